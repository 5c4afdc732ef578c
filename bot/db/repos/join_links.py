"""Links by which a conversation moves to a messenger, and the two addresses it then lives at."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, or_, select, update

from bot.db.columns import table_of
from bot.db.repos.conversations import conversation
from bot.db.tables.conversations import JoinLink

join_link = table_of(JoinLink)

_ELSEWHERE = (
    select(conversation)
    .join(join_link, join_link.c.conversation_id == conversation.c.id)
    .where(
        join_link.c.used_at.is_not(None),
        or_(join_link.c.from_address_id == bindparam("address"), join_link.c.to_address_id == bindparam("address")),
        conversation.c.active,
        conversation.c.address_id != bindparam("address"),
    )
    .order_by(join_link.c.used_at.desc())
    .limit(1)
)


def add_join_link(
    connection: Connection, *, token_hash: str, talk: Row[Any], expires_at: datetime, now: datetime
) -> None:
    """Store a new link for this conversation."""
    row = {
        "token_hash": token_hash,
        "conversation_id": talk.id,
        "from_address_id": talk.address_id,
        "created_at": now,
        "expires_at": expires_at,
    }
    connection.execute(insert(join_link), row)


def find_join_link(connection: Connection, token_hash: str) -> Row[Any] | None:
    """The link with this token, however old; the caller judges it."""
    return connection.execute(select(join_link).where(join_link.c.token_hash == token_hash)).first()


def use_join_link(connection: Connection, token_hash: str, *, to_address_id: int, now: datetime) -> bool:
    """Use the link up; False when somebody was faster or it has expired."""
    free = update(join_link).where(
        join_link.c.token_hash == token_hash, join_link.c.used_at.is_(None), join_link.c.expires_at > now
    )
    return connection.execute(free.values(used_at=now, to_address_id=to_address_id)).rowcount == 1


def find_elsewhere(connection: Connection, address_id: int) -> Row[Any] | None:
    """The active conversation that also lives at this address, and goes on at its other one now."""
    return connection.execute(_ELSEWHERE, {"address": address_id}).first()


def homes_of(connection: Connection, conversation_id: int) -> set[int]:
    """The addresses a conversation has lived at by its used links; empty when it never moved."""
    used = select(join_link.c.from_address_id, join_link.c.to_address_id).where(
        join_link.c.conversation_id == conversation_id, join_link.c.used_at.is_not(None)
    )
    return {address for row in connection.execute(used) for address in row if address is not None}
