"""What stands behind an answer may take it back or say it in a number: the last word of the patient counts."""

import pytest

from bot.commands.one_flow import find_flow
from bot.engine.answers import Outcome, read_step

RATING = find_flow("inpatient-fft").steps["rating"]
SHARE = find_flow("inpatient-fft").steps["share"]


@pytest.mark.parametrize(
    ("text", "value", "conflict"),
    [
        ("2. Sorry wrong button I meant 1", "very_good", False),
        ("Good. No, scrap that. Poor", "poor", False),
        ("Wonderful nurses lovely food, 5", "very_poor", True),
        ("Wonderful nurses lovely food, 1", "very_good", False),
        ("Terrible. Sat in a corridor 9 hours with no drink. 1", "very_good", True),
        ("Very good sorry caps stuck", "very_good", False),
        ("1. Sorry for the delay, was away 2 weeks", "very_good", False),
        ("Good, waiting time: 5", "good", False),
        ("Excellent, thank you. Room 4", "very_good", False),
    ],
)
def test_the_answer_that_counts(text: str, value: str, *, conflict: bool) -> None:
    read = read_step(RATING, "en", text)
    assert (read.outcome, read.value, read.conflict) == (Outcome.ANSWER, value, conflict)


def test_words_that_take_an_answer_back_are_kept() -> None:
    assert read_step(RATING, "en", "2. Sorry wrong button I meant 1").comment == "2. Sorry wrong button I meant 1"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was not just good it was very good", "very_good"),
        ("the ward a bit noisy but theyre run ragged poor loves so ill say good", "good"),
        ("Everything was discussed, excellent", "very_good"),
        ("Replying for my nan she says good", "good"),
        ("Good but nothing special", "good"),
        ("very gud doctor explane everyting", "very_good"),
    ],
)
def test_an_answer_in_a_sentence(text: str, value: str) -> None:
    assert read_step(RATING, "en", text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "1 for the nurses 5 for the food",
        "I live at number 6 not number 9",
        "If I had to wait again I'd say very poor",
        "I would not say good",
        "Food was cold, awful",
        "Waited for the doctor, superb",
        "the very good nurse was called away",
        "2 actually 3 of the nurses were great",
    ],
)
def test_no_answer_in_a_sentence(text: str) -> None:
    assert read_step(RATING, "en", text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize("text", ["Nothing, excellent service", "1 Nothing really, all good", "No, care very good"])
def test_nothing_to_say_turns_no_praise(text: str) -> None:
    read = read_step(RATING, "en", text)
    assert (read.outcome, read.conflict) == (Outcome.ANSWER, False)


def test_the_not_of_an_expression_turns_nothing_further_on() -> None:
    assert read_step(RATING, "en", "5 could not be more grateful to all").conflict


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("it was for your eyes only not the public so no", "no"),
        ("I dont know so no", "no"),
        ("definately not", "no"),
        ("I dont see why not", "yes"),
        ("yes it might help some other poor soul", "yes"),
        ("not sure so no", None),
        ("yes but so no names", None),
        ("yes so no problem", "yes"),
        ("so no worries about sharing my name", None),
    ],
)
def test_yes_and_no_in_a_sentence(text: str, value: str | None) -> None:
    assert read_step(SHARE, "en", text).value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes but without my name"),
        ("en", "Yes but don't use my name"),
        ("en", "fine as long as my name isnt on it"),
        ("en", "yes but leave my name out of it"),
        ("pl", "tak, ale nie podawajcie mojego nazwiska"),
        ("tr", "olur ama adım yazmasın"),
        ("ar", "نعم لكن بدون اسمي"),
        ("zh", "可以但不要写名字"),
        ("pa", "ਹਾਂ ਪਰ ਮੇਰਾ ਨਾਂ ਨਾ ਲਿਖਿਓ"),
        ("ur", "جی ہاں لیکن نام نہ لکھیں"),
    ],
)
def test_a_yes_that_repeats_our_promise_is_a_yes(language: str, text: str) -> None:
    """ "We will take out names", says the question."""
    assert read_step(SHARE, language, text).value == "yes"


