"""Answers as strangers type them: slips in the first letter, praise that runs on, several nurses, second verdicts."""

import pytest

from bot.engine.answers import Outcome, read_choice, read_step, read_yes_no
from bot.engine.flow import Flow
from bot.shipped import SHIPPED_FLOWS
from bot.text.intents import read_said
from tests.world import read_flows_once


@pytest.fixture(scope="module")
def flow() -> Flow:
    return next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "inpatient-fft")


ANSWERS = {
    # praise and blame of everything, however it runs on
    "very_good": "First class treatment|1st class service|First class care throughout|Exceptional care from everyone|"
    "Outstanding service throughout|Amazing care by all|Excellent from beginning to end|Very good thank you nurse|"
    "Very good treatment from all|very good from the front door to the taxi home|"
    # a sentence about the staff begins
    "Very good staff was polite|very good nurses were so kind|Verygood staff brilliant|Excellent staff were great|"
    # one is no number of several, and a name is not counted
    "1 fab nurses|1 great doctors and nurses|1 brilliant midwives|one lovely nurses|1 Dr Osei took time to listen|"
    "1 Sister Mary was fab|1x|"
    # the very first letter slipped
    "cery good|fery good|wery good|very gopd",
    "good": "Good throughout|giod|gpod|2 bit of a wait|2 waited 3 hours but staff nice",
    "neither": "3 waited 4 hours",
    "poor": "poor from the minute I arrived|4 waited 4 hours|4 not great",
    "very_poor": "cery poor|Very poor staff were rude|very poor nurses ignored me",
}
NO_ANSWERS = (
    "1 nurse was rude|1 lovely nurse helped me|one nurse was rude|2 lovely nurses|1 2 many doctors|"
    "no 1 came when i rang|"
    "1 doctors appointment in a month|poor nurses are run ragged|good nurses are hard to find|"
    "been in twice this month, 4th and 18th|op was on the 2nd|I was in on the 3rd and the 5th|"
    "in bay 2, then 5 and 6|my 3rd visit, 1st was in May|first class"
)
OPPOSED = (
    "1 terrible, left for hours in pain|2 very poor service not happy at all|1 shocking, waited 9 hours|"
    "1 absolutely awful, no pain relief|5. Brilliant, no complaints|1. Horrendous. Waited 12 hours|1 very poor service"
)
NOT_OPPOSED = (
    "2 terrible parking|2 poor parking|1 shocking parking charges|1 awful weather but lovely staff|"
    "1 terrible food though|5 excellent surgeon but awful ward|4 not great|1 mint"
)
SHARED = {
    "yes": "no probs|no prob|no dramas|no hassle|nae probs|no harm in that|np|not a prob|no reason not to|fire away|"
    "okey dokey|sure thing|permission granted|I do not object",
    "no": "its private|its personal|that's personal|keep it between us|its between me and the hospital|"
    "not for publication|"
    "not for sharing|not at the moment|I object|i don't want people reading it|no its private",
}
NEITHER_YES_NOR_NO = "no name|no names please|no idea|no one told me|maybe"
CARERS = (
    "4 my mother was left in a wet bed|My dad has dementia and no one helped him eat|"
    "1. (Son of patient) Dad was treated well|"
    "daughter of patient|My elderly mum was ignored all day|5 my wife was left on a trolley for 9 hours"
)
PATIENTS = (
    "my husband was told to wait outside|my mum was allowed to stay over|my friend was kept waiting downstairs|"
    "my husband has dementia so they let me home early|my sister was rude to the nurse"
)


@pytest.mark.parametrize(
    ("text", "value"), [(text, value) for value, some in ANSWERS.items() for text in some.split("|")]
)
def test_an_answer(text: str, value: str, flow: Flow) -> None:
    reading = read_choice(flow.steps["rating"], "en", text)
    assert (reading.value, reading.conflict) == (value, False)


@pytest.mark.parametrize("text", NO_ANSWERS.split("|"))
def test_what_counts_dates_or_pities_is_no_answer(text: str, flow: Flow) -> None:
    assert read_choice(flow.steps["rating"], "en", text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize("text", OPPOSED.split("|"))
def test_a_second_verdict_that_says_the_opposite_is_marked(text: str, flow: Flow) -> None:
    assert read_choice(flow.steps["rating"], "en", text).conflict


@pytest.mark.parametrize("text", NOT_OPPOSED.split("|"))
def test_a_grumble_about_one_thing_turns_no_score(text: str, flow: Flow) -> None:
    assert not read_choice(flow.steps["rating"], "en", text).conflict


def test_a_not_beside_a_number_stays_in_the_comment(flow: Flow) -> None:
    assert read_choice(flow.steps["rating"], "en", "4 not great").comment == "not great"


@pytest.mark.parametrize(
    ("text", "value"), [(text, value) for value, some in SHARED.items() for text in some.split("|")]
)
def test_consent_in_everyday_words(text: str, value: str, flow: Flow) -> None:
    assert read_yes_no(flow.steps["share"], "en", text).value == value


@pytest.mark.parametrize("text", NEITHER_YES_NOR_NO.split("|"))
def test_consent_is_never_guessed(text: str, flow: Flow) -> None:
    assert read_yes_no(flow.steps["share"], "en", text).value is None


@pytest.mark.parametrize(("text", "outcome"), [("?", "unclear"), ("??", "unclear"), ("...", "answer"), ("❤️", "answer")])
def test_who_asks_back_has_not_answered_an_open_question(text: str, outcome: str, flow: Flow) -> None:
    assert read_step(flow.steps["why"], "en", text).outcome == outcome


@pytest.mark.parametrize("text", CARERS.split("|"))
def test_who_tells_what_a_relative_went_through_answers_for_them(text: str) -> None:
    assert read_said(text).carer


@pytest.mark.parametrize("text", PATIENTS.split("|"))
def test_a_relative_beside_the_bed_answers_for_nobody(text: str) -> None:
    assert not read_said(text).carer
