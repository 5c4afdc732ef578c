"""Sign staff in and out, and tell who a session belongs to.

An unknown address, a wrong password and a locked account are answered alike, after the same work, so that nobody can
learn from the page which addresses have an account (ASVS 5.0, 6.3.8).
"""

import hashlib
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from bot.db.connect import Database
from bot.db.repos import staff as repo
from bot.db.tables.staff import Role
from bot.usecases.audit import record_audit

IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=12)
TOUCH_AFTER = timedelta(minutes=1)
"""How far behind `seen_at` may lag: a write for every page would cost more than the page."""
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
    """One live session. ``csrf`` must come back with everything that changes something."""

    staff: StaffMember
    csrf: str
    token_hash: str
    seen_at: datetime


def normal_email(email: str) -> str:
    """The form in which addresses are stored and compared."""
    return email.strip().casefold()


def hash_password(password: str) -> str:
    """An Argon2id hash; takes some 30 ms on purpose."""
    return _HASHER.hash(password)


def sign_in(database: Database, *, email: str, password: str, now: datetime) -> str | None:
    """A new session's token for the cookie, or None: unknown, wrong, or locked.

    Three steps, because checking a password takes long and the writer thread serves everybody: read the account,
    check the password outside any transaction, then settle in one transaction, where the lock is looked at again.
    """
    account = database.read(lambda connection: repo.find_staff(connection, normal_email(email)))
    is_right = _is_right(account.password if account else _decoy(), password) and account is not None
    token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    staff_id = int(account.id) if account else None

    def settle(connection: Connection) -> bool:
        if staff_id is None or not _take_turn(connection, staff_id, is_right=is_right, now=now):
            actor = f"staff:{staff_id}" if staff_id else "unknown"
            record_audit(connection, actor=actor, action="sign_in_failed", object_="session", now=now)
            return False
        repo.end_old_sessions(connection, begun_before=now - ABSOLUTE, seen_before=now - IDLE)
        repo.add_session(connection, token_hash=hash_token(token), staff_id=staff_id, csrf=csrf, now=now)
        record_audit(connection, actor=normal_email(email), action="sign_in", object_=f"staff:{staff_id}", now=now)
        return True

    return token if database.write(settle) else None


def find_signed_in(connection: Connection, token: str, *, now: datetime) -> SignedIn | None:
    """Whose session this token is; None when there is none or it is past a limit."""
    row = repo.find_session(connection, hash_token(token))
    if row is None or now - row.seen_at >= IDLE or now - row.created_at >= ABSOLUTE:
        return None
    wards = tuple(ward for ward in row.wards.split("|") if ward)
    return SignedIn(StaffMember(row.id, row.email, Role(row.role), wards), row.csrf, row.token_hash, row.seen_at)


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


def _take_turn(connection: Connection, staff_id: int, *, is_right: bool, now: datetime) -> bool:
    """Count the try against the account's lock; whether it opens the door."""
    account = repo.lock_staff(connection, staff_id)
    if account is None or (account.locked_until is not None and account.locked_until > now):
        return False
    if is_right:
        repo.change_staff(connection, staff_id, failed=0, locked_until=None)
        return True
    failed = account.failed + 1
    if failed < FAILURES:
        repo.change_staff(connection, staff_id, failed=failed)
        return False
    repo.change_staff(connection, staff_id, failed=0, locked_until=now + LOCKED_FOR)
    record_audit(connection, actor=f"staff:{staff_id}", action="lock", object_=f"staff:{staff_id}", now=now)
    return False


def _is_right(stored: str, password: str) -> bool:
    with _AT_ONCE:
        try:
            return _HASHER.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False


@cache
def _decoy() -> str:
    """A hash nobody has the password of: an unknown address costs the same work as a known one."""
    return hash_password(secrets.token_urlsafe(32))
