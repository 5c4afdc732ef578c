"""The decisions about asking, for their page: the newest, those about one encounter, and looking one up. Reads only.

A decision's number grows with its time, so every list is a walk down the primary key. A filter that few decisions
match would walk through millions: one look goes through `WINDOW` of them, and the reader may have it go on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from bot.db.repos.conversations import conversation
from bot.db.repos.encounters import decision, encounter
from bot.db.repos.patients import identifier, patient
from bot.policy.send_window import LONDON
from bot.reports.explain import explain_row

WINDOW = 50_000
"""Decisions that one look goes through at most."""
MARGIN = timedelta(hours=1)
"""By how much the order of numbers and of times may differ: transactions that run side by side commit in any order."""
MOST_ENCOUNTERS = 200
"""Encounters of one patient that are listed, newest first."""


@dataclass(frozen=True, slots=True)
class DecisionFilters:
    """What the reader asked for; blank means any. ``ward`` is ``SITE/WARD``, ``day`` a London day."""

    outcome: str = ""
    reason: str = ""
    ward: str = ""
    flow: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One decision with its sentence. ``row`` holds the decision's columns, and in lists the encounter's place."""

    row: Row[Any]
    sentence: str


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """One page of the list. ``next``: cursor of the next page. ``back_to``: where this look ended, if early."""

    lines: tuple[Told, ...]
    next: int | None
    back_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class EncounterTold:
    """One encounter with every decision about it, newest first, and the keys of the responses that came of it."""

    row: Row[Any]
    decisions: tuple[Told, ...]
    responses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a number led to: one encounter's key, or a patient's; both blank when nothing is recorded under it."""

    encounter_key: str = ""
    patient_key: str = ""


def read_decisions(
    connection: Connection, filters: DecisionFilters, titles: Mapping[str, str], *, before: int | None, limit: int
) -> DecisionsPage:
    """Up to ``limit`` decisions below the cursor ``before``, newest first."""
    floor, top = _bounds(connection, filters.day)
    high = min(top, before) if before is not None else top
    low = max(floor, high - WINDOW)
    rows = list(connection.execute(list_statement(filters, low=low, high=high).limit(limit + 1)))
    lines = tuple(Told(row, explain_row(row, titles)) for row in rows[:limit])
    if len(rows) > limit:
        return DecisionsPage(lines, rows[limit - 1].id)
    if low > floor:
        return DecisionsPage(lines, low, _time_from(connection, low))
    return DecisionsPage(lines, None)


def list_statement(filters: DecisionFilters, *, low: int, high: int) -> Select[Any]:
    """Decisions numbered ``low`` up to but not ``high``, newest first."""
    chosen = (
        select(
            decision,
            encounter.c.key,
            encounter.c.event,
            encounter.c.encounter_class,
            encounter.c.site,
            encounter.c.ward,
            encounter.c.ended_at,
        )
        .join(encounter, encounter.c.id == decision.c.encounter_id)
        .where(decision.c.id >= low, decision.c.id < high)
        .order_by(decision.c.id.desc())
    )
    for column, wanted in ((decision.c.outcome, filters.outcome), (decision.c.reason, filters.reason),
                           (decision.c.flow, filters.flow)):  # fmt: skip
        if wanted:
            chosen = chosen.where(column == wanted)
    if filters.ward:
        site, _, ward = filters.ward.partition("/")
        chosen = chosen.where(encounter.c.site == site, encounter.c.ward == ward)
    if filters.day is not None:
        begins, ends = _day(filters.day)
        chosen = chosen.where(decision.c.at >= begins, decision.c.at < ends)
    return chosen


def look_up(connection: Connection, *, encounter_hash: str, local_hash: str, nhs_hash: str = "") -> Found:
    """The encounter with this reference, else the patient known by it. A reference with several events: its patient."""
    rows = list(connection.execute(reference_statement(encounter_hash)))
    if len(rows) == 1:
        return Found(encounter_key=rows[0].key)
    patient_id = rows[0].patient_id if rows else connection.scalar(identifier_statement("local", local_hash))
    if patient_id is None and nhs_hash:
        patient_id = connection.scalar(identifier_statement("nhs", nhs_hash))
    if patient_id is None:
        return Found()
    keys = list(connection.scalars(select(encounter.c.key).where(encounter.c.patient_id == patient_id).limit(2)))
    if len(keys) == 1:
        return Found(encounter_key=keys[0])
    return Found(patient_key=connection.scalar(select(patient.c.key).where(patient.c.id == patient_id)) or "")


def reference_statement(encounter_hash: str) -> Select[Any]:
    """The encounters, one for each event, that a feed knows by this reference."""
    return select(encounter.c.key, encounter.c.patient_id).where(encounter.c.reference_hash == encounter_hash)


def identifier_statement(system: str, hash_: str) -> Select[Any]:
    """The patient whom feeds know by this."""
    return select(identifier.c.patient_id).where(identifier.c.system == system, identifier.c.hash == hash_)


def read_encounter(connection: Connection, key: str, titles: Mapping[str, str]) -> EncounterTold | None:
    """One encounter with its decisions; None when there is none."""
    row = connection.execute(select(encounter).where(encounter.c.key == key)).first()
    if row is None:
        return None
    asked = select(conversation.c.key).where(conversation.c.encounter_id == row.id).order_by(conversation.c.id)
    return EncounterTold(row, _told(connection, row.id, titles), tuple(connection.scalars(asked)))


def read_patient(connection: Connection, key: str, titles: Mapping[str, str]) -> tuple[EncounterTold, ...] | None:
    """A patient's encounters, the one that ended last first; None when there is no such patient."""
    patient_id = connection.scalar(select(patient.c.id).where(patient.c.key == key))
    if patient_id is None:
        return None
    chosen = select(encounter).where(encounter.c.patient_id == patient_id)
    newest = chosen.order_by(encounter.c.ended_at.desc(), encounter.c.id.desc()).limit(MOST_ENCOUNTERS)
    return tuple(EncounterTold(row, _told(connection, row.id, titles), ()) for row in connection.execute(newest))


