"""What a wordlist file says, phrase by phrase: the values that reading, compiling and detecting share."""

from dataclasses import dataclass
from enum import StrEnum

from bot.triage.concerns import Kind


class Role(StrEnum):
    """What it means that a phrase was found."""

    RAISES = "raises"
    HARMLESS = "harmless"  # a raising phrase of the same kind that overlaps this means nothing
    LOWERS = "lowers"  # … is left for a person to judge


@dataclass(frozen=True, slots=True)
class Rule:
    """One phrase of one wordlist. ``language`` is its ISO 639-1 code."""

    role: Role
    kind: Kind
    phrase: str
    language: str


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that must (or must not) raise the kind: run as a test."""

    kind: Kind
    text: str
    must: bool
