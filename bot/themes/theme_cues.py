"""Which sub-categories a text names, by the cues of `cues/`, and what it says of the whole when it names none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.text.phrases import Found, PhraseSet
from bot.text.words import BREAK
from bot.themes.cue_file import COVER, CueFault, CueFile
from bot.themes.framework import BLAME, CATEGORY_OF, PRAISE, UNASSIGNED

WHOLE_FILE = "whole.txt"
_WHOLE_SECTIONS = {"praise", "nothing", "no answer", "english"}


@dataclass(frozen=True, slots=True)
class _File:
    """The cues of one file, compiled: ``themes`` and ``covers`` answer by the number of a phrase."""

    phrases: PhraseSet
    themes: tuple[str, ...]
    covers: tuple[bool, ...]

    def themes_in(self, words: Sequence[str]) -> set[str]:
        """The themes whose cues stand in the text, but for those that a covering phrase excuses."""
        found = list(self.phrases.find(words))
        covering = [one for one in found if self.covers[one.phrase]]
        return {
            self.themes[one.phrase]
            for one in found
            if not self.covers[one.phrase] and not any(self._excuses(cover, one) for cover in covering)
        }

    def _excuses(self, cover: Found, one: Found) -> bool:
        same = self.themes[cover.phrase] == self.themes[one.phrase]
        return same and cover.start <= one.start and one.end <= cover.end


class ThemeCues:
    """All theme cues, ready to read texts with."""

    def __init__(self, files: Mapping[str, CueFile]) -> None:
        """Raises CueFault for a section that is no sub-category of the framework, or a missing part."""
        faults = [
            f"{name}: the framework has no sub-category “{section}”"
            for name, file in files.items()
            if name != WHOLE_FILE
            for section in file.sections
            if section not in CATEGORY_OF
        ]
        whole = files.get(WHOLE_FILE, CueFile())
        faults += [f"{WHOLE_FILE}: there is no section [{one}]" for one in _WHOLE_SECTIONS - set(whole.sections)]
        if faults:
            raise CueFault("\n".join(sorted(faults)))
        self._files = tuple(_compile(file) for name, file in files.items() if name != WHOLE_FILE)
        self._praise = PhraseSet(whole.sections["praise"], whole.groups)
        self._nothing = frozenset(whole.sections["nothing"])
        self._no_answers = frozenset(whole.sections["no answer"])
        self._english = frozenset(whole.sections["english"])

    def find(self, words: Sequence[str], sentiment: int) -> tuple[str, ...]:
        """The themes of one text, in the framework's order; empty for a language that the cues cannot read."""
        named = self.find_all(words)
        if named - {BLAME}:
            named.discard(BLAME)  # what went wrong says more than that something did
            return tuple(theme for theme in CATEGORY_OF if theme in named)
        return self.find_whole(words, sentiment, blamed=bool(named))

    def find_all(self, words: Sequence[str]) -> set[str]:
        """Every sub-category with a cue in the text."""
        return {theme for file in self._files for theme in file.themes_in(words)}

    def find_whole(self, words: Sequence[str], sentiment: int, *, blamed: bool = False) -> tuple[str, ...]:
        """What the text says of the whole, whatever else it names."""
        plain = [word for word in words if word != BREAK]
        reply = " ".join(plain[:6]) if len(plain) < 6 else ""
        if not plain or reply in self._no_answers:
            return ()
        if reply in self._nothing or plain[0] == "nothing":
            return (PRAISE,)
        if blamed and sentiment > 2:
            return (BLAME,)
        if sentiment < 3 or _any(self._praise.find(words)):
            return (PRAISE,)
        # English that says nothing of use is what this label is for.
        return (UNASSIGNED,) if sentiment == 3 and not self._english.isdisjoint(plain) else ()


def _compile(file: CueFile) -> _File:
    written = [(theme, phrase) for theme, phrases in file.sections.items() for phrase in phrases]
    return _File(
        PhraseSet([phrase.removeprefix(COVER) for _, phrase in written], file.groups),
        tuple(theme for theme, _ in written),
        tuple(phrase.startswith(COVER) for _, phrase in written),
    )


def _any(found: Iterable[Found]) -> bool:
    return any(True for _ in found)
