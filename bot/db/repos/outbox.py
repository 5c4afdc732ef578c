"""The outbox: texts are queued here in the transaction that wants them, claimed, and settled once."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, literal_column, select, update

from bot.db.bulk import BulkInsert
from bot.db.columns import table_of
from bot.db.connect import wake_dispatcher
from bot.db.tables.conversations import Conversation
from bot.db.tables.outbox import RANK, Outbox, OutboxState, Receipt
from bot.db.tables.people import Address
from bot.engine.effects import SendClass

outbox = table_of(Outbox)
receipt = table_of(Receipt)
conversation = table_of(Conversation)
address = table_of(Address)

ALWAYS_GO = (SendClass.SAFETY, SendClass.CLOSING, SendClass.STAFF_ALERT)
"""Classes that an opt-out or a death does not take back (contract.md, Send classes)."""

# No ON CONFLICT: SQLAlchemy caches no statement that has one, and compiling costs more than the insert.
_BLANK: dict[str, Any] = {
    "state": "queued",
    "attempt": 0,
    "looked": 0,
    "step": "",
    "error": "",
    "delivery": "",
    "conversation_id": None,
    "patient_id": None,
    "alert_id": None,
    "case_id": None,
    "expires_at": None,
}
"""The same columns every time, so that the statement is compiled once."""
_ADD = insert(outbox)
_SERVED = select(outbox.c.id).where(outbox.c.intent_key == bindparam("key"))
_QUEUE = BulkInsert(
    outbox,
    *("intent_key", "send_class", "rank", "channel", "address_id", "conversation_id", "patient_id", "step", "body"),
    *("state", "attempt", "looked", "error", "delivery", "due_at", "expires_at", "created_at"),
)
# Written out, not a parameter: both databases must see at once that the index of such rows will do.
_QUEUED = outbox.c.state == literal_column("'queued'")
_DUE = (
    select(outbox.c.id, outbox.c.address_id, outbox.c.patient_id)
    .where(_QUEUED, outbox.c.rank == bindparam("of_rank"), outbox.c.due_at <= bindparam("now"))
    .order_by(outbox.c.due_at, outbox.c.id)
    .limit(bindparam("at_most"))
)
# Addresses are locked first, as everyone does: locking the texts first deadlocked with a STOP of the same address.
_DUE_LOCKING = _DUE.join(address, address.c.id == outbox.c.address_id).with_for_update(of=address, skip_locked=True)
_DUE_PLAIN = (
    select(outbox.c.id)
    .where(_QUEUED, outbox.c.rank == bindparam("of_rank"), outbox.c.due_at <= bindparam("now"))
    .limit(1)
)
_CLAIM = (
    update(outbox)
    .where(outbox.c.id == bindparam("key_id"), outbox.c.state == "queued")
    .values(
        state="sending",
        attempt=outbox.c.attempt + 1,
        looked=0,
        claimed_at=bindparam("now"),
        lease_until=bindparam("until"),
    )
    .returning(outbox)
)
_BY_ID = select(outbox).where(outbox.c.id == bindparam("key_id"))


def queue_text(connection: Connection, values: Mapping[str, Any], *, new: bool = False) -> bool:
    """Queue one text. False when its intent was queued before: an intent is served once.

    ``values``: intent_key, send_class, channel, address_id, body, due_at, created_at; optional the rest. ``new``: the
    caller knows that this intent is new. The address is locked, so nobody else can be serving the same intent now.
    """
    if not new and connection.scalar(_SERVED, {"key": values["intent_key"]}) is not None:
        return False
    row = {**_BLANK, "rank": RANK[SendClass(values["send_class"])], **values}
    wake_dispatcher(connection)
    connection.execute(_ADD, row)
    return True


def queue_texts(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Queue many texts whose intents are known to be new."""
    if rows:
        _QUEUE.add(connection, rows)
        wake_dispatcher(connection)


def find_due(connection: Connection, *, now: datetime, limit: int) -> list[Row[Any]]:
    """Up to ``limit`` texts that are due, the urgent first; on PostgreSQL their addresses are locked, and
    those another holds are passed over. A text may have been claimed just before the lock: look again.

    One look into the index for each rank, so that many invitations due tomorrow cost nothing today.
    """
    due: list[Row[Any]] = []
    statement = _DUE if connection.dialect.name == "sqlite" else _DUE_LOCKING
    for rank in sorted(set(RANK.values())):
        if len(due) < limit:
            due += connection.execute(statement, {"of_rank": rank, "now": now, "at_most": limit - len(due)})
    return due


