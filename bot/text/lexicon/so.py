"""What patients write in Somali when they answer, stop, ask or say who they are."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(ninkayg*|ninkeyg*|seygayg*|saygayg*|seygeyg*|odaygayg*|xaask*|afadayd*|naagtayd*|naagteyd*|hooyo|"
    "hooyad*|aabe|aabo|aabah*|aabb*|wiilkayg*|wiilkeyg*|inankayg*|gabadhayd*|gabadheyd*|inantayd*|ilmahayg*|"
    "ilmaheyg*|cunugayg*|cunuggayg*|cunugeyg*|dhallaan*|walaalkay|walaalkey|walaashay|walaashey|awoow*|ayeey*|"
    "adeerkay|abtigay|eeddaday|habaryar*|soddog*|soddoh*|saaxiib*|qaraabad*|bukaank*|xanuunsad*)"
)
_DIED = "(geeriyoo*|geeriyoday|dhintay|dhimatay|dhintey|dhimatey|xijaab*|dhintaan|dhinteen)"
_TEXTS = (
    "(fariin|fariimo|fariimaha|farriin|farriimo|farriimaha|fariinta|farriinta|qoraal|qoraalo|qoraallo|"
    "qoraallada|qoraalka|qoraalada|message|messages|sms|msg|text|texts|su'aalo|suaalo)"
)
_AGE = (
    "(8|9|10|11|12|13|14|15|sideed|siddeed|sagaal|toban|kow iyo toban|koob iyo toban|laba iyo toban|"
    "saddex iyo toban|afar iyo toban|shan iyo toban)"
)

LEXICON = Lexicon(
    language="so",
    numbers=(
        "kow|koow|hal|mid|koobaad|kowaad|koowaad|midka koowaad",
        "laba|labo|labaad|labaad",
        "saddex|sadex|saddexaad|sedex|seddex",
        "afar|afraad",
        "shan|shanaad",
        "lix|lixaad",
        "toddoba|todoba",
        "siddeed|sideed",
        "sagaal",
        "toban",
    ),
    number_marks="lambar|lambarka|nambar|nambarka|number|jawaab|jawaabtu waa|doorasho|no",
    good="""fiican|fiicna|fiicnayn|fiicneyn|fiicnaan|wanaagsana|wanaagsanayn|wanaagsaneyn|fican|ficaan|fiicnaa|
        fiicneyd|fiicnayd|wanaagsan|wanagsan|wanaagsanaa|wanaagsanayd|wanaagsaneyd|hagaagsan|hagaagsanaa|san|sansan|
        qurux|qurxoon|qurux badan|macquul|raalli|raali|nabad|good|nice|fine|si fiican|si wanaagsan|wacan""",
    excellent="""aad iyo aad u fiican|heer sare|heersare|cajiib|cajiib ah|yaab leh|layaab leh|layaab|ugu fiican|
        ugu wanaagsan|kan ugu fiican|tan ugu fiican|aad u heer sareeya|qiimo leh|mumtaaz|mumtaas|dhammaystiran|
        kaamil|perfect|excellent|best|great""",
    bad="""xun|xuma|xumayn|xumeyn|xumo|xumaa|xumayd|xumeyd|xumaayeen|liita|liitay|liidata|liitaa|daciif|
        daciif ah|khaldan|si xun|bad|poor""",
    terrible="""aad iyo aad u xun|ugu xun|kii ugu xumaa|tii ugu xumayd|tii ugu xumeyd|kan ugu xun|tan ugu xun|
        argagax|argagax leh|cabsi leh|foolxun|fool xun|laga xumaado|ceeb|masiibo|jahannamo|worst|terrible|awful""",
    very="""aad|aad u|aad iyo aad|aad iyo aad u|ad|ad u|aadka|aadka u|si aad ah|runtii|dhab ahaantii|dhab ahaan|
        wax badan|badan|si fiican u|very|really|so""",
    quite="xoogaa|yara|yaro|wax yar|wax yar u|inta badan|si|oo|quite",
    nots="""ma|maaha|ma aha|ma ahan|ma ahayn|ma aheyn|maahayn|maba|mana|aan|aanay|aanu|sidaas u|sidaa u|uma|
        ma sidaas u|not""",
    at_all="haba yaraatee|gabi ahaan|gabi ahaanba|gebi ahaanba|waligay|marnaba|gabi ahaanba maya|maba",
    neither="""ma fiicna mana xuma|ma fiicnayn mana xumayn|ma fiicneyn mana xumeyn|ma fiicna mana xumo|
        ma xuma mana fiicna|ma xumayn mana fiicnayn|fiican maaha xun maaha|fiicanna maaha xunna maaha|
        ma wanaagsana mana xuma|ma wanaagsanayn mana xumayn|dhexdhexaad|dhex dhexaad|dhexdhexaad ah|dhexe|iska caadi|
        caadi|caadi ah|iska caadi ah|waa caadi|caadi buu ahaa|caadi bay ahayd|u dhexeeya|meel dhexe|iska fiican|
        ma xuma|ma xumayn|ma xumeyn|average|so so""",
    dont_know="""ma garanayo|magaranayo|ma garanaayo|ma aqaan|ma aqaano|maqaan|ma ogi|maogi|ma ogin|ma hubo|
        mahubo|ma hubi|waxba ma ogi|waxba kama aqaan|fikrad ma hayo|fikir ma hayo|ma xasuusto|ma xusuusto|
        ma xasuusan|way adag tahay in la sheego|ilaah baa og|ilaahay baa og|alle ayaa og|anigu ma garanayo|
        garan maayo|aqoon maayo|dont know""",
    frames="""waa|wuu|way|waxay|waxuu|ahaa|ahayd|aheyd|ahaayeen|tahay|yahay|ahyd|ayay|ayaa|ayuu|baa|buu|bay|
        waxaan|waxaan dhihi lahaa|waxaan oran lahaa|waxaan leeyahay|aniga|ii|iyo|ku|ka|u|waaya-aragnimada|
        waayo aragnimada|waayo-aragnimada|waayo aragnimadayda|khibradda|khibraddayda|adeegga|adeega|adeeggii|adeeggu|
        adeeggiinu|adeegiina|daryeelka|daryeelku|wax walba|wax kasta|wax waliba|guud ahaan|guud ahaanba|ra'yigayga|
        aragtidayda|ila|la|isbitaalka|isbitaal|jawaabtaydu|jawaabtaydu waa|doortay|waxaan dooranayaa|it was|service|
        hospital|experience|aragtay""",
    polite="""fadlan|fadlaan|mahadsanid|waad mahadsan tahay|waad mahadsantahay|waad ku mahadsan tahay|
        mahadsanidiin|aad baad u mahadsan tahay|aad ayaad u mahadsan tihiin|aad u mahadsan tahay|aad u mahadsantahay|
        aad u mahadsan tihiin|mahad|mahadnaq|asc|salaam|salaan|asalaamu calaykum|assalamu calaykum|asalamu caleykum|
        assalaamu calaykum|assalamu alaikum|asalamu calaykum|wcs|nabad|is ka warran|iska warran|haye|walaal|walaalo|
        walaalayaal|dhakhtar|dhakhtarka|ilaahay mahaddi|ilaahay mahadi|alxamdulillah|alhamdulillah|alxamdulilah|
        jazakallah|ilaahay ha idin siiyo|hello|hi|please|plz|thanks|thank you|sorry|waan ka xumahay|raalli noqo|
        cafi""",
    greetings="""subax wanaagsan|galab wanaagsan|habeen wanaagsan|maalin wanaagsan|subax fiican|galab fiican|
        habeen fiican|maalin fiican|waan fiicanahay|waan fiicnahay|waan fiican nahay|waan ladanahay|nasiib wanaagsan|
        nabad gelyo|nabadgelyo|haye fiican|waa yahay|waayahay|ma fiican tahay|sidee tahay|sideed tahay|iska waran|
        good morning|good night|good luck""",
    joins="""laakiin|lakin|laakin|laakiinse|balse|hase yeeshee|sababtoo ah|sababta oo ah|maxaa yeelay|waayo|
        maxaayeelay|oo|iyo|in kastoo|kaliya|keliya|sabab|but|because""",
    praise="""naxariis|naxariis badan|naxariis leh|naxariistay|caawimaad|way i caawiyeen|i caawiyeen|edeb leh|
        edeb badan|akhlaaq wanaagsan|soo dhawayn|daryeel wanaagsan|mahad|faraxsan|farxad|raalli ka ahay|ku qanacsan|
        nadiif|nadiif ah|shaqo adag|jecel|jeclaa|helpful|caring|kind|friendly|love""",
    blame="""iigu xumaa|iigu xumayd|iigu xumeyd|ugu xumaa|ugu xumayd|ceeb|ceeb ah|dayacaad|dayac|la i dayacay|
        edeb darro|edebdarro|edeb daran|edeb xumo|bahdil|bahdilaad|aflagaado|wasakh|wasakh ah|niyad jab|dhib|
        dhibaato|rafaad|ugu xun|foolxun|rude|worst""",
    yes="""haa waa hagaag|haa hagaag|haa dhib ma leh|haa waan ogolahay|haa waad samayn kartaan|haa|ha|haah|
        haa haa|haa fadlan|haye|hayee|waa yahay|waayahay|waa hagaag|hagaag|haa waa yahay|dabcan|haa dabcan|xaqiiqdii|
        hubaal|waan oggolahay|waan ogolahay|waan raalli ahay|waan raali ahay|raalli ayaan ka ahay|ok|okay|
        way fiican tahay|waa caadi|dhib ma leh|dhib malaha|wax dhib ah ma leh|mushkilad ma leh|waad awooddaa|
        waad karaysaan|waad karaysaa|waad samayn kartaa|waa la oggol yahay|yes|yaah|yeah""",
    no="""maya|mayo|may|maaya|maya maya|maya mahadsanid|marnaba|abadan|ma oggoli|ma ogoli|ma rabo|madoonayo|
        ma doonayo|raalli kama ihi|raali kama ihi|ha samayn|ha sameynin|ma ogolaanayo|haba yaraatee|no|nope|mayee""",
    stop="""jooji|joojiya|joojiye|joojiyaa|jooji fadlan|STOP fadlan|STOP dheh|iska jooji|iska daa|iska daaya|
        naga jooji|iga jooji|iga daa|iga daaya|hadda jooji|jooji fariimaha|jooji farriimaha|jooji qoraallada|
        jooji qoraalada|fariimaha jooji|farriimaha jooji|qoraallada jooji|ha soo dirin|ha ii soo dirin|
        ha i soo dirin|mar dambe ha soo dirin|mar dambe ha ii soo dirin|fariin ha ii soo dirin|
        fariimo ha ii soo dirin|fariin dambe ha ii soo dirin|ha ii soo qorin|mar dambe ha ii soo qorin|ha i dhibin|
        ha i dhibina|ha i rabshin|ka noqo|iska saar|iga saar|iga saara liiska|liiska iga saar|liiska iga saara|
        magacayga ka saar liiska|ma rabo fariimo|ma rabo farriimo|ma rabo qoraallo|fariimo ma rabo|farriimo ma rabo|
        fariin dambe ma rabo|joojinta|ka bax|i joojiya""",
    start="""waxaan rabaa in fariimaha la ii soo diro mar kale|waxaan rabaa fariimaha mar kale|
        fariimaha waan rabaa mar kale|fariimo mar kale ii soo dir|mar kale fariimaha ii soo dira|bilow|bilaw|billow|
        bilaaw|dib u bilow|dib u bilaw|dib u bilaaba|mar kale bilow|mar kale bilaw|mar kale bilaaba|
        fariimaha mar kale bilow|fariimaha dib u bilow|farriimaha dib u bilow|dib ii soo dir fariimaha|
        fariimaha mar kale ii soo dir|mar kale ii soo dir fariimaha|mar kale ii soo dira|dib iigu soo dir fariimaha|
        fariimaha dib iigu soo dira|fariimaha mar kale ii soo dira|farriimaha mar kale ii soo dira|isdiiwaangeli|
        is diiwaan geli|sii wad fariimaha""",
    help="""caawi|caawimo|caawimaad|i caawi|i caawiya|caawimo ayaan rabaa|gargaar|waa kuma|waa ayo|waa ayo kani|
        waa kuma kani|kuma ayaa tahay|ayaad tahay|yaad tahay|yaa tahay|adigu yaa tahay|waa maxay|waa maxay kani|
        waa kee|ma been baa|ma run baa|yaa waaye|yaa soo diray|waa kuma ninkan|kumaad tahay|ayaa waaye|kuma|
        waa yaabe yaad tahay|fariintan yaa soo diray""",
    wrong_number="""lambar khaldan|nambar khaldan|lambarka khaldan|nambarka khaldan|lambarku waa khaldan yahay|
        nambarku waa khaldan yahay|waa lambar khaldan|waa nambar khaldan|nambar qaldan|lambar qaldan|
        waa nambar qaldan|waad khaldan tahay|qof khaldan|qof kale|qof qaldan|aniga maaha|aniga ma ahi|
        ma aha lambarkayga|lambarkayga maaha|number khaldan|number qaldan|wrong number""",
    start_says="""
