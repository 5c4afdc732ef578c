"""A test of the alert routes that touches no case: each route is asked to carry one message marked as a test."""

from datetime import timedelta

from bot.notify.alert_routes import AlertMessage
from bot.notify.errors import NotDelivered
from bot.usecases.carry_alert import carry
from bot.usecases.runtime import Runtime
from messaging_adapters.types import Accepted, Outgoing

WORDS = "Feedback bot: this is a test of the on-call alert. No patient is concerned. Please tell the team it arrived."


def send_test_alert(runtime: Runtime, *, wait: timedelta) -> dict[str, str]:
    """Route to fault for every route that is set; "" when it was taken. ``wait``: how long a text stays valid."""
    results: dict[str, str] = {}
    for route in runtime.settings.alert_routes:
        results[route] = _text(runtime, wait) if route == "phone" else _carry(runtime, route)
    return results


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
