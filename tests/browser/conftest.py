"""A whole deployment served on a free port, with patients who were asked, and a Chromium to look at it with."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.db.tables.staff import Role
from bot.main import build_app, build_runtime
from bot.settings import Settings
from bot.usecases.add_staff import add_staff
from bot.usecases.record_encounters import record_encounters
from bot.usecases.runtime import Runtime
from tests.world import SECRET, discharge

PASSWORD = "correct horse battery"
TEAM = "team@example.nhs.uk"
WARD = "alder@example.nhs.uk"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PLACES = (("RZZ01", "ALDER"), ("RZZ01", "BEECH"), ("RZZ01", "CEDAR"), ("RZZ02", "ELM"))


@dataclass(frozen=True)
class Served:
    """A deployment that is being served."""

    url: str
    runtime: Runtime


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Four patients, each on a ward of their own, have been sent the first question."""
    port = free_port()
    settings = Settings(
        database_url=f"sqlite:///{tmp_path}/demo.db",
        secret_key=SECRET,
        public_url=f"http://127.0.0.1:{port}",
        clock=_next_tuesday(),
    )
    first = Database(settings.database_url)
    migrate(first, SECRET)
    first.close()
    runtime = build_runtime(settings)
    _fill(runtime)
    with serving(runtime, port):
        yield Served(settings.public_url, runtime)


@contextmanager
def serving(runtime: Runtime, port: int) -> Iterator[None]:
    """This deployment answers on this port, its worker beside it."""
    server = uvicorn.Server(uvicorn.Config(build_app(runtime, with_worker=True), port=port, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield
    server.should_exit = True
    thread.join(timeout=20)
    runtime.database.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium; never one that was downloaded. Closed after its module: its event loop would stay open."""
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or "/usr/bin/chromium"
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """A fresh browser window. Whatever a page asks of another host, or complains about, fails the test."""
    context = browser.new_context(base_url=served.url, viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("request", lambda one: complaints.append(one.url) if not one.url.startswith(served.url) else None)
    opened.on("pageerror", lambda fault: complaints.append(str(fault)))
    opened.on("console", lambda one: complaints.append(one.text) if "Content Security Policy" in one.text else None)
    yield opened
    context.close()
    assert complaints == []


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def sign_in(page: Page, email: str = TEAM) -> None:
    """Sign in as somebody who reads the page."""
    page.goto("/admin/responses")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Responses").wait_for()


def _next_tuesday() -> datetime:
    """Eleven o'clock, inside the send window whatever the day this runs on."""
    today = datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0)
    return today + timedelta(days=(1 - today.weekday()) % 7 or 7)


def _fill(runtime: Runtime) -> None:
    now = runtime.clock.now()
    add_staff(runtime.database, email=TEAM, password=PASSWORD, role=Role.TEAM, now=now)
    add_staff(runtime.database, email=WARD, password=PASSWORD, role=Role.WARD, wards=["RZZ01/ALDER"], now=now)
    encounters = [
        discharge(number, site=site, ward=ward, ended_at=now - timedelta(hours=25))
        for number, (site, ward) in enumerate(PLACES, start=1)
    ]
    runtime.database.write(lambda link: record_encounters(link, runtime.deployment, encounters, now=now))
