"""What patients write in Urdu, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import ur_around, ur_consent, ur_degrees, ur_outranking, ur_ratings, ur_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="ur",
    numbers=ur_ratings.NUMBERS,
    number_marks=ur_ratings.NUMBER_MARKS,
    good=ur_ratings.GOOD,
    excellent=ur_ratings.EXCELLENT,
    bad=ur_ratings.BAD,
    terrible=ur_ratings.TERRIBLE,
    very=ur_degrees.VERY,
    quite=ur_degrees.QUITE,
    nots=ur_degrees.NOTS,
    at_all=ur_degrees.AT_ALL,
    neither=ur_degrees.NEITHER,
    dont_know=ur_degrees.DONT_KNOW,
    frames=ur_around.FRAMES,
    polite=ur_around.POLITE,
    greetings=ur_around.GREETINGS,
    joins=ur_around.JOINS,
    praise=ur_tones.PRAISE,
    blame=ur_tones.BLAME,
    yes=ur_consent.YES,
    no=ur_consent.NO,
    stop=(
        """میسج بھیجنا بند کریں|پیغام بھیجنا بند کریں|پیغامات بند کریں|میسجز بند کریں|اب بس کریں|اب میسج نہیں|مزید میسج نہیں|اور میسج نہیں چاہیے|مجھے تنگ کرنا بند کریں|تنگ نہ کریں|
        تنگ کرنا بند کرو|پریشان کرنا بند کریں|رابطہ نہ کریں|مجھ سے رابطہ نہ کریں|میرا نمبر ہٹا دیں|میرا نمبر ڈیلیٹ کر دیں|میرا نمبر نکال دیں|مجھے لسٹ سے نکال دیں|نہ بھیجو|
        نہ بھیجا کریں|مت بھیجا کریں|ان سبسکرائب کریں|rabta na karein|mujh se rabta na karein|tang karna band karo|tang karna band karein|tang na karein|tang mat karein|
        pareshan karna band karo|mera number hata dein|mera number hata do|mera number delete kar dein|mera number delete kar do|mera number nikal dein|mera number nikal do|
        msg bhejna band karo|message bhejna band karo|texts band karein|text band karo|msgs band karo|aur msg nahi|aur message nahi|ab aur nahi|ab msg nahi|mazeed msg nahi|
        na bhejo|na bhejein|na bheja karo|mat bheja karo|mat bhejein|mat bhejna|dobara mat bhejo|dobara na bhejo|dobara msg na karna|aainda msg na karna|chor do mujhe|
        mera peecha chhor do|mera peecha chhor dein|
        بس کریں|بس کرو|میرا پیچھا چھوڑ دو|میرا پیچھا چھوڑ دیں|میسج نہیں چاہیے|مجھے میسج نہ کریں|mera peecha chor do|mera peecha chor dein|peecha choro|bas karo|bas karen|ye sab band karo|
        ye sab band karein|message nahi chahiye|mujhe message na karen|mujhe msg na karen|no more message|stop message|message stop|mujhe mat bhejo|STOP کریں|STOP کرو|STOP کر دیں|بند کرو|بند کریں|
        بند کر دو|بند کر دیں|بند کردیں|بند کردو|بند کیجیے|اسے بند کریں|یہ بند کریں|یہ سب بند کریں|سٹاپ|اسٹاپ|روکو|روک دو|روک دیں|میسج بند کرو|میسج بند کریں|پیغام بند کریں|میسج نہ بھیجیں|
        میسج مت بھیجیں|پیغام مت بھیجیں|پیغام نہ بھیجیں|میسج نہ کریں|میسج مت کرو|مت بھیجو|مت بھیجیں|نہ بھیجیں|اور مت بھیجیں|اب مت بھیجیں|دوبارہ مت بھیجنا|آئندہ نہ بھیجیں|مزید پیغام نہیں|
        کوئی میسج نہیں|ان سبسکرائب|مجھے تنگ نہ کریں|تنگ مت کرو|پریشان نہ کریں|مجھے پریشان مت کرو|band karo|band karen|band karein|band kar do|band kardo|band kar dein|band kardein|bnd karo|
        ise band karo|ye band karo|stop karo|stop karen|stop kar do|rok do|rok dein|roko|msg band karo|message band karo|sms band karo|msg mat karo|message mat karo|msg na karo|msg na karen|
        message na karen|message mat bhejo|msg mat bhejo|mat bhejo|mat bhejen|na bhejen|aur mat bhejo|ab mat bhejo|dobara mat bhejna|tang na karo|tang mat karo|pareshan na karo|pareshan mat karo|
        mujhe tang na karen|unsubscribe karo|unsubscribe kar do"""
    ),
    start=(
        """مجھے دوبارہ پیغام بھیجنا شروع کریں|دوبارہ پیغام بھیجیں|پیغام دوبارہ شروع کریں|میسج دوبارہ شروع کریں|میسج پھر سے شروع کریں|دوبارہ میسج بھیجیں|میسج شروع کریں|message phir se shuru kar dein|
        message phir se shuru karein|message dobara shuru karen|msg dobara shuru karo|dobara message bhejen|dobara msg bhejo|message shuru karo|شروع|شروع کرو|شروع کریں|شروع کیجیے|دوبارہ شروع کریں|
        پھر شروع کریں|پھر سے شروع کریں|چالو کریں|سٹارٹ|اسٹارٹ|shuru karo|shuru karen|dobara shuru karo|dobara shuru karen|phir se shuru karo|chalu karo|start karo"""
    ),
    start_says=ur_outranking.START_SAYS,
    help=(
        """یہ سب کیا ہے|یہ سب کیا چکر ہے|ye sab kya hai|yeh sab kya hai|ye sab kya chakkar hai|
        کون بول رہا ہے|کون بات کر رہا ہے|کون صاحب|آپ کی تعریف|یہ کون بھیج رہا ہے|یہ میسج کس کا ہے|یہ کس لیے ہے|یہ کس بارے میں ہے|کس بارے میں|کس سلسلے میں|یہ کیا چکر ہے|کیا ہے یہ|
        کون ہیں آپ|کون ہو تم|کون ہو|کیا یہ سچ ہے|یہ اصلی ہے|فراڈ ہے کیا|یہ فراڈ ہے|کیا مطلب|کیا مطلب ہے|مطلب کیا ہے|سمجھ نہیں آیا یہ کیا ہے|kaun bol raha hai|kon bol raha hai|
        kaun bol rahe hain|kon bol rahe ho|kon baat kar raha hai|kaun sahab|kon sahab|aap ki tareef|kaun hain aap|kon hain aap|kon ho aap|kaun ho tum|kon ho tum|kon ho bhai|
        ye kis liye hai|yeh kis liye hai|ye kis bare mein hai|yeh kis bare mein hai|kis bare mein|kis bare me|kis silsile mein|ye kya chakkar hai|kya hai ye|kya hai yeh|
        ye kya scene hai|kya ye asli hai|ye asli hai|ye real hai|fraud hai kya|ye fraud hai|yeh fraud hai|ye scam hai|yeh scam hai|scam hai kya|kya matlab|kya matlab hai|
        matlab kya hai|ye kaun bhej raha hai|ye kya msg hai|yeh kya message hai|ye kaisa msg hai|kaisa message hai ye|
        ye kis ka number hai|yeh kis ka number hai|یہ نمبر کس کا ہے|ye number kis ka hai|مدد|مدد کریں|مدد چاہیے|ہیلپ|آپ کون|آپ کون ہیں|آپ کون ہو|تم کون ہو|کون ہے|کون ہیں|کون|یہ کون ہے|یہ کیا ہے|
        یہ کس کا نمبر ہے|کیا یہ اصلی ہے|کیا یہ فراڈ ہے|madad|madad karen|madad chahiye|aap kaun|aap kaun hain|aap kon hain|ap kon hain|ap kon ho|aap kon ho|ap kaun ho|tum kon ho|kaun hai|kon hai|
        kon ho|kaun ho|kon|ye kaun hai|ye kon hai|yeh kaun hai|yeh kon hai|ye kya hai|yeh kya hai|kis ka number hai"""
    ),
    wrong_number=(
        """غلط نمبر پر میسج|آپ کا نمبر غلط ہے|غلط نمبر لگا ہے|رونگ نمبر|غلط بندے کو میسج کیا|میں وہ نہیں|میں وہ نہیں ہوں|میں نہیں ہوں وہ|ghalt number hai|ghalat no|galat no|
        glt number|ghalat bandy ko msg|aap ne ghalat number milaya|ghalat number milaya hai|ghalat shakhs|ghalat insan|main wo nahi|main woh nahi hun|wrong no|wrong num|
        wrong person hai|wrong banda|
        غلط نمبر|غلط نمبر ہے|یہ غلط نمبر ہے|نمبر غلط ہے|رانگ نمبر|غلط آدمی|غلط بندہ|غلط شخص|میرا نمبر نہیں|ghalat number|galat number|ghalat nambar|ghalt number|ghalat number hai|galat number hai|
        ye ghalat number hai|number ghalat hai|rong number|wrong number|wrong number hai|ghalat banda|galat banda|ghalat aadmi"""
    ),
    stop_says=ur_outranking.STOP_SAYS,
    stop_unless=ur_outranking.STOP_UNLESS,
    wrong_number_says=ur_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=ur_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=ur_outranking.NEVER_BEEN_SAYS,
    bereavement_says=ur_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=ur_outranking.BEREAVEMENT_UNLESS,
    help_says=ur_outranking.HELP_SAYS,
    carer_says=ur_outranking.CARER_SAYS,
    young_says=ur_outranking.YOUNG_SAYS,
    language_says=ur_outranking.LANGUAGE_SAYS,
    names=(
        """اردو میں بات کریں|اردو میں بات|اردو میں پوچھیں|اردو میں بھیجیں|اردو زبان|اردو چاہیے|urdu mein baat karein|urdu me baat karo|urdu mein poochein|urdu mein bhejein|
        urdu chahiye|urdu language|urdu only|only urdu|sirf urdu|صرف اردو|
        اردو میں لکھیں|urdu mein please|urdu me please|urdu likhen|in urdu please|urdu zaban|urdu mein plz|اردو|اردو میں|اردو پلیز|براہ کرم اردو میں|اردو میں پلیز|urdu|urdo|urdu mein|urdu main|
        urdu me|urdu please|urdu plz|in urdu"""
    ),
)
