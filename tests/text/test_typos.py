"""Misspelt telling words are understood, and no other word is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.typos import Typos, wrong_letters

KNOWN = {"bleeping", "complains"}
TYPOS = Typos(
    ["suicidal", "ambulance", "bleeding", "penicillin", "complaint"],
    {"hav": "have", "bk": "back", "cal": "call"},
    is_named={"jumping", "cal"}.__contains__,
    is_known=KNOWN.__contains__,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("suicdal", "suicidal"),
        ("suicidla", "suicidal"),
        ("ambulence", "ambulance"),
        ("amblance", "ambulance"),
        ("penecilin", "penicillin"),
        ("bleedin", "bleeding"),
        ("bleeping", "bleeping"),  # a word of its own
        ("pleading", "pleading"),  # another first letter
        ("bleating", "bleating"),  # two letters wrong are too many in a short word
        ("complains", "complains"),
        ("staff", "staff"),
        ("bk", "back"),
        ("cal", "cal"),  # a phrase of some language names it
        ("jumpin", "jumping"),
        ("within", "within"),
        ("ambulância", "ambulância"),
    ],
)
def test_a_letter_or_two_may_be_wrong(written: str, meant: str) -> None:
    assert TYPOS.mend([written]) == [meant]


@given(st.lists(st.text(max_size=25), max_size=5))
def test_there_are_as_many_words_as_before(words: list[str]) -> None:
    assert len(TYPOS.mend(words)) == len(words)


@pytest.mark.parametrize(
    ("one", "other", "wrong"), [("ab", "ba", 1), ("abc", "ac", 1), ("abc", "axc", 1), ("", "ab", 2)]
)
def test_wrong_letters_are_counted(one: str, other: str, wrong: int) -> None:
    assert wrong_letters(one, other) == wrong_letters(other, one) == wrong
