"""The form of one wordlist file, as its authors write it (README.md)."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.text.yaml_source import Path
from bot.triage.concerns import Kind
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
    """Words that stand for each other in every wordlist: ``<name>`` in a phrase is any of them."""

    groups: dict[str, Phrases]


class WordlistFile(_Form):
    """One kind of concern."""

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
            yield from (Example(self.kind, text, must=True) for text in entry.must_match)
            yield from (Example(self.kind, text, must=False) for text in entry.must_not_match)
