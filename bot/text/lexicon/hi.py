"""What patients write in Hindi, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon.latin import with_latin
from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(पति|पत्नी|माँ|माता|मम्मी|मम्मा|पिता|पापा|पिताजी|माताजी|बाप|अब्बू|अम्मी|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|"
    "भाई|बहन|दादा|दादी|दादाजी|नाना|नानी|चाचा|चाची|मामा|मामी|मौसी|बुआ|सास|ससुर|दोस्त|पोता|पोती|शिशु|साथी|मरीज|"
    "घरवाले|हस्बैंड|वाइफ)"
)
_KIN_LATIN = (
    "(pati|patni|biwi|bivi|maa|ma|mata|mummy|mum|mom|mataji|pita|pitaji|papa|dad|daddy|baap|beta|bete|beti|"
    "bachcha|bacha|bacche|bhai|behen|behan|dada|dadi|dadaji|nana|nani|chacha|chachi|mama|mausi|bua|saas|sasur|"
    "dost|husband|wife|mareez|marij|patient)"
)
_DEATH = (
    "(देहांत|देहान्त|निधन|मृत्यु|मौत|इंतकाल|इंतक़ाल|स्वर्गवास|दिहांत|dehant|dehaant|nidhan|mrityu|maut|mout|intkaal|"
    "intekal|intaqal|swargwas)"
)
_TEXTS = "(मैसेज|मेसेज|मैसेजेस|संदेश|सन्देश|टेक्स्ट|एसएमएस|sms|message|messages|msg|text|texts|mesej|massage|sandesh|सर्वे)"
_SEND_NOT = (
    "(भेजो|भेजें|भेजिए|भेजिये|भेजना|भेजे|करो|करें|कीजिए|करना|करिए|bhejo|bheje|bhejen|bhejiye|bhejna|bhejiyega|karo|"
    "kare|karen|karna|kijiye|kariye)"
)
_END = "(करो|करें|कीजिए|कीजिये|करिए|करना|करदो|karo|kare|karen|kijiye|kariye|kardo|kar do|kar de|कर (दो|दें|दीजिए|दीजिये|दे))"
_AGE = "(8|9|10|11|12|13|14|15|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|aath|nau|das|gyarah|barah|terah|chaudah|pandrah)"


def _deaths(kin: str) -> str:
    return f"""
        {kin} [जी|ji|साहब] (का|की|के|ka|ki|ke) ..4 {_DEATH}
        (उनका|उनकी|इनका|इनकी|उसकी|उसका|unka|unki|inka|inki|uski|uska) ..3 {_DEATH} (हो|ho|हुई|हुआ|hui|hua)
        {kin} [जी|ji] ..4 (गुज़र|guzar|gujar|गुजर) (गए|गये|गई|गयी|गया|चुके|चुकी|gaye|gae|gai|gayi|gaya|chuke|chuki)
        {kin} [जी|ji] ..4 (चल|chal) (बसे|बसी|बसा|base|basi|basa)
        {kin} [जी|ji] [अब|ab] [इस दुनिया में|हमारे बीच|is duniya mein] (नहीं|nahi|nahin) (रहे|रही|रहा|rahe|rahi|raha)
        {kin} [जी|ji] ..3 (मर|mar) (गए|गये|गई|गयी|गया|चुके|gaye|gayi|gai|gaya)
        {kin} ..2 (स्वर्गवासी|स्वर्ग सिधार*|दुनिया छोड़|duniya chod*)
        (मैंने|हमने|मैने|maine|humne|hamne) [अपने|अपनी|अपना|apne|apni|apna] {kin} [को|ko] (खो|kho) (दिया|दी|diya|di)
        (वह|वो|वे|wo|woh|ve) [अब|ab] (गुजर|guzar|gujar|मर|चल|mar|chal) (गए|गये|गई|गया|बसे|बसी|gaye|gayi|gaya|base|\
        basi)
        {kin} ..3 (expire|expired|एक्सपायर) [हो|ho]
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


