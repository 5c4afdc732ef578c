"""Bring a database to the newest version, and tell whether it is there: the one Alembic history, run from code."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, select

from bot.db.columns import table_of
from bot.db.connect import Database
from bot.db.tables.deployment import Counter, Keyring
from bot.db.vault import Vault, WrappedKeys, new_vault, unwrap
from bot.errors import NotMigrated

keyring = table_of(Keyring)
counter = table_of(Counter)
COUNTERS = ("change", "audit")


def migrate(database: Database, secret: str) -> None:
    """Run every pending migration, and make the keys if this is a new database. Safe to run again."""

    def run(connection: Connection) -> None:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _make_keys(connection, secret)

    database.write(run)


def is_current(database: Database) -> bool:
    """Whether no migration is pending."""
    heads = set(ScriptDirectory.from_config(_config()).get_heads())
    return database.read(lambda connection: set(MigrationContext.configure(connection).get_current_heads())) == heads


def open_vault(database: Database, secret: str) -> Vault:
    """The deployment's vault. Raises NotMigrated on a new database, CannotOpen when the secret is another."""
    if not is_current(database):
        raise NotMigrated
    row = database.read(lambda connection: connection.execute(select(keyring)).first())
    if row is None:
        raise NotMigrated
    return unwrap(WrappedKeys(row.salt, row.wrapped), secret)


def _make_keys(connection: Connection, secret: str) -> None:
    if connection.execute(select(keyring)).first() is not None:
        return
    wrapped = new_vault().wrap(secret)
    connection.execute(keyring.insert().values(id=1, salt=wrapped.salt, wrapped=wrapped.wrapped))
    for name in COUNTERS:
        connection.execute(counter.insert().values(name=name, value=0))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
