"""Replies in the languages a flow carries, whatever language the conversation is in; turned scales."""

import pytest

from bot.engine.answers import Outcome, read_choice, read_yes_no
from bot.engine.flow import Flow
from bot.shipped import SHIPPED_FLOWS
from tests.world import read_flows_once


@pytest.fixture(scope="module")
def flow() -> Flow:
    return next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "inpatient-fft")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(
            (text, "very_good")
            for text in ("bardzo dobrze", "da iawn", "foarte bine", "muy bueno", "很好", "çok iyi", "١", "۱")
        ),
        *((text, "very_good") for text in ("बहुत अच्छा", "ਬਹੁਤ ਵਧੀਆ", "খুব ভালো", "خیلی خوب", "дуже добре", "très bonne")),
        *((text, "poor") for text in ("nie dobrze", "अच्छा नहीं", "不好", "iyi değil", "اچھا نہیں")),
        *((text, "dont_know") for text in ("nie wiem", "nu știu", "no lo sé", "لا اعرف", "не знаю")),
    ],
)
def test_an_answer_in_another_language_than_the_conversations(text: str, value: str, flow: Flow) -> None:
    reading = read_choice(flow.steps["rating"], "en", text)
    assert (reading.value, reading.outcome) == (value, Outcome.ANSWER)


NONE = """da|dobry wieczór|buongiorno|5 godzin czekania|2 horas de espera|3 दिन|5 mahine se wait
من ۳ روزه|我是3号床的|عندي موعد يوم 5|oddział 4"""


@pytest.mark.parametrize("text", [text for line in NONE.splitlines() for text in line.split("|")])
def test_what_is_no_answer_in_any_language(text: str, flow: Flow) -> None:
    assert read_choice(flow.steps["rating"], "en", text).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("text", "value", "conflict"),
    [
        ("1 terrible, worst night of my life", "very_good", True),
        ("5 excellent, can't fault it", "very_poor", True),
        ("1 very poor", "very_good", True),
        ("1 okropnie, najgorsza noc w moim życiu", "very_good", True),
        ("1 but parking was awful", "very_good", False),
        ("2 food terrible otherwise fine", "good", False),
        ("4 could have been brilliant with more staff", "poor", False),
        ("5 rude receptionist and a filthy floor", "very_poor", False),
        ("3 good and bad", "neither", False),
    ],
)
def test_a_turned_scale_is_marked_and_a_mixed_comment_is_not(text: str, value: str, conflict: bool, flow: Flow) -> None:
    reading = read_choice(flow.steps["rating"], "pl" if "okropnie" in text else "en", text)
    assert (reading.value, reading.conflict) == (value, conflict)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(
            (text, "yes")
            for text in ("tak", "ie", "sí, claro", "yes you can share them", "I don't mind at all", "হ্যাঁ", "👍")
        ),
        *((text, "no") for text in ("nie", "no it's private", "नहीं", "I'd rather you didn't", "لا")),
        *(
            (text, None)
            for text in (
                "yes but not my name",
                "only if nobody knows",
                "I do not know",
                "no one told me",
                "no sé",
                "non so",
            )
        ),
    ],
)
def test_consent_in_any_language_is_never_guessed(text: str, value: str | None, flow: Flow) -> None:
    assert read_yes_no(flow.steps["share"], "en", text).value == value
