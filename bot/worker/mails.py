"""Send due mails to staff, and record how each went."""

import logging

from bot.db.repos.mails import is_any_mail_due
from bot.notify.email import send_email, sender_of
from bot.notify.errors import NotDelivered
from bot.usecases.mail_staff import ClaimedMail, claim_mails, settle_mail
from bot.usecases.runtime import Runtime

log = logging.getLogger(__name__)
BATCH = 5
"""Mails claimed at once: all must be tried within their lease, even when the server answers slowly."""


def send_mails_once(runtime: Runtime) -> int:
    """Send every mail that is due now; how many there were."""
    now, vault = runtime.clock.now(), runtime.deployment.vault
    if not runtime.database.read(lambda connection: is_any_mail_due(connection, now)):
        return 0
    claimed = runtime.database.write(lambda connection: claim_mails(connection, vault, now=now, limit=BATCH))
    for one in claimed:
        error = _send(runtime, one)
        if error:
            log.warning("mail %s to staff: %s", one.id, error)
        settled = runtime.clock.now()
        runtime.database.write(
            lambda connection, one=one, error=error, settled=settled: settle_mail(
                connection, one, error=error, now=settled
            )
        )
    return len(claimed)


def _send(runtime: Runtime, one: ClaimedMail) -> str:
    """How it went: a code for staff, "" when the server took the mail."""
    if not runtime.settings.smtp_url:
        return "no mail server is set"
    try:
        settings = runtime.settings
        sender = sender_of(settings.smtp_url, team=settings.alert_email)
        send_email(smtp_url=settings.smtp_url, sender=sender, to=one.to, subject=one.subject, text=one.body)
    except NotDelivered as fault:
        return str(fault)
    except Exception as fault:
        # A nonsense address or setting must count as a try, or the mail would go round for ever.
        return type(fault).__name__
    return ""
