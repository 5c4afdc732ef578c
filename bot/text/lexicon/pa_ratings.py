"""Numbers, and words of good and bad, as Punjabi patients rate: data; see `lexicon.py`."""

NUMBERS = (
    "ਇੱਕ|ਇਕ|ਪਹਿਲਾ|ਪਹਿਲੀ|ਪਹਿਲੇ ਨੰਬਰ|ਪਹਿਲੇ ਵਾਲਾ|ਨੰਬਰ ਇੱਕ|ikk|ik|ek|hik|pehla|pehli|pahla|pehla wala|pehle number|ikk no|ik no|اک|اکّ|ہک|ایک|پہلا|پہلی|پہلے نمبر",
    "ਦੋ|ਦੂਜਾ|ਦੂਜੀ|ਦੂਸਰਾ|ਦੂਜੇ ਨੰਬਰ|do|duja|dooja|duji|dooji|dujja|dusra|duje number|do no|دو|دوجا|دوجی|دوسرا|دوجے نمبر",
    "ਤਿੰਨ|ਤਿਨ|ਤੀਜਾ|ਤੀਜੀ|ਤੀਸਰਾ|ਤੀਜੇ ਨੰਬਰ|tinn|tin|teen|trai|teeja|teeji|tija|tiji|teeje number|tinn no|tin no|تین|ترے|تیجی|تیسرا|تیجے نمبر|تن|تِنّ|تیجا",
    "ਚਾਰ|ਚੌਥਾ|ਚੌਥੀ|ਚੌਥੇ ਨੰਬਰ|char|chaar|chautha|chauthi|chotha|chothi|chauthe number|char no|chaar no|چار|چوتھا|چوتھی|چوتھے نمبر",
    "ਪੰਜ|ਪੰਜਵਾਂ|ਪੰਜਵਾ|ਪੰਜਵੀਂ|ਪੰਜਵੇਂ ਨੰਬਰ|panj|punj|panjj|panch|panjwa|panjwan|panjva|panjvan|panjvi|panjwi|panjve number|panj no|پنج|پنجواں|پنجویں|پانچ|پنجویں نمبر",
    "ਛੇ|ਛੇਵਾਂ|ਛੇਵਾ|ਛੇਵੀਂ|ਛੀ|ਛੇਵੇਂ ਨੰਬਰ|chhe|che|cheh|chheh|chhey|shey|shay|chhewa|chhewan|chheva|chhevan|chhevi|chheve number|chhe no|che no|چھے|چھ|چھیواں|چھیویں",
    "ਸੱਤ|satt|sat|ست",
    "ਅੱਠ|ath|atth|اٹھ",
    "ਨੌਂ|ਨੌ|nau|nao|نوں",
    "ਦਸ|das|dus|دس",
)

NUMBER_MARKS = "|ਵਾਲਾ|ਵਾਲੀ|ਵਾਲੇ|ਨੰਬਰ ਵਾਲਾ|ਨੰਬਰ ਤੇ|ਨੰ|ਚੋਣ|ਓਪਸ਼ਨ|ਔਪਸ਼ਨ|ਚੋਇਸ|ਉੱਤਰ|wala|wali|wale|ala|aala|number wala|number te|nmbr|nmber|numbr|num|nbr|choice|option number|opt|jwab|jawaab|uttar|آپشن|والا|والی|والے|نمبر والا|چوائس|ਨੰਬਰ|ਜਵਾਬ|ਵਿਕਲਪ|ਆਪਸ਼ਨ|number|nambar|option|jawab|نمبر|جواب"

