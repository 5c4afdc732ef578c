"""What the policy may know of a stored encounter and of the flow that would ask about it."""

from typing import Any

from sqlalchemy import Row

from bot.engine.flow import Flow
from bot.policy.facts import EncounterFacts, FlowFacts


def encounter_facts(row: Row[Any], *, cancelled: bool = False) -> EncounterFacts:
    """What the policy may know of a stored encounter."""
    return EncounterFacts(
        event="cancelled" if cancelled else row.event,
        encounter_class=row.encounter_class,
        ended_at=row.ended_at,
        birth_date=row.birth_date,
        discharge_method=row.discharge_method,
        discharge_destination=row.discharge_destination,
        deceased=row.deceased,
        flags=frozenset(row.flags.split("|")) - {""} if row.flags else frozenset(),
        communication_needs=row.communication_needs,
        contact_is=row.contact_is,
        pathway=row.pathway,
        specialty=row.specialty,
        ward=row.ward,
    )


def flow_facts(flow: Flow) -> FlowFacts:
    """What the policy may know of a flow."""
    return FlowFacts(flow.name, flow.send_after, flow.give_up_after, flow.expires_after)
