"""What stands around an answer in Gujarati: data; see `lexicon.py`."""

from bot.text.lexicon import gu_sentences as more

FRAMES = (
    """હતુ|હતૂ|લાગ્યુ|મળ્યુ|થયુ|રહ્યુ|મારુ|બધુ|તમારુ|અમારુ|આપનુ|hatu|htu|htoo|lagyu|malyu|હું|અમે|છું|છીએ|થઈ|થયી|લોકો|ત્યાં|અહીં|ઓવરઓલ|મતલબ|રેટિંગ|મારો જવાબ|લાગે|હોય|hu|ame|chu|chhu|chhe|chiye|thai|
        loko|tya|ahi|overall|matlab|rating|maro jawab|lage|treatment|care|hati|hto|hti|e|badha|બધા|tamara|તમારા|હતો|હતી|હતું|હતા|છે|રહ્યો|રહી|રહ્યું|લાગ્યો|લાગ્યું|લાગી|થયો|થયું|મળ્યો|મળી|મળ્યું|
        મારો|મારી|મારું|મને|અમને|અમારો|અનુભવ|મારો અનુભવ|સેવા|સર્વિસ|સારવાર|સંભાળ|બધું|બધું જ|એકંદરે|કુલ મળીને|મારા મતે|મારા હિસાબે|હું કહીશ|તમારો|તમારી|તમારું|આ|તે|એ|નો|ની|નું|ના|જ|પણ|તો|હોસ્પિટલ|
        દવાખાનું|hato|hata|che|6e|rahyo|rahi|lagyo|lagi|thayo|thayu|malyo|mali|maro|mari|maru|mane|amne|anubhav|maro anubhav|seva|sewa|service|sarvar|badhu|badhuj|badhu j|ekandare|mara mate|
        hu kahish|tamaro|tamari|tamaru|aa|te|no|ni|nu|j|to|hospital|davakhanu|experience"""
    + more.FRAMES
)

POLITE = (
    """ભાઇ|મિત્ર|યાર|સાહેબ|બેનજી|મહોદય|જય માતાજી|જય શ્રીકૃષ્ણ|હરિ ઓમ|ભગવાન ભલું કરે|તમારો આભાર|તમારો ખૂબ આભાર|સૌનો આભાર|આપનો આભાર|yaar|saheb|sahib|jay mataji|jai mataji|jay shree krishna|
        jai shree krishna|hari om|tamaro abhar|tamaro aabhar|tamaro khub abhar|aapno abhar|apno aabhar|thanku|bhagwan bhalu kare|dost|benji|abhari|bhai shri|કૃપા કરીને|કૃપા કરી|મહેરબાની કરીને|
        મહેરબાની|પ્લીઝ|આભાર|ખૂબ આભાર|ખૂબ ખૂબ આભાર|ઘણો આભાર|ધન્યવાદ|થેંક્સ|થેંક યુ|જી|નમસ્તે|નમસ્કાર|જય શ્રી કૃષ્ણ|જય સ્વામિનારાયણ|જય જિનેન્દ્ર|રામ રામ|કેમ છો|હેલો|સલામ|સર|મેડમ|
        ભાઈ|બહેન|બેન|માફ કરશો|માફ કરજો|સોરી|krupa karine|krupa kari|maherbani karine|please|plz|pls|abhar|aabhar|khub abhar|khub khub abhar|dhanyavad|dhanyawad|thanks|thank you|ji|
        namaste|namaskar|jai shri krishna|jsk|jai swaminarayan|jay swaminarayan|jai jinendra|ram ram|kem cho|hello|hi|sir|madam|bhai|ben|sorry|maaf karsho|maf karjo"""
    + more.POLITE
)

GREETINGS = (
    """હું મજામાં છું|મજામાં છું|મજામાં|કેમ છો મજામાં|હું ઠીક છુ|તબિયત સારી છે|hu majama chu|majama chu|majama|kem cho majama|hu saru chu|hu thik chu|tabiyat sari che|ame saru chiye|
        બધું બરાબર છે ઘરે|શુભ સવાર|શુભ દિવસ|શુભ રાત્રી|સુપ્રભાત|તમારો દિવસ સારો રહે|હું ઠીક છું|હું સારો છું|હું બરાબર છું|અમે ઠીક છીએ|સારું ચાલો|સારું ત્યારે|ગુડ મોર્નિંગ|shubh savar|shubh divas|
        hu thik chhu|hu barabar chu|saru chalo|saru tyare|good morning|good night|good luck"""
    + more.GREETINGS
)

JOINS = (
    """તોય|છતાં|એટલે|chhata|chata|toy|etle|karanke|karan k|kem k|except|પણ|પરંતુ|કારણ કે|કારણકે|કેમ કે|કેમકે|અને|જોકે|જો કે|ફક્ત|બસ|pan|parantu|karan ke|kem ke|kemke|ane|jo ke|fakt|fakat|bas|but|
        because"""
    + more.JOINS
)
