"""Ids of rows that are about to be added: known beforehand, many rows go in with one plain statement.

With RETURNING SQLAlchemy adds rows to SQLite one by one, so that their order is sure: half the time of an import.
"""

from functools import cache

from sqlalchemy import Connection, Select, Table, func, select, text

_SEQUENCE = text("SELECT nextval(pg_get_serial_sequence(:of_table, 'id')) FROM generate_series(1, :count)")


def take_ids(connection: Connection, table: Table, count: int) -> list[int]:
    """``count`` ids for rows of ``table``, rising. On SQLite the caller holds the write lock, as every writer does."""
    if not count:
        return []
    if connection.dialect.name == "sqlite":
        # What SQLite does itself for a table without AUTOINCREMENT; it looks at the end of the table only.
        last = connection.scalar(_last_of(table)) or 0
        return list(range(last + 1, last + 1 + count))
    return sorted(connection.scalars(_SEQUENCE, {"of_table": table.name, "count": count}))


@cache
def _last_of(table: Table) -> Select[tuple[int]]:
    return select(func.max(table.c.id))
