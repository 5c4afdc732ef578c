"""Flow versions, conversations, what patients wrote and what they answered."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.db.columns import code, moment, sealed
from bot.engine.conversation import Disposition


class FlowVersion(SQLModel, table=True):
    """One immutable compiled version of a flow, named by its content hash; new conversations begin on `current`."""

    __tablename__ = "flow_version"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    version: str = Field(primary_key=True)
    flow: str = Field(index=True)
    compiled: str  # JSON
    published_at: datetime = Field(sa_column=moment())
    published_by: str = ""
    current: bool = True


class Conversation(SQLModel, table=True):
    """One patient going through one flow version; it is the API's response too.

    A row without flow is an unprompted one: texts that came when nothing was asked. ``change`` is
    the cursor of the API: a new number each time the response changes.
    """

    __table_args__ = (
        Index("uq_conversation_active_address", "address_id", unique=True, sqlite_where=text("active"),
              postgresql_where=text("active")),
        Index("uq_conversation_active_patient", "patient_id", unique=True, sqlite_where=text("active"),
              postgresql_where=text("active")),
        Index("ix_conversation_asked", "address_id", "asked_at"),
        Index("ix_conversation_wake", "wake_at", sqlite_where=text("wake_at IS NOT NULL"),
              postgresql_where=text("wake_at IS NOT NULL")),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    patient_id: int | None = Field(default=None, foreign_key="patient.id", index=True)
    address_id: int = Field(foreign_key="address.id")
    encounter_id: int | None = Field(default=None, foreign_key="encounter.id", index=True)
    parent_id: int | None = Field(default=None, foreign_key="conversation.id", unique=True)
    channel: str
    flow: str = ""
    version: str | None = Field(default=None, foreign_key="flow_version.version")
    setting: str = ""
    site: str = ""
    ward: str = ""
    language: str = "en"
    state: str = "{}"  # the engine's Conversation as JSON; the engine keeps no words in it
    active: bool = False
    disposition: str = Field(sa_column=code(Disposition, "disposition"))
    late: bool = False
    wake_at: datetime | None = Field(sa_column=moment(optional=True))
    asked_at: datetime | None = Field(sa_column=moment(optional=True))  # when the invitation was first submitted
    expires_at: datetime | None = Field(
        sa_column=moment(optional=True)
    )  # at the latest; until then its people are busy
    released_at: datetime | None = Field(sa_column=moment(optional=True))  # the team showed a worry to its ward
    released_by: str = ""
    created_at: datetime = Field(sa_column=moment())
    updated_at: datetime = Field(sa_column=moment())
    change: int = Field(index=True)


class Inbound(SQLModel, table=True):
    """One text from a person, stored once whatever the provider repeats."""

    __table_args__ = (UniqueConstraint("channel", "provider_id"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    provider_id: str
    address_id: int = Field(foreign_key="address.id", index=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    words: bytes = Field(sa_column=sealed())
    redacted: str
    media: int = 0
    language: str = ""  # that the text was heard to be in; "" when it showed none for certain
    understood: str = ""  # the outcome word of contract.md: answer, opt_out, unclear …
    received_at: datetime = Field(sa_column=moment())


class Answer(SQLModel, table=True):
    """One value or comment a patient gave. A value given again replaces; a comment is added beside the others."""

    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    step: str
    value: str | None = None
    words: bytes | None = Field(sa_column=sealed(optional=True))
    redacted: str | None = None
    question_kind: str | None = None
    conflict: bool = False
    answered_by: str = "patient"
    at: datetime = Field(sa_column=moment())


class JoinLink(SQLModel, table=True):
    """A link by which a conversation moves to a messenger: single use, and it expires. Its token's hash is kept.

    Once it was used the conversation goes on at either address, wherever its patient wrote last.
    """

    __tablename__ = "join_link"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    token_hash: str = Field(primary_key=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    from_address_id: int = Field(foreign_key="address.id", index=True)
    to_address_id: int | None = Field(default=None, foreign_key="address.id", index=True)
    created_at: datetime = Field(sa_column=moment())
    expires_at: datetime = Field(sa_column=moment())
    used_at: datetime | None = Field(sa_column=moment(optional=True))
