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
    raising = list(_raising(hits))
    # English first: many lists know its words too ("suicide"), and what English says of them holds for all.
    judging = _Judging(words, wordlists, judged, guards)
    english = [one for one in raising if one[2].language == "en"]
    for shortest, longest, rule in english:
        judging.add(shortest, longest, rule)
    guards.close_english()
    for shortest, longest, rule in raising if len(english) < len(raising) else ():
        if rule.language != "en":
            judging.add(shortest, longest, rule)
    return judged


def _raising(hits: Sequence[tuple[Found, Rule]]) -> Iterator[tuple[Found, Found, Rule]]:
    """Of one raising phrase at one place the shortest and the longest that it takes in.

    A guard speaks of what the phrase needs, not of what it may also take in ("took an overdose [of chocolate]");
    a negation behind it is no part of what it takes in ("the meaning of my life [is gone]").
    """
    longest: dict[tuple[int, int], Found] = {}
    shortest: list[tuple[Found, Rule]] = []
    for found, rule in hits:
        if rule.role is not Role.RAISES:
            continue
        place = (found.phrase, found.start)
        if found.parts or place not in longest:
            shortest.append((found, rule))
        longest[place] = found
    for found, rule in shortest:
        yield found, (found if found.parts else longest[found.phrase, found.start]), rule


@dataclass(frozen=True, slots=True)
class _Judging:
    """One text, while its phrases are judged one by one."""

    words: Sequence[str]
    wordlists: Wordlists
    judged: Judged
    guards: "_Guards"

    def add(self, shortest: Found, longest: Found, rule: Rule) -> None:
        if rule.kind in self.judged.raised:
            return
        met = self.guards.of(shortest, rule.kind)
        if Role.HARMLESS in met:
            self._dismiss(shortest, rule.kind)
        elif Role.LOWERS not in met and not is_negated(self.words, longest, self.wordlists.negation[rule.language]):
            self.judged.raised[rule.kind] = longest
        elif TIER_OF[rule.kind] is Tier.PALS:
            self._dismiss(shortest, rule.kind)
        else:
            self.judged.doubtful = self.judged.doubtful or longest
            self.guards.remember(shortest, rule.kind, Role.LOWERS)

    def _dismiss(self, found: Found, kind: Kind) -> None:
        self.judged.dismissed.add(kind)
        self.guards.remember(found, kind, Role.HARMLESS)


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
