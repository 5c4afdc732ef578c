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
_DEATH = "(ਮੌਤ|ਦੇਹਾਂਤ|ਦਿਹਾਂਤ|ਅਕਾਲ ਚਲਾਣਾ|ਅਕਾਲ|ਇੰਤਕਾਲ|maut|mout|dehant|dihant|akal chalana|intqal|inteqal|انتقال|وفات|موت|فوتگی|ਡੈਥ|ਡੈੱਥ|ਮਿਰਤੂ|ਮ੍ਰਿਤੂ|ਸਵਰਗਵਾਸ|ਭੋਗ|ਸਸਕਾਰ|ਅੰਤਿਮ ਅਰਦਾਸ|death|deth|daith|mirtu|sawargwas|swargwas|bhog|saskar|antim ardas|maut|nidhan|ਨਿਧਨ|akaal chalana|ڈیتھ)"
_TEXTS = (
    "(ਸੁਨੇਹਾ|ਸੁਨੇਹੇ|ਮੈਸੇਜ|ਮੈਸਜ|ਮੈਸੇਜਾਂ|ਟੈਕਸਟ|ਐਸਐਮਐਸ|ਸੰਦੇਸ਼|ਸਰਵੇ|میسج|پیغام|سنیہا|سنیہے|sms|message|messages|"
    "msg|msgs|text|texts|mesej|massage|suneha|sunehe|sneha)"
)
_NO = "(ਨਾ|ਨਹੀਂ|ਮਤ|نہ|na|naa|nah|mat)"
_SEND_NOT = (
    "(ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣਾ|ਭੇਜੀਂ|ਭੇਜੀ|ਭੇਜਿਆ|ਕਰੋ|ਕਰਿਓ|ਕਰਨਾ|ਘੱਲੋ|ਘੱਲਿਓ|گھلو|بھیجو|کرو|bhejo|bhejna|bhejyo|pejo|"
    "pheja|karo|karyo|karna|karna ji|ghallo)"
)
_END = (
    "(ਕਰੋ|ਕਰ ਦਿਓ|ਕਰ ਦਿਉ|ਕਰ ਦੇਵੋ|ਕਰਦੋ|ਕਰਿਓ|ਕਰੀਏ|کرو|کر دیو|کر دیوو|karo|kar deo|kar dyo|kar devo|kardo|kardeo|"
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


LEXICON = Lexicon(
    language="pa",
    numbers=(
        "ਇੱਕ|ਇਕ|ਪਹਿਲਾ|ਪਹਿਲੀ|ikk|ik|ek|pehla|اک|اکّ|ہک|پہلا",
        "ਦੋ|ਦੂਜਾ|ਦੂਜੀ|do|duja|dooja|دو|دوجا",
        "ਤਿੰਨ|ਤੀਜਾ|ਤੀਜੀ|tinn|tin|teen|teeja|تن|تِنّ|تیجا",
        "ਚਾਰ|ਚੌਥਾ|ਚੌਥੀ|char|chaar|chautha|چار|چوتھا",
        "ਪੰਜ|ਪੰਜਵਾਂ|ਪੰਜਵੀਂ|panj|punj|panjwa|پنج",
        "ਛੇ|ਛੇਵਾਂ|ਛੇਵੀਂ|ਛੀ|chhe|che|cheh|shey|چھے|چھ",
        "ਸੱਤ|satt|sat|ست",
        "ਅੱਠ|ath|atth|اٹھ",
        "ਨੌਂ|ਨੌ|nau|nao|نوں",
        "ਦਸ|das|dus|دس",
    ),
    number_marks="|ਵਾਲਾ|ਵਾਲੀ|wala|wali|ਨੰਬਰ|ਜਵਾਬ|ਵਿਕਲਪ|ਆਪਸ਼ਨ|number|nambar|option|jawab|نمبر|جواب",
    good="""ਖੁਸ਼|ਸੰਤੁਸ਼ਟ|ਤਸੱਲੀਬਖਸ਼|ਤਸੱਲੀ|khush|santusht|tasalli|satisfied|happy|changian|changiya|changiyan|ਚੰਗੀਆ|ਵਧਿਆ|badhia|badhiya|vdhia|vadiaa|wadiaa|vadhiaa|chnge|cangi|canga|خوش|سوہنی|ਚੰਗਾ|ਚੰਗੀ|
        ਚੰਗੇ|ਚੰਗੀਆਂ|ਚੰਗਾਂ|ਚਂਗਾ|ਠੀਕ|ਵਧੀਆ|ਵੱਧੀਆ|ਸਹੀ|ਅੱਛਾ|ਅੱਛੀ|ਗੁੱਡ|ਨਾਈਸ|ਭਲਾ|ਸੋਹਣਾ|ਸੋਹਣੀ|ਸੋਹਣੇ|ਚੰਗੀ ਤਰ੍ਹਾਂ|changa|changi|change|chnga|chngi|chunga|theek|thik|teek|tik|vadhia|vadhiya|wadhia|wadhiya|
        vadia|wadia|vdia|vadiya|wadiya|wdia|sahi|acha|achha|accha|achi|sohna|sohni|sona|good|nice|fine|چنگا|چنگی|چنگے|ٹھیک|ودھیا|وَدھیا|اچھا|اچھی|سوہنا""",
    excellent="""ਅੱਤ|ਸਿਰਾ ਲਾ ਤਾ|ਸਿਰਾ ਈ|ਟੌਪ|ਟਾਪ|ਸੁਪਰ|ਵਾਹ|ਵਾਹ ਜੀ ਵਾਹ|ਅੱਤ ਵਧੀਆ|ਬਹੁਤ ਖੂਬ|ਨੰਬਰ ਵਨ|ਸਭ ਤੋਂ ਚੰਗੀ|ਬਾਕਮਾਲ|att|atta|sirra|siraa|top|top class|super|superb|awesome|amazing|fantastic|wah|wah ji wah|
        bakamaal|number one|no 1|bahut khoob|att vadhia|sire da|sirre da|jhakas|kaim|ਕਾਇਮ|sab ton changa|sab ton changi|ਬਹੁਤ ਹੀ ਵਧੀਆ|ਸ਼ਾਨਦਾਰ|ਕਮਾਲ|ਕਮਾਲ ਦਾ|ਕਮਾਲ ਦੀ|ਬਿਹਤਰੀਨ|ਬੇਹਤਰੀਨ|ਜ਼ਬਰਦਸਤ|ਲਾਜਵਾਬ|ਉੱਤਮ|
        ਸਭ ਤੋਂ ਵਧੀਆ|ਸਭ ਤੋਂ ਚੰਗਾ|ਇੱਕ ਨੰਬਰ|ਘੈਂਟ|ਸਿਰਾ|ਬੈਸਟ|ਐਕਸੀਲੈਂਟ|shandar|shaandar|kamaal|kamal|behtareen|behtarin|zabardast|jabardast|lajawab|uttam|sab ton vadhia|sab to vadia|sab ton wadhia|
        ik number|ghaint|sira|best|excellent|perfect|شاندار|کمال|بہترین|زبردست|لاجواب|سب توں چنگا|سب توں ودھیا""",
    bad="""ਮਾੜਾ|ਮਾੜੀ|ਮਾੜੇ|ਮਾਡ਼ਾ|ਮਾਡਾ|ਖਰਾਬ|ਖ਼ਰਾਬ|ਬੁਰਾ|ਬੁਰੀ|ਬੁਰੇ|ਬੇਕਾਰ|ਘਟੀਆ|ਗੰਦਾ|ਗੰਦੀ|ਗਲਤ|ਬੈਡ|marra|mara|maara|mada|maada|madha|marhi|mari|maadi|madi|maade|made|marha|kharab|khrab|bura|buri|bekar|bekaar|
        ghatia|ghatiya|ganda|gandi|bad|poor|ماڑا|ماڑی|ماڑے|خراب|برا|بری|بیکار|گھٹیا""",
    terrible="""ਸਭ ਤੋਂ ਘਟੀਆ|ਨਿਰਾ ਬਕਵਾਸ|ਰੱਦੀ|ਲਾਹਨਤ|sab ton ghatia|sab to ghatia|raddi|pathetic|horrible|lahnat|nark|narak|nira bakwas|ਸਭ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋਂ ਮਾੜੀ|ਸਭ ਤੋਂ ਬੁਰੀ|ਸਭ ਤੋਂ ਬੁਰਾ|ਬਦਤਰ|ਬਕਵਾਸ|ਬਹੁਤ ਘਟੀਆ|
        ਭਿਆਨਕ|ਸ਼ਰਮਨਾਕ|ਨਰਕ|ਥਰਡ ਕਲਾਸ|sab ton mara|sab ton marha|sab to mada|sab ton mada|sab ton bura|badtar|bakwas|bakwaas|bhiyanak|bhayanak|sharmnak|third class|worst|terrible|سب توں ماڑا|
        سب توں ماڑی|بدترین|بدتر|بکواس|شرمناک""",
    very="""ਬਹੁਤ ਬਹੁਤ|ਬੜਾ ਹੀ|ਬੜੀ ਹੀ|ਹੱਦੋਂ ਵੱਧ|ਨਿਰਾ|ਇੱਕਦਮ|ਪੂਰੀ|ਐਨਾ|ਬਾਹਲਾ|ਬਾਹਲੀ|ਬਹੁਤਾ ਹੀ|ਬਹੁਤ ਈ|bahut e|boht e|bht e|bahla|bahli|bohut hi|bhut hi|bara hi|barha hi|hadd ton vadh|nira|ikdam|poora|poori|enna|
        ena|bhaut|bahutt|dabb ke|bda|bdi|bahut jyada|bahut zyada|badha|ਬਹੁਤ|ਬਹੁਤ ਹੀ|ਬੋਹਤ|ਬੜਾ|ਬੜੀ|ਬੜੇ|ਬਹੁਤ ਜ਼ਿਆਦਾ|ਬੇਹੱਦ|ਬਹੁਤਾ|ਬਹੁਤੀ|ਇੰਨਾ|ਸੱਚੀਂ|ਸੱਚਮੁੱਚ|ਵਾਕਿਆ ਹੀ|ਪੂਰਾ|bahut|bohut|bohot|bhut|bahot|boht|
        bht|bhot|bahut hi|bara|barha|bada|badi|bari|bade|behadd|behad|bahuta|bahuti|inna|sachi|very|really|so|بہت|بہت ای|بوہت|بڑا|بڑی|بہوں|بے حد|بہتا|بہتی""",
    quite="""ਕਾਫ਼ੀ|ਕਾਫੀ|ਥੋੜ੍ਹਾ|ਥੋੜਾ|ਥੋੜੀ|ਕੁਝ|ਜ਼ਿਆਦਾਤਰ|kafi|kaafi|thora|thoda|thodi|kujh|quite|کافی|تھوڑا|کجھ""",
    nots="""ਨਹੀਂ|ਨਹੀ|ਨਈਂ|ਨੀ|ਨਾ|ਨਹੀਂ ਸੀ|ਨਹੀਂ ਹੈ|ਨਹੀਂ ਲੱਗਾ|nahi|nahin|nai|nhi|ni|na|naa|nahi si|nai si|ni si|not|نہیں|نئیں|نئی|نہ|نہیں سی""",
    at_all="""ਕੋਈ ਬਹੁਤਾ|ਕੋਈ ਖਾਸ|ਕੁਝ ਖਾਸ|ਇੰਨਾ ਖਾਸ|ਵੀ|koi bahuta|koi khas|koi khaas|kujh khas|kuch khas|vi|inna khas|ਓਨਾ|onna|ਬਿਲਕੁਲ|ਬਿਲਕੁੱਲ|ਬਿਲਕੁਲ ਵੀ|ਭੋਰਾ|ਭੋਰਾ ਵੀ|ਜ਼ਰਾ ਵੀ|ਉੱਕਾ|bilkul|bilkul vi|bilkul v|
        bhora|bhora vi|zara vi|بالکل|اکا|بالکل وی""",
    neither="""ਨਾ ਬਹੁਤਾ ਚੰਗਾ ਨਾ ਬਹੁਤਾ ਮਾੜਾ|ਨਾ ਬਹੁਤ ਚੰਗਾ ਨਾ ਬਹੁਤ ਮਾੜਾ|ਨਾ ਹੀ ਚੰਗਾ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਮਾੜੀ ਨਾ ਚੰਗੀ|ਨਾ ਚੰਗੇ ਨਾ ਮਾੜੇ|ਬੱਸ ਠੀਕ ਹੀ|ਬਸ ਠੀਕ ਹੀ|ਬੱਸ ਠੀਕ ਠਾਕ|ਠੀਕ ਈ|ਚਲੋ ਠੀਕ|ਚਲੋ ਠੀਕ ਈ|ਚੱਲ ਗਿਆ|ਨਾਰਮਲ|ਐਵਰੇਜ|
        ਗੁਜ਼ਾਰਾ|ਬੱਸ ਗੁਜ਼ਾਰਾ|na bahuta changa na bahuta mara|na bahut changa na bahut mara|na bahuta changa na bahuta marha|na hi changa na hi mara|na mari na changi|na changi na mari|bas theek hi|
        bas thik hi|bas theek thaak|bas theek theek|theek e|theek hi|chalo theek|chal gaya|normal|guzara|bas guzara|medium|na chnga na mada|na vadhia na mada|na wadia na mara|
        نہ بہتا چنگا نہ بہتا ماڑا|گزارہ|بس ٹھیک|ਨਾ ਚੰਗਾ ਨਾ ਮਾੜਾ|ਨਾ ਮਾੜਾ ਨਾ ਚੰਗਾ|ਨਾ ਚੰਗੀ ਨਾ ਮਾੜੀ|ਨਾ ਚੰਗਾ ਨਾ ਬੁਰਾ|ਨਾ ਚੰਗਾ ਨਾ ਖਰਾਬ|ਨਾ ਵਧੀਆ ਨਾ ਮਾੜਾ|ਠੀਕ ਠਾਕ|ਠੀਕ-ਠਾਕ|ਠੀਕਠਾਕ|ਵਿਚਕਾਰਲਾ|ਵਿਚਕਾਰ|ਦਰਮਿਆਨਾ|ਔਸਤ|ਆਮ|
        ਐਵੇਂ|ਬੱਸ ਠੀਕ|ਬਸ ਠੀਕ|ਚੱਲੇਗਾ|ਚਲਦਾ|ਕੋਈ ਖਾਸ ਨਹੀਂ|ਕੁਝ ਖਾਸ ਨਹੀਂ|na changa na mara|na changa na marha|na changa na mada|na changa na maada|na changi na marhi|na mara na changa|na mada na changa|
        na changa na bura|theek thaak|thik thak|theek thak|thik thaak|vichkarla|darmiana|ausat|bas theek|bas thik|chalega|chalda|koi khas nahi|koi khaas ni|average|so so|نہ چنگا نہ ماڑا|
        نہ ماڑا نہ چنگا|نہ چنگی نہ ماڑی|ٹھیک ٹھاک|درمیانہ""",
    dont_know="""ਮੈਨੂੰ ਕੁਝ ਪਤਾ ਨਹੀਂ|ਕੁਝ ਪਤਾ ਨਹੀਂ|ਕੁਝ ਨਹੀਂ ਪਤਾ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦੇ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦਾ|ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦਾ|ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦੀ|ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ|ਸਮਝ ਨਹੀਂ ਆਈ|ਸਮਝ ਨਹੀਂ ਲੱਗਦੀ|ਮੈਨੂੰ ਯਾਦ ਨਹੀਂ|ਕੀ ਕਹਾਂ|ਕੀ ਦੱਸਾਂ|
        ਵਾਹਿਗੁਰੂ ਜਾਣੇ|kuch pata nahi|kujh pata nahi|kuj pta ni|kuch keh nahi sakde|kujh keh nahi sakda|kuch nahi keh sakda|kuch keh nahi sakda|keh nahi sakde|keh ni sakde|samajh nahi aundi|
        samjh ni aundi|samajh nahi aayi|mainu yaad nahi|mainu yaad ni|yaad ni|ki kahan|ki dassan|waheguru jane|koi idea nahi|idea ni|no idea|mainu ni pta|menu ni pta|nai pta|mainu pta ni|
        main nahi janda|main nahi jandi|ਪਤਾ ਨਹੀਂ|ਪਤਾ ਨਹੀ|ਪਤਾ ਨੀ|ਪਤਾ ਨਈਂ|ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ|ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਨੀ ਪਤਾ|ਮੈਂ ਨਹੀਂ ਜਾਣਦਾ|ਨਹੀਂ ਜਾਣਦਾ|ਨਹੀਂ ਜਾਣਦੀ|ਕਹਿ ਨਹੀਂ ਸਕਦਾ|ਕਹਿ ਨਹੀਂ ਸਕਦੀ|
        ਕਹਿ ਨਹੀਂ ਸਕਦੇ|ਕਹਿਣਾ ਔਖਾ ਹੈ|ਕਹਿਣਾ ਮੁਸ਼ਕਲ ਹੈ|ਯਾਦ ਨਹੀਂ|ਪੱਕਾ ਨਹੀਂ|ਕੀ ਪਤਾ|ਰੱਬ ਜਾਣੇ|pata nahi|pata nai|pata ni|pta nahi|pta ni|pta nhi|patta nahi|nahi pata|nai pata|ni pata|mainu pata nahi|
        mainu nahi pata|menu nahi pata|menu ni pata|menu pata nahi|nahi janda|nahi jandi|keh nahi sakda|keh ni sakda|kehna aukha|yaad nahi|pakka nahi|ki pata|rab jane|rabb jane|dont know|پتہ نہیں|
        پتا نہیں|نہیں پتہ|مینوں نہیں پتہ|مینوں پتہ نہیں|کی پتہ|رب جانے|یاد نہیں""",
    frames="""sara kuch|sara kujh|saara kuch|saara kujh|ਸਭ ਕੁਛ|kuch|kujh|ਮੈਂ|ਅਸੀਂ|ਹਾਂ|ਹੋਇਆ|ਹੋਈ|ਲੋਕ|ਦੇਖਭਾਲ ਸੀ|ਕੁੱਲ|ਉਥੇ|ਇੱਥੇ|ਸਾਰੇ|ਸਾਰਾ|ਈ|ਏ|ਚਲੋ|ਰੇਟਿੰਗ|ਮੇਰਾ ਜਵਾਬ|ਤੁਸੀਂ|ਤੋਂ|ਲੱਗਦਾ|main|mai|asi|assi|haan|han|hoi|
        lok|ithe|sare|sara|saare|saara|e|c ji|chalo|rating|mera jawab|lagda|lagdi|tusi|tuhade|overall|treatment|care|aa|a|sin|san|ne|hun|laggi|aap|ਸੀ|ਸਨ|ਹੈ|ਹਨ|ਹਾਂ ਜੀ|ਰਿਹਾ|ਰਹੀ|ਰਹੇ|ਲੱਗਾ|ਲੱਗਿਆ|ਲੱਗੀ|
        ਮਿਲਿਆ|ਮਿਲੀ|ਮੇਰਾ|ਮੇਰੀ|ਮੇਰੇ|ਮੈਨੂੰ|ਸਾਨੂੰ|ਸਾਡਾ|ਤਜਰਬਾ|ਮੇਰਾ ਤਜਰਬਾ|ਸੇਵਾ|ਸਰਵਿਸ|ਇਲਾਜ|ਦੇਖਭਾਲ|ਸਭ|ਸਭ ਕੁਝ|ਸਾਰਾ ਕੁਝ|ਕੁੱਲ ਮਿਲਾ ਕੇ|ਮੇਰੇ ਹਿਸਾਬ ਨਾਲ|ਮੇਰੇ ਖਿਆਲ ਨਾਲ|ਤੁਹਾਡਾ|ਤੁਹਾਡੀ|ਇਹ|ਉਹ|ਦਾ|ਦੀ|ਦੇ|ਹੀ|ਵੀ|ਤਾਂ|ਨਾਲ|
        ਹਸਪਤਾਲ|si|see|c|hai|reha|rehya|rahi|lagga|laggya|lagi|hoya|milya|mili|mera|meri|mere|mainu|menu|sanu|sada|tajarba|tazarba|seva|sewa|service|ilaaj|ilaj|sab|sab kujh|sab kuch|tuhada|tuhadi|eh|
        oh|da|di|de|hi|vi|taan|ta|naal|hospital|experience|سی|سن|اے|ہے|رہیا|لگا|میرا|میری|مینوں|تجربہ|سب|سب کجھ|سروس|دا|دی|دے|وی|تاں|ایہہ|اوہ""",
    polite="""ਵੀਰੇ|ਭੈਣੇ|ਯਾਰ|ਭਾਜੀ|ਪਾਜੀ|ਜੀਓ|ਰੱਬ ਰਾਖਾ|ਰੱਬ ਭਲਾ ਕਰੇ|ਵਾਹਿਗੁਰੂ ਜੀ|ਬਹੁਤ ਮਿਹਰਬਾਨੀ|ਤੁਹਾਡਾ ਧੰਨਵਾਦ|ਤੁਹਾਡਾ ਬਹੁਤ ਧੰਨਵਾਦ|rabb rakha|rab rakha|rabb bhala kare|waheguru ji|bahut meharbani|tuhada dhanvaad|
        tuhada dhanwad|thanku|bhenji|bhain|paaji|uncle ji|wjkk wjkf|wjkk|dhanyavad|dhanyawad|mehrbani ji|22 g|bai|bai ji|ਬਾਈ|ਕਿਰਪਾ ਕਰਕੇ|ਕਿਰਪਾ|ਪਲੀਜ਼|ਪਲੀਜ|ਧੰਨਵਾਦ|ਬਹੁਤ ਧੰਨਵਾਦ|ਬਹੁਤ ਬਹੁਤ ਧੰਨਵਾਦ|ਮਿਹਰਬਾਨੀ|
        ਸ਼ੁਕਰੀਆ|ਥੈਂਕਸ|ਜੀ|ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ|ਸਤ ਸ੍ਰੀ ਅਕਾਲ|ਸਤਿ ਸ਼੍ਰੀ ਅਕਾਲ|ਵਾਹਿਗੁਰੂ|ਵਾਹਿਗੁਰੂ ਜੀ ਕਾ ਖਾਲਸਾ|ਵਾਹਿਗੁਰੂ ਜੀ ਕੀ ਫਤਹਿ|ਨਮਸਤੇ|ਹੈਲੋ|ਸਰ|ਮੈਡਮ|ਡਾਕਟਰ|ਡਾਕਟਰ ਸਾਹਿਬ|ਭੈਣ ਜੀ|ਵੀਰ ਜੀ|ਮਾਫ਼ ਕਰਨਾ|ਮਾਫ ਕਰਨਾ|ਸੌਰੀ|
        kirpa karke|kirpa|please|plz|pls|dhanvaad|dhanwad|dhannvad|dhanvad|bahut dhanvaad|meharbani|mehrbani|shukriya|thanks|thank you|ji|jee|sat sri akal|sat shri akal|ssa|sasriakal|waheguru|
        namaste|hello|hi|sir|madam|doctor|bhaji|paji|bhain ji|veer ji|veere|maaf karna|sorry|yaar|مہربانی|شکریہ|جی|سلام|السلام علیکم|ست سری اکال|ڈاکٹر صاحب|معاف کرنا""",
    greetings="""ਸਭ ਠੀਕ ਹੈ ਘਰ|ਮੈਂ ਠੀਕ ਆਂ|ਅਸੀਂ ਠੀਕ ਆਂ|ਤੁਹਾਡਾ ਕੀ ਹਾਲ|ki haal aa|ki hal hai|main theek haan|main thik han|main theek aa|asi theek haan|asi theek han|main hun theek haan|tuhada ki haal|ਸ਼ੁਭ ਦਿਨ|
        ਸ਼ੁਭ ਸਵੇਰ|ਮੈਂ ਠੀਕ ਹਾਂ|ਅਸੀਂ ਠੀਕ ਹਾਂ|ਤੁਸੀਂ ਠੀਕ ਹੋ|ਅੱਛਾ ਜੀ|ਗੁੱਡ ਮੌਰਨਿੰਗ|ਕੀ ਹਾਲ ਹੈ|main theek han|main thik haan|mai theek aa|main theek aan|tusi theek ho|acha ji|achha ji|ki haal hai|
        good morning|good night|good luck|میں ٹھیک آں|اچھا جی""",
    joins="""ਫਿਰ ਵੀ|ਜਦਕਿ|ਇਸ ਲਈ|fer vi|phir vi|kyonke|kyu ki|kyunke|q k|isliye|except|ਪਰ|ਲੇਕਿਨ|ਮਗਰ|ਕਿਉਂਕਿ|ਕਿਓਂਕਿ|ਕਿਉਂ ਕਿ|ਅਤੇ|ਤੇ|ਹਾਲਾਂਕਿ|ਵੈਸੇ|ਬੱਸ|ਬਸ|ਸਿਰਫ਼|par|per|pr|lekin|kyunki|kyonki|kyuki|kyoki|kionki|
        ate|te|bas|sirf|but|because|پر|کیوں کہ|کیونکہ|تے|بس""",
    praise="""ਸੇਵਾ ਕੀਤੀ|ਬਹੁਤ ਪਿਆਰ ਨਾਲ|ਸਤਿਕਾਰ|ਇੱਜ਼ਤ|ਖਿਆਲ|seva kiti|pyar nal|satkar|izzat|change lok|dekhbhal|rabb rakhe|shabash|ਪਿਆਰ|ਪਿਆਰੇ|ਦਿਆਲੂ|ਮਦਦਗਾਰ|ਨਿਮਰ|ਮਿਹਨਤੀ|ਮਿਹਨਤ|ਧੰਨਵਾਦੀ|ਤਾਰੀਫ਼|ਖਿਆਲ ਰੱਖਿਆ|
        ਧਿਆਨ ਰੱਖਿਆ|ਮਦਦ ਕੀਤੀ|ਮਦਦ ਮਿਲੀ|ਖੁਸ਼|ਸੰਤੁਸ਼ਟ|ਸਾਫ਼|ਸਾਫ਼ ਸੁਥਰਾ|ਰੱਬ ਰੂਪ|ਅਸੀਸ|ਅਸੀਸਾਂ|pyar|pyaar|pyare|dayalu|madadgar|mehnati|tareef|khayal rakhya|dhyan rakhya|madad kiti|khush|saaf|rab roop|kind|
        helpful|caring|friendly|love|پیار|مددگار|خوش|صاف""",
    blame="""ਕੋਈ ਨਹੀਂ ਆਇਆ|ਮਾੜਾ ਸਲੂਕ|ਬੁਰਾ ਹਾਲ|ਮਾੜਾ ਹਾਲ|ਬਕਵਾਸ|koi nahi aya|koi ni aaya|mara salook|bura haal|mara haal|bakwas|sharam karo|ਸ਼ਰਮ ਕਰੋ|ਜ਼ੁਲਮ|zulm|ਸ਼ਰਮ|ਸ਼ਰਮਨਾਕ|ਬੇਇੱਜ਼ਤੀ|ਲਾਪਰਵਾਹ|ਲਾਪਰਵਾਹੀ|ਬਦਤਮੀਜ਼|
        ਬਦਤਮੀਜ਼ੀ|ਰੁੱਖੇ|ਰੁੱਖਾ|ਬੇਰਹਿਮ|ਗੰਦਗੀ|ਨਿਰਾਸ਼|ਤਕਲੀਫ਼|ਪਰੇਸ਼ਾਨ|ਸਭ ਤੋਂ ਮਾੜੀ|ਸਭ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋਂ ਬੁਰੀ|ਘਟੀਆ|sharam|sharmnak|beizzati|laparwah|laparwahi|badtameez|badtamizi|rukhe|gandgi|nirash|pareshan|
        takleef|rude|ghatia|شرم|لاپرواہی|بدتمیز|بدتمیزی""",
    yes=_twice(_YES, _AGREES)
    + """ਹਾਂ|ਹਾ|ਹਾਂਜੀ|ਹਾਂ ਜੀ|ਜੀ|ਜੀ ਹਾਂ|ਆਹੋ|ਹਾਂ ਬਿਲਕੁਲ|ਬਿਲਕੁਲ|ਜ਼ਰੂਰ|ਜਰੂਰ|ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਠੀਕ|ਸਹੀ ਹੈ|ਓਕੇ|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਲਓ|ਹਾਂ ਕਰ ਲਓ|ਹਾਂ ਜ਼ਰੂਰ|ਮਨਜ਼ੂਰ ਹੈ|ਕੋਈ ਗੱਲ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਭੇਜ ਸਕਦੇ ਹੋ|haan|han|
        haa|ha|hanji|haanji|haan ji|han ji|ji|ji haan|aaho|aho|bilkul|zaroor|zarur|jarur|theek hai|thik hai|theek aa|thik aa|thik a|sahi hai|ok|okay|kar sakde ho|kar lo|kar lao|koi gal nahi|
        koi gall nahi|ہاں|ہاں جی|جی|جی ہاں|آہو|بالکل|ضرور|ٹھیک اے|ٹھیک ہے""",
    no=_twice(_NAY, _REFUSES)
    + """ਨਹੀਂ|ਨਹੀ|ਨਈਂ|ਨਾਂਹ|ਨਾ|ਨਾ ਜੀ|ਨਹੀਂ ਜੀ|ਜੀ ਨਹੀਂ|ਬਿਲਕੁਲ ਨਹੀਂ|ਕਦੇ ਨਹੀਂ|ਨਾ ਕਰੋ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਰਹਿਣ ਦਿਓ|ਨੋ|nahi|nahin|nai|nhi|ni|na|naa|na ji|nahi ji|
        ji nahi|bilkul nahi|kade nahi|na karo|nahi chahunda|nahi chahundi|rehn deo|rehn dyo|نہیں|نئیں|نہ|نہ جی|نہیں جی|جی نہیں|بالکل نہیں|رہن دیو""",
    stop="""ਬੱਸ ਕਰੋ|ਬਸ ਕਰੋ|ਮੇਰਾ ਖਹਿੜਾ ਛੱਡੋ|ਖਹਿੜਾ ਛੱਡੋ|bas karo|bas karo ji|mera khehra chhado|khehra chhaddo|message nahi chahide|msg nahi chahide|ਮੈਸੇਜ ਨਹੀਂ ਚਾਹੀਦੇ|no more message|stop message|
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
        (ਫਿਰ|ਫੇਰ|ਮੁੜ|ਦੁਬਾਰਾ|ਵਾਪਸ|fer|phir|mud|dubara|dobara|wapas|wapis) [ਤੋਂ|ਕੇ|ton|to|ke] {_TEXTS} (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣੇ|ਭੇਜਣਾ|ਸ਼ੁਰੂ|ਚਾਲੂ|ਚਾਹੀਦੇ|bhejo|bhejne|bhejna|shuru|chalu|chahide)
        {_TEXTS} (ਫਿਰ|ਫੇਰ|ਮੁੜ|ਦੁਬਾਰਾ|ਵਾਪਸ|fer|phir|mud|dubara|dobara|wapas|wapis) [ਤੋਂ|ਕੇ|ton|to|ke] (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣੇ|ਸ਼ੁਰੂ|ਚਾਲੂ|ਚਾਹੀਦੇ|bhejo|bhejne|shuru|chalu|chahide)
        """,
    help="""eh kis da number aa|eh kisda number hai|eh kida number aa|ਇਹ ਕਿਸਦਾ ਨੰਬਰ ਹੈ|ਮਦਦ|ਮਦਦ ਕਰੋ|ਮਦਦ ਚਾਹੀਦੀ ਹੈ|ਹੈਲਪ|ਤੁਸੀਂ ਕੌਣ|ਤੁਸੀਂ ਕੌਣ ਹੋ|ਕੌਣ ਹੋ ਤੁਸੀਂ|ਕੌਣ ਹੋ|ਕੌਣ ਹੈ|ਕੌਣ|ਇਹ ਕੌਣ ਹੈ|ਇਹ ਕੀ ਹੈ|
        ਕੌਣ ਬੋਲ ਰਿਹਾ|ਇਹ ਕਿਸ ਦਾ ਨੰਬਰ ਹੈ|madad|madad karo|madad chahidi|tusi kaun|tusi kaun ho|tusi kon ho|kaun ho tusi|kon ho|kaun ho|kaun hai|kon hai|kon|eh kaun hai|eh kon hai|eh ki hai|eh ki aa|
        kida number hai|kisda number hai|مدد|تسی کون او|تسیں کون ہو|ایہہ کون اے|ایہہ کی اے""",
    wrong_number="""ਗਲਤ ਨੰਬਰ|ਗ਼ਲਤ ਨੰਬਰ|ਗਲਤ ਨੰਬਰ ਹੈ|ਇਹ ਗਲਤ ਨੰਬਰ ਹੈ|ਨੰਬਰ ਗਲਤ ਹੈ|ਰੌਂਗ ਨੰਬਰ|ਗਲਤ ਬੰਦਾ|ਗਲਤ ਆਦਮੀ|ਮੇਰਾ ਨੰਬਰ ਨਹੀਂ|galat number|glt number|galat nambar|ghalat number|galat number hai|galat number aa|
        eh galat number hai|number galat hai|galat banda|rong number|wrong number|wrong number hai|غلط نمبر|غلط نمبر اے""",
    stop_says=f"""
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
        (ਕਿਹਾ|ਆਖਿਆ|keha|kiha|ਕਹਿ) ..4 {_TEXTS} ..2 (ਬੰਦ|ਨਾ|band|na)
        (ਬੰਦ|band|بند) (ਨਾ|ਨਹੀਂ|na|nahi|نہ)
        {_TEXTS} ..1 (ਨਹੀਂ|nahi) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|chahide|chahida) ..1 (ਸੀ|ਸਨ|si)
        """,
    wrong_number_says="""
        (ਇਹ|eh|ایہہ) (ਨੰਬਰ|number|نمبر) (ਹੁਣ|hun) ..1 (ਮੇਰਾ|ਮੇਰੇ|ਸਾਡਾ|mera|mere|sada)
        (ਮੈਂ|main|mai) (ਉਹ|ਓਹ|oh) (ਬੰਦਾ|ਆਦਮੀ|ਇਨਸਾਨ|ਵਿਅਕਤੀ|banda|aadmi|insaan|insan) (ਨਹੀਂ|nahi|nai|ni)
        (ਕਿਸੇ ਹੋਰ|kise hor|kisi hor) (ਦਾ|ਦੇ|ਨੂੰ|da|de|nu) (ਮੈਸੇਜ|ਨੰਬਰ|ਲਈ|message|msg|number|layi|lai)
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
        (ਗਲਤ|galat|wrong) (ਨੰਬਰ|number) (ਤੇ|te|ਨੂੰ|nu) ..2 (ਫ਼ੋਨ|ਫੋਨ|ਕਾਲ|phone|call) ..2 (ਕੀਤਾ|ਦਿੱਤਾ|kita|ditta)
        (ਗਲਤ|galat|wrong) (ਨੰਬਰ|number) (ਦਿੱਤਾ|ਦੱਸਿਆ|ਲਿਖਿਆ|ditta|dita|dassya|likhya)
        """,
    never_been_says="""
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
        (ਉਹਨਾਂ|ਉਨ੍ਹਾਂ|ਉਹਦੀ|ਉਸਦੀ|ਉਸ|ohna|ona|ohdi|اوہناں) [ਦੀ|ਦਾ|di|da|دی|دا] ..3 {_DEATH} (ਹੋ|ho|ہو)
        (ਉਹ|oh|اوہ) [ਹੁਣ|hun] (ਇਸ|is|es) (ਦੁਨੀਆਂ|ਦੁਨੀਆ|duniya|dunia) ..1 (ਨਹੀਂ|nahi|nai|ni) (ਰਹੇ|ਰਹੀ|ਰਿਹਾ|ਹਨ|rahe|rahi|reha)
        (ਉਹ|oh|اوہ) [ਹੁਣ|hun] (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|ਮਰ|ਚੱਲ|ਚਲ|guzar|gujar|poore|mar|chal|گزر|مر) (ਗਏ|ਗਈ|ਗਿਆ|ਹੋ|ਵਸੇ|ਵਸੀ|\
        gaye|gye|gayi|gya|ho|vase|vasi|گئے|گئی)
        """,
    bereavement_unless=f"""
        (ਨਾਲ|ਨਾਲ ਦੇ|ਨਾਲ ਵਾਲੇ|ਦੂਜੇ|ਸਾਹਮਣੇ|ਹੋਰ|nal|naal|dooje|duje|samne|hor) [ਦੇ|ਵਾਲੇ|ਵਾਲੀ|ਵਾਲਾ|de|wale|wali|wala] [ਬੈੱਡ|ਬੈਡ|bed] [ਦੇ|ਵਾਲੇ|de|wale] (ਮਰੀਜ਼|ਬੰਦੇ|ਬਜ਼ੁਰਗ|ਔਰਤ|mareez|patient|bande|aadmi|buzurg|bibi) ..5 (ਮਰ|ਮੌਤ|ਡੈਥ|ਗੁਜ਼ਰ|ਪੂਰੇ|mar|maut|death|guzar|poore)
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
        (ਦਿਨ|ਰਾਤ|ਸਮਾਂ|ਟਾਈਮ|din|raat|time) ..2 (ਗੁਜ਼ਰ|ਪੂਰੇ|ਪੂਰਾ|guzar|poora|poore)
        (ਮੌਤ|maut) (ਦੇ|ਤੋਂ|de|ton) (ਮੂੰਹ|ਬਚ*|ਨੇੜੇ|muh|bach*)
        """,
    help_says="""
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
    names="""punjabi vich please|punjabi vich likho|ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖੋ|punjabi wich|punjabi vich plz|panjabi ch|ਪੰਜਾਬੀ ਚ|ਪੰਜਾਬੀ|ਪੰਜਾਬੀ ਵਿੱਚ|ਪੰਜਾਬੀ ਵਿਚ|ਪੰਜਾਬੀ ਜੀ|ਪੰਜਾਬੀ ਪਲੀਜ਼|ਗੁਰਮੁਖੀ|punjabi|panjabi|
        punjabi vich|punjabi ch|panjabi vich|punjabi please|punjabi plz|in punjabi|gurmukhi|shahmukhi|پنجابی|پنجابی وچ|شاہ مکھی""",
)
