"""Sentences of Gujarati patients that outrank a question: data; see `lexicon.py`."""

from bot.text.lexicon import gu_sentences as more
from bot.text.lexicon.gu_forms import KIN, KIN_LATIN

_DEATH = "(અવસાન|મૃત્યુ|મોત|દેહાંત|નિધન|સ્વર્ગવાસ|ઇન્તેકાલ|ઇંતકાલ|avsan|avasan|mrutyu|mot|dehant|nidhan|swargvas|intekal|ડેથ|ડૅથ|ઇન્તકાલ|મરણ|death|deth|maran|avsaan|mrityu|mrutyu|swargvaas|swargwas|inteqal|intekaal|avashan)"

_TEXTS = (
    "(મેસેજ|મેસેજો|મૅસેજ|સંદેશ|સંદેશા|સંદેશો|ટેક્સ્ટ|એસએમએસ|sms|message|messages|msg|msgs|text|texts|mesej|massage|sandesh|sandesha)"
)

_SEND_NOT = (
    "(મોકલો|મોકલશો|મોકલતા|મોકલજો|મોકલાવો|કરો|કરશો|કરતા|કરવા|moklo|mokalo|moklso|mokalsho|moklsho|mokalta|karo|"
    "karsho|karso|karta)"
)

_END = "(કરો|કરી દો|કરી દેજો|કરી નાખો|કરજો|કરશો|karo|kari do|kari dejo|kari nakho|kardo|karjo)"

_AGE = "(8|9|10|11|12|13|14|15|આઠ|નવ|દસ|અગિયાર|બાર|તેર|ચૌદ|પંદર|aath|nav|das|agiyar|bar|ter|chaud|pandar)"


def _deaths(kin: str) -> str:
    return f"""
        {kin} [જી|ji] ..1 (નું|નો|ની|ના|nu|no|ni|na) ..3 {_DEATH}
        {kin} ..2 (દેવ|dev) (થઈ|થઇ|થયા|thai|thaya)
        {kin} [ji] ..2 (ધામમાં|ધામ|અક્ષરધામ|અક્ષરધામમાં|સ્વર્ગમાં|સ્વર્ગે|વૈકુંઠ|dham|dhamma|akshardham|swarg) [ma|મા|નિવાસી|nivasi|vasi|વાસી] (ગયા|ગયાં|ગઈ|ગયો|પધાર્યા|થયા|સિધાવ્યા|gaya|gai|gayo|padharya|thaya|sidhavya)
        {kin} ..2 (અક્ષરનિવાસી|શ્રીજીચરણ|સ્વર્ગસ્થ|કૈલાસવાસી|સ્વર્ગવાસ|મૃત્યુ|મરણ) [થયા|થયો|પામ્યા|પામી|પામ્યાં|પામ્યો|થયાં]
        {kin} ..1 (મૃત્યુ|mrutyu|mrityu|maran|avsan) (પામ્યા|પામી|પામ્યો|pamya|pami|pamyo)
        {kin} ..1 (હવે|have|દુનિયામાં|duniyama|duniya ma) (નથી|nathi)
        {kin} ..1 (નથી|nathi) (રહ્યા|રહ્યાં|રહી|rahya|rahi|rahyo)
        {kin} ..3 (દુનિયા|duniya) (છોડી|chhodi|chodi)
        {kin} ..2 (ભગવાન|પ્રભુ|bhagwan|bhagvan|prabhu) (પાસે|ને|ના|શરણ|pase|ne|na|sharan) [ઘરે|ગયા|પ્યારા|gaya|ghare|pyara]
        {kin} ..2 (બેસણું|અંતિમવિધિ|અંતિમ સંસ્કાર|besnu|antim)
        {kin} (ઓફ|off) (થઈ|થઇ|thai) (ગયા|ગયાં|ગઈ|gaya|gai)
        {kin} [જી|ji] [નું|નો|ની|nu|no|ni] ..4 {_DEATH}
        {kin} ..4 (ગુજરી|મરી|gujari|gujri|mari) (ગયા|ગયાં|ગયો|ગઈ|ગઇ|gaya|gya|gayo|gai)
        {kin} ..4 (દેવલોક|ધામમાં|સ્વર્ગવાસી|અવસાન|devlok|swargvasi) [પામ્યા|પામ્યાં|પામી|થયા|pamya]
        {kin} ..1 (હવે|have) ..2 (નથી રહ્યા|નથી રહ્યાં|નથી રહી|રહ્યા નથી|રહ્યાં નથી|nathi rahya|rahya nathi)
        {kin} [આ|આપણી|અમારી] [દુનિયામાં|વચ્ચે] (નથી રહ્યા|નથી રહ્યાં|રહ્યા નથી|રહ્યાં નથી|ન રહ્યા|ન રહ્યાં|\
        nathi rahya)
        (મેં|અમે|me|ame) [મારા|મારી|મારો|અમારા|mara|mari|maro] {kin} [ને|ne] (ગુમાવ્યા|ગુમાવ્યાં|ગુમાવ્યો|ગુમાવી|\
        gumavya|gumavyo|gumavi)
        {kin} ..4 (દેવ|ધામ|પ્રભુશરણ|dev) (થઈ|થયા|થયાં|થઇ|પામ્યા|thai|thaya) [ગયા|ગયાં|gaya]
        {kin} ..3 (expire|expired|died|એક્સપાયર)
        """