GOOD = """ਬੁਰਾ ਨਹੀਂ ਸੀ|ਬੁਰਾ ਨਹੀਂ|ਮਾੜਾ ਨਹੀਂ ਸੀ|ਮਾੜਾ ਨਹੀਂ|ਮਾੜੀ ਨਹੀਂ ਸੀ|ਇੰਨਾ ਮਾੜਾ ਨਹੀਂ|ਏਨਾ ਮਾੜਾ ਨਹੀਂ|ਖਰਾਬ ਨਹੀਂ ਸੀ|ਖਰਾਬ ਨਹੀਂ|ਕੋਈ ਸ਼ਿਕਾਇਤ ਨਹੀਂ|ਕੋਈ ਸ਼ਿਕਾਇਤ ਨਹੀਂ ਹੈ|ਕੋਈ ਦਿੱਕਤ ਨਹੀਂ ਆਈ|
        ਕੋਈ ਤਕਲੀਫ਼ ਨਹੀਂ ਹੋਈ|ਪਸੰਦ ਆਇਆ|ਪਸੰਦ ਆਈ|ਖਿਆਲ ਰੱਖਣ ਵਾਲੇ|ਧਿਆਨ ਰੱਖਣ ਵਾਲੇ|ਮਦਦ ਕਰਨ ਵਾਲੇ|ਮਦਦਗਾਰ|ਵਧੀਅ|ਵਦੀਆ|ਵਦੀਆਂ|ਵਧੀਆਂ|ਬਧੀਆ|ਬੜੀਆ|ਬਢੀਆ|ਚੰਗੀਆ|ਚੰਗਾ ਚੋਖਾ|ਸੋਹਣਾ ਕੰਮ|ਸੋਹਣੀਆਂ|ਨੀਟ|ਸੋਹਣਾ ਸੀ|
        ਠੀਕ ਸੀ|ਠਿਕ|bura nahi si|bura nahi|mara nahi si|mara nahi|marha nahi si|marha nahi|mada nahi si|mada nahi|marha ni|mada ni|maada ni|inna mada nahi|inna marha nahi|
        ena mada ni|kharab nahi si|kharab nahi|kharab ni|koi shikayat nahi|koi shikayat ni|koi dikkat nahi ayi|koi dikkat ni ayi|pasand aya|pasand aaya|pasand aayi|
        khayal rakhan wale|dhyan rakhan wale|madad karan wale|madadgar|changga|chnga c|chga|chngaa|channga|vdiya|vadhiyaa|vadhya|vadya|wadya|vadhea|vadheya|wadhea|waddia|vaddiya|
        vdhiya|vadhi|vdea|vadea|wdiya|badia|badhea|thk|theek c|thik c|theek si|sohnia|sohniyan|neat|soni|چنگا سی|چنگیاں|ودیا|ودھیاں|وادھیا|چنگا چوکھا|سوہنا سی|سوہنے|ٹھیک سی|
        برا نہیں سی|برا نئیں|ماڑا نہیں سی|ماڑا نئیں سی|ماڑا نئیں|خراب نہیں سی|پسند آیا|عمدہ|بہتر|صحیح|
        ਖੁਸ਼|ਸੰਤੁਸ਼ਟ|ਤਸੱਲੀਬਖਸ਼|ਤਸੱਲੀ|khush|santusht|tasalli|satisfied|happy|changian|changiya|changiyan|ਚੰਗੀਆ|ਵਧਿਆ|badhia|badhiya|vdhia|vadiaa|wadiaa|vadhiaa|chnge|cangi|canga|خوش|سوہنی|ਚੰਗਾ|ਚੰਗੀ|
        ਚੰਗੇ|ਚੰਗੀਆਂ|ਚੰਗਾਂ|ਚਂਗਾ|ਠੀਕ|ਵਧੀਆ|ਵੱਧੀਆ|ਸਹੀ|ਅੱਛਾ|ਅੱਛੀ|ਗੁੱਡ|ਨਾਈਸ|ਭਲਾ|ਸੋਹਣਾ|ਸੋਹਣੀ|ਸੋਹਣੇ|ਚੰਗੀ ਤਰ੍ਹਾਂ|changa|changi|change|chnga|chngi|chunga|theek|thik|teek|tik|vadhia|vadhiya|wadhia|wadhiya|
        vadia|wadia|vdia|vadiya|wadiya|wdia|sahi|acha|achha|accha|achi|sohna|sohni|sona|good|nice|fine|چنگا|چنگی|چنگے|ٹھیک|ودھیا|وَدھیا|اچھا|اچھی|سوہنا"""

