"""R: settle a text whose sender died or whose outcome is unknown, by what the provider said when asked.

Absent at +60 s and again at +5 min is knowledge: the provider never took it, so it may go again. Only
where the provider cannot be asked at all does the send class decide (docs/decisions/0003-absent-twice.md).
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, outbox
from bot.db.tables.outbox import OutboxState
from bot.engine.effects import SendClass
from bot.usecases.deployment import Deployment
from bot.usecases.end_text import FIRST_TEXTS, fail_alert
from bot.usecases.settle_text import FIRST_LOOK, IN_FLIGHT, SECOND_LOOK, accept, count_as_sent, tell_to_telephone
from messaging_adapters.types import Absent, CannotTell, Found, Lookup

TRIES = {SendClass.SAFETY: 2, SendClass.STAFF_ALERT: 3}
"""How often a class may be submitted when outcomes stay unknown; every other class once (contract.md)."""
LONGEST_DOUBT = timedelta(hours=24)
"""A provider that cannot be asked for this long will not be waited for."""
MOST_ATTEMPTS = 8


def reconcile(connection: Connection, deployment: Deployment, outbox_id: int, answer: Lookup, *, now: datetime) -> None:
    """Apply what the provider said about one text that is `sending` past its lease, or `unknown`."""
    row = outbox.get_text(connection, outbox_id)
    if row is None:
        return
    addresses.lock_addresses(connection, {row.address_id})
    row = outbox.get_text(connection, outbox_id)
    if row is None or row.state not in IN_FLIGHT or row.lease_until > now:
        return
    match answer:
        case Found(provider_id=provider_id, state=state):
            accept(connection, deployment, row, provider_id=provider_id, state=state, now=now)
        case Absent():
            _absent(connection, deployment, row, now)
        case CannotTell(ever=False) if now - (row.claimed_at or now) < LONGEST_DOUBT:
            outbox.move(connection, row.id, out_of=IN_FLIGHT, state="unknown", lease_until=now + FIRST_LOOK)
        case CannotTell():
            _decide_by_class(connection, deployment, row, now)


def _absent(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> None:
    if row.looked == 0:
        later = max(now + FIRST_LOOK, (row.claimed_at or now) + SECOND_LOOK)
        outbox.move(connection, row.id, out_of=IN_FLIGHT, state="unknown", looked=1, lease_until=later)
    elif row.attempt < MOST_ATTEMPTS:
        outbox.move(connection, row.id, out_of=IN_FLIGHT, state="queued", due_at=now)
    else:
        _give_up(connection, deployment, row, now)


def _decide_by_class(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> None:
    if row.attempt < TRIES.get(SendClass(row.send_class), 1):
        outbox.move(connection, row.id, out_of=IN_FLIGHT, state="queued", due_at=now)
    else:
        _give_up(connection, deployment, row, now)


def _give_up(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> None:
    outbox.move(connection, row.id, out_of=IN_FLIGHT, state=OutboxState.GIVEN_UP, settled_at=now)
    if row.send_class in FIRST_TEXTS:
        count_as_sent(connection, deployment, row, now=now)
    fail_alert(connection, deployment, row, error="outcome unknown", now=now)
    if row.send_class == SendClass.SAFETY:
        tell_to_telephone(connection, row)
