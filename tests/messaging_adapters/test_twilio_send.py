"""Every way a send can end, with the real SDK over real sockets: never "sent" or "not sent" when it is in doubt."""

import socket
import ssl
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from messaging_adapters.adapter import Adapter
from messaging_adapters.twilio_codes import FAILURES, NOT_NOW
from messaging_adapters.twilio_settings import TwilioSettings
from messaging_adapters.twilio_sms import TwilioSms
from messaging_adapters.types import (
    Absent,
    Accepted,
    CannotTell,
    Failure,
    Found,
    NotSent,
    Outgoing,
    ReceiptState,
    Refused,
    Unknown,
)
from tests.fakes.twilio_handle import FakeTwilio

PATIENT = "+447700900123"


def text(reference: str = "ob-1", body: str = "How was your visit?", **more: int) -> Outgoing:
    return Outgoing(reference=reference, attempt=more.get("attempt", 1), to=PATIENT, body=body, valid_for=3600)


def now() -> datetime:
    return datetime.now(UTC)


def test_an_accepted_text_is_on_the_phone_with_our_reference(fake: FakeTwilio, twilio: TwilioSms) -> None:
    assert isinstance(twilio, Adapter)
    sent = twilio.send(text(body="Sut oedd eich ymweliad? ŵ é – “dyfyniad” 👍"))
    assert isinstance(sent, Accepted)
    [shown] = fake.texts_to(PATIENT)
    assert (shown["sid"], shown["o"], shown["a"]) == (sent.provider_id, "ob-1", 1)
    assert shown["body"] == "Sut oedd eich ymweliad? ŵ é – “dyfyniad” 👍"
    assert fake.problems() == []


def test_a_messaging_service_sends_instead_of_a_number(fake: FakeTwilio, settings: TwilioSettings) -> None:
    service = "MG" + "a" * 32
    twilio = TwilioSms(replace(settings, from_number=None, messaging_service_sid=service))
    assert isinstance(twilio.send(text()), Accepted)
    assert isinstance(twilio.find(text(), now()), Found)
    assert fake.ledger()[0]["message"]["messaging_service_sid"] == service


@pytest.mark.parametrize(("valid_for", "submitted"), [(-5, "1"), (90, "90"), (999_999, "36000")])
def test_validity_stays_within_what_twilio_takes(twilio: TwilioSms, valid_for: int, submitted: str) -> None:
    fields = twilio._fields(replace(text(), valid_for=valid_for))
    assert str(fields["validity_period"]) == submitted


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        (21610, Failure.OPTED_OUT),
        (21211, Failure.BAD_ADDRESS),
        (21614, Failure.BAD_ADDRESS),
        (21606, Failure.ACCOUNT),
        (21703, Failure.ACCOUNT),
        (29999, Failure.REJECTED),
        (63033, Failure.BLOCKED),
    ],
)
def test_a_plain_refusal_is_refused(fake: FakeTwilio, twilio: TwilioSms, code: int, failure: Failure) -> None:
    fake.fail_next("refuse", code=code)
    assert twilio.send(text()) == Refused(failure, str(code))
    assert fake.texts_to(PATIENT) == []


@pytest.mark.parametrize("code", sorted(NOT_NOW))
def test_a_full_queue_may_be_tried_again(fake: FakeTwilio, twilio: TwilioSms, code: int) -> None:
    fake.fail_next("refuse", code=code)
    assert twilio.send(text()) == NotSent(str(code))


def test_too_many_requests_says_when_to_come_back(fake: FakeTwilio, twilio: TwilioSms) -> None:
    fake.fail_next("rate_limit", seconds=7)
    assert twilio.send(text()) == NotSent("20429", retry_after=7.0)
    assert isinstance(twilio.send(text()), Accepted)


@pytest.mark.parametrize(
    ("kind", "taken"),
    [("error_before", False), ("stall_before", False), ("break_before", False)]
    + [(kind, True) for kind in ("error_after", "stall_after", "break_after", "cut_short", "no_sid", "html")],
)
def test_whatever_is_in_doubt_is_unknown_and_the_lookup_tells(
    fake: FakeTwilio, twilio: TwilioSms, kind: str, taken: bool
) -> None:
    fake.fail_next(kind, seconds=0.8)
    claimed = now()
    sent = twilio.send(text())
    assert isinstance(sent, Unknown)
    assert PATIENT not in sent.code
    assert len(fake.texts_to(PATIENT)) == (1 if taken else 0)  # and never two: nothing is sent again
    assert isinstance(twilio.find(text(), claimed), Found if taken else Absent)


def test_a_refused_connection_is_certainly_not_sent(fake: FakeTwilio, twilio: TwilioSms) -> None:
    assert isinstance(twilio.send(text()), Accepted)  # leaves a pooled connection behind
    fake.stop()
    assert isinstance(twilio.send(text("ob-2")), NotSent)
    assert twilio.find(text("ob-2"), now()) == CannotTell(ever=False)
    fake.start()
    assert isinstance(twilio.send(text("ob-2")), Accepted)