def _told(connection: Connection, encounter_id: int, titles: Mapping[str, str]) -> tuple[Told, ...]:
    chosen = select(decision).where(decision.c.encounter_id == encounter_id).order_by(decision.c.id.desc())
    return tuple(Told(row, explain_row(row, titles)) for row in connection.execute(chosen))


def _bounds(connection: Connection, day: date | None) -> tuple[int, int]:
    """The numbers between which the decisions stand, or those of one day: from the first up to but not the second."""
    last = connection.scalar(select(func.max(decision.c.id))) or 0
    if day is None:
        return connection.scalar(select(func.min(decision.c.id))) or 0, last + 1
    begins, ends = _day(day)
    return _number_at(connection, begins - MARGIN, last), _number_at(connection, ends + MARGIN, last)


def _number_at(connection: Connection, at: datetime, last: int) -> int:
    """The number of the first decision at or after ``at``: a search by halves, some twenty look-ups in a million."""
    low, high = 0, last + 1
    while low < high:
        middle = (low + high) // 2
        following = select(decision.c.id, decision.c.at).where(decision.c.id >= middle).order_by(decision.c.id).limit(1)
        row = connection.execute(following).first()
        if row is None or row.at >= at:
            high = middle
        else:
            low = row.id + 1
    return low


def _time_from(connection: Connection, number: int) -> datetime | None:
    return connection.scalar(select(decision.c.at).where(decision.c.id >= number).order_by(decision.c.id).limit(1))


def _day(day: date) -> tuple[datetime, datetime]:
    begins = datetime.combine(day, time.min, LONDON)
    return begins, datetime.combine(day + timedelta(days=1), time.min, LONDON)
