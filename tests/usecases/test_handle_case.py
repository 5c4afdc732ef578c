"""Work on cases: who has one, what is written on it, when it may be closed, and alerts that go again."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.db.repos.case_notes import case_note, notes_of
from bot.db.repos.cases import alert, case
from bot.db.repos.staff import add_staff_row
from bot.errors import NotAllowed, NotFound
from bot.roles import Role
from bot.usecases.assign_case import assign_case
from bot.usecases.audit import audit, find_break
from bot.usecases.close_case import close_case
from bot.usecases.handle_case import Outcome, acknowledge
from bot.usecases.note_case import add_note
from bot.usecases.send_alert_again import send_alert_again
from tests.world import MONDAY, World

AMY, BEN = "amy@example.nhs.uk", "ben@example.nhs.uk"


@pytest.fixture
def worried(world: World) -> World:
    """Case 1 is immediate, case 2 a complaint; Amy and Ben work on cases."""
    for email, role in ((AMY, Role.TEAM), (BEN, Role.ADMIN), ("ward@example.nhs.uk", Role.WARD)):
        row = {"email": email, "password": "x", "role": role, "created_at": MONDAY, "wards": "", "failed": 0}
        world.write(lambda link, row=row: add_staff_row(link, row))
    world.reply("+447700900001", "I want to kill myself")
    world.reply("+447700900002", "I want to make a complaint")
    return world


def close(world: World, case_id: int, outcome: Outcome = Outcome.SPOKE_TO_PATIENT, by: str = AMY) -> None:
    world.write(lambda link: close_case(link, case_id, outcome=outcome, by=by, now=world.now))


def take(world: World, case_id: int, by: str = AMY) -> bool:
    return world.write(lambda link: acknowledge(link, case_id, by=by, now=world.now))


def note(world: World, case_id: int, words: str = "Rang her; she is safe.", by: str = AMY) -> int:
    return world.write(lambda link: add_note(link, world.deployment, case_id, words=words, by=by, now=world.now))


def assign(world: World, to: str, was: str = "", by: str = AMY) -> None:
    world.write(lambda link: assign_case(link, 2, to=to, was=was, by=by, now=world.now))


def case_row(world: World, case_id: int) -> Any:
    return world.rows(select(case).where(case.c.id == case_id))[0]


def done_with(world: World, case_id: int) -> list[tuple[str, str, str]]:
    chosen = select(audit.c.actor, audit.c.action, audit.c.detail).where(audit.c.object == f"case:{case_id}")
    return [tuple(row) for row in world.rows(chosen.order_by(audit.c.id))]


def test_an_immediate_case_needs_an_acknowledgement_and_a_note_before_it_closes(worried: World) -> None:
    with pytest.raises(NotAllowed, match="an acknowledgement and at least one note"):
        close(worried, 1)
    note(worried, 1)
    with pytest.raises(NotAllowed, match=r"needs an acknowledgement\.$"):
        close(worried, 1)
    take(worried, 1)
    close(worried, 1)
    assert (case_row(worried, 1).status, case_row(worried, 1).outcome) == ("closed", "spoke_to_patient")


def test_an_acknowledged_immediate_case_without_a_note_stays_open(worried: World) -> None:
    take(worried, 1)
    with pytest.raises(NotAllowed, match="at least one note"):
        close(worried, 1)
    assert case_row(worried, 1).status == "acknowledged"


def test_closing_a_case_of_another_tier_acknowledges_it_and_stops_its_alerts(worried: World) -> None:
    close(worried, 2, Outcome.PASSED_TO_PALS)
    row = case_row(worried, 2)
    assert (row.status, row.acknowledged_by, row.closed_by) == ("closed", AMY, AMY)
    assert {one.state for one in worried.rows(select(alert).where(alert.c.case_id == 2))} == {"withdrawn"}
    assert done_with(worried, 2) == [(AMY, "acknowledge", ""), (AMY, "close", "passed_to_pals")]


def test_of_two_who_close_at_once_the_second_learns_of_the_first(worried: World) -> None:
    close(worried, 2, Outcome.NOTHING_NEEDED, by=AMY)
    with pytest.raises(NotAllowed, match=f"{AMY} closed this case first"):
        close(worried, 2, Outcome.SPOKE_TO_PATIENT, by=BEN)
    assert case_row(worried, 2).outcome == "nothing_needed"


def test_of_two_who_assign_at_once_the_second_learns_of_the_first(worried: World) -> None:
    assign(worried, BEN)
    with pytest.raises(NotAllowed, match=BEN):
        assign(worried, AMY)
    assert case_row(worried, 2).assigned_to == BEN
    assign(worried, AMY, was=BEN)
    assert case_row(worried, 2).assigned_to == AMY
    assert case_row(worried, 2).status == "open"


@pytest.mark.parametrize("stranger", ["ward@example.nhs.uk", "nobody@example.nhs.uk"])
def test_a_case_goes_only_to_accounts_that_work_on_cases(worried: World, stranger: str) -> None:
    with pytest.raises(NotAllowed, match="no account that works on cases"):
        assign(worried, stranger)


def test_a_closed_case_takes_notes_and_nothing_else(worried: World) -> None:
    close(worried, 2)
    with pytest.raises(NotAllowed):
        assign(worried, BEN)
    assert not take(worried, 2)
    note(worried, 2, "She rang back.")
    assert case_row(worried, 2).status == "closed"


def test_a_note_is_sealed_and_written_down_without_its_words(worried: World) -> None:
    number = note(worried, 1, " Mrs Example\r\nrang \x07back ")
    stored = worried.read(lambda link: notes_of(link, 1))
    assert worried.deployment.vault.open(stored[0].words) == "Mrs Example\nrang back"
    assert b"Example" not in worried.rows(select(case_note.c.words))[0].words
    assert done_with(worried, 1) == [(AMY, "note", f"note:{number}")]


@pytest.mark.parametrize("words", ["", "  \n ", "x" * 4001])
def test_an_empty_or_endless_note_is_refused(worried: World, words: str) -> None:
    with pytest.raises(NotAllowed):
        note(worried, 1, words)
    note(worried, 1, "x" * 4000)


def test_every_change_shows_a_case_again_in_the_api(worried: World) -> None:
    seen = [case_row(worried, 2).change]
    for act in (
        lambda: assign(worried, BEN),
        lambda: note(worried, 2),
        lambda: take(worried, 2),
        lambda: close(worried, 2),
    ):
        act()
        seen.append(case_row(worried, 2).change)
    assert seen == sorted(set(seen))
    assert worried.read(find_break) is None


def fail_alerts(world: World, case_id: int) -> list[int]:
    mine = alert.update().where(alert.c.case_id == case_id, alert.c.due_at <= world.now)
    world.write(lambda link: link.execute(mine.values(state="failed", error="refused")))
    return [row.id for row in world.rows(select(alert).where(alert.c.case_id == case_id).order_by(alert.c.id))]


def again(world: World, case_id: int, alert_id: int) -> None:
    world.write(lambda link: send_alert_again(link, world.deployment, case_id, alert_id, by=AMY, now=world.now))


def test_a_failed_alert_goes_again_in_a_round_of_its_own_once(worried: World) -> None:
    failed = fail_alerts(worried, 1)[0]
    again(worried, 1, failed)
    alerts = worried.rows(select(alert).where(alert.c.case_id == 1).order_by(alert.c.id))
    assert (alerts[-1].route, alerts[-1].round, alerts[-1].state) == ("email", 3, "queued")
    assert alerts[-1].due_at == worried.now
    with pytest.raises(NotAllowed, match="on its way already"):
        again(worried, 1, failed)
    assert done_with(worried, 1) == [(AMY, "send_alert_again", "email")]


def test_no_alert_goes_again_that_did_not_fail_or_that_nobody_needs(worried: World) -> None:
    first = worried.rows(select(alert).where(alert.c.case_id == 2))[0].id
    with pytest.raises(NotAllowed, match="has not failed"):
        again(worried, 2, first)
    with pytest.raises(NotFound):
        again(worried, 1, first)
    fail_alerts(worried, 2)
    take(worried, 2)
    with pytest.raises(NotAllowed, match=f"{AMY} has this case"):
        again(worried, 2, first)
    close(worried, 2)
    with pytest.raises(NotAllowed, match="has closed this case"):
        again(worried, 2, first)
