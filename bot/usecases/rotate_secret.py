"""Put another FEEDBACK_BOT_SECRET_KEY in force: the keys are wrapped anew, and nothing else is touched."""

from sqlalchemy import Connection, select, update

from bot.db.migrate import keyring
from bot.db.vault import WrappedKeys, unwrap
from bot.errors import NotMigrated


def rotate_secret(connection: Connection, *, old: str, new: str) -> None:
    """Re-wrap the one row of the keyring. Raises CannotOpen when ``old`` is not the secret in force."""
    row = connection.execute(select(keyring).with_for_update()).first()
    if row is None:
        raise NotMigrated
    wrapped = unwrap(WrappedKeys(row.salt, row.wrapped), old).wrap(new)
    connection.execute(update(keyring).values(salt=wrapped.salt, wrapped=wrapped.wrapped))
