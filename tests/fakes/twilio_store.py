"""What the fake Twilio knows: its messages, who said STOP, and the append-only ledger of what each phone would show."""

import json
import threading
import uuid
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})
CONFIRMATIONS = {
    "STOP": "You have successfully been unsubscribed. Reply START to resubscribe.",
    "START": "You have successfully been re-subscribed.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


class Store:
    """State rebuilt from the ledger at start, so a fake that is killed comes back knowing what it took."""

    def __init__(self, ledger: Path, account: str) -> None:
        self.account = account
        self.messages: dict[str, dict[str, Any]] = {}
        self.callbacks: dict[str, str] = {}  # sid → StatusCallback
        self.stopped: set[str] = set()
        self.problems: list[str] = []
        self._lock = threading.RLock()
        if ledger.exists():
            for line in ledger.read_text(encoding="utf-8").splitlines():
                self._apply(json.loads(line))
        self._file = ledger.open("a", encoding="utf-8")

    def close(self) -> None:
        self._file.close()

    def accept(self, fields: dict[str, list[str]]) -> dict[str, Any]:
        """Take a text: on the ledger first, as the phone would show it."""
        form = {name: values[0] for name, values in fields.items()}
        query = parse_qs(urlsplit(form["StatusCallback"]).query)
        sid = "SM" + uuid.uuid4().hex
        self._write(
            {"kind": "out", "sid": sid, "to": form["To"], "body": form["Body"], "o": query["o"][0]}
            | {"a": int(query["a"][0]), "at": datetime.now(UTC).isoformat(), "accepted": True}
            | {"message": self._resource(sid, form), "callback": form["StatusCallback"]}
        )
        return self.messages[sid]

    def set_status(self, sid: str, status: str, error_code: int | None = None) -> None:
        self._write({"kind": "status", "sid": sid, "status": status, "error_code": error_code})

    def hear(self, number: str, body: str, sid: str) -> str | None:
        """A text from a phone. Returns STOP, START or HELP when Twilio acts on it: whole message, any case."""
        word = body.strip().upper()
        verdict = "STOP" if word in STOP_WORDS else "HELP" if word in HELP_WORDS else None
        if word in START_WORDS and (number in self.stopped or word != "YES"):
            verdict = "START"
        again = verdict == "STOP" and number in self.stopped  # Twilio confirms the first STOP only
        self._write({"kind": "in", "sid": sid, "from": number, "body": body, "verdict": verdict})
        if verdict and not again:
            self._write({"kind": "confirmation", "to": number, "body": CONFIRMATIONS[verdict], "accepted": True})
        return verdict

    def page(self, query: dict[str, str]) -> tuple[list[dict[str, Any]], int, int]:
        """The messages asked for, newest first; with the page's number and size. DateSent leaves out the unsent."""
        with self._lock:
            found = list(reversed(self.messages.values()))
        for name, key in (("To", "to"), ("From", "from")):
            if name in query:
                found = [m for m in found if m[key] == query[name]]
        if any(name.startswith("DateSent") for name in query):
            found = [m for m in found if m["date_sent"]]
        size, page = int(query.get("PageSize", "50")), int(query.get("Page", "0"))
        return found[page * size : (page + 1) * size + 1], page, size

    def _write(self, record: dict[str, Any]) -> None:
        with self._lock:
            self._file.write(json.dumps(record) + "\n")
            self._file.flush()
            self._apply(record)

    def _apply(self, record: dict[str, Any]) -> None:
        kind = record["kind"]
        if kind == "out":
            self.messages[record["sid"]] = dict(record["message"])
            self.callbacks[record["sid"]] = record["callback"]
        elif kind == "status":
            message = self.messages[record["sid"]]
            message["status"], message["error_code"] = record["status"], record["error_code"]
            message["date_sent"] = message["date_sent"] or message["date_created"]
        elif kind == "in" and record["verdict"] == "STOP":
            self.stopped.add(record["from"])
        elif kind == "in" and record["verdict"] == "START":
            self.stopped.discard(record["from"])

    def _resource(self, sid: str, form: dict[str, str]) -> dict[str, Any]:
        now = format_datetime(datetime.now(UTC))
        service = form.get("MessagingServiceSid")
        uri = f"/2010-04-01/Accounts/{self.account}/Messages/{sid}"
        return {
            "account_sid": self.account,
            "api_version": "2010-04-01",
            "body": form["Body"],
            "date_created": now,
            "date_sent": None,
            "date_updated": now,
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "from": form.get("From"),
            "messaging_service_sid": service,
            "num_media": "0",
            "num_segments": "0" if service else "1",
            "price": None,
            "price_unit": None,
            "sid": sid,
            "status": "accepted" if service else "queued",
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": form["To"],
            "uri": f"{uri}.json",
        }
