"""What one reply does to the step that asked: read it, record it, ask again, ask to be sure, or go on."""

from dataclasses import replace
from datetime import datetime

from bot.engine.advance import MOST_TEXTS, Result, arrive, end, reached_so_far, start_clocks
from bot.engine.answers import Outcome, Reading, read_choice, read_step
from bot.engine.conversation import Answer, Conversation, Disposition, Stage
from bot.engine.effects import Effect, PlanFollowUp, Record, Send, SendClass, WakeAt
from bot.engine.flow import Flow, Purpose, QuestionKind, Step, StepKind
from bot.engine.inputs import Replied, Worry

# A score is worth asking for twice more; a yes only once: silence is a no anyway.
_MOST_RE_ASKS = {StepKind.CHOICE: 2, StepKind.YES_NO: 1}
CONFLICT = "conflict"


def take_reply(flow: Flow, conversation: Conversation, reply: Replied, now: datetime) -> Result:
    """An empty text (a picture alone) at an open question changes nothing but that the patient has begun."""
    begun, effects = begin_answering(flow, conversation, reply, now)
    step = flow.steps[begun.step]
    reading = read_step(step, begun.language, reply.text)
    was_checking, begun = begun.checking, replace(begun, checking="")
    if was_checking == CONFLICT and reading.value is not None:
        reading = replace(reading, conflict=False)  # sent again, or mended: no doubt is left
    begun, recorded = record(begun, step, reading, now)
    effects += recorded
    if begun.immediate:
        closed, closing = end(begun, reached_so_far(begun))
        return closed, (*effects, *closing)
    gone, onward = _go_on(flow, begun, step, reading, reply, after_check=was_checking == CONFLICT)
    if begun.language != conversation.language:
        onward = announce_language(onward)
    return gone, (*effects, *onward)


def read_late(flow: Flow, conversation: Conversation, text: str, now: datetime) -> Answer:
    """A score for the first question if none was given and this is one; else words about the step last asked."""
    first = flow.steps[flow.first]
    scored = any(answer.step == flow.first and answer.value is not None for answer in conversation.answers)
    if first.kind is StepKind.CHOICE and not scored:
        reading = read_choice(first, conversation.language, text)
        return _as_answer(conversation, first, reading, now)
    step = flow.steps.get(conversation.step, first)
    return _as_answer(conversation, step, Reading(None, text.strip(), Outcome.UNCLEAR), now)


def begin_answering(flow: Flow, conversation: Conversation, reply: Replied, now: datetime) -> Result:
    """Any reply ends the reminders; one that overtakes the receipt of the invitation starts the clocks itself."""
    begun = start_clocks(flow, conversation, now) if conversation.stage is Stage.INVITING else conversation
    wake = begun.remind_at is not None or conversation.stage is Stage.INVITING
    begun = replace(
        begun,
        disposition=Disposition.STARTED,
        remind_at=None,
        concern=begun.concern or reply.worry is not Worry.NONE,
        immediate=begun.immediate or reply.worry is Worry.IMMEDIATE,
        language=reply.language if reply.language in flow.languages else begun.language,
        answered_by=reply.answered_by if reply.answered_by != "patient" else begun.answered_by,
    )
    return begun, ((WakeAt(begun.expire_at),) if wake and not begun.immediate else ())


def keep_words(flow: Flow, conversation: Conversation, text: str, now: datetime) -> Result:
    """Record what a text answers, and ask nothing."""
    step = flow.steps[conversation.step]
    return record(conversation, step, read_step(step, conversation.language, text), now)


