"""What patients write in Gujarati, in both scripts, when they answer, stop, ask or say who they are."""

from bot.text.lexicon.latin import with_latin
from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(પતિ*|પત્ની*|વાઇફ*|હસબન્ડ*|ઘરવાળા*|મા|માનું|માતા*|મમ્મી*|બા|બાનું|બાનો|બાના|બાની|પિતા*|પપ્પા*|બાપુજી*|"
    "દીકરો|દીકરા*|દીકરી*|બાળક*|બેબી|ભાઈ*|બહેન*|બેન|બેનનું|દાદા*|દાદી*|નાના|નાનાનું|નાની*|કાકા*|કાકી*|મામા*|"
    "મામી*|માસી*|ફોઈ*|સાસુ*|સસરા*|મિત્ર*|દોસ્ત*|પૌત્ર*|દર્દી*|સ્વજન*)"
)
_KIN_LATIN = (
    "(pati|patnee|patni|gharwala|maa|ma|mata|mummy|mum|mom|ba|pita|pitaji|pappa|papa|dad|bapuji|dikro|dikra|"
    "dikri|balak|bhai|bhaii|bahen|ben|dada|dadi|nana|nani|kaka|kaki|mama|mami|masi|foi|sasu|sasra|mitra|dost|"
    "husband|wife)"
)
_DEATH = "(અવસાન|મૃત્યુ|મોત|દેહાંત|નિધન|સ્વર્ગવાસ|ઇન્તેકાલ|ઇંતકાલ|avsan|avasan|mrutyu|mot|dehant|nidhan|swargvas|intekal)"
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
        {kin} [જી|ji] [નું|નો|ની|nu|no|ni] ..4 {_DEATH}
        {kin} ..4 (ગુજરી|મરી|gujari|gujri|mari) (ગયા|ગયાં|ગયો|ગઈ|ગઇ|gaya|gya|gayo|gai)
        {kin} ..4 (દેવલોક|ધામમાં|સ્વર્ગવાસી|અવસાન|devlok|swargvasi) [પામ્યા|પામ્યાં|પામી|થયા|pamya]
        {kin} ..1 (હવે|have) ..2 (નથી રહ્યા|નથી રહ્યાં|નથી રહી|રહ્યા નથી|રહ્યાં નથી|nathi rahya|rahya nathi)
        {kin} [આ|આપણી|અમારી] [દુનિયામાં|વચ્ચે] (નથી રહ્યા|નથી રહ્યાં|રહ્યા નથી|રહ્યાં નથી|ન રહ્યા|ન રહ્યાં|\
        nathi rahya)
        (મેં|અમે|me|ame) [મારા|મારી|મારો|અમારા|mara|mari|maro] {kin} [ને|ne] (ગુમાવ્યા|ગુમાવ્યાં|ગુમાવ્યો|ગુમાવી|\
        gumavya|gumavyo|gumavi)
        {kin} ..4 (દેવ|ધામ|પ્રભુશરણ|dev) (થઈ|થયા|થયાં|થઇ|પામ્યા|thai|thaya) [ગયા|ગયાં|gaya]
        {kin} ..3 (expire|expired|એક્સપાયર)
        """


def _carers(kin: str) -> str:
    return f"""
        {kin} [ની|ni] (તરફથી|વતી|બદલે|tarafthi|taraf thi|vati|badle)
        {kin} [ના|ની|na|ni] (માટે|બદલે|mate|badle) ..2 (જવાબ|લખ*|jawab|javab|lakh*|reply)
        {kin} ..3 (લખી|વાંચી|ટાઇપ કરી|મેસેજ કરી|lakhi|vanchi|type kari) (શકતા|શકતી|શકતાં|shakta|shakti|sakta) (નથી|\
        nathi)
        """


LEXICON = Lexicon(
    language="gu",
    numbers=(
        "એક|પહેલો|પહેલું|પહેલી|પ્રથમ|ek|pehlo|pahelu",
        "બે|બીજો|બીજું|બીજી|be|bijo|biju",
        "ત્રણ|ત્રીજો|ત્રીજું|ત્રીજી|tran|trijo|triju",
        "ચાર|ચોથો|ચોથું|ચોથી|char|chaar|chotho",
        "પાંચ|પાંચમો|પાંચમું|પાંચમી|paanch|panch|pach",
        "છ|છઠ્ઠો|છઠ્ઠું|છઠ્ઠી|chha|cha|chh",
        "સાત|saat|sat",
        "આઠ|aath",
        "નવ|nav",
        "દસ|das|dus",
    ),
    number_marks="નંબર|નંબરનો|વિકલ્પ|જવાબ|ઓપ્શન|number|nambar|option|jawab|javab",
    good="""સારો|સારી|સારું|સારુ|સારા|સારાં|સરસ|ઠીક|બરાબર|મજાનું|ભલું|ગુડ|નાઇસ|સારી રીતે|saro|sari|saru|sara|
        saras|thik|theek|tik|barabar|brabar|good|nice|fine|acha|achha|accha|સારૂ|સારૂં""",
    excellent="""ઉત્તમ|ઉત્કૃષ્ટ|શ્રેષ્ઠ|સર્વશ્રેષ્ઠ|અદ્ભુત|અદભુત|અદભૂત|લાજવાબ|શાનદાર|જોરદાર|જબરદસ્ત|જબરજસ્ત|
        સૌથી સારો|સૌથી સારી|સૌથી સારું|બેસ્ટ|પરફેક્ટ|એક નંબર|ફર્સ્ટ ક્લાસ|એક્સેલન્ટ|મસ્ત|uttam|shreshth|adbhut|
        lajawab|shandar|jordar|jabardast|zabardast|jabarjast|sauthi saru|sauthi saro|best|perfect|ek number|mast|
        excellent|first class""",
    bad="""ખરાબ|ખરાબી|નબળો|નબળી|નબળું|નકામું|નકામી|નકામો|બેકાર|ખોટું|ગંદું|ગંદી|ગંદો|બુરું|બૂરું|બેડ|kharab|
        khrab|kharaab|nablu|nabli|nakamu|nakami|bekar|bekaar|gandu|gandi|buru|bad|poor""",
    terrible="""ભયંકર|ભયાનક|સૌથી ખરાબ|બદતર|અત્યંત ખરાબ|વાહિયાત|શરમજનક|બકવાસ|નરક|થર્ડ ક્લાસ|bhayankar|bhayanak|
        sauthi kharab|badtar|vahiyat|sharamjanak|bakvas|bakwas|third class|worst|terrible""",
    very="""ખૂબ|ખુબ|ખૂબ જ|ખુબ જ|બહુ|બહુ જ|ઘણો|ઘણી|ઘણું|ઘણા|અત્યંત|અતિ|એટલો|એટલું|ખરેખર|સાવ|એકદમ|khub|khoob|
        khub j|khubaj|khubj|bahu|bahuj|bahu j|bau|bov|ghano|ghani|ghanu|atyant|ati|kharekhar|sav|saav|ekdam|ekdum|
        very|really|so|bahut""",
    quite="થોડો|થોડી|થોડું|કંઈક|મોટેભાગે|ઠીક સારો|thodo|thodi|thodu|kaik|quite",
    nots="""નહીં|નહિ|નથી|નહોતો|નહોતી|નહોતું|ન હતો|ન હતી|ન હતું|ન|ના|નહી|બહુ નહીં|nahi|nahin|nai|nathi|nahoto|
        nahoti|nahotu|nohto|nohti|nohtu|na hato|na hati|na hatu|na|not""",
    at_all="જરાય|જરા પણ|બિલકુલ|સહેજ પણ|સહેજે|jaray|jara pan|jarapan|bilkul|sahej pan",
    neither="""ન સારો ન ખરાબ|ન સારું ન ખરાબ|ન સારી ન ખરાબ|ના સારો ના ખરાબ|ના સારું ના ખરાબ|ના સારી ના ખરાબ|
        ન ખરાબ ન સારું|ન ખરાબ ન સારો|સારુંય નહીં ખરાબેય નહીં|સારો પણ નહીં ખરાબ પણ નહીં|સારું પણ નહીં ખરાબ પણ નહીં|
        ઠીક ઠીક|ઠીકઠીક|ઠીક-ઠીક|ઠીક ઠાક|ઠીકઠાક|સામાન્ય|મધ્યમ|સાધારણ|સરેરાશ|વચ્ચેનું|ચાલે|ચાલે એવું|કંઈ ખાસ નહીં|
        ખાસ કંઈ નહીં|na saru na kharab|na saro na kharab|na sari na kharab|na kharab na saru|na kharab na saro|
        saru pan nahi kharab pan nahi|thik thik|theek theek|thik thak|theek thaak|samanya|madhyam|sadharan|sareras|
        chale|chale evu|kai khas nahi|khas kai nahi|average|so so""",
    dont_know="""ખબર નથી|ખબર નહીં|ખબર નહિ|મને ખબર નથી|મને નથી ખબર|નથી ખબર|ખ્યાલ નથી|મને ખ્યાલ નથી|જાણતો નથી|
        જાણતી નથી|હું જાણતો નથી|કહી શકતો નથી|કહી શકતી નથી|કહી ન શકું|કહેવું મુશ્કેલ છે|કહેવું અઘરું છે|યાદ નથી|
        ચોક્કસ નથી|નક્કી નથી|શું ખબર|ભગવાન જાણે|khabar nathi|khbr nathi|mane khabar nathi|mne khbr nthi|khabar nahi|
        nathi khabar|khyal nathi|mane khyal nathi|janto nathi|janti nathi|kahi shakto nathi|kahi na shaku|
        kehvu mushkel che|yaad nathi|yad nathi|nakki nathi|su khabar|shu khabar|dont know""",
    frames="""હતુ|રહ્યુ|લાગ્યુ|મળ્યુ|થયુ|મારુ|હતો|હતી|હતું|હતા|છે|રહ્યો|રહી|રહ્યું|લાગ્યો|લાગ્યું|લાગી|થયો|થયું|
        મળ્યો|મળી|મળ્યું|મારો|મારી|મારું|મને|અમને|અમારો|અનુભવ|મારો અનુભવ|સેવા|સર્વિસ|સારવાર|સંભાળ|બધું|બધુ|બધું જ|
        એકંદરે|કુલ મળીને|મારા મતે|મારા હિસાબે|હું કહીશ|તમારો|તમારી|તમારું|આ|તે|એ|નો|ની|નું|ના|જ|પણ|તો|હોસ્પિટલ|
        દવાખાનું|hato|hati|hatu|hata|che|chhe|6e|rahyo|rahi|lagyo|lagyu|lagi|thayo|thayu|malyo|mali|maro|mari|maru|
        mane|amne|anubhav|maro anubhav|seva|sewa|service|sarvar|badhu|badhuj|badhu j|ekandare|mara mate|hu kahish|
        tamaro|tamari|tamaru|aa|te|no|ni|nu|j|pan|to|hospital|davakhanu|experience""",
    polite="""કૃપા કરીને|કૃપા કરી|મહેરબાની કરીને|મહેરબાની|પ્લીઝ|આભાર|ખૂબ આભાર|ખૂબ ખૂબ આભાર|ઘણો આભાર|ધન્યવાદ|
        થેંક્સ|થેંક યુ|જી|નમસ્તે|નમસ્કાર|જય શ્રી કૃષ્ણ|જય સ્વામિનારાયણ|જય જિનેન્દ્ર|રામ રામ|કેમ છો|હેલો|સલામ|સર|મેડમ|
        ડોક્ટર|ડૉક્ટર|ડોક્ટર સાહેબ|ભાઈ|બહેન|બેન|માફ કરશો|માફ કરજો|સોરી|krupa karine|krupa kari|maherbani karine|
        please|plz|pls|abhar|aabhar|khub abhar|khub khub abhar|dhanyavad|dhanyawad|thanks|thank you|ji|namaste|
        namaskar|jai shri krishna|jsk|jai swaminarayan|jay swaminarayan|jai jinendra|ram ram|kem cho|hello|hi|sir|
        madam|doctor|bhai|ben|sorry|maaf karsho|maf karjo""",
    greetings="""શુભ સવાર|શુભ દિવસ|શુભ રાત્રી|સુપ્રભાત|તમારો દિવસ સારો રહે|હું ઠીક છું|હું સારો છું|
        હું બરાબર છું|અમે ઠીક છીએ|સારું ચાલો|સારું ત્યારે|બધું બરાબર|ગુડ મોર્નિંગ|shubh savar|shubh divas|
        hu thik chu|hu thik chhu|hu barabar chu|saru chalo|saru tyare|good morning|good night|good luck""",
    joins="""પણ|પરંતુ|કારણ કે|કારણકે|કેમ કે|કેમકે|અને|જોકે|જો કે|ફક્ત|બસ|pan|parantu|karan ke|karanke|kem ke|
        kemke|ane|jo ke|fakt|fakat|bas|but|because""",
    praise="""પ્રેમ|પ્રેમાળ|દયાળુ|મદદરૂપ|મદદ કરી|મદદ મળી|નમ્ર|મહેનતુ|મહેનત|આભારી|વખાણ|કાળજી રાખી|સંભાળ રાખી|
        ધ્યાન રાખ્યું|ખુશ|સંતુષ્ટ|સ્વચ્છ|ચોખ્ખું|ભગવાન જેવા|prem|premal|dayalu|madadrup|madad kari|namra|mehnatu|
        vakhan|kalji rakhi|sambhal rakhi|dhyan rakhyu|khush|santusht|swachh|chokhkhu|helpful|caring|kind|friendly|
        love""",
    blame="""શરમ|શરમજનક|અપમાન|બેદરકાર|બેદરકારી|તોછડા|તોછડી|તોછડું|ઉદ્ધત|ગંદકી|ગંદું|નિરાશ|નિરાશાજનક|તકલીફ|હેરાન|
        સૌથી ખરાબ|ઘટિયા|sharam|sharamjanak|apman|bedarkar|bedarkari|tochhda|tochda|gandki|nirash|taklif|heran|
        sauthi kharab|ghatiya|rude""",
    yes="""હા|હાં|હા જી|જી|જી હા|હાજી|હોવે|ચોક્કસ|જરૂર|બરાબર|બરાબર છે|ઠીક છે|ઓકે|સારું|ભલે|કરી શકો|કરી શકો છો|
        હા કરી શકો|હા ચોક્કસ|હા જરૂર|મંજૂર|મંજૂર છે|સહમત|વાંધો નહીં|વાંધો નથી|કંઈ વાંધો નહીં|મોકલી શકો|બતાવી શકો|યસ|
        ha|haa|haan|han|ha ji|haji|ji|ji ha|chokkas|jarur|zaroor|barabar|barabar che|thik che|theek che|ok|okay|saru|
        bhale|kari shako|kari shako cho|manjur|vandho nahi|vandho nathi|kai vandho nahi""",
    no="""ના|નાં|નહીં|નહિ|નથી|ના જી|જી ના|ના ના|બિલકુલ નહીં|જરાય નહીં|ક્યારેય નહીં|ન કરો|ના કરો|ન કરશો|ના કરશો|
        નથી ઇચ્છતો|નથી ઇચ્છતી|હું નથી ઇચ્છતો|રહેવા દો|મંજૂર નથી|ના પાડું છું|નો|na|naa|nahi|nai|na ji|ji na|na na|
        bilkul nahi|jaray nahi|kyarey nahi|na karo|na karsho|nathi ichchhto|rehva do|manjur nathi""",
    stop="""STOP કરો|બંધ કરો|બંધ કરી દો|બંધ કરજો|બંધ કરી નાખો|આ બંધ કરો|સ્ટોપ|રોકો|અટકાવો|મેસેજ બંધ કરો|
        સંદેશા બંધ કરો|મેસેજ ન મોકલો|મેસેજ ના મોકલો|મેસેજ નહીં મોકલો|મેસેજ ન મોકલશો|મેસેજ ના મોકલશો|મેસેજ ના કરો|
        મેસેજ ન કરો|ન મોકલો|ના મોકલો|ન મોકલશો|ના મોકલશો|હવે ના મોકલો|હવે ન મોકલશો|ફરી ન મોકલશો|ફરી ના મોકલશો|
        વધુ મેસેજ નહીં|કોઈ મેસેજ નહીં|અનસબ્સ્ક્રાઇબ|મને હેરાન ન કરો|હેરાન ન કરો|મને હેરાન ના કરો|હેરાન ના કરો|
        bandh karo|band karo|bandh kari do|band kari do|bnd karo|aa bandh karo|stop karo|stop kari do|roko|atkavo|
        message bandh karo|msg bandh karo|sms bandh karo|msg band karo|message na moklo|msg na moklo|message na karo|
        msg na karo|na moklo|na mokalso|na moklso|have na moklo|fari na moklso|heran na karo|mane heran na karo|
        unsubscribe karo""",
    start="""મને ફરીથી મેસેજ મોકલવાનું ચાલુ કરો|મેસેજ ફરી ચાલુ કરો|મેસેજ ફરીથી ચાલુ કરો|
        મને ફરી મેસેજ મોકલવાનું ચાલુ કરો|message farithi sharu karo|શરૂ|શરૂ કરો|ફરી શરૂ કરો|ફરીથી શરૂ કરો|ચાલુ કરો|
        ફરી ચાલુ કરો|મેસેજ ફરી શરૂ કરો|મેસેજ ફરીથી શરૂ કરો|મને ફરી મેસેજ મોકલો|મને ફરીથી મેસેજ મોકલો|ફરી મેસેજ મોકલો|
        મને ફરીથી મેસેજ મોકલવાનું શરૂ કરો|મને ફરી મેસેજ મોકલવાનું શરૂ કરો|મેસેજ મોકલવાનું શરૂ કરો|મેસેજ ચાલુ કરો|
        સ્ટાર્ટ|sharu karo|saru karo|fari sharu karo|farithi sharu karo|chalu karo|fari chalu karo|
        message fari chalu karo|message fari sharu karo|message farithi chalu karo|fari message moklo|start karo""",
    help="""મદદ|મદદ કરો|મદદ જોઈએ|મદદ જોઈએ છે|હેલ્પ|તમે કોણ|તમે કોણ છો|કોણ છો|કોણ છે|કોણ|કોણ છો તમે|આ કોણ છે|
        આ શું છે|કોણ બોલે છે|આ કોનો નંબર છે|madad|madad karo|madad joie|madad joiye|tame kon|tame kon cho|
        tame kon chho|tame kaun cho|kon cho|kon che|kon chho|kon|aa kon che|aa su che|aa shu che|kon bole che|
        kono number che""",
    wrong_number="""ખોટો નંબર|ખોટો નંબર છે|આ ખોટો નંબર છે|નંબર ખોટો છે|રોંગ નંબર|ખોટા નંબર પર|ખોટો માણસ|
        ખોટી વ્યક્તિ|khoto number|khoto number che|aa khoto number che|number khoto che|khota number|rong number|
        wrong number|wrong number che|khoto manas""",
    stop_says=with_latin(f"""
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
        """),
    stop_unless=with_latin(f"""
        (કહ્યું|કીધું|kahyu|kidhu) ..4 {_TEXTS} ..2 (બંધ|ન|ના|band|bandh|na)
        (બંધ|band|bandh) (ન|ના|નહીં|na|nahi)
        {_TEXTS} ..1 (જોઈતા|જોઈતો|joita) (નહોતા|ન હતા)
        """),
    start_says=with_latin(f"""
        {_TEXTS} ..3 (શરૂ|ચાલુ|sharu|chalu) {_END}
        """),
    wrong_number_says=with_latin("""
        (ખોટો|ખોટા|khoto|khota|wrong|rong) (નંબર|number|nambar|માણસને|વ્યક્તિને|manas) (છે|પર|લાગ્યો|ને|che|chhe|par|\
        lagyo)
        (આ|aa) (મારો|તેમનો|એમનો|એનો|maro|temno|emno|eno) (નંબર|ફોન|number|phone) (નથી|nathi)
        (આ|aa) (નંબર|number) (મારો|એમનો|કોઈ બીજાનો|maro|emno|koi bijano) ..1 (નથી|છે|nathi|che)
        (આ|aa) (નામનું|નામની|નામનો|naam nu|namnu|naamnu) [અહીં|ahi|ahiya] (કોઈ|koi) ..1 (નથી|nathi)
        (હું|hu|hun) (દર્દી|એ|પેશન્ટ|patient|dardi) (નથી|nathi)
        """),
    wrong_number_unless=with_latin("""
        (ખોટા|khota|wrong) (નંબર|number) (પર|par) ..2 (ફોન|કોલ|phone|call) (કર્યો|કરેલો|karyo)
        (ખોટો|khoto|wrong) (નંબર|number) (આપ્યો|લખ્યો|aapyo|apyo|lakhyo)
        """),
    never_been_says=with_latin("""
        (હું|hu|hun) ..3 (હોસ્પિટલ|હોસ્પિટલમાં|દવાખાને|hospital|hospitalma|davakhane) ..2 (ગયો નથી|ગઈ નથી|નથી ગયો|\
        નથી ગઈ|આવ્યો નથી|આવી નથી|નથી આવ્યો|નથી આવી|નહોતો|નહોતી|હતો જ નહીં|gayo nathi|gai nathi|nathi gayo|nathi gai|\
        aavyo nathi|nathi aavyo|nahoto|nahoti)
        (હું|hu|hun) ..1 (ક્યારેય|કદી|kyarey|kadi) ..2 (હોસ્પિટલ|હોસ્પિટલમાં|hospital) ..3 (નથી|nathi)
        (હું|hu|hun) ..2 (દાખલ|એડમિટ|dakhal|admit) (થયો નથી|થઈ નથી|નહોતો|નહોતી|નથી થયો|નથી થઈ|thayo nathi|thai nathi|\
        nahoto|nahoti|nathi thayo)
        (મારી|mari) (કોઈ|koi) (અપોઇન્ટમેન્ટ|appointment) (નહોતી|ન હતી|nahoti|na hati)
        """),
    bereavement_says=with_latin(
        _deaths(_KIN)
        + _deaths(_KIN_LATIN)
        + f"""
        (તેમનું|એમનું|તેનું|એનું|temnu|emnu|enu) ..3 {_DEATH} (થયું|થઈ|થયેલું|thayu|thai|thayelu)
        (તેઓ|એ|તે|teo) [હવે|have] (ગુજરી|મરી|gujari|gujri) (ગયા|ગયાં|ગઈ|gaya|gai)
        """
    ),
    bereavement_unless=with_latin(f"""
        {_DEATH} ..5 (વર્ષ|વરસ|વર્ષો|varsh|varas|years) (પહેલાં|પહેલા|અગાઉ|pehla|pahela|ago)
        (વર્ષ|વરસ|વર્ષો|varsh|varas|years) (પહેલાં|પહેલા|અગાઉ|pehla|pahela|ago) ..6 {_DEATH}
        (વર્ષ|વરસ|વર્ષો|varsh|varas) (પહેલાં|પહેલા|અગાઉ|pehla|pahela) ..6 (ગુજરી|મરી|gujari|gujri|mari)
        (ગુજરી|gujari|gujri) (ગયા|ગયાં|gaya) ..4 (વર્ષ|varsh|years) (પહેલાં|પહેલા|pehla|થયાં|thaya)
        (મરતાં|મરતા|marta) (મરતાં|મરતા|marta|રહી|rahi)
        (લગભગ|જો|કદાચ|લાગ્યું|બીક|ડર|jo|kadach|lagyu|bik|dar|lagbhag) ..6 (મરી|મૃત્યુ|મોત|ગુજરી|mari|mrutyu|mot|\
        gujari)
        (ફોન|બેટરી|ગાડી|phone|battery|mobile|મોબાઇલ|કૂતરો|બિલાડી) ..3 (મરી|ગુજરી|ખતમ|mari|expire)
        (દિવસ|રાત|સમય|divas|raat|samay) ..2 (ગુજરી|gujari)
        (મોતના|મૃત્યુના|motna) (મોં*|મુખ*|mo*)
        {_DEATH} (થયું નથી|ન થયું)
        """),
    help_says=with_latin("""
        (તમે|તું|આ|tame|tu|aa) (કોણ|kon|kaun) (છો|છે|બોલો|cho|che|chho|chhe|bolo)
        (કોણ|kon|kaun) (મેસેજ|message|msg) ..2 (મોકલે|કરે|મોકલ્યો|mokle|kare|moklyo)
        (શું|su|shu) (આ|aa) (સાચું|અસલી|ફ્રોડ|છેતરપિંડી|સ્કેમ|fraud|scam|sachu|real|fake)
        (મારો|maro) (નંબર|number) (ક્યાંથી|કેવી|કોણે|kyathi|kevi|kone)
        (તમે|tame) (કઈ|કયા|kai|kaya) (હોસ્પિટલ|હોસ્પિટલથી|હોસ્પિટલમાંથી|કંપની|hospital|company|hospitalthi) [માંથી|\
        થી|mathi|thi]
        (તમે|tame) (ક્યાંથી|kyathi|kyanthi) (છો|બોલો|cho|chho|bolo)
        (કઈ|કયા|kai|kaya) (હોસ્પિટલમાંથી|હોસ્પિટલથી|hospital|hospitalthi) [mathi|thi] (છો|બોલો|cho|chho|bolo)
        (આ|aa) (મેસેજ|message|msg) (કોનો|ક્યાંથી|કેમ|kono|kyathi|kem)
        """),
    carer_says=with_latin(
        _carers(_KIN)
        + _carers(_KIN_LATIN)
        + """
        (મમ્મીના|બાના|પપ્પાના|પિતાના|પતિના|પત્નીના|દાદાના|દાદીના|માતાના|મમ્મીની|બાની|પપ્પાની|પિતાની|પતિની|\
        પત્નીની) (વતી|તરફથી|બદલે|માટે) ..2 (જવાબ|લખ*|મેસેજ|હું)
        (હું|hu|hun) (તેમનો|તેમની|એમનો|એમની|દર્દીનો|દર્દીની|temno|temni|emno|emni) (દીકરો|દીકરી|પતિ|પત્ની|વહુ|ભાઈ|\
        બહેન|dikro|dikri|pati|patni|vahu|bhai|ben) ..2 (છું|લખું|બોલું|chu|chhu|lakhu)
        """
    ),
    young_says=with_latin(f"""
        (હું|hu|hun) [ફક્ત|માત્ર|fakt] {_AGE} (વર્ષનો|વર્ષની|વરસનો|વરસની|varsh|varshno|varshni|years) [નો|ની|no|\
        ni] [છું|chu|chhu]
        (મારી|mari) (ઉંમર|ઉમર|umar|ummar|age) [ફક્ત|fakt] {_AGE} [વર્ષ|વરસ|varsh] (છે|ની|che|chhe)
        """),
    language_says=with_latin("""
        (ગુજરાતીમાં|ગુજરાતી માં|gujarati ma|gujaratima|gujarati maa|gujrati ma|gujrati maa) (લખ*|મોકલ*|વાત|બોલ*|જવાબ|\
        પૂછ*|કહો|કરો|જોઈએ|પ્લીઝ|કૃપા|lakh*|mokl*|vat|bol*|kaho|karo|please|plz|joie)
        (મને|mane) (ફક્ત|માત્ર|ખાલી|fakt|khali) (ગુજરાતી|gujarati|gujrati) (આવડે|સમજાય|aavde|avde|samjay)
        (હું|hu) (ફક્ત|માત્ર|fakt) (ગુજરાતી|gujarati|gujrati) (બોલ*|જાણ*|સમજ*|bol*|jan*|samj*)
        (મને|mane) (અંગ્રેજી|ઇંગ્લિશ|english|angreji) (નથી આવડતું|આવડતું નથી|નથી સમજાતું|સમજાતું નથી|nathi aavdtu|\
        nathi avadtu|aavadtu nathi|avadtu nathi|samjatu nathi)
        """),
    names="""ગુજરાતી|ગુજરાતીમાં|ગુજરાતી પ્લીઝ|કૃપા કરીને ગુજરાતીમાં|gujarati|gujrati|gujarati ma|gujarati please|
        gujrati please|in gujarati|gujarati maa""",
)
