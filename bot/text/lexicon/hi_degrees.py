"""Words of degree, of not, between and not knowing in Hindi: data; see `lexicon.py`."""

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

VERY = """bohut|bahoot|boohat|bhout|bhoht|bohht|buhot|bauhat|bahut bahut|bht bht|boht boht|bohat e|intahai|intehaee|intehayi|inteha|had se zyada|hadd se zyada|hadse zyada|sach much|
        waqi|waqayi|waqei|ek dam|ekdam|bilkul hi|kaafi zyada|nihayat|itne|itnay|super|bade|bare hi|bari hi|बहोत ही|बोहत ही|भोत|भौत|बहुत ज़्यादा|बड़े|इतने|सच मुच|वाक़ई|
        हद से ज़्यादा|
        ek dum|एक दम|bahut zyada|bahut jyada|bahutt|bhot|bhaut|bauhat|bahaut|बोहोत|बौत|निहायत|kafi zyada|bade hi|bada hi|bht hi|bohot hi|बड़े ही|बहुत ही ज्यादा|बेहद ही|hadd se zyada|हद से ज्यादा|
        अत्यधिक|बहुत|बहुत ही|बहोत|बोहत|बहुत ज्यादा|काफी ज्यादा|बेहद|अत्यंत|अति|बड़ा|बड़ी|इतना|इतनी|सच में|सचमुच|वाकई|एकदम|bahut|bohot|bahot|bohat|boht|bht|bhut|bahut hi|behad|behadd|itna|itni|
        sach me|sachmuch|wakai|ekdum|ekdam|very|really|so"""

QUITE = """काफी|काफ़ी|थोड़ा|थोड़ी|कुछ|ज़्यादातर|ज्यादातर|kafi|kaafi|thoda|thodi|thora|kuch|jyadatar|quite"""

NOTS = """नहीं|नही|नहि|नहीं था|नहीं थी|नहीं है|ना|न|ज्यादा नहीं|ज़्यादा नहीं|nahi|nahin|nahee|nhi|nai|na|nahi tha|nahi thi|nahi hai|zyada nahi|jyada nahi|jada nahi|not"""

AT_ALL = """koi zyada|itna zyada|itna|कोई ज्यादा|इतना ज्यादा|इतना खास|खास|ख़ास|khas|khaas|हरगिज़|रत्ती भर|रत्ती भर भी|ratti bhar|
        कुछ खास|कोई खास|कुछ ज्यादा|kuch khas|kuch khaas|koi khas|kuch zyada|उतना|उतनी|utna|utni|itna khas|bhi|भी|बिल्कुल|बिलकुल|बिल्कुल भी|ज़रा भी|जरा भी|कतई|bilkul|bilkul bhi|zara bhi|jara bhi|
        katai"""

NEITHER = (
    _MIDDLING
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
        beech ka|mila jula|average|so so|okay okay"""
)

DONT_KNOW = """kuch kah nahi sakta|kuch kah nahi sakti|kah nahi sakta|kah nahi sakti|kah nahi sakte|keh nahin sakta|keh nahin sakti|keh nhi sakta|keh nhi sakti|kuch nahi kah sakta|
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
        keh nahi sakti|kehna mushkil hai|yaad nahi|pakka nahi|dont know"""
