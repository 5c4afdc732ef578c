"""The state of one patient going through one flow version, as values that survive a JSON round trip."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    """Where a conversation stands. It only moves down this list."""

    INVITING = "inviting"  # the invitation is queued; not known to be sent
    ASKING = "asking"  # the invitation went; an answer to `step` is awaited
    ENDED = "ended"


class Disposition(StrEnum):
    """How far a conversation came (survey research's words; contract.md, HTTP)."""

    INVITED = "invited"
    DELIVERED = "delivered"
    STARTED = "started"
    PARTIAL = "partial"
    COMPLETED = "completed"
    REFUSED = "refused"
    BREAKOFF = "breakoff"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as stored: a value, a comment, or both. ``conflict``: words and score disagree."""

    step: str
    value: str | None
    comment: str | None
    question_kind: str | None
    at: datetime
    conflict: bool = False
    answered_by: str = "patient"


@dataclass(frozen=True, slots=True)
class Conversation:
    """The whole state of a conversation. Times are UTC.

    ``retries`` counts re-asks of the present step (two at most); ``texts_sent`` counts bot
    texts of the flow (six at most); ``remind_at`` and ``expire_at`` are set once the
    invitation went; ``answers`` holds one entry for each answered step, without the words (those
    leave in `Record` effects; ``question_kind`` tells that there were some);
    ``concern`` and ``immediate`` remember that a worry was raised;
    ``agreed`` are the follow-up flows the patient said yes to;
    ``checking`` is what the last text asked to be sure of (``conflict``, ``wrong_number``), ``checked`` what was asked
    about so far, each once; ``answered_by`` who answers, once somebody else said so;
    ``about_child`` that a parent is asked about a child's visit.
    """

    flow: str
    version: str
    language: str
    stage: Stage
    step: str
    disposition: Disposition
    retries: int = 0
    reminders: int = 0
    texts_sent: int = 0
    remind_at: datetime | None = None
    expire_at: datetime | None = None
    answers: tuple[Answer, ...] = ()
    agreed: tuple[str, ...] = ()
    concern: bool = False
    immediate: bool = False
    checking: str = ""
    checked: tuple[str, ...] = ()
    answered_by: str = "patient"
    about_child: bool = False
