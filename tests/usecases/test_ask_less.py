"""LESS: the patient is asked a third as often, and nothing else changes."""

import pytest
from sqlalchemy import select

from bot.db.repos.encounters import decision
from bot.db.repos.restraints import restraint
from bot.db.repos.texts_in import answer
from bot.reports.explain import explain_row
from tests.world import World, discharge

PHONE = "+447700900001"


def texts_after(world: World, words: str, phone: str = PHONE) -> list[str]:
    """What is sent after somebody writes ``words``."""
    world.send_due()
    world.reply(phone, words)
    return world.send_due()


def last(world: World) -> tuple[str, str]:
    return world.decisions()[-1]


def test_less_is_confirmed_once_and_leaves_the_question_open(world: World) -> None:
    world.invite()
    assert texts_after(world, "less often please") == [
        "From Example Hospitals NHS Trust: thank you. We will ask you less often."
        " To get no more feedback texts, text STOP."
    ]
    assert world.talks()[0].active
    assert [len(texts_after(world, "LESS")) for _ in range(3)] == [0, 0, 0]
    world.pass_time(hours=1)
    assert len(texts_after(world, "less")) == 1
    world.reply(PHONE, "2")
    assert [row.value for row in world.rows(select(answer.c.value))] == ["good"]


def test_the_first_wish_keeps_its_time(world: World) -> None:
    world.invite()
    world.reply(PHONE, "LESS")
    first = world.now
    world.pass_time(days=2)
    world.reply(PHONE, "LESS")
    assert [row.less_at for row in world.rows(select(restraint.c.less_at))] == [first]


@pytest.mark.parametrize(("days", "less", "outcome"), [(32, False, "allow"), (32, True, "refuse"), (92, True, "allow")])
def test_whoever_texted_less_is_asked_after_ninety_days_not_thirty(
    world: World, days: int, less: bool, outcome: str
) -> None:
    world.invite()
    if less:
        world.reply(PHONE, "less")
    world.pass_time(days=days)
    world.wake()
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert last(world)[0] == outcome


def test_staff_read_that_it_was_the_patients_own_wish(world: World) -> None:
    world.invite()
    world.reply(PHONE, "fewer texts please")
    world.pass_time(days=32)
    world.wake()
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    said = explain_row(world.rows(select(decision).order_by(decision.c.id))[-1], {})
    assert "one in 90 days across all pathways, since the patient asked to be asked less often" in said


def test_start_does_not_undo_less(world: World) -> None:
    world.invite()
    for words in ("LESS", "STOP", "START"):
        world.reply(PHONE, words)
    world.pass_time(days=32)
    world.wake()
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert last(world) == ("refuse", "asked_recently_patient")


def test_less_keeps_back_an_invitation_that_waits_already(world: World) -> None:
    world.invite()
    world.pass_time(days=32)
    world.wake()
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert last(world)[0] == "allow"
    world.reply(PHONE, "less")
    world.pass_time(days=2)
    assert [text for text in world.send_due() if "Thinking about" in text] == []


def test_why_tells_the_longer_time_after_less(world: World) -> None:
    world.invite()
    texts_after(world, "LESS")
    assert "at most once in 90 days." in texts_after(world, "WHY")[0]


def test_less_out_of_the_blue_holds_for_every_patient_of_the_phone(world: World) -> None:
    for number in (1, 2):
        world.record(discharge(number, mobile=PHONE, flags=frozenset({"prison"})))
    assert len(texts_after(world, "less")) == 1
    assert [row.less_at for row in world.rows(select(restraint.c.less_at))] == [world.now] * 2


def test_less_from_a_stranger_binds_nobody(world: World) -> None:
    assert texts_after(world, "LESS")[0].startswith("This is a feedback text from")
    world.invite()
    texts_after(world, "wrong number")
    world.reply(PHONE, "LESS")
    assert world.rows(select(restraint.c.less_at)) == []
