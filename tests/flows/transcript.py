"""Plays a transcript's inputs through the real engine and writes what happened as readable text.

A transcript is its own script: lines that begin with ``> `` are inputs, indented lines are what came of them.
The conversation is written to JSON and read back before every input.
"""

import re
from datetime import UTC, datetime, timedelta

from bot.engine.compile import conversation_from_json, conversation_to_json
from bot.engine.conversation import Conversation
from bot.engine.effects import Effect, End, PlanFollowUp, Record, Send, WakeAt
from bot.engine.flow import Flow
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
from bot.engine.render import render
from bot.engine.step import begin, late, step
from bot.text.gsm7 import count_segments

VALUES = {
    "public_name": "Ashby Hospitals NHS Trust",
    "pals": "01234 567890",
    "bereavement": "01234 567891",
    "help_number": "01234 567892",
    "reply_cost": "",
}
START = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
EVENTS: dict[str, Input] = {
    "sent": InvitationSent(),
    "delivered": InvitationDelivered(),
    "failed": InvitationFailed(),
    "stop": Interrupted("opt_out"),
    "wrong number": Interrupted("wrong_number"),
    "bereavement": Interrupted("bereavement"),
    "withdrawn": Withdrawn("death"),
}
WORRIES = {None: Worry.NONE, "worrying": Worry.RAISED, "in danger": Worry.IMMEDIATE}
SAID = re.compile(r"patient(?: \((worrying|in danger)\))?: (.*)")


def play(flow: Flow, script: str) -> str:
    """The transcript again, with what the engine does now."""
    head, *rest = script.splitlines()
    language = re.search(r"language: (\w+)", head)
    assert language is not None
    now = START
    conversation, effects = begin(flow, language[1], now)
    lines = [head, *_tell(flow, conversation, effects)]
    for line in (line for line in rest if line.startswith("> ")):
        lines.append(line)
        now += timedelta(minutes=1)
        conversation = conversation_from_json(conversation_to_json(conversation))
        now, conversation, effects = _do(flow, conversation, line[2:], now)
        lines += _tell(flow, conversation, effects) or ["    nothing"]
    lines.append(f"# {conversation.stage}, {conversation.disposition}, texts sent: {conversation.texts_sent}")
    return "\n".join(lines) + "\n"


def _do(
    flow: Flow, conversation: Conversation, line: str, now: datetime
) -> tuple[datetime, Conversation, tuple[Effect, ...]]:
    if line.startswith("hours pass: "):
        now += timedelta(hours=int(line.removeprefix("hours pass: ")))
        return (now, *step(flow, conversation, TimePassed(), now))
    if line.startswith("late: "):
        return (now, *late(flow, conversation, line.removeprefix("late: "), now))
    if said := SAID.fullmatch(line):
        return (now, *step(flow, conversation, Replied(said[2], WORRIES[said[1]]), now))
    return (now, *step(flow, conversation, EVENTS[line], now))


def _tell(flow: Flow, conversation: Conversation, effects: tuple[Effect, ...]) -> list[str]:
    return [f"    {line}" for effect in effects for line in _tell_one(flow, conversation, effect)]


def _tell_one(flow: Flow, conversation: Conversation, effect: Effect) -> list[str]:
    match effect:
        case Send():
            text = render(flow, effect, conversation.language, VALUES)
            size = count_segments(text)
            head = f"{effect.send_class}: {effect.key} of {effect.step} ({size.encoding}, {size.segments})"
            return [head, *(f"    | {line}" for line in text.splitlines())]
        case Record(answer):
            return [f"record {answer.step}: {answer.value}, {answer.comment!r} ({answer.question_kind})"]
        case PlanFollowUp():
            return [f"plan {effect.flow} after {effect.after.days} days"]
        case WakeAt(at):
            return ["no more timers" if at is None else f"wake after {(at - START).total_seconds() / 3600:.1f} hours"]
        case End():
            return [f"end: {effect.disposition}"]
