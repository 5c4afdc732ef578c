"""Sign staff in and out, and tell who a session belongs to.

An unknown address, a wrong password and a locked account are answered alike, after the same work, so that nobody can
learn from the page which addresses have an account (ASVS 5.0, 6.3.8). The second step is in second_step.py.
"""

import hashlib
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Row

from bot.db.connect import Database
from bot.db.repos import staff as repo
from bot.db.repos.staff import is_second_step_required
from bot.db.tables.staff import Role, Stage
from bot.usecases.audit import record_audit

IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=12)
TOUCH_AFTER = timedelta(minutes=1)
"""How far behind `seen_at` may lag: a write for every page would cost more than the page."""
HALF_WAY = timedelta(minutes=10)
"""How long somebody has between the password and the code."""
FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)

# OWASP's password storage sheet: Argon2id with 19 MiB, two passes, one lane.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
# Each check takes 19 MiB and a core: forty at once, as many as there are request threads, would starve the rest.
_AT_ONCE = threading.BoundedSemaphore(2)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone who is signed in. ``wards``: ``WARD`` or ``SITE/WARD`` codes of a ward account."""

    id: int
    email: str
    role: Role
    wards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """One live session. ``csrf`` must come back with everything that changes something.

    Only a session whose ``stage`` is full opens pages.
    """

    staff: StaffMember
    csrf: str
    token_hash: str
    seen_at: datetime
    stage: Stage = Stage.FULL


@dataclass(frozen=True, slots=True)
class Entered:
    """A session that has just begun: the token for its cookie, and how far it has come."""

    token: str
    stage: Stage


def normal_email(email: str) -> str:
    """The form in which addresses are stored and compared."""
    return email.strip().casefold()


def hash_password(password: str) -> str:
    """An Argon2id hash; takes some 30 ms on purpose."""
    return _HASHER.hash(password)


def sign_in(database: Database, *, email: str, password: str, now: datetime) -> Entered | None:
    """A new session for somebody who has the password; None for unknown, wrong, locked or disabled.

    Three steps, because checking a password takes long and the writer thread serves everybody: read the account,
    check the password outside any transaction, then settle in one transaction, where the lock is looked at again.
    """
    account = database.read(lambda connection: repo.find_staff(connection, normal_email(email)))
    is_right = is_password(account.password if account else "", password)
    staff_id = int(account.id) if account else None

    def settle(connection: Connection) -> Entered | None:
        row = count_try(connection, staff_id, is_right=is_right, now=now) if staff_id is not None else None
        if staff_id is None or row is None:
            actor = f"staff:{staff_id}" if staff_id else "unknown"
            record_audit(connection, actor=actor, action="sign_in_failed", object_="session", now=now)
            return None
        repo.end_old_sessions(connection, begun_before=now - ABSOLUTE, seen_before=now - IDLE)
        stage = Stage.CODE if row.totp_since else Stage.ENROL if is_second_step_required(connection) else Stage.FULL
        if stage is not Stage.CODE:
            # With a code still to come the failures stay counted: else each right password would allow more guesses.
            repo.change_staff(connection, staff_id, failed=0)
        action = "sign_in" if stage is Stage.FULL else "password_accepted"
        record_audit(connection, actor=str(row.email), action=action, object_=f"staff:{staff_id}", now=now)
        return begin_session(connection, staff_id, stage, now=now)

    return database.write(settle)


def begin_session(connection: Connection, staff_id: int, stage: Stage, *, now: datetime) -> Entered:
    """A new session under a new token: whoever knew the old one, has nothing (ASVS 7.2.4)."""
    token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    repo.add_session(connection, token_hash=hash_token(token), staff_id=staff_id, csrf=csrf, stage=stage, now=now)
    return Entered(token, stage)


def find_signed_in(connection: Connection, token: str, *, now: datetime) -> SignedIn | None:
    """Whose session this token is, however far it has come; None when there is none or it is past a limit."""
    row = repo.find_session(connection, hash_token(token))
    if row is None or now - row.seen_at >= IDLE or now - row.created_at >= ABSOLUTE:
        return None
    stage = Stage(row.stage)
    if stage is Stage.CODE and now - row.created_at >= HALF_WAY:
        return None
    wards = tuple(ward for ward in row.wards.split("|") if ward)
    staff = StaffMember(row.id, row.email, Role(row.role), wards)
    return SignedIn(staff, row.csrf, row.token_hash, row.seen_at, stage)


def stay_signed_in(database: Database, session: SignedIn, *, now: datetime) -> None:
    """Somebody opened a page. Fragments that a page fetches by itself do not count."""
    if now - session.seen_at >= TOUCH_AFTER:
        database.write(lambda connection: repo.touch_session(connection, session.token_hash, now))


def sign_out(connection: Connection, session: SignedIn, *, now: datetime) -> None:
    """End the session."""
    if repo.end_session(connection, session.token_hash):
        staff = session.staff
        record_audit(connection, actor=staff.email, action="sign_out", object_=f"staff:{staff.id}", now=now)


def hash_token(token: str) -> str:
    """What is stored of a token: 256 random bits need no slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()


def count_try(connection: Connection, staff_id: int, *, is_right: bool, now: datetime) -> Row[Any] | None:
    """Count a try with a password or a code against the account's lock; the account when the try opens the door."""
    account = repo.lock_staff(connection, staff_id)
    if account is None or account.disabled_at or (account.locked_until is not None and account.locked_until > now):
        return None
    if is_right:
        return account
    failed = account.failed + 1
    if failed < FAILURES:
        repo.change_staff(connection, staff_id, failed=failed)
        return None
    repo.change_staff(connection, staff_id, failed=0, locked_until=now + LOCKED_FOR)
    repo.end_sessions_of(connection, staff_id, stage=Stage.CODE)
    record_audit(connection, actor=f"staff:{staff_id}", action="lock", object_=f"staff:{staff_id}", now=now)
    return None


def is_password(stored: str, password: str) -> bool:
    """Whether this is the password of that hash. An account without one, or no account, costs the same work."""
    with _AT_ONCE:
        try:
            return _HASHER.verify(stored or _decoy(), password) and bool(stored)
        except (VerificationError, InvalidHashError):
            return False


@cache
def _decoy() -> str:
    """A hash nobody has the password of: an unknown address costs the same work as a known one."""
    return hash_password(secrets.token_urlsafe(32))
