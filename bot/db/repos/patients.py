"""Patients and the identifiers feeds know them by."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, text, update

from bot.db.bulk import BulkInsert
from bot.db.columns import table_of
from bot.db.lists import in_list
from bot.db.repos.ids import take_ids
from bot.db.tables.people import Address, Patient, PatientAddress, PatientIdentifier

patient = table_of(Patient)
identifier = table_of(PatientIdentifier)
patient_address = table_of(PatientAddress)
address = table_of(Address)

ENROLMENT_LOCK = 7_201_405  # any number, the same in every process

SYSTEMS = ("local", "nhs")
# With its systems named: the key begins with the system, and without it a million identifiers are read for a batch.
_IDENTIFIED = select(identifier).where(identifier.c.system.in_(SYSTEMS), in_list(identifier.c.hash, "hashes"))
_ADDRESSES = select(address.c.hash, address.c.id).where(
    address.c.channel == bindparam("channel"), in_list(address.c.hash, "hashes")
)
_NAMELESS = select(patient.c.id).where(
    in_list(patient.c.id, "ids"), patient.c.name.is_(None), patient.c.birth_date.is_(None)
)
_WRONG = select(patient_address.c.patient_id, patient_address.c.address_id).where(
    in_list(patient_address.c.patient_id, "ids"), patient_address.c.wrong_at.is_not(None)
)
_DEAD = select(patient.c.id).where(in_list(patient.c.id, "ids"), patient.c.died_at.is_not(None))
_LANGUAGES = select(patient.c.id, patient.c.language).where(in_list(patient.c.id, "ids"))
_ADD_PATIENTS = BulkInsert(patient, "id", "key", "name", "nhs_number", "birth_date", "language")
_ADD_IDENTIFIERS = BulkInsert(identifier, "system", "hash", "patient_id", or_leave=True)
_LINK_ADDRESSES = BulkInsert(patient_address, "patient_id", "address_id", or_leave=True)


def lock_enrolment(connection: Connection) -> None:
    """One enrolling transaction at a time: two feeds must not both add the same patient. SQLite has that already."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": ENROLMENT_LOCK})


def find_patients(connection: Connection, hashes: list[str]) -> dict[tuple[str, str], int]:
    """(system, hash) to patient id, for those that are known."""
    return {(row.system, row.hash): row.patient_id for row in connection.execute(_IDENTIFIED, {"hashes": hashes})}


def add_patients(connection: Connection, rows: list[dict[str, Any]]) -> list[int]:
    """Add patients; their ids in the order of ``rows``."""
    ids = take_ids(connection, patient, len(rows))
    _ADD_PATIENTS.add(connection, [{"id": id_, **row} for id_, row in zip(ids, rows, strict=True)])
    return ids


def add_identifiers(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Link identifiers to patients; one that is linked already stays where it is."""
    _ADD_IDENTIFIERS.add(connection, rows)


def find_without_hospital_number(connection: Connection, ids: list[int]) -> list[int]:
    """Those of the patients whom no hospital's own identifier leads to."""
    if not ids:
        return []
    local = select(identifier.c.patient_id).where(identifier.c.patient_id.in_(ids), identifier.c.system == "local")
    return sorted(set(ids) - set(connection.scalars(local)))


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
    _LINK_ADDRESSES.add(connection, rows)


def addresses_of(connection: Connection, patient_id: int) -> list[int]:
    """The addresses given for this patient, those said to be wrong left out."""
    given = select(patient_address.c.address_id).where(
        patient_address.c.patient_id == patient_id, patient_address.c.wrong_at.is_(None)
    )
    return list(connection.scalars(given.order_by(patient_address.c.address_id)))


def find_wrong_numbers(connection: Connection, pairs: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the (patient, address) pairs that were said to be wrong."""
    # By patient alone: SQLite looks up no pairs of columns in an index, and reads every pair of the table instead.
    found = connection.execute(_WRONG, {"ids": sorted({patient_id for patient_id, _ in pairs})}) if pairs else ()
    return {(row.patient_id, row.address_id) for row in found} & set(pairs)


def find_dead(connection: Connection, ids: list[int]) -> set[int]:
    """Those of the patients who died."""
    return set(connection.scalars(_DEAD, {"ids": ids}))


def set_language(connection: Connection, patient_id: int, language: str) -> None:
    """Remember the language a patient writes in, or asked for."""
    connection.execute(update(patient).where(patient.c.id == patient_id).values(language=language))


def read_languages(connection: Connection, ids: list[int]) -> dict[int, str]:
    """Recorded language by patient id."""
    return {row.id: row.language for row in connection.execute(_LANGUAGES, {"ids": ids})}


def mark_dead(connection: Connection, patient_id: int, at: datetime) -> None:
    """Record a death that a feed reported; the first report stands."""
    alive = update(patient).where(patient.c.id == patient_id, patient.c.died_at.is_(None))
    connection.execute(alive.values(died_at=at))
