"""Telegram's calls: who may make them, what is read from an update, and that nothing sent to us does harm."""

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messaging_adapters.errors import BadWebhook, NotForUs
from messaging_adapters.telegram_updates import LARGEST_UPDATE, is_genuine, parse_message
from messaging_adapters.types import Incoming, Request
from tests.fakes import telegram_updates as updates
from tests.fakes.telegram_described import value_faults

CHAT = 990000001
SECRET = "Our-Secret_1"
HEADER = "x-telegram-bot-api-secret-token"


def request(body: bytes, **headers: str) -> Request:
    return Request("https://feedback.example.nhs.uk/webhooks/telegram", headers, body, datetime.now(UTC))


def read(update: Any) -> Incoming:
    return parse_message(request(json.dumps(update).encode()))


def update(kind: str = "message", number: int = 424000007, language: str | None = None, **parts: Any) -> dict[str, Any]:
    made = {"update_id": number, kind: updates.message(CHAT, 7, language, **parts)}
    if kind == "edited_message":
        made[kind]["edit_date"] = made[kind]["date"]
    assert value_faults(made, "Update") == []
    return made


def changed(path: str, value: Any) -> dict[str, Any]:
    """A sound update with one value (``message.chat.id``) replaced."""
    made = update(text="Hello")
    if path.startswith("my_chat_member"):
        made = {"update_id": 5, "my_chat_member": updates.membership(CHAT, blocked=True)}
    *way, last = path.split(".")
    place = made
    for step in way:
        place = place[step]
    place[last] = value
    return made


def test_only_our_secret_opens() -> None:
    assert is_genuine(SECRET, request(b"", **{HEADER: SECRET}))
    for wrong in ("", "our-secret_1", SECRET + "x", SECRET[:-1], "ŵ", "\ud800", "x" * 100_000):
        assert not is_genuine(SECRET, request(b"", **{HEADER: wrong}))
    assert not is_genuine(SECRET, request(b""))


def test_a_text_is_read() -> None:
    assert read(update(text=" Very good 👍\n", language="pt-br")) == Incoming(
        provider_id="424000007",
        sender=str(CHAT),
        body=" Very good 👍\n",
        extra={"message_id": "7", "language_code": "pt-br"},
    )


def test_an_edit_is_marked_and_has_an_id_of_its_own() -> None:
    edited = read(update("edited_message", 424000008, text="Not so good"))
    assert (edited.provider_id, edited.body) == ("424000008", "Not so good")
    assert edited.extra == {"message_id": "7", "edited": "1"}


@pytest.mark.parametrize("part", sorted(updates.PARTS))
def test_what_is_no_text_is_counted(part: str) -> None:
    assert (read(update(**updates.PARTS[part])).body, read(update(**updates.PARTS[part])).media) == ("", 1)


def test_a_kind_of_message_that_is_not_yet_known_is_counted_too() -> None:
    made = update()
    made["message"]["hologram"] = {"file_id": "A"}
    assert (read(made).body, read(made).media) == ("", 1)


def test_a_caption_is_a_text_with_a_picture() -> None:
    captioned = read(update(caption="The view", **updates.PARTS["photo"]))
    assert (captioned.body, captioned.media) == ("The view", 1)
    assert read(update(caption="/stop", **updates.PARTS["photo"])).body == "/stop"  # no command in a caption


@pytest.mark.parametrize(
    ("text", "body", "extra"),
    [
        ("/start Ab_9-", "/start", {"join": "Ab_9-"}),
        ("/start@example_feedback_bot Ab_9-", "/start", {"join": "Ab_9-"}),
        ("/start " + "x" * 64, "/start", {"join": "x" * 64}),
        ("/start", "/start", {"start": "1"}),
        ("/Start@example_feedback_bot ", "/start", {"start": "1"}),
        ("/start " + "x" * 65, "start " + "x" * 65, {}),
        ("/start my pain is worse", "start my pain is worse", {}),
        ("/stop", "stop", {}),
        ("/STOP@example_feedback_bot", "STOP", {}),
        ("/help me please\nnow", "help me please\nnow", {}),
        ("/10", "10", {}),
        ("/", "/", {}),
        ("/a/b", "/a/b", {}),
        ("and/or", "and/or", {}),
        (" /stop", " /stop", {}),
    ],
)
def test_a_command_is_the_word_it_is(text: str, body: str, extra: dict[str, str]) -> None:
    incoming = read(update(text=text))
    assert (incoming.body, dict(incoming.extra)) == (body, {"message_id": "7", **extra})


def test_a_blocked_bot_is_a_stop_and_an_unblocked_one_is_nothing() -> None:
    blocked = {"update_id": 5, "my_chat_member": updates.membership(CHAT, blocked=True)}
    assert read(blocked) == Incoming("5", str(CHAT), "", provider_opt_out="STOP", extra={"blocked": "1"})
    with pytest.raises(NotForUs):
        read({"update_id": 6, "my_chat_member": updates.membership(CHAT, blocked=False)})


@pytest.mark.filterwarnings("ignore:Deprecated since version")  # PTB's own, at a timer's message
@pytest.mark.parametrize(
    "nothing",
    [
        {"update_id": 1},
        {"update_id": 1, "message": None},
        {"update_id": 1, "callback_query": {"id": "1", "from": updates.person(CHAT), "chat_instance": "1"}},
        {"update_id": 1, "something_new": {"of": "tomorrow"}},
        {"update_id": 1, "channel_post": updates.message(CHAT, 1, text="Hello")},
        changed("message.chat", {"id": -100123, "type": "supergroup", "title": "Ward 7"}),
        changed("message.chat.type", "group"),
        changed("message.chat", None),
        changed("message.from", None),
        changed("message.chat.type", "something new"),
        changed("message.from.is_bot", True),
        {
            "update_id": 1,
            "message": updates.message(CHAT, 1, message_auto_delete_timer_changed={"message_auto_delete_time": 9}),
        },
        {"update_id": 1, "message": updates.message(CHAT, 1, write_access_allowed={})},
    ],
)
def test_what_is_no_persons_message_is_not_for_us(nothing: dict[str, Any]) -> None:
    with pytest.raises(NotForUs):
        read(nothing)