def _carers(kin: str) -> str:
    return f"""
        {kin} [ની|ni] (તરફથી|વતી|બદલે|tarafthi|taraf thi|vati|badle)
        {kin} [ના|ની|na|ni] (માટે|બદલે|mate|badle) ..2 (જવાબ|લખ*|jawab|javab|lakh*|reply)
        {kin} ..3 (લખી|વાંચી|ટાઇપ કરી|મેસેજ કરી|lakhi|vanchi|type kari) (શકતા|શકતી|શકતાં|shakta|shakti|sakta) (નથી|\
        nathi)
        """


STOP_SAYS = (
    f"""
        {_TEXTS} ..2 (ન|ના|નહીં|na|nahi|nai) (મોકલતા|મોકલશો|મોકલજો|મોકલાવતા|moklta|mokalta|moklsho|mokalso|moklso|mokalsho|mokaljo|mokalata|karta|karso|karsho|કરતા|કરશો)
        {_TEXTS} ..1 (બંધ|band|bandh|bnd|stop|off) (કરો|કરી|કરજો|karo|kari|karjo|kari do)
        {_TEXTS} ..1 (નથી|nathi) (જોઈતા|જોઇતા|જોઈતો|જોઇતો|જોઈતાં|joita|joito|joyta|joyita)
        (નથી|nathi) (જોઈતા|જોઇતા|જોઈતો|joita|joito) ..1 {_TEXTS}
        (બસ|bas) (કરો|karo) ..1 {_TEXTS}
        {_TEXTS} ..2 (મોકલવાનું|મોકલવાના|મોકલવા|કરવાનું|કરવાના|moklvanu|mokalvanu|moklavanu|karvanu) ..1 (બંધ|band|\
        bandh|stop) {_END}
        {_TEXTS} ..1 (બંધ|band|bandh|bnd) {_END}
        (બંધ|band|bandh|stop) {_END} ..2 {_TEXTS}
        {_TEXTS} ..2 (ન|ના|નહીં|na|nahi|nai) {_SEND_NOT}
        (ન|ના|na) {_SEND_NOT} ..2 {_TEXTS}
        {_TEXTS} ..1 (નથી|nathi) (જોઈતા|જોઈતો|જોઇતા|joita|joito)
        {_TEXTS} ..1 (જોઈતા|જોઈતો|joita|joito) (નથી|nathi)
        (લિસ્ટ|યાદી|લિસ્ટમાંથી|યાદીમાંથી|list|yadi) [માંથી|mathi|manthi] ..3 (કાઢો|કાઢી|હટાવો|દૂર|kadho|kadhi|hatavo|\
        dur)
        (મારો|maro) (નંબર|number|nambar) (કાઢી|હટાવી|ડિલીટ|કાઢો|હટાવો|kadhi|hatavi|delete|kadho|hatavo) [નાખો|દો|કરો|\
        nakho|do|karo]
        (મને|mane) (અનસબ્સ્ક્રાઇબ|unsubscribe) (કરો|karo)
        """
    + more.STOP_SAYS
)

STOP_UNLESS = (
    f"""
        (કહ્યું|કીધું|kahyu|kidhu) ..4 {_TEXTS} ..2 (બંધ|ન|ના|band|bandh|na)
        (બંધ|band|bandh) (ન|ના|નહીં|na|nahi)
        {_TEXTS} ..1 (જોઈતા|જોઈતો|joita) (નહોતા|ન હતા)
        """
    + more.STOP_UNLESS
)

