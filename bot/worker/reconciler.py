"""Ask providers about texts whose sender died or whose outcome is unknown (R of the send protocol)."""

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from bot.db.repos import outbox
from bot.errors import DatabaseUnavailable
from bot.usecases.claim_texts import outgoing
from bot.usecases.reconcile_text import reconcile
from bot.usecases.runtime import Runtime
from messaging_adapters.types import CannotTell, Lookup, Outgoing

log = logging.getLogger(__name__)

BATCH = 50
CREDITED_WITHIN = timedelta(days=2)


def reconcile_once(runtime: Runtime) -> int:
    """Ask about every text that is due to be asked about, once; how many there were."""
    now = runtime.clock.now()
    database, deployment = runtime.database, runtime.deployment
    rows = database.read(lambda connection: outbox.find_unsettled(connection, now=now, limit=BATCH))
    for row in rows:
        try:
            _reconcile(runtime, row, now)
        except DatabaseUnavailable:
            raise
        except Exception:
            log.exception("text %s could not be asked about; the others are", row.id)
            database.write(
                lambda connection, row=row: reconcile(connection, deployment, row.id, CannotTell(ever=False), now=now)
            )
    return len(rows)


def _reconcile(runtime: Runtime, row: Row[Any], now: datetime) -> None:
    database, deployment = runtime.database, runtime.deployment
    text, known = database.read(
        lambda connection: (
            outgoing(connection, deployment, row, valid_for=1),
            outbox.known_provider_ids(
                connection, channel=row.channel, address_id=row.address_id, since=now - CREDITED_WITHIN
            ),
        )
    )
    # The provider's clock is the world's: a trial's claim lies in its future.
    answer = _ask(runtime, row.channel, text, runtime.clock.real(row.claimed_at), known)
    database.write(lambda connection: reconcile(connection, deployment, row.id, answer, now=now))


def _ask(runtime: Runtime, channel: str, text: Outgoing, claimed_at: datetime, known: frozenset[str]) -> Lookup:
    adapter = runtime.adapters.get(channel)
    if adapter is None:
        return CannotTell(ever=False)
    return adapter.find(text, claimed_at, known)
