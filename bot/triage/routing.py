"""Where and when a case goes: due times, alert routes and which safety text; sends nothing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.triage.concerns import Kind, Tier

LONDON = ZoneInfo("Europe/London")
_WORKING_WEEK = MappingProxyType({weekday: (time(9), time(17)) for weekday in range(5)})
_HORIZON_DAYS = 400  # staffed hours that name no day in a year are a mistake, not a reason to wait for ever

# Safety texts by catalogue key, most urgent first: the self-harm text gives 999 too, so one text is enough.
_SAFETY_TEXTS = {
    Kind.SELF_HARM: "safety_self_harm",
    Kind.CLINICAL_EMERGENCY: "safety_emergency",
    Kind.SAFEGUARDING: "safety_safeguarding",
}


@dataclass(frozen=True, slots=True)
class StaffedHours:
    """When someone works on cases, London wall clock; ``hours`` by weekday (0 is Monday), others are not staffed."""

    hours: Mapping[int, tuple[time, time]] = field(default_factory=lambda: _WORKING_WEEK)
    bank_holidays: frozenset[date] = frozenset()

    def on(self, day: date) -> tuple[datetime, datetime] | None:
        """Opening and closing of a day as instants, or None when nobody works."""
        hours = self.hours.get(day.weekday())
        if hours is None or day in self.bank_holidays or hours[0] >= hours[1]:
            return None
        return datetime.combine(day, hours[0], LONDON), datetime.combine(day, hours[1], LONDON)


def due_at(tier: Tier, opened_at: datetime, staffed: StaffedHours) -> datetime:
    """When a person must have acted, in the zone of ``opened_at`` (domain.md, Safety).

    Immediate: 15 minutes, day or night. Same day: 4 staffed hours. PALS and review: the end of the next staffed day
    after the day it was opened. ``opened_at`` must carry a zone.
    """
    if tier is Tier.IMMEDIATE:
        return opened_at + timedelta(minutes=15)
    if tier is Tier.SAME_DAY:
        return _after_staffed(timedelta(hours=4), opened_at, staffed).astimezone(opened_at.tzinfo)
    return _end_of_next_day(opened_at, staffed).astimezone(opened_at.tzinfo)


def alert_routes(tier: Tier, configured: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The routes to use first, and those left, in order, for when the first cannot deliver.

    Immediate goes by everything at once; anything else by one of email, webhook, phone.
    """
    if tier is Tier.IMMEDIATE:
        return tuple(route for route in ("phone", "email", "webhook") if route in configured), ()
    usable = tuple(route for route in ("email", "webhook", "phone") if route in configured)
    return usable[:1], usable[1:]


def alert_times(tier: Tier, opened_at: datetime) -> tuple[datetime, ...]:
    """When to alert: at once; an immediate case again after 15 and 30 minutes, until someone acknowledges it."""
    waits = (0, 15, 30) if tier is Tier.IMMEDIATE else (0,)
    return tuple(opened_at + timedelta(minutes=wait) for wait in waits)


def safety_text(kinds: Collection[Kind]) -> str | None:
    """The catalogue key of the one safety text that the most urgent of the kinds needs, or None."""
    return next((key for kind, key in _SAFETY_TEXTS.items() if kind in kinds), None)


def _after_staffed(needed: timedelta, opened_at: datetime, staffed: StaffedHours) -> datetime:
    day = opened_at.astimezone(LONDON).date()
    zone = opened_at.tzinfo
    for ahead in range(_HORIZON_DAYS):
        span = staffed.on(day + timedelta(days=ahead))
        if span is None:
            continue
        # Instants are subtracted in the caller's zone (UTC): wall-clock sums are an hour out when clocks change.
        start, end = max(span[0].astimezone(zone), opened_at), span[1].astimezone(zone)
        if end - start >= needed:
            return start + needed
        needed -= max(end - start, timedelta(0))
    return opened_at + needed


def _end_of_next_day(opened_at: datetime, staffed: StaffedHours) -> datetime:
    day = opened_at.astimezone(LONDON).date()
    for ahead in range(1, _HORIZON_DAYS):
        span = staffed.on(day + timedelta(days=ahead))
        if span is not None:
            return span[1]
    return opened_at + timedelta(days=1)
