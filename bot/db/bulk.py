"""Add many rows at once by one plain statement that is written once: the inserts of an import.

SQLAlchemy makes a dictionary of parameters for each row, which costs more than SQLite needs to store it. Here a batch's
values go to the driver as they are; only columns whose type stores something else (times, dates) are worked on.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table


class BulkInsert:
    """Adds rows with these columns to one table. ``or_leave``: one that is there already stays as it is."""

    def __init__(self, table: Table, *columns: str, or_leave: bool = False) -> None:
        self._table = table
        self._columns = columns
        self._pick = itemgetter(*columns)
        self._ending = " ON CONFLICT DO NOTHING" if or_leave else ""
        self._prepared: dict[str, tuple[str, list[tuple[int, Callable[[Any], Any]]]]] = {}

    def add(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add them, in their order. Each has a value for every column."""
        if not rows:
            return
        statement, processors = self._for(connection.dialect)
        by_column: list[Iterable[Any]] = list(zip(*map(self._pick, rows), strict=True))
        for index, process in processors:
            by_column[index] = map(process, by_column[index])
        connection.exec_driver_sql(statement, list(zip(*by_column, strict=True)))

    def _for(self, dialect: Dialect) -> tuple[str, list[tuple[int, Callable[[Any], Any]]]]:
        found = self._prepared.get(dialect.name)
        if found is None:
            found = self._prepared[dialect.name] = self._statement(dialect), list(self._processors(dialect))
        return found

    def _statement(self, dialect: Dialect) -> str:
        quote = dialect.identifier_preparer.quote
        names = ", ".join(map(quote, self._columns))
        places = ", ".join(["?" if dialect.paramstyle == "qmark" else "%s"] * len(self._columns))
        return f"INSERT INTO {quote(self._table.name)} ({names}) VALUES ({places}){self._ending}"  # noqa: S608 – names of ours

    def _processors(self, dialect: Dialect) -> Iterable[tuple[int, Callable[[Any], Any]]]:
        for index, name in enumerate(self._columns):
            process = self._table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
            if process is not None:
                yield index, process
