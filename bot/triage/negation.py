"""Whether the words around a phrase say that it is not so, by the language of the phrase."""

from collections.abc import Sequence

from bot.text.phrases import Found
from bot.text.words import BREAK
from bot.triage.rules import Negation

REACH = 3
"""Words before or after a phrase in which a negating word still speaks of it."""


def is_negated(words: Sequence[str], found: Found, negation: Negation) -> bool:
    """ "not … want to die", but not "can not sleep, i want to die": a new subject begins a new thought.

    Of a phrase in several parts each may be negated, but no part by a word of another ("no one .. came & bleeding").
    """
    parts = found.parts or ((found.start, found.end),)
    inside = (
        frozenset(place for start, end in parts for place in range(start, end)) if found.parts else frozenset[int]()
    )
    return any(_before(words, start, negation, inside) or _after(words, end, negation, inside) for start, end in parts)


def _before(words: Sequence[str], start: int, negation: Negation, inside: frozenset[int]) -> bool:
    if words[start] in negation.subjects and not _is_thought_of(words, start, negation):
        return False
    for place in range(start - 1, max(start - 1 - REACH, -1), -1):
        if words[place] == BREAK or words[place] in negation.new_thought or place in inside:
            return False
        if words[place] in negation.before:
            return True
        if words[place] in negation.subjects and not _is_thought_of(words, place, negation):
            return False
    return False


def _after(words: Sequence[str], end: int, negation: Negation, inside: frozenset[int]) -> bool:
    for place in range(end, min(end + REACH, len(words)) if negation.after else end):
        if words[place] == BREAK or words[place] in negation.new_thought or place in inside:
            return False
        if words[place] in negation.after:
            return True
    return False


def _is_thought_of(words: Sequence[str], place: int, negation: Negation) -> bool:
    """ "do not think i …", "never said she …": the negator before the verb speaks of what follows."""
    return place == 0 or words[place - 1] in negation.thinking or words[place - 1] in negation.before
