"""What only sounds like a death in English: idioms, machines, other patients, deaths long past; see `lexicon.py`."""

from bot.text.lexicon.en_kin import KINS

_NOT_HUMAN = (
    "(phone|phones|battery|batteries|car|line|cat|dog|pet|pets|signal|mobile|charger|laptop|tv|telly|wifi|wi fi|ipad|tablet|"
    "hearing aid|aid|aids|internet|pump|machine|monitor|light|lights|lift|bulb|torch|kettle|plant|plants|flowers|"
    "conversation|hamster|rabbit|budgie|horse|fish|goldfish|puppy|kitten|parrot|radio|watch|buzzer|bell|app|computer|"
    "system|website|engine|kindle|tens|remote|clock|scanner|printer|toilet|flush|heating|boiler|fan|drip|link|dream|hope|"
    "trolley|bed|ward|hospital|nhs|service|parking|toaster|microwave|link|leg|arm|hand|foot|nerve|tooth|bluetooth)"
)
_OTHERS = "(patient|man|woman|lady|gentleman|gent|chap|guy|bloke|fella|girl|boy|lad|person|someone|somebody|people|neighbour|friend)"

UNLESS = f"""
(lost|died) (our|my) [..1] <kin> last year
lost ..8 this time
(lost|stillborn|miscarriage|miscarried) ..8 last time
(died|passed away|dead) ..8 so (i|we) (was|were|am|felt|got) [so|very|really|a bit|quite] (scared|worried|nervous|frightened|terrified|anxious|afraid)
(died|passed away) ..6 at my age
in heaven (with|when|at) (the|my|a|that|it|i)
kicked the bucket (over|of|in|by|and)
(no longer|not) with us (on|in) (ward|bay|the|this|that)
(nurse|doctor|staff|consultant|matron|sister|surgeon|manager|gp) (is|are) (no longer|not) with us
born sleeping (soundly|through|well|like|beauty)
(someone|somebody|people|others) (had|has|have|might|may) died
inquest into (why|how|what|the)
(switch*|turn*) .. (as|and) (he|she|they) (did|could|can|was|is|no|breath*|walk*|came|started|woke)
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
lost (my|our|his|her) <kin> is
(did not|never) (wake|woke) [up] (in pain|during|at all|in the night|sore|sick)
<kin> dead (good|nice|proud|pleased|happy|chuffed)
(year|month) (since|after) .. (lost|died|passed)
(i|like|am|felt|feel*) ..3 in heaven
(pain|feeling|nausea|sickness|night|time|day|storm|hours|hour|moment) [just] passed
(building|buildings|ward|system|place|idea) (is|are|was) dead
dead on (his|her|my|their|our) feet
(died|dead) (twice|three times|on the table)
(died|dead) ..6 (brought|got|bring) (him|her|them|me) back
passed (over for|away the time|away the hours|away an hour)
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
