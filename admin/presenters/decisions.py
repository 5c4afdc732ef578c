"""Decisions and encounters in words: outcomes, reasons to choose from, and the codes and flags that feeds write."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Row

from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.policy.decision import Reason
from bot.policy.facts import ContactKind
from bot.policy.reasons import REASONS, british_day

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

KINDS = {
    ContactKind.INVITATION: "an invitation",
    ContactKind.FOLLOW_UP: "a follow-up",
    ContactKind.OUTSIDE: "a survey run elsewhere",
}
PERIODS = {"stage": "for one stage of a pregnancy", "pregnancy": "for one pregnancy"}


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


def detail_facts(row: Row[Any], titles: Mapping[str, str]) -> list[tuple[str, str]]:
    """What a decision was made upon, as (name, words): its counts and its days."""
    return list(_facts(orjson.loads(row.detail), titles))


def _facts(detail: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if "limit" in detail:
        yield "Counted", _counted(detail)
    if "last" in detail:
        flow = detail.get("flow", "")
        kind = KINDS.get(ContactKind(detail["kind"])) if detail.get("kind") in set(ContactKind) else None
        name = "Planned" if "planned" in detail else "Last asked"
        yield name, ", ".join(part for part in (_day(detail["last"]), titles.get(flow, flow), kind) if part)
    if "share" in detail:
        yield "Share asked", detail["share"]
    for key, name in (("since", "Passed over on"), ("until", "Until"), ("give_up", "Too late on"),
                      ("next", "Possible again on")):  # fmt: skip
        if key in detail:
            yield name, _day(detail[key])


def _counted(detail: Mapping[str, str]) -> str:
    period, count = detail.get("period", ""), detail.get("count")
    over = PERIODS.get(period) or f"in {detail.get('per_days', '?')} days {detail.get('across', '')}".rstrip()
    most = f"at most {detail['limit']} {over}"
    return f"{count} of {most}" if count is not None else most


def _day(written: str) -> str:
    day = read_day(written)
    return british_day(day) if day is not None else written
