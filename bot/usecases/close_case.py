"""Close a case with what came of it. Nothing opens it again: a new worry opens a new case (docs/decisions/0007)."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import case_notes, cases
from bot.errors import NotAllowed
from bot.triage.concerns import Tier
from bot.usecases.audit import record_audit
from bot.usecases.handle_case import Outcome, lock_case, take


def missing_to_close(case: Row[Any], *, notes: int) -> tuple[str, ...]:
    """What an immediate case still needs before it may be closed, in words; other tiers need nothing.

    Somebody may be in danger: that a person looked, and what they did, must be written down first.
    """
    if case.tier != Tier.IMMEDIATE:
        return ()
    acknowledged = () if case.acknowledged_at else ("an acknowledgement",)
    return acknowledged + (() if notes else ("at least one note that says what was done",))


def close_case(connection: Connection, case_id: int, *, outcome: Outcome, by: str, now: datetime) -> None:
    """End the case; one that nobody acknowledged is acknowledged with it, unless it is immediate.

    Raises NotFound; NotAllowed, with the sentence to show, when something is missing or a colleague closed it first.
    """
    change, case = lock_case(connection, case_id)
    if case.status == "closed":
        raise NotAllowed(f"{case.closed_by} closed this case first. What you know beyond that can be added as a note.")
    missing = missing_to_close(case, notes=case_notes.count_notes(connection, case_id))
    if missing:
        raise NotAllowed(f"An immediate case cannot be closed yet. It still needs {' and '.join(missing)}.")
    if case.status == "open":
        take(connection, case_id, by=by, now=now)
    cases.change_case(
        connection, case_id, status="closed", closed_at=now, closed_by=by, outcome=str(outcome), change=change
    )
    record_audit(connection, actor=by, action="close", object_=f"case:{case_id}", now=now, detail=str(outcome))
