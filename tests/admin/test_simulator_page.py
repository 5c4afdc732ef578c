"""The phones in the browser: what they show, what a reply does, and that they are there on trials only."""

import pytest
from fastapi.testclient import TestClient

from tests.admin.conftest import Visit, browse, make_app
from tests.world import World

ADDRESSES = ("/simulator", "/simulator/live", "/simulator/1", "/simulator/1/live")


def test_each_phone_stands_there_with_its_last_text(answered: World, visit: Visit) -> None:
    answered.reply("+447700900009", "who is this?")
    text = visit(None).get("/simulator").text
    assert text.index("07700 900009") < text.index("07700 900002")
    assert "who is this?" in text
    assert "We are worried about you" in text


def test_a_phone_shows_what_it_got_and_not_what_waits(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001")
    client = visit(None)
    assert "Overall, how was your experience" in client.get("/simulator/1").text
    staffed.reply("+447700900001", "1")
    assert "tell us why" not in client.get("/simulator/1").text
    staffed.send_due()
    text = client.get("/simulator/1").text
    assert text.index("Overall, how was your experience") < text.index("tell us why")


def test_a_reply_comes_in_as_a_text_and_stands_on_the_screen_at_once(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001")
    client = visit(None)
    plain = client.post("/simulator/1/reply", data={"body": "1 staff were lovely"})
    assert (plain.status_code, plain.headers["location"]) == (303, "/simulator/1")
    assert "staff were lovely" in client.get("/simulator/1").text
    swapped = client.post("/simulator/1/reply", data={"try": "NO"}, headers={"HX-Request": "true"})
    assert swapped.status_code == 200
    assert ">NO</p>" in swapped.text.replace("You: </span>NO", ">NO")
    assert [row.disposition for row in staffed.talks()] != ["delivered"]


def test_a_conversation_in_urdu_runs_from_right_to_left_and_numbers_stand_as_they_are_dialled(
    staffed: World, visit: Visit
) -> None:
    staffed.invite("07700 900001", language="ur")
    staffed.reply("+447700900001", "میرا نمبر 07700 900123 ہے")
    staffed.reply("+447700900001", "I want to kill myself")
    staffed.send_due()
    text = visit(None).get("/simulator/1").text
    assert "\u200fExample Hospitals NHS Trust کی طرف سے" in text, "no line takes its direction from the name"
    assert "116\u00a0123" in text
    assert "میرا نمبر 07700\u00a0900123 ہے" in text
    assert text.count('class="app-bubble__words" dir="auto"') >= 4


def test_the_same_words_twice_are_two_texts(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001")
    client = visit(None)
    for _ in range(2):
        client.post("/simulator/1/reply", data={"body": "hello again"})
    assert client.get("/simulator/1/live").text.count("hello again") == 2


def test_an_empty_reply_is_no_text(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001")
    client = visit(None)
    before = client.get("/simulator/1/live").text
    assert client.post("/simulator/1/reply", data={"body": " \n "}).status_code == 303
    assert client.get("/simulator/1/live").text == before


def test_the_screen_is_sent_again_only_when_it_changed(staffed: World, visit: Visit) -> None:
    staffed.invite("07700 900001")
    client = visit(None)
    cursor = client.get("/simulator/1").text.split("live?cursor=", 1)[1].split('"', 1)[0]
    assert client.get(f"/simulator/1/live?cursor={cursor}").status_code == 204
    staffed.reply("+447700900001", "1")
    assert client.get(f"/simulator/1/live?cursor={cursor}").status_code == 200


def _status(client: TestClient) -> set[int]:
    posted = client.post("/simulator/1/reply", data={"body": "1"}).status_code
    return {posted, *(client.get(address).status_code for address in ADDRESSES)}


def test_off_a_trial_there_are_no_phones_for_anybody(answered: World) -> None:
    url = "https://feedback.example.nhs.uk"
    assert _status(browse(make_app(answered, url), url)) == {404}
    assert _status(browse(make_app(answered, channel="twilio_sms"))) == {404}


def test_a_foreign_name_that_points_at_this_machine_opens_no_phone(answered: World, visit: Visit) -> None:
    client = visit(None)
    client.headers["Host"] = "bad.example"
    assert _status(client) == {404}


@pytest.mark.parametrize("headers", [{"Origin": "https://bad.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_another_sites_page_cannot_write_from_a_phone(answered: World, visit: Visit, headers: dict[str, str]) -> None:
    assert visit(None).post("/simulator/1/reply", data={"body": "STOP"}, headers=headers).status_code == 403


def test_a_reply_too_large_to_be_a_text_is_refused_whole(answered: World, visit: Visit) -> None:
    assert visit(None).post("/simulator/1/reply", data={"body": "x" * 70_000}).status_code == 413


def test_a_number_that_is_no_phone_of_the_simulator_is_not_found(answered: World, visit: Visit) -> None:
    for address in ("/simulator/999", "/simulator/99999999999", "/simulator/x"):
        assert visit(None).get(address).status_code == 404