LEXICON = Lexicon(
    language="hi",
    numbers=(
        "एक|पहला|पहली|पहले नंबर|ek|pehla|pehli|pahla",
        "दो|दूसरा|दूसरी|do|dusra|doosra|dusri",
        "तीन|तीसरा|तीसरी|teen|tin|teesra|tisra",
        "चार|चौथा|चौथी|char|chaar|chautha",
        "पाँच|पांच|पाच|पाँचवाँ|पांचवां|paanch|panch|paach|panchwa",
        "छह|छः|छ|छे|छै|छठा|chhe|chhah|cheh|chah|chhata",
        "सात|saat|sath",
        "आठ|aath|aat",
        "नौ|nau|naw",
        "दस|das|dus",
    ),
    number_marks="नंबर|नम्बर|विकल्प|जवाब|उत्तर|ऑप्शन|number|nambar|number par|option|jawab|jawaab|uttar",
    good="""अच्छा|अच्छी|अच्छे|अछा|अछी|अच्चा|अच्छे से|ठीक|सही|बढ़िया|बढिया|भला|गुड|नाइस|फाइन|acha|achha|accha|
        achaa|achcha|
        achi|achhi|acchi|ache|achhe|acche|theek|thik|thek|tik|sahi|badhiya|badiya|barhiya|bdhiya|badhia|gud|nice|
        fine""",
    excellent="""बेहतरीन|शानदार|लाजवाब|उत्तम|अति उत्तम|उत्कृष्ट|सर्वश्रेष्ठ|सर्वोत्तम|सबसे अच्छा|सबसे अच्छी|
        सबसे अच्छे|जबरदस्त|ज़बरदस्त|
        कमाल|कमाल का|एक नंबर|नंबर वन|एक्सीलेंट|परफेक्ट|बेस्ट|फर्स्ट क्लास|behtareen|behtarin|shandar|shaandar|lajawab|
        lajawaab|uttam|zabardast|jabardast|kamaal|kamal|ek number|ek no|number one|excellent|perfect|best|mast|
        sabse acha|sabse achha|sabse accha|first class""",
    bad="""खराब|ख़राब|बुरा|बुरी|बुरे|बेकार|घटिया|गलत|गंदा|गंदी|गन्दा|बेकार सा|बैड|kharab|kharaab|khrab|bura|buri|
        bure|bekar|
        bekaar|ghatiya|ganda|gandi|bad|poor""",
    terrible="""भयानक|भयंकर|बदतर|बदतरीन|सबसे खराब|सबसे बुरा|सबसे बुरी|बकवास|वाहियात|शर्मनाक|नरक|थर्ड क्लास|
        bhayanak|bhayankar|
        badtar|badtareen|sabse kharab|sabse bura|sabse buri|bakwas|bakwaas|wahiyat|sharmnak|third class|worst|
        terrible""",
    very="""बहुत|बहुत ही|बहोत|बोहत|बहुत ज्यादा|काफी ज्यादा|बेहद|अत्यंत|अति|बड़ा|बड़ी|इतना|इतनी|सच में|सचमुच|वाकई|
        एकदम|bahut|bohot|
        bahot|bohat|boht|bht|bhut|bahut hi|behad|behadd|itna|itni|sach me|sachmuch|wakai|ekdum|ekdam|very|really|
        so""",
    quite="काफी|काफ़ी|थोड़ा|थोड़ी|कुछ|ज़्यादातर|ज्यादातर|kafi|kaafi|thoda|thodi|thora|kuch|jyadatar|quite",
    nots="""नहीं|नही|नहि|नहीं था|नहीं थी|नहीं है|ना|न|ज्यादा नहीं|ज़्यादा नहीं|nahi|nahin|nahee|nhi|nai|na|
        nahi tha|nahi thi|
        nahi hai|zyada nahi|jyada nahi|jada nahi|not""",
    at_all="बिल्कुल|बिलकुल|बिल्कुल भी|ज़रा भी|जरा भी|कतई|bilkul|bilkul bhi|zara bhi|jara bhi|katai",
    neither="""बस ठीक|बस ठीक था|बस ठीक थी|bas theek|bas thik|bas theek tha|bas thik tha|bas theek thi|
        न अच्छा न खराब|न अच्छा न बुरा|ना अच्छा ना बुरा|ना अच्छा ना खराब|न अच्छी न खराब|न अच्छी न बुरी|
        ना अच्छी ना बुरी|
        न खराब न अच्छा|न बुरा न अच्छा|ठीक ठाक|ठीक-ठाक|ठीकठाक|औसत|सामान्य|बीच का|बीच में|मिला जुला|ऐसा वैसा|चलेगा|
        चलता है|
        कुछ खास नहीं|कोई खास नहीं|साधारण|50 50|na acha na bura|na achha na bura|na accha na bura|na acha na kharab|
        na achha na kharab|na achi na buri|theek thaak|thik thak|theek thak|thik thaak|ausat|samanya|aisa waisa|
        chalega|
        chalta hai|kuch khas nahi|kuch khaas nahi|koi khas nahi|beech ka|mila jula|average|so so|okay okay""",
    dont_know="""पता नहीं|पता नही|मालूम नहीं|नहीं पता|मुझे पता नहीं|मुझे नहीं पता|मुझे मालूम नहीं|नहीं मालूम|
        नहीं जानता|नहीं जानती|
        जानता नहीं|कह नहीं सकता|कह नहीं सकती|कह नहीं सकते|कहना मुश्किल है|कहना मुश्किल|क्या पता|कोई अंदाजा नहीं|
        याद नहीं|
        पक्का नहीं|निश्चित नहीं|pata nahi|pta nahi|pata nahin|pata nhi|pta nhi|nahi pata|mujhe nahi pata|
        mujhe pata nahi|
        malum nahi|maloom nahi|mujhe malum nahi|nahi malum|nahi maloom|nahi janta|nahi janti|kya pata|keh nahi sakta|
        keh nahi sakti|kehna mushkil hai|yaad nahi|pakka nahi|dont know""",
    frames="""था|थी|थे|है|हैं|हूँ|रहा|रही|रहे|लगा|लगी|हुआ|हुई|मिला|मिली|मेरा|मेरी|मेरे|मुझे|हमें|हमारा|
        मेरा अनुभव|अनुभव|सेवा|सर्विस|
        इलाज|देखभाल|सब|सब कुछ|कुल मिलाकर|कुल मिला कर|मेरे हिसाब से|मेरे ख्याल से|मैं कहूँगा|मैं कहूँगी|मेरी राय में|
        आपका|आपकी|
        काम|यह|ये|वह|वो|का|की|के|ही|भी|तो|जी|से|कहूँगा|कहूंगा|कहूंगी|चुनता|चुनती|हॉस्पिटल|अस्पताल|tha|thi|the|hai|
        hain|
        raha|rahi|laga|lagi|hua|mila|mili|mera|meri|mere|mujhe|hame|hamara|anubhav|mera anubhav|seva|sewa|service|
        ilaj|
        sab|sab kuch|kul milakar|kul mila kar|mere hisab se|mere khayal se|aapka|aapki|apka|apki|yeh|ye|wo|ka|ki|ke|
        hi|
        bhi|to|toh|kahunga|kahungi|experience|hospital""",
    polite="""कृपया|प्लीज|प्लीज़|धन्यवाद|शुक्रिया|बहुत धन्यवाद|बहुत बहुत धन्यवाद|बहुत शुक्रिया|थैंक्स|थैंक यू|जी|
        नमस्ते|नमस्कार|प्रणाम|
        राम राम|हैलो|सर|मैडम|डॉक्टर|डॉक्टर साहब|साहब|भाई|बहन|भैया|दीदी|सॉरी|माफ़ कीजिए|माफ करना|kripya|plz|please|pls|
        dhanyavad|dhanyawad|dhanywad|shukriya|bahut shukriya|bahut dhanyavad|thanks|thank you|thanku|ji|jee|namaste|
        namaskar|pranam|ram ram|hello|hi|sir|madam|doctor|sahab|bhai|behen|sorry|yaar|maaf karna""",
    greetings="""अच्छा दिन|आपका दिन अच्छा हो|शुभ प्रभात|शुभ दिन|शुभ रात्रि|गुड मॉर्निंग|गुड नाइट|गुड लक|
        मैं ठीक हूँ|मैं ठीक हूं|हम ठीक हैं|
        आप ठीक हैं|अच्छा जी|अच्छा ठीक है|अच्छा सुनो|अच्छा सुनिए|सब ठीक|acha din|aapka din acha ho|shubh prabhat|
        main theek hu|main thik hu|mai thik hu|mai theek hun|hum theek hain|aap theek hain|acha ji|accha ji|acha suno|
        acha theek hai|accha theek hai|acha thik hai|good morning|good night|good luck""",
    joins="""लेकिन|मगर|पर|परंतु|परन्तु|किंतु|क्योंकि|क्यूंकि|कारण|और|हालांकि|वैसे|सिर्फ|lekin|magar|par|per|parantu|
        kyunki|kyuki|kyonki|kyoki|aur|or|halanki|waise|sirf|but|because""",
    praise="""प्यार|प्यारे|प्यारी|दयालु|मददगार|विनम्र|मेहनती|मेहनत|आभारी|आभार|तारीफ|ख्याल रखा|ध्यान रखा|मदद की|
        मदद मिली|खुश|संतुष्ट|
        साफ|साफ सुथरा|अच्छे लोग|भगवान का रूप|pyar|pyare|pyari|dayalu|madadgar|vinamra|mehnati|aabhari|abhari|tareef|
        khayal rakha|dhyan rakha|madad ki|khush|santusht|saaf|helpful|caring|kind|friendly|polite|love""",
    blame="""शर्म|शर्मनाक|बेइज्जती|लापरवाह|लापरवाही|बदतमीज|बदतमीजी|रूखा|रूखे|बेरहम|अपमान|गंदगी|निराश|निराशाजनक|
        तकलीफ|परेशान|
        सबसे खराब|सबसे बुरी|सबसे बुरा|घटिया|बदतर|sharm|sharmnak|beijjati|laparwah|laparwahi|badtameez|badtamiz|
        badtameezi|apmaan|gandagi|nirash|pareshan|takleef|rude|ghatiya|sabse kharab|sabse buri|sabse bura""",
    yes="""हाँ|हां|हा|हाँ जी|हां जी|जी|जी हाँ|जी हां|जी बिल्कुल|बिल्कुल|बिलकुल|ज़रूर|जरूर|अवश्य|ठीक है|ठीक|
        सही है|ओके|हाँ ठीक है|
        हाँ कर सकते हैं|कर सकते हैं|कर सकते हो|कर लो|कर लीजिए|हाँ ज़रूर|हाँ बिल्कुल|मंजूर है|मंज़ूर|सहमत हूँ|
        कोई बात नहीं|
        कोई दिक्कत नहीं|यस|भेज सकते हैं|दिखा सकते हैं|haan|han|haa|ha|hn|hanji|haanji|haan ji|han ji|ji|jee|ji haan|
        ji han|
        ji bilkul|bilkul|zaroor|zarur|jarur|jaroor|theek hai|thik hai|thik h|theek h|sahi hai|ok|okay|kar sakte hain|
        kar sakte ho|kar lo|kar lijiye|haan bilkul|haan zaroor|manzoor hai|koi baat nahi|koi dikkat nahi""",
    no="""नहीं|नही|नहि|ना|न|जी नहीं|नहीं जी|बिल्कुल नहीं|बिलकुल नहीं|कभी नहीं|मत करो|मत कीजिए|मत करना|नहीं चाहता|
        नहीं चाहती|
        मैं नहीं चाहता|मैं नहीं चाहती|मना है|नहीं कर सकते|रहने दो|रहने दीजिए|नो|मंजूर नहीं|nahi|nahin|nhi|nahee|nai|
        na|naa|
        ji nahi|nahi ji|bilkul nahi|kabhi nahi|mat karo|mat kijiye|mat karna|nahi chahta|nahi chahti|rehne do|
        rehne dijiye|nahi kar sakte|manzoor nahi""",
    stop="""STOP करें|STOP करो|STOP कर दो|STOP मैसेज|बंद करो|बंद करें|बंद कीजिए|बंद कर दो|बंद कर दीजिए|बन्द करो|
        बन्द करें|इसे बंद करो|इसे बंद करें|
        ये बंद करो|यह सब बंद करो|
        स्टॉप|स्टाप|रोको|रोक दो|रोकें|रोक दीजिए|मैसेज बंद करो|मैसेज बंद करें|मैसेज मत भेजो|मैसेज मत करो|और मत भेजो|
        अब मत भेजो|
        फिर मत भेजना|दोबारा मत भेजना|मत भेजो|मत भेजिए|मुझे मैसेज मत करो|अनसब्सक्राइब|सदस्यता रद्द करें|सदस्यता समाप्त|
        और मैसेज नहीं|कोई मैसेज नहीं|मुझे परेशान मत करो|परेशान मत करो|तंग मत करो|मेरा पीछा छोड़ो|band karo|band kare|
        band karen|band kijiye|band kar do|band kardo|bandh karo|bandh kar do|bnd karo|ise band karo|ye band karo|
        stop karo|
        stop kar do|stop kare|stop kijiye|rok do|roko|message band karo|msg band karo|sms band karo|msg mat karo|
        message mat karo|message mat bhejo|msg mat bhejo|mat bhejo|aur mat bhejo|ab mat bhejo|mat bhejiye|
        pareshan mat karo|
        mujhe pareshan mat karo|tang mat karo|unsubscribe karo|unsubscribe kar do""",
    start="""मुझे फिर से मैसेज भेजना शुरू करें|मैसेज फिर से शुरू करें|मैसेज फिर से शुरू करो|
        मैसेज भेजना शुरू करें|मैसेज चालू करो|मैसेज फिर भेजो|फिर से मैसेज भेजो|फिर से मैसेज भेजें|
        message phir se shuru karo|message phir se shuru kar do|message fir se chalu kar do|
        message fir se shuru karo|msg phir se shuru karo|message chalu karo|phir se message bhejo|start karo dobara|
        शुरू|शुरू करो|शुरू करें|शुरू कीजिए|फिर शुरू करो|फिर से शुरू करो|फिर से शुरू करें|दोबारा शुरू करें|
        चालू करो|चालू करें|
        स्टार्ट|shuru karo|shuru kare|phir se shuru karo|fir se shuru karo|dobara shuru karo|chalu karo|start karo""",
    help="""मदद|मदद करें|मदद करो|मदद चाहिए|सहायता|सहायता करें|हेल्प|आप कौन|आप कौन हैं|आप कौन हो|तुम कौन हो|
        कौन है|कौन हो|
        यह कौन है|ये कौन है|कौन है ये|यह क्या है|ये क्या है|यह किसका नंबर है|क्या यह सच है|क्या यह फ्रॉड है|madad|
        madad karo|
        madad chahiye|sahayata|aap kaun|aap kaun hain|aap kaun ho|aap kon ho|aap kon hai|tum kaun ho|kaun hai|kon hai|
        kaun ho|kon ho|kaun bol raha hai|ye kaun hai|yeh kaun hai|ye kya hai|yeh kya hai|kiska number hai""",
    wrong_number="""गलत नंबर|ग़लत नंबर|गलत नम्बर|गलत आदमी|गलत व्यक्ति|रॉन्ग नंबर|रोंग नंबर|गलत नंबर है|
        यह गलत नंबर है|नंबर गलत है|
        मेरा नंबर नहीं|मैं वो नहीं हूँ|galat number|galat nambar|galat no|galat number hai|ye galat number hai|
        number galat hai|
        galat aadmi|galat insan|rong number|wrong number hai|wrong number""",
    stop_says=with_latin(f"""
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
        """),
    stop_unless=with_latin(f"""
        (कहा|बोला|kaha|bola|कहना|बोलते) ..4 {_TEXTS} ..2 (बंद|मत|band|mat)
        (बंद|बन्द|band|bandh) (मत|न|ना|नहीं|mat|na|nahi)
        {_TEXTS} ..1 (बंद|बन्द|band|mat|मत) (मत|mat|नहीं|nahi)
        {_TEXTS} ..1 (नहीं|nahi) (चाहिए|chahiye) ..1 (था|थे|थी|tha|thi)
        """),
    start_says=with_latin(f"""
        {_TEXTS} ..3 (शुरू|चालू|shuru|chalu) {_END}
        """),
    wrong_number_says=with_latin("""
        (गलत|ग़लत|रॉन्ग|galat|rong|wrong) (नंबर|नम्बर|number|nambar|व्यक्ति|आदमी|insan|aadmi) (है|पर|को|लगा|लग|hai|\
        par|pe|laga|lag)
        (यह|ये|yeh|ye) (मेरा|उनका|उसका|mera|unka|uska) (नंबर|नम्बर|फोन|number|phone) (नहीं|nahi|nahin|nhi)
        (यह|ये|yeh|ye) (नंबर|number) (मेरा|उनका|किसी और|mera|unka|kisi aur) ..1 (नहीं|का है|nahi|ka hai)
        (इस|is) (नाम|naam) (का|की|ka|ki) [यहाँ|यहां|yahan] (कोई|koi) ..1 (नहीं|nahi)
        (मैं|main|mai) (मरीज|मरीज़|वो|patient|mareez) (नहीं|nahi|nhi) (हूँ|हूं|hu|hun|hoon)
        """),
    wrong_number_unless=with_latin("""
        (गलत|galat|wrong) (नंबर|number) (पर|par|pe|को|ko) ..2 (फोन|कॉल|भेज*|call|phone|bhej*) ..2 (दिया|किया|diya|\
        kiya)
        (गलत|galat|wrong) (नंबर|number) (दिया|बताया|लिखा|diya|bataya|likha)
        """),
    never_been_says=with_latin("""
        (मैं|मै|main|mai) ..2 (अस्पताल|हॉस्पिटल|hospital|aspatal|asptal) ..2 (नहीं|नही|nahi|nhi) (गया|गई|गयी|आया|आई|\
        था|थी|gaya|gayi|aaya|aayi|tha|thi)
        (मैं|मै|main|mai) ..1 (कभी|kabhi) ..2 (अस्पताल|हॉस्पिटल|hospital|aspatal) ..2 (नहीं|nahi|nhi)
        (मैं|मै|main|mai) ..2 (भर्ती|एडमिट|admit|bharti) (नहीं|nahi|nhi) (हुआ|हुई|था|थी|hua|hui|tha|thi)
        (मैं|मै|main|mai) ..1 (अस्पताल|हॉस्पिटल|hospital) ..1 (गया|गई|gaya|gayi) (ही|hi) (नहीं|nahi)
        (मेरा|mera) (कोई|koi) (अपॉइंटमेंट|appointment) (नहीं|nahi) (था|tha)
        """),
    bereavement_says=with_latin(_deaths(_KIN) + _deaths(_KIN_LATIN)),
    bereavement_unless=with_latin(f"""
        {_DEATH} ..5 (साल|वर्ष|बरस|साल|saal|sal|varsh|years) (पहले|pehle|pahle|ago)
        (साल|वर्ष|बरस|saal|sal|years) (पहले|pehle|pahle) ..5 {_DEATH}
        (साल|वर्ष|saal|sal) (पहले|pehle) ..6 (गुज़र|गुजर|मर|guzar|mar)
        (गुज़र|गुजर|चल बसे|guzar) (गए|गई|gaye) ..3 (साल|saal) (पहले|pehle)
        (मरते|marte) (मरते|marte)
        (मरने|मर ही|लगभग मर|marne) ..2 (वाले|वाली|वाला|जाते|जाता|जाती|wale|wala|wali)
        (लगा|लगता|डर|अगर|यदि|शायद|laga|dar|agar|shayad) ..6 (मर|मौत|मृत्यु|गुज़र|mar|maut)
        (फोन|बैटरी|गाड़ी|phone|battery|mobile|मोबाइल|कुत्ता|बिल्ली) ..3 (मर|mar|गुज़र|खत्म|expire)
        (दिन|रात|समय|वक्त|din|raat|time|waqt) ..2 (गुज़र|गुजर|guzar|gujar)
        (मौत|मृत्यु|maut) (के|से|ke|se) (मुंह|मुँह|बच*|करीब|muh|bach*)
        {_DEATH} (नहीं|nahi) (हुई|हुआ|hui|hua)
        """),
    help_says=with_latin("""
        (आप|तुम|यह|ये|aap|tum|ye|yeh) (कौन|kaun|kon) (हैं|हो|है|hain|ho|hai|बोल|bol)
        (कौन|kaun|kon) (मैसेज|message|msg|भेज|bhej) ..2 (रहा|भेज|raha|kar)
        (क्या|kya) (यह|ये|ye|yeh) (सच|असली|फ्रॉड|धोखा|स्कैम|fraud|scam|asli|real|fake)
        (आप|aap|ap|तुम) (किस|कौन से|कौनसे|kis|kaunse|konse) (अस्पताल|हॉस्पिटल|जगह|hospital|aspatal|company|\
        कंपनी) (से|se)
        (आप|aap|ap|तुम) (कहाँ|कहां|kahan|kaha) (से|se) (हैं|हो|बोल|hain|ho|bol)
        (मेरा|mera) (नंबर|नम्बर|number) (कहाँ|कहां|कैसे|किसने|kahan|kaise|kisne)
        (यह|ये|ye|yeh) (मैसेज|संदेश|message|msg) (किसका|कहाँ|कहां|क्यों|किसने|kiska|kahan|kyu|kyun|kisne)
        """),
    carer_says=with_latin(_carers(_KIN) + _carers(_KIN_LATIN)),
    young_says=with_latin(f"""
        (मैं|मै|main|mai|me) [सिर्फ|केवल|अभी|sirf|abhi|only] {_AGE} (साल|वर्ष|saal|sal|year|years) (का|की|ka|\
        ki) (हूँ|हूं|hu|hun|hoon|hoo|h)
        (मेरी|meri) (उम्र|आयु|umar|umr|age) [सिर्फ|केवल|sirf] {_AGE} [साल|वर्ष|saal|sal] (है|की|hai|h)
        """),
    language_says=with_latin("""
        (हिंदी|हिन्दी|hindi|hindee) (में|मे|me|mein|main) (लिख*|भेज*|बात|बोल*|जवाब|पूछ*|likh*|bhej*|baat|bol*|batao|\
        bataye|please|plz|pls|चाहिए|कृपया|प्लीज*)
        (हिंदी|हिन्दी|hindi) (में|मे|me|mein) (बताइए|बताएं|बताओ|करें|करो|कीजिए|karo|kare)
        (मुझे|हमें|mujhe|muje) (सिर्फ|केवल|बस|sirf|keval|bas) (हिंदी|हिन्दी|hindi) (आती|समझ|पढ़|aati|samajh|bol*)
        (मैं|main|mai) (सिर्फ|केवल|बस|sirf) (हिंदी|हिन्दी|hindi) (बोल*|जान*|समझ*|पढ़*|bol*|jan*|samajh*)
        (मुझे|mujhe|muje|mereko) (अंग्रेज़ी|अंग्रेजी|इंग्लिश|english|angrezi) (नहीं|nahi|nhi) (आती|समझ|aati|samajh)
        """),
    names="""हिंदी|हिन्दी|हिंदी में|हिन्दी में|कृपया हिंदी में|हिंदी प्लीज|hindi|hindee|hindi me|hindi mein|
        hindi please|hindi main""",
)
