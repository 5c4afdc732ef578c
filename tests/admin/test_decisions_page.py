"""Why asked, or not: the list, the look-up that puts no number in an address, one encounter, and who may look."""

import re
from datetime import date

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from admin.presenters import decisions as words
from bot.db.tables.staff import Role
from bot.usecases.audit import audit
from tests.admin.conftest import Visit, csrf_of
from tests.world import MONDAY, World, discharge

PATH = "/admin/decisions"


@pytest.fixture
def decided(staffed: World) -> World:
    """One patient asked on Alder, one with a flag on Beech, and the first one again."""
    staffed.record(
        discharge(1, site="RZZ01", ward="ALDER", discharge_method="1"),
        discharge(2, site="RZZ01", ward="BEECH", flags=frozenset({"safeguarding"}), discharge_destination="19"),
    )
    staffed.record(discharge(3, patient_id="P1", mobile="07700 900001", site="RZZ01", ward="BEECH"))
    return staffed


def look_up(client: TestClient, number: str):
    return client.post(f"{PATH}/look-up", data={"csrf": csrf_of(client), "number": number})


def audited(world: World) -> list[tuple[str, str]]:
    chosen = select(audit.c.action, audit.c.object).where(audit.c.action.like("%decisions")).order_by(audit.c.id)
    return [tuple(row) for row in world.rows(chosen)]


def test_the_list_says_each_decision_in_one_sentence_and_names_nobody(decided: World, visit: Visit) -> None:
    text = visit(Role.TEAM).get(PATH).text
    assert text.count('id="decision-') == 3
    assert "Not asked: a safeguarding flag" in text
    assert "Asked: the text is due on" in text
    assert "Beech Ward" in text
    for private in ("Test Person", "900001", "E1<", "P1<"):
        assert private not in text


def test_filters_stand_in_the_address(decided: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for query, number in (
        ("outcome=allow", 1), ("reason=flag", 1), ("ward=RZZ01/BEECH", 2), ("flow=inpatient-fft", 3),
        (f"day={MONDAY.date()}", 3), ("day=2026-01-01", 0), ("outcome=allow&ward=RZZ01/BEECH", 0),
        ("outcome=%3Cb%3E", 0),
    ):  # fmt: skip
        assert client.get(f"{PATH}?{query}").text.count('id="decision-') == number, query
    assert "No decision matches these filters" in client.get(f"{PATH}?outcome=defer&reason=stale").text
    assert "The day cannot be read" in client.get(f"{PATH}?day=yesterday").text


def test_a_number_leads_to_a_key_and_stands_in_no_address(decided: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    answer = look_up(client, " E2 ")
    assert answer.status_code == 303
    where = answer.headers["location"]
    assert "E2" not in where
    page = client.get(where).text
    for told in ("Not asked: a safeguarding flag", "safeguarding", "19, usual place of residence", "Beech Ward"):
        assert told in page
    key = where.rsplit("/", 1)[1]
    assert audited(decided) == [
        ("look_up_decisions", f"encounter:{key}"),
        ("view_decisions", f"encounter:{key}"),
    ]


def test_a_patient_of_several_encounters_gets_a_list_of_them(decided: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    where = look_up(client, "P1").headers["location"]
    assert where.startswith(f"{PATH}/patients/")
    page = client.get(where).text
    assert page.count(f'href="{PATH}/') >= 2
    assert "Asked: " in page
    assert "Test Person" not in page
    assert audited(decided)[-1] == ("view_decisions", f"patient:{where.rsplit('/', 1)[1]}")


def test_an_unknown_number_is_told_kindly_and_kept_out_of_everything_but_its_field(
    decided: World, visit: Visit
) -> None:
    answer = look_up(visit(Role.TEAM), "NOBODY-1")
    assert answer.status_code == 200
    assert "Nothing is recorded under this number" in answer.text
    assert answer.text.count("NOBODY-1") == 1
    assert audited(decided) == [("look_up_decisions", "nothing")]
    assert "Write an encounter number" in look_up(visit(Role.TEAM), "  ").text


def test_an_encounter_shows_what_was_decided_before_and_leads_to_its_response(decided: World, visit: Visit) -> None:
    decided.record(discharge(1, site="RZZ01", ward="ALDER", birth_date=date(2020, 1, 1)))
    client = visit(Role.TEAM)
    page = client.get(look_up(client, "E1").headers["location"]).text
    assert page.index("Not asked: the patient was under 16") < page.index("Asked: the text is due on")
    assert "In force" in page
    assert f'href="/admin/responses/{decided.talks()[0].key}"' in page
    assert "contact policy" in page


def test_the_page_of_nothing_is_not_found(decided: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for path in ("0" * 20, "patients/" + "0" * 20, "E1"):
        assert client.get(f"{PATH}/{path}").status_code == 404


def test_a_newcomer_is_told_where_decisions_come_from(staffed: World, visit: Visit) -> None:
    assert "Nothing has been decided yet" in visit(Role.TEAM).get(PATH).text


@pytest.mark.parametrize("role", [Role.WARD, Role.VIEWER, Role.DESIGNER])
def test_nobody_else_comes_near_decisions(decided: World, visit: Visit, role: Role) -> None:
    key = look_up(visit(Role.TEAM), "E2").headers["location"].rsplit("/", 1)[1]
    client = visit(role)
    for path in ("", f"/{key}", f"/patients/{key}"):
        assert client.get(f"{PATH}{path}").status_code == 403
    assert look_up(client, "E2").status_code == 403


def test_a_decision_shows_its_pathway_its_policy_and_the_counts_and_days_it_was_made_upon(
    decided: World, visit: Visit
) -> None:
    client = visit(Role.TEAM)
    page = client.get(look_up(client, "E3").headers["location"]).text
    said = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    assert "pathway: inpatients" in page
    assert f"contact policy {decided.deployment.policy.version[:8]}" in page
    assert said["Counted"] == "1 of at most 1 in 30 days across all pathways"
    assert said["Planned"] == "24 November 2026, Friends and Family Test – inpatients and day cases, an invitation"
    assert said["Possible again on"] == "24 December 2026"


def test_a_detail_of_another_version_is_told_as_far_as_it_goes() -> None:
    class Row:
        detail = '{"limit": "1", "last": "soon", "kind": "carrier_pigeon", "until": "2026-12-24"}'

    assert words.detail_facts(Row, {}) == [
        ("Counted", "at most 1 in ? days"),
        ("Last asked", "soon"),
        ("Until", "24 December 2026"),
    ]
