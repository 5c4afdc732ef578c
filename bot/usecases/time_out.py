"""Give conversations whose timer has passed their `TimePassed`: reminders and expiry."""

from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import addresses, conversations
from bot.engine.inputs import TimePassed
from bot.engine.step import step
from bot.usecases.apply_effects import open_conversation, save
from bot.usecases.deployment import Deployment

BATCH = 50
"""Conversations in one transaction: about 25 ms, so that a reply never waits long behind it."""


def time_out(connection: Connection, deployment: Deployment, *, now: datetime) -> int:
    """Wake up to BATCH conversations; how many there were. Call again until it is 0."""
    due = conversations.find_to_wake(connection, now, BATCH)
    addresses.lock_addresses(connection, {row.address_id for row in due})
    for found in due:
        row = conversations.get_conversation(connection, found.id)
        if row.wake_at is None or row.wake_at > now:
            continue  # a reply came between the look and the lock
        stored = open_conversation(connection, deployment, row)
        after, effects = step(stored.flow, stored.state, TimePassed(), now)
        save(connection, deployment, stored, after, effects, now=now)
        if after == stored.state:
            _put_to_rest(connection, found.id, now)
    return len(due)


def _put_to_rest(connection: Connection, conversation_id: int, now: datetime) -> None:
    # Nothing was left to do: without this the row would be woken for ever. One woken too early keeps its new time.
    table = conversations.conversation
    still_due = table.update().where(table.c.id == conversation_id, table.c.wake_at <= now)
    connection.execute(still_due.values(wake_at=None))
