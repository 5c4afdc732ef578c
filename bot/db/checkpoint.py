"""Moves what SQLite's write-ahead log holds into the database file, beside the writer instead of inside its commits.

SQLite does that by itself within whichever commit makes the log 1,000 pages long: replies then wait for the disk, and
an import, whose rows touch ten scattered pages each, spends a third of its time there. Here a thread does it, and the
writer only moves the little that was added meanwhile, between two of its transactions: with nothing left in the log the
next one begins it anew. What is durable does not change by any of this: a commit is on the disk once the log is.
"""

import os
import sqlite3
import threading
from contextlib import suppress

LOG_BYTES = 8 * 1024 * 1024
"""How long the log may grow before it is emptied. Longer saves work (a page changed often is moved once); reading it
back after a crash takes a tenth of a second for this much."""
FEW_PAGES = 1_000
"""So many the writer moves itself: about 10 ms."""
MOST_PASSES = 6
PAUSE_SECONDS = 0.05
"""Between two attempts, when somebody who reads keeps the log from being emptied."""
AS_IF_NEVER = 100_000
"""Pages after which SQLite does it within a commit after all, should this thread have died."""


class Checkpointer:
    """For one SQLite database file. ``look`` and ``finish`` are for the writer's thread, which calls both often."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._log = f"{path}-wal"
        self._wanted = threading.Event()
        self._almost = False
        self._ended = threading.Event()
        self._one_at_a_time = threading.Lock()
        self._link: sqlite3.Connection | None = None
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """After a commit: have the log emptied if it is long."""
        if self._wanted.is_set():
            return
        with suppress(OSError):  # no log, nothing to empty
            if os.stat(self._log).st_size > LOG_BYTES:
                self._wanted.set()
                if self._thread is None:
                    self._thread = threading.Thread(target=self._work, name="db-checkpoint", daemon=True)
                    self._thread.start()

    def finish(self) -> None:
        """Between two transactions: move the rest, if little is left, so that the log can begin anew."""
        if self._almost:
            self._almost = False
            self._move()

    def close(self) -> None:
        """End the thread; closing the last connection to the database empties the log."""
        self._ended.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join()
        if self._link is not None:
            self._link.close()

    def _work(self) -> None:
        while not self._ended.is_set():
            self._wanted.wait()
            self._catch_up()
            self._ended.wait(PAUSE_SECONDS)
            self._wanted.clear()

    def _catch_up(self) -> None:
        """Move pages until few are left; the writer adds more meanwhile."""
        moved_before = 0
        for _ in range(MOST_PASSES):
            found, moved = self._move()
            if found - moved_before <= FEW_PAGES or self._ended.is_set():
                break
            moved_before = moved
        self._almost = True

    def _move(self) -> tuple[int, int]:
        """How many pages the log had, and how many of them are in the database file now. Waits for nobody."""
        with self._one_at_a_time:
            try:
                if self._link is None:
                    self._link = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
                _, found, moved = self._link.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            except sqlite3.Error:  # the disk is full, say: whoever writes next is told, and what is stored stays
                return 0, 0
        return int(found), int(moved)
