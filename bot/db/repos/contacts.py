"""The contact ledger: what the limits count."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.encounters import Contact

contact = table_of(Contact)

_COUNTED = contact.c.state != "released"
_COLUMNS = (contact.c.patient_id, contact.c.address_id, contact.c.conversation_id, contact.c.flow, contact.c.at)
_OF_PATIENTS = select(*_COLUMNS).where(
    contact.c.patient_id.in_(bindparam("ids", expanding=True)), contact.c.at >= bindparam("since"), _COUNTED
)
_OF_ADDRESSES = select(*_COLUMNS).where(
    contact.c.address_id.in_(bindparam("ids", expanding=True)), contact.c.at >= bindparam("since"), _COUNTED
)
_AHEAD = (
    select(*_COLUMNS)
    .where(
        _COUNTED,
        contact.c.at >= bindparam("since"),
        contact.c.conversation_id != bindparam("own"),
        # Two reservations that see each other must not both give way: the older one stands.
        (contact.c.state == "sent") | (contact.c.conversation_id < bindparam("own")),
        (contact.c.patient_id == bindparam("patient")) | (contact.c.address_id == bindparam("address")),
    )
    .order_by(contact.c.at)
)


def counted_of_patients(connection: Connection, ids: list[int], since: datetime) -> list[Row[Any]]:
    """Ledger rows that count, of these patients."""
    return list(connection.execute(_OF_PATIENTS, {"ids": ids, "since": since})) if ids else []


def counted_of_addresses(connection: Connection, ids: list[int], since: datetime) -> list[Row[Any]]:
    """Ledger rows that count, of these addresses."""
    return list(connection.execute(_OF_ADDRESSES, {"ids": ids, "since": since})) if ids else []


def ahead_of(
    connection: Connection, *, conversation_id: int, patient_id: int, address_id: int, since: datetime
) -> list[Row[Any]]:
    """At the claim: what else counts against this conversation's patient or address, its own row left out."""
    bound = {"own": conversation_id, "patient": patient_id, "address": address_id, "since": since}
    return list(connection.execute(_AHEAD, bound))


def reserve(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Reserve: patient_id, address_id, conversation_id, flow, at."""
    if rows:
        connection.execute(insert(contact), [{**row, "state": "reserved"} for row in rows])


def count_sent(connection: Connection, conversation_id: int, at: datetime) -> None:
    """The invitation went, or may have gone: it counts from ``at``."""
    sent = update(contact).where(contact.c.conversation_id == conversation_id)
    connection.execute(sent.values(state="sent", at=at))


def release(connection: Connection, conversation_ids: list[int]) -> None:
    """Nothing was sent: give back what was reserved. What was sent stays counted."""
    if conversation_ids:
        reserved = update(contact).where(contact.c.conversation_id.in_(conversation_ids), contact.c.state == "reserved")
        connection.execute(reserved.values(state="released"))
