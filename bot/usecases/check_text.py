"""Decide at the claim whether a queued text may go now, by its send class (contract.md, Send classes)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, or_, select

from bot.db.repos import conversations, encounters, opt_outs
from bot.db.repos.cases import concern, get_alert
from bot.db.tables.cases import AlertState
from bot.db.tables.outbox import OutboxState
from bot.engine.conversation import Disposition
from bot.engine.effects import SendClass
from bot.policy.decide import Allow, Defer, Reason, Refuse, decide
from bot.policy.facts import FlowFacts
from bot.policy.frequency import follow_up_free
from bot.policy.send_window import closes_at, is_open, next_open
from bot.triage.concerns import Tier
from bot.usecases.apply_effects import open_conversation
from bot.usecases.contact_facts import read_contacts
from bot.usecases.decide_encounters import decision_request
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_facts import encounter_facts, flow_facts

LONGEST_VALIDITY = timedelta(hours=4)
ANSWER_VALIDITY = timedelta(minutes=15)
LEAST_VALIDITY = timedelta(minutes=10)
"""A text begun later than this before the window closes waits for the next one: the network may hold it that long."""
ANOTHER_DAY = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Go:
    """It may go; the provider may try for ``valid_for`` seconds."""

    valid_for: int


@dataclass(frozen=True, slots=True)
class Wait:
    """It may not go yet."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Stop:
    """It must not go. ``reason`` is a code for staff; ``refusal`` the policy's own words on an invitation."""

    state: OutboxState
    reason: str
    refusal: Refuse | None = None


Verdict: TypeAlias = Go | Wait | Stop


