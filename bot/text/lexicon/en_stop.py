"""How patients ask in English for texts to stop or to start again, and what only sounds so: data; see `lexicon.py`."""

_STOP = (
    "(stop|cease|quit|pack in|leave off|give over|lay off|knock off|stopp|stp|sotp|stop bloody|stop it|pack up|"
    "stop with|stop all|halt|just stop|desist from|desist|refrain from|cease and desist|stop fucking|stop flipping)"
)
_TEXTING = (
    "(texting|texing|textin|txtin|txting|texin|messaging|messagin|messageing|contacting|bothering|pestering|harassing|"
    "harrassing|spamming|hounding|annoying|mithering|nagging|bugging|disturbing|hassling|badgering|emailing|smsing|"
    "bombarding|tormenting|sending texts|sending messages|sending sms|sending surveys|surveying|ringing|calling|phoning)"
)
_TEXT = (
    "(text|message|contact|txt|msg|bother|pester|disturb|sms|texting|messaging|contacting|spam|harass|survey|hassle)"
)
_ME = (
    "(me|us|my phone|my number|my mobile|this number|this phone|this mobile|our number|our phone|my husband|my wife|"
    "my <kin>|our <kin>|him|her)"
)
_MY = (
    "(me|us|my name|my number|my phone|my mobile|my details|my data|my info|my contact details|my phone number|"
    "my mobile number|this number|this phone|our number|these details|the number|my records|my contact|both of us|"
    "my email)"
)
_TEXTS = (
    "(text|texts|txt|message|messages|messaging|texting|sms|smss|surveys|survey|questions|questionnaire|questionnaires|notifications|"
    "reminders|alerts|correspondence|communications|communication|text messages|feedback texts|feedback requests|"
    "requests for feedback|feedback messages|survey texts|of this|of these|of them|feedback surveys|junk|spam)"
)
_THESE = "[these|this|your|those|the|any|all|such|more|further|of|all these|all this|any more|any more of|any of|bloody|stupid|silly|nhs|feedback|survey|hospital|daft|automated|unwanted|constant|blooming]"
_LIST = "(list|lists|system|database|texts|records|books|service|mailing|messages|register|files|programme|thing|survey|surveys|contacts|distribution)"
_GET = (
    "(get|receive|have|be getting|getting|receiving|be receiving|be sent|be texted|be contacted|be messaged|be bothered|"
    "be asked|hear from|take part|participate|do|answer|fill in|complete|to do)"
)

