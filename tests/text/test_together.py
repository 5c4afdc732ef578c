"""Phrases whose parts stand in any order: `a & b` means both in one sentence, close enough to speak of one thing."""

import pytest

from bot.text.phrases import PhraseError, PhraseSet, check_phrase
from bot.text.words import split_words

PHRASES = PhraseSet(["blood & <much>", "a & b & c", "plain words"], {"much": ["lots", "a great deal"]})


def found(text: str) -> list[tuple[int, int, int]]:
    return [(one.phrase, one.start, one.end) for one in PHRASES.find(split_words(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lots of blood", [(0, 0, 3)]),
        ("there was blood and a great deal of it", [(0, 2, 7)]),
        ("blood. lots of it", []),
        ("blood " + "x " * 8 + "lots", [(0, 0, 10)]),
        ("blood " + "x " * 9 + "lots", []),
        ("lots of tea but no blood and lots more", [(0, 5, 8)]),  # the nearest
        ("c b a", [(1, 0, 3)]),
        ("a c", []),
        ("plain words", [(2, 0, 2)]),
        ("a b c. plain words. blood, lots", [(1, 0, 3), (2, 4, 6), (0, 7, 9)]),
    ],
)
def test_parts_meet_in_one_sentence(text: str, expected: list[tuple[int, int, int]]) -> None:
    assert found(text) == expected


def test_it_tells_where_each_part_stands() -> None:
    (one,) = PHRASES.find(split_words("c x a b"))
    assert one.parts == ((0, 1), (2, 3), (3, 4))


def test_one_word_is_not_two_parts() -> None:
    assert list(PhraseSet(["mum & (mum|dad)"]).find(["mum"])) == []
    assert len(list(PhraseSet(["mum & (mum|dad)"]).find(["mum", "dad"]))) == 1


def test_each_part_must_be_in_the_phrase_language() -> None:
    with pytest.raises(PhraseError):
        check_phrase("a & (b")
    with pytest.raises(PhraseError):
        PhraseSet(["a & [b]"])


def test_phrases_are_the_same_after_they_were_kept() -> None:
    again = PhraseSet((), None, PHRASES.compiled)
    words = split_words("a great deal of blood, c b a")
    assert list(again.find(words)) == list(PHRASES.find(words)) != []
