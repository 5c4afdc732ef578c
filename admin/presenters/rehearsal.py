"""A rehearsal on a page: its history as one form field, its screen, what staff would see, and what may come next."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from admin.presenters.flows import step_title
from admin.presenters.words import DISPOSITIONS, KINDS, RATINGS, TIERS, words_for
from bot.engine.conversation import Stage
from bot.engine.flow import Flow
from bot.engine.render import button_labels
from bot.text.clean import clean
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.rehearse import Move, Rehearsal, Reply, Told, Wait

MOST_MOVES = 40
LONGEST_REPLY = 1_600
"""Characters of one text: ten segments, as Twilio's limit is."""
LARGEST = 40_000
"""Characters of the history's field: with one more reply it still fits into a form (admin/forms.py)."""
FARTHEST = timedelta(days=400)
SPANS: dict[str, timedelta | None] = {"hour": timedelta(hours=1), "day": timedelta(days=1), "next": None}
INTENTS = {
    "opt_out": "Asked to stop. No more texts would go to this phone.",
    "wrong_number": "Wrong number. No more texts would go to this phone about this patient.",
    "bereavement": "Told us of a death. All texts would stop at once.",
    "opt_in": "Asked to get texts again.",
    "why": "Asked why we wrote.",
    "less": "Asked to be asked less often. Their own limit would be three times as long.",
    "help": "Asked who we are.",
}
ENDS = DISPOSITIONS | dict.fromkeys(("invited", "delivered"), "Closed without an answer")


class BadHistory(ValueError):
    """What came back is not a history that this page handed out."""


@dataclass(frozen=True, slots=True)
class History:
    """When a rehearsal began and every move since: all there is to it, for it is played again each time."""

    began: datetime
    moves: tuple[Move, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether no further move fits."""
        return len(self.moves) >= MOST_MOVES or len(write_history(self)) > LARGEST

    def add(self, move: Move) -> "History":
        """With one more move; itself when it is full."""
        return self if self.is_full else History(self.began, (*self.moves, move))

    def take_back(self) -> "History":
        """Without its last move."""
        return History(self.began, self.moves[:-1])


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text on the screen. ``segments`` only of ours."""

    mine: bool
    words: str
    at: datetime
    segments: int


@dataclass(frozen=True, slots=True)
class Seen:
    """One line of what staff would see: what it is, in words of ours, and the patient's words if there are any.

    ``colour`` is that of its tag.
    """

    at: datetime
    tag: str
    colour: str
    words: str
    quoted: str = ""
    href: str = ""


def write_history(history: History) -> str:
    """As letters that a form sends as they are: quoted, a long Urdu reply would be six times its size."""
    moves = [move.words if isinstance(move, Reply) else _span_name(move) for move in history.moves]
    kinds = "".join("r" if isinstance(move, Reply) else "w" for move in history.moves)
    packed = json.dumps([history.began.isoformat(), kinds, moves], ensure_ascii=False).encode("utf-8", "replace")
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def read_history(field: str, *, now: datetime) -> History:
    """The inverse of `write_history`. Raises BadHistory for anything else, or when it began too far from ``now``."""
    try:
        packed = base64.b64decode(field + "=" * (-len(field) % 4), altchars=b"-_", validate=True)
        began, kinds, moves = json.loads(packed)
        when = datetime.fromisoformat(began)
        if len(kinds) != len(moves) or len(moves) > MOST_MOVES or abs(when - now) > FARTHEST:
            raise BadHistory
        return History(when, tuple(_read_move(kind, move) for kind, move in zip(kinds, moves, strict=True)))
    except (binascii.Error, ValueError, TypeError, KeyError, RecursionError) as fault:
        raise BadHistory from fault


def write_reply(words: str) -> Reply | None:
    """What was written as a phone would send it; None when that is nothing."""
    text = clean(words).strip()[:LONGEST_REPLY]
    return Reply(text) if text else None


def list_bubbles(told: Sequence[Told]) -> tuple[Bubble, ...]:
    """The texts, either way."""
    return tuple(
        Bubble(one.event["type"] == "reply", one.event["body"], one.at, one.event.get("segments", 0))
        for one in told
        if one.event["type"] in ("text", "reply")
    )


def list_seen(told: Sequence[Told], flows: FlowLibrary) -> tuple[Seen, ...]:
    """What the conversation leaves behind for staff: answers, worries, wishes, its end."""
    lines = (_see(one, flows) for one in told)
    return tuple(line for line in lines if line is not None)


def offer_replies(flow: Flow, rehearsal: Rehearsal) -> tuple[tuple[str, str], ...]:
    """(reply, label) of what the patient may be expected to send now."""
    always = (("STOP", "STOP"), ("HELP", "HELP"))
    if rehearsal.talk.stage is Stage.ENDED:
        return (*always, ("START", "START"))
    step = flow.steps[rehearsal.talk.step]
    labels = button_labels(flow, step.name, rehearsal.talk.language)
    if step.options:
        numbers = [str(option.number) for option in step.options]
        answers = [(number, f"{number} {label}") for number, label in zip(numbers, labels, strict=True)]
    else:
        answers = [(label, label) for label in labels if label]
    return (*answers, *always)


def next_event(rehearsal: Rehearsal) -> str:
    """What happens by itself next, "" when nothing does."""
    if rehearsal.wake_at is None:
        return ""
    return "the reminder" if rehearsal.talk.remind_at == rehearsal.wake_at else "the end of waiting"


def _span_name(wait: Wait) -> str:
    return next(name for name, span in SPANS.items() if span == wait.span)


def _read_move(kind: str, move: object) -> Move:
    if kind == "w":
        return Wait(SPANS[str(move)])
    if kind != "r" or not isinstance(move, str) or len(move) > LONGEST_REPLY:
        raise BadHistory
    return Reply(move)


def _see(told: Told, flows: FlowLibrary) -> Seen | None:
    event, at = told.event, told.at
    match event["type"]:
        case "answer":
            tag = "Answer" if event["value"] else "Comment"
            words = f"{step_title(event['step'])}: {words_for(RATINGS, event['value'])}" if event["value"] else ""
            return Seen(at, tag, "green", words or step_title(event["step"]), quoted=event["comment"] or "")
        case "intent":
            return Seen(at, "Wish", "blue", words_for(INTENTS, event["intent"]))
        case "concern":
            kind, tier = words_for(KINDS, event["kind"]), words_for(TIERS, event["tier"])
            return Seen(at, "Worry", "red", f"{kind} ({tier}). A case would open for the team.")
        case "follow_up":
            next_flow = flows.current(event["flow"])
            title = next_flow.title if next_flow else event["flow"]
            words = f"Agreed. {event['after_days']} days after the encounter begins: {title}"
            return Seen(at, "Follow-up", "aqua-green", words, href=f"/admin/flows/{event['flow']}/try")
        case "end":
            return Seen(at, "End", "grey", words_for(ENDS, event["disposition"]))
        case _:
            return None
