"""How people tell a hospital in English that a patient has died: data; see `lexicon.py` and `en_not_bereaved.py`."""

from bot.text.lexicon.en_kin import KINS

_ANY_KIN = "(<kin>|<name>|he|she|they|(mr|mrs|ms|miss) ..1|(the|your|this) patient|this person)"
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
(my|our) <kin> (is|has|s) gone (bless|god bless|rest|from us|to heaven|to god|to be with) [her|him|them|his|in]
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
(and|then|but) [he|she|they|later|sadly] (died|passed away)
left (this world|this earth|this life|us for good|us forever|us for ever)
(our|my) (last|final) (goodbye|goodbyes|good byes|farewell|respects)
<kin> dead
(he|she|<kin>) is passed
middle of ..1 funeral
(he|she|<kin>) is [now] with (god|jesus|the lord|allah|the angels|his maker|her maker|his dad|her mum)
(is|are) an angel now
(my|our) late <kin> (can not|will not|is unable)
let ..2 bleed to death
did not live to (see|make)
(he|she|<kin>) only lasted (a|an|two|three|four|five|six|1*|2*|3*|4*|5*|6*) [few] (hour*|day*|week*)
<kin> [just|sadly] (did not|didnt|never) pull thru
never made it (back|home|out|off)
(he|she|<kin>) [just|sadly] never made it
(he|she|<kin>|they) [has|have|is|had] been gone
(mak*|busy|deal*|help*|cop*|finalis*) ..3 funeral
funeral arrangements
in (the ground|(his|her) grave|(his|her) coffin)
(an|the|his|her) inquest
(made|making|making sure|with|of|spent|until) (his|her|their|{KINS}) (last|final) (hours|days|moments|weeks|minutes)
in gods hands
(god|allah|lord|jesus) (has|have|took|called|taken) ..1 (taken|called|him|her|my)
inna lillahi
(in|still in) mourning
life was (cut short|taken)
(watch*|saw|seen|see|watching|found) {_KEEP} ..1 (die|dying|pass away|dead|take (his|her) last)
donated (his|her) (organs|organ|eyes|corneas|heart)
(sepsis|cancer|covid|pneumonia|stroke|infection|leukaemia|flu|tumour|dementia) (took|has taken|killed|got) {_KEEP} [<kin>]
(went|came|walked|taken|admitted) in ..8 never came (out|home|back)
(he|she|<kin>) never came out
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
(text*|ask*|messag*|survey*|contact*|send*|rating|ring*|phon*|writ*|talk*|speak*|sent) ..4 dead (man|woman|person|patient|people|lady|men|guy|bloke|body)
dead (people|men) (do not|can not|dont|cant)

<kin> [has|have|is|just|sadly|recently|also] [sadly|just|recently] (passed|pased|past) [on] {_WHEN}
{_ANY_KIN} [has|have|sadly|just] [sadly|just|recently|peacefully|since|now|also|already] (passed|pased|passd|past)
{_ANY_KIN} [has|have|sadly] (passed|past|pased) [on] {_WHEN}
{_ANY_KIN} (has|have) passed on
(mums|dads|nans|grans|<name>) passed
(has|have) (sadly|unfortunately|peacefully|tragically|regrettably|quietly) passed
{_ANY_KIN} [has|have|sadly|just] [sadly|just|recently|peacefully] passed on
(passed|past) (peacefully|in his sleep|in her sleep|surrounded)
(he|she|<kin>|they) [has|is|sadly|just] [just|already|sadly|now] gone
(he|she|<kin>) (is|has) gone now
(<kin>|{KINS}) [has|is|away] (gone|away he|away she)
(he|she|<kin>|they) [has|have] [just|sadly|now|peacefully|suddenly] left us
(he|she|<kin>) [has] left us ..2 {_DAY}
(he|she|<kin>) went [very] (peacefully|quietly|in his sleep|in her sleep|to sleep and never (woke|wake|came)|to heaven|to glory|to be with|with us all|surrounded)
(gone|went|going|away|up) ..4 (heaven|glory|jesus|the lord|his maker|her maker|the angels|eternal rest)
(with|to) (the lord|jesus|god|the angels|his maker|her maker|her lord|his lord) now
(meet|met|with) (his|her|their) maker
(lord|god|jesus|angels) (called|took|has|have taken|has taken|has called) (him|her|my|our|them) [<kin>]
(called|taken|gone) home (to glory|to the lord|to god|to jesus)
up there with
god rest (him|her|his|them|(my|our) ..1 <kin>|their)
(rip|rest in peace) (dad|mum|my|to my|to our|nan|grandad|mate|him|her|<kin>)
popped (his|her|their) clogs
kicked the bucket
gave up the ghost
(pushing|pushin) up [the] daisies
six feet under
(breathed|breathe|drew) (his|her|their) (last|final) [breath]
took (his|her|their) (last|final) (breath|breaths)
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
(said|saying|say) [our|my|final|last|the] (goodbye|goodbyes|good byes) to (him|her|(my|our) ..1 <kin>|mum|dad|<kin>)
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
