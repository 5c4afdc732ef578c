"""Moving a conversation on to the next step that may be asked, or to its end. Reads no reply."""

from dataclasses import replace
from datetime import datetime

from bot.engine.branching import choose_next
from bot.engine.conversation import Conversation, Disposition, Stage
from bot.engine.effects import Effect, End, Send, SendClass, WakeAt
from bot.engine.flow import Flow, Purpose, Step, StepKind

MOST_TEXTS = 6  # bot texts in one conversation, whatever happens (domain.md, Contact rules)

Result = tuple[Conversation, tuple[Effect, ...]]


def start_clocks(flow: Flow, conversation: Conversation, now: datetime) -> Conversation:
    """The invitation went (or was answered, which proves it): reminder and expiry run from now."""
    remind = now + flow.remind_after if flow.remind_after and flow.remind_times else None
    expire = now + flow.expires_after
    if remind and remind >= expire:
        remind = None
    return replace(conversation, stage=Stage.ASKING, remind_at=remind, expire_at=expire)


def arrive(flow: Flow, conversation: Conversation, value: str | None, *, skip_comment: bool) -> Result:
    """Leave the present step with ``value`` and go on to the next text, sending what stands on the way.

    ``skip_comment``: words came with the answer, so an open question right behind it is not asked.
    """
    effects: list[Effect] = []
    here = flow.steps[conversation.step]
    for _ in flow.steps:  # a checked flow has no cycle; this bounds an unchecked one
        name = choose_next(here, value)
        if name is None or name not in flow.steps:
            break
        here, value = flow.steps[name], None
        if _is_skipped(conversation, here, skip_comment=skip_comment):
            continue
        skip_comment = False
        effects.append(Send("step", name, SendClass.QUESTION))
        conversation = replace(conversation, step=name, retries=0, texts_sent=conversation.texts_sent + 1)
        if here.kind is not StepKind.SAY:
            return conversation, tuple(effects)
    ended, closing = end(conversation, _at_the_end(flow, conversation))
    return ended, (*effects, *closing)


def end(conversation: Conversation, disposition: Disposition) -> Result:
    """No more timers, no more texts."""
    timers: tuple[Effect, ...] = (WakeAt(None),) if conversation.expire_at else ()
    ended = replace(conversation, stage=Stage.ENDED, disposition=disposition, remind_at=None, expire_at=None)
    return ended, (*timers, End(disposition))


def reached_so_far(conversation: Conversation) -> Disposition:
    """How far one came who now falls silent: partial with a value, breakoff with words only, else as it was."""
    if any(answer.value is not None for answer in conversation.answers):
        return Disposition.PARTIAL
    if conversation.answers or conversation.disposition is Disposition.STARTED:
        return Disposition.BREAKOFF
    return conversation.disposition


def has_words(conversation: Conversation) -> bool:
    """Did the patient write anything beyond answers? (The words themselves are not in the state.)"""
    return any(answer.question_kind is not None for answer in conversation.answers)


def _is_skipped(conversation: Conversation, step: Step, *, skip_comment: bool) -> bool:
    # The last of the six texts is kept for the closing words.
    if conversation.texts_sent >= (MOST_TEXTS if step.kind is StepKind.SAY and step.end else MOST_TEXTS - 1):
        return True
    if step.kind is StepKind.COMMENT:
        return skip_comment
    if step.purpose is Purpose.PUBLISH:
        # Nothing to publish, or something that must not be asked about after a worry.
        return conversation.concern or not has_words(conversation)
    return step.purpose is Purpose.FOLLOW_UP and conversation.immediate


def _at_the_end(flow: Flow, conversation: Conversation) -> Disposition:
    """Completed, unless the first question is one with answers and none was ever given."""
    first = flow.steps[flow.first]
    scored = any(answer.step == flow.first and answer.value is not None for answer in conversation.answers)
    return Disposition.COMPLETED if scored or first.kind is not StepKind.CHOICE else Disposition.PARTIAL
