"""A fake Twilio and our adapter pointed at it; no socket may leave this machine."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from messaging_adapters.twilio_settings import TwilioSettings, is_loopback
from messaging_adapters.twilio_sms import TwilioSms
from tests.fakes.twilio_handle import FakeTwilio


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            assert is_loopback(str(address[0])), "a test tried to call another machine"
        real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeTwilio]:
    handle = FakeTwilio(tmp_path / "ledger.jsonl").start()
    yield handle
    handle.stop()


@pytest.fixture
def settings(fake: FakeTwilio) -> TwilioSettings:
    return TwilioSettings(
        account_sid=fake.account,
        auth_token=fake.token,
        from_number="+447700900999",
        api_url=fake.url,
        public_url="https://feedback.example.nhs.uk",
        connect_timeout=0.5,
        read_timeout=0.4,
    )


@pytest.fixture
def twilio(settings: TwilioSettings) -> TwilioSms:
    return TwilioSms(settings)
