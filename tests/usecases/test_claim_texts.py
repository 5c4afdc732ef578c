"""A queued text is decided about again at its claim: hours, opt-outs, age, limits, by its class."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, update

from bot.db.repos.contacts import contact
from bot.db.repos.outbox import outbox
from messaging_adapters.types import Accepted, NotSent
from tests.world import MONDAY, World, discharge, lenient

PHONE = "+447700900001"
LONDON = ZoneInfo("Europe/London")


def due_at(world: World, moment: datetime) -> None:
    world.record(discharge(1, ended_at=moment - timedelta(hours=30)))
    world.write(lambda link: link.execute(update(outbox).values(due_at=moment)))
    world.now = moment


@pytest.mark.parametrize(
    ("london", "goes"),
    [
        ("2026-11-24 08:59", False),
        ("2026-11-24 09:00", True),
        ("2026-11-24 19:49", True),
        ("2026-11-24 19:55", False),  # the network might hold it past eight
        ("2026-11-24 20:00", False),
        ("2026-12-25 12:00", False),
        ("2026-10-25 09:00", True),  # the day the clocks go back
        ("2026-10-25 08:30", False),
        ("2027-03-28 09:00", True),  # the day they go forward
        ("2027-03-28 19:30", True),
        ("2027-03-28 20:30", False),
    ],
)
def test_an_invitation_goes_only_in_the_send_window(world: World, london: str, goes: bool) -> None:
    moment = datetime.fromisoformat(london).replace(tzinfo=LONDON).astimezone(UTC)
    world.now = moment - timedelta(hours=30)
    due_at(world, moment)
    claimed = world.claim()
    assert bool(claimed) is goes
    if goes:
        ends = (moment + timedelta(seconds=claimed[0].text.valid_for)).astimezone(LONDON)
        assert (ends.hour, ends.minute) <= (20, 0)
        assert ends.date() == moment.astimezone(LONDON).date()
    else:
        (row,) = world.outbox()
        assert row.state == "queued"
        assert row.due_at.astimezone(LONDON).hour == 9
        assert row.due_at > moment


def test_an_opt_out_between_queue_and_claim(world: World) -> None:
    world.record(discharge(1))
    world.reply(PHONE, "STOP")
    world.pass_time(hours=25)
    world.send_due()
    assert [state for kind, state in world.texts() if kind == "invitation"] == ["withdrawn"]
    assert world.ledger() == ["released"]


def test_a_question_is_dropped_after_fifteen_minutes(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1")
    world.pass_time(minutes=16)
    assert world.send_due() == []
    assert world.texts()[-1] == ("question", "expired")


def test_a_question_goes_at_night(world: World) -> None:
    world.invite()
    world.pass_time(hours=11)
    world.reply(PHONE, "1")
    assert len(world.send_due()) == 1


def test_a_safety_text_passes_stop_night_and_age(world: World) -> None:
    world.invite()
    world.pass_time(hours=11)
    world.reply(PHONE, "STOP")
    world.reply(PHONE, "I want to kill myself")
    world.pass_time(hours=3)
    assert any("116 123" in body for body in world.send_due())


def test_the_limit_is_decided_again_at_the_claim(world: World) -> None:
    world.record(discharge(1))
    world.record(discharge(2, mobile="07700 900002"))
    first, second = world.outbox()
    # Two feeds that raced would leave two rows of one patient: the older stands.
    world.write(lambda link: link.execute(update(contact).values(patient_id=first.patient_id)))
    world.write(
        lambda link: link.execute(update(outbox).where(outbox.c.id == second.id).values(patient_id=first.patient_id))
    )
    world.pass_time(hours=25)
    assert [one.id for one in world.claim()] == [first.id]
    assert world.outbox()[1].state == "withdrawn"
    assert world.decisions()[-1] == ("refuse", "asked_recently_patient")


def test_a_stale_invitation_is_ended_and_its_place_given_back(world: World) -> None:
    world.record(discharge(1))
    world.pass_time(days=6)
    assert world.claim() == []
    assert world.texts() == [("invitation", "withdrawn")]
    assert (world.ledger(), world.talks()[0].active) == (["released"], False)
    assert world.decisions()[-1] == ("refuse", "stale")


def test_a_death_between_queue_and_claim_of_a_question(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1")
    world.record(discharge(1, encounter_id="E9", deceased="yes"))
    assert world.send_due() == []


def test_a_text_that_was_not_sent_is_decided_about_again(world: World) -> None:
    world.record(discharge(1))
    world.pass_time(hours=25)
    (one,) = world.claim()
    world.settle(one, NotSent("refused"))
    assert world.claim() == []
    world.reply(PHONE, "stop")
    world.pass_time(minutes=1)
    assert [row.text.body for row in world.claim() if "START" not in row.text.body] == []


def test_urgent_texts_go_first(world: World) -> None:
    world.record(*(discharge(number) for number in range(2, 8)))
    world.invite()
    world.record(*(discharge(number, ended_at=MONDAY) for number in range(20, 26)))
    world.pass_time(hours=25)
    world.reply(PHONE, "5")
    world.reply(PHONE, "I want to end my life")
    assert "116 123" in world.claim(limit=1)[0].text.body


def test_a_claimed_text_is_not_claimed_again(world: World) -> None:
    world.record(discharge(1))
    world.pass_time(hours=25)
    assert (len(world.claim()), len(world.claim())) == (1, 0)


def follow_up_planned(world: World) -> None:
    world.invite()
    for words in ("1", "kind staff", "yes", "yes"):
        world.reply(PHONE, words)
        world.send_due()
    assert world.texts()[-2:] in ([("follow_up", "queued"), ("question", "accepted")],), world.texts()


def test_a_follow_up_comes_after_a_yes_only(world: World) -> None:
    world.invite()
    for words in ("1", "kind staff", "yes", "no"):
        world.reply(PHONE, words)
        world.send_due()
    assert "follow_up" not in [kind for kind, _ in world.texts()]


def test_a_follow_up_goes_two_weeks_later_and_counts(world: World) -> None:
    follow_up_planned(world)
    assert world.send_due() == []
    world.pass_time(days=14)
    (text,) = world.send_due()
    assert "once more" in text
    assert world.ledger() == ["sent", "sent"]
    assert [talk.active for talk in world.talks()] == [False, True]


@pytest.mark.parametrize("days", [1, 13])
def test_no_follow_up_after_a_late_text_about_danger(world: World, days: int) -> None:
    follow_up_planned(world)
    world.pass_time(days=days)
    world.reply(PHONE, "I want to kill myself")
    world.send_due()
    world.pass_time(days=14)
    assert world.send_due() == []


def test_a_follow_up_waits_while_the_phone_is_busy(world: World) -> None:
    follow_up_planned(world)
    world.pass_time(days=13)
    world.use_policy(lenient(world.deployment.policy))
    world.record(discharge(2, mobile="07700 900001", ended_at=world.now - timedelta(hours=23)))
    world.pass_time(days=2)
    sent = world.send_due()
    assert not any("once more" in body for body in sent)
    world.pass_time(days=8)
    world.wake()
    world.pass_time(hours=24)
    assert any("once more" in body for body in world.send_due())


def test_a_follow_up_waits_for_the_policys_own_limit_of_follow_ups(world: World) -> None:
    follow_up_planned(world)
    talk = world.talks()[-1]
    before = {"patient_id": talk.patient_id, "kind": "follow_up", "flow": "recovery-two-weeks", "state": "sent"}
    earlier = {**before, "at": world.now - timedelta(days=70), "pathway": "", "by_turn": False}
    world.write(lambda link: link.execute(insert(contact), earlier))
    world.pass_time(days=15)
    assert not any("once more" in body for body in world.send_due()), "85 days after another one"
    world.pass_time(days=4)
    world.wake()
    world.pass_time(days=1)
    assert any("once more" in body for body in world.send_due())


def test_no_reminder_after_a_reply_that_was_not_understood(world: World) -> None:
    world.now = MONDAY
    world.record(discharge(1))
    world.pass_time(hours=32)  # seven in the evening
    world.send_due()
    world.pass_time(hours=49)  # at night: the reminder waits for the morning
    world.wake()
    assert world.texts()[-1] == ("reminder", "queued")
    world.reply(PHONE, "", media=1)
    world.send_due()
    world.pass_time(hours=14)
    world.send_due()
    assert ("reminder", "withdrawn") in world.texts()


def test_one_reminder_and_then_the_end(world: World) -> None:
    world.invite()
    for _ in range(20):
        world.pass_time(hours=12)
        world.wake()
        world.send_due()
    assert [kind for kind, _ in world.texts()] == ["invitation", "reminder"]
    (talk,) = world.talks()
    assert (talk.active, talk.disposition, talk.wake_at) == (False, "delivered", None)


def test_a_conversation_woken_too_early_is_woken_again(world: World) -> None:
    from bot.db.repos.conversations import conversation

    world.invite()
    world.write(lambda link: link.execute(update(conversation).values(wake_at=world.now)))
    world.wake()
    assert world.talks()[0].wake_at > world.now


@pytest.mark.parametrize(
    ("replies", "ends"), [((), "delivered"), (("hmm, well",), "partial"), (("2",), "partial"), (("STOP",), "refused")]
)
def test_how_silence_ends_a_conversation(world: World, replies: tuple[str, ...], ends: str) -> None:
    world.invite()
    for words in replies:
        world.reply(PHONE, words)
    world.pass_time(days=8)
    world.wake()
    assert world.talks()[0].disposition in (ends, "breakoff" if ends == "partial" and replies != ("2",) else ends)


def test_news_of_an_acceptance_starts_the_timers(world: World) -> None:
    world.record(discharge(1))
    world.pass_time(hours=25)
    (one,) = world.claim()
    assert world.talks()[0].wake_at is None
    world.settle(one, Accepted("SM1"))
    (talk,) = world.talks()
    assert talk.wake_at - world.now == timedelta(hours=48)
    assert talk.disposition == "invited"
