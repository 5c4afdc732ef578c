"""What patients write in Hindi, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import hi_around, hi_consent, hi_degrees, hi_outranking, hi_ratings, hi_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="hi",
    numbers=hi_ratings.NUMBERS,
    number_marks=hi_ratings.NUMBER_MARKS,
    good=hi_ratings.GOOD,
    excellent=hi_ratings.EXCELLENT,
    bad=hi_ratings.BAD,
    terrible=hi_ratings.TERRIBLE,
    very=hi_degrees.VERY,
    quite=hi_degrees.QUITE,
    nots=hi_degrees.NOTS,
    at_all=hi_degrees.AT_ALL,
    neither=hi_degrees.NEITHER,
    dont_know=hi_degrees.DONT_KNOW,
    frames=hi_around.FRAMES,
    polite=hi_around.POLITE,
    greetings=hi_around.GREETINGS,
    joins=hi_around.JOINS,
    praise=hi_tones.PRAISE,
    blame=hi_tones.BLAME,
    yes=hi_consent.YES,
    no=hi_consent.NO,
    stop=(
        """मैसेज भेजना बंद करो|मैसेज भेजना बंद करें|मैसेज भेजना बंद कीजिए|संदेश भेजना बंद करें|संदेश न भेजें|संदेश मत भेजो|संदेश मत भेजिए|संदेश बंद करें|मुझे संदेश न भेजें|
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
        aur mat bhejo|ab mat bhejo|mat bhejiye|pareshan mat karo|mujhe pareshan mat karo|tang mat karo|unsubscribe karo|unsubscribe kar do"""
    ),
    start=(
        """मुझे फिर से मैसेज भेजना शुरू करें|मैसेज फिर से शुरू करें|मैसेज फिर से शुरू करो|मैसेज भेजना शुरू करें|मैसेज चालू करो|मैसेज फिर भेजो|फिर से मैसेज भेजो|फिर से मैसेज भेजें|
        message phir se shuru karo|message phir se shuru kar do|message fir se chalu kar do|message fir se shuru karo|msg phir se shuru karo|message chalu karo|phir se message bhejo|
        start karo dobara|शुरू|शुरू करो|शुरू करें|शुरू कीजिए|फिर शुरू करो|फिर से शुरू करो|फिर से शुरू करें|दोबारा शुरू करें|चालू करो|चालू करें|स्टार्ट|shuru karo|shuru kare|phir se shuru karo|
        fir se shuru karo|dobara shuru karo|chalu karo|start karo"""
    ),
    start_says=hi_outranking.START_SAYS,
    help=(
        """ये सब क्या है|यह सब क्या है|ये सब क्या चक्कर है|ye sab kya hai|yeh sab kya hai|ye sab kya chakkar hai|
        कौन बोल रहा है|कौन बोल रहे हैं|कौन बोल रहे हो|कौन बात कर रहा है|कौन साहब|कौन जी|यह कौन भेज रहा है|ये मैसेज किसका है|यह किसलिए है|ये किसलिए है|ये किस लिए है|
        ये किस बारे में है|यह किस बारे में है|किस बारे में|किस सिलसिले में|ये क्या चक्कर है|क्या है ये|क्या है यह|कौन हैं आप|कौन हो आप|कौन हो तुम|कौन हो भाई|ये असली है|यह असली है|
        फ्रॉड है क्या|ये फ्रॉड है|ये ठगी है|ये धोखा है|ये स्कैम है|स्कैम है क्या|क्या मतलब है|मतलब क्या है|इसका क्या मतलब|इसका मतलब क्या है|समझ नहीं आया ये क्या है|
        ये कैसा मैसेज है|kaun bol rahe hain|kon bol raha hai|kon bol rahe ho|kaun bol rahe ho|kon baat kar raha hai|kaun sahab|kaun hain aap|kon hain aap|kon ho aap|kaun ho tum|
        kon ho tum|kon ho bhai|kaun ho bhai|ye kis liye hai|ye kisliye hai|yeh kis liye hai|ye kis bare me hai|ye kis bare mein hai|yeh kis bare mein hai|kis bare me|
        kis bare mein|kis silsile me|ye kya chakkar hai|kya hai ye|kya hai yeh|ye asli hai|ye real hai|fraud hai kya|ye fraud hai|ye thagi hai|ye scam hai|scam hai kya|
        kya matlab hai|matlab kya hai|iska kya matlab|iska matlab kya hai|ye kaun bhej raha hai|ye kaisa msg hai|kaisa message hai ye|
        ye number kiska hai|yeh number kiska hai|ये नंबर किसका है|क्या मतलब|kya matlab|matlab kya|मदद|मदद करें|मदद करो|मदद चाहिए|सहायता|सहायता करें|हेल्प|आप कौन|आप कौन हैं|आप कौन हो|तुम कौन हो|
        कौन है|कौन हो|यह कौन है|ये कौन है|कौन है ये|यह क्या है|ये क्या है|यह किसका नंबर है|क्या यह सच है|क्या यह फ्रॉड है|madad|madad karo|madad chahiye|sahayata|aap kaun|aap kaun hain|aap kaun ho|
        aap kon ho|aap kon hai|tum kaun ho|kaun hai|kon hai|kaun ho|kon ho|kaun bol raha hai|ye kaun hai|yeh kaun hai|ye kya hai|yeh kya hai|kiska number hai"""
    ),
    wrong_number=(
        """आपका नंबर गलत है|गलत नंबर पर मैसेज|गलत नंबर लगा है|गलत इंसान|गलत बंदा|गलत शख्स|राँग नंबर|मैं वो नहीं|मैं वह नहीं हूँ|मैं वो नहीं हूं|galat no hai|glt number|galat shakhs|
        galat banda|galat vyakti|main wo nahi|main wo nahi hun|mai wo nahi hu|wrong no|wrong num|wrong person hai|aapka number galat hai|galat number lagaya hai|
        गलत नंबर|ग़लत नंबर|गलत नम्बर|गलत आदमी|गलत व्यक्ति|रॉन्ग नंबर|रोंग नंबर|गलत नंबर है|यह गलत नंबर है|नंबर गलत है|मेरा नंबर नहीं|मैं वो नहीं हूँ|galat number|galat nambar|galat no|
        galat number hai|ye galat number hai|number galat hai|galat aadmi|galat insan|rong number|wrong number hai|wrong number"""
    ),
    stop_says=hi_outranking.STOP_SAYS,
    stop_unless=hi_outranking.STOP_UNLESS,
    wrong_number_says=hi_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=hi_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=hi_outranking.NEVER_BEEN_SAYS,
    bereavement_says=hi_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=hi_outranking.BEREAVEMENT_UNLESS,
    help_says=hi_outranking.HELP_SAYS,
    carer_says=hi_outranking.CARER_SAYS,
    young_says=hi_outranking.YOUNG_SAYS,
    language_says=hi_outranking.LANGUAGE_SAYS,
    names=(
        """हिंदी में बात करो|हिंदी में बात करें|हिंदी में पूछो|हिंदी में पूछिए|हिंदी में भेजो|हिंदी चाहिए|सिर्फ हिंदी|हिंदी भाषा|hindi me baat karo|hindi mein baat karein|
        hindi me pucho|hindi me bhejo|hindi chahiye|sirf hindi|only hindi|hindi only|hindi language|hindi bhasha|
        हिन्दी प्लीज|hindi mai|hindi me please|hindi mein please|हिंदी में प्लीज|hindi me likho|हिंदी में लिखो|in hindi|hindi plz|हिंदी|हिन्दी|हिंदी में|हिन्दी में|कृपया हिंदी में|हिंदी प्लीज|hindi|
        hindee|hindi me|hindi mein|hindi please|hindi main"""
    ),
)
