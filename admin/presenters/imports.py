"""Files that were taken in, in words: what is wrong with a file, how far it came, and its counts as sentences."""

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import BinaryIO, TypeAlias

from bot.feeds.csv import FeedFault, read_encounters
from bot.feeds.row import COLUMNS
from bot.policy.decision import Reason
from bot.policy.reasons import REASONS
from bot.reports.imports_page import Run, Stage
from bot.text.spreadsheet import BYTE_ORDER_MARK, write_csv
from bot.usecases.import_runs import COMMAND_LINE

STAGES = {Stage.WAITING: "Waiting", Stage.RUNNING: "Running", Stage.DONE: "Done", Stage.FAILED: "Stopped early"}
STAGE_COLOURS = {Stage.WAITING: "white", Stage.RUNNING: "blue", Stage.DONE: "green", Stage.FAILED: "red"}
ENCODINGS = {
    "cp1252": "Windows-1252: what Excel for Windows writes as plain “CSV”",
    "iso8859-15": "ISO 8859-15: what some older systems on Unix write",
    "utf-8": "UTF-8 all the same: list the broken rows as faulty",
}
"""Offered only for a file that is not UTF-8 throughout."""
SAVE_AS = "Open it, choose “Save as”, then “CSV UTF-8 (comma delimited)”, and upload that file."
BEGINNINGS = (
    (b"PK\x03\x04", f"This is a spreadsheet file (Excel or similar). {SAVE_AS}"),
    (b"\xd0\xcf\x11\xe0", f"This is an old Excel or Word file. {SAVE_AS}"),
    (b"%PDF", "This is a PDF, which cannot be read. Ask for the same list as a CSV file."),
    (b"\xff\xfe", f"This file was saved as “Unicode text” (UTF-16). {SAVE_AS}"),
    (b"\xfe\xff", f"This file was saved as “Unicode text” (UTF-16). {SAVE_AS}"),
    (b"MSH|", "This is an HL7 message, which cannot be uploaded here. Ask for the same list as a CSV file."),
    (b"{", "This is a JSON file, which cannot be uploaded here. Ask for the same list as a CSV file."),
    (b"[", "This is a JSON file, which cannot be uploaded here. Ask for the same list as a CSV file."),
)
CHUNK = 1024 * 1024
Read: TypeAlias = Callable[[BinaryIO, str | None], Iterator[object]]
"""Reads a file of some kind in an encoding, its header at once. Raises FeedFault."""


def _read_encounters(file: BinaryIO, encoding: str | None) -> Iterator[object]:
    return read_encounters(file, encoding=encoding)


@dataclass(frozen=True, slots=True)
class WrongFile:
    """What is wrong, where, and what to do. ``ask_encoding``: the reader can say how it was saved."""

    sentence: str
    ask_encoding: bool = False


def find_wrong(file: BinaryIO, encoding: str, *, read: Read = _read_encounters) -> WrongFile | None:
    """Whether ``file`` cannot be one that ``read`` takes; reads it through once, and leaves it at its beginning."""
    wrong = _begins_wrong(file) or (None if encoding else _not_utf_8(file)) or _bad_header(file, encoding, read)
    file.seek(0)
    return wrong


def _begins_wrong(file: BinaryIO) -> WrongFile | None:
    head = file.read(4096)
    if not head.strip():
        return WrongFile("The file is empty. Check that it is the right one, and that it was written to its end.")
    bare = head.removeprefix(codecs.BOM_UTF8).lstrip()
    for beginning, sentence in BEGINNINGS:
        if bare.startswith(beginning):
            return WrongFile(sentence)
    if b"\0" in head:
        return WrongFile(f"This is not a text file, so it cannot be read. If it is a spreadsheet: {SAVE_AS.lower()}")
    return None


def _not_utf_8(file: BinaryIO) -> WrongFile | None:
    decoder, line = codecs.getincrementaldecoder("utf-8")(), 1
    file.seek(0)
    while chunk := file.read(CHUNK):
        try:
            decoder.decode(chunk)  # a file cut in the middle of a letter is only cut: its last row will be faulty
        except UnicodeDecodeError as fault:
            line += chunk.count(b"\n", 0, max(0, fault.start))
            return WrongFile(f"Line {line:,} is not UTF-8. Say how the file was saved, and choose it again.", True)
        line += chunk.count(b"\n")
    return None


def _bad_header(file: BinaryIO, encoding: str, read: Read) -> WrongFile | None:
    file.seek(0)
    try:
        read(file, encoding or None)
    except FeedFault as fault:
        return WrongFile(f"The columns in line 1 will not do. {fault}")
    return None


def stage_words(run: Run) -> str:
    """``Done``; a try says so."""
    return f"{STAGES[run.stage]}, a try" if run.dry_run else STAGES[run.stage]


def who_words(run: Run) -> str:
    """``by team@example.nhs.uk``, or ``by the command line``; blank for runs from before this was written down."""
    return f"by {'the command line' if run.started_by == COMMAND_LINE else run.started_by}" if run.started_by else ""


def percent(run: Run) -> int:
    """How much of the file was read, 0 to 100."""
    return 100 if run.stage is Stage.DONE else min(99, 100 * run.position // run.size) if run.size else 0


def not_asked(run: Run) -> int:
    """How many were refused, for whatever reason."""
    return sum(run.result.get("refused", {}).values())


def refusals(run: Run) -> list[tuple[int, str, str]]:
    """(how many, the sentence, the code) of each reason, the most frequent first."""
    counts = sorted(run.result.get("refused", {}).items(), key=lambda item: (-item[1], item[0]))
    return [(number, reason_words(code), code) for code, number in counts]


def reason_words(code: str) -> str:
    """``The encounter was cancelled``; a code of another version as plainly as it can be."""
    words = REASONS[Reason(code)] if code in set(Reason) else code.replace("_", " ")
    return words[:1].upper() + words[1:].removesuffix(".")


def template_file(now: datetime) -> str:
    """A file to fill in: the names of the columns, and one row about nobody."""
    day = (now - timedelta(days=1)).date().isoformat()
    example = {
        "encounter_id": "EXAMPLE-1", "class": "inpatient", "patient_id": "EXAMPLE-P1", "nhs_number": "",
        "name": "Example Person", "birth_date": "1950-10-03", "mobile": "07700 900123", "language": "en",
        "started_at": f"{day}T09:15", "ended_at": f"{day}T14:30", "discharge_method": "1",
        "discharge_destination": "19", "deceased": "no", "contact_is": "patient",
    }  # fmt: skip
    return BYTE_ORDER_MARK + write_csv(COLUMNS, [[example.get(name, "") for name in COLUMNS]])


def fault_lines(batches: Iterator[list[tuple[int, str, str]]]) -> Iterator[str]:
    """The file of faulty rows, piece by piece: line, column, reason; no cell can start a formula."""
    yield BYTE_ORDER_MARK + write_csv(("line", "column", "reason"), [])
    for rows in batches:
        yield write_csv(("line", "column", "reason"), rows).split("\r\n", 1)[1]
