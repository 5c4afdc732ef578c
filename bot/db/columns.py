"""Column types every table shares: UTC times, encrypted words, closed sets of codes. No tables here."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import CheckConstraint, Column, DateTime, Dialect, LargeBinary, String, Table, TypeDecorator


def _write(value: datetime | None) -> str | None:
    """As SQLAlchemy's own type writes it on SQLite, which keeps no zone: UTC, to the microsecond."""
    if value is None:
        return None
    if value.tzinfo is not UTC:
        value = _in_utc(value)
    return value.isoformat(" ", "microseconds")[:26]


def _read(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a time without a zone reached the database")
    return value.astimezone(UTC)


class Utc(TypeDecorator[datetime]):
    """A moment in UTC. Naive datetimes are refused: GOV.UK Notify's are the standing warning."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:  # noqa: ANN401 – SQLAlchemy's signature
        """On SQLite one function of our own: an import stores a dozen times a row."""
        return _write if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ANN401 – as above
        """Likewise."""
        return _read if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 – as above
        """Store as UTC."""
        return None if value is None else _in_utc(value)

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
