"""What holds us back from asking a patient, apart from what we sent: worries, losses, silence, LESS."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.db.columns import table_of
from bot.db.lists import in_list
from bot.db.tables.contact_policy import Restraint
from bot.db.tables.conversations import Conversation, Inbound
from bot.policy.known import Rest

restraint = table_of(Restraint)
conversation = table_of(Conversation)
inbound = table_of(Inbound)

_OF_PATIENTS = select(restraint).where(in_list(restraint.c.patient_id, "ids"))
_WROTE = (
    select(inbound.c.id)
    .join(conversation, conversation.c.id == inbound.c.conversation_id)
    .where(conversation.c.patient_id == bindparam("of"), inbound.c.received_at > bindparam("after"))
    .limit(1)
)


def read(connection: Connection, patient_ids: Sequence[int]) -> dict[int, Rest]:
    """What is known, of those of whom something is."""
    rows = connection.execute(_OF_PATIENTS, {"ids": patient_ids}) if patient_ids else ()
    found = list(rows)
    broken = _answered_since(connection, found)
    return {
        row.patient_id: Rest(
            concern_at=row.concern_at,
            complaint_at=row.complaint_at,
            loss_at=row.loss_at,
            silences=0 if row.patient_id in broken else row.silences,
            silent_at=row.silent_at,
            less=row.less_at is not None,
        )
        for row in found
    }


def note(connection: Connection, patient_id: int, **values: Any) -> None:  # noqa: ANN401 – columns of the table
    """Set columns of the patient's row, which is added when there is none. The patient is locked by the caller."""
    known = update(restraint).where(restraint.c.patient_id == patient_id)
    if connection.execute(known.values(**values)).rowcount == 0:
        connection.execute(insert(restraint), {"patient_id": patient_id, "silences": 0, **values})


def note_silence(connection: Connection, patient_id: int, at: datetime) -> None:
    """An invitation ran out without a reply: one more in a row, or the first since the patient wrote."""
    before = read(connection, [patient_id]).get(patient_id)
    note(connection, patient_id, silences=1 + (before.silences if before is not None else 0), silent_at=at)


def _answered_since(connection: Connection, rows: Sequence[Row[Any]]) -> set[int]:
    """Those who wrote after they had been silent: looked up here, so that a reply costs nothing."""
    return {
        row.patient_id
        for row in rows
        if row.silent_at is not None
        and connection.scalar(_WROTE, {"of": row.patient_id, "after": row.silent_at}) is not None
    }