EXCELLENT = """ਸਿਰਾ ਲਾ ਤੀ|ਸਿਰਾ ਲਾ ਦਿੱਤਾ|ਸਿਰਾ ਲਾਤਾ|ਸਿਰਾ ਲਾਇਆ|ਸਿਰਾ ਕਰਾ ਤਾ|ਸਿਰਾ ਕਰਤਾ|ਸਿਰੇ ਦਾ|ਸਿਰੇ ਦੀ|ਸਿਰੇ ਦੀਆਂ|ਅੱਤ ਕਰਾ ਤੀ|ਅੱਤ ਕਰ ਤੀ|ਅੱਤ ਕਰਵਾ ਤੀ|ਧੰਨ ਧੰਨ ਕਰਾ ਤੀ|ਘੈਂਟ ਕੰਮ|ਬੱਲੇ ਬੱਲੇ|ਬਾ ਕਮਾਲ|
        ਕਮਾਲ ਹੈ|ਕਮਾਲ ਕਰਤੀ|ਕਮਾਲ ਕਰ ਦਿੱਤੀ|ਨੰਬਰ 1|ਇੱਕ ਨੰਬਰ ਦਾ|ਕੋਈ ਜਵਾਬ ਨਹੀਂ|ਜਵਾਬ ਨਹੀਂ ਕੋਈ|ਪਰਫੈਕਟ|ਸੁਪਰਬ|ਅਵੱਲ|ਬੇਮਿਸਾਲ|ਸਭ ਤੋਂ ਸੋਹਣਾ|ਸਭ ਤੋਂ ਬਿਹਤਰ|ਸਭ ਤੋਂ ਬੈਸਟ|ਸਬ ਤੋਂ ਵਧੀਆ|ਸਭ ਤੋ ਵਧੀਆ|
        ਦਸ ਵਿੱਚੋਂ ਦਸ|ਦਿਲ ਖੁਸ਼ ਹੋ ਗਿਆ|ਦਿਲ ਜਿੱਤ ਲਿਆ|ਸਵਾਦ ਆ ਗਿਆ|ਨਜ਼ਾਰਾ ਆ ਗਿਆ|ਇਸ ਤੋਂ ਵਧੀਆ ਨਹੀਂ ਹੋ ਸਕਦਾ|ਫਸਟ ਕਲਾਸ|ਏ ਵਨ|ਫੈਂਟਾਸਟਿਕ|ਅਮੇਜ਼ਿੰਗ|ਵਧੀਆ ਤੋਂ ਵਧੀਆ|ਕਾਬਲੇ ਤਾਰੀਫ਼|sira la ta|
        sira laa ta|sira la ti|sira la taa|sira la ditta|sira lata|sirra la ta|sirra la ti|sira kra ta|sira hi|sira e|sire di|sirre di|att kra ti|att karati|att kara ti|atth|
        ghent|ghaint kam|ghaint kamm|balle balle|balle|kamaal da|kamaal di|kamal da|kamal di|kamal karti|bakamal|ba kamaal|koi jawab nahi|koi jwab ni|perfact|supar|bemisal|
        sab ton sohna|sab ton best|sab to best|sab toh vadia|sab ton vadia|sab to wadia|sab ton badhia|sabh ton vadhia|das vicho das|10 vicho 10|dil khush ho gya|dil jit lya|
        swaad aa gya|nazara aa gya|nazare|is ton vadhia nahi ho sakda|first class|a one|a1|five star|world class|outstanding|wonderful|behtrin|behtreen|zbrdst|jabrdast|kaint|
        سرے دا|سرا لا دتا|کمال دا|کمال دی|باکمال|ٹاپ|نمبر ون|اک نمبر|لا جواب|سب توں سوہنا|سب توں بہتر|دل خوش ہو گیا|دل جت لیا|پرفیکٹ|فرسٹ کلاس|اعلیٰ|بے مثال|گھینٹ|
        ਅੱਤ|ਸਿਰਾ ਲਾ ਤਾ|ਸਿਰਾ ਈ|ਟੌਪ|ਟਾਪ|ਸੁਪਰ|ਵਾਹ|ਵਾਹ ਜੀ ਵਾਹ|ਅੱਤ ਵਧੀਆ|ਬਹੁਤ ਖੂਬ|ਨੰਬਰ ਵਨ|ਸਭ ਤੋਂ ਚੰਗੀ|ਬਾਕਮਾਲ|att|atta|sirra|siraa|top|top class|super|superb|awesome|amazing|fantastic|wah|wah ji wah|
        bakamaal|number one|no 1|bahut khoob|att vadhia|sire da|sirre da|jhakas|kaim|ਕਾਇਮ|sab ton changa|sab ton changi|ਬਹੁਤ ਹੀ ਵਧੀਆ|ਸ਼ਾਨਦਾਰ|ਕਮਾਲ|ਕਮਾਲ ਦਾ|ਕਮਾਲ ਦੀ|ਬਿਹਤਰੀਨ|ਬੇਹਤਰੀਨ|ਜ਼ਬਰਦਸਤ|ਲਾਜਵਾਬ|ਉੱਤਮ|
        ਸਭ ਤੋਂ ਵਧੀਆ|ਸਭ ਤੋਂ ਚੰਗਾ|ਇੱਕ ਨੰਬਰ|ਘੈਂਟ|ਸਿਰਾ|ਬੈਸਟ|ਐਕਸੀਲੈਂਟ|shandar|shaandar|kamaal|kamal|behtareen|behtarin|zabardast|jabardast|lajawab|uttam|sab ton vadhia|sab to vadia|sab ton wadhia|
        ik number|ghaint|sira|best|excellent|perfect|شاندار|کمال|بہترین|زبردست|لاجواب|سب توں چنگا|سب توں ودھیا"""

