"""Praise and blame in Hindi comments: data; see `lexicon.py`."""

PRAISE = """bohat care|bahut care|khayal rakhte|khyal rakha|khayal rakhi|dhyan rakhte|dhyaan rakha|dhyan diya|dhyaan diya|pyar se|piyar se|pyar se baat|pyaar se|izzat se|izzat di|
        izat|muskura|muskurate|hans mukh|hansmukh|zabardast log|ache log|achhe log|achay log|acchay log|nek log|nek dil|farishtay|farishta|dil khush|mutmaeen|shukar guzar|
        shukarguzar|shukar hai|meharbaan|humdard|hamdard|hamdardi|humdardi|sabar se|tasalli di|dilasa|hosla|hausla|khubsurat|khoobsurat|saaf suthra|saf suthra|saaf safai|duaen|
        duayen|dil se shukriya|aashirwad|ashirwad|jaan bachai|jaan bacha li|jan bachai|meri jaan bachayi|ध्यान रखते|ध्यान रखा गया|ख्याल रखते|ख़्याल रखा|प्यार से|प्यार से बात|
        इज्जत से|इज़्ज़त दी|सम्मान|आदर|मुस्कुरा|मुस्कुराते|हंसमुख|हँसमुख|नेक दिल|नेक लोग|फरिश्ते|दिल खुश|शुक्रगुजार|शुक्र है|सहानुभूति|धैर्य|तसल्ली दी|दिलासा|हौसला|सुंदर|
        साफ सफाई अच्छी|दुआएं|आशीर्वाद|जान बचाई|जान बचा ली|बहुत ध्यान|सहयोगी|सेवा भाव|
        बढ़िया लोग|सहयोग|मीठा|अच्छे से बात|धन्य|देवता|फरिश्ता|farishta|devta|sahyog|shandaar|दिल से धन्यवाद|dil se dhanyavad|प्यार|प्यारे|प्यारी|दयालु|मददगार|विनम्र|मेहनती|मेहनत|आभारी|आभार|तारीफ|
        ख्याल रखा|ध्यान रखा|मदद की|मदद मिली|खुश|संतुष्ट|साफ|साफ सुथरा|अच्छे लोग|भगवान का रूप|pyar|pyare|pyari|dayalu|madadgar|vinamra|mehnati|aabhari|abhari|tareef|khayal rakha|dhyan rakha|madad ki|
        khush|santusht|saaf|helpful|caring|kind|friendly|polite|love"""

BLAME = """kisi ne nahi poocha|kisi ne nahi pucha|kisi ne nahin poocha|koi nahi poochta|koi poochta nahi|kisi ne nahi suni|kisi ne meri nahi suni|kisi ne nahi suna|koi sunta nahi|
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
        pareshan|takleef|rude|ghatiya|sabse kharab|sabse buri|sabse bura"""
