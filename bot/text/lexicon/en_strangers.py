"""How people who are not the patient answer in English: a wrong number, never there, who are you; see `lexicon.py`."""

from bot.text.lexicon.en_kin import KINS

_WRONG = "(wrong|rong|worng|wronge|wron|incorrect|wrongg)"
_NUMBER = "(number|numba|nmber|numbr|numer|nummer|nuber|num|no|phone|mobile|mob|cell|tel|telephone|fone|line)"
_PERSON = (
    "(person|persons|patient|man|woman|lady|gentleman|lad|bloke|guy|fella|fellow|girl|chap|gal|people|one|house|"
    "individual|human|dude|family|customer|recipient|contact|persn|parson|party|boy|mum|dad)"
)
_WORK = (
    "(business|garage|school|office|work|works|company|shop|taxi|taxis|cab|restaurant|landline|takeaway|pub|warehouse|"
    "solicitors|charity|church|fax|switchboard|reception|call centre|depot|builders|plumbers|plumber|salon|hairdressers|"
    "factory|farm|council|nursery|library|hotel|bank|firm|workplace|salon|college|university|estate agents|estate agent|"
    "builder|kebab shop|chippy|chip shop|cafe|barbers|bakery|supermarket|store|cattery|kennels|vets|vet|gym|"
    "dentists|dentist|care home|nursing home|cab office|taxi firm|payphone|pay phone|shared|team|on call)"
)
_WAS = "(is|was|must be|must have been|been|has been|might be|may be|probably|obviously|clearly|maybe|surely|were|are|think|guess)"

