"""A conversation moves to Telegram by a link that works once, goes on where it was, and comes back with its patient."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.db.connect import Database
from bot.db.repos.join_links import join_link
from bot.db.repos.opt_outs import opt_out, patient_address
from bot.db.repos.texts_in import inbound
from bot.usecases.deployment import TELEGRAM
from bot.usecases.join_telegram import join_telegram
from bot.usecases.offer_telegram import read_join_page
from bot.usecases.receive_reply import receive_reply
from messaging_adapters.types import Incoming
from tests.world import World, discharge, make_world

ADA = "+447700900001"
CHAT, OTHER_CHAT = "990000001", "990000002"


@pytest.fixture
def messenger(database: Database) -> World:
    """A world in which Telegram is on, and Ada has been asked by text."""
    world = make_world(database, telegram=True)
    world.invite(ADA)
    return world


def ask_for_link(world: World, words: str = "TELEGRAM") -> str:
    """Ada asks for the link; its token."""
    world.reply(ADA, words)
    (body,) = world.send_due()
    return re.search(r"/join/([A-Za-z0-9_-]+) ", body)[1]  # type: ignore[index] – the text holds one


def join(world: World, token: str, chat: str = CHAT) -> int | None:
    return world.write(lambda link: join_telegram(link, world.deployment, chat=chat, token=token, now=world.now))


def write_from_chat(world: World, body: str, chat: str = CHAT, **fields: object) -> None:
    world._inbound += 1
    incoming = Incoming(provider_id=f"TG{world._inbound}", sender=chat, body=body, **fields)
    world.write(lambda link: receive_reply(link, world.deployment, TELEGRAM, incoming, now=world.now))


def sent_to(world: World) -> list[tuple[str, str, tuple[str, ...]]]:
    """(channel, first words, buttons) of what is due now."""
    before = len(world.sent)
    world.send_due()
    return [(one.channel, one.text.body, one.text.options) for one in world.sent[before:]]


def test_the_invitation_offers_telegram_only_where_it_is_on(messenger: World, database: Database) -> None:
    assert "Text TELEGRAM to answer on Telegram." in messenger.sent[0].text.body
    plain = make_world(database)
    plain.invite("+447700900002", encounter_id="E2", patient_id="P2")
    assert "TELEGRAM" not in plain.sent[0].text.body


def test_the_link_moves_the_conversation_and_the_question_is_asked_there(messenger: World) -> None:
    token = ask_for_link(messenger)
    assert join(messenger, token) == messenger.talks()[0].id
    ((channel, body, buttons),) = sent_to(messenger)
    assert channel == TELEGRAM
    assert "Overall, how was your experience of our service?" in body
    assert buttons == ("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know")
    assert messenger.sent[-1].text.to == CHAT


def test_it_goes_on_where_it_was(messenger: World) -> None:
    messenger.reply(ADA, "2")
    messenger.send_due()
    token = ask_for_link(messenger)
    join(messenger, token)
    ((_, body, buttons),) = sent_to(messenger)
    assert "why you gave your answer" in body
    assert buttons == ()
    write_from_chat(messenger, "Kind nurses")
    ((channel, body, buttons),) = sent_to(messenger)
    assert (channel, buttons) == (TELEGRAM, ("Yes", "No"))
    write_from_chat(messenger, "Yes")
    assert [channel for channel, _, _ in sent_to(messenger)] == [TELEGRAM]
    talk = messenger.talks()[0]
    assert (talk.channel, talk.disposition) == (TELEGRAM, "started")


@pytest.mark.parametrize("pressed", ["Very poor", "5", "very poor!"])
def test_a_button_means_what_the_same_words_mean(messenger: World, pressed: str) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    write_from_chat(messenger, pressed)
    assert '"value":"very_poor"' in messenger.talks()[0].state


def test_the_link_works_once(messenger: World) -> None:
    token = ask_for_link(messenger)
    join(messenger, token)
    messenger.send_due()
    assert join(messenger, token, OTHER_CHAT) is None
    ((_, body, _),) = sent_to(messenger)
    assert "does not work any more" in body
    assert messenger.talks()[0].address_id == messenger.rows(join_link.select())[0].to_address_id


def test_the_same_tap_brought_twice_says_nothing_twice(messenger: World) -> None:
    token = ask_for_link(messenger)
    join(messenger, token)
    assert join(messenger, token) is None
    assert len(sent_to(messenger)) == 1


def test_the_link_expires(messenger: World) -> None:
    token = ask_for_link(messenger)
    messenger.now += timedelta(days=3, minutes=1)
    assert join(messenger, token) is None
    assert messenger.talks()[0].channel == "simulator"


def test_opening_our_page_uses_nothing_up_and_says_when_a_link_is_old(messenger: World) -> None:
    token = ask_for_link(messenger)

    def page() -> dict[str, str]:
        return messenger.read(lambda link: read_join_page(link, messenger.deployment, token, now=messenger.now))

    assert page()["button"] == page()["button"] == "Open Telegram"
    assert join(messenger, token) is not None
    assert page()["button"] == ""
    assert "does not work any more" in page()["text"]


def test_who_said_stop_is_not_moved(messenger: World) -> None:
    token = ask_for_link(messenger)
    messenger.reply(ADA, "STOP")
    messenger.send_due()
    assert join(messenger, token) is None


def test_stop_in_telegram_blocks_the_patient_everywhere(messenger: World) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    write_from_chat(messenger, "stop")
    ((channel, body, _),) = sent_to(messenger)
    assert channel == TELEGRAM
    assert "no more feedback texts" in body
    blocked = messenger.rows(opt_out.select())
    assert {row.patient_id is not None for row in blocked} == {True, False}
    messenger.pass_time(days=60)
    later = discharge(mobile="07700 900001", encounter_id="LATER", ended_at=messenger.now - timedelta(hours=1))
    messenger.record(later)
    assert messenger.decisions()[-1] == ("refuse", "opted_out")


def test_a_wrong_number_said_in_telegram_is_said_of_the_phone_too(messenger: World) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    write_from_chat(messenger, "wrong number")
    assert len(messenger.rows(patient_address.select().where(patient_address.c.wrong_at.is_not(None)))) == 2


def test_of_two_people_with_one_link_one_is_let_in(messenger: World) -> None:
    token = ask_for_link(messenger)
    with ThreadPoolExecutor(4) as pool:
        chats = [f"99000000{number}" for number in range(1, 5)]
        moved = [one for one in pool.map(lambda chat: join(messenger, token, chat), chats) if one is not None]
    assert len(moved) == 1
    assert [row.channel for row in messenger.talks()] == [TELEGRAM]


def test_blocking_the_bot_is_a_stop_without_a_confirmation(messenger: World) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    write_from_chat(messenger, "", provider_opt_out="STOP", extra={"blocked": "1"})
    assert sent_to(messenger) == []
    assert messenger.rows(opt_out.select()) != []
    assert messenger.talks()[0].disposition == "refused"


def test_a_text_from_the_phone_brings_the_conversation_back(messenger: World) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    messenger.reply(ADA, "1")
    ((channel, body, _),) = sent_to(messenger)
    assert channel == "simulator"
    assert "why you gave your answer" in body
    write_from_chat(messenger, "Kind nurses")
    assert [channel for channel, _, _ in sent_to(messenger)] == [TELEGRAM]
    assert len(messenger.talks()) == 1


def test_a_changed_message_is_kept_and_read_and_moves_nothing(messenger: World) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    write_from_chat(messenger, "2")
    messenger.send_due()
    before = messenger.talks()[0].state
    write_from_chat(messenger, "5", extra={"edited": "1"})
    ((_, body, _),) = sent_to(messenger)
    assert "you changed your message" in body
    assert messenger.talks()[0].state == before
    assert len(messenger.rows(inbound.select())) == 3


def test_a_changed_message_that_worries_is_heard(messenger: World) -> None:
    join(messenger, ask_for_link(messenger))
    messenger.send_due()
    write_from_chat(messenger, "I want to die", extra={"edited": "1"})
    ((_, body, _),) = sent_to(messenger)
    assert "116 123" in body


@pytest.mark.parametrize("channel", ["simulator", TELEGRAM])
def test_a_picture_alone_is_kept_and_answered_kindly(messenger: World, channel: str) -> None:
    if channel == TELEGRAM:
        join(messenger, ask_for_link(messenger))
        messenger.send_due()
        write_from_chat(messenger, "", media=1)
    else:
        messenger.reply(ADA, "", media=1)
    ((where, body, _),) = sent_to(messenger)
    assert where == channel
    assert "only read words" in body
    assert '"answers":[]' in messenger.talks()[0].state


def test_a_stranger_is_told_who_this_is_once_an_hour(messenger: World) -> None:
    assert join(messenger, "") is None
    assert join(messenger, "") is None
    ((channel, body, _),) = sent_to(messenger)
    assert channel == TELEGRAM
    assert "only for people we have sent a text to" in body
    assert len(messenger.talks()) == 1


def test_words_from_a_stranger_are_read_for_worries(messenger: World) -> None:
    write_from_chat(messenger, "I want to kill myself", OTHER_CHAT)
    ((channel, body, _),) = sent_to(messenger)
    assert channel == TELEGRAM
    assert "116 123" in body


def test_without_telegram_the_word_brings_help(database: Database) -> None:
    world = make_world(database)
    world.invite(ADA)
    world.reply(ADA, "Telegram")
    (body,) = world.send_due()
    assert "To check that it is us" in body
