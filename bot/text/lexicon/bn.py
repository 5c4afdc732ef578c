"""What patients write in Bengali and Sylheti, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import bn_sentences as more
from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(স্বামী|স্বামীর|স্ত্রী|স্ত্রীর|বউ|বউয়ের|বৌ|মা|মায়ের|মার|আম্মা|আম্মার|আম্মু|আম্মুর|বাবা|বাবার|আব্বা|"
    "আব্বার|আব্বু|আব্বুর|ছেলে|ছেলের|মেয়ে|মেয়ের|বাচ্চা|বাচ্চার|শিশু|সন্তান|সন্তানের|ভাই|ভাইয়ের|বোন|বোনের|"
    "দাদা|দাদার|দাদি|দাদী|দাদির|দাদু|নানা|নানার|নানি|নানী|নানির|ঠাকুমা|দিদিমা|দিদা|চাচা|চাচার|চাচি|চাচী|মামা|"
    "মামার|খালা|খালার|ফুফু|শাশুড়ি|শাশুড়ির|শ্বশুর|শ্বশুরের|বন্ধু|বন্ধুর|নাতি|নাতনি|রোগী|রোগীর|পিতা|পিতার|মাতা|মাতার|পতি|বড়ভাই|আব্বাজান|আম্মাজান|দুলাভাই|ভাবি|ভাবী|ফুপু|খালু|চাচি|মামি|কাকা|কাকি|মাসি|পিসি|জামাই|শশুর|মরহুম|দাদুর|নানু|নানুর|ঠাকুরদা|কন্যা|পুত্র|মামির|প্রিয়জন|ফুফা|স্বামীটা|জেঠা|বুবু)"
)
_KIN_LATIN = (
    "(swami|swamir|shami|shamir|jamai|stri|strir|bou|bouer|bow|ma|maa|mar|mayer|amma|ammar|ammu|ammur|baba|"
    "babar|abba|abbar|abbu|abbur|chele|cheler|sele|meye|meyer|baccha|bachchar|bhai|bhaiyer|vai|bon|boner|dada|"
    "dadar|dadi|dadir|dadu|nana|nanar|nani|nanir|chacha|chachar|chachi|mama|khala|khalar|fufu|shashuri|"
    "shoshur|bondhu|rogi|rogir|husband|wife|mum|dad|father|mother|pita|mata|abbajan|ammajan|dulabhai|vabi|bhabi|fupu|phupu|khalu|kaka|kaki|mashi|pishi|shoshur|sosur|shasuri|nanu|nanur|meyeke|cheleke|abbajaan|sontan|shontan|baccha|mum|mom|daddy|nani|dadu|amaar ma|amar ammu|maa|fua|furi|fut|zamai|bor|borer)"
)
_DEATH = "(ডেথ|death|ইন্তিকাল|মৃত্যুবরণ|ইন্তেকালের|মৃত্যু|মৃত্যুর|ইন্তেকাল|মৃত্যুতে|পরলোকগমন|মারা|mrittu|mrityu|mittu|mara|intekal|inteqal|entekal)"
_TEXTS = (
    "(মেসেজ|মেসেজগুলো|মেসেজগুলি|ম্যাসেজ|মেসেজটা|বার্তা|টেক্সট|এসএমএস|এস এম এস|sms|message|messages|msg|msgs|"
    "text|texts|mesej|massage|messeg|barta)"
)
_END = "(করুন|করো|কর|করেন|করে দিন|করে দেন|করে দাও|করবেন|korun|koro|kor|koren|kore din|kore den|kore dao|korben)"
_AGE = "(8|9|10|11|12|13|14|15|আট|নয়|দশ|এগারো|বারো|তেরো|চৌদ্দ|চোদ্দ|পনেরো|পনের|at|noy|dosh|egaro|baro|tero|choddo|ponero)"


def _deaths(kin: str) -> str:
    return f"""
        {kin} [কে|জি] ..3 (মারা|mara|mra) (গেছেন|গেছে|গেলেন|গেল|গেলো|গিয়েছেন|গিয়েছে|গেছইন|গেসে|গেসেন|গেছোইন|গেসইন|গেছিন|gesen|gechen|geche|gese|gelen|gelo|gechhe|gesoin|gesin|gasoin|giyeche|giyechen|gecen|gece|gesin)
        {kin} ..3 (মৃত্যু|মৃত্যুবরণ|ইন্তেকাল|ইন্তিকাল|পরলোকগমন|mrittu|mrityu|mittu|intekal|inteqal|entekal|intikal|intiqal|intkal) (হয়েছে|হইছে|হয়েছেন|হলো|হল|করেছেন|করেছে|করছেন|করসেন|করলেন|করছইন|ফরমাইছেন|ফরমাইছইন|hoyeche|hoise|hoyese|holo|korechen|korsen|korse|korche|korchen|korlen|korsoin|korsin|furmaisen|farmaisen|formaisen|formaisoin)
        {kin} ..2 (আর|ar|r) (নেই|নাই|nei|nai)
        {kin} ..3 (আল্লাহর|ভগবানের|ঈশ্বরের|allahr|allahor|vogobaner) (কাছে|ডাকে|kache|dake)
        {kin} ..3 (শহীদ|shohid|প্রয়াত|proyato)
        {kin} ..2 (জানাজা|দাফন|কুলখানি|শ্রাদ্ধ|janaja|janaza|dafon|kulkhani|sraddho)
        (মরহুম|মরহুমা|প্রয়াত|morhum|morhuma|proyato) {kin}
        (ইন্নালিল্লাহ*|innalillah*|inna lillah*) ..8 {kin}
        {kin} ..1 (কে|ke) [হারিয়ে|hariye] (হারিয়েছি|হারাইছি|হারালাম|ফেলেছি|hariyechi|haraisi|haralam|felechi|felsi)
        {kin} ..2 (ডেথ|death|det) (হয়েছে|হইছে|হয়ে|hoyeche|hoise|hoye|hoilo|korse|koreche)
        {kin} ..2 (expire|এক্সপায়ার) (korse|korche|koreche|korsen|করেছে|করেছেন)
        {kin} ..4 (মারা|mara) (গেছেন|গেছে|গেলেন|গেল|গিয়েছেন|গিয়েছে|গেছইন|গেসে|গেসেন|গেছোইন|যান|gesen|gechen|geche|\
        gese|gelen|gelo|gechhe|gechhen|gesoin|giyechen)
        {kin} ..4 (মৃত্যু|ইন্তেকাল|পরলোকগমন|পরলোক গমন|mrittu|mrityu|intekal|inteqal|entekal) (হয়েছে|হয়েছেন|হইছে|\
        হলো|হয়|করেছেন|করেছে|করছেন|hoyeche|hoise|hoyese|korechen|korsen|korse)
        {kin} ..3 (চলে|না ফেরার দেশে|chole) (গেছেন|গেলেন|gechen|gelen) ..2 (ছেড়ে|চিরতরে|আমাদের|chere|chirotore)
        {kin} ..2 (আমাদের ছেড়ে|দুনিয়া ছেড়ে|পৃথিবী ছেড়ে|আর বেঁচে নেই|আর নেই|বেঁচে নেই|ar nei|beche nei|benche nei|\
        আর নাই|ar nai)
        {kin} [কে|ke] ..1 (হারিয়েছি|হারাইছি|হারালাম|hariyechi|haraisi|haralam)
        {kin} ..3 (expire|expired|died)
        """


def _carers(kin: str) -> str:
    return f"""
        {kin} (পক্ষ|পক্ষে|হয়ে|তরফ|pokkho|pokkhe|hoye|torof) [থেকে|theke]
        {kin} (জন্য|বদলে|jonno|bodole) ..2 (উত্তর|জবাব|লিখ*|uttor|jobab|likh*|reply)
        {kin} ..3 (লিখতে|পড়তে|টাইপ|মেসেজ|likhte|porte|type|message) ..1 (পারেন|পারে|পারছেন|paren|pare) (না|na)
        """


# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "জ্বি জ্বি|জি জি|হ্যাঁ অবশ্যই|জি অবশ্যই|অবশ্যই|oboshoi|obossoi|obosshoi|ji oboshoi|ha oboshoi|ji ji|হ্যাঁ|হ্যা|হা|হাঁ|জি|জ্বি|জী|জি হ্যাঁ|জ্বি হ্যাঁ|হ্যাঁ হ্যাঁ|অয়|হ|ওকে|আচ্ছা|ইয়েস|hae|hya|hyan|haa|ha|haan|hm|ji|jee|ji hae|ji ha|ji hya|jee hya|oy|oi|yes|ok|okay|acha|accha|achha|sure"
_AGREES = "অবশ্যই|নিশ্চয়ই|ঠিক আছে|পারেন|পারবেন|করতে পারেন|করতে পারবেন|দিতে পারেন|শেয়ার করতে পারেন|শেয়ার করুন|ব্যবহার করতে পারেন|প্রকাশ করতে পারেন|করেন|করুন|দেন|সমস্যা নেই|সমস্যা নাই|কোনো সমস্যা নেই|কোন সমস্যা নাই|কোনো সমস্যা নাই|কোন সমস্যা নেই|আমার কোনো সমস্যা নেই|আমার সমস্যা নাই|আপত্তি নেই|আপত্তি নাই|কোনো আপত্তি নেই|কোন আপত্তি নাই|আমার আপত্তি নেই|আমার কোনো আপত্তি নেই|আমার কোন আপত্তি নাই|অসুবিধা নেই|অসুবিধা নাই|কোনো অসুবিধা নেই|রাজি|আমি রাজি|রাজি আছি|আমি রাজি আছি|অনুমতি দিলাম|অনুমতি আছে|কেন নয়|কেন না|খুশি মনে|আপনার ইচ্ছা|চলবে|পাঠান|oboshoi|obossoi|oboshyoi|obosshoi|nischoi|thik ache|thik ase|tik ase|paren|parben|farben|faren|korte paren|korte parben|korte faren|dite paren|share korte paren|share koren|share korun|koren|korun|den|somossa nei|somossa nai|shomossha nai|shomossha nei|somosha nai|kono somossa nai|kono somossa nei|kono shomossha nai|amar somossa nai|amar kono somossa nai|apotti nai|apotti nei|kono apotti nai|amar apotti nai|amar kono apotti nai|amar kono apotti nei|osubidha nai|osubidha nei|kono osubidha nai|raji|ami raji|raji asi|ami raji asi|onumoti dilam|keno na|keno noy|chollbe|cholbe|apnar iccha|no problem|pathan"
_NAY = "না|নাহ|জি না|জ্বি না|না না|একদম না|na|nah|naa|ji na|jee na|na na|ekdom na|no"
_REFUSES = "চাই না|আমি চাই না|আমি চাইনা|করবেন না|কইরেন না|দিবেন না|শেয়ার করবেন না|পারেন না|পারবেন না|রাজি না|রাজি নই|আমি রাজি না|আমি রাজি নই|রাজি নাই|দরকার নেই|দরকার নাই|প্রয়োজন নেই|থাক|থাকুক|বাদ দেন|বাদ দিন|অনুমতি নেই|অনুমতি নাই|অনুমতি দিচ্ছি না|কখনো না|কখনোই না|আমার পছন্দ না|আপত্তি আছে|আমার আপত্তি আছে|ইচ্ছা নাই|গোপন রাখুন|chai na|chaina|ami chai na|ami chaina|korben na|koiren na|diben na|share korben na|paren na|parben na|raji na|raji noi|ami raji na|ami raji noi|raji nai|dorkar nei|dorkar nai|proyojon nai|thak|thakuk|bad den|onumoti nai|onumoti nei|kokhono na|kokhonoi na|pochondo na|apotti ache|apotti ase|iccha nai|lagbe na|লাগবে না"


def _twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


LEXICON = Lexicon(
    language="bn",
    numbers=(
        "এক|প্রথম|একনম্বর|১ম|ek|prothom|akk" + more.NUMBERS[0],
        "দুই|দুটো|দ্বিতীয়|২য়|dui|ditiyo|2y" + more.NUMBERS[1],
        "তিন|তৃতীয়|৩য়|tin|tritiyo" + more.NUMBERS[2],
        "চার|চতুর্থ|৪র্থ|char|chaar|sair|chotur" + more.NUMBERS[3],
        "পাঁচ|পাচ|পঞ্চম|৫ম|pach|panch|paach|fas|pas" + more.NUMBERS[4],
        "ছয়|ছয়|ষষ্ঠ|৬ষ্ঠ|choy|chhoy|soy|choi" + more.NUMBERS[5],
        "সাত|shat|saat",
        "আট|aat|at",
        "নয়|নয়|noy|noi",
        "দশ|dosh|dos",
    ),
    number_marks="|নম্বরটি|টা|টি|no|নাম্বারটা|নম্বর|নাম্বার|নং|উত্তর|অপশন|নম্বরটা|number|nombor|nambar|option|uttor|jobab|জবাব"
    + more.MARKS,
    good="""ঠিকঠাক|thik thak|thikthak|ঠিক আছে|thik ache|thik ase|খুশি|সন্তুষ্ট|ভালো লেগেছে|ভালো হয়েছে|ভালো লাগছে|ভাল লাগছে|সন্তোষজনক|khushi|khusi|kushi|shontushto|sontusto|satisfied|happy|
        bhalo legeche|valo lagse|valo laglo|bala oise|bala lagse|bala asil|vlo|balo|bhalo|baloi|bhallo|বালা|ভালা|ভালো|ভাল|ভালোই|ভালই|বালো|ভালোভাবে|ভালোভাবেই|ঠিক|সুন্দর|চমৎকার ভাবে|
        মন্দ নয়|গুড|নাইস|valo|vhalo|valoi|bhaloi|bala|vala|thik|tik|sundor|shundor|good|nice|fine"""
    + more.GOOD,
    excellent="""প্রথম শ্রেণীর|সেরা সেবা|খুব চমৎকার|সুপার|টপ|ওয়াও|জোস|ঝাক্কাস|অতুলনীয়|সবচেয়ে সেরা|super|top|wow|josh|jhakkas|otulonio|awesome|amazing|fantastic|superb|shobcheye bhalo|sobtheke valo|
        সবথেকে ভালো|দশে দশ|khub chomotkar|চমৎকার|অসাধারণ|দারুণ|দারুন|অপূর্ব|সেরা|সবচেয়ে ভালো|সর্বোত্তম|উত্তম|অতি উত্তম|অনবদ্য|দুর্দান্ত|ফাটাফাটি|এক নম্বর|এক নাম্বার|ফার্স্ট ক্লাস|এক্সিলেন্ট|
        পারফেক্ট|chomotkar|comotkar|oshadharon|osadharon|asadharon|darun|daroon|opurbo|shera|sera|sobcheye bhalo|sobcheye valo|uttom|fatafati|ek number|ek nombor|excellent|perfect|best|first class"""
    + more.EXCELLENT,
    bad="""ভালো লাগেনি|ভালো লাগে নাই|ভালো হয়নি|ভালো হয় নাই|ভালো ছিল না|ভাল লাগেনি|valo lage nai|valo lageni|bhalo lageni|bhalo lage nai|valo hoyni|bala lagse na|bala oise na|খুব একটা ভালো না|
        খুব একটা ভাল না|খুব ভালো না|তেমন ভালো না|তেমন একটা ভালো না|khub ekta bhalo na|khub ekta valo na|khub valo na|khub bhalo na|tamon bhalo na|tamon valo na|temon ekta valo na|osontushto|
        অসন্তুষ্ট|সন্তুষ্ট না|সন্তুষ্ট নই|খুশি না|khushi na|khushi noi|নাখোশ|খারাপ|খারাপই|খারাফ|খরাপ|মন্দ|বাজে|পচা|নিম্নমানের|ভুল|ব্যাড|kharap|karap|kharaf|khrap|karaf|kharab|mondo|baje|poca|pocha|
        bad|poor"""
    + more.BAD,
    terrible="""খুবই জঘন্য|জঘন্যতম|নরক|সবচেয়ে জঘন্য|একদম ফালতু|বিশ্রী|bisri|bishri|khub baje|pathetic|horrible|norok|jahannam|ছি|যাচ্ছেতাই|jacchetai|অতি খারাপ|সবথেকে খারাপ|sobtheke kharap|জঘন্য|ভয়াবহ|
        ভয়ংকর|সবচেয়ে খারাপ|সবচেয়ে বাজে|অত্যন্ত খারাপ|নিকৃষ্ট|জাহান্নাম|ফালতু|লজ্জাজনক|jogonno|joghonno|voyaboho|bhoyaboho|voyonkor|bhoyonkor|sobcheye kharap|sobcheye baje|nikristo|faltu|worst|
        terrible"""
    + more.TERRIBLE,
    very="""খুব বেশি|খুব ই|অনেক অনেক|প্রচুর|দারুণভাবে|বড়|khub e|khob e|khubi|kubi|khuub|oneek|onekk|onek onek|prochur|besi|onk onk|khoob|boro|খুব|খুবই|অনেক|অনেকই|অত্যন্ত|ভীষণ|বেজায়|অতি|এত|এতো|বড়ই|
        সত্যিই|সত্যি|একদম|একেবারে|khub|khubei|kub|khob|onek|anek|onk|otyonto|ottonto|bhishon|vishon|oti|eto|sotti|ekdom|akdom|akebare|ekebare|very|really|so|খুউব|বহুত|bohut|bouth"""
    + more.VERY,
    quite="""বেশ|মোটামুটিভাবে|কিছুটা|একটু|অল্প|besh|bes|kichuta|ektu|aktu|olpo|quite""" + more.QUITE,
    nots="""না|নয়|নাই|নি|ছিল না|ছিলো না|হয়নি|হয় নি|তেমন না|তেমন|বেশি না|নাহ|na|noy|noi|nai|ni|chilo na|silo na|hoyni|hoini|temon na|temon|beshi na|not|nay|nae"""
    + more.NOTS,
    at_all="""খুব একটা|তেমন একটা|অতটা|এতটা|khub ekta|temon ekta|otota|etota|একদম|একদমই|একেবারে|মোটেই|মোটেও|একটুও|ekdom|ekdomi|ekebare|motei|moteo|ektuo|aktuo"""
    + more.AT_ALL,
    neither="""ভালো খারাপ কোনোটাই না|ভালোও না আবার খারাপও না|খুব ভালোও না খুব খারাপও না|না খুব ভালো না খুব খারাপ|মোটামুটি ভালো|মোটামুটি রকম|মোটামুটি চলে|চলে আর কি|চলে আরকি|চলছে|চলার মতো|এভারেজ|নরমাল|
        মিডিয়াম|সো সো|হয়েছে একরকম|আছিল একরকম|motamuti bhalo|motamuti valo|motamuti chole|moto mutti|motamoti|chole ar ki|chole arki|cholar moto|normal|medium|valo kharap konotai na|
        bhalo kharap konotai na|na khub bhalo na khub kharap|khub bhalo o na khub kharap o na|bhalo na abar kharap o na|ekrokom|ek rokom|bala o nay kharap o nay|bala na kharap o na|
        ভালোও না খারাপও না|ভালোও নয় খারাপও নয়|ভালো না খারাপ না|ভালোও না মন্দও না|না ভালো না খারাপ|না ভাল না খারাপ|না ভালো না মন্দ|খারাপও না ভালোও না|ভালো মন্দ মিলিয়ে|ভালোমন্দ মিলিয়ে|মোটামুটি|
        মুটামুটি|চলনসই|চলে|মাঝামাঝি|মাঝারি|গড়পড়তা|সাধারণ|এক রকম|একরকম|আছে আরকি|valo o na kharap o na|bhalo o na kharap o na|bhalo na kharap na|valo na kharap na|bhalow na kharapo na|
        valoo na kharapo na|na bhalo na kharap|na valo na kharap|na valo na mondo|na bala na kharap|bala o na kharap o na|motamuti|mutamuti|mota muti|chole|cholonsoi|majhamajhi|majhari|sadharon|
        average|so so"""
    + more.NEITHER,
    dont_know="""ঠিক জানি না|ঠিক জানিনা|সঠিক জানি না|আমি ঠিক জানি না|ঠিক বলতে পারব না|ঠিক বলতে পারছি না|বলতে পারতেছি না|বলতে পারি নাই|কিছু বলতে পারি না|কিছু জানি না|কি বলব|কী বলব|বুঝতে পারছি না|বুঝি না|
        বুঝতেছি না|আল্লাহ জানে|জানা নাই|আমার মনে নেই|thik jani na|ami thik jani na|kichu jani na|jani nah|janina bhai|thik bolte parbo na|thik bolte parchi na|bolte parlam na|kisu jani na|ki bolbo|
        bujhte parchi na|bujhi na|bujtesi na|allah jane|jana nai|mone pore na|idea nai|no idea|kono idea nai|hunsi na|koite fari na|zani na|ami zani na|জানি না|জানিনা|আমি জানি না|আমি জানিনা|জানা নেই|
        আমার জানা নেই|বলতে পারি না|বলতে পারছি না|বলতে পারব না|বলতে পারবো না|বলা কঠিন|বলা মুশকিল|কে জানে|মনে নেই|মনে নাই|নিশ্চিত না|নিশ্চিত নই|ধারণা নেই|খেয়াল নেই|কইতাম পারি না|জানি না ঠিক|jani na|
        janina|ami jani na|ami janina|jana nei|amar jana nei|bolte pari na|bolte parchi na|bolte parbo na|bola kothin|bola mushkil|ke jane|mone nei|mone nai|nishchit na|sure na|dharona nei|
        koitam fari na|dont know"""
    + more.DONT_KNOW,
    frames="""হয়েছে|হইছে|অইছে|আছিল|লাগে|তারা|ওরা|উনারা|এখানে|এখানকার|মানে|আসলে|রেটিং|উত্তর হলো|আমার উত্তর|টোটাল|hoise|oise|asil|silo|lage|lagche|tara|ora|onara|ekhane|mane|ashole|asole|rating|amar uttor|
        overall|treatment|care|khub hoise|amar kache|আমার কাছে|ar|r ki|আর কি|আরকি|arki|ছিলাম|chilam|ছিল|ছিলো|আছে|হয়েছিল|হলো|হয়|লেগেছে|লাগছে|লাগল|লেগেছিল|পেয়েছি|পাইছি|আমার|আমি|আমাদের|আমার অভিজ্ঞতা|
        অভিজ্ঞতা|সেবা|সার্ভিস|চিকিৎসা|যত্ন|সব|সবকিছু|সব কিছু|সব মিলিয়ে|সব মিলায়ে|আমার মতে|আমার মনে হয়|আমি বলব|আমি বলবো|বলব|বলবো|আপনার|আপনাদের|এটা|এটি|ওটা|টা|টি|ই|ও|তো|হাসপাতাল|হাসপাতালের|chilo|
        ache|ase|hoyeche|holo|hoy|legeche|lagse|laglo|peyechi|paisi|amar|ami|amader|obhiggota|oviggota|amar obhiggota|sheba|seba|service|chikitsa|jotno|sob|shob|sob kichu|shob kichu|sobkichu|
        sob miliye|shob miliye|amar mote|amar mone hoy|ami bolbo|bolbo|apnar|apnader|eta|ota|ta|to|hospital|haspatal|experience"""
    + more.FRAMES,
    polite="""ভাইজান|বোন|আপনাকে ধন্যবাদ|আপনাদের ধন্যবাদ|সবাইকে ধন্যবাদ|আপনাদের অনেক ধন্যবাদ|আল্লাহ হাফেজ|খোদা হাফেজ|ইনশাআল্লাহ|ইনশাল্লাহ|সুবহানাল্লাহ|আল্লাহ ভালো করুক|জনাব|মহোদয়|জয় মা|apnake dhonnobad|
        apnader dhonnobad|sobaike dhonnobad|dhonnobaad|donnobad|allah hafez|allah hafiz|khoda hafez|inshallah|insha allah|subhanallah|jonab|bhaijan|vaijan|bondhu|afa|bhaisab|bhai saheb|thanku|tnx|
        alhamdulilah|walaikum salam|দয়া করে|অনুগ্রহ করে|প্লিজ|প্লীজ|ধন্যবাদ|অনেক ধন্যবাদ|অসংখ্য ধন্যবাদ|থ্যাংকস|থ্যাংক ইউ|শুকরিয়া|জি|জ্বি|নমস্কার|আসসালামু আলাইকুম|সালাম|আদাব|হ্যালো|স্যার|ম্যাডাম|
        ভাই|ভাইয়া|আপা|আপু|দিদি|দুঃখিত|সরি|মাফ করবেন|আলহামদুলিল্লাহ|মাশাআল্লাহ|জাজাকাল্লাহ|doya kore|onugroho kore|please|plz|pls|pliz|dhonnobad|dhanyabad|onek dhonnobad|thanks|
        thank you|shukria|ji|jee|nomoskar|assalamu alaikum|assalamualaikum|salam|salaam|adab|hello|hi|sir|madam|bhai|vai|bhaiya|apa|apu|didi|sorry|dukkhito|maf korben|alhamdulillah|
        mashallah|jazakallah"""
    + more.POLITE,
    greetings="""আমি ঠিক আছি|ami thik achi|ami thik asi|ঠিক আছি|thik asi|আপনারা কেমন আছেন|apnara kemon asen|khobor ki|আমরা ভালো আছি|amra valo asi|শুভ সকাল|শুভ দিন|শুভ রাত্রি|শুভেচ্ছা|আপনার দিন ভালো কাটুক|
        ভালো থাকবেন|ভালো থাকুন|ভাল থাকবেন|ভালো আছি|আমি ভালো আছি|আপনি কেমন আছেন|কেমন আছেন|ভালো আছেন|আচ্ছা ঠিক আছে|ভালোবাসা|shuvo sokal|shubho sokal|shuvo din|bhalo thakben|valo thakben|valo thakun|
        bhalo achi|valo achi|ami valo achi|ami bhalo achi|valo asi|bala asi|kemon achen|kemon asen|valo asen|accha thik ache|acha thik ase|good morning|good night|good luck"""
    + more.GREETINGS,
    joins="""তাই|কেনোনা|কারন|যদি ও|তারপরও|তবুও|karon holo|tai|tarporo|tobuo|kenona|kintuk|কিন্তু ও|কিন্তু|তবে|কারণ|কেননা|যেহেতু|আর|এবং|ও|যদিও|শুধু|কিন্তুক|kintu|tobe|karon|karan|jehetu|ar|r|ebong|jodio|
        shudhu|sudhu|but|because"""
    + more.JOINS,
    praise="""খুব যত্ন|আদর|সম্মান|সাহায্য|হাসিমুখে|দোয়া রইলো|ভালো মানুষ|ador|somman|shommana|shahajjo|sahajjo|bhalo manush|valo manush|jotno|doa roilo|onek help korse|help korse|ভালোবাসা|দয়ালু|
        সহানুভূতিশীল|সাহায্য করেছে|সাহায্য করেছেন|যত্ন নিয়েছে|যত্ন নিয়েছেন|আন্তরিক|ভদ্র|নম্র|কৃতজ্ঞ|খুশি|সন্তুষ্ট|পরিষ্কার|পরিচ্ছন্ন|মমতা|প্রশংসা|ফেরেশতা|doyalu|shahajjo koreche|sahajjo korse|
        jotno niyeche|jotno nise|antorik|vodro|bhodro|kritoggo|khushi|kushi|shontushto|porishkar|helpful|caring|kind|friendly|polite|love"""
    + more.PRAISE,
    blame="""কেউ আসেনি|কেউ আসে নাই|জুলুম|অত্যাচার|চিৎকার|keu ase nai|keu asheni|julum|ottachar|gali|গালি|khub kharap bebohar|faltu|লজ্জা|লজ্জাজনক|অবহেলা|অপমান|দুর্ব্যবহার|খারাপ ব্যবহার|অভদ্র|বেয়াদব|
        নোংরা|ময়লা|হতাশ|হতাশাজনক|কষ্ট|বিরক্ত|সবচেয়ে খারাপ|জঘন্য|lojja|lojjajonok|obohela|opoman|durbebohar|kharap bebohar|ovodro|beyadob|nongra|moyla|hotash|kosto|birokto|sobcheye kharap|jogonno|
        rude"""
    + more.BLAME,
    yes=_twice(_YES, _AGREES)
    + """হ্যাঁ|হ্যা|হা|হাঁ|হ|জি|জ্বি|জী|জি হ্যাঁ|হ্যাঁ জি|অবশ্যই|নিশ্চয়ই|নিশ্চয়|ঠিক আছে|ওকে|আচ্ছা|পারেন|পারবেন|করতে পারেন|দেখাতে পারেন|পাঠাতে পারেন|হ্যাঁ পারেন|রাজি|আমি রাজি|সমস্যা নেই|সমস্যা নাই|
        কোনো সমস্যা নেই|আপত্তি নেই|আপত্তি নাই|অসুবিধা নেই|ইয়েস|hae|hya|hyan|haan|han|ha|ho|hoy|ji|jee|ji ha|ha ji|oboshoi|obossoi|oboshyoi|nishchoi|thik ache|thik ase|tik ase|ok|okay|accha|acha|
        paren|parben|korte paren|pathate paren|raji|ami raji|somossa nei|somossa nai|shomossha nai|apotti nai|apotti nei|osubidha nei"""
    + more.YES,
    no=_twice(_NAY, _REFUSES)
    + """না|নাহ|নাঃ|জি না|জ্বি না|না না|একদম না|কখনো না|কখনোই না|পারেন না|পারবেন না|করবেন না|চাই না|আমি চাই না|রাজি না|রাজি নই|দরকার নেই|থাক|নো|na|nah|naa|ji na|na na|ekdom na|kokhono na|paren na|
        parben na|korben na|chai na|ami chai na|raji na|dorkar nei|dorkar nai|thak"""
    + more.NO,
    kin=(_KIN + "|" + _KIN_LATIN).replace("(", "").replace(")", "")
    + "|দাদীর|নানীর|নানাভাই|দাদাভাই|চাচার|ফুফুর|খালার|শালা|শালী|বাপ|মাইর|পোয়া|ফুয়া|ফুড়ি|পুড়ি|জ্বামাই|পেশেন্ট|পেসেন্ট|patient|pesent|hubby",
    stop="""ডিস্টার্ব করবেন না|disturb korben na|disturb koiren na|disturb koro na|বিরক্ত করো না|আর না|মেসেজ লাগবে না|message lagbe na|ar lagbe na|message off koren|sms off koren|msg off koren|off koren|
        no more message|stop message|message stop|বন্ধ করে দেন প্লিজ|amare msg diyen na|ar msg diyen na|STOP করুন|STOP করেন|STOP করো|বন্ধ করুন|বন্ধ করো|বন্ধ করেন|বন্ধ করে দিন|বন্ধ করে দেন|বন্ধ কর|
        এটা বন্ধ করুন|এসব বন্ধ করুন|স্টপ|থামুন|থামাও|থামান|মেসেজ বন্ধ করুন|মেসেজ পাঠাবেন না|মেসেজ দিবেন না|মেসেজ দেবেন না|আর মেসেজ দিবেন না|আর মেসেজ দেবেন না|আর মেসেজ পাঠাবেন না|আর পাঠাবেন না|
        আর দিবেন না|পাঠাবেন না|আর মেসেজ চাই না|আর মেসেজ না|কোনো মেসেজ না|আনসাবস্ক্রাইব|আমাকে বিরক্ত করবেন না|বিরক্ত করবেন না|বিরক্ত কইরেন না|bondho korun|bondho koro|bondo koren|bondho kore din|
        bondho koren|bondho kor|bondo korun|bondo koro|eta bondho korun|stop korun|stop koro|thaman|message bondho korun|msg bondho korun|sms bondho korun|message diben na|msg diben na|sms diben na|
        ar message diben na|ar msg diben na|ar sms diben na|message pathaben na|msg pathaben na|ar pathaben na|pathaben na|ar diben na|birokto korben na|amake birokto korben na|unsubscribe korun|
        unsubscribe koro"""
    + more.STOP,
    start="""message abar chalu koren|message abar shuru koren|মেসেজ আবার চালু করেন|শুরু|শুরু করুন|আবার শুরু করুন|আবার শুরু করো|আবার চালু করুন|চালু করুন|মেসেজ আবার শুরু করুন|আবার মেসেজ পাঠান|
        আবার মেসেজ পাঠানো শুরু করুন|আমাকে আবার মেসেজ পাঠান|আমাকে আবার মেসেজ পাঠানো শুরু করুন|মেসেজ আবার চালু করুন|স্টার্ট|shuru korun|abar shuru korun|abar chalu korun|chalu korun|
        message abar shuru korun|message abar chalu korun|abar message pathan|abar message din|abar msg din|start korun""",
    start_says=f"""
        (আবার|পুনরায়|abar|abr) {_TEXTS} (পাঠান|পাঠাও|দিন|দেন|দিতে|পাঠাতে|পাঠানো|শুরু|চালু|চাই|pathan|pathao|din|den|dite|pathano|shuru|suru|chalu|chai)
        {_TEXTS} (আবার|পুনরায়|abar|abr) (পাঠান|দিন|দেন|শুরু|চালু|চাই|pathan|din|den|shuru|suru|chalu|chai)
        """
    + more.START_SAYS,
    help="""eta kar number|এটা কার নাম্বার|এটা কার নম্বর|ei number kar|এই নাম্বার কার|মানে কি|সাহায্য|সাহায্য করুন|সাহায্য চাই|সাহায্য দরকার|হেল্প|আপনি কে|আপনারা কে|আপনারা কারা|তুমি কে|কে আপনি|কে|কে এটা|
        এটা কে|এটা কী|এটা কি|কে বলছেন|sahajjo|shahajjo|sahajjo korun|apni ke|apnara ke|apnara kara|tumi ke|ke apni|ke eta|eta ke|eta ki|ke bolchen|ke bolsen|apne ke|afne ke"""
    + more.HELP,
    wrong_number="""ভুল নম্বর|ভুল নাম্বার|রং নাম্বার|রং নম্বর|ভুল নাম্বারে|ভুল নম্বরে|এটা ভুল নম্বর|এটা ভুল নাম্বার|নম্বর ভুল|নাম্বার ভুল|ভুল মানুষ|ভুল লোক|vul number|bhul number|vul nambar|bhul nambar|
        vul nomber|bhul nombor|eta vul number|eta bhul number|number vul|rong number|wrong number|vul manush"""
    + more.WRONG_NUMBER,
    stop_says=f"""
        {_TEXTS} ..2 (পাঠাইয়েন|দিয়েন|দিবা|দেবা|কইরেন|pathaiyen|diyen|dien|diba|koiren|deben|dien) (না|na)
        {_TEXTS} ..1 (লাগবে|লাগত|দরকার|lagbe|lagto|dorkar) (না|নাই|নেই|na|nai|nei)
        (আর|ar) {_TEXTS} (না|na|লাগবে না|lagbe na)
        {_TEXTS} ..2 (বন্ধ|অফ|bondho|bondo|off) {_END}
        (আর|ar) ..1 (মেসেজ|message|msg|sms) ..1 (না|na) (দিলে|পাঠালে|dile|pathale) (খুশি|ভালো|khushi|valo|bhalo)
        {_TEXTS} ..2 (পাঠানো|দেওয়া|দেয়া|করা|আসা|pathano|dewa|deoa|deya|kora) ..1 (বন্ধ|bondho|bondo|stop) {_END}
        {_TEXTS} ..1 (বন্ধ|bondho|bondo) {_END}
        (বন্ধ|bondho|bondo|stop) {_END} ..2 {_TEXTS}
        {_TEXTS} ..2 (পাঠাবেন|পাঠাবা|পাঠিও|পাঠাইবেন|দিবেন|দেবেন|দিও|দিয়েন|দিয়েন|করবেন|pathaben|pathaiben|pathio|\
        diben|deben|dio|diyen|korben) (না|na)
        {_TEXTS} ..1 (চাইনা|চাই না|chaina|chai na)
        (তালিকা|লিস্ট|list|talika) (থেকে|theke) ..3 (বাদ|মুছে|সরান|সরিয়ে|কেটে|bad|muche|soran|soriye|kete)
        (আমার|amar) (নম্বর|নাম্বার|নম্বরটা|নাম্বারটা|number|nambar|nombor) (বাদ|মুছে|ডিলিট|সরান|সরিয়ে|কেটে|bad|\
        muche|delete|soran) (দিন|দেন|দাও|করুন|ফেলুন|din|den|korun|dao)
        (আমাকে|amake|amare) (আনসাবস্ক্রাইব|unsubscribe) (করুন|করেন|korun|koren)
        """
    + more.STOP_SAYS,
    stop_unless=f"""
        (বলেছি|বলছি|বললাম|বলেছিল|bolsi|bolechi) ..4 {_TEXTS} ..2 (বন্ধ|bondho|না|na)
        {_TEXTS} ..1 (চাই|chai) [না|na] ..1 (নি|ছিলাম)
        {_TEXTS} ..1 (চাই|chai) (যে|আরও|আরো|aro)
        """,
    wrong_number_says="""
        (এই|এটা|এইটা|ei|eta|eita) (নম্বর|নাম্বার|নম্বরটা|নাম্বারটা|number|nambar|nombor) (এখন|akhon|ekhon) (আমার|আমাদের|amar|amader)
        (এটা|এইটা|eta|eita) (অন্য|অন্যের|আরেক|onno|onner|arek) [মানুষের|লোকের|কারো|জনের|manusher|loker|karo|joner] (নম্বর|নাম্বার|number|nambar)
        (এই|ei) (নামে|নামের|name|namer) ..2 (কেউ|keu|kew) ..1 (নেই|নাই|থাকে না|nei|nai|thake na)
        (ভুল|vul|bhul|rong|wrong) (নম্বরে|নাম্বারে|নম্বর|নাম্বার|number|numbere|number e|nambare|nombore) [মেসেজ|message|msg|e] (দিছেন|দিয়েছেন|দিচ্ছেন|পাঠাইছেন|পাঠিয়েছেন|করেছেন|disen|dicchen|diyechen|pathaisen|korsen)
        (আমি|ami) (সেই|ওই|oi|shei|sei) (লোক|মানুষ|ব্যক্তি|রোগী|lok|manush|bekti|rogi) (না|নই|নয়|na|noi)
        (আমি|ami) (রোগী|রুগী|patient|rogi|rugi) (না|নই|নয়|na|noi|nai)
        (ভুল|রং|vul|bhul|rong|wrong) (নম্বরে|নাম্বারে|নম্বর|নাম্বার|number|numbere|nambare|nombore|লোককে|\
        মানুষকে) (মেসেজ|পাঠিয়েছেন|পাঠাচ্ছেন|দিয়েছেন|এসেছে|message|msg|pathaiyechen|pathaisen|disen)
        (এটা|এটি|eta) (আমার|তার|ওনার|উনার|amar|tar|onar|unar) (নম্বর|নাম্বার|ফোন|number|nambar|phone) (না|নয়|নয়|na|\
        noy)
        (এই|ei) (নামে|নামের|name|namer) ..1 (কেউ|keu) ..1 (নেই|নাই|থাকে না|nei|nai|thake na)
        (আমি|ami) (রোগী|সেই|rogi|patient) ..1 (না|নই|নয়|na|noi)
        (আপনি|আপনারা|apni|apnara) (ভুল|vul|bhul) (নম্বরে|নাম্বারে|মানুষকে|number|numbere|nambare)
        """
    + more.WRONG_NUMBER_SAYS,
    wrong_number_unless="""
        (ভুল|vul|bhul) (নম্বরে|নাম্বারে|number|numbere) ..2 (ফোন|কল|call|phone) (করেছে|করেছিল|করেছিলাম|korse|\
        korechilo|korechilam)
        (ভুল|vul|bhul) (নম্বর|নাম্বার|number) (দিয়েছিল|দিয়েছে|লিখেছে|diyeche|dise|likhse)
        """
    + more.WRONG_NUMBER_UNLESS,
    never_been_says="""
        (আমি|ami) ..3 (হাসপাতালে|হাসপাতাল|হসপিটালে|hospital|hospitale|haspatale) [e|এ|তো|to] [কখনো|kokhono] (যাইনি|যাই নি|যাই নাই|যাইনাই|ছিলাম না|আসিনি|jaini|jai ni|jai nai|jainai|chilam na|silam na|gesi na)
        (আমি|ami) ..3 (হাসপাতালে|হাসপাতাল|হসপিটালে|hospital|hospitale|haspatale) ..2 (যাইনি|যাই নি|যাইনাই|\
        আসিনি|যাইনি তো|jaini|jai ni|jai nai|ashini)
        (আমি|ami) ..2 (ভর্তি|ভরতি|admit|vorti|bhorti) (হইনি|হই নি|ছিলাম না|hoini|hoi ni|hoi nai|chilam na|silam na)
        (আমি|ami) ..1 (কখনো|কখনও|কোনোদিন|kokhono|konodin) ..2 (হাসপাতালে|hospitale|hospital) ..2 (যাইনি|jaini|না|na|\
        যাই নি)
        (আমার|amar) (কোনো|কোন|kono) (অ্যাপয়েন্টমেন্ট|appointment) (ছিল না|chilo na|silo na)
        """
    + more.NEVER_BEEN_SAYS,
    bereavement_says=_deaths(_KIN)
    + _deaths(_KIN_LATIN)
    + """
        (উনি|তিনি|ও|সে|uni|tini|she|তাইন|tain) ..2 (মারা|mara) (গেছেন|গেছে|গেলেন|gesen|gechen|geche|gese|gelen|gesoin)
        (ওনার|উনার|তার|তাঁর|onar|unar|tar) ..2 (মৃত্যু|ইন্তেকাল|ডেথ|mrittu|mrityu|intekal|death) (হয়েছে|হইছে|হলো|hoyeche|hoise|holo)
        (উনি|তিনি|uni|tini) ..1 (আর নেই|বেঁচে নেই|আর বেঁচে নেই|ar nei|beche nei)
        """
    + more.BEREAVEMENT_SAYS,
    bereavement_unless=f"""
        (পাশের|পাশে|অন্য|সামনের|আরেক|আরেকজন|pasher|pashe|onno|samner|arek|arekjon) [বেডের|সিটের|এক|bed|beder] [এক|রোগী|জন] (রোগী|রোগীর|রুগী|লোক|মহিলা|রোগীটা|rogi|rogir|rugi|lok|mohila|patient) ..5 (মারা|মৃত্যু|mara|mrittu|নেই|nei)
        (বছর|bochor|bosor|বৎসর) (আগে|আগেই|age|hoye|হয়ে|হলো|হয়)
        (আর|ar) (নেই|নাই|nei|nai) (সমস্যা|ব্যথা|জ্বর|betha|somossa)
        (চার্জ|charge) ..3 (মারা|mara|শেষ|nai|নাই)
        {_DEATH} ..5 (বছর|bochor|bosor|years) (আগে|আগেই|age|ago)
        (বছর|bochor|bosor|years) (আগে|আগেই|age|ago) ..6 {_DEATH}
        (প্রায়|মরতে মরতে|আরেকটু হলে|একটু হলে|যদি|ভেবেছিলাম|ভাবছিলাম|মনে হয়েছিল|ভয়|pray|jodi|vebechilam|bhabsilam|\
        mone hoyechilo) ..6 (মারা|মৃত্যু|মরে|mara|mrittu|more)
        (মারা|mara) (যাচ্ছিলেন|যাচ্ছিল|যাচ্ছিলাম|যেতে|যেতাম|jacchilo|jacchilam|jete|jetam)
        (ফোন|ব্যাটারি|গাড়ি|মোবাইল|phone|battery|mobile|কুকুর|বিড়াল) ..3 (মারা|শেষ|mara)
        (মৃত্যুর|mrittur) (মুখ|দুয়ার|কাছ|mukh|duar)
        """
    + more.BEREAVEMENT_UNLESS,
    help_says="""
        (এটা|এইটা|এটি|eta|eita) (কোন|kon) (হাসপাতাল|হসপিটাল|hospital|haspatal)
        (নম্বর|নাম্বার|নাম্বারটা|number|nambar|nombor) ..1 (কই|কোথায়|কোথা|কেমনে|কিভাবে|কে|koi|kothay|kotha|kemne|kivabe|ke) (পাইলেন|পেলেন|পাইছেন|দিলো|দিয়েছে|দিছে|থেকে|pailen|pelen|paisen|dilo|dise|diyeche|theke)
        (এটা|eta|eita) [কি|কী|ki] (ফ্রড|প্রতারণা|স্ক্যাম|fraud|scam|fake|protarona)
        (টাকা|পয়সা|চার্জ|taka|poysha|charge) (লাগবে|কাটবে|লাগে|কাটে|lagbe|katbe|lage) [কি|নাকি|ki|naki]
        (এতে|এটা|উত্তর|রিপ্লাই|ete|reply) .. (টাকা|চার্জ|taka|charge)
        (কে|ke) (মেসেজ|message|msg|sms) (দিছেন|দিয়েছেন|দিসে|দিল|পাঠাইছে|disen|diyeche|dise|dilo|pathaise)
        (কোন|kon) (হাসপাতাল|হসপিটাল|hospital|haspatal) (থেকে|theke|thaki|থাকি)
        (মানে|mane) (কি|কী|ki)
        (আপনি|আপনারা|তুমি|এটা|apni|apnara|tumi|eta|apne|afne) (কে|কারা|ke|kara) [বলছেন|bolchen|bolsen]
        (কে|কারা|ke|kara) (মেসেজ|message|msg|এই মেসেজ) ..2 (পাঠাচ্ছেন|পাঠিয়েছেন|দিচ্ছেন|দিয়েছেন|pathacchen|\
        pathaisen|dicchen|disen)
        (এটা|eta) (কি|কী|ki) (সত্যি|আসল|প্রতারণা|স্ক্যাম|fraud|scam|asol|real|fake)
        (আমার|amar) (নম্বর|নাম্বার|number) (কোথায়|কোথা|কিভাবে|কীভাবে|কে|kothay|kivabe|ke)
        (আপনি|আপনারা|apni|apnara) (কোন|kon) (হাসপাতাল|হসপিটাল|জায়গা|কোম্পানি|hospital|haspatal|company) (থেকে|theke|\
        er)
        (আপনি|আপনারা|apni|apnara) (কোথা|কোথায়|kotha|kothay) (থেকে|theke)
        (কোন|kon) (হাসপাতাল|হসপিটাল|hospital) (থেকে|theke) [আপনারা|আপনি|apnara|বলছেন]
        (এই|ei) (মেসেজ|মেসেজটা|message|msg) (কার|কে|কেন|কোথা|kar|ke|keno|kotha)
        """
    + more.HELP_SAYS,
    carer_says=_carers(_KIN)
    + _carers(_KIN_LATIN)
    + """
        (আমি|ami) (উনার|ওনার|রোগীর|unar|onar|rogir) (ছেলে|মেয়ে|স্বামী|স্ত্রী|ভাই|বোন|বউ|chele|sele|meye|swami|shami|stri|bhai|vai|bon|bou)
        (আমি|ami) (উনার|ওনার|তার|রোগীর|unar|onar|tar|rogir) (ছেলে|মেয়ে|স্বামী|স্ত্রী|ভাই|বোন|বউ|নাতি|chele|sele|\
        meye|swami|shami|stri|bhai|vai|bon|bou) ..2 (লিখছি|বলছি|বলতেছি|likhchi|likhsi|bolchi|bolsi)
        (উনার|ওনার|তার|unar|onar|tar) (পক্ষ|পক্ষে|হয়ে|pokkho|pokkhe|hoye) [থেকে|theke]
        """,
    young_says=f"""
        (আমার|amar) (বয়স|বয়স|boyos|boyosh|age) [মাত্র|matro] {_AGE} [বছর|bochor|bosor|years]
        (আমি|ami) [মাত্র|matro] {_AGE} (বছরের|বছর বয়সী|bochorer|bosorer|years)
        """,
    language_says="""
        (ইংরেজি|ইংলিশ|english|ingreji|ingrezi|inglish) (জানি না|বুঝি না|পারি না|পড়তে পারি না|jani na|janina|buji na|bujhi na|bujhina|pari na|parina|fari na)
        (বাংলায়|বাংলাতে|বাংলা ভাষায়|banglay|banglai|banglate|bangla te|bangla vashay|bengali te) (লিখ*|লেখ*|পাঠা*|\
        কথা|বল*|উত্তর|জিজ্ঞা*|দিন|দেন|প্লিজ|চাই|likh*|lekh*|patha*|kotha|bol*|din|den|please|plz)
        (আমি|ami) (শুধু|কেবল|sudhu|shudhu) (বাংলা|bangla) (জানি|বুঝি|পারি|বলি|পড়তে|jani|buji|bujhi|pari|boli|porte)
        (আমি|ami) (ইংরেজি|ইংলিশ|english|ingreji|ingrezi) (জানি না|বুঝি না|পারি না|পড়তে পারি না|jani na|buji na|\
        bujhi na|pari na)
        (দয়া করে|অনুগ্রহ করে|please|plz|doya kore) (বাংলায়|বাংলা|banglay|bangla)
        """
    + more.LANGUAGE_SAYS,
    names="""বাংলায় লিখুন|banglay likhen|banglay likhun|bangla te|banglate|banglay please|banglai please|বাংলায় প্লিজ|বাংলা|বাংলায়|বাংলা প্লিজ|বাংলা ভাষা|সিলেটি|bangla|bengali|banglay|banglai|
        bangla please|bengali please|in bengali|in bangla|sylheti|siloti|sileti""",
)
