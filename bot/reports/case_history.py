"""What was done with one case, from the audit trail, and the notes staff wrote on it. Reads only."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from bot.db.columns import table_of
from bot.db.repos.case_notes import notes_of
from bot.db.repos.cases import find_colleagues
from bot.db.tables.staff import Audit
from bot.db.vault import Vault

audit = table_of(Audit)

VIEWS = ("view_case",)
EVENTS_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Event:
    """One thing somebody did. ``action`` and ``detail`` are codes of the audit trail."""

    at: datetime
    by: str
    action: str
    detail: str


@dataclass(frozen=True, slots=True)
class Note:
    """One note, in the words it was written in."""

    id: int
    at: datetime
    by: str
    words: str


def read_history(connection: Connection, case_id: int) -> tuple[Event, ...]:
    """What was done with a case, oldest first; that it was looked at is left to the audit trail."""
    done = select(audit).where(audit.c.object == f"case:{case_id}", audit.c.action.not_in(VIEWS))
    rows = connection.execute(done.order_by(audit.c.id.desc()).limit(EVENTS_SHOWN)).all()
    return tuple(Event(row.at, row.actor, row.action, row.detail) for row in reversed(rows))


def read_notes(connection: Connection, vault: Vault, case_id: int) -> tuple[Note, ...]:
    """Every note on a case, the newest last."""
    return tuple(Note(row.id, row.at, row.by, vault.open(row.words)) for row in notes_of(connection, case_id))


def read_colleagues(connection: Connection) -> tuple[str, ...]:
    """Whom a case may be given to: e-mail addresses."""
    return tuple(find_colleagues(connection))