def announce_language(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The first text that goes out says in which language we go on."""
    first = next((effect for effect in effects if isinstance(effect, Send)), None)
    return tuple(replace(first, notice="language") if effect is first and first else effect for effect in effects)


def ask_to_be_sure(conversation: Conversation, text: Send, about: str) -> Result:
    """Ask once about something doubtful; the caller has seen that it was not asked before."""
    asked = replace(
        conversation,
        checking=about,
        checked=(*conversation.checked, about),
        texts_sent=conversation.texts_sent + 1,
    )
    return asked, (text,)


def may_ask_to_be_sure(conversation: Conversation, about: str) -> bool:
    """Each doubt once, and the last of the six texts is kept for the closing words."""
    return about not in conversation.checked and conversation.texts_sent < MOST_TEXTS - 1


def _go_on(
    flow: Flow, begun: Conversation, step: Step, reading: Reading, reply: Replied, *, after_check: bool
) -> Result:
    if after_check:
        # Whatever came, the doubt was asked about once; the score that stands leads on.
        stands = reading.value or next((one.value for one in begun.answers if one.step == step.name), None)
        return arrive(flow, begun, stands, skip_comment=True)
    if reading.outcome is Outcome.UNCLEAR:
        return _ask_again(flow, begun, step)
    # Somebody who tells of something worrying is not asked about numbers; the mark stays for the team.
    if reading.conflict and reply.worry is Worry.NONE and may_ask_to_be_sure(begun, CONFLICT):
        text = Send("contradiction", step.name, SendClass.QUESTION, value=reading.value or "")
        return ask_to_be_sure(begun, text, CONFLICT)
    begun, planned = _plan_follow_up(flow, begun, step, reading.value)
    skip = step.kind is StepKind.CHOICE and reading.comment is not None
    gone, onward = arrive(flow, begun, reading.value, skip_comment=skip)
    return gone, (*planned, *onward)


def record(conversation: Conversation, step: Step, reading: Reading, now: datetime) -> Result:
    """Keep what was read in the state, without its words, and have it stored."""
    if reading.value is None and reading.comment is None:
        return conversation, ()
    answer = _as_answer(conversation, step, reading, now)
    return replace(conversation, answers=_merge(conversation.answers, answer)), (Record(answer),)


def _as_answer(conversation: Conversation, step: Step, reading: Reading, now: datetime) -> Answer:
    """``question_kind`` says what drew the words; None: there were none."""
    kind = (step.question_kind or QuestionKind.NONSPECIFIC) if reading.comment is not None else None
    return Answer(step.name, reading.value, reading.comment, kind, now, reading.conflict, conversation.answered_by)


def _merge(answers: tuple[Answer, ...], new: Answer) -> tuple[Answer, ...]:
    """One entry for each step, without words: a new value replaces the old, and that there were words is kept."""
    old = next((answer for answer in answers if answer.step == new.step), None)
    merged = replace(new, comment=None)
    if old is not None:
        merged = replace(
            merged,
            value=new.value or old.value,
            question_kind=new.question_kind or old.question_kind,
            conflict=new.conflict if new.value else old.conflict,
        )
    return (*(answer for answer in answers if answer.step != new.step), merged)


def _ask_again(flow: Flow, conversation: Conversation, step: Step) -> Result:
    if step.kind not in _MOST_RE_ASKS:
        return conversation, ()
    if conversation.retries < _MOST_RE_ASKS[step.kind] and conversation.texts_sent < MOST_TEXTS - 1:
        asked = replace(conversation, retries=conversation.retries + 1, texts_sent=conversation.texts_sent + 1)
        return asked, (Send("re_ask", step.name, SendClass.QUESTION),)
    # Going on without an answer: whoever wrote at length already is not asked to write again.
    said = any(answer.step == step.name and answer.question_kind for answer in conversation.answers)
    return arrive(flow, conversation, None, skip_comment=said)


def _plan_follow_up(flow: Flow, conversation: Conversation, step: Step, value: str | None) -> Result:
    if step.purpose is not Purpose.FOLLOW_UP or value != "yes":
        return conversation, ()
    plans = tuple(PlanFollowUp(item.flow, item.after) for item in flow.follow_ups if item.flow == step.follow_up)
    names = tuple(plan.flow for plan in plans)
    return replace(conversation, agreed=(*conversation.agreed, *names)), plans
