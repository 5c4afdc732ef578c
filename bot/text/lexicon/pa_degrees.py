"""Words of degree, of not, between and not knowing in Punjabi: data; see `lexicon.py`."""

VERY = """ਬਹੋਤ|ਬੌਤ|ਬੋਤ|ਬਹੁਤ ਜਿਆਦਾ|ਬਾਹਲਾ ਈ|ਬਾਹਲੀ ਈ|ਬਾਹਲਾ ਹੀ|ਬਾਹਲੇ|ਬੜਾ ਈ|ਬੜੀ ਈ|ਬੜੇ ਹੀ|ਏਨਾ|ਏਨੀ|ਐਨੀ|ਇੰਨੀ|ਇੰਨੇ|ਸੱਚੀ|ਸੱਚੀ ਮੁੱਚੀ|ਵਾਕਈ|ਬੇਹੱਦ ਹੀ|ਅੰਤਾਂ ਦਾ|ਅੰਤਾਂ ਦੀ|ਰੱਜ ਕੇ|ਡਾਢਾ|ਡਾਢੀ|ਡਾਢੇ|
        ਕਾਫੀ ਜ਼ਿਆਦਾ|bohat|bohta|bohti|bhout|bouht|bouhat|bauhat|baut|buhat|buht|bahaut|bahut bahut|bht bht|bht hi|bhut bhut|bohat hi|boht hi|bahla e|bahla hi|bahli e|bahle|bara e|
        bda hi|bada hi|badi hi|bari hi|innni|inni|ehna|ehni|enni|sachi muchi|sacchi|waqai|vakai|dahda|dadha|dadhi|rajj ke|hadd ton zyada|hadh to vadh|ekdum|ikdum|بہت ہی|بوہت ای|
        بہت زیادہ|بوہت زیادہ|بڑے|بڑا ای|بڑی ای|ڈاڈھا|ڈاڈھی|اینا|اینی|سچی|انتہائی|نہایت|باہلا|بہوت|
        ਬਹੁਤ ਬਹੁਤ|ਬੜਾ ਹੀ|ਬੜੀ ਹੀ|ਹੱਦੋਂ ਵੱਧ|ਨਿਰਾ|ਇੱਕਦਮ|ਪੂਰੀ|ਐਨਾ|ਬਾਹਲਾ|ਬਾਹਲੀ|ਬਹੁਤਾ ਹੀ|ਬਹੁਤ ਈ|bahut e|boht e|bht e|bahla|bahli|bohut hi|bhut hi|bara hi|barha hi|hadd ton vadh|nira|ikdam|poora|poori|enna|
        ena|bhaut|bahutt|dabb ke|bda|bdi|bahut jyada|bahut zyada|badha|ਬਹੁਤ|ਬਹੁਤ ਹੀ|ਬੋਹਤ|ਬੜਾ|ਬੜੀ|ਬੜੇ|ਬਹੁਤ ਜ਼ਿਆਦਾ|ਬੇਹੱਦ|ਬਹੁਤਾ|ਬਹੁਤੀ|ਇੰਨਾ|ਸੱਚੀਂ|ਸੱਚਮੁੱਚ|ਵਾਕਿਆ ਹੀ|ਪੂਰਾ|bahut|bohut|bohot|bhut|bahot|boht|
        bht|bhot|bahut hi|bara|barha|bada|badi|bari|bade|behadd|behad|bahuta|bahuti|inna|sachi|very|really|so|بہت|بہت ای|بوہت|بڑا|بڑی|بہوں|بے حد|بہتا|بہتی"""

QUITE = """ਕਾਫ਼ੀ|ਕਾਫੀ|ਥੋੜ੍ਹਾ|ਥੋੜਾ|ਥੋੜੀ|ਕੁਝ|ਜ਼ਿਆਦਾਤਰ|kafi|kaafi|thora|thoda|thodi|kujh|quite|کافی|تھوڑا|کجھ"""

