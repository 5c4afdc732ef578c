"""One flow file's tree → a `Flow` and its faults; a faulty one as far as it goes, so that checks can say more."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.engine.build_step import KIND_OF, build_step
from bot.engine.compile import name_version
from bot.engine.document import Node, Table
from bot.engine.faults import Fault, FaultList, Mark
from bot.engine.flow import Flow, FollowUp, StartWhen, Step
from bot.engine.form import MOST_STEPS
from bot.engine.shape import suggest
from bot.engine.wordings import Shared, WordingDesk, entries_of, field_of, items_of, words_of

_UNITS = {"h": "hours", "d": "days"}


@dataclass(frozen=True, slots=True)
class Built:
    """A flow and where its parts stand: ``marks`` by (step or "", field or ""). ``warnings``: words that it lacks."""

    flow: Flow
    marks: dict[tuple[str, str], Mark]
    warnings: tuple[Fault, ...] = ()

    def find(self, step: str, part: str) -> Mark:
        """The place of a field, else of its step, else of the flow."""
        for key in ((step, part), (step, ""), ("", part)):
            if key in self.marks:
                return self.marks[key]
        return Mark()


def build_flow(root: Table, shared: Shared, faults: FaultList) -> Built:
    """Total: whatever is missing stands empty, its fault already reported by the shape or here."""
    marks = _index_marks(root)
    languages = tuple(dict.fromkeys(words_of(item) for item in items_of(root.get("languages"))))
    if languages and "en" not in languages:
        faults.add(root.mark_of("languages"), "English (en) is missing: it is what a patient gets when all else fails.")
    desk = WordingDesk(languages, shared, faults)
    follow_ups = tuple(
        FollowUp(words_of(field_of(item, "flow")), _read_time(field_of(item, "after")))
        for item in items_of(root.get("follow_ups"))
    )
    steps = _build_steps(root, desk, tuple(item.flow for item in follow_ups))
    _check_targets(root, steps, faults)
    catalogue = _read_catalogue(root, desk)
    start, send, remind = root.get("start_when"), root.get("send"), root.get("remind")
    times = words_of(field_of(remind, "times"))
    flow = Flow(
        name=words_of(root.get("flow")),
        version="",
        title=words_of(root.get("title")),
        setting=words_of(root.get("setting")),
        start_when=StartWhen(
            words_of(field_of(start, "event")), tuple(words_of(item) for item in items_of(field_of(start, "class")))
        ),
        send_after=_read_time(field_of(send, "after")),
        give_up_after=_read_time(field_of(send, "give_up_after")),
        remind_after=_read_time(field_of(remind, "after")) if remind else None,
        remind_times=int(times) if times.isdecimal() else 0,
        expires_after=_read_time(root.get("expires_after")),
        languages=languages,
        drafts=frozenset(desk.drafts),
        first=next(iter(steps), ""),
        steps=steps,
        follow_ups=follow_ups,
        catalogue=catalogue,
    )
    return Built(replace(flow, version=name_version(flow)), marks, tuple(desk.warnings))


def _index_marks(root: Table) -> dict[tuple[str, str], Mark]:
    marks = {("", ""): root.mark} | {("", key.value): key.mark for key, _ in root.entries}
    for step, node in entries_of(root.get("steps")):
        marks[step.value, ""] = step.mark
        marks |= {(step.value, key.value): key.mark for key, _ in entries_of(node)}
        if question := next((form for form in KIND_OF if field_of(node, form)), None):
            marks[step.value, "texts"] = marks[step.value, question]
    return marks


def _build_steps(root: Table, desk: WordingDesk, follow_ups: tuple[str, ...]) -> dict[str, Step]:
    steps: dict[str, Step] = {}
    for key, node in entries_of(root.get("steps"))[:MOST_STEPS]:
        if isinstance(node, Table) and (step := build_step(key.value, node, key.mark, desk, follow_ups)):
            steps[key.value] = step
    return steps


def _check_targets(root: Table, steps: dict[str, Step], faults: FaultList) -> None:
    """Every ``go`` names a step and every ``when`` an answer of its step, told at the word itself."""
    written = {key.value: None for key, _ in entries_of(root.get("steps"))}
    for key, node in entries_of(root.get("steps")):
        branches = field_of(node, "next")
        step = steps.get(key.value)
        answers = _answers_of(step) if step else None
        for branch in (branches,) if isinstance(branches, Table) else items_of(branches):
            go = field_of(branch, "go")
            if go is not None and (name := words_of(go)) not in written:
                faults.add(go.mark, f"there is no step '{name}' to go to. {suggest(name, written)}")
            _check_whens(field_of(branch, "when"), answers, faults)


def _check_whens(when: Node | None, answers: tuple[str, ...] | None, faults: FaultList) -> None:
    for item in items_of(when) if answers is not None else ():
        if answers == ():
            faults.add(item.mark, "this step has no answers to choose a way by: take 'when' out.")
        elif answers and words_of(item) not in answers:
            faults.add(item.mark, f"'{words_of(item)}' is no answer of this step. {suggest(words_of(item), answers)}")


def _answers_of(step: Step) -> tuple[str, ...]:
    return ("yes", "no") if step.purpose else tuple(option.value for option in step.options)


def _read_catalogue(root: Table, desk: WordingDesk) -> dict[str, dict[str, str]]:
    """Every shared text in the flow's languages: a version stands by itself. The invitation may be the flow's own."""
    at = root.mark_of("languages")
    catalogue = {name: dict(desk.keep_shared(name, at)) for name in desk.shared.texts}
    if (own := root.get("invitation")) is not None:
        catalogue["invitation"] = dict(desk.take(own, root.mark_of("invitation")))
    return catalogue


def _read_time(node: Node | None) -> timedelta:
    written = words_of(node)
    if written[:-1].isdecimal() and written[-1:] in _UNITS:
        return timedelta(**{_UNITS[written[-1]]: int(written[:-1])})
    return timedelta()
