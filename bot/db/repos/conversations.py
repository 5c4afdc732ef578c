"""Conversations: which one a text belongs to, and how its new state is stored."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.db.bulk import BulkInsert
from bot.db.columns import table_of
from bot.db.repos.ids import take_ids
from bot.db.tables.conversations import Conversation
from bot.db.tables.people import Patient

conversation = table_of(Conversation)
patient = table_of(Patient)
REPLY_WITHIN = timedelta(days=30)
"""A reply is credited to the conversation asked last within this time (contract.md, Identity)."""

# What is recorded of the patient comes with the conversation: a statement of its own cost a tenth of the reply.
_LANGUAGE = select(patient.c.language).where(patient.c.id == conversation.c.patient_id).scalar_subquery()
_TALK = select(conversation, _LANGUAGE.label("patient_language"))
_ASKED = (
    _TALK.where(
        conversation.c.address_id == bindparam("address"),
        conversation.c.asked_at.is_not(None),
        (conversation.c.asked_at >= bindparam("since")) | conversation.c.active,
    )
    .order_by(conversation.c.active.desc(), conversation.c.asked_at.desc())
    .limit(1)
)
_UNPROMPTED = (
    _TALK.where(
        conversation.c.address_id == bindparam("address"),
        conversation.c.flow == "",
        conversation.c.updated_at >= bindparam("since"),
    )
    .order_by(conversation.c.id.desc())
    .limit(1)
)
_BY_ID = _TALK.where(conversation.c.id == bindparam("key_id")).with_for_update()
_INSERT = insert(conversation).returning(conversation.c.id)
_ADD_MANY = BulkInsert(
    conversation,
    *("id", "key", "patient_id", "address_id", "encounter_id", "parent_id", "channel", "flow", "version", "setting"),
    *("site", "ward", "language", "state", "active", "disposition", "late", "expires_at", "created_at", "updated_at"),
    "change",
)
_STORE = (
    update(conversation)
    .where(conversation.c.id == bindparam("key_id"))
    .values(
        language=bindparam("language"),
        state=bindparam("state"),
        active=bindparam("active"),
        disposition=bindparam("disposition"),
        late=bindparam("late"),
        wake_at=bindparam("wake_at"),
        asked_at=bindparam("asked_at"),
        expires_at=bindparam("expires_at"),
        updated_at=bindparam("updated_at"),
        change=bindparam("change"),
    )
)


def find_asked(connection: Connection, address_id: int, now: datetime) -> Row[Any] | None:
    """The conversation a reply from this address belongs to: the active one, else the one asked last."""
    return connection.execute(_ASKED, {"address": address_id, "since": now - REPLY_WITHIN}).first()


def find_last_asked(
    connection: Connection, address_id: int, patient_ids: Sequence[int], since: datetime
) -> Row[Any] | None:
    """The conversation with one of these patients that was begun last at this address, not before ``since``."""
    asked = select(conversation).where(
        conversation.c.address_id == address_id,
        conversation.c.patient_id.in_(patient_ids),
        conversation.c.asked_at >= since,
    )
    return connection.execute(asked.order_by(conversation.c.asked_at.desc()).limit(1)).first()


def find_unprompted(connection: Connection, address_id: int, now: datetime) -> Row[Any] | None:
    """The running collection of texts from this address that answered nothing."""
    return connection.execute(_UNPROMPTED, {"address": address_id, "since": now - REPLY_WITHIN}).first()


def get_conversation(connection: Connection, conversation_id: int) -> Row[Any]:
    """One conversation, locked until the transaction ends; the caller knows that it is there."""
    return connection.execute(_BY_ID, {"key_id": conversation_id}).one()


def look_at(connection: Connection, conversation_id: int) -> Row[Any]:
    """One conversation, not locked: for a page that changes nothing."""
    return connection.execute(select(conversation).where(conversation.c.id == conversation_id)).one()


def is_busy(connection: Connection, address_id: int) -> bool:
    """Whether a conversation is active at this address."""
    active = select(conversation.c.id).where(conversation.c.address_id == address_id, conversation.c.active)
    return connection.scalar(active) is not None


def add_conversation(connection: Connection, values: Mapping[str, object]) -> int:
    """Store a new conversation and return its id."""
    return int(connection.execute(_INSERT, values).scalar_one())


def add_conversations(connection: Connection, rows: Sequence[Mapping[str, object]]) -> list[int]:
    """Store new conversations that nobody was asked in yet; their ids in the order of ``rows``."""
    ids = take_ids(connection, conversation, len(rows))
    _ADD_MANY.add(connection, [{"id": id_, **row} for id_, row in zip(ids, rows, strict=True)])
    return ids


def store_conversation(connection: Connection, conversation_id: int, values: Mapping[str, object]) -> None:
    """Store the new state of a conversation; ``values`` are all the columns that `_STORE` sets."""
    connection.execute(_STORE, {"key_id": conversation_id, **values})


def find_active(connection: Connection, *, patient_ids: set[int], address_id: int | None = None) -> list[Row[Any]]:
    """Every conversation still going on with these patients, or at this address."""
    belongs = conversation.c.patient_id.in_(patient_ids)
    if address_id is not None:
        belongs = belongs | (conversation.c.address_id == address_id)
    # A follow-up that waits for its day is not active yet, and must be found all the same.
    waiting = conversation.c.active | (conversation.c.parent_id.is_not(None) & conversation.c.asked_at.is_(None))
    chosen = select(conversation).where(belongs, waiting).order_by(conversation.c.id)
    # Locked: a death ends conversations at addresses that its transaction does not hold.
    return list(connection.execute(chosen.with_for_update()))


def lock_conversation(connection: Connection, row: Row[Any]) -> Row[Any]:
    """``row`` as it is now, locked until the transaction ends; on SQLite nothing can have changed it."""
    return row if connection.dialect.name == "sqlite" else get_conversation(connection, row.id)


def touch(connection: Connection, conversation_id: int, *, now: datetime, change: int) -> None:
    """Something about a conversation changed that its own columns do not hold: the API shows it again."""
    mine = update(conversation).where(conversation.c.id == conversation_id)
    connection.execute(mine.values(updated_at=now, change=change))


def find_to_wake(connection: Connection, now: datetime, limit: int) -> list[Row[Any]]:
    """Ids and addresses of conversations whose timer has passed."""
    due = select(conversation.c.id, conversation.c.address_id).where(conversation.c.wake_at <= now)
    return list(connection.execute(due.order_by(conversation.c.wake_at).limit(limit)))
