"""Decisions and encounters in words: outcomes, reasons to choose from, and the codes and flags that feeds write."""

from datetime import date

from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.policy.decision import Reason
from bot.policy.reasons import REASONS

OUTCOMES = {"allow": "Asked", "defer": "Later", "refuse": "Not asked"}
OUTCOME_COLOURS = {"allow": "green", "defer": "yellow", "refuse": "grey"}
CLASSES = {
    EncounterClass.INPATIENT: "Inpatient stay",
    EncounterClass.DAY_CASE: "Day case",
    EncounterClass.EMERGENCY: "Emergency attendance",
    EncounterClass.OUTPATIENT: "Outpatient appointment",
    EncounterClass.MATERNITY: "Maternity",
    EncounterClass.COMMUNITY: "Community care",
    EncounterClass.MENTAL_HEALTH: "Mental health care",
}
EVENTS = {
    EncounterEvent.DISCHARGE: "Discharge",
    EncounterEvent.ATTENDANCE: "Attendance",
    EncounterEvent.STAGE: "Stage of care",
    EncounterEvent.CANCELLED: "Cancelled: the discharge was taken back",
}
# NHS Data Dictionary: DISCHARGE METHOD and DISCHARGE DESTINATION, shortened.
METHODS = {
    "1": "on clinical advice or with consent",
    "2": "discharged themselves, or by a relative",
    "3": "by a tribunal, court or the Home Secretary",
    "4": "died",
    "5": "stillbirth",
    "6": "discharged themselves",
    "7": "discharged by a relative or advocate",
    "8": "not applicable: still in hospital",
    "9": "not known",
}
DESTINATIONS = {
    "19": "usual place of residence",
    "29": "temporary place of residence",
    "37": "court",
    "38": "prison or police custody",
    "51": "another hospital ward",
    "52": "maternity or neonatal ward",
    "53": "mental health or learning disability ward",
    "54": "NHS care home",
    "65": "local authority care home",
    "79": "died or stillborn",
    "85": "care home that is not the NHS’s",
    "87": "hospital that is not the NHS’s",
    "88": "hospice",
    "98": "not applicable",
    "99": "not known",
}
MOBILES = {
    "": "A UK mobile number",
    "no_mobile": "None was given",
    "invalid_mobile": "Not a valid number",
    "not_a_mobile": "Not a UK mobile",
}


def class_words(code: str) -> str:
    """``Inpatient stay``."""
    return CLASSES.get(EncounterClass(code), code) if code in set(EncounterClass) else code


def event_words(code: str) -> str:
    """``Discharge``."""
    return EVENTS.get(EncounterEvent(code), code) if code in set(EncounterEvent) else code


def coded(table: dict[str, str], code: str) -> str:
    """``19, usual place of residence``; a code that is not in the table stands alone."""
    return f"{code}, {table[code]}" if code in table else code


def words_of(joined: str) -> str:
    """``complaint_open|staff`` as ``complaint open, staff``."""
    return ", ".join(word.replace("_", " ") for word in joined.split("|") if word)


def reason_options() -> dict[str, str]:
    """Every reason by code, for choosing one."""
    return {str(reason): REASONS[reason][:1].upper() + REASONS[reason][1:].rstrip(".") for reason in Reason}


def read_day(written: str) -> date | None:
    """The day that a date field holds; None when it holds none that can be read."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
