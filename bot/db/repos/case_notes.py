"""Notes on cases: added and read, never changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from bot.db.columns import table_of
from bot.db.tables.cases import CaseNote

case_note = table_of(CaseNote)


def add_note(connection: Connection, *, case_id: int, at: datetime, by: str, words: bytes) -> int:
    """Store one sealed note and return its id."""
    row = {"case_id": case_id, "at": at, "by": by, "words": words}
    return int(connection.execute(insert(case_note).returning(case_note.c.id), row).scalar_one())


def notes_of(connection: Connection, case_id: int) -> list[Row[Any]]:
    """Every note of a case, oldest first."""
    return list(connection.execute(select(case_note).where(case_note.c.case_id == case_id).order_by(case_note.c.id)))


def count_notes(connection: Connection, case_id: int) -> int:
    """How many notes a case has."""
    counted = select(func.count()).select_from(case_note).where(case_note.c.case_id == case_id)
    return connection.scalar(counted) or 0
