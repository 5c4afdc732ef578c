"""What all limits of a policy together allow a patient at an address, and what to say of the one that does not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.policy.decision import Reason, Refuse
from bot.policy.facts import Contact, ContactFacts, ContactKind
from bot.policy.limits import blocking, counted, free_from
from bot.policy.rules import Limit, Period, Policy
from bot.policy.send_window import london_day, next_open

_Rule: TypeAlias = tuple[Reason, Limit, timedelta, Sequence[Contact]]


def first_free(pathway: str, contact: ContactFacts, policy: Policy, at: datetime) -> datetime | None:
    """The first moment at or after ``at``, window open on a day with room, at which no limit holds this pathway back.

    None when some limit never frees up.
    """
    if not contact.by_patient and not contact.by_address:
        return at
    rules = [(limit, per, [one.at for one in counted(limit, found)]) for _, limit, per, found in _rules(
        pathway, contact, policy)]  # fmt: skip
    while True:  # ends: each turn moves past a contact, and the lists are finite
        free = at
        for limit, per, times in rules:
            found = free_from(times, limit=limit.at_most, per=per, at=at)
            if found is None:
                return None
            free = max(free, found)
        if free == at:
            return at
        at = next_open(policy.window, free, full=contact.full)


def limit_refusal(
    pathway: str, contact: ContactFacts, policy: Policy, at: datetime, *, now: datetime, free: datetime | None
) -> Refuse:
    """The refusal by the limit that stands in the way longest: with its numbers, the contact and when it is free."""
    found = max(_in_the_way(pathway, contact, policy, at), key=lambda one: one[0])
    _, reason, limit, per, contacts = found
    last = blocking(contacts, per=per, at=at)
    detail = {"limit": str(limit.at_most), "per_days": str(per.days), "across": limit.words}
    detail["count"] = str(sum(1 for one in contacts if abs(one.at - at) < per))
    if limit.period is not Period.ROLLING:
        detail["period"] = str(limit.period)
    if per != limit.per:
        detail["less"] = "yes"
    if last is not None:
        detail |= {"last": london_day(last.at).isoformat(), "flow": last.flow, "kind": str(last.kind)}
        detail |= {"planned": "yes"} if last.at > now else {}
    if free is not None:
        detail["next"] = london_day(free).isoformat()
    return Refuse(reason, detail)


def is_held_back(pathway: str, contact: ContactFacts, policy: Policy, at: datetime) -> bool:
    """Whether some limit stands in the way of this pathway at this very moment."""
    return next(_in_the_way(pathway, contact, policy, at), None) is not None


def _in_the_way(
    pathway: str, contact: ContactFacts, policy: Policy, at: datetime
) -> Iterator[tuple[datetime, Reason, Limit, timedelta, list[Contact]]]:
    for reason, limit, per, found in _rules(pathway, contact, policy):
        contacts = counted(limit, found)
        free = free_from([one.at for one in contacts], limit=limit.at_most, per=per, at=at)
        if free != at:
            yield free or at + per, reason, limit, per, contacts


def _rules(pathway: str, contact: ContactFacts, policy: Policy) -> Iterator[_Rule]:
    """Each limit that holds this pathway back, for whom it counts, over what period, and what there is to count."""
    for limit in policy.limits:
        if not limit.holds_back(pathway):
            continue
        limit = _of_stage(limit, pathway, policy) if limit.period is Period.STAGE else limit
        if limit.by_patient and contact.by_patient:
            own = limit.per_patient(less=contact.less)
            yield Reason.ASKED_RECENTLY_PATIENT, limit, own, contact.by_patient
        if limit.by_address and contact.by_address:
            yield Reason.ASKED_RECENTLY_ADDRESS, limit, limit.per, contact.by_address


def _of_stage(limit: Limit, pathway: str, policy: Policy) -> Limit:
    """The limit for the one stage this pathway belongs to; a pathway without a stage is one by itself."""
    stage = policy.named()[pathway].stage
    same = {one.name for one in policy.pathways if stage and one.stage == stage} | {pathway}
    return replace(limit, counts=frozenset(same))


def follow_up_free(contacts: Sequence[Contact], policy: Policy, at: datetime) -> datetime | None:
    """The first moment at or after ``at`` at which one more follow-up is allowed; None when none ever is."""
    times = [one.at for one in contacts if one.kind is ContactKind.FOLLOW_UP]
    return free_from(times, limit=policy.follow_ups.at_most, per=policy.follow_ups.per, at=at)
