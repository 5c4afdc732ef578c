"""Whether the words around a phrase say that it is not so, by the language of the phrase."""

from collections.abc import Sequence

from bot.text.phrases import Found
from bot.text.words import BREAK
from bot.triage.rules import Negation

REACH = 3
"""Words before or after a phrase in which a negating word still speaks of it."""


def is_negated(words: Sequence[str], found: Found, negation: Negation) -> bool:
    """ "not … want to die", but not "can not sleep, i want to die": a new subject begins a new thought."""
    return _before(words, found, negation) or _after(words, found, negation)


def _before(words: Sequence[str], found: Found, negation: Negation) -> bool:
    if words[found.start] in negation.subjects and not _is_thought_of(words, found.start, negation):
        return False
    for place in range(found.start - 1, max(found.start - 1 - REACH, -1), -1):
        if words[place] == BREAK or words[place] in negation.new_thought:
            return False
        if words[place] in negation.before:
            return True
        if words[place] in negation.subjects and not _is_thought_of(words, place, negation):
            return False
    return False


def _after(words: Sequence[str], found: Found, negation: Negation) -> bool:
    for place in range(found.end, min(found.end + REACH, len(words))):
        if words[place] == BREAK or words[place] in negation.new_thought:
            return False
        if words[place] in negation.after:
            return True
    return False


def _is_thought_of(words: Sequence[str], place: int, negation: Negation) -> bool:
    """ "do not think i …", "never said she …": the negator before the verb speaks of what follows."""
    return place == 0 or words[place - 1] in negation.thinking or words[place - 1] in negation.before