fariimaha [..4] (mar kale|markale|dib u bilow|dib u soo dir)
(dib u bilow|dib u bilaaba) [fariimaha]
""",
    stop_says=f"""
        (jooji|joojiya|joojiye|jooji fadlan|iska daa|iska daaya|naga daaya|iga daa) [dirista|diridda|soo dirista|\
        fadlan|inaad] ..2 {_TEXTS}
        {_TEXTS} ..2 (jooji|joojiya|iska daa|iska daaya|iga jooji|naga jooji|iga daa|iga daaya)
        (ha|hala) (ii|i|noo|igu|iigu|iga) [soo] (dirin|dirina|dirinina|qorin|qorina|diririn|diran) [mar dambe|dambe|\
        {_TEXTS}]
        {_TEXTS} ..3 (ha|hala) (ii|i|noo|iigu) [soo] (dirin|dirina|qorin|qorina)
        (mar dambe|mardambe) (ha) (ii|i|noo) [soo] (dirin|dirina|qorin|qorina|la soo xiriirin|soo xiriirina)
        (ma|mana) (rabo|doonayo|rabno) ..2 {_TEXTS} [dambe|kale|badan]
        {_TEXTS} [kale|dambe|badan] (ma|mana) (rabo|doonayo|rabno)
        (liiska|liistada|listiga|list) ..2 (saar|saara|tirtir|tir)
        (saar|saara|tirtir|tirtira|ka saar|ka saara) ..2 (lambarkayga|nambarkayga|numberkayga|magacayga) ..2 (liiska|\
        liistada|list)
        (lambarkayga|nambarkayga|numberkeyga|numberkayga) ..2 (tirtir|tirtira|ka saar|ka saara|saar)
        """,
    stop_unless=f"""
        (waxaan ku idhi|waxaan ku iri|waxaan u sheegay|codsaday) ..5 (jooji|joojiya)
        (ha|hana) (joojin|joojinina)
        (maxaad|maxaa) ..3 (joojiseen|joojisay|joojiyay)
        {_TEXTS} ..1 (ma rabin)
        """,
    wrong_number_says="""
