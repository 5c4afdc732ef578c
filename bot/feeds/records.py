"""A CSV file with named columns as a stream: bytes in, a value or a FaultyRow out for every row.

A faulty row stops nothing else. A quotation mark that is never closed would swallow the rows after it, so a record may
span at most MAX_LINES lines: past that its first line is faulty and reading goes on with the second.
Columns we do not know are read over and reported once, in line 1; one that looks like a known column, or like news
that a layout calls alarming, refuses the file.
"""

import codecs
import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from operator import itemgetter
from typing import BinaryIO, TypeVar, cast

from bot.feeds.encounter import FaultyRow

T = TypeVar("T")
MAX_LINES = 50  # physical lines in one record
MAX_LINE = 1_000_000  # bytes in one physical line
MAX_ROWS = 5_000_000
_ENCODINGS = {codecs.lookup(name).name for name in ("utf-8", "ascii", "cp1252", "latin-1", "iso8859-15")}


class FeedFault(Exception):
    """The file cannot be read as a file of this kind at all; its sender must mend it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one kind of file. Of those ``either`` names, one at least must be there.

    ``alarming``: parts of a column's name over which it would be wrong to read; ``alarm`` says why, and what to use.
    """

    columns: tuple[str, ...]
    compulsory: tuple[str, ...]
    either: tuple[str, ...] = ()
    alarming: tuple[str, ...] = ()
    alarm: str = ""


class _NeverClosed(Exception):
    """A record ran over MAX_LINES: a quotation mark was not closed."""


def read_records(
    lines: Iterable[bytes],
    layout: Layout,
    read_row: Callable[[Sequence[str], int], T | FaultyRow],
    *,
    encoding: str | None = None,
    max_rows: int = MAX_ROWS,
) -> Iterator[T | FaultyRow]:
    """Reads the header at once and the rows as they are asked for, in constant memory.

    ``lines`` is a binary stream or an iterable of lines; ``encoding`` is UTF-8 (BOM or not) unless declared.
    ``read_row`` gets the fields in the layout's order, trimmed, absent columns blank, and the line they begin on.
    Raises FeedFault when the header or the encoding will not do.
    """
    records = _Records(_Lines(lines, _codec(encoding)))
    header = _read_header(records, layout)
    return _read_rows(records, header, layout, read_row, max_rows)


def _codec(encoding: str | None) -> str:
    try:
        name = codecs.lookup(encoding or "utf-8").name
    except LookupError:
        name = ""
    name = "utf-8" if name == "utf-8-sig" else name
    if name not in _ENCODINGS:
        raise FeedFault("The encoding must be UTF-8, Windows-1252 or ISO 8859-1: save the file as “CSV UTF-8”.")
    return name


class _Lines:
    """Decoded physical lines for csv.reader; those of the record being read are kept, to be read again if need be."""

    def __init__(self, lines: Iterable[bytes], codec: str) -> None:
        self._source = _bounded(lines)
        self._codec = codec
        self._again: deque[tuple[str, str]] = deque()
        self.taken: list[tuple[str, str]] = []
        self.line = 1  # where the record being read begins

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if len(self.taken) == MAX_LINES:
            raise _NeverClosed
        item = self._again.popleft() if self._again else self._decode(next(self._source))
        self.taken.append(item)
        return item[0]

    def _decode(self, raw: bytes | None) -> tuple[str, str]:
        if raw is None:
            return "", f"the line is longer than {MAX_LINE:,} bytes"
        if b"\0" in raw:
            return "", "the line holds a NUL byte"
        try:
            return raw.decode(self._codec), ""
        except UnicodeDecodeError as error:
            # Read as cp1252 would, so that quotes and commas keep their places; the row is faulty all the same.
            return raw.decode("latin-1"), f"byte {error.start + 1} of the line is not {self._codec.upper()}"

    def next_record(self) -> None:
        """The record is done: the next begins on the line after."""
        self.line += len(self.taken)
        self.taken = []

    def give_back(self) -> None:
        """Only the first line of this record is done: the others will be read again."""
        self._again.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]


def _bounded(lines: Iterable[bytes]) -> Iterator[bytes | None]:
    """The lines; None for one that is too long, which is read over in pieces where the source can be read so."""
    if not hasattr(lines, "readline"):
        yield from (line if len(line) <= MAX_LINE else None for line in lines)
        return
    stream = cast(BinaryIO, lines)
    while line := stream.readline(MAX_LINE + 1):
        if len(line) <= MAX_LINE:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE)
        yield None


