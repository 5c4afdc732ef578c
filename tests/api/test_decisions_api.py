"""GET /decisions: why asked, or not, by pseudonym alone; page by page; described for whoever builds against it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from bot.api.routes import make_router
from tests.api.conftest import Web
from tests.api.test_api_routes import body, say

pytestmark = pytest.mark.anyio
FIELDS = {"encounter_key", "at", "outcome", "reason", "sentence", "pathway", "flow", "policy", "until", "detail"}


async def add(web: Web, **changes: str) -> str:
    return (await web.api("POST", "/encounters", json=body(**changes))).json()["encounter_key"]


async def page(web: Web, query: str) -> dict[str, Any]:
    answer = await web.api("GET", f"/decisions?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_an_encounters_decisions_say_why_with_pathway_policy_and_what_they_were_made_upon(web: Web) -> None:
    first, second = await add(web), await add(web, encounter_id="E2")
    (asked,) = (await page(web, f"encounter_key={first}"))["items"]
    (refused,) = (await page(web, f"encounter_key={second}"))["items"]
    assert set(asked) == set(refused) == FIELDS
    assert (asked["outcome"], asked["reason"], asked["detail"]) == ("allow", "", {})
    assert asked["until"] is not None
    assert refused["outcome"] != "allow"
    assert refused["encounter_key"] == second
    assert (refused["pathway"], refused["flow"]) == ("inpatient", "inpatient-fft")
    assert refused["policy"] == web.runtime.deployment.policy.version


async def test_a_patients_decisions_are_those_of_all_their_encounters_oldest_first(web: Web) -> None:
    keys = [await add(web, encounter_id=f"E{number}") for number in range(3)]
    await add(web, encounter_id="E9", patient_id="P9", mobile="07700 900009")
    patient = (await web.api("GET", "/responses")).json()["items"][0]["patient_key"]
    items = (await page(web, f"patient_key={patient}"))["items"]
    assert [one["encounter_key"] for one in items] == keys
    assert "P1" not in str(items)


async def test_an_encounter_that_was_decided_anew_shows_both_decisions(web: Web) -> None:
    key = await add(web)
    assert await add(web, flags="staff") == key
    items = (await page(web, f"encounter_key={key}"))["items"]
    assert [one["outcome"] for one in items] == ["allow", "refuse"]
    assert items[1]["detail"] == {"flag": "staff"}
    assert items[1]["sentence"] == "Not asked: a member of staff (flag “staff”)."


async def test_pages_of_decisions_are_read_to_the_end_once_each_and_later_ones_follow(web: Web) -> None:
    for number in range(5):
        await add(web, encounter_id=f"E{number}")
    patient = (await web.api("GET", "/responses")).json()["items"][0]["patient_key"]
    seen, after = [], 0
    while items := (got := await page(web, f"patient_key={patient}&after={after}&limit=2"))["items"]:
        seen += [one["encounter_key"] for one in items]
        after = got["next"]
    assert len(seen) == len(set(seen)) == 5
    later = await add(web, encounter_id="E6")
    assert [one["encounter_key"] for one in (await page(web, f"patient_key={patient}&after={after}"))["items"]] == [
        later
    ]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 422), ("encounter_key=ab&patient_key=ab", 422), ("encounter_key=E1", 422), ("patient_key=", 422),
        ("encounter_key=ab&limit=501", 422), ("encounter_key=ab&after=-1", 422), ("patient_key=" + "a" * 41, 422),
        ("encounter_key=ab", 404), ("patient_key=ab", 404),
    ],
)  # fmt: skip
async def test_a_key_that_is_none_or_leads_nowhere_is_told(web: Web, query: str, status: int) -> None:
    assert (await web.api("GET", f"/decisions?{query}")).status_code == status


async def test_decisions_need_the_token(web: Web) -> None:
    key = await add(web)
    async with web.client() as client:
        assert (await client.get(f"/api/v1/decisions?encounter_key={key}")).status_code == 401


async def test_decisions_are_described_for_openapi(web: Web) -> None:
    app = FastAPI()
    app.include_router(make_router(web.runtime))
    described = app.openapi()
    told = described["paths"]["/api/v1/decisions"]["get"]
    assert {one["name"] for one in told["parameters"]} == {"encounter_key", "patient_key", "after", "limit"}
    assert told["security"]
    assert set(described["components"]["schemas"]["DecisionOut"]["properties"]) == FIELDS
    assert "asked" in told["description"]


async def test_words_of_patients_stand_in_no_decision(web: Web) -> None:
    key = await add(web, ended_at=(datetime.now(UTC) - timedelta(hours=30)).isoformat(), name="CANARY")
    say(web, "CANARY was lovely")
    assert "CANARY" not in str(await page(web, f"encounter_key={key}"))
