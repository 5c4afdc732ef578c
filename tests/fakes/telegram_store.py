"""What the fake Telegram knows: its chats, who blocked the bot, and the append-only ledger of what each phone shows."""

import json
import threading
import time
from pathlib import Path
from typing import Any

from tests.fakes.telegram_checks import read_json

BOT = {"id": 990000999, "is_bot": True, "first_name": "Feedback", "username": "example_feedback_bot"}
FIRST_UPDATE = 424_000_001


class Store:
    """State rebuilt from the ledger at start; ids never repeat within one ledger."""

    def __init__(self, ledger: Path) -> None:
        self.chats: dict[int, list[dict[str, Any]]] = {}  # chat → its messages, in the order the phone shows them
        self.blocked: set[int] = set()
        self.webhook: dict[str, str] = {}
        self.problems: list[str] = []
        self._updates = FIRST_UPDATE
        self._lock = threading.RLock()
        if ledger.exists():
            for line in ledger.read_text(encoding="utf-8").splitlines():
                self._apply(json.loads(line))
        self._file = ledger.open("a", encoding="utf-8")

    def close(self) -> None:
        """Close the ledger's file."""
        self._file.close()

    def meet(self, chat: int) -> None:
        """The person opened the chat: from now on the bot may write there."""
        with self._lock:
            if chat not in self.chats:
                self._write({"kind": "met", "chat": chat})

    def accept(self, fields: dict[str, list[str]]) -> dict[str, Any]:
        """Take a text of the bot's: on the ledger first. Returns the Message that answers the call."""
        chat, text = int(fields["chat_id"][0]), fields["text"][0]
        markup = read_json(fields["reply_markup"][0])
        buttons = [button["text"] for row in markup.get("keyboard", []) for button in row]
        with self._lock:
            number = len(self.chats[chat]) + 1
            self._write({"kind": "out", "chat": chat, "id": number, "text": text, "buttons": buttons})
        return {
            "message_id": number,
            "from": BOT,
            "chat": {"id": chat, "type": "private", "first_name": "Example"},
            "date": int(time.time()),
            "text": text,
        }

    def hear(self, chat: int, shown: str) -> int:
        """A message of the person's. Returns its id in the chat; a press or a text puts the buttons away."""
        with self._lock:
            self.meet(chat)
            number = len(self.chats[chat]) + 1
            self._write({"kind": "in", "chat": chat, "id": number, "text": shown})
            return number

    def set_blocked(self, chat: int, *, blocked: bool) -> None:
        """The person blocks the bot, or lets it in again."""
        self._write({"kind": "block" if blocked else "unblock", "chat": chat})

    def next_update(self) -> int:
        """The id of one more update."""
        with self._lock:
            self._updates += 1
            self._write({"kind": "update", "id": self._updates})
            return self._updates

    def set_webhook(self, fields: dict[str, list[str]]) -> None:
        """Where updates go from now on."""
        self._write({"kind": "webhook", "url": fields["url"][0], "secret": fields["secret_token"][0]})

    def _write(self, record: dict[str, Any]) -> None:
        with self._lock:
            self._file.write(json.dumps(record) + "\n")
            self._file.flush()
            self._apply(record)

    def _apply(self, record: dict[str, Any]) -> None:
        match record["kind"]:
            case "met":
                self.chats.setdefault(record["chat"], [])
            case "out" | "in":
                self.chats.setdefault(record["chat"], []).append(record)
            case "block":
                self.blocked.add(record["chat"])
            case "unblock":
                self.blocked.discard(record["chat"])
            case "update":
                self._updates = record["id"]
            case _:
                self.webhook = {"url": record["url"], "secret": record["secret"]}
