"""What the lexicons' entries are split into, at once or one by one, now or kept from an earlier start, is the same."""

import marshal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text import lexicon_keys
from bot.text.lexicon.lexicon import words_of
from bot.text.lexicon_keys import FIELDS, compile_keys, keys_of
from bot.text.lexicons import LANGUAGES, lexicon_of
from bot.text.words import BREAK, split_each, split_words


@given(st.lists(st.text()))
def test_entries_split_at_once_are_those_split_one_by_one(entries: list[str]) -> None:
    assert split_each(entries) == [tuple(word for word in split_words(one) if word != BREAK) for one in entries]


def test_what_was_kept_is_what_the_lexicons_say(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = marshal.loads(marshal.dumps(compile_keys()))
    for kept in ({}, compiled):
        monkeypatch.setattr(lexicon_keys, "_compiled", kept)
        for language in LANGUAGES:
            for field in FIELDS:
                entries = words_of(getattr(lexicon_of(language), field))
                assert keys_of(language, field) == split_each(entries), (language, field)


def test_an_entry_without_a_word_keeps_its_place() -> None:
    assert split_each(["tak", "👍", "no worries."]) == [("tak",), (), ("no", "worries")]


def test_a_language_without_a_lexicon_has_no_entries() -> None:
    assert keys_of("xx", "yes") == []
