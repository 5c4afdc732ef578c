"""What a wordlist file says, phrase by phrase: the values that reading, compiling and detecting share."""

from dataclasses import dataclass
from enum import StrEnum

from bot.triage.concerns import Kind


class Role(StrEnum):
    """What it means that a phrase was found."""

    RAISES = "raises"
    HARMLESS = "harmless"  # a raising phrase of the same kind and language that overlaps this means nothing
    LOWERS = "lowers"  # … is left for a person to judge


@dataclass(frozen=True, slots=True)
class Rule:
    """One phrase of one wordlist. ``language`` is its ISO 639-1 code."""

    role: Role
    kind: Kind
    phrase: str
    language: str


@dataclass(frozen=True, slots=True)
class Negation:
    """How one language says that something is not so.

    ``before`` and ``after``: words that negate a phrase they stand close to. ``new_thought``: words that end their
    reach ("but"). ``subjects`` do so too, unless a word of ``thinking`` stands before them ("never said she …").
    """

    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    new_thought: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    thinking: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Spelling:
    """How English words are misspelt: see `GroupsFile`."""

    telling: frozenset[str] = frozenset()
    not_typos: frozenset[str] = frozenset()
    usual: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that must (or must not) raise the kind: run as a test."""

    kind: Kind
    text: str
    must: bool
    language: str
