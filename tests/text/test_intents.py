"""Which sentences outrank every flow, and which only contain the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.intents import Intent, read_intent, read_intents, read_said
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
        "unsubscribe me|I don't want any more texts|never text me again|peidiwch â thecstio|"
        "Very good. STOP|1 STOP|STOP 1|no thanks, stop|i said STOP|4 texts today. Enough. Stop|STOP or I complain|"
        "leave off texting me|quit messaging me|will you not text me|would you mind not texting me again|"
        "lose my number|get me off your list|Take my name off|I withdraw my consent to texts|no further messages|"
        "had enough of these texts|sick of your messages|not interested in your survey|dont want these|"
        "I've told you to stop texting me|please can I be removed from this list|How do I stop these texts|"
        "I no longer wish to take part|Pls unsubscibe|cancel these messages|do not ask me again|opting out"
    ),
    Intent.WRONG_NUMBER: (
        "wrong number|Wrong number!|sorry wrong number|wrong person|"
        "you have the wrong number|You've got the wrong person|"
        "this isn't her phone|this is not my mother's phone|I think you have the wrong number|rhif anghywir|"
        "Nobody by that name here|not my number|it's the wrong number mate|"
        "think u got rong number|this was meant for someone else|I'm not Susan|This isn't Brian|"
        "who's Gerald? never heard of him|No Margaret at this number|whoever Priya is, she isn't here|"
        "You want my brother not me|this is a works phone|you have reached a garage|not your patient|"
        "I've had this number six months|got this phone second hand|She doesn't have this number anymore|"
        "mistaken identity|you must have me mixed up with someone|no such person|it wasn't me that was in"
    ),
    Intent.BEREAVEMENT: (
        "my husband died on the ward|she passed away last week|My wife has died|"
        "my mum passed away|He died on Tuesday|"
        "our baby died|My dad sadly passed away in your care|she has passed away|the patient has died|bu farw fy mam|"
        "Mae fy ngŵr wedi marw|STOP my husband died|we lost our baby|my late mother died yesterday|he is dead|"
        "my farther past away|hubby pased away|she past on the ward|Hes ded|my da is deid|he dyed in your care|"
        "Jean is dead|Mr Patel died at 3am|Auntie Bev has died|the owner of this phone has died|Deceased.|"
        "you've just texted my dead dad's phone|1. but she has since died|Don't you know she's dead?|"
        "Nan's gone|he went in his sleep|she never woke up from the operation|He did not make it out of theatre|"
        "we said goodbye to him as they turned off his life support|she took her last breath in bay 3|"
        "The undertaker has just left|he is in the mortuary|waiting for the coroner|we are burying him on Friday|"
        "It was her funeral yesterday|waiting on the death certificate|his ashes are at home with me|"
        "thank you for all you did in her last hours|You let my mother die|you killed my dad|"
        "If you had listened she would still be alive|our daughter only lived two hours|born without a heartbeat|"
        "he came home in a box|Grandad went to heaven|she is at peace now|God rest him|popped his clogs|"
        "lost my husband of 40 years|lost mum on your ward|I am a widow now|RIP mum"
    ),
    Intent.NEVER_BEEN: (
        "I have not been in hospital|what hospital?|which is it? I was never there|I haven't had any appointment|"
        "never had an operation in my life|I aint been nowhere near a ward|nobody in this house has been to hospital|"
        "I've not been in hospital for years|I didn't go to hospital|I have never visited your hospital"
    ),
    Intent.OPT_IN: (
        "START|start|Unstop|start please|opt in|restart|DECHRAU|tanysgrifio|START I want to give feedback|"
        "put me back on the list|turn my texts back on|please undo my stop|I stopped these by mistake|"
        "please resume the messages|you can text me again now|I'd like to opt in again|can I opt back in"
    ),
    Intent.WHY: (
        "WHY|why|Why?|why??|why me|Why me?|but why|Why please?|why did you text me|Why did you text me?|"
        "why have you sent me this|why have I got this message|why am I getting these texts|why was I asked|"
        "Hello, why are you texting me?|how come|pam?|dlaczego|de ce eu?|ਕਿਉਂ|کیوں؟|কেন?|શા માટે?|क्यों?|لماذا؟|"
        "porquê?|¿Por qué?|perché?|pourquoi moi ?|neden?|чому?|kodėl?|sababta?|为什么？|چرا؟"
    ),
    Intent.LESS: (
        "LESS|less|Less.|less please|less often|Less often please|ask me less|fewer texts please|fewer texts|"
        "please text me less often|do not text me so often|Don't ask me so often please|can I have fewer texts|"
        "not so often|llai aml|rzadziej|mai rar|ਘੱਟ|کم|কম|ઓછું|कम|أقل|menos vezes|menos mensajes|meno spesso|"
        "moins souvent|daha az|рідше|rečiau|iga yaree|少发短信|کمتر"
    ),
    Intent.HELP: (
        "HELP|help?|info|who is this|Who is this?|who's this|who are you|is this a scam|cymorth|pwy yw hwn|"
        "what hospital is this from|whats this about|how have you got my number|"
        "am I being scammed|is this a robot|who am I speaking to|does it cost to reply|how do I answer this|"
        "my son says not to answer texts like this, are you real|help me understand who this is|who gave you my number"
    ),
}  # fmt: skip

read_said("")  # the lexicons are read and compiled once, before anything here is timed

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
    "quite good|helpless|stopped bleeding|starting to feel better|unsubscribed from life ha|"
    # no death of the patient
    "dead nice nurses|dead on time|dead quiet at the weekend|my leg went dead|brain dead after no sleep|"
    "over my dead body|drop dead gorgeous view|the wifi was dead|the lights died at 9|my laptop died|"
    "the lady opposite me died and staff were so respectful|a patient died in the next bed|nobody died|"
    "My mum died 10 years ago on the same ward|my dad died when I was six and hospitals scare me|"
    "I work in a funeral home and know good care|it brought back when my husband died|a family history of early death|"
    "the widow in the next bed was great company|rest in peace to my tonsils|rip off parking|"
    "Thought I'd died and gone to heaven, the bed was so comfy|would have died without you|"
    "we thought we had lost him but he is home|We lost Dad for a bit after x-ray|I lost my mum's ring|"
    "they lost my husband's notes|lost the will to live|he's gone now, home I mean|she has gone home|"
    "he passed his physio test|she passed with flying colours|time passed quickly|passed out in reception|"
    "He didn't make it to the toilet in time|never woke up once, so quiet|went peacefully off to sleep|"
    "my son would not be alive today without you|the ward was like a morgue|late for my sister's funeral|"
    # no wish to stop
    "leave me alone was what I wanted to say|Nurses would not leave me alone at night|no more pain, thank you|"
    "told to stop my tablets|she would not stop when I said stop|Stop cutting beds|Full stop. Best ever.|"
    "please stop making people wait|take me off the drip sooner|Do not send old people home at night|"
    "they did not contact me|sick of waiting|I've had enough of this hospital|no more jelly please|"
    "I need to cancel my follow up|it was nobody's fault. The pain would not stop|don't stop being kind|"
    # no stranger
    "It's not for me to say|I'm not sure|I'm not Happy|No Complaints|wrong ward|they had the wrong patient's notes|"
    "never been treated so well|I have not been well since|I haven't been to hospital before|what a visit|"
    "I did not have my pain relief|have used this service many times|I know Marie, she is lovely|"
    # no wish to know why, nor for fewer texts
    "why did nobody come when I rang|why was I left on a trolley for nine hours|Why, thank you|nobody told me why|"
    "they explained why I had to wait|less waiting please|less noise at night|fewer people in a bay please|"
    "less than good|more or less|fewer nurses at night than before|they checked on me less often than they should|"
    "could be less busy|the less said the better|pain is less often now|"
    # no question to us, no wish for texts, no language
    "who is in charge there, nobody knew|why are we still waiting|no one to help me to the loo|I'd say good|"
    "they put me back on the ward|start again with the food please|spoke to me in plain English|"
    "he speaks good English|nobody spoke Urdu to my mum|Turkish nurse, very kind|the nurse spoke Polish to my mum"
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


CARER = (
    "wife here. he says 1|his mother speaking, 2|typing this for nan, she liked it|interpreter for Mrs Khan: 3|"
    "mum says 2|he reckons 1|I look after my mum, she would say good|Answering on behalf of my dad|"
    "I have power of attorney for my aunt|This is Tom's mum. Very good|she can't text so I do it, her daughter|"
    "2. From her daughter|As his mum I'd say very good|the carer for Mr Jones, he says 3|For my dad, 1|"
    "Care home manager here, our resident rates it good|He asked me to put 1|hes only 3 so his mum will answer"
)
NOT_CARER = (
    "my wife and I thought it was very good|my mum was with me|they look after people well|the carers were lovely|"
    "my son said the staff were rude|nurse says it will heal|she said it would be an hour|"
    "they asked me to answer questions twice|I am a carer and know good care|I am a mum of two|"
    "my eyesight is not good|being a nurse I am a harsh marker"
)
YOUNG = "im 14|I'm 15 years old|14 yr old here|in year 9|i'm in year 8 at school|I am thirteen|13 yo|im only 12 lol"
NOT_YOUNG = (
    "I am 15 weeks pregnant|my son is 12|I waited 15 minutes|I am 80|I am 12 stone|my 14 yr old was looked after|"
    "my daughter is in year 9|I am 10 out of 10 happy|17 yr old here"
)
LANGUAGES = (
    "Urdu=ur|can my mother have these in Punjabi=pa|any chance of Gujarati?=gu|no speak English=und|no english=und|"
    "中文=zh|اردو=ur|français=fr|Română=ro|română te rog=ro|back to English please=en|have you got Tamil=ta|"
    "is there a Bengali version=bn|my mum only reads Bengali=bn|could you send it in Welsh instead=cy|"
    "my English not good, Ukrainian please=uk|what about Hindi=hi|i speak only Lithuanian=lt"
)


@pytest.mark.parametrize("text", CARER.split("|"))
def test_somebody_answers_for_the_patient(text: str) -> None:
    assert read_said(text).carer


@pytest.mark.parametrize("text", NOT_CARER.split("|"))
def test_a_relative_in_the_story_answers_for_nobody(text: str) -> None:
    assert not read_said(text).carer


@pytest.mark.parametrize("text", YOUNG.split("|"))
def test_a_child_says_how_old_it_is(text: str) -> None:
    assert read_said(text).young


@pytest.mark.parametrize("text", NOT_YOUNG.split("|"))
def test_a_figure_or_another_child_tells_no_age_of_the_writer(text: str) -> None:
    assert not read_said(text).young


@pytest.mark.parametrize("case", LANGUAGES.split("|"))
def test_a_language_is_asked_for(case: str) -> None:
    text, language = case.split("=")
    assert read_said(text).language == language


def test_who_answers_for_one_who_reads_no_english_asks_for_no_language() -> None:
    said = read_said("My mother can't read English so I answer for her. Good")
    assert said.carer
    assert not said.intents


@pytest.mark.parametrize(
    "text",
    [
        "don't ever text me again",
        "please do not start texting me again",
        "why am I getting these messages",
        "STOP. Do not put me back on the list",
    ],
)
def test_no_refusal_and_no_question_opts_in_again(text: str) -> None:
    assert Intent.OPT_IN not in read_intents(text)


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
