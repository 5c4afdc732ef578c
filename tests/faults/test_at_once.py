"""Many things at once, in threads on both databases: serial outcomes, no deadlock, each text claimed once."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.db.connect import Database
from bot.db.repos.cases import alert, case
from bot.db.repos.conversations import conversation
from bot.db.repos.patients import patient
from bot.db.repos.texts_in import answer, inbound
from bot.reports.changed_responses import changed_responses
from bot.usecases.claim_alerts import claim_alerts
from bot.usecases.claim_texts import claim_texts
from bot.usecases.handle_case import acknowledge
from bot.usecases.receive_reply import receive_reply
from bot.usecases.record_encounters import record_encounters
from messaging_adapters.types import Accepted, Incoming
from tests.world import CHANNEL, World, discharge

PHONE = "+447700900001"


def at_once(*works: Callable[[], object]) -> list[Any]:
    """Run them in as many threads; their results. Fails when one does not end."""
    with ThreadPoolExecutor(len(works)) as pool:
        return [future.result(timeout=30) for future in [pool.submit(work) for work in works]]


def reply(world: World, number: int, body: str) -> Callable[[], object]:
    text = Incoming(provider_id=f"AT{number}", sender=PHONE, body=body)
    return lambda: world.write(lambda link: receive_reply(link, world.deployment, CHANNEL, text, now=world.now))


def test_ten_replies_at_once_are_ten_texts_in_some_order(world: World) -> None:
    world.invite()
    at_once(*(reply(world, number, str(number % 5 + 1)) for number in range(10)))
    assert len(world.rows(select(inbound))) == 10
    values = world.rows(select(answer.c.step).where(answer.c.step == "rating", answer.c.value.is_not(None)))
    assert len(values) == 1
    assert len(world.outbox()) <= 7
    assert Counter(kind for kind, _ in world.texts())["invitation"] == 1


def test_the_same_webhook_on_two_workers_is_stored_once(world: World) -> None:
    world.invite()
    results = at_once(*(reply(world, 7, "1") for _ in range(4)))
    assert sorted(one.repeated for one in results) == [False, True, True, True]
    assert len(world.rows(select(inbound))) == 1
    assert len(world.rows(select(answer))) == 1


def test_a_stop_and_a_claim_at_once(world: World) -> None:
    """Whichever is first: after a STOP was committed nothing but its confirmation is claimed."""
    world.record(*(discharge(number, mobile="07700 900001") for number in (1,)))
    world.pass_time(hours=25)
    claimed, _ = at_once(world.claim, reply(world, 1, "STOP"))
    later = world.claim()
    assert len(claimed) <= 1
    assert all("START" in one.text.body for one in later)
    (talk, *_) = world.talks()
    assert talk.disposition in ("withdrawn", "refused")


def test_two_dispatchers_claim_each_text_once(world: World) -> None:
    world.record(*(discharge(number) for number in range(1, 31)))
    world.pass_time(hours=25)

    def claim_all() -> list[int]:
        mine: list[int] = []
        idle = 0
        while idle < 3:
            found = world.write(lambda link: claim_texts(link, world.deployment, now=world.now, limit=4))
            mine += [one.id for one in found]
            idle = 0 if found else idle + 1
        return mine

    both = at_once(claim_all, claim_all, claim_all)
    ids = [id_ for mine in both for id_ in mine]
    assert len(ids) == len(set(ids)) == 30
    assert {row.attempt for row in world.outbox()} == {1}


def test_two_importers_race_on_the_same_patients(database_url: str, world: World) -> None:
    other = Database(database_url)
    people = [discharge(number) for number in range(1, 16)]
    again = [discharge(number, encounter_id=f"X{number}") for number in reversed(range(1, 16))]

    def take_in(database: Database, rows: list) -> Callable[[], object]:
        def run() -> None:
            for at in range(0, len(rows), 3):
                part = rows[at : at + 3]
                database.write(lambda link, part=part: record_encounters(link, world.deployment, part, now=world.now))

        return run

    at_once(take_in(world.database, people), take_in(other, again), take_in(other, people))
    other.close()
    assert len(world.rows(select(patient))) == 15
    assert world.ledger() == ["reserved"] * 15
    assert len(world.decisions()) == 30


def test_a_death_and_a_reply_at_once_leave_no_conversation_open(world: World) -> None:
    for number in range(1, 7):
        world.record(discharge(number))
    world.pass_time(hours=25)
    world.send_due()

    def die(number: int) -> Callable[[], object]:
        report = discharge(number, encounter_id=f"D{number}", mobile="", deceased="yes")
        return lambda: world.record(report)

    def say(number: int) -> Callable[[], object]:
        text = Incoming(provider_id=f"R{number}", sender=f"+447700900{number:03}", body="2 it was fine")
        return lambda: world.write(lambda link: receive_reply(link, world.deployment, CHANNEL, text, now=world.now))

    at_once(*(work for number in range(1, 7) for work in (die(number), say(number))))
    assert not any(talk.active for talk in world.talks())
    assert len(world.rows(select(answer))) == 6
    assert world.send_due() == []


@pytest.mark.parametrize("words", ["STOP", "My husband died", "I want to kill myself"])
def test_replies_settlements_claims_and_imports_at_once_end(world: World, words: str) -> None:
    world.deployment = world.deployment.__class__(
        **{name: getattr(world.deployment, name) for name in world.deployment.__slots__}
        | {"alert_routes": ("phone", "email"), "alert_phone": "+447700900500"}
    )
    world.record(*(discharge(number) for number in range(1, 7)))
    world.pass_time(hours=25)
    claimed = world.claim()

    def say(number: int) -> Callable[[], object]:
        text = Incoming(provider_id=f"R{number}", sender=f"+447700900{number:03}", body=words)
        return lambda: world.write(lambda link: receive_reply(link, world.deployment, CHANNEL, text, now=world.now))

    works: list[Callable[[], object]] = [say(number) for number in range(1, 7)]
    works += [lambda one=one: world.settle(one, Accepted(f"P{one.id}", delivered=True)) for one in claimed]
    works += [lambda: world.record(*(discharge(number, encounter_id=f"Y{number}") for number in range(1, 7)))]
    works += [world.claim, world.claim]
    at_once(*works)
    assert len(world.rows(select(inbound))) == 6
    assert not any(talk.active for talk in world.talks() if talk.flow)


def test_acknowledging_while_alerts_are_claimed(world: World) -> None:
    world.invite()
    for number in range(4):
        world.reply(f"+4477009000{number + 10}", "I want to kill myself")
    ids = [row.id for row in world.rows(select(case.c.id))]
    takes = [
        lambda: world.write(lambda link: claim_alerts(link, now=world.now + timedelta(minutes=16), limit=20))
        for _ in range(2)
    ]
    claimed = at_once(
        *takes,
        *(lambda id_=id_: world.write(lambda link: acknowledge(link, id_, by="a", now=world.now)) for id_ in ids),
    )
    sent = [one.id for batch in claimed[:2] for one in batch]
    assert len(sent) == len(set(sent))
    states = {row.state for row in world.rows(select(alert.c.state))}
    assert states <= {"withdrawn", "sending"}


def test_a_change_committed_late_is_never_passed_over_by_the_cursor(world: World) -> None:
    world.invite()
    seen: list[str] = []
    cursor = 0

    def read() -> None:
        nonlocal cursor
        for _ in range(40):
            page = world.read(lambda link, after=cursor: changed_responses(link, after=after, limit=2))
            assert page["next"] >= cursor
            seen.extend(one["id"] for one in page["items"])
            cursor = page["next"]

    def write(first: int) -> Callable[[], object]:
        def run() -> None:
            for number in range(first, first + 8):
                text = Incoming(provider_id=f"C{number}", sender=f"+4477009{number:05}", body="it was fine")
                world.write(lambda link, text=text: receive_reply(link, world.deployment, CHANNEL, text, now=world.now))

        return run

    at_once(read, write(100), write(200), write(300))
    read()
    keys = {row.key for row in world.rows(select(conversation.c.key))}
    assert keys <= set(seen)
