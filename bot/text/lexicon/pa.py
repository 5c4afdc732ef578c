"""What patients write in Punjabi, in Gurmukhi, Shahmukhi and Latin letters, when they answer, stop or ask."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(ਪਤੀ|ਪਤਨੀ|ਘਰਵਾਲਾ|ਘਰਵਾਲੀ|ਘਰਵਾਲੇ|ਵਹੁਟੀ|ਮਾਂ|ਮਾਤਾ|ਮੰਮੀ|ਮਾਤਾਜੀ|ਬੀਜੀ|ਬੇਬੇ|ਪਿਤਾ|ਪਿਓ|ਪਿਉ|ਪਾਪਾ|ਡੈਡੀ|ਬਾਪੂ|ਭਾਪਾ|"
    "ਪੁੱਤਰ|ਪੁੱਤ|ਧੀ|ਬੇਟਾ|ਬੇਟੀ|ਬੱਚਾ|ਬੱਚੇ|ਬੱਚੀ|ਭਰਾ|ਵੀਰ|ਭੈਣ|ਦਾਦਾ|ਦਾਦੀ|ਨਾਨਾ|ਨਾਨੀ|ਚਾਚਾ|ਚਾਚੀ|ਤਾਇਆ|ਤਾਈ|ਮਾਮਾ|ਮਾਸੀ|ਭੂਆ|"
    "ਸੱਸ|ਸਹੁਰਾ|ਦੋਸਤ|ਪੋਤਾ|ਪੋਤੀ|ਮਰੀਜ਼|ਸਾਥੀ|ਮਾਤਾ ਜੀ|ਪਿਤਾ ਜੀ|ਬੀਬੀ|ਬੀਬੀ ਜੀ|ਭਾਬੀ|ਜੀਜਾ|ਭਤੀਜਾ|ਭਾਣਜਾ|ਫੁੱਫੜ|ਮਾਮੀ|ਨੂੰਹ|ਜਵਾਈ|ਬਾਬਾ|ਬਾਬਾ ਜੀ|ਹਸਬੈਂਡ|ਵਾਈਫ|ਡੈਡ|ਮੰਮਾ|ਅੰਮਾ|ਅੱਬਾ|ਸਿੰਘ ਸਾਹਿਬ|ਸਰਦਾਰ ਜੀ|ਸਰਦਾਰ|ਘਰਦਾ|ਮਾਪੇ|ਤਾਇਆ ਜੀ)"
)
_KIN_LATIN = (
    "(pati|patni|gharwala|gharwali|gharwale|vohti|wohti|maa|maan|ma|mata|mummy|mumma|mum|mom|bebe|biji|beeji|"
    "pita|pio|peo|papa|daddy|dad|bapu|bhapa|puttar|putt|dhee|tee|beta|beti|bacha|bache|bachi|bhra|bhraa|pra|"
    "veer|bhain|bhen|pehn|dada|dadi|nana|nani|chacha|chachi|taya|mama|masi|bhua|sass|sohra|dost|pota|poti|"
    "mareez|patient|husband|wife|father|mother|mata ji|pita ji|mummy ji|daddy ji|bapu ji|bebe ji|bibi|bibi ji|bhabi|bhabhi|jija|bhatija|phuphar|mami|nooh|jawai|baba|baba ji|amma|abba|ammi|abbu|sardar ji|sardar|taya ji|tayi|tai|gharwala ji|hubby|munda|kudi|nani ji|nana ji|dada ji|dadi ji|papa ji|pita|veerji)"
)
_KIN_SHAHMUKHI = (
    "(خاوند|شوہر|گھر والا|گھر والی|بیوی|ماں|امی|بے بے|والدہ|ابا|ابو|پیو|والد|پتر|دھی|بچہ|بچی|بھرا|ویر|بھین|"
    "دادا|دادی|نانا|نانی|چاچا|چاچی|ماما|ماسی|پھپھی|سس|سوہرا|دوست|ابا جی|اماں|اماں جی|امی جی|بابا|بابا جی|بی بی|پیو|میاں|تایا|تائی|پترا|بیٹا|بیٹی|مریض)"
)
_DEATH = "(intkal|intqaal|inteqaal|wafat|dehaant|dihaant|deth|ਚੜ੍ਹਾਈ|ਵਫ਼ਾਤ|رحلت|وصال|ਮੌਤ|ਦੇਹਾਂਤ|ਦਿਹਾਂਤ|ਅਕਾਲ ਚਲਾਣਾ|ਅਕਾਲ|ਇੰਤਕਾਲ|maut|mout|dehant|dihant|akal chalana|intqal|inteqal|انتقال|وفات|موت|فوتگی|ਡੈਥ|ਡੈੱਥ|ਮਿਰਤੂ|ਮ੍ਰਿਤੂ|ਸਵਰਗਵਾਸ|ਭੋਗ|ਸਸਕਾਰ|ਅੰਤਿਮ ਅਰਦਾਸ|death|deth|daith|mirtu|sawargwas|swargwas|bhog|saskar|antim ardas|maut|nidhan|ਨਿਧਨ|akaal chalana|ڈیتھ)"
_TEXTS = (
    "(ਸੁਨੇਹਿਆਂ|ਮੈਸੇਜਿਜ਼|ਮੈਸਿਜ|ਟੈਕਸਟ ਮੈਸੇਜ|ਸੰਦੇਸ਼ਾਂ|میسجز|میسیج|پیغامات|ٹیکسٹ|سروے|text message|text messages|mesage|messeg|messege|mssg|msj|ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|ਮੈਸੇਜ|ਮੈਸਜ|ਮੈਸੇਜਾਂ|ਟੈਕਸਟ|ਐਸਐਮਐਸ|ਸੰਦੇਸ਼|ਸਰਵੇ|میسج|پیغام|سنیہا|سنیہے|sms|message|messages|"
    "msg|msgs|text|texts|mesej|massage|suneha|sunehe|sneha)"
)
_NO = "(ਨਾ|ਨਹੀਂ|ਮਤ|نہ|na|naa|nah|mat)"
_SEND_NOT = (
    "(ਘੱਲਣਾ|ਘੱਲਣ|ਘੱਲਿਉ|ਭੇਜਿਉ|ਕਰਿਉ|ਕਰਿਆ|ਆਵੇ|ਆਉਣ|ਆਉਣੇ|گھلنا|گھلیا|گھلیو|بھیجنا|بھیجیا|بھیجیو|کرنا|کریو|کریا|آوے|آون|bhejeyo|bhejio|bhejeya|bhjo|ghalyo|ghalleyo|ghallna|kareyo|kario|kareya|kro|kryo|krna|aave|aaun|aun|ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣਾ|ਭੇਜੀਂ|ਭੇਜੀ|ਭੇਜਿਆ|ਕਰੋ|ਕਰਿਓ|ਕਰਨਾ|ਘੱਲੋ|ਘੱਲਿਓ|گھلو|بھیجو|کرو|bhejo|bhejna|bhejyo|pejo|"
    "pheja|karo|karyo|karna|karna ji|ghallo)"
)
_END = (
    "(ਕਰਦਿਓ|ਕਰਵਾ ਦਿਓ|ਕਰ ਦੋ|ਕਰਨਾ|کر دو|کردیو|kro|krdo|krdeo|kr deo|kr dyo|kareyo|karyo|ਕਰੋ|ਕਰ ਦਿਓ|ਕਰ ਦਿਉ|ਕਰ ਦੇਵੋ|ਕਰਦੋ|ਕਰਿਓ|ਕਰੀਏ|کرو|کر دیو|کر دیوو|karo|kar deo|kar dyo|kar devo|kardo|kardeo|"
    "kar dio|kar do)"
)
_AGE = (
    "(8|9|10|11|12|13|14|15|ਅੱਠ|ਨੌਂ|ਨੌ|ਦਸ|ਗਿਆਰਾਂ|ਬਾਰਾਂ|ਤੇਰਾਂ|ਚੌਦਾਂ|ਪੰਦਰਾਂ|ath|nau|das|gyaran|baran|teran|"
    "chaudan|pandran|اٹھ|نوں|دس|یاراں|باراں|تیراں|چوداں|پندراں)"
)


def _deaths(kin: str) -> str:
    return f"""
        {kin} [ਜੀ|ji|جی] ..2 (ਗੁਰੂ|ਗੁਰ|guru|gur) (ਚਰਨਾਂ|ਚਰਨ|ਚਰਨੀਂ|charna|charnan|charan|charnaa)
        {kin} [ਜੀ|ji|جی] ..1 (ਰੱਬ|ਵਾਹਿਗੁਰੂ|ਅੱਲਾ|rabb|rab|waheguru|allah|رب|اللہ) (ਨੂੰ|ਦੇ|ਕੋਲ|nu|noo|de|kol|نوں|کول) (ਪਿਆਰ*|ਕੋਲ|ਚਲੇ|ਚਲੀ|ਘਰ|pyar*|piare|kol|chale|chali|ghar|پیار*)
        {kin} [ਜੀ|ji|جی] [ਹੁਣ|hun] [ਇਸ|is|es] [ਦੁਨੀਆਂ|ਦੁਨੀਆ|duniya|dunia] [ਵਿੱਚ|ਵਿਚ|ਤੇ|ਚ|vich|wich|te|ch] (ਨਹੀਂ|ਨਹੀ|ਨਈਂ|nahi|nahin|nai|ni|nhi) (ਰਹੇ|ਰਹੀ|ਰਿਹਾ|rahe|rhe|rahi|rhi|reha|riha)
        {kin} [ਜੀ|ji|جی] ..1 (ਦੁਨੀਆਂ|ਦੁਨੀਆ|ਸੰਸਾਰ|duniya|dunia|sansar) (ਤੋਂ|ਛੱਡ|ਨੂੰ|ton|to|chad|chhad|nu) (ਚਲੇ|ਚਲੀ|ਛੱਡ|ਗਏ|ਗਈ|ਤੁਰ|chale|chali|gaye|gayi|chhad|tur)
        {kin} [ਜੀ|ji|جی] [ਹੁਣ|hun] (ਜਿਉਂਦੇ|ਜਿਉਂਦਾ|ਜੀਵਤ|jiunde|jeunde|jinda|zinda) (ਨਹੀਂ|nahi|nai|ni)
        {kin} [ਜੀ|ji|جی] (ਪੂਰੇ|ਪੂਰਾ|ਪੂਰੀ|poore|pure|poora|puri|poori) (ਹੋ|ho) (ਗਏ|ਗਿਆ|ਗਈ|ਚੁੱਕੇ|gaye|gye|gae|gaya|gayi|gai)
        {kin} [ਜੀ|ji|جی] ..3 (ਸਵਰਗਵਾਸ|ਸੁਰਗਵਾਸ|ਸਵਰਗ ਵਾਸ|swargwas|swargvas|sawargwas|surgwas|ਸਵਰਗਵਾਸੀ|swargwasi|ਚੜ੍ਹਾਈ|ਚੜਾਈ|chadai|chadhai|charhai|ਚਲਾਣਾ|chalana|ਕਾਲਵੱਸ|kalvas) (ਹੋ|ਕਰ|ho|kar|kr)
        {kin} [ਜੀ|ji|جی] ..3 (ਡੈਥ|ਡੈੱਥ|death|daith|expire|ਐਕਸਪਾਇਰ|expired|passed away|pass away|ڈیتھ|ایکسپائر) (ਹੋ|ho|ہو)
        {kin} [ਜੀ|ji|جی] ..2 (پورا|پورے|پوری|رحلت|انتقال|وفات) (ہو|کر|پا|فرما) (گیا|گئے|گئی|چکے|گئیاں)
        {kin} [ਜੀ|ji|جی] ..1 (رب|اللہ) (نوں|دے|کول) (پیار*|کول|چلے)
        {kin} [ਜੀ|ji|جی] [ہن] [ایس|اس] [دنیا] [وچ|تے] (نہیں|نئیں) (رہے|رہی|رہیا|رہیاں)
        {kin} [ਜੀ|ji|جی] ..2 (ਵਿਛੋੜਾ|vichhora|vichora|vichoda) (ਦੇ|de)
        {kin} [ਜੀ|ji|جی] ..1 (ਖਤਮ|khatam) (ਹੋ|ho) (ਗਏ|ਗਿਆ|ਗਈ|gaye|gaya|gayi)
        {kin} [ਜੀ|ਸਾਹਿਬ|ji|جی] (ਦਾ|ਦੀ|ਦੇ|da|di|de|دا|دی|دے) ..4 {_DEATH}
        {kin} [ਜੀ|ji|جی] [ਦਾ|da] ..4 (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|ਚੱਲ|ਚਲ|ਮਰ|guzar|gujar|poore|pure|poora|chal|chall|mar|گزر|پورے|\
        مر|چل|فوت|faut|ਫੌਤ) (ਗਏ|ਗਈ|ਗਿਆ|ਹੋ|ਵਸੇ|ਵਸੀ|ਵਸਿਆ|ਬਸੇ|gaye|gye|gae|gai|gayi|gyi|gaya|gya|ho|vase|wase|vasi|گئے|\
        گئی|گیا|ہو|وسے|وسی)
        {kin} [ਜੀ|ji|جی] [ਹੁਣ|hun] [ਇਸ ਦੁਨੀਆਂ ਵਿੱਚ|ਸਾਡੇ ਵਿੱਚ|ਸਾਡੇ ਵਿਚਕਾਰ] (ਨਹੀਂ|nahi|nai|نہیں) (ਰਹੇ|ਰਹੀ|ਰਿਹਾ|rahe|\
        rahi|reha|رہے|رہی|رہیا)
        {kin} ..3 (ਅਕਾਲ ਚਲਾਣਾ|ਸਵਰਗਵਾਸ|ਸਵਰਗ ਸਿਧਾਰ*|ਸੁਰਗਵਾਸ|ਰੱਬ ਨੂੰ ਪਿਆਰ*|ਦੁਨੀਆ ਛੱਡ|ਦੁਨੀਆਂ ਛੱਡ|rabb nu pyar*|\
        rab nu pyar*|اللہ نوں پیار*)
        (ਮੈਂ|ਅਸੀਂ|main|mai|asi|aseen|میں|اسیں) [ਆਪਣਾ|ਆਪਣੇ|ਆਪਣੀ|apna|apne|apni|اپنا|اپنے|اپنی] {kin} [ਜੀ|ਨੂੰ|nu|\
        نوں] (ਗੁਆ|ਗਵਾ|ਖੋ|gua|gwa|gawa|kho|گوا) (ਦਿੱਤਾ|ਦਿੱਤੀ|ਦਿੱਤੇ|ਲਿਆ|ਲਈ|ditta|ditti|dita|دتا|دتی)
        {kin} ..3 (expire|expired|died|ਐਕਸਪਾਇਰ) [ho|ਹੋ]
        """


def _carers(kin: str) -> str:
    return f"""
        {kin} [ਜੀ|ji|جی] (ਵੱਲੋਂ|ਵਲੋਂ|ਦੀ ਤਰਫੋਂ|ਦੀ ਤਰਫ਼ੋਂ|ਦੀ ਥਾਂ|ਦੇ ਵੱਲੋਂ|wallon|vallon|walon|di taraf|de vallon|\
        di than|ولوں|دی طرفوں)
        {kin} [ਜੀ|ji|جی] (ਦੇ|ਦੀ|de|di|دے) (ਲਈ|ਬਦਲੇ|layi|lai|badle|لئی) ..2 (ਜਵਾਬ|ਲਿਖ*|ਭੇਜ*|jawab|likh*|reply|bhej*|\
        جواب|لکھ*)
        {kin} ..3 (ਲਿਖ|ਪੜ੍ਹ|ਟਾਈਪ|ਮੈਸੇਜ ਕਰ|likh|parh|padh|type|message kar|لکھ|پڑھ) (ਨਹੀਂ|nahi|nai|ni|نہیں) (ਸਕਦੇ|\
        ਸਕਦੀ|ਸਕਦਾ|sakde|sakdi|sakda|سکدے|سکدی|سکدا)
        (ਮੈਂ|main|mai|میں) (ਉਹਨਾਂ|ਉਨ੍ਹਾਂ|ਉਹਦਾ|ਉਹਦੀ|ਮਰੀਜ਼|ohna|ona|uhna|patient|اوہناں) [ਦਾ|ਦੀ|da|di|دا|دی] (ਪੁੱਤਰ|\
        ਪੁੱਤ|ਧੀ|ਨੂੰਹ|ਪਤੀ|ਪਤਨੀ|ਭਰਾ|ਭੈਣ|ਬੇਟਾ|ਬੇਟੀ|puttar|putt|dhee|beta|beti|nooh|pati|patni|پتر|دھی) ..2 (ਹਾਂ|ਲਿਖ|ਬੋਲ|\
        haan|han|likh|bol|ہاں|لکھ)
        """


# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "zaroor|jaroor|jarur|ji zaroor|hanji zaroor|haan bilkul|hanji bilkul|ਜ਼ਰੂਰ|ਜੀ ਜ਼ਰੂਰ|ਹਾਂ ਜੀ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਜ਼ਰੂਰ|ਹਾਂ|ਹਾ|ਹਾਂਜੀ|ਹਾਂ ਜੀ|ਜੀ|ਜੀ ਹਾਂ|ਹਾਂ ਹਾਂ|ਆਹੋ|ਆਹੋ ਜੀ|ਬਿਲਕੁਲ|ਓਕੇ|ਅੱਛਾ|ਚਲੋ|haan|han|haa|ha|hanji|haanji|haan ji|han ji|ji|ji haan|aaho|aho|aho ji|aaho ji|yes|ok|okay|sure|bilkul|acha|achha|chalo|ہاں|ہاں جی|جی|جی ہاں|آہو|بالکل"
_AGREES = "ਬਿਲਕੁਲ|ਜ਼ਰੂਰ|ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਠੀਕ ਏ|ਠੀਕ|ਜੀ|ਸਹੀ ਹੈ|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਸਕਦੇ ਓ|ਕਰ ਲਓ|ਕਰ ਲਵੋ|ਕਰ ਦਿਓ|ਕਰ ਦਿਉ|ਕਰੋ|ਕੋਈ ਗੱਲ ਨਹੀਂ|ਕੋਈ ਨਾ|ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ|ਕੋਈ ਮੁਸ਼ਕਲ ਨਹੀਂ|ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ ਹੈ|ਮੈਨੂੰ ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ|ਮਨਜ਼ੂਰ ਹੈ|ਸਹਿਮਤ ਹਾਂ|ਰਾਜ਼ੀ ਹਾਂ|ਸ਼ੇਅਰ ਕਰੋ|ਸ਼ੇਅਰ ਕਰ ਸਕਦੇ ਹੋ|ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ|ਸਾਂਝਾ ਕਰੋ|ਇਜਾਜ਼ਤ ਹੈ|ਕਿਉਂ ਨਹੀਂ|ਖੁਸ਼ੀ ਨਾਲ|ਤੁਹਾਡੀ ਮਰਜ਼ੀ|bilkul|zaroor|zarur|jaroor|jarur|theek hai|thik hai|theek aa|thik aa|thik a|theek e|theek|sahi hai|kar sakde ho|kar sakde o|kr skde o|kar lo|kar lao|kar deo|kar dyo|karo|koi gal nahi|koi gall nahi|koi gal ni|koi na|koi dikkat nahi|koi dikkat ni|koi problem nahi|koi problem ni|koi mushkil nahi|koi itraz nahi|koi itraaz nahi|mainu koi itraz nahi|mainu koi problem nahi|manzoor hai|sehmat haan|razi haan|share karo|share kar sakde ho|share kar lo|share kar deo|ijazat hai|kyun nahi|kyon nahi|kyu nahi|khushi naal|tuhadi marzi|no problem|ji|ضرور|ٹھیک اے|ٹھیک ہے|کر لوو|کر سکدے او|کوئی گل نہیں|کیوں نہیں"
_NAY = "ਨਹੀਂ|ਨਹੀ|ਨਾ|ਨਾ ਜੀ|ਨਹੀਂ ਜੀ|ਜੀ ਨਹੀਂ|ਨਹੀਂ ਨਹੀਂ|ਨਾ ਨਾ|ਬਿਲਕੁਲ ਨਹੀਂ|nahi|nahin|nai|nhi|ni|na|na ji|nahi ji|ji nahi|nahi nahi|na na|bilkul nahi|no|نہیں|نہ|نہیں جی|نہ جی"
_REFUSES = "ਨਾ ਕਰੋ|ਨਾ ਕਰਿਓ|ਨਾ ਕਰਿਓ ਜੀ|ਨਹੀਂ ਕਰਨਾ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਅਸੀਂ ਨਹੀਂ ਚਾਹੁੰਦੇ|ਰਹਿਣ ਦਿਓ|ਰਹਿਣ ਦਿਓ ਜੀ|ਇਜਾਜ਼ਤ ਨਹੀਂ|ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ|ਮਨਜ਼ੂਰ ਨਹੀਂ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ|ਸਹਿਮਤ ਨਹੀਂ|ਸ਼ੇਅਰ ਨਾ ਕਰੋ|ਸ਼ੇਅਰ ਨਾ ਕਰਿਓ|ਸਾਂਝਾ ਨਾ ਕਰੋ|ਲੋੜ ਨਹੀਂ|ਬਿਲਕੁਲ ਵੀ ਨਹੀਂ|ਕਦੇ ਵੀ ਨਹੀਂ|ਮੈਨੂੰ ਪਸੰਦ ਨਹੀਂ|ਮਨ੍ਹਾ ਕਰਦਾ ਹਾਂ|ਜੀ ਨਾ|na karo|na karyo|na kareyo|nahi karna|ni karna|nahi chahunda|nahi chahundi|main nahi chahunda|main nahi chahundi|rehan deo|rehan do|rehan do ji|rehn deo|rehn do|rehn deo ji|ijazat nahi|ijazat ni|manzoor nahi|mainu manzoor nahi|sehmat nahi|share na karo|share na karyo|lod nahi|lorh nahi|bilkul vi nahi|bilkul ni|kade vi nahi|mainu pasand nahi|na ji na|رہن دیو|نہ کرو|اجازت نہیں"


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
        "ਛਾਪ|ਲਾ|ਲਗਾ|ਪਾ|ਸ਼ੇਅਰ ਕਰ|ਸਾਂਝਾ ਕਰ|ਸਾਂਝੀ ਕਰ|ਪਬਲਿਸ਼ ਕਰ|ਪ੍ਰਕਾਸ਼ਿਤ ਕਰ|ਵਰਤ|ਪੋਸਟ ਕਰ|ਕਰ",
        "ਦਿਓ|ਦਿਉ|ਦੇਵੋ|ਦੋ|ਲਓ|ਲਉ|ਲਵੋ|ਸਕਦੇ ਹੋ|ਸਕਦੇ ਓ|ਸਕਦੇ ਹੋ ਤੁਸੀਂ|ਦਿਓ ਜੀ",
    )
    + "|"
    + _each("ਸ਼ੇਅਰ|ਸਾਂਝਾ|ਸਾਂਝੀ|ਪਬਲਿਸ਼|ਪ੍ਰਕਾਸ਼ਿਤ|ਪੋਸਟ", "ਕਰੋ|ਕਰਿਓ|ਕਰਦੋ|ਕਰਦਿਓ|ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ")
    + "|ਛਾਪੋ|ਲਾਓ|ਪਾਓ|ਵਰਤੋ|ਕਰਦੋ|ਕਰਦਿਓ|ਕਰ ਦੋ|ਕਰਲੋ|ਕਰਲਓ|ਜ਼ਰੂਰ ਕਰੋ|ਜਰੂਰ ਕਰੋ|ਬੇਸ਼ੱਕ|ਬੇਸ਼ਕ|ਜਿਵੇਂ ਤੁਹਾਡੀ ਮਰਜ਼ੀ|ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ|ਜੋ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਆ|ਮੈਨੂੰ ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ ਹੈ|ਮੈਨੂੰ ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਮੁਸ਼ਕਲ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਪਰੇਸ਼ਾਨੀ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਫਰਕ ਨਹੀਂ ਪੈਂਦਾ|ਕੋਈ ਫਰਕ ਨਹੀਂ ਪੈਂਦਾ|ਕੋਈ ਫਰਕ ਨਹੀਂ|ਕੋਈ ਹਰਜ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਇਤਰਾਜ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ ਹੈ|ਕੋਈ ਪਰੌਬਲਮ ਨਹੀਂ|ਕੋਈ ਦਿੱਕਤ ਨੀ|ਕੋਈ ਗੱਲ ਨੀ|ਕੋਈ ਚੱਕਰ ਨਹੀਂ|ਮੇਰੀ ਇਜਾਜ਼ਤ ਹੈ|ਇਜਾਜ਼ਤ ਹੈ|ਪੂਰੀ ਇਜਾਜ਼ਤ ਹੈ|ਤੁਹਾਨੂੰ ਇਜਾਜ਼ਤ ਹੈ|ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹਾਂ|ਇਜਾਜ਼ਤ ਦਿੰਦੀ ਹਾਂ|ਮੈਂ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹਾਂ|ਮੈਂ ਇਜਾਜ਼ਤ ਦਿੰਦੀ ਹਾਂ|ਸਹਿਮਤੀ ਹੈ|ਮੇਰੀ ਸਹਿਮਤੀ ਹੈ|ਮੈਂ ਸਹਿਮਤ ਹਾਂ|ਮੈਂ ਰਾਜ਼ੀ ਹਾਂ|ਰਾਜ਼ੀ ਆਂ|ਮੈਂ ਤਿਆਰ ਹਾਂ|ਬਿਨਾਂ ਨਾਂ ਦੇ ਠੀਕ ਹੈ|ਬਿਨਾਂ ਨਾਮ ਦੇ ਠੀਕ ਹੈ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਠੀਕ ਹੈ|ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਠੀਕ ਹੈ|ਬਿਨਾਂ ਨਾਂ ਤੋਂ ਠੀਕ ਹੈ|ਬਿਨਾਂ ਨਾਂ ਦੇ ਛਾਪ ਦਿਓ|ਬਿਨਾਂ ਨਾਂ ਦੇ ਕਰ ਦਿਓ|ਬਿਨਾਂ ਨਾਮ ਦੇ ਕਰ ਸਕਦੇ ਹੋ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਕਰ ਸਕਦੇ ਹੋ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਛਾਪ ਦਿਓ"
)
_PRINT_LATIN = (
    _each(
        "chhap|chap|la|laa|laga|pa|paa|share kar|sanjha kar|publish kar|use kar|kar|kr|vart",
        "deo|dyo|devo|dio|do|lo|sakde ho|sakde o|skde ho",
    )
    + "|"
    + _each("share|sanjha|publish|post|use", "karo|kro|kardo|kareyo|karyo|kardeo|krdo|krdeo")
    + "|chhapo|chapo|lao|pao|varto|kardo|krdo|krdeo|kardeo|karlo|krlo|zaroor karo|jarur karo|zarur karo|beshak|be shak|jiven tuhadi marzi|jive tuhadi marzi|jo tuhanu theek lagge|jive tuhanu theek lagge|mainu manzoor hai|menu manzoor aa|mainu koi dikkat nahi|mainu koi dikkat ni|menu koi dikkat ni|mainu koi problem ni|menu koi problem ni|menu koi problem nahi|mainu koi itraz ni|menu koi itraz nahi|mainu koi itraaz nahi|mainu koi fark nahi painda|menu koi fark ni painda|koi fark nahi painda|koi fark nahi|koi fark ni|koi farak nahi|koi harj nahi|koi itraz ni|koi dikat nahi|koi dikkat nai|koi dikkat nhi|koi problem nai|koi problem nhi|koi gal nai|koi gall ni|koi gal nhi|koi gl ni|koi chakkar ni|koi masla nahi|koi masla ni|koi tension nahi|koi tension ni|meri ijazat hai|ijazat hai|ijazat aa|meri ijazat aa|tuhanu ijazat hai|ijazat dinda haan|ijazat dindi haan|main ijazat dinda haan|main ijazat dindi haan|sehmat haan ji|main sehmat haan|main razi haan|main raazi haan|raazi haan|razi aa|main tyar haan|bina naam de theek hai|naam ton bina theek hai|bina naa de theek hai|bina naam to theek hai|bina naam de kar deo|bina naam de chhap deo|bina naam de kar sakde ho|naam ton bina kar sakde ho|naam ton bina kar deo|of course|go ahead|agree|tuhadi marji|kyu ni|kyon ni|kiu nahi|kyu nai"
)
_PRINT_SHAHMUKHI = (
    _each("چھاپ|لا|پا|شیئر کر|شائع کر|پبلش کر|کر|ورت", "دیو|دیوو|لوو|لو|سکدے او|سکدے ہو|سکدے اوہ")
    + "|"
    + _each("شیئر|شائع|پبلش|سانجھا", "کرو|کر دیو")
    + "|چھاپو|کرو|کر لو|بے شک|جی بالکل|کوئی گل نئیں|کوئی گل نہیں جی|کوئی مسئلہ نہیں|کوئی مسئلہ نئیں|مینوں کوئی مسئلہ نہیں|مینوں کوئی مسئلہ نئیں|مینوں کوئی اعتراض نہیں|مینوں کوئی اعتراض نئیں|کوئی اعتراض نہیں|کوئی اعتراض نئیں|کوئی فرق نہیں پیندا|مینوں منظور اے|منظور اے|اجازت اے|میری اجازت اے|میری ولوں اجازت اے|راضی آں|میں راضی آں|تہاڈی مرضی|خوشی نال|ناں توں بغیر ٹھیک اے|بغیر ناں دے ٹھیک اے|ٹھیک اے جی|ٹھیک"
)
_NAMELESS = _each(
    "ਹਾਂ|ਹਾਂਜੀ|ਠੀਕ ਹੈ|haan|hanji|theek hai",
    "|ਪਰ|ਬੱਸ|par|bas",
    "ਨਾਂ|ਮੇਰਾ ਨਾਂ|ਮੇਰਾ ਨਾਮ|naam|mera naam",
    "ਨਾ ਲਿਖਿਓ|ਨਾ ਲਿਖੋ|ਨਾ ਲਿਖਣਾ|ਨਾ ਦਿਓ|ਨਾ ਪਾਇਓ|ਨਾ ਆਵੇ|ਨਾ ਹੋਵੇ|ਨਾ ਦੱਸਿਓ|ਨਹੀਂ|ਤੋਂ ਬਿਨਾਂ|na likhyo|na likheyo|na likhio|na likho|na likhna|na deo|na payo|na paeyo|na aave|na hove|na dasseyo|nahi|ni|ton bina|to bina",
)
_NO_PRINT = (
    _each(
        "ਨਾ", "ਕਰੋ|ਕਰਿਓ|ਕਰਿਉ|ਕਰਨਾ|ਕਰੀਂ|ਛਾਪੋ|ਛਾਪਿਓ|ਛਾਪਣਾ|ਲਾਇਓ|ਲਾਓ|ਪਾਇਓ|ਪਾਓ|ਦਿਖਾਇਓ|ਦੱਸਿਓ|ਲਿਖਿਓ|ਦਿਓ|ਸ਼ੇਅਰ ਕਰੋ|ਸ਼ੇਅਰ ਕਰਿਓ|ਵਰਤਿਓ|ਵਰਤੋ"
    )
    + "|"
    + _each("ਸ਼ੇਅਰ|ਸਾਂਝਾ|ਪਬਲਿਸ਼|ਪੋਸਟ|ਪ੍ਰਕਾਸ਼ਿਤ", "ਨਾ|ਨਹੀਂ", "ਕਰੋ|ਕਰਿਓ|ਕਰਨਾ|ਕਰੀਂ|ਹੋਵੇ")
    + "|"
    + _each(
        "|ਮੈਂ|ਮੈਂ ਇਹ|ਮੈਂ ਤਾਂ|ਅਸੀਂ",
        "ਨਹੀਂ|ਨਹੀ|ਨੀ",
        "ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਚਾਹੁੰਦੇ|ਚਾਹੁੰਦਾ ਜੀ|ਚਾਹੁੰਦੀ ਜੀ|ਚਾਹੁੰਦਾ ਹਾਂ|ਦਿੰਦਾ|ਦਿੰਦੀ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਕਰਨਾ ਚਾਹੁੰਦਾ|ਕਰਨਾ ਚਾਹੁੰਦੀ|ਦੇਣਾ ਚਾਹੁੰਦਾ|ਦੇਣਾ ਚਾਹੁੰਦੀ",
    )
    + "|"
    + _each(
        "ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ ਕਿ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ ਕਿ",
        "ਇਹ|ਮੇਰੀ ਗੱਲ|ਮੇਰੀ ਟਿੱਪਣੀ",
        "ਛਪੇ|ਛਾਪੀ ਜਾਵੇ|ਸ਼ੇਅਰ ਹੋਵੇ|ਸ਼ੇਅਰ ਕਰੋ|ਸਾਂਝੀ ਹੋਵੇ|ਕੋਈ ਪੜ੍ਹੇ",
    )
    + "|"
    + _each(
        "ਇਜਾਜ਼ਤ|ਇਜਾਜਤ|ਮੇਰੀ ਇਜਾਜ਼ਤ|ਸਹਿਮਤੀ|ਮੇਰੀ ਸਹਿਮਤੀ|ਮਨਜ਼ੂਰ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ|ਰਾਜ਼ੀ|ਮੈਂ ਰਾਜ਼ੀ|ਸਹਿਮਤ|ਮੈਂ ਸਹਿਮਤ|ਲੋੜ|ਕੋਈ ਲੋੜ|ਪਸੰਦ|ਮੈਨੂੰ ਪਸੰਦ",
        "ਨਹੀਂ|ਨੀ",
        "|ਹੈ|ਹਾਂ|ਦਿੰਦਾ|ਦਿੰਦੀ",
    )
    + "|ਰਹਿਣ ਦੋ|ਰਹਿਣ ਦਿਉ|ਰਹਿਣ ਦੇ|ਛੱਡੋ|ਛੱਡੋ ਜੀ|ਛੱਡ ਦਿਓ|ਜਾਣ ਦਿਓ|ਆਪਣੇ ਕੋਲ ਰੱਖੋ|ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸਿਓ|ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਖਾਇਓ|ਕਦੇ ਵੀ ਨਹੀਂ ਜੀ|ਬਿਲਕੁਲ ਨੀ|ਬਿਲਕੁਲ ਨਾ ਕਰਿਓ|ਬਿਲਕੁਲ ਵੀ ਨਹੀਂ ਜੀ|ਨਾ ਵੀਰ|ਨਾ ਵੀਰੇ|ਨਾ ਭਾਈ|ਨਾ ਭਾਈ ਨਾ|ਨਾ ਜੀ ਨਾ|ਨਾ ਬਾਬਾ|ਨਾ ਬਾਬਾ ਨਾ|ਨਹੀਂ ਯਾਰ|ਨਹੀਂ ਵੀਰ|ਨਹੀਂ ਪੁੱਤ|ਮੇਰੇ ਵੱਲੋਂ ਨਾਂਹ|ਮੇਰੇ ਵੱਲੋਂ ਨਹੀਂ|ਮਨ੍ਹਾ ਹੈ|ਮਨਾ ਕਰਦਾ ਹਾਂ|ਮਨ੍ਹਾ ਕਰਦੀ ਹਾਂ|ਹਾਲੇ ਨਹੀਂ|ਅਜੇ ਨਹੀਂ|ਨਹੀਂ ਧੰਨਵਾਦ|ਪ੍ਰਾਈਵੇਟ ਹੈ|ਨਿੱਜੀ ਹੈ"
)
_NO_PRINT_LATIN = (
    _each(
        "na|naa|nah",
        "karo|karyo|kareyo|kario|krna|karna|kro|kryo|kreyo|chhapo|chapo|chhapeyo|chhapyo|chapyo|chhapna|layo|laeyo|lao|payo|paeyo|paayo|pao|dikhayo|dasseyo|dasyo|likheyo|likhyo|deo|share karo|share karyo|share kareyo|share kro|vartyo|varteyo",
    )
    + "|"
    + _each("share|publish|post|use|sanjha", "na|nahi|ni|nai", "karo|karyo|kareyo|karna|krna|kro|kryo")
    + "|"
    + _each(
        "|main|mai|mein|main tan|main ta|main eh|asi",
        "nahi|nai|ni|nhi",
        "chahunda|chahundi|chahunde|chaunda|chaundi|chonda|chondi|chahnda|chahndi|chunda|chundi|chahida|dinda|dindi|devanga|devangi|karna chahunda|karna chahundi|dena chahunda|dena chahundi",
    )
    + "|"
    + _each(
        "ijazat|meri ijazat|ijajat|manzoor|manjoor|mainu manzoor|menu manzoor|razi|raazi|main razi|main raazi|sehmat|main sehmat|lod|lorh|koi lod|koi lorh|pasand|mainu pasand|menu pasand",
        "nahi|nai|ni|nhi",
        "|hai|haan|aa|dinda|dindi",
    )
    + "|rehn do|rehn deo|rehan deo|rehen deo|rehn dio|rehn de|rahn deo|rahin deo|chhaddo|chhado|chado|chaddo|chhad deo|chad deo|jaan deo|apne kol rakho|kise nu na dasseyo|kise nu na dasyo|kise nu na dikhayo|kade vi ni|kade ni|kde ni|bilkul nai|bilkul nhi|bilkul vi ni|bilkul v ni|bilkul na karyo|na veer|na veere|na bhai|na bhai na|na baba|na baba na|nai yaar|nahi yaar|ni yaar|nahi veer|nahi putt|mere vallon na|mere vallon nahi|mana hai|mana karda haan|mana kardi haan|haje nahi|aje nahi|hale nahi|not now|nope|no thanks|nahi dhanvaad|private hai"
)
_NO_PRINT_SHAHMUKHI = (
    _each("نہ|نا", "کرو|کرنا|کریو|کریا جے|چھاپو|چھاپیو|لاؤ|لائیو|پائیو|دسیو|لکھیو|شیئر کرو|شیئر کریو")
    + "|"
    + _each("|میں|میں ایہہ|اسیں", "نہیں|نئیں", "چاہندا|چاہندی|چاہندے|چاہوندا|چاہوندی|دیندا|دیندی|دیواں گا|دیواں گی")
    + "|"
    + _each(
        "اجازت|میری اجازت|منظور|مینوں منظور|راضی|میں راضی|لوڑ|کوئی لوڑ|پسند|مینوں پسند",
        "نہیں|نئیں",
        "|اے|آں|دیندا|دیندی",
    )
    + "|رہن دیو جی|رہن دے|چھڈو|چھڈ دیو|جان دیو|کسے نوں نہ دسیو|نہ جی نہ|نہ بھائی|نہ پتر|نہیں یار|نئیں جی|نئیں یار|میرے ولوں نہیں|میرے ولوں نہ|بالکل نئیں|بالکل وی نہیں|کدی نہیں|کدے نہیں|منع اے|ہالے نہیں"
)


LEXICON = Lexicon(
    language="pa",
    numbers=(
        "ਇੱਕ|ਇਕ|ਪਹਿਲਾ|ਪਹਿਲੀ|ਪਹਿਲੇ ਨੰਬਰ|ਪਹਿਲੇ ਵਾਲਾ|ਨੰਬਰ ਇੱਕ|ikk|ik|ek|hik|pehla|pehli|pahla|pehla wala|pehle number|ikk no|ik no|اک|اکّ|ہک|ایک|پہلا|پہلی|پہلے نمبر",
        "ਦੋ|ਦੂਜਾ|ਦੂਜੀ|ਦੂਸਰਾ|ਦੂਜੇ ਨੰਬਰ|do|duja|dooja|duji|dooji|dujja|dusra|duje number|do no|دو|دوجا|دوجی|دوسرا|دوجے نمبر",
        "ਤਿੰਨ|ਤਿਨ|ਤੀਜਾ|ਤੀਜੀ|ਤੀਸਰਾ|ਤੀਜੇ ਨੰਬਰ|tinn|tin|teen|trai|teeja|teeji|tija|tiji|teeje number|tinn no|tin no|تین|ترے|تیجی|تیسرا|تیجے نمبر|تن|تِنّ|تیجا",
        "ਚਾਰ|ਚੌਥਾ|ਚੌਥੀ|ਚੌਥੇ ਨੰਬਰ|char|chaar|chautha|chauthi|chotha|chothi|chauthe number|char no|chaar no|چار|چوتھا|چوتھی|چوتھے نمبر",
        "ਪੰਜ|ਪੰਜਵਾਂ|ਪੰਜਵਾ|ਪੰਜਵੀਂ|ਪੰਜਵੇਂ ਨੰਬਰ|panj|punj|panjj|panch|panjwa|panjwan|panjva|panjvan|panjvi|panjwi|panjve number|panj no|پنج|پنجواں|پنجویں|پانچ|پنجویں نمبر",
        "ਛੇ|ਛੇਵਾਂ|ਛੇਵਾ|ਛੇਵੀਂ|ਛੀ|ਛੇਵੇਂ ਨੰਬਰ|chhe|che|cheh|chheh|chhey|shey|shay|chhewa|chhewan|chheva|chhevan|chhevi|chheve number|chhe no|che no|چھے|چھ|چھیواں|چھیویں",
        "ਸੱਤ|satt|sat|ست",
        "ਅੱਠ|ath|atth|اٹھ",
        "ਨੌਂ|ਨੌ|nau|nao|نوں",
        "ਦਸ|das|dus|دس",
    ),
    number_marks="|ਵਾਲਾ|ਵਾਲੀ|ਵਾਲੇ|ਨੰਬਰ ਵਾਲਾ|ਨੰਬਰ ਤੇ|ਨੰ|ਚੋਣ|ਓਪਸ਼ਨ|ਔਪਸ਼ਨ|ਚੋਇਸ|ਉੱਤਰ|wala|wali|wale|ala|aala|number wala|number te|nmbr|nmber|numbr|num|nbr|choice|option number|opt|jwab|jawaab|uttar|آپشن|والا|والی|والے|نمبر والا|چوائس|ਨੰਬਰ|ਜਵਾਬ|ਵਿਕਲਪ|ਆਪਸ਼ਨ|number|nambar|option|jawab|نمبر|جواب",
    good="""ਬੁਰਾ ਨਹੀਂ ਸੀ|ਬੁਰਾ ਨਹੀਂ|ਮਾੜਾ ਨਹੀਂ ਸੀ|ਮਾੜਾ ਨਹੀਂ|ਮਾੜੀ ਨਹੀਂ ਸੀ|ਇੰਨਾ ਮਾੜਾ ਨਹੀਂ|ਏਨਾ ਮਾੜਾ ਨਹੀਂ|ਖਰਾਬ ਨਹੀਂ ਸੀ|ਖਰਾਬ ਨਹੀਂ|ਕੋਈ ਸ਼ਿਕਾਇਤ ਨਹੀਂ|ਕੋਈ ਸ਼ਿਕਾਇਤ ਨਹੀਂ ਹੈ|ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ ਆਈ|
        ਕੋਈ ਤਕਲੀਫ਼ ਨਹੀਂ ਹੋਈ|ਪਸੰਦ ਆਇਆ|ਪਸੰਦ ਆਈ|ਖਿਆਲ ਰੱਖਣ ਵਾਲੇ|ਧਿਆਨ ਰੱਖਣ ਵਾਲੇ|ਮਦਦ ਕਰਨ ਵਾਲੇ|ਮਦਦਗਾਰ|ਵਧੀਅ|ਵਦੀਆ|ਵਦੀਆਂ|ਵਧੀਆਂ|ਬਧੀਆ|ਬੜੀਆ|ਬਢੀਆ|ਚੰਗੀਆ|ਚੰਗਾ ਚੋਖਾ|ਸੋਹਣਾ ਕੰਮ|ਸੋਹਣੀਆਂ|ਨੀਟ|ਸੋਹਣਾ ਸੀ|
        ਠੀਕ ਸੀ|ਠਿਕ|bura nahi si|bura nahi|mara nahi si|mara nahi|marha nahi si|marha nahi|mada nahi si|mada nahi|marha ni|mada ni|maada ni|inna mada nahi|inna marha nahi|
        ena mada ni|kharab nahi si|kharab nahi|kharab ni|koi shikayat nahi|koi shikayat ni|koi dikkat nahi ayi|koi dikkat ni ayi|pasand aya|pasand aaya|pasand aayi|
        khayal rakhan wale|dhyan rakhan wale|madad karan wale|madadgar|changga|chnga c|chga|chngaa|channga|vdiya|vadhiyaa|vadhya|vadya|wadya|vadhea|vadheya|wadhea|waddia|vaddiya|
        vdhiya|vadhi|vdea|vadea|wdiya|badia|badhea|thk|theek c|thik c|theek si|sohnia|sohniyan|neat|soni|چنگا سی|چنگیاں|ودیا|ودھیاں|وادھیا|چنگا چوکھا|سوہنا سی|سوہنے|ٹھیک سی|
        برا نہیں سی|برا نئیں|ماڑا نہیں سی|ماڑا نئیں سی|ماڑا نئیں|خراب نہیں سی|پسند آیا|عمدہ|بہتر|صحیح|
        ਖੁਸ਼|ਸੰਤੁਸ਼ਟ|ਤਸੱਲੀਬਖਸ਼|ਤਸੱਲੀ|khush|santusht|tasalli|satisfied|happy|changian|changiya|changiyan|ਚੰਗੀਆ|ਵਧਿਆ|badhia|badhiya|vdhia|vadiaa|wadiaa|vadhiaa|chnge|cangi|canga|خوش|سوہنی|ਚੰਗਾ|ਚੰਗੀ|
        ਚੰਗੇ|ਚੰਗੀਆਂ|ਚੰਗਾਂ|ਚਂਗਾ|ਠੀਕ|ਵਧੀਆ|ਵੱਧੀਆ|ਸਹੀ|ਅੱਛਾ|ਅੱਛੀ|ਗੁੱਡ|ਨਾਈਸ|ਭਲਾ|ਸੋਹਣਾ|ਸੋਹਣੀ|ਸੋਹਣੇ|ਚੰਗੀ ਤਰ੍ਹਾਂ|changa|changi|change|chnga|chngi|chunga|theek|thik|teek|tik|vadhia|vadhiya|wadhia|wadhiya|
        vadia|wadia|vdia|vadiya|wadiya|wdia|sahi|acha|achha|accha|achi|sohna|sohni|sona|good|nice|fine|چنگا|چنگی|چنگے|ٹھیک|ودھیا|وَدھیا|اچھا|اچھی|سوہنا""",
    excellent="""ਸਿਰਾ ਲਾ ਤੀ|ਸਿਰਾ ਲਾ ਦਿੱਤਾ|ਸਿਰਾ ਲਾਤਾ|ਸਿਰਾ ਲਾਇਆ|ਸਿਰਾ ਕਰਾ ਤਾ|ਸਿਰਾ ਕਰਤਾ|ਸਿਰੇ ਦਾ|ਸਿਰੇ ਦੀ|ਸਿਰੇ ਦੀਆਂ|ਅੱਤ ਕਰਾ ਤੀ|ਅੱਤ ਕਰ ਤੀ|ਅੱਤ ਕਰਵਾ ਤੀ|ਧੰਨ ਧੰਨ ਕਰਾ ਤੀ|ਘੈਂਟ ਕੰਮ|ਬੱਲੇ ਬੱਲੇ|ਬਾ ਕਮਾਲ|
        ਕਮਾਲ ਹੈ|ਕਮਾਲ ਕਰਤੀ|ਕਮਾਲ ਕਰ ਦਿੱਤੀ|ਨੰਬਰ 1|ਇੱਕ ਨੰਬਰ ਦਾ|ਕੋਈ ਜਵਾਬ ਨਹੀਂ|ਜਵਾਬ ਨਹੀਂ ਕੋਈ|ਪਰਫੈਕਟ|ਸੁਪਰਬ|ਅਵੱਲ|ਬੇਮਿਸਾਲ|ਸਭ ਤੋਂ ਸੋਹਣਾ|ਸਭ ਤੋਂ ਬਿਹਤਰ|ਸਭ ਤੋਂ ਬੈਸਟ|ਸਬ ਤੋਂ ਵਧੀਆ|ਸਭ ਤੋ ਵਧੀਆ|
        ਦਸ ਵਿੱਚੋਂ ਦਸ|ਦਿਲ ਖੁਸ਼ ਹੋ ਗਿਆ|ਦਿਲ ਜਿੱਤ ਲਿਆ|ਸਵਾਦ ਆ ਗਿਆ|ਨਜ਼ਾਰਾ ਆ ਗਿਆ|ਇਸ ਤੋਂ ਵਧੀਆ ਨਹੀਂ ਹੋ ਸਕਦਾ|ਫਸਟ ਕਲਾਸ|ਏ ਵਨ|ਫੈਂਟਾਸਟਿਕ|ਅਮੇਜ਼ਿੰਗ|ਵਧੀਆ ਤੋਂ ਵਧੀਆ|ਕਾਬਲੇ ਤਾਰੀਫ਼|sira la ta|
        sira laa ta|sira la ti|sira la taa|sira la ditta|sira lata|sirra la ta|sirra la ti|sira kra ta|sira hi|sira e|sire di|sirre di|att kra ti|att karati|att kara ti|atth|
        ghent|ghaint kam|ghaint kamm|balle balle|balle|kamaal da|kamaal di|kamal da|kamal di|kamal karti|bakamal|ba kamaal|koi jawab nahi|koi jwab ni|perfact|supar|bemisal|
        sab ton sohna|sab ton best|sab to best|sab toh vadia|sab ton vadia|sab to wadia|sab ton badhia|sabh ton vadhia|das vicho das|10 vicho 10|dil khush ho gya|dil jit lya|
        swaad aa gya|nazara aa gya|nazare|is ton vadhia nahi ho sakda|first class|a one|a1|five star|world class|outstanding|wonderful|behtrin|behtreen|zbrdst|jabrdast|kaint|
        سرے دا|سرا لا دتا|کمال دا|کمال دی|باکمال|ٹاپ|نمبر ون|اک نمبر|لا جواب|سب توں سوہنا|سب توں بہتر|دل خوش ہو گیا|دل جت لیا|پرفیکٹ|فرسٹ کلاس|اعلیٰ|بے مثال|گھینٹ|
        ਅੱਤ|ਸਿਰਾ ਲਾ ਤਾ|ਸਿਰਾ ਈ|ਟੌਪ|ਟਾਪ|ਸੁਪਰ|ਵਾਹ|ਵਾਹ ਜੀ ਵਾਹ|ਅੱਤ ਵਧੀਆ|ਬਹੁਤ ਖੂਬ|ਨੰਬਰ ਵਨ|ਸਭ ਤੋਂ ਚੰਗੀ|ਬਾਕਮਾਲ|att|atta|sirra|siraa|top|top class|super|superb|awesome|amazing|fantastic|wah|wah ji wah|
        bakamaal|number one|no 1|bahut khoob|att vadhia|sire da|sirre da|jhakas|kaim|ਕਾਇਮ|sab ton changa|sab ton changi|ਬਹੁਤ ਹੀ ਵਧੀਆ|ਸ਼ਾਨਦਾਰ|ਕਮਾਲ|ਕਮਾਲ ਦਾ|ਕਮਾਲ ਦੀ|ਬਿਹਤਰੀਨ|ਬੇਹਤਰੀਨ|ਜ਼ਬਰਦਸਤ|ਲਾਜਵਾਬ|ਉੱਤਮ|
        ਸਭ ਤੋਂ ਵਧੀਆ|ਸਭ ਤੋਂ ਚੰਗਾ|ਇੱਕ ਨੰਬਰ|ਘੈਂਟ|ਸਿਰਾ|ਬੈਸਟ|ਐਕਸੀਲੈਂਟ|shandar|shaandar|kamaal|kamal|behtareen|behtarin|zabardast|jabardast|lajawab|uttam|sab ton vadhia|sab to vadia|sab ton wadhia|
        ik number|ghaint|sira|best|excellent|perfect|شاندار|کمال|بہترین|زبردست|لاجواب|سب توں چنگا|سب توں ودھیا""",
    bad="""ਮਾਰਾ|ਮਾਡੀ|ਮਾਡੇ|ਮਾੜੀਆਂ|ਬੇਕਾਰ ਸੀ|ਨਿਕੰਮਾ|ਨਿਕੰਮੀ|ਫਾਲਤੂ|ਫ਼ਜ਼ੂਲ|ਕਚਰਾ|ਘਟੀਆਂ|ਗੰਦੇ|ਨਿਰਾਸ਼ਾਜਨਕ|ਪਸੰਦ ਨਹੀਂ ਆਇਆ|ਪਸੰਦ ਨਹੀਂ ਆਈ|ਭੈੜਾ|ਭੈੜੀ|ਭੈੜੇ|ਪੈੜਾ|ਸਵਾਦ ਨਹੀਂ ਆਇਆ|ਕਿਸੇ ਕੰਮ ਦਾ ਨਹੀਂ|
        ਖ਼ਰਾਬ ਸੀ|marhe|maarha|maarhi|maarhe|marra c|maari|maare|maddi|madda|mdi|mada c|bhaira|bhairi|bhaire|bhaida|bhaidi|pehra|kharaab|khraab|bekaar|bekr|ghtia|ghatea|nikamma|
        nikammi|faltu|fuzool|kachra|ganda c|pasand nahi aya|pasand ni aya|pasand nahi aayi|swaad nahi aya|kise kam da nahi|kise kam da ni|galat|بھیڑا|بھیڑی|بھیڑے|گندا|گندی|ناقص|
        نکما|نکمی|فضول|بے کار|غلط|پسند نہیں آیا|پسند نئیں آیا|
        ਮਾੜਾ|ਮਾੜੀ|ਮਾੜੇ|ਮਾਡ਼ਾ|ਮਾਡਾ|ਖਰਾਬ|ਖ਼ਰਾਬ|ਬੁਰਾ|ਬੁਰੀ|ਬੁਰੇ|ਬੇਕਾਰ|ਘਟੀਆ|ਗੰਦਾ|ਗੰਦੀ|ਗਲਤ|ਬੈਡ|marra|mara|maara|mada|maada|madha|marhi|mari|maadi|madi|maade|made|marha|kharab|khrab|bura|buri|bekar|bekaar|
        ghatia|ghatiya|ganda|gandi|bad|poor|ماڑا|ماڑی|ماڑے|خراب|برا|بری|بیکار|گھٹیا""",
    terrible="""ਸਭ ਤੋਂ ਬੇਕਾਰ|ਸਭ ਤੋਂ ਖਰਾਬ|ਸਭ ਤੋਂ ਭੈੜਾ|ਸਭ ਤੋਂ ਭੈੜੀ|ਸਭ ਤੋਂ ਗੰਦਾ|ਸਬ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋ ਮਾੜਾ|ਬਹੁਤ ਹੀ ਘਟੀਆ|ਹੱਦੋਂ ਵੱਧ ਮਾੜਾ|ਸਿਰੇ ਦਾ ਘਟੀਆ|ਸਿਰੇ ਦੀ ਘਟੀਆ|ਨਿਰਾ ਘਟੀਆ|ਨਿਰਾ ਨਰਕ|ਬੱਦਤਰ|
        ਬਦ ਤੋਂ ਬਦਤਰ|ਵਾਹਿਯਾਤ|ਵਰਸਟ|ਟੈਰੀਬਲ|ਖੌਫ਼ਨਾਕ|ਡਰਾਉਣਾ|ਬਿਲਕੁਲ ਬਕਵਾਸ|ਬਿਲਕੁਲ ਬੇਕਾਰ|ਬਿਲਕੁਲ ਘਟੀਆ|ਬਿਲਕੁਲ ਮਾੜਾ|sab ton bekar|sab ton kharab|sab to kharab|sab ton bhaira|sab ton ganda|
        sab ton maada|sab to maada|sab to mara|sab to marha|sabh ton mara|sab ton maadi|sab ton madi|sab ton marhi|sab toh mada|bahut hi ghatia|bahut ghatia|bahut ghatiya|
        bht ghatia|sire da ghatia|sirre da ghatia|nira ghatia|nira narak|hadd ton vadh mada|bakvas|bkwas|wahiyat|khaufnak|daraona|bilkul bakwas|bilkul bekar|bilkul ghatia|
        bilkul mada|disgusting|awful|azab|سب توں گھٹیا|سب توں برا|سب توں بھیڑا|سب توں بھیڑی|سب توں خراب|بہت گھٹیا|بہت ای گھٹیا|بوہت گھٹیا|واہیات|دوزخ|عذاب|خوفناک|نری بکواس|
        بالکل بکواس|بالکل بیکار|
        ਸਭ ਤੋਂ ਘਟੀਆ|ਨਿਰਾ ਬਕਵਾਸ|ਰੱਦੀ|ਲਾਹਨਤ|sab ton ghatia|sab to ghatia|raddi|pathetic|horrible|lahnat|nark|narak|nira bakwas|ਸਭ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋਂ ਮਾੜੀ|ਸਭ ਤੋਂ ਬੁਰੀ|ਸਭ ਤੋਂ ਬੁਰਾ|ਬਦਤਰ|ਬਕਵਾਸ|ਬਹੁਤ ਘਟੀਆ|
        ਭਿਆਨਕ|ਸ਼ਰਮਨਾਕ|ਨਰਕ|ਥਰਡ ਕਲਾਸ|sab ton mara|sab ton marha|sab to mada|sab ton mada|sab ton bura|badtar|bakwas|bakwaas|bhiyanak|bhayanak|sharmnak|third class|worst|terrible|سب توں ماڑا|
        سب توں ماڑی|بدترین|بدتر|بکواس|شرمناک""",
    very="""ਬਹੋਤ|ਬੌਤ|ਬੋਤ|ਬਹੁਤ ਜਿਆਦਾ|ਬਾਹਲਾ ਈ|ਬਾਹਲੀ ਈ|ਬਾਹਲਾ ਹੀ|ਬਾਹਲੇ|ਬੜਾ ਈ|ਬੜੀ ਈ|ਬੜੇ ਹੀ|ਏਨਾ|ਏਨੀ|ਐਨੀ|ਇੰਨੀ|ਇੰਨੇ|ਸੱਚੀ|ਸੱਚੀ ਮੁੱਚੀ|ਵਾਕਈ|ਬੇਹੱਦ ਹੀ|ਅੰਤਾਂ ਦਾ|ਅੰਤਾਂ ਦੀ|ਰੱਜ ਕੇ|ਡਾਢਾ|ਡਾਢੀ|ਡਾਢੇ|
        ਕਾਫੀ ਜ਼ਿਆਦਾ|bohat|bohta|bohti|bhout|bouht|bouhat|bauhat|baut|buhat|buht|bahaut|bahut bahut|bht bht|bht hi|bhut bhut|bohat hi|boht hi|bahla e|bahla hi|bahli e|bahle|bara e|
        bda hi|bada hi|badi hi|bari hi|innni|inni|ehna|ehni|enni|sachi muchi|sacchi|waqai|vakai|dahda|dadha|dadhi|rajj ke|hadd ton zyada|hadh to vadh|ekdum|ikdum|بہت ہی|بوہت ای|
        بہت زیادہ|بوہت زیادہ|بڑے|بڑا ای|بڑی ای|ڈاڈھا|ڈاڈھی|اینا|اینی|سچی|انتہائی|نہایت|باہلا|بہوت|
        ਬਹੁਤ ਬਹੁਤ|ਬੜਾ ਹੀ|ਬੜੀ ਹੀ|ਹੱਦੋਂ ਵੱਧ|ਨਿਰਾ|ਇੱਕਦਮ|ਪੂਰੀ|ਐਨਾ|ਬਾਹਲਾ|ਬਾਹਲੀ|ਬਹੁਤਾ ਹੀ|ਬਹੁਤ ਈ|bahut e|boht e|bht e|bahla|bahli|bohut hi|bhut hi|bara hi|barha hi|hadd ton vadh|nira|ikdam|poora|poori|enna|
        ena|bhaut|bahutt|dabb ke|bda|bdi|bahut jyada|bahut zyada|badha|ਬਹੁਤ|ਬਹੁਤ ਹੀ|ਬੋਹਤ|ਬੜਾ|ਬੜੀ|ਬੜੇ|ਬਹੁਤ ਜ਼ਿਆਦਾ|ਬੇਹੱਦ|ਬਹੁਤਾ|ਬਹੁਤੀ|ਇੰਨਾ|ਸੱਚੀਂ|ਸੱਚਮੁੱਚ|ਵਾਕਿਆ ਹੀ|ਪੂਰਾ|bahut|bohut|bohot|bhut|bahot|boht|
        bht|bhot|bahut hi|bara|barha|bada|badi|bari|bade|behadd|behad|bahuta|bahuti|inna|sachi|very|really|so|بہت|بہت ای|بوہت|بڑا|بڑی|بہوں|بے حد|بہتا|بہتی""",
    quite="""ਕਾਫ਼ੀ|ਕਾਫੀ|ਥੋੜ੍ਹਾ|ਥੋੜਾ|ਥੋੜੀ|ਕੁਝ|ਜ਼ਿਆਦਾਤਰ|kafi|kaafi|thora|thoda|thodi|kujh|quite|کافی|تھوڑا|کجھ""",
    nots="""ਨਹੀ ਸੀ|ਨੀ ਸੀ|ਨਈ|ਨਹੀਂਓ|ਨਾਹ|nahi c|nai c|ni c|nhi c|nhi si|naee|nahio|nahion|nhin|نئیں سی|نئی سی|نہیں اے|نئیں اے|
        ਨਹੀਂ|ਨਹੀ|ਨਈਂ|ਨੀ|ਨਾ|ਨਹੀਂ ਸੀ|ਨਹੀਂ ਹੈ|ਨਹੀਂ ਲੱਗਾ|nahi|nahin|nai|nhi|ni|na|naa|nahi si|nai si|ni si|not|نہیں|نئیں|نئی|نہ|نہیں سی""",
    at_all="""ਕੋਈ ਜ਼ਿਆਦਾ|ਬਹੁਤਾ ਕੁਝ|ਖਾਸ|ਖ਼ਾਸ|ਇੰਨਾ|ਉੱਕਾ ਹੀ|ਉੱਕਾ ਈ|ਰੱਤੀ ਭਰ|ਰੱਤੀ ਭਰ ਵੀ|ਮਾਸਾ ਵੀ|khas|khaas|ukka|ukka hi|ukka e|ratti bhar|masa vi|koi zyada|خاص|کوئی خاص|کجھ خاص|ذرا وی|
        بھورا وی|
        ਕੋਈ ਬਹੁਤਾ|ਕੋਈ ਖਾਸ|ਕੁਝ ਖਾਸ|ਇੰਨਾ ਖਾਸ|ਵੀ|koi bahuta|koi khas|koi khaas|kujh khas|kuch khas|vi|inna khas|ਓਨਾ|onna|ਬਿਲਕੁਲ|ਬਿਲਕੁੱਲ|ਬਿਲਕੁਲ ਵੀ|ਭੋਰਾ|ਭੋਰਾ ਵੀ|ਜ਼ਰਾ ਵੀ|ਉੱਕਾ|bilkul|bilkul vi|bilkul v|
        bhora|bhora vi|zara vi|بالکل|اکا|بالکل وی""",
    neither="""ਬੱਸ ਠੀਕ ਸੀ|ਬਸ ਠੀਕ ਸੀ|ਬੱਸ ਠੀਕ ਹੈ|ਬੱਸ ਠੀਕ ਈ|ਬੱਸ ਠੀਕ ਠਾਕ ਹੀ|ਬੱਸ ਠੀਕ ਠਾਕ ਈ|ਠੀਕ ਠਾਕ ਹੀ|ਠੀਕ ਠਾਕ ਈ|ਠੀਕ ਠਾਕ ਸੀ|ਠੀਕ ਹੀ ਸੀ|ਠੀਕ ਈ ਸੀ|ਬੱਸ ਐਵੇਂ|ਬੱਸ ਐਵੇਂ ਹੀ|ਐਵੇਂ ਹੀ|ਐਵੇਂ ਈ|ਐਵੇਂ ਜਿਹਾ|
        ਐਵੇਂ ਜਿਹੀ|ਕੰਮ ਚੱਲ ਗਿਆ|ਕੰਮ ਚਲਾਊ|ਗੁਜ਼ਾਰੇ ਲਾਇਕ|ਗੁਜ਼ਾਰੇ ਜੋਗਾ|ਗੁਜ਼ਾਰਾ ਸੀ|ਇੰਨਾ ਖਾਸ ਨਹੀਂ|ਬਹੁਤਾ ਖਾਸ ਨਹੀਂ|ਕੁਝ ਖਾਸ ਨਹੀਂ ਸੀ|ਕੋਈ ਖਾਸ ਨਹੀਂ ਸੀ|ਕੋਈ ਖਾਸ ਗੱਲ ਨਹੀਂ|ਮਿਲਿਆ ਜੁਲਿਆ|ਰਲਿਆ ਮਿਲਿਆ|
        ਰਲਵਾਂ ਮਿਲਵਾਂ|ਮਿਕਸ|ਮਿਕਸਡ|ਔਸਤ ਸੀ|ਐਵਰੇਜ ਸੀ|ਨਾਰਮਲ ਸੀ|ਆਮ ਜਿਹਾ|ਆਮ ਜਿਹੀ|ਦਰਮਿਆਨੀ|ਦਰਮਿਆਨਾ ਸੀ|ਅੱਧਾ ਅੱਧਾ|ਅੱਧਾ ਪਚੱਧਾ|ਕੁਝ ਚੰਗਾ ਕੁਝ ਮਾੜਾ|ਥੋੜ੍ਹਾ ਚੰਗਾ ਥੋੜ੍ਹਾ ਮਾੜਾ|ਚੰਗਾ ਵੀ ਮਾੜਾ ਵੀ|
        ਚੰਗਾ ਵੀ ਸੀ ਮਾੜਾ ਵੀ|ਨਾ ਤਾਂ ਚੰਗਾ ਨਾ ਮਾੜਾ|ਨਾ ਤਾਂ ਚੰਗਾ ਸੀ ਨਾ ਮਾੜਾ|ਨਾ ਚੰਗਾ ਸੀ ਨਾ ਮਾੜਾ|ਨਾ ਚੰਗੀ ਸੀ ਨਾ ਮਾੜੀ|ਨਾ ਚੰਗਾ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਹੀ ਚੰਗਾ ਸੀ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਇੰਨਾ ਚੰਗਾ ਨਾ ਇੰਨਾ ਮਾੜਾ|
        ਨਾ ਵਧੀਆ ਨਾ ਘਟੀਆ|ਨਾ ਵਧੀਆ ਸੀ ਨਾ ਮਾੜਾ|ਨਾ ਠੀਕ ਨਾ ਮਾੜਾ|ਨਾ ਠੀਕ ਨਾ ਖਰਾਬ|ਨਾ ਭੈੜਾ ਨਾ ਚੰਗਾ|ਨਾ ਚੰਗਾ ਨਾ ਭੈੜਾ|ਵਿਚ ਵਿਚਾਲੇ|ਵਿਚਾਲੇ|ਵਿਚਾਲੇ ਜਿਹਾ|ਵਿਚਕਾਰਲਾ ਜਿਹਾ|ਦੋਵਾਂ ਦੇ ਵਿਚਕਾਰ|ਓਕੇ ਸੀ|ਸੋ ਸੋ|
        bas theek si|bas theek c|bas thik c|bas thik si|bas theek hai|bas theek aa|bas theek e|bas theek thak|bas theek thak c|bas thik thak|theek thak hi|theek thak e|
        theek thak c|theek thak si|thik thak hi|thik thak c|theek hi si|theek hi c|thik hi c|theek e c|aiven|aivein|aiwen|ave hi|aiven hi|aiven jiha|bas aiven|bas aiven hi|
        kam chal gya|kam chal gaya|kamm chal gaya|kam chalau|gujara|gujara c|guzara c|guzare layak|gujare layak|inna khas nahi|inna khas ni|bahuta khas nahi|kujh khas ni|
        kuch khas ni|kuj khas ni|koi khas ni|koi khas nahi c|koi khas gal nahi|milya julya|mileya juleya|ralva milva|mixed|mix|average c|average si|normal c|normal si|aam jiha|
        darmiani|darmiyana|darmiana c|adha adha|addha addha|kujh changa kujh mara|kuch changa kuch mada|thoda changa thoda mada|changa vi mada vi|changa vi mara vi|
        changa vi c mada vi|na tan changa na mada|na ta changa na mada|na changa c na mada|na changa c na mara|na changa c na marha|na changa c na maada|na changa si na mada|
        na changa si na mara|na changa si na marha|na changi c na madi|na changi si na mari|na changi na madi|na changi na maadi|na chnga na mara|na chnga na maada|
        na changa na hi mada|na hi changa na hi mada|na hi changa na hi marha|na inna changa na inna mada|na vadia na mada|na vadia na mara|na vadhia na marha|na vadia na ghatia|
        na wadia na mada|na theek na kharab|na theek na mada|na bhaira na changa|na changa na bhaira|na changa na kharab|vich vichale|vichale|vichkar|wichkar|vichkarla jiha|
        dovan de vichkar|ok c|ok si|ok ok|50 50|نہ چنگا سی نہ ماڑا|نہ چنگی سی نہ ماڑی|نہ چنگا نہ برا|نہ ماڑی نہ چنگی|نہ ودھیا نہ ماڑا|نہ چنگا نہ بھیڑا|نہ تاں چنگا نہ ماڑا|
        نہ ای چنگا نہ ای ماڑا|بس ٹھیک سی|بس ٹھیک اے|بس ٹھیک ای|بس ایویں|ایویں|ایویں جیہا|گزارہ سی|کم چل گیا|کوئی خاص نہیں|کوئی خاص نئیں|کجھ خاص نہیں|کجھ خاص نئیں|رلیا ملیا|اوسط|
        نارمل|درمیانہ جیہا|وچکار|وچکارلا|ادھا ادھا|
        ਨਾ ਬਹੁਤਾ ਚੰਗਾ ਨਾ ਬਹੁਤਾ ਮਾੜਾ|ਨਾ ਬਹੁਤ ਚੰਗਾ ਨਾ ਬਹੁਤ ਮਾੜਾ|ਨਾ ਹੀ ਚੰਗਾ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਮਾੜੀ ਨਾ ਚੰਗੀ|ਨਾ ਚੰਗੇ ਨਾ ਮਾੜੇ|ਬੱਸ ਠੀਕ ਹੀ|ਬਸ ਠੀਕ ਹੀ|ਬੱਸ ਠੀਕ ਠਾਕ|ਠੀਕ ਈ|ਚਲੋ ਠੀਕ|ਚਲੋ ਠੀਕ ਈ|ਚੱਲ ਗਿਆ|ਨਾਰਮਲ|ਐਵਰੇਜ|
        ਗੁਜ਼ਾਰਾ|ਬੱਸ ਗੁਜ਼ਾਰਾ|na bahuta changa na bahuta mara|na bahut changa na bahut mara|na bahuta changa na bahuta marha|na hi changa na hi mara|na mari na changi|na changi na mari|bas theek hi|
        bas thik hi|bas theek thaak|bas theek theek|theek e|theek hi|chalo theek|chal gaya|normal|guzara|bas guzara|medium|na chnga na mada|na vadhia na mada|na wadia na mara|
        نہ بہتا چنگا نہ بہتا ماڑا|گزارہ|بس ٹھیک|ਨਾ ਚੰਗਾ ਨਾ ਮਾੜਾ|ਨਾ ਮਾੜਾ ਨਾ ਚੰਗਾ|ਨਾ ਚੰਗੀ ਨਾ ਮਾੜੀ|ਨਾ ਚੰਗਾ ਨਾ ਬੁਰਾ|ਨਾ ਚੰਗਾ ਨਾ ਖਰਾਬ|ਨਾ ਵਧੀਆ ਨਾ ਮਾੜਾ|ਠੀਕ ਠਾਕ|ਠੀਕ-ਠਾਕ|ਠੀਕਠਾਕ|ਵਿਚਕਾਰਲਾ|ਵਿਚਕਾਰ|ਦਰਮਿਆਨਾ|ਔਸਤ|ਆਮ|
        ਐਵੇਂ|ਬੱਸ ਠੀਕ|ਬਸ ਠੀਕ|ਚੱਲੇਗਾ|ਚਲਦਾ|ਕੋਈ ਖਾਸ ਨਹੀਂ|ਕੁਝ ਖਾਸ ਨਹੀਂ|na changa na mara|na changa na marha|na changa na mada|na changa na maada|na changi na marhi|na mara na changa|na mada na changa|
        na changa na bura|theek thaak|thik thak|theek thak|thik thaak|vichkarla|darmiana|ausat|bas theek|bas thik|chalega|chalda|koi khas nahi|koi khaas ni|average|so so|نہ چنگا نہ ماڑا|
        نہ ماڑا نہ چنگا|نہ چنگی نہ ماڑی|ٹھیک ٹھاک|درمیانہ""",
    dont_know="""ਮੈਨੂੰ ਕੁਝ ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਨਹੀ ਪਤਾ|ਮੈਨੂੰ ਪਤਾ ਨੀ|ਮੈਨੂੰ ਨਈਂ ਪਤਾ|ਮੈਨੂ ਨਹੀਂ ਪਤਾ|ਕੁਝ ਪਤਾ ਨੀ|ਪਤਾ ਹੀ ਨਹੀਂ|ਪਤਾ ਈ ਨਹੀਂ|ਪਤਾ ਨਹੀਂ ਕੀ ਕਹਾਂ|ਕਹਿ ਨੀ ਸਕਦਾ|ਕਹਿ ਨੀ ਸਕਦੀ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦੀ|
        ਦੱਸ ਨਹੀਂ ਸਕਦਾ|ਦੱਸ ਨਹੀਂ ਸਕਦੀ|ਦੱਸ ਨਹੀਂ ਸਕਦੇ|ਕੁਝ ਯਾਦ ਨਹੀਂ|ਯਾਦ ਨੀ|ਯਾਦ ਹੀ ਨਹੀਂ|ਮੈਨੂੰ ਕੁਝ ਯਾਦ ਨਹੀਂ|ਮੈਨੂੰ ਯਾਦ ਨੀ|ਸਮਝ ਨੀ ਆਉਂਦੀ|ਸਮਝ ਨੀ ਆਈ|ਸਮਝ ਨਹੀਂ ਆ ਰਹੀ|ਅੰਦਾਜ਼ਾ ਨਹੀਂ|
        ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ|ਪੱਕਾ ਨਹੀਂ ਪਤਾ|ਪੱਕਾ ਨਹੀਂ ਕਹਿ ਸਕਦਾ|ਪੱਕਾ ਪਤਾ ਨਹੀਂ|ਕੋਈ ਆਈਡੀਆ ਨਹੀਂ|ਆਈਡੀਆ ਨਹੀਂ|ਰੱਬ ਹੀ ਜਾਣੇ|ਰੱਬ ਈ ਜਾਣੇ|ਰੱਬ ਜਾਣਦਾ|ਰੱਬ ਨੂੰ ਪਤਾ|ਹੋਸ਼ ਨਹੀਂ ਸੀ|ਮੈਨੂੰ ਹੋਸ਼ ਨਹੀਂ ਸੀ|
        ਫੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦਾ|ਮੈਂ ਕੀ ਕਹਾਂ|ਮੈਂ ਕੀ ਦੱਸਾਂ|mainu kuch nahi pata|mainu kujh nahi pata|mainu kuj ni pta|menu kuj ni pta|menu kuch ni pta|mainu kuch ni pta|menu nai pta|
        mainu nai pta|mainu nhi pta|menu nhi pta|menu nahi pta|mainu nahi pta|menu pta nahi|menu pta ni|mainu pta nahi|manu ni pta|manu nahi pata|mnu ni pta|pata hi nahi|
        pta hi ni|pta e ni|pata e ni|pta nai|pta nhi ji|pata nahi ki kahan|keh nahi sakdi|keh ni sakdi|keh nai sakda|kuch keh nahi sakdi|kuj keh ni sakda|das nahi sakda|
        das nahi sakdi|dass ni sakda|dass nahi sakda|kuch yaad nahi|kujh yaad nahi|kuj yaad ni|yaad nai|yaad hi nahi|mainu kuch yaad nahi|menu yaad ni|menu yaad nahi|
        samajh ni aundi|samaj ni aundi|samajh ni aa rahi|samajh nahi lagdi|samjh ni lagdi|andaza nahi|koi andaza nahi|andaza ni|pakka nahi pata|pakka ni pta|pakka pata nahi|
        pakka nahi keh sakda|rab hi jane|rabb hi jane|rab nu pata|rabb nu pta|waheguru nu pata|hosh nahi si|hosh ni c|mainu hosh ni c|faisla nahi kar sakda|sure nahi|sure ni|idk|
        dunno|ki kahiye|ki kahaan|main ki kahan|پتہ نئیں|پتا نئیں|مینوں نئیں پتہ|مینوں نئیں پتا|مینوں پتہ نئیں|مینوں کجھ نہیں پتہ|مینوں کجھ نئیں پتہ|مینوں کوئی پتہ نہیں|
        کجھ پتہ نہیں|کجھ پتہ نئیں|معلوم نہیں|مینوں معلوم نہیں|مینوں یاد نہیں|مینوں یاد نئیں|یاد نئیں|کجھ کہہ نہیں سکدا|کجھ کہہ نہیں سکدی|کہہ نہیں سکدا|کہہ نہیں سکدی|کہہ نئیں سکدا|
        کی کہواں|کی دساں|سمجھ نہیں آندی|سمجھ نئیں آندی|اللہ جانے|رب ای جانے|رب نوں پتہ|اندازہ نہیں|ہوش نہیں سی|
        ਮੈਨੂੰ ਕੁਝ ਪਤਾ ਨਹੀਂ|ਕੁਝ ਪਤਾ ਨਹੀਂ|ਕੁਝ ਨਹੀਂ ਪਤਾ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦੇ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦਾ|ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦਾ|ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦੀ|ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ|ਸਮਝ ਨਹੀਂ ਆਈ|ਸਮਝ ਨਹੀਂ ਲੱਗਦੀ|ਮੈਨੂੰ ਯਾਦ ਨਹੀਂ|ਕੀ ਕਹਾਂ|ਕੀ ਦੱਸਾਂ|
        ਵਾਹਿਗੁਰੂ ਜਾਣੇ|kuch pata nahi|kujh pata nahi|kuj pta ni|kuch keh nahi sakde|kujh keh nahi sakda|kuch nahi keh sakda|kuch keh nahi sakda|keh nahi sakde|keh ni sakde|samajh nahi aundi|
        samjh ni aundi|samajh nahi aayi|mainu yaad nahi|mainu yaad ni|yaad ni|ki kahan|ki dassan|waheguru jane|koi idea nahi|idea ni|no idea|mainu ni pta|menu ni pta|nai pta|mainu pta ni|
        main nahi janda|main nahi jandi|ਪਤਾ ਨਹੀਂ|ਪਤਾ ਨਹੀ|ਪਤਾ ਨੀ|ਪਤਾ ਨਈਂ|ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ|ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਨੀ ਪਤਾ|ਮੈਂ ਨਹੀਂ ਜਾਣਦਾ|ਨਹੀਂ ਜਾਣਦਾ|ਨਹੀਂ ਜਾਣਦੀ|ਕਹਿ ਨਹੀਂ ਸਕਦਾ|ਕਹਿ ਨਹੀਂ ਸਕਦੀ|
        ਕਹਿ ਨਹੀਂ ਸਕਦੇ|ਕਹਿਣਾ ਔਖਾ ਹੈ|ਕਹਿਣਾ ਮੁਸ਼ਕਲ ਹੈ|ਯਾਦ ਨਹੀਂ|ਪੱਕਾ ਨਹੀਂ|ਕੀ ਪਤਾ|ਰੱਬ ਜਾਣੇ|pata nahi|pata nai|pata ni|pta nahi|pta ni|pta nhi|patta nahi|nahi pata|nai pata|ni pata|mainu pata nahi|
        mainu nahi pata|menu nahi pata|menu ni pata|menu pata nahi|nahi janda|nahi jandi|keh nahi sakda|keh ni sakda|kehna aukha|yaad nahi|pakka nahi|ki pata|rab jane|rabb jane|dont know|پتہ نہیں|
        پتا نہیں|نہیں پتہ|مینوں نہیں پتہ|مینوں پتہ نہیں|کی پتہ|رب جانے|یاد نہیں""",
    frames="""de deo|de dyo|de do|de devo|ਦੇ ਦਿਓ|ਦੇ ਦਿਉ|ਦੇ ਦੇਵੋ|دے دیو|dekhbhal|dekh bhal|dekhbhaal|dekh rekh|sambhal|saambh sambhal|ਦੇਖ ਭਾਲ|ਸੰਭਾਲ|ਸਾਂਭ ਸੰਭਾਲ|mera ilaj|ਮੇਰਾ ਇਲਾਜ|
        ਤੁਹਾਡੀ ਸੇਵਾ|
        ਸਮਝ ਲਓ|ਸਮਝੋ|ਲਿਖ ਲਓ|ਲਿਖ ਦਿਓ|ਲਾ ਦਿਓ|ਰੱਖ ਲਓ|ਦਿੰਦਾ ਹਾਂ|ਦਿੰਦੀ ਹਾਂ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਦਊਂਗਾ|ਦਊਂਗੀ|ਕਹਾਂਗਾ|ਕਹਾਂਗੀ|ਕਹਿੰਦਾ ਹਾਂ|ਕਹਿੰਦੀ ਹਾਂ|ਚੁਣਦਾ ਹਾਂ|ਚੁਣਦੀ ਹਾਂ|ਜਵਾਬ|ਸਾਡਾ ਜਵਾਬ|ਮੇਰਾ ਉੱਤਰ|
        ਮੇਰੀ ਰੇਟਿੰਗ|ਮੇਰੀ ਤਰਫੋਂ|ਮੇਰੇ ਵੱਲੋਂ|ਮੇਰੇ ਵਲੋਂ|ਸਾਡੇ ਵੱਲੋਂ|ਸਾਡੇ ਵਲੋਂ|ਮੇਰੇ ਲਈ|ਸਾਡੇ ਲਈ|ਸਾਡੇ ਹਿਸਾਬ ਨਾਲ|ਵਿਜ਼ਿਟ|ਸਟਾਫ|ਸਟਾਫ਼|ਟੀਮ|ਪ੍ਰਬੰਧ|ਇੰਤਜ਼ਾਮ|ਸਿਸਟਮ|ਕੰਮ|ਉੱਥੇ|ਏਥੇ|ਓਥੇ|ਇਸ ਹਸਪਤਾਲ|
        ਸਾਰਿਆਂ ਦਾ|ਸਾਰਿਆਂ ਨੇ|ਸਭ ਦਾ|ਪੂਰਾ|ਬੱਸ|ਬਸ|ਸਿਰਫ਼|ਵੈਸੇ|ਵੈਸੇ ਤਾਂ|ਸੱਚ ਦੱਸਾਂ ਤਾਂ|ਸੱਚ ਕਹਾਂ ਤਾਂ|ਇਸ ਵਾਰ|ਲੱਗਾ ਸੀ|ਲੱਗੀ ਸੀ|ਲੱਗਿਆ ਮੈਨੂੰ|ਹੋਇਆ ਸੀ|ਮਿਲਿਆ ਸੀ|ਮਿਲੀ ਸੀ|ਜਿਹਾ|ਜਿਹੀ|ਲਗਾ|ਲਗਿਆ|ਲਗੀ|
        ਰਿਹਾ ਹੈ|ਰਿਹਾ ਸੀ|ਤਜ਼ਰਬਾ|ਤਜੁਰਬਾ|ਅਨੁਭਵ|ਮੇਰਾ ਅਨੁਭਵ|ਟ੍ਰੀਟਮੈਂਟ|ਕੇਅਰ|ਕਿਹਾ ਜਾ ਸਕਦਾ|ਆ|ਆਂ|ਐ|ਸਾਂ|ਤੁਹਾਡੇ|ਤੇਰਾ|samjh lo|samajh lo|samjho|likh lo|likh deo|la deo|laa deo|rakh lo|
        dinda haan|dindi haan|dinda|dindi|devanga|devangi|dunga|dungi|dawanga|kahanga|kahangi|kehnda haan|kehndi haan|kahunga|jwab|mera jwab|sada jawab|meri rating|mere vallon|
        mere walon|mere valon|mere wallo|sade vallon|sade wallon|meri taraf ton|mere layi|mere lai|sade layi|mere hisab naal|mere hisab nal|sade hisab nal|mere khyal nal|visit|
        meri visit|stay|staff|team|intezam|intzam|prabandh|parbandh|system|kam|kamm|uthe|othe|ethe|is hospital|es hospital|sareyan da|sareya da|sareyan ne|sareya ne|sab da|sabda|
        sab di|bas|sirf|waise|waise tan|sach dassan tan|sach kahan tan|honestly|is vaar|es vaar|lagga c|laggi c|lagya|lgga|lgi|laggeya|lageya|hoya c|milya c|mili c|mileya|jiha|
        jihi|ji|reha c|reha hai|rha|riha|sare|mainu lagda|menu lagda|manu|mnu|tajurba|tajarba|tazurba|anubhav|mera anubhav|experience c|g|han ji|ae|san ji|taa|tan|hega|hegi|hege|
        haiga|haigi|sigga|siga|sigi|سارا کجھ|میری طرفوں|میرے ولوں|ساڈے ولوں|میرے لئی|میرے حساب نال|ساڈا|سانوں|ساڈی|میرے|تہاڈا|تہاڈی|ہسپتال|علاج|خدمت|سیوا|دیکھ بھال|سٹاف|عملہ|
        انتظام|کم|جواب|میرا جواب|سمجھ لو|لکھ لوو|لا دیو|لگا سی|لگی سی|لگی|ملیا|ملی|ہویا|ہوئی|رہی|رہے|سی جی|ساں|آں|ایہ|اوتھے|ایتھے|سارے|سارا|ای|ہی|نال|نوں|بس|صرف|جیہا|جیہی|اس وار|
        sara kuch|sara kujh|saara kuch|saara kujh|ਸਭ ਕੁਛ|kuch|kujh|ਮੈਂ|ਅਸੀਂ|ਹਾਂ|ਹੋਇਆ|ਹੋਈ|ਲੋਕ|ਦੇਖਭਾਲ ਸੀ|ਕੁੱਲ|ਉਥੇ|ਇੱਥੇ|ਸਾਰੇ|ਸਾਰਾ|ਈ|ਏ|ਚਲੋ|ਰੇਟਿੰਗ|ਮੇਰਾ ਜਵਾਬ|ਤੁਸੀਂ|ਤੋਂ|ਲੱਗਦਾ|main|mai|asi|assi|haan|han|hoi|
        lok|ithe|sare|sara|saare|saara|e|c ji|chalo|rating|mera jawab|lagda|lagdi|tusi|tuhade|overall|treatment|care|aa|a|sin|san|ne|hun|laggi|aap|ਸੀ|ਸਨ|ਹੈ|ਹਨ|ਹਾਂ ਜੀ|ਰਿਹਾ|ਰਹੀ|ਰਹੇ|ਲੱਗਾ|ਲੱਗਿਆ|ਲੱਗੀ|
        ਮਿਲਿਆ|ਮਿਲੀ|ਮੇਰਾ|ਮੇਰੀ|ਮੇਰੇ|ਮੈਨੂੰ|ਸਾਨੂੰ|ਸਾਡਾ|ਤਜਰਬਾ|ਮੇਰਾ ਤਜਰਬਾ|ਸੇਵਾ|ਸਰਵਿਸ|ਇਲਾਜ|ਦੇਖਭਾਲ|ਸਭ|ਸਭ ਕੁਝ|ਸਾਰਾ ਕੁਝ|ਕੁੱਲ ਮਿਲਾ ਕੇ|ਮੇਰੇ ਹਿਸਾਬ ਨਾਲ|ਮੇਰੇ ਖਿਆਲ ਨਾਲ|ਤੁਹਾਡਾ|ਤੁਹਾਡੀ|ਇਹ|ਉਹ|ਦਾ|ਦੀ|ਦੇ|ਹੀ|ਵੀ|ਤਾਂ|ਨਾਲ|
        ਹਸਪਤਾਲ|si|see|c|hai|reha|rehya|rahi|lagga|laggya|lagi|hoya|milya|mili|mera|meri|mere|mainu|menu|sanu|sada|tajarba|tazarba|seva|sewa|service|ilaaj|ilaj|sab|sab kujh|sab kuch|tuhada|tuhadi|eh|
        oh|da|di|de|hi|vi|taan|ta|naal|hospital|experience|سی|سن|اے|ہے|رہیا|لگا|میرا|میری|مینوں|تجربہ|سب|سب کجھ|سروس|دا|دی|دے|وی|تاں|ایہہ|اوہ""",
    polite="""shukar hai|shukar aa|rab da shukar|rabb da shukar|rabb da shukar hai|waheguru da shukar|ਸ਼ੁਕਰ ਹੈ|ਰੱਬ ਦਾ ਸ਼ੁਕਰ|ਰੱਬ ਦਾ ਸ਼ੁਕਰ ਹੈ|ਵਾਹਿਗੁਰੂ ਦਾ ਸ਼ੁਕਰ|ਸ਼ੁਕਰ ਰੱਬ ਦਾ|رب دا شکر|
        اللہ دا شکر|شکر اے|الحمدللہ|
        puttar|putt|beta|ਪੁੱਤਰ|ਪੁੱਤ|ਪੁਤ|ਪੁੱਤਰਾ|ਬੇਟਾ|بیٹا|
        ਪੁੱਤ ਜੀ|ਪੁੱਤਰ ਜੀ|ਬੇਟਾ ਜੀ|ਵੀਰ|ਵੀਰਾ|ਭਾਈ ਸਾਹਿਬ|ਅੰਕਲ|ਆਂਟੀ|ਦੀਦੀ|ਭੈਣਜੀ|ਬਾਈ ਜੀ|ਰੱਬ ਖੁਸ਼ ਰੱਖੇ|ਰੱਬ ਤੁਹਾਨੂੰ ਖੁਸ਼ ਰੱਖੇ|ਵਾਹਿਗੁਰੂ ਭਲਾ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਮਿਹਰ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਚੜ੍ਹਦੀ ਕਲਾ ਰੱਖੇ|
        ਚੜ੍ਹਦੀ ਕਲਾ|ਮਿਹਰਬਾਨੀ ਕਰਕੇ|ਮੇਹਰਬਾਨੀ|ਮੇਹਰਬਾਨੀ ਕਰਕੇ|ਕਿਰਪਾ ਕਰ ਕੇ|ਬਹੁਤ ਸ਼ੁਕਰੀਆ|ਸ਼ੁਕਰ ਹੈ|ਧੰਨਵਾਦ ਜੀ|ਧਨਵਾਦ|ਧੰਨਵਾਦ ਤੁਹਾਡਾ|ਤੁਹਾਡਾ ਸ਼ੁਕਰੀਆ|ਸਤ ਸ਼੍ਰੀ ਅਕਾਲ|ਸਸਅ|ਮਾਫ਼ੀ|ਮਾਫ ਕਰਿਓ|ਮਾਫ਼ ਕਰਿਓ|
        ਖਿਮਾ|ਖਿਮਾ ਕਰਨਾ|ਸਲਾਮ|ਆਦਾਬ|puttar ji|putt ji|beta ji|veer|veera|bhai sahib|bhai saab|bhai|uncle|aunty|auntie|didi|bhenji|bhabi ji|22 ji|rabb khush rakhe|rab khush rakhe|
        rab bhala kare|waheguru bhala kare|waheguru mehar kare|waheguru mehar karn|waheguru chardi kala rakhe|chardi kala|meharbani karke|mehrbani karke|kirpa kar ke|kirpa krke|
        bahut shukriya|bht dhanwad|bahut dhanwad|bahut bahut dhanvaad|dhanwaad|dhanwaad ji|dhanvad ji|dhanwad ji|dhanvaad ji|dhannwad|tuhada bahut dhanvaad|tuhada shukriya|
        shukria|shukar hai|ssakal|ssa ji|sat sri akal ji|satsriakal|sat siri akaal|sat shri akaal|maafi|maaf kareyo|maaf karyo|khima|thankyou|thnx|thx|ty|g|god bless|پتر|پتر جی|
        ویر|ویرے|ویر جی|بھین جی|بھائی جی|باجی|یار|رب راکھا|رب بھلا کرے|رب خوش رکھے|اللہ خوش رکھے|اللہ بھلا کرے|مہربانی کر کے|مہربانی جی|بہت مہربانی|بہت شکریہ|شکریہ جی|تہاڈا شکریہ|
        جزاک اللہ|السلام و علیکم|سلام علیکم|پلیز|سوری|معافی|انکل|آنٹی|
        ਵੀਰੇ|ਭੈਣੇ|ਯਾਰ|ਭਾਜੀ|ਪਾਜੀ|ਜੀਓ|ਰੱਬ ਰਾਖਾ|ਰੱਬ ਭਲਾ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਜੀ|ਬਹੁਤ ਮਿਹਰਬਾਨੀ|ਤੁਹਾਡਾ ਧੰਨਵਾਦ|ਤੁਹਾਡਾ ਬਹੁਤ ਧੰਨਵਾਦ|rabb rakha|rab rakha|rabb bhala kare|waheguru ji|bahut meharbani|tuhada dhanvaad|
        tuhada dhanwad|thanku|bhenji|bhain|paaji|uncle ji|wjkk wjkf|wjkk|dhanyavad|dhanyawad|mehrbani ji|22 g|bai|bai ji|ਬਾਈ|ਕਿਰਪਾ ਕਰਕੇ|ਕਿਰਪਾ|ਪਲੀਜ਼|ਪਲੀਜ|ਧੰਨਵਾਦ|ਬਹੁਤ ਧੰਨਵਾਦ|ਬਹੁਤ ਬਹੁਤ ਧੰਨਵਾਦ|ਮਿਹਰਬਾਨੀ|
        ਸ਼ੁਕਰੀਆ|ਥੈਂਕਸ|ਜੀ|ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ|ਸਤ ਸ੍ਰੀ ਅਕਾਲ|ਸਤਿ ਸ਼੍ਰੀ ਅਕਾਲ|ਵਾਹਿਗੁਰੂ|ਵਾਹਿਗੁਰੂ ਜੀ ਕਾ ਖਾਲਸਾ|ਵਾਹਿਗੁਰੂ ਜੀ ਕੀ ਫਤਹਿ|ਨਮਸਤੇ|ਹੈਲੋ|ਸਰ|ਮੈਡਮ|ਡਾਕਟਰ|ਡਾਕਟਰ ਸਾਹਿਬ|ਭੈਣ ਜੀ|ਵੀਰ ਜੀ|ਮਾਫ਼ ਕਰਨਾ|ਮਾਫ ਕਰਨਾ|ਸੌਰੀ|
        kirpa karke|kirpa|please|plz|pls|dhanvaad|dhanwad|dhannvad|dhanvad|bahut dhanvaad|meharbani|mehrbani|shukriya|thanks|thank you|ji|jee|sat sri akal|sat shri akal|ssa|sasriakal|waheguru|
        namaste|hello|hi|sir|madam|doctor|bhaji|paji|bhain ji|veer ji|veere|maaf karna|sorry|yaar|مہربانی|شکریہ|جی|سلام|السلام علیکم|ست سری اکال|ڈاکٹر صاحب|معاف کرنا""",
    greetings="""bura na mano|bura na maniye|bura mat manna|bura mat mano|mada na mannyo|mara na mannyo|bura na manneyo|bura na mannyo|bura na manna|ਬੁਰਾ ਨਾ ਮੰਨਿਓ|ਬੁਰਾ ਨਾ ਮੰਨਣਾ|
        ਮਾੜਾ ਨਾ ਮੰਨਿਓ|ਗੁੱਸਾ ਨਾ ਕਰਿਓ|برا نہ منیو|برا نہ مننا|
        puttar mera|putt mera|ਪੁੱਤ ਮੇਰਾ|ਪੁੱਤਰ ਮੇਰਾ|puttar theek|ਪੁੱਤ ਠੀਕ|ਪੁੱਤਰ ਠੀਕ|پتر میرا|
        ਮੇਰਾ ਪੁੱਤਰ|ਮੇਰਾ ਪੁੱਤ|ਮੇਰੀ ਧੀ|ਮੇਰਾ ਬੇਟਾ|ਮੇਰੀ ਬੇਟੀ|ਮੇਰਾ ਬੱਚਾ|ਅੱਛਾ ਠੀਕ ਹੈ|ਅੱਛਾ ਫਿਰ|ਚੰਗਾ ਫਿਰ|ਚੰਗਾ ਫੇਰ|ਚੰਗਾ ਜੀ|ਚੰਗਾ ਜੀ ਫਿਰ|ਚੰਗਾ ਵੀਰ|ਚੰਗਾ ਪੁੱਤ|ਚੰਗਾ ਪੁੱਤਰ|ਚੰਗਾ ਰੱਬ ਰਾਖਾ|
        ਠੀਕ ਹੈ ਬਾਅਦ|ਠੀਕ ਹੈ ਫਿਰ|ਕੀ ਹਾਲ ਚਾਲ|ਤੁਸੀਂ ਠੀਕ ਹੋ ਜੀ|ਸਭ ਠੀਕ ਹੈ ਨਾ|ਸਭ ਠੀਕ ਠਾਕ ਹੈ|ਮੈਂ ਹੁਣ ਠੀਕ ਹਾਂ|ਮੈਂ ਹੁਣ ਠੀਕ ਆਂ|ਹੁਣ ਠੀਕ ਹਾਂ|ਹੁਣ ਠੀਕ ਆਂ|ਮੈਂ ਬਿਲਕੁਲ ਠੀਕ ਹਾਂ|ਤਬੀਅਤ ਠੀਕ ਹੈ|
        ਸਿਹਤ ਠੀਕ ਹੈ|ਮੌਸਮ ਚੰਗਾ|ਮੌਸਮ ਵਧੀਆ|ਮੌਸਮ ਸੋਹਣਾ|ਖੁਸ਼ ਰਹੋ|ਖੁਸ਼ ਰਹਿ|ਜਿਉਂਦੇ ਰਹੋ|ਜਿਉਂਦਾ ਰਹਿ|ਚੰਗਾ ਸਵਾਲ|ਚੰਗਾ ਲੱਗਾ ਤੁਹਾਡੇ ਨਾਲ|ਸ਼ੁਭ ਰਾਤ|ਸ਼ੁਭ ਰਾਤਰੀ|ਸ਼ੁਭ ਸ਼ਾਮ|ਸ਼ੁਭ ਕਾਮਨਾਵਾਂ|
        ਵਿਸਾਖੀ ਮੁਬਾਰਕ|ਦੀਵਾਲੀ ਮੁਬਾਰਕ|mera puttar|mera putt|meri dhee|meri tee|mera beta|meri beti|mera bacha|acha theek hai|acha theek aa|acha fer|acha phir|changa ji|changa fer|
        changa phir|changa ji fer|changa ji phir|changa veer|changa putt|changa puttar|changa bai|changa g|changa rab rakha|theek hai fer|theek aa fer|theek hai baad|
        ki haal chaal|ki hal chal|ki haal ne|sab theek hai na|sab theek aa na|main hun theek aa|hun theek haan|hun theek aa|main bilkul theek haan|tabiyat theek hai|
        sehat theek hai|mausam changa|mausam vadia|mausam sohna|khush raho|khush rho|jiunde raho|jeonde raho|jyonde raho|changa sawal|changa lagga tuhade naal|shubh raat|
        good evening|good afternoon|acha das|acha dasso|changa das|changa dasso|میرا پتر|میری دھی|میرا بچہ|اچھا ٹھیک اے|اچھا فیر|چنگا فیر|چنگا جی|چنگا فر|چنگا پتر|ٹھیک اے فیر|
        کی حال اے|کی حال چال|تسی ٹھیک او|سب ٹھیک اے نا|میں ہن ٹھیک آں|ہن ٹھیک آں|میں بالکل ٹھیک آں|موسم چنگا|موسم سوہنا|خوش رہو|جیوندے رہو|جیندے رہو|عید مبارک|
        ਸਭ ਠੀਕ ਹੈ ਘਰ|ਮੈਂ ਠੀਕ ਆਂ|ਅਸੀਂ ਠੀਕ ਆਂ|ਤੁਹਾਡਾ ਕੀ ਹਾਲ|ki haal aa|ki hal hai|main theek haan|main thik han|main theek aa|asi theek haan|asi theek han|main hun theek haan|tuhada ki haal|ਸ਼ੁਭ ਦਿਨ|
        ਸ਼ੁਭ ਸਵੇਰ|ਮੈਂ ਠੀਕ ਹਾਂ|ਅਸੀਂ ਠੀਕ ਹਾਂ|ਤੁਸੀਂ ਠੀਕ ਹੋ|ਅੱਛਾ ਜੀ|ਗੁੱਡ ਮੌਰਨਿੰਗ|ਕੀ ਹਾਲ ਹੈ|main theek han|main thik haan|mai theek aa|main theek aan|tusi theek ho|acha ji|achha ji|ki haal hai|
        good morning|good night|good luck|میں ٹھیک آں|اچھا جی""",
    joins="""ਕਿਓੰਕਿ|ਕਿਉਕਿ|ਕਿਉਂਕੇ|ਕਿਉੰਕਿ|ਕਿਉਂ ਜੋ|ਚੂੰਕਿ|ਪਰੰਤੂ|ਪਰ ਫਿਰ ਵੀ|ਸਿਵਾਏ|ਖਾਸ ਕਰਕੇ|ਖਾਸਕਰ|ਇਸ ਕਰਕੇ|ਇਸ ਵਜ੍ਹਾ ਨਾਲ|ਜਦੋਂਕਿ|ਭਾਵੇਂ|ਤੇ ਨਾਲੇ|ਨਾਲੇ|kyuke|kyunke|kyonki|kyuki|kyoke|kionke|q ke|
        pr fer vi|par fer vi|siwaye|khas karke|khaskar|is karke|es karke|es layi|jadonki|bhaven|naale|nale|magar|lakin|but|لیکن|مگر|پر فیر وی|خاص کر کے|ایس لئی|نالے|کیوں جے|
        کیونجے|اتے|
        ਫਿਰ ਵੀ|ਜਦਕਿ|ਇਸ ਲਈ|fer vi|phir vi|kyonke|kyu ki|kyunke|q k|isliye|except|ਪਰ|ਲੇਕਿਨ|ਮਗਰ|ਕਿਉਂਕਿ|ਕਿਓਂਕਿ|ਕਿਉਂ ਕਿ|ਅਤੇ|ਤੇ|ਹਾਲਾਂਕਿ|ਵੈਸੇ|ਬੱਸ|ਬਸ|ਸਿਰਫ਼|par|per|pr|lekin|kyunki|kyonki|kyuki|kyoki|kionki|
        ate|te|bas|sirf|but|because|پر|کیوں کہ|کیونکہ|تے|بس""",
    praise="""ਸਾਂਭ ਸੰਭਾਲ|ਸੰਭਾਲ ਕੀਤੀ|ਬਹੁਤ ਸੰਭਾਲ|ਖਿਆਲ ਰੱਖਦੇ|ਧਿਆਨ ਦਿੱਤਾ|ਬਹੁਤ ਧਿਆਨ|ਪਿਆਰ ਨਾਲ|ਇੱਜ਼ਤ ਨਾਲ|ਇੱਜ਼ਤ ਦਿੱਤੀ|ਆਦਰ|ਮੁਸਕਰਾ|ਹੱਸਮੁੱਖ|ਹੱਸ ਕੇ|ਨੇਕ|ਰੱਬ ਵਰਗੇ|ਫਰਿਸ਼ਤੇ|ਦਿਲ ਖੁਸ਼|ਸ਼ੁਕਰਗੁਜ਼ਾਰ|ਹਮਦਰਦੀ|
        ਹੌਸਲਾ|ਤਸੱਲੀ ਦਿੱਤੀ|ਜਾਨ ਬਚਾਈ|ਜਾਨ ਬਚਾ ਲਈ|ਦੁਆਵਾਂ|ਸਾਫ ਸਫਾਈ|ਰੱਬ ਭਲਾ ਕਰੇ|ਸੋਹਣਾ ਕੰਮ|ਚੰਗੇ ਲੋਕ|ਪਿਆਰੀਆਂ|ਪਿਆਰੀ|sambhal kiti|saambh sambhal|khayal rakhde|khyal rakhya|khyal rakheya|
        dhyan rakheya|dhyan ditta|bahut dhyan|pyar naal|izzat nal|izzat naal|izzat diti|aadar|muskra|hasmukh|hass ke|nek|rab varge|rabb warge|farishte|dil khush|shukarguzar|
        hamdardi|hausla|tasalli diti|jaan bachai|jaan bacha layi|duawan|saaf safai|sohna kam|changa kam|pyari|pyariyan|pyaari|polite|پیار نال|عزت نال|عزت دتی|خیال رکھیا|دھیان دتا|
        مدد کیتی|سانبھ سنبھال|ہمدردی|حوصلہ|دل خوش|مہربان|فرشتے|جان بچائی|دعاواں|چنگے لوک|نیک|صاف ستھرا|
        ਸੇਵਾ ਕੀਤੀ|ਬਹੁਤ ਪਿਆਰ ਨਾਲ|ਸਤਿਕਾਰ|ਇੱਜ਼ਤ|ਖਿਆਲ|seva kiti|pyar nal|satkar|izzat|change lok|dekhbhal|rabb rakhe|shabash|ਪਿਆਰ|ਪਿਆਰੇ|ਦਿਆਲੂ|ਮਦਦਗਾਰ|ਨਿਮਰ|ਮਿਹਨਤੀ|ਮਿਹਨਤ|ਧੰਨਵਾਦੀ|ਤਾਰੀਫ਼|ਖਿਆਲ ਰੱਖਿਆ|
        ਧਿਆਨ ਰੱਖਿਆ|ਮਦਦ ਕੀਤੀ|ਮਦਦ ਮਿਲੀ|ਖੁਸ਼|ਸੰਤੁਸ਼ਟ|ਸਾਫ਼|ਸਾਫ਼ ਸੁਥਰਾ|ਰੱਬ ਰੂਪ|ਅਸੀਸ|ਅਸੀਸਾਂ|pyar|pyaar|pyare|dayalu|madadgar|mehnati|tareef|khayal rakhya|dhyan rakhya|madad kiti|khush|saaf|rab roop|kind|
        helpful|caring|friendly|love|پیار|مددگار|خوش|صاف""",
    blame="""ਕਿਸੇ ਨੇ ਨਹੀਂ ਪੁੱਛਿਆ|ਕਿਸੇ ਨੇ ਪੁੱਛਿਆ ਨਹੀਂ|ਕੋਈ ਨਹੀਂ ਪੁੱਛਦਾ|ਕੋਈ ਪੁੱਛਦਾ ਨਹੀਂ|ਕਿਸੇ ਨੇ ਨਹੀਂ ਸੁਣੀ|ਕੋਈ ਸੁਣਦਾ ਨਹੀਂ|ਕਿਸੇ ਨੇ ਮਦਦ ਨਹੀਂ ਕੀਤੀ|ਕਿਸੇ ਨੇ ਧਿਆਨ ਨਹੀਂ ਦਿੱਤਾ|ਧਿਆਨ ਨਹੀਂ ਦਿੱਤਾ|
        ਧਿਆਨ ਨਹੀਂ ਰੱਖਿਆ|ਮਾੜੀ ਰਾਤ|ਸਭ ਤੋਂ ਮਾੜੀ ਰਾਤ|ਭੈੜੀ ਰਾਤ|ਬੁਰਾ ਸਲੂਕ|ਬਦਸਲੂਕੀ|ਬੇਅਦਬੀ|ਚੀਕਦੇ|ਚੀਕਾਂ|ਝਿੜਕਿਆ|ਝਿੜਕਾਂ|ਗਾਲ੍ਹਾਂ|ਗਾਲਾਂ|ਝੂਠ|ਝੂਠੇ|ਗੰਦ|ਗੰਦਾ|ਗੰਦੇ|ਬਦਬੂ|ਧੱਕੇ|ਜ਼ਲੀਲ|ਤਮਾਸ਼ਾ|ਤੜਫਦਾ|
        ਤੜਫਦੀ|ਤੜਫਦੇ|ਰੁਆ ਦਿੱਤਾ|ਰੋਣਾ ਆ ਗਿਆ|ਕਦੇ ਨਹੀਂ ਜਾਵਾਂਗਾ|ਕਦੇ ਨਹੀਂ ਜਾਵਾਂਗੀ|ਮੁੜ ਕਦੇ ਨਹੀਂ|ਸ਼ਿਕਾਇਤ ਕਰਾਂਗਾ|ਸ਼ਿਕਾਇਤ ਕਰਾਂਗੀ|ਨਾਲਾਇਕ|ਨਿਕੰਮੇ|ਜਾਹਿਲ|ਕੰਮਚੋਰ|ਬੇਦਰਦ|ਬੇਕਾਰ|ਨਰਕ|
        kise ne nahi puchya|kise ne ni puchya|kise ne nahi pucheya|kise ne ni pucheya|koi nahi puchda|koi puchda nahi|koi ni puchda|kise ne nahi suni|kise ne ni suni|
        koi sunda nahi|koi ni sunda|kise ne madad nahi kiti|kise ne madad ni kiti|kise ne dhyan nahi ditta|dhyan nahi ditta|dhyan ni ditta|maadi raat|madi raat|mari raat|
        marhi raat|bhairi raat|sab ton madi raat|bura salook|badsalooki|beadbi|cheekde|jhidkeya|jhirkan|gaalan|jhooth|jhoothe|gand|ganda|gande|badbu|dhakke|zaleel|jaleel|tamasha|
        tadfde|tarfde|tadafda|ronda|rona aa gya|rula ditta|kade nahi javanga|kade ni javanga|mud kade nahi|shikayat karanga|complaint karanga|nalayak|nikamme|jahil|kamchor|bedard|
        bekar|bekaar|narak|sharam aundi|کسے نے نہیں پچھیا|کسے نئیں پچھیا|کوئی نہیں پچھدا|کسے نہیں سنی|کسے مدد نہیں کیتی|دھیان نہیں دتا|ماڑی رات|بھیڑی رات|ماڑا سلوک|بدسلوکی|گندا|
        بدبو|دھکے|ذلیل|جھوٹ|گالاں|تڑپدا|تڑپدے|رونا آ گیا|نالائق|بے حس|ظلم|گھٹیا|بکواس|بیکار|
        ਕੋਈ ਨਹੀਂ ਆਇਆ|ਮਾੜਾ ਸਲੂਕ|ਬੁਰਾ ਹਾਲ|ਮਾੜਾ ਹਾਲ|ਬਕਵਾਸ|koi nahi aya|koi ni aaya|mara salook|bura haal|mara haal|bakwas|sharam karo|ਸ਼ਰਮ ਕਰੋ|ਜ਼ੁਲਮ|zulm|ਸ਼ਰਮ|ਸ਼ਰਮਨਾਕ|ਬੇਇੱਜ਼ਤੀ|ਲਾਪਰਵਾਹ|ਲਾਪਰਵਾਹੀ|ਬਦਤਮੀਜ਼|
        ਬਦਤਮੀਜ਼ੀ|ਰੁੱਖੇ|ਰੁੱਖਾ|ਬੇਰਹਿਮ|ਗੰਦਗੀ|ਨਿਰਾਸ਼|ਤਕਲੀਫ਼|ਪਰੇਸ਼ਾਨ|ਸਭ ਤੋਂ ਮਾੜੀ|ਸਭ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋਂ ਬੁਰੀ|ਘਟੀਆ|sharam|sharmnak|beizzati|laparwah|laparwahi|badtameez|badtamizi|rukhe|gandgi|nirash|pareshan|
        takleef|rude|ghatia|شرم|لاپرواہی|بدتمیز|بدتمیزی""",
    yes=_twice(_YES, _AGREES)
    + "|"
    + _led("ਹਾਂ|ਹਾਂ ਜੀ|ਹਾਂਜੀ|ਜੀ|ਠੀਕ ਹੈ|ਬਿਲਕੁਲ|ਹਾਂ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਬਿਲਕੁਲ|ਹਾਂ ਠੀਕ ਹੈ|ਮੇਰੇ ਵੱਲੋਂ|ਜੀ ਮੇਰੇ ਵੱਲੋਂ|ਤੁਸੀਂ|ਕੋਈ ਗੱਲ ਨਹੀਂ", _PRINT)
    + "|"
    + _each(
        "ਜੀ ਹਾਂ|ਆਹੋ|ਆਹੋ ਜੀ|ਜ਼ਰੂਰ|ਜਰੂਰ|ਜੀ ਜ਼ਰੂਰ|ਹਾਂ ਜ਼ਰੂਰ|ਬੇਸ਼ੱਕ|ਜੀ ਬਿਲਕੁਲ|ਹਾਂ ਜੀ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਠੀਕ ਹੈ|ਜੀ ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਓਕੇ|ਹਾਂ ਹਾਂ|ਕੋਈ ਨਾ|ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ|ਚਲੋ|ਖੁਸ਼ੀ ਨਾਲ|ਹਾਂ ਤੁਸੀਂ",
        "ਛਾਪ ਦਿਓ|ਛਾਪ ਸਕਦੇ ਹੋ|ਛਾਪੋ|ਕਰ ਦਿਓ|ਕਰ ਦਿਉ|ਕਰ ਲਓ|ਕਰ ਲਵੋ|ਕਰੋ|ਕਰ ਸਕਦੇ ਹੋ|ਲਾ ਦਿਓ|ਪਾ ਦਿਓ|ਸ਼ੇਅਰ ਕਰ ਦਿਓ|ਸ਼ੇਅਰ ਕਰ ਸਕਦੇ ਹੋ|ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ|ਇਜਾਜ਼ਤ ਹੈ",
    )
    + "|"
    + _each(
        "han|hnji|haanji|ji haan|aho|aaho|aho ji|zaroor|jarur|jaroor|beshak|ji bilkul|haan ji bilkul|haan theek hai|hanji theek hai|theek aa|thik aa|ok|yes|haan haan|koi na|koi gal ni|koi dikkat nahi|koi dikkat ni|chalo|khushi naal|haan tusi",
        "chhap deo|chap deo|chhap dyo|chhap sakde ho|kar deo|kar dyo|kar do|krdo|kr deo|kar lo|kar lao|karo|kar sakde ho|kar sakde o|la deo|laa deo|pa deo|paa deo|share kar deo|share kar do|share kar sakde ho|publish kar deo|ijazat hai",
    )
    + "|"
    + _led(
        "haan|haan ji|hanji|ji|theek hai|bilkul|haan bilkul|hanji bilkul|mere vallon|tusi|koi gal nahi", _PRINT_LATIN
    )
    + "|"
    + _led("ہاں|ہاں جی|جی|آہو|ٹھیک اے|بالکل|ہاں ٹھیک اے|میرے ولوں|تسی", _PRINT_SHAHMUKHI)
    + "|"
    + _each(
        "|mainu|menu|sanu",
        "koi",
        "dikkat|dikat|problem|itraz|itraaz|etraz|masla|mushkil|harj|fark|farak|issue|tension",
        "nahi|nahin|ni|nai|nhi",
        "|hai|aa|a",
    )
    + "|"
    + _each("|ਮੈਨੂੰ|ਸਾਨੂੰ", "ਕੋਈ", "ਦਿੱਕਤ|ਸਮੱਸਿਆ|ਮੁਸ਼ਕਲ|ਮੁਸ਼ਕਿਲ|ਪਰੇਸ਼ਾਨੀ|ਇਤਰਾਜ਼|ਇਤਰਾਜ|ਹਰਜ|ਫਰਕ|ਪ੍ਰੌਬਲਮ|ਤਕਲੀਫ਼", "ਨਹੀਂ|ਨਹੀ|ਨੀ", "|ਹੈ|ਆ")
    + "|"
    + _each("|مینوں|سانوں", "کوئی", "مسئلہ|اعتراض|مشکل|پریشانی|حرج|فرق|دقت", "نہیں|نئیں", "|اے")
    + f"|{_NAMELESS}|"
    + """ਆਹੋ ਵੀਰ|ਆਹੋ ਯਾਰ|ਹਾਂ ਵੀਰ|ਹਾਂ ਵੀਰੇ|ਹਾਂ ਪੁੱਤ|ਹਾਂ ਪੁੱਤਰ|ਹਾਂ ਭਾਈ|ਹਾਜੀ|ਹਾ ਜੀ|ਹਾਂ ਕਿਉਂ ਨਹੀਂ|ਹਾਂਜੀ ਕਿਉਂ ਨਹੀਂ|ਯੈੱਸ|ਯੈਸ|ਸ਼ਿਓਰ|ਚਲੋ ਠੀਕ ਹੈ|ਚੰਗਾ ਕਰ ਦਿਓ|ਠੀਕ ਐ|hnji|hanji g|haanji g|
        haan g|han g|hji|aaho g|aho g|aho veer|haan veer|haan veere|haan putt|haan puttar|haan bai|haan yaar|hanji kyu nahi|haan kyu nahi|haan kyon nahi|chalo theek hai|yess|yup|
        yep|yeah|y|آہو جی|آہو یار|ہاں جی ہاں|ہانجی|ہاں پتر|جی آہو|جی ضرور|ہاں ضرور|ہاں بالکل|ہاں جی بالکل|کیوں نئیں|ہاں کیوں نہیں|چلو ٹھیک اے|اوکے|
        ਹਾਂ|ਹਾ|ਹਾਂਜੀ|ਹਾਂ ਜੀ|ਜੀ|ਜੀ ਹਾਂ|ਆਹੋ|ਹਾਂ ਬਿਲਕੁਲ|ਬਿਲਕੁਲ|ਜ਼ਰੂਰ|ਜਰੂਰ|ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਠੀਕ|ਸਹੀ ਹੈ|ਓਕੇ|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਲਓ|ਹਾਂ ਕਰ ਲਓ|ਹਾਂ ਜ਼ਰੂਰ|ਮਨਜ਼ੂਰ ਹੈ|ਕੋਈ ਗੱਲ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਭੇਜ ਸਕਦੇ ਹੋ|haan|han|
        haa|ha|hanji|haanji|haan ji|han ji|ji|ji haan|aaho|aho|bilkul|zaroor|zarur|jarur|theek hai|thik hai|theek aa|thik aa|thik a|sahi hai|ok|okay|kar sakde ho|kar lo|kar lao|koi gal nahi|
        koi gall nahi|ہاں|ہاں جی|جی|جی ہاں|آہو|بالکل|ضرور|ٹھیک اے|ٹھیک ہے""",
    no=_twice(_NAY, _REFUSES)
    + "|"
    + _led("ਨਹੀਂ|ਨਹੀਂ ਜੀ|ਨਾ|ਨਾ ਜੀ|ਜੀ ਨਹੀਂ|ਬਿਲਕੁਲ|ਮੇਰੇ ਵੱਲੋਂ", _NO_PRINT)
    + "|"
    + _each(
        f"{_NAY}|ਬਿਲਕੁਲ|nai ji|nhi ji|ni ji",
        "ਨਾ ਕਰੋ|ਨਾ ਕਰਿਓ|ਨਾ ਛਾਪੋ|ਨਾ ਛਾਪਿਓ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਰਹਿਣ ਦਿਓ|ਇਜਾਜ਼ਤ ਨਹੀਂ|ਲੋੜ ਨਹੀਂ|na karo|na karyo|na kareyo|na krna|na chhapo|na chhapyo|nahi chahunda|nahi chahundi|main nahi chahunda|main nahi chahundi|rehn deo|rehn do|rehan deo|ijazat nahi|lod nahi|lod ni",
    )
    + "|"
    + _led("nahi|nai|na|na ji|nahi ji", _NO_PRINT_LATIN)
    + "|"
    + _led("نہیں|نئیں|نہ|نہ جی|نہیں جی|جی نہیں", _NO_PRINT_SHAHMUKHI)
    + "|"
    + """ਨਾਹ|ਨਾਹ ਜੀ|ਨਾਂਹ ਜੀ|ਨਹੀਂ ਬਿਲਕੁਲ ਨਹੀਂ|ਨਾ ਬਿਲਕੁਲ ਨਹੀਂ|ਨੋ ਜੀ|nah ji|naa ji|nai g|nahi g|na g|ni ji|nai ji|nhi ji|nai nai|ni ni|nahi bilkul nahi|n|no ji|نئیں|نئیں جی|نہ نہ|
        نہیں نہیں|نو|
        ਨਹੀਂ|ਨਹੀ|ਨਈਂ|ਨਾਂਹ|ਨਾ|ਨਾ ਜੀ|ਨਹੀਂ ਜੀ|ਜੀ ਨਹੀਂ|ਬਿਲਕੁਲ ਨਹੀਂ|ਕਦੇ ਨਹੀਂ|ਨਾ ਕਰੋ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਰਹਿਣ ਦਿਓ|ਨੋ|nahi|nahin|nai|nhi|ni|na|naa|na ji|nahi ji|
        ji nahi|bilkul nahi|kade nahi|na karo|nahi chahunda|nahi chahundi|rehn deo|rehn dyo|نہیں|نئیں|نہ|نہ جی|نہیں جی|جی نہیں|بالکل نہیں|رہن دیو""",
    stop="""ਮੈਸੇਜ ਭੇਜਣੇ ਬੰਦ ਕਰੋ|ਮੈਸੇਜ ਭੇਜਣਾ ਬੰਦ ਕਰੋ|ਸੁਨੇਹੇ ਭੇਜਣੇ ਬੰਦ ਕਰੋ|ਸੰਦੇਸ਼ ਨਾ ਭੇਜੋ|ਮੈਨੂੰ ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ|ਮੈਨੂੰ ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਮੈਨੂੰ ਮੈਸੇਜ ਨਾ ਭੇਜਿਓ|ਹੋਰ ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਹੋਰ ਮੈਸੇਜ ਨਹੀਂ|
        ਹੁਣ ਮੈਸੇਜ ਨਹੀਂ|ਮੇਰਾ ਨੰਬਰ ਹਟਾ ਦਿਓ|ਮੇਰਾ ਨੰਬਰ ਕੱਢ ਦਿਓ|ਮੇਰਾ ਨੰਬਰ ਡਿਲੀਟ ਕਰ ਦਿਓ|ਮੈਨੂੰ ਲਿਸਟ ਚੋਂ ਕੱਢ ਦਿਓ|ਨਾ ਭੇਜਿਆ ਕਰੋ|ਨਾ ਘੱਲੋ|ਨਾ ਘੱਲਿਓ|ਤੰਗ ਕਰਨਾ ਬੰਦ ਕਰੋ|ਮੈਨੂੰ ਤੰਗ ਨਾ ਕਰਿਓ|
        ਪਰੇਸ਼ਾਨ ਕਰਨਾ ਬੰਦ ਕਰੋ|ਸੰਪਰਕ ਨਾ ਕਰੋ|ਮੇਰਾ ਪਿੱਛਾ ਛੱਡੋ|ਪਿੱਛਾ ਛੱਡੋ|msg bhejne band karo|message bhejne band karo|msg bhejna band karo|message bhejna band karo|texts band karo|
        text band karo|msgs band karo|hor msg nahi|hor message nahi|hun msg nahi|hor msg na bhejo|mera number hata deo|mera number kadh deo|mera number delete kar deo|
        mainu list cho kadh deo|na bhejya karo|na bhejeya karo|na bhejyo|na bhejeyo|na ghallo|tang karna band karo|pareshan karna band karo|mera pichha chhaddo|mera picha chado|
        picha chhado|میسج بھیجنے بند کرو|میسج گھلنے بند کرو|مینوں میسج نہ کرو|مینوں میسج نہ گھلو|مینوں میسج نہ بھیجو|میسج نہ گھلو|نہ گھلو|ہور میسج نہ گھلو|ہور میسج نہیں|
        میرا نمبر کڈھ دیو|میرا نمبر ہٹا دیو|مینوں تنگ نہ کرو|میرا پچھا چھڈو|پریشان نہ کرو|سٹاپ|
        ਬੱਸ ਕਰੋ|ਬਸ ਕਰੋ|ਮੇਰਾ ਖਹਿੜਾ ਛੱਡੋ|ਖਹਿੜਾ ਛੱਡੋ|bas karo|bas karo ji|mera khehra chhado|khehra chhaddo|message nahi chahide|msg nahi chahide|ਮੈਸੇਜ ਨਹੀਂ ਚਾਹੀਦੇ|no more message|stop message|
        message stop|mainu msg na karo|ਮੈਨੂੰ ਮੈਸੇਜ ਨਾ ਕਰੋ|STOP ਕਰੋ|ਬੰਦ ਕਰੋ|ਬੰਦ ਕਰ ਦਿਓ|ਬੰਦ ਕਰ ਦਿਉ|ਬੰਦ ਕਰਦੋ|ਬੰਦ ਕਰ ਦੇਵੋ|ਇਹ ਬੰਦ ਕਰੋ|ਸਟਾਪ|ਰੋਕੋ|ਰੋਕ ਦਿਓ|ਮੈਸੇਜ ਬੰਦ ਕਰੋ|ਸੁਨੇਹੇ ਬੰਦ ਕਰੋ|ਸੁਨੇਹਾ ਨਾ ਭੇਜੋ|
        ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ|ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਮੈਸੇਜ ਨਾ ਕਰੋ|ਨਾ ਭੇਜੋ|ਹੋਰ ਨਾ ਭੇਜੋ|ਮੁੜ ਨਾ ਭੇਜਿਓ|ਦੁਬਾਰਾ ਨਾ ਭੇਜਿਓ|ਦੁਬਾਰਾ ਨਾ ਭੇਜੋ|ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ|ਕੋਈ ਮੈਸੇਜ ਨਹੀਂ|ਅਨਸਬਸਕ੍ਰਾਈਬ|ਮੈਨੂੰ ਤੰਗ ਨਾ ਕਰੋ|ਤੰਗ ਨਾ ਕਰੋ|
        ਪਰੇਸ਼ਾਨ ਨਾ ਕਰੋ|band karo|band kardo|band kar deo|band kar dyo|band kar do|bnd karo|eh band karo|stop karo|stop kar deo|rok deo|roko|msg band karo|message band karo|sms band karo|
        message na karo|msg na karo|msg na bhejo|message na bhejo|na bhejo|hor na bhejo|dubara na bhejo|mud ke na bhejyo|tang na karo|menu tang na karo|mainu tang na karo|pareshan na karo|
        unsubscribe karo|بند کرو|بند کر دیو|میسج بند کرو|میسج نہ کرو|میسج نہ بھیجو|نہ بھیجو|تنگ نہ کرو""",
    start="""ਮੈਨੂੰ ਮੈਸੇਜ ਦੁਬਾਰਾ ਭੇਜਣੇ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਸੇਜ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਸੇਜ ਦੁਬਾਰਾ ਭੇਜੋ|ਮੈਨੂੰ ਮੈਸੇਜ ਫਿਰ ਭੇਜੋ|message fer ton shuru karo|message fer shuru karo|msg fer ton shuru karo|ਸ਼ੁਰੂ|ਸ਼ੁਰੂ ਕਰੋ|
        ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ|ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ|ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਸੇਜ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ|ਸੁਨੇਹੇ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ|ਸੁਨੇਹੇ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਨੂੰ ਦੁਬਾਰਾ ਸੁਨੇਹੇ ਭੇਜੋ|ਮੈਨੂੰ ਫਿਰ ਸੁਨੇਹੇ ਭੇਜਣਾ ਸ਼ੁਰੂ ਕਰੋ|
        ਮੈਨੂੰ ਦੁਬਾਰਾ ਸੁਨੇਹੇ ਭੇਜਣੇ ਸ਼ੁਰੂ ਕਰੋ|ਚਾਲੂ ਕਰੋ|ਸਟਾਰਟ|shuru karo|dubara shuru karo|phir shuru karo|mud shuru karo|message phir shuru karo|message dubara shuru karo|
        message phir ton shuru kar deo|chalu karo|start karo|شروع کرو|دوبارہ شروع کرو""",
    start_says=f"""
        {_TEXTS} ..2 (ਭੇਜਣੇ|ਭੇਜਣਾ|ਘੱਲਣੇ|ਆਉਣੇ|bhejne|bhejna|گھلنے|بھیجنے) [ਦੁਬਾਰਾ|ਫਿਰ ਤੋਂ|ਮੁੜ|dubara|dobara|fer ton|mud|دوبارہ] (ਸ਼ੁਰੂ|ਚਾਲੂ|shuru|chalu|start|شروع) (ਕਰੋ|ਕਰ|ਕਰਦੋ|karo|kar|kr|kro|kardo|krdo|کرو|کر)
        (ਦੁਬਾਰਾ|ਫਿਰ|ਫੇਰ|ਮੁੜ|ਵਾਪਸ|dubara|dobara|fer|phir|mud|wapas|فیر|مڑ|دوبارہ) [ਤੋਂ|ਕੇ|ton|to|ke|توں] ..1 {_TEXTS} ..2 (ਸ਼ੁਰੂ|ਚਾਲੂ|shuru|chalu|start|شروع) (ਕਰੋ|ਕਰ|karo|kar|kr|kro|کرو|کر)
        (ਫਿਰ|ਫੇਰ|ਮੁੜ|ਦੁਬਾਰਾ|ਵਾਪਸ|fer|phir|mud|dubara|dobara|wapas|wapis) [ਤੋਂ|ਕੇ|ton|to|ke] {_TEXTS} (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣੇ|ਭੇਜਣਾ|ਸ਼ੁਰੂ|ਚਾਲੂ|ਚਾਹੀਦੇ|bhejo|bhejne|bhejna|shuru|chalu|chahide)
        {_TEXTS} (ਫਿਰ|ਫੇਰ|ਮੁੜ|ਦੁਬਾਰਾ|ਵਾਪਸ|fer|phir|mud|dubara|dobara|wapas|wapis) [ਤੋਂ|ਕੇ|ton|to|ke] (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣੇ|ਸ਼ੁਰੂ|ਚਾਲੂ|ਚਾਹੀਦੇ|bhejo|bhejne|shuru|chalu|chahide)
        """,
    help="""ਇਹ ਸਭ ਕੀ ਹੈ|ਇਹ ਸਭ ਕੀ ਆ|eh sab ki hai|eh sab ki aa|ایہہ سب کی اے|
        ਕੌਣ ਬੋਲਦਾ|ਕੌਣ ਬੋਲਦੇ ਹੋ|ਕੌਣ ਬੋਲ ਰਿਹਾ ਹੈ|ਕੌਣ ਗੱਲ ਕਰ ਰਿਹਾ|ਕੌਣ ਜੀ|ਕੌਣ ਓ|ਕੌਣ ਓ ਤੁਸੀਂ|ਤੁਸੀਂ ਕੌਣ ਓ|ਇਹ ਕਿਸ ਲਈ ਹੈ|ਇਹ ਕਾਹਦੇ ਲਈ ਹੈ|ਇਹ ਕਾਹਦਾ ਮੈਸੇਜ ਹੈ|ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ|ਕਿਸ ਬਾਰੇ|
        ਕਾਹਦੇ ਬਾਰੇ|ਇਹ ਕਾਹਦੇ ਬਾਰੇ ਹੈ|ਕੀ ਹੈ ਇਹ|ਇਹ ਕੀ ਆ|ਇਹ ਕੀ ਚੱਕਰ ਹੈ|ਇਹ ਅਸਲੀ ਹੈ|ਫਰਾਡ ਹੈ|ਇਹ ਫਰਾਡ ਹੈ|ਇਹ ਠੱਗੀ ਹੈ|ਕੀ ਮਤਲਬ|ਕੀ ਮਤਲਬ ਹੈ|ਮਤਲਬ ਕੀ ਹੈ|ਕੌਣ ਭੇਜ ਰਿਹਾ|kaun bolda|kon bolda|
        kaun bolde ho|kon bolde o|kaun bol reha|kon bol reha hai|kaun gal kar reha|kaun ji|kon ji|kon o|kaun o|kon o tusi|kaun o tusi|tusi kon o|tusi kaun o|tu kaun hai|tu kon aa|
        eh kis layi hai|eh kis lai aa|eh kahde layi|eh kahda msg aa|eh kahda message hai|eh kis bare hai|eh kis bare aa|kis bare|kahde bare|ki hai eh|ki aa eh|eh ki chakkar aa|
        eh asli hai|eh fraud hai|fraud aa|eh fraud aa|eh scam aa|scam aa|eh thaggi hai|ki matlab|ki matlab hai|matlab ki|eh kaun bhej reha|کون بولدا اے|کون بول رہیا اے|کون او|
        کون او تسی|تسی کون|تسیں کون او|کون اے|ایہہ کس دا نمبر اے|ایہہ کس لئی اے|ایہہ کس بارے اے|کس بارے|ایہہ کاہدا میسج اے|کی اے ایہہ|ایہہ فراڈ اے|ایہہ اصلی اے|کی مطلب|کی مطلب اے|
        eh kis da number aa|eh kisda number hai|eh kida number aa|ਇਹ ਕਿਸਦਾ ਨੰਬਰ ਹੈ|ਮਦਦ|ਮਦਦ ਕਰੋ|ਮਦਦ ਚਾਹੀਦੀ ਹੈ|ਹੈਲਪ|ਤੁਸੀਂ ਕੌਣ|ਤੁਸੀਂ ਕੌਣ ਹੋ|ਕੌਣ ਹੋ ਤੁਸੀਂ|ਕੌਣ ਹੋ|ਕੌਣ ਹੈ|ਕੌਣ|ਇਹ ਕੌਣ ਹੈ|ਇਹ ਕੀ ਹੈ|
        ਕੌਣ ਬੋਲ ਰਿਹਾ|ਇਹ ਕਿਸ ਦਾ ਨੰਬਰ ਹੈ|madad|madad karo|madad chahidi|tusi kaun|tusi kaun ho|tusi kon ho|kaun ho tusi|kon ho|kaun ho|kaun hai|kon hai|kon|eh kaun hai|eh kon hai|eh ki hai|eh ki aa|
        kida number hai|kisda number hai|مدد|تسی کون او|تسیں کون ہو|ایہہ کون اے|ایہہ کی اے""",
    wrong_number="""ਤੁਹਾਡਾ ਨੰਬਰ ਗਲਤ ਹੈ|ਗਲਤ ਨੰਬਰ ਆ|ਗਲਤ ਨੰਬਰ ਜੀ|ਗਲਤ ਨੰਬਰ ਤੇ ਮੈਸੇਜ|ਗਲਤ ਇਨਸਾਨ|ਮੈਂ ਉਹ ਨਹੀਂ|ਮੈਂ ਓਹ ਨਹੀਂ|galat no|galat no hai|galat number ji|glt no|galat insaan|main oh nahi|
        main oh ni|wrong no|wrong num|wrong banda|غلط بندہ|غلط نمبر جی|نمبر غلط اے|ایہہ غلط نمبر اے|رانگ نمبر|میں اوہ نہیں|میں اوہ نئیں|
        ਗਲਤ ਨੰਬਰ|ਗ਼ਲਤ ਨੰਬਰ|ਗਲਤ ਨੰਬਰ ਹੈ|ਇਹ ਗਲਤ ਨੰਬਰ ਹੈ|ਨੰਬਰ ਗਲਤ ਹੈ|ਰੌਂਗ ਨੰਬਰ|ਗਲਤ ਬੰਦਾ|ਗਲਤ ਆਦਮੀ|ਮੇਰਾ ਨੰਬਰ ਨਹੀਂ|galat number|glt number|galat nambar|ghalat number|galat number hai|galat number aa|
        eh galat number hai|number galat hai|galat banda|rong number|wrong number|wrong number hai|غلط نمبر|غلط نمبر اے""",
    stop_says=f"""
        {_TEXTS} ..3 {_NO} (ਭੇਜਿਆ|ਕਰਿਆ|ਕੀਤਾ|ਘੱਲਿਆ|ਆਇਆ|بھیجیا|گھلیا|کریا|کیتا|bhejya|bhejeya|kareya|karya|kreya|kita|aaya) (ਕਰੋ|ਕਰਿਓ|ਕਰੇ|ਕਰਨ|کرو|کریو|karo|kro|karyo|kare|karan)
        (ਮੈਨੂੰ|ਸਾਨੂੰ|mainu|menu|manu|sanu|مینوں|سانوں) ..2 {_TEXTS} ..2 (ਭੇਜਣੇ|ਭੇਜਣਾ|ਕਰਨੇ|ਕਰਨਾ|ਘੱਲਣੇ|bhejne|bhejna|karne|karna|krne|گھلنے|بھیجنے|کرنے|کرنا) ..1 (ਬੰਦ|ਛੱਡ|band|bnd|chhad|chad|بند|چھڈ) {_END}
        (ਮੈਂ|ਅਸੀਂ|main|mai|asi|میں) ..2 {_TEXTS} ..2 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|نہیں|نئیں) (ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਚਾਹੁੰਦੇ|ਲੈਣੇ|chahunda|chahundi|chaunda|chaundi|lene|چاہندا|چاہندی)
        {_TEXTS} ..1 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|ਚਾਹੀਦੀ|chahide|chahida|chaide|chaida|chahidi|چاہیدے|چاہیدا|چاہیدی)
        (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|chahide|chahida|chaide|چاہیدے|چاہیدا) [ਮੈਨੂੰ|mainu|menu|مینوں] [ਇਹ|ਤੁਹਾਡੇ|eh|tuhade|ایہہ|تہاڈے] {_TEXTS}
        (ਹੋਰ|hor|ہور) (ਕੋਈ|koi|کوئی) {_TEXTS} {_NO}
        (ਮੈਨੂੰ|ਮੇਰੇ ਨਾਲ|ਸਾਨੂੰ|mainu|menu|mere nal|mere naal|مینوں) (ਮੁੜ|ਦੁਬਾਰਾ|ਅੱਗੇ ਤੋਂ|ਹੁਣ|mud|mudke|dubara|dobara|agge ton|hun|مڑ|دوبارہ) ..1 (ਸੰਪਰਕ|ਕੰਟੈਕਟ|contact|sampark|رابطہ) {_NO} (ਕਰੋ|ਕਰਿਓ|ਕਰਨਾ|karo|karyo|kareyo|karna|کرو|کریو)
        (ਇਸ|ਮੇਰੇ|is|es|mere|ایس|میرے) (ਨੰਬਰ|number|nambar|نمبر) (ਤੇ|ਉੱਤੇ|te|utte|تے) ..3 {_TEXTS} ..2 {_NO} {_SEND_NOT}
        (ਮੇਰਾ|ਸਾਡਾ|mera|sada|میرا) (ਨੰਬਰ|number|nambar|نمبر) ..4 (ਲਿਸਟ|ਸੂਚੀ|ਸਿਸਟਮ|ਰਿਕਾਰਡ|list|system|record|لسٹ) (ਵਿੱਚੋਂ|ਵਿਚੋਂ|ਚੋਂ|ਤੋਂ|vichon|vicho|chon|cho|ton|to|وچوں|توں) ..1 (ਹਟਾ|ਕੱਢ|ਕੱਟ|ਮਿਟਾ|ਡਿਲੀਟ|hata|kadh|kaddh|kad|kat|mita|delete|کڈھ|ہٹا)
        (ਮੇਰਾ|ਸਾਡਾ|mera|sada|میرا) (ਨੰਬਰ|number|nambar|نمبر) (ਹਟਾਓ|ਹਟਾ ਦਿਓ|ਕੱਢ ਦਿਓ|ਕੱਟ ਦਿਓ|ਮਿਟਾ ਦਿਓ|ਡਿਲੀਟ ਕਰ|hatao|hata deo|kadh deo|kaddo|kat deo|mita deo|delete kar|delete kro|remove kar|remove karo|کڈھ دیو|ہٹا دیو|کٹ دیو|ڈیلیٹ کر)
        (ਮੈਨੂੰ|ਮੈਨੂੰ|mainu|menu|مینوں) ..2 (ਲਿਸਟ|ਸੂਚੀ|list|لسٹ) (ਵਿੱਚੋਂ|ਵਿਚੋਂ|ਚੋਂ|ਤੋਂ|vichon|vicho|chon|cho|ton|to|وچوں|توں) ..1 (ਹਟਾ|ਕੱਢ|hata|kadh|kaddh|kad|کڈھ|ہٹا)
        {_TEXTS} ..3 {_NO} (ਭੇਜਿਆ|ਕਰਿਆ|ਕੀਤਾ|bhejya|bhejeya|bheja|karya|kareya|kita) (ਕਰੋ|ਕਰਿਓ|karo|karyo)
        (ਮੇਰਾ|mera|میرا) (ਨੰਬਰ|number|نمبر) ..3 (ਕੱਟ|ਕੱਢ|ਹਟਾ|ਮਿਟਾ|ਡਿਲੀਟ|kat|katt|kadh|kaddh|hata|mita|delete) (ਦਿਓ|ਦਿਉ|ਦੇਵੋ|ਦੋ|ਕਰੋ|deo|dyo|devo|do|karo)
        (ਨਹੀਂ|nahi|nai|ni) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|chahide|chahida|chaide) ..1 {_TEXTS}
        {_TEXTS} ..1 (ਨਹੀਂ|nahi|nai|ni|nhi) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|chahide|chahida|chaide|chaida)
        (ਬੱਸ|ਬਸ|bas) (ਕਰੋ|karo) [ਜੀ|ji] ..1 {_TEXTS}
        (ਮੁੜ|ਦੁਬਾਰਾ|ਅੱਗੇ|dubara|dobara|mud|agge) [ਤੋਂ|ਕੇ|ton|ke] ..1 {_TEXTS} ..1 {_NO} (ਭੇਜ*|ਕਰ*|bhej*|kar|karo|karyo|kareyo|karna)
        {_TEXTS} ..2 (ਭੇਜਣਾ|ਭੇਜਣੇ|ਕਰਨਾ|ਕਰਨੇ|ਘੱਲਣੇ|ਆਉਣੇ|bhejna|bhejne|karna|karne) ..1 (ਬੰਦ|band|bnd|stop|بند) {_END}
        {_TEXTS} ..1 (ਬੰਦ|band|bnd|بند) {_END}
        (ਬੰਦ|band|bnd|بند|stop) {_END} ..2 {_TEXTS}
        {_TEXTS} ..2 {_NO} {_SEND_NOT}
        {_NO} {_SEND_NOT} ..2 {_TEXTS}
        {_TEXTS} ..1 (ਨਹੀਂ|nahi|nai|نہیں) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|chahide|chahida|chahunda|chahundi|چاہیدے|\
        چاہیدا)
        (ਲਿਸਟ|ਸੂਚੀ|list) (ਵਿੱਚੋਂ|ਚੋਂ|ਤੋਂ|ਵਿਚੋਂ|vichon|chon|cho|ton|to) ..3 (ਹਟਾ|ਹਟਾਓ|ਕੱਢ|ਕੱਢੋ|ਕਢੋ|hata|hatao|kadh|\
        kaddo|kadho)
        (ਮੇਰਾ|mera|میرا) (ਨੰਬਰ|number|نمبر) (ਹਟਾ|ਹਟਾਓ|ਕੱਢ|ਡਿਲੀਟ|hata|hatao|kadh|delete|ہٹا) (ਦਿਓ|ਦੇਵੋ|ਕਰੋ|deo|dyo|do|\
        karo|دیو)
        (ਮੈਨੂੰ|menu|mainu) (ਅਨਸਬਸਕ੍ਰਾਈਬ|unsubscribe) (ਕਰੋ|ਕਰ|karo|kar)
        """,
    stop_unless=f"""
        (ਵੇਟਿੰਗ|ਵੇਟ|ਉਡੀਕ|ਉਡੀਕ ਵਾਲੀ|ਓਪਰੇਸ਼ਨ|ਆਪਰੇਸ਼ਨ|ਓਪਰੇਸ਼ਨ ਦੀ|waiting|wait|udeek|operation|operation di|surgery|transplant|appointment|ویٹنگ|آپریشن|آپریشن دی) (ਲਿਸਟ|ਸੂਚੀ|list|لسٹ)
        (ਕਿਹਾ|ਆਖਿਆ|keha|kiha|ਕਹਿ) ..4 {_TEXTS} ..2 (ਬੰਦ|ਨਾ|band|na)
        (ਬੰਦ|band|بند) (ਨਾ|ਨਹੀਂ|na|nahi|نہ)
        {_TEXTS} ..1 (ਨਹੀਂ|nahi) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|chahide|chahida) ..1 (ਸੀ|ਸਨ|si)
        """,
    wrong_number_says="""
        (ਤੁਸੀਂ|ਤੁਸੀ|tusi|tussi|تسی|تسیں) ..1 (ਕਿਸੇ ਹੋਰ|kise hor|kisi hor|کسے ہور) (ਨੂੰ|ਦਾ|nu|da|نوں|دا) ..2 (ਲੱਭ|ਭਾਲ|ਪੁੱਛ|labh|lab|bhal|puch|لبھ|پچھ|لبدے|لبھدے|labhde|labde|ਲੱਭਦੇ)
        (ਤੁਸੀਂ|ਤੁਸੀ|tusi|tussi|تسی) ..2 (ਕਿਸੇ ਹੋਰ|kise hor|kisi hor|کسے ہور) (ਨੂੰ|nu|نوں) ..1 (ਮੈਸੇਜ|ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|ਸੰਦੇਸ਼|ਟੈਕਸਟ|message|text|sms|suneha|میسج|پیغام|سنیہا) (ਕਰ|ਭੇਜ|kar|kr|bhej|کر|بھیج)
        (ਇਹ|eh|ایہہ|ایہ) ..1 (ਮੈਸੇਜ|ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|ਸੰਦੇਸ਼|ਟੈਕਸਟ|message|text|sms|suneha|میسج|پیغام|سنیہا) ..2 (ਕਿਸੇ ਹੋਰ|kise hor|kisi hor|کسے ہور) (ਲਈ|ਦਾ|ਦੇ|ਨੂੰ|layi|lai|da|de|nu|لئی|دا|دے|نوں)
        (ਇਹ|eh|ایہہ|ایہ) [ਫ਼ੋਨ|ਮੋਬਾਈਲ|phone|mobile] (ਉਹਨਾਂ ਦਾ|ਉਨ੍ਹਾਂ ਦਾ|ਓਹਨਾਂ ਦਾ|ਉਹਦਾ|ਉਸਦਾ|ਉਸ ਦਾ|ਮਰੀਜ਼ ਦਾ|ohna da|ohnan da|ona da|onha da|unha da|ohda|usda|us da|mareez da|patient da|اوہناں دا|اوہدا|مریض دا) ..1 (ਨੰਬਰ|ਫ਼ੋਨ|ਮੋਬਾਈਲ|number|nambar|phone|mobile|نمبر|فون) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਇਹ|eh|ایہہ|ایہ) (ਨੰਬਰ|ਫ਼ੋਨ|number|phone|نمبر|فون) (ਉਹਨਾਂ ਦਾ|ਉਨ੍ਹਾਂ ਦਾ|ਉਹਦਾ|ਉਸਦਾ|ਮਰੀਜ਼ ਦਾ|ohna da|ohnan da|ona da|unha da|ohda|usda|mareez da|patient da|اوہناں دا|اوہدا) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਇਹ|eh|ایہہ|ایہ) (ਮੇਰਾ|mera|میرا) (ਨੰਬਰ|ਫ਼ੋਨ|number|nambar|phone|نمبر|فون) (ਹੈ|ਆ|hai|aa|اے) ..3 (ਦਾ|ਦੀ|da|di|دا|دی) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਮੈਂ|main|mai|mein|میں) (ਉਹ|ਓਹ|ਉਹੋ|oh|o|ohh|اوہ) (ਬੰਦਾ|ਬੰਦੀ|ਆਦਮੀ|ਇਨਸਾਨ|ਮਰੀਜ਼|ਵਿਅਕਤੀ|banda|bandi|aadmi|insaan|mareez|patient|بندہ|بندی|مریض) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਮੈਂ|main|mai|mein|میں) (ਉਹ|ਓਹ|oh|اوہ) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਹਾਂ|ਆਂ|ਜਿਸ|ਜਿਸਨੂੰ|ਜੀਹਨੂੰ|ਜਿਹਨੂੰ|haan|han|aa|jis|jisnu|jihnu|jinu|jehnu|آں|جنوں|جہنوں)
        (ਮੈਂ|main|mai|mein|میں) (ਕੋਈ|ਤੁਹਾਡਾ|ਤੁਹਾਡੀ|koi|tuhada|tuhadi|کوئی|تہاڈا) (ਮਰੀਜ਼|ਪੇਸ਼ੈਂਟ|mareez|patient|مریض) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਮੈਂ|ਅਸੀਂ|main|mai|asi|میں|اسیں) (ਉਹਨਾਂ|ਉਨ੍ਹਾਂ|ਇਸ ਨਾਂ|ਇਸ ਬੰਦੇ|ਉਸ|ohna|ohnan|es naam|is naam|es bande|is bande|us|اوہناں|ایس ناں|ایس بندے) [ਨੂੰ|ਦੇ ਕਿਸੇ|ਦੇ ਕਿਸੇ ਨੂੰ|nu|de kise|de kise nu|نوں] ..1 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਜਾਣਦਾ|ਜਾਣਦੀ|ਜਾਣਦੇ|janda|jandi|jande|jaanda|جاندا|جاندی)
        (ਇਸ|ਏਸ|is|es|ایس|اس) (ਨਾਂ|ਨਾਮ|ਨਾਂਅ|naam|na|naa|nam|ناں|نام) (ਦਾ|ਦੀ|ਦੇ|ਵਾਲਾ|da|di|de|wala|دا|دی|دے) ..3 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਰਹਿੰਦਾ|ਰਹਿੰਦੀ|ਰਹਿੰਦੇ|rehnda|rehndi|rehnde|renda|rahinda|رہندا|رہندی)
        (ਇੱਥੇ|ਇਥੇ|ਏਥੇ|ithe|ethe|itthe|ایتھے) ..1 (ਇਸ|ਏਸ|is|es|ایس|اس) (ਨਾਂ|ਨਾਮ|naam|na|naa|ناں|نام) (ਦਾ|ਦੀ|da|di|دا|دی) (ਕੋਈ|ਬੰਦਾ|ਮਰੀਜ਼|koi|banda|mareez|patient|کوئی|بندہ|مریض) ..1 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਗਲਤ|ਗ਼ਲਤ|galat|glt|ghalat|wrong|غلط) (ਨੰਬਰ|ਬੰਦੇ|ਆਦਮੀ|ਇਨਸਾਨ|ਮਰੀਜ਼|ਥਾਂ|ਜਗ੍ਹਾ|number|nambar|bande|aadmi|insaan|mareez|patient|person|than|jagah|نمبر|بندے|تھاں) ..1 (ਤੇ|ਨੂੰ|te|nu|تے|نوں) ..1 (ਮੈਸੇਜ|ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|ਸੰਦੇਸ਼|ਟੈਕਸਟ|message|text|sms|suneha|میسج|پیغام|سنیہا)
        (ਮੈਸੇਜ|ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|ਸੰਦੇਸ਼|ਟੈਕਸਟ|message|text|sms|suneha|میسج|پیغام|سنیہا) ..2 (ਗਲਤ|galat|wrong|غلط) (ਨੰਬਰ|ਬੰਦੇ|ਥਾਂ|number|bande|than|jagah|نمبر|بندے|تھاں) (ਤੇ|ਨੂੰ|te|nu|تے|نوں)
        (ਇਹ|eh|ایہہ|ایہ) (ਨੰਬਰ|ਫ਼ੋਨ|ਸਿਮ|number|phone|sim|نمبر|فون) (ਪਹਿਲਾਂ|pehlan|pehla|pehle|پہلاں) (ਕਿਸੇ ਹੋਰ|kise hor|kisi hor|کسے ہور) (ਦਾ|ਕੋਲ|da|kol|دا|کول)
        (ਇਹ|eh|ایہہ|ایہ) (ਨੰਬਰ|ਸਿਮ|number|sim|نمبر) (ਹੁਣ|hun|ہن) (ਮੇਰੇ|ਸਾਡੇ|mere|sade|میرے)
        (ਇਹ|ایہہ|ایہ) (ਮੇਰਾ|میرا) (ਨੰਬਰ|ਫੋਨ|نمبر|فون) (ਨਹੀ|ਨੀ|نئیں)
        (ਇਹ|eh|ایہہ) (ਨੰਬਰ|number|نمبر) (ਹੁਣ|hun) ..1 (ਮੇਰਾ|ਮੇਰੇ|ਸਾਡਾ|mera|mere|sada)
        (ਮੈਂ|main|mai) (ਉਹ|ਓਹ|oh) (ਬੰਦਾ|ਆਦਮੀ|ਇਨਸਾਨ|ਵਿਅਕਤੀ|banda|aadmi|insaan|insan) (ਨਹੀਂ|nahi|nai|ni)
        (ਕਿਸੇ ਹੋਰ|kise hor|kisi hor|کسے ہور) (ਦਾ|ਦੇ|ਨੂੰ|da|de|nu|دا|دے|نوں) (ਮੈਸੇਜ|ਨੰਬਰ|message|msg|number|میسج|نمبر)
        (ਨਾਂ|ਨਾਮ|naam|naa) (ਦਾ|ਦੀ|da|di) [ਇੱਥੇ|ithe|ethe] (ਕੋਈ|koi) ..1 (ਨਹੀਂ|nahi|ni|nai)
        (ਮੈਂ|main|mai) ..1 (ਮਰੀਜ਼|ਪੇਸ਼ੈਂਟ|patient|mareez) (ਨਹੀਂ|nahi|nai|ni)
        (ਗਲਤ|galat|glt|ghalat|wrong|غلط) (ਨੰਬਰ|number|nambar|ਬੰਦੇ|ਆਦਮੀ|banda|نمبر) (ਹੈ|ਤੇ|ਆ|ਨੂੰ|ਲੱਗ|hai|te|aa|nu|lag|\
        اے|تے)
        (ਇਹ|eh|ایہہ) (ਮੇਰਾ|ਉਹਨਾਂ ਦਾ|ਉਹਦਾ|mera|ohna da|ohda|میرا) (ਨੰਬਰ|ਫ਼ੋਨ|ਫੋਨ|number|phone|نمبر) (ਨਹੀਂ|nahi|nai|ni|\
        نہیں)
        (ਇਹ|eh|ایہہ) (ਨੰਬਰ|number|نمبر) (ਮੇਰਾ|ਉਹਨਾਂ ਦਾ|ਕਿਸੇ ਹੋਰ|mera|kise hor|میرا) ..1 (ਨਹੀਂ|ਦਾ ਹੈ|nahi|da hai|نہیں)
        (ਇਸ|is|es) (ਨਾਂ|ਨਾਮ|naam|na) (ਦਾ|ਦੀ|da|di) [ਇੱਥੇ|ithe|ethe] (ਕੋਈ|koi) ..1 (ਨਹੀਂ|nahi|ni)
        (ਮੈਂ|main|mai) (ਮਰੀਜ਼|ਉਹ|patient|mareez) (ਨਹੀਂ|nahi|nai|ni) [ਹਾਂ|haan|han]
        """,
    wrong_number_unless="""
        (ਮਰੀਜ਼|ਪੇਸ਼ੈਂਟ|mareez|patient|مریض) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਲੱਗ*|ਲਗ*|ਸਮਝ*|lag*|samajh*|samjh*|لگ*)
        (ਗਲਤ|galat|wrong) (ਨੰਬਰ|number) (ਤੇ|te|ਨੂੰ|nu) ..2 (ਫ਼ੋਨ|ਫੋਨ|ਕਾਲ|phone|call) ..2 (ਕੀਤਾ|ਦਿੱਤਾ|kita|ditta)
        (ਗਲਤ|galat|wrong) (ਨੰਬਰ|number) (ਦਿੱਤਾ|ਦੱਸਿਆ|ਲਿਖਿਆ|ditta|dita|dassya|likhya)
        """,
    never_been_says="""
        (ਮੈਂ|ਅਸੀਂ|main|mai|mein|asi|میں|اسیں) ..2 (ਕਦੇ|ਕਦੀ|kade|kadi|kde|کدی|کدے) ..2 (ਹਸਪਤਾਲ|hospital|haspatal|ہسپتال) ..2 (ਗਿਆ|ਗਈ|ਗਏ|ਆਇਆ|ਆਈ|ਰਿਹਾ|ਰਹੀ|ਦਾਖਲ|ਦਾਖ਼ਲ|gaya|gya|geya|gayi|gai|gyi|aaya|aayi|reha|rahi|dakhal|dakhil|admit|گیا|گئی|آیا|داخل) ..1 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਮੈਂ|ਅਸੀਂ|main|mai|mein|asi|میں|اسیں) ..2 (ਕਿਸੇ|kise|kisi|کسے) (ਹਸਪਤਾਲ|hospital|haspatal|ہسپتال) [ਵਿੱਚ|ਵਿਚ|ਚ|vich|ch|وچ] ..2 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਗਿਆ|ਗਈ|ਗਏ|ਆਇਆ|ਆਈ|ਸੀ|ਰਿਹਾ|ਰਹੀ|ਹੋਇਆ|ਹੋਈ|gaya|gya|geya|gayi|gai|aaya|aayi|si|c|reha|rahi|hoya|hoi|گیا|گئی|سی|رہیا|ہویا|ہوئی)
        (ਮੈਂ|ਅਸੀਂ|main|mai|mein|asi|میں|اسیں) ..2 (ਹਸਪਤਾਲ|hospital|haspatal|ہسپتال) ..1 (ਗਿਆ|ਗਈ|ਗਏ|ਆਇਆ|ਆਈ|gaya|gya|geya|gayi|gai|aaya|aayi|گیا|گئی|آیا) (ਹੀ|ਈ|hi|e|ای|ہی) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਮੈਂ|main|mai|mein|میں) ..2 (ਕਦੇ|kade|kde|کدی) (ਦਾਖਲ|ਦਾਖ਼ਲ|ਐਡਮਿਟ|dakhal|dakhil|admit|داخل) ..1 (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں)
        (ਮੈਂ|main|mai|mein|میں) ..2 (ਦਾਖਲ|ਦਾਖ਼ਲ|ਐਡਮਿਟ|dakhal|dakhil|admit|داخل) (ਹੀ|ਈ|hi|e|ای) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਹੋਇਆ|ਹੋਈ|hoya|hoi|ہویا|ہوئی)
        (ਮੇਰਾ|ਮੇਰੀ|mera|meri|میرا|میری) (ਕੋਈ|koi|کوئی) (ਇਲਾਜ|ਓਪਰੇਸ਼ਨ|ਆਪਰੇਸ਼ਨ|ਅਪੌਇੰਟਮੈਂਟ|ilaj|operation|visit|appointment|علاج|آپریشن) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਹੋਇਆ|ਹੋਈ|ਸੀ|hoya|hoi|si|c|ہویا|ہوئی|سی)
        (ਮੈਂ|main|mai) ..4 (ਹਸਪਤਾਲ|hospital|haspatal) [ਵਿੱਚ|vich] (ਗਿਆ|ਗਈ|ਆਇਆ|ਦਾਖਲ|gaya|gya|gayi|aaya|dakhal|admit) (ਹੀ|ਈ|hi|e|ਕਦੇ|kade) (ਨਹੀਂ|nahi|nai|ni)
        (ਮੈਂ|main|mai|میں) ..2 (ਹਸਪਤਾਲ|hospital|haspatal|ہسپتال) ..2 (ਨਹੀਂ|nahi|nai|ni|نہیں) (ਗਿਆ|ਗਈ|ਆਇਆ|ਆਈ|ਸੀ|gaya|\
        gya|gayi|gai|aaya|aayi|si|گیا|گئی)
        (ਮੈਂ|main|mai|میں) ..1 (ਕਦੇ|ਕਦੀ|kade|kadi|کدی) ..2 (ਹਸਪਤਾਲ|hospital|ہسپتال) ..2 (ਨਹੀਂ|nahi|nai|ni|نہیں)
        (ਮੈਂ|main|mai) ..2 (ਦਾਖਲ|ਦਾਖ਼ਲ|ਐਡਮਿਟ|dakhal|dakhil|admit) (ਨਹੀਂ|nahi|nai|ni) (ਹੋਇਆ|ਹੋਈ|ਸੀ|hoya|hoi|si)
        (ਮੇਰੀ|ਮੇਰਾ|meri|mera) (ਕੋਈ|koi) (ਅਪੌਇੰਟਮੈਂਟ|appointment) (ਨਹੀਂ|nahi|ni) (ਸੀ|si)
        """,
    bereavement_says=_deaths(_KIN)
    + _deaths(_KIN_LATIN)
    + _deaths(_KIN_SHAHMUKHI)
    + f"""
        (ਉਹ|ਓਹ|oh|اوہ) [ਤਾਂ|ਤੇ|ta|tan|te|تاں|تے] [ਹੁਣ|hun|ہن] (ਗੁਜ਼ਰ|ਪੂਰੇ|ਮਰ|ਚੱਲ|ਚਲ|guzar|gujar|poore|pure|mar|گزر|پورے|مر|فوت|ਫੌਤ|faut) (ਗਏ|ਗਈ|ਗਿਆ|ਹੋ|ਵਸੇ|ਵਸੀ|ਚੁੱਕੇ|ਚੁੱਕੀ|gaye|gye|gae|gayi|gyi|ho|vase|vasi|chuke|گئے|گئی|ہو|چکے)
        (ਉਹ|ਓਹ|oh|اوہ) [ਤਾਂ|ਤੇ|ta|tan|te|تاں|تے] (ਹੁਣ|hun|ہن) [ਸਾਡੇ ਵਿੱਚ|ਸਾਡੇ ਨਾਲ|ਜਿਉਂਦੇ|sade vich|sade naal|jiunde] (ਨਹੀਂ|ਨਹੀ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਰਹੇ|ਰਹੀ|ਰਿਹਾ|rahe|rhe|rahi|rhi|reha|رہے|رہی|رہیا)
        (ਉਹ|ਓਹ|oh|اوہ) [ਤਾਂ|ta|tan|تاں] [ਹੁਣ|hun|ہن] (ਸਵਰਗਵਾਸ|ਅਕਾਲ ਚਲਾਣਾ|ਚੜ੍ਹਾਈ|swargwas|akal chalana|chadai|chadhai) (ਹੋ|ਕਰ|ho|kar)
        (ਉਹਨਾਂ|ਉਨ੍ਹਾਂ|ਓਹਨਾਂ|ohna|ohnan|ona|unha|اوہناں) (ਦੀ|ਦਾ|di|da|دی|دا) [ਤਾਂ|ta|tan|تاں] ..3 {_DEATH} (ਹੋ|ho|ہو)
        (ਉਹਨਾਂ|ਉਨ੍ਹਾਂ|ਉਹਦੀ|ਉਸਦੀ|ਉਸ|ohna|ona|ohdi|اوہناں) [ਦੀ|ਦਾ|di|da|دی|دا] ..3 {_DEATH} (ਹੋ|ho|ہو)
        (ਉਹ|oh|اوہ) [ਹੁਣ|hun] (ਇਸ|is|es) (ਦੁਨੀਆਂ|ਦੁਨੀਆ|duniya|dunia) ..1 (ਨਹੀਂ|nahi|nai|ni) (ਰਹੇ|ਰਹੀ|ਰਿਹਾ|ਹਨ|rahe|rahi|reha)
        (ਉਹ|oh|اوہ) [ਹੁਣ|hun] (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|ਮਰ|ਚੱਲ|ਚਲ|guzar|gujar|poore|mar|chal|گزر|مر) (ਗਏ|ਗਈ|ਗਿਆ|ਹੋ|ਵਸੇ|ਵਸੀ|\
        gaye|gye|gayi|gya|ho|vase|vasi|گئے|گئی)
        """,
    bereavement_unless=f"""
        (ਉਮਰ|ਜ਼ਿੰਦਗੀ|umar|zindagi|sama|ویلا|ٹائم) ..2 (ਗੁਜ਼ਰ|guzar|gujar|گزر)
        (ਦੇ|ਦਾ|ਦੀ|ਇਹ|ਸਾਰੇ|ਸਾਰੀ|ਔਖੇ|ਔਖੀ|ਪੂਰੀ|ਹਰ|de|da|di|eh|saare|sare|aukhe|poori|har|دے|دا|دی) (ਦਿਨ|ਰਾਤ|ਰਾਤਾਂ|din|raat|raatan|دن|رات) ..2 (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|guzar|gujar|poora|poore|گزر)
        (ਮੌਤ|maut) (ਵਰਗਾ|ਵਰਗੀ|ਵਰਗਾ|warga|wargi|varga) (ਦਰਦ|ਹਾਲ|dard|haal)
        (ਨਾਲ|ਨਾਲ ਦੇ|ਨਾਲ ਵਾਲੇ|ਦੂਜੇ|ਸਾਹਮਣੇ|ਹੋਰ|nal|naal|dooje|duje|samne|hor) [ਦੇ|ਵਾਲੇ|ਵਾਲੀ|ਵਾਲਾ|de|wale|wali|wala] [ਬੈੱਡ|ਬੈਡ|bed] [ਦੇ|ਦਾ|ਦੀ|ਵਾਲੇ|ਵਾਲਾ|de|da|di|wale|wala] (ਮਰੀਜ਼|ਬੰਦੇ|ਬਜ਼ੁਰਗ|ਔਰਤ|mareez|patient|bande|aadmi|buzurg|bibi) ..5 (ਮਰ|ਮੌਤ|ਡੈਥ|ਗੁਜ਼ਰ|ਪੂਰੇ|mar|maut|death|guzar|poore)
        (ਨਹੀਂ|nahi|nai|ni) (ਰਹੇ|ਰਹੀ|ਰਿਹਾ|rahe|rahi|reha) (ਸਨ|ਸੀ|ਹਨ|ਹੈ|san|si|han|hai|sann)
        (ਸਮਾਂ|ਟਾਈਮ|ਕੋਰਸ|ਦਵਾਈ|ਇਲਾਜ|time|course|dawai|ilaj|paper|ਕੰਮ|kam) ..1 (ਪੂਰਾ|ਪੂਰੇ|ਖਤਮ|poora|pura|poore|khatam)
        {_DEATH} ..5 (ਸਾਲ|ਵਰ੍ਹੇ|saal|sal|سال|years) (ਪਹਿਲਾਂ|pehlan|pehla|ago|پہلاں)
        (ਸਾਲ|ਵਰ੍ਹੇ|saal|sal|سال|years) (ਪਹਿਲਾਂ|pehlan|pehla|ago|پہلاں) ..6 {_DEATH}
        (ਸਾਲ|saal|sal|سال) (ਪਹਿਲਾਂ|pehlan|pehla|پہلاں) ..6 (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|ਮਰ|ਚਲ|ਚੱਲ|guzar|gujar|poore|mar|chal|گزر|\
        پورے|مر)
        (ਗੁਜ਼ਰ|ਪੂਰੇ|ਚੱਲ|ਚਲ|guzar|poore|chal) (ਗਏ|ਗਈ|ਹੋਏ|ਵਸੇ|gaye|hoye|vase) ..4 (ਸਾਲ|saal) (ਪਹਿਲਾਂ|pehlan)
        (ਮਰਦੇ|ਮਰਦੀ|ਮਰਦਾ|marde|mardi|marda) (ਮਰਦੇ|ਮਰਦੀ|ਮਰਦਾ|marde|mardi|marda)
        (ਮਰਨ|ਮਰ ਹੀ|maran|mar hi) ..2 (ਵਾਲੇ|ਵਾਲਾ|ਵਾਲੀ|ਚੱਲਾ|ਚੱਲੀ|wale|wala|wali|challa)
        (ਲੱਗਾ|ਲੱਗਿਆ|ਡਰ|ਜੇ|ਸ਼ਾਇਦ|lagga|laggya|dar|je|shayad) ..6 (ਮਰ|ਮੌਤ|ਗੁਜ਼ਰ|mar|maut)
        (ਫ਼ੋਨ|ਫੋਨ|ਬੈਟਰੀ|ਗੱਡੀ|phone|battery|mobile|ਕੁੱਤਾ|ਬਿੱਲੀ) ..3 (ਮਰ|ਗੁਜ਼ਰ|ਖਤਮ|mar)
        (ਸਮਾਂ|ਟਾਈਮ|time) ..2 (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|guzar|poora|poore)
        (ਮੌਤ|maut) (ਦੇ|ਤੋਂ|de|ton) (ਮੂੰਹ|ਬਚ*|ਨੇੜੇ|muh|bach*)
        """,
    help_says="""
        (ਇਹ|eh|ایہہ|ایہ) [ਸਭ|ਮੈਸੇਜ|ਸੁਨੇਹਾ|sab|message|میسج] (ਕਿਸ|ਕਾਹਦੇ|ਕਾਹਦਾ|kis|kahde|kahda|kaahde|کس|کاہدے|کاہدا) (ਬਾਰੇ|ਲਈ|ਚੀਜ਼|ਸੰਬੰਧ|ਵਿਸ਼ੇ|bare|baare|layi|lai|cheez|chij|vare|بارے|لئی)
        (ਕਿਸ|ਕਾਹਦੇ|kis|kahde|kaahde|کس|کاہدے) (ਬਾਰੇ|bare|baare|vare|بارے) (ਹੈ|ਆ|ਪੁੱਛ*|ਗੱਲ|ਮੈਸੇਜ|hai|aa|a|puch*|gal|message|اے|پچھ*)
        (ਇਹ|ਕਿਤੇ|ਕੀ|eh|kite|kidre|ki|ایہہ|کتے|کی) [ਇਹ|eh|ایہہ] (ਕੋਈ|koi|کوئی) (ਫਰਾਡ|ਫ਼ਰਾਡ|ਧੋਖਾ|ਧੋਖੇਬਾਜ਼ੀ|ਸਕੈਮ|ਠੱਗੀ|ਨਕਲੀ|ਜਾਅਲੀ|ਮਜ਼ਾਕ|fraud|scam|dhokha|dhoka|thaggi|thagi|nakli|jaali|fake|spam|mazak|فراڈ|دھوکہ|ٹھگی|جعلی)
        (ਕਿਤੇ|ਕਿਤੇ ਇਹ|kite|kitte|kidre|کتے) (ਇਹ|eh|ایہہ) ..1 (ਫਰਾਡ|ਫ਼ਰਾਡ|ਧੋਖਾ|ਸਕੈਮ|ਠੱਗੀ|ਨਕਲੀ|ਜਾਅਲੀ|fraud|scam|dhokha|dhoka|thaggi|thagi|nakli|fake|فراڈ|دھوکہ|ٹھگی|جعلی)
        (ਇਹ|eh|ایہہ) [ਮੈਸੇਜ|ਨੰਬਰ|ਲਿੰਕ|message|number|link|میسج] (ਫਰਾਡ|ਧੋਖਾ|ਸਕੈਮ|ਠੱਗੀ|ਨਕਲੀ|ਅਸਲੀ|ਸੱਚਾ|fraud|scam|dhokha|thaggi|nakli|fake|asli|real|فراڈ|دھوکہ|اصلی) (ਹੈ|ਆ|ਤਾਂ|hai|aa|ta|tan|اے|تاں) (ਕੀ|ਨਹੀਂ|ਜਾਂ|ਨਾ|ki|nahi|ni|ja|na|کی|نہیں)
        (ਕੌਣ|kaun|kon|کون) (ਬੋਲ|ਬੋਲਦਾ|ਬੋਲਦੇ|ਗੱਲ|bol|bolda|bolde|gal|gall|بول|بولدا|بولدے|گل) (ਰਿਹਾ|ਰਹੇ|ਹੈ|ਹੋ|ਓ|ਕਰ|ਕਰਦਾ|reha|rahe|hai|ho|o|aa|kar|karda|رہیا|اے|او|کر)
        (ਕੌਣ|kaun|kon|کون) (ਹੋ|ਓ|ਹੈ|ho|o|hai|aa|او|اے) (ਤੁਸੀਂ|ਤੁਸੀ|ਤੂੰ|ਇਹ|ਵੀਰ|tusi|tussi|tu|eh|veer|bai|تسی|تسیں|ایہہ)
        (ਮੇਰਾ|mera|میرا) (ਨੰਬਰ|number|nambar|نمبر) ..2 (ਕਿੱਥੋਂ|ਕਿਥੋਂ|ਕਿਵੇਂ|ਕਿਸਨੇ|ਕਿਸ|ਕੀਹਨੇ|kithon|kitho|kithu|kiven|kive|kisne|kine|kihne|کتھوں|کیویں|کنے|کس) (ਮਿਲਿਆ|ਆਇਆ|ਦਿੱਤਾ|ਲਿਆ|ਨੇ|milya|mileya|mila|aaya|ditta|dita|leya|lya|ne|ملیا|لبھا|دتا|آیا|نے)
        (ਤੁਹਾਨੂੰ|ਤੁਹਾਡੇ ਕੋਲ|tuhanu|thonu|tuhade kol|تہانوں) ..1 (ਮੇਰਾ|mera|میرا) (ਨੰਬਰ|number|nambar|نمبر) ..1 (ਕਿੱਥੋਂ|ਕਿਥੋਂ|ਕਿਵੇਂ|ਕਿਸਨੇ|ਕਿਸ|kithon|kitho|kiven|kive|kisne|kine|کتھوں|کیویں|کنے|کس)
        (ਇਹ|eh|ایہہ|ایہ) (ਕਿਸਦਾ|ਕਿਸ ਦਾ|ਕੀਹਦਾ|ਕਿਹਦਾ|ਕਾਹਦਾ|kisda|kis da|kihda|kida|kahda|کس دا|کہدا|کاہدا) (ਨੰਬਰ|ਮੈਸੇਜ|ਸੁਨੇਹਾ|number|message|suneha|نمبر|میسج)
        (ਇਹ|eh|ایہہ|ایہ) (ਮੈਸੇਜ|ਸੁਨੇਹਾ|ਸਰਵੇ|message|survey|suneha|میسج|پیغام) (ਕਿਉਂ|ਕਿਸ ਲਈ|ਕਾਹਦੇ ਲਈ|kyu|kyun|kyon|kiu|kis layi|kahde layi|کیوں|کس لئی) (ਆਇਆ|ਆ|ਭੇਜਿਆ|ਕੀਤਾ|ਹੈ|aaya|aya|aa|bhejya|kita|hai|آیا|اے|گھلیا)
        (ਤੁਸੀਂ|ਤੁਸੀ|tusi|tussi|تسی) [ਲੋਕ|lok] (ਕੌਣ|kaun|kon|کون)
        (ਕਿਹੜਾ|ਕਿਹੜੇ|ਕਿਸ|kehda|kehra|kihda|kehde|kehre|kis) (ਹਸਪਤਾਲ|hospital|haspatal) ..1 (ਹੈ|ਹੋ|ਤੋਂ|ਆ|hai|ho|ton|to|aa)
        (ਕੀ|ਇਸਦੇ|ਇਸ|ki|isde|is|ehde) .. (ਪੈਸੇ|ਪੈਸਾ|ਚਾਰਜ|paise|paisa|charge) (ਲੱਗ*|ਕੱਟ*|lag*|kat*)
        (ਨੰਬਰ|number|nambar) ..2 (ਕਿਸਨੇ|ਕਿੱਥੋਂ|ਕਿਵੇਂ|ਕਿਸ|kisne|kithon|kitho|kive|kiven) (ਦਿੱਤਾ|ਮਿਲਿਆ|ਲਿਆ|ਆਇਆ|ditta|dita|milya|mileya|lya|aya)
        (ਇਹ|eh) (ਫਰਾਡ|ਧੋਖਾ|ਸਕੈਮ|fraud|scam|fake) (ਤਾਂ|ਹੈ|ਆ|tan|ta|hai|aa)
        (ਕੀ|ki) (ਮਤਲਬ|matlab)
        (ਤੁਸੀਂ|ਤੁਸੀ|ਇਹ|tusi|tussi|eh|تسی|تسیں|ایہہ) (ਕੌਣ|kaun|kon|کون) (ਹੋ|ਹੈ|ਹਨ|ਬੋਲ|ho|hai|aa|bol|او|اے)
        (ਕੌਣ|kaun|kon) (ਮੈਸੇਜ|ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|message|msg|ਭੇਜ) ..2 (ਰਿਹਾ|ਭੇਜ|ਕਰ|reha|bhej|kar)
        (ਕੀ|ki|kya) (ਇਹ|eh) (ਸੱਚ|ਅਸਲੀ|ਫਰਾਡ|ਧੋਖਾ|ਸਕੈਮ|fraud|scam|asli|real|fake)
        (ਮੇਰਾ|mera) (ਨੰਬਰ|number) (ਕਿੱਥੋਂ|ਕਿਵੇਂ|ਕਿਸ|kithon|kitho|kiwe|kis)
        (ਤੁਸੀਂ|ਤੁਸੀ|tusi|tussi|تسی) (ਕਿਸ|ਕਿਹੜੇ|kis|kehde|kehre) (ਹਸਪਤਾਲ|ਕੰਪਨੀ|hospital|company) (ਤੋਂ|ਵਿੱਚੋਂ|ਦੇ|ton|\
        to|de)
        (ਕਿਸ|ਕਿਹੜੇ|kis|kehde|kehre|kihre) (ਹਸਪਤਾਲ|hospital) (ਤੋਂ|ਵਿੱਚੋਂ|ton|to) (ਹੋ|ਬੋਲ|ho|bol)
        (ਤੁਸੀਂ|ਤੁਸੀ|tusi|tussi) (ਕਿੱਥੋਂ|kithon|kitho) (ਹੋ|ਬੋਲ|ho|bol)
        (ਇਹ|eh) (ਮੈਸੇਜ|ਸੁਨੇਹਾ|message|msg) (ਕਿਸ|ਕਿੱਥੋਂ|ਕਿਉਂ|ਕਿਹਦਾ|kis|kithon|kyun|kisda)
        """,
    carer_says=_carers(_KIN) + _carers(_KIN_LATIN) + _carers(_KIN_SHAHMUKHI),
    young_says=f"""
        (ਮੇਰੀ|meri) (ਉਮਰ|umar|umr|age) {_AGE} [ਸਾਲ|saal|sal] [ਹੈ|hai|aa]
        (ਮੈਂ|main|mai|mein|میں) [ਸਿਰਫ਼|ਹਾਲੇ|ਅਜੇ|sirf|صرف] {_AGE} (ਸਾਲ|ਸਾਲਾਂ|ਵਰ੍ਹਿਆਂ|saal|sal|salan|years|سال|\
        سالاں) (ਦਾ|ਦੀ|da|di|دا|دی) [ਹਾਂ|haan|han|aa|ਆਂ|آں]
        (ਮੇਰੀ|meri|میری) (ਉਮਰ|umar|umr|age|عمر) [ਸਿਰਫ਼|sirf] {_AGE} [ਸਾਲ|saal|sal|سال] (ਹੈ|hai|aa|اے)
        """,
    language_says="""
        (ਪੰਜਾਬੀ|punjabi|panjabi|panjaabi|پنجابی) (ਵਿੱਚ|ਵਿਚ|ਚ|vich|wich|vch|ch|وچ) (ਪੁੱਛੋ|ਪੁੱਛਿਓ|ਸਮਝਾਓ|ਦੱਸੋ|ਕਰਿਓ|puchho|pucho|puchyo|samjhao|dasso|gal|gall|reply|translate|text|پچھو|بھیجو|گھلو|کرو|سمجھاؤ)
        (ਅੰਗਰੇਜ਼ੀ|ਇੰਗਲਿਸ਼|english|angrezi|angreji|انگریزی) (ਵਿੱਚ|ਚ|vich|ch|وچ) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|نہیں) ..1 (ਪੰਜਾਬੀ|punjabi|panjabi|پنجابی)
        (ਪੰਜਾਬੀ|punjabi|panjabi|پنجابی) (ਵਿੱਚ|ਵਿਚ|ਚ|vich|wich|ch|وچ) (ਮੈਸੇਜ|message|msg|sms|ਦਿਓ|deo|chahida)
        (ਅੰਗਰੇਜ਼ੀ|ਇੰਗਲਿਸ਼|english|angrezi|angreji|انگریزی) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں) (ਆਉਂਦੀ|ਸਮਝ*|ਪੜ੍ਹ*|aundi|aandi|samajh*|samjh*|padh*|parh*|آندی)
        (ਪੰਜਾਬੀ|punjabi|panjabi|پنجابی) (ਵਿੱਚ|ਵਿਚ|ਚ|vich|wich|ch|وچ) (ਲਿਖ*|ਭੇਜ*|ਗੱਲ|ਬੋਲ*|ਜਵਾਬ|ਪੁੱਛ*|ਦੱਸ*|ਕਰੋ|ਚਾਹੀਦ*|\
        ਜੀ|ਪਲੀਜ਼|ਕਿਰਪਾ|likh*|bhej*|gal|gall|bol*|das*|dass*|karo|please|plz|لکھ*|گل|دس*)
        (ਮੈਨੂੰ|mainu|menu|مینوں) (ਸਿਰਫ਼|ਸਿਰਫ|ਬੱਸ|sirf|bas|صرف) (ਪੰਜਾਬੀ|punjabi|panjabi|پنجابی) (ਆਉਂਦੀ|ਸਮਝ|aundi|\
        samajh|samjh|آندی)
        (ਮੈਂ|main|mai) (ਸਿਰਫ਼|ਸਿਰਫ|ਬੱਸ|sirf|bas) (ਪੰਜਾਬੀ|punjabi|panjabi) (ਬੋਲ*|ਜਾਣ*|ਸਮਝ*|ਪੜ੍ਹ*|bol*|jan*|samajh*|\
        parh*)
        (ਮੈਨੂੰ|mainu|menu|مینوں) (ਅੰਗਰੇਜ਼ੀ|ਇੰਗਲਿਸ਼|english|angrezi|angreji|انگریزی) (ਨਹੀਂ|nahi|nai|ni|نہیں) (ਆਉਂਦੀ|\
        ਸਮਝ|aundi|samajh|samjh|آندی)
        """,
    names="""ਪੰਜਾਬੀ ਵਿੱਚ ਗੱਲ ਕਰੋ|ਪੰਜਾਬੀ ਵਿੱਚ ਪੁੱਛੋ|ਪੰਜਾਬੀ ਵਿਚ ਲਿਖੋ|ਪੰਜਾਬੀ ਚ ਲਿਖੋ|ਪੰਜਾਬੀ ਵਿੱਚ ਭੇਜੋ|ਪੰਜਾਬੀ ਚਾਹੀਦੀ|ਸਿਰਫ਼ ਪੰਜਾਬੀ|ਪੰਜਾਬੀ ਭਾਸ਼ਾ|punjabi ch likho|punjabi vich gal karo|
        punjabi ch gal karo|punjabi vich pucho|punjabi vich bhejo|punjabi chahidi|sirf punjabi|only punjabi|punjabi only|punjabi language|punjabi boli|پنجابی وچ لکھو|
        پنجابی وچ گل کرو|پنجابی زبان|صرف پنجابی|
        punjabi vich please|punjabi vich likho|ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖੋ|punjabi wich|punjabi vich plz|panjabi ch|ਪੰਜਾਬੀ ਚ|ਪੰਜਾਬੀ|ਪੰਜਾਬੀ ਵਿੱਚ|ਪੰਜਾਬੀ ਵਿਚ|ਪੰਜਾਬੀ ਜੀ|ਪੰਜਾਬੀ ਪਲੀਜ਼|ਗੁਰਮੁਖੀ|punjabi|panjabi|
        punjabi vich|punjabi ch|panjabi vich|punjabi please|punjabi plz|in punjabi|gurmukhi|shahmukhi|پنجابی|پنجابی وچ|شاہ مکھی""",
)
