"""Mails to staff on their way."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from bot.db.columns import table_of
from bot.db.repos.staff import staff
from bot.db.tables.staff import MailState, StaffMail

mail = table_of(StaffMail)

WAITING = (MailState.QUEUED, MailState.SENDING)


def add_mail(connection: Connection, *, staff_id: int, subject: str, body: bytes, now: datetime) -> None:
    """Store a mail that is due at once."""
    row = {
        "staff_id": staff_id,
        "subject": subject,
        "body": body,
        "state": "queued",
        "attempts": 0,
        "due_at": now,
        "error": "",
    }
    connection.execute(insert(mail), row)


def is_any_mail_due(connection: Connection, now: datetime) -> bool:
    """Whether there is a mail to send now: one look in the index of those that wait."""
    return connection.execute(select(mail.c.id).where(_due(now)).limit(1)).first() is not None


def find_due_mails(connection: Connection, *, now: datetime, limit: int) -> Sequence[Row[Any]]:
    """Mails that are due, with the address they go to, oldest first, locked until the transaction ends."""
    found = (
        select(mail, staff.c.email)
        .join(staff, staff.c.id == mail.c.staff_id)
        .where(_due(now))
        .order_by(mail.c.due_at, mail.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=mail)
    )
    return connection.execute(found).all()


def move_mail(connection: Connection, mail_id: int, *, tried: int, **values: object) -> bool:
    """Store new values of a mail that still waits and was ``tried`` so often; whether it was so."""
    mine = (mail.c.id == mail_id) & mail.c.state.in_(WAITING) & (mail.c.attempts == tried)
    return connection.execute(update(mail).where(mine).values(**values)).rowcount == 1


def read_newest_mails(connection: Connection) -> Mapping[int, Row[Any]]:
    """The newest mail to each account, without its body."""
    newest = select(func.max(mail.c.id)).group_by(mail.c.staff_id)
    chosen = select(mail.c.staff_id, mail.c.state, mail.c.attempts, mail.c.error, mail.c.due_at, mail.c.settled_at)
    return {row.staff_id: row for row in connection.execute(chosen.where(mail.c.id.in_(newest)))}


def count_failed_mails(connection: Connection) -> int:
    """How many accounts there are whose newest mail could not be sent."""
    newest = select(func.max(mail.c.id)).group_by(mail.c.staff_id)
    failed = mail.c.id.in_(newest) & (mail.c.state == "failed")
    return connection.scalar(select(func.count()).select_from(mail).where(failed)) or 0


def drop_waiting_mails(
    connection: Connection, staff_id: int, *, error: str, now: datetime, subject: str | None = None
) -> None:
    """Mails to this account, of one subject or all, that have not gone shall not go: they are no longer true."""
    mine = (mail.c.staff_id == staff_id) & (mail.c.state == "queued")
    if subject is not None:
        mine &= mail.c.subject == subject
    connection.execute(update(mail).where(mine).values(state="failed", body=None, error=error, settled_at=now))


def _due(now: datetime) -> Any:  # noqa: ANN401 – a Core condition
    return mail.c.state.in_(WAITING) & (mail.c.due_at <= now)
