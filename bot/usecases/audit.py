"""The audit trail: append-only, each row holding the hash of the row before."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.deployment import Counter
from bot.db.tables.staff import Audit

audit = table_of(Audit)
counter = table_of(Counter)


def record_audit(
    connection: Connection, *, actor: str, action: str, object_: str, now: datetime, detail: str = ""
) -> None:
    """Add one row. ``object_`` and ``detail`` hold ids and codes, never a patient's words, name or number."""
    # The counter's row lock puts writers in line, so that two can never follow the same row.
    connection.execute(update(counter).where(counter.c.name == "audit").values(value=counter.c.value + 1))
    last = connection.scalar(select(audit.c.hash).order_by(audit.c.id.desc()).limit(1)) or ""
    row = {"at": now, "actor": actor, "action": action, "object": object_, "detail": detail, "previous": last}
    connection.execute(insert(audit).values(**row, hash=_hash(last, now, actor, action, object_, detail)))


def find_break(connection: Connection, *, after: int = 0, limit: int | None = None) -> int | None:
    """The id of the first row that does not follow from the one before it, or None when the chain is whole.

    Looks at the rows with ids above ``after`` only, and at no more than ``limit`` of them.
    """
    before = select(audit.c.hash).where(audit.c.id <= after).order_by(audit.c.id.desc()).limit(1)
    previous = connection.scalar(before) or ""
    rows = select(audit).where(audit.c.id > after).order_by(audit.c.id).limit(limit)
    for row in connection.execute(rows, execution_options={"yield_per": 1000}):
        if row.previous != previous or row.hash != _row_hash(row):
            return int(row.id)
        previous = row.hash
    return None


def count_lost(connection: Connection) -> int:
    """How many rows were counted when they were written and are not there now: the chain cannot miss its own end."""
    written = connection.scalar(select(counter.c.value).where(counter.c.name == "audit")) or 0
    return written - (connection.scalar(select(func.count()).select_from(audit)) or 0)


def _row_hash(row: Row[Any]) -> str:
    return _hash(row.previous, row.at, row.actor, row.action, row.object, row.detail)


def _hash(previous: str, at: datetime, *parts: str) -> str:
    material = "\x00".join((previous, at.astimezone(UTC).isoformat(), *parts))
    return hashlib.sha256(material.encode()).hexdigest()