STOP_SAYS = f"""
(will|would|can|could) (you|u|ya|yous|yer) [please|just|all] (pack it in|pack in|give it up|give over|give it a rest|knock it off|jack it in) [with] {_THESE} {_TEXTS}
(pack it in|give it a rest|knock it off|jack it in) with {_THESE} {_TEXTS}
(not|never) (send|text|sending|texting) [me|us] (any more|anymore|more|another) [of] (these|those|this|them|your|to me|to us|please)
{_STOP} {_TEXTING} {_ME}
{_STOP} {_TEXTING} [now|please|immediately|again|at once|already]
{_STOP} sending {_THESE} {_THESE} {_THESE} {_TEXTS}
{_STOP} sending (me|us|these|them|this|to this|to my|it) [all|any|more|stuff|things] {_THESE} [{_TEXTS}|things|stuff|rubbish|crap|nonsense|shit]
{_STOP} (blowing|clogging|filling|buzzing|pinging) ..1 (my|up) ..1 [phone|inbox|mobile]
(stop|end|cancel|cease|halt|discontinue|turn off|switch off) (the|this|these|your|those|all|all the|all these|my|any more|all your|all my|any further) {_THESE} {_TEXTS}
(stop|cancel|end) (my subscription|my number)
stop asking (me|us) [these|questions|for feedback|all|to rate|stuff|how|for ratings|about my]
(do not|never|dont ever|do not ever|no not) (text|message|contact|txt|msg|bother|pester|disturb|sms|spam|harass|survey|hassle) {_ME} [again|any more|anymore|ever]
(do not|never|do not ever) (text|message|contact|txt|msg|bother|pester|sms|disturb) [this|here|me] (again|any more|anymore|agen|agane|please|here|ever)
(can|could|will|would) you [please|kindly|all] not {_TEXT} (me|us|this|again|my)
(would|do) you mind not {_TEXT}
gonnae no {_TEXT}
(rather|prefer|preferred) [if|that] [you] (did not|you did not|you would not|not to|not) ({_TEXT}|be|get|receive|have) [me|us|texted|messaged|contacted|these|texts|any|this]
(do not|never|do not you) send (me|us|these|any|another|this|more) ..3 {_TEXTS}
(do not|never) send ..3 (any more|anymore|again|more|another)
(no|want no|nae) (more|further|mair) {_THESE} {_TEXTS}
enough (with|of) (the|these|your|all) ..1 {_TEXTS}
had enough of (these|your|the|all|this|getting|receiving) ..3 {_TEXTS}
(sick|tired|fed up|sick and tired) (of|with) (getting|receiving|being sent) (these|them|this)
(sick|tired|fed up|sick and tired|cheesed off|peed off|annoyed) (of|with|by) [getting|all|receiving] (these|your|this) ..2 {_TEXTS}
(take|get|strike|scrub|wipe|erase|drop|cut|remove|delete|count|leave) {_MY} (off|from|out of|out) [of] (your|this|the|that|these|this bloody|any|all|future) [text|texting|mailing|contact|survey|call|sms|patient|feedback|bloody|marketing] {_LIST}
(take|get) {_MY} off (of|your|this|these|please|now)
(take|get|remove|erase|delete|scrub|wipe|block|strike) (me|my name|my number|my details|my mobile) (off please|off now|from these|from this|from all|from further|from future)
(remove|delete|erase|block|wipe|bin|forget|destroy) (my number|this number|my details|my contact details|my mobile|my data|my phone number|our number|my info) [please|now|from|off|immediately|straight|at]
(lose|bin|forget) (my|this) [phone|mobile] number
(please|can you|could you|will you|kindly|just|now) [please|kindly] (remove|delete|block|unsubscribe|erase) {_MY}
block me (from|off|please)
(please|kindly|can you|could you|will you|just) [please|kindly] take (me|us|my number|my name) off
(how|where) (do|can|could|would) (i|we|you) ..2 (get off|opt out|unsubscribe|stop (these|this|the|your|getting|receiving|all)|come off|be removed|be taken off|get out of|turn off|turn these off|cancel (these|this))
(do not|did not|never|not) (have|give|given|gave) [you|my|any|your] ..1 (permission|consent) ..2 to (text|contact|message|use|have|send|these|this|texts|be (contacted|texted|messaged))
(withdraw*|revoke|rescind|retract|withold|withhold) ..2 (consent|permission)
(withdraw*|revoke) [my|all|any] (consent|permission) to (be|text*|messag*|contact*|these|this|receiv*)
(i|we) do not (consent|agree) to (this|these|being|be|getting|receiving|texts|messages|you texting)
(never|did not) (agree* to|consent* to|sign* up to|sign* up for|ask* for|request*) (these|texts|messages|be texted|being texted|be contacted|receive|receiving|your texts|your messages|this survey|text messages)
(i|we) (do not|no longer|dont|nolonger|really do not) (want|wish|need|like|care|desire) (to|for|any|these|your|this|more) [to|more] {_GET} {_THESE} {_THESE} {_TEXTS}
(i|we) (do not|no longer|really do not) (want|wish|care|like) to (be texted|be contacted|be messaged|be bothered|be surveyed|take part|participate|do this|do these|do your survey|do surveys|do any surveys|do a survey|answer questions|answer these|answer any|receive these|receive this|get these|get this|hear from you|be sent these|be sent any|be asked|be part of this|receive anything|receive any|fill in surveys|give feedback|be involved in this|continue with this)
(i|we) (do not|no longer|really do not) (want|need|like|appreciate|wish for) {_THESE} {_THESE} {_THESE} (text|texts|message|messages|sms|surveys|text messages)
(do not|dont) want (these|them) [please|thanks|any more|anymore|thank|ta|ok|stop|from|on]
do not want (any|to get|to receive|to hear|your) ..3 {_TEXTS}
no (longer|more) (wish|want|wanting|wishing) to (receive|get|be contacted|be texted|hear|take part|participate|be messaged|be part|have|do)
(not|no longer) interested in (these|this|your|texts|surveys|giving|taking|receiving|doing|any|getting|answering)
(i want|i would like|let me|please|want|can i|may i|wish|i need|need|trying|like|wanting|happy|able) [to] [just] (opt out|unsubscribe|unsubscibe|come off [of] (this|these|your|the)|be taken off|be removed from|be removed|be unsubscribed|withdraw from (this|these|texts|the|your)|leave this (list|service)|cancel (these|this text|the texts|the messages)|stop (these|getting|receiving) [these|texts|messages|texts|any|your|this|more])
(wish|like|want) to (stop|cease|discontinue) (these|receiving|getting|the|this|your|all) ..1 {_TEXTS}
opting out
opt out of (texts|these|this|your|all|the (texts|messages|surveys)|messages|surveys)
(i|we) (do not|never) (do|fill in|answer|complete) [any|your|these] surveys
stop asking for (feedback|reviews|ratings|my (opinion|views|feedback))
(answered|replied|responded|told you|filled) ..4 please stop
do not want any (further|more) (contact|communication|texts)
(do not|never) send me nothing
no more of (your|these|this|them)
(exclude|deregister|withdraw|unregister) me
(dare|ever) (text|message|contact) (me|us|again)
(no longer|not) want to be (texted|contacted|messaged|bothered)
(do not|no longer) like (getting|receiving|being sent) ..2 (texts|messages|surveys)
(take|get|count) (me|us) off
(do not|never) send [me|us] (these|this|them) [please|again|to me]
(said|say|want|wanted|please) no (texts|messages|surveys|contact)
no consent to (text|message|contact|use)
not allowed to (text|contact|message) (me|us|my (phone|number|mobile)|this)
(not|wont be|will not be) (taking part|participating)
(refuse|decline|declining|refusing|not willing|unwilling|do not intend|not going|not prepared) to (take part|participate|answer (these|your|this|any)|do (this|these|your))
(take|get) me of (your|the|this) [text|texting|mailing] (list|lists|system|database)
stop [it] [now] [please] with (the|these|all|your) ..1 (texts|messages|surveys|questions|texting)
(take|get) (my|this|our) (number|name|phone|mobile) off
get rid of my (number|details|data|info)
(do|i) object to (these|this|being (texted|contacted|messaged|asked|surveyed)|receiving|texts|your)
do not need (these|any|your) ..1 (texts|messages|surveys)
remove me
unsubscribe
(do not|never) use (my|this) (number|phone|mobile)
do not want to (take part|give [any] feedback|leave feedback|do surveys|do a survey|do this (survey|questionnaire)|do these|do your survey|be contacted|be texted|fill in)
stop it with [all] (the|these|your)
(stop|cease|end) [all|any|any further|further] (contact|communication|communications|correspondence) [with me|please|now|from you]
leave me (in peace|be please|out of it|out of this)
stop wasting (my|your|our) time with ..2 (texts|messages|surveys|text)
you do not have my (consent|permission) (to (text|message|contact|use|send)|stop|for this|for these)
that is enough (texts|messages|surveys)
(do not|never) ask (me|us) (again|any more|anymore|for feedback|to rate|to do this)
(agree*|ask*|consent*|permission|want|like|need) .. so stop
please stop it
opt (me|us|my number|this number) out [of]
(unsubscribe|unsubscibe|unsubcribe|unsuscribe|unsubsribe|unsubscrib|unsubscribed|unsubscribing|unsub) (me|us|my number|this number|now|please|thanks|immediately|this|my)
(unsubscribe|unsubscibe|unsubcribe) from (this|these|your|all|the|future|any) [nhs|feedback|hospital|text] [list|texts|messages|service|surveys]
(please|pls|so|and|no|more|to|me|now) (unsubscribe|unsubscibe|unsubcribe|unsuscribe|unsubsribe|unsub|opt out|opt me out|optout)
(please|can you|could you|will you|would you|kindly|just|now|and|so|bloody) [please|kindly|just|all] stop (texting|messaging|contacting|sending me|sending these|sending texts|bothering|these|this|pestering|harassing|spamming)
leave me alone
(go away|fuck off|sod off|piss off|get lost|bugger off|jog on) and stop
(this|these|you) (is|are) (harassment|harassing|spamming|pestering) [me|us]
unwanted (texts|messages|sms|contact)
(not|never) [to] (be|being) (texted|contacted|messaged) again
(never|not) [want to] (hear|want to hear) from you [again|any more|anymore]
(i am|am|count me|leave me|leave us|me) out of (these|this|your|the) (texts|surveys|survey|messages|list)
(last|final) (text|message|time) ..3 (stop|opt out|unsubscribe)
"""

