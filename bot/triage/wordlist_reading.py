"""Read the wordlists a clinician reviews into one compiled value; the files' contents are passed in."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.text.phrases import PhraseError, check_phrase
from bot.text.words import split_words
from bot.text.yaml_model import read_model
from bot.text.yaml_source import Path, YamlSource, fault_line
from bot.triage.concerns import Kind
from bot.triage.glosses import Gloss, read_gloss
from bot.triage.other_languages import OtherLanguages
from bot.triage.rules import Example, Negation, Rule, Spelling
from bot.triage.weighing import Weights, groups_by_word
from bot.triage.wordlist_file import GroupsFile, KindFile, LanguageFile
from bot.triage.wordlists import Loaded, Wordlists, compile_wordlists, in_own_groups

GROUPS_FILE = "groups.yaml"
"""The one file that holds no kind of concern but the named word groups of all others, and how English says no."""

WEIGHTS_FILE = "weights.json"
"""What single words weigh (`weighing`); written by a program, not by hand."""

TOLD_WEIGHTS_FILE = "weights_told.json"
"""The same of texts in other languages, told in English words by a gloss."""

GLOSS = "gloss"
"""How the name of a file ends that says a language's words in English: `pl.gloss`."""

_LONGEST_LANGUAGE = 2  # letters: `pl.yaml` is a language, `complaint.yaml` a kind


@dataclass
class _Reading:
    """What has been read so far, file by file."""

    rules: list[Rule] = field(default_factory=list[Rule])
    places: list[tuple[str, YamlSource, Path]] = field(default_factory=list[tuple[str, YamlSource, Path]])
    examples: list[Example] = field(default_factory=list[Example])
    faults: list[str] = field(default_factory=list[str])
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    negation: dict[str, Negation] = field(default_factory=dict[str, Negation])
    spelling: Spelling = field(default_factory=Spelling)
    weights: Weights | None = None
    told_weights: Weights | None = None
    glosses: dict[str, Gloss] = field(default_factory=dict[str, Gloss])

    def fault(self, file: str, source: YamlSource, path: Path, message: str) -> None:
        self.faults.append(fault_line(file, source.position(path), message))

    def check(self, file: str, source: YamlSource, path: Path, phrase: str) -> None:
        try:
            check_phrase(phrase, self.groups)
        except PhraseError as error:
            self.fault(file, source, path, f"“{phrase}”: {error} (character {error.column + 1} of the phrase)")

    def check_all(self) -> None:
        for rule, (file, source, path) in zip(self.rules, self.places, strict=True):
            self.check(file, source, path, in_own_groups(rule.phrase, rule.language, self.groups))

    def compiled(self) -> Wordlists:
        others = OtherLanguages(self.glosses, self.told_weights)
        return compile_wordlists(tuple(self.rules), self.groups, self.negation, self.spelling, self.weights, others)

    def words(self, file: str, source: YamlSource, key: str, entries: Iterable[str]) -> frozenset[str]:
        """Each entry as the one word that texts are split into."""
        found: set[str] = set()
        for place, entry in enumerate(entries):
            words = split_words(entry)
            found.update(words[:1])
            if len(words) != 1:
                self.fault(file, source, (key, place), f"“{entry}” is not one word, as texts are read")
        return frozenset(found)


def read_files(files: Mapping[str, str]) -> Loaded:
    """Every file (name to contents), compiled, with the examples; or the faults of all of them."""
    reading = _Reading()
    if GROUPS_FILE in files:
        _read_groups(reading, files[GROUPS_FILE])
    if reading.faults:  # without groups every phrase that names one would be a fault too
        return Loaded(None, (), tuple(reading.faults))
    if WEIGHTS_FILE in files:
        reading.weights = _read_weights(reading, WEIGHTS_FILE, files[WEIGHTS_FILE])
    if TOLD_WEIGHTS_FILE in files:
        reading.told_weights = _read_weights(reading, TOLD_WEIGHTS_FILE, files[TOLD_WEIGHTS_FILE])
    for name, text in sorted(files.items()):
        if name not in (GROUPS_FILE, WEIGHTS_FILE, TOLD_WEIGHTS_FILE):
            _read_one(reading, name, text)
    if not files:
        reading.faults.append("wordlists:1:1: there is no wordlist at all")
    if reading.faults:
        reading.check_all()
        return Loaded(None, (), tuple(reading.faults))
    try:
        return Loaded(reading.compiled(), tuple(reading.examples), ())
    except PhraseError:  # only then is it worth the time to ask of each phrase whether it is at fault
        reading.check_all()
        return Loaded(None, (), tuple(reading.faults))


