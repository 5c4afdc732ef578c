"""Numbers, and words of good and bad, as Gujarati patients rate: data; see `lexicon.py`."""

from bot.text.lexicon import gu_sentences as more

NUMBERS = (
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
)

NUMBER_MARKS = "|વાળો|વાળી|વાળું|valo|vali|valu|નંબર|નંબરનો|વિકલ્પ|જવાબ|ઓપ્શન|number|nambar|option|jawab|javab" + more.MARKS

GOOD = (
    """ખુશ|સંતુષ્ટ|સંતોષ|સંતોષકારક|રાજી|khush|santusht|santosh|raji|satisfied|happy|sarru|saaru|saaro|saari|saras j|majanu|majani|મજાની|મજા આવી|maja aavi|maja avi|ઓકે હતું|સારુંં|srs|sras|sarash|
        સરસ જ|સારો|સારી|સારું|સારુ|સારા|સારાં|સરસ|ઠીક|બરાબર|મજાનું|ભલું|ગુડ|નાઇસ|સારી રીતે|saro|sari|saru|sara|saras|thik|theek|tik|barabar|brabar|good|nice|fine|acha|achha|accha|સારૂ|સારૂં"""
    + more.GOOD
)

EXCELLENT = (
    """એકદમ મસ્ત|ટોપ|સુપર|સુપર્બ|ઝક્કાસ|અફલાતૂન|અફલાતુન|બેનમૂન|ખૂબ ઉત્તમ|દસમાંથી દસ|સૌથી સરસ|ગજબ|વાહ|mast|mst|ekdam mast|top|super|superb|jakkas|zakkas|aflatun|benamun|awesome|amazing|fantastic|wah|
        vah|gajab|sauthi saras|no 1|number one|kamal|kamaal|કમાલ|ઉત્તમ|ઉત્કૃષ્ટ|શ્રેષ્ઠ|સર્વશ્રેષ્ઠ|અદ્ભુત|અદભુત|અદભૂત|લાજવાબ|શાનદાર|જોરદાર|જબરદસ્ત|જબરજસ્ત|સૌથી સારો|સૌથી સારી|સૌથી સારું|બેસ્ટ|
        પરફેક્ટ|એક નંબર|ફર્સ્ટ ક્લાસ|એક્સેલન્ટ|મસ્ત|uttam|shreshth|adbhut|lajawab|shandar|jordar|jabardast|zabardast|jabarjast|sauthi saru|sauthi saro|best|perfect|ek number|excellent|first class"""
    + more.EXCELLENT
)

BAD = (
    """મજા ના આવી|મજા ન આવી|મજા નહીં આવી|maja na aavi|maja na avi|maja nathi avi|ગમ્યું નહીં|ના ગમ્યું|નથી ગમ્યું|gamyu nahi|na gamyu|gamyu nai|nakkamu|nakamu|ઘટિયા|ghatiya|ghatia|રાજી નથી|
        સંતુષ્ટ નથી|નાખુશ|nakhush|nabadu|નબડું|ખરાબ|ખરાબી|નબળો|નબળી|નબળું|નકામું|નકામી|નકામો|બેકાર|ખોટું|ગંદું|ગંદી|ગંદો|બુરું|બૂરું|બેડ|kharab|khrab|kharaab|nablu|nabli|nakami|bekar|bekaar|gandu|
        gandi|buru|bad|poor"""
    + more.BAD
)

TERRIBLE = (
    """રદ્દી|ફાલતુ|ભંગાર|ધિક્કાર|સાવ ભંગાર|સાવ બકવાસ|સૌથી ઘટિયા|raddi|faltu|bhangar|pathetic|horrible|narak|dhikkar|sauthi ghatiya|ભયંકર|ભયાનક|સૌથી ખરાબ|બદતર|અત્યંત ખરાબ|વાહિયાત|શરમજનક|બકવાસ|નરક|
        થર્ડ ક્લાસ|bhayankar|bhayanak|sauthi kharab|badtar|vahiyat|sharamjanak|bakvas|bakwas|third class|worst|terrible"""
    + more.TERRIBLE
)
