"""Reads comments with a trained model: themes and sentiment as learnt, criticality weighed as in the built-in one."""

from bot.text.words import split_words
from bot.themes.builtin import Builtin
from bot.themes.criticality import rate
from bot.themes.features import features_of
from bot.themes.framework import CATEGORY_OF
from bot.themes.reading import Reading
from bot.themes.weights import Weights

_PLACE = {name: place for place, name in enumerate(CATEGORY_OF)}


class Trained:
    """A model of `comments train`, with the cues that its features come from."""

    def __init__(self, weights: Weights, builtin: Builtin) -> None:
        self.weights = weights
        self._builtin = builtin

    def read(self, text: str) -> Reading:
        """As `Builtin.read`: linear in the length; never fails. Without a word it learnt nothing about, no theme."""
        words = split_words(text)
        tone = self._builtin.tone.hear(words)
        if not words:
            return Reading((), 3, 0)
        sums = self.weights.sums(features_of(words, tone, self._builtin.themes))
        names = self.weights.names
        given = {
            name for name, total, least in zip(names, sums, self.weights.thresholds, strict=False) if total > least
        }
        if self.weights.cued:
            given |= self.weights.cued & self._builtin.themes.find_all(words)
        themes = tuple(sorted(given, key=_PLACE.__getitem__))
        heard = sums[len(names) :]
        sentiment = heard.index(max(heard)) + 1
        return Reading(themes, sentiment, rate(tone, sentiment, themes))
