"""Carry one alert by e-mail or webhook; a text to the on-call phone goes by the outbox instead."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

import httpx
import orjson

from bot.notify.email import send_email, sender_of
from bot.notify.errors import NotDelivered

TIMEOUT_SECONDS = 15


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


def mail_alert(alert: AlertMessage, *, smtp_url: str, to: str) -> None:
    """Hand the alert to the mail server. Raises NotDelivered."""
    send_email(
        smtp_url=smtp_url,
        sender=sender_of(smtp_url, team=to),
        to=to,
        subject=f"Feedback bot: case {alert.case_id}, {alert.kind.replace('_', ' ')}",
        text=f"{alert.words}\n\nIt must be acknowledged by {alert.due_at:%d.%m.%Y %H:%M} UTC.\n",
        urgent=alert.tier == "immediate",
    )


def post_alert(alert: AlertMessage, *, url: str, key: str, now: datetime) -> None:
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
