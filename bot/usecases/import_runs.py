"""How taking in a file stands, from its first byte to its result: the one place that writes it down.

A run is written by the process that reads its file. One that dies says nothing more: whoever looks next settles it as
failed. Should the process live after all (a trial's clock was wound on, a machine slept), its next news puts it right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import Connection, Row

from bot.db.repos import imports
from bot.db.tables.encounters import ImportState
from bot.feeds.encounter import FaultyRow

COMMAND_LINE = "command line"
"""``started_by`` of a file that no member of staff uploaded."""
MOST_FAULTS = 100_000
"""Faulty rows of one run that are kept; all are counted."""
SILENCE = timedelta(seconds=60)
"""After so long without news a run's process has died: news comes several times a second."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known of a file before its first row. ``size`` in bytes."""

    file_name: str
    size: int
    started_by: str
    dry_run: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a file has been read: bytes, rows, and the object of contract.md up to here."""

    position: int
    rows: int
    result: dict[str, Any]


def begin_run(connection: Connection, opening: Opening, *, now: datetime) -> int:
    """Write down that this file will be taken in; the run's id. It waits until its first `note_progress`."""
    return imports.add_run(
        connection,
        {
            "file_name": opening.file_name,
            "size": opening.size,
            "started_by": opening.started_by,
            "dry_run": opening.dry_run,
            "started_at": now,
            "seen_at": now,
            "state": ImportState.RUNNING,
            "result": "{}",
        },
    )


def note_progress(
    connection: Connection, run_id: int, progress: Progress, faults: Sequence[FaultyRow], *, now: datetime
) -> None:
    """Write down how far it has come, in the transaction that took the rows in; ``faults`` are the newest."""
    imports.add_faults(connection, run_id, faults)
    alive = {"state": ImportState.RUNNING, "fault": "", "finished_at": None, "seen_at": now}
    imports.note_progress(connection, run_id, alive | _stand(progress))


def touch_waiting(connection: Connection, run_ids: Sequence[int], *, now: datetime) -> None:
    """Say that the process which will take these in is alive."""
    imports.touch_runs(connection, run_ids, now)


def finish_run(connection: Connection, run_id: int, progress: Progress, *, now: datetime) -> None:
    """Write down the result."""
    done = {"state": ImportState.DONE, "fault": "", "finished_at": now, "seen_at": now}
    imports.change_run(connection, run_id, done | _stand(progress))


def fail_run(connection: Connection, run_id: int, fault: str, *, now: datetime) -> None:
    """Write down that it ended early, and why, as a sentence. What had been taken in stays."""
    values = {"state": ImportState.FAILED, "fault": fault, "finished_at": now, "seen_at": now}
    imports.change_run(connection, run_id, values)


def has_silent_runs(connection: Connection, *, now: datetime) -> bool:
    """Whether a process has died that was taking in a file: a read, so that looking costs no transaction."""
    return bool(imports.find_silent(connection, now - SILENCE))


def settle_silent_runs(connection: Connection, *, now: datetime) -> int:
    """Fail the runs whose process has died; how many there were."""
    silent = imports.find_silent(connection, now - SILENCE)
    for row in silent:
        fail_run(connection, row.id, stopped(row), now=now)
    return len(silent)


def stopped(run: Row[Any]) -> str:
    """The sentence about a run that ended before its file did."""
    return stop_sentence(run.rows_read, by_upload=run.started_by != COMMAND_LINE, dry_run=run.dry_run)


def stop_sentence(rows: int, *, by_upload: bool, dry_run: bool) -> str:
    """``It stopped before the end, at row 500. Upload the same file again: …``."""
    again = "Upload" if by_upload else "Import"
    where = f"It stopped before the end, at row {rows:,}." if rows else "It stopped before its first row."
    if dry_run or not rows:
        return f"{where} Nothing was stored. {again} the same file again."
    return f"{where} {again} the same file again: what was taken in is recognised."


def _stand(progress: Progress) -> dict[str, Any]:
    return {
        "position": progress.position,
        "rows_read": progress.rows,
        "result": orjson.dumps(progress.result).decode(),
    }
