"""Begin a conversation: the rows of its state, its invitation in the outbox and its place in the contact ledger."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.db.tables.outbox import RANK
from bot.engine import render
from bot.engine.compile import conversation_to_json
from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow
from bot.engine.step import begin
from bot.policy.facts import ContactKind
from bot.usecases.deployment import Deployment


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation to queue: whom, where, about what, and between which times. ``parent_id`` makes it a follow-up."""

    flow: Flow
    encounter_id: int
    encounter_key: str
    patient_id: int
    address_id: int
    channel: str
    site: str
    ward: str
    language: str
    due: datetime
    give_up: datetime
    pathway: str = ""
    day: date | None = None  # the London day whose cap it counts against
    by_turn: bool = False
    parent_id: int | None = None
    about_child: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """How a flow begins in one language at one site: the same for every patient. ``state`` is the engine's, as JSON."""

    language: str
    state: str
    disposition: str
    words: str


class Openings:
    """The openings a batch of invitations needs, each worked out once."""

    def __init__(self, deployment: Deployment, now: datetime) -> None:
        self._deployment = deployment
        self._now = now
        self._known: dict[tuple[str, str, str, bool], Opening] = {}

    def of(self, invitation: Invitation) -> Opening:
        """The opening of this invitation's conversation."""
        key = (invitation.flow.version, invitation.language, invitation.site, invitation.about_child)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = _open(self._deployment, invitation, self._now)
        return found


def _open(deployment: Deployment, invitation: Invitation, now: datetime) -> Opening:
    flow = invitation.flow
    state, effects = begin(flow, invitation.language, now, about_child=invitation.about_child)
    first = next(effect for effect in effects if isinstance(effect, Send))
    values = deployment.values_in(invitation.site, state.language, about_child=invitation.about_child)
    words = render.render(flow, first, state.language, values)
    return Opening(state.language, conversation_to_json(state), str(state.disposition), words)


def conversation_values(
    invitation: Invitation, opening: Opening, *, key: str, change: int, now: datetime
) -> dict[str, Any]:
    """The conversation's row."""
    flow = invitation.flow
    return {
        "key": key,
        "patient_id": invitation.patient_id,
        "address_id": invitation.address_id,
        "encounter_id": invitation.encounter_id,
        "parent_id": invitation.parent_id,
        "channel": invitation.channel,
        "flow": flow.name,
        "version": flow.version,
        "setting": flow.setting,
        "site": invitation.site,
        "ward": invitation.ward,
        "language": opening.language,
        "state": opening.state,
        # A follow-up waits weeks for its day: it takes the patient's one active place only when it is sent.
        "active": invitation.parent_id is None,
        "disposition": opening.disposition,
        "late": False,
        "expires_at": invitation.give_up + flow.expires_after,
        "created_at": now,
        "updated_at": now,
        "change": change,
    }


def outbox_values(invitation: Invitation, conversation_id: int, body: bytes, now: datetime) -> dict[str, Any]:
    """The outbox row of the invitation: its intent is the conversation itself, so it can never be queued twice."""
    send_class = SendClass.INVITATION if invitation.parent_id is None else SendClass.FOLLOW_UP
    return {
        "intent_key": f"conversation:{conversation_id}:invitation",
        "send_class": str(send_class),
        "rank": RANK[send_class],
        "channel": invitation.channel,
        "address_id": invitation.address_id,
        "conversation_id": conversation_id,
        "patient_id": invitation.patient_id,
        "step": invitation.flow.first,
        "body": body,
        "state": "queued",
        "attempt": 0,
        "looked": 0,
        "error": "",
        "delivery": "",
        "due_at": invitation.due,
        "expires_at": invitation.give_up,
        "created_at": now,
    }


def ledger_values(invitation: Invitation, conversation_id: int) -> dict[str, Any]:
    """The reservation in the contact ledger."""
    return {
        "patient_id": invitation.patient_id,
        "address_id": invitation.address_id,
        "conversation_id": conversation_id,
        "kind": ContactKind.INVITATION if invitation.parent_id is None else ContactKind.FOLLOW_UP,
        "pathway": invitation.pathway,
        "flow": invitation.flow.name,
        "at": invitation.due,
        "day": invitation.day,
        "by_turn": invitation.by_turn,
    }
