"""Whether, when and why a patient may be asked: the one place that says Allow, Defer or Refuse.

Two kinds of rule. A **bar** cannot pass by waiting: the first that applies, in the order of `_BARS`, refuses. It is a
never-list that fails closed: blank means nothing against, a value we do not know refuses. An **obstacle** passes by
itself: an active conversation, a cool-off, a transfer, the contact limits, another pathway's turn. When all obstacles
end, and the send window opens on a day with room, before the flow gives up, the decision is Defer until the last of
them ends; else it refuses with it.

"Send 24 h after" is no obstacle: it is the due time of Allow, the first moment the window is open at or after
``ended_at + send_after`` and not before now, on a day whose cap has room.

**The same function decides again at the claim** (reliability.md, T1), over facts read afresh in the claim's own
transaction, leaving out the very conversation and ledger row the text belongs to:

- Allow with ``due <= now``: send it now. Allow with ``due > now``: the window has closed; make the row due then.
- Defer: make the row due at ``until``. Refuse: the row ends there, with the reason.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.policy import eligibility, opt_outs
from bot.policy.decision import Allow, Decision, Defer, Reason, Refuse
from bot.policy.facts import ContactFacts, EncounterFacts, FlowFacts
from bot.policy.frequency import first_free, limit_refusal
from bot.policy.rules import Pathway, Policy
from bot.policy.send_window import london_day, next_open
from bot.policy.turns import held_back_by

__all__ = ["Allow", "Decision", "Defer", "Reason", "Refuse", "decide"]

CLOCK_SLACK = timedelta(hours=24)  # an end later than this after now is a wrong clock or a planned discharge


@dataclass(frozen=True, slots=True)
class _Case:
    """One question put to the rules. ``due``: when it would go if nothing stood in the way."""

    encounter: EncounterFacts
    contact: ContactFacts
    flow: FlowFacts
    pathway: Pathway
    policy: Policy
    now: datetime
    due: datetime
    give_up: datetime


@dataclass(frozen=True, slots=True)
class _Obstacle:
    """Something in the way that ends at ``until``."""

    until: datetime
    refuse: Refuse


def decide(
    *, encounter: EncounterFacts, contact: ContactFacts, flow: FlowFacts | None, policy: Policy, now: datetime
) -> Decision:
    """Decide about one encounter. All times aware; the results' times are UTC or as the facts gave them."""
    if encounter.event == "cancelled":
        return Refuse(Reason.CANCELLED)
    if flow is None:
        return Refuse(Reason.NO_FLOW)
    pathway = policy.pathway_of(encounter)
    if pathway is None:
        return Refuse(Reason.NO_PATHWAY)
    case = _case(encounter, contact, flow, pathway, policy, now)
    for bar in _BARS:
        refusal = bar(case)
        if refusal is not None:
            return refusal
    obstacle = max(_obstacles(case), key=lambda found: found.until, default=None)
    if obstacle is None:
        return Allow(due=case.due, give_up=case.give_up)
    if next_open(policy.window, max(obstacle.until, case.due), full=contact.full) < case.give_up:
        return Defer(obstacle.until, obstacle.refuse.reason, obstacle.refuse.detail)
    return obstacle.refuse


def _case(
    encounter: EncounterFacts,
    contact: ContactFacts,
    flow: FlowFacts,
    pathway: Pathway,
    policy: Policy,
    now: datetime,
) -> _Case:
    give_up = encounter.ended_at + min(flow.give_up_after, policy.stale_after)
    due = next_open(policy.window, max(now, encounter.ended_at + flow.send_after), full=contact.full)
    return _Case(encounter, contact, flow, pathway, policy, now, due, give_up)


def _check_patient(case: _Case) -> Refuse | None:
    reason = opt_outs.refused_by_patient(case.encounter, case.contact) or opt_outs.refused_by_number(case.contact)
    return Refuse(reason) if reason is not None else None


