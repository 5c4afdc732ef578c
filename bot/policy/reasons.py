"""One plain sentence for staff about a decision: why was she asked, why was he not? No patient data in any of them."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import assert_never

from bot.policy.decision import Allow, Decision, Defer, Reason, Refuse
from bot.policy.schema import MONTHS
from bot.policy.send_window import LONDON

_NUMBERS = {"1": "one", "2": "two", "3": "three", "4": "four", "5": "five"}

_FLAGS = {
    "safeguarding": "a safeguarding flag",
    "confidential_address": "a confidential address",
    "domestic_abuse": "a domestic abuse flag",
    "sexual_health": "a sexual health or sexual assault service",
    "termination": "a termination of pregnancy",
    "pregnancy_loss": "a pregnancy loss",
    "prison": "prison, court or police custody",
    "end_of_life": "end-of-life care",
    "complaint_open": "an open complaint",
    "current_inpatient": "the patient is still in hospital",
    "staff": "a member of staff",
    "survey_sample": "the sample of another survey",
}

REASONS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.CANCELLED: "the encounter was cancelled.",
        Reason.NO_FLOW: "no flow asks about encounters of this kind.",
        Reason.DECEASED: "the patient is recorded as having died.",
        Reason.UNKNOWN_DECEASED: "the field “deceased” holds an unknown word; write blank, no, yes or a date.",
        Reason.DIED_ON_DISCHARGE: "the discharge codes say that the patient died.",
        Reason.STILLBIRTH: "the discharge method is a stillbirth.",
        Reason.UNKNOWN_DISCHARGE_METHOD: "the discharge method is not known, or not a code that says care has ended.",
        Reason.UNKNOWN_DISCHARGE_DESTINATION: "the discharge destination is not known, or not a code we recognise.",
        Reason.TRANSFER: "the patient moved to another ward or hospital, so care has not ended.",
        Reason.FLAG: "the encounter carries a flag that the contact policy respects.",
        Reason.UNKNOWN_FLAG: "the encounter carries a flag that we do not know.",
        Reason.OPTED_OUT: "the patient, or the holder of this phone, has opted out.",
        Reason.WRONG_NUMBER: "this number was reported as not being the patient's.",
        Reason.NO_MOBILE: "there is no mobile number.",
        Reason.INVALID_MOBILE: "the mobile number is not a valid one.",
        Reason.NOT_A_MOBILE: "the number is not a UK mobile.",
        Reason.AGE_UNKNOWN: "the date of birth is missing or wrong, so the age is unknown.",
        Reason.UNDER_16: "the patient was under 16.",
        Reason.COMMUNICATION_NEEDS: "a recorded communication need may not be met by a text; a person should ask.",
        Reason.ASKED_RECENTLY_PATIENT: "the patient was asked recently.",
        Reason.ASKED_RECENTLY_ADDRESS: "this phone was sent an invitation recently.",
        Reason.ALREADY_ASKED: "the patient has been asked about this encounter already; it was corrected afterwards.",
        Reason.BUSY: "the patient, or this phone, is in another conversation.",
        Reason.COOL_OFF: "we wait for a while after a death reported on this phone.",
        Reason.STALE: "it is too long ago to ask about it now.",
        Reason.ENDED_IN_FUTURE: "the encounter ends more than a day in the future.",
    }
)


def sentence(decision: Decision, *, titles: Mapping[str, str] | None = None) -> str:
    """The decision in words. ``titles`` turns a flow's name into what staff call it; without it the name stands.

    Complete without any detail, since decisions are kept for years and their details may have been fewer.
    """
    match decision:
        case Allow(due=due):
            return f"Asked: the text is due on {british_day(due)} at {_clock(due)}."
        case Defer(until=until, reason=reason, detail=detail):
            why = _because(reason, detail, titles or {})
            return f"Waiting until {british_day(until)} at {_clock(until)}: {why}"
        case Refuse(reason=reason, detail=detail):
            return f"Not asked: {_because(reason, detail, titles or {})}{_next(detail)}"
        case _:
            assert_never(decision)


def british_day(day: date | datetime) -> str:
    """``3 October 2026``; a datetime is taken to the London day."""
    local = day.astimezone(LONDON) if isinstance(day, datetime) else day
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"


def _because(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str:
    if reason in {Reason.ASKED_RECENTLY_PATIENT, Reason.ASKED_RECENTLY_ADDRESS} and "last" in detail:
        return _asked_recently(reason, detail, titles)
    if reason is Reason.FLAG and "flag" in detail:
        return f"{_FLAGS.get(detail['flag'], 'a flag')} (flag “{detail['flag']}”)."
    if reason is Reason.STALE and "give_up" in detail:
        return (
            f"it could not be sent before {british_day(date.fromisoformat(detail['give_up']))}, when the flow gives up."
        )
    if reason is Reason.COMMUNICATION_NEEDS and "need" in detail:
        need = detail["need"].replace("_", " ")
        return f"a text does not meet the recorded communication need “{need}”; a person should ask."
    return REASONS[reason]


def _asked_recently(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str:
    this_phone = " on this phone" if reason is Reason.ASKED_RECENTLY_ADDRESS else ""
    when = british_day(date.fromisoformat(detail["last"]))
    asked = f"to be asked{this_phone}" if "planned" in detail else f"already asked{this_phone}"
    flow = detail.get("flow", "")
    by = f" by {titles.get(flow, flow)}" if flow else ""
    limit = _NUMBERS.get(detail.get("limit", ""), detail.get("limit", "one"))
    return f"{asked} on {when}{by}; the limit is {limit} in {detail.get('per_days', '30')} days across all pathways."


def _next(detail: Mapping[str, str]) -> str:
    return f" Next possible {british_day(date.fromisoformat(detail['next']))}." if "next" in detail else ""


def _clock(moment: datetime) -> str:
    return moment.astimezone(LONDON).strftime("%H:%M")
