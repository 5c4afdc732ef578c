"""Take in a whole file of encounters: streamed, in short transactions, faulty rows listed and stopping nothing else."""

import csv
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

import orjson
from sqlalchemy import Connection, insert, update

from bot.db.columns import table_of
from bot.db.tables.encounters import ImportRun
from bot.feeds.csv import read_encounters
from bot.feeds.encounter import Encounter, FaultyRow
from bot.policy.decide import Allow, Defer, Refuse
from bot.usecases.record_encounters import Recorded, record_encounters
from bot.usecases.runtime import Runtime

import_run = table_of(ImportRun)

BATCH = 50
"""Rows in one transaction: about 25 ms, so that a reply that comes meanwhile waits no longer."""
PAUSE_SECONDS = 0.001
PROGRESS_EVERY = 1000


class _Undo(Exception):
    """A dry run rolls back what it did."""


def import_encounters(
    runtime: Runtime,
    file: Path,
    *,
    dry_run: bool,
    encoding: str | None,
    faulty: Path,
    say: Callable[[int], None],
) -> dict[str, Any]:
    """Take in ``file``; returns the object of contract.md. ``say`` hears of progress. Raises FeedFault on a bad header.

    A crash in the middle loses nothing: what was committed is recorded, and the same file again is all repeats.
    """
    run_id = None if dry_run else _begin(runtime, file.name)
    tally = _Tally()
    with ExitStack() as stack:
        stream = stack.enter_context(file.open("rb"))
        writer = _FaultFile(faulty, stack)
        for batch in _batches(read_encounters(stream, encoding=encoding)):
            good = [one for one in batch if isinstance(one, Encounter)]
            for one in batch:
                if isinstance(one, FaultyRow):
                    writer.add(one)
            before = tally.rows
            tally.add(_record(runtime, good, dry_run=dry_run), faulty=len(batch) - len(good))
            if before // PROGRESS_EVERY != tally.rows // PROGRESS_EVERY:
                say(tally.rows)
            time.sleep(PAUSE_SECONDS)
    result = tally.result()
    if run_id is not None:
        _finish(runtime, run_id, result)
    return result


def _batches(rows: Iterable[Encounter | FaultyRow]) -> Iterator[list[Encounter | FaultyRow]]:
    stream = iter(rows)
    while batch := list(islice(stream, BATCH)):
        yield batch


def _record(runtime: Runtime, good: list[Encounter], *, dry_run: bool) -> list[Recorded]:
    now = runtime.clock.now()
    kept: list[Recorded] = []

    def work(connection: Connection) -> list[Recorded]:
        done = record_encounters(connection, runtime.deployment, good, now=now)
        if dry_run:
            kept[:] = done  # the work may run again after a deadlock
            raise _Undo
        return done

    if not good:
        return kept
    try:
        return runtime.database.write(work)
    except _Undo:
        return kept


class _Tally:
    """The counts that the result holds."""

    def __init__(self) -> None:
        self.rows = 0
        self._status: Counter[str] = Counter()
        self._decided: Counter[str] = Counter()
        self._refused: Counter[str] = Counter()
        self._faulty = 0

    def add(self, recorded: list[Recorded], *, faulty: int) -> None:
        self.rows += len(recorded) + faulty
        self._faulty += faulty
        for one in recorded:
            self._status[one.status] += 1
            match one.decision:
                case Allow():
                    self._decided["allowed"] += 1
                case Defer():
                    self._decided["deferred"] += 1
                case Refuse(reason=reason):
                    self._refused[str(reason)] += 1
                case None:
                    pass

    def result(self) -> dict[str, Any]:
        return {
            "rows": self.rows,
            "recorded": self._status["recorded"],
            "repeated": self._status["repeated"],
            "updated": self._status["updated"],
            "allowed": self._decided["allowed"],
            "deferred": self._decided["deferred"],
            "refused": dict(self._refused),
            "faulty": self._faulty,
        }


class _FaultFile:
    """The list of faulty rows: made only when there is one. It names lines and columns, never what stood there."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self._path = path
        self._stack = stack
        self._file: TextIO | None = None

    def add(self, row: FaultyRow) -> None:
        if self._file is None:
            self._file = self._stack.enter_context(self._path.open("w", encoding="utf-8", newline=""))
            csv.writer(self._file).writerow(("line", "column", "reason"))
        csv.writer(self._file).writerow((row.line, row.column, row.reason))


def _begin(runtime: Runtime, name: str) -> int:
    row = insert(import_run).values(file_name=name, started_at=runtime.clock.now(), result="{}")
    return runtime.database.write(lambda link: int(link.execute(row.returning(import_run.c.id)).scalar_one()))


def _finish(runtime: Runtime, run_id: int, result: dict[str, Any]) -> None:
    ended = update(import_run).where(import_run.c.id == run_id)
    values = {"finished_at": runtime.clock.now(), "result": orjson.dumps(result).decode()}
    runtime.database.write(lambda link: link.execute(ended.values(**values)))
