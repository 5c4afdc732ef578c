"""Take in whom a survey run elsewhere has asked, and when: from then on it counts against them, with us as well.

Streamed, in short transactions; faulty rows stop nothing else, and the same file again changes nothing. Invitations of
ours that are queued and now break a limit are decided again when their time comes, as always.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import islice
from typing import Any, BinaryIO, TypeAlias

from sqlalchemy import Connection, Row

from bot.db.repos import opt_outs, outside_surveys, patients
from bot.errors import DatabaseUnavailable, NotAllowed, NotFound
from bot.feeds.encounter import FaultyRow
from bot.feeds.mailings import Mailing, read_mailings
from bot.policy.reasons import british_day
from bot.usecases.audit import record_audit
from bot.usecases.deployment import Deployment
from bot.usecases.resolve_mailed import resolve_mailed
from bot.usecases.runtime import Runtime

BATCH = 100
"""Rows in one transaction: about 25 ms, so that a reply that comes meanwhile waits no longer."""
PAUSE_SECONDS = 0.001

Hear: TypeAlias = Callable[[int, Sequence[FaultyRow]], None]
"""Hears after each batch how many rows were read in all, and which of the batch were faulty."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The counts of a file. ``unknown_people``: whom nobody had told us of before; they are kept."""

    rows: int = 0
    recorded: int = 0
    repeated: int = 0
    unknown_people: int = 0
    faulty: int = 0

    def plus(self, *, recorded: int, repeated: int, unknown_people: int, faulty: int) -> "Taken":
        """These counts and those of one more batch."""
        return Taken(
            self.rows + recorded + repeated + faulty,
            self.recorded + recorded,
            self.repeated + repeated,
            self.unknown_people + unknown_people,
            self.faulty + faulty,
        )


def import_mailings(
    runtime: Runtime, survey_id: int, stream: BinaryIO, *, by: str, encoding: str | None = None, hear: Hear
) -> Taken:
    """Take in ``stream`` from where it stands.

    Raises NotFound, NotAllowed for a survey that has ended, FeedFault on a bad header.
    """
    database = runtime.database
    survey = database.read(lambda connection: outside_surveys.read_survey(connection, survey_id))
    _check(survey, survey_id)
    taken = Taken()
    rows = read_mailings(stream, now=runtime.clock.now(), encoding=encoding)
    try:
        for batch in _batches(rows):
            taken = _take_batch(runtime, survey_id, batch, taken)
            hear(taken.rows, [one for one in batch if isinstance(one, FaultyRow)])
            time.sleep(PAUSE_SECONDS)
    finally:
        if taken.rows:
            with suppress(DatabaseUnavailable):
                _record(runtime, survey_id, taken, by)
    return taken


def _check(survey: Row[Any] | None, survey_id: int) -> Row[Any]:
    if survey is None:
        raise NotFound(f"There is no survey {survey_id}.")
    if survey.ended_at is not None:
        raise NotAllowed(f"This survey ended on {british_day(survey.ended_at)}: no more mailings are taken in for it.")
    return survey


def _batches(rows: Iterable[Mailing | FaultyRow]) -> Iterator[list[Mailing | FaultyRow]]:
    stream = iter(rows)
    while batch := list(islice(stream, BATCH)):
        yield batch


def _take_batch(runtime: Runtime, survey_id: int, batch: Sequence[Mailing | FaultyRow], before: Taken) -> Taken:
    good = [one for one in batch if isinstance(one, Mailing)]

    def work(connection: Connection) -> Taken:
        recorded, unknown = record_mailings(connection, runtime.deployment, survey_id, good) if good else (0, 0)
        return before.plus(
            recorded=recorded,
            repeated=len(good) - recorded,
            unknown_people=unknown,
            faulty=len(batch) - len(good),
        )

    return runtime.database.write(work)


def record_mailings(
    connection: Connection, deployment: Deployment, survey_id: int, mailings: Sequence[Mailing]
) -> tuple[int, int]:
    """Write mailings into the ledger, in one transaction: how many are new, and of how many people nobody knew."""
    patients.lock_enrolment(connection)
    survey = _check(outside_surveys.read_survey(connection, survey_id), survey_id)
    people, unknown = resolve_mailed(connection, deployment, mailings)
    opt_outs.lock_patients(connection, set(people))
    asked = [(person, one.asked_at) for person, one in zip(people, mailings, strict=True)]
    return outside_surveys.count_mailings(connection, survey, asked), unknown


def _record(runtime: Runtime, survey_id: int, taken: Taken, by: str) -> None:
    now: datetime = runtime.clock.now()
    detail = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in asdict(taken).items())

    def work(connection: Connection) -> None:
        object_ = f"survey:{survey_id}"
        record_audit(connection, actor=by, action="import_mailings", object_=object_, now=now, detail=detail)

    runtime.database.write(work)
