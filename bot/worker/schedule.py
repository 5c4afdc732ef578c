"""The fixed ticks of APScheduler: in every process, but acting only in the one that holds the database lease.

Everything per patient is a row with a due time; the scheduler itself remembers nothing. Its store is memory (two
processes sharing a store double the jobs) and nothing counts as a misfire (it would drop a job that is a second late).
"""

import logging
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from bot.db.repos.leases import give_back_lease, take_lease
from bot.errors import DatabaseUnavailable
from bot.usecases.runtime import Runtime
from bot.worker import jobs

log = logging.getLogger(__name__)

LEASE_NAME = "scheduler"
LEASE = timedelta(seconds=15)
TICKS: tuple[tuple[float, Callable[[Runtime], int]], ...] = (
    (1, jobs.wake_conversations),
    (2, jobs.decide_deferred),
    (2, jobs.reconcile),
)


class Schedule:
    """The ticks of one process."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._holder = uuid.uuid4().hex
        self._held_until = datetime.min.replace(tzinfo=UTC) + LEASE
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._scheduler = BackgroundScheduler(timezone="UTC", job_defaults=defaults)

    def start(self) -> None:
        """Begin ticking; returns at once."""
        for seconds, job in TICKS:
            self._scheduler.add_job(self._tick, "interval", seconds=seconds, args=[job], id=job.__name__)
        self._scheduler.start()

    def stop(self) -> None:
        """Finish the ticks under way, and let another process go on at once."""
        self._scheduler.shutdown(wait=True)
        now = self._runtime.clock.now()
        try:
            self._runtime.database.write(
                lambda connection: give_back_lease(connection, name=LEASE_NAME, holder=self._holder, now=now)
            )
        except DatabaseUnavailable:
            log.warning("schedule: the lease could not be given back; it ends by itself")

    def _tick(self, job: Callable[[Runtime], int]) -> None:
        try:
            if self._holds_lease():
                job(self._runtime)
        except DatabaseUnavailable:
            log.warning("schedule: %s could not use the database; the next tick tries again", job.__name__)
        except Exception:
            log.exception("schedule: %s failed; the next tick tries again", job.__name__)

    def _holds_lease(self) -> bool:
        now = self._runtime.clock.now()
        if now < self._held_until - LEASE / 2:
            return True  # renewed a moment ago: an idle process need not write every second
        until = now + LEASE
        held = self._runtime.database.write(
            lambda connection: take_lease(connection, name=LEASE_NAME, holder=self._holder, now=now, until=until)
        )
        self._held_until = until if held else now
        return held
