"""How a test holds the fake Telegram and the phones of the people who write to the bot."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests

from tests.fakes import telegram_updates as updates
from tests.fakes.telegram_described import value_faults
from tests.fakes.telegram_faults import Fault, Kind
from tests.fakes.telegram_server import TOKEN, Server

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class FakeTelegram:
    """``start()``, then hand ``url`` to FEEDBACK_BOT_TELEGRAM_API_URL. The ledger survives ``stop()`` and ``start()``.

    Updates go to the webhook the bot set (setWebhook), or to that of ``aim``; only ever to this machine.
    """

    token = TOKEN

    def __init__(self, ledger: Path, port: int = 0) -> None:
        self.path = ledger
        self._port = port
        self._server: Server | None = None
        self._public = self._real = ""

    def start(self) -> "FakeTelegram":
        """Listen, on the same port as before."""
        self._server = Server(ledger=self.path, port=self._port)
        self._port = self._server.port
        return self

    def stop(self) -> None:
        """Refuse connections until the next ``start()``."""
        if self._server is not None:
            self._server.down()
            self._server.store.close()
            self._server = None

    @property
    def server(self) -> Server:
        """The running server: its store, fault plan and the names of the calls made."""
        assert self._server is not None, "start() it first"
        return self._server

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._port}"

    def aim(self, public: str, real: str) -> None:
        """Webhooks that were set below ``public`` are really called at ``real``."""
        self._public, self._real = public.rstrip("/"), real.rstrip("/")

    def fail_next(self, kind: str, **more: Any) -> None:
        """A fault for the next call; see telegram_faults.py."""
        self.server.plan.add(Fault(Kind(kind), **more))

    def problems(self) -> list[str]:
        """Whatever was wrong with what the fake was sent or said itself; a good run has none."""
        return list(self.server.store.problems)

    def ledger(self) -> list[dict[str, Any]]:
        """Every line written, from the file."""
        return [json.loads(line) for line in self.path.read_text(encoding="utf-8").splitlines()]

    def phone(self, chat: int, language: str | None = "en") -> "Phone":
        """The phone of a person who opened the chat with the bot."""
        self.server.store.meet(chat)
        return Phone(self, chat, language)

    def deliver(self, update: dict[str, Any], secret: str | None = None) -> int:
        """Post an update as Telegram does, as often as it is called; our HTTP status, 0 when we were not reached."""
        store = self.server.store
        store.problems += value_faults(update, "Update")
        url = store.webhook.get("url", "")
        if not url:
            return 0
        real = self._real + url.removeprefix(self._public) if self._public and url.startswith(self._public) else url
        if urlsplit(real).hostname not in {"127.0.0.1", "localhost", "::1"}:
            raise ValueError("the fake calls nobody but this machine")
        headers = {SECRET_HEADER: store.webhook["secret"] if secret is None else secret}
        try:
            with requests.Session() as session:
                session.trust_env = False
                return session.post(real, json=update, headers=headers, timeout=10).status_code
        except requests.RequestException:
            return 0


class Phone:
    """What one person sees and does. Each deed returns our HTTP status; ``last`` is the update it made."""

    def __init__(self, fake: FakeTelegram, chat: int, language: str | None) -> None:
        self.chat = chat
        self.last: dict[str, Any] = {}
        self._fake = fake
        self._language = language

    def shown(self) -> list[dict[str, Any]]:
        """The chat as the phone shows it, oldest first: ``kind`` in or out, ``text``, ``buttons``."""
        return list(self._fake.server.store.chats.get(self.chat, []))

    def texts(self) -> list[str]:
        """The bot's texts, oldest first."""
        return [line["text"] for line in self.shown() if line["kind"] == "out"]

    def buttons(self) -> list[str]:
        """The labels that can be pressed now: those of the bot's last text, until the person answers."""
        last = self.shown()[-1:]
        return list(last[0]["buttons"]) if last and last[0]["kind"] == "out" else []

    def say(self, text: str) -> int:
        """Type a text, or a command."""
        number = self._fake.server.store.hear(self.chat, text)
        return self._send("message", updates.message(self.chat, number, self._language, **updates.text_parts(text)))

    def start(self, token: str = "") -> int:
        """Open the bot by its link and press Start."""
        return self.say(f"/start {token}".strip())

    def press(self, label: str) -> int:
        """Press a button: Telegram sends its label as an ordinary message."""
        assert label in self.buttons(), f"{label} is not among {self.buttons()}"
        return self.say(label)

    def edit(self, text: str, number: int | None = None) -> int:
        """Change the person's message ``number``, the last by default."""
        own = [line["id"] for line in self.shown() if line["kind"] == "in"]
        edited = updates.message(self.chat, number or own[-1], self._language, **updates.text_parts(text))
        return self._send("edited_message", edited | {"edit_date": edited["date"]})

    def send(self, part: str, caption: str | None = None) -> int:
        """Send what is no text: a key of telegram_updates.PARTS."""
        number = self._fake.server.store.hear(self.chat, caption or f"[{part}]")
        more = updates.PARTS[part] | ({"caption": caption} if caption else {})
        return self._send("message", updates.message(self.chat, number, self._language, **more))

    def block(self) -> int:
        """Block the bot: it may not write here any more."""
        self._fake.server.store.set_blocked(self.chat, blocked=True)
        return self._send("my_chat_member", updates.membership(self.chat, blocked=True))

    def unblock(self) -> int:
        """Let the bot in again."""
        self._fake.server.store.set_blocked(self.chat, blocked=False)
        return self._send("my_chat_member", updates.membership(self.chat, blocked=False))

    def repeat(self) -> int:
        """Telegram delivers the last update once more."""
        return self._fake.deliver(self.last)

    def _send(self, kind: str, what: dict[str, Any]) -> int:
        self.last = {"update_id": self._fake.server.store.next_update(), kind: what}
        return self._fake.deliver(self.last)
