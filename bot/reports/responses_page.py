"""The responses staff see: the live list, one response with its whole conversation, and how many were asked.

Reads only. Every function takes a `Scope`, so that no caller can forget whose responses may be seen. The list walks
inbound texts from the newest back and stops when the page is full: its cost does not grow with the table.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, false, func, or_, select

from bot.db.columns import table_of
from bot.db.repos.texts_in import read_answers
from bot.db.tables.cases import Case, Concern
from bot.db.tables.conversations import Answer, Conversation, Inbound
from bot.db.tables.outbox import Outbox
from bot.db.vault import Vault
from bot.reports.response_filters import RATING_STEP, Filters, conditions, is_ward
from bot.triage.concerns import Kind

conversation = table_of(Conversation)
inbound = table_of(Inbound)
answer = table_of(Answer)
concern = table_of(Concern)
case = table_of(Case)
outbox = table_of(Outbox)

LONGEST_CONVERSATION = 500
"""Texts of one response that are shown, each way: a phone that floods us must not stop the page."""
_ARRIVED = outbox.c.delivery != ""
PLACES_FROM = 5_000
"""How many of the newest conversations are asked where they come from, for wards the organisation file lacks."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose responses may be seen. ``wards``: ``WARD`` or ``SITE/WARD``; None means every ward.

    A response with a concern of ``hidden`` is not there at all until the team releases it. ``originals``: whether a
    patient's own words may be read; otherwise the redacted form stands in their place.
    """

    wards: tuple[str, ...] | None
    hidden: frozenset[Kind]
    vault: Vault
    originals: bool


@dataclass(frozen=True, slots=True)
class ResponseLine:
    """One line of the list. ``words`` are the newest comment, or the newest text when no question was open."""

    text_id: int
    row: Row[Any]
    rating: str
    words: str
    concerns: tuple[tuple[str, str], ...]  # kind, tier
    at: datetime


@dataclass(frozen=True, slots=True)
class ResponsesPage:
    """One page of the list, newest text first. ``next`` is the cursor of the page after it, None on the last."""

    lines: tuple[ResponseLine, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """Of the conversations in scope: how many were asked, and how many wrote back."""

    asked: int
    answered: int


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a conversation, either way. ``state`` and ``delivery`` only for texts we send.

    ``media``: pictures and other parts that came with it and are not read. ``edited``: it is a text as changed later.
    """

    incoming: bool
    words: str
    at: datetime
    state: str = ""
    delivery: str = ""
    send_class: str = ""
    media: int = 0
    edited: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """One answer. ``words`` is the comment, if any."""

    step: str
    value: str
    words: str
    conflict: bool
    answered_by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Worry:
    """One concern with the case it belongs to."""

    kind: str
    tier: str
    phrase: str
    case_id: int
    case_status: str


@dataclass(frozen=True, slots=True)
class Response:
    """One response, whole. ``newest_text`` is the id of the patient's newest text, 0 without one."""

    row: Row[Any]
    texts: tuple[Said, ...]
    answers: tuple[Given, ...]
    worries: tuple[Worry, ...]
    newest_text: int


def read_cursor(connection: Connection) -> str:
    """A word that differs whenever any response may have changed: two look-ups in indexes."""
    text_id = connection.scalar(select(func.max(inbound.c.id)))
    change = connection.scalar(select(func.max(conversation.c.change)))
    return f"{text_id or 0}.{change or 0}"


def read_response_cursor(connection: Connection, scope: Scope, key: str) -> str | None:
    """As `read_cursor` for one response, so that others' changes leave its page alone; None when it is out of scope."""
    seen = select(conversation.c.id, conversation.c.change).where(conversation.c.key == key, _may_see(scope))
    row = connection.execute(seen).first()
    if row is None:
        return None
    text_id = connection.scalar(select(func.max(inbound.c.id)).where(inbound.c.conversation_id == row.id))
    counted = select(func.count(), func.count().filter(outbox.c.state == "accepted"), func.count().filter(_ARRIVED))
    texts = connection.execute(counted.where(outbox.c.conversation_id == row.id)).one()
    return ".".join(str(number) for number in (text_id or 0, row.change, *texts))


def read_responses(
    connection: Connection, scope: Scope, filters: Filters, *, before: int | None, limit: int
) -> ResponsesPage:
    """Up to ``limit`` conversations that hold a text from the patient, below the cursor ``before``."""
    found = list(connection.execute(_newest_texts(connection, scope, filters, before).limit(limit + 1)))
    shown = found[:limit]
    ids = [row.id for row in shown]
    answers, concerns = _answers(connection, ids), _concerns(connection, ids)
    lines = tuple(_line(scope, row, answers[row.id], concerns[row.id]) for row in shown)
    return ResponsesPage(lines, shown[-1].text_id if len(found) > limit else None)


def count_responses(connection: Connection, scope: Scope) -> Counts:
    """How many were asked and how many wrote back, of all in scope."""
    has_text = select(inbound.c.id).where(inbound.c.conversation_id == conversation.c.id).exists()
    counted = select(
        func.count(conversation.c.asked_at), func.count().filter(has_text, conversation.c.flow != "")
    ).where(_may_see(scope))
    asked, answered = connection.execute(counted).one()
    return Counts(asked, answered)


def count_matches(connection: Connection, scope: Scope, filters: Filters, *, at_most: int) -> int:
    """How many responses the filters leave, counted up to ``at_most``."""
    found = _newest_texts(connection, scope, filters, None).with_only_columns(inbound.c.id).limit(at_most)
    return connection.scalar(select(func.count()).select_from(found.subquery())) or 0


