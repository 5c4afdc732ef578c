"""English as patients text it; the fields are described in `lexicon.py`."""

from bot.text.lexicon import en_bereavement, en_kin, en_not_bereaved, en_sentences, en_stop, en_strangers
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="en",
    kin=en_kin.KIN,
    numbers=(
        "one|number one|won|first one|first option|the first|first|1st|1st option|1st one|the 1st",
        "two|number two|second one|second option|second|the second|the second one|2nd|2nd option|2nd one",
        "three|number three|third option|third one|third|3rd|3rd option|3rd one",
        "four|number four|fourth option|fourth|fourth one|4th|4th option|4th one",
        "five|number five|fifth option|fifth|the fifth one|fifth one|5th|5th option|5th one",
        "six|number six|sixth option|last option|sixth|sixth one|6th|6th option|6th one",
        "seven",
        "eight",
        "nine",
    ),
    number_marks="number|no|nr|num|option|opt|answer|reply|ans|choice|no.|its|box",
    good=(
        "good|gooid|goid|gppd|g00d|gud|goood|gd|god|nice|pleasant|positive|satisfactory|satisfied|happy|pleased|well|"
        "decent|lovely|great job"
    ),
    excellent=(
        "v g|verygoodthankyou|golden|sound|boss|class|belter|mint|champion|smashing|cracking|top banana|excellent|"
        "first class treatment|first class care|first class service|first class experience|first class hospital|"
        "first class throughout|1st class treatment|1st class care|1st class service|exellent|excelent|excellant|brilliant|brill|fantastic|amazing|outstanding|superb|perfect|great|gr8|awesome|"
        "wonderful|exceptional|fabulous|marvellous|magnificent|terrific|faultless|top class|second to none|top notch|"
        "could not have been any better|could not be bettered|could not have been bettered|could not have gone better|"
        "ten out of ten|could not be better|could not have been better|could not be any better|better than good|"
        "vgood|verygood|vg|vgd|v gd|vgud|vry good|ver good|the best|best ever|could not ask for better|"
        "could not have asked for better|could not wish for better|impeccable|incredible|extremely satisfied|super|"
        "spot on|absolutely brilliant"
    ),
    bad=(
        "pooe|pour|rubbish|bad|poot|poir|ppor|poo|rank|poor|poorly run|por|pooor|unsatisfactory|unacceptable|"
        "not up to scratch|below par|crap|pants|lousy|disappointing|substandard|unpleasant|unhappy|dissatisfied|"
        "negative|crappy|grim|inadequate"
    ),
    terrible=(
        "honking|minging|bogging|terrible|awful|horrible|appalling|dreadful|shocking|abysmal|atrocious|horrendous|"
        "disgusting|disgraceful|diabolical|horrific|shambles|shambolic|woeful|dire|worst|worst ever|vpoor|verypoor|"
        "vbad|vp|shit|shite|could not have been any worse|could not be any worse|could not get any worse|"
        "could not have gone worse|as bad as it gets|as bad as it could be|hideous|beyond bad|beyond poor|"
        "could not be worse|could not have been worse|could not get worse|nightmare|a disgrace|"
        "deplorable|vile"
    ),
    very=(
        "very|vrey|veru|vert|bery|veyr|vety|vwry|vvery|vv|v v|veey|verey|verh|ver y|extreemly|bloody|dead|pure|"
        "proper|well|v|vry|verry|vey|vary|veri|really|realy|extremely|so|absolutely|exceptionally|incredibly|super|"
        "ever so|truly|totally|completely|most|utterly|too|thoroughly|hugely|outstandingly"
    ),
    quite=(
        "quite|rather|fairly|pretty|reasonably|generally|mostly|overall|relatively|mainly|all in all|on the whole|"
        "by and large|perfectly|just"
    ),
    nots=(
        "none too|by no means|wisnae|wasnae|wisny|isnae|not very|not so|not that|not|never|no|hardly|nt|far from|"
        "nothing|nowhere near|anything but|less than"
    ),
    at_all="at all|one bit|in any way|by any means|whatsoever|in the least|really|that|exactly|particularly|all that",
    neither=(
        "just ok|just okay|only ok|only okay|just alright|just about ok|just about okay|ok ish|okay ish|nowt special|nothing to write home about|nothing to shout about|no better no worse|no better or worse|"
        "neither great nor terrible|neither up nor down|neither one thing nor the other|neither one way nor the other|"
        "not one thing or the other|bang average|bog standard|run of the mill|so so really|six of one|"
        "six of one and half a dozen of the other|swings and roundabouts|"
        "some good some bad|"
        "bit of both|a bit of both|good and bad in equal measure|comme ci comme ca|mixed|mixed bag|a mixed bag|"
        "neither|nether|niether|neithr|nither|neiter|neether|nethier|not one nor the other|neither here nor there|"
        "neither good nor poor|neither good nor bad|neither good or bad|neither good or poor|neither nor|"
        "neither one nor the other|average|so so|so-so|middling|middle of the road|fair to middling|in between|"
        "in the middle|not good not bad|not good or bad|not good nor bad|not bad not good|neutral|mediocre|"
        "neither of them|neather|neither good not poor|50 50|fifty fifty|meh|nothing special|indifferent|mid"
    ),
    dont_know=(
        "do not know|do not kno|dont kno|dont knw|do not no|d k|have not the foggiest|havent a clue|"
        "have not got a clue|search me|pass|no comment|was asleep|dont no|dunno|dno|idk|not sure|unsure|no idea|"
        "no opinion|can not say|could not say|can not tell|do not remember|can not remember|hard to say|"
        "difficult to say|not certain|no clue|undecided|i am not sure|have not a clue|dk|don t know|i dont know|"
        "do not really know|not applicable|doesnt know|not known|unknown|do not recall|unable to say"
    ),
    frames=(
        "we would have to go with|i would have to go with|would have to go with|have to go with|have to go for|"
        "will have to go with|going to go with|go with|will go with|i will go with|we will go with|not just|not only|not merely|not simply|on your scale|on the scale|on this scale|on that scale|out of your six|"
        "nothing more|nothing less|no more no less|no more and no less|nothing more to say|that is all i can say|"
        "that is all|that is it|end of|end of story|simple as|simple as that|plain and simple|without a doubt|no doubt|"
        "no doubt about it|without question|without hesitation|no question|no hesitation|no contest|hand on heart|"
        "if i am honest|if i am being honest|being honest|to be fair|in all honesty|truthfully|truth be told|in truth|"
        "as far as i am concerned|as far as i can tell|in my view|in my eyes|in my book|to my mind|if you ask me|"
        "if you want my opinion|my opinion|my verdict|verdict|the verdict is|my vote|my vote is|my vote goes to|"
        "i will go for|i will|you can have|you can have a|i will give you|i|also|yes|yeah|yep|yup|aye|hmm|hm|erm|er|um|umm|ah|oh|right|well|actually|ngl|tbf|tbh|i guess|i suppose|"
        "guess|suppose|i reckon|reckon|mind|like|nor|or|bit|a bit|on balance|in the main|for me|from us|"
        "from both of us|from all of us|i vote|vote|press|i press|pressed|i have pressed|i pressed|tick|ticked|"
        "ticking|i tick|mark|send|award|i award|my response is|response is|response|my rating|still a|still|"
        "every time|final answer|that is my final word|full stop|exclamation mark|comma|new line|"
        "kindly note my rating|i would choose|would choose|choose|more like a|more like|thanks for asking|for asking|"
        "can i say|may i say|i want to say|i just want to say|i have to admit|hate to say it|i hate to say it|"
        "sorry to say|i am sorry to say|but|definite|definitely a|def|definately|definatly|definitly|defintely|definetly|defo|deffo|probs|probs a|solid|a solid|easy|"
        "an easy|big|fat|abeg|sure|ah sure|my sister|sister|bruv|bro|fam|innit|bloody|flipping|dead|pure|proper|reet|"
        "we both think|we think|both think|we both say|between us we say|between us|we say|we would say|"
        "all of us say|it wor|wor|gie it|ah wid gie it a|i would call that|call that|call it|text back saying|"
        "to whom it may concern|dear nhs|dear team|dear hospital|sorry typo|typo|oops|whoops|my mistake|correction|"
        "it was|i would give it|would give it|give it|i give it|i would give|i give|would give them|"
        "i would give them|give them|i would give you|i will give it|re your text|in answer to your text|"
        "in reply to your text|reply to your text|answer to your text|sadly|unfortunately|has to be|got to be|"
        "have to be|i have to say|i am afraid|afraid|indeed|frankly|meant to put|i meant to put|should be|"
        "it should be|must be|he says|she says|he said|she said|they say|"
        "she wants to say|he wants to say|they want to say|she wants to put|he wants to put|wants to say|wants to put|"
        "she would like to say|he would like to say|she wants you to know it was|he wants you to know it was|"
        "he would say|she would say|mum says|"
        "dad says|my husband says|my wife says|he gives it|she gives it|asked me to put|told me to put|"
        "dad asked me to put|mum asked me to put|he asked me to put|she asked me to put|by far|hands down|"
        "regrettably|thankfully|it would be|would have to be|i would rate it|i rate it|rate it|i rate|i would rate|"
        "rated|easily|from start to finish|i would say|i will say|i say|my answer is|the answer is|answer is|"
        "my experience was|the experience was|our experience was|my experience|experience|overall|overal|overral|experiance|expereince|experence|experince|servise|"
        "sevice|treatmant|my experiance|service|"
        "the service|the service was|service was|your service|your service was|care|the care|the care was|care was|"
        "my care was|treatment|the treatment was|treatment was|visit|my visit was|the visit was|my stay was|stay|"
        "it is|it has been|it is a|its|i think|i think it was|i thought it was|i thought|everything|everything was|"
        "all|all was|all round|in every way|on the whole|i am|we were|i was|was|is|were|i choose|i chose|"
        "my choice is|my score is|score|i pick|i go for|i would go for|going with|i am going with|probably|"
        "definitely|id say|say|put me down for|put me down as|put|put down|rating|my rating is|just|only|a|the|an|"
        "that would be|would be|experiences|hospital|of|my|our|your|it|sir or madam|yours faithfully|yours sincerely|"
        "signed|i found it|found it|i had a|i had|we had a|had a|had|been|has been|i have had|this was|this is|"
        "from me|we|with the service|with the care|appointment|the appointment was|my appointment was|looked after|"
        "treated|i was treated|was looked after|hope this helps|in my opinion|imo|to be honest|honestly|"
        "i would have to say|must say|i must say|id have to say|i mean|meant|i meant|sorry i meant|experience was|"
        "overall it was|overall experience|customer service|from beginning to end|from start to end|start to finish|"
        "throughout|all the way through|all the way|from everyone|from everybody|from all|from all staff|"
        "from all the staff|from all of you|from the team|from all concerned|from all involved|by all|by everyone|"
        "by all staff|by all the staff|at all times|at every stage|every step of the way"
    ),
    polite=(
        "lad|pet|hun|hon|m8|m8e|pal|butt|bab|babe|petal|duck|duckie|chuck|hen|son|sir|maam|ta ra|ta very much|"
        "cheers mate|with thanks|kind thanks|nice one|speak soon|hi its pat|hi there|hello there|hey there|please|"
        "pls|thanks|thank you|thank|thankyou|thx|tx|ty|ta|tnx|sorry|hi|hello|hey|hiya|cheers|kindly|x|xx|xxx|xxxx|"
        "regards|kind regards|best wishes|many thanks|dear|madam|good morning|good afternoon|good evening|morning|"
        "afternoon|evening|yours|all the best|lol|haha|bless you|god bless|thanks again|thank you so much|"
        "thanks so much|thank you very much|thanks very much|thank you all|thanks all|you|so much|very much|"
        "much appreciated|love|mate|team|ok|okay|take care|now|no problem|no worries"
    ),
    greetings=(
        "1st class|gud morning|poor you|poor me|i am poor|very well thank you|me neither|neither did|neither do|"
        "neither was|neither could|did me no good|do me good|did me good|no good to|very good of you|good of you|"
        "good morning|good afternoon|good evening|good day|good night|good luck|good bye|good grief|good god|"
        "good lord|good question|good idea|good news|good one|well done|poor man|poor woman|poor lady|poor thing|"
        "poor old|poor bloke|poor guy|poor girl|poor boy|poor love|bad luck|good friday|for good|bad back|bad leg|"
        "bad chest|bad knee|bad hip|good few|good while|good job|god bless|oh well|as well|get well|well then|"
        "nice to|very nice to|first class|as good as new|as good as|good as new|good and bad|good or bad"
    ),
    joins=(
        "can not thank|could not thank|can not fault|could not fault|can not praise|could not praise|"
        "can not speak|could not speak|could not ask|can not complain|could not complain|can not say|from the|from when|from my|bar|barring|but|as|despite|considering|given|mainly|due|would|wouldve|could|being|for the|especially|particularly|"
        "no one|nobody|nothing|none of|apart from|other than|and also|because|cos|coz|cuz|bcos|although|though|"
        "however|except|and|since|until|even though|due to|with|which|while|so|yet|just"
    ),
    praise=(
        "bottom of my heart|bottom of our hearts|forever grateful|eternally grateful|so grateful|very grateful|"
        "credit to|asset to|worth their weight|went above and beyond|above and beyond|could not do enough|"
        "could not have done more|could not fault them|nothing but praise|can not thank you enough|can not thank them enough|could not thank them enough|can not thank enough|"
        "angels|angel|gold star|gold|magic|golden|can not praise|cannot praise|praise|grateful|treatment thank you|"
        "lifesavers|life savers|diamond|diamonds|legends|heroes|superstars|made me feel at ease|could not be more|"
        "nothing was too much|lovely|kind|kindness|caring|friendly|helpful|wonderful|professional|attentive|"
        "compassionate|polite|efficient|amazing|fantastic|brilliant|excellent|great|outstanding|perfect|superb|"
        "impressed|reassuring|supportive|respectful|clean|quick|fault|can not fault|could not fault|no complaints|"
        "nothing to complain about|exceptional|credit|stars|first class|gentle|thorough|welcoming|patient|"
        "comfortable|saved my life|saved his life|saved her life|recommend|best|top|comforting|thoughtful|"
        "well looked after|looked after well|happy with|good care"
    ),
    blame=(
        "nobody cared|no one cared|nobody came|no one came|nobody bothered|worst care|never been treated so badly|never been treated so bad|never been so badly treated|ashamed|shame|"
        "hang your heads|in my own mess|so badly|treated badly|lowest mark|left in a|crying|vile|abandoned|"
        "neglectful|lost my|hell|made me cry|nobody came|no one came|not fit|barbaric|degrading|fuming|livid|rude|"
        "worst|disgusting|disgrace|disgusted|disgraceful|ignored|neglected|neglect|filthy|dirty|uncaring|incompetent|"
        "dismissive|disorganised|chaotic|unprofessional|never again|shambles|arrogant|abrupt|unhelpful|chaos|"
        "traumatic|traumatised|traumatising|humiliated|humiliating|horrid|not good enough|let down|fobbed off|"
        "forgotten|lied|left in pain|in agony|useless|hated it|a joke|cruel|unsafe|dangerous|furious|appalled|"
        "nightmare|total mess"
    ),
    yes=(
        "i do not see why not|i can not see why not|can not see why not|no reason why not|no reason not to|publish away|"
        "print away|use away|publish it|publish them|print it|yes publish|yes publish it|you can publish it|"
        "you can publish|you may publish|publish if you like|if you like|if you want|if you want to|if you wish|"
        "go on then|definately|definatly|definitly|defiantly|defiantely|definetly|yes definately|np|if it helps|if it helps others|if it helps anyone|if it will help|yes if it helps|fire away|help yourself|"
        "okey dokey|okie dokie|okey doke|sure thing|ofc|ofcourse|yh|yesss|that is alright|does not bother me|"
        "permission granted|granted|yes|do not see why not|i would love you to|consent given|i give permission|no objections from me|go for it|"
        "happy for you to share|happy for you to|share away|not a problem|not a problem share away|fine by me|"
        "fine with me|that is ok with me|that is fine with me|that is fine by me|ok with me|ok by me|"
        "no i do not mind|i do not mind at all|yes happy for you to|use it|share it|yes share it|yes use it|"
        "you are welcome to|you are welcome|with pleasure|be my guest|yes i would be happy|crack on|why not|y|"
        "yes please|yeah|yep|yup|ye|yes ok|ok|okay|of course|sure|yes you can|yes you may|yes thats fine|"
        "that is fine|yes that is ok|yes that is fine|yess|yea|ya|yes of course|by all means|no problem|fine|"
        "go ahead|please do|yes go ahead|yes by all means|certainly|absolutely|definitely|feel free|yes feel free|"
        "happy to|yes happy to|yes no problem|i do not mind|yes i do not mind|yes do|you can|you may|"
        "yes you have my permission|i agree|agreed|yes i agree|yes share|yes anonymously|yes absolutely|"
        "yes certainly|yes definitely|yes sure|yer|yes it is fine|i am happy for you to|no objection|no objections|"
        "i have no objection|alright|yes alright|yas|yes!|aye"
    ),
    no=(
        "not on your nelly|not on your nellie|on your bike|not if i can help it|not bloody likely|jog on|nay lad|nae|"
        "nae thanks|hell no|absolutely no way|no absolutely not|no definitely not|"
        "definately not|definatly not|definitly not|defiantly not|definetly not|deffo not|defo not|def not|"
        "no way jose|not a chance|no chance|not in a million years|still no|it is still no|it is still a no|its a no|"
        "it is a no|that is a no|a no from me|it is a no from me|its a no from me|no from me|thats a no from me|no to that|"
        "the answer is no|answer is no|my answer is no|hard no|big no|no no|no no no|"
        "keep it to yourself|keep it to yourselves|keep it between us|between us|between you and me|between me and you|"
        "it is between me and the hospital|its between me and the hospital|that is personal|its personal|it is personal|"
        "personal|refused|i object|rather keep that to myself|i would rather keep that to myself|i would rather keep it to myself|keep it to myself|keep that to myself|no|naw|i would sooner not|sooner not|i do not give my permission|keep my words private|over my dead body|"
        "certainly not young man|not likely|you can not|you may not|i would prefer not to|not on your life|i do mind|"
        "yes i do mind|i mind very much|i would mind|no sorry|i would rather you did not|would rather you did not|"
        "rather you did not|nno|noo|nooo|please keep it private|do not share it|do not share my words|"
        "not happy to share|i would not like that|no consent|i do not consent|i do not agree|"
        "i do not give permission|no permission|n|no thanks|nope|nah|please do not|no please do not|"
        "i would rather not|rather not|not really|no way|definitely not|absolutely not|prefer not to|"
        "i would prefer not|prefer not|no i do not|do not share|no do not share|do not|no i would rather not|nay|"
        "not at all|no never|never|certainly not|no you may not|no you can not|please no|not this time|"
        "i do not want you to|i decline|decline|no not really|no.|keep it private|private|no keep it private|not now"
    ),
    stop=(
        "stop|delete me|i withdraw|opted out|bog off|refrain|no more of these|asked you to stop|i asked you to stop|"
        "i have asked you to stop|told you to stop|i told you to stop|i have told you to stop|make it stop|"
        "make these stop|how do i make these stop|no further contact|do not want messages|do not want texts|"
        "do not want this|i do not want this|i do not want these|not taking part|discontinue|cease and desist|"
        "leave us alone|quit it|no to texts|do not message|do not contact|stop asking us|bugger off|do one|get lost|"
        "stop these|stop those|no contact|no contact please|stop text me|no more contact|end this|enough texts|"
        "i opt out|pack it in|give it a rest|leave me be|leave me in peace|cease|you do not have my consent|"
        "you do not have my permission|do not want|scrap my number|go away and leave me alone|sto p|s top|st op|"
        "s t op|stop it please|i said stop|stop asking me|i am not interested|i am not interested take me off|"
        "no thank you stop|no stop|not interested|not interested take me off|stop asking|no thanks stop|stopall|"
        "all stop|cancel|end|leave me alone|no more|no more messages|no more texts|opt me out|opt out|optout|quit|"
        "remove|remove me|sotp|stop all|stop contacting me|stop it|stop messages|stop messaging me|stop now|"
        "stop sending|stop stop|stop text|stop texting|stop texting me|stop texts|stop this|stopp|stp|stpo|text stop|"
        "unsub|unsubcribe|unsubscribe|unsubscribed|unsuscribe|stop texting us|no more text|no texts|no messages|"
        "opt out please|stop all texts|stop all messages|cancel texts|end texts|stop stop stop|no more surveys|"
        "stop surveys|cancel all|take me off|take me off your list|do not text|do not text me|do not message me|"
        "do not contact me|go away|stop sms|stop them|delete my number|remove my number|remove number|block|"
        "stop bothering me|please stop|stop feedback|cancel these|cancel this text|end survey|end the survey|"
        "stop survey|stop the survey|block me|block this"
    ),
    start=(
        "unblock me|i want to restart|restart please|put me back on|keep texting me|you can start again|"
        "can start again|opt in|text me again|send texts again|send them again|resume|carry on texting me|yes start|"
        "opt me in|optin|restart|resubscribe|start|start texts|subscribe|un stop|unstop|start again|text start|"
        "start texting|start texting me again|opt me back in|opt back in|sign me up again|unblock"
    ),
    start_says=en_stop.START_SAYS,
    help=(
        "is there a real person there|is there a person there|is there anybody there|is there anyone there|"
        "is anyone there|is anybody there|are you a real person|are you a person|are you human|"
        "help me|help me please|please help me|i need help|need help|i need some help|which visit|which appointment|"
        "what was this for|could you explain|can you explain this|could you explain this|who sees this|who reads this|"
        "confused|i am confused|im confused|fake|is this fake|what is going on|whats going on|which hospital|what survey|what do you mean|what feedback|"
        "can you explain|do not understand|i do not understand|i do not get it|i do not understand this|"
        "do not get it|what is 1|explain please|please explain|why|what|eh|sorry what|come again|when was this for|"
        "do i know you|help|info|information|is this a scam|is this genuine|is this legit|is this real|is this spam|"
        "scam|what is this|what is this about|what is this for|who are you|who dis|who is it|who is texting|"
        "who is texting me|who is that|who is this|who is this from|who sent this|who this|who r u|"
        "who is this please|spam|is this legitimate|is it a scam|is this a wind up|is this a joke|who|what is it|"
        "why are you texting me|why have you texted me|why am i getting this|why am i getting these texts|"
        "is this the hospital|is this really the hospital|is this really the nhs|is this nhs|"
        "is this from the hospital|help me understand this|what do you want|how does this work|how do i reply|"
        "what do i do|who am i talking to|who am i texting|who wants to know|help please|i need help with this text|"
        "do i have to pay|does this cost|does it cost|is this free|how much does this cost"
    ),
    wrong_number=(
        "not me|that was not me|not my message|that is not my name|this is not my name|not my name|unknown person|does not live here|"
        "no idea who that is|i do not know who that is|that is not me|it is not me|was not me|it was not me|"
        "this is not me|not i|not my number|wrong mobile|wrong no|wrong num|wrong number|wrong patient|wrong person|"
        "wrong phone|wrong number mate|wrong nmber|worng number|wrong numbr|wrong one|wrong man|wrong woman|"
        "no one of that name here|nobody of that name here|i am not that person|i am not the patient|"
        "not the right number|you have the wrong number|not for me|this is not for me|not my phone|incorrect number|"
        "this number is wrong"
    ),
    stop_says=en_stop.STOP_SAYS,
    stop_unless=en_stop.STOP_UNLESS,
    wrong_number_says=en_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=en_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=en_strangers.NEVER_BEEN_SAYS,
    bereavement_says=en_bereavement.SAYS,
    bereavement_unless=en_not_bereaved.UNLESS,
    help_says=en_strangers.HELP_SAYS,
    carer_says=en_sentences.CARER_SAYS,
    young_says=en_sentences.YOUNG_SAYS,
    language_says=en_sentences.LANGUAGE_SAYS,
    names="english|inglish|englis|eng|english please",
)
