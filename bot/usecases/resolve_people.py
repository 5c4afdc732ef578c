"""Which patient and which address each reported encounter is about, adding those that are new."""

from typing import Any

from sqlalchemy import Connection

from bot.db.repos import patients
from bot.db.repos.addresses import add_addresses
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_rows import Prepared
from bot.usecases.resolve_mailed import patient_values, welcome_mailed


def resolve_patients(connection: Connection, deployment: Deployment, fresh: list[Prepared]) -> dict[str, int]:
    """Local identifier hash to patient id. The hospital's own identifier decides; else the NHS number finds them."""
    hashes = sorted({one.local_hash for one in fresh} | {one.nhs_hash for one in fresh if one.nhs_hash})
    known = patients.find_patients(connection, hashes)
    people: dict[str, int] = {}
    strangers: dict[str, Prepared] = {}
    first_of: dict[str, str] = {}  # a stranger's local identifier to the one that stands for the same person
    by_nhs: dict[str, str] = {}
    for one in fresh:
        found = known.get(("local", one.local_hash)) or known.get(("nhs", one.nhs_hash))
        if found is not None:
            people[one.local_hash] = found
            continue
        first = first_of.get(one.local_hash) or by_nhs.get(one.nhs_hash) or one.local_hash
        first_of[one.local_hash] = first
        strangers.setdefault(first, one)
        if one.nhs_hash:
            by_nhs.setdefault(one.nhs_hash, first)
    added = patients.add_patients(connection, [_patient_row(deployment, one) for one in strangers.values()])
    new = dict(zip(strangers, added, strict=True))
    people |= {local: new[first] for local, first in first_of.items()}
    patients.add_identifiers(connection, _identifier_rows(fresh, known, people))
    welcome_mailed(connection, deployment, fresh, known, people)
    return people


def resolve_addresses(
    connection: Connection, deployment: Deployment, fresh: list[Prepared], people: dict[str, int]
) -> dict[str, int]:
    """Address hash to address id, linked to the patients they were given for."""
    mobiles = {one.address_hash: one.mobile for one in fresh if one.mobile}
    known = patients.find_addresses(connection, deployment.channel, sorted(mobiles))
    missing = sorted(set(mobiles) - set(known))
    if missing:
        add_addresses(
            connection,
            [
                {"channel": deployment.channel, "hash": hash_, "value": deployment.vault.seal(mobiles[hash_])}
                for hash_ in missing
            ],
        )
        known |= patients.find_addresses(connection, deployment.channel, missing)
    pairs = {(people[one.local_hash], known[one.address_hash]) for one in fresh if one.mobile}
    patients.link_addresses(connection, pairs)
    return known


def _patient_row(deployment: Deployment, one: Prepared) -> dict[str, Any]:
    key = deployment.vault.pseudonym("patient", one.encounter.patient_id)
    return {"key": key} | patient_values(deployment, one)


def _identifier_rows(
    fresh: list[Prepared], known: dict[tuple[str, str], int], people: dict[str, int]
) -> list[dict[str, Any]]:
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for one in fresh:
        for system, hash_ in (("local", one.local_hash), ("nhs", one.nhs_hash)):
            if hash_ and (system, hash_) not in known:
                rows[system, hash_] = {"system": system, "hash": hash_, "patient_id": people[one.local_hash]}
    return list(rows.values())
