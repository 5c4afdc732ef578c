"""Decide about encounters that are stored: write each decision down, and queue the invitations that are allowed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row

from bot.db.repos import contacts, conversations, encounters, outbox, turns
from bot.db.repos.changes import next_change
from bot.policy.decide import Allow, Decision, Defer, Reason, Refuse
from bot.policy.eligibility import is_child
from bot.policy.facts import EncounterFacts, FlowFacts
from bot.policy.known import Known
from bot.policy.plan import GaveWay, Planned, Request, plan
from bot.policy.rules import Policy
from bot.usecases.contact_facts import read_contacts
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_facts import encounter_facts, flow_facts
from bot.usecases.invite import Invitation, Openings, conversation_values, ledger_values, outbox_values
from bot.usecases.opt_out import withdraw


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
    """Decide about ``rows`` together, the rarer pathway first; the caller has locked their addresses and patients.

    ``languages``: recorded language by patient id. ``cancelled``: ids whose discharge was taken back. Unsent
    invitations of pathways that must give way are taken back, and encounters that wait for the same are superseded.
    """
    policy = deployment.policy
    pairs = {(row.patient_id, row.address_id) for row in rows}
    known = read_contacts(connection, pairs=pairs, policy=policy, now=now)
    requests = [
        _request(deployment, row, number, cancelled=row.id in cancelled) for number, row in enumerate(rows, start=1)
    ]
    planned, gave_way = plan(requests, known, policy, now=now)
    _take_back(connection, deployment, gave_way, now)
    encounters.add_decisions(
        connection, [_planned_row(policy, one, row.id, now) for one, row in zip(planned, rows, strict=True)]
    )
    _supersede(connection, policy, planned, rows, now)
    _keep_turns(connection, known)
    allowed = [
        _invitation(deployment, row, one, known, languages.get(row.patient_id, ""))
        for one, row in zip(planned, rows, strict=True)
        if isinstance(one.decision, Allow)
    ]
    _invite(connection, deployment, allowed, now)
    return [Decided(row, one.decision) for one, row in zip(planned, rows, strict=True)]


def draw(deployment: Deployment, patient_id: int, pathway: str) -> float:
    """The patient's number in the draw for a pathway, from 0 up to but not 1: always the same, for nobody to guess."""
    return int(deployment.vault.lookup("draw", f"{patient_id}|{pathway}")[:13], 16) / 16**13


def decision_row(
    decision: Decision, *, encounter_id: int, flow: str, policy: str, now: datetime, pathway: str = ""
) -> dict[str, Any]:
    """How a decision is stored."""
    row: dict[str, Any] = {"encounter_id": encounter_id, "at": now, "flow": flow, "pathway": pathway, "policy": policy}
    match decision:
        case Allow(due=due):
            return row | {"outcome": "allow", "reason": "", "detail": "{}", "until": due}
        case Defer(until=until, reason=reason, detail=detail):
            detail = orjson.dumps(dict(detail)).decode()
            return row | {"outcome": "defer", "reason": str(reason), "detail": detail, "until": until}
        case Refuse(reason=reason, detail=detail):
            detail = orjson.dumps(dict(detail)).decode()
            return row | {"outcome": "refuse", "reason": str(reason), "detail": detail, "until": None}


def decision_request(
    deployment: Deployment, row: Row[Any], facts: EncounterFacts, flow: FlowFacts | None, *, ref: int
) -> Request:
    """What the policy is asked about a stored encounter."""
    pathway = deployment.policy.pathway_of(facts)
    drawn = pathway is not None and pathway.share < 1
    lot = draw(deployment, row.patient_id, pathway.name) if pathway is not None and drawn else 0.0
    return Request(ref, row.patient_id, row.address_id, row.mobile_fault, facts, flow, lot)


def _request(deployment: Deployment, row: Row[Any], number: int, *, cancelled: bool) -> Request:
    flow = deployment.flows.for_encounter(event=row.event, encounter_class=row.encounter_class)
    facts = encounter_facts(row, cancelled=cancelled)
    # Below nothing: the conversation it would get has no number yet.
    return decision_request(deployment, row, facts, flow_facts(flow) if flow is not None else None, ref=-number)


