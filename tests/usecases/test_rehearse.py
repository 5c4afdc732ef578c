"""A rehearsal: reply by reply the same talk as all at once, and time that brings what is due."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.engine.conversation import Disposition, Stage
from bot.engine.flow import Flow
from bot.loading import read_organisation
from bot.organisation import placeholders
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.read_reply import Reader
from bot.usecases.rehearse import Rehearsal, Reply, Wait, rehearse
from tests.world import World, detector_once, read_flows_once, read_policy_once, read_wordlists_once

NOON = datetime(2026, 1, 5, 11, 0, tzinfo=UTC)
TALKS = (
    ("5", "I waited four hours", "yes", "yes", "one more thing"),
    ("hello", "what", "again", "STOP", "1"),
    ("1 staff were lovely", "who is this", "I feel like killing myself"),
    ("my husband died",),
    ("why?", "less", "why", "1", "why me"),
)


@pytest.fixture
def flow() -> Flow:
    return next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "inpatient-fft")


def start_rehearsal(flow: Flow, *, now: datetime = NOON) -> Rehearsal:
    values = placeholders(read_organisation(None), "")
    policy = read_policy_once(SHIPPED_FLOWS / "policies" / "contact.yaml")
    reader = Reader(read_wordlists_once(), detector_once())
    return Rehearsal(flow, "en", values=values, reader=reader, policy=policy, now=now)


@pytest.fixture
def rehearsal(flow: Flow) -> Rehearsal:
    return start_rehearsal(flow)


def kinds(rehearsal: Rehearsal, *moves: Reply | Wait) -> list[str]:
    """What happened, text by key: ``reminder``, ``end`` …"""
    told = [*rehearsal.start()] if not moves else [one for move in moves for one in rehearsal.move(move)]
    return [one.event.get("key", one.event["type"]) for one in told if one.event["type"] != "wake"]


@pytest.mark.parametrize("replies", TALKS)
def test_reply_by_reply_is_what_the_command_says_at_once(
    flow: Flow, rehearsal: Rehearsal, replies: tuple[str, ...]
) -> None:
    told = [*rehearsal.start()]
    for words in replies:
        told += rehearsal.reply(words)
    assert [one.event for one in told] == [*rehearse(flow, "en", replies, now=NOON)]


def test_the_command_takes_replies_one_by_one_as_they_are_typed(flow: Flow) -> None:
    def typed() -> Iterator[str]:
        yield "5"
        raise AssertionError("asked for a second reply before the first was answered")

    events = rehearse(flow, "en", typed(), now=NOON)
    seen = [next(events)["type"] for _ in range(5)]
    assert seen == ["text", "wake", "reply", "wake", "answer"]


def test_waiting_brings_the_reminder_at_its_time_and_then_the_end(rehearsal: Rehearsal) -> None:
    assert kinds(rehearsal) == ["invitation"]
    assert kinds(rehearsal, Wait(timedelta(hours=1))) == []
    assert rehearsal.now == NOON + timedelta(hours=1)
    assert kinds(rehearsal, Wait()) == ["reminder"]
    assert rehearsal.now == NOON + timedelta(hours=48)
    assert kinds(rehearsal, Wait()) == ["end"]
    assert rehearsal.now == NOON + timedelta(days=7)
    assert (rehearsal.talk.stage, rehearsal.talk.disposition) == (Stage.ENDED, Disposition.INVITED)


def test_a_long_wait_passes_everything_that_was_due_at_its_own_time(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    told = [one for one in rehearsal.wait(timedelta(days=30)) if one.event["type"] in ("text", "end")]
    assert [(one.at - NOON).days for one in told] == [2, 7]
    assert rehearsal.now == NOON + timedelta(days=30)


def test_once_answered_nobody_is_reminded(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    assert "reminder" not in kinds(rehearsal, Reply("1"), Wait(timedelta(days=20)))
    assert rehearsal.talk.disposition is Disposition.PARTIAL


def test_after_the_end_waiting_for_the_next_thing_changes_nothing(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    kinds(rehearsal, Reply("STOP"))
    assert rehearsal.wake_at is None
    before = (rehearsal.talk, rehearsal.now)
    assert kinds(rehearsal, Wait()) == []
    assert (rehearsal.talk, rehearsal.now) == before


def test_a_reply_after_the_end_is_kept_and_asks_nothing(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    assert kinds(rehearsal, Wait(timedelta(days=8)), Reply("2"))[-2:] == ["reply", "answer"]


def test_a_worry_beside_who_is_this_ends_the_asking_as_it_does_for_patients(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    said = kinds(rehearsal, Reply("who is this? I want to kill myself"))
    assert {"help", "safety_self_harm", "end"} & set(said) >= {"safety_self_harm", "end"}
    assert rehearsal.talk.stage is Stage.ENDED


def test_a_doubt_with_a_worry_in_it_is_asked_about_as_it_would_be_on_a_real_phone(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    brought = kinds(rehearsal, Reply("I have not been in hospital. I want to complain"))
    assert "wrong_number_ask" in brought
    assert "answer" not in brought


def texts(rehearsal: Rehearsal, *replies: str) -> list[str]:
    told = [one.event for words in replies for one in rehearsal.reply(words)]
    return [event["body"] for event in told if event["type"] == "text"]


@pytest.mark.parametrize("words", ["why", "LESS", "pourquoi", "HELP"])
def test_a_tried_reply_is_answered_as_a_real_one(world: World, flow: Flow, words: str) -> None:
    world.invite()
    tried = texts(start_rehearsal(flow, now=world.now), words)
    world.reply("+447700900001", words)
    assert tried == world.send_due()


def test_less_is_remembered_and_the_question_stays_open(rehearsal: Rehearsal) -> None:
    kinds(rehearsal)
    assert "at most once in 30 days." in texts(rehearsal, "why")[0]
    assert "at most once in 90 days." in texts(rehearsal, "less", "why")[1]
    assert "answer" in kinds(rehearsal, Reply("1"))


def test_why_in_a_follow_up_tells_of_the_yes_to_it() -> None:
    flow = next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "recovery-two-weeks")
    (said,) = texts(start_rehearsal(flow), "why")
    assert "You said that we could text you once more" in said
