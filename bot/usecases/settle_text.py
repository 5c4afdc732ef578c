"""T2 and R: record how a send ended, whoever brings the news: the provider's answer, a callback, or a look-up.

A text that was settled stays settled; news of an acceptance wins over our own giving up, for it is the truth.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, cases, contacts, conversations, outbox
from bot.db.repos.changes import next_change
from bot.db.repos.opt_outs import lock_patients
from bot.db.tables.cases import AlertState
from bot.db.tables.outbox import OutboxState
from bot.engine.effects import SendClass
from bot.engine.inputs import InvitationDelivered, InvitationSent
from bot.engine.step import step
from bot.usecases.alert_staff import settle_alert
from bot.usecases.apply_effects import open_conversation, save
from bot.usecases.deployment import Deployment
from bot.usecases.end_text import FIRST_TEXTS, fail_alert, fail_conversation
from bot.usecases.opt_out import opt_out
from messaging_adapters.types import (
    Accepted,
    Failure,
    NotSent,
    Receipt,
    ReceiptState,
    Refused,
    SendResult,
    Unknown,
)

FIRST_LOOK = timedelta(seconds=60)
SECOND_LOOK = timedelta(minutes=5)
BACKOFF = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 60, 120, 300))
TELEPHONE = "The safety text was not delivered: telephone the patient."

IN_FLIGHT = (OutboxState.SENDING, OutboxState.UNKNOWN)
NOT_KNOWN_SENT = (*IN_FLIGHT, OutboxState.QUEUED, OutboxState.GIVEN_UP, OutboxState.WITHDRAWN, OutboxState.EXPIRED)
"""A text sent once in doubt may be queued again and then withdrawn: news that it went is the truth all the same."""
MOST_ALERT_ATTEMPTS = 5
TELL_AFTER = 5
"""Attempts, about four minutes: then staff hear that a safety text is still waiting."""
OPTED_OUT_CODES = ("21610",)
"""Twilio's messaging services refuse an opted-out person in the callback only, not when they take the text."""
RANK = {ReceiptState.ACCEPTED: 0, ReceiptState.SENT: 1, ReceiptState.DELIVERED: 2, ReceiptState.UNDELIVERED: 2}


def settle(
    connection: Connection, deployment: Deployment, outbox_id: int, attempt: int, result: SendResult, *, now: datetime
) -> None:
    """Record the provider's answer to one attempt."""
    row = _lock(connection, outbox_id)
    if row is None:
        return
    match result:
        case Accepted(provider_id=provider_id, delivered=delivered):
            state = ReceiptState.DELIVERED if delivered else ReceiptState.ACCEPTED
            accept(connection, deployment, row, provider_id=provider_id, state=state, now=now)
        case Refused(failure=failure, code=code):
            if outbox.move(
                connection, row.id, out_of=IN_FLIGHT, attempt=attempt, state="refused", error=code, settled_at=now
            ):
                _refuse(connection, deployment, row, failure, code, now)
        case NotSent(code=code, retry_after=retry_after):
            _not_sent(connection, deployment, row, attempt, code, retry_after, now)
        case Unknown(code=code):
            outbox.move(
                connection,
                row.id,
                out_of=(OutboxState.SENDING,),
                attempt=attempt,
                state="unknown",
                error=code,
                lease_until=now + FIRST_LOOK,
            )


def _not_sent(
    connection: Connection,
    deployment: Deployment,
    row: Row[Any],
    attempt: int,
    code: str,
    retry_after: float | None,
    now: datetime,
) -> None:
    """Try again later; but an alert that finds no road takes the second route, and a safety text is no secret."""
    if row.alert_id is not None and attempt >= MOST_ALERT_ATTEMPTS:
        if outbox.move(
            connection, row.id, out_of=IN_FLIGHT, attempt=attempt, state="given_up", error=code, settled_at=now
        ):
            fail_alert(connection, deployment, row, error=code, now=now)
        return
    due_at = now + max(_backoff(attempt), timedelta(seconds=retry_after or 0))
    moved = outbox.move(
        connection, row.id, out_of=IN_FLIGHT, attempt=attempt, state="queued", error=code, due_at=due_at
    )
    if moved and row.send_class == SendClass.SAFETY and attempt == TELL_AFTER:
        tell_to_telephone(connection, row)


def accept(
    connection: Connection,
    deployment: Deployment,
    row: Row[Any],
    *,
    provider_id: str,
    state: ReceiptState,
    now: datetime,
) -> None:
    """The provider has the text: settle it, start the conversation's clocks, take in news that came before."""
    fresh = outbox.move(
        connection,
        row.id,
        out_of=NOT_KNOWN_SENT,
        state="accepted",
        provider_id=provider_id,
        error="",
        settled_at=now,
    )
    if fresh and row.send_class in FIRST_TEXTS:
        count_as_sent(connection, deployment, row, now=now)
    if fresh and row.alert_id is not None:
        settle_alert(
            connection, deployment, row.alert_id, state=AlertState.SENT, error="", now=now, attempts=row.attempt
        )
    news = [(state, "")]
    news += [
        (ReceiptState(kept.state), kept.error)
        for kept in outbox.adopt_receipts(connection, channel=row.channel, provider_id=provider_id)
    ]
    for one, error in news:
        _advance(connection, deployment, row.id, one, error, now)


