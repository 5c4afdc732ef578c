"""A stranger's denial is heard in any spelling; the same words in a story of care are feedback."""

import pytest

from bot.text.intents import Intent, read_intent

OF_CARE = (
    "I hadn't been to hospital in 40 years, what a change|I haven't been to hospital in years but you were great|"
    "never been treated in a clinic like that|I didn't have a scan in the end|"
    "I did not have my operation, it was cancelled|"
    "I didn't have an appointment but they saw me anyway|never had my operation, sent home again|"
    "didn't have the treatment I was promised|I was never a patient person but this took the biscuit|"
    "I was not the patient, my son was and he was looked after well|I wasn't admitted, just sent home|"
    "I'm not the patient but you looked after my wife well|no one here knows what they are doing|"
    "nobody here speaks to each other|there was no one here to help|wrong phone number on the letter|"
    "my number is wrong on your system but nurse fixed it|number is out of date on the website|"
    "its not my phone that rang, it was the nurse's|I used to be someone|I've had this number on my wrist for days|"
    "the new owner of the cafe is great|I live in France and the treatment is better there|"
    "he does not live here and can't visit often|never heard of this drug before|"
    "I don't know him but the porter was great|"
    "I'm not Superman|My name is not Brian, they called me that all day|this isn't Holby City|"
    "never been to your town before, easy to find|you could not contact me as I changed number|"
    "check your records they are wrong about my allergies|I am a man on a maternity ward and they made me welcome"
)
OF_STRANGERS = (
    "im not susan|this isnt dave|who's gerald?|no margaret here|my name isnt susan its kate|keith doesn't live here|"
    "I've only just got this number|I've only just got this number, must of been someone elses|"
    "used to be my ex's number|this is my mum's old number|no idea who this person is|you have sent this to a stranger|"
    "wromg number|wrnog numbr|wong number|wrong nunber mate|you have the wrng number|not my message|"
    "good morning, wrong number|Never been to hospital in my life, wrong number"
)


@pytest.mark.parametrize("text", OF_CARE.split("|"))
def test_a_denial_in_a_story_of_care_is_feedback(text: str) -> None:
    assert read_intent(text) is None


@pytest.mark.parametrize("text", OF_STRANGERS.split("|"))
def test_a_stranger_is_heard(text: str) -> None:
    assert read_intent(text) in (Intent.WRONG_NUMBER, Intent.NEVER_BEEN)
