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

from bot.policy.decision import Allow, Decision, Defer, Refuse
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
_ARRIVES, _WAKES, _GOES = 1, 0, 2


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
        self._waiting: dict[Hashable, set[int]] = defaultdict(set)  # deferred encounters by patient
        self._queue: list[tuple[datetime, int, int]] = [
            (one.arrives_at, _ARRIVES, number) for number, one in enumerate(encounters)
        ]
        heapq.heapify(self._queue)

    def play(self) -> None:
        queue = self._queue
        while queue:
            now, kind, number = heapq.heappop(queue)
            if kind == _GOES:
                self._known.open.pop(number, None)
                continue
            together = [number]
            while queue and queue[0][0] == now and queue[0][1] == kind:
                together.append(heapq.heappop(queue)[2])
            self._decide(together, now, woken=kind == _WAKES)

    def _decide(self, numbers: list[int], now: datetime, *, woken: bool) -> None:
        if woken:
            numbers = [number for number in numbers if self._is_due(number, now)]
        planned, gave_way = plan([self._request(number) for number in numbers], self._known, self._policy, now=now)
        for one in gave_way:
            self._final[one.reservation.ref] = one.decision
        for one in planned:
            self._settle(one)

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
        patient = one.request.patient
        match decision:
            case Allow(due=due):
                heapq.heappush(self._queue, (due, _GOES, number))
                if one.request.flow is not None:
                    self._known.hold_busy(number, patient, one.request.place, due + one.request.flow.expires_after)
                self._waiting[patient].discard(number)
            case Defer(until=until):
                heapq.heappush(self._queue, (until, _WAKES, number))
                self._waiting[patient].add(number)
            case Refuse():
                self._waiting[patient].discard(number)

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
