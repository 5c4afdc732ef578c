"""Alerts to staff: by real SMTP and a signed webhook, again until someone acknowledges, second route on failure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import orjson
import pytest
from sqlalchemy import select

from bot.clock import Clock
from bot.db.repos.cases import alert, case
from bot.settings import Settings
from bot.usecases.carry_alert import signing_key
from bot.usecases.handle_case import acknowledge
from bot.usecases.runtime import Runtime
from bot.worker.alerts import send_alerts_once
from bot.worker.reconciler import reconcile_once
from messaging_adapters.simulator import Simulator
from messaging_adapters.types import Absent, Accepted, Failure, NotSent, Refused
from tests.fakes.smtp_server import FakeSmtp
from tests.fakes.webhook_receiver import WebhookReceiver
from tests.world import CHANNEL, SECRET, World, discharge

PHONE = "+447700900001"
Servers = tuple[FakeSmtp, WebhookReceiver]
ON_CALL = "+447700900500"
CANARY = "zebra crossing"


class WorldClock(Clock):
    """The world's hand-wound clock, where a process has its own."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def now(self) -> datetime:
        return self._world.now


@dataclass
class Desk:
    """A runtime with routes to staff."""

    world: World
    runtime: Runtime
    smtp: FakeSmtp
    hook: WebhookReceiver

    def deliver(self) -> None:
        while send_alerts_once(self.runtime):
            pass

    def alerts(self) -> list[tuple[str, int, str]]:
        chosen = select(alert.c.route, alert.c.round, alert.c.state).order_by(alert.c.round, alert.c.id)
        return [tuple(row) for row in self.world.rows(chosen)]

    def notice(self) -> str:
        return self.world.rows(select(case.c.notice))[0].notice


def make_desk(world: World, smtp: FakeSmtp, hook: WebhookReceiver, routes: tuple[str, ...]) -> Desk:
    settings = Settings(
        secret_key=SECRET,
        smtp_url=smtp.url,
        alert_email="team@example.org",
        alert_webhook=hook.url,
        alert_phone=ON_CALL,
    )
    world.deployment = replace(world.deployment, alert_routes=routes, alert_phone=ON_CALL)
    runtime = Runtime(settings, world.database, world.deployment, WorldClock(world), {CHANNEL: Simulator()})
    return Desk(world, runtime, smtp, hook)


@pytest.fixture
def servers() -> Iterator[tuple[FakeSmtp, WebhookReceiver]]:
    smtp, hook = FakeSmtp().start(), WebhookReceiver().start()
    yield smtp, hook
    smtp.stop()
    hook.stop()


@pytest.fixture
def desk(world: World, servers: tuple[FakeSmtp, WebhookReceiver]) -> Desk:
    return make_desk(world, *servers, ("phone", "email", "webhook"))


def alarm(world: World) -> int:
    world.invite(name="Qwertina Canary")
    world.reply(PHONE, f"{CANARY}: I want to kill myself")
    return world.rows(select(case.c.id))[0].id


def test_an_immediate_case_goes_by_every_route_without_the_patients_words(desk: Desk) -> None:
    number = alarm(desk.world)
    desk.deliver()
    bodies = desk.world.send_due()
    (mail,), (post,) = desk.smtp.mails, desk.hook.posts
    (text,) = (body for body in bodies if "/admin/cases/" in body)
    assert post.is_signed(signing_key(desk.runtime))
    assert not post.is_signed("another key")
    assert orjson.loads(post.body)["case"] == number
    for said in (mail.as_string(), post.body.decode(), str(post.headers), text):
        assert f"cases/{number}" in said or said == str(post.headers)
        for secret in (CANARY, "Qwertina", "700900001", "kill"):
            assert secret not in said
    assert {state for _, round_, state in desk.alerts() if round_ == 0} <= {"sent", "delivered"}


def test_again_after_15_and_30_minutes_and_then_no_more(desk: Desk) -> None:
    alarm(desk.world)
    counts = []
    for minutes in (0, 14, 1, 15, 60):
        desk.world.pass_time(minutes=minutes)
        desk.deliver()
        counts.append(len(desk.smtp.mails))
    assert counts == [1, 1, 2, 3, 3]


def test_acknowledging_takes_back_what_has_not_gone(desk: Desk) -> None:
    number = alarm(desk.world)
    desk.deliver()
    desk.world.send_due()
    world = desk.world
    assert world.write(lambda link: acknowledge(link, number, by="a@example.org", now=world.now))
    assert not world.write(lambda link: acknowledge(link, number, by="b@example.org", now=world.now))
    world.pass_time(hours=1)
    desk.deliver()
    assert world.send_due() == []
    assert len(desk.smtp.mails) == 1
    assert {state for _, round_, state in desk.alerts() if round_ > 0} == {"withdrawn"}


def test_an_alert_that_failed_is_not_repeated_after_someone_acknowledged(desk: Desk) -> None:
    number = alarm(desk.world)
    desk.smtp.refuse_next("450 busy")
    desk.deliver()
    texts = [one for one in desk.world.claim() if one.text.to == ON_CALL]
    world = desk.world
    world.write(lambda link: acknowledge(link, number, by="a@example.org", now=world.now))
    world.settle(texts[0], NotSent("connect"))
    world.pass_time(minutes=10)
    desk.deliver()
    assert desk.smtp.mails == []
    assert [one for one in world.claim() if one.text.to == ON_CALL] == []


