"""The contact limit: obeying it never lets a rolling period hold too many, and never waits longer than it must."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.policy.facts import Contact
from bot.policy.limits import blocking, free_from

PER = timedelta(days=30)
START = datetime(2026, 1, 1, tzinfo=UTC)
moments = st.integers(0, 24 * 200).map(lambda hours: START + timedelta(hours=hours))


def _most_in_any_period(times: list[datetime]) -> int:
    return max((sum(start <= time < start + PER for time in times) for start in times), default=0)


@given(st.lists(moments, max_size=12), st.integers(1, 3))
def test_obeying_the_limit_never_lets_a_period_hold_too_many(asks: list[datetime], limit: int) -> None:
    sent: list[datetime] = []
    for at in asks:  # in any order: some look back on reservations in their future
        free = free_from(sent, limit=limit, per=PER, at=at)
        assert free is not None
        assert free >= at
        sent.append(free)
        assert _most_in_any_period(sent) <= limit


@given(st.lists(moments, max_size=8), st.integers(1, 3), moments)
def test_it_never_waits_longer_than_it_must(asks: list[datetime], limit: int, at: datetime) -> None:
    sent: list[datetime] = []
    for ask in asks:
        sent.append(free_from(sent, limit=limit, per=PER, at=ask) or ask)
    free = free_from(sent, limit=limit, per=PER, at=at)
    assert free is not None
    earlier = (at + timedelta(hours=hours) for hours in range(0, int((free - at) / timedelta(hours=1)), 7))
    assert all(_most_in_any_period([*sent, moment]) > limit for moment in earlier)


def test_exactly_a_period_later_is_free_again() -> None:
    assert free_from([START], limit=1, per=PER, at=START + PER) == START + PER
    assert free_from([START], limit=1, per=PER, at=START + timedelta(1)) == START + PER


def test_a_limit_of_none_is_never_free() -> None:
    assert free_from([], limit=0, per=PER, at=START) is None


def test_the_nearest_contact_is_named() -> None:
    contacts = [Contact(START, "far"), Contact(START + timedelta(20), "near")]
    assert blocking(contacts, per=PER, at=START + timedelta(25)) == contacts[1]
    assert blocking(contacts, per=PER, at=START + timedelta(60)) is None
