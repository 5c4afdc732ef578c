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

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "haa|ha|haah|haa haa|hee|haye|hayee|waa yahay|waayahay|waa hagaag|dabcan|ok|okay|yes|yeah|xaqiiqdii|hubaal"
_AGREES = "waa hagaag|hagaag|waa sax|sax|waa ok|waa okay|waa caadi|waa yahay|dabcan|hubaal|xaqiiqdii|waa la ogol yahay|waa la oggol yahay|waa la ogolyahay|waa la ogol|waan ogolahay|waan oggolahay|waan ku raacsanahay|waan aqbalay|waan aqbalaa|waan raali ahay|waan raalli ahay|raali baan ka ahay|raali ayaan ka ahay|dhib malaha|dhib malahan|dhib ma laha|dhib ma leh|dhib majiro|dhib ma jiro|wax dhib ah malaha|wax dhib ah ma leh|wax dhib ah ma jiro|dhibaato malaha|dhibaato ma leh|mushkilad malaha|mushkilad ma jirto|mushkilo malahan|waad isticmaali kartaan|waad isticmaali kartaa|waad wadaagi kartaan|waad wadaagi kartaa|waad la wadaagi kartaan|waad daabici kartaan|waad samayn kartaan|waad sameyn kartaan|waad karaysaan|waad karaysaa|waad kartaan|waad awoodaan|isticmaala|isticmaal|wadaaga|la wadaag|samee|sameeya|samaysta|maxaa diidaya|maxaa yeelay maya|waan jeclahay|waan jeclaan lahaa|farxad ayay ii tahay|si farxad leh|soo dhawoow|maya dhib ma leh|maya dhib malaha|maya waxba kama qabo|waxba kama qabo|wax diidmo ah ma qabo|no problem"
_NAY = "maya|mayo|maaya|mayee|may|maya maya|no|maya walaal|marnaba|abadan"
_REFUSES = "ma ogoli|ma oggoli|ma ogolaanayo|ma ogolaan karo|ma ogola|ma oggolaanayo|ma aqbali karo|ma aqbalo|ma rabo|ma rabo inaad|ma doonayo|ma jecli|ma jeclaysan|ma jeclaan lahayn|kuma raacsani|raali kama ihi|raalli kama ihi|raali kama ahi|ha samayn|ha samaynina|ha sameynin|ha sameyn|ha isticmaalin|ha isticmaalina|ha wadaagin|ha wadaagina|ha daabicin|haba yaraatee|haba yaraato|marnaba|gabi ahaanba|uma baahni|looma baahna|suurtagal maaha|waa diiday|waan diiday|waan diidayaa|waa sir|sir ha ahaato|iska daa|diido|ma fasaxayo"


