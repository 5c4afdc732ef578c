"""A file of encounters: faulty rows listed, a rerun all repeats, a crash in the middle loses nothing."""

import csv
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.clock import Clock
from bot.db.repos.encounters import encounter
from bot.db.repos.imports import import_fault, import_run
from bot.db.repos.texts_in import inbound
from bot.errors import DatabaseUnavailable
from bot.feeds.csv import FeedFault
from bot.settings import Settings
from bot.usecases.import_encounters import import_encounters
from bot.usecases.runtime import Runtime
from messaging_adapters.simulator import Simulator
from tests.world import CHANNEL, MONDAY, SECRET, World

COLUMNS = ("encounter_id", "class", "patient_id", "birth_date", "mobile", "ended_at", "site", "ward")


class Stopped(Clock):
    """A clock that stands at MONDAY."""

    def now(self):
        return MONDAY


def write_file(path: Path, rows: int, *, faulty: int = 0) -> Path:
    ended = (MONDAY - timedelta(hours=2)).isoformat()
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(rows):
            when = "CANARY" if number < faulty else ended
            writer.writerow(
                (f"E{number}", "inpatient", f"P{number}", "1960-05-17", f"077009{number:05}", when, "RXX01", "W1")
            )
    return path


def take_in(world: World, file: Path, *, dry_run: bool = False, runtime: Runtime | None = None) -> dict:
    mine = Runtime(Settings(secret_key=SECRET), world.database, world.deployment, Stopped(), {CHANNEL: Simulator()})
    faulty = file.with_suffix(".faulty.csv")
    return import_encounters(runtime or mine, file, dry_run=dry_run, encoding=None, faulty=faulty, say=lambda _: None)


def test_faulty_rows_are_listed_and_stop_nothing_else(world: World, tmp_path: Path) -> None:
    file = write_file(tmp_path / "a.csv", 120, faulty=7)
    result = take_in(world, file)
    assert (result["rows"], result["recorded"], result["faulty"]) == (120, 113, 7)
    listed = file.with_suffix(".faulty.csv").read_text()
    assert len(listed.splitlines()) == 8
    assert "CANARY" not in listed
    (run,) = world.rows(select(import_run))
    assert run.finished_at is not None
    assert len(world.decisions()) == 113


def test_the_same_file_again_is_all_repeats(world: World, tmp_path: Path) -> None:
    file = write_file(tmp_path / "a.csv", 60)
    first, again = take_in(world, file), take_in(world, file)
    assert (first["recorded"], first["allowed"]) == (60, 60)
    assert (again["repeated"], again["recorded"], again["allowed"]) == (60, 0, 0)
    assert len(world.outbox()) == 60


def test_a_dry_run_keeps_nothing_and_counts_the_same(world: World, tmp_path: Path) -> None:
    file = write_file(tmp_path / "a.csv", 60, faulty=1)
    dry = take_in(world, file, dry_run=True)
    assert world.rows(select(encounter)) == world.outbox() == []
    assert take_in(world, file) == dry


def test_a_crash_in_the_middle_loses_nothing(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_file(tmp_path / "a.csv", 130)
    real, calls = world.database.write, [0]

    def crash(work):
        calls[0] += 1
        if calls[0] == 3:
            raise KeyboardInterrupt
        return real(work)

    monkeypatch.setattr(world.database, "write", crash)
    with pytest.raises(KeyboardInterrupt):
        take_in(world, file)
    monkeypatch.undo()
    assert len(world.rows(select(encounter))) == 50
    again = take_in(world, file)
    assert (again["repeated"], again["recorded"]) == (50, 80)
    assert world.ledger() == ["reserved"] * 130
    assert [run.finished_at is None for run in world.rows(select(import_run).order_by(import_run.c.id))] == [
        True,
        False,
    ]


def test_a_run_says_who_began_it_how_far_it_came_and_how_it_ended(world: World, tmp_path: Path) -> None:
    file = write_file(tmp_path / "a.csv", 60, faulty=2)
    result = take_in(world, file)
    (run,) = world.rows(select(import_run))
    assert (run.file_name, run.started_by, run.dry_run, run.state) == ("a.csv", "command line", False, "done")
    assert run.position == run.size == file.stat().st_size
    assert (run.rows_read, json.loads(run.result)) == (60, result)
    faults = world.rows(select(import_fault.c.line, import_fault.c.column_name).order_by(import_fault.c.id))
    assert [tuple(row) for row in faults] == [(2, "ended_at"), (3, "ended_at")]


def test_a_try_is_a_run_too_with_its_faulty_rows(world: World, tmp_path: Path) -> None:
    take_in(world, write_file(tmp_path / "a.csv", 60, faulty=2), dry_run=True)
    (run,) = world.rows(select(import_run))
    assert (run.dry_run, run.state, run.rows_read) == (True, "done", 60)
    assert len(world.rows(select(import_fault))) == 2


def test_a_header_that_will_not_do_stands_on_the_run(world: World, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("encounter_id,class\n")
    with pytest.raises(FeedFault):
        take_in(world, file)
    (run,) = world.rows(select(import_run))
    assert (run.state, run.fault) == ("failed", "The header lacks patient_id, ended_at.")


def test_a_fault_of_ours_in_the_middle_stands_on_the_run_with_its_row(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, real, calls = write_file(tmp_path / "a.csv", 130), world.database.write, [0]

    def fail_third(work):
        calls[0] += 1
        if calls[0] == 3:
            raise DatabaseUnavailable
        return real(work)

    monkeypatch.setattr(world.database, "write", fail_third)
    with pytest.raises(DatabaseUnavailable):
        take_in(world, file)
    (run,) = world.rows(select(import_run))
    assert (run.state, run.rows_read) == ("failed", 50)
    assert run.fault == (
        "It stopped before the end, at row 50. Import the same file again: what was taken in is recognised."
    )


def test_the_same_file_by_two_commands_at_once_is_taken_in_once(world: World, tmp_path: Path) -> None:
    file = write_file(tmp_path / "a.csv", 200)
    other = tmp_path / "b.csv"
    other.write_bytes(file.read_bytes())
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda one: take_in(world, one), (file, other)))
    assert sum(one["recorded"] for one in results) == sum(one["repeated"] for one in results) == 200
    assert len(world.rows(select(encounter))) == len(world.outbox()) == len(world.decisions()) == 200
    assert world.ledger() == ["reserved"] * 200


def test_a_reply_that_shares_the_commit_of_a_try_is_kept(world: World, tmp_path: Path) -> None:
    world.invite("07700 900999", encounter_id="A1", patient_id="PA1")
    file = write_file(tmp_path / "a.csv", 400)
    with ThreadPoolExecutor(2) as pool:
        tried = pool.submit(take_in, world, file, dry_run=True)
        for number in range(20):
            world.reply("+447700900999", f"thank you {number}")
        assert tried.result()["recorded"] == 400
    assert len(world.rows(select(inbound.c.id))) == 20
    assert len(world.rows(select(encounter))) == 1


def test_a_batch_that_fails_leaves_none_of_its_rows(world: World) -> None:
    from tests.world import discharge

    with pytest.raises(Exception):  # noqa: B017 – whatever the database says
        world.record(discharge(1), replace(discharge(2), ended_at=None))
    assert world.rows(select(encounter)) == []
