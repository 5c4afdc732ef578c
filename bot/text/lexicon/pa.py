"""What patients write in Punjabi, in Gurmukhi, Shahmukhi and Latin letters, when they answer, stop or ask."""

from bot.text.lexicon import pa_around, pa_consent, pa_degrees, pa_outranking, pa_ratings, pa_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pa",
    numbers=pa_ratings.NUMBERS,
    number_marks=pa_ratings.NUMBER_MARKS,
    good=pa_ratings.GOOD,
    excellent=pa_ratings.EXCELLENT,
    bad=pa_ratings.BAD,
    terrible=pa_ratings.TERRIBLE,
    very=pa_degrees.VERY,
    quite=pa_degrees.QUITE,
    nots=pa_degrees.NOTS,
    at_all=pa_degrees.AT_ALL,
    neither=pa_degrees.NEITHER,
    dont_know=pa_degrees.DONT_KNOW,
    frames=pa_around.FRAMES,
    polite=pa_around.POLITE,
    greetings=pa_around.GREETINGS,
    joins=pa_around.JOINS,
    praise=pa_tones.PRAISE,
    blame=pa_tones.BLAME,
    yes=pa_consent.YES,
    no=pa_consent.NO,
    stop=(
        """ਮੈਸੇਜ ਭੇਜਣੇ ਬੰਦ ਕਰੋ|ਮੈਸੇਜ ਭੇਜਣਾ ਬੰਦ ਕਰੋ|ਸੁਨੇਹੇ ਭੇਜਣੇ ਬੰਦ ਕਰੋ|ਸੰਦੇਸ਼ ਨਾ ਭੇਜੋ|ਮੈਨੂੰ ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ|ਮੈਨੂੰ ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਮੈਨੂੰ ਮੈਸੇਜ ਨਾ ਭੇਜਿਓ|ਹੋਰ ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਹੋਰ ਮੈਸੇਜ ਨਹੀਂ|
        ਹੁਣ ਮੈਸੇਜ ਨਹੀਂ|ਮੇਰਾ ਨੰਬਰ ਹਟਾ ਦਿਓ|ਮੇਰਾ ਨੰਬਰ ਕੱਢ ਦਿਓ|ਮੇਰਾ ਨੰਬਰ ਡਿਲੀਟ ਕਰ ਦਿਓ|ਮੈਨੂੰ ਲਿਸਟ ਚੋਂ ਕੱਢ ਦਿਓ|ਨਾ ਭੇਜਿਆ ਕਰੋ|ਨਾ ਘੱਲੋ|ਨਾ ਘੱਲਿਓ|ਤੰਗ ਕਰਨਾ ਬੰਦ ਕਰੋ|ਮੈਨੂੰ ਤੰਗ ਨਾ ਕਰਿਓ|
        ਪਰੇਸ਼ਾਨ ਕਰਨਾ ਬੰਦ ਕਰੋ|ਸੰਪਰਕ ਨਾ ਕਰੋ|ਮੇਰਾ ਪਿੱਛਾ ਛੱਡੋ|ਪਿੱਛਾ ਛੱਡੋ|msg bhejne band karo|message bhejne band karo|msg bhejna band karo|message bhejna band karo|texts band karo|
        text band karo|msgs band karo|hor msg nahi|hor message nahi|hun msg nahi|hor msg na bhejo|mera number hata deo|mera number kadh deo|mera number delete kar deo|
        mainu list cho kadh deo|na bhejya karo|na bhejeya karo|na bhejyo|na bhejeyo|na ghallo|tang karna band karo|pareshan karna band karo|mera pichha chhaddo|mera picha chado|
        picha chhado|میسج بھیجنے بند کرو|میسج گھلنے بند کرو|مینوں میسج نہ کرو|مینوں میسج نہ گھلو|مینوں میسج نہ بھیجو|میسج نہ گھلو|نہ گھلو|ہور میسج نہ گھلو|ہور میسج نہیں|
        میرا نمبر کڈھ دیو|میرا نمبر ہٹا دیو|مینوں تنگ نہ کرو|میرا پچھا چھڈو|پریشان نہ کرو|سٹاپ|
        ਬੱਸ ਕਰੋ|ਬਸ ਕਰੋ|ਮੇਰਾ ਖਹਿੜਾ ਛੱਡੋ|ਖਹਿੜਾ ਛੱਡੋ|bas karo|bas karo ji|mera khehra chhado|khehra chhaddo|message nahi chahide|msg nahi chahide|ਮੈਸੇਜ ਨਹੀਂ ਚਾਹੀਦੇ|no more message|stop message|
        message stop|mainu msg na karo|ਮੈਨੂੰ ਮੈਸੇਜ ਨਾ ਕਰੋ|STOP ਕਰੋ|ਬੰਦ ਕਰੋ|ਬੰਦ ਕਰ ਦਿਓ|ਬੰਦ ਕਰ ਦਿਉ|ਬੰਦ ਕਰਦੋ|ਬੰਦ ਕਰ ਦੇਵੋ|ਇਹ ਬੰਦ ਕਰੋ|ਸਟਾਪ|ਰੋਕੋ|ਰੋਕ ਦਿਓ|ਮੈਸੇਜ ਬੰਦ ਕਰੋ|ਸੁਨੇਹੇ ਬੰਦ ਕਰੋ|ਸੁਨੇਹਾ ਨਾ ਭੇਜੋ|
        ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ|ਮੈਸੇਜ ਨਾ ਭੇਜੋ|ਮੈਸੇਜ ਨਾ ਕਰੋ|ਨਾ ਭੇਜੋ|ਹੋਰ ਨਾ ਭੇਜੋ|ਮੁੜ ਨਾ ਭੇਜਿਓ|ਦੁਬਾਰਾ ਨਾ ਭੇਜਿਓ|ਦੁਬਾਰਾ ਨਾ ਭੇਜੋ|ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ|ਕੋਈ ਮੈਸੇਜ ਨਹੀਂ|ਅਨਸਬਸਕ੍ਰਾਈਬ|ਮੈਨੂੰ ਤੰਗ ਨਾ ਕਰੋ|ਤੰਗ ਨਾ ਕਰੋ|
        ਪਰੇਸ਼ਾਨ ਨਾ ਕਰੋ|band karo|band kardo|band kar deo|band kar dyo|band kar do|bnd karo|eh band karo|stop karo|stop kar deo|rok deo|roko|msg band karo|message band karo|sms band karo|
        message na karo|msg na karo|msg na bhejo|message na bhejo|na bhejo|hor na bhejo|dubara na bhejo|mud ke na bhejyo|tang na karo|menu tang na karo|mainu tang na karo|pareshan na karo|
        unsubscribe karo|بند کرو|بند کر دیو|میسج بند کرو|میسج نہ کرو|میسج نہ بھیجو|نہ بھیجو|تنگ نہ کرو"""
    ),
    start=(
        """ਮੈਨੂੰ ਮੈਸੇਜ ਦੁਬਾਰਾ ਭੇਜਣੇ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਸੇਜ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਸੇਜ ਦੁਬਾਰਾ ਭੇਜੋ|ਮੈਨੂੰ ਮੈਸੇਜ ਫਿਰ ਭੇਜੋ|message fer ton shuru karo|message fer shuru karo|msg fer ton shuru karo|ਸ਼ੁਰੂ|ਸ਼ੁਰੂ ਕਰੋ|
        ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ|ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ|ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਸੇਜ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ|ਸੁਨੇਹੇ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ|ਸੁਨੇਹੇ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ|ਮੈਨੂੰ ਦੁਬਾਰਾ ਸੁਨੇਹੇ ਭੇਜੋ|ਮੈਨੂੰ ਫਿਰ ਸੁਨੇਹੇ ਭੇਜਣਾ ਸ਼ੁਰੂ ਕਰੋ|
        ਮੈਨੂੰ ਦੁਬਾਰਾ ਸੁਨੇਹੇ ਭੇਜਣੇ ਸ਼ੁਰੂ ਕਰੋ|ਚਾਲੂ ਕਰੋ|ਸਟਾਰਟ|shuru karo|dubara shuru karo|phir shuru karo|mud shuru karo|message phir shuru karo|message dubara shuru karo|
        message phir ton shuru kar deo|chalu karo|start karo|شروع کرو|دوبارہ شروع کرو"""
    ),
    start_says=pa_outranking.START_SAYS,
    help=(
        """ਇਹ ਸਭ ਕੀ ਹੈ|ਇਹ ਸਭ ਕੀ ਆ|eh sab ki hai|eh sab ki aa|ایہہ سب کی اے|
        ਕੌਣ ਬੋਲਦਾ|ਕੌਣ ਬੋਲਦੇ ਹੋ|ਕੌਣ ਬੋਲ ਰਿਹਾ ਹੈ|ਕੌਣ ਗੱਲ ਕਰ ਰਿਹਾ|ਕੌਣ ਜੀ|ਕੌਣ ਓ|ਕੌਣ ਓ ਤੁਸੀਂ|ਤੁਸੀਂ ਕੌਣ ਓ|ਇਹ ਕਿਸ ਲਈ ਹੈ|ਇਹ ਕਾਹਦੇ ਲਈ ਹੈ|ਇਹ ਕਾਹਦਾ ਮੈਸੇਜ ਹੈ|ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ|ਕਿਸ ਬਾਰੇ|
        ਕਾਹਦੇ ਬਾਰੇ|ਇਹ ਕਾਹਦੇ ਬਾਰੇ ਹੈ|ਕੀ ਹੈ ਇਹ|ਇਹ ਕੀ ਆ|ਇਹ ਕੀ ਚੱਕਰ ਹੈ|ਇਹ ਅਸਲੀ ਹੈ|ਫਰਾਡ ਹੈ|ਇਹ ਫਰਾਡ ਹੈ|ਇਹ ਠੱਗੀ ਹੈ|ਕੀ ਮਤਲਬ|ਕੀ ਮਤਲਬ ਹੈ|ਮਤਲਬ ਕੀ ਹੈ|ਕੌਣ ਭੇਜ ਰਿਹਾ|kaun bolda|kon bolda|
        kaun bolde ho|kon bolde o|kaun bol reha|kon bol reha hai|kaun gal kar reha|kaun ji|kon ji|kon o|kaun o|kon o tusi|kaun o tusi|tusi kon o|tusi kaun o|tu kaun hai|tu kon aa|
        eh kis layi hai|eh kis lai aa|eh kahde layi|eh kahda msg aa|eh kahda message hai|eh kis bare hai|eh kis bare aa|kis bare|kahde bare|ki hai eh|ki aa eh|eh ki chakkar aa|
        eh asli hai|eh fraud hai|fraud aa|eh fraud aa|eh scam aa|scam aa|eh thaggi hai|ki matlab|ki matlab hai|matlab ki|eh kaun bhej reha|کون بولدا اے|کون بول رہیا اے|کون او|
        کون او تسی|تسی کون|تسیں کون او|کون اے|ایہہ کس دا نمبر اے|ایہہ کس لئی اے|ایہہ کس بارے اے|کس بارے|ایہہ کاہدا میسج اے|کی اے ایہہ|ایہہ فراڈ اے|ایہہ اصلی اے|کی مطلب|کی مطلب اے|
        eh kis da number aa|eh kisda number hai|eh kida number aa|ਇਹ ਕਿਸਦਾ ਨੰਬਰ ਹੈ|ਮਦਦ|ਮਦਦ ਕਰੋ|ਮਦਦ ਚਾਹੀਦੀ ਹੈ|ਹੈਲਪ|ਤੁਸੀਂ ਕੌਣ|ਤੁਸੀਂ ਕੌਣ ਹੋ|ਕੌਣ ਹੋ ਤੁਸੀਂ|ਕੌਣ ਹੋ|ਕੌਣ ਹੈ|ਕੌਣ|ਇਹ ਕੌਣ ਹੈ|ਇਹ ਕੀ ਹੈ|
        ਕੌਣ ਬੋਲ ਰਿਹਾ|ਇਹ ਕਿਸ ਦਾ ਨੰਬਰ ਹੈ|madad|madad karo|madad chahidi|tusi kaun|tusi kaun ho|tusi kon ho|kaun ho tusi|kon ho|kaun ho|kaun hai|kon hai|kon|eh kaun hai|eh kon hai|eh ki hai|eh ki aa|
        kida number hai|kisda number hai|مدد|تسی کون او|تسیں کون ہو|ایہہ کون اے|ایہہ کی اے"""
    ),
    wrong_number=(
        """ਤੁਹਾਡਾ ਨੰਬਰ ਗਲਤ ਹੈ|ਗਲਤ ਨੰਬਰ ਆ|ਗਲਤ ਨੰਬਰ ਜੀ|ਗਲਤ ਨੰਬਰ ਤੇ ਮੈਸੇਜ|ਗਲਤ ਇਨਸਾਨ|ਮੈਂ ਉਹ ਨਹੀਂ|ਮੈਂ ਓਹ ਨਹੀਂ|galat no|galat no hai|galat number ji|glt no|galat insaan|main oh nahi|
        main oh ni|wrong no|wrong num|wrong banda|غلط بندہ|غلط نمبر جی|نمبر غلط اے|ایہہ غلط نمبر اے|رانگ نمبر|میں اوہ نہیں|میں اوہ نئیں|
        ਗਲਤ ਨੰਬਰ|ਗ਼ਲਤ ਨੰਬਰ|ਗਲਤ ਨੰਬਰ ਹੈ|ਇਹ ਗਲਤ ਨੰਬਰ ਹੈ|ਨੰਬਰ ਗਲਤ ਹੈ|ਰੌਂਗ ਨੰਬਰ|ਗਲਤ ਬੰਦਾ|ਗਲਤ ਆਦਮੀ|ਮੇਰਾ ਨੰਬਰ ਨਹੀਂ|galat number|glt number|galat nambar|ghalat number|galat number hai|galat number aa|
        eh galat number hai|number galat hai|galat banda|rong number|wrong number|wrong number hai|غلط نمبر|غلط نمبر اے"""
    ),
    stop_says=pa_outranking.STOP_SAYS,
    stop_unless=pa_outranking.STOP_UNLESS,
    wrong_number_says=pa_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=pa_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=pa_outranking.NEVER_BEEN_SAYS,
    bereavement_says=pa_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=pa_outranking.BEREAVEMENT_UNLESS,
    help_says=pa_outranking.HELP_SAYS,
    carer_says=pa_outranking.CARER_SAYS,
    young_says=pa_outranking.YOUNG_SAYS,
    language_says=pa_outranking.LANGUAGE_SAYS,
    names=(
        """ਪੰਜਾਬੀ ਵਿੱਚ ਗੱਲ ਕਰੋ|ਪੰਜਾਬੀ ਵਿੱਚ ਪੁੱਛੋ|ਪੰਜਾਬੀ ਵਿਚ ਲਿਖੋ|ਪੰਜਾਬੀ ਚ ਲਿਖੋ|ਪੰਜਾਬੀ ਵਿੱਚ ਭੇਜੋ|ਪੰਜਾਬੀ ਚਾਹੀਦੀ|ਸਿਰਫ਼ ਪੰਜਾਬੀ|ਪੰਜਾਬੀ ਭਾਸ਼ਾ|punjabi ch likho|punjabi vich gal karo|
        punjabi ch gal karo|punjabi vich pucho|punjabi vich bhejo|punjabi chahidi|sirf punjabi|only punjabi|punjabi only|punjabi language|punjabi boli|پنجابی وچ لکھو|
        پنجابی وچ گل کرو|پنجابی زبان|صرف پنجابی|
        punjabi vich please|punjabi vich likho|ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖੋ|punjabi wich|punjabi vich plz|panjabi ch|ਪੰਜਾਬੀ ਚ|ਪੰਜਾਬੀ|ਪੰਜਾਬੀ ਵਿੱਚ|ਪੰਜਾਬੀ ਵਿਚ|ਪੰਜਾਬੀ ਜੀ|ਪੰਜਾਬੀ ਪਲੀਜ਼|ਗੁਰਮੁਖੀ|punjabi|panjabi|
        punjabi vich|punjabi ch|panjabi vich|punjabi please|punjabi plz|in punjabi|gurmukhi|shahmukhi|پنجابی|پنجابی وچ|شاہ مکھی"""
    ),
)