def _twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


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
    good="""ku qancay|ku qanacsanahay|ku qanacsanay|ku faraxsanahay|ku faraxsanay|faraxsanahay|faraxsan|qanacsan|qancay|fiicnaayeen|fiicanyihiin|fiican yihiin|wanaagsanaayeen|wanaagsan yihiin|fiicnayeen|
        fiicanahay|hagaag|hagaagsanayd|hagaagsaneyd|sax|toosan|wacnaa|wacnayd|wacneyd|qumman|haboon|habboon|habboonayd|macaan|ka helay|waan ka helay|aan jeclaystay|jeclaystay|ficnayd|ficneyd|ficnaa|
        wanagsanayd|wanagsanaa|wanaagsan ahayd|raali ka ahay|raali ka ahaa|raalli ka ahay|satisfied|happy|fiicnaaday|fiican|fican|ficaan|fiicnaa|fiicneyd|fiicnayd|wanaagsan|wanagsan|wanaagsanaa|
        wanaagsanayd|wanaagsaneyd|hagaagsan|hagaagsanaa|san|sansan|qurux|qurxoon|qurux badan|macquul|raalli|raali|nabad|good|nice|fine|si fiican|si wanaagsan|wacan""",
    excellent="""aad u heersareeya|heer caalami|meel sare|meesha ugu saraysa|ugu sarreeya|ugu sareeya|boqolkiiba boqol|100 100|toban toban|cajiib badan|aan la koobi karin|wax laga fiican ma jiro|
        waxba kama dhinna|dhammaystiran|baxsan|super|amazing|fantastic|top|mumtaz|mumtaaz ah|aad iyo aad u fiican|heer sare|heersare|cajiib|cajiib ah|yaab leh|layaab leh|layaab|ugu fiican|
        ugu wanaagsan|kan ugu fiican|tan ugu fiican|aad u heer sareeya|qiimo leh|mumtaaz|mumtaas|kaamil|perfect|excellent|best|great""",
    bad="""liidatay|liidatey|liitay|ma fiicna|ma fiicnayn|ma fiicneyn|ma fiicnaan|maba fiicna|maba fiicnayn|aad uma fiicna|aad uma fiicnayn|aad uma fiicneyn|aad uma wanaagsanayn|sidaas uma fiicna|
        sidaas uma fiicnayn|sidaa uma fiicna|ma ahayn mid fiican|ma aheyn mid fiican|ma aha mid fiican|fiican ma ahayn|fiican ma aheyn|fiican ma aha|fiican maaha|fiicnaan weyday|ma wanaagsana|
        ma wanaagsanayn|ma wanaagsaneyn|wanaagsan ma ahayn|wanaagsan ma aha|kuma qancin|kuma qanacsani|kuma qanacsanayn|kuma faraxsani|ma jeclayn|ma jeclaan|ma qumanayn|hagaagsan ma ahayn|
        ma hagaagsanayn|ma raali ahayn|raali kama ahi|raalli kama ihi|xumeyd|xumayd|xun yahay|xun tahay|hooseeya|hoose|ma haboona|ma habboonayn|way liidatay|ma fiicno|ma ficna|ma ficnayn|
        ma fiicnaayeen|ma wanagsana|ma wanagsanayn|xun|xumaa|xumaayeen|liita|liidata|liitaa|daciif|daciif ah|khaldan|si xun|bad|poor""",
    terrible="""ugu xumaa|ugu xumayd|ugu xumeyd|ugu liitay|ugu liidatay|waa ceeb|ceeb weyn|aad iyo aad u liita|ugu liita|kii ugu liitay|tii ugu liidatay|cadaab|qashin|foolxumo|masiibo ah|kan ugu darnaa|
        tii ugu darnayd|ugu daran|laga naxo|naxdin|bahalnimo|wax xun oo dhan|fadeexad|aad iyo aad u xun|ugu xun|kii ugu xumaa|tii ugu xumayd|tii ugu xumeyd|kan ugu xun|tan ugu xun|argagax|
        argagax leh|cabsi leh|foolxun|fool xun|laga xumaado|ceeb|masiibo|jahannamo|worst|terrible|awful""",
    very="""aad ayay u|aad ayuu u|aad bay u|aad buu u|aad baan u|aad baan ugu|aad ayaan u|aad ayaan ugu|aad ayey u|aad iyo aad ayay u|aad iyo aad bay u|aad iyo aad buu u|aad iyo aad ayuu u|
        aad iyo aad ayey u|aad iyo aad ayaan u|aad iyo aad ayaan ugu|aad iyo aad baan u|ad iyo ad u|aad aad u|aad waxaan u|aad waxay u|aad wuxuu u|aad ugu|aad iyo aad ugu|aad ayaan ku|runtii aad u|
        runti|dhab ahaan aad u|si weyn|si wayn|wayn|xad dhaaf ah|aad baad u|oo dhan|aad|aad u|aad iyo aad|aad iyo aad u|ad|ad u|aadka|aadka u|si aad ah|runtii|dhab ahaantii|dhab ahaan|wax badan|
        badan|si fiican u|very|really|so""",
    quite="""xoogaa|yara|yaro|wax yar|wax yar u|inta badan|si|oo|quite""",
    nots="""ma|maaha|ma aha|ma ahan|ma ahayn|ma aheyn|maahayn|maba|mana|aan|aanay|aanu|ma fiicnayn|ma fiicneyn|ma fiicna|sidaas u|sidaa u|uma|not""",
    at_all="""haba yaraatee|gabi ahaan|gabi ahaanba|gebi ahaanba|waligay|marnaba|gabi ahaanba maya|maba""",
    neither="""ma xuma|ma xumo|ma xumayn|ma xumeyn|ma fiicna ma xuma|ma fiicna mana xuna|ma fiicna oo ma xuma|ma fiicnayn ma xumayn|fiicanna ma aha xunna ma aha|fiicanna ma ahayn xunna ma ahayn|
        fiican ma ahayn xun ma ahayn|xun ma ahayn fiican ma ahayn|wax u dhexeeya|dhex dhexaad ah|isku dheelitiran|meel dhexe ayay ahayd|dhexdhexaad ayay ahayd|iska wanaagsan|waa iska caadi|
        waa iska dhexdhexaad|caadi ayay ahayd|caadi ayuu ahaa|normal|celcelis|medium|waa dhexdhexaad|kala bar|iska ok|ma fiicna mana xuma|ma fiicnayn mana xumayn|ma fiicneyn mana xumeyn|
        ma fiicna mana xumo|ma xuma mana fiicna|ma xumayn mana fiicnayn|fiican maaha xun maaha|fiicanna maaha xunna maaha|ma wanaagsana mana xuma|ma wanaagsanayn mana xumayn|dhexdhexaad|dhex dhexaad|
        dhexdhexaad ah|dhexe|iska caadi|caadi|caadi ah|iska caadi ah|waa caadi|caadi buu ahaa|caadi bay ahayd|u dhexeeya|meel dhexe|iska fiican|average|so so""",
    dont_know="""ma garanayo walaal|ma aqaano|waxba kama ogi|waxba ma aqaan|waxba kama ogi wallahi|kama ogi|kamaogi|kama jawaabi karo|ma dhihi karo|ma sheegi karo|ma odhan karo|ma oran karo|
        waxba kama dhihi karo|ma xasuusanayo|ma xusuusan karo|ma xasuusan|waan ilaaway|waan illoobay|hubin maayo|ma hubin|ma hubsan|ma cadda|fikrad kama haysto|fikrad kama hayo|ra'yi ma hayo|
        rayi kama qabo|ma garto|ma fahmin|ilaahay ayaa og|ilaahay baa yaqaan|allaa og|allah baa og|ma oga|anigu ma aqaan|dunno|no idea|magaranaayo|ma kala garanayo|ma garanayo|magaranayo|
        ma garanaayo|ma aqaan|maqaan|ma ogi|maogi|ma ogin|ma hubo|mahubo|ma hubi|waxba ma ogi|waxba kama aqaan|fikrad ma hayo|fikir ma hayo|ma xasuusto|ma xusuusto|way adag tahay in la sheego|
        ilaah baa og|ilaahay baa og|alle ayaa og|anigu ma garanayo|garan maayo|aqoon maayo|dont know""",
    frames="""waxay ahayd|waxay aheyd|wuxuu ahaa|way ahayd|wey aheyd|wuu ahaa|waxay ila ahayd|ayay ahayd|ayuu ahaa|bay ahayd|buu ahaa|mid|mid ah|ah|waan|waannu|wey|daaweynta|daryeelkii|
        daryeelka caafimaadka|adeeggii aan helay|aan helay|helay|la helay|guud ahaan waxay ahayd|jawaabtayda|jawaabtaydu waa|qiimayntayda|qiimeynta|rating|treatment|care|aan ka helay|
        adeegga la helay|adeeggu wuxuu ahaa|adeeggu waa|ila ah|ila|sida aan qabo|wallahi|walahi|wallaahi|runta|run ahaantii|waxaan ku|ku|anigu|annaga|waxa|waxaan u arkaa|dhammaan|dhamaan|kulli|waa|
        wuu|way|waxay|waxuu|ahaa|ahayd|aheyd|ahaayeen|tahay|yahay|ahyd|ayay|ayaa|ayuu|baa|buu|bay|waxaan|waxaan dhihi lahaa|waxaan oran lahaa|waxaan leeyahay|aniga|ii|iyo|ka|u|waaya-aragnimada|
        waayo aragnimada|waayo-aragnimada|waayo aragnimadayda|khibradda|khibraddayda|adeegga|adeega|adeeggii|adeeggu|adeeggiinu|adeegiina|daryeelka|daryeelku|wax walba|wax kasta|wax waliba|
        guud ahaan|guud ahaanba|ra'yigayga|aragtidayda|la|isbitaalka|isbitaal|jawaabtaydu|doortay|waxaan dooranayaa|it was|service|hospital|experience|aragtay""",
    polite="""walaalkay|walaasheey|adeer|eeddo|saaxiib|saxiib|mahadsanid walaal|waad mahadsantihiin|waad mahadsan tihiin|mahadsantihiin|aad iyo aad u mahadsan tihiin|aad iyo aad u mahadsan tahay|
        aad baad u mahadsan tihiin|ilaahay ha idin barakeeyo|ilaah ha idin siiyo khayr|allah ha idin barakeeyo|allaha idin barakeeyo|alle ha idin barakeeyo|jazakallahu khairan|insha allah|inshaallah|
        in sha allah|insha alla|masha allah|mashaallah|maasha allah|wallahi|salaan sare|salaamu calaykum|asalaamu calaikum|wa calaykum salaam|nabadey|sxb|mudane|marwo|macalin|shukran|thanku|
        waa mahadsan tihiin|fadlan|fadlaan|mahadsanid|waad mahadsan tahay|waad mahadsantahay|waad ku mahadsan tahay|mahadsanidiin|aad baad u mahadsan tahay|aad ayaad u mahadsan tihiin|
        aad u mahadsan tahay|aad u mahadsantahay|aad u mahadsan tihiin|mahad|mahadnaq|asc|salaam|salaan|asalaamu calaykum|assalamu alaikum|asalamu calaykum|wcs|nabad|is ka warran|iska warran|haye|
        walaal|walaalo|walaalayaal|dhakhtar|dhakhtarka|ilaahay mahaddi|ilaahay mahadi|alxamdulillah|alhamdulillah|alxamdulilah|jazakallah|ilaahay ha idin siiyo|hello|hi|please|plz|thanks|thank you|
        sorry|waan ka xumahay|raalli noqo|cafi""",
    greetings="""waan ladanahay|waan fiican ahay|waan fiicannahay|waa nabad|sidee tihiin|ma nabad baa|galab wanaagsan walaal|caafimaad ayaan qabaa|waan caafimaad qabaa|waan fayow|nabad miyaa|maalin wacan|
        subax wacan|ciid wanaagsan|subax wanaagsan|galab wanaagsan|habeen wanaagsan|maalin wanaagsan|subax fiican|galab fiican|habeen fiican|maalin fiican|waan fiicanahay|waan fiicnahay|
        waan fiican nahay|nasiib wanaagsan|nabad gelyo|nabadgelyo|haye fiican|waa yahay|waayahay|ma fiican tahay|sidee tahay|sideed tahay|iska waran|good morning|good night|good luck""",
    joins="""balse|hayeeshee|lkn|lkin|laakinse|ee|maadaama|maxaayeelay|sababto ah|dartii|marka laga reebo|inkastoo|laakiin|lakin|laakin|laakiinse|hase yeeshee|sababtoo ah|sababta oo ah|maxaa yeelay|waayo|
        oo|iyo|in kastoo|kaliya|keliya|sabab|but|because""",
    praise="""naxariis badnaa|si fiican|si wanaagsan|caawiyeen|caawisay|daryeeleen|dadaal|dadaaleen|sharaf|xushmad|ixtiraam|dhoola cadeyn|duco|ilaahay ha barakeeyo|waan jeclaa|farxad geliyay|
        aad bay ii caawiyeen|way i daryeeleen|naxariis|naxariis badan|naxariis leh|naxariistay|caawimaad|way i caawiyeen|i caawiyeen|edeb leh|edeb badan|akhlaaq wanaagsan|soo dhawayn|
        daryeel wanaagsan|mahad|faraxsan|farxad|raalli ka ahay|ku qanacsan|nadiif|nadiif ah|shaqo adag|jecel|jeclaa|helpful|caring|kind|friendly|love""",
    blame="""si xun|si xun baa la iila dhaqmay|dhaqan xumo|cay|qaylo|qaylinayay|cidna ma iman|qofna ma iman|qofna iima iman|cidina ima caawin|dulmi|naxariis darro|naxariis la'aan|la i ilaaway|
        la i hilmaamay|bahdileen|i bahdileen|takoor|midabtakoor|habeenkii ugu xumaa|ceeb|ceeb ah|dayacaad|dayac|la i dayacay|edeb darro|edebdarro|edeb daran|edeb xumo|bahdil|bahdilaad|aflagaado|
        wasakh|wasakh ah|niyad jab|dhib|dhibaato|rafaad|ugu xun|foolxun|rude|worst""",
    yes=_twice(_YES, _AGREES)
    + """haa|ha|haah|haa haa|haa fadlan|haye|hayee|waa yahay|waayahay|waa hagaag|hagaag|haa waa yahay|dabcan|haa dabcan|xaqiiqdii|hubaal|waan oggolahay|waan ogolahay|waan raalli ahay|waan raali ahay|
        raalli ayaan ka ahay|ok|okay|way fiican tahay|waa caadi|dhib ma leh|dhib malaha|wax dhib ah ma leh|mushkilad ma leh|waad awooddaa|waad karaysaan|waad karaysaa|waad samayn kartaa|
        waa la oggol yahay|yes|yaah|yeah""",
    no=_twice(_NAY, _REFUSES)
    + """maya|mayo|may|maaya|maya maya|maya mahadsanid|marnaba|abadan|ma oggoli|ma ogoli|ma rabo|madoonayo|ma doonayo|raalli kama ihi|raali kama ihi|ha samayn|ha sameynin|ma ogolaanayo|haba yaraatee|
        no|nope|mayee""",
    stop="""iga daa fariimaha|fariin danbe ma rabo|fariin danbe ha ii soo dirin|i dhaaf|i dhaafa|iska kay daa|jooji qoraalka|joojiya fariimaha|joojiya farriimaha|joojiya qoraalada|jooji walaal|
        waa iga daa|naga daaya|i nabad geli|fadlan joojiya|fadlan iska daa|lambarkayga ka saar|lambarkayga tirtir|nambarkayga ka saar|no more message|stop message|i saar|jooji|joojiya|joojiye|
        joojiyaa|jooji fadlan|STOP fadlan|STOP dheh|iska jooji|iska daa|iska daaya|naga jooji|iga jooji|iga daa|iga daaya|hadda jooji|jooji fariimaha|jooji farriimaha|jooji qoraallada|
        jooji qoraalada|fariimaha jooji|farriimaha jooji|qoraallada jooji|ha soo dirin|ha ii soo dirin|ha i soo dirin|mar dambe ha soo dirin|mar dambe ha ii soo dirin|fariin ha ii soo dirin|
        fariimo ha ii soo dirin|fariin dambe ha ii soo dirin|ha ii soo qorin|mar dambe ha ii soo qorin|ha i dhibin|ha i dhibina|ha i rabshin|ka noqo|iska saar|iga saar|iga saara liiska|
        liiska iga saar|liiska iga saara|magacayga ka saar liiska|ma rabo fariimo|ma rabo farriimo|ma rabo qoraallo|fariimo ma rabo|farriimo ma rabo|fariin dambe ma rabo|joojinta|ka bax|i joojiya""",
    start="""bilow|bilaw|billow|bilaaw|dib u bilow|dib u bilaw|dib u bilaaba|mar kale bilow|mar kale bilaw|mar kale bilaaba|fariimaha mar kale bilow|fariimaha dib u bilow|farriimaha dib u bilow|
        dib ii soo dir fariimaha|fariimaha mar kale ii soo dir|mar kale ii soo dir fariimaha|mar kale ii soo dira|dib iigu soo dir fariimaha|fariimaha dib iigu soo dira|
        fariimaha mar kale ii soo dira|farriimaha mar kale ii soo dira|isdiiwaangeli|is diiwaan geli|sii wad fariimaha""",
    help="""waa isbitaalkee|isbitaalkee|waa isbitaalkee kani|maxay tahay|maxaad ka rabtaa|maxaad rabtaan|yaad tihiin|ayaad tihiin|idinkuma yaa tihiin|ma khayaano baa|bilaash ma tahay|
        maxay ku saabsan tahay|waa maxay fariintan|maxaad ula jeeddaa|caawi|caawimo|caawimaad|i caawi|i caawiya|caawimo ayaan rabaa|gargaar|waa kuma|waa ayo|waa ayo kani|waa kuma kani|
        kuma ayaa tahay|ayaad tahay|yaad tahay|yaa tahay|adigu yaa tahay|waa maxay|waa maxay kani|waa kee|ma been baa|ma run baa|yaa waaye|yaa soo diray|waa kuma ninkan|kumaad tahay|ayaa waaye|kuma|
        waa yaabe yaad tahay|fariintan yaa soo diray""",
    wrong_number="""lambar khaldan|nambar khaldan|lambarka khaldan|nambarka khaldan|lambarku waa khaldan yahay|nambarku waa khaldan yahay|waa lambar khaldan|waa nambar khaldan|nambar qaldan|lambar qaldan|
        waa nambar qaldan|waad khaldan tahay|qof khaldan|qof kale|qof qaldan|aniga maaha|aniga ma ahi|ma aha lambarkayga|lambarkayga maaha|number khaldan|number qaldan|wrong number""",
    start_says=f"""
        (mar kale|markale|dib|dib ugu|dib iigu) ..1 {_TEXTS} ..1 (soo dir|soo dira|bilow|bilaw|bilaaba|rabaa|dir|ii soo dir|ii soo dira)
        (dib ugu|dib u|mar kale u|dib iigu) (bilow|bilaw|bilaaba|soo dir|soo dira) ..1 {_TEXTS}
        (waxaan|waan) (rabaa|doonayaa) ..1 {_TEXTS} ..1 (mar kale|markale|dib)
        {_TEXTS} (mar kale|markale|dib) (ii soo|soo|iigu|noo soo) (dir|dira|bilow|soo dir)
fariimaha [..4] (mar kale|markale|dib u bilow|dib u soo dir)
(dib u bilow|dib u bilaaba) [fariimaha]
""",
    stop_says=f"""
        (ma) (rabo|doonayo) [inaad|in|inaad ii] ..2 (dirto|dirtaan|la ii soo diro|soo dirto|soo dirtaan) ..1 {_TEXTS}
        {_TEXTS} (danbe|dambe|kale) (ma|ha) (rabo|doonayo|ii soo dirin|ii soo dirina|ii soo qorin)
        (ha) (ii|i|noo) [soo] (dirina|dirin|qorin|qorina|dirinina) ..1 {_TEXTS}
        (iga|naga) (jooji|joojiya|daa|daaya) ..1 {_TEXTS}
        (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga|numberkeyga) [waa|fadlan|iga] (ka saar|ka saara|tirtir|tirtira|masax|ka masax|ka masaxa)
        (waan) (ka daalay|ka daalnay) ..2 {_TEXTS}
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
        (kani|kan|kanu) (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga) (maaha|ma aha|ma ahan)
        (waa|waxaad) ..1 (lambar|nambar|number|lambarka|nambarka) (qalad|khalad|khaldan|qaldan) [ah|tahay]
        (khalad|qalad|khaldan|qaldan) (ayaad|baad|waad|ayaa) ..1 (soo dirteen|soo dirtay|dirtay|dirteen|u dirtay|u dirteen|wacday|wacdeen|i soo wacday)
        (qof|nin) (kale|khaldan|qaldan) (ayaad|baad|ayaa) ..1 (u|soo|la) (dirtay|dirteen|wacday|hadlaysaa|soo dirtay)
        (qofkaas|qofkan|ninkaas|ninkaasi|qofkaasi|bukaankaas) (ma|maba) (garanayo|aqaan|aqaano|joogo|ihi)
        (lambarkan|nambarkan|numberkan|lambarkani|nambarkani) ..1 (hadda|hada|imika) ..1 (aniga|anigaa|waa aniga|waxaa leh|waa kayga)
        (lambarka|nambarka|lambarkan|nambarkan) ..1 (qof kale|aniga ayaa leh|qof kale ayaa leh|waa beddelmay|milkiile cusub)
        (aniga|anigu) (maaha|ma aha|ma ahi|ma ihi) ..1 (qofka|bukaanka|qofkii)
        (magacaas|magacan|magacaasi) ..2 (ma jiro|ma joogo|kuma noola|ma deggana)
bukaanka ma ihi
(nambarku|nambarka|lambarku|lambarka) waa khalad
ma ihi bukaan*
        (lambar|nambar|number|lambarka|nambarka|numberka|qof|qofka) (khaldan|qaldan|khaldan baad|qaldan baad|\
        kale) (tahay|ayaad|baad|weeye|waaye|yahay|u dirtay|soo wacday|la hadashay)
        (waa|waxaad|waxaad soo dirtay) ..2 (lambar|nambar|number) (khaldan|qaldan)
        (kani|kan|lambarkani|nambarkani) (maaha|ma aha|ma ahan) ..1 (lambarkayga|nambarkayga|lambarkiisa|lambarkeeda|\
        lambarka|nambarka)
        (anigu|ani|aniga) (ma ihi|ma ahi|maihi|maahi) ..1 (bukaanka|qofkaas|qofka|bukaan)
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
        {_KIN} ..1 (naga|iga) (baxay|baxday|tagay|tagtay|geeriyooday|geeriyootay|dhintay|dhimatay|hayaamay|hayaantay)
        {_KIN} ..2 (xijaabatay|xijaabtay|xijaabtey|hoyatay|hoyday|naf baxay|nafbaxay|ruuxdii ka baxday|u hoyatay|hayaamay|hayaantay|meyd ah|meyd|mayd)
        (innaa lillaahi|innaa lilahi|inna lillah|inna lillahi|ina lilahi) ..8 {_KIN}
        {_KIN} [alle|ilaahay|allah|ilaah] (ha u naxariisto|naxariisto|haw naxariisto|naxariistee)
        (aaska|aasnay|janaasada|tacsi|tacsida) ..2 {_KIN}
        {_KIN} (waa|way|wuu|wey) [naga] (dhintay|dhimatay|dhimatey|dhintey|geeriyooday|geeriyootay|geeriyoodey)
        (milkiilaha|qofka lahaa|ninkii lahaa) ..2 (lambarka|nambarka|taleefanka|telefoonka|lambarkan|nambarkan) ..2 {_DIED}
        {_KIN} ..1 (nolosha kuma jiro|kuma noola|ma noola|adduunka kuma noola|nala ma joogo|nalama joogo)
        {_KIN} (waynay|weynay|waayay|waayey|waynnay|lumiyay|luminay)
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
        {_KIN} ..2 (nagu soo noqon maayo|nama joogo|adduunka ka tagtay|adduunka ka tagay|ifka ka tagtay|ifka ka tagay)
        """,
    bereavement_unless=f"""
        (bukaankii|bukaan|qofkii|ninkii|naagtii|qof|nin) (ii|igu|iga|i|kale|dhinac*|agteyda|agtayda|sariirta) ..3 {_DIED}
        (bukaankii|qofkii|ninkii) ..1 (dhinnaa|dhinaca|dhinacayga|dhinacaaga|xigay|ii xigay|agtayda|kale|jiifay) ..2 {_DIED}
        (iga dhintay|iga dhimatay) ..1 (taleefanka|telefoonka|mobilka)
        (sano|sanadood|sannadood) (ka hor|kahor)
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
        (xagee|halkee|sidee|xaggee|meesha|yaa|ayaa) [baad|ayaad|ayaa|ka|baa] [ka] ..2 (heshay|hesheen|keentay|keenteen|siiyay|qaadatay) ..2 (lambarkayga|nambarkayga|numberkayga|nambarkeyga|numberkeyga|lambarkeyga)
        (yaa|ayaa) ..1 (lambarkayga|nambarkayga|numberkayga|nambarkeyga|lambarkeyga) ..2 (siiyay|siiyey|bixiyay)
        (ma|kani ma|tani ma) (khiyaano|khayaano|been|scam|fraud|tuugo|dhagar) [baa|ayaa|miyaa|tahay|yahay]
        (lacag|kharash|kharaj) ..1 (ma|miyaa|baa) ..1 (ku baxaysaa|ku baxeysaa|ku baxayaa|la iga qaadayaa|baxaysaa|kacaysaa|bilaash)
        (bilaash) (ma|miyaa|baa) [tahay|yahay]
        (fariintani|fariintan|farriintan|farriintani|qoraalkani|qoraalkan) ..1 (xagee|halkee|yaa|ayaa|maxay|maxaa|ma) ..1 [ka] [timid|soo diray|tahay|waaye|ku saabsan tahay]
isbitaal* (baad|kee|kuma|maxaa) .. (qortaan|tihiin|yahay)
isbitaalkee
        (yaa|kuma|ayaa|ayo|yaad) (tahay|tihiin|waaye|weeye|soo diray|soo diraya|ayaa tahay|aad tahay|kani|waa kan)
        (waa) (kuma|ayo|kee) [kani|kan|tan|adigu]
        (ma|miyaa|kani ma) (khiyaano|been|scam|fraud|run|dhab|beenbaa) [baa|miyaa|waaye]
        (lambarkayga|nambarkayga|numberkayga) ..2 (halkee|xaggee|sidee|xagee) [ka|kasoo|baad] (heshay|hesheen|heshay)
        (halkee|xaggee|xagee|isbitaalkee|isbitaal kee|cisbitaalkee) [baad|ayaad|ka|baad ka|ayaad ka] (tahay|tihiin|\
        timid|soo hadlaysaa|tihin|ka tihiin|ka tahay)
        """,
    carer_says=f"""
        {_KIN} ..1 (qori|akhrin|akhriyi|jawaabi) (ma karto|ma karo|makaro|makarto)
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
        (ingiriis|ingiriisi|ingiriisiga|af ingiriis|af ingiriisi|english|englishka) [ku] (ma aqaan|ma garanayo|ma fahmo|ma fahmayo|kuma hadlo|ma akhriyo|ma akhrin karo|ma barto|ma aqaano|maqaan|magaranayo)
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
    names="""af soomaali ku qor|af soomaali iigu soo qor|ku qor af soomaali|fadlan somali|fadlan soomaali|fadlan af soomaali|somali plz|somali language|afsomali|af-somali|soomaali|af soomaali|af-soomaali|
        afsoomaali|af somali|somali|soomaaliga|afka soomaaliga|somali please|somali fadlan|soomaali fadlan|af soomaali fadlan|in somali|somaali""",
)
