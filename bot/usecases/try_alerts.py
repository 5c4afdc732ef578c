"""A test of the alert routes that touches no case: each route is asked to carry one message marked as a test."""

from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from datetime import timedelta

from sqlalchemy import Connection

from bot.db.repos.facts import store_fact
from bot.notify.alert_routes import AlertMessage
from bot.notify.errors import NotDelivered
from bot.usecases.audit import record_audit
from bot.usecases.carry_alert import carry
from bot.usecases.examine import ALERT_TESTED
from bot.usecases.runtime import Runtime
from messaging_adapters.types import Accepted, Outgoing

WORDS = "Feedback bot: this is a test of the on-call alert. No patient is concerned. Please tell the team it arrived."


LONGEST_WAIT = timedelta(seconds=15)
TOO_LONG = "no answer yet; it may still arrive"


def try_alert_routes(runtime: Runtime, *, by: str, longest: timedelta = LONGEST_WAIT) -> dict[str, str]:
    """Test every route that is set, record that and by whom; route to fault, "" when it was taken.

    Once any route took the test the deployment may go live (`doctor`). Waits no longer than ``longest`` for them all.
    """
    results = send_test_alert(runtime, wait=timedelta(minutes=1), longest=longest)
    now = runtime.clock.now()
    detail = ", ".join(f"{route} {'failed' if fault else 'taken'}" for route, fault in results.items())

    def store(connection: Connection) -> None:
        record_audit(connection, actor=by, action="test_alerts", object_="settings", now=now, detail=detail)
        if any(fault == "" for fault in results.values()):
            store_fact(connection, ALERT_TESTED, now.isoformat())

    runtime.database.write(store)
    return results


def send_test_alert(runtime: Runtime, *, wait: timedelta, longest: timedelta = timedelta(minutes=1)) -> dict[str, str]:
    """Route to fault for every route that is set; "" when it was taken. ``wait``: how long a text stays valid."""
    routes = runtime.settings.alert_routes
    if not routes:
        return {}
    # Side by side: one server that does not answer must not hide how the others did.
    pool = ThreadPoolExecutor(len(routes), thread_name_prefix="try-alert")
    tries = {route: pool.submit(_try, runtime, route, wait) for route in routes}
    wait_for(tries.values(), timeout=longest.total_seconds())
    pool.shutdown(wait=False)
    return {route: _outcome(one) for route, one in tries.items()}


def _outcome(one: "Future[str]") -> str:
    return one.result() if one.done() else TOO_LONG


def _try(runtime: Runtime, route: str, wait: timedelta) -> str:
    try:
        return _text(runtime, wait) if route == "phone" else _carry(runtime, route)
    except Exception as fault:
        # A nonsense address or a broken client is what a test is for.
        return type(fault).__name__


def _text(runtime: Runtime, wait: timedelta) -> str:
    adapter = runtime.adapters[runtime.settings.channel]
    valid_for = max(int(wait.total_seconds()), 60)
    text = Outgoing(
        reference="alert-test", attempt=1, to=runtime.deployment.alert_phone, body=WORDS, valid_for=valid_for
    )
    result = adapter.send(text)
    return "" if isinstance(result, Accepted) else f"not taken ({result.code})"


def _carry(runtime: Runtime, route: str) -> str:
    now = runtime.clock.now()
    link = f"{runtime.settings.public_url}/admin/cases"
    message = AlertMessage(0, "test", "immediate", now, now + timedelta(minutes=15), WORDS, link, 0)
    try:
        carry(runtime, route, message)
    except NotDelivered as fault:
        return str(fault)
    return ""
