"""What goes wrong at the fake Twilio and when: a plan for the next sends, then a random mix by rates."""

import random
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """One fault of one send."""

    REFUSE = "refuse"  # 400 with `code`
    RATE_LIMIT = "rate_limit"  # 429 with Retry-After `seconds`
    ERROR_BEFORE = "error_before"  # 503, not taken
    ERROR_AFTER = "error_after"  # taken, then 500
    STALL_BEFORE = "stall_before"  # no answer for `seconds`, not taken
    STALL_AFTER = "stall_after"  # taken, no answer for `seconds`
    BREAK_BEFORE = "break_before"  # connection reset, not taken
    BREAK_AFTER = "break_after"  # taken, then connection reset
    CUT_SHORT = "cut_short"  # taken, half the body
    NO_SID = "no_sid"  # taken, 201 without sid
    HTML = "html"  # taken, a page with 200
    NONE = "none"  # all well


TAKEN = frozenset({Kind.ERROR_AFTER, Kind.STALL_AFTER, Kind.BREAK_AFTER, Kind.CUT_SHORT, Kind.NO_SID, Kind.HTML})


@dataclass(frozen=True, slots=True)
class Fault:
    """``seconds``: how long to stall, or Retry-After. ``code`` and ``status``: of a refusal."""

    kind: Kind
    code: int = 21610
    status: int = 400
    seconds: float = 1.0


class FaultPlan:
    """Hands out the fault of each send: the planned ones in order, then by rate (kind → 0..1) from a seed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[Fault] = []
        self._rates: dict[Kind, float] = {}
        self._random = random.Random(0)
        self._seconds = 1.0

    def add(self, *faults: Fault) -> None:
        with self._lock:
            self._planned += faults

    def mix(self, rates: dict[str, float], seed: int, seconds: float) -> None:
        with self._lock:
            self._rates = {Kind(kind): rate for kind, rate in rates.items()}
            self._random = random.Random(seed)
            self._seconds = seconds

    def next(self) -> Fault:
        with self._lock:
            if self._planned:
                return self._planned.pop(0)
            point = self._random.random()
            for kind, rate in self._rates.items():
                if point < rate:
                    return Fault(kind, seconds=self._seconds)
                point -= rate
        return Fault(Kind.NONE)


def fault_from(values: dict[str, Any]) -> Fault:
    """A fault as the control endpoint writes it: ``{"kind": "refuse", "code": 21211}``."""
    return Fault(**{**values, "kind": Kind(values["kind"])})
