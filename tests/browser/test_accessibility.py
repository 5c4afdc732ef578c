"""Every page there is, as each role that may open it, filled, empty and in trouble: WCAG 2.2 AA and our own rules.

The pages are those the application knows, so that a new one cannot be forgotten: one with a parameter fails here until
every_page.py says with what to open it.
"""

import io
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from pyotp.totp import TOTP

from bot.commands.demo import make_demo
from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.feeds.demo_file import write_more_file
from bot.main import build_runtime
from bot.reports.phones import CHANNEL, read_phones
from bot.roles import Role
from bot.settings import Settings
from bot.usecases.add_staff import add_staff
from bot.usecases.import_encounters import import_encounters
from bot.usecases.import_mailings import import_mailings
from bot.usecases.receive_reply import receive_reply
from bot.usecases.register_survey import NewSurvey, register_survey
from bot.usecases.runtime import DemoAccount, Runtime
from messaging_adapters.types import Incoming
from tests.browser.accessibility import DESKTOP, Listener, check_page
from tests.browser.conftest import PASSWORD, Served, free_port, serving
from tests.browser.every_page import FLOW, GONE, KNOWN, VERSION, example, opens_as_page, routes
from tests.world import SECRET

pytestmark = pytest.mark.browser

REPLIES = (
    ("07700900001", "1 Sister Karen Smith was lovely, thank you all so much"),
    ("07700900002", "5"),
    ("07700900002", "I feel like killing myself"),
    ("07700900003", "4 we waited four hours and I was given the wrong tablets"),
    ("07700900006", "<b>1</b> " + "x" * 200),
)
ERRORS = ("/admin/nothing-here", "/admin/responses/ffffffffffffffffffff", "/admin/responses/NOT-A-KEY")

