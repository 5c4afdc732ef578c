"""Leases: which process may do what only one may do."""

from datetime import datetime

from sqlalchemy import Connection, or_, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.db.columns import table_of
from bot.db.tables.deployment import Lease

lease = table_of(Lease)


def take_lease(connection: Connection, *, name: str, holder: str, now: datetime, until: datetime) -> bool:
    """Take or renew the lease; False while another holds it."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    added = connection.execute(
        insert(lease).values(name=name, holder=holder, until=until).on_conflict_do_nothing()
    ).rowcount
    if added == 1:
        return True
    renew = update(lease).where(lease.c.name == name, or_(lease.c.holder == holder, lease.c.until <= now))
    return connection.execute(renew.values(holder=holder, until=until)).rowcount == 1


def give_back_lease(connection: Connection, *, name: str, holder: str, now: datetime) -> None:
    """Let another process take the lease at once."""
    connection.execute(update(lease).where(lease.c.name == name, lease.c.holder == holder).values(until=now))
