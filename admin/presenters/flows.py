"""A flow as staff read it: when it goes, its steps as cards, and every way on in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from admin.presenters.dates import span_words
from admin.presenters.words import STEPS, words_for
from bot.engine.branching import choose_next
from bot.engine.diagram import Way, WayKind, list_ways
from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow, Purpose, Step, StepKind
from bot.engine.render import pick, render
from bot.language.names import name_of
from bot.text.direction import is_right_to_left
from bot.usecases.flow_library import FlowLibrary

CLASSES = {
    "inpatient": "inpatients",
    "day_case": "day cases",
    "emergency": "emergency care",
    "outpatient": "outpatients",
    "maternity": "maternity care",
    "community": "community care",
    "mental_health": "mental health care",
}
SETTINGS = {
    "inpatient": "Inpatients and day cases",
    "emergency": "Accident and emergency",
    "outpatient": "Outpatients",
    "maternity": "Maternity",
    "community": "Community care",
    "mental_health": "Mental health",
}
EVENTS = {"discharge": "a discharge", "attendance": "an attendance", "stage": "a stage of care"}
KINDS = {
    StepKind.CHOICE: "Question with numbered answers",
    StepKind.COMMENT: "Open question: any words are an answer",
    StepKind.YES_NO: "Question answered yes or no",
    StepKind.SAY: "Text that asks nothing",
}
UNCLEAR = {
    StepKind.CHOICE: "A reply that fits no answer is asked about again, twice at most. Its words are kept.",
    StepKind.YES_NO: "A reply that is neither is asked about once more. Its words are kept.",
}
NOTES = {
    Purpose.PUBLISH: "Asked only of patients who wrote something, and never after a worry.",
    Purpose.FOLLOW_UP: "Never asked after an immediate worry.",
}
SKIPPED = "Left out when the patient wrote words together with the answer before."
# Unicode's right-to-left scripts, by the languages written in them.


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of a flow. ``is_draft``: some of its words are not reviewed yet."""

    code: str
    name: str
    direction: str
    is_draft: bool


@dataclass(frozen=True, slots=True)
class Onward:
    """Where one answer leads. ``number`` is blank but for numbered answers; ``href`` "" is the end."""

    number: str
    answer: str
    is_theirs: bool  # the answer's words are the patient's language, not ours
    href: str
    target: str


@dataclass(frozen=True, slots=True)
class Card:
    """One step. ``words`` are as the patient reads them, without the numbered answers."""

    name: str
    number: int
    title: str
    kind: str
    words: str
    notes: tuple[str, ...]
    onward: tuple[Onward, ...]


@dataclass(frozen=True, slots=True)
class WayWords:
    """One arrow of the drawing, in words. ``answers`` are the patient's language where ``is_theirs``."""

    source: str
    source_href: str
    answers: tuple[str, ...]
    otherwise: str
    is_theirs: bool
    href: str
    target: str
    kind: WayKind


def tongue(flow: Flow, code: str) -> Tongue:
    """One language of the flow, English when it lacks this one."""
    code = code if code in flow.languages else "en"
    direction = "rtl" if is_right_to_left(code) else "ltr"
    return Tongue(code, name_of(code).english, direction, code in flow.drafts)


def tongues(flow: Flow) -> tuple[Tongue, ...]:
    """Every language of the flow, in its order."""
    return tuple(tongue(flow, code) for code in flow.languages)


def tell_facts(flow: Flow) -> tuple[tuple[str, str], ...]:
    """When the flow goes to whom, as (name, words)."""
    after = f"{span_words(flow.send_after)} after {'that' if flow.start_when.classes else 'the encounter'}"
    return (
        ("Setting", words_for(SETTINGS, flow.setting)),
        ("Starts", tell_start(flow)),
        ("First text", f"{after}. Given up when it cannot go within {span_words(flow.give_up_after)}."),
        ("Reminder", tell_reminder(flow)),
        ("Closes", f"{span_words(flow.expires_after)} after the first text. A later reply is still read and kept."),
    )


def tell_start(flow: Flow) -> str:
    """Which encounters this flow asks about."""
    if not flow.start_when.classes:
        return "Only as a follow-up, when a patient said yes to being asked once more"
    classes = _join([words_for(CLASSES, code) for code in flow.start_when.classes], "and")
    return f"After {EVENTS.get(flow.start_when.event, flow.start_when.event)}: {classes}"


def tell_reminder(flow: Flow) -> str:
    """How often those who stay silent are reminded."""
    if flow.remind_after is None or not flow.remind_times:
        return "None"
    if flow.remind_times == 1:
        return f"One, after {span_words(flow.remind_after)} without a reply"
    return f"{flow.remind_times}, each after {span_words(flow.remind_after)} without a reply"


def step_title(name: str) -> str:
    """A step's name as a heading."""
    return words_for(STEPS, name)


