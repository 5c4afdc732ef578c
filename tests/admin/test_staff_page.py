"""The staff page: who may sign in; invitations, roles, disabling and lost phones; nobody locks everybody out."""

from threading import Barrier, Thread
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from bot.db.repos.mails import mail
from bot.db.repos.staff import staff
from bot.db.tables.staff import Role
from bot.errors import NotAllowed
from bot.usecases.change_staff import disable
from bot.usecases.sign_in import StaffMember
from tests.admin.conftest import PASSWORD, Visit, browse, csrf_of, email_of, make_app, sign_in
from tests.admin.test_second_step import turn_on
from tests.admin.test_sign_in import actions
from tests.world import World

NEW = "new.nurse@example.nhs.uk"
SMTP = "smtp://127.0.0.1:1"


def post(client: TestClient, path: str, **fields: str) -> Any:
    return client.post(path, data={"csrf": csrf_of(client), **fields})


def id_of(world: World, email: str) -> int:
    return world.rows(select(staff.c.id).where(staff.c.email == email))[0].id


@pytest.fixture
def admin(visit: Visit) -> TestClient:
    """An administrator's browser, where no mail server is set."""
    return visit(Role.ADMIN)


@pytest.fixture
def mailing(staffed: World) -> TestClient:
    """The same where one is set."""
    client = browse(make_app(staffed, smtp_url=SMTP))
    sign_in(client, Role.ADMIN)
    return client


def test_the_list_shows_every_account_with_role_wards_and_state(staffed: World, admin: TestClient) -> None:
    text = admin.get("/admin/staff").text
    for role in Role:
        assert email_of(role) in text
    assert "Alder Ward, Example General Hospital" in text
    assert "Never signed in" in text
    assert "No second step" in text


def test_only_administrators_reach_it(visit: Visit) -> None:
    for role in (Role.TEAM, Role.DESIGNER, Role.WARD, Role.VIEWER):
        client = visit(role)
        for path in ("/admin/staff", "/admin/staff/new", "/admin/staff/1", "/admin/audit", "/admin/audit.csv"):
            assert client.get(path).status_code == 403, (role, path)
        assert post(client, "/admin/staff/1/disable").status_code == 403


def test_an_invitation_is_queued_with_the_account_and_its_link_is_not_shown(
    staffed: World, mailing: TestClient
) -> None:
    answer = post(mailing, "/admin/staff/new", email=NEW, role="ward", **{"ward-RZZ01/ALDER": "yes"})
    assert answer.status_code == 303
    page = mailing.get(answer.headers["location"]).text
    assert "on its way" in page
    assert "The mail is not sent yet" in page
    assert "set-password" not in page
    (row,) = staffed.rows(select(mail))
    assert (row.state, row.staff_id) == ("queued", id_of(staffed, NEW))
    assert staffed.rows(select(staff.c.wards).where(staff.c.email == NEW))[0].wards == "RZZ01/ALDER"
    assert actions(staffed)[-2:] == ["add_staff", "send_invitation"]


def test_without_a_mail_server_the_link_is_shown_once_to_hand_over(staffed: World, admin: TestClient) -> None:
    page = post(admin, "/admin/staff/new", email=NEW, role="viewer").text
    link = page.split('class="app-key">', 1)[1].split("<", 1)[0]
    path = link.removeprefix("http://127.0.0.1:8000")
    assert "Hand over this link" in page
    assert not staffed.rows(select(mail))
    nobody = browse(make_app(staffed))
    assert nobody.get(path).status_code == 200
    assert (
        nobody.post(path, data={"password": "lantern gravel teapot"}).headers["location"].startswith("/admin/sign-in")
    )
    form = {"email": NEW, "password": "lantern gravel teapot"}
    assert nobody.post("/admin/sign-in", data=form).status_code == 303
    assert "set-password" not in admin.get(f"/admin/staff/{id_of(staffed, NEW)}").text


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"email": "no address", "role": "team"}, "not an e-mail address"),
        ({"email": "a@example.nhs.uk,b@bad.example", "role": "team"}, "not an e-mail address"),
        ({"email": NEW}, "Choose a role"),
        ({"email": NEW, "role": "ward"}, "at least one ward"),
        ({"email": " TEAM@example.nhs.uk", "role": "team"}, "already"),
    ],
)
def test_an_invitation_that_cannot_be_is_refused_in_a_sentence(
    admin: TestClient, fields: dict[str, str], says: str
) -> None:
    answer = post(admin, "/admin/staff/new", **fields)
    assert answer.status_code == 422
    assert says in answer.text


