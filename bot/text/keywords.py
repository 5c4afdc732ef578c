"""The words and sentences of the intents that outrank every flow, English and Welsh: data only, read by `intents`."""

# Whole messages. Providers act on most of the first line by themselves, so we must agree with them; YES is an
# answer here and never opts anybody in again.
OPT_OUT_WORDS: frozenset[str] = frozenset(
    [
        "all stop",
        "unsubscribe",
        "unsubscribed",
        "unsub",
        "cancel",
        "end",
        "quit",
        "stopp",
        "stp",
        "sotp",
        "stpo",
        "stop stop",
        "stop it",
        "stop this",
        "stop now",
        "optout",
        "opt out",
        "opt me out",
        "remove",
        "remove me",
        "stop texts",
        "stop texting",
        "stop messages",
        "no more",
        "no more texts",
        "no more messages",
        "stop texting me",
        "stop messaging me",
        "stop contacting me",
        "leave me alone",
        "stop sending",
        "text stop",
        "stop text",
        "unsuscribe",
        "unsubcribe",
        "stopio",
        "stopiwch",
        "stopiwch nawr",
        "peidiwch",
        "peidio",
        "paid",
        "dim mwy",
        "gadael",
        "terfynu",
        "canslo",
        "dad danysgrifio",
    ]
) | {"stop", "stopall", "stop all"}
OPT_IN_WORDS: frozenset[str] = frozenset(
    [
        "start",
        "unstop",
        "un stop",
        "restart",
        "opt in",
        "optin",
        "opt me in",
        "subscribe",
        "resubscribe",
        "start texts",
        "dechrau",
        "dechreuwch",
        "ailddechrau",
        "cychwyn",
        "tanysgrifio",
    ]
)
HELP_WORDS: frozenset[str] = frozenset(
    [
        "help",
        "info",
        "information",
        "who is this",
        "who are you",
        "who this",
        "who dis",
        "what is this",
        "who is it",
        "who is texting",
        "who is texting me",
        "who sent this",
        "who is this from",
        "is this a scam",
        "is this spam",
        "is this real",
        "is this genuine",
        "scam",
        "is this legit",
        "what is this about",
        "what is this for",
        "who is that",
        "do i know you",
        "cymorth",
        "gwybodaeth",
        "helpwch",
        "pwy yw hwn",
        "pwy ydych chi",
        "pwy sydd yma",
        "pwy syn tecstio",
        "pwy ydi hwn",
        "beth yw hwn",
    ]
)
MESSENGER_WORDS: frozenset[str] = frozenset(
    [
        "telegram",
        "telegramm",
        "use telegram",
        "on telegram",
        "text telegram",
        "телеграм",
        "телеграмм",
        "تلگرام",
        "تلغرام",
        "تيليجرام",
        "تيليغرام",
        "ٹیلی گرام",
        "टेलीग्राम",
        "টেলিগ্রাম",
        "电报",
    ]
)
WRONG_NUMBER_WORDS: frozenset[str] = frozenset(
    [
        "wrong number",
        "wrong no",
        "wrong person",
        "wrong phone",
        "wrong num",
        "not my number",
        "rhif anghywir",
        "rhif ffon anghywir",
        "person anghywir",
        "not me",
        "wrong mobile",
        "wrong patient",
    ]
)
POLITE_WORDS: frozenset[str] = frozenset(
    [
        "please",
        "thanks",
        "thank",
        "you",
        "ta",
        "sorry",
        "hi",
        "hello",
        "hey",
        "diolch",
        "os",
        "gwelwch",
        "yn",
        "dda",
        "now",
        "cheers",
        "kindly",
    ]
)

