"""Twilio's calls to us: the real signature is taken, anything else refused, and forms are read strictly."""

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest

from messaging_adapters.errors import BadWebhook
from messaging_adapters.twilio_settings import TwilioSettings
from messaging_adapters.twilio_sms import TwilioSms
from messaging_adapters.types import Incoming, Receipt, ReceiptState, Request
from tests.fakes.twilio_calls import sign

SID = "SM" + "1" * 32
URL = "https://feedback.example.nhs.uk/webhooks/twilio/messages"
TEXT = {"MessageSid": SID, "From": "+447700900123", "To": "+447700900999", "Body": "5 – diolch ŵ", "NumMedia": "0"}
TOKEN = "fake-auth-token"


@pytest.fixture(scope="module")
def twilio() -> TwilioSms:
    return TwilioSms(
        TwilioSettings(
            "AC" + "0" * 32, TOKEN, from_number="+447700900999", api_url="http://127.0.0.1:9", public_url=URL
        )
    )


def call(fields: dict[str, str] | None = None, *, url: str = URL, signature: str | None = None) -> Request:
    fields = TEXT if fields is None else fields
    given = sign(TOKEN, url, fields) if signature is None else signature
    return Request(url, {"x-twilio-signature": given}, urlencode(fields).encode(), datetime.now(UTC))


def raw(body: bytes) -> Request:
    return Request(URL, {"x-twilio-signature": "x"}, body, datetime.now(UTC))


def test_what_twilio_signed_is_taken(twilio: TwilioSms) -> None:
    assert twilio.verify(call())
    assert twilio.verify(call(url=URL + "?o=ob-1&a=2"))
    assert twilio.verify(call(TEXT | {"SomethingNew": "added without notice", "Empty": ""}))


def test_twilio_may_sign_with_the_port(twilio: TwilioSms) -> None:
    signature = sign(TOKEN, URL.replace(".uk/", ".uk:443/"), TEXT)
    assert twilio.verify(call(signature=signature))


def test_the_sdk_agrees_with_the_published_rule() -> None:
    from twilio.request_validator import RequestValidator

    assert RequestValidator(TOKEN).compute_signature(URL, TEXT) == sign(TOKEN, URL, TEXT)


@pytest.mark.parametrize("signature", ["", "x", "ümlaut", "\ud800", "A" * 100_000, sign("rotated", URL, TEXT)])
def test_a_forged_or_outdated_signature_is_refused(twilio: TwilioSms, signature: str) -> None:
    assert not twilio.verify(call(signature=signature))


def test_a_signature_is_for_one_body_and_one_address(twilio: TwilioSms) -> None:
    good = sign(TOKEN, URL, TEXT)
    assert not twilio.verify(call(TEXT | {"Body": "1"}, signature=good))
    assert not twilio.verify(call(url=URL.replace("https", "http"), signature=good))
    assert not twilio.verify(call(url=URL.replace("feedback", "other"), signature=good))
    assert not twilio.verify(call(url=URL + "?o=1", signature=good))
    assert not twilio.verify(replace(call(), headers={}))


def test_a_newer_algorithm_does_not_open_another_door(twilio: TwilioSms) -> None:
    request = call(signature="x")
    headers = {**request.headers, "x-twilio-webhooks-signature-settings": "key=k,algorithm=HMAC_SHA256"}
    assert not twilio.verify(replace(request, headers=headers))


HOSTILE = [
    b"",
    b"\xff\xfe",
    b"%FF=%FF",
    b"a=%ED%A0%80",
    b"a;b;c=1",
    b"%zz=%",
    b"a=1&a=2",
    b"&" * 10_000,
    b"a=1&" * 10_000,
]
HOSTILE += [b"{}", b"\x00", b"From=+447700900123&" * 3, b"a" * 1_000_000]


@pytest.mark.parametrize("body", HOSTILE)
def test_hostile_bodies_are_refused_and_nothing_breaks(twilio: TwilioSms, body: bytes) -> None:
    assert not twilio.verify(raw(body))
    with pytest.raises(BadWebhook):
        twilio.parse_message(raw(body))
    with pytest.raises(BadWebhook):
        twilio.parse_receipt(raw(body))


@pytest.mark.parametrize("url", ["", "https://[", "https://h:99999/", "https://h:x/", "\ud800"])
def test_a_broken_url_is_refused(twilio: TwilioSms, url: str) -> None:
    assert not twilio.verify(replace(call(), url=url))


def test_a_text_is_read(twilio: TwilioSms) -> None:
    assert twilio.parse_message(call()) == Incoming(SID, "+447700900123", "5 – diolch ŵ", extra={"to": "+447700900999"})
    picture = twilio.parse_message(
        call({"SmsSid": SID, "From": "+447700900123", "NumMedia": "2", "OptOutType": "STOP"})
    )
    assert (picture.body, picture.media, picture.provider_opt_out) == ("", 2, "STOP")


@pytest.mark.parametrize(
    "wrong",
    [{"MessageSid": "x"}, {"MessageSid": ""}, {"From": ""}, {"From": "<b>"}, {"NumMedia": "²"}, {"NumMedia": "-1"}],
)
def test_what_is_no_text_is_refused_without_quoting_it(twilio: TwilioSms, wrong: dict[str, str]) -> None:
    with pytest.raises(BadWebhook) as fault:
        twilio.parse_message(call(TEXT | wrong))
    assert "diolch" not in str(fault.value)


def test_a_field_given_twice_is_refused(twilio: TwilioSms) -> None:
    with pytest.raises(BadWebhook, match="more than once"):
        twilio.parse_message(raw(urlencode(TEXT).encode() + b"&Body=other"))


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("queued", ReceiptState.ACCEPTED),
        ("sending", ReceiptState.ACCEPTED),
        ("sent", ReceiptState.SENT),
        ("delivered", ReceiptState.DELIVERED),
        ("undelivered", ReceiptState.UNDELIVERED),
        ("failed", ReceiptState.UNDELIVERED),
        ("canceled", ReceiptState.UNDELIVERED),
    ],
)
def test_a_receipt_is_read(twilio: TwilioSms, status: str, state: ReceiptState) -> None:
    request = call({"MessageSid": SID, "MessageStatus": status}, url=URL + "?o=ob_1-x&a=3")
    assert twilio.parse_receipt(request) == Receipt(SID, state, "ob_1-x", 3)


def test_a_receipt_tells_why(twilio: TwilioSms) -> None:
    receipt = twilio.parse_receipt(call({"MessageSid": SID, "MessageStatus": "failed", "ErrorCode": "30005"}))
    assert receipt == Receipt(SID, ReceiptState.UNDELIVERED, code="30005")


@pytest.mark.parametrize("status", ["received", "receiving", "something_new"])
def test_a_status_that_says_nothing_of_delivery_is_no_news(twilio: TwilioSms, status: str) -> None:
    assert twilio.parse_receipt(call({"MessageSid": SID, "MessageStatus": status})) is None


@pytest.mark.parametrize(
    "query", ["o=a%20b&a=1", f"o={'x' * 65}&a=1", "o=x&a=-1", "o=x&a=²", "o=x", "a=1", "o=%FF&a=1"]
)
def test_a_reference_that_is_not_ours_is_dropped(twilio: TwilioSms, query: str) -> None:
    receipt = twilio.parse_receipt(call({"MessageSid": SID, "MessageStatus": "sent"}, url=f"{URL}?{query}"))
    assert receipt == Receipt(SID, ReceiptState.SENT)
