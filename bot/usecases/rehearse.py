"""Try a flow with the real engine and nothing stored: the tester behind `flows talk`. Imports no database."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from bot.engine.conversation import Stage
from bot.engine.effects import Effect, End, PlanFollowUp, Record, Send, WakeAt
from bot.engine.flow import Flow
from bot.engine.inputs import Input, Interrupted, InvitationSent, Replied
from bot.engine.render import render, render_shared
from bot.engine.step import begin, late, step
from bot.loading import read_organisation, read_wordlists
from bot.organisation import placeholders
from bot.text.gsm7 import count_segments
from bot.text.intents import Intent
from bot.triage import routing
from bot.usecases.read_reply import Reading, read_reply

ENDING = {Intent.OPT_OUT: "opt_out", Intent.WRONG_NUMBER: "wrong_number", Intent.BEREAVEMENT: "bereavement"}
CLOSING = {
    Intent.OPT_OUT: "stopped",
    Intent.WRONG_NUMBER: "wrong_number",
    Intent.BEREAVEMENT: "bereavement",
    Intent.HELP: "help",
}


def rehearse(flow: Flow, language: str, replies: Iterable[str], *, now: datetime) -> Iterator[dict[str, Any]]:
    """One mapping for each text, reply and effect, in order; ``type`` says which."""
    values = dict(placeholders(read_organisation(None), ""))
    wordlists = read_wordlists()
    talk, effects = begin(flow, language, now)
    yield from _tell(flow, effects, talk.language, values)
    talk, effects = step(flow, talk, InvitationSent(), now)
    yield from _tell(flow, effects, talk.language, values)
    for words in replies:
        now += timedelta(minutes=1)
        yield {"type": "reply", "body": words}
        reading = read_reply(words, wordlists)
        yield from _tell_reading(reading)
        if talk.stage is Stage.ENDED:
            talk, effects = late(flow, talk, words, now) if reading.intent is None else (talk, ())
        elif (event := _input(words, reading)) is not None:
            talk, effects = step(flow, talk, event, now)
        else:
            effects = ()
        yield from _tell(flow, effects, talk.language, values)
        for key in _said(reading):
            yield _text(key, render_shared(flow, key, talk.language, values))


def _input(words: str, reading: Reading) -> Input | None:
    if reading.intent is None:
        return Replied(words, reading.worry)
    because = ENDING.get(reading.intent)
    return Interrupted(because, reading.worry) if because else None


def _said(reading: Reading) -> Iterator[str]:
    if reading.intent is not None and reading.intent in CLOSING:
        yield CLOSING[reading.intent]
    safety = routing.safety_text([concern.kind for concern in reading.concerns])
    if safety is not None:
        yield safety


def _tell_reading(reading: Reading) -> Iterator[dict[str, Any]]:
    if reading.intent is not None:
        yield {"type": "intent", "intent": str(reading.intent)}
    for concern in reading.concerns:
        yield {"type": "concern", "kind": str(concern.kind), "tier": str(concern.tier)}


def _tell(flow: Flow, effects: Iterable[Effect], language: str, values: dict[str, str]) -> Iterator[dict[str, Any]]:
    for effect in effects:
        match effect:
            case Send():
                yield _text(effect.key, render(flow, effect, language, values)) | {"step": effect.step}
            case Record(answer=answer):
                told = {"step": answer.step, "value": answer.value, "comment": answer.comment}
                yield {"type": "answer", **told, "question_kind": answer.question_kind, "conflict": answer.conflict}
            case PlanFollowUp(flow=name, after=after):
                yield {"type": "follow_up", "flow": name, "after_days": after.days}
            case WakeAt(at=at):
                yield {"type": "wake", "at": at.isoformat() if at else None}
            case End(disposition=disposition):
                yield {"type": "end", "disposition": str(disposition)}


def _text(key: str, body: str) -> dict[str, Any]:
    counted = count_segments(body)
    return {"type": "text", "key": key, "body": body, "encoding": counted.encoding, "segments": counted.segments}
