"""Connections and transactions: the only place that commits.

Every writing transaction is BEGIN IMMEDIATE on SQLite (deferred ones lose concurrent updates without an error) and runs
on one writer thread per process: measured at 2.5 times the rate of a thread pool, with a p99 of 35 ms instead of 1.3 s.
On PostgreSQL writers run side by side and lock rows in one order: addresses by id, then patients by id.
"""

import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, exc

from bot.db.checkpoint import AS_IF_NEVER, LOG_BYTES, Checkpointer
from bot.db.writer import WriterThread
from bot.errors import DatabaseUnavailable, SettingsError

T = TypeVar("T")
Work = Callable[[Connection], T]

BUSY_SECONDS = 5.0
"""How long a transaction waits for another's lock; a provider's webhook gives up after 15."""
PRAGMAS = (
    *("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"),
    # 8 MB a connection: a batch of an import changes more pages than SQLite's 2 MB hold, and would write them twice.
    "cache_size=-8000",
    # Emptying the log is for `checkpoint`; once emptied it shrinks to where that begins again.
    *(f"wal_autocheckpoint={AS_IF_NEVER}", f"journal_size_limit={LOG_BYTES}"),
)
ASK_AGAIN_SECONDS = 0.0005
"""How often a writer looks whether another process's transaction has ended. SQLite itself looks ever more rarely, up
to every tenth of a second: beside an import, which pauses for a millisecond, replies waited more than a second."""
RETRIES = 4
RETRYABLE = {"40001", "40P01"}  # serialization failure, deadlock: PostgreSQL asks to run the transaction again


class Database:
    """One database, as this process uses it. ``write`` and ``read`` run a function in one transaction."""

    def __init__(self, url: str) -> None:
        self.is_sqlite = url.startswith("sqlite")
        if not self.is_sqlite and not url.startswith("postgresql+psycopg"):
            raise SettingsError(
                "FEEDBACK_BOT_DATABASE_URL must begin with sqlite:/// or postgresql+psycopg://: no other is supported."
            )
        self.url = url
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        self.wake_listeners: list[Callable[[], None]] = []
        self._inside = threading.local()
        self._checkpointer = Checkpointer(self.engine.url.database or "") if self.is_sqlite else None
        self._writer = WriterThread(self._run) if self.is_sqlite else None
        self._pool = ThreadPoolExecutor(8, thread_name_prefix="db-write")  # starts no thread before it is used

    def write(self, work: Work[T]) -> T:
        """Run ``work`` in one transaction, commit it, return its result. Nothing is kept if it raises.

        Raises DatabaseUnavailable when the database cannot be written now. ``work`` may be run again
        after a deadlock, so it must do nothing but use its connection.
        """
        if not self.is_sqlite:
            return self._run(work)
        self._check_not_nested()
        return self.submit(work).result()

    def submit(self, work: Work[T]) -> "Future[T]":
        """The same as `write`, without waiting for it."""
        if self._writer is not None:
            return self._writer.submit(work)
        return self._pool.submit(self._run, work)

    def read(self, work: Work[T]) -> T:
        """Run ``work`` on a consistent view of the database; whatever it writes is rolled back."""
        try:
            with self.engine.connect() as connection:
                self._begin(connection, "BEGIN")
                return work(connection)
        except (exc.OperationalError, exc.InterfaceError, exc.TimeoutError) as fault:
            raise DatabaseUnavailable from fault

    def close(self) -> None:
        """Finish the transactions under way and give the connections back."""
        if self._writer is not None:
            self._writer.shutdown()
        self._pool.shutdown(wait=True)
        if self._checkpointer is not None:
            self._checkpointer.close()
        self.engine.dispose()

    def _run(self, work: Work[T]) -> T:
        self._check_not_nested()
        self._inside.now = True
        try:
            return self._try(work)
        finally:
            self._inside.now = False

    def _try(self, work: Work[T]) -> T:
        for attempt in range(RETRIES):
            try:
                return self._commit(work)
            except exc.DBAPIError as fault:
                if attempt + 1 < RETRIES and getattr(fault.orig, "sqlstate", None) in RETRYABLE:
                    continue
                if isinstance(fault, exc.IntegrityError | exc.ProgrammingError | exc.DataError):
                    raise
                raise DatabaseUnavailable from fault
            except exc.TimeoutError as fault:  # every connection of the pool is in use
                raise DatabaseUnavailable from fault
        raise DatabaseUnavailable

    def _check_not_nested(self) -> None:
        # On PostgreSQL the inner one would wait for the outer one's row locks, which wait for it.
        if getattr(self._inside, "now", False):
            raise RuntimeError("a transaction was begun inside a transaction: it would wait for itself for ever")

    def _commit(self, work: Work[T]) -> T:
        with self.engine.connect() as connection, connection.begin():
            self._begin_writing(connection)
            connection.info.pop("wake", None)
            result = work(connection)
            woken = connection.info.pop("wake", False)
        if self._checkpointer is not None:
            self._checkpointer.finish()
            self._checkpointer.look()
        if woken:
            for listener in self.wake_listeners:
                listener()
        return result

    def _begin(self, connection: Connection, how: str) -> None:
        # Not by an event of the engine: one listener makes every statement look for listeners, a sixth of its cost.
        if self.is_sqlite:
            connection.exec_driver_sql(how)

    def _begin_writing(self, connection: Connection) -> None:
        if not self.is_sqlite:
            return
        link: Any = connection.connection.driver_connection
        link.execute("PRAGMA busy_timeout=0")
        give_up = time.monotonic() + BUSY_SECONDS
        try:
            while not self._has_begun(connection, give_up):
                time.sleep(ASK_AGAIN_SECONDS)
        finally:
            link.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")

    def _has_begun(self, connection: Connection, give_up: float) -> bool:
        try:
            self._begin(connection, "BEGIN IMMEDIATE")
        except exc.OperationalError as fault:
            # The low byte: others are busy too while they read the log back after a crash (SQLITE_BUSY_RECOVERY).
            code = getattr(fault.orig, "sqlite_errorcode", 0) & 0xFF
            if code != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            return False
        return True


def wake_dispatcher(connection: Connection) -> None:
    """Say that this transaction queued a text: once it is committed, dispatchers of this process look at once."""
    connection.info["wake"] = True


def _sqlite_engine(url: str) -> Engine:
    # hide_parameters: a statement's parameters may be a patient's words, and exceptions reach logs.
    engine = create_engine(
        url, connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS}, pool_size=8, hide_parameters=True
    )

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, _record: object) -> None:  # noqa: ANN401 – the driver's own connection
        # The driver must not begin transactions by itself: it begins them deferred.
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _postgres_engine(url: str) -> Engine:
    engine = create_engine(
        url, pool_size=12, max_overflow=8, pool_pre_ping=True, hide_parameters=True, connect_args={"connect_timeout": 5}
    )

    @event.listens_for(engine, "connect")
    def set_lock_timeout(connection: Any, _record: object) -> None:  # noqa: ANN401 – the driver's own connection
        # Without it a webhook waits for ever behind a transaction that hangs.
        connection.execute(f"SET lock_timeout = {int(BUSY_SECONDS * 1000)}")
        connection.commit()

    return engine
