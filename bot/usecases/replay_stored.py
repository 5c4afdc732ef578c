"""Play the encounters of the last months, as they are stored, through a policy that is not in force. Writes nothing."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from bot.db.repos.encounters import encounter
from bot.feeds.encounter import EncounterEvent
from bot.policy.replay import Played, Result, replay
from bot.policy.rules import Policy
from bot.usecases.asking_flows import flows_that_ask
from bot.usecases.decide_encounters import draw
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_facts import encounter_facts

AT_ONCE = 1000
_COLUMNS = tuple(
    encounter.c[name]
    for name in (
        *("id", "reference_hash", "event", "encounter_class", "patient_id", "address_id", "mobile_fault"),
        *("ended_at", "birth_date", "discharge_method", "discharge_destination", "deceased", "flags"),
        *("communication_needs", "contact_is", "pathway", "specialty", "ward", "recorded_at"),
    )
)


@dataclass(frozen=True, slots=True)
class Stored:
    """The encounters that came in since a moment; ``left_out`` says whether there are older ones past the most."""

    encounters: list[Played]
    left_out: bool


def read_stored(connection: Connection, *, since: datetime, most: int) -> Stored:
    """The newest ``most`` encounters recorded since then, each arriving when it did; who they are is only a number."""
    chosen = select(*_COLUMNS).where(encounter.c.recorded_at >= since).order_by(encounter.c.id.desc()).limit(most + 1)
    rows = connection.execute(chosen, execution_options={"yield_per": AT_ONCE})
    found: list[Played] = []
    cancelled: set[str] = set()
    taken = 0
    for row in rows:
        taken += 1
        if row.event == EncounterEvent.CANCELLED:
            cancelled.add(row.reference_hash)
        elif taken <= most:
            facts = encounter_facts(row, cancelled=row.reference_hash in cancelled)
            found.append(Played(row.patient_id, row.address_id, row.mobile_fault, facts, row.ward, row.recorded_at))
    found.reverse()
    return Stored(found, taken > most)


def play_stored(deployment: Deployment, encounters: list[Played], policy: Policy) -> Result:
    """Play stored encounters through ``policy``: with the flows of today, and the draw that production makes."""

    def lots(patient: Hashable, pathway: str) -> float:
        return draw(deployment, int(str(patient)), pathway)

    return replay(encounters, policy, flow_for=flows_that_ask(deployment.flows), lots=lots)
