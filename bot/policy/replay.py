"""Try a policy before it is real: play months of encounters through it in memory, in the order they would have come.

Nobody answers in a replay: every conversation stays open until it expires, and no concern, complaint or STOP arises.
What is known of people beforehand is given in ``known``; the ledger begins as that is.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeAlias

from bot.policy.decision import Allow, Decision, Defer, Reason, Refuse
from bot.policy.facts import EncounterFacts, FlowFacts
from bot.policy.known import Known
from bot.policy.plan import Planned, Request, plan
from bot.policy.rules import Policy
from bot.policy.send_window import london_day

Lots: TypeAlias = Callable[[Hashable, str], float]
"""(patient, pathway) → the patient's number in the draw for that pathway, from 0 up to but not 1."""
FlowFor: TypeAlias = Callable[[str, str], FlowFacts | None]
"""(event, class) → the flow that asks about such an encounter."""

ARRIVES_AFTER = timedelta(hours=1)
"""How long after its end an encounter of a file is taken to have been reported."""
_WAKES, _ARRIVES, _GOES, _ENDS = 0, 1, 2, 3
_SUPERSEDED = Refuse(Reason.SUPERSEDED)
_Due: TypeAlias = tuple[datetime, int, int]  # when, which of these, the encounter's number


@dataclass(frozen=True, slots=True)
class Played:
    """One encounter of the past. ``patient`` and ``place`` are any names; ``ward`` is what the result is grouped by."""

    patient: Hashable
    place: Hashable | None
    mobile_fault: str
    facts: EncounterFacts
    ward: str
    arrives_at: datetime


@dataclass(slots=True)
class Result:
    """What came of it. ``decisions`` are those in force at the end, in the order of the encounters."""

    policy: str
    decisions: list[Decision | None]
    by_pathway: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict[str, Counter[str]](Counter))
    by_ward: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict[str, Counter[str]](Counter))
    reasons: Counter[str] = field(default_factory=Counter[str])
    days: Counter[date] = field(default_factory=Counter[date])
    waits: Counter[int] = field(default_factory=Counter[int])  # whole hours from the end to the text
    invitations: Counter[Hashable] = field(default_factory=Counter[Hashable])  # by patient
    patients: set[Hashable] = field(default_factory=set[Hashable])

    @property
    def asked(self) -> int:
        """How many invitations went."""
        return sum(self.days.values())


def replay(
    encounters: Sequence[Played], policy: Policy, *, flow_for: FlowFor, lots: Lots, known: Known | None = None
) -> Result:
    """Play ``encounters``, in any order, through ``policy``."""
    game = _Game(encounters, policy, flow_for, lots, known or Known(caps=policy.caps))
    game.play()
    return game.result()


