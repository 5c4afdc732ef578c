"""The sub-categories of the NHS-funded qualitative data categorisation framework, as labelled comments spell them.

The spelling, two slips of the pen included, is that of version 6 of the framework: labelled files use it.
"""

from enum import StrEnum


class Category(StrEnum):
    """The ten categories (domain.md, Comment themes)."""

    GENERAL = "General"
    STAFF = "Staff"
    ACCESS = "Access to medical care & support"
    COMMUNICATION = "Communication & involvement"
    MENTAL_HEALTH = "Mental health specifics"
    JOURNEY = "Patient journey & service coordination"
    MEDICATION = "Medication & pain"
    ACTIVITIES = "Activities"
    ENVIRONMENT = "Environment, equipment & catering"
    TRAVEL = "Service location, travel & transport"


PRAISE = "Positive experience & gratitude"
BLAME = "Negative experience & dissatisfaction"
UNASSIGNED = "Not assigned"
MANNER = "Staff manner & personal attributes"

CATEGORY_OF: dict[str, Category] = {
    PRAISE: Category.GENERAL,
    BLAME: Category.GENERAL,
    UNASSIGNED: Category.GENERAL,
    "Labelling not possible": Category.GENERAL,
    "Organisation & efficiency": Category.GENERAL,
    "Funding & use of financial resources": Category.GENERAL,
    "Learning organisation": Category.GENERAL,
    "Collecting patients feedback": Category.GENERAL,
    "Feeling safe": Category.GENERAL,
    "Equality, Diversity & Inclusion": Category.GENERAL,
    "Patient appearance & grooming": Category.GENERAL,
    MANNER: Category.STAFF,
    "Competence & training": Category.STAFF,
    "Number & deployment of staff": Category.STAFF,
    "Staff responsiveness": Category.STAFF,
    "Staff continuity": Category.STAFF,
    "Staffing levels & responsiveness": Category.STAFF,
    "Non-specific praise for staff": Category.STAFF,
    "Non-specific dissatisfaction with staff": Category.STAFF,
    "Contacting services": Category.ACCESS,
    "Appointment arrangements": Category.ACCESS,
    "Appointment method": Category.ACCESS,
    "Timeliness of care": Category.ACCESS,
    "Unspecified communication": Category.COMMUNICATION,
    "Staff listening, understanding & involving patients": Category.COMMUNICATION,
    "Information directly from staff during care": Category.COMMUNICATION,
    "Information provision & guidance": Category.COMMUNICATION,
    "Being kept informed, clarity & consistency of information": Category.COMMUNICATION,
    "Interaction with family/ carers": Category.COMMUNICATION,
    "Service involvement with family/ carers": Category.COMMUNICATION,
    "Patient contact with family/ carers": Category.COMMUNICATION,
    "Mental Health Act": Category.MENTAL_HEALTH,
    "Diagnosis & triage": Category.JOURNEY,
    "Referals & continuity of care": Category.JOURNEY,
    "Continuity of care": Category.JOURNEY,
    "Length of stay/ duration of care": Category.JOURNEY,
    "Admission": Category.JOURNEY,
    "Discharge": Category.JOURNEY,
    "Care plans": Category.JOURNEY,
    "Patient records": Category.JOURNEY,
    "Impact of treatment/ care": Category.JOURNEY,
    "Links with non-NHS organisations": Category.JOURNEY,
    "Supplying & understanding medication": Category.MEDICATION,
    "Pain management": Category.MEDICATION,
    "Activities & access to fresh air": Category.ACTIVITIES,
    "Electronic entertainment": Category.ACTIVITIES,
    "Cleanliness, tidiness & infection control": Category.ENVIRONMENT,
    "Sensory experience": Category.ENVIRONMENT,
    "Sensory experience of environment": Category.ENVIRONMENT,
    "Comfort of environment": Category.ENVIRONMENT,
    "Atmosphere of ward/ environment": Category.ENVIRONMENT,
    "Privacy": Category.ENVIRONMENT,
    "Safety & security": Category.ENVIRONMENT,
    "Environment & Facilities": Category.ENVIRONMENT,
    "Environment, facilities & equipment": Category.ENVIRONMENT,
    "Provision of medical equipment": Category.ENVIRONMENT,
    "Food & drink provision & facilities": Category.ENVIRONMENT,
    "Service location": Category.TRAVEL,
    "Transport to/ from services": Category.TRAVEL,
    "Parking": Category.TRAVEL,
}
"""Every sub-category that a labelled file may use, in any version of the framework, with its category."""

_BY_PLAIN_NAME = {name.casefold(): name for name in CATEGORY_OF}


def find_theme(name: str) -> str | None:
    """The sub-category as the framework spells it, or None when it has no such; case and spaces around do not count."""
    return _BY_PLAIN_NAME.get(name.strip().casefold())
