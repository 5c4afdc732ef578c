"""Cases in the order they changed, for the API's cursor; and those still open, for the terminal."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select
from sqlalchemy import case as sql_case

from bot.db.repos.cases import alerts_of, case
from bot.db.repos.conversations import conversation
from bot.db.repos.encounters import encounter

_WITH_ENCOUNTER = (
    select(case, encounter.c.key.label("encounter_key"))
    .join(conversation, conversation.c.id == case.c.conversation_id)
    .outerjoin(encounter, encounter.c.id == conversation.c.encounter_id)
)
_PAGE = _WITH_ENCOUNTER.where(case.c.change > bindparam("after")).order_by(case.c.change).limit(bindparam("at_most"))
_URGENCY = sql_case({"immediate": 0, "same_day": 1, "pals": 2}, value=case.c.tier, else_=3)
_OPEN = _WITH_ENCOUNTER.where(case.c.status != "closed").order_by(_URGENCY, case.c.due_at).limit(1000)


def changed_cases(connection: Connection, *, after: int, limit: int) -> dict[str, Any]:
    """``items`` changed since cursor ``after``, at most ``limit``, and the cursor ``next`` to go on with."""
    rows = list(connection.execute(_PAGE, {"after": after, "at_most": limit}))
    return {"items": _items(connection, rows), "next": rows[-1].change if rows else after}


def open_cases(connection: Connection) -> list[dict[str, Any]]:
    """Up to 1,000 cases nobody has closed, the most urgent first."""
    return _items(connection, list(connection.execute(_OPEN)))


def _items(connection: Connection, rows: Sequence[Row[Any]]) -> list[dict[str, Any]]:
    alerts: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for one in alerts_of(connection, [row.id for row in rows]) if rows else ():
        alerts[one.case_id].append({"route": one.route, "status": one.state, "attempts": one.attempts})
    return [
        {
            "id": row.id,
            "kind": row.kind,
            "tier": row.tier,
            "status": row.status,
            "opened_at": row.opened_at,
            "due_at": row.due_at,
            "acknowledged_at": row.acknowledged_at,
            "encounter_key": row.encounter_key,
            "alerts": alerts[row.id],
        }
        for row in rows
    ]