bukaanka ma ihi
(nambarku|nambarka|lambarku|lambarka) waa khalad
ma ihi bukaan*
        (lambar|nambar|number|lambarka|nambarka|numberka|qof|qofka) (khaldan|qaldan|khaldan baad|qaldan baad|\
        kale) (tahay|ayaad|baad|weeye|waaye|yahay|u dirtay|soo wacday|la hadashay)
        (waa|waxaad|waxaad soo dirtay) ..2 (lambar|nambar|number) (khaldan|qaldan)
        (kani|kan|lambarkani|nambarkani) (maaha|ma aha|ma ahan) ..1 (lambarkayga|nambarkayga|lambarkiisa|lambarkeeda|\
        lambarka|nambarka)
        (anigu|ani|aniga) (ma ihi|ma ahi|maihi|maahi) ..1 (bukaanka|qofkaas|qofka|bukaan)
        (bukaanka|bukaan) (ma ihi|maahi|ma ahi|ma ahan)
        (nambarku|lambarku|nambarkani|lambarkani|numberku) ..1 (waa) ..1 (khalad|khaldan|qalad|qaldan)
        (qof) ..2 (magacaas|magacan) ..2 (ma joogo|ma jiro|halkan)
        """,
    wrong_number_unless="""
        (i siiyeen|la i siiyay|qoreen|wacay|ii sheegeen|la iga siiyay) ..2 (lambar|nambar|number) (khaldan|qaldan)
        (lambar|nambar|number) (khaldan|qaldan) ..2 (i siiyeen|la i siiyay|qoreen|siiyeen|i siisay)
        """,
    never_been_says="""
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka) ..2 (maan|ma|weligay|waligay|marnaba|\
        aan) ..2 (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin)
        (maan|ma|weligay|waligay) ..2 (tegin|tagin|aadin|joogin|gelin|galin|imaan) ..2 (isbitaal|isbitaalka|\
        cisbitaal|cisbitaalka|hospital|hospitalka)
        (la iima|layma|la ima) (seexin|jiifin|dhigin) ..2 (isbitaal|isbitaalka|cisbitaal|hospital)
        (ballan|balan) (ma lahayn|malahayn|ma laheyn)
        """,
    bereavement_says=f"""
