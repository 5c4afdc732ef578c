"""When each version of a flow was published, and by whom. Reads only; what a version holds is the flow library's."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from bot.db.columns import table_of
from bot.db.tables.conversations import FlowVersion

flow_version = table_of(FlowVersion)

MOST_VERSIONS = 200
"""Versions of one flow that are listed."""


@dataclass(frozen=True, slots=True)
class PublishedVersion:
    """One version. ``published_by`` is an account, or ``shipped``; new conversations begin on the current one."""

    flow: str
    version: str
    published_at: datetime
    published_by: str
    is_current: bool


def read_versions(connection: Connection, flow: str) -> tuple[PublishedVersion, ...]:
    """Every version of one flow, newest first; none when there is no such flow."""
    newest_first = (flow_version.c.published_at.desc(), flow_version.c.current.desc(), flow_version.c.version)
    return _read(connection, flow_version.c.flow == flow, *newest_first)


def read_current_versions(connection: Connection) -> dict[str, PublishedVersion]:
    """The current version of each flow, by the flow's name."""
    return {one.flow: one for one in _read(connection, flow_version.c.current, flow_version.c.flow)}


def _read(
    connection: Connection, chosen: ColumnElement[bool], *order: ColumnElement[Any]
) -> tuple[PublishedVersion, ...]:
    columns = (
        flow_version.c.flow,
        flow_version.c.version,
        flow_version.c.published_at,
        flow_version.c.published_by,
        flow_version.c.current,
    )
    rows = connection.execute(select(*columns).where(chosen).order_by(*order).limit(MOST_VERSIONS))
    return tuple(PublishedVersion(*row) for row in rows)
