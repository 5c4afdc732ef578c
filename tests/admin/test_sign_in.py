"""Signing in: who gets in, who is kept out, for how long, and what is written down about it."""

import time
from typing import Any

import pytest
from sqlalchemy import select

from admin.auth import COOKIE, LOOPBACK_COOKIE
from bot.db.repos.mails import mail
from bot.db.repos.staff import session
from bot.db.tables.staff import Role
from bot.errors import NotAllowed
from bot.usecases.add_staff import add_staff
from bot.usecases.audit import audit, find_break
from tests.admin.conftest import PASSWORD, Visit, browse, csrf_of, email_of, make_app, sign_in
from tests.world import World


def actions(world: World) -> list[str]:
    return list(world.read(lambda link: link.scalars(select(audit.c.action).order_by(audit.c.id))))


def test_the_right_password_opens_the_page_that_was_asked_for(visit: Visit) -> None:
    client = visit(None)
    asked = client.get("/admin/responses?rating=poor")
    assert asked.status_code == 303
    assert asked.headers["location"] == "/admin/sign-in?next=/admin/responses%3Frating%3Dpoor"
    form = {"email": " TEAM@example.nhs.uk ", "password": PASSWORD, "next": "/admin/responses?rating=poor"}
    let_in = client.post("/admin/sign-in", data=form)
    assert (let_in.status_code, let_in.headers["location"]) == (303, "/admin/responses?rating=poor")
    assert client.get("/admin/responses").status_code == 200


def test_an_unknown_address_a_wrong_password_and_a_locked_account_get_the_same_answer(visit: Visit) -> None:
    client = visit(None)
    answers = {
        client.post("/admin/sign-in", data={"email": "a@example.nhs.uk", "password": password}).text
        for password in ("not the password", PASSWORD)
    }
    for _ in range(6):
        wrong = client.post("/admin/sign-in", data={"email": email_of(Role.TEAM), "password": "not the password"})
        assert wrong.status_code == 401
        answers.add(wrong.text.replace(email_of(Role.TEAM), "a@example.nhs.uk"))
    assert len(answers) == 1


def test_five_failures_lock_the_account_for_a_quarter_of_an_hour(staffed: World, visit: Visit) -> None:
    client = visit(None)
    assert [sign_in(client, Role.TEAM, "not the password") for _ in range(5)] == [401] * 5
    assert sign_in(client, Role.TEAM) == 401
    assert sign_in(client, Role.ADMIN) == 303, "another account is not locked"
    staffed.pass_time(minutes=14, seconds=59)
    assert sign_in(client, Role.TEAM) == 401
    staffed.pass_time(seconds=1)
    assert sign_in(client, Role.TEAM) == 303
    assert actions(staffed).count("lock") == 1


def test_a_success_forgets_the_failures_before_it(visit: Visit) -> None:
    client = visit(None)
    for _ in range(2):
        assert [sign_in(client, Role.TEAM, "not the password") for _ in range(4)] == [401] * 4
        assert sign_in(client, Role.TEAM) == 303


