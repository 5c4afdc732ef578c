"""What patients write in Welsh when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import cy_around, cy_consent, cy_degrees, cy_ratings, cy_sentences, cy_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="cy",
    numbers=cy_ratings.NUMBERS,
    number_marks=cy_ratings.NUMBER_MARKS,
    good=cy_ratings.GOOD,
    excellent=cy_ratings.EXCELLENT,
    bad=cy_ratings.BAD,
    terrible=cy_ratings.TERRIBLE,
    very=cy_degrees.VERY,
    quite=cy_degrees.QUITE,
    nots=cy_degrees.NOTS,
    at_all=cy_degrees.AT_ALL,
    neither=cy_degrees.NEITHER,
    dont_know=cy_degrees.DONT_KNOW,
    frames=cy_around.FRAMES,
    polite=cy_around.POLITE,
    greetings=cy_around.GREETINGS,
    joins=cy_around.JOINS,
    praise=cy_tones.PRAISE,
    blame=cy_tones.BLAME,
    yes=cy_consent.YES,
    no=cy_consent.NO,
    stop=(
        """stop|stopio|stopiwch|stopia|stopiwch nawr|stopiwch rwan|stopiwch hi|stopiwch hyn|peidiwch|peidio|paid|
        peidiwch wir|paid wir|peidiwch a thecstio|peidiwch a thecstio fi|peidiwch tecstio|paid a thecstio|
        paid a thecstio fi|peidiwch ag anfon|peidiwch ag anfon mwy|peidiwch ag anfon negeseuon|peidiwch anfon|
        peidiwch a danfon|peidiwch ag ysgrifennu|peidiwch a chysylltu|peidiwch a chysylltu a fi|dim mwy o negeseuon|
        dim mwy o decstiau|dim mwy o destunau|dim rhagor o negeseuon|dim negeseuon|dim tecstiau|dim tecstio|
        rhowch y gorau iddi|rho'r gorau iddi|terfynu|canslo|canslwch|dad danysgrifio|datdanysgrifio|optio allan|
        tynnwch fi|tynnwch fi oddi ar y rhestr|tynnwch fy rhif|dileu|dilewch fy rhif|gadewch lonydd i mi|
        gadwch lonydd i mi|gad lonydd i mi|gadewch lonydd i fi|gad fi fod|gadewch fi fod|stopiwch decstio|
        stopiwch y negeseuon|dwi ddim eisiau negeseuon|dw i ddim eisiau negeseuon|dim isio negeseuon|
        stopiwch anfon negeseuon|stopp|stopiwch plis|
        stopwch|stopiwch wir|stopia plis|stopiwch efo'r tecsts|stopiwch y tecsts|stopiwch y tecsts ma|
        stopiwch y tecstio|stopiwch tecstio|stopiwch yrru negeseuon|stopiwch gyrru negeseuon|
        stopiwch hala negeseuon|dim mwy o decsts|dim mwy o tecsts|dim rhagor o decsts|dim tecsts|dwi'm isio negeseuon|sai moyn negeseuon|gad lonydd imi|
        gad lonydd i fi|gad lonydd|gadewch lonydd imi|gadewch lonydd|gadwch lonydd|gadwch lonydd i fi|
        gadwch fi fod|gadewch lonydd i mi plis|cerwch o ma|cer o ma|dileuwch fy rhif|dileu fy rhif|dilewch fi|
        dileuwch fi|tynnwch fy enw|tynnwch fi o'r rhestr|tynnwch fi o'ch rhestr|tynnwch fi oddi ar eich rhestr|
        blocio|dwi'n blocio chi|dad danysgrifiwch fi|dwi isio stopio|dwi eisiau stopio|hoffwn stopio|optio mas|
        allan o'r rhestr"""
    ),
    start=(
        """start|dechrau|dechreuwch|ailddechrau|cychwyn|cychwynwch|tanysgrifio|ail ddechrau|ailgychwyn|ail gychwyn|
        optio i mewn|dechra|ymuno|ymuno eto|dwi eisiau negeseuon eto|parhau"""
    ),
    help=(
        """help|cymorth|helpwch|helpwch fi|helpa fi|cymorth plis|gwybodaeth|pwy yw hwn|pwy ydi hwn|pwy ydy hwn|
        pwy yw hyn|pwy ydych chi|pwy dach chi|pwy sydd yma|pwy sy 'na|pwy sy yna|pwy sydd yna|pwy sy'n tecstio|
        pwy sy'n anfon hwn|pwy sy'n siarad|pwy wyt ti|pwy sydd wedi anfon hwn|beth yw hwn|beth yw hyn|beth ydi hwn|
        be di hwn|be ydi hwn|am beth mae hwn|ai sgam yw hwn|sgam|sgam yw hwn|twyll|ydi hwn yn go iawn|ydy hwn yn wir|
        ble gawsoch chi fy rhif|sut gawsoch chi fy rhif|o le gawsoch chi fy rhif|pwy ddiawl yw hwn|pwy|
        gan bwy mae hwn|dwi ddim yn nabod y rhif|pa ysbyty|pa ysbyty yw hwn|pa ysbyty ydi hwn|o ba ysbyty|
        faint mae'n gostio|ydi o'n costio|ydy e'n costio|ydi hwn am ddim|ydy hwn am ddim|oes cost|oes rhaid talu|
        pwy sy'n gofyn|pwy ydach chi|pwy chi|pwy y'ch chi|pwy ych chi|pwy yw'r rhain|be sy'n mynd ymlaen|
        dwi ddim yn deall|sai'n deall|ydi hwn yn sgam|ydy hwn yn sgam|sgam di hwn|ydi hwn yn wir|ydy hwn yn ddilys|
        sut dach chi'n gwybod fy rhif|pwy roddodd fy rhif|robot wyt ti|help plis|
        pwy sydd 'na|pwy ti|pwy chi'n|pwy uffar dach chi|pwy ar y ddaear dach chi|o bwy mae hwn|o bwy mae hyn|
        gan bwy ma hwn|am be mae hwn|am be ma hwn|am be mae hyn|am be ma hyn|am beth mae hyn|am beth ma hwn|
        am beth|am be|ynglyn a be|ynglyn a beth|ynghylch beth|be di hyn|be di hwn|be ydi hyn|be ydy hwn|be ydy hyn|
        beth yw'r neges hon|beth yw'r neges ma|be di'r neges ma|be ydi'r neges ma|be dach chi isio|
        be ydach chi isio|be ti isio|beth chi moyn|beth y'ch chi moyn|beth ydych chi eisiau|beth dych chi eisiau|
        be dach chi'n siarad am|am be dach chi'n siarad|am beth chi'n siarad|am beth dych chi'n siarad|
        sgam ydi hwn|sgam ydy hwn|sgam ydi hyn|sgam di hyn|sgam yw hyn|scam|scam di hwn|scam ydi hwn|scam yw hwn|
        ai sgam yw hyn|ai sgam ydi hwn|ydi hyn yn sgam|ydy hyn yn sgam|ydi hyn yn go iawn|ydy hyn yn go iawn|
        ydi hyn yn wir|joc di hwn|joc ydi hwn|joc yw hwn|joc ydi hyn|twyll ydi hyn|twyll ydi hwn|twyll yw hwn|
        twyll yw hyn|ydi hwn yn dwyll|ydi hwn yn ddilys|ydi hwn yn saff|dwi'm yn dallt|dwi ddim yn dallt|
        dw i ddim yn deall|dydw i ddim yn deall|dim dallt|ddim yn dallt|ddim yn deall|smo fi'n deall|
        fi ddim yn deall|o ba ysbyty dach chi|o ba ysbyty mae hwn|pa ysbyty dach chi|o le mae hwn|
        o le ma hwn yn dod|o le ddaeth hwn|o ble mae hwn|o ble daeth hwn|pwy sydd wedi rhoi fy rhif|
        pwy sy 'di rhoi fy rhif i chi|robot di hwn|robot ydi hwn|bot di hwn|person go iawn dach chi|
        pam dwi'n cael hwn|pam dwi 'di cael hwn|be dwi fod i neud|be dwi'n gorfod neud|beth dwi fod i wneud|
        sut dwi'n ateb|sut mae ateb|oes rhaid ateb|oes rhaid i fi ateb|eglurwch|esboniwch|eglurwch plis|
        pwy ddiawl dach chi|pwy ddiawl sy na|pa apwyntiad|pa ymweliad"""
    ),
    wrong_number=(
        """rhif anghywir|y rhif anghywir|rhif ffon anghywir|person anghywir|y person anghywir|nid fi|
        nid fy rhif i|nid hwn yw fy rhif|nid fi yw hwn|nid fi yw'r person|claf anghywir|rhif rong|rhif rong da chi|
        mae'r rhif yn anghywir|rydych wedi gwneud camgymeriad rhif|camgymeriad rhif|ffon anghywir|ddim fi|dim fi|
        dim fy rhif i|ddim fy rhif i|wrong number|rhif anghywir sori|nid y person yma|mae gennych y rhif anghywir|
        mae gynnoch chi'r rhif anghywir|rhif anghywir gyda chi|
        person rong|rhif rong sori|y rhif rong|y person rong|number rong|rong number|nid fi ydi hwn|nid fi ydi o|
        nid fi ydi hi|dim fi ydi hwn|dim fi di hwn|ddim fi ydi hwn|ddim fi di hwn|nid fi yw e|nid fi yw hi|
        nid fi sori|dim fi sori|ddim fi sori|dach chi wedi gneud camgymeriad|dach chi wedi gwneud camgymeriad|
        dych chi wedi gwneud camgymeriad|dach chi di gneud camgymeriad|rydych chi wedi gwneud camgymeriad|
        chi wedi neud camgymeriad|chi 'di neud camgymeriad|camgymeriad ydi hwn|camgymeriad yw hwn|rhaid bod camgymeriad|dach chi'n drysu|chi'n drysu|
        dach chi wedi drysu|nid fy enw i|dim fy enw i|ddim fy enw i|
        nid dyna fy enw|nid dyna fy enw i|rhif rhywun arall|rhif rhywun arall ydi hwn|neges i rywun arall|
        i rywun arall mae hwn|dwi'm yn nabod hi|dwi'm yn nabod o|nid fi ydi'r claf|nid fi yw'r claf|
        dim fi di'r claf"""
    ),
    start_says=cy_sentences.START_SAYS,
    stop_says=cy_sentences.STOP_SAYS,
    stop_unless=cy_sentences.STOP_UNLESS,
    wrong_number_says=cy_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=cy_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=cy_sentences.NEVER_BEEN_SAYS,
    bereavement_says=cy_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=cy_sentences.BEREAVEMENT_UNLESS,
    help_says=cy_sentences.HELP_SAYS,
    carer_says=cy_sentences.CARER_SAYS,
    young_says=cy_sentences.YOUNG_SAYS,
    language_says=cy_sentences.LANGUAGE_SAYS,
    names=(
        """cymraeg|gymraeg|yn gymraeg|yn y gymraeg|cymraeg plis|iaith gymraeg|welsh|in welsh|welsh please|cymru|
        cymraeg os gwelwch yn dda|cy|cumraeg|cymreig|the welsh language|
        dwi'n siarad cymraeg|dw i'n siarad cymraeg|rwy'n siarad cymraeg|fi'n siarad cymraeg|siarad cymraeg|
        siaradwr cymraeg|cymraes|cymro"""
    ),
)
