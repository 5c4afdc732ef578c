"""Read one inbound text: the intents that outrank any flow, its language, and the concerns. Imports no database."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.engine.inputs import Worry
from bot.text.intents import Intent, Said, read_said
from bot.triage.concerns import TIER_OF, Concern, Kind, Tier
from bot.triage.detect import detect
from bot.triage.wordlists import Wordlists

YOUNG = "says to be under 16"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says before any flow sees it."""

    said: Said
    concerns: tuple[Concern, ...]

    @property
    def intents(self) -> frozenset[Intent]:
        """Everything that outranks the flow."""
        return self.said.intents

    @property
    def intent(self) -> Intent | None:
        """The intent that ranks highest."""
        return next((intent for intent in Intent if intent in self.intents), None)

    @property
    def worry(self) -> Worry:
        """How worrying, in the engine's words."""
        if any(concern.tier is Tier.IMMEDIATE for concern in self.concerns):
            return Worry.IMMEDIATE
        return Worry.RAISED if self.concerns else Worry.NONE


def read_reply(text: str, wordlists: Wordlists) -> Reading:
    """Read a cleaned text; every text is read for concerns, also one that says STOP."""
    said = read_said(text)
    concerns = detect(text, wordlists)
    if said.young and not concerns:
        concerns = (Concern(Kind.REVIEW, TIER_OF[Kind.REVIEW], YOUNG),)
    return Reading(said, concerns)
