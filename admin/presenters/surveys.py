"""The survey register in words: each survey on one line of a table, and what all of it comes to for a patient."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from admin.presenters.dates import span_words
from admin.presenters.flows import CLASSES, EVENTS
from admin.presenters.words import words_for
from bot.engine.advance import MOST_TEXTS
from bot.engine.branching import count_most_questions, count_most_texts
from bot.engine.flow import Flow
from bot.engine.sizes import Size, measure_invitation
from bot.language.names import name_of
from bot.policy.reasons import british_day
from bot.policy.rules import Pathway, Policy
from bot.policy.typical import TypicalYear
from bot.reports.surveys_page import FEWEST_PATIENTS, Asked, Outside
from bot.text.spreadsheet import BYTE_ORDER_MARK, write_csv
from bot.usecases.flow_library import FlowLibrary

TIMES = {0: "Never", 1: "Once", 2: "Twice"}


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """One survey. Each cell is a few short sentences; an empty one is not told of."""

    title: str
    href: str
    is_outside: bool
    has_ended: bool
    about: str
    whom: tuple[str, ...]
    when: tuple[str, ...]
    much: tuple[str, ...]
    languages: tuple[str, ...]
    follow_ups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PathwayLine:
    """What it comes to for the patients of one pathway. ``by``: what asks them, (title, link)."""

    title: str
    by: tuple[tuple[str, str], ...]
    elsewhere: tuple[tuple[str, str], ...]
    visits: str
    asked: str  # in a typical year; blank when nothing of ours asks
    asked_note: str
    really: str


def survey_lines(flows: FlowLibrary, policy: Policy, outside: Sequence[Outside]) -> tuple[SurveyLine, ...]:
    """Our flows, those that begin by themselves first, then what is run elsewhere."""
    ours = sorted(flows.all_current(), key=lambda flow: not flow.start_when.classes)
    return (*(_flow_line(flow, flows, policy) for flow in ours), *(_outside_line(one, policy) for one in outside))


def pathway_lines(
    flows: FlowLibrary,
    policy: Policy,
    outside: Sequence[Outside],
    years: Mapping[str, TypicalYear],
    really: Mapping[str, Asked],
) -> tuple[PathwayLine, ...]:
    """One line for each pathway, in the policy's order."""
    return tuple(_pathway_line(one, flows, outside, years[one.name], really.get(one.name)) for one in policy.pathways)


def everywhere(outside: Sequence[Outside]) -> list[Outside]:
    """Surveys that run elsewhere and ask about every pathway: told once, not on every line."""
    return [one for one in outside if one.row.ended_at is None and not one.row.pathway]


def pathways_of(flow: Flow, policy: Policy) -> tuple[Pathway, ...]:
    """The pathways whose patients this flow may ask."""
    classes = set(flow.start_when.classes)
    return tuple(one for one in policy.pathways if classes and (not one.classes or one.classes & classes))


def times_words(number: int) -> str:
    """``Never``, ``Once``, ``Twice``, ``4 times``."""
    return TIMES.get(number, f"{number} times")


def really_words(found: Asked | None) -> str:
    """``3.6 times on average, 5 at most (of 212 patients)``."""
    if found is None:
        return f"Fewer than {FEWEST_PATIENTS} patients"
    if not found.invitations:
        return f"Never ({found.patients:,} patients)"
    average = f"{found.average:.1f}".removesuffix(".0")
    times = "once" if average == "1" else "under 0.1 times" if average == "0" else f"{average} times"
    return f"{times[:1].upper()}{times[1:]} on average, {found.most} at most ({found.patients:,} patients)"


def pathway_options(policy: Policy) -> list[tuple[str, str]]:
    """(name, title) of each pathway, and of all of them."""
    return [("", "All pathways"), *((one.name, _capital(one.title)) for one in policy.pathways)]


def pathway_words(policy: Policy, name: str) -> str:
    """``Cancer care``; ``All pathways``."""
    return _capital(policy.title(name)) if name else "All pathways"


def day_words(day: date) -> str:
    """``3 October 2026``."""
    return british_day(day)


def template_file(day: date) -> str:
    """A file to fill in, with one row about nobody."""
    return BYTE_ORDER_MARK + write_csv(("patient_id", "asked_on"), [["EXAMPLE-P1", day.isoformat()]])


