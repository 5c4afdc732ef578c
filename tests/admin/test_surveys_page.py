"""The survey register: every flow and pathway, surveys run elsewhere registered, mailed and ended, and by whom."""

import html
import re
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import select

from admin.mailings import MOST_BYTES, MOST_SHOWN
from admin.presenters.surveys import really_words, survey_lines, times_words
from bot.db.repos.contacts import contact
from bot.db.repos.outside_surveys import outside_survey
from bot.db.tables.staff import Role
from bot.reports.surveys_page import Asked, Outside
from bot.usecases.audit import audit
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.register_survey import NewSurvey, register_survey
from tests.admin.conftest import Visit, browse, csrf_of, make_app, sign_in
from tests.world import World, discharge

PATH = "/admin/surveys"
CANCER = {"name": "Cancer survey", "owner": "A firm", "pathway": "oncology", "asks": "Adults", "how_often": "Yearly"}
FILE = "patient_id,asked_on\nP1,2026-11-20\nP2,2026-11-20\n"


def register(client: TestClient, **changes: str) -> Response:
    return client.post(f"{PATH}/new", data={"csrf": csrf_of(client)} | CANCER | changes)


def upload(client: TestClient, content: str | bytes, survey_id: int = 1, **fields: str) -> Response:
    body = content.encode() if isinstance(content, str) else content
    data, files = {"csrf": csrf_of(client), **fields}, {"file": ("asked.csv", body, "text/csv")}
    return client.post(f"{PATH}/{survey_id}/mailings", data=data, files=files)


def words_of(answer: Response) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def row_of(answer: Response, start: str) -> str:
    """The table row that begins with this, as words."""
    rows = re.findall(r"<tr class=\"nhsuk-table__row\".*?</tr>", answer.text, re.DOTALL)
    told = [" ".join(html.unescape(re.sub(r"<[^>]+>", " ", row)).split()) for row in rows]
    return next(row for row in told if row.startswith(start))


def test_every_flow_stands_on_a_line_with_whom_when_and_how_much(visit: Visit) -> None:
    page = visit(Role.DESIGNER).get(PATH)
    inpatients = row_of(page, "Friends and Family Test – inpatients and day cases")
    for told in (
        "After a discharge: inpatients and day cases", "Pathways: dialysis, cancer care and inpatients",
        "First text after 1 day", "Reminder after 2 days", "Given up after 5 days",
        "At most 4 questions", "At most 6 texts", "First text 3 to 8 segments",
        "English", "19 more as drafts", "Two weeks after a stay – how well did we support you?, 14 days later",
    ):  # fmt: skip
        assert told in inpatients, told
    recovery = row_of(page, "Two weeks after a stay")
    assert "Those who said yes to it in: Friends and Family Test – inpatients and day cases" in recovery
    assert "No reminder" in recovery


def test_a_pathway_shows_its_typical_year(visit: Visit) -> None:
    page = visit(Role.TEAM).get(PATH)
    assert row_of(page, "Dialysis").endswith(
        "Visits a year 150 Asked a year, by the policy 4 times Really asked, last 12 months Fewer than 5 patients"
    )
    assert "Nobody asks" not in page.text


def test_a_pathway_that_no_flow_asks_about_says_that_nobody_asks(staffed: World) -> None:
    flows = [flow for flow in staffed.deployment.flows.all_current() if "maternity" not in flow.start_when.classes]
    staffed.deployment = replace(staffed.deployment, flows=FlowLibrary(flows))
    client = browse(make_app(staffed))
    sign_in(client, Role.TEAM)
    page = client.get(PATH)
    assert "Nobody asks" in row_of(page, "Antenatal care")
    assert "– nobody asks" in row_of(page, "Birth")
    assert "Nobody asks" not in row_of(page, "Outpatients")


