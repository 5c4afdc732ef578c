"""Compiled flow versions."""

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.conversations import FlowVersion

flow_version = table_of(FlowVersion)


def read_compiled(connection: Connection, version: str) -> str | None:
    """The compiled JSON of one version."""
    return connection.scalar(select(flow_version.c.compiled).where(flow_version.c.version == version))


def read_current(connection: Connection) -> list[str]:
    """The compiled JSON of every current flow."""
    return list(connection.scalars(select(flow_version.c.compiled).where(flow_version.c.current)))


def publish(connection: Connection, *, version: str, flow: str, compiled: str, at: datetime, by: str) -> bool:
    """Make this version the current one of its flow; False when it is so already."""
    known = connection.execute(
        select(flow_version.c.version, flow_version.c.current).where(flow_version.c.version == version)
    ).first()
    if known is not None and known.current:
        return False
    connection.execute(update(flow_version).where(flow_version.c.flow == flow).values(current=False))
    if known is not None:
        connection.execute(update(flow_version).where(flow_version.c.version == version).values(current=True))
    else:
        row = {"version": version, "flow": flow, "compiled": compiled, "published_at": at, "published_by": by}
        connection.execute(insert(flow_version).values(**row, current=True))
    return True
