"""What trying a policy showed, as figures that can be drawn, printed and stored. No patient is told of by any name."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date

import orjson
from pydantic import TypeAdapter, ValidationError

from bot.policy.decision import Allow, Reason
from bot.policy.reasons import REASONS
from bot.policy.replay import Played, Result, busiest, quantile, spread
from bot.policy.rules import Policy
from bot.policy.send_window import london_day

BUSIEST = 10
NO_PATHWAY = "no pathway"


@dataclass(frozen=True, slots=True)
class PathwayCount:
    """One pathway: how many encounters it had, and about how many of them somebody would be asked."""

    pathway: str
    title: str
    encounters: int
    asked: int


@dataclass(frozen=True, slots=True)
class WardCount:
    """The same by ward, as the feed calls it."""

    ward: str
    encounters: int
    asked: int


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many invitations would go on a London day."""

    day: date
    texts: int


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """Why encounters would not be asked about: the code, the sentence for staff, and how many."""

    reason: str
    words: str
    encounters: int


@dataclass(frozen=True, slots=True)
class SpreadCount:
    """How many patients would be asked so many times."""

    times: int
    patients: int


@dataclass(frozen=True, slots=True)
class BusyPatient:
    """One of those asked most, by a number that means nothing elsewhere, and the titles of what about."""

    patient: str
    asked: int
    pathways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waits:
    """Whole hours from the end of the encounter to the text; None when nobody would be asked."""

    median: int | None
    nine_in_ten: int | None
    longest: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What one policy would do. ``most``: how often the patient asked most would be."""

    policy: str
    encounters: int
    patients: int
    asked: int
    patients_asked: int
    most: int
    by_pathway: tuple[PathwayCount, ...]
    by_ward: tuple[WardCount, ...]
    days: tuple[DayCount, ...]
    refused: tuple[ReasonCount, ...]
    spread: tuple[SpreadCount, ...]
    busiest: tuple[BusyPatient, ...]
    waits: Waits


@dataclass(frozen=True, slots=True)
class Differences:
    """Of the second policy from the first. ``only_…``: patients asked at all by one and not by the other."""

    asked: int
    encounters_only_first: int
    encounters_only_second: int
    patients_only_first: int
    patients_only_second: int


@dataclass(frozen=True, slots=True)
class Trial:
    """One or two policies played over the same encounters, which ended between ``first`` and ``last``.

    ``faulty``: rows of a file that could not be read. ``left_out``: encounters past the most that are played.
    """

    first: date | None
    last: date | None
    faulty: int
    left_out: int
    policies: tuple[Summary, ...]
    differences: Differences | None = None


_TRIAL = TypeAdapter(Trial)


def make_trial(
    encounters: Sequence[Played], played: Sequence[tuple[Policy, Result]], *, faulty: int = 0, left_out: int = 0
) -> Trial:
    """The figures of one or two replays of ``encounters``."""
    ended = [one.facts.ended_at for one in encounters]
    return Trial(
        first=london_day(min(ended)) if ended else None,
        last=london_day(max(ended)) if ended else None,
        faulty=faulty,
        left_out=left_out,
        policies=tuple(summarise(encounters, policy, result) for policy, result in played),
        differences=_differences(played[0][1], played[1][1]) if len(played) > 1 else None,
    )


def trial_json(trial: Trial) -> str:
    """The trial, to be printed or stored."""
    return orjson.dumps(trial).decode()


def read_trial(text: str) -> Trial | None:
    """A stored trial; None when there was none, or an earlier release wrote it otherwise."""
    try:
        return _TRIAL.validate_json(text) if text else None
    except ValidationError:
        return None


def summarise(encounters: Sequence[Played], policy: Policy, result: Result) -> Summary:
    """The figures of one replay."""
    often = spread(result)
    return Summary(
        policy=result.policy,
        encounters=len(encounters),
        patients=len(result.patients),
        asked=result.asked,
        patients_asked=len(result.invitations),
        most=max(often, default=0),
        by_pathway=tuple(_pathways(policy, result)),
        by_ward=tuple(
            WardCount(ward, found.total(), found["asked"])
            for ward, found in sorted(result.by_ward.items(), key=lambda item: (-item[1].total(), item[0]))
        ),
        days=tuple(DayCount(day, texts) for day, texts in sorted(result.days.items())),
        refused=tuple(
            ReasonCount(code, REASONS[Reason(code)], number)
            for code, number in sorted(result.reasons.items(), key=lambda item: (-item[1], item[0]))
        ),
        spread=tuple(SpreadCount(times, patients) for times, patients in often.items()),
        busiest=tuple(_busiest(encounters, policy, result)),
        waits=Waits(quantile(result.waits, 0.5), quantile(result.waits, 0.9), max(result.waits, default=None)),
    )


def _pathways(policy: Policy, result: Result) -> list[PathwayCount]:
    """In the policy's order, and what belongs to none last."""
    order = {one.name: number for number, one in enumerate(policy.pathways)}
    return [
        PathwayCount(name, policy.title(name) if name else NO_PATHWAY, found.total(), found["asked"])
        for name, found in sorted(result.by_pathway.items(), key=lambda item: order.get(item[0], len(order)))
    ]


def _busiest(encounters: Sequence[Played], policy: Policy, result: Result) -> list[BusyPatient]:
    chosen = busiest(result, BUSIEST)
    about: dict[Hashable, Counter[str]] = defaultdict(Counter)
    wanted = {patient for patient, _ in chosen}
    for one, decision in zip(encounters, result.decisions, strict=True):
        if one.patient in wanted and isinstance(decision, Allow):
            pathway = policy.pathway_of(one.facts)
            about[one.patient][pathway.title if pathway is not None else NO_PATHWAY] += 1
    return [
        BusyPatient(f"patient {number}", asked, tuple(title for title, _ in about[patient].most_common()))
        for number, (patient, asked) in enumerate(chosen, start=1)
    ]


def _differences(first: Result, second: Result) -> Differences:
    only_first = only_second = 0
    for one, other in zip(first.decisions, second.decisions, strict=True):
        by_one, by_other = isinstance(one, Allow), isinstance(other, Allow)
        only_first += by_one and not by_other
        only_second += by_other and not by_one
    asked_first, asked_second = set(first.invitations), set(second.invitations)
    return Differences(
        asked=second.asked - first.asked,
        encounters_only_first=only_first,
        encounters_only_second=only_second,
        patients_only_first=len(asked_first - asked_second),
        patients_only_second=len(asked_second - asked_first),
    )
