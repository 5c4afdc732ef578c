"""One history of migrations, which makes exactly the tables that the code declares, on both databases."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import func, inspect, literal_column, select, text
from sqlmodel import SQLModel

import bot.db.tables  # noqa: F401 – fills the metadata
from bot.db.connect import Database
from bot.db.migrate import _config, counter, is_current, keyring, migrate
from tests.world import SECRET


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
