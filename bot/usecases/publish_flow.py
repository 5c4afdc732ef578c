"""Publish flows: from then on new conversations begin on this version; those under way keep theirs."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import flows as repo
from bot.engine.compile import flow_to_json
from bot.engine.flow import Flow


def publish_flows(connection: Connection, flows: Iterable[Flow], *, by: str, now: datetime) -> list[str]:
    """Publish each flow whose version is not current yet; the names of those that were new."""
    return [
        flow.name
        for flow in flows
        if repo.publish(connection, version=flow.version, flow=flow.name, compiled=flow_to_json(flow), at=now, by=by)
    ]
