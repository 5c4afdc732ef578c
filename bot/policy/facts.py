"""What `decide` may know: facts about an encounter and its patient, read in one transaction. No look-ups here."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum


class ContactKind(StrEnum):
    """What a row of the ledger is: an invitation of ours, a follow-up the patient agreed to, an outside mailing."""

    INVITATION = "invitation"
    FOLLOW_UP = "follow_up"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class EncounterFacts:
    """What the encounter itself says. Codes are the NHS Data Dictionary's; strings as the feed gave them.

    ``pathway`` is the feed's word for the line of care; which pathway of the policy that is says `Policy.pathway_of`.
    """

    event: str
    encounter_class: str
    ended_at: datetime
    birth_date: date | None
    discharge_method: str
    discharge_destination: str
    deceased: str
    flags: frozenset[str]
    communication_needs: str
    contact_is: str
    pathway: str = ""
    specialty: str = ""
    ward: str = ""


@dataclass(frozen=True, slots=True)
class FlowFacts:
    """The flow that would ask; None of this when no flow asks about such an encounter."""

    name: str
    send_after: timedelta
    give_up_after: timedelta
    expires_after: timedelta


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact counted by the ledger: reserved or sent. ``at`` is when it went or is due.

    ``pathway`` is the policy's name, "" when it is not known (it then counts in every limit). ``ref`` names the
    conversation; ``unsent`` says that it could still be taken back.
    """

    at: datetime
    flow: str
    pathway: str = ""
    kind: ContactKind = ContactKind.INVITATION
    ref: int = 0
    unsent: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """That a pathway could not ask a patient since ``since``, because another had. ``mine``: the very patient's own."""

    pathway: str
    since: datetime
    mine: bool = True


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What we know of the patient and the address. ``mobile_fault`` is a reason code, or "" when it can be texted.

    ``lot`` is the patient's own number, from 0 up to but not 1, by which a sample is drawn: stable for each pathway.
    ``full`` are London days on which no further invitation may go.
    """

    mobile_fault: str = ""
    patient_dead: bool = False
    opted_out: bool = False  # patient or address, any channel
    wrong_number: bool = False  # this address, for this patient
    busy_until: datetime | None = None  # an active conversation of patient or address expires then
    cool_off_until: datetime | None = None  # of the address, after a death reported on it
    by_patient: tuple[Contact, ...] = field(default=())  # newest last, this encounter's own left out
    by_address: tuple[Contact, ...] = field(default=())
    concern_at: datetime | None = None
    complaint_at: datetime | None = None
    loss_at: datetime | None = None
    silences: int = 0
    silent_at: datetime | None = None
    less: bool = False  # the patient asked to be asked less often
    claims: tuple[Claim, ...] = field(default=())
    lot: float = 0.0
    full: frozenset[date] = frozenset()