def _planned_row(policy: Policy, one: Planned, encounter_id: int, now: datetime) -> dict[str, Any]:
    name = one.request.flow.name if one.request.flow is not None else ""
    return decision_row(
        one.decision, encounter_id=encounter_id, flow=name, policy=policy.version, now=now, pathway=one.pathway
    )


def _take_back(connection: Connection, deployment: Deployment, gave_way: Sequence[GaveWay], now: datetime) -> None:
    """Withdraw the unsent conversations that gave way, and say so about their encounters."""
    for one in gave_way:
        talk = conversations.get_conversation(connection, one.reservation.ref)
        withdraw(connection, deployment, [talk], because="gave_way", now=now)
        contact = one.reservation.contact
        row = decision_row(
            one.decision,
            encounter_id=talk.encounter_id,
            flow=contact.flow,
            policy=deployment.policy.version,
            now=now,
            pathway=contact.pathway,
        )
        encounters.add_decisions(connection, [row])


def _supersede(
    connection: Connection, policy: Policy, planned: Sequence[Planned], rows: Sequence[Row[Any]], now: datetime
) -> None:
    """Whoever waits to be asked about one visit is asked about the latest of its pathway instead."""
    newest = {
        (row.patient_id, one.pathway): row
        for one, row in sorted(zip(planned, rows, strict=True), key=lambda pair: pair[1].ended_at)
        if not isinstance(one.decision, Refuse)
    }
    if not newest:
        return
    waiting = encounters.find_waiting(connection, sorted({patient_id for patient_id, _ in newest}))
    older = [
        (row, pathway)
        for row in waiting
        if (pathway := _pathway_name(policy, row)) is not None
        and (later := newest.get((row.patient_id, pathway))) is not None
        and row.id != later.id
        and row.ended_at <= later.ended_at
    ]
    refusal = Refuse(Reason.SUPERSEDED)
    encounters.add_decisions(
        connection,
        [
            decision_row(refusal, encounter_id=row.id, flow="", policy=policy.version, now=now, pathway=pathway)
            for row, pathway in older
        ],
    )


def _pathway_name(policy: Policy, row: Row[Any]) -> str | None:
    found = policy.pathway_of(encounter_facts(row))
    return found.name if found is not None else None


def _keep_turns(connection: Connection, known: Known) -> None:
    turns.end(connection, known.asked)
    turns.keep(connection, known.claimed.values())


def _invitation(deployment: Deployment, row: Row[Any], planned: Planned, known: Known, recorded: str) -> Invitation:
    flow = deployment.flows.for_encounter(event=row.event, encounter_class=row.encounter_class)
    reservation = known.open[planned.request.ref]
    assert flow is not None  # noqa: S101 – nothing is allowed without a flow
    assert isinstance(planned.decision, Allow)  # noqa: S101 – the caller's choice
    return Invitation(
        flow=flow,
        encounter_id=row.id,
        encounter_key=row.key,
        patient_id=row.patient_id,
        address_id=row.address_id,
        channel=deployment.channel,
        site=row.site,
        ward=row.ward,
        language=recorded if deployment.may_use(flow, recorded, deployment.channel) else "en",
        due=planned.decision.due,
        give_up=planned.decision.give_up,
        pathway=planned.pathway,
        day=reservation.day,
        by_turn=reservation.by_turn,
        about_child=is_child(planned.request.encounter),
    )


def _invite(connection: Connection, deployment: Deployment, allowed: Sequence[Invitation], now: datetime) -> None:
    if not allowed:
        return
    first, openings, vault = next_change(connection, len(allowed)), Openings(deployment, now), deployment.vault
    rows = [
        conversation_values(
            one,
            openings.of(one),
            key=vault.pseudonym("response", f"{one.encounter_key}:{change}"),
            change=change,
            now=now,
        )
        for change, one in enumerate(allowed, start=first)
    ]
    ids = conversations.add_conversations(connection, rows)
    contacts.reserve(connection, [ledger_values(one, id_) for one, id_ in zip(allowed, ids, strict=True)])
    outbox.queue_texts(
        connection,
        [
            outbox_values(one, id_, vault.seal(openings.of(one).words), now)
            for one, id_ in zip(allowed, ids, strict=True)
        ],
    )
