"""One inbound text, end to end in the database: stored once, understood, answered."""

from datetime import timedelta

from sqlalchemy import select

from bot.db.repos.cases import alert, case
from bot.db.repos.texts_in import answer, inbound
from tests.world import MONDAY, World

PHONE = "+447700900001"


def answers(world: World) -> list[tuple[str, str | None, str | None]]:
    chosen = select(answer.c.step, answer.c.value, answer.c.redacted).order_by(answer.c.id)
    return [tuple(row) for row in world.read(lambda link: list(link.execute(chosen)))]


def kinds(world: World) -> list[str]:
    return world.read(lambda link: list(link.scalars(select(case.c.kind).order_by(case.c.id))))


def test_a_number_and_words_become_value_and_comment(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1 staff were lovely")
    assert answers(world) == [("rating", "very_good", "staff were lovely")]
    assert world.talks()[0].disposition in ("started", "partial", "completed")
    assert len(world.send_due()) == 1


def test_the_same_webhook_twice_is_one_text(world: World) -> None:
    world.invite()
    first = world.reply(PHONE, "2", provider_id="SM1")
    again = world.reply(PHONE, "2", provider_id="SM1")
    assert (first.repeated, again.repeated) == (False, True)
    assert world.read(lambda link: len(list(link.execute(select(inbound))))) == 1
    assert len(answers(world)) == 1
    assert len(world.send_due()) == 1


def test_stop_blocks_and_is_confirmed_once(world: World) -> None:
    world.invite()
    world.reply(PHONE, "STOP")
    world.reply(PHONE, "Stop")
    (text,) = world.send_due()
    assert "START" in text
    assert world.talks()[0].disposition == "refused"
    world.reply(PHONE, "5 it was awful")
    assert world.send_due() == []


def test_stop_with_a_disclosure_opts_out_and_brings_one_crisis_text(world: World) -> None:
    world.invite()
    world.reply(PHONE, "STOP I want to die")
    assert "self_harm" in kinds(world)
    bodies = world.send_due()
    assert sum("116 123" in body for body in bodies) == 1
    assert len(bodies) == 2
    assert world.talks()[0].disposition == "refused"


def test_an_immediate_case_alerts_at_once_and_after_15_and_30_minutes(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5 I want to kill myself")
    (number,) = world.read(lambda link: list(link.scalars(select(case.c.id))))
    chosen = select(alert.c.route, alert.c.due_at).where(alert.c.case_id == number).order_by(alert.c.due_at)
    due = world.read(lambda link: list(link.execute(chosen)))
    assert [(row.due_at - world.now) for row in due] == [timedelta(minutes=minutes) for minutes in (0, 15, 30)]
    assert ("rating", "very_poor") in [(step, value) for step, value, _ in answers(world)]
    (text,) = world.send_due()
    assert "116 123" in text


def test_a_bereavement_ends_kindly_and_tells_the_team(world: World) -> None:
    world.invite()
    world.reply(PHONE, "My husband died on the ward")
    assert kinds(world) == ["bereavement"]
    (text,) = world.send_due()
    assert "sorry for your loss" in text
    assert world.talks()[0].disposition == "withdrawn"


def test_a_reply_after_the_end_is_kept_and_marked_late(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1 lovely")
    world.reply(PHONE, "no")
    world.pass_time(days=8)
    while world.write(lambda link: __import__("bot.usecases.time_out", fromlist=["x"]).time_out(
        link, world.deployment, now=world.now)):  # fmt: skip
        pass
    world.send_due()
    world.reply(PHONE, "the food was cold though")
    talk = world.talks()[0]
    assert talk.late
    assert "the food was cold though" in [words for _, _, words in answers(world)]


def test_a_text_nobody_asked_for_is_stored_and_read(world: World) -> None:
    world.reply("+447700900077", "I want to make a complaint")
    (talk,) = world.talks()
    assert (talk.flow, talk.active) == ("", False)
    assert kinds(world)


def test_a_reply_before_the_invitation_went_is_not_its_answer(world: World) -> None:
    from tests.world import discharge

    world.record(discharge(mobile="07700 900001"))
    assert world.now == MONDAY
    world.reply(PHONE, "1")
    assert len(world.talks()) == 2
    assert answers(world) == []
