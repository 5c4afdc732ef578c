"""English sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

KIN = (
    "husband|wife|partner|mum|mums|mother|mam|mom|mummy|dad|father|daddy|son|daughter|brother|sister|baby|babies|twin|"
    "twins|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandson|"
    "granddaughter|child|boy|girl|uncle|papa|pops|neighbour|father in law|aunt|auntie|aunty|niece|nephew|fiance|fiancee|friend|cousin|parent|parents|"
    "mother in law|father in law|sister in law|brother in law|hubby|missus|boyfriend|girlfriend|stepdad|stepmum|"
    "loved one|other half|better half|little one|soulmate|carer"
)
_DEAR = "[dear|late|beloved|lovely|poor|elderly|dearest|little|darling|precious|own|youngest|eldest|oldest|old]"
_DIED = "(died|dies|passed away|passed on|passed over|deceased|dead|pass away|past away|stillborn|passed peacefully)"
_SADLY = "[sadly|recently|just|unfortunately|now|since|suddenly|peacefully|also]"
_WHEN = (
    "(last|this|yesterday|today|on|in|at|two|three|a|after|before|during|while|since|shortly|peacefully|suddenly|"
    "recently|earlier|under|with|from|here|when|because|following|whilst|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday|tonight|overnight|there)"
)

START_SAYS = """
(get|receive|have|want|like) (the|your|these|those|more) [feedback] (texts|messages) again
(start|begin|resume) (sending|texting) [me] [the|your|these] [texts|messages] again
(opt|sign) me (back in|in again|up again)
changed my mind .. (text|send|start|opt)
"""
STOP_SAYS = """
stop (texting|messaging|contacting|bothering|pestering|harassing|spamming) (me|us|my|this|her|him)
stop sending [me|us] [all|any|more] [of] [these|this|your|those|the] [feedback|survey|nhs|silly|stupid] (text|texts|message|messages|sms|surveys)
(do not|never) (text|message|contact|txt|bother) (me|us|this number|this phone) [again|any more|anymore|ever]
(do not|never) send (me|us) (any|more|another|anymore|these|this|anything) [more|of|else] [these] [text|texts|message|messages|surveys]
(no more|stop the|stop these|stop your|stop all [the|these|your]) (text|texts|message|messages|sms|surveys) [please]
take (me|my number|us|this number|my name|our number) off [of] (your|this|the|that) [text|texting|mailing|contact] (list|lists|system|database|texts)
(i|we) do not consent to (this|these|being|be|getting|receiving|texts|messages)
(please|kindly|can you|could you) take me off
stop asking (me|us) [these|questions|for feedback|all]
(remove|delete) (me|my number|us|this number|my details|our number) from (your|this|the|that) [mailing|texting|contact|text] (list|lists|system|database|records)
(i want to|i would like to|let me|please|want to|can i|how do i|wish to) (opt out|unsubscribe)
unsubscribe (me|us|my number|this number)
unsubscribe from (this|these|your|all|the) [nhs|feedback|hospital|text] [list|texts|messages|service|surveys]
opt (me|us) out [of]
i do not (want|wish|need|like) [to] (get|receive|have|getting|receiving|be getting|any) [any] [more|further] [of] [these|your|this|such] [feedback|survey|stupid|silly] (text|texts|message|messages|surveys)
i do not (want|wish) to (be texted|be contacted|be messaged|be bothered|take part|participate|do this|do your survey|answer questions)
(please|can you|could you|will you|would you) [please] stop (texting|messaging|contacting|sending|bothering|these|this)
(please|can you|could you) [please] (remove|delete|block) (me|my number|my details|this number)
leave me alone
(fed up|sick|tired|sick and tired) (of|with) (these|your|getting|receiving|all these) [getting|all] [these|your] (text|texts|messages|surveys) [..2] stop
no (longer|more) (wish|want) to (receive|get|be contacted|be texted|hear)
(cancel|stop) my (subscription|texts|messages|number)
"""
STOP_UNLESS = """
(asked|told|begged|ask|tell|wanted|had) .. stop (texting|messaging|contacting|sending|bothering|harassing)
(do not|never|did not|not|will not|would not) stop
(do not|never) (text|message|contact) (me|us) (back|when|about|if|with)
(they|staff|nurses|he|she|nobody|surgery|hospital|you|doctors|appointments) (do not|never) (text|message|contact|send|bother)
i do not want .. (stop|miss|him|her)
stop (bothering|pestering|harassing) (her|him) (about|for|at|with)
(by|from) .. stop sending
(nurses|they|staff|doctors|he|she) .. leave me alone
leave me alone (in|on|with|for|all|at|during|when|to|until)
"""
WRONG_NUMBER_SAYS = """
(you have|you got|you have got|got|have|this is|its|it is|must be|must have|think this is|you must have|looks like|think you have|i think you have) [probably] [got] [the|a] wrong (number|no|person|phone|patient|man|woman|lady|mobile|details)
(texted|texting|messaged|messaging|contacted|contacting|sent this to|sending this to) the wrong (number|person|phone|patient)
(this is|its|it is) not [my] (her|his|their|hers|mrs|mr|miss) [..1] (phone|number|mobile)
(this is|its|it is) not .. (number|phone|mobile)
(no one|nobody|no person) (here [is]|by that name|of that name|called|named|with that name)
(this is|its|it is) not [the] (patient|person you)
(i am|im) not (the patient|that person|the person you|the right person)
(no longer|not) [..1] number (for|of) [this|the|that] (patient|person|him|her)
(i have|i) never been to (your|this) hospital
(do not|dont) know (anyone|anybody|who) .. (name|you mean|you are looking for|this person is|that is|called)
(wrong|not the right) number (mate|sorry|pal|love|i|this|you|please)
i (just|only|recently) got this (number|phone|sim)
(new|different|previous|old|last) (owner|person) [of|has|with] [this] [number|phone]
no patient (on|at|with|by) this (number|phone|name)
(texted|messaged|texting) a (stranger|random)
(number|phone) has been (given|passed|reassigned) to (someone|somebody|another)
(there is|theres) (no one|nobody|no person) [here] (called|named|by|of|with) (that|this) [name] [here]
(nobody|no one) (called|named) that here
wrong (no|num|number) [here]
"""
WRONG_NUMBER_UNLESS = """
wrong number (of|for|on|in|at|was|plate|but)
wrong no (of|for)
(gave|given|told|had|rang|called|dialled|dialed|phoned|put|wrote|on|with|send|sent) .. wrong (number|no|phone|person|patient)
wrong (person|patient|man|woman|lady) (for|to|in|was|on|when|at)
(no one|nobody) (called|here) .. (me|us|back|out|know|knew|cares|care|listens)
(no one|nobody) called (me|us|back|to|for|in|out|my|again|at|when|his|her)
(no one|nobody) here (is|was) (help*|listen*|car*|nice|kind|rude|bad)
(treated|seen|spoke|sent home|called) .. wrong patient
have the wrong (notes|leg|side|records|address|blood|medication)
i have never been to this hospital (before|where|and|until)
"""
NEVER_BEEN_SAYS = """
(have not|has not|had not|have never|never|not) (been|attended|visited|stayed|gone|was|set foot) [..2] [in|to|at|a] [the|a|any|your|that] (hospital|a and e|clinic|casualty|ward|appointment)
(did not|do not) (have|had|attend|go to|visit|come to|use|stay) [..1] (a|an|any|the|your|my) [recent] (visit|appointment|hospital|stay|operation|service|discharge|admission)
(no|not had any|not had a|have not had|what) [recent] (visit|appointment|hospital visit|hospital stay)
(have not|has not|not) (been a patient|been discharged|been near|been admitted|had an operation|used your service|used the service)
(was not|were not|i am not) (a|your|in|the) (patient|hospital)
what (visit|hospital|appointment|stay)
(not|never) (been there|been in there|been here recently)
"""
BEREAVEMENT_SAYS = f"""
(my|our|his|her|the|your) {_DEAR} <kin> [..1] [has|have|had|was|is|did|were] {_SADLY} {_SADLY} {_DIED}
<kin> [has|have|had|is|was|sadly] [sadly|just] (died|passed away|passed on|past away|deceased|stillborn)
(passed|died) <kin>
(my|our) [dear|late|lovely|poor|elderly|own] <kin> [has|have] [sadly|recently|just] passed
<kin> (passed) {_WHEN}
(he|she|they) [has|have|had|is|was] {_SADLY} (died|passed away|past away|deceased|dead) {_WHEN}
(he|she) (has|is|have) {_SADLY} (died|dead|deceased|passed away|passed on|gone now|no longer with us|not with us any more)
(he|she|they) [has|have] {_SADLY} (passed away|passed on|past away)
(he|she) (died|passed)
(he|she) (sadly|unfortunately|peacefully) (died|passed)
(patient|this person|person you are texting|person you are trying to contact|owner of this phone|account holder) [has|is] [sadly|now] (died|dead|deceased|passed away)
(i|we|she|he) [have|just|recently|sadly|have just|have sadly|also] [just|recently|sadly] lost (my|our|her|his) [beautiful|precious|dear|lovely|poor|beloved|first|little] <kin>
(i|we) [have|just|recently|sadly] [just|recently|sadly] lost (him|her) (to|last|on|yesterday|this|in|after|today|two|three|a)
(death|loss|passing|funeral|death certificate) of (my|our|his|her) {_DEAR} <kin>
(my|our) (miscarriage|stillbirth)
(i|we|she) (had|have had|suffered) a (miscarriage|stillbirth)
(i|we) [have] miscarried
(is|are) no longer (with us|alive|here with us|living)
(no longer with us|not with us any more|lost (his|her) (life|battle|fight)|passed to the other side|gone to heaven|in heaven now|with the angels|at peace now|taken from us)
(we|i) (buried|cremated) (my|our|him|her|them|mum|dad)
funeral (is|was) (on|next|last|tomorrow|today|yesterday|this|monday|tuesday|wednesday|thursday|friday|saturday)
did not (make it|pull through|survive|come home)
<kin> (did not|didnt|never) (make it|make it home|pull through|survive|come home|wake up)
(died|passed away) {_WHEN}
(sadly|unfortunately) {_DEAR} (died|passed away|deceased)
(rip|rest in peace|widow|widower|widowed|deceased|bereaved)
texting a dead (man|woman|person|patient)
lost (the|our|my) (baby|twins|babies|boy|girl|little one)
(last breath|born sleeping|slipped away|succumbed to|gone to a better place|in a better place|never came home|never made it home|no heartbeat|heartbeat had stopped|heart had stopped|heart stopped for good)
(neither|none|not) survived
(we|i) lost (mum|dad|mam|mom|nan|gran|grandad|grandma|granny|nana|papa|mummy|daddy|him|her|them)
(his|her|mums|dads|the) funeral (tomorrow|today|is|was|on|next|this)
(it is|its) (his|her|the) funeral
a widow (since|now|because|after)
(died|deceased|dead|passed away|dide|dyed)
(my|our|his|her|the) <kin> ..6 (died|dide|dyed|passed away)
(his|her|baby|babys|babies) (heart|heartbeat) [had|has] stopped
(sorry|sad) to (tell|say|inform|report) [you] ..3 (died|passed away|passed)
"""
BEREAVEMENT_UNLESS = """
<kin> passed (the|a|her|his|my|it|out|me|us|on|over|by|through|water|urine|blood|wind|stones|all|every)
(two|three|four|several|many|other|some|few) (men|women|people|patients|ladies) .. died
(died|passed away) ..2 same (thing|disease|illness|condition|cancer|way)
(died|passed away|lost) last year
(since|before|when|after) (my|our|his|her) <kin> (died|passed away|passed) (i|we|it|they|my|in|years|last|a)
(family|relatives) history

