"""Which sentences outrank every flow, and which only contain the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.intents import Intent, read_intent, read_intents
from bot.text.phrases import PhraseError, PhraseSet
from bot.text.words import split_words

MEANT = {
    Intent.OPT_OUT: (
        "STOP|stop|Stop.|“Stop”|STOP!|S T O P|"
        "ｓｔｏｐ|STOPALL|STOP ALL|stop all|UNSUBSCRIBE|cancel|END|Quit|Stop please|"
        "please stop|stop thanks|opt out|optout|opt-out|remove me|no more texts|"
        "leave me alone|STOPIO|peidiwch|stopiwch|"
        "please stop texting me|Please stop messaging me thanks|take me off your list|remove me from your list|"
        "don't text me again|do not contact me again|STOP I want to die|STOP. My leg hurts|stop i don't want these|"
        "Ward was fine but please stop texting me|I want to opt out|"
        "stop sending me these texts|no more messages please|"
        "unsubscribe me|I don't want any more texts|never text me again|peidiwch â thecstio"
    ),
    Intent.WRONG_NUMBER: (
        "wrong number|Wrong number!|sorry wrong number|wrong person|"
        "you have the wrong number|You've got the wrong person|"
        "this isn't her phone|this is not my mother's phone|I think you have the wrong number|rhif anghywir|"
        "Nobody by that name here|not my number|it's the wrong number mate"
    ),
    Intent.BEREAVEMENT: (
        "my husband died on the ward|she passed away last week|My wife has died|"
        "my mum passed away|He died on Tuesday|"
        "our baby died|My dad sadly passed away in your care|she has passed away|the patient has died|bu farw fy mam|"
        "Mae fy ngŵr wedi marw|STOP my husband died|we lost our baby|my late mother died yesterday|he is dead"
    ),
    Intent.OPT_IN: "START|start|Unstop|start please|opt in|restart|DECHRAU|tanysgrifio",
    Intent.HELP: "HELP|help?|info|who is this|Who is this?|who's this|who are you|is this a scam|cymorth|pwy yw hwn",
}  # fmt: skip

FEEDBACK = (
    "Stop making us wait|the pain didn't stop|Stop the queues|STOP MAKING US WAIT|"
    "non stop noise|they wouldn't stop talking|"
    "end of life care was wonderful|the end of the corridor|in the end it was fine|never stop what you do|don't stop|"
    "I nearly died waiting|my phone died|my mum nearly died|I could have died|"
    "thought I was going to die|we almost died|"
    "cancelled twice|cancel my appointment|my operation was cancelled|they cancelled|"
    "you should cancel the parking charges|"
    "no one helped me|help was always there|nurses help when you ask|the help was great|very helpful information|"
    "they told me the wrong number of days|they rang the wrong number|"
    "wrong number of tablets|wrong person for the job|"
    "start to finish brilliant|from start to finish|started well|I had to start again|"
    "start earlier please staff are late|"
    "quit smoking clinic was good|the quiet room|yes|no|1|5 excellent|very good|good|poor|dont know|YES|Y|thank you|"
    "the staff never stop|bus stop outside|it took ages to stop the bleeding|please stop the noise at night|"
    "my cat died|the battery died|my husband was treated well|my mother is in your care|she passed on the message|"
    "he passed his test|passed a kidney stone|the food was to die for|dead good|a dead end corridor|"
    "I asked them to stop texting me about appointments|staff told him to stop messaging me|"
    "nobody called me back|no one called my name|remove the wall clock|take the list down|the who guidelines|"
    "information was clear|end the waiting|all good from start to end|could not stop praising staff|"
    "nurse said who is this for and was rude about it to me|stop start care|not much help|helped me a lot|"
    "I was told he had the wrong patient in theatre notes|who is this nurse I loved her so much she is fab|"
    "roedd y nyrs yn wych|diolch yn fawr|da iawn|bron iawn wedi marw o aros|dechrau da|"
    "infection control info on the wall|the final stop on the bus|cancelled my op 3 times|endless waiting|"
    "quite good|helpless|stopped bleeding|starting to feel better|unsubscribed from life ha"
)  # fmt: skip


@pytest.mark.parametrize(("intent", "text"), [(i, text) for i, texts in MEANT.items() for text in texts.split("|")])
def test_a_clear_wish_is_read(intent: Intent, text: str) -> None:
    assert read_intent(text) is intent


@pytest.mark.parametrize("text", FEEDBACK.split("|"))
def test_feedback_that_contains_the_words_is_feedback(text: str) -> None:
    assert read_intent(text) is None


def test_there_are_enough_examples() -> None:
    assert len(FEEDBACK.split("|")) + sum(len(texts.split("|")) for texts in MEANT.values()) >= 150


def test_a_stop_that_tells_of_a_death_is_both() -> None:
    assert read_intents("STOP my husband died") >= {Intent.BEREAVEMENT, Intent.OPT_OUT}


@given(st.text(st.characters(), max_size=300))
def test_any_text_has_an_intent_or_none(text: str) -> None:
    read_intent(text)


@pytest.mark.parametrize("phrase", ["(open", "a)", "a|b", "*", "a*b", "a ..9 b", "[a]", ".. a", "x" * 700])
def test_a_phrase_that_is_not_well_written_is_refused(phrase: str) -> None:
    with pytest.raises(PhraseError):
        PhraseSet([phrase])


def test_phrases_match_prefixes_choices_options_and_gaps_within_one_sentence() -> None:
    phrases = PhraseSet(["want* [really] to (die|end it) .. now"])
    assert list(phrases.find(split_words("I wanted to end it all right now")))
    assert not list(phrases.find(split_words("I wanted to end it. Do this now")))
