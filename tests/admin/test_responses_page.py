"""The live list and one response: what they show, when they change, and what a hostile text cannot do."""

import re
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.db.repos.conversations import conversation
from bot.db.repos.texts_in import inbound
from bot.db.tables.staff import Role
from bot.usecases.audit import audit
from tests.admin.conftest import Visit, csrf_of, key_of
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


def test_a_database_that_is_away_is_a_page_that_says_so(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    answered.write(lambda link: link.exec_driver_sql("ALTER TABLE staff_session RENAME TO staff_session_away"))
    answer = client.get("/admin/responses")
    assert answer.status_code in (500, 503)
    assert "<h1" in answer.text
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("query", "alder", "beech"),
    [
        ("site=rzz01", True, True),
        ("site=RZZ02", False, False),
        ("flow=inpatient-fft", True, True),
        ("flow=unprompted", False, False),
        ("language=en", True, True),
        ("language=cy", False, False),
        ("concern=any", False, True),
        ("concern=self_harm", False, True),
        ("concern=complaint", False, False),
        ("from=2026-11-25&to=2026-11-25", False, True),
        ("to=24/11/2026", True, False),
        ("from=2026-11-26", False, False),
        ("ward=RZZ01/BEECH&rating=very_poor&concern=any&from=2026-11-01", False, True),
    ],
)
def test_each_filter_narrows_the_list_and_its_live_form(
    answered: World, visit: Visit, query: str, alder: bool, beech: bool
) -> None:
    # Praise on Alder came on the 24th of November, the worry on Beech a day later.
    for table, ward, day in ((inbound, "ALDER", 24), (inbound, "BEECH", 25)):
        of = select(conversation.c.id).where(conversation.c.ward == ward).scalar_subquery()
        came = table.update().where(table.c.conversation_id == of)
        answered.write(
            lambda link, came=came, day=day: link.execute(
                came.values(received_at=datetime(2026, 11, day, 12, tzinfo=UTC))
            )
        )
    client = visit(Role.TEAM)
    for address in ("/admin/responses", "/admin/responses/live"):
        text = client.get(f"{address}?{query}").text
        assert (key_of(answered, "ALDER") in text, key_of(answered, "BEECH") in text) == (alder, beech), address
        assert f"<strong>{alder + beech}</strong> respons" in text


UNUSABLE = (
    *("site=NOWHERE", "ward=%00", "ward=RZZ01%2F%3Cb%3E", "flow=x", "rating=11", "language=tlh", "concern=boredom"),
    *("from=yesterday", "to=9999-12-31", "from=2026-02-30", "from=2026-05-04&to=2026-05-03", "before=-1", "before=x"),
    *("before=99999999999999999999999", "rating=" + "x" * 5000),
)


def test_a_filter_that_cannot_be_used_is_left_out_with_a_sentence(answered: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    for query in UNUSABLE:
        answer = client.get(f"/admin/responses?{query}")
        assert answer.status_code == 200, query
        assert "app-faults" in answer.text, query
        assert key_of(answered, "ALDER") in answer.text, query
        assert client.get(f"/admin/responses/live?{query}").status_code == 200, query


def test_each_filter_that_is_set_can_be_taken_away_alone(answered: World, visit: Visit) -> None:
    text = visit(Role.TEAM).get("/admin/responses?rating=very_poor&concern=any&from=2026-11-01").text
    assert "Rating: Very poor" in text
    assert 'href="/admin/responses?concern=any&amp;from=2026-11-01"' in text
    assert "From: 1 November 2026" in text
    assert re.search(r"<details[^>]* open>", text)
    assert not re.search(r"<details[^>]* open>", visit(Role.TEAM).get("/admin/responses").text)


def test_a_ward_may_choose_only_from_its_own_places(answered: World, visit: Visit) -> None:
    text = visit(Role.WARD).get("/admin/responses").text
    assert '<option value="RZZ01/ALDER"' in text
    for other in ("BEECH", "RZZ02", "unprompted"):
        assert other not in text
    refused = visit(Role.WARD).get("/admin/responses?ward=RZZ01/BEECH").text
    assert "there is no such choice for you" in refused
    assert "BEECH" not in refused


def test_a_worry_is_hidden_from_its_ward_until_the_team_releases_it(answered: World, visit: Visit) -> None:
    answered.reply("+447700900001", "Dr Smith hit me, ring 07700 900123")
    team, ward, key = visit(Role.TEAM), visit(Role.WARD), key_of(answered, "ALDER")
    page = team.get(f"/admin/responses/{key}").text
    assert "Hidden from the ward" in page
    will_see = page.split("What the ward will see", 1)[1]
    assert "07700 900123" not in will_see
    seen = page.split('name="seen" value="', 1)[1].split('"', 1)[0]

    def shown() -> tuple[int, int, bool, bool]:
        listed = ward.get("/admin/responses").text
        statuses = [ward.get(f"/admin/responses/{key}{end}").status_code for end in ("", "/live")]
        return statuses[0], statuses[1], key in listed, "<strong>1</strong> replied" in listed

    assert shown() == (404, 404, False, False)
    form = {"csrf": csrf_of(team), "seen": seen, "do": "release"}
    assert team.post(f"/admin/responses/{key}/release", data=form | {"seen": "1"}).status_code == 422
    assert shown()[0] == 404
    assert team.post(f"/admin/responses/{key}/release", data=form).status_code == 303
    assert shown() == (200, 200, True, True)
    assert "900123" not in ward.get(f"/admin/responses/{key}").text
    assert "Who is this patient" not in ward.get(f"/admin/responses/{key}").text
    assert team.post(f"/admin/responses/{key}/release", data=form | {"do": "take_back"}).status_code == 303
    assert shown() == (404, 404, False, False)
    team.post(f"/admin/responses/{key}/release", data=form)
    answered.reply("+447700900001", "I want to kill myself")
    assert shown() == (404, 404, False, False)


def test_one_response_is_quiet_while_others_change(answered: World, visit: Visit) -> None:
    client, key = visit(Role.TEAM), key_of(answered, "ALDER")
    cursor = cursor_of(client.get(f"/admin/responses/{key}").text)
    answered.reply("+447700900002", "hello again")
    assert client.get(f"/admin/responses/{key}/live?cursor={cursor}").status_code == 204
