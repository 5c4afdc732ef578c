"""Texts on their way out and the news of their delivery (reliability.md, Sending a text exactly once)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from bot.db.columns import code, moment, sealed
from bot.engine.effects import SendClass


class OutboxState(StrEnum):
    """Where a text stands. queued and sending go on; unknown waits for a callback or the reconciler; the rest end."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    GIVEN_UP = "given_up"


RANK: dict[SendClass, int] = {
    SendClass.SAFETY: 0,
    SendClass.STAFF_ALERT: 0,
    SendClass.CLOSING: 1,
    SendClass.QUESTION: 1,
    SendClass.INVITATION: 2,
    SendClass.REMINDER: 2,
    SendClass.FOLLOW_UP: 2,
}
"""Which texts go first: safety and alerts, then answers to a patient, then what we begin."""


class Outbox(SQLModel, table=True):
    """One text to send, once: ``intent_key`` says what for, and is unique.

    ``attempt`` counts claims; ``looked`` counts times the provider was asked and had no such text.
    """

    __table_args__ = (
        Index("ix_outbox_due", "rank", "due_at", sqlite_where=text("state = 'queued'"),
              postgresql_where=text("state = 'queued'")),
        Index("ix_outbox_unsettled", "lease_until", sqlite_where=text("state IN ('sending','unknown')"),
              postgresql_where=text("state IN ('sending','unknown')")),
        Index("ix_outbox_provider", "channel", "provider_id"),
        Index("ix_outbox_address", "address_id", "created_at"),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    intent_key: str = Field(unique=True)
    send_class: str = Field(sa_column=code(SendClass, "send_class"))
    rank: int
    channel: str
    address_id: int = Field(foreign_key="address.id")
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", index=True)
    patient_id: int | None = Field(default=None, foreign_key="patient.id")
    alert_id: int | None = Field(default=None, foreign_key="alert.id", unique=True)
    case_id: int | None = Field(default=None, foreign_key="case.id")
    step: str = ""
    body: bytes = Field(sa_column=sealed())
    state: str = Field(sa_column=code(OutboxState, "state"))
    attempt: int = 0
    looked: int = 0
    due_at: datetime = Field(sa_column=moment())
    expires_at: datetime | None = Field(sa_column=moment(optional=True))
    claimed_at: datetime | None = Field(sa_column=moment(optional=True))
    lease_until: datetime | None = Field(sa_column=moment(optional=True))
    provider_id: str | None = None
    error: str = ""
    delivery: str = ""  # the furthest receipt: sent, delivered, undelivered
    created_at: datetime = Field(sa_column=moment())
    settled_at: datetime | None = Field(sa_column=moment(optional=True))


class Receipt(SQLModel, table=True):
    """News of delivery that came before we knew the text it is about; adopted when its provider id is learnt."""

    id: int | None = Field(default=None, primary_key=True)
    channel: str
    provider_id: str = Field(index=True)
    state: str
    error: str = ""
    at: datetime = Field(sa_column=moment())
