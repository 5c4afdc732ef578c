"""Responses in the order they changed, for the API's cursor: a response reappears whenever it changes."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, bindparam, select

from bot.db.repos.cases import concern
from bot.db.repos.conversations import conversation
from bot.db.repos.encounters import encounter
from bot.db.repos.opt_outs import patient
from bot.db.repos.texts_in import read_answers

_PAGE = (
    select(conversation, encounter.c.key.label("encounter_key"), patient.c.key.label("patient_key"))
    .outerjoin(encounter, encounter.c.id == conversation.c.encounter_id)
    .outerjoin(patient, patient.c.id == conversation.c.patient_id)
    .where(conversation.c.change > bindparam("after"))
    .order_by(conversation.c.change)
    .limit(bindparam("at_most"))
)


def changed_responses(connection: Connection, *, after: int, limit: int) -> dict[str, Any]:
    """``items`` changed since cursor ``after``, at most ``limit``, and the cursor ``next`` to go on with."""
    rows = list(connection.execute(_PAGE, {"after": after, "at_most": limit}))
    ids = [row.id for row in rows]
    answers: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for one in read_answers(connection, ids) if ids else ():
        answers[one.conversation_id].append(
            {
                "step": one.step,
                "value": one.value,
                "comment": one.redacted,
                "question_kind": one.question_kind,
                "conflict": one.conflict,
                "answered_by": one.answered_by,
                "on": one.at,
            }
        )
    concerns: dict[int, list[dict[str, str]]] = defaultdict(list)
    chosen = select(concern.c.conversation_id, concern.c.kind, concern.c.tier).where(concern.c.conversation_id.in_(ids))
    for one in connection.execute(chosen.order_by(concern.c.id)) if ids else ():
        concerns[one.conversation_id].append({"kind": one.kind, "tier": one.tier})
    items = [
        {
            "id": row.key,
            "encounter_key": row.encounter_key,
            "patient_key": row.patient_key,
            "flow": row.flow,
            "flow_version": row.version,
            "setting": row.setting,
            "site": row.site,
            "ward": row.ward,
            "channel": row.channel,
            "language": row.language,
            "disposition": row.disposition,
            "late": row.late,
            "answers": answers[row.id],
            "concerns": concerns[row.id],
            "updated_at": row.updated_at,
        }
        for row in rows
    ]
    return {"items": items, "next": rows[-1].change if rows else after}