_OTHERS = "(they|staff|nurse|nurses|he|she|nobody|surgery|gp|doctor|doctors|them|ward|people|receptionist|receptionists|midwife|midwives|consultant|consultants|surgeon|surgeons|porter|porters|hca|hcas|matron|student|students|manager|managers|carer|carers|team|patients|patient|colleague|colleagues|registrar|anaesthetist|who|physio*|neighbour|visitors|appointments|kids|children|someone|reception|men|sister|mother|everyone|anyone|husband|bank|dentist)"
STOP_UNLESS = f"""
(hardly|did not|rarely|if (you|they)|do they|do you|how|they) ..1 (dare|ever) (text|message|contact)
(to|not|did|did not|tried to) (exclude|withdraw) me
send (these|this|them) ..3 (people|patient|patients|folk|home|out|back|away|ward)
take me off (aspirin|statins|warfarin|morphine|steroids|insulin|tablets|oxygen|antibiotics|painkillers)
(asked|told|ask|need|had|trying|forgot|how|not) ..1 to unsubscribe
unsubscribe (button|link|option|from (life|that|my|sky|netflix))
(to|not|did|they|staff|help*) remove me
remove me from (the|a|my) (ward|bed|bay|room|trolley|waiting|machine|corridor)
(not|never|did not|do not) (remove me|unsubscribe)
(did not|never|not) (mean|meant|want|wanted|intend|ask|asked|meaning) to (unsubscribe|opt out|stop|cancel|be removed)
(contact|communication) (with|between|lens|lenses) (the|my|our|ward|staff|departments|doctor*|wards)
(nurses|they|staff|not|did|let|to|just|would|and) leave me in peace
(asked|told|begged|ask|tell|wanted|had|telling|asking|got) (<kin>|him|her|them|the|staff|nurse|nurses|doctors|surgery|gp|my|some|people|a|another) ..3 (stop|leave off|quit) [..1] (texting|messaging|sending|contacting|bothering|harassing|ringing|calling|phoning|pestering)
{_OTHERS} ..3 (stop|quit|cease|leave off) (texting|messaging|sending|contacting|bothering|harassing|ringing|calling|phoning|pestering|annoying|disturbing|nagging|hassling|asking)
(do not|never|did not|not|will not|would not|could not|should not|does not) [please|ever] stop
(do not|never) (text|message|contact|bother|disturb|survey) (me|us|them|him|her|this number) (back|when|about|if|with|unless|until|after|before|for|to tell|to say|at night|in the|in time)
{_OTHERS} ..1 (do not|never|did not|would not) (text|message|contact|send|bother|disturb|survey)
you (do not|never) (text|message|contact|send|bother|disturb)
i do not want .. (stop|miss|him|her)
stop (bothering|pestering|harassing|annoying|disturbing|calling|ringing) (her|him|them) (about|for|at|with|during|in|all|while)
(by|from) .. stop sending
(why|how come) ..3 ever (text|message|contact)
{_OTHERS} ..3 (take|took|remove|removed|delete|deleted|strike|scrub|scratch) (me|us|my name) [off]
{_OTHERS} .. leave me alone
leave me alone (in|on|with|for|all|at|during|when|to|until|was|is|were|because|while|with)
(to|did|not|would|did not|wish|just|never|and|they|her|him|them) leave me alone
(stop|end|cancel) (the|these|your|all|my) .. (surveys|messages|texts|reminders|questions) (to|from|about|for|being|not|getting|when|between|that (were|are))
(got|get|had|received|were|was|with|there|be|sent|receive|have) .. no (more|further)
no (more|further) (texts|messages|text|questions|communication|reminders|information|surveys) (about|to ask|than|after|since|came|was|were|when|until|to say|from the (ward|clinic|surgery|gp|doctor))
(sick|tired|fed up) (of|with) .. (about|regarding|that|cancel*|saying|changing)
(withdraw*|revoke|remove|withhold) .. (for|to) (surgery|operation|treatment|procedure|the op|my op|anaesthetic|the treatment|research|the operation|trial)
(they|hospital|nurse|doctor|surgery|reception|to|did|system|ward|not|who|he|she) (lose|forget|delete|lost|remove|deleted|block|removed) (my|this)
(do not|never|did not|not) (lose|forget|delete|remove|block|unsubscribe|opt me out|opt out|take me off)
(take|took|get|taken) me off (the|my|your|this|these|these (tablets|meds|drugs)) (ward|trolley|bed|tablets|drip|oxygen|waiting|medication|operating|table|ambulance|machine|morphine|antibiotics|scanner|couch|ventilator|meds|warfarin|transplant|surgery|drugs|steroids|monitor|blood*|water*)
(take|took|get) me off (this|these) [..2] (trolley|bed|tablets|ward|drip|oxygen|waiting list|medication|chair|pills|machine)
unsubscribed from life
(do|fill in|answer|complete) [any|your|these] surveys (but|usually|normally|however|though|as a rule|often|generally|unless)
(how|where) [do|can] .. get off (at|the bus|the ward|the train|here)
(could|should|to|can|wish) [you|they] (stop|cut) (the|these) questions (being|about)
(hear|heard|hearing|nothing) from you (about|until|regarding|since|on)
never (want to|wanted to) leave
(do not|did not) want to (do this|answer questions|be bothered|be asked|participate|take part|do) (alone|again without|in front|at|in the|in physio|when|while|during|while|but|until)
"""

