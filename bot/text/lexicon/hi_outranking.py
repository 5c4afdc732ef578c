"""Sentences of Hindi patients that outrank a question: data; see `lexicon.py`."""

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


STOP_SAYS = f"""
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
        """

STOP_UNLESS = f"""
        (वेटिंग|वेट|इंतज़ार की|इंतजार की|प्रतीक्षा|ऑपरेशन|ऑपरेशन की|waiting|wait|intezar ki|intezaar ki|operation|operation ki|surgery|transplant|appointment|अपॉइंटमेंट) (लिस्ट|सूची|list)
        (कहा|बोला|kaha|bola|कहना|बोलते) ..4 {_TEXTS} ..2 (बंद|मत|band|mat)
        (बंद|बन्द|band|bandh) (मत|न|ना|नहीं|mat|na|nahi)
        {_TEXTS} ..1 (बंद|बन्द|band|mat|मत) (मत|mat|नहीं|nahi)
        {_TEXTS} ..1 (नहीं|nahi) (चाहिए|chahiye) ..1 (था|थे|थी|tha|thi)
        """

START_SAYS = f"""
        {_TEXTS} ..2 (भेजना|bhejna|karna|bhejne|आना) [दोबारा|फिर से|dobara|phir se|fir se] (शुरू|चालू|shuru|chalu|start) (करें|करो|कर|कीजिए|kare|karen|karein|karo|kar|kr)
        (दोबारा|फिर से|फिर|वापस|dobara|dubara|phir se|fir se|phir|fir|wapas) ..1 {_TEXTS} ..2 (शुरू|चालू|shuru|chalu|start) (करें|करो|कर|कीजिए|kare|karen|karein|karo|kar|kr)
        (फिर|फिर से|दोबारा|वापस|phir|phir se|fir|fir se|dobara|wapas|wapis) {_TEXTS} (भेजो|भेजें|भेजिए|शुरू|चालू|चाहिए|करो|कीजिए|bhejo|bheje|bhejen|bhejiye|shuru|chalu|chahiye|karo)
        {_TEXTS} (फिर|फिर से|दोबारा|वापस|phir|phir se|fir|fir se|dobara|wapas|wapis) (भेजो|भेजें|भेजिए|शुरू|चालू|चाहिए|bhejo|bheje|bhejen|bhejiye|shuru|chalu|chahiye)
        """

WRONG_NUMBER_SAYS = """
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
        """

WRONG_NUMBER_UNLESS = """
        (मरीज|मरीज़|रोगी|mareez|marij|patient) (नहीं|नही|nahi|nahin|nhi|nai) (लग*|समझ*|दिख*|lag*|samajh*|samjh*|dikh*)
        (गलत|galat|wrong) (नंबर|number) (पर|par|pe|को|ko) ..2 (फोन|कॉल|भेज*|call|phone|bhej*) ..2 (दिया|किया|diya|\
        kiya)
        (गलत|galat|wrong) (नंबर|number) (दिया|बताया|लिखा|diya|bataya|likha)
        """

NEVER_BEEN_SAYS = """
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
        """

BEREAVEMENT_SAYS = (
    _deaths(_KIN)
    + _deaths(_KIN_LATIN)
    + """
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (गुज़र|गुजर|मर|guzar|gujar|mar) (गए|गये|गई|गईं|गयी|गयीं|गईं|चुके|चुकी|gaye|gae|gayi|gai|chuke|chuki)
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (चल|chal) (बसे|बसी|बसीं|base|basi)
        (वह|वो|वे|wo|woh|ve) [तो|to] (अब|ab) [हमारे बीच|हमारे साथ|जीवित|ज़िंदा|hamare beech|hamare sath|zinda|jinda|jivit] (नहीं|नही|nahi|nahin|nhi|nai) (रहे|रही|रहीं|rahe|rahi)
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (स्वर्गवासी|स्वर्ग|परलोक|swargwasi|swarg|parlok) (हो|सिधार|चले|चली|ho|sidhar|chale|chali)
        (वह|वो|वे|wo|woh|ve) [तो|to] [अब|ab] (भगवान|ईश्वर|bhagwan) (के|को|ke|ko) (पास|प्यारे|प्यारी|paas|pyare|pyari) (चले|चली|हो|chale|chali|ho)
        (उनका|उनकी|unka|unki) [तो|to] ..3 (देहांत|देहान्त|निधन|मृत्यु|मौत|इंतकाल|स्वर्गवास|डेथ|dehant|nidhan|mrityu|maut|death|inteqal|intkaal|swargwas) (हो|हुई|हुआ|ho|hui|hua)
        (मरीज|मरीज़|रोगी|mareez|marij|patient|rogi) [तो|to] [अब|ab] ..1 (गुज़र|गुजर|guzar|gujar) (गए|गये|गई|गया|gaye|gayi|gaya)
        """
)

BEREAVEMENT_UNLESS = f"""
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
        """

HELP_SAYS = """
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
        """

CARER_SAYS = (
    _carers(_KIN)
    + _carers(_KIN_LATIN)
    + """
        (मैं|main|mai|me) (मरीज|मरीज़|patient|mareez|उन|un|papa|मम्मी|mummy) (का|की|ka|ki) (बेटा|बेटी|पति|पत्नी|भाई|बहन|beta|beti|pati|patni|bhai|behen|husband|wife)
        (उनकी|उनके|मम्मी की|पापा की|unki|unke|mummy ki|papa ki) (तरफ|ओर|जगह|taraf|jagah) (से|se)
        """
)

YOUNG_SAYS = f"""
        (मैं|मै|main|mai|me) [सिर्फ|केवल|अभी|sirf|abhi|only] {_AGE} (साल|वर्ष|saal|sal|year|years) (का|की|ka|\
        ki) (हूँ|हूं|hu|hun|hoon|hoo|h)
        (मेरी|meri) (उम्र|आयु|umar|umr|age) [सिर्फ|केवल|sirf] {_AGE} [साल|वर्ष|saal|sal] (है|की|hai|h)
        """

LANGUAGE_SAYS = """
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
        """
