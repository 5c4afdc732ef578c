"""Webhooks a second through a real `serve` process, against the very same statements in raw sqlite3, interleaved.

The statements are recorded from the product itself, message by message, and replayed on a copy of the same
database with synchronous=FULL and one commit a message: what is left over is our own cost.
"""

import asyncio
import shutil
import sqlite3
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from sqlalchemy import Connection, event

from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.usecases.receive_reply import receive_reply
from messaging_adapters.types import Incoming
from tests.benchmarks.webhook_calls import CHANNEL, SETTINGS, e164, mobile, requests, send_all, send_paced, sid, words
from tests.journeys.processes import make_hospital
from tests.world import SECRET, World, discharge, make_world

ROUNDS, BLOCK = 5, 300
HALF_LOAD_SECONDS = 5


@dataclass(frozen=True)
class Prepared:
    """A database in which everyone has been asked, and the statements that taking in each reply runs."""

    database: Path
    statements: list[list[tuple[str, Any]]]


def measure() -> dict[str, float]:
    """Figures by name."""
    folder = Path(tempfile.mkdtemp(prefix="feedback-bot-bench-"))
    try:
        return _measure(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(folder: Path) -> dict[str, float]:
    count = ROUNDS * BLOCK
    prepared = _prepare(folder, count * 3)
    raw_copy, served = folder / "raw.db", folder / "served.db"
    shutil.copy(prepared.database, raw_copy)
    shutil.copy(prepared.database, served)
    hospital = make_hospital(folder, f"sqlite:///{served}", SETTINGS)
    hospital.serve("--no-worker")
    try:
        web = raw = 0.0
        asyncio.run(send_all(hospital.port, requests(hospital.port, range(count, count + 50))))
        for number in range(ROUNDS):
            block = range(number * BLOCK, (number + 1) * BLOCK)
            calls = requests(hospital.port, block)
            started = time.perf_counter()
            asyncio.run(send_all(hospital.port, calls))
            web += time.perf_counter() - started
            raw += _replay(raw_copy, prepared.statements[block.start : block.stop])
        rate = count / web
        more = requests(
            hospital.port, range(count + 50, min(count * 3, count + 50 + int(rate * HALF_LOAD_SECONDS / 2)))
        )
        waits = asyncio.run(send_paced(hospital.port, calls=more, rate=rate / 2))
    finally:
        hospital.close()
    cut = quantiles(waits, n=100)
    return {
        "webhooks a second": rate,
        "raw sqlite3 a second": count / raw,
        "webhook ÷ raw sqlite3": raw / web,
        "webhook p50 at half load, ms": cut[49] * 1000,
        "webhook p99 at half load, ms": cut[98] * 1000,
    }


def _prepare(folder: Path, people: int) -> Prepared:
    path = folder / "prepared.db"
    database = Database(f"sqlite:///{path}")
    migrate(database, SECRET)
    world = make_world(database, channel=CHANNEL)
    for start in range(0, people, 50):
        world.record(*(discharge(number, mobile=mobile(number)) for number in range(start, min(start + 50, people))))
    world.pass_time(hours=25)
    world.send_due()
    database.engine.dispose()
    asked = folder / "asked.db"
    _backup(path, asked)
    statements = _record_statements(world, ROUNDS * BLOCK)
    database.close()
    return Prepared(asked, statements)


def _record_statements(world: World, count: int) -> list[list[tuple[str, Any]]]:
    current: list[tuple[str, Any]] = []

    @event.listens_for(world.database.engine, "before_cursor_execute")
    def note(_c: Connection, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        current.append((statement, parameters))

    recorded: list[list[tuple[str, Any]]] = []
    for number in range(count):
        incoming = Incoming(provider_id=sid(number), sender=e164(number), body=words(number))
        current.clear()
        world.write(
            lambda link, incoming=incoming: receive_reply(link, world.deployment, CHANNEL, incoming, now=world.now)
        )
        recorded.append([one for one in current if not one[0].startswith("BEGIN")])
    return recorded


def _replay(path: Path, messages: list[list[tuple[str, Any]]]) -> float:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    started = time.perf_counter()
    for statements in messages:
        connection.execute("BEGIN IMMEDIATE")
        for statement, parameters in statements:
            connection.execute(statement, parameters).fetchall()
        connection.execute("COMMIT")
    taken = time.perf_counter() - started
    connection.close()
    return taken


def _backup(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as from_, sqlite3.connect(target) as to:
        from_.backup(to)
