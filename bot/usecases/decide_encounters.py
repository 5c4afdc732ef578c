"""Decide about encounters that are stored: write each decision down, and queue the invitations that are allowed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row, insert

from bot.db.repos import contacts, encounters, outbox
from bot.db.repos.changes import next_change
from bot.db.repos.conversations import conversation
from bot.engine.flow import Flow
from bot.policy.decide import Allow, Decision, Defer, Refuse, decide
from bot.policy.facts import EncounterFacts, FlowFacts
from bot.usecases.contact_facts import KnownContacts, read_contacts
from bot.usecases.deployment import Deployment
from bot.usecases.invite import Invitation, conversation_values, ledger_values, outbox_values

_ADD_CONVERSATIONS = insert(conversation).returning(conversation.c.id, sort_by_parameter_order=True)


@dataclass(frozen=True, slots=True)
class Decided:
    """One encounter and the decision now in force about it."""

    encounter: Row[Any]
    decision: Decision


def decide_encounters(
    connection: Connection,
    deployment: Deployment,
    rows: Sequence[Row[Any]],
    *,
    now: datetime,
    languages: dict[int, str],
    cancelled: frozenset[int] = frozenset(),
) -> list[Decided]:
    """Decide about each of ``rows``, in order; the caller has locked their addresses and patients.

    ``languages``: recorded language by patient id. ``cancelled``: ids whose discharge was taken back.
    """
    since = now - deployment.policy.per
    known = read_contacts(connection, pairs={(row.patient_id, row.address_id) for row in rows}, since=since, now=now)
    decided: list[Decided] = []
    allowed: list[Invitation] = []
    for row in rows:
        flow = deployment.flows.for_encounter(event=row.event, encounter_class=row.encounter_class)
        decision = _decide(deployment, row, flow, known, now, cancelled=row.id in cancelled)
        decided.append(Decided(row, decision))
        if isinstance(decision, Allow) and flow is not None:
            invitation = _invitation(deployment, row, flow, decision, languages.get(row.patient_id, ""))
            allowed.append(invitation)
            known.reserve(
                patient_id=row.patient_id,
                address_id=row.address_id,
                flow=flow.name,
                at=decision.due,
                busy_until=decision.give_up + flow.expires_after,
            )
    encounters.add_decisions(connection, [_decision_row(deployment, one, now) for one in decided])
    _invite(connection, deployment, allowed, now)
    return decided


def encounter_facts(row: Row[Any], *, cancelled: bool = False) -> EncounterFacts:
    """What the policy may know of a stored encounter."""
    return EncounterFacts(
        event="cancelled" if cancelled else row.event,
        encounter_class=row.encounter_class,
        ended_at=row.ended_at,
        birth_date=row.birth_date,
        discharge_method=row.discharge_method,
        discharge_destination=row.discharge_destination,
        deceased=row.deceased,
        flags=frozenset(row.flags.split("|")) - {""},
        communication_needs=row.communication_needs,
        contact_is=row.contact_is,
    )


def flow_facts(flow: Flow) -> FlowFacts:
    """What the policy may know of a flow."""
    return FlowFacts(flow.name, flow.send_after, flow.give_up_after, flow.expires_after)


def decision_row(decision: Decision, *, encounter_id: int, flow: str, policy: str, now: datetime) -> dict[str, Any]:
    """How a decision is stored."""
    row: dict[str, Any] = {"encounter_id": encounter_id, "at": now, "flow": flow, "policy": policy}
    match decision:
        case Allow(due=due):
            return row | {"outcome": "allow", "reason": "", "detail": "{}", "until": due}
        case Defer(until=until, reason=reason, detail=detail):
            detail = orjson.dumps(dict(detail)).decode()
            return row | {"outcome": "defer", "reason": str(reason), "detail": detail, "until": until}
        case Refuse(reason=reason, detail=detail):
            detail = orjson.dumps(dict(detail)).decode()
            return row | {"outcome": "refuse", "reason": str(reason), "detail": detail, "until": None}


def _decide(
    deployment: Deployment,
    row: Row[Any],
    flow: Flow | None,
    known: KnownContacts,
    now: datetime,
    *,
    cancelled: bool,
) -> Decision:
    return decide(
        encounter=encounter_facts(row, cancelled=cancelled),
        contact=known.of(row.patient_id, row.address_id, row.mobile_fault),
        flow=flow_facts(flow) if flow is not None else None,
        policy=deployment.policy,
        now=now,
    )


def _decision_row(deployment: Deployment, decided: Decided, now: datetime) -> dict[str, Any]:
    row = decided.encounter
    flow = deployment.flows.for_encounter(event=row.event, encounter_class=row.encounter_class)
    name = flow.name if flow is not None else ""
    version = deployment.policy.version
    return decision_row(decided.decision, encounter_id=row.id, flow=name, policy=version, now=now)


def _invitation(deployment: Deployment, row: Row[Any], flow: Flow, decision: Allow, recorded: str) -> Invitation:
    language = recorded if deployment.may_use(flow, recorded, deployment.channel) else "en"
    return Invitation(
        flow=flow,
        encounter_id=row.id,
        encounter_key=row.key,
        patient_id=row.patient_id,
        address_id=row.address_id,
        channel=deployment.channel,
        site=row.site,
        ward=row.ward,
        language=language,
        due=decision.due,
        give_up=decision.give_up,
    )


def _invite(connection: Connection, deployment: Deployment, allowed: list[Invitation], now: datetime) -> None:
    if not allowed:
        return
    first = next_change(connection, len(allowed))
    built = [
        conversation_values(
            deployment,
            one,
            key=deployment.vault.pseudonym("response", f"{one.encounter_key}:{first + number}"),
            change=first + number,
            now=now,
        )
        for number, one in enumerate(allowed)
    ]
    ids = list(connection.scalars(_ADD_CONVERSATIONS, [row for row, _ in built]))
    contacts.reserve(connection, [ledger_values(one, id_) for one, id_ in zip(allowed, ids, strict=True)])
    outbox.queue_texts(
        connection,
        [outbox_values(one, id_, body, now) for one, id_, (_, body) in zip(allowed, ids, built, strict=True)],
    )
