"""Read a CSV file of labelled comments: columns `text`, `labels` joined by ``|``, `sentiment`; others are ignored."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.themes.framework import find_theme

COLUMNS = ("text", "labels", "sentiment")
_MOST_FAULTS = 20
csv.field_size_limit(1_000_000)


class LabelledFault(ValueError):
    """The labelled file cannot be learnt from: its author must mend it. The message says where and what."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One comment: its themes as the framework spells them, and its sentiment 1 … 5, or None when it has none."""

    text: str
    themes: frozenset[str]
    sentiment: int | None


def read_labelled(file: bytes) -> list[Labelled]:
    """Every row with words in it. Raises LabelledFault naming up to 20 faults by line."""
    try:
        text = file.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise LabelledFault(f"it is not UTF-8 (byte {fault.start})") from fault
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if not text.strip():
        raise LabelledFault("it is empty")
    if missing:
        columns = ", ".join(f"`{column}`" for column in missing)
        raise LabelledFault(f"there is no column {columns}; it has {', '.join(reader.fieldnames or ())}")
    return _learnable(list(_rows(reader)))


def _rows(reader: "csv.DictReader[str]") -> Iterator[Labelled | str]:
    """Each row, or what is wrong with it."""
    try:
        for row in reader:
            read = _read_row(row)
            yield f"line {reader.line_num}: {read}" if isinstance(read, str) else read
    except csv.Error as fault:
        yield f"line {reader.line_num}: this is no CSV: {fault}"


def _read_row(row: Mapping[str, str | None]) -> Labelled | str:
    names = [one for one in (row["labels"] or "").split("|") if one.strip()]
    themes = {name: find_theme(name) for name in names}
    unknown = [name for name, theme in themes.items() if theme is None]
    if unknown:
        return f"the framework has no sub-category “{unknown[0].strip()}”"
    sentiment = (row["sentiment"] or "").strip().removesuffix(".0")  # as spreadsheets write a column with gaps
    if sentiment and sentiment not in {"1", "2", "3", "4", "5"}:
        return f"sentiment is a whole number from 1 to 5, or empty, not “{sentiment}”"
    known = frozenset(theme for theme in themes.values() if theme)
    return Labelled(row["text"] or "", known, int(sentiment) if sentiment else None)


def _learnable(rows: list[Labelled | str]) -> list[Labelled]:
    faults = [row for row in rows if isinstance(row, str)]
    if faults:
        more = f"\nand {len(faults) - _MOST_FAULTS} more" if len(faults) > _MOST_FAULTS else ""
        raise LabelledFault("\n".join(faults[:_MOST_FAULTS]) + more)
    comments = [row for row in rows if isinstance(row, Labelled) and row.text.strip()]
    if not any(comment.themes for comment in comments):
        raise LabelledFault("it has no comment with a label")
    if not any(comment.sentiment for comment in comments):
        raise LabelledFault("it has no comment with a sentiment")
    return comments
