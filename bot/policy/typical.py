"""How often a typical patient of each pathway is asked in a year, under one policy: found by playing them through it.

Each is played alone, for two years of visits spread evenly. The second year is counted: before the first nobody had
been asked, so it begins with an invitation that later years do not have.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from bot.policy.decision import Allow
from bot.policy.facts import FlowFacts
from bot.policy.invented import BEGINS, visit
from bot.policy.replay import replay
from bot.policy.rules import Pathway, Policy

YEAR = timedelta(days=365)
YEARS = 2
MOST_KEPT = 8
"""Answers that are kept: the policy in force, those that are being tried, and a few before."""

Asks: TypeAlias = Mapping[tuple[str, str], FlowFacts]
"""(event, class) → the flow that asks about such encounters."""


@dataclass(frozen=True, slots=True)
class TypicalYear:
    """``visits`` a year in a pathway, and how often ``asked``; None when no flow asks about any of its encounters."""

    visits: int
    asked: int | None


_KEPT: dict[tuple[str, frozenset[tuple[tuple[str, str], FlowFacts]]], Mapping[str, TypicalYear]] = {}


def typical_years(policy: Policy, asks: Asks) -> Mapping[str, TypicalYear]:
    """The year of each pathway's typical patient, who is drawn where only a share is asked; by pathway.

    Takes a tenth of a second, the first time for a policy's version and these flows.
    """
    key = (policy.version, frozenset(asks.items()))
    found = _KEPT.get(key)
    if found is None:
        found = {pathway.name: _year(pathway, policy, asks) for pathway in policy.pathways}
        for old in list(_KEPT)[: max(0, len(_KEPT) - MOST_KEPT + 1)]:
            _KEPT.pop(old, None)
        _KEPT[key] = found
    return found


def asking(pathway: Pathway, asks: Asks) -> list[tuple[str, str]]:
    """The (event, class) pairs of this pathway that some flow asks about, in a fixed order."""
    return sorted((event, kind) for event, kind in asks if not pathway.classes or kind in pathway.classes)


def _year(pathway: Pathway, policy: Policy, asks: Asks) -> TypicalYear:
    kinds = asking(pathway, asks)
    if not kinds:
        return TypicalYear(pathway.typical, None)
    event, kind = kinds[0]
    apart = YEAR / pathway.typical
    visits = [
        visit(pathway, "typical", BEGINS + number * apart, event=event, kind=kind)
        for number in range(YEARS * pathway.typical)
    ]
    played = replay(visits, policy, flow_for=lambda event, kind: asks.get((event, kind)), lots=lambda _, __: 0.0)
    last = sum(
        isinstance(decision, Allow) and policy.pathway_of(one.facts) is pathway and one.facts.ended_at >= BEGINS + YEAR
        for one, decision in zip(visits, played.decisions, strict=True)
    )
    return TypicalYear(pathway.typical, last)
