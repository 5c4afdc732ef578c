"""From which weight a kind is raised or left for a person: set on sentences that were left out of the learning.

A kind's level is lowered where that finds most worries for each harmless text it costs, until as many harmless texts
are raised, or left for review, as we allow.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import md5

from bot.triage.concerns import HEARD, Kind

FOLDS = 5
NEVER = 10**6
"""A level that no sentence reaches."""

_LOOK_AHEAD = 6  # harmless texts that a step may cost


@dataclass(frozen=True, slots=True)
class Scored:
    """What a text weighs for each kind, by weights that had not learnt it; ``kind`` None: it is harmless."""

    kind: Kind | None
    scores: Mapping[Kind, int]


def fold_of(text: str) -> int:
    """Which part a text is left out with: always the same one."""
    return int(md5(text.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def is_near(words: frozenset[str], others: Iterable[frozenset[str]], share: float = 0.6) -> bool:
    """Whether one of the others is nearly the same sentence: an example made from it would give it away."""
    return any(len(words & other) >= share * len(words | other) for other in others)


def choose(known: Sequence[Scored], most: float, kinds: Mapping[Kind, float], spent: set[int]) -> dict[Kind, int]:
    """The level of each kind, so that at most the share ``most`` of harmless texts comes to one.

    ``kinds`` are those that have a level, with the share of harmless texts that each alone may cost. ``spent`` are the
    places in ``known`` of texts that are counted elsewhere.
    """
    harmless = [place for place, one in enumerate(known) if one.kind is None]
    levels = dict.fromkeys(HEARD, NEVER)
    counted: set[int] = set()
    while True:
        steps = [
            step
            for kind, share in kinds.items()
            for step in _steps(known, harmless, kind, levels[kind], counted | spent)
            if len(counted | step.cost) <= most * len(harmless)
            and _reaching(known, harmless, kind, step.level) <= share * len(harmless)
        ]
        if not steps:
            return levels
        best = max(steps, key=lambda step: step.gain / max(len(step.cost), 0.2))
        if best.gain == 0:
            return levels
        levels[best.kind] = best.level
        counted |= best.cost


@dataclass(frozen=True, slots=True)
class _Step:
    kind: Kind
    level: int
    gain: int
    cost: frozenset[int]


def _steps(
    known: Sequence[Scored], harmless: Sequence[int], kind: Kind, level: int, counted: set[int]
) -> Iterator[_Step]:
    def weigh(place: int) -> int:
        return known[place].scores.get(kind, -NEVER)

    below = sorted((place for place in harmless if weigh(place) < level), key=lambda place: -weigh(place))
    worries = [score for one in known if one.kind is kind and (score := one.scores.get(kind, -NEVER)) < level]
    for many in range(min(_LOOK_AHEAD, len(below) - 1) + 1):
        lower = weigh(below[many]) + 1
        cost = frozenset(place for place in below[:many] if place not in counted)
        gain = sum(score >= lower for score in worries)
        if lower < level:
            yield _Step(kind, lower, gain, cost)


def _reaching(known: Sequence[Scored], harmless: Sequence[int], kind: Kind, level: int) -> int:
    return sum(known[place].scores.get(kind, -NEVER) >= level for place in harmless)
