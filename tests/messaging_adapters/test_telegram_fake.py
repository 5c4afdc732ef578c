"""The fake Telegram refuses what Telegram would refuse, keeps what a phone shows, and calls us as Telegram does."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.fakes import telegram_described
from tests.fakes.telegram_checks import check_call
from tests.fakes.telegram_handle import FakeTelegram
from tests.fakes.webhook_receiver import WebhookReceiver

CHAT = 990000001
KEYBOARD = {
    "keyboard": [[{"text": "Good"}]],
    "one_time_keyboard": True,
    "resize_keyboard": True,
}
SEND = {
    "chat_id": [str(CHAT)],
    "text": ["Hello"],
    "link_preview_options": ['{"is_disabled": true}'],
    "reply_markup": [json.dumps(KEYBOARD)],
}
WEBHOOK = {
    "url": ["https://feedback.example.nhs.uk/webhooks/telegram"],
    "secret_token": ["Our-Secret_1"],
    "allowed_updates": ['["message", "edited_message", "my_chat_member"]'],
    "drop_pending_updates": ["false"],
    "max_connections": ["10"],
}


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeTelegram]:
    handle = FakeTelegram(tmp_path / "telegram.jsonl").start()
    yield handle
    handle.stop()


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    listening = WebhookReceiver().start()
    yield listening
    listening.stop()


def post(fake: FakeTelegram, method: str, token: str | None = None, **fields: Any) -> Any:
    with requests.Session() as session:
        session.trust_env = False
        return session.post(f"{fake.url}/bot{token or fake.token}/{method}", timeout=5, **fields).json()


def markup(**more: Any) -> list[str]:
    return [json.dumps(KEYBOARD | more)]


def test_sound_calls_are_taken() -> None:
    assert check_call("sendMessage", SEND) is None
    assert check_call("sendMessage", SEND | {"reply_markup": ['{"remove_keyboard": true}']}) is None
    assert check_call("setWebhook", WEBHOOK) is None
    assert check_call("getMe", {}) is None


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"chat_id": [""]}, "chat_id is empty"),
        ({"chat_id": ["@someone"]}, "chat not found"),
        ({"text": [""]}, "text is empty"),
        ({"text": ["x" * 4097]}, "too long"),
        ({"text": ["👍" * 2049]}, "too long"),
        ({"text": ["a", "b"]}, "repeated"),
        ({"parse_mode": ["HTML"]}, "does not know"),
        ({"colour": ["blue"]}, "does not know"),
        ({"link_preview_options": ["{}"]}, "previews"),
        ({"reply_markup": ["buttons"]}, "can't parse"),
        ({"reply_markup": ['{"inline_keyboard": []}']}, "can't parse"),
        ({"reply_markup": markup(selective=True)}, "can't parse"),
        ({"reply_markup": markup(keyboard=[])}, "Array of Arrays"),
        ({"reply_markup": markup(keyboard=["Good"])}, "Array of Arrays"),
        ({"reply_markup": markup(keyboard=[[{"text": " "}]])}, "non-empty"),
        ({"reply_markup": markup(one_time_keyboard=False)}, "keyboards that go"),
    ],
)
def test_a_wrong_field_of_a_text_is_refused(wrong: dict[str, list[str]], named: str) -> None:
    status, description = check_call("sendMessage", SEND | wrong) or (0, "")
    assert (status, named in description) == (400, True), description


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"url": ["http://feedback.example.nhs.uk/"]}, "HTTPS"),
        ({"secret_token": ["no spaces"]}, "unallowed"),
        ({"allowed_updates": ["[]"]}, "three updates"),
        ({"max_connections": ["101"]}, "1-100"),
        ({"drop_pending_updates": ["true"]}, "kept"),
    ],
)
def test_a_wrong_field_of_the_webhook_is_refused(wrong: dict[str, list[str]], named: str) -> None:
    assert named in (check_call("setWebhook", WEBHOOK | wrong) or (0, ""))[1]


def test_a_field_left_out_is_refused() -> None:
    for name in SEND:
        assert check_call("sendMessage", {n: v for n, v in SEND.items() if n != name})
    for name in WEBHOOK:
        assert check_call("setWebhook", {n: v for n, v in WEBHOOK.items() if n != name})


def test_telegrams_own_description_judges_where_it_is_there() -> None:
    there = telegram_described.DESCRIPTION.is_file()
    call = {"chat_id": str(CHAT), "text": "Hello"}
    assert telegram_described.call_faults("sendMessage", call) == []
    for wrong in (
        {"chat_id": "1"},
        call | {"colour": "blue"},
        call | {"protect_content": "perhaps"},
        call | {"message_thread_id": "true"},
        call | {"reply_markup": '{"keyboard": [{"text": "flat"}]}'},
        call | {"link_preview_options": '{"is_disabled": "yes"}'},
        call | {"entities": '{"type": "bold"}'},
    ):
        assert bool(telegram_described.call_faults("sendMessage", wrong)) == there, wrong
    assert bool(telegram_described.call_faults("sendPigeon", {})) == there
    assert bool(telegram_described.value_faults({"message_id": 1}, "Message")) == there


def test_a_wrong_token_method_or_encoding_is_refused_and_noted(fake: FakeTelegram) -> None:
    assert post(fake, "getMe", token="1:x") == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert post(fake, "getMe")["result"]["is_bot"] is True
    assert post(fake, "sendPhoto", data={"chat_id": CHAT})["error_code"] == 404
    assert post(fake, "sendMessage", json={"chat_id": CHAT})["error_code"] == 400
    assert post(fake, "getWebhookInfo")["result"]["url"] == ""
    assert len(fake.problems()) == 2


def test_the_ledger_outlives_the_server(fake: FakeTelegram) -> None:
    phone = fake.phone(CHAT)
    fake.aim("https://feedback.example.nhs.uk", "http://127.0.0.1:9")
    post(fake, "sendMessage", data=SEND)
    post(fake, "setWebhook", data=WEBHOOK)
    assert phone.block() == 0
    first = phone.last["update_id"]
    fake.stop()
    fake.start()
    assert (phone.texts(), phone.buttons()) == (["Hello"], ["Good"])
    assert post(fake, "sendMessage", data=SEND)["error_code"] == 403
    assert post(fake, "getWebhookInfo")["result"]["url"] == WEBHOOK["url"][0]
    phone.say("Hello?")
    assert phone.last["update_id"] > first
    assert [line["kind"] for line in fake.ledger()][:3] == ["met", "out", "webhook"]


def test_a_persons_deeds_reach_the_webhook_with_the_secret(fake: FakeTelegram, receiver: WebhookReceiver) -> None:
    phone = fake.phone(CHAT)
    assert phone.say("Nobody listens yet") == 0
    post(fake, "setWebhook", data=WEBHOOK)
    fake.aim("https://feedback.example.nhs.uk", receiver.url.removesuffix("/alerts"))
    post(fake, "sendMessage", data=SEND)
    receiver.fail_next(503)
    assert phone.start("Ab_9-") == 503
    assert phone.repeat() == 204
    post(fake, "sendMessage", data=SEND)
    deeds = [phone.press("Good"), phone.edit("Very good"), phone.send("voice"), phone.send("photo", "My room")]
    assert [*deeds, phone.block(), phone.unblock()] == [204] * 6
    sent = [json.loads(call.body) for call in receiver.posts]
    assert {call.path for call in receiver.posts} == {"/webhooks/telegram"}
    assert {call.headers["x-telegram-bot-api-secret-token"] for call in receiver.posts} == {"Our-Secret_1"}
    assert sent[0] == sent[1]
    assert len({update["update_id"] for update in sent}) == 7
    assert [next(iter(update.keys() - {"update_id"})) for update in sent[1:]] == [
        *("message", "message", "edited_message", "message", "message", "my_chat_member", "my_chat_member"),
    ]
    assert fake.problems() == []  # each update and answer is as the Bot API describes it


def test_a_forger_can_be_played(fake: FakeTelegram, receiver: WebhookReceiver) -> None:
    post(fake, "setWebhook", data=WEBHOOK | {"url": [receiver.url]})
    phone = fake.phone(CHAT)
    phone.say("Hello")
    fake.deliver(phone.last, secret="guessed")
    assert receiver.posts[-1].headers["x-telegram-bot-api-secret-token"] == "guessed"


def test_the_fake_calls_nobody_else(fake: FakeTelegram) -> None:
    post(fake, "setWebhook", data=WEBHOOK)
    with pytest.raises(ValueError, match="nobody but this machine"):
        fake.phone(CHAT).say("Hello")
