"""Transactions: in order, all or nothing, never inside one another, and honest when the database cannot be used."""

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, exc, text

from bot.db import connect
from bot.db.connect import Database
from bot.db.repos.addresses import take_address
from bot.db.repos.facts import read_fact, store_fact
from bot.errors import DatabaseUnavailable
from tests.world import World


def store(database: Database, name: str, value: str = "x") -> None:
    database.write(lambda link: store_fact(link, name, value))


def test_what_fails_leaves_nothing(database: Database) -> None:
    def work(link) -> None:
        store_fact(link, "a", "1")
        raise KeyError("stop")

    with pytest.raises(KeyError):
        database.write(work)
    assert database.read(lambda link: read_fact(link, "a")) is None
    store(database, "a")


def test_what_is_submitted_together_is_all_stored(database: Database) -> None:
    def add(link) -> None:
        store_fact(link, "n", str(int(read_fact(link, "n") or 0) + 1) if database.is_sqlite else "1")

    for future in [database.submit(add) for _ in range(30)]:
        future.result()
    if database.is_sqlite:
        assert database.read(lambda link: read_fact(link, "n")) == "30"


def test_a_transaction_inside_a_transaction_raises_and_does_not_hang(database: Database) -> None:
    def outer(link) -> None:
        take_address(link, channel="simulator", hash_="h", value=b"v")
        database.write(lambda inner: take_address(inner, channel="simulator", hash_="h", value=b"v"))

    with pytest.raises(RuntimeError):
        database.write(outer)
    store(database, "after")


def test_writes_in_a_read_are_not_kept(database: Database) -> None:
    database.read(lambda link: store_fact(link, "a", "1"))
    assert database.read(lambda link: read_fact(link, "a")) is None


def test_an_exception_does_not_quote_what_was_stored(database: Database) -> None:
    def twice(link) -> None:
        for _ in range(2):
            link.execute(text("INSERT INTO fact (name, value) VALUES ('n', :words)"), {"words": "CANARY words"})

    with pytest.raises(exc.IntegrityError) as raised:
        database.write(twice)
    assert "CANARY" not in str(raised.value)


def test_a_locked_sqlite_file_is_unavailable_and_usable_again(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.db"
    path.write_bytes(sqlite_template.read_bytes())
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.1)
    database = Database(f"sqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailable):
        store(database, "a")
    assert database.read(lambda link: read_fact(link, "a")) is None
    other.execute("ROLLBACK")
    store(database, "a")
    database.close()
    other.close()


def test_a_writer_gets_in_between_the_transactions_of_a_busy_process(sqlite_template: Path, tmp_path: Path) -> None:
    """An import of another process pauses for a millisecond between two of its transactions: that must do."""
    path = tmp_path / "busy.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")
    held, done = 0, threading.Event()

    def hold() -> None:
        nonlocal held
        other = sqlite3.connect(path, isolation_level=None, timeout=30)
        while not done.is_set():
            other.execute("BEGIN IMMEDIATE")
            time.sleep(0.01)
            other.execute("COMMIT")
            held += 1
            time.sleep(0.0015)
        other.close()

    holder = threading.Thread(target=hold)
    holder.start()
    waited: list[int] = []
    for number in range(15):
        time.sleep(0.007)  # not in the very pause in which the one before was stored
        before = held
        store(database, f"n{number}")
        waited.append(held - before)
    done.set()
    holder.join()
    database.close()
    assert sorted(waited)[7] <= 3, waited


def test_a_writer_waits_while_another_process_reads_the_log_back_after_a_crash(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "recovered.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")
    begin, asked = database._begin, 0

    def busy_at_first(connection: Connection, how: str) -> None:
        nonlocal asked
        asked += 1
        if asked == 1:
            fault = sqlite3.OperationalError("database is locked")
            fault.sqlite_errorcode = sqlite3.SQLITE_BUSY_RECOVERY
            raise exc.OperationalError(how, {}, fault)
        begin(connection, how)

    monkeypatch.setattr(database, "_begin", busy_at_first)
    store(database, "a")
    assert asked == 2
    database.close()