NOTS = """ਨਹੀ ਸੀ|ਨੀ ਸੀ|ਨਈ|ਨਹੀਂਓ|ਨਾਹ|nahi c|nai c|ni c|nhi c|nhi si|naee|nahio|nahion|nhin|نئیں سی|نئی سی|نہیں اے|نئیں اے|
        ਨਹੀਂ|ਨਹੀ|ਨਈਂ|ਨੀ|ਨਾ|ਨਹੀਂ ਸੀ|ਨਹੀਂ ਹੈ|ਨਹੀਂ ਲੱਗਾ|nahi|nahin|nai|nhi|ni|na|naa|nahi si|nai si|ni si|not|نہیں|نئیں|نئی|نہ|نہیں سی"""

AT_ALL = """ਕੋਈ ਜ਼ਿਆਦਾ|ਬਹੁਤਾ ਕੁਝ|ਖਾਸ|ਖ਼ਾਸ|ਇੰਨਾ|ਉੱਕਾ ਹੀ|ਉੱਕਾ ਈ|ਰੱਤੀ ਭਰ|ਰੱਤੀ ਭਰ ਵੀ|ਮਾਸਾ ਵੀ|khas|khaas|ukka|ukka hi|ukka e|ratti bhar|masa vi|koi zyada|خاص|کوئی خاص|کجھ خاص|ذرا وی|
        بھورا وی|
        ਕੋਈ ਬਹੁਤਾ|ਕੋਈ ਖਾਸ|ਕੁਝ ਖਾਸ|ਇੰਨਾ ਖਾਸ|ਵੀ|koi bahuta|koi khas|koi khaas|kujh khas|kuch khas|vi|inna khas|ਓਨਾ|onna|ਬਿਲਕੁਲ|ਬਿਲਕੁੱਲ|ਬਿਲਕੁਲ ਵੀ|ਭੋਰਾ|ਭੋਰਾ ਵੀ|ਜ਼ਰਾ ਵੀ|ਉੱਕਾ|bilkul|bilkul vi|bilkul v|
        bhora|bhora vi|zara vi|بالکل|اکا|بالکل وی"""

