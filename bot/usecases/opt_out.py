"""A STOP and a START: block or unblock an address and its patients on every channel, and end what is under way."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import contacts, conversations, opt_outs, outbox
from bot.engine.conversation import Stage
from bot.engine.inputs import Withdrawn
from bot.engine.step import step
from bot.usecases.apply_effects import open_conversation, save
from bot.usecases.deployment import Deployment


def opt_out(
    connection: Connection,
    deployment: Deployment,
    *,
    address_id: int | None,
    patient_ids: set[int],
    source: str,
    now: datetime,
    spare: int | None = None,
) -> bool:
    """Block them, take back every text not sent yet, end their conversations but ``spare``. False when blocked before.

    ``source``: patient, provider (it told us), bereavement, feed or staff.
    """
    opt_outs.lock_patients(connection, patient_ids)
    known = opt_outs.is_blocked(connection, address_id=address_id, patient_id=None) and all(
        opt_outs.is_blocked(connection, address_id=None, patient_id=one) for one in patient_ids
    )
    if not known:
        opt_outs.add_opt_outs(connection, address_id=address_id, patient_ids=patient_ids, source=source, at=now)
    end_contact(
        connection, deployment, address_id=address_id, patient_ids=patient_ids, because=source, now=now, spare=spare
    )
    return not known


def end_contact(
    connection: Connection,
    deployment: Deployment,
    *,
    address_id: int | None,
    patient_ids: set[int],
    because: str,
    now: datetime,
    spare: int | None = None,
) -> None:
    """Take back what is queued and end the conversations of these patients and this address."""
    outbox.withdraw_queued(connection, now=now, address_id=address_id, patient_ids=patient_ids)
    rows = conversations.find_active(connection, patient_ids=patient_ids, address_id=address_id)
    withdraw(connection, deployment, (row for row in rows if row.id != spare), because=because, now=now)


def withdraw(
    connection: Connection, deployment: Deployment, rows: Iterable[Row[Any]], *, because: str, now: datetime
) -> None:
    """End these conversations from outside; what was reserved for those never sent is given back."""
    for row in rows:
        outbox.withdraw_queued(connection, now=now, conversation_id=row.id)
        stored = open_conversation(connection, deployment, row)
        if stored.state.stage is Stage.ENDED:
            continue
        after, effects = step(stored.flow, stored.state, Withdrawn(because), now)
        save(connection, deployment, stored, after, effects, now=now)
        if row.asked_at is None:
            contacts.release(connection, [row.id])
