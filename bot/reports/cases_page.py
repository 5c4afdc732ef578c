"""The cases staff see: those someone must look at, most urgent first, those taken, and those closed. Reads only.

Cases are for the team: whoever may not see every response may see none of these (admin/permissions.py).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select
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

SHOWN = 100
"""Cases of one state on a page; all beyond are reached by the filters and the pages."""
_URGENCY = sql_case({str(tier): place for place, tier in enumerate(Tier)}, value=case.c.tier)
_ORDERS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "open": (_URGENCY, case.c.due_at, case.c.id),
    "acknowledged": (case.c.acknowledged_at.desc(), case.c.id.desc()),
    "closed": (case.c.closed_at.desc(), case.c.id.desc()),
}
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
class CaseFilters:
    """What the reader asked for. ``status`` blank: all but closed. ``mine``: the reader's e-mail address, or blank."""

    status: str = ""
    kind: str = ""
    mine: str = ""


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """The cases of one status. ``count`` counts those not shown too."""

    status: str
    lines: tuple[CaseLine, ...]
    count: int


@dataclass(frozen=True, slots=True)
class CasesPage:
    """``overdue``: how many of all cases wait past their time, whatever the filters."""

    groups: tuple[CaseGroup, ...]
    overdue: int


@dataclass(frozen=True, slots=True)
class Trigger:
    """A text that raised the case: the patient's words, those that decided, and the wordlist entry that found them."""

    words: str
    said: str
    phrase: str
    language: str
    at: Any


def read_cases_cursor(connection: Connection) -> str:
    """A word that differs whenever any case may have changed."""
    return str(connection.scalar(select(func.max(case.c.change))) or 0)


def read_cases(connection: Connection, filters: CaseFilters, *, now: datetime, page: int = 1) -> CasesPage:
    """The cases by status, `SHOWN` on each ``page`` from 1. Those that wait stand by tier and due time."""
    wanted = (filters.status,) if filters.status else ("open", "acknowledged")
    late = select(func.count()).select_from(case).where(case.c.status == "open", case.c.due_at <= now)
    groups = tuple(_group(connection, status, filters, page) for status in wanted)
    return CasesPage(groups, connection.scalar(late) or 0)


def _group(connection: Connection, status: str, filters: CaseFilters, page: int) -> CaseGroup:
    rules = [case.c.status == status, *_rules(filters)]
    count = connection.scalar(select(func.count()).select_from(case).where(*rules)) or 0
    chosen = _cases().where(*rules).order_by(*_ORDERS[status]).offset((page - 1) * SHOWN)
    return CaseGroup(status, _read(connection, chosen, SHOWN), count)


def _rules(filters: CaseFilters) -> list[ColumnElement[bool]]:
    rules: list[ColumnElement[bool]] = []
    if filters.kind:
        rules.append(case.c.kind == filters.kind)
    if filters.mine:
        # Who acknowledged a case has it until somebody else is given it.
        took = (case.c.assigned_to == "") & (case.c.acknowledged_by == filters.mine)
        rules.append((case.c.assigned_to == filters.mine) | took)
    return rules


def read_case(connection: Connection, case_id: int) -> CaseLine | None:
    """One case, or None."""
    found = _read(connection, _cases().where(case.c.id == case_id), 1)
    return found[0] if found else None


def read_triggers(connection: Connection, vault: Vault, case_id: int, *, limit: int = 20) -> tuple[Trigger, ...]:
    """The texts that raised this case, newest first."""
    chosen = (
        select(inbound.c.words, inbound.c.language, concern.c.said, concern.c.phrase, concern.c.at)
        .join(inbound, inbound.c.id == concern.c.inbound_id)
        .where(concern.c.case_id == case_id)
        .order_by(concern.c.id.desc())
        .limit(limit)
    )
    return tuple(
        Trigger(vault.open(row.words), vault.open(row.said) if row.said else "", row.phrase, row.language, row.at)
        for row in connection.execute(chosen)
    )


def _cases() -> Select[Any]:
    return select(*_COLUMNS).join(conversation, conversation.c.id == case.c.conversation_id)


def _read(connection: Connection, chosen: Select[Any], limit: int) -> tuple[CaseLine, ...]:
    rows: Sequence[Row[Any]] = connection.execute(chosen.limit(limit)).all()
    alerts: dict[int, list[Row[Any]]] = defaultdict(list)
    for alert in alerts_of(connection, [row.id for row in rows]) if rows else ():
        alerts[alert.case_id].append(alert)
    return tuple(CaseLine(row, tuple(alerts[row.id])) for row in rows)
