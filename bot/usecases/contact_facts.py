"""Read, for many patients and addresses at once, what the policy may know about them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select, text, union_all

from bot.db.lists import in_list
from bot.db.repos import contacts, day_counts, patients, restraints, turns
from bot.db.repos.addresses import address
from bot.db.repos.conversations import conversation
from bot.db.repos.opt_outs import opt_out
from bot.policy.facts import Contact, ContactKind
from bot.policy.known import Known, Reservation
from bot.policy.rules import Policy
from bot.policy.send_window import london_day

Ids = list[int]
OVERDUE = timedelta(hours=1)
DAYS_AHEAD = timedelta(days=60)
"""How far ahead caps are looked at: further than any flow waits."""

# Two looks in one statement: with OR SQLite reads every STOP that is in force, or whoever was ever asked.
_BLOCKS = union_all(
    *(
        select(opt_out.c.patient_id, opt_out.c.address_id).where(opt_out.c.lifted_at.is_(None), theirs)
        for theirs in (in_list(opt_out.c.patient_id, "patients"), in_list(opt_out.c.address_id, "addresses"))
    )
)
_COOLING = select(address.c.id, address.c.cool_off_until).where(
    in_list(address.c.id, "ids"), address.c.cool_off_until.is_not(None)
)
# Written as the partial indexes are: SQLAlchemy would write "= 1", for which SQLite uses neither of them.
_GOING_ON = text("conversation.active")
_ACTIVE = union_all(
    *(
        select(
            conversation.c.id,
            conversation.c.patient_id,
            conversation.c.address_id,
            conversation.c.expires_at,
            conversation.c.asked_at,
            conversation.c.parent_id,
        ).where(_GOING_ON, theirs)
        for theirs in (in_list(conversation.c.patient_id, "patients"), in_list(conversation.c.address_id, "addresses"))
    )
)


def read_contacts(
    connection: Connection,
    *,
    pairs: Iterable[tuple[int, int | None]],
    policy: Policy,
    now: datetime,
    own: int | None = None,
) -> Known:
    """Facts about these (patient, address) pairs, as far back as any limit of ``policy`` reaches.

    ``own``: at the claim, the conversation the text belongs to: it does not stand in its own way, and of
    other reservations only the older ones do.
    """
    wanted = list(pairs)
    patient_ids: Ids = sorted({patient_id for patient_id, _ in wanted})
    address_ids: Ids = sorted({address_id for _, address_id in wanted if address_id is not None})
    known = Known(caps=policy.caps, dead=set(patients.find_dead(connection, patient_ids)))
    known.wrong = set(patients.find_wrong_numbers(connection, [(one, two) for one, two in wanted if two is not None]))
    for patient_id, rest in restraints.read(connection, patient_ids).items():
        known.rests[patient_id] = rest
    _read_blocks(connection, known, patient_ids, address_ids)
    active = _read_busy(connection, known, patient_ids, address_ids, own, now)
    rows = _ledger(connection, patient_ids, address_ids, now - policy.reach, own)
    _count(known, rows, active, own)
    _read_days(connection, known, rows, now, own)
    if own is None:  # whose turn it is was settled when the place was taken
        _read_turns(connection, known, patient_ids, address_ids)
    return known


def _read_turns(connection: Connection, known: Known, patient_ids: Ids, address_ids: Ids) -> None:
    for waiting in turns.read(connection, patient_ids, address_ids):
        known.claim(waiting)


def _read_blocks(connection: Connection, known: Known, patient_ids: Ids, address_ids: Ids) -> None:
    for row in connection.execute(_BLOCKS, {"patients": patient_ids, "addresses": address_ids}):
        if row.patient_id is not None:
            known.blocked_patients.add(row.patient_id)
        if row.address_id is not None:
            known.blocked_places.add(row.address_id)
    known.cooling = {row.id: row.cool_off_until for row in connection.execute(_COOLING, {"ids": address_ids})}


def _read_busy(
    connection: Connection, known: Known, patient_ids: Ids, address_ids: Ids, own: int | None, now: datetime
) -> dict[int, Row[Any]]:
    """The active conversations by id; ``own`` is told of, and keeps nobody busy."""
    active = {row.id: row for row in connection.execute(_ACTIVE, {"patients": patient_ids, "addresses": address_ids})}
    for row in active.values():
        if row.id != own:
            # Past its expiry and not ended yet: the scheduler is late, and the place is still taken.
            known.hold_busy(row.id, row.patient_id, row.address_id, max(row.expires_at or now, now + OVERDUE))
    return active


def _ledger(
    connection: Connection, patient_ids: Ids, address_ids: Ids, since: datetime, own: int | None
) -> list[Row[Any]]:
    """The rows that count, each once; at the claim those that stand before our own."""
    found = contacts.counted_of_patients(connection, patient_ids, since)
    mine = set(patient_ids)
    found += [
        row for row in contacts.counted_of_addresses(connection, address_ids, since) if row.patient_id not in mine
    ]
    if own is None:
        return found
    # Two reservations that see each other must not both give way: the older one stands.
    return [row for row in found if row.state == "sent" or row.conversation_id <= own]


def _count(known: Known, rows: list[Row[Any]], active: dict[int, Row[Any]], own: int | None) -> None:
    for row in rows:
        if own is not None and row.conversation_id == own:
            continue
        talk = active.get(row.conversation_id)
        unsent = row.state == "reserved" and talk is not None and talk.asked_at is None
        kind = ContactKind(row.kind)
        one = Contact(row.at, row.flow, row.pathway, kind, row.conversation_id or 0, unsent)
        known.count(row.patient_id, row.address_id, one)
        if unsent and kind is ContactKind.INVITATION and talk is not None:
            known.open[row.conversation_id] = Reservation(
                row.conversation_id, row.patient_id, row.address_id, one, talk.expires_at, row.day, row.by_turn
            )


def _read_days(connection: Connection, known: Known, rows: list[Row[Any]], now: datetime, own: int | None) -> None:
    if known.caps.a_day is None and known.caps.a_month is None:
        return
    today = london_day(now)
    for day, number in day_counts.read(connection, today.replace(day=1), today + DAYS_AHEAD).items():
        known.count_day(day, number)
    for row in rows:
        if own is not None and row.conversation_id == own and row.day is not None:
            known.count_day(row.day, -1)  # its own place does not stand in its way