def _read_one(reading: _Reading, name: str, text: str) -> None:
    stem, _, ending = name.partition(".")
    if ending == GLOSS:
        reading.glosses[stem], faults = read_gloss(name, text)
        reading.faults.extend(faults)
    elif len(stem) == _LONGEST_LANGUAGE:
        _read_language(reading, name, text, stem)
    else:
        _read_kind(reading, name, text)


def _read_groups(reading: _Reading, text: str) -> None:
    document, source, faults = read_model(text, GROUPS_FILE, GroupsFile)
    reading.faults.extend(faults)
    if document is None or source is None:
        return
    _add_groups(reading, GROUPS_FILE, source, document.groups, "")
    reading.spelling = Spelling(
        telling=reading.words(GROUPS_FILE, source, "telling", document.telling),
        not_typos=reading.words(GROUPS_FILE, source, "not_typos", document.not_typos),
        usual=tuple(document.spellings.items()),
    )
    reading.negation["en"] = Negation(
        before=reading.words(GROUPS_FILE, source, "negations", document.negations),
        new_thought=reading.words(GROUPS_FILE, source, "new_thought", document.new_thought),
        subjects=reading.words(GROUPS_FILE, source, "subjects", document.subjects),
        thinking=reading.words(GROUPS_FILE, source, "thinking", document.thinking),
    )


def _read_weights(reading: _Reading, file: str, text: str) -> Weights | None:
    try:
        written: dict[str, Any] = json.loads(text)
        return Weights(
            {feature: tuple(weights) for feature, weights in written["features"].items()},
            tuple(written["bias"]),
            groups_by_word(reading.groups, written["groups"]),
            {Kind(kind): score for kind, score in written["raise_at"].items()},
            {Kind(kind): score for kind, score in written["review_at"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        reading.faults.append(f"{file}:1:1: {error}; write it anew with tests/triage/train_weights.py")
        return None


def _read_kind(reading: _Reading, name: str, text: str) -> None:
    document, source, faults = read_model(text, name, KindFile)
    reading.faults.extend(faults)
    if document is not None and source is not None:
        _add_rules(reading, name, source, document)


def _read_language(reading: _Reading, name: str, text: str, language: str) -> None:
    document, source, faults = read_model(text, name, LanguageFile)
    reading.faults.extend(faults)
    if document is None or source is None:
        return
    if document.language != language:
        reading.fault(name, source, ("language",), f"“{document.language}” is not the language of the file's name")
    _add_groups(reading, name, source, document.groups, f"{document.language}:")
    reading.negation[document.language] = Negation(
        before=reading.words(name, source, "negations", document.negations),
        after=reading.words(name, source, "negations_after", document.negations_after),
        new_thought=reading.words(name, source, "new_thought", document.new_thought),
    )
    _add_rules(reading, name, source, document)


def _add_groups(reading: _Reading, file: str, source: YamlSource, groups: Mapping[str, list[str]], own: str) -> None:
    language = own.removesuffix(":")
    known = reading.groups | {f"{own}{name}": () for name in groups}
    for name, members in groups.items():
        reading.groups[f"{own}{name}"] = tuple(in_own_groups(member, language, known) for member in members)
    for name, members in groups.items():
        for place, member in enumerate(members):
            reading.check(file, source, ("groups", name, place), in_own_groups(member, language, known))


def _add_rules(reading: _Reading, file: str, source: YamlSource, document: KindFile | LanguageFile) -> None:
    for rule, path in document.rules():
        reading.rules.append(rule)
        reading.places.append((file, source, path))
        reading.negation.setdefault(rule.language, Negation())
    reading.examples.extend(document.examples())
