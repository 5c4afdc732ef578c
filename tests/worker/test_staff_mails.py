"""Mails to staff: by real SMTP, again when the server is away, emptied once they went, given up in the end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import select

from bot.db.repos.mails import mail
from bot.db.tables.staff import Role
from bot.notify.email import sender_of
from bot.settings import Settings
from bot.usecases.mail_staff import claim_mails, settle_mail
from bot.usecases.runtime import Runtime
from bot.usecases.staff_links import invite
from bot.worker.mails import send_mails_once
from bot.worker.run import Worker
from messaging_adapters.simulator import Simulator
from tests.fakes.smtp_server import FakeSmtp
from tests.worker.test_alert_delivery import WorldClock
from tests.world import CHANNEL, SECRET, World

EMAIL = "nurse@example.nhs.uk"


@dataclass
class Office:
    """A runtime with a mail server."""

    world: World
    runtime: Runtime
    smtp: FakeSmtp

    def invite(self, email: str = EMAIL) -> None:
        world = self.world
        world.write(
            lambda link: invite(
                link,
                world.deployment,
                email=email,
                role=Role.VIEWER,
                wards=(),
                by_mail=True,
                by="boss@example.nhs.uk",
                now=world.now,
            )
        )

    def deliver(self) -> None:
        while send_mails_once(self.runtime):
            pass

    def mails(self) -> list[tuple[str, int, str]]:
        return [(row.state, row.attempts, row.error) for row in self.world.rows(select(mail).order_by(mail.c.id))]


@pytest.fixture
def office(world: World) -> Iterator[Office]:
    smtp = FakeSmtp().start()
    settings = Settings(secret_key=SECRET, smtp_url=smtp.url)
    runtime = Runtime(settings, world.database, world.deployment, WorldClock(world), {CHANNEL: Simulator()})
    yield Office(world, runtime, smtp)
    smtp.stop()


def test_an_invitation_arrives_and_is_kept_nowhere(office: Office) -> None:
    office.invite()
    office.deliver()
    (mail_,) = office.smtp.mails
    assert mail_["To"] == EMAIL
    assert mail_["From"] != EMAIL, "a mail that claims to come from whom it goes to is refused as forged"
    assert "http://127.0.0.1:8000/admin/set-password/" in mail_.get_content()
    assert "Example Hospitals" in mail_.get_content()
    assert office.mails() == [("sent", 1, "")]
    assert office.world.rows(select(mail.c.body))[0].body is None


def test_a_server_that_is_away_is_tried_again_later_and_later(office: Office) -> None:
    office.invite()
    office.smtp.refuse_next("450 busy", "450 busy")
    tries = []
    for minutes in (0, 0.4, 0.2, 1, 1.1):
        office.world.pass_time(minutes=minutes)
        office.deliver()
        tries.append(office.mails()[0][1])
    assert tries == [1, 1, 2, 2, 3]
    assert len(office.smtp.mails) == 1
    assert office.mails() == [("sent", 3, "")]


def test_a_mail_nobody_takes_is_given_up_and_emptied(office: Office) -> None:
    office.invite()
    office.smtp.refuse_next(*["550 no such person"] * 9)
    for _ in range(12):
        office.deliver()
        office.world.pass_time(minutes=15)
    assert office.mails() == [("failed", 5, "mail server: SMTPRecipientsRefused")]
    assert office.world.rows(select(mail.c.body))[0].body is None


def test_without_a_mail_server_it_waits_and_says_why(office: Office) -> None:
    office.runtime = replace(office.runtime, settings=Settings(secret_key=SECRET))
    office.invite()
    office.deliver()
    assert office.mails() == [("queued", 1, "no mail server is set")]


def test_a_sender_that_died_means_the_mail_goes_again_and_its_late_news_changes_nothing(office: Office) -> None:
    office.invite()
    world, vault = office.world, office.world.deployment.vault
    (lost,) = world.write(lambda link: claim_mails(link, vault, now=world.now, limit=5))
    office.deliver()
    assert office.smtp.mails == []
    world.pass_time(minutes=2)
    office.deliver()
    assert len(office.smtp.mails) == 1
    world.write(lambda link: settle_mail(link, lost, error="mail server: timeout", now=world.now))
    assert office.mails() == [("sent", 2, "")]


def test_one_bad_mail_keeps_no_other_waiting(office: Office) -> None:
    office.invite()
    office.invite("second@example.nhs.uk")
    office.world.write(lambda link: link.execute(mail.update().where(mail.c.id == 1).values(body=b"damaged")))
    office.deliver()
    assert [one["To"] for one in office.smtp.mails] == ["second@example.nhs.uk"]
    assert [state for state, _, _ in office.mails()] == ["failed", "sent"]


def test_the_worker_is_woken_by_the_invitation_itself(office: Office) -> None:
    import time

    worker = Worker(office.runtime)
    worker.start()
    try:
        time.sleep(0.3)
        begun = time.monotonic()
        office.invite()
        while not office.smtp.mails and time.monotonic() - begun < 10:
            time.sleep(0.02)
    finally:
        worker.stop()
    assert len(office.smtp.mails) == 1


@pytest.mark.parametrize(
    ("smtp_url", "team", "sender"),
    [
        ("smtp://mail.example.nhs.uk:25", "team@example.nhs.uk", "team@example.nhs.uk"),
        ("smtps://bot%40example.nhs.uk:pw@mail.example.nhs.uk:465", "team@example.nhs.uk", "bot@example.nhs.uk"),
        ("smtp://bot:pw@mail.example.nhs.uk", "", "feedback-bot@mail.example.nhs.uk"),
    ],
)
def test_mails_come_from_an_address_of_the_mail_servers_own(
    office: Office, smtp_url: str, team: str, sender: str
) -> None:
    del office
    assert sender_of(smtp_url, team=team) == sender