(aabbe|aabo|hooyo|ayeeyo|awoowe|walaalkay|walaashay|ninkayga|xaaskayga) [..2] (naga tagay|naga tagtay|geeriyooday|geeriyootay|dhintay|dhimatay)
        {_KIN} [way|wuu|waa|ayaa|baa|ayaa iga|iga] ..3 {_DIED}
        {_DIED} ..1 {_KIN}
        {_KIN} ..3 (alle|allah|ilaahay|allaha|alla|allaah|ilaah) [ha] (u naxariisto)
        (alle|allah|ilaahay|allaha|alla) ha (u naxariisto) ..1 {_KIN}
        (waxaan|waan|waxa aan) [ka] (waynay|weynay|waayay|waayey|weyney|wayay|lumiyay) {_KIN}
        {_KIN} [ayaan|waan|baan] (waynay|weynay|waayay|waayey)
        (geerida|geeridii|dhimashada|dhimashadii) {_KIN}
        (bukaanku|bukaanka|qofku|qofkii|isagu|iyadu) ..1 {_DIED}
        (wuu|way|wey) {_DIED} [shalay|xalay|maanta|todobaadkii|toddobaadkii|isbitaalka|qaybta]
        {_KIN} [wuu|way|wey|waa] (naga|iga|nagala|iska) (tagay|tagtay|tagey|tagtey) ..5 (alle|allah|ilaahay|allaha|\
        alla|naxariisto)
        {_KIN} ..2 (nagu soo noqon maayo|nama joogo|adduunka ka tagtay|adduunka ka tagay|ifka ka tagtay|ifka ka tagay)
        """,
    bereavement_unless=f"""
        (sano|sanno|sannado|sanado|sanadood|sannadood) ..2 (ka hor|kahor|laga joogo) ..6 {_DIED}
        {_DIED} ..5 (sano|sanno|sannado|sanado|sannadood|sanadood) [ka hor|kahor|laga joogo]
        {_DIED} ..3 (sano|sannado|sanado) ..3 (ka hor|kahor|laga joogaa|laga joogo)
        (gaadhay|gaaray|gaartay|ku dhowaa|ku dhawaa|ku dhowaaday|ku dhawaaday|ku dhowayd|haddii|hadii|lahaa|mooday|\
        moodayay|is lahaa|ka baqay|ka cabsaday) ..6 {_DIED}
        {_DIED} ..1 (lahaa|lahayd|gaadhay|gaaray)
        (taleefanka|telefoonka|taleefankaygu|telefoonkaygu|taleefankii|mobilka|mobilkaygu|baytari|battery|gaadhiga|\
        gaariga|bisadda|eyga) ..3 {_DIED}
        (ma|maan|muu|may|ma uu) (dhiman|geeriyoon|dhimanin)
        (qosol|gaajo|sugitaan) ..3 {_DIED}
        """,
    help_says="""
