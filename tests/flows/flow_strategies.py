"""Random flows (cycles included: the engine must hold without the check) and random inputs."""

from datetime import timedelta

from hypothesis import strategies as st

from bot.engine.flow import Branch, Flow, FollowUp, Option, Purpose, QuestionKind, StartWhen, Step, StepKind
from bot.engine.inputs import (
    Input,
    Interrupted,
    InvitationDelivered,
    InvitationFailed,
    InvitationSent,
    Replied,
    TimePassed,
    Withdrawn,
    Worry,
)


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    names = [f"s{n}" for n in range(draw(st.integers(1, 7)))]
    steps = {name: draw(_steps(name, names)) for name in names}
    remind = draw(st.sampled_from([None, timedelta(hours=12), timedelta(days=9)]))
    return Flow(
        name="random",
        version="0" * 16,
        title="Random",
        setting="inpatient",
        start_when=StartWhen("discharge", ("inpatient",)),
        send_after=timedelta(hours=24),
        give_up_after=timedelta(days=5),
        remind_after=remind,
        remind_times=2 if remind else 0,
        expires_after=timedelta(days=7),
        languages=("en", "cy"),
        drafts=frozenset({"cy"}),
        first="s0",
        steps=steps,
        follow_ups=(FollowUp("later", timedelta(days=14)),),
        catalogue={"re_ask": {"en": "Again? {options}"}},
    )


@st.composite
def _steps(draw: st.DrawFn, name: str, names: list[str]) -> Step:
    kind = draw(st.sampled_from(StepKind))
    purpose = draw(st.sampled_from(Purpose)) if kind is StepKind.YES_NO else None
    values = ("good", "poor", "yes", "no")
    options = tuple(Option(value, n, {"en": value.title()}) for n, value in enumerate(values[:2], 1))
    branches = st.builds(Branch, st.sampled_from(names), st.lists(st.sampled_from(values), max_size=2).map(tuple))
    end = draw(st.booleans())
    return Step(
        name=name,
        kind=kind,
        texts={"en": "Well?", "cy": "Wel?"},
        options=options if kind is StepKind.CHOICE else (),
        question_kind=QuestionKind.NONSPECIFIC if kind is StepKind.COMMENT else None,
        purpose=purpose,
        follow_up="later" if purpose is Purpose.FOLLOW_UP else None,
        next=() if end else tuple(draw(st.lists(branches, min_size=1, max_size=3))),
        end=end,
    )


TEXTS = st.sampled_from(["1", "2", "yes", "no", "good - kind", "5 hours", "", "Gwych", "2 nurses"]) | st.text(
    max_size=30
)
INPUTS: st.SearchStrategy[Input] = st.one_of(
    st.builds(Replied, TEXTS, st.sampled_from([Worry.NONE, Worry.NONE, Worry.NONE, *Worry])),
    st.sampled_from([InvitationSent(), InvitationDelivered(), TimePassed(), TimePassed()]),
    st.sampled_from([InvitationFailed(), Interrupted("opt_out"), Interrupted("bereavement"), Withdrawn("death")]),
    st.builds(Replied, TEXTS),
    st.builds(Replied, TEXTS),
)
EVENTS = st.lists(st.tuples(INPUTS, st.sampled_from([1, 60, 60 * 24, 60 * 24 * 3])), max_size=25)
