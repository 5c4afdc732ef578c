"""The fake Twilio's calls to us: inbound texts and status callbacks, signed by its published rule (not by its SDK)."""

import base64
import hashlib
import hmac
import random
import threading
import uuid
from typing import Any
from urllib.parse import urlsplit

import requests

from tests.fakes.twilio_store import Store

MESSAGES_PATH = "/webhooks/twilio/messages"
FROM_NUMBER = "+447700900999"
SERVICE = "MG" + "0" * 32


def sign(token: str, url: str, fields: dict[str, str]) -> str:
    """X-Twilio-Signature: base64 of HMAC-SHA1 over the URL followed by each field's name and value, sorted by name."""
    text = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.new(token.encode(), text.encode("utf-8"), hashlib.sha1).digest()).decode()


class Caller:
    """Posts to ``real`` while signing for ``public`` (our FEEDBACK_BOT_PUBLIC_URL); only ever to loopback."""

    def __init__(self, store: Store, token: str) -> None:
        self.token = token
        self._store = store
        self._public = self._real = ""
        self._own = FROM_NUMBER
        self._auto: dict[str, Any] = {}
        self._random = random.Random(0)

    def set_up(self, asked: dict[str, Any]) -> None:
        if "target" in asked:
            self._public = asked["target"]["public"].rstrip("/")
            self._real = asked["target"].get("real", self._public).rstrip("/")
            self._own = asked["target"].get("own", self._own)
        if "callbacks" in asked:
            self._auto = asked["callbacks"]

    def call(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Make the calls a control message asks for; answers our HTTP status, 0 when we could not be reached."""
        answers: dict[str, Any] = {}
        if "inbound" in asked:
            text = asked["inbound"]
            sid = text.get("sid") or "SM" + uuid.uuid4().hex
            answers["sid"], answers["status"] = sid, self._deliver(text["from"], text["body"], sid, text)
        if "callback" in asked:
            news = asked["callback"]
            answers["status"] = self.report(news["sid"], news["status"], news.get("error_code"))
        return answers

    def _deliver(self, number: str, body: str, sid: str, text: dict[str, Any]) -> int:
        verdict = text.get("verdict") if text.get("again") else self._store.hear(number, body, sid)
        fields = {
            "ToCountry": "GB",
            "ToState": "",
            "SmsMessageSid": sid,
            "NumMedia": str(text.get("media", 0)),
            "ToCity": "",
            "FromZip": "",
            "SmsSid": sid,
            "FromState": "",
            "SmsStatus": "received",
            "FromCity": "",
            "Body": body,
            "FromCountry": "GB",
            "To": self._own,
            "MessagingServiceSid": SERVICE,
            "ToZip": "",
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": self._store.account,
            "From": number,
            "ApiVersion": "2010-04-01",
        }
        if verdict:
            fields["OptOutType"] = verdict
        return self._post(self._public + MESSAGES_PATH, fields)

    def report(self, sid: str, status: str, error_code: int | None = None) -> int:
        """One status callback, as often and in whatever order a test asks."""
        self._store.set_status(sid, status, error_code)
        message = self._store.messages[sid]
        fields = {
            "SmsSid": sid,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": message["to"],
            "MessageSid": sid,
            "AccountSid": self._store.account,
            "From": message["from"] or self._own,
            "ApiVersion": "2010-04-01",
        }
        if error_code:
            fields["ErrorCode"] = str(error_code)
        return self._post(self._store.callbacks[sid], fields)

    def schedule(self, sid: str) -> None:
        """Callbacks by themselves when ``callbacks: {auto: true, delay, repeat, shuffle}`` was asked for."""
        if not self._auto.get("auto"):
            return
        news = ["sent", "delivered"] * int(self._auto.get("repeat", 1))
        if self._auto.get("shuffle"):
            self._random.shuffle(news)
        timer = threading.Timer(float(self._auto.get("delay", 0.05)), self._report_all, (sid, news))
        timer.daemon = True
        timer.start()

    def _report_all(self, sid: str, news: list[str]) -> None:
        for status in news:
            self.report(sid, status)

    def _post(self, url: str, fields: dict[str, str]) -> int:
        real = self._real + url.removeprefix(self._public) if self._public and url.startswith(self._public) else url
        if urlsplit(real).hostname not in {"127.0.0.1", "localhost", "::1"}:
            raise ValueError("the fake calls nobody but this machine")
        headers = {"X-Twilio-Signature": sign(self.token, url, fields), "User-Agent": "TwilioProxy/1.1"}
        try:
            with requests.Session() as session:
                session.trust_env = False
                return session.post(real, data=fields, headers=headers, timeout=10).status_code
        except requests.RequestException:
            return 0
