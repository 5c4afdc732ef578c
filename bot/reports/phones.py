"""The phones of the simulator: every address of that channel with the texts its screen would show. Reads only.

A phone shows what it got, so only texts the channel accepted are on it. Numbers stand in full: this is trial data.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, func, select

from bot.db.columns import table_of
from bot.db.tables.conversations import Inbound
from bot.db.tables.outbox import Outbox
from bot.db.tables.people import Address
from bot.db.vault import Vault

address = table_of(Address)
outbox = table_of(Outbox)
inbound = table_of(Inbound)

CHANNEL = "simulator"
PHONES_SHOWN = 60
TEXTS_SHOWN = 200
_SHOWN = outbox.c.state == "accepted"


@dataclass(frozen=True, slots=True)
class Text:
    """One text on a phone's screen. ``mine``: its holder wrote it."""

    mine: bool
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Phone:
    """One phone with its newest text, None while it has none."""

    id: int
    number: str
    last: Text | None


def read_phones(connection: Connection, vault: Vault) -> list[Phone]:
    """The phones with the newest texts, newest first."""
    came = _newest_ids(connection, outbox, _SHOWN & (outbox.c.channel == CHANNEL))
    went = _newest_ids(connection, inbound, inbound.c.channel == CHANNEL)
    texts: dict[int, Text] = {}
    for row in connection.execute(select(outbox).where(outbox.c.id.in_(came))):
        texts[row.address_id] = Text(False, vault.open(row.body), row.settled_at)
    for row in connection.execute(select(inbound).where(inbound.c.id.in_(went))):
        if row.address_id not in texts or row.received_at > texts[row.address_id].at:
            texts[row.address_id] = Text(True, vault.open(row.words), row.received_at)
    newest = sorted(texts, key=lambda one: texts[one].at, reverse=True)[:PHONES_SHOWN]
    numbers = connection.execute(select(address.c.id, address.c.value).where(address.c.id.in_(newest)))
    number_of = {row.id: vault.open(row.value) for row in numbers}
    return [Phone(one, number_of[one], texts[one]) for one in newest]


def read_phone(connection: Connection, vault: Vault, address_id: int) -> Phone | None:
    """One simulated phone; None when there is no such address on this channel."""
    found = select(address.c.value).where(address.c.id == address_id, address.c.channel == CHANNEL)
    value = connection.scalar(found)
    return Phone(address_id, vault.open(value), None) if value is not None else None


def read_texts(connection: Connection, vault: Vault, address_id: int) -> list[Text]:
    """What the phone's screen shows, oldest first: the newest `TEXTS_SHOWN` each way, in the order they went."""
    came = select(outbox.c.body, outbox.c.settled_at).where(_SHOWN, outbox.c.address_id == address_id)
    went = select(inbound.c.words, inbound.c.received_at).where(inbound.c.address_id == address_id)
    texts = [
        Text(True, vault.open(row.words), row.received_at)
        for row in connection.execute(went.order_by(inbound.c.id.desc()).limit(TEXTS_SHOWN)).all()[::-1]
    ]
    newest_came = connection.execute(came.order_by(outbox.c.settled_at.desc(), outbox.c.id.desc()).limit(TEXTS_SHOWN))
    texts += [Text(False, vault.open(row.body), row.settled_at) for row in newest_came.all()[::-1]]
    return sorted(texts, key=lambda one: one.at)


def read_texts_cursor(connection: Connection, address_id: int) -> str:
    """A word that differs whenever the phone's screen does."""
    came = select(func.count()).select_from(outbox).where(_SHOWN, outbox.c.address_id == address_id)
    went = select(func.max(inbound.c.id)).where(inbound.c.address_id == address_id)
    return f"{connection.scalar(came) or 0}.{connection.scalar(went) or 0}"


def _newest_ids(connection: Connection, table: Table, shown: ColumnElement[bool]) -> list[int]:
    newest = func.max(table.c.id)
    chosen = select(newest).where(shown).group_by(table.c.address_id).order_by(newest.desc())
    return list(connection.scalars(chosen.limit(PHONES_SHOWN)))
