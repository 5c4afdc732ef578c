"""What really happened, for the survey register: counted for patients seen lately, bounded, and never of a few."""

from datetime import timedelta

import pytest
from sqlalchemy import Select, text
from sqlalchemy.dialects import postgresql, sqlite

from bot.reports import surveys_page
from bot.reports.surveys_page import Asked, read_asked
from tests.world import MONDAY, World, discharge


def asked(world: World) -> dict[str, Asked]:
    return dict(world.read(lambda link: read_asked(link, now=world.now)))


def invite_all(world: World, number: int, **changes: object) -> None:
    """So many patients, each discharged an hour ago; their invitations go a day later."""
    ended = world.now - timedelta(hours=1)
    world.record(
        *(discharge(one, encounter_id=f"E{one}-{ended}", ended_at=ended, **changes) for one in range(1, number + 1))
    )
    world.pass_time(hours=25)
    world.send_due()


def test_how_often_patients_were_asked_is_counted_by_patient_and_pathway(world: World) -> None:
    invite_all(world, 5)
    assert asked(world) == {"inpatient": Asked(patients=5, invitations=5, most=1)}
    world.pass_time(days=40)
    world.wake()
    invite_all(world, 2)
    found = asked(world)["inpatient"]
    assert (found.patients, found.invitations, found.most, found.average) == (5, 7, 2, 1.4)


def test_patients_who_were_refused_count_as_patients_who_were_not_asked(world: World) -> None:
    invite_all(world, 3)
    world.record(*(discharge(one, flags=frozenset({"staff"}), ended_at=world.now) for one in range(11, 14)))
    assert asked(world)["inpatient"] == Asked(patients=6, invitations=3, most=1)


def test_fewer_than_five_patients_are_not_told_of(world: World) -> None:
    invite_all(world, 4)
    assert asked(world) == {}


def test_what_is_only_planned_and_what_lies_more_than_a_year_back_is_not_counted(world: World) -> None:
    world.record(*(discharge(one) for one in range(1, 6)))
    assert asked(world)["inpatient"].invitations == 0, "due tomorrow"
    world.now = MONDAY + timedelta(hours=25)
    world.send_due()
    assert asked(world)["inpatient"].invitations == 5
    world.pass_time(days=366)
    assert asked(world) == {}


def test_one_look_goes_through_so_many_decisions_and_patients_and_no_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    invite_all(world, 12)
    monkeypatch.setattr(surveys_page, "WINDOW", 8)
    assert asked(world)["inpatient"].patients == 8
    monkeypatch.setattr(surveys_page, "MOST_PATIENTS", 6)
    assert asked(world)["inpatient"].patients == 6


def test_the_statements_walk_indexes_only(world: World) -> None:
    invite_all(world, 6)
    told = explain(world, surveys_page._SEEN.params(above=0, since=MONDAY))
    told += explain(world, surveys_page._ASKED.params(since=MONDAY, now=MONDAY, ids=[1, 2]))
    assert "ix_contact_patient" in told
    assert "decision" in told
    assert not any(whole in told for whole in ("Seq Scan", "SCAN contact", "SCAN decision", "SCAN encounter"))


def explain(world: World, statement: Select) -> str:
    """How the database would run this; PostgreSQL would rather read a small table whole, and may not."""
    is_sqlite = world.database.is_sqlite
    dialect = sqlite.dialect() if is_sqlite else postgresql.dialect()
    asked_for = {"literal_binds": True, "render_postcompile": True}
    written = str(statement.compile(dialect=dialect, compile_kwargs=asked_for)).replace("%%", "%")

    def ask(link) -> str:
        if not is_sqlite:
            link.execute(text("SET LOCAL enable_seqscan = off"))
        rows = link.exec_driver_sql(("EXPLAIN QUERY PLAN " if is_sqlite else "EXPLAIN ") + written)
        return "\n".join(str(row[-1]) for row in rows)

    return world.read(ask)