isbitaal* (baad|kee|kuma|maxaa) .. (qortaan|tihiin|yahay)
isbitaalkee
        (yaa|kuma|ayaa|ayo|yaad) (tahay|tihiin|waaye|weeye|soo diray|soo diraya|ayaa tahay|aad tahay|kani|waa kan)
        (isbitaalkee|isbitaal kee|cisbitaalkee|halkee|xaggee|xagee) ..3 (qortaan|qoraysaan|qorteen|tihiin|tahay|\
        hadlaysaan)
        (waa) (kuma|ayo|kee) [kani|kan|tan|adigu]
        (ma|miyaa|kani ma) (khiyaano|been|scam|fraud|run|dhab|beenbaa) [baa|miyaa|waaye]
        (lambarkayga|nambarkayga|numberkayga) ..2 (halkee|xaggee|sidee|xagee) [ka|kasoo|baad] (heshay|hesheen|heshay)
        (halkee|xaggee|xagee|isbitaalkee|isbitaal kee|cisbitaalkee) [baad|ayaad|ka|baad ka|ayaad ka] (tahay|tihiin|\
        timid|soo hadlaysaa|tihin|ka tihiin|ka tahay)
        """,
    carer_says=f"""
        (aniga oo|anigoo|waxaan) ..1 (ku hadlaya|ka jawaabaya|u jawaabaya|metelaya|matalaya|u qoraya|\
        ku jawaabaya) ..2 {_KIN}
        (anigoo|waxaan) {_KIN} ..2 (u jawaabayaa|u qorayaa|ku metelayaa|matalayaa|u jawaabaya|ka jawaabayaa)
        (aniga oo metelaya|anigoo metelaya|anigoo matalaya|magaca|ku hadlaya magaca|aniga oo ku hadlaya magaca) {_KIN}
        (waxaan ka jawaabayaa|waxaan u jawaabayaa|waxaan u qorayaa|waxaan ku jawaabayaa) ..2 (hooyaday|aabahay|\
        aabbahay|ninkayga|xaaskayga|wiilkayga|gabadhayda|ayeeyo|awoowe|walaalkay|walaashay)
        (waxaan ahay|waxan ahay|ani waxaan ahay) (wiilkiisa|wiilkeeda|gabadhiisa|gabadheeda|ninkeeda|xaaskiisa|\
        walaalkiis|walaasheed|hooyadiis|hooyadeed|aabihiis|aabaheed|inankiisa|inantiisa|ilmihiisa)
        {_KIN} ..2 (ma qori karo|ma qori karto|ma akhrin karo|ma akhriyi karto|qori ma karo|qori karto|\
        wax ma qori karto|wax ma qori karo|ma awoodo inuu|ma awooddo inay)
        """,
    young_says=f"""
        (waxaan ahay|waxan ahay|waxaan jiraa|waxan jiraa|waan jiraa) [kaliya] {_AGE} [sano|sanno|jir|sano jir|\
        sannadood]
        {_AGE} (jir|sano jir|sanno jir) [baan|ayaan|waan] (ahay)
        {_AGE} [sano|sanno|sannadood] [baan|ayaan] (jiraa|jira)
        (da'daydu|dadaydu|cimrigaygu|da'deydu) (waa) {_AGE}
        """,
    language_says="""
        (af soomaali|af-soomaali|afsoomaali|soomaali|somali|af somali|afka soomaaliga|soomaaliga) [fadlan|ku|igu|\
        iigu|ii] ..1 (qor|qora|soo qor|soo qora|hadal|la hadal|dir|soo dir|soo dira|fadlan|ii soo qor|ii qor|\
        iigu qor|weydii|ku hadla|please|jawaab)
        (ku|igu|iigu|noogu) (qor|qora|soo qor|soo qora|soo dir|soo dira|hadal|hadla) ..1 (af soomaali|afsoomaali|\
        soomaali|somali|af somali)
        (fadlan|please) [ku|igu|iigu] (af soomaali|afsoomaali|soomaali|somali|af somali)
        (kaliya|keliya|uun) ..2 (af soomaali|afsoomaali|soomaali|somali|soomaaliga) ..2 (hadlaa|garanayaa|aqaan|\
        akhriyaa|fahmaa|ku hadlaa)
        (af soomaali|afsoomaali|soomaali|somali) (kaliya|keliya|uun|oo kaliya) ..2 (hadlaa|garanayaa|aqaan|fahmaa|\
        akhriyaa)
        (af ingiriisi|ingiriisi|ingiriisiga|ingiriis|english|englishka) ..1 (ma aqaan|ma garanayo|ma fahmo|\
        kuma hadlo|ma akhriyo|ma garto|maqaan)
        """,
    names="""soomaali|af soomaali|af-soomaali|afsoomaali|af somali|somali|soomaaliga|afka soomaaliga|
        somali please|somali fadlan|soomaali fadlan|af soomaali fadlan|in somali|somaali""",
)