WRONG_NUMBER_SAYS = f"""
{_WRONG} (mobile|phone|cell) (number|num|no)
(no one|nobody|noone|no person|there is no one) [here|at this number] (by|of|with) (that|this) name [here]
(you|u|youve|ya|yous|got|have|this is|its|it is|must be|must have|looks like|think|sorry|has|a|been|its a) [have|has|hav|got|think|probably|might|may|must|just|clearly] [have|got|had|sent|dialled] [probably|clearly] [got] [the|a|th|da] {_WRONG} ({_NUMBER}|{_PERSON}|details)
(text*|txt*|messag*|contact*|dial*|ring*|reach*|ask*|sent|sending|send|call*|want*|bother*|pester*|hav*|get*|got|come through) ..3 (the|a|some|da) {_WRONG} ({_PERSON}|{_NUMBER})
(you have|youve|you are|u r|you) (dialled|dialed|texted|got|sent|reached|called|texting) [it|this|the] wrong
dialled wrong
{_WRONG} {_NUMBER} (mate|sorry|pal|love|i|this|you|please|m8|buddy|friend|hun|duck|here|thanks|try|bye|again|not|am|never|dear|luv|son|bro|lol)
(wrong|rong|worng) (numba|nmber|numbr|nummer|num|number) [here]
not the right (number|person|phone|patient|one)
(number|phone|it|this|mobile) (is|seems|must be|looks) [to be] (wrong|incorrect|out of date|old)
(this|it|that|message|text|number|phone|mobile) (is|was|s|aint) not [my] (her|his|their|hers|theirs|mrs|mr|miss|ms|{KINS}) ..2 (phone|number|mobile|any more|anymore)
(number|phone|mobile|it|this) (is|was) not (hers|his|theirs) [any more|anymore|now]
(this is|its|it is|that is) not .. (number|phone|mobile)
not (her|his|their|{KINS}) (number|phone|mobile) [any more|anymore|now]
(no one|nobody|no person|noone|no body) (here [is]|by that name|of that name|called|named|with that name|at this (number|address)|on this (number|phone)) [that|by|called|of|is|with|at]
no such (person|patient|name|number|man|woman|lady)
(there is|theres|we have|have) (no one|nobody|no person|no patient|no patients) [here] (called|named|by|of|with|here|at|on) [that|this|the] [name|number|phone|address]
(no|not a|not any|not your|aint a|aint no) (patient|patients) (here|on this|at this|of yours|by that|with this|named|called|in this)
(i am|am|im|we are) not [one of] your (patient|patients)
(i am|im|am|we are) not (the patient|that person|the person you|the right person|that patient|who you|her|him|the person|the one you|the one who|them|the man you|the woman you|the lady you)
(this|it|that|i) (is|was|am|were) not (the patient|that person|person you|patient you|the person|me you|who you|the right)
(it|that) (was not|were not|werent|wasnt|is not|isnt|aint) me (who (was|went|had)|that (was|went|had)|you (want|are after|need)|was|in|pal|mate|sorry)
not me (that (was|went|had|is)|who (was|went|had)|in|you want|you are after|you need|pal|mate|sorry|guv|im|i am|i have)
(i|we) have never been to (your|this) hospital
(do not|dont|no idea|never|dunno|not sure) [know] [who] (anyone|anybody|anyone|any) .. (name|you mean|you are looking for|this person is|that is|called|of)
(do not|dont) know (who|him|her|anyone|them|this person|that person) (you (mean|want|after|are after|are looking|have|think)|that is|at all|called|sorry|by that|with that|this is for)
(do not|dont) know (him|her|them|this person|that person|the person|this man|this woman|this lady) [sorry]
(never|not|aint) [ever] heard of (her|him|them|this person|that person|that name|this patient|your hospital|this hospital|that hospital|this|this place|you)
(texted|messaged|texting|messaging|contacted|contacting|asking) [a|some|the] [complete|total|random|perfect] (stranger|random|strangers)
(number|phone|mobile|sim) [has|must have|may have] [been|now|no longer] [now|to|been] (given to me|passed to me|reassigned|belongs to|belong to|belonged to|changed hands|reallocated|recycled|given to (someone|somebody|another|me|us)|passed (on|to) [to] (someone|me|somebody))
used to belong [to|someone|somebody] (else|someone|somebody|another|her|his|him|their|{KINS})
used to be (her|his|their|my ..1|{KINS}|(someone|somebody) elses)
(belongs|belong|belonged) to (someone|somebody|a different|another|a new)
(i|we) (just|only|recently|have just|have only|have recently|got|bought|have had|had|inherited|was given|were given|picked up|bought) [got|had|just|been|given|bought|took|taken on] [got|had|been given|bought|given] (this|a new|the|a second hand) (number|sim|phone number|mobile number)
(i|we) (just|only|recently) [got|bought|had|have] this (number|phone|sim)
(got|bought|had|have|getting|get) [this|the|my|it] [phone|sim|mobile|number] (second hand|2nd hand|secondhand|off ebay|from cex|off gumtree|off marketplace|from a shop)
(i have|have|had|ive) had this (number|mobile number|phone number|sim) (for|since|about|over|only|a|two|three|four|five|six|ten|twenty|1*|2*|3*|4*|5*|6*|7*|8*|9*|years|all|ages|less|just|under|now|nearly|almost)
(new|different|previous|old|last|former) (owner|user|holder) (of|has|with|here|had) [this|the|it] [number|phone]
(new|different|previous) owner
(whoever|who ever|person who|whomever) .. (this number|this phone|number before|had it before)
(whoever) [the] .. (is|was|are) [she|he|they] (is not|isnt|aint|not|does not)
(changed|change|new) [their|her|his|hands] (number|numbers|phone)
(she|he|they|that person|patient) (does not|do not|no longer|dont|doesnt|did not|aint) (live|on|at) (here|at this|on this) [number|phone|mobile|address]
(she|he|they|that person) (no longer|does not) (has|have|uses|use|owns) (this|that|the) (number|phone|mobile)
(this|message|text|messages|survey|texts|it|that|these|this one) {_WAS} [must|have|has|probably|been|be|obviously|was|is|maybe|it] [have|be|been|was|is] [been] (meant|intended|supposed|for) [to be|for|go] [to|for] (someone|somebody|some one|some body|another (person|patient|man|woman|number)|a different (person|patient|number)|my <kin> not)
(meant|intended) for (someone|somebody|another person|another patient|a different person|my <kin>|other person|some one) [else]
(message|text|survey|messages|texts|this|these) (is|was|are) not (for me|meant for me|intended for me|me)
(sent|sending|send) (this|it|these) to (someone|somebody|the wrong) [else|person|number|man] [by mistake|in error]
(sent|send|received|got|text|message) ..2 (in error|by mistake)
(mistaken|mistook|confused|muddled|mixed|confusing|mixing|got) (me|me up|us|me mixed up|me muddled up|me confused) (for|with|up with) (someone|somebody|another|a|some|the|my|other|else)
(have|got) me (mixed up|confused|muddled|muddled up|confused up)
mistaken identity
(you|u) (want|need|mean|are after|after|are looking for|looking for) (someone|somebody|some one) else
(i am|im|am) not the one (who|that) was in
used to be my ({KINS})
(you have|youve|you) reached (a|an|the wrong)
sent to [the|a] {_WRONG} (person|number|phone|patient)
no longer (her|his|their|{KINS}) (number|phone|mobile)
(he|she|they|that person|this person) (does not|do not|did not|dont|doesnt|no longer) (use|have|has|uses|own) (this|that) (number|phone|mobile|sim)
do not have (a|any|no) <kin> in [your|the|a|any] hospital
no patient (of|with|by|called|here|at|on) [that|this|the]
not (a|your|any) patient
(live|lives|living|work|sorry|no|nope|think|hi|hello|hey|yeah|not me) ..3 {_WRONG} (person|number|patient)
not the person you
(this is|its|it is) [my] (her|his|their|{KINS}) (old|previous|former) (number|phone)
no idea who (this|that) (person|man|woman|lady|patient) is
(sent|sending) (this|it|these|them) to a [complete|total] stranger
(do not know|not sure|no idea|dunno|do not no) who (this|it|that) is [meant|intended] for
(bought|got|picked up|using) this (sim|phone|number) (recently|new|second|last|from|off|in)
(this is|its|it is) my (phone|number|mobile) (now|since)
(number|phone|mobile) ..3 is not (his|hers|her|him|theirs)
(this|it|that) is not (him|her|them) (it is|this is|you want|mate|sorry|pal|its)
no connection (with|to) (this|your|the|any) hospital
(someone|somebody|some one) elses (message|text|phone|messages|texts|survey|number)
does not belong to (her|him|them|that|this person|any)
(have|got) my number wrong
(am|im) no patient
the last owner
(never|not) [even] been (in|to) your (town|city|country|area|part of)
(check|recheck) (your|the) (number|records)
no longer ..1 (number|phone)
(was not|is not) me (mate|pal|sorry|love|in hospital)
(you|u) (want|need|mean|are after|looking for|are looking for|after) my (<kin>|{KINS}) [not me|number|phone]
(i am|this is) [the|his|her] <kin> (not|and not) (the patient|her|him)
not my (appointment|visit|op|operation)
not my hospital (not|i|mate|this|sorry|wrong|never)
(this is|you have reached|you reached|its|it is|you have got through to|you got|you got through to|texting|texted|reached|you have texted|you have|you are texting) (a|an|our|the|my|just) [..2] {_WORK} (phone|number|line|mobile|not|here|landline|telephone|in|and|sim|tablet|office|we)
(reached|texting|texted|messaging|messaged) (a|an|our|the|my) [..1] {_WORK}
this is (a|an|our) [..1] (business|garage|school|company|shop|restaurant|warehouse|factory|takeaway|landline|school office|taxi firm|solicitors|works phone|work phone)
(this|number) is (a|an|our) (work|works|business|company|office|landline|shop|school|shared|fax) (phone|number|line|mobile|landline)
(check|correct|update|amend) (the|your|that|ya|ur) (number|records|number please|contact details|database|details|numbers) (please|not|no|this|as|because|i am|this is|mate|again|it|there|before)
(i|we) (live|am|are|are all) (in|from|based in) (spain|france|america|australia|canada|germany|italy|ireland|usa|portugal|the us|the usa|another country|new zealand|india) (and|so|not|i|never|you)
(do not|never) (live|lived|been) [in|near|to|anywhere] ..2 (england|uk|britain|country|city|town|area) .. (never|not|wrong|been|so)
(texting|asking|you have texted|messaging) (a|an) .. (man|bloke|male|guy|lad|woman|teenager) .. (maternity|pregnan*|birth|gynae*|smear|prostate|labour|baby)
(i am|im|am) a (man|bloke|male|guy|woman|lad) .. (maternity|pregnan*|gynae*|smear|prostate|labour|baby|cervical)
(this|it|that) (was|is) my (<kin>) (who|that|you want|not me|in hospital|what)
(he|she|my <kin>|it) was (the one|one) (in hospital|who was in|that was in|you treated|in there) not me
(you|u) got me confused
"""
WRONG_NUMBER_UNLESS = """
(wrong|incorrect) (phone|mobile|telephone|tel) (number|no) (of|for|on|in|at|was|but|given|to call|to ring|written|so)
(no one|nobody|noone) here (knows|knew|speaks|to|cares|listens|seems|understands|can|could|wants|talks|tells|does|did|told|took|came)
me (who|that) was (in pain|rude|ill|poorly|moaning)
(i|i have|we) changed [my] (number|phone|mobile)
not my (phone|mobile) that
my number is wrong
number is out of date (on|at|in)
this number on (my|the)
this phone call
(pressed|sent|typed|hit|pushed|picked|put) [the|a] wrong (one|number|button|key|answer|score)
new (owner|owners|number) (of|for) the
heard of this (drug|drugs|condition|illness|disease|medication|treatment|operation|procedure|before|test|until|till)
records .. (allerg*|about my|wrong about|before)
been (in|to) your (town|city|area|part of) [..2] before
stop (by mistake|in error|by accident)
wrong number (of|for|on|in|at|was|plate|but|given|twice|so|down|to call|first|written|and)
wrong no (of|for)
(gave|given|told|had|rang|called|dialled|dialed|phoned|wrote|on|with|they|ward|surgery|hospital|gp|reception|records|nurse|staff|who|letter|leaflet|letters|by) ..3 (wrong|incorrect) (number|no|phone|person|patient|man|woman|lady|one|house|people|details)
(by|called|ask*|marked|on|in|at|with|for|and|or) the wrong (name|leg|one|person|patient|side|people)
wrong (person|patient|man|woman|lady|one|people) (for|to|in|was|on|when|at|came|twice|first|with|and|were)
have you got the wrong
(no one|nobody|noone) (called|here) .. (me|us|back|out|know|knew|cares|care|listens|name)
(no one|nobody|noone) called (me|us|back|to|for|in|out|my|again|at|when|his|her|it)
(no one|nobody|noone) here (is|was) (help*|listen*|car*|nice|kind|rude|bad|bother*|ever)
(treated|seen|spoke|sent home|called) .. wrong patient
have the wrong (notes|leg|side|records|address|blood|medication|name|date)
i have never been to this hospital (before|where|and|until|but)
(i am|im|am) not (a|the) (patient person|person to|one to|type|sort|kind)
not the (right|person) (time|way|place|bed|ward|drug|to|one to)
not the right (person|one|patient|number) (for|to|of)
(staff|nurse|nurses|they|doctor|doctors|he|she|ward|consultant|you) .. (mixed me|mistook me|mistaken me|confused me|mixing me|muddled me|got me mixed|had me mixed|have me mixed) .. (ward|notes|theatre|then|and gave|tablets|records|twice|when|during|at|files|but)
(staff|nurse|nurses|they|doctor|doctors|the) .. (mistook|confused|mixed|muddled) me
(tablets|medication|meal|food|bed|letter|lunch|dinner|drugs|notes|results|tea|appointment|bag|blood|sandwich) .. (meant|intended) for (someone|somebody|another)
(bed|cup|meal|food|wheelchair|chair|room|slot|locker) .. (belong*) to
(do not|dont|did not) know (who|him|her|them) (i|was|to|they|were|but she|but he|is in|is who)
(never|not) heard of (him|her|them) (before|again|since|after)
(i am|im) not (her|him) .. (carer|mother|wife|keyworker)
(they|who|letter|nhs|hospital|staff|gp|computer) .. (in error|by mistake)
(in error|by mistake) (gave|but|and they|so they)
not a patient (person|man|woman|lady|soul|type|in|at all)
(results|letter|letters|notes|appointment|prescription|report|information|discharge|details) ..5 wrong (person|patient|number|man|woman|lady)
(not me|it is not me) (who|that) (should|is)
(that|this|it) was my <kin> (that|who|what) (they|you|was (so|very|in pain|left|really))
(it|that|this) (is|was) not me (that|who|being|just) (is|needed|being|moaning|complaining|should)
(that is|it is|this is) not [a|an|the|my|really|much] (good|great|right|big|huge|enough|large|safe|acceptable|bad|fair|high|low|reasonable|usual|same|only|first) (number|phone|mobile)
(not|no) (her|his|their) phone (manner|call)
this is (a|an|the|our) (school|business|office) (night|day|not a hospital|block)
"""
NEVER_BEEN_SAYS = """
(have not|has not|never) been (to|in|at|near) [a|any|the|your] (hospital|clinic|ward|casualty) [at all|this year|lately|recently|in years|for years|for ages|since]
(have not|has not|have never|never|not|aint|has never|havent|ent) [ever|even] (been|attended|visited|stayed|gone|was|set foot|bin|be) [..2] [in|to|at|a|near|inside|anywhere near|nowhere near] [no|a|an|the|any|your|that|this|one] (hospital|hospitals|a and e|a e|a n e|ae|clinic|casualty|ward|appointment|hospitle|ospital|hosptal|hospitel|infirmary|the place)
(did not|do not|never) (have|had|attend|go to|visit|come to|use|stay|stayed|attended|visited|went to|came to|book) [..1] (a|an|any|the|your|my|no|that|this) [recent] (visit|appointment|hospital|stay|operation|service|discharge|admission|treatment|procedure|scan|clinic|appt|surgery|ward)
(have not|never|not|has not|aint) [ever] (had|have) [a|an|any|no|one|my] [recent] (operation|treatment|appointment|procedure|scan|surgery|baby|op|appt|visit|stay|operations|treatments) [(in|with|at|of) [me|my|your|the] (life|hospital)|with (you|yous)|there|here|lately|recently]
never had (an|a|any|no) (operation|op|appointment|treatment) in (my|me) life
(no|not had any|not had a|have not had|what) [recent] (visit|appointment|hospital visit|hospital stay)
(have not|has not|not|never|havent) (been a patient|been discharged|been near|been admitted|had an operation|used your service|used the service|been nowhere|been anywhere|been treated|been to see|been an inpatient|been in for|been under)
(never|not|aint) (been|bin) (near|nowhere near|anywhere near|within) (you|the|your|a|any|no|it|that)
(did not|never|have not) (go|went|gone|come|been) to [the|your|any|a] (hospital|hospitals)
been (nowhere|nowhere near|no where)
(not|never) been (there|anywhere|to one|in one|to any|to none)
(was not|were not|i am not|was never|were never|am not|weren t) [ever] (a|your|in|the|an|at) (patient|hospital|inpatient|any hospital|your hospital)
(was|were) (never|not) (there|in there|admitted|at your hospital|in your hospital|in any hospital)
(nobody|no one|noone|none of us) ..4 (been|was|went|has been) [in|to|near|a|at] [a|the|any|your] (hospital|patient|clinic|ward|there)
(what|wot|wat) (visit|hospital|appointment|stay|hospitle|operation|ward|ospital|treatment|appt|discharge)
(not|never) (been there|been in there|been here recently|went there|been to yours|been to your)
(i was|was) (never|not) (there|in hospital|in no hospital|a patient|at hospital|at the hospital)
"""
HELP_SAYS = """
(is|are) (there|this|you) [a|an] (real|actual|live) (person|human|human being|people) [there|reading|texting|behind|at|on]
(which|what) (hospital|trust|ward|clinic|department|surgery|place) (is|are) (texting|messaging|contacting|asking|writing to|this from) [me]
how (do|can|would|will|am) (i|we|anyone) [to|supposed to|meant to] (know|tell|be sure|be certain|trust) [that|if] (you|your|youre|this|it|its|these) [is|are] [really|not|actually|from] [a|the] (real|genuine|legit|legitimate|scam|nhs|hospital|spam|fake|fraud|safe|con|who you say)
is (this|that|it) [really|actually|truly|genuinely] (the|my|our|from the|from) [real] (nhs|hospital) or [is it] [just|another|some|one of] [them|those|these|of them|of those|of these] [a] (scam*|con|conmen|con men|con artist*|fraud*|crook*|spam|hoax|fake|robot|computer|bot|joke|wind up)
(looks|sounds|seems|smells|feels) [a bit|very|all|well] (dodgy|fishy|suspicious|suspect|iffy|scammy) [to me]
(are|r) (you|u|these|this) [some|one of|just] [of] [them|those|a|these] (con men|conmen|scammers|crooks|fraudsters|con artists|scam)
is there (a|an|any|some) (number|person|helpline|email|phone number) [that] (i|we|to) (can|could|to|should|ring|call|phone|text|speak|contact) ..5 (text|message|survey|this|these|it)
(is there|can i speak to|can i ask) (someone|somebody|anyone|anybody) ..6 (text|message|survey|this|these|it)
who (can|do|should|could) (i|we) (ring|call|phone|ask|contact|speak to) about (this|these) [text|message|texts|messages|survey]
(do not|can not|dont) (understand|know|get|see) what (i|we) (have to|am meant to|am supposed to|need to|should|must|am to) [do|put|press|write|reply|answer|send]
(do not|can not|dont) (understand|know|get|see) what (you|u) [are|r] (want|need|asking|expecting|expect) [me|for|of|us] [to] [do|put|press|write|reply|answer|send|me]
(do not|can not|dont) know what to (press|reply|send|answer|do with this)
not (sure|certain|clear) what (i|we) (need|have|am supposed|am meant|should) [to] [do|put|press|write|reply|answer|send]
not (sure|certain|clear) what (you|u) are (asking|wanting|after) [me] [to] [do|for|about|put|reply]
(can not|could not|how do i|trying to) (work out|figure out|see) how to (reply|answer) [to] [you|this|it|that|the text]
(what is|whats) (1|2|3|4|5|6) mean
(am|bit|very|so|just|really|me) confused (by|with|about) (this|these|the|your|it) [text|message|survey|texts|messages]
(this|text|message|it) (makes|make) no sense [to me]
is this [really|actually] (about|from|to do with) (my|the|your) (scan|visit|operation|op|appointment|stay|baby|hospital|nhs|surgery|clinic|ward)
(can not|could not|how do i|trying to) (work out|figure out|see) how to (reply|answer|do this|use this)
how (do|did|would) (you|u) (know|have|find) my (number|mobile|name)
not (sure|certain|clear) (what|who|why) (you|u|this|these|it) ..2 (asking|want|mean|after|for|about)
is (this|the|that) (text|message|sms) (real|genuine|legit|legitimate|fake|spam|a scam|for real|safe)
who (sees|reads|gets|will see|gets to see) (my|these|this|the|our) (answers|answer|replies|reply|words|texts|comments|feedback|it|this)
why (do|are|would|did|you) (you|u) (want|need|ask|asking|wanting|care) [to know|this|my|me]
(who|whos) [is|s] (asking|dis|texting|it|messaging)
(do not|dont|no idea) [know] who (you|this|it|u|that) (are|is|r)
(what|wot) (does|do|is) [a|the|number] (1|2|3|4|5|6|one|it|this|that|the numbers|number) [all] mean*
(am i|are we) (speaking|talking|texting|chatting) (to|with)
is (anyone|anybody|someone|any one) there
(do|must|need) i [have to|need to] (have to|need to|answer|reply|respond|do this) [answer|reply|respond|do] [this]
who (will|can|would|is going to) (see|read) (my|this|the|these|it)
(can|could) i (ring|call|phone|speak to) [someone|somebody|you|a person] [instead|about this]
is there a (number|person) (i|to)
(do not|dont) know how to (do|answer|reply to|use) this
how do i stop being charged
(is this|is that) (text|message|sms) [really|actually] from
is (a|any|some) (person|human|body|real person) (reading|there|answering|replying)
what happens (to|with) (my|the|this|these)
(do|does|will) (texts|replies|texting|replying|answering) cost
(what are|whats|what is) the (options|numbers|choices)
is this ..2 (hospital|infirmary|trust|surgery)
what is (1|2|3|4|5|6)
(what|why|wot) are (you|u) (asking|on about|after|wanting|talking about|texting|messaging) [me|about|for]
(which|what) (visit|appointment|stay|ward|admission|clinic|department) (is|was|does|do|are) (this|it|you|that) [about|for|mean|refer*|to]
(when|where) (was|is) (this|that|it) (for|about)
(who|whos|hoo|hu|whose) [the|on] [hell|earth|heck|fuck|devil] (is|are|r|am|was|has|in) [the] (this|that|you|texting|sending|it|these|i|dis|earth|u|it from) [..2] [please]
(who|whom) (am|are) (i|we) (talking|speaking|texting|chatting|dealing|messaging|writing|replying) [to|with]
(who|why) (are|is) you (texting|messaging|contacting)
who (do|does) (you|this|it|u) (work for|represent|come from|belong to|think you are)
(who|whos|whose) number (is|this|is this|is it)
(who|whoever) (sent|sends|wrote|reads|runs|answers|is behind) (this|these|it|me|my|the) [message|text|answers|reply|replies|texts]
who gave you (my|this) (number|mobile|details)
who (is|was) (it|this|that) (from|for|about)
(whats|wots|wats) (this|dis|these|that|all this)
(wot|wat|what|whats|wots|what in gods name|what the hell|what the heck|wtf) (is|are|s|the hell is|on earth is) (this|these|it|that|dis|all this|all of this) [about|for|in aid of|regarding|in connection|text|message|number|please|all]
(whats|what is) [all] this (in aid of|about|for|all about|in regard*|regarding|then|please)
(what|which|whose|wat) (company|organisation|organization|hospital|trust|clinic|department|dept|surgery|place|outfit|nhs|service|number) (is|are|does|do|r) (this|you|it|these|that) [from|work for|about]
(is|was) (this|that|it|dis) [just|another|some|really|some kind of|actually] [kind of|sort of|a|an|the] [real|genuine|legit] [nhs|hospital] (scam|spam|hoax|joke|con|fake|fraud|phishing|wind up|prank|trick|robot|bot|real|genuine|legit|legitimate|kosher|above board|official|safe|automated|computer|human|person|virus|sales|for real|a con|a scam|bogus|authentic)
(is|was) (this|that|it) (the|a|my|our|really|actually|from|truly|definitely) [the|my|really] [real] (hospital|nhs|trust|surgery|doctor|gp|ward) [or|texting|text|messaging|really|a|that|please]
is (it|this|that) [really|actually] (the|my|our|you) (hospital|nhs)
(is|are) (this|you) (from|with) (the|st|my|nhs|a|saint) [..3] (hospital|nhs|gp|trust|surgery|doctor|ward|or)
(is this|this is|is it) [just|another] a (scam|spam|hoax|joke|con|fake)
(sounds|looks|smells|seems|feels) [a bit] like a (scam|con|fraud|hoax)
(am|are) (i|we) being (scammed|conned|had|pranked|phished|spammed)
(are|r) (you|u|yous|these) [really|actually|a|the|honestly|all] [the|a|an] [real] (real|genuine|legit|legitimate|robot|bot|person|human|real person|nhs|hospital|scam|scammer|machine|computer|scammers|ai|nurse|doctor|automated|official)
(check|sure|know|prove|tell|verify|confirm|proof|certain) [that|if|me] (this|it|these|you|its) (is|are) [really|not|actually|from] [a|the|real|from|an|nhs] (nhs|genuine|real|hospital|legit|scam|scammer|con|fraud|fake|spam|hoax|trust|legitimate)
(how|where|when|why) (did|have|do|has|d|is|come|u|you|are) (you|u|ya|yous|they|the nhs|the hospital) (get|got|gotten|have|find|come by|found|obtain|obtained|got hold|get hold|getting|having|acquire|come across) [of|hold of] (my|this|me|our) (number|mobile|details|phone|no|num|info|phone number|data)
how did you get this number
(why) (have|am|are|do|did|is|has|would) (i|you|u|we|they|my|he|she) (got|getting|get|receiving|received|been|being|texting|messaging|asking|sent|contacting|keep|keep getting|text|message|sent me|sending|receive|contacted|has|sending me) [me|my|us] [this|these|the|a|texting|sent|asked|texts|messages|so many] [message|text|messages|texts|survey|question|questions]
(who|where|which hospital|what) (is this|are you) (text|message|texting|texting from|calling from|based|from) [from|about|for]
(can you|could you|will you|would you|can someone|can somebody|could someone|please|kindly|can u) [please|kindly] (explain|identify|tell me|clarify|confirm|say) [what|who|why|how|yourself|which|where|to me|me] [hospital|i|this|it|you|is|are|am] [..5] (this|you|yourself|text|message|for|is|are|from|it|about|talking to|me|mean|survey|to)
(tell|explain|need to know|want to know|understand|know|wondering|ask|asking|advise) [me|to me] (who|what|why|where) (you|this|i am|it|these) (are|is|for|text|texts|message|means|about|want|from|got|talking|speaking)
(please|kindly) identify yourself
and (you|u) are
(is it|it is) you
(do|does|will|would|is|are) (i|it|this|there|they|we|these|the) (have to pay|cost|costs|charge|be charged|charged|cost me|free|get charged|pay|chargeable|a charge|charge me|any charge|texts free|replies free|reply free) [for|to|me|anything|money|reply|text]
(how|what) (do|should|can|must|am|would) (i|we) [supposed to|meant to|need to|have to] (reply|answer|respond|do this|work this|press|put|write|type|do|use this|fill this in|send|say) [to|this|it|here|now|next|please|with|then|a|the] [a|the|number|text|message|this|answer]
(what|which) (number|numbers|one|button) (do|should|must|am) i (press|put|send|use|pick|choose|type|reply)
(do not|dont) (understand|get|know) (this text|this message|what this is|what you (want|mean)|the question|what you are asking|the numbers mean|how this works|how to answer this|how to reply|what to press)
(what|where) (do|does|will|would|is|happens|goes|happen) (the|this|it|my|these|you|to) (numbers|number|answer|answers|reply|words|info|data|information|texts|survey|words be) (mean|go|used|for|shown|used for|go to|happen|do|kept|with)
(is|are|will) (this|it|my (answer|answers|reply|name|words)|these) [be] (anonymous|confidential|private|kept private|seen by)
(can|could) i (speak|talk) to (a|someone|somebody|an actual) (person|human|real person|real) [please]
(need|want) help (with|to|answering|doing|replying|understanding) [this|answer|reply|text|the|it|the survey|these]
help (me|us) (understand (this|who|what|it|the (text|message))|to answer|to reply|to understand|answer|reply|fill|with this|with these) [this|the|who|what|it|in|text]
"""
