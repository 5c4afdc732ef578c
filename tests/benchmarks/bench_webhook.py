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
from urllib.parse import quote_plus

from sqlalchemy import Connection, event
from twilio.request_validator import RequestValidator

from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.usecases.receive_reply import receive_reply
from messaging_adapters.types import Incoming
from tests.journeys.processes import Hospital, make_hospital
from tests.world import SECRET, World, discharge, make_world

ROUNDS, BLOCK = 5, 300
CONNECTIONS = 16
HALF_LOAD_SECONDS = 5
TOKEN = "0" * 32
SETTINGS = {
    "FEEDBACK_BOT_CHANNEL": "twilio_sms",
    "FEEDBACK_BOT_TWILIO_API_URL": "http://127.0.0.1:9",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": TOKEN,
    "TWILIO_FROM": "+447700900111",
}
CHANNEL = "twilio_sms"


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
        asyncio.run(_send_all(hospital, _requests(hospital, range(count, count + 50))))
        for number in range(ROUNDS):
            block = range(number * BLOCK, (number + 1) * BLOCK)
            calls = _requests(hospital, block)
            started = time.perf_counter()
            asyncio.run(_send_all(hospital, calls))
            web += time.perf_counter() - started
            raw += _replay(raw_copy, prepared.statements[block.start : block.stop])
        rate = count / web
        more = _requests(hospital, range(count + 50, min(count * 3, count + 50 + int(rate * HALF_LOAD_SECONDS / 2))))
        waits = asyncio.run(_send_paced(hospital, calls=more, rate=rate / 2))
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
        world.record(*(discharge(number, mobile=_mobile(number)) for number in range(start, min(start + 50, people))))
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
        incoming = Incoming(provider_id=_sid(number), sender=_e164(number), body=_words(number))
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


def _requests(hospital: Hospital, numbers: range) -> list[bytes]:
    url = f"{hospital.url}/webhooks/twilio/messages"
    validator = RequestValidator(TOKEN)
    calls: list[bytes] = []
    for number in numbers:
        form = {
            "MessageSid": _sid(number),
            "AccountSid": SETTINGS["TWILIO_ACCOUNT_SID"],
            "From": _e164(number),
            "To": SETTINGS["TWILIO_FROM"],
            "Body": _words(number),
            "NumMedia": "0",
            "NumSegments": "1",
            "FromCountry": "GB",
            "ApiVersion": "2010-04-01",
        }
        body = "&".join(f"{name}={quote_plus(value)}" for name, value in form.items()).encode()
        head = (
            f"POST /webhooks/twilio/messages HTTP/1.1\r\nHost: 127.0.0.1:{hospital.port}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
            f"X-Twilio-Signature: {validator.compute_signature(url, form)}\r\n\r\n"
        )
        calls.append(head.encode() + body)
    return calls


async def _send_all(hospital: Hospital, calls: list[bytes]) -> None:
    waiting = iter(calls)

    async def work() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", hospital.port)
        for call in waiting:
            await _call(reader, writer, call)
        writer.close()

    await asyncio.gather(*(work() for _ in range(CONNECTIONS)))


async def _send_paced(hospital: Hospital, *, calls: list[bytes], rate: float) -> list[float]:
    """Each call at its own time, whether the one before was answered or not: waits count queueing."""
    loop = asyncio.get_running_loop()
    free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    for _ in range(CONNECTIONS * 4):
        free.put_nowait(await asyncio.open_connection("127.0.0.1", hospital.port))
    begins = loop.time() + 0.1

    async def at(number: int, call: bytes) -> float:
        due = begins + number / rate
        await asyncio.sleep(max(0.0, due - loop.time()))
        connection = await free.get()
        await _call(*connection, call)
        free.put_nowait(connection)
        return loop.time() - due

    return list(await asyncio.gather(*(at(number, call) for number, call in enumerate(calls))))


async def _call(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, call: bytes) -> None:
    writer.write(call)
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 204"):
        raise RuntimeError(head.decode("latin-1"))


def _backup(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as from_, sqlite3.connect(target) as to:
        from_.backup(to)


def _mobile(number: int) -> str:
    return f"{7_400_000_000 + number:011}"


def _e164(number: int) -> str:
    return f"+44{7_400_000_000 + number}"


def _sid(number: int) -> str:
    return f"SM{number:032x}"


def _words(number: int) -> str:
    plain = ("1", "2 all fine", "good", "5 I waited for hours and nobody told me anything about my scan")
    return plain[number % len(plain)]