(nearly|almost|could have|could of|would have|would of|might have|may have|should have|if|thought|feared|convinced|not|never|practically|could|would|going to|might|about to|afraid|if my|wish*|like) ..4 (died|dead|die|dying|passed|lost)
years ago
(years|months) after .. (died|passed|death|loss)
(died|passed|lost|death|dead|buried) .. (years|decades) (ago|since|back|before)
in (19*|20*) .. (died|passed)
(died|passed away|passed|deceased) (in|on) (19*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|201*|2020|2021|2022|2023|2024)
(phone|battery|car|line|cat|dog|pet|signal|mobile|charger|laptop|tv|wifi|ipad|tablet|hearing aid|internet|pump|machine|monitor) [..1] (died|dead|has died)
(he|she|they|it) passed (on|over|away) (my|the|your|his|her|their|to|a|this|that|from|information|messages)
passed (on|over|away) (my|the|your|his|her|their|to|a|this|that|from|information|messages)
passed (the|her|his|my|a|with) (test|exam|exams|driving|on to|to)
(he|she) passed (me|us|my|the|it|out|by|on|water|urine|wind|blood|a)
passed (on|at|from|in|with|after|a|this|here) (information|messages|details|to|pillar|kidney|stone|stones|urine|blood|wind|out|water)
(died|dead|die) (down|out|off|tired|laughing|of embarrassment|of boredom|of thirst|of hunger|inside|end|with boredom|on me|on us)
(friend|boy|girl|child|parent|partner) (dead|dying) (good|to|for)
(is|are|was|were) dying (for|to|laughing)
(i|we) [have] [just|recently] lost (my|our) (bag|phone|glasses|keys|ring|teeth|dentures|coat|way|appointment|temper|patience|notes|weight|job|voice|leg|hearing|sight|hair|memory)
(lost|losing) (the|our|my) (in|to|on|at|for|notes|results|appetite|place|confidence|trust|faith|time|paperwork|file|bed)
(they|hospital|you|staff|nurses) .. lost
dead (leg|arm|end|line|skin|tooth|pan|tired|on|weight|slow|good|quick|easy|helpful|nice|long|tissue)
(i|we) (died|passed) (of|with|inside|out)
(patient|man|woman|lady|gentleman|person|someone|somebody|people) .. next to me .. (died|passed)
(patient|man|woman|lady|gentleman|chap|someone|somebody|people) (in|on|opposite|who|died|nearby|beside) .. (died|passed away|dead)
(not|never|without|before|prevent*|stopped|saved|kept) .. (him|her|me|them|us) [from] (dying|dead|died)
(help|helped|support*|kind|looked after|lovely|caring|comfort*|sympathetic) ..4 (when|after|since|while) ..2 (died|passed away|lost)
(my|our) miscarriage (care|was handled|treatment|clinic|team|appointment)
did not make it (clear|easy|easier|any|worse|better|in time|on time|to the appointment|to my|obvious|home until|known)
(i|we|letter|results|ambulance|transport|food|bed|paperwork|prescription|form|appointment|doctor|consultant) did not (make it|come home|survive|wake up)
(widow|widower|widowed|bereaved|deceased) (for|parents|families|twin|woman|man|lady|and live|so)
(as|being) a (widow|widower)
bereavement
rip (off|up|out)
"""
HELP_SAYS = """
who (is|are) (this|you|texting|sending|it|these) [..2] [please]
(is this|this is|is it) [just|another] a (scam|spam|hoax|joke|con|fake)
(how|where) did you get my (number|mobile|details|phone)
(who|where|which hospital|what) (is this|are you) (text|message|texting) [from|about|for]
(who|why) (are|is) you (texting|messaging)
(who|where|how) (gave|did) you [get] (my|this) (number|mobile)
who gave you (my|this) (number|mobile|details)
is (it|this) [really|actually] (the|my|our) (hospital|nhs)
(check|sure|know|prove) [that] this is [really] (the nhs|genuine|real|the hospital|nhs|legit)
how did you get this number
(is this|are you) (real|genuine|legit|legitimate|a robot|a bot|a person|human|a real person)
which (hospital|trust|clinic) (is this|are you)
"""
CARER_SAYS = """
(replying|answering|writing|doing this|texting) [this] (as|because) (his|her|my|their) [<kin>]
(asked|told|wants|wanted) me to (put|reply|answer|text|say|write|send|tell you|respond)
(i|we) (look after|care for) (my|mr|mrs|him|her|them|our|the)
(from|for|says|said) my (little|young|elderly|old|late|disabled|3|4|5|6|7) (girl|boy|daughter|son|mum|mother|dad|father|baby)
(says|said) my <kin>
(so i am|so i will|i will be) (answering|replying|answer|reply)
my [little|baby|young|elderly] <kin> was the patient
i have (her|his|their|my mums|my dads) phone
(on|in) (her|his|their) behalf
i am [..2] (son|daughter|wife|husband|mother|mum|carer|sister|brother|niece|nephew) (and|he|she|has|asked|answering|replying)
(writing|doing|filling|answering|sending) this (as|for|on)

