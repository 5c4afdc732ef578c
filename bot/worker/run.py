"""The worker of one process: the dispatcher, the alerts, the mails and the ticks, started and stopped together."""

import logging
import threading
from collections.abc import Callable

from bot.errors import DatabaseUnavailable
from bot.usecases.runtime import Runtime
from bot.worker.alerts import send_alerts_once
from bot.worker.dispatcher import Dispatcher
from bot.worker.mails import send_mails_once
from bot.worker.schedule import Schedule

log = logging.getLogger(__name__)
POLL_SECONDS = 1.0


class Worker:
    """Everything that happens by itself."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._dispatcher = Dispatcher(runtime)
        self._schedule = Schedule(runtime)
        # Two threads, so that mails to a slow server keep no alert waiting.
        self._loops = (_Loop("alerts", send_alerts_once, runtime), _Loop("mails", send_mails_once, runtime))

    def start(self) -> None:
        """Begin; returns at once."""
        self._dispatcher.start()
        for loop in self._loops:
            loop.start()
        self._schedule.start()

    def stop(self) -> None:
        """Take on nothing new, finish what is under way: no text is left in doubt by a restart."""
        for loop in self._loops:
            loop.ask_to_stop()
        self._schedule.stop()
        self._dispatcher.stop()
        for loop in self._loops:
            loop.join()


class _Loop:
    """One thread that sends what is due, until there is nothing, and then waits to be woken or for the next look."""

    def __init__(self, name: str, send_once: Callable[[Runtime], int], runtime: Runtime) -> None:
        self._name = name
        self._send_once = send_once
        self._runtime = runtime
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._runtime.database.wake_listeners.append(self._wake.set)
        self._thread.start()

    def ask_to_stop(self) -> None:
        self._stopping.set()
        self._wake.set()

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                sent = self._send_once(self._runtime)
            except DatabaseUnavailable:
                log.warning("%s: the database cannot be used now", self._name)
                sent = 0
            except Exception:
                log.exception("%s: sending failed; it goes on", self._name)
                sent = 0
            if not sent:
                self._wake.wait(POLL_SECONDS)
