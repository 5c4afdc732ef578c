"""Concerns, the cases staff work on, and the alerts that tell them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.db.columns import code, moment, sealed
from bot.triage.concerns import Kind, Tier


class CaseStatus(StrEnum):
    """A case moves forward only."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    CLOSED = "closed"


class AlertState(StrEnum):
    """How one message to staff stands. ``failed``: this route did not work, and the case shows it."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"  # someone acknowledged first


class Case(SQLModel, table=True):
    """A concern that staff work on, with a clock that someone must stop."""

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_column=code(Kind, "kind"))
    tier: str = Field(sa_column=code(Tier, "tier"))
    status: str = Field(sa_column=code(CaseStatus, "status"))
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    opened_at: datetime = Field(sa_column=moment())
    due_at: datetime = Field(sa_column=moment())
    acknowledged_at: datetime | None = Field(sa_column=moment(optional=True))
    acknowledged_by: str = ""
    assigned_to: str = ""  # the e-mail address of a member of staff
    closed_at: datetime | None = Field(sa_column=moment(optional=True))
    closed_by: str = ""
    outcome: str = ""  # a code of usecases/handle_case.py
    notice: str = ""  # what staff must know at once: "not delivered: telephone the patient"
    change: int = Field(index=True)


class Concern(SQLModel, table=True):
    """Something worrying in one inbound text. ``phrase`` is the wordlist entry that decided, ``said`` what it found."""

    __table_args__ = (UniqueConstraint("inbound_id", "kind"),)
    id: int | None = Field(default=None, primary_key=True)
    inbound_id: int = Field(foreign_key="inbound.id")
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    case_id: int = Field(foreign_key="case.id", index=True)
    kind: str = Field(sa_column=code(Kind, "kind"))
    tier: str = Field(sa_column=code(Tier, "tier"))
    phrase: str
    said: bytes | None = Field(sa_column=sealed(optional=True))  # the patient's own words
    at: datetime = Field(sa_column=moment())


class Alert(SQLModel, table=True):
    """One message to staff about a case, by one route. Round 0 goes at once, later ones until someone acknowledges."""

    __table_args__ = (
        UniqueConstraint("case_id", "route", "round"),
        Index("ix_alert_due", "due_at", sqlite_where=text("state IN ('queued','sending')"),
              postgresql_where=text("state IN ('queued','sending')")),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    route: str  # email, phone, webhook
    round: int
    state: str = Field(sa_column=code(AlertState, "state"))
    attempts: int = 0
    due_at: datetime = Field(sa_column=moment())
    error: str = ""
    settled_at: datetime | None = Field(sa_column=moment(optional=True))


class CaseNote(SQLModel, table=True):
    """What a member of staff wrote about a case. It may name people, so it is sealed; none is ever changed."""

    __tablename__ = "case_note"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id", index=True)
    at: datetime = Field(sa_column=moment())
    by: str
    words: bytes = Field(sa_column=sealed())
