"""Add a staff account, and say which addresses, wards and passwords will do."""

import re
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
LONGEST_EMAIL = 254
FEWEST = 5
"""Different characters a password must have beside what anybody would guess."""
# Longest first, so that none leaves the rest of another behind. ASVS 5.0 6.2.4, 6.2.11.
GUESSED = (
    *("1234567890", "0123456789", "0987654321", "qwertyuiop", "123456789", "asdfghjkl", "changeme", "password"),
    *("passw0rd", "p@ssw0rd", "hospital", "12345678", "feedback", "sunshine", "football", "liverpool", "arsenal"),
    *("1234567", "letmein", "welcome", "patient", "abcdefg", "january", "february", "october", "november", "december"),
    *("september", "123456", "qwerty", "secret", "monkey", "dragon", "abc123", "summer", "winter", "autumn", "spring"),
    *("august", "12345", "admin", "nurse", "march", "april", "1234", "ward", "nhs", "123", "june", "july", "may"),
)


def add_staff(
    database: Database,
    *,
    email: str,
    password: str,
    role: Role,
    now: datetime,
    wards: Iterable[str] = (),
    by: str = "command line",
    names: Iterable[str] = (),
) -> int:
    """Add the account and return its id. ``wards``: ``WARD`` or ``SITE/WARD`` codes, for role ward only.

    Raises NotAllowed, with the sentence to show, when the address is taken or something is missing.
    """
    address = check_email(email)
    check_password(password, email=address, names=names)
    codes = check_wards(role, wards)
    # Hashed before the transaction: it takes long on purpose, and there is one writer.
    hashed = hash_password(password)
    return database.write(
        lambda connection: add_account(
            connection, email=address, password=hashed, role=role, wards=codes, by=by, now=now
        )
    )


def add_account(
    connection: Connection, *, email: str, password: str, role: Role, wards: str, by: str, now: datetime
) -> int:
    """Store a checked account and return its id; ``password`` is a hash, or "". Raises NotAllowed: address taken."""
    row = {
        "email": email,
        "password": password,
        "role": str(role),
        "wards": wards,
        "failed": 0,
        "created_at": now,
    }
    added = add_staff_row(connection, row)
    if added is None:
        raise NotAllowed(f"There is an account for {email} already.")
    record_audit(connection, actor=by, action="add_staff", object_=f"staff:{added}", now=now, detail=str(role))
    return added


def check_email(email: str) -> str:
    """The address as it is stored. Raises NotAllowed when it is none."""
    address = normal_email(email)
    name, at, domain = address.partition("@")
    # Nothing that could begin another header or another recipient: mails go there.
    is_plain = address.isprintable() and not any(character in ' ,;<>"\\' for character in address)
    if not (name and at and "." in domain and "@" not in domain) or not is_plain or len(address) > LONGEST_EMAIL:
        raise NotAllowed(f"{address} is not an e-mail address." if address else "Write an e-mail address.")
    return address


def check_wards(role: Role, wards: Iterable[str]) -> str:
    """The codes as they are stored. Raises NotAllowed when they do not belong to this role."""
    codes = sorted({ward.strip().upper() for ward in wards if ward.strip()})
    if role is Role.WARD and not codes:
        raise NotAllowed("A ward account needs the code of at least one ward.")
    if role is not Role.WARD and codes:
        raise NotAllowed(f"Wards belong to ward accounts; {role} sees every ward it may see at all.")
    if any("|" in code for code in codes):
        raise NotAllowed("A ward code holds no | sign.")
    return "|".join(codes)


def check_password(password: str, *, email: str, names: Iterable[str] = ()) -> None:
    """Raises NotAllowed, with the sentence to show, for a password that is too short or that anybody would guess.

    ``names``: what this deployment is called; a password made of it and of the e-mail address is the first one tried.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise NotAllowed(f"A password has {SHORTEST} to {LONGEST} characters. Three or four words together make one.")
    left = password.casefold()
    for guess in (*_parts(email, names), *GUESSED):
        left = left.replace(guess, " ")
    if len(set(left) - set(" .,!?-_@#*")) < FEWEST:
        raise NotAllowed(
            "That password is easy to guess. Choose one that is not made of your e-mail address, the trust's name, "
            "common words or repeated characters: three or four words that have nothing to do with each other are good."
        )


def _parts(email: str, names: Iterable[str]) -> list[str]:
    words = [email, *email.split("@"), *re.split(r"\W+", email)]
    for name in names:
        words += [name, name.replace(" ", ""), *name.split()]
    return sorted({word.casefold() for word in words if len(word) > 3}, key=len, reverse=True)
