"""A random half-year of encounters and answers, and its recount in plain Python.

It uses nothing of the product but its table definitions: what it counts is what was put in.
"""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from bot.db.columns import table_of
from bot.db.tables.conversations import Answer, Conversation
from bot.db.tables.encounters import Encounter
from bot.db.tables.people import Address, Patient
from tests.world import World

SIX = ("very_good", "good", "neither", "poor", "very_poor", "dont_know")
MONTHS = ["2026-03", "2026-04", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]
KINDS = {"inpatient": ("inpatient", "day_case"), "emergency": ("emergency",), "outpatient": ("outpatient",)}
PLACES = [("RZZ01", "ALDER"), ("RZZ01", "BEECH"), ("rzz01", "cedar"), ("RZZ02", "ELM"), ("RZZ02", ""), ("RXX99", "NEW")]
EDGES = [
    datetime(2026, 3, 31, 22, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 31, 23, 30, tzinfo=UTC),  # half past midnight on 1 April in London
    datetime(2026, 9, 30, 22, 59, 59, tzinfo=UTC),  # 23:59 on 30 September in London
    datetime(2026, 9, 30, 23, 0, tzinfo=UTC),  # already October there
    datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 11, 1, 0, 0, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2027, 1, 1, 0, 0, tzinfo=UTC),
]


@dataclass
class Recount:
    """Rows as they were put in, and how many there should be of what."""

    encounters: list[dict[str, Any]] = field(default_factory=list)
    cancelled: list[dict[str, Any]] = field(default_factory=list)
    scores: list[dict[str, Any]] = field(default_factory=list)

    def month_of(self, at: datetime) -> str:
        return at.astimezone(ZoneInfo("Europe/London")).strftime("%Y-%m")

    def responses(self, setting: str, month: str, by: str) -> dict[tuple[str, str], Counter[str]]:
        found: dict[tuple[str, str], Counter[str]] = {}
        for one in self.scores:
            at = one["ended_at"] if by == "encounter" and one["ended_at"] else one["at"]
            if one["setting"] == setting and self.month_of(at) == month:
                found.setdefault((one["site"].upper(), one["ward"].upper()), Counter())[one["value"]] += 1
        return found

    def eligible(self, setting: str, month: str, *, asked: bool) -> tuple[Counter[Any], dict[Any, Counter[str]]]:
        number: Counter[Any] = Counter()
        specialties: dict[Any, Counter[str]] = {}
        for one in self.encounters:
            dead = one["deceased"] not in ("", "no") or one["discharge_method"] in ("4", "5")
            dead = dead or one["discharge_destination"] == "79"
            taken_back = any(
                other["reference_hash"] == one["reference_hash"] and other["ended_at"] >= one["ended_at"]
                for other in self.cancelled
            )
            counts = one["encounter_class"] in KINDS[setting] and self.month_of(one["ended_at"]) == month
            if counts and not dead and not taken_back:
                place = (one["site"].upper(), one["ward"].upper())
                number[place] += one["asked"] or not asked
                specialties.setdefault(place, Counter())[one["specialty"]] += 1
        return number, specialties


def fill(world: World, seed: int, size: int = 160) -> Recount:
    """A random half-year, much of it around the edges of months."""
    dice, kept = random.Random(seed), Recount()
    rows: dict[Any, list[dict[str, Any]]] = {Patient: [], Address: [], Encounter: [], Conversation: [], Answer: []}
    for number in range(1, size + 1):
        _one(dice, kept, rows, number)
    world.write(lambda link: [link.execute(insert(table_of(table)), values) for table, values in rows.items()])
    return kept


def _moment(dice: random.Random) -> datetime:
    if dice.random() < 0.4:
        return dice.choice(EDGES)
    return datetime(2026, 9, 20, tzinfo=UTC) + timedelta(minutes=dice.randrange(110 * 24 * 60))


def _one(dice: random.Random, kept: Recount, rows: dict[Any, list[dict[str, Any]]], number: int) -> None:
    """One encounter with, perhaps, a cancellation, a conversation, a score, a comment, a follow-up."""
    setting = dice.choice(["inpatient", "inpatient", "inpatient", "emergency", "outpatient"])
    (site, ward), ended = dice.choice(PLACES), _moment(dice)
    plain = {"patient_id": number, "reference": b"x", "content_hash": "x", "recorded_at": ended}
    row = plain | {
        "id": number,
        "key": f"e{number}",
        "reference_hash": f"r{number}",
        "event": "discharge" if setting == "inpatient" else "attendance",
        "encounter_class": dice.choice(KINDS[setting]),
        "site": site,
        "ward": ward,
        "specialty": dice.choice(["", "Cardiology", "Geriatrics", "General medicine"]),
        "ended_at": ended,
        "deceased": dice.choice(["", "", "no", "no", "", "yes", "2026-11-02", "perhaps"]),
        "discharge_method": dice.choice(["", "1", "1", "1", "4", "5"]),
        "discharge_destination": dice.choice(["", "19", "19", "79"]),
    }
    rows[Patient].append({"id": number, "key": f"p{number}", "language": ""})
    rows[Address].append({"id": number, "channel": "simulator", "hash": f"a{number}", "value": b"x"})
    rows[Encounter].append(row)
    if dice.random() < 0.15:
        late = timedelta(hours=dice.choice([-5, 5]))
        cancel = row | {"id": 10_000 + number, "key": f"c{number}", "event": "cancelled", "ended_at": ended + late}
        rows[Encounter].append(cancel)
        kept.cancelled.append(cancel)
    asked = dice.random() < 0.85
    kept.encounters.append(row | {"asked": asked})
    at = dice.choice([ended + timedelta(days=dice.randrange(1, 20)), _moment(dice)])
    talk = {
        "id": number,
        "key": f"k{number}",
        "patient_id": number,
        "address_id": number,
        "encounter_id": number,
        "channel": dice.choice(["twilio_sms", "simulator", "twilio_whatsapp", "telegram"]),
        "flow": f"{setting}-fft",
        "setting": setting,
        "site": site,
        "ward": ward,
        "disposition": "completed" if asked else "invited",
        "asked_at": ended if asked else None,
        "created_at": ended,
        "updated_at": at,
        "change": number,
        "state": "{}",
        "language": "en",
        "active": False,
        "late": False,
    }
    rows[Conversation].append(talk)
    if asked and dice.random() < 0.7:
        score = {"conversation_id": number, "step": "rating", "value": dice.choice(SIX), "at": at}
        rows[Answer].append(score | {"words": None, "redacted": None, "conflict": False, "answered_by": "patient"})
        kept.scores.append(score | talk | {"ended_at": ended})
    if dice.random() < 0.5:
        comment = {"conversation_id": number, "step": "why", "value": None, "words": b"x", "redacted": "x", "at": at}
        rows[Answer].append(comment | {"conflict": False, "answered_by": "patient"})
