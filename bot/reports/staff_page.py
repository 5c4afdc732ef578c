"""What the pages about staff show: the accounts with their state, and one's own. Reads only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, select

from bot.db.columns import table_of
from bot.db.repos.mails import read_newest_mails
from bot.db.repos.staff import is_second_step_required, session, staff
from bot.db.tables.staff import Audit
from bot.roles import Role

audit = table_of(Audit)


class AccountState(StrEnum):
    """How an account stands, the weightiest first."""

    DISABLED = "disabled"
    INVITED = "invited"
    LOCKED = "locked"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class NewestMail:
    """The newest mail to an account. ``error`` is a code for staff."""

    state: str
    attempts: int
    error: str


@dataclass(frozen=True, slots=True)
class Account:
    """One account as the staff page shows it. ``wards``: ``WARD`` or ``SITE/WARD`` codes."""

    id: int
    email: str
    role: Role
    wards: tuple[str, ...]
    state: AccountState
    has_second_step: bool
    locked_until: datetime | None
    created_at: datetime
    seen_at: datetime | None
    mail: NewestMail | None


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """One's own account: since when it has a second step, and whether that is compulsory here."""

    email: str
    created_at: datetime
    second_step_since: datetime | None
    is_required: bool


def read_accounts(connection: Connection, *, now: datetime) -> tuple[Account, ...]:
    """Every account: those that sign in first, by e-mail address; the disabled last."""
    found = connection.execute(_accounts().order_by(staff.c.disabled_at.is_not(None), staff.c.email)).all()
    mails = read_newest_mails(connection)
    return tuple(_account(row, mails.get(row.id), now) for row in found)


def read_account(connection: Connection, staff_id: int, *, now: datetime) -> Account | None:
    """One account, or None."""
    row = connection.execute(_accounts().where(staff.c.id == staff_id)).first()
    return _account(row, read_newest_mails(connection).get(staff_id), now) if row else None


def read_own_account(connection: Connection, staff_id: int) -> OwnAccount:
    """The account of somebody who is signed in."""
    row = connection.execute(select(staff).where(staff.c.id == staff_id)).one()
    return OwnAccount(row.email, row.created_at, row.totp_since, is_second_step_required(connection))


def read_emails(connection: Connection) -> dict[str, str]:
    """``staff:ID``, as the audit trail names accounts, to e-mail address."""
    found = connection.execute(select(staff.c.id, staff.c.email).order_by(staff.c.email))
    return {f"staff:{row.id}": row.email for row in found}


def _accounts() -> Select[Any]:
    live = select(func.max(session.c.seen_at)).where(session.c.staff_id == staff.c.id).scalar_subquery()
    return select(staff, live.label("in_session"), _last_trace().label("in_trail"))


def _last_trace() -> ColumnElement[Any]:
    """When the trail last names this account: sessions are removed when they end. Invited accounts have no trace."""
    # `+ 0`: else PostgreSQL walks the whole trail backwards for an account that is not in it.
    traces = audit.alias()
    newest = select(func.max(traces.c.id + 0)).where(traces.c.actor == staff.c.email).correlate(staff).scalar_subquery()
    at = select(audit.c.at).where(audit.c.id == newest).correlate(staff).scalar_subquery()
    return case((staff.c.password != "", at), else_=None)


def _account(row: Row[Any], mail: Row[Any] | None, now: datetime) -> Account:
    return Account(
        id=row.id,
        email=row.email,
        role=Role(row.role),
        wards=tuple(ward for ward in row.wards.split("|") if ward),
        state=_state(row, now),
        has_second_step=row.totp_since is not None,
        locked_until=row.locked_until,
        created_at=row.created_at,
        seen_at=row.in_session or row.in_trail,
        mail=NewestMail(mail.state, mail.attempts, mail.error) if mail else None,
    )


def _state(row: Row[Any], now: datetime) -> AccountState:
    if row.disabled_at is not None:
        return AccountState.DISABLED
    if not row.password:
        return AccountState.INVITED
    if row.locked_until is not None and row.locked_until > now:
        return AccountState.LOCKED
    return AccountState.ACTIVE
