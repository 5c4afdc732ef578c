"""News that comes late, shuffled or twice: it takes effect at once on what is queued and on what is under way."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.db.repos.addresses import address
from bot.feeds.encounter import EncounterEvent
from bot.policy.decide import Allow, Defer, Refuse
from bot.usecases.record_encounters import Recorded
from tests.world import MONDAY, World, discharge

PHONE = "+447700900001"
DAY = timedelta(days=1)


def queued(world: World) -> None:
    world.record(discharge())


def asked(world: World) -> None:
    world.invite()


def half_answered(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5")
    world.send_due()


STATES = pytest.mark.parametrize("state", [queued, asked, half_answered], ids=lambda state: state.__name__)


def _reason(one: Recorded) -> str:
    return "" if one.decision is None or isinstance(one.decision, Allow) else str(one.decision.reason)


def _nothing_more_is_sent(world: World) -> None:
    for days in (1, 2, 5, 10, 20):
        assert world.send_due() == []
        world.pass_time(days=days)
        world.wake()
    assert not any(talk.active for talk in world.talks())


@STATES
@pytest.mark.parametrize(
    ("news", "reason"),
    [
        ({"flags": frozenset({"safeguarding"})}, "flag"),
        ({"flags": frozenset({"pregnancy_loss"})}, "flag"),
        ({"flags": frozenset({"opted_out"})}, "opted_out"),
        ({"discharge_method": "4"}, "deceased"),
        ({"specialty": "360"}, "never_service"),
        ({"communication_needs": "braille"}, "communication_needs"),
        ({"deceased": "perhaps"}, "unknown_deceased"),
    ],
)
def test_a_correction_that_forbids_asking_ends_it(world: World, state: Any, news: dict, reason: str) -> None:
    state(world)
    (corrected,) = world.record(discharge(**news))
    assert (corrected.status, _reason(corrected)) == ("updated", reason)
    _nothing_more_is_sent(world)


@STATES
def test_a_cancelled_discharge_ends_it_and_coming_first_it_is_never_asked_about(world: World, state: Any) -> None:
    state(world)
    world.record(discharge(event=EncounterEvent.CANCELLED))
    assert world.decisions()[-1] == ("refuse", "cancelled")
    _nothing_more_is_sent(world)
    (again,) = world.record(discharge(ward="W2"))  # a shuffled file: the discharge comes after its cancellation
    assert _reason(again) == ("cancelled" if state is queued else "already_asked")


@STATES
def test_a_pregnancy_lost_ends_what_is_under_way_about_another_visit(world: World, state: Any) -> None:
    state(world)
    world.record(discharge(encounter_id="E7", flags=frozenset({"pregnancy_loss"}), ended_at=world.now))
    _nothing_more_is_sent(world)
    (later,) = world.record(discharge(encounter_id="E8", ended_at=world.now))
    assert _reason(later) == "cool_off_loss"


@STATES
@pytest.mark.parametrize("flag", ["domestic_abuse", "confidential_address", "prison", "end_of_life"])
def test_a_flag_of_the_patient_ends_what_is_under_way_about_another_visit(world: World, state: Any, flag: str) -> None:
    state(world)
    world.record(discharge(encounter_id="E7", flags=frozenset({flag})))
    _nothing_more_is_sent(world)


def test_a_flag_of_the_visit_ends_nothing_else(world: World) -> None:
    world.record(discharge())
    world.record(discharge(encounter_id="E7", flags=frozenset({"survey_sample"})))
    world.pass_time(hours=25)
    assert world.send_due()


def test_after_a_death_the_phone_is_left_alone_also_for_its_holder(world: World) -> None:
    world.record(discharge(1, deceased="yes"))
    (cooled,) = world.rows(select(address.c.cool_off_until))
    assert cooled.cool_off_until == world.now + 90 * DAY
    (holder,) = world.record(discharge(2, mobile="07700 900001"))
    assert _reason(holder) == "cool_off"
    world.pass_time(days=91)
    (holder,) = world.record(discharge(2, encounter_id="E8", mobile="07700 900001", ended_at=world.now))
    assert isinstance(holder.decision, Allow)


def test_a_death_stops_texts_on_every_number(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1")
    world.send_due()
    world.record(discharge(encounter_id="E7", mobile="07700 900055", ended_at=world.now))
    world.record(discharge(encounter_id="E8", mobile="07700 900077", deceased="2026-11-24"))
    _nothing_more_is_sent(world)
    for number in ("+447700900055", "+447700900001"):
        world.reply(number, "who is this?")
    assert world.send_due() == []


def test_a_new_phone_gets_the_invitation_that_has_not_gone(world: World) -> None:
    world.record(discharge())
    (corrected,) = world.record(discharge(mobile="07700 900055"))
    assert isinstance(corrected.decision, Allow)
    world.pass_time(hours=25)
    world.send_due()
    assert [one.text.to for one in world.sent] == ["+447700900055"]


def test_nothing_we_begin_goes_to_the_old_phone_but_whoever_answers_there_is_answered(world: World) -> None:
    world.invite()
    world.record(discharge(mobile="07700 900055"))
    world.pass_time(hours=50)
    world.wake()
    assert world.send_due() == [], "no reminder to a phone that is no longer the patient's"
    assert world.talks()[0].disposition == "withdrawn"


def test_a_new_phone_in_mid_conversation_lets_the_conversation_go_on(world: World) -> None:
    half_answered(world)
    world.record(discharge(mobile="07700 900055"))
    world.reply(PHONE, "it was cold")
    assert world.send_due(), "the patient's own text is answered"


def test_the_right_ward_gets_the_feedback_also_what_was_given_already(world: World) -> None:
    half_answered(world)
    before = world.talks()[0]
    world.record(discharge(ward="W2", site="RXX02"))
    after = world.talks()[0]
    assert (after.site, after.ward) == ("RXX02", "W2")
    assert after.change > before.change, "the API shows it again"
    assert after.active


def test_a_file_replayed_a_month_later_changes_nothing(world: World) -> None:
    file = [discharge(1), discharge(2), discharge(3, flags=frozenset({"staff"}))]
    world.record(*file)
    world.pass_time(hours=25)
    world.send_due()
    told = world.decisions()
    world.pass_time(days=31)
    world.wake()
    again = world.record(*reversed(file))
    assert {one.status for one in again} == {"repeated"}
    assert world.decisions() == told
    assert world.send_due() == []


def test_what_waited_is_asked_about_once_and_about_the_latest_visit(world: World) -> None:
    world.invite()
    world.pass_time(days=27)
    world.wake()
    first, second = (
        world.record(discharge(encounter_id=key, ended_at=world.now + later))[0]
        for key, later in (("E2", timedelta(0)), ("E3", timedelta(hours=5)))
    )
    assert isinstance(first.decision, Defer)
    assert isinstance(second.decision, Defer)
    assert world.decisions()[-1] == ("refuse", "superseded")
    for _ in range(6):
        world.pass_time(days=1)
        world.wake()
        world.send_due()
    assert [talk.encounter_id for talk in world.talks()] == [1, 3]


def test_a_transfer_waits_for_the_discharge_that_ends_care(world: World) -> None:
    (moved,) = world.record(discharge(discharge_destination="51"))
    assert isinstance(moved.decision, Defer)
    (home,) = world.record(discharge(encounter_id="E2", discharge_destination="19", ended_at=MONDAY))
    assert isinstance(home.decision, Allow)
    assert world.decisions()[-1] == ("refuse", "superseded")


def test_a_transfer_without_a_discharge_is_not_asked_about(world: World) -> None:
    world.record(discharge(discharge_destination="51"))
    world.pass_time(days=4.5)
    world.wake()
    assert world.decisions()[-1] == ("refuse", "transfer")
    assert world.send_due() == []


def test_an_unsent_invitation_gives_way_and_is_told_so(world: World) -> None:
    from bot.feeds.encounter import EncounterClass

    attended = {"event": EncounterEvent.ATTENDANCE}
    world.record(discharge(encounter_class=EncounterClass.OUTPATIENT, **attended))
    (rarer,) = world.record(discharge(encounter_id="E2", encounter_class=EncounterClass.EMERGENCY, **attended))
    assert isinstance(rarer.decision, Allow)
    assert ("refuse", "gave_way") in world.decisions()
    assert world.ledger() == ["released", "reserved"]
    world.pass_time(hours=25)
    assert len(world.send_due()) == 1
    assert [talk.flow for talk in world.talks() if talk.asked_at] == ["emergency-fft"]


def test_three_silences_in_a_row_earn_half_a_year_of_peace_and_an_answer_ends_the_count(world: World) -> None:
    for number in range(3):
        (one,) = world.record(discharge(encounter_id=f"S{number}", ended_at=world.now))
        assert isinstance(one.decision, Allow), f"after {number} silences"
        for _ in range(20):
            world.pass_time(days=2)
            world.wake()
            world.send_due()
    (fourth,) = world.record(discharge(encounter_id="S9", ended_at=world.now))
    assert isinstance(fourth.decision, Refuse)
    assert _reason(fourth) == "cool_off_silence"
    world.reply(PHONE, "sorry I was ill, it was very good")
    (fifth,) = world.record(discharge(encounter_id="S10", ended_at=world.now))
    assert isinstance(fifth.decision, Allow)


@pytest.mark.parametrize(
    ("words", "reason", "days"),
    [("2 I want to kill myself", "cool_off_concern", 29), ("4 I want to make a complaint", "cool_off_complaint", 59)],
)
def test_a_worry_or_a_complaint_earns_a_rest(world: World, words: str, reason: str, days: int) -> None:
    from tests.world import lenient

    world.use_policy(lenient(world.deployment.policy))
    world.invite()
    world.reply(PHONE, words)
    world.send_due()
    world.pass_time(days=15)
    world.wake()
    (soon,) = world.record(discharge(encounter_id="E2", ended_at=world.now))
    assert _reason(soon) == reason
    world.pass_time(days=days - 15 + 1)
    (later,) = world.record(discharge(encounter_id="E3", ended_at=world.now))
    assert isinstance(later.decision, Allow)
