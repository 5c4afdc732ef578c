"""Take due alerts by e-mail and webhook for sending; at least once, so a sender's death only means again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import cases
from bot.db.tables.cases import AlertState, CaseStatus
from bot.usecases.alert_staff import LEASE

WAITING = (AlertState.QUEUED, AlertState.SENDING)


@dataclass(frozen=True, slots=True)
class ClaimedAlert:
    """One alert and the case it is about."""

    id: int
    route: str
    round: int
    case: Row[Any]


def claim_alerts(connection: Connection, *, now: datetime, limit: int) -> list[ClaimedAlert]:
    """Claim up to ``limit`` due alerts; each is ours for LEASE."""
    claimed: list[ClaimedAlert] = []
    for alert in cases.find_due_alerts(connection, now=now, limit=limit):
        case = cases.get_case(connection, alert.case_id)
        if case is None:
            continue
        if case.status != CaseStatus.OPEN:
            # It was on its way when somebody acknowledged, and came back undelivered.
            cases.move_alert(connection, alert.id, out_of=WAITING, state="withdrawn", settled_at=now)
            continue
        taken = {"state": "sending", "attempts": alert.attempts + 1, "due_at": now + LEASE}
        if cases.move_alert(connection, alert.id, out_of=WAITING, due_by=now, **taken):
            claimed.append(ClaimedAlert(alert.id, alert.route, alert.round, case))
    return claimed
