"""A day's first work in a real browser, as each role does it: nothing but what somebody sees and presses."""

import csv
import re
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from bot.db.tables.staff import Role
from bot.usecases.add_staff import add_staff
from tests.browser.accessibility import Listener, check_page
from tests.browser.conftest import PASSWORD, TEAM, WARD, Served

pytestmark = pytest.mark.browser
ADMIN, DESIGNER, VIEWER = (f"{role}@example.nhs.uk" for role in (Role.ADMIN, Role.DESIGNER, Role.VIEWER))


@pytest.fixture
def staffed(served: Served) -> Served:
    """Every role has an account."""
    for email, role in ((ADMIN, Role.ADMIN), (DESIGNER, Role.DESIGNER), (VIEWER, Role.VIEWER)):
        runtime = served.runtime
        add_staff(runtime.database, email=email, password=PASSWORD, role=role, now=runtime.clock.now())
    return served


@pytest.fixture
def listener(page: Page, staffed: Served) -> Listener:
    """Hears what the pages complain of."""
    heard = Listener(staffed.url)
    heard.listen(page)
    return heard


def arrive(page: Page, email: str, heading: str) -> None:
    """Sign in, and land on the first page of the role."""
    page.goto("/admin/sign-in")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)


def go(page: Page, place: str) -> None:
    """Take a place of the navigation, which folds into a menu where there is no room."""
    navigation = page.get_by_role("navigation", name="Menu")
    entry = navigation.get_by_role("link", name=place, exact=True)
    if not entry.is_visible():
        # A page made wide a moment ago unfolds its menu just now, and there is no button to wait for.
        with suppress(PlaywrightTimeout):
            navigation.get_by_role("button").click(timeout=3_000)
    entry.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile(place.rstrip("s"), re.IGNORECASE))


def open_phone(browser: Browser, served: Served, number: str) -> Page:
    phone = browser.new_context(base_url=served.url).new_page()
    phone.goto("/simulator")
    phone.get_by_role("link", name=number).click()
    expect(phone.locator("#screen").get_by_text("Overall, how was your experience")).to_be_visible()
    return phone


