"""Our own sentences, invented, with the worry that each must raise: what is learnt from and what is measured."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.triage.concerns import Kind
from bot.triage.rules import Example

TESTS = Path(__file__).resolve().parents[1]
OWN = (TESTS / "triage" / "worries.jsonl", TESTS / "triage" / "strangers.jsonl")
"""Written by those who wrote the lists; `strangers` as a hostile stranger would, before the lists were looked at."""
DANGERS = tuple(sorted((TESTS / "triage").glob("dangers-*.jsonl")))
"""Self-harm, emergencies and abuse, mostly hinted at, with look-alikes: learnt from, and too hard to set a floor by."""
OF_FOUR_KINDS = TESTS / "triage" / "strangers_four_kinds.jsonl"
"""Ours too, of incident, discrimination, complaint and wish for contact, made up against the lists: harder than the
others, so a floor of its own holds for them."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """``kind`` None: harmless. ``also``: other kinds that are right too. ``review_ok``: left to a person is right.

    ``language``: as the lists name it.
    """

    text: str
    kind: Kind | None
    also: frozenset[Kind] = frozenset()
    review_ok: bool = False
    part: str = "dev"
    language: str = "en"


def read_sentences(path: Path, language: str = "en") -> Iterator[Sentence]:
    """One JSON object a line: text, kind, and also, review_ok and part where they are given."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        kind = Kind(row["kind"]) if row["kind"] else None
        also = frozenset(Kind(one) for one in row.get("also", ()))
        yield Sentence(row["text"], kind, also, row.get("review_ok", False), row.get("part", "dev"), language)


def blind_sets(part: str) -> dict[str, list[Sentence]]:
    """By language, what others wrote who had not seen the lists: `dev` to learn from, `held` only to measure with."""
    found: dict[str, list[Sentence]] = {}
    for path in sorted((TESTS / "sets").glob(f"*/worries*-{part}.jsonl")):
        found.setdefault(path.parent.name, []).extend(read_sentences(path, path.parent.name))
    return found


def training_sentences(examples: Iterable[Example]) -> list[Sentence]:
    """What the weights are learnt from: our own, the `dev` sets and the lists' own examples; never `held`."""
    known = [one for path in (*OWN, *DANGERS, OF_FOUR_KINDS) for one in read_sentences(path)]
    known.extend(one for ones in blind_sets("dev").values() for one in ones)
    known.extend(Sentence(one.text, one.kind if one.must else None, language=one.language) for one in examples)
    return known
