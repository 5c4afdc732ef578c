"""A translator's PO file, checked and merged with the words a language has. Decides; writes no file."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.engine.faults import FaultList
from bot.engine.inventory import SourceText
from bot.engine.po_writer import PoEntry, entries_of, header_of, write_po
from bot.engine.translations import PoFile, parse_po


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A language's file as it would be written, and how many of its texts are in which state."""

    language: str
    text: str
    reviewed: int
    draft: int
    missing: int
    unused: int  # words for texts that no flow sends any more


def take_in(
    language: str,
    texts: tuple[SourceText, ...],
    new: PoFile,
    old: str,
    *,
    reviewed: bool,
) -> TakenIn:
    """``new`` over ``old`` (a file's text, or ""). Words that ``new`` lacks stay as they were.

    New or changed words are drafts unless ``reviewed``; then they are what the translator's own flag says.
    """
    before = parse_po(old, FaultList("")) if old else None
    known = entries_of(before)
    merged = known | {
        english: _settle(entry, known.get(english), reviewed=reviewed)
        for english, entry in entries_of(new).items()
        if entry.words
    }
    header = header_of(before) | header_of(new)
    current = [merged.get(text.english, PoEntry("", draft=False)) for text in texts]
    return TakenIn(
        language,
        write_po(language, texts, merged, header),
        reviewed=sum(bool(entry.words) and not entry.draft for entry in current),
        draft=sum(bool(entry.words) and entry.draft for entry in current),
        missing=sum(not entry.words for entry in current),
        unused=_count_unused(texts, merged),
    )


def _settle(entry: PoEntry, before: PoEntry | None, *, reviewed: bool) -> PoEntry:
    if reviewed:
        return entry
    same = before is not None and before.words == entry.words
    return PoEntry(entry.words, before.draft if before and same else True, entry.note)


def _count_unused(texts: tuple[SourceText, ...], merged: Mapping[str, PoEntry]) -> int:
    return len({english for english, entry in merged.items() if entry.words} - {text.english for text in texts})
