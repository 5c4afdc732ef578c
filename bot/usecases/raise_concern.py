"""Turn the concerns of one text into cases, alerts to staff and the right safety text to the patient."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import cases, outbox, restraints
from bot.db.repos.changes import next_change
from bot.engine.effects import SendClass
from bot.triage import routing
from bot.triage.concerns import TIER_OF, Concern, Kind, Tier
from bot.usecases.alert_staff import queue_alerts
from bot.usecases.deployment import Deployment
from bot.usecases.release_response import take_back_for
from bot.usecases.say import say


def raise_concerns(
    connection: Connection,
    deployment: Deployment,
    *,
    conversation: Row[Any],
    inbound_id: int,
    concerns: Iterable[Concern],
    now: datetime,
) -> None:
    """Store the concerns, open cases where none waits for someone already, and send the safety text of a new one.

    A case that was acknowledged is somebody's; a further worry opens a new one, so that alerts go out again.
    """
    found = list(concerns)
    take_back_for(connection, conversation, [one.kind for one in found], now=now)
    opened: list[tuple[Kind, int]] = []
    for one in found:
        case_id = cases.find_open_case(connection, conversation_id=conversation.id, kind=one.kind)
        if case_id is None:
            case_id = _open_case(connection, deployment, conversation, one, now)
            opened.append((one.kind, case_id))
        row = {"inbound_id": inbound_id, "conversation_id": conversation.id, "case_id": case_id, "at": now}
        said = deployment.vault.seal(one.said) if one.said else None
        cases.add_concern(
            connection,
            row | {"kind": one.kind, "tier": one.tier, "phrase": one.phrase, "said": said},
        )
    _answer(connection, deployment, conversation, opened, now)
    _rest(connection, conversation, {one.kind for one in found}, now)


def _rest(connection: Connection, conversation: Row[Any], kinds: set[Kind], now: datetime) -> None:
    """The contact policy may leave the patient alone for a while after a worry or a complaint."""
    if conversation.patient_id is None:
        return
    worried = any(TIER_OF[kind] in (Tier.IMMEDIATE, Tier.SAME_DAY) for kind in kinds)
    values = ({"concern_at": now} if worried else {}) | ({"complaint_at": now} if Kind.COMPLAINT in kinds else {})
    if values:
        restraints.note(connection, conversation.patient_id, **values)


def _open_case(
    connection: Connection, deployment: Deployment, conversation: Row[Any], concern: Concern, now: datetime
) -> int:
    due_at = routing.due_at(concern.tier, now, deployment.staffed)
    case_id = cases.add_case(
        connection,
        {
            "kind": concern.kind,
            "tier": concern.tier,
            "status": "open",
            "conversation_id": conversation.id,
            "opened_at": now,
            "due_at": due_at,
            "change": next_change(connection),
        },
    )
    queue_alerts(connection, deployment, case_id=case_id, tier=concern.tier, kind=concern.kind, now=now)
    return case_id


def _answer(
    connection: Connection,
    deployment: Deployment,
    conversation: Row[Any],
    opened: list[tuple[Kind, int]],
    now: datetime,
) -> None:
    kinds = [kind for kind, _ in opened]
    key = routing.safety_text(kinds)
    if key is not None:
        case_id = next(number for kind, number in opened if routing.safety_text([kind]) == key)
        say(
            connection,
            deployment,
            conversation,
            key=key,
            intent_key=f"safety:{case_id}",
            send_class=SendClass.SAFETY,
            now=now,
            case_id=case_id,
        )
    elif Kind.COMPLAINT in kinds:
        once = f"complaint:{conversation.id}"
        send_class = SendClass.QUESTION
        say(connection, deployment, conversation, key="complaint", intent_key=once, send_class=send_class, now=now)
    if any(TIER_OF[kind] is Tier.IMMEDIATE for kind in kinds):
        # Somebody in danger is asked nothing more (domain.md, Safety).
        outbox.withdraw_queued(connection, now=now, conversation_id=conversation.id)
