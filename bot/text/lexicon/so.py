"""What patients write in Somali when they answer, stop, ask or say who they are."""

from bot.text.lexicon import so_around, so_consent, so_degrees, so_outranking, so_ratings, so_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="so",
    numbers=so_ratings.NUMBERS,
    number_marks=so_ratings.NUMBER_MARKS,
    good=so_ratings.GOOD,
    excellent=so_ratings.EXCELLENT,
    bad=so_ratings.BAD,
    terrible=so_ratings.TERRIBLE,
    very=so_degrees.VERY,
    quite=so_degrees.QUITE,
    nots=so_degrees.NOTS,
    at_all=so_degrees.AT_ALL,
    neither=so_degrees.NEITHER,
    dont_know=so_degrees.DONT_KNOW,
    frames=so_around.FRAMES,
    polite=so_around.POLITE,
    greetings=so_around.GREETINGS,
    joins=so_around.JOINS,
    praise=so_tones.PRAISE,
    blame=so_tones.BLAME,
    yes=so_consent.YES,
    no=so_consent.NO,
    stop=(
        """fariimaha iga jooji|fariimaha iga joojiya|farriimaha iga joojiya|fariimaha naga jooji|iga joojiya|naga joojiya|iga joojiya fariimaha|iska kay daaya|iga haya|iga dhaafa|i daaya|i daa|
        hana ii soo dirin|hana ii soo dirina|ha ii soo dirina|ha ii soo qorina|ha noo soo dirina|ha noo soo dirin|mar dambe hana ii soo dirina|mar danbe ha ii soo dirina|
        mar danbe ha ii soo dirin|markale ha ii soo dirin|mar kale ha ii soo dirin|mar kale ha ii soo dirina|text ha ii soo dirin|text ha ii soo dirina|sms ha ii soo dirin|
        message ha ii soo dirin|message ha ii soo dirina|ha i textgarayn|ha i soo texgareyn|fariimo kale ha ii soo dirina|fariin kale ha ii soo dirin|fariin kale ma rabo|text ma rabo|
        textiga jooji|textiga joojiya|sms jooji|sms ka jooji|messageka jooji|waan ka daalay fariimaha|fariimaha waan ka daalay|ka saar numberkayga|ka saara numberkayga|numberkayga ka saar|
        numberkayga ka saara|numberkayga tirtira|nambarkayga tirtira|lambarkayga tirtira|lambarkayga ka saara|nambarkayga ka saara|iga saara|jooji dee|joojiya dee|iska joojiya|waa igu filan|
        waa igu filan yihiin fariimaha|igu filan|
        iga daa fariimaha|fariin danbe ma rabo|fariin danbe ha ii soo dirin|i dhaaf|i dhaafa|iska kay daa|jooji qoraalka|joojiya fariimaha|joojiya farriimaha|joojiya qoraalada|jooji walaal|
        waa iga daa|naga daaya|i nabad geli|fadlan joojiya|fadlan iska daa|lambarkayga ka saar|lambarkayga tirtir|nambarkayga ka saar|no more message|stop message|i saar|jooji|joojiya|joojiye|
        joojiyaa|jooji fadlan|STOP fadlan|STOP dheh|iska jooji|iska daa|iska daaya|naga jooji|iga jooji|iga daa|iga daaya|hadda jooji|jooji fariimaha|jooji farriimaha|jooji qoraallada|
        jooji qoraalada|fariimaha jooji|farriimaha jooji|qoraallada jooji|ha soo dirin|ha ii soo dirin|ha i soo dirin|mar dambe ha soo dirin|mar dambe ha ii soo dirin|fariin ha ii soo dirin|
        fariimo ha ii soo dirin|fariin dambe ha ii soo dirin|ha ii soo qorin|mar dambe ha ii soo qorin|ha i dhibin|ha i dhibina|ha i rabshin|ka noqo|iska saar|iga saar|iga saara liiska|
        liiska iga saar|liiska iga saara|magacayga ka saar liiska|ma rabo fariimo|ma rabo farriimo|ma rabo qoraallo|fariimo ma rabo|farriimo ma rabo|fariin dambe ma rabo|joojinta|ka bax|i joojiya"""
    ),
    start=(
        """fariimaha dib ii soo dir|dib ii soo dira|mar kale ii soo dir|markale ii soo dir fariimaha|fariimaha ii soo celiya|fariimaha soo celi|fariimaha ii bilow|fariimaha bilow|
        fariimaha bilaaba|dib u bilow fariimaha|dib u bilaaba fariimaha|
        bilow|bilaw|billow|bilaaw|dib u bilow|dib u bilaw|dib u bilaaba|mar kale bilow|mar kale bilaw|mar kale bilaaba|fariimaha mar kale bilow|fariimaha dib u bilow|farriimaha dib u bilow|
        dib ii soo dir fariimaha|fariimaha mar kale ii soo dir|mar kale ii soo dir fariimaha|mar kale ii soo dira|dib iigu soo dir fariimaha|fariimaha dib iigu soo dira|
        fariimaha mar kale ii soo dira|farriimaha mar kale ii soo dira|isdiiwaangeli|is diiwaan geli|sii wad fariimaha"""
    ),
    help=(
        """waa kuma kan|waa ayo kan|waa ayyo|ayo waaye|ayaa waaye kani|kumaad tihiin|kuma ayaad tihiin|kuma tihiin|idinku yaad tihiin|idinku kuma ayaad tihiin|yaa tihiin|yaad tihiin walaal|
        yaad tahay walaal|maxaad iga rabtaan|maxaad iga rabtaa|maxaad rabtaa|maxaad doonaysaan|maxaad doonaysaa|maxaa la iga rabaa|maxaa la rabaa|maxay tahay tani|maxay tahay waxan|
        maxay tahay waxani|waa maxay waxan|waa maxay waxani|waa maxay tani|waa maxay kan|waa maxay fariintani|fariintani waa maxay|fariintan waa maxay|fariintani maxay tahay|
        fariintan maxay ku saabsan tahay|maxay ku saabsan tahay fariintan|maxay ku saabsan tahay tani|xaggee ka timid|xagee ka timid|xaggee ka timid fariintani|xagee ka timid fariintan|
        xagee ka soo diraysaan|xagee ka tihiin|xaggee ka tihiin|halkee ka tihiin|meel ma ka tihiin|meesha aad ka tihiin|ma khiyaano baa tani|ma khiyaano baa|ma khiyaano|khiyaano miyaa|
        khayaano miyaa|ma khayaano baa tani|ma been baa tani|ma tuugo tihiin|tuugo ma tihiin|tuugo miyaa|ma tuugo baa|ma scam baa|ma scam|scam ma yahay|scam miyaa|scam ma aha miyaa|ma dhab baa|
        ma run baa tani|ma dhab baa tani|isbitaal noocee|isbitaalkee tihiin|isbitaalkee ka tihiin|isbitaalkee baad tihiin|isbitaal kee|lambarkayga xaggee ka heshay|
        lambarkayga xaggee ka hesheen|lambarkayga xagee ka keenteen|numberkayga xagee ka keenteen|numberkayga xagee ka hesheen|nambarkayga xagee ka hesheen|yaa idin siiyay lambarkayga|
        yaa idin siiyay numberkayga|yaa ku siiyay numberkayga|yaa lambarkayga idin siiyay|ma fahmin fariintan|ma fahmin fariinta|fariinta ma fahmin|fariintan ma fahmin|ii sharax|ii sharraxa|
        ii sharaxa|faahfaahin|faahfaahin ii siiya|who ah|kumaa|kumaa waaye|waa kumaa|waa kuma walaal|waa ayo walaal|
        waa isbitaalkee|isbitaalkee|waa isbitaalkee kani|maxay tahay|maxaad ka rabtaa|maxaad rabtaan|yaad tihiin|ayaad tihiin|idinkuma yaa tihiin|ma khayaano baa|bilaash ma tahay|
        maxay ku saabsan tahay|waa maxay fariintan|maxaad ula jeeddaa|caawi|caawimo|caawimaad|i caawi|i caawiya|caawimo ayaan rabaa|gargaar|waa kuma|waa ayo|waa ayo kani|waa kuma kani|
        kuma ayaa tahay|ayaad tahay|yaad tahay|yaa tahay|adigu yaa tahay|waa maxay|waa maxay kani|waa kee|ma been baa|ma run baa|yaa waaye|yaa soo diray|waa kuma ninkan|kumaad tahay|ayaa waaye|kuma|
        waa yaabe yaad tahay|fariintan yaa soo diray"""
    ),
    wrong_number=(
        """lambar qalad ah|nambar qalad ah|number qalad ah|lambar khalad ah|nambar khalad ah|number khalad ah|waa lambar qalad ah|waa number khaldan|waa number qaldan|number ka waa khaldan yahay|
        numberku waa khaldan yahay|numberka waa khaldan yahay|numberka waa khaldan|lambarka waa khaldan|lambarkan waa khaldan yahay|nambarkan waa khaldan yahay|nambarkan waa qaldan yahay|
        nambarka waa qaldan yahay|lambarka waa qaldan yahay|waad khaldantahay|waad khaldan tihiin|waad khaldantihiin|waad qaldantahay|waad qaldan tihiin|waad qaldantihiin|waad qaldan tahay|
        waad gefsan tahay|waad gafsan tihiin|waad gefsan tihiin|khalad ayaad u dirteen|qalad baad u dirteen|qof khaldan ayaad u dirteen|qof khaldan baad u dirteen|qof kale ayaad u dirteen|
        qof kale baad u dirteen|qofka khaldan|qofka khaldan ayaad u dirteen|ma ihi qofka|ma ahi qofka|anigu ma ihi qofka|anigu ma ihi qofkaas|anigu ma ahi qofkaas|ma ihi qofkaas|ma ahi qofkaas|
        aniga ma ihi|anigu ma ihi|ani ma ihi|ani maaha|aniga ma aha|anigu maaha|aniga maahan|kani maaha lambarkayga|kan ma aha lambarkayga|lambarkan aniga maaha|numberkayga maaha|
        numberkaygu maaha|numberkan aniga ma lihi|nambarkeeda maaha|lambarkeeda maaha|lambarkiisa maaha|nambarkiisa maaha|taleefankeeda maaha|taleefankiisa maaha|numberkeeda maaha|
        numberkiisa maaha|telefoonkeeda maaha|telefoonkiisa maaha|kani maaha numberkeeda|kani maaha numberkiisa|qof khalad ah|qof qalad ah|nambar khaldan baad wacday|
        nambar khaldan baad soo wacday|
        lambar khaldan|nambar khaldan|lambarka khaldan|nambarka khaldan|lambarku waa khaldan yahay|nambarku waa khaldan yahay|waa lambar khaldan|waa nambar khaldan|nambar qaldan|lambar qaldan|
        waa nambar qaldan|waad khaldan tahay|qof khaldan|qof kale|qof qaldan|aniga maaha|aniga ma ahi|ma aha lambarkayga|lambarkayga maaha|number khaldan|number qaldan|wrong number"""
    ),
    start_says=so_outranking.START_SAYS,
    stop_says=so_outranking.STOP_SAYS,
    stop_unless=so_outranking.STOP_UNLESS,
    wrong_number_says=so_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=so_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=so_outranking.NEVER_BEEN_SAYS,
    bereavement_says=so_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=so_outranking.BEREAVEMENT_UNLESS,
    help_says=so_outranking.HELP_SAYS,
    carer_says=so_outranking.CARER_SAYS,
    young_says=so_outranking.YOUNG_SAYS,
    language_says=so_outranking.LANGUAGE_SAYS,
    names=(
        """af soomaali ku qor|af soomaali iigu soo qor|ku qor af soomaali|fadlan somali|fadlan soomaali|fadlan af soomaali|somali plz|somali language|afsomali|af-somali|soomaali|af soomaali|af-soomaali|
        afsoomaali|af somali|somali|soomaaliga|afka soomaaliga|somali please|somali fadlan|soomaali fadlan|af soomaali fadlan|in somali|somaali"""
    ),
)