def test_an_administrator_turns_on_a_second_step_and_signs_in_with_it(
    staffed: Served, page: Page, listener: Listener
) -> None:
    arrive(page, ADMIN, "Responses")
    page.get_by_role("link", name=ADMIN).click()
    page.get_by_role("button", name="Set up a second step").click()
    page.get_by_role("button", name="I have an app: begin").click()
    key = page.locator(".app-key").inner_text().replace(" ", "")
    assert check_page(page, listener) == []

    def code(seconds: int = 0) -> str:
        clock = staffed.runtime.clock
        return pyotp.totp.TOTP(key).at(clock.real(clock.now()) + timedelta(seconds=seconds))

    page.get_by_label("Six-digit code").fill(code())
    page.get_by_role("button", name="Turn the second step on").click()
    expect(page.get_by_text("On since")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_label("E-mail address").fill(ADMIN)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Enter your code")
    page.goto("/admin/responses")
    expect(page.get_by_role("heading", name="Responses")).to_have_count(0)
    page.goto("/admin/code")
    page.get_by_label("Six-digit code").fill("000000")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_label("Six-digit code").fill(code(30))  # each code works once
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Responses")
    go(page, "Audit")
    expect(page.get_by_role("main")).to_contain_text(ADMIN)
    assert check_page(page, listener) == []


def test_the_team_imports_watches_works_and_looks_up(
    staffed: Served, browser: Browser, page: Page, listener: Listener, tmp_path: Path
) -> None:
    arrive(page, TEAM, "Responses")
    import_a_file(staffed, page, tmp_path)
    watch_an_answer(staffed, browser, page)
    work_on_a_case(staffed, browser, page)
    assert check_page(page, listener) == []
    look_up_why_not(page)
    assert check_page(page, listener) == []


def import_a_file(served: Served, page: Page, folder: Path) -> None:
    ended = (served.runtime.clock.now() - timedelta(hours=30)).isoformat(timespec="seconds")
    rows = [
        ("encounter_id", "class", "patient_id", "birth_date", "mobile", "site", "ward", "ended_at", "deceased"),
        ("DAY-1", "inpatient", "DP1", "1950-02-03", "07700 900101", "RZZ01", "ALDER", ended, ""),
        ("DAY-2", "inpatient", "DP2", "1950-02-03", "07700 900102", "RZZ01", "ALDER", ended, "yes"),
        ("DAY-3", "inpatient", "DP3", "no date", "07700 900103", "RZZ01", "ALDER", ended, ""),
    ]
    with (folder / "discharges.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    go(page, "Imports")
    page.locator("input[type=file]").set_input_files(folder / "discharges.csv")
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_role("heading", name="What became of it")).to_be_visible(timeout=10_000)
    page.reload()
    expect(page.get_by_role("heading", name="What became of it")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the faulty rows").click()
    said = Path(download.value.path()).read_text("utf-8-sig")
    assert "birth_date" in said
    assert "no date" not in said, "where and why, never what stood there"


def watch_an_answer(served: Served, browser: Browser, page: Page) -> None:
    go(page, "Responses")
    phone = open_phone(browser, served, "07700 900001")
    phone.get_by_role("button", name="1 staff were lovely").click()
    expect(page.get_by_role("link", name="staff were lovely")).to_be_visible(timeout=5_000)
    page.get_by_role("link", name="staff were lovely").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Alder Ward")
    page.get_by_label("answer a worry", exact=False).first.check()
    page.get_by_role("button", name="Show who").click()
    expect(page.get_by_role("main")).to_contain_text("07700 900001")
    assert "900001" not in page.url


def work_on_a_case(served: Served, browser: Browser, page: Page) -> None:
    phone = open_phone(browser, served, "07700 900002")
    phone.get_by_label("Your reply").fill("I feel like killing myself")
    phone.get_by_role("button", name="Send", exact=True).click()
    go(page, "Cases")
    page.get_by_role("link", name="Self-harm, case 1").click()
    expect(page.get_by_text("An immediate case cannot be closed yet")).to_be_visible()
    page.get_by_role("button", name="Acknowledge").click()
    page.get_by_role("button", name="Assign to me").click()
    page.get_by_label("Add a note").fill("Rang the patient; the crisis team visits tonight.")
    page.get_by_role("button", name="Save note").click()
    expect(page.get_by_role("blockquote").filter(has_text="the crisis team visits")).to_be_visible()
    page.get_by_label("Spoke to the patient").check()
    page.get_by_role("button", name="Close case").click()
    expect(page.get_by_role("main")).to_contain_text("Closed")
    expect(page.get_by_role("button", name="Close case")).to_have_count(0)


def look_up_why_not(page: Page) -> None:
    go(page, "Decisions")
    page.get_by_role("textbox", name="Look up an encounter or a patient").fill("DAY-2")
    page.get_by_role("button", name="Look up").click()
    expect(page.get_by_role("main")).to_contain_text("Not asked")
    expect(page.get_by_role("main")).to_contain_text("died")
    assert "DAY-2" not in page.url


def test_a_designer_reads_a_flow_and_tries_it(staffed: Served, page: Page, listener: Listener) -> None:
    arrive(page, DESIGNER, "Flows")
    page.get_by_role("link", name="Friends and Family Test – inpatients and day cases", exact=True).click()
    page.locator("svg a[href='#step-what_went_wrong']").first.click()
    expect(page.locator("#step-what_went_wrong")).to_be_in_viewport()
    page.get_by_role("link", name="Try it").first.click()
    screen = page.locator("#screen")
    expect(screen.get_by_text("Overall, how was your experience")).to_be_visible()
    page.get_by_role("button", name="Very poor").click()
    expect(screen.get_by_text("what we could have done better")).to_be_visible()
    page.get_by_label("Your reply").fill("The soup was cold")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(screen.get_by_text("May we share your words")).to_be_visible()
    page.get_by_role("button", name="1 day").click()
    expect(page.get_by_role("main")).to_contain_text("Very poor")
    assert check_page(page, listener) == []
    page.goto("/admin/responses")
    expect(page.get_by_role("heading", level=1)).to_have_text("You cannot open this page")


def test_a_ward_reads_its_own_words_once_they_are_released(
    staffed: Served, browser: Browser, page: Page, listener: Listener
) -> None:
    phone = open_phone(browser, staffed, "07700 900001")
    phone.get_by_label("Your reply").fill("5 the nurse Karen Smith slapped me")
    phone.get_by_role("button", name="Send", exact=True).click()
    expect(phone.locator("#screen").get_by_text("If you need help now, call 999")).to_be_visible(timeout=5_000)
    arrive(page, WARD, "Responses")
    expect(page.get_by_text("No patient has answered yet")).to_be_visible()
    team = browser.new_context(base_url=staffed.url).new_page()
    arrive(team, TEAM, "Responses")
    team.get_by_role("link", name="slapped me").click()
    team.get_by_role("button", name="Show to the ward").click()
    expect(team.get_by_role("heading", name="The ward sees this response")).to_be_visible()
    expect(page.get_by_role("link", name="slapped me")).to_be_visible(timeout=5_000)
    assert "Karen Smith" not in page.content()
    assert check_page(page, listener) == []
    go(page, "Reports")
    expect(page.get_by_role("main")).to_contain_text("Alder Ward")
    assert "Beech" not in page.content()


def test_a_viewer_reads_the_report_and_the_words_without_names(
    staffed: Served, browser: Browser, page: Page, listener: Listener
) -> None:
    phone = open_phone(browser, staffed, "07700 900002")
    phone.get_by_label("Your reply").fill("1 Sister Karen Smith was kind")
    phone.get_by_role("button", name="Send", exact=True).click()
    arrive(page, VIEWER, "Responses")
    expect(page.get_by_role("link", name="was kind")).to_be_visible(timeout=5_000)
    assert "Karen Smith" not in page.content()
    go(page, "Reports")
    expect(page.get_by_role("table").first).to_be_visible()
    assert check_page(page, listener) == []
    for hidden in ("Cases", "Imports", "Staff"):
        expect(page.get_by_role("navigation", name="Menu").get_by_role("link", name=hidden)).to_have_count(0)
