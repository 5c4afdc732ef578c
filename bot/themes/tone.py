"""How pleased the words of a comment sound, from 1 very positive to 5 very negative; its score is never looked at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.text.phrases import Found, PhraseSet
from bot.themes.cue_file import CueFault, CueFile

TONE_FILE = "tone.txt"
_SECTIONS: tuple[str, ...] = ("delight", "good", "bad", "awful", "neutral", "turn")


@dataclass(frozen=True, slots=True)
class Tone:
    """How often a text praises, with strong words (``delight``) and plain ones; blames, and with strong words.

    ``turns``: it holds a word such as "but" or "unfortunately".
    """

    delight: int = 0
    good: int = 0
    bad: int = 0
    awful: int = 0
    turns: bool = False


class ToneCues:
    """The words of praise and blame, ready to hear texts with."""

    def __init__(self, file: CueFile) -> None:
        """Raises CueFault when a section is missing or unknown."""
        if set(file.sections) != set(_SECTIONS):
            raise CueFault(f"{TONE_FILE}: the sections are {', '.join(_SECTIONS)}")
        written = [(kind, phrase) for kind in _SECTIONS[:-1] for phrase in file.sections[kind]]
        self._phrases = PhraseSet([phrase for _, phrase in written], file.groups)
        self._kinds = tuple(kind for kind, _ in written)
        self._turns = frozenset(file.sections["turn"])

    def hear(self, words: Sequence[str]) -> Tone:
        """Count what is said for and against."""
        counts = dict.fromkeys(_SECTIONS, 0)
        for found in _outermost(self._phrases.find(words)):
            counts[self._kinds[found.phrase]] += 1
        turns = not self._turns.isdisjoint(words)
        return Tone(counts["delight"], counts["good"], counts["bad"], counts["awful"], turns)


def sentiment_of(tone: Tone) -> int:
    """1 very positive, 2 positive, 3 neutral or mixed, 4 negative, 5 very negative."""
    praise, blame = 2 * tone.delight + tone.good, tone.bad + 2 * tone.awful
    if not praise and not blame:
        return 3
    if tone.turns and praise and blame and abs(praise - blame) < (3 if tone.delight else 2):
        return 3
    if praise >= blame:
        return 1 if tone.delight else 2
    return 5 if tone.awful and tone.bad + tone.awful > 2 else 4


def _outermost(found: Iterable[Found]) -> list[Found]:
    """Of phrases inside one another the longest, which says most: "not good" over "good". Overlaps all stay."""
    kept: list[Found] = []
    reach = -1
    for one in sorted(found, key=lambda each: (each.start, -each.end, each.phrase)):
        if one.end > reach:
            kept.append(one)
            reach = one.end
    return kept
