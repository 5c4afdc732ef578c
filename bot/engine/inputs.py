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
    """The patient wrote, and no intent that outranks the flow was found in it.

    ``language``: the one to go on in, where the text shows it for certain and it may be used; "" changes nothing.
    ``answered_by``: patient, or carer when the text says that somebody answers for the patient.
    """

    text: str
    worry: Worry = Worry.NONE
    language: str = ""
    answered_by: str = "patient"


@dataclass(frozen=True, slots=True)
class AskedLanguage:
    """The patient asked for a language, which may be used."""

    language: str


@dataclass(frozen=True, slots=True)
class Doubted:
    """The patient says not to have been here: perhaps a wrong number, which is asked once to be sure."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The patient wrote something that must end the conversation's asking, whatever the step.

    ``because`` is one of opt_out, wrong_number, bereavement, young. ``worry`` as in Replied. ``text``: words that are
    still kept as an answer, of a patient too young to be asked more.
    """

    because: str
    worry: Worry = Worry.NONE
    text: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Something outside ended it: a death, a cancelled discharge, an opt-out on another channel, erasure."""

    because: str


@dataclass(frozen=True, slots=True)
class TimePassed:
    """The clock moved past `remind_at` or `expire_at`."""


Input: TypeAlias = (
    InvitationSent
    | InvitationDelivered
    | InvitationFailed
    | Replied
    | AskedLanguage
    | Doubted
    | Interrupted
    | Withdrawn
    | TimePassed
)
