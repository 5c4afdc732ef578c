"""What patients write in Bengali and Sylheti, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import bn_around, bn_consent, bn_degrees, bn_outranking, bn_ratings, bn_tones
from bot.text.lexicon import bn_sentences as more
from bot.text.lexicon.bn_forms import KIN, KIN_LATIN
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="bn",
    numbers=bn_ratings.NUMBERS,
    number_marks=bn_ratings.NUMBER_MARKS,
    good=bn_ratings.GOOD,
    excellent=bn_ratings.EXCELLENT,
    bad=bn_ratings.BAD,
    terrible=bn_ratings.TERRIBLE,
    very=bn_degrees.VERY,
    quite=bn_degrees.QUITE,
    nots=bn_degrees.NOTS,
    at_all=bn_degrees.AT_ALL,
    neither=bn_degrees.NEITHER,
    dont_know=bn_degrees.DONT_KNOW,
    frames=bn_around.FRAMES,
    polite=bn_around.POLITE,
    greetings=bn_around.GREETINGS,
    joins=bn_around.JOINS,
    praise=bn_tones.PRAISE,
    blame=bn_tones.BLAME,
    yes=bn_consent.YES,
    no=bn_consent.NO,
    kin=(
        (KIN + "|" + KIN_LATIN).replace("(", "").replace(")", "")
        + "|দাদীর|নানীর|নানাভাই|দাদাভাই|চাচার|ফুফুর|খালার|শালা|শালী|বাপ|মাইর|পোয়া|ফুয়া|ফুড়ি|পুড়ি|জ্বামাই|পেশেন্ট|পেসেন্ট|patient|pesent|hubby"
    ),
    stop=(
        """ডিস্টার্ব করবেন না|disturb korben na|disturb koiren na|disturb koro na|বিরক্ত করো না|আর না|মেসেজ লাগবে না|message lagbe na|ar lagbe na|message off koren|sms off koren|msg off koren|off koren|
        no more message|stop message|message stop|বন্ধ করে দেন প্লিজ|amare msg diyen na|ar msg diyen na|STOP করুন|STOP করেন|STOP করো|বন্ধ করুন|বন্ধ করো|বন্ধ করেন|বন্ধ করে দিন|বন্ধ করে দেন|বন্ধ কর|
        এটা বন্ধ করুন|এসব বন্ধ করুন|স্টপ|থামুন|থামাও|থামান|মেসেজ বন্ধ করুন|মেসেজ পাঠাবেন না|মেসেজ দিবেন না|মেসেজ দেবেন না|আর মেসেজ দিবেন না|আর মেসেজ দেবেন না|আর মেসেজ পাঠাবেন না|আর পাঠাবেন না|
        আর দিবেন না|পাঠাবেন না|আর মেসেজ চাই না|আর মেসেজ না|কোনো মেসেজ না|আনসাবস্ক্রাইব|আমাকে বিরক্ত করবেন না|বিরক্ত করবেন না|বিরক্ত কইরেন না|bondho korun|bondho koro|bondo koren|bondho kore din|
        bondho koren|bondho kor|bondo korun|bondo koro|eta bondho korun|stop korun|stop koro|thaman|message bondho korun|msg bondho korun|sms bondho korun|message diben na|msg diben na|sms diben na|
        ar message diben na|ar msg diben na|ar sms diben na|message pathaben na|msg pathaben na|ar pathaben na|pathaben na|ar diben na|birokto korben na|amake birokto korben na|unsubscribe korun|
        unsubscribe koro"""
        + more.STOP
    ),
    start=(
        """message abar chalu koren|message abar shuru koren|মেসেজ আবার চালু করেন|শুরু|শুরু করুন|আবার শুরু করুন|আবার শুরু করো|আবার চালু করুন|চালু করুন|মেসেজ আবার শুরু করুন|আবার মেসেজ পাঠান|
        আবার মেসেজ পাঠানো শুরু করুন|আমাকে আবার মেসেজ পাঠান|আমাকে আবার মেসেজ পাঠানো শুরু করুন|মেসেজ আবার চালু করুন|স্টার্ট|shuru korun|abar shuru korun|abar chalu korun|chalu korun|
        message abar shuru korun|message abar chalu korun|abar message pathan|abar message din|abar msg din|start korun"""
    ),
    start_says=bn_outranking.START_SAYS,
    help=(
        """eta kar number|এটা কার নাম্বার|এটা কার নম্বর|ei number kar|এই নাম্বার কার|মানে কি|সাহায্য|সাহায্য করুন|সাহায্য চাই|সাহায্য দরকার|হেল্প|আপনি কে|আপনারা কে|আপনারা কারা|তুমি কে|কে আপনি|কে|কে এটা|
        এটা কে|এটা কী|এটা কি|কে বলছেন|sahajjo|shahajjo|sahajjo korun|apni ke|apnara ke|apnara kara|tumi ke|ke apni|ke eta|eta ke|eta ki|ke bolchen|ke bolsen|apne ke|afne ke"""
        + more.HELP
    ),
    wrong_number=(
        """ভুল নম্বর|ভুল নাম্বার|রং নাম্বার|রং নম্বর|ভুল নাম্বারে|ভুল নম্বরে|এটা ভুল নম্বর|এটা ভুল নাম্বার|নম্বর ভুল|নাম্বার ভুল|ভুল মানুষ|ভুল লোক|vul number|bhul number|vul nambar|bhul nambar|
        vul nomber|bhul nombor|eta vul number|eta bhul number|number vul|rong number|wrong number|vul manush"""
        + more.WRONG_NUMBER
    ),
    stop_says=bn_outranking.STOP_SAYS,
    stop_unless=bn_outranking.STOP_UNLESS,
    wrong_number_says=bn_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=bn_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=bn_outranking.NEVER_BEEN_SAYS,
    bereavement_says=bn_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=bn_outranking.BEREAVEMENT_UNLESS,
    help_says=bn_outranking.HELP_SAYS,
    carer_says=bn_outranking.CARER_SAYS,
    young_says=bn_outranking.YOUNG_SAYS,
    language_says=bn_outranking.LANGUAGE_SAYS,
    names=(
        """বাংলায় লিখুন|banglay likhen|banglay likhun|bangla te|banglate|banglay please|banglai please|বাংলায় প্লিজ|বাংলা|বাংলায়|বাংলা প্লিজ|বাংলা ভাষা|সিলেটি|bangla|bengali|banglay|banglai|
        bangla please|bengali please|in bengali|in bangla|sylheti|siloti|sileti"""
    ),
)
