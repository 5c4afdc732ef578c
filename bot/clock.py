"""The one source of the present time. Nothing else may call datetime.now(): trials wind this clock forward."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

REREAD_SECONDS = 0.5
"""How stale a wound clock may be: every process notices `clock advance` within this time."""


class Clock:
    """The present in UTC, plus an offset that only trials and demos have.

    ``read_offset`` returns the offset other processes agreed on; it is asked at most every REREAD_SECONDS.
    """

    def __init__(self, read_offset: Callable[[], timedelta] | None = None) -> None:
        self._read_offset = read_offset
        self._offset = timedelta(0)
        self._read_at = float("-inf")

    def now(self) -> datetime:
        """The deployment's present time, UTC, whole microseconds."""
        self._refresh()
        return datetime.now(UTC) + self._offset

    def real(self, moment: datetime) -> datetime:
        """When ``moment`` was for the world outside, which no trial winds: at the latest then, perhaps earlier."""
        self._refresh()
        return moment - self._offset

    def _refresh(self) -> None:
        if self._read_offset is not None and time.monotonic() - self._read_at > REREAD_SECONDS:
            self._read_at = time.monotonic()
            # A trial clock only ever moves forward (contract.md, Settings).
            self._offset = max(self._offset, self._read_offset())