def test_a_group_that_throws_the_bot_out_is_no_stop() -> None:
    change = updates.membership(CHAT, blocked=True) | {"chat": {"id": -100123, "type": "group", "title": "Ward 7"}}
    with pytest.raises(NotForUs):
        read({"update_id": 5, "my_chat_member": change})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"{",
        b'"update_id"',
        b"\xff\xfe",
        b'\xef\xbb\xbf{"update_id": 1}',
        b'{"update_id": NaN}',
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b'{"update_id": 9223372036854775808}',
        b'{"update_id": true}',
        b'{"update_id": "1"}',
        b'{"update_id": 0}',
        b'{"update_id": 1.0}',
        b"[" * 100_000,
        b'{"update_id": 1, "message": ' + b'{"a":' * 100_000,
        b'{"update_id": 1, "message": ' + b"[" * 900 + b"]" * 900 + b"}",
        b'{"update_id": 1, "x": "' + b"x" * 1_000_000 + b'"}',
        b"x" * 1_000_000,
    ],
)
def test_what_is_no_update_is_refused_at_once(body: bytes) -> None:
    begun = time.perf_counter()
    with pytest.raises(BadWebhook):
        parse_message(request(body))
    assert time.perf_counter() - begun < 0.5


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("message", 5),
        ("message", []),
        ("message", "text"),
        ("message.chat.id", str(CHAT)),
        ("message.chat.id", -CHAT),
        ("message.chat.id", 2**52),
        ("message.chat.id", 10**400),
        ("message.chat.id", None),
        ("message.message_id", 0),
        ("message.message_id", 2**63),
        ("message.message_id", {"$gt": 0}),
        ("message.date", 10**30),
        ("message.date", "now"),
        ("message.text", {"a": "secret words"}),
        ("message.text", 5),
        ("message.from", {"secret words": 1}),
        ("message.entities", "secret words"),
        ("message.photo", [1]),
    ],
)
def test_an_update_of_the_wrong_form_is_refused_without_quoting_it(path: str, value: Any) -> None:
    with pytest.raises(BadWebhook) as raised:
        read(changed(path, value))
    assert "secret words" not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__ or raised.value.__context__ is None


def test_half_a_surrogate_pair_becomes_a_mark_that_can_be_stored() -> None:
    body = b'{"update_id": 1, "message": {"message_id": 7, "date": 1, "chat": {"id": 990000001, "type": "private"},'
    body += b'"from": {"id": 990000001, "is_bot": false, "first_name": "E"}, "text": "a\\ud83db \\ud83d\\udc4d"}}'
    assert parse_message(request(body)).body == "a�b 👍"


@pytest.mark.parametrize("code", ["", "x" * 40, "en<script>", 5, None, ["en"]])
def test_an_odd_language_is_left_out(code: object) -> None:
    assert "language_code" not in read(changed("message.from.language_code", code)).extra


def test_the_longest_message_there_can_be_is_taken() -> None:
    entities = [{"type": "bold", "offset": n, "length": 1} for n in range(100)]
    quoted = updates.message(CHAT, 6, text="ก" * 4096, entities=entities)
    made = update(text="ก" * 4096, entities=entities, reply_to_message=quoted)
    assert len(json.dumps(made)) < LARGEST_UPDATE / 2
    assert read(made).body == "ก" * 4096


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
PATHS = ["update_id", "message", "edited_message", "my_chat_member", "callback_query", "message.chat", "message.from"]
PATHS += [
    f"message.{name}" for name in ("text", "caption", "date", "message_id", "photo", "entities", "reply_to_message")
]
PATHS += [
    "message.chat.id",
    "message.chat.type",
    "message.from.id",
    "message.from.is_bot",
    "message.from.language_code",
]
PATHS += [f"message.{name}" for name in ("forward_origin", "contact", "sticker", "poll", "quote", "external_reply")]


PATHS += [f"my_chat_member.{name}" for name in ("chat", "from", "date", "old_chat_member", "new_chat_member")]
PATHS += [
    f"my_chat_member.{name}" for name in ("chat.id", "chat.type", "new_chat_member.status", "new_chat_member.user")
]


def _reads_or_refuses(body: bytes) -> None:
    try:
        incoming = parse_message(request(body))
    except (BadWebhook, NotForUs):
        return
    assert incoming.provider_id.isdigit()
    assert incoming.sender.isdigit()
    incoming.body.encode("utf-8")
    assert all(isinstance(value, str) for value in incoming.extra.values())


@given(st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    _reads_or_refuses(body)


@given(JSON)
@settings(max_examples=150, deadline=None)
def test_any_json_is_read_or_refused(value: Any) -> None:
    _reads_or_refuses(json.dumps(value).encode())
    _reads_or_refuses(json.dumps({"update_id": 1, "message": value, "my_chat_member": value}).encode())


@given(st.sampled_from(PATHS), JSON)
@settings(max_examples=400, deadline=None)
def test_an_update_with_anything_in_one_place_is_read_or_refused(path: str, value: Any) -> None:
    _reads_or_refuses(json.dumps(changed(path, value)).encode())
