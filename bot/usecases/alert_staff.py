"""Tell staff about a case: queue the alerts, record how each went, and take the second route when one fails."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.db.repos import addresses, cases, outbox
from bot.db.repos.changes import next_change
from bot.db.tables.cases import AlertState, CaseStatus
from bot.engine.effects import SendClass
from bot.triage import routing
from bot.triage.concerns import Kind, Tier
from bot.usecases.deployment import Deployment

ATTEMPTS = 5
BACKOFF = (timedelta(seconds=30), timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4))
LEASE = timedelta(minutes=2)
"""A mail server may take a minute; an alert whose sender died goes again after this (at least once)."""

NO_ROUTE = "No alert route is set: nobody was told. Set FEEDBACK_BOT_ALERT_EMAIL, _ALERT_PHONE or _ALERT_WEBHOOK."
UNDELIVERED = "An alert about this case could not be delivered."


def queue_alerts(
    connection: Connection, deployment: Deployment, *, case_id: int, tier: Tier, kind: Kind, now: datetime
) -> None:
    """Queue the first routes of a new case, and their repeats until someone acknowledges."""
    first, _ = routing.alert_routes(tier, deployment.alert_routes)
    if not first:
        cases.change_case(connection, case_id, notice=NO_ROUTE, change=next_change(connection))
    for round_, due_at in enumerate(routing.alert_times(tier, now)):
        for route in first:
            queue_alert(
                connection, deployment, case_id=case_id, kind=kind, route=route, round_=round_, due_at=due_at, now=now
            )


def alert_words(deployment: Deployment, *, case_id: int, kind: str) -> str:
    """What an alert says, by every route: a link and a kind, none of the patient's words (domain.md, Safety)."""
    what = kind.replace("_", " ")
    return (
        f"Feedback bot: case {case_id} ({what}) needs a person now. Open {deployment.public_url}/admin/cases/{case_id}"
    )


def settle_alert(
    connection: Connection,
    deployment: Deployment,
    alert_id: int,
    *,
    state: AlertState,
    error: str,
    now: datetime,
    attempts: int | None = None,
) -> None:
    """Record the end of one alert; when it failed, go to the routes not tried yet in its round, and mark the case.

    ``attempts`` is given for a text, which the outbox counts. Locks are taken in the order `acknowledge` takes them.
    """
    before = (AlertState.QUEUED, AlertState.SENDING, AlertState.SENT)
    change = next_change(connection)
    alert = cases.get_alert(connection, alert_id)
    case = cases.get_case(connection, alert.case_id)
    ended = {"state": state, "error": error, "settled_at": now, "attempts": attempts or alert.attempts}
    if not cases.move_alert(connection, alert_id, out_of=before, **ended) or case is None:
        return
    if state is not AlertState.FAILED:
        cases.change_case(connection, case.id, change=change)
        return
    cases.change_case(connection, case.id, notice=case.notice or UNDELIVERED, change=change)
    if case.status != CaseStatus.OPEN:
        return  # somebody has it: nobody else need be told
    tried = {one.route for one in cases.alerts_of(connection, [case.id]) if one.round == alert.round}
    _, second = routing.alert_routes(Tier(case.tier), deployment.alert_routes)
    for route in [one for one in second if one not in tried][:1]:
        kind = Kind(case.kind)
        queue_alert(
            connection, deployment, case_id=case.id, kind=kind, route=route, round_=alert.round, due_at=now, now=now
        )


def retry_alert(connection: Connection, deployment: Deployment, alert_id: int, *, error: str, now: datetime) -> None:
    """An attempt did not go through: try again later, or call it failed after ATTEMPTS."""
    alert = cases.get_alert(connection, alert_id)
    if alert.attempts >= ATTEMPTS:
        settle_alert(connection, deployment, alert_id, state=AlertState.FAILED, error=error, now=now)
        return
    due_at = now + BACKOFF[min(alert.attempts, len(BACKOFF)) - 1]
    change = next_change(connection)
    if cases.move_alert(connection, alert_id, out_of=("sending",), state="queued", error=error, due_at=due_at):
        cases.change_case(connection, alert.case_id, change=change)


def queue_alert(
    connection: Connection,
    deployment: Deployment,
    *,
    case_id: int,
    kind: Kind,
    route: str,
    round_: int,
    due_at: datetime,
    now: datetime,
) -> None:
    """Queue one alert by one route."""
    alert_id = cases.add_alert(connection, case_id=case_id, route=route, round_=round_, due_at=due_at)
    if route != "phone":
        return
    # A text to the on-call phone takes the outbox's road: claimed, receipted and reconciled like every other.
    channel, phone = deployment.channel, deployment.alert_phone
    # Not locked: whoever holds the patient's address must wait for no other (bot/db/connect.py).
    address_id = addresses.know_address(
        connection,
        channel=channel,
        hash_=deployment.address_hash(channel, phone),
        value=deployment.vault.seal(phone),
    )
    body = alert_words(deployment, case_id=case_id, kind=kind)
    outbox.queue_text(
        connection,
        {
            "intent_key": f"alert:{alert_id}",
            "send_class": str(SendClass.STAFF_ALERT),
            "channel": channel,
            "address_id": address_id,
            "alert_id": alert_id,
            "case_id": case_id,
            "body": deployment.vault.seal(body),
            "due_at": due_at,
            "created_at": now,
        },
    )