(answering|replying|responding|texting|writing|filling|filling this in|doing this|speaking|this is) (for|on behalf of|behalf of) [..2] <kin>
(answering|replying|responding|texting|writing|filling this in|doing this|completing this) (for|on behalf of) (her|him|them|someone|the patient|a relative|a friend|a patient)
on behalf of (my|our|the|mr|mrs|ms|miss|mum|dad|her|him|a|patient)
(i am|this is|its|it is) (his|her|the patients|their) (wife|husband|daughter|son|mum|mother|dad|father|carer|partner|sister|brother|friend|niece|nephew|granddaughter|grandson|neighbour|parent|guardian)
(i am|this is) [the|a|mums|dads|my mums|my dads] (carer|daughter|son|wife|husband|mother|father|parent) (of|for|answering|replying|texting|here)
(he|she|my <kin>|mum|dad) (can not|does not|is unable to|is not able to|could not) (text|read|use [a|his|her|the|this] (phone|mobile)|reply|answer|type|see to text)
"""
YOUNG_SAYS = """
i am [only|just|a] (8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) [years old|yrs old|yo|year old|years|yrs|yr old|and]
i am under (16|sixteen)
(i am|only|just) [a] (child|kid|minor)
"""
LANGUAGE_SAYS = """
(in|into) [plain] english [please]
(i|we) [only] (speak|understand|read) [only] english
"""
