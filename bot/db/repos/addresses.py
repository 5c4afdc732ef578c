"""Addresses: found by keyed hash, and locked before anything about them is decided."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.db.bulk import BulkInsert
from bot.db.columns import table_of
from bot.db.tables.people import Address

address = table_of(Address)

_ADD = BulkInsert(address, "channel", "hash", "value", or_leave=True)
_LOCK = (
    select(address.c.id).where(address.c.channel == bindparam("channel"), address.c.hash == bindparam("hash"))
).with_for_update()
_LOCK_MANY = select(address.c.id).where(address.c.id.in_(bindparam("ids", expanding=True))).order_by(
    address.c.id
).with_for_update()  # fmt: skip


def take_address(connection: Connection, *, channel: str, hash_: str, value: bytes) -> int:
    """The id of this address, added when new; locked until the transaction ends."""
    found = connection.scalar(_LOCK, {"channel": channel, "hash": hash_})
    if found is None:
        add_addresses(connection, [{"channel": channel, "hash": hash_, "value": value}])
        found = connection.scalar(_LOCK, {"channel": channel, "hash": hash_})
    return int(found)  # pyright: ignore[reportArgumentType] – it was found or has just been added


def know_address(connection: Connection, *, channel: str, hash_: str, value: bytes) -> int:
    """As `take_address` without the lock: for a phone whose texts need no order, such as the on-call one."""
    known = select(address.c.id).where(address.c.channel == channel, address.c.hash == hash_)
    found = connection.scalar(known)
    if found is None:
        add_addresses(connection, [{"channel": channel, "hash": hash_, "value": value}])
        found = connection.scalar(known)
    return int(found)  # pyright: ignore[reportArgumentType] – it was found or has just been added


def add_addresses(connection: Connection, rows: list[dict[str, object]]) -> None:
    """Add addresses that are not there yet; those that are stay as they are."""
    _ADD.add(connection, rows)


def lock_addresses(connection: Connection, ids: set[int]) -> None:
    """Lock these rows in the one order everyone keeps (bot/db/connect.py); nothing to do on SQLite."""
    if ids and connection.dialect.name != "sqlite":
        connection.execute(_LOCK_MANY, {"ids": sorted(ids)})


def cool_off(connection: Connection, address_id: int, until: datetime) -> None:
    """Begin nothing at this address before ``until``; a longer rest it has already stays."""
    shorter = address.c.cool_off_until.is_(None) | (address.c.cool_off_until < until)
    connection.execute(update(address).where(address.c.id == address_id, shorter).values(cool_off_until=until))
