"""One history of migrations, which makes exactly the tables that the code declares, on both databases."""

from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import func, inspect, literal_column, select, text
from sqlalchemy.exc import IntegrityError, ProgrammingError
from sqlmodel import SQLModel

import bot.db.tables  # noqa: F401 – fills the metadata
from bot.db.connect import Database
from bot.db.migrate import _config, counter, is_current, keyring, migrate
from bot.errors import DatabaseUnavailable
from bot.usecases.audit import record_audit
from tests.world import SECRET

FIRST_ROWS = (
    "INSERT INTO staff (email, password, role, wards, failed, created_at)"
    " VALUES ('a@example.nhs.uk', 'x', 'admin', '', 0, '2026-01-01 00:00:00')",
    "INSERT INTO staff_session (token_hash, staff_id, csrf, created_at, seen_at)"
    " VALUES ('x', 1, 'x', '2026-01-01 00:00:00', '2026-01-01 00:00:00')",
    "INSERT INTO import_run (file_name, started_at, result) VALUES ('a.csv', '2026-01-01 00:00:00', '{}')",
)


def test_there_is_one_head() -> None:
    assert len(ScriptDirectory.from_config(_config()).get_heads()) == 1


def test_the_migrations_make_what_the_models_declare(database: Database) -> None:
    def differences(link) -> list:
        return compare_metadata(MigrationContext.configure(link, opts={"compare_type": True}), SQLModel.metadata)

    assert database.read(differences) == []


def test_the_checks_of_the_models_are_in_the_database(database: Database) -> None:
    def names(link) -> set:
        found = inspect(link)
        return {
            (table, check["name"]) for table in found.get_table_names() for check in found.get_check_constraints(table)
        }

    declared = {
        (table.name, column.name)
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
        if column.constraints
    }
    assert len(declared) > 10
    assert len(database.read(names)) == len(declared)


def test_the_conditions_of_partial_indexes_are_in_the_database(database: Database) -> None:
    table, column = ("sqlite_master", "sql") if database.is_sqlite else ("pg_indexes", "indexdef")
    conditional = select(func.count()).select_from(text(table)).where(literal_column(column).like("%WHERE%"))
    found = database.read(lambda link: link.scalar(conditional))
    declared = sum(
        1
        for table in SQLModel.metadata.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    )
    assert found == declared


def test_migrating_again_changes_nothing(database: Database) -> None:
    def state(link) -> tuple:
        return (
            link.execute(select(keyring.c.wrapped)).scalars().all(),
            link.execute(select(func.count()).select_from(counter)).scalar(),
        )

    before = database.read(state)
    migrate(database, SECRET)
    assert database.read(state) == before
    assert is_current(database)


def test_rows_of_the_first_version_come_through(database: Database) -> None:
    """A deployment that was set up before the second version keeps its accounts, sessions and files."""
    database.write(_begin_again_at_the_first_version)
    assert not is_current(database)
    migrate(database, SECRET)

    def kept(link) -> list:
        chosen = (
            "SELECT email FROM staff UNION ALL SELECT stage FROM staff_session UNION ALL SELECT state FROM import_run"
        )
        return list(link.execute(text(chosen)).scalars())

    assert database.read(kept) == ["a@example.nhs.uk", "full", "done"]
    assert is_current(database)


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit"])
def test_the_database_itself_refuses_to_change_the_audit_trail(database: Database, change: str) -> None:
    now = datetime(2026, 11, 23, 11, tzinfo=UTC)
    database.write(lambda link: record_audit(link, actor="a", action="sign_in", object_="staff:1", now=now))
    with pytest.raises((IntegrityError, ProgrammingError, DatabaseUnavailable)):
        database.write(lambda link: link.execute(text(change)))
    assert database.read(lambda link: link.execute(text("SELECT actor FROM audit")).scalars().all()) == ["a"]


def _begin_again_at_the_first_version(link) -> None:
    for name in inspect(link).get_table_names():
        link.execute(text(f'DROP TABLE "{name}"' + ("" if link.dialect.name == "sqlite" else " CASCADE")))
    if link.dialect.name != "sqlite":
        link.execute(text("DROP FUNCTION refuse_audit_change"))
    config = _config()
    config.attributes["connection"] = link
    command.upgrade(config, "0001")
    for statement in FIRST_ROWS:
        link.execute(text(statement))