START_SAYS = (
    f"""
        (ફરી|ફરીથી|પાછા|પાછો|fari|farithi|fari thi|pacha|pachha|dubara) {_TEXTS} (મોકલો|મોકલજો|મોકલવાનું|મોકલવા|શરૂ|ચાલુ|જોઈએ|moklo|mokalo|mokaljo|sharu|saru|chalu|joie)
        {_TEXTS} (ફરી|ફરીથી|પાછા|પાછો|fari|farithi|fari thi|pacha|pachha) (મોકલો|મોકલજો|શરૂ|ચાલુ|moklo|mokalo|mokaljo|sharu|chalu)
        """
    + more.START_SAYS
)

WRONG_NUMBER_SAYS = (
    """
        (આ|aa) (નંબર|number) (હવે|have) ..1 (મારો|અમારો|maro|amaro)
        (ખોટા|ખોટો|khota|khoto|wrong) (નંબર|number) (પર|par|ઉપર|upar|ma|માં)
        (નામનું|નામનો|નામની|naam nu|nam nu|namnu|naamnu|naam no) [અહીં|ahi|ahiya] (કોઈ|koi) ..1 (નથી|nathi)
        (હું|hu|hun) (એ|તે|e|te) (માણસ|વ્યક્તિ|manas|vyakti|નથી|nathi) [નથી|nathi]
        (હું|hu|hun) ..1 (દર્દી|પેશન્ટ|patient|dardi) (નથી|nathi)
        (કોઈ બીજા|બીજા કોઈ|koi bija|bija koi) (નો|ના|માટે|no|na|mate) ..1 (મેસેજ|નંબર|message|number|msg)
        (ખોટો|ખોટા|khoto|khota|wrong|rong) (નંબર|number|nambar|માણસને|વ્યક્તિને|manas) (છે|પર|લાગ્યો|ને|che|chhe|par|\
        lagyo)
        (આ|aa) (મારો|તેમનો|એમનો|એનો|maro|temno|emno|eno) (નંબર|ફોન|number|phone) (નથી|nathi)
        (આ|aa) (નંબર|number) (મારો|એમનો|કોઈ બીજાનો|maro|emno|koi bijano) ..1 (નથી|છે|nathi|che)
        (આ|aa) (નામનું|નામની|નામનો|naam nu|namnu|naamnu) [અહીં|ahi|ahiya] (કોઈ|koi) ..1 (નથી|nathi)
        (હું|hu|hun) (દર્દી|એ|પેશન્ટ|patient|dardi) (નથી|nathi)
        """
    + more.WRONG_NUMBER_SAYS
)

WRONG_NUMBER_UNLESS = (
    """
        (ખોટા|khota|wrong) (નંબર|number) (પર|par) ..2 (ફોન|કોલ|phone|call) (કર્યો|કરેલો|karyo)
        (ખોટો|khoto|wrong) (નંબર|number) (આપ્યો|લખ્યો|aapyo|apyo|lakhyo)
        """
    + more.WRONG_NUMBER_UNLESS
)

NEVER_BEEN_SAYS = (
    """
        (હું|hu|hun) ..4 (હોસ્પિટલ|હોસ્પિટલમાં|દવાખાને|hospital|hospitalma|davakhane) [ma|માં] (ગયો|ગઈ|આવ્યો|દાખલ|gayo|gai|aavyo|dakhal) [જ|j] (નથી|nathi)
        (હું|hu|hun) ..3 (હોસ્પિટલ|હોસ્પિટલમાં|દવાખાને|hospital|hospitalma|davakhane) ..2 (ગયો નથી|ગઈ નથી|નથી ગયો|\
        નથી ગઈ|આવ્યો નથી|આવી નથી|નથી આવ્યો|નથી આવી|હતો જ નહીં|gayo nathi|gai nathi|nathi gayo|nathi gai|\
        aavyo nathi|nathi aavyo)
        (હું|hu|hun) ..1 (ક્યારેય|કદી|kyarey|kadi) ..2 (હોસ્પિટલ|હોસ્પિટલમાં|hospital) ..3 (નથી|nathi)
        (હું|hu|hun) ..2 (દાખલ|એડમિટ|dakhal|admit) (થયો નથી|થઈ નથી|નહોતો|નહોતી|નથી થયો|નથી થઈ|thayo nathi|thai nathi|\
        nahoto|nahoti|nathi thayo)
        (મારી|mari) (કોઈ|koi) (અપોઇન્ટમેન્ટ|appointment) (નહોતી|ન હતી|nahoti|na hati)
        """
    + more.NEVER_BEEN_SAYS
)

