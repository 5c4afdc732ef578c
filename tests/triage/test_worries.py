"""Do the shipped wordlists raise what patients would write (worries.jsonl), and leave harmless texts alone?

Floors stand a little under the figures of bot/triage/README.md: lists that lose worries turn red here.
"""

import csv
import json
from collections import Counter
from pathlib import Path
from typing import TypedDict, cast

import pytest

from bot.triage.concerns import Kind, Tier
from bot.triage.detect import detect
from bot.triage.wordlists import load_wordlists

ROOT = Path(__file__).parents[2]
WORDLISTS = load_wordlists(
    {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "triage" / "wordlists").glob("*.yaml")}
)


class Row(TypedDict):
    """A reply, the kind that must be raised (None: harmless), and whether it was tuned on (`dev`) or not (`held`)."""

    text: str
    kind: str | None
    part: str


ROWS = [
    cast("Row", json.loads(line))
    for line in (ROOT / "tests" / "triage" / "worries.jsonl").read_text(encoding="utf-8").splitlines()
]
WORRIES = {
    kind: [row for row in ROWS if row["kind"] == kind] for kind in Kind if kind not in {Kind.BEREAVEMENT, Kind.REVIEW}
}
HARMLESS = [row["text"] for row in ROWS if row["kind"] is None]


def kinds(text: str) -> set[Kind]:
    return {concern.kind for concern in detect(text, WORDLISTS)}


def test_the_set_is_large_enough_to_mean_something() -> None:
    assert all(len(rows) >= 55 for rows in WORRIES.values())
    assert len(HARMLESS) >= 400


@pytest.mark.parametrize("kind", WORRIES)
@pytest.mark.parametrize("part", ["dev", "held"])
def test_worries_are_raised_with_the_right_kind(kind: Kind, part: str) -> None:
    rows = [row["text"] for row in WORRIES[kind] if row["part"] == part]
    missed = [text for text in rows if kind not in kinds(text)]
    assert len(missed) / len(rows) <= (0.05 if kind in {Kind.SELF_HARM, Kind.CLINICAL_EMERGENCY} else 0.1), missed


def test_hardly_any_harmless_reply_is_raised_and_none_at_once() -> None:
    found = {text: detect(text, WORDLISTS) for text in HARMLESS}
    immediate = [text for text, concerns in found.items() if any(one.tier is Tier.IMMEDIATE for one in concerns)]
    assert len(immediate) <= 1, immediate
    assert sum(1 for concerns in found.values() if concerns) / len(HARMLESS) <= 0.03


def test_false_alarms_on_published_comments_stay_under_the_bars() -> None:
    """Only counts: the comments are real, so no text of theirs may reach a failure message. Empty when absent."""
    texts: set[str] = set()
    for path in sorted((ROOT.parent / "shared" / "data" / "comments").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as rows:
            texts.update(row["text"] for row in csv.DictReader(rows))
    sample = sorted(texts)[::6]
    tiers = Counter(tier for text in sample for tier in {one.tier for one in detect(text, WORDLISTS)})
    # The immediate tier holds true worries too (about 1 in 1,000 comments speaks of suicide), hence above 0.2 %.
    assert tiers[Tier.IMMEDIATE] <= 0.004 * len(sample)
    assert tiers[Tier.REVIEW] <= 0.02 * len(sample)
    assert tiers.total() <= 0.05 * len(sample)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I can't sleep I want to die", Kind.SELF_HARM),
        ("I do not think I want to die", Kind.REVIEW),
        ("Your nurse hit my mother", Kind.SAFEGUARDING),
        ("I hit my knee and the crew were kind", None),
        ("I was struggling to breathe for hours", Kind.REVIEW),
        ("came in with chest pain and was seen at once", None),
    ],
)
def test_who_and_when_decide(text: str, kind: Kind | None) -> None:
    assert kinds(text) == ({kind} if kind else set())
