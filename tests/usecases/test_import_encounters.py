"""A file of encounters: faulty rows listed, a rerun all repeats, a crash in the middle loses nothing."""

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.clock import Clock
from bot.db.repos.encounters import encounter
from bot.settings import Settings
from bot.usecases.import_encounters import import_encounters, import_run
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
    assert world.rows(select(encounter)) == world.rows(select(import_run)) == world.outbox() == []
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


def test_a_batch_that_fails_leaves_none_of_its_rows(world: World) -> None:
    from tests.world import discharge

    with pytest.raises(Exception):  # noqa: B017 – whatever the database says
        world.record(discharge(1), replace(discharge(2), ended_at=None))
    assert world.rows(select(encounter)) == []
