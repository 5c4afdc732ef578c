"""Whatever patients do, every conversation ends, within six texts, and its state survives JSON."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from flow_strategies import EVENTS, TEXTS, flows
from hypothesis import given, settings
from hypothesis import strategies as st
from transcript import START

from bot.engine.branching import find_cycle, list_paths
from bot.engine.compile import conversation_from_json, conversation_to_json, flow_from_json, flow_to_json
from bot.engine.conversation import Conversation, Stage
from bot.engine.effects import Effect, End, Record, Send
from bot.engine.faults import FaultList
from bot.engine.flow import Flow, StepKind
from bot.engine.inputs import Input, InvitationSent, Replied, TimePassed
from bot.engine.inventory import list_texts
from bot.engine.load import Loaded
from bot.engine.step import begin, late, step
from bot.engine.translations import read_translations

TRANSLATIONS = Path(__file__).parents[2] / "flows" / "translations"


def run(flow: Flow, events: list[tuple[Input, int]]) -> tuple[Conversation, list[Effect]]:
    """All events, then silence until long after expiry."""
    now = START
    conversation, effects = begin(flow, "en", now)
    seen = list(effects)
    for event, minutes in [*events, (InvitationSent(), 0), (TimePassed(), 60 * 24 * 30)]:
        now += timedelta(minutes=minutes)
        again = conversation_from_json(conversation_to_json(conversation))
        assert again == conversation
        before = conversation
        conversation, effects = step(flow, conversation, event, now)
        assert (conversation, effects) == step(flow, again, event, now)
        if before.stage is Stage.ENDED:
            assert conversation is before
            assert effects == ()
        seen += effects
    return conversation, seen


def check_bounds(conversation: Conversation, effects: list[Effect]) -> None:
    sends = [effect for effect in effects if isinstance(effect, Send)]
    assert conversation.stage is Stage.ENDED
    assert conversation.texts_sent == len(sends) <= 6
    assert sum(isinstance(effect, End) for effect in effects) == 1
    assert max(Counter(send.step for send in sends if send.key == "re_ask").values(), default=0) <= 4
    assert all(answer.comment is None for answer in conversation.answers)


@settings(max_examples=250, deadline=None)
@given(flows(), EVENTS)
def test_any_flow_ends_whatever_happens(flow: Flow, events: list[tuple[Input, int]]):
    check_bounds(*run(flow, events))
    assert flow_from_json(flow_to_json(flow)) == flow


@settings(max_examples=150, deadline=None)
@given(st.data(), EVENTS)
def test_every_shipped_flow_ends_whatever_happens(loaded: Loaded, data: st.DataObject, events: list[tuple[Input, int]]):
    flow = loaded.flows[data.draw(st.sampled_from(sorted(loaded.flows)))]
    conversation, effects = run(flow, events)
    check_bounds(conversation, effects)
    texts = [text for text in [data.draw(TEXTS)] if text.strip()]
    for text in texts:
        after, recorded = late(flow, conversation, text, START)
        assert after.stage is Stage.ENDED
        assert [type(effect) for effect in recorded] == [Record]


def answer_towards(flow: Flow, here: str, target: str) -> str:
    """A reply that leads from one step to the next of a path."""
    step_here = flow.steps[here]
    if step_here.kind is StepKind.COMMENT:
        return "Kind staff"
    for number, value in [(str(o.number), o.value) for o in step_here.options] or [("yes", "yes")]:
        if next(b.go for b in step_here.next if not b.when or value in b.when) == target:
            return number
    raise AssertionError(f"no answer leads from {here} to {target}")


def test_every_path_of_every_shipped_flow_is_walked_to_its_end(loaded: Loaded):
    for flow in loaded.flows.values():
        assert find_cycle(flow) == ()
        walked = list(list_paths(flow))
        assert {name for path in walked for name in path} == set(flow.steps)
        for path in walked:
            replies = [answer_towards(flow, here, there) for here, there in pairwise(path)]
            conversation, effects = run(flow, [(InvitationSent(), 1), *((Replied(reply), 1) for reply in replies)])
            assert [effect.step for effect in effects if isinstance(effect, Send)] == list(path)
            assert conversation.disposition == "completed"


def test_every_text_has_words_in_every_shipped_language_and_no_file_holds_others(loaded: Loaded):
    wanted = {text.english for text in list_texts(loaded.flows.values())}
    for path in TRANSLATIONS.glob("*.po"):
        found = read_translations(path.name, path.read_text(), FaultList(path.name))
        assert set(found) == wanted, f"{path.name}: export it and import it again"


def test_the_four_flows_are_shipped_without_a_fault_or_warning(loaded: Loaded):
    assert (loaded.faults, loaded.warnings) == ((), ())
    assert sorted(loaded.flows) == ["emergency-fft", "inpatient-fft", "outpatient-fft", "recovery-two-weeks"]
    assert all(flow.drafts == {*flow.languages} - {"en"} for flow in loaded.flows.values())
    assert all(len(flow.languages) == 20 for flow in loaded.flows.values())
    assert loaded.flows["recovery-two-weeks"].start_when.classes == ()
