"""Showing a response with a worry to its ward: who read what, and what takes it back."""

import pytest
from sqlalchemy import select

from bot.errors import NotAllowed, NotFound
from bot.usecases.audit import audit
from bot.usecases.release_response import newest_text, release, take_back
from tests.world import World

BY = "amy@example.nhs.uk"
PHONE = "+447700900001"


@pytest.fixture
def hurt(world: World) -> World:
    """One response with a safeguarding worry."""
    world.invite()
    world.reply(PHONE, "5")
    world.reply(PHONE, "the nurse hit me")
    return world


def show(world: World, seen: int | None = None) -> None:
    talk = world.talks()[0]
    newest = world.read(lambda link: newest_text(link, talk.id)) if seen is None else seen
    world.write(lambda link: release(link, talk.key, seen=newest, by=BY, now=world.now))


def actions(world: World) -> list[tuple[str, str, str]]:
    chosen = select(audit.c.actor, audit.c.action, audit.c.detail).where(audit.c.object.like("response:%"))
    return [tuple(row) for row in world.rows(chosen.order_by(audit.c.id))]


def test_a_release_names_who_did_it_and_changes_the_response(hurt: World) -> None:
    before = hurt.talks()[0].change
    show(hurt)
    show(hurt)
    talk = hurt.talks()[0]
    assert (talk.released_by, talk.released_at) == (BY, hurt.now)
    assert talk.change > before
    assert actions(hurt) == [(BY, "release", "")]


def test_a_text_that_nobody_read_stops_the_release(hurt: World) -> None:
    seen = hurt.read(lambda link: newest_text(link, hurt.talks()[0].id))
    hurt.reply(PHONE, "her name is Karen Smith")
    with pytest.raises(NotAllowed, match="new text has come"):
        show(hurt, seen)
    assert hurt.talks()[0].released_at is None


def test_a_later_hidden_worry_takes_the_release_back_by_itself(hurt: World) -> None:
    show(hurt)
    hurt.reply(PHONE, "the food was cold")
    assert hurt.talks()[0].released_at is not None
    hurt.reply(PHONE, "I want to kill myself")
    assert (hurt.talks()[0].released_at, hurt.talks()[0].released_by) == (None, "")
    assert actions(hurt)[-1] == ("feedback bot", "take_back_release", "new_worry")


def test_a_worry_that_wards_may_see_leaves_the_release_alone(hurt: World) -> None:
    show(hurt)
    hurt.reply(PHONE, "I want to make a complaint")
    assert hurt.talks()[0].released_at is not None


def test_taking_back_hides_it_again_once(hurt: World) -> None:
    show(hurt)
    key = hurt.talks()[0].key
    for _ in range(2):
        hurt.write(lambda link: take_back(link, key, by=BY, now=hurt.now))
    assert hurt.talks()[0].released_at is None
    assert [action for _, action, _ in actions(hurt)] == ["release", "take_back_release"]


def test_there_is_nothing_to_release_without_a_hidden_worry(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1")
    with pytest.raises(NotAllowed, match="can see it already"):
        show(world)
    with pytest.raises(NotFound):
        world.write(lambda link: release(link, "0" * 20, seen=0, by=BY, now=world.now))
