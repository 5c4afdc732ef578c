"""Encounters and the decisions about them."""

from collections.abc import Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Connection, Row, bindparam, select, update

from bot.db.bulk import BulkInsert
from bot.db.columns import table_of
from bot.db.lists import in_list
from bot.db.repos.ids import take_ids
from bot.db.tables.encounters import Decision, Encounter

encounter = table_of(Encounter)
decision = table_of(Decision)

_ADD = BulkInsert(encounter, *(column.name for column in encounter.c if column.name != "decide_at"))
_ADD_DECISIONS = BulkInsert(decision, *(column.name for column in decision.c if column.name != "id"))
_OF_REFERENCES = select(encounter).where(in_list(encounter.c.reference_hash, "hashes"))
_OF_IDS = select(encounter).where(in_list(encounter.c.id, "ids")).order_by(encounter.c.id)
_WAITING = select(encounter).where(in_list(encounter.c.patient_id, "ids"), encounter.c.decide_at.is_not(None))
_SLEEP = update(encounter).where(in_list(encounter.c.id, "ids"), encounter.c.decide_at.is_not(None)).values(
    decide_at=None
)  # fmt: skip
_WAKE = update(encounter).where(encounter.c.id == bindparam("of")).values(decide_at=bindparam("wake"))


def find_by_reference(connection: Connection, hashes: list[str]) -> list[Row[Any]]:
    """Every encounter, of whatever event, with one of these references."""
    return list(connection.execute(_OF_REFERENCES, {"hashes": hashes}))


def get_encounters(connection: Connection, ids: list[int]) -> list[Row[Any]]:
    """These encounters, by id."""
    return list(connection.execute(_OF_IDS, {"ids": ids})) if ids else []


def add_encounters(connection: Connection, rows: list[dict[str, Any]]) -> list[Row[Any]]:
    """Store new encounters; what `get_encounters` would read of them now, in the order of ``rows``."""
    ids = take_ids(connection, encounter, len(rows))
    added = [{"id": id_, **row} for id_, row in zip(ids, rows, strict=True)]
    _ADD.add(connection, added)
    return [cast("Row[Any]", SimpleNamespace(**row, decide_at=None)) for row in added]


def change_encounter(connection: Connection, encounter_id: int, values: dict[str, Any]) -> None:
    """Store the new content of an encounter."""
    connection.execute(update(encounter).where(encounter.c.id == encounter_id).values(**values))


def add_decisions(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Add decisions, and let the deferred ones wake."""
    if not rows:
        return
    _ADD_DECISIONS.add(connection, rows)
    waking = [{"of": row["encounter_id"], "wake": row["until"]} for row in rows if row["outcome"] == "defer"]
    asleep = [row["encounter_id"] for row in rows if row["outcome"] != "defer"]
    connection.execute(_SLEEP, {"ids": asleep})
    if waking:
        connection.execute(_WAKE, waking)


def newest_decision(connection: Connection, patient_ids: Sequence[int]) -> Row[Any] | None:
    """The newest decision about any encounter of these patients."""
    theirs = select(decision).join(encounter, encounter.c.id == decision.c.encounter_id)
    theirs = theirs.where(encounter.c.patient_id.in_(patient_ids))
    return connection.execute(theirs.order_by(decision.c.id.desc()).limit(1)).first()


def find_waiting(connection: Connection, patient_ids: Sequence[int]) -> list[Row[Any]]:
    """Encounters of these patients whose decision is deferred."""
    return list(connection.execute(_WAITING, {"ids": patient_ids}))


def find_to_decide(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Encounters whose deferred decision is due."""
    due = select(encounter.c.id).where(encounter.c.decide_at <= now).order_by(encounter.c.decide_at).limit(limit)
    return list(connection.scalars(due))
