"""The bearer-token API: the token first, bodies bounded, every fault a 4xx, the cursor over changes."""

from datetime import UTC, datetime, timedelta

import orjson
import pytest
from sqlalchemy import select

from bot.db.repos.encounters import decision
from bot.usecases.receive_reply import receive_reply
from messaging_adapters.types import Incoming
from tests.api.conftest import Web, parts

pytestmark = pytest.mark.anyio


def body(**changes: str) -> dict[str, str]:
    ended = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
    plain = {
        "encounter_id": "E1", "class": "inpatient", "patient_id": "P1", "ended_at": ended, "birth_date": "1960-05-17",
        "mobile": "07700 900001", "site": "RXX01", "ward": "W1",
    }  # fmt: skip
    return plain | changes


def say(web: Web, words: str, number: int = 1) -> None:
    text = Incoming(f"SM{number:032x}", "+447700900001", words)
    now = web.runtime.clock.now()
    web.runtime.database.write(lambda link: receive_reply(link, web.runtime.deployment, "twilio_sms", text, now=now))


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer é".encode()}])
async def test_without_the_token_nothing_is_read(web: Web, header: dict) -> None:
    async with web.client() as client:
        for path in ("responses", "cases"):
            assert (await client.get(f"/api/v1/{path}", headers=header)).status_code == 401
        answer = await client.post("/api/v1/encounters", headers=header, content=b"{" * 10_000_000)
        assert answer.status_code == 401


async def test_without_a_token_set_the_api_is_off(web: Web, settings) -> None:
    from fastapi import FastAPI

    from bot.api.routes import make_router

    off = web.runtime.__class__(
        settings.model_copy(update={"api_token": ""}), web.runtime.database, web.runtime.deployment,
        web.runtime.clock, web.runtime.adapters,
    )  # fmt: skip
    app = FastAPI()
    app.include_router(make_router(off))
    assert (await Web(off, app).api("GET", "/responses", headers={"Authorization": "Bearer "})).status_code == 403


async def test_an_encounter_is_recorded_repeated_and_updated(web: Web) -> None:
    sent = body()
    answers = [await web.api("POST", "/encounters", json=one) for one in (sent, sent, sent | {"ward": "W2"})]
    assert [one.status_code for one in answers] == [201] * 3
    assert [one.json()["status"] for one in answers] == ["recorded", "repeated", "updated"]
    assert len({one.json()["encounter_key"] for one in answers}) == 1
    assert "P1" not in answers[0].text


@pytest.mark.parametrize(
    "changes",
    [
        {"ended_at": "yesterday"}, {"class": "hotel"}, {"patient_id": ""}, {"unknown": "x"}, {"ward": "x" * 501},
        {"ward": "a\x00b"}, {"patient_id": "P\x00"}, {"birth_date": "17/13/1960"}, {"encounter_id": ["list"]},
    ],
)  # fmt: skip
async def test_a_faulty_encounter_is_the_callers_fault(web: Web, changes: dict) -> None:
    answer = await web.api("POST", "/encounters", json=body() | changes)
    assert answer.status_code == 422
    assert web.runtime.database.read(lambda link: link.execute(select(decision)).first()) is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"a":' * 5000, b"\xff\xfe", b'{"ward": "\\ud800"}'], ids=range(7)
)
async def test_a_body_that_is_no_encounter_is_the_callers_fault(web: Web, content: bytes) -> None:
    answer = await web.api("POST", "/encounters", content=content, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500


async def test_a_lone_surrogate_in_an_encounter_is_the_callers_fault(web: Web) -> None:
    content = orjson.dumps(body(ward="XX")).replace(b"XX", b"\\ud800")
    answer = await web.api("POST", "/encounters", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422


async def test_a_long_body_is_refused(web: Web) -> None:
    assert (await web.api("POST", "/encounters", content=b" " * 1_000_000)).status_code == 413
    assert (await web.api("POST", "/encounters", content=parts(b"{}"))).status_code == 411


@pytest.mark.parametrize("query", ["after=-1", "after=x", f"after={10**30}", "limit=0", "limit=501", "after="])
async def test_a_cursor_that_is_none_is_the_callers_fault(web: Web, query: str) -> None:
    for path in ("responses", "cases"):
        assert (await web.api("GET", f"/{path}?{query}")).status_code == 422


async def test_a_response_reappears_when_it_changes(web: Web) -> None:
    key = (await web.api("POST", "/encounters", json=body())).json()["encounter_key"]
    first = (await web.api("GET", "/responses")).json()
    assert [one["encounter_key"] for one in first["items"]] == [key]
    assert (await web.api("GET", f"/responses?after={first['next']}")).json() == {"items": [], "next": first["next"]}
    say(web, "I was never asked about my call bell")
    second = (await web.api("GET", f"/responses?after={first['next']}")).json()
    say(web, "and the food was cold", 2)
    third = (await web.api("GET", f"/responses?after={second['next']}")).json()
    assert [one["id"] for one in second["items"]] == [one["id"] for one in third["items"]] != []
    assert third["next"] > second["next"]


async def test_pages_are_read_to_the_end_once_each(web: Web) -> None:
    for number in range(7):
        await web.api(
            "POST",
            "/encounters",
            json=body(encounter_id=f"E{number}", patient_id=f"P{number}", mobile=f"0770090000{number}"),
        )
    seen, cursor = [], 0
    while items := (page := (await web.api("GET", f"/responses?after={cursor}&limit=3")).json())["items"]:
        seen += [one["id"] for one in items]
        cursor = page["next"]
    assert len(seen) == len(set(seen)) == 7


async def test_a_case_shows_its_alerts_and_reappears(web: Web) -> None:
    from bot.usecases.handle_case import acknowledge

    say(web, "I want to kill myself, CANARY")
    page = (await web.api("GET", "/cases")).json()
    (one,) = page["items"]
    assert (one["kind"], one["tier"], one["status"], one["encounter_key"]) == ("self_harm", "immediate", "open", None)
    assert [alert["status"] for alert in one["alerts"]] == ["queued"] * 3
    assert "CANARY" not in str(page)
    now = web.runtime.clock.now()
    web.runtime.database.write(lambda link: acknowledge(link, one["id"], by="a", now=now))
    (again,) = (await web.api("GET", f"/cases?after={page['next']}")).json()["items"]
    assert (again["id"], again["status"]) == (one["id"], "acknowledged")
    assert again["acknowledged_at"]
