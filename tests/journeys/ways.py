"""How patients write in a journey: by text to the fake Twilio, or in Telegram once they moved there by the link."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from itertools import count

import httpx

from tests.fakes.telegram_handle import SECRET_HEADER, FakeTelegram, Phone
from tests.fakes.twilio_handle import FakeTwilio
from tests.journeys.processes import Hospital, wait_until

ODD = "w\u00e9ird".encode("latin-1")
"""No header of a vendor's."""


class Way(ABC):
    """One way of writing; a journey's assertions are the same for each."""

    def __init__(self, hospital: Hospital, twilio: FakeTwilio, telegram: FakeTelegram) -> None:
        self.hospital, self.twilio, self.telegram = hospital, twilio, telegram
        self.last: dict[str, tuple[str, str]] = {}
        self.numbers = count(1)
        self.phones: dict[str, Phone] = {}

    @abstractmethod
    def begin(self, people: Iterable[str]) -> None:
        """Everybody has got the invitation by text; now they take this way."""

    @abstractmethod
    def write(self, person: str, body: str) -> int:
        """Write; our HTTP status."""

    @abstractmethod
    def write_again(self, person: str) -> int:
        """The provider brings this person's last text once more."""

    @abstractmethod
    def forge(self, person: str, body: str) -> list[int]:
        """What we answer to calls that did not come from the provider."""

    @abstractmethod
    def texts(self, person: str) -> list[str]:
        """What stands on the person's screen, from the first question on."""

    def problems(self) -> list[str]:
        """Whatever the vendors would not have taken."""
        return self.twilio.problems() + self.telegram.problems()


class BySms(Way):
    """Plain texts."""

    def begin(self, people: Iterable[str]) -> None:
        """They stay where they are."""

    def write(self, person: str, body: str) -> int:
        sid = f"SM{next(self.numbers):032x}"
        self.last[person] = (sid, body)
        return self.twilio.inbound(person, body, sid=sid)

    def write_again(self, person: str) -> int:
        sid, body = self.last[person]
        return self.twilio.inbound(person, body, sid=sid, again=True)

    def forge(self, person: str, body: str) -> list[int]:
        form = {"From": person, "To": "+447700900111", "Body": body, "MessageSid": "SM" + "6" * 32}
        return [
            _post(self.hospital, "/webhooks/twilio/messages", headers, data=form)
            for headers in (
                {},
                {"X-Twilio-Signature": "forged"},
                {"X-Twilio-Signature": "w\u00e9ird".encode("latin-1")},
            )
        ]

    def texts(self, person: str) -> list[str]:
        return [text["body"] for text in self.twilio.texts_to(person)]


class ByTelegram(Way):
    """In the bot, with a button where there is one for what they want to say."""

    def begin(self, people: Iterable[str]) -> None:
        for person in people:
            self.move(person)

    def move(self, person: str) -> None:
        """Ask for the link by text, open our page, press its button, and Start."""
        before = len(self.twilio.texts_to(person))
        assert self.twilio.inbound(person, "Telegram") == 204
        text = wait_until(lambda: self.twilio.texts_to(person)[before:], what="the link")[0]["body"]
        found = re.search(r"(/join/[A-Za-z0-9_-]+)", text)
        assert found, text
        page = httpx.get(f"{self.hospital.url}{found[1]}", trust_env=False)
        assert page.status_code == 200
        token = re.search(r"https://t\.me/\w+\?start=([A-Za-z0-9_-]+)", page.text)
        assert token, "the page leads to the bot"
        phone = self.phones[person] = self.telegram.phone(990_000_000 + int(person[-3:]))
        assert phone.start(token[1]) == 204
        wait_until(phone.texts, what="the question, in Telegram")

    def write(self, person: str, body: str) -> int:
        phone = self.phones[person]
        return phone.press(body) if body in phone.buttons() else phone.say(body)

    def write_again(self, person: str) -> int:
        return self.phones[person].repeat()

    def forge(self, person: str, body: str) -> list[int]:
        phone = self.phones[person]
        update = {**phone.last, "update_id": phone.last["update_id"] + 1000} if phone.last else {}
        del body
        return [
            _post(self.hospital, "/webhooks/telegram", headers, json=update)
            for headers in ({}, {SECRET_HEADER: "forged"}, {SECRET_HEADER: ODD})
        ]

    def texts(self, person: str) -> list[str]:
        return self.phones[person].texts()


WAYS: dict[str, type[Way]] = {"sms": BySms, "telegram": ByTelegram}


def _post(hospital: Hospital, path: str, headers: object, **body: object) -> int:
    return httpx.post(f"{hospital.url}{path}", headers=headers, trust_env=False, **body).status_code  # type: ignore[arg-type] – raw header bytes
