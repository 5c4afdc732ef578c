"""Write a note on a case. Notes are sealed, and none is ever changed: a mistake is put right by another note."""

from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import case_notes, cases
from bot.errors import NotAllowed
from bot.text.clean import clean
from bot.usecases.audit import record_audit
from bot.usecases.deployment import Deployment
from bot.usecases.handle_case import lock_case

LONGEST = 4_000
"""Characters of one note: two pages."""


def add_note(
    connection: Connection, deployment: Deployment, case_id: int, *, words: str, by: str, now: datetime
) -> int:
    """Store a note and return its id; also on a closed case, for what is learnt later.

    Raises NotFound; NotAllowed, with the sentence to show, when it is empty or longer than `LONGEST`.
    """
    cleaned = clean(words).strip()
    if not cleaned:
        raise NotAllowed("Write the note first: it is empty.")
    if len(cleaned) > LONGEST:
        raise NotAllowed(f"A note has {LONGEST:,} characters at most; this one has {len(cleaned):,}. Write two notes.")
    change, _ = lock_case(connection, case_id)
    note_id = case_notes.add_note(connection, case_id=case_id, at=now, by=by, words=deployment.vault.seal(cleaned))
    cases.change_case(connection, case_id, change=change)
    record_audit(connection, actor=by, action="note", object_=f"case:{case_id}", now=now, detail=f"note:{note_id}")
    return note_id
