"""English as patients text it; the fields are described in `lexicon.py`."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
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

LEXICON = Lexicon(
    language="en",
    kin=_KIN,
    numbers=(
        "one|number one|won|first one|first option|the first|first|1st|1st option|1st one|the 1st",
        "two|number two|second one|second option|second|2nd|2nd option|2nd one",
        "three|number three|third option|third one|third|3rd|3rd option|3rd one",
        "four|number four|fourth option|fourth|4th|4th option|4th one",
        "five|number five|fifth option|fifth|5th|5th option|5th one",
        "six|number six|sixth option|last option|sixth|6th|6th option|6th one",
        "seven",
        "eight",
        "nine",
    ),
    number_marks="number|no|nr|num|option|opt|answer|reply|ans|choice|no.|its|box",
    good="good|gud|goood|gd|god|nice|pleasant|positive|satisfactory|satisfied|happy|pleased|well|decent|lovely|great job",
    excellent="excellent|exellent|excelent|excellant|brilliant|brill|fantastic|amazing|outstanding|superb|perfect|great|"
    "gr8|awesome|wonderful|exceptional|fabulous|marvellous|magnificent|terrific|faultless|top class|"
    "second to none|top notch|ten out of ten|could not be better|could not have been better|could not be any better|"
    "better than good|vgood|verygood|vg|vgd|v gd|vgud|vry good|ver good|the best|best ever|"
    "could not ask for better|could not have asked for better|could not wish for better|impeccable|incredible|"
    "extremely satisfied|super|spot on|absolutely brilliant",
    bad="bad|poor|poorly run|por|pooor|unsatisfactory|unacceptable|not up to scratch|below par|rubbish|crap|pants|lousy|"
    "disappointing|substandard|unpleasant|unhappy|dissatisfied|negative|crappy|grim|inadequate",
    terrible="terrible|awful|horrible|appalling|dreadful|shocking|abysmal|atrocious|horrendous|disgusting|disgraceful|"
    "diabolical|horrific|shambles|shambolic|woeful|dire|worst|worst ever|vpoor|verypoor|vbad|vp|shit|shite|"
    "could not be worse|could not have been worse|could not get worse|nightmare|a disgrace|deplorable|vile",
    very="very|v|vry|verry|vey|vary|veri|really|realy|extremely|so|absolutely|exceptionally|incredibly|super|ever so|"
    "truly|totally|completely|most|utterly|too|thoroughly|hugely|outstandingly",
    quite="quite|rather|fairly|pretty|reasonably|generally|mostly|overall|relatively|mainly|all in all|on the whole|"
    "by and large|perfectly|just",
    nots="not|never|no|hardly|nt|far from|nothing|nowhere near|anything but|less than",
    at_all="at all|one bit|in any way|by any means|whatsoever|in the least|really|that|exactly|particularly|all that",
    neither="neither|neither good nor poor|neither good nor bad|neither good or bad|neither good or poor|"
    "neither nor|neither one nor the other|average|so so|so-so|middling|middle of the road|fair to middling|in between|"
    "in the middle|not good not bad|not good or bad|not good nor bad|not bad not good|neutral|mediocre|neither of them|"
    "nither|niether|neather|neither good not poor|50 50|fifty fifty|meh|nothing special|indifferent|mid",
    dont_know="do not know|dont no|do not no|dunno|dno|idk|not sure|unsure|no idea|no opinion|can not say|could not say|"
    "can not tell|do not remember|can not remember|hard to say|difficult to say|not certain|no clue|undecided|"
    "i am not sure|have not a clue|dk|don t know|i dont know|do not really know|not applicable|dont knw|doesnt know|not known|unknown|do not recall|unable to say",
    frames="i|it was|i would give it|would give it|give it|i give it|i would give|i give|would give them|i would give them|give them|i would give you|i will give it|re your text|in answer to your text|in reply to your text|reply to your text|answer to your text|sadly|unfortunately|has to be|got to be|have to be|i have to say|i am afraid|afraid|indeed|frankly|meant to put|i meant to put|should be|it should be|must be|he says|she says|he said|she said|they say|he would say|she would say|mum says|dad says|my husband says|my wife says|he gives it|she gives it|asked me to put|told me to put|dad asked me to put|mum asked me to put|he asked me to put|she asked me to put|by far|hands down|regrettably|thankfully|it would be|would have to be|i would rate it|i rate it|rate it|i rate|i would rate|rated|easily|from start to finish|i would say|i will say|i say|my answer is|the answer is|answer is|my experience was|the experience was|"
    "our experience was|my experience|experience|overall|service|the service|the service was|service was|your service|"
    "your service was|care|the care|the care was|care was|my care was|treatment|the treatment was|treatment was|visit|"
    "my visit was|the visit was|my stay was|stay|it is|it has been|it is a|its|i think|i think it was|i thought it was|"
    "i thought|everything|everything was|all|all was|all round|in every way|on the whole|i am|we were|i was|was|is|were|"
    "i choose|i chose|my choice is|my score is|score|i pick|i go for|i would go for|going with|i am going with|probably|"
    "definitely|id say|say|put me down for|put me down as|put|put down|mark|rating|my rating is|just|only|a|the|an|that "
    "would be|would be|experiences|hospital|of|my|our|your|it|sir or madam|yours faithfully|yours sincerely|signed|i found it|found it|i had a|i had|we had a|had a|had|been|"
    "has been|i have had|this was|this is|from me|for me|we|with the service|with the care|appointment|"
    "the appointment was|my appointment was|looked after|treated|i was treated|was looked after|hope this helps|"
    "in my opinion|imo|to be honest|tbh|honestly|i would have to say|must say|i must say|id have to say|i mean|meant|"
    "i meant|sorry i meant|experience was|overall it was|overall experience|customer service",
    polite="hi there|hello there|hey there|please|pls|thanks|thank you|thank|thankyou|thx|tx|ty|ta|tnx|sorry|hi|hello|hey|hiya|cheers|kindly|x|xx|xxx|"
    "xxxx|regards|kind regards|best wishes|many thanks|dear|sir|madam|good morning|good afternoon|good evening|morning|"
    "afternoon|evening|yours|all the best|lol|haha|bless you|god bless|thanks again|thank you so much|thanks so much|"
    "thank you very much|thanks very much|thank you all|thanks all|you|so much|very much|much appreciated|love|mate|"
    "team|doctor|nurse|ok|okay|take care|now|no problem|no worries",
    greetings="good morning|good afternoon|good evening|good day|good night|good luck|good bye|good grief|good god|"
    "good lord|good question|good idea|good news|good one|well done|poor man|poor woman|poor lady|"
    "poor thing|poor old|poor bloke|poor guy|poor girl|poor boy|poor love|bad luck|good friday|for good|bad back|bad leg|"
    "bad chest|bad knee|bad hip|good few|good while|good job|god bless|oh well|as well|get well|well then|nice to|very nice to|first class|as good as new|as good as|good as new|good and bad|good or bad",
    joins="but|no one|nobody|nothing|none of|apart from|other than|and also|because|cos|coz|cuz|bcos|although|though|however|except|apart from|and|as|since|until|even though|"
    "due to|with|which|while|so|yet|just",
    praise="lovely|kind|kindness|caring|friendly|helpful|wonderful|professional|attentive|compassionate|polite|efficient|"
    "amazing|fantastic|brilliant|excellent|great|outstanding|perfect|superb|grateful|impressed|reassuring|supportive|"
    "respectful|clean|quick|fault|can not fault|could not fault|no complaints|nothing to complain about|exceptional|"
    "credit|angels|stars|heroes|first class|gentle|thorough|welcoming|patient|comfortable|saved my life|saved his life|"
    "saved her life|recommend|best|top|comforting|thoughtful|well looked after|looked after well|happy with|good care",
    blame="rude|worst|disgusting|disgrace|disgusted|disgraceful|ignored|neglected|neglect|filthy|dirty|uncaring|"
    "incompetent|dismissive|disorganised|chaotic|unprofessional|never again|shambles|arrogant|abrupt|unhelpful|chaos|"
    "traumatic|traumatised|traumatising|humiliated|humiliating|horrid|not good enough|let down|fobbed off|forgotten|lied|"
    "left in pain|in agony|useless|hated it|a joke|cruel|unsafe|dangerous|furious|appalled|nightmare|total mess",
    yes="yes|go for it|happy for you to share|happy for you to|share away|not a problem|not a problem share away|fine by me|fine with me|that is ok with me|that is fine with me|that is fine by me|ok with me|ok by me|no i do not mind|i do not mind at all|yes happy for you to|use it|share it|yes share it|yes use it|you are welcome to|you are welcome|with pleasure|be my guest|yes i would be happy|crack on|why not|y|yes please|yeah|yep|yup|ye|yes ok|ok|okay|of course|sure|yes you can|yes you may|yes thats fine|"
    "that is fine|yes that is ok|yes that is fine|yess|yea|ya|yes of course|by all means|no problem|fine|go ahead|"
    "please do|yes go ahead|yes by all means|certainly|absolutely|definitely|feel free|yes feel free|happy to|"
    "yes happy to|yes no problem|i do not mind|yes i do not mind|yes do|you can|you may|yes you have my permission|i agree|"
    "agreed|yes i agree|yes share|yes anonymously|yes absolutely|yes certainly|yes definitely|yes sure|yer|yes it is fine|"
    "i am happy for you to|no objection|no objections|i have no objection|alright|yes alright|yas|yes!|aye",
    no="no|i would rather you did not|would rather you did not|rather you did not|nno|noo|nooo|please keep it private|do not share it|do not share my words|not happy to share|i would not like that|no consent|i do not consent|i do not agree|i do not give permission|no permission|n|no thanks|nope|nah|please do not|no please do not|i would rather not|rather not|not really|no way|"
    "definitely not|absolutely not|prefer not to|i would prefer not|prefer not|no i do not|do not share|"
    "no do not share|do not|no i would rather not|nay|not at all|no never|never|certainly not|no you may not|"
    "no you can not|you may not|please no|not this time|i do not want you to|i decline|decline|no not really|no.|"
    "keep it private|private|no keep it private|not now|no sorry",
    stop="stop|stop asking me|i am not interested|i am not interested take me off|no thank you stop|no stop|not interested|not interested take me off|stop asking|no thanks stop|stopall|all stop|cancel|end|leave me alone|no more|no more messages|no more texts|opt me out|opt out|"
    "optout|quit|remove|remove me|sotp|stop all|stop contacting me|stop it|stop messages|stop messaging me|stop now|"
    "stop sending|stop stop|stop text|stop texting|stop texting me|stop texts|stop this|stopp|stp|stpo|text stop|unsub|"
    "unsubcribe|unsubscribe|unsubscribed|unsuscribe|stop texting us|no more text|no texts|no messages|opt out please|"
    "stop all texts|stop all messages|cancel texts|end texts|stop stop stop|no more surveys|stop surveys|cancel all|"
    "take me off|take me off your list|do not text|do not text me|do not message me|do not contact me|go away|stop sms|"
    "stop them|delete my number|remove my number|remove number|block|stop bothering me|please stop|stop feedback",
    start="opt in|text me again|send texts again|send them again|resume|carry on texting me|yes start|opt me in|optin|restart|resubscribe|start|start texts|subscribe|un stop|unstop|start again|"
    "text start|start texting|start texting me again|opt me back in|opt back in|sign me up again|unblock",
    start_says="""
