"""A death is reported at every state of a conversation: nothing more is sent about this patient."""

from collections.abc import Callable

import pytest

from messaging_adapters.types import Accepted
from tests.world import World, discharge

PHONE = "+447700900001"


def queued(world: World) -> None:
    world.record(discharge())
    world.pass_time(hours=25)


def claimed(world: World) -> None:
    queued(world)
    (one,) = world.claim()
    world.sent.append(one)


def asked(world: World) -> None:
    world.invite()


def half_answered(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5")


def reminder_due(world: World) -> None:
    world.invite()
    world.pass_time(hours=49)
    world.wake()


def follow_up_due(world: World) -> None:
    world.invite()
    for words in ("1", "kind staff", "yes", "yes"):
        world.reply(PHONE, words)
        world.send_due()
    assert world.texts()[-2][0] == "follow_up"


STATES: list[Callable[[World], None]] = [queued, claimed, asked, half_answered, reminder_due, follow_up_due]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_a_death_stops_every_text(world: World, state: Callable[[World], None]) -> None:
    state(world)
    world.record(discharge(1, encounter_id="E9", deceased="yes"))
    if state is claimed:
        world.settle(world.sent[0], Accepted("late news"))
    for days in (1, 2, 5, 10, 20):
        assert world.send_due() == []
        world.pass_time(days=days)
        world.wake()
    assert not any(talk.active for talk in world.talks())
    assert world.ledger()[0] == ("released" if state is queued else "sent")


def test_a_reply_after_a_death_is_kept_and_not_answered(world: World) -> None:
    world.invite()
    world.record(discharge(1, encounter_id="E9", deceased="yes"))
    world.reply(PHONE, "5 it was cold")
    world.reply(PHONE, "who is this?")
    assert world.send_due() == []
    assert world.talks()[0].late
