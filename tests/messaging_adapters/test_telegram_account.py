"""The bot's own affairs: its settings, its name, its webhook, and a token that never shows anywhere."""

import logging
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from messaging_adapters.errors import AdapterError, BadChannelSettings, BadWebhook
from messaging_adapters.registry import CHANNELS, make_adapter
from messaging_adapters.telegram_bot import TelegramBot
from messaging_adapters.telegram_settings import TelegramSettings
from messaging_adapters.types import Outgoing, Request
from tests.fakes.telegram_handle import FakeTelegram
from tests.fakes.telegram_server import TOKEN

CHAT = 990000001
SECRET = "Our-Secret_1"
GOOD = TelegramSettings(TOKEN, SECRET)
WORDS = "My ward was lovely"
LOUD = ("telegram", "httpx", "httpcore")


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeTelegram]:
    handle = FakeTelegram(tmp_path / "telegram.jsonl").start()
    yield handle
    handle.stop()


@pytest.fixture
def telegram(fake: FakeTelegram) -> Iterator[TelegramBot]:
    bot = TelegramBot(replace(GOOD, api_url=fake.url, connect_timeout=0.5, read_timeout=0.6))
    yield bot
    bot.close()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"bot_token": ""}, "TELEGRAM_BOT_TOKEN"),
        ({"bot_token": "hello"}, "TELEGRAM_BOT_TOKEN"),
        ({"bot_token": "990000999:short"}, "TELEGRAM_BOT_TOKEN"),
        ({"bot_token": f"{TOKEN}/../x"}, "TELEGRAM_BOT_TOKEN"),
        ({"bot_token": f"{TOKEN}\n"}, "TELEGRAM_BOT_TOKEN"),
        ({"webhook_secret": ""}, "TELEGRAM_WEBHOOK_SECRET"),
        ({"webhook_secret": "with space"}, "TELEGRAM_WEBHOOK_SECRET"),
        ({"webhook_secret": "x" * 257}, "TELEGRAM_WEBHOOK_SECRET"),
        ({"webhook_secret": "ŵ"}, "TELEGRAM_WEBHOOK_SECRET"),
        ({"api_url": "https://api.telegram.org.evil.example"}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"api_url": "http://api.telegram.org"}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"api_url": "http://127.0.0.1@evil.example"}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"api_url": "http://10.0.0.1:80"}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"api_url": "http://127.0.0.1:80/bot{token}"}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"api_url": "http://127.0.0.1:many"}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"api_url": "http://["}, "FEEDBACK_BOT_TELEGRAM_API_URL"),
        ({"read_timeout": 0}, "timeouts"),
    ],
)
def test_a_wrong_setting_is_named_and_not_quoted(change: dict[str, str], named: str) -> None:
    with pytest.raises(BadChannelSettings, match=named) as raised:
        make_adapter("telegram_bot", replace(GOOD, **change))
    assert not any(value in str(raised.value) for value in change.values() if len(str(value)) > 4)


def test_only_the_vendors_host_reaches_real_people() -> None:
    assert make_adapter("telegram_bot", GOOD).reaches_real_people
    assert make_adapter("telegram_bot", replace(GOOD, api_url="https://api.telegram.org/")).reaches_real_people
    assert not make_adapter("telegram_bot", replace(GOOD, api_url="http://127.0.0.1:9")).reaches_real_people


def test_no_conversation_begins_on_telegram() -> None:
    assert "telegram_bot" not in CHANNELS
    with pytest.raises(BadChannelSettings, match="TELEGRAM_BOT_TOKEN"):
        make_adapter("telegram_bot")


def test_importing_the_channel_loads_no_sdk() -> None:
    asked = "import sys, messaging_adapters.telegram_bot, messaging_adapters.registry"
    check = "assert not {'telegram', 'httpx', 'asyncio'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", f"{asked}; {check}"], check=True)


def test_the_bots_name_is_asked_for_once(fake: FakeTelegram, telegram: TelegramBot) -> None:
    assert telegram.bot_username() == "example_feedback_bot"
    assert telegram.join_address("Ab_9-") == "https://t.me/example_feedback_bot?start=Ab_9-"
    assert fake.server.calls == ["getMe"]
    assert fake.problems() == []


@pytest.mark.parametrize("token", ["", "a b", "a&b", "ŵ", "x" * 65, "a\n"])
def test_a_join_token_that_telegram_would_not_carry_makes_no_link(telegram: TelegramBot, token: str) -> None:
    with pytest.raises(AdapterError):
        telegram.join_address(token)


def test_a_name_that_cannot_be_learnt_is_asked_for_again(fake: FakeTelegram, telegram: TelegramBot) -> None:
    fake.fail_next("refuse", status=401)
    with pytest.raises(AdapterError, match="getMe failed: 401"):
        telegram.bot_username()
    fake.fail_next("html")
    with pytest.raises(AdapterError, match="getMe failed: unreadable"):
        telegram.bot_username()
    fake.fail_next("true")
    with pytest.raises(AdapterError, match="getMe failed"):
        telegram.bot_username()
    assert telegram.bot_username() == "example_feedback_bot"


