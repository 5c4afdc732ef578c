"""Staff accounts, their signed-in sessions, the links mailed to them, and the audit trail of what staff did and saw."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from bot.db.columns import code, moment, sealed
from bot.roles import Role


class Stage(StrEnum):
    """How far a session has come. Only a full one opens pages."""

    CODE = "code"  # the password was right; the account's second step is still to come
    ENROL = "enrol"  # a second step is compulsory, and this account has none yet
    FULL = "full"


class LinkPurpose(StrEnum):
    """What a mailed link is for."""

    INVITE = "invite"
    RESET = "reset"


class MailState(StrEnum):
    """How a mail to staff stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


class Staff(SQLModel, table=True):
    """Someone who signs in. ``wards``: the ward codes a ward account sees, joined by |.

    ``password`` is "" until an invitation is taken up. ``totp_secret`` counts once ``totp_since`` is set;
    ``totp_step`` is the newest time step used, so that no code opens the door twice (RFC 6238, 5.2).
    """

    id: int | None = Field(default=None, primary_key=True)
    email: str = Field(unique=True)
    password: str  # Argon2 hash
    role: str = Field(sa_column=code(Role, "role"))
    wards: str = ""
    failed: int = 0
    locked_until: datetime | None = Field(sa_column=moment(optional=True))
    created_at: datetime = Field(sa_column=moment())
    disabled_at: datetime | None = Field(sa_column=moment(optional=True))
    totp_secret: bytes | None = Field(sa_column=sealed(optional=True))
    totp_since: datetime | None = Field(sa_column=moment(optional=True))
    totp_step: int = 0


class StaffSession(SQLModel, table=True):
    """One browser signed in. ``token_hash`` is the SHA-256 of the cookie, which is stored nowhere."""

    __tablename__ = "staff_session"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    token_hash: str = Field(primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    csrf: str
    created_at: datetime = Field(sa_column=moment())
    seen_at: datetime = Field(sa_column=moment())
    stage: str = Field(sa_column=code(Stage, "stage"))


class StaffLink(SQLModel, table=True):
    """A link to set a password: single use, and it expires. ``token_hash`` is the SHA-256 of what stands in it."""

    __tablename__ = "staff_link"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    token_hash: str = Field(primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    purpose: str = Field(sa_column=code(LinkPurpose, "purpose"))
    created_at: datetime = Field(sa_column=moment())
    expires_at: datetime = Field(sa_column=moment())
    used_at: datetime | None = Field(sa_column=moment(optional=True))


class StaffMail(SQLModel, table=True):
    """A mail on its way to a member of staff. ``body`` holds a link, so it is sealed, and emptied once it went."""

    __tablename__ = "staff_mail"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    __table_args__ = (
        Index("ix_staff_mail_due", "due_at", sqlite_where=text("state IN ('queued','sending')"),
              postgresql_where=text("state IN ('queued','sending')")),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    subject: str
    body: bytes | None = Field(sa_column=sealed(optional=True))
    state: str = Field(sa_column=code(MailState, "state"))
    attempts: int = 0
    due_at: datetime = Field(sa_column=moment())
    error: str = ""
    settled_at: datetime | None = Field(sa_column=moment(optional=True))


class Audit(SQLModel, table=True):
    """One thing staff did or saw; each row carries the hash of the row before, so that none can go unnoticed.

    The database itself refuses to change or delete a row (migration 0002).
    """

    __table_args__ = (Index("ix_audit_object", "object"), Index("ix_audit_actor", "actor"))
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_column=moment())
    actor: str
    action: str
    object: str
    detail: str = ""
    previous: str
    hash: str
