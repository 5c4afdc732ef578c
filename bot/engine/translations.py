"""PO files' contents → each language's words by the English they stand for, and every fault. Opens no file itself.

The English text is its own key (``msgid``): when it changes, its translations fall out by themselves. PO's flag
``fuzzy`` is a draft, which nobody has reviewed. Why PO: docs/decisions/0015-translations-as-po.md.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from bot.engine.check_translation import check_translation
from bot.engine.faults import FaultList, Mark
from bot.engine.form import LONGEST_TEXT

ENGLISH = "en"
LONGEST_FILE = 400_000  # characters; a shipped file has about 30,000

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")
# What a PO file's line may be. polib is more lenient: it would cut a character off where a quote is missing.
_LINE = re.compile(r'(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s*)?"([^"\\]|\\.)*")?')


@dataclass(frozen=True, slots=True)
class Translation:
    """The words of one English text in one language, and where they stand. ``draft``: nobody has reviewed them."""

    english: str
    words: str
    draft: bool
    path: str
    mark: Mark


Translations: TypeAlias = Mapping[str, Mapping[str, Translation]]
"""Language to English text to its translation."""


@dataclass(frozen=True, slots=True)
class PoFile:
    """A PO file as read: polib's own object, for those who write it again, and the line of each entry's msgid."""

    entries: Any  # polib.POFile: the library carries no types
    marks: tuple[Mark, ...]  # one for each entry that is not obsolete


def language_of(path: str) -> str:
    """The language that a file's name says: ``flows/translations/pl.po`` → ``pl``."""
    return path.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".po")


def is_language(code: str) -> bool:
    """Whether this is the code of a language that English can be translated into."""
    return code != ENGLISH and _LANGUAGE.fullmatch(code) is not None


def begin(text: str) -> str:
    """The first words of a text, to name it by."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39].rsplit(None, 1)[0] + "…"


def read_translations(path: str, text: str, faults: FaultList) -> dict[str, Translation]:
    """One file's translations by their English; entries without words are left out, faulty ones are faults."""
    language = language_of(path)
    if not is_language(language):
        faults.add(Mark(), f"'{language}' is no language to translate into. Call the file by its code, such as pl.po.")
    po = parse_po(text, faults)
    if po is None:
        return {}
    declared = po.entries.metadata.get("Language", "")
    if declared and declared != language:
        message = (
            f"the file is called {language}.po and says 'Language: {declared}' inside. Mend the one that is wrong."
        )
        faults.add(Mark(), message)
    return take_translations(po, path, faults)


def take_translations(po: PoFile, path: str, faults: FaultList) -> dict[str, Translation]:
    """The sound entries that have words, by their English; the others are faults."""
    return {item.english: item for item in _take(po, path, faults)}


def parse_po(text: str, faults: FaultList) -> PoFile | None:
    """The file's entries, or None (with a fault) when it is no PO file."""
    if len(text) > LONGEST_FILE:
        faults.add(Mark(), f"the file is too large ({len(text)} characters; {LONGEST_FILE} at most).")
        return None
    lines = text.splitlines()
    bad = [number for number, line in enumerate(lines, 1) if not _LINE.fullmatch(line.strip().lstrip("\ufeff"))]
    if bad:
        message = 'this is no line of a PO file. Write a comment (#) or words in quotes, with \\" for a quote inside.'
        faults.add(Mark(bad[0]), message)
        return None
    # Imported here: a command that finds its flows compiled need not load it.
    import polib

    try:
        # With the line break the text can never be taken for the name of a file.
        entries: Any = polib.pofile(text + "\n", encoding="utf-8", wrapwidth=0)
    except OSError as fault:
        place = re.search(r"\(line (\d+)\)", str(fault))
        message = "a PO file has msgid, then msgstr, for each text. Compare this place with an exported file."
        faults.add(Mark(int(place[1]) if place else 1), message)
        return None
    marks = tuple(_mark_of(lines, entry.linenum) for entry in entries if not entry.obsolete)
    return PoFile(entries, marks)


def _mark_of(lines: list[str], start: int) -> Mark:
    """Where the entry's msgid stands: polib's line is that of its first comment."""
    here = range(max(start, 1), len(lines) + 1)
    return Mark(next((number for number in here if lines[number - 1].lstrip().startswith("msgid ")), start or 1))


def _take(po: PoFile, path: str, faults: FaultList) -> Iterator[Translation]:
    first: dict[str, int] = {}
    present = (entry for entry in po.entries if not entry.obsolete)
    for entry, mark in zip(present, po.marks, strict=True):
        english, words = str(entry.msgid).strip(), str(entry.msgstr).strip()
        if entry.msgctxt is not None or entry.msgid_plural:
            faults.add(mark, f"'{begin(english)}': take msgctxt or msgid_plural out; the English alone is the key.")
        elif english in first:
            faults.add(mark, f"'{begin(english)}' stands here twice (first in line {first[english]}). Take one out.")
        elif len(words) > LONGEST_TEXT:
            faults.add(mark, f"'{begin(english)}': {len(words)} characters are too many ({LONGEST_TEXT} at most).")
        elif words:
            found = list(check_translation(english, words))
            for message in found:
                faults.add(mark, f"'{begin(english)}': {message}")
            if not found:
                yield Translation(english, words, bool(entry.fuzzy), path, mark)
        first.setdefault(english, mark.line)
