"""England's bank holidays, from a library's calendar: one-off days such as a coronation included."""

from datetime import date
from functools import cache


def is_bank_holiday(day: date) -> bool:
    """Whether ``day`` is a bank holiday in England."""
    return day in _of_year(day.year)


@cache
def _of_year(year: int) -> frozenset[date]:
    # Here, not above: the library takes a while to import, and most policies never ask.
    from holidays.countries.united_kingdom import UnitedKingdom

    return frozenset(UnitedKingdom(subdiv="ENG", years=year))
