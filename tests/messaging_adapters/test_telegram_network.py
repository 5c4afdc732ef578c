"""Connections that fail before, in and after the request, by themselves: only what was never written is "not sent"."""

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from messaging_adapters.telegram_bot import TelegramBot
from messaging_adapters.telegram_settings import TelegramSettings
from messaging_adapters.types import Accepted, NotSent, Outgoing, Unknown
from tests.fakes.telegram_handle import FakeTelegram
from tests.fakes.telegram_server import TOKEN

CHAT = 990000001
TEXT = Outgoing(reference="ob-1", attempt=1, to=str(CHAT), body="How was your visit?", valid_for=3600)
SETTINGS = TelegramSettings(TOKEN, "Our-Secret_1", connect_timeout=0.5, read_timeout=0.6)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeTelegram]:
    handle = FakeTelegram(tmp_path / "telegram.jsonl").start()
    yield handle
    handle.stop()


def send_to(url: str) -> object:
    """One send to whatever is there."""
    bot = TelegramBot(replace(SETTINGS, api_url=url))
    try:
        return bot.send(TEXT)
    finally:
        bot.close()


def test_a_refused_connection_is_certainly_not_sent(fake: FakeTelegram) -> None:
    fake.phone(CHAT)
    bot = TelegramBot(replace(SETTINGS, api_url=fake.url))
    assert isinstance(bot.send(TEXT), Accepted)  # leaves a pooled connection behind
    fake.stop()
    time.sleep(0.05)
    assert bot.send(TEXT) == NotSent("ConnectError")
    fake.start()
    assert isinstance(bot.send(TEXT), Accepted)
    bot.close()


def test_a_name_that_does_not_resolve_is_certainly_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert isinstance(send_to("http://localhost:9"), NotSent)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 no TLS here\r\n\r\n", b""])
def test_a_tls_handshake_that_fails_or_hangs_is_certainly_not_sent(answer: bytes) -> None:
    with _Listener(answer) as port:
        assert isinstance(send_to(f"https://127.0.0.1:{port}"), NotSent)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x00\x01",
        *(
            b"HTTP/1.1 %s x\r\nContent-Length: %d\r\n\r\n%s" % (status, len(body), body)
            for status, body in [
                (b"200", b"[]"),
                (b"200", b'{"ok": true}'),
                (b"200", b'{"ok": true, "result": []}'),
                (b"200", b'{"ok": true, "result": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}}}'),
                (b"200", b'{"ok": true, "result": {"message_id": "1", "date": 1, "chat": 7}}'),
                (b"307", b'{"ok": false, "description": "moved"}'),
                (b"403", b"[]"),
                (b"403", b'{"description": 5}'),
                (b"429", b'{"parameters": {"retry_after": "soon"}}'),
                (b"500", b'{"parameters": [1]}'),
                (b"999", b"{}"),
            ]
        ),
    ],
)
def test_nonsense_after_the_request_is_unknown(answer: bytes) -> None:
    with _Listener(answer) as port:
        assert isinstance(send_to(f"http://127.0.0.1:{port}"), Unknown)


class _Listener:
    """Takes one connection, reads what comes, answers with fixed bytes and hangs up (or hangs, for a TLS client)."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> int:
        threading.Thread(target=self._serve, daemon=True).start()
        return self._socket.getsockname()[1]

    def __exit__(self, *args: object) -> None:
        self._socket.close()

    def _serve(self) -> None:
        try:
            connection, _ = self._socket.accept()
            with connection:
                hello = connection.recv(65_536)
                if self._answer or not hello.startswith(b"\x16"):
                    connection.sendall(self._answer)
                else:
                    connection.recv(65_536)  # until the client gives up
        except (OSError, ssl.SSLError):
            pass
