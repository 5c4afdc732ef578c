"""What is read out of a text, by the wordlists' own examples, and that nothing breaks the reader."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.triage.concerns import Kind, Tier
from bot.triage.detect import detect
from bot.triage.rules import Example
from bot.triage.wordlists import WordlistFault, from_bytes, load_wordlists, read_wordlists

FILES = {
    path.name: path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[2] / "bot" / "triage" / "wordlists").glob("*.yaml")
}
LOADED = read_wordlists(FILES)
WORDLISTS = load_wordlists(FILES)
TELLING = sorted({word for rule in WORDLISTS.rules for word in rule.phrase.split() if word.isalpha()})[::7]


def kinds(text: str) -> list[Kind]:
    return [concern.kind for concern in detect(text, WORDLISTS)]


@pytest.mark.parametrize("example", LOADED.examples, ids=lambda one: f"{one.language} {one.kind} {one.text}")
def test_every_example_of_the_wordlists_holds(example: Example) -> None:
    assert (example.kind in kinds(example.text)) is example.must


def test_every_kind_of_worry_has_a_wordlist_in_english_and_welsh() -> None:
    wordlist_kinds = set(Kind) - {Kind.BEREAVEMENT, Kind.REVIEW}
    assert {(rule.kind, rule.language) for rule in WORDLISTS.rules} >= {
        (kind, language) for kind in wordlist_kinds for language in ("en", "cy")
    }


def test_every_wordlist_says_how_its_language_negates() -> None:
    assert {rule.language for rule in WORDLISTS.rules} == WORDLISTS.languages
    assert all(one.before or one.after for one in WORDLISTS.negation.values())


def test_the_most_urgent_concern_stands_first() -> None:
    assert kinds("I want to complain. I want to die")[0] is Kind.SELF_HARM
    assert detect("I want to die", WORDLISTS)[0].tier is Tier.IMMEDIATE


def test_a_negated_worry_is_left_for_a_person() -> None:
    assert kinds("I am not thinking of suicide") == [Kind.REVIEW]


def test_no_complaints_is_praise() -> None:
    assert kinds("No complaints at all, lovely staff") == []


def test_a_script_that_we_cannot_read_goes_to_a_person() -> None:
    assert kinds("நான் சாக விரும்புகிறேன்") == [Kind.REVIEW]
    assert kinds("5 👍") == []


@pytest.mark.parametrize(
    "text", ["the wait was killing me", "dying for a cup of tea", "came in with chest pain and was seen at once", ""]
)
def test_idioms_and_the_past_raise_nothing(text: str) -> None:
    assert kinds(text) == []


def test_a_cache_holds_the_same_wordlists_and_a_damaged_one_is_refused() -> None:
    cached = from_bytes(WORDLISTS.to_bytes())
    assert cached is not None
    assert cached == WORDLISTS
    assert detect("I want to die", cached) == detect("I want to die", WORDLISTS)
    assert from_bytes(b"{") is None
    assert from_bytes(b"[]") is None


def test_a_fault_names_file_line_and_column() -> None:
    broken = (
        FILES["complaint.yaml"].replace('"formal', '"(formal', 1).replace('- "(formal|official', '- "(formal|offic', 1)
    )
    with pytest.raises(WordlistFault, match=r"^x\.yaml:\d+:\d+: "):
        load_wordlists({"x.yaml": "kind: complaint\nentries: 5\n"})
    with pytest.raises(WordlistFault, match=r"^y\.yaml:\d+:\d+: "):
        load_wordlists({"y.yaml": broken.replace("(formal|offic", "((formal|offic")})


def test_the_patients_own_words_that_decided_are_given() -> None:
    (one,) = detect("Food fine. Honestly? I WANNA die  tbh", WORDLISTS)
    assert one.said == "WANNA die"
    assert one.phrase in {rule.phrase for rule in WORDLISTS.rules}
    (unread,) = detect("ฉันอยากตาย", WORDLISTS)
    assert (unread.kind, unread.said) == (Kind.REVIEW, "")


def test_a_misspelt_telling_word_is_understood_and_shown_as_it_was_written() -> None:
    (one,) = detect("feeling suicdal", WORDLISTS)
    assert (one.kind, one.said) == (Kind.SELF_HARM, "suicdal")


@given(st.text(st.characters(), max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    found = detect(text, WORDLISTS)
    assert len({one.kind for one in found}) == len(found)
    assert all(one.said in text for one in found)


@given(st.lists(st.sampled_from([*TELLING, ".", "not", "the", "😀", "\n"]), max_size=60))
def test_any_order_of_telling_words_can_be_read(words: list[str]) -> None:
    text = " ".join(words)
    assert all(one.said in text for one in detect(text, WORDLISTS))


def test_naughty_strings_can_be_read() -> None:
    """A published list of texts that broke other programs; counts as read when it lies beside the project."""
    path = Path(__file__).parents[3] / "shared" / "data" / "hostile" / "naughty_strings.json"
    texts: list[str] = json.loads(path.read_text("utf-8")) if path.exists() else ["\u202e\x00\ud7ff", "Ｉ ｗａｎｔ"]
    for text in texts:
        assert all(one.said in text for one in detect(text, WORDLISTS))
