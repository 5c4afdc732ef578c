"""English words around an answer inside a sentence: what states it, what only counts or places a number. Data only."""

_LEADS = """
    say says said saying put putting puts give gives gave giving gie award awarding vote voting pick picking
    picked press pressed tick ticked ticking choose chose chosen choosing rate rated rates rating score scored
    scoring answer answers response reply mark marked marking number num option box its meant mean make makes
    made call calling go going goes went think thinks thought reckon reckons reckoned want wants likes yes yeah
    yep aye hmm hm erm er um well sure so then therefore definitely defo deffo probably probs maybe perhaps just
    straight firm still it that thats here gets get got deserve deserves deserved earns worth really honestly
    overall total final afraid sadly unfortunately between choice feedback send sending sent hence rest
"""
_ARTICLES = """
    a an the my our his solid big fat easy definite strong firm very whole full clear massive huge good weak
    generous grudging resounding straight proper real number no option another high low genuine honest well
    deserved fair answer
"""
_PLACES = """
    ward wards bed bay room floor level clinic unit day at aged age around about from till until til half past
    gate theatre bus suite block corridor zone area bleep ext extension step stage grade type covid page
    question q line every last next first quarter before after nearly almost over under roughly approx since by
    in on for block's
"""
_MEANT = "meant mean should change correction typo oops mistake wrong scrap rather"
_TOPICS = """
    food meal meals breakfast lunch dinner tea coffee toast parking park car wait waiting queue doctor doctors
    nurse nurses staff surgeon consultant receptionist reception midwife porter porters physio cleaner cleaners
    communication bed beds bedding pillow toilet toilets shower ward wards room noise tv telly wifi signage
    signs transport ambulance discharge pharmacy medication pain result results appointment time timing
    information explanation views view man woman lady bloke chap patient patients lad girl boy baby kid kids
    child health memory eyesight hearing english sleep weather signal phone line news idea job luck morning
    afternoon evening night sense company laugh grief heavens days people person
"""
_UNSURE = """
    other another if unless whether would could should might may hope hoping hopes wish expect expected imagine
    supposed used usually normally last before unlike when how what why which who is are can does
"""
LEADS = frozenset(_LEADS.split())
ARTICLES = frozenset(_ARTICLES.split())
PLACES = frozenset(_PLACES.split())
MEANT = frozenset(_MEANT.split())
TOPICS = frozenset(_TOPICS.split())
UNSURE = frozenset(_UNSURE.split())
_NEED_A_LEAD_WORDS = """
    to as with like you them him her us
"""
NEED_A_LEAD = frozenset(_NEED_A_LEAD_WORDS.split())
"""State only behind another word that states: "change it to a 2", "marked you as 2"."""
_BEING_WORDS = """
    is was wor be were are had has have s
"""
BEING = frozenset(_BEING_WORDS.split())
_OF_THE_ANSWER_WORDS = """
    it that this answer score rating choice response would vote overall to must mine gather believe yours scale
"""
OF_THE_ANSWER = frozenset(_OF_THE_ANSWER_WORDS.split())
_UNLED_WORDS = """
    or to of than and these those my all other us them only x ft the a
"""
UNLED = frozenset(_UNLED_WORDS.split())
"""In front of a number at the very end these count or compare."""
_REFUSING_WORDS = """
    not never refuse refused if cannot chance way nor
"""
REFUSING = frozenset(_REFUSING_WORDS.split())
_OUTRIGHT_WORDS = """
    will say|ill say|would say|id say|to say|will put|ill put|would put|will give|go with|go for|gone for|going for|
    going with|will go|so overall|overall its|overall is|say its|say it|answer is|score is|rating is|rate it|so its|
    put it
"""
OUTRIGHT = frozenset(tuple(one.split()) for one in _OUTRIGHT_WORDS.replace("\n", "").split("|"))
"""Right before an option's own words at the end of a reply these can only state it."""
SUPPOSING = frozenset({"if", "unless", "whether"})
_ENGLISH_WORDS = """
    the i was were it they my you is and of with very but so had have that this we he she his her your are all would
    give say what when then from been did not good great lovely thank thanks staff nurse nurses doctor ward care service
"""
ENGLISH = frozenset(_ENGLISH_WORDS.split())
"""One of them stands in any English sentence."""
