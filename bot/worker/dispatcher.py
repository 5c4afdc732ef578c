"""Claim due texts, hand them to their channels in a few threads, record how each ended (T1, the call, T2)."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from bot.db.repos.outbox import is_any_due
from bot.errors import DatabaseUnavailable
from bot.usecases.claim_texts import LEASE, Claimed, claim_texts
from bot.usecases.runtime import Runtime
from bot.usecases.settle_text import settle
from messaging_adapters.types import NotSent, SendResult, Unknown

log = logging.getLogger(__name__)

SENDERS = 8
POLL_SECONDS = 0.5
SETTLE_TRIES = 5


@dataclass(frozen=True, slots=True)
class _Held:
    """A claim and when, on this process's own clock, it was made."""

    claimed: Claimed
    since: float


class Dispatcher:
    """One per process; several processes may run one against the same database."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._free = threading.Semaphore(SENDERS)
        self._busy = 0
        self._pool = ThreadPoolExecutor(SENDERS, thread_name_prefix="sender")
        self._thread = threading.Thread(target=self._run, name="dispatcher", daemon=True)

    def start(self) -> None:
        """Begin to claim; returns at once."""
        self._runtime.database.wake_listeners.append(self._wake.set)
        self._thread.start()

    def stop(self) -> None:
        """Claim no more, and finish the sends under way."""
        self._stopping.set()
        self._wake.set()
        self._thread.join()
        self._pool.shutdown(wait=True)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                busy = self._claim_once()
            except DatabaseUnavailable:
                log.warning("dispatcher: the database cannot be used now; nothing is sent until it can")
                busy = False
            except Exception:
                log.exception("dispatcher: claiming failed; it goes on")
                busy = False
            if not busy:
                self._wake.wait(POLL_SECONDS)

    def _claim_once(self) -> bool:
        """Claim as many texts as there are free senders; whether there may be more."""
        free = self._take_places()
        claimed: list[Claimed] = []
        try:
            runtime = self._runtime
            now = runtime.clock.now()
            if not runtime.database.read(lambda connection: is_any_due(connection, now)):
                return False
            # A text is claimed only when a sender is free to call at once: its checks are then fresh.
            claimed = runtime.database.write(
                lambda connection: claim_texts(connection, runtime.deployment, now=now, limit=free)
            )
        finally:
            for _ in range(free - len(claimed)):
                self._free.release()
        for one in claimed:
            self._pool.submit(self._send, _Held(one, time.monotonic()))
        return len(claimed) == free

    def _take_places(self) -> int:
        self._free.acquire()
        places = 1
        while places < SENDERS and self._free.acquire(blocking=False):
            places += 1
        return places

    def _send(self, held: _Held) -> None:
        try:
            result = self._call(held)
            self._settle(held.claimed, result)
        except Exception:
            log.exception("dispatcher: text %s could not be settled; the reconciler will ask", held.claimed.id)
        finally:
            self._free.release()
            self._wake.set()

    def _call(self, held: _Held) -> SendResult:
        one = held.claimed
        if time.monotonic() - held.since > LEASE.total_seconds() / 2:
            return NotSent("claim too old")  # this process was stopped for a while: the text may be another's by now
        adapter = self._runtime.adapters.get(one.channel)
        if adapter is None:
            return NotSent("channel is off")
        try:
            return adapter.send(one.text)
        except Exception:
            log.exception("channel %s raised; its texts are asked about", one.channel)
            return Unknown("adapter fault")

    def _settle(self, one: Claimed, result: SendResult) -> None:
        runtime = self._runtime
        for attempt in range(SETTLE_TRIES):
            try:
                runtime.database.write(
                    lambda connection: settle(
                        connection, runtime.deployment, one.id, one.attempt, result, now=runtime.clock.now()
                    )
                )
            except DatabaseUnavailable:
                time.sleep(0.2 * 2**attempt)
            else:
                return
        log.warning("text %s: its outcome could not be stored; the reconciler will ask the provider", one.id)
