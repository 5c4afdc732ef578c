"""Words of degree, of not, between and not knowing in Urdu: data; see `lexicon.py`."""

VERY = """bohut|bahoot|boohat|bhout|bhoht|bohht|buhot|bauhat|bahut bahut|bht bht|boht boht|bohat e|intahai|intehaee|intehayi|inteha|had se zyada|hadd se zyada|hadse zyada|sach much|
        waqi|waqayi|waqei|ek dam|ekdam|bilkul hi|kaafi zyada|nihayat|itne|itnay|super|bade|bare hi|bari hi|بہہت|بہت ذیادہ|بہوت|بوت|بُہت|نہایت|بے پناہ|بے انتہا|اتنے|سچ مچ|انتہا کا|
        انتہا کی|بڑا ہی|بڑی ہی|بہت ہی زیادہ|
        نہایت ہی|بے انتہا|حد سے زیادہ|بہت بہت|bohot hi|bahut hi|bht hi|boht hi|bohat bohat|nihayat hi|be inteha|had se zyada|bohat ziada|bht zyada|bhtt|bohatt|buhut|ek dum|ekdum|ایک دم|bara|bari|
        bare|بڑا|بڑی|بڑے|بہت|بہت ہی|بوہت|بہت زیادہ|انتہائی|بے حد|بیحد|نہایت|اتنا|اتنی|واقعی|سچ میں|ایکدم|bohat|bohot|bahut|bahot|bht|boht|buhat|bhot|bohat hi|bohat zyada|intehai|intihai|behad|be had|
        nihayat|itna|itni|waqai|wakai|sach mein|very|really|so"""

QUITE = """کافی|تھوڑا|تھوڑی|کچھ|خاصا|خاصی|زیادہ تر|kafi|kaafi|thora|thori|thoda|kuch|khasa|quite"""

NOTS = """نہیں|نہی|نھیں|نہ|نا|نہیں تھا|نہیں تھی|نہیں ہے|زیادہ نہیں|ذیادہ نہیں|nahi|nahin|nai|nhi|nahe|naheen|na|nahi tha|nahi thi|nahi hai|zyada nahi|ziada nahi|zyada nahin|not"""

AT_ALL = """koi zyada|itna zyada|itna|کوئی زیادہ|اتنا زیادہ|خاص|khas|khaas|ہر گز|قطعی|قطعا|qatai|zarra bhi|zarra bhar|
        کچھ خاص|کوئی خاص|اتنا خاص|kuch khas|kuch khaas|koi khas|koi khaas|utna|اتنا بھی|itna bhi|itna khas|bhi|بھی|kuch zyada|کچھ زیادہ|بالکل|بلکل|بالکل بھی|ذرا بھی|ہرگز|bilkul|bilkul bhi|zara bhi|
        hargiz"""

