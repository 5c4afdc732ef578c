"""Facts of the deployment: small things that must outlive a process, such as the trial clock's offset."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.db.columns import table_of
from bot.db.tables.deployment import Fact

fact = table_of(Fact)


def read_fact(connection: Connection, name: str) -> str | None:
    """The value stored under ``name``, or None."""
    return connection.scalar(select(fact.c.value).where(fact.c.name == name))


def store_fact(connection: Connection, name: str, value: str) -> None:
    """Store ``value`` under ``name``, in place of what was there."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = insert(fact).values(name=name, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