def is_any_due(connection: Connection, now: datetime) -> bool:
    """Whether a claim would find something: a read, so that idle dispatchers take no write lock."""
    return any(
        connection.execute(_DUE_PLAIN, {"of_rank": rank, "now": now}).first() is not None
        for rank in sorted(set(RANK.values()))
    )


def addresses_under_way(connection: Connection, address_ids: list[int], now: datetime) -> set[int]:
    """Those of the addresses to which a text is being sent this very moment."""
    sending = select(outbox.c.address_id).where(
        outbox.c.state == "sending", outbox.c.lease_until > now, outbox.c.address_id.in_(address_ids)
    )
    return set(connection.scalars(sending)) if address_ids else set()


def claim(connection: Connection, outbox_id: int, *, now: datetime, until: datetime) -> Row[Any] | None:
    """Mark one queued text as being sent by us until ``until``; None when another was faster."""
    return connection.execute(_CLAIM, {"key_id": outbox_id, "now": now, "until": until}).first()


def get_text(connection: Connection, outbox_id: int) -> Row[Any] | None:
    """One text, or None."""
    return connection.execute(_BY_ID, {"key_id": outbox_id}).first()


def move(
    connection: Connection,
    outbox_id: int,
    *,
    out_of: Iterable[OutboxState],
    attempt: int | None = None,
    **values: object,
) -> bool:
    """Change a text if it is still in one of the states ``out_of`` (and at this attempt); whether it was."""
    still = update(outbox).where(outbox.c.id == outbox_id, outbox.c.state.in_([str(state) for state in out_of]))
    if attempt is not None:
        still = still.where(outbox.c.attempt == attempt)
    if values.get("state") == OutboxState.QUEUED:
        wake_dispatcher(connection)
    return connection.execute(still.values(**values)).rowcount == 1


def withdraw_queued(
    connection: Connection,
    *,
    now: datetime,
    address_id: int | None = None,
    patient_ids: set[int] | None = None,
    conversation_id: int | None = None,
) -> list[int]:
    """Take back every queued text of the address, the patients or the conversation that a STOP takes back."""
    belongs = outbox.c.conversation_id == (conversation_id or 0)
    if address_id is not None:
        belongs = belongs | (outbox.c.address_id == address_id)
    if patient_ids:
        # By way of their conversations, which every text to a patient has: no index holds texts by patient.
        theirs = select(conversation.c.id).where(conversation.c.patient_id.in_(patient_ids))
        belongs = belongs | outbox.c.conversation_id.in_(theirs)
    taken = update(outbox).where(
        belongs, outbox.c.state == "queued", outbox.c.send_class.not_in([str(one) for one in ALWAYS_GO])
    )
    return list(connection.scalars(taken.values(state="withdrawn", settled_at=now).returning(outbox.c.id)))


def find_unsettled(connection: Connection, *, now: datetime, limit: int) -> list[Row[Any]]:
    """Texts whose sender died or whose outcome is unknown, and which are due to be asked about."""
    unsettled = select(outbox).where(outbox.c.state.in_(("sending", "unknown")), outbox.c.lease_until <= now)
    return list(connection.execute(unsettled.order_by(outbox.c.lease_until).limit(limit)))


def find_by_provider(connection: Connection, *, channel: str, provider_id: str) -> int | None:
    """The text this provider calls ``provider_id``, or None."""
    known = select(outbox.c.id).where(outbox.c.channel == channel, outbox.c.provider_id == provider_id)
    return connection.scalar(known)


def known_provider_ids(connection: Connection, *, channel: str, address_id: int, since: datetime) -> frozenset[str]:
    """Provider ids already credited to texts to this address."""
    credited = select(outbox.c.provider_id).where(
        outbox.c.address_id == address_id,
        outbox.c.created_at >= since,
        outbox.c.channel == channel,
        outbox.c.provider_id.is_not(None),
    )
    return frozenset(str(one) for one in connection.scalars(credited))


def keep_receipt(connection: Connection, values: Mapping[str, object]) -> None:
    """Keep news of a text we do not know yet."""
    connection.execute(insert(receipt), dict(values))


def adopt_receipts(connection: Connection, *, channel: str, provider_id: str) -> list[Row[Any]]:
    """The news that came before we knew the text, oldest first; it is removed here."""
    mine = (receipt.c.channel == channel) & (receipt.c.provider_id == provider_id)
    kept = list(connection.execute(select(receipt).where(mine).order_by(receipt.c.id)))
    if kept:
        connection.execute(receipt.delete().where(mine))
    return kept
