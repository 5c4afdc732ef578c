"""When we may begin a conversation: London wall clock in, UTC out, right over both clock changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.policy.facts import SendWindow

LONDON = ZoneInfo("Europe/London")


def is_open(window: SendWindow, at_utc: datetime) -> bool:
    """Whether a conversation may begin at ``at_utc`` (aware). The closing minute itself is closed."""
    local = at_utc.astimezone(LONDON)
    return _is_sending_day(window, local.date()) and window.opens <= local.time() < window.closes


def next_open(window: SendWindow, at_utc: datetime) -> datetime:
    """The first moment (UTC) at or after ``at_utc`` at which the window is open."""
    if is_open(window, at_utc):
        return at_utc.astimezone(UTC)
    day = at_utc.astimezone(LONDON).date()
    while True:  # ends: SendWindow allows at most 60 blocked days a year
        opening = _london_to_utc(day, window.opens.hour, window.opens.minute, window.opens.second)
        if opening >= at_utc and _is_sending_day(window, day):
            return opening
        day += timedelta(days=1)


def closes_at(window: SendWindow, at_utc: datetime) -> datetime:
    """When (UTC) the window that is open at ``at_utc``, or else the next one to open, closes.

    A text's validity must end by then: the provider may hold it for hours (reliability.md).
    """
    day = next_open(window, at_utc).astimezone(LONDON).date()
    return _london_to_utc(day, window.closes.hour, window.closes.minute, window.closes.second)


def _is_sending_day(window: SendWindow, day: date) -> bool:
    return (day.month, day.day) not in window.blocked


def _london_to_utc(day: date, hour: int, minute: int, second: int) -> datetime:
    # Unambiguous: SendWindow keeps both ends out of the hour that a clock change skips or repeats.
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=LONDON).astimezone(UTC)
