"""What staff do with a case: acknowledge it, which stops its clock and the alerts still to come."""

from datetime import datetime

from sqlalchemy import Connection, update

from bot.db.repos import cases
from bot.db.repos.changes import next_change
from bot.db.repos.outbox import outbox
from bot.errors import NotFound
from bot.usecases.audit import record_audit


def acknowledge(connection: Connection, case_id: int, *, by: str, now: datetime) -> bool:
    """Somebody has this case now; no further alerts. False when it was acknowledged before. Raises NotFound."""
    change = next_change(connection)  # before the case, as a reply locks them
    case = cases.get_case(connection, case_id)
    if case is None:
        raise NotFound(f"There is no case {case_id}.")
    if case.status != "open":
        return False
    cases.change_case(
        connection,
        case_id,
        status="acknowledged",
        acknowledged_at=now,
        acknowledged_by=by,
        change=change,
    )
    taken = cases.withdraw_alerts(connection, case_id, now)
    texts = update(outbox).where(outbox.c.alert_id.in_(taken), outbox.c.state == "queued")
    connection.execute(texts.values(state="withdrawn", settled_at=now))
    record_audit(connection, actor=by, action="acknowledge", object_=f"case:{case_id}", now=now)
    return True
