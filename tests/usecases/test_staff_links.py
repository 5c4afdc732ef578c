"""Links to set a password: single use, hashed, expiring; asked for without telling who has an account."""

from contextlib import nullcontext
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import select

from bot.db.repos.mails import mail
from bot.db.repos.staff import session, staff
from bot.db.repos.staff_links import link as link_table
from bot.db.tables.staff import Role
from bot.errors import NotAllowed
from bot.usecases.add_staff import check_password
from bot.usecases.change_staff import disable
from bot.usecases.sign_in import StaffMember, sign_in
from bot.usecases.staff_links import ask_reset, find_open_link, invite, send_link, set_password
from tests.world import World

EMAIL = "nurse@example.nhs.uk"
GOOD = "lantern gravel teapot"


def invited(world: World, *, by_mail: bool = False, email: str = EMAIL) -> str:
    """Invite somebody; the token of the link, out of the mail if it was mailed."""
    made = world.write(
        lambda link: invite(
            link,
            world.deployment,
            email=email,
            role=Role.VIEWER,
            wards=(),
            by_mail=by_mail,
            by="boss@example.nhs.uk",
            now=world.now,
        )
    )
    return token_in(made.link or newest_body(world))


def newest_body(world: World) -> str:
    return world.deployment.vault.open(world.rows(select(mail).order_by(mail.c.id.desc()))[0].body)


def token_in(words: str) -> str:
    return words.split("/admin/set-password/", 1)[1].split(maxsplit=1)[0]


def take(world: World, token: str, password: str = GOOD) -> bool:
    return set_password(world.database, token, password, names=("Example Hospitals",), now=world.now)


def enters(world: World, password: str = GOOD, email: str = EMAIL) -> bool:
    return sign_in(world.database, email=email, password=password, now=world.now) is not None


def ask(world: World, email: str = EMAIL) -> None:
    world.write(lambda link: ask_reset(link, world.deployment, email=email, now=world.now))


@pytest.fixture
def active(world: World) -> World:
    """Somebody has set a password."""
    assert take(world, invited(world))
    return world


def test_who_is_invited_sets_a_password_and_signs_in(world: World) -> None:
    token = invited(world, by_mail=True)
    assert not enters(world, "")
    assert world.read(lambda link: find_open_link(link, token, now=world.now)) is not None
    assert take(world, token)
    assert enters(world)


def test_a_link_works_once_and_looking_uses_nothing_up(world: World) -> None:
    token = invited(world)
    for _ in range(3):
        assert world.read(lambda link: find_open_link(link, token, now=world.now)) is not None
    assert take(world, token)
    assert not take(world, token, "another good password")
    assert world.read(lambda link: find_open_link(link, token, now=world.now)) is None
    assert enters(world)


def test_of_two_uses_at_once_one_wins(world: World) -> None:
    token, start = invited(world), Barrier(4)
    outcomes: dict[str, bool] = {}

    def use(password: str) -> None:
        start.wait()
        outcomes[password] = take(world, token, password)

    words = [f"lantern gravel teapot {name}" for name in ("north", "south", "east", "west")]
    threads = [Thread(target=use, args=(word,)) for word in words]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    winners = [word for word, won in outcomes.items() if won]
    assert len(winners) == 1
    assert [word for word in words if enters(world, word)] == winners


def test_an_invitation_lasts_seven_days_and_a_reset_an_hour(world: World) -> None:
    token = invited(world)
    world.pass_time(days=7, seconds=-1)
    assert world.read(lambda link: find_open_link(link, token, now=world.now)) is not None
    world.pass_time(seconds=1)
    assert not take(world, token)
    ask(world)
    token = token_in(newest_body(world))
    world.pass_time(hours=1)
    assert not take(world, token)


def test_no_token_is_stored_that_opens_anything(world: World) -> None:
    token = invited(world, by_mail=True)
    (row,) = world.rows(select(link_table))
    assert token not in str(tuple(row))
    (queued,) = world.rows(select(mail))
    assert token.encode() not in queued.body


def test_a_new_link_ends_the_one_before(world: World) -> None:
    first = invited(world)
    account = world.rows(select(staff.c.id))[0].id
    made = world.write(lambda link: send_link(link, world.deployment, account, by_mail=False, by="boss", now=world.now))
    assert not take(world, first)
    assert take(world, token_in(made.link))


