"""Numbers, and words of good and bad, as Hindi patients rate: data; see `lexicon.py`."""

NUMBERS = (
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
)

NUMBER_MARKS = "|वाला|वाली|वाले|नं|नंबर पर|नम्बर पर|नंबर पे|विकल्प नंबर|विकल्प संख्या|संख्या|क्रमांक|चॉइस|नंबर वाली|nmbr|nmber|numbr|num|nbr|choice|vikalp|vikalp number|option number|number pe|opt|opsn|opshun|sankhya|wala|wali|number wala|नंबर वाला|नंबर|नम्बर|विकल्प|जवाब|उत्तर|ऑप्शन|number|nambar|number par|option|jawab|jawaab|uttar"

GOOD = """acha khasa|achchha|achaa hi|ach cha|theek tha|thek tha|theek thi|sahi tha|bura nahi tha|bura nahi|bura nhi tha|bura nhi|bura nahin tha|bura nahin|itna bura nahi|
        itna bura nahi tha|kharab nahi tha|kharab nahi|kharab nhi tha|kharab nhi|buri nahi thi|buri nahi|koi shikayat nahi|koi shikayat nahi hai|koi shikayat nhi|
        koi masla nahi hua|koi dikkat nahi hui|koi pareshani nahi hui|pasand aya|pasand aaya|pasand ayi|pasand aayi|care karne wala|care karne wale|care karne wali|
        khayal rakhne wale|khayal rakhne wala|khayal rakhne wali|khyal rakhne wale|dhyan rakhne wale|madad karne wale|meharban|mehrban|badhia|अच्छा ख़ासा|बुरा नहीं था|बुरा नहीं|
        बुरी नहीं थी|बुरी नहीं|इतना बुरा नहीं|इतना बुरा नहीं था|खराब नहीं था|खराब नहीं|खराब नहीं थी|कोई शिकायत नहीं|कोई शिकायत नहीं है|कोई दिक्कत नहीं हुई|कोई परेशानी नहीं हुई|
        पसंद आया|पसंद आई|पसंद आयी|ध्यान रखने वाले|ख्याल रखने वाले|मदद करने वाले|मददगार|ठीक था|ठीक थी|ठिक|अछ्छा|आच्छा|बडिया|बढ़ीया|
        खुश|संतुष्ट|संतोषजनक|अच्छा खासा|ढंग का|khush|santusht|santoshjanak|satisfied|happy|acchha|aacha|aachi|badia|bdiya|badya|bdya|badhya|बढीया|अछे|अच्छां|शुक्र है अच्छा|tasalli|अच्छा|अच्छी|अच्छे|
        अछा|अछी|अच्चा|अच्छे से|ठीक|सही|बढ़िया|बढिया|भला|गुड|नाइस|फाइन|acha|achha|accha|achaa|achcha|achi|achhi|acchi|ache|achhe|acche|theek|thik|thek|tik|sahi|badhiya|badiya|barhiya|bdhiya|badhia|
        gud|nice|fine"""

