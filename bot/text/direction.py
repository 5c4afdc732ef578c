"""Which way a language runs, and what a text from right to left needs to be shown rightly, names and numbers too."""

import re
import unicodedata

# ISO 639 codes of languages written from right to left, and scripts that make any language so.
_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = ("-Arab", "-Hebr", "-Thaa")

_RTL_MARK = "\u200f"
_NO_BREAK_SPACE = "\u00a0"
_BETWEEN_DIGITS = re.compile(r"(?<=[0-9]) (?=[0-9])")


def is_right_to_left(language: str) -> bool:
    """Whether the language (``ur``, ``pa-Arab``) is written from right to left."""
    return language in _LANGUAGES or language.endswith(_SCRIPTS)


def settle_right_to_left(text: str) -> str:
    """A text in a language from right to left, as phones show it rightly (Unicode UAX #9).

    A phone takes a line's direction from its first letter: one that begins with an English name gets a mark in front.
    A space between digits would part them, and "116 123" would stand as "123 116": a no-break space does not (rule W4).
    """
    return "\n".join(_settle_line(_BETWEEN_DIGITS.sub(_NO_BREAK_SPACE, line)) for line in text.split("\n"))


def _settle_line(line: str) -> str:
    kinds = [unicodedata.bidirectional(character) for character in line]
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return _RTL_MARK + line if first == "L" and not {"R", "AL"}.isdisjoint(kinds) else line