class _Game:
    def __init__(
        self, encounters: Sequence[Played], policy: Policy, flow_for: FlowFor, lots: Lots, known: Known
    ) -> None:
        self._encounters = encounters
        self._policy = policy
        self._flow_for = flow_for
        self._lots = lots
        self._known = known
        self._final: list[Decision | None] = [None] * len(encounters)
        self._pathways = [""] * len(encounters)
        self._waiting: dict[tuple[Hashable, str], set[int]] = {}  # deferred encounters by patient and pathway
        self._arriving = sorted(
            range(len(encounters)), key=lambda number: (encounters[number].arrives_at, number), reverse=True
        )
        self._queue: list[_Due] = []  # what follows from decisions: few at any time

    def play(self) -> None:
        while (due := self._next()) is not None:
            now, kind, number = due
            if kind == _GOES:
                self._known.open.pop(number, None)
                continue
            if kind == _ENDS:
                one = self._encounters[number]
                self._known.free(number, one.patient, one.place)
                continue
            together = [number]
            while (beside := self._peek()) is not None and beside[:2] == (now, kind):
                together.append(self._take(beside))
            self._decide(together, now, woken=kind == _WAKES)

    def _next(self) -> _Due | None:
        due = self._peek()
        if due is not None:
            self._take(due)
        return due

    def _peek(self) -> _Due | None:
        """The earliest of what arrives and what is queued; at one moment those that wake go before those that come."""
        if not self._arriving:
            return self._queue[0] if self._queue else None
        number = self._arriving[-1]
        arrives = (self._encounters[number].arrives_at, _ARRIVES, number)
        return self._queue[0] if self._queue and self._queue[0] < arrives else arrives

    def _take(self, due: _Due) -> int:
        if due[1] == _ARRIVES:
            return self._arriving.pop()
        return heapq.heappop(self._queue)[2]

    def _decide(self, numbers: list[int], now: datetime, *, woken: bool) -> None:
        if woken:
            numbers = [number for number in numbers if self._is_due(number, now)]
        planned, gave_way = plan([self._request(number) for number in numbers], self._known, self._policy, now=now)
        for one in gave_way:
            self._final[one.reservation.ref] = one.decision
        for one in planned:
            self._settle(one)
        for one in planned:
            if not isinstance(one.decision, Refuse):
                self._supersede(one)

    def _is_due(self, number: int, now: datetime) -> bool:
        decision = self._final[number]
        return isinstance(decision, Defer) and decision.until <= now

    def _request(self, number: int) -> Request:
        one = self._encounters[number]
        flow = self._flow_for(one.facts.event, one.facts.encounter_class)
        pathway = self._policy.pathway_of(one.facts)
        lot = self._lots(one.patient, pathway.name) if pathway is not None and pathway.share < 1 else 0.0
        return Request(number, one.patient, one.place, one.mobile_fault, one.facts, flow, lot)

    def _settle(self, one: Planned) -> None:
        number, decision = one.request.ref, one.decision
        self._final[number], self._pathways[number] = decision, one.pathway
        if isinstance(decision, Defer):
            heapq.heappush(self._queue, (decision.until, _WAKES, number))
            self._waiting.setdefault((one.request.patient, one.pathway), set()).add(number)
            return
        self._wait_no_more(one.request.patient, one.pathway, number)
        if isinstance(decision, Allow):
            heapq.heappush(self._queue, (decision.due, _GOES, number))
            if one.request.flow is not None:
                ends = decision.due + one.request.flow.expires_after
                self._known.hold_busy(number, one.request.patient, one.request.place, ends)
                heapq.heappush(self._queue, (ends, _ENDS, number))

    def _supersede(self, one: Planned) -> None:
        """Whoever waits to be asked about one visit is asked about the latest of its pathway instead."""
        patient, ended_at = one.request.patient, one.request.encounter.ended_at
        for number in tuple(self._waiting.get((patient, one.pathway), ())):
            if number != one.request.ref and self._encounters[number].facts.ended_at <= ended_at:
                self._final[number] = _SUPERSEDED
                self._wait_no_more(patient, one.pathway, number)

    def _wait_no_more(self, patient: Hashable, pathway: str, number: int) -> None:
        waiting = self._waiting.get((patient, pathway))
        if waiting is not None:
            waiting.discard(number)
            if not waiting:
                del self._waiting[patient, pathway]

    def result(self) -> Result:
        result = Result(self._policy.version, self._final)
        for one, decision, pathway in zip(self._encounters, self._final, self._pathways, strict=True):
            result.patients.add(one.patient)
            outcome = "asked" if isinstance(decision, Allow) else "not_asked"
            result.by_pathway[pathway][outcome] += 1
            result.by_ward[one.ward][outcome] += 1
            if isinstance(decision, Allow):
                result.days[london_day(decision.due)] += 1
                result.waits[int((decision.due - one.facts.ended_at).total_seconds() // 3600)] += 1
                result.invitations[one.patient] += 1
            elif decision is not None:
                result.reasons[str(decision.reason)] += 1
        return result


def busiest(result: Result, number: int) -> list[tuple[Hashable, int]]:
    """The patients who would be asked most, the busiest first."""
    return result.invitations.most_common(number)


def spread(result: Result) -> dict[int, int]:
    """How many patients would be asked how often, those never asked included."""
    counts = Counter(result.invitations.values())
    counts[0] = len(result.patients) - len(result.invitations)
    return dict(sorted(counts.items()))


def quantile(counts: Counter[int], share: float) -> int | None:
    """The value below which ``share`` of all that were counted lie; None when nothing was."""
    left = share * sum(counts.values())
    for value, count in sorted(counts.items()):
        left -= count
        if left <= 0:
            return value
    return None
