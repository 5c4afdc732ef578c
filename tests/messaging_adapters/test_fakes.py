"""The stand-ins behave as the vendors they stand for, or what is tested against them proves nothing."""

import smtplib
import time
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
import requests

from messaging_adapters.twilio_sms import TwilioSms
from messaging_adapters.types import Accepted, Outgoing, ReceiptState, Request
from tests.fakes.smtp_server import FakeSmtp
from tests.fakes.twilio_calls import MESSAGES_PATH
from tests.fakes.twilio_handle import FakeTwilio
from tests.fakes.webhook_receiver import Post, WebhookReceiver

PUBLIC = "https://feedback.example.nhs.uk"
GOOD = {
    "To": "+447700900123",
    "From": "+447700900999",
    "Body": "Hello",
    "StatusCallback": PUBLIC + "/webhooks/twilio/status?o=1&a=1",
    "ValidityPeriod": "60",
    "SmartEncoded": "false",
}


@pytest.fixture
def ours(fake: FakeTwilio) -> Iterator[WebhookReceiver]:
    receiver = WebhookReceiver().start()
    fake.aim(PUBLIC, receiver.url.removesuffix("/alerts"))
    yield receiver
    receiver.stop()


def as_request(post: Post, received: Outgoing | None = None) -> Request:
    from datetime import UTC, datetime

    return Request(PUBLIC + post.path, post.headers, post.body, datetime.now(UTC))


def test_inbound_texts_come_signed_and_may_come_again(
    fake: FakeTwilio, twilio: TwilioSms, ours: WebhookReceiver
) -> None:
    assert fake.inbound("+447700900123", "5 – diolch", sid="SM" + "2" * 32) == 204
    assert fake.inbound("+447700900123", "5 – diolch", sid="SM" + "2" * 32, again=True) == 204
    assert [post.path for post in ours.posts] == [MESSAGES_PATH] * 2
    assert all(twilio.verify(as_request(post)) for post in ours.posts)
    assert {twilio.parse_message(as_request(post)).provider_id for post in ours.posts} == {"SM" + "2" * 32}
    ours.fail_next(503)
    assert fake.inbound("+447700900123", "stop") == 503
    assert twilio.parse_message(as_request(ours.posts[-1])).provider_opt_out == "STOP"


def test_status_callbacks_come_to_the_address_we_gave(
    fake: FakeTwilio, twilio: TwilioSms, ours: WebhookReceiver
) -> None:
    fake.control(callbacks={"auto": True, "delay": 0.01, "repeat": 2})
    sent = twilio.send(Outgoing("ob-7", 2, "+447700900123", "Hello", 60))
    assert isinstance(sent, Accepted)
    deadline = time.monotonic() + 5
    while len(ours.posts) < 4 and time.monotonic() < deadline:
        time.sleep(0.01)
    receipts = [twilio.parse_receipt(as_request(post)) for post in ours.posts]
    assert all(twilio.verify(as_request(post)) for post in ours.posts)
    assert [r.state for r in receipts if r] == [ReceiptState.SENT, ReceiptState.DELIVERED] * 2
    assert {(r.provider_id, r.reference, r.attempt) for r in receipts if r} == {(sent.provider_id, "ob-7", 2)}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"To": "07700900123"}, 21211),
        ({"Body": ""}, 21602),
        ({"Body": "x" * 1601}, 21617),
        ({"From": ""}, 21603),
        ({"StatusCallback": "/status"}, 21609),
        ({"StatusCallback": PUBLIC}, 21609),
        ({"ValidityPeriod": "0"}, 21624),
        ({"ValidityPeriod": "36001"}, 21624),
        ({"Colour": "red"}, 20001),
        ({"MessagingServiceSid": "MG1"}, 21705),
    ],
)
def test_a_field_twilio_would_not_take_is_refused_and_noted(
    fake: FakeTwilio, change: dict[str, str], code: int
) -> None:
    url = f"{fake.url}/2010-04-01/Accounts/{fake.account}/Messages.json"
    answer = requests.post(url, data=GOOD | change, auth=(fake.account, fake.token), timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert len(fake.problems()) == 1
    assert requests.post(url, data=GOOD, auth=(fake.account, fake.token), timeout=5).status_code == 201


def test_a_random_mix_is_the_same_for_the_same_seed(fake: FakeTwilio, twilio: TwilioSms) -> None:
    rates = {"refuse": 0.3, "error_after": 0.3}

    def run() -> list[str]:
        fake.control(mix={"rates": rates, "seed": 7})
        return [type(twilio.send(Outgoing("o", n, "+447700900123", "Hello", 60))).__name__ for n in range(12)]

    assert run() == run()
    assert len(set(run())) == 3


def test_the_fake_can_be_away_for_a_while(fake: FakeTwilio, twilio: TwilioSms) -> None:
    fake.control(down_for=0.2)
    deadline = time.monotonic() + 5
    while isinstance(twilio.send(Outgoing("o", 1, "+447700900123", "Hello", 60)), Accepted):
        assert time.monotonic() < deadline
    while not isinstance(twilio.send(Outgoing("o", 1, "+447700900123", "Hello", 60)), Accepted):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_mails_are_kept_and_refused_on_demand() -> None:
    server = FakeSmtp().start()
    try:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "bot@example.nhs.uk", "nurse@example.nhs.uk", "Case 7 – ŵ"
        mail.set_content("Please look.")
        server.refuse_next("450 busy")
        with smtplib.SMTP("127.0.0.1", server.port, timeout=5) as client:
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                client.send_message(mail)
            client.send_message(mail)
        assert [kept["Subject"] for kept in server.mails] == ["Case 7 – ŵ"]
    finally:
        server.stop()
