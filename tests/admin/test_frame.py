"""The frame of every page: where each role begins, how errors are told, and a trial's first page."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from admin.app import mount_admin
from bot.clock import Clock
from bot.db.connect import Database
from bot.feeds.csv import read_encounters
from bot.feeds.demo_file import write_more_file
from bot.feeds.encounter import Encounter
from bot.roles import Role
from bot.settings import Settings
from bot.trial_clock import make_clock
from bot.usecases.runtime import DemoAccount, Runtime
from messaging_adapters.simulator import Simulator
from tests.admin.conftest import LOOPBACK, PASSWORD, Visit, browse, csrf_of, email_of, make_app
from tests.world import MONDAY, SECRET, World

ELSEWHERE = "https://feedback.example.nhs.uk"
FIRST = {
    Role.ADMIN: "/admin/responses",
    Role.TEAM: "/admin/responses",
    Role.DESIGNER: "/admin/flows",
    Role.WARD: "/admin/responses",
    Role.VIEWER: "/admin/responses",
}
FRAGMENT = {"hx-request": "true", "hx-current-url": f"{LOOPBACK}/admin/responses"}


def trial(world: World, *, clock: Clock | None = None, accounts: tuple[DemoAccount, ...] = ()) -> TestClient:
    """A trial whose clock runs, as the demo's does."""
    settings = Settings(secret_key=SECRET, public_url=LOOPBACK, clock=MONDAY if clock else None)
    adapters = {"simulator": Simulator()}
    runtime = Runtime(settings, world.database, world.deployment, clock or Clock(), adapters, accounts)
    app = FastAPI()
    mount_admin(app, runtime)
    return browse(app)


@pytest.mark.parametrize("role", list(Role))
def test_each_role_begins_on_the_first_page_it_may_open(visit: Visit, role: Role) -> None:
    client = visit(role)
    for path in ("/admin", "/admin/"):
        assert client.get(path).headers["location"] == FIRST[role]
    assert f'href="{FIRST[role]}"' in client.get("/admin/nothing-here").text


def test_the_root_of_a_real_deployment_leads_in_and_shows_no_trial(staffed: World) -> None:
    client = browse(make_app(staffed, ELSEWHERE, channel="twilio_sms"), ELSEWHERE)
    assert client.get("/").headers["location"] == "/admin/sign-in"
    form = {"email": email_of(Role.DESIGNER), "password": PASSWORD}
    client.post("/admin/sign-in", data=form)
    assert client.get("/").headers["location"] == "/admin/flows"
    assert client.post("/simulator/clock", data={"by": "1d"}).status_code == 404
    assert client.get("/simulator/files/more-discharges.csv").status_code == 404


def test_the_root_of_a_trial_says_what_to_do(visit: Visit) -> None:
    text = visit(None).get("/").text
    for path in ("/simulator", "/admin/cases", "/admin/imports", "/admin/decisions", "/admin/flows"):
        assert f'href="{path}"' in text
    assert "password <code>" not in text, "only the demo has accounts to show"


def test_the_demos_accounts_sign_in_with_one_press_and_show_to_no_other_name(staffed: World) -> None:
    account = DemoAccount(Role.DESIGNER, email_of(Role.DESIGNER), PASSWORD)
    client = trial(staffed, accounts=(account,))
    page = client.get("/").text
    form = dict(re.findall(r'name="(email|password)" value="([^"]+)"', page))
    assert client.post("/admin/sign-in", data=form).headers["location"] == "/admin"
    assert client.get("/admin").headers["location"] == "/admin/flows"
    rebound = client.get("/", headers={"host": "evil.example"})
    assert PASSWORD not in rebound.text
    assert PASSWORD not in repr(account)


def test_a_trial_moves_time_on_and_only_forward(staffed: World, database: Database) -> None:
    clock = make_clock(database, MONDAY + timedelta(days=3000))
    client, before = trial(staffed, clock=clock), clock.now()
    assert client.post("/simulator/clock", data={"by": "1d"}).headers["location"] == "/#time"
    assert clock.now() - before >= timedelta(days=1)
    for wrong in ("-1d", "1w", ""):
        assert client.post("/simulator/clock", data={"by": wrong}).status_code == 404
    from_elsewhere = {"origin": "https://evil.example"}
    assert client.post("/simulator/clock", data={"by": "1d"}, headers=from_elsewhere).status_code == 403


def test_a_trial_whose_clock_is_the_real_one_does_not_offer_to_move_it(staffed: World) -> None:
    client = trial(staffed)
    assert "Move time on" not in client.get("/").text
    assert client.post("/simulator/clock", data={"by": "1d"}).status_code == 404


def test_the_second_file_has_two_faulty_rows_and_the_page_hands_it_out(visit: Visit) -> None:
    rows = list(read_encounters(write_more_file(MONDAY).encode().splitlines(keepends=True)))
    assert [isinstance(row, Encounter) for row in rows].count(False) == 2
    answer = visit(None).get("/simulator/files/more-discharges.csv")
    assert "attachment" in answer.headers["content-disposition"]
    assert len(answer.text.splitlines()) == 1 + len(rows)


def test_an_error_tells_a_fragment_where_to_go_and_is_no_page(visit: Visit) -> None:
    client = visit(Role.VIEWER)
    for path, status in (("/admin/responses/ffffffffffffffffffff/live", 404), ("/admin/cases/live", 403)):
        answer = client.get(path, headers=FRAGMENT)
        assert answer.status_code == status
        assert "<html" not in answer.text
        assert answer.headers["hx-retarget"] == "#trouble"
        assert "Live updates have stopped" in answer.text
        assert 'id="trouble"' in client.get("/admin/responses").text


def test_a_form_out_of_date_says_that_nothing_was_changed(visit: Visit) -> None:
    answer = visit(Role.TEAM).post("/admin/cases/1/acknowledge", data={"csrf": "old"})
    assert answer.status_code == 403
    assert "This form is out of date" in answer.text
    assert "Nothing was changed" in answer.text


@pytest.mark.parametrize("fragment", [False, True])
def test_a_database_that_is_away_is_told_as_such(staffed: World, fragment: bool) -> None:
    away = replace(staffed, database=Database("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1"))
    client = browse(make_app(away))
    client.cookies.set("feedback-bot", "whatever")
    answer = client.get("/admin/responses", headers=FRAGMENT if fragment else {})
    assert answer.status_code == 503
    assert "Nothing was changed" in answer.text
    assert ("<html" in answer.text) is not fragment
    away.database.close()


def test_error_pages_keep_the_navigation_of_who_is_signed_in_and_offer_others_the_way_in(visit: Visit) -> None:
    inside, outside = visit(Role.TEAM).get("/admin/nothing-here"), visit(None).get("/admin/nothing-here")
    assert (inside.status_code, outside.status_code) == (404, 404)
    assert "Sign out" in inside.text
    assert 'href="/admin/account"' in inside.text
    assert 'href="/admin/sign-in">Sign in' in outside.text


def test_every_role_may_look_at_the_gallery_and_strangers_may_not(visit: Visit) -> None:
    assert visit(Role.WARD).get("/admin/gallery").status_code == 200
    assert visit(None).get("/admin/gallery").status_code == 303


def test_the_page_one_is_on_is_marked(visit: Visit) -> None:
    text = visit(Role.TEAM).get("/admin/cases").text
    marked = re.findall(r'href="([^"]+)" aria-current="page"', text)
    assert marked == ["/admin/cases"]
    assert csrf_of(visit(Role.TEAM))
