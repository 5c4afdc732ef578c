"""The settings page: the organisation, masked routes with a test that really goes out, health, and the second step."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from bot.db.repos.facts import read_fact
from bot.db.tables.staff import Role
from bot.usecases.examine import ALERT_TESTED
from tests.admin.conftest import Visit, browse, csrf_of, email_of, make_app, sign_in
from tests.admin.test_second_step import turn_on
from tests.admin.test_sign_in import actions
from tests.fakes.smtp_server import FakeSmtp
from tests.fakes.webhook_receiver import WebhookReceiver
from tests.world import World

ON_CALL = "+447700900500"


@pytest.fixture
def smtp() -> Iterator[FakeSmtp]:
    server = FakeSmtp().start()
    yield server
    server.stop()


@pytest.fixture
def hook() -> Iterator[WebhookReceiver]:
    server = WebhookReceiver().start()
    yield server
    server.stop()


def with_routes(world: World, smtp: FakeSmtp, hook: WebhookReceiver, role: Role = Role.TEAM) -> TestClient:
    settings = {
        "smtp_url": smtp.url,
        "alert_email": "team@example.org",
        "alert_webhook": f"{hook.url}/secret-path-of-the-hook",
        "alert_phone": ON_CALL,
    }
    client = browse(make_app(world, **settings))
    sign_in(client, role)
    return client


def send_test(client: TestClient) -> str:
    answer = client.post("/admin/settings/test-alerts", data={"csrf": csrf_of(client)})
    assert answer.status_code == 200
    return answer.text


def test_the_organisation_is_shown_with_its_numbers_hours_and_wards(visit: Visit) -> None:
    shown = visit(Role.TEAM).get("/admin/settings").text
    for words in ("Example Hospitals NHS Foundation Trust", "Alder Ward", "01632 960100", "09:00 to 17:00"):
        assert words in shown
    assert "invented organisation" in shown
    assert "25 December 2026" in shown


def test_only_team_and_administrators_reach_it(visit: Visit) -> None:
    for role in (Role.DESIGNER, Role.WARD, Role.VIEWER):
        client = visit(role)
        assert client.get("/admin/settings").status_code == 403
        for path in ("/admin/settings/test-alerts", "/admin/settings/second-step"):
            assert client.post(path, data={"csrf": csrf_of(client)}).status_code == 403


def test_what_is_private_in_a_route_is_hidden(staffed: World, smtp: FakeSmtp, hook: WebhookReceiver) -> None:
    shown = with_routes(staffed, smtp, hook).get("/admin/settings").text
    assert "number ending in 500" in shown
    assert "team@example.org" in shown
    assert "127.0.0.1" in shown
    for secret in (ON_CALL, "7700900500", "secret-path", "signed with the key"):
        assert secret not in shown


def test_the_test_goes_by_every_route_and_each_outcome_is_shown(
    staffed: World, smtp: FakeSmtp, hook: WebhookReceiver
) -> None:
    client = with_routes(staffed, smtp, hook)
    smtp.refuse_next("550 no such person")
    shown = send_test(client)
    assert len(hook.posts) == 1
    assert "E-mail: <strong" in shown
    assert "mail server: SMTPRecipientsRefused" in shown
    assert "Webhook: taken" in shown
    assert "On-call phone: taken" in shown
    assert staffed.read(lambda link: read_fact(link, ALERT_TESTED)) == staffed.now.isoformat()
    assert actions(staffed)[-1] == "test_alerts"


def test_without_a_route_there_is_nothing_to_press_and_it_says_so(visit: Visit) -> None:
    client = visit(Role.TEAM)
    shown = client.get("/admin/settings").text
    assert "Send a test by every route" not in shown
    assert "nobody would be told of a worrying reply" in shown
    assert "no route is set" in send_test(client)


def test_health_is_said_in_words_with_what_needs_attention_first(visit: Visit) -> None:
    shown = visit(Role.TEAM).get("/admin/settings").text.split('id="health"', 1)[1]
    assert shown.index("Needs attention") < shown.index(">OK<")
    assert shown.rindex("Needs attention") < shown.index(">OK<")
    assert "Audit trail" in shown


def switch(client: TestClient, required: str) -> int:
    form = {"csrf": csrf_of(client), "required": required}
    return client.post("/admin/settings/second-step", data=form).status_code


def test_an_administrator_requires_a_second_step_once_their_own_works(staffed: World, visit: Visit) -> None:
    admin, team = visit(Role.ADMIN), visit(Role.TEAM)
    refused = admin.post("/admin/settings/second-step", data={"csrf": csrf_of(admin), "required": "yes"})
    assert refused.status_code == 422
    assert "your own second step first" in refused.text
    assert team.get("/admin/cases").status_code == 200
    turn_on(staffed, admin)
    assert switch(admin, "yes") == 303
    assert admin.get("/admin/settings").status_code == 200
    assert team.get("/admin/cases").status_code == 303, "who has none is signed out"
    form = {"email": email_of(Role.TEAM), "password": "correct horse battery"}
    assert team.post("/admin/sign-in", data=form).headers["location"] == "/admin/second-step"
    assert switch(admin, "no") == 303
    assert team.post("/admin/sign-in", data=form).headers["location"] == "/admin"
    assert [one for one in actions(staffed) if one.startswith("second_step")] == [
        "second_step_on",
        "second_step_required",
        "second_step_optional",
    ]


def test_the_team_sees_the_switch_but_cannot_turn_it(visit: Visit) -> None:
    team = visit(Role.TEAM)
    assert "Require a second step" not in team.get("/admin/settings").text
    assert switch(team, "yes") == 403