BAD = """ਮਾਰਾ|ਮਾਡੀ|ਮਾਡੇ|ਮਾੜੀਆਂ|ਬੇਕਾਰ ਸੀ|ਨਿਕੰਮਾ|ਨਿਕੰਮੀ|ਫਾਲਤੂ|ਫ਼ਜ਼ੂਲ|ਕਚਰਾ|ਘਟੀਆਂ|ਗੰਦੇ|ਨਿਰਾਸ਼ਾਜਨਕ|ਪਸੰਦ ਨਹੀਂ ਆਇਆ|ਪਸੰਦ ਨਹੀਂ ਆਈ|ਭੈੜਾ|ਭੈੜੀ|ਭੈੜੇ|ਪੈੜਾ|ਸਵਾਦ ਨਹੀਂ ਆਇਆ|ਕਿਸੇ ਕੰਮ ਦਾ ਨਹੀਂ|
        ਖ਼ਰਾਬ ਸੀ|marhe|maarha|maarhi|maarhe|marra c|maari|maare|maddi|madda|mdi|mada c|bhaira|bhairi|bhaire|bhaida|bhaidi|pehra|kharaab|khraab|bekaar|bekr|ghtia|ghatea|nikamma|
        nikammi|faltu|fuzool|kachra|ganda c|pasand nahi aya|pasand ni aya|pasand nahi aayi|swaad nahi aya|kise kam da nahi|kise kam da ni|galat|بھیڑا|بھیڑی|بھیڑے|گندا|گندی|ناقص|
        نکما|نکمی|فضول|بے کار|غلط|پسند نہیں آیا|پسند نئیں آیا|
        ਮਾੜਾ|ਮਾੜੀ|ਮਾੜੇ|ਮਾਡ਼ਾ|ਮਾਡਾ|ਖਰਾਬ|ਖ਼ਰਾਬ|ਬੁਰਾ|ਬੁਰੀ|ਬੁਰੇ|ਬੇਕਾਰ|ਘਟੀਆ|ਗੰਦਾ|ਗੰਦੀ|ਗਲਤ|ਬੈਡ|marra|mara|maara|mada|maada|madha|marhi|mari|maadi|madi|maade|made|marha|kharab|khrab|bura|buri|bekar|bekaar|
        ghatia|ghatiya|ganda|gandi|bad|poor|ماڑا|ماڑی|ماڑے|خراب|برا|بری|بیکار|گھٹیا"""

