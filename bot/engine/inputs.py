"""What can happen to a conversation: the only things `step` accepts."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Worry(StrEnum):
    """What triage found in a reply; the engine needs no more than this."""

    NONE = "none"
    RAISED = "raised"
    IMMEDIATE = "immediate"


@dataclass(frozen=True, slots=True)
class InvitationSent:
    """The provider took the invitation: the clocks for reminder and expiry start."""


@dataclass(frozen=True, slots=True)
class InvitationDelivered:
    """The network confirmed that the invitation reached the phone."""


@dataclass(frozen=True, slots=True)
class InvitationFailed:
    """The invitation cannot reach the phone: refused, expired or given up."""


@dataclass(frozen=True, slots=True)
class Replied:
    """The patient wrote, and no intent that outranks the flow was found in it."""

    text: str
    worry: Worry = Worry.NONE


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The patient wrote something that must end the conversation's asking, whatever the step.

    ``because`` is one of opt_out, wrong_number, bereavement. ``worry`` as in Replied.
    """

    because: str
    worry: Worry = Worry.NONE


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Something outside ended it: a death, a cancelled discharge, an opt-out on another channel, erasure."""

    because: str


@dataclass(frozen=True, slots=True)
class TimePassed:
    """The clock moved past `remind_at` or `expire_at`."""


Input: TypeAlias = (
    InvitationSent | InvitationDelivered | InvitationFailed | Replied | Interrupted | Withdrawn | TimePassed
)
