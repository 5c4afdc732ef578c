"""How much is at stake in a comment, −5 … 5, from how it sounds and from what kind of thing went wrong.

The scale is that of the published phase 1 labels: a failing of care or of the way people were treated weighs more
than one of comfort. A worry from the wordlists is never less than its own weight, however friendly the words.
"""

from collections.abc import Collection

from bot.themes.framework import CATEGORY_OF, Category
from bot.themes.tone import Tone

_COMFORT = frozenset({Category.ACTIVITIES, Category.ENVIRONMENT, Category.TRAVEL})
# Kinds of bot/triage/concerns.py, by name: neither folder imports the other.
_WORRIES = {
    "self_harm": -5,
    "clinical_emergency": -5,
    "safeguarding": -5,
    "safety_incident": -5,
    "discrimination": -4,
    "complaint": -3,
}


def rate(tone: Tone, sentiment: int, themes: Collection[str]) -> int:
    """The weight of the words alone, −4 … 4."""
    if sentiment == 1:
        return 4 if tone.delight > 1 and tone.delight + tone.good > 2 else 3
    if sentiment == 2:
        return 3 if tone.good > 3 else 2
    if sentiment == 3:
        return -1 if tone.bad or tone.awful else 0
    if sentiment == 5:
        return -4
    only_comfort = bool(themes) and all(CATEGORY_OF[theme] in _COMFORT for theme in themes)
    return -2 if only_comfort or tone.bad < 2 else -3


def weigh_worries(criticality: int, kinds: Collection[str]) -> int:
    """The same with the worries that `bot.triage.detect` raised."""
    return min([criticality, *(_WORRIES[kind] for kind in kinds if kind in _WORRIES)])
