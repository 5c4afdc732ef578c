"""What a ward account can never see, by any address, filter, export or count; and forms without their token."""

from urllib.parse import quote

import pytest

from bot.db.tables.staff import Role
from tests.admin.conftest import Visit, csrf_of, key_of
from tests.admin.test_route_table import ROUTES, fill_gaps, gaps_of
from tests.world import World


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


QUERIES = (
    "",
    "?ward=RZZ01/CEDAR",
    "?ward=RZZ01/CEDAR&site=RZZ01&rating=very_good&live=off",
    "?site=RZZ01&month=2026-11&setting=inpatient&published=0",
    "?setting=inpatient&month=2026-11&published=0&part=totals",
    "?setting=inpatient&month=2026-11&published=1&part=modes",
    "?cursor=x&before=9999",
)


def test_nothing_of_another_ward_stands_anywhere_a_ward_may_look(answered: World, visit: Visit) -> None:
    cedar = answer_on_cedar(answered)
    answered.reply("+447700900003", "the zebra in the corridor")
    ward, gaps = visit(Role.WARD), fill_gaps(answered)
    opened = [path for (method, path), allowed in ROUTES.items() if method == "GET" and Role.WARD in allowed]
    assert len(opened) > 8
    for path in opened:
        for query in QUERIES:
            said = ward.get(path.format(**gaps_of(path, gaps)) + query).text
            found = [word for word in ("zebra", "Cedar", cedar, key_of(answered, "BEECH")) if word in said]
            assert found == [], f"{path}{query}"
    assert "zebra" in visit(Role.TEAM).get(f"/admin/responses/{cedar}").text


def test_no_post_reaches_a_response_of_another_ward(answered: World, visit: Visit) -> None:
    cedar, ward = answer_on_cedar(answered), visit(Role.WARD)
    form = {"csrf": csrf_of(ward), "reason": "worry", "do": "release", "seen": "1"}
    for (method, path), _ in ROUTES.items():
        if method == "POST" and "{key}" in path:
            assert ward.post(path.format(key=cedar), data=form).status_code == 403, path


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
