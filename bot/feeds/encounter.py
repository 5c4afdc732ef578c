"""An encounter as a feed reports it: the same value whether it came by CSV, HL7, FHIR or the API."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class EncounterEvent(StrEnum):
    """What happened (contract.md, Encounter file)."""

    DISCHARGE = "discharge"
    ATTENDANCE = "attendance"
    STAGE = "stage"
    CANCELLED = "cancelled"


class EncounterClass(StrEnum):
    """The kind of care (contract.md, Encounter file)."""

    INPATIENT = "inpatient"
    DAY_CASE = "day_case"
    EMERGENCY = "emergency"
    OUTPATIENT = "outpatient"
    MATERNITY = "maternity"
    COMMUNITY = "community"
    MENTAL_HEALTH = "mental_health"


@dataclass(frozen=True, slots=True)
class Encounter:
    """One reported encounter, checked for form and not yet for whether anyone may be asked.

    Times are UTC. ``event`` and ``encounter_class`` are the feed's words and always one of the enums above.
    ``nhs_number`` is ten digits or blank.
    ``mobile`` is as written, not yet validated. ``deceased`` is the feed's word: "", "no", "yes", an ISO date,
    or anything else, which the policy refuses as unknown. ``flags`` likewise keeps unknown words.
    """

    encounter_id: str
    event: EncounterEvent
    encounter_class: EncounterClass
    patient_id: str
    ended_at: datetime
    pathway: str = ""
    nhs_number: str = ""
    name: str = ""
    birth_date: date | None = None
    mobile: str = ""
    language: str = ""
    site: str = ""
    ward: str = ""
    specialty: str = ""
    started_at: datetime | None = None
    discharge_method: str = ""
    discharge_destination: str = ""
    deceased: str = ""
    flags: frozenset[str] = field(default_factory=frozenset)
    sex: str = ""
    ethnicity: str = ""
    disability: str = ""
    interpreter: str = ""
    communication_needs: str = ""
    contact_is: str = "patient"


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """A row that could not be read: where, which column, and what to do, in words for staff. No patient data."""

    line: int
    column: str
    reason: str
