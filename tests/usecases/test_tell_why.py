"""WHY: the stored reason in plain words, and nothing that should not be told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.db.connect import Database
from bot.db.repos.texts_in import answer
from bot.policy.rules import Limit
from bot.shipped import SHIPPED_FLOWS
from tests.world import MONDAY, World, discharge, make_world, read_policy_once

PHONE = "+447700900001"
ASKED = (
    "From Example Hospitals NHS Trust. Our notes say that your visit ended on 23/11/2026, so we asked you how it was."
    " We ask you at most once in 30 days. You do not have to answer. For fewer texts, text LESS. For none, text STOP."
)


def texts_after(world: World, words: str, phone: str = PHONE) -> list[str]:
    """What is sent after somebody writes ``words``."""
    world.send_due()
    world.reply(phone, words)
    return world.send_due()


def last(world: World) -> tuple[str, str]:
    """Outcome and reason of the newest decision."""
    return world.decisions()[-1]


# WHY, of those who were asked


def test_why_tells_the_day_of_the_visit_and_how_often_we_ask(world: World) -> None:
    world.invite()
    assert texts_after(world, "Why did you text me?") == [ASKED]
    assert world.texts()[-1][0] == "question"


def test_why_tells_no_site_ward_or_service(world: World) -> None:
    world.invite(site="RXX01", ward="W1", specialty="300", pathway="dialysis")
    (told,) = texts_after(world, "why")
    assert not [word for word in ("RXX01", "W1", "dialysis", "ward", "90") if word in told]


def test_why_is_answered_at_any_hour_and_leaves_the_question_open(world: World) -> None:
    world.invite()
    world.now = world.now.replace(hour=3) + timedelta(days=1)
    assert texts_after(world, "why me?") == [ASKED]
    world.reply(PHONE, "1")
    assert [row.value for row in world.rows(select(answer.c.value))] == ["very_good"]


def test_why_is_answered_once_an_hour(world: World) -> None:
    world.invite()
    assert [len(texts_after(world, "WHY")) for _ in range(4)] == [1, 0, 0, 0]
    world.pass_time(hours=1)
    assert len(texts_after(world, "why")) == 1


def test_a_comment_that_begins_with_why_is_a_comment(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5")
    world.send_due()
    assert "Our notes say" not in "".join(texts_after(world, "why did nobody come when I rang my bell"))
    assert "why did nobody come when I rang my bell" in [row.redacted for row in world.rows(select(answer.c.redacted))]


def test_the_day_of_a_visit_is_the_day_in_london(world: World) -> None:
    world.now = datetime(2026, 10, 3, 7, 0, tzinfo=UTC)
    world.record(discharge(ended_at=datetime(2026, 10, 2, 23, 30, tzinfo=UTC)))
    world.pass_time(hours=26)
    assert world.send_due()
    assert "ended on 3/10/2026," in texts_after(world, "why")[0]


def test_a_limit_of_several_texts_is_told_in_numbers(database: Database) -> None:
    policy = read_policy_once(SHIPPED_FLOWS / "policies" / "contact.yaml")
    world = make_world(database)
    world.use_policy(replace(policy, limits=(Limit(at_most=2, per=timedelta(days=60)),)))
    world.invite()
    assert "We ask you at most 2 times in 60 days. You" in texts_after(world, "why")[0]


def test_without_a_limit_that_may_be_told_nothing_is_promised(database: Database) -> None:
    policy = read_policy_once(SHIPPED_FLOWS / "policies" / "contact.yaml")
    world = make_world(database)
    world.use_policy(replace(policy, limits=()))
    world.invite()
    assert "how it was. You do not have to answer." in texts_after(world, "why")[0]


def test_a_follow_up_is_explained_by_the_yes_to_it(world: World) -> None:
    world.invite()
    for words in ("1", "kind staff", "yes", "yes"):
        texts_after(world, words)
    world.pass_time(days=14)
    assert world.send_due()
    (told,) = texts_after(world, "why?")
    assert "You said that we could text you once more about your visit that ended on 23/11/2026." in told


def test_why_in_another_language_is_heard_and_answered_in_the_talks_own(world: World) -> None:
    world.invite(language="pl")
    (told,) = texts_after(world, "dlaczego?")
    assert "wizyta u nas zakończyła się 23/11/2026" in told
    assert "raz na 30 dni" in told


@pytest.mark.parametrize(("days", "known"), [(60, True), (89, True), (92, False)])
def test_out_of_the_blue_why_means_the_visit_of_the_last_ninety_days(world: World, days: int, known: bool) -> None:
    world.invite()
    world.pass_time(days=days)
    world.wake()
    (told,) = texts_after(world, "why")
    assert ("your visit ended on 23/11/2026" in told) is known


# WHY, of those who were not asked


def test_a_phone_we_know_nothing_of_gets_the_help_text(world: World) -> None:
    (told,) = texts_after(world, "why did you text me")
    assert told.startswith("This is a feedback text from")


def test_whoever_was_asked_lately_on_another_phone_learns_when(world: World) -> None:
    world.invite()
    asked_on = world.now
    world.reply(PHONE, "1 lovely")
    world.pass_time(days=10)
    world.wake()
    world.record(discharge(1, encounter_id="E2", mobile="07700 900055", ended_at=world.now))
    assert last(world) == ("refuse", "asked_recently_patient")
    (told,) = texts_after(world, "why", "+447700900055")
    assert f"We last asked you about a visit on {asked_on.day}/{asked_on.month}/{asked_on.year}," in told


@pytest.mark.parametrize(
    "fields",
    [
        {"flags": frozenset({"safeguarding"})},
        {"birth_date": MONDAY.date() - timedelta(days=3000)},
        {"specialty": "360"},
        {"flags": frozenset({"pregnancy_loss"})},
        {"communication_needs": "braille"},
    ],
)
def test_every_other_reason_gets_the_same_plain_text(world: World, fields: dict[str, object]) -> None:
    world.record(discharge(**fields))
    assert last(world)[0] == "refuse"
    assert texts_after(world, "why") == [
        "From Example Hospitals NHS Trust. We do not ask everyone every time."
        " If you have had a visit with us, you can text us how it was. A person will read it."
    ]


def test_of_two_patients_of_a_phone_neither_learns_when_the_other_was_asked(world: World) -> None:
    world.invite("+447700900055")
    world.reply("+447700900055", "1 lovely")
    world.pass_time(days=10)
    world.wake()
    world.record(discharge(2, mobile=PHONE, ended_at=world.now, flags=frozenset({"prison"})))
    world.record(discharge(1, encounter_id="E3", mobile=PHONE, ended_at=world.now))
    assert last(world) == ("refuse", "asked_recently_patient")
    assert "We do not ask everyone" in texts_after(world, "why")[0]


def test_that_the_other_wants_no_texts_makes_a_shared_phone_no_less_shared(world: World) -> None:
    world.record(discharge(2, mobile="+447700900066"))
    world.pass_time(hours=25)
    assert world.send_due()
    world.reply("+447700900066", "1 lovely")
    world.pass_time(days=10)
    world.wake()
    for mobile, reference in ((PHONE, "E3"), ("+447700900055", "E4")):
        world.record(discharge(1, encounter_id=reference, mobile=mobile, flags=frozenset({"prison"})))
    world.reply("+447700900055", "STOP")
    world.record(discharge(2, encounter_id="E5", mobile=PHONE, ended_at=world.now))
    assert last(world) == ("refuse", "asked_recently_patient")
    assert "We do not ask everyone" in texts_after(world, "why")[0]


def test_that_the_phones_last_holder_was_asked_is_not_told_to_the_next(database: Database) -> None:
    policy = read_policy_once(SHIPPED_FLOWS / "policies" / "contact.yaml")
    world = make_world(database)
    world.use_policy(replace(policy, limits=(Limit(at_most=1, per=timedelta(days=60)),)))
    world.invite()
    world.reply(PHONE, "wrong number")
    world.pass_time(days=35)
    world.record(discharge(2, mobile=PHONE, ended_at=world.now))
    assert last(world) == ("refuse", "asked_recently_address")
    assert "We do not ask everyone" in texts_after(world, "why")[0]


def test_after_a_wrong_number_the_stranger_learns_of_no_visit(world: World) -> None:
    world.invite()
    texts_after(world, "wrong number")
    (told,) = texts_after(world, "why")
    assert told.startswith("This is a feedback text from")


@pytest.mark.parametrize("gone", ["died", "stopped"])
@pytest.mark.parametrize("shared", [False, True])
def test_of_the_dead_and_of_those_who_want_no_texts_nothing_is_told(world: World, gone: str, *, shared: bool) -> None:
    world.invite()
    world.pass_time(days=40)
    world.wake()
    if shared:
        world.record(discharge(2, mobile=PHONE, flags=frozenset({"prison"})))
    deceased = "yes" if gone == "died" else ""
    world.record(discharge(1, encounter_id="E3", mobile="07700 900055", ended_at=world.now, deceased=deceased))
    if gone == "stopped":
        world.reply("+447700900055", "STOP")
    told = texts_after(world, "why")
    assert [text for text in told if "ended on" in text or "asked" in text] == []
    assert ["We do not ask everyone" in text for text in told] == [True] * shared
