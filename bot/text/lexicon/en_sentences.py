"""Who answers in English, how old they are, and how they ask for English: data; see `lexicon.py`."""

from bot.text.lexicon.en_kin import KINS

_KIND = (
    "(wife|husband|daughter|son|mother|mum|mam|mummy|mom|dad|father|da|daddy|carer|partner|sister|brother|friend|niece|"
    "nephew|granddaughter|grandson|neighbour|parent|guardian|parents|grandma|nan|gran|grandad|aunt|auntie|uncle|missus|"
    "spouse|support worker|care worker|key worker|keyworker|interpreter|translator|advocate|pa|foster mum|foster carer|"
    "foster dad|foster parent|fiance|fiancee|girlfriend|boyfriend|hubby|cousin|nurse|social worker|caregiver|home help|"
    "daughter in law|son in law|sister in law|brother in law|mother in law|stepmum|stepdad|personal assistant|"
    "grandmother|grandfather|befriender|helper|flatmate|warden|next of kin|attorney|deputy|care assistant|other half)"
)
_WHO = "(he|she|they|mum|dad|mam|nan|gran|grandad|grandma|mother|father|my <kin>|my ..1 <kin>|our <kin>|his nibs|her ladyship|himself|herself|hubby|<kin>|the wife|the husband|the missus|the old man|the patient)"
_FOR = "(for|4|on behalf of|behalf of|instead of|in place of|on behalf|onbehalf of|as)"
_WRITE = (
    "(answering|answring|replying|responding|texting|writing|filling|filling in|filling it in|filling this in|filling this out|filling out|filling it out|doing this|doing it|speaking|typing|"
    "completing|completing this|doing|sending|sending this|writing this|typing this|rating|answer|reply|reply to this|"
    "fill this in|fill it in|do this|do it|do this one|text|type|write|respond|this is|message|messaging|doing the texts|texting this|"
    "translating|interpreting|interpreter|translator|replyin|textin|answerin|scoring|voting|submitting|commenting|giving feedback)"
)

