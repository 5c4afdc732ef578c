"""The numbers by which the API's cursor runs over changes."""

from sqlalchemy import Connection, bindparam, update

from bot.db.columns import table_of
from bot.db.tables.deployment import Counter

counter = table_of(Counter)
_NEXT = (
    update(counter)
    .where(counter.c.name == "change")
    .values(value=counter.c.value + bindparam("more"))
    .returning(counter.c.value)
)


def next_change(connection: Connection, count: int = 1) -> int:
    """The first of ``count`` fresh change numbers; the counter stays locked until commit (see its table)."""
    return int(connection.execute(_NEXT, {"more": count}).scalar_one()) - count + 1
