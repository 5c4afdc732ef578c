"""Which way a language runs, and what a text from right to left needs to be shown rightly, names and numbers too."""

import re
import unicodedata

# ISO 639 codes of languages written from right to left, and scripts that make any language so.
_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = ("-Arab", "-Hebr", "-Thaa")

_RIGHT = frozenset({"R", "AL"})  # the bidirectional classes of such letters
_RTL_MARK = "\u200f"
_NO_BREAK_SPACE = "\u00a0"
_BETWEEN_DIGITS = re.compile(r"(?<=[0-9]) (?=[0-9])")


def is_right_to_left(language: str) -> bool:
    """Whether the language (``ur``, ``pa-Arab``) is written from right to left."""
    return language in _LANGUAGES or language.endswith(_SCRIPTS)


def settle_right_to_left(text: str) -> str:
    """A text in a language from right to left, as phones show it rightly (Unicode UAX #9).

    A phone takes a line's direction from its first letter: one that begins with an English name gets a mark in front.
    """
    return "\n".join(map(_settle_line, keep_numbers_whole(text).split("\n")))


def keep_numbers_whole(text: str) -> str:
    """A text with letters from right to left, whose numbers keep the order of their groups; any other as it is.

    A space between digits would part them, and "116 123" would stand as "123 116": a no-break space does not (rule W4).
    """
    has_right_to_left = any(unicodedata.bidirectional(character) in _RIGHT for character in text)
    return _BETWEEN_DIGITS.sub(_NO_BREAK_SPACE, text) if has_right_to_left else text


def _settle_line(line: str) -> str:
    kinds = [unicodedata.bidirectional(character) for character in line]
    first = next((kind for kind in kinds if kind == "L" or kind in _RIGHT), "")
    return _RTL_MARK + line if first == "L" and not _RIGHT.isdisjoint(kinds) else line
