"""The kinds of concern, their tiers and their clocks (domain.md, Safety): plain values, no reading of texts."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is worrying in a text."""

    SELF_HARM = "self_harm"
    CLINICAL_EMERGENCY = "clinical_emergency"
    SAFEGUARDING = "safeguarding"
    SAFETY_INCIDENT = "safety_incident"
    DISCRIMINATION = "discrimination"
    COMPLAINT = "complaint"
    CONTACT_REQUEST = "contact_request"
    BEREAVEMENT = "bereavement"  # opened by the bereavement intent, not by wordlists
    REVIEW = "review"  # doubt, or a language we cannot read: a person decides


HEARD = tuple(kind for kind in Kind if kind not in {Kind.BEREAVEMENT, Kind.REVIEW})
"""The kinds that wordlists raise."""


class Tier(StrEnum):
    """How soon a person must look."""

    IMMEDIATE = "immediate"  # acknowledged within 15 minutes or it goes up the chain
    SAME_DAY = "same_day"  # within 4 staffed hours
    PALS = "pals"  # within 1 working day
    REVIEW = "review"  # within 1 working day


TIER_OF: dict[Kind, Tier] = {
    Kind.SELF_HARM: Tier.IMMEDIATE,
    Kind.CLINICAL_EMERGENCY: Tier.IMMEDIATE,
    Kind.SAFEGUARDING: Tier.SAME_DAY,
    Kind.SAFETY_INCIDENT: Tier.SAME_DAY,
    Kind.DISCRIMINATION: Tier.SAME_DAY,
    Kind.COMPLAINT: Tier.PALS,
    Kind.CONTACT_REQUEST: Tier.PALS,
    Kind.BEREAVEMENT: Tier.SAME_DAY,
    Kind.REVIEW: Tier.REVIEW,
}

HIDDEN_FROM_WARDS: frozenset[Kind] = frozenset(
    {Kind.SELF_HARM, Kind.SAFEGUARDING, Kind.SAFETY_INCIDENT, Kind.DISCRIMINATION}
)


@dataclass(frozen=True, slots=True)
class Concern:
    """One worry found in one text. ``phrase`` is the wordlist entry that decided, ``said`` the patient's own words
    that it was found in ("" when no words decided: a language that nobody reads)."""

    kind: Kind
    tier: Tier
    phrase: str
    said: str = ""
