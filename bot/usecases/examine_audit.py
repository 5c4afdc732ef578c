"""Examine the audit trail: does each row follow from the one before, and is none missing at its end?

A long trail is not read whole each time. Its newest rows always are; of the older ones each examination reads a
stretch and the next one goes on there, so that in time all are. A break that was found once stays found.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.db.connect import Database
from bot.db.repos.facts import read_fact, store_fact
from bot.usecases.audit import audit, count_lost, find_break

STRETCH = 10_000
"""Rows read at the end, and as many before: about a fifth of a second for both."""
SWEPT = "audit_swept_to"
BROKEN = "audit_broken_at"


@dataclass(frozen=True, slots=True)
class Trail:
    """What was found. ``broken_at``: a row that does not follow from the one before it; ``lost``: rows missing."""

    newest: int
    broken_at: int | None
    lost: int
    swept_from: int
    swept_to: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong with what was read."""
        return self.broken_at is None and self.lost == 0

    @property
    def said(self) -> str:
        """The finding, in a sentence for staff."""
        if self.broken_at is not None:
            return f"row {self.broken_at} was changed, or the row before it removed: keep a copy and find out by whom"
        if self.lost:
            return f"{self.lost} rows that were written are missing: keep a copy and find out why"
        if self.swept_to == self.newest and self.swept_from == 0:
            return f"whole: every one of {self.newest:,} rows follows from the one before"
        rest = f"and rows {self.swept_from + 1:,} to {self.swept_to:,}; the others were or will be read another time"
        return f"whole, as far as it was read: the newest {STRETCH:,} of {self.newest:,} rows, {rest}"


def check_trail(database: Database) -> Trail:
    """Read the newest rows and the next stretch of older ones; where that ended is kept for the next time."""
    trail = database.read(_read)
    if trail.swept_to < trail.newest or trail.broken_at is not None:
        database.write(lambda connection: _keep(connection, trail))
    return trail


def _read(connection: Connection) -> Trail:
    newest = connection.scalar(select(audit.c.id).order_by(audit.c.id.desc()).limit(1)) or 0
    tail, lost = max(newest - STRETCH, 0), count_lost(connection)
    swept = int(read_fact(connection, SWEPT) or 0)
    start = swept if swept < tail else 0
    end = min(start + STRETCH, tail)
    broken = _known_break(connection)
    if broken is None:
        broken = find_break(connection, after=tail)
    if broken is None and end > start:
        broken = find_break(connection, after=start, limit=end - start)
    return Trail(newest, broken, lost, start, end if tail else newest)


def _known_break(connection: Connection) -> int | None:
    known = read_fact(connection, BROKEN)
    return find_break(connection, after=int(known) - 1, limit=1) if known else None


def _keep(connection: Connection, trail: Trail) -> None:
    store_fact(connection, SWEPT, str(trail.swept_to))
    if trail.broken_at is not None:
        store_fact(connection, BROKEN, str(trail.broken_at))
