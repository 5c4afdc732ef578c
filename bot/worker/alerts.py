"""Send due alerts to staff by e-mail and webhook, and record how each went."""

import logging

from bot.db.repos.cases import is_any_alert_due
from bot.db.tables.cases import AlertState
from bot.notify.alert_routes import AlertMessage
from bot.notify.errors import NotDelivered
from bot.usecases.alert_staff import alert_words, retry_alert, settle_alert
from bot.usecases.carry_alert import carry
from bot.usecases.claim_alerts import ClaimedAlert, claim_alerts
from bot.usecases.runtime import Runtime

log = logging.getLogger(__name__)
BATCH = 10


def send_alerts_once(runtime: Runtime) -> int:
    """Send every alert that is due now; how many there were."""
    now = runtime.clock.now()
    if not runtime.database.read(lambda connection: is_any_alert_due(connection, now)):
        return 0
    claimed = runtime.database.write(lambda connection: claim_alerts(connection, now=now, limit=BATCH))
    for one in claimed:
        _send(runtime, one)
    return len(claimed)


def _send(runtime: Runtime, one: ClaimedAlert) -> None:
    case, deployment = one.case, runtime.deployment
    words = alert_words(deployment, case_id=case.id, kind=case.kind)
    link = f"{deployment.public_url}/admin/cases/{case.id}"
    message = AlertMessage(case.id, case.kind, case.tier, case.opened_at, case.due_at, words, link, one.round)
    error = ""
    try:
        carry(runtime, one.route, message)
    except NotDelivered as fault:
        error = str(fault)
    except Exception as fault:
        # A wrong address or URL must count as an attempt, or the second route is never taken.
        error = type(fault).__name__
    if error:
        log.warning("alert %s of case %s by %s: %s", one.id, case.id, one.route, error)
    now = runtime.clock.now()
    if error:
        runtime.database.write(lambda link_: retry_alert(link_, deployment, one.id, error=error, now=now))
    else:
        runtime.database.write(
            lambda link_: settle_alert(link_, deployment, one.id, state=AlertState.SENT, error="", now=now)
        )
