"""Read the wordlists a clinician reviews into one compiled value; the files' contents are passed in."""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from bot.text.phrases import PhraseError, PhraseSet
from bot.triage.concerns import Kind
from bot.triage.rules import Example, Role, Rule

FORMAT = 2
"""Of the bytes of `Wordlists.to_bytes`: raise it when their meaning changes, so that no stale cache is read."""


GROUPS_FILE = "groups.yaml"
"""The one file that holds no kind of concern but the named word groups of all others."""


@dataclass(frozen=True)
class Wordlists:
    """All rules, compiled. ``scripts`` are the writing systems (Unicode names) that the rules can read."""

    rules: tuple[Rule, ...]
    phrases: PhraseSet = field(compare=False)
    scripts: frozenset[str]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def to_bytes(self) -> bytes:
        """A compact form for a cache, named by the caller with the hash of the files."""
        rows = [[rule.role, rule.kind, rule.phrase, rule.language] for rule in self.rules]
        return json.dumps({"format": FORMAT, "rules": rows, "groups": dict(self.groups)}, ensure_ascii=False).encode()


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
    from bot.text.yaml_model import read_model
    from bot.triage.wordlist_file import WordlistFile

    rules: list[Rule] = []
    examples: list[Example] = []
    groups, faults = _read_groups(files)
    for name, text in sorted(files.items()):
        if name == GROUPS_FILE:
            continue
        document, source, found = read_model(text, name, WordlistFile)
        faults.extend(found)
        if document is None or source is None:
            continue
        for rule, path in document.rules():
            fault = _phrase_fault(rule.phrase, groups)
            if fault:
                position = source.position(path)
                faults.append(f"{name}:{position.line}:{position.column}: “{rule.phrase}”: {fault}")
            rules.append(rule)
        examples.extend(document.examples())
    if not files:
        faults.append("wordlists:1:1: there is no wordlist at all")
    if faults:
        return Loaded(None, (), tuple(faults))
    return Loaded(_compile(tuple(rules), groups), tuple(examples), ())


def from_bytes(cached: bytes) -> Wordlists | None:
    """The value that `to_bytes` wrote, or None when it is of another format or damaged: load the files instead."""
    try:
        document = cast("dict[str, object]", json.loads(cached))
        if document["format"] != FORMAT:
            return None
        rows = cast("list[list[str]]", document["rules"])
        groups = {name: tuple(words) for name, words in cast("dict[str, list[str]]", document["groups"]).items()}
        return _compile(tuple(Rule(Role(row[0]), Kind(row[1]), row[2], row[3]) for row in rows), groups)
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def scripts_of(text: str) -> Iterator[str]:
    """The writing system of each letter, by the first word of its Unicode name: ``LATIN``, ``ARABIC``."""
    for character in text:
        if character.isalpha():
            yield "LATIN" if character.isascii() else unicodedata.name(character, "UNKNOWN").split()[0]


def _read_groups(files: Mapping[str, str]) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    from bot.text.yaml_model import read_model
    from bot.triage.wordlist_file import GroupsFile

    if GROUPS_FILE not in files:
        return {}, []
    document, source, faults = read_model(files[GROUPS_FILE], GROUPS_FILE, GroupsFile)
    if document is None or source is None:
        return {}, faults
    groups = {name: tuple(phrases) for name, phrases in document.groups.items()}
    for name, phrases in groups.items():
        for place, phrase in enumerate(phrases):
            fault = _phrase_fault(phrase, groups)
            if fault:
                position = source.position(("groups", name, place))
                faults.append(f"{GROUPS_FILE}:{position.line}:{position.column}: “{phrase}”: {fault}")
    return groups, faults


def _compile(rules: tuple[Rule, ...], groups: Mapping[str, tuple[str, ...]]) -> Wordlists:
    raising = "".join(rule.phrase for rule in rules if rule.role is Role.RAISES)
    phrases = PhraseSet([rule.phrase for rule in rules], groups)
    return Wordlists(rules, phrases, frozenset(scripts_of(raising)), groups)


def _phrase_fault(phrase: str, groups: Mapping[str, tuple[str, ...]]) -> str:
    try:
        PhraseSet([phrase], groups)
    except PhraseError as error:
        return f"{error} (character {error.column + 1} of the phrase)"
    return ""
