"""Decide about several encounters together: who goes first, who gives way, who is next. Storing it is for others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.policy.decide import decide
from bot.policy.decision import Allow, Decision, Defer, Reason, Refuse
from bot.policy.facts import Contact, EncounterFacts, FlowFacts
from bot.policy.known import Known, Person, Place, Reservation, Waiting
from bot.policy.rules import Policy
from bot.policy.send_window import london_day
from bot.policy.turns import comes_first

_ONLY_OTHERS = (Reason.ASKED_RECENTLY_PATIENT, Reason.ASKED_RECENTLY_ADDRESS, Reason.BUSY, Reason.OTHERS_TURN)
"""Reasons that mean: it would have been asked about, had not something else been."""


@dataclass(frozen=True, slots=True)
class Request:
    """One encounter to decide about. ``ref`` names the reservation it would get; ``lot`` is drawn for its pathway."""

    ref: int
    patient: Person
    place: Place | None
    mobile_fault: str
    encounter: EncounterFacts
    flow: FlowFacts | None
    lot: float = 0.0


@dataclass(frozen=True, slots=True)
class Planned:
    """The decision about one request, and the policy's name for its pathway ("" when it has none)."""

    request: Request
    decision: Decision
    pathway: str


@dataclass(frozen=True, slots=True)
class GaveWay:
    """A reservation that was taken back, unsent, for a pathway that goes first."""

    reservation: Reservation
    decision: Refuse


def plan(
    requests: Sequence[Request], known: Known, policy: Policy, *, now: datetime
) -> tuple[list[Planned], list[GaveWay]]:
    """Decide about each; in the order of ``requests``, whatever order they were decided in.

    The rarer pathway goes first, then the encounter that ended last. ``known`` is kept true: reservations, claims.
    """
    gave_way: list[GaveWay] = []
    planned: dict[int, Planned] = {}
    for number, request in _in_turn(requests, policy):
        pathway = _pathway(request, policy)
        decision = _decide(request, known, policy, now)
        others: list[Reservation] = []
        if not isinstance(decision, Allow) and decision.reason in _ONLY_OTHERS:
            others = list(_giving_way(request, pathway, known, policy, now))
            for other in others:
                known.release(other.ref)
            decision = _decide(request, known, policy, now) if others else decision
        _note(request, pathway, decision, known, policy, now)
        # Only now do those who gave way claim the next place: before, they would have taken this one back.
        gave_way += [_give_way(other, pathway, known, policy, now) for other in others]
        planned[number] = Planned(request, decision, pathway)
    return [planned[number] for number in range(len(requests))], gave_way


def _in_turn(requests: Sequence[Request], policy: Policy) -> list[tuple[int, Request]]:
    if len(requests) == 1:
        return [(0, requests[0])]

    def rank(item: tuple[int, Request]) -> tuple[int, float]:
        pathway = policy.pathway_of(item[1].encounter)
        return pathway.priority if pathway is not None else 99, -item[1].encounter.ended_at.timestamp()

    return sorted(enumerate(requests), key=rank)


def _decide(request: Request, known: Known, policy: Policy, now: datetime) -> Decision:
    contact = known.of(request.patient, request.place, request.mobile_fault, request.lot)
    return decide(encounter=request.encounter, contact=contact, flow=request.flow, policy=policy, now=now)


def _pathway(request: Request, policy: Policy) -> str:
    found = policy.pathway_of(request.encounter)
    return found.name if found is not None else ""


def _note(request: Request, pathway: str, decision: Decision, known: Known, policy: Policy, now: datetime) -> None:
    match decision:
        case Allow():
            known.reserve(reservation_of(request, pathway, decision, known))
        case Refuse(reason=reason) | Defer(reason=reason) if reason in _ONLY_OTHERS:
            if known.was_passed_over(request.patient, request.place, pathway):
                claim = Waiting(request.patient, request.place, pathway, now)
                known.pass_over(claim, renew_after=policy.turns_hold)
        case _:
            pass


def reservation_of(request: Request, pathway: str, allowed: Allow, known: Known) -> Reservation:
    """The place in the ledger that an allowed request takes."""
    name, lasts = (request.flow.name, request.flow.expires_after) if request.flow is not None else ("", timedelta(0))
    return Reservation(
        ref=request.ref,
        patient=request.patient,
        place=request.place,
        contact=Contact(allowed.due, name, pathway, ref=request.ref, unsent=True),
        busy_until=allowed.give_up + lasts,
        day=london_day(allowed.due),
        by_turn=(request.patient, pathway) in known.claims,
    )


def _giving_way(request: Request, pathway: str, known: Known, policy: Policy, now: datetime) -> Iterator[Reservation]:
    """The unsent reservation that stands in the way and must give way, if taking back that one is enough."""
    for other in known.unsent(request.patient, request.place):
        if other.by_turn or not comes_first(policy, pathway, other.contact.pathway):
            continue
        known.release(other.ref)
        decision = _decide(request, known, policy, now)
        known.reserve(other)
        if isinstance(decision, Allow):
            yield other
            return


def _give_way(other: Reservation, pathway: str, known: Known, policy: Policy, now: datetime) -> GaveWay:
    known.pass_over(Waiting(other.patient, other.place, other.contact.pathway, now), renew_after=policy.turns_hold)
    return GaveWay(other, Refuse(Reason.GAVE_WAY, {"pathway": policy.title(pathway)}))
