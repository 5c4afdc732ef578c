"""Which of the phrases found in a text raise a worry, which are guarded or negated; weighs no words."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.text.phrases import Found
from bot.triage.concerns import TIER_OF, Kind, Tier
from bot.triage.negation import is_negated
from bot.triage.rules import Role, Rule
from bot.triage.wordlists import Wordlists

LONGEST_GUARD = 40
"""Words that a guard may span: its phrase with all its gaps."""


@dataclass(slots=True)
class Judged:
    """``raised`` by kind; the first that is ``doubtful``; kinds that were found and ``dismissed`` as harmless."""

    raised: dict[Kind, Found] = field(default_factory=dict[Kind, Found])
    doubtful: Found | None = None
    dismissed: set[Kind] = field(default_factory=set[Kind])


def judge(words: Sequence[str], wordlists: Wordlists) -> Judged:
    """A negated or lowered worry is doubtful, except a complaint or a wish for contact, which negated is none."""
    judged = Judged()
    hits = [(found, wordlists.rules[found.phrase]) for found in wordlists.phrases.find(words)]
    guards = _Guards(hits)
    raising = list(_shortest(hits))
    # English first: many lists know its words too ("suicide"), and what English says of them holds for all.
    english = [one for one in raising if one[1].language == "en"]
    for found, rule in english:
        _judge_one(words, found, rule, judged, guards, wordlists)
    guards.close_english()
    for found, rule in raising if len(english) < len(raising) else ():
        if rule.language != "en":
            _judge_one(words, found, rule, judged, guards, wordlists)
    return judged


def _shortest(hits: Sequence[tuple[Found, Rule]]) -> Iterator[tuple[Found, Rule]]:
    """Of one phrase at one place what it needs, not what it may also take in ("took an overdose [of chocolate]")."""
    seen: set[tuple[int, int]] = set()
    for found, rule in hits:
        if rule.role is Role.RAISES and (found.parts or (found.phrase, found.start) not in seen):
            seen.add((found.phrase, found.start))
            yield found, rule


def _judge_one(
    words: Sequence[str], found: Found, rule: Rule, judged: Judged, guards: "_Guards", wordlists: Wordlists
) -> None:
    if rule.kind in judged.raised:
        return
    met = guards.of(found, rule.kind)
    if Role.HARMLESS in met:
        judged.dismissed.add(rule.kind)
        guards.remember(found, rule.kind, Role.HARMLESS)
    elif Role.LOWERS not in met and not is_negated(words, found, wordlists.negation[rule.language]):
        judged.raised[rule.kind] = found
    elif TIER_OF[rule.kind] is Tier.PALS:
        judged.dismissed.add(rule.kind)
        guards.remember(found, rule.kind, Role.HARMLESS)
    else:
        judged.doubtful = judged.doubtful or found
        guards.remember(found, rule.kind, Role.LOWERS)


class _Guards:
    """The guards that were found, by kind in order of place, so that a long text costs no more a word.

    They speak for every language: words that are harmless in one are seldom a worry in another.
    """

    def __init__(self, hits: Sequence[tuple[Found, Rule]]) -> None:
        self._by_kind: dict[Kind, list[tuple[int, int, Role]]] = {}
        self._judged: list[tuple[Kind, tuple[int, int, Role]]] = []
        for found, rule in hits:
            if rule.role is not Role.RAISES:
                self._by_kind.setdefault(rule.kind, []).append((found.start, found.end, rule.role))
        self._sort()

    def remember(self, found: Found, kind: Kind, role: Role) -> None:
        """What was decided of these words in English."""
        self._judged.append((kind, (found.start, found.end, role)))

    def close_english(self) -> None:
        """Let what was decided in English guard the same words in other languages."""
        for kind, place in self._judged:
            self._by_kind.setdefault(kind, []).append(place)
        self._sort()

    def _sort(self) -> None:
        for places in self._by_kind.values():
            places.sort()

    def of(self, found: Found, kind: Kind) -> set[Role]:
        """The roles of the guards that speak of this."""
        places = self._by_kind.get(kind, ())
        first = bisect_left(places, (found.start - LONGEST_GUARD, 0))
        last = bisect_left(places, (found.end, 0))
        spans = found.parts or ((found.start, found.end),)
        return {role for start, end, role in places[first:last] if any(_guards(start, end, *span) for span in spans)}


def _guards(start: int, end: int, found_start: int, found_end: int) -> bool:
    """A guard speaks of what it overlaps, not of a worry that says more around it ("hit my", "nurse hit my mother").

    Of a phrase in several parts it speaks when it speaks of one ("blood pressure", of "blood & everywhere").
    """
    inside = found_start <= start and end <= found_end and end - start < found_end - found_start
    return found_start < end and start < found_end and not inside
