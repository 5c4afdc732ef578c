"""Every way a Telegram send can end, with the real SDK over real sockets: never certain when it is in doubt."""

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from messaging_adapters.adapter import Adapter
from messaging_adapters.telegram_bot import TelegramBot
from messaging_adapters.telegram_codes import judge
from messaging_adapters.telegram_settings import TelegramSettings
from messaging_adapters.types import Accepted, CannotTell, Failure, NotSent, Outgoing, Refused, Unknown
from tests.fakes.telegram_handle import FakeTelegram, Phone

CHAT = 990000001
RATINGS = ("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know")


def text(body: str = "How was your visit?", *options: str, to: str = str(CHAT)) -> Outgoing:
    return Outgoing(reference="ob-1", attempt=1, to=to, body=body, valid_for=3600, options=options)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeTelegram]:
    handle = FakeTelegram(tmp_path / "telegram.jsonl").start()
    yield handle
    handle.stop()


@pytest.fixture
def settings(fake: FakeTelegram) -> TelegramSettings:
    return TelegramSettings(fake.token, "Our-Secret_1", api_url=fake.url, connect_timeout=0.5, read_timeout=0.6)


@pytest.fixture
def telegram(settings: TelegramSettings) -> Iterator[TelegramBot]:
    bot = TelegramBot(settings)
    yield bot
    bot.close()


@pytest.fixture
def phone(fake: FakeTelegram) -> Phone:
    return fake.phone(CHAT)


def test_an_accepted_text_is_on_the_phone(fake: FakeTelegram, telegram: TelegramBot, phone: Phone) -> None:
    assert isinstance(telegram, Adapter)
    words = "Sut oedd eich ymweliad? ŵ é <b>&amp;*_ – “dyfyniad” 👍 https://example.nhs.uk"
    assert telegram.send(text(words)) == Accepted(f"{CHAT}:1")
    assert telegram.send(text("Thank you.")) == Accepted(f"{CHAT}:2")
    assert phone.texts() == [words, "Thank you."]
    assert fake.problems() == []


def test_options_are_buttons_whose_press_is_an_ordinary_text(telegram: TelegramBot, phone: Phone) -> None:
    telegram.send(text("How was it?", *RATINGS))
    assert phone.buttons() == list(RATINGS)
    phone.press("Very good")
    assert phone.last["message"]["text"] == "Very good"
    telegram.send(text("Thank you."))
    assert phone.buttons() == []


def test_old_buttons_are_taken_away_by_a_text_without_options(
    fake: FakeTelegram, telegram: TelegramBot, phone: Phone
) -> None:
    telegram.send(text("How was it?", "Good", "Poor"))
    telegram.send(text("Are you still there?"))
    assert phone.buttons() == []
    assert fake.problems() == []  # the fake takes a text only with buttons or with their removal


@pytest.mark.parametrize(
    ("status", "description", "expected"),
    [
        (403, "Forbidden: bot was blocked by the user", Refused(Failure.BLOCKED, "403")),
        (403, "Forbidden: user is deactivated", Refused(Failure.BLOCKED, "403")),
        (403, "Forbidden: bot can't initiate conversation with a user", Refused(Failure.BLOCKED, "403")),
        (400, "Bad Request: chat not found", Refused(Failure.BAD_ADDRESS, "400")),
        (400, "Bad Request: PEER_ID_INVALID", Refused(Failure.BAD_ADDRESS, "400")),
        (400, "Bad Request: message is too long", Refused(Failure.REJECTED, "400")),
        (401, "Unauthorized", Refused(Failure.ACCOUNT, "401")),
        (404, "Not Found", Refused(Failure.ACCOUNT, "404")),
        (409, "Conflict", Unknown("server:Conflict")),
        (413, "Request Entity Too Large", Unknown("server:NetworkError")),
    ],
)
def test_a_refusal_is_told_apart(
    fake: FakeTelegram, telegram: TelegramBot, phone: Phone, status: int, description: str, expected: object
) -> None:
    fake.fail_next("refuse", status=status, description=description)
    assert telegram.send(text()) == expected
    assert phone.texts() == []


def test_a_bot_that_was_blocked_or_never_started_is_refused(fake: FakeTelegram, telegram: TelegramBot) -> None:
    assert telegram.send(text()) == Refused(Failure.BAD_ADDRESS, "400")
    phone = fake.phone(CHAT)
    phone.block()
    assert telegram.send(text()) == Refused(Failure.BLOCKED, "403")
    phone.unblock()
    assert isinstance(telegram.send(text()), Accepted)


def test_a_group_that_moved_is_no_place_for_us() -> None:
    from telegram.error import ChatMigrated

    assert judge(ChatMigrated(-100)) == Refused(Failure.REJECTED, "400")


