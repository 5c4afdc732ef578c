"""The log of a SQLite database is emptied beside the writer, stays short, and loses nothing."""

import os
import sqlite3
import threading
from pathlib import Path

import pytest

from bot.db import checkpoint
from bot.db.connect import Database
from bot.db.repos.facts import read_fact, store_fact

LOG = 200_000


@pytest.fixture
def path(sqlite_template: Path, tmp_path: Path) -> Path:
    path = tmp_path / "logged.db"
    path.write_bytes(sqlite_template.read_bytes())
    return path


@pytest.fixture
def short_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "LOG_BYTES", LOG)
    monkeypatch.setattr(checkpoint, "PAUSE_SECONDS", 0.001)


def fill(database: Database, numbers: range) -> None:
    for number in numbers:
        database.write(lambda link, number=number: store_fact(link, f"n{number}", "x" * 20_000))


def log_of(path: Path) -> int:
    return os.stat(f"{path}-wal").st_size


@pytest.mark.usefixtures("short_log")
def test_a_writer_that_never_rests_does_not_make_the_log_grow_for_ever(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    fill(database, range(2_000))
    written = 2_000 * 20_000
    assert log_of(path) < written / 4
    # It lies in the database file already, not only in the log.
    assert path.stat().st_size > written * 3 / 4
    database.close()
    with sqlite3.connect(path) as link:
        assert link.execute("SELECT count(*) FROM fact WHERE name LIKE 'n%'").fetchone() == (2_000,)


@pytest.mark.usefixtures("short_log")
def test_a_log_that_somebody_still_reads_is_emptied_later(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM fact").fetchone()
    fill(database, range(100))
    held = log_of(path)
    assert held > 100 * 20_000
    reader.execute("COMMIT")
    fill(database, range(100, 2_000))
    assert log_of(path) < held * 5
    assert database.read(lambda link: read_fact(link, "n0"))
    reader.close()
    database.close()


@pytest.mark.usefixtures("short_log")
def test_closing_ends_the_thread(path: Path) -> None:
    for _ in range(30):
        database = Database(f"sqlite:///{path}")
        fill(database, range(20))
        database.close()
    assert not [one for one in threading.enumerate() if one.name == "db-checkpoint"]


@pytest.mark.usefixtures("short_log")
def test_a_database_that_cannot_be_emptied_can_still_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    database = Database(f"sqlite:///{path}")
    monkeypatch.setattr(checkpoint.sqlite3, "connect", refuse)
    fill(database, range(40))
    assert database.read(lambda link: read_fact(link, "n39"))
    database.close()
