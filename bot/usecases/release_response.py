"""Show a response with a worry to its ward, or take it back (domain.md, Safety: hidden until the team releases it)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from bot.db.repos import conversations
from bot.db.repos.cases import concern
from bot.db.repos.changes import next_change
from bot.db.repos.conversations import conversation
from bot.db.repos.texts_in import inbound
from bot.errors import NotAllowed, NotFound
from bot.triage.concerns import HIDDEN_FROM_WARDS, Kind
from bot.usecases.audit import record_audit

ITSELF = "feedback bot"
"""The actor of what nobody did by hand."""


def release(connection: Connection, key: str, *, seen: int, by: str, now: datetime) -> None:
    """Let the ward see this response, in redacted words. Pressing twice changes nothing.

    ``seen``: the id of the newest text when the person read the redacted words; a text that came since was read by
    nobody. Raises NotFound; NotAllowed with the sentence to show.
    """
    row = _lock(connection, key)
    if not _has_hidden_worry(connection, row.id):
        raise NotAllowed("Nothing hides this response: its ward can see it already.")
    if seen != newest_text(connection, row.id):
        raise NotAllowed("A new text has come since you looked. Read what the ward will see again, then show it.")
    if row.released_at is None:
        _store(connection, row, released_at=now, by=by, action="release", now=now)


def take_back(connection: Connection, key: str, *, by: str, now: datetime) -> None:
    """Hide the response from its ward again. Pressing twice changes nothing. Raises NotFound."""
    row = _lock(connection, key)
    if row.released_at is not None:
        _store(connection, row, released_at=None, by=by, action="take_back_release", now=now)


def take_back_for(connection: Connection, row: Row[Any], kinds: Collection[Kind], *, now: datetime) -> None:
    """A new worry of a hidden kind ends the release of this locked conversation: what was read then is not all now."""
    if row.released_at is not None and HIDDEN_FROM_WARDS.intersection(kinds):
        _store(connection, row, released_at=None, by=ITSELF, action="take_back_release", now=now, detail="new_worry")


def newest_text(connection: Connection, conversation_id: int) -> int:
    """The id of the newest text of a conversation, 0 when nobody wrote."""
    return connection.scalar(select(func.max(inbound.c.id)).where(inbound.c.conversation_id == conversation_id)) or 0


def _lock(connection: Connection, key: str) -> Row[Any]:
    found = connection.scalar(select(conversation.c.id).where(conversation.c.key == key))
    if found is None:
        raise NotFound("There is no such response.")
    return conversations.get_conversation(connection, found)


def _has_hidden_worry(connection: Connection, conversation_id: int) -> bool:
    hiding = select(concern.c.id).where(
        concern.c.conversation_id == conversation_id, concern.c.kind.in_([str(kind) for kind in HIDDEN_FROM_WARDS])
    )
    return connection.scalar(hiding.limit(1)) is not None


def _store(
    connection: Connection,
    row: Row[Any],
    *,
    released_at: datetime | None,
    by: str,
    action: str,
    now: datetime,
    detail: str = "",
) -> None:
    values = {"released_at": released_at, "released_by": by if released_at else ""}
    changed = {"updated_at": now, "change": next_change(connection)}
    connection.execute(update(conversation).where(conversation.c.id == row.id).values(**values, **changed))
    record_audit(connection, actor=by, action=action, object_=f"response:{row.key}", now=now, detail=detail)
