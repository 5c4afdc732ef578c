"""STOP, START, wrong number, a death, HELP, and texts that nobody asked for or that are hardly texts."""

import pytest
from sqlalchemy import select

from bot.db.repos.addresses import address
from bot.db.repos.cases import case
from bot.db.repos.opt_outs import opt_out
from bot.db.repos.texts_in import answer, inbound
from tests.world import World, discharge

PHONE = "+447700900001"


def last_reason(world: World) -> str:
    return world.decisions()[-1][1]


def test_stop_blocks_the_address_and_its_patient_elsewhere(world: World) -> None:
    world.invite()
    world.reply(PHONE, "STOP")
    world.pass_time(days=40)
    world.record(discharge(1, encounter_id="E2", mobile="07700 900055", ended_at=world.now))
    assert last_reason(world) == "opted_out"
    world.record(discharge(9, mobile="07700 900001", ended_at=world.now))
    assert last_reason(world) == "opted_out"


def test_start_lifts_a_stop_and_is_confirmed(world: World) -> None:
    world.invite()
    world.reply(PHONE, "STOP")
    world.send_due()
    world.reply(PHONE, "START")
    assert len(world.send_due()) == 1
    assert all(row.lifted_at for row in world.rows(select(opt_out)))
    world.pass_time(days=40)
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert world.decisions()[-1][0] == "allow"


def test_start_without_a_stop_says_nothing(world: World) -> None:
    world.invite()
    world.reply(PHONE, "START")
    assert world.send_due() == []


def test_a_wrong_number_blocks_that_patient_at_that_phone_only(world: World) -> None:
    world.invite()
    world.reply(PHONE, "wrong number")
    assert len(world.send_due()) == 1
    world.pass_time(days=40)
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert last_reason(world) == "wrong_number"
    world.record(discharge(1, encounter_id="E3", mobile="07700 900055", ended_at=world.now))
    assert world.decisions()[-1][0] == "allow"
    world.record(discharge(8, mobile="07700 900001", ended_at=world.now))
    assert world.decisions()[-1][0] == "allow"


def test_a_bereavement_blocks_the_patient_and_rests_the_phone(world: World) -> None:
    world.invite()
    world.reply(PHONE, "My husband died on the ward")
    world.reply(PHONE, "he died, leave us alone")
    assert sum("sorry for your loss" in body for body in world.send_due()) == 1
    assert world.rows(select(address.c.cool_off_until))[0].cool_off_until > world.now
    world.pass_time(days=40)
    world.record(discharge(1, encounter_id="E2", mobile="07700 900055", ended_at=world.now))
    assert last_reason(world) == "opted_out"
    world.record(discharge(8, mobile="07700 900001", ended_at=world.now))
    assert last_reason(world) == "cool_off"


def test_help_is_answered_once_an_hour(world: World) -> None:
    world.invite()
    for _ in range(5):
        world.reply(PHONE, "HELP")
    assert len(world.send_due()) == 1
    world.pass_time(hours=1)
    world.reply(PHONE, "HELP")
    assert len(world.send_due()) == 1


def test_a_cry_for_help_that_asks_who_we_are_ends_the_questions(world: World) -> None:
    world.invite()
    world.reply(PHONE, "who is this i want to die")
    assert any("116 123" in body for body in world.send_due())
    assert not world.talks()[0].active
    world.pass_time(days=3)
    world.wake()
    assert world.send_due() == []


def test_a_concern_in_a_late_stop_shows_in_the_api(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1 lovely")
    world.pass_time(days=9)
    world.wake()
    before = world.talks()[0].change
    world.reply(PHONE, "STOP I want to die")
    assert world.talks()[0].change > before


def test_an_immediate_concern_in_an_unprompted_text_opens_a_case(world: World) -> None:
    world.reply(PHONE, "I am going to kill myself")
    assert [row.kind for row in world.rows(select(case.c.kind))] == ["self_harm"]
    assert "116 123" in world.send_due()[0]


def test_a_reply_after_thirty_days_is_not_credited(world: World) -> None:
    world.invite()
    world.pass_time(days=31)
    world.wake()
    world.reply(PHONE, "5 dreadful")
    assert world.rows(select(answer)) == []
    assert [talk.flow for talk in world.talks()] == ["inpatient-fft", ""]


@pytest.mark.parametrize("body", ["", "   ", "\x00", "\x00\x00 \x07", "\ud800", "\u200b", "\u202e"])
def test_a_text_without_words_is_stored_and_does_no_harm(world: World, body: str) -> None:
    world.invite()
    world.reply(PHONE, body, media=1)
    assert len(world.rows(select(inbound))) == 1
    assert len(world.send_due()) <= 1


def test_a_picture_alone_is_stored(world: World) -> None:
    world.reply(PHONE, "", media=3)
    assert [row.media for row in world.rows(select(inbound.c.media))] == [3]


def test_ten_thousand_characters_are_kept_and_no_more(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5 " + "\ud83d\ude00 x" * 6000)
    (row,) = world.rows(select(inbound.c.words))
    assert len(world.deployment.vault.open(row.words)) == 10_000


def test_nul_and_lone_surrogates_are_taken_out(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5 the st\x00aff\ud800 were cold")
    (row,) = world.rows(select(answer.c.redacted))
    assert "\x00" not in row.redacted
    assert "staff" in row.redacted


def test_template_marks_in_a_reply_are_never_expanded(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5 {site} {{ pals }} ${trust} %(ward)s {0.__class__}")
    (row,) = world.rows(select(answer.c.redacted).where(answer.c.redacted.is_not(None)))
    assert row.redacted == "{site} {{ pals }} ${trust} %(ward)s {0.__class__}"
    for body in world.send_due():
        assert "{" not in body


def test_a_stop_repeated_leaves_ended_conversations_alone(world: World) -> None:
    world.invite()
    for words in ("1", "kind staff", "yes", "yes"):
        world.reply(PHONE, words)
        world.send_due()
    world.reply(PHONE, "STOP")
    follow_up = world.talks()[1]
    world.reply(PHONE, "STOP")
    assert world.talks()[1].change == follow_up.change
    assert follow_up.disposition == "withdrawn"
