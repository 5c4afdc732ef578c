"""Enrolling against a ledger of a million contacts: rows a second, memory, and what a reply waits meanwhile.

Ten files after each other show whether it stays as fast as the database grows. Half of each file's patients are known.
FEEDBACK_BOT_BENCH_ROWS sets the rows of those ten files (10,000; the full measure is 100,000). On a machine that others
use too, compare the seconds of the process's own work: the clock on the wall counts theirs.
"""

import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import Any

from bot.db.connect import Database
from bot.db.migrate import open_vault
from bot.shipped import SHIPPED_FLOWS
from tests.benchmarks import webhook_calls
from tests.benchmarks.big_ledger import FIRST, PATIENTS, build, local_id, nhs_number
from tests.benchmarks.enrol_process import note_statements
from tests.journeys.processes import Hospital, make_hospital, wait_until
from tests.world import SECRET

FILES = 10
ROWS = int(os.environ.get("FEEDBACK_BOT_BENCH_ROWS", "10000"))
WHOLE = 100_000
RAW_ROWS = 2_000
WEBHOOKS_A_SECOND = 40
SECONDS = 8
"""How long replies come while a file is taken in."""
HEADER = (
    "encounter_id,class,patient_id,nhs_number,name,birth_date,mobile,language,site,ward,specialty,started_at,ended_at,"
    "discharge_method,discharge_destination,deceased,sex,ethnicity\n"
)
PROCESS = (sys.executable, "-m", "tests.benchmarks.enrol_process")


