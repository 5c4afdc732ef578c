"""Trying a policy on what is stored: it shows what production would do, and changes nothing."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.db.repos.encounters import decision, encounter
from bot.db.repos.outbox import outbox
from bot.policy.decision import Allow
from bot.usecases.replay_stored import play_stored, read_stored
from tests.world import MONDAY, World, discharge


def weeks_of(world: World) -> None:
    """Ten weeks: some come every week, on two pathways; some share a phone; some may not be asked."""
    for week in range(10):
        for number in range(1, 7):
            often = number < 4
            if often or week % number == 0:
                fields = {"pathway": "dialysis"} if often and week % 2 else {}
                mobile = "07700 900009" if number in (3, 4) else f"07700 90000{number}"
                flags = frozenset({"safeguarding"}) if number == 6 and week == 6 else frozenset[str]()
                world.record(
                    discharge(
                        number,
                        encounter_id=f"E{week}-{number}",
                        mobile=mobile,
                        flags=flags,
                        ended_at=world.now - timedelta(hours=1),
                        **fields,
                    )
                )
            world.pass_time(minutes=1)
        for _ in range(7):
            world.pass_time(days=1)
            world.wake()
            world.send_due()


def test_a_replay_of_what_is_stored_asks_whom_production_asked(world: World) -> None:
    weeks_of(world)
    stored = world.read(lambda link: read_stored(link, since=MONDAY, most=1000))
    result = play_stored(world.deployment, stored.encounters, world.deployment.policy)
    newest = select(func.max(decision.c.id)).group_by(decision.c.encounter_id)
    rows = world.rows(
        select(decision.c.outcome)
        .join(encounter, encounter.c.id == decision.c.encounter_id)
        .where(decision.c.id.in_(newest))
        .order_by(encounter.c.id)
    )
    assert [isinstance(one, Allow) for one in result.decisions] == [row.outcome == "allow" for row in rows]
    assert 5 < result.asked < len(rows)


def test_trying_a_policy_on_what_is_stored_changes_nothing(world: World) -> None:
    world.record(discharge(1), discharge(2))
    before = (world.decisions(), len(world.rows(select(outbox))), world.ledger())
    stored = world.read(lambda link: read_stored(link, since=MONDAY - timedelta(days=1), most=1))
    assert (len(stored.encounters), stored.left_out) == (1, True)
    play_stored(world.deployment, stored.encounters, world.deployment.policy)
    assert (world.decisions(), len(world.rows(select(outbox))), world.ledger()) == before