_KIN = (
    "(husband|wife|partner|mum|mums|mother|mam|mom|dad|father|son|daughter|brother|sister|baby|babies|twin|twins|"
    "nan|nana|nanna|gran|grandma|grandmother|grandad|granddad|grandfather|grandson|granddaughter|child|boy|girl|"
    "uncle|aunt|auntie|aunty|niece|nephew|fiance|fiancee|friend|cousin|parent|mother in law|father in law|hubby)"
)
_DIED = "(died|passed away|passed on|passed over|deceased|dead|pass away|stillborn)"
_WHEN = (
    "(last|this|yesterday|today|on|in|at|two|three|a|after|before|during|while|since|shortly|peacefully|suddenly|"
    "recently|earlier|under|with|from|here|when|because|following|whilst|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday)"
)

OPT_OUT_PHRASES: tuple[str, ...] = (
    "stop (texting|messaging|contacting|bothering|pestering|harassing) (me|us|my|this|her|him)",
    "stop sending [me|us] [all|any|more] [of] [these|this|your|those] [feedback|"
    "survey] (text|texts|message|messages|sms)",
    "(do not|never) (text|message|contact|txt) (me|us|this number|this phone) [again|any more|anymore|ever]",
    "(do not|never) send (me|us) (any|more|another|anymore) [more] (text|texts|message|messages)",
    "(no more|stop the|stop these|stop your|stop all [the|these|your]) (text|texts|message|messages|sms) [please]",
    "take (me|my number|us|this number|my name|our number) off [of] (your|this|the|that) (list|lists|system|database)",
    "remove (me|my number|us|this number|my details|our number) from (your|this|the|that) [mailing|texting|contact] "
    "(list|lists|system|database)",
    "(i want to|i would like to|let me|please|want to|can i|how do i) (opt out|unsubscribe)",
    "unsubscribe (me|us|my number|this number|from)",
    "opt (me|us) out [of]",
    "i do not (want|wish) [to] (get|receive|have|any) [any] [more|"
    "further] [of] [these|your] (text|texts|message|messages)",
    "(peidiwch a|peidiwch ag|peidiwch) (thecstio|tecstio|anfon|cysylltu)",
    "stopiwch (tecstio|anfon|decstio)",
    "tynnwch fi (oddi ar|or)",
)
OPT_OUT_UNLESS: tuple[str, ...] = (
    "(asked|told|begged|ask|tell) .. stop (texting|messaging|contacting|sending|bothering|harassing)",
    "(do not|never|did not|not) stop",
    "(do not|never) (text|message|contact) (me|us) (back|when|about|if|with)",
    "(they|staff|nurses|he|she|nobody|surgery|hospital|you) (do not|never) (text|message|contact|send)",
    "i do not want .. (stop|miss)",
    "stop (bothering|pestering|harassing) (her|him) (about|for|at|with)",
    "(by|from) .. stop sending",
)
WRONG_NUMBER_PHRASES: tuple[str, ...] = (
    "(you have|you got|you have got|got|have|this is|its|it is|must be|must have|"
    "think this is) [probably] [got] [the|a] "
    "wrong (number|no|person|phone|patient|man|woman|lady)",
    "(texted|texting|messaged|messaging|contacted|contacting) the wrong (number|person|phone)",
    "(this is|its|it is) not [my] (her|his|their|hers|mrs|mr) [..1] (phone|number|mobile)",
    "(this is|its|it is) not .. (number|phone|mobile)",
    "(no one|nobody|no person) (here [is]|by that name|of that name|called|named|with that name)",
    "(this is|its|it is) not [the] (patient|person you)",
    "(i am|im) not (the patient|that person|the person you)",
    "(no longer|not) [..1] number (for|of) [this|the|that] (patient|person|him|her)",
    "i have never been to (your|this) hospital",
    "(mae gennych|gennych|dyma|mae hwn) [..2] rhif anghywir",
    "nid fy rhif i",
)
WRONG_NUMBER_UNLESS: tuple[str, ...] = (
    "wrong number (of|for|on)",
    "(gave|given|told|had|rang|called|dialled|dialed|phoned|put|wrote|on|"
    "with) .. wrong (number|no|phone|person|patient)",
    "wrong (person|patient|man|woman|lady) (for|to|in|was|on|when|at)",
    "(no one|nobody) (called|here) .. (me|us|back|out|know|knew|cares|care|listens)",
    "(no one|nobody) called [me|us|back|to|for|in|out|my|again|at|when|his|her]",
    "(no one|nobody) here (is|was) (help*|listen*|car*|nice|kind|rude|bad)",
)
BEREAVEMENT_PHRASES: tuple[str, ...] = (
    f"(my|our|his|her|the|your) [dear|late|beloved|lovely|poor|elderly|dearest|"
    f"little] {_KIN} [..1] [has|have|had|was|is|"
    f"sadly|recently|just|unfortunately] [sadly|recently|just|now] {_DIED}",
    f"{_KIN} [has|have|had|is|was|sadly] [sadly|just] (died|passed away|passed on|deceased|stillborn)",
    f"{_KIN} (passed) {_WHEN}",
    f"(he|she|they) [has|have|had|is|was] [sadly|recently|just|unfortunately|"
    f"now] (died|passed away|deceased|dead) {_WHEN}",
    "(he|she) (has|is|have) [sadly|recently|just|now|unfortunately] (died|dead|deceased|passed away)",
    "(he|she|they) [has|have] [sadly|recently|just|unfortunately] passed away",
    "(he|she) (sadly|unfortunately) (died|passed)",
    "(patient|this person|person you are texting) [has|is] [sadly|now] (died|dead|deceased|passed away)",
    f"(i|we) [have|just|recently|sadly] [just|recently] lost (my|our) [beautiful|precious] {_KIN}",
    "(death|loss|passing|funeral) of (my|our) [dear|late|beloved] " + _KIN,
    "(my|our) (miscarriage|stillbirth)",
    "(i|we) had a (miscarriage|stillbirth)",
    "(bu farw|wedi marw|wedi huno|wedi ein gadael)",
    "(collais|collon|collasom|rydym wedi colli|dwi wedi colli|rwyf wedi colli) (fy|ein)",
)
BEREAVEMENT_UNLESS: tuple[str, ...] = (
    "(nearly|almost|could have|could of|would have|would of|might have|may have|"
    "should have|if|thought|feared|convinced|"
    "not|never|practically|could|would|going to|might|about to|afraid|if my|wish*) ..4 (died|dead|die|dying|passed)",
    "years ago",
    "(years|months) after .. (died|passed|death|loss)",
    "(died|passed|lost|death|dead) .. (years|decades) (ago|since|back|before)",
    "in (19*|20*) .. (died|passed)",
    "(phone|battery|car|line|cat|dog|pet|signal|mobile|charger|laptop) [..1] (died|dead|has died)",
    "passed (on|over|away) (my|the|your|his|her|their|to|a|this|that|from|information|messages)",
    "passed (the|her|his|my|a|in|with) (test|exam|exams|driving|on to|to)",
    "passed (on|at|from|in|with|after|a|this) (information|messages|details|to|"
    "pillar|kidney|stone|stones|urine|blood|wind|out)",
    "(died|dead) (down|out|tired|laughing|of embarrassment|of boredom|inside|end)",
    "(friend|boy|girl|child|parent|partner) (dead|dying) (good|to|for)",
    "(is|are|was|were) dying (for|to|laughing)",
    "(nearly|almost) wedi marw",
    "(bron|jyst) [..1] [a|wedi] (marw|bu farw)",
)
HELP_PHRASES: tuple[str, ...] = (
    "who (is|are) (this|you|texting|sending) [..2] [please]",
    "(is this|this is) a (scam|spam|hoax|joke)",
    "(how|where) did you get my number",
    "(pwy yw|pwy ydi|pwy ydy) hwn",
)
HELP_LONGEST = 8
"""Words: "who is this" inside a longer text is talk about something else."""
