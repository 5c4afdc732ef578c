"""The files that were taken in, for their page: newest first, one of them whole, and its faulty rows. Reads only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import Connection, Row, select

from bot.db.repos.imports import import_fault, import_run
from bot.db.tables.encounters import ImportState


class Stage(StrEnum):
    """How a run stands, as staff see it."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Run:
    """One file. ``result`` is the object of contract.md, up to where it came; empty before the first row."""

    id: int
    file_name: str
    started_at: datetime
    started_by: str
    finished_at: datetime | None
    dry_run: bool
    stage: Stage
    size: int
    position: int
    rows: int
    fault: str
    result: Mapping[str, Any]

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it."""
        return self.stage in (Stage.DONE, Stage.FAILED)

    @property
    def cursor(self) -> str:
        """A word that differs whenever the run stands differently."""
        return f"{self.stage}.{self.position}.{self.rows}"


@dataclass(frozen=True, slots=True)
class RunsPage:
    """One page of the history. ``next`` is the cursor of the page after it, None on the last."""

    runs: tuple[Run, ...]
    next: int | None


def read_runs(connection: Connection, *, before: int | None, limit: int) -> RunsPage:
    """Up to ``limit`` runs below the cursor ``before``, newest first."""
    chosen = select(import_run).order_by(import_run.c.id.desc()).limit(limit + 1)
    if before is not None:
        chosen = chosen.where(import_run.c.id < before)
    runs = [_run(row) for row in connection.execute(chosen)]
    return RunsPage(tuple(runs[:limit]), runs[limit - 1].id if len(runs) > limit else None)


def read_run(connection: Connection, run_id: int) -> Run | None:
    """One run; None when there is none."""
    row = connection.execute(select(import_run).where(import_run.c.id == run_id)).first()
    return _run(row) if row is not None else None


def read_faults(connection: Connection, run_id: int, *, after: int, limit: int) -> list[Row[Any]]:
    """Up to ``limit`` faulty rows of a run with an id above ``after``, as they stood in the file."""
    chosen = select(import_fault).where(import_fault.c.run_id == run_id, import_fault.c.id > after)
    return list(connection.execute(chosen.order_by(import_fault.c.id).limit(limit)))


def _run(row: Row[Any]) -> Run:
    result = orjson.loads(row.result)
    is_waiting = row.state == ImportState.RUNNING and not row.position
    return Run(
        id=row.id,
        file_name=row.file_name,
        started_at=row.started_at,
        started_by=row.started_by,
        finished_at=row.finished_at,
        dry_run=row.dry_run,
        stage=Stage.WAITING if is_waiting else Stage(row.state),
        size=row.size,
        position=row.position,
        rows=max(row.rows_read, result.get("rows", 0)),
        fault=row.fault,
        result=result,
    )
