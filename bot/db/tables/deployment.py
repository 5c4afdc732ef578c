"""Rows about the deployment itself: its keys, facts such as the trial clock, leases and counters."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from bot.db.columns import moment, sealed


class Keyring(SQLModel, table=True):
    """The wrapped data and look-up keys: one row."""

    id: int = Field(primary_key=True)
    salt: bytes = Field(sa_column=sealed())
    wrapped: bytes = Field(sa_column=sealed())


class Fact(SQLModel, table=True):
    """One thing the deployment must remember: the clock's offset, when an on-call alert was last tested."""

    name: str = Field(primary_key=True)
    value: str


class Lease(SQLModel, table=True):
    """Which process may do a thing that only one may do, and until when."""

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = Field(sa_column=moment())


class Counter(SQLModel, table=True):
    """A number that only grows, taken inside the transaction that uses it.

    The row lock is held until that transaction commits, so numbers become visible in their own order: a
    reader who has seen 7 will never find a 6 that was committed late.
    """

    name: str = Field(primary_key=True)
    value: int
