"""Say who a patient is, to a named person, for a reason that is written down first (domain.md, Safety)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, select

from bot.db.repos.conversations import conversation
from bot.db.repos.patients import address, patient, patient_address
from bot.db.vault import Vault
from bot.errors import NotFound
from bot.usecases.audit import record_audit
from bot.usecases.deployment import TELEGRAM

MESSENGERS = (TELEGRAM,)
"""Channels whose addresses are accounts: nobody can be rung there."""


class Reason(StrEnum):
    """Why somebody had to know."""

    WORRY = "worry"
    COMPLAINT = "complaint"
    PATIENT_SAFETY = "patient_safety"
    DATA_REQUEST = "data_request"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Person:
    """One patient. Blank is what no feed told us. ``wrong_number``: the phone's holder said they are someone else.

    ``phones``: other numbers given for them that are not known to be wrong.
    """

    name: str
    nhs_number: str  # ten digits
    birth_date: date | None
    died: bool
    wrong_number: bool
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose response it is. ``phone`` is what the texts came from, in full; blank for a messenger account.

    ``people`` holds several when a shared phone wrote unprompted.

    ``others``: how many more patients the same phone was given for, when we know whom the questions were about.
    """

    phone: str
    people: tuple[Person, ...]
    others: int


def reveal_identity(
    connection: Connection, vault: Vault, key: str, *, reason: Reason, by: str, now: datetime
) -> Identity:
    """Who wrote response ``key``. Run it in a writing transaction: what cannot be written down is not shown.

    Raises NotFound.
    """
    row = connection.execute(select(conversation).where(conversation.c.key == key)).first()
    if row is None:
        raise NotFound("There is no such response.")
    record_audit(connection, actor=by, action="reveal_identity", object_=f"response:{key}", now=now, detail=str(reason))
    given = _given_for(connection, row.address_id)
    if row.patient_id is None:
        shown = given
    else:
        shown = [one for one in given if one.id == row.patient_id] or _alone(connection, row.patient_id)
    known = {one.id for one in shown}
    came_from = connection.execute(select(address).where(address.c.id == row.address_id)).one()
    phone = "" if came_from.channel in MESSENGERS else vault.open(came_from.value)
    people = tuple(_person(connection, vault, one, row.address_id) for one in shown)
    return Identity(phone, people, sum(one.id not in known for one in given))


def _given_for(connection: Connection, address_id: int) -> list[Row[Any]]:
    """Every patient this address was given for, also those it turned out to be wrong for."""
    linked = (
        select(patient, patient_address.c.wrong_at)
        .join(patient_address, patient_address.c.patient_id == patient.c.id)
        .where(patient_address.c.address_id == address_id)
    )
    return list(connection.execute(linked.order_by(patient.c.id)))


def _alone(connection: Connection, patient_id: int) -> list[Row[Any]]:
    """The patient of a conversation that moved to an address no feed gave us, such as a messenger account."""
    return list(connection.execute(select(patient).where(patient.c.id == patient_id)))


def _other_phones(connection: Connection, patient_id: int, address_id: int) -> list[bytes]:
    """What else the patient may be reached by; sealed."""
    linked = (
        select(address.c.value)
        .join(patient_address, patient_address.c.address_id == address.c.id)
        .where(patient_address.c.patient_id == patient_id, patient_address.c.wrong_at.is_(None))
        .where(address.c.id != address_id, address.c.channel.not_in(MESSENGERS))
    )
    return list(connection.scalars(linked.order_by(address.c.id)))


def _person(connection: Connection, vault: Vault, row: Row[Any], address_id: int) -> Person:
    return Person(
        name=vault.open(row.name) if row.name is not None else "",
        nhs_number=vault.open(row.nhs_number) if row.nhs_number is not None else "",
        birth_date=row.birth_date,
        died=row.died_at is not None,
        wrong_number=getattr(row, "wrong_at", None) is not None,
        phones=tuple(vault.open(value) for value in _other_phones(connection, row.id, address_id)),
    )
