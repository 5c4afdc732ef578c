"""How Punjabi patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon.combine import each, led, twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "zaroor|jaroor|jarur|ji zaroor|hanji zaroor|haan bilkul|hanji bilkul|ਜ਼ਰੂਰ|ਜੀ ਜ਼ਰੂਰ|ਹਾਂ ਜੀ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਜ਼ਰੂਰ|ਹਾਂ|ਹਾ|ਹਾਂਜੀ|ਹਾਂ ਜੀ|ਜੀ|ਜੀ ਹਾਂ|ਹਾਂ ਹਾਂ|ਆਹੋ|ਆਹੋ ਜੀ|ਬਿਲਕੁਲ|ਓਕੇ|ਅੱਛਾ|ਚਲੋ|haan|han|haa|ha|hanji|haanji|haan ji|han ji|ji|ji haan|aaho|aho|aho ji|aaho ji|yes|ok|okay|sure|bilkul|acha|achha|chalo|ہاں|ہاں جی|جی|جی ہاں|آہو|بالکل"

_AGREES = "ਬਿਲਕੁਲ|ਜ਼ਰੂਰ|ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਠੀਕ ਏ|ਠੀਕ|ਜੀ|ਸਹੀ ਹੈ|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਸਕਦੇ ਓ|ਕਰ ਲਓ|ਕਰ ਲਵੋ|ਕਰ ਦਿਓ|ਕਰ ਦਿਉ|ਕਰੋ|ਕੋਈ ਗੱਲ ਨਹੀਂ|ਕੋਈ ਨਾ|ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ|ਕੋਈ ਮੁਸ਼ਕਲ ਨਹੀਂ|ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ ਹੈ|ਮੈਨੂੰ ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ|ਮਨਜ਼ੂਰ ਹੈ|ਸਹਿਮਤ ਹਾਂ|ਰਾਜ਼ੀ ਹਾਂ|ਸ਼ੇਅਰ ਕਰੋ|ਸ਼ੇਅਰ ਕਰ ਸਕਦੇ ਹੋ|ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ|ਸਾਂਝਾ ਕਰੋ|ਇਜਾਜ਼ਤ ਹੈ|ਕਿਉਂ ਨਹੀਂ|ਖੁਸ਼ੀ ਨਾਲ|ਤੁਹਾਡੀ ਮਰਜ਼ੀ|bilkul|zaroor|zarur|jaroor|jarur|theek hai|thik hai|theek aa|thik aa|thik a|theek e|theek|sahi hai|kar sakde ho|kar sakde o|kr skde o|kar lo|kar lao|kar deo|kar dyo|karo|koi gal nahi|koi gall nahi|koi gal ni|koi na|koi dikkat nahi|koi dikkat ni|koi problem nahi|koi problem ni|koi mushkil nahi|koi itraz nahi|koi itraaz nahi|mainu koi itraz nahi|mainu koi problem nahi|manzoor hai|sehmat haan|razi haan|share karo|share kar sakde ho|share kar lo|share kar deo|ijazat hai|kyun nahi|kyon nahi|kyu nahi|khushi naal|tuhadi marzi|no problem|ji|ضرور|ٹھیک اے|ٹھیک ہے|کر لوو|کر سکدے او|کوئی گل نہیں|کیوں نہیں"

_NAY = "ਨਹੀਂ|ਨਹੀ|ਨਾ|ਨਾ ਜੀ|ਨਹੀਂ ਜੀ|ਜੀ ਨਹੀਂ|ਨਹੀਂ ਨਹੀਂ|ਨਾ ਨਾ|ਬਿਲਕੁਲ ਨਹੀਂ|nahi|nahin|nai|nhi|ni|na|na ji|nahi ji|ji nahi|nahi nahi|na na|bilkul nahi|no|نہیں|نہ|نہیں جی|نہ جی"

_REFUSES = "ਨਾ ਕਰੋ|ਨਾ ਕਰਿਓ|ਨਾ ਕਰਿਓ ਜੀ|ਨਹੀਂ ਕਰਨਾ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਅਸੀਂ ਨਹੀਂ ਚਾਹੁੰਦੇ|ਰਹਿਣ ਦਿਓ|ਰਹਿਣ ਦਿਓ ਜੀ|ਇਜਾਜ਼ਤ ਨਹੀਂ|ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ|ਮਨਜ਼ੂਰ ਨਹੀਂ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ|ਸਹਿਮਤ ਨਹੀਂ|ਸ਼ੇਅਰ ਨਾ ਕਰੋ|ਸ਼ੇਅਰ ਨਾ ਕਰਿਓ|ਸਾਂਝਾ ਨਾ ਕਰੋ|ਲੋੜ ਨਹੀਂ|ਬਿਲਕੁਲ ਵੀ ਨਹੀਂ|ਕਦੇ ਵੀ ਨਹੀਂ|ਮੈਨੂੰ ਪਸੰਦ ਨਹੀਂ|ਮਨ੍ਹਾ ਕਰਦਾ ਹਾਂ|ਜੀ ਨਾ|na karo|na karyo|na kareyo|nahi karna|ni karna|nahi chahunda|nahi chahundi|main nahi chahunda|main nahi chahundi|rehan deo|rehan do|rehan do ji|rehn deo|rehn do|rehn deo ji|ijazat nahi|ijazat ni|manzoor nahi|mainu manzoor nahi|sehmat nahi|share na karo|share na karyo|lod nahi|lorh nahi|bilkul vi nahi|bilkul ni|kade vi nahi|mainu pasand nahi|na ji na|رہن دیو|نہ کرو|اجازت نہیں"


# "Print it", "you may use it": consent as a doing word, with and without a yes before it.
_PRINT = (
    each(
        "ਛਾਪ|ਲਾ|ਲਗਾ|ਪਾ|ਸ਼ੇਅਰ ਕਰ|ਸਾਂਝਾ ਕਰ|ਸਾਂਝੀ ਕਰ|ਪਬਲਿਸ਼ ਕਰ|ਪ੍ਰਕਾਸ਼ਿਤ ਕਰ|ਵਰਤ|ਪੋਸਟ ਕਰ|ਕਰ",
        "ਦਿਓ|ਦਿਉ|ਦੇਵੋ|ਦੋ|ਲਓ|ਲਉ|ਲਵੋ|ਸਕਦੇ ਹੋ|ਸਕਦੇ ਓ|ਸਕਦੇ ਹੋ ਤੁਸੀਂ|ਦਿਓ ਜੀ",
    )
    + "|"
    + each("ਸ਼ੇਅਰ|ਸਾਂਝਾ|ਸਾਂਝੀ|ਪਬਲਿਸ਼|ਪ੍ਰਕਾਸ਼ਿਤ|ਪੋਸਟ", "ਕਰੋ|ਕਰਿਓ|ਕਰਦੋ|ਕਰਦਿਓ|ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ")
    + "|ਛਾਪੋ|ਲਾਓ|ਪਾਓ|ਵਰਤੋ|ਕਰਦੋ|ਕਰਦਿਓ|ਕਰ ਦੋ|ਕਰਲੋ|ਕਰਲਓ|ਜ਼ਰੂਰ ਕਰੋ|ਜਰੂਰ ਕਰੋ|ਬੇਸ਼ੱਕ|ਬੇਸ਼ਕ|ਜਿਵੇਂ ਤੁਹਾਡੀ ਮਰਜ਼ੀ|ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ|ਜੋ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਆ|ਮੈਨੂੰ ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ ਹੈ|ਮੈਨੂੰ ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਮੁਸ਼ਕਲ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਪਰੇਸ਼ਾਨੀ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਫਰਕ ਨਹੀਂ ਪੈਂਦਾ|ਕੋਈ ਫਰਕ ਨਹੀਂ ਪੈਂਦਾ|ਕੋਈ ਫਰਕ ਨਹੀਂ|ਕੋਈ ਹਰਜ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ ਨਹੀਂ|ਮੈਨੂੰ ਕੋਈ ਇਤਰਾਜ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ ਹੈ|ਕੋਈ ਪਰੌਬਲਮ ਨਹੀਂ|ਕੋਈ ਦਿੱਕਤ ਨੀ|ਕੋਈ ਗੱਲ ਨੀ|ਕੋਈ ਚੱਕਰ ਨਹੀਂ|ਮੇਰੀ ਇਜਾਜ਼ਤ ਹੈ|ਇਜਾਜ਼ਤ ਹੈ|ਪੂਰੀ ਇਜਾਜ਼ਤ ਹੈ|ਤੁਹਾਨੂੰ ਇਜਾਜ਼ਤ ਹੈ|ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹਾਂ|ਇਜਾਜ਼ਤ ਦਿੰਦੀ ਹਾਂ|ਮੈਂ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹਾਂ|ਮੈਂ ਇਜਾਜ਼ਤ ਦਿੰਦੀ ਹਾਂ|ਸਹਿਮਤੀ ਹੈ|ਮੇਰੀ ਸਹਿਮਤੀ ਹੈ|ਮੈਂ ਸਹਿਮਤ ਹਾਂ|ਮੈਂ ਰਾਜ਼ੀ ਹਾਂ|ਰਾਜ਼ੀ ਆਂ|ਮੈਂ ਤਿਆਰ ਹਾਂ|ਬਿਨਾਂ ਨਾਂ ਦੇ ਠੀਕ ਹੈ|ਬਿਨਾਂ ਨਾਮ ਦੇ ਠੀਕ ਹੈ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਠੀਕ ਹੈ|ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਠੀਕ ਹੈ|ਬਿਨਾਂ ਨਾਂ ਤੋਂ ਠੀਕ ਹੈ|ਬਿਨਾਂ ਨਾਂ ਦੇ ਛਾਪ ਦਿਓ|ਬਿਨਾਂ ਨਾਂ ਦੇ ਕਰ ਦਿਓ|ਬਿਨਾਂ ਨਾਮ ਦੇ ਕਰ ਸਕਦੇ ਹੋ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਕਰ ਸਕਦੇ ਹੋ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਛਾਪ ਦਿਓ"
)

_PRINT_LATIN = (
    each(
        "chhap|chap|la|laa|laga|pa|paa|share kar|sanjha kar|publish kar|use kar|kar|kr|vart",
        "deo|dyo|devo|dio|do|lo|sakde ho|sakde o|skde ho",
    )
    + "|"
    + each("share|sanjha|publish|post|use", "karo|kro|kardo|kareyo|karyo|kardeo|krdo|krdeo")
    + "|chhapo|chapo|lao|pao|varto|kardo|krdo|krdeo|kardeo|karlo|krlo|zaroor karo|jarur karo|zarur karo|beshak|be shak|jiven tuhadi marzi|jive tuhadi marzi|jo tuhanu theek lagge|jive tuhanu theek lagge|mainu manzoor hai|menu manzoor aa|mainu koi dikkat nahi|mainu koi dikkat ni|menu koi dikkat ni|mainu koi problem ni|menu koi problem ni|menu koi problem nahi|mainu koi itraz ni|menu koi itraz nahi|mainu koi itraaz nahi|mainu koi fark nahi painda|menu koi fark ni painda|koi fark nahi painda|koi fark nahi|koi fark ni|koi farak nahi|koi harj nahi|koi itraz ni|koi dikat nahi|koi dikkat nai|koi dikkat nhi|koi problem nai|koi problem nhi|koi gal nai|koi gall ni|koi gal nhi|koi gl ni|koi chakkar ni|koi masla nahi|koi masla ni|koi tension nahi|koi tension ni|meri ijazat hai|ijazat hai|ijazat aa|meri ijazat aa|tuhanu ijazat hai|ijazat dinda haan|ijazat dindi haan|main ijazat dinda haan|main ijazat dindi haan|sehmat haan ji|main sehmat haan|main razi haan|main raazi haan|raazi haan|razi aa|main tyar haan|bina naam de theek hai|naam ton bina theek hai|bina naa de theek hai|bina naam to theek hai|bina naam de kar deo|bina naam de chhap deo|bina naam de kar sakde ho|naam ton bina kar sakde ho|naam ton bina kar deo|of course|go ahead|agree|tuhadi marji|kyu ni|kyon ni|kiu nahi|kyu nai"
)

_PRINT_SHAHMUKHI = (
    each("چھاپ|لا|پا|شیئر کر|شائع کر|پبلش کر|کر|ورت", "دیو|دیوو|لوو|لو|سکدے او|سکدے ہو|سکدے اوہ")
    + "|"
    + each("شیئر|شائع|پبلش|سانجھا", "کرو|کر دیو")
    + "|چھاپو|کرو|کر لو|بے شک|جی بالکل|کوئی گل نئیں|کوئی گل نہیں جی|کوئی مسئلہ نہیں|کوئی مسئلہ نئیں|مینوں کوئی مسئلہ نہیں|مینوں کوئی مسئلہ نئیں|مینوں کوئی اعتراض نہیں|مینوں کوئی اعتراض نئیں|کوئی اعتراض نہیں|کوئی اعتراض نئیں|کوئی فرق نہیں پیندا|مینوں منظور اے|منظور اے|اجازت اے|میری اجازت اے|میری ولوں اجازت اے|راضی آں|میں راضی آں|تہاڈی مرضی|خوشی نال|ناں توں بغیر ٹھیک اے|بغیر ناں دے ٹھیک اے|ٹھیک اے جی|ٹھیک"
)

_NAMELESS = each(
    "ਹਾਂ|ਹਾਂਜੀ|ਠੀਕ ਹੈ|haan|hanji|theek hai",
    "|ਪਰ|ਬੱਸ|par|bas",
    "ਨਾਂ|ਮੇਰਾ ਨਾਂ|ਮੇਰਾ ਨਾਮ|naam|mera naam",
    "ਨਾ ਲਿਖਿਓ|ਨਾ ਲਿਖੋ|ਨਾ ਲਿਖਣਾ|ਨਾ ਦਿਓ|ਨਾ ਪਾਇਓ|ਨਾ ਆਵੇ|ਨਾ ਹੋਵੇ|ਨਾ ਦੱਸਿਓ|ਨਹੀਂ|ਤੋਂ ਬਿਨਾਂ|na likhyo|na likheyo|na likhio|na likho|na likhna|na deo|na payo|na paeyo|na aave|na hove|na dasseyo|nahi|ni|ton bina|to bina",
)

_NO_PRINT = (
    each(
        "ਨਾ", "ਕਰੋ|ਕਰਿਓ|ਕਰਿਉ|ਕਰਨਾ|ਕਰੀਂ|ਛਾਪੋ|ਛਾਪਿਓ|ਛਾਪਣਾ|ਲਾਇਓ|ਲਾਓ|ਪਾਇਓ|ਪਾਓ|ਦਿਖਾਇਓ|ਦੱਸਿਓ|ਲਿਖਿਓ|ਦਿਓ|ਸ਼ੇਅਰ ਕਰੋ|ਸ਼ੇਅਰ ਕਰਿਓ|ਵਰਤਿਓ|ਵਰਤੋ"
    )
    + "|"
    + each("ਸ਼ੇਅਰ|ਸਾਂਝਾ|ਪਬਲਿਸ਼|ਪੋਸਟ|ਪ੍ਰਕਾਸ਼ਿਤ", "ਨਾ|ਨਹੀਂ", "ਕਰੋ|ਕਰਿਓ|ਕਰਨਾ|ਕਰੀਂ|ਹੋਵੇ")
    + "|"
    + each(
        "|ਮੈਂ|ਮੈਂ ਇਹ|ਮੈਂ ਤਾਂ|ਅਸੀਂ",
        "ਨਹੀਂ|ਨਹੀ|ਨੀ",
        "ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਚਾਹੁੰਦੇ|ਚਾਹੁੰਦਾ ਜੀ|ਚਾਹੁੰਦੀ ਜੀ|ਚਾਹੁੰਦਾ ਹਾਂ|ਦਿੰਦਾ|ਦਿੰਦੀ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਕਰਨਾ ਚਾਹੁੰਦਾ|ਕਰਨਾ ਚਾਹੁੰਦੀ|ਦੇਣਾ ਚਾਹੁੰਦਾ|ਦੇਣਾ ਚਾਹੁੰਦੀ",
    )
    + "|"
    + each(
        "ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ ਕਿ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ ਕਿ",
        "ਇਹ|ਮੇਰੀ ਗੱਲ|ਮੇਰੀ ਟਿੱਪਣੀ",
        "ਛਪੇ|ਛਾਪੀ ਜਾਵੇ|ਸ਼ੇਅਰ ਹੋਵੇ|ਸ਼ੇਅਰ ਕਰੋ|ਸਾਂਝੀ ਹੋਵੇ|ਕੋਈ ਪੜ੍ਹੇ",
    )
    + "|"
    + each(
        "ਇਜਾਜ਼ਤ|ਇਜਾਜਤ|ਮੇਰੀ ਇਜਾਜ਼ਤ|ਸਹਿਮਤੀ|ਮੇਰੀ ਸਹਿਮਤੀ|ਮਨਜ਼ੂਰ|ਮੈਨੂੰ ਮਨਜ਼ੂਰ|ਰਾਜ਼ੀ|ਮੈਂ ਰਾਜ਼ੀ|ਸਹਿਮਤ|ਮੈਂ ਸਹਿਮਤ|ਲੋੜ|ਕੋਈ ਲੋੜ|ਪਸੰਦ|ਮੈਨੂੰ ਪਸੰਦ",
        "ਨਹੀਂ|ਨੀ",
        "|ਹੈ|ਹਾਂ|ਦਿੰਦਾ|ਦਿੰਦੀ",
    )
    + "|ਰਹਿਣ ਦੋ|ਰਹਿਣ ਦਿਉ|ਰਹਿਣ ਦੇ|ਛੱਡੋ|ਛੱਡੋ ਜੀ|ਛੱਡ ਦਿਓ|ਜਾਣ ਦਿਓ|ਆਪਣੇ ਕੋਲ ਰੱਖੋ|ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸਿਓ|ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਖਾਇਓ|ਕਦੇ ਵੀ ਨਹੀਂ ਜੀ|ਬਿਲਕੁਲ ਨੀ|ਬਿਲਕੁਲ ਨਾ ਕਰਿਓ|ਬਿਲਕੁਲ ਵੀ ਨਹੀਂ ਜੀ|ਨਾ ਵੀਰ|ਨਾ ਵੀਰੇ|ਨਾ ਭਾਈ|ਨਾ ਭਾਈ ਨਾ|ਨਾ ਜੀ ਨਾ|ਨਾ ਬਾਬਾ|ਨਾ ਬਾਬਾ ਨਾ|ਨਹੀਂ ਯਾਰ|ਨਹੀਂ ਵੀਰ|ਨਹੀਂ ਪੁੱਤ|ਮੇਰੇ ਵੱਲੋਂ ਨਾਂਹ|ਮੇਰੇ ਵੱਲੋਂ ਨਹੀਂ|ਮਨ੍ਹਾ ਹੈ|ਮਨਾ ਕਰਦਾ ਹਾਂ|ਮਨ੍ਹਾ ਕਰਦੀ ਹਾਂ|ਹਾਲੇ ਨਹੀਂ|ਅਜੇ ਨਹੀਂ|ਨਹੀਂ ਧੰਨਵਾਦ|ਪ੍ਰਾਈਵੇਟ ਹੈ|ਨਿੱਜੀ ਹੈ"
)

_NO_PRINT_LATIN = (
    each(
        "na|naa|nah",
        "karo|karyo|kareyo|kario|krna|karna|kro|kryo|kreyo|chhapo|chapo|chhapeyo|chhapyo|chapyo|chhapna|layo|laeyo|lao|payo|paeyo|paayo|pao|dikhayo|dasseyo|dasyo|likheyo|likhyo|deo|share karo|share karyo|share kareyo|share kro|vartyo|varteyo",
    )
    + "|"
    + each("share|publish|post|use|sanjha", "na|nahi|ni|nai", "karo|karyo|kareyo|karna|krna|kro|kryo")
    + "|"
    + each(
        "|main|mai|mein|main tan|main ta|main eh|asi",
        "nahi|nai|ni|nhi",
        "chahunda|chahundi|chahunde|chaunda|chaundi|chonda|chondi|chahnda|chahndi|chunda|chundi|chahida|dinda|dindi|devanga|devangi|karna chahunda|karna chahundi|dena chahunda|dena chahundi",
    )
    + "|"
    + each(
        "ijazat|meri ijazat|ijajat|manzoor|manjoor|mainu manzoor|menu manzoor|razi|raazi|main razi|main raazi|sehmat|main sehmat|lod|lorh|koi lod|koi lorh|pasand|mainu pasand|menu pasand",
        "nahi|nai|ni|nhi",
        "|hai|haan|aa|dinda|dindi",
    )
    + "|rehn do|rehn deo|rehan deo|rehen deo|rehn dio|rehn de|rahn deo|rahin deo|chhaddo|chhado|chado|chaddo|chhad deo|chad deo|jaan deo|apne kol rakho|kise nu na dasseyo|kise nu na dasyo|kise nu na dikhayo|kade vi ni|kade ni|kde ni|bilkul nai|bilkul nhi|bilkul vi ni|bilkul v ni|bilkul na karyo|na veer|na veere|na bhai|na bhai na|na baba|na baba na|nai yaar|nahi yaar|ni yaar|nahi veer|nahi putt|mere vallon na|mere vallon nahi|mana hai|mana karda haan|mana kardi haan|haje nahi|aje nahi|hale nahi|not now|nope|no thanks|nahi dhanvaad|private hai"
)

_NO_PRINT_SHAHMUKHI = (
    each("نہ|نا", "کرو|کرنا|کریو|کریا جے|چھاپو|چھاپیو|لاؤ|لائیو|پائیو|دسیو|لکھیو|شیئر کرو|شیئر کریو")
    + "|"
    + each("|میں|میں ایہہ|اسیں", "نہیں|نئیں", "چاہندا|چاہندی|چاہندے|چاہوندا|چاہوندی|دیندا|دیندی|دیواں گا|دیواں گی")
    + "|"
    + each(
        "اجازت|میری اجازت|منظور|مینوں منظور|راضی|میں راضی|لوڑ|کوئی لوڑ|پسند|مینوں پسند",
        "نہیں|نئیں",
        "|اے|آں|دیندا|دیندی",
    )
    + "|رہن دیو جی|رہن دے|چھڈو|چھڈ دیو|جان دیو|کسے نوں نہ دسیو|نہ جی نہ|نہ بھائی|نہ پتر|نہیں یار|نئیں جی|نئیں یار|میرے ولوں نہیں|میرے ولوں نہ|بالکل نئیں|بالکل وی نہیں|کدی نہیں|کدے نہیں|منع اے|ہالے نہیں"
)

YES = (
    twice(_YES, _AGREES)
    + "|"
    + led("ਹਾਂ|ਹਾਂ ਜੀ|ਹਾਂਜੀ|ਜੀ|ਠੀਕ ਹੈ|ਬਿਲਕੁਲ|ਹਾਂ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਬਿਲਕੁਲ|ਹਾਂ ਠੀਕ ਹੈ|ਮੇਰੇ ਵੱਲੋਂ|ਜੀ ਮੇਰੇ ਵੱਲੋਂ|ਤੁਸੀਂ|ਕੋਈ ਗੱਲ ਨਹੀਂ", _PRINT)
    + "|"
    + each(
        "ਜੀ ਹਾਂ|ਆਹੋ|ਆਹੋ ਜੀ|ਜ਼ਰੂਰ|ਜਰੂਰ|ਜੀ ਜ਼ਰੂਰ|ਹਾਂ ਜ਼ਰੂਰ|ਬੇਸ਼ੱਕ|ਜੀ ਬਿਲਕੁਲ|ਹਾਂ ਜੀ ਬਿਲਕੁਲ|ਹਾਂਜੀ ਠੀਕ ਹੈ|ਜੀ ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਓਕੇ|ਹਾਂ ਹਾਂ|ਕੋਈ ਨਾ|ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ|ਚਲੋ|ਖੁਸ਼ੀ ਨਾਲ|ਹਾਂ ਤੁਸੀਂ",
        "ਛਾਪ ਦਿਓ|ਛਾਪ ਸਕਦੇ ਹੋ|ਛਾਪੋ|ਕਰ ਦਿਓ|ਕਰ ਦਿਉ|ਕਰ ਲਓ|ਕਰ ਲਵੋ|ਕਰੋ|ਕਰ ਸਕਦੇ ਹੋ|ਲਾ ਦਿਓ|ਪਾ ਦਿਓ|ਸ਼ੇਅਰ ਕਰ ਦਿਓ|ਸ਼ੇਅਰ ਕਰ ਸਕਦੇ ਹੋ|ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ|ਇਜਾਜ਼ਤ ਹੈ",
    )
    + "|"
    + each(
        "han|hnji|haanji|ji haan|aho|aaho|aho ji|zaroor|jarur|jaroor|beshak|ji bilkul|haan ji bilkul|haan theek hai|hanji theek hai|theek aa|thik aa|ok|yes|haan haan|koi na|koi gal ni|koi dikkat nahi|koi dikkat ni|chalo|khushi naal|haan tusi",
        "chhap deo|chap deo|chhap dyo|chhap sakde ho|kar deo|kar dyo|kar do|krdo|kr deo|kar lo|kar lao|karo|kar sakde ho|kar sakde o|la deo|laa deo|pa deo|paa deo|share kar deo|share kar do|share kar sakde ho|publish kar deo|ijazat hai",
    )
    + "|"
    + led("haan|haan ji|hanji|ji|theek hai|bilkul|haan bilkul|hanji bilkul|mere vallon|tusi|koi gal nahi", _PRINT_LATIN)
    + "|"
    + led("ہاں|ہاں جی|جی|آہو|ٹھیک اے|بالکل|ہاں ٹھیک اے|میرے ولوں|تسی", _PRINT_SHAHMUKHI)
    + "|"
    + each(
        "|mainu|menu|sanu",
        "koi",
        "dikkat|dikat|problem|itraz|itraaz|etraz|masla|mushkil|harj|fark|farak|issue|tension",
        "nahi|nahin|ni|nai|nhi",
        "|hai|aa|a",
    )
    + "|"
    + each("|ਮੈਨੂੰ|ਸਾਨੂੰ", "ਕੋਈ", "ਦਿੱਕਤ|ਸਮੱਸਿਆ|ਮੁਸ਼ਕਲ|ਮੁਸ਼ਕਿਲ|ਪਰੇਸ਼ਾਨੀ|ਇਤਰਾਜ਼|ਇਤਰਾਜ|ਹਰਜ|ਫਰਕ|ਪ੍ਰੌਬਲਮ|ਤਕਲੀਫ਼", "ਨਹੀਂ|ਨਹੀ|ਨੀ", "|ਹੈ|ਆ")
    + "|"
    + each("|مینوں|سانوں", "کوئی", "مسئلہ|اعتراض|مشکل|پریشانی|حرج|فرق|دقت", "نہیں|نئیں", "|اے")
    + f"|{_NAMELESS}|"
    + """ਆਹੋ ਵੀਰ|ਆਹੋ ਯਾਰ|ਹਾਂ ਵੀਰ|ਹਾਂ ਵੀਰੇ|ਹਾਂ ਪੁੱਤ|ਹਾਂ ਪੁੱਤਰ|ਹਾਂ ਭਾਈ|ਹਾਜੀ|ਹਾ ਜੀ|ਹਾਂ ਕਿਉਂ ਨਹੀਂ|ਹਾਂਜੀ ਕਿਉਂ ਨਹੀਂ|ਯੈੱਸ|ਯੈਸ|ਸ਼ਿਓਰ|ਚਲੋ ਠੀਕ ਹੈ|ਚੰਗਾ ਕਰ ਦਿਓ|ਠੀਕ ਐ|hnji|hanji g|haanji g|
        haan g|han g|hji|aaho g|aho g|aho veer|haan veer|haan veere|haan putt|haan puttar|haan bai|haan yaar|hanji kyu nahi|haan kyu nahi|haan kyon nahi|chalo theek hai|yess|yup|
        yep|yeah|y|آہو جی|آہو یار|ہاں جی ہاں|ہانجی|ہاں پتر|جی آہو|جی ضرور|ہاں ضرور|ہاں بالکل|ہاں جی بالکل|کیوں نئیں|ہاں کیوں نہیں|چلو ٹھیک اے|اوکے|
        ਹਾਂ|ਹਾ|ਹਾਂਜੀ|ਹਾਂ ਜੀ|ਜੀ|ਜੀ ਹਾਂ|ਆਹੋ|ਹਾਂ ਬਿਲਕੁਲ|ਬਿਲਕੁਲ|ਜ਼ਰੂਰ|ਜਰੂਰ|ਠੀਕ ਹੈ|ਠੀਕ ਆ|ਠੀਕ|ਸਹੀ ਹੈ|ਓਕੇ|ਕਰ ਸਕਦੇ ਹੋ|ਕਰ ਲਓ|ਹਾਂ ਕਰ ਲਓ|ਹਾਂ ਜ਼ਰੂਰ|ਮਨਜ਼ੂਰ ਹੈ|ਕੋਈ ਗੱਲ ਨਹੀਂ|ਕੋਈ ਇਤਰਾਜ਼ ਨਹੀਂ|ਭੇਜ ਸਕਦੇ ਹੋ|haan|han|
        haa|ha|hanji|haanji|haan ji|han ji|ji|ji haan|aaho|aho|bilkul|zaroor|zarur|jarur|theek hai|thik hai|theek aa|thik aa|thik a|sahi hai|ok|okay|kar sakde ho|kar lo|kar lao|koi gal nahi|
        koi gall nahi|ہاں|ہاں جی|جی|جی ہاں|آہو|بالکل|ضرور|ٹھیک اے|ٹھیک ہے"""
)

NO = (
    twice(_NAY, _REFUSES)
    + "|"
    + led("ਨਹੀਂ|ਨਹੀਂ ਜੀ|ਨਾ|ਨਾ ਜੀ|ਜੀ ਨਹੀਂ|ਬਿਲਕੁਲ|ਮੇਰੇ ਵੱਲੋਂ", _NO_PRINT)
    + "|"
    + each(
        f"{_NAY}|ਬਿਲਕੁਲ|nai ji|nhi ji|ni ji",
        "ਨਾ ਕਰੋ|ਨਾ ਕਰਿਓ|ਨਾ ਛਾਪੋ|ਨਾ ਛਾਪਿਓ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਰਹਿਣ ਦਿਓ|ਇਜਾਜ਼ਤ ਨਹੀਂ|ਲੋੜ ਨਹੀਂ|na karo|na karyo|na kareyo|na krna|na chhapo|na chhapyo|nahi chahunda|nahi chahundi|main nahi chahunda|main nahi chahundi|rehn deo|rehn do|rehan deo|ijazat nahi|lod nahi|lod ni",
    )
    + "|"
    + led("nahi|nai|na|na ji|nahi ji", _NO_PRINT_LATIN)
    + "|"
    + led("نہیں|نئیں|نہ|نہ جی|نہیں جی|جی نہیں", _NO_PRINT_SHAHMUKHI)
    + "|"
    + """ਨਾਹ|ਨਾਹ ਜੀ|ਨਾਂਹ ਜੀ|ਨਹੀਂ ਬਿਲਕੁਲ ਨਹੀਂ|ਨਾ ਬਿਲਕੁਲ ਨਹੀਂ|ਨੋ ਜੀ|nah ji|naa ji|nai g|nahi g|na g|ni ji|nai ji|nhi ji|nai nai|ni ni|nahi bilkul nahi|n|no ji|نئیں|نئیں جی|نہ نہ|
        نہیں نہیں|نو|
        ਨਹੀਂ|ਨਹੀ|ਨਈਂ|ਨਾਂਹ|ਨਾ|ਨਾ ਜੀ|ਨਹੀਂ ਜੀ|ਜੀ ਨਹੀਂ|ਬਿਲਕੁਲ ਨਹੀਂ|ਕਦੇ ਨਹੀਂ|ਨਾ ਕਰੋ|ਨਹੀਂ ਚਾਹੁੰਦਾ|ਨਹੀਂ ਚਾਹੁੰਦੀ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦੀ|ਰਹਿਣ ਦਿਓ|ਨੋ|nahi|nahin|nai|nhi|ni|na|naa|na ji|nahi ji|
        ji nahi|bilkul nahi|kade nahi|na karo|nahi chahunda|nahi chahundi|rehn deo|rehn dyo|نہیں|نئیں|نہ|نہ جی|نہیں جی|جی نہیں|بالکل نہیں|رہن دیو"""
)