def _check_share(case: _Case) -> Refuse | None:
    if case.contact.lot < case.pathway.share:
        return None
    return Refuse(Reason.NOT_SAMPLED, {"share": f"{case.pathway.share:.0%}", "pathway": case.pathway.title})


def _check_time(case: _Case) -> Refuse | None:
    if case.encounter.ended_at - case.now > CLOCK_SLACK:
        return Refuse(Reason.ENDED_IN_FUTURE)
    if case.due < case.give_up:
        return None
    if case.contact.full and _fits_without_cap(case):
        return Refuse(Reason.CAP, {"give_up": _day(case.give_up)})
    return Refuse(Reason.STALE, {"give_up": _day(case.give_up)})


def _fits_without_cap(case: _Case) -> bool:
    wanted = max(case.now, case.encounter.ended_at + case.flow.send_after)
    return next_open(case.policy.window, wanted) < case.give_up


_BARS: tuple[Callable[[_Case], Refuse | None], ...] = (
    lambda case: eligibility.check_deceased(case.encounter, known_dead=case.contact.patient_dead),
    lambda case: eligibility.check_discharge(case.encounter, case.policy),
    lambda case: eligibility.check_flags(case.encounter, case.policy),
    lambda case: eligibility.check_services(case.encounter, case.policy),
    _check_patient,
    lambda case: eligibility.check_age(case.encounter, case.policy),
    lambda case: eligibility.check_needs(case.encounter, case.policy),
    _check_share,
    _check_time,
)


def _obstacles(case: _Case) -> Iterator[_Obstacle]:
    # Busy and cool-off count from now, not from the due time: a reservation opens the conversation at once, and one
    # address holds one active conversation (contract.md, Identity and data model).
    contact, now = case.contact, case.now
    if contact.busy_until is not None and contact.busy_until > now:
        yield _Obstacle(contact.busy_until, Refuse(Reason.BUSY))
    for reason, until in _cool_offs(contact, case.policy):
        if until > now:
            yield _Obstacle(until, Refuse(reason, {"until": _day(until)}))
    if eligibility.is_transfer(case.encounter):
        waits = case.encounter.ended_at + case.policy.transfer_hold
        # After the wait it stands in the way until the flow gives up, and so refuses.
        yield _Obstacle(waits if waits > now else case.give_up, Refuse(Reason.TRANSFER))
    yield from _limit_obstacle(case)


def _cool_offs(contact: ContactFacts, policy: Policy) -> Iterator[tuple[Reason, datetime]]:
    rest = policy.cool_off
    if contact.concern_at is not None:
        yield Reason.COOL_OFF_CONCERN, contact.concern_at + rest.concern
    if contact.complaint_at is not None:
        yield Reason.COOL_OFF_COMPLAINT, contact.complaint_at + rest.complaint
    if contact.loss_at is not None:
        yield Reason.COOL_OFF_LOSS, contact.loss_at + rest.pregnancy_loss
    if contact.silent_at is not None and contact.silences >= rest.silences:
        yield Reason.COOL_OFF_SILENCE, contact.silent_at + rest.silence
    if contact.cool_off_until is not None:
        yield Reason.COOL_OFF, contact.cool_off_until


def _limit_obstacle(case: _Case) -> Iterator[_Obstacle]:
    policy, contact = case.policy, case.contact
    free = first_free(case.pathway.name, contact, policy, case.due)
    if free != case.due:
        refuse = limit_refusal(case.pathway.name, contact, policy, case.due, now=case.now, free=free)
        # A limit that never frees up stands in the way until the flow gives up, and so refuses.
        yield _Obstacle(free or case.give_up, refuse)
        return
    claim = held_back_by(case.pathway.name, contact, policy, case.due)
    if claim is not None:
        until = claim.since + policy.turns_hold
        detail = {"pathway": policy.title(claim.pathway), "since": _day(claim.since), "until": _day(until)}
        yield _Obstacle(until, Refuse(Reason.OTHERS_TURN, detail))


def _day(moment: datetime) -> str:
    return london_day(moment).isoformat()