def test_too_many_requests_says_when_to_come_back(fake: FakeTelegram, telegram: TelegramBot, phone: Phone) -> None:
    fake.fail_next("rate_limit", seconds=7)
    assert telegram.send(text()) == NotSent("429", retry_after=7.0)
    fake.fail_next("bare_rate_limit")
    assert telegram.send(text()) == NotSent("429")
    assert phone.texts() == []
    assert isinstance(telegram.send(text()), Accepted)


@pytest.mark.filterwarnings("ignore:Deprecated since version")
@pytest.mark.parametrize("style", ["true", "false"])
def test_the_wait_is_read_as_a_number_and_as_a_timedelta(monkeypatch: pytest.MonkeyPatch, style: str) -> None:
    from telegram.error import RetryAfter

    monkeypatch.setitem(os.environ, "PTB_TIMEDELTA", style)
    assert judge(RetryAfter(timedelta(seconds=90))) == NotSent("429", 90.0)
    assert judge(RetryAfter(10**7)) == NotSent("429", 86_400.0)


@pytest.mark.parametrize(
    ("kind", "taken"),
    [(kind, False) for kind in ("error_before", "stall_before", "break_before")]
    + [(kind, True) for kind in ("error_after", "stall_after", "break_after", "cut_short", "no_id", "true", "html")],
)
def test_whatever_is_in_doubt_is_unknown(
    fake: FakeTelegram, telegram: TelegramBot, phone: Phone, kind: str, taken: bool
) -> None:
    fake.fail_next(kind, seconds=1.0)
    sent = telegram.send(text("What did we do well?"))
    assert isinstance(sent, Unknown)
    assert not {str(CHAT), fake.token, "well"} & set(sent.code.split(":"))
    assert len(phone.texts()) == (1 if taken else 0)  # and never two: nothing is sent again
    assert telegram.find(text(), datetime.now(UTC)) == CannotTell(ever=True)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429])
def test_a_proxys_page_is_not_telegrams_no(
    fake: FakeTelegram, telegram: TelegramBot, phone: Phone, status: int
) -> None:
    fake.fail_next("portal", status=status)
    assert isinstance(telegram.send(text()), Unknown)


def test_an_answer_that_drips_in_ends_at_the_deadline(fake: FakeTelegram, telegram: TelegramBot, phone: Phone) -> None:
    fake.fail_next("drip", seconds=6)
    begun = time.monotonic()
    assert telegram.send(text()) == Unknown("unreadable:TimeoutError")
    assert time.monotonic() - begun < 4


def test_a_wrong_token_is_our_accounts_fault(settings: TelegramSettings) -> None:
    bot = TelegramBot(replace(settings, bot_token="990000999:" + "W" * 35))
    assert bot.send(text()) == Refused(Failure.ACCOUNT, "401")
    bot.close()


@pytest.mark.parametrize(
    ("unsendable", "expected"),
    [
        (text("\ud83d"), Refused(Failure.REJECTED, "not_unicode")),
        (text("Hello", "\ud83d"), Refused(Failure.REJECTED, "not_unicode")),
        (text(" \n"), Refused(Failure.REJECTED, "empty")),
        (text("👍" * 2048 + "x"), Refused(Failure.REJECTED, "too_long")),
        (text(to="+447700900123"), Refused(Failure.BAD_ADDRESS, "no_chat_id")),
        (text(to="-100200300"), Refused(Failure.BAD_ADDRESS, "no_chat_id")),
        (text(to="٩٩"), Refused(Failure.BAD_ADDRESS, "no_chat_id")),
    ],
)
def test_what_telegram_could_not_take_is_refused_before_it_is_sent(
    fake: FakeTelegram, telegram: TelegramBot, unsendable: Outgoing, expected: Refused
) -> None:
    assert telegram.send(unsendable) == expected
    assert fake.server.calls == []


def test_the_longest_text_counts_as_telegram_counts(fake: FakeTelegram, telegram: TelegramBot, phone: Phone) -> None:
    assert isinstance(telegram.send(text("👍" * 2048)), Accepted)
    assert fake.problems() == []


def test_many_threads_send_at_once_and_each_text_arrives_once(fake: FakeTelegram, settings: TelegramSettings) -> None:
    phones = [fake.phone(CHAT + n) for n in range(5)]
    bot = TelegramBot(replace(settings, connect_timeout=10, read_timeout=10))
    wanted = [text(f"Text {n}", to=str(CHAT + n % 5)) for n in range(20)]
    with ThreadPoolExecutor(8) as pool:
        sent = list(pool.map(bot.send, wanted))
    bot.close()
    assert len({result.provider_id for result in sent if isinstance(result, Accepted)}) == 20
    assert sorted(words for phone in phones for words in phone.texts()) == sorted(one.body for one in wanted)
    assert fake.server.calls.count("sendMessage") == 20
    assert threading.active_count() < 40
