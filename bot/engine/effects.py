"""What the engine asks the world to do; `usecases/apply_effects` does it in the same transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from bot.engine.conversation import Answer, Disposition


class SendClass(StrEnum):
    """Send classes of contract.md: when a text may go and what is checked at its claim."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    FOLLOW_UP = "follow_up"
    QUESTION = "question"  # also thanks and help: answers a text under 15 minutes old
    CLOSING = "closing"  # stop confirmation, wrong number, bereavement
    SAFETY = "safety"
    STAFF_ALERT = "staff_alert"


@dataclass(frozen=True, slots=True)
class Send:
    """Send one text. ``key`` names it: ``invitation``, ``reminder``, ``re_ask``, ``step`` (the words of `step`).

    ``value``: the answer it speaks of. ``notice``: a shared text in front of it, on a line of its own.
    """

    key: str
    step: str
    send_class: SendClass
    value: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Store this answer (replacing an earlier value of the same step; comments are added, never lost)."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class PlanFollowUp:
    """The patient agreed to be texted about `flow`, once, this long after the encounter."""

    flow: str
    after: timedelta


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Give the conversation `TimePassed` at this time; None: no more timers."""

    at: datetime | None


@dataclass(frozen=True, slots=True)
class End:
    """The conversation is over."""

    disposition: Disposition


Effect: TypeAlias = Send | Record | PlanFollowUp | WakeAt | End
