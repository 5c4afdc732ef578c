"""A language's translations → the text of its PO file, always in the same order and form. Reads and checks nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.inventory import SourceText, describe
from bot.engine.translations import PoFile

_HEADER = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit"}


@dataclass(frozen=True, slots=True)
class PoEntry:
    """The words of one English text, whether they are a draft, and what the translator noted beside them."""

    words: str
    draft: bool
    note: str = ""


def entries_of(po: PoFile | None) -> dict[str, PoEntry]:
    """What a file says, by the English, unchecked, and what it keeps of texts that are no more (obsolete)."""
    return {
        entry.msgid.strip(): PoEntry(entry.msgstr.strip(), bool(entry.fuzzy), entry.tcomment)
        for entry in (po.entries if po else ())
    }


def header_of(po: PoFile | None) -> dict[str, str]:
    """Who translated it, with what, and so on: whatever a translator's program wrote there."""
    return dict(po.entries.metadata) if po else {}


def write_po(
    language: str, texts: Iterable[SourceText], entries: Mapping[str, PoEntry], header: Mapping[str, str]
) -> str:
    """The file's text. Every text of ``texts`` has an entry; what else there are words for stays, as obsolete."""
    # The library carries no types. Imported here: a command that finds its flows compiled need not load it.
    import polib

    po: Any = polib.POFile(wrapwidth=0)
    po.metadata = {"Language": language, **_HEADER}
    po.metadata |= {name: value for name, value in header.items() if name not in po.metadata}
    wanted = {text.english: text for text in texts}
    for english, text in wanted.items():
        found = entries.get(english, PoEntry("", draft=False))
        po.append(_make(english, found, comment=describe(text)))
    for english, found in entries.items():
        if english not in wanted and found.words:
            po.append(_make(english, found, obsolete=True))
    return str(po) + "\n"


def _make(english: str, entry: PoEntry, *, comment: str = "", obsolete: bool = False) -> object:
    import polib

    made: Any = polib.POEntry(msgid=english, msgstr=entry.words, comment=comment, tcomment=entry.note)
    made.flags = ["fuzzy"] if entry.draft and entry.words else []
    made.obsolete = obsolete
    return made
