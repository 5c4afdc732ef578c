"""Which role reaches which page: the table of every route, and what a ward account can never see."""

from urllib.parse import quote

import pytest
from fastapi.routing import APIRoute

from admin.app import page_routers
from bot.db.tables.staff import Role
from tests.admin.conftest import Visit, csrf_of, key_of
from tests.world import World

EVERYONE = frozenset(Role)
READERS = frozenset({Role.ADMIN, Role.TEAM, Role.WARD, Role.VIEWER})
TEAM = frozenset({Role.ADMIN, Role.TEAM})
OPEN = {"/admin/sign-in"}  # and the simulator, which has its own test
ROUTES: dict[tuple[str, str], frozenset[Role]] = {
    ("GET", "/admin/responses"): READERS,
    ("GET", "/admin/responses/live"): READERS,
    ("GET", "/admin/responses/{key}"): READERS,
    ("GET", "/admin/responses/{key}/live"): READERS,
    ("GET", "/admin/cases"): TEAM,
    ("GET", "/admin/cases/live"): TEAM,
    ("GET", "/admin/cases/{case_id}"): TEAM,
    ("POST", "/admin/cases/{case_id}/acknowledge"): TEAM,
    ("POST", "/admin/sign-out"): EVERYONE,
}


def test_every_route_stands_in_the_table() -> None:
    routes = {
        (method, route.path)
        for router in page_routers()
        for route in router.routes
        if isinstance(route, APIRoute) and not route.path.startswith("/simulator") and route.path not in OPEN
        for method in route.methods or ()
    }
    assert routes == set(ROUTES)


@pytest.mark.parametrize("role", [*Role, None])
def test_a_role_reaches_its_routes_and_no_other(answered: World, visit: Visit, role: Role | None) -> None:
    client = visit(role)
    for (method, path), allowed in ROUTES.items():
        url = path.format(key=key_of(answered, "ALDER"), case_id=1)
        csrf = {"csrf": csrf_of(client)} if role and method == "POST" else {}
        status = client.request(method, url, data=csrf or None).status_code
        if role is None:
            # Without a session nothing is told, not even which pages there are.
            assert (status, url) == (303, url)
        elif role in allowed:
            assert (status, url) in ((200, url), (303, url))
        else:
            assert (status, url) == (403, url)


def test_a_form_without_the_sessions_token_is_refused_and_changes_nothing(answered: World, visit: Visit) -> None:
    client, other = visit(Role.TEAM), visit(Role.ADMIN)
    for form in ({}, {"csrf": ""}, {"csrf": "é"}, {"csrf": csrf_of(other)}):
        assert client.post("/admin/cases/1/acknowledge", data=form).status_code == 403
        assert client.post("/admin/sign-out", data=form).status_code == 403
    assert "By nobody yet" in client.get("/admin/cases/1").text


def test_the_token_may_come_in_htmxs_header(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    headers = {"X-CSRF-Token": csrf_of(client), "HX-Request": "true"}
    assert client.post("/admin/cases/1/acknowledge", headers=headers).status_code == 303


def answer_on_cedar(world: World) -> str:
    """A response that nothing but its ward keeps from the ward account; its key."""
    world.invite("07700 900003", encounter_id="C1", patient_id="PC1", site="RZZ01", ward="CEDAR")
    world.reply("+447700900003", "1")
    return key_of(world, "CEDAR")


def test_a_ward_sees_its_own_responses_in_redacted_words_and_no_others(answered: World, visit: Visit) -> None:
    cedar = answer_on_cedar(answered)
    ward, team = visit(Role.WARD), visit(Role.TEAM)
    alder, beech = key_of(answered, "ALDER"), key_of(answered, "BEECH")
    shown = ward.get("/admin/responses").text
    assert alder in shown
    assert beech not in shown
    assert cedar not in shown
    assert ward.get(f"/admin/responses/{cedar}").status_code == 404
    assert "<strong>1</strong> replied of <strong>1</strong> asked" in shown
    assert "Karen Smith" not in shown + ward.get(f"/admin/responses/{alder}").text
    assert "Karen Smith" in team.get("/admin/responses").text
    for address in (f"/admin/responses/{beech}", f"/admin/responses/{beech}/live"):
        assert ward.get(address).status_code == 404
        assert team.get(address).status_code == 200


@pytest.mark.parametrize("asked", ["RZZ01/CEDAR", "CEDAR", "cedar", "/CEDAR", "%"])
def test_no_filter_widens_what_a_ward_sees(answered: World, visit: Visit, asked: str) -> None:
    cedar = answer_on_cedar(answered)
    ward = visit(Role.WARD)
    for address in ("/admin/responses", "/admin/responses/live"):
        assert cedar not in ward.get(f"{address}?ward={quote(asked)}").text


def test_what_wards_may_not_see_is_hidden_from_its_own_ward_too(answered: World, visit: Visit) -> None:
    alder = key_of(answered, "ALDER")
    answered.reply("+447700900001", "the nurse hit me and she said she would kill herself, I want to die")
    for role in (Role.WARD, Role.VIEWER):
        client = visit(role)
        assert alder not in client.get("/admin/responses").text
        assert client.get(f"/admin/responses/{alder}").status_code == 404
    assert alder in visit(Role.TEAM).get("/admin/responses").text


def test_a_ward_of_the_same_code_at_another_site_is_another_ward(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001", encounter_id="A1", patient_id="PA1", site="RZZ02", ward="ALDER")
    staffed.reply("+447700900001", "1")
    assert key_of(staffed, "ALDER") not in visit(Role.WARD).get("/admin/responses").text
    assert key_of(staffed, "ALDER") in visit(Role.TEAM).get("/admin/responses").text


def test_the_navigation_shows_only_what_opens(visit: Visit) -> None:
    assert 'href="/admin/cases"' in visit(Role.TEAM).get("/admin/responses").text
    assert 'href="/admin/cases"' not in visit(Role.WARD).get("/admin/responses").text
    assert "An administrator can change" in visit(Role.DESIGNER).get("/admin/responses").text
