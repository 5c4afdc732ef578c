"""The contact ledger: what the limits count."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, literal_column, select, update

from bot.db.bulk import BulkInsert
from bot.db.columns import table_of
from bot.db.lists import in_list
from bot.db.repos import day_counts
from bot.db.tables.encounters import Contact

contact = table_of(Contact)

# Written out, not a parameter: both databases must see at once that the indexes of such rows will do.
_COUNTED = contact.c.state != literal_column("'released'")
_COLUMNS = (
    contact.c.patient_id,
    contact.c.address_id,
    contact.c.conversation_id,
    contact.c.flow,
    contact.c.pathway,
    contact.c.kind,
    contact.c.state,
    contact.c.at,
    contact.c.day,
    contact.c.by_turn,
)
_OF_PATIENTS = select(*_COLUMNS).where(
    in_list(contact.c.patient_id, "ids"), contact.c.at >= bindparam("since"), _COUNTED
)
_OF_ADDRESSES = select(*_COLUMNS).where(
    in_list(contact.c.address_id, "ids"), contact.c.at >= bindparam("since"), _COUNTED
)
_RESERVE = BulkInsert(contact, *(column.name for column in contact.c if column.name not in ("id", "survey_id")))
_SENT = (
    update(contact).where(contact.c.conversation_id == bindparam("of")).values(state="sent", at=bindparam("went_at"))
)
_DAY_OF = select(contact.c.day).where(contact.c.conversation_id == bindparam("of"), _COUNTED)
_RELEASE = (
    update(contact)
    .where(in_list(contact.c.conversation_id, "ids"), contact.c.state == "reserved")
    .values(state="released")
    .returning(contact.c.day)
)


def counted_of_patients(connection: Connection, ids: Sequence[int], since: datetime) -> list[Row[Any]]:
    """Ledger rows that count, of these patients."""
    return list(connection.execute(_OF_PATIENTS, {"ids": ids, "since": since})) if ids else []


def counted_of_addresses(connection: Connection, ids: Sequence[int], since: datetime) -> list[Row[Any]]:
    """Ledger rows that count, of these addresses."""
    return list(connection.execute(_OF_ADDRESSES, {"ids": ids, "since": since})) if ids else []


def reserve(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Reserve: patient_id, address_id, conversation_id, kind, pathway, flow, at, day, by_turn. The day is counted."""
    if rows:
        _RESERVE.add(connection, [{**row, "state": "reserved"} for row in rows])
        day_counts.count(connection, Counter(row["day"] for row in rows if row["day"] is not None))


def count_sent(connection: Connection, conversation_id: int, at: datetime) -> None:
    """The invitation went, or may have gone: it counts from ``at``."""
    connection.execute(_SENT, {"of": conversation_id, "went_at": at})


def put_off(connection: Connection, conversation_id: int, until: datetime, day: date) -> None:
    """It goes later than it was reserved for: until then it counts at the new time, and on the new day."""
    later = update(contact).where(contact.c.conversation_id == conversation_id, contact.c.state == "reserved")
    connection.execute(later.values(at=until))
    move_day(connection, conversation_id, day)


def move_day(connection: Connection, conversation_id: int, day: date) -> None:
    """It goes on another day than it was reserved for: the caps of both days follow."""
    before = connection.scalar(_DAY_OF, {"of": conversation_id})
    if before is not None and before != day:
        moved = update(contact).where(contact.c.conversation_id == conversation_id)
        connection.execute(moved.values(day=day))
        day_counts.count(connection, Counter({before: -1, day: 1}))


def release(connection: Connection, conversation_ids: list[int]) -> None:
    """Nothing was sent: give back what was reserved, its day too. What was sent stays counted."""
    if conversation_ids:
        days = connection.scalars(_RELEASE, {"ids": conversation_ids})
        day_counts.count(connection, Counter({day: -number for day, number in Counter(days).items() if day}))
