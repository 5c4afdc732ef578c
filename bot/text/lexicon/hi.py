"""What patients write in Hindi, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(नानाजी|नानीजी|दादीजी|चाचाजी|मम्मीजी|पापाजी|माताश्री|पिताश्री|दादू|श्रीमती|धर्मपत्नी|सासू माँ|ससुर जी|पति|पत्नी|माँ|माता|मम्मी|मम्मा|पिता|पापा|पिताजी|माताजी|बाप|अब्बू|अम्मी|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|"
    "भाई|बहन|दादा|दादी|दादाजी|नाना|नानी|चाचा|चाची|मामा|मामी|मौसी|बुआ|सास|ससुर|दोस्त|पोता|पोती|शिशु|साथी|मरीज|"
    "घरवाले|हस्बैंड|वाइफ|बाबा|वालिद|अम्मा|अम्मी|नाना जी|बीवी|भाभी|जीजा|ताऊ|ताई|दीदी|भैया|पतिदेव|डैडी|डैड|मां|बहू|दामाद|रोगी|पेशेंट|बाबूजी|मौसा|फूफा)"
)
_KIN_LATIN = (
    "(pati|patni|biwi|bivi|maa|ma|mata|mummy|mum|mom|mataji|pita|pitaji|papa|dad|daddy|baap|beta|bete|beti|"
    "bachcha|bacha|bacche|bhai|behen|behan|dada|dadi|dadaji|nana|nani|chacha|chachi|mama|mausi|bua|saas|sasur|"
    "dost|husband|wife|mareez|marij|patient|baba|walid|walida|amma|ammi|abbu|nanaji|nani ji|bhabhi|jija|tau|tai|didi|bhaiya|babuji|bahu|damad|rogi|mausa|mami|chachaji|mum|maa ji|papaji|pitajee|dadi ji|shohar|miyan|hubby)"
)
_DEATH = (
    "(देहांत|देहान्त|निधन|मृत्यु|मौत|इंतकाल|इंतक़ाल|स्वर्गवास|दिहांत|dehant|dehaant|nidhan|mrityu|maut|mout|intkaal|"
    "intekal|intaqal|swargwas|डेथ|मौत|डैथ|इंतेकाल|death|deth|daith|dihant|inteqal|intqal|nidhann|mritu|mrityu|swargvas|swargwaas)"
)
_TEXTS = "(मेसेजेस|संदेशे|संदेशों|टेक्स्ट मैसेज|मैसिज|मैसेजों|text message|text messages|mesage|messeg|messege|mssg|sandes|मैसेज|मेसेज|मैसेजेस|संदेश|सन्देश|टेक्स्ट|एसएमएस|sms|message|messages|msg|text|texts|mesej|massage|sandesh|सर्वे)"
_SEND_NOT = (
    "(kro|kren|karein|krna|krdo|bhejna mujhe|bhejo ji|bhjo|bhjna|aaye|aye|आए|आने चाहिए|भेजो|भेजें|भेजिए|भेजिये|भेजना|भेजे|करो|करें|कीजिए|करना|करिए|bhejo|bheje|bhejen|bhejiye|bhejna|bhejiyega|karo|"
    "kare|karen|karna|kijiye|kariye|भेजिएगा|भेजियेगा|करिएगा|कीजिएगा|भेजा करो|भेजा करें|किया करो|किया करें|डालो|bheja karo|bheja kare|kiya karo|kiya kare|kijiyega|bhejein|bhej|dalo|bhejna ji)"
)
_END = "(kro|kren|karein|krdo|kr do|kar dijiye|kar den|kar dein|karwa do|करवा दो|करो|करें|कीजिए|कीजिये|करिए|करना|करदो|karo|kare|karen|kijiye|kariye|kardo|kar do|kar de|कर (दो|दें|दीजिए|दीजिये|दे))"
_AGE = "(8|9|10|11|12|13|14|15|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|aath|nau|das|gyarah|barah|terah|chaudah|pandrah)"


def _deaths(kin: str) -> str:
    return f"""
        {kin} [जी|ji] ..2 (परलोक|वैकुंठ|बैकुंठ|स्वर्ग|parlok|swarg) (सिधार*|चले|चली|वास*|sidhar*|chale|chali)
        {kin} [जी|ji] ..2 (भगवान|ईश्वर|प्रभु|अल्लाह|bhagwan|prabhu|allah) (को|के|ko|ke) (प्यारे|प्यारी|पास|चरणों|pyare|pyari|paas|charno*)
        (वह|वो|वे|वह तो|wo|woh|ve) [तो|to] [अब|ab] (इस|is) (दुनिया|संसार|duniya|sansar) (में|मे|mein|me|mai) (नहीं|नही|nahi|nahin|nhi) (रहे|रही|रहीं|रहा|है|हैं|rahe|rahi|raha|hain)
        {kin} [जी|ji] [अब|ab] [इस|is] (दुनिया|संसार|duniya) (में|मे|mein|me|mai|से|se) (नहीं|नही|nahi|nahin|nhi|चले|चली|chale|chali) (रहे|रही|रहीं|रहा|है|हैं|गए|गई|गये|rahe|rahi|raha|hain|gaye|gayi)
        {kin} [जी|ji] (अब|ab) (जीवित|ज़िंदा|zinda|jinda) (नहीं|nahi|nahin|nhi)
        {kin} [जी|ji] [अब|ab] (नहीं|नही|nahi|nahin|nhi) (रहे|रही|रहीं|रहा|rahe|rahi|raha)
        {kin} ..2 (अर्थी|तेरहवीं|अंत्येष्टि|tehrvi|tehrvin|पंचतत्व|panchtatva|अंतिम संस्कार|antim sanskar)
        (भगवान|ईश्वर|bhagwan) (ने|ne) ..3 (को|ko) (अपने|apne) (पास|paas) (बुला|bula)
        {kin} [जी|ji] (खत्म|khatam) (हो|ho) (गए|गई|गया|gaye|gayi|gaya)
        {kin} [जी|ji|साहब] (का|की|के|ka|ki|ke) ..4 {_DEATH}
        (उनका|उनकी|इनका|इनकी|उसकी|उसका|unka|unki|inka|inki|uski|uska) ..3 {_DEATH} (हो|ho|हुई|हुआ|hui|hua)
        {kin} [जी|ji] ..4 (गुज़र|guzar|gujar|गुजर) (गए|गये|गई|गईं|गयी|गयीं|गया|चुके|चुकी|gaye|gae|gai|gayi|gaya|chuke|chuki)
        {kin} [जी|ji] ..4 (चल|chal) (बसे|बसी|बसीं|बसा|base|basi|basa)
        {kin} [जी|ji] ..3 (डेथ|डैथ|death|expire|एक्सपायर|expired|pass away|passed away) (हो|ho|hogayi|hogai|hogaye) (गए|गये|गई|गईं|गयी|गयीं|गया|गे|gaye|gae|gayi|gai|gaya|चुकी|chuki)
        {kin} [जी|ji] ..2 (दम|dam) (तोड़|tod) (दिया|diya)
        {kin} [जी|ji] [अब|ab] [इस दुनिया में|हमारे बीच|is duniya mein] (नहीं|nahi|nahin) (रहे|रही|रहीं|रहा|rahe|rahi|raha)
        {kin} [जी|ji] ..3 (मर|mar) (गए|गये|गई|गईं|गयी|गयीं|गया|चुके|gaye|gayi|gai|gaya)
        {kin} ..2 (स्वर्गवासी|स्वर्ग सिधार*|दुनिया छोड़|duniya chod*)
        (मैंने|हमने|मैने|maine|humne|hamne) [अपने|अपनी|अपना|apne|apni|apna] {kin} [को|ko] (खो|kho) (दिया|दी|diya|di)
        (वह|वो|वे|wo|woh|ve) [अब|ab] (गुजर|guzar|gujar|मर|चल|mar|chal) (गए|गये|गई|गया|बसे|बसी|gaye|gayi|gaya|base|\
        basi)
        {kin} ..3 (expire|expired|died|एक्सपायर) [हो|ho]
        """


def _carers(kin: str) -> str:
    return f"""
        {kin} [जी|ji] (की|ki) (ओर|तरफ|taraf|or|aur|tarf) (से|se)
        {kin} [जी|ji] (के|की|ke|ki) (लिए|बदले|जगह|liye|badle|jagah) ..2 (जवाब|लिख*|उत्तर|भेज*|jawab|likh*|reply|bhej*)
        {kin} ..3 (लिख|पढ़|टाइप|मैसेज कर|likh|padh|type|message kar) (नहीं|nahi|nhi) (सकते|सकती|सकता|पाते|पाती|पाता|\
        sakte|sakti|sakta)
        (मैं|मै|main|mai) (उनका|उनकी|इनका|इनकी|मरीज की|मरीज का|unka|unki|inki|patient ki|patient ka) (बेटा|बेटी|पति|\
        पत्नी|बहू|भाई|बहन|पोता|पोती|beta|beti|pati|patni|bahu|bhai|behen) ..2 (हूँ|लिख|बोल|hu|hun|hoon|likh|bol)
        (मैं|main|mai) (उनकी|उनके|unki|unke) (ओर|तरफ|लिए|बदले|taraf|liye|badle)
        """


_MIDDLING = "|".join(
    f"{no} {much}{one} {no} {much}{two}"
    for no, much, pairs in (
        ("न", "", 0),
        ("ना", "", 0),
        ("न", "ज्यादा ", 0),
        ("ना", "ज्यादा ", 0),
        ("na", "", 1),
        ("na", "zyada ", 1),
        ("na", "jyada ", 1),
    )
    for pair in (
        "अच्छा बुरा|अच्छा खराब|अच्छी बुरी|अच्छी खराब",
        "acha bura|acha kharab|achha bura|achha kharab|accha bura|achi buri",
    )[pairs].split("|")
    for one, two in (pair.split(), pair.split()[::-1])
)

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "zaroor|zarur|jarur|ji zaroor|ji jarur|haan zaroor|haan bilkul|ji bilkul|zaroor ji|जरूर|जी जरूर|जी बिल्कुल|हाँ जरूर|हाँ बिल्कुल|हाँ|हां|हा|जी|हाँ जी|हां जी|जी हाँ|जी हां|हाँ हाँ|हां हां|haan|han|ha|haa|hn|haan ji|han ji|ha ji|hanji|ji|jee|ji haan|ji han|ji ha|haan haan|yes|ok|okay|sure|ओके|यस|bilkul|बिल्कुल|acha|achha|अच्छा|चलो|chalo"
_AGREES = "बिल्कुल|बिलकुल|जरूर|अवश्य|ठीक है|ठीक|सही है|कर सकते हैं|कर सकते हो|कर सकते है|कर लो|कर दो|कर लीजिए|कर दीजिए|करो|करें|कीजिए|कोई बात नहीं|कोई दिक्कत नहीं|कोई समस्या नहीं|कोई परेशानी नहीं|कोई प्रॉब्लम नहीं|कोई एतराज नहीं|कोई आपत्ति नहीं|मुझे कोई आपत्ति नहीं|मुझे कोई आपत्ति नहीं है|मुझे कोई एतराज नहीं|मुझे कोई दिक्कत नहीं|कोई दिक्कत नहीं है|मंजूर है|सहमत हूँ|राजी हूँ|शेयर करो|शेयर करें|शेयर कीजिए|शेयर कर सकते हैं|छाप सकते हैं|दिखा सकते हैं|इस्तेमाल कर सकते हैं|भेज दो|क्यों नहीं|शौक से|आपकी मर्जी|चलेगा|तैयार हूँ|इजाजत है|अनुमति है|खुशी से|bilkul|zaroor|zarur|jarur|jaroor|theek hai|thik hai|thik h|theek h|theek|sahi hai|kar sakte hain|kar sakte hai|kar sakte ho|kar sakte h|kar lo|kar do|kardo|kar lijiye|kar dijiye|karo|kare|karen|kijiye|koi baat nahi|koi bat nahi|koi dikkat nahi|koi dikkat nahin hai|koi dikkat nahi hai|koi problem nahi|koi problem nahi hai|koi pareshani nahi|koi aitraaz nahi|koi etraz nahi|koi aapatti nahi|koi apatti nahi|mujhe koi aapatti nahi|mujhe koi dikkat nahi|mujhe koi problem nahi|manzoor hai|manjur hai|sehmat hu|raji hu|share karo|share kare|share kar sakte ho|share kar sakte hain|share kar do|dikha sakte hain|bhej do|kyu nahi|kyun nahi|why not|shauk se|aapki marzi|chalega|taiyar hu|ijazat hai|anumati hai|khushi se|no problem"
_NAY = (
    "नहीं|नही|ना|जी नहीं|नहीं जी|ना जी|नहीं नहीं|बिल्कुल नहीं|nahi|nahin|nhi|na|ji nahi|nahi ji|na ji|nahi nahi|bilkul nahi|no"
)
_REFUSES = "bilkul nahi|बिल्कुल नहीं|मत करना|मत करो|मत कीजिए|मत करिए|न करें|ना करें|नहीं करना|नहीं चाहता|नहीं चाहती|नहीं चाहते|मैं नहीं चाहता|मैं नहीं चाहती|हम नहीं चाहते|रहने दो|रहने दीजिए|शेयर मत करो|शेयर मत करना|शेयर न करें|शेयर नहीं करना|मुझे पसंद नहीं|मुझे नहीं पसंद|इजाजत नहीं|इजाजत नहीं है|अनुमति नहीं|अनुमति नहीं है|मना करता हूँ|मना करती हूँ|मना है|जरूरत नहीं|जरूरत नहीं है|मंजूर नहीं|मैं सहमत नहीं|राजी नहीं|बिल्कुल भी नहीं|बिल्कुल मत करना|कभी नहीं|mat karna|mat karo|mat kijiye|mat kariye|na kare|na karo|nahi karna|nahi chahta|nahi chahti|nahi chahte|mai nahi chahta|mai nahi chahti|main nahi chahta|main nahi chahti|mujhe nahi chahiye|rehne do|rehne dijiye|rahne do|share mat karo|share mat karna|share na kare|mujhe pasand nahi|mujhe nahi pasand|ijazat nahi|ijazat nahi hai|anumati nahi|mana karta hu|mana karti hu|mana hai|zarurat nahi|jarurat nahi|zaroorat nahi|manzoor nahi|sehmat nahi|raji nahi|bilkul bhi nahi|kabhi nahi|nahi kar sakte|private rakho"


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
        "छाप|लगा|डाल|शेयर कर|साझा कर|प्रकाशित कर|पब्लिश कर|इस्तेमाल कर|उपयोग कर|कर",
        "दो|दें|दीजिए|दीजिये|लो|लीजिए|सकते हैं|सकते हो|सकते हैं आप|सकते हो आप",
    )
    + "|"
    + _each(
        "प्रकाशित|पब्लिश|शेयर|साझा|इस्तेमाल|उपयोग|प्रयोग|पोस्ट", "करो|करें|कीजिए|कीजिये|करिए|करने दो|किया जा सकता है|की जा सकती है"
    )
    + "|छापो|छापिए|छापें|लगाओ|लगाइए|डालो|डालिए|करदो|ज़रूर करें|जरूर करें|जरूर करो|जरूर कीजिए|जैसी आपकी मर्जी|जैसी आपकी इच्छा|जैसा आप चाहें|जैसा आपको ठीक लगे|जो आपको ठीक लगे|मुझे मंजूर है|मुझे मंज़ूर है|मंज़ूर है|मुझे कोई समस्या नहीं|मुझे कोई समस्या नहीं है|मुझे कोई परेशानी नहीं|मुझे कोई परेशानी नहीं है|मुझे कोई दिक्कत नहीं है|मुझे कोई एतराज नहीं है|मुझे कोई ऐतराज़ नहीं|मुझे कोई ऐतराज नहीं|कोई ऐतराज नहीं|कोई ऐतराज़ नहीं|कोई आपत्ति नहीं है|कोई हर्ज नहीं|कोई हर्ज नहीं है|मुझे कोई हर्ज नहीं|कोई फर्क नहीं पड़ता|मुझे कोई फर्क नहीं पड़ता|मेरी अनुमति है|अनुमति है|इजाजत है|पूरी अनुमति है|मंजूरी है|मेरी मंजूरी है|आपको अनुमति है|मेरी इजाजत है|मेरी इजाज़त है|इजाज़त है|अनुमति देता हूँ|अनुमति देती हूँ|मैं अनुमति देता हूँ|मैं अनुमति देती हूँ|इजाजत देता हूँ|इजाजत देती हूँ|अनुमति दी|मैं सहमत हूँ|मैं सहमत हूं|सहमत हूं|सहमति है|मेरी सहमति है|मैं राजी हूँ|मैं राज़ी हूँ|राज़ी हूँ|राजी हूं|मैं तैयार हूँ|अच्छा है|बेशक|हाँ क्यों नहीं|नो प्रॉब्लम|मेरी तरफ से हाँ|मेरी ओर से हाँ|बिना नाम के ठीक है|बिना नाम ठीक है|नाम के बिना ठीक है|बिना नाम के छाप दो|बिना नाम के छाप दीजिए|बिना नाम के कर दो|बिना नाम के कर सकते हैं|बिना नाम के छाप सकते हैं|नाम के बिना छाप सकते हैं|नाम के बिना कर सकते हैं|गुमनाम रूप से ठीक है"
)
_NAMELESS = _each(
    "हाँ|हां|हाँ जी|जी हाँ|जी|ठीक है",
    "|पर|लेकिन|मगर|बस",
    "नाम|मेरा नाम",
    "न लिखें|ना लिखना|मत लिखना|मत लिखो|मत लिखिए|न दें|मत देना|न आए|ना आए|नहीं आना चाहिए|न हो|ना हो|मत डालना|न डालें|मत बताना|न बताएं|नहीं|के बिना|के बगैर",
)
_NO_PRINT = (
    _each(
        "न|ना|मत",
        "करो|करें|करना|कीजिए|करिए|कीजिएगा|छापो|छापें|छापना|छापिए|छापिएगा|लगाओ|लगाना|डालो|डालना|शेयर करना|शेयर करें|साझा करें|प्रकाशित करें|प्रकाशित करना|पब्लिश करना|दिखाना|दिखाओ|दिखाएं|लिखना|देना",
    )
    + "|"
    + _each("शेयर|साझा|प्रकाशित|पब्लिश|इस्तेमाल|उपयोग|पोस्ट", "न|ना|मत|नहीं", "करो|करें|करना|कीजिए|करिए|हो|होना चाहिए")
    + "|"
    + _each(
        "|मैं|मैं ऐसा|मैं ये|मैं यह|हम",
        "नहीं|नही",
        "चाहता|चाहती|चाहते|चाहता हूँ|चाहती हूँ|चाहूँगा|चाहूँगी|चाहूंगा|चाहूंगी|दूँगा|दूँगी|दूंगा|दूंगी|देना चाहता|देना चाहती|करना चाहता|करना चाहती",
    )
    + "|"
    + _each(
        "मैं नहीं चाहता कि|मैं नहीं चाहती कि|मैं नहीं चाहता|मैं नहीं चाहती|नहीं चाहता कि|नहीं चाहती कि",
        "यह|ये|मेरी बात|मेरी टिप्पणी|इसे",
        "छपे|छापा जाए|प्रकाशित हो|प्रकाशित करें|शेयर हो|शेयर करें|साझा हो|साझा करें|कोई पढ़े",
    )
    + "|"
    + _each(
        "इजाजत|इजाज़त|मेरी इजाजत|अनुमति|मेरी अनुमति|सहमति|मेरी सहमति|मंजूर|मंज़ूर|मुझे मंजूर|मुझे मंज़ूर|राजी|राज़ी|मैं राजी|मैं राज़ी|सहमत|मैं सहमत|जरूरत|ज़रूरत|कोई जरूरत|पसंद|मुझे पसंद|मुझे ये पसंद",
        "नहीं|नही",
        "|है|हूँ|हूं",
    )
    + "|"
    + _each("अनुमति|इजाजत|इजाज़त|सहमति", "नहीं", "देता|देती|दूँगा|दूँगी|दूंगा|दूंगी|दे सकता|दे सकती|देना चाहता|देना चाहती")
    + "|रहने दें|रहने दीजिये|छोड़ो|छोड़ दो|छोड़िए|जाने दो|जाने दीजिए|निजी है|निजी रखें|गोपनीय रखें|प्राइवेट रखो|अपने पास रखो|अपने तक रखें|किसी को मत दिखाना|किसी को मत बताना|किसी को न बताएं|कभी भी नहीं|बिल्कुल न करें|बिलकुल मत करना|ना बाबा ना|ना भाई ना|ना जी ना|नहीं भाई|नहीं भैया|नहीं यार|नहीं बेटा|मना करता हूं|मेरी तरफ से नहीं|मेरी ओर से नहीं|मेरी तरफ से ना|मेरी तरफ से मना है|इनकार है|अभी नहीं|नहीं धन्यवाद|नहीं शुक्रिया"
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
    language="hi",
    numbers=(
        "एक|पहला|पहली|पहले नंबर|पहले वाला|प्रथम|नंबर एक|ek|ak|pehla|pehli|pahla|pahli|pehla wala|pehle wala|pehle number|pratham",
        "दो|दूसरा|दूसरी|दुसरा|दुसरी|दूसरे नंबर|दूसरे वाला|द्वितीय|do|dusra|doosra|dusri|doosri|dusre number|doosre number|dusre wala",
        "तीन|तीसरा|तीसरी|तिसरा|तीसरे नंबर|तृतीय|teen|tin|teen number|teesra|tisra|teesri|tisri|teesre number|tisre number",
        "चार|चौथा|चौथी|चौथे नंबर|char|chaar|chautha|chotha|chauthi|chothi|chauthe number|chauthe wala",
        "पाँच|पांच|पाच|पाँचवाँ|पांचवां|पांचवा|पाँचवा|पाचवा|पांचवी|पाँचवी|पाँचवीं|पांचवीं|पांचवें नंबर|पाँचवें नंबर|paanch|panch|paach|panj|panchwa|paanchwa|panchwan|paanchwan|panchva|paanchva|panchvi|paanchvi|panchwi|paanchwi|panchve number|paanchve number|paanchwe number",
        "छह|छः|छ|छे|छै|छठा|छठी|छठवां|छटा|छठे नंबर|chhe|che|chhah|chhay|chhey|cheh|chah|chhai|chhata|chhatha|chatha|chhatta|chhati|chhathi|chhathe number",
        "सात|saat|sath",
        "आठ|aath|aat",
        "नौ|nau|naw",
        "दस|das|dus",
    ),
    number_marks="|वाला|वाली|वाले|नं|नंबर पर|नम्बर पर|नंबर पे|विकल्प नंबर|विकल्प संख्या|संख्या|क्रमांक|चॉइस|नंबर वाली|nmbr|nmber|numbr|num|nbr|choice|vikalp|vikalp number|option number|number pe|opt|opsn|opshun|sankhya|wala|wali|number wala|नंबर वाला|नंबर|नम्बर|विकल्प|जवाब|उत्तर|ऑप्शन|number|nambar|number par|option|jawab|jawaab|uttar",
    good="""acha khasa|achchha|achaa hi|ach cha|theek tha|thek tha|theek thi|sahi tha|bura nahi tha|bura nahi|bura nhi tha|bura nhi|bura nahin tha|bura nahin|itna bura nahi|
        itna bura nahi tha|kharab nahi tha|kharab nahi|kharab nhi tha|kharab nhi|buri nahi thi|buri nahi|koi shikayat nahi|koi shikayat nahi hai|koi shikayat nhi|
        koi masla nahi hua|koi dikkat nahi hui|koi pareshani nahi hui|pasand aya|pasand aaya|pasand ayi|pasand aayi|care karne wala|care karne wale|care karne wali|
        khayal rakhne wale|khayal rakhne wala|khayal rakhne wali|khyal rakhne wale|dhyan rakhne wale|madad karne wale|meharban|mehrban|badhia|अच्छा ख़ासा|बुरा नहीं था|बुरा नहीं|
        बुरी नहीं थी|बुरी नहीं|इतना बुरा नहीं|इतना बुरा नहीं था|खराब नहीं था|खराब नहीं|खराब नहीं थी|कोई शिकायत नहीं|कोई शिकायत नहीं है|कोई दिक्कत नहीं हुई|कोई परेशानी नहीं हुई|
        पसंद आया|पसंद आई|पसंद आयी|ध्यान रखने वाले|ख्याल रखने वाले|मदद करने वाले|मददगार|ठीक था|ठीक थी|ठिक|अछ्छा|आच्छा|बडिया|बढ़ीया|
        खुश|संतुष्ट|संतोषजनक|अच्छा खासा|ढंग का|khush|santusht|santoshjanak|satisfied|happy|acchha|aacha|aachi|badia|bdiya|badya|bdya|badhya|बढीया|अछे|अच्छां|शुक्र है अच्छा|tasalli|अच्छा|अच्छी|अच्छे|
        अछा|अछी|अच्चा|अच्छे से|ठीक|सही|बढ़िया|बढिया|भला|गुड|नाइस|फाइन|acha|achha|accha|achaa|achcha|achi|achhi|acchi|ache|achhe|acche|theek|thik|thek|tik|sahi|badhiya|badiya|barhiya|bdhiya|badhia|
        gud|nice|fine""",
    excellent="""bohat hi zabardast|kamaal ka|kamal ka|kamaal ki|kamal ki|koi jawab nahi|lajwab|lajawab|bahtareen|behtreen|behtrin|behtarin|shandaar|sandar|zabardast hai|zabrdast|
        jabardast|jabrdast|jabrdst|zabardst|sab se acha|sabse acha|sab se achi|sab se behtar|sabse behtar|sabse behtareen|is se behtar nahi ho sakta|isse behtar nahi ho sakta|
        is se acha nahi ho sakta|10 mein se 10|100 percent|a one|a1|number one|first class|five star|world class|outstanding|wonderful|mast|jhakas|umda tareen|aala|khoob|
        bahut khoob|dil jeet liya|dil jit liya|maza aa gaya|maja aa gaya|कमाल की|कमाल है|कोई जवाब नहीं|जवाब नहीं|बढ़िया से बढ़िया|बेहतरिन|बहतरीन|शान्दार|जबर्दस्त|ज़बर्दस्त|
        इससे बेहतर नहीं हो सकता|इससे अच्छा नहीं हो सकता|नंबर 1|आउटस्टैंडिंग|अमेजिंग|वंडरफुल|सबसे बेहतर|सबसे बेहतरीन|सबसे उत्तम|दिल खुश हो गया|दिल जीत लिया|मज़ा आ गया|मजा आ गया|
        ए वन|फाइव स्टार|वर्ल्ड क्लास|सराहनीय|प्रशंसनीय|काबिले तारीफ|काबिल ए तारीफ|अतुलनीय|अप्रतिम|बढ़िया ही बढ़िया|एकदम बढ़िया|एकदम झकास|एक दम मस्त|प्रथम श्रेणी|उम्दा तरीन|
        bemisaal|bemisal|बेमिसाल|qabile tareef|kabile tareef|sarahniya|
        सबसे बढ़िया|sabse badhiya|sabse badiya|sabse acchi|sabse achi|एकदम मस्त|मस्त|झकास|टॉप|टॉप क्लास|सुपर|सुपर्ब|अद्भुत|adbhut|गजब|gajab|gazab|dhansu|superb|super|awesome|amazing|fantastic|
        top class|top|faadu|jhakaas|jhakas|ati uttam|दस में से दस|चकाचक|chakachak|बेहतरीन|शानदार|लाजवाब|उत्तम|अति उत्तम|उत्कृष्ट|सर्वश्रेष्ठ|सर्वोत्तम|सबसे अच्छा|सबसे अच्छी|सबसे अच्छे|जबरदस्त|
        ज़बरदस्त|कमाल|कमाल का|एक नंबर|नंबर वन|एक्सीलेंट|परफेक्ट|बेस्ट|फर्स्ट क्लास|behtareen|behtarin|shandar|shaandar|lajawab|lajawaab|uttam|zabardast|jabardast|kamaal|kamal|ek number|ek no|
        number one|excellent|perfect|best|mast|sabse acha|sabse achha|sabse accha|first class""",
    bad="""kharaab|khraab|khrb|bekaar|bkar|ghatia|ghatya|gatiya|galat|ghalat|kachra|nakara|nakaara|faltu|fazool|fuzool|mayoos kun|mayus kun|nirashajanak|nirasha|pasand nahi aya|
        pasand nahi aaya|pasand nhi aya|maza nahi aya|kisi kaam ka nahi|kisi kam ka nahi|फालतू|फ़ालतू|निकम्मा|निकम्मी|कचरा|निराशाजनक|पसंद नहीं आया|पसंद नहीं आई|मज़ा नहीं आया|
        किसी काम का नहीं|गंदे|गन्दी|खरब|ख़राव|खराव|बूरा|असंतोषजनक|
        खराब|ख़राब|बुरा|बुरी|बुरे|बेकार|घटिया|गलत|गंदा|गंदी|गन्दा|बेकार सा|बैड|kharab|kharaab|khrab|bura|buri|bure|bekar|bekaar|ghatiya|ganda|gandi|bad|poor""",
    terrible="""intehai ghatiya|nihayat ghatiya|sab se bekar|sabse bekar|sab se ghatia|sabse ghatia|sab se badtar|sabse badtar|had se zyada kharab|hadd se zyada kharab|bohat hi ghatiya|
        bahut hi ghatiya|bahut ghatiya|bht ghatiya|ekdum ghatiya|ekdam ghatiya|ek dum ghatiya|ek dam ghatiya|bilkul ghatiya|bilkul bekar|bilkul kharab|bilkul bakwas|bakvas|bkwas|
        bakwaas|wahiyaat|vahiyat|sharamnaak|sharamnak|sharmnaak|khaufnaak|bhayanak|bhyanak|disgusting|awful|dozakh|nark|narak|azab|सबसे बेकार|सबसे बदतर|हद से ज्यादा खराब|
        बहुत ही घटिया|बहुत घटिया|एकदम घटिया|एक दम घटिया|बिल्कुल घटिया|बिल्कुल बेकार|एकदम बेकार|बिल्कुल खराब|एकदम खराब|बिल्कुल बकवास|एकदम बकवास|नर्क|भयावह|डरावना|अति खराब|निकृष्ट|
        बेहद घटिया|बद से बदतर|शर्म नाक|वर्स्ट|टेरिबल|हॉरिबल|
        रद्दी|घिनौना|सबसे घटिया|sabse ghatiya|raddi|pathetic|horrible|jahannum|जहन्नुम|narak|pathetic service|भयानक|भयंकर|बदतर|बदतरीन|सबसे खराब|सबसे बुरा|सबसे बुरी|बकवास|वाहियात|शर्मनाक|नरक|
        थर्ड क्लास|bhayanak|bhayankar|badtar|badtareen|sabse kharab|sabse bura|sabse buri|bakwas|bakwaas|wahiyat|sharmnak|third class|worst|terrible""",
    very="""bohut|bahoot|boohat|bhout|bhoht|bohht|buhot|bauhat|bahut bahut|bht bht|boht boht|bohat e|intahai|intehaee|intehayi|inteha|had se zyada|hadd se zyada|hadse zyada|sach much|
        waqi|waqayi|waqei|ek dam|ekdam|bilkul hi|kaafi zyada|nihayat|itne|itnay|super|bade|bare hi|bari hi|बहोत ही|बोहत ही|भोत|भौत|बहुत ज़्यादा|बड़े|इतने|सच मुच|वाक़ई|
        हद से ज़्यादा|
        ek dum|एक दम|bahut zyada|bahut jyada|bahutt|bhot|bhaut|bauhat|bahaut|बोहोत|बौत|निहायत|kafi zyada|bade hi|bada hi|bht hi|bohot hi|बड़े ही|बहुत ही ज्यादा|बेहद ही|hadd se zyada|हद से ज्यादा|
        अत्यधिक|बहुत|बहुत ही|बहोत|बोहत|बहुत ज्यादा|काफी ज्यादा|बेहद|अत्यंत|अति|बड़ा|बड़ी|इतना|इतनी|सच में|सचमुच|वाकई|एकदम|bahut|bohot|bahot|bohat|boht|bht|bhut|bahut hi|behad|behadd|itna|itni|
        sach me|sachmuch|wakai|ekdum|ekdam|very|really|so""",
    quite="""काफी|काफ़ी|थोड़ा|थोड़ी|कुछ|ज़्यादातर|ज्यादातर|kafi|kaafi|thoda|thodi|thora|kuch|jyadatar|quite""",
    nots="""नहीं|नही|नहि|नहीं था|नहीं थी|नहीं है|ना|न|ज्यादा नहीं|ज़्यादा नहीं|nahi|nahin|nahee|nhi|nai|na|nahi tha|nahi thi|nahi hai|zyada nahi|jyada nahi|jada nahi|not""",
    at_all="""koi zyada|itna zyada|itna|कोई ज्यादा|इतना ज्यादा|इतना खास|खास|ख़ास|khas|khaas|हरगिज़|रत्ती भर|रत्ती भर भी|ratti bhar|
        कुछ खास|कोई खास|कुछ ज्यादा|kuch khas|kuch khaas|koi khas|kuch zyada|उतना|उतनी|utna|utni|itna khas|bhi|भी|बिल्कुल|बिलकुल|बिल्कुल भी|ज़रा भी|जरा भी|कतई|bilkul|bilkul bhi|zara bhi|jara bhi|
        katai""",
    neither=_MIDDLING
    + """bas theek tha|bas thik tha|bas theek thi|bas theek hai|bas thik hai|bas theek h|theek hi tha|thik hi tha|theek hi thi|theek thak sa|thik thak sa|theek sa|thik sa|
        bas aisa hi|bas aise hi|aise hi tha|aisa hi tha|bas yun hi|kaam chal gaya|kam chal gaya|kaam chalta hai|guzara hai|guzaara|guzaray layak|guzare laiq|guzaray laiq|
        itna khas nahi|itna khaas nahi|utna khas nahi|kuch khas nahi tha|kuch khaas nahi tha|koi khaas nahi|kuch khaas nhi|kuch khas nhi|koi khas nhi|koi khas baat nahi|
        koi khaas baat nahi|mila jula|mila jula sa|mixed|mixed sa|average sa|average tha|normal tha|normal hi|aam|adha adha|aadha aadha|kuch acha kuch bura|kuch achha kuch bura|
        thora acha thora bura|thoda acha thoda bura|acha bhi bura bhi|achha bhi bura bhi|acha bhi tha bura bhi|na acha na hi bura|na to acha na bura|na to acha tha na bura|
        na hi acha tha na hi bura|na acha tha na hi bura|na itna acha na itna bura|na zyada acha na zyada kharab|na bahut acha na bahut bura|na bohot acha na bohot bura|
        na achi thi na buri|na theek na kharab|na theek na bura|darmiyani|darmiyaane darje ka|darmyana|darmiyana sa|ausat darje ka|ausat sa|beech ka|bich wala|beech mein|
        dono ke beech|theek theek sa|ok tha|okay tha|ok ok|okok|बस ठीक था|बस ठीक थी|बस ठीक है|ठीक ही था|ठीक ही थी|ठीक सा|बस ऐसा ही|बस ऐसे ही|ऐसा ही था|ऐसे ही था|बस यूँ ही|यूं ही|
        काम चल गया|काम चलता है|गुजारा|गुज़ारा|गुजारे लायक|बस गुजारा|इतना खास नहीं|उतना खास नहीं|कुछ खास नहीं था|कुछ ख़ास नहीं|कोई ख़ास नहीं|कोई खास नहीं था|कोई खास बात नहीं|
        मिलाजुला|मिला जुला सा|मिक्स|मिक्स्ड|औसत सा|औसत था|एवरेज सा|औसत दर्जे का|औसत दर्जे की|मध्यम|मध्यम दर्जे का|दरमियाना|नॉर्मल था|नार्मल|साधारण सा|सामान्य सा|सामान्य था|आम|
        आधा आधा|कुछ अच्छा कुछ बुरा|थोड़ा अच्छा थोड़ा बुरा|अच्छा भी बुरा भी|अच्छा भी था बुरा भी|न तो अच्छा न बुरा|ना तो अच्छा ना बुरा|न तो अच्छा था न बुरा|ना तो अच्छा था ना बुरा|
        न ही अच्छा न ही बुरा|ना ही अच्छा ना ही बुरा|न अच्छा था न बुरा|ना अच्छा था ना बुरा|न अच्छी थी न बुरी|ना अच्छी थी ना बुरी|ना अच्छा ना ही बुरा|न अच्छा न ही बुरा|
        न इतना अच्छा न इतना बुरा|ना इतना अच्छा ना इतना बुरा|ना बहुत अच्छा ना बहुत बुरा|न बहुत अच्छा न बहुत बुरा|न ठीक न खराब|ना ठीक ना खराब|बीच वाला|दोनों के बीच|ओके था|सो सो|
        फिफ्टी फिफ्टी|
        ठीक ठाक सा|ठीक ठाक ही|theek thak hi|theek thaak hi|thik thak hi|बस ठीक|बस ठीक ठाक|बस ठीक ही|bas theek|bas thik|bas theek hi|bas thik thak|bas theek thaak|bas chalta hai|bas chal gaya|
        बस चलता है|काम चलाऊ|kaam chalau|beech beech|बीच बीच|beech wala|na idhar na udhar|नॉर्मल|normal|एवरेज|मीडियम|medium|ओके ओके|ok ok|न अच्छा कहूं न बुरा|theek theek|ठीक ठीक|
        na acha na bura bas theek|na achha na bura bas theek|न अच्छा न खराब|न अच्छा न बुरा|ना अच्छा ना बुरा|ना अच्छा ना खराब|न अच्छी न खराब|न अच्छी न बुरी|ना अच्छी ना बुरी|न खराब न अच्छा|
        न बुरा न अच्छा|ठीक ठाक|ठीक-ठाक|ठीकठाक|औसत|सामान्य|बीच का|बीच में|मिला जुला|ऐसा वैसा|चलेगा|चलता है|कुछ खास नहीं|कोई खास नहीं|साधारण|50 50|na acha na bura|na achha na bura|na accha na bura|
        na acha na kharab|na achha na kharab|na achi na buri|theek thaak|thik thak|theek thak|thik thaak|ausat|samanya|aisa waisa|chalega|chalta hai|kuch khas nahi|kuch khaas nahi|koi khas nahi|
        beech ka|mila jula|average|so so|okay okay""",
    dont_know="""kuch kah nahi sakta|kuch kah nahi sakti|kah nahi sakta|kah nahi sakti|kah nahi sakte|keh nahin sakta|keh nahin sakti|keh nhi sakta|keh nhi sakti|kuch nahi kah sakta|
        kuch nahi kah sakti|kuch keh nahi sakti|bata nahi sakta|bata nahi sakti|bata nahi sakte|kuch bata nahi sakta|mujhe nhi pata|mujhe nai pata|mujhe nahin pata|mjhe nahi pata|
        mujhe ni pata|muje nahi pata|mujhe pta nahi|mujhe pta nhi|mujhe kuch nahi pata|mujhe kuch nahi maloom|mujhe kuch maloom nahi|mujhe kuch nahi malum|mujhe nahi malum|
        mujhe maloom nhi|maloom nai|malum nahin|pata hi nahi|pata nahi kya kahun|pata nahi kya bolun|kya pata bhai|kuch yaad nahi|kuch yaad nai|yaad nai|yaad nhi|yaad hi nahi|
        mujhe kuch yaad nahi|samajh nahi aati|samajh nahi ati|samajh nhi aa raha|samajh nhi aa rahi|samajh ni aa rahi|fark nahi pata|faisla nahi kar sakta|faisla nahi kar sakti|
        faisla nahi kar pa raha|tay nahi kar sakta|tay nahi kar pa raha|sochna padega|sochna parega|confirm nahi|sure nahi|sure nahi hun|pakka nahi pata|pakka nahi keh sakta|
        andaza nahi hai|koi andaza nahi|andaaza nahi|khuda jane|ishwar jane|ram jane|upar wala jane|don t know|dunno|idk|hosh nahi tha|mujhe hosh nahi tha|कुछ कह नहीं सकते|
        कुछ नहीं कह सकती|बता नहीं सकता|बता नहीं सकती|बता नहीं सकते|मुझे कुछ नहीं पता|मुझे कुछ पता नहीं|मुझे कुछ मालूम नहीं|मुझे नहीं मालूम|मुझे नही पता|मुझे पता नही|मालूम नही|
        पता ही नहीं|कुछ याद नहीं|याद ही नहीं|मुझे याद नहीं|मुझे कुछ याद नहीं|समझ नहीं आता|समझ नहीं आती|समझ नहीं आ रही|कुछ समझ नहीं आ रहा|तय नहीं कर सकता|तय नहीं कर सकती|
        तय नहीं कर पा रहा|तय नहीं कर पा रही|फैसला नहीं कर सकता|अंदाजा नहीं|अंदाज़ा नहीं|कोई अंदाज़ा नहीं|पक्का नहीं कह सकता|पक्का नहीं पता|श्योर नहीं|कोई आइडिया नहीं|आइडिया नहीं|
        नो आइडिया|ईश्वर जाने|राम जाने|ऊपर वाला जाने|अल्लाह जाने|खुदा जाने|होश नहीं था|मुझे होश नहीं था|ज्ञात नहीं|जानकारी नहीं|कोई जानकारी नहीं|नइ पता|नई पता|
        कुछ पता नहीं|कुछ नहीं पता|kuch pata nahi|kuch nahi pata|समझ नहीं आ रहा|समझ नहीं आया|समझ में नहीं आ रहा|samajh nahi aa raha|samajh nahi aaya|samajh me nahi aa raha|malum nhi|maloom nhi|
        malum nai|pata nai|kuch nahi keh sakte|kuch keh nahi sakte|kuch nahi keh sakta|kuch nahi keh sakti|कुछ नहीं कह सकते|कुछ नहीं कह सकता|कुछ कह नहीं सकता|कुछ कह नहीं सकती|koi idea nahi|idea nahi|
        no idea|kya bolu|kya kahu|क्या कहूं|क्या बताऊं|भगवान जाने|bhagwan jane|याद नहीं आ रहा|nahi malum|पता नइ|pata nahi chala|पता नहीं|पता नही|मालूम नहीं|नहीं पता|मुझे पता नहीं|मुझे नहीं पता|
        मुझे मालूम नहीं|नहीं मालूम|नहीं जानता|नहीं जानती|जानता नहीं|कह नहीं सकता|कह नहीं सकती|कह नहीं सकते|कहना मुश्किल है|कहना मुश्किल|क्या पता|कोई अंदाजा नहीं|याद नहीं|पक्का नहीं|निश्चित नहीं|
        pata nahi|pta nahi|pata nahin|pata nhi|pta nhi|nahi pata|mujhe nahi pata|mujhe pata nahi|malum nahi|maloom nahi|mujhe malum nahi|nahi maloom|nahi janta|nahi janti|kya pata|keh nahi sakta|
        keh nahi sakti|kehna mushkil hai|yaad nahi|pakka nahi|dont know""",
    frames="""de do|de dein|de dijiye|de dena|दे दो|दे दें|दे दीजिए|दे देना|dekhbhal|dekh bhal|dekhbhaal|dekh bhaal|dekh rekh|देख भाल|देखरेख|देख रेख|mera ilaj|mera ilaaj|ilaaj|
        मेरा इलाज|आपकी सेवा|आपकी सर्विस|
        samajh lo|samajh lein|samajh len|samajh lijiye|samjho|samjhen|likh lo|likh lein|likh lijiye|laga lo|laga dein|laga do|de deta hun|de deti hun|deta hun|deti hun|dunga|
        dungi|doon ga|doon gi|duga|dugi|rakh lo|rakh lein|rakhunga|kahunga|kahungi|kahoon ga|kahoon gi|kahta hun|kehta hun|kehti hun|kahna chahunga|select|chunta hun|chunti hun|
        jawab|answer|reply|mera reply|mera rating|meri rating|meri taraf se|meri traf se|hamari taraf se|mere hisab se|meray hisab se|mere khyal se|mere khayal mein|mere liye|
        hamare liye|kul mila kr|overall experience|visit|mera visit|meri visit|stay|staff|team|amla|intezam|intizam|intezaam|vyavastha|vyawastha|system|wahan|waha|yaha|udhar|
        idhar|is hospital|is hospital ka|is hospital ki|aspatal|haspatal|aap ke|aap logon ka|aap logon ki|aap sab|ap|ap ka|ap ki|ap ke|apke|rahe|raha hai|rahi hai|rha|rhi|
        laga tha|lagi thi|lga|lgi|hui|huwa|huwi|hota hai|hua tha|mila tha|theen|thein|thay|hy|he|g|waisay|waise to|bas|sirf|to bas|sach kahun to|sach bolun to|sach kahu to|
        sach batau to|honestly|filhal|is baar|is dafa|iss baar|sabhi|sabka|sab ka|sab ki|sab kuchh|sb|sb kuch|pura|poora|puri|kaam|mujhay|mjhe|muje|समझ लो|समझ लीजिए|समझ लें|समझिए|
        समझो|लिख लो|लिख लीजिए|लिख दो|लगा दो|रख लो|देता हूँ|देता हूं|देती हूँ|देती हूं|दूंगा|दूँगा|दूंगी|दूँगी|दे रहा हूँ|दे रही हूँ|कहूँगी|कहता हूँ|कहता हूं|कहती हूँ|कहती हूं|
        कहना चाहूंगा|कहना चाहूँगी|चुनता हूँ|चुनती हूँ|चुनूंगा|जवाब|उत्तर|मेरा उत्तर|हमारा जवाब|मेरी रेटिंग|मेरी तरफ से|हमारी तरफ से|मेरी ओर से|हमारे हिसाब से|मेरे लिए|हमारे लिए|
        कुल मिला के|विजिट|मेरी विजिट|स्टाफ|स्टाफ़|टीम|कर्मचारी|व्यवस्था|इंतजाम|इंतज़ाम|सिस्टम|सुविधा|सुविधाएं|वहाँ|वहां|उधर|इधर|इस अस्पताल|इस अस्पताल का|इस अस्पताल की|सबका|सबकी|
        सभी|सभी का|पूरा|पूरी|बस|सिर्फ|वैसे|वैसे तो|सच कहूं तो|सच कहूँ तो|सच बोलूं तो|इस बार|फिलहाल|लगा था|लगी थी|हुई थी|हुआ था|होता है|मिला था|मिली थी|सा|सी|रहा है|रही है|रहे हैं|
        लगा मुझे|लगा हमें|महसूस हुआ|अनुभव हुआ|अनुभव किया|पड़ा|suvidha|mehsoos hua|
        मैं|हम|लोग|आप लोगों|आपके|यहाँ|यहां|मुझको|हमको|हमें तो|मुझे तो|लगता|लगती|मतलब|चलो|चलिए|टोटल|ओवरऑल|इलाज हुआ|हूँ|हूं|main|mai|hum|log|logon|logo|aapke|aap logon|yahan|mujhko|humko|hume|mujhe to|
        lagta|lagti|matlab|chalo|overall|total|hu|hun|hoon|h|thaa|tha|ye wala|jawab hai|mera jawab|मेरा जवाब|rating|रेटिंग|यही|बस इतना|kul mila ke|aap|experience|treatment|ट्रीटमेंट|केयर|care|
        anubhav raha|था|थी|थे|है|हैं|रहा|रही|रहे|लगा|लगी|हुआ|हुई|मिला|मिली|मेरा|मेरी|मेरे|मुझे|हमें|हमारा|मेरा अनुभव|अनुभव|सेवा|सर्विस|इलाज|देखभाल|सब|सब कुछ|कुल मिलाकर|कुल मिला कर|मेरे हिसाब से|
        मेरे ख्याल से|मैं कहूँगा|मैं कहूँगी|मेरी राय में|आपका|आपकी|काम|यह|ये|वह|वो|का|की|के|ही|भी|तो|जी|से|कहूँगा|कहूंगा|कहूंगी|चुनता|चुनती|हॉस्पिटल|अस्पताल|thi|the|hai|hain|raha|rahi|laga|lagi|hua|
        mila|mili|mera|meri|mere|mujhe|hame|hamara|anubhav|mera anubhav|seva|sewa|service|ilaj|sab|sab kuch|kul milakar|kul mila kar|mere hisab se|mere khayal se|aapka|aapki|apka|apki|yeh|ye|wo|ka|
        ki|ke|hi|bhi|to|toh|kahunga|kahungi|hospital""",
    polite="""shukar hai|shukr hai|bhagwan ka shukar hai|bhagwan ka shukr hai|शुक्र है|भगवान का शुक्र है|भगवान का शुक्र|ईश्वर का धन्यवाद|
        beta|beta ji|bete|बेटा|बेटा जी|बेटे|
        g|bhai sahab|bhai saab|bhaiyya|bhayya|bhaiya ji|uncle|aunty|aunti|sister|baji jan|sahib ji|sir jee|jnab|khuda aap ko khush rakhe|allah aap ko khush rakhe|allah bhala kare|
        bhagwan bhala kare|bhagwan aapka bhala kare|god bless|god bless you|thankyou|thank u|thnx|thx|tnx|ty|shukria ji|shukriya aapka|bahut bahut shukriya|bohat bohat shukriya|
        bohot shukriya|bht shukriya|bahut bahut dhanyavad|bahut bahut dhanyawad|meharbani ji|meharbani kar ke|meherbani karke|mehrbani karke|barae mehrbani|salaam alaikum|
        salam alaikum|slam|walaikum salam|assalamu alaikum|asalamoalaikum|asslam o alaikum|namaskaar|namastey|pranaam|aadab|adaab|kindly|maazrat|maafi|mafi|maaf kijiye|
        maaf kijiyega|maaf karein|muaf karna|अंकल|आंटी|सिस्टर|भाई साहब|भाईसाहब|भाई जी|बहन जी|दीदी जी|भैया जी|भगवान भला करे|भगवान आपका भला करे|ईश्वर आपका भला करे|
        भगवान आपको खुश रखे|ईश्वर की कृपा|भगवान की कृपा|मेहरबानी करके|कृपा करके|कृपया करके|दया करके|बहुत बहुत शुक्रिया|शुक्रिया जी|शुक्रिया आपका|धन्यवाद जी|धन्यवाद आपका|
        बहुत बहुत आभार|सादर प्रणाम|जय माता दी|जय श्री कृष्ण|राम राम जी|सलाम|अस्सलाम वालेकुम|माफ कीजिए|माफ़ करना|माफ कीजिएगा|क्षमा करें|क्षमा|क्षमा कीजिए|माफी चाहता हूँ|
        माफी चाहती हूँ|kshama|kshama karein|kripa karke|daya karke|bhagwan ki kripa|jai mata di|jai shri krishna|jai shree ram|sat sri akal|aabhar|abhar|saadar|sadar|
        भई|भैय्या|यार|महोदय|महोदया|श्रीमान|सादर|bhaiya|bhai sahab|didi|sirji|sir ji|madam ji|mam|dost|yaar|jai shri ram|जय श्री राम|राधे राधे|radhe radhe|सत श्री अकाल|allah hafiz|shukriya ji|
        dhanyavaad|dhanyvad|dhanyavaad ji|meherbani|मेहरबानी|आभार|आपका धन्यवाद|aapka dhanyavad|aapka shukriya|आपका शुक्रिया|आप सबका धन्यवाद|कृपया|प्लीज|प्लीज़|धन्यवाद|शुक्रिया|बहुत धन्यवाद|
        बहुत बहुत धन्यवाद|बहुत शुक्रिया|थैंक्स|थैंक यू|जी|नमस्ते|नमस्कार|प्रणाम|राम राम|हैलो|सर|मैडम|डॉक्टर|डॉक्टर साहब|साहब|भाई|बहन|भैया|दीदी|सॉरी|माफ़ कीजिए|माफ करना|kripya|plz|please|pls|
        dhanyavad|dhanyawad|dhanywad|shukriya|bahut shukriya|bahut dhanyavad|thanks|thank you|thanku|ji|jee|namaste|namaskar|pranam|ram ram|hello|hi|sir|madam|doctor|sahab|bhai|behen|sorry|
        maaf karna""",
    greetings="""bura na manna|bura na mano|bura na maniye|bura mat manna|bura mat mano|bura mat maniye|बुरा मत मानना|बुरा मत मानो|बुरा मत मानिए|बुरा न मानना|बुरा न मानें|बुरा ना मानो|
        बुरा ना मानना|बुरा न मानिए|
        beta mera|beti meri|bete ki|beta theek|beta thik|बेटा मेरा|बेटी मेरी|बेटा ठीक|
        acha theek hai|achha theek hai|accha theek hai|theek hai baad|thik hai baad|theek hai phir|acha phir|achha phir|acha bhai|achha bhai|acha beta|achha beta|acha jee|acha g|
        achha g|acha bata|acha batao|acha batain|acha batayein|acha to|achha to|mera beta|meri beti|mere bete|mera bacha|meri bachi|mera dost|mere dost|sab theek hai na|
        sab theek ho|sab theek hoga|sab acha hoga|kya haal hai|kya hal hai|kya hal chal|theek ho|theek ho na|thik ho|aap theek ho|ap theek hain|umeed hai aap theek|tum theek ho|
        main bilkul theek hun|main bilkul theek hoon|mai bilkul theek hu|main ab behtar hun|ab theek hun|ab main theek hun|ab theek hu|ab thik hu|ab behtar hun|ab behtar hu|
        ab behtar mehsoos|tabiyat ab theek hai|tabiyat ab theek|tabiyat behtar hai|meri tabiyat theek hai|tabiat theek hai|tabiyat thik hai|acha mausam|mausam acha|khush raho|
        khush rahein|khush rahen|khush rahiye|sada khush raho|jeete raho|jeetay raho|acha sawal|achha sawal|acha question|acha laga aap se baat|acha laga aapse baat|
        acha laga sun kar|good evening|good afternoon|good day|happy eid|happy diwali|eid mubarak|ramzan mubarak|अच्छा ठीक है|ठीक है बाद|ठीक है फिर|अच्छा फिर|अच्छा बेटा|
        अच्छा बताओ|अच्छा बताइए|अच्छा तो|मेरा बेटा|मेरी बेटी|मेरे बेटे|मेरा बच्चा|मेरी बच्ची|सब ठीक है ना|सब ठीक हो|क्या हाल है|क्या हाल चाल|आप ठीक हो|आशा है आप ठीक|
        उम्मीद है आप ठीक|मैं बिल्कुल ठीक हूँ|मैं बिल्कुल ठीक हूं|मैं अब ठीक हूँ|मैं अब ठीक हूं|अब ठीक हूँ|अब ठीक हूं|अब बेहतर हूँ|मैं अब बेहतर हूँ|तबियत ठीक है|तबीयत अब ठीक है|
        तबियत अब ठीक है|मेरी तबीयत ठीक है|मेरी तबियत ठीक है|मौसम अच्छा|खुश रहो|खुश रहिए|खुश रहें|सदा खुश रहो|जीते रहो|अच्छा सवाल|अच्छा लगा आपसे बात|शुभ संध्या|शुभकामनाएं|
        दिवाली की शुभकामनाएं|शुभ दीपावली|ईद मुबारक|होली मुबारक|shubh ratri|shubh sandhya|shubh din|subh prabhat|aapka din shubh ho|
        सब ठीक है घर|आप कैसे हैं|aap kaise hain|sab kushal mangal|मैं ठीक हूँ अब|main ab theek hu|tabiyat theek hai|तबीयत ठीक है|tabiyat acchi hai|अच्छा भाई|अच्छा दिन|आपका दिन अच्छा हो|शुभ प्रभात|
        शुभ दिन|शुभ रात्रि|गुड मॉर्निंग|गुड नाइट|गुड लक|मैं ठीक हूँ|मैं ठीक हूं|हम ठीक हैं|आप ठीक हैं|अच्छा जी|अच्छा सुनो|अच्छा सुनिए|acha din|aapka din acha ho|shubh prabhat|main theek hu|
        main thik hu|mai thik hu|mai theek hun|hum theek hain|aap theek hain|acha ji|accha ji|acha suno|good morning|good night|good luck""",
    joins="""kiunke|kiun ke|kyunki|kyuki|kyu ke|kiyun ke|kyun kay|kion ke|par phir bhi|lakin|likin|lekin phir bhi|mgr|warna|siwaye|siwaae|sivay|albata|halanke|halanki|halaanke|agarche|
        jab ke|jabke|jbke|is liye|isliye|islye|khas kar|khaas kar|khas taur par|khaskar|क्योकि|क्यूंकी|क्युकी|क्यूँकि|चूंकि|हालाँकि|अगरचे|लेकिन फिर भी|पर फिर भी|सिवाय|खासकर|
        खास कर|विशेषकर|ख़ासकर|इस वजह से|
        फिर भी|जबकि|क्यों कि|इसलिए|kyu ki|kyun ki|kyuki|phir bhi|jabki|isliye|except|although|magar|lekin|लेकिन|मगर|पर|परंतु|परन्तु|किंतु|क्योंकि|क्यूंकि|कारण|और|हालांकि|वैसे|बस|सिर्फ|par|per|
        parantu|kyunki|kyonki|kyoki|aur|or|halanki|waise|bas|sirf|but|because""",
    praise="""bohat care|bahut care|khayal rakhte|khyal rakha|khayal rakhi|dhyan rakhte|dhyaan rakha|dhyan diya|dhyaan diya|pyar se|piyar se|pyar se baat|pyaar se|izzat se|izzat di|
        izat|muskura|muskurate|hans mukh|hansmukh|zabardast log|ache log|achhe log|achay log|acchay log|nek log|nek dil|farishtay|farishta|dil khush|mutmaeen|shukar guzar|
        shukarguzar|shukar hai|meharbaan|humdard|hamdard|hamdardi|humdardi|sabar se|tasalli di|dilasa|hosla|hausla|khubsurat|khoobsurat|saaf suthra|saf suthra|saaf safai|duaen|
        duayen|dil se shukriya|aashirwad|ashirwad|jaan bachai|jaan bacha li|jan bachai|meri jaan bachayi|ध्यान रखते|ध्यान रखा गया|ख्याल रखते|ख़्याल रखा|प्यार से|प्यार से बात|
        इज्जत से|इज़्ज़त दी|सम्मान|आदर|मुस्कुरा|मुस्कुराते|हंसमुख|हँसमुख|नेक दिल|नेक लोग|फरिश्ते|दिल खुश|शुक्रगुजार|शुक्र है|सहानुभूति|धैर्य|तसल्ली दी|दिलासा|हौसला|सुंदर|
        साफ सफाई अच्छी|दुआएं|आशीर्वाद|जान बचाई|जान बचा ली|बहुत ध्यान|सहयोगी|सेवा भाव|
        बढ़िया लोग|सहयोग|मीठा|अच्छे से बात|धन्य|देवता|फरिश्ता|farishta|devta|sahyog|shandaar|दिल से धन्यवाद|dil se dhanyavad|प्यार|प्यारे|प्यारी|दयालु|मददगार|विनम्र|मेहनती|मेहनत|आभारी|आभार|तारीफ|
        ख्याल रखा|ध्यान रखा|मदद की|मदद मिली|खुश|संतुष्ट|साफ|साफ सुथरा|अच्छे लोग|भगवान का रूप|pyar|pyare|pyari|dayalu|madadgar|vinamra|mehnati|aabhari|abhari|tareef|khayal rakha|dhyan rakha|madad ki|
        khush|santusht|saaf|helpful|caring|kind|friendly|polite|love""",
    blame="""kisi ne nahi poocha|kisi ne nahi pucha|kisi ne nahin poocha|koi nahi poochta|koi poochta nahi|kisi ne nahi suni|kisi ne meri nahi suni|kisi ne nahi suna|koi sunta nahi|
        koi sunne wala nahi|kisi ne madad nahi ki|kisi ne dhyan nahi diya|koi dhyan nahi|dhyan nahi diya|dhyan nahi rakha|khayal nahi rakha|khyal nahi rakha|koi khayal nahi|
        koi nahi tha|sabse buri raat|sab se buri raat|sabse kharab raat|sab se kharab raat|buri raat|bura haal|bura hal|badsalooki|bad salooki|bad sulooki|badsuluki|batamizi|
        badtamizi|badtmizi|be adab|beadab|beadbi|chillate|cheekh|cheekha|daanta|danta|dant diya|gaali|galiyan|jhoot|jhooth|ganda ward|gande|gandgi|ganda|badbu|badboo|bakwas|
        bakwaas|wahiyat|bekar|bekaar|dhakke|dhakay|zaleel|zalil|beizzati|tamasha|azab|aziyat|azziyat|dard mein chhor diya|dard mein chor diya|tadapta|tadapti|tarapta|tarapti|
        tarapte|tadapte|rulaya|rula diya|ro pada|dobara nahi jaunga|dobara nahi aaunga|kabhi nahi jaunga|kabhi nahi aaunga|dobara kabhi nahi|shikayat karunga|shikayat karungi|
        complaint karunga|ghatia|ghatya|nakam|nakaam|nalayak|na ahal|naahil|jahil|kamchor|kaam chor|be hiss|behis|be rehem|bereham|berahm|किसी ने नहीं पूछा|कोई नहीं पूछता|
        कोई पूछने वाला नहीं|किसी ने नहीं सुनी|किसी ने मेरी नहीं सुनी|किसी ने नहीं सुना|कोई सुनता नहीं|किसी ने मदद नहीं की|किसी ने ध्यान नहीं दिया|कोई ध्यान नहीं|ध्यान नहीं दिया|
        ध्यान नहीं रखा|सबसे बुरी रात|सबसे खराब रात|बुरी रात|खराब रात|बुरा हाल|बुरा व्यवहार|खराब व्यवहार|बदसलूकी|बद तमीज|बदतमीज़|बदतमीज़ी|चिल्लाते|चिल्लाया|डांटा|डाँटा|डांट दिया|
        गाली|गालियां|झूठ|झूठे|गंदा|गंदे|गंदी|धक्के|ज़लील|जलील|तमाशा|यातना|दर्द में छोड़ दिया|तड़पता|तड़पती|तड़पते|रुला दिया|कभी नहीं जाऊंगा|कभी नहीं जाऊँगी|दोबारा कभी नहीं|
        शिकायत करूंगा|शिकायत करूँगी|नालायक|निकम्मे|जाहिल|कामचोर|असंवेदनशील|अमानवीय|बकवास|वाहियात|
        कोई नहीं आया|koi nahi aaya|बेकार|दुर्व्यवहार|durvyavhar|चिल्लाया|chillaya|थू|रोना आ गया|sharm aani chahiye|नर्क|बदबू|मर जाओ|शर्म|शर्मनाक|बेइज्जती|लापरवाह|लापरवाही|बदतमीज|बदतमीजी|रूखा|रूखे|
        बेरहम|अपमान|गंदगी|निराश|निराशाजनक|तकलीफ|परेशान|सबसे खराब|सबसे बुरी|सबसे बुरा|घटिया|बदतर|sharm|sharmnak|beijjati|laparwah|laparwahi|badtameez|badtamiz|badtameezi|apmaan|gandagi|nirash|
        pareshan|takleef|rude|ghatiya|sabse kharab|sabse buri|sabse bura""",
    yes=_twice(_YES, _AGREES)
    + "|"
    + _led("हाँ|हां|जी|हाँ जी|जी हाँ|ठीक है|बिल्कुल|हाँ बिल्कुल|हाँ ठीक है|जी बिल्कुल|मेरी तरफ से|जी मेरी तरफ से|आप", _PRINT)
    + "|"
    + _each(
        "जरूर|ज़रूर|बेशक|जी जरूर|जी ज़रूर|हाँ जरूर|हाँ ज़रूर|हां जरूर|अवश्य|जी हाँ बिल्कुल|हाँ जी बिल्कुल|हां बिल्कुल|हां ठीक है|जी हां|हां जी|ओके|हाँ हाँ|कोई बात नहीं|कोई दिक्कत नहीं|जी ठीक है|चलो|खुशी से|शौक से|हाँ मेरी तरफ से|हाँ आप",
        "छाप दो|छाप दें|छाप दीजिए|छाप सकते हैं|कर दो|कर दें|कर दीजिए|कर लो|करो|करें|कीजिए|कर सकते हैं|कर सकते हो|लगा दो|डाल दो|शेयर कर दो|शेयर कर दीजिए|शेयर कर सकते हैं|प्रकाशित कर दें|प्रकाशित कर सकते हैं|अनुमति है|इजाजत है",
    )
    + "|"
    + _each(
        "beshak|zaroor|zarur|jarur|jaroor|ji zaroor|haan zaroor|avashya|ji haan bilkul|haan ji bilkul|ok|yes|han|ha|hanji|haan haan|koi baat nahi|koi dikkat nahi|ji theek hai|chalo|khushi se|shauk se|haan meri taraf se|ji meri taraf se|haan aap",
        "chhap do|chap do|chhap dein|chhap dijiye|chhap sakte hain|chap sakte ho|kar do|kar dein|kar dijiye|kar lo|karo|kare|kar sakte hain|kar sakte ho|laga do|daal do|share kar do|share kar dijiye|share kar sakte hain|publish kar do|publish kar sakte hain|anumati hai|ijazat hai",
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
    + _each("|मुझे|हमें", "कोई", "समस्या|दिक्कत|परेशानी|आपत्ति|एतराज|ऐतराज|ऐतराज़|हर्ज|प्रॉब्लम|मुश्किल", "नहीं|नही", "|है")
    + "|"
    + _each(
        "han ji|ha ji|hn|hn ji|haan|ji|theek hai",
        "kr do|kr dein|krdo|kr lo|kr dijiye|kar do|laga do|chhap do|share kr do|kr skte hain|kr sakte hain|kar skte hain|kr skte ho",
    )
    + f"|{_NAMELESS}|{_NAMELESS_LATIN}|"
    + """जी जी|हाँ भाई|हाँ भैया|हाँजी|हांजी|हाँ बेटा|यस प्लीज|जी अवश्य|हाँ अवश्य|हाँ क्यों नहीं|हां क्यों नहीं|जी क्यों नहीं|haan g|ji g|hanjee|haanjee|haan bhai|ha bhai|haan yaar|
        haan bhaiya|yess|yup|yep|yeah|y|haan kyun nahi|haan kyu nahi|avashya|awashya|ji avashya|beshak|be shak|
        हाँ|हां|हा|हाँ जी|हां जी|जी|जी हाँ|जी हां|जी बिल्कुल|बिल्कुल|बिलकुल|ज़रूर|जरूर|अवश्य|ठीक है|ठीक|सही है|ओके|हाँ ठीक है|हाँ कर सकते हैं|कर सकते हैं|कर सकते हो|कर लो|कर लीजिए|हाँ ज़रूर|
        हाँ बिल्कुल|मंजूर है|मंज़ूर|सहमत हूँ|कोई बात नहीं|कोई दिक्कत नहीं|यस|भेज सकते हैं|दिखा सकते हैं|haan|han|haa|ha|hn|hanji|haanji|haan ji|han ji|ji|jee|ji haan|ji han|ji bilkul|bilkul|zaroor|
        zarur|jarur|jaroor|theek hai|thik hai|thik h|theek h|sahi hai|ok|okay|kar sakte hain|kar sakte ho|kar lo|kar lijiye|haan bilkul|haan zaroor|manzoor hai|koi baat nahi|koi dikkat nahi""",
    no=_twice(_NAY, _REFUSES)
    + "|"
    + _led("नहीं|जी नहीं|ना|मेरी तरफ से", _NO_PRINT)
    + "|"
    + _each(
        f"{_NAY}|बिल्कुल|नहीं भाई|nahi bhai|nai|nai ji|nhi ji",
        "न करें|मत करो|मत करना|मत कीजिए|न छापें|मत छापो|मत छापना|मत छापिए|नहीं चाहता|नहीं चाहती|मैं नहीं चाहता|मैं नहीं चाहती|अनुमति नहीं|अनुमति नहीं है|इजाजत नहीं|जरूरत नहीं|na kare|na karo|na karna|mat karna|mat karo|mat chhapna|mat chapna|mat chhapo|na chhapo|nahi chahta|nahi chahti|main nahi chahta|main nahi chahti|nahi karna|ijazat nahi|anumati nahi|zaroorat nahi",
    )
    + "|"
    + _led("nahi|nhi|na|ji nahi", _NO_PRINT_LATIN)
    + "|"
    + """नहीं नही|ना रे|ना रे ना|नाहीं|नहिं|nahi bhaiya|nahi beta|nahi yaar|nahi nai|na re|n|nope ji|naah|नहीं प्लीज|
        नहीं|नही|नहि|ना|न|जी नहीं|नहीं जी|बिल्कुल नहीं|बिलकुल नहीं|कभी नहीं|मत करो|मत कीजिए|मत करना|नहीं चाहता|नहीं चाहती|मैं नहीं चाहता|मैं नहीं चाहती|मना है|नहीं कर सकते|रहने दो|रहने दीजिए|नो|
        मंजूर नहीं|nahi|nahin|nhi|nahee|nai|na|naa|ji nahi|nahi ji|bilkul nahi|kabhi nahi|mat karo|mat kijiye|mat karna|nahi chahta|nahi chahti|rehne do|rehne dijiye|nahi kar sakte|manzoor nahi""",
    stop="""मैसेज भेजना बंद करो|मैसेज भेजना बंद करें|मैसेज भेजना बंद कीजिए|संदेश भेजना बंद करें|संदेश न भेजें|संदेश मत भेजो|संदेश मत भेजिए|संदेश बंद करें|मुझे संदेश न भेजें|
        मैसेज न भेजें|मैसेज ना भेजें|मैसेज मत भेजिए|मैसेज मत कीजिए|और मैसेज मत भेजो|अब और मैसेज नहीं|अब मैसेज नहीं|मेरा नंबर हटा दो|मेरा नंबर हटा दीजिए|मेरा नंबर डिलीट कर दो|
        मुझे लिस्ट से हटा दो|मत भेजा करो|संपर्क न करें|मुझसे संपर्क न करें|परेशान करना बंद करो|तंग करना बंद करो|परेशान न करें|परेशान मत कीजिए|message bhejna band karo|
        msg bhejna band karo|msg bhejna band kare|message bhejna band kijiye|sandesh na bheje|texts band karo|text band karo|msgs band karo|aur msg nahi|aur message nahi|
        ab aur nahi|ab msg nahi|mera number hata do|mera number hata dijiye|mera number delete kar do|mera number nikal do|mat bheja karo|mat bhejna|mat bhejna mujhe|
        dobara mat bhejna|dobara mat bhejo|pareshan karna band karo|tang karna band karo|pareshan na kare|sampark na kare|mujhse sampark na kare|mera peecha chhod do|
        mera peecha chod do|
        ये सब बंद करो|यह सब बंद कीजिए|ye sab band karo|yeh sab band karo|ye sab band kijiye|bas karo|बस करो|मुझे मत भेजो|mujhe mat bhejo|mujhe message mat karo|mujhe msg mat karo|मैसेज नहीं चाहिए|
        message nahi chahiye|मुझे मैसेज नहीं चाहिए|peecha chhodo|mera peecha chhodo|मुझे अकेला छोड़ दो|no more message|message stop|stop message|message cancel karo|STOP करें|STOP करो|STOP कर दो|
        STOP मैसेज|बंद करो|बंद करें|बंद कीजिए|बंद कर दो|बंद कर दीजिए|बन्द करो|बन्द करें|इसे बंद करो|इसे बंद करें|ये बंद करो|यह सब बंद करो|स्टॉप|स्टाप|रोको|रोक दो|रोकें|रोक दीजिए|मैसेज बंद करो|
        मैसेज बंद करें|मैसेज मत भेजो|मैसेज मत करो|और मत भेजो|अब मत भेजो|फिर मत भेजना|दोबारा मत भेजना|मत भेजो|मत भेजिए|मुझे मैसेज मत करो|अनसब्सक्राइब|सदस्यता रद्द करें|सदस्यता समाप्त|और मैसेज नहीं|
        कोई मैसेज नहीं|मुझे परेशान मत करो|परेशान मत करो|तंग मत करो|मेरा पीछा छोड़ो|band karo|band kare|band karen|band kijiye|band kar do|band kardo|bandh karo|bandh kar do|bnd karo|ise band karo|
        ye band karo|stop karo|stop kar do|stop kare|stop kijiye|rok do|roko|message band karo|msg band karo|sms band karo|msg mat karo|message mat karo|message mat bhejo|msg mat bhejo|mat bhejo|
        aur mat bhejo|ab mat bhejo|mat bhejiye|pareshan mat karo|mujhe pareshan mat karo|tang mat karo|unsubscribe karo|unsubscribe kar do""",
    start="""मुझे फिर से मैसेज भेजना शुरू करें|मैसेज फिर से शुरू करें|मैसेज फिर से शुरू करो|मैसेज भेजना शुरू करें|मैसेज चालू करो|मैसेज फिर भेजो|फिर से मैसेज भेजो|फिर से मैसेज भेजें|
        message phir se shuru karo|message phir se shuru kar do|message fir se chalu kar do|message fir se shuru karo|msg phir se shuru karo|message chalu karo|phir se message bhejo|
        start karo dobara|शुरू|शुरू करो|शुरू करें|शुरू कीजिए|फिर शुरू करो|फिर से शुरू करो|फिर से शुरू करें|दोबारा शुरू करें|चालू करो|चालू करें|स्टार्ट|shuru karo|shuru kare|phir se shuru karo|
        fir se shuru karo|dobara shuru karo|chalu karo|start karo""",
    start_says=f"""
        {_TEXTS} ..2 (भेजना|bhejna|karna|bhejne|आना) [दोबारा|फिर से|dobara|phir se|fir se] (शुरू|चालू|shuru|chalu|start) (करें|करो|कर|कीजिए|kare|karen|karein|karo|kar|kr)
        (दोबारा|फिर से|फिर|वापस|dobara|dubara|phir se|fir se|phir|fir|wapas) ..1 {_TEXTS} ..2 (शुरू|चालू|shuru|chalu|start) (करें|करो|कर|कीजिए|kare|karen|karein|karo|kar|kr)
        (फिर|फिर से|दोबारा|वापस|phir|phir se|fir|fir se|dobara|wapas|wapis) {_TEXTS} (भेजो|भेजें|भेजिए|शुरू|चालू|चाहिए|करो|कीजिए|bhejo|bheje|bhejen|bhejiye|shuru|chalu|chahiye|karo)
        {_TEXTS} (फिर|फिर से|दोबारा|वापस|phir|phir se|fir|fir se|dobara|wapas|wapis) (भेजो|भेजें|भेजिए|शुरू|चालू|चाहिए|bhejo|bheje|bhejen|bhejiye|shuru|chalu|chahiye)
        """,
    help="""ये सब क्या है|यह सब क्या है|ये सब क्या चक्कर है|ye sab kya hai|yeh sab kya hai|ye sab kya chakkar hai|
        कौन बोल रहा है|कौन बोल रहे हैं|कौन बोल रहे हो|कौन बात कर रहा है|कौन साहब|कौन जी|यह कौन भेज रहा है|ये मैसेज किसका है|यह किसलिए है|ये किसलिए है|ये किस लिए है|
        ये किस बारे में है|यह किस बारे में है|किस बारे में|किस सिलसिले में|ये क्या चक्कर है|क्या है ये|क्या है यह|कौन हैं आप|कौन हो आप|कौन हो तुम|कौन हो भाई|ये असली है|यह असली है|
        फ्रॉड है क्या|ये फ्रॉड है|ये ठगी है|ये धोखा है|ये स्कैम है|स्कैम है क्या|क्या मतलब है|मतलब क्या है|इसका क्या मतलब|इसका मतलब क्या है|समझ नहीं आया ये क्या है|
        ये कैसा मैसेज है|kaun bol rahe hain|kon bol raha hai|kon bol rahe ho|kaun bol rahe ho|kon baat kar raha hai|kaun sahab|kaun hain aap|kon hain aap|kon ho aap|kaun ho tum|
        kon ho tum|kon ho bhai|kaun ho bhai|ye kis liye hai|ye kisliye hai|yeh kis liye hai|ye kis bare me hai|ye kis bare mein hai|yeh kis bare mein hai|kis bare me|
        kis bare mein|kis silsile me|ye kya chakkar hai|kya hai ye|kya hai yeh|ye asli hai|ye real hai|fraud hai kya|ye fraud hai|ye thagi hai|ye scam hai|scam hai kya|
        kya matlab hai|matlab kya hai|iska kya matlab|iska matlab kya hai|ye kaun bhej raha hai|ye kaisa msg hai|kaisa message hai ye|
        ye number kiska hai|yeh number kiska hai|ये नंबर किसका है|क्या मतलब|kya matlab|matlab kya|मदद|मदद करें|मदद करो|मदद चाहिए|सहायता|सहायता करें|हेल्प|आप कौन|आप कौन हैं|आप कौन हो|तुम कौन हो|
        कौन है|कौन हो|यह कौन है|ये कौन है|कौन है ये|यह क्या है|ये क्या है|यह किसका नंबर है|क्या यह सच है|क्या यह फ्रॉड है|madad|madad karo|madad chahiye|sahayata|aap kaun|aap kaun hain|aap kaun ho|
        aap kon ho|aap kon hai|tum kaun ho|kaun hai|kon hai|kaun ho|kon ho|kaun bol raha hai|ye kaun hai|yeh kaun hai|ye kya hai|yeh kya hai|kiska number hai""",
    wrong_number="""आपका नंबर गलत है|गलत नंबर पर मैसेज|गलत नंबर लगा है|गलत इंसान|गलत बंदा|गलत शख्स|राँग नंबर|मैं वो नहीं|मैं वह नहीं हूँ|मैं वो नहीं हूं|galat no hai|glt number|galat shakhs|
        galat banda|galat vyakti|main wo nahi|main wo nahi hun|mai wo nahi hu|wrong no|wrong num|wrong person hai|aapka number galat hai|galat number lagaya hai|
        गलत नंबर|ग़लत नंबर|गलत नम्बर|गलत आदमी|गलत व्यक्ति|रॉन्ग नंबर|रोंग नंबर|गलत नंबर है|यह गलत नंबर है|नंबर गलत है|मेरा नंबर नहीं|मैं वो नहीं हूँ|galat number|galat nambar|galat no|
        galat number hai|ye galat number hai|number galat hai|galat aadmi|galat insan|rong number|wrong number hai|wrong number""",
    stop_says=f"""
        {_TEXTS} ..3 (न|ना|मत|na|mat) (आया|किया|भेजा|aaya|aya|kia|kiya|bheja) (करें|करे|करो|कीजिए|kare|karen|karein|karo|kro)
        (मुझे|हमें|mujhe|mujhko|mjhe|muje|hame|hume) ..2 {_TEXTS} ..2 (भेजना|करना|देना|bhejna|karna|krna|dena) ..1 (बंद|बन्द|छोड़|band|bandh|bnd|chod|chhod) {_END}
        (मैं|हम|main|mai|hum) ..2 {_TEXTS} ..2 (नहीं|नही|nahi|nahin|nhi|nai) (चाहता|चाहती|चाहते|लेना|chahta|chahti|chahte|lena)
        (नहीं|नही|nahi|nahin|nhi|nai) (चाहिए|चाहिये|chahiye|chahie|chaiye) [मुझे|mujhe] [ये|यह|आपके|आपका|ye|yeh|aapke|apke] {_TEXTS}
        (और|aur|or) (कोई|koi) {_TEXTS} (नहीं|न|ना|मत|nahi|na|mat|nai|nhi)
        (मुझसे|हमसे|मुझे|mujhse|mujh se|humse|mujhe) (आगे|आइंदा|दोबारा|अब|aage|aainda|dobara|ab) [से|se] ..1 (संपर्क|कॉन्टैक्ट|contact|sampark) (न|ना|मत|na|mat) (करें|करो|करना|कीजिए|kare|karen|karein|karo|karna|kijiye)
        (आगे|आइंदा|दोबारा|aage|aainda|dobara) [से|se] (मुझसे|हमसे|मुझे|mujhse|mujh se|humse|mujhe) ..1 (संपर्क|कॉन्टैक्ट|contact|sampark) (न|ना|मत|na|mat) (करें|करो|करना|कीजिए|kare|karen|karein|karo|karna|kijiye)
        (इस|मेरे|is|mere) (नंबर|नम्बर|number|nambar) (पर|पे|par|pe) ..3 {_TEXTS} ..2 (न|ना|मत|na|mat) {_SEND_NOT}
        (न|ना|na) {_SEND_NOT} [मुझे|mujhe] [ये|यह|ye|yeh] {_TEXTS}
        (मेरा|हमारा|mera|hamara) (नंबर|नम्बर|number|nambar) ..4 (लिस्ट|सूची|सिस्टम|रिकॉर्ड|list|system|record) (से|se) ..1 (हटा|निकाल|मिटा|डिलीट|hata|nikal|mita|delete) (दें|दो|दीजिए|करें|करो|कर|den|dein|do|dijiye|karen|karein|karo|kar)
        (मेरा|हमारा|mera|hamara) (नंबर|नम्बर|number|nambar) (हटाइए|हटाएं|निकालिए|मिटा दो|मिटा दीजिए|डिलीट कर|hataiye|hataye|nikaliye|mita do|delete kar|remove kar|remove karo|remove kare)
        (मुझे|mujhe) ..2 (लिस्ट|सूची|list) (से|se) ..1 (हटा|निकाल|hata|nikal) (दें|दो|दीजिए|den|dein|do|dijiye)
        {_TEXTS} ..3 (मत|mat) (भेजा|किया|bheja|kiya) (करो|करें|कीजिए|karo|kare|karen|kijiye)
        (नहीं|नही|nahi|nahin|nhi) (चाहिए|चाहिये|chahiye|chaiye) ..2 {_TEXTS}
        (बस|bas) (करो|करें|कीजिए|karo|kare|kijiye) ..2 {_TEXTS}
        (आगे|आइंदा|अब|aage|aainda|ab|dobara|दोबारा) [से|se] ..1 {_TEXTS} ..1 (मत|न|ना|नहीं|mat|na|nahi) (भेज*|कर|करना|करो|करें|bhej*|kar|karna|karo|kare)
        {_TEXTS} ..2 (भेजना|करना|देना|आना|bhejna|karna|bhejana|aana) ..1 (बंद|बन्द|band|bandh|stop) {_END}
        {_TEXTS} ..1 (बंद|बन्द|band|bandh|bnd) {_END}
        (बंद|बन्द|band|bandh|stop) {_END} ..2 {_TEXTS}
        {_TEXTS} ..2 (मत|mat|न|na) {_SEND_NOT}
        (मत|mat) {_SEND_NOT} ..2 {_TEXTS}
        {_TEXTS} ..1 (नहीं|नही|nahi|nahin|nhi) (चाहिए|चाहिये|चाहता|चाहती|chahiye|chaiye|chahta|chahti)
        (लिस्ट|सूची|list|suchi) (से|se) ..3 (हटा|हटाओ|हटाएँ|हटाएं|हटाइए|हटाना|निकाल|निकालो|निकालिए|hata|hatao|\
        hataiye|nikal|nikalo)
        (मेरा|mera) (नंबर|नम्बर|number|nambar|no) (हटा|हटाओ|निकाल|निकालो|डिलीट|hata|hatao|nikal|nikalo|delete) (दो|\
        दीजिए|दें|करो|करें|do|dijiye|karo)
        (मुझे|mujhe|muje) (अनसब्सक्राइब|unsubscribe) (करो|करें|कर|karo|kare|kar)
        """,
    stop_unless=f"""
        (वेटिंग|वेट|इंतज़ार की|इंतजार की|प्रतीक्षा|ऑपरेशन|ऑपरेशन की|waiting|wait|intezar ki|intezaar ki|operation|operation ki|surgery|transplant|appointment|अपॉइंटमेंट) (लिस्ट|सूची|list)
        (कहा|बोला|kaha|bola|कहना|बोलते) ..4 {_TEXTS} ..2 (बंद|मत|band|mat)
        (बंद|बन्द|band|bandh) (मत|न|ना|नहीं|mat|na|nahi)
        {_TEXTS} ..1 (बंद|बन्द|band|mat|मत) (मत|mat|नहीं|nahi)
        {_TEXTS} ..1 (नहीं|nahi) (चाहिए|chahiye) ..1 (था|थे|थी|tha|thi)
        """,
    wrong_number_says="""
        (आप|aap|ap|tum|तुम) [लोग|log] (किसी और|kisi aur|kisi or|किसी दूसरे|kisi dusre) (को|ko|का|ka|के|ke) ..2 (ढूंढ|ढूँढ|खोज|पूछ|dhoond|dhund|dhoondh|dhundh|khoj|pooch|puch)
        (आप|aap|ap) [लोग|log|ने|ne] ..2 (किसी और|kisi aur|kisi or) (को|ko) ..1 (मैसेज|संदेश|message|text|sms) (कर|भेज|kar|kr|bhej)
        (यह|ये|ye|yeh) ..1 (मैसेज|संदेश|message|text|sms) ..2 (किसी और|kisi aur|kisi or) (के|का|को|ke|ka|ko)
        (यह|ये|ye|yeh) [फोन|मोबाइल|phone|mobile] (उनका|उन का|उनकी|उसका|उस मरीज का|मरीज का|unka|un ka|unki|uska|us ka|mareez ka|patient ka) ..1 (नंबर|नम्बर|फोन|मोबाइल|number|nambar|phone|mobile) (नहीं|नही|nahi|nahin|nhi|nai)
        (यह|ये|ye|yeh) (नंबर|नम्बर|फोन|number|phone) (उनका|उसका|मरीज का|unka|un ka|uska|us ka|mareez ka|patient ka) (नहीं|नही|nahi|nahin|nhi|nai)
        (यह|ये|ye|yeh) (मेरा|mera) (नंबर|नम्बर|फोन|number|nambar|phone) (है|hai|h) ..3 (का|की|ka|ki) (नहीं|नही|nahi|nahin|nhi|nai)
        (मैं|मै|main|mai) (वो|वह|उस|wo|woh|us) (मरीज|मरीज़|रोगी|पेशेंट|बंदा|बंदी|शख्स|mareez|marij|patient|rogi|banda|bandi|shakhs) (नहीं|नही|nahi|nahin|nhi|nai)
        (मैं|मै|main|mai) (वो|वह|wo|woh) (नहीं|नही|nahi|nahin|nhi|nai) (हूँ|हूं|जो|जिसे|जिस|hun|hoon|hu|jo|jise|jis)
        (मैं|मै|main|mai) (कोई|आपका|आपकी|koi|aapka|aapki|apka) (मरीज|मरीज़|रोगी|पेशेंट|mareez|marij|patient|rogi) (नहीं|नही|nahi|nahin|nhi|nai)
        (मैं|मै|हम|main|mai|hum) (उनको|उन्हें|उन|उस नाम|us naam|इस नाम|इस आदमी|इस व्यक्ति|इस इंसान|उस|unko|unhe|un|is naam|is aadmi|us) [को|के किसी|वाले किसी|ko|ke kisi] ..1 (नहीं|नही|nahi|nahin|nhi|nai) (जानता|जानती|जानते|पहचानता|पहचानती|janta|janti|jante|pehchanta|pehchanti)
        (इस|is) (नाम|naam) (का|की|के|वाला|ka|ki|ke|wala) ..3 (नहीं|नही|nahi|nahin|nhi|nai) (रहता|रहती|रहते|rehta|rehti|rehte|rahta|rahti)
        (यहाँ|यहां|इधर|yahan|yaha|idhar) ..1 (इस|is|us) (नाम|naam) (का|की|ka|ki) (कोई|बंदा|आदमी|व्यक्ति|मरीज|koi|banda|aadmi|vyakti|mareez|patient) ..1 (नहीं|नही|nahi|nahin|nhi|nai)
        (गलत|ग़लत|galat|ghalat|glt|wrong) (नंबर|नम्बर|बंदे|आदमी|व्यक्ति|शख्स|इंसान|मरीज|जगह|number|nambar|bande|aadmi|admi|vyakti|shakhs|insan|insaan|mareez|patient|person|jagah) ..1 (पर|पे|को|par|pe|ko) ..1 (मैसेज|संदेश|sms|message|text)
        (मैसेज|संदेश|message|text) ..2 (गलत|galat|wrong) (नंबर|जगह|बंदे|आदमी|व्यक्ति|number|jagah|bande|aadmi) (पर|को|par|pe|ko|आ|aa)
        (यह|ये|ye|yeh) (नंबर|नम्बर|फोन|सिम|number|phone|sim) (पहले|pehle|pahle) (किसी और|kisi aur|kisi or) (का|के|ka|ke)
        (यह|ये|ye|yeh) (नंबर|नम्बर|सिम|number|sim) (अब|ab) (मैं|मेरे|हमारे|mere|main|hamare)
        (यह|ये|ye|yeh) (नंबर|नम्बर|number) (अब|ab) ..1 (मेरा|मेरे|हमारा|mera|mere|hamara)
        (मैं|main|mai|me) (वो|वह|wo|woh|voh) (इंसान|आदमी|व्यक्ति|शख्स|बंदा|insaan|insan|aadmi|admi|banda|person|shakhs) (नहीं|nahi|nhi|nahin)
        (मैं|main|mai|me) (वो|वह|wo|woh) (नहीं|nahi|nhi) (हूँ|हूं|hu|hun|hoon)
        (किसी और|kisi aur|kisi or|किसी दूसरे) (का|के|को|ka|ke|ko) (मैसेज|नंबर|message|msg|number)
        (नाम|naam) (का|की|ka|ki) [यहाँ|यहां|yahan|yaha] (कोई|koi) ..1 (नहीं|nahi|nahin|nhi)
        (मैं|main|mai|me) ..1 (मरीज|मरीज़|पेशेंट|patient|mareez|marij) (नहीं|nahi|nhi|nahin)
        (गलत|galat|wrong) (जगह|बंदे|jagah|bande) ..2 (मैसेज|message|msg)
        (गलत|ग़लत|रॉन्ग|galat|rong|wrong) (नंबर|नम्बर|number|nambar|व्यक्ति|आदमी|insan|aadmi) (है|पर|को|लगा|लग|hai|\
        par|pe|laga|lag)
        (यह|ये|yeh|ye) (मेरा|उनका|उसका|mera|unka|uska) (नंबर|नम्बर|फोन|number|phone) (नहीं|nahi|nahin|nhi)
        (यह|ये|yeh|ye) (नंबर|number) (मेरा|उनका|किसी और|mera|unka|kisi aur) ..1 (नहीं|का है|nahi|ka hai)
        (इस|is) (नाम|naam) (का|की|ka|ki) [यहाँ|यहां|yahan] (कोई|koi) ..1 (नहीं|nahi)
        (मैं|main|mai) (मरीज|मरीज़|वो|patient|mareez) (नहीं|nahi|nhi) (हूँ|हूं|hu|hun|hoon)
        """,
    wrong_number_unless="""
        (मरीज|मरीज़|रोगी|mareez|marij|patient) (नहीं|नही|nahi|nahin|nhi|nai) (लग*|समझ*|दिख*|lag*|samajh*|samjh*|dikh*)
        (गलत|galat|wrong) (नंबर|number) (पर|par|pe|को|ko) ..2 (फोन|कॉल|भेज*|call|phone|bhej*) ..2 (दिया|किया|diya|\
        kiya)
        (गलत|galat|wrong) (नंबर|number) (दिया|बताया|लिखा|diya|bataya|likha)
        """,
    never_been_says="""
        (मैं|मै|हम|main|mai|hum) ..2 (कभी|kabhi|kbhi) ..2 (अस्पताल|हॉस्पिटल|hospital|aspatal|haspatal) ..2 (गया|गई|गईं|गयी|गयीं|गए|आया|आई|रहा|रही|भर्ती|gaya|gai|gayi|gaye|aaya|aya|aayi|raha|rahi|bharti|admit) ..1 (नहीं|नही|nahi|nahin|nhi|nai)
        (मैं|मै|हम|main|mai|hum) ..2 (किसी|kisi) (अस्पताल|हॉस्पिटल|hospital|aspatal) [में|me|mein] ..2 (नहीं|नही|nahi|nahin|nhi|nai) (गया|गई|गईं|गयी|गयीं|गए|आया|आई|था|थी|रहा|रही|हुआ|हुई|gaya|gai|gayi|gaye|aaya|aya|tha|thi|raha|rahi|hua|hui)
        (मैं|मै|हम|main|mai|hum) ..2 (अस्पताल|हॉस्पिटल|hospital|aspatal) ..1 (गया|गई|गईं|गयी|गयीं|गए|आया|आई|gaya|gai|gayi|gaye|aaya|aya|aayi) (ही|तक|hi|tak) (नहीं|नही|nahi|nahin|nhi|nai)
        (मैं|मै|main|mai) ..2 (कभी|kabhi) (भर्ती|एडमिट|bharti|admit) ..1 (नहीं|नही|nahi|nahin|nhi|nai)
        (मेरा|मेरी|mera|meri) (कोई|koi) (इलाज|ऑपरेशन|विजिट|अपॉइंटमेंट|ilaj|operation|visit|appointment) (नहीं|नही|nahi|nahin|nhi|nai) (हुआ|हुई|था|थी|hua|hui|tha|thi)
        (मैं|मै|main|mai|me) ..4 (अस्पताल|हॉस्पिटल|hospital|aspatal) [में|me|mein] (गया|गई|गईं|गयी|गयीं|आया|भर्ती|एडमिट|gaya|gayi|aaya|bharti|admit) (ही|hi|कभी|kabhi) (नहीं|nahi|nhi)
        (भर्ती|एडमिट|admit|bharti) [ही|hi] (नहीं|नही|nahi|nhi) (हुआ|हुई|hua|hui)
        (मैं|मै|main|mai) ..2 (अस्पताल|हॉस्पिटल|hospital|aspatal|asptal) ..2 (नहीं|नही|nahi|nhi) (गया|गई|गईं|गयी|गयीं|आया|आई|\
        था|थी|gaya|gayi|aaya|aayi|tha|thi)
        (मैं|मै|main|mai) ..1 (कभी|kabhi) ..2 (अस्पताल|हॉस्पिटल|hospital|aspatal) ..2 (नहीं|nahi|nhi)
        (मैं|मै|main|mai) ..2 (भर्ती|एडमिट|admit|bharti) (नहीं|nahi|nhi) (हुआ|हुई|था|थी|hua|hui|tha|thi)
        (मैं|मै|main|mai) ..1 (अस्पताल|हॉस्पिटल|hospital) ..1 (गया|गई|gaya|gayi) (ही|hi) (नहीं|nahi)
        (मेरा|mera) (कोई|koi) (अपॉइंटमेंट|appointment) (नहीं|nahi) (था|tha)
        """,
    bereavement_says=_deaths(_KIN)
    + _deaths(_KIN_LATIN)
    + """
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (गुज़र|गुजर|मर|guzar|gujar|mar) (गए|गये|गई|गईं|गयी|गयीं|गईं|चुके|चुकी|gaye|gae|gayi|gai|chuke|chuki)
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (चल|chal) (बसे|बसी|बसीं|base|basi)
        (वह|वो|वे|wo|woh|ve) [तो|to] (अब|ab) [हमारे बीच|हमारे साथ|जीवित|ज़िंदा|hamare beech|hamare sath|zinda|jinda|jivit] (नहीं|नही|nahi|nahin|nhi|nai) (रहे|रही|रहीं|rahe|rahi)
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (स्वर्गवासी|स्वर्ग|परलोक|swargwasi|swarg|parlok) (हो|सिधार|चले|चली|ho|sidhar|chale|chali)
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (भगवान|ईश्वर|bhagwan) (के|को|ke|ko) (पास|प्यारे|प्यारी|paas|pyare|pyari) (चले|चली|हो|chale|chali|ho)
        (उनका|उनकी|unka|unki) [तो|to] ..3 (देहांत|देहान्त|निधन|मृत्यु|मौत|इंतकाल|स्वर्गवास|डेथ|dehant|nidhan|mrityu|maut|death|inteqal|intkaal|swargwas) (हो|हुई|हुआ|ho|hui|hua)
        (मरीज|मरीज़|रोगी|mareez|marij|patient|rogi) [तो|to] [अब|ab] ..1 (गुज़र|गुजर|guzar|gujar) (गए|गये|गई|गया|gaye|gayi|gaya)
        """,
    bereavement_unless=f"""
        (उम्र|ज़िंदगी|जिंदगी|umar|umr|zindagi|वक़्त) ..2 (गुज़र|गुजर|guzar|gujar)
        (के|का|की|ये|यह|सारे|सारी|मुश्किल|अच्छे|पूरा|पूरी|हर|ke|ka|ki|ye|yeh|saare|sare|saari|mushkil|ache|achhe|poora|poori|har) (दिन|रात|रातें|din|raat|raatein) ..2 (गुज़र|गुजर|guzar|gujar)
        (मौत|maut) (जैसा|जैसी|का|jaisa|jaisi) (दर्द|हाल|डर|dard|haal|dar)
        (बगल|पास|साथ|सामने|बाजू|दूसरे|दूसरी|bagal|baju|paas|saath|samne|dusre|doosre|dusri) [वाले|वाली|वाला|के|wale|wali|wala|ke] [बेड|bed] [के|का|की|वाले|वाला|ke|ka|ki|wale|wala] (मरीज|मरीज़|पेशेंट|रोगी|आदमी|औरत|patient|mareez|marij|aadmi|aurat|uncle|aunty) ..5 (मर|मौत|डेथ|मृत्यु|गुज़र|गुजर|चल|देहांत|नहीं|mar|maut|death|guzar|gujar|dehant|nahi)
        (नहीं|nahi|nhi) (रहे|रही|रहीं|रहा|rahe|rahi|raha) (थे|थी|था|हैं|है|tha|thi|the|hain|hai)
        (दर्द|बुखार|dard|bukhar) ..3 (चला|chala|खत्म|khatam)
        {_DEATH} ..5 (साल|वर्ष|बरस|साल|saal|sal|varsh|years) (पहले|pehle|pahle|ago)
        (साल|वर्ष|बरस|saal|sal|years) (पहले|pehle|pahle) ..5 {_DEATH}
        (साल|वर्ष|saal|sal) (पहले|pehle) ..6 (गुज़र|गुजर|मर|guzar|mar)
        (गुज़र|गुजर|चल बसे|guzar) (गए|गई|gaye) ..3 (साल|saal) (पहले|pehle)
        (मरते|marte) (मरते|marte)
        (मरने|मर ही|लगभग मर|marne) ..2 (वाले|वाली|वाला|जाते|जाता|जाती|wale|wala|wali)
        (लगा|लगता|डर|अगर|यदि|शायद|laga|dar|agar|shayad) ..6 (मर|मौत|मृत्यु|गुज़र|mar|maut)
        (फोन|बैटरी|गाड़ी|phone|battery|mobile|मोबाइल|कुत्ता|बिल्ली) ..3 (मर|mar|गुज़र|खत्म)
        (समय|वक्त|टाइम|time|waqt) ..2 (गुज़र|गुजर|guzar|gujar)
        (मौत|मृत्यु|maut) (के|से|ke|se) (मुंह|मुँह|बच*|करीब|muh|bach*)
        {_DEATH} (नहीं|nahi) (हुई|हुआ|hui|hua)
        """,
    help_says="""
        (आप|तुम|aap|ap|tum) (कौन|kaun|kon) (लोग|साहब|log|sahab)
        (यह|ये|ye|yeh) [सब|मैसेज|संदेश|sab|message] (किस|kis|kisi) (चीज|चीज़|बारे|सिलसिले|लिए|बात|संबंध|विषय|cheez|chiz|bare|baare|silsile|liye|baat|sambandh|vishay) [के|का|ke|ka] [बारे|bare|baare] [में|me|mein]
        (यह|ये|ye|yeh) [मैसेज|संदेश|सर्वे|message|sandesh|survey|text] (किसलिए|किस लिए|क्यों|क्यूं|kisliye|kis liye|kyu|kyun|kyo) (आया|आ|भेजा|किया|है|aaya|aya|aa|bheja|kiya|hai)
        (किस|kis) (बारे|सिलसिले|संबंध|bare|baare|silsile|sambandh) (में|me|mein) (है|हैं|पूछ*|बात|मैसेज|hai|h|hain|pooch*|puch*|baat|message)
        (कहीं|क्या|यह|ये|kahin|kahi|kya|ye|yeh) [यह|ये|ye|yeh] (कोई|koi) (फ्रॉड|फ़्रॉड|धोखा|धोका|स्कैम|ठगी|नकली|फर्जी|मज़ाक|मजाक|fraud|scam|dhoka|dhokha|thagi|fake|farzi|spam|mazak)
        (कहीं|kahin|kahi) (यह|ये|ye|yeh) ..1 (फ्रॉड|धोखा|धोका|स्कैम|ठगी|नकली|फर्जी|फ़र्ज़ी|fraud|scam|dhoka|dhokha|thagi|fake|farzi)
        (यह|ये|ye|yeh) [मैसेज|नंबर|लिंक|message|number|link] (फ्रॉड|धोखा|स्कैम|ठगी|नकली|फर्जी|असली|fraud|scam|dhoka|thagi|fake|farzi|asli|real|genuine|nakli) (है|तो|hai|h|to) (क्या|नहीं|या|ना|kya|nahi|ya|na)
        (कौन|kaun|kon) (बोल|बात|bol|baat) (रहा|रहे|रही|कर|raha|rahe|rahi|kar|rha|rhe)
        (कौन|kaun|kon) (हैं|हो|है|hain|ho|hai) (आप|तुम|यह|ये|भाई|aap|ap|tum|ye|yeh|bhai)
        (मेरा|mera) (नंबर|नम्बर|number|nambar) ..2 (कहाँ|कहां|कैसे|किसने|किधर|kahan|kaha|kaise|kese|kisne|kis ne|kidhar) (से|मिला|आया|दिया|se|mila|aya|aaya|diya)
        (आपको|आपने|aapko|apko|aap ko|aapne|aap ne) ..1 (मेरा|mera) (नंबर|नम्बर|number|nambar) ..1 (कहाँ|कहां|कैसे|किसने|kahan|kaha|kaise|kese|kisne)
        (यह|ये|ye|yeh) (किसका|किसकी|kiska|kiski|kis ka) (नंबर|नम्बर|मैसेज|संदेश|number|message)
        (आप|तुम|aap|ap|tum) (किस|किसकी|kis|kiski) [की|के|ki|ke] (तरफ|ओर|taraf) (से|se)
        (यह|ये|ye|yeh) (कैसा|कौनसा|kaisa|kesa|konsa) (मैसेज|संदेश|message|text)
        (आप|aap|ap|तुम|tum) (लोग|log) (कौन|kaun|kon)
        (कौन|कौन सा|कौनसा|किस|kaun|kaun sa|kaunsa|konsa|kon sa|kis) (अस्पताल|हॉस्पिटल|hospital|aspatal) ..1 (है|हैं|hai|hain|se|से)
        (क्या|इसका|इसके|इस|kya|iska|iske) .. (पैसे|पैसा|चार्ज|paise|paisa|charge) (लग*|कट*|lag*|kat*|देना|dena)
        (नंबर|नम्बर|number|nambar) ..2 (किसका|kiska|किसने|कैसे|कहाँ से|कहां से|kisne|kaise|kahan se|kaha se|kahase) (दिया|मिला|आया|लिया|diya|mila|aaya|liya)
        (यह|ये|ye|yeh) (मैसेज|message|msg) (क्यों|क्यूँ|kyu|kyun|kyo|kisne|किसने|kaun|kahan)
        (आप|तुम|यह|ये|aap|tum|ye|yeh) (कौन|kaun|kon) (हैं|हो|है|hain|ho|hai|बोल|bol)
        (कौन|kaun|kon) (मैसेज|message|msg|भेज|bhej) ..2 (रहा|भेज|raha|kar)
        (क्या|kya) (यह|ये|ye|yeh) (सच|असली|फ्रॉड|धोखा|स्कैम|fraud|scam|asli|real|fake)
        (आप|aap|ap|तुम) (किस|कौन से|कौनसे|kis|kaunse|konse) (अस्पताल|हॉस्पिटल|जगह|hospital|aspatal|company|\
        कंपनी) (से|se)
        (आप|aap|ap|तुम) (कहाँ|कहां|kahan|kaha) (से|se) (हैं|हो|बोल|hain|ho|bol)
        (मेरा|mera) (नंबर|नम्बर|number) (कहाँ|कहां|कैसे|किसने|kahan|kaise|kisne)
        (यह|ये|ye|yeh) (मैसेज|संदेश|message|msg) (किसका|कहाँ|कहां|क्यों|किसने|kiska|kahan|kyu|kyun|kisne)
        """,
    carer_says=_carers(_KIN)
    + _carers(_KIN_LATIN)
    + """
        (मैं|main|mai|me) (मरीज|मरीज़|patient|mareez|उन|un|papa|मम्मी|mummy) (का|की|ka|ki) (बेटा|बेटी|पति|पत्नी|भाई|बहन|beta|beti|pati|patni|bhai|behen|husband|wife)
        (उनकी|उनके|मम्मी की|पापा की|unki|unke|mummy ki|papa ki) (तरफ|ओर|जगह|taraf|jagah) (से|se)
        """,
    young_says=f"""
        (मैं|मै|main|mai|me) [सिर्फ|केवल|अभी|sirf|abhi|only] {_AGE} (साल|वर्ष|saal|sal|year|years) (का|की|ka|\
        ki) (हूँ|हूं|hu|hun|hoon|hoo|h)
        (मेरी|meri) (उम्र|आयु|umar|umr|age) [सिर्फ|केवल|sirf] {_AGE} [साल|वर्ष|saal|sal] (है|की|hai|h)
        """,
    language_says="""
        (हिंदी|हिन्दी|hindi|hindee) (में|मे|me|mein|m) (पूछिए|पूछिये|पूछें|पूछो|सवाल|समझाओ|समझाइए|समझा दो|pucho|puchiye|poochiye|poocho|sawal|samjhao|samjhaiye|karo|kijiye|reply|translate|text)
        (अंग्रेज़ी|अंग्रेजी|इंग्लिश|english|angrezi|angreji|inglish) (में|me|mein) (नहीं|नही|nahi|nahin|nhi|nai) ..1 (हिंदी|हिन्दी|hindi)
        (हिंदी|हिन्दी|hindi|hindee) (में|मे|me|mein) (मैसेज|message|msg|sms|दो|दें|दीजिए|do|de|dijiye|chahiye)
        (अंग्रेज़ी|अंग्रेजी|इंग्लिश|english|angrezi|angreji|inglish) (नहीं|नही|nahi|nhi|nahin|ni) (आती|आता|समझ*|पढ़*|aati|ati|aata|samajh*|padh*)
        (हिंदी|हिन्दी|hindi|hindee) (में|मे|me|mein|main) (लिख*|भेज*|बात|बोल*|जवाब|पूछ*|likh*|bhej*|baat|bol*|batao|\
        bataye|please|plz|pls|चाहिए|कृपया|प्लीज*)
        (हिंदी|हिन्दी|hindi) (में|मे|me|mein) (बताइए|बताएं|बताओ|करें|करो|कीजिए|karo|kare)
        (मुझे|हमें|mujhe|muje) (सिर्फ|केवल|बस|sirf|keval|bas) (हिंदी|हिन्दी|hindi) (आती|समझ|पढ़|aati|samajh|bol*)
        (मैं|main|mai) (सिर्फ|केवल|बस|sirf) (हिंदी|हिन्दी|hindi) (बोल*|जान*|समझ*|पढ़*|bol*|jan*|samajh*)
        (मुझे|mujhe|muje|mereko) (अंग्रेज़ी|अंग्रेजी|इंग्लिश|english|angrezi) (नहीं|nahi|nhi) (आती|समझ|aati|samajh)
        """,
    names="""हिंदी में बात करो|हिंदी में बात करें|हिंदी में पूछो|हिंदी में पूछिए|हिंदी में भेजो|हिंदी चाहिए|सिर्फ हिंदी|हिंदी भाषा|hindi me baat karo|hindi mein baat karein|
        hindi me pucho|hindi me bhejo|hindi chahiye|sirf hindi|only hindi|hindi only|hindi language|hindi bhasha|
        हिन्दी प्लीज|hindi mai|hindi me please|hindi mein please|हिंदी में प्लीज|hindi me likho|हिंदी में लिखो|in hindi|hindi plz|हिंदी|हिन्दी|हिंदी में|हिन्दी में|कृपया हिंदी में|हिंदी प्लीज|hindi|
        hindee|hindi me|hindi mein|hindi please|hindi main""",
)
