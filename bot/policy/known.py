"""What is known of many patients and phones at once, kept true while decisions are made one after another.

Filled from the database by `usecases/contact_facts.py`, or by nothing at all when a policy is tried (`replay`).
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeAlias

from bot.policy.facts import Claim, Contact, ContactFacts
from bot.policy.rules import Caps

Person: TypeAlias = Hashable
Place: TypeAlias = Hashable


@dataclass(frozen=True, slots=True)
class Rest:
    """What holds us back from one patient, apart from what was sent (table ``restraint``)."""

    concern_at: datetime | None = None
    complaint_at: datetime | None = None
    loss_at: datetime | None = None
    silences: int = 0
    silent_at: datetime | None = None
    less: bool = False


@dataclass(frozen=True, slots=True)
class Reservation:
    """One place in the ledger whose text has not gone. ``ref`` names it: a conversation, or a number of its own."""

    ref: int
    patient: Person
    place: Place
    contact: Contact
    busy_until: datetime
    day: date | None = None
    by_turn: bool = False  # it was this pathway's turn: it gives way to nobody


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claim of a pathway on a patient's next free place, as it is kept."""

    patient: Person
    place: Place | None
    pathway: str
    since: datetime


NO_REST = Rest()


@dataclass(slots=True)
class Known:
    """Facts by patient and by phone. ``claimed`` and ``asked`` are what changed about claims since it was read."""

    caps: Caps = field(default_factory=Caps)
    dead: set[Person] = field(default_factory=set[Person])
    blocked_patients: set[Person] = field(default_factory=set[Person])
    blocked_places: set[Place] = field(default_factory=set[Place])
    wrong: set[tuple[Person, Place]] = field(default_factory=set[tuple[Person, Place]])
    cooling: dict[Place, datetime] = field(default_factory=dict[Place, datetime])
    rests: dict[Person, Rest] = field(default_factory=dict[Person, Rest])
    by_patient: dict[Person, list[Contact]] = field(default_factory=lambda: defaultdict[Person, list[Contact]](list))
    by_place: dict[Place, list[Contact]] = field(default_factory=lambda: defaultdict[Place, list[Contact]](list))
    busy: dict[tuple[str, Hashable], dict[int, datetime]] = field(
        default_factory=lambda: defaultdict[tuple[str, Hashable], dict[int, datetime]](dict)
    )
    open: dict[int, Reservation] = field(default_factory=dict[int, Reservation])
    claims: dict[tuple[Person, str], Waiting] = field(default_factory=dict[tuple[Person, str], Waiting])
    claims_of: dict[tuple[str, Hashable], set[tuple[Person, str]]] = field(
        default_factory=lambda: defaultdict[tuple[str, Hashable], set[tuple[Person, str]]](set)
    )
    days: Counter[date] = field(default_factory=Counter[date])
    months: Counter[tuple[int, int]] = field(default_factory=Counter[tuple[int, int]])
    full: frozenset[date] = frozenset()
    full_days: frozenset[date] = frozenset()
    full_months: frozenset[tuple[int, int]] = frozenset()
    claimed: dict[tuple[Person, str], Waiting] = field(default_factory=dict[tuple[Person, str], Waiting])
    asked: set[tuple[Person, str]] = field(default_factory=set[tuple[Person, str]])

    def of(self, patient: Person, place: Place | None, mobile_fault: str, lot: float) -> ContactFacts:
        """What is known of this patient at this phone."""
        rest = self.rests.get(patient, NO_REST)
        return ContactFacts(
            mobile_fault=mobile_fault,
            patient_dead=patient in self.dead,
            opted_out=patient in self.blocked_patients or (place is not None and place in self.blocked_places),
            wrong_number=(patient, place) in self.wrong,
            busy_until=self._busy_until(patient, place),
            cool_off_until=self.cooling.get(place),
            by_patient=tuple(self.by_patient.get(patient, ())),
            by_address=tuple(self.by_place.get(place, ())) if place is not None else (),
            concern_at=rest.concern_at,
            complaint_at=rest.complaint_at,
            loss_at=rest.loss_at,
            silences=rest.silences,
            silent_at=rest.silent_at,
            less=rest.less,
            claims=self._claims(patient, place),
            lot=lot,
            full=self.full,
        )

    def count(self, patient: Person, place: Place | None, contact: Contact) -> None:
        """A contact of the ledger."""
        self.by_patient[patient].append(contact)
        if place is not None:
            self.by_place[place].append(contact)

    def hold_busy(self, ref: int, patient: Person | None, place: Place | None, until: datetime) -> None:
        """A conversation that keeps patient and phone busy until it expires."""
        for key in (("patient", patient), ("place", place)):
            if key[1] is not None:
                self.busy[key][ref] = until

    def free(self, ref: int, patient: Person, place: Place | None) -> None:
        """A conversation ended."""
        for key in (("patient", patient), ("place", place)):
            held = self.busy.get(key)
            if held is not None:
                held.pop(ref, None)
                if not held:
                    del self.busy[key]

    def claim(self, waiting: Waiting) -> None:
        """A claim as it was read."""
        key = (waiting.patient, waiting.pathway)
        self.claims[key] = waiting
        self.claims_of["patient", waiting.patient].add(key)
        if waiting.place is not None:
            self.claims_of["place", waiting.place].add(key)

    def reserve(self, one: Reservation) -> None:
        """An invitation was allowed: it counts, keeps its people busy, takes its day's place and ends its claim."""
        self.count(one.patient, one.place, one.contact)
        self.hold_busy(one.ref, one.patient, one.place, one.busy_until)
        self.open[one.ref] = one
        if one.day is not None:
            self.count_day(one.day, 1)
        key = (one.patient, one.contact.pathway)
        if self.claims.pop(key, None) is not None:
            self.asked.add(key)
            self.claimed.pop(key, None)

    def release(self, ref: int) -> None:
        """A reservation was taken back before anything was sent."""
        one = self.open.pop(ref)
        # Contacts are few: a patient's own, and a phone's.
        self.free(ref, one.patient, one.place)
        self.by_patient[one.patient] = [it for it in self.by_patient[one.patient] if it.ref != ref]
        self.by_place[one.place] = [it for it in self.by_place[one.place] if it.ref != ref]
        if one.day is not None:
            self.count_day(one.day, -1)

    def pass_over(self, waiting: Waiting, *, renew_after: timedelta) -> None:
        """A pathway could not ask, only because another had: its claim stands from the first time that happened."""
        key = (waiting.patient, waiting.pathway)
        before = self.claims.get(key)
        if before is None or waiting.since >= before.since + renew_after:
            self.claim(waiting)
            self.claimed[key] = waiting
            self.asked.discard(key)

    def count_day(self, day: date, number: int) -> None:
        """``number`` more invitations count against this London day."""
        month = (day.year, day.month)
        self.days[day] += number
        self.months[month] += number
        of_day = self.caps.a_day is not None and self.days[day] >= self.caps.a_day
        of_month = self.caps.a_month is not None and self.months[month] >= self.caps.a_month
        if of_day != (day in self.full_days) or of_month != (month in self.full_months):
            # Both ways: at the claim a text's own place is given back, and the month has room for it again.
            self.full_days = self.full_days | {day} if of_day else self.full_days - {day}
            self.full_months = self.full_months | {month} if of_month else self.full_months - {month}
            self.full = self.full_days.union(*map(_days_of, self.full_months))

    def unsent(self, patient: Person, place: Place | None) -> Iterable[Reservation]:
        """Reservations of this patient or phone whose text has not gone."""
        contacts = [*self.by_patient.get(patient, ()), *(self.by_place.get(place, ()) if place is not None else ())]
        refs = {one.ref for one in contacts if one.unsent and one.ref in self.open}
        return [self.open[ref] for ref in sorted(refs)]

    def was_passed_over(self, patient: Person, place: Place | None, pathway: str) -> bool:
        """Whether the newest contact in the way was about another pathway, or about another patient of the phone."""
        own = self.by_patient.get(patient, [])
        others = self.by_place.get(place, []) if place is not None else []
        newest = max((*own, *others), key=lambda one: one.at, default=None)
        return newest is None or newest.pathway != pathway or newest not in own

    def _busy_until(self, patient: Person, place: Place | None) -> datetime | None:
        until = [*self.busy.get(("patient", patient), {}).values()]
        if place is not None:
            until += self.busy.get(("place", place), {}).values()
        return max(until, default=None)

    def _claims(self, patient: Person, place: Place | None) -> tuple[Claim, ...]:
        keys = self.claims_of.get(("patient", patient), set())
        if place is not None:
            keys = keys | self.claims_of.get(("place", place), set())
        found = [self.claims[key] for key in keys if key in self.claims]
        return tuple(Claim(one.pathway, one.since, mine=one.patient == patient) for one in found)


def _days_of(month: tuple[int, int]) -> Iterable[date]:
    first = date(*month, 1)
    return (day for number in range(31) if (day := first + timedelta(days=number)).month == month[1])
