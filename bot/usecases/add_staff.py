"""Add a staff account: `feedback-bot staff add`, and the demo's own."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.db.connect import Database
from bot.db.repos.staff import add_staff_row
from bot.db.tables.staff import Role
from bot.errors import NotAllowed
from bot.usecases.audit import record_audit
from bot.usecases.sign_in import hash_password, normal_email

SHORTEST = 12
"""Characters of a password: NCSC and ASVS 5.0 6.2.1 ask for length, and for no other rule."""
LONGEST = 200


def add_staff(
    database: Database,
    *,
    email: str,
    password: str,
    role: Role,
    now: datetime,
    wards: Iterable[str] = (),
    by: str = "command line",
) -> int:
    """Add the account and return its id. ``wards``: ``WARD`` or ``SITE/WARD`` codes, for role ward only.

    Raises NotAllowed, with the sentence to show, when the address is taken or something is missing.
    """
    address, codes = normal_email(email), sorted({ward.strip().upper() for ward in wards if ward.strip()})
    _check(address, password, role, codes)
    # Hashed before the transaction: it takes long on purpose, and there is one writer.
    row = {
        "email": address,
        "password": hash_password(password),
        "role": str(role),
        "wards": "|".join(codes),
        "failed": 0,
        "created_at": now,
    }

    def add(connection: Connection) -> int:
        added = add_staff_row(connection, row)
        if added is None:
            raise NotAllowed(f"There is an account for {address} already.")
        record_audit(connection, actor=by, action="add_staff", object_=f"staff:{added}", now=now, detail=str(role))
        return added

    return database.write(add)


def _check(email: str, password: str, role: Role, wards: list[str]) -> None:
    name, at, domain = email.partition("@")
    if not (name and at and "." in domain) or any(character.isspace() for character in email):
        raise NotAllowed(f"{email} is not an e-mail address.")
    if not SHORTEST <= len(password) <= LONGEST:
        raise NotAllowed(f"A password has {SHORTEST} to {LONGEST} characters.")
    if role is Role.WARD and not wards:
        raise NotAllowed("A ward account needs the code of at least one ward.")
    if role is not Role.WARD and wards:
        raise NotAllowed(f"Wards belong to ward accounts; {role} sees every ward it may see at all.")