@pytest.mark.parametrize("trouble", ["PRAGMA query_only = ON", "PRAGMA max_page_count = 1"])
def test_a_read_only_or_full_sqlite_file_is_unavailable(sqlite_template: Path, tmp_path: Path, trouble: str) -> None:
    path = tmp_path / "full.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")

    def work(link) -> None:
        link.exec_driver_sql(trouble)
        for number in range(200):
            store_fact(link, f"n{number}", "x" * 3000)

    with pytest.raises(DatabaseUnavailable):
        database.write(work)
    database.close()


def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path) -> None:
    path = tmp_path / "broken.db"
    path.write_bytes(b"no database at all" * 500)
    database = Database(f"sqlite:///{path}")
    with pytest.raises((DatabaseUnavailable, exc.DatabaseError)):
        store(database, "a")
    database.close()


def postgres_only(database: Database) -> bool:
    return not database.is_sqlite


def test_two_transactions_that_lock_crosswise_both_commit(database: Database) -> None:
    """On PostgreSQL one is a deadlock's victim and runs again; on SQLite they are one after the other."""
    for name in ("a", "b"):
        store(database, name, "0")
    met = threading.Barrier(2)

    def cross(first: str, second: str) -> None:
        waited = [False]

        def work(link) -> None:
            store_fact(link, first, "1")
            if postgres_only(database) and not waited[0]:
                waited[0] = True
                met.wait(5)
            store_fact(link, second, "1")

        database.write(work)

    threads = [threading.Thread(target=cross, args=pair) for pair in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert database.read(lambda link: (read_fact(link, "a"), read_fact(link, "b"))) == ("1", "1")


def test_a_webhook_does_not_wait_for_ever_behind_a_stuck_transaction(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.2)
    database = Database(database_url)
    stuck = Database(database_url)
    store(database, "a")
    holding, done = threading.Event(), threading.Event()

    def hold(link) -> None:
        store_fact(link, "a", "held")
        holding.set()
        done.wait(10)

    thread = threading.Thread(target=lambda: stuck.write(hold))
    thread.start()
    assert holding.wait(5)
    began = time.monotonic()
    with pytest.raises(DatabaseUnavailable):
        store(database, "a", "mine")
    assert time.monotonic() - began < 5
    done.set()
    thread.join()
    store(database, "a", "mine")
    database.close()
    stuck.close()


def test_a_database_that_is_gone_is_unavailable() -> None:
    database = Database("postgresql+psycopg://nobody@127.0.0.1:1/none")
    with pytest.raises(DatabaseUnavailable):
        store(database, "a")
    with pytest.raises(DatabaseUnavailable):
        database.read(lambda link: read_fact(link, "a"))
    database.close()


def test_the_dispatcher_is_woken_after_the_commit_only(world: World) -> None:
    woken: list[int] = []
    world.database.wake_listeners.append(lambda: woken.append(len(world.outbox())))
    world.invite()
    count = len(woken)
    world.reply("+447700900001", "1")
    assert len(woken) == count + 1
    assert woken[-1] == 2


def test_transactions_that_wait_together_share_a_commit_and_fail_alone(database: Database) -> None:
    commits: list[object] = []
    event.listen(database.engine, "commit", commits.append)
    begun, go = threading.Event(), threading.Event()

    def hold(_: Connection) -> None:
        begun.set()
        go.wait(10)

    def keep(name: str) -> Callable[[Connection], str]:
        def work(link: Connection) -> str:
            store_fact(link, name, "kept")
            if name == "bad":
                raise LookupError(name)
            return name

        return work

    first = database.submit(hold)
    begun.wait(10)  # the writer is busy: what is submitted now waits together
    good = [database.submit(keep(f"good {number}")) for number in range(3)]
    go.set()
    assert [future.result(10) for future in good] == ["good 0", "good 1", "good 2"]
    first.result(10)
    assert len(commits) == (2 if database.is_sqlite else 4), "on PostgreSQL each has a connection of its own"

    begun.clear()
    go.clear()
    database.submit(hold)
    begun.wait(10)
    mixed = [database.submit(keep(name)) for name in ("one", "bad", "two")]
    go.set()
    assert (mixed[0].result(10), mixed[2].result(10)) == ("one", "two")
    with pytest.raises(LookupError):
        mixed[1].result(10)
    assert database.read(lambda link: [read_fact(link, name) for name in ("one", "bad", "two")]) == [
        "kept",
        None,
        "kept",
    ]
