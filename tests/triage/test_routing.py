"""Due times, alert routes and safety texts."""

from datetime import UTC, date, datetime, timedelta

from bot.triage.concerns import Kind, Tier
from bot.triage.routing import StaffedHours, alert_routes, alert_times, due_at, safety_text

FRIDAY_15 = datetime(2026, 6, 5, 14, 0, tzinfo=UTC)  # 15:00 in London
HOURS = StaffedHours()


def test_immediate_is_due_in_15_minutes_at_any_hour() -> None:
    assert due_at(Tier.IMMEDIATE, FRIDAY_15, HOURS) == FRIDAY_15 + timedelta(minutes=15)


def test_same_day_counts_staffed_hours_over_the_weekend() -> None:
    # two hours on Friday, two on Monday from 09:00 London
    assert due_at(Tier.SAME_DAY, FRIDAY_15, HOURS) == datetime(2026, 6, 8, 10, 0, tzinfo=UTC)


def test_one_working_day_ends_with_the_next_staffed_day() -> None:
    assert due_at(Tier.PALS, FRIDAY_15, HOURS) == datetime(2026, 6, 8, 16, 0, tzinfo=UTC)


def test_a_bank_holiday_is_not_staffed() -> None:
    holiday = StaffedHours(bank_holidays=frozenset({date(2026, 6, 8)}))
    assert due_at(Tier.REVIEW, FRIDAY_15, holiday) == datetime(2026, 6, 9, 16, 0, tzinfo=UTC)


def test_the_clock_change_does_not_move_the_wall_clock() -> None:
    friday = datetime(2026, 10, 23, 14, 0, tzinfo=UTC)  # 15:00 summer time; Monday is winter time
    assert due_at(Tier.SAME_DAY, friday, HOURS) == datetime(2026, 10, 26, 11, 0, tzinfo=UTC)


def test_hours_that_name_no_day_still_come_due() -> None:
    never = StaffedHours(hours={})
    assert due_at(Tier.SAME_DAY, FRIDAY_15, never) == FRIDAY_15 + timedelta(hours=4)
    assert due_at(Tier.PALS, FRIDAY_15, never) == FRIDAY_15 + timedelta(days=1)


def test_immediate_alerts_use_every_route_and_repeat() -> None:
    assert alert_routes(Tier.IMMEDIATE, ["email", "phone"]) == (("phone", "email"), ())
    assert alert_times(Tier.IMMEDIATE, FRIDAY_15) == tuple(FRIDAY_15 + timedelta(minutes=m) for m in (0, 15, 30))


def test_other_alerts_use_one_route_and_keep_the_rest() -> None:
    assert alert_routes(Tier.PALS, ["phone", "webhook", "email"]) == (("email",), ("webhook", "phone"))
    assert alert_routes(Tier.PALS, []) == ((), ())
    assert alert_times(Tier.PALS, FRIDAY_15) == (FRIDAY_15,)


def test_the_most_urgent_worry_chooses_the_one_safety_text() -> None:
    assert safety_text({Kind.CLINICAL_EMERGENCY, Kind.SELF_HARM}) == "safety_self_harm"
    assert safety_text({Kind.SAFEGUARDING, Kind.COMPLAINT}) == "safety_safeguarding"
    assert safety_text({Kind.COMPLAINT}) is None
