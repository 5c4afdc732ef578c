"""Whether a policy would starve some pathway: found by playing invented patients through it for two years.

For every two pathways that compete, patients who are seen every week in one and now and then in the other, and the
other way round; each must be asked about both in each year. Mothers go through a whole pregnancy; of a dozen, some
must be asked about every stage.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from zlib import crc32

from bot.policy.decision import Allow
from bot.policy.facts import FlowFacts
from bot.policy.invented import BEGINS, visit
from bot.policy.replay import FlowFor, Played, Result, replay
from bot.policy.rules import Pathway, Policy

ASKED_AFTER, GIVES_UP, EXPIRES = timedelta(hours=24), timedelta(days=5), timedelta(days=7)
OFTEN = timedelta(days=7)
RARELY = (timedelta(days=30), timedelta(days=60), timedelta(days=84))
YEARS = 2
LASTS = timedelta(days=365 * YEARS)
MOTHERS = 12
_STAGES = (("antenatal", 0), ("birth", 28), ("postnatal_ward", 30), ("postnatal_community", 42))


@dataclass(frozen=True, slots=True)
class Starved:
    """A pathway that would not be asked about for a year, beside which other one, and an example in words."""

    pathway: str
    beside: str
    example: str


def starved(policy: Policy, *, flow_for: FlowFor | None = None) -> list[Starved]:
    """The pathways that would starve; takes a second or two."""
    found: dict[str, Starved] = {}
    flows = flow_for or usual_flow
    for one, other in _pairs(policy):
        for rarely in RARELY:
            played = [*_visits(one, OFTEN), *_visits(other, rarely, begins=timedelta(days=3))]
            for pathway in _missed(played, policy, flows, (one, other)):
                beside, every = (other, OFTEN) if pathway is one else (one, rarely)
                found.setdefault(pathway.name, Starved(pathway.name, beside.name, _example(pathway, beside, every)))
    for name in _never_asked_mothers(policy, flows):
        found.setdefault(name, Starved(name, "", _mothers(policy.named()[name])))
    return [found[name] for name in sorted(found)]


def _missed(
    played: list[Played], policy: Policy, flow_for: FlowFor, both: tuple[Pathway, Pathway]
) -> Iterator[Pathway]:
    """Those of the two that were not asked about in some whole year."""
    decisions = replay(played, policy, flow_for=flow_for, lots=_first).decisions
    asked = {
        (policy.pathway_of(one.facts), (one.facts.ended_at - BEGINS) // timedelta(days=365))
        for one, decision in zip(played, decisions, strict=True)
        if isinstance(decision, Allow)
    }
    return (one for one in both if any((one, year) not in asked for year in range(YEARS)))


def usual_flow(event: str, encounter_class: str) -> FlowFacts:
    """A flow that asks after a day and gives up after five: what is assumed where none is known."""
    del event
    return FlowFacts(f"any-{encounter_class}", ASKED_AFTER, GIVES_UP, EXPIRES)


def _pairs(policy: Policy) -> Iterator[tuple[Pathway, Pathway]]:
    """Two pathways of every two kinds. Pathways under the same limits, of the same priority, are of one kind."""
    kinds: dict[tuple[object, ...], list[Pathway]] = {}
    for pathway in policy.pathways:
        if not _is_maternity(pathway):
            rules = tuple((limit.holds_back(pathway.name), _counts(limit.counts, pathway)) for limit in policy.limits)
            kinds.setdefault((*rules, pathway.priority, pathway.share < 1), []).append(pathway)
    for members in kinds.values():
        for others in kinds.values():
            one, other = members[0], others[0] if others is not members else members[-1]
            if one is not other:
                yield one, other


def _counts(counts: frozenset[str] | None, pathway: Pathway) -> bool:
    return counts is None or pathway.name in counts


def _is_maternity(pathway: Pathway) -> bool:
    return "maternity" in pathway.classes


def _visits(pathway: Pathway, every: timedelta, *, begins: timedelta = timedelta(0)) -> list[Played]:
    times = int((LASTS - begins) / every)
    return [visit(pathway, "one", BEGINS + begins + number * every) for number in range(times)]


def _first(patient: Hashable, pathway: str) -> float:
    del patient, pathway
    return 0.0


def _drawn(patient: Hashable, pathway: str) -> float:
    return crc32(f"{patient}|{pathway}".encode()) / 2**32


def _never_asked_mothers(policy: Policy, flow_for: FlowFor) -> list[str]:
    """Maternity pathways about which none of a dozen mothers is asked; those of one stage stand for each other."""
    stages = [one for one in policy.pathways if _is_maternity(one) and one.words]
    usual = dict(_STAGES)
    ordered = sorted(stages, key=lambda one: usual.get(one.name, 14))
    played = [
        visit(one, f"mother {number}", BEGINS + timedelta(days=usual.get(one.name, 14)))
        for number in range(MOTHERS)
        for one in ordered
    ]
    result: Result = replay(played, policy, flow_for=flow_for, lots=_drawn)
    asked = {name for name, counts in result.by_pathway.items() if counts["asked"]}
    spoken_for = {one.stage for one in stages if one.name in asked and one.stage}
    return [one.name for one in stages if one.name not in asked and one.stage not in spoken_for]


def _example(pathway: Pathway, beside: Pathway, every: timedelta) -> str:
    how, other = (f"every {every.days} days", "every week") if every != OFTEN else ("every week", "now and then")
    return (
        f"a patient seen {how} in {pathway.title} and {other} in {beside.title} would not be asked about"
        f" {pathway.title} for a whole year"
    )


def _mothers(pathway: Pathway) -> str:
    return (
        f"nobody would ever be asked about {pathway.title}: of {MOTHERS} mothers, each seen at every stage of a"
        " pregnancy, none was"
    )
