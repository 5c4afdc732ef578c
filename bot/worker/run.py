"""The worker of one process: the dispatcher, the alerts and the ticks, started and stopped together."""

import logging
import threading

from bot.errors import DatabaseUnavailable
from bot.usecases.runtime import Runtime
from bot.worker.alerts import send_alerts_once
from bot.worker.dispatcher import Dispatcher
from bot.worker.schedule import Schedule

log = logging.getLogger(__name__)
ALERT_POLL_SECONDS = 1.0


class Worker:
    """Everything that happens by itself."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._dispatcher = Dispatcher(runtime)
        self._schedule = Schedule(runtime)
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._alerts = threading.Thread(target=self._send_alerts, name="alerts", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._runtime.database.wake_listeners.append(self._wake.set)
        self._dispatcher.start()
        self._alerts.start()
        self._schedule.start()

    def stop(self) -> None:
        """Take on nothing new, finish what is under way: no text is left in doubt by a restart."""
        self._stopping.set()
        self._wake.set()
        self._schedule.stop()
        self._dispatcher.stop()
        self._alerts.join()

    def _send_alerts(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                sent = send_alerts_once(self._runtime)
            except DatabaseUnavailable:
                log.warning("alerts: the database cannot be used now")
                sent = 0
            except Exception:
                log.exception("alerts: sending failed; it goes on")
                sent = 0
            if not sent:
                self._wake.wait(ALERT_POLL_SECONDS)
