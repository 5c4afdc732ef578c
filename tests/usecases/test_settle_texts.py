"""How a send ended, whoever brings the news and in whatever order: a text is settled once and only moves forward."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.db.repos.cases import case
from bot.db.repos.opt_outs import opt_out
from bot.db.repos.outbox import receipt
from bot.usecases.claim_texts import Claimed
from messaging_adapters.types import (
    Absent,
    Accepted,
    CannotTell,
    Failure,
    Found,
    NotSent,
    ReceiptState,
    Refused,
    Unknown,
)
from tests.world import World, discharge

PHONE = "+447700900001"
DELIVERED, UNDELIVERED, SENT = ReceiptState.DELIVERED, ReceiptState.UNDELIVERED, ReceiptState.SENT


def claimed_invitation(world: World) -> Claimed:
    world.record(discharge(1))
    world.pass_time(hours=25)
    (one,) = world.claim()
    return one


def claimed_safety(world: World) -> Claimed:
    world.invite()
    world.reply(PHONE, "I want to kill myself")
    return next(one for one in world.claim() if "116 123" in one.text.body)


def state(world: World, one: Claimed) -> tuple[str, str]:
    row = next(row for row in world.outbox() if row.id == one.id)
    return row.state, row.delivery


def test_a_callback_before_our_own_201(world: World) -> None:
    one = claimed_invitation(world)
    world.receipt(DELIVERED, provider_id="SM1", reference=one.text.reference, attempt=1)
    assert state(world, one) == ("accepted", "delivered")
    world.settle(one, Accepted("SM1"))
    assert state(world, one) == ("accepted", "delivered")
    assert world.talks()[0].disposition == "delivered"
    assert world.ledger() == ["sent"]


def test_news_without_our_reference_is_kept_until_we_know_the_text(world: World) -> None:
    one = claimed_invitation(world)
    world.receipt(SENT, provider_id="SM1")
    world.receipt(DELIVERED, provider_id="SM1")
    assert state(world, one) == ("sending", "")
    world.settle(one, Accepted("SM1"))
    assert state(world, one) == ("accepted", "delivered")
    assert world.rows(select(receipt)) == []


def test_a_state_only_moves_forward(world: World) -> None:
    one = claimed_invitation(world)
    world.settle(one, Accepted("SM1"))
    for news in (DELIVERED, SENT, ReceiptState.ACCEPTED, UNDELIVERED, DELIVERED):
        world.receipt(news, provider_id="SM1")
    assert state(world, one) == ("accepted", "delivered")
    assert world.talks()[0].active


def test_the_code_of_a_failure_that_overtook_our_201_is_not_lost(world: World) -> None:
    one = claimed_invitation(world)
    world.receipt(UNDELIVERED, provider_id="SM1", reference=one.text.reference, attempt=1, code="30005")
    row = world.outbox()[0]
    assert (row.state, row.delivery, row.error) == ("accepted", "undelivered", "30005")
    assert (world.talks()[0].disposition, world.ledger()) == ("failed", ["sent"])


def test_news_for_an_attempt_we_never_made_is_not_ours(world: World) -> None:
    world.record(discharge(1))
    (row,) = world.outbox()
    world.receipt(DELIVERED, provider_id="SM1", reference=str(row.id), attempt=3)
    assert world.texts() == [("invitation", "queued")]


@pytest.mark.parametrize("reference", ["999999", "0", "99999999999999999999", "x", "-1"])
def test_news_of_nothing_we_know_is_kept(world: World, reference: str) -> None:
    world.receipt(DELIVERED, provider_id="SM1", reference=reference, attempt=1)
    assert len(world.rows(select(receipt))) == 1


def test_an_opt_out_at_the_provider_is_ours_too(world: World) -> None:
    one = claimed_invitation(world)
    world.settle(one, Refused(Failure.OPTED_OUT, "21610"))
    assert state(world, one)[0] == "refused"
    assert [row.source for row in world.rows(select(opt_out))] == ["provider", "provider"]
    assert world.ledger() == ["released"]
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    assert world.decisions()[-1] == ("refuse", "opted_out")


def test_an_opt_out_that_the_provider_tells_by_callback(world: World) -> None:
    one = claimed_invitation(world)
    world.settle(one, Accepted("SM1"))
    world.receipt(UNDELIVERED, provider_id="SM1", code="21610")
    assert len(world.rows(select(opt_out))) == 2
    assert not world.talks()[0].active


@pytest.mark.parametrize("road", ["refused", "undelivered", "given up"])
def test_a_safety_text_that_did_not_arrive_tells_staff_to_telephone(world: World, road: str) -> None:
    one = claimed_safety(world)
    if road == "refused":
        world.settle(one, Refused(Failure.OPTED_OUT, "21610"))
    elif road == "undelivered":
        world.settle(one, Accepted("SM1"))
        world.receipt(UNDELIVERED, provider_id="SM1", code="30003")
    else:
        for _ in range(2):
            world.settle(one, Unknown("timeout"))
            world.pass_time(minutes=2)
            world.look_up(one.id, CannotTell(ever=True))
            one = next((each for each in world.claim() if each.id == one.id), one)
        assert state(world, one)[0] == "given_up"
        assert one.attempt == 2
    (row,) = world.rows(select(case.c.notice))
    assert "telephone the patient" in row.notice


def test_a_safety_text_that_waits_for_the_provider_is_shown_to_staff(world: World) -> None:
    one = claimed_safety(world)
    for _ in range(5):
        world.settle(one, NotSent("connection refused"))
        world.pass_time(minutes=6)
        (one,) = (each for each in world.claim() if each.id == one.id)
    (row,) = world.rows(select(case.c.notice))
    assert "telephone the patient" in row.notice


def test_not_sent_is_tried_again_later_and_later(world: World) -> None:
    one = claimed_invitation(world)
    waits = []
    for _ in range(4):
        world.settle(one, NotSent("429"))
        waits.append((world.outbox()[0].due_at - world.now).total_seconds())
        world.pass_time(minutes=6)
        (one,) = world.claim()
    assert waits == sorted(waits)
    assert waits[0] < waits[-1]
    world.settle(one, NotSent("429", retry_after=900))
    assert (world.outbox()[0].due_at - world.now).total_seconds() == 900


def test_the_result_of_an_older_attempt_is_ignored_unless_it_was_taken(world: World) -> None:
    first = claimed_invitation(world)
    world.settle(first, NotSent("connect"))
    world.pass_time(minutes=1)
    (second,) = world.claim()
    for late_news in (Refused(Failure.REJECTED, "1"), NotSent("x"), Unknown("y")):
        world.settle(first, late_news)
        assert state(world, second)[0] == "sending"
    world.settle(first, Accepted("SM1"))
    assert state(world, second)[0] == "accepted"


def test_a_refused_invitation_gives_its_place_back(world: World) -> None:
    one = claimed_invitation(world)
    world.settle(one, Refused(Failure.BAD_ADDRESS, "21211"))
    assert (world.talks()[0].disposition, world.ledger()) == ("failed", ["released"])


def in_doubt(world: World) -> Claimed:
    one = claimed_invitation(world)
    world.settle(one, Unknown("read timeout"))
    world.look_up(one.id, Absent())
    assert state(world, one)[0] == "unknown"  # too early to ask
    world.pass_time(seconds=61)
    return one


def test_found_at_the_provider_is_accepted(world: World) -> None:
    one = in_doubt(world)
    world.look_up(one.id, Found("SM1", DELIVERED))
    assert state(world, one) == ("accepted", "delivered")


def test_absent_twice_is_knowledge_and_it_goes_again(world: World) -> None:
    one = in_doubt(world)
    world.look_up(one.id, Absent())
    assert state(world, one)[0] == "unknown"
    world.pass_time(minutes=5)
    world.look_up(one.id, Absent())
    assert state(world, one)[0] == "queued"
    (again,) = world.claim()
    assert (again.id, again.attempt) == (one.id, 2)


def test_a_provider_that_cannot_be_asked_now_is_asked_again(world: World) -> None:
    one = in_doubt(world)
    world.look_up(one.id, CannotTell(ever=False))
    assert state(world, one)[0] == "unknown"
    world.pass_time(hours=25)
    world.look_up(one.id, CannotTell(ever=False))
    assert state(world, one)[0] == "given_up"


def test_an_invitation_in_doubt_is_given_up_counted_and_still_answered(world: World) -> None:
    one = in_doubt(world)
    world.look_up(one.id, CannotTell(ever=True))
    assert (state(world, one)[0], world.ledger()) == ("given_up", ["sent"])
    world.reply(PHONE, "1")
    assert world.talks()[0].disposition == "started"
    world.receipt(DELIVERED, provider_id="SM1", reference=one.text.reference, attempt=1)
    assert state(world, one) == ("accepted", "delivered")


def test_a_text_withdrawn_while_in_doubt_counts_when_it_went_after_all(world: World) -> None:
    one = in_doubt(world)
    world.look_up(one.id, Absent())
    world.pass_time(minutes=5)
    world.look_up(one.id, Absent())
    world.reply(PHONE, "STOP")
    assert state(world, one)[0] == "withdrawn"
    world.receipt(DELIVERED, provider_id="SM1", reference=one.text.reference, attempt=1)
    assert state(world, one) == ("accepted", "delivered")
    assert world.ledger() == ["sent"]
    assert not world.talks()[0].active


def test_a_dead_sender_leaves_nothing_in_sending(world: World) -> None:
    one = claimed_invitation(world)
    world.look_up(one.id, Absent())
    assert state(world, one)[0] == "sending"  # its lease still runs
    world.pass_time(seconds=61)
    world.look_up(one.id, Absent())
    world.pass_time(minutes=5)
    world.look_up(one.id, Absent())
    assert state(world, one)[0] == "queued"


def test_a_reply_that_overtakes_the_acceptance_is_an_answer(world: World) -> None:
    one = claimed_invitation(world)
    world.reply(PHONE, "1")
    assert world.talks()[0].disposition == "started"
    world.settle(one, Accepted("SM1"))
    assert (world.talks()[0].disposition, world.ledger()) == ("started", ["sent"])
    assert world.talks()[0].wake_at - world.now == timedelta(days=7)
