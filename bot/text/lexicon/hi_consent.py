"""How Hindi patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon.combine import each, led, twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "zaroor|zarur|jarur|ji zaroor|ji jarur|haan zaroor|haan bilkul|ji bilkul|zaroor ji|जरूर|जी जरूर|जी बिल्कुल|हाँ जरूर|हाँ बिल्कुल|हाँ|हां|हा|जी|हाँ जी|हां जी|जी हाँ|जी हां|हाँ हाँ|हां हां|haan|han|ha|haa|hn|haan ji|han ji|ha ji|hanji|ji|jee|ji haan|ji han|ji ha|haan haan|yes|ok|okay|sure|ओके|यस|bilkul|बिल्कुल|acha|achha|अच्छा|चलो|chalo"

_AGREES = "बिल्कुल|बिलकुल|जरूर|अवश्य|ठीक है|ठीक|सही है|कर सकते हैं|कर सकते हो|कर सकते है|कर लो|कर दो|कर लीजिए|कर दीजिए|करो|करें|कीजिए|कोई बात नहीं|कोई दिक्कत नहीं|कोई समस्या नहीं|कोई परेशानी नहीं|कोई प्रॉब्लम नहीं|कोई एतराज नहीं|कोई आपत्ति नहीं|मुझे कोई आपत्ति नहीं|मुझे कोई आपत्ति नहीं है|मुझे कोई एतराज नहीं|मुझे कोई दिक्कत नहीं|कोई दिक्कत नहीं है|मंजूर है|सहमत हूँ|राजी हूँ|शेयर करो|शेयर करें|शेयर कीजिए|शेयर कर सकते हैं|छाप सकते हैं|दिखा सकते हैं|इस्तेमाल कर सकते हैं|भेज दो|क्यों नहीं|शौक से|आपकी मर्जी|चलेगा|तैयार हूँ|इजाजत है|अनुमति है|खुशी से|bilkul|zaroor|zarur|jarur|jaroor|theek hai|thik hai|thik h|theek h|theek|sahi hai|kar sakte hain|kar sakte hai|kar sakte ho|kar sakte h|kar lo|kar do|kardo|kar lijiye|kar dijiye|karo|kare|karen|kijiye|koi baat nahi|koi bat nahi|koi dikkat nahi|koi dikkat nahin hai|koi dikkat nahi hai|koi problem nahi|koi problem nahi hai|koi pareshani nahi|koi aitraaz nahi|koi etraz nahi|koi aapatti nahi|koi apatti nahi|mujhe koi aapatti nahi|mujhe koi dikkat nahi|mujhe koi problem nahi|manzoor hai|manjur hai|sehmat hu|raji hu|share karo|share kare|share kar sakte ho|share kar sakte hain|share kar do|dikha sakte hain|bhej do|kyu nahi|kyun nahi|why not|shauk se|aapki marzi|chalega|taiyar hu|ijazat hai|anumati hai|khushi se|no problem"

_NAY = (
    "नहीं|नही|ना|जी नहीं|नहीं जी|ना जी|नहीं नहीं|बिल्कुल नहीं|nahi|nahin|nhi|na|ji nahi|nahi ji|na ji|nahi nahi|bilkul nahi|no"
)

_REFUSES = "bilkul nahi|बिल्कुल नहीं|मत करना|मत करो|मत कीजिए|मत करिए|न करें|ना करें|नहीं करना|नहीं चाहता|नहीं चाहती|नहीं चाहते|मैं नहीं चाहता|मैं नहीं चाहती|हम नहीं चाहते|रहने दो|रहने दीजिए|शेयर मत करो|शेयर मत करना|शेयर न करें|शेयर नहीं करना|मुझे पसंद नहीं|मुझे नहीं पसंद|इजाजत नहीं|इजाजत नहीं है|अनुमति नहीं|अनुमति नहीं है|मना करता हूँ|मना करती हूँ|मना है|जरूरत नहीं|जरूरत नहीं है|मंजूर नहीं|मैं सहमत नहीं|राजी नहीं|बिल्कुल भी नहीं|बिल्कुल मत करना|कभी नहीं|mat karna|mat karo|mat kijiye|mat kariye|na kare|na karo|nahi karna|nahi chahta|nahi chahti|nahi chahte|mai nahi chahta|mai nahi chahti|main nahi chahta|main nahi chahti|mujhe nahi chahiye|rehne do|rehne dijiye|rahne do|share mat karo|share mat karna|share na kare|mujhe pasand nahi|mujhe nahi pasand|ijazat nahi|ijazat nahi hai|anumati nahi|mana karta hu|mana karti hu|mana hai|zarurat nahi|jarurat nahi|zaroorat nahi|manzoor nahi|sehmat nahi|raji nahi|bilkul bhi nahi|kabhi nahi|nahi kar sakte|private rakho"


# "Print it", "you may use it": consent as a doing word, with and without a yes before it.
_PRINT = (
    each(
        "छाप|लगा|डाल|शेयर कर|साझा कर|प्रकाशित कर|पब्लिश कर|इस्तेमाल कर|उपयोग कर|कर",
        "दो|दें|दीजिए|दीजिये|लो|लीजिए|सकते हैं|सकते हो|सकते हैं आप|सकते हो आप",
    )
    + "|"
    + each(
        "प्रकाशित|पब्लिश|शेयर|साझा|इस्तेमाल|उपयोग|प्रयोग|पोस्ट", "करो|करें|कीजिए|कीजिये|करिए|करने दो|किया जा सकता है|की जा सकती है"
    )
    + "|छापो|छापिए|छापें|लगाओ|लगाइए|डालो|डालिए|करदो|ज़रूर करें|जरूर करें|जरूर करो|जरूर कीजिए|जैसी आपकी मर्जी|जैसी आपकी इच्छा|जैसा आप चाहें|जैसा आपको ठीक लगे|जो आपको ठीक लगे|मुझे मंजूर है|मुझे मंज़ूर है|मंज़ूर है|मुझे कोई समस्या नहीं|मुझे कोई समस्या नहीं है|मुझे कोई परेशानी नहीं|मुझे कोई परेशानी नहीं है|मुझे कोई दिक्कत नहीं है|मुझे कोई एतराज नहीं है|मुझे कोई ऐतराज़ नहीं|मुझे कोई ऐतराज नहीं|कोई ऐतराज नहीं|कोई ऐतराज़ नहीं|कोई आपत्ति नहीं है|कोई हर्ज नहीं|कोई हर्ज नहीं है|मुझे कोई हर्ज नहीं|कोई फर्क नहीं पड़ता|मुझे कोई फर्क नहीं पड़ता|मेरी अनुमति है|अनुमति है|इजाजत है|पूरी अनुमति है|मंजूरी है|मेरी मंजूरी है|आपको अनुमति है|मेरी इजाजत है|मेरी इजाज़त है|इजाज़त है|अनुमति देता हूँ|अनुमति देती हूँ|मैं अनुमति देता हूँ|मैं अनुमति देती हूँ|इजाजत देता हूँ|इजाजत देती हूँ|अनुमति दी|मैं सहमत हूँ|मैं सहमत हूं|सहमत हूं|सहमति है|मेरी सहमति है|मैं राजी हूँ|मैं राज़ी हूँ|राज़ी हूँ|राजी हूं|मैं तैयार हूँ|अच्छा है|बेशक|हाँ क्यों नहीं|नो प्रॉब्लम|मेरी तरफ से हाँ|मेरी ओर से हाँ|बिना नाम के ठीक है|बिना नाम ठीक है|नाम के बिना ठीक है|बिना नाम के छाप दो|बिना नाम के छाप दीजिए|बिना नाम के कर दो|बिना नाम के कर सकते हैं|बिना नाम के छाप सकते हैं|नाम के बिना छाप सकते हैं|नाम के बिना कर सकते हैं|गुमनाम रूप से ठीक है"
)

_NAMELESS = each(
    "हाँ|हां|हाँ जी|जी हाँ|जी|ठीक है",
    "|पर|लेकिन|मगर|बस",
    "नाम|मेरा नाम",
    "न लिखें|ना लिखना|मत लिखना|मत लिखो|मत लिखिए|न दें|मत देना|न आए|ना आए|नहीं आना चाहिए|न हो|ना हो|मत डालना|न डालें|मत बताना|न बताएं|नहीं|के बिना|के बगैर",
)

_NO_PRINT = (
    each(
        "न|ना|मत",
        "करो|करें|करना|कीजिए|करिए|कीजिएगा|छापो|छापें|छापना|छापिए|छापिएगा|लगाओ|लगाना|डालो|डालना|शेयर करना|शेयर करें|साझा करें|प्रकाशित करें|प्रकाशित करना|पब्लिश करना|दिखाना|दिखाओ|दिखाएं|लिखना|देना",
    )
    + "|"
    + each("शेयर|साझा|प्रकाशित|पब्लिश|इस्तेमाल|उपयोग|पोस्ट", "न|ना|मत|नहीं", "करो|करें|करना|कीजिए|करिए|हो|होना चाहिए")
    + "|"
    + each(
        "|मैं|मैं ऐसा|मैं ये|मैं यह|हम",
        "नहीं|नही",
        "चाहता|चाहती|चाहते|चाहता हूँ|चाहती हूँ|चाहूँगा|चाहूँगी|चाहूंगा|चाहूंगी|दूँगा|दूँगी|दूंगा|दूंगी|देना चाहता|देना चाहती|करना चाहता|करना चाहती",
    )
    + "|"
    + each(
        "मैं नहीं चाहता कि|मैं नहीं चाहती कि|मैं नहीं चाहता|मैं नहीं चाहती|नहीं चाहता कि|नहीं चाहती कि",
        "यह|ये|मेरी बात|मेरी टिप्पणी|इसे",
        "छपे|छापा जाए|प्रकाशित हो|प्रकाशित करें|शेयर हो|शेयर करें|साझा हो|साझा करें|कोई पढ़े",
    )
    + "|"
    + each(
        "इजाजत|इजाज़त|मेरी इजाजत|अनुमति|मेरी अनुमति|सहमति|मेरी सहमति|मंजूर|मंज़ूर|मुझे मंजूर|मुझे मंज़ूर|राजी|राज़ी|मैं राजी|मैं राज़ी|सहमत|मैं सहमत|जरूरत|ज़रूरत|कोई जरूरत|पसंद|मुझे पसंद|मुझे ये पसंद",
        "नहीं|नही",
        "|है|हूँ|हूं",
    )
    + "|"
    + each("अनुमति|इजाजत|इजाज़त|सहमति", "नहीं", "देता|देती|दूँगा|दूँगी|दूंगा|दूंगी|दे सकता|दे सकती|देना चाहता|देना चाहती")
    + "|रहने दें|रहने दीजिये|छोड़ो|छोड़ दो|छोड़िए|जाने दो|जाने दीजिए|निजी है|निजी रखें|गोपनीय रखें|प्राइवेट रखो|अपने पास रखो|अपने तक रखें|किसी को मत दिखाना|किसी को मत बताना|किसी को न बताएं|कभी भी नहीं|बिल्कुल न करें|बिलकुल मत करना|ना बाबा ना|ना भाई ना|ना जी ना|नहीं भाई|नहीं भैया|नहीं यार|नहीं बेटा|मना करता हूं|मेरी तरफ से नहीं|मेरी ओर से नहीं|मेरी तरफ से ना|मेरी तरफ से मना है|इनकार है|अभी नहीं|नहीं धन्यवाद|नहीं शुक्रिया"
)

_PRINT_LATIN = (
    each(
        "chhap|chap|chaap|laga|daal|share kar|publish kar|shaya kar|use kar|print kar|istemal kar",
        "dein|den|do|dijiye|lein|sakte hain|sakte ho",
    )
    + "|"
    + each("publish|share|shaya|use|post|print|istemal", "karo|karein|karen|kare|kro|kren|kijiye")
    + "|kar dein|kr dein|kr den|kr do|krdo|kardein|karden|kr lo|kr lein|kr len|kar lena|kar dena|kar den|kar lijiye|kar lijiyega|kar dijiyega|krlo|bilkul kar dein|share kr do|share kr den|share krlo|publish karo|publish karein|publish kare|publish karen|shaya karein|shaya karen|chhapo|chapo|daalo|lagao|use karo|use karein|zaroor karein|zaroor karen|zaroor karo|zarur karo|jarur karo|jaroor karo|be fikr|befikr|marzi aap ki|jaisi aapki marzi|jesi aapki marzi|jaise aap chahein|jaise aapki marzi|jo aap ko theek lage|mujhe manzoor hai|mujhe manjur hai|mujhe koi masla nahi hai|mujhe koi aitraz nahi hai|mujhe koi problem nahi hai|mujhe koi dikkat nahi hai|mujhe koi etraz nahi|mujhe koi pareshani nahi|mujhe koi harj nahi|koi harj nahi|koi haraj nahi|koi harj nahi hai|koi masla ni|koi masla nai|koi masla nhi|koi dikkat nhi|koi dikkat nai|koi dikkat ni|koi problem nhi|koi problem nai|koi baat ni|koi bat nai|koi baat nhi|koi fark nahi|koi farq nahi|koi farak nahi padta|mujhe koi farq nahi parta|meri ijazat hai|meri taraf se ijazat hai|ijazat hai meri|ijazat deta hun|ijazat deti hun|ijazat di|main ijazat deta hun|main ijazat deti hun|anumati deta hu|anumati deti hu|meri anumati hai|raazi hun|raazi hu|main raazi hun|mai razi hu|main razi hun|sehmat hun|main sehmat hun|mai sehmat hu|main tayyar hun|tayyar hun|acha hai|achha hai|acha hoga|theek rahega|theek hy|thik hai kar do|theek hai kar do|theek hai kar dein|theek hai kar lo|kyu nai|kyun nai|kyu nhi|q nahi|agree|i agree|of course|go ahead|naam ke bina theek hai|bina naam ke theek hai|bina naam theek hai|bina naam ke kar do|bina naam ke kar sakte hain|bina naam ke kar dein|bina naam ke chhap do|naam ke baghair theek hai|baghair naam ke theek hai|naam ke bagair theek hai|bagair naam ke theek hai|baghair naam ke kar dein|baghair naam ke kar sakte hain|naam ke baghair kar dein|naam ke baghair kar sakte hain|naam ke baghair chhap dein"
)

_ALL_PRINT_LATIN = (
    _PRINT_LATIN
    + "|kar sakte hain aap|kar sakte ho aap|chhap sakte hain aap|share kar sakte hain aap|publish kar sakte hain aap|use kar sakte hain aap"
)

_NAMELESS_LATIN = each(
    "haan|haan ji|ji|theek hai",
    "|par|lekin|magar|bas",
    "naam|mera naam",
    "na likhein|na likhen|na likhna|mat likhna|mat likho|na dein|na dena|mat dena|na aaye|na aye|na ho|na dalna|mat dalna|na batana|mat batana|nahi|ke bina|ke baghair|ke bagair",
)

_NO_PRINT_LATIN = (
    each(
        "na|mat",
        "karna|karen|karein|karo|kare|kijiye|kijiyega|kro|kren|krna|chhapo|chhapna|chapna|chapo|chhapein|chapen|chhapen|chhapiye|daalo|dalna|daalna|dalo|lagana|lagao|lagayein|share karna|share karo|share karein|share kro|publish karna|publish karo|publish karein|dikhana|dikhao|dikhayein|likhna|dena|use karna|use karo|use karein",
    )
    + "|"
    + each("share|publish|use|shaya|print", "na|mat|nahi|nai|nhi", "karna|karen|karein|karo|kare|kro|kren|krna|kijiye")
    + "|"
    + each(
        "|main|mai|mein|main aisa|main ye|main yeh|hum",
        "nahi|nahin|nhi|nai",
        "chahta|chahti|chahte|chahta hun|chahti hun|chahta hu|chahti hu|chahunga|chahungi|dunga|dungi|doon ga|doon gi|dena chahta|dena chahti|karna chahta|karna chahti",
    )
    + "|"
    + each(
        "ijazat|meri ijazat|anumati|meri anumati|manzoor|mujhe manzoor|manjur|mujhe manjur|razi|raazi|main razi|main raazi|sehmat|main sehmat|zaroorat|zarurat|jarurat|koi zaroorat|koi zarurat|koi jarurat|pasand|mujhe pasand",
        "nahi|nahin|nhi|nai",
        "|hai|hun",
    )
    + "|ijazat nahi deta|ijazat nahi deti|ijazat nahi dunga|ijazat nahi dungi|ijazat nahi de sakta|ijazat nahi de sakti|anumati nahi dunga|anumati nahi dungi|anumati nahi deta|anumati nahi deti|rehne dein|rehnay dein|rehne den|rahne dein|rahne dijiye|rehne dijiye|rehne do|rehnay do|rhne do|rhne dein|chhodo|chhod do|chhor dein|chhor do|chor dein|chor do|jane do|jaane do|jane dein|private hai|private rakhein|private rakho|private rakhna|apne paas rakho|apne paas rakhein|apne tak rakho|apne tak rakhein|apne tak hi rakhein|kisi ko mat dikhana|kisi ko na dikhayein|kisi ko na dikhana|kisi ko mat batana|kisi ko na batana|kisi ko na batayein|kabhi bhi nahi|kabhi nhi|kabhi nahin|hargiz nhi|bilkul nhi|bilkul nai|bilkul bhi nhi|bilkul bhi nai|bilkul mat karna|bilkul na karna|koi zaroorat nahi|na bhai na|na na|na ji na|na baba|na baba na|na bhai|nahi bhai|nahi yaar|nahi bhai nahi|nope|nay|inkar|inkaar|mera inkar hai|mana hai|meri taraf se na|meri taraf se nahi|meri taraf se mana hai|abhi nahi|not now|nahi shukriya|no thanks"
)

YES = (
    twice(_YES, _AGREES)
    + "|"
    + led("हाँ|हां|जी|हाँ जी|जी हाँ|ठीक है|बिल्कुल|हाँ बिल्कुल|हाँ ठीक है|जी बिल्कुल|मेरी तरफ से|जी मेरी तरफ से|आप", _PRINT)
    + "|"
    + each(
        "जरूर|ज़रूर|बेशक|जी जरूर|जी ज़रूर|हाँ जरूर|हाँ ज़रूर|हां जरूर|अवश्य|जी हाँ बिल्कुल|हाँ जी बिल्कुल|हां बिल्कुल|हां ठीक है|जी हां|हां जी|ओके|हाँ हाँ|कोई बात नहीं|कोई दिक्कत नहीं|जी ठीक है|चलो|खुशी से|शौक से|हाँ मेरी तरफ से|हाँ आप",
        "छाप दो|छाप दें|छाप दीजिए|छाप सकते हैं|कर दो|कर दें|कर दीजिए|कर लो|करो|करें|कीजिए|कर सकते हैं|कर सकते हो|लगा दो|डाल दो|शेयर कर दो|शेयर कर दीजिए|शेयर कर सकते हैं|प्रकाशित कर दें|प्रकाशित कर सकते हैं|अनुमति है|इजाजत है",
    )
    + "|"
    + each(
        "beshak|zaroor|zarur|jarur|jaroor|ji zaroor|haan zaroor|avashya|ji haan bilkul|haan ji bilkul|ok|yes|han|ha|hanji|haan haan|koi baat nahi|koi dikkat nahi|ji theek hai|chalo|khushi se|shauk se|haan meri taraf se|ji meri taraf se|haan aap",
        "chhap do|chap do|chhap dein|chhap dijiye|chhap sakte hain|chap sakte ho|kar do|kar dein|kar dijiye|kar lo|karo|kare|kar sakte hain|kar sakte ho|laga do|daal do|share kar do|share kar dijiye|share kar sakte hain|publish kar do|publish kar sakte hain|anumati hai|ijazat hai",
    )
    + "|"
    + led(
        "haan|ji|haan ji|ji haan|theek hai|bilkul|haan bilkul|haan theek hai|meri taraf se|ji bilkul|aap",
        _ALL_PRINT_LATIN,
    )
    + "|"
    + each(
        "|mujhe|muje|hamein",
        "koi",
        "masla|aitraz|aitraaz|etraz|etraaz|itraz|dikkat|problem|pareshani|harj|issue|mushkil|aapatti",
        "nahi|nahin|nhi|nai",
        "|hai|hy|h",
    )
    + "|"
    + each("|मुझे|हमें", "कोई", "समस्या|दिक्कत|परेशानी|आपत्ति|एतराज|ऐतराज|ऐतराज़|हर्ज|प्रॉब्लम|मुश्किल", "नहीं|नही", "|है")
    + "|"
    + each(
        "han ji|ha ji|hn|hn ji|haan|ji|theek hai",
        "kr do|kr dein|krdo|kr lo|kr dijiye|kar do|laga do|chhap do|share kr do|kr skte hain|kr sakte hain|kar skte hain|kr skte ho",
    )
    + f"|{_NAMELESS}|{_NAMELESS_LATIN}|"
    + """जी जी|हाँ भाई|हाँ भैया|हाँजी|हांजी|हाँ बेटा|यस प्लीज|जी अवश्य|हाँ अवश्य|हाँ क्यों नहीं|हां क्यों नहीं|जी क्यों नहीं|haan g|ji g|hanjee|haanjee|haan bhai|ha bhai|haan yaar|
        haan bhaiya|yess|yup|yep|yeah|y|haan kyun nahi|haan kyu nahi|avashya|awashya|ji avashya|beshak|be shak|
        हाँ|हां|हा|हाँ जी|हां जी|जी|जी हाँ|जी हां|जी बिल्कुल|बिल्कुल|बिलकुल|ज़रूर|जरूर|अवश्य|ठीक है|ठीक|सही है|ओके|हाँ ठीक है|हाँ कर सकते हैं|कर सकते हैं|कर सकते हो|कर लो|कर लीजिए|हाँ ज़रूर|
        हाँ बिल्कुल|मंजूर है|मंज़ूर|सहमत हूँ|कोई बात नहीं|कोई दिक्कत नहीं|यस|भेज सकते हैं|दिखा सकते हैं|haan|han|haa|ha|hn|hanji|haanji|haan ji|han ji|ji|jee|ji haan|ji han|ji bilkul|bilkul|zaroor|
        zarur|jarur|jaroor|theek hai|thik hai|thik h|theek h|sahi hai|ok|okay|kar sakte hain|kar sakte ho|kar lo|kar lijiye|haan bilkul|haan zaroor|manzoor hai|koi baat nahi|koi dikkat nahi"""
)

NO = (
    twice(_NAY, _REFUSES)
    + "|"
    + led("नहीं|जी नहीं|ना|मेरी तरफ से", _NO_PRINT)
    + "|"
    + each(
        f"{_NAY}|बिल्कुल|नहीं भाई|nahi bhai|nai|nai ji|nhi ji",
        "न करें|मत करो|मत करना|मत कीजिए|न छापें|मत छापो|मत छापना|मत छापिए|नहीं चाहता|नहीं चाहती|मैं नहीं चाहता|मैं नहीं चाहती|अनुमति नहीं|अनुमति नहीं है|इजाजत नहीं|जरूरत नहीं|na kare|na karo|na karna|mat karna|mat karo|mat chhapna|mat chapna|mat chhapo|na chhapo|nahi chahta|nahi chahti|main nahi chahta|main nahi chahti|nahi karna|ijazat nahi|anumati nahi|zaroorat nahi",
    )
    + "|"
    + led("nahi|nhi|na|ji nahi", _NO_PRINT_LATIN)
    + "|"
    + """नहीं नही|ना रे|ना रे ना|नाहीं|नहिं|nahi bhaiya|nahi beta|nahi yaar|nahi nai|na re|n|nope ji|naah|नहीं प्लीज|
        नहीं|नही|नहि|ना|न|जी नहीं|नहीं जी|बिल्कुल नहीं|बिलकुल नहीं|कभी नहीं|मत करो|मत कीजिए|मत करना|नहीं चाहता|नहीं चाहती|मैं नहीं चाहता|मैं नहीं चाहती|मना है|नहीं कर सकते|रहने दो|रहने दीजिए|नो|
        मंजूर नहीं|nahi|nahin|nhi|nahee|nai|na|naa|ji nahi|nahi ji|bilkul nahi|kabhi nahi|mat karo|mat kijiye|mat karna|nahi chahta|nahi chahti|rehne do|rehne dijiye|nahi kar sakte|manzoor nahi"""
)
