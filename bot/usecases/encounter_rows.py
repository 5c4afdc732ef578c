"""From a reported encounter to the row that stores it: keyed hashes, the number checked, the content's hash."""

import hashlib
from dataclasses import dataclass, fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from bot.feeds.encounter import Encounter
from bot.text.phone import Mobile, parse_uk_mobile
from bot.usecases.deployment import Deployment


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reported encounter with everything that can be worked out before the database is asked."""

    encounter: Encounter
    key: str
    reference_hash: str
    reference: bytes  # sealed
    content_hash: str
    local_hash: str
    nhs_hash: str  # "" without an NHS number
    mobile: str  # E.164, "" when it cannot be texted
    mobile_fault: str
    address_hash: str

    @property
    def identity(self) -> tuple[str, str]:
        """What makes two reports the same encounter: its reference and its event."""
        return self.reference_hash, str(self.encounter.event)


def prepare(deployment: Deployment, encounter: Encounter) -> Prepared:
    """Work out the hashes of one report and whether its number can be texted: before a transaction is begun."""
    vault = deployment.vault
    parsed = parse_uk_mobile(encounter.mobile)
    mobile = parsed.e164 if isinstance(parsed, Mobile) else ""
    return Prepared(
        encounter=encounter,
        key=vault.pseudonym("encounter", f"{encounter.encounter_id}|{encounter.event}"),
        reference_hash=vault.lookup("encounter", encounter.encounter_id),
        reference=vault.seal(encounter.encounter_id),
        content_hash=_content_hash(encounter),
        local_hash=vault.lookup("patient:local", encounter.patient_id),
        nhs_hash=vault.lookup("patient:nhs", encounter.nhs_number) if encounter.nhs_number else "",
        mobile=mobile,
        mobile_fault="" if isinstance(parsed, Mobile) else str(parsed),
        address_hash=deployment.address_hash(deployment.channel, mobile) if mobile else "",
    )


def encounter_values(one: Prepared, patient_id: int, address_id: int | None, now: datetime) -> dict[str, Any]:
    """The row of one encounter."""
    encounter = one.encounter
    return {
        "key": one.key,
        "reference_hash": one.reference_hash,
        "reference": one.reference,
        "content_hash": one.content_hash,
        "event": str(encounter.event),
        "encounter_class": str(encounter.encounter_class),
        "pathway": encounter.pathway,
        "patient_id": patient_id,
        "address_id": address_id,
        "mobile_fault": one.mobile_fault,
        "site": encounter.site,
        "ward": encounter.ward,
        "specialty": encounter.specialty,
        "birth_date": encounter.birth_date,
        "started_at": encounter.started_at,
        "ended_at": encounter.ended_at,
        "discharge_method": encounter.discharge_method,
        "discharge_destination": encounter.discharge_destination,
        "deceased": encounter.deceased,
        "flags": "|".join(sorted(encounter.flags)),
        "communication_needs": encounter.communication_needs,
        "contact_is": encounter.contact_is,
        "sex": encounter.sex,
        "ethnicity": encounter.ethnicity,
        "disability": encounter.disability,
        "recorded_at": now,
    }


def language_code(recorded: str) -> str:
    """``cy-GB`` and ``CY`` are ``cy``."""
    return recorded.lower()[:3].rstrip("-_")


_ALL_FIELDS = attrgetter(*(field.name for field in fields(Encounter)))


def _content_hash(encounter: Encounter) -> str:
    parts = _ALL_FIELDS(encounter)
    material = "\x00".join(["|".join(sorted(one)) if isinstance(one, frozenset) else str(one) for one in parts])
    return hashlib.sha256(material.encode("utf-8", "replace")).hexdigest()[:32]
