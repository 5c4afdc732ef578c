"""What narrows the list of responses, as conditions on its walk from the newest text back; not who may see what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, select

from bot.db.columns import table_of
from bot.db.tables.cases import Concern
from bot.db.tables.conversations import Answer, Conversation, Inbound

conversation = table_of(Conversation)
inbound = table_of(Inbound)
answer = table_of(Answer)
concern = table_of(Concern)

RATING_STEP = "rating"  # the FFT step is always called so (contract.md, Command)
ANY_WORRY = "any"
UNPROMPTED = "unprompted"
SLACK = timedelta(hours=1)
"""How far ids and times of arrival may disagree: side by side, transactions commit out of order."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What the reader asked for; blank means any. ``ward`` is ``SITE/WARD``, ``rating`` an FFT value.

    ``flow`` is a flow's name or `UNPROMPTED`, ``concern`` a kind or `ANY_WORRY`. The newest text came at or after
    ``since`` and before ``until``.
    """

    site: str = ""
    ward: str = ""
    flow: str = ""
    rating: str = ""
    language: str = ""
    concern: str = ""
    since: datetime | None = None
    until: datetime | None = None


def conditions(connection: Connection, filters: Filters) -> Iterator[ColumnElement[bool]]:
    """What must hold of a text and its conversation."""
    if filters.site:
        yield func.upper(conversation.c.site) == filters.site.upper()
    if filters.ward:
        yield is_ward(filters.ward)
    if filters.flow:
        yield conversation.c.flow == ("" if filters.flow == UNPROMPTED else filters.flow)
    if filters.language:
        yield conversation.c.language == filters.language
    if filters.rating:
        yield _has_rating(filters.rating)
    if filters.concern:
        yield _has_worry(filters.concern)
    yield from _came_between(connection, filters.since, filters.until)


def is_ward(code: str) -> ColumnElement[bool]:
    """Whether the conversation is about this ward: ``WARD``, or ``SITE/WARD``, in any case."""
    site, slash, ward = code.rpartition("/")
    has_code = func.upper(conversation.c.ward) == ward.upper()
    return has_code & (func.upper(conversation.c.site) == site.upper()) if slash else has_code


def _has_rating(value: str) -> ColumnElement[bool]:
    rated = select(answer.c.id).where(
        answer.c.conversation_id == conversation.c.id, answer.c.step == RATING_STEP, answer.c.value == value
    )
    return rated.exists()


def _has_worry(kind: str) -> ColumnElement[bool]:
    worrying = select(concern.c.id).where(concern.c.conversation_id == conversation.c.id)
    return (worrying if kind == ANY_WORRY else worrying.where(concern.c.kind == kind)).exists()


def _came_between(
    connection: Connection, since: datetime | None, until: datetime | None
) -> Iterator[ColumnElement[bool]]:
    """The bounds, also as ids: without them a day long past would be looked for through the whole table."""
    if since is not None:
        yield inbound.c.received_at >= since
        yield inbound.c.id >= _first_since(connection, since - SLACK)
    if until is not None:
        yield inbound.c.received_at < until
        yield inbound.c.id < _first_since(connection, until + SLACK)


def _first_since(connection: Connection, moment: datetime) -> int:
    """An id with all earlier texts below it, found by halving: some twenty look-ups in a million."""
    low, high = 1, (connection.scalar(select(func.max(inbound.c.id))) or 0) + 1
    at = select(inbound.c.id, inbound.c.received_at).order_by(inbound.c.id).limit(1)
    while low < high:
        middle = (low + high) // 2
        found = connection.execute(at.where(inbound.c.id >= middle)).first()
        if found is None or found.received_at >= moment:
            high = middle
        else:
            low = found.id + 1
    return low
