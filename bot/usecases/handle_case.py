"""What staff do with a case: how every verb locks it, and acknowledging, which stops its clock and the alerts to come.

The other verbs have a file each: `assign_case`, `note_case`, `close_case`, `send_alert_again`. A case moves forward
only: what comes after it was taken or closed opens a new one (docs/decisions/0007).
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, update

from bot.db.repos import cases
from bot.db.repos.changes import next_change
from bot.db.repos.outbox import outbox
from bot.errors import NotFound
from bot.usecases.audit import record_audit


class Outcome(StrEnum):
    """How a case ended."""

    SPOKE_TO_PATIENT = "spoke_to_patient"
    PASSED_TO_PALS = "passed_to_pals"
    PASSED_TO_CLINICAL = "passed_to_clinical"
    PASSED_TO_SAFEGUARDING = "passed_to_safeguarding"
    NOT_REACHED = "not_reached"
    NOTHING_NEEDED = "nothing_needed"
    NOT_A_WORRY = "not_a_worry"


def lock_case(connection: Connection, case_id: int) -> tuple[int, Row[Any]]:
    """A fresh change number and the case, locked until the transaction ends. Raises NotFound."""
    change = next_change(connection)  # before the case, as a reply locks them
    case = cases.get_case(connection, case_id)
    if case is None:
        raise NotFound(f"There is no case {case_id}.")
    return change, case


def acknowledge(connection: Connection, case_id: int, *, by: str, now: datetime) -> bool:
    """Somebody has this case now; no further alerts. False when it was acknowledged before. Raises NotFound."""
    change, case = lock_case(connection, case_id)
    if case.status != "open":
        return False
    cases.change_case(connection, case_id, status="acknowledged", change=change)
    take(connection, case_id, by=by, now=now)
    return True


def take(connection: Connection, case_id: int, *, by: str, now: datetime) -> None:
    """Write down that ``by`` acknowledged this locked, open case, and take back the alerts that have not gone."""
    cases.change_case(connection, case_id, acknowledged_at=now, acknowledged_by=by)
    taken = cases.withdraw_alerts(connection, case_id, now)
    texts = update(outbox).where(outbox.c.alert_id.in_(taken), outbox.c.state == "queued")
    connection.execute(texts.values(state="withdrawn", settled_at=now))
    record_audit(connection, actor=by, action="acknowledge", object_=f"case:{case_id}", now=now)