NEITHER = """bas theek tha|bas thik tha|bas theek thi|bas theek hai|bas thik hai|bas theek h|theek hi tha|thik hi tha|theek hi thi|theek thak sa|thik thak sa|theek sa|thik sa|
        bas aisa hi|bas aise hi|aise hi tha|aisa hi tha|bas yun hi|kaam chal gaya|kam chal gaya|kaam chalta hai|guzara hai|guzaara|guzaray layak|guzare laiq|guzaray laiq|
        itna khas nahi|itna khaas nahi|utna khas nahi|kuch khas nahi tha|kuch khaas nahi tha|koi khaas nahi|kuch khaas nhi|kuch khas nhi|koi khas nhi|koi khas baat nahi|
        koi khaas baat nahi|mila jula|mila jula sa|mixed|mixed sa|average sa|average tha|normal tha|normal hi|aam|adha adha|aadha aadha|kuch acha kuch bura|kuch achha kuch bura|
        thora acha thora bura|thoda acha thoda bura|acha bhi bura bhi|achha bhi bura bhi|acha bhi tha bura bhi|na acha na hi bura|na to acha na bura|na to acha tha na bura|
        na hi acha tha na hi bura|na acha tha na hi bura|na itna acha na itna bura|na zyada acha na zyada kharab|na bahut acha na bahut bura|na bohot acha na bohot bura|
        na achi thi na buri|na theek na kharab|na theek na bura|darmiyani|darmiyaane darje ka|darmyana|darmiyana sa|ausat darje ka|ausat sa|beech ka|bich wala|beech mein|
        dono ke beech|theek theek sa|ok tha|okay tha|ok ok|okok|بس ٹھیک تھا|بس ٹھیک تھی|بس ٹھیک ہے|ٹھیک ہی تھا|ٹھیک ہی تھی|ٹھیک سا|بس ایسا ہی|بس ایسے ہی|ایسا ہی تھا|بس یوں ہی|
        یونہی سا|کام چل گیا|گزارا|گزارا تھا|گزارہ تھا|بس گزارا|گزارے لائق تھا|گزارے کے قابل|اتنا خاص نہیں|کچھ خاص نہیں تھا|کوئی خاص نہیں تھا|کوئی خاص بات نہیں|ملا جلا|ملا جلا سا|
        مکسڈ|اوسط سا|ایوریج|اوسط درجے|نارمل تھا|عام|آدھا آدھا|کچھ اچھا کچھ برا|تھوڑا اچھا تھوڑا برا|اچھا بھی برا بھی|اچھا بھی تھا برا بھی|نہ تو اچھا نہ برا|نہ اچھا نہ ہی برا|
        نہ اچھی نہ ہی بری|نہ اچھا تھا نہ ہی برا|نہ اچھی تھی نہ بری|نہ اچھی تھی نہ ہی بری|نہ زیادہ اچھا نہ برا|نہ تو اچھا تھا نہ برا|نہ ہی اچھا تھا نہ ہی برا|
        نہ اتنا اچھا نہ اتنا برا|نا اچھی نا بری|نا اچھا نا ہی برا|نہ ٹھیک نہ خراب|درمیانے درجے|درمیانہ تھا|درمیانی سی|متوسط|بیچ کا|بیچ میں|درمیان میں|درمیان کا|دونوں کے بیچ|
        اوکے تھا|سو سو|
        نہ زیادہ اچھا نہ زیادہ برا|نہ زیادہ اچھی نہ زیادہ بری|نہ بہت اچھا نہ بہت برا|نہ ہی اچھا نہ ہی برا|بس ٹھیک|بس ٹھیک ہی|بس ٹھیک ٹھاک|نارمل|نارمل سا|اوسط درجے کا|اوسط درجے کی|درمیانے درجے کا|
        بس چل گیا|میڈیم|بس ایویں|ٹھیک ٹھاک ہی|na zyada acha na zyada bura|na ziada acha na ziada bura|na bohat acha na bohat bura|na hi acha na hi bura|na acha na bura bas theek|bas theek|bas thek|
        bas thik|bas theek hi|bas theek thak|bas theek theek|normal|normal sa|theek thak hi|theek thaak hi|thek thak|bas guzara hi|guzare layak|medium|bas chal gaya|mamooli|معمولی|bas aiven|
        na acha tha na bura|نہ اچھا تھا نہ برا|bich ka|beech ka|نہ اچھا نہ خراب|نہ اچھا نہ برا|نہ اچھی نہ بری|نہ اچھی نہ خراب|نہ برا نہ اچھا|نہ خراب نہ اچھا|نا اچھا نا برا|ٹھیک ٹھاک|درمیانہ|درمیانی|
        درمیانہ سا|اوسط|عام سا|عام سی|گزارہ|گزارے لائق|بس گزارہ|ایسا ویسا|کچھ خاص نہیں|کوئی خاص نہیں|مناسب|چلے گا|na acha na bura|na achha na bura|na acha na kharab|na achi na buri|na achi na kharab|
        na bura na acha|na kharab na acha|theek thaak|thik thak|theek thak|darmiyana|darmiana|ausat|aam sa|guzara|bas guzara|aisa waisa|kuch khas nahi|koi khas nahi|munasib|chalega|average|so so"""

