"""Carry one alert by e-mail or webhook; a text to the on-call phone goes by the outbox instead."""

import hashlib
import hmac
import smtplib
import ssl
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import httpx
import orjson

TIMEOUT_SECONDS = 15


class NotDelivered(Exception):
    """The route did not take the alert; the message is a code for staff, never an address."""


@dataclass(frozen=True, slots=True)
class AlertMessage:
    """What an alert says: ids, a kind and a link, never the patient's words."""

    case_id: int
    kind: str
    tier: str
    opened_at: datetime
    due_at: datetime
    words: str
    link: str
    round: int


def send_email(alert: AlertMessage, *, smtp_url: str, to: str) -> None:
    """Hand the alert to the mail server. Raises NotDelivered."""
    parts = urlsplit(smtp_url)
    message = EmailMessage()
    message["Subject"] = f"Feedback bot: case {alert.case_id}, {alert.kind.replace('_', ' ')}"
    message["From"] = f"feedback-bot@{parts.hostname or 'localhost'}" if "@" not in to else to
    message["To"] = to
    message["X-Priority"] = "1" if alert.tier == "immediate" else "3"
    message.set_content(f"{alert.words}\n\nIt must be acknowledged by {alert.due_at:%d.%m.%Y %H:%M} UTC.\n")
    try:
        with _connect(smtp_url) as server:
            refused = server.send_message(message)
    except (OSError, smtplib.SMTPException) as fault:
        raise NotDelivered(f"mail server: {type(fault).__name__}") from fault
    if refused:
        raise NotDelivered("mail server: recipient refused")


def send_webhook(alert: AlertMessage, *, url: str, key: str, now: datetime) -> None:
    """POST the alert, signed over time and body, so that a receiver can refuse forgeries and replays."""
    body = orjson.dumps(
        {
            "case": alert.case_id,
            "kind": alert.kind,
            "tier": alert.tier,
            "opened_at": alert.opened_at.isoformat(),
            "due_at": alert.due_at.isoformat(),
            "round": alert.round,
            "link": alert.link,
        }
    )
    stamp = str(int(now.timestamp()))
    signature = hmac.new(key.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    headers = {
        "Content-Type": "application/json",
        "X-Feedback-Bot-Timestamp": stamp,
        "X-Feedback-Bot-Signature": f"sha256={signature}",
    }
    try:
        answer = httpx.post(url, content=body, headers=headers, timeout=TIMEOUT_SECONDS, follow_redirects=False)
    except httpx.HTTPError as fault:
        raise NotDelivered(f"webhook: {type(fault).__name__}") from fault
    if not answer.is_success:
        raise NotDelivered(f"webhook: answered {answer.status_code}")


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