(get|receive|have|want|like) (the|your|these|those|more) [feedback] (texts|messages) again
(start|begin|resume) (sending|texting) [me] [the|your|these] [texts|messages] again
(opt|sign) me (back in|in again|up again)
changed my mind .. (text|send|start|opt)
""",
    help="do i know you|help|info|information|is this a scam|is this genuine|is this legit|is this real|is this spam|"
    "scam|what is this|what is this about|what is this for|who are you|who dis|who is it|who is texting|"
    "who is texting me|who is that|who is this|who is this from|who sent this|who this|who r u|who is this please|spam|"
    "is this legitimate|is this fake|is it a scam|is this a wind up|is this a joke|who|what is it|why are you texting me|"
    "why have you texted me|why am i getting this|why am i getting these texts|is this the hospital|is this really the "
    "hospital|is this really the nhs|is this nhs|is this from the hospital|help me understand this|what do you want|"
    "how does this work|how do i reply|what do i do|who am i talking to|who am i texting|who wants to know|help please|"
    "i need help with this text|do i have to pay|does this cost|does it cost|is this free|how much does this cost",
    wrong_number="not me|not my number|wrong mobile|wrong no|wrong num|wrong number|wrong patient|wrong person|wrong phone|"
    "wrong number mate|wrong nmber|worng number|wrong numbr|wrong one|wrong man|wrong woman|"
    "no one of that name here|nobody of that name here|i am not that person|i am not the patient|not the right number|"
    "you have the wrong number|not for me|this is not for me|not my phone|incorrect number|this number is wrong",
    stop_says="""
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
""",
    stop_unless="""
