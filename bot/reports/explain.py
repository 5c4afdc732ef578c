"""Why was she asked, why was he not: every decision about an encounter or a patient, in words for staff."""

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import Connection, Row, select

from bot.db.repos.encounters import decision, encounter
from bot.db.repos.patients import identifier, patient
from bot.policy.decide import Allow, Decision, Defer, Reason, Refuse
from bot.policy.reasons import sentence

_DECISIONS = select(decision, encounter.c.key.label("encounter_key")).join(
    encounter, encounter.c.id == decision.c.encounter_id
)


def explain_decisions(
    connection: Connection, *, encounter_hash: str | None, patient_hash: str | None, titles: Mapping[str, str]
) -> list[dict[str, Any]]:
    """The decisions about one encounter, or all of a patient's, oldest first. ``titles``: what staff call each flow."""
    if encounter_hash is not None:
        whose = encounter.c.reference_hash == encounter_hash
    else:
        known = select(identifier.c.patient_id).where(identifier.c.system == "local", identifier.c.hash == patient_hash)
        whose = encounter.c.patient_id.in_(known)
    return [_explain(row, titles) for row in connection.execute(_DECISIONS.where(whose).order_by(decision.c.id))]


def explain_by_key(
    connection: Connection,
    *,
    encounter_key: str | None,
    patient_key: str | None,
    titles: Mapping[str, str],
    after: int,
    limit: int,
) -> dict[str, Any] | None:
    """One page of the decisions about an encounter, or a patient, known by pseudonym; oldest first, by their numbers.

    ``next`` is the cursor of the page after it. None when there is no such encounter or patient.
    """
    if encounter_key is not None:
        whose = select(encounter.c.id).where(encounter.c.key == encounter_key)
        about = encounter.c.key == encounter_key
    else:
        whose = select(patient.c.id).where(patient.c.key == patient_key)
        about = encounter.c.patient_id.in_(whose)
    if connection.scalar(whose) is None:
        return None
    page = _DECISIONS.where(about, decision.c.id > after).order_by(decision.c.id).limit(limit)
    rows = list(connection.execute(page))
    return {"items": [_explain(row, titles) for row in rows], "next": rows[-1].id if rows else after}


def explain_row(row: Row[Any], titles: Mapping[str, str]) -> str:
    """The one sentence about a row of the table of decisions."""
    return sentence(decision_of(row), titles=titles)


def decision_of(row: Row[Any]) -> Decision:
    """The decision that a row of the table of decisions holds."""
    detail = orjson.loads(row.detail)
    if row.outcome == "allow":
        return Allow(due=row.until, give_up=row.until)
    if row.outcome == "defer":
        return Defer(until=row.until, reason=Reason(row.reason), detail=detail)
    return Refuse(Reason(row.reason), detail)


def _explain(row: Row[Any], titles: Mapping[str, str]) -> dict[str, Any]:
    return {
        "encounter_key": row.encounter_key,
        "at": row.at,
        "outcome": row.outcome,
        "reason": row.reason,
        "pathway": row.pathway,
        "flow": row.flow,
        "policy": row.policy,
        "until": row.until,
        "detail": orjson.loads(row.detail),
        "sentence": explain_row(row, titles),
    }
