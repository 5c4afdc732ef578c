"""Split a text into words that know where they stand, for cutting what a patient wrote without changing a letter."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bot.text.lexicon_keys import FIELDS, keys_of
from bot.text.words import BREAK, split_words

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_PART = (
    r"(?:(?!["
    + _HAN
    + r"])[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0900-\u0963\u0966-\u0dff\u00ad\u200b-\u200f\u2060\ufeff"
    r"\u0e31-\u0e4e\u1000-\u109f\u20e3\ufe0f])"
)
_WORD = re.compile(rf"[{_HAN}]|{_PART}(?:{_PART}|['’‘ʼ`´＇](?={_PART}))*")

_TELLING = 4  # letters
_NUMBERED = re.compile(r"(no|nr|[^\W\d_]{3,})\d$", re.IGNORECASE)
_UNITS = r"(?!(?:st|nd|rd|th|am|pm|hrs?|mins?|mg|ml|kg|day|moro|nite|ce|nce)$)"
_GLUED = re.compile(rf"\d{_UNITS}(?:[^\W\d_]{{2,}}|x)$", re.IGNORECASE)


class Word(NamedTuple):
    """One plain word, as `split_words` makes it, at ``text[start:end]``; ``gap`` stands before it."""

    plain: str
    start: int
    end: int
    gap: str


def find_words(text: str) -> list[Word]:
    """The words of a text in order. A contraction gives two words at one place, the second with an empty gap."""
    words: list[Word] = []
    last = 0
    for found in _WORD.finditer(text):
        token, (begin, behind) = found[0], found.span()
        gap = text[last:begin]
        has_figure = token[0].isdigit() or token[-1].isdigit()
        for start, end in _parts(token, begin, behind) if has_figure else ((begin, behind),):
            for plain in _plain(text[start:end]):
                words.append(Word(plain, start, end, gap))
                gap = ""
        last = behind
    return words


def _parts(token: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """A figure glued to a word stands by itself: "option1", "5verypoor"."""
    if _NUMBERED.match(token):
        return (start, end - 1), (end - 1, end)
    if _GLUED.match(token) and _is_english(token[1:].casefold()):
        return (start, start + 1), (start + 1, end)
    return ((start, end),)


def _is_english(rest: str) -> bool:
    """ "5verypoor", "1lovely": not "3ayez", Arabic in Latin letters, where figures are letters."""
    whole, beginnings = _english()
    return rest == "x" or rest in whole or rest[:_TELLING] in beginnings


@cache
def _english() -> tuple[frozenset[str], frozenset[str]]:
    """The words around an English answer, and how the longer of them begin."""
    words = {word for field in FIELDS for key in keys_of("en", field) for word in key if word.isalpha()}
    return frozenset(words), frozenset(word[:_TELLING] for word in words if len(word) >= _TELLING)


@lru_cache(maxsize=16_384)
def _plain(token: str) -> tuple[str, ...]:
    """Most words of most texts are the same few thousand."""
    return tuple(word for word in split_words(token) if word != BREAK)
