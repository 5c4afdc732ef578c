"""When we may begin a conversation: London wall clock in, UTC out, right over both clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.policy.bank_holidays import is_bank_holiday
from bot.policy.rules import Hours, SendWindow

LONDON = ZoneInfo("Europe/London")
NEVER = timedelta(days=400)
"""A window that does not open within this long does not open: `SendWindow` allows no more blocked days."""


def london_day(moment: datetime) -> date:
    """The day that ``moment`` falls on in London."""
    return moment.astimezone(LONDON).date()


def is_open(window: SendWindow, at_utc: datetime) -> bool:
    """Whether a conversation may begin at ``at_utc`` (aware). The closing minute itself is closed."""
    local = at_utc.astimezone(LONDON)
    hours = hours_on(window, local.date())
    return hours is not None and hours.opens <= local.time() < hours.closes


def next_open(window: SendWindow, at_utc: datetime, *, full: frozenset[date] = frozenset()) -> datetime:
    """The first moment (UTC) at or after ``at_utc`` at which the window is open, on a day that is not ``full``."""
    local = at_utc.astimezone(LONDON)
    day, clock = local.date(), local.time()
    hours = hours_on(window, day)
    if hours is not None and day not in full:
        if hours.opens <= clock < hours.closes:
            return at_utc.astimezone(UTC)
        if clock < hours.opens:
            return _opening(day, hours.opens)
    return _next_opening(window, day, full)


@lru_cache(maxsize=4096)
def _next_opening(window: SendWindow, day: date, full: frozenset[date]) -> datetime:
    last = day + NEVER + timedelta(days=len(full))
    while day < last:
        day += timedelta(days=1)
        hours = hours_on(window, day)
        if hours is not None and day not in full:
            return _opening(day, hours.opens)
    return _opening(last, time(12, 0))


def closes_at(window: SendWindow, at_utc: datetime) -> datetime:
    """When (UTC) the window that is open at ``at_utc``, or else the next one to open, closes.

    A text's validity must end by then: the provider may hold it for hours (reliability.md).
    """
    day = london_day(next_open(window, at_utc))
    hours = hours_on(window, day)
    return _opening(day, hours.closes) if hours is not None else at_utc


def hours_on(window: SendWindow, day: date) -> Hours | None:
    """The hours of this day; None when nothing may begin on it."""
    hours = window.days[day.weekday()]
    if hours is None or (day.month, day.day) in window.blocked or day in window.dates:
        return None
    return None if not window.bank_holidays and is_bank_holiday(day) else hours


@lru_cache(maxsize=4096)
def _opening(day: date, clock: time) -> datetime:
    # Unambiguous: Hours keep both ends out of the hour that a clock change skips or repeats.
    return datetime.combine(day, clock, LONDON).astimezone(UTC)
