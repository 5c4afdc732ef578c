"""The survey register's own numbers: how often patients were really asked, and what outside surveys mailed. Reads only.

How often patients were asked is counted for those of whom the newest decisions are, never for all there are: one look
goes through at most WINDOW decisions by their number, and through the ledgers of at most MOST_PATIENTS patients of each
pathway by the ledger's index. In a hospital of half a million encounters a year that is a week's patients.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from bot.db.repos import outside_surveys
from bot.db.repos.contacts import contact
from bot.db.repos.encounters import decision, encounter
from bot.policy.facts import ContactKind
from bot.policy.send_window import london_day

YEAR = timedelta(days=365)
WINDOW = 20_000
"""Decisions that one look goes through at most."""
MOST_PATIENTS = 250
"""Patients of one pathway whose ledgers are read."""
FEWEST_PATIENTS = 5
"""Fewer say nothing, and might be somebody."""
AT_ONCE = 500
MOST_MAILINGS = 5_000
"""Different times of one survey's mailings that are listed, folded into days."""

_SEEN = (
    select(decision.c.pathway, encounter.c.patient_id)
    .join(encounter, encounter.c.id == decision.c.encounter_id)
    .where(decision.c.id > bindparam("above"), decision.c.at >= bindparam("since"), decision.c.pathway != "")
    .distinct()
)
_ASKED = (
    select(contact.c.patient_id, contact.c.pathway, func.count().label("times"))
    .where(
        contact.c.patient_id.in_(bindparam("ids", expanding=True)),
        contact.c.at >= bindparam("since"),
        contact.c.at <= bindparam("now"),
        contact.c.state != "released",  # as the index says it
        contact.c.state == "sent",
        contact.c.kind == ContactKind.INVITATION,
    )
    .group_by(contact.c.patient_id, contact.c.pathway)
)


@dataclass(frozen=True, slots=True)
class Asked:
    """How often patients of one pathway, seen lately, were asked about it in the last twelve months."""

    patients: int
    invitations: int
    most: int  # of one patient

    @property
    def average(self) -> float:
        """Invitations of one patient."""
        return self.invitations / self.patients


@dataclass(frozen=True, slots=True)
class Outside:
    """One survey run elsewhere. ``mailed``: (London day, people), the newest first."""

    row: Row[Any]
    mailed: tuple[tuple[date, int], ...] = ()


def read_asked(connection: Connection, *, now: datetime) -> Mapping[str, Asked]:
    """What really happened, by pathway; those with too few patients are left out."""
    since = now - YEAR
    last = connection.scalar(select(func.max(decision.c.id))) or 0
    seen: dict[str, list[int]] = defaultdict(list)
    for row in connection.execute(_SEEN, {"above": last - WINDOW, "since": since}):
        seen[row.pathway].append(row.patient_id)
    chosen = {name: _spread(sorted(found)) for name, found in seen.items() if len(found) >= FEWEST_PATIENTS}
    times: Counter[tuple[int, str]] = Counter()
    everybody = sorted({one for found in chosen.values() for one in found})
    for ids in _parts(everybody):
        for row in connection.execute(_ASKED, {"ids": ids, "since": since, "now": now}):
            times[row.patient_id, row.pathway] = row.times
    return {name: _count(name, found, times) for name, found in chosen.items()}


def read_outside(connection: Connection) -> tuple[Outside, ...]:
    """Every registered survey, those that run before those that have ended."""
    return tuple(Outside(row) for row in outside_surveys.list_surveys(connection))


def read_one_outside(connection: Connection, survey_id: int) -> Outside | None:
    """One survey with its mailings by day."""
    row = outside_surveys.read_survey(connection, survey_id)
    if row is None:
        return None
    days: Counter[date] = Counter()
    for mailing in outside_surveys.mailings_of(connection, survey_id, limit=MOST_MAILINGS):
        days[london_day(mailing.at)] += mailing.people
    return Outside(row, tuple(sorted(days.items(), reverse=True)))


def _spread(ids: list[int]) -> list[int]:
    """At most MOST_PATIENTS of them, evenly from those known longest to those known shortest."""
    number = min(len(ids), MOST_PATIENTS)
    return [ids[place * len(ids) // number] for place in range(number)]


def _parts(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _count(pathway: str, patients: list[int], times: Mapping[tuple[int, str], int]) -> Asked:
    asked = [times.get((one, pathway), 0) for one in patients]
    return Asked(len(patients), sum(asked), max(asked))
