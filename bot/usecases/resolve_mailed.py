"""Who was asked by a survey run elsewhere: found or added by identifier alone, and completed by a first encounter.

A person added here has no name, birth date or phone until a feed tells of them.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection

from bot.db.repos import outside_surveys, patients
from bot.feeds.mailings import Mailing
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_rows import Prepared

Identity: TypeAlias = tuple[str, str]
"""(system, keyed hash), as in the table ``patient_identifier``."""


def resolve_mailed(
    connection: Connection, deployment: Deployment, mailings: Sequence[Mailing]
) -> tuple[list[int], int]:
    """The patient of each mailing, and how many of them are new. The hospital's own identifier decides.

    The caller holds the lock of enrolment, so that no feed adds the same person beside us.
    """
    identities = [_identities(deployment, one) for one in mailings]
    known = patients.find_patients(connection, sorted({hash_ for one in identities for _, hash_ in one}))
    people, strangers = dict(known), list[Mapping[str, Any]]()
    for one, mailing in zip(identities, mailings, strict=True):
        found = next((people[identity] for identity in one if identity in people), None)
        if found is None:
            strangers.append(_patient_row(deployment, mailing))
            found = -len(strangers)  # below nothing, until the database has given them a number
        for identity in one:
            people.setdefault(identity, found)
    added = patients.add_patients(connection, [dict(row) for row in strangers])
    people = {identity: one if one > 0 else added[-one - 1] for identity, one in people.items()}
    new = [identity for identity in people if identity not in known]
    patients.add_identifiers(
        connection, [{"system": system, "hash": hash_, "patient_id": people[system, hash_]} for system, hash_ in new]
    )
    return [people[one[0]] for one in identities], len(added)


def welcome_mailed(
    connection: Connection,
    deployment: Deployment,
    fresh: Sequence[Prepared],
    known: Mapping[Identity, int],
    people: Mapping[str, int],
) -> None:
    """What encounters tell of people who were known from mailings only. ``known``: as before these encounters.

    An NHS number under which only mailings are kept, and which now turns out to be another patient's, is that
    patient's, and so are the mailings. Whoever had no name yet gets the one the feed gives.
    """
    if not known:
        return
    moved = {
        known["nhs", one.nhs_hash]: people[one.local_hash]
        for one in fresh
        if one.nhs_hash and known.get(("nhs", one.nhs_hash), people[one.local_hash]) != people[one.local_hash]
    }
    for patient_id in patients.find_without_hospital_number(connection, sorted(moved)):
        outside_surveys.move_mailings(connection, patient_id, to=moved[patient_id])
        patients.merge(connection, patient_id, into=moved[patient_id])
    nameless = set(patients.find_nameless(connection, sorted({people[one.local_hash] for one in fresh})))
    told = {people[one.local_hash]: one for one in fresh if people[one.local_hash] in nameless}
    for patient_id, one in told.items():
        patients.complete(connection, patient_id, patient_values(deployment, one))


def patient_values(deployment: Deployment, one: Prepared) -> dict[str, Any]:
    """What a feed tells of a patient, apart from who they are to the hospital."""
    encounter, vault = one.encounter, deployment.vault
    return {
        "name": vault.seal(encounter.name) if encounter.name else None,
        "nhs_number": vault.seal(encounter.nhs_number) if encounter.nhs_number else None,
        "birth_date": encounter.birth_date,
        "language": encounter.language,
    }


def _identities(deployment: Deployment, mailing: Mailing) -> list[Identity]:
    vault, found = deployment.vault, list[Identity]()
    if mailing.patient_id:
        found.append(("local", vault.lookup("patient:local", mailing.patient_id)))
    if mailing.nhs_number:
        found.append(("nhs", vault.lookup("patient:nhs", mailing.nhs_number)))
    return found


def _patient_row(deployment: Deployment, mailing: Mailing) -> dict[str, Any]:
    vault = deployment.vault
    by_number = vault.pseudonym("patient:nhs", mailing.nhs_number)
    return {
        "key": vault.pseudonym("patient", mailing.patient_id) if mailing.patient_id else by_number,
        "name": None,
        "nhs_number": vault.seal(mailing.nhs_number) if mailing.nhs_number else None,
        "birth_date": None,
        "language": "",
    }
