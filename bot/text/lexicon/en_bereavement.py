"""How people tell a hospital in English that a patient has died, and what only sounds so: data; see `lexicon.py`."""

KIN = (
    "husband|wife|partner|mum|mother|mam|mom|mummy|dad|father|daddy|son|daughter|brother|sister|baby|babies|twin|"
    "twins|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandson|"
    "granddaughter|child|children|boy|girl|uncle|papa|pops|neighbour|aunt|auntie|aunty|niece|nephew|fiance|fiancee|"
    "friend|mate|cousin|parent|parents|mother in law|father in law|sister in law|brother in law|son in law|"
    "daughter in law|mum in law|dad in law|hubby|hubbie|missus|mrs|boyfriend|girlfriend|stepdad|stepmum|stepson|"
    "stepfather|stepmother|stepdaughter|stepbrother|stepsister|half brother|half sister|loved one|other half|"
    "better half|little one|soulmate|carer|spouse|godmother|godfather|da|ma|maw|pa|mammy|mama|muma|mumma|mumsy|mumma|"
    "dada|dadda|old man|old dad|old mum|old lady|bairn|wean|lad|lass|twin brother|twin sister|great aunt|great uncle|"
    "great nan|great gran|great grandad|grandson|grandchild|grandparent|gramps|grampa|grampy|gramp|grandda|nain|taid|"
    "mamgu|tadcu|nonna|nonno|abuela|ammi|abbu|abba|amma|ammu|nani|nana ji|dadi|baba|bhai|farther|fathr|mothr|muther|"
    "husbend|housband|husbnd|hasband|dauter|granny|guardian|housemate|flatmate|companion|fella|feller|significant other"
)

_OWNERS = """
    husband wife partner mum mother mam mom dad father daddy mummy son daughter brother sister nan nana nanna gran granny
    grandma grandmother grandad granddad grandfather grandpa uncle auntie aunt aunty child friend mate cousin hubby
    girlfriend boyfriend stepdad stepmum patient ma da maw neighbour niece nephew
"""
KINS = "|".join(f"{one}s" for one in _OWNERS.split())
"""The possessive of a relative as `split_words` leaves it: "my dad's phone" → "dads"."""

_ANY_KIN = "(<kin>|he|she|they|(mr|mrs|ms|miss) ..1|(the|your|this) patient|this person)"
_DEAR = (
    "[own|dear|beloved|lovely|poor|elderly|dearest|little|wee|darling|precious|gorgeous|beautiful|sweet|youngest|eldest|"
    "oldest|old|only|late|first|best|great|amazing|tiny|bonny]"
)
_THE = "(my|our|his|her|the|your|their|me|mi|ma|thy)"
_BE = "[has|have|had|was|is|are|did|were|be|being|been|s|as|hes|shes|us]"
_ADV = (
    "[sadly|recently|just|unfortunately|now|since|suddenly|peacefully|also|already|sadly now|very sadly|actually|"
    "quietly|unexpectedly|tragically|both|only just|been|now sadly|literally just|passed and|regrettably]"
)
_DIED = (
    "(died|dies|dide|dyed|diead|deid|passed away|passed over|past away|past over|pased away|passd away|pasd away|"
    "passed awya|passed awy|pased awya|pssed away|passed a way|pass away|passaway|passedaway|deceased|"
    "decesed|diseased|deseased|deceaced|decased|desceased|departed|perished|expired|stillborn)"
)
_DAY = (
    "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|fri|sat|sun|yesterday|today|"
    "tonight|christmas|boxing)"
)
_WHEN = (
    "(last|this|yesterday|today|in|at|two|three|four|five|six|a|an|after|before|during|while|since|shortly|peacefully|"
    "suddenly|recently|earlier|from|when|because|following|whilst|tonight|overnight|monday|tuesday|wednesday|thursday|"
    f"friday|saturday|sunday|on {_DAY}|on the {_DAY}|on (ward|christmas|new|good|boxing|easter|mothers|fathers|1*|2*|3*)|"
    "with (family|us|me|her|him|all|his|pneumonia|sepsis|covid|cancer)|under your|there|here|just|early|"
    "on (the|your|our|that|her|his) (ward|unit|table|operating|trolley|way|same|morning|night|day|icu|itu))"
)
_KEEP = "(him|her|them|my|our|dad|mum|nan|gran|<kin>)"

