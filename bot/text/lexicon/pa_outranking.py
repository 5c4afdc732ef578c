"""Sentences of Punjabi patients that outrank a question: data; see `lexicon.py`."""

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


STOP_SAYS = f"""
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
        """

STOP_UNLESS = f"""
        (ਵੇਟਿੰਗ|ਵੇਟ|ਉਡੀਕ|ਉਡੀਕ ਵਾਲੀ|ਓਪਰੇਸ਼ਨ|ਆਪਰੇਸ਼ਨ|ਓਪਰੇਸ਼ਨ ਦੀ|waiting|wait|udeek|operation|operation di|surgery|transplant|appointment|ویٹنگ|آپریشن|آپریشن دی) (ਲਿਸਟ|ਸੂਚੀ|list|لسٹ)
        (ਕਿਹਾ|ਆਖਿਆ|keha|kiha|ਕਹਿ) ..4 {_TEXTS} ..2 (ਬੰਦ|ਨਾ|band|na)
        (ਬੰਦ|band|بند) (ਨਾ|ਨਹੀਂ|na|nahi|نہ)
        {_TEXTS} ..1 (ਨਹੀਂ|nahi) (ਚਾਹੀਦੇ|ਚਾਹੀਦਾ|chahide|chahida) ..1 (ਸੀ|ਸਨ|si)
        """

START_SAYS = f"""
        {_TEXTS} ..2 (ਭੇਜਣੇ|ਭੇਜਣਾ|ਘੱਲਣੇ|ਆਉਣੇ|bhejne|bhejna|گھلنے|بھیجنے) [ਦੁਬਾਰਾ|ਫਿਰ ਤੋਂ|ਮੁੜ|dubara|dobara|fer ton|mud|دوبارہ] (ਸ਼ੁਰੂ|ਚਾਲੂ|shuru|chalu|start|شروع) (ਕਰੋ|ਕਰ|ਕਰਦੋ|karo|kar|kr|kro|kardo|krdo|کرو|کر)
        (ਦੁਬਾਰਾ|ਫਿਰ|ਫੇਰ|ਮੁੜ|ਵਾਪਸ|dubara|dobara|fer|phir|mud|wapas|فیر|مڑ|دوبارہ) [ਤੋਂ|ਕੇ|ton|to|ke|توں] ..1 {_TEXTS} ..2 (ਸ਼ੁਰੂ|ਚਾਲੂ|shuru|chalu|start|شروع) (ਕਰੋ|ਕਰ|karo|kar|kr|kro|کرو|کر)
        (ਫਿਰ|ਫੇਰ|ਮੁੜ|ਦੁਬਾਰਾ|ਵਾਪਸ|fer|phir|mud|dubara|dobara|wapas|wapis) [ਤੋਂ|ਕੇ|ton|to|ke] {_TEXTS} (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣੇ|ਭੇਜਣਾ|ਸ਼ੁਰੂ|ਚਾਲੂ|ਚਾਹੀਦੇ|bhejo|bhejne|bhejna|shuru|chalu|chahide)
        {_TEXTS} (ਫਿਰ|ਫੇਰ|ਮੁੜ|ਦੁਬਾਰਾ|ਵਾਪਸ|fer|phir|mud|dubara|dobara|wapas|wapis) [ਤੋਂ|ਕੇ|ton|to|ke] (ਭੇਜੋ|ਭੇਜਿਓ|ਭੇਜਣੇ|ਸ਼ੁਰੂ|ਚਾਲੂ|ਚਾਹੀਦੇ|bhejo|bhejne|shuru|chalu|chahide)
        """

WRONG_NUMBER_SAYS = """
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
        """

WRONG_NUMBER_UNLESS = """
        (ਮਰੀਜ਼|ਪੇਸ਼ੈਂਟ|mareez|patient|مریض) (ਨਹੀਂ|ਨੀ|nahi|nai|ni|nhi|نہیں|نئیں) (ਲੱਗ*|ਲਗ*|ਸਮਝ*|lag*|samajh*|samjh*|لگ*)
        (ਗਲਤ|galat|wrong) (ਨੰਬਰ|number) (ਤੇ|te|ਨੂੰ|nu) ..2 (ਫ਼ੋਨ|ਫੋਨ|ਕਾਲ|phone|call) ..2 (ਕੀਤਾ|ਦਿੱਤਾ|kita|ditta)
        (ਗਲਤ|galat|wrong) (ਨੰਬਰ|number) (ਦਿੱਤਾ|ਦੱਸਿਆ|ਲਿਖਿਆ|ditta|dita|dassya|likhya)
        """

NEVER_BEEN_SAYS = """
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
        """

BEREAVEMENT_SAYS = (
    _deaths(_KIN)
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
        """
)

BEREAVEMENT_UNLESS = f"""
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
        """

HELP_SAYS = """
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
        """

CARER_SAYS = _carers(_KIN) + _carers(_KIN_LATIN) + _carers(_KIN_SHAHMUKHI)

YOUNG_SAYS = f"""
        (ਮੇਰੀ|meri) (ਉਮਰ|umar|umr|age) {_AGE} [ਸਾਲ|saal|sal] [ਹੈ|hai|aa]
        (ਮੈਂ|main|mai|mein|میں) [ਸਿਰਫ਼|ਹਾਲੇ|ਅਜੇ|sirf|صرف] {_AGE} (ਸਾਲ|ਸਾਲਾਂ|ਵਰ੍ਹਿਆਂ|saal|sal|salan|years|سال|\
        سالاں) (ਦਾ|ਦੀ|da|di|دا|دی) [ਹਾਂ|haan|han|aa|ਆਂ|آں]
        (ਮੇਰੀ|meri|میری) (ਉਮਰ|umar|umr|age|عمر) [ਸਿਰਫ਼|sirf] {_AGE} [ਸਾਲ|saal|sal|سال] (ਹੈ|hai|aa|اے)
        """

LANGUAGE_SAYS = """
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
        """
