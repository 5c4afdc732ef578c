"""Give conversations whose timer has passed their `TimePassed`: reminders and expiry."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, conversations, opt_outs, restraints
from bot.engine.conversation import Disposition, Stage
from bot.engine.inputs import TimePassed
from bot.engine.step import step
from bot.usecases.apply_effects import open_conversation, save
from bot.usecases.deployment import Deployment

UNANSWERED = (Disposition.INVITED, Disposition.DELIVERED)
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
        if after.stage is Stage.ENDED and not after.answers and after.disposition in UNANSWERED:
            _note_silence(connection, row, now)
        if after == stored.state:
            _put_to_rest(connection, found.id, now)
    return len(due)


def _note_silence(connection: Connection, row: Row[Any], now: datetime) -> None:
    if row.patient_id is not None and row.asked_at is not None and row.parent_id is None:
        opt_outs.lock_patients(connection, {row.patient_id})
        restraints.note_silence(connection, row.patient_id, now)


def _put_to_rest(connection: Connection, conversation_id: int, now: datetime) -> None:
    # Nothing was left to do: without this the row would be woken for ever. One woken too early keeps its new time.
    table = conversations.conversation
    still_due = table.update().where(table.c.id == conversation_id, table.c.wake_at <= now)
    connection.execute(still_due.values(wake_at=None))
