"""Read, for many patients and addresses at once, what the policy may know about them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select

from bot.db.repos import contacts, patients
from bot.db.repos.addresses import address
from bot.db.repos.conversations import conversation
from bot.db.repos.opt_outs import opt_out
from bot.policy.facts import Contact, ContactFacts

Ids = list[int]
OVERDUE = timedelta(hours=1)


@dataclass(slots=True)
class KnownContacts:
    """Facts by patient and by address, kept true while one transaction enrols many."""

    dead: set[int] = field(default_factory=set)
    blocked_patients: set[int] = field(default_factory=set)
    blocked_addresses: set[int] = field(default_factory=set)
    wrong: set[tuple[int, int]] = field(default_factory=set)
    cooling: dict[int, datetime] = field(default_factory=dict)
    busy_patients: dict[int, datetime] = field(default_factory=dict)
    busy_addresses: dict[int, datetime] = field(default_factory=dict)
    by_patient: dict[int, list[Contact]] = field(default_factory=lambda: defaultdict(list))
    by_address: dict[int, list[Contact]] = field(default_factory=lambda: defaultdict(list))

    def of(self, patient_id: int, address_id: int | None, mobile_fault: str) -> ContactFacts:
        """What is known of this patient at this address."""
        here = address_id or 0
        busy = [self.busy_patients.get(patient_id), self.busy_addresses.get(here)]
        return ContactFacts(
            mobile_fault=mobile_fault,
            patient_dead=patient_id in self.dead,
            opted_out=patient_id in self.blocked_patients or here in self.blocked_addresses,
            wrong_number=(patient_id, here) in self.wrong,
            busy_until=max((until for until in busy if until is not None), default=None),
            cool_off_until=self.cooling.get(here),
            by_patient=_newest_last(self.by_patient.get(patient_id, ())),
            by_address=_newest_last(self.by_address.get(here, ())),
        )

    def reserve(self, *, patient_id: int, address_id: int, flow: str, at: datetime, busy_until: datetime) -> None:
        """Remember an invitation queued in this very transaction."""
        self.by_patient[patient_id].append(Contact(at, flow))
        self.by_address[address_id].append(Contact(at, flow))
        self.busy_patients[patient_id] = busy_until
        self.busy_addresses[address_id] = busy_until


def read_contacts(
    connection: Connection,
    *,
    pairs: Iterable[tuple[int, int | None]],
    since: datetime,
    now: datetime,
    own: int | None = None,
) -> KnownContacts:
    """Facts about these (patient, address) pairs; ledger rows from ``since``.

    ``own``: at the claim, the conversation the text belongs to: it does not stand in its own way, and of
    other reservations only the older ones do.
    """
    wanted = list(pairs)
    patient_ids: Ids = sorted({patient_id for patient_id, _ in wanted})
    address_ids: Ids = sorted({address_id for _, address_id in wanted if address_id is not None})
    known = KnownContacts(dead=patients.find_dead(connection, patient_ids))
    known.wrong = patients.find_wrong_numbers(connection, [(one, two) for one, two in wanted if two is not None])
    _read_blocks(connection, known, patient_ids, address_ids)
    _read_busy(connection, known, patient_ids, address_ids, own, now)
    _read_ledger(connection, known, patient_ids, address_ids, since, own)
    return known


def _read_blocks(connection: Connection, known: KnownContacts, patient_ids: Ids, address_ids: Ids) -> None:
    rows = connection.execute(
        select(opt_out.c.patient_id, opt_out.c.address_id).where(
            opt_out.c.lifted_at.is_(None),
            or_(opt_out.c.patient_id.in_(patient_ids), opt_out.c.address_id.in_(address_ids)),
        )
    )
    for row in rows:
        if row.patient_id is not None:
            known.blocked_patients.add(row.patient_id)
        if row.address_id is not None:
            known.blocked_addresses.add(row.address_id)
    cooling = select(address.c.id, address.c.cool_off_until).where(
        address.c.id.in_(address_ids), address.c.cool_off_until.is_not(None)
    )
    known.cooling = {row.id: row.cool_off_until for row in connection.execute(cooling)}


def _read_busy(
    connection: Connection, known: KnownContacts, patient_ids: Ids, address_ids: Ids, own: int | None, now: datetime
) -> None:
    columns = (conversation.c.id, conversation.c.patient_id, conversation.c.address_id, conversation.c.expires_at)
    rows = connection.execute(
        select(*columns).where(
            conversation.c.active,
            or_(conversation.c.patient_id.in_(patient_ids), conversation.c.address_id.in_(address_ids)),
        )
    )
    for row in rows:
        if row.id != own:
            # Past its expiry and not ended yet: the scheduler is late, and the place is still taken.
            until = max(row.expires_at or now, now + OVERDUE)
            known.busy_patients[row.patient_id] = until
            known.busy_addresses[row.address_id] = until


def _read_ledger(
    connection: Connection,
    known: KnownContacts,
    patient_ids: Ids,
    address_ids: Ids,
    since: datetime,
    own: int | None,
) -> None:
    if own is not None:
        (patient_id,), (address_id,) = patient_ids, address_ids
        for row in contacts.ahead_of(
            connection, conversation_id=own, patient_id=patient_id, address_id=address_id, since=since
        ):
            if row.patient_id == patient_id:
                known.by_patient[patient_id].append(Contact(row.at, row.flow))
            if row.address_id == address_id:
                known.by_address[address_id].append(Contact(row.at, row.flow))
        return
    for row in contacts.counted_of_patients(connection, patient_ids, since):
        known.by_patient[row.patient_id].append(Contact(row.at, row.flow))
    for row in contacts.counted_of_addresses(connection, address_ids, since):
        known.by_address[row.address_id].append(Contact(row.at, row.flow))


def _newest_last(found: Iterable[Contact]) -> tuple[Contact, ...]:
    return tuple(sorted(found, key=lambda one: one.at))
