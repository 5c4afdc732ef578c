"""The audit trail as administrators search it: newest first, a page at a time, by row id. Reads only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from bot.db.columns import table_of
from bot.db.tables.staff import Audit

audit = table_of(Audit)

ASTRAY = 1000
"""Rows by which the order of times may differ from that of ids: the time is taken before a writer's turn comes."""


@dataclass(frozen=True, slots=True)
class AuditFilters:
    """What is looked for; blank means any. ``object``: ``case:12``, or ``case`` for every case.

    ``since`` is the first moment, ``until`` the first one no longer wanted.
    """

    who: str = ""
    action: str = ""
    object: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditPage:
    """One page, newest row first. ``next`` is the cursor of the page after it, None on the last."""

    rows: tuple[Row[Any], ...]
    next: int | None


def read_audit(connection: Connection, filters: AuditFilters, *, before: int | None, limit: int) -> AuditPage:
    """Up to ``limit`` rows below the cursor ``before``."""
    conditions = list(_conditions(connection, filters))
    if before is not None:
        conditions.append(audit.c.id < before)
    chosen = select(audit).where(*conditions).order_by(audit.c.id.desc()).limit(limit + 1)
    found = connection.execute(chosen).all()
    return AuditPage(tuple(found[:limit]), found[limit - 1].id if len(found) > limit else None)


def _conditions(connection: Connection, filters: AuditFilters) -> Iterator[ColumnElement[bool]]:
    if filters.who:
        yield audit.c.actor == filters.who
    if filters.action:
        yield audit.c.action == filters.action
    if filters.object:
        is_one = ":" in filters.object or filters.object in ("session", "settings")
        yield audit.c.object == filters.object if is_one else audit.c.object.startswith(filters.object, autoescape=True)
    # Times have no index; ids do, and both grow together: the ends of the span are found by halving.
    if filters.since is not None:
        yield audit.c.at >= filters.since
        yield audit.c.id > _first_id(connection, filters.since) - ASTRAY
    if filters.until is not None:
        yield audit.c.at < filters.until
        yield audit.c.id < _first_id(connection, filters.until) + ASTRAY


def _first_id(connection: Connection, moment: datetime) -> int:
    """An id at which rows of that moment begin, give or take ASTRAY; one past the newest when none is so late."""
    low, high = 0, (connection.scalar(select(audit.c.id).order_by(audit.c.id.desc()).limit(1)) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        at = connection.scalar(select(audit.c.at).where(audit.c.id >= middle).order_by(audit.c.id).limit(1))
        if at is not None and at < moment:
            low = middle + 1
        else:
            high = middle
    return low
