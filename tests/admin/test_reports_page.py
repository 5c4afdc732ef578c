"""The report's page and files: who sees which figures, what is written down, and that no name can run."""

import csv
import io
import json

import pytest
from sqlalchemy import select

from bot.db.tables.staff import Role
from bot.usecases.audit import audit
from tests.admin.conftest import Visit
from tests.world import World, discharge

PAGE = "/admin/reports/fft?setting=inpatient&month=2026-11"
CSV = PAGE.replace("fft?", "fft.csv?")
JSON = PAGE.replace("fft?", "fft.json?")
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def reported(staffed: World) -> World:
    """Six good answers on Alder, and two on Beech, one of them from somebody in despair."""
    wards = {number: "ALDER" if number < 7 else "BEECH" for number in range(1, 9)}
    staffed.record(*(discharge(number, site="RZZ01", ward=ward) for number, ward in wards.items()))
    staffed.pass_time(hours=25)
    assert len(staffed.send_due()) == 8
    for number in wards:
        staffed.reply(f"+4477009000{number:02}", "1" if number < 8 else "5")
    staffed.reply("+447700900008", "I feel like killing myself")
    return staffed


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_team_sees_every_figure_marked_as_not_for_publication(reported: World, visit: Visit) -> None:
    text = visit(Role.TEAM).get(PAGE).text
    for words in ("Not for publication", "Inpatient and day case, by ward, November 2026", "Alder Ward", "Beech Ward"):
        assert words in text
    assert '<th scope="row" class="nhsuk-table__header">Alder Ward</th>' in text
    assert 'role="region" aria-labelledby="rows-caption" tabindex="0"' in text
    rows = {row["Ward Name"]: row for row in table(visit(Role.TEAM).get(CSV).text)}
    assert (rows["Alder Ward"]["Total Responses"], rows["Beech Ward"]["Very Poor"]) == ("6", "1")
    assert rows["Beech Ward"]["Percentage Positive"] == "50", "a response with a worry counts all the same"


def test_the_published_form_hides_small_numbers_and_the_next_lowest(reported: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "Small numbers are hidden" in client.get(f"{PAGE}&published=1").text
    rows = table(client.get(f"{CSV}&published=1").text)
    assert {row["Ward Name"]: row["Total Responses"] for row in rows} == {"Alder Ward": "*", "Beech Ward": "*"}
    (trust, _site) = table(client.get(f"{CSV}&published=1&part=totals").text)
    assert (trust["Level"], trust["Total Responses"]) == ("Trust", "8")


def test_a_viewer_gets_only_what_may_be_published(reported: World, visit: Visit) -> None:
    client = visit(Role.VIEWER)
    assert 'name="published"' not in client.get(PAGE).text
    for published in ("", "&published=", "&published=0", "&published=1"):
        assert "Not for publication" not in client.get(f"{PAGE}{published}").text
        found = json.loads(client.get(f"{JSON}{published}").text)
        assert (found["suppressed"], found["comment_only"]) == (True, None)
        assert {row["Total Responses"] for row in found["rows"]} == {"*"}


def test_a_ward_sees_its_own_rows_and_no_total(reported: World, visit: Visit) -> None:
    client = visit(Role.WARD)
    for suffix in ("", "&published=0", "&ward=BEECH", "&wards=BEECH"):
        found = json.loads(client.get(f"{JSON}{suffix}").text)
        assert [row["Ward Name"] for row in found["rows"]] == ["Alder Ward"]
        assert (found["totals"], found["modes"], found["own_wards_only"]) == ([], {}, True)
        page = client.get(f"{PAGE}{suffix}").text
        assert "Beech" not in page
        assert "totals-caption" not in page
    for part in ("totals", "modes"):
        assert table(client.get(f"{CSV}&part={part}").text) == []
    for setting in ("emergency", "outpatient"):
        assert json.loads(client.get(JSON.replace("inpatient", setting)).text)["rows"] == []


def test_designers_and_strangers_get_no_report(reported: World, visit: Visit) -> None:
    for address in (PAGE, CSV, JSON, "/admin/reports"):
        assert visit(Role.DESIGNER).get(address).status_code == 403
        assert visit(None).get(address).status_code == 303


def test_a_download_is_a_file_with_a_plain_name_and_is_written_down(reported: World, visit: Visit) -> None:
    answer = visit(Role.TEAM).get(CSV)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == (
        'attachment; filename="fft-inpatient-2026-11-not-for-publication.csv"'
    )
    assert answer.content.startswith(b"\xef\xbb\xbfICB Code,Trust Code,")
    seen = reported.rows(select(audit).where(audit.c.action == "download_report"))[-1]
    assert (seen.actor, seen.object, seen.detail) == (
        "team@example.nhs.uk",
        "fft:inpatient:2026-11",
        "csv rows, not for publication",
    )


def test_page_csv_and_json_tell_the_same(reported: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    rows, found = table(client.get(CSV).text), json.loads(client.get(JSON).text)
    assert [{name: str(cell) for name, cell in row.items()} for row in found["rows"]] == rows
    assert sum(found["modes"].values()) == 8
    page = client.get(PAGE).text
    assert page.index(", by ward, ") < page.index("Responses by mode of collection")
    assert "88%" in page, "seven of eight, halves up"


def test_an_empty_month_says_where_figures_come_from(staffed: World, visit: Visit) -> None:
    text = visit(Role.TEAM).get("/admin/reports/fft").text
    assert "There is nothing" in text
    assert "Figures come by themselves" in text
    assert "November 2026 (so far)" in text
    assert "There is nothing from your wards" in visit(Role.WARD).get("/admin/reports/fft").text


def test_what_is_no_report_is_not_found(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for query in ("setting=maternity", "month=2026-13", "month=11-2026", "month=0000-01", "part=x"):
        assert client.get(f"/admin/reports/fft.csv?{query}").status_code == 404, query


def test_a_month_outside_the_list_can_still_be_read_and_stays_chosen(staffed: World, visit: Visit) -> None:
    text = visit(Role.TEAM).get("/admin/reports/fft?month=2021-04").text
    assert '<option value="2021-04" selected>April 2021</option>' in text


def test_a_hostile_ward_name_is_shown_and_runs_nowhere(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001", encounter_id="X1", patient_id="X1", site="RZZ01", ward=HOSTILE)
    staffed.reply("+447700900001", "1")
    text = visit(Role.TEAM).get(PAGE).text
    assert "&lt;SCRIPT&gt;ALERT(1)" in text
    assert "<script>alert(1)" not in text.lower()


def test_there_is_one_report_so_reports_leads_to_it(staffed: World, visit: Visit) -> None:
    answer = visit(Role.VIEWER).get("/admin/reports")
    assert (answer.status_code, answer.headers["location"]) == (303, "/admin/reports/fft")
