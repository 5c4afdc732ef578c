"""Learn a model from labelled comments: the same file gives the same model, byte for byte."""

from collections import Counter
from collections.abc import Callable, Sequence
from math import log

from bot.text.words import split_words
from bot.themes.builtin import Builtin
from bot.themes.features import Features, features_of
from bot.themes.labelled import Labelled
from bot.themes.separate import Example, make_example, separate
from bot.themes.trained import Trained
from bot.themes.weights import SENTIMENTS, Weights, values_of

_LEAST_SEEN = 2  # texts: a word seen once tells nothing of others, and could say who wrote it
_COST = 0.5
_SENTIMENT_COST = 0.3
_MANY = 100
"""Comments of a theme from which its threshold may be strict: rare themes would else hardly ever be given."""

_FEW = 20
"""Comments of a theme below which its hand-written cues still count: measured, they know more than so few examples."""

_THRESHOLDS = {True: -0.2, False: -0.4}


def train_model(comments: Sequence[Labelled], builtin: Builtin, *, say: Callable[[str], None]) -> Trained:
    """A model of every sub-category that the comments name; ``say`` is told how far it is."""
    features = [_features(comment.text, builtin) for comment in comments]
    rarity, places = _vocabulary(features)
    examples = [_example(one, rarity, places) for one in features]
    counts = Counter(theme for comment in comments for theme in comment.themes)
    names = tuple(sorted(counts))
    planes: list[list[float]] = []
    for number, name in enumerate(names, 1):
        say(f"{number}/{len(names)} {name}: {counts[name]} comments")
        is_in = [name in comment.themes for comment in comments]
        planes.append(separate(examples, is_in, size=len(places) + 1, cost=_COST))
    say("sentiment")
    heard = [(example, comment.sentiment) for example, comment in zip(examples, comments, strict=True)]
    voiced = [example for example, sentiment in heard if sentiment]
    for level in range(1, SENTIMENTS + 1):
        is_in = [sentiment == level for _, sentiment in heard if sentiment]
        planes.append(separate(voiced, is_in, size=len(places) + 1, cost=_SENTIMENT_COST))
    rows = {one: [plane[place] for plane in planes] for one, place in places.items()}
    thresholds = tuple(_THRESHOLDS[counts[name] >= _MANY] for name in names)
    cued = frozenset(name for name in names if counts[name] < _FEW)
    weights = Weights(names, thresholds, tuple(plane[-1] for plane in planes), rarity, rows, cued)
    return Trained(weights, builtin)


def _features(text: str, builtin: Builtin) -> Features:
    words = split_words(text)
    return features_of(words, builtin.tone.hear(words), builtin.themes)


def _vocabulary(features: Sequence[Features]) -> tuple[dict[int, float], dict[int, int]]:
    """The rarity of each word seen often enough, and the place of each such word and cue among the weights."""
    seen = Counter(word for one in features for word in one.words)
    rarity = {word: log((1 + len(features)) / (1 + count)) + 1 for word, count in seen.items() if count >= _LEAST_SEEN}
    cues = dict.fromkeys(cue for one in features for cue in one.cues)
    return rarity, {one: place for place, one in enumerate([*rarity, *cues])}


def _example(features: Features, rarity: dict[int, float], places: dict[int, int]) -> Example:
    valued = values_of(features, rarity, places)
    # The last place stands for any text at all: what a plane says before it has read a word.
    return make_example([*(places[one] for one, _ in valued), len(places)], [*(value for _, value in valued), 1.0])
