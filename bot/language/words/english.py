"""English as patients text it: common words, feedback words, short forms and slips. Data only."""

ENGLISH = {
    "en": """
the be is are am was were been being a an and or but if so as at by for from in into of off on onto out over to up
with without within about above across after again against along around before behind below beneath beside between
beyond during except inside near outside past since through throughout till toward towards under until upon while i me
my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves this that these those there here where when why how what which who whom whose
whoever whatever all any anyone anything anybody both each either every everyone everything everybody everywhere few
less least lot lots many more most much neither nobody none nothing nowhere other others another one ones same several
some someone something somebody somewhere sometimes such too very really quite just only even also still yet already
always never ever often once twice ago almost enough rather maybe perhaps probably possibly actually basically
especially exactly finally generally hopefully immediately literally mostly nearly nearby normally obviously overall
particularly previously quickly rarely recently shortly slightly slowly soon suddenly therefore though although
however otherwise unfortunately usually whenever wherever whether because then than like unlike well good better best
bad worse worst nice great brilliant excellent amazing lovely wonderful perfect superb outstanding exceptional
fabulous first class second third last next able unable sure happy unhappy pleased delighted satisfied dissatisfied
disappointed disappointing upset upsetting angry annoyed frustrated frustrating worried worrying scared frightened
anxious nervous calm relaxed comfortable uncomfortable comforting safe unsafe clean dirty filthy tidy quiet noisy loud
hot cold warm cool busy rushed quick fast slow long short late early poor fair fine okay average decent adequate
reasonable acceptable unacceptable awful terrible horrible dreadful appalling disgusting disgraceful shocking rude
kind kindly kindness caring cared care careful carefully careless gentle polite friendly unfriendly helpful unhelpful
understanding understood understand respectful respect respected dignity compassion compassionate thoughtful
considerate patient patients patience impatient attentive professional professionally professionalism efficient
efficiently efficiency effective knowledgeable experienced informative informed information inform reassuring
reassured reassurance welcoming welcome welcomed cheerful pleasant supportive supported support supporting genuine
honest hard working hardworking staff nurse nurses nursing sister matron carer carers consultant surgeon midwife
midwives receptionist reception porter porters cleaner cleaners team teams people person man woman lady ladies
gentleman gent gents men women boy girl child children baby kids kid son daughter mother father mum mom dad mums dads
husband wife partner brother grandson granddaughter grandma grandad nan family relative relatives friend friends
visitor visitors neighbour old elderly young ward wards bed beds bedside room rooms bay toilet toilets bathroom shower
corridor department unit clinic surgery theatre appointment appointments appt appts visit visits visited visiting stay
stayed staying admission admitted discharge discharged discharging operation procedure test tests testing scan scans
xray blood bloods results result treatment treatments treat treated treating medication medications medicine medicines
meds tablets drugs prescription pharmacy injection jab needle pain painful painless hurt hurts sick ill illness sore
broken leg arm hand foot feet knee hip back head heart chest eye eyes ear ears stomach tooth teeth skin body health
healthy healthcare service services system place food meal meals breakfast lunch dinner tea drink drinks water
sandwich menu hungry thirsty bread toast parking park car ambulance transport taxi driver drivers drive drove bus
train lift lifts door doors window windows light lights lighting chair chairs seat seats seating sheets blanket pillow
curtain curtains phone phoned call calls called calling bell buzzer letter letters text texts texting message messages
email form forms question questions answer answers answered answering ask asked asking tell telling told say says said
saying speak speaking spoke spoken talk talked talking listen listened listening hear heard explain explained
explaining explains explanation know knew known knowing think thinking thought feel feeling feelings felt see seen
seeing saw look looked looking looks find found give given giving gave get gets getting got gotten go goes going gone
went come comes coming came leave leaves leaving left take takes taken taking took make makes making made do does
doing done did have has having had can could may might must shall should will would need needs needed needing want
wants wanted wanting wish wished hope hoped try tried trying keep keeps kept keeping let lets put puts bring brought
use used using uses work works worked wait waits waited waiting sit sat sitting stand stood standing walk walked
walking sleep slept sleeping wake woke start started starting stop stopped finish finished end ended ending open
opened opening close closed closing change changed changes changing improve improved improvement improvements
improving increase increased reduce reduced run running ran move moved moving turn turned help helped helping helps
thank thanks thankyou thankful thanked grateful appreciate appreciated appreciation praise recommend recommended
complain complained complaint complaints complaining fault faults criticise criticism comment comments suggest
suggestion suggestions opinion experience experiences impressed impressive impression sorry please pls plz apologise
apologised apology yes yeah yep nope not dont don didnt didn doesnt doesn isnt isn wasnt wasn wont won wouldnt wouldn
couldnt couldn cant cannot havent haven hasnt hasn hadnt hadn werent weren arent aren shouldnt shouldn im ive id youre
youve theyre theyve weve hes shes thats whats theres ll ve re day days today tonight tomorrow yesterday week weeks
weekend month months year years hour hours hrs hr min mins minute minutes seconds morning afternoon evening night
nights nighttime midnight time times timing timely moment monday tuesday wednesday thursday friday saturday sunday
delay delays delayed cancel cancelled cancellation queue queues queuing prompt promptly punctual straight away two
three four five six seven eight nine ten eleven twelve twenty thirty half quarter hundred number numbers little big
small large high low right wrong true false different difficult easy easier easily simple clear clearly unclear full
empty free new own part parts whole rest thing things way ways point points reason reasons problem problems issue
issues matter matters mistake mistakes error errors trouble concern concerned concerns condition conditions situation
process level standard standards quality amount lack lacking lacked shortage short-staffed understaffed overworked
underpaid stressed pressure stress rush rushing ignored ignoring ignore forgotten forgot remember remembered neglected
neglect abandoned lost losing lose missing missed miss dropped fell fall died death dying dead passed life alive live
lived living home house town road street area local world country down top bottom front side middle hands everyone's
else whilst per via regarding apart aside besides instead plus minus extra together alone separate private privacy
public confidential personal individual attitude manner manners approach approachable communicate communicated
communication contact contacted contacts follow followed following arrange arranged arrangement arrangements organise
organised organisation organized plan planned plans provide provided provides providing receive received receiving
offer offered offering check checked checking checks monitor monitored arrive arrived arrival arriving return returned
send sent sending pick picked collect collected carry carried carrying hold held holding show showed shown showing
allow allowed allowing expect expected expecting believe believed consider considered decide decided decision deal
dealt dealing manage managed manager management attend attended attending attention discuss discussed discussing
advice advise advised learn learned read reading write writing written wrote sign signed signs pay paid paying cost
costs money worth value buy bought sell shop shops cafe canteen wheelchair trolley equipment facilities facility
building machine machines computer television radio wifi internet exercise exercises physio classes group groups
session sessions course courses therapy therapist counselling counsellor mental learning diagnosis diagnosed diagnose
symptoms infection fever cough breathing breath bleeding birth labour pregnancy pregnant breastfeeding feed feeding
fed wash washed washing dressed dressing dress clothes shoes helpline service's nurse's treatment's ward's duty moan
moaning grumble ok job jobs credit asset angels angel star stars heroes hero legend legends notch spot bang cheers ta
gem marvellous fantastically incredibly extremely absolutely totally completely entirely fully thoroughly terribly
awfully highly deeply truly sincerely greatly extremly definitely definately definatly certainly possible impossible
could've should've would've wud cud shud gud gd grt gr8 thx thnx thnks tnx thanku ty tku v vg vgood brill fab lush ace
wicked sound mint luv lov lvly nite 2nite l8 b4 u ur r n y k wk wks yr yrs ppl bcos cos cuz coz bcoz bc wiv wid wth w8
w8ed w8in w8ing wait'd abt tho thru til alot aswell infact inbetween eachother everytime noone recieved recieve
recived apointment appoinment apointments appointmnet appiontment excelent excellant exellent exelent excellet
excelllent excillent freindly frendly friendley profesional proffesional proffessional professinal helpfull helpfyl
carring thak thakyou thnak tahnk tanks thabks servise sevice srvice serivce servis nurces nures nusres staf stafff
stuff suport waitin goin doin bein nothin somethin everythin tretment treatmnt treatmant hosptal hopsital hospitle
hospitel experiance expierence experence definetly greatful gratefull beleive untill realy allways alway wich whent
wen wot wat hav av bin ov jus cudnt wudnt shudnt wasn't isn't hadn't aint ain't gonna wanna gotta dunno innit kinda
sorta lil bit bits bloody damn hell crap rubbish shambles shambolic joke mess nightmare sh*t shit shite piss pissed
fuck fucking idiot idiots useless hopeless pathetic waste wasted ridiculous stupid silly crazy mad weird strange odd
interesting bored boring tired tiring exhausted exhausting sad crying cried cry tears laugh laughed laughing smile
smiling smiles smiley joking funny fun humour joy enjoy enjoyed enjoyable enjoying love loved loving hate hated
fantastic dislike disliked liked likes prefer preferred choose choice choices options option applicable n/a na nil idk
dno undecided unsure unknown later sooner latest longer longest shorter quicker faster slower older younger bigger
smaller higher lower cheaper nicer friendlier warmer colder fewer further furthest closer nearest closest carers' aid
aids hearing glasses sight blind deaf walker stick crutches plaster bandage stitches wound scar allergic allergy
asthma diabetic insulin sugar stroke cancer chemo radiotherapy dialysis endoscopy colonoscopy gastroscopy biopsy smear
anaesthetic anaesthetist sedation epidural dentist dental optician podiatry physiotherapist occupational dietician
paediatric maternity antenatal geriatric orthopaedic cardiology rehabilitation hospice emergency casualty a&e triage
accident urgent non-urgent gp gps i'm it's i've didn't don't can't couldn't wouldn't that's they're you're he's she's
there's what's let's we're we've i'd i'll you'll they'll we'll won't doesn't haven't hasn't weren't aren't shouldn't
who's where's how's male female ladies' mixed gender age aged religion culture language english interpreter translator
disabled disability wheel access accessible entrance exit stairs floor floors ground signage directions map space
spaces spacious cramped crowded overcrowded bright dark modern outdated old-fashioned run-down shabby smelly smell
smelt hygiene hygienic sanitary soap gel mask masks gloves covid vaccine vaccination booster flu chance opportunity
hello hi hey dear regards goodbye bye nan's bless god lord jesus christ sir madam mr mrs ms dr doc docs
""",
}
