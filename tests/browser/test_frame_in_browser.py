"""What the frame says by itself while a page stands open: a fault, a stop, a slow answer, and when they are over."""

import time

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Served, sign_in

pytestmark = pytest.mark.browser
LIVE = "**/admin/responses/live*"
LINE = "<strong>Live updates have stopped.</strong> The database does not answer."
OURS = {"HX-Retarget": "#trouble", "HX-Reswap": "innerHTML", "Content-Type": "text/html"}


def test_a_fault_of_a_live_list_is_told_once_beside_the_list_and_goes_away(page: Page) -> None:
    sign_in(page)
    page.route(LIVE, lambda route: route.fulfill(status=503, headers=OURS, body=LINE))
    expect(page.locator("#trouble")).to_contain_text("The database does not answer")
    page.evaluate("document.querySelector('#trouble strong').dataset.first = 'yes'")
    page.wait_for_timeout(2500)
    assert page.locator("#trouble strong").get_attribute("data-first") == "yes", "read out again by a screen reader"
    expect(page.get_by_text("No patient has answered yet")).to_be_visible()
    page.unroute(LIVE)
    expect(page.locator("#trouble")).to_be_empty()


def test_another_servers_error_page_never_lands_in_the_list(page: Page) -> None:
    sign_in(page)
    page.route(LIVE, lambda route: route.fulfill(status=502, body="<html><h1>Bad gateway</h1></html>"))
    expect(page.get_by_text("The service does not answer")).to_be_visible()
    assert page.get_by_text("Bad gateway").count() == 0
    page.unroute(LIVE)
    expect(page.get_by_text("The service does not answer")).to_be_hidden()


def test_whoever_waits_for_an_answer_longer_than_a_second_is_told(page: Page, served: Served) -> None:
    page.goto("/simulator/1")

    def answer_late(route: Route) -> None:
        expect(page.locator("#loading")).to_have_text("Loading…", timeout=4000)
        route.continue_()

    page.route("**/reply", answer_late)
    page.get_by_label("Your reply").fill("1")
    begun = time.monotonic()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_label("Your reply")).to_have_value("")
    expect(page.locator("#loading")).to_be_empty()
    assert time.monotonic() - begun >= 1
