"""Says when a guess is sure enough to change a conversation's language: one wrong change is worse than ten missed."""

from collections.abc import Mapping, Sequence
from math import exp
from types import MappingProxyType

from bot.language.letter_model import LetterModel
from bot.language.letters import Written, without_marks
from bot.language.no_evidence import BORROWED

_SURE = 0.95  # the least share of the best language …
_LEAVING = 0.005  # … and the most of the conversation's own, when both have the same letters
_SURE_BY_SCRIPT = 0.9  # the least share when the letters alone show that the conversation's language is left
_LEAD = 8.0  # nats before the conversation's language when no word of either list is there
_LONG_WORD = MappingProxyType({"Latin": 99, "Han": 3})
"""Letters of a single word that is more than a slip of the keyboard; one Latin word could be anything."""
_LONG_ENOUGH = 5


def share(scores: Mapping[str, float], language: str) -> float:
    """The part of one language when scores are read as logarithms of odds (nats)."""
    top = max(scores.values())
    return exp(scores[language] - top) / sum(exp(score - top) for score in scores.values())


def is_enough(written: Written, telling: Sequence[str]) -> bool:
    """Two words, or a long one, that are neither a keyword nor a name."""
    long = _LONG_WORD.get(written.script or "", _LONG_ENOUGH)
    return len(telling) > 1 or any(len(word) >= long for word in telling)


def is_borrowed(written: Written) -> bool:
    """Whether the whole text is a foreign phrase that people say in English."""
    return without_marks(" ".join(written.words)) in BORROWED


def is_sure_by_script(written: Written, telling: Sequence[str], best: str, scores: Mapping[str, float]) -> bool:
    """For a text in other letters than the conversation's: only which of their languages it is can be in doubt."""
    return is_enough(written, telling) and share(scores, best) >= _SURE_BY_SCRIPT


def is_sure_by_words(
    model: LetterModel, telling: Sequence[str], best: str, current: str, scores: Mapping[str, float]
) -> bool:
    """For a text in the conversation's letters: sure by them, and no fewer known words of the new language only."""
    if len(telling) < 2 or share(scores, best) < _SURE or share(scores, current) > _LEAVING:
        return False
    lists = [model.lists(word) for word in telling]
    leaving = sum(best in found and current not in found for found in lists)
    staying = sum(current in found and best not in found for found in lists)
    if leaving < staying:
        return False
    return leaving > 0 or (len(telling) > 2 and scores[best] - scores[current] >= _LEAD)