def test_what_really_happened_stands_beside_it(staffed: World, visit: Visit) -> None:
    staffed.record(*(discharge(number) for number in range(1, 7)))
    staffed.pass_time(hours=25)
    staffed.send_due()
    assert row_of(visit(Role.TEAM).get(PATH), "Inpatients").endswith("Once on average, 1 at most (6 patients)")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, "Fewer than 5 patients"),
        (Asked(212, 763, 5), "3.6 times on average, 5 at most (212 patients)"),
        (Asked(6, 0, 0), "Never (6 patients)"),
        (Asked(2000, 1, 1), "Under 0.1 times on average, 1 at most (2,000 patients)"),
        (Asked(5, 10, 4), "2 times on average, 4 at most (5 patients)"),
    ],
)
def test_what_really_happened_is_told_in_words(found: Asked | None, words: str) -> None:
    assert really_words(found) == words


def test_times_are_told_in_words() -> None:
    assert [times_words(number) for number in (0, 1, 2, 4)] == ["Never", "Once", "Twice", "4 times"]


def test_a_survey_run_elsewhere_is_registered_and_stands_in_the_same_table(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    answer = register(client)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PATH}/1?news=registered")
    assert "The survey is registered" in words_of(client.get(answer.headers["location"]))
    line = row_of(client.get(PATH), "Cancer survey")
    for told in ("Run elsewhere", "By A firm", "Adults", "Pathway: cancer care", "Yearly"):
        assert told in line
    assert "Cancer survey , run elsewhere" in row_of(client.get(PATH), "Cancer care")
    (row,) = staffed.rows(select(audit).where(audit.c.action == "register_survey"))
    assert (row.actor, row.object) == ("team@example.nhs.uk", "survey:1")


def test_a_survey_of_all_pathways_is_told_once_and_not_on_every_line(visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client, name="Trust census", pathway="")
    page = client.get(PATH)
    assert "About every pathway, and so beside each line below: Trust census" in words_of(page)
    assert page.text.count("Trust census") == 2


@pytest.mark.parametrize(
    ("changes", "told", "field"),
    [
        ({"name": " "}, "Write what the survey is called.", "name"),
        ({"owner": ""}, "Write who runs the survey.", "owner"),
        ({"name": "x" * 81}, "Write at most 80 characters.", "name"),
        ({"pathway": "moon"}, "The contact policy names no such pathway.", "pathway"),
        ({"name": "inpatient-fft"}, "One of our own flows is called that", "name"),
    ],
)
def test_what_is_wrong_with_a_survey_is_told_at_its_field_and_what_was_written_stays(
    staffed: World, visit: Visit, changes: dict[str, str], told: str, field: str
) -> None:
    answer = register(visit(Role.TEAM), **changes)
    assert answer.status_code == 200
    assert told in words_of(answer)
    assert f'href="#{field}"' in answer.text
    assert "Error: Register a survey" in answer.text
    assert 'value="Adults"' in answer.text
    assert staffed.rows(select(outside_survey)) == []


def test_mailings_are_taken_in_and_told_of_and_the_same_file_again_changes_nothing(
    staffed: World, visit: Visit
) -> None:
    client = visit(Role.TEAM)
    register(client)
    first = words_of(upload(client, FILE))
    assert "What became of asked.csv Rows read 2 New 2" in first
    assert "20 November 2026 2" in first
    again = words_of(upload(client, FILE))
    assert "New 0" in again
    assert "Repeated 2" in again
    assert len(staffed.rows(select(contact))) == 2


def test_faulty_rows_are_listed_without_what_stood_there(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client)
    told = upload(client, FILE + "P3,CANARY\n")
    assert "Line 4, asked_on : must be a date like 2026-10-03" in words_of(told)
    assert "CANARY" not in told.text
    many = words_of(upload(client, "patient_id,asked_on\n" + "P1,soon\n" * (MOST_SHOWN + 5)))
    assert f"Faulty rows, the first {MOST_SHOWN}" in many
    assert f"Line {MOST_SHOWN + 1}, asked_on" in many
    assert f"Line {MOST_SHOWN + 2}, asked_on" not in many


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "The file is empty"),
        (b"PK\x03\x04rest", "This is a spreadsheet file"),
        (b"patient;when\n", "The header lacks asked_on and patient_id or nhs_number."),
        (b"patient_id,asked_on\nZo\xeb,2026-11-20\n", "Line 2 is not UTF-8"),
        (b"patient_id,asked_on\n" + b"P1,2026-11-20\n" * (MOST_BYTES // 14 + 1), "larger than 1 MB"),
    ],
)
def test_what_is_wrong_with_a_file_of_mailings_is_told_at_once(
    staffed: World, visit: Visit, content: bytes, told: str
) -> None:
    client = visit(Role.TEAM)
    register(client)
    answer = upload(client, content)
    assert answer.status_code == 200
    assert told in words_of(answer)
    assert "Error: Cancer survey" in answer.text
    assert staffed.rows(select(contact)) == []