def test_a_busy_mail_server_is_tried_again(desk: Desk) -> None:
    alarm(desk.world)
    desk.smtp.refuse_next("450 busy", "450 busy")
    for _ in range(5):
        desk.deliver()
        desk.world.pass_time(minutes=1.1)
    assert len(desk.smtp.mails) == 1
    assert ("email", 0, "sent") in desk.alerts()


def same_day_case(desk: Desk) -> None:
    desk.world.invite()
    desk.world.reply(PHONE, "My husband died on the ward")


def test_a_route_that_stays_down_gives_way_to_the_second(world: World, servers: Servers) -> None:
    desk = make_desk(world, *servers, ("email", "webhook"))
    same_day_case(desk)
    desk.smtp.refuse_next(*["550 no such person"] * 9)
    for _ in range(12):
        desk.deliver()
        world.pass_time(minutes=2)
    assert desk.alerts() == [("email", 0, "failed"), ("webhook", 0, "sent")]
    assert len(desk.hook.posts) == 1
    assert "could not be delivered" in desk.notice()


def test_a_route_whose_address_is_nonsense_gives_way_to_the_second(world: World, servers: Servers) -> None:
    desk = make_desk(world, *servers, ("email", "webhook"))
    desk.runtime = replace(
        desk.runtime, settings=desk.runtime.settings.model_copy(update={"alert_email": "team@example.org\nBcc: x"})
    )
    same_day_case(desk)
    for _ in range(12):
        desk.deliver()
        world.pass_time(minutes=2.5)
    assert ("email", 0, "failed") in desk.alerts()
    assert len(desk.hook.posts) == 1


@pytest.mark.parametrize("road", ["refused", "never taken"])
def test_an_on_call_text_that_fails_gives_way_and_shows(world: World, servers: Servers, road: str) -> None:
    desk = make_desk(world, *servers, ("phone",))
    same_day_case(desk)
    for _ in range(6):
        for one in world.claim():
            if one.text.to == ON_CALL:
                world.settle(one, Refused(Failure.BAD_ADDRESS, "21211") if road == "refused" else NotSent("connect"))
        world.pass_time(minutes=6)
    assert desk.alerts() == [("phone", 0, "failed")]
    assert "could not be delivered" in desk.notice()


def test_without_any_route_the_case_says_so(world: World, servers: Servers) -> None:
    desk = make_desk(world, *servers, ())
    alarm(world)
    assert desk.alerts() == []
    assert "nobody was told" in desk.notice()


def test_a_sender_that_died_means_the_alert_goes_again(desk: Desk) -> None:
    from bot.usecases.claim_alerts import claim_alerts

    alarm(desk.world)
    world = desk.world
    world.write(lambda link: claim_alerts(link, now=world.now, limit=10))
    desk.deliver()
    assert desk.smtp.mails == []
    world.pass_time(minutes=3)
    desk.deliver()
    assert len(desk.smtp.mails) == 1


def test_a_further_worry_after_acknowledging_alerts_again(desk: Desk) -> None:
    number = alarm(desk.world)
    desk.deliver()
    world = desk.world
    world.write(lambda link: acknowledge(link, number, by="a@example.org", now=world.now))
    world.reply(PHONE, "I really want to kill myself")
    desk.deliver()
    assert len(desk.smtp.mails) == 2


def test_attempts_of_an_on_call_text_are_shown(desk: Desk) -> None:
    alarm(desk.world)
    desk.world.send_due()
    chosen = select(alert.c.attempts).where(alert.c.route == "phone", alert.c.round == 0)
    assert desk.world.rows(chosen)[0].attempts == 1


class OddChannel(Simulator):
    """A channel that cannot be asked about the first text it is asked about."""

    def find(self, text, claimed_at, known_ids=frozenset()):
        if text.to.endswith("001"):
            raise RuntimeError("the provider's client is broken")
        return Absent()


def test_a_text_that_cannot_be_asked_about_keeps_no_other_waiting(desk: Desk) -> None:
    world = desk.world
    desk.runtime = replace(desk.runtime, adapters={CHANNEL: OddChannel()})
    world.record(discharge(1), discharge(2))
    world.pass_time(hours=25)
    assert len(world.claim()) == 2
    for _ in range(3):
        world.pass_time(minutes=6)
        reconcile_once(desk.runtime)
    assert [row.state for row in world.outbox()] == ["unknown", "queued"]


def test_a_text_that_cannot_be_read_keeps_no_other_waiting(world: World) -> None:
    from bot.db.repos.outbox import outbox

    world.record(discharge(1), discharge(2))
    world.pass_time(hours=25)
    world.write(lambda link: link.execute(outbox.update().where(outbox.c.id == 1).values(body=b"damaged")))
    claimed = world.claim()
    assert [one.id for one in claimed] == [2]
    world.settle(claimed[0], Accepted("SM1"))
    row = world.outbox()[0]
    assert (row.state, row.attempt, row.error) == ("queued", 0, "fault: CannotOpen")
    assert row.due_at - world.now == timedelta(minutes=10)
