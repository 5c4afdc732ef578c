"""Rows a second from a discharge file to decisions, reservations and queued texts, on SQLite."""

import shutil
import tempfile
import time
from pathlib import Path

from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.main import build_runtime
from bot.settings import read_settings
from bot.usecases.import_encounters import import_encounters
from tests.world import MONDAY, SECRET

ROWS = 10_000


def measure() -> dict[str, float]:
    """Figures by name."""
    folder = Path(tempfile.mkdtemp(prefix="feedback-bot-bench-"))
    try:
        return _measure(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(folder: Path) -> dict[str, float]:
    url = f"sqlite:///{folder / 'import.db'}"
    database = Database(url)
    migrate(database, SECRET)
    database.close()
    environment = {
        "FEEDBACK_BOT_DATABASE_URL": url,
        "FEEDBACK_BOT_SECRET_KEY": SECRET,
        "FEEDBACK_BOT_CLOCK": MONDAY.isoformat(),
    }
    runtime = build_runtime(read_settings(environment))
    file = folder / "discharges.csv"
    _write(file)
    figures: dict[str, float] = {}
    for turn in ("import rows/s", "the same file again, rows/s"):
        started = time.perf_counter()
        options = {"dry_run": False, "encoding": None, "faulty": folder / "faulty.csv"}
        result = import_encounters(runtime, file, say=lambda _: None, **options)
        figures[turn] = result["rows"] / (time.perf_counter() - started)
    runtime.database.close()
    return figures


def _write(file: Path) -> None:
    with file.open("w") as out:
        out.write("encounter_id,class,patient_id,name,birth_date,mobile,language,site,ward,ended_at\n")
        for number in range(ROWS):
            out.write(
                f"B{number},inpatient,BP{number},Test Person,1960-01-01,{7_400_000_000 + number:011},en,RZZ01,ALDER,"
                "2026-11-23T09:00:00\n"
            )
