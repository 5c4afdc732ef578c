"""A runtime for the length of one command: built from the settings, closed at the end."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.db.connect import Database
from bot.main import build_runtime
from bot.settings import read_settings
from bot.usecases.runtime import Runtime


@contextmanager
def opened_runtime() -> Iterator[Runtime]:
    """Everything a process has, without its threads. Raises SettingsError."""
    runtime = build_runtime(read_settings())
    try:
        yield runtime
    finally:
        runtime.database.close()


@contextmanager
def opened_database() -> Iterator[Database]:
    """Only the database, for commands that must work on one not yet migrated."""
    database = Database(read_settings().database_url)
    try:
        yield database
    finally:
        database.close()
