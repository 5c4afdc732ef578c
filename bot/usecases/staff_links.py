"""Links by which staff set a password: with an invitation, or because they forgot it.

A link works once and expires; only its hash is stored. Opening it uses nothing up, for mail scanners open links too;
setting the password does. It never stands in for the second step.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.db.connect import Database
from bot.db.repos import staff as repo
from bot.db.repos import staff_links as links
from bot.db.repos.mails import drop_waiting_mails
from bot.db.tables.staff import LinkPurpose, Role
from bot.errors import NotAllowed, NotFound
from bot.usecases.add_staff import add_account, check_email, check_password, check_wards
from bot.usecases.audit import record_audit
from bot.usecases.deployment import Deployment
from bot.usecases.mail_staff import queue_mail
from bot.usecases.sign_in import hash_password, hash_token, normal_email

LASTS = {LinkPurpose.INVITE: timedelta(days=7), LinkPurpose.RESET: timedelta(hours=1)}
MOST_AN_HOUR = 3
"""Reset links that one account is mailed in an hour: more would only fill somebody's inbox."""


@dataclass(frozen=True, slots=True)
class Invited:
    """Whose link was made. ``link`` is "" when it was mailed; else it must be handed over, and is shown only now."""

    staff_id: int
    link: str


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A link that still works."""

    email: str
    purpose: LinkPurpose
    expires_at: datetime


def invite(
    connection: Connection,
    deployment: Deployment,
    *,
    email: str,
    role: Role,
    wards: Iterable[str],
    by_mail: bool,
    by: str,
    now: datetime,
) -> Invited:
    """Add an account without a password, and make its link. Raises NotAllowed with the sentence to show."""
    address, codes = check_email(email), check_wards(role, wards)
    added = add_account(connection, email=address, password="", role=role, wards=codes, by=by, now=now)
    return _send(connection, deployment, added, LinkPurpose.INVITE, by_mail=by_mail, by=by, now=now)


def send_link(
    connection: Connection, deployment: Deployment, staff_id: int, *, by_mail: bool, by: str, now: datetime
) -> Invited:
    """Make a new link for an account: its invitation again, or a new password. Raises NotFound, NotAllowed."""
    account = repo.lock_staff(connection, staff_id)
    if account is None:
        raise NotFound("There is no such account.")
    if account.disabled_at is not None:
        raise NotAllowed("This account is disabled. Enable it first.")
    purpose = LinkPurpose.RESET if account.password else LinkPurpose.INVITE
    return _send(connection, deployment, staff_id, purpose, by_mail=by_mail, by=by, now=now)


def ask_reset(connection: Connection, deployment: Deployment, *, email: str, now: datetime) -> None:
    """Somebody forgot the password: queue a mail, if there is such an account and it has not had too many.

    The answer must not depend on what happens here, nor wait for it.
    """
    found = repo.find_staff(connection, normal_email(email))
    account = repo.lock_staff(connection, found.id) if found else None
    if account is None or account.disabled_at is not None:
        record_audit(connection, actor="unknown", action="ask_reset", object_="session", now=now)
        return
    actor, since = f"staff:{account.id}", now - timedelta(hours=1)
    made = links.count_links(connection, account.id, purpose=LinkPurpose.RESET, since=since)
    if made >= MOST_AN_HOUR:
        record_audit(connection, actor=actor, action="ask_reset", object_=actor, now=now, detail="too_many")
        return
    record_audit(connection, actor=actor, action="ask_reset", object_=actor, now=now)
    _send(connection, deployment, account.id, LinkPurpose.RESET, by_mail=True, by=actor, now=now)


def find_open_link(connection: Connection, token: str, *, now: datetime) -> OpenLink | None:
    """What a link is for; None when it was used, has expired, or never was."""
    row = links.find_link(connection, hash_token(token), now)
    return OpenLink(row.email, LinkPurpose(row.purpose), row.expires_at) if row else None


def set_password(database: Database, token: str, password: str, *, names: Iterable[str], now: datetime) -> bool:
    """Use a link up: the new password counts, the account is unlocked, its sessions end. False: too late.

    Of two uses at once one wins. Raises NotAllowed for a password that will not do; the link can then still be used.
    """
    opened = database.read(lambda connection: find_open_link(connection, token, now=now))
    if opened is None:
        return False
    check_password(password, email=opened.email, names=names)
    hashed = hash_password(password)  # before the transaction: it takes long on purpose

    def settle(connection: Connection) -> bool:
        staff_id = links.use_link(connection, hash_token(token), now)
        account = repo.lock_staff(connection, staff_id) if staff_id is not None else None
        if account is None or account.disabled_at is not None:
            return False
        repo.change_staff(connection, account.id, password=hashed, failed=0, locked_until=None)
        links.end_links(connection, account.id, now)
        repo.end_sessions_of(connection, account.id)
        detail, object_ = str(opened.purpose), f"staff:{account.id}"
        record_audit(connection, actor=account.email, action="set_password", object_=object_, now=now, detail=detail)
        return True

    return database.write(settle)


def _send(
    connection: Connection,
    deployment: Deployment,
    staff_id: int,
    purpose: LinkPurpose,
    *,
    by_mail: bool,
    by: str,
    now: datetime,
) -> Invited:
    token = secrets.token_urlsafe(32)
    links.end_links(connection, staff_id, now)
    links.add_link(
        connection,
        token_hash=hash_token(token),
        staff_id=staff_id,
        purpose=purpose,
        now=now,
        expires_at=now + LASTS[purpose],
    )
    address = f"{deployment.public_url}/admin/set-password/{token}"
    action = "send_invitation" if purpose is LinkPurpose.INVITE else "send_reset"
    detail = "mail" if by_mail else "handed over"
    record_audit(connection, actor=by, action=action, object_=f"staff:{staff_id}", now=now, detail=detail)
    if not by_mail:
        return Invited(staff_id, address)
    subject, body = _words(deployment.organisation.trust_name, purpose, address)
    drop_waiting_mails(connection, staff_id, subject=subject, error="a newer mail took its place", now=now)
    queue_mail(connection, deployment.vault, staff_id=staff_id, subject=subject, body=body, now=now)
    return Invited(staff_id, "")


def _words(trust: str, purpose: LinkPurpose, link: str) -> tuple[str, str]:
    if purpose is LinkPurpose.INVITE:
        return (
            "Your account for patient feedback",
            f"You have been given an account for patient feedback at {trust}.\n\n"
            f"Set your password here. The link works once, for 7 days:\n{link}\n\n"
            "If the link has run out, ask whoever invited you for another one.\n",
        )
    return (
        "Set a new password for patient feedback",
        f"Somebody asked for a new password for your account for patient feedback at {trust}.\n\n"
        f"Set it here. The link works once, for 1 hour:\n{link}\n\n"
        "If you did not ask for it, you need do nothing: your password stays as it is.\n",
    )
