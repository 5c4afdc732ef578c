"""What patients write in Gujarati, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import gu_around, gu_consent, gu_degrees, gu_outranking, gu_ratings, gu_tones
from bot.text.lexicon import gu_sentences as more
from bot.text.lexicon.gu_forms import KIN, KIN_LATIN
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="gu",
    numbers=gu_ratings.NUMBERS,
    number_marks=gu_ratings.NUMBER_MARKS,
    good=gu_ratings.GOOD,
    excellent=gu_ratings.EXCELLENT,
    bad=gu_ratings.BAD,
    terrible=gu_ratings.TERRIBLE,
    very=gu_degrees.VERY,
    quite=gu_degrees.QUITE,
    nots=gu_degrees.NOTS,
    at_all=gu_degrees.AT_ALL,
    neither=gu_degrees.NEITHER,
    dont_know=gu_degrees.DONT_KNOW,
    frames=gu_around.FRAMES,
    polite=gu_around.POLITE,
    greetings=gu_around.GREETINGS,
    joins=gu_around.JOINS,
    praise=gu_tones.PRAISE,
    blame=gu_tones.BLAME,
    yes=gu_consent.YES,
    no=gu_consent.NO,
    kin=((KIN + "|" + KIN_LATIN).replace("(", "").replace(")", "")),
    stop=(
        """બસ કરો|bas karo|મારો પીછો છોડો|pichho chhodo|picho chodo|મેસેજ નથી જોઈતા|message nathi joita|msg nathi joita|mane message na moklso|mane message na karo|no more message|stop message|
        message stop|તકલીફ ના આપો|taklif na apo|STOP કરો|બંધ કરો|બંધ કરી દો|બંધ કરજો|બંધ કરી નાખો|આ બંધ કરો|સ્ટોપ|રોકો|અટકાવો|મેસેજ બંધ કરો|સંદેશા બંધ કરો|મેસેજ ન મોકલો|મેસેજ ના મોકલો|
        મેસેજ નહીં મોકલો|મેસેજ ન મોકલશો|મેસેજ ના મોકલશો|મેસેજ ના કરો|મેસેજ ન કરો|ન મોકલો|ના મોકલો|ન મોકલશો|ના મોકલશો|હવે ના મોકલો|હવે ન મોકલશો|ફરી ન મોકલશો|ફરી ના મોકલશો|વધુ મેસેજ નહીં|
        કોઈ મેસેજ નહીં|અનસબ્સ્ક્રાઇબ|મને હેરાન ન કરો|હેરાન ન કરો|મને હેરાન ના કરો|હેરાન ના કરો|bandh karo|band karo|bandh kari do|band kari do|bnd karo|aa bandh karo|stop karo|stop kari do|roko|
        atkavo|message bandh karo|msg bandh karo|sms bandh karo|msg band karo|message na moklo|msg na moklo|message na karo|msg na karo|na moklo|na mokalso|na moklso|have na moklo|fari na moklso|
        heran na karo|mane heran na karo|unsubscribe karo"""
        + more.STOP
    ),
    start=(
        """મને ફરીથી મેસેજ મોકલવાનું ચાલુ કરો|મેસેજ ફરી ચાલુ કરો|મેસેજ ફરીથી ચાલુ કરો|મને ફરી મેસેજ મોકલવાનું ચાલુ કરો|message farithi sharu karo|શરૂ|શરૂ કરો|ફરી શરૂ કરો|ફરીથી શરૂ કરો|ચાલુ કરો|
        ફરી ચાલુ કરો|મેસેજ ફરી શરૂ કરો|મેસેજ ફરીથી શરૂ કરો|મને ફરી મેસેજ મોકલો|મને ફરીથી મેસેજ મોકલો|ફરી મેસેજ મોકલો|મને ફરીથી મેસેજ મોકલવાનું શરૂ કરો|મને ફરી મેસેજ મોકલવાનું શરૂ કરો|
        મેસેજ મોકલવાનું શરૂ કરો|મેસેજ ચાલુ કરો|સ્ટાર્ટ|sharu karo|saru karo|fari sharu karo|farithi sharu karo|chalu karo|fari chalu karo|message fari chalu karo|message fari sharu karo|
        message farithi chalu karo|fari message moklo|start karo"""
    ),
    start_says=gu_outranking.START_SAYS,
    help=(
        """aa kono number che|આ નંબર કોનો છે|aa number kono che|kono number chhe|મદદ|મદદ કરો|મદદ જોઈએ|મદદ જોઈએ છે|હેલ્પ|તમે કોણ|તમે કોણ છો|કોણ છો|કોણ છે|કોણ|કોણ છો તમે|આ કોણ છે|આ શું છે|કોણ બોલે છે|
        આ કોનો નંબર છે|madad|madad karo|madad joie|madad joiye|tame kon|tame kon cho|tame kon chho|tame kaun cho|kon cho|kon che|kon chho|kon|aa kon che|aa su che|aa shu che|kon bole che|
        kono number che"""
        + more.HELP
    ),
    wrong_number=(
        """ખોટો નંબર|ખોટો નંબર છે|આ ખોટો નંબર છે|નંબર ખોટો છે|રોંગ નંબર|ખોટા નંબર પર|ખોટો માણસ|ખોટી વ્યક્તિ|khoto number|khoto number che|aa khoto number che|number khoto che|khota number|rong number|
        wrong number|wrong number che|khoto manas"""
        + more.WRONG_NUMBER
    ),
    stop_says=gu_outranking.STOP_SAYS,
    stop_unless=gu_outranking.STOP_UNLESS,
    wrong_number_says=gu_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=gu_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=gu_outranking.NEVER_BEEN_SAYS,
    bereavement_says=gu_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=gu_outranking.BEREAVEMENT_UNLESS,
    help_says=gu_outranking.HELP_SAYS,
    carer_says=gu_outranking.CARER_SAYS,
    young_says=gu_outranking.YOUNG_SAYS,
    language_says=gu_outranking.LANGUAGE_SAYS,
    names=(
        """ગુજરાતીમાં લખો|gujarati ma lakho|gujarati ma moklo|gujrati ma please|gujarati ma plz|ગુજરાતી|ગુજરાતીમાં|ગુજરાતી પ્લીઝ|કૃપા કરીને ગુજરાતીમાં|gujarati|gujrati|gujarati ma|gujarati please|
        gujrati please|in gujarati|gujarati maa"""
    ),
)
