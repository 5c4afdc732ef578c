"""Splits a text into words of letters, one spelling for many, and says in which script each is written."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_READ = 400  # characters: a longer text shows its language long before
_MOST = 50  # words, each once
_LONGEST = 40  # letters of one word: the rest is noise
_MARKS = "".join(chr(code) for code in range(0x300, 0x1D00) if unicodedata.category(chr(code)).startswith("M"))
_WORD = re.compile(f"(?:[^\\W\\d_]|[{_MARKS}'])+")
_NOISE = re.compile(r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\S+|[@#]\w+")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´＇′", "'") | dict.fromkeys("\u200b\u200d\u2060\ufeff\u0640", ""))
_PLAIN = {
    code: plain
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (plain := unicodedata.normalize("NFD", chr(code))[0]).isascii()
} | str.maketrans(
    {"ł": "l", "ı": "i", "đ": "d", "ø": "o", "ß": "s", "æ": "a", "ی": "ي", "ى": "ي"}
    | dict.fromkeys(map(chr, range(0x300, 0x370)), "")
)
# As langdetect's own reader does (utils/ngram.py), so that its counts apply.
_AS_COUNTED = str.maketrans(
    {"ș": "ş", "ț": "ţ", "\u200c": "", "\u0307": ""}
    | {chr(code): "ể" for code in range(0x1EA0, 0x1F00)}
    | dict.fromkeys(map(chr, range(0x64B, 0x653)), "")
)
_SCRIPTS = (
    ("Latin", 0x41, 0x24F), ("Greek", 0x370, 0x3FF), ("Cyrillic", 0x400, 0x52F), ("Armenian", 0x531, 0x58F),
    ("Hebrew", 0x591, 0x5F4), ("Arabic", 0x600, 0x6FF), ("Arabic", 0x750, 0x77F), ("Arabic", 0x8A0, 0x8FF),
    ("Devanagari", 0x900, 0x97F), ("Bengali", 0x980, 0x9FF), ("Gurmukhi", 0xA00, 0xA7F), ("Gujarati", 0xA80, 0xAFF),
    ("Odia", 0xB00, 0xB7F), ("Tamil", 0xB80, 0xBFF), ("Telugu", 0xC00, 0xC7F), ("Kannada", 0xC80, 0xCFF),
    ("Malayalam", 0xD00, 0xD7F), ("Sinhala", 0xD80, 0xDFF), ("Thai", 0xE00, 0xE7F), ("Lao", 0xE80, 0xEFF),
    ("Tibetan", 0xF00, 0xFFF), ("Burmese", 0x1000, 0x109F), ("Georgian", 0x10A0, 0x10FF), ("Hangul", 0x1100, 0x11FF),
    ("Ethiopic", 0x1200, 0x139F), ("Khmer", 0x1780, 0x17FF), ("Latin", 0x1E00, 0x1EFF), ("Kana", 0x3040, 0x30FF),
    ("Han", 0x3400, 0x9FFF), ("Hangul", 0xAC00, 0xD7A3), ("Han", 0x20000, 0x3FFFF),
)  # fmt: skip


class Written(NamedTuple):
    """A text's words as they are compared, in order, each once; ``script`` is None if there are no letters.

    ``titled``: two words or more, every one with a capital and small letters, as names are written.
    """

    words: Sequence[str]
    script: str | None
    titled: bool


def read_words(text: str) -> Written:
    """The words of a text's first 400 characters, in the script that most of it is in. Never fails."""
    plain = unicodedata.normalize("NFKC", _NOISE.sub(" ", text.lstrip()[:_READ]))[: 2 * _READ].translate(_APOSTROPHES)
    words = [word[:_LONGEST] for found in _WORD.findall(plain) if (word := found.strip("'"))]
    scripts: dict[str, list[str]] = {}
    weights: Counter[str] = Counter()
    for word in words:
        script = "Latin" if word[0].isascii() else script_of(word)
        if script:
            scripts.setdefault(script, []).append(word)
            weights[script] += len(word) * 3 if script in {"Han", "Kana", "Hangul"} else len(word)
    if not weights:
        return Written((), None, titled=False)
    script = "Kana" if weights["Kana"] else _main(weights)
    chosen = scripts[script] + (scripts.get("Han", []) if script == "Kana" else [])
    titled = len(chosen) > 1 and all(word.istitle() for word in chosen)
    return Written(tuple(dict.fromkeys(as_counted(word.lower()) for word in chosen))[:_MOST], script, titled)


def _main(weights: Counter[str]) -> str:
    """Latin words stand in texts of every language: another script with two fifths of the letters is the text's."""
    other = max((one for one in weights if one != "Latin"), key=lambda one: weights[one], default="Latin")
    return other if weights[other] * 3 >= weights["Latin"] * 2 else "Latin"


def script_of(word: str) -> str | None:
    """The script of the word's first letter that has one."""
    return next((script for character in word if (script := _script(character))), None)


@lru_cache(maxsize=4096)
def _script(character: str) -> str | None:
    code = ord(character)
    return next((name for name, first, last in _SCRIPTS if first <= code <= last), None)


def as_counted(word: str) -> str:
    """The word with the letters that langdetect's counts take for one made one."""
    return word if word.isascii() else unicodedata.normalize("NFC", word).translate(_AS_COUNTED)


def without_marks(word: str) -> str:
    """The word in plain letters: Latin ones as typed on an English phone, every yeh as the Arabic one."""
    return word if word.isascii() else word.translate(_PLAIN)