def _flow_line(flow: Flow, flows: FlowLibrary, policy: Policy) -> SurveyLine:
    return SurveyLine(
        title=flow.title,
        href=f"/admin/flows/{flow.name}",
        is_outside=False,
        has_ended=False,
        about="",
        whom=tuple(_whom(flow, flows, policy)),
        when=tuple(_when(flow)),
        much=tuple(_much(flow)),
        languages=tuple(_languages(flow)),
        follow_ups=tuple(f"{_title(flows, one.flow)}, {span_words(one.after)} later" for one in flow.follow_ups),
    )


def _outside_line(one: Outside, policy: Policy) -> SurveyLine:
    row = one.row
    return SurveyLine(
        title=row.name,
        href=f"/admin/surveys/{row.id}",
        is_outside=True,
        has_ended=row.ended_at is not None,
        about=f"By {row.owner}",
        whom=tuple(words for words in (row.asks, _pathway_of(row.pathway, policy)) if words),
        when=(row.how_often,) if row.how_often else (),
        much=(),
        languages=(),
        follow_ups=(),
    )


def _pathway_of(name: str, policy: Policy) -> str:
    return f"Pathway: {policy.title(name)}" if name else "All pathways"


def _whom(flow: Flow, flows: FlowLibrary, policy: Policy) -> Iterator[str]:
    start = flow.start_when
    if not start.classes:
        before = [_title(flows, one.name) for one in flows.all_current() if _leads_to(one, flow)]
        yield f"Those who said yes to it in: {', '.join(before)}" if before else "Nobody: no flow leads to it"
        return
    kinds = [words_for(CLASSES, code).lower() for code in start.classes]
    yield f"After {EVENTS.get(start.event, start.event)}: {_join(kinds)}"
    titles = [one.title for one in pathways_of(flow, policy)]
    words = "Pathway" if len(titles) == 1 else "Pathways"
    yield f"{words}: {_join(titles) or 'none that the contact policy names'}"


def _when(flow: Flow) -> Iterator[str]:
    yield f"First text after {span_words(flow.send_after)}"
    yield _reminders(flow)
    yield f"Given up after {span_words(flow.give_up_after)}"


def _reminders(flow: Flow) -> str:
    if flow.remind_after is None or not flow.remind_times:
        return "No reminder"
    if flow.remind_times == 1:
        return f"Reminder after {span_words(flow.remind_after)}"
    return f"{flow.remind_times} reminders, each after {span_words(flow.remind_after)}"


def _much(flow: Flow) -> Iterator[str]:
    texts = min(count_most_texts(flow) + flow.remind_times, MOST_TEXTS)
    unclear = f", {MOST_TEXTS} if unclear" if texts < MOST_TEXTS else ""
    yield f"At most {_count(count_most_questions(flow), 'question')}"
    yield f"At most {_count(texts, 'text')}{unclear}"
    sizes = list(measure_invitation(flow))
    if sizes:
        yield _invitation(sizes)


def _invitation(sizes: Sequence[Size]) -> str:
    fewest, most = (pick(one.segments.segments for one in sizes) for pick in (min, max))
    return f"First text {fewest} to {most} segments" if fewest < most else f"First text {_count(most, 'segment')}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def _languages(flow: Flow) -> Iterator[str]:
    reviewed = [name_of(code).english for code in flow.languages if code not in flow.drafts]
    yield _join(reviewed) if reviewed else "None that is reviewed"
    if flow.drafts:
        yield f"{len(flow.drafts)} more as {'a draft' if len(flow.drafts) == 1 else 'drafts'}"


def _pathway_line(
    pathway: Pathway, flows: FlowLibrary, outside: Sequence[Outside], year: TypicalYear, really: Asked | None
) -> PathwayLine:
    asking = [
        one
        for one in flows.all_current()
        if one.start_when.classes and (not pathway.classes or pathway.classes & set(one.start_when.classes))
    ]
    running = [one.row for one in outside if one.row.ended_at is None and one.row.pathway == pathway.name]
    note = f"the {pathway.share:.0%} who are drawn" if pathway.share < 1 and year.asked is not None else ""
    return PathwayLine(
        title=_capital(pathway.title),
        by=tuple((one.title, f"/admin/flows/{one.name}") for one in asking),
        elsewhere=tuple((row.name, f"/admin/surveys/{row.id}") for row in running),
        visits=f"{pathway.typical:,}",
        asked="" if year.asked is None else times_words(year.asked),
        asked_note=note,
        really="" if year.asked is None and really is None else really_words(really),
    )


def _leads_to(flow: Flow, other: Flow) -> bool:
    return any(one.flow == other.name for one in flow.follow_ups)


def _title(flows: FlowLibrary, name: str) -> str:
    flow = flows.current(name)
    return flow.title if flow else words_for({}, name)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _join(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
