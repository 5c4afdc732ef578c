"""Telegram's webhook over HTTP: nothing forged comes in, nothing odd blocks the rest, nothing is lost meanwhile."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text

from admin.app import mount_admin
from bot.clock import Clock
from bot.db import connect
from bot.db.connect import Database
from bot.db.repos.texts_in import inbound
from bot.settings import Settings
from bot.usecases.runtime import Runtime
from bot.webhooks.telegram import PATH, Announcement, make_router
from messaging_adapters.simulator import Simulator
from messaging_adapters.telegram_bot import TelegramBot
from messaging_adapters.telegram_settings import TelegramSettings
from tests.fakes.telegram_handle import SECRET_HEADER, FakeTelegram
from tests.journeys.processes import wait_until
from tests.usecases.test_telegram import ADA, ask_for_link
from tests.world import SECRET, World

WEBHOOK_SECRET = "a-secret-for-tests"
HEADERS = {SECRET_HEADER: WEBHOOK_SECRET}
PUBLIC = "http://127.0.0.1:8000"
TEXT = {
    "update_id": 7,
    "message": {
        "message_id": 1,
        "date": 1_700_000_000,
        "chat": {"id": 990000001, "type": "private"},
        "from": {"id": 990000001, "is_bot": False, "first_name": "Test"},
        "text": "1 lovely staff",
    },
}


@pytest.fixture
def telegram(tmp_path: Path) -> Iterator[FakeTelegram]:
    fake = FakeTelegram(tmp_path / "telegram.jsonl").start()
    yield fake
    fake.stop()


@pytest.fixture
def runtime(world: World, telegram: FakeTelegram) -> Iterator[Runtime]:
    """A deployment with Telegram on."""
    world.deployment = replace(world.deployment, telegram=True)
    bot = TelegramBot(TelegramSettings(telegram.token, WEBHOOK_SECRET, telegram.url))
    adapters = {"simulator": Simulator(), "telegram_bot": bot}
    settings = Settings(secret_key=SECRET, public_url=PUBLIC)
    clock = Clock(lambda: world.now - Clock().now())
    yield Runtime(settings, world.database, world.deployment, clock, adapters)
    bot.close()


@pytest.fixture
def web(runtime: Runtime) -> TestClient:
    app = FastAPI()
    app.include_router(make_router(runtime))
    mount_admin(app, runtime)
    return TestClient(app, base_url=PUBLIC, follow_redirects=False)


def texts(world: World) -> int:
    return len(world.rows(inbound.select()))


def test_a_text_is_stored_once_however_often_it_is_brought(web: TestClient, world: World) -> None:
    assert [web.post(PATH, json=TEXT, headers=HEADERS).status_code for _ in range(3)] == [204, 204, 204]
    assert texts(world) == 1


@pytest.mark.parametrize("given", [None, "", "wrong", "a-secret-for-test", b"w\xe9ird"])
def test_without_the_secret_nothing_comes_in(web: TestClient, world: World, given: object) -> None:
    headers = {} if given is None else {SECRET_HEADER: given}
    assert web.post(PATH, json=TEXT, headers=headers).status_code == 403  # type: ignore[arg-type] – raw header bytes
    assert texts(world) == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"update_id": "x"}',
        b'{"update_id": 1, "message": {}}',
        b"[" * 100_000,
        b"x" * 300_000,
    ],
)
def test_what_cannot_be_read_is_let_go_so_that_it_blocks_nobody(
    web: TestClient, world: World, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert web.post(PATH, content=body, headers=HEADERS).status_code == 204
    assert texts(world) == 0
    assert "an update was let go" in caplog.text


def test_a_group_is_not_listened_to(web: TestClient, world: World) -> None:
    group = {**TEXT["message"], "chat": {"id": -100, "type": "group", "title": "Ward 7"}}
    assert web.post(PATH, json={"update_id": 8, "message": group}, headers=HEADERS).status_code == 204
    assert texts(world) == 0


def test_telegram_keeps_what_we_cannot_write_now(
    web: TestClient, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = _impatient(world.database.url, monkeypatch)
    monkeypatch.setattr(world.database, "submit", impatient.submit)
    with _locked(world):
        assert web.post(PATH, json=TEXT, headers=HEADERS).status_code == 503
    assert web.post(PATH, json=TEXT, headers=HEADERS).status_code == 204
    assert texts(world) == 1
    impatient.close()


def _impatient(url: str, monkeypatch: pytest.MonkeyPatch) -> Database:
    with monkeypatch.context() as sooner:
        sooner.setattr(connect, "BUSY_SECONDS", 0.2)
        database = Database(url)
        database.read(lambda link: link.execute(text("SELECT 1")).all())  # connects while it is impatient
    return database


@contextmanager
def _locked(world: World) -> Iterator[None]:
    """Another program holds what we want to write."""
    if world.database.is_sqlite:
        other = sqlite3.connect(world.database.engine.url.database or "", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
        other.close()
    else:
        with world.database.engine.connect() as held:
            held.execute(text("LOCK TABLE address IN ACCESS EXCLUSIVE MODE"))
            yield


def test_telegram_is_told_our_address_and_again_until_it_was_taken(
    runtime: Runtime, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.webhooks.telegram.RETRY_SECONDS", 0.05)
    telegram.fail_next("error_before")
    announcement = Announcement(runtime)
    announcement.start()
    wait_until(lambda: telegram.server.store.webhook.get("url"), what="the webhook")
    announcement.stop()
    assert telegram.server.store.webhook["url"] == f"{PUBLIC}{PATH}"
    assert telegram.server.store.webhook["secret"] == WEBHOOK_SECRET
    assert telegram.problems() == []


def test_the_page_behind_the_link_leads_to_the_bot_and_keeps_to_itself(web: TestClient, world: World) -> None:
    world.invite(ADA)
    token = ask_for_link(world)
    page = web.get(f"/join/{token}")
    assert page.status_code == 200
    assert f"?start={token}" in page.text
    assert 'name="referrer" content="no-referrer"' in page.text
    assert page.headers["cache-control"] == "no-store"
    assert "/admin/" not in page.text.replace("/admin/assets", "")


@pytest.mark.parametrize("token", ["unknown-token-of-22-ch", "x"])
def test_an_unknown_link_is_answered_kindly(web: TestClient, token: str) -> None:
    page = web.get(f"/join/{token}")
    assert page.status_code == 200
    assert "does not work any more" in page.text
    assert "t.me" not in page.text


def test_while_telegram_is_away_the_page_says_to_go_on_by_text(
    web: TestClient, world: World, telegram: FakeTelegram
) -> None:
    world.invite(ADA)
    token = ask_for_link(world)
    telegram.stop()
    page = web.get(f"/join/{token}")
    assert page.status_code == 503
    assert "Please go on by text" in page.text
    telegram.start()
