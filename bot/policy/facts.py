"""What `decide` may know: facts read in one transaction, and the policy's own numbers. Nothing is looked up here."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class SendWindow:
    """When we may begin a conversation, London wall clock. ``blocked`` are (month, day) pairs.

    It opens at 02:00 at the earliest: the hour before is the one a clock change skips or repeats.
    Raises ValueError for a window that never opens or opens before 02:00.
    """

    opens: time = time(9, 0)
    closes: time = time(20, 0)
    blocked: frozenset[tuple[int, int]] = frozenset({(12, 25)})

    def __post_init__(self) -> None:
        if not time(2, 0) <= self.opens < self.closes:
            raise ValueError("the send window must open at 02:00 or later, and before it closes")
        if len(self.blocked) > 60:
            raise ValueError("at most 60 days a year may be blocked")


@dataclass(frozen=True, slots=True)
class Policy:
    """The contact policy: a value loaded from flows/policies/contact.yaml, named by its content hash."""

    version: str
    window: SendWindow
    invitations: int  # at most this many …
    per: timedelta  # … per patient and per address in any period of this length, across all pathways
    under_16: bool  # may under-16s be asked?
    never_flags: frozenset[str]  # flags of the encounter file that refuse
    no_text_needs: frozenset[str]  # communication needs that a text cannot meet
    cool_off_after_death: timedelta
    text_needs: frozenset[str] = frozenset()  # needs that a text does meet; a word in neither list refuses


@dataclass(frozen=True, slots=True)
class EncounterFacts:
    """What the encounter itself says. Codes are the NHS Data Dictionary's; strings as the feed gave them."""

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


@dataclass(frozen=True, slots=True)
class FlowFacts:
    """The flow that would ask; None of this when no flow asks about such an encounter."""

    name: str
    send_after: timedelta
    give_up_after: timedelta
    expires_after: timedelta


@dataclass(frozen=True, slots=True)
class Contact:
    """One invitation counted by the ledger: reserved or sent. ``at`` is when it went or is due."""

    at: datetime
    flow: str


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What we know of the patient and the address. ``mobile_fault`` is a reason code, or "" when it can be texted."""

    mobile_fault: str = ""
    patient_dead: bool = False
    opted_out: bool = False  # patient or address, any channel
    wrong_number: bool = False  # this address, for this patient
    busy_until: datetime | None = None  # an active conversation of patient or address expires then
    cool_off_until: datetime | None = None
    by_patient: tuple[Contact, ...] = field(default=())  # newest last, this encounter's own left out
    by_address: tuple[Contact, ...] = field(default=())
