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
_DEATH = "(انتقال|وفات|فوتگی|موت|رحلت|intiqal|intekal|inteqal|intaqal|inteqaal|wafat|wafaat|maut|mout|rehlat|ڈیتھ|ڈیٹھ|وصال|death|deth|visaal|wisal|inteqaal|intaqaal|intiqaal|entaqal|wfat|intkal|inteqal)"
_TEXTS = (
    "(پیغام|پیغامات|میسج|میسیج|مسیج|میسجز|ٹیکسٹ|ایس ایم ایس|سروے|sms|message|messages|msg|msgs|text|texts|"
    "mesej|massage|paigham|paighaam)"
)
_SEND_NOT = (
    "(بھیجیں|بھیجو|بھیجنا|بھیجیے|بھیجئے|کریں|کرو|کرنا|کیجیے|bhejo|bhejen|bhejein|bhaijo|bhejna|bhejiye|karo|"
    "karen|karein|karna|kijiye)"
)
_END = (
    "(کریں|کرو|کیجیے|کیجئے|کر دیں|کر دو|کردیں|کردو|کر دیجیے|karo|karen|karein|kare|kijiye|kardo|karden|"
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
        {kin} [جان|جی|صاحب|jan|ji|sahab|sahib] [اب|ab] [اس|is] [دنیا|duniya] [میں|mein|me|سے|se] (نہیں|nahi|nahin|nhi) (رہے|رہی|رہا|rahe|rahi|raha|rhe|rhi)
        (وہ|woh|wo) [اب|ab] (اس|is) (دنیا|duniya) (میں|mein|me|سے|se) (نہیں|nahi|nahin|چلے|چلی|chale|chali) (رہے|رہی|رہا|ہیں|گئے|گئی|rahe|rahi|raha|hain|gaye|gayi)
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
        {kin} [جان|jan] ..4 (گزر|گذر|چل|guzar|guzer|chal) (گئیں|گئے|گئی|گیا|چکے|چکی|بسے|بسی|بسا|gayin|gayeen|gaein|gaeen|gaye|gai|gayi|gaya|chuke|\
        base|basi|basa)
        {kin} [جان|jan] [اب|ab] [اس دنیا میں|ہمارے درمیان|is duniya mein] (نہیں|nahi|nahin) (رہے|رہی|رہا|rahe|rahi|\
        raha)
        {kin} ..3 (مر|mar) (گئے|گئی|گیا|چکے|gaye|gayi|gai|gaya)
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


LEXICON = Lexicon(
    language="ur",
    numbers=(
        "ایک|پہلا|پہلی|اول|ek|aik|pehla|pehli",
        "دو|دوسرا|دوسری|دوم|do|dusra|doosra|dosra",
        "تین|تیسرا|تیسری|teen|tin|teesra",
        "چار|چوتھا|چوتھی|char|chaar|chotha",
        "پانچ|پانچواں|پانچویں|panch|paanch|panj",
        "چھ|چھے|چھٹا|چھٹی|chay|che|chhe|cheh|chah|chhay",
        "سات|saat|sat",
        "آٹھ|aath|ath",
        "نو|nau",
        "دس|das|dus",
    ),
    number_marks="|والا|والی|wala|wali|ویں|نمبر|آپشن|جواب|انتخاب|number|nambar|nmbr|option|jawab|jawaab",
    good="""خوش|مطمئن|اطمینان بخش|خوش ہوں|khush|mutmain|mutmaeen|mutmayin|satisfied|happy|acchaa|acha hi|achay|tasalli|تسلی|بھلی|مناسب اچھا|theak|theik|teek thaak acha|behtr|اچھا|اچھی|اچھے|اچہا|اچها|
        اچھا ہے|ٹھیک|صحیح|درست|بھلا|عمدہ|گڈ|نائس|فائن|تسلی بخش|acha|achha|accha|achaa|achi|achhi|acchi|ache|achhe|theek|thek|thik|teek|tik|sahi|sahih|umda|umdah|badhiya|barhiya|behtar|بہتر|good|gud|
        nice|fine|بڑھیا|tasalli bakhsh""",
    excellent="""بہت عمدہ|بہت خوب|واہ|ٹاپ|ٹاپ کلاس|سپر|ایکسیلنٹ|زبردست|زبر دست|کمال است|عمدہ ترین|اعلیٰ درجے کی|اعلیٰ درجے کا|bohat umda|bohat khoob|bht khoob|wah|top|top class|super|superb|awesome|amazing|
        fantastic|brilliant|mashallah zabardast|zabrdast|zabardst|aala darje ki|10 out of 10|sab se behtar|sab se behtareen|bohat aala|bht aala|dil khush|بہترین|شاندار|لاجواب|کمال|کمال کا|اعلیٰ|اعلی|
        بے مثال|سب سے اچھا|سب سے اچھی|ایک نمبر|پرفیکٹ|بیسٹ|فرسٹ کلاس|ماشاء اللہ بہترین|behtareen|behtreen|behtarin|shandar|shaandar|lajawab|zabardast|zbrdst|kamal|kamaal|aala|ala|bemisal|be misal|
        sab se acha|sab se achi|ek number|perfect|best|excellent|first class""",
    bad="""خراب|برا|بری|برے|بُرا|بیکار|بے کار|گھٹیا|غلط|گندا|گندی|ناقص|بیڈ|kharab|khrab|kharaab|bura|buri|bure|bekar|bekaar|ghatiya|ganda|gandi|naqis|bad|poor""",
    terrible="""جہنم|گھٹیا ترین|سب سے گھٹیا|رذیل|بیہودہ|پیتھیٹک|jahannum|jahannam|sab se ghatiya|ghatiya tareen|pathetic|horrible|behuda|bohat ghatiya|lanat|لعنت|بدترین|بدتر|انتہائی خراب|سب سے خراب|
        سب سے برا|سب سے بری|بکواس|واہیات|شرمناک|ہولناک|خوفناک|تھرڈ کلاس|badtareen|badtarin|badtar|bakwas|bakwaas|wahiyat|sharmnak|khofnak|khaufnak|sab se kharab|sab se bura|sab se buri|third class|
        worst|terrible""",
    very="""نہایت ہی|بے انتہا|حد سے زیادہ|بہت بہت|bohot hi|bahut hi|bht hi|boht hi|bohat bohat|nihayat hi|be inteha|had se zyada|bohat ziada|bht zyada|bhtt|bohatt|buhut|ek dum|ekdum|ایک دم|bara|bari|
        bare|بڑا|بڑی|بڑے|بہت|بہت ہی|بوہت|بہت زیادہ|انتہائی|بے حد|بیحد|نہایت|اتنا|اتنی|واقعی|سچ میں|ایکدم|bohat|bohot|bahut|bahot|bht|boht|buhat|bhot|bohat hi|bohat zyada|intehai|intihai|behad|be had|
        nihayat|itna|itni|waqai|wakai|sach mein|very|really|so""",
    quite="""کافی|تھوڑا|تھوڑی|کچھ|خاصا|خاصی|زیادہ تر|kafi|kaafi|thora|thori|thoda|kuch|khasa|quite""",
    nots="""نہیں|نہی|نھیں|نہ|نا|نہیں تھا|نہیں تھی|نہیں ہے|زیادہ نہیں|ذیادہ نہیں|nahi|nahin|nai|nhi|nahe|naheen|na|nahi tha|nahi thi|nahi hai|zyada nahi|ziada nahi|zyada nahin|not""",
    at_all="""کچھ خاص|کوئی خاص|اتنا خاص|kuch khas|kuch khaas|koi khas|koi khaas|utna|اتنا بھی|itna bhi|itna khas|bhi|بھی|kuch zyada|کچھ زیادہ|بالکل|بلکل|بالکل بھی|ذرا بھی|ہرگز|bilkul|bilkul bhi|zara bhi|
        hargiz""",
    neither="""نہ زیادہ اچھا نہ زیادہ برا|نہ زیادہ اچھی نہ زیادہ بری|نہ بہت اچھا نہ بہت برا|نہ ہی اچھا نہ ہی برا|بس ٹھیک|بس ٹھیک ہی|بس ٹھیک ٹھاک|نارمل|نارمل سا|اوسط درجے کا|اوسط درجے کی|درمیانے درجے کا|
        بس چل گیا|میڈیم|بس ایویں|ٹھیک ٹھاک ہی|na zyada acha na zyada bura|na ziada acha na ziada bura|na bohat acha na bohat bura|na hi acha na hi bura|na acha na bura bas theek|bas theek|bas thek|
        bas thik|bas theek hi|bas theek thak|bas theek theek|normal|normal sa|theek thak hi|theek thaak hi|thek thak|bas guzara hi|guzare layak|medium|bas chal gaya|mamooli|معمولی|bas aiven|
        na acha tha na bura|نہ اچھا تھا نہ برا|bich ka|beech ka|نہ اچھا نہ خراب|نہ اچھا نہ برا|نہ اچھی نہ بری|نہ اچھی نہ خراب|نہ برا نہ اچھا|نہ خراب نہ اچھا|نا اچھا نا برا|ٹھیک ٹھاک|درمیانہ|درمیانی|
        درمیانہ سا|اوسط|عام سا|عام سی|گزارہ|گزارے لائق|بس گزارہ|ایسا ویسا|کچھ خاص نہیں|کوئی خاص نہیں|مناسب|چلے گا|na acha na bura|na achha na bura|na acha na kharab|na achi na buri|na achi na kharab|
        na bura na acha|na kharab na acha|theek thaak|thik thak|theek thak|darmiyana|darmiana|ausat|aam sa|guzara|bas guzara|aisa waisa|kuch khas nahi|koi khas nahi|munasib|chalega|average|so so""",
    dont_know="""کچھ پتہ نہیں|کچھ نہیں پتہ|کچھ معلوم نہیں|کچھ نہیں کہہ سکتا|کچھ نہیں کہہ سکتی|کچھ کہہ نہیں سکتی|کہہ نہیں سکتے|سمجھ نہیں آ رہی|سمجھ نہیں آئی|اندازہ نہیں|کیا کہوں|کیا بتاؤں|اللہ بہتر جانتا ہے|
        kuch pata nahi|kuch nahi pata|kuch maloom nahi|kuch nahi keh sakta|kuch nahi keh sakti|kuch keh nahi sakta|keh nahi sakte|samajh nahi aa rahi|samajh nahi aa raha|samajh nahi ayi|andaza nahi|
        kya kahun|kya bataun|allah behtar janta hai|allah hi jane|mujhe kuch pata nahi|koi idea nahi|idea nahi|no idea|yaad nahi|mujhe yaad nahi|معلوم نہیں|نہیں معلوم|پتہ نہیں|پتا نہیں|نہیں پتہ|
        مجھے نہیں پتہ|مجھے نہیں پتا|مجھے پتہ نہیں|مجھے معلوم نہیں|مجھے نہیں معلوم|نہیں جانتا|نہیں جانتی|جانتا نہیں|کہہ نہیں سکتا|کہہ نہیں سکتی|کہنا مشکل ہے|کہنا مشکل|کچھ کہہ نہیں سکتا|یاد نہیں|
        یقین نہیں|کیا پتہ|خبر نہیں|علم نہیں|اللہ جانے|pata nahi|pata nahin|pta nahi|pta nhi|pata nai|maloom nahi|malum nahi|maloom nahin|nahi maloom|nahi pata|mujhe nahi pata|mujhe nahi maloom|
        mujhe maloom nahi|nahi janta|nahi janti|keh nahi sakta|keh nahi sakti|kehna mushkil|kehna mushkil hai|yaqeen nahi|kya pata|khabar nahi|ilm nahi|allah jane|dont know""",
    frames="""میں|ہم|تو جی|آپ لوگ|آپ کے|یہاں|مجھ کو|ہمیں تو|مجھے تو|لگتا|اوورآل|مطلب|ہوا تھا|چلو|main|mein|mai|hum|log|aap log|aapke|yahan|mujhe to|lagta|lagti|overall|matlab|hun|hoon|hu|h|chalo|aap|
        treatment|care|mera jawab|میرا جواب|rating|all over|tha ji|thin|theen|تھیں|ta|ماشاءاللہ|mashaallah|masha allah|تھا|تھی|تھے|ہے|ہیں|ہوں|رہا|رہی|رہے|لگا|لگی|ہوا|ہوئی|ملا|ملی|میرا|میری|میرے|مجھے|
        ہمیں|ہمارا|ہماری|تجربہ|میرا تجربہ|سروس|خدمت|علاج|دیکھ بھال|سب|سب کچھ|مجموعی طور پر|میرے خیال میں|میں کہوں گا|میں کہوں گی|میری رائے میں|آپ کا|آپ کی|آپ|یہ|وہ|کا|کی|کے|ہی|بھی|تو|سے|ہسپتال|
        اسپتال|tha|thi|the|hai|hain|raha|rahi|laga|lagi|hua|mila|mili|mera|meri|mere|mujhe|hamein|hamara|tajurba|tajarba|mera tajurba|service|khidmat|ilaj|sab|sab kuch|majmui tor par|
        mere khayal mein|aap ka|aap ki|apka|apki|yeh|ye|woh|wo|ka|ki|ke|hi|bhi|to|se|hospital|experience""",
    polite="""جناب|محترم|محترمہ|یار|بھائی جان|باجی|اللہ حافظ|خدا حافظ|ان شاء اللہ|انشاءاللہ|دعاؤں میں یاد رکھیں|بہت مہربانی|آپ کا شکریہ|آپ سب کا شکریہ|janab|mohtaram|yaar|bhai jan|baji|allah hafiz|
        khuda hafiz|inshallah|insha allah|in sha allah|aap ka shukriya|apka shukriya|shukriya ji|bohat meherbani|jazakallah khair|jazak allah khair|wa alaikum salam|walaikum assalam|aslamualaikum|
        asalamualaikum|assalam alaikum|dost|allah ka shukr|subhanallah|سبحان اللہ|thanku|shukran|براہ کرم|براہ مہربانی|برائے مہربانی|مہربانی|پلیز|شکریہ|بہت شکریہ|بہت بہت شکریہ|تھینکس|تھینک یو|
        جزاک اللہ|جی|السلام علیکم|اسلام علیکم|سلام|وعلیکم السلام|آداب|ہیلو|سر|میڈم|ڈاکٹر|ڈاکٹر صاحب|صاحب|بھائی|بہن|معاف کیجیے|معذرت|سوری|ماشاءاللہ|الحمدللہ|اللہ کا شکر|barah e karam|barae meherbani|
        baraye meharbani|meherbani|meharbani|mehrbani|please|plz|pls|shukria|shukriya|bohat shukria|bohat shukriya|thanks|thank you|jazakallah|jazak allah|ji|jee|salam|salaam|assalam o alaikum|
        assalamualaikum|aslam o alikum|aoa|asalam alaikum|hello|hi|sir|madam|doctor|sahab|sahib|bhai|behan|sorry|mazrat|mashallah|alhamdulillah|allah ka shukar""",
    greetings="""سب خیریت|sab khairiyat|sab khairiat|آپ کیسے ہیں|aap kaise hain|ap kese hain|main ab theek hoon|طبیعت ٹھیک ہے|tabiyat theek hai|main thik hun|main theek hun|اچھا دن|آپ کا دن اچھا گزرے|
        صبح بخیر|شب بخیر|میں ٹھیک ہوں|ہم ٹھیک ہیں|آپ ٹھیک ہیں|اچھا جی|اچھا سنیں|گڈ مارننگ|گڈ لک|acha din|subah bakhair|shab bakhair|main theek hoon|mein theek hoon|main thek hun|hum theek hain|
        aap theek hain|acha ji|achha ji|acha suno|acha sunein|good morning|good night|good luck""",
    joins="""پھر بھی|جبکہ|اس لیے|کیوںکہ|kyun k|kyon ke|q k|q ke|qk|phir bhi|jabke|is liye|magr|lekn|except|لیکن|مگر|پر|البتہ|کیونکہ|کیوں کہ|وجہ|اور|حالانکہ|ویسے|بس|صرف|lekin|magar|par|albatta|kyunke|
        kyunkay|kyun ke|kiyunke|kyu k|aur|or|halanke|waise|bas|sirf|but|because""",
    praise="""اچھا سلوک|شفقت|اخلاق والے|acha salook|shafqat|akhlaq wale|dil se dua|allah khush rakhe|اللہ خوش رکھے|allah salamat rakhe|بہت خیال|bohat khayal|acha bartao|پیار|مہربان|مددگار|خوش اخلاق|محنتی|
        محنت|شکر گزار|تعریف|خیال رکھا|مدد کی|مدد ملی|خوش|مطمئن|صاف|صاف ستھرا|فرشتے|دعائیں|دعا|pyar|meharban|madadgar|khush ikhlaq|khush akhlaq|mehnati|shukar guzar|tareef|khayal rakha|khyal rakha|
        madad ki|khush|mutmain|saaf|farishte|duaein|dua|helpful|caring|kind|friendly|polite|love""",
    blame="""برا سلوک|بری طرح|کوئی نہیں آیا|بددعا|چیخ|bura salook|bura salok|buri tarah|koi nahi aya|koi nahi aaya|sharam aani chahiye|zalim|ظالم|zulm|ظلم|bad tameez|nafrat|شرم|شرمناک|بے عزتی|لاپرواہ|
        لاپرواہی|بدتمیز|بدتمیزی|بداخلاق|بے رحم|توہین|گندگی|مایوس|مایوس کن|تکلیف|پریشان|بدترین|بدتر|سب سے بری|سب سے برا|گھٹیا|sharam|sharm|sharmnak|be izzati|beizzati|laparwah|laparwahi|badtameez|
        badtamizi|badtameezi|bad ikhlaq|toheen|gandagi|mayoos|takleef|pareshan|badtareen|ghatiya|rude""",
    yes=_twice(_YES, _AGREES)
    + """ہاں|جی ہاں|ہاں جی|جی|ہا|جی بالکل|بالکل|بلکل|ضرور|یقیناً|ٹھیک ہے|ٹھیک|صحیح ہے|درست ہے|اوکے|ہاں ٹھیک ہے|کر سکتے ہیں|کر لیں|ہاں ضرور|ہاں بالکل|منظور ہے|منظور|اجازت ہے|کوئی بات نہیں|
        کوئی مسئلہ نہیں|کوئی اعتراض نہیں|بھیج سکتے ہیں|دکھا سکتے ہیں|یس|haan|han|haa|ha|hn|haan ji|han ji|hanji|ji|jee|ji haan|ji han|jee haan|ji bilkul|bilkul|zaroor|zarur|theek hai|thek hai|
        thik hai|theek h|sahi hai|ok|okay|kar sakte hain|kar lein|haan bilkul|haan zaroor|manzoor hai|ijazat hai|koi baat nahi|koi masla nahi|koi aitraz nahi""",
    no=_twice(_NAY, _REFUSES)
    + """نہیں|نہی|نھیں|نہ|نا|جی نہیں|نہیں جی|بالکل نہیں|ہرگز نہیں|کبھی نہیں|نہ کریں|مت کریں|مت کرو|نہیں چاہتا|نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|رہنے دیں|منع ہے|اجازت نہیں|منظور نہیں|نو|nahi|
        nahin|nai|nhi|naheen|na|naa|no ji|ji nahi|jee nahi|nahi ji|bilkul nahi|hargiz nahi|kabhi nahi|na karen|mat karo|mat karen|nahi chahta|nahi chahti|rehne dein|rehne do|ijazat nahi|manzoor nahi""",
    stop="""بس کریں|بس کرو|میرا پیچھا چھوڑ دو|میرا پیچھا چھوڑ دیں|میسج نہیں چاہیے|مجھے میسج نہ کریں|mera peecha chor do|mera peecha chor dein|peecha choro|bas karo|bas karen|ye sab band karo|
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
        (پھر|پھر سے|دوبارہ|واپس|phir|phir se|dobara|dubara|wapis|wapas) {_TEXTS} (بھیج*|شروع|چالو|چاہیے|bhej*|shuru|chalu|chahiye)
        {_TEXTS} (پھر|پھر سے|دوبارہ|واپس|phir|phir se|dobara|dubara|wapis|wapas) (بھیجیں|بھیجو|شروع|چالو|چاہیے|bhejo|bhejen|shuru|chalu|chahiye)
        """,
    help="""ye kis ka number hai|yeh kis ka number hai|یہ نمبر کس کا ہے|ye number kis ka hai|مدد|مدد کریں|مدد چاہیے|ہیلپ|آپ کون|آپ کون ہیں|آپ کون ہو|تم کون ہو|کون ہے|کون ہیں|کون|یہ کون ہے|یہ کیا ہے|
        یہ کس کا نمبر ہے|کیا یہ اصلی ہے|کیا یہ فراڈ ہے|madad|madad karen|madad chahiye|aap kaun|aap kaun hain|aap kon hain|ap kon hain|ap kon ho|aap kon ho|ap kaun ho|tum kon ho|kaun hai|kon hai|
        kon ho|kaun ho|kon|ye kaun hai|ye kon hai|yeh kaun hai|yeh kon hai|ye kya hai|yeh kya hai|kis ka number hai""",
    wrong_number="""غلط نمبر|غلط نمبر ہے|یہ غلط نمبر ہے|نمبر غلط ہے|رانگ نمبر|غلط آدمی|غلط بندہ|غلط شخص|میرا نمبر نہیں|ghalat number|galat number|ghalat nambar|ghalt number|ghalat number hai|galat number hai|
        ye ghalat number hai|number ghalat hai|rong number|wrong number|wrong number hai|ghalat banda|galat banda|ghalat aadmi""",
    stop_says=f"""
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
        (کہا|بولا|کہتا|کہتی|kaha|bola|کہنا) ..4 {_TEXTS} ..2 (بند|مت|نہ|band|mat|na)
        (بند|band) (مت|نہ|mat|na|nahi|نہیں)
        {_TEXTS} ..1 (نہیں|nahi) (چاہیے|chahiye) ..1 (تھا|تھے|تھی|tha|thi)
        """,
    wrong_number_says="""
        (یہ|ye|yeh) (نمبر|number) (اب|ab) ..1 (میرا|میرے|ہمارا|mera|mere|hamara)
        (میں|main|mein|mai) (وہ|woh|wo) (شخص|آدمی|بندہ|انسان|نہیں|shakhs|aadmi|banda|insan|nahi|nahin)
        (کسی اور|kisi aur|kisi or) (کا|کے|کو|ka|ke|ko) (میسج|نمبر|لیے|message|msg|number|liye|bhej*|بھیج*)
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
        (غلط|ghalat|galat|wrong) (نمبر|number) (پر|par|pe|کو|ko) ..2 (فون|کال|بھیج*|call|phone|bhej*) ..2 (دیا|کیا|\
        کی|diya|kiya)
        (غلط|ghalat|galat|wrong) (نمبر|number) (دیا|بتایا|لکھا|diya|bataya|likha)
        """,
    never_been_says="""
        (میں|main|mein|mai) ..4 (ہسپتال|اسپتال|hospital|haspatal) [میں|mein|me] (گیا|گئی|آیا|داخل|gaya|gayi|aaya|dakhil|admit) (ہی|hi|کبھی|kabhi) (نہیں|nahi|nahin|nhi)
        (داخل|ایڈمٹ|admit|dakhil) [ہی|hi] (نہیں|nahi|nhi) (ہوا|ہوئی|hua|hui)
        (میں|main|mein|mai) ..2 (ہسپتال|اسپتال|ہاسپٹل|hospital|haspatal|aspatal) ..2 (نہیں|nahi|nahin|nhi) (گیا|گئی|\
        آیا|آئی|تھا|تھی|gaya|gayi|aaya|aayi|tha|thi|رہا|رہی)
        (میں|main|mein|mai) ..1 (کبھی|kabhi) ..2 (ہسپتال|اسپتال|hospital) ..2 (نہیں|nahi|nhi)
        (میں|main|mein|mai) ..2 (داخل|ایڈمٹ|dakhil|admit) (نہیں|nahi|nhi) (ہوا|ہوئی|تھا|تھی|hua|hui|tha|thi)
        (میں|main|mein) ..1 (ہسپتال|اسپتال|hospital) (گیا|گئی|gaya|gayi) (ہی|hi) (نہیں|nahi)
        (میری|میرا|meri|mera) (کوئی|koi) (اپائنٹمنٹ|اپوائنٹمنٹ|appointment) (نہیں|nahi) (تھی|تھا|thi|tha)
        """,
    bereavement_says=_deaths(_KIN) + _deaths(_KIN_LATIN),
    bereavement_unless=f"""
        (ساتھ|پاس|سامنے|برابر|دوسرے|دوسری|saath|sath|paas|samne|barabar|dusre|doosre|dusri) [والے|والی|والا|کے|wale|wali|wala|ke] [بیڈ|bed] [کے|والے|ke|wale] (مریض|مریضہ|آدمی|عورت|patient|mareez|marij|aadmi|aurat|uncle) ..5 (مر|موت|انتقال|وفات|فوت|گزر|mar|maut|death|guzar|inteqal|intiqal|wafat|faut|foat|intekal|intaqal)
        (نہیں|nahi|nhi) (رہے|رہی|رہا|rahe|rahi|raha) (تھے|تھی|تھا|ہیں|ہے|tha|thi|the|hain|hai)
        {_DEATH} ..5 (سال|برس|saal|sal|baras|years) (پہلے|قبل|pehle|pehlay|qabal|ago)
        (سال|برس|saal|sal|years) (پہلے|قبل|pehle|pehlay) ..5 {_DEATH}
        (سال|برس|saal|sal) (پہلے|pehle) ..6 (فوت|گزر|مر|faut|guzar|mar)
        (فوت|گزر|گذر|چل|faut|guzar) (ہوئے|ہوئی|گئے|گئی|بسے|hue|gaye) ..4 (سال|saal) (پہلے|pehle)
        (مرتے|marte) (مرتے|marte)
        (مرنے|marne) ..2 (والے|والی|والا|لگا|wala|wale|wali|laga)
        (لگا|لگتا|ڈر|اگر|شاید|laga|dar|agar|shayad) ..6 (مر|موت|فوت|وفات|mar|maut|faut)
        (فون|بیٹری|گاڑی|phone|battery|mobile|موبائل|کتا|بلی) ..3 (مر|گزر|ختم|mar)
        (دن|رات|وقت|din|raat|waqt) ..2 (گزر|گذر|guzar)
        (موت|maut) (کے|سے|ke|se) (منہ|بچ*|قریب|munh|bach*|qareeb)
        {_DEATH} (نہیں|nahi) (ہوا|ہوئی|hua|hui)
        """,
    help_says="""
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
        (اردو|urdu|urdo) (میں|mein|main|me|mai) (میسج|message|msg|sms|دیں|den|dein|chahiye|plz)
        (براہ مہربانی|برائے مہربانی|براہ کرم|پلیز|barae meherbani|please|plz) (اردو|urdu) (میں|mein|me|main)
        (انگریزی|انگلش|english|angrezi|angreezi|inglish) (نہیں|nahi|nhi|nahin) (آتی|آتا|سمجھ*|پڑھ*|aati|ati|samajh*|parh*)
        (اردو|urdu|urdo) (میں|mein|main|me|mai) (لکھ*|بھیج*|بات|بول*|جواب|پوچھ*|بتا*|کریں|کیجیے|likh*|bhej*|baat|\
        bol*|bata*|please|plz|pls|پلیز|براہ*|چاہیے|karen|karein)
        (مجھے|mujhe) (صرف|بس|sirf|bas) (اردو|urdu) (آتی|سمجھ|aati|ati|samajh)
        (میں|main|mein) (صرف|بس|sirf) (اردو|urdu) (بول*|جان*|سمجھ*|پڑھ*|bol*|jan*|samajh*|parh*)
        (مجھے|mujhe) (انگریزی|انگلش|english|angrezi|angreezi) (نہیں|nahi|nhi) (آتی|سمجھ|aati|ati|samajh)
        """,
    names="""اردو میں لکھیں|urdu mein please|urdu me please|urdu likhen|in urdu please|urdu zaban|urdu mein plz|اردو|اردو میں|اردو پلیز|براہ کرم اردو میں|اردو میں پلیز|urdu|urdo|urdu mein|urdu main|
        urdu me|urdu please|urdu plz|in urdu""",
)
