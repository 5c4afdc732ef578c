"""Where the policy says so, a parent is asked about a child's visit; nobody under 16 is asked about their own."""

from dataclasses import replace
from datetime import date

from bot.policy.decide import Allow
from bot.policy.rules import Under16
from tests.world import World, discharge

BORN = date(2018, 5, 1)
LEAD_IN = "Thinking about your child's recent visit:"


def address_parents(world: World) -> None:
    world.use_policy(replace(world.deployment.policy, under_16=Under16.ADDRESS_PARENT))


def test_by_default_no_child_and_no_parent_is_asked(world: World) -> None:
    (one,) = world.record(discharge(birth_date=BORN, contact_is="parent"))
    assert one.decision is not None
    assert not isinstance(one.decision, Allow)


def test_a_parent_is_asked_about_the_child_and_reminded_so(world: World) -> None:
    address_parents(world)
    world.record(discharge(birth_date=BORN, contact_is="parent"))
    world.pass_time(hours=25)
    (invitation,) = world.send_due()
    assert LEAD_IN in invitation
    assert "your recent visit" not in invitation
    world.pass_time(hours=49)
    world.wake()
    assert all("your recent visit" not in body for body in world.send_due())


def test_a_parent_is_asked_in_their_own_language(world: World) -> None:
    address_parents(world)
    world.record(discharge(birth_date=BORN, contact_is="parent", language="fr"))
    world.pass_time(hours=25)
    (invitation,) = world.send_due()
    assert "votre enfant" in invitation


def test_an_adult_in_the_same_batch_is_asked_about_their_own_visit(world: World) -> None:
    address_parents(world)
    world.record(discharge(1, birth_date=BORN, contact_is="parent"), discharge(2))
    world.pass_time(hours=25)
    bodies = world.send_due()
    assert sorted(LEAD_IN in body for body in bodies) == [False, True]


def test_a_child_whose_phone_is_not_said_to_be_a_parents_is_not_asked(world: World) -> None:
    address_parents(world)
    (one,) = world.record(discharge(birth_date=BORN, contact_is="patient"))
    assert one.decision is not None
    assert not isinstance(one.decision, Allow)