CARER_SAYS = f"""
{_WRITE} {_FOR} [my|our|me|mi|the|a|his|her|an|their] [..1] (<kin>|patient|relative|friend|resident|client|service user|him|her|them|someone|mum|mr|mrs|ms|miss|lady|gentleman|{KINS})
{_WRITE} [this] (as|because|since|cos) (he|she|they|his|her|my|their|mum|dad) [<kin>|is|has|can|does|cant]
(on|in) (his|her|their|{KINS}) behalf
on behalf of (my|our|the|mr|mrs|ms|miss|mum|dad|her|him|a|patient|<kin>|an)
(power of attorney|poa|lasting power|has no capacity|lacks capacity|lack* capacity|legal guardian)
(i am|this is|its|it is|am|im|it be) [just|only|actually] (his|her|the patients|their|{KINS}) [..1] {_KIND}
(this is|its|it is) ..1 {_KIND}
(i am|this is|its|it is|am|im) (the|..1) [..1] {_KIND} (here|answering|speaking|texting|replying|typing|writing|not the patient)
(mum|mam|dad|mother|father|wife|husband|carer|daughter|son|parent) (of|to) ..1 here
(his|her|their) {_KIND} (will|is|am) (answer|reply|answering|replying|texting|doing)
[the] patient is (my|our|her|his) ..1 <kin>
i (did|do|done) this for (my|our|his|her) <kin>
{_KIND} of [the] patient
(my|our) [elderly|old|little|young|poor|late|lovely|dear] <kin> (was|has been|is being|got) [..1] (left|treated|looked after|admitted|discharged|ignored|neglected|cared for|operated on|dropped|washed|fed|rushed|diagnosed|in agony|in pain|in a wet|on a trolley|in hospital|an inpatient)
(my|our) <kin> ..8 (no one|nobody) ..2 (helped|came to|saw to) (him|her)
(my|our) <kin> ..8 (no one|nobody|they|staff|nurses) ..2 (fed|washed|checked on|ignored|changed|turned|looked after|dressed) (him|her)
(i am|this is|its|it is|am) [the|mums|dads|my mums|my dads] (carer|daughter|son|wife|husband|mother|father|parent|interpreter|keyworker) (of|for|answering|replying|texting|here|speaking)
(i am|this is) ..1 <kin> (answering|replying|texting|here|speaking|typing)
{_KIND} (here|speaking|answering|replying|texting|typing|writing|responding|on the phone|on his phone|on her phone|doing this)
(home|house) manager (here|answering|speaking|replying|for)
(from|by|signed) (his|her|their|the|the patients|{KINS}|my) [..1] {_KIND}
(from|by) (..1|{KINS}) [foster|step] (mum|mother|dad|father|parents|carer|wife|husband|daughter|son|parent)
(from|by) the (parents|parent|mother|father|mum|dad|family|carer|wife|husband|daughter|son|guardian*) of
from (mum|dad|daughter|son|wife|husband|carer|his mum|her mum|both parents|his parents|her parents)
(from|for) my (little|young|elderly|old|late|disabled|3|4|5|6|7|8|9|10|blind|deaf|poorly|baby|wee) (girl|boy|daughter|son|mum|mother|dad|father|baby|<kin>)
(as|being) (his|her|their|the patients|{KINS}) {_KIND} [i|we]
{_WHO} (says|say|said|reckons|gives|give|gave|rates|rate|thinks|wants|would say|would give|would rate|scores|voted|votes|picked|picks|chose|chooses|tells me|told me) [it|to|that|this|us|its|me|was|is|put|say|a|an|number|the] [to|was|is|a|an|put|say|number|you|it|them|the ward|the care|staff] (1|2|3|4|5|6|one|two|three|four|five|six|good|poor|very|excellent|neither|brilliant|great|fine|ok|okay|bad|terrible|number|option|don|put|all|amazing|top|fantastic|dont know)
(says|said|reckons) (my|his|her|the|our) [..1] (<kin>|wife|husband)
(he|she|<kin>|the patient|my ..1|mr ..1|mrs ..1|1|2|3|4|5|6|good|poor|has|have|just) (asked|told|wants|wanted|tells|asks|got) me to (put|reply|answer|text|say|write|send|tell you|respond|do|fill|type|press|message)
(says|said|wants) (to put|to say|to tell you|i should put|put)
(so i am|so i will|i will be|i am|so im) (answering|replying|answer|reply|doing it for|typing) [for] [her|him|them|instead]
(i|we|she|he) (look after|care for|looks after|do|does|am doing|handle|answer|read|deal with|see to) (my|mr|mrs|him|her|them|our|the|his|{KINS}) [mum|dad|messages|texts|phone|message|post|<kin>]
[i will|i|let me|can i|should i|shall i|may i|do i|could i] (do|answer|reply|fill|rate|respond|speak|complete|type) [this|it|these|in] (for|4) (him|her|them|my|mum|dad|the wife|nan|mam)
i (will|shall|can) (answer|reply|respond|speak|do it|do this) (for|4) (my|him|her|them|mum|dad|<kin>)
(my|our|her|his|the) [little|baby|young|elderly|..1] <kin> (was|is|were) the (patient|one who was in|one in hospital|one you treated)
(i have|i have got|have|got|i hold|answering|using|on|i am on) (her|his|their|my mums|my dads|{KINS}) (phone|mobile)
(this is|its|it is) my (phone|number|mobile) (not hers|not his|i will|so i|but my)
{_WHO} (can not|does not|is unable to|is not able to|could not|cant|dont|doesnt|is not up to|struggles to|is too (ill|poorly|weak|tired|frail|old|young) to|never learned to|can no longer) (text|read|use [a|his|her|the|this] [phone|mobile|phones]|reply|answer|type|see|see to text|see the|do texts|speak|write|text back|do this|see the screen|understand|talk|hold|manage [the|a|this])
{_WHO} (is|has|was) (blind|too ill|too poorly|too young|non verbal|nonverbal|dementia|alzheimers|a stroke|got dementia|severe|autistic|deaf|sedated|asleep) (so|and) (i|we|this)
{_WHO} (is|has|was|had|got) ..2 (dementia|alzheimers|a stroke|a learning disability|learning disabilities|learning difficulties|non verbal|nonverbal|a brain injury) ..2 (so|and) (he|she|they|i|we) [really] (can not|could not|does not|did not|cannot|will not|is unable|was unable|am|have|answer|do|had)
{_FOR} (my|our) (<kin>) [who|because] ..3 (he|she|they) (says|said|reckons|gives|would say)
(his|her|their|{KINS}) (thumbs|hands|fingers|eyes|eyesight|sight|hand) (do not|does not|dont|shake|are|is|shakes|no|not|too|has|have) ..3 (so i|so im|i do|i am|she says|he says|i will)
({KINS}) (thumbs|hands|fingers|eyes) (do not|dont) work
(my|our) [..1] <kin> is [only|just] (1|2|3|4|5|6|7|8|9|10|11|12|a baby|a toddler|months|newborn|three|two|four|five|six|seven) ..3 (so|from me|i am|this|i|answering|his|her)
{_FOR} (my|our) (<kin>|late <kin>|wife|husband)  (1|2|3|4|5|6|very|good|poor|neither|one|two|three|four|five|six|dont|do|he|she|it|was|number|his|her)
(his|her|their|{KINS}) (answer|score|rating|reply|words|vote|verdict|mark|choice) (is|was|would be|not mine|to)
(my|our) <kin> (asked me|told me|wants me|would like me) to
(mr|mrs|ms|miss) ..1 (says|said|reckons|rates|gives|would say|wants|would like)
(resident|client|service user|patient) ..1 (says|said|reckons|rates|gives|would|rated|it)
(interpreting|translating|interpreter|translator|signing|scribing|advocate|advocating) for (mr|mrs|ms|miss|him|her|the patient|a patient|<kin>|my|this)
"""

