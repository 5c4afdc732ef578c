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
    "ignore my last text I pressed the wrong one|this is my work phone but happy to answer|"
    "new phone so number changed but I was the patient|check your records they are wrong about my allergies|"
    "I am a man on a maternity ward and they made me welcome"
)
OF_STRANGERS = (
    "im not susan|this isnt dave|who's gerald?|no margaret here|my name isnt susan its kate|keith doesn't live here|"
    "I've only just got this number|I've only just got this number, must of been someone elses|"
    "used to be my ex's number|this is my mum's old number|no idea who this person is|you have sent this to a stranger|"
    "wrong number, I have no scan booked|You sent me this, wrong number|wrong number, never been to your clinic|"
    "wromg number|wrnog numbr|wong number|wrong nunber mate|you have the wrng number|not my message|"
    "good morning, wrong number|Never been to hospital in my life, wrong number"
)


@pytest.mark.parametrize("text", OF_CARE.split("|"))
def test_a_denial_in_a_story_of_care_is_feedback(text: str) -> None:
    assert read_intent(text) is None


@pytest.mark.parametrize("text", OF_STRANGERS.split("|"))
def test_a_stranger_is_heard(text: str) -> None:
    assert read_intent(text) in (Intent.WRONG_NUMBER, Intent.NEVER_BEEN)


OF_THE_LIVING = (
    "his heart stopped and they brought him back|her heart stopped on the table but they got her back|"
    "they took him off life support and he breathed by himself|the ventilator was turned off and he's doing great|"
    "they turned off his machine as he didn't need it|she took her last tablet and felt better|"
    "he went to sleep and never felt a thing|he's in heaven with the food|kicked the bucket over in the bay|"
    "he is no longer with us on ward 5 he moved to ward 6|god rest my old knees|an inquest into why the lift is broken|"
    "we lost our first baby here and this time was magical|stillborn last time, so anxious, but midwives were amazing|"
    "I heard someone had died in there|my grandson was born sleeping soundly|"
    "my sister died of cancer so I was scared|"
    "dad died of a heart attack at my age so I was worried"
)
OF_DEATHS = (
    "Mrs Bell died at 4am on your ward 9. Please stop sending her texts|Mr Fish has died|"
    "Mr Light passed away on Sunday|"
    "Jean has sadly passed|Brian passed on Saturday|Keith has passed on|mum's passed|Unfortunately Brian has passed|"
    "thank you for caring for my mum in her last days|1 but sadly he passed away|please don't text my dead wife"
)
OF_THE_PERPLEXED = (
    "Is there a number I can ring about this text?|I don't understand what I have to do|not sure what I need to do|"
    "I can't work out how to reply to you|who can I ring about this text|this text makes no sense to me|whats 1 mean|"
    "I don't understand what you want me to do|is there someone I can speak to about this survey|help me"
)
NOT_ASKING_US = (
    "I didn't understand what I had to do after discharge|I don't understand what I have to do with these tablets|"
    "who should I ring about the results|is there a number I can ring about my stitches|nobody could help me to the loo"
)


@pytest.mark.parametrize("text", OF_THE_LIVING.split("|"))
def test_a_life_saved_or_a_death_long_ago_is_no_news_of_a_death(text: str) -> None:
    assert read_intent(text) is None


@pytest.mark.parametrize("text", OF_DEATHS.split("|"))
def test_a_death_is_heard_whoever_is_named(text: str) -> None:
    assert read_intent(text) is Intent.BEREAVEMENT


@pytest.mark.parametrize("text", OF_THE_PERPLEXED.split("|"))
def test_who_does_not_know_what_to_do_asks_for_help(text: str) -> None:
    assert read_intent(text) is Intent.HELP


@pytest.mark.parametrize("text", NOT_ASKING_US.split("|"))
def test_not_to_have_understood_the_ward_asks_us_nothing(text: str) -> None:
    assert read_intent(text) is None
