"""Channels are made by name; a wrong setting is one sentence that names it, and no vendor is called by mistake."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from messaging_adapters.adapter import Adapter
from messaging_adapters.errors import BadChannelSettings, BadWebhook
from messaging_adapters.registry import make_adapter
from messaging_adapters.twilio_settings import TwilioSettings
from messaging_adapters.types import Accepted, CannotTell, Outgoing, Request

GOOD = TwilioSettings("AC" + "0" * 32, "t", from_number="+447700900999", public_url="https://feedback.example.nhs.uk")
TEXT = Outgoing("ob-1", 1, "+447700900123", "Hello", 60)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"account_sid": ""}, "TWILIO_ACCOUNT_SID"),
        ({"account_sid": "SK123"}, "TWILIO_ACCOUNT_SID"),
        ({"auth_token": ""}, "TWILIO_AUTH_TOKEN"),
        ({"from_number": None}, "TWILIO_FROM"),
        ({"from_number": "07700 900999"}, "TWILIO_FROM"),
        ({"messaging_service_sid": "MG1"}, "TWILIO_MESSAGING_SERVICE_SID"),
        ({"public_url": ""}, "FEEDBACK_BOT_PUBLIC_URL"),
        ({"public_url": "http://feedback.example.nhs.uk"}, "FEEDBACK_BOT_PUBLIC_URL"),
        ({"public_url": "https://localhost"}, "FEEDBACK_BOT_PUBLIC_URL"),
        ({"api_url": "https://api.twilio.com.evil.example"}, "FEEDBACK_BOT_TWILIO_API_URL"),
        ({"api_url": "http://api.twilio.com"}, "FEEDBACK_BOT_TWILIO_API_URL"),
        ({"api_url": "http://127.0.0.1@evil.example"}, "FEEDBACK_BOT_TWILIO_API_URL"),
        ({"api_url": "http://10.0.0.1:80"}, "FEEDBACK_BOT_TWILIO_API_URL"),
    ],
)
def test_a_wrong_setting_is_named(change: dict[str, str | None], named: str) -> None:
    with pytest.raises(BadChannelSettings, match=named):
        make_adapter("twilio_sms", replace(GOOD, **change))


def test_only_the_vendors_host_reaches_real_people() -> None:
    assert make_adapter("twilio_sms", GOOD).reaches_real_people
    assert make_adapter("twilio_sms", replace(GOOD, api_url="https://api.twilio.com/")).reaches_real_people
    local = replace(GOOD, api_url="http://127.0.0.1:9", public_url="http://127.0.0.1:8000")
    assert not make_adapter("twilio_sms", local).reaches_real_people


def test_an_unknown_channel_lists_the_known_ones() -> None:
    with pytest.raises(BadChannelSettings, match="simulator, twilio_sms"):
        make_adapter("pigeon")


def test_the_token_is_not_shown() -> None:
    assert "secret" not in repr(replace(GOOD, auth_token="secret"))


def test_the_simulator_delivers_at_once_and_names_a_text_the_same_twice() -> None:
    simulator = make_adapter("simulator")
    assert isinstance(simulator, Adapter)
    sent = simulator.send(TEXT)
    assert isinstance(sent, Accepted)
    assert sent.delivered
    assert simulator.send(TEXT) == sent
    assert simulator.send(replace(TEXT, attempt=2)) != sent
    assert simulator.find(TEXT, datetime.now(UTC)) == CannotTell(ever=True)
    assert not simulator.reaches_real_people


def test_the_simulator_has_no_webhooks() -> None:
    request = Request("http://127.0.0.1/", {}, b"", datetime.now(UTC))
    assert not make_adapter("simulator").verify(request)
    with pytest.raises(BadWebhook):
        make_adapter("simulator").parse_message(request)


def test_importing_the_channels_loads_no_sdk() -> None:
    asked = "import sys, messaging_adapters.registry, messaging_adapters.twilio_sms as t; t.TwilioSettings('x', 'y')"
    check = "assert not {'twilio', 'requests', 'urllib3'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", f"{asked}; {check}"], check=True)
