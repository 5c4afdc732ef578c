"""Invented encounters of the past months for the demo: several pathways, and some patients who come every week."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zlib import crc32

from bot.feeds.encounter import Encounter, EncounterClass, EncounterEvent
from bot.feeds.row import DEFAULT_EVENT

WEEKS = 15
ENDS_BEFORE = timedelta(days=16)
"""The last of them is over and done with when the demo begins: nobody of the past still waits for a text."""
FIRST_PHONE = 100  # 07700 900100: the phones below are those of the demo's own patients

PAST_REPLIES = (
    "1 everyone was so kind, thank you",
    "2",
    "1 the nurses explained everything",
    "3 long wait but good care once seen",
    "very good",
    "4 nobody told me how long I would wait",
    "1",
    "2 clean ward, food was cold",
)
"""What some of them wrote back; nothing in it worries anybody."""

# class, the feed's word for the pathway, site, ward, visits a week of all such patients, how many patients there are
_LINES = (
    (EncounterClass.OUTPATIENT, "", "RZZ02", "OPD", 7, 70),
    (EncounterClass.EMERGENCY, "", "RZZ01", "ED", 4, 50),
    (EncounterClass.INPATIENT, "", "RZZ01", "ALDER", 3, 40),
    (EncounterClass.DAY_CASE, "", "RZZ01", "BEECH", 2, 25),
    (EncounterClass.OUTPATIENT, "dialysis", "RZZ02", "OPD", 4, 4),
    (EncounterClass.OUTPATIENT, "oncology", "RZZ02", "OPD", 2, 4),
)


def past_encounters(now: datetime) -> Iterator[tuple[datetime, list[Encounter]]]:
    """Twice a week a batch that comes in, the oldest first; the same for the same ``now``."""
    begins, number = now - ENDS_BEFORE - timedelta(weeks=WEEKS), 0
    for half_week in range(2 * WEEKS):
        arrives = begins + timedelta(weeks=half_week // 2, days=3 * (half_week % 2))  # at the demo's own hour
        batch: list[Encounter] = []
        for line, (kind, pathway, site, ward, visits, people) in enumerate(_LINES):
            for one in range(visits):
                if one % 2 == half_week % 2:
                    # Weekly clinics see the same few in turn; the others come as chance has it.
                    person = one if pathway == "dialysis" else _chance(f"who {number}", people)
                    number += 1
                    ended = arrives - timedelta(hours=1, minutes=_chance(f"when {number}", 600))
                    batch.append(_visit(number, 100 * line + person, kind, pathway, site, ward, ended))
        yield arrives, batch


def _chance(what: str, below: int) -> int:
    """A number from 0 up to but not ``below``: always the same for the same word."""
    return crc32(what.encode()) % below


def _visit(
    number: int, person: int, kind: EncounterClass, pathway: str, site: str, ward: str, ended: datetime
) -> Encounter:
    # Some of those who come to the clinics were in A&E or on a ward too.
    who = person % 100 if person % 100 < 4 else person
    is_stay = DEFAULT_EVENT[kind] is EncounterEvent.DISCHARGE
    return Encounter(
        encounter_id=f"PAST-{number:04}",
        event=DEFAULT_EVENT[kind],
        encounter_class=kind,
        patient_id=f"H{who:03}",
        ended_at=ended,
        pathway=pathway,
        name="Invented Person",
        birth_date=date(1935 + who % 60, 1 + who % 12, 1 + who % 28),
        mobile=f"07700 900{FIRST_PHONE + who:03}",
        language="en",
        site=site,
        ward=ward,
        discharge_method="1" if is_stay else "",
        discharge_destination="19" if is_stay else "",
        flags=frozenset({"safeguarding"}) if number % 40 == 0 else frozenset(),
    )
