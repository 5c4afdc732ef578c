"""Encryption at rest: only the right secret opens it, and another secret can be put in force."""

import pytest
from sqlalchemy import select

from bot.db.connect import Database
from bot.db.migrate import keyring, migrate, open_vault
from bot.db.vault import CannotOpen, WrappedKeys, new_vault, unwrap
from bot.errors import NotMigrated
from bot.usecases.rotate_secret import rotate_secret
from tests.world import SECRET

OTHER = "quite another secret of this deployment"


def test_what_is_sealed_opens_and_says_nothing() -> None:
    vault = new_vault()
    box = vault.seal("Ward 7 was cold é 😀")
    assert vault.open(box) == "Ward 7 was cold é 😀"
    assert b"cold" not in box
    assert vault.seal("same") != vault.seal("same")


@pytest.mark.parametrize(
    "damage", [lambda box: box[:-1], lambda box: box[:5], lambda box: b"", lambda box: b"\x02" + box[1:]]
)
def test_a_changed_value_is_refused_by_name(damage) -> None:
    vault = new_vault()
    with pytest.raises(CannotOpen):
        vault.open(damage(vault.seal("words")))


def test_another_vault_opens_nothing() -> None:
    with pytest.raises(CannotOpen):
        new_vault().open(new_vault().seal("words"))


def test_a_keyed_hash_depends_on_key_kind_and_value() -> None:
    vault = new_vault()
    hashes = {
        vault.lookup("address:sms", "+447700900001"),
        vault.lookup("address:telegram", "+447700900001"),
        vault.lookup("patient:nhs", "+447700900001"),
        vault.lookup("address:sms", "+447700900002"),
        new_vault().lookup("address:sms", "+447700900001"),
        vault.pseudonym("address:sms", "+447700900001"),
    }
    assert len(hashes) == 6
    assert vault.lookup("a", "b") == vault.lookup("a", "b")


def test_a_wrong_secret_is_refused(database: Database) -> None:
    with pytest.raises(CannotOpen):
        open_vault(database, "not the secret of this deployment")


def test_a_damaged_keyring_is_refused_by_name() -> None:
    with pytest.raises(CannotOpen):
        unwrap(WrappedKeys(b"salt", b"short"), SECRET)


def test_a_new_secret_rewraps_one_row_and_every_word_stays_readable(database: Database) -> None:
    box = open_vault(database, SECRET).seal("words")
    database.write(lambda link: rotate_secret(link, old=SECRET, new=OTHER))
    assert open_vault(database, OTHER).open(box) == "words"
    with pytest.raises(CannotOpen):
        open_vault(database, SECRET)
    assert len(database.read(lambda link: list(link.execute(select(keyring))))) == 1
    with pytest.raises(CannotOpen):
        database.write(lambda link: rotate_secret(link, old=SECRET, new="yet another secret key"))
    migrate(database, OTHER)
    assert open_vault(database, OTHER).open(box) == "words"


def test_a_database_without_migrations_is_refused(tmp_path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new.db")
    with pytest.raises(NotMigrated):
        open_vault(database, SECRET)
    database.close()
