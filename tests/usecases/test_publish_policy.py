"""Publishing a contact policy: what is refused, who is told, and that every process decides by the newest at once."""

import logging
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from bot.db.repos import policies as repo
from bot.db.repos.encounters import decision
from bot.errors import NotFound
from bot.policy.load import load_policy
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.audit import audit
from bot.usecases.policy_library import PolicyLibrary
from bot.usecases.publish_policy import (
    NoReason,
    NothingToPublish,
    PolicyMovedOn,
    PolicyRefused,
    Publisher,
    check,
    publish,
    publish_shipped,
    roll_back,
)
from tests.world import MONDAY, World, discharge

TEXT = (SHIPPED_FLOWS / "policies" / "contact.yaml").read_text("utf-8")
LONGER = TEXT.replace("{at_most: 1, per: 30d, across: all", "{at_most: 1, per: 45d, across: all")
CLOSED = TEXT.replace("pathways: [sexual_health,", "pathways: [planned, sexual_health,")
LEAD = Publisher("lead@example.nhs.uk", "Patients told us that we ask too often.")


def put_in_force(world: World, text: str, by: Publisher = LEAD, *, replay: str = "") -> str:
    policy, _ = load_policy(text, "p")
    assert policy is not None
    return world.write(lambda link: publish(link, text, by, checked=policy, now=world.now, replay=replay))


def start(world: World, text: str = TEXT) -> bool:
    policy, _ = load_policy(text, "p")
    assert policy is not None
    return world.write(lambda link: publish_shipped(link, text, policy, file="contact.yaml", now=world.now))


def history(world: World) -> list[tuple[str, str]]:
    rows = world.read(lambda link: repo.read_publications(link, limit=50))
    return [(row.author, row.version) for row in reversed(rows)]


def test_a_published_policy_is_kept_with_who_why_and_what_trying_it_showed(world: World) -> None:
    start(world)
    version = put_in_force(world, LONGER, replay='{"asked": 7}')
    row = world.read(lambda link: repo.read_publications(link, limit=1))[0]
    assert (row.version, row.author, row.reason, row.replay, row.at) == (
        version, LEAD.author, LEAD.reason, '{"asked": 7}', MONDAY)  # fmt: skip
    assert world.read(lambda link: repo.read_text(link, version)) == LONGER
    trail = world.rows(select(audit.c.actor, audit.c.action, audit.c.object).order_by(audit.c.id))[-1]
    assert tuple(trail) == (LEAD.author, "publish_policy", f"policy:{version}")


@pytest.mark.parametrize("at", ["record", "decide_deferred", "claim"])
def test_the_next_transaction_decides_by_the_newest_policy(world: World, at: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "record": lambda: world.record(discharge(2)),
        "decide_deferred": world.wake,
        "claim": world.claim,
    }
    version = put_in_force(world, LONGER)
    assert world.deployment.policy.version != version
    acts[at]()
    assert world.deployment.policy.version == version


def test_a_decision_names_the_policy_it_was_made_by_and_a_text_is_checked_by_the_one_at_its_claim(world: World) -> None:
    start(world)
    before = world.deployment.policy.version
    world.record(discharge(1, pathway="planned"))
    version = put_in_force(world, CLOSED)
    world.pass_time(hours=25)
    assert world.send_due() == [], "planned care is on the never-list of the policy published meanwhile"
    rows = world.rows(select(decision.c.outcome, decision.c.policy).order_by(decision.c.id))
    assert [tuple(row) for row in rows] == [("allow", before), ("refuse", version)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TEXT.replace("per: 90d, across: [long_term]", "per: 90d, across: [long_trm]"), "did you mean “long_term”?"),
        (TEXT.replace("turns: 120d", "turns: 90d"), "policy.yaml:33:3: “oncology” would starve: a patient seen"),
        (TEXT.replace("per: 60d", "per: 60"), "write whole days as “30d”"),
    ],
    ids=["contradicts itself", "starves", "cannot be read"],
)
def test_a_policy_that_could_do_harm_is_refused_with_its_line_and_an_example(
    world: World, text: str, words: str
) -> None:
    with pytest.raises(PolicyRefused) as refused:
        check(text, world.deployment.flows)
    assert any(words in fault for fault in refused.value.faults), refused.value.faults
    assert all(fault.startswith("policy.yaml:") for fault in refused.value.faults)


