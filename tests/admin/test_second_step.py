"""The second step: set up with an app, asked for at sign-in, used once, locked with the password, and enforceable."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from pyotp.totp import TOTP
from sqlalchemy import select

from admin.auth import LOOPBACK_COOKIE
from admin.pages.second_step import in_fours
from bot.db.repos.facts import store_fact
from bot.db.repos.staff import REQUIRED, session, staff
from bot.db.tables.staff import Role
from bot.usecases.second_step import find_step
from tests.admin.conftest import PASSWORD, Visit, browse, csrf_of, email_of, make_app, sign_in
from tests.admin.test_sign_in import actions
from tests.world import World

TEAM_PAGE = "/admin/cases"


@dataclass
class Phone:
    """Somebody's app, and the world whose time it shows."""

    world: World
    key: str

    def code(self, *, steps: int = 0) -> str:
        return TOTP(self.key).at(self.world.now + timedelta(seconds=30 * steps))


def csrf_in(text: str) -> str:
    return text.split('name="csrf" value="', 1)[1].split('"', 1)[0]


def set_up(world: World, client: TestClient) -> Phone:
    """Go through the pages that turn the second step on, as far as the code."""
    page = client.get("/admin/second-step")
    client.post("/admin/second-step/begin", data={"csrf": csrf_in(page.text)})
    shown = client.get("/admin/second-step").text
    return Phone(world, shown.split('class="app-key">', 1)[1].split("<", 1)[0].replace(" ", ""))


def confirm(client: TestClient, code: str) -> int:
    shown = client.get("/admin/second-step").text
    return client.post("/admin/second-step/confirm", data={"csrf": csrf_in(shown), "code": code}).status_code


def turn_on(world: World, client: TestClient) -> Phone:
    phone = set_up(world, client)
    assert confirm(client, phone.code()) == 303
    world.pass_time(seconds=30)
    return phone


def give(client: TestClient, code: str) -> int:
    """Answer the page that asks for a code; the status."""
    page = client.get("/admin/code")
    return client.post("/admin/code", data={"csrf": csrf_in(page.text), "code": code}).status_code


@pytest.fixture
def phone(staffed: World, visit: Visit) -> Phone:
    """The team's account has a second step."""
    return turn_on(staffed, visit(Role.TEAM))


