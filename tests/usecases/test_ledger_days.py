"""The ledger tells the day on which a text really goes, and is read as far back as any limit reaches."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from bot.db.repos.addresses import address
from bot.db.repos.contacts import contact
from bot.db.repos.day_counts import day_count
from bot.db.repos.restraints import restraint
from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.policy.decide import Allow, Refuse
from bot.policy.rules import Caps
from tests.world import MONDAY, World, discharge


def days_counted(world: World) -> dict[date, int]:
    return {row.day: row.invitations for row in world.rows(select(day_count)) if row.invitations}


def test_a_text_sent_later_than_planned_counts_on_the_day_it_went(world: World) -> None:
    world.record(discharge())
    assert days_counted(world) == {date(2026, 11, 24): 1}
    world.pass_time(days=3)
    assert world.send_due()
    assert days_counted(world) == {date(2026, 11, 26): 1}


def test_a_text_put_off_to_the_next_morning_is_reserved_there(world: World) -> None:
    world.record(discharge())
    world.now = datetime(2026, 11, 24, 19, 55, tzinfo=UTC)
    assert world.send_due() == [], "it might ring after the window has closed"
    (row,) = world.rows(select(contact.c.at, contact.c.day))
    assert (row.at, row.day) == (datetime(2026, 11, 25, 9, 0, tzinfo=UTC), date(2026, 11, 25))
    assert days_counted(world) == {date(2026, 11, 25): 1}


def test_what_was_never_sent_gives_its_day_back(world: World) -> None:
    world.record(discharge())
    world.record(discharge(deceased="yes"))
    assert days_counted(world) == {}


def test_the_last_place_of_a_month_is_not_lost_at_the_claim(world: World) -> None:
    world.use_policy(replace(world.deployment.policy, caps=Caps(a_month=1)))
    world.record(discharge())
    world.pass_time(hours=25)
    assert world.send_due(), "its own place does not stand in its way"


def test_an_older_loss_reported_later_shortens_no_rest(world: World) -> None:
    lost = {"flags": frozenset({"pregnancy_loss"})}
    world.record(discharge(encounter_id="L1", ended_at=MONDAY - timedelta(hours=1), **lost))
    world.record(discharge(encounter_id="L2", ended_at=MONDAY - timedelta(days=100), **lost))
    (phone,) = world.rows(select(address.c.cool_off_until))
    (rest,) = world.rows(select(restraint.c.loss_at))
    assert phone.cool_off_until == MONDAY - timedelta(hours=1) + timedelta(days=180)
    assert rest.loss_at == MONDAY - timedelta(hours=1)


def test_a_pregnancy_is_remembered_from_its_beginning(world: World) -> None:
    policy = world.deployment.policy
    world.use_policy(replace(policy, pathways=tuple(replace(one, share=1.0) for one in policy.pathways)))
    decisions = []
    for number, (stage, later) in enumerate((("antenatal", 0), ("birth", 200), ("postnatal_community", 14))):
        world.pass_time(days=later)
        world.wake()
        (one,) = world.record(
            discharge(
                encounter_id=f"M{number}",
                encounter_class=EncounterClass.MATERNITY,
                event=EncounterEvent.STAGE,
                pathway=stage,
                ended_at=world.now - timedelta(hours=1),
            )
        )
        decisions.append(one.decision)
        world.pass_time(hours=25)
        world.send_due()
    assert isinstance(decisions[0], Allow)
    assert isinstance(decisions[1], Allow)
    assert isinstance(decisions[2], Refuse)
    assert decisions[2].detail["period"] == "pregnancy"
