"""What patients write in Gujarati, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import gu_sentences as more
from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(પતિ*|પત્ની*|વાઇફ*|હસબન્ડ*|ઘરવાળા*|મા|માનું|માતા*|મમ્મી*|બા|બાનું|બાનો|બાના|બાની|પિતા*|પપ્પા*|બાપુજી*|"
    "દીકરો|દીકરા*|દીકરી*|બાળક*|બેબી|ભાઈ*|બહેન*|બેન|બેનનું|દાદા*|દાદી*|નાના|નાનાનું|નાની*|કાકા*|કાકી*|મામા*|"
    "મામી*|માસી*|ફોઈ*|સાસુ*|સસરા*|મિત્ર*|દોસ્ત*|પૌત્ર*|દર્દી*|સ્વજન*|વર*|વહુ*|ભાભી*|જમાઈ*|પુત્ર*|પુત્રી*|બાપા*|બાપુ*|બાપ*|ડેડી*|ડેડ*|અમ્મા*|અબ્બા*|અમ્મી*|બેન*|દાદીમા*|ફુઆ*|જીજાજી*|બા)"
)
_KIN_LATIN = (
    "(pati|patnee|patni|gharwala|maa|ma|mata|mummy|mum|mom|ba|pita|pitaji|pappa|papa|dad|bapuji|dikro|dikra|"
    "dikri|balak|bhai|bhaii|bahen|ben|dada|dadi|nana|nani|kaka|kaki|mama|mami|masi|foi|sasu|sasra|mitra|dost|"
    "husband|wife|mummyji|mami|vahu|bhabhi|jamai|putra|putri|bapa|bapu|baap|daddy|amma|abba|ammi|abbu|dadima|fua|jijaji|kaki|nanima|father|mother|dardi|patient|mammi|mumy|baa|ghardhani|hubby|beta|beti|mom)"
)
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


# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "jarur|jaroor|chokkas|ha chokkas|ha jarur|જરૂર|ચોક્કસ|હા ચોક્કસ|હા જરૂર|હા|હાં|હા જી|જી|જી હા|હાજી|હા હા|હોવે|ઓકે|અરે હા|સારું|ha|haa|haan|han|ha ji|haji|ji|ji ha|ha ha|hove|yes|ok|okay|sure|are ha|saru"
_AGREES = "ચોક્કસ|જરૂર|બરાબર|બરાબર છે|ઠીક છે|સારું|ભલે|કરી શકો|કરી શકો છો|કરો|કરી દો|કરજો|વાંધો નહીં|વાંધો નથી|વાંધો નહિ|કંઈ વાંધો નહીં|કાંઈ વાંધો નહીં|કઈ વાંધો નહિ|કોઈ વાંધો નથી|મને કોઈ વાંધો નથી|મને વાંધો નથી|મને કંઈ વાંધો નથી|કોઈ તકલીફ નથી|કોઈ સમસ્યા નથી|મંજૂર|મંજૂર છે|સહમત|સહમત છું|રાજી છું|હું રાજી છું|શેર કરો|શેર કરી શકો છો|શેર કરી શકો|વાપરી શકો|વાપરી શકો છો|બતાવી શકો છો|મોકલી શકો છો|પરવાનગી છે|મારી પરવાનગી છે|કેમ નહીં|ખુશીથી|તમારી મરજી|ચાલશે|chokkas|jarur|jaroor|zaroor|barabar|barabar che|barobar|thik che|theek che|thik|bhale|kari shako|kari shako cho|kari sako cho|kari sako|karo|kari do|karjo|vandho nahi|vandho nathi|vandho nai|vaandho nathi|kai vandho nahi|kai vandho nai|kain vandho nahi|koi vandho nathi|koi vandho nai|mane koi vandho nathi|mane vandho nathi|koi taklif nathi|koi problem nathi|manjur|manjur che|sahmat|raji chu|hu raji chu|share karo|share kari shako|share kari shako cho|share kari sako cho|vapri shako|moklo|permission che|kem nahi|khushi thi|khushithi|tamari marji|chalse|no problem"
_NAY = "ના|ના જી|જી ના|ના ના|નહીં|નહિ|બિલકુલ નહીં|na|naa|na ji|ji na|na na|nahi|nai|bilkul nahi|bilkul nai|no"
_REFUSES = "ન કરો|ના કરો|ન કરશો|ના કરશો|ના કરતા|ન કરતા|નથી કરવું|મારે નથી કરવું|મારે નથી જોઈતું|નથી ઇચ્છતો|નથી ઇચ્છતી|હું નથી ઇચ્છતો|હું નથી ઇચ્છતી|મારી ઇચ્છા નથી|ઇચ્છા નથી|રાજી નથી|હું રાજી નથી|સહમત નથી|મંજૂર નથી|રહેવા દો|રેવા દો|જરૂર નથી|કોઈ જરૂર નથી|પરવાનગી નથી|શેર ના કરો|શેર ન કરશો|શેર ના કરતા|મને ના ગમે|મને પસંદ નથી|જરાય નહીં|ક્યારેય નહીં|ના પાડું છું|વાંધો છે|મને વાંધો છે|ખાનગી રાખો|na karo|na karsho|na karso|na karta|nathi karvu|mare nathi karvu|mare nathi joitu|nathi ichchhto|mari ichha nathi|ichha nathi|raji nathi|hu raji nathi|sahmat nathi|manjur nathi|rehva do|reva do|rahva do|jarur nathi|koi jarur nathi|permission nathi|share na karo|share na karta|share na karso|mane na game|mane pasand nathi|jaray nahi|kyarey nahi|na padu chu|vandho che|mane vandho che|bilkul na"


def _twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


LEXICON = Lexicon(
    language="gu",
    numbers=(
        "એક|પહેલો|પહેલું|પહેલી|પ્રથમ|ek|pehlo|pahelu" + more.NUMBERS[0],
        "બે|બીજો|બીજું|બીજી|be|bijo|biju" + more.NUMBERS[1],
        "ત્રણ|ત્રીજો|ત્રીજું|ત્રીજી|tran|trijo|triju" + more.NUMBERS[2],
        "ચાર|ચોથો|ચોથું|ચોથી|char|chaar|chotho" + more.NUMBERS[3],
        "પાંચ|પાંચમો|પાંચમું|પાંચમી|paanch|panch|pach" + more.NUMBERS[4],
        "છ|છઠ્ઠો|છઠ્ઠું|છઠ્ઠી|chha|cha|chh" + more.NUMBERS[5],
        "સાત|saat|sat",
        "આઠ|aath",
        "નવ|nav",
        "દસ|das|dus",
    ),
    number_marks="|વાળો|વાળી|વાળું|valo|vali|valu|નંબર|નંબરનો|વિકલ્પ|જવાબ|ઓપ્શન|number|nambar|option|jawab|javab"
    + more.MARKS,
    good="""ખુશ|સંતુષ્ટ|સંતોષ|સંતોષકારક|રાજી|khush|santusht|santosh|raji|satisfied|happy|sarru|saaru|saaro|saari|saras j|majanu|majani|મજાની|મજા આવી|maja aavi|maja avi|ઓકે હતું|સારુંં|srs|sras|sarash|
        સરસ જ|સારો|સારી|સારું|સારુ|સારા|સારાં|સરસ|ઠીક|બરાબર|મજાનું|ભલું|ગુડ|નાઇસ|સારી રીતે|saro|sari|saru|sara|saras|thik|theek|tik|barabar|brabar|good|nice|fine|acha|achha|accha|સારૂ|સારૂં"""
    + more.GOOD,
    excellent="""એકદમ મસ્ત|ટોપ|સુપર|સુપર્બ|ઝક્કાસ|અફલાતૂન|અફલાતુન|બેનમૂન|ખૂબ ઉત્તમ|દસમાંથી દસ|સૌથી સરસ|ગજબ|વાહ|mast|mst|ekdam mast|top|super|superb|jakkas|zakkas|aflatun|benamun|awesome|amazing|fantastic|wah|
        vah|gajab|sauthi saras|no 1|number one|kamal|kamaal|કમાલ|ઉત્તમ|ઉત્કૃષ્ટ|શ્રેષ્ઠ|સર્વશ્રેષ્ઠ|અદ્ભુત|અદભુત|અદભૂત|લાજવાબ|શાનદાર|જોરદાર|જબરદસ્ત|જબરજસ્ત|સૌથી સારો|સૌથી સારી|સૌથી સારું|બેસ્ટ|
        પરફેક્ટ|એક નંબર|ફર્સ્ટ ક્લાસ|એક્સેલન્ટ|મસ્ત|uttam|shreshth|adbhut|lajawab|shandar|jordar|jabardast|zabardast|jabarjast|sauthi saru|sauthi saro|best|perfect|ek number|excellent|first class"""
    + more.EXCELLENT,
    bad="""મજા ના આવી|મજા ન આવી|મજા નહીં આવી|maja na aavi|maja na avi|maja nathi avi|ગમ્યું નહીં|ના ગમ્યું|નથી ગમ્યું|gamyu nahi|na gamyu|gamyu nai|nakkamu|nakamu|ઘટિયા|ghatiya|ghatia|રાજી નથી|
        સંતુષ્ટ નથી|નાખુશ|nakhush|nabadu|નબડું|ખરાબ|ખરાબી|નબળો|નબળી|નબળું|નકામું|નકામી|નકામો|બેકાર|ખોટું|ગંદું|ગંદી|ગંદો|બુરું|બૂરું|બેડ|kharab|khrab|kharaab|nablu|nabli|nakami|bekar|bekaar|gandu|
        gandi|buru|bad|poor"""
    + more.BAD,
    terrible="""રદ્દી|ફાલતુ|ભંગાર|ધિક્કાર|સાવ ભંગાર|સાવ બકવાસ|સૌથી ઘટિયા|raddi|faltu|bhangar|pathetic|horrible|narak|dhikkar|sauthi ghatiya|ભયંકર|ભયાનક|સૌથી ખરાબ|બદતર|અત્યંત ખરાબ|વાહિયાત|શરમજનક|બકવાસ|નરક|
        થર્ડ ક્લાસ|bhayankar|bhayanak|sauthi kharab|badtar|vahiyat|sharamjanak|bakvas|bakwas|third class|worst|terrible"""
    + more.TERRIBLE,
    very="""બઉ|બૌ|બહુ બધું|ખુબજ|ખૂબજ|બહુજ|અતિશય|હદ બહારનું|bau j|bauj|bahu badhu|khoob j|khub khub|ખૂબ ખૂબ|atishay|bahut j|ghanu j|ઘણું જ|had bahar|pretty|bohu|bov j|bo j|ખૂબ|ખુબ|ખૂબ જ|ખુબ જ|બહુ|બહુ જ|
        ઘણો|ઘણી|ઘણું|ઘણા|અત્યંત|અતિ|એટલો|એટલું|ખરેખર|સાવ|એકદમ|khub|khoob|khub j|khubaj|khubj|bahu|bahuj|bahu j|bau|bov|ghano|ghani|ghanu|atyant|ati|kharekhar|sav|saav|ekdam|ekdum|very|really|so|
        bahut"""
    + more.VERY,
    quite="""થોડો|થોડી|થોડું|કંઈક|મોટેભાગે|ઠીક સારો|thodo|thodi|thodu|kaik|quite""" + more.QUITE,
    nots="""નહીં|નહિ|નથી|નહોતો|નહોતી|નહોતું|ન હતો|ન હતી|ન હતું|ન|ના|નહી|બહુ નહીં|nahi|nahin|nai|nathi|nahoto|nahoti|nahotu|nohto|nohti|nohtu|na hato|na hati|na hatu|na|not"""
    + more.NOTS,
    at_all="""ખાસ|ખાસ કંઈ|એટલું બધું|khas|etlu badhu|etlu|જરા|jara|pan|જરાય|જરા પણ|બિલકુલ|સહેજ પણ|સહેજે|jaray|jara pan|jarapan|bilkul|sahej pan"""
    + more.AT_ALL,
    neither="""ન બહુ સારું ન બહુ ખરાબ|ના બહુ સારું ના બહુ ખરાબ|ના બહુ સારો ના બહુ ખરાબ|સારું નહીં ખરાબ નહીં|સારો નહીં ખરાબ નહીં|સારું નહિ ખરાબ નહિ|ચાલે હવે|ચાલ્યું|ચાલે એવો|ઠીક હવે|ઠીક છે હવે|બસ ઠીક|નોર્મલ|
        એવરેજ|મીડિયમ|ઓકે ઓકે|કામ ચલાઉ|na bahu saru na bahu kharab|na bau saru na bau kharab|na bahu saro na bahu kharab|saru nahi kharab nahi|saro nahi kharab nahi|saru nai kharab nai|
        na saru k na kharab|na saru ke na kharab|chale have|chalyu|thik have|bas thik|bas theek|normal|medium|ok ok|kam chalau|thik thak j|saru pan nai kharab pan nai|vachche nu|બહુ ખાસ નહીં|
        bahu khas nahi|bau khas nai|ઠીકઠાક હતું|ન સારો ન ખરાબ|ન સારું ન ખરાબ|ન સારી ન ખરાબ|ના સારો ના ખરાબ|ના સારું ના ખરાબ|ના સારી ના ખરાબ|ન ખરાબ ન સારું|ન ખરાબ ન સારો|સારુંય નહીં ખરાબેય નહીં|
        સારો પણ નહીં ખરાબ પણ નહીં|સારું પણ નહીં ખરાબ પણ નહીં|ઠીક ઠીક|ઠીકઠીક|ઠીક-ઠીક|ઠીક ઠાક|ઠીકઠાક|સામાન્ય|મધ્યમ|સાધારણ|સરેરાશ|વચ્ચેનું|ચાલે|ચાલે એવું|કંઈ ખાસ નહીં|ખાસ કંઈ નહીં|na saru na kharab|
        na saro na kharab|na sari na kharab|na kharab na saru|na kharab na saro|saru pan nahi kharab pan nahi|thik thik|theek theek|thik thak|theek thaak|samanya|madhyam|sadharan|sareras|chale|
        chale evu|kai khas nahi|khas kai nahi|average|so so"""
    + more.NEITHER,
    dont_know="""મને કંઈ ખબર નથી|કંઈ ખબર નથી|કાંઈ ખબર નથી|કઈ ખબર નથી|કશી ખબર નથી|કહી ના શકાય|કહી ન શકાય|કહી શકાય નહીં|કહી શકતા નથી|કહી ના શકું|મને યાદ નથી|સમજ નથી પડતી|સમજાતું નથી|શું કહું|રામ જાણે|
        ભગવાનને ખબર|ખબર નઈ|ખબર ના પડી|kai khabar nathi|kain khabar nathi|kasi khabar nathi|mane kai khabar nathi|kahi na shakay|kahi na sakay|kahi shakay nahi|kahi na saku|yaad nathi mane|
        mane yaad nathi|samaj nathi padti|samjatu nathi|su kahu|shu kahu|ram jane|khabar nai|khbr nai|khabar nai padti|idea nathi|koi idea nathi|no idea|mane khbr nathi|hu nathi janto|hu nathi janti|
        ખબર નથી|ખબર નહીં|ખબર નહિ|મને ખબર નથી|મને નથી ખબર|નથી ખબર|ખ્યાલ નથી|મને ખ્યાલ નથી|જાણતો નથી|જાણતી નથી|હું જાણતો નથી|કહી શકતો નથી|કહી શકતી નથી|કહી ન શકું|કહેવું મુશ્કેલ છે|કહેવું અઘરું છે|
        યાદ નથી|ચોક્કસ નથી|નક્કી નથી|શું ખબર|ભગવાન જાણે|khabar nathi|khbr nathi|mane khabar nathi|mne khbr nthi|khabar nahi|nathi khabar|khyal nathi|mane khyal nathi|janto nathi|janti nathi|
        kahi shakto nathi|kahi na shaku|kehvu mushkel che|yaad nathi|yad nathi|nakki nathi|su khabar|shu khabar|dont know"""
    + more.DONT_KNOW,
    frames="""હતુ|હતૂ|લાગ્યુ|મળ્યુ|થયુ|રહ્યુ|મારુ|બધુ|તમારુ|અમારુ|આપનુ|hatu|htu|htoo|lagyu|malyu|હું|અમે|છું|છીએ|થઈ|થયી|લોકો|ત્યાં|અહીં|ઓવરઓલ|મતલબ|રેટિંગ|મારો જવાબ|લાગે|હોય|hu|ame|chu|chhu|chhe|chiye|thai|
        loko|tya|ahi|overall|matlab|rating|maro jawab|lage|treatment|care|hati|hto|hti|e|badha|બધા|tamara|તમારા|હતો|હતી|હતું|હતા|છે|રહ્યો|રહી|રહ્યું|લાગ્યો|લાગ્યું|લાગી|થયો|થયું|મળ્યો|મળી|મળ્યું|
        મારો|મારી|મારું|મને|અમને|અમારો|અનુભવ|મારો અનુભવ|સેવા|સર્વિસ|સારવાર|સંભાળ|બધું|બધું જ|એકંદરે|કુલ મળીને|મારા મતે|મારા હિસાબે|હું કહીશ|તમારો|તમારી|તમારું|આ|તે|એ|નો|ની|નું|ના|જ|પણ|તો|હોસ્પિટલ|
        દવાખાનું|hato|hata|che|6e|rahyo|rahi|lagyo|lagi|thayo|thayu|malyo|mali|maro|mari|maru|mane|amne|anubhav|maro anubhav|seva|sewa|service|sarvar|badhu|badhuj|badhu j|ekandare|mara mate|
        hu kahish|tamaro|tamari|tamaru|aa|te|no|ni|nu|j|to|hospital|davakhanu|experience"""
    + more.FRAMES,
    polite="""ભાઇ|મિત્ર|યાર|સાહેબ|બેનજી|મહોદય|જય માતાજી|જય શ્રીકૃષ્ણ|હરિ ઓમ|ભગવાન ભલું કરે|તમારો આભાર|તમારો ખૂબ આભાર|સૌનો આભાર|આપનો આભાર|yaar|saheb|sahib|jay mataji|jai mataji|jay shree krishna|
        jai shree krishna|hari om|tamaro abhar|tamaro aabhar|tamaro khub abhar|aapno abhar|apno aabhar|thanku|bhagwan bhalu kare|dost|benji|abhari|bhai shri|કૃપા કરીને|કૃપા કરી|મહેરબાની કરીને|
        મહેરબાની|પ્લીઝ|આભાર|ખૂબ આભાર|ખૂબ ખૂબ આભાર|ઘણો આભાર|ધન્યવાદ|થેંક્સ|થેંક યુ|જી|નમસ્તે|નમસ્કાર|જય શ્રી કૃષ્ણ|જય સ્વામિનારાયણ|જય જિનેન્દ્ર|રામ રામ|કેમ છો|હેલો|સલામ|સર|મેડમ|
        ભાઈ|બહેન|બેન|માફ કરશો|માફ કરજો|સોરી|krupa karine|krupa kari|maherbani karine|please|plz|pls|abhar|aabhar|khub abhar|khub khub abhar|dhanyavad|dhanyawad|thanks|thank you|ji|
        namaste|namaskar|jai shri krishna|jsk|jai swaminarayan|jay swaminarayan|jai jinendra|ram ram|kem cho|hello|hi|sir|madam|bhai|ben|sorry|maaf karsho|maf karjo"""
    + more.POLITE,
    greetings="""હું મજામાં છું|મજામાં છું|મજામાં|કેમ છો મજામાં|હું ઠીક છુ|તબિયત સારી છે|hu majama chu|majama chu|majama|kem cho majama|hu saru chu|hu thik chu|tabiyat sari che|ame saru chiye|
        બધું બરાબર છે ઘરે|શુભ સવાર|શુભ દિવસ|શુભ રાત્રી|સુપ્રભાત|તમારો દિવસ સારો રહે|હું ઠીક છું|હું સારો છું|હું બરાબર છું|અમે ઠીક છીએ|સારું ચાલો|સારું ત્યારે|ગુડ મોર્નિંગ|shubh savar|shubh divas|
        hu thik chhu|hu barabar chu|saru chalo|saru tyare|good morning|good night|good luck"""
    + more.GREETINGS,
    joins="""તોય|છતાં|એટલે|chhata|chata|toy|etle|karanke|karan k|kem k|except|પણ|પરંતુ|કારણ કે|કારણકે|કેમ કે|કેમકે|અને|જોકે|જો કે|ફક્ત|બસ|pan|parantu|karan ke|kem ke|kemke|ane|jo ke|fakt|fakat|bas|but|
        because"""
    + more.JOINS,
    praise="""સરસ વર્તન|પ્રેમથી|માન|saras vartan|premthi|prem thi|seva kari|સેવા કરી|સારા માણસો|sara manaso|દેવ જેવા|ધન્ય|પ્રેમ|પ્રેમાળ|દયાળુ|મદદરૂપ|મદદ કરી|મદદ મળી|નમ્ર|મહેનતુ|મહેનત|આભારી|વખાણ|કાળજી રાખી|
        સંભાળ રાખી|ધ્યાન રાખ્યું|ખુશ|સંતુષ્ટ|સ્વચ્છ|ચોખ્ખું|ભગવાન જેવા|prem|premal|dayalu|madadrup|madad kari|namra|mehnatu|vakhan|kalji rakhi|sambhal rakhi|dhyan rakhyu|khush|santusht|swachh|
        chokhkhu|helpful|caring|kind|friendly|love"""
    + more.PRAISE,
    blame="""ખરાબ વર્તન|કોઈ આવ્યું નહીં|બૂમો|ગાળો|kharab vartan|koi avyu nahi|koi aavyu nahi|bumo|galo|જુલમ|julam|ત્રાસ|tras|faltu|bhangar|શરમ|શરમજનક|અપમાન|બેદરકાર|બેદરકારી|તોછડા|તોછડી|તોછડું|ઉદ્ધત|ગંદકી|
        ગંદું|નિરાશ|નિરાશાજનક|તકલીફ|હેરાન|સૌથી ખરાબ|ઘટિયા|sharam|sharamjanak|apman|bedarkar|bedarkari|tochhda|tochda|gandki|nirash|taklif|heran|sauthi kharab|ghatiya|rude"""
    + more.BLAME,
    yes=_twice(_YES, _AGREES)
    + """હા|હાં|હા જી|જી|જી હા|હાજી|હોવે|ચોક્કસ|જરૂર|બરાબર|બરાબર છે|ઠીક છે|ઓકે|સારું|ભલે|કરી શકો|કરી શકો છો|હા કરી શકો|હા ચોક્કસ|હા જરૂર|મંજૂર|મંજૂર છે|સહમત|વાંધો નહીં|વાંધો નથી|કંઈ વાંધો નહીં|
        મોકલી શકો|બતાવી શકો|યસ|ha|haa|haan|han|ha ji|haji|ji|ji ha|chokkas|jarur|zaroor|barabar|barabar che|thik che|theek che|ok|okay|saru|bhale|kari shako|kari shako cho|manjur|vandho nahi|
        vandho nathi|kai vandho nahi"""
    + more.YES,
    no=_twice(_NAY, _REFUSES)
    + """ના|નાં|નહીં|નહિ|નથી|ના જી|જી ના|ના ના|બિલકુલ નહીં|જરાય નહીં|ક્યારેય નહીં|ન કરો|ના કરો|ન કરશો|ના કરશો|નથી ઇચ્છતો|નથી ઇચ્છતી|હું નથી ઇચ્છતો|રહેવા દો|મંજૂર નથી|ના પાડું છું|નો|na|naa|nahi|nai|
        na ji|ji na|na na|bilkul nahi|jaray nahi|kyarey nahi|na karo|na karsho|nathi ichchhto|rehva do|manjur nathi"""
    + more.NO,
    kin=(_KIN + "|" + _KIN_LATIN).replace("(", "").replace(")", ""),
    stop="""બસ કરો|bas karo|મારો પીછો છોડો|pichho chhodo|picho chodo|મેસેજ નથી જોઈતા|message nathi joita|msg nathi joita|mane message na moklso|mane message na karo|no more message|stop message|
        message stop|તકલીફ ના આપો|taklif na apo|STOP કરો|બંધ કરો|બંધ કરી દો|બંધ કરજો|બંધ કરી નાખો|આ બંધ કરો|સ્ટોપ|રોકો|અટકાવો|મેસેજ બંધ કરો|સંદેશા બંધ કરો|મેસેજ ન મોકલો|મેસેજ ના મોકલો|
        મેસેજ નહીં મોકલો|મેસેજ ન મોકલશો|મેસેજ ના મોકલશો|મેસેજ ના કરો|મેસેજ ન કરો|ન મોકલો|ના મોકલો|ન મોકલશો|ના મોકલશો|હવે ના મોકલો|હવે ન મોકલશો|ફરી ન મોકલશો|ફરી ના મોકલશો|વધુ મેસેજ નહીં|
        કોઈ મેસેજ નહીં|અનસબ્સ્ક્રાઇબ|મને હેરાન ન કરો|હેરાન ન કરો|મને હેરાન ના કરો|હેરાન ના કરો|bandh karo|band karo|bandh kari do|band kari do|bnd karo|aa bandh karo|stop karo|stop kari do|roko|
        atkavo|message bandh karo|msg bandh karo|sms bandh karo|msg band karo|message na moklo|msg na moklo|message na karo|msg na karo|na moklo|na mokalso|na moklso|have na moklo|fari na moklso|
        heran na karo|mane heran na karo|unsubscribe karo"""
    + more.STOP,
    start="""મને ફરીથી મેસેજ મોકલવાનું ચાલુ કરો|મેસેજ ફરી ચાલુ કરો|મેસેજ ફરીથી ચાલુ કરો|મને ફરી મેસેજ મોકલવાનું ચાલુ કરો|message farithi sharu karo|શરૂ|શરૂ કરો|ફરી શરૂ કરો|ફરીથી શરૂ કરો|ચાલુ કરો|
        ફરી ચાલુ કરો|મેસેજ ફરી શરૂ કરો|મેસેજ ફરીથી શરૂ કરો|મને ફરી મેસેજ મોકલો|મને ફરીથી મેસેજ મોકલો|ફરી મેસેજ મોકલો|મને ફરીથી મેસેજ મોકલવાનું શરૂ કરો|મને ફરી મેસેજ મોકલવાનું શરૂ કરો|
        મેસેજ મોકલવાનું શરૂ કરો|મેસેજ ચાલુ કરો|સ્ટાર્ટ|sharu karo|saru karo|fari sharu karo|farithi sharu karo|chalu karo|fari chalu karo|message fari chalu karo|message fari sharu karo|
        message farithi chalu karo|fari message moklo|start karo""",
    start_says=f"""
        (ફરી|ફરીથી|પાછા|પાછો|fari|farithi|fari thi|pacha|pachha|dubara) {_TEXTS} (મોકલો|મોકલજો|મોકલવાનું|મોકલવા|શરૂ|ચાલુ|જોઈએ|moklo|mokalo|mokaljo|sharu|saru|chalu|joie)
        {_TEXTS} (ફરી|ફરીથી|પાછા|પાછો|fari|farithi|fari thi|pacha|pachha) (મોકલો|મોકલજો|શરૂ|ચાલુ|moklo|mokalo|mokaljo|sharu|chalu)
        """
    + more.START_SAYS,
    help="""aa kono number che|આ નંબર કોનો છે|aa number kono che|kono number chhe|મદદ|મદદ કરો|મદદ જોઈએ|મદદ જોઈએ છે|હેલ્પ|તમે કોણ|તમે કોણ છો|કોણ છો|કોણ છે|કોણ|કોણ છો તમે|આ કોણ છે|આ શું છે|કોણ બોલે છે|
        આ કોનો નંબર છે|madad|madad karo|madad joie|madad joiye|tame kon|tame kon cho|tame kon chho|tame kaun cho|kon cho|kon che|kon chho|kon|aa kon che|aa su che|aa shu che|kon bole che|
        kono number che"""
    + more.HELP,
    wrong_number="""ખોટો નંબર|ખોટો નંબર છે|આ ખોટો નંબર છે|નંબર ખોટો છે|રોંગ નંબર|ખોટા નંબર પર|ખોટો માણસ|ખોટી વ્યક્તિ|khoto number|khoto number che|aa khoto number che|number khoto che|khota number|rong number|
        wrong number|wrong number che|khoto manas"""
    + more.WRONG_NUMBER,
    stop_says=f"""
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
    + more.STOP_SAYS,
    stop_unless=f"""
        (કહ્યું|કીધું|kahyu|kidhu) ..4 {_TEXTS} ..2 (બંધ|ન|ના|band|bandh|na)
        (બંધ|band|bandh) (ન|ના|નહીં|na|nahi)
        {_TEXTS} ..1 (જોઈતા|જોઈતો|joita) (નહોતા|ન હતા)
        """
    + more.STOP_UNLESS,
    wrong_number_says="""
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
    + more.WRONG_NUMBER_SAYS,
    wrong_number_unless="""
        (ખોટા|khota|wrong) (નંબર|number) (પર|par) ..2 (ફોન|કોલ|phone|call) (કર્યો|કરેલો|karyo)
        (ખોટો|khoto|wrong) (નંબર|number) (આપ્યો|લખ્યો|aapyo|apyo|lakhyo)
        """
    + more.WRONG_NUMBER_UNLESS,
    never_been_says="""
        (હું|hu|hun) ..4 (હોસ્પિટલ|હોસ્પિટલમાં|દવાખાને|hospital|hospitalma|davakhane) [ma|માં] (ગયો|ગઈ|આવ્યો|દાખલ|gayo|gai|aavyo|dakhal) [જ|j] (નથી|nathi)
        (હું|hu|hun) ..3 (હોસ્પિટલ|હોસ્પિટલમાં|દવાખાને|hospital|hospitalma|davakhane) ..2 (ગયો નથી|ગઈ નથી|નથી ગયો|\
        નથી ગઈ|આવ્યો નથી|આવી નથી|નથી આવ્યો|નથી આવી|હતો જ નહીં|gayo nathi|gai nathi|nathi gayo|nathi gai|\
        aavyo nathi|nathi aavyo)
        (હું|hu|hun) ..1 (ક્યારેય|કદી|kyarey|kadi) ..2 (હોસ્પિટલ|હોસ્પિટલમાં|hospital) ..3 (નથી|nathi)
        (હું|hu|hun) ..2 (દાખલ|એડમિટ|dakhal|admit) (થયો નથી|થઈ નથી|નહોતો|નહોતી|નથી થયો|નથી થઈ|thayo nathi|thai nathi|\
        nahoto|nahoti|nathi thayo)
        (મારી|mari) (કોઈ|koi) (અપોઇન્ટમેન્ટ|appointment) (નહોતી|ન હતી|nahoti|na hati)
        """
    + more.NEVER_BEEN_SAYS,
    bereavement_says=_deaths(_KIN)
    + _deaths(_KIN_LATIN)
    + f"""
        (તેમનું|એમનું|તેનું|એનું|temnu|emnu|enu) ..3 {_DEATH} (થયું|થયો|થઈ|થયેલું|thayu|thayo|thai|thayelu)
        (તેઓ|એ|તે|teo) [હવે|have] (ગુજરી|મરી|gujari|gujri) (ગયા|ગયાં|ગઈ|gaya|gai)
        """
    + more.BEREAVEMENT_SAYS,
    bereavement_unless=f"""
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
    + more.BEREAVEMENT_UNLESS,
    help_says="""
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
    + more.HELP_SAYS,
    carer_says=_carers(_KIN)
    + _carers(_KIN_LATIN)
    + """
        (મમ્મીના|બાના|પપ્પાના|પિતાના|પતિના|પત્નીના|દાદાના|દાદીના|માતાના|મમ્મીની|બાની|પપ્પાની|પિતાની|પતિની|\
        પત્નીની) (વતી|તરફથી|બદલે|માટે) ..2 (જવાબ|લખ*|મેસેજ|હું)
        (હું|hu|hun) (તેમનો|તેમની|એમનો|એમની|દર્દીનો|દર્દીની|temno|temni|emno|emni) (દીકરો|દીકરી|પતિ|પત્ની|વહુ|ભાઈ|\
        બહેન|dikro|dikri|pati|patni|vahu|bhai|ben) ..2 (છું|લખું|બોલું|chu|chhu|lakhu)
        """,
    young_says=f"""
        (મારી|mari) (ઉંમર|ઉમર|umar|ummar|umer|age) {_AGE} [વર્ષ|વરસ|varsh|varas] [છે|ની|che|chhe]
        (હું|hu|hun) [ફક્ત|માત્ર|fakt] {_AGE} (વર્ષનો|વર્ષની|વરસનો|વરસની|varsh|varshno|varshni|years) [નો|ની|no|\
        ni] [છું|chu|chhu]
        (મારી|mari) (ઉંમર|ઉમર|umar|ummar|age) [ફક્ત|fakt] {_AGE} [વર્ષ|વરસ|varsh] (છે|ની|che|chhe)
        """,
    language_says="""
        (ગુજરાતી|gujarati|gujrati) (માં|મા|ma|maa|mein) (મેસેજ|મોકલ*|લખ*|જવાબ|message|msg|mokl*|lakh*|please|plz|aapo|joie)
        (અંગ્રેજી|ઇંગ્લિશ|english|angreji|inglish) (નથી|nathi) (આવડતું|સમજાતું|વાંચતા|avdtu|aavdtu|avadtu|aavadtu|samjatu)
        (ગુજરાતીમાં|ગુજરાતી માં|gujarati ma|gujaratima|gujarati maa|gujrati ma|gujrati maa) (લખ*|મોકલ*|વાત|બોલ*|જવાબ|\
        પૂછ*|કહો|કરો|જોઈએ|પ્લીઝ|કૃપા|lakh*|mokl*|vat|bol*|kaho|karo|please|plz|joie)
        (મને|mane) (ફક્ત|માત્ર|ખાલી|fakt|khali) (ગુજરાતી|gujarati|gujrati) (આવડે|સમજાય|aavde|avde|samjay)
        (હું|hu) (ફક્ત|માત્ર|fakt) (ગુજરાતી|gujarati|gujrati) (બોલ*|જાણ*|સમજ*|bol*|jan*|samj*)
        (મને|mane) (અંગ્રેજી|ઇંગ્લિશ|english|angreji) (નથી આવડતું|આવડતું નથી|નથી સમજાતું|સમજાતું નથી|nathi aavdtu|\
        nathi avadtu|aavadtu nathi|avadtu nathi|samjatu nathi)
        """
    + more.LANGUAGE_SAYS,
    names="""ગુજરાતીમાં લખો|gujarati ma lakho|gujarati ma moklo|gujrati ma please|gujarati ma plz|ગુજરાતી|ગુજરાતીમાં|ગુજરાતી પ્લીઝ|કૃપા કરીને ગુજરાતીમાં|gujarati|gujrati|gujarati ma|gujarati please|
        gujrati please|in gujarati|gujarati maa""",
)
