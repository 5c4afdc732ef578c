"""Uploading a file: what it is told at once, how it comes on, its result, its faulty rows, and who may."""

import re
import threading
import time
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from admin import uploads
from admin.presenters.imports import percent
from admin.uploads import LARGEST, line_of, safe_name, stop_imports
from bot.db.repos.encounters import encounter
from bot.db.repos.imports import import_run
from bot.db.tables.staff import Role
from bot.reports.imports_page import read_run
from bot.usecases.audit import audit
from bot.usecases.import_runs import COMMAND_LINE, Opening, Progress, begin_run, note_progress
from tests.admin.conftest import Visit, csrf_of
from tests.world import MONDAY, World

HEADER = "encounter_id,class,patient_id,birth_date,mobile,ended_at,site,ward"
ENDED = (MONDAY - timedelta(hours=2)).isoformat()


def rows(count: int, *, faulty: int = 0, first: int = 0) -> str:
    lines = [
        f"E{number},inpatient,P{number},1960-05-17,077009{number:05},"
        f"{'CANARY' if number < faulty else ENDED},RZZ01,ALDER"
        for number in range(first, first + count)
    ]
    return "\n".join([HEADER, *lines]) + "\n"


def upload(client: TestClient, content: str | bytes, name: str = "today.csv", **fields: str):
    body = content.encode() if isinstance(content, str) else content
    data = {"csrf": csrf_of(client), **fields}
    return client.post("/admin/imports", data=data, files={"file": (name, body, "text/csv")})


