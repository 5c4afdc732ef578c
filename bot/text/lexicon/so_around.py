"""What stands around an answer in Somali: data; see `lexicon.py`."""

FRAMES = """iska|uun|kaliya|keliya|weeye|weeyaan|waaye|waayey|weeyey|waye|noqotay|noqday|arrintu|arrinta|booqashada|booqashadii|booqashadayda|booqashadaydii|booqashadaydu|joogitaanka|joogitaankii|
        joogitaankaygii|isbitaalku|isbitaalkii|cisbitaalka|cisbitaalku|cisbitaal|isbitaalkiina|isbitaalkiinu|isbitaalkiinnu|adeegyada|adeegyadii|adeegyadiinu|adeegu|adeegii|adeegiinu|
        adeeggiina|adeegga isbitaalka|adeegyadiina|daryeelkiina|daryeelkiinu|daryeelkiinii|daawaynta|daawayntii|daaweyntii|daawayntu|daaweyntu|la dhaqanka|la dhaqanku|wixii aan arkay|wixii|
        waxyaabihii|waxyaabaha|wax walbaa|wax kastaa|dhammaantood|dhamaantood|dhammaantiis|dhamaantiis|kulligood|guud|guud ahaan waa|aragtidaydu|aragtideyda|fikirkayga|fikirkaygu|fikradayda|
        ra'yigaygu|rayigayga|rayigaygu|sida aan u arko|sidaan u arko|sidaan u arkay|sida aan u arkay|waxay iila muuqatay|waxay ila tahay|waxay ila noqotay|iila muuqatay|iila muuqday|
        waxaan is leeyahay|waxaan qabaa|waxaan odhan lahaa|waxaan dhihi karaa|waxaan oran karaa|waxaan odhan karaa|waxaan sheegi karaa|waxaan siinayaa|waxaan bixinayaa|waxaan doortay|
        waxaan xushay|waan doortay|jawaabteydu waa|jawaabta waa|dee|kan|tan|kani|tani|ii ahayd|ii ahaa|noo ahayd|noo|nala|xaqiiqda|xaqiiqo|runtu|runtu waxay tahay|been maaha|annagu|anaga|anagu|
        ani|khibradda isbitaalka|khibraddaydu|khibradaydu|khibradayda|khibrad|adeeg|daryeel|adeeg ah|daryeel ah|
        waxay ahayd|waxay aheyd|wuxuu ahaa|way ahayd|wey aheyd|wuu ahaa|waxay ila ahayd|ayay ahayd|ayuu ahaa|bay ahayd|buu ahaa|mid|mid ah|ah|waan|waannu|wey|daaweynta|daryeelkii|
        daryeelka caafimaadka|adeeggii aan helay|aan helay|helay|la helay|guud ahaan waxay ahayd|jawaabtayda|jawaabtaydu waa|qiimayntayda|qiimeynta|rating|treatment|care|aan ka helay|
        adeegga la helay|adeeggu wuxuu ahaa|adeeggu waa|ila ah|ila|sida aan qabo|wallahi|walahi|wallaahi|runta|run ahaantii|waxaan ku|ku|anigu|annaga|waxa|waxaan u arkaa|dhammaan|dhamaan|kulli|waa|
        wuu|way|waxay|waxuu|ahaa|ahayd|aheyd|ahaayeen|tahay|yahay|ahyd|ayay|ayaa|ayuu|baa|buu|bay|waxaan|waxaan dhihi lahaa|waxaan oran lahaa|waxaan leeyahay|aniga|ii|iyo|ka|u|waaya-aragnimada|
        waayo aragnimada|waayo-aragnimada|waayo aragnimadayda|khibradda|khibraddayda|adeegga|adeega|adeeggii|adeeggu|adeeggiinu|adeegiina|daryeelka|daryeelku|wax walba|wax kasta|wax waliba|
        guud ahaan|guud ahaanba|ra'yigayga|aragtidayda|la|isbitaalka|isbitaal|jawaabtaydu|doortay|waxaan dooranayaa|it was|service|hospital|experience|aragtay"""

