"""Concerns, cases, alerts, and the accounts a case may be given to."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.cases import Alert, Case, Concern
from bot.db.tables.staff import Staff
from bot.roles import Role

case = table_of(Case)
concern = table_of(Concern)
alert = table_of(Alert)
staff = table_of(Staff)

HOLDERS = (str(Role.ADMIN), str(Role.TEAM))
"""Roles whose accounts may hold a case: those that work on cases (admin/permissions.py)."""


def find_open_case(connection: Connection, *, conversation_id: int, kind: str) -> int | None:
    """The case of this kind that nobody has acknowledged yet, of this conversation; locked, so that none does now."""
    found = select(case.c.id).where(
        case.c.conversation_id == conversation_id, case.c.kind == kind, case.c.status == "open"
    )
    return connection.scalar(found.with_for_update())


def add_case(connection: Connection, values: Mapping[str, object]) -> int:
    """Open a case and return its number."""
    return int(connection.execute(insert(case).returning(case.c.id), dict(values)).scalar_one())


def add_concern(connection: Connection, values: Mapping[str, object]) -> None:
    """Store one concern of one text."""
    connection.execute(insert(concern), dict(values))


def add_alert(connection: Connection, *, case_id: int, route: str, round_: int, due_at: datetime) -> int:
    """Queue one alert and return its id."""
    row = {"case_id": case_id, "route": route, "round": round_, "state": "queued", "attempts": 0, "due_at": due_at}
    return int(connection.execute(insert(alert).returning(alert.c.id), {**row, "error": ""}).scalar_one())


def get_case(connection: Connection, case_id: int) -> Row[Any] | None:
    """One case, locked until the transaction ends."""
    return connection.execute(select(case).where(case.c.id == case_id).with_for_update()).first()


def change_case(connection: Connection, case_id: int, **values: object) -> None:
    """Store new values of a case; ``change`` must be among them."""
    connection.execute(update(case).where(case.c.id == case_id).values(**values))


def get_alert(connection: Connection, alert_id: int) -> Row[Any]:
    """One alert; the caller knows that it is there."""
    return connection.execute(select(alert).where(alert.c.id == alert_id)).one()


def alerts_of(connection: Connection, case_ids: list[int]) -> list[Row[Any]]:
    """Every alert of these cases, oldest first."""
    return list(connection.execute(select(alert).where(alert.c.case_id.in_(case_ids)).order_by(alert.c.id)))


def find_due_alerts(connection: Connection, *, now: datetime, limit: int) -> list[Row[Any]]:
    """Alerts by e-mail and webhook that are due, or whose sender died. Not locked: lock the case, then look again."""
    due = select(alert).where(alert.c.state.in_(("queued", "sending")), alert.c.due_at <= now, alert.c.route != "phone")
    return list(connection.execute(due.order_by(alert.c.due_at).limit(limit)))


def is_any_alert_due(connection: Connection, now: datetime) -> bool:
    """Whether `find_due_alerts` would find something."""
    due = select(alert.c.id).where(alert.c.state.in_(("queued", "sending")), alert.c.due_at <= now)
    return connection.scalar(due.where(alert.c.route != "phone").limit(1)) is not None


def move_alert(
    connection: Connection,
    alert_id: int,
    *,
    out_of: tuple[str, ...],
    due_by: datetime | None = None,
    **values: object,
) -> bool:
    """Change an alert if it is still in one of the states ``out_of`` (and due by then); whether it was."""
    still = update(alert).where(alert.c.id == alert_id, alert.c.state.in_(out_of))
    if due_by is not None:
        still = still.where(alert.c.due_at <= due_by)
    return connection.execute(still.values(**values)).rowcount == 1


def withdraw_alerts(connection: Connection, case_id: int, now: datetime) -> list[int]:
    """Take back the alerts of a case that have not gone yet; their ids."""
    waiting = update(alert).where(alert.c.case_id == case_id, alert.c.state == "queued")
    return list(connection.scalars(waiting.values(state="withdrawn", settled_at=now).returning(alert.c.id)))


def find_colleagues(connection: Connection) -> list[str]:
    """E-mail addresses of the accounts a case may be given to: not disabled, and their invitation taken up."""
    can_hold = staff.c.role.in_(HOLDERS) & staff.c.disabled_at.is_(None) & (staff.c.password != "")
    return list(connection.scalars(select(staff.c.email).where(can_hold).order_by(staff.c.email)))
