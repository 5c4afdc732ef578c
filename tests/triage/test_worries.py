"""Do the shipped wordlists raise what patients would write, and leave harmless texts alone? Texts are invented.

Floors stand a little under the figures of bot/triage/README.md: lists that lose worries turn red here. `worries.jsonl`
and `strangers.jsonl` are ours; `tests/sets` is by others who had not seen the lists, of which `held` is never tuned to.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest

from bot.triage.concerns import HEARD, Kind, Tier
from bot.triage.detect import detect
from bot.wordlist_files import read_wordlists
from tests.triage.sentences import OF_FOUR_KINDS, OWN, Sentence, blind_sets, read_sentences

ROOT = Path(__file__).parents[2]
WORDLISTS = read_wordlists()
ROWS = [one for path in OWN for one in read_sentences(path)]
DEV = blind_sets("dev")
HARMLESS = [one.text for one in ROWS if one.kind is None]
FLOORS = {  # English `dev`, per cent of the right kind
    Kind.SELF_HARM: 95, Kind.CLINICAL_EMERGENCY: 96, Kind.SAFEGUARDING: 97,
    # The fifth writer's set counts here, and nothing has been learnt from it yet for these four.
    Kind.SAFETY_INCIDENT: 92, Kind.DISCRIMINATION: 89, Kind.COMPLAINT: 91, Kind.CONTACT_REQUEST: 91,
}  # fmt: skip


def kinds(text: str) -> set[Kind]:
    return {concern.kind for concern in detect(text, WORDLISTS)}


def right(one: Sentence) -> bool:
    found = kinds(one.text)
    return bool(found & ({one.kind} | one.also)) or (one.review_ok and Kind.REVIEW in found)


def test_the_set_is_large_enough_to_mean_something() -> None:
    assert all(sum(one.kind is kind for one in ROWS) >= 120 for kind in HEARD)
    assert len(HARMLESS) >= 900


@pytest.mark.parametrize("kind", HEARD)
def test_worries_of_our_own_are_raised_with_the_right_kind(kind: Kind) -> None:
    rows = [one for one in ROWS if one.kind is kind]
    missed = [one.text for one in rows if not right(one)]
    assert len(missed) / len(rows) <= 0.05, missed


@pytest.mark.parametrize("kind", HEARD)
def test_worries_as_others_wrote_them_are_raised_with_the_right_kind(kind: Kind) -> None:
    rows = [one for one in DEV.get("en", []) if one.kind is kind]
    missed = [one.text for one in rows if not right(one)]
    assert len(missed) <= (1 - FLOORS[kind] / 100) * len(rows), missed


def test_few_harmless_replies_are_raised_and_hardly_any_at_once() -> None:
    texts = [*HARMLESS, *(one.text for one in DEV.get("en", []) if one.kind is None)]
    found = {text: detect(text, WORDLISTS) for text in texts}
    immediate = [text for text, concerns in found.items() if any(one.tier is Tier.IMMEDIATE for one in concerns)]
    # Most of them are look-alikes made to be raised, hence a little above the bar for all harmless texts, 0.2 %.
    assert len(immediate) / len(texts) <= 0.003, immediate
    raised = [text for text, concerns in found.items() if any(one.kind is not Kind.REVIEW for one in concerns)]
    assert len(raised) / len(texts) <= 0.03, raised
    assert sum(bool(concerns) for concerns in found.values()) / len(texts) <= 0.05


def test_most_of_the_hard_worries_of_four_kinds_are_right_and_few_of_their_look_alikes_raised() -> None:
    rows = list(read_sentences(OF_FOUR_KINDS))
    for kind in (Kind.SAFETY_INCIDENT, Kind.DISCRIMINATION, Kind.COMPLAINT, Kind.CONTACT_REQUEST):
        worries = [one for one in rows if one.kind is kind]
        missed = [one.text for one in worries if not right(one)]
        assert len(missed) / len(worries) <= 0.18, missed
    harmless = [one.text for one in rows if one.kind is None]
    raised = [text for text in harmless if kinds(text) - {Kind.REVIEW}]
    assert len(raised) / len(harmless) <= 0.05, raised


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
    assert tiers[Tier.REVIEW] <= 0.07 * len(sample)
    assert tiers.total() <= 0.1 * len(sample)


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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("سيء جدا حدا سرق حبوبي وما عاد بدي عيش", Kind.SELF_HARM),
        ("تعبت وبدي موت", Kind.SELF_HARM),
        ("ما عندي وجع وبدي موت", Kind.REVIEW),  # "not" reaches three words on: left to a person
        ("الممرضة لطيفة وما عندي شكوى", None),
        ("كل شي تمام وشكرا", None),
    ],
)
def test_an_arabic_and_written_together_with_its_word_hides_no_worry(text: str, kind: Kind | None) -> None:
    assert kinds(text) == ({kind} if kind else set())