def test_role_and_wards_change_what_the_account_opens_at_once(staffed: World, admin: TestClient, visit: Visit) -> None:
    viewer = visit(Role.VIEWER)
    path = f"/admin/staff/{id_of(staffed, email_of(Role.VIEWER))}"
    assert viewer.get("/admin/cases").status_code == 403
    assert post(admin, f"{path}/role", role="team").status_code == 303
    assert viewer.get("/admin/cases").status_code == 200
    assert post(admin, f"{path}/role", role="ward").status_code == 422
    assert post(admin, f"{path}/role", role="ward", **{"ward-RZZ01/BEECH": "yes"}).status_code == 303
    assert viewer.get("/admin/cases").status_code == 403
    assert "Beech Ward" in admin.get(path).text
    assert actions(staffed)[-2:] == ["change_role", "change_role"]


def test_disabling_ends_the_sessions_at_once_and_enabling_lets_in_again(
    staffed: World, admin: TestClient, visit: Visit
) -> None:
    team, path = visit(Role.TEAM), f"/admin/staff/{id_of(staffed, email_of(Role.TEAM))}"
    assert post(admin, f"{path}/disable").status_code == 303
    assert team.get("/admin/cases").status_code == 303
    assert sign_in(team, Role.TEAM) == 401
    assert "Disabled" in admin.get("/admin/staff").text
    assert post(admin, f"{path}/send-link").status_code == 422
    assert post(admin, f"{path}/enable").status_code == 303
    assert sign_in(team, Role.TEAM) == 303


def test_nobody_disables_or_demotes_themself(staffed: World, admin: TestClient) -> None:
    path = f"/admin/staff/{id_of(staffed, email_of(Role.ADMIN))}"
    for answer in (post(admin, f"{path}/disable"), post(admin, f"{path}/role", role="viewer")):
        assert answer.status_code == 422
        assert "your own" in answer.text
    assert admin.get("/admin/staff").status_code == 200


def test_two_administrators_who_disable_each_other_at_once_leave_one(staffed: World, admin: TestClient) -> None:
    first, second = id_of(staffed, email_of(Role.ADMIN)), id_of(staffed, email_of(Role.TEAM))
    post(admin, f"/admin/staff/{second}/role", role="admin")
    start, refused = Barrier(2), []

    def strike(own: int, other: int) -> None:
        by = StaffMember(own, f"{own}@example.nhs.uk", Role.ADMIN, ())
        start.wait()
        try:
            staffed.write(lambda link: disable(link, other, by=by, now=staffed.now))
        except NotAllowed:
            refused.append(own)

    threads = [Thread(target=strike, args=pair) for pair in ((first, second), (second, first))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    left = staffed.rows(select(staff.c.id).where(staff.c.role == "admin", staff.c.disabled_at.is_(None)))
    assert (len(refused), len(left)) == (1, 1)


def test_a_lost_phone_is_taken_off_and_its_owner_told(staffed: World, mailing: TestClient, visit: Visit) -> None:
    team = visit(Role.TEAM)
    turn_on(staffed, team)
    path = f"/admin/staff/{id_of(staffed, email_of(Role.TEAM))}"
    assert post(mailing, f"{path}/remove-second-step").status_code == 303
    assert team.get("/admin/cases").status_code == 303
    form = {"email": email_of(Role.TEAM), "password": PASSWORD}
    assert team.post("/admin/sign-in", data=form).headers["location"] == "/admin"
    (row,) = staffed.rows(select(mail))
    assert "second step" in row.subject
    assert "admin@example.nhs.uk has removed" in staffed.deployment.vault.open(row.body)
    assert "remove_second_step" in actions(staffed)


def test_the_state_of_a_mail_that_failed_is_shown_with_a_way_to_send_it_again(
    staffed: World, mailing: TestClient
) -> None:
    post(mailing, "/admin/staff/new", email=NEW, role="viewer")
    gone = {"state": "failed", "error": "mail server: ConnectionRefusedError", "body": None}
    staffed.write(lambda link: link.execute(mail.update().values(**gone)))
    path = f"/admin/staff/{id_of(staffed, NEW)}"
    for page in ("/admin/staff", path):
        assert "The last mail was not sent: mail server: ConnectionRefusedError." in mailing.get(page).text
    assert "Send the invitation again" in mailing.get(path).text
    assert post(mailing, f"{path}/send-link").status_code == 303
    assert [row.state for row in staffed.rows(select(mail.c.state).order_by(mail.c.id))] == ["failed", "queued"]


def test_an_account_that_is_not_there_is_not_found(admin: TestClient) -> None:
    assert admin.get("/admin/staff/999").status_code == 404
    assert post(admin, "/admin/staff/999/disable").status_code == 404