def test_the_webhook_is_set_with_our_secret_and_only_the_updates_we_read(
    fake: FakeTelegram, telegram: TelegramBot
) -> None:
    telegram.set_webhook("https://feedback.example.nhs.uk/webhooks/telegram")
    assert fake.server.store.webhook == {
        "url": "https://feedback.example.nhs.uk/webhooks/telegram",
        "secret": SECRET,
    }
    assert fake.problems() == []  # the fake refuses other allowed_updates and dropping what waits


@pytest.mark.parametrize(("kind", "code"), [("refuse", "403"), ("rate_limit", "429"), ("error_after", "server")])
def test_a_webhook_that_cannot_be_set_says_why(fake: FakeTelegram, telegram: TelegramBot, kind: str, code: str) -> None:
    fake.fail_next(kind)
    with pytest.raises(AdapterError, match=f"setWebhook failed: {code}"):
        telegram.set_webhook("https://feedback.example.nhs.uk/webhooks/telegram")


def test_telegram_has_no_receipts(telegram: TelegramBot) -> None:
    from datetime import UTC, datetime

    with pytest.raises(BadWebhook):
        telegram.parse_receipt(Request("https://x.example.nhs.uk/", {}, b"{}", datetime.now(UTC)))


class _Everything(logging.Handler):
    """Keeps what reaches the root logger, with the exception's text and each argument."""

    def __init__(self) -> None:
        super().__init__(level=0)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        fault = "".join(traceback.format_exception(*record.exc_info)) if record.exc_info else ""
        self.lines.append(f"{record.name} {record.getMessage()} {record.args} {fault}")


@pytest.fixture
def logged(telegram: TelegramBot) -> Iterator[list[str]]:
    """Logging as an operator in search of a fault would set it once all is loaded: everything, on every logger."""
    handler = _Everything()
    loud = [name for name in logging.root.manager.loggerDict if name.partition(".")[0] in LOUD]
    assert {"httpx", "httpcore.http11", "telegram.Bot", "telegram.request.BaseRequest"} <= set(loud)
    loggers = [logging.getLogger(name) for name in ("", "the-test", *loud)]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    yield handler.lines
    for logger, level in zip(loggers, levels, strict=True):
        logger.removeHandler(handler)
        logger.setLevel(level)


def _fault_of(call: Callable[[], object]) -> AdapterError | None:
    try:
        call()
    except AdapterError as fault:
        return fault
    return None


@pytest.mark.parametrize(
    "kind", ["none", "refuse", "rate_limit", "error_before", "error_after", "stall_after", "break_after", "html"]
)
def test_neither_token_nor_words_show_in_logs_results_or_exceptions(
    fake: FakeTelegram, telegram: TelegramBot, logged: list[str], kind: str
) -> None:
    logging.getLogger("the-test").debug("something is heard")
    fake.phone(CHAT)
    fake.fail_next(kind, status=400)
    shown = [repr(telegram.send(Outgoing("ob-1", 1, str(CHAT), WORDS, 60)))]
    for call in (telegram.bot_username, lambda: telegram.set_webhook("https://feedback.example.nhs.uk/x")):
        fake.fail_next(kind, status=400)
        fault = _fault_of(call)
        shown += traceback.format_exception(fault) if fault else []
        assert fault is None or fault.__context__ is None  # nothing for a crash reporter to dig out
    shown += [*logged, repr(telegram), str(vars(telegram).keys()), repr(GOOD)]
    said = "\n".join(shown)
    assert "something is heard" in said
    assert TOKEN not in said
    assert TOKEN.partition(":")[2] not in said
    assert SECRET not in said
    assert WORDS not in said
    assert str(CHAT) not in "\n".join(logged)


def test_a_fresh_process_that_logs_everything_says_nothing_of_telegram(fake: FakeTelegram) -> None:
    fake.phone(CHAT)
    asked = f"""
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
from messaging_adapters.telegram_bot import TelegramBot
from messaging_adapters.telegram_settings import TelegramSettings
from messaging_adapters.types import Outgoing
bot = TelegramBot(TelegramSettings({TOKEN!r}, {SECRET!r}, api_url={fake.url!r}))
for name in {LOUD!r}:
    logging.getLogger(name).setLevel(logging.WARNING)  # as bot/logs.py does
print(type(bot.send(Outgoing("ob-1", 1, "{CHAT}", {WORDS!r}, 60))).__name__, bot.bot_username())
"""
    done = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert lines[-1] == "Accepted example_feedback_bot"
    assert not [line for line in [*lines, done.stderr] for secret in (TOKEN, SECRET, WORDS) if secret in line]
    assert not [line for line in lines if line.split(":")[1:2] and line.split(":")[1].partition(".")[0] in LOUD]
    assert done.stderr == ""  # and it ended by itself, with its thread


def test_the_libraries_print_nothing_to_stderr_by_themselves(
    fake: FakeTelegram, telegram: TelegramBot, capfd: pytest.CaptureFixture[str]
) -> None:
    fake.phone(CHAT)
    fake.fail_next("html")
    telegram.send(Outgoing("ob-1", 1, str(CHAT), WORDS, 60))
    assert capfd.readouterr().err == ""
