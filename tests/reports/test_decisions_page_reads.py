"""The decisions as the page reads them: newest first, filtered, looked up by number, and by indexes only."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Select, text
from sqlalchemy.dialects import postgresql, sqlite

from bot.reports import decisions_page
from bot.reports.decisions_page import (
    DecisionFilters,
    DecisionsPage,
    Found,
    identifier_statement,
    list_statement,
    look_up,
    read_decisions,
    read_encounter,
    read_patient,
    reference_statement,
)
from tests.world import MONDAY, World, discharge

ANY = DecisionFilters()


def read(world: World, filters: DecisionFilters = ANY, *, before: int | None = None, limit: int = 10) -> DecisionsPage:
    return world.read(lambda link: read_decisions(link, filters, {}, before=before, limit=limit))


def find(world: World, number: str, nhs: str = "") -> Found:
    vault = world.deployment.vault
    hashes = {
        "encounter_hash": vault.lookup("encounter", number),
        "local_hash": vault.lookup("patient:local", number),
        "nhs_hash": vault.lookup("patient:nhs", nhs) if nhs else "",
    }
    return world.read(lambda link: look_up(link, **hashes))


def mixed(world: World) -> None:
    """One asked on Alder, one without a mobile on Beech, and a day later one too young."""
    world.record(discharge(1, site="RZZ01", ward="ALDER"), discharge(2, site="RZZ01", ward="BEECH", mobile=""))
    world.pass_time(days=1)
    world.record(discharge(3, site="RZZ01", ward="BEECH", birth_date=date(2020, 1, 1)))


def reasons(page: DecisionsPage) -> list[str]:
    return [line.row.reason for line in page.lines]


def test_the_newest_decision_stands_first_and_pages_follow_without_a_gap(world: World) -> None:
    mixed(world)
    assert reasons(read(world)) == ["under_16", "no_mobile", ""]
    first = read(world, limit=2)
    assert reasons(first) == ["under_16", "no_mobile"]
    rest = read(world, before=first.next, limit=2)
    assert (reasons(rest), rest.next) == ([""], None)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (DecisionFilters(outcome="refuse"), ["under_16", "no_mobile"]),
        (DecisionFilters(reason="no_mobile"), ["no_mobile"]),
        (DecisionFilters(ward="RZZ01/BEECH"), ["under_16", "no_mobile"]),
        (DecisionFilters(flow="inpatient-fft", outcome="allow"), [""]),
        (DecisionFilters(day=MONDAY.date()), ["no_mobile", ""]),
        (DecisionFilters(day=MONDAY.date() + timedelta(days=1)), ["under_16"]),
        (DecisionFilters(day=MONDAY.date() - timedelta(days=1)), []),
    ],
)
def test_each_filter_leaves_what_it_says(world: World, filters: DecisionFilters, expected: list[str]) -> None:
    mixed(world)
    assert reasons(read(world, filters)) == expected


def test_a_rare_reason_is_looked_for_a_part_at_a_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decisions_page, "WINDOW", 5)
    world.record(discharge(1, mobile=""), *(discharge(number) for number in range(2, 12)))
    rare, seen, before, looks = DecisionFilters(reason="no_mobile"), [], None, 0
    while looks == 0 or before is not None:
        page = read(world, rare, before=before)
        seen += reasons(page)
        before, looks = page.next, looks + 1
        assert (page.back_to is None) == (before is None)
    assert (seen, looks) == (["no_mobile"], 3)


def test_an_empty_table_is_an_empty_page(world: World) -> None:
    assert read(world) == DecisionsPage((), None)
    assert read(world, DecisionFilters(day=MONDAY.date())) == DecisionsPage((), None)


def test_a_number_leads_to_the_encounter_or_to_its_patient(world: World) -> None:
    world.record(discharge(1, nhs_number="9990000018"), discharge(2))
    again = discharge(3, patient_id="P1", ended_at=MONDAY - timedelta(minutes=5))
    assert find(world, "P1").encounter_key
    world.record(again)
    by_encounter = find(world, "E1").encounter_key
    by_patient = find(world, "P1")
    assert (by_encounter != "", by_patient.encounter_key, find(world, "P2").encounter_key != "") == (True, "", True)
    assert find(world, "x", nhs="9990000018") == by_patient
    told = world.read(lambda link: read_patient(link, by_patient.patient_key, {}))
    assert told is not None
    assert {one.row.key for one in told} == {by_encounter, find(world, "E3").encounter_key}
    assert find(world, "nobody") == Found()


def test_an_encounter_shows_every_decision_newest_first_and_its_response(world: World) -> None:
    world.record(discharge(1, mobile=""))
    world.record(discharge(1))
    key = find(world, "E1").encounter_key
    found = world.read(lambda link: read_encounter(link, key, {}))
    assert found is not None
    assert [told.row.outcome for told in found.decisions] == ["allow", "refuse"]
    assert found.decisions[1].sentence == "Not asked: there is no mobile number."
    assert found.responses == tuple(talk.key for talk in world.talks())
    assert world.read(lambda link: read_encounter(link, "0" * 20, {})) is None


EVERY = DecisionFilters("refuse", "no_mobile", "RZZ01/BEECH", "inpatient-fft", MONDAY.date())


@pytest.mark.parametrize(
    "statement",
    [
        list_statement(ANY, low=1, high=99).limit(26),
        list_statement(EVERY, low=1, high=99).limit(26),
        reference_statement("0" * 32),
        identifier_statement("local", "0" * 32),
    ],
    ids=["list", "filtered", "by reference", "by identifier"],
)
def test_a_million_encounters_are_not_gone_through(world: World, statement: Select) -> None:
    plan = explain(world, statement)
    assert "index" in plan.lower() or "primary key" in plan.lower(), plan
    for slow in ("SCAN", "TEMP B-TREE", "Seq Scan", "Sort"):
        assert slow not in plan.replace("Index Scan", "").replace("Index Only Scan", ""), plan


def explain(world: World, statement: Select) -> str:
    """How the database would run this; PostgreSQL would rather read a small table whole, and may not."""
    is_sqlite = world.database.is_sqlite
    dialect = sqlite.dialect() if is_sqlite else postgresql.dialect()
    written = str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True})).replace("%%", "%")

    def ask(link) -> str:
        if not is_sqlite:
            link.execute(text("SET LOCAL enable_seqscan = off"))
            link.execute(text("SET LOCAL enable_bitmapscan = off"))
        rows = link.exec_driver_sql(("EXPLAIN QUERY PLAN " if is_sqlite else "EXPLAIN ") + written)
        return "\n".join(str(row[-1]) for row in rows)

    return world.read(ask)