def test_a_name_that_does_not_resolve_is_certainly_not_sent(
    settings: TwilioSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*args: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    twilio = TwilioSms(replace(settings, api_url="http://localhost:9"))
    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert isinstance(twilio.send(text()), NotSent)


def test_a_failed_tls_handshake_is_certainly_not_sent(settings: TwilioSettings) -> None:
    with _Listener(b"HTTP/1.1 400 no TLS here\r\n\r\n") as port:
        twilio = TwilioSms(replace(settings, api_url=f"https://127.0.0.1:{port}"))
        assert isinstance(twilio.send(text()), NotSent)


def test_a_server_that_hangs_in_the_handshake_is_certainly_not_sent(settings: TwilioSettings) -> None:
    with _Listener(b"") as port:
        twilio = TwilioSms(replace(settings, api_url=f"https://127.0.0.1:{port}"))
        assert isinstance(twilio.send(text()), NotSent)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n[]",
        b"HTTP/1.1 307 x\r\nLocation: /\r\n\r\n",
        b"\x00\x01",
    ],
)
def test_nonsense_after_the_request_is_unknown(settings: TwilioSettings, answer: bytes) -> None:
    with _Listener(answer) as port:
        twilio = TwilioSms(replace(settings, api_url=f"http://127.0.0.1:{port}"))
        assert isinstance(twilio.send(text()), Unknown)


def test_a_wrong_token_is_our_accounts_fault(settings: TwilioSettings) -> None:
    assert TwilioSms(replace(settings, auth_token="wrong")).send(text()) == Refused(Failure.ACCOUNT, "20003")


def test_a_body_utf8_cannot_hold_is_refused_before_it_is_sent(twilio: TwilioSms) -> None:
    assert twilio.send(text(body="\ud83d")) == Refused(Failure.REJECTED, "not_unicode")


def test_two_texts_that_read_alike_are_two_texts(fake: FakeTwilio, twilio: TwilioSms) -> None:
    claimed = now()
    first = twilio.send(text("ob-1", "Thank you."))
    assert isinstance(first, Accepted)
    assert isinstance(twilio.find(text("ob-2", "Thank you."), claimed, frozenset({first.provider_id})), Absent)
    fake.fail_next("break_after")
    assert isinstance(twilio.send(text("ob-2", "Thank you.")), Unknown)
    found = twilio.find(text("ob-2", "Thank you."), claimed, frozenset({first.provider_id}))
    assert isinstance(found, Found)
    assert found.provider_id != first.provider_id


def test_the_lookup_minds_time_body_and_state(fake: FakeTwilio, twilio: TwilioSms) -> None:
    sent = twilio.send(text())
    assert isinstance(sent, Accepted)
    assert twilio.find(text(), now()) == Found(sent.provider_id, ReceiptState.ACCEPTED)
    assert twilio.find(text(), now() + timedelta(minutes=3)) == Absent()
    assert twilio.find(text(body="Another"), now()) == Absent()
    fake.aim("https://feedback.example.nhs.uk", "http://127.0.0.1:9")
    fake.callback(sent.provider_id, "undelivered", 30005)
    assert twilio.find(text(), now()) == Found(sent.provider_id, ReceiptState.UNDELIVERED)


def test_the_lookup_reads_every_page(fake: FakeTwilio, twilio: TwilioSms) -> None:
    first = twilio.send(text("ob-0", "The first"))
    for n in range(210):
        twilio.send(text(f"ob-{n}", "Another"))
    assert isinstance(first, Accepted)
    assert twilio.find(text("ob-0", "The first"), now() - timedelta(seconds=30)) == Found(
        first.provider_id, ReceiptState.ACCEPTED
    )


def test_after_stop_twilio_refuses_until_start(fake: FakeTwilio, twilio: TwilioSms) -> None:
    fake.aim("http://127.0.0.1:9")
    fake.inbound(PATIENT, "stop please")
    assert isinstance(twilio.send(text()), Accepted)
    fake.inbound(PATIENT, " Stop ")
    assert twilio.send(text()) == Refused(Failure.OPTED_OUT, "21610")
    fake.inbound(PATIENT, "start")
    assert isinstance(twilio.send(text()), Accepted)
    assert len(fake.texts_to(PATIENT)) == 4  # two of ours, two confirmations of Twilio's own


def test_no_code_is_both_final_and_for_later() -> None:
    assert not set(FAILURES) & NOT_NOW


def test_the_fake_as_a_process_remembers_after_a_kill(tmp_path: Path, settings: TwilioSettings) -> None:
    fake = FakeTwilio(tmp_path / "process.jsonl", as_process=True).start()
    try:
        twilio = TwilioSms(replace(settings, api_url=fake.url, read_timeout=5))
        assert isinstance(twilio.send(text()), Accepted)
        fake.stop()
        fake.start()
        assert isinstance(twilio.find(text(), now()), Found)
    finally:
        fake.stop()


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
