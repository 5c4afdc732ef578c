"""Patients and the identifiers feeds know them by."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, text, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.db.columns import table_of
from bot.db.tables.people import Address, Patient, PatientAddress, PatientIdentifier

patient = table_of(Patient)
identifier = table_of(PatientIdentifier)
patient_address = table_of(PatientAddress)
address = table_of(Address)

ENROLMENT_LOCK = 7_201_405  # any number, the same in every process

_IDENTIFIED = select(identifier).where(identifier.c.hash.in_(bindparam("hashes", expanding=True)))
_ADDRESSES = select(address.c.hash, address.c.id).where(
    address.c.channel == bindparam("channel"), address.c.hash.in_(bindparam("hashes", expanding=True))
)
_NAMELESS = select(patient.c.id).where(
    patient.c.id.in_(bindparam("ids", expanding=True)), patient.c.name.is_(None), patient.c.birth_date.is_(None)
)
_ADD_PATIENTS = insert(patient).returning(patient.c.id, sort_by_parameter_order=True)


def lock_enrolment(connection: Connection) -> None:
    """One enrolling transaction at a time: two feeds must not both add the same patient. SQLite has that already."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": ENROLMENT_LOCK})


def find_patients(connection: Connection, hashes: list[str]) -> dict[tuple[str, str], int]:
    """(system, hash) to patient id, for those that are known."""
    return {(row.system, row.hash): row.patient_id for row in connection.execute(_IDENTIFIED, {"hashes": hashes})}


def add_patients(connection: Connection, rows: list[dict[str, Any]]) -> list[int]:
    """Add patients; their ids in the order of ``rows``."""
    return list(connection.scalars(_ADD_PATIENTS, rows)) if rows else []


def add_identifiers(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Link identifiers to patients; one that is linked already stays where it is."""
    if rows:
        connection.execute(_insert(connection)(identifier).on_conflict_do_nothing(), rows)


def find_without_hospital_number(connection: Connection, ids: list[int]) -> list[int]:
    """Those of the patients whom no hospital's own identifier leads to."""
    local = select(identifier.c.patient_id).where(identifier.c.patient_id.in_(ids), identifier.c.system == "local")
    return sorted(set(ids) - set(connection.scalars(local))) if ids else []


def find_nameless(connection: Connection, ids: list[int]) -> list[int]:
    """Those of the patients of whom neither name nor birth date is known."""
    return list(connection.scalars(_NAMELESS, {"ids": ids}))


def complete(connection: Connection, patient_id: int, values: dict[str, Any]) -> None:
    """Store what is known of a patient now; what is blank in ``values`` stays as it was."""
    said = {name: value for name, value in values.items() if value}
    if said:
        connection.execute(update(patient).where(patient.c.id == patient_id).values(**said))


def merge(connection: Connection, patient_id: int, *, into: int) -> None:
    """Say that a patient is another one: identifiers lead there from now on."""
    connection.execute(update(patient).where(patient.c.id == patient_id).values(merged_into=into))
    connection.execute(update(identifier).where(identifier.c.patient_id == patient_id).values(patient_id=into))


def find_addresses(connection: Connection, channel: str, hashes: list[str]) -> dict[str, int]:
    """Hash to address id, for those that are known."""
    found = connection.execute(_ADDRESSES, {"channel": channel, "hashes": hashes}) if hashes else ()
    return {row.hash: row.id for row in found}


def link_addresses(connection: Connection, pairs: set[tuple[int, int]]) -> None:
    """Say that these addresses were given for these patients: (patient, address)."""
    rows = [{"patient_id": patient_id, "address_id": address_id} for patient_id, address_id in sorted(pairs)]
    if rows:
        connection.execute(_insert(connection)(patient_address).on_conflict_do_nothing(), rows)


def addresses_of(connection: Connection, patient_id: int) -> list[int]:
    """The addresses given for this patient, those said to be wrong left out."""
    given = select(patient_address.c.address_id).where(
        patient_address.c.patient_id == patient_id, patient_address.c.wrong_at.is_(None)
    )
    return list(connection.scalars(given.order_by(patient_address.c.address_id)))


def find_wrong_numbers(connection: Connection, pairs: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the (patient, address) pairs that were said to be wrong."""
    columns = (patient_address.c.patient_id, patient_address.c.address_id)
    wrong = select(*columns).where(tuple_(*columns).in_(pairs), patient_address.c.wrong_at.is_not(None))
    return {(row.patient_id, row.address_id) for row in connection.execute(wrong)} if pairs else set()


def find_dead(connection: Connection, ids: list[int]) -> set[int]:
    """Those of the patients who died."""
    return set(connection.scalars(select(patient.c.id).where(patient.c.id.in_(ids), patient.c.died_at.is_not(None))))


def set_language(connection: Connection, patient_id: int, language: str) -> None:
    """Remember the language a patient writes in, or asked for."""
    connection.execute(update(patient).where(patient.c.id == patient_id).values(language=language))


def read_languages(connection: Connection, ids: list[int]) -> dict[int, str]:
    """Recorded language by patient id."""
    rows = connection.execute(select(patient.c.id, patient.c.language).where(patient.c.id.in_(ids)))
    return {row.id: row.language for row in rows}


def mark_dead(connection: Connection, patient_id: int, at: datetime) -> None:
    """Record a death that a feed reported; the first report stands."""
    alive = update(patient).where(patient.c.id == patient_id, patient.c.died_at.is_(None))
    connection.execute(alive.values(died_at=at))


def _insert(connection: Connection) -> Any:  # noqa: ANN401 – the two dialects' inserts share no type
    return sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