def check_text(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> Verdict:
    """The verdict on one queued text, over facts read now; its address and patient are locked by the caller."""
    match SendClass(row.send_class):
        case SendClass.SAFETY | SendClass.CLOSING:
            return Go(int(LONGEST_VALIDITY.total_seconds()))  # nothing may block these
        case SendClass.STAFF_ALERT:
            return _check_alert(connection, row)
        case SendClass.QUESTION:
            return _check_answer(connection, row, now)
        case SendClass.INVITATION:
            return _check_invitation(connection, deployment, row, now)
        case SendClass.REMINDER:
            return _check_reminder(connection, deployment, row, now)
        case SendClass.FOLLOW_UP:
            return _check_follow_up(connection, deployment, row, now)


def _barred(connection: Connection, row: Row[Any]) -> Stop | None:
    if opt_outs.is_blocked(connection, address_id=row.address_id, patient_id=row.patient_id):
        return Stop(OutboxState.WITHDRAWN, Reason.OPTED_OUT)
    if row.patient_id is not None and opt_outs.is_dead(connection, row.patient_id):
        return Stop(OutboxState.WITHDRAWN, Reason.DECEASED)
    return None


def _check_alert(connection: Connection, row: Row[Any]) -> Verdict:
    if row.alert_id is not None and get_alert(connection, row.alert_id).state == AlertState.WITHDRAWN:
        # It was on its way when somebody acknowledged, and came back unsent.
        return Stop(OutboxState.WITHDRAWN, "acknowledged")
    return Go(int(LONGEST_VALIDITY.total_seconds()))


def _check_answer(connection: Connection, row: Row[Any], now: datetime) -> Verdict:
    barred = _barred(connection, row)
    if barred is not None:
        return barred
    if row.expires_at is not None and row.expires_at <= now:
        return Stop(OutboxState.EXPIRED, Reason.STALE)
    return Go(int(ANSWER_VALIDITY.total_seconds()))


def _in_window(deployment: Deployment, row: Row[Any], now: datetime) -> Verdict:
    """Submit time plus validity must end inside the window: a text taken at 19:50 may not ring at 05:50."""
    if row.expires_at is not None and row.expires_at <= now:
        return Stop(OutboxState.EXPIRED, Reason.STALE)
    window = deployment.policy.window
    if not is_open(window, now):
        return Wait(next_open(window, now))
    left = closes_at(window, now) - now
    if left < LEAST_VALIDITY:
        return Wait(next_open(window, now + left))
    return Go(int(min(LONGEST_VALIDITY, left).total_seconds()))


def _check_invitation(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> Verdict:
    talk = conversations.get_conversation(connection, row.conversation_id)
    (about,) = encounters.get_encounters(connection, [talk.encounter_id])
    flow = deployment.flows.pinned(connection, talk.version)
    facts = encounter_facts(about)
    return _decide_again(connection, deployment, row, now, talk=talk, facts=facts, flow=flow_facts(flow), about=about)


def _decide_again(
    connection: Connection,
    deployment: Deployment,
    row: Row[Any],
    now: datetime,
    *,
    talk: Row[Any],
    facts: Any,  # noqa: ANN401 – EncounterFacts; named in full it would hide the shape of the call
    flow: FlowFacts,
    about: Row[Any],
) -> Verdict:
    pair = (row.patient_id, row.address_id)
    known = read_contacts(connection, pairs=[pair], policy=deployment.policy, now=now, own=talk.id)
    lot = decision_request(deployment, about, facts, flow, ref=talk.id).lot
    contact = known.of(row.patient_id, row.address_id, about.mobile_fault, lot)
    match decide(encounter=facts, contact=contact, flow=flow, policy=deployment.policy, now=now):
        case Allow(due=due) if due > now:
            return Wait(due)
        case Allow():
            return _in_window(deployment, row, now)
        case Defer(until=until):
            return Wait(until)
        case Refuse(reason=reason) as refusal:
            return Stop(OutboxState.WITHDRAWN, reason, refusal)


def _check_reminder(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> Verdict:
    barred = _barred(connection, row)
    if barred is not None:
        return barred
    if opt_outs.is_wrong_number(connection, address_id=row.address_id, patient_id=row.patient_id):
        return Stop(OutboxState.WITHDRAWN, Reason.WRONG_NUMBER)
    talk = conversations.get_conversation(connection, row.conversation_id)
    stored = open_conversation(connection, deployment, talk)
    if not talk.active or stored.state.answers or stored.state.disposition is Disposition.STARTED:
        return Stop(OutboxState.WITHDRAWN, "answered")
    return _in_window(deployment, row, now)


def _check_follow_up(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> Verdict:
    barred = _barred(connection, row)
    if barred is not None:
        return barred
    if opt_outs.is_wrong_number(connection, address_id=row.address_id, patient_id=row.patient_id):
        return Stop(OutboxState.WITHDRAWN, Reason.WRONG_NUMBER)
    talk = conversations.get_conversation(connection, row.conversation_id)
    parent = open_conversation(connection, deployment, conversations.get_conversation(connection, talk.parent_id))
    if parent.state.immediate or _was_in_danger(connection, talk, since=parent.row.created_at):
        return Stop(OutboxState.WITHDRAWN, "immediate_concern")
    if _someone_else_is_asked(connection, talk) or not _may_follow_up(connection, deployment, row, now):
        return Wait(next_open(deployment.policy.window, now + ANOTHER_DAY))
    return _in_window(deployment, row, now)


def _was_in_danger(connection: Connection, talk: Row[Any], *, since: datetime) -> bool:
    """An immediate concern of this patient or phone, also in a late or unprompted text the engine never saw."""
    table = conversations.conversation
    worry = (
        select(concern.c.id)
        .join(table, table.c.id == concern.c.conversation_id)
        .where(
            concern.c.tier == Tier.IMMEDIATE,
            concern.c.at >= since,
            or_(table.c.patient_id == talk.patient_id, table.c.address_id == talk.address_id),
        )
    )
    return connection.scalar(worry.limit(1)) is not None


def _may_follow_up(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> bool:
    """Whether the policy's limit for follow-ups lets one more go; until then it waits, and expires with its flow."""
    policy, pair = deployment.policy, (row.patient_id, row.address_id)
    known = read_contacts(connection, pairs=[pair], policy=policy, now=now, own=row.conversation_id)
    return follow_up_free(known.by_patient.get(row.patient_id, []), policy, now) == now


def _someone_else_is_asked(connection: Connection, talk: Row[Any]) -> bool:
    table = conversations.conversation
    other = select(table.c.id).where(
        table.c.active,
        table.c.id != talk.id,
        or_(table.c.patient_id == talk.patient_id, table.c.address_id == talk.address_id),
    )
    return connection.scalar(other.limit(1)) is not None
