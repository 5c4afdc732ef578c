"""Send an alert about a case again, when the first did not get through and nobody has the case yet."""

from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import cases
from bot.db.tables.cases import AlertState, CaseStatus
from bot.errors import NotAllowed, NotFound
from bot.triage.concerns import Kind
from bot.usecases.alert_staff import queue_alert
from bot.usecases.audit import record_audit
from bot.usecases.deployment import Deployment
from bot.usecases.handle_case import lock_case

GOING = (AlertState.QUEUED, AlertState.SENDING)


def send_alert_again(
    connection: Connection, deployment: Deployment, case_id: int, alert_id: int, *, by: str, now: datetime
) -> None:
    """Queue an alert by the same route, due now, in a round of its own.

    Raises NotFound; NotAllowed, with the sentence to show. Once somebody has acknowledged the case there is nobody
    left to alert, and what is queued would be taken back (usecases/claim_alerts.py).
    """
    change, case = lock_case(connection, case_id)
    alerts = cases.alerts_of(connection, [case_id])
    alert = next((one for one in alerts if one.id == alert_id), None)
    if alert is None:
        raise NotFound(f"Case {case_id} has no alert {alert_id}.")
    if case.status == CaseStatus.CLOSED:
        raise NotAllowed(f"{case.closed_by} has closed this case: nobody need be told any more.")
    if case.status != CaseStatus.OPEN:
        raise NotAllowed(f"{case.acknowledged_by} has this case: alerts go only while nobody has it.")
    if alert.state != AlertState.FAILED:
        raise NotAllowed("That alert has not failed: there is nothing to send again.")
    if alert.route not in deployment.alert_routes:
        raise NotAllowed("That route is no longer set up. Settings shows which routes there are.")
    if any(one.route == alert.route and one.state in GOING and one.due_at <= now for one in alerts):
        raise NotAllowed("An alert by that route is on its way already. Wait a minute and look again.")
    queue_alert(
        connection,
        deployment,
        case_id=case_id,
        kind=Kind(case.kind),
        route=alert.route,
        round_=max(one.round for one in alerts) + 1,
        due_at=now,
        now=now,
    )
    cases.change_case(connection, case_id, change=change)
    record_audit(
        connection, actor=by, action="send_alert_again", object_=f"case:{case_id}", now=now, detail=alert.route
    )
