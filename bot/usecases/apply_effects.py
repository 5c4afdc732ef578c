"""Do what the engine asks for, in the transaction of what made it ask: store the state, the answers and the texts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import contacts, conversations, outbox, texts_in
from bot.db.repos.changes import next_change
from bot.engine import render
from bot.engine.compile import conversation_from_json, conversation_to_json
from bot.engine.conversation import Answer, Conversation, Stage
from bot.engine.effects import Effect, PlanFollowUp, Record, Send, SendClass, WakeAt
from bot.engine.flow import Flow
from bot.policy.send_window import next_open
from bot.text.redact import redact
from bot.usecases.deployment import Deployment
from bot.usecases.follow_up import plan_follow_up

ANSWER_WITHIN = timedelta(minutes=15)
"""A question or thanks goes only while the text it answers is younger than this (contract.md, Send classes)."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A conversation as read from the database: its row, its engine state and the flow it is pinned to."""

    row: Row[Any]
    flow: Flow
    state: Conversation

    @property
    def id(self) -> int:
        """The conversation's row id."""
        return int(self.row.id)


def open_conversation(connection: Connection, deployment: Deployment, row: Row[Any]) -> Stored:
    """Read the engine state out of a conversation's row; the row must have a flow."""
    flow = deployment.flows.pinned(connection, row.version)
    return Stored(row, flow, conversation_from_json(row.state))


def save(
    connection: Connection,
    deployment: Deployment,
    stored: Stored,
    after: Conversation,
    effects: Iterable[Effect],
    *,
    now: datetime,
    late: bool = False,
    asked_at: datetime | None = None,
) -> int:
    """Store the new state and everything the effects ask for; the change number it got.

    ``asked_at`` is given when the invitation is being submitted for the first time.
    """
    change = next_change(connection)
    wake_at = stored.row.wake_at
    for number, effect in enumerate(effects):
        if isinstance(effect, WakeAt):
            wake_at = effect.at
        elif isinstance(effect, Record):
            _record(connection, deployment, stored, effect.answer)
        elif isinstance(effect, Send):
            _send(connection, deployment, stored, effect, language=after.language, key=f"{change}.{number}", now=now)
        elif isinstance(effect, PlanFollowUp):
            plan_follow_up(connection, deployment, stored.row, flow_name=effect.flow, after=effect.after, now=now)
    ended = after.stage is Stage.ENDED
    values = {
        "language": after.language,
        "state": conversation_to_json(after),
        "active": bool(stored.row.active) and not ended,
        "disposition": str(after.disposition),
        "late": bool(stored.row.late) or late,
        "wake_at": None if ended else wake_at,
        "asked_at": asked_at or stored.row.asked_at,
        "expires_at": after.expire_at or stored.row.expires_at,
        "updated_at": now,
        "change": change,
    }
    conversations.store_conversation(connection, stored.id, values)
    if ended and stored.row.asked_at is None:
        contacts.release(connection, [stored.id])
    return change


def _record(connection: Connection, deployment: Deployment, stored: Stored, answer: Answer) -> None:
    given_before = any(one.step == answer.step and one.value is not None for one in stored.state.answers)
    replaced = (given_before and answer.value is not None) and texts_in.replace_value(
        connection,
        conversation_id=stored.id,
        step=answer.step,
        value=answer.value,
        conflict=answer.conflict,
        at=answer.at,
    )
    if replaced and answer.comment is None:
        return
    row: dict[str, Any] = {
        "conversation_id": stored.id,
        "step": answer.step,
        "value": None if replaced else answer.value,
        "words": deployment.vault.seal(answer.comment) if answer.comment else None,
        "redacted": redact(answer.comment) if answer.comment else None,
        "question_kind": answer.question_kind,
        "conflict": answer.conflict,
        "answered_by": answer.answered_by,
        "at": answer.at,
    }
    texts_in.add_answer(connection, row)


def _send(
    connection: Connection,
    deployment: Deployment,
    stored: Stored,
    send: Send,
    *,
    language: str,
    key: str,
    now: datetime,
) -> None:
    row = stored.row
    body = render.render(
        stored.flow, send, language, deployment.values_in(row.site, language, about_child=stored.state.about_child)
    )
    begun = send.send_class in (SendClass.INVITATION, SendClass.REMINDER, SendClass.FOLLOW_UP)
    outbox.queue_text(
        connection,
        {
            "intent_key": f"conversation:{stored.id}:{key}",
            "send_class": str(send.send_class),
            "channel": row.channel,
            "address_id": row.address_id,
            "conversation_id": stored.id,
            "patient_id": row.patient_id,
            "step": send.step,
            "body": deployment.vault.seal(body),
            "due_at": next_open(deployment.policy.window, now) if begun else now,
            "expires_at": stored.state.expire_at if begun else now + ANSWER_WITHIN,
            "created_at": now,
        },
        new=True,
    )
