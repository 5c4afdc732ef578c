"""The check that every page is held to finds what it is there to find."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.accessibility import DESKTOP, SERVICE, Listener, check_page

pytestmark = pytest.mark.browser
GOOD = (
    f"<!DOCTYPE html><html lang=en><title>Cases{SERVICE}</title><main><h1>Cases</h1>"
    "<p>Read <a href='/a'>this</a>.</p>{}</main>"
)


@pytest.fixture
def window(browser: Browser) -> Iterator[Page]:
    """A window with nothing in it."""
    page = browser.new_context(viewport=DESKTOP).new_page()
    yield page
    page.context.close()


def found(page: Page, html: str) -> str:
    page.set_content(html)
    listener = Listener("about:blank")
    listener.listen(page)
    return "\n".join(check_page(page, listener))


def test_a_good_page_passes(window: Page) -> None:
    assert found(window, GOOD.replace("{}", "")) == ""


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "image-alt"),
        ("<p style='color: #ccc'>Pale</p>", "color-contrast"),
        ("<input>", "label"),
        ("<button style='width: 20px; height: 20px; padding: 0'>x</button>", "smaller than 24 px"),
        ("<a href='/b' style='outline: none'>no ring</a>", "focus cannot be seen"),
        ("<div style='width: 600px'>wide</div>", "320 px: the page is"),
        ("<h1>Another</h1>", "2 h1 headings"),
        ("<p id=a></p><p id=a></p>", "ids twice"),
        ("<img alt='' src='https://elsewhere.example.nhs.uk/a.gif'>", "another host"),
        ("<script>console.error('no')</script>", "console: no"),
    ],
)
def test_what_is_wrong_is_found(window: Page, piece: str, said: str) -> None:
    window.route("https://elsewhere.example.nhs.uk/*", lambda route: route.abort())
    listener = Listener("about:blank")
    listener.listen(window)
    window.set_content(GOOD.replace("{}", piece))
    assert said in "\n".join(check_page(window, listener))


def test_a_page_without_a_language_or_a_title_of_its_own_is_found(window: Page) -> None:
    faults = found(window, f"<!DOCTYPE html><title>{SERVICE}</title><main><h1>Cases</h1></main>")
    assert "the language is ''" in faults
    assert "the title says nothing" in faults
