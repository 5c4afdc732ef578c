"""Limits that know pathways, draws, rests, caps and services: each rule of the contact policy by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from policy_cases import ENCOUNTER, ENDED, POLICY, ask

from bot.policy.decide import Allow, Decision, Defer, Reason, Refuse
from bot.policy.facts import Contact, ContactFacts, ContactKind
from bot.policy.reasons import sentence
from bot.policy.rules import Limit, Policy

DAY = timedelta(days=1)
DUE = ENDED + DAY
MATERNITY = {"event": "stage", "encounter_class": "maternity"}


def _contacts(pathway: str, *ago: float, kind: ContactKind = ContactKind.INVITATION) -> tuple[Contact, ...]:
    return tuple(Contact(DUE - days * DAY, "a-flow", pathway, kind) for days in ago)


def _of(contacts: tuple[Contact, ...], **more: Any) -> ContactFacts:
    return ContactFacts(by_patient=contacts, by_address=contacts, **more)


def _reason(decision: Decision) -> Reason | None:
    return None if isinstance(decision, Allow) else decision.reason


@pytest.mark.parametrize(
    ("encounter", "pathway"),
    [
        ({"encounter_class": "outpatient", "pathway": "Renal-dialysis"}, "dialysis"),
        ({"encounter_class": "outpatient", "specialty": "370"}, "oncology"),
        ({"encounter_class": "outpatient", "pathway": "cardiology"}, "outpatient"),
        ({"encounter_class": "day_case"}, "inpatient"),
        ({**MATERNITY, "pathway": "postnatal ward"}, "postnatal_ward"),
        (MATERNITY, "maternity_other"),
    ],
)
def test_an_encounter_belongs_to_the_first_pathway_that_fits(encounter: dict, pathway: str) -> None:
    facts = replace(ENCOUNTER, **encounter)
    found = POLICY.pathway_of(facts)
    assert found is not None
    assert found.name == pathway


def test_the_general_limit_counts_every_pathway() -> None:
    for pathway in ("outpatient", "birth", "dialysis", ""):
        assert _reason(ask(contact=_of(_contacts(pathway, 10)))) is Reason.ASKED_RECENTLY_PATIENT


def test_a_dialysis_patient_is_asked_about_dialysis_every_ninety_days_and_about_a_ward_after_thirty() -> None:
    asked = _of(_contacts("dialysis", 40))
    dialysis = ask(contact=asked, encounter_class="outpatient", pathway="dialysis")
    assert _reason(dialysis) is Reason.ASKED_RECENTLY_PATIENT
    assert "one in 90 days across dialysis and cancer care" in sentence(dialysis)
    assert isinstance(ask(contact=asked), Allow)


def test_birth_and_ward_share_one_conversation() -> None:
    ward = ask(contact=_of(_contacts("birth", 8)), **MATERNITY, pathway="postnatal_ward")
    assert _reason(ward) is Reason.ASKED_RECENTLY_PATIENT
    assert "the limit is one in one stage of a pregnancy" in sentence(ward)
    other_stage = ask(contact=_of(_contacts("birth", 8)), **MATERNITY, pathway="postnatal_community")
    assert isinstance(other_stage, Allow)


def test_a_mother_is_asked_twice_in_a_pregnancy_and_again_in_the_next() -> None:
    twice = _contacts("antenatal", 60) + _contacts("birth", 20)
    third = ask(contact=_of(twice), **MATERNITY, pathway="postnatal_community")
    assert "already asked twice, last on" in sentence(third)
    assert "two in one pregnancy" in sentence(third)
    before = _contacts("antenatal", 400) + _contacts("birth", 360)
    assert isinstance(ask(contact=_of(before), **MATERNITY, pathway="birth"), Allow)


def test_a_mother_is_never_asked_twice_in_a_week_whatever_about() -> None:
    assert _reason(ask(contact=_of(_contacts("outpatient", 3)), **MATERNITY, pathway="birth")) is not None
    assert isinstance(ask(contact=_of(_contacts("outpatient", 8)), **MATERNITY, pathway="birth"), Allow)


def test_follow_ups_and_surveys_run_elsewhere_use_up_allowance() -> None:
    for kind in (ContactKind.FOLLOW_UP, ContactKind.OUTSIDE):
        assert _reason(ask(contact=_of(_contacts("", 10, kind=kind)))) is Reason.ASKED_RECENTLY_PATIENT
    only_ours = replace(POLICY, limits=(Limit(1, timedelta(days=30), kinds=frozenset({ContactKind.INVITATION})),))
    outside = _of(_contacts("", 10, kind=ContactKind.OUTSIDE))
    assert isinstance(ask(contact=outside, policy=only_ours), Allow)


def test_less_makes_the_patients_own_limit_three_times_as_long() -> None:
    asked = _contacts("outpatient", 40)
    less = ask(contact=ContactFacts(by_patient=asked, less=True))
    assert _reason(less) is Reason.ASKED_RECENTLY_PATIENT
    assert "90 days" in sentence(less)
    assert "asked to be asked less often" in sentence(less)
    assert isinstance(ask(contact=ContactFacts(by_address=asked, less=True)), Allow), "it is not the phone's limit"
    assert isinstance(ask(contact=ContactFacts(by_patient=_contacts("outpatient", 91), less=True)), Allow)


def test_a_share_asks_those_who_were_drawn_and_says_so() -> None:
    drawn, not_drawn = (ask(contact=ContactFacts(lot=lot), **MATERNITY, pathway="antenatal") for lot in (0.49, 0.5))
    assert isinstance(drawn, Allow)
    assert (
        sentence(not_drawn) == "Not asked: 50% of the patients of antenatal care are asked, and this one was not drawn."
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"specialty": "360", "encounter_class": "outpatient"}, "specialty “360”"),
        ({"pathway": "Sexual health", "encounter_class": "outpatient"}, "pathway “sexual_health”"),
        ({"ward": "w9"}, "ward “w9”"),
    ],
)
def test_some_services_are_never_asked_about(change: dict, words: str) -> None:
    decision = ask(policy=replace(POLICY, never_wards=frozenset({"W9"})), **change)
    assert _reason(decision) is Reason.NEVER_SERVICE
    assert words in sentence(decision)


@pytest.mark.parametrize(
    ("fact", "rest", "reason"),
    [
        ("concern_at", "concern", Reason.COOL_OFF_CONCERN),
        ("complaint_at", "complaint", Reason.COOL_OFF_COMPLAINT),
        ("loss_at", "pregnancy_loss", Reason.COOL_OFF_LOSS),
        ("silent_at", "silence", Reason.COOL_OFF_SILENCE),
    ],
)
def test_a_patient_is_left_alone_for_a_while(fact: str, rest: str, reason: Reason) -> None:
    policy = replace(POLICY, cool_off=replace(POLICY.cool_off, **{rest: 60 * DAY}))

    def after(days: float) -> Decision:
        facts = replace(ContactFacts(silences=3), **{fact: ENDED - days * DAY})
        return ask(contact=facts, policy=policy)

    assert _reason(after(40)) is reason
    assert "until 23 October 2026" in sentence(after(40))
    assert isinstance(after(58), Defer)
    assert isinstance(after(61), Allow)


def test_two_silences_are_not_yet_three() -> None:
    policy = replace(POLICY, cool_off=replace(POLICY.cool_off, silences=3, silence=60 * DAY))
    assert isinstance(ask(contact=ContactFacts(silences=2, silent_at=ENDED), policy=policy), Allow)


def test_a_day_that_is_full_is_passed_over_and_too_many_of_them_refuse() -> None:
    sunday, monday = date(2026, 10, 4), date(2026, 10, 5)
    decision = ask(contact=ContactFacts(full=frozenset({sunday})))
    assert decision == Allow(datetime(2026, 10, 5, 8, 0, tzinfo=UTC), ENDED + 5 * DAY)
    week = frozenset(monday + number * DAY for number in range(-1, 7))
    assert _reason(ask(contact=ContactFacts(full=week))) is Reason.CAP


def test_what_is_older_than_the_policy_allows_is_not_asked_about() -> None:
    strict = replace(POLICY, stale_after=2 * DAY)
    assert _reason(ask(policy=strict, now=ENDED + 2 * DAY)) is Reason.STALE
    assert isinstance(ask(policy=strict, now=ENDED + DAY), Allow)


def _thirty(limits: Policy = POLICY) -> Policy:
    return replace(limits, limits=(Limit(1, timedelta(days=30)),))


@pytest.mark.parametrize(
    ("last", "day_before", "day_after"),
    [
        ("2025-12-10T12:00+00:00", "2026-01-08T12:00+00:00", "2026-01-09T12:00+00:00"),  # across a year's end
        ("2028-02-10T12:00+00:00", "2028-03-10T12:00+00:00", "2028-03-11T12:00+00:00"),  # a leap day between
        ("2027-02-10T12:00+00:00", "2027-03-11T12:00+00:00", "2027-03-12T12:00+00:00"),  # and none
        ("2026-03-10T12:00+00:00", "2026-04-08T12:00+00:00", "2026-04-09T12:00+00:00"),  # the clocks go on between
        ("2026-10-10T12:00+00:00", "2026-11-08T12:00+00:00", "2026-11-09T12:00+00:00"),  # and back
    ],
)
def test_thirty_days_are_thirty_days(last: str, day_before: str, day_after: str) -> None:
    contact = _of((Contact(datetime.fromisoformat(last), "a-flow", "outpatient"),))

    def at(moment: str) -> Decision:
        now = datetime.fromisoformat(moment)
        return ask(contact=contact, policy=_thirty(), ended_at=now - 2 * DAY, now=now)

    assert isinstance(at(day_before), Defer)
    assert at(day_after) == Allow(datetime.fromisoformat(day_after), datetime.fromisoformat(day_after) + 3 * DAY)


def test_a_refusal_names_the_limit_that_lasts_longest() -> None:
    both = _contacts("dialysis", 10)
    decision = ask(contact=_of(both), encounter_class="outpatient", pathway="dialysis")
    assert isinstance(decision, Refuse)
    assert decision.detail["per_days"] == "90"
    assert decision.detail["next"] == (DUE + 80 * DAY).date().isoformat()