PRINTED = """() => [
  ...[...document.querySelectorAll('header nav, .app-trial, footer, button, .app-filters')]
    .filter((e) => e.checkVisibility()).map((e) => `shown: ${e.outerHTML.slice(0, 80)}`),
  ...[...document.querySelectorAll('a[href]')]
    .filter((e) => getComputedStyle(e, '::after').content.includes('/')).map((e) => `address: ${e.href}`),
  ...[...document.querySelectorAll('main, main a, main p, main td, main li, h1, header')]
    .filter((e) => e.checkVisibility() && !e.closest('svg')).filter((e) => getComputedStyle(e).color !== 'rgb(0, 0, 0)')
    .map((e) => `not black: ${e.outerHTML.slice(0, 80)}`),
]"""
"""What stands on the paper and should not."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo, with patients who praised, complained and worried us, and a second file with faulty rows."""
    port, folder = free_port(), tmp_path_factory.mktemp("filled") / "demo"
    runtime = make_demo(folder, port, datetime.now(UTC))
    with serving(runtime, port):
        _fill(runtime, folder)
        yield Served(runtime.settings.public_url, runtime)
    runtime.database.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A deployment on its first day: one account, and nothing else."""
    port, folder = free_port(), tmp_path_factory.mktemp("empty")
    url = f"http://localhost:{port}"
    settings = Settings(database_url=f"sqlite:///{folder}/empty.db", secret_key=SECRET, public_url=url)
    first = Database(settings.database_url)
    migrate(first, SECRET)
    first.close()
    runtime = build_runtime(settings)
    add_staff(
        runtime.database, email="admin@example.nhs.uk", password=PASSWORD, role=Role.ADMIN, now=runtime.clock.now()
    )
    with serving(runtime, port):
        yield Served(url, runtime)
    runtime.database.close()


@pytest.fixture(scope="module")
def seen() -> set[str]:
    """The routes that were looked at thoroughly: other roles get the same page with less on it."""
    return set()


@pytest.mark.parametrize("role", list(Role))
def test_every_page_a_role_may_open_can_be_used_by_everybody(
    filled: Served, browser: Browser, seen: set[str], role: Role
) -> None:
    with opened(browser, filled) as (context, page, listener):
        enter(context, next(one for one in filled.runtime.demo_accounts if one.role is role))
        faults, pages = [], 0
        for route in routes():
            path = example(context, filled, route)
            if path is not None and opens_as_page(context, path):
                pages += 1
                faults += visit(page, listener, path, thoroughly=route not in seen)
                seen.add(route)
        assert faults == []
        assert pages >= 3


def test_every_page_says_in_its_empty_state_what_to_do(empty: Served, browser: Browser) -> None:
    with opened(browser, empty) as (context, page, listener):
        enter(context, DemoAccount(Role.ADMIN, "admin@example.nhs.uk", PASSWORD))
        faults = []
        for route in routes():
            if "{" not in route and opens_as_page(context, route):
                faults += visit(page, listener, route, thoroughly=False)
        assert faults == []


def test_pages_for_nobody_in_particular_can_be_used_by_everybody(filled: Served, browser: Browser) -> None:
    with opened(browser, filled) as (_, page, listener):
        faults = []
        for path in ("/", "/admin/sign-in", "/simulator", "/simulator/1", "/admin/nothing-here"):
            page.goto(path)
            faults += [f"{path}: {one}" for one in check_page(page, listener)]
        page.goto("/admin/sign-in")
        page.get_by_label("E-mail address").fill("nobody@example.nhs.uk")
        page.get_by_role("button", name="Sign in").click()
        page.get_by_text("You are not signed in").wait_for()
        faults += [f"a refused sign-in: {one}" for one in check_page(page, listener)]
        assert faults == []


def test_the_second_step_can_be_set_up_and_used_by_everybody(empty: Served, browser: Browser) -> None:
    email, runtime = "second@example.nhs.uk", empty.runtime
    add_staff(runtime.database, email=email, password=PASSWORD, role=Role.VIEWER, now=runtime.clock.now())
    with opened(browser, empty) as (context, page, listener):
        enter(context, DemoAccount(Role.VIEWER, email, PASSWORD))
        page.goto("/admin/second-step")
        page.get_by_role("button", name="begin").click()
        faults = check_page(page, listener)
        key = TOTP(page.locator("code.app-key").inner_text().replace(" ", ""))
        page.get_by_label("Six-digit code").fill("nothing")
        page.get_by_role("button", name="Turn the second step on").click()
        faults += check_page(page, listener, thoroughly=False)
        page.get_by_label("Six-digit code").fill(key.at(runtime.clock.now()))
        page.get_by_role("button", name="Turn the second step on").click()
        page.get_by_role("button", name="Sign out").click()
        page.goto("/admin/sign-in")
        page.get_by_label("E-mail address").fill(email)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("heading", name="Enter your code").wait_for()
        faults += check_page(page, listener)
        assert faults == []


def test_pages_that_say_no_can_be_used_by_everybody(filled: Served, browser: Browser) -> None:
    with opened(browser, filled) as (context, page, listener):
        enter(context, next(one for one in filled.runtime.demo_accounts if one.role is Role.VIEWER))
        faults = []
        for path in (*ERRORS, "/admin/cases", "/admin/staff"):
            answer = page.goto(path)
            assert answer is not None
            assert answer.status in (403, 404), path
            faults += [f"{path}: {one}" for one in check_page(page, listener, thoroughly=path == ERRORS[0])]
        assert faults == []


def test_no_two_pages_have_the_same_title(filled: Served, browser: Browser) -> None:
    with opened(browser, filled) as (context, _, _listener):
        enter(context, next(one for one in filled.runtime.demo_accounts if one.role is Role.ADMIN))
        titles: dict[str, str] = {}
        for route in routes():
            path = example(context, filled, route)
            if path is not None and opens_as_page(context, path):
                text = context.request.get(path).text()
                titles[route] = text.split("<title>", 1)[1].split("</title>", 1)[0]
        del titles[VERSION], titles["/simulator/"]  # the current version is the flow itself, and a slash is no page
        assert [one for one in titles if list(titles.values()).count(titles[one]) > 1] == []


def test_pages_print_black_on_white_without_what_can_be_pressed(filled: Served, browser: Browser) -> None:
    with opened(browser, filled) as (context, page, _):
        enter(context, next(one for one in filled.runtime.demo_accounts if one.role is Role.TEAM))
        for path in ("/admin/responses", "/admin/reports/fft", FLOW):
            page.goto(path)
            page.emulate_media(media="print")
            assert page.evaluate(PRINTED) == [], path
            assert page.pdf(format="A4").startswith(b"%PDF")
            page.emulate_media(media="screen")


def test_every_page_with_a_parameter_has_an_example() -> None:
    assert [route for route in routes() if "{" in route and route not in KNOWN] == []
    assert KNOWN - set(routes()) == set()


def visit(page: Page, listener: Listener, path: str, *, thoroughly: bool) -> list[str]:
    """Open the page; what is wrong with it."""
    answer = page.goto(path)
    if answer is None or answer.status != GONE.get(path, 200):
        return [f"{path}: answered {answer.status if answer else 'nothing'}"]
    return [f"{path}: {one}" for one in check_page(page, listener, thoroughly=thoroughly)]


class opened:  # noqa: N801 – used as a context manager function
    """A browser window at this deployment, with somebody who listens to its complaints."""

    def __init__(self, browser: Browser, served: Served) -> None:
        self._context = browser.new_context(base_url=served.url, viewport=DESKTOP)
        self._listener = Listener(served.url)

    def __enter__(self) -> tuple[BrowserContext, Page, Listener]:
        page = self._context.new_page()
        self._listener.listen(page)
        return self._context, page, self._listener

    def __exit__(self, *_: object) -> None:
        self._context.close()


def enter(context: BrowserContext, account: DemoAccount) -> None:
    """Sign in without a page."""
    form: dict[str, str | float | bool] = {"email": account.email, "password": account.password}
    assert context.request.post("/admin/sign-in", form=form).ok


def _fill(runtime: Runtime, folder: Path) -> None:
    deadline = time.monotonic() + 20
    while len(runtime.database.read(lambda link: read_phones(link, runtime.deployment.vault))) < 7:
        assert time.monotonic() < deadline, "the first texts did not go out"
        time.sleep(0.05)
    for number, (sender, body) in enumerate(REPLIES):
        incoming = Incoming(provider_id=f"SIM{number}", sender=f"+44{sender[1:]}", body=body)
        runtime.database.write(
            lambda link, incoming=incoming: receive_reply(
                link, runtime.deployment, CHANNEL, incoming, now=runtime.clock.now()
            )
        )
    file = folder / "more.csv"
    file.write_text(write_more_file(runtime.clock.now()), "utf-8")
    import_encounters(
        runtime, file, dry_run=False, encoding=None, faulty=folder / "more.faulty.csv", say=lambda _: None
    )
    mail(runtime)


def mail(runtime: Runtime) -> None:
    """A survey run elsewhere, number 1, and whom it asked."""
    survey = NewSurvey("National cancer survey", "A survey firm", pathway="oncology")
    now, deployment = runtime.clock.now(), runtime.deployment
    survey_id = runtime.database.write(
        lambda link: register_survey(link, deployment, survey, by="admin@example.nhs.uk", now=now)
    )
    file = io.BytesIO(f"patient_id,asked_on\nP001,{now.date()}\nP002,{now.date()}\n".encode())
    import_mailings(runtime, survey_id, file, by="admin@example.nhs.uk", hear=lambda _rows, _faults: None)
