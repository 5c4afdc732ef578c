"""The compiled wordlists, and their form for a cache; what the files look like is in `wordlist_reading`."""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from bot.text.phrases import PhraseSet
from bot.triage.concerns import Kind
from bot.triage.rules import Example, Negation, Role, Rule

FORMAT = 3
"""Of the bytes of `Wordlists.to_bytes`: raise it when their meaning changes, so that no stale cache is read."""

Groups = Mapping[str, tuple[str, ...]]
"""Name to members; ``pl:name`` is a group of the Polish file alone."""


@dataclass(frozen=True)
class Wordlists:
    """All rules, compiled. ``scripts`` are the writing systems (Unicode names) that the rules can read."""

    rules: tuple[Rule, ...]
    phrases: PhraseSet = field(compare=False)
    scripts: frozenset[str]
    groups: Groups = field(default_factory=dict[str, tuple[str, ...]])
    negation: Mapping[str, Negation] = field(default_factory=dict[str, Negation])

    @property
    def languages(self) -> frozenset[str]:
        """The languages that the rules can read, ISO 639-1."""
        return frozenset(self.negation)

    def to_bytes(self) -> bytes:
        """A compact form for a cache, named by the caller with the hash of the files."""
        rows = [[rule.role, rule.kind, rule.phrase, rule.language] for rule in self.rules]
        says_no = {
            language: [sorted(words) for words in (one.before, one.after, one.new_thought, one.subjects, one.thinking)]
            for language, one in self.negation.items()
        }
        whole = {"format": FORMAT, "rules": rows, "groups": dict(self.groups), "negation": says_no}
        return json.dumps(whole, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Loaded:
    """Wordlists with their examples, or faults as ``file:line:column: message``; never both."""

    wordlists: Wordlists | None
    examples: tuple[Example, ...]
    faults: tuple[str, ...]


class WordlistFault(ValueError):
    """A wordlist is not written as README.md says: its author must mend it. The message has a line for each fault."""


def load_wordlists(files: Mapping[str, str]) -> Wordlists:
    """Compile the files (name to contents). Raises WordlistFault with every fault of every file."""
    loaded = read_wordlists(files)
    if loaded.wordlists is None:
        raise WordlistFault("\n".join(loaded.faults))
    return loaded.wordlists


def read_wordlists(files: Mapping[str, str]) -> Loaded:
    """As `load_wordlists`, with the examples, and with the faults as values."""
    # The YAML reader is slow to import, and a cached start does without it.
    from bot.triage.wordlist_reading import read_files

    return read_files(files)


def compile_wordlists(rules: tuple[Rule, ...], groups: Groups, negation: Mapping[str, Negation]) -> Wordlists:
    """The rules as one value. Raises PhraseError for a phrase that is not in the phrase language."""
    raising = "".join(rule.phrase for rule in rules if rule.role is Role.RAISES)
    phrases = PhraseSet([in_own_groups(rule.phrase, rule.language, groups) for rule in rules], groups)
    return Wordlists(rules, phrases, frozenset(scripts_of(raising)), groups, negation)


def in_own_groups(phrase: str, language: str, groups: Groups) -> str:
    """The phrase with ``<name>`` as ``<pl:name>`` where the Polish file has a group of that name."""
    if "<" not in phrase:
        return phrase
    before, *rest = phrase.split("<")
    return before + "".join(f"<{language}:{part}" if _own(part, language, groups) else f"<{part}" for part in rest)


def from_bytes(cached: bytes) -> Wordlists | None:
    """The value that `to_bytes` wrote, or None when it is of another format or damaged: load the files instead."""
    try:
        document = cast("dict[str, object]", json.loads(cached))
        if document["format"] != FORMAT:
            return None
        rows = cast("list[list[str]]", document["rules"])
        groups = {name: tuple(words) for name, words in cast("dict[str, list[str]]", document["groups"]).items()}
        says_no = cast("dict[str, list[list[str]]]", document["negation"])
        return compile_wordlists(
            tuple(Rule(Role(row[0]), Kind(row[1]), row[2], row[3]) for row in rows),
            groups,
            {language: Negation(*map(frozenset, words)) for language, words in says_no.items()},
        )
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def scripts_of(text: str) -> Iterator[str]:
    """The writing system of each letter, by the first word of its Unicode name: ``LATIN``, ``ARABIC``."""
    for character in text:
        if character.isalpha():
            yield "LATIN" if character.isascii() else unicodedata.name(character, "UNKNOWN").split()[0]


def _own(part: str, language: str, groups: Groups) -> bool:
    return f"{language}:{part.partition('>')[0]}" in groups
