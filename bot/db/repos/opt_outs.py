"""Who must not be texted: STOPs in force, wrong numbers, deaths."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from bot.db.columns import table_of
from bot.db.tables.people import OptOut, Patient, PatientAddress

opt_out = table_of(OptOut)
patient = table_of(Patient)
patient_address = table_of(PatientAddress)

_BLOCKED = select(opt_out.c.id).where(
    opt_out.c.lifted_at.is_(None),
    or_(opt_out.c.address_id == bindparam("address"), opt_out.c.patient_id == bindparam("patient")),
).limit(1)  # fmt: skip
_LOCK_PATIENTS = select(patient.c.id).where(patient.c.id.in_(bindparam("ids", expanding=True))).order_by(
    patient.c.id
).with_for_update()  # fmt: skip


def is_blocked(connection: Connection, *, address_id: int | None, patient_id: int | None) -> bool:
    """Whether a STOP of this address or this patient is in force."""
    return connection.scalar(_BLOCKED, {"address": address_id or 0, "patient": patient_id or 0}) is not None


def lock_patients(connection: Connection, ids: set[int]) -> None:
    """Lock these rows, after the addresses (bot/db/connect.py); nothing to do on SQLite."""
    if ids and connection.dialect.name != "sqlite":
        connection.execute(_LOCK_PATIENTS, {"ids": sorted(ids)})


def add_opt_outs(
    connection: Connection, *, address_id: int | None, patient_ids: set[int], source: str, at: datetime
) -> None:
    """Block the address and these patients, on every channel, until START."""
    rows: list[dict[str, Any]] = [
        {"address_id": None, "patient_id": patient_id, "source": source, "at": at} for patient_id in sorted(patient_ids)
    ]
    if address_id is not None:
        rows.append({"address_id": address_id, "patient_id": None, "source": source, "at": at})
    if rows:
        connection.execute(insert(opt_out), rows)


def lift_opt_outs(connection: Connection, *, address_id: int, patient_ids: set[int], at: datetime) -> int:
    """End every block of the address and these patients that a person's own STOP began; how many there were."""
    in_force = update(opt_out).where(
        opt_out.c.lifted_at.is_(None),
        opt_out.c.source.in_(("patient", "provider")),
        or_(opt_out.c.address_id == address_id, opt_out.c.patient_id.in_(patient_ids)),
    )
    return connection.execute(in_force.values(lifted_at=at)).rowcount


def patients_of(connection: Connection, address_id: int) -> set[int]:
    """The patients this address was given for, wrong numbers left out."""
    linked = select(patient_address.c.patient_id).where(
        patient_address.c.address_id == address_id, patient_address.c.wrong_at.is_(None)
    )
    return set(connection.scalars(linked))


def mark_wrong_number(connection: Connection, *, address_id: int, patient_ids: set[int], at: datetime) -> None:
    """Never text these patients at this address again."""
    wrong = update(patient_address).where(
        patient_address.c.address_id == address_id, patient_address.c.patient_id.in_(patient_ids)
    )
    connection.execute(wrong.values(wrong_at=at))


def is_wrong_number(connection: Connection, *, address_id: int, patient_id: int) -> bool:
    """Whether this address was said not to be this patient's."""
    wrong = select(patient_address.c.patient_id).where(
        patient_address.c.address_id == address_id,
        patient_address.c.patient_id == patient_id,
        patient_address.c.wrong_at.is_not(None),
    )
    return connection.scalar(wrong) is not None


def is_dead(connection: Connection, patient_id: int) -> bool:
    """Whether a feed said that this patient died."""
    return connection.scalar(select(patient.c.died_at).where(patient.c.id == patient_id)) is not None