TERRIBLE = """ਸਭ ਤੋਂ ਬੇਕਾਰ|ਸਭ ਤੋਂ ਖਰਾਬ|ਸਭ ਤੋਂ ਭੈੜਾ|ਸਭ ਤੋਂ ਭੈੜੀ|ਸਭ ਤੋਂ ਗੰਦਾ|ਸਬ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋ ਮਾੜਾ|ਬਹੁਤ ਹੀ ਘਟੀਆ|ਹੱਦੋਂ ਵੱਧ ਮਾੜਾ|ਸਿਰੇ ਦਾ ਘਟੀਆ|ਸਿਰੇ ਦੀ ਘਟੀਆ|ਨਿਰਾ ਘਟੀਆ|ਨਿਰਾ ਨਰਕ|ਬੱਦਤਰ|
        ਬਦ ਤੋਂ ਬਦਤਰ|ਵਾਹਿਯਾਤ|ਵਰਸਟ|ਟੈਰੀਬਲ|ਖੌਫ਼ਨਾਕ|ਡਰਾਉਣਾ|ਬਿਲਕੁਲ ਬਕਵਾਸ|ਬਿਲਕੁਲ ਬੇਕਾਰ|ਬਿਲਕੁਲ ਘਟੀਆ|ਬਿਲਕੁਲ ਮਾੜਾ|sab ton bekar|sab ton kharab|sab to kharab|sab ton bhaira|sab ton ganda|
        sab ton maada|sab to maada|sab to mara|sab to marha|sabh ton mara|sab ton maadi|sab ton madi|sab ton marhi|sab toh mada|bahut hi ghatia|bahut ghatia|bahut ghatiya|
        bht ghatia|sire da ghatia|sirre da ghatia|nira ghatia|nira narak|hadd ton vadh mada|bakvas|bkwas|wahiyat|khaufnak|daraona|bilkul bakwas|bilkul bekar|bilkul ghatia|
        bilkul mada|disgusting|awful|azab|سب توں گھٹیا|سب توں برا|سب توں بھیڑا|سب توں بھیڑی|سب توں خراب|بہت گھٹیا|بہت ای گھٹیا|بوہت گھٹیا|واہیات|دوزخ|عذاب|خوفناک|نری بکواس|
        بالکل بکواس|بالکل بیکار|
        ਸਭ ਤੋਂ ਘਟੀਆ|ਨਿਰਾ ਬਕਵਾਸ|ਰੱਦੀ|ਲਾਹਨਤ|sab ton ghatia|sab to ghatia|raddi|pathetic|horrible|lahnat|nark|narak|nira bakwas|ਸਭ ਤੋਂ ਮਾੜਾ|ਸਭ ਤੋਂ ਮਾੜੀ|ਸਭ ਤੋਂ ਬੁਰੀ|ਸਭ ਤੋਂ ਬੁਰਾ|ਬਦਤਰ|ਬਕਵਾਸ|ਬਹੁਤ ਘਟੀਆ|
        ਭਿਆਨਕ|ਸ਼ਰਮਨਾਕ|ਨਰਕ|ਥਰਡ ਕਲਾਸ|sab ton mara|sab ton marha|sab to mada|sab ton mada|sab ton bura|badtar|bakwas|bakwaas|bhiyanak|bhayanak|sharmnak|third class|worst|terrible|سب توں ماڑا|
        سب توں ماڑی|بدترین|بدتر|بکواس|شرمناک"""
