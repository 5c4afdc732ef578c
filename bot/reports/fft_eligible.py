"""Who could have answered the Friends and Family Test in a month, and the specialties of each ward. Reads only."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from bot.db.repos.conversations import conversation
from bot.db.repos.encounters import encounter
from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.organisation import Organisation
from bot.organisation_file import Eligible
from bot.policy.eligibility import DIED
from bot.reports.fft_return import month_bounds

DIED_METHODS = ("4", "5")
"""Discharge methods: died, stillbirth (NHS Data Dictionary)."""


@dataclass(frozen=True, slots=True)
class WardMonth:
    """One ward's month. ``eligible`` is None where the organisation file leaves it out."""

    eligible: int | None
    specialties: tuple[str, ...]  # as recorded, commonest first


def read_ward_months(
    connection: Connection,
    organisation: Organisation,
    *,
    event: EncounterEvent,
    classes: Iterable[EncounterClass],
    month: str,
) -> dict[tuple[str, str], WardMonth]:
    """By (site, ward), codes in capitals: wards with an encounter of these classes that ended in the month (London).

    Counted are encounters of the living that were not cancelled. Nothing against is blank or ``no``: a word we do not
    know is not counted, as nobody would be asked either.
    """
    begins, ends = month_bounds(month)
    counted = (
        select(encounter.c.site, encounter.c.ward, encounter.c.specialty)
        .add_columns(func.count().label("number"), func.sum(case((_was_asked(), 1), else_=0)).label("asked"))
        .where(encounter.c.event == str(event), encounter.c.encounter_class.in_([str(one) for one in classes]))
        .where(encounter.c.ended_at >= begins, encounter.c.ended_at < ends, _is_of_the_living(), ~_is_cancelled())
        .group_by(encounter.c.site, encounter.c.ward, encounter.c.specialty)
    )
    specialties: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    eligible: Counter[tuple[str, str]] = Counter()
    for row in connection.execute(counted):
        place = place_of(row)
        specialties[place][row.specialty.strip()] += row.number
        eligible[place] += row.asked if organisation.fft_eligible is Eligible.ASKED else row.number
    left_out = organisation.fft_eligible is Eligible.LEFT_OUT
    return {
        place: WardMonth(None if left_out else int(eligible[place]), _commonest(found))
        for place, found in specialties.items()
    }


def place_of(row: Any) -> tuple[str, str]:  # noqa: ANN401 – any row with a site and a ward
    """(site, ward), written one way: feeds write the same code in capitals and without."""
    return row.site.strip().upper(), row.ward.strip().upper()


def _commonest(found: Counter[str]) -> tuple[str, ...]:
    named = [(-number, name) for name, number in found.items() if name]
    return tuple(name for _, name in sorted(named))


def _is_of_the_living() -> ColumnElement[bool]:
    return and_(
        func.lower(func.trim(encounter.c.deceased)).in_(("", "no")),
        ~or_(
            func.trim(encounter.c.discharge_method).in_(DIED_METHODS),
            func.trim(encounter.c.discharge_destination) == DIED,
        ),
    )


def _is_cancelled() -> ColumnElement[bool]:
    # A discharge after the cancelled one, under the same reference, stands (bot/usecases/record_encounters.py).
    cancel = encounter.alias("cancel")
    return (
        select(cancel.c.id)
        .where(
            cancel.c.reference_hash == encounter.c.reference_hash,
            cancel.c.event == str(EncounterEvent.CANCELLED),
            cancel.c.ended_at >= encounter.c.ended_at,
        )
        .exists()
    )


def _was_asked() -> ColumnElement[bool]:
    return (
        select(conversation.c.id)
        .where(
            conversation.c.encounter_id == encounter.c.id,
            conversation.c.parent_id.is_(None),
            conversation.c.asked_at.is_not(None),
        )
        .exists()
    )
