"""Which flow asks about an encounter, as the policy puts it: for whoever plays encounters instead of storing them."""

from bot.feeds.encounter import EncounterClass
from bot.feeds.row import DEFAULT_EVENT
from bot.policy.facts import FlowFacts
from bot.policy.replay import FlowFor
from bot.policy.starving import usual_flow
from bot.usecases.encounter_facts import flow_facts
from bot.usecases.flow_library import FlowLibrary


def flows_that_ask(flows: FlowLibrary) -> FlowFor:
    """(event, class) → the flow that asks; None when none does."""
    found: dict[tuple[str, str], FlowFacts | None] = {}

    def flow_for(event: str, encounter_class: str) -> FlowFacts | None:
        key = (event, encounter_class)
        if key not in found:
            flow = flows.for_encounter(event=event, encounter_class=encounter_class)
            found[key] = flow_facts(flow) if flow is not None else None
        return found[key]

    return flow_for


def flows_that_would_ask(flows: FlowLibrary) -> FlowFor:
    """The same for invented patients, whatever their event: a class that no flow asks about yet gets a usual flow.

    That nobody asks about a pathway is not what its policy can be blamed for.
    """
    asks = flows_that_ask(flows)

    def flow_for(event: str, encounter_class: str) -> FlowFacts | None:
        usual = DEFAULT_EVENT[EncounterClass(encounter_class)]
        return asks(usual, encounter_class) or usual_flow(event, encounter_class)

    return flow_for
