"""The values that cross between the product and a channel: texts out, texts in, receipts, and how a send ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One text to hand to a provider.

    ``reference`` is our own id of the text and ``attempt`` the number of this try; both travel
    with the callback. ``to`` is the address in the channel's form (SMS: E.164). ``valid_for`` is
    how long, in seconds, the provider may go on trying before it must drop the text.
    """

    reference: str
    attempt: int
    to: str
    body: str
    valid_for: int
    options: tuple[str, ...] = ()  # labels for buttons, where the channel has them


class Failure(StrEnum):
    """Why a provider refused a text for good. A closed set; the provider's own code stands beside it."""

    OPTED_OUT = "opted_out"  # the person said STOP to the provider (Twilio 21610)
    BAD_ADDRESS = "bad_address"  # not a number that can be texted (21211, 21614, 21612)
    BLOCKED = "blocked"  # the network or the person's app blocks us
    REJECTED = "rejected"  # anything else that will not change by trying again
    ACCOUNT = "account"  # our own account, key or sender is at fault: staff must act


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider has the text. ``provider_id`` is its name there; ``delivered`` if it says so at once."""

    provider_id: str
    delivered: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider will never take this text."""

    failure: Failure
    code: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """Certainly not sent, and may be tried again: no connection was made, or 429. ``retry_after`` seconds if said."""

    code: str
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have been taken (timeout, 5xx, a broken answer): only a callback or a look-up can tell."""

    code: str


SendResult: TypeAlias = Accepted | Refused | NotSent | Unknown


class ReceiptState(StrEnum):
    """News of a text's delivery, in the only order it may move."""

    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"


@dataclass(frozen=True, slots=True)
class Receipt:
    """A provider's news of a text. ``reference`` and ``attempt`` are ours, when the callback carried them."""

    provider_id: str
    state: ReceiptState
    reference: str | None = None
    attempt: int | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One text from a person. ``media`` counts pictures and other parts we do not read."""

    provider_id: str
    sender: str
    body: str
    media: int = 0
    provider_opt_out: str | None = None  # the provider already acted: "STOP", "START" or "HELP"
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Found:
    """The provider holds a text that matches: as good as Accepted, with its present state."""

    provider_id: str
    state: ReceiptState


@dataclass(frozen=True, slots=True)
class Absent:
    """The provider was asked and holds no such text."""


@dataclass(frozen=True, slots=True)
class CannotTell:
    """The provider could not be asked now, or cannot be asked at all (``ever``)."""

    ever: bool = True


Lookup: TypeAlias = Found | Absent | CannotTell


@dataclass(frozen=True, slots=True)
class Request:
    """A webhook call as it came in, for an adapter to verify and parse."""

    url: str  # the configured public URL plus path and query: what the provider signed
    headers: Mapping[str, str]  # lower-case names
    body: bytes
    received_at: datetime
