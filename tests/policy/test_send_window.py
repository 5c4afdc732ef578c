"""The send window on London's wall clock, over both clock changes and Christmas."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.policy.rules import EVERY_DAY, Hours, SendWindow
from bot.policy.send_window import LONDON, closes_at, is_open, next_open

moments = st.integers(0, 8 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
around_changes = st.sampled_from([datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)]).flatmap(
    lambda change: st.integers(-2000, 2000).map(lambda minutes: change + timedelta(minutes=minutes))
)
windows = st.tuples(st.integers(120, 1437), st.integers(1, 1319)).map(
    lambda ends: SendWindow(
        (
            *(
                Hours(
                    time(ends[0] // 60, ends[0] % 60),
                    time(min(ends[0] + ends[1], 1439) // 60, min(ends[0] + ends[1], 1439) % 60),
                ),
            )
            * 5,
            Hours(time(10), time(12)),
            None,
        ),
        frozenset({(12, 25), (3, 29)}),
        bank_holidays=False,
    )
)


@settings(deadline=None)  # the first look at a year works its bank holidays out
@given(windows, moments | around_changes)
def test_the_next_opening_is_open_and_nothing_was_open_before_it(window: SendWindow, at: datetime) -> None:
    opening = next_open(window, at)
    assert opening >= at
    assert is_open(window, opening)
    assert next_open(window, opening) == opening
    if opening > at:
        assert not is_open(window, opening - timedelta(microseconds=1))
        step = (opening - at) / 40
        assert not any(is_open(window, at + step * part) for part in range(40))


@settings(deadline=None)  # the first look at a year works its bank holidays out
@given(windows, moments | around_changes)
def test_the_window_closes_on_the_wall_clock_of_the_day_it_opened(window: SendWindow, at: datetime) -> None:
    opening, closing = next_open(window, at), closes_at(window, at)
    assert opening < closing
    hours = window.days[closing.astimezone(LONDON).weekday()]
    assert hours is not None
    assert closing.astimezone(LONDON).time() == hours.closes
    assert is_open(window, closing - timedelta(microseconds=1))
    assert not is_open(window, closing)


@pytest.mark.parametrize(
    ("at", "opening"),
    [
        ("2026-03-28T22:00+00:00", "2026-03-29T08:00+00:00"),  # the clocks go on in that night: 09:00 BST
        ("2026-10-24T22:00+00:00", "2026-10-25T09:00+00:00"),  # and back in this one: 09:00 GMT
        ("2026-12-24T21:00+00:00", "2026-12-26T09:00+00:00"),  # not on Christmas Day
        ("2026-07-01T08:00+00:00", "2026-07-01T08:00+00:00"),  # the first minute is open
        ("2026-07-01T19:00+00:00", "2026-07-02T08:00+00:00"),  # 20:00 itself is closed
    ],
)
def test_known_openings(at: str, opening: str) -> None:
    assert next_open(SendWindow(), datetime.fromisoformat(at)) == datetime.fromisoformat(opening)


@pytest.mark.parametrize(("opens", "closes"), [(time(1, 30), time(9)), (time(20), time(9)), (time(9), time(9))])
def test_a_window_in_the_hour_of_the_clock_change_or_without_length_is_refused(opens: time, closes: time) -> None:
    with pytest.raises(ValueError, match="send window"):
        Hours(opens, closes)


@pytest.mark.parametrize(
    ("at", "opening"),
    [
        ("2026-04-02T20:00+00:00", "2026-04-04T09:00+00:00"),  # Good Friday is passed over: Saturday, ten o'clock BST
        ("2026-04-05T12:00+00:00", "2026-04-07T08:00+00:00"),  # Sunday closed, Easter Monday a bank holiday
        ("2026-08-29T18:00+00:00", "2026-09-01T08:00+00:00"),  # the summer bank holiday
        ("2027-12-24T20:00+00:00", "2027-12-29T09:00+00:00"),  # Christmas on a Saturday: two substitute days follow
        ("2028-02-28T21:00+00:00", "2028-03-01T09:00+00:00"),  # a leap day that is blocked
    ],
)
def test_weekdays_bank_holidays_and_blocked_days(at: str, opening: str) -> None:
    week = (*EVERY_DAY[:5], Hours(time(10), time(18)), None)
    window = SendWindow(week, dates=frozenset({date(2028, 2, 29)}), bank_holidays=False)
    assert next_open(window, datetime.fromisoformat(at)) == datetime.fromisoformat(opening)


def test_a_window_that_never_opens_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one day"):
        SendWindow((None,) * 7)


def test_days_that_are_full_are_passed_over() -> None:
    full = frozenset({date(2026, 7, 1), date(2026, 7, 2)})
    at = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert next_open(SendWindow(), at, full=full) == datetime(2026, 7, 3, 8, 0, tzinfo=UTC)
