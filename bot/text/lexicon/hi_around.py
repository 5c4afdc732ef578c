"""What stands around an answer in Hindi: data; see `lexicon.py`."""

FRAMES = """de do|de dein|de dijiye|de dena|दे दो|दे दें|दे दीजिए|दे देना|dekhbhal|dekh bhal|dekhbhaal|dekh bhaal|dekh rekh|देख भाल|देखरेख|देख रेख|mera ilaj|mera ilaaj|ilaaj|
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
        ki|ke|hi|bhi|to|toh|kahunga|kahungi|hospital"""

POLITE = """shukar hai|shukr hai|bhagwan ka shukar hai|bhagwan ka shukr hai|शुक्र है|भगवान का शुक्र है|भगवान का शुक्र|ईश्वर का धन्यवाद|
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
        maaf karna"""

GREETINGS = """bura na manna|bura na mano|bura na maniye|bura mat manna|bura mat mano|bura mat maniye|बुरा मत मानना|बुरा मत मानो|बुरा मत मानिए|बुरा न मानना|बुरा न मानें|बुरा ना मानो|
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
        main thik hu|mai thik hu|mai theek hun|hum theek hain|aap theek hain|acha ji|accha ji|acha suno|good morning|good night|good luck"""

JOINS = """kiunke|kiun ke|kyunki|kyuki|kyu ke|kiyun ke|kyun kay|kion ke|par phir bhi|lakin|likin|lekin phir bhi|mgr|warna|siwaye|siwaae|sivay|albata|halanke|halanki|halaanke|agarche|
        jab ke|jabke|jbke|is liye|isliye|islye|khas kar|khaas kar|khas taur par|khaskar|क्योकि|क्यूंकी|क्युकी|क्यूँकि|चूंकि|हालाँकि|अगरचे|लेकिन फिर भी|पर फिर भी|सिवाय|खासकर|
        खास कर|विशेषकर|ख़ासकर|इस वजह से|
        फिर भी|जबकि|क्यों कि|इसलिए|kyu ki|kyun ki|kyuki|phir bhi|jabki|isliye|except|although|magar|lekin|लेकिन|मगर|पर|परंतु|परन्तु|किंतु|क्योंकि|क्यूंकि|कारण|और|हालांकि|वैसे|बस|सिर्फ|par|per|
        parantu|kyunki|kyonki|kyoki|aur|or|halanki|waise|bas|sirf|but|because"""
