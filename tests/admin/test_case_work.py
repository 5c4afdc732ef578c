"""The page of one case: what may be done there, what it says when it may not, and that nothing typed is lost."""

import pytest
from sqlalchemy import select

from bot.db.repos.cases import alert, case
from bot.db.tables.staff import Role
from tests.admin.conftest import Visit, csrf_of, email_of
from tests.admin.test_responses_page import HOSTILE
from tests.world import World

TEAM = email_of(Role.TEAM)


def post(client, path: str, **fields: str):
    return client.post(f"/admin/cases/{path}", data={"csrf": csrf_of(client), **fields})


def status_of(world: World, case_id: int) -> str:
    return world.rows(select(case.c.status).where(case.c.id == case_id))[0].status


def test_an_immediate_case_says_what_it_still_needs_and_closes_when_it_has_it(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "It still needs an acknowledgement and at least one note" in client.get("/admin/cases/1").text
    refused = post(client, "1/close", outcome="spoke_to_patient")
    assert refused.status_code == 422
    assert "The case was not closed" in refused.text
    assert status_of(answered, 1) == "open"
    post(client, "1/acknowledge")
    assert "It still needs at least one note" in client.get("/admin/cases/1").text
    assert post(client, "1/notes", words="Rang her.").headers["location"] == "/admin/cases/1#notes"
    assert post(client, "1/close", outcome="spoke_to_patient").status_code == 303
    text = client.get("/admin/cases/1").text
    assert "by team@example.nhs.uk: Spoke to the patient" in text
    assert "Close case" not in text
    assert "Assign to" not in text.split('id="notes"', 1)[1]


def test_a_refused_note_keeps_what_was_typed(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    refused = post(client, "1/notes", words="long " * 1000)
    assert refused.status_code == 422
    assert "4,000 characters at most" in refused.text
    assert "long long long" in refused.text
    assert "Error: Case 1" in refused.text


@pytest.mark.parametrize("outcome", ["", "reopened", HOSTILE])
def test_a_case_is_closed_only_with_an_outcome_that_has_words(answered: World, visit: Visit, outcome: str) -> None:
    refused = post(visit(Role.TEAM), "1/close", outcome=outcome)
    assert refused.status_code == 422
    assert "Choose what came of this case" in refused.text


def test_notes_stand_newest_last_with_who_and_when_and_run_nowhere(answered: World, visit: Visit) -> None:
    first, second = visit(Role.TEAM), visit(Role.ADMIN)
    post(first, "1/notes", words="first note")
    post(second, "1/notes", words=HOSTILE)
    text = first.get("/admin/cases/1").text
    assert text.index("first note") < text.index("&lt;script&gt;alert(1)")
    assert "<script>alert" not in text
    assert "by admin@example.nhs.uk" in text


def test_a_colleague_who_was_slower_reads_who_was_first(answered: World, visit: Visit) -> None:
    first, second = visit(Role.TEAM), visit(Role.ADMIN)
    assert post(first, "1/assign", to=TEAM, was="").headers["location"] == "/admin/cases/1#assign"
    slower = post(second, "1/assign", to=email_of(Role.ADMIN), was="")
    assert slower.status_code == 422
    assert f"gave this case to {TEAM}" in slower.text
    assert "Assigned to team@example.nhs.uk" in second.get("/admin/cases").text
    assert post(second, "1/assign", to=email_of(Role.WARD), was=TEAM).status_code == 422


def test_the_history_tells_what_was_done_but_not_who_looked(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for path, fields in (("1/assign", {"to": TEAM, "was": ""}), ("1/acknowledge", {}), ("1/notes", {"words": "x"})):
        post(client, path, **fields)
    history = client.get("/admin/cases/1").text.split('<ol class="app-history">', 1)[1]
    places = [history.index(words) for words in ("Opened by", f"Assigned to {TEAM}", "Acknowledged", "Wrote a note")]
    assert places == sorted(places)
    assert "Looked" not in history
    assert history.count("<li>") == 4


def test_a_failed_alert_is_explained_and_goes_again_by_a_button(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "Send again" not in client.get("/admin/cases/1").text
    failed = alert.update().where(alert.c.round == 0).values(state="failed", error="30003")
    answered.write(lambda link: link.execute(failed))
    text = client.get("/admin/cases/1").text
    assert "The provider gave error 30003" in text
    number = text.split('name="alert" value="', 1)[1].split('"', 1)[0]
    assert post(client, "1/alerts", alert=number).headers["location"] == "/admin/cases/1#alerts"
    refused = post(client, "1/alerts", alert=number)
    assert refused.status_code == 422
    assert "on its way already" in refused.text
    assert answered.rows(select(alert.c.round).order_by(alert.c.id.desc()))[0].round == 3
    assert post(client, "1/alerts", alert="x").status_code == 422
    assert post(client, "1/alerts", alert="99").status_code == 404


def test_work_on_a_case_that_is_not_there_is_not_found(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for path in ("77/assign", "77/notes", "77/close", "77/alerts"):
        answer = post(client, path, words="x", outcome="nothing_needed", alert="1", to=TEAM, was="")
        assert answer.status_code == 404, path


def test_work_on_cases_needs_the_team_and_the_sessions_token(answered: World, visit: Visit) -> None:
    ward, team = visit(Role.WARD), visit(Role.TEAM)
    for path in ("1/assign", "1/notes", "1/close", "1/alerts"):
        assert post(ward, path, words="x", outcome="nothing_needed").status_code == 403
        assert team.post(f"/admin/cases/{path}", data={"words": "x"}).status_code == 403
    assert "Nobody has written a note yet" in team.get("/admin/cases/1").text
