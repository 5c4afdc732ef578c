"""Links to set a password, which are mailed to staff or handed over."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from bot.db.columns import table_of
from bot.db.repos.staff import staff
from bot.db.tables.staff import LinkPurpose, StaffLink

link = table_of(StaffLink)


def add_link(
    connection: Connection,
    *,
    token_hash: str,
    staff_id: int,
    purpose: LinkPurpose,
    now: datetime,
    expires_at: datetime,
) -> None:
    """Store a new link."""
    row = {
        "token_hash": token_hash,
        "staff_id": staff_id,
        "purpose": str(purpose),
        "created_at": now,
        "expires_at": expires_at,
    }
    connection.execute(insert(link), row)


def find_link(connection: Connection, token_hash: str, now: datetime) -> Row[Any] | None:
    """A link that can still be used, with the id and the e-mail address of its account."""
    found = (
        select(link.c.purpose, link.c.expires_at, staff.c.id, staff.c.email)
        .join(staff, staff.c.id == link.c.staff_id)
        .where(_usable(token_hash, now), staff.c.disabled_at.is_(None))
    )
    return connection.execute(found).first()


def use_link(connection: Connection, token_hash: str, now: datetime) -> int | None:
    """Use a link up; whose it is, or None when it was used or has expired. Of two at once one gets it."""
    used = update(link).where(_usable(token_hash, now)).values(used_at=now)
    return connection.scalar(used.returning(link.c.staff_id))


def end_links(connection: Connection, staff_id: int, now: datetime) -> None:
    """None of this account's links works any longer."""
    connection.execute(update(link).where(link.c.staff_id == staff_id, link.c.used_at.is_(None)).values(used_at=now))


def count_links(connection: Connection, staff_id: int, *, purpose: LinkPurpose, since: datetime) -> int:
    """How many links of this kind were made for the account since then."""
    mine = (link.c.staff_id == staff_id) & (link.c.purpose == str(purpose)) & (link.c.created_at > since)
    return connection.scalar(select(func.count()).select_from(link).where(mine)) or 0


def _usable(token_hash: str, now: datetime) -> Any:  # noqa: ANN401 – a Core condition
    return (link.c.token_hash == token_hash) & link.c.used_at.is_(None) & (link.c.expires_at > now)
