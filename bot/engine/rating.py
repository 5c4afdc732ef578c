"""Put the words of a rating together: "not very good" is poor, "not bad" is good, "good" and "poor" say nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.vocabulary import RATINGS, Sense, Term

_SCALE = {2: "very_good", 1: "good", -1: "poor", -2: "very_poor"}
_SIDES = {"very_good": 1, "good": 1, "neither": 0, "poor": -1, "very_poor": -1}
_STRENGTH = {Sense.GOOD: 1, Sense.EXCELLENT: 2, Sense.BAD: -1, Sense.TERRIBLE: -2}
_LABELS = {value: strength for strength, value in _SCALE.items()}
# "Not great" is poor in British mouths; "not perfect" may be anything.
_NOT_AT_ALL = frozenset({"at all", "whatsoever", "one bit", "in the least"})
_PLAIN = frozenset(
    {"good", "gud", "gd", "god", "goood", "bad", "poor", "por", "pooor", "vg", "vgood", "verygood", "vp"}
)
_UNDERSTATED = frozenset({"great", "brilliant", "brill", "the best", "gr8", "fantastic", "wonderful", "amazing"})


@dataclass(frozen=True, slots=True)
class Rating:
    """``value`` of an option, or "" when the words name none. ``unclear``: they name two, or what "not" leaves open."""

    value: str
    unclear: bool = False
    tells_more: bool = False  # in words of the patient's own ("2 lovely"): worth keeping beside a number
    negates_alone: bool = False  # a "not" without a word that it could turn: "not 1"

    @property
    def side(self) -> int | None:
        """1 good, 0 between, -1 poor; None: no place on the scale."""
        return _SIDES.get(self.value)


def opposite(value: str, other: str) -> bool:
    """Whether two options stand on opposite sides of the scale."""
    return _SIDES.get(value, 0) * _SIDES.get(other, 0) < 0


def rate(terms: Sequence[tuple[Term, bool]]) -> Rating:
    """What the terms say together; each comes with whether a mark stands before it. Order is free: languages differ."""
    others = {_NAMED.get(term.sense, term.what) for term, _ in terms if _names_outright(term)}
    rated = [number for number, (term, _) in enumerate(terms) if _strength(term)]
    nots = [number for number, (term, _) in enumerate(terms) if term.sense is Sense.NOT]
    if "neither" in others and len({_strength(terms[number][0]) > 0 for number in rated}) == 2:
        return Rating("neither")  # "niether good nor bad"
    if others:
        return Rating(_outright(terms), unclear=bool(rated or nots) or len(others) > 1)
    if not rated:
        return Rating("", negates_alone=bool(nots))
    if (first := _before_not(terms)) is not None:
        return first
    if len(nots) > 1 and len({_strength(terms[number][0]) > 0 for number in rated}) == 2:
        return Rating("neither")  # "not good, not bad either", in the words of any language
    if nots and any(apart for _, apart in terms[min(nots[0], rated[0]) + 1 : max(nots[-1], rated[-1]) + 1]):
        return Rating("", unclear=True)
    very = any(term.sense is Sense.VERY for term, _ in terms)
    if nots and any(term.what in _NOT_AT_ALL for term, _ in terms) and _strength(terms[rated[0]][0]) > 0:
        return Rating("very_poor")
    values = {_value(terms[number][0], negated=bool(nots), very=very) for number in rated}
    own = any(terms[number][0].sense is not Sense.LABEL and terms[number][0].what not in _PLAIN for number in rated)
    if len(values) == 1:
        return Rating(value := values.pop(), unclear=not value, tells_more=own)
    return _strongest(values)


def _before_not(terms: Sequence[tuple[Term, bool]]) -> Rating | None:
    """ "Good, not great": what stands before the mark."""
    at = next((number for number, (term, apart) in enumerate(terms) if apart and term.sense is Sense.NOT), 0)
    if not at or not any(_strength(term) for term, _ in terms[:at]):
        return None
    behind = {term.sense for term, _ in terms[at + 1 :]} - {Sense.DRESS, Sense.VERY}
    return rate(terms[:at]) if behind == {Sense.EXCELLENT} else None


def _strongest(values: set[str]) -> Rating:
    """ "Good, very good" is the stronger; "good" and "poor" say nothing."""
    sides = {_SIDES.get(value) for value in values}
    if len(sides) > 1 or None in sides:
        return Rating("", unclear=True)
    return Rating(max(values, key=lambda value: abs(_LABELS[value])))


def _names_outright(term: Term) -> bool:
    return term.sense in (Sense.NEITHER, Sense.DONT_KNOW) or (term.sense is Sense.LABEL and not _strength(term))


def _outright(terms: Sequence[tuple[Term, bool]]) -> str:
    named = {_NAMED.get(term.sense, term.what) for term, _ in terms if _names_outright(term)}
    return named.pop() if len(named) == 1 and not any(_strength(term) for term, _ in terms) else ""


_NAMED = {Sense.NEITHER: "neither", Sense.DONT_KNOW: "dont_know"}


def _strength(term: Term) -> int:
    if term.sense in RATINGS:
        return _STRENGTH[term.sense]
    return _LABELS.get(term.what, 0) if term.sense is Sense.LABEL else 0


def _value(term: Term, *, negated: bool, very: bool) -> str:
    strength = _strength(term)
    if not negated:
        return _SCALE[max(-2, min(2, strength * (2 if very and abs(strength) == 1 else 1)))]
    if strength == 2 and term.sense is Sense.EXCELLENT and term.what not in _UNDERSTATED:
        return ""
    return "poor" if strength > 0 else "good" if strength == -1 else ""