SAYS = f"""
{_THE} {_DEAR} {_DEAR} <kin> [..1] {_BE} {_ADV} {_ADV} {_DIED}
<kin> {_BE} {_ADV} {_ADV} {_DIED}
(my|our|his|her|the|your) {_DEAR} <kin> ..6 (died|dide|dyed|passed away|past away)
(died|passed) <kin>
{_ANY_KIN} {_BE} {_ADV} {_DIED} {_WHEN}
(he|she|they|they have|mr ..1|mrs ..1) (has|is|have|had|as|hes|did|s|sadly|unfortunately|peacefully|already|since|also|was) {_ADV} {_DIED}
(hes|shes|he|she) {_ADV} {_DIED}
(he|she) (is|has|s|was|hes) {_ADV} (dead|ded|deid|gone now|no longer with us|not with us any more|not with us anymore)
(<kin>|patient|mr ..1|mrs ..1|this person|that person|person you ..4|owner ..4|man you ..4|woman you ..4|lady you ..4|holder|you know|we are) (is|are|was|has been) {_ADV} (dead|ded|deid)
(maws|mums|dads|nans|hes|shes|husbands|wifes|he|she|maw|das) (deid|ded)
(sadly|unfortunately|regret*|sorry) ..5 (died|passed away|dead|deceased|past away)
(has|have|had) {_ADV} (died|passed away|past away|sadly died)
(patient|this person|person|owner of this phone|account holder|lady|gentleman|man|woman|resident|client) {_BE} {_ADV} (died|deceased|passed away)
(died|passed away|past away|passed over|deceased)
(rip|dead|ded|widow|widowed)
(pronounced|confirmed|declared|found|been|is now|lies|lying) dead
(person|patient|owner|man|woman|lady|one|someone|holder|user) [who|you|of|that] ..4 [has|is|have|was] [now|since|sadly] (died|passed away|deceased|passed)
dead (since|a (week|month|day|year)|two|three|for (a|two|three|days|weeks|months)|these)
(text*|messag*|ask*|contact*|survey*) my late ({KINS}|<kin>)
never (came|come) out of (the|his|her) (coma|theatre|anaesthetic|operation|surgery)
(ventilator|machine|machines|life support) .. (he|she) was gone
fell asleep for the last time
no longer on this earth
(he|she|<kin>) (is|are) now at (rest|peace)
{_ANY_KIN} die {_WHEN}
(taken|took|take|came) ..1 off life support
(fell asleep|went to sleep) and (did not|never) (wake|woke)
(wait*) ..1 for the (coroner|undertaker*|death|post mortem|inquest|funeral)
(it|that|this|which|infection|sepsis|covid|fall|delay|delays|negligence|you|they|neglect|hospital|ward|cancer) [has|have] killed (him|her|my {_DEAR} <kin>|our {_DEAR} <kin>)
(dyed|dide|dyde) (on|in|at) (your|the|icu|ward|hospital|my)
sadly {_DIED}
(is|are) {_ADV} dead
(no longer with us|not with us any more|not with us anymore|not here any more he died)
(deceased|decesed|stillborn|stillbirth)
(my|our|his|her) dead (<kin>|{KINS})
(text*|ask*|messag*|survey*|contact*|send*|rating|ring*|phon*) ..3 dead (man|woman|person|patient|people|lady|men|guy|bloke|body)
dead (people|men) (do not|can not|dont|cant)

<kin> [has|have|is|just|sadly|recently|also] [sadly|just|recently] (passed|pased|past) [on] {_WHEN}
{_ANY_KIN} [has|have|sadly|just] [sadly|just|recently|peacefully] (passed|pased|passd|past)
{_ANY_KIN} [has|have|sadly] (passed|past|pased) [on] {_WHEN}
{_ANY_KIN} [has|have|sadly|just] [sadly|just|recently|peacefully] passed on
(passed|past) (peacefully|in his sleep|in her sleep|surrounded)
(he|she|<kin>|they) [has|is|sadly|just] [just|already|sadly|now] gone
(he|she|<kin>) (is|has) gone now
(<kin>|{KINS}) [has|is|away] (gone|away he|away she)
(he|she|<kin>|they) [has|have] [just|sadly|now|peacefully|suddenly] left us
(he|she|<kin>) [has] left us ..2 {_DAY}
(he|she|<kin>) went [very] (peacefully|quietly|in his sleep|in her sleep|to sleep and never|to heaven|to glory|to be with|with us all|surrounded)
(gone|went|going|away|up) ..4 (heaven|glory|jesus|the lord|his maker|her maker|the angels|eternal rest)
(with|to) (the lord|jesus|god|the angels|his maker|her maker|her lord|his lord) now
(meet|met|with) (his|her|their) maker
(lord|god|jesus|angels) (called|took|has|have taken|has taken|has called) (him|her|my|our|them) [<kin>]
(called|taken|gone) home (to glory|to the lord|to god|to jesus)
up there with
god rest (him|her|his|them|my|our|their)
(rip|rest in peace) (dad|mum|my|to my|to our|nan|grandad|mate|him|her|<kin>)
popped (his|her|their) clogs
kicked the bucket
gave up the ghost
(pushing|pushin) up [the] daisies
six feet under
(breathed|breathe|took|drew) (his|her|their) (last|final) [breath]
(his|her|their) (last|final) breath
(born sleeping|born asleep|born still|slipped away|succumbed to|gone to a better place|in a better place|never came home|never made it home|no heartbeat|without a heartbeat|heartbeat had stopped|heart had stopped|heart stopped for good|no longer breathing)
could not find a heartbeat
(passed to the other side|in heaven now|in heaven|with the angels|at peace now|taken from us|grew (his|her) wings|got (his|her) wings|gained (his|her) wings|crossed over)
(his|her|their|mums|dads|babys) ..1 (heart|heartbeat) [just|had|has|finally|then|suddenly] (stopped|gave out|gave up|failed|give out)
(is|are) (no longer|not) (with us|alive|here with us|living) [any more|anymore]
(he|she|<kin>) (is|are) (no longer here|not here any more|not here anymore|no more|not alive)
(neither|none|not) survived
(he|she|they|<kin>|{KINS}) [of them] (did not|didnt|never) (make it|make it home|make it out|pull through|survive|come home|wake up|come round|come out alive|last the|see the|leave hospital alive|leave alive|get over it)
did not (make it|pull through|survive|come home)
never (woke up|woke|came round|regained consciousness|came back to us|came out alive)
only (lived|survived) ..1 (an|one|two|three|four|five|six|few|seven|eight|1*|2*|3*|4*|5*|6*|a) [few] (hour*|day*|week*|minute*)
(he|she|<kin>) (lived|survived) [for] [only|just] (an hour|two hours|three hours|two days|three days|a day|minutes|a few hours|a few minutes)
(could|did) not (save|resuscitate|revive) {_KEEP}
could not bring (him|her|my <kin>|our <kin>) (back|round)
(let|left) (him|her|my <kin>|our <kin>|our ..1 <kin>) [to] die
(he|she|<kin>) [just|basically] (bled|choked|starved|suffocated|froze|burned|burnt|fell) to (death|his death|her death)
you ..1 (killed|murdered) (my|our|him|her|the) ..1 [<kin>|patient]
(killed|murdered) (my|our) {_DEAR} <kin>
(took|taken) (his|her) own life
(he|she|<kin>) (would|might|could|should) ..2 be (alive|here|with us) [today|now|still]
(switch*|turn*) ..2 (his|her|life) ..1 (support|machine|ventilator)
(switch*|turn*) (his|her|the) (machine|machines|ventilator) off [on {_DAY}|last|yesterday|today|and]
[had to] let them (switch|turn) ..3 off
(life support|ventilator) ..2 (off|withdrawn)
(in|home in|out in|left in) a (box|coffin|body bag|urn|hearse|wooden box)
lost (his|her|their) (life|battle|fight)

(i|we|she|he) [have|just|recently|sadly|also|have just|have sadly|have recently] [just|recently|sadly|only just] lost (my|our|her|his) {_DEAR} {_DEAR} <kin>
[just|recently] lost (my|our) {_DEAR} {_DEAR} <kin>
(i|we) [have|just|recently|sadly] [just|recently|sadly] lost (him|her|them) (to|last|on|yesterday|this|in|after|today|two|three|a|at|at the|during)
(we|i) [have|just|recently|sadly] [just|recently|sadly] lost (mum|dad|mam|mom|nan|gran|grandad|grandma|granny|nana|papa|mummy|daddy|him|her|them)
lost (mum|dad|mam|nan|gran|grandad|grandma|nana|him|her) ..2 (ward|last|yesterday|this|today|{_DAY}|in your|to (cancer|covid|sepsis|pneumonia))
lost (the|our|my|a) [little|wee|baby|precious] (baby|twins|babies|boy|girl|little one|bairn|wean|son|daughter)
(the|a|this) loss of (my|our|his|her|a|the) {_DEAR} (<kin>|baby|patient)
(death|passing|funeral|death certificate) of (my|our|his|her|mr|mrs) {_DEAR} [<kin>|..1]
(his|her|their|{KINS}) (passing|funeral|ashes|obituary|burial|cremation|memorial|grave|headstone|estate|probate|wake|eulogy|death|inquest|post mortem|postmortem)
(my|our) {_DEAR} ({KINS}) body
(the|a) (inquest|post mortem|burial|cremation|hearse|probate)
(coroner*|undertaker*|funeral director*|morgue|mortuary|funeral home|registrar) ..2 (has|have|is|are|just|came|will|took|left|said|says) ..2 (him|her|left|body|my|our|now|here|involved|today|it|them|gone|<kin>)
(he|she|<kin>|body|him|her|they) ..3 (mortuary|morgue|chapel of rest|undertaker*|coroner*|funeral director*|funeral home|crematorium)
(at|in|from|outside) [the|your|a] (chapel of rest|undertaker*|crematorium|funeral home|funeral parlour|funeral directors|graveside)
(phone|ring|speak to|ask|contact|try) the (coroner|undertaker|undertakers|funeral director|mortuary)
(waiting|await*|collect*|register*|regist*|get*|got|need|pick* up|sort*|have) ..2 death [certificate]
(register*|registering|caused|causing|before|about|since|after|following) (his|her|{KINS}|my <kin>s) death
(plan*|arrang*|organis*|organiz*|sort*|pay*|book*|prepar*) ..2 funeral
(attend*|going to|off to|back from|leaving for|on my way to|at) (his|her|my|our|the|{KINS}) [{KINS}] funeral
(in|have|had|have had) [the|a|his|her] funeral [is|was] (today|yesterday|tomorrow|last|this|next|{_DAY}|on)
funeral (is|was|will be) (on|next|last|tomorrow|today|yesterday|this|at|two|in|{_DAY})
(his|her|mums|dads|the|{KINS}) funeral [is|was] (tomorrow|today|on|next|this|yesterday|last|{_DAY})
(it is|its) (his|her|the) funeral
(we|i) [have|just|are|am] [just] (buried|cremated|bury|burying|cremating) (my {_DEAR} <kin>|our {_DEAR} <kin>|him|her|them|<kin>)
(bury*|burying|buried|cremat*) (him|her|my <kin>|our <kin>|my {_DEAR} <kin>)
(he|she|<kin>) (was|is being|is|has been|being|were|gets|is getting) (buried|cremated|laid to rest)
(laid|lay|laying) (him|her|my <kin>|our <kin>) to rest
(in|for|during|at|through|over) (his|her|their|mums|dads|{KINS}) (last|final) [few] (hours|days|moments|journey|minutes|weeks|breath)
(said|saying|say) [our|my|final|last|the] (goodbye|goodbyes|good byes) to (him|her|my|our|mum|dad|<kin>)
(is|are) survived by
(my|our) (miscarriage|stillbirth)
(i|we|she) (had|have had|suffered) a (miscarriage|stillbirth)
(i|we) [have] miscarried
(i am|im|left me|made me|me|now|as|becoming|became) (a|his|her) (widow|widower)
[newly|recently|just] widowed
a widow (since|now|because|after|of)
(i am|we are|a|to a|the|all) (bereaved|grieving) [family|wife|husband|widow|widower|mother|mum|father|dad|parent|parents|daughter|son]
(my|our|his|her) late (<kin>|{KINS}) ..2 (phone|number|mobile|died|passed|email|text*)
(the|your) late (mr|mrs|miss|ms|patient|<kin>)
(he|she|<kin>) (killed|hanged|hung) (himself|herself)
(executor|next of kin) (of|for) the late
(sorry|sad|regret) to (tell|say|inform|report|advise) [you] ..5 (died|passed|dead|gone|deceased)
"""