POLITE = """wll|wlo|mahadsnid|mahadsnd|mahadsanidin|mahadsenid|mahadsaniid|mahadsantay|waa mahadsantahay|waad mahadsan tihin|mahadsan tahay|mahadsan tihiin|mahadsantihin|mahad sanid|mahad sanidiin|
        mahad santahay|aad ayaad u mahadsan tahay|aad ayaad u mahadsantahay|aad ayaad u mahadsantihiin|aad baad u mahadsantihiin|aad iyo aad baad u mahadsan tihiin|
        dhamaantiin waad mahadsan tihiin|dhammaantiin waad mahadsan tihiin|waad ku mahadsan tihiin|waa idin mahadsan tihiin|waan idinku mahadinayaa|waan idin mahadinayaa|waan mahadinayaa|
        waan mahadcelinayaa|waan idiin mahadcelinayaa|waan idiin mahadnaqayaa|mahadcelin|mahad celin|mahad badan|mahad gaar ah|mahad ilaahay|mahad alle|mahad oo dhan ilaahay|ilaahay mahadiis|
        alle mahaddii|alle mahadi|alle mahaddi|alle mahadsanid|xamdulillah|xamdi|alxamdullilah|alxamdulilaah|alxamdulillaah|alhamdulilah|alhamdulillaah|illaahay ha idin barakeeyo|
        ilaahay ha idin xafido|ilaahay ha idin ilaaliyo|ilaahay ha idinka abaalmariyo|ilaahay ha idin abaal mariyo|ilaahay ha idin abaalmariyo|ilaahay ha ka abaalmariyo|
        ilaahay ha idiin barakeeyo|ilaahay khayr ha idin siiyo|ilaahay khayr idin siiyo|ilaahay khayr ha siiyo|ilaahay ajar ha idin siiyo|ilaahay ajar ha idinka siiyo|alle ha idin siiyo khayr|
        alle ha idin xafido|alle ha idin ilaaliyo|alle khayr ha idin siiyo|alle khayr idin siiyo|allah ha idin xafido|allaha idin xafido|allaha idin siiyo khayr|allaha idin ilaaliyo|
        jazakallah khair|jazakallah khayr|jazakallahu khayran|jazakumullah|jazakumullahu khairan|jazakumullahu khayran|barakallah|barakallahu fiik|barakallahu feekum|barakallaahu fiikum|
        inshalah|insha allaah|inshaa allah|hadduu alle idmo|haduu alle idmo|eebe idankii|fadlan walaal|fdln|raali noqo|raalli iga noqo|raali iga noqo|raali iga noqda|iga raalli noqda|
        iga raali noqo|nasiib darro|nasiib daro|nasiibdarro|nasiib xumo|salaamaat|slm|salamu calaykum|asalaamu caleykum|assalaamu calaykum|asalamu alaykum|asalaamu aleykum|asc wr wb|asc walaal|
        wcs walaal|wacalaykum salaam|nabad ah|iska warama|boowe|abti|abaayo|abaay|abowe|adeero|eedo|huuno|macaanto|walalo|walal|walaalkiin|saaxiibo|drs|mudanayaal|dee|bye|
        walaalkay|walaasheey|adeer|eeddo|saaxiib|saxiib|mahadsanid walaal|waad mahadsantihiin|waad mahadsan tihiin|mahadsantihiin|aad iyo aad u mahadsan tihiin|aad iyo aad u mahadsan tahay|
        aad baad u mahadsan tihiin|ilaahay ha idin barakeeyo|ilaah ha idin siiyo khayr|allah ha idin barakeeyo|allaha idin barakeeyo|alle ha idin barakeeyo|jazakallahu khairan|insha allah|inshaallah|
        in sha allah|insha alla|masha allah|mashaallah|maasha allah|wallahi|salaan sare|salaamu calaykum|asalaamu calaikum|wa calaykum salaam|nabadey|sxb|mudane|marwo|macalin|shukran|thanku|
        waa mahadsan tihiin|fadlan|fadlaan|mahadsanid|waad mahadsan tahay|waad mahadsantahay|waad ku mahadsan tahay|mahadsanidiin|aad baad u mahadsan tahay|aad ayaad u mahadsan tihiin|
        aad u mahadsan tahay|aad u mahadsantahay|aad u mahadsan tihiin|mahad|mahadnaq|asc|salaam|salaan|asalaamu calaykum|assalamu alaikum|asalamu calaykum|wcs|nabad|is ka warran|iska warran|haye|
        walaal|walaalo|walaalayaal|dhakhtar|dhakhtarka|ilaahay mahaddi|ilaahay mahadi|alxamdulillah|alhamdulillah|alxamdulilah|jazakallah|ilaahay ha idin siiyo|hello|hi|please|plz|thanks|thank you|
        sorry|waan ka xumahay|raalli noqo|cafi"""