def test_the_other_question_promises_nothing_about_names() -> None:
    once_more = find_flow("inpatient-fft").steps["once_more"]
    assert read_step(once_more, "en", "yes but without my name").value is None


@pytest.mark.parametrize(
    "text",
    [
        "yes but not anonymous",
        "yes as long as it is anonymous",
        "yes but not my name",
        "yes no name",
        "yes but put my name on it",
        "yes but not without my name",
        "yes but not the ward",
        "yes but only my first name",
        "yes but leave my surname out",
        "no name",
        "without my name",
    ],
)
def test_a_yes_that_limits_anything_else_is_asked_about_again(text: str) -> None:
    assert read_step(SHARE, "en", text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 or maybe 2"),
        ("hi", "1 ya 2 samajh lo"),
        ("pt", "1 ou 2 talvez"),
        ("tr", "1 ya da 2"),
        ("zh", "1或者2吧"),
    ],
)
def test_one_or_two_is_no_score_in_any_language(language: str, text: str) -> None:
    assert read_step(RATING, language, text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("language", "text", "conflict"),
    [
        ("en", "1 very poor, left in pain", True),
        ("en", "4 very good they looked after me", True),
        ("pl", "4 bardzo dobrze sie mna zajeli", True),
        ("en", "1 very good the worst care I ever had", True),
        ("en", "1 very good care", False),
    ],
)
def test_the_label_of_another_option_is_no_repetition(language: str, text: str, *, conflict: bool) -> None:
    assert read_step(RATING, language, text).conflict is conflict


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("four because it was noisy", "four because it was noisy"),
        ("I'd give it a 1 thanks", None),
        ("I would say a 2 please", None),
    ],
)
def test_what_an_answer_in_a_sentence_says_more_is_kept(text: str, comment: str | None) -> None:
    assert read_step(RATING, "en", text).comment == comment


def test_not_knowing_and_why_is_one_answer() -> None:
    assert read_step(RATING, "en", "dont know because I was asleep").value == "dont_know"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "bonjour 2", "good"),
        ("en", "c'est le 6", "dont_know"),
        ("en", "moja odpowiedz 3", "neither"),
        ("en", "jawab 4 hai", "poor"),
        ("en", "saí no dia 3", None),
        ("en", "me operaron el 5", None),
        ("en", "me 2", None),
        ("en", "4 days", None),
        ("en", "no pillow no blanket no sleep 5", "very_poor"),
        ("pt", "2 por causa da espera", "good"),
    ],
)
def test_a_figure_in_another_language_than_the_conversations(language: str, text: str, value: str | None) -> None:
    read = read_step(RATING, language, text)
    assert (read.value, read.conflict) == (value, False)


@pytest.mark.parametrize("text", ["Treatment wait.", "salam bhai", "Hospital radio"])
def test_short_words_are_not_mended_towards_a_third_language(text: str) -> None:
    assert read_step(RATING, "en", text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "A great all round service, that has been invaluable and enjoyable",
        "Excellent all inclusive service. All exercises have been beneficial",
    ],
)
def test_english_is_not_judged_by_words_of_a_third_language(text: str) -> None:
    assert not read_step(RATING, "en", text).conflict


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "not good not bad"), ("gu", "na saru na kharab"), ("ar", "لا زين ولا شين"), ("so", "ma fiicna mana xuma")],
)
def test_neither_is_said_in_the_words_of_any_language(language: str, text: str) -> None:
    assert read_step(RATING, language, text).value == "neither"


@pytest.mark.parametrize(
    ("text", "value"), [("5verypoor", "very_poor"), ("1lovely", "very_good"), ("3ayez atkalem", None)]
)
def test_a_figure_glued_to_an_english_word_stands_by_itself(text: str, value: str | None) -> None:
    assert read_step(RATING, "en", text).value == value
