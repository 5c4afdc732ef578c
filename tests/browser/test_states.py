"""Pages in the states between: refused forms, what is shown for one view, work in progress, links that work."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.db.tables.staff import Role
from bot.main import build_runtime
from bot.settings import Settings
from bot.usecases.import_runs import Opening, Progress, begin_run, note_progress
from bot.usecases.receive_reply import receive_reply
from bot.usecases.record_encounters import record_encounters
from bot.usecases.staff_links import invite
from messaging_adapters.types import Incoming
from tests.browser.accessibility import Listener, check_page
from tests.browser.conftest import PASSWORD, TEAM, Served, free_port, serving, sign_in
from tests.fakes.telegram_handle import FakeTelegram
from tests.journeys.processes import wait_until
from tests.world import SECRET, discharge

pytestmark = pytest.mark.browser


class Look:
    """Collects what is wrong with each state, under its name."""

    def __init__(self, page: Page, served: Served) -> None:
        self.page, self.faults = page, list[str]()
        self._listener = Listener(served.url)
        self._listener.listen(page)

    def at(self, state: str) -> None:
        """Check the page as it stands now."""
        self.faults += [f"{state}: {one}" for one in check_page(self.page, self._listener, thoroughly=False)]


def text_in(served: Served, sender: str, body: str) -> None:
    runtime, incoming = served.runtime, Incoming(provider_id=f"SIM-{body}", sender=sender, body=body)
    now = runtime.clock.now()
    runtime.database.write(lambda link: receive_reply(link, runtime.deployment, "simulator", incoming, now=now))


def test_refused_forms_say_what_to_do_and_can_be_used_by_everybody(served: Served, page: Page, tmp_path: Path) -> None:
    text_in(served, "+447700900001", "5 I feel like killing myself")
    sign_in(page)
    look = Look(page, served)
    page.goto("/admin/responses?ward=nowhere&rating=splendid&from=yesterday&to=2026-02-30")
    look.at("filters that mean nothing")
    page.goto("/admin/cases/1")
    page.get_by_role("button", name="Save note").click()
    expect(page.get_by_role("alert")).to_be_visible()
    look.at("an empty note")
    page.get_by_role("button", name="Acknowledge").click()
    page.get_by_label("Add a note").fill("Rang.")
    page.get_by_role("button", name="Save note").click()
    page.get_by_role("button", name="Close case").click()
    expect(page.get_by_role("alert")).to_be_visible()
    look.at("no outcome")
    page.goto("/admin/imports")
    (tmp_path / "notes.xlsx").write_bytes(b"PK\x03\x04 not a CSV")
    page.locator("input[type=file]").set_input_files(tmp_path / "notes.xlsx")
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_role("alert")).to_contain_text("CSV")
    look.at("a spreadsheet in place of a CSV file")
    page.goto("/admin/decisions")
    page.get_by_role("textbox", name=re.compile("Look up")).fill("NOBODY-1")
    page.get_by_role("button", name="Look up").click()
    look.at("nothing found")
    assert look.faults == []


def test_what_is_shown_for_one_view_and_work_in_progress(served: Served, page: Page) -> None:
    text_in(served, "+447700900001", "5 the nurse slapped me")
    runtime, now = served.runtime, served.runtime.clock.now()
    opening = Opening(file_name="discharges.csv", size=1000, started_by=TEAM, dry_run=True)
    waiting = runtime.database.write(lambda link: begin_run(link, opening, now=now))
    running = runtime.database.write(lambda link: begin_run(link, opening, now=now))
    runtime.database.write(lambda link: note_progress(link, running, Progress(400, 40, {"rows": 40}), (), now=now))
    sign_in(page)
    look = Look(page, served)
    for run, word in ((waiting, "Waiting"), (running, "40% read")):
        page.goto(f"/admin/imports/{run}")
        expect(page.get_by_role("main")).to_contain_text(word)
        look.at(word)
    page.goto("/admin/responses")
    page.get_by_role("link", name="slapped me").click()
    look.at("a response its ward may not see yet")
    page.get_by_role("button", name="Show to the ward").click()
    look.at("a response its ward may see")
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name=re.compile("Show who")).click()
    expect(page.get_by_role("main")).to_contain_text("07700 900001")
    look.at("who the patient is")
    assert look.faults == []


def test_an_invitation_that_still_works(served: Served, browser: Browser) -> None:
    runtime, now = served.runtime, served.runtime.clock.now()
    invited = runtime.database.write(
        lambda link: invite(
            link, runtime.deployment, email="new@example.nhs.uk", role=Role.VIEWER, wards=(), by_mail=False,
            by="test", now=now,
        )
    )  # fmt: skip
    page = browser.new_context(base_url=served.url).new_page()
    look = Look(page, served)
    page.goto(invited.link)
    look.at("setting a password")
    page.get_by_label("password", exact=False).first.fill("short")
    page.get_by_role("button", name=re.compile("password", re.IGNORECASE)).last.click()
    expect(page.get_by_role("alert")).to_be_visible()
    look.at("a password that is too short")
    page.get_by_label("password", exact=False).first.fill(PASSWORD)
    page.get_by_role("button", name=re.compile("password", re.IGNORECASE)).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert look.faults == []
    page.context.close()


def test_a_patients_way_to_telegram(browser: Browser, tmp_path: Path) -> None:
    telegram = FakeTelegram(tmp_path / "telegram.jsonl").start()
    with with_telegram(tmp_path, telegram) as served:
        runtime = served.runtime
        wait_until(lambda: "Overall" in httpx.get(f"{served.url}/simulator", trust_env=False).text, what="the question")
        text_in(served, "+447700900001", "Telegram")
        page = browser.new_context(base_url=served.url, viewport={"width": 360, "height": 740}).new_page()
        look = Look(page, served)
        page.goto("/simulator")
        page.get_by_role("link", name="07700 900001").click()
        expect(page.locator("#screen")).to_contain_text("/join/", timeout=10_000)
        link = re.search(r"/join/\S+", page.locator("#screen").inner_text())
        assert link is not None
        page.goto(link[0])
        look.at("our page")
        expect(page.get_by_role("button", name="Open Telegram")).to_have_attribute(
            "href", re.compile(r"t\.me/\w+\?start=")
        )
        page.screenshot(path=tmp_path / "join.png")
        telegram.stop()
        assert runtime.adapters["telegram_bot"].reaches_real_people is False
        page.goto("/join/never-made")
        look.at("a link that works no more")
        assert look.faults == []
        page.context.close()


@contextmanager
def with_telegram(folder: Path, telegram: FakeTelegram) -> Iterator[Served]:
    """A trial whose patients may go on in Telegram."""
    port = free_port()
    settings = Settings(
        database_url=f"sqlite:///{folder}/telegram.db",
        secret_key=SECRET,
        public_url=f"http://127.0.0.1:{port}",
        telegram_bot_token=telegram.token,
        telegram_webhook_secret="a-secret-for-tests",
        telegram_api_url=telegram.url,
        clock="2035-11-26T11:00:00+00:00",  # type: ignore[arg-type] – pydantic reads it
    )
    first = Database(settings.database_url)
    migrate(first, SECRET)
    first.close()
    runtime = build_runtime(settings)
    now = runtime.clock.now()
    asked = [discharge(1, site="RZZ01", ward="ALDER", ended_at=now - timedelta(hours=25))]
    runtime.database.write(lambda link: record_encounters(link, runtime.deployment, asked, now=now))
    with serving(runtime, port):
        yield Served(settings.public_url, runtime)
