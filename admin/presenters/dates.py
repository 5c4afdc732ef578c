"""Times as British readers expect them: London wall clock, day before month, and how long ago or still."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import Clock

LONDON = ZoneInfo("Europe/London")


def date_words(moment: datetime, now: datetime) -> str:
    """``today``, ``yesterday``, ``Mon 4 May``, or with the year when it is another one."""
    day, today = moment.astimezone(LONDON).date(), now.astimezone(LONDON).date()
    if day == today:
        return "today"
    if day == today - timedelta(days=1):
        return "yesterday"
    return f"{day:%a} {day.day} {day:%b}" + ("" if day.year == today.year else f" {day.year}")


def time_words(moment: datetime) -> str:
    """``09:05``."""
    return f"{moment.astimezone(LONDON):%H:%M}"


def moment_words(moment: datetime, now: datetime) -> str:
    """``today at 09:05``."""
    return f"{date_words(moment, now)} at {time_words(moment)}"


def full_words(moment: datetime) -> str:
    """``Monday 4 May 2026 at 09:05``."""
    local = moment.astimezone(LONDON)
    return f"{local:%A} {local.day} {local:%B %Y} at {local:%H:%M}"


def span_words(span: timedelta) -> str:
    """``2 days``, ``3 hours``, ``1 minute``: the largest unit that fits, rounded down."""
    minutes = int(abs(span).total_seconds() // 60)
    for size, unit in ((1440, "day"), (60, "hour")):
        if minutes >= size:
            return _count(minutes // size, unit)
    return _count(minutes, "minute") if minutes else "less than a minute"


def filters(clock: Clock) -> dict[str, Callable[..., Any]]:
    """The templates' filters; the present is the runtime's clock, which trials wind forward."""
    return {
        "moment": lambda at: moment_words(at, clock.now()),
        "day": lambda at: date_words(at, clock.now()),
        "clock_time": time_words,
        "full": full_words,
        "iso": lambda at: at.isoformat(timespec="seconds"),
        "is_past": lambda at: at <= clock.now(),
        "away": lambda at: span_words(at - clock.now()),
        "number": lambda value: f"{value:,}",
    }


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" + ("" if number == 1 else "s")
