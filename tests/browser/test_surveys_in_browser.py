"""A survey run elsewhere, from its registration to the sentence about a patient it asked, as the team does it."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot.usecases.record_encounters import record_encounters
from tests.browser.accessibility import Listener, check_page
from tests.browser.conftest import Served, sign_in
from tests.world import discharge

pytestmark = pytest.mark.browser
NAME = "National cancer survey"


def test_the_team_registers_a_survey_uploads_its_mailings_and_sees_why_a_patient_is_not_asked(
    served: Served, page: Page, tmp_path: Path
) -> None:
    listener = Listener(served.url)
    listener.listen(page)
    sign_in(page)
    register(page, listener)
    upload(served, page, tmp_path)
    assert check_page(page, listener) == []
    see_the_register(page, listener)
    see_why(served, page)
    assert check_page(page, listener) == []


def register(page: Page, listener: Listener) -> None:
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="Surveys", exact=True).click()
    page.get_by_role("button", name="Register a survey run elsewhere").click()
    page.get_by_label("What is it called?").fill(NAME)
    page.get_by_role("button", name="Register", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Write who runs the survey.")
    assert check_page(page, listener) == []
    page.get_by_label("Who runs it?").fill("A survey firm")
    page.get_by_label("Which pathway").select_option("Cancer care")
    page.get_by_role("button", name="Register", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="The survey is registered")).to_be_visible()


def upload(served: Served, page: Page, folder: Path) -> None:
    day = (served.runtime.clock.now() - timedelta(days=7)).date()
    file = folder / "asked.csv"
    file.write_text(f"patient_id,asked_on\nP901,{day}\nP902,{day}\nP903,last week\n")
    for new, repeated in ((2, 0), (0, 2)):
        page.locator("input[type=file]").set_input_files(file)
        page.get_by_role("button", name="Upload").click()
        expect(page.get_by_role("heading", name="What became of asked.csv")).to_be_visible()
        counts = page.locator("#taken + dl")
        expect(counts).to_contain_text(re.compile(rf"New\s*{new}\b"))
        expect(counts).to_contain_text(re.compile(rf"Repeated\s*{repeated}\b"))
    expect(page.get_by_role("listitem").filter(has_text="Line 4, asked_on")).to_be_visible()
    expect(page.get_by_role("table", name="Asked so far").get_by_role("row")).to_have_count(2)


def see_the_register(page: Page, listener: Listener) -> None:
    page.get_by_role("link", name="Surveys", exact=True).first.click()
    line = page.get_by_role("table", name="What is asked").get_by_role("row").filter(has_text=NAME)
    expect(line).to_contain_text("Run elsewhere")
    pathways = page.get_by_role("table", name="What it comes to for a patient")
    expect(pathways.get_by_role("row", name=re.compile("Cancer care"))).to_contain_text(NAME)
    expect(pathways.get_by_role("row", name=re.compile("Dialysis"))).to_contain_text("4 times")
    assert check_page(page, listener) == []


def see_why(served: Served, page: Page) -> None:
    runtime = served.runtime
    now = runtime.clock.now()
    asked = discharge(901, encounter_id="SURVEYED", mobile="07700 900901", ended_at=now - timedelta(hours=2))
    runtime.database.write(lambda link: record_encounters(link, runtime.deployment, [asked], now=now))
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="Decisions", exact=True).click()
    page.get_by_role("textbox", name="Look up an encounter or a patient").fill("SURVEYED")
    page.get_by_role("button", name="Look up").click()
    told = page.get_by_role("main")
    expect(told).to_contain_text(re.compile(rf"Not asked: already asked on .* by {NAME}; the limit is one in 30 days"))
    expect(told).to_contain_text("a survey run elsewhere")
    expect(told).to_contain_text("1 of at most 1 in 30 days across all pathways")
