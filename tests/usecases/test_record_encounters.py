"""Encounters come in repeated, corrected, cancelled, shuffled; each is decided about once for what it says."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.db.repos.encounters import encounter
from bot.db.repos.patients import identifier, patient
from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.policy.decide import Allow, Defer, Refuse
from tests.world import MONDAY, World, discharge, lenient


def reasons(recorded) -> list[str]:
    return [str(one.decision.reason) if isinstance(one.decision, Refuse) else "" for one in recorded]


def test_the_same_report_again_changes_nothing(world: World) -> None:
    (first,) = world.record(discharge())
    (again,) = world.record(discharge())
    assert (first.status, again.status, again.decision) == ("recorded", "repeated", None)
    assert first.key == again.key
    assert (len(world.talks()), len(world.outbox()), world.ledger()) == (1, 1, ["reserved"])


def test_the_same_report_twice_in_one_batch(world: World) -> None:
    assert [one.status for one in world.record(discharge(), discharge())] == ["recorded", "repeated"]
    assert len(world.outbox()) == 1


def test_a_new_phone_number_moves_the_queued_invitation(world: World) -> None:
    world.record(discharge(mobile="07700 900001"))
    (again,) = world.record(discharge(mobile="07700 900002"))
    assert again.status == "updated"
    assert isinstance(again.decision, Allow)
    assert world.texts() == [("invitation", "withdrawn"), ("invitation", "queued")]
    assert world.ledger() == ["released", "reserved"]
    world.pass_time(hours=25)
    world.send_due()
    assert [one.text.to for one in world.sent] == ["+447700900002"]


def test_a_change_after_the_invitation_went_asks_nobody_again(world: World) -> None:
    world.invite()
    (again,) = world.record(discharge(mobile="07700 900002"))
    assert reasons([again]) == ["already_asked"]
    assert len(world.outbox()) == 1


def test_a_corrected_number_is_asked_when_the_first_was_refused_by_the_network(world: World) -> None:
    from messaging_adapters.types import Failure, Refused

    world.record(discharge(mobile="07700 900001"))
    world.pass_time(hours=25)
    (one,) = world.claim()
    world.settle(one, Refused(Failure.BAD_ADDRESS, "21211"))
    assert world.ledger() == ["released"]
    (again,) = world.record(discharge(mobile="07700 900002"))
    assert isinstance(again.decision, Allow)


def test_a_cancelled_discharge_takes_the_invitation_back(world: World) -> None:
    world.record(discharge())
    (cancelled,) = world.record(discharge(event=EncounterEvent.CANCELLED))
    assert reasons([cancelled]) == ["cancelled"]
    world.pass_time(hours=25)
    assert world.send_due() == []
    assert world.ledger() == ["released"]
    assert world.decisions()[-2:] == [("refuse", "cancelled")] * 2


def test_a_cancellation_that_comes_before_its_discharge(world: World) -> None:
    both = (discharge(event=EncounterEvent.CANCELLED), discharge())
    assert reasons(world.record(*both)) == ["cancelled", "cancelled"]
    assert world.outbox() == []


def test_an_earlier_cancellation_does_not_touch_a_later_discharge(world: World) -> None:
    earlier = discharge(event=EncounterEvent.CANCELLED, ended_at=MONDAY - timedelta(days=1))
    _, later = world.record(earlier, discharge())
    assert isinstance(later.decision, Allow)


def test_cancelled_after_the_text_went_no_reminder_follows(world: World) -> None:
    world.invite()
    world.record(discharge(event=EncounterEvent.CANCELLED))
    world.pass_time(days=3)
    world.wake()
    assert world.send_due() == []


def test_the_same_person_under_two_local_numbers_in_one_batch_is_one_patient(world: World) -> None:
    one = discharge(1, nhs_number="9434765919")
    other = discharge(2, nhs_number="9434765919", patient_id="OLD-7")
    recorded = world.record(one, other)
    assert len(world.rows(select(patient))) == 1
    assert len(world.rows(select(identifier))) == 3
    assert [isinstance(each.decision, Allow) for each in recorded] == [True, False]


def test_the_same_person_under_two_local_numbers_in_two_batches_is_one_patient(world: World) -> None:
    world.record(discharge(1, nhs_number="9434765919"))
    (other,) = world.record(discharge(2, nhs_number="9434765919", patient_id="OLD-7"))
    assert len(world.rows(select(patient))) == 1
    assert not isinstance(other.decision, Allow)


@pytest.mark.parametrize("apart", [True, False])
def test_one_patient_is_invited_once_across_pathways(world: World, apart: bool) -> None:
    inpatient = discharge(1)
    clinic = discharge(
        1, encounter_id="E2", encounter_class=EncounterClass.OUTPATIENT, event=EncounterEvent.ATTENDANCE,
        mobile="07700 900002",
    )  # fmt: skip
    if apart:
        world.record(inpatient)
        world.record(clinic)
    else:
        world.record(inpatient, clinic)
    assert world.ledger() == ["reserved"]
    assert len(world.decisions()) == 2


def test_two_patients_on_one_phone_are_asked_thirty_days_apart(world: World) -> None:
    world.invite("+447700900001")
    world.pass_time(days=10)
    (child,) = world.record(discharge(2, mobile="07700 900001", ended_at=world.now))
    assert reasons([child])[0] in ("asked_recently_address", "busy")
    world.pass_time(days=21)
    world.wake()
    (child,) = world.record(discharge(3, mobile="07700 900001", ended_at=world.now))
    assert isinstance(child.decision, Allow)


def test_every_encounter_has_a_decision(world: World) -> None:
    world.record(
        discharge(1), discharge(2, mobile=""), discharge(3, birth_date=None), discharge(4, deceased="yes"),
        discharge(5, flags=frozenset({"staff"})), discharge(6, encounter_class=EncounterClass.COMMUNITY),
        discharge(7, discharge_destination="98"), discharge(8, ended_at=MONDAY - timedelta(days=40)),
    )  # fmt: skip
    assert len(world.decisions()) == 8
    assert [outcome for outcome, _ in world.decisions()].count("allow") == 1


def near_limit(world: World) -> None:
    """A patient invited 28 days ago, and an encounter that waits for the 30 days to pass."""
    world.invite()
    world.pass_time(days=28)
    world.wake()
    (waiting,) = world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert isinstance(waiting.decision, Defer)


def test_a_deferred_decision_wakes_when_its_obstacle_has_passed(world: World) -> None:
    near_limit(world)
    world.wake()
    assert world.send_due() == []
    world.pass_time(days=2, hours=1)
    world.wake()
    world.pass_time(days=2)
    assert len(world.send_due()) == 1
    assert [row.decide_at for row in world.rows(select(encounter))] == [None, None]


def test_a_deferred_patient_is_asked_in_the_recorded_language(world: World) -> None:
    world.record(discharge(1, language="CY-gb"))
    world.now = MONDAY + timedelta(hours=25)
    world.send_due()
    world.pass_time(days=28)
    world.wake()
    world.record(discharge(1, encounter_id="E2", ended_at=world.now, language="CY-gb"))
    world.pass_time(days=2, hours=1)
    world.wake()
    assert [talk.language for talk in world.talks()] == ["cy", "cy"]


def test_a_patient_who_dies_while_deferred_is_never_asked(world: World) -> None:
    near_limit(world)
    world.record(discharge(1, encounter_id="E3", deceased="2026-12-01"))
    world.pass_time(days=3)
    world.wake()
    world.pass_time(days=1)
    assert world.send_due() == []
    assert world.decisions()[-1] == ("refuse", "deceased")


def test_a_cancelled_discharge_that_was_deferred_does_not_wake(world: World) -> None:
    near_limit(world)
    ended = world.rows(select(encounter.c.ended_at).order_by(encounter.c.id))[-1].ended_at
    world.record(discharge(1, encounter_id="E2", event=EncounterEvent.CANCELLED, ended_at=ended))
    world.pass_time(days=4)
    world.wake()
    assert world.send_due() == []


def test_an_expired_conversation_nobody_has_ended_yet_stops_no_import(world: World) -> None:
    world.keep_to(lenient(world.deployment.policy))
    world.invite()
    world.pass_time(days=13)  # past its expiry, while the scheduler stands still
    (second,) = world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert isinstance(second.decision, Defer)
    world.wake()
    world.pass_time(hours=2)
    world.wake()
    assert world.decisions()[-1] == ("allow", "")


@pytest.mark.parametrize("word", ["yes", "Yes ", "2026-11-20"])
def test_a_death_in_any_spelling_stops_other_conversations(world: World, word: str) -> None:
    world.invite()
    world.record(discharge(1, encounter_id="E2", deceased=word))
    assert world.talks()[0].disposition == "withdrawn"
