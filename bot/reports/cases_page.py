"""The cases staff see: those someone must look at, most urgent first, and those taken lately. Reads only.

Cases are for the team: whoever may not see every response may see none of these (admin/permissions.py).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select
from sqlalchemy import case as sql_case

from bot.db.columns import table_of
from bot.db.repos.cases import alerts_of
from bot.db.tables.cases import Case, Concern
from bot.db.tables.conversations import Conversation, Inbound
from bot.db.vault import Vault
from bot.triage.concerns import Tier

case = table_of(Case)
concern = table_of(Concern)
conversation = table_of(Conversation)
inbound = table_of(Inbound)

OPEN_SHOWN = 100
TAKEN_SHOWN = 20
_URGENCY = sql_case({str(tier): place for place, tier in enumerate(Tier)}, value=case.c.tier)
_COLUMNS = (
    case,
    conversation.c.key.label("conversation_key"),
    conversation.c.ward,
    conversation.c.site,
    conversation.c.flow,
    conversation.c.channel,
)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case with the response it came from and how each alert about it stands, oldest first."""

    row: Row[Any]
    alerts: tuple[Row[Any], ...]


@dataclass(frozen=True, slots=True)
class CasesPage:
    """``waiting``: nobody has acknowledged these. ``waiting_count`` counts those not shown too."""

    waiting: tuple[CaseLine, ...]
    waiting_count: int
    taken: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A text that raised the case: the patient's words, and the wordlist entry that decided."""

    words: str
    phrase: str
    at: Any


def read_cases_cursor(connection: Connection) -> str:
    """A word that differs whenever any case may have changed."""
    return str(connection.scalar(select(func.max(case.c.change))) or 0)


def read_cases(connection: Connection) -> CasesPage:
    """Cases that wait, by tier and due time, and those acknowledged last."""
    is_waiting = case.c.status == "open"
    waiting = _read(connection, _cases().where(is_waiting).order_by(_URGENCY, case.c.due_at, case.c.id), OPEN_SHOWN)
    taken = _cases().where(case.c.status == "acknowledged").order_by(case.c.acknowledged_at.desc(), case.c.id.desc())
    count = connection.scalar(select(func.count()).select_from(case).where(is_waiting)) or 0
    return CasesPage(waiting, count, _read(connection, taken, TAKEN_SHOWN))


def read_case(connection: Connection, case_id: int) -> CaseLine | None:
    """One case, or None."""
    found = _read(connection, _cases().where(case.c.id == case_id), 1)
    return found[0] if found else None


def read_triggers(connection: Connection, vault: Vault, case_id: int, *, limit: int = 20) -> tuple[Trigger, ...]:
    """The texts that raised this case, newest first."""
    chosen = (
        select(inbound.c.words, concern.c.phrase, concern.c.at)
        .join(inbound, inbound.c.id == concern.c.inbound_id)
        .where(concern.c.case_id == case_id)
        .order_by(concern.c.id.desc())
        .limit(limit)
    )
    return tuple(Trigger(vault.open(row.words), row.phrase, row.at) for row in connection.execute(chosen))


def _cases() -> Select[Any]:
    return select(*_COLUMNS).join(conversation, conversation.c.id == case.c.conversation_id)


def _read(connection: Connection, chosen: Select[Any], limit: int) -> tuple[CaseLine, ...]:
    rows: Sequence[Row[Any]] = connection.execute(chosen.limit(limit)).all()
    alerts: dict[int, list[Row[Any]]] = defaultdict(list)
    for alert in alerts_of(connection, [row.id for row in rows]) if rows else ():
        alerts[alert.case_id].append(alert)
    return tuple(CaseLine(row, tuple(alerts[row.id])) for row in rows)
