"""T1: take due texts for sending, after deciding each one again (reliability.md, Sending a text exactly once).

The claim commits `sending` before the provider is called: if this process dies in between, the
reconciler asks the provider; nothing is sent twice and nothing is lost.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, contacts, conversations, opt_outs, outbox
from bot.db.repos.addresses import address
from bot.db.tables.outbox import RANK, OutboxState
from bot.engine.effects import SendClass
from bot.engine.render import button_labels
from bot.errors import FeedbackBotError
from bot.policy.send_window import london_day
from bot.usecases.check_text import Go, Stop, Wait, check_text
from bot.usecases.deployment import TELEGRAM, Deployment
from bot.usecases.end_text import end_unsent
from messaging_adapters.types import Outgoing

PUT_OFF = timedelta(minutes=10)
LEASE = timedelta(seconds=60)
"""How long a claim is ours. The provider's timeouts are far below it; past it the reconciler asks."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A text that this process, and no other, is to hand to its channel now."""

    id: int
    attempt: int
    channel: str
    text: Outgoing


def claim_texts(connection: Connection, deployment: Deployment, *, now: datetime, limit: int) -> list[Claimed]:
    """Claim up to ``limit`` due texts. Those that may not go now are put off or ended in the same transaction.

    1. Lock in the order everyone keeps: the outbox rows (passing over others'), addresses, patients.
    2. Decide each again over facts read under those locks.
    3. Mark it `sending`; the caller commits before it calls the provider.
    """
    deployment.policies.refresh(connection)
    due = outbox.find_due(connection, now=now, limit=limit)
    addresses.lock_addresses(connection, {row.address_id for row in due})
    opt_outs.lock_patients(connection, {row.patient_id for row in due if row.patient_id is not None})
    under_way = outbox.addresses_under_way(connection, [row.address_id for row in due], now)
    claimed: list[Claimed] = []
    for candidate in due:
        row = outbox.get_text(connection, candidate.id)
        if row is None or row.state != OutboxState.QUEUED:
            continue
        if row.address_id in under_way and row.rank != RANK[SendClass.SAFETY]:
            continue  # two at once might reach the phone in the wrong order
        one = _claim_or_put_off(connection, deployment, row, now)
        if one is not None:
            claimed.append(one)
            under_way.add(row.address_id)
    return claimed


def _claim_or_put_off(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> Claimed | None:
    """A text that cannot be read or judged waits, and shows its fault; the others go."""
    try:
        with connection.begin_nested():
            return _claim(connection, deployment, row, now)
    except (FeedbackBotError, LookupError, ValueError, TypeError) as fault:
        later, error = now + PUT_OFF, f"fault: {type(fault).__name__}"
        outbox.move(connection, row.id, out_of=(OutboxState.QUEUED,), due_at=later, error=error)
        return None


def _claim(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> Claimed | None:
    match check_text(connection, deployment, row, now):
        case Wait(until=until):
            outbox.move(connection, row.id, out_of=(OutboxState.QUEUED,), due_at=until)
            if row.send_class == SendClass.INVITATION:
                contacts.put_off(connection, row.conversation_id, until, london_day(until))
            return None
        case Stop() as stop:
            end_unsent(connection, deployment, row, stop, now=now)
            return None
        case Go(valid_for=valid_for):
            taken = outbox.claim(connection, row.id, now=now, until=now + LEASE)
            if taken is None:
                return None
            _begin_asking(connection, row, now)
            text = outgoing(connection, deployment, taken, valid_for=valid_for)
            return Claimed(id=row.id, attempt=taken.attempt, channel=row.channel, text=text)


def outgoing(connection: Connection, deployment: Deployment, row: Row[Any], *, valid_for: int) -> Outgoing:
    """The text as its channel takes it."""
    to = connection.scalar(address.select().with_only_columns(address.c.value).where(address.c.id == row.address_id))
    return Outgoing(
        reference=str(row.id),
        attempt=row.attempt,
        to=deployment.vault.open(to or b""),
        body=deployment.vault.open(row.body),
        valid_for=valid_for,
        options=_buttons(connection, deployment, row),
    )


def _buttons(connection: Connection, deployment: Deployment, row: Row[Any]) -> tuple[str, ...]:
    """The answers to tap, where the channel has buttons and the text asks for one of them."""
    if row.channel != TELEGRAM or not row.step:
        return ()
    talk = conversations.look_at(connection, row.conversation_id)
    flow = deployment.flows.pinned(connection, talk.version)
    language = talk.language if deployment.may_use(flow, talk.language, row.channel) else "en"
    return button_labels(replace(flow, catalogue=deployment.flows.any().catalogue), row.step, language)


def _begin_asking(connection: Connection, row: Row[Any], now: datetime) -> None:
    """From the first submission of its invitation a conversation takes replies: one may come before our own 201."""
    if row.send_class not in (SendClass.INVITATION, SendClass.FOLLOW_UP):
        return
    table = conversations.conversation
    first = table.update().where(table.c.id == row.conversation_id, table.c.asked_at.is_(None))
    connection.execute(first.values(asked_at=now, active=True))
    if row.send_class == SendClass.INVITATION:
        contacts.move_day(connection, row.conversation_id, london_day(now))
