"""The trial clock: an offset in the database that every process agrees on, and that only grows."""

from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from bot.db.connect import Database
from bot.db.repos.facts import read_fact, store_fact
from bot.errors import DatabaseUnavailable

FACT = "clock_offset_seconds"


def make_clock(database: Database, begin_at: datetime | None) -> Clock:
    """The deployment's clock. The first process with a FEEDBACK_BOT_CLOCK stores the offset; later ones use it."""
    if begin_at is not None:
        offset = max((begin_at - datetime.now(UTC)).total_seconds(), 0.0)

        def begin(connection) -> None:  # noqa: ANN001 – a Connection; importing SQLAlchemy here would slow the CLI
            if read_fact(connection, FACT) is None:
                store_fact(connection, FACT, repr(offset))

        database.write(begin)
    elif _read(database) == timedelta(0):
        return Clock()
    return Clock(lambda: _read(database))


def advance(database: Database, by: timedelta) -> timedelta:
    """Wind the clock forward; the whole offset afterwards."""

    def wind(connection) -> timedelta:  # noqa: ANN001 – as above
        offset = float(read_fact(connection, FACT) or 0) + by.total_seconds()
        store_fact(connection, FACT, repr(offset))
        return timedelta(seconds=offset)

    return database.write(wind)


def _read(database: Database) -> timedelta:
    try:
        return timedelta(seconds=float(database.read(lambda connection: read_fact(connection, FACT)) or 0))
    except DatabaseUnavailable:
        return timedelta(0)  # the clock keeps the offset it had: it never goes back
