"""Deciding together: the rarer pathway goes first, who was passed over goes next, and caps spread a backlog."""

from dataclasses import replace
from datetime import timedelta

from policy_cases import ENCOUNTER, ENDED, FLOW, POLICY

from bot.policy.decide import Allow, Defer, Reason
from bot.policy.facts import Contact, EncounterFacts
from bot.policy.known import Known, Waiting
from bot.policy.plan import Planned, Request, plan
from bot.policy.rules import Caps, Policy

DAY = timedelta(days=1)
OUTPATIENT = replace(ENCOUNTER, event="attendance", encounter_class="outpatient")
EMERGENCY = replace(ENCOUNTER, event="attendance", encounter_class="emergency")


def _request(ref: int, facts: EncounterFacts, *, patient: str = "Ada", place: str = "her phone") -> Request:
    return Request(ref, patient, place, "", facts, FLOW)


def _plan(
    known: Known, *requests: Request, at: timedelta = timedelta(hours=1), policy: Policy = POLICY
) -> tuple[list[Planned], list[int]]:
    planned, gave_way = plan(requests, known, policy, now=ENDED + at)
    return planned, [one.reservation.ref for one in gave_way]


def _outcomes(planned: list[Planned]) -> list[str]:
    return ["asked" if isinstance(one.decision, Allow) else str(one.decision.reason) for one in planned]


def test_of_two_that_come_together_the_rarer_is_asked_about() -> None:
    planned, _ = _plan(Known(), _request(1, OUTPATIENT), _request(2, EMERGENCY))
    assert _outcomes(planned) == ["asked_recently_patient", "asked"]


def test_of_two_visits_of_one_pathway_the_latest_is_asked_about() -> None:
    later = replace(OUTPATIENT, ended_at=ENDED + timedelta(minutes=30))
    planned, _ = _plan(Known(), _request(1, OUTPATIENT), _request(2, later))
    assert _outcomes(planned) == ["asked_recently_patient", "asked"]


def test_an_invitation_not_yet_sent_gives_way_to_a_rarer_pathway() -> None:
    known = Known()
    _plan(known, _request(1, OUTPATIENT))
    planned, gave_way = _plan(known, _request(2, EMERGENCY), at=2 * timedelta(hours=1))
    assert _outcomes(planned) == ["asked"]
    assert gave_way == [1]
    assert [one.ref for one in known.by_patient["Ada"]] == [2], "the place that was given up counts no more"


def test_one_that_has_gone_gives_way_to_nobody() -> None:
    known = Known()
    _plan(known, _request(1, OUTPATIENT))
    known.open.clear()  # sent
    planned, gave_way = _plan(known, _request(2, EMERGENCY), at=DAY + timedelta(hours=1))
    assert _outcomes(planned) == ["asked_recently_patient"]
    assert gave_way == []


def test_a_pathway_whose_turn_it_is_gives_way_to_nobody() -> None:
    known = Known()
    known.claim(Waiting("Ada", "her phone", "outpatient", ENDED - 10 * DAY))
    planned, _ = _plan(known, _request(1, OUTPATIENT))
    assert _outcomes(planned) == ["asked"]
    assert known.asked == {("Ada", "outpatient")}, "its claim is served"
    planned, gave_way = _plan(known, _request(2, EMERGENCY), at=timedelta(hours=2))
    assert (_outcomes(planned), gave_way) == (["asked_recently_patient"], [])


def _asked_before(known: Known, pathway: str, days: float) -> Known:
    known.count("Ada", "her phone", Contact(ENDED - days * DAY, "f", pathway))
    return known


def test_who_was_passed_over_goes_next_and_the_others_wait() -> None:
    known = _asked_before(Known(), "outpatient", 10)
    planned, _ = _plan(known, _request(1, EMERGENCY))
    assert _outcomes(planned) == ["asked_recently_patient"]
    assert ("Ada", "emergency") in known.claims
    later = replace(OUTPATIENT, ended_at=ENDED + 30 * DAY)
    planned, _ = _plan(known, _request(2, later), at=30 * DAY + timedelta(hours=1))
    assert _outcomes(planned) == ["others_turn"]
    rare = replace(EMERGENCY, ended_at=ENDED + 31 * DAY)
    planned, _ = _plan(known, _request(3, rare), at=31 * DAY + timedelta(hours=1))
    assert _outcomes(planned) == ["asked"]


def test_a_claim_ends_so_that_the_frequent_pathway_goes_on() -> None:
    known = _asked_before(Known(), "outpatient", 10)
    _plan(known, _request(1, EMERGENCY))
    later = replace(OUTPATIENT, ended_at=ENDED + 121 * DAY)
    planned, _ = _plan(known, _request(2, later), at=121 * DAY + timedelta(hours=1))
    assert _outcomes(planned) == ["asked"]


def test_a_pathway_makes_no_claim_against_itself() -> None:
    known = _asked_before(Known(), "outpatient", 10)
    planned, _ = _plan(known, _request(1, OUTPATIENT))
    assert _outcomes(planned) == ["asked_recently_patient"]
    assert not known.claims


def test_a_place_kept_is_kept_only_while_asking_would_take_it() -> None:
    two = replace(POLICY, limits=(replace(POLICY.limits[0], at_most=2),))
    known = Known()
    known.claim(Waiting("Ada", "her phone", "emergency", ENDED - 10 * DAY))
    planned, _ = _plan(known, _request(1, OUTPATIENT), policy=two)
    assert _outcomes(planned) == ["asked"], "there is room for both"


def test_children_on_one_phone_need_no_turns_but_pathways_do() -> None:
    known = Known()
    known.claim(Waiting("Bea", "her phone", "emergency", ENDED - 10 * DAY))
    planned, _ = _plan(known, _request(1, EMERGENCY))
    assert _outcomes(planned) == ["asked"]
    known = Known()
    known.claim(Waiting("Bea", "her phone", "emergency", ENDED - 10 * DAY))
    planned, _ = _plan(known, _request(1, OUTPATIENT))
    assert _outcomes(planned) == ["others_turn"]


def test_a_daily_cap_spreads_a_backlog_and_a_monthly_one_ends_it() -> None:
    capped = replace(POLICY, caps=Caps(a_day=2, a_month=5))
    known = Known(caps=capped.caps)
    many = [_request(number, ENCOUNTER, patient=f"P{number}", place=f"phone {number}") for number in range(1, 8)]
    planned, _ = _plan(known, *many, policy=capped)
    days = [one.decision.due.date() if isinstance(one.decision, Allow) else None for one in planned]
    assert [day.day if day else 0 for day in days] == [4, 4, 5, 5, 6, 0, 0]
    refused = planned[-1].decision
    assert not isinstance(refused, Allow | Defer)
    assert refused.reason is Reason.CAP
