"""Runs of taking in files, and those rows of the files that could not be taken in."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.encounters import ImportFault, ImportRun, ImportState
from bot.feeds.encounter import FaultyRow

import_run = table_of(ImportRun)
import_fault = table_of(ImportFault)


_STANDS = ("state", "position", "rows_read", "seen_at", "fault", "finished_at", "result")
_PROGRESS = (
    update(import_run)
    .where(import_run.c.id == bindparam("of"))
    .values({name: bindparam(f"new_{name}") for name in _STANDS})
)


def add_run(connection: Connection, values: dict[str, Any]) -> int:
    """Store a new run; its id."""
    return int(connection.execute(insert(import_run).values(**values).returning(import_run.c.id)).scalar_one())


def change_run(connection: Connection, run_id: int, values: dict[str, Any]) -> None:
    """Store how a run stands now."""
    connection.execute(update(import_run).where(import_run.c.id == run_id).values(**values))


def note_progress(connection: Connection, run_id: int, values: dict[str, Any]) -> None:
    """As `change_run`, by a statement that is always the same: ``values`` are all the columns it sets."""
    connection.execute(_PROGRESS, {"of": run_id, **{f"new_{name}": value for name, value in values.items()}})


def touch_runs(connection: Connection, run_ids: Sequence[int], now: datetime) -> None:
    """Say that the process which has these in line is alive."""
    connection.execute(update(import_run).where(import_run.c.id.in_(run_ids)).values(seen_at=now))


def add_faults(connection: Connection, run_id: int, faults: Sequence[FaultyRow]) -> None:
    """Store rows that could not be taken in: where and why."""
    rows = [
        {"run_id": run_id, "line": one.line, "column_name": one.column, "reason": one.reason.replace("\0", "")}
        for one in faults
    ]
    if rows:
        connection.execute(insert(import_fault), rows)


def find_silent(connection: Connection, since: datetime) -> list[Row[Any]]:
    """Runs that should be running, and have not said so since then."""
    silent = import_run.c.seen_at.is_(None) | (import_run.c.seen_at < since)
    return list(connection.execute(select(import_run).where(import_run.c.state == ImportState.RUNNING, silent)))
