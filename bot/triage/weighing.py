"""Weigh the words of a text that no phrase was found in: a sum that a person can check, and that only ever adds.

The weights (`weights.json`) were learnt from our own sentences by `tests/triage/train_weights.py`; no patient's words
are in them. A sentence weighs the sum of its words, of pairs that stand together, of pairs with only small
words between, and of the named groups they are in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.text.words import BREAK
from bot.triage.concerns import HEARD, Kind

STEM = 5
"""Letters of a word that count: endings vary more than they tell."""

SMALL = frozenset({
    "a", "about", "am", "an", "and", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could",
    "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "him", "his", "i", "if", "in", "is",
    "it", "its", "just", "me", "my", "of", "on", "or", "our", "she", "so", "some", "that", "the", "their",
    "them", "then", "there", "they", "this", "to", "us", "was", "we", "were", "what", "when", "where", "which",
    "who", "will", "with", "would", "you", "your",
})  # fmt: skip
"""Words that say nothing by themselves or beside each other: worries and thanks are full of them."""

KNOWN_SHARE = 0.5

MOST_SHOWN = 4
"""Words named as having decided."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature weighs for each kind (in the order of HEARD), and the score from which a kind is meant,
    in hundredths of a nat.

    ``groups`` says which named groups a word is in. ``raise_at`` and ``review_at`` are by kind; a kind that has no
    entry in ``raise_at`` is never raised by weight alone.
    """

    features: Mapping[str, tuple[int, ...]]
    bias: tuple[int, ...]
    groups: Mapping[str, str]
    raise_at: Mapping[Kind, int]
    review_at: Mapping[Kind, int]

    def flat(self) -> "FlatWeights":
        """Plain values, for a cache."""
        raise_at = {str(kind): score for kind, score in self.raise_at.items()}
        review_at = {str(kind): score for kind, score in self.review_at.items()}
        return dict(self.features), self.bias, dict(self.groups), raise_at, review_at

    @classmethod
    def from_flat(cls, flat: "FlatWeights") -> "Weights":
        """What `flat` gave."""
        features, bias, groups, *levels = flat
        return cls(features, bias, groups, *({Kind(kind): score for kind, score in one.items()} for one in levels))


FlatWeights: TypeAlias = tuple[
    dict[str, tuple[int, ...]], tuple[int, ...], dict[str, str], dict[str, int], dict[str, int]
]


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the sentence ``words[start:end]`` weighs for a kind."""

    kind: Kind
    score: int
    start: int
    end: int


def weigh(words: Sequence[str], weights: Weights) -> list[Weighed]:
    """For each kind the sentence that weighs most for it, the heaviest first."""
    best: dict[int, tuple[int, int, int]] = {}
    for start, end in sentences(words):
        if not knows(words[start:end], weights):
            continue
        for kind, score in enumerate(_sum(words[start:end], weights)):
            if kind not in best or score > best[kind][0]:
                best[kind] = (score, start, end)
    weighed = [Weighed(HEARD[kind], score, start, end) for kind, (score, start, end) in best.items()]
    return sorted(weighed, key=lambda one: -one.score)


def sentences(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, without its BREAK."""
    start = 0
    for place, word in enumerate((*words, BREAK)):
        if word == BREAK:
            if place > start:
                yield start, place
            start = place + 1


def features(words: Sequence[str], groups: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Each feature of one sentence, and the place of the word it ends with."""
    before, group_before = "^", "^"
    small_before = True
    telling = ""
    for place, word in enumerate(words):
        stem = word[:STEM]
        group = groups.get(word, stem)
        small = word in SMALL
        if not small:
            yield stem, place
            if telling:
                yield f"{telling}~{group}", place
            telling = group
        if not (small and small_before):
            yield f"{before} {stem}", place
            if group is not stem or group_before != before:
                yield f"{group_before} {group}", place
        if group is not stem and not small:
            yield group, place
        before, group_before, small_before = stem, group, small


def knows(words: Sequence[str], weights: Weights) -> bool:
    """Whether half the words are known, so that a sentence of another language is not weighed."""
    known = sum(word in SMALL or word[:STEM] in weights.features for word in words)
    return known >= KNOWN_SHARE * len(words)


def _sum(words: Sequence[str], weights: Weights) -> list[int]:
    known = weights.features
    found = {feature for feature, _ in features(words, weights.groups) if feature in known}
    return list(map(sum, zip(weights.bias, *map(known.__getitem__, found), strict=True)))


def telling_words(words: Sequence[str], weights: Weights, weighed: Weighed) -> list[int]:
    """The places of the words that weighed most, in order; none if the sentence weighs nothing."""
    kind = HEARD.index(weighed.kind)
    shares: dict[int, int] = {}
    seen: set[str] = set()
    for feature, place in features(words[weighed.start : weighed.end], weights.groups):
        if feature in weights.features and feature not in seen:
            seen.add(feature)
            shares[place] = shares.get(place, 0) + weights.features[feature][kind]
    heaviest = sorted((place for place in shares if shares[place] > 0), key=lambda place: -shares[place])
    return sorted(weighed.start + place for place in heaviest[:MOST_SHOWN])


def groups_by_word(groups: Mapping[str, Sequence[str]], names: Sequence[str]) -> dict[str, str]:
    """The first of the named groups that each single word is in."""
    found: dict[str, str] = {}
    for name in names:
        for member in groups.get(name, ()):
            if member.isalpha():
                found.setdefault(member, f"<{name}>")
    return found
