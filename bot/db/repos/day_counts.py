"""How many invitations count against each London day: what the caps read instead of counting the ledger."""

from collections import Counter
from datetime import date

from sqlalchemy import Connection, bindparam, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.contact_policy import DayCount

day_count = table_of(DayCount)

_FROM = select(day_count.c.day, day_count.c.invitations).where(
    day_count.c.day >= bindparam("first"), day_count.c.day <= bindparam("last")
)
_NEW = insert(day_count)
_ADD = (
    update(day_count)
    .where(day_count.c.day == bindparam("on_day"))
    .values(invitations=day_count.c.invitations + bindparam("more"))
)


def read(connection: Connection, first: date, last: date) -> dict[date, int]:
    """The counts of these days, both ends included; a day that is not there holds none."""
    return {row.day: row.invitations for row in connection.execute(_FROM, {"first": first, "last": last})}


def count(connection: Connection, more: Counter[date]) -> None:
    """Add to the counts, or take away. In the order of days, so that two transactions never wait for each other."""
    for day, number in sorted(more.items()):
        if number and connection.execute(_ADD, {"on_day": day, "more": number}).rowcount == 0:
            connection.execute(_NEW, {"day": day, "invitations": max(number, 0)})
