"""Staff accounts, their signed-in sessions, and the audit trail of what staff did and saw."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.db.columns import code, moment
from bot.roles import Role


class Staff(SQLModel, table=True):
    """Someone who signs in. ``wards``: the ward codes a ward account sees, joined by |."""

    id: int | None = Field(default=None, primary_key=True)
    email: str = Field(unique=True)
    password: str  # Argon2 hash
    role: str = Field(sa_column=code(Role, "role"))
    wards: str = ""
    failed: int = 0
    locked_until: datetime | None = Field(sa_column=moment(optional=True))
    created_at: datetime = Field(sa_column=moment())


class StaffSession(SQLModel, table=True):
    """One browser signed in. ``token_hash`` is the SHA-256 of the cookie, which is stored nowhere."""

    __tablename__ = "staff_session"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    token_hash: str = Field(primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    csrf: str
    created_at: datetime = Field(sa_column=moment())
    seen_at: datetime = Field(sa_column=moment())


class Audit(SQLModel, table=True):
    """One thing staff did or saw; each row carries the hash of the row before, so that none can go unnoticed."""

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_column=moment())
    actor: str
    action: str
    object: str
    detail: str = ""
    previous: str
    hash: str
