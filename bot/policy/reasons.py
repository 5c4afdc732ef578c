"""One plain sentence for staff about a decision: why was she asked, why was he not? No patient data in any of them."""

from collections.abc import Callable, Mapping
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
        Reason.TRANSFER: "the patient moved to another ward or hospital; we wait for the discharge that ends care.",
        Reason.NEVER_SERVICE: "this service is on the list of those never asked about.",
        Reason.NO_PATHWAY: "the contact policy names no pathway for encounters of this kind.",
        Reason.NOT_SAMPLED: "only a share of the patients of this pathway is asked, and the patient was not drawn.",
        Reason.FLAG: "the encounter carries a flag that the contact policy respects.",
        Reason.UNKNOWN_FLAG: "the encounter carries a flag that we do not know.",
        Reason.OPTED_OUT: "the patient, or the holder of this phone, has opted out.",
        Reason.WRONG_NUMBER: "this number was reported as not being the patient's.",
        Reason.NO_MOBILE: "there is no mobile number.",
        Reason.INVALID_MOBILE: "the mobile number is not a valid one.",
        Reason.NOT_A_MOBILE: "the number is not a UK mobile.",
        Reason.AGE_UNKNOWN: "the date of birth is missing or wrong, so the age is unknown.",
        Reason.UNDER_16: "the patient was under 16.",
        Reason.UNDER_16_NO_PARENT: "the patient was under 16, and the feed does not say that the phone is a parent's.",
        Reason.COMMUNICATION_NEEDS: "a recorded communication need may not be met by a text; a person should ask.",
        Reason.ASKED_RECENTLY_PATIENT: "the patient was asked recently.",
        Reason.ASKED_RECENTLY_ADDRESS: "this phone was sent an invitation recently.",
        Reason.ALREADY_ASKED: "the patient has been asked about this encounter already; it was corrected afterwards.",
        Reason.BUSY: "the patient, or this phone, is in another conversation.",
        Reason.COOL_OFF: "this phone is left alone for a while after a bereavement.",
        Reason.COOL_OFF_CONCERN: "we wait for a while after a worry the patient told us of.",
        Reason.COOL_OFF_COMPLAINT: "we wait for a while after the patient's complaint.",
        Reason.COOL_OFF_LOSS: "we wait for a while after a pregnancy that ended.",
        Reason.COOL_OFF_SILENCE: "we wait for a while, since the last invitations were not answered.",
        Reason.OTHERS_TURN: "the next place is kept for another pathway, which was passed over before.",
        Reason.GAVE_WAY: "it gave way to a pathway that goes first.",
        Reason.SUPERSEDED: "a later visit of the same kind is asked about instead.",
        Reason.CAP: "the most invitations for a day or a month were reached until it was too late to ask.",
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
    told = _TELLERS.get(reason)
    return (told(reason, detail, titles) if told is not None else None) or REASONS[reason]


def _flag(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del reason, titles
    flag = detail.get("flag")
    return f"{_FLAGS.get(flag, 'a flag')} (flag “{flag}”)." if flag is not None else None


def _stale(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del titles
    if "give_up" not in detail:
        return None
    day = british_day(date.fromisoformat(detail["give_up"]))
    if reason is Reason.CAP:
        return f"the most invitations for a day or a month were reached, and on {day} it is too late to ask."
    return f"it could not be sent before {day}, when it is too late to ask."


def _need(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del reason, titles
    if "need" not in detail:
        return None
    need = detail["need"].replace("_", " ")
    return f"a text does not meet the recorded communication need “{need}”; a person should ask."


def _service(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del reason, titles
    if "code" not in detail:
        return None
    return f"{detail['what']} “{detail['code']}” is on the list of services never asked about."


def _share(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del reason, titles
    if "share" not in detail:
        return None
    return f"{detail['share']} of the patients of {detail['pathway']} are asked, and this one was not drawn."


def _resting(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del titles
    if "until" not in detail:
        return None
    day = british_day(date.fromisoformat(detail["until"]))
    return f"{REASONS[reason].removesuffix('.')}, until {day}."


def _turn(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del reason, titles
    if "since" not in detail:
        return None
    since, until = (british_day(date.fromisoformat(detail[key])) for key in ("since", "until"))
    return (
        f"the next place is kept until {until} for {detail['pathway']}, which could not ask on {since} because"
        " another had."
    )


def _gave_way(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    del reason, titles
    return f"it gave way to {detail['pathway']}, which goes first." if "pathway" in detail else None


def _asked_recently(reason: Reason, detail: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    if "last" not in detail:
        return None
    this_phone = " on this phone" if reason is Reason.ASKED_RECENTLY_ADDRESS else ""
    when = british_day(date.fromisoformat(detail["last"]))
    times = {"1": "", "2": " twice"}.get(detail.get("count", "1"), f" {detail.get('count')} times")
    last = ", last" if times else ""
    asked = f"to be asked{this_phone}" if "planned" in detail else f"already asked{times}{this_phone}{last}"
    flow = detail.get("flow", "")
    by = f" by {titles.get(flow, flow)}" if flow else ""
    return f"{asked} on {when}{by}; the limit is {_limit_words(detail)}."


def _limit_words(detail: Mapping[str, str]) -> str:
    number = _NUMBERS.get(detail.get("limit", ""), detail.get("limit", "one"))
    period = detail.get("period")
    if period is not None:
        return f"{number} in one {'stage of a pregnancy' if period == 'stage' else period}"
    less = ", since the patient asked to be asked less often" if "less" in detail else ""
    return f"{number} in {detail.get('per_days', '30')} days {detail.get('across', 'across all pathways')}{less}"


_TELLERS: Mapping[Reason, Callable[[Reason, Mapping[str, str], Mapping[str, str]], str | None]] = MappingProxyType(
    {
        Reason.ASKED_RECENTLY_PATIENT: _asked_recently,
        Reason.ASKED_RECENTLY_ADDRESS: _asked_recently,
        Reason.FLAG: _flag,
        Reason.STALE: _stale,
        Reason.CAP: _stale,
        Reason.COMMUNICATION_NEEDS: _need,
        Reason.NEVER_SERVICE: _service,
        Reason.NOT_SAMPLED: _share,
        Reason.COOL_OFF: _resting,
        Reason.COOL_OFF_CONCERN: _resting,
        Reason.COOL_OFF_COMPLAINT: _resting,
        Reason.COOL_OFF_LOSS: _resting,
        Reason.COOL_OFF_SILENCE: _resting,
        Reason.OTHERS_TURN: _turn,
        Reason.GAVE_WAY: _gave_way,
    }
)
"""Reasons whose sentence can say more than the plain one, when the decision's detail tells it."""


def _next(detail: Mapping[str, str]) -> str:
    return f" Next possible {british_day(date.fromisoformat(detail['next']))}." if "next" in detail else ""


def _clock(moment: datetime) -> str:
    return moment.astimezone(LONDON).strftime("%H:%M")
