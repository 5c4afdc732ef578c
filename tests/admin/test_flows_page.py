"""The flows to read and to try: what the pages say is what the engine does, and nobody else gets in."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from bot.db.columns import table_of
from bot.db.tables.conversations import Conversation, Inbound
from bot.db.tables.outbox import Outbox
from bot.engine.compile import name_version
from bot.engine.diagram import list_ways
from bot.engine.flow import Flow
from bot.roles import Role
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.publish_flow import publish_flows
from bot.usecases.rehearse import rehearse
from tests.admin.conftest import Visit, csrf_of, make_app, sign_in
from tests.admin.conftest import browse as browse_app
from tests.world import MONDAY, World

FLOW = "/admin/flows/inpatient-fft"
PAGES = ("/admin/flows", FLOW, f"{FLOW}/texts", f"{FLOW}/try")


def current(world: World, name: str = "inpatient-fft") -> Flow:
    flow = world.deployment.flows.current(name)
    assert flow is not None
    return flow


def publish(world: World, flow: Flow, by: str) -> Flow:
    """Publish a changed flow, as an hour later another process would."""
    flow = replace(flow, version=name_version(flow))
    world.pass_time(hours=1)
    world.write(lambda link: publish_flows(link, [flow], by=by, now=world.now))
    world.deployment = replace(world.deployment, flows=world.read(FlowLibrary.load))
    return flow


class Phone:
    """The page to try a flow on, in a browser without scripts."""

    def __init__(self, client: TestClient, path: str = f"{FLOW}/try") -> None:
        self.client, self.path = client, path
        self.csrf = csrf_of(client)
        self.text = client.get(path).text

    def post(self, *, headers: dict[str, str] | None = None, **fields: str) -> str:
        history = re.search(r'name="history" value="([^"]*)"', self.text)
        assert history is not None
        form = {"csrf": self.csrf, "history": history[1], **fields}
        answer = self.client.post(self.path, data=form, headers=headers)
        assert answer.status_code == 200
        self.text = answer.text
        return answer.text

    @property
    def texts(self) -> list[str]:
        screen = self.text.split('id="screen"', 1)[1].split("</ol>", 1)[0]
        return re.findall(r"(?:Hospital|You): </span>(.*?)</p>", screen, re.DOTALL)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.TEAM, Role.DESIGNER])
def test_who_works_with_flows_reads_and_tries_them(visit: Visit, role: Role) -> None:
    client = visit(role)
    assert [client.get(page).status_code for page in PAGES] == [200] * 4
    assert Phone(client).post(body="1")


@pytest.mark.parametrize("role", [Role.WARD, Role.VIEWER])
def test_wards_and_viewers_are_turned_away(visit: Visit, role: Role) -> None:
    client = visit(role)
    assert [client.get(page).status_code for page in PAGES] == [403] * 4
    assert client.post(f"{FLOW}/try", data={"csrf": csrf_of(client), "body": "1"}).status_code == 403


def test_what_is_not_there_is_not_found(visit: Visit, staffed: World) -> None:
    client, version = visit(Role.DESIGNER), current(staffed, "emergency-fft").version
    for page in ("/admin/flows/nothing", "/admin/flows/nothing/try", "/admin/flows/nothing/texts"):
        assert client.get(page).status_code == 404
    assert client.get(f"{FLOW}/versions/0123456789abcdef").status_code == 404
    assert client.get(f"{FLOW}/versions/{version}").status_code == 404, "the version of another flow"
    assert client.get(f"/admin/flows/emergency-fft/versions/{version}").status_code == 200


def test_the_list_says_when_each_flow_goes_to_whom(visit: Visit) -> None:
    text = visit(Role.DESIGNER).get("/admin/flows").text
    assert "Friends and Family Test – inpatients and day cases" in text
    assert "After a discharge: inpatients and day cases" in text
    assert "One, after 2 days without a reply" in text
    assert "Only as a follow-up" in text
    assert re.search(r"English\s*<br><strong[^>]*>Draft</strong> Welsh, Polish, ", text)
    assert "By test, <time" in text


def test_a_card_says_where_each_answer_leads(visit: Visit) -> None:
    text = visit(Role.DESIGNER).get(FLOW).text
    card = text.split('id="step-rating"', 1)[1].split('id="step-why"', 1)[0]
    poor = card.split("Very poor", 1)[1]
    assert 'href="#step-what_went_wrong"' in poor[:400]
    assert 'href="#step-why"' in card.split("Very good", 1)[1][:400]


def test_the_list_and_the_drawing_say_the_same(visit: Visit, staffed: World) -> None:
    text = visit(Role.DESIGNER).get(FLOW).text
    drawing = text.split('class="app-graph"', 1)[1].split("</svg>", 1)[0]
    words = text.split('id="list"', 1)[1].split("</ul>", 1)[0]
    ways = list_ways(current(staffed))
    assert drawing.count("marker-end") == len(ways) == words.count("<li>")
    for step in current(staffed).steps:
        assert drawing.count(f'href="#step-{step}"') == 1 + (step == "rating")  # the first text leads there too
        assert f'id="step-{step}"' in text


def test_the_drawing_holds_nothing_that_runs_or_is_styled_inside(visit: Visit) -> None:
    text = visit(Role.DESIGNER).get(FLOW).text
    drawing = text.split('class="app-graph"', 1)[1].split("</svg>", 1)[0]
    assert not re.search(r"<script|style=|\son\w+=|foreignObject", drawing)


def test_a_language_is_chosen_in_the_address_and_an_unknown_one_is_english(visit: Visit) -> None:
    client = visit(Role.DESIGNER)
    assert 'lang="cy" dir="ltr">Gan feddwl am eich ymweliad diweddar:' in client.get(f"{FLOW}?language=cy").text
    assert client.get(f"{FLOW}?language=xx").text == client.get(FLOW).text


def test_urdu_runs_from_right_to_left_in_cards_and_drawing(staffed: World) -> None:
    flow = current(staffed)
    why = replace(flow.steps["why"], texts={**flow.steps["why"].texts, "ur": "براہ کرم بتائیں"})
    publish(staffed, replace(flow, languages=(*flow.languages, "ur"), steps={**flow.steps, "why": why}), by="x")
    client = browse_app(make_app(staffed))
    sign_in(client, Role.DESIGNER)
    text = client.get(f"{FLOW}?language=ur").text
    assert 'lang="ur" dir="rtl">براہ کرم بتائیں' in text
    assert 'lang="ur" direction="rtl">براہ کرم بتائیں' in text


def test_an_older_version_stays_readable_as_it_was(staffed: World) -> None:
    old = current(staffed)
    new = publish(staffed, replace(old, title="Another title"), by="jo@example.nhs.uk")
    client = browse_app(make_app(staffed))
    sign_in(client, Role.DESIGNER)
    text = client.get(FLOW).text
    assert "Another title" in text
    assert "By jo@example.nhs.uk" in text
    assert f'href="{FLOW}/versions/{old.version}"' in text
    older = client.get(f"{FLOW}/versions/{old.version}?language=cy").text
    assert old.title in older
    assert "An older version" in older
    assert f"{FLOW}/versions/{old.version}?language=en" in older, "the switch stays on this version"
    assert client.get(f"{FLOW}/versions/{new.version}").text.count("An older version") == 0


def test_every_text_stands_there_in_every_language_with_its_length(visit: Visit) -> None:
    client = visit(Role.DESIGNER)
    text = client.get(f"{FLOW}/texts").text
    for words in (
        "From Example Hospitals NHS Trust.",
        "Samaritans free on 116 123",
        "Gan Example Hospitals NHS Trust.",
    ):
        assert words in text
    assert "(GSM-7)" in text
    assert "(UCS-2)" in text
    assert "None is too long" in text
    assert text.count(">Draft<") == 19 * text.count(">Reviewed<") > 19 * 20
    welsh = client.get(f"{FLOW}/texts?language=cy").text
    assert ">Reviewed<" not in welsh
    assert ">Draft<" in welsh


def test_a_text_that_grew_too_long_is_named(staffed: World) -> None:
    flow = current(staffed)
    long = replace(flow.steps["why"], texts={"en": "Please tell us more. " * 30, "cy": "Mwy."})
    publish(staffed, replace(flow, languages=("en", "cy"), steps={**flow.steps, "why": long}), by="x")
    client = browse_app(make_app(staffed))
    sign_in(client, Role.DESIGNER)
    text = client.get(f"{FLOW}/texts").text
    assert "1 is too long" in text
    assert "Too long: 2 parts at most" in text


def test_the_phone_says_what_the_command_says(visit: Visit, staffed: World) -> None:
    phone, replies = Phone(visit(Role.DESIGNER)), ("5", "I waited four hours", "yes", "no")
    for words in replies:
        phone.post(body=words)
    said = [event["body"] for event in rehearse(current(staffed), "en", replies, now=MONDAY) if "body" in event]
    assert [text.replace("&#39;", "'") for text in phone.texts] == said
    seen = phone.text.split("What staff would see", 1)[1]
    assert "Friends and Family Test: Very poor" in seen
    assert "I waited four hours" in seen
    assert "Completed" in seen


def test_moving_time_brings_the_reminder_and_then_the_end(visit: Visit) -> None:
    phone = Phone(visit(Role.DESIGNER))
    phone.post(wait="hour")
    assert len(phone.texts) == 1
    phone.post(wait="next")
    assert len(phone.texts) == 2
    assert "We would still like to hear from you" in phone.texts[1]
    assert "To the end of waiting" in phone.text
    phone.post(wait="next")
    assert len(phone.texts) == 2
    assert "Nothing more happens by itself" in phone.text
    assert "Closed without an answer" in phone.text.split("What staff would see", 1)[1]
    phone.post(wait="back")
    assert "To the end of waiting" in phone.text


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "{public_name} {question}", "{{ session.csrf }}"])
def test_what_is_written_on_the_phone_is_shown_as_it_is(visit: Visit, words: str) -> None:
    phone = Phone(visit(Role.DESIGNER))
    phone.post(body="5")
    phone.post(body=words)
    shown = words.replace("<", "&lt;").replace(">", "&gt;")
    assert phone.texts[3] == shown
    assert phone.text.count(shown) == 2, "on the screen, and among what staff would see"
    assert "<script>alert" not in phone.text


def test_a_worry_is_answered_and_shown_to_staff(visit: Visit) -> None:
    phone = Phone(visit(Role.DESIGNER))
    phone.post(body="I want to kill myself")
    assert "116 123" in phone.texts[-1]
    assert "Self-harm (Immediate)" in phone.text


def test_nothing_of_a_rehearsal_is_stored(visit: Visit, staffed: World) -> None:
    phone = Phone(visit(Role.DESIGNER))
    for words in ("1", "STOP", "my husband died"):
        phone.post(body=words)
    for table in (Conversation, Inbound, Outbox):
        assert staffed.rows(select(func.count()).select_from(table_of(table)))[0][0] == 0


def test_with_htmx_only_the_phone_and_what_stands_beside_it_are_sent(visit: Visit) -> None:
    phone = Phone(visit(Role.DESIGNER))
    text = phone.post(body="1", headers={"HX-Request": "true"})
    assert text.lstrip().startswith("<ol")
    assert "<html" not in text
    assert 'id="beside"' in text
    assert text.count("hx-swap-oob") == 2


def test_a_phone_is_full_after_forty_steps(visit: Visit) -> None:
    phone = Phone(visit(Role.DESIGNER))
    for _ in range(41):
        phone.post(wait="hour")
    assert "This phone is full" in phone.text
    assert "Take the last step back" in phone.text


def test_long_replies_in_any_script_still_fit_into_the_form(visit: Visit) -> None:
    phone = Phone(visit(Role.DESIGNER))
    for _ in range(16):
        phone.post(body="😀" * 1600)
    assert "This phone is full" in phone.text


@pytest.mark.parametrize(
    "history", ["", "nonsense!", "W10", "bnVsbA", "WyIyMDAxLTAxLTAxVDAwOjAwOjAwKzAwOjAwIiwiIixbXV0", "x" * 5000]
)
def test_a_history_that_is_none_of_ours_is_refused_and_says_what_to_do(visit: Visit, history: str) -> None:
    client = visit(Role.DESIGNER)
    answer = client.post(f"{FLOW}/try", data={"csrf": csrf_of(client), "history": history, "body": "1"})
    assert answer.status_code == 400
    assert "try it from the start" in answer.text


def test_a_move_needs_the_sessions_token(visit: Visit) -> None:
    client = visit(Role.DESIGNER)
    assert client.post(f"{FLOW}/try", data={"history": "", "body": "1"}).status_code == 403


def test_the_phone_starts_at_the_products_own_time(visit: Visit, staffed: World) -> None:
    staffed.now = MONDAY + timedelta(days=3)
    assert "On the phone it is today at 11:00" in Phone(visit(Role.DESIGNER)).text