def measure() -> dict[str, float]:
    """Figures by name."""
    folder = Path(tempfile.mkdtemp(prefix="feedback-bot-bench-"))
    try:
        return _measure(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(folder: Path) -> dict[str, float]:
    database = folder / "ledger.db"
    build(database, asked=2 * WEBHOOKS_A_SECOND * SECONDS)
    hospital = make_hospital(
        folder, f"sqlite:///{database}", webhook_calls.SETTINGS | {"FEEDBACK_BOT_POLICY": str(_policy(folder))}
    )
    figures = _against_raw(folder, hospital, database)
    figures |= _one_after_another(folder, hospital)
    figures |= _while_replies_come(folder, hospital)
    return figures


def _one_after_another(folder: Path, hospital: Hospital) -> dict[str, float]:
    files = [write_file(folder / f"{number}.csv", number * WHOLE, ROWS) for number in range(1, FILES + 1)]
    if ROWS < WHOLE:
        files.append(write_file(folder / "whole.csv", (FILES + 1) * WHOLE, WHOLE))
    taken = json.loads(_run(hospital, "import", *map(str, files)))
    whole, rows = taken[-1], WHOLE
    return {
        "seconds for 100,000": whole["wall"],
        "seconds of own work for 100,000": whole["work"],
        "rows a second": rows / whole["wall"],
        "peak memory, MB": max(one["peak"] for one in taken),
        "tenth file ÷ first, own work": taken[FILES - 1]["work"] / taken[0]["work"],
        "tenth file ÷ first, by the clock": taken[FILES - 1]["wall"] / taken[0]["wall"],
        "allowed of 100,000": whole["result"]["allowed"],
    }


def _against_raw(folder: Path, hospital: Hospital, database: Path) -> dict[str, float]:
    """The product on a copy first, then its very statements in raw sqlite3, with the same sealing and hashing."""
    copy = folder / "copy.db"
    shutil.copy(database, copy)
    vault = open_vault(Database(f"sqlite:///{database}"), SECRET)
    file = write_file(folder / "raw.csv", 0, RAW_ROWS)
    batches, noted = note_statements(file, hospital.environment | {"FEEDBACK_BOT_DATABASE_URL": f"sqlite:///{copy}"})
    copy.unlink()
    raw = time.process_time()
    for kind, arguments in noted:
        getattr(vault, kind)(*arguments)
    _replay(database, batches)
    raw = time.process_time() - raw
    file = write_file(folder / "ours.csv", RAW_ROWS, RAW_ROWS)
    (ours,) = json.loads(_run(hospital, "import", str(file)))
    return {"raw sqlite3, own work for 100,000": raw / RAW_ROWS * WHOLE, "enrolling ÷ raw sqlite3": raw / ours["work"]}


def _replay(path: Path, batches: list[list[tuple[str, Any, bool]]]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    for statements in batches:
        connection.execute("BEGIN IMMEDIATE")
        for statement, parameters, many in statements:
            if many:
                connection.executemany(statement, parameters)
            else:
                connection.execute(statement, parameters).fetchall()
        connection.execute("COMMIT")
    connection.close()


def _while_replies_come(folder: Path, hospital: Hospital) -> dict[str, float]:
    file = write_file(folder / "uploaded.csv", (FILES + 2) * WHOLE, WHOLE)
    calls = WEBHOOKS_A_SECOND * SECONDS
    with _serving(hospital, file) as process:
        begin = webhook_calls.requests(hospital.port, range(calls))
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"begin\n")
        process.stdin.flush()
        process.stdout.readline()
        uploading = _p99(hospital, begin)
        in_time = _rows(hospital)
    file = write_file(folder / "command.csv", (FILES + 3) * WHOLE, WHOLE)
    with _serving(hospital, file) as process:
        command = subprocess.Popen((*PROCESS, "import", str(file)), env=hospital.environment, stdout=subprocess.DEVNULL)
        try:
            before = in_time
            wait_until(lambda: _rows(hospital) > before, what="the command takes rows in")
            beside = _p99(hospital, webhook_calls.requests(hospital.port, range(calls, 2 * calls)))
        finally:
            command.kill()
            command.wait()
    return {
        "webhook p99 while a file is uploaded, ms": uploading * 1000,
        "webhook p99 beside a command, ms": beside * 1000,
    }


@contextmanager
def _serving(hospital: Hospital, file: Path) -> Iterator[subprocess.Popen[bytes]]:
    with hospital.logs.open("ab") as log:
        process = subprocess.Popen(
            (*PROCESS, "serve", str(hospital.port), str(file)),
            env=hospital.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
    hospital.processes.append(process)
    try:
        wait_until(lambda: hospital._answers(process), what="it serves", seconds=60)
        yield process
    finally:
        hospital.kill(process)


def _p99(hospital: Hospital, calls: list[bytes]) -> float:
    waits = asyncio.run(webhook_calls.send_paced(hospital.port, calls=calls, rate=WEBHOOKS_A_SECOND))
    return quantiles(waits, n=100)[98]


def _rows(hospital: Hospital) -> int:
    """Encounters stored by now."""
    with sqlite3.connect(hospital.environment["FEEDBACK_BOT_DATABASE_URL"].removeprefix("sqlite:///")) as link:
        return int(link.execute("SELECT max(id) FROM encounter").fetchone()[0])


def _run(hospital: Hospital, *arguments: str) -> str:
    done = subprocess.run((*PROCESS, *arguments), env=hospital.environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def _policy(folder: Path) -> Path:
    """The shipped policy without its caps, which would put most of the files off to later days."""
    shipped = (SHIPPED_FLOWS / "policies" / "contact.yaml").read_text()
    ours = folder / "contact.yaml"
    ours.write_text(shipped.replace("{a_day: 10000, a_month: 200000}", "{a_day: 1000000, a_month: 10000000}"))
    return ours


def write_file(path: Path, first: int, rows: int) -> Path:
    """A file of ``rows`` discharges, whose numbers begin at ``first``: every other patient is of the ledger."""
    with path.open("w") as out:
        out.write(HEADER)
        for number in range(first, first + rows):
            # A step that shares no factor with the number of patients, so that known ones lie scattered.
            person = FIRST + 1 + number * 7_919 % PATIENTS if number % 2 else FIRST + 1 + PATIENTS + number
            out.write(
                f"B{number},inpatient,{local_id(person)},{nhs_number(person)},Test Person {number},1960-05-17,"
                f"{webhook_calls.mobile(person)},{'pl' if number % 20 == 0 else 'en'},RZZ01,ALDER,300,"
                f"2035-11-2{4 + number % 2}T1{number % 10}:{number % 60:02},2035-11-26T0{number % 10}:{number % 60:02},"
                "1,19,no,2,A\n"
            )
    return path
