"""Find the plane that best separates the examples of a sub-category from all others: a linear support vector machine.

Dual coordinate descent with squared hinge loss (Hsieh et al., ICML 2008, the method of liblinear), in plain Python:
examples that lie safely on their side are left out of later rounds, so that forty sub-categories take seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

_ROUNDS = 40
_ENOUGH = 0.1  # how far from its optimum an example may stay: a tenth of it changed no score
_STEPS = (7, 11, 13, 5, 17, 3)


@dataclass(frozen=True, slots=True)
class Example:
    """A sparse text: ``values[i]`` of feature ``places[i]``; ``square`` is the sum of the squared values."""

    places: tuple[int, ...]
    values: tuple[float, ...]
    square: float


def make_example(places: Sequence[int], values: Sequence[float]) -> Example:
    """An example with its square worked out once."""
    return Example(tuple(places), tuple(values), sum(map(mul, values, values)))


def separate(examples: Sequence[Example], is_in: Sequence[bool], *, size: int, cost: float) -> list[float]:
    """Weights of the ``size`` features: above 0 speaks for the sub-category. The same for the same input, always."""
    weights = [0.0] * size
    weight_of = weights.__getitem__
    multipliers = [0.0] * len(examples)
    diagonal = 1 / (2 * cost)
    active = list(range(len(examples)))
    bound = float("inf")
    for number in range(_ROUNDS):
        kept: list[int] = []
        highest, lowest = float("-inf"), float("inf")
        for at in _mix(active, _STEPS[number % len(_STEPS)]):
            example, multiplier = examples[at], multipliers[at]
            sign = 1.0 if is_in[at] else -1.0
            dot = sum(map(mul, map(weight_of, example.places), example.values))
            slope = sign * dot - 1 + multiplier * diagonal
            if not multiplier:
                if slope > bound:
                    continue  # safely on its side
                highest, lowest = max(highest, min(slope, 0.0)), min(lowest, slope)
            else:
                highest, lowest = max(highest, slope), min(lowest, slope)
            kept.append(at)
            if multiplier or slope < 0:
                moved = max(multiplier - slope / (example.square + diagonal), 0.0)
                change = (moved - multiplier) * sign
                multipliers[at] = moved
                for place, value in zip(example.places, example.values, strict=True):
                    weights[place] += change * value
        active = kept
        if highest - lowest < _ENOUGH or not active:
            break
        bound = highest if highest > 0 else float("inf")
    return weights


def _mix(active: Sequence[int], step: int) -> list[int]:
    """The same in another order: files are often sorted, and examples in a row would pull the same way."""
    return [at for start in range(step) for at in active[start::step]]
