"""Split a text into words that know where they stand, for cutting what a patient wrote without changing a letter."""

import re
from dataclasses import dataclass

from bot.text.words import BREAK, split_words

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_PART = (
    r"(?:(?![" + _HAN + r"])[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0900-\u0963\u0966-\u0dff\u200c\u200d"
    r"\u0e31-\u0e4e\u1000-\u109f\u20e3\ufe0f])"
)
_WORD = re.compile(rf"[{_HAN}]|{_PART}(?:{_PART}|['’‘ʼ`´＇](?={_PART}))*")

_NUMBERED = re.compile(r"^(no|nr|[^\W\d_]{3,})(\d)$", re.IGNORECASE)  # "option1", "no1"


@dataclass(frozen=True, slots=True)
class Word:
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
        gap = text[last : found.start()]
        for plain in split_words(_NUMBERED.sub(r"\1 \2", found.group())):
            if plain != BREAK:
                words.append(Word(plain, found.start(), found.end(), gap))
                gap = ""
        last = found.end()
    return words
