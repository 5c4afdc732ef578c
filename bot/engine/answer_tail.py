"""Read an answer that stands at the end of a reply: "Everything was explained to me, 1"."""

import re
from collections.abc import Sequence

from bot.engine.answer_head import read_head
from bot.engine.flow import Step
from bot.engine.vocabulary import Sense, Vocabulary
from bot.text.spans import find_words

_LAST_THOUGHT = re.compile(r"(.*[^\s\d])\s*([.!\n;:,]|\s-|\bso\b)\s*(\S.{0,60})$", re.DOTALL | re.IGNORECASE)
_DIGIT = re.compile(r"(?<![\w.,:/])\d(?![\w.,:/])")
_STRONG = frozenset(".!\n;")
_MOST = 4000  # characters


def read_tail(step: Step, vocabularies: Sequence[Vocabulary], text: str) -> tuple[str, str] | None:
    """Value and comment, if the last thought is an answer and nothing else; None when the words before hold a number.

    Behind a comma only a number is one, or words that say so ("I'd say very good"): "the nurses, very good" is not.
    """
    found = _LAST_THOUGHT.fullmatch(text) if len(text) <= _MOST else None
    if found is None or _DIGIT.search(found[1]):
        return None
    before, mark, last = found[1].strip(), found[2].strip().casefold(), found[3]
    words = find_words(last)
    for vocabulary in vocabularies:
        head = read_head(step, vocabulary, last, words) if words else None
        if head is not None and head.comment_at is None and _is_meant(vocabulary, mark, last):
            return head.value, before
    return None


def _is_meant(vocabulary: Vocabulary, mark: str, last: str) -> bool:
    """A number always; an option's own words behind a sentence; behind a comma only with words about answering."""
    words = find_words(last)
    senses: set[Sense] = set()
    at = 0
    while at < len(words):
        term, size = vocabulary.match(words, at, answered=False) or (None, 1)
        if term is not None:
            senses.add(term.sense)
        at += size
    if Sense.NUMBER in senses:
        return True
    return Sense.LABEL in senses and (mark in _STRONG or mark == "" or Sense.DRESS in senses)