def count_as_sent(connection: Connection, deployment: Deployment, row: Row[Any], *, now: datetime) -> None:
    """The invitation went, or may have gone: it counts in the ledger, and reminder and expiry are set."""
    contacts.count_sent(connection, row.conversation_id, row.claimed_at or now)
    stored = open_conversation(connection, deployment, conversations.get_conversation(connection, row.conversation_id))
    after, effects = step(stored.flow, stored.state, InvitationSent(), now)
    save(connection, deployment, stored, after, effects, now=now)


def record_receipt(
    connection: Connection, deployment: Deployment, channel: str, receipt: Receipt, *, now: datetime
) -> None:
    """Take in a status callback, in whatever order it comes; a state only moves forward."""
    outbox_id = _find(connection, channel, receipt)
    row = _lock(connection, outbox_id) if outbox_id is not None else None
    if row is None:
        kept = {"channel": channel, "provider_id": receipt.provider_id, "state": str(receipt.state)}
        outbox.keep_receipt(connection, kept | {"error": receipt.code or "", "at": now})
        return
    if row.state in NOT_KNOWN_SENT:
        accept(connection, deployment, row, provider_id=receipt.provider_id, state=ReceiptState.ACCEPTED, now=now)
    _advance(connection, deployment, row.id, receipt.state, receipt.code or "", now)


def _find(connection: Connection, channel: str, receipt: Receipt) -> int | None:
    if receipt.reference is not None and receipt.reference.isdigit() and len(receipt.reference) < 19:
        row = outbox.get_text(connection, int(receipt.reference))
        # An attempt we never made belongs to a row that a restored backup has lost; its number was given anew.
        if row is not None and row.channel == channel and 0 < row.attempt >= (receipt.attempt or 0):
            return int(row.id)
    return outbox.find_by_provider(connection, channel=channel, provider_id=receipt.provider_id)


def _lock(connection: Connection, outbox_id: int) -> Row[Any] | None:
    """The text, after its address is locked: settling moves a conversation on, as a reply does."""
    row = outbox.get_text(connection, outbox_id)
    if row is None:
        return None
    addresses.lock_addresses(connection, {row.address_id})
    return outbox.get_text(connection, outbox_id)


def _advance(
    connection: Connection, deployment: Deployment, outbox_id: int, state: ReceiptState, error: str, now: datetime
) -> None:
    row = outbox.get_text(connection, outbox_id)
    if row is None or (row.delivery and RANK[ReceiptState(row.delivery)] >= RANK[state]):
        return
    if not outbox.move(
        connection, outbox_id, out_of=(OutboxState.ACCEPTED,), delivery=str(state), error=error or row.error
    ):
        return
    if state is ReceiptState.DELIVERED:
        _delivered(connection, deployment, row, now)
    elif state is ReceiptState.UNDELIVERED:
        _undelivered(connection, deployment, row, error, now)


def _delivered(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> None:
    if row.alert_id is not None:
        settle_alert(
            connection, deployment, row.alert_id, state=AlertState.DELIVERED, error="", now=now, attempts=row.attempt
        )
    if row.send_class in FIRST_TEXTS:
        talk = conversations.get_conversation(connection, row.conversation_id)
        stored = open_conversation(connection, deployment, talk)
        after, effects = step(stored.flow, stored.state, InvitationDelivered(), now)
        if after != stored.state:
            save(connection, deployment, stored, after, effects, now=now)


def _undelivered(connection: Connection, deployment: Deployment, row: Row[Any], error: str, now: datetime) -> None:
    if error in OPTED_OUT_CODES:
        _opted_out(connection, deployment, row, now)
    fail_alert(connection, deployment, row, error=error, now=now)
    if row.send_class == SendClass.SAFETY:
        tell_to_telephone(connection, row)
    if row.send_class in FIRST_TEXTS:
        talk = conversations.get_conversation(connection, row.conversation_id)
        stored = open_conversation(connection, deployment, talk)
        if talk.active and not stored.state.answers:
            # It was accepted, so it goes on counting; but nobody will answer it.
            fail_conversation(connection, deployment, row, now=now)


def _refuse(
    connection: Connection, deployment: Deployment, row: Row[Any], failure: Failure, code: str, now: datetime
) -> None:
    if failure is Failure.OPTED_OUT and row.patient_id is not None:
        lock_patients(connection, {row.patient_id})  # before the counter of changes, as everyone does
    if row.send_class in FIRST_TEXTS:
        fail_conversation(connection, deployment, row, now=now)
    fail_alert(connection, deployment, row, error=code, now=now)
    if row.send_class == SendClass.SAFETY:
        tell_to_telephone(connection, row)
    if failure is Failure.OPTED_OUT:
        _opted_out(connection, deployment, row, now)


def _opted_out(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> None:
    if row.alert_id is None:
        patients = {row.patient_id} if row.patient_id is not None else set[int]()
        opt_out(connection, deployment, address_id=row.address_id, patient_ids=patients, source="provider", now=now)


def tell_to_telephone(connection: Connection, row: Row[Any]) -> None:
    """The case of a safety text says that it did not arrive."""
    if row.case_id is not None:
        cases.change_case(connection, row.case_id, notice=TELEPHONE, change=next_change(connection))


def _backoff(attempt: int) -> timedelta:
    return BACKOFF[min(attempt, len(BACKOFF)) - 1]
