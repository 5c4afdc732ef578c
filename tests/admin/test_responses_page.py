"""The live list and one response: what they show, when they change, and what a hostile text cannot do."""

import re

import pytest
from sqlalchemy import select

from bot.db.tables.staff import Role
from bot.usecases.audit import audit
from tests.admin.conftest import Visit, key_of
from tests.world import World

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'{{7*7}}</textarea>"


def cursor_of(text: str) -> str:
    found = re.search(r"cursor=([0-9.]+)", text)
    assert found
    return found[1]


def test_the_newest_answer_stands_first_with_its_rating_in_words(answered: World, visit: Visit) -> None:
    text = visit(Role.TEAM).get("/admin/responses").text
    assert text.index("I feel like killing myself") < text.index("Sister Karen Smith")
    for words in (
        "Very poor",
        "Very good",
        "Alder Ward, Example General Hospital",
        "Self-harm",
        "2</strong> replied of",
    ):
        assert words in text
    answered.reply("+447700900001", "and the food was good")
    text = visit(Role.TEAM).get("/admin/responses").text
    assert text.index("food was good") < text.index("killing myself")


def test_the_live_fragment_is_sent_only_when_something_changed(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    cursor = cursor_of(client.get("/admin/responses").text)
    quiet = client.get(f"/admin/responses/live?cursor={cursor}")
    assert (quiet.status_code, quiet.content) == (204, b"")
    answered.reply("+447700900001", "and the food was good")
    news = client.get(f"/admin/responses/live?cursor={cursor}")
    assert news.status_code == 200
    assert "food was good" in news.text
    assert "<html" not in news.text
    assert client.get(f"/admin/responses/live?cursor={cursor_of(news.text)}").status_code == 204


def test_a_text_that_belongs_to_no_question_appears_too(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    assert "No patient has answered yet" in client.get("/admin/responses").text
    staffed.reply("+447700900009", "who is this?")
    assert "who is this?" in client.get("/admin/responses/live").text


def test_filters_stand_in_the_address_and_hold_while_live(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for address in ("/admin/responses", "/admin/responses/live"):
        by_rating = client.get(f"{address}?rating=very_poor").text
        assert key_of(answered, "BEECH") in by_rating
        assert key_of(answered, "ALDER") not in by_rating
        assert "&amp;rating=very_poor" in by_rating
        by_ward = client.get(f"{address}?ward=RZZ01/ALDER").text
        assert key_of(answered, "ALDER") in by_ward
        assert key_of(answered, "BEECH") not in by_ward
    assert "No response matches these filters" in client.get("/admin/responses?rating=good&ward=RZZ01/ALDER").text


def test_pages_follow_each_other_without_a_gap_or_a_repeat(staffed: World, visit: Visit) -> None:
    numbers = [f"+4477009001{number:02}" for number in range(60)]
    for number in numbers:
        staffed.reply(number, f"text of {number}")
    client, seen, address = visit(Role.TEAM), list[str](), "/admin/responses"
    while address:
        text = client.get(address).text
        seen += re.findall(r"text of (\+\d+)", text)
        older = re.search(r'href="([^"]*before=\d+)"', text)
        address = older[1] if older else ""
    assert seen == numbers[::-1]


def test_one_response_shows_the_whole_conversation_and_that_it_was_seen_is_written_down(
    answered: World, visit: Visit
) -> None:
    key = key_of(answered, "BEECH")
    text = visit(Role.TEAM).get(f"/admin/responses/{key}").text
    for words in ("Overall, how was your experience", "I feel like killing myself", "116 123", "Delivered", "Case 1"):
        assert words in text
    seen = answered.read(lambda link: link.execute(select(audit).order_by(audit.c.id.desc())).first())
    assert seen is not None
    assert (seen.actor, seen.action, seen.object) == ("team@example.nhs.uk", "view_response", f"response:{key}")


def test_one_response_is_live_too(answered: World, visit: Visit) -> None:
    client, key = visit(Role.TEAM), key_of(answered, "ALDER")
    cursor = cursor_of(client.get(f"/admin/responses/{key}").text)
    assert client.get(f"/admin/responses/{key}/live?cursor={cursor}").status_code == 204
    answered.reply("+447700900001", "and the food was good")
    assert "food was good" in client.get(f"/admin/responses/{key}/live?cursor={cursor}").text


@pytest.mark.parametrize("role", [Role.TEAM, Role.WARD])
def test_a_hostile_text_is_shown_and_runs_nowhere(answered: World, visit: Visit, role: Role) -> None:
    answered.reply("+447700900001", HOSTILE)
    client, key = visit(role), key_of(answered, "ALDER")
    for address in (
        "/admin/responses",
        "/admin/responses/live",
        f"/admin/responses/{key}",
        "/simulator",
        "/simulator/1",
    ):
        text = client.get(address).text
        assert "<script>alert" not in text
        assert "<img src=x" not in text
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


def test_every_answer_carries_the_headers_that_keep_a_browser_safe(visit: Visit) -> None:
    client = visit(Role.TEAM)
    for address in ("/", "/admin/sign-in", "/admin/responses", "/admin/nothing", "/simulator", "/simulator/999"):
        headers = client.get(address).headers
        policy = headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"


def test_no_page_holds_inline_script_or_style_or_names_another_host(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    pages = ("/admin/responses", f"/admin/responses/{key_of(answered, 'BEECH')}", "/admin/cases", "/admin/cases/1")
    for address in (*pages, "/simulator", "/simulator/1", "/admin/nothing"):
        text = client.get(address).text
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", text), address
        assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", text), address
        assert not re.search(r'data-empty="undefined"|>None<|\bUndefined\b', text), address


def test_assets_are_kept_by_browsers_and_ask_no_other_host(visit: Visit) -> None:
    client = visit(None)
    found = re.findall(r'(?:src|href)="(/admin/assets/[^"]+\.(?:css|js))"', client.get("/admin/sign-in").text)
    assert len(found) == 5
    for address in found:
        asset = client.get(address)
        assert asset.status_code == 200
        assert "immutable" in asset.headers["cache-control"]
        assert "assets.nhs.uk" not in asset.text


@pytest.mark.parametrize(
    "address", ["/admin/responses/0123456789abcdef0123", "/admin/responses/../x", "/admin/cases/99", "/admin/cases/x"]
)
def test_what_is_not_there_says_so_in_the_frame(visit: Visit, address: str) -> None:
    answer = visit(Role.TEAM).get(address)
    assert answer.status_code == 404
    assert "Page not found" in answer.text
    assert "Sign out" in answer.text


def test_the_front_door_leads_to_the_responses(visit: Visit) -> None:
    for address in ("/", "/admin", "/admin/"):
        assert visit(None).get(address).headers["location"] == "/admin/responses"


def test_a_database_that_is_away_is_a_page_that_says_so(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    answered.write(lambda link: link.exec_driver_sql("ALTER TABLE staff_session RENAME TO staff_session_away"))
    answer = client.get("/admin/responses")
    assert answer.status_code in (500, 503)
    assert "<h1" in answer.text
    assert answer.headers["cache-control"] == "no-store"