def wait_for(client: TestClient, path: str) -> str:
    """The page of a run, once the run is over."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        text = client.get(path).text
        if "hx-get" not in text:
            return text
        time.sleep(0.02)
    raise AssertionError("the file was not taken in")


def take(client: TestClient, content: str | bytes, name: str = "today.csv", **fields: str) -> tuple[str, str]:
    answer = upload(client, content, name, **fields)
    assert answer.status_code == 303, answer.text
    path = answer.headers["location"]
    return path, wait_for(client, path)


def count_of(page: str, name: str) -> int:
    found = re.search(rf">{name}</dt><dd[^>]*><strong>([\d,]+)<", page)
    assert found, name
    return int(found[1].replace(",", ""))


def test_a_file_is_taken_in_and_its_counts_are_told_in_words(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    _, page = take(client, rows(60, faulty=18))
    names = ("Rows read", "New", "Asked", "Later", "Not asked", "Faulty")
    assert [count_of(page, name) for name in names] == [60, 42, 42, 0, 0, 18]
    assert "CANARY" not in page
    history = client.get("/admin/imports").text
    assert "today.csv" in history
    assert "by team@example.nhs.uk" in history
    chosen = select(audit.c.actor, audit.c.object).where(audit.c.action == "import")
    assert staffed.read(lambda link: link.execute(chosen).all()) == [("team@example.nhs.uk", "import:1")]


def test_why_patients_were_not_asked_stands_in_sentences(staffed: World, visit: Visit) -> None:
    _, page = take(visit(Role.TEAM), rows(3).replace("1960-05-17", "2020-05-17"))
    assert count_of(page, "Not asked") == 3
    assert "The patient was under 16" in page


def test_the_faulty_rows_can_be_downloaded_and_start_no_formula(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    path, _ = take(client, rows(2, faulty=1).replace("site,ward", '"=1+1",ward'))
    answer = client.get(f"{path}/faulty.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert lines[0] == "line,column,reason"
    assert lines[1].startswith("1,'=1+1,")
    assert lines[2].startswith("2,ended_at,")
    assert "CANARY" not in answer.text


def test_a_try_stores_nothing_and_says_so(staffed: World, visit: Visit) -> None:
    _, page = take(visit(Role.TEAM), rows(5), dry_run="yes")
    assert count_of(page, "Asked") == 5
    assert "nothing was stored" in page
    assert staffed.rows(select(encounter)) == staffed.outbox() == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "The file is empty"),
        (b" \n\n", "The file is empty"),
        (b"PK\x03\x04rest", "This is a spreadsheet file"),
        (b"\xd0\xcf\x11\xe0rest", "This is an old Excel"),
        (b"%PDF-1.7", "This is a PDF"),
        ("a,b".encode("utf-16"), "Unicode text"),
        (b"a,b\x00\x01\x02", "not a text file"),
        (b"MSH|^~\\&|", "This is an HL7 message"),
        (b'[{"encounter_id": 1}]', "This is a JSON file"),
        (b"encounter_id;class;patient_id;ended_at\n", "The columns must be separated by commas."),
        (b"encounter_id,class,patient_id\n", "The header lacks ended_at."),
    ],
)
def test_what_is_wrong_with_a_file_is_told_at_once(visit: Visit, staffed: World, content: bytes, told: str) -> None:
    answer = upload(visit(Role.TEAM), content, dry_run="yes")
    assert answer.status_code == 200
    assert told in answer.text
    assert "checked" in answer.text  # what was ticked stays
    assert staffed.rows(select(import_run)) == []


def test_no_file_and_two_files_are_told_apart(visit: Visit) -> None:
    client = visit(Role.TEAM)
    token = {"csrf": csrf_of(client)}
    assert "Choose a file to upload." in client.post("/admin/imports", data=token).text
    assert "Choose a file to upload." in client.post("/admin/imports", data=token, files={"file": ("", b"")}).text
    two = [("file", ("a.csv", rows(1).encode())), ("file", ("b.csv", rows(1).encode()))]
    assert "Choose one file at a time." in client.post("/admin/imports", data=token, files=two).text


def test_a_file_that_is_too_large_is_read_over_and_told(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LARGEST == 200 * 1024 * 1024
    monkeypatch.setattr(uploads, "LARGEST", 1000)
    assert "larger than 200 MB" in upload(visit(Role.TEAM), rows(50)).text


def test_windows_1252_is_asked_about_only_when_it_is_needed(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    content = (HEADER + f",name\nE1,inpatient,P1,1960-05-17,07700900001,{ENDED},RZZ01,ALDER,Zoë\n").encode("cp1252")
    refused = upload(client, content).text
    assert "Line 2 is not UTF-8" in refused
    assert "How was it saved?" in refused
    assert "How was it saved?" not in client.get("/admin/imports").text
    _, page = take(client, content, encoding="cp1252")
    assert (count_of(page, "New"), count_of(page, "Faulty")) == (1, 0)
    _, page = take(client, content.replace(b"E1", b"E2"), encoding="utf-8")
    assert (count_of(page, "New"), count_of(page, "Faulty")) == (0, 1)


def test_a_byte_order_mark_and_windows_line_ends_are_taken_as_they_are(visit: Visit) -> None:
    _, page = take(visit(Role.TEAM), b"\xef\xbb\xbf" + rows(3).replace("\n", "\r\n").encode())
    assert (count_of(page, "New"), count_of(page, "Faulty")) == (3, 0)


def test_a_file_cut_in_a_row_loses_only_that_row(visit: Visit) -> None:
    _, page = take(visit(Role.TEAM), (rows(3) + "E9,inpatient,P9,1960-05-17,07700é").encode()[:-1])
    assert (count_of(page, "New"), count_of(page, "Faulty")) == (3, 1)


def test_the_same_file_twice_at_once_is_asked_about_once(staffed: World, visit: Visit) -> None:
    first, second = visit(Role.TEAM), visit(Role.ADMIN)
    paths: list[str] = []
    threads = [
        threading.Thread(target=lambda one=one: paths.append(upload(one, rows(120)).headers["location"]))
        for one in (first, second)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pages = [wait_for(first, path) for path in paths]
    assert sorted(count_of(page, "New") for page in pages) == [0, 120]
    assert sorted(count_of(page, "Repeated") for page in pages) == [0, 120]
    assert len(staffed.outbox()) == 120


def started(world: World, *, by: str = "team@example.nhs.uk", rows_read: int = 700) -> int:
    opening = Opening("big.csv", 1000, by, dry_run=False)

    def begin(link) -> int:
        run_id = begin_run(link, opening, now=world.now)
        if rows_read:
            note_progress(link, run_id, Progress(400, rows_read, {"rows": rows_read}), (), now=world.now)
        return run_id

    return world.write(begin)


def test_progress_is_told_by_bytes_and_is_quiet_while_nothing_changes(staffed: World, visit: Visit) -> None:
    client, run_id = visit(Role.TEAM), started(staffed)
    page = client.get(f"/admin/imports/{run_id}").text
    assert '<progress id="progress" max="100" value="40">40%</progress>' in page
    assert "40% read, 700 rows so far" in page
    assert "Load again" in page
    live = re.search(r'hx-get="([^"]+)"', page)
    assert live
    assert client.get(live[1]).status_code == 204
    progress = Progress(500, 800, {"rows": 800})
    staffed.write(lambda link: note_progress(link, run_id, progress, (), now=staffed.now))
    assert "50% read" in client.get(live[1]).text


def test_a_run_that_has_not_begun_is_waiting(staffed: World, visit: Visit) -> None:
    run_id = started(staffed, rows_read=0)
    assert "It waits for its turn" in visit(Role.TEAM).get(f"/admin/imports/{run_id}").text


def test_a_run_whose_process_died_says_where_it_stopped(staffed: World, visit: Visit) -> None:
    run_id = started(staffed)
    staffed.pass_time(minutes=2)
    page = visit(Role.TEAM).get(f"/admin/imports/{run_id}").text
    assert "It stopped before the end, at row 700. Upload the same file again: what was taken in is recognised." in page
    assert "Stopped early" in page


def test_a_run_given_up_too_early_comes_back_with_its_next_news(staffed: World, visit: Visit) -> None:
    client, run_id = visit(Role.TEAM), started(staffed, by=COMMAND_LINE)
    staffed.pass_time(minutes=10)  # a trial's clock, wound on while the file is read
    assert "Import the same file again" in client.get(f"/admin/imports/{run_id}").text
    progress = Progress(500, 800, {"rows": 800})
    staffed.write(lambda link: note_progress(link, run_id, progress, (), now=staffed.now))
    run = staffed.read(lambda link: read_run(link, run_id))
    assert run is not None
    assert (run.stage, run.fault, percent(run)) == ("running", "", 50)


def test_a_stopping_process_says_so_on_every_file_in_line(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    paths = [upload(client, rows(4000, first=4000 * turn)).headers["location"] for turn in (0, 1)]
    stop_imports(staffed.database)
    for path in paths:
        assert "Upload the same file again" in client.get(path).text
    (taken,) = staffed.rows(select(import_run.c.rows_read).where(import_run.c.id == 1))
    assert len(staffed.rows(select(encounter.c.id))) == taken.rows_read < 4000


def test_more_files_than_the_line_holds_are_told_to_come_later(
    staffed: World, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_WAITING", 0)
    assert line_of(staffed.database).is_full
    assert "Upload this one when the first of them is done" in upload(visit(Role.TEAM), rows(1)).text


def test_the_template_can_be_filled_in_and_taken_back(visit: Visit) -> None:
    client = visit(Role.TEAM)
    template = client.get("/admin/imports/template.csv")
    assert template.headers["content-disposition"] == 'attachment; filename="encounters-template.csv"'
    _, page = take(client, template.content)
    assert (count_of(page, "Rows read"), count_of(page, "Faulty")) == (1, 0)


def test_an_upload_needs_the_sessions_own_token_and_our_own_page(staffed: World, visit: Visit) -> None:
    client, other = visit(Role.TEAM), visit(Role.ADMIN)
    for csrf in ("", "é", csrf_of(other)):
        assert upload(client, rows(1), csrf=csrf).status_code == 403
    file = {"file": ("a.csv", rows(1).encode())}
    token = {"csrf": csrf_of(client)}
    elsewhere = {"sec-fetch-site": "cross-site"}
    assert client.post("/admin/imports", data=token, files=file, headers=elsewhere).status_code == 403
    assert staffed.rows(select(import_run)) == []


@pytest.mark.parametrize("role", [Role.WARD, Role.VIEWER, Role.DESIGNER])
def test_nobody_else_comes_near_imports(staffed: World, visit: Visit, role: Role) -> None:
    client, run_id = visit(role), started(staffed)
    for path in ("", "/template.csv", f"/{run_id}", f"/{run_id}/live", f"/{run_id}/faulty.csv"):
        assert client.get(f"/admin/imports{path}").status_code == 403
    assert upload(client, rows(1)).status_code == 403


def test_a_files_name_is_shown_as_its_last_part_and_runs_nothing(visit: Visit) -> None:
    _, page = take(visit(Role.TEAM), rows(1), "<b>x</b>.csv")
    assert "<b>x" not in page
    assert safe_name("C:\\Users\\me\\list\r\n.csv") == "list.csv"
    assert safe_name("\x00/") == "unnamed"
