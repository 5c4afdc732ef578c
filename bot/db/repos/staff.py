"""Staff accounts and their signed-in sessions."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.db.columns import table_of
from bot.db.repos.facts import read_fact
from bot.db.tables.staff import Staff, StaffSession, Stage

staff = table_of(Staff)
session = table_of(StaffSession)

REQUIRED = "second_step_required"
"""The fact that says that no account may do without a second step; any value but "" means yes."""

_SESSION = (
    select(
        session.c.token_hash,
        session.c.csrf,
        session.c.created_at,
        session.c.seen_at,
        session.c.stage,
        staff.c.id,
        staff.c.email,
        staff.c.role,
        staff.c.wards,
    )
    .join(staff, staff.c.id == session.c.staff_id)
    .where(session.c.token_hash == bindparam("hash"), staff.c.disabled_at.is_(None))
)
_BY_EMAIL = select(staff).where(staff.c.email == bindparam("of_email"))


def find_staff(connection: Connection, email: str) -> Row[Any] | None:
    """The account with this e-mail address, which must be in lower case."""
    return connection.execute(_BY_EMAIL, {"of_email": email}).first()


def lock_staff(connection: Connection, staff_id: int) -> Row[Any] | None:
    """One account, locked until the transaction ends; None when it was removed meanwhile."""
    return connection.execute(select(staff).where(staff.c.id == staff_id).with_for_update()).first()


def get_staff(connection: Connection, staff_id: int) -> Row[Any] | None:
    """One account by its id."""
    return connection.execute(select(staff).where(staff.c.id == staff_id)).first()


def lock_admins(connection: Connection) -> list[Row[Any]]:
    """Every administrator who is not disabled, locked in one order: whoever changes accounts waits here in line."""
    found = select(staff).where(staff.c.role == "admin", staff.c.disabled_at.is_(None))
    return list(connection.execute(found.order_by(staff.c.id).with_for_update()))


def add_staff_row(connection: Connection, values: Mapping[str, object]) -> int | None:
    """Store a new account and return its id; None when its e-mail address is taken."""
    into = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = into(staff).values(**values).on_conflict_do_nothing(index_elements=["email"])
    return connection.scalar(row.returning(staff.c.id))


def change_staff(connection: Connection, staff_id: int, **values: object) -> None:
    """Store new values of an account."""
    connection.execute(update(staff).where(staff.c.id == staff_id).values(**values))


def find_session(connection: Connection, token_hash: str) -> Row[Any] | None:
    """A session with the account it belongs to, however old or far; the caller judges. None of a disabled account."""
    return connection.execute(_SESSION, {"hash": token_hash}).first()


def add_session(
    connection: Connection, *, token_hash: str, staff_id: int, csrf: str, stage: Stage, now: datetime
) -> None:
    """Store a new session."""
    row = {
        "token_hash": token_hash,
        "staff_id": staff_id,
        "csrf": csrf,
        "created_at": now,
        "seen_at": now,
        "stage": str(stage),
    }
    connection.execute(insert(session), row)


def touch_session(connection: Connection, token_hash: str, now: datetime) -> None:
    """Somebody is there: the idle time begins anew."""
    connection.execute(update(session).where(session.c.token_hash == token_hash).values(seen_at=now))


def end_session(connection: Connection, token_hash: str) -> bool:
    """Remove a session; whether it was there."""
    return connection.execute(delete(session).where(session.c.token_hash == token_hash)).rowcount == 1


def end_old_sessions(connection: Connection, *, begun_before: datetime, seen_before: datetime) -> None:
    """Remove every session that is past one of its limits."""
    old = (session.c.created_at <= begun_before) | (session.c.seen_at <= seen_before)
    connection.execute(delete(session).where(old))


def end_sessions_of(connection: Connection, staff_id: int, *, stage: Stage | None = None) -> int:
    """Remove an account's sessions, those of one stage or all; how many there were."""
    mine = session.c.staff_id == staff_id
    if stage is not None:
        mine &= session.c.stage == str(stage)
    return connection.execute(delete(session).where(mine)).rowcount


def end_sessions_without_second_step(connection: Connection) -> int:
    """Remove the sessions of every account that has no second step; how many there were."""
    without = select(staff.c.id).where(staff.c.totp_since.is_(None))
    return connection.execute(delete(session).where(session.c.staff_id.in_(without))).rowcount


def is_second_step_required(connection: Connection) -> bool:
    """Whether every account must have a second step."""
    return bool(read_fact(connection, REQUIRED))