(asked|told|begged|ask|tell|wanted|had) .. stop (texting|messaging|contacting|sending|bothering|harassing)
(do not|never|did not|not|will not|would not) stop
(do not|never) (text|message|contact) (me|us) (back|when|about|if|with)
(they|staff|nurses|he|she|nobody|surgery|hospital|you|doctors|appointments) (do not|never) (text|message|contact|send|bother)
i do not want .. (stop|miss|him|her)
stop (bothering|pestering|harassing) (her|him) (about|for|at|with)
(by|from) .. stop sending
(nurses|they|staff|doctors|he|she) .. leave me alone
leave me alone (in|on|with|for|all|at|during|when|to|until)
""",
    wrong_number_says="""
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
""",
    wrong_number_unless="""
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
""",
    never_been_says="""
(have not|has not|had not|have never|never|not) (been|attended|visited|stayed|gone|was|set foot) [..2] [in|to|at|a] [the|a|any|your|that] (hospital|a and e|clinic|casualty|ward|appointment)
(did not|do not) (have|had|attend|go to|visit|come to|use|stay) [..1] (a|an|any|the|your|my) [recent] (visit|appointment|hospital|stay|operation|service|discharge|admission)
(no|not had any|not had a|have not had|what) [recent] (visit|appointment|hospital visit|hospital stay)
(have not|has not|not) (been a patient|been discharged|been near|been admitted|had an operation|used your service|used the service)
(was not|were not|i am not) (a|your|in|the) (patient|hospital)
what (visit|hospital|appointment|stay)
(not|never) (been there|been in there|been here recently)
""",
    bereavement_says=(
        f"(my|our|his|her|the|your) {_DEAR} <kin> [..1] [has|have|had|was|is|did|were] {_SADLY} {_SADLY} {_DIED}\n"
        "<kin> [has|have|had|is|was|sadly] [sadly|just] (died|passed away|passed on|past away|deceased|stillborn)\n"
        "(passed|died) <kin>\n"
        "(my|our) [dear|late|lovely|poor|elderly|own] <kin> [has|have] [sadly|recently|just] passed\n"
        f"<kin> (passed) {_WHEN}\n"
        f"(he|she|they) [has|have|had|is|was] {_SADLY} (died|passed away|past away|deceased|dead) {_WHEN}\n"
    )
    + f"""
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
""",
    bereavement_unless="""
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
""",
    help_says="""
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
""",
    carer_says="""
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
""",
    young_says="""
i am [only|just|a] (8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) [years old|yrs old|yo|year old|years|yrs|yr old|and]
i am under (16|sixteen)
(i am|only|just) [a] (child|kid|minor)
""",
    language_says="""
(in|into) [plain] english [please]
(i|we) [only] (speak|understand|read) [only] english
""",
    names="english|inglish|englis|eng|english please",
)
