"""Give a case to a colleague, or take it oneself. Its clock goes on: only acknowledging stops that."""

from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import cases
from bot.errors import NotAllowed
from bot.usecases.audit import record_audit
from bot.usecases.handle_case import lock_case


def assign_case(connection: Connection, case_id: int, *, to: str, was: str, by: str, now: datetime) -> None:
    """The case is ``to``'s: the e-mail address of an account that works on cases, or "" for nobody.

    ``was``: whose it was when the person looked, so that of two who assign at once the second learns of the first.
    Raises NotFound; NotAllowed with the sentence to show.
    """
    change, case = lock_case(connection, case_id)
    if case.status == "closed":
        raise NotAllowed(f"{case.closed_by} has closed this case: it stays as it is.")
    if to == case.assigned_to:
        return
    if case.assigned_to != was:
        whose = f"gave this case to {case.assigned_to}" if case.assigned_to else "took this case from its owner"
        raise NotAllowed(
            f"While you were looking, a colleague {whose}. Look again, then assign it if you still want to."
        )
    if to and to not in cases.find_colleagues(connection):
        raise NotAllowed("That colleague has no account that works on cases, or it was disabled. Choose another.")
    cases.change_case(connection, case_id, assigned_to=to, change=change)
    record_audit(connection, actor=by, action="assign", object_=f"case:{case_id}", now=now, detail=to)
