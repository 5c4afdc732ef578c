"""The send window on London's wall clock, over both clock changes and Christmas."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.policy.facts import SendWindow
from bot.policy.send_window import LONDON, closes_at, is_open, next_open

moments = st.integers(0, 8 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
around_changes = st.sampled_from([datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)]).flatmap(
    lambda change: st.integers(-2000, 2000).map(lambda minutes: change + timedelta(minutes=minutes))
)
windows = st.tuples(st.integers(120, 1437), st.integers(1, 1319)).map(
    lambda ends: SendWindow(
        time(ends[0] // 60, ends[0] % 60),
        time(min(ends[0] + ends[1], 1439) // 60, min(ends[0] + ends[1], 1439) % 60),
        frozenset({(12, 25), (3, 29)}),
    )
)


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


@given(windows, moments | around_changes)
def test_the_window_closes_on_the_wall_clock_of_the_day_it_opened(window: SendWindow, at: datetime) -> None:
    opening, closing = next_open(window, at), closes_at(window, at)
    assert opening < closing
    assert closing.astimezone(LONDON).time() == window.closes
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
        SendWindow(opens, closes)
