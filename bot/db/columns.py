"""Column types every table shares: UTC times, encrypted words, closed sets of codes. No tables here."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import CheckConstraint, Column, DateTime, Dialect, LargeBinary, String, Table, TypeDecorator
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine


class _SqliteMoment(sqlite.DATETIME):
    """The same text as SQLAlchemy's own type keeps, written and read by Python's own C code."""

    def bind_processor(self, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002 – SQLAlchemy's signature
        """From a time without a zone."""
        return _write

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ANN401, ARG002 – as above
        """To a time without a zone."""
        return _read


def _write(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat(" ", "microseconds")


def _read(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


class Utc(TypeDecorator[datetime]):
    """A moment in UTC. Naive datetimes are refused: GOV.UK Notify's are the standing warning."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """On SQLite a type of our own, several times as fast."""
        return dialect.type_descriptor(_SqliteMoment() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store as UTC; SQLite has no zone to store, so it is dropped there."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone reached the database")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 – SQLAlchemy's signature
        """Always a UTC datetime with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def moment(*, optional: bool = False, index: bool = False) -> Column[Any]:
    """A UTC time column."""
    return Column(Utc(), nullable=optional, index=index)


def sealed(*, optional: bool = False) -> Column[Any]:
    """Words encrypted by `vault.Vault.seal`: never readable, never searchable."""
    return Column(LargeBinary(), nullable=optional)


def code(values: type[StrEnum] | Iterable[str], name: str, *, optional: bool = False) -> Column[Any]:
    """A short code out of a closed set, held by a CHECK constraint called ``name``."""
    allowed = ", ".join(f"'{value}'" for value in values)
    return Column(String(40), CheckConstraint(f"{name} IN ({allowed})", name=name), nullable=optional)


def table_of(model: type[Any]) -> Table:
    """The Core table of a SQLModel class, for the prebuilt statements of the repos."""
    return cast(Table, model.__table__)
