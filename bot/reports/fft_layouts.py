"""The layouts in which NHS England publishes the Friends and Family Test: levels, columns, modes. No figures here.

Source: the published files since April 2020, column for column (domain.md, Monthly return). What is not verified is
said in docs/decisions/0013-fft-return.md.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.feeds.encounter import EncounterClass, EncounterEvent


class Level(StrEnum):
    """What one row is about."""

    TRUST = "trust"
    SITE = "site"
    WARD = "ward"


TRUST_COLUMNS = ("ICB Code", "Trust Code", "Trust Name")
SITE_COLUMNS = ("Site Code", "Site Name")
WARD_COLUMNS = ("Ward Name",)
ANSWERS = {
    "very_good": "Very Good",
    "good": "Good",
    "neither": "Neither Good nor Poor",
    "poor": "Poor",
    "very_poor": "Very Poor",
    "dont_know": "Don't Know",
}
RESULT_COLUMNS = (
    "Total Responses",
    "Total Eligible",
    "Percentage Positive",
    "Percentage Negative",
    *ANSWERS.values(),
)
SPECIALTY_COLUMNS = ("First Speciality", "Second Speciality")
TOTALS_COLUMNS = ("Level", *SITE_COLUMNS, *RESULT_COLUMNS)
MODES_COLUMNS = ("Mode of Collection", "Total Responses")
OTHER = "Other"
SMS = "SMS"
MODE_OF_CHANNEL = {"twilio_sms": SMS, "simulator": SMS}
"""A two-way text is SMS, and the simulator stands in for it; every other channel is a messenger: Other."""

_AT_HOME = ("Paper Discharge", "Paper Home", "Telephone", "Online", OTHER)
_PLACES = {Level.TRUST: (), Level.SITE: SITE_COLUMNS, Level.WARD: (*SITE_COLUMNS, *WARD_COLUMNS)}


@dataclass(frozen=True, slots=True)
class Layout:
    """One setting's file. ``event`` and ``classes`` are the encounters that make somebody eligible."""

    level: Level
    event: EncounterEvent
    classes: tuple[EncounterClass, ...]
    modes: tuple[str, ...]
    title: str

    def columns(self, level: Level | None = None) -> tuple[str, ...]:
        """The columns, in order. ``level``: of the same results at another level, for a ward's own view."""
        specialties = SPECIALTY_COLUMNS if self.level is Level.WARD else ()
        return (*TRUST_COLUMNS, *_PLACES[level or self.level], *RESULT_COLUMNS, *specialties)


LAYOUTS = {
    "inpatient": Layout(
        Level.WARD,
        EncounterEvent.DISCHARGE,
        (EncounterClass.INPATIENT, EncounterClass.DAY_CASE),
        (SMS, "Electronic Discharge", "Electronic Home", *_AT_HOME),
        "Inpatient and day case",
    ),
    "emergency": Layout(
        Level.SITE,
        EncounterEvent.ATTENDANCE,
        (EncounterClass.EMERGENCY,),
        (SMS, "Electronic Discharge", *_AT_HOME),
        "A&E",
    ),
    "outpatient": Layout(
        Level.TRUST,
        EncounterEvent.ATTENDANCE,
        (EncounterClass.OUTPATIENT,),
        (
            SMS,
            "Electronic At Appointment",
            "Electronic After Appointment",
            "Paper At Appointment",
            "Paper After Appointment",
            "Telephone",
            "Online",
            OTHER,
        ),
        "Outpatient",
    ),
}
