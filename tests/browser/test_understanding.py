"""What patients really write, seen in a real browser: on their phone, and on the team's pages."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Served, sign_in
from tests.browser.test_first_day import open_phone, write

pytestmark = pytest.mark.browser


def texts_to(phone: Page) -> int:
    """How many texts of ours the phone shows."""
    return phone.locator("#screen .app-bubble--theirs").count()


def test_a_polish_reply_to_an_english_text_goes_on_in_polish(
    served: Served, browser: Browser, page: Page, tmp_path: Path
) -> None:
    phone = open_phone(browser, served, "07700 900001")
    write(phone, "bardzo dobrze, pielęgniarki były bardzo miłe i pomocne")
    screen = phone.locator("#screen")
    expect(screen.get_by_text("ENGLISH").last).to_be_visible(timeout=5000)
    expect(screen.get_by_text("po polsku").last).to_be_visible()
    phone.screenshot(path=tmp_path / "polish.png")
    sign_in(page)
    page.get_by_role("link", name="pielęgniarki").click()
    expect(page.get_by_text("Very good", exact=True)).to_be_visible()
    expect(page.get_by_text("Polish", exact=True)).to_be_visible()
    write(phone, "ENGLISH")
    expect(screen.get_by_text("We will write in English from now on")).to_be_visible(timeout=5000)


def test_a_reply_in_urdu_is_answered_from_right_to_left(served: Served, browser: Browser, tmp_path: Path) -> None:
    phone = open_phone(browser, served, "07700 900001")
    write(phone, "بہت اچھا، نرسیں بہت مہربان تھیں")
    answer = phone.locator("#screen .app-bubble--theirs").last
    expect(answer).to_contain_text("اردو", timeout=5000)
    direction = answer.locator(".app-bubble__words").evaluate("words => getComputedStyle(words).direction")
    phone.screenshot(path=tmp_path / "urdu.png")
    assert direction == "rtl"


def test_a_death_ends_the_asking_kindly_and_tells_the_team(
    served: Served, browser: Browser, page: Page, tmp_path: Path
) -> None:
    phone = open_phone(browser, served, "07700 900001")
    write(phone, "my husband died on the ward on Tuesday")
    screen = phone.locator("#screen")
    expect(screen.get_by_text("We are so sorry for your loss")).to_be_visible(timeout=5000)
    phone.screenshot(path=tmp_path / "bereavement.png")
    assert texts_to(phone) == 2, "the invitation and the condolence; nothing is asked"
    sign_in(page)
    page.goto("/admin/cases")
    expect(page.get_by_role("link", name="Bereavement")).to_be_visible()
    page.screenshot(path=tmp_path / "bereavement-case.png")


def test_stop_i_want_to_die_opts_out_escalates_and_brings_one_crisis_text(
    served: Served, browser: Browser, page: Page, tmp_path: Path
) -> None:
    phone = open_phone(browser, served, "07700 900001")
    write(phone, "STOP I want to die")
    screen = phone.locator("#screen")
    expect(screen.get_by_text("116 123")).to_be_visible(timeout=5000)
    expect(screen.get_by_text("we will send no more feedback texts")).to_be_visible(timeout=5000)
    expect(screen.get_by_text("116 123")).to_have_count(1)
    phone.screenshot(path=tmp_path / "stop.png")
    sign_in(page)
    page.goto("/admin/cases")
    page.get_by_role("link", name="Self-harm").click()
    expect(page.get_by_text("The words that decided")).to_be_visible()
    expect(page.locator("mark")).to_contain_text("want to die")
    page.screenshot(path=tmp_path / "stop-case.png")


def test_a_turned_scale_is_asked_about_once(served: Served, browser: Browser, page: Page, tmp_path: Path) -> None:
    phone = open_phone(browser, served, "07700 900001")
    write(phone, "1 terrible, worst night of my life")
    screen = phone.locator("#screen")
    expect(screen.get_by_text("You sent 1: Very good. If that is right, send 1 again")).to_be_visible(timeout=5000)
    phone.screenshot(path=tmp_path / "contradiction.png")
    sign_in(page)
    page.get_by_role("link", name="worst night").click()
    expect(page.get_by_text("The words and the rating do not agree")).to_be_visible()
    page.screenshot(path=tmp_path / "contradiction-response.png")
    write(phone, "5")
    expect(screen.get_by_text("May we share your words")).to_be_visible(timeout=5000)
    expect(screen.get_by_text("If that is right, send")).to_have_count(1)
    page.reload()
    expect(page.get_by_text("Very poor", exact=True)).to_be_visible()
    expect(page.get_by_text("The words and the rating do not agree")).to_have_count(0)
