"""Every test of storage runs on both databases: pytest itself is asked which tests there are."""

import ast
import re
import subprocess
import sys
from functools import cache
from typing import TypeGuard

from tests.guards.project_files import ROOT, dotted, parsed, python_files

FOLDERS = tuple(f"tests/{name}" for name in ("db", "usecases", "faults", "worker", "api"))
OF_SQLITE_ALONE = {
    "tests/db/test_transactions.py::test_a_locked_sqlite_file_is_unavailable_and_usable_again": "only a file is locked",
    "tests/db/test_transactions.py::test_a_read_only_or_full_sqlite_file_is_unavailable": "only a file is full",
    "tests/db/test_transactions.py::test_a_file_that_is_no_database_is_unavailable": "only a file can be no database",
    "tests/db/test_transactions.py::test_a_writer_waits_while_another_process_reads_the_log_back_after_a_crash": (
        "PostgreSQL recovers before it answers"
    ),
    "tests/db/test_transactions.py::test_a_writer_gets_in_between_the_transactions_of_a_busy_process": (
        "PostgreSQL locks rows and wakes who waits"
    ),
}
OF_LOGS = (
    "test_a_writer_that_never_rests_does_not_make_the_log_grow_for_ever",
    "test_a_log_that_somebody_still_reads_is_emptied_later",
    "test_closing_ends_the_thread",
    "test_a_database_that_cannot_be_emptied_can_still_be_written",
)
OF_SQLITE_ALONE |= {f"tests/db/test_checkpoint.py::{name}": "PostgreSQL empties its log itself" for name in OF_LOGS}
"""Tests of what can happen to SQLite's file alone → why."""
OF_NO_STORAGE = {
    "tests/db/test_migrations.py::test_there_is_one_head": "reads the files of the history",
    "tests/db/test_transactions.py::test_a_database_that_is_gone_is_unavailable": "there is no database in it",
    "tests/db/test_vault.py::test_what_is_sealed_opens_and_says_nothing": "values only",
    "tests/db/test_vault.py::test_a_changed_value_is_refused_by_name": "values only",
    "tests/db/test_vault.py::test_another_vault_opens_nothing": "values only",
    "tests/db/test_vault.py::test_a_keyed_hash_depends_on_key_kind_and_value": "values only",
    "tests/db/test_vault.py::test_a_damaged_keyring_is_refused_by_name": "values only",
    "tests/db/test_vault.py::test_a_database_without_migrations_is_refused": "there is nothing in it yet",
}
"""Tests in these folders that store nothing → why."""
OF_REHEARSALS = (
    "test_reply_by_reply_is_what_the_command_says_at_once",
    "test_the_command_takes_replies_one_by_one_as_they_are_typed",
    "test_waiting_brings_the_reminder_at_its_time_and_then_the_end",
    "test_a_long_wait_passes_everything_that_was_due_at_its_own_time",
    "test_once_answered_nobody_is_reminded",
    "test_after_the_end_waiting_for_the_next_thing_changes_nothing",
    "test_a_reply_after_the_end_is_kept_and_asks_nothing",
    "test_a_worry_beside_who_is_this_ends_the_asking_as_it_does_for_patients",
    "test_a_doubt_with_a_worry_in_it_is_asked_about_as_it_would_be_on_a_real_phone",
    "test_less_is_remembered_and_the_question_stays_open",
    "test_why_in_a_follow_up_tells_of_the_yes_to_it",
)
OF_PASSWORDS = (
    "test_passwords_anybody_would_try_are_refused",
    "test_passwords_of_some_thought_are_taken",
    "test_a_password_has_12_to_200_characters",
)
OF_NO_STORAGE |= {f"tests/usecases/test_rehearse.py::{name}": "a rehearsal stores nothing" for name in OF_REHEARSALS}
OF_NO_STORAGE |= {f"tests/usecases/test_staff_links.py::{name}": "words only" for name in OF_PASSWORDS}
EXCEPT = OF_SQLITE_ALONE | OF_NO_STORAGE


@cache
def collected() -> tuple[str, ...]:
    """The ids of every test under FOLDERS."""
    folders = [folder for folder in FOLDERS if (ROOT / folder).is_dir()]
    command = [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider", *folders]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert found.returncode == 0, found.stdout[-2000:] + found.stderr[-2000:]
    return tuple(line for line in found.stdout.splitlines() if "::" in line)


def test_every_storage_test_runs_on_sqlite_and_on_postgresql() -> None:
    kinds: dict[str, set[str]] = {}
    for test in collected():
        name, _, parameters = test.partition("[")
        kinds.setdefault(name, set()).update(re.findall("sqlite|postgresql", parameters))
    assert kinds
    alone = {name for name, found in kinds.items() if found != {"sqlite", "postgresql"}}
    assert alone - set(EXCEPT) == set()
    assert set(EXCEPT) - alone == set(), "these run on both now, or are gone: take them off the list"


def test_no_storage_test_makes_a_database_of_its_own() -> None:
    assert not [
        f"{path.as_posix()}:{node.lineno}: {function.name}"
        for path in python_files(*FOLDERS)
        for function in ast.walk(parsed(path))
        if isinstance(function, ast.FunctionDef) and f"{path.as_posix()}::{function.name}" not in EXCEPT
        for node in ast.walk(function)
        if _makes_database(node)
    ]


def test_no_test_stands_in_for_our_own_code() -> None:
    """No mocks (style.md, Tests): fakes stand only where a vendor's server would."""
    for path in python_files("tests"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom | ast.Import):
                names = [getattr(node, "module", None) or "", *(one.name for one in node.names)]
                assert not any(name.split(".")[-1] in {"mock", "Mock", "MagicMock"} for name in names), path


def _makes_database(node: ast.AST) -> TypeGuard[ast.expr]:
    if isinstance(node, ast.Call):
        return dotted(node.func).split(".")[-1] == "create_engine"
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("sqlite:")
