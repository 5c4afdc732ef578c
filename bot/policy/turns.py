"""Whose turn it is: so that a frequent pathway never starves a rare one, nor a rare one a frequent one for ever.

A pathway that could not ask a patient, only because another had, has a **claim** on the next free place. While it
lasts (the policy's ``turns``), other pathways leave that place alone; the oldest claim goes first, so claims never
wait for each other. A claim ends when its pathway asks, or after ``turns``: then the frequent one goes on. On a shared
phone another patient's claim counts too, between different pathways only: children on one phone need no turns.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.policy.facts import Claim, Contact, ContactFacts
from bot.policy.frequency import is_held_back
from bot.policy.rules import Policy

_AFTER = timedelta(seconds=1)


def held_back_by(pathway: str, contact: ContactFacts, policy: Policy, due: datetime) -> Claim | None:
    """The oldest claim that asking about ``pathway`` at ``due`` would disappoint; None when it may go."""
    waiting = sorted((one for one in contact.claims if is_valid(one, policy, due)), key=_oldest_first)
    for claim in waiting:
        if claim.pathway == pathway:
            if claim.mine:
                return None
        elif _would_disappoint(claim, pathway, contact, policy, due):
            return claim
    return None


def _oldest_first(claim: Claim) -> tuple[datetime, bool, str]:
    return claim.since, not claim.mine, claim.pathway


def is_valid(claim: Claim, policy: Policy, at: datetime) -> bool:
    """Whether the claim still holds at ``at``."""
    return at < claim.since + policy.turns_hold


def comes_first(policy: Policy, pathway: str, other: str) -> bool:
    """Whether ``pathway`` goes before ``other`` when both wait: the rarer one, by the policy's priorities."""
    named = policy.named()
    return pathway in named and other in named and named[pathway].priority < named[other].priority


def _would_disappoint(claim: Claim, pathway: str, contact: ContactFacts, policy: Policy, due: datetime) -> bool:
    """Whether its pathway could ask at ``due`` now, but no longer once we have."""
    seen = contact if claim.mine else replace(contact, by_patient=(), less=False)
    if is_held_back(claim.pathway, seen, policy, due):
        return False
    ours = Contact(due, "", pathway)
    mine = (*seen.by_patient, ours) if claim.mine else ()
    after = replace(seen, by_patient=mine, by_address=(*seen.by_address, ours))
    return is_held_back(claim.pathway, after, policy, due + _AFTER)
