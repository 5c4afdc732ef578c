"""Play a file of encounters through a policy: nothing is stored, nobody is texted, and whose they are is not kept."""

import dataclasses
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from sys import intern
from zlib import crc32

from bot.feeds.csv import read_encounters
from bot.feeds.encounter import Encounter, EncounterEvent, FaultyRow
from bot.policy.facts import EncounterFacts
from bot.policy.replay import ARRIVES_AFTER, FlowFor, Played, Result, replay
from bot.policy.rules import Policy
from bot.text.phone import Mobile, parse_uk_mobile

PROGRESS_EVERY = 10_000


@dataclass(frozen=True, slots=True)
class PlayedFile:
    """What a file holds to be played. ``faulty``: rows not read; ``left_out``: those past the most that are played."""

    encounters: list[Played]
    faulty: int
    left_out: int = 0


def read_played(
    lines: Iterable[bytes],
    *,
    encoding: str | None = None,
    most: int | None = None,
    say: Callable[[int], None] = lambda _: None,
) -> PlayedFile:
    """The encounters of a file; ``say`` hears of progress. Raises FeedFault when the file cannot be read at all.

    A patient is told by patient_id, else NHS number; a phone by its number, however it is written. Both become plain
    numbers here, so that what is played holds no name, no number of anybody, and nothing to find them by.
    """
    reading = _Reading(most)
    for row in read_encounters(lines, encoding=encoding):
        if isinstance(row, FaultyRow):
            reading.faulty += row.line > 1  # in line 1 it is a column that we do not know
        else:
            reading.take(row)
            if len(reading.found) % PROGRESS_EVERY == 0:
                say(len(reading.found))
    return PlayedFile(reading.found, reading.faulty, reading.left_out)


def draw_by_hash(patient: Hashable, pathway: str) -> float:
    """A patient's number in the draw for a pathway: the same in every replay of the same file."""
    return crc32(f"{patient}|{pathway}".encode()) / 2**32


def play(encounters: Sequence[Played], policy: Policy, *, flow_for: FlowFor) -> Result:
    """Play the encounters of a file through ``policy``."""
    return replay(encounters, policy, flow_for=flow_for, lots=draw_by_hash)


class _Reading:
    """A file being read. Of an encounter that stands in it twice the later row counts, as in production."""

    def __init__(self, most: int | None) -> None:
        self.found: list[Played] = []
        self.faulty = self.left_out = 0
        self._most = most
        self._people, self._phones = _Numbers(), _Numbers()
        self._places: dict[int, int] = {}  # where an encounter's row stands, by a hash of its id and event

    def take(self, row: Encounter) -> None:
        if row.event is EncounterEvent.CANCELLED:
            self._cancel(row)
            return
        key, played = hash((row.encounter_id, row.event)), _played(row, self._people, self._phones)
        if key in self._places:
            self.found[self._places[key]] = played
        elif self._most is not None and len(self.found) >= self._most:
            self.left_out += 1
        else:
            self._places[key] = len(self.found)
            self.found.append(played)

    def _cancel(self, row: Encounter) -> None:
        """It is no encounter itself: what it takes back is not asked about."""
        for event in EncounterEvent:
            place = self._places.get(hash((row.encounter_id, event)))
            if place is not None:
                one = self.found[place]
                facts = dataclasses.replace(one.facts, event=EncounterEvent.CANCELLED.value)
                self.found[place] = dataclasses.replace(one, facts=facts)


class _Numbers:
    """A number for each word, in the order they come."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, word: str) -> int:
        return self._known.setdefault(word, len(self._known) + 1)


def _played(row: Encounter, people: _Numbers, phones: _Numbers) -> Played:
    mobile = parse_uk_mobile(row.mobile)
    is_mobile = isinstance(mobile, Mobile)
    facts = EncounterFacts(
        row.event.value,
        row.encounter_class.value,
        row.ended_at,
        row.birth_date,
        row.discharge_method,
        row.discharge_destination,
        row.deceased,
        row.flags,
        row.communication_needs,
        row.contact_is,
        intern(row.pathway),
        intern(row.specialty),
        intern(row.ward),
    )
    patient = people.of(row.patient_id or f"NHS number {row.nhs_number}")
    place = phones.of(mobile.e164) if isinstance(mobile, Mobile) else None
    fault = "" if is_mobile else str(mobile)
    return Played(patient, place, fault, facts, facts.ward, row.ended_at + ARRIVES_AFTER)