def test_the_shipped_policy_starves_nobody_with_the_shipped_flows(world: World) -> None:
    assert check(TEXT, world.deployment.flows).version == world.deployment.policy.version


def test_without_a_reason_or_a_change_nothing_is_published(world: World) -> None:
    start(world)
    with pytest.raises(NoReason):
        put_in_force(world, LONGER, Publisher("lead@example.nhs.uk", "  "))
    with pytest.raises(NothingToPublish):
        put_in_force(world, TEXT + "\n# only a remark\n")
    assert len(history(world)) == 1


def test_what_was_tried_against_a_policy_no_longer_in_force_is_not_published(world: World) -> None:
    start(world)
    seen = world.deployment.policy.version
    put_in_force(world, CLOSED)
    with pytest.raises(PolicyMovedOn):
        put_in_force(world, LONGER, Publisher("other@example.nhs.uk", "Fewer texts.", based_on=seen))
    assert [author for author, _ in history(world)] == ["shipped file", LEAD.author]


def test_rolling_back_publishes_the_old_version_again(world: World) -> None:
    start(world)
    old, new = world.deployment.policy.version, put_in_force(world, LONGER)
    world.record(discharge(1))
    assert world.deployment.policy.version == new
    by = Publisher("lead@example.nhs.uk", "Too few answers.")
    world.write(lambda link: roll_back(link, old, by, now=world.now))
    world.record(discharge(2))
    assert world.deployment.policy.version == old
    assert [version for _, version in history(world)] == [old, new, old]
    with pytest.raises(NotFound):
        world.write(lambda link: roll_back(link, "0123456789abcdef", by, now=world.now))


def test_a_restart_keeps_what_staff_published_and_takes_a_new_file_up(world: World) -> None:
    assert start(world) is True
    edited = put_in_force(world, LONGER)
    assert start(world) is False
    assert world.read(repo.read_in_force) == edited
    assert start(world, CLOSED) is True
    assert [author for author, _ in history(world)] == ["shipped file", LEAD.author, "shipped file"]


def test_a_stored_policy_that_cannot_be_read_leaves_the_old_one_in_force_and_is_logged_once(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    before = world.deployment.policy.version

    def spoil(link) -> None:
        link.execute(insert(repo.policy_version).values(version="f" * 16, text="limits: none", made_at=MONDAY))
        repo.add_publication(link, version="f" * 16, at=MONDAY, author="a", reason="b", replay="")

    world.write(spoil)
    with caplog.at_level(logging.ERROR):
        world.record(discharge(1))
        world.record(discharge(2))
    assert world.deployment.policy.version == before
    assert len([one for one in caplog.records if "cannot be read" in one.message]) == 1


def test_a_fixed_library_stays_with_its_policy(world: World) -> None:
    policy = world.deployment.policy
    put_in_force(world, LONGER)
    library = PolicyLibrary.fixed(policy)
    assert world.read(library.refresh) is policy


def test_a_version_stored_under_another_releases_hash_is_parsed_once_and_keeps_its_name(world: World) -> None:
    def store(link) -> None:
        repo.keep_version(link, version="0" * 16, text=LONGER, at=MONDAY - timedelta(days=1))
        repo.add_publication(link, version="0" * 16, at=MONDAY, author="a", reason="b", replay="")

    world.write(store)
    first = world.read(world.deployment.policies.refresh)
    assert first.version == "0" * 16
    assert world.read(world.deployment.policies.refresh) is first
