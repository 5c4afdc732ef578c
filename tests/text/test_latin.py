"""Phrases that are written once in two scripts are found in texts of either."""

from bot.text.lexicon.latin import with_latin


def test_a_phrase_in_two_scripts_is_read_in_latin_letters_alone_too() -> None:
    assert with_latin("(मैसेज|message) ..2 (मत|mat) [जी|ji] (भेजो|bhejo)").splitlines() == [
        "(मैसेज|message) ..2 (मत|mat) [जी|ji] (भेजो|bhejo)",
        "(message) ..2 (mat) [ji] (bhejo)",
    ]


def test_what_may_be_left_out_and_has_no_latin_spelling_is_left_out() -> None:
    assert with_latin("(मैं|main) [अभी] (बंद|band)").splitlines()[1:] == ["(main) (band)"]


def test_a_word_that_must_be_there_without_latin_spelling_makes_no_latin_phrase() -> None:
    assert with_latin("नाम (हटा|hata)") == "नाम (हटा|hata)"
    assert with_latin("(नाम) (हटा|hata)") == "(नाम) (हटा|hata)"


def test_brackets_in_brackets_keep_their_latin_alternatives() -> None:
    assert with_latin("(बंद|band) (करो|karo|कर (दो|दें)|kar (do|de))").splitlines()[1:] == ["(band) (karo|kar (do|de))"]


def test_a_phrase_of_one_script_is_left_alone() -> None:
    assert with_latin("band karo\n\nबंद करो") == "band karo\nबंद करो"
