"""A file of mailings that was uploaded: taken in while its sender waits, since it is small and nothing is decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from admin.presenters.imports import ENCODINGS, WrongFile, find_wrong
from admin.uploads import Posted
from bot.errors import NotAllowed
from bot.feeds.encounter import FaultyRow
from bot.feeds.mailings import read_mailings
from bot.usecases.import_mailings import Taken, import_mailings
from bot.usecases.runtime import Runtime

MOST_BYTES = 1024 * 1024
"""Some 30,000 people: ten seconds. More goes by the command."""
TOO_LARGE = (
    "The file is larger than 1 MB. Split it into several files, each with the line of column names, or ask whoever runs"
    " this system to take it in: feedback-bot surveys mailings."
)
MOST_SHOWN = 50
"""Faulty rows that are shown; all are counted."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a file: why it was not taken in, or its counts and the first of its faulty rows."""

    file_name: str
    wrong: WrongFile | None = None
    counts: Taken | None = None
    faults: tuple[FaultyRow, ...] = ()


def take_mailings(runtime: Runtime, survey_id: int, posted: Posted, *, by: str) -> TakenIn:
    """Take the posted file in. Raises NotFound."""
    try:
        wrong = _find_wrong(runtime, posted)
        if wrong is not None or posted.file is None:
            return TakenIn(posted.file_name, wrong)
        return _take(runtime, survey_id, posted, posted.file, by)
    finally:
        if posted.file is not None:
            posted.file.close()


def _find_wrong(runtime: Runtime, posted: Posted) -> WrongFile | None:
    if posted.fault:
        return WrongFile(posted.fault)
    if posted.file is None:
        return WrongFile("Choose a file to upload.")
    if posted.size > MOST_BYTES:
        return WrongFile(TOO_LARGE)
    now = runtime.clock.now()
    return find_wrong(
        posted.file, _encoding(posted), read=lambda file, encoding: read_mailings(file, now=now, encoding=encoding)
    )


def _encoding(posted: Posted) -> str:
    said = posted.fields.get("encoding", "")
    return said if said in ENCODINGS else ""


def _take(runtime: Runtime, survey_id: int, posted: Posted, file: BinaryIO, by: str) -> TakenIn:
    shown: list[FaultyRow] = []

    def hear(_rows: int, faults: Sequence[FaultyRow]) -> None:
        shown.extend(faults[: MOST_SHOWN - len(shown)])

    try:
        counts = import_mailings(runtime, survey_id, file, by=by, encoding=_encoding(posted) or None, hear=hear)
    except NotAllowed as fault:
        return TakenIn(posted.file_name, WrongFile(str(fault)))
    return TakenIn(posted.file_name, None, counts, tuple(shown))
