"""What an administrator changes about an account: role and wards, whether it may sign in, a lost second step.

Nobody changes the role of, or disables, their own account, so one administrator is always left; and because changes
of accounts wait for one another, two who disable each other at the same moment cannot both succeed.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import staff as repo
from bot.db.repos.mails import drop_waiting_mails
from bot.db.repos.staff_links import end_links
from bot.db.tables.staff import Role
from bot.errors import NotAllowed, NotFound
from bot.usecases.add_staff import check_wards
from bot.usecases.audit import record_audit
from bot.usecases.deployment import Deployment
from bot.usecases.mail_staff import queue_mail
from bot.usecases.second_step import forget_second_step
from bot.usecases.sign_in import StaffMember


def change_role(
    connection: Connection, staff_id: int, *, role: Role, wards: Iterable[str], by: StaffMember, now: datetime
) -> None:
    """Give an account another role or other wards; what it may open changes with its next page."""
    codes = check_wards(role, wards)
    account = _lock(connection, staff_id, by)
    if account.id == by.id and role is not Role.ADMIN:
        raise NotAllowed("You cannot take your own administrator's role away. Another administrator can.")
    if account.role == role and account.wards == codes:
        return
    repo.change_staff(connection, staff_id, role=str(role), wards=codes)
    detail = f"{account.role} to {role}" + (f", wards {codes}" if codes else "")
    _record(connection, staff_id, by, "change_role", now=now, detail=detail)


def disable(connection: Connection, staff_id: int, *, by: StaffMember, now: datetime) -> None:
    """Let the account sign in no more: its sessions end at once, its links do not work, its mails do not go."""
    account = _lock(connection, staff_id, by)
    if account.id == by.id:
        raise NotAllowed("You cannot disable your own account. Another administrator can.")
    if account.disabled_at is not None:
        return
    repo.change_staff(connection, staff_id, disabled_at=now)
    repo.end_sessions_of(connection, staff_id)
    end_links(connection, staff_id, now)
    drop_waiting_mails(connection, staff_id, error="the account was disabled", now=now)
    _record(connection, staff_id, by, "disable_staff", now=now)


def enable(connection: Connection, staff_id: int, *, by: StaffMember, now: datetime) -> None:
    """Let the account sign in again, with the password and the second step it had."""
    account = _lock(connection, staff_id, by)
    if account.disabled_at is not None:
        repo.change_staff(connection, staff_id, disabled_at=None, failed=0, locked_until=None)
        _record(connection, staff_id, by, "enable_staff", now=now)


def remove_second_step(
    connection: Connection, deployment: Deployment, staff_id: int, *, by: StaffMember, by_mail: bool, now: datetime
) -> None:
    """Take a lost phone's second step off somebody else's account, and tell that person, if mail is set up."""
    account = _lock(connection, staff_id, by)
    if account.id == by.id:
        raise NotAllowed("Turn your own second step off on the page of your account, with a code.")
    if account.totp_since is None:
        return
    forget_second_step(connection, staff_id)
    repo.end_sessions_of(connection, staff_id)
    _record(connection, staff_id, by, "remove_second_step", now=now)
    if by_mail:
        trust = deployment.organisation.trust_name
        body = (
            f"{by.email} has removed the second step from your account for patient feedback at {trust}. "
            "You can now sign in with your password alone, and set up a new phone on the page of your account.\n\n"
            "If you did not ask for this, tell your administrator at once, by telephone.\n"
        )
        subject = "The second step of your account was removed"
        queue_mail(connection, deployment.vault, staff_id=staff_id, subject=subject, body=body, now=now)


def _lock(connection: Connection, staff_id: int, by: StaffMember) -> Row[Any]:
    """The account to be changed; in line with every other change, and only while ``by`` is an administrator still."""
    if by.id not in [row.id for row in repo.lock_admins(connection)]:
        raise NotAllowed("You are not an administrator any longer. Nothing was changed.")
    account = repo.lock_staff(connection, staff_id)
    if account is None:
        raise NotFound("There is no such account.")
    return account


def _record(
    connection: Connection, staff_id: int, by: StaffMember, action: str, *, now: datetime, detail: str = ""
) -> None:
    record_audit(connection, actor=by.email, action=action, object_=f"staff:{staff_id}", now=now, detail=detail)
