"""Move a conversation to another address of its patient: what is still to be said is said there."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, update

from bot.db.repos.changes import next_change
from bot.db.repos.conversations import conversation, get_conversation
from bot.db.repos.join_links import find_elsewhere
from bot.db.repos.outbox import outbox
from bot.db.repos.patients import link_addresses


def move_conversation(
    connection: Connection, talk: Row[Any], *, channel: str, address_id: int, now: datetime
) -> Row[Any]:
    """The conversation as it is after the move. The caller holds its row, and the new address has no active one."""
    values = {"channel": channel, "address_id": address_id, "updated_at": now, "change": next_change(connection)}
    connection.execute(update(conversation).where(conversation.c.id == talk.id).values(**values))
    waiting = update(outbox).where(
        outbox.c.conversation_id == talk.id, outbox.c.state == "queued", outbox.c.alert_id.is_(None)
    )
    connection.execute(waiting.values(channel=channel, address_id=address_id))
    if talk.patient_id is not None:
        link_addresses(connection, {(talk.patient_id, address_id)})
    return get_conversation(connection, talk.id)


def bring_back(connection: Connection, *, channel: str, address_id: int, now: datetime) -> Row[Any] | None:
    """The active conversation that also lives at this address, moved here: it goes on where its patient writes.

    None when there is none. The other address is not locked, only the conversation: whoever moves it on from
    there waits for its row.
    """
    elsewhere = find_elsewhere(connection, address_id)
    if elsewhere is None:
        return None
    talk = get_conversation(connection, elsewhere.id)
    if not talk.active:
        return None
    return move_conversation(connection, talk, channel=channel, address_id=address_id, now=now)