_NOT_HUMAN = (
    "(phone|phones|battery|batteries|car|line|cat|dog|pet|pets|signal|mobile|charger|laptop|tv|telly|wifi|wi fi|ipad|tablet|"
    "hearing aid|aid|aids|internet|pump|machine|monitor|light|lights|lift|bulb|torch|kettle|plant|plants|flowers|"
    "conversation|hamster|rabbit|budgie|horse|fish|goldfish|puppy|kitten|parrot|radio|watch|buzzer|bell|app|computer|"
    "system|website|engine|kindle|tens|remote|clock|scanner|printer|toilet|flush|heating|boiler|fan|drip|link|dream|hope|"
    "trolley|bed|ward|hospital|nhs|service|parking|toaster|microwave|link|leg|arm|hand|foot|nerve|tooth|bluetooth)"
)
_OTHERS = "(patient|man|woman|lady|gentleman|gent|chap|guy|bloke|fella|girl|boy|lad|person|someone|somebody|people|neighbour|friend)"

UNLESS = f"""
<kin> (passed|past) (the|a|her|his|my|it|out|me|us|by|through|water|urine|blood|wind|stones|all|every|with)
(he|she|they|it|we|you|i) (passed|past) (the|a|her|his|my|it|out|me|us|by|through|water|urine|blood|wind|all|every|with (flying|distinction|merit|honours))
(passed|past) (on|over|away) (my|the|your|his|her|their|to|a|this|that|from|information|messages|everything|it|our) [..1] (message*|thanks|info*|detail*|note*|concern*|regards|news|number|request|word|cold|bug|infection|next|other|team|complaint|feedback|results|file|him|her|details)
(passed) (on|over) to
(half|quarter|minutes|ten|twenty|hours) past
past (it|caring|the|my|his|her|their|midnight)
passed (the|her|his|my|a|with) (test|tests|exam|exams|driving|flying|time)
passed (on|to|from) [the] (information|messages|details|to|pillar|message|next)
passed (kidney|stone|stones|urine|blood|wind|out|water)
(two|three|four|five|several|many|other|some|few|most|half) [other|of] [my|the|our] (men|women|people|patients|ladies|friends|relatives|family) .. (died|passed|dead)
(people|patients|others|everyone|anyone|millions|thousands) [who|that|have|had|nearly] (died|passed|passed away)
(nobody|no one|none|noone) [has|have|had] (died|dead|passed|passed away)
(died|passed away|lost|dead) ..2 same (thing|disease|illness|condition|cancer|way|age)
(died|passed away|lost|passed|lost my <kin>|lost my ..2) (last year|years|long|many years|ages|when i was|as a (child|baby|boy|girl|young)|during the (war|pandemic)|in the (war|pandemic))
(since|before|when|after|because|as|although|and) (my|our|his|her) <kin> (died|passed away|passed) (i|we|it|they|my|in|years|last|a|she|he|at home|of|from)
(family|relatives) history
(nearly|almost|could have|could of|would have|would of|wouldve|might have|mightve|may have|should have|if|thought|feared|convinced|practically|could|would|going to|might|about to|afraid|if my|like|as if|as though|worried|scared|frightened|terrified|imagine*|dream*|otherwise|felt|feel*|not to|told i would|told me i would|sure i would|sure i had) ..3 (died|dead|die|dying|passed|lost|gone|goner|death)
(not|never) (dying|die|dead)
(years|decades) ago
(brought|bring|bringing|reminded|reminds|memories|memory|anniversary) ..5 (died|passed|lost|death|passed away)
(stillborn|stillbirth|miscarriage|miscarried|widow|widowed|funeral) .. (years|months|decades)
lost my baby (weight|fat|blues|bump)
my own miscarriage
(years|months|decades) (after|since|before) .. (died|passed|death|loss|lost)
(died|passed|lost|death|dead|buried|passed away) .. (years|decades) (ago|since|back|before|earlier)
(lost|died|passed) .. (previous*|before this|long ago|as a child|in childhood|as a baby)
in (19*|20*) .. (died|passed)
(died|passed away|passed|deceased|lost) .. (in|on|back in) (19*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|201*|2020|2021|2022|2023|2024)
{_NOT_HUMAN} [has|had|have|is|was|were|just|also|then|completely|all|being|as] [just|had|now] (died|dead|has died|passed away|went dead|passed|deceased|gone|expired|departed)
(milk|food|parking|ticket|medication|date|appointment|sandwich|drugs|permit) [had|has|was] expired
expired (milk|food|parking|ticket|medication|date|drugs)
(dead|ded) (down|out|off|tired|laughing|inside|end|leg|arm|line|skin|tooth|pan|on time|weight|slow|good|quick|easy|easily|helpful|nice|long|tissue|pleased|chuffed|happy|friendly|kind|clean|quiet|boring|funny|lovely|brilliant|great|gorgeous|fast|rude|cheap|posh|hard|hot|cold|keen|proud|grateful|impressed|excited|nervous|scared|important|worried|thirsty|hungry|comfy|professional|busy|pleasant|polite|caring|smart|early|late|close|simple|clear|jealous|sound|canny|lucky|bad|poor|set|against|centre|ahead|serious|straight|dog|battery|batteries|flat|wrong|right|as a|and buried|ringer|heat|cert|man walking|bored|relaxed|sore|sad|annoyed|upset|glad|thorough|efficient|gentle|patient|sweet|mean|lazy|dirty|noisy|strict|calm)
(drop|brain|half|over my|over your|play*|stone) dead
(went|gone|go|going) dead
(died|die|dead) (down|out|off|tired|laughing|of embarrassment|of boredom|of thirst|of hunger|of shame|of cold|of heat|inside|end|with boredom|with embarrassment|on me|on us|a death|a thousand|a little|and gone to heaven|and went to heaven)
i [have|had|could have] (died|dead|passed|gone|went|ded)
(i|id|i had|i would) .. (died|gone) (and|to) .. heaven
(bored|scared|frightened|worried|frozen|starved|tickled|sick|talked|boring) to death
at deaths door
(friend|boy|girl|child|parent|partner|mate|lad|lass) (dead|dying) (good|to|for)
(is|are|was|were|am) dying (for|to|laughing)
lost (my|our|his|her|the) [poor|late|old|dear] ({KINS})
lost (my|our|his|her|the|your|their) (bag|phone|glasses|keys|ring|teeth|dentures|coat|way|appointment|temper|patience|notes|weight|job|voice|leg|hearing|sight|hair|memory|balance|mind|rag|purse|home|place|faith|trust|slippers|card|record*|file|letter|referral|sample*|blood)
lost (mum|dad|nan|gran|mam|him|her|them|<kin>|my <kin>) [for a|for an|for] (bit|while|minute|hour|moment|in the (corridor*|car*|maze|building|hospital|system|queue|crowd|lift|shop|cafe)|on the way|between|twice)
lost (mum|dad|nan|gran|him|her|them|my <kin>) for (a|an|about|half|ten|five|two)
(lost|losing) (the|our|my) (in|to|on|at|for|notes|results|appetite|place|confidence|trust|faith|time|paperwork|file|bed|will|plot)
(they|hospital|you|staff|nurses|ward|who|transport) .. lost
(i|we) (died|passed) (of|with|inside|out)
{_OTHERS} next to me .. (died|passed)
{_OTHERS} (in|on|opposite|nearby|beside|across|down|next|from) .. (died|passed away|dead|passed|deceased)
(opposite|next bed|same bay|next door|other bed|bed next|in my bay|in the bay|on the ward|in our bay|our bay) .. (died|passed away|passed|dead)
(a|another|one|some|other|elderly|old) {_OTHERS} .. (died|passed away|dead|passed)
(not|never|without|before|prevent*|stopped|saved|kept) .. (him|her|me|them|us) [from] (dying|dead|died)
(help|helped|support*|kind|looked after|lovely|caring|comfort*|sympathetic) ..4 (when|after|since|while) ..2 (died|passed away|lost) (years|long|in)
(my|our) miscarriage (care|was handled|treatment|clinic|team|appointment)
did not make it (clear|easy|easier|any|worse|better|in time|on time|to the|to my|obvious|home (until|before|for|by|in|with)|back|on|known|through the door|past|up|into|there|back in)
(did not|never) (wake up|make it|come home|come round) (until|till|to|once|in the night|all night|with|from|for|before|feeling|easy|clear|easier)
(i|we|letter|results|ambulance|transport|food|bed|paperwork|prescription|form|appointment|doctor|consultant|nurse|tea|dinner|lunch|porter|taxi|parcel|sandwich|meal) (did not|never|didnt) (make it|come home|survive|wake up|pull through|came round|woke|woke up|come)
(i|we) never (woke|came|made|regained)
(never woke|never woke up|did not wake|never once woke) (me|us|once|until|till|all)
(tea|trolley|doctor|nurse|food|he|she|consultant|porter|chaplain) never came round [to|with|again|at|all|for|until]
the (widow|widower)
(widow|widower|widowed|bereaved|deceased) (for|parents|families|twin|woman|man|lady|and live|so|many|years|25|10|20)
(as|being) a (widow|widower)
bereavement (room|suite|team|nurse|midwife|service|counsel*)
rip (off|up|out|in|it|my dignity|to my|to the|roaring)
(rest in peace|rip) to (my (tonsil*|appendix|gall*|leg|knee|hip|womb|uterus|dignity|tooth|teeth|old|foot|toe|bank|phone)|the)
(better place|in a better place) (now the|for|to wait|than i|mentally|because)
(his|her|the) last breath test
(left us) (waiting|in|on (a|the|our|hold|own)|with|at|without|for|to|feeling|alone|no|all|sat|sitting|stuck|there|hanging|until|till|outside|hungry|cold|standing|so|very (happy|upset|worried|confused)|wondering|unsure|worried)
(gone|went) (into|in for|above|wrong|private)
(peacefully|quietly) off to sleep
(is|has) gone now (home|back)
(would|could|might|should) not ..2 be (alive|here|with us)
(without|thank*|because|grateful|saved) .. (would|might|could|should) ..2 (alive|here)
alive (today|now) (because|thanks|due)
(switch*|turn*) .. off ..2 (so|because|as it|when it|at night|every|keep|beep*|noise|for the|until)
(her|his) (death|body) (wish|stare|language|was|clock|temperature|hurt*|ach*|is|needs|needed|weight|image|scan|map|fat|mass)
(his|her|their) (wake|grave|estate) (up|voice|face|tone)
(kill|killed|killing) (my|our|me|him|her) (<kin> (with kindness|laughing)|back|feet|legs|with kindness)
(did not|would not|never) let (him|her|them|my <kin>) die
(in|on|out|home) a box (of|on|for|with|room)
(meal|food|lunch|sandwich|dinner|tea|tablets|it|medication) .. in a (box|coffin)
(pass*|past|near|beside|next to|work*|opposite|behind|sign*|porter*|lost|corridor*) ..3 (mortuary|morgue|chapel of rest|undertaker*|crematorium|funeral home|coroner*)
(like|resembl*|as a) ..3 (mortuary|morgue|funeral*|chapel of rest|coffin|undertaker*|crematorium)
(cold|quiet|silent|dark|grim) as [a|the] (mortuary|morgue|grave|tomb|coffin)
let ..6 funeral
(for|to|from) (a|my ..1) ({KINS}) funeral (as|and|when|because|so|they|the)
(miss*|late for|let out for|home for|in time for|discharged for|attend*|go to|leave for|release* for|time off for) ..4 funeral
(his|her|it is|its|your) (own|your) funeral
(got|get|getting|taken|took|carry on|carried) home to
"""