DONT_KNOW = """kuch kah nahi sakta|kuch kah nahi sakti|kah nahi sakta|kah nahi sakti|kah nahi sakte|keh nahin sakta|keh nahin sakti|keh nhi sakta|keh nhi sakti|kuch nahi kah sakta|
        kuch nahi kah sakti|kuch keh nahi sakti|bata nahi sakta|bata nahi sakti|bata nahi sakte|kuch bata nahi sakta|mujhe nhi pata|mujhe nai pata|mujhe nahin pata|mjhe nahi pata|
        mujhe ni pata|muje nahi pata|mujhe pta nahi|mujhe pta nhi|mujhe kuch nahi pata|mujhe kuch nahi maloom|mujhe kuch maloom nahi|mujhe kuch nahi malum|mujhe nahi malum|
        mujhe maloom nhi|maloom nai|malum nahin|pata hi nahi|pata nahi kya kahun|pata nahi kya bolun|kya pata bhai|kuch yaad nahi|kuch yaad nai|yaad nai|yaad nhi|yaad hi nahi|
        mujhe kuch yaad nahi|samajh nahi aati|samajh nahi ati|samajh nhi aa raha|samajh nhi aa rahi|samajh ni aa rahi|fark nahi pata|faisla nahi kar sakta|faisla nahi kar sakti|
        faisla nahi kar pa raha|tay nahi kar sakta|tay nahi kar pa raha|sochna padega|sochna parega|confirm nahi|sure nahi|sure nahi hun|pakka nahi pata|pakka nahi keh sakta|
        andaza nahi hai|koi andaza nahi|andaaza nahi|khuda jane|ishwar jane|ram jane|upar wala jane|don t know|dunno|idk|hosh nahi tha|mujhe hosh nahi tha|کچھ کہہ نہیں سکتے|
        بتا نہیں سکتا|بتا نہیں سکتی|بتا نہیں سکتے|مجھے کچھ نہیں پتہ|مجھے کچھ پتہ نہیں|مجھے کچھ معلوم نہیں|مجھے نہیں معلوم|مجھے پتا نہیں|کچھ پتا نہیں|پتہ ہی نہیں|پتا ہی نہیں|
        نہیں پتا|کچھ یاد نہیں|یاد ہی نہیں|مجھے یاد نہیں|مجھے کچھ یاد نہیں|سمجھ نہیں آتی|سمجھ نہیں آ رہا|سمجھ نہیں آیا|فیصلہ نہیں کر سکتا|فیصلہ نہیں کر سکتی|کوئی اندازہ نہیں|
        اندازہ نہیں ہے|یقین سے نہیں کہہ سکتا|یقین سے نہیں کہہ سکتی|خدا جانے|اللہ ہی جانے|اللہ کو پتہ|اللہ کو معلوم|رب جانے|ہوش نہیں تھا|مجھے ہوش نہیں تھا|کوئی آئیڈیا نہیں|
        آئیڈیا نہیں|نو آئیڈیا|
        کچھ پتہ نہیں|کچھ نہیں پتہ|کچھ معلوم نہیں|کچھ نہیں کہہ سکتا|کچھ نہیں کہہ سکتی|کچھ کہہ نہیں سکتی|کہہ نہیں سکتے|سمجھ نہیں آ رہی|سمجھ نہیں آئی|اندازہ نہیں|کیا کہوں|کیا بتاؤں|اللہ بہتر جانتا ہے|
        kuch pata nahi|kuch nahi pata|kuch maloom nahi|kuch nahi keh sakta|kuch nahi keh sakti|kuch keh nahi sakta|keh nahi sakte|samajh nahi aa rahi|samajh nahi aa raha|samajh nahi ayi|andaza nahi|
        kya kahun|kya bataun|allah behtar janta hai|allah hi jane|mujhe kuch pata nahi|koi idea nahi|idea nahi|no idea|yaad nahi|mujhe yaad nahi|معلوم نہیں|نہیں معلوم|پتہ نہیں|پتا نہیں|نہیں پتہ|
        مجھے نہیں پتہ|مجھے نہیں پتا|مجھے پتہ نہیں|مجھے معلوم نہیں|مجھے نہیں معلوم|نہیں جانتا|نہیں جانتی|جانتا نہیں|کہہ نہیں سکتا|کہہ نہیں سکتی|کہنا مشکل ہے|کہنا مشکل|کچھ کہہ نہیں سکتا|یاد نہیں|
        یقین نہیں|کیا پتہ|خبر نہیں|علم نہیں|اللہ جانے|pata nahi|pata nahin|pta nahi|pta nhi|pata nai|maloom nahi|malum nahi|maloom nahin|nahi maloom|nahi pata|mujhe nahi pata|mujhe nahi maloom|
        mujhe maloom nahi|nahi janta|nahi janti|keh nahi sakta|keh nahi sakti|kehna mushkil|kehna mushkil hai|yaqeen nahi|kya pata|khabar nahi|ilm nahi|allah jane|dont know"""
