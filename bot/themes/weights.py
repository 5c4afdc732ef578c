"""What a trained model has learnt, and its file: plain numbers in JSON, read without running anything from it."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from operator import mul
from struct import error as StructFault  # noqa: N812 – the class has no name of its own
from struct import pack, unpack
from typing import cast

from bot.themes.features import Features
from bot.themes.framework import find_theme

KIND = "feedback-bot comment model"
FORMAT = 1
SENTIMENTS = 5
CUE_VALUE = 0.8
"""Of one cue, beside words that together have length 1; chosen by measurement (README.md)."""

_STEPS = 32_000  # a weight is kept as a whole number of steps, so that it takes two bytes


class ModelFault(ValueError):
    """The file is no model that `comments train` of this version wrote: train again. The message says what is wrong."""


@dataclass(frozen=True)
class Weights:
    """``rows[hash]`` has a weight for each theme, then for each sentiment 1 … 5; ``base`` the same for any text.

    ``rarity`` holds the inverse document frequency of words; what it lacks is a cue. A theme is given when its sum
    is above its threshold; the ``cued``, of which there were too few examples, also when a cue names it.
    """

    names: tuple[str, ...]
    thresholds: tuple[float, ...]
    base: tuple[float, ...]
    rarity: Mapping[int, float] = field(repr=False)
    rows: Mapping[int, Sequence[float]] = field(repr=False)
    cued: frozenset[str] = frozenset()

    def sums(self, features: Features) -> list[float]:
        """For each theme, then each sentiment, how much of the text speaks for it."""
        valued = values_of(features, self.rarity, self.rows)
        if not valued:
            return list(self.base)
        values = [value for _, value in valued]
        columns = zip(*(self.rows[one] for one, _ in valued), strict=True)
        return [base + sum(map(mul, values, column)) for base, column in zip(self.base, columns, strict=True)]

    def to_bytes(self) -> bytes:
        """The file: the same bytes for the same weights."""
        hashes = sorted(self.rows)
        width = len(self.base)
        table = [self.rows[one] for one in hashes]
        scales = [max((abs(row[at]) for row in table), default=0.0) / _STEPS or 1.0 for at in range(width)]
        whole = [round(weight / scale) for row in table for weight, scale in zip(row, scales, strict=True)]
        document = {
            "kind": KIND,
            "format": FORMAT,
            "names": self.names,
            "thresholds": self.thresholds,
            "cued": sorted(self.cued),
            "base": [round(one, 6) for one in self.base],
            "scales": scales,
            "hashes": _text(pack(f"<{len(hashes)}I", *hashes)),
            "rarity": _text(pack(f"<{len(hashes)}f", *(self.rarity.get(one, 0.0) for one in hashes))),
            "weights": _text(pack(f"<{len(whole)}h", *whole)),
        }
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def values_of(features: Features, rarity: Mapping[int, float], known: Iterable[int]) -> list[tuple[int, float]]:
    """The value of each known feature of a text: words by their rarity, to length 1 together; cues CUE_VALUE each."""
    words = [(one, rarity[one]) for one in features.words if one in rarity]
    length = sqrt(sum(value * value for _, value in words)) or 1.0
    kept = cast("Mapping[int, object]", known)
    return [(one, value / length) for one, value in words] + [(one, CUE_VALUE) for one in features.cues if one in kept]


def from_bytes(file: bytes) -> Weights:
    """The weights that `Weights.to_bytes` wrote. Raises ModelFault for anything else."""
    try:
        return _weights(cast("dict[str, object]", json.loads(file)))
    except ModelFault:
        raise
    except (ValueError, KeyError, TypeError, OverflowError, StructFault, RecursionError) as fault:
        raise ModelFault("it is damaged, or no model for comments") from fault


def _weights(document: Mapping[str, object]) -> Weights:
    if (document["kind"], document["format"]) != (KIND, FORMAT):
        raise ModelFault(f"it is not of the form {KIND} {FORMAT}, which this version reads: train again")
    names = tuple(cast("list[str]", document["names"]))
    thresholds = _numbers(document["thresholds"], len(names))
    base = _numbers(document["base"], len(names) + SENTIMENTS)
    scales = _numbers(document["scales"], len(base))
    cued = frozenset(cast("list[str]", document["cued"]))
    if any(find_theme(name) is None for name in names) or not cued <= set(names):
        raise ModelFault("it names themes that the framework does not have")
    packed = _bytes(document["hashes"])
    count = len(packed) // 4
    hashes = cast("tuple[int, ...]", unpack(f"<{count}I", packed))
    rare = cast("tuple[float, ...]", unpack(f"<{count}f", _bytes(document["rarity"])))
    whole = cast("tuple[int, ...]", unpack(f"<{count * len(base)}h", _bytes(document["weights"])))
    width = len(base)
    rows = {
        one: [step * scale for step, scale in zip(whole[at * width : (at + 1) * width], scales, strict=True)]
        for at, one in enumerate(hashes)
    }
    rarity = {one: value for one, value in zip(hashes, rare, strict=True) if value}
    return Weights(names, thresholds, base, rarity, rows, cued)


def _numbers(found: object, count: int) -> tuple[float, ...]:
    numbers = tuple(float(one) for one in cast("list[float]", found))
    if len(numbers) != count:
        raise ModelFault("it is damaged: a row of numbers is too short or too long")
    return numbers


def _text(packed: bytes) -> str:
    return b64encode(packed).decode("ascii")


def _bytes(text: object) -> bytes:
    return b64decode(cast("str", text), validate=True)