BEREAVEMENT_SAYS = (
    _deaths(KIN)
    + _deaths(KIN_LATIN)
    + f"""
        (તેમનું|એમનું|તેનું|એનું|temnu|emnu|enu) ..3 {_DEATH} (થયું|થયો|થઈ|થયેલું|thayu|thayo|thai|thayelu)
        (તેઓ|એ|તે|teo) [હવે|have] (ગુજરી|મરી|gujari|gujri) (ગયા|ગયાં|ગઈ|gaya|gai)
        """
    + more.BEREAVEMENT_SAYS
)

BEREAVEMENT_UNLESS = (
    f"""
        (બાજુના|બાજુમાં|બાજુવાળા|સામેના|બીજા|પાસેના|bajuna|bajuma|bajuvala|bajuwala|samena|bija) [બેડના|bed] [ના|na] (દર્દી*|પેશન્ટ*|માણસ*|બેન*|ભાઈ*|કાકા*|patient|dardi|manas|kaka) ..4 (અવસાન|મૃત્યુ|મરણ|ડેથ|ગુજરી|મરી|avsan|mrutyu|maran|death|gujari|gujri|mari)
        (નથી|nathi) (મળ્યા|આવ્યા|ગયા|malya|avya|aavya|gaya|khush|ખુશ|સંતુષ્ટ|રાજી|આવ્યાં|બોલ*|ખાતા|ખાધું|લખી|વાંચી|શકતા|શકતી)
        (વર્ષ|varsh|varas|વર્ષો) (પહેલાં|પહેલા|pehla|pahela)
        {_DEATH} ..5 (વર્ષ|વરસ|વર્ષો|varsh|varas|years) (પહેલાં|પહેલા|અગાઉ|pehla|pahela|ago)
        (વર્ષ|વરસ|વર્ષો|varsh|varas|years) (પહેલાં|પહેલા|અગાઉ|pehla|pahela|ago) ..6 {_DEATH}
        (વર્ષ|વરસ|વર્ષો|varsh|varas) (પહેલાં|પહેલા|અગાઉ|pehla|pahela) ..6 (ગુજરી|મરી|gujari|gujri|mari)
        (ગુજરી|gujari|gujri) (ગયા|ગયાં|gaya) ..4 (વર્ષ|varsh|years) (પહેલાં|પહેલા|pehla|થયાં|thaya)
        (મરતાં|મરતા|marta) (મરતાં|મરતા|marta|રહી|rahi)
        (લગભગ|જો|કદાચ|લાગ્યું|બીક|ડર|jo|kadach|lagyu|bik|dar|lagbhag) ..6 (મરી|મૃત્યુ|મોત|ગુજરી|mari|mrutyu|mot|\
        gujari)
        (ફોન|બેટરી|ગાડી|phone|battery|mobile|મોબાઇલ|કૂતરો|બિલાડી) ..3 (મરી|ગુજરી|ખતમ|mari)
        (દિવસ|રાત|સમય|divas|raat|samay) ..2 (ગુજરી|gujari)
        (મોતના|મૃત્યુના|motna) (મોં*|મુખ*|mo*)
        {_DEATH} (થયું નથી|ન થયું)
        """
    + more.BEREAVEMENT_UNLESS
)

HELP_SAYS = (
    """
        (કઈ|કયા|કયું|kai|kaya|kayu|kyi) (હોસ્પિટલ|દવાખાનું|hospital|davakhanu) (છે|છો|che|chhe|cho|થી|thi)
        (નંબર|number|nambar) ..1 (ક્યાંથી|કેવી|કોણે|કઈ|kyathi|kyanthi|kevi|kone|kya) (મળ્યો|આપ્યો|લીધો|thi|malyo|apyo|aapyo|lidho|રીતે)
        (આના|આનો|શું|જવાબ|aana|ana|su|shu|reply) .. (પૈસા|ચાર્જ|paisa|charge) (લાગ*|કપા*|થશે|lag*|kapa*|thase|thashe)
        (કોના|કોની|kona|koni) (તરફથી|taraf|tarafthi) [thi] (છે|che|chhe)
        (આ|aa) (ફ્રોડ|છેતરપિંડી|સ્કેમ|fraud|scam|fake) (છે|તો|che|chhe|to)
        (શું|su|shu) (મતલબ|matlab|અર્થ)
        (તમે|tame) [લોકો|loko] (કોણ|kon|kaun)
        (તમે|તું|આ|tame|tu|aa) (કોણ|kon|kaun) (છો|છે|બોલો|cho|che|chho|chhe|bolo)
        (કોણ|kon|kaun) (મેસેજ|message|msg) ..2 (મોકલે|કરે|મોકલ્યો|mokle|kare|moklyo)
        (શું|su|shu) (આ|aa) (સાચું|અસલી|ફ્રોડ|છેતરપિંડી|સ્કેમ|fraud|scam|sachu|real|fake)
        (મારો|maro) (નંબર|number) (ક્યાંથી|કેવી|કોણે|kyathi|kevi|kone)
        (તમે|tame) (કઈ|કયા|kai|kaya) (હોસ્પિટલ|હોસ્પિટલથી|હોસ્પિટલમાંથી|કંપની|hospital|company|hospitalthi) [માંથી|\
        થી|mathi|thi]
        (તમે|tame) (ક્યાંથી|kyathi|kyanthi) (છો|બોલો|cho|chho|bolo)
        (કઈ|કયા|kai|kaya) (હોસ્પિટલમાંથી|હોસ્પિટલથી|hospital|hospitalthi) [mathi|thi] (છો|બોલો|cho|chho|bolo)
        (આ|aa) (મેસેજ|message|msg) (કોનો|ક્યાંથી|કેમ|kono|kyathi|kem)
        """
    + more.HELP_SAYS
)

