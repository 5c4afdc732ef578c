"""Texts from right to left: which they are, and that names and telephone numbers stand in them as they should."""

import unicodedata

import pytest

from bot.text.direction import is_right_to_left, keep_numbers_whole, settle_right_to_left


@pytest.mark.parametrize("language", ["ar", "ur", "fa", "pa-Arab", "he"])
def test_languages_that_run_from_right_to_left(language: str) -> None:
    assert is_right_to_left(language)


@pytest.mark.parametrize("language", ["en", "pa", "zh", "pl", "", "arn"])
def test_languages_that_do_not(language: str) -> None:
    assert not is_right_to_left(language)


def test_the_groups_of_a_telephone_number_keep_their_order() -> None:
    """A plain space would part them: on the phone "116 123" would read "123 116"."""
    settled = settle_right_to_left("یا Samaritans کو 116 123 پر، 01234 567890 یا 0800 1111")
    assert settled == "یا Samaritans کو 116\u00a0123 پر، 01234\u00a0567890 یا 0800\u00a01111"
    assert unicodedata.bidirectional("\u00a0") == "CS", "what UAX #9, rule W4, keeps inside a number"


def test_a_line_that_begins_with_an_english_name_is_marked_and_others_are_left() -> None:
    assert settle_right_to_left("Example Trust کی طرف سے\n1 خوب\nSTOP") == "\u200fExample Trust کی طرف سے\n1 خوب\nSTOP"


def test_numbers_in_other_texts_are_left_as_they_are() -> None:
    for text in ("Call 116 123 now", "Tel. 01234 567890", ""):
        assert keep_numbers_whole(text) == text
    assert keep_numbers_whole("هاتفي 07700 900123") == "هاتفي 07700\u00a0900123"


def test_settling_twice_changes_nothing_more() -> None:
    once = settle_right_to_left("Example Trust کی طرف سے 116 123")
    assert settle_right_to_left(once) == once