class _Records:
    """(line, fields, fault) for every record that is not blank; ``fault`` is "" when the fields can be trusted."""

    def __init__(self, lines: _Lines) -> None:
        self._lines = lines
        self._reader = csv.reader(lines, strict=True)

    def __iter__(self) -> Iterator[tuple[int, list[str], str]]:
        lines, reader = self._lines, self._reader
        while True:
            try:
                fields, fault = next(reader), ""
            except StopIteration:
                return
            except _NeverClosed:
                fields, fault = [], f"a quotation mark is not closed within {MAX_LINES} lines"
            except csv.Error:
                fields, fault = [], "a quotation mark stands in the wrong place or is never closed"
            if fault:
                lines.give_back()
            broken = next((item[1] for item in lines.taken if item[1]), "") if len(lines.taken) else ""
            line = lines.line
            lines.next_record()
            if fields or fault or broken:
                yield line, fields, broken or fault


def _read_header(records: _Records, layout: Layout) -> list[str]:
    nothing: tuple[int, list[str], str] = (1, [], "the file is empty")
    _line, fields, fault = next(iter(records), nothing)
    if fault:
        # An Excel workbook and a UTF-16 file both end here.
        raise FeedFault(f"The header cannot be read: {fault}. Save the file as “CSV UTF-8”.")
    header = ["_".join(name.strip("\ufeff \t").lower().replace("-", " ").replace("_", " ").split()) for name in fields]
    faults = [*_missing(header, fields, layout), *_repeated(header, layout), *_misspelt(header, layout)]
    if faults:
        raise FeedFault(" ".join(faults))
    return header


def _missing(header: list[str], fields: list[str], layout: Layout) -> Iterator[str]:
    missing = [name for name in layout.compulsory if name not in header]
    if layout.either and not any(name in header for name in layout.either):
        missing.append(" or ".join(layout.either))
    if missing:
        yield f"The header lacks {' and '.join(missing) if layout.either else ', '.join(missing)}."
    if len(fields) == 1 and any(mark in fields[0] for mark in ";\t|"):
        yield "The columns must be separated by commas."
    elif len(missing) == len(layout.compulsory) + bool(layout.either):
        yield "The first line must name the columns."


def _repeated(header: list[str], layout: Layout) -> Iterator[str]:
    for name in sorted({name for name in header if name in layout.columns and header.count(name) > 1}):
        yield f"The column {name} stands in the header twice."


def _misspelt(header: list[str], layout: Layout) -> Iterator[str]:
    absent = [name for name in layout.columns if name not in header]
    for name in header:
        close = get_close_matches(name, absent, n=1, cutoff=0.8) if name not in layout.columns else []
        if close:
            yield f"The column “{name}” is not known; it should perhaps be {close[0]}."
        elif name not in layout.columns and any(word in name for word in layout.alarming):
            yield f"The column “{name}” is not known, {layout.alarm}."


def _read_rows(
    records: _Records,
    header: list[str],
    layout: Layout,
    read_row: Callable[[Sequence[str], int], T | FaultyRow],
    max_rows: int,
) -> Iterator[T | FaultyRow]:
    yield from _unknown(header, layout)
    width = len(header)
    pick = itemgetter(*(header.index(name) if name in header else width for name in layout.columns))
    for count, (line, fields, fault) in enumerate(records, start=1):
        if count > max_rows:
            yield FaultyRow(line, "", f"the file holds more than {max_rows:,} rows; from here on nothing was read")
            return
        if fault:
            yield FaultyRow(line, "", fault)
            continue
        fields = [*map(str.strip, fields)]
        if len(fields) != width:
            if not any(fields):
                continue
            if len(fields) < width or any(fields[width:]):
                yield FaultyRow(line, "", f"has {len(fields)} fields; the header has {width}")
                continue
            del fields[width:]
        elif not any(fields):
            continue
        fields.append("")  # what absent columns hold
        yield read_row(pick(fields), line)


def _unknown(header: list[str], layout: Layout) -> Iterator[FaultyRow]:
    for name in header:
        if name and name not in layout.columns:
            yield FaultyRow(1, name[:60], "is not a column we know and was not read; leave it out")
