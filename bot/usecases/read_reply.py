"""Read one inbound text: the intents that outrank any flow, its language, and the concerns. Imports no database."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from bot.engine.inputs import Worry
from bot.language.detector import Detector
from bot.language.heard import Heard
from bot.text.intents import Intent, Said, read_said
from bot.triage.concerns import TIER_OF, Concern, Kind, Tier
from bot.triage.detect import WEIGHED, detect
from bot.triage.wordlists import Wordlists

YOUNG = "says to be under 16"
_CERTAIN = 0.95
"""A guess this good names the language of a text to staff; below it the conversation's own is taken."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What texts are read with: loaded once, the same for every text."""

    wordlists: Wordlists
    detector: Detector


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says before any flow sees it."""

    said: Said
    heard: Heard
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

    @property
    def language(self) -> str:
        """The language the text shows for certain, "" when it shows none."""
        return self.heard.language if self.heard.switch or self.heard.confidence >= _CERTAIN else ""

    @property
    def switch_to(self) -> str:
        """The language to go on in, "" to stay."""
        return self.heard.language if self.heard.switch and not self.intents else ""

    def meaning(self, *more: Intent) -> "Reading":
        """The same, with further intents that what went before gives the text."""
        return replace(self, said=replace(self.said, intents=self.intents | set(more)))


def warm_up(reader: Reader) -> None:
    """Read a text beforehand, so that the first patient's does not wait while word lists and models are loaded."""
    for text in ("5 – the nurses were very kind", "bardzo miłe pielęgniarki"):
        read_reply(text, reader, current="en", languages=("en", "pl"))


def read_reply(
    text: str,
    reader: Reader,
    *,
    current: str,
    languages: Collection[str],
    likely: Mapping[str, float] = MappingProxyType({}),
) -> Reading:
    """Read a cleaned text; every text is read for concerns, also one that says STOP.

    ``current``: the conversation's language; ``languages``: those it may go on in;
    ``likely``: language → share, from what is recorded of the patient.
    """
    said = read_said(text)
    heard = reader.detector.hear(text, current=current, languages=languages, likely=likely)
    certain = heard.language if heard.switch or heard.confidence >= _CERTAIN else ""
    concerns = detect(text, reader.wordlists, language=certain.partition("-")[0] or None)
    if said.intents:
        # A bare keyword weighs nothing: only what a phrase finds in it is a worry.
        concerns = tuple(one for one in concerns if not one.phrase.startswith(WEIGHED))
    if said.young and not concerns:
        concerns = (Concern(Kind.REVIEW, TIER_OF[Kind.REVIEW], YOUNG),)
    return Reading(said, heard, concerns)
