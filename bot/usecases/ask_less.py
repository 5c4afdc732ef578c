"""Do what LESS asks for: from now on the patient's own limits are three times as long (bot/policy/frequency.py)."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import restraints


def ask_less(connection: Connection, patients: Iterable[int], *, now: datetime) -> bool:
    """Remember the wish of these patients, whom the caller has locked; False when there is nobody to remember it of.

    It ends nothing: an open question stays open. The first wish keeps its time, and START does not undo it.
    """
    wanted = sorted(patients)
    known = restraints.read(connection, wanted)
    for patient_id in wanted:
        if patient_id not in known or not known[patient_id].less:
            restraints.note(connection, patient_id, less_at=now)
    return bool(wanted)
