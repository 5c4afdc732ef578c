"""A request to stop is obeyed only if it asks us to end our texts; one about the care is feedback."""

import pytest

from bot.text.intents import Intent, read_intent
from bot.text.keyword_slips import mend_keyword

ABOUT_THE_CARE = (
    # which texts, when, where, how: of the ward's doing
    "don't text me my results, ring me|dont text me bad news, phone me|don't text me at 6am with an appointment change|"
    "do not message me through the app, I cant use it|don't contact me by letter, email is better|"
    "do not disturb me at 5am for blood pressure|don't ask me again to sit in that waiting room|"
    "stop contacting me about the clinic I left in 2019|stop ringing me at work about appointments|"
    "do not use my number for anyone but me, they rang my ex|stop asking me for a urine sample|"
    # the same words with another object
    "stop sending me round in circles|stop sending me to different departments|stop calling me love|"
    "stop calling us bed blockers|do not send any more elderly people home at night|please stop these early discharges|"
    "please stop it happening to others|stop these long waits|please stop this madness with parking|"
    "I object to being called dear|not allowed to contact my family|I do not consent to this treatment again|"
    "not taking part in the exercise class helped|they let me opt out of the student watching|"
    "I don't do surveys usually but you were brilliant|I never want to hear from you that I have to wait|"
    # somebody else's words or doing
    "don't contact me they said, we will contact you|do not use this phone on the ward said the sign|"
    "the consultant should stop texting during appointments|They said they would take me off the list if I complained|"
    "why don't you ever contact me|she carried on when I said STOP|the alarms DID NOT STOP|corridor care must STOP|"
    "the dentist carried on after I shouted STOP|smoking outside, please stop|parking charges, stop|"
    # words a slip away from a keyword
    "Cancer|shop|Step|smart|stars|Hello|held|stoma"
)
FOR_US = (
    "don't text me again about this|please don't text me on this number|stop bothering me with this rubbish|"
    "do not contact me by text message|do not text me in future|don't text me at all|stop texting me at work|"
    "stop texting me every week|stop sending me these stupid questions|stop asking me for feedback|"
    "I want to opt out of your text service|can you not message me anymore|you dont have my permission to text me|"
    "I do not consent to being texted|stop sending these to me|gonnae no text me|sick of getting these|"
    "would you please stop messaging my mother|please stop, I have cancer and need rest|stop please, I'm tired|"
    "I won't answer, stop|ive answered twice please stop|I've told you to STOP|no feedback, thanks, stop|"
    "stpo|Stopp|unsubscibe|unsubscirbe|cancell|cancle|Very good. Stpo|dtop"
)


@pytest.mark.parametrize("text", ABOUT_THE_CARE.split("|"))
def test_a_request_about_the_care_ends_no_texts(text: str) -> None:
    assert read_intent(text) is None


@pytest.mark.parametrize("text", FOR_US.split("|"))
def test_a_request_about_our_texts_ends_them(text: str) -> None:
    assert read_intent(text) is Intent.OPT_OUT


@pytest.mark.parametrize("text", ["Hlep", "hepl", "HELPP", "halp please"])
def test_a_mistyped_call_for_help_is_heard(text: str) -> None:
    assert read_intent(text) is Intent.HELP


def test_a_threat_to_us_asks_for_no_more_texts() -> None:
    assert read_intent("text me again and I'll complain") is not Intent.OPT_IN


def test_a_word_that_is_no_slip_stays() -> None:
    assert [mend_keyword(word) for word in ("cancer", "step", "hello", "st", "unsure")] == [
        "cancer", "step", "hello", "st", "unsure",
    ]  # fmt: skip
