"""Visits of patients who do not exist, for trying a policy: nothing stands against asking about any of them."""

from collections.abc import Hashable
from datetime import UTC, date, datetime

from bot.policy.facts import EncounterFacts
from bot.policy.replay import ARRIVES_AFTER, Played
from bot.policy.rules import Pathway

BEGINS = datetime(2025, 1, 6, 14, 0, tzinfo=UTC)  # a Monday, in winter


def visit(
    pathway: Pathway, patient: Hashable, ended_at: datetime, *, event: str = "attendance", kind: str = ""
) -> Played:
    """One visit in this pathway by an adult with a phone of their own. ``kind``: its class; "" is any that fits."""
    facts = EncounterFacts(
        event=event,
        encounter_class=kind or min(pathway.classes),
        ended_at=ended_at,
        birth_date=date(1980, 1, 1),
        discharge_method="",
        discharge_destination="",
        deceased="",
        flags=frozenset(),
        communication_needs="",
        contact_is="patient",
        pathway=min(pathway.words, default=""),
        specialty="" if pathway.words else min(pathway.specialties, default=""),
    )
    return Played(patient, f"phone of {patient}", "", facts, "", ended_at + ARRIVES_AFTER)
