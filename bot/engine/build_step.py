"""One step as written → a `Step`; what does not fit together inside it is a fault. No other step is looked at."""

from bot.engine.document import Table
from bot.engine.faults import Mark
from bot.engine.flow import Branch, Option, Purpose, QuestionKind, Step, StepKind, Texts
from bot.engine.shape import suggest
from bot.engine.wordings import WordingDesk, entries_of, field_of, items_of, words_of

KIND_OF = {
    "ask": StepKind.CHOICE,
    "choice": StepKind.CHOICE,
    "comment": StepKind.COMMENT,
    "yes_no": StepKind.YES_NO,
    "say": StepKind.SAY,
}
# A field that makes sense with one kind of step only.
_ONLY_WITH = {"options": "choice", "kind": "comment", "purpose": "yes_no", "follow_up": "yes_no"}


def build_step(name: str, node: Table, at: Mark, desk: WordingDesk, follow_ups: tuple[str, ...]) -> Step | None:
    """The step, or None when it is not even clear what it does. ``follow_ups``: the flows this one may lead to."""
    asked = [key for key in KIND_OF if node.get(key) is not None]
    if len(asked) != 1:
        desk.faults.add(at, f"step '{name}' must have exactly one of: {', '.join(KIND_OF)}.")
        return None
    form = asked[0]
    _check_company(name, node, form, desk)
    texts, options = _read_question(node, form, desk)
    lead_in = node.get("lead_in")
    kind = words_of(node.get("kind"))
    purpose = _read_purpose(node, form)
    return Step(
        name=name,
        kind=KIND_OF[form],
        texts=texts,
        lead_in=desk.take(lead_in, node.mark_of("lead_in")) if lead_in else {},
        options=options,
        question_kind=QuestionKind(kind) if kind in set(QuestionKind) else None,
        purpose=purpose,
        follow_up=_read_follow_up(node, purpose, desk, follow_ups),
        next=_read_branches(node),
        end=words_of(node.get("end")) == "true",
    )


def _check_company(name: str, node: Table, form: str, desk: WordingDesk) -> None:
    for key, owner in _ONLY_WITH.items():
        if node.get(key) is not None and form != owner:
            desk.faults.add(node.mark_of(key), f"'{key}' goes with '{owner}', and step '{name}' is '{form}'.")
    if form == "comment" and node.get("kind") is None:
        kinds = ", ".join(QuestionKind)
        desk.faults.add(node.mark_of(form), f"step '{name}' has no 'kind': what does the question ask for? ({kinds})")
    if form == "choice" and node.get("options") is None:
        desk.faults.add(node.mark_of(form), f"step '{name}' has no 'options': write the answers one can give.")
    if (node.get("next") is None) == (words_of(node.get("end")) != "true"):
        desk.faults.add(node.mark_of(form), f"step '{name}' must have either 'next' or 'end: true'.")


def _read_question(node: Table, form: str, desk: WordingDesk) -> tuple[Texts, tuple[Option, ...]]:
    question, at = node.get(form), node.mark_of(form)
    assert question is not None  # noqa: S101 - the caller found this field
    if form != "ask":
        labels = ((key.value, desk.take(value, key.mark)) for key, value in entries_of(node.get("options")))
        return desk.take(question, at), tuple(Option(value, n, texts) for n, (value, texts) in enumerate(labels, 1))
    name = words_of(question)
    choice = desk.shared.choices.get(name)
    if choice is None:
        desk.faults.add(question.mark, f"there is no shared question '{name}'. {suggest(name, desk.shared.choices)}")
        return {}, ()
    place = desk.shared.places.get(name)
    words = desk.keep(choice.question, question.mark, f"the words of '{name}'", place)
    options = (
        Option(value, n, desk.keep(label, question.mark, f"the words of the answer '{value}' of '{name}'", place))
        for n, (value, label) in enumerate(choice.options.items(), 1)
    )
    return words, tuple(options)


def _read_purpose(node: Table, form: str) -> Purpose | None:
    if form != "yes_no":
        return None
    written = words_of(node.get("purpose"))
    return Purpose(written) if written in set(Purpose) else Purpose.QUESTION


def _read_follow_up(node: Table, purpose: Purpose | None, desk: WordingDesk, follow_ups: tuple[str, ...]) -> str | None:
    named = words_of(node.get("follow_up"))
    if purpose is not Purpose.FOLLOW_UP:
        if named:
            desk.faults.add(node.mark_of("follow_up"), "'follow_up' goes with 'purpose: follow_up'.")
        return None
    if not follow_ups:
        desk.faults.add(node.mark_of("purpose"), "this asks for a follow-up, but the flow lists none in 'follow_ups'.")
        return None
    if named and named not in follow_ups:
        desk.faults.add(node.mark_of("follow_up"), f"'{named}' is not in 'follow_ups'. {suggest(named, follow_ups)}")
    if not named and len(follow_ups) > 1:
        desk.faults.add(node.mark_of("purpose"), "the flow has several follow-ups: say which with 'follow_up: name'.")
    return named or next(iter(follow_ups))


def _read_branches(node: Table) -> tuple[Branch, ...]:
    written = node.get("next")
    branches = (written,) if isinstance(written, Table) else items_of(written)
    return tuple(
        Branch(words_of(field_of(branch, "go")), tuple(words_of(item) for item in items_of(field_of(branch, "when"))))
        for branch in branches
    )
