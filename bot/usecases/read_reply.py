"""Read one inbound text: the intent that outranks any flow, and the concerns. Pure; imports no database."""

from dataclasses import dataclass

from bot.engine.inputs import Worry
from bot.text.intents import Intent, read_intents
from bot.triage.concerns import Concern, Tier
from bot.triage.detect import detect
from bot.triage.wordlists import Wordlists


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says before any flow sees it."""

    intents: frozenset[Intent]
    concerns: tuple[Concern, ...]

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
    return Reading(intents=read_intents(text), concerns=detect(text, wordlists))
