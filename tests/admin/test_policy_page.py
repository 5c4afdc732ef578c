"""The page “Contact policy”: read in plain words, tried without harm, published and rolled back by who may."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from admin.presenters.policy import tell_limits
from admin.presenters.policy_trial import headline
from bot.db.repos import policies
from bot.db.repos.encounters import decision
from bot.reports.policy_replay import Differences, Summary, Trial, Waits
from bot.roles import Role
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.publish_policy import publish_shipped
from tests.admin.conftest import Visit, csrf_of, email_of
from tests.world import World, discharge

TEXT = (SHIPPED_FLOWS / "policies" / "contact.yaml").read_text("utf-8")
LONGER = TEXT.replace("{at_most: 1, per: 30d, across: all", "{at_most: 1, per: 45d, across: all")
REASON = "Patients told us that we ask too often."


@pytest.fixture
def seen_often(staffed: World) -> World:
    """The shipped policy in force; six patients who were seen every 35 days, four times."""
    policy = staffed.deployment.policy
    staffed.write(lambda link: publish_shipped(link, TEXT, policy, file="contact.yaml", now=staffed.now))
    for visit in range(4):
        for number in range(1, 7):
            ended = staffed.now - timedelta(hours=1)
            staffed.record(discharge(number, encounter_id=f"E{visit}-{number}", ended_at=ended))
        staffed.pass_time(hours=26)
        staffed.send_due()
        staffed.pass_time(days=33, hours=22)
        staffed.wake()
    return staffed


def try_it(client: TestClient, text: str = LONGER, **fields: str) -> str:
    """Try a text; where it leads."""
    form = {"csrf": csrf_of(client), "text": text, "months": "6", **fields}
    answer = client.post("/admin/policy/try", data=form, files={"file": ("", b"")})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def test_the_policy_in_force_is_told_in_plain_words(seen_often: World, visit: Visit) -> None:
    said = visit(Role.TEAM).get("/admin/policy").text
    assert "At most one in any 30 days across all pathways." in said
    assert "At most one for each stage of a pregnancy. Counted for the patient." in said
    assert "A conversation is begun between 09:00 and 20:00, London time." in said
    assert "None is begun on 25 December." in said
    assert "The file contact.yaml was new when the service started." in said
    assert len(tell_limits(seen_often.deployment.policy)) == 6


def test_trying_shows_what_would_change_and_changes_nothing(seen_often: World, visit: Visit) -> None:
    before = len(seen_often.rows(select(decision.c.id)))
    client = visit(Role.TEAM)
    said = client.get(try_it(client)).text
    assert "With the new policy as many people would be asked (6), with 12 texts instead of 24: 50% fewer" in said
    assert "nobody more than twice instead of 4" in said
    assert said.count("<svg") >= 5
    assert said.count("The same as a table") == 5
    assert "An administrator can publish it." in said
    assert len(seen_often.rows(select(decision.c.id))) == before
    assert "30 days across all pathways" in client.get("/admin/policy").text


def test_a_file_is_tried_instead_of_what_is_stored_and_is_not_kept(seen_often: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    rows = "encounter_id,class,patient_id,birth_date,mobile,ended_at\n" + "".join(
        f"F{number},emergency,SECRET{number},1970-01-01,0770090010{number},2026-10-0{number}T10:00\n"
        for number in range(1, 6)
    )
    form = {"csrf": csrf_of(client), "text": LONGER}
    answer = client.post("/admin/policy/try", data=form, files={"file": ("year.csv", rows.encode(), "text/csv")})
    said = client.get(answer.headers["location"]).text
    assert "the file year.csv: 5 encounters of 5 patients" in said
    assert "SECRET" not in said
    form["csrf"] = csrf_of(client)
    bad = client.post("/admin/policy/try", data=form, files={"file": ("a.csv", b"nothing\n", "text/csv")}).text
    assert "The header lacks" in bad


def test_every_fault_is_listed_with_its_line_and_leads_there(seen_often: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    form = {"csrf": csrf_of(client), "text": TEXT.replace("turns: 120d", "turns: 90d"), "months": "3"}
    said = client.post("/admin/policy/try", data=form, files={"file": ("", b"")}).text
    assert 'href="#line-33"' in said
    assert 'id="line-33"' in said
    assert "would starve: a patient seen every week in cancer care" in said
    assert "turns: 90d" in said, "what was written is not lost"
    form["text"] = "x" * 70_000
    assert client.post("/admin/policy/try", data=form, files={"file": ("", b"")}).status_code == 200


def test_an_administrator_publishes_what_was_tried_with_a_reason_and_its_figures(
    seen_often: World, visit: Visit
) -> None:
    client = visit(Role.ADMIN)
    place = try_it(client)
    refused = client.post(f"{place}/publish", data={"csrf": csrf_of(client), "reason": " "})
    assert "Say why" in refused.text
    assert client.post(f"{place}/publish", data={"csrf": csrf_of(client), "reason": REASON}).status_code == 303
    said = client.get("/admin/policy").text
    assert "At most one in any 45 days across all pathways." in said
    assert REASON in said
    newest = seen_often.read(lambda link: policies.read_publications(link, limit=1))[0]
    assert newest.author == email_of(Role.ADMIN)
    told = client.get(f"/admin/policy/publications/{newest.id}").text
    assert "12 texts instead of 24" in told
    assert "Published a contact policy" in client.get("/admin/audit").text
    assert "This policy is in force." in client.get(place).text


def test_an_old_version_is_brought_back_with_a_reason(seen_often: World, visit: Visit) -> None:
    client = visit(Role.ADMIN)
    assert client.post(f"{try_it(client)}/publish", data={"csrf": csrf_of(client), "reason": REASON}).status_code == 303
    first = "/admin/policy/publications/1"
    assert "Roll back to this" in client.get(first).text
    assert "Roll back to this" not in visit(Role.TEAM).get(first).text
    assert "Say why" in client.post(f"{first}/roll-back", data={"csrf": csrf_of(client)}).text
    form = {"csrf": csrf_of(client), "reason": "Too few answers came."}
    assert client.post(f"{first}/roll-back", data=form).status_code == 303
    said = client.get("/admin/policy").text
    assert "At most one in any 30 days across all pathways." in said
    assert "Too few answers came." in said


def test_what_was_tried_against_another_policy_must_be_tried_again(seen_often: World, visit: Visit) -> None:
    client = visit(Role.ADMIN)
    mine, other = try_it(client), try_it(client, LONGER.replace("per: 45d", "per: 40d"))
    assert client.post(f"{other}/publish", data={"csrf": csrf_of(client), "reason": REASON}).status_code == 303
    assert "Another policy has been published since this was tried." in client.get(mine).text
    answer = client.post(f"{mine}/publish", data={"csrf": csrf_of(client), "reason": REASON})
    assert "Somebody published another policy meanwhile" in answer.text


def test_an_unchanged_policy_has_nothing_to_publish_and_a_forgotten_trial_is_not_found(
    seen_often: World, visit: Visit
) -> None:
    client = visit(Role.ADMIN)
    said = client.get(try_it(client, TEXT + "\n# a remark")).text
    assert "This policy means the same as the one in force" in said
    assert client.get("/admin/policy/trials/20200101000000ffff").status_code == 404
    assert client.get("/admin/policy/publications/999").status_code == 404


def test_without_any_encounter_the_page_says_what_to_do(staffed: World, visit: Visit) -> None:
    client = visit(Role.TEAM)
    form = {"csrf": csrf_of(client), "text": LONGER, "months": "3"}
    said = client.post("/admin/policy/try", data=form, files={"file": ("", b"")}).text
    assert "No encounter is there to try the policy on" in said


def summary(asked: int, patients_asked: int, most: int) -> Summary:
    waits = Waits(26, 30, 100)
    return Summary("v", 9000, 2000, asked, patients_asked, most, (), (), (), (), (), (), waits)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ((2500, 1610, 9), (1900, 1240, 4),
         "With the new policy 1,240 people would be asked instead of 1,610: 23% fewer; nobody more than 4 times"
         " instead of 9."),
        ((10, 10, 1), (10, 10, 1),
         "With the new policy as many people would be asked (10) as often (10 texts); nobody more than once, as now."),
        ((0, 0, 0), (5, 5, 1),
         "With the new policy 5 people would be asked instead of 0: 5 more; nobody more than once instead of 0."),
        ((5, 5, 1), (0, 0, 0),
         "With the new policy 0 people would be asked instead of 5: 100% fewer; nobody would be asked."),
    ],
)  # fmt: skip
def test_one_sentence_says_what_changes(before: tuple[int, int, int], after: tuple[int, int, int], says: str) -> None:
    trial = Trial(None, None, 0, 0, (summary(*before), summary(*after)), Differences(0, 0, 0, 0, 0))
    assert headline(trial) == says
