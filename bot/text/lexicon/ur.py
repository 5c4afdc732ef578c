"""What patients write in Urdu, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(شوہر|بیوی|بیگم|اہلیہ|ماں|امی|والدہ|ابو|ابا|والد|والدین|باپ|بیٹا|بیٹے|بیٹی|بچہ|بچے|بچی|بھائی|بہن|دادا|"
    "دادی|نانا|نانی|چچا|چچی|ماموں|خالہ|پھوپھی|تایا|ساس|سسر|دوست|پوتا|پوتی|مریض|مریضہ|بہو|داماد|میاں|خاوند|"
    "ساتھی|باجی|آپا|بھابھی|بہنوئی|دادا جان|نانا جان|چاچا|چاچو|تائی|بابا|بابا جان|مما|ماما|پاپا|ڈیڈی|زوجہ|رفیق حیات|شریک حیات|محترمہ|صاحبزادے|اماں|اماں جی|ابا جی|والدہ محترمہ|والد محترم|والد صاحب|والدہ صاحبہ)"
)
_KIN_LATIN = (
    "(shohar|shauhar|biwi|bivi|begum|ahliya|maa|ma|ami|ammi|walida|abu|abbu|abba|walid|baap|beta|bete|beti|"
    "bacha|bachay|bachi|bhai|behan|behen|dada|dadi|nana|nani|chacha|chachi|mamu|mamoo|khala|phupho|taya|saas|"
    "susar|dost|mareez|marij|patient|mum|mom|dad|husband|wife|mian|miyan|khawand|baji|apa|bhabhi|behnoi|dada jan|nana jan|chachu|tayi|baba|baba jan|mama|mumma|papa|daddy|zoja|amma|amma ji|abba ji|abbu ji|walida sahiba|walid sahab|walid sahib|father|mother|bhanja|bhatija|pota|poti|nawasa|bahu|damad|khawind|hubby|dost)"
)
_DEATH = "(intqal|intaqqal|intakal|inteqall|antqal|intiqall|fotgi|faotgi|fautgi|fotagi|ڈیتھ|انتقال|وفات|فوتگی|موت|رحلت|intiqal|intekal|inteqal|intaqal|inteqaal|wafat|wafaat|maut|mout|rehlat|ڈیتھ|ڈیٹھ|وصال|death|deth|visaal|wisal|inteqaal|intaqaal|intiqaal|entaqal|wfat|intkal|inteqal)"
_TEXTS = (
    "(میسیجز|مسیجز|میسجوں|پیغاموں|ٹیکسٹس|ٹیکسٹ میسج|text message|text messages|sms messages|mesage|mesages|mssg|messeg|messege|messages wagera|paighamat|پیغام|پیغامات|میسج|میسیج|مسیج|میسجز|ٹیکسٹ|ایس ایم ایس|سروے|sms|message|messages|msg|msgs|text|texts|"
    "mesej|massage|paigham|paighaam)"
)
_SEND_NOT = (
    "(بھیجیں|بھیجو|بھیجنا|بھیجیے|بھیجئے|بھیجیے گا|بھیجئے گا|کیجئے|کیجئے گا|کریے|آئے|آئیں|آنا|bhejain|bhejayn|bhaijna|bhjna|bhjo|bhej|kro|kren|krna|kijiyega|bhejiyega|bheje|kare|aye|aaye|ayen|کریں|کرو|کرنا|کیجیے|bhejo|bhejen|bhejein|bhaijo|bhejna|bhejiye|karo|"
    "karen|karein|karna|kijiye)"
)
_END = (
    "(کریں|کرو|کرنا|کیجیے|کیجئے|کر دیں|کر دیجئے|کروا دیں|kro|kren|krdo|krden|krdein|kr do|kr den|kr dein|karna|karwa dein|karva do|کر دو|کردیں|کردو|کر دیجیے|karo|karen|karein|kare|kijiye|kardo|karden|"
    "kardein|kar do|kar den|kar dein|kar dijiye)"
)
_AGE = (
    "(8|9|10|11|12|13|14|15|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|aath|nau|das|gyara|gyarah|bara|barah|tera|"
    "terah|chauda|chaudah|pandra|pandrah)"
)


def _deaths(kin: str) -> str:
    return f"""
        {kin} [صاحب|صاحبہ|جی|جان|محترم|محترمہ|sahab|sahib|sahiba|ji|jan] ..2 (رحلت|رخصت|rehlat) (فرما*|ہو|کر|farma*|ho|kar)
        {kin} [جان|جی|صاحب|jan|ji|sahab|sahib] ..1 (اللہ|خدا|allah|khuda) (کو|کے|ko|ke) (پیارے|پیاری|پیارا|پاس|pyare|pyari|pyara|paas|piari|piare)
        {kin} [جان|جی|صاحب|صاحبہ|jan|ji|sahab|sahib] [تو|بھی|to] [اب|ab] [اس|is] [دنیا|duniya|dunya|dunia] [میں|mein|me|سے|se] (نہیں|nahi|nahin|nhi|nai) (رہے|رہی|رہیں|رہا|رہیں|rahe|rahay|rahi|raha|rahin|rahen|rhe|rhi)
        {kin} [جان|جی|صاحب|صاحبہ|jan|ji|sahab|sahib] ..2 (انتقال|وفات|intiqal|inteqal|intqal|intekal|wafat) (کر|فرما|پا|kar|kr|farma|pa) (گئے|گئی|گئیں|گیا|چکے|چکی|gaye|gayi|gai|gaya|chuke|chuki)
        {kin} ..3 (دم|dam) (توڑ|tor) (دیا|گئے|گئی|diya|gaye|gayi)
        {kin} [جان|جی|صاحب|jan|ji|sahab|sahib] [کا|کی|ka|ki] ..3 (ڈیتھ|death|expire|ایکسپائر|pass away|passed away|دیتھ) [ہو|ho|hogai|hogayi|hogaye]
        (وہ|woh|wo) [اب|ab] (اس|is) (دنیا|duniya) (میں|mein|me|سے|se) (نہیں|nahi|nahin|چلے|چلی|chale|chali) (رہے|رہی|رہیں|رہا|ہیں|گئے|گئی|rahe|rahi|raha|hain|gaye|gayi)
        {kin} ..1 [اب|ab] (زندہ|حیات|zinda|hayat) (نہیں|nahi|nahin|nhi)
        (مرحوم|مرحومہ|marhoom|marhooma|marhum) {kin}
        {kin} [صاحب|sahab|sahib] (مرحوم|مرحومہ|marhoom|marhooma|marhum)
        {kin} ..2 (shaheed|shahid ho|jannat|جنت) (ہو|ho|ہوئے|نصیب|naseeb|chale|چلے)
        {kin} ..2 (کا|کی|ka|ki) (جنازہ|قل|چہلم|تدفین|janaza|qul|chehlum|tadfeen)
        (انا للہ|انا لله|inna lillah|inna lilahi|inna lillahi) ..8 {kin}
        (وہ|woh|wo) (وفات|wafat|فوت|faut|foat) (پا|پاگئے|ہو|pa|ho) [گئے|گئی|چکے|gaye|gayi]
        {kin} [جان|jan|ji] ..1 (ختم|khatam|khatm) (ہو|ho) (گئے|گئی|گیا|gaye|gayi|gaya|gai)
        {kin} [صاحب|صاحبہ|جی|sahab|ji|jaan|jan|جان] (کا|کی|کے|ka|ki|ke) ..4 {_DEATH}
        (ان|اُن|un|in|us) (کا|کی|ka|ki) ..3 {_DEATH} (ہو|ہوا|ہوئی|ho|hua|hui)
        (انکا|انکی|unka|unki|inka|uski) ..3 {_DEATH} (ہو|ہوا|ہوئی|ho|hua|hui)
        {kin} [صاحب|جان|ji|jan] ..4 (فوت|وفات|faut|foat|fout|wafat) (ہو|پا|ہوئے|ہوئی|ہوگئے|ہوگئی|ہوگیا|پاگئے|ho|pa|\
        hue|hogaye|hogayi|hogaya)
        {kin} [جان|jan] ..4 (گزر|گذر|چل|guzar|guzer|chal) (گئیں|گئے|گئی|گیا|چکے|چکی|چکیں|بسے|بسی|بسیں|بسا|basin|baseen|basay|chukay|chukin|gayin|gayeen|gaein|gaeen|gaye|gai|gayi|gaya|chuke|\
        base|basi|basa)
        {kin} [جان|jan] [اب|ab] [اس دنیا میں|ہمارے درمیان|is duniya mein] (نہیں|nahi|nahin) (رہے|رہی|رہیں|رہا|rahe|rahi|\
        raha)
        {kin} ..3 (مر|mar) (گئے|گئی|گئیں|گیا|چکے|gaye|gayi|gai|gaya)
        {kin} ..3 (اللہ کو پیارے|خالق حقیقی|دنیا سے چلے|دنیا سے رخصت|دنیا چھوڑ|allah ko pyare|allah ko pyari|\
        duniya se chale|duniya se rukhsat|شہید)
        (میں نے|ہم نے|main ne|mene|maine|hum ne|humne) [اپنے|اپنی|اپنا|apne|apni|apna] {kin} [کو|ko] (کھو|kho) (دیا|\
        دی|diya|di)
        (وہ|woh|wo) [اب|ab] (فوت|وفات|گزر|گذر|مر|faut|wafat|guzar|mar) (ہو|پا|گئے|گئی|گیا|ho|pa|gaye|gayi|gaya)
        {kin} ..3 (expire|expired|died|ایکسپائر) [ہو|ho]
        """


def _carers(kin: str) -> str:
    return f"""
        {kin} [جان|jan|صاحب] (کی|ki) (طرف|جانب|taraf|janib) (سے|se)
        {kin} [جان|jan] (کے|کی|ke|ki) (لیے|لئے|بدلے|جگہ|liye|badle|jagah) ..2 (جواب|لکھ*|بھیج*|jawab|likh*|bhej*|\
        reply)
        {kin} ..3 (لکھ|پڑھ|ٹائپ|میسج کر|likh|parh|type|message kar) (نہیں|nahi|nhi) (سکتے|سکتی|سکتا|پاتے|پاتی|sakte|\
        sakti|sakta)
        (میں|main|mai|mein) (ان|un|مریض|patient) (کا|کی|ka|ki) (بیٹا|بیٹی|شوہر|بیوی|بہو|بھائی|بہن|پوتا|پوتی|beta|\
        beti|shohar|biwi|bahu|bhai|behan) ..2 (ہوں|لکھ|بول|hoon|hun|hu|likh|bol)
        (میں|main|mai|mein) (ان|un) (کی|کے|ki|ke) (طرف|لیے|جگہ|taraf|liye|jagah)
        """


# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "zaroor|zarur|ji zaroor|haan zaroor|haan bilkul|ji bilkul|zaroor ji|ضرور|جی ضرور|جی بالکل|ہاں بالکل|ہاں ضرور|ہاں|جی|جی ہاں|ہاں جی|ہاں ہاں|بالکل|اوکے|یس|اچھا|چلو|haan|han|haa|ha|hn|haan ji|han ji|hanji|ji|jee|ji haan|ji han|jee haan|yes|ok|okay|sure|bilkul|blkl|acha|achha|chalo|ان شاء اللہ|انشاءاللہ"
_AGREES = "ضرور|بالکل|یقینا|بے شک|ٹھیک ہے|ٹھیک|کیوں نہیں|کر سکتے ہیں|کر لیں|کر دیں|کریں|کر سکتے ہو|کوئی مسئلہ نہیں|کوئی مسئلہ نہیں ہے|کوئی بات نہیں|کوئی اعتراض نہیں|کوئی اعتراض نہیں ہے|مجھے کوئی اعتراض نہیں|مجھے کوئی اعتراض نہیں ہے|مجھے کوئی مسئلہ نہیں|منظور ہے|اجازت ہے|میری طرف سے اجازت ہے|راضی ہوں|متفق ہوں|شیئر کریں|شیئر کر سکتے ہیں|شیئر کر دیں|بھیج دیں|خوشی سے|شوق سے|آپ کی مرضی|zaroor|zarur|zror|bilkul|beshak|be shak|yaqeenan|theek hai|thek hai|thik hai|theek h|theek|kyun nahi|kyu nahi|kyon nahi|why not|kar sakte hain|kar sakte ho|kar sakty hain|kr skte hain|kar lein|kar len|kar dein|kar den|karen|karein|karo|koi masla nahi|koi masla nahi hai|koi baat nahi|koi bat nahi|koi aitraz nahi|koi aitraaz nahi|koi etraz nahi|koi aitraz nahi hai|mujhe koi aitraz nahi|mujhe koi masla nahi|manzoor hai|ijazat hai|meri ijazat hai|bilkul ijazat hai|razi hun|share karen|share karein|share kar sakte hain|share kar dein|bhej dein|khushi se|shauq se|aap ki marzi|no problem|ok hai"
_NAY = "نہیں|نہ|جی نہیں|نہیں جی|نہیں نہیں|بالکل نہیں|ہرگز نہیں|nahi|nahin|nhi|nai|na|ji nahi|jee nahi|nahi ji|nahi nahi|bilkul nahi|hargiz nahi|no"
_REFUSES = "bilkul nahi|بالکل نہیں|نہ کریں|مت کریں|نہیں کرنا|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|ہم نہیں چاہتے|رہنے دیں|اجازت نہیں|اجازت نہیں ہے|میں اجازت نہیں دیتا|میں اجازت نہیں دیتی|میری اجازت نہیں|شیئر نہ کریں|شیئر مت کریں|مجھے منظور نہیں|منظور نہیں|مجھے پسند نہیں|ضرورت نہیں|بالکل بھی نہیں|کبھی نہیں|راضی نہیں|معافی چاہتا ہوں|na karen|na karein|mat karen|mat karo|nahi karna|nahi chahta|nahi chahti|main nahi chahta|main nahi chahti|mein nahi chahti|nahi chahte|rehne dein|rehne do|rehne den|ijazat nahi|ijazat nahi hai|main ijazat nahi deta|main ijazat nahi deti|meri ijazat nahi|share na karen|share mat karo|share mat karen|mujhe manzoor nahi|manzoor nahi|mujhe pasand nahi|zaroorat nahi|zarurat nahi|bilkul bhi nahi|kabhi nahi|razi nahi|nahi kar sakte|mana karta hun|mana karti hun"


def _twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


def _each(*parts: str) -> str:
    """Every way of taking one entry of each part, in this order; an empty entry leaves its place out."""
    said = [""]
    for part in parts:
        said = [f"{one} {two}".strip() for one in said for two in part.split("|")]
    return "|".join(said)


def _led(first: str, then: str) -> str:
    """Each entry of ``then``, by itself and behind each of ``first``."""
    return _each(f"|{first}", then)


# "Print it", "you may use it": consent as a doing word, with and without a yes before it.
_PRINT = (
    _each(
        "چھاپ|لگا|ڈال|شیئر کر|شئیر کر|شائع کر|پبلش کر|استعمال کر|پرنٹ کر|پوسٹ کر|شامل کر",
        "دیں|دو|لیں|لو|دیجیے|دیجئے|سکتے ہیں|سکتے ہو",
    )
    + "|"
    + _each("شائع|پبلش|شیئر|شئیر|استعمال|پوسٹ|پرنٹ", "کریں|کرو|کیجیے|کیجئے|کرنے دیں|کیا جا سکتا ہے|کی جا سکتی ہے")
    + "|کر سکتے ہیں آپ|کر سکتے ہو آپ|چھاپ سکتے ہیں آپ|شائع کر سکتے ہیں آپ|شیئر کر سکتے ہیں آپ|چھاپیں|چھاپو|چھاپیے|لگائیں|لگاؤ|ڈالیں|کردیں|کردو|کر دو|کر لو|کر لیجیے|کر دیجیے|کرلیں|ضرور کریں|جیسے آپ کی مرضی|جیسی آپ کی مرضی|جیسے آپ چاہیں|جو آپ کو ٹھیک لگے|مجھے منظور ہے|مجھے کوئی مسئلہ نہیں ہے|مجھے کوئی پریشانی نہیں|کوئی حرج نہیں|کوئی حرج نہیں ہے|مجھے کوئی حرج نہیں|کوئی پرابلم نہیں|کوئی فرق نہیں پڑتا|مجھے کوئی فرق نہیں پڑتا|میری اجازت ہے|اجازت ہے|پوری اجازت ہے|آپ کو اجازت ہے|اجازت دیتا ہوں|اجازت دیتی ہوں|میں اجازت دیتا ہوں|میں اجازت دیتی ہوں|اجازت دی|میں راضی ہوں|میں متفق ہوں|اتفاق ہے|مجھے اتفاق ہے|رضامند ہوں|میں رضامند ہوں|اچھا ہے|بہتر ہے|نو پرابلم|بغیر نام کے ٹھیک ہے|نام کے بغیر ٹھیک ہے|نام کے بغیر کر دیں|نام کے بغیر کر سکتے ہیں|نام کے بغیر چھاپ دیں|نام کے بغیر شائع کر دیں|بغیر نام کے کر دیں|بغیر نام کے چھاپ دیں|بغیر نام کے کر سکتے ہیں"
)
_NAMELESS = _each(
    "ہاں|ہاں جی|جی ہاں|جی|ٹھیک ہے",
    "|مگر|لیکن|پر|بس",
    "نام|میرا نام",
    "نہ لکھیں|نہ لکھنا|مت لکھیں|مت لکھنا|نہ دیں|نہ دینا|نہ آئے|نہ ہو|نہ ڈالیں|نہ بتائیں|ظاہر نہ کریں|نہیں|نہیں آنا چاہیے|نہیں ہونا چاہیے|کے بغیر",
)
_NO_PRINT = (
    _each(
        "نہ|مت",
        "کریں|کرو|کرنا|کیجیے|کیجئے|چھاپیں|چھاپو|چھاپنا|لگائیں|لگانا|ڈالیں|ڈالنا|شیئر کریں|شائع کریں|دکھائیں|لکھیں|دیں",
    )
    + "|"
    + _each("شیئر|شائع|پبلش|استعمال|پوسٹ", "نہ|مت|نہیں", "کریں|کرو|کرنا|کیجیے|ہو|ہونا چاہیے")
    + "|"
    + _each(
        "|میں|میں ایسا|میں یہ|ہم",
        "نہیں",
        "چاہتا|چاہتی|چاہتے|چاہتا ہوں|چاہتی ہوں|چاہوں گا|چاہوں گی|دوں گا|دوں گی|دینا چاہتا|دینا چاہتی|کرنا چاہتا|کرنا چاہتی",
    )
    + "|"
    + _each(
        "|میں",
        "نہیں چاہتا کہ|نہیں چاہتی کہ|نہیں چاہتا|نہیں چاہتی",
        "یہ|میری بات|میرا تبصرہ|میرے الفاظ|میرا کمنٹ|اسے",
        "شائع ہو|شائع کریں|شائع کیا جائے|چھپے|چھاپا جائے|شیئر ہو|شیئر کریں|شیئر کیا جائے|کوئی پڑھے",
    )
    + "|"
    + _each(
        "اجازت|میری اجازت|منظور|مجھے منظور|راضی|میں راضی|متفق|میں متفق|ضرورت|کوئی ضرورت|پسند|مجھے پسند",
        "نہیں",
        "|ہے|ہوں",
    )
    + "|اجازت نہیں دیتا|اجازت نہیں دیتی|اجازت نہیں دوں گا|اجازت نہیں دوں گی|اجازت نہیں دے سکتا|اجازت نہیں دے سکتی|رہنے دو|رہنے دیجیے|چھوڑیں|چھوڑو|چھوڑ دیں|جانے دیں|پرائیویٹ رکھیں|اپنے پاس رکھیں|اپنے تک رکھیں|کسی کو نہ دکھائیں|کسی کو نہ بتائیں|کبھی بھی نہیں|بالکل مت کریں|بالکل نہ کریں|نہ جی نہ|نہ بھئی|نہ بھئی نہ|نہیں بھئی|نہیں یار|نہیں بھائی|انکار ہے|میرا انکار ہے|میری طرف سے نہیں|میری طرف سے انکار|منع ہے|منع کرتا ہوں|منع کرتی ہوں|ابھی نہیں|نہیں شکریہ"
)

_PRINT_LATIN = (
    _each(
        "chhap|chap|chaap|laga|daal|share kar|publish kar|shaya kar|use kar|print kar|istemal kar",
        "dein|den|do|dijiye|lein|sakte hain|sakte ho",
    )
    + "|"
    + _each("publish|share|shaya|use|post|print|istemal", "karo|karein|karen|kare|kro|kren|kijiye")
    + "|kar dein|kr dein|kr den|kr do|krdo|kardein|karden|kr lo|kr lein|kr len|kar lena|kar dena|kar den|kar lijiye|kar lijiyega|kar dijiyega|krlo|bilkul kar dein|share kr do|share kr den|share krlo|publish karo|publish karein|publish kare|publish karen|shaya karein|shaya karen|chhapo|chapo|daalo|lagao|use karo|use karein|zaroor karein|zaroor karen|zaroor karo|zarur karo|jarur karo|jaroor karo|be fikr|befikr|marzi aap ki|jaisi aapki marzi|jesi aapki marzi|jaise aap chahein|jaise aapki marzi|jo aap ko theek lage|mujhe manzoor hai|mujhe manjur hai|mujhe koi masla nahi hai|mujhe koi aitraz nahi hai|mujhe koi problem nahi hai|mujhe koi dikkat nahi hai|mujhe koi etraz nahi|mujhe koi pareshani nahi|mujhe koi harj nahi|koi harj nahi|koi haraj nahi|koi harj nahi hai|koi masla ni|koi masla nai|koi masla nhi|koi dikkat nhi|koi dikkat nai|koi dikkat ni|koi problem nhi|koi problem nai|koi baat ni|koi bat nai|koi baat nhi|koi fark nahi|koi farq nahi|koi farak nahi padta|mujhe koi farq nahi parta|meri ijazat hai|meri taraf se ijazat hai|ijazat hai meri|ijazat deta hun|ijazat deti hun|ijazat di|main ijazat deta hun|main ijazat deti hun|anumati deta hu|anumati deti hu|meri anumati hai|raazi hun|raazi hu|main raazi hun|mai razi hu|main razi hun|sehmat hun|main sehmat hun|mai sehmat hu|main tayyar hun|tayyar hun|acha hai|achha hai|acha hoga|theek rahega|theek hy|thik hai kar do|theek hai kar do|theek hai kar dein|theek hai kar lo|kyu nai|kyun nai|kyu nhi|q nahi|agree|i agree|of course|go ahead|naam ke bina theek hai|bina naam ke theek hai|bina naam theek hai|bina naam ke kar do|bina naam ke kar sakte hain|bina naam ke kar dein|bina naam ke chhap do|naam ke baghair theek hai|baghair naam ke theek hai|naam ke bagair theek hai|bagair naam ke theek hai|baghair naam ke kar dein|baghair naam ke kar sakte hain|naam ke baghair kar dein|naam ke baghair kar sakte hain|naam ke baghair chhap dein"
)
_ALL_PRINT_LATIN = (
    _PRINT_LATIN
    + "|kar sakte hain aap|kar sakte ho aap|chhap sakte hain aap|share kar sakte hain aap|publish kar sakte hain aap|use kar sakte hain aap"
)
_NAMELESS_LATIN = _each(
    "haan|haan ji|ji|theek hai",
    "|par|lekin|magar|bas",
    "naam|mera naam",
    "na likhein|na likhen|na likhna|mat likhna|mat likho|na dein|na dena|mat dena|na aaye|na aye|na ho|na dalna|mat dalna|na batana|mat batana|nahi|ke bina|ke baghair|ke bagair",
)
_NO_PRINT_LATIN = (
    _each(
        "na|mat",
        "karna|karen|karein|karo|kare|kijiye|kijiyega|kro|kren|krna|chhapo|chhapna|chapna|chapo|chhapein|chapen|chhapen|chhapiye|daalo|dalna|daalna|dalo|lagana|lagao|lagayein|share karna|share karo|share karein|share kro|publish karna|publish karo|publish karein|dikhana|dikhao|dikhayein|likhna|dena|use karna|use karo|use karein",
    )
    + "|"
    + _each("share|publish|use|shaya|print", "na|mat|nahi|nai|nhi", "karna|karen|karein|karo|kare|kro|kren|krna|kijiye")
    + "|"
    + _each(
        "|main|mai|mein|main aisa|main ye|main yeh|hum",
        "nahi|nahin|nhi|nai",
        "chahta|chahti|chahte|chahta hun|chahti hun|chahta hu|chahti hu|chahunga|chahungi|dunga|dungi|doon ga|doon gi|dena chahta|dena chahti|karna chahta|karna chahti",
    )
    + "|"
    + _each(
        "ijazat|meri ijazat|anumati|meri anumati|manzoor|mujhe manzoor|manjur|mujhe manjur|razi|raazi|main razi|main raazi|sehmat|main sehmat|zaroorat|zarurat|jarurat|koi zaroorat|koi zarurat|koi jarurat|pasand|mujhe pasand",
        "nahi|nahin|nhi|nai",
        "|hai|hun",
    )
    + "|ijazat nahi deta|ijazat nahi deti|ijazat nahi dunga|ijazat nahi dungi|ijazat nahi de sakta|ijazat nahi de sakti|anumati nahi dunga|anumati nahi dungi|anumati nahi deta|anumati nahi deti|rehne dein|rehnay dein|rehne den|rahne dein|rahne dijiye|rehne dijiye|rehne do|rehnay do|rhne do|rhne dein|chhodo|chhod do|chhor dein|chhor do|chor dein|chor do|jane do|jaane do|jane dein|private hai|private rakhein|private rakho|private rakhna|apne paas rakho|apne paas rakhein|apne tak rakho|apne tak rakhein|apne tak hi rakhein|kisi ko mat dikhana|kisi ko na dikhayein|kisi ko na dikhana|kisi ko mat batana|kisi ko na batana|kisi ko na batayein|kabhi bhi nahi|kabhi nhi|kabhi nahin|hargiz nhi|bilkul nhi|bilkul nai|bilkul bhi nhi|bilkul bhi nai|bilkul mat karna|bilkul na karna|koi zaroorat nahi|na bhai na|na na|na ji na|na baba|na baba na|na bhai|nahi bhai|nahi yaar|nahi bhai nahi|nope|nay|inkar|inkaar|mera inkar hai|mana hai|meri taraf se na|meri taraf se nahi|meri taraf se mana hai|abhi nahi|not now|nahi shukriya|no thanks"
)


LEXICON = Lexicon(
    language="ur",
    numbers=(
        "ایک|پہلا|پہلی|اول|پہلے نمبر|پہلے والا|نمبر ون|ek|aik|eik|ikk|pehla|pehli|pahla|pahli|pehla wala|pehle wala|pehle number|awal",
        "دو|دوسرا|دوسری|دوم|دوسرے نمبر|do|dou|dusra|doosra|dosra|dusri|doosri|dosri|dusre number|doosre number|dusre wala",
        "تین|تیسرا|تیسری|سوم|تیسرے نمبر|teen|tin|teen number|teesra|tisra|teesri|tisri|teesre number|teesre wala",
        "چار|چوتھا|چوتھی|چہارم|چوتھے نمبر|char|chaar|chotha|chautha|chothi|chauthi|chothe number|chothe wala",
        "پانچ|پانچواں|پانچویں|پنجم|پانچویں نمبر|panch|paanch|paach|panj|panchwan|paanchwan|panchwa|paanchwa|panchvan|panchvi|panchwin|paanchwin|panchwen number|panchwein number",
        "چھ|چھے|چھٹا|چھٹی|ششم|چھٹے نمبر|chay|che|chhe|cheh|chah|chhay|chhah|chey|chhey|chhata|chhatta|chata|chatta|chhati|chhate number|chatay number",
        "سات|saat|sat",
        "آٹھ|aath|ath",
        "نو|nau",
        "دس|das|dus",
    ),
    number_marks="|والا|والی|والے|نمبر والا|نمبر پر|نمبر پہ|آپشن نمبر|چوائس|انتخاب نمبر|wala|wali|wale|number wala|number pe|number par|option number|nmber|numbr|num|nbr|choice|intikhab|opt|opsn|opshun|ویں|نمبر|آپشن|جواب|انتخاب|number|nambar|nmbr|option|jawab|jawaab",
    good="""acha khasa|achchha|achaa hi|ach cha|theek tha|thek tha|theek thi|sahi tha|bura nahi tha|bura nahi|bura nhi tha|bura nhi|bura nahin tha|bura nahin|itna bura nahi|
        itna bura nahi tha|kharab nahi tha|kharab nahi|kharab nhi tha|kharab nhi|buri nahi thi|buri nahi|koi shikayat nahi|koi shikayat nahi hai|koi shikayat nhi|
        koi masla nahi hua|koi dikkat nahi hui|koi pareshani nahi hui|pasand aya|pasand aaya|pasand ayi|pasand aayi|care karne wala|care karne wale|care karne wali|
        khayal rakhne wale|khayal rakhne wala|khayal rakhne wali|khyal rakhne wale|dhyan rakhne wale|madad karne wale|meharban|mehrban|badhia|اچھا خاصا|برا نہیں تھا|برا نہیں|
        بری نہیں تھی|بری نہیں|اتنا برا نہیں|اتنا برا نہیں تھا|خراب نہیں تھا|خراب نہیں|کوئی شکایت نہیں|کوئی شکایت نہیں ہے|کوئی مسئلہ نہیں ہوا|پسند آیا|پسند آئی|خیال رکھنے والے|
        خیال رکھنے والا|مدد کرنے والے|مہربان|ٹھیک تھا|ٹھیک تھی|سہی|ٹهیک|ٹھیک سے|اچها|اچھآ|خوب|عمده|اطمینان بخش|
        خوش|مطمئن|اطمینان بخش|خوش ہوں|khush|mutmain|mutmaeen|mutmayin|satisfied|happy|acchaa|acha hi|achay|tasalli|تسلی|بھلی|مناسب اچھا|theak|theik|teek thaak acha|behtr|اچھا|اچھی|اچھے|اچہا|اچها|
        اچھا ہے|ٹھیک|صحیح|درست|بھلا|عمدہ|گڈ|نائس|فائن|تسلی بخش|acha|achha|accha|achaa|achi|achhi|acchi|ache|achhe|theek|thek|thik|teek|tik|sahi|sahih|umda|umdah|badhiya|barhiya|behtar|بہتر|good|gud|
        nice|fine|بڑھیا|tasalli bakhsh""",
    excellent="""bohat hi zabardast|kamaal ka|kamal ka|kamaal ki|kamal ki|koi jawab nahi|lajwab|lajawab|bahtareen|behtreen|behtrin|behtarin|shandaar|sandar|zabardast hai|zabrdast|
        jabardast|jabrdast|jabrdst|zabardst|sab se acha|sabse acha|sab se achi|sab se behtar|sabse behtar|sabse behtareen|is se behtar nahi ho sakta|isse behtar nahi ho sakta|
        is se acha nahi ho sakta|10 mein se 10|100 percent|a one|a1|number one|first class|five star|world class|outstanding|wonderful|mast|jhakas|umda tareen|aala|khoob|
        bahut khoob|dil jeet liya|dil jit liya|maza aa gaya|maja aa gaya|کمال کی|کمال ہے|کوئی جواب نہیں|لاجواب سروس|زبردست ہے|ذبردست|زبر دست|بیحترین|بہتریں|
        اس سے بہتر نہیں ہو سکتا|اس سے اچھا نہیں ہو سکتا|دس میں سے دس|نمبر ون|نمبر 1|آؤٹ سٹینڈنگ|امیزنگ|ونڈرفل|سب سے بہتر|سب سے بہترین|سب سے عمدہ|بہت ہی عمدہ|دل خوش ہو گیا|
        دل جیت لیا|مزہ آ گیا|اے ون|فائیو سٹار|ورلڈ کلاس|بے حد عمدہ|فوق العادہ|قابل تعریف|قابل ستائش|qabil e tareef|qabile tareef|
        بہت عمدہ|بہت خوب|واہ|ٹاپ|ٹاپ کلاس|سپر|ایکسیلنٹ|زبردست|زبر دست|کمال است|عمدہ ترین|اعلیٰ درجے کی|اعلیٰ درجے کا|bohat umda|bohat khoob|bht khoob|wah|top|top class|super|superb|awesome|amazing|
        fantastic|brilliant|mashallah zabardast|zabrdast|zabardst|aala darje ki|10 out of 10|sab se behtar|sab se behtareen|bohat aala|bht aala|dil khush|بہترین|شاندار|لاجواب|کمال|کمال کا|اعلیٰ|اعلی|
        بے مثال|سب سے اچھا|سب سے اچھی|ایک نمبر|پرفیکٹ|بیسٹ|فرسٹ کلاس|ماشاء اللہ بہترین|behtareen|behtreen|behtarin|shandar|shaandar|lajawab|zabardast|zbrdst|kamal|kamaal|aala|ala|bemisal|be misal|
        sab se acha|sab se achi|ek number|perfect|best|excellent|first class""",
    bad="""kharaab|khraab|khrb|bekaar|bkar|ghatia|ghatya|gatiya|galat|ghalat|kachra|nakara|nakaara|faltu|fazool|fuzool|mayoos kun|mayus kun|nirashajanak|nirasha|pasand nahi aya|
        pasand nahi aaya|pasand nhi aya|maza nahi aya|kisi kaam ka nahi|kisi kam ka nahi|خرآب|بےکار|فضول|ناکارہ|نکما|نکمی|ردی|مایوس کن|افسوسناک|پسند نہیں آیا|پسند نہیں آئی|
        مزہ نہیں آیا|کسی کام کا نہیں|گندہ|ماڑا|ماڑی|afsosnak|nikamma|nikammi|
        خراب|برا|بری|برے|بُرا|بیکار|بے کار|گھٹیا|غلط|گندا|گندی|ناقص|بیڈ|kharab|khrab|kharaab|bura|buri|bure|bekar|bekaar|ghatiya|ganda|gandi|naqis|bad|poor""",
    terrible="""intehai ghatiya|nihayat ghatiya|sab se bekar|sabse bekar|sab se ghatia|sabse ghatia|sab se badtar|sabse badtar|had se zyada kharab|hadd se zyada kharab|bohat hi ghatiya|
        bahut hi ghatiya|bahut ghatiya|bht ghatiya|ekdum ghatiya|ekdam ghatiya|ek dum ghatiya|ek dam ghatiya|bilkul ghatiya|bilkul bekar|bilkul kharab|bilkul bakwas|bakvas|bkwas|
        bakwaas|wahiyaat|vahiyat|sharamnaak|sharamnak|sharmnaak|khaufnaak|bhayanak|bhyanak|disgusting|awful|dozakh|nark|narak|azab|انتہائی گھٹیا|نہایت گھٹیا|سب سے بیکار|
        سب سے بدتر|حد سے زیادہ خراب|بہت ہی گھٹیا|بہت گھٹیا|بالکل گھٹیا|بالکل بیکار|بالکل خراب|بالکل بکواس|دوزخ|عذاب|قیامت|بھیانک|بد ترین|بد تر|انتہائی ناقص|شرم ناک|ہارر ایبل|
        ٹیریبل|ورسٹ|
        جہنم|گھٹیا ترین|سب سے گھٹیا|رذیل|بیہودہ|پیتھیٹک|jahannum|jahannam|sab se ghatiya|ghatiya tareen|pathetic|horrible|behuda|bohat ghatiya|lanat|لعنت|بدترین|بدتر|انتہائی خراب|سب سے خراب|
        سب سے برا|سب سے بری|بکواس|واہیات|شرمناک|ہولناک|خوفناک|تھرڈ کلاس|badtareen|badtarin|badtar|bakwas|bakwaas|wahiyat|sharmnak|khofnak|khaufnak|sab se kharab|sab se bura|sab se buri|third class|
        worst|terrible""",
    very="""bohut|bahoot|boohat|bhout|bhoht|bohht|buhot|bauhat|bahut bahut|bht bht|boht boht|bohat e|intahai|intehaee|intehayi|inteha|had se zyada|hadd se zyada|hadse zyada|sach much|
        waqi|waqayi|waqei|ek dam|ekdam|bilkul hi|kaafi zyada|nihayat|itne|itnay|super|bade|bare hi|bari hi|بہہت|بہت ذیادہ|بہوت|بوت|بُہت|نہایت|بے پناہ|بے انتہا|اتنے|سچ مچ|انتہا کا|
        انتہا کی|بڑا ہی|بڑی ہی|بہت ہی زیادہ|
        نہایت ہی|بے انتہا|حد سے زیادہ|بہت بہت|bohot hi|bahut hi|bht hi|boht hi|bohat bohat|nihayat hi|be inteha|had se zyada|bohat ziada|bht zyada|bhtt|bohatt|buhut|ek dum|ekdum|ایک دم|bara|bari|
        bare|بڑا|بڑی|بڑے|بہت|بہت ہی|بوہت|بہت زیادہ|انتہائی|بے حد|بیحد|نہایت|اتنا|اتنی|واقعی|سچ میں|ایکدم|bohat|bohot|bahut|bahot|bht|boht|buhat|bhot|bohat hi|bohat zyada|intehai|intihai|behad|be had|
        nihayat|itna|itni|waqai|wakai|sach mein|very|really|so""",
    quite="""کافی|تھوڑا|تھوڑی|کچھ|خاصا|خاصی|زیادہ تر|kafi|kaafi|thora|thori|thoda|kuch|khasa|quite""",
    nots="""نہیں|نہی|نھیں|نہ|نا|نہیں تھا|نہیں تھی|نہیں ہے|زیادہ نہیں|ذیادہ نہیں|nahi|nahin|nai|nhi|nahe|naheen|na|nahi tha|nahi thi|nahi hai|zyada nahi|ziada nahi|zyada nahin|not""",
    at_all="""koi zyada|itna zyada|itna|کوئی زیادہ|اتنا زیادہ|خاص|khas|khaas|ہر گز|قطعی|قطعا|qatai|zarra bhi|zarra bhar|
        کچھ خاص|کوئی خاص|اتنا خاص|kuch khas|kuch khaas|koi khas|koi khaas|utna|اتنا بھی|itna bhi|itna khas|bhi|بھی|kuch zyada|کچھ زیادہ|بالکل|بلکل|بالکل بھی|ذرا بھی|ہرگز|bilkul|bilkul bhi|zara bhi|
        hargiz""",
    neither="""bas theek tha|bas thik tha|bas theek thi|bas theek hai|bas thik hai|bas theek h|theek hi tha|thik hi tha|theek hi thi|theek thak sa|thik thak sa|theek sa|thik sa|
        bas aisa hi|bas aise hi|aise hi tha|aisa hi tha|bas yun hi|kaam chal gaya|kam chal gaya|kaam chalta hai|guzara hai|guzaara|guzaray layak|guzare laiq|guzaray laiq|
        itna khas nahi|itna khaas nahi|utna khas nahi|kuch khas nahi tha|kuch khaas nahi tha|koi khaas nahi|kuch khaas nhi|kuch khas nhi|koi khas nhi|koi khas baat nahi|
        koi khaas baat nahi|mila jula|mila jula sa|mixed|mixed sa|average sa|average tha|normal tha|normal hi|aam|adha adha|aadha aadha|kuch acha kuch bura|kuch achha kuch bura|
        thora acha thora bura|thoda acha thoda bura|acha bhi bura bhi|achha bhi bura bhi|acha bhi tha bura bhi|na acha na hi bura|na to acha na bura|na to acha tha na bura|
        na hi acha tha na hi bura|na acha tha na hi bura|na itna acha na itna bura|na zyada acha na zyada kharab|na bahut acha na bahut bura|na bohot acha na bohot bura|
        na achi thi na buri|na theek na kharab|na theek na bura|darmiyani|darmiyaane darje ka|darmyana|darmiyana sa|ausat darje ka|ausat sa|beech ka|bich wala|beech mein|
        dono ke beech|theek theek sa|ok tha|okay tha|ok ok|okok|بس ٹھیک تھا|بس ٹھیک تھی|بس ٹھیک ہے|ٹھیک ہی تھا|ٹھیک ہی تھی|ٹھیک سا|بس ایسا ہی|بس ایسے ہی|ایسا ہی تھا|بس یوں ہی|
        یونہی سا|کام چل گیا|گزارا|گزارا تھا|گزارہ تھا|بس گزارا|گزارے لائق تھا|گزارے کے قابل|اتنا خاص نہیں|کچھ خاص نہیں تھا|کوئی خاص نہیں تھا|کوئی خاص بات نہیں|ملا جلا|ملا جلا سا|
        مکسڈ|اوسط سا|ایوریج|اوسط درجے|نارمل تھا|عام|آدھا آدھا|کچھ اچھا کچھ برا|تھوڑا اچھا تھوڑا برا|اچھا بھی برا بھی|اچھا بھی تھا برا بھی|نہ تو اچھا نہ برا|نہ اچھا نہ ہی برا|
        نہ اچھی نہ ہی بری|نہ اچھا تھا نہ ہی برا|نہ اچھی تھی نہ بری|نہ اچھی تھی نہ ہی بری|نہ زیادہ اچھا نہ برا|نہ تو اچھا تھا نہ برا|نہ ہی اچھا تھا نہ ہی برا|
        نہ اتنا اچھا نہ اتنا برا|نا اچھی نا بری|نا اچھا نا ہی برا|نہ ٹھیک نہ خراب|درمیانے درجے|درمیانہ تھا|درمیانی سی|متوسط|بیچ کا|بیچ میں|درمیان میں|درمیان کا|دونوں کے بیچ|
        اوکے تھا|سو سو|
        نہ زیادہ اچھا نہ زیادہ برا|نہ زیادہ اچھی نہ زیادہ بری|نہ بہت اچھا نہ بہت برا|نہ ہی اچھا نہ ہی برا|بس ٹھیک|بس ٹھیک ہی|بس ٹھیک ٹھاک|نارمل|نارمل سا|اوسط درجے کا|اوسط درجے کی|درمیانے درجے کا|
        بس چل گیا|میڈیم|بس ایویں|ٹھیک ٹھاک ہی|na zyada acha na zyada bura|na ziada acha na ziada bura|na bohat acha na bohat bura|na hi acha na hi bura|na acha na bura bas theek|bas theek|bas thek|
        bas thik|bas theek hi|bas theek thak|bas theek theek|normal|normal sa|theek thak hi|theek thaak hi|thek thak|bas guzara hi|guzare layak|medium|bas chal gaya|mamooli|معمولی|bas aiven|
        na acha tha na bura|نہ اچھا تھا نہ برا|bich ka|beech ka|نہ اچھا نہ خراب|نہ اچھا نہ برا|نہ اچھی نہ بری|نہ اچھی نہ خراب|نہ برا نہ اچھا|نہ خراب نہ اچھا|نا اچھا نا برا|ٹھیک ٹھاک|درمیانہ|درمیانی|
        درمیانہ سا|اوسط|عام سا|عام سی|گزارہ|گزارے لائق|بس گزارہ|ایسا ویسا|کچھ خاص نہیں|کوئی خاص نہیں|مناسب|چلے گا|na acha na bura|na achha na bura|na acha na kharab|na achi na buri|na achi na kharab|
        na bura na acha|na kharab na acha|theek thaak|thik thak|theek thak|darmiyana|darmiana|ausat|aam sa|guzara|bas guzara|aisa waisa|kuch khas nahi|koi khas nahi|munasib|chalega|average|so so""",
    dont_know="""kuch kah nahi sakta|kuch kah nahi sakti|kah nahi sakta|kah nahi sakti|kah nahi sakte|keh nahin sakta|keh nahin sakti|keh nhi sakta|keh nhi sakti|kuch nahi kah sakta|
        kuch nahi kah sakti|kuch keh nahi sakti|bata nahi sakta|bata nahi sakti|bata nahi sakte|kuch bata nahi sakta|mujhe nhi pata|mujhe nai pata|mujhe nahin pata|mjhe nahi pata|
        mujhe ni pata|muje nahi pata|mujhe pta nahi|mujhe pta nhi|mujhe kuch nahi pata|mujhe kuch nahi maloom|mujhe kuch maloom nahi|mujhe kuch nahi malum|mujhe nahi malum|
        mujhe maloom nhi|maloom nai|malum nahin|pata hi nahi|pata nahi kya kahun|pata nahi kya bolun|kya pata bhai|kuch yaad nahi|kuch yaad nai|yaad nai|yaad nhi|yaad hi nahi|
        mujhe kuch yaad nahi|samajh nahi aati|samajh nahi ati|samajh nhi aa raha|samajh nhi aa rahi|samajh ni aa rahi|fark nahi pata|faisla nahi kar sakta|faisla nahi kar sakti|
        faisla nahi kar pa raha|tay nahi kar sakta|tay nahi kar pa raha|sochna padega|sochna parega|confirm nahi|sure nahi|sure nahi hun|pakka nahi pata|pakka nahi keh sakta|
        andaza nahi hai|koi andaza nahi|andaaza nahi|khuda jane|ishwar jane|ram jane|upar wala jane|don t know|dunno|idk|hosh nahi tha|mujhe hosh nahi tha|کچھ کہہ نہیں سکتے|
        بتا نہیں سکتا|بتا نہیں سکتی|بتا نہیں سکتے|مجھے کچھ نہیں پتہ|مجھے کچھ پتہ نہیں|مجھے کچھ معلوم نہیں|مجھے نہیں معلوم|مجھے پتا نہیں|کچھ پتا نہیں|پتہ ہی نہیں|پتا ہی نہیں|
        نہیں پتا|کچھ یاد نہیں|یاد ہی نہیں|مجھے یاد نہیں|مجھے کچھ یاد نہیں|سمجھ نہیں آتی|سمجھ نہیں آ رہا|سمجھ نہیں آیا|فیصلہ نہیں کر سکتا|فیصلہ نہیں کر سکتی|کوئی اندازہ نہیں|
        اندازہ نہیں ہے|یقین سے نہیں کہہ سکتا|یقین سے نہیں کہہ سکتی|خدا جانے|اللہ ہی جانے|اللہ کو پتہ|اللہ کو معلوم|رب جانے|ہوش نہیں تھا|مجھے ہوش نہیں تھا|کوئی آئیڈیا نہیں|
        آئیڈیا نہیں|نو آئیڈیا|
        کچھ پتہ نہیں|کچھ نہیں پتہ|کچھ معلوم نہیں|کچھ نہیں کہہ سکتا|کچھ نہیں کہہ سکتی|کچھ کہہ نہیں سکتی|کہہ نہیں سکتے|سمجھ نہیں آ رہی|سمجھ نہیں آئی|اندازہ نہیں|کیا کہوں|کیا بتاؤں|اللہ بہتر جانتا ہے|
        kuch pata nahi|kuch nahi pata|kuch maloom nahi|kuch nahi keh sakta|kuch nahi keh sakti|kuch keh nahi sakta|keh nahi sakte|samajh nahi aa rahi|samajh nahi aa raha|samajh nahi ayi|andaza nahi|
        kya kahun|kya bataun|allah behtar janta hai|allah hi jane|mujhe kuch pata nahi|koi idea nahi|idea nahi|no idea|yaad nahi|mujhe yaad nahi|معلوم نہیں|نہیں معلوم|پتہ نہیں|پتا نہیں|نہیں پتہ|
        مجھے نہیں پتہ|مجھے نہیں پتا|مجھے پتہ نہیں|مجھے معلوم نہیں|مجھے نہیں معلوم|نہیں جانتا|نہیں جانتی|جانتا نہیں|کہہ نہیں سکتا|کہہ نہیں سکتی|کہنا مشکل ہے|کہنا مشکل|کچھ کہہ نہیں سکتا|یاد نہیں|
        یقین نہیں|کیا پتہ|خبر نہیں|علم نہیں|اللہ جانے|pata nahi|pata nahin|pta nahi|pta nhi|pata nai|maloom nahi|malum nahi|maloom nahin|nahi maloom|nahi pata|mujhe nahi pata|mujhe nahi maloom|
        mujhe maloom nahi|nahi janta|nahi janti|keh nahi sakta|keh nahi sakti|kehna mushkil|kehna mushkil hai|yaqeen nahi|kya pata|khabar nahi|ilm nahi|allah jane|dont know""",
    frames="""de do|de dein|de den|de dijiye|de dena|de dain|دے دیں|دے دو|دے دیجیے|dekhbhal|dekh bhal|dekhbhaal|dekh bhaal|mera ilaj|mera ilaaj|ilaaj|میرا علاج|آپ کی سروس|آپ کی خدمت|
        samajh lo|samajh lein|samajh len|samajh lijiye|samjho|samjhen|likh lo|likh lein|likh lijiye|laga lo|laga dein|laga do|de deta hun|de deti hun|deta hun|deti hun|dunga|
        dungi|doon ga|doon gi|duga|dugi|rakh lo|rakh lein|rakhunga|kahunga|kahungi|kahoon ga|kahoon gi|kahta hun|kehta hun|kehti hun|kahna chahunga|select|chunta hun|chunti hun|
        jawab|answer|reply|mera reply|mera rating|meri rating|meri taraf se|meri traf se|hamari taraf se|mere hisab se|meray hisab se|mere khyal se|mere khayal mein|mere liye|
        hamare liye|kul mila kr|overall experience|visit|mera visit|meri visit|stay|staff|team|amla|intezam|intizam|intezaam|vyavastha|vyawastha|system|wahan|waha|yaha|udhar|
        idhar|is hospital|is hospital ka|is hospital ki|aspatal|haspatal|aap ke|aap logon ka|aap logon ki|aap sab|ap|ap ka|ap ki|ap ke|apke|rahe|raha hai|rahi hai|rha|rhi|
        laga tha|lagi thi|lga|lgi|hui|huwa|huwi|hota hai|hua tha|mila tha|theen|thein|thay|hy|he|g|waisay|waise to|bas|sirf|to bas|sach kahun to|sach bolun to|sach kahu to|
        sach batau to|honestly|filhal|is baar|is dafa|iss baar|sabhi|sabka|sab ka|sab ki|sab kuchh|sb|sb kuch|pura|poora|puri|kaam|mujhay|mjhe|muje|سمجھ لیں|سمجھ لو|سمجھیں|
        لکھ لیں|لکھ لو|لکھ دیں|لگا دیں|لگا لیں|رکھ لیں|دیتا ہوں|دیتی ہوں|دوں گا|دوں گی|دے رہا ہوں|دے رہی ہوں|کہوں گا|کہوں گی|کہتا ہوں|کہتی ہوں|چنتا ہوں|چنتی ہوں|جواب|ہمارا جواب|
        میری ریٹنگ|ریٹنگ|میری طرف سے|ہماری طرف سے|میرے حساب سے|میرے لیے|ہمارے لیے|مجموعی تجربہ|مجموعی|وزٹ|میرا وزٹ|سٹاف|اسٹاف|عملہ|عملے کا|انتظام|انتظامات|نظام|سسٹم|وہاں|ادھر|
        اس ہسپتال|ہاسپٹل|سب کا|سب کی|پورا|پوری|کام|بس|صرف|ویسے|ویسے تو|سچ کہوں تو|سچ بتاؤں تو|اس بار|اس دفعہ|فی الحال|لگا تھا|لگی تھی|ہوئی تھی|ہوتا ہے|ملا تھا|سا|سی|کیئر|ٹریٹمنٹ|
        تجربہ رہا|رہا ہے|رہی ہے|
        میں|ہم|تو جی|آپ لوگ|آپ کے|یہاں|مجھ کو|ہمیں تو|مجھے تو|لگتا|اوورآل|مطلب|ہوا تھا|چلو|main|mein|mai|hum|log|aap log|aapke|yahan|mujhe to|lagta|lagti|overall|matlab|hun|hoon|hu|h|chalo|aap|
        treatment|care|mera jawab|میرا جواب|rating|all over|tha ji|thin|theen|تھیں|ta|ماشاءاللہ|mashaallah|masha allah|تھا|تھی|تھے|ہے|ہیں|ہوں|رہا|رہی|رہے|لگا|لگی|ہوا|ہوئی|ملا|ملی|میرا|میری|میرے|مجھے|
        ہمیں|ہمارا|ہماری|تجربہ|میرا تجربہ|سروس|خدمت|علاج|دیکھ بھال|سب|سب کچھ|مجموعی طور پر|میرے خیال میں|میں کہوں گا|میں کہوں گی|میری رائے میں|آپ کا|آپ کی|آپ|یہ|وہ|کا|کی|کے|ہی|بھی|تو|سے|ہسپتال|
        اسپتال|tha|thi|the|hai|hain|raha|rahi|laga|lagi|hua|mila|mili|mera|meri|mere|mujhe|hamein|hamara|tajurba|tajarba|mera tajurba|service|khidmat|ilaj|sab|sab kuch|majmui tor par|
        mere khayal mein|aap ka|aap ki|apka|apki|yeh|ye|woh|wo|ka|ki|ke|hi|bhi|to|se|hospital|experience""",
    polite="""shukar hai|shukr hai|shukar hai allah ka|allah ka shukar hai|allah ka shukr hai|شکر ہے|اللہ کا شکر ہے|خدا کا شکر ہے|شکر الحمدللہ|shukar alhamdulillah|
        beta|beta ji|bete|بیٹا|بیٹا جی|بیٹے|پتر|
        g|bhai sahab|bhai saab|bhaiyya|bhayya|bhaiya ji|uncle|aunty|aunti|sister|baji jan|sahib ji|sir jee|jnab|khuda aap ko khush rakhe|allah aap ko khush rakhe|allah bhala kare|
        bhagwan bhala kare|bhagwan aapka bhala kare|god bless|god bless you|thankyou|thank u|thnx|thx|tnx|ty|shukria ji|shukriya aapka|bahut bahut shukriya|bohat bohat shukriya|
        bohot shukriya|bht shukriya|bahut bahut dhanyavad|bahut bahut dhanyawad|meharbani ji|meharbani kar ke|meherbani karke|mehrbani karke|barae mehrbani|salaam alaikum|
        salam alaikum|slam|walaikum salam|assalamu alaikum|asalamoalaikum|asslam o alaikum|namaskaar|namastey|pranaam|aadab|adaab|kindly|maazrat|maafi|mafi|maaf kijiye|
        maaf kijiyega|maaf karein|muaf karna|بھائی صاحب|بھیا|انکل|آنٹی|سسٹر|جناب عالی|محترم جناب|اللہ خوش رکھے|اللہ آپ کو خوش رکھے|خدا آپ کو خوش رکھے|اللہ بھلا کرے|
        اللہ آپ کا بھلا کرے|اللہ اجر دے|مہربانی کر کے|مہربانی کرکے|مہربانی فرما کر|مہربانی ہوگی|برائے کرم|ازراہ کرم|بہت بہت مہربانی|معافی چاہتا ہوں|معافی چاہتی ہوں|
        معذرت چاہتا ہوں|معذرت چاہتی ہوں|معاف کریں|معاف کرنا|معذرت کے ساتھ|شکریہ جی|شکریہ آپ کا|آپ کا بہت شکریہ|بہت نوازش|نوازش|آپ کی مہربانی|سلام علیکم|والسلام|رب راکھا|پاجی|
        جی جناب|
        جناب|محترم|محترمہ|یار|بھائی جان|باجی|اللہ حافظ|خدا حافظ|ان شاء اللہ|انشاءاللہ|دعاؤں میں یاد رکھیں|بہت مہربانی|آپ کا شکریہ|آپ سب کا شکریہ|janab|mohtaram|yaar|bhai jan|baji|allah hafiz|
        khuda hafiz|inshallah|insha allah|in sha allah|aap ka shukriya|apka shukriya|shukriya ji|bohat meherbani|jazakallah khair|jazak allah khair|wa alaikum salam|walaikum assalam|aslamualaikum|
        asalamualaikum|assalam alaikum|dost|allah ka shukr|subhanallah|سبحان اللہ|thanku|shukran|براہ کرم|براہ مہربانی|برائے مہربانی|مہربانی|پلیز|شکریہ|بہت شکریہ|بہت بہت شکریہ|تھینکس|تھینک یو|
        جزاک اللہ|جی|السلام علیکم|اسلام علیکم|سلام|وعلیکم السلام|آداب|ہیلو|سر|میڈم|ڈاکٹر|ڈاکٹر صاحب|صاحب|بھائی|بہن|معاف کیجیے|معذرت|سوری|ماشاءاللہ|الحمدللہ|اللہ کا شکر|barah e karam|barae meherbani|
        baraye meharbani|meherbani|meharbani|mehrbani|please|plz|pls|shukria|shukriya|bohat shukria|bohat shukriya|thanks|thank you|jazakallah|jazak allah|ji|jee|salam|salaam|assalam o alaikum|
        assalamualaikum|aslam o alikum|aoa|asalam alaikum|hello|hi|sir|madam|doctor|sahab|sahib|bhai|behan|sorry|mazrat|mashallah|alhamdulillah|allah ka shukar""",
    greetings="""bura na manna|bura na mano|bura na maniye|bura mat mano|bura na manein|bura na manain|bura mat manna|bura mat maniye|برا نہ ماننا|برا نہ مانیں|برا مت ماننا|برا نہ منانا|
        bura na manana|bura mat manana|
        beta mera|beti meri|bete ki|beta theek|بیٹا میرا|بیٹی میری|بیٹا ٹھیک|
        acha theek hai|achha theek hai|accha theek hai|theek hai baad|thik hai baad|theek hai phir|acha phir|achha phir|acha bhai|achha bhai|acha beta|achha beta|acha jee|acha g|
        achha g|acha bata|acha batao|acha batain|acha batayein|acha to|achha to|mera beta|meri beti|mere bete|mera bacha|meri bachi|mera dost|mere dost|sab theek hai na|
        sab theek ho|sab theek hoga|sab acha hoga|kya haal hai|kya hal hai|kya hal chal|theek ho|theek ho na|thik ho|aap theek ho|ap theek hain|umeed hai aap theek|tum theek ho|
        main bilkul theek hun|main bilkul theek hoon|mai bilkul theek hu|main ab behtar hun|ab theek hun|ab main theek hun|ab theek hu|ab thik hu|ab behtar hun|ab behtar hu|
        ab behtar mehsoos|tabiyat ab theek hai|tabiyat ab theek|tabiyat behtar hai|meri tabiyat theek hai|tabiat theek hai|tabiyat thik hai|acha mausam|mausam acha|khush raho|
        khush rahein|khush rahen|khush rahiye|sada khush raho|jeete raho|jeetay raho|acha sawal|achha sawal|acha question|acha laga aap se baat|acha laga aapse baat|
        acha laga sun kar|good evening|good afternoon|good day|happy eid|happy diwali|eid mubarak|ramzan mubarak|اچھا ٹھیک ہے|ٹھیک ہے بعد|ٹھیک ہے پھر|اچھا پھر|اچھا بھائی|
        اچھا بیٹا|اچھا بتائیں|اچھا تو|میرا بیٹا|میری بیٹی|میرے بیٹے|میرا بچہ|میری بچی|سب ٹھیک ہے نا|سب ٹھیک ہو|کیا حال ہے|کیا حال چال|آپ ٹھیک ہو|امید ہے آپ ٹھیک|
        میں بالکل ٹھیک ہوں|میں اب ٹھیک ہوں|اب ٹھیک ہوں|اب بہتر ہوں|میں اب بہتر ہوں|اب بہتر محسوس|طبیعت اب ٹھیک ہے|طبیعت بہتر ہے|میری طبیعت ٹھیک ہے|موسم اچھا|خوش رہیں|خوش رہو|
        سدا خوش رہو|جیتے رہو|جیتے رہیں|اچھا سوال|اچھا لگا آپ سے بات|عید مبارک|رمضان مبارک|
        سب خیریت|sab khairiyat|sab khairiat|آپ کیسے ہیں|aap kaise hain|ap kese hain|main ab theek hoon|طبیعت ٹھیک ہے|tabiyat theek hai|main thik hun|main theek hun|اچھا دن|آپ کا دن اچھا گزرے|
        صبح بخیر|شب بخیر|میں ٹھیک ہوں|ہم ٹھیک ہیں|آپ ٹھیک ہیں|اچھا جی|اچھا سنیں|گڈ مارننگ|گڈ لک|acha din|subah bakhair|shab bakhair|main theek hoon|mein theek hoon|main thek hun|hum theek hain|
        aap theek hain|acha ji|achha ji|acha suno|acha sunein|good morning|good night|good luck""",
    joins="""kiunke|kiun ke|kyunki|kyuki|kyu ke|kiyun ke|kyun kay|kion ke|par phir bhi|lakin|likin|lekin phir bhi|mgr|warna|siwaye|siwaae|sivay|albata|halanke|halanki|halaanke|agarche|
        jab ke|jabke|jbke|is liye|isliye|islye|khas kar|khaas kar|khas taur par|khaskar|کیونکے|کیوں کے|چونکہ|اگرچہ|گو کہ|لیکن پھر بھی|مگر پھر بھی|سوائے|خاص طور پر|خاص کر|
        اس وجہ سے|
        پھر بھی|جبکہ|اس لیے|کیوںکہ|kyun k|kyon ke|q k|q ke|qk|phir bhi|jabke|is liye|magr|lekn|except|لیکن|مگر|پر|البتہ|کیونکہ|کیوں کہ|وجہ|اور|حالانکہ|ویسے|بس|صرف|lekin|magar|par|albatta|kyunke|
        kyunkay|kyun ke|kiyunke|kyu k|aur|or|halanke|waise|bas|sirf|but|because""",
    praise="""bohat care|bahut care|khayal rakhte|khyal rakha|khayal rakhi|dhyan rakhte|dhyaan rakha|dhyan diya|dhyaan diya|pyar se|piyar se|pyar se baat|pyaar se|izzat se|izzat di|
        izat|muskura|muskurate|hans mukh|hansmukh|zabardast log|ache log|achhe log|achay log|acchay log|nek log|nek dil|farishtay|farishta|dil khush|mutmaeen|shukar guzar|
        shukarguzar|shukar hai|meharbaan|humdard|hamdard|hamdardi|humdardi|sabar se|tasalli di|dilasa|hosla|hausla|khubsurat|khoobsurat|saaf suthra|saf suthra|saaf safai|duaen|
        duayen|dil se shukriya|aashirwad|ashirwad|jaan bachai|jaan bacha li|jan bachai|meri jaan bachayi|خیال رکھتے|خیال رکھتی|پیار سے|پیار سے بات|عزت سے|عزت دی|احترام|مسکرا|
        مسکراتے|ہنس مکھ|زبردست لوگ|اچھے لوگ|نیک لوگ|نیک دل|فرشتہ|دل خوش|شکرگزار|شکر ہے|ہمدرد|ہمدردی|صبر سے|تسلی دی|دلاسہ|حوصلہ|خوبصورت|صفائی اچھی|دعائیں دیں|دل سے شکریہ|جان بچائی|
        جان بچا لی|توجہ دی|بہت توجہ|
        اچھا سلوک|شفقت|اخلاق والے|acha salook|shafqat|akhlaq wale|dil se dua|allah khush rakhe|اللہ خوش رکھے|allah salamat rakhe|بہت خیال|bohat khayal|acha bartao|پیار|مہربان|مددگار|خوش اخلاق|محنتی|
        محنت|شکر گزار|تعریف|خیال رکھا|مدد کی|مدد ملی|خوش|مطمئن|صاف|صاف ستھرا|فرشتے|دعائیں|دعا|pyar|meharban|madadgar|khush ikhlaq|khush akhlaq|mehnati|shukar guzar|tareef|khayal rakha|khyal rakha|
        madad ki|khush|mutmain|saaf|farishte|duaein|dua|helpful|caring|kind|friendly|polite|love""",
    blame="""kisi ne nahi poocha|kisi ne nahi pucha|kisi ne nahin poocha|koi nahi poochta|koi poochta nahi|kisi ne nahi suni|kisi ne meri nahi suni|kisi ne nahi suna|koi sunta nahi|
        koi sunne wala nahi|kisi ne madad nahi ki|kisi ne dhyan nahi diya|koi dhyan nahi|dhyan nahi diya|dhyan nahi rakha|khayal nahi rakha|khyal nahi rakha|koi khayal nahi|
        koi nahi tha|sabse buri raat|sab se buri raat|sabse kharab raat|sab se kharab raat|buri raat|bura haal|bura hal|badsalooki|bad salooki|bad sulooki|badsuluki|batamizi|
        badtamizi|badtmizi|be adab|beadab|beadbi|chillate|cheekh|cheekha|daanta|danta|dant diya|gaali|galiyan|jhoot|jhooth|ganda ward|gande|gandgi|ganda|badbu|badboo|bakwas|
        bakwaas|wahiyat|bekar|bekaar|dhakke|dhakay|zaleel|zalil|beizzati|tamasha|azab|aziyat|azziyat|dard mein chhor diya|dard mein chor diya|tadapta|tadapti|tarapta|tarapti|
        tarapte|tadapte|rulaya|rula diya|ro pada|dobara nahi jaunga|dobara nahi aaunga|kabhi nahi jaunga|kabhi nahi aaunga|dobara kabhi nahi|shikayat karunga|shikayat karungi|
        complaint karunga|ghatia|ghatya|nakam|nakaam|nalayak|na ahal|naahil|jahil|kamchor|kaam chor|be hiss|behis|be rehem|bereham|berahm|کسی نے نہیں پوچھا|کوئی نہیں پوچھتا|
        کوئی پوچھنے والا نہیں|کسی نے نہیں سنی|کسی نے میری نہیں سنی|کوئی سنتا نہیں|کسی نے مدد نہیں کی|کسی نے توجہ نہیں دی|توجہ نہیں دی|خیال نہیں رکھا|کوئی خیال نہیں|سب سے بری رات|
        سب سے خراب رات|بری رات|برا حال|بدسلوکی|بد سلوکی|بد تمیز|بد تمیزی|بے ادب|بے ادبی|چیختے|چلاتے|ڈانٹا|ڈانٹ دیا|گالی|گالیاں|جھوٹ|جھوٹے|گندا|گندہ|بدبو|بکواس|واہیات|بیکار|بے کار|
        دھکے|ذلیل|تماشا|عذاب|اذیت|درد میں چھوڑ دیا|تڑپتا|تڑپتی|تڑپتے|رلا دیا|رونا آ گیا|کبھی نہیں جاؤں گا|کبھی نہیں جاؤں گی|دوبارہ کبھی نہیں|شکایت کروں گا|شکایت کروں گی|نالائق|
        نااہل|جاہل|کام چور|بے حس|بیحس|
        برا سلوک|بری طرح|کوئی نہیں آیا|بددعا|چیخ|bura salook|bura salok|buri tarah|koi nahi aya|koi nahi aaya|sharam aani chahiye|zalim|ظالم|zulm|ظلم|bad tameez|nafrat|شرم|شرمناک|بے عزتی|لاپرواہ|
        لاپرواہی|بدتمیز|بدتمیزی|بداخلاق|بے رحم|توہین|گندگی|مایوس|مایوس کن|تکلیف|پریشان|بدترین|بدتر|سب سے بری|سب سے برا|گھٹیا|sharam|sharm|sharmnak|be izzati|beizzati|laparwah|laparwahi|badtameez|
        badtamizi|badtameezi|bad ikhlaq|toheen|gandagi|mayoos|takleef|pareshan|badtareen|ghatiya|rude""",
    yes=_twice(_YES, _AGREES)
    + "|"
    + _led("ہاں|جی|ہاں جی|جی ہاں|ٹھیک ہے|بالکل|ہاں بالکل|ہاں ٹھیک ہے|میری طرف سے|جی میری طرف سے|آپ", _PRINT)
    + "|"
    + _each(
        "بے شک|ضرور|جی ضرور|ہاں ضرور|جی بالکل|جی ہاں بالکل|ہاں جی بالکل|اوکے|ہاں ہاں|کوئی بات نہیں|کوئی مسئلہ نہیں|جی ٹھیک ہے|چلو|یس|خوشی سے|شوق سے|ہاں میری طرف سے",
        "چھاپ دیں|چھاپ دو|چھاپ سکتے ہیں|کر دیں|کر دو|کریں|کر لیں|کر سکتے ہیں|لگا دیں|شیئر کر دیں|شیئر کر سکتے ہیں|شائع کر دیں|شائع کر سکتے ہیں|شائع کریں|اجازت ہے",
    )
    + "|"
    + _each(
        "beshak|be shak|zaroor|ji zaroor|haan zaroor|ji haan bilkul|haan ji bilkul|ok|yes|han|ha|hanji|g|haan haan|koi baat nahi|koi masla nahi|ji theek hai|chalo|khushi se|shauq se|haan meri taraf se|ji meri taraf se",
        "chhap dein|chap dein|chhap do|chap do|chhap sakte hain|kar dein|kar den|kar do|kar lein|karo|karein|kar sakte hain|laga dein|laga do|share kar dein|share kar do|share kar sakte hain|publish kar dein|publish kar sakte hain|shaya kar dein|ijazat hai",
    )
    + "|"
    + _led(
        "haan|ji|haan ji|ji haan|theek hai|bilkul|haan bilkul|haan theek hai|meri taraf se|ji bilkul|aap",
        _ALL_PRINT_LATIN,
    )
    + "|"
    + _each(
        "|mujhe|muje|hamein",
        "koi",
        "masla|aitraz|aitraaz|etraz|etraaz|itraz|dikkat|problem|pareshani|harj|issue|mushkil|aapatti",
        "nahi|nahin|nhi|nai",
        "|hai|hy|h",
    )
    + "|"
    + _each("|مجھے|ہمیں", "کوئی", "مسئلہ|اعتراض|پریشانی|حرج|دقت|پرابلم|مشکل|ایشو", "نہیں", "|ہے")
    + "|"
    + _each(
        "han ji|ha ji|hn|hn ji|haan|ji|theek hai",
        "kr do|kr dein|kr den|krdo|krdein|kr lo|kar do|kar dein|laga dein|laga do|chhap dein|share kr do|share kr dein|kr skte hain|kr sakte hain|kar skte hain",
    )
    + f"|{_NAMELESS}|{_NAMELESS_LATIN}|"
    + """جی جی|جی بہتر|جی جناب|ہاں بھئی|ہاں بھائی|ہانجی|آہو|ہاں ہاں|یس پلیز|جی اجازت ہے|جی ہاں اجازت ہے|ہاں اجازت ہے|hmm haan|haan g|han g|ji g|jee g|jee|g haan|ha g|hanjee|
        haanjee|haan bhai|haan yaar|haan beta|ji beta|ji janab|aho|yess|yup|yep|yeah|y|haan sure|sure ji|
        ہاں|جی ہاں|ہاں جی|جی|ہا|جی بالکل|بالکل|بلکل|ضرور|یقیناً|ٹھیک ہے|ٹھیک|صحیح ہے|درست ہے|اوکے|ہاں ٹھیک ہے|کر سکتے ہیں|کر لیں|ہاں ضرور|ہاں بالکل|منظور ہے|منظور|اجازت ہے|کوئی بات نہیں|
        کوئی مسئلہ نہیں|کوئی اعتراض نہیں|بھیج سکتے ہیں|دکھا سکتے ہیں|یس|haan|han|haa|ha|hn|haan ji|han ji|hanji|ji|jee|ji haan|ji han|jee haan|ji bilkul|bilkul|zaroor|zarur|theek hai|thek hai|
        thik hai|theek h|sahi hai|ok|okay|kar sakte hain|kar lein|haan bilkul|haan zaroor|manzoor hai|ijazat hai|koi baat nahi|koi masla nahi|koi aitraz nahi""",
    no=_twice(_NAY, _REFUSES)
    + "|"
    + _led("نہیں|جی نہیں|نہ|میری طرف سے", _NO_PRINT)
    + "|"
    + _each(
        f"{_NAY}|بالکل|نہیں نہیں|nahi g|nai ji|nhi ji",
        "نہ کریں|مت کریں|مت کرنا|نہ کرنا|نہ چھاپیں|مت چھاپیں|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|na karein|na karen|na karna|mat karna|mat karein|mat karo|na chhapein|mat chhapna|nahi chahta|nahi chahti|main nahi chahta|main nahi chahti|nahi karna|ijazat nahi|اجازت نہیں|ضرورت نہیں|zaroorat nahi",
    )
    + "|"
    + _led("nahi|nhi|na|ji nahi", _NO_PRINT_LATIN)
    + "|"
    + """نہیں بیٹا|نہیں یار|نا جی|نا جی نا|nahi beta|nahi yaar|nahi g|nai g|nhi g|na g|nahi nai|naheen ji|n|nope ji|
        نہیں|نہی|نھیں|نہ|نا|جی نہیں|نہیں جی|بالکل نہیں|ہرگز نہیں|کبھی نہیں|نہ کریں|مت کریں|مت کرو|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|رہنے دیں|منع ہے|اجازت نہیں|منظور نہیں|نو|nahi|
        nahin|nai|nhi|naheen|na|naa|no ji|ji nahi|jee nahi|nahi ji|bilkul nahi|hargiz nahi|kabhi nahi|na karen|mat karo|mat karen|nahi chahta|nahi chahti|rehne dein|rehne do|ijazat nahi|manzoor nahi""",
    stop="""میسج بھیجنا بند کریں|پیغام بھیجنا بند کریں|پیغامات بند کریں|میسجز بند کریں|اب بس کریں|اب میسج نہیں|مزید میسج نہیں|اور میسج نہیں چاہیے|مجھے تنگ کرنا بند کریں|تنگ نہ کریں|
        تنگ کرنا بند کرو|پریشان کرنا بند کریں|رابطہ نہ کریں|مجھ سے رابطہ نہ کریں|میرا نمبر ہٹا دیں|میرا نمبر ڈیلیٹ کر دیں|میرا نمبر نکال دیں|مجھے لسٹ سے نکال دیں|نہ بھیجو|
        نہ بھیجا کریں|مت بھیجا کریں|ان سبسکرائب کریں|rabta na karein|mujh se rabta na karein|tang karna band karo|tang karna band karein|tang na karein|tang mat karein|
        pareshan karna band karo|mera number hata dein|mera number hata do|mera number delete kar dein|mera number delete kar do|mera number nikal dein|mera number nikal do|
        msg bhejna band karo|message bhejna band karo|texts band karein|text band karo|msgs band karo|aur msg nahi|aur message nahi|ab aur nahi|ab msg nahi|mazeed msg nahi|
        na bhejo|na bhejein|na bheja karo|mat bheja karo|mat bhejein|mat bhejna|dobara mat bhejo|dobara na bhejo|dobara msg na karna|aainda msg na karna|chor do mujhe|
        mera peecha chhor do|mera peecha chhor dein|
        بس کریں|بس کرو|میرا پیچھا چھوڑ دو|میرا پیچھا چھوڑ دیں|میسج نہیں چاہیے|مجھے میسج نہ کریں|mera peecha chor do|mera peecha chor dein|peecha choro|bas karo|bas karen|ye sab band karo|
        ye sab band karein|message nahi chahiye|mujhe message na karen|mujhe msg na karen|no more message|stop message|message stop|mujhe mat bhejo|STOP کریں|STOP کرو|STOP کر دیں|بند کرو|بند کریں|
        بند کر دو|بند کر دیں|بند کردیں|بند کردو|بند کیجیے|اسے بند کریں|یہ بند کریں|یہ سب بند کریں|سٹاپ|اسٹاپ|روکو|روک دو|روک دیں|میسج بند کرو|میسج بند کریں|پیغام بند کریں|میسج نہ بھیجیں|
        میسج مت بھیجیں|پیغام مت بھیجیں|پیغام نہ بھیجیں|میسج نہ کریں|میسج مت کرو|مت بھیجو|مت بھیجیں|نہ بھیجیں|اور مت بھیجیں|اب مت بھیجیں|دوبارہ مت بھیجنا|آئندہ نہ بھیجیں|مزید پیغام نہیں|
        کوئی میسج نہیں|ان سبسکرائب|مجھے تنگ نہ کریں|تنگ مت کرو|پریشان نہ کریں|مجھے پریشان مت کرو|band karo|band karen|band karein|band kar do|band kardo|band kar dein|band kardein|bnd karo|
        ise band karo|ye band karo|stop karo|stop karen|stop kar do|rok do|rok dein|roko|msg band karo|message band karo|sms band karo|msg mat karo|message mat karo|msg na karo|msg na karen|
        message na karen|message mat bhejo|msg mat bhejo|mat bhejo|mat bhejen|na bhejen|aur mat bhejo|ab mat bhejo|dobara mat bhejna|tang na karo|tang mat karo|pareshan na karo|pareshan mat karo|
        mujhe tang na karen|unsubscribe karo|unsubscribe kar do""",
    start="""مجھے دوبارہ پیغام بھیجنا شروع کریں|دوبارہ پیغام بھیجیں|پیغام دوبارہ شروع کریں|میسج دوبارہ شروع کریں|میسج پھر سے شروع کریں|دوبارہ میسج بھیجیں|میسج شروع کریں|message phir se shuru kar dein|
        message phir se shuru karein|message dobara shuru karen|msg dobara shuru karo|dobara message bhejen|dobara msg bhejo|message shuru karo|شروع|شروع کرو|شروع کریں|شروع کیجیے|دوبارہ شروع کریں|
        پھر شروع کریں|پھر سے شروع کریں|چالو کریں|سٹارٹ|اسٹارٹ|shuru karo|shuru karen|dobara shuru karo|dobara shuru karen|phir se shuru karo|chalu karo|start karo""",
    start_says=f"""
        {_TEXTS} ..2 (بھیجنا|bhejna|karna|bhejne|آنا) [دوبارہ|پھر سے|dobara|phir se] (شروع|چالو|shuru|chalu|start) (کریں|کرو|کر|karen|karein|karo|kar|kr)
        (دوبارہ|پھر سے|پھر|واپس|dobara|dubara|phir se|fir se|phir|wapas) ..1 {_TEXTS} ..2 (شروع|چالو|shuru|chalu|start) (کریں|کرو|کر|karen|karein|karo|kar|kr)
        (پھر|پھر سے|دوبارہ|واپس|phir|phir se|dobara|dubara|wapis|wapas) {_TEXTS} (بھیج*|شروع|چالو|چاہیے|bhej*|shuru|chalu|chahiye)
        {_TEXTS} (پھر|پھر سے|دوبارہ|واپس|phir|phir se|dobara|dubara|wapis|wapas) (بھیجیں|بھیجو|شروع|چالو|چاہیے|bhejo|bhejen|shuru|chalu|chahiye)
        """,
    help="""یہ سب کیا ہے|یہ سب کیا چکر ہے|ye sab kya hai|yeh sab kya hai|ye sab kya chakkar hai|
        کون بول رہا ہے|کون بات کر رہا ہے|کون صاحب|آپ کی تعریف|یہ کون بھیج رہا ہے|یہ میسج کس کا ہے|یہ کس لیے ہے|یہ کس بارے میں ہے|کس بارے میں|کس سلسلے میں|یہ کیا چکر ہے|کیا ہے یہ|
        کون ہیں آپ|کون ہو تم|کون ہو|کیا یہ سچ ہے|یہ اصلی ہے|فراڈ ہے کیا|یہ فراڈ ہے|کیا مطلب|کیا مطلب ہے|مطلب کیا ہے|سمجھ نہیں آیا یہ کیا ہے|kaun bol raha hai|kon bol raha hai|
        kaun bol rahe hain|kon bol rahe ho|kon baat kar raha hai|kaun sahab|kon sahab|aap ki tareef|kaun hain aap|kon hain aap|kon ho aap|kaun ho tum|kon ho tum|kon ho bhai|
        ye kis liye hai|yeh kis liye hai|ye kis bare mein hai|yeh kis bare mein hai|kis bare mein|kis bare me|kis silsile mein|ye kya chakkar hai|kya hai ye|kya hai yeh|
        ye kya scene hai|kya ye asli hai|ye asli hai|ye real hai|fraud hai kya|ye fraud hai|yeh fraud hai|ye scam hai|yeh scam hai|scam hai kya|kya matlab|kya matlab hai|
        matlab kya hai|ye kaun bhej raha hai|ye kya msg hai|yeh kya message hai|ye kaisa msg hai|kaisa message hai ye|
        ye kis ka number hai|yeh kis ka number hai|یہ نمبر کس کا ہے|ye number kis ka hai|مدد|مدد کریں|مدد چاہیے|ہیلپ|آپ کون|آپ کون ہیں|آپ کون ہو|تم کون ہو|کون ہے|کون ہیں|کون|یہ کون ہے|یہ کیا ہے|
        یہ کس کا نمبر ہے|کیا یہ اصلی ہے|کیا یہ فراڈ ہے|madad|madad karen|madad chahiye|aap kaun|aap kaun hain|aap kon hain|ap kon hain|ap kon ho|aap kon ho|ap kaun ho|tum kon ho|kaun hai|kon hai|
        kon ho|kaun ho|kon|ye kaun hai|ye kon hai|yeh kaun hai|yeh kon hai|ye kya hai|yeh kya hai|kis ka number hai""",
    wrong_number="""غلط نمبر پر میسج|آپ کا نمبر غلط ہے|غلط نمبر لگا ہے|رونگ نمبر|غلط بندے کو میسج کیا|میں وہ نہیں|میں وہ نہیں ہوں|میں نہیں ہوں وہ|ghalt number hai|ghalat no|galat no|
        glt number|ghalat bandy ko msg|aap ne ghalat number milaya|ghalat number milaya hai|ghalat shakhs|ghalat insan|main wo nahi|main woh nahi hun|wrong no|wrong num|
        wrong person hai|wrong banda|
        غلط نمبر|غلط نمبر ہے|یہ غلط نمبر ہے|نمبر غلط ہے|رانگ نمبر|غلط آدمی|غلط بندہ|غلط شخص|میرا نمبر نہیں|ghalat number|galat number|ghalat nambar|ghalt number|ghalat number hai|galat number hai|
        ye ghalat number hai|number ghalat hai|rong number|wrong number|wrong number hai|ghalat banda|galat banda|ghalat aadmi""",
    stop_says=f"""
        {_TEXTS} ..3 (نہ|مت|na|mat) (آیا|آئے|کیا|بھیجا|aaya|aya|kia|kya|bheja|bhja) (کریں|کرے|کرو|kare|karay|karen|karein|karo|kro)
        (مجھے|ہمیں|mujhe|mujhy|mujhay|mjhe|hamein|humein) ..2 {_TEXTS} ..2 (بھیجنا|کرنا|دینا|bhejna|bhejnay|karna|krna|dena) ..1 (بند|چھوڑ|band|bnd|chor|chhor|chhod) {_END}
        (میں|ہم|main|mai|mein|hum) ..2 {_TEXTS} ..2 (نہیں|nahi|nahin|nhi|nai) (چاہتا|چاہتی|چاہتے|لینا|chahta|chahti|chahte|lena)
        {_TEXTS} ..1 (nai|nahee|naheen) (chahiye|chahie|chaiye|chahiyen|chahta|chahti)
        (نہیں|nahi|nahin|nhi|nai) (چاہیے|چاہئیں|چاہئے|chahiye|chahie|chaiye) [مجھے|mujhe] [یہ|آپ کے|آپ کا|ye|yeh|aap ke|aap ka] {_TEXTS}
        (مزید|اور|mazeed|mazid|aur|or) (کوئی|koi) {_TEXTS} (نہیں|نہ|nahi|na|nai|nhi)
        (مجھ سے|ہم سے|mujh se|mujhse|hum se) (آئندہ|دوبارہ|اب|aainda|ainda|dobara|dubara|ab) ..1 (رابطہ|contact|rabta) (نہ|مت|na|mat) (کریں|کرو|کرنا|کیجیے|karen|karein|karo|karna|kijiye)
        (آئندہ|دوبارہ|aainda|ainda|dobara|dubara) (مجھ سے|ہم سے|mujh se|mujhse|hum se) ..1 (رابطہ|contact|rabta) (نہ|مت|na|mat) (کریں|کرو|کرنا|کیجیے|karen|karein|karo|karna|kijiye)
        (اس|میرے|is|mere|meray) (نمبر|number|nambar) (پر|پہ|par|pe|pay) ..3 {_TEXTS} ..2 (نہ|مت|na|mat) {_SEND_NOT}
        (میرا|ہمارا|mera|hamara) (نمبر|number|nambar) ..4 (لسٹ|فہرست|سسٹم|ریکارڈ|list|system|record|fehrist) (سے|se) ..1 (ہٹا|نکال|مٹا|ڈیلیٹ|hata|nikal|mita|delete) (دیں|دو|دیجیے|کریں|کر|den|dein|do|dijiye|karen|karein|karo|kar)
        (میرا|ہمارا|mera|hamara) (نمبر|number|nambar) (ہٹائیں|نکالیں|مٹائیں|ہٹاؤ|مٹا دیں|ڈیلیٹ کر|hatayen|hataein|nikalein|mita dein|delete kar|remove kar|remove karo|remove karen)
        (مجھے|mujhe|mujhy) ..2 (لسٹ|فہرست|list) (سے|se) ..1 (ہٹا|نکال|hata|nikal) (دیں|دو|den|dein|do)
        (ان|یہ|in|ye|yeh) [سب|sab] (میسجز|پیغامات|میسجوں|messages|msgs|texts|میسج|message|text) (سے|کو|se|ko) ..2 (ان سبسکرائب|روک|روکیں|unsubscribe|rok|roko|rokein)
        {_TEXTS} ..3 (مت|نہ|mat|na) (بھیجا|کیا|bheja|kiya|kia) (کریں|کرو|کیجیے|karo|karen|karein|kijiye)
        (نہیں|nahi|nahin|nhi) (چاہیے|چاہئے|چاہییں|chahiye|chaiye|chahiyen) ..2 {_TEXTS}
        (بس|bas) (کریں|کرو|karo|karen|karein) ..2 {_TEXTS}
        (آئندہ|دوبارہ|اب|aainda|ainda|dobara|dubara|ab) [سے|se] ..1 {_TEXTS} ..1 (مت|نہ|mat|na) (بھیج*|کر*|bhej*|kar|karna|karo|karen|karein)
        {_TEXTS} ..2 (بھیجنا|کرنا|آنا|bhejna|bhejna|karna|aana) ..1 (بند|band|bnd|stop) {_END}
        {_TEXTS} ..1 (بند|band|bnd) {_END}
        (بند|band|bnd|stop) {_END} ..2 {_TEXTS}
        {_TEXTS} ..2 (مت|نہ|mat|na) {_SEND_NOT}
        (مت|نہ|mat|na) {_SEND_NOT} ..2 {_TEXTS}
        {_TEXTS} ..1 (نہیں|nahi|nahin|nhi) (چاہیے|چاہئے|چاہییں|چاہتا|چاہتی|chahiye|chahiyen|chaiye|chahta|chahti)
        (لسٹ|فہرست|list|fehrist) (سے|se) ..3 (ہٹا|ہٹائیں|ہٹاؤ|نکال|نکالیں|نکالو|خارج|hata|hatao|hatayen|nikal|nikalo|\
        nikalen)
        (میرا|mera) (نمبر|number|nambar) (ہٹا|نکال|ڈیلیٹ|ہٹائیں|نکالیں|hata|nikal|delete) (دیں|دو|کریں|کرو|den|dein|\
        do|karen|karo)
        (مجھے|mujhe) (ان سبسکرائب|unsubscribe) (کریں|کرو|کر|karen|karo|kar)
        (مجھے|mujhe) (اس نمبر پر|is number par|میسج|text) ..2 (نہ|مت|na|mat) {_SEND_NOT}
        """,
    stop_unless=f"""
        (ویٹنگ|ویٹ|انتظار کی|انتظار والی|آپریشن کی|آپریشن|waiting|wait|intezar ki|operation|operation ki|surgery|transplant|appointment|اپائنٹمنٹ) (لسٹ|فہرست|list|fehrist)
        (کہا|بولا|کہتا|کہتی|kaha|bola|کہنا) ..4 {_TEXTS} ..2 (بند|مت|نہ|band|mat|na)
        (بند|band) (مت|نہ|mat|na|nahi|نہیں)
        {_TEXTS} ..1 (نہیں|nahi) (چاہیے|chahiye) ..1 (تھا|تھے|تھی|tha|thi)
        """,
    wrong_number_says="""
        (آپ|aap|ap|tum) [لوگ|log] (کسی اور|kisi aur|kisi or|کسی دوسرے|kisi dusre) (کو|ko|کا|ka|کے|ke) ..2 (ڈھونڈ|تلاش|پوچھ|dhoond|dhund|dhoondh|talash|pooch|poochna)
        (آپ|aap|ap) [لوگ|log] ..2 (کسی اور|kisi aur|kisi or) (کو|ko) ..1 (میسج|پیغام|message|text|sms) (کر|بھیج|kar|kr|bhej)
        (یہ|ye|yeh) ..1 (میسج|پیغام|message|text|sms) ..2 (کسی اور|kisi aur|kisi or) (کے|کا|کو|ke|ka|ko)
        (یہ|ye|yeh) [فون|موبائل|phone|mobile] (ان کا|انکا|ان کی|اس کا|اسکا|اس بندے کا|اس مریض کا|ان صاحب کا|unka|un ka|unki|us ka|uska|is bande ka|us bande ka|patient ka|mareez ka) ..1 (نمبر|فون|موبائل|number|nambar|phone|mobile) (نہیں|nahi|nahin|nhi|nai)
        (یہ|ye|yeh) (نمبر|فون|number|phone) (ان کا|انکا|اس کا|اسکا|اس مریض کا|unka|un ka|us ka|uska|mareez ka|patient ka) (نہیں|nahi|nahin|nhi|nai)
        (میں|main|mein|mai) (وہ|اس|woh|wo|us) (مریض|مریضہ|بندہ|بندی|شخص|خاتون|mareez|marij|mareeza|patient|banda|bandi|shakhs|khatoon) (نہیں|nahi|nahin|nhi|nai)
        (میں|main|mein|mai) (وہ|woh|wo) (نہیں|nahi|nahin|nhi|nai) (ہوں|hun|hoon|hu|جو|جسے|جس|jo|jise|jis)
        (میں|main|mein|mai) (کوئی|آپ کا|آپ کی|koi|aap ka|aap ki) (مریض|مریضہ|mareez|marij|mareeza|patient) (نہیں|nahi|nahin|nhi|nai)
        (میں|main|mein|mai|hum|ہم) (ان|اس نام|اس بندے|اس شخص|اس|ان صاحب|un|is naam|is bande|us bande|us|in) (کو|کے کسی|کے کسی بندے کو|ko|ke kisi|wale kisi) ..1 (نہیں|nahi|nahin|nhi|nai) (جانتا|جانتی|جانتے|پہچانتا|پہچانتی|janta|janti|jante|pehchanta|pehchanti)
        (اس|is) (نام|naam) (کا|کی|کے|والا|ka|ki|ke|wala) ..3 (نہیں|nahi|nahin|nhi|nai) (رہتا|رہتی|رہتے|rehta|rehti|rehte|rahta|rahti)
        (یہاں|ادھر|yahan|yaha|idhar|is ghar mein) ..1 (اس|is|us) (نام|naam) (کا|کی|ka|ki) (کوئی|بندہ|شخص|آدمی|مریض|koi|banda|shakhs|aadmi|mareez|patient) ..1 (نہیں|nahi|nahin|nhi|nai)
        (غلط|ghalat|galat|ghalt|glt|wrong) (نمبر|بندے|آدمی|شخص|انسان|مریض|جگہ|number|nambar|bande|banday|aadmi|shakhs|insan|mareez|patient|person|jagah) ..1 (پر|پہ|کو|par|pe|pay|ko) ..1 (میسج|پیغام|ٹیکسٹ|sms|message|text)
        (میسج|پیغام|message|text) ..2 (غلط|ghalat|galat|wrong) (نمبر|جگہ|بندے|آدمی|number|jagah|bande|aadmi) (پر|کو|par|pe|ko|آ|aa)
        (یہ|ye|yeh) (میرا|mera) (نمبر|فون|number|nambar|phone) (ہے|hai|h) ..3 (کا|کی|ka|ki) (نہیں|nahi|nahin|nhi|nai)
        (یہ|ye|yeh) (نمبر|فون|number|phone|sim|سم) (پہلے|pehle|pehlay) (کسی اور|kisi aur|kisi or) (کا|کے|ka|ke)
        (یہ|ye|yeh|اب یہ|ab ye) (نمبر|number|sim|سم) (اب|ab) (میں|میرے|ہمارے|mere|main|hamare)
        (آپ کو|آپ سے|aap ko|apko|aap se) (غلطی|غلط فہمی|ghalti|galti|ghalat fehmi|galatfehmi) (ہوئی|لگی|ہو|hui|lagi|ho) ..3 (میں وہ|مریض نہیں|نمبر|داخل نہیں|main wo|main woh|mareez nahi|number)
        (یہ|ye|yeh) (نمبر|number) (اب|ab) ..1 (میرا|میرے|ہمارا|mera|mere|hamara)
        (میں|main|mein|mai) (وہ|woh|wo) (شخص|آدمی|بندہ|انسان|نہیں|shakhs|aadmi|banda|insan|nahi|nahin)
        (کسی اور|kisi aur|kisi or) (کا|کے|کو|ka|ke|ko) (میسج|نمبر|message|msg|number)
        (نام|naam) (کا|کی|ka|ki) [یہاں|yahan] (کوئی|koi) ..1 (نہیں|nahi|nahin|nhi)
        (میں|main|mein|mai) ..1 (مریض|مریضہ|patient|mareez|mareeza) (نہیں|nahi|nhi|nahin)
        (غلط|ghalat|galat|wrong) (بندے|آدمی|جگہ|bande|aadmi|jagah) ..1 (کو|پر|ko|par) ..1 (میسج|message|msg)
        (غلط|ghalat|galat|ghalt|wrong|rong|رانگ) (نمبر|number|nambar|شخص|آدمی|بندے|banda|aadmi) (ہے|پر|کو|ملا|لگ|hai|\
        par|pe|mila|lag)
        (یہ|ye|yeh) (میرا|ان کا|اس کا|mera|unka|un ka|us ka) (نمبر|فون|number|phone) (نہیں|nahi|nahin|nhi)
        (یہ|ye|yeh) (نمبر|number) (میرا|ان کا|کسی اور|mera|un ka|kisi aur) ..1 (نہیں|کا ہے|nahi|ka hai)
        (اس|is) (نام|naam) (کا|کی|ka|ki) [یہاں|yahan] (کوئی|koi) ..1 (نہیں|nahi)
        (میں|main|mein|mai) (مریض|وہ|patient|mareez) (نہیں|nahi|nhi) (ہوں|hun|hoon)
        """,
    wrong_number_unless="""
        (مریض|مریضہ|mareez|marij|mareeza|patient) (نہیں|nahi|nahin|nhi|nai) (لگ*|سمجھ*|lag*|samajh*|samjh*|dekh*|دیکھ*)
        (غلط|ghalat|galat|wrong) (نمبر|number) (پر|par|pe|کو|ko) ..2 (فون|کال|بھیج*|call|phone|bhej*) ..2 (دیا|کیا|\
        کی|diya|kiya)
        (غلط|ghalat|galat|wrong) (نمبر|number) (دیا|بتایا|لکھا|diya|bataya|likha)
        """,
    never_been_says="""
        (میں|ہم|main|mein|mai|hum) ..2 (کبھی|kabhi|kbhi) ..2 (ہسپتال|اسپتال|ہاسپٹل|hospital|haspatal|aspatal) ..2 (گیا|گئی|گئے|آیا|آئی|آئے|رہا|رہی|داخل|gaya|gai|gayi|gaye|aaya|aya|aayi|ayi|raha|rahi|dakhil|admit) ..1 (نہیں|nahi|nahin|nhi|nai)
        (میں|ہم|main|mein|mai|hum) ..2 (کسی|kisi) (ہسپتال|اسپتال|ہاسپٹل|hospital|haspatal) [میں|mein|me] ..2 (نہیں|nahi|nahin|nhi|nai) (گیا|گئی|گئے|آیا|آئی|تھا|تھی|رہا|رہی|ہوا|ہوئی|gaya|gai|gayi|aaya|aya|ayi|tha|thi|raha|rahi|hua|hui)
        (میں|ہم|main|mein|mai|hum) ..2 (ہسپتال|اسپتال|ہاسپٹل|hospital|haspatal|aspatal) ..1 (گیا|گئی|گئے|آیا|آئی|gaya|gai|gayi|aaya|aya|aayi) (ہی|تک|hi|tak) (نہیں|nahi|nahin|nhi|nai)
        (میں نے|ہم نے|main ne|maine|mene|hum ne) (کوئی|کسی|koi|kisi) (ہسپتال|اسپتال|hospital) ..2 (نہیں|nahi|nahin|nhi|nai) (کیا|دیکھا|گیا|kiya|kia|dekha)
        (میں|main|mein|mai) ..2 (کبھی|kabhi) (داخل|ایڈمٹ|dakhil|admit) ..1 (نہیں|nahi|nahin|nhi|nai)
        (میرا|میری|mera|meri) (کوئی|koi) (علاج|آپریشن|وزٹ|ilaj|operation|visit|appointment|اپائنٹمنٹ) (نہیں|nahi|nahin|nhi|nai) (ہوا|ہوئی|تھا|تھی|hua|hui|tha|thi)
        (میں|main|mein|mai) ..4 (ہسپتال|اسپتال|hospital|haspatal) [میں|mein|me] (گیا|گئی|آیا|داخل|gaya|gayi|aaya|dakhil|admit) (ہی|hi|کبھی|kabhi) (نہیں|nahi|nahin|nhi)
        (داخل|ایڈمٹ|admit|dakhil) [ہی|hi] (نہیں|nahi|nhi) (ہوا|ہوئی|hua|hui)
        (میں|main|mein|mai) ..2 (ہسپتال|اسپتال|ہاسپٹل|hospital|haspatal|aspatal) ..2 (نہیں|nahi|nahin|nhi) (گیا|گئی|\
        آیا|آئی|تھا|تھی|gaya|gayi|aaya|aayi|tha|thi|رہا|رہی)
        (میں|main|mein|mai) ..1 (کبھی|kabhi) ..2 (ہسپتال|اسپتال|hospital) ..2 (نہیں|nahi|nhi)
        (میں|main|mein|mai) ..2 (داخل|ایڈمٹ|dakhil|admit) (نہیں|nahi|nhi) (ہوا|ہوئی|تھا|تھی|hua|hui|tha|thi)
        (میں|main|mein) ..1 (ہسپتال|اسپتال|hospital) (گیا|گئی|gaya|gayi) (ہی|hi) (نہیں|nahi)
        (میری|میرا|meri|mera) (کوئی|koi) (اپائنٹمنٹ|اپوائنٹمنٹ|appointment) (نہیں|nahi) (تھی|تھا|thi|tha)
        """,
    bereavement_says=_deaths(_KIN)
    + _deaths(_KIN_LATIN)
    + """
        (وہ|woh|wo) [تو|to] [اب|ab] (فوت|وفات|انتقال|faut|foat|fout|wafat|intiqal|inteqal) (ہو|پا|کر|ho|pa|paa|kar) (گئے|گئی|گئیں|گیا|چکے|چکی|چکیں|gaye|gae|gay|gayi|gai|gayin|gaein|gaya|gya|chuke|chukay|chuki|chukin)
        (وہ|woh|wo) [تو|to] [اب|ab] (گزر|گذر|مر|guzar|gujar|guzr|mar) (گئے|گئی|گئیں|چکے|چکی|چکیں|gaye|gae|gayi|gai|gayin|gaein|chuke|chukay|chuki|chukin)
        (وہ|woh|wo) [تو|to] [اب|ab] (چل|chal) (بسے|بسی|بسیں|base|basay|basi|basin)
        (وہ|woh|wo) [تو|to] (اب|ab) [ہمارے ساتھ|ہمارے درمیان|زندہ|hamare sath|hamare darmiyan|zinda] (نہیں|nahi|nahin|nhi|nai) (رہے|رہی|رہیں|rahe|rahay|rahi|rahin)
        (وہ|woh|wo) [تو|to] [اب|ab] (اس|is) (دنیا|دنیائے|duniya|dunya|dunia) (میں|سے|mein|me|main|se) (نہیں|چلے|چلی|رخصت|nahi|nahin|nhi|nai|chale|chali|rukhsat)
        (وہ|woh|wo) [تو|to] [اب|ab] (اللہ|خدا|allah|khuda) (کو|کے|ko|ke) (پیارے|پیاری|پاس|pyare|pyaray|pyari|paas) (ہو|ho|چلے|چلی|chale|chali|hogaye|hogayi)
        (ان|اُن|un) (کا|کی|ka|ki) [تو|to] ..3 (انتقال|وفات|موت|وصال|ڈیتھ|intiqal|inteqal|intqal|intekal|intaqal|wafat|maut|mout|visal|wisal|death) (ہو|ہوا|ہوئی|ہوگیا|ہوگئی|ہوچکا|ho|hua|huwa|hui|hogaya|hogayi|hogai|hogya)
        (مریض|مریضہ|mareez|mareeza|patient) [تو|to] [اب|ab] ..1 (فوت|وفات|انتقال|گزر|faut|wafat|guzar|inteqal|intiqal) (ہو|پا|کر|ho|pa|kar|گئے|گئی|گیا|gaye|gayi|gaya)
        """,
    bereavement_unless=f"""
        (عمر|زندگی|umar|umr|zindagi|waqat|vaqt) ..2 (گزر|گذر|guzar|gujar)
        (کے|کا|کی|یہ|سارے|ساری|مشکل|اچھے|پورا|پوری|ہر|ke|ka|ki|ye|yeh|saare|sare|saari|mushkil|ache|achhe|poora|poori|har) (دن|رات|راتیں|din|raat|raatein) ..2 (گزر|گذر|guzar|gujar)
        (موت|maut) (جیسا|جیسی|کا|jaisa|jaisi) (درد|حال|ڈر|dard|haal|dar)
        (ساتھ|پاس|سامنے|برابر|دوسرے|دوسری|saath|sath|paas|samne|barabar|dusre|doosre|dusri) [والے|والی|والا|کے|wale|wali|wala|ke] [بیڈ|bed] [کے|کا|کی|والے|والا|ke|ka|ki|wale|wala] (مریض|مریضہ|آدمی|عورت|patient|mareez|marij|aadmi|aurat|uncle) ..5 (مر|موت|انتقال|وفات|فوت|گزر|mar|maut|death|guzar|inteqal|intiqal|wafat|faut|foat|intekal|intaqal)
        (نہیں|nahi|nhi) (رہے|رہی|رہیں|رہا|rahe|rahi|raha) (تھے|تھی|تھا|ہیں|ہے|tha|thi|the|hain|hai)
        {_DEATH} ..5 (سال|برس|saal|sal|baras|years) (پہلے|قبل|pehle|pehlay|qabal|ago)
        (سال|برس|saal|sal|years) (پہلے|قبل|pehle|pehlay) ..5 {_DEATH}
        (سال|برس|saal|sal) (پہلے|pehle) ..6 (فوت|گزر|مر|faut|guzar|mar)
        (فوت|گزر|گذر|چل|faut|guzar) (ہوئے|ہوئی|گئے|گئی|بسے|hue|gaye) ..4 (سال|saal) (پہلے|pehle)
        (مرتے|marte) (مرتے|marte)
        (مرنے|marne) ..2 (والے|والی|والا|لگا|wala|wale|wali|laga)
        (لگا|لگتا|ڈر|اگر|شاید|laga|dar|agar|shayad) ..6 (مر|موت|فوت|وفات|mar|maut|faut)
        (فون|بیٹری|گاڑی|phone|battery|mobile|موبائل|کتا|بلی) ..3 (مر|گزر|ختم|mar)
        (وقت|waqt|ٹائم|time) ..2 (گزر|گذر|guzar)
        (موت|maut) (کے|سے|ke|se) (منہ|بچ*|قریب|munh|bach*|qareeb)
        {_DEATH} (نہیں|nahi) (ہوا|ہوئی|hua|hui)
        """,
    help_says="""
        (آپ|تم|aap|ap|tum) (کون|kaun|kon) (لوگ|log|sahab|صاحب)
        (یہ|ye|yeh) [سب|میسج|پیغام|sab|message] (کس|kis|kiss|kisi) (چیز|بارے|سلسلے|لیے|لئے|بات|متعلق|cheez|chiz|bare|baray|baare|silsile|silsilay|liye|lye|baat|mutaliq) [کے|کا|ke|ka] [بارے|bare|baray] [میں|mein|me|main|mai]
        (کس|kis) (بارے|سلسلے|bare|baray|baare|silsile|silsilay) (میں|mein|me|main|mai) (ہے|ہیں|پوچھ*|بات|میسج|hai|h|hain|pooch*|puch*|baat|message)
        (کہیں|کیا|یہ|kahin|kahi|kya|ye|yeh) [یہ|ye|yeh] (کوئی|koi) (فراڈ|دھوکہ|دھوکا|سکیم|اسکیم|ٹھگی|جعلی|مذاق|fraud|farud|scam|dhoka|dhokha|thagi|fake|jaali|mazaq|spam)
        (کہیں|kahin|kahi) (یہ|ye|yeh) ..1 (فراڈ|دھوکہ|دھوکا|سکیم|ٹھگی|جعلی|fraud|farud|scam|dhoka|dhokha|thagi|fake|jaali)
        (یہ|ye|yeh) [میسج|نمبر|لنک|message|number|link] (فراڈ|دھوکہ|دھوکا|سکیم|جعلی|اصلی|نقلی|fraud|scam|dhoka|fake|asli|real|genuine|nakli) (ہے|تو|ہیں|hai|h|to) (کیا|نہیں|یا|نا|kya|nahi|ya|na)
        (کون|kaun|kon) (بول|بات|bol|baat) (رہا|رہے|رہی|کر|raha|rahe|rahi|kar|rha|rhe)
        (کون|kaun|kon) (ہیں|ہو|ہے|hain|ho|hai) (آپ|تم|یہ|بھائی|بھئی|aap|ap|tum|ye|yeh|bhai)
        (میرا|mera) (نمبر|number|nambar) ..2 (کہاں|کیسے|کس|کدھر|kahan|kaha|kaise|kese|kis|kisne|kidhar) (سے|نے|ملا|آیا|دیا|se|ne|mila|aya|aaya|diya)
        (آپ|aap|ap) (کو|نے|ko|ne) ..1 (میرا|mera) (نمبر|number|nambar) ..1 (کہاں|کیسے|کس|kahan|kaise|kese|kis|kisne)
        (یہ|ye|yeh) (کس|kis) (کا|کی|ka|ki) (نمبر|میسج|پیغام|number|message)
        (آپ|aap|ap|تم|tum) (کس|kis) (کی|کے|ki|ke) (طرف|جانب|taraf|janib|traf) (سے|se)
        (یہ|ye|yeh) (میسج|پیغام|سروے|message|survey|text) (کیوں|کس لیے|کس لئے|kyun|kyu|kyon|kis liye|kisliye) (آیا|آ|بھیجا|کیا|ہے|aya|aaya|aa|bheja|kiya|hai)
        (یہ|ye|yeh) (کیسا|کونسا|kaisa|kesa|konsa) (میسج|پیغام|message|text)
        (آپ|تم|aap|ap|tum) (لوگ|log) (کون|kaun|kon)
        (کون|کون سا|کونسا|کس|kaun|kaun sa|konsa|kon sa|kis) (ہسپتال|اسپتال|hospital|haspatal) ..1 (ہے|ہیں|hai|hain|سے|se)
        (کیا|اس کا|اس کے|kya|is ka|iska|is ke|iske) .. (پیسے|پیسہ|چارج|paise|paisay|paisa|charge) (لگ*|کٹ*|lag*|kat*|دینے|dene)
        (نمبر|number|nambar) ..2 (کس نے|کیسے|کہاں سے|kisne|kis ne|kaise|kese|kahan se) (دیا|ملا|آیا|لیا|diya|mila|aya|aaya|liya)
        (کس نے|kis ne|kisne) ..1 (نمبر|number) (دیا|diya)
        (یہ|ye|yeh) (فراڈ|دھوکہ|سکیم|نقلی|fraud|scam|fake|dhoka) (تو|ہے|to|hai|h)
        (کیا|kya) (مطلب|matlab)
        (کس|kis) (ہسپتال|hospital) (سے|se)
        (آپ|تم|یہ|aap|ap|tum|ye|yeh) (کون|kaun|kon) (ہیں|ہو|ہے|hain|ho|hai|بول|bol)
        (کون|kaun|kon) (میسج|پیغام|message|msg|بھیج|bhej) ..2 (رہا|بھیج|raha|kar)
        (کیا|kya) (یہ|ye|yeh) (سچ|اصلی|فراڈ|دھوکہ|سکیم|fraud|scam|asli|real|fake)
        (آپ|aap|ap) (کس|کون سے|kis|konse|kaunse) (ہسپتال|اسپتال|جگہ|کمپنی|hospital|company) (سے|se)
        (آپ|aap|ap) (کہاں|kahan) (سے|se) (ہیں|ہو|بول|hain|ho|bol)
        (میرا|mera) (نمبر|number) (کہاں|کیسے|کس|kahan|kaise|kis)
        (یہ|ye|yeh) (میسج|پیغام|message|msg) (کس|کہاں|کیوں|kis|kahan|kyun|kiska)
        """,
    carer_says=_carers(_KIN)
    + _carers(_KIN_LATIN)
    + """
        (میں|main|mein|mai) (مریض|mareez|patient|ان|un|ابو|امی|abbu|ammi) (کا|کی|ka|ki) (بیٹا|بیٹی|شوہر|بیوی|بھائی|بہن|beta|beti|shohar|biwi|bhai|behan|behen|husband|wife)
        """,
    young_says=f"""
        (میں|main|mein|mai) [صرف|ابھی|sirf|abhi] {_AGE} (سال|برس|saal|sal|year|years) (کا|کی|ka|ki) (ہوں|hoon|hun|hu|\
        ho)
        (میری|meri) (عمر|umar|umer|umr|age) [صرف|sirf] {_AGE} [سال|برس|saal|sal] (ہے|hai|h)
        """,
    language_says="""
        (اردو|urdu|urdo) (میں|mein|main|me|mai|m) (پوچھیں|پوچھیے|سوال|سمجھائیں|سمجھا دیں|سمجھاؤ|کرو|دو|pooch*|puch*|sawal|samjhao|samjhayein|samjha dein|karo|do|reply|translate|text)
        (انگریزی|انگلش|english|angrezi|angreezi|inglish) (میں|mein|me|main) (نہیں|nahi|nahin|nhi|nai) ..1 (اردو|urdu)
        (اردو|urdu|urdo) (میں|mein|main|me|mai) (میسج|message|msg|sms|دیں|den|dein|chahiye|plz)
        (براہ مہربانی|برائے مہربانی|براہ کرم|پلیز|barae meherbani|please|plz) (اردو|urdu) (میں|mein|me|main)
        (انگریزی|انگلش|english|angrezi|angreezi|inglish) (نہیں|nahi|nhi|nahin) (آتی|آتا|سمجھ*|پڑھ*|aati|ati|samajh*|parh*)
        (اردو|urdu|urdo) (میں|mein|main|me|mai) (لکھ*|بھیج*|بات|بول*|جواب|پوچھ*|بتا*|کریں|کیجیے|likh*|bhej*|baat|\
        bol*|bata*|please|plz|pls|پلیز|براہ*|چاہیے|karen|karein)
        (مجھے|mujhe) (صرف|بس|sirf|bas) (اردو|urdu) (آتی|سمجھ|aati|ati|samajh)
        (میں|main|mein) (صرف|بس|sirf) (اردو|urdu) (بول*|جان*|سمجھ*|پڑھ*|bol*|jan*|samajh*|parh*)
        (مجھے|mujhe) (انگریزی|انگلش|english|angrezi|angreezi) (نہیں|nahi|nhi) (آتی|سمجھ|aati|ati|samajh)
        """,
    names="""اردو میں بات کریں|اردو میں بات|اردو میں پوچھیں|اردو میں بھیجیں|اردو زبان|اردو چاہیے|urdu mein baat karein|urdu me baat karo|urdu mein poochein|urdu mein bhejein|
        urdu chahiye|urdu language|urdu only|only urdu|sirf urdu|صرف اردو|
        اردو میں لکھیں|urdu mein please|urdu me please|urdu likhen|in urdu please|urdu zaban|urdu mein plz|اردو|اردو میں|اردو پلیز|براہ کرم اردو میں|اردو میں پلیز|urdu|urdo|urdu mein|urdu main|
        urdu me|urdu please|urdu plz|in urdu""",
)
