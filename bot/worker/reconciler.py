"""Ask providers about texts whose sender died or whose outcome is unknown (R of the send protocol)."""

from datetime import datetime, timedelta

from bot.db.repos import outbox
from bot.usecases.claim_texts import outgoing
from bot.usecases.reconcile_text import reconcile
from bot.usecases.runtime import Runtime
from messaging_adapters.types import CannotTell, Lookup, Outgoing

BATCH = 50
CREDITED_WITHIN = timedelta(days=2)


def reconcile_once(runtime: Runtime) -> int:
    """Ask about every text that is due to be asked about, once; how many there were."""
    now = runtime.clock.now()
    database, deployment = runtime.database, runtime.deployment
    rows = database.read(lambda connection: outbox.find_unsettled(connection, now=now, limit=BATCH))
    for row in rows:
        text, known = database.read(
            lambda connection, row=row: (
                outgoing(connection, deployment, row, valid_for=1),
                outbox.known_provider_ids(
                    connection, channel=row.channel, address_id=row.address_id, since=now - CREDITED_WITHIN
                ),
            )
        )
        answer = _ask(runtime, row.channel, text, row.claimed_at, known)
        database.write(
            lambda connection, row=row, answer=answer: reconcile(connection, deployment, row.id, answer, now=now)
        )
    return len(rows)


def _ask(runtime: Runtime, channel: str, text: Outgoing, claimed_at: datetime, known: frozenset[str]) -> Lookup:
    adapter = runtime.adapters.get(channel)
    if adapter is None:
        return CannotTell(ever=False)
    return adapter.find(text, claimed_at, known)
