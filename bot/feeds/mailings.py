"""A file of those whom a survey run elsewhere has asked: whom, and when. Reads no file itself; repeats no patient data.

Columns: ``asked_on`` and one at least of ``patient_id`` and ``nhs_number``. Names and addresses are not wanted here:
other columns are read over, and reported once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.feeds.encounter import FaultyRow
from bot.feeds.records import MAX_ROWS, FeedFault, Layout, read_records
from bot.feeds.row import LONDON, MAX_FIELD, parse_date, parse_time
from bot.text.nhs_number import read_nhs_number

__all__ = ["AHEAD", "LAYOUT", "FeedFault", "Mailing", "read_mailings"]

AHEAD = timedelta(days=90)
"""How far ahead a mailing may be planned: a date further off is a slip of the pen that would silence us for years."""
LAYOUT = Layout(
    columns=("patient_id", "nhs_number", "asked_on"), compulsory=("asked_on",), either=("patient_id", "nhs_number")
)


@dataclass(frozen=True, slots=True)
class Mailing:
    """One person who was asked. One of the identifiers may be blank; ``nhs_number`` is ten digits. ``asked_at`` UTC."""

    patient_id: str
    nhs_number: str
    asked_at: datetime


def read_mailings(
    lines: Iterable[bytes], *, now: datetime, encoding: str | None = None, max_rows: int = MAX_ROWS
) -> Iterator[Mailing | FaultyRow]:
    """Reads the header at once and the rows as they are asked for. Raises FeedFault."""

    def read_row(fields: Sequence[str], line: int) -> Mailing | FaultyRow:
        return _read_row(fields, line, now)

    return read_records(lines, LAYOUT, read_row, encoding=encoding, max_rows=max_rows)


def _read_row(fields: Sequence[str], line: int, now: datetime) -> Mailing | FaultyRow:
    patient_id, written, asked_on = fields
    if max(map(len, fields)) > MAX_FIELD:
        longest = max(range(len(fields)), key=lambda index: len(fields[index]))
        return FaultyRow(line, LAYOUT.columns[longest], f"holds more than {MAX_FIELD} characters")
    if not patient_id and not written:
        return FaultyRow(line, "patient_id", "is blank, and so is nhs_number; one of them must be filled")
    nhs_number = read_nhs_number(written) if written else ""
    if nhs_number is None:
        return FaultyRow(line, "nhs_number", "is not a valid NHS number: ten digits whose last one checks the others")
    if not asked_on:
        return FaultyRow(line, "asked_on", "is blank; it must be filled")
    asked_at = _asked_at(asked_on)
    if asked_at is None:
        return FaultyRow(line, "asked_on", "must be a date like 2026-10-03, or a date and a time like 2026-10-03T14:30")
    if asked_at > now + AHEAD:
        return FaultyRow(line, "asked_on", f"lies more than {AHEAD.days} days ahead")
    return Mailing(patient_id, nhs_number, asked_at)


def _asked_at(text: str) -> datetime | None:
    """A day alone counts from its beginning in London."""
    day = parse_date(text)
    if day is None:
        return parse_time(text)
    return datetime(day.year, day.month, day.day, tzinfo=LONDON).astimezone(UTC) if 1900 <= day.year <= 2200 else None
