"""The processes that `bench_enrol` measures: one imports files and says what it cost, one serves while it imports.

Run as `python -m tests.benchmarks.enrol_process import FILE…` or `serve PORT FILE`, settings in the environment.
"""

import json
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event

from bot.db.vault import Vault
from bot.main import build_app, build_runtime
from bot.settings import read_settings
from bot.usecases.import_encounters import import_encounters
from bot.usecases.import_runs import Opening, begin_run
from bot.usecases.runtime import Runtime


def take_files(files: list[Path]) -> list[dict[str, Any]]:
    """Import each file; seconds, seconds of this process's own work, and what became of the rows."""
    runtime = build_runtime(read_settings())
    figures: list[dict[str, Any]] = []
    for file in files:
        wall, work = time.perf_counter(), time.process_time()
        result = _import(runtime, file)
        taken = {"wall": time.perf_counter() - wall, "work": time.process_time() - work}
        figures.append({"result": result, "peak": _peak_memory(), **taken})
    runtime.database.close()
    return figures


def _peak_memory() -> float:
    """MB this process had at most. `getrusage` would tell of the process that started it, if that one had more."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def note_statements(
    file: Path, environment: dict[str, str]
) -> tuple[list[list[tuple[str, Any, bool]]], list[tuple[str, Any]]]:
    """Import ``file``; the statements of each transaction, and everything that was sealed and hashed."""
    runtime = build_runtime(read_settings(environment))
    vault = _NotingVault(runtime.deployment.vault)
    batches: list[list[tuple[str, Any, bool]]] = []

    @event.listens_for(runtime.database.engine, "before_cursor_execute")
    def note(_c: Connection, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        if statement.startswith("BEGIN"):
            batches.append([])
        else:
            batches[-1].append((statement, parameters, many))

    _import(replace(runtime, deployment=replace(runtime.deployment, vault=vault)), file)
    runtime.database.close()
    return batches, vault.noted


class _NotingVault(Vault):
    """The deployment's vault, which remembers what it was asked to do."""

    def __init__(self, real: Vault) -> None:
        super().__init__(real._data_key, real._lookup_key)
        self.noted: list[tuple[str, Any]] = []

    def seal(self, words: str) -> bytes:
        self.noted.append(("seal", (words,)))
        return super().seal(words)

    def lookup(self, kind: str, value: str) -> str:
        self.noted.append(("lookup", (kind, value)))
        return super().lookup(kind, value)


def _import(runtime: Runtime, file: Path) -> dict[str, Any]:
    faulty = file.with_suffix(".faulty")
    return import_encounters(runtime, file, dry_run=False, encoding=None, faulty=faulty, say=lambda _: None)


def _serve(port: int, file: Path) -> None:
    """As `serve` does, taking ``file`` in as an upload once a line comes in; "begun" and "done" are said."""
    from admin.uploads import Accepted, line_of
    from bot.commands.serve import run_server

    runtime = build_runtime(read_settings())

    def upload() -> None:
        sys.stdin.readline()
        opening = Opening(file.name, file.stat().st_size, "bench@example.org", False)
        run_id = runtime.database.write(lambda link: begin_run(link, opening, now=runtime.clock.now()))
        line = line_of(runtime.database)
        line.add(Accepted(runtime, run_id, opening, file.open("rb"), None))
        _say("begun")
        begun = time.perf_counter()
        thread = line._thread
        if thread is not None:
            thread.join()
        _say(f"done {time.perf_counter() - begun}")

    threading.Thread(target=upload, daemon=True).start()
    run_server(build_app(runtime, with_worker=False), host="127.0.0.1", port=port)
    runtime.database.close()


def _say(words: str) -> None:
    with suppress(BrokenPipeError):
        print(words, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "import":
        print(json.dumps(take_files([Path(name) for name in sys.argv[2:]])))
    else:
        _serve(int(sys.argv[2]), Path(sys.argv[3]))