EXCELLENT = """bohat hi zabardast|kamaal ka|kamal ka|kamaal ki|kamal ki|koi jawab nahi|lajwab|lajawab|bahtareen|behtreen|behtrin|behtarin|shandaar|sandar|zabardast hai|zabrdast|
        jabardast|jabrdast|jabrdst|zabardst|sab se acha|sabse acha|sab se achi|sab se behtar|sabse behtar|sabse behtareen|is se behtar nahi ho sakta|isse behtar nahi ho sakta|
        is se acha nahi ho sakta|10 mein se 10|100 percent|a one|a1|number one|first class|five star|world class|outstanding|wonderful|mast|jhakas|umda tareen|aala|khoob|
        bahut khoob|dil jeet liya|dil jit liya|maza aa gaya|maja aa gaya|कमाल की|कमाल है|कोई जवाब नहीं|जवाब नहीं|बढ़िया से बढ़िया|बेहतरिन|बहतरीन|शान्दार|जबर्दस्त|ज़बर्दस्त|
        इससे बेहतर नहीं हो सकता|इससे अच्छा नहीं हो सकता|नंबर 1|आउटस्टैंडिंग|अमेजिंग|वंडरफुल|सबसे बेहतर|सबसे बेहतरीन|सबसे उत्तम|दिल खुश हो गया|दिल जीत लिया|मज़ा आ गया|मजा आ गया|
        ए वन|फाइव स्टार|वर्ल्ड क्लास|सराहनीय|प्रशंसनीय|काबिले तारीफ|काबिल ए तारीफ|अतुलनीय|अप्रतिम|बढ़िया ही बढ़िया|एकदम बढ़िया|एकदम झकास|एक दम मस्त|प्रथम श्रेणी|उम्दा तरीन|
        bemisaal|bemisal|बेमिसाल|qabile tareef|kabile tareef|sarahniya|
        सबसे बढ़िया|sabse badhiya|sabse badiya|sabse acchi|sabse achi|एकदम मस्त|मस्त|झकास|टॉप|टॉप क्लास|सुपर|सुपर्ब|अद्भुत|adbhut|गजब|gajab|gazab|dhansu|superb|super|awesome|amazing|fantastic|
        top class|top|faadu|jhakaas|jhakas|ati uttam|दस में से दस|चकाचक|chakachak|बेहतरीन|शानदार|लाजवाब|उत्तम|अति उत्तम|उत्कृष्ट|सर्वश्रेष्ठ|सर्वोत्तम|सबसे अच्छा|सबसे अच्छी|सबसे अच्छे|जबरदस्त|
        ज़बरदस्त|कमाल|कमाल का|एक नंबर|नंबर वन|एक्सीलेंट|परफेक्ट|बेस्ट|फर्स्ट क्लास|behtareen|behtarin|shandar|shaandar|lajawab|lajawaab|uttam|zabardast|jabardast|kamaal|kamal|ek number|ek no|
        number one|excellent|perfect|best|mast|sabse acha|sabse achha|sabse accha|first class"""

BAD = """kharaab|khraab|khrb|bekaar|bkar|ghatia|ghatya|gatiya|galat|ghalat|kachra|nakara|nakaara|faltu|fazool|fuzool|mayoos kun|mayus kun|nirashajanak|nirasha|pasand nahi aya|
        pasand nahi aaya|pasand nhi aya|maza nahi aya|kisi kaam ka nahi|kisi kam ka nahi|फालतू|फ़ालतू|निकम्मा|निकम्मी|कचरा|निराशाजनक|पसंद नहीं आया|पसंद नहीं आई|मज़ा नहीं आया|
        किसी काम का नहीं|गंदे|गन्दी|खरब|ख़राव|खराव|बूरा|असंतोषजनक|
        खराब|ख़राब|बुरा|बुरी|बुरे|बेकार|घटिया|गलत|गंदा|गंदी|गन्दा|बेकार सा|बैड|kharab|kharaab|khrab|bura|buri|bure|bekar|bekaar|ghatiya|ganda|gandi|bad|poor"""

TERRIBLE = """intehai ghatiya|nihayat ghatiya|sab se bekar|sabse bekar|sab se ghatia|sabse ghatia|sab se badtar|sabse badtar|had se zyada kharab|hadd se zyada kharab|bohat hi ghatiya|
        bahut hi ghatiya|bahut ghatiya|bht ghatiya|ekdum ghatiya|ekdam ghatiya|ek dum ghatiya|ek dam ghatiya|bilkul ghatiya|bilkul bekar|bilkul kharab|bilkul bakwas|bakvas|bkwas|
        bakwaas|wahiyaat|vahiyat|sharamnaak|sharamnak|sharmnaak|khaufnaak|bhayanak|bhyanak|disgusting|awful|dozakh|nark|narak|azab|सबसे बेकार|सबसे बदतर|हद से ज्यादा खराब|
        बहुत ही घटिया|बहुत घटिया|एकदम घटिया|एक दम घटिया|बिल्कुल घटिया|बिल्कुल बेकार|एकदम बेकार|बिल्कुल खराब|एकदम खराब|बिल्कुल बकवास|एकदम बकवास|नर्क|भयावह|डरावना|अति खराब|निकृष्ट|
        बेहद घटिया|बद से बदतर|शर्म नाक|वर्स्ट|टेरिबल|हॉरिबल|
        रद्दी|घिनौना|सबसे घटिया|sabse ghatiya|raddi|pathetic|horrible|jahannum|जहन्नुम|narak|pathetic service|भयानक|भयंकर|बदतर|बदतरीन|सबसे खराब|सबसे बुरा|सबसे बुरी|बकवास|वाहियात|शर्मनाक|नरक|
        थर्ड क्लास|bhayanak|bhayankar|badtar|badtareen|sabse kharab|sabse bura|sabse buri|bakwas|bakwaas|wahiyat|sharmnak|third class|worst|terrible"""