CARER_SAYS = (
    _carers(KIN)
    + _carers(KIN_LATIN)
    + """
        (મમ્મીના|બાના|પપ્પાના|પિતાના|પતિના|પત્નીના|દાદાના|દાદીના|માતાના|મમ્મીની|બાની|પપ્પાની|પિતાની|પતિની|\
        પત્નીની) (વતી|તરફથી|બદલે|માટે) ..2 (જવાબ|લખ*|મેસેજ|હું)
        (હું|hu|hun) (તેમનો|તેમની|એમનો|એમની|દર્દીનો|દર્દીની|temno|temni|emno|emni) (દીકરો|દીકરી|પતિ|પત્ની|વહુ|ભાઈ|\
        બહેન|dikro|dikri|pati|patni|vahu|bhai|ben) ..2 (છું|લખું|બોલું|chu|chhu|lakhu)
        """
)

YOUNG_SAYS = f"""
        (મારી|mari) (ઉંમર|ઉમર|umar|ummar|umer|age) {_AGE} [વર્ષ|વરસ|varsh|varas] [છે|ની|che|chhe]
        (હું|hu|hun) [ફક્ત|માત્ર|fakt] {_AGE} (વર્ષનો|વર્ષની|વરસનો|વરસની|varsh|varshno|varshni|years) [નો|ની|no|\
        ni] [છું|chu|chhu]
        (મારી|mari) (ઉંમર|ઉમર|umar|ummar|age) [ફક્ત|fakt] {_AGE} [વર્ષ|વરસ|varsh] (છે|ની|che|chhe)
        """

LANGUAGE_SAYS = (
    """
        (ગુજરાતી|gujarati|gujrati) (માં|મા|ma|maa|mein) (મેસેજ|મોકલ*|લખ*|જવાબ|message|msg|mokl*|lakh*|please|plz|aapo|joie)
        (અંગ્રેજી|ઇંગ્લિશ|english|angreji|inglish) (નથી|nathi) (આવડતું|સમજાતું|વાંચતા|avdtu|aavdtu|avadtu|aavadtu|samjatu)
        (ગુજરાતીમાં|ગુજરાતી માં|gujarati ma|gujaratima|gujarati maa|gujrati ma|gujrati maa) (લખ*|મોકલ*|વાત|બોલ*|જવાબ|\
        પૂછ*|કહો|કરો|જોઈએ|પ્લીઝ|કૃપા|lakh*|mokl*|vat|bol*|kaho|karo|please|plz|joie)
        (મને|mane) (ફક્ત|માત્ર|ખાલી|fakt|khali) (ગુજરાતી|gujarati|gujrati) (આવડે|સમજાય|aavde|avde|samjay)
        (હું|hu) (ફક્ત|માત્ર|fakt) (ગુજરાતી|gujarati|gujrati) (બોલ*|જાણ*|સમજ*|bol*|jan*|samj*)
        (મને|mane) (અંગ્રેજી|ઇંગ્લિશ|english|angreji) (નથી આવડતું|આવડતું નથી|નથી સમજાતું|સમજાતું નથી|nathi aavdtu|\
        nathi avadtu|aavadtu nathi|avadtu nathi|samjatu nathi)
        """
    + more.LANGUAGE_SAYS
)
