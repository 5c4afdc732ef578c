"""Sentences of Urdu patients that outrank a question: data; see `lexicon.py`."""

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


STOP_SAYS = f"""
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
        """

STOP_UNLESS = f"""
        (ویٹنگ|ویٹ|انتظار کی|انتظار والی|آپریشن کی|آپریشن|waiting|wait|intezar ki|operation|operation ki|surgery|transplant|appointment|اپائنٹمنٹ) (لسٹ|فہرست|list|fehrist)
        (کہا|بولا|کہتا|کہتی|kaha|bola|کہنا) ..4 {_TEXTS} ..2 (بند|مت|نہ|band|mat|na)
        (بند|band) (مت|نہ|mat|na|nahi|نہیں)
        {_TEXTS} ..1 (نہیں|nahi) (چاہیے|chahiye) ..1 (تھا|تھے|تھی|tha|thi)
        """

START_SAYS = f"""
        {_TEXTS} ..2 (بھیجنا|bhejna|karna|bhejne|آنا) [دوبارہ|پھر سے|dobara|phir se] (شروع|چالو|shuru|chalu|start) (کریں|کرو|کر|karen|karein|karo|kar|kr)
        (دوبارہ|پھر سے|پھر|واپس|dobara|dubara|phir se|fir se|phir|wapas) ..1 {_TEXTS} ..2 (شروع|چالو|shuru|chalu|start) (کریں|کرو|کر|karen|karein|karo|kar|kr)
        (پھر|پھر سے|دوبارہ|واپس|phir|phir se|dobara|dubara|wapis|wapas) {_TEXTS} (بھیج*|شروع|چالو|چاہیے|bhej*|shuru|chalu|chahiye)
        {_TEXTS} (پھر|پھر سے|دوبارہ|واپس|phir|phir se|dobara|dubara|wapis|wapas) (بھیجیں|بھیجو|شروع|چالو|چاہیے|bhejo|bhejen|shuru|chalu|chahiye)
        """

WRONG_NUMBER_SAYS = """
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
        """

WRONG_NUMBER_UNLESS = """
        (مریض|مریضہ|mareez|marij|mareeza|patient) (نہیں|nahi|nahin|nhi|nai) (لگ*|سمجھ*|lag*|samajh*|samjh*|dekh*|دیکھ*)
        (غلط|ghalat|galat|wrong) (نمبر|number) (پر|par|pe|کو|ko) ..2 (فون|کال|بھیج*|call|phone|bhej*) ..2 (دیا|کیا|\
        کی|diya|kiya)
        (غلط|ghalat|galat|wrong) (نمبر|number) (دیا|بتایا|لکھا|diya|bataya|likha)
        """

NEVER_BEEN_SAYS = """
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
        """

BEREAVEMENT_SAYS = (
    _deaths(_KIN)
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
        """
)

BEREAVEMENT_UNLESS = f"""
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
        """

HELP_SAYS = """
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
        """

CARER_SAYS = (
    _carers(_KIN)
    + _carers(_KIN_LATIN)
    + """
        (میں|main|mein|mai) (مریض|mareez|patient|ان|un|ابو|امی|abbu|ammi) (کا|کی|ka|ki) (بیٹا|بیٹی|شوہر|بیوی|بھائی|بہن|beta|beti|shohar|biwi|bhai|behan|behen|husband|wife)
        """
)

YOUNG_SAYS = f"""
        (میں|main|mein|mai) [صرف|ابھی|sirf|abhi] {_AGE} (سال|برس|saal|sal|year|years) (کا|کی|ka|ki) (ہوں|hoon|hun|hu|\
        ho)
        (میری|meri) (عمر|umar|umer|umr|age) [صرف|sirf] {_AGE} [سال|برس|saal|sal] (ہے|hai|h)
        """

LANGUAGE_SAYS = """
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
        """
