"""What a trained model sees of a text: hashes of its words and word pairs, and what the hand-written cues found.

Hashes, so that a model file holds no words of patients. The cues carry what people know about rare sub-categories,
of which a labelled file has a handful of examples (measured in README.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

from bot.text.words import BREAK
from bot.themes.theme_cues import ThemeCues
from bot.themes.tone import Tone, sentiment_of

_LENGTHS = (0, 1, 3, 6, 12, 25, 50)


@dataclass(frozen=True, slots=True)
class Features:
    """Hashes without repetition, in the order of the text: ``words`` are weighed by how rare they are, ``cues`` not."""

    words: tuple[int, ...]
    cues: tuple[int, ...]


def features_of(words: Sequence[str], tone: Tone, themes: ThemeCues) -> Features:
    """The features of one text already split into words; linear in its length."""
    plain = [word for word in words if word != BREAK]
    pairs = [f"{first} {second}" for first, second in pairwise(["^", *plain, "$"])]
    return Features(_hashes([*plain, *pairs]), _hashes(_cues(words, len(plain), tone, themes)))


def _cues(words: Sequence[str], length: int, tone: Tone, themes: ThemeCues) -> list[str]:
    sentiment = sentiment_of(tone)
    found = [f"theme {theme}" for theme in sorted(themes.find_all(words))]
    found += [f"whole {theme}" for theme in themes.find_whole(words, sentiment)]
    found += [f"sounds {sentiment}", f"turns {tone.turns}"]
    for name, count, most in (
        ("delight", tone.delight, 3),
        ("good", tone.good, 4),
        ("bad", tone.bad, 5),
        ("awful", tone.awful, 2),
    ):
        found += [f"{name} {least}" for least in range(1, min(count, most) + 1)]
    return found + [f"longer than {least}" for least in _LENGTHS if length > least]


def _hashes(names: Sequence[str]) -> tuple[int, ...]:
    # CRC-32 is the same on every machine and in every run, which Python's own hash of a text is not.
    return tuple(dict.fromkeys(crc32(name.encode("utf-8", "replace")) for name in names))
