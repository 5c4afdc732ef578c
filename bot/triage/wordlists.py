"""The compiled wordlists, and their form for a cache; what the files look like is in `wordlist_reading`."""

import hashlib
import marshal
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from bot.text.phrases import Compiled, PhraseSet
from bot.text.typos import Typos
from bot.triage.concerns import Kind
from bot.triage.other_languages import OtherLanguages
from bot.triage.rules import Example, Negation, Role, Rule, Spelling
from bot.triage.weighing import Weights

FORMAT = 7
"""Of the bytes of `Wordlists.to_bytes`: raise it when their meaning changes, so that no stale cache is read."""

_DIGEST_SIZE = 32  # bytes of a SHA-256, which stands before what it is of

Groups: TypeAlias = Mapping[str, tuple[str, ...]]
"""Name to members; ``pl:name`` is a group of the Polish file alone."""


@dataclass(frozen=True)
class Wordlists:
    """All rules, compiled. ``scripts`` are the writing systems (Unicode names) that the rules can read."""

    rules: tuple[Rule, ...]
    phrases: PhraseSet = field(compare=False, repr=False)
    scripts: frozenset[str]
    negation: Mapping[str, Negation]
    spelling: Spelling = field(default_factory=Spelling)
    weights: Weights | None = field(default=None, compare=False, repr=False)
    others: OtherLanguages = field(default_factory=lambda: OtherLanguages({}, None), compare=False, repr=False)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that the rules can read, ISO 639-1."""
        return frozenset(self.negation)

    @cached_property
    def typos(self) -> Typos:
        """Mends the telling words."""
        rare = self.spelling.not_typos
        return Typos(
            self.spelling.telling,
            dict(self.spelling.usual),
            is_named=self.phrases.names,
            is_known=lambda word: word in rare or self.phrases.knows(word),
        )

    def to_bytes(self) -> bytes:
        """Everything compiled, for a cache, named by the caller with the hash of the files."""
        flat = (
            FORMAT,
            [(str(rule.role), str(rule.kind), rule.phrase, rule.language) for rule in self.rules],
            {
                language: (one.before, one.after, one.new_thought, one.subjects, one.thinking)
                for language, one in self.negation.items()
            },
            self.scripts,
            (self.spelling.telling, self.spelling.not_typos, self.spelling.usual),
            self.phrases.compiled,
            self.weights.flat() if self.weights is not None else None,
            self.others.packed(),
        )
        written = marshal.dumps(flat)
        return hashlib.sha256(written).digest() + written


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


def compile_wordlists(
    rules: tuple[Rule, ...],
    groups: Groups,
    negation: Mapping[str, Negation],
    spelling: Spelling,
    weights: Weights | None,
    others: OtherLanguages,
) -> Wordlists:
    """The rules as one value. Raises PhraseError for a phrase that is not in the phrase language."""
    raising = "".join(rule.phrase for rule in rules if rule.role is Role.RAISES)
    phrases = PhraseSet([in_own_groups(rule.phrase, rule.language, groups) for rule in rules], groups)
    return Wordlists(rules, phrases, frozenset(scripts_of(raising)), negation, spelling, weights, others)


def in_own_groups(phrase: str, language: str, groups: Groups) -> str:
    """The phrase with ``<name>`` as ``<pl:name>`` where the Polish file has a group of that name."""
    if "<" not in phrase:
        return phrase
    before, *rest = phrase.split("<")
    return before + "".join(f"<{language}:{part}" if _own(part, language, groups) else f"<{part}" for part in rest)


def from_bytes(cached: bytes) -> Wordlists | None:
    """The value that `to_bytes` wrote, or None when it is of another format or damaged: load the files instead."""
    digest, written = cached[:_DIGEST_SIZE], cached[_DIGEST_SIZE:]
    if hashlib.sha256(written).digest() != digest:  # marshal itself must not be given damaged bytes
        return None
    flat: Any = marshal.loads(written)  # noqa: S302  plain values that this program wrote; it makes no code objects run
    if flat[0] != FORMAT:
        return None
    _, rules, negation, scripts, spelling, compiled, weights, others = flat
    phrases: Compiled = compiled
    return Wordlists(
        tuple(Rule(Role(role), Kind(kind), phrase, language) for role, kind, phrase, language in rules),
        PhraseSet((), None, phrases),
        scripts,
        {language: Negation(*words) for language, words in negation.items()},
        Spelling(*spelling),
        Weights.from_flat(weights) if weights is not None else None,
        OtherLanguages.from_packed(*others),
    )


def scripts_of(text: str) -> Iterator[str]:
    """The writing system of each letter, by the first word of its Unicode name: ``LATIN``, ``ARABIC``."""
    for character in text:
        if character.isalpha():
            yield "LATIN" if character.isascii() else unicodedata.name(character, "UNKNOWN").split()[0]


def _own(part: str, language: str, groups: Groups) -> bool:
    return f"{language}:{part.partition('>')[0]}" in groups
