"""Surveys run elsewhere, and the ledger's rows of whom they asked."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.db.columns import table_of
from bot.db.repos.contacts import contact
from bot.db.tables.contact_policy import OutsideSurvey
from bot.policy.facts import ContactKind

outside_survey = table_of(OutsideSurvey)

_COUNT = {
    "sqlite": sqlite.insert(contact).on_conflict_do_nothing().returning(contact.c.id),
    "postgresql": postgresql.insert(contact).on_conflict_do_nothing().returning(contact.c.id),
}

MOST_SURVEYS = 500
"""Surveys that are listed, those that have ended last."""


def add_survey(connection: Connection, values: dict[str, Any]) -> int | None:
    """Store a survey: name, owner, asks, how_often, pathway, registered_at, registered_by. None: the name is taken."""
    row = _insert(connection)(outside_survey).values(**values, ended_at=None).on_conflict_do_nothing()
    return connection.scalar(row.returning(outside_survey.c.id))


def end_survey(connection: Connection, survey_id: int, at: datetime) -> bool:
    """Write down that it has ended; False when it had before, or is not there."""
    running = update(outside_survey).where(outside_survey.c.id == survey_id, outside_survey.c.ended_at.is_(None))
    return connection.execute(running.values(ended_at=at)).rowcount > 0


def read_survey(connection: Connection, survey_id: int) -> Row[Any] | None:
    """One survey."""
    return connection.execute(select(outside_survey).where(outside_survey.c.id == survey_id)).first()


def find_survey(connection: Connection, name: str) -> Row[Any] | None:
    """The survey of this name."""
    return connection.execute(select(outside_survey).where(outside_survey.c.name == name)).first()


def list_surveys(connection: Connection) -> list[Row[Any]]:
    """Every survey by name, those that run before those that have ended."""
    running_first = (outside_survey.c.ended_at.is_not(None), outside_survey.c.name)
    return list(connection.execute(select(outside_survey).order_by(*running_first).limit(MOST_SURVEYS)))


def count_mailings(connection: Connection, survey: Row[Any], people: Sequence[tuple[int, datetime]]) -> int:
    """Write (patient id, time) into the ledger as asked by this survey; how many were not there before."""
    rows = [_ledger_row(survey, patient_id, at) for patient_id, at in dict.fromkeys(people)]
    return len(connection.scalars(_COUNT[connection.dialect.name], rows).all()) if rows else 0


def move_mailings(connection: Connection, patient_id: int, *, to: int) -> None:
    """The mailings of one patient were another's; what that one has already from the same survey and time stands."""
    other = contact.alias()
    there = select(other.c.id).where(
        other.c.patient_id == to, other.c.survey_id == contact.c.survey_id, other.c.at == contact.c.at
    )
    theirs = (contact.c.patient_id == patient_id, contact.c.kind == ContactKind.OUTSIDE)
    connection.execute(update(contact).where(*theirs, ~there.exists()).values(patient_id=to))


def mailings_of(connection: Connection, survey_id: int, *, limit: int) -> list[Row[Any]]:
    """(at, people) of the survey's newest mailings, by the index of its uniqueness."""
    counted = select(contact.c.at, func.count().label("people")).where(contact.c.survey_id == survey_id)
    return list(connection.execute(counted.group_by(contact.c.at).order_by(contact.c.at.desc()).limit(limit)))


def _ledger_row(survey: Row[Any], patient_id: int, at: datetime) -> dict[str, Any]:
    return {
        "patient_id": patient_id,
        "address_id": None,
        "conversation_id": None,
        "survey_id": survey.id,
        "kind": ContactKind.OUTSIDE,
        "pathway": survey.pathway,
        "flow": survey.name,
        "at": at,
        "day": None,  # caps are about what we send
        "by_turn": False,
        "state": "sent",
    }


def _insert(connection: Connection) -> Any:  # noqa: ANN401 – the two dialects' inserts share no type
    return sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
