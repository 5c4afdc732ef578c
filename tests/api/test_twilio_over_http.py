"""Twilio's webhooks over HTTP: forged, repeated, malformed, too long, and while the database cannot be written."""

import logging
import sqlite3

import pytest
from sqlalchemy import select, text

from bot.db import connect
from bot.db.connect import Database
from bot.db.repos.texts_in import inbound
from bot.logs import JsonLines
from tests.api.conftest import Web, parts

pytestmark = pytest.mark.anyio
SID = "SM" + "a" * 32


def message(**changes: str) -> dict[str, str]:
    return {"MessageSid": SID, "From": "+447700900001", "To": "+447700900999", "Body": "it was fine"} | changes


def stored(web: Web) -> int:
    return len(web.runtime.database.read(lambda link: list(link.execute(select(inbound)))))


async def test_a_text_is_stored_once_whatever_is_repeated(web: Web) -> None:
    assert [(await web.twilio("/messages", message())).status_code for _ in range(3)] == [204] * 3
    assert stored(web) == 1
    assert (await web.twilio("/messages", message(MessageSid="SM" + "b" * 32))).status_code == 204
    assert stored(web) == 2


@pytest.mark.parametrize("signature", ["", "forged", b"\xc3\xa9\xff", "ä".encode("latin-1"), "A" * 5000])
@pytest.mark.parametrize("path", ["/messages", "/status"])
async def test_a_forged_call_is_refused(web: Web, path: str, signature: str | bytes) -> None:
    assert (await web.twilio(path, message(), signature=signature)).status_code == 403
    assert stored(web) == 0


async def test_a_signature_for_other_words_is_refused(web: Web) -> None:
    from twilio.request_validator import RequestValidator

    from tests.api.conftest import AUTH, PUBLIC

    signed = RequestValidator(AUTH).compute_signature(f"{PUBLIC}/webhooks/twilio/messages", message())
    assert (await web.twilio("/messages", message(Body="something else"), signature=signed)).status_code == 403


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/messages", {"MessageSid": "nonsense", "From": "+447700900001", "Body": "x"}),
        ("/messages", {"From": "+447700900001", "Body": "x"}),
        ("/messages", {"MessageSid": SID, "Body": "x"}),
        ("/messages", {"MessageSid": SID, "From": "<script>", "Body": "x"}),
        ("/messages", {"MessageSid": SID, "From": "+447700900001", "NumMedia": "many"}),
        ("/status", {"MessageSid": SID}),
        ("/status", {"MessageStatus": "sent"}),
    ],
)
async def test_a_malformed_call_is_the_callers_fault(web: Web, path: str, fields: dict[str, str]) -> None:
    assert (await web.twilio(path, fields)).status_code == 400
    assert stored(web) == 0


async def test_a_long_body_is_refused_whether_or_not_it_says_so(web: Web) -> None:
    async with web.client() as client:
        long = b"Body=" + b"x" * 100_000
        assert (await client.post("/webhooks/twilio/messages", content=long)).status_code == 413
        assert (await client.post("/webhooks/twilio/messages", content=parts(*[long] * 20))).status_code == 413
        odd = {b"Content-Length": "²".encode("latin-1")}
        assert (await client.post("/webhooks/twilio/messages", content=b"x", headers=odd)).status_code == 403
        huge = {b"Content-Length": b"9" * 6000}
        assert (await client.post("/webhooks/twilio/messages", content=b"x", headers=huge)).status_code == 413


@pytest.mark.parametrize("words", ["\x00", "a\x00b", "", "\u202e\u200b", "😀" * 500, "x" * 20_000, "{site} %s"])
async def test_odd_words_are_stored(web: Web, words: str) -> None:
    assert (await web.twilio("/messages", message(Body=words, NumMedia="1"))).status_code == 204
    assert stored(web) == 1


async def test_status_of_a_text_we_do_not_know_is_taken(web: Web) -> None:
    for state in ("sent", "delivered", "undelivered", "a state of next year"):
        assert (await web.twilio("/status?o=77&a=1", {"MessageSid": SID, "MessageStatus": state})).status_code == 204


async def test_a_locked_database_is_a_503_and_the_redelivery_is_stored(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.2)
    url = web.runtime.database.url
    impatient = Database(url)
    monkeypatch.setattr(web.runtime.database, "submit", impatient.submit)
    if impatient.is_sqlite:
        other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert (await web.twilio("/messages", message())).status_code == 503
        other.execute("ROLLBACK")
        other.close()
    else:
        with web.runtime.database.engine.connect() as held:
            held.execute(text("LOCK TABLE address IN ACCESS EXCLUSIVE MODE"))
            assert (await web.twilio("/messages", message())).status_code == 503
    assert stored(web) == 0
    assert (await web.twilio("/messages", message())).status_code == 204
    assert stored(web) == 1
    impatient.close()


async def test_no_word_number_or_name_reaches_the_logs(
    web: Web, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    canary = "zebracrossing"
    await web.twilio("/messages", message(Body=f"{canary} I want to die"))
    await web.twilio("/messages", message(Body=canary), signature="forged")
    await web.twilio("/messages", message(Body=canary, MessageSid=canary))
    await web.twilio("/messages", message(Body=canary, From=f"<{canary}>"))
    await web.api("POST", "/encounters", json={"name": canary, "mobile": "07700900001"})
    real = web.runtime.database.submit
    monkeypatch.setattr(
        web.runtime.database,
        "submit",
        lambda work: real(lambda link: work(link) and link.execute(text("SELECT 1/0, :w"), {"w": canary})),
    )
    await web.twilio("/messages", message(Body=canary, MessageSid="SM" + "c" * 32))
    lines = [JsonLines().format(record) for record in caplog.records if record.name.startswith("bot")]
    assert lines
    for secret in (canary, "700900001"):
        assert not any(secret in line for line in lines)
        assert not any(secret in record.getMessage() for record in caplog.records if record.name.startswith("bot"))
