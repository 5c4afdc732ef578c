"""The one writer thread of a process on SQLite: transactions in order, those that wait together in one commit.

A commit waits for the disk; replies that arrive meanwhile share the next one. Nobody is told that a transaction is
stored before it is. When anything in a shared commit fails, all of it is rolled back and each is run by itself.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.errors import DatabaseUnavailable

T = TypeVar("T")
Work = Callable[[Connection], T]
Run = Callable[[Work[Any]], Any]
Waiting = tuple["Future[Any]", Work[Any]]

MOST_TOGETHER = 16
"""A shared commit holds back its first transaction for the work of the others: about 2 ms each."""


class WriterThread:
    """``run`` commits one transaction and returns its result; it is called on this thread only."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._queue: queue.SimpleQueue[Waiting | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="db-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Work[T]) -> "Future[T]":
        """Run ``work`` when its turn comes; the future is done once it is committed, or has failed."""
        future: Future[T] = Future()
        self._queue.put((future, work))
        return future

    def shutdown(self) -> None:
        """Finish what waits, and end."""
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        going_on = True
        while going_on:
            waiting, going_on = self._take()
            together = [one for one in waiting if one[0].set_running_or_notify_cancel()]
            if len(together) > 1:
                self._run_together(together)
            elif together:
                self._run_alone(*together[0])

    def _take(self) -> tuple[list[Waiting], bool]:
        """What waits now, the first waited for; and whether more may come."""
        first = self._queue.get()
        if first is None:
            return [], False
        taken = [first]
        while len(taken) < MOST_TOGETHER:
            try:
                following = self._queue.get_nowait()
            except queue.Empty:
                break
            if following is None:
                return taken, False
            taken.append(following)
        return taken, True

    def _run_together(self, together: list[Waiting]) -> None:
        try:
            results = self._run(lambda connection: [work(connection) for _, work in together])
        except BaseException:
            self._run_one_by_one(together)
            return
        for (future, _), result in zip(together, results, strict=True):
            future.set_result(result)

    def _run_one_by_one(self, together: list[Waiting]) -> None:
        for number, (future, work) in enumerate(together):
            fault = self._run_alone(future, work)
            if number == 0 and isinstance(fault, DatabaseUnavailable):
                # Locked or full: waiting as long again for each of the others would help nobody.
                for other, _ in together[1:]:
                    other.set_exception(fault)
                return

    def _run_alone(self, future: "Future[Any]", work: Work[Any]) -> BaseException | None:
        try:
            future.set_result(self._run(work))
        except BaseException as fault:
            future.set_exception(fault)
            return fault
        return None
