"""The only place where a conversation changes: (flow, conversation, input, now) → (conversation', effects).

Stages only move on (inviting → asking → ended); after the end `step` changes nothing, and `late` takes
what the patient still writes. Bounded: steps form no cycle (`check`), a step is asked again at most
twice, a flow sends at most six texts and keeps the last for its closing words. The state holds no words of the
patient: they leave in `Record` effects only, and an `Answer` kept in the state says by its
``question_kind`` that there were words.
"""

from dataclasses import replace
from datetime import datetime

from bot.engine.advance import MOST_TEXTS, Result, end, reached_so_far, start_clocks
from bot.engine.conversation import Conversation, Disposition, Stage
from bot.engine.effects import Record, Send, SendClass, WakeAt
from bot.engine.flow import Flow
from bot.engine.inputs import (
    AskedLanguage,
    Doubted,
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
from bot.engine.reply import (
    announce_language,
    ask_to_be_sure,
    keep_words,
    may_ask_to_be_sure,
    read_late,
    take_reply,
)

_INTERRUPTED = {
    "opt_out": Disposition.REFUSED,
    "wrong_number": Disposition.FAILED,
    "bereavement": Disposition.WITHDRAWN,
}


def begin(flow: Flow, language: str, now: datetime, *, about_child: bool = False) -> Result:
    """A new conversation and its invitation. A flow that no encounter starts goes out as a follow-up."""
    del now  # the clocks start when the invitation went, not when it was queued
    conversation = Conversation(
        flow=flow.name,
        version=flow.version,
        language=language if language in flow.languages else "en",
        stage=Stage.INVITING,
        step=flow.first,
        disposition=Disposition.INVITED,
        texts_sent=1,
        about_child=about_child,
    )
    send_class = SendClass.INVITATION if flow.start_when.classes else SendClass.FOLLOW_UP
    return conversation, (Send("invitation", flow.first, send_class),)


def step(flow: Flow, conversation: Conversation, event: Input, now: datetime) -> Result:
    """What ``event`` does to the conversation. ``now`` is UTC; equal arguments give equal results."""
    if conversation.stage is Stage.ENDED:
        return conversation, ()
    match event:
        case InvitationSent() | InvitationDelivered() | InvitationFailed():
            return _heard_of_invitation(flow, conversation, event, now)
        case Replied():
            return take_reply(flow, conversation, event, now)
        case AskedLanguage():
            return _ask_in(flow, conversation, event.language)
        case Doubted():
            return _doubt(conversation)
        case Interrupted():
            return _interrupted(flow, conversation, event, now)
        case Withdrawn():
            return end(conversation, Disposition.WITHDRAWN)
        case TimePassed():
            return _time_passed(flow, conversation, now)


def late(flow: Flow, conversation: Conversation, text: str, now: datetime) -> Result:
    """A reply after the end: a score if it is one and none was given, else a comment. Nothing is sent."""
    if conversation.stage is not Stage.ENDED or not text.strip():
        return conversation, ()
    answer = read_late(flow, conversation, text, now)
    kept = conversation
    if answer.value is not None:
        kept = replace(kept, answers=(*kept.answers, replace(answer, comment=None)))
    if kept.disposition in (Disposition.INVITED, Disposition.DELIVERED, Disposition.BREAKOFF):
        kept = replace(kept, disposition=Disposition.PARTIAL if answer.value else Disposition.BREAKOFF)
    return kept, (Record(answer),)


def _ask_in(flow: Flow, conversation: Conversation, language: str) -> Result:
    """The question that stands is asked again in the language asked for; a language the flow lacks changes nothing."""
    if language not in flow.languages or conversation.texts_sent >= MOST_TEXTS - 1:
        return conversation, ()
    changed = replace(conversation, language=language, texts_sent=conversation.texts_sent + 1)
    return changed, announce_language((Send("step", changed.step, SendClass.QUESTION),))


def _doubt(conversation: Conversation) -> Result:
    if not may_ask_to_be_sure(conversation, "wrong_number"):
        return conversation, ()
    return ask_to_be_sure(conversation, Send("wrong_number_ask", conversation.step, SendClass.QUESTION), "wrong_number")


def _interrupted(flow: Flow, conversation: Conversation, event: Interrupted, now: datetime) -> Result:
    """The asking ends; of a patient who is too young to be asked the words are kept."""
    worried = _remember(conversation, event.worry)
    if event.because == "young":
        kept, recorded = keep_words(flow, worried, event.text, now)
        ended, closing = end(kept, reached_so_far(kept))
        return ended, (*recorded, *closing)
    if event.because not in _INTERRUPTED:
        return conversation, ()
    return end(worried, _INTERRUPTED[event.because])


def _sent(flow: Flow, conversation: Conversation, now: datetime) -> Result:
    """Idempotent: a second receipt, or one that comes after the reply, changes nothing."""
    if conversation.stage is not Stage.INVITING:
        return conversation, ()
    started = start_clocks(flow, conversation, now)
    return started, (WakeAt(started.remind_at or started.expire_at),)


def _heard_of_invitation(
    flow: Flow,
    conversation: Conversation,
    event: InvitationSent | InvitationDelivered | InvitationFailed,
    now: datetime,
) -> Result:
    if isinstance(event, InvitationFailed):
        return _failed(conversation)
    heard = _sent if isinstance(event, InvitationSent) else _delivered
    return heard(flow, conversation, now)


def _failed(conversation: Conversation) -> Result:
    """A patient who answered has the text, whatever a late receipt says."""
    unheard = conversation.disposition in (Disposition.INVITED, Disposition.DELIVERED)
    return end(conversation, Disposition.FAILED) if unheard else (conversation, ())


def _delivered(flow: Flow, conversation: Conversation, now: datetime) -> Result:
    """A delivery receipt may overtake the provider's answer: it proves the sending too."""
    started, effects = _sent(flow, conversation, now)
    if started.disposition is Disposition.INVITED:
        started = replace(started, disposition=Disposition.DELIVERED)
    return started, effects


def _time_passed(flow: Flow, conversation: Conversation, now: datetime) -> Result:
    if conversation.expire_at is None:
        return conversation, ()
    if now >= conversation.expire_at:
        return end(conversation, reached_so_far(conversation))
    if conversation.remind_at is None or now < conversation.remind_at:
        # Woken too early (clocks differ): ask again rather than lose the timer.
        return conversation, (WakeAt(conversation.remind_at or conversation.expire_at),)
    return _remind(flow, conversation, now)


def _remind(flow: Flow, conversation: Conversation, now: datetime) -> Result:
    count = conversation.reminders + 1
    following = now + flow.remind_after if flow.remind_after and count < flow.remind_times else None
    if following and conversation.expire_at and following >= conversation.expire_at:
        following = None
    kept = replace(conversation, remind_at=following)
    if conversation.texts_sent >= MOST_TEXTS - 1:
        return kept, (WakeAt(following or kept.expire_at),)
    kept = replace(kept, reminders=count, texts_sent=kept.texts_sent + 1)
    return kept, (Send("reminder", kept.step, SendClass.REMINDER), WakeAt(following or kept.expire_at))


def _remember(conversation: Conversation, worry: Worry) -> Conversation:
    if worry is Worry.NONE:
        return conversation
    return replace(conversation, concern=True, immediate=conversation.immediate or worry is Worry.IMMEDIATE)
