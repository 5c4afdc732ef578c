"""Inbound texts and the answers taken from them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.db.columns import table_of
from bot.db.tables.conversations import Answer, Inbound

inbound = table_of(Inbound)
answer = table_of(Answer)

_KNOWN = select(inbound.c.id).where(
    inbound.c.channel == bindparam("channel"), inbound.c.provider_id == bindparam("provider_id")
)
_ADD_INBOUND = insert(inbound).returning(inbound.c.id)
_ADD_ANSWER = insert(answer)
_REPLACE_VALUE = (
    update(answer)
    .where(
        answer.c.conversation_id == bindparam("of"), answer.c.step == bindparam("at_step"), answer.c.value.is_not(None)
    )
    .values(value=bindparam("new_value"), at=bindparam("new_at"), conflict=bindparam("new_conflict"))
)


def is_known(connection: Connection, *, channel: str, provider_id: str) -> bool:
    """Whether this very text was stored before: providers repeat their webhooks."""
    return connection.scalar(_KNOWN, {"channel": channel, "provider_id": provider_id}) is not None


def add_inbound(connection: Connection, values: Mapping[str, object]) -> int:
    """Store one inbound text and return its id. Unique by channel and provider id."""
    return int(connection.execute(_ADD_INBOUND, values).scalar_one())


def add_answer(connection: Connection, values: Mapping[str, object]) -> None:
    """Store one answer beside the others of its conversation."""
    connection.execute(_ADD_ANSWER, values)


def replace_value(
    connection: Connection, *, conversation_id: int, step: str, value: str, conflict: bool, at: object
) -> bool:
    """Put ``value`` in place of the one this step had. False when it had none."""
    bound = {"of": conversation_id, "at_step": step, "new_value": value, "new_at": at, "new_conflict": conflict}
    return connection.execute(_REPLACE_VALUE, bound).rowcount > 0


def read_answers(connection: Connection, conversation_ids: list[int]) -> list[Row[Any]]:
    """The answers of these conversations, oldest first."""
    chosen = select(answer).where(answer.c.conversation_id.in_(conversation_ids))
    return list(connection.execute(chosen.order_by(answer.c.id)))