def draw_cards(flow: Flow, code: str, values: Mapping[str, str], flows: FlowLibrary) -> tuple[Card, ...]:
    """One card for each step, in the order of the file. ``values``: the organisation's placeholders."""
    return tuple(
        Card(
            name=step.name,
            number=number,
            title=step_title(step.name),
            kind=KINDS[step.kind],
            words=words_of(flow, step, code, values),
            notes=tuple(_notes(flow, step)),
            onward=(*_onward(step, code), *_follow_ups(flow, step, flows)),
        )
        for number, step in enumerate(flow.steps.values(), 1)
    )


def words_of(flow: Flow, step: Step, code: str, values: Mapping[str, str]) -> str:
    """The step's own words as sent, without its numbered answers, which come last, one on a line."""
    sent = render(flow, Send("step", step.name, SendClass.QUESTION), code, values).split("\n")
    return "\n".join(sent[: len(sent) - len(step.options)])


def tell_ways(flow: Flow, code: str, flows: FlowLibrary) -> tuple[WayWords, ...]:
    """Every arrow of the drawing in words, in the same order."""
    return tuple(_tell_way(flow, way, code, flows) for way in list_ways(flow))


def answer_words(flow: Flow, way: Way, code: str) -> tuple[tuple[str, ...], str, bool]:
    """What takes this way: the answers' words, or the words for any other; and whether those are the patient's."""
    step = flow.steps.get(way.source)
    if step is None or way.kind in (WayKind.START, WayKind.END):
        return (), "", False
    labels = {option.value: pick(option.labels, code) for option in step.options}
    answers = tuple(labels.get(value) or words_for({}, value) for value in way.when)
    if answers:
        return answers, "", bool(labels)
    if step.kind is StepKind.SAY:
        return (), "", False
    alone = len(step.next) == 1
    return (), ("Any reply" if alone else "Any other reply"), False


def target_of(way: Way, flows: FlowLibrary) -> tuple[str, str]:
    """(link, title) of where a way leads; the end has no link."""
    if way.kind is WayKind.END:
        return "", "The end"
    if way.kind is WayKind.FOLLOW_UP:
        return f"/admin/flows/{way.target}", _flow_title(flows, way.target)
    return f"#step-{way.target}", step_title(way.target)


def after_words(after: timedelta | None) -> str:
    """``after 14 days``."""
    return f"after {span_words(after)}" if after else ""


def _join(words: list[str], last: str) -> str:
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _flow_title(flows: FlowLibrary, name: str) -> str:
    flow = flows.current(name)
    return flow.title if flow else words_for({}, name)


def _notes(flow: Flow, step: Step) -> Iterator[str]:
    if step.purpose is not None and step.purpose in NOTES:
        yield NOTES[step.purpose]
    follows_choice = any(
        before.kind is StepKind.CHOICE and step.name in {branch.go for branch in before.next}
        for before in flow.steps.values()
    )
    if step.kind is StepKind.COMMENT and follows_choice:
        yield SKIPPED
    if step.kind in UNCLEAR:
        yield UNCLEAR[step.kind]


def _onward(step: Step, code: str) -> Iterator[Onward]:
    if step.end or not step.next:
        yield Onward("", "", False, "", "The conversation ends here")
        return
    for option in step.options:
        yield _lead(step, option.value, str(option.number), pick(option.labels, code), is_theirs=True)
    if step.kind is StepKind.YES_NO:
        yield _lead(step, "yes", "", "Yes")
        yield _lead(step, "no", "", "No")
    elif step.kind is StepKind.COMMENT:
        yield _lead(step, None, "", "Any words")
    elif step.kind is StepKind.SAY:
        yield _lead(step, None, "", "Then")
    if step.kind in UNCLEAR:
        yield _lead(step, None, "", "Still unclear")


def _lead(step: Step, value: str | None, number: str, answer: str, *, is_theirs: bool = False) -> Onward:
    target = choose_next(step, value) or ""
    return Onward(number, answer, is_theirs, f"#step-{target}", step_title(target))


def _follow_ups(flow: Flow, step: Step, flows: FlowLibrary) -> Iterator[Onward]:
    for item in flow.follow_ups:
        if step.follow_up == item.flow:
            answer = f"Yes, and {span_words(item.after)} have passed since the encounter"
            yield Onward("", answer, False, f"/admin/flows/{item.flow}", _flow_title(flows, item.flow))


def _tell_way(flow: Flow, way: Way, code: str, flows: FlowLibrary) -> WayWords:
    answers, otherwise, is_theirs = answer_words(flow, way, code)
    href, target = target_of(way, flows)
    if way.kind is WayKind.FOLLOW_UP:
        otherwise = after_words(way.after)
    source = step_title(way.source) if way.source else "The first text"
    return WayWords(source, f"#step-{way.source}", answers, otherwise, is_theirs, href, target, way.kind)
