"""English as patients text it: common words, feedback words, short forms and slips. Data only."""

ENGLISH = {
    "en": """
telephone assessment assess assessed assessments palliative inappropriate appropriate thorough thoroughly conversation
conversations inform information informative administration administrative admin administered administer appointment
arrange attendance audio available availability balance barrier basic behaviour benefit benefits beneficial brochure
budget calming capable capacity centre central century certificate challenge challenging change charge charges charged
charity chaos chaotic choose chronic circumstance circumstances civil clarity client clients clinical clinician
clinicians colleague colleagues combination comfort common community companion company comparison compared competence
competent competency complete completed complex complication complications composed computer concentrate confidence
confident confirm confirmed confirmation conflict confused confusing confusion congratulations connection conscious
consent consideration consistent consistency constant constantly construction consultation consultations consulted
contain content continue continued continuity continuous contribution control convenience convenient cooperation
coordination coordinate copies copy correct correctly correspondence corridor courteous courtesy cover crisis critical
culture current currently customer customers damage danger dangerous data decent dedicated dedication degree deliver
delivered delivery demand demanding dementia demonstrate dependent depressed depression description desperate
destination detail details detailed determined develop development dialogue diet dietary difference difficulties
difficulty direct directed directly directions director disaster discomfort discretion discussion discussions disease
disgrace dismissed dismissive disorganised disorder display disposal distance distress distressed distressing district
disturb disturbed diverse division document documents domestic donation donations dose double doubt download drainage
drama dressing dressings dust dusty education effect effects effort efforts elective electric electronic element
embarrassed embarrassing emotional emotionally empathetic empathy employ employee employees enable encourage
encouraged encouragement encouraging energy engage engaged engaging enhance ensure ensured environment equal essential
establish evaluate event events evidence evident exact examination examine examined example examples exceed exceeded
excessive exchange excited excuse exist expectation expectations expensive expert experts expertise explanations
expression extend extended extensive external extraordinary extreme facilities factor failed failing fails failure
faith familiar fantastic fashion favourite feature feedback female finance financial fit fitted fix fixed flexible
flexibility flower flowers focus focused focussed folder foreign formal fortunate fortunately forward foundation
fracture frequent frequently fresh fruit frustration function funding further future generous genuinely gentleness
goal golden governing government gradually grand group guidance guide guided habit handled handling handover harsh
headache headaches helper hesitate hesitation highest history holiday holistic honestly honesty horrendous horrific
host hostile humane humiliating ideal ideas identify idea image imagine immaculate immediate immense impact implement
importance important impossible impress improving inability inaccurate inadequate inclusive incident incompetence
incompetent inconsiderate inconsistent inconvenience incorrect incredible independence independent indicate
indifferent individual individuals induction inefficient influence initial initially initiative injured injuries
injury input insensitive insist insisted inspection inspired inspiring install instance instantly instruction
instructions instrument insufficient insulting intelligent intense intensive intention interaction interest interested
internal interpersonal interrupted interview intimidating introduce introduced introduction invaluable invasive
investigation investigations invite invited involved involve involvement irritating isolated item items joined joint
journey judgement judgemental justice justify key knowledge label lack language large lavatory layout lazy leader
leaders leadership leading leaflet leaflets legal lengthy lesson lessons liaison library licence limit limited line
lines link linked liquid list listed listening live loads location locations logical lonely longterm loss loudly low
lunch magnificent mainly maintain maintained maintenance major majority manageable manager managers mandatory manual
march mark marvellous mass massive master material maximum mean means measure measures mechanical medical medically
mention mentioned merely met meet meeting meetings method microscopic mild mind minimal minimum minor minority mobile
mobility mode model moderate monitoring mood moral morale motivated motivation movement multiple muscle music mutual
mystery narrow nasty nation national native natural nature necessary necessity negative negatively negligence
negligent network neurology newborn night normal notable note notes notice noticed notification notified numerous
nurseries nutrition object objective obs observation observations observed obvious occasion occasional occasionally
occupied occur occurred offensive office officer official oncology online operate operated operating operation
operations opinion opinions opportunities optimistic order ordered orderly orders organise original outcome outcomes
outpatient outpatients outside outstanding overnight overwhelmed overwhelming oxygen pace package pads page painkiller
painkillers panel panic parent parents parent's partial participate particular party pass passed passion passionate
patch path pathway patronising pattern pause payment peace peaceful perfection perform performance performed period
permanent permission persistent personality personally personnel perspective petrol phase phenomenal philosophy
phlebotomist phlebotomy phrase physical physically picture pictures pieces pillows planning plaster plastic platform
pleasantly plenty poison police policies policy politely popular population portion position positive positively
possession possibility post potential pounds practical practice practices practitioner practitioners precise precious
prefer pregnant premature preparation prepare prepared prescribed prescriptions presence present presentation prevent
prevented prevention previous primary principle print prior priority procedures proceed product professionals
professions programme progress promise promised proper properly property proportion proposed protect protected
protection protocol proud proven provider provision psychiatric psychiatrist psychological psychologist psychology
public pull punctual punctuality purpose push qualified qualities quality quantity queries query questionnaire quite
quote radiographer radiologist radiology raised range rapid rapidly rapport rate rated rating reach reached reaction
reactions readily ready real realise realised realistic reality reassure recall receipt reception receptionists
recognise recognised recognition record records recover recovered recovering recovery referral referrals referred
refer reflect refreshments refurbished refuse refused regard regime region register registered registration regular
regularly rehab reliable reliability relief relieve relieved relocate reluctant remain remained remarkable reminder
reminders remote remove removed repair repeat repeated repeatedly replace replaced replacement reply report reported
reports represent representative reputation request requested requests require required requirement requirements
research reservation residents resolve resolved resource resources response responses responsibility responsible
responsive rested restless restrict restricted restriction restrictions reveal review reviewed reviews reward
ridiculous risk risks robust role roles rota rough round rounds route routine rudely rudeness rule rules safely safety
salad sample samples sanitiser scared scary schedule scheduled school science screen screened screening secretary
section secure security selection senior sensible sensitive sensitivity sensory separate sequence serious seriously
serve served severe sexual shape share shared sharing sharp sheet shift shifts shock shocked shoulder shoulders shout
shouted shouting side signal significant significantly silence silent similar simply sincere single sitting situations
size skill skilled skillful skills slight smoke smokers smoking smooth smoothly snack snacks social society solution
solutions solve source spare speciality specialist specialists specialised specific specifically specimen speech speed
speedy spend spent spirit spirits spite splendid spoken sport stable staffing stage stages standing state stated
statement station stationary status steps sterile stimulation stock storage store story straight straightforward
strain stranger strategy stream strength stressful strict strike stroke strong structure structured struggle struggled
struggling student students studies study style subject subsequent success successful successfully sudden suffer
suffered suffering sufficient suggest suitable summary super superior supervision supervisor supplies supply surface
surgical surgeons surgeries surprise surprised surprisingly surroundings survey survive suspected sustained swab
switch sympathetic sympathy symptom systems table tablet takeaway tactful target task taste tasty tasteless taught
teach teacher teaching technical technician technicians technique techniques technology teenage teenager temperature
temporary tend term terms terrified thankful theatre themselves theory therapies therapists thick thin thought
thoughtfulness throat tight title toast token tolerant tolerance tone topic total touch tough tour tracking tradition
traditional traffic train trained training transfer transferred transform transition translate translation transparent
trauma traumatic travel travelled travelling treatments tremendous trial trolleys true trust trusted truth tube type
typical ultimate ultrasound unacceptable unaware uncertain uncaring unclear unexpected unfortunate uniform unique
units unit unnecessary unpleasant unprofessional unreliable unsatisfactory unsympathetic unwell update updated updates
upgrade uplifting upper upstairs urgency urine usage useful user users usual utmost vague valuable valued variety
various vast vegetarian vegan vein venue version veteran victim video view views violent virtual visible vision visual
vital vocal voice volume volunteer volunteers vomit vomiting vulnerable wages walking warmth warning waste watch
watched weak weakness weather website weight welfare wellbeing western wheel whilst wider willing willingness winter
wisdom witness wonderfully worded worker workers workforce workload workplace workshop worrying worthwhile worst wrist
yearly youth zero zone advice acute addition additional address adequately adjust adult adults advance advanced
advantage advert affect affected afford aftercare agency agree agreed alarm alert allocated allowance alternative
amazed ample analysis anger angry announced annual answering antenatal anticipate anxiety anxious anyway apart
apparent apparently appeal appear appeared appearance application applied apply area areas argument arms army
arrangements articulate assist assistance assistant assistants associated assume assured assurance atmosphere attached
attack attempt attempted attitude attitudes audience audiology author authority automatic autism aware awareness
awkward the be is are am was were been being a an and or but if so as at by for from in into of off on onto out over
to up with without within about above across after again against along around before behind below beneath beside
between beyond during except inside near past since through throughout till toward towards under until upon while i me
my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs this that these those there here where when why how what which who whom whose whoever whatever
all any anyone anything anybody both each either every everyone everything everybody everywhere few less least lot
lots many more most much neither nobody none nothing nowhere other others another one ones same several some someone
something somebody somewhere sometimes such too very really just only even also still yet already always never ever
often once twice ago almost enough rather maybe perhaps probably possibly actually basically especially exactly
finally generally hopefully immediately literally mostly nearly nearby normally obviously overall particularly
previously quickly rarely recently shortly slightly slowly soon suddenly therefore though although however otherwise
unfortunately usually whenever wherever whether because then than like unlike well good better best bad worse nice
great brilliant excellent amazing lovely wonderful perfect superb exceptional fabulous first class second third last
next able unable sure happy unhappy pleased delighted satisfied dissatisfied disappointed disappointing upset
upsetting annoyed frustrated frustrating worried frightened nervous calm relaxed comfortable uncomfortable comforting
safe unsafe clean dirty filthy tidy quiet noisy loud hot cold warm cool busy rushed quick fast slow long short late
early poor fair fine okay average adequate reasonable acceptable awful terrible horrible dreadful appalling disgusting
disgraceful shocking rude kind kindly kindness caring cared care careful carefully careless gentle polite friendly
unfriendly helpful unhelpful understanding understood understand respectful respect respected dignity compassion
compassionate thoughtful considerate patient patients patience impatient attentive professional professionally
professionalism efficient efficiently efficiency effective knowledgeable experienced informed reassuring reassured
reassurance welcoming welcome welcomed cheerful pleasant supportive supported support supporting genuine honest hard
working hardworking staff nurse nurses nursing sister matron carer carers consultant surgeon midwife midwives
receptionist porter porters cleaner cleaners team teams people person man woman lady ladies gentleman gent gents men
women boy girl child children baby kids kid son daughter mother father mum mom dad mums dads husband wife partner
brother grandson granddaughter grandma grandad nan family relative relatives friend friends visitor visitors neighbour
old elderly young ward wards bed beds bedside room rooms bay toilet toilets bathroom shower department clinic surgery
appointments appt appts visit visits visited visiting stay stayed staying admission admitted discharge discharged
discharging procedure test tests testing scan scans xray blood bloods results result treatment treat treated treating
medication medications medicine medicines meds tablets drugs prescription pharmacy injection jab needle pain painful
painless hurt hurts sick ill illness sore broken leg arm hand foot feet knee hip back head heart chest eye eyes ear
ears stomach tooth teeth skin body health healthy healthcare service services system place food meal meals breakfast
dinner tea drink drinks water sandwich menu hungry thirsty bread parking park car ambulance transport taxi driver
drivers drive drove bus lift lifts door doors window windows light lights lighting chair chairs seat seats seating
sheets blanket pillow curtain curtains phone phoned call calls called calling bell buzzer letter letters text texts
texting message messages email form forms question questions answer answers answered ask asked asking tell telling
told say says said saying speak speaking spoke talk talked talking listen listened hear heard explain explained
explaining explains explanation know knew known knowing think thinking feel feeling feelings felt see seen seeing saw
look looked looking looks find found give given giving gave get gets getting got gotten go goes going gone went come
comes coming came leave leaves leaving left take takes taken taking took make makes making made do does doing done did
have has having had can could may might must shall should will would need needs needed needing want wants wanted
wanting wish wished hope hoped try tried trying keep keeps kept keeping let lets put puts bring brought use used using
uses work works worked wait waits waited waiting sit sat stand stood walk walked sleep slept sleeping wake woke start
started starting stop stopped finish finished end ended ending open opened opening close closed closing changed
changes changing improve improved improvement improvements increase increased reduce reduced run running ran move
moved moving turn turned help helped helping helps thank thanks thankyou thanked grateful appreciate appreciated
appreciation praise recommend recommended complain complained complaint complaints complaining fault faults criticise
criticism comment comments suggestion suggestions experience experiences impressed impressive impression sorry please
pls plz apologise apologised apology yes yeah yep nope not dont don didnt didn doesnt doesn isnt isn wasnt wasn wont
won wouldnt wouldn couldnt couldn cant cannot havent haven hasnt hasn hadnt hadn werent weren arent aren shouldnt
shouldn im ive id youre youve theyre theyve weve hes shes thats whats theres ll ve re day days today tonight tomorrow
yesterday week weeks weekend month months year years hour hours hrs hr min mins minute minutes seconds morning
afternoon evening nights nighttime midnight time times timing timely moment monday tuesday wednesday thursday friday
saturday sunday delay delays delayed cancel cancelled cancellation queue queues queuing prompt promptly away two three
four five six seven eight nine ten eleven twelve twenty thirty half quarter hundred number numbers little big small
high right wrong false different difficult easy easier easily simple clear clearly full empty free new own part parts
whole rest thing things way ways point points reason reasons problem problems issue issues matter matters mistake
mistakes error errors trouble concern concerned concerns condition conditions situation process level standard
standards amount lacking lacked shortage short-staffed understaffed overworked underpaid stressed pressure stress rush
rushing ignored ignoring ignore forgotten forgot remember remembered neglected neglect abandoned lost losing lose
missing missed miss dropped fell fall died death dying dead life alive lived living home house town road street local
world country down top bottom front middle hands everyone's else per via regarding aside besides instead plus minus
extra together alone private privacy confidential personal manner manners approach approachable communicate
communicated communication contact contacted contacts follow followed following arranged arrangement organised
organisation organized plan planned plans provide provided provides providing receive received receiving offer offered
offering check checked checking checks monitor monitored arrive arrived arrival arriving return returned send sent
sending pick picked collect collected carry carried carrying hold held holding show showed shown showing allow allowed
allowing expect expected expecting believe believed consider considered decide decided decision deal dealt dealing
manage managed management attend attended attending attention discuss discussed discussing advise advised learn
learned read reading write writing written wrote sign signed signs pay paid paying cost costs money worth value buy
bought sell shop shops cafe canteen wheelchair trolley equipment facility building machine machines television radio
wifi internet exercise exercises physio classes groups session sessions course courses therapy therapist counselling
counsellor mental learning diagnosis diagnosed diagnose symptoms infection fever cough breathing breath bleeding birth
labour pregnancy breastfeeding feed feeding fed wash washed washing dressed dress clothes shoes helpline service's
nurse's treatment's ward's duty moan moaning grumble ok job jobs credit asset angels angel star stars heroes hero
legend legends notch spot bang cheers ta gem fantastically incredibly extremely absolutely totally completely entirely
fully terribly awfully highly deeply truly sincerely greatly extremly definitely definately definatly certainly
possible could've should've would've wud cud shud gud gd grt gr8 thx thnx thnks tnx thanku ty tku v vg vgood brill fab
lush ace wicked sound mint luv lov lvly nite 2nite l8 b4 u ur r n y k wk wks yr yrs ppl bcos cos cuz coz bcoz bc wiv
wid wth w8 w8ed w8in w8ing wait'd abt tho thru til alot aswell infact inbetween eachother everytime noone recieved
recieve recived apointment appoinment apointments appointmnet appiontment excelent excellant exellent exelent excellet
excelllent excillent freindly frendly friendley profesional proffesional proffessional professinal helpfull helpfyl
carring thak thakyou thnak tahnk tanks thabks servise sevice srvice serivce servis nurces nures nusres staf stafff
stuff suport waitin goin doin bein nothin somethin everythin tretment treatmnt treatmant hosptal hopsital hospitle
hospitel experiance expierence experence definetly greatful gratefull beleive untill realy allways alway wich whent
wen wot wat hav av bin ov jus cudnt wudnt shudnt wasn't isn't hadn't aint ain't gonna wanna gotta dunno innit kinda
sorta lil bit bits bloody damn hell crap rubbish shambles shambolic joke mess nightmare sh*t shit shite piss pissed
fuck fucking idiot idiots useless hopeless pathetic wasted stupid silly crazy mad weird strange odd interesting bored
boring tired tiring exhausted exhausting sad crying cried cry tears laugh laughed laughing smile smiling smiles smiley
joking funny fun humour joy enjoy enjoyed enjoyable enjoying love loved loving hate hated dislike disliked liked likes
preferred choice choices options option applicable n/a na nil idk dno undecided unsure unknown later sooner latest
longer longest shorter quicker faster slower older younger bigger smaller higher lower cheaper nicer friendlier warmer
colder fewer furthest closer nearest closest carers' aid aids hearing glasses sight blind deaf walker stick crutches
bandage stitches wound scar allergic allergy asthma diabetic insulin sugar cancer chemo radiotherapy dialysis
endoscopy colonoscopy gastroscopy biopsy smear anaesthetic anaesthetist sedation epidural dentist dental optician
podiatry physiotherapist occupational dietician paediatric maternity geriatric orthopaedic cardiology rehabilitation
hospice emergency casualty a&e triage accident urgent non-urgent gp gps i'm it's i've didn't don't can't couldn't
wouldn't that's they're you're he's she's there's what's let's we're we've i'd i'll you'll they'll we'll won't doesn't
haven't hasn't weren't aren't shouldn't who's where's how's male ladies' mixed gender age aged religion english
interpreter translator disabled disability access accessible entrance exit stairs floor floors ground signage map
space spaces spacious cramped crowded overcrowded bright dark modern outdated old-fashioned run-down shabby smelly
smell smelt hygiene hygienic sanitary soap gel mask masks gloves covid vaccine vaccination booster flu chance
opportunity hello hi hey dear regards goodbye bye nan's bless god lord jesus christ sir madam mr mrs ms dr doc docs
""",
}
