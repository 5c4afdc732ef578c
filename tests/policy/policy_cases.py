"""What the policy tests share: a plain encounter that may be asked about, and a way to ask about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.policy.decide import Decision, decide
from bot.policy.facts import ContactFacts, EncounterFacts, FlowFacts
from bot.policy.load import load_policy
from bot.policy.rules import Policy

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "flows" / "policies" / "contact.yaml"
ENDED = datetime(2026, 10, 3, 10, 0, tzinfo=UTC)  # a Saturday, 11:00 in London

ENCOUNTER = EncounterFacts("discharge", "inpatient", ENDED, date(1960, 5, 1), "", "", "", frozenset(), "", "patient")
FLOW = FlowFacts("inpatient-fft", timedelta(hours=24), timedelta(days=5), timedelta(days=7))


def default_policy() -> Policy:
    """The shipped policy."""
    policy, faults = load_policy(FILE.read_text(encoding="utf-8"), str(FILE))
    assert policy is not None, faults
    return policy


POLICY = default_policy()


def ask(
    *,
    now: datetime = ENDED + timedelta(hours=1),
    contact: ContactFacts | None = None,
    flow: FlowFacts | None = FLOW,
    policy: Policy = POLICY,
    **encounter: Any,
) -> Decision:
    """The decision about the plain encounter with these differences."""
    facts = replace(ENCOUNTER, **encounter)
    return decide(encounter=facts, contact=contact or ContactFacts(), flow=flow, policy=policy, now=now)