def test_a_file_of_another_encoding_is_taken_once_that_is_said(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client)
    content = "patient_id,asked_on\nZoë,2026-11-20\n".encode("cp1252")
    assert "How was it saved?" in upload(client, content).text
    assert "New 1" in words_of(upload(client, content, encoding="cp1252"))


def test_no_file_is_told(visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client)
    answer = client.post(f"{PATH}/1/mailings", data={"csrf": csrf_of(client)})
    assert "Choose a file to upload." in answer.text


def test_a_survey_that_has_ended_takes_no_file_and_says_so(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client)
    assert client.post(f"{PATH}/1/end", data={"csrf": csrf_of(client)}).status_code == 303
    page = client.get(f"{PATH}/1?news=ended")
    assert "Whom it asked goes on counting" in words_of(page)
    assert 'type="file"' not in page.text
    assert "This survey ended on 23 November 2026" in words_of(upload(client, FILE))
    assert staffed.rows(select(contact)) == []
    assert "Ended" in row_of(client.get(PATH), "Cancer survey")
    assert "Cancer survey" not in row_of(client.get(PATH), "Cancer care")


def test_a_designer_reads_a_survey_and_can_change_nothing_about_it(staffed: World, visit: Visit) -> None:
    register(visit(Role.TEAM))
    client = visit(Role.DESIGNER)
    page = client.get(f"{PATH}/1")
    assert page.status_code == 200
    assert 'type="file"' not in page.text
    assert "It has ended" not in page.text
    assert "Register a survey" not in client.get(PATH).text
    assert upload(client, FILE).status_code == 403
    assert staffed.rows(select(contact)) == []


def test_a_survey_that_is_not_there_is_not_found(visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert client.get(f"{PATH}/9").status_code == 404
    assert upload(client, FILE, 9).status_code == 404
    assert client.post(f"{PATH}/9/end", data={"csrf": csrf_of(client)}).status_code == 404


def test_the_template_is_a_file_that_is_taken_in(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client)
    template = client.get(f"{PATH}/template.csv")
    assert "mailings-template.csv" in template.headers["content-disposition"]
    assert "New 1" in words_of(upload(client, template.content))


def test_a_survey_of_a_pathway_that_a_later_policy_lacks_still_shows(staffed: World, visit: Visit) -> None:
    survey = NewSurvey("Old", "Somebody", pathway="oncology")
    staffed.write(lambda link: register_survey(link, staffed.deployment, survey, by="t", now=staffed.now))
    staffed.write(lambda link: link.execute(outside_survey.update().values(pathway="gone")))
    rows = staffed.rows(select(outside_survey))
    line = survey_lines(staffed.deployment.flows, staffed.deployment.policy, [Outside(row) for row in rows])[-1]
    assert line.whom == ("Pathway: gone",)
    assert visit(Role.TEAM).get(f"{PATH}/1").status_code == 200


def test_what_is_written_of_a_survey_stands_as_words_on_its_pages(visit: Visit) -> None:
    client = visit(Role.TEAM)
    register(client, name="<b>Bold</b>", owner="<script>")
    for path in (PATH, f"{PATH}/1"):
        text = client.get(path).text
        assert "<b>Bold" not in text
        assert "<script>" not in re.sub(r"<script src[^>]*>", "", text)
