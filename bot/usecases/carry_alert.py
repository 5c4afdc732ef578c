"""Hand one message about a case to the route that the settings name."""

from bot.notify.alert_routes import AlertMessage, mail_alert, post_alert
from bot.notify.errors import NotDelivered
from bot.usecases.runtime import Runtime


def signing_key(runtime: Runtime) -> str:
    """The key alert webhooks are signed with; `doctor` shows it to whoever sets up the receiver."""
    return runtime.deployment.vault.lookup("alert webhook", runtime.settings.alert_webhook)


def carry(runtime: Runtime, route: str, message: AlertMessage) -> None:
    """Hand one message to its route. Raises NotDelivered."""
    settings = runtime.settings
    if route == "email" and settings.alert_email:
        mail_alert(message, smtp_url=settings.smtp_url, to=settings.alert_email)
    elif route == "webhook" and settings.alert_webhook:
        post_alert(message, url=settings.alert_webhook, key=signing_key(runtime), now=runtime.clock.now())
    else:
        raise NotDelivered(f"{route}: no longer set")
