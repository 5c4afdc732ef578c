"""Try a flow with the real engine and nothing stored: behind `flows talk` and the page to try. Imports no database."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from bot.engine.conversation import Stage
from bot.engine.effects import Effect, End, PlanFollowUp, Record, Send, WakeAt
from bot.engine.flow import Flow
from bot.engine.inputs import Input, InvitationSent, TimePassed
from bot.engine.render import render, render_shared
from bot.engine.step import begin, late, step
from bot.language.detector import Detector
from bot.language.names import name_of
from bot.loading import read_organisation, read_policy
from bot.organisation import placeholders
from bot.policy.rules import Policy
from bot.shipped import SHIPPED_FLOWS
from bot.text.gsm7 import count_segments
from bot.text.intents import Intent
from bot.triage import routing
from bot.usecases.read_reply import Reader, Reading, read_reply
from bot.usecases.reply_event import is_wrong_number, reply_event
from bot.usecases.why_asked import Why, why_asked, why_followed_up
from bot.wordlist_files import read_wordlists

CLOSING = {
    Intent.OPT_OUT: "stopped",
    Intent.WRONG_NUMBER: "wrong_number",
    Intent.BEREAVEMENT: "bereavement",
    Intent.LESS: "less",
    Intent.HELP: "help",
}
BETWEEN = timedelta(minutes=1)
"""What passes between two replies when nobody says otherwise."""

Event: TypeAlias = dict[str, Any]
"""One text, reply or effect; ``type`` says which, and `_tell` and `_text` what else is in it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One event with the time at which it happened, UTC."""

    at: datetime
    event: Event


@dataclass(frozen=True, slots=True)
class Wait:
    """Let time pass: this long, or until the next thing that happens by itself (None)."""

    span: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """The patient writes."""

    words: str


Move: TypeAlias = Reply | Wait


class Rehearsal:
    """One conversation in memory. Equal moves from an equal start give equal events: it may be played again."""

    def __init__(
        self,
        flow: Flow,
        language: str,
        *,
        values: Mapping[str, str],
        reader: Reader,
        policy: Policy,
        now: datetime,
    ) -> None:
        self.flow, self.now = flow, now
        self._visit_ended, self._policy, self._less = now - flow.send_after, policy, False
        self.wake_at: datetime | None = None
        self._values, self._reader = dict(values), reader
        self.talk, self._effects = begin(flow, language, now)

    def start(self) -> Iterator[Told]:
        """The invitation goes out."""
        yield from self._tell(self._effects)
        yield from self._happen(InvitationSent())

    def move(self, move: Move) -> Iterator[Told]:
        """The patient writes, a minute later; or time passes."""
        return self.reply(move.words) if isinstance(move, Reply) else self.wait(move.span)

    def reply(self, words: str) -> Iterator[Told]:
        """What ``words`` bring about, themselves first; what was due meanwhile comes before them."""
        yield from self.wait(BETWEEN)
        yield Told(self.now, {"type": "reply", "body": words})
        reading = self._read(words)
        yield from self._told(_tell_reading(reading))
        if self.talk.stage is Stage.ENDED:
            if reading.intent is None:
                self.talk, effects = late(self.flow, self.talk, words, self.now)
                yield from self._tell(effects)
        elif (event := reply_event(words, reading, self.flow.languages.__contains__)) is not None:
            yield from self._happen(event)
        self._less = self._less or reading.intent is Intent.LESS
        for key in _said(self.flow, reading):
            yield self._say(key)
        if reading.intent is Intent.WHY:
            why = self._why()
            yield self._say(why.key, why.values)

    def _say(self, key: str, more: Mapping[str, str] | None = None) -> Told:
        text = render_shared(self.flow, key, self.talk.language, {**self._values, **(more or {})})
        return Told(self.now, _text(key, text))

    def _why(self) -> Why:
        """As `tell_why`, of an invented visit that the flow would ask about."""
        start = self.flow.start_when
        if not start.classes:
            return why_followed_up(self._visit_ended)
        lines = (one.name for one in self._policy.pathways if one.takes(start.classes[0], "", ""))
        return why_asked(self._policy, next(lines, ""), self._visit_ended, less=self._less)

    def _read(self, words: str) -> Reading:
        """As `receive_reply` does it: what went before gives a text its meaning."""
        reading = read_reply(words, self._reader, current=self.talk.language, languages=self.flow.languages)
        wrong = is_wrong_number(self.flow, self.talk, words, reading)
        return reading.meaning(Intent.WRONG_NUMBER) if wrong else reading

    def wait(self, span: timedelta | None) -> Iterator[Told]:
        """Move the clock on; what falls due on the way happens at its own time. None without a timer does nothing."""
        until = self.now + span if span is not None else self.wake_at
        while until is not None and self.wake_at is not None and self.wake_at <= until:
            self.now, self.wake_at = self.wake_at, None  # an engine that sets no new timer is not woken again
            yield from self._happen(TimePassed())
        self.now = until or self.now

    def _happen(self, event: Input) -> Iterator[Told]:
        self.talk, effects = step(self.flow, self.talk, event, self.now)
        yield from self._tell(effects)

    def _tell(self, effects: Iterable[Effect]) -> Iterator[Told]:
        for effect in effects:
            if isinstance(effect, WakeAt):
                self.wake_at = effect.at
            yield Told(self.now, _tell(self.flow, effect, self.talk.language, self._named()))

    def _named(self) -> dict[str, str]:
        return self._values | {"language": name_of(self.talk.language).own}

    def _told(self, events: Iterable[Event]) -> Iterator[Told]:
        return (Told(self.now, event) for event in events)


def rehearse(flow: Flow, language: str, replies: Iterable[str], *, now: datetime) -> Iterator[Event]:
    """One mapping for each text, reply and effect, in order; ``type`` says which. Replies are taken one by one."""
    values = placeholders(read_organisation(None), "")
    policy = read_policy(SHIPPED_FLOWS / "policies" / "contact.yaml")
    reader = Reader(read_wordlists(), Detector())
    rehearsal = Rehearsal(flow, language, values=values, reader=reader, policy=policy, now=now)
    yield from (told.event for told in rehearsal.start())
    for words in replies:
        yield from (told.event for told in rehearsal.reply(words))


def _said(flow: Flow, reading: Reading) -> Iterator[str]:
    if reading.said.young and reading.intent is None:
        yield "young"
    if reading.intent is Intent.LANGUAGE and reading.said.language not in flow.languages:
        yield "language_lacking"
    if reading.intent is not None and reading.intent in CLOSING:
        yield CLOSING[reading.intent]
    safety = routing.safety_text([concern.kind for concern in reading.concerns])
    if safety is not None:
        yield safety


def _tell_reading(reading: Reading) -> Iterator[Event]:
    if reading.intent is not None:
        yield {"type": "intent", "intent": str(reading.intent)}
    for concern in reading.concerns:
        yield {"type": "concern", "kind": str(concern.kind), "tier": str(concern.tier)}


def _tell(flow: Flow, effect: Effect, language: str, values: Mapping[str, str]) -> Event:
    match effect:
        case Send():
            return _text(effect.key, render(flow, effect, language, values)) | {"step": effect.step}
        case Record(answer=answer):
            told = {"step": answer.step, "value": answer.value, "comment": answer.comment}
            return {"type": "answer", **told, "question_kind": answer.question_kind, "conflict": answer.conflict}
        case PlanFollowUp(flow=name, after=after):
            return {"type": "follow_up", "flow": name, "after_days": after.days}
        case WakeAt(at=at):
            return {"type": "wake", "at": at.isoformat() if at else None}
        case End(disposition=disposition):
            return {"type": "end", "disposition": str(disposition)}


def _text(key: str, body: str) -> Event:
    counted = count_segments(body)
    return {"type": "text", "key": key, "body": body, "encoding": counted.encoding, "segments": counted.segments}