NEITHER = """ਬੱਸ ਠੀਕ ਸੀ|ਬਸ ਠੀਕ ਸੀ|ਬੱਸ ਠੀਕ ਹੈ|ਬੱਸ ਠੀਕ ਈ|ਬੱਸ ਠੀਕ ਠਾਕ ਹੀ|ਬੱਸ ਠੀਕ ਠਾਕ ਈ|ਠੀਕ ਠਾਕ ਹੀ|ਠੀਕ ਠਾਕ ਈ|ਠੀਕ ਠਾਕ ਸੀ|ਠੀਕ ਹੀ ਸੀ|ਠੀਕ ਈ ਸੀ|ਬੱਸ ਐਵੇਂ|ਬੱਸ ਐਵੇਂ ਹੀ|ਐਵੇਂ ਹੀ|ਐਵੇਂ ਈ|ਐਵੇਂ ਜਿਹਾ|
        ਐਵੇਂ ਜਿਹੀ|ਕੰਮ ਚੱਲ ਗਿਆ|ਕੰਮ ਚਲਾਊ|ਗੁਜ਼ਾਰੇ ਲਾਇਕ|ਗੁਜ਼ਾਰੇ ਜੋਗਾ|ਗੁਜ਼ਾਰਾ ਸੀ|ਇੰਨਾ ਖਾਸ ਨਹੀਂ|ਬਹੁਤਾ ਖਾਸ ਨਹੀਂ|ਕੁਝ ਖਾਸ ਨਹੀਂ ਸੀ|ਕੋਈ ਖਾਸ ਨਹੀਂ ਸੀ|ਕੋਈ ਖਾਸ ਗੱਲ ਨਹੀਂ|ਮਿਲਿਆ ਜੁਲਿਆ|ਰਲਿਆ ਮਿਲਿਆ|
        ਰਲਵਾਂ ਮਿਲਵਾਂ|ਮਿਕਸ|ਮਿਕਸਡ|ਔਸਤ ਸੀ|ਐਵਰੇਜ ਸੀ|ਨਾਰਮਲ ਸੀ|ਆਮ ਜਿਹਾ|ਆਮ ਜਿਹੀ|ਦਰਮਿਆਨੀ|ਦਰਮਿਆਨਾ ਸੀ|ਅੱਧਾ ਅੱਧਾ|ਅੱਧਾ ਪਚੱਧਾ|ਕੁਝ ਚੰਗਾ ਕੁਝ ਮਾੜਾ|ਥੋੜ੍ਹਾ ਚੰਗਾ ਥੋੜ੍ਹਾ ਮਾੜਾ|ਚੰਗਾ ਵੀ ਮਾੜਾ ਵੀ|
        ਚੰਗਾ ਵੀ ਸੀ ਮਾੜਾ ਵੀ|ਨਾ ਤਾਂ ਚੰਗਾ ਨਾ ਮਾੜਾ|ਨਾ ਤਾਂ ਚੰਗਾ ਸੀ ਨਾ ਮਾੜਾ|ਨਾ ਚੰਗਾ ਸੀ ਨਾ ਮਾੜਾ|ਨਾ ਚੰਗੀ ਸੀ ਨਾ ਮਾੜੀ|ਨਾ ਚੰਗਾ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਹੀ ਚੰਗਾ ਸੀ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਇੰਨਾ ਚੰਗਾ ਨਾ ਇੰਨਾ ਮਾੜਾ|
        ਨਾ ਵਧੀਆ ਨਾ ਘਟੀਆ|ਨਾ ਵਧੀਆ ਸੀ ਨਾ ਮਾੜਾ|ਨਾ ਠੀਕ ਨਾ ਮਾੜਾ|ਨਾ ਠੀਕ ਨਾ ਖਰਾਬ|ਨਾ ਭੈੜਾ ਨਾ ਚੰਗਾ|ਨਾ ਚੰਗਾ ਨਾ ਭੈੜਾ|ਵਿਚ ਵਿਚਾਲੇ|ਵਿਚਾਲੇ|ਵਿਚਾਲੇ ਜਿਹਾ|ਵਿਚਕਾਰਲਾ ਜਿਹਾ|ਦੋਵਾਂ ਦੇ ਵਿਚਕਾਰ|ਓਕੇ ਸੀ|ਸੋ ਸੋ|
        bas theek si|bas theek c|bas thik c|bas thik si|bas theek hai|bas theek aa|bas theek e|bas theek thak|bas theek thak c|bas thik thak|theek thak hi|theek thak e|
        theek thak c|theek thak si|thik thak hi|thik thak c|theek hi si|theek hi c|thik hi c|theek e c|aiven|aivein|aiwen|ave hi|aiven hi|aiven jiha|bas aiven|bas aiven hi|
        kam chal gya|kam chal gaya|kamm chal gaya|kam chalau|gujara|gujara c|guzara c|guzare layak|gujare layak|inna khas nahi|inna khas ni|bahuta khas nahi|kujh khas ni|
        kuch khas ni|kuj khas ni|koi khas ni|koi khas nahi c|koi khas gal nahi|milya julya|mileya juleya|ralva milva|mixed|mix|average c|average si|normal c|normal si|aam jiha|
        darmiani|darmiyana|darmiana c|adha adha|addha addha|kujh changa kujh mara|kuch changa kuch mada|thoda changa thoda mada|changa vi mada vi|changa vi mara vi|
        changa vi c mada vi|na tan changa na mada|na ta changa na mada|na changa c na mada|na changa c na mara|na changa c na marha|na changa c na maada|na changa si na mada|
        na changa si na mara|na changa si na marha|na changi c na madi|na changi si na mari|na changi na madi|na changi na maadi|na chnga na mara|na chnga na maada|
        na changa na hi mada|na hi changa na hi mada|na hi changa na hi marha|na inna changa na inna mada|na vadia na mada|na vadia na mara|na vadhia na marha|na vadia na ghatia|
        na wadia na mada|na theek na kharab|na theek na mada|na bhaira na changa|na changa na bhaira|na changa na kharab|vich vichale|vichale|vichkar|wichkar|vichkarla jiha|
        dovan de vichkar|ok c|ok si|ok ok|50 50|نہ چنگا سی نہ ماڑا|نہ چنگی سی نہ ماڑی|نہ چنگا نہ برا|نہ ماڑی نہ چنگی|نہ ودھیا نہ ماڑا|نہ چنگا نہ بھیڑا|نہ تاں چنگا نہ ماڑا|
        نہ ای چنگا نہ ای ماڑا|بس ٹھیک سی|بس ٹھیک اے|بس ٹھیک ای|بس ایویں|ایویں|ایویں جیہا|گزارہ سی|کم چل گیا|کوئی خاص نہیں|کوئی خاص نئیں|کجھ خاص نہیں|کجھ خاص نئیں|رلیا ملیا|اوسط|
        نارمل|درمیانہ جیہا|وچکار|وچکارلا|ادھا ادھا|
        ਨਾ ਬਹੁਤਾ ਚੰਗਾ ਨਾ ਬਹੁਤਾ ਮਾੜਾ|ਨਾ ਬਹੁਤ ਚੰਗਾ ਨਾ ਬਹੁਤ ਮਾੜਾ|ਨਾ ਹੀ ਚੰਗਾ ਨਾ ਹੀ ਮਾੜਾ|ਨਾ ਮਾੜੀ ਨਾ ਚੰਗੀ|ਨਾ ਚੰਗੇ ਨਾ ਮਾੜੇ|ਬੱਸ ਠੀਕ ਹੀ|ਬਸ ਠੀਕ ਹੀ|ਬੱਸ ਠੀਕ ਠਾਕ|ਠੀਕ ਈ|ਚਲੋ ਠੀਕ|ਚਲੋ ਠੀਕ ਈ|ਚੱਲ ਗਿਆ|ਨਾਰਮਲ|ਐਵਰੇਜ|
        ਗੁਜ਼ਾਰਾ|ਬੱਸ ਗੁਜ਼ਾਰਾ|na bahuta changa na bahuta mara|na bahut changa na bahut mara|na bahuta changa na bahuta marha|na hi changa na hi mara|na mari na changi|na changi na mari|bas theek hi|
        bas thik hi|bas theek thaak|bas theek theek|theek e|theek hi|chalo theek|chal gaya|normal|guzara|bas guzara|medium|na chnga na mada|na vadhia na mada|na wadia na mara|
        نہ بہتا چنگا نہ بہتا ماڑا|گزارہ|بس ٹھیک|ਨਾ ਚੰਗਾ ਨਾ ਮਾੜਾ|ਨਾ ਮਾੜਾ ਨਾ ਚੰਗਾ|ਨਾ ਚੰਗੀ ਨਾ ਮਾੜੀ|ਨਾ ਚੰਗਾ ਨਾ ਬੁਰਾ|ਨਾ ਚੰਗਾ ਨਾ ਖਰਾਬ|ਨਾ ਵਧੀਆ ਨਾ ਮਾੜਾ|ਠੀਕ ਠਾਕ|ਠੀਕ-ਠਾਕ|ਠੀਕਠਾਕ|ਵਿਚਕਾਰਲਾ|ਵਿਚਕਾਰ|ਦਰਮਿਆਨਾ|ਔਸਤ|ਆਮ|
        ਐਵੇਂ|ਬੱਸ ਠੀਕ|ਬਸ ਠੀਕ|ਚੱਲੇਗਾ|ਚਲਦਾ|ਕੋਈ ਖਾਸ ਨਹੀਂ|ਕੁਝ ਖਾਸ ਨਹੀਂ|na changa na mara|na changa na marha|na changa na mada|na changa na maada|na changi na marhi|na mara na changa|na mada na changa|
        na changa na bura|theek thaak|thik thak|theek thak|thik thaak|vichkarla|darmiana|ausat|bas theek|bas thik|chalega|chalda|koi khas nahi|koi khaas ni|average|so so|نہ چنگا نہ ماڑا|
        نہ ماڑا نہ چنگا|نہ چنگی نہ ماڑی|ٹھیک ٹھاک|درمیانہ"""