def test_the_page_shows_a_square_and_a_key_and_counts_for_nothing_before_a_code(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    phone = set_up(staffed, client)
    shown = client.get("/admin/second-step").text
    assert in_fours(phone.key) in shown
    assert "<svg" in shown
    assert "viewBox" in shown
    assert "style=" not in shown.split("<svg", 1)[1].split("</svg>", 1)[0]
    assert confirm(client, "000000") == 422
    assert sign_in(visit(None), Role.TEAM) == 303
    assert staffed.rows(select(staff.c.totp_since).where(staff.c.role == "team"))[0].totp_since is None


def test_the_key_is_sealed_at_rest(phone: Phone) -> None:
    (row,) = phone.world.rows(select(staff).where(staff.c.role == "team"))
    assert phone.key.encode() not in row.totp_secret
    assert phone.world.deployment.vault.open(row.totp_secret) == phone.key


def test_the_password_alone_opens_no_page(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    entered = client.post("/admin/sign-in", data={"email": email_of(Role.TEAM), "password": PASSWORD})
    assert entered.headers["location"] == "/admin/code"
    for path in (TEAM_PAGE, "/admin/responses/live", "/admin/account", "/admin/second-step"):
        assert client.get(path).status_code == 303, path
    assert client.post("/admin/cases/1/acknowledge", data={}).status_code in {303, 403}
    page = client.get("/admin/code").text
    assert 'autocomplete="one-time-code"' in page
    assert 'inputmode="numeric"' in page
    assert "Responses</a>" not in page


def test_the_code_opens_the_page_that_was_asked_for_under_a_new_token(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    form = {"email": email_of(Role.TEAM), "password": PASSWORD, "next": TEAM_PAGE}
    assert client.post("/admin/sign-in", data=form).headers["location"] == "/admin/code?next=/admin/cases"
    before = client.cookies[LOOPBACK_COOKIE]
    page = client.get("/admin/code?next=/admin/cases").text
    code = phone.code()
    form = {"csrf": csrf_in(page), "code": f" {code[:3]} {code[3:]} ", "next": TEAM_PAGE}
    assert client.post("/admin/code", data=form).headers["location"] == TEAM_PAGE
    assert client.cookies[LOOPBACK_COOKIE] != before
    assert client.get(TEAM_PAGE).status_code == 200
    assert not phone.world.rows(select(session).where(session.c.stage == "code")), "nothing is left half way"
    client.cookies.set(LOOPBACK_COOKIE, before)
    assert client.get(TEAM_PAGE).status_code == 303, "the token from before the code opens nothing"


def test_a_code_opens_the_door_once(phone: Phone, visit: Visit) -> None:
    first, second, code = visit(None), visit(None), phone.code()
    for client in (first, second):
        sign_in(client, Role.TEAM)
    assert give(first, code) == 303
    assert give(second, code) == 401
    assert give(second, phone.code(steps=-1)) == 401, "nor does an older one after it"
    assert give(second, phone.code(steps=1)) == 303


def test_a_clock_that_is_a_step_off_does_no_harm_and_two_steps_do(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    sign_in(client, Role.TEAM)
    phone.world.pass_time(minutes=5)
    assert give(client, phone.code(steps=2)) == 401
    assert give(client, phone.code(steps=-2)) == 401
    assert give(client, phone.code(steps=-1)) == 303


def test_wrong_codes_lock_like_wrong_passwords_and_the_password_between_them_forgives_none(
    phone: Phone, visit: Visit
) -> None:
    client = visit(None)
    for _ in range(2):
        assert sign_in(client, Role.TEAM) == 303
        assert [give(client, "000000") for _ in range(2)] == [401, 401]
    assert sign_in(client, Role.TEAM) == 303
    assert give(client, "000000") == 303, "the fifth: back to the beginning"
    assert client.get("/admin/code").headers["location"].startswith("/admin/sign-in")
    assert sign_in(client, Role.TEAM) == 401
    phone.world.pass_time(minutes=15)
    assert sign_in(client, Role.TEAM) == 303
    assert give(client, phone.code()) == 303
    assert actions(phone.world).count("lock") == 1


def test_there_are_ten_minutes_for_the_code(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    sign_in(client, Role.TEAM)
    phone.world.pass_time(minutes=10)
    assert client.get("/admin/code").status_code == 303


def test_turning_it_on_ends_the_other_sessions(staffed: World, visit: Visit) -> None:
    elsewhere, here = visit(Role.TEAM), visit(Role.TEAM)
    turn_on(staffed, here)
    assert here.get(TEAM_PAGE).status_code == 200
    assert elsewhere.get(TEAM_PAGE).status_code == 303


def test_turning_it_off_asks_for_password_and_code(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    sign_in(client, Role.TEAM)
    assert give(client, phone.code()) == 303
    phone.world.pass_time(seconds=30)

    def turn_off(password: str, code: str) -> int:
        form = {"csrf": csrf_of(client), "password": password, "code": code}
        return client.post("/admin/account/second-step/off", data=form).status_code

    assert turn_off("not the password", phone.code()) == 422
    assert turn_off(PASSWORD, "000000") == 422
    assert turn_off(PASSWORD, phone.code()) == 303
    assert client.post("/admin/sign-in", data={"email": email_of(Role.TEAM), "password": PASSWORD}).headers[
        "location"
    ] in {"/admin", "/admin/responses"}
    assert actions(phone.world)[-2:] == ["second_step_off", "sign_in"]


def test_where_it_is_required_an_account_without_one_reaches_nothing_but_its_setting_up(
    staffed: World, visit: Visit
) -> None:
    staffed.write(lambda link: store_fact(link, REQUIRED, "yes"))
    client = visit(None)
    entered = client.post("/admin/sign-in", data={"email": email_of(Role.TEAM), "password": PASSWORD})
    assert entered.headers["location"] == "/admin/second-step"
    for path in (TEAM_PAGE, "/admin/account", "/admin/code", "/admin/responses/live"):
        assert client.get(path).status_code == 303, path
    phone = set_up(staffed, client)
    assert confirm(client, phone.code()) == 303
    assert client.get(TEAM_PAGE).status_code == 200
    assert "second_step_on" in actions(staffed)
    form = {"csrf": csrf_of(client), "password": PASSWORD, "code": phone.code(steps=1)}
    assert client.post("/admin/account/second-step/off", data=form).status_code == 422, "it cannot be turned off"


def test_whoever_is_half_way_in_can_leave(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    sign_in(client, Role.TEAM)
    page = client.get("/admin/code").text
    assert client.post("/admin/sign-out", data={"csrf": "guessed"}).status_code == 403
    assert client.post("/admin/sign-out", data={"csrf": csrf_in(page)}).status_code == 303
    assert not phone.world.rows(select(session).where(session.c.stage == "code"))


def test_a_form_of_another_session_gives_no_code(phone: Phone, visit: Visit) -> None:
    client = visit(None)
    sign_in(client, Role.TEAM)
    assert client.post("/admin/code", data={"csrf": "guessed", "code": phone.code()}).status_code == 403


@pytest.mark.parametrize("word", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "12345６", "²²²²²²"])
def test_what_is_no_code_is_none(word: str) -> None:
    from tests.world import MONDAY

    assert find_step("JBSWY3DPEHPK3PXP", word, MONDAY, after=0) is None


def test_over_https_the_new_cookie_is_bound_to_the_host_too(phone: Phone) -> None:
    url = "https://feedback.example.nhs.uk"
    client = browse(make_app(phone.world, url), url)
    sign_in(client, Role.TEAM)
    page = client.get("/admin/code").text
    answer = client.post("/admin/code", data={"csrf": csrf_in(page), "code": phone.code()})
    assert answer.headers["set-cookie"].startswith("__Host-")