def test_setting_a_password_ends_sessions_unlocks_and_leaves_the_second_step(active: World) -> None:
    assert enters(active)
    secret = {"totp_secret": active.deployment.vault.seal("JBSWY3DPEHPK3PXP"), "totp_since": active.now}
    active.write(lambda link: link.execute(staff.update().values(**secret)))
    for _ in range(5):
        assert not enters(active, "wrong")
    ask(active)
    assert take(active, token_in(newest_body(active)), "another lantern teapot")
    assert not active.rows(select(session))
    entered = sign_in(active.database, email=EMAIL, password="another lantern teapot", now=active.now)
    assert entered is not None
    assert entered.stage == "code"


def test_three_resets_an_hour_and_no_more(active: World) -> None:
    for _ in range(5):
        ask(active)
    assert len(active.rows(select(mail))) == 3
    states = [row.state for row in active.rows(select(mail).order_by(mail.c.id))]
    assert states == ["failed", "failed", "queued"], "those before the newest are not sent"
    active.pass_time(hours=1, seconds=1)
    ask(active)
    assert len(active.rows(select(mail))) == 4


@pytest.mark.parametrize("email", ["nobody@example.nhs.uk", "", "no address", "x\n@y"])
def test_who_has_no_account_is_mailed_nothing(active: World, email: str) -> None:
    ask(active, email)
    assert not active.rows(select(mail))


def test_a_disabled_account_is_mailed_nothing_and_its_links_are_dead(active: World) -> None:
    ask(active)
    token = token_in(newest_body(active))
    invited(active, email="boss@example.nhs.uk")
    boss, nurse = (row.id for row in active.rows(select(staff.c.id).order_by(staff.c.email)))
    active.write(lambda link: link.execute(staff.update().where(staff.c.id == boss).values(role="admin")))
    by = StaffMember(boss, "boss@example.nhs.uk", Role.ADMIN, ())
    active.write(lambda link: disable(link, nurse, by=by, now=active.now))
    assert not take(active, token, "another lantern teapot")
    assert [(row.state, row.body) for row in active.rows(select(mail))] == [("failed", None)]
    ask(active)
    assert len(active.rows(select(mail))) == 1
    assert not enters(active)


def test_a_password_that_will_not_do_leaves_the_link_as_it_was(world: World) -> None:
    token = invited(world)
    with pytest.raises(NotAllowed, match="12 to 200"):
        take(world, token, "short")
    with pytest.raises(NotAllowed, match="easy to guess"):
        take(world, token, "examplehospitals1")
    assert take(world, token)


@pytest.mark.parametrize(
    "password",
    [
        *("nurse@example.nhs.uk", "NURSE.example2026", "aaaaaaaaaaaaaaaa", "abababababababab", "password1234"),
        *("P@ssw0rd123456", "1234567890123", "qwertyuiop12", "Example Hospitals", "examplehospitals99", "Welcome12345"),
    ],
)
def test_passwords_anybody_would_try_are_refused(password: str) -> None:
    with pytest.raises(NotAllowed, match="easy to guess"):
        check_password(password, email=EMAIL, names=("Example Hospitals",))


@pytest.mark.parametrize(
    "password", [GOOD, "correct horse battery", "xK9-fQ2_mW7z", "zażółć gęślą jaźń", "password of the blue whale"]
)
def test_passwords_of_some_thought_are_taken(password: str) -> None:
    check_password(password, email=EMAIL, names=("Example Hospitals",))


@pytest.mark.parametrize(("length", "is_good"), [(11, False), (12, True), (200, True), (201, False)])
def test_a_password_has_12_to_200_characters(length: int, is_good: bool) -> None:
    word = ("lantern gravel teapot " * 10)[:length]
    expected = nullcontext() if is_good else pytest.raises(NotAllowed, match="12 to 200")
    with expected:
        check_password(word, email=EMAIL)


def test_what_happened_is_audited_without_the_link(active: World) -> None:
    from bot.usecases.audit import audit

    ask(active)
    written: list[Any] = active.rows(select(audit.c.action, audit.c.detail).order_by(audit.c.id))
    assert [row.action for row in written][-5:] == [
        "add_staff",
        "send_invitation",
        "set_password",
        "ask_reset",
        "send_reset",
    ]
    assert "set-password/" not in str(written)