START_SAYS = """
(like|want|happy|glad) to be (texted|messaged|contacted|asked) again
put (me|us) [back] (down|on) [for|the] [the|your] (texts|messages|list) again
(get|receive|have|want|like|receiving|getting) (the|your|these|those|more|my|to get|any) [feedback|survey] (texts|messages|text|surveys) (back|again|on again)
(receive|receiving|get|getting) (texts|messages|text messages) again
(start|begin|resume|restart|re start|recommence|reinstate|reactivate|continue|renew|unstop|unblock) (sending|texting|my|the|these|your|those|messaging|surveying) [me|us] [the|your|these|my] [feedback] (texts|messages|surveys|sms|text|again|me|messages) [again|please]
(resume|restart|re start|reinstate|reactivate|recommence) (texts|messages|texting|messaging|sms|surveys|my texts|please)
start (them|me|these|it|texting|messaging|sending|sending them|sending these|me up|me off|the texts|those) (again|up again|back up)
start me up again
send me (the|those|these|your) (texts|messages|surveys) again
(start up|carry on with|carry on|keep sending|bring back|keep) [sending|me] (the|my|these|your) (texts|messages)
(start|begin|resume|continue) (texts|messages|texting me|the texts|the messages) [again|please|now]
(turn|switch|put) [the|my|these|your|text|them] [feedback] [texts|messages|text messages|sms|notifications] back on
(turn|switch) back on (the|my|these) (texts|messages)
(opt|sign|subscribe|put|add|join|enrol|let|get|have|include) (me|us|my number|this number) (back up|back in|in again|up again|back on (texts|please|for (texts|messages)|to (texts|the list))|again please|back on the (list|texts)|in to texts|in for texts|back in to)
(put|add) me back (on|to|in|into) (the|your) [text|texting|mailing] (list|texts)
(put|add|sign|opt|subscribe) me (back on|back in|back up|in|on) (for|to|the|your) [receive|get|your|the|these] (texts|list|messages|text|text list|surveys|feedback)
did not mean to (stop|opt out|unsubscribe|cancel|send stop|text stop)
(stopped|opted out|unsubscribed|cancelled|sent stop|texted stop|said stop) [these|this|it|them|the texts|you|the messages] (by (mistake|accident|error)|accidentally|in error)
(accidentally|mistakenly|wrongly) (stopped|opted out|unsubscribed|sent stop|texted stop|cancelled)
(want|like|wish|ready|happy|need) [to] (opt in|opt back in|opt in again|back in|resubscribe|re subscribe|rejoin|re join|be put back on|be added back|be back on|sign up again|start again with the texts|hear from you again|start getting|back on the list|get back on|subscribe|be subscribed)
(i|we) (would like to|want to|wish to|can i|could i|may i) (rejoin|resubscribe|opt back in|opt in|sign up again|subscribe|get back on)
(can|could|may|how do|how can) (i|we) (rejoin|re join|resubscribe|re subscribe|opt back in|opt in|sign up again|subscribe|get back on the|start getting|get the texts|unstop|restart)
(you|u) (can|may|could) [now] (text|message|contact|send) (me|us|me texts|texts) [texts|messages] again
(ok|okay|happy|fine) (to|for you to) (text|message) me again
(undo|cancel|reverse|ignore|disregard|retract) (my|the|that|last|previous) [last|previous] (stop|opt out|unsubscribe|stop message|stop text)
(undo|unstop|un stop) (stop|me|it)
(resubscribe|re subscribe|reenrol|re enrol|opt in|opt back in|re activate) (me|please|again|us|my|now)
(re subscribe|subscribe me|subscribe me again|re start|re join|rejoin)
changed my mind .. (text|send|start|opt|want|do want|texts|resubscribe)
i do want (the|these|your|to get|to receive|to be|more) [texts|messages|text|surveys|texted]
(text|message) me again [please|now|from]
start (i|we) want to (give|send|leave)
"""
