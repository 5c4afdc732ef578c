"""The second step of signing in: six digits from an app on the person's phone (TOTP, RFC 6238).

The secret is sealed at rest; each time step opens the door once; wrong codes count in the same lock as passwords.
"""

import hmac
from dataclasses import dataclass
from datetime import datetime

from pyotp import random_base32
from pyotp.totp import TOTP
from sqlalchemy import Connection

from bot.db.connect import Database
from bot.db.repos import staff as repo
from bot.db.repos.facts import store_fact
from bot.db.repos.staff import REQUIRED, is_second_step_required
from bot.db.tables.staff import Stage
from bot.db.vault import Vault
from bot.errors import NotAllowed
from bot.usecases.audit import record_audit
from bot.usecases.sign_in import (
    Entered,
    SignedIn,
    begin_session,
    count_try,
    is_password,
)

DIGITS = 6
SECONDS = 30
ADRIFT = 1
"""Steps by which a phone's clock may be ahead or behind (RFC 6238, 5.2)."""
NOT_RIGHT = "That code is not right. Type the six digits that your app shows now; they change every 30 seconds."


@dataclass(frozen=True, slots=True)
class SetUp:
    """What an app needs to know: ``key`` to type, ``address`` (otpauth://) to scan."""

    key: str
    address: str


def enter_code(
    connection: Connection, vault: Vault, session: SignedIn, code: str, *, now: datetime, phone_now: datetime
) -> Entered | None:
    """The full session in place of one that waits for its code; None for a wrong, used or late code, or a lock.

    ``phone_now`` is the time outside, which phones show; only in a trial is it another one than ``now``.
    """
    staff = session.staff
    account = repo.lock_staff(connection, staff.id)
    sealed = account.totp_secret if account is not None and account.totp_since is not None else None
    step = find_step(vault.open(sealed), code, phone_now, after=account.totp_step) if account and sealed else None
    if count_try(connection, staff.id, is_right=step is not None, now=now) is None:
        actor = f"staff:{staff.id}"
        record_audit(connection, actor=actor, action="code_refused", object_="session", now=now)
        return None
    # Two requests with one code wait for the account's lock: the second finds the step used.
    repo.change_staff(connection, staff.id, failed=0, locked_until=None, totp_step=step)
    record_audit(connection, actor=staff.email, action="sign_in", object_=f"staff:{staff.id}", now=now)
    return _go_on(connection, session, now=now)


def begin_set_up(connection: Connection, vault: Vault, staff_id: int) -> None:
    """Make a secret that counts for nothing until a code confirmed it. Raises NotAllowed when the step is on."""
    account = repo.lock_staff(connection, staff_id)
    if account is None or account.totp_since is not None:
        raise NotAllowed("Your second step is on already. Turn it off first if you have a new phone.")
    repo.change_staff(connection, staff_id, totp_secret=vault.seal(random_base32()))


def find_set_up(connection: Connection, vault: Vault, *, staff_id: int, issuer: str) -> SetUp | None:
    """What the app must be told while the step is being set up; None before and after."""
    account = repo.get_staff(connection, staff_id)
    if account is None or account.totp_since is not None or account.totp_secret is None:
        return None
    key = vault.open(account.totp_secret)
    return SetUp(key, TOTP(key).provisioning_uri(name=account.email, issuer_name=issuer))


def confirm_set_up(
    connection: Connection, vault: Vault, session: SignedIn, code: str, *, now: datetime, phone_now: datetime
) -> Entered:
    """Turn the second step on with the app's first code; the account's other sessions end.

    Raises NotAllowed, with the sentence to show, when the code is wrong or nothing is being set up.
    """
    staff = session.staff
    account = repo.lock_staff(connection, staff.id)
    if account is None or account.totp_since is not None or account.totp_secret is None:
        raise NotAllowed("Nothing is being set up. Begin again from your account.")
    step = find_step(vault.open(account.totp_secret), code, phone_now, after=0)
    if step is None:
        raise NotAllowed(NOT_RIGHT)
    repo.change_staff(connection, staff.id, totp_since=now, totp_step=step)
    record_audit(connection, actor=staff.email, action="second_step_on", object_=f"staff:{staff.id}", now=now)
    if session.stage is Stage.ENROL:
        record_audit(connection, actor=staff.email, action="sign_in", object_=f"staff:{staff.id}", now=now)
    repo.end_sessions_of(connection, staff.id)
    return _go_on(connection, session, now=now)


def turn_off(
    database: Database,
    vault: Vault,
    session: SignedIn,
    *,
    password: str,
    code: str,
    now: datetime,
    phone_now: datetime,
) -> bool:
    """Turn one's own second step off; whether password and code were right. Raises NotAllowed when it is compulsory."""
    staff = session.staff
    account = database.read(lambda connection: repo.get_staff(connection, staff.id))
    is_right = is_password(account.password if account else "", password)

    def settle(connection: Connection) -> bool:
        if is_second_step_required(connection):
            raise NotAllowed("Every account must have a second step here, so it cannot be turned off.")
        row = repo.lock_staff(connection, staff.id)
        if row is None or row.totp_since is None or row.totp_secret is None:
            return True
        step = find_step(vault.open(row.totp_secret), code, phone_now, after=row.totp_step)
        if count_try(connection, staff.id, is_right=is_right and step is not None, now=now) is None:
            record_audit(connection, actor=staff.email, action="code_refused", object_=f"staff:{staff.id}", now=now)
            return False
        forget_second_step(connection, staff.id)
        repo.change_staff(connection, staff.id, failed=0)
        record_audit(connection, actor=staff.email, action="second_step_off", object_=f"staff:{staff.id}", now=now)
        return True

    return database.write(settle)


def forget_second_step(connection: Connection, staff_id: int) -> None:
    """The account has no second step any more. `totp_step` stays: an old code must not count for a new secret."""
    repo.change_staff(connection, staff_id, totp_secret=None, totp_since=None)


def require_second_step(connection: Connection, *, required: bool, by: SignedIn, now: datetime) -> None:
    """Make a second step compulsory or not. Who has none is signed out, and sets one up at the next sign-in.

    Raises NotAllowed when whoever asks has none: it must have worked once before nobody can do without.
    """
    own = repo.get_staff(connection, by.staff.id)
    if required and (own is None or own.totp_since is None):
        raise NotAllowed("Turn on your own second step first: then you know that it works before everyone needs it.")
    if required == is_second_step_required(connection):
        return
    store_fact(connection, REQUIRED, "yes" if required else "")
    if required:
        repo.end_sessions_without_second_step(connection)
    action = "second_step_required" if required else "second_step_optional"
    record_audit(connection, actor=by.staff.email, action=action, object_="settings", now=now)


def find_step(secret: str, code: str, phone_now: datetime, *, after: int) -> int | None:
    """The time step whose code this is, of those newer than ``after``; None for any other word. Spaces are allowed."""
    digits = "".join(code.split())
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdigit():
        return None
    present, codes = int(phone_now.timestamp()) // SECONDS, TOTP(secret)
    near = range(present - ADRIFT, present + ADRIFT + 1)
    fits = [step for step in near if step > after and hmac.compare_digest(codes.generate_otp(step), digits)]
    return fits[0] if fits else None


def _go_on(connection: Connection, session: SignedIn, *, now: datetime) -> Entered:
    repo.end_session(connection, session.token_hash)
    return begin_session(connection, session.staff.id, Stage.FULL, now=now)
