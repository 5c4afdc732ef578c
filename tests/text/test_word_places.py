"""The patient's own words, cut out of the text they stand in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.word_places import said
from bot.text.words import split_words


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("Well, I WANNA die.", 2, 5, "WANNA die"),
        ("he won't wake up", 1, 3, "won't"),  # two words of one token
        ("Chcę umrzeć!", 0, 2, "Chcę umrzeć"),
        ("caf\u0065\u0301 noir", 0, 1, "caf\u0065\u0301"),  # the accent is a character of its own
        ("我想死", 1, 3, "想死"),
        ("मैं मरना चाहता हूँ", 1, 3, "मरना चाहता"),
        ("５ ＢＡＤ", 1, 2, "ＢＡＤ"),
        ("👍🏽 can’t  breathe", 0, 3, "can’t  breathe"),
    ],
)
def test_words_are_cut_as_they_were_written(text: str, start: int, end: int, expected: str) -> None:
    assert said(text, split_words(text), start, end) == expected


@given(st.text(st.characters(), max_size=80))
def test_any_text_can_be_cut(text: str) -> None:
    words = split_words(text)
    for place in range(len(words)):
        assert said(text, words, place, place + 1) in text
