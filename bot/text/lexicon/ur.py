"""What patients write in Urdu, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon.latin import with_latin
from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(شوہر|بیوی|بیگم|اہلیہ|ماں|امی|والدہ|ابو|ابا|والد|والدین|باپ|بیٹا|بیٹے|بیٹی|بچہ|بچے|بچی|بھائی|بہن|دادا|"
    "دادی|نانا|نانی|چچا|چچی|ماموں|خالہ|پھوپھی|تایا|ساس|سسر|دوست|پوتا|پوتی|مریض|مریضہ|بہو|داماد|میاں|خاوند|"
    "ساتھی)"
)
_KIN_LATIN = (
    "(shohar|shauhar|biwi|bivi|begum|ahliya|maa|ma|ami|ammi|walida|abu|abbu|abba|walid|baap|beta|bete|beti|"
    "bacha|bachay|bachi|bhai|behan|behen|dada|dadi|nana|nani|chacha|chachi|mamu|mamoo|khala|phupho|taya|saas|"
    "susar|dost|mareez|marij|patient|mum|mom|dad|husband|wife|mian|miyan|khawand)"
)
_DEATH = "(انتقال|وفات|فوتگی|موت|رحلت|intiqal|intekal|inteqal|intaqal|inteqaal|wafat|wafaat|maut|mout|rehlat)"
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
        {kin} [صاحب|صاحبہ|جی|sahab|ji|jaan|jan|جان] (کا|کی|کے|ka|ki|ke) ..4 {_DEATH}
        (ان|اُن|un|in|us) (کا|کی|ka|ki) ..3 {_DEATH} (ہو|ہوا|ہوئی|ho|hua|hui)
        (انکا|انکی|unka|unki|inka|uski) ..3 {_DEATH} (ہو|ہوا|ہوئی|ho|hua|hui)
        {kin} [صاحب|جان|ji|jan] ..4 (فوت|وفات|faut|foat|fout|wafat) (ہو|پا|ہوئے|ہوئی|ہوگئے|ہوگئی|ہوگیا|پاگئے|ho|pa|\
        hue|hogaye|hogayi|hogaya)
        {kin} [جان|jan] ..4 (گزر|گذر|چل|guzar|guzer|chal) (گئے|گئی|گیا|چکے|چکی|بسے|بسی|بسا|gaye|gai|gayi|gaya|chuke|\
        base|basi|basa)
        {kin} [جان|jan] [اب|ab] [اس دنیا میں|ہمارے درمیان|is duniya mein] (نہیں|nahi|nahin) (رہے|رہی|رہا|rahe|rahi|\
        raha)
        {kin} ..3 (مر|mar) (گئے|گئی|گیا|چکے|gaye|gayi|gai|gaya)
        {kin} ..3 (اللہ کو پیارے|خالق حقیقی|دنیا سے چلے|دنیا سے رخصت|دنیا چھوڑ|allah ko pyare|allah ko pyari|\
        duniya se chale|duniya se rukhsat|شہید)
        (میں نے|ہم نے|main ne|mene|maine|hum ne|humne) [اپنے|اپنی|اپنا|apne|apni|apna] {kin} [کو|ko] (کھو|kho) (دیا|\
        دی|diya|di)
        (وہ|woh|wo) [اب|ab] (فوت|وفات|گزر|گذر|مر|faut|wafat|guzar|mar) (ہو|پا|گئے|گئی|گیا|ho|pa|gaye|gayi|gaya)
        {kin} ..3 (expire|expired|ایکسپائر) [ہو|ho]
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
    number_marks="نمبر|آپشن|جواب|انتخاب|number|nambar|nmbr|option|jawab|jawaab",
    good="""اچھا|اچھی|اچھے|اچہا|اچها|اچھا ہے|ٹھیک|صحیح|درست|بھلا|عمدہ|گڈ|نائس|فائن|تسلی بخش|acha|achha|accha|
        achaa|achi|achhi|acchi|ache|achay|achhe|theek|thek|thik|teek|tik|sahi|sahih|umda|umdah|badhiya|barhiya|
        behtar|بہتر|good|gud|nice|fine|بڑھیا|tasalli bakhsh""",
    excellent="""بہترین|شاندار|لاجواب|زبردست|کمال|کمال کا|اعلیٰ|اعلی|بے مثال|سب سے اچھا|سب سے اچھی|ایک نمبر|
        پرفیکٹ|بیسٹ|فرسٹ کلاس|ماشاءاللہ|ماشاء اللہ بہترین|behtareen|behtreen|behtarin|shandar|shaandar|lajawab|
        zabardast|zbrdst|kamal|kamaal|aala|ala|bemisal|be misal|sab se acha|sab se achi|ek number|perfect|best|
        excellent|first class""",
    bad="""خراب|برا|بری|برے|بُرا|بیکار|بے کار|گھٹیا|غلط|گندا|گندی|ناقص|بیڈ|kharab|khrab|kharaab|bura|buri|bure|
        bekar|bekaar|ghatiya|ganda|gandi|naqis|bad|poor""",
    terrible="""بدترین|بدتر|انتہائی خراب|سب سے خراب|سب سے برا|سب سے بری|بکواس|واہیات|شرمناک|ہولناک|خوفناک|
        تھرڈ کلاس|badtareen|badtarin|badtar|bakwas|bakwaas|wahiyat|sharmnak|khofnak|khaufnak|sab se kharab|
        sab se bura|sab se buri|third class|worst|terrible""",
    very="""بہت|بہت ہی|بوہت|بہت زیادہ|انتہائی|بے حد|بیحد|نہایت|اتنا|اتنی|واقعی|سچ میں|ایکدم|bohat|bohot|bahut|
        bahot|bht|boht|buhat|bhot|bohat hi|bohat zyada|intehai|intihai|behad|be had|nihayat|itna|itni|waqai|wakai|
        sach mein|very|really|so""",
    quite="کافی|تھوڑا|تھوڑی|کچھ|خاصا|خاصی|زیادہ تر|kafi|kaafi|thora|thori|thoda|kuch|khasa|quite",
    nots="""نہیں|نہی|نھیں|نہ|نا|نہیں تھا|نہیں تھی|نہیں ہے|زیادہ نہیں|ذیادہ نہیں|nahi|nahin|nai|nhi|nahe|naheen|
        na|nahi tha|nahi thi|nahi hai|zyada nahi|ziada nahi|zyada nahin|not""",
    at_all="بالکل|بلکل|بالکل بھی|ذرا بھی|ہرگز|bilkul|bilkul bhi|zara bhi|hargiz",
    neither="""بس ٹھیک|بس ٹھیک تھا|بس ٹھیک تھی|bas theek|bas thik|bas theek tha|bas theek thi|bas thik tha|
        نہ اچھا نہ خراب|نہ اچھا نہ برا|نہ اچھی نہ بری|نہ اچھی نہ خراب|نہ برا نہ اچھا|نہ خراب نہ اچھا|نا اچھا نا برا|
        ٹھیک ٹھاک|درمیانہ|درمیانی|درمیانہ سا|اوسط|عام سا|عام سی|گزارہ|گزارے لائق|بس گزارہ|ایسا ویسا|کچھ خاص نہیں|
        کوئی خاص نہیں|مناسب|چلے گا|na acha na bura|na achha na bura|na acha na kharab|na achi na buri|
        na achi na kharab|na bura na acha|na kharab na acha|theek thaak|thik thak|theek thak|thek thak|darmiyana|
        darmiana|ausat|aam sa|guzara|bas guzara|aisa waisa|kuch khas nahi|koi khas nahi|munasib|chalega|average|
        so so""",
    dont_know="""معلوم نہیں|نہیں معلوم|پتہ نہیں|پتا نہیں|نہیں پتہ|مجھے نہیں پتہ|مجھے نہیں پتا|مجھے پتہ نہیں|
        مجھے معلوم نہیں|مجھے نہیں معلوم|نہیں جانتا|نہیں جانتی|جانتا نہیں|کہہ نہیں سکتا|کہہ نہیں سکتی|کہنا مشکل ہے|
        کہنا مشکل|کچھ کہہ نہیں سکتا|یاد نہیں|یقین نہیں|کیا پتہ|خبر نہیں|علم نہیں|اللہ جانے|pata nahi|pata nahin|
        pta nahi|pta nhi|pata nai|maloom nahi|malum nahi|maloom nahin|nahi maloom|nahi pata|mujhe nahi pata|
        mujhe nahi maloom|mujhe maloom nahi|nahi janta|nahi janti|keh nahi sakta|keh nahi sakti|kehna mushkil|
        kehna mushkil hai|yaad nahi|yaqeen nahi|kya pata|khabar nahi|ilm nahi|allah jane|dont know""",
    frames="""تھا|تھی|تھے|ہے|ہیں|ہوں|رہا|رہی|رہے|لگا|لگی|ہوا|ہوئی|ملا|ملی|میرا|میری|میرے|مجھے|ہمیں|ہمارا|ہماری|
        تجربہ|میرا تجربہ|سروس|خدمت|علاج|دیکھ بھال|سب|سب کچھ|مجموعی طور پر|میرے خیال میں|میں کہوں گا|میں کہوں گی|
        میری رائے میں|آپ کا|آپ کی|آپ|یہ|وہ|کا|کی|کے|ہی|بھی|تو|سے|ہسپتال|اسپتال|tha|thi|the|hai|hain|raha|rahi|laga|
        lagi|hua|mila|mili|mera|meri|mere|mujhe|hamein|hamara|tajurba|tajarba|mera tajurba|service|khidmat|ilaj|sab|
        sab kuch|majmui tor par|mere khayal mein|aap ka|aap ki|apka|apki|yeh|ye|woh|wo|ka|ki|ke|hi|bhi|to|se|
        hospital|experience""",
    polite="""براہ کرم|براہ مہربانی|برائے مہربانی|مہربانی|پلیز|شکریہ|بہت شکریہ|بہت بہت شکریہ|تھینکس|تھینک یو|
        جزاک اللہ|جی|السلام علیکم|اسلام علیکم|سلام|وعلیکم السلام|آداب|ہیلو|سر|میڈم|ڈاکٹر|ڈاکٹر صاحب|صاحب|بھائی|بہن|
        معاف کیجیے|معذرت|سوری|ماشاءاللہ|الحمدللہ|اللہ کا شکر|barah e karam|barae meherbani|baraye meharbani|
        meherbani|meharbani|mehrbani|please|plz|pls|shukria|shukriya|bohat shukria|bohat shukriya|thanks|thank you|
        jazakallah|jazak allah|ji|jee|salam|salaam|assalam o alaikum|assalamualaikum|aslam o alikum|aoa|
        asalam alaikum|hello|hi|sir|madam|doctor|sahab|sahib|bhai|behan|sorry|mazrat|mashallah|alhamdulillah|
        allah ka shukar""",
    greetings="""اچھا دن|آپ کا دن اچھا گزرے|صبح بخیر|شب بخیر|میں ٹھیک ہوں|ہم ٹھیک ہیں|آپ ٹھیک ہیں|اچھا جی|
        اچھا ٹھیک ہے|اچھا سنیں|سب ٹھیک|گڈ مارننگ|گڈ لک|acha din|subah bakhair|shab bakhair|main theek hoon|
        mein theek hoon|main thek hun|hum theek hain|aap theek hain|acha ji|achha ji|acha theek hai|acha suno|
        acha sunein|good morning|good night|good luck""",
    joins="""لیکن|مگر|پر|البتہ|کیونکہ|کیوں کہ|وجہ|اور|حالانکہ|ویسے|صرف|lekin|magar|par|albatta|kyunke|kyunkay|
        kyun ke|kiyunke|kyu k|aur|or|halanke|waise|sirf|but|because""",
    praise="""پیار|مہربان|مددگار|خوش اخلاق|محنتی|محنت|شکر گزار|تعریف|خیال رکھا|مدد کی|مدد ملی|خوش|مطمئن|صاف|
        صاف ستھرا|فرشتے|دعائیں|دعا|pyar|meharban|madadgar|khush ikhlaq|khush akhlaq|mehnati|shukar guzar|tareef|
        khayal rakha|khyal rakha|madad ki|khush|mutmain|saaf|farishte|duaein|dua|helpful|caring|kind|friendly|polite|
        love""",
    blame="""شرم|شرمناک|بے عزتی|لاپرواہ|لاپرواہی|بدتمیز|بدتمیزی|بداخلاق|بے رحم|توہین|گندگی|مایوس|مایوس کن|تکلیف|
        پریشان|بدترین|بدتر|سب سے بری|سب سے برا|گھٹیا|sharam|sharm|sharmnak|be izzati|beizzati|laparwah|laparwahi|
        badtameez|badtamizi|badtameezi|bad ikhlaq|toheen|gandagi|mayoos|takleef|pareshan|badtareen|ghatiya|rude""",
    yes="""ہاں|جی ہاں|ہاں جی|جی|ہا|جی بالکل|بالکل|بلکل|ضرور|یقیناً|ٹھیک ہے|ٹھیک|صحیح ہے|درست ہے|اوکے|ہاں ٹھیک ہے|
        کر سکتے ہیں|کر لیں|ہاں ضرور|ہاں بالکل|منظور ہے|منظور|اجازت ہے|کوئی بات نہیں|کوئی مسئلہ نہیں|کوئی اعتراض نہیں|
        بھیج سکتے ہیں|دکھا سکتے ہیں|یس|haan|han|haa|ha|hn|haan ji|han ji|hanji|ji|jee|ji haan|ji han|jee haan|
        ji bilkul|bilkul|zaroor|zarur|theek hai|thek hai|thik hai|theek h|sahi hai|ok|okay|kar sakte hain|kar lein|
        haan bilkul|haan zaroor|manzoor hai|ijazat hai|koi baat nahi|koi masla nahi|koi aitraz nahi""",
    no="""نہیں|نہی|نھیں|نہ|نا|جی نہیں|نہیں جی|بالکل نہیں|ہرگز نہیں|کبھی نہیں|نہ کریں|مت کریں|مت کرو|نہیں چاہتا|
        نہیں چاہتی|میں نہیں چاہتا|میں نہیں چاہتی|رہنے دیں|منع ہے|اجازت نہیں|منظور نہیں|نو|nahi|nahin|nai|nhi|naheen|
        na|naa|no ji|ji nahi|jee nahi|nahi ji|bilkul nahi|hargiz nahi|kabhi nahi|na karen|mat karo|mat karen|
        nahi chahta|nahi chahti|rehne dein|rehne do|ijazat nahi|manzoor nahi""",
    stop="""STOP کریں|STOP کرو|STOP کر دیں|بند کرو|بند کریں|بند کر دو|بند کر دیں|بند کردیں|بند کردو|بند کیجیے|
        اسے بند کریں|یہ بند کریں|یہ سب بند کریں|سٹاپ|اسٹاپ|روکو|روک دو|روک دیں|میسج بند کرو|میسج بند کریں|
        پیغام بند کریں|میسج نہ بھیجیں|میسج مت بھیجیں|پیغام مت بھیجیں|پیغام نہ بھیجیں|میسج نہ کریں|میسج مت کرو|
        مت بھیجو|مت بھیجیں|نہ بھیجیں|اور مت بھیجیں|اب مت بھیجیں|دوبارہ مت بھیجنا|آئندہ نہ بھیجیں|مزید پیغام نہیں|
        کوئی میسج نہیں|ان سبسکرائب|مجھے تنگ نہ کریں|تنگ مت کرو|پریشان نہ کریں|مجھے پریشان مت کرو|band karo|
        band karen|band karein|band kar do|band kardo|band kar dein|band kardein|bnd karo|ise band karo|ye band karo|
        stop karo|stop karen|stop kar do|rok do|rok dein|roko|msg band karo|message band karo|sms band karo|
        msg mat karo|message mat karo|msg na karo|msg na karen|message na karen|message mat bhejo|msg mat bhejo|
        mat bhejo|mat bhejen|na bhejen|aur mat bhejo|ab mat bhejo|dobara mat bhejna|tang na karo|tang mat karo|
        pareshan na karo|pareshan mat karo|mujhe tang na karen|unsubscribe karo|unsubscribe kar do""",
    start="""مجھے دوبارہ پیغام بھیجنا شروع کریں|دوبارہ پیغام بھیجیں|پیغام دوبارہ شروع کریں|میسج دوبارہ شروع کریں|
        میسج پھر سے شروع کریں|دوبارہ میسج بھیجیں|میسج شروع کریں|message phir se shuru kar dein|
        message phir se shuru karein|message dobara shuru karen|msg dobara shuru karo|dobara message bhejen|
        dobara msg bhejo|message shuru karo|شروع|شروع کرو|شروع کریں|شروع کیجیے|دوبارہ شروع کریں|پھر شروع کریں|
        پھر سے شروع کریں|چالو کریں|سٹارٹ|اسٹارٹ|shuru karo|shuru karen|dobara shuru karo|dobara shuru karen|
        phir se shuru karo|chalu karo|start karo""",
    help="""مدد|مدد کریں|مدد چاہیے|ہیلپ|آپ کون|آپ کون ہیں|آپ کون ہو|تم کون ہو|کون ہے|کون ہیں|کون|یہ کون ہے|
        یہ کیا ہے|یہ کس کا نمبر ہے|کیا یہ اصلی ہے|کیا یہ فراڈ ہے|madad|madad karen|madad chahiye|aap kaun|
        aap kaun hain|aap kon hain|ap kon hain|ap kon ho|aap kon ho|ap kaun ho|tum kon ho|kaun hai|kon hai|kon ho|
        kaun ho|kon|ye kaun hai|ye kon hai|yeh kaun hai|yeh kon hai|ye kya hai|yeh kya hai|kis ka number hai""",
    wrong_number="""غلط نمبر|غلط نمبر ہے|یہ غلط نمبر ہے|نمبر غلط ہے|رانگ نمبر|غلط آدمی|غلط بندہ|غلط شخص|
        میرا نمبر نہیں|ghalat number|galat number|ghalat nambar|ghalt number|ghalat number hai|galat number hai|
        ye ghalat number hai|number ghalat hai|rong number|wrong number|wrong number hai|ghalat banda|galat banda|
        ghalat aadmi""",
    stop_says=with_latin(f"""
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
        """),
    stop_unless=with_latin(f"""
        (کہا|بولا|کہتا|کہتی|kaha|bola|کہنا) ..4 {_TEXTS} ..2 (بند|مت|نہ|band|mat|na)
        (بند|band) (مت|نہ|mat|na|nahi|نہیں)
        {_TEXTS} ..1 (نہیں|nahi) (چاہیے|chahiye) ..1 (تھا|تھے|تھی|tha|thi)
        """),
    start_says=with_latin(f"""
        {_TEXTS} ..3 (شروع|چالو|shuru|chalu) {_END}
        """),
    wrong_number_says=with_latin("""
        (غلط|ghalat|galat|ghalt|wrong|rong|رانگ) (نمبر|number|nambar|شخص|آدمی|بندے|banda|aadmi) (ہے|پر|کو|ملا|لگ|hai|\
        par|pe|mila|lag)
        (یہ|ye|yeh) (میرا|ان کا|اس کا|mera|unka|un ka|us ka) (نمبر|فون|number|phone) (نہیں|nahi|nahin|nhi)
        (یہ|ye|yeh) (نمبر|number) (میرا|ان کا|کسی اور|mera|un ka|kisi aur) ..1 (نہیں|کا ہے|nahi|ka hai)
        (اس|is) (نام|naam) (کا|کی|ka|ki) [یہاں|yahan] (کوئی|koi) ..1 (نہیں|nahi)
        (میں|main|mein|mai) (مریض|وہ|patient|mareez) (نہیں|nahi|nhi) (ہوں|hun|hoon)
        """),
    wrong_number_unless=with_latin("""
        (غلط|ghalat|galat|wrong) (نمبر|number) (پر|par|pe|کو|ko) ..2 (فون|کال|بھیج*|call|phone|bhej*) ..2 (دیا|کیا|\
        کی|diya|kiya)
        (غلط|ghalat|galat|wrong) (نمبر|number) (دیا|بتایا|لکھا|diya|bataya|likha)
        """),
    never_been_says=with_latin("""
        (میں|main|mein|mai) ..2 (ہسپتال|اسپتال|ہاسپٹل|hospital|haspatal|aspatal) ..2 (نہیں|nahi|nahin|nhi) (گیا|گئی|\
        آیا|آئی|تھا|تھی|gaya|gayi|aaya|aayi|tha|thi|رہا|رہی)
        (میں|main|mein|mai) ..1 (کبھی|kabhi) ..2 (ہسپتال|اسپتال|hospital) ..2 (نہیں|nahi|nhi)
        (میں|main|mein|mai) ..2 (داخل|ایڈمٹ|dakhil|admit) (نہیں|nahi|nhi) (ہوا|ہوئی|تھا|تھی|hua|hui|tha|thi)
        (میں|main|mein) ..1 (ہسپتال|اسپتال|hospital) (گیا|گئی|gaya|gayi) (ہی|hi) (نہیں|nahi)
        (میری|میرا|meri|mera) (کوئی|koi) (اپائنٹمنٹ|اپوائنٹمنٹ|appointment) (نہیں|nahi) (تھی|تھا|thi|tha)
        """),
    bereavement_says=with_latin(_deaths(_KIN) + _deaths(_KIN_LATIN)),
    bereavement_unless=with_latin(f"""
        {_DEATH} ..5 (سال|برس|saal|sal|baras|years) (پہلے|قبل|pehle|pehlay|qabal|ago)
        (سال|برس|saal|sal|years) (پہلے|قبل|pehle|pehlay) ..5 {_DEATH}
        (سال|برس|saal|sal) (پہلے|pehle) ..6 (فوت|گزر|مر|faut|guzar|mar)
        (فوت|گزر|گذر|چل|faut|guzar) (ہوئے|ہوئی|گئے|گئی|بسے|hue|gaye) ..4 (سال|saal) (پہلے|pehle)
        (مرتے|marte) (مرتے|marte)
        (مرنے|marne) ..2 (والے|والی|والا|لگا|wala|wale|wali|laga)
        (لگا|لگتا|ڈر|اگر|شاید|laga|dar|agar|shayad) ..6 (مر|موت|فوت|وفات|mar|maut|faut)
        (فون|بیٹری|گاڑی|phone|battery|mobile|موبائل|کتا|بلی) ..3 (مر|گزر|ختم|mar|expire)
        (دن|رات|وقت|din|raat|waqt) ..2 (گزر|گذر|guzar)
        (موت|maut) (کے|سے|ke|se) (منہ|بچ*|قریب|munh|bach*|qareeb)
        {_DEATH} (نہیں|nahi) (ہوا|ہوئی|hua|hui)
        """),
    help_says=with_latin("""
        (آپ|تم|یہ|aap|ap|tum|ye|yeh) (کون|kaun|kon) (ہیں|ہو|ہے|hain|ho|hai|بول|bol)
        (کون|kaun|kon) (میسج|پیغام|message|msg|بھیج|bhej) ..2 (رہا|بھیج|raha|kar)
        (کیا|kya) (یہ|ye|yeh) (سچ|اصلی|فراڈ|دھوکہ|سکیم|fraud|scam|asli|real|fake)
        (آپ|aap|ap) (کس|کون سے|kis|konse|kaunse) (ہسپتال|اسپتال|جگہ|کمپنی|hospital|company) (سے|se)
        (آپ|aap|ap) (کہاں|kahan) (سے|se) (ہیں|ہو|بول|hain|ho|bol)
        (میرا|mera) (نمبر|number) (کہاں|کیسے|کس|kahan|kaise|kis)
        (یہ|ye|yeh) (میسج|پیغام|message|msg) (کس|کہاں|کیوں|kis|kahan|kyun|kiska)
        """),
    carer_says=with_latin(_carers(_KIN) + _carers(_KIN_LATIN)),
    young_says=with_latin(f"""
        (میں|main|mein|mai) [صرف|ابھی|sirf|abhi] {_AGE} (سال|برس|saal|sal|year|years) (کا|کی|ka|ki) (ہوں|hoon|hun|hu|\
        ho)
        (میری|meri) (عمر|umar|umer|umr|age) [صرف|sirf] {_AGE} [سال|برس|saal|sal] (ہے|hai|h)
        """),
    language_says=with_latin("""
        (اردو|urdu|urdo) (میں|mein|main|me|mai) (لکھ*|بھیج*|بات|بول*|جواب|پوچھ*|بتا*|کریں|کیجیے|likh*|bhej*|baat|\
        bol*|bata*|please|plz|pls|پلیز|براہ*|چاہیے|karen|karein)
        (مجھے|mujhe) (صرف|بس|sirf|bas) (اردو|urdu) (آتی|سمجھ|aati|ati|samajh)
        (میں|main|mein) (صرف|بس|sirf) (اردو|urdu) (بول*|جان*|سمجھ*|پڑھ*|bol*|jan*|samajh*|parh*)
        (مجھے|mujhe) (انگریزی|انگلش|english|angrezi|angreezi) (نہیں|nahi|nhi) (آتی|سمجھ|aati|ati|samajh)
        """),
    names="""اردو|اردو میں|اردو پلیز|براہ کرم اردو میں|اردو میں پلیز|urdu|urdo|urdu mein|urdu main|urdu me|
        urdu please|urdu plz|in urdu""",
)
