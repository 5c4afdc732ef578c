"""Hand one mail to the mail server."""

import smtplib
import ssl
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from bot.notify.errors import NotDelivered

TIMEOUT_SECONDS = 15


def sender_of(smtp_url: str, *, team: str) -> str:
    """The address mails come from: the account at the mail server if it is one, else the team's own.

    Never the recipient's: a mail that claims to come from whom it goes to is refused as forged (SPF, DMARC).
    """
    parts = urlsplit(smtp_url)
    account = unquote(parts.username or "")
    return account if "@" in account else team or f"feedback-bot@{parts.hostname or 'localhost'}"


def send_email(*, smtp_url: str, sender: str, to: str, subject: str, text: str, urgent: bool = False) -> None:
    """Send ``text``. Raises NotDelivered, whose message is a code for staff, never an address."""
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = sender
    message["To"] = to
    message["X-Priority"] = "1" if urgent else "3"
    message.set_content(text)
    try:
        with _connect(smtp_url) as server:
            refused = server.send_message(message)
    except (OSError, smtplib.SMTPException) as fault:
        raise NotDelivered(f"mail server: {type(fault).__name__}") from fault
    if refused:
        raise NotDelivered("mail server: recipient refused")


def _connect(smtp_url: str) -> smtplib.SMTP:
    parts = urlsplit(smtp_url)
    host, context = parts.hostname or "localhost", ssl.create_default_context()
    if parts.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=TIMEOUT_SECONDS, context=context)
    else:
        server = smtplib.SMTP(host, parts.port or 25, timeout=TIMEOUT_SECONDS)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=context)
    if parts.username:
        server.login(unquote(parts.username), unquote(parts.password or ""))
    return server
