"""The contact policy: who is never asked, who waits, and when the others are asked."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from policy_cases import ENDED, FLOW, POLICY, ask

from bot.policy.decide import Allow, Defer, Reason, Refuse
from bot.policy.eligibility import FLAGS
from bot.policy.facts import Contact, ContactFacts
from bot.policy.rules import Under16

DAY = timedelta(days=1)


def _asked(**ago: float) -> tuple[Contact, ...]:
    return (Contact(ENDED - timedelta(**ago), "outpatient-fft"),)


def test_a_plain_discharge_is_asked_a_day_later() -> None:
    assert ask() == Allow(due=ENDED + DAY, give_up=ENDED + 5 * DAY)


def test_a_text_due_at_night_waits_for_the_morning() -> None:
    late = datetime(2026, 10, 3, 22, 0, tzinfo=UTC)
    assert ask(ended_at=late, now=late) == Allow(datetime(2026, 10, 5, 8, 0, tzinfo=UTC), late + 5 * DAY)


def test_at_the_claim_the_due_time_is_now_or_the_next_opening() -> None:
    now = ENDED + 2 * DAY
    assert ask(now=now) == Allow(now, ENDED + 5 * DAY)
    night = datetime(2026, 10, 5, 21, 0, tzinfo=UTC)
    assert ask(now=night) == Allow(datetime(2026, 10, 6, 8, 0, tzinfo=UTC), ENDED + 5 * DAY)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"event": "cancelled"}, Reason.CANCELLED),
        ({"flow": None}, Reason.NO_FLOW),
        ({"deceased": "yes"}, Reason.DECEASED),
        ({"deceased": " YES "}, Reason.DECEASED),
        ({"deceased": "2026-10-02"}, Reason.DECEASED),
        ({"deceased": "perhaps"}, Reason.UNKNOWN_DECEASED),
        ({"discharge_method": "4"}, Reason.DIED_ON_DISCHARGE),
        ({"discharge_method": "5"}, Reason.STILLBIRTH),
        ({"discharge_method": "8"}, Reason.UNKNOWN_DISCHARGE_METHOD),
        ({"discharge_method": "home"}, Reason.UNKNOWN_DISCHARGE_METHOD),
        ({"discharge_destination": "79"}, Reason.DIED_ON_DISCHARGE),
        ({"discharge_destination": "66"}, Reason.UNKNOWN_DISCHARGE_DESTINATION),
        ({"discharge_destination": "98"}, Reason.UNKNOWN_DISCHARGE_DESTINATION),
        ({"discharge_destination": "99"}, Reason.UNKNOWN_DISCHARGE_DESTINATION),
        ({"discharge_destination": "38"}, Reason.FLAG),
        ({"discharge_destination": "88"}, Reason.FLAG),
        ({"flags": frozenset({"Safeguarding"})}, Reason.FLAG),
        ({"flags": frozenset({"opted_out"})}, Reason.OPTED_OUT),
        ({"flags": frozenset({"vip"})}, Reason.UNKNOWN_FLAG),
        ({"birth_date": None}, Reason.AGE_UNKNOWN),
        ({"birth_date": date(2027, 1, 1)}, Reason.AGE_UNKNOWN),
        ({"birth_date": date(2010, 10, 4)}, Reason.UNDER_16),
        ({"communication_needs": "Braille"}, Reason.COMMUNICATION_NEEDS),
        ({"communication_needs": "something new"}, Reason.COMMUNICATION_NEEDS),
        ({"contact": ContactFacts(patient_dead=True)}, Reason.DECEASED),
        ({"contact": ContactFacts(opted_out=True)}, Reason.OPTED_OUT),
        ({"contact": ContactFacts(wrong_number=True)}, Reason.WRONG_NUMBER),
        ({"contact": ContactFacts(mobile_fault="not_a_mobile")}, Reason.NOT_A_MOBILE),
        ({"contact": ContactFacts(mobile_fault="no_mobile")}, Reason.NO_MOBILE),
        ({"contact": ContactFacts(mobile_fault="a word we do not know")}, Reason.INVALID_MOBILE),
        ({"now": ENDED + 5 * DAY}, Reason.STALE),
        ({"now": datetime(2026, 10, 7, 20, 0, tzinfo=UTC), "ended_at": ENDED - 3 * timedelta(hours=1)}, Reason.STALE),
        ({"now": ENDED - DAY - timedelta(minutes=1)}, Reason.ENDED_IN_FUTURE),
    ],
)
def test_never_asked(change: dict, reason: Reason) -> None:
    decision = ask(**change)
    assert isinstance(decision, Refuse)
    assert decision.reason is reason


@pytest.mark.parametrize("code", ["48", "49", "50", "51", "52", "53", "84", "87"])
def test_a_transfer_to_another_ward_is_not_the_end_of_care(code: str) -> None:
    assert ask(discharge_destination=code) == Defer(ENDED + 4 * DAY, Reason.TRANSFER)
    assert ask(discharge_destination=code, now=ENDED + 4 * DAY) == Refuse(Reason.TRANSFER)


@pytest.mark.parametrize("flag", sorted(FLAGS))
def test_every_flag_of_the_contract_refuses_by_default(flag: str) -> None:
    assert isinstance(ask(flags=frozenset({flag})), Refuse)


@pytest.mark.parametrize(
    "change",
    [
        {"deceased": "no"},
        {"discharge_method": "1", "discharge_destination": "19"},
        {"discharge_destination": "56"},
        {"birth_date": date(2010, 10, 3)},  # sixteen that day
        {"communication_needs": "Hearing loss|wheelchair"},
        {"now": ENDED - DAY},
    ],
)
def test_nothing_against_is_asked(change: dict) -> None:
    assert isinstance(ask(**change), Allow)


def test_no_setting_lifts_a_pregnancy_loss_but_one_lifts_the_staff_flag() -> None:
    open_policy = replace(POLICY, never_flags=frozenset())
    assert isinstance(ask(policy=open_policy, flags=frozenset({"staff"})), Allow)
    assert ask(policy=open_policy, flags=frozenset({"pregnancy_loss"})) == Refuse(
        Reason.FLAG, {"flag": "pregnancy_loss"}
    )


def test_under_16_may_be_asked_where_the_policy_says_so() -> None:
    parents = replace(POLICY, under_16=Under16.ADDRESS_PARENT)
    child = {"policy": parents, "birth_date": date(2015, 1, 1)}
    assert isinstance(ask(**child, contact_is="parent"), Allow)
    assert ask(**child) == Refuse(Reason.UNDER_16_NO_PARENT)


def test_a_second_invitation_within_thirty_days_is_refused_with_what_staff_need() -> None:
    assert ask(contact=ContactFacts(by_patient=_asked(days=9))) == Refuse(
        Reason.ASKED_RECENTLY_PATIENT,
        {
            "limit": "1",
            "per_days": "30",
            "last": "2026-09-24",
            "flow": "outpatient-fft",
            "kind": "invitation",
            "count": "1",
            "across": "across all pathways",
            "next": "2026-10-24",
        },
    )


def test_the_limit_counts_the_phone_too() -> None:
    decision = ask(contact=ContactFacts(by_address=_asked(days=9)))
    assert isinstance(decision, Refuse)
    assert decision.reason is Reason.ASKED_RECENTLY_ADDRESS


def test_a_limit_that_frees_up_before_the_flow_gives_up_defers() -> None:
    decision = ask(contact=ContactFacts(by_patient=_asked(days=27)))
    assert isinstance(decision, Defer)
    assert (decision.until, decision.reason) == (ENDED + 3 * DAY, Reason.ASKED_RECENTLY_PATIENT)
    assert isinstance(ask(contact=ContactFacts(by_patient=_asked(days=27)), now=decision.until), Allow)


def test_a_limit_free_again_by_the_due_time_stands_in_nobodys_way() -> None:
    assert isinstance(ask(contact=ContactFacts(by_patient=_asked(days=29.5))), Allow)


def test_a_reservation_in_the_future_counts_as_much_as_a_text_in_the_past() -> None:
    planned = (Contact(ENDED + 20 * DAY, "outpatient-fft"),)
    decision = ask(contact=ContactFacts(by_patient=planned))
    assert isinstance(decision, Refuse)
    assert decision.detail["planned"] == "yes"


@pytest.mark.parametrize(("fact", "reason"), [("busy_until", Reason.BUSY), ("cool_off_until", Reason.COOL_OFF)])
def test_busy_and_cool_off_wait_if_they_end_in_time(fact: str, reason: Reason) -> None:
    soon, late = ENDED + 3 * DAY, ENDED + 5 * DAY
    waits, refused = (ask(contact=replace(ContactFacts(), **{fact: when})) for when in (soon, late))
    assert isinstance(waits, Defer)
    assert (waits.until, waits.reason) == (soon, reason)
    assert isinstance(refused, Refuse)
    assert refused.reason is reason
    assert isinstance(ask(contact=replace(ContactFacts(), **{fact: ENDED})), Allow)


def test_an_obstacle_that_ends_after_the_last_opening_refuses() -> None:
    night = datetime(2026, 10, 7, 20, 0, tzinfo=UTC)
    early_flow = replace(FLOW, give_up_after=timedelta(days=4, hours=21))  # 08:00 in London, before the window opens
    assert ask(flow=early_flow, contact=ContactFacts(busy_until=night)) == Refuse(Reason.BUSY)


def test_of_two_obstacles_the_later_one_is_named() -> None:
    both = ContactFacts(busy_until=ENDED + 2 * DAY, cool_off_until=ENDED + 3 * DAY)
    assert ask(contact=both) == Defer(ENDED + 3 * DAY, Reason.COOL_OFF, {"until": "2026-10-06"})