def seen_places(connection: Connection, scope: Scope) -> tuple[tuple[str, str], ...]:
    """(site, ward) of the newest conversations in scope, sorted: a feed names wards the organisation file lacks."""
    newest = select(conversation.c.site, conversation.c.ward).where(_may_see(scope), conversation.c.flow != "")
    places = newest.order_by(conversation.c.id.desc()).limit(PLACES_FROM).subquery()
    return tuple((row.site, row.ward) for row in connection.execute(select(places).distinct().order_by(*places.c)))


def read_response(connection: Connection, scope: Scope, key: str) -> Response | None:
    """One response; None when there is none or it is out of scope."""
    row = connection.execute(select(conversation).where(conversation.c.key == key, _may_see(scope))).first()
    if row is None:
        return None
    given = [
        Given(one.step, one.value or "", _words(scope, one) or "", one.conflict, one.answered_by, one.at)
        for one in _answers(connection, [row.id])[row.id]
    ]
    newest = connection.scalar(select(func.max(inbound.c.id)).where(inbound.c.conversation_id == row.id)) or 0
    texts, worries = _texts(connection, scope, row.id), _worries(connection, row.id)
    return Response(row, tuple(texts), tuple(given), tuple(worries), newest)


def _newest_texts(connection: Connection, scope: Scope, filters: Filters, before: int | None) -> Select[Any]:
    """Each conversation's newest text, newest first, with its conversation."""
    later = inbound.alias("later")
    superseded = select(later.c.id).where(
        later.c.conversation_id == inbound.c.conversation_id, later.c.id > inbound.c.id
    )
    chosen = (
        select(conversation, inbound.c.id.label("text_id"), inbound.c.words, inbound.c.redacted, inbound.c.received_at)
        .join(conversation, conversation.c.id == inbound.c.conversation_id)
        .where(~superseded.exists(), _may_see(scope), *conditions(connection, filters))
        .order_by(inbound.c.id.desc())
    )
    return chosen if before is None else chosen.where(inbound.c.id < before)


def _may_see(scope: Scope) -> ColumnElement[bool]:
    rules: list[ColumnElement[bool]] = []
    if scope.wards is not None:
        # What came unprompted belongs to no ward: it is the team's.
        rules.append(or_(false(), *(is_ward(ward) for ward in scope.wards)) & (conversation.c.ward != ""))
    if scope.hidden:
        worrying = select(concern.c.id).where(
            concern.c.conversation_id == conversation.c.id, concern.c.kind.in_([str(kind) for kind in scope.hidden])
        )
        rules.append(conversation.c.released_at.is_not(None) | ~worrying.exists())
    return and_(True, *rules)


def _answers(connection: Connection, ids: list[int]) -> dict[int, list[Row[Any]]]:
    return _grouped(read_answers(connection, ids) if ids else ())


def _concerns(connection: Connection, ids: list[int]) -> dict[int, list[Row[Any]]]:
    chosen = select(concern.c.conversation_id, concern.c.kind, concern.c.tier).where(concern.c.conversation_id.in_(ids))
    return _grouped(connection.execute(chosen.order_by(concern.c.id)) if ids else ())


def _grouped(rows: Iterable[Row[Any]]) -> dict[int, list[Row[Any]]]:
    by_conversation: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        by_conversation[row.conversation_id].append(row)
    return by_conversation


def _line(scope: Scope, row: Row[Any], answers: list[Row[Any]], concerns: list[Row[Any]]) -> ResponseLine:
    rating = next((one.value for one in answers if one.step == RATING_STEP and one.value), "")
    comment = next((one for one in reversed(answers) if one.redacted), None)
    words = _words(scope, comment if comment is not None else row) or ""
    kinds = tuple(dict.fromkeys((one.kind, one.tier) for one in concerns))
    return ResponseLine(row.text_id, row, rating, words, kinds, row.received_at)


def _words(scope: Scope, row: Row[Any]) -> str | None:
    """What this reader may read of a text or a comment: the original, or the redacted form."""
    return scope.vault.open(row.words) if scope.originals and row.words is not None else row.redacted


def _texts(connection: Connection, scope: Scope, conversation_id: int) -> list[Said]:
    came = select(inbound).where(inbound.c.conversation_id == conversation_id).order_by(inbound.c.id)
    went = select(outbox).where(outbox.c.conversation_id == conversation_id).order_by(outbox.c.id)
    said = [
        Said(
            incoming=True,
            words=_words(scope, row) or "",
            at=row.received_at,
            media=row.media,
            edited=row.understood == "edited",
            language=row.language,
        )
        for row in connection.execute(came.limit(LONGEST_CONVERSATION))
    ]
    for row in connection.execute(went.limit(LONGEST_CONVERSATION)):
        # Our own texts hold nothing a patient wrote: every reader may see what was asked.
        at = row.settled_at or row.created_at
        said.append(Said(False, scope.vault.open(row.body), at, row.state, row.delivery, row.send_class))
    return sorted(said, key=lambda one: one.at)


def _worries(connection: Connection, conversation_id: int) -> list[Worry]:
    chosen = (
        select(concern.c.kind, concern.c.tier, concern.c.phrase, concern.c.case_id, case.c.status)
        .join(case, case.c.id == concern.c.case_id)
        .where(concern.c.conversation_id == conversation_id)
        .order_by(concern.c.id)
    )
    return [Worry(row.kind, row.tier, row.phrase, row.case_id, row.status) for row in connection.execute(chosen)]