def test_a_session_ends_when_nobody_was_there_for_half_an_hour(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for _ in range(3):
        staffed.pass_time(minutes=29)
        assert client.get("/admin/responses").status_code == 200
    staffed.pass_time(minutes=30)
    assert client.get("/admin/responses").status_code == 303


def test_a_page_that_looks_for_news_by_itself_keeps_nobody_signed_in(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    staffed.pass_time(minutes=20)
    assert client.get("/admin/responses/live", headers={"HX-Request": "true"}).status_code == 200
    staffed.pass_time(minutes=10)
    here = {"HX-Request": "true", "HX-Current-URL": "http://127.0.0.1:8000/admin/responses?ward=RZZ01/ALDER"}
    ended = client.get("/admin/responses/live", headers=here)
    assert ended.status_code == 401
    assert ended.headers["hx-redirect"] == "/admin/sign-in?next=/admin/responses%3Fward%3DRZZ01/ALDER"


def test_a_session_ends_after_twelve_hours_whatever_happens_in_it(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for _ in range(35):
        staffed.pass_time(minutes=20)
        assert client.get("/admin/responses").status_code == 200
    staffed.pass_time(minutes=20)
    assert client.get("/admin/responses").status_code == 303


def test_signing_out_ends_the_session_and_not_only_the_cookie(visit: Visit) -> None:
    client = visit(Role.TEAM)
    token = client.cookies[LOOPBACK_COOKIE]
    assert client.post("/admin/sign-out", data={"csrf": csrf_of(client)}).status_code == 303
    client.cookies.set(LOOPBACK_COOKIE, token)
    assert client.get("/admin/responses").status_code == 303


def test_the_token_of_a_session_is_stored_nowhere(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    stored = staffed.read(lambda link: link.execute(select(session)).one())
    assert client.cookies[LOOPBACK_COOKIE] not in tuple(stored)


def test_over_https_the_cookie_is_bound_to_this_very_host(staffed: World) -> None:
    url = "https://feedback.example.nhs.uk"
    client = browse(make_app(staffed, url), url)
    form = {"email": email_of(Role.TEAM), "password": PASSWORD}
    let_in = client.post("/admin/sign-in", data=form)
    cookie = let_in.headers["set-cookie"]
    assert client.get("/admin/responses").status_code == 200
    assert let_in.headers["strict-transport-security"] == "max-age=31536000"
    assert cookie.startswith(f"{COOKIE}=")
    assert {"Secure", "HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


@pytest.mark.parametrize(
    "elsewhere", ["https://bad.example/admin/", "//bad.example/admin/", "/admin/\\bad", "/api/v1/cases", "/admin/\t/x"]
)
def test_the_way_back_never_leads_off_our_pages(visit: Visit, elsewhere: str) -> None:
    form = {"email": email_of(Role.TEAM), "password": PASSWORD, "next": elsewhere}
    assert visit(None).post("/admin/sign-in", data=form).headers["location"] == "/admin"


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://bad.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_another_site_can_sign_nobody_in(visit: Visit, headers: dict[str, str]) -> None:
    form = {"email": email_of(Role.TEAM), "password": PASSWORD}
    assert visit(None).post("/admin/sign-in", data=form, headers=headers).status_code == 403


def test_what_happens_at_the_door_is_audited_without_what_was_typed(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    client.post("/admin/sign-out", data={"csrf": csrf_of(client)})
    client.post("/admin/sign-in", data={"email": "my password typed in the wrong box", "password": "x"})
    assert actions(staffed)[-3:] == ["sign_in", "sign_out", "sign_in_failed"]
    written = staffed.read(lambda link: [tuple(row) for row in link.execute(select(audit))])
    assert "wrong box" not in str(written)
    assert staffed.read(find_break) is None


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"email": "no address"}, "not an e-mail address"),
        ({"password": "short"}, "12 to 200"),
        ({"role": Role.WARD}, "at least one ward"),
        ({"wards": ["ALDER"]}, "ward accounts"),
        ({"email": "Team@example.nhs.uk"}, "already"),
    ],
)
def test_an_account_that_could_not_be_used_is_refused(staffed: World, fields: dict[str, Any], says: str) -> None:
    plain: dict[str, Any] = {
        "email": "new@example.nhs.uk",
        "password": PASSWORD,
        "role": Role.VIEWER,
        "now": staffed.now,
    }
    with pytest.raises(NotAllowed, match=says):
        add_staff(staffed.database, **(plain | fields))


def waited_for(world: World, action: str) -> None:
    """Until the writer has come to it: the page does not wait."""
    until = time.monotonic() + 5
    while action not in actions(world) and time.monotonic() < until:
        time.sleep(0.01)
    assert action in actions(world)


@pytest.mark.parametrize("email", ["team@example.nhs.uk", "nobody@example.nhs.uk", "no address"])
def test_whoever_forgot_the_password_is_answered_alike(staffed: World, email: str) -> None:
    client = browse(make_app(staffed, smtp_url="smtp://127.0.0.1:1"))
    answer = client.post("/admin/forgotten", data={"email": email})
    assert answer.status_code == 200
    assert "If there is an account with that address" in answer.text
    assert email not in answer.text
    waited_for(staffed, "ask_reset")
    assert len(staffed.rows(select(mail))) == (1 if email.startswith("team") else 0)


def test_without_a_mail_server_the_page_says_who_can_help(visit: Visit) -> None:
    client = visit(None)
    for answer in (client.get("/admin/forgotten"), client.post("/admin/forgotten", data={"email": "a@b.uk"})):
        assert "Ask an administrator" in answer.text


@pytest.mark.parametrize("headers", [{"Origin": "https://bad.example"}, {"Sec-Fetch-Site": "cross-site"}])
@pytest.mark.parametrize("path", ["/admin/forgotten", "/admin/set-password/x"])
def test_another_site_sends_no_link_and_sets_no_password(visit: Visit, path: str, headers: dict[str, str]) -> None:
    assert visit(None).post(path, data={"email": "a@b.uk", "password": PASSWORD}, headers=headers).status_code == 403


def test_a_dead_link_says_what_to_do(visit: Visit) -> None:
    client = visit(None)
    for answer in (
        client.get("/admin/set-password/nonsense"),
        client.post("/admin/set-password/nonsense", data={"password": "lantern gravel teapot"}),
    ):
        assert answer.status_code == 410
        assert "ask for a new link" in answer.text
