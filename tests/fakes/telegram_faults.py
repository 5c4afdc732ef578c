"""What goes wrong at the fake Telegram: a plan for the next calls, one fault each."""

import threading
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """One fault of one call."""

    REFUSE = "refuse"  # `status` with `description`
    RATE_LIMIT = "rate_limit"  # 429 with retry_after `seconds`
    BARE_RATE_LIMIT = "bare_rate_limit"  # 429 without saying for how long
    ERROR_BEFORE = "error_before"  # 502 in HTML, not taken
    ERROR_AFTER = "error_after"  # taken, then 500
    STALL_BEFORE = "stall_before"  # no answer for `seconds`, not taken
    STALL_AFTER = "stall_after"  # taken, no answer for `seconds`
    DRIP = "drip"  # taken, then a byte now and then for `seconds`
    BREAK_BEFORE = "break_before"  # connection reset, not taken
    BREAK_AFTER = "break_after"  # taken, then connection reset
    CUT_SHORT = "cut_short"  # taken, half the body
    NO_ID = "no_id"  # taken, a message without its id
    TRUE = "true"  # taken, result is true and no message
    HTML = "html"  # taken, a page with 200
    PORTAL = "portal"  # a proxy's page with `status`, not taken
    NONE = "none"  # all well


TAKEN = frozenset({Kind.ERROR_AFTER, Kind.STALL_AFTER, Kind.DRIP, Kind.BREAK_AFTER, Kind.CUT_SHORT})
TAKEN |= {Kind.NO_ID, Kind.TRUE, Kind.HTML}

DESCRIPTIONS = {
    400: "Bad Request: chat not found",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request",
    500: "Internal Server Error",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """``seconds``: how long to stall, or retry_after. ``status`` and ``description``: of a refusal."""

    kind: Kind
    status: int = 403
    description: str = ""
    seconds: float = 1.0


class FaultPlan:
    """Hands out the planned faults in order, then none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """One more, after those that wait."""
        with self._lock:
            self._planned.append(fault)

    def next(self) -> Fault:
        """The fault of the call that is being made."""
        with self._lock:
            return self._planned.pop(0) if self._planned else Fault(Kind.NONE)
