"""Mails to staff: queued with the change they are about, sent by the worker, tried again when the server is away.

A body may hold a link that opens an account, so it is sealed while it waits and emptied once it went or never will.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.db.connect import wake_dispatcher
from bot.db.repos import mails
from bot.db.vault import CannotOpen, Vault

BACKOFF = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=30))
"""Waits between tries; after the last a mail has failed, which the staff page shows."""
LEASE = timedelta(minutes=2)
"""How long a mail belongs to whoever claimed it; longer than the mail server's time-out."""


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """One mail that is ours to send now. ``attempts`` names this try."""

    id: int
    attempts: int
    to: str
    subject: str
    body: str


def queue_mail(connection: Connection, vault: Vault, *, staff_id: int, subject: str, body: str, now: datetime) -> None:
    """Put a mail to this account in the queue; the worker of this process is woken once it is committed."""
    mails.add_mail(connection, staff_id=staff_id, subject=subject, body=vault.seal(body), now=now)
    wake_dispatcher(connection)


def claim_mails(connection: Connection, vault: Vault, *, now: datetime, limit: int) -> list[ClaimedMail]:
    """Claim up to ``limit`` due mails; each is ours for LEASE, so that a sender's death only means again."""
    claimed: list[ClaimedMail] = []
    for row in mails.find_due_mails(connection, now=now, limit=limit):
        try:
            body = vault.open(row.body or b"")
        except CannotOpen as fault:
            _give_up(connection, row.id, row.attempts, error=type(fault).__name__, now=now)
            continue
        taken = {"state": "sending", "attempts": row.attempts + 1, "due_at": now + LEASE}
        if mails.move_mail(connection, row.id, tried=row.attempts, **taken):
            claimed.append(ClaimedMail(row.id, row.attempts + 1, row.email, row.subject, body))
    return claimed


def settle_mail(connection: Connection, one: ClaimedMail, *, error: str, now: datetime) -> None:
    """Record how a try went: "" means that the server took the mail. A try that was overtaken changes nothing."""
    if not error:
        sent = {"state": "sent", "body": None, "error": "", "settled_at": now}
        mails.move_mail(connection, one.id, tried=one.attempts, **sent)
    elif one.attempts > len(BACKOFF):
        _give_up(connection, one.id, one.attempts, error=error, now=now)
    else:
        again = {"state": "queued", "error": error, "due_at": now + BACKOFF[one.attempts - 1]}
        mails.move_mail(connection, one.id, tried=one.attempts, **again)


def _give_up(connection: Connection, mail_id: int, tried: int, *, error: str, now: datetime) -> None:
    failed = {"state": "failed", "body": None, "error": error, "settled_at": now}
    mails.move_mail(connection, mail_id, tried=tried, **failed)
