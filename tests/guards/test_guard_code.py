"""The code keeps its promises: documented, pure where it says so, one place that commits, one source of time."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from tests.guards.project_files import MIGRATIONS, PRODUCT, PURE, called, parsed, python_files

FORBIDDEN = {
    *("sqlmodel", "sqlalchemy", "fastapi", "starlette", "os", "pathlib", "random", "time", "threading", "logging"),
    *("secrets", "uuid", "socket", "subprocess", "requests", "httpx", "twilio", "asyncio", "tempfile", "shutil"),
}
"""What a pure folder may not import (architecture.md): the time, the ids and files' contents are passed in."""

COMMITS = {"bot/db/connect.py": "the one place (style.md, Transactions)"}
READS_CLOCK = {
    "bot/clock.py": "the one source of the present time",
    "bot/trial_clock.py": "how far a trial's clock is ahead can only be said against the real one",
    "bot/commands/demo.py": "the demo's clock begins at the next working eleven o'clock after the real present",
}
NOW = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"),
    *("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.date.today", "func.now", "func.current_timestamp"),
}

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def test_public_classes_and_functions_say_what_they_are() -> None:
    assert not [
        f"{path.as_posix()}:{node.lineno}: {name}"
        for path in python_files(*PRODUCT)
        if not path.as_posix().startswith(MIGRATIONS)
        for name, node in _public(parsed(path))
        if not ast.get_docstring(node)
    ]


def test_pure_folders_import_nothing_that_reaches_out() -> None:
    assert not [
        f"{path.as_posix()}: {name}"
        for path in python_files(*PURE)
        for name in _imported(parsed(path))
        if name.split(".")[0] in FORBIDDEN
    ]


def test_pure_folders_open_no_file() -> None:
    reaching = {"open", "print", "input", "exec", "eval"}
    assert not [
        f"{path.as_posix()}:{line}: {name}"
        for path in python_files(*PURE)
        for name, line in called(path)
        if name in reaching
    ]


def test_only_one_place_commits() -> None:
    ends = {"commit", "begin", "begin_twophase", "begin_transaction"}  # a savepoint (begin_nested) commits nothing
    assert _callers(ends) == set(COMMITS)


def test_only_one_place_opens_databases() -> None:
    opens = {"create_engine", "sessionmaker", "scoped_session", "engine_from_config"}
    found = {
        path.as_posix() for path in python_files(*PRODUCT) for name, _ in called(path) if name.split(".")[-1] in opens
    }
    assert found == set(COMMITS)


def test_only_the_clock_knows_the_present() -> None:
    found = {path.as_posix() for path in python_files(*PRODUCT) for name, _ in called(path) if name in NOW}
    assert found == set(READS_CLOCK)


def test_a_log_line_is_a_fixed_sentence_with_ids_as_arguments() -> None:
    found = []
    for path in python_files(*PRODUCT):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_log(node.func):
                first = node.args[0] if node.args else None
                if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                    found.append(f"{path.as_posix()}:{node.lineno}")
    assert not found


def _is_log(function: ast.Attribute) -> bool:
    levels = {"debug", "info", "warning", "error", "exception", "critical"}
    return isinstance(function.value, ast.Name) and function.value.id in {"log", "logger"} and function.attr in levels


def _callers(names: set[str]) -> set[str]:
    return {
        path.as_posix()
        for path in python_files(*PRODUCT)
        if not path.as_posix().startswith(f"{MIGRATIONS}versions/")
        for name, _ in called(path)
        if "." in name and name.rsplit(".", 1)[1] in names
    }


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"__import__", "import_module"}:
            yield "os"  # an import by name could be anything


def _public(tree: ast.Module | ast.ClassDef, within: str = "") -> Iterator[tuple[str, Definition]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            name = f"{within}{node.name}"
            yield name, node
            if isinstance(node, ast.ClassDef):
                yield from _public(node, f"{name}.")


def test_the_allow_lists_name_files_that_are_there() -> None:
    for path in (*COMMITS, *READS_CLOCK):
        assert Path(path) in set(python_files("bot")), path