DONT_KNOW = """ਮੈਨੂੰ ਕੁਝ ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਨਹੀ ਪਤਾ|ਮੈਨੂੰ ਪਤਾ ਨੀ|ਮੈਨੂੰ ਨਈਂ ਪਤਾ|ਮੈਨੂ ਨਹੀਂ ਪਤਾ|ਕੁਝ ਪਤਾ ਨੀ|ਪਤਾ ਹੀ ਨਹੀਂ|ਪਤਾ ਈ ਨਹੀਂ|ਪਤਾ ਨਹੀਂ ਕੀ ਕਹਾਂ|ਕਹਿ ਨੀ ਸਕਦਾ|ਕਹਿ ਨੀ ਸਕਦੀ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦੀ|
        ਦੱਸ ਨਹੀਂ ਸਕਦਾ|ਦੱਸ ਨਹੀਂ ਸਕਦੀ|ਦੱਸ ਨਹੀਂ ਸਕਦੇ|ਕੁਝ ਯਾਦ ਨਹੀਂ|ਯਾਦ ਨੀ|ਯਾਦ ਹੀ ਨਹੀਂ|ਮੈਨੂੰ ਕੁਝ ਯਾਦ ਨਹੀਂ|ਮੈਨੂੰ ਯਾਦ ਨੀ|ਸਮਝ ਨੀ ਆਉਂਦੀ|ਸਮਝ ਨੀ ਆਈ|ਸਮਝ ਨਹੀਂ ਆ ਰਹੀ|ਅੰਦਾਜ਼ਾ ਨਹੀਂ|
        ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ|ਪੱਕਾ ਨਹੀਂ ਪਤਾ|ਪੱਕਾ ਨਹੀਂ ਕਹਿ ਸਕਦਾ|ਪੱਕਾ ਪਤਾ ਨਹੀਂ|ਕੋਈ ਆਈਡੀਆ ਨਹੀਂ|ਆਈਡੀਆ ਨਹੀਂ|ਰੱਬ ਹੀ ਜਾਣੇ|ਰੱਬ ਈ ਜਾਣੇ|ਰੱਬ ਜਾਣਦਾ|ਰੱਬ ਨੂੰ ਪਤਾ|ਹੋਸ਼ ਨਹੀਂ ਸੀ|ਮੈਨੂੰ ਹੋਸ਼ ਨਹੀਂ ਸੀ|
        ਫੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦਾ|ਮੈਂ ਕੀ ਕਹਾਂ|ਮੈਂ ਕੀ ਦੱਸਾਂ|mainu kuch nahi pata|mainu kujh nahi pata|mainu kuj ni pta|menu kuj ni pta|menu kuch ni pta|mainu kuch ni pta|menu nai pta|
        mainu nai pta|mainu nhi pta|menu nhi pta|menu nahi pta|mainu nahi pta|menu pta nahi|menu pta ni|mainu pta nahi|manu ni pta|manu nahi pata|mnu ni pta|pata hi nahi|
        pta hi ni|pta e ni|pata e ni|pta nai|pta nhi ji|pata nahi ki kahan|keh nahi sakdi|keh ni sakdi|keh nai sakda|kuch keh nahi sakdi|kuj keh ni sakda|das nahi sakda|
        das nahi sakdi|dass ni sakda|dass nahi sakda|kuch yaad nahi|kujh yaad nahi|kuj yaad ni|yaad nai|yaad hi nahi|mainu kuch yaad nahi|menu yaad ni|menu yaad nahi|
        samajh ni aundi|samaj ni aundi|samajh ni aa rahi|samajh nahi lagdi|samjh ni lagdi|andaza nahi|koi andaza nahi|andaza ni|pakka nahi pata|pakka ni pta|pakka pata nahi|
        pakka nahi keh sakda|rab hi jane|rabb hi jane|rab nu pata|rabb nu pta|waheguru nu pata|hosh nahi si|hosh ni c|mainu hosh ni c|faisla nahi kar sakda|sure nahi|sure ni|idk|
        dunno|ki kahiye|ki kahaan|main ki kahan|پتہ نئیں|پتا نئیں|مینوں نئیں پتہ|مینوں نئیں پتا|مینوں پتہ نئیں|مینوں کجھ نہیں پتہ|مینوں کجھ نئیں پتہ|مینوں کوئی پتہ نہیں|
        کجھ پتہ نہیں|کجھ پتہ نئیں|معلوم نہیں|مینوں معلوم نہیں|مینوں یاد نہیں|مینوں یاد نئیں|یاد نئیں|کجھ کہہ نہیں سکدا|کجھ کہہ نہیں سکدی|کہہ نہیں سکدا|کہہ نہیں سکدی|کہہ نئیں سکدا|
        کی کہواں|کی دساں|سمجھ نہیں آندی|سمجھ نئیں آندی|اللہ جانے|رب ای جانے|رب نوں پتہ|اندازہ نہیں|ہوش نہیں سی|
        ਮੈਨੂੰ ਕੁਝ ਪਤਾ ਨਹੀਂ|ਕੁਝ ਪਤਾ ਨਹੀਂ|ਕੁਝ ਨਹੀਂ ਪਤਾ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦੇ|ਕੁਝ ਕਹਿ ਨਹੀਂ ਸਕਦਾ|ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦਾ|ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦੀ|ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ|ਸਮਝ ਨਹੀਂ ਆਈ|ਸਮਝ ਨਹੀਂ ਲੱਗਦੀ|ਮੈਨੂੰ ਯਾਦ ਨਹੀਂ|ਕੀ ਕਹਾਂ|ਕੀ ਦੱਸਾਂ|
        ਵਾਹਿਗੁਰੂ ਜਾਣੇ|kuch pata nahi|kujh pata nahi|kuj pta ni|kuch keh nahi sakde|kujh keh nahi sakda|kuch nahi keh sakda|kuch keh nahi sakda|keh nahi sakde|keh ni sakde|samajh nahi aundi|
        samjh ni aundi|samajh nahi aayi|mainu yaad nahi|mainu yaad ni|yaad ni|ki kahan|ki dassan|waheguru jane|koi idea nahi|idea ni|no idea|mainu ni pta|menu ni pta|nai pta|mainu pta ni|
        main nahi janda|main nahi jandi|ਪਤਾ ਨਹੀਂ|ਪਤਾ ਨਹੀ|ਪਤਾ ਨੀ|ਪਤਾ ਨਈਂ|ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ|ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ|ਮੈਨੂੰ ਨੀ ਪਤਾ|ਮੈਂ ਨਹੀਂ ਜਾਣਦਾ|ਨਹੀਂ ਜਾਣਦਾ|ਨਹੀਂ ਜਾਣਦੀ|ਕਹਿ ਨਹੀਂ ਸਕਦਾ|ਕਹਿ ਨਹੀਂ ਸਕਦੀ|
        ਕਹਿ ਨਹੀਂ ਸਕਦੇ|ਕਹਿਣਾ ਔਖਾ ਹੈ|ਕਹਿਣਾ ਮੁਸ਼ਕਲ ਹੈ|ਯਾਦ ਨਹੀਂ|ਪੱਕਾ ਨਹੀਂ|ਕੀ ਪਤਾ|ਰੱਬ ਜਾਣੇ|pata nahi|pata nai|pata ni|pta nahi|pta ni|pta nhi|patta nahi|nahi pata|nai pata|ni pata|mainu pata nahi|
        mainu nahi pata|menu nahi pata|menu ni pata|menu pata nahi|nahi janda|nahi jandi|keh nahi sakda|keh ni sakda|kehna aukha|yaad nahi|pakka nahi|ki pata|rab jane|rabb jane|dont know|پتہ نہیں|
        پتا نہیں|نہیں پتہ|مینوں نہیں پتہ|مینوں پتہ نہیں|کی پتہ|رب جانے|یاد نہیں"""
