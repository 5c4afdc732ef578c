"""Who a patient is: shown once, for a reason that is written down first, and nowhere else."""

from datetime import date

import pytest
from sqlalchemy import select

from bot.db.tables.staff import Role
from bot.usecases.audit import audit
from tests.admin.conftest import Visit, csrf_of, key_of
from tests.world import World, discharge

NHS_NUMBER = "9434765919"
SHOWN = ("Test Person", "943 476 5919", "07700 900001", "17 May 1960")


@pytest.fixture
def known(staffed: World) -> World:
    """One response whose patient has an NHS number."""
    staffed.invite("07700 900001", nhs_number=NHS_NUMBER, site="RZZ01", ward="ALDER")
    staffed.reply("+447700900001", "I want to make a complaint")
    return staffed


def ask(client, key: str, **fields: str):
    return client.post(f"/admin/responses/{key}", data={"csrf": csrf_of(client), **fields})


def looked(world: World) -> list[tuple[str, str, str]]:
    chosen = select(audit.c.actor, audit.c.object, audit.c.detail).where(audit.c.action == "reveal_identity")
    return [tuple(row) for row in world.rows(chosen)]


def test_a_patient_is_named_for_one_view_and_the_reason_is_written_down(known: World, visit: Visit) -> None:
    client, key = visit(Role.TEAM), key_of(known, "ALDER")
    answer = ask(client, key, reason="complaint")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    for words in (*SHOWN, "complaint or a request of the patient", "I want to make a complaint"):
        assert words in answer.text
    assert looked(known) == [("team@example.nhs.uk", f"response:{key}", "complaint")]
    afterwards = client.get(f"/admin/responses/{key}").text + client.get(f"/admin/responses/{key}/live").text
    assert not [words for words in (*SHOWN, NHS_NUMBER, "900001") if words in afterwards]


@pytest.mark.parametrize("reason", ["", "curiosity", "worry\x00"])
def test_without_a_known_reason_nothing_is_shown(known: World, visit: Visit, reason: str) -> None:
    answer = ask(visit(Role.TEAM), key_of(known, "ALDER"), **({"reason": reason} if reason else {}))
    if reason.startswith("worry"):  # the form drops NUL: what is left is a reason
        assert answer.status_code == 200
        return
    assert answer.status_code == 422
    assert "Choose why you need to know" in answer.text
    assert "Test Person" not in answer.text
    assert looked(known) == []


@pytest.mark.parametrize("role", [Role.WARD, Role.VIEWER, Role.DESIGNER])
def test_wards_viewers_and_designers_never_learn_who_it_is(known: World, visit: Visit, role: Role) -> None:
    client, key = visit(role), key_of(known, "ALDER")
    assert "Who is this patient" not in client.get(f"/admin/responses/{key}").text
    answer = ask(client, key, reason="worry")
    assert answer.status_code == 403
    assert "Test Person" not in answer.text
    assert looked(known) == []


def test_what_cannot_be_written_down_is_not_shown(known: World, visit: Visit) -> None:
    client, key = visit(Role.TEAM), key_of(known, "ALDER")
    token = csrf_of(client)
    known.write(lambda link: link.exec_driver_sql("ALTER TABLE audit RENAME TO audit_away"))
    answer = client.post(f"/admin/responses/{key}", data={"csrf": token, "reason": "worry"})
    assert answer.status_code >= 500
    assert not [words for words in SHOWN if words in answer.text]


def test_a_shared_phone_lists_everyone_it_was_given_for(staffed: World, visit: Visit) -> None:
    for number, name in ((1, "Ann Example"), (2, "Bob Example")):
        staffed.record(
            discharge(number, mobile="07700 900005", name=name, birth_date=date(1950 + number, 1, 1), site="RZZ01")
        )
    staffed.reply("+447700900005", "who is this? my father is worse")
    talk = next(row for row in staffed.talks() if row.flow == "" and row.patient_id is None)
    text = ask(visit(Role.TEAM), talk.key, reason="patient_safety").text
    assert "given for 2 patients" in text
    assert "Ann Example" in text
    assert "Bob Example" in text


def test_a_phone_shared_by_others_says_so_without_naming_them(known: World, visit: Visit) -> None:
    known.record(discharge(7, mobile="07700 900001", name="Bob Example", site="RZZ01"))
    text = ask(visit(Role.TEAM), key_of(known, "ALDER"), reason="worry").text
    assert "given for 1 other patient too" in text
    assert "Bob Example" not in text


def test_a_phone_no_feed_ever_gave_names_nobody(staffed: World, visit: Visit) -> None:
    staffed.reply("+447700900009", "hello")
    text = ask(visit(Role.TEAM), staffed.talks()[0].key, reason="fault").text
    assert "No patient is known by this number" in text
    assert "07700 900009" in text


def test_a_response_that_is_not_there_names_nobody(known: World, visit: Visit) -> None:
    assert ask(visit(Role.TEAM), "0" * 20, reason="worry").status_code == 404
    assert looked(known) == []
