"""The queue of cases: in which order they stand, what is plainly shown, and what acknowledging does."""

from dataclasses import replace

from sqlalchemy import select

from bot.db.repos.cases import alert, case
from bot.db.tables.staff import Role
from bot.usecases.audit import audit
from tests.admin.conftest import Visit, csrf_of
from tests.world import World


def test_the_most_urgent_case_stands_first_whenever_it_came(answered: World, visit: Visit) -> None:
    answered.reply("+447700900001", "I want to make a complaint")
    answered.pass_time(minutes=1)
    answered.reply("+447700900001", "I am going to kill myself")
    text = visit(Role.TEAM).get("/admin/cases").text
    assert text.count("Immediate") == 2
    assert text.index("Self-harm, case 1") < text.index("Self-harm, case 3") < text.index("Complaint, case 2")


def test_an_overdue_case_says_for_how_long(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "Due in 14 minutes" in client.get("/admin/cases").text
    answered.pass_time(minutes=19)
    assert "Overdue by 5 minutes" in client.get("/admin/cases").text
    assert client.get("/admin/cases/live?cursor=").status_code == 200


def test_how_each_alert_went_is_shown_and_an_undelivered_one_stands_out(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "E-mail: waiting" in client.get("/admin/cases").text
    answered.write(lambda link: link.execute(alert.update().where(alert.c.round == 0).values(state="failed")))
    answered.write(lambda link: link.execute(case.update().values(notice="Not delivered: telephone the patient.")))
    text = client.get("/admin/cases").text
    assert "failed" in text
    assert "telephone the patient" in text


def test_nobody_told_is_plainly_said(answered: World, visit: Visit) -> None:
    answered.deployment = replace(answered.deployment, alert_routes=())
    answered.reply("+447700900001", "I want to make a complaint")
    text = visit(Role.TEAM).get("/admin/cases").text
    assert "No alert route is set" in text
    assert "None was sent" in text


def test_acknowledging_takes_the_case_once_and_is_written_down(answered: World, visit: Visit) -> None:
    first, second = visit(Role.TEAM), visit(Role.ADMIN)
    for client in (first, second):
        taken = client.post("/admin/cases/1/acknowledge", data={"csrf": csrf_of(client)})
        assert (taken.status_code, taken.headers["location"]) == (303, "/admin/cases/1")
    text = second.get("/admin/cases/1").text
    assert "by team@example.nhs.uk" in text
    assert "No case is waiting" in second.get("/admin/cases").text
    chosen = select(audit.c.actor, audit.c.object).where(audit.c.action == "acknowledge")
    assert answered.read(lambda link: link.execute(chosen).all()) == [("team@example.nhs.uk", "case:1")]


def test_a_case_shows_the_words_that_opened_it_and_that_they_were_seen_is_written_down(
    answered: World, visit: Visit
) -> None:
    assert "I feel like killing myself" in visit(Role.TEAM).get("/admin/cases/1").text
    chosen = select(audit.c.object).where(audit.c.action == "view_case")
    assert answered.read(lambda link: link.scalar(chosen)) == "case:1"


def test_a_case_that_is_not_there_cannot_be_taken(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert client.post("/admin/cases/77/acknowledge", data={"csrf": csrf_of(client)}).status_code == 404


def test_the_queue_is_quiet_while_nothing_changes(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    cursor = client.get("/admin/cases").text.split("cursor=", 1)[1].split('"', 1)[0]
    assert client.get(f"/admin/cases/live?cursor={cursor}").status_code == 204
    answered.pass_time(minutes=1)
    assert client.get(f"/admin/cases/live?cursor={cursor}").status_code == 200


def test_the_queue_can_be_narrowed_by_state_kind_and_owner(answered: World, visit: Visit) -> None:
    answered.reply("+447700900001", "I want to make a complaint")
    client = visit(Role.TEAM)
    client.post("/admin/cases/2/acknowledge", data={"csrf": csrf_of(client)})
    for query, first, second in (
        ("", True, True),
        ("status=open", True, False),
        ("status=acknowledged", False, True),
        ("status=closed", False, False),
        ("kind=self_harm", True, False),
        ("mine=yes", False, True),
        ("mine=yes&kind=self_harm", False, False),
    ):
        for address in ("/admin/cases", "/admin/cases/live"):
            text = client.get(f"{address}?{query}").text
            assert ("Self-harm, case 1" in text, "Complaint, case 2" in text) == (first, second), query
    assert "Complaint, case 2" not in visit(Role.ADMIN).get("/admin/cases?mine=yes").text
    client.post("/admin/cases/2/close", data={"csrf": csrf_of(client), "outcome": "passed_to_pals"})
    assert "Complaint, case 2" not in client.get("/admin/cases").text
    assert "Passed to PALS" in client.get("/admin/cases?status=closed").text


def test_a_case_filter_that_cannot_be_used_is_left_out_with_a_sentence(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for query in ("status=lost", "kind=%00", "page=0", "page=x", "page=99999999"):
        answer = client.get(f"/admin/cases?{query}")
        assert answer.status_code == 200
        assert "app-faults" in answer.text
        assert "Self-harm, case 1" in answer.text


def test_how_many_are_overdue_stands_in_the_title_too(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "<title>Cases –" in client.get("/admin/cases").text
    answered.pass_time(minutes=19)
    assert "<title>Cases, 1 overdue –" in client.get("/admin/cases").text
    news = client.get("/admin/cases/live?cursor=&kind=complaint").text
    assert "<title>Cases, 1 overdue –" in news
    assert "1 case is overdue" in news
