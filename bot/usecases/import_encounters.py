"""Take in a whole file of encounters: streamed, in short transactions, faulty rows listed and stopping nothing else."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from sqlalchemy import Connection

from bot.errors import DatabaseUnavailable, FeedbackBotError
from bot.feeds.csv import FeedFault, read_encounters
from bot.feeds.encounter import Encounter, FaultyRow
from bot.policy.decide import Allow, Defer, Refuse
from bot.usecases.encounter_rows import Prepared, prepare
from bot.usecases.fault_file import FaultFile
from bot.usecases.import_runs import (
    COMMAND_LINE,
    MOST_FAULTS,
    Opening,
    Progress,
    begin_run,
    fail_run,
    finish_run,
    note_progress,
    stop_sentence,
)
from bot.usecases.record_encounters import Recorded, record_encounters
from bot.usecases.runtime import Runtime

BATCH = 50
"""Rows in one transaction: about 25 ms, so that a reply that comes meanwhile waits no longer."""
PAUSE_SECONDS = 0.001
PROGRESS_EVERY = 1000

Hear: TypeAlias = Callable[[int, Sequence[FaultyRow]], None]
"""Hears after each batch how many rows were read in all, and which of the batch were faulty; may raise Interrupted."""


class Interrupted(FeedbackBotError):
    """Taking in the file was ended on purpose, between two batches."""


def import_encounters(
    runtime: Runtime,
    file: Path,
    *,
    dry_run: bool,
    encoding: str | None,
    faulty: Path,
    say: Callable[[int], None],
) -> dict[str, Any]:
    """Take in ``file``, for a command; the object of contract.md. ``say`` hears of progress, ``faulty`` lists bad rows.

    Raises FeedFault on a bad header. A crash in the middle loses nothing: what was committed is recorded, and the
    same file again is all repeats.
    """
    now, opening = runtime.clock.now(), Opening(file.name, file.stat().st_size, COMMAND_LINE, dry_run)
    run_id = runtime.database.write(lambda connection: begin_run(connection, opening, now=now))
    with ExitStack() as stack:
        stream = stack.enter_context(file.open("rb"))
        listed = FaultFile(faulty, stack)
        before = 0

        def hear(rows: int, faults: Sequence[FaultyRow]) -> None:
            nonlocal before
            for one in faults:
                listed.add(one)
            if before // PROGRESS_EVERY != rows // PROGRESS_EVERY:
                say(rows)
            before = rows

        return take_in(runtime, run_id, stream, opening, encoding=encoding, hear=hear)


def take_in(
    runtime: Runtime, run_id: int, stream: BinaryIO, opening: Opening, *, encoding: str | None, hear: Hear
) -> dict[str, Any]:
    """Take in ``stream`` from where it stands, as the run ``run_id`` that was begun; the object of contract.md.

    Raises FeedFault, Interrupted, or whatever went wrong, once the run says so.
    """
    tally = Tally()
    try:
        for batch in _batches(read_encounters(stream, encoding=encoding)):
            faults = [one for one in batch if isinstance(one, FaultyRow)]
            tally = _take_batch(runtime, run_id, batch, faults, tally, position=stream.tell(), dry_run=opening.dry_run)
            hear(tally.rows, faults)
            time.sleep(PAUSE_SECONDS)
    except Exception as fault:
        by_upload = opening.started_by != COMMAND_LINE
        why = stop_sentence(tally.rows, by_upload=by_upload, dry_run=opening.dry_run)
        _fail(runtime, run_id, str(fault) if isinstance(fault, FeedFault) else why)
        raise
    now, result = runtime.clock.now(), tally.result()
    ended = Progress(opening.size, tally.rows, result)
    runtime.database.write(lambda connection: finish_run(connection, run_id, ended, now=now))
    return result


def _batches(rows: Iterable[Encounter | FaultyRow]) -> Iterator[list[Encounter | FaultyRow]]:
    stream = iter(rows)
    while batch := list(islice(stream, BATCH)):
        yield batch


def _take_batch(
    runtime: Runtime,
    run_id: int,
    batch: list[Encounter | FaultyRow],
    faults: list[FaultyRow],
    tally: "Tally",
    *,
    position: int,
    dry_run: bool,
) -> "Tally":
    """Take the batch in and say so, in one transaction; the counts up to here."""
    now = runtime.clock.now()
    good = [prepare(runtime.deployment, one) for one in batch if isinstance(one, Encounter)]
    kept = faults[: max(0, MOST_FAULTS - tally.faulty)]

    def work(connection: Connection) -> Tally:
        recorded = _record(connection, runtime, good, now, dry_run=dry_run) if good else []
        counted = tally.plus(recorded, faulty=len(faults))
        note_progress(connection, run_id, Progress(position, counted.rows, counted.result()), kept, now=now)
        return counted

    return runtime.database.write(work)


def _record(
    connection: Connection, runtime: Runtime, good: list[Prepared], now: datetime, *, dry_run: bool
) -> list[Recorded]:
    if not dry_run:
        return record_encounters(connection, runtime.deployment, good, now=now)
    # A savepoint, so that on SQLite the replies that share this commit are kept.
    undone = connection.begin_nested()
    try:
        return record_encounters(connection, runtime.deployment, good, now=now)
    finally:
        undone.rollback()


def _fail(runtime: Runtime, run_id: int, why: str) -> None:
    now = runtime.clock.now()
    with suppress(DatabaseUnavailable):  # then the next look settles it
        runtime.database.write(lambda connection: fail_run(connection, run_id, why, now=now))


class Tally:
    """The counts that the result holds."""

    def __init__(self) -> None:
        self.rows = 0
        self.faulty = 0
        self._status: Counter[str] = Counter()
        self._decided: Counter[str] = Counter()
        self._refused: Counter[str] = Counter()

    def plus(self, recorded: Sequence[Recorded], *, faulty: int) -> "Tally":
        """These counts and those of one more batch. A new one: the transaction may run again after a deadlock."""
        summed = Tally()
        summed.rows = self.rows + len(recorded) + faulty
        summed.faulty = self.faulty + faulty
        decisions = [one.decision for one in recorded]
        summed._status = self._status + Counter(one.status for one in recorded)
        summed._refused = self._refused + Counter(str(one.reason) for one in decisions if isinstance(one, Refuse))
        outcomes = {Allow: "allowed", Defer: "deferred"}
        summed._decided = self._decided + Counter(outcomes[type(one)] for one in decisions if type(one) in outcomes)
        return summed

    def result(self) -> dict[str, Any]:
        """The object of contract.md, Command."""
        return {
            "rows": self.rows,
            "recorded": self._status["recorded"],
            "repeated": self._status["repeated"],
            "updated": self._status["updated"],
            "allowed": self._decided["allowed"],
            "deferred": self._decided["deferred"],
            "refused": dict(self._refused),
            "faulty": self.faulty,
        }
