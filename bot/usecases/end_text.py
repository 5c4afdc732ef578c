"""What it means for its conversation, ledger and alert that a text will not be sent after all."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import contacts, conversations, encounters, outbox
from bot.db.tables.cases import AlertState
from bot.db.tables.outbox import OutboxState
from bot.engine.effects import SendClass
from bot.engine.inputs import InvitationFailed
from bot.engine.step import step
from bot.usecases.alert_staff import settle_alert
from bot.usecases.apply_effects import open_conversation, save
from bot.usecases.check_text import Stop
from bot.usecases.decide_encounters import decision_row
from bot.usecases.deployment import Deployment

FIRST_TEXTS = (SendClass.INVITATION, SendClass.FOLLOW_UP)


def end_unsent(connection: Connection, deployment: Deployment, row: Row[Any], stop: Stop, *, now: datetime) -> None:
    """End a queued text that must not go; for an invitation, write the decision down as well."""
    if not outbox.move(
        connection, row.id, out_of=(OutboxState.QUEUED,), state=stop.state, error=str(stop.reason), settled_at=now
    ):
        return
    if row.send_class in FIRST_TEXTS:
        fail_conversation(connection, deployment, row, now=now)
    if stop.refusal is not None:
        talk = conversations.get_conversation(connection, row.conversation_id)
        version = deployment.policy.version
        refused = decision_row(stop.refusal, encounter_id=talk.encounter_id, flow=talk.flow, policy=version, now=now)
        encounters.add_decisions(connection, [refused])


def fail_conversation(connection: Connection, deployment: Deployment, row: Row[Any], *, now: datetime) -> None:
    """The first text will not reach anyone: end the conversation and give the contact allowance back."""
    stored = open_conversation(connection, deployment, conversations.get_conversation(connection, row.conversation_id))
    after, effects = step(stored.flow, stored.state, InvitationFailed(), now)
    save(connection, deployment, stored, after, effects, now=now)
    contacts.release(connection, [stored.id])


def fail_alert(connection: Connection, deployment: Deployment, row: Row[Any], *, error: str, now: datetime) -> None:
    """A text to the on-call phone did not get through: take the second route and show it."""
    if row.alert_id is not None:
        settle_alert(
            connection, deployment, row.alert_id, state=AlertState.FAILED, error=error, now=now, attempts=row.attempt
        )