_AGE = "(8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
_YEARS = "(years old|yrs old|yo|year old|years|yrs|yr old|yr|y o|year|years of age|yrs of age|old|y old|and|nearly|8yo)"
YOUNG_SAYS = f"""
{_AGE} (years old|yrs old|yo|year old|yr old|y o|yr olds)
{_AGE} (years old|yrs old|yo|year old|yr old|y o) (here|girl|boy|lad|lass)
[aged|age] {_AGE} (here)
age {_AGE}
in (year|yr) (3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten)
(i am|am|im|iam|i m|i be|i was) [only|just|a|like|actually|still|nearly|turning|about] {_AGE} [{_YEARS}]
(i am|am|im) [only|just|a|nearly|actually] (8yo|9yo|10yo|11yo|12yo|13yo|14yo|15yo|8yrs|9yrs|10yrs|11yrs|12yrs|13yrs|14yrs|15yrs|8yr|9yr|10yr|11yr|12yr|13yr|14yr|15yr)
(i am|am|im|only|just) [a] {_AGE} (year|yr|yrs|years) old [boy|girl|kid|lad|lass]
(i|me) (turn|turned|just turned) {_AGE}
my age is {_AGE}
(i am|am|im|we are|being) [only|still|just] [in] (year|yr) (3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten)
(i am|am|im|iam) [still|only] (under|below|not yet|younger than|not even|not) (16|sixteen|15|14)
(i am|am|im) (in|at) (primary|secondary|junior|high|middle) school
(i am|im|am|only|just) [just|only|still|a] [a] (child|kid|minor|schoolboy|schoolgirl)
(child|kid|minor) (here|texting|answering|using)
"""
LANGUAGE_SAYS = """
(in|into|back to|to) [plain] english (please|pls|plz|thanks|thank you)
(i|we) only (speak|understand|read|know) english
(i|we) (speak|understand|read) only english
(speak|write) english (please|pls)
"""