GREETINGS = """ciid mubaarak|ciid mubarak|ciidmubarak|eid mubarak|ciid fiican|ciid barakaysan|ramadaan kariim|ramadaan kareem|ramadan kariim|ramadan kareem|ramadan mubarak|ramadaan mubaarak|
        ramadaan wanaagsan|ramadan wanaagsan|soon wanaagsan|jimce mubaarak|jimce mubarak|jimco mubarak|jimco wanaagsan|jimce wanaagsan|jumca mubarak|juma mubarak|jimcaha wanaagsan|
        sanad wanaagsan|sannad wanaagsan|sanad cusub oo wanaagsan|sannad cusub oo wanaagsan|sanad fiican|hambalyo|subax wanagsan|galab wanagsan|habeen wanagsan|maalin wanagsan|galab wacan|
        habeen wacan|fiid wanaagsan|fiid fiican|fiid wacan|hurdo wanaagsan|hurdo macaan|hurdo fiican|todobaad wanaagsan|toddobaad wanaagsan|waa fiicanahay|waa fiican ahay|waan fiicnaaday|
        waan wanaagsanahay|waan wanaagsan ahay|waan hagaagsanahay|waan nabad qabaa|nabad qabaa|nabad ayaan ahay|nabad baan ahay|hadda waan fiicanahay|hada waan fiicnahay|hadda waan fiicnahay|
        waan ka fiicnahay|waan ka fiicanahay|waan bogsaday|waan ka soo raynayaa|ma fiicni|ma fiicnihi|ma fiicnahay|ma fiicantihiin|ma fiican tihiin|ma wanaagsan tihiin|fiican ma tahay|
        ma fiicantahay|sideed tihiin|sidee wax|maxaa cusub|ma bariday|ma barideen|see tahay|see tihiin|nasiib wacan|nasiib fiican|guul wanaagsan|safar wanaagsan|safar salaama|safar fiican|
        caafimaad wanaagsan|caafimaad fiican|caafimaadkaygu waa fiican yahay|caafimaadkayga waa fiican yahay|waqti fiican|waqti wanaagsan|markii ugu horreysay|markii ugu horeysay|
        markii ugu horraysay|mar kowaad|mar labaad|mar saddexaad|maalintii koowaad|maalintii labaad|habeenkii koowaad|habeenkii labaad|dabaqa labaad|dabaqa koowaad|dabaqa saddexaad|hal mar|
        mid ka mid|mid ka mid ah|hal qof|hal kalkaaliye|hal dhakhtar|hal habeen|hal maalin|hal saac|hal saacad|waan ladnahay|waan raynayaa|
        waan ladanahay|waan fiican ahay|waan fiicannahay|waa nabad|sidee tihiin|ma nabad baa|galab wanaagsan walaal|caafimaad ayaan qabaa|waan caafimaad qabaa|waan fayow|nabad miyaa|maalin wacan|
        subax wacan|ciid wanaagsan|subax wanaagsan|galab wanaagsan|habeen wanaagsan|maalin wanaagsan|subax fiican|galab fiican|habeen fiican|maalin fiican|waan fiicanahay|waan fiicnahay|
        waan fiican nahay|nasiib wanaagsan|nabad gelyo|nabadgelyo|haye fiican|waa yahay|waayahay|ma fiican tahay|sidee tahay|sideed tahay|iska waran|good morning|good night|good luck"""

JOINS = """lakiin|laaki|laakin se|haseyeeshee|haseyeeshe|inkasta oo|in kasta oo|kastoo|sababtu|sababtuna|sababta|maadama|gaar ahaan|khaas ahaan|hase ahaatee|hasa yeeshee|kalkaaliyayaashuna|
        kalkaalisooyinkuna|shaqaaluhuna|shaqaalahuna|dhakhaatiirtuna|dhakhtarkuna|dhakhtarkana|sugitaankuna|cuntaduna|qofna|cidna|cidina|
        balse|hayeeshee|lkn|lkin|laakinse|ee|maadaama|maxaayeelay|sababto ah|dartii|marka laga reebo|inkastoo|laakiin|lakin|laakin|laakiinse|hase yeeshee|sababtoo ah|sababta oo ah|maxaa yeelay|waayo|
        oo|iyo|in kastoo|kaliya|keliya|sabab|but|because"""
