"""Sentences of Bengali patients that outrank a question: data; see `lexicon.py`."""

from bot.text.lexicon import bn_sentences as more
from bot.text.lexicon.bn_forms import KIN, KIN_LATIN

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


STOP_SAYS = (
    f"""
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
    + more.STOP_SAYS
)

STOP_UNLESS = f"""
        (বলেছি|বলছি|বললাম|বলেছিল|bolsi|bolechi) ..4 {_TEXTS} ..2 (বন্ধ|bondho|না|na)
        {_TEXTS} ..1 (চাই|chai) [না|na] ..1 (নি|ছিলাম)
        {_TEXTS} ..1 (চাই|chai) (যে|আরও|আরো|aro)
        """

START_SAYS = (
    f"""
        (আবার|পুনরায়|abar|abr) {_TEXTS} (পাঠান|পাঠাও|দিন|দেন|দিতে|পাঠাতে|পাঠানো|শুরু|চালু|চাই|pathan|pathao|din|den|dite|pathano|shuru|suru|chalu|chai)
        {_TEXTS} (আবার|পুনরায়|abar|abr) (পাঠান|দিন|দেন|শুরু|চালু|চাই|pathan|din|den|shuru|suru|chalu|chai)
        """
    + more.START_SAYS
)

WRONG_NUMBER_SAYS = (
    """
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
    + more.WRONG_NUMBER_SAYS
)

WRONG_NUMBER_UNLESS = (
    """
        (ভুল|vul|bhul) (নম্বরে|নাম্বারে|number|numbere) ..2 (ফোন|কল|call|phone) (করেছে|করেছিল|করেছিলাম|korse|\
        korechilo|korechilam)
        (ভুল|vul|bhul) (নম্বর|নাম্বার|number) (দিয়েছিল|দিয়েছে|লিখেছে|diyeche|dise|likhse)
        """
    + more.WRONG_NUMBER_UNLESS
)

NEVER_BEEN_SAYS = (
    """
        (আমি|ami) ..3 (হাসপাতালে|হাসপাতাল|হসপিটালে|hospital|hospitale|haspatale) [e|এ|তো|to] [কখনো|kokhono] (যাইনি|যাই নি|যাই নাই|যাইনাই|ছিলাম না|আসিনি|jaini|jai ni|jai nai|jainai|chilam na|silam na|gesi na)
        (আমি|ami) ..3 (হাসপাতালে|হাসপাতাল|হসপিটালে|hospital|hospitale|haspatale) ..2 (যাইনি|যাই নি|যাইনাই|\
        আসিনি|যাইনি তো|jaini|jai ni|jai nai|ashini)
        (আমি|ami) ..2 (ভর্তি|ভরতি|admit|vorti|bhorti) (হইনি|হই নি|ছিলাম না|hoini|hoi ni|hoi nai|chilam na|silam na)
        (আমি|ami) ..1 (কখনো|কখনও|কোনোদিন|kokhono|konodin) ..2 (হাসপাতালে|hospitale|hospital) ..2 (যাইনি|jaini|না|na|\
        যাই নি)
        (আমার|amar) (কোনো|কোন|kono) (অ্যাপয়েন্টমেন্ট|appointment) (ছিল না|chilo na|silo na)
        """
    + more.NEVER_BEEN_SAYS
)

BEREAVEMENT_SAYS = (
    _deaths(KIN)
    + _deaths(KIN_LATIN)
    + """
        (উনি|তিনি|ও|সে|uni|tini|she|তাইন|tain) ..2 (মারা|mara) (গেছেন|গেছে|গেলেন|gesen|gechen|geche|gese|gelen|gesoin)
        (ওনার|উনার|তার|তাঁর|onar|unar|tar) ..2 (মৃত্যু|ইন্তেকাল|ডেথ|mrittu|mrityu|intekal|death) (হয়েছে|হইছে|হলো|hoyeche|hoise|holo)
        (উনি|তিনি|uni|tini) ..1 (আর নেই|বেঁচে নেই|আর বেঁচে নেই|ar nei|beche nei)
        """
    + more.BEREAVEMENT_SAYS
)

BEREAVEMENT_UNLESS = (
    f"""
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
    + more.BEREAVEMENT_UNLESS
)

HELP_SAYS = (
    """
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
    + more.HELP_SAYS
)

CARER_SAYS = (
    _carers(KIN)
    + _carers(KIN_LATIN)
    + """
        (আমি|ami) (উনার|ওনার|রোগীর|unar|onar|rogir) (ছেলে|মেয়ে|স্বামী|স্ত্রী|ভাই|বোন|বউ|chele|sele|meye|swami|shami|stri|bhai|vai|bon|bou)
        (আমি|ami) (উনার|ওনার|তার|রোগীর|unar|onar|tar|rogir) (ছেলে|মেয়ে|স্বামী|স্ত্রী|ভাই|বোন|বউ|নাতি|chele|sele|\
        meye|swami|shami|stri|bhai|vai|bon|bou) ..2 (লিখছি|বলছি|বলতেছি|likhchi|likhsi|bolchi|bolsi)
        (উনার|ওনার|তার|unar|onar|tar) (পক্ষ|পক্ষে|হয়ে|pokkho|pokkhe|hoye) [থেকে|theke]
        """
)

YOUNG_SAYS = f"""
        (আমার|amar) (বয়স|বয়স|boyos|boyosh|age) [মাত্র|matro] {_AGE} [বছর|bochor|bosor|years]
        (আমি|ami) [মাত্র|matro] {_AGE} (বছরের|বছর বয়সী|bochorer|bosorer|years)
        """

LANGUAGE_SAYS = (
    """
        (ইংরেজি|ইংলিশ|english|ingreji|ingrezi|inglish) (জানি না|বুঝি না|পারি না|পড়তে পারি না|jani na|janina|buji na|bujhi na|bujhina|pari na|parina|fari na)
        (বাংলায়|বাংলাতে|বাংলা ভাষায়|banglay|banglai|banglate|bangla te|bangla vashay|bengali te) (লিখ*|লেখ*|পাঠা*|\
        কথা|বল*|উত্তর|জিজ্ঞা*|দিন|দেন|প্লিজ|চাই|likh*|lekh*|patha*|kotha|bol*|din|den|please|plz)
        (আমি|ami) (শুধু|কেবল|sudhu|shudhu) (বাংলা|bangla) (জানি|বুঝি|পারি|বলি|পড়তে|jani|buji|bujhi|pari|boli|porte)
        (আমি|ami) (ইংরেজি|ইংলিশ|english|ingreji|ingrezi) (জানি না|বুঝি না|পারি না|পড়তে পারি না|jani na|buji na|\
        bujhi na|pari na)
        (দয়া করে|অনুগ্রহ করে|please|plz|doya kore) (বাংলায়|বাংলা|banglay|bangla)
        """
    + more.LANGUAGE_SAYS
)
