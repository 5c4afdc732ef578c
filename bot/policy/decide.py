"""Whether, when and why a patient may be asked: the one place that says Allow, Defer or Refuse.

Two kinds of rule. A **bar** cannot pass by waiting: the first that applies, in the order of `_BARS`, refuses. It is a
never-list that fails closed: blank means nothing against, a value we do not know refuses. An **obstacle** passes by
itself: an active conversation, a cool-off after a death, the contact limits. When all obstacles end, and the send
window opens, before the flow gives up, the decision is Defer until the last of them ends; else it refuses with it.

"Send 24 h after" is no obstacle: it is the due time of Allow, the first moment the window is open at or after
``ended_at + send_after`` and not before now.

**The same function decides again at the claim** (reliability.md, T1), over facts read afresh in the claim's own
transaction, leaving out the very conversation and ledger row the text belongs to:

- Allow with ``due <= now``: send it now. Allow with ``due > now``: the window has closed; make the row due then.
- Defer: make the row due at ``until``. Refuse: the row ends there, with the reason.

For a **follow-up** pass ``send_after`` and ``give_up_after`` as measured from the encounter's end, so that "two weeks
after the answer" is not stale; a **reminder** is decided with the flow's own numbers. Both leave out every ledger
row of their own encounter. The other send classes (contract.md) pass bars that this function holds: not its business.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.policy import eligibility, opt_outs
from bot.policy.decision import Allow, Decision, Defer, Reason, Refuse
from bot.policy.facts import Contact, ContactFacts, EncounterFacts, FlowFacts, Policy
from bot.policy.limits import blocking, free_from
from bot.policy.send_window import LONDON, next_open

__all__ = ["Allow", "Decision", "Defer", "Reason", "Refuse", "decide"]

CLOCK_SLACK = timedelta(hours=24)  # an end later than this after now is a wrong clock or a planned discharge


@dataclass(frozen=True, slots=True)
class _Case:
    """One question put to the rules."""

    encounter: EncounterFacts
    contact: ContactFacts
    flow: FlowFacts
    policy: Policy
    now: datetime

    @property
    def give_up(self) -> datetime:
        return self.encounter.ended_at + self.flow.give_up_after

    @property
    def due(self) -> datetime:
        """When it would go if nothing stood in the way."""
        return next_open(self.policy.window, max(self.now, self.encounter.ended_at + self.flow.send_after))


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
    case = _Case(encounter, contact, flow, policy, now)
    for bar in _BARS:
        refusal = bar(case)
        if refusal is not None:
            return refusal
    obstacle = max(_obstacles(case), key=lambda found: found.until, default=None)
    if obstacle is None:
        return Allow(due=case.due, give_up=case.give_up)
    if next_open(policy.window, max(obstacle.until, case.due)) < case.give_up:
        return Defer(obstacle.until, obstacle.refuse.reason, obstacle.refuse.detail)
    return obstacle.refuse


def _check_patient(case: _Case) -> Refuse | None:
    reason = opt_outs.refused_by_patient(case.encounter, case.contact) or opt_outs.refused_by_number(case.contact)
    return Refuse(reason) if reason is not None else None


def _check_time(case: _Case) -> Refuse | None:
    if case.encounter.ended_at - case.now > CLOCK_SLACK:
        return Refuse(Reason.ENDED_IN_FUTURE)
    if case.due >= case.give_up:
        return Refuse(Reason.STALE, {"give_up": _london_day(case.give_up)})
    return None


_BARS: tuple[Callable[[_Case], Refuse | None], ...] = (
    lambda case: eligibility.check_deceased(case.encounter, known_dead=case.contact.patient_dead),
    lambda case: eligibility.check_discharge(case.encounter, case.policy),
    lambda case: eligibility.check_flags(case.encounter, case.policy),
    _check_patient,
    lambda case: eligibility.check_age(case.encounter, case.policy),
    lambda case: eligibility.check_needs(case.encounter, case.policy),
    _check_time,
)


def _obstacles(case: _Case) -> Iterator[_Obstacle]:
    # Busy and cool-off count from now, not from the due time: a reservation opens the conversation at once, and one
    # address holds one active conversation (contract.md, Identity and data model).
    if case.contact.busy_until is not None and case.contact.busy_until > case.now:
        yield _Obstacle(case.contact.busy_until, Refuse(Reason.BUSY))
    if case.contact.cool_off_until is not None and case.contact.cool_off_until > case.now:
        yield _Obstacle(case.contact.cool_off_until, Refuse(Reason.COOL_OFF))
    yield from _limit_obstacle(case)


def _limit_obstacle(case: _Case) -> Iterator[_Obstacle]:
    policy, contact = case.policy, case.contact
    lists = {Reason.ASKED_RECENTLY_PATIENT: contact.by_patient, Reason.ASKED_RECENTLY_ADDRESS: contact.by_address}
    blocked = [reason for reason, contacts in lists.items() if _free(contacts, policy, case.due) != case.due]
    if not blocked:
        return
    until = _first_free_opening(case)
    last = blocking(lists[blocked[0]], per=policy.per, at=case.due)
    detail = {"limit": str(policy.invitations), "per_days": str(policy.per.days)}
    if last is not None:
        detail |= {"last": _london_day(last.at), "flow": last.flow} | ({"planned": "yes"} if last.at > case.now else {})
    if until is not None:
        detail["next"] = _london_day(until)
    # A limit that never frees up stands in the way until the flow gives up, and so refuses.
    yield _Obstacle(until or case.give_up, Refuse(blocked[0], detail))


def _first_free_opening(case: _Case) -> datetime | None:
    """The first moment, window open, at which neither patient nor address is over the limit; None when never."""
    at = case.due
    while True:  # ends: each turn moves past a contact, and the lists are finite
        frees = [_free(contacts, case.policy, at) for contacts in (case.contact.by_patient, case.contact.by_address)]
        free = max((moment for moment in frees if moment is not None), default=at)
        if None in frees:
            return None
        if free == at:
            return at
        at = next_open(case.policy.window, free)


def _free(contacts: tuple[Contact, ...], policy: Policy, at: datetime) -> datetime | None:
    return free_from(contacts, limit=policy.invitations, per=policy.per, at=at)


def _london_day(moment: datetime) -> str:
    return moment.astimezone(LONDON).date().isoformat()
