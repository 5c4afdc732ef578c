"""The two forms of wordlist file, as their authors write them (README.md): one kind in English, one other language."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator

from bot.text.yaml_source import Path
from bot.triage.concerns import HEARD, Kind
from bot.triage.rules import Example, Role, Rule

Phrases = Annotated[list[str], Field(min_length=1)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(_Form):
    """One idea in one language: the phrases that say it, where they come from, who read them, and examples."""

    phrases: Phrases
    language: str = Field(pattern="^[a-z]{2}$")
    source: str = Field(min_length=3)
    reviewer: str = Field(min_length=3)
    must_match: Phrases
    must_not_match: list[str] = []


class Guard(_Form):
    """Phrases that make a raising phrase harmless, or leave it to a person, where the two overlap."""

    phrases: Phrases
    language: str = Field(pattern="^[a-z]{2}$")
    reason: str = Field(min_length=3)


class GroupsFile(_Form):
    """Words that stand for each other in every wordlist (``<name>`` is any of them), and what is true of all English.

    ``telling`` words are understood with a letter or two wrong; ``not_typos`` are words of their own, near as they are;
    ``spellings`` say what a usual misspelling means.
    """

    groups: dict[str, Phrases]
    telling: list[str] = []
    not_typos: list[str] = []
    spellings: dict[str, str] = {}
    negations: list[str] = []
    new_thought: list[str] = []
    subjects: list[str] = []
    thinking: list[str] = []


class KindFile(_Form):
    """One kind of concern in English."""

    kind: Kind
    entries: list[Entry]
    harmless: list[Guard] = []
    lowers: list[Guard] = []

    def rules(self) -> Iterator[tuple[Rule, Path]]:
        """Every phrase as a rule, with its place in the file."""
        for name, role, items in (
            ("entries", Role.RAISES, self.entries),
            ("harmless", Role.HARMLESS, self.harmless),
            ("lowers", Role.LOWERS, self.lowers),
        ):
            for index, item in enumerate(items):
                for place, phrase in enumerate(item.phrases):
                    yield Rule(role, self.kind, phrase, item.language), (name, index, "phrases", place)

    def examples(self) -> Iterator[Example]:
        """Every example sentence."""
        for entry in self.entries:
            yield from (Example(self.kind, text, True, entry.language) for text in entry.must_match)
            yield from (Example(self.kind, text, False, entry.language) for text in entry.must_not_match)


class LanguageKind(_Form):
    """One kind of concern in the language of the file."""

    phrases: Phrases
    harmless: list[str] = []
    lowers: list[str] = []
    must_match: Phrases
    must_not_match: list[str] = []


class LanguageFile(_Form):
    """Every kind of concern in one language; its groups are its own, beside the shared ones."""

    language: str = Field(pattern="^[a-z]{2}$")
    source: str = Field(min_length=3)
    reviewer: str = Field(min_length=3)
    negations: list[str] = []
    negations_after: list[str] = []
    new_thought: list[str] = []
    groups: dict[str, Phrases] = {}
    kinds: dict[Kind, LanguageKind]

    @field_validator("kinds")
    @classmethod
    def _all_kinds(cls, kinds: dict[Kind, LanguageKind]) -> dict[Kind, LanguageKind]:
        missing = [str(kind) for kind in HEARD if kind not in kinds]
        if missing or len(kinds) > len(HEARD):
            raise ValueError(f"exactly these kinds must stand here: {', '.join(HEARD)}")
        return kinds

    def rules(self) -> Iterator[tuple[Rule, Path]]:
        """Every phrase as a rule, with its place in the file."""
        for kind, item in self.kinds.items():
            for name, role, phrases in (
                ("phrases", Role.RAISES, item.phrases),
                ("harmless", Role.HARMLESS, item.harmless),
                ("lowers", Role.LOWERS, item.lowers),
            ):
                for place, phrase in enumerate(phrases):
                    yield Rule(role, kind, phrase, self.language), ("kinds", kind, name, place)

    def examples(self) -> Iterator[Example]:
        """Every example sentence."""
        for kind, item in self.kinds.items():
            yield from (Example(kind, text, True, self.language) for text in item.must_match)
            yield from (Example(kind, text, False, self.language) for text in item.must_not_match)
