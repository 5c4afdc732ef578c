"""What patients write in Somali when they answer, stop, ask or say who they are."""

from itertools import product

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(marwadayd*|marwadeyd*|abahay|abbahay|hoyaday|hoyadey|gabartayd*|gabarteyd*|canugayg*|abtigey|adeerkey|eedaday|eddaday|inaadeerkay|awowgay|ninkayg*|ninkeyg*|seygayg*|saygayg*|seygeyg*|odaygayg*|xaask*|afadayd*|naagtayd*|naagteyd*|hooyo|"
    "hooyad*|aabe|aabo|aabah*|aabb*|wiilkayg*|wiilkeyg*|inankayg*|gabadhayd*|gabadheyd*|inantayd*|ilmahayg*|"
    "ilmaheyg*|cunugayg*|cunuggayg*|cunugeyg*|dhallaan*|walaalkay|walaalkey|walaashay|walaashey|awoow*|ayeey*|"
    "adeerkay|abtigay|eeddaday|habaryar*|soddog*|soddoh*|saaxiib*|qaraabad*|bukaank*|xanuunsad*)"
)
_DIED = "(geeriyoo*|geeriyoday|geeryooday|geeryootay|geeriyotay|xijaabtay|dhintaye|dhintay|dhimatay|dhintey|dhimatey|xijaab*|dhintaan|dhinteen)"
_TEXTS = (
    "(fariimahan|fariimahaan|fariimahaas|fariimihiina|fariimihina|fariimihiinna|farriimahan|farriimihiina|fariintan|fariin ah|textiga|textska|tekst|teksti|mesej|mesejka|mesejyada|smska|messageka|messagyada|qoraalladan|qoraaladan|qoraaladaan|sahanka|sahan|fariin|fariimo|fariimaha|farriin|farriimo|farriimaha|fariinta|farriinta|qoraal|qoraalo|qoraallo|"
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


def _every(*parts: str) -> str:
    """One entry of each part side by side: every combination, with a last "|" behind."""
    return "".join(f"{' '.join(one)}|" for one in product(*(part.split("|") for part in parts)))


# What else allows the publishing, and what else forbids it; also behind the plainest yes and no.
_PLAIN_YES = "haa|ha|haah|hee|haye|hayee|ok|okay|waa yahay|waayahay|dabcan|hubaal|haa dee|haa walaal|yes"
_PLAIN_NO = "maya|mayo|may|maaya|mayee|no|maya walaal|maya dee|maya fadlan"
_ALLOWS = (
    "waad daabici kartaan|waad daabici kartaa|daabaca|daabac|waad faafin kartaan|faafiya|faafi|"
    "waad baahin kartaan|baahiya|soo saara|waad soo saari kartaan|waad qori kartaan|qora|qor|soo bandhiga|"
    "waad soo bandhigi kartaan|waad shaacin kartaan|shaaciya|la wadaaga|wadaag|la wadaagi kartaan|"
    "waa la wadaagi karaa|waa la daabici karaa|waa la isticmaali karaa|waa la faafin karaa|"
    "waa la soo bandhigi karaa|isticmaasha|isticmaali kartaan|daabici kartaan|sidaad rabtaan|sida aad rabtaan|"
    "sidaad doontaan|sida aad doontaan|sidaad jeceshihiin|waa sidaad rabtaan|waan ogolahay in la daabaco|"
    "waan oggolahay in la daabaco|waan ogolahay inaad daabacdaan|waan oggolahay inaad daabacdaan|"
    "waan ogolahay inaad isticmaashaan|waan ogolahay in la faafiyo|waan ogolahay in la wadaago|"
    "waan idiin ogolahay|waan idiin oggolahay|waan idiin ogolaaday|waan ogolaaday|waan oggolaaday|"
    "waan ogalahay|waan ogol ahay|waan oggol ahay|ogolahay|oggolahay|ogolahey|waan ogolahey|ogol|oggol|"
    "waa ogolahay|waa oggolahay|ani waan ogolahay|anigu waan ogolahay|aniga waan ogolahay|waan idiin fasaxay|"
    "waan fasaxay|waan fasaxayaa|waan idin fasaxay|waa la fasaxay|waa idiin fasax|fasax baad haysataan|"
    "fasax waad haysataan|waan raalli ka ahay|waan raali ka ahay|raali ayaan ahay|raalli ayaan ahay|"
    "raali baan ahay|waan ku faraxsanahay|aad ayaan ugu faraxsanahay|aad baan ugu faraxsanahay|"
    "waan ku farxi lahaa|waan taageersanahay|diidmo ma qabo|diidmo malahan|diidmo ma jirto|kama soo horjeedo|"
    "waxba ma qabo|wax diidmo ah kama qabo|wax dhibaato ah malaha|wax dhib ah malahan|wax dhib ah kuma qabo|"
    "dhib kuma qabo|dhib iima laha|iima dhibo|ima dhibayso|dhibaato kuma qabo|dhibaato malahan|"
    "dhibaato ma jirto|mushkilad malahan|mushkilad ma leh|mushkilad kuma qabo|mushkilo ma leh|mushkilo malaha|"
    "waa fiican tahay|waa fiican|way fiican tahay|fiican|wanaagsan|waa wanaagsan|waa hagaagsan|hagaag waaye|"
    "hagaag weeye|caadi|caadi weeye|caadi waaye|waa caadi isticmaala|waa caadi daabaca|waa caadi qora|"
    "waa isku mid|iska daabaca|iska isticmaala|iska wadaaga|iska qora|iska sii wada|sii wada|maxaa diidi|"
    "maxaa diiday|maxaad u diidi|waa ok isticmaala|ok isticmaala|ok daabaca"
)
_FORBIDS = (
    "ha daabicina|ha daabacin|ha daabacina|yaan la daabicin|yaan la daabacin|ha la daabicin|ha faafin|"
    "ha faafinina|ha baahin|ha baahinina|ha soo saarina|ha soo saarin|ha qorin|ha qorina|ha shaacin|"
    "ha shaacinina|ha la wadaagin|ha la wadaagina|yaan la wadaagin|yaan la arkin|yaan la faafin|"
    "yaan la isticmaalin|ha isticmaalinina|ma rabo in la daabaco|ma rabo in la arko|ma rabo in la faafiyo|"
    "ma rabo in la wadaago|ma rabo in la isticmaalo|ma rabo in la akhriyo|ma rabo in la ogaado|"
    "ma rabo inaad daabacdaan|ma rabo inaad isticmaashaan|ma rabo inaad faafisaan|ma rabo inaad wadaagtaan|"
    "ma rabo in cid kale aragto|ma rabo in cid aragto|ma rabo in cidi aragto|ma rabo in dadku arko|"
    "ma rabo in dad kale arkaan|ma rabo in qof kale arko|ma doonayo in la daabaco|ma doonayo in la arko|"
    "ma doonayo in la wadaago|ma doonayo inaad daabacdaan|ma jecli in la daabaco|ma jecli in la arko|"
    "ma jecli inaad daabacdaan|ma ogoli in la daabaco|ma oggoli in la daabaco|ma ogoli inaad daabacdaan|"
    "ma ogoli in la wadaago|ma ogolaan|ma oggolaan|maan ogolayn|maan ogoleyn|ma ogolin|ma ogalin|ma ogali|"
    "ogol ma ihi|oggol ma ihi|ogolaan maayo|oggolaan maayo|aqbali maayo|rabi maayo|dooni maayo|iska daaya|"
    "iska dhaaf|iska dhaafa|waa arrin gaar ah|waa arin gaar ah|arrin gaar ah|arin gaar ah|arrin gaar ah weeye|"
    "waa gaar|waa wax gaar ah|wax gaar ah|gaar ii ah|waa gaar ii ah|waa mid gaar ah|waa arrin shaqsi ah|"
    "waa arrin shakhsi ah|arrin shaqsi ah|shaqsi ah|shakhsi ah|waa shaqsi|waa shakhsi|sir ah|sir weeye|"
    "waa sir weeye|sir ha ahaado|ha ahaato sir|ha ahaado sir|inta noo dhaxaysa|aniga iyo idinka uun|idinka uun|"
    "idinka kaliya|waxaan doorbidayaa maya|waxaan door bidayaa maya|waxaan doorbidayaa in aan la daabicin|"
    "maya raali noqo|maya raalli noqo|maya waan ka xumahay|uma baahna|looma baahno|daruuri ma aha|"
    "daruuri maaha|lama ogola|lama oggola|lama fasixin|ma fasaxin|ma fasaxi karo|fasax ma haysataan|"
    "waan diidanahay|diidanahay|waa maya|waan idiin diiday|rabi mayo|dooni mayo"
)
# "Aad ayay u fiicnayd": the word that makes stronger, the focus of the sentence, and what stands before the verb.
_VERY = _every(
    "aad|aad iyo aad|ad|ad iyo ad|aad aad",
    "ayay|ayey|ayuu|ayaan|ayaa|ayaanu|bay|bey|buu|baan|baa|waxay|wuxuu|waxaan|waan|way|wey|wuu",
    "u|ugu|ku|uga",
)
# "Not good and not bad".


def _twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


LEXICON = Lexicon(
    language="so",
    numbers=(
        "kow|koow|kob|hal|mid|koobaad|kowaad|koowaad|midka koowaad|midka kowaad|ka koowaad|ta koowaad|halka",
        "laba|labo|labbo|labbaad|labaad|midka labaad|ka labaad|ta labaad|labada",
        "saddex|sadex|saddexaad|sedex|seddex|sadax|saddax|sadexaad|seddexaad|midka saddexaad|ka saddexaad|saddexda",
        "afar|affar|afraad|afaraad|midka afraad|ka afraad|afarta",
        "shan|shaan|shanaad|midka shanaad|ka shanaad|shanta",
        "lix|liix|lixaad|midka lixaad|ka lixaad|lixda",
        "toddoba|todoba",
        "siddeed|sideed",
        "sagaal",
        "toban",
    ),
    number_marks="""lambarku|nambarku|numberka|numberku|lambarkaygu|nambarkaygu|num|nr|option|doorashada|doorashadayda|doorashadaydu|dooro|xulashada|xulashadayda|xulashadaydu|jawaabta|jawaabtayda|
        jawaabtaydu|jawaabteyda|jawaabteydu|jawaabtaydii|tirada|tiro|dhibco|dhibcaha|dhibcahaygu|darajo|darajada|qiimayn|qiimaynta|
        lambar|lambarka|nambar|nambarka|number|jawaab|jawaabtu waa|doorasho|no""",
    good="""fiicantahay|ficantahay|fiicanyahay|ficanyahay|wanaagsantahay|wanaagsanyahay|wanagsantahay|wanagsanyahay|qanacsantahay|fiicanaa|fiicanayd|fiicaneyd|fiicnyd|fiicnay|ficnay|fiicane|fcn|fiicaan|fiicn|wanagsaneyd|wanaagsanay|wanaag|wanaag ah|hagaagsanay|quruxsan|quruxsanayd|quruxsanaa|qurxoonayd|qurxoonaa|
        xariif|habsan|roon|roonaa|roonayd|macaanayd|macaanaa|waan jeclaaday|jeclaaday|waan ku qancay|waan ku qanacsanahay|ku qanacsanaa|ku qanacnay|qanacsanahay|qanacsanaa|waan qanacsanahay|
        waan ku faraxsanahay|waan ku faraxsanaa|waan ku farxay|ku farxay|waan ka raalli ahay|waan ka raali ahay|raali ayaan ka ahay|raali baan ka ahay|raalli baan ka ahay|raalli ayaan ka ahay|
        ka raalli ahay|ka raali ahay|i qanciyay|i qanciyeen|way i qancisay|wuu i qanciyay|way i qanciyeen|la qanco|lagu qanco|fiicnayeen walaal|fiicnaayen|wanaagsanayeen|wanaagsanaayen|
        wanagsanaayeen|wanaagsanyihiin|qaali ii ah|
        ku qancay|ku qanacsanahay|ku qanacsanay|ku faraxsanahay|ku faraxsanay|faraxsanahay|faraxsan|qanacsan|qancay|fiicnaayeen|fiicanyihiin|fiican yihiin|wanaagsanaayeen|wanaagsan yihiin|fiicnayeen|
        fiicanahay|hagaag|hagaagsanayd|hagaagsaneyd|sax|toosan|wacnaa|wacnayd|wacneyd|qumman|haboon|habboon|habboonayd|macaan|ka helay|waan ka helay|aan jeclaystay|jeclaystay|ficnayd|ficneyd|ficnaa|
        wanagsanayd|wanagsanaa|wanaagsan ahayd|raali ka ahay|raali ka ahaa|raalli ka ahay|satisfied|happy|fiicnaaday|fiican|fican|ficaan|fiicnaa|fiicneyd|fiicnayd|wanaagsan|wanagsan|wanaagsanaa|
        wanaagsanayd|wanaagsaneyd|hagaagsan|hagaagsanaa|san|sansan|qurux|qurxoon|qurux badan|macquul|raalli|raali|nabad|good|nice|fine|si fiican|si wanaagsan|wacan""",
    excellent="""ugu fiicnaa|ugu fiicnayd|ugu fiicneyd|ugu wanaagsanaa|ugu wanaagsanayd|ugu wanaagsaneyd|ugu wacan|ugu roon|kii ugu fiicnaa|tii ugu fiicnayd|tii ugu fiicneyd|waxa ugu fiican|
        isbitaalka ugu fiican|isbitaalkii ugu fiicnaa|adeegga ugu fiican|adeegii ugu fiicnaa|adeeggii ugu fiicnaa|daryeelka ugu fiican|daryeelkii ugu fiicnaa|kan ugu wanaagsan|
        tan ugu wanaagsan|heerka ugu sareeya|heerka ugu sarreeya|heer aad u sareeya|heer aad u sarreeya|aad u heer sareysa|heer sare ah|darajada koowaad|darajo sare|tayo sare|tayo sare leh|
        aan laga fiicneyn|aan laga fiicnayn|laga fiicnaan maayo|wax laga fiican ma jirto|wax ka fiican ma arag|ka fiican ma arag|ka fiican ma jiro|wax laga sheego ma leh|waxba laguma dari karo|
        wax lagu daro ma jiro|boqol boqol|boqolkiiba 100|boqol kiiba boqol|boqolkiiba boqolba|qiimo badan|qiimo badnayd|cajaa'ib|cajaaib|cajaib|cajib|cajiibad|la yaab leh|lala yaabo|
        wax lala yaabo|fantaastik|dhamaystiran|dhamaystirnayd|dhammaystirnayd|bilaa cayb|bilaa iin|iin la'aan|mumtaz ah|mumtaas ah|aad iyo aad u qanacsan|wax walba waa sax|jannada|
        jannada oo kale|
        aad u heersareeya|heer caalami|meel sare|meesha ugu saraysa|ugu sarreeya|ugu sareeya|boqolkiiba boqol|100 100|toban toban|cajiib badan|aan la koobi karin|wax laga fiican ma jiro|
        waxba kama dhinna|dhammaystiran|baxsan|super|amazing|fantastic|top|mumtaz|mumtaaz ah|aad iyo aad u fiican|heer sare|heersare|cajiib|cajiib ah|yaab leh|layaab leh|layaab|ugu fiican|
        ugu wanaagsan|kan ugu fiican|tan ugu fiican|aad u heer sareeya|qiimo leh|mumtaaz|mumtaas|kaamil|perfect|excellent|best|great""",
    bad="""wax fiican ma ahayn|wax fiican ma aheyn|wax fiican maaha|wax fiican ma aha|wax fiican kuma arag|wax fiican ma arag|uma qancin|uma qanacsani|uma qanacsana|uma qanacsanayn|uma jeclayn|uma faraxsani|aad uma qancin|aad uma qanacsani|aad uma jeclayn|aad uma jecli|xuntahay|xunyahay|liidatahay|xumatahay|xumay|xumaaday|xumaatay|xunaa|xunayd|xuneyd|xumyd|liidataa|liidato|liitey|liito|liidateen|daciifsan|daciifnayd|daciif ahayd|tayo xumo|tayo daran|tayo darro|tayo xun|hoosaysa|hooseysa|
        aan fiicnayn|aan fiicneyn|aan wanaagsanayn|aan wanaagsaneyn|kuma qanacsana|kuma qanacsanin|kuma qancinin|kuma faraxsana|kuma faraxsanayn|kuma faraxsaneyn|kumaan qancin|
        kumaan qanacsanayn|kuma qanacsaneyn|kuma qanacno|kumaanan qancin|kuma qanacsanihi|kama helin|maan ka helin|kama helo|maan jeclaan|maan jeclayn|ma jeclaysan|ma jeclaysanin|
        kama raali ihi|kama raalli ihi|kama raali aha|kama raalli aha|kama raali ahayn|kama raalli ahayn|raali kama aha|raalli kama aha|raali kama ahayn|raalli kama ahayn|raali ma ihi|
        raalli ma ihi|raali ma ahi|raalli ma ahi|raali kama ahay|ima qancin|ima qanciso|ima qancinin|ma i qancin|ma qancin|ma qanacsani|ma qanacsana|ma qanacsanihi|ma faraxsani|ma faraxsana|
        ma faraxsanayn|ma fiicnaa|ma fiicnaynin|ma fiicnin|ma fiicanayn|ma fiicaneyn|ma fiicnyn|mana fiicnayn|mana fiicna|maba fiicneyn|maba wanaagsanayn|uma fiicnayn|uma fiicneyn|uma fiicna|
        uma wanaagsanayn|uma wanaagsana|uma wanaagsaneyn|ma wanaagsanin|ma wanaagsanaa|ma wanagsaneyn|ma wacna|ma wacnayn|ma roona|ma roonayn|ma hagaagsana|ma hagaagsaneyn|fiicnaan waayay|
        fiicnaan wayday|sidii la rabay ma ahayn|sidii aan rabay ma ahayn|sidii la filayay ma ahayn|sidii aan filayay ma ahayn|sidii la rabay ma aheyn|heerkii la rabay ma ahayn|
        heerkii la rabay kama hooseyn|wanaag ma leh|wanaag ma lahayn|wanaag kuma jirin|niyad jab ah|niyad jab ahayd|dhib badan|dhib badnayd|dhib leh|
        liidatay|liidatey|liitay|ma fiicna|ma fiicnayn|ma fiicneyn|ma fiicnaan|maba fiicna|maba fiicnayn|aad uma fiicna|aad uma fiicnayn|aad uma fiicneyn|aad uma wanaagsanayn|sidaas uma fiicna|
        sidaas uma fiicnayn|sidaa uma fiicna|ma ahayn mid fiican|ma aheyn mid fiican|ma aha mid fiican|fiican ma ahayn|fiican ma aheyn|fiican ma aha|fiican maaha|fiicnaan weyday|ma wanaagsana|
        ma wanaagsanayn|ma wanaagsaneyn|wanaagsan ma ahayn|wanaagsan ma aha|kuma qancin|kuma qanacsani|kuma qanacsanayn|kuma faraxsani|ma jeclayn|ma jeclaan|ma qumanayn|hagaagsan ma ahayn|
        ma hagaagsanayn|ma raali ahayn|raali kama ahi|raalli kama ihi|xumeyd|xumayd|xun yahay|xun tahay|hooseeya|hoose|ma haboona|ma habboonayn|way liidatay|ma fiicno|ma ficna|ma ficnayn|
        ma fiicnaayeen|ma wanagsana|ma wanagsanayn|xun|xumaa|xumaayeen|liita|liidata|liitaa|daciif|daciif ah|khaldan|si xun|bad|poor""",
    terrible="""ugu xun abid|abid ugu xun|abid ugu xumaa|abid ugu xumayd|weligay ugu xun|waligay ugu xun|kii ugu xumaa abid|tii ugu xumayd abid|isbitaalka ugu xun|isbitaalkii ugu xumaa|adeegga ugu xun|
        adeegii ugu xumaa|adeeggii ugu xumaa|habeenkii ugu xumaa|habeenkii iigu xumaa|iigu xumaa|iigu xumayd|iigu xun|khibraddii ugu xumayd|waxa ugu xun|waxa ugu xumaa|ugu xumaan|ugu darnaa|
        ugu darnayd|ugu liidatey|ugu liidata|xad dhaaf u xun|ba'an|baas|balaayo|balo|musiibo|musiibo ah|argagax ah|argagax lahayd|naxdin leh|naxdin lahayd|laga argagaxo|laga yaqyaqsado|
        yaqyaqsi|yaqyaqsi leh|karaahiyo|qashin ah|fadeexo|fadeexad ah|ceeb badan|ceeb ahayd|sharaf darro|jahanamo|jahannama|cadaabta|naar|foolxumo weyn|aan loo dulqaadan karin|
        loo dulqaadan karin|aan loo adkaysan karin|xumaan weyn|wax laga xumaado|wax ka xun ma arag|ka xun ma arag|wax ka xun ma jiro|foolxumo ah|xun xun|
        ugu xumaa|ugu xumayd|ugu xumeyd|ugu liitay|ugu liidatay|waa ceeb|ceeb weyn|aad iyo aad u liita|ugu liita|kii ugu liitay|tii ugu liidatay|cadaab|qashin|foolxumo|masiibo ah|kan ugu darnaa|
        tii ugu darnayd|ugu daran|laga naxo|naxdin|bahalnimo|wax xun oo dhan|fadeexad|aad iyo aad u xun|ugu xun|kii ugu xumaa|tii ugu xumayd|tii ugu xumeyd|kan ugu xun|tan ugu xun|argagax|
        argagax leh|cabsi leh|foolxun|fool xun|laga xumaado|ceeb|masiibo|jahannamo|worst|terrible|awful""",
    very=_VERY
    + """xaqiiqdii|xaqiiqatan|xaqiiqo ahaan|si xad dhaaf ah|si aan caadi ahayn|si dhab ah|dhabtii|dhabtii aad u|runtii aad|runtii aad ayay u|runtii aad bay u|runtii aad buu u|xaqiiqdii aad u|
        aadba|aadbaa|aadbay|aadbuu|aadbaan|aadbay u|aadbuu u|aadbaan u|aadbaan ugu|aaduu u|aaday u|aadaad u|wax badan oo|lagama hadli karo|iyo aad|
        aad ayay u|aad ayuu u|aad bay u|aad buu u|aad baan u|aad baan ugu|aad ayaan u|aad ayaan ugu|aad ayey u|aad iyo aad ayay u|aad iyo aad bay u|aad iyo aad buu u|aad iyo aad ayuu u|
        aad iyo aad ayey u|aad iyo aad ayaan u|aad iyo aad ayaan ugu|aad iyo aad baan u|ad iyo ad u|aad aad u|aad waxaan u|aad waxay u|aad wuxuu u|aad ugu|aad iyo aad ugu|aad ayaan ku|runtii aad u|
        runti|dhab ahaan aad u|si weyn|si wayn|wayn|xad dhaaf ah|aad baad u|oo dhan|aad|aad u|aad iyo aad|aad iyo aad u|ad|ad u|aadka|aadka u|si aad ah|runtii|dhab ahaantii|dhab ahaan|wax badan|
        badan|si fiican u|very|really|so""",
    quite="""xoogaa|yara|yaro|wax yar|wax yar u|inta badan|si|oo|quite""",
    nots="""maahan|maha|ma ahaan|ma ahaynin|kuma|kama|ima|maanan|ma aan|muusan|maysan|may ahayn|muu ahayn|
        ma|maaha|ma aha|ma ahan|ma ahayn|ma aheyn|maahayn|maba|mana|aan|aanay|aanu|ma fiicnayn|ma fiicneyn|ma fiicna|sidaas u|sidaa u|uma|not""",
    at_all="""haba yaratee|haba yaraate|xataa|xitaa|abid|abidkay|weligay|gabigaba|gebigeedba|gabigeedba|
        haba yaraatee|gabi ahaan|gabi ahaanba|gebi ahaanba|waligay|marnaba|gabi ahaanba maya|maba""",
    neither="""caadi ayay iska ahayd|caadi ayuu iska ahaa|caadi iska ahayd|caadi iska ah|iska caadi ayay ahayd|iska caadi ahayd|iska caadi bay ahayd|caadi uun|caadi kaliya|waa caadi uun|caadi weeye|
        caadi waaye|caadiyan|caadi caadi|meel dhexaad|meel dhexaad ah|dhexdhexaadka|dhex dhexaadka|dhexdhexaadi|dhexdhaxaad|dhex dhaxaad|dhexdhaxaad ah|celcelis ahaan|celcelis ah|heer dhexe|
        heer dhexaad|heer dhexaad ah|heer dhexdhexaad ah|dhexdhexaad bay ahayd|dhexdhexaad buu ahaa|iska dhexdhexaad|labada midna|midna maaha|midna ma aha|midna ma ahayn|midkoodna|labadaba|
        nus nus|nus iyo nus|badhi badhi|kala badh|fifty fifty|sidaas iska ahayd|xoogaa wanaagsan|xoogaa fiican|la aqbali karo|xun ma ahayn|xun ma aheyn|xun ma aha|xun maaha|ma xuna|ma xumaan|
        ma xumaynin|aad uma xuma|aad uma xumayn|aad uma xumeyn|sidaas uma xuma|sidaas uma xumayn|sidaa uma xuma|uma xuma|uma xumayn|uma xumeyn|wax xun ma ahayn|ma liidato|ma liidanayn|
        ma xuma|ma xumo|ma xumayn|ma xumeyn|ma fiicna ma xuma|ma fiicna mana xuna|ma fiicna oo ma xuma|ma fiicnayn ma xumayn|fiicanna ma aha xunna ma aha|fiicanna ma ahayn xunna ma ahayn|
        fiican ma ahayn xun ma ahayn|xun ma ahayn fiican ma ahayn|wax u dhexeeya|dhex dhexaad ah|isku dheelitiran|meel dhexe ayay ahayd|dhexdhexaad ayay ahayd|iska wanaagsan|waa iska caadi|
        waa iska dhexdhexaad|caadi ayay ahayd|caadi ayuu ahaa|normal|celcelis|medium|waa dhexdhexaad|kala bar|iska ok|ma fiicna mana xuma|ma fiicnayn mana xumayn|ma fiicneyn mana xumeyn|
        ma fiicna mana xumo|ma xuma mana fiicna|ma xumayn mana fiicnayn|fiican maaha xun maaha|fiicanna maaha xunna maaha|ma wanaagsana mana xuma|ma wanaagsanayn mana xumayn|dhexdhexaad|dhex dhexaad|
        dhexdhexaad ah|dhexe|iska caadi|caadi|caadi ah|iska caadi ah|waa caadi|caadi buu ahaa|caadi bay ahayd|u dhexeeya|meel dhexe|iska fiican|average|so so""",
    dont_know="""garanmaayo|garan mayo|garanmayo|ma garan|maan garan|maan garanayo|magarto|ma gartid|ma kasayo|ma kasin|kasi maayo|ogaan maayo|ma ogaan karo|ma ogsoni|kama warqabo|kama war hayo|
        war kama hayo|warna kama hayo|waxba kama hayo|waxba kama garanayo|waxba kama xasuusto|ma xasuusni|xasuusan maayo|xusuusan maayo|ma xusuusni|waan hilmaamay|waan ilowday|sheegi maayo|
        lama sheegi karo|lama garan karo|ma kala sheegi karo|kala garan maayo|go'aan ma qaadan karo|go'aan kama gaari karo|hubaal ma hayo|shaki ayaan ka qabaa|waan shakisanahay|ra'yi kama qabo|
        ra'yi kama hayo|rayi ma hayo|fikir kama qabo|fikrad kama qabo|fikradna kama haysto|jawaab ma hayo|jawaab uma hayo|way adag tahay|way adagtahay|waa adag tahay in la sheego|
        way adagtahay in la sheego|way adag tahay in aan sheego|way adag tahay in la dhaho|adag tahay in la sheego|ilaahay uun baa og|ilaahay ayaa garanaya|ilaah ayaa og|rabbi ayaa og|
        rabi baa og|rabbi baa og|eebe ayaa og|eebe baa og|alle baa og|allah ayaa og|allah aclam|allahu aclam|allaahu aclam|magaran|maqaano|maaqaan|ma aqano|ma aqan|aqaan maayo|ma hubin karo|
        ma hubno|hubin maayo walaal|ma xusuusto waxba|waxba ma xasuusto|waxba ma garanayo|waxba ma garto|idk|
        ma garanayo walaal|ma aqaano|waxba kama ogi|waxba ma aqaan|waxba kama ogi wallahi|kama ogi|kamaogi|kama jawaabi karo|ma dhihi karo|ma sheegi karo|ma odhan karo|ma oran karo|
        waxba kama dhihi karo|ma xasuusanayo|ma xusuusan karo|ma xasuusan|waan ilaaway|waan illoobay|hubin maayo|ma hubin|ma hubsan|ma cadda|fikrad kama haysto|fikrad kama hayo|ra'yi ma hayo|
        rayi kama qabo|ma garto|ma fahmin|ilaahay ayaa og|ilaahay baa yaqaan|allaa og|allah baa og|ma oga|anigu ma aqaan|dunno|no idea|magaranaayo|ma kala garanayo|ma garanayo|magaranayo|
        ma garanaayo|ma aqaan|maqaan|ma ogi|maogi|ma ogin|ma hubo|mahubo|ma hubi|waxba ma ogi|waxba kama aqaan|fikrad ma hayo|fikir ma hayo|ma xasuusto|ma xusuusto|way adag tahay in la sheego|
        ilaah baa og|ilaahay baa og|alle ayaa og|anigu ma garanayo|garan maayo|aqoon maayo|dont know""",
    frames="""iska|uun|kaliya|keliya|weeye|weeyaan|waaye|waayey|weeyey|waye|noqotay|noqday|arrintu|arrinta|booqashada|booqashadii|booqashadayda|booqashadaydii|booqashadaydu|joogitaanka|joogitaankii|
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
        guud ahaan|guud ahaanba|ra'yigayga|aragtidayda|la|isbitaalka|isbitaal|jawaabtaydu|doortay|waxaan dooranayaa|it was|service|hospital|experience|aragtay""",
    polite="""wll|wlo|mahadsnid|mahadsnd|mahadsanidin|mahadsenid|mahadsaniid|mahadsantay|waa mahadsantahay|waad mahadsan tihin|mahadsan tahay|mahadsan tihiin|mahadsantihin|mahad sanid|mahad sanidiin|
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
        sorry|waan ka xumahay|raalli noqo|cafi""",
    greetings="""ciid mubaarak|ciid mubarak|ciidmubarak|eid mubarak|ciid fiican|ciid barakaysan|ramadaan kariim|ramadaan kareem|ramadan kariim|ramadan kareem|ramadan mubarak|ramadaan mubaarak|
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
        waan fiican nahay|nasiib wanaagsan|nabad gelyo|nabadgelyo|haye fiican|waa yahay|waayahay|ma fiican tahay|sidee tahay|sideed tahay|iska waran|good morning|good night|good luck""",
    joins="""lakiin|laaki|laakin se|haseyeeshee|haseyeeshe|inkasta oo|in kasta oo|kastoo|sababtu|sababtuna|sababta|maadama|gaar ahaan|khaas ahaan|hase ahaatee|hasa yeeshee|kalkaaliyayaashuna|
        kalkaalisooyinkuna|shaqaaluhuna|shaqaalahuna|dhakhaatiirtuna|dhakhtarkuna|dhakhtarkana|sugitaankuna|cuntaduna|qofna|cidna|cidina|
        balse|hayeeshee|lkn|lkin|laakinse|ee|maadaama|maxaayeelay|sababto ah|dartii|marka laga reebo|inkastoo|laakiin|lakin|laakin|laakiinse|hase yeeshee|sababtoo ah|sababta oo ah|maxaa yeelay|waayo|
        oo|iyo|in kastoo|kaliya|keliya|sabab|but|because""",
    praise="""naxariis badnayd|naxariis badnayeen|naxariis badnaayeen|naxariis badan yihiin|naxariis lahayd|naxariis lahaayeen|edeb lahaayeen|edeb badnaayeen|edebsan|edebsanaayeen|akhlaaq leh|
        akhlaaq fiican|akhlaaq badan|akhlaaqdooda|bashaash|furfuran|qalbi fiican|qalbi furan|qalbi wanaagsan|dhoolla caddeyn|dhoola cadayn|dhoola caddayn|soo dhaweyn|soo dhaweyeen|
        soo dhaweeyeen|si fiican ii daryeeleen|si fiican ayay ii daryeeleen|si fiican baa la ii daryeelay|la ii daryeelay|si fiican la ii daryeelay|daryeel fiican|daryeel badan|
        way i dhegeysteen|i dhageysteen|i dhegaysteen|sharraxeen|ii sharaxeen|i sharfeen|i ixtiraameen|ixtiraam leh|ixtiraam badan|xushmeeyeen|dulqaad|dulqaad badan|dulqaad leh|dulqaadan|
        badbaadiyeen|naftayda badbaadiyeen|nafta badbaadiyeen|malaa'ig|malaa'igo|malaayik|malaaikta|malaaiko|xirfad leh|xirfad badan|xirfadlayaal|hawl kar|hawlkar|shaqo fiican|shaqo wanaagsan|
        dadaal badan|dadaal badnaayeen|qadarin|waan u mahadcelinayaa|kalsooni|si sharaf leh|walaalnimo|jacayl|fiicnaayeen|wanaagsanaayeen|
        naxariis badnaa|si fiican|si wanaagsan|caawiyeen|caawisay|daryeeleen|dadaal|dadaaleen|sharaf|xushmad|ixtiraam|dhoola cadeyn|duco|ilaahay ha barakeeyo|waan jeclaa|farxad geliyay|
        aad bay ii caawiyeen|way i daryeeleen|naxariis|naxariis badan|naxariis leh|naxariistay|caawimaad|way i caawiyeen|i caawiyeen|edeb leh|edeb badan|akhlaaq wanaagsan|soo dhawayn|
        daryeel wanaagsan|mahad|faraxsan|farxad|raalli ka ahay|ku qanacsan|nadiif|nadiif ah|shaqo adag|jecel|jeclaa|helpful|caring|kind|friendly|love""",
    blame="""naxariis ma leh|naxariis ma lahayn|naxariis malahan|naxariisdarro|naxariis daro|naxariis laaan|edeb ma leh|edeb malahan|edeb daro|edeb la'aan|akhlaaq xun|akhlaaq xumo|akhlaaq ma leh|
        anshax xumo|cunsuri|cunsuriyad|cunsuriyiin|midab takoor|takooreen|takooray|i takooreen|qayliyeen|qayliyay|igu qayliyay|igu qayliyeen|igu qaylisay|qaylisay|qaylin|caytamay|i caayeen|
        i caayay|i aflagaadeeyeen|i quursadeen|quursi|quursadeen|yasid|i yaseen|i dayaceen|dayaceen|i dayacay|la iska dhaafay|cid i eegtay ma jirin|cidna ima eegin|qofna ima eegin|
        cidna igama jawaabin|qofna igama jawaabin|qofna ima caawin|cidna ima caawin|cid i caawisay ma jirin|cidna iima iman|cidna wey iga daryeeli wayday|daryeel ma jirin|daryeel la'aan|
        daryeel darro|daryeel xumo|daryeel xun|been|beenaaleyaal|been ii sheegeen|khiyaano|dhib baan ku qabay|waa la i rafaadiyay|rafaad baan maray|silic|silcin|qaska|qas|fowdo|wasakhaysnaa|
        wasakhaysnayd|wasakhaysan|wasakh badan|nadaafad darro|nadaafad xumo|nijaas|ur xun|aan naxariis lahayn|naxariis lahayn|ka xumahay|laga xumaado|habeenkii iigu xumaa|ugu xumaa|ugu xumayd|
        ceeb weyn|musiibo|masiibo|cadaab|jahannamo|qashin|daryeelkii ugu xumaa|
        si xun|si xun baa la iila dhaqmay|dhaqan xumo|cay|qaylo|qaylinayay|cidna ma iman|qofna ma iman|qofna iima iman|cidina ima caawin|dulmi|naxariis darro|naxariis la'aan|la i ilaaway|
        la i hilmaamay|bahdileen|i bahdileen|takoor|midabtakoor|habeenkii ugu xumaa|ceeb|ceeb ah|dayacaad|dayac|la i dayacay|edeb darro|edebdarro|edeb daran|edeb xumo|bahdil|bahdilaad|aflagaado|
        wasakh|wasakh ah|niyad jab|dhib|dhibaato|rafaad|ugu xun|foolxun|rude|worst""",
    yes=_twice(_YES, _AGREES)
    + f"|{_ALLOWS}|"
    + _every(_PLAIN_YES, _ALLOWS)
    + """haa dee|haa ee|haaa|haaaa|ha walaal|haa walaal|haa xaqiiqdii|haan|haa ok|haa waa ok|hayee waa ok|haye waa ok|haye ok|haa haa walaal|haa fiican|haa kuma diidayo|haa inshallah|
        haa insha allah|
        haa|ha|haah|haa haa|haa fadlan|haye|hayee|waa yahay|waayahay|waa hagaag|hagaag|haa waa yahay|dabcan|haa dabcan|xaqiiqdii|hubaal|waan oggolahay|waan ogolahay|waan raalli ahay|waan raali ahay|
        raalli ayaan ka ahay|ok|okay|way fiican tahay|waa caadi|dhib ma leh|dhib malaha|wax dhib ah ma leh|mushkilad ma leh|waad awooddaa|waad karaysaan|waad karaysaa|waad samayn kartaa|
        waa la oggol yahay|yes|yaah|yeah""",
    no=_twice(_NAY, _REFUSES)
    + f"|{_FORBIDS}|"
    + _every(_PLAIN_NO, _FORBIDS)
    + """maya dee|maya fadlan|maya mahadsanidiin|may mahadsanid|mayo mahadsanid|maya mahad|maya waligay|maya marnaba|mayaa|mayaaa|mya|maya walaalo|maya raali noqo|maya abadan|nah|no mahadsanid|
        maya|mayo|may|maaya|maya maya|maya mahadsanid|marnaba|abadan|ma oggoli|ma ogoli|ma rabo|madoonayo|ma doonayo|raalli kama ihi|raali kama ihi|ha samayn|ha sameynin|ma ogolaanayo|haba yaraatee|
        no|nope|mayee""",
    stop="""fariimaha iga jooji|fariimaha iga joojiya|farriimaha iga joojiya|fariimaha naga jooji|iga joojiya|naga joojiya|iga joojiya fariimaha|iska kay daaya|iga haya|iga dhaafa|i daaya|i daa|
        hana ii soo dirin|hana ii soo dirina|ha ii soo dirina|ha ii soo qorina|ha noo soo dirina|ha noo soo dirin|mar dambe hana ii soo dirina|mar danbe ha ii soo dirina|
        mar danbe ha ii soo dirin|markale ha ii soo dirin|mar kale ha ii soo dirin|mar kale ha ii soo dirina|text ha ii soo dirin|text ha ii soo dirina|sms ha ii soo dirin|
        message ha ii soo dirin|message ha ii soo dirina|ha i textgarayn|ha i soo texgareyn|fariimo kale ha ii soo dirina|fariin kale ha ii soo dirin|fariin kale ma rabo|text ma rabo|
        textiga jooji|textiga joojiya|sms jooji|sms ka jooji|messageka jooji|waan ka daalay fariimaha|fariimaha waan ka daalay|ka saar numberkayga|ka saara numberkayga|numberkayga ka saar|
        numberkayga ka saara|numberkayga tirtira|nambarkayga tirtira|lambarkayga tirtira|lambarkayga ka saara|nambarkayga ka saara|iga saara|jooji dee|joojiya dee|iska joojiya|waa igu filan|
        waa igu filan yihiin fariimaha|igu filan|
        iga daa fariimaha|fariin danbe ma rabo|fariin danbe ha ii soo dirin|i dhaaf|i dhaafa|iska kay daa|jooji qoraalka|joojiya fariimaha|joojiya farriimaha|joojiya qoraalada|jooji walaal|
        waa iga daa|naga daaya|i nabad geli|fadlan joojiya|fadlan iska daa|lambarkayga ka saar|lambarkayga tirtir|nambarkayga ka saar|no more message|stop message|i saar|jooji|joojiya|joojiye|
        joojiyaa|jooji fadlan|STOP fadlan|STOP dheh|iska jooji|iska daa|iska daaya|naga jooji|iga jooji|iga daa|iga daaya|hadda jooji|jooji fariimaha|jooji farriimaha|jooji qoraallada|
        jooji qoraalada|fariimaha jooji|farriimaha jooji|qoraallada jooji|ha soo dirin|ha ii soo dirin|ha i soo dirin|mar dambe ha soo dirin|mar dambe ha ii soo dirin|fariin ha ii soo dirin|
        fariimo ha ii soo dirin|fariin dambe ha ii soo dirin|ha ii soo qorin|mar dambe ha ii soo qorin|ha i dhibin|ha i dhibina|ha i rabshin|ka noqo|iska saar|iga saar|iga saara liiska|
        liiska iga saar|liiska iga saara|magacayga ka saar liiska|ma rabo fariimo|ma rabo farriimo|ma rabo qoraallo|fariimo ma rabo|farriimo ma rabo|fariin dambe ma rabo|joojinta|ka bax|i joojiya""",
    start="""fariimaha dib ii soo dir|dib ii soo dira|mar kale ii soo dir|markale ii soo dir fariimaha|fariimaha ii soo celiya|fariimaha soo celi|fariimaha ii bilow|fariimaha bilow|
        fariimaha bilaaba|dib u bilow fariimaha|dib u bilaaba fariimaha|
        bilow|bilaw|billow|bilaaw|dib u bilow|dib u bilaw|dib u bilaaba|mar kale bilow|mar kale bilaw|mar kale bilaaba|fariimaha mar kale bilow|fariimaha dib u bilow|farriimaha dib u bilow|
        dib ii soo dir fariimaha|fariimaha mar kale ii soo dir|mar kale ii soo dir fariimaha|mar kale ii soo dira|dib iigu soo dir fariimaha|fariimaha dib iigu soo dira|
        fariimaha mar kale ii soo dira|farriimaha mar kale ii soo dira|isdiiwaangeli|is diiwaan geli|sii wad fariimaha""",
    help="""waa kuma kan|waa ayo kan|waa ayyo|ayo waaye|ayaa waaye kani|kumaad tihiin|kuma ayaad tihiin|kuma tihiin|idinku yaad tihiin|idinku kuma ayaad tihiin|yaa tihiin|yaad tihiin walaal|
        yaad tahay walaal|maxaad iga rabtaan|maxaad iga rabtaa|maxaad rabtaa|maxaad doonaysaan|maxaad doonaysaa|maxaa la iga rabaa|maxaa la rabaa|maxay tahay tani|maxay tahay waxan|
        maxay tahay waxani|waa maxay waxan|waa maxay waxani|waa maxay tani|waa maxay kan|waa maxay fariintani|fariintani waa maxay|fariintan waa maxay|fariintani maxay tahay|
        fariintan maxay ku saabsan tahay|maxay ku saabsan tahay fariintan|maxay ku saabsan tahay tani|xaggee ka timid|xagee ka timid|xaggee ka timid fariintani|xagee ka timid fariintan|
        xagee ka soo diraysaan|xagee ka tihiin|xaggee ka tihiin|halkee ka tihiin|meel ma ka tihiin|meesha aad ka tihiin|ma khiyaano baa tani|ma khiyaano baa|ma khiyaano|khiyaano miyaa|
        khayaano miyaa|ma khayaano baa tani|ma been baa tani|ma tuugo tihiin|tuugo ma tihiin|tuugo miyaa|ma tuugo baa|ma scam baa|ma scam|scam ma yahay|scam miyaa|scam ma aha miyaa|ma dhab baa|
        ma run baa tani|ma dhab baa tani|isbitaal noocee|isbitaalkee tihiin|isbitaalkee ka tihiin|isbitaalkee baad tihiin|isbitaal kee|lambarkayga xaggee ka heshay|
        lambarkayga xaggee ka hesheen|lambarkayga xagee ka keenteen|numberkayga xagee ka keenteen|numberkayga xagee ka hesheen|nambarkayga xagee ka hesheen|yaa idin siiyay lambarkayga|
        yaa idin siiyay numberkayga|yaa ku siiyay numberkayga|yaa lambarkayga idin siiyay|ma fahmin fariintan|ma fahmin fariinta|fariinta ma fahmin|fariintan ma fahmin|ii sharax|ii sharraxa|
        ii sharaxa|faahfaahin|faahfaahin ii siiya|who ah|kumaa|kumaa waaye|waa kumaa|waa kuma walaal|waa ayo walaal|
        waa isbitaalkee|isbitaalkee|waa isbitaalkee kani|maxay tahay|maxaad ka rabtaa|maxaad rabtaan|yaad tihiin|ayaad tihiin|idinkuma yaa tihiin|ma khayaano baa|bilaash ma tahay|
        maxay ku saabsan tahay|waa maxay fariintan|maxaad ula jeeddaa|caawi|caawimo|caawimaad|i caawi|i caawiya|caawimo ayaan rabaa|gargaar|waa kuma|waa ayo|waa ayo kani|waa kuma kani|
        kuma ayaa tahay|ayaad tahay|yaad tahay|yaa tahay|adigu yaa tahay|waa maxay|waa maxay kani|waa kee|ma been baa|ma run baa|yaa waaye|yaa soo diray|waa kuma ninkan|kumaad tahay|ayaa waaye|kuma|
        waa yaabe yaad tahay|fariintan yaa soo diray""",
    wrong_number="""lambar qalad ah|nambar qalad ah|number qalad ah|lambar khalad ah|nambar khalad ah|number khalad ah|waa lambar qalad ah|waa number khaldan|waa number qaldan|number ka waa khaldan yahay|
        numberku waa khaldan yahay|numberka waa khaldan yahay|numberka waa khaldan|lambarka waa khaldan|lambarkan waa khaldan yahay|nambarkan waa khaldan yahay|nambarkan waa qaldan yahay|
        nambarka waa qaldan yahay|lambarka waa qaldan yahay|waad khaldantahay|waad khaldan tihiin|waad khaldantihiin|waad qaldantahay|waad qaldan tihiin|waad qaldantihiin|waad qaldan tahay|
        waad gefsan tahay|waad gafsan tihiin|waad gefsan tihiin|khalad ayaad u dirteen|qalad baad u dirteen|qof khaldan ayaad u dirteen|qof khaldan baad u dirteen|qof kale ayaad u dirteen|
        qof kale baad u dirteen|qofka khaldan|qofka khaldan ayaad u dirteen|ma ihi qofka|ma ahi qofka|anigu ma ihi qofka|anigu ma ihi qofkaas|anigu ma ahi qofkaas|ma ihi qofkaas|ma ahi qofkaas|
        aniga ma ihi|anigu ma ihi|ani ma ihi|ani maaha|aniga ma aha|anigu maaha|aniga maahan|kani maaha lambarkayga|kan ma aha lambarkayga|lambarkan aniga maaha|numberkayga maaha|
        numberkaygu maaha|numberkan aniga ma lihi|nambarkeeda maaha|lambarkeeda maaha|lambarkiisa maaha|nambarkiisa maaha|taleefankeeda maaha|taleefankiisa maaha|numberkeeda maaha|
        numberkiisa maaha|telefoonkeeda maaha|telefoonkiisa maaha|kani maaha numberkeeda|kani maaha numberkiisa|qof khalad ah|qof qalad ah|nambar khaldan baad wacday|
        nambar khaldan baad soo wacday|
        lambar khaldan|nambar khaldan|lambarka khaldan|nambarka khaldan|lambarku waa khaldan yahay|nambarku waa khaldan yahay|waa lambar khaldan|waa nambar khaldan|nambar qaldan|lambar qaldan|
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
        (hana|yaan|yaanan|haka|ha) (la ii|la igu|ii|i|noo|igu|iigu|iga|idinka) [soo] (dirin|dirina|dirinina|qorin|qorina|qorinina|tuurin|tuurina) ..3 {_TEXTS}
        (hana|yaan) (la ii|ii|noo|iigu) [soo] (dirin|dirina|dirinina|qorin|qorina|qorinina|tuurin|tuurina) [wax] [mar dambe|dambe|danbe|kale|mar kale]
        {_TEXTS} [dambe|danbe|kale|badan] (hana|yaan) (la ii|ii|i|noo|iigu) [soo] (dirin|dirina|dirinina|qorin|qorina|tuurin|tuurina)
        (mar dambe|mar danbe|mardambe|mardanbe|markale|mar kale) (ha|hana) (ii|i|noo|iigu) [soo] (dirin|dirina|dirinina|qorin|qorina|tuurin|tuurina)
        {_TEXTS} ..1 (iga joojiya|naga joojiya|iska kay daaya|iga haya|iga dhaafa|iga dhaaf|joojiya|ka dhaafa)
        (iga joojiya|naga joojiya|iga dhaafa|iga haya) ..1 {_TEXTS}
        {_TEXTS} (waan|waanu) (ka daalay|ka daalnay) [ee] (jooji|joojiya|iga|naga)
        (igu filan|igu filnaa|nagu filan) [yihiin] {_TEXTS}
        (ma|mana) (rabo|doonayo|rabno|doonayno) (in|inaad|inaan) [mar dambe|mar danbe|markale] (la ii soo diro|ii soo dirtaan|ii soo dirto|la igu soo diro|helo|iigu soo dirtaan) [wax] {_TEXTS}
        (ma|mana) (rabo|doonayo|rabno) [wax] {_TEXTS} (dambe|danbe|kale|ah|idinka)
        (ka saar|ka saara|saar|saara|tirtir|tirtira|masax|masaxa|ka tirtir|ka tirtira) [fadlan] (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga|numberkeyga|taleefankayga|telefoonkayga)
        (lambarkayga|nambarkayga|numberkayga|lambarkeyga|nambarkeyga|numberkeyga|taleefankayga|telefoonkayga|magacayga) ..2 (ka saar|ka saara|tirtir|tirtira|masax|masaxa|ka tirtira|ka masaxa)
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
        (kani|kan|kanu|tani|lambarkani|nambarkani|numberkani|lambarkan|nambarkan|numberkan|taleefankani|taleefankan|telefoonkan|telefoonkani|moobilkan|mobilkan|telefonkan) (maaha|ma aha|ma ahan|maahan|maha|ma ahaa) ..1 (lambark*|nambark*|numberk*|taleefank*|telefoonk*|telefonk*|teleefank*|moobilk*|mobilk*|talafoonk*)
        (kani|kan|kanu|tani|lambarkani|nambarkani|numberkani|lambarkan|nambarkan|numberkan|taleefankani|taleefankan|telefoonkan|telefoonkani|moobilkan|mobilkan|telefonkan) ..1 (hooyaday|hooyadey|aabahay|aabbahay|abahay|ninkayga|ninkeyga|xaaskayga|xaaskeyga|wiilkayga|gabadhayda|isaga|iyada|kiisa|keeda|bukaanka|bukaankii|ayeeyday) (maaha|ma aha|ma laha|ma lahan|ma leh)
        (lambark*|nambark*|numberk*|taleefank*|telefoonk*|telefonk*|teleefank*|moobilk*|mobilk*|talafoonk*) (maaha|ma aha|ma ahan|maahan) (hooyaday|hooyadey|aabahay|aabbahay|ninkayga|xaaskayga|wiilkayga|gabadhayda|isaga|iyada|bukaanka|kan|kani)
        (wacdeen|wacday|soo wacdeen|soo wacday|u dirteen|u dirtay|soo dirteen|soo dirtay|u qorteen|u qortay|la hadlaysaan|la hadlaysaa|la xiriirteen) ..1 (lambar|nambar|number|qof|nin|naag|cid|lambarka|nambarka|numberka|qofka) (khaldan|qaldan|khalad|qalad)
        (lambar|nambar|number|qof|nin|naag|cid|lambarka|nambarka|numberka|qofka) (khaldan|qaldan|khalad ah|qalad ah|kale) (ayaad|baad|ayaa aad|ayaydin|baydin) ..2 (wacdeen|wacday|dirteen|dirtay|qorteen|qortay|hadlaysaan|hadlaysaa|hadashay|hadasheen|haysataan|haysaa)
        (waad|waa aad) (khaldan|qaldan|khaldantahay|qaldantahay|khaldantihiin|qaldantihiin|gefsan|gafsan) [tahay|tihiin] ..1 (lambarka|nambarka|numberka|lambarkan|nambarkan|qofka)
        (ma garanayo|ma aqaan|ma aqaano|ma yaqaan|magaranayo|maqaan|maan garanayo) ..1 (qofkan|qofkaas|qofkani|ninkan|ninkaas|naagtan|naagtaas|gabadhan|magacan|magacaas|qofka aad sheegaysaan|qofka aad raadinaysaan)
        (qofkan|qofkaas|qofkani|ninkan|ninkaas|naagtan|gabadhan|magacan|magacaas|qofka aad sheegaysaan|qofka aad raadinaysaan|qofka magacaas) ..1 (ma garanayo|ma aqaan|ma aqaano|ma yaqaan|magaranayo|maqaan)
        (cid|qof|nin|naag) ..2 (magacaas|magacan|magacaasi) ..2 (ma jirto|ma jiro|ma joogto|ma joogo|kuma noola|ma naqaan|ma aqaan|ma garanayo)
        (lambarkan|nambarkan|numberkan|simkan|sinkan|lambarka|nambarka|numberka) ..2 (iibsaday|gatay|qaatay|soo iibsaday) ..1 [dhawaan|cusub]
        (anigu|ani|aniga) (ma ihi|ma ahi|maihi|maahi|maaha|ma aha) ..1 (bukaanka|qofkaas|qofka|bukaan|bukaankaas|bukaankii|qofkii|ninkaas|naagtaas)
        (ma ihi|ma ahi) (qofka|qofkii|bukaanka|bukaankii) aad (raadinaysaan|raadinaysaa|sheegaysaan|sheegaysaa|doonaysaan|u jeeddaan)
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
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) [weligay|waligay|abid|marnaba] (maan|ma aan|maanan) [weligay|waligay|abid] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan)
        (weligay|waligay|abid|abidkay|noloshayda) [anigu] (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) (ma|maan|ma aan|kuma|maanan) [aan] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan)
        (weligay|waligay|abid) (ma|maan|ma aan|kuma) (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan) (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital)
        (maan|ma aan|maanan) (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan) (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital)
        (anigu|ani|aniga) [weligay|waligay] (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) (ma|maan|ma aan|kuma) [aan] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin|jiifin|seexan|booqan)
        (isbitaal|cisbitaal|hospital|hosbitaal) (ma|maan|ma aan) (gelin|galin|tegin|tagin|aadin|joogin) [weligay|waligay|abid]
        (la iima|layma|la ima|laiima) (seexin|jiifin|dhigin) [weligay|waligay] (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital)
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka|hosbitaal|hosbitaalka|isbitaalkiina|isbitaalkaas|isbitaalkan|isbitalka|isbital) (la iima|layma|la ima|la iguma|laguma) (seexin|jiifin|dhigin)
        (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka) ..1 (maan|weligay|waligay|marnaba) [ma|aan] (tegin|tagin|aadin|imaan|imanin|iman|joogin|gelin|galin)
        (maan|weligay|waligay) [ma|aan] (tegin|tagin|aadin|joogin|gelin|galin|imaan) ..1 (isbitaal|isbitaalka|cisbitaal|cisbitaalka|hospital|hospitalka)
        (la iima|layma|la ima) (seexin|jiifin|dhigin) ..2 (isbitaal|isbitaalka|cisbitaal|hospital)
        (ballan|balan) (ma lahayn|malahayn|ma laheyn)
        """,
    bereavement_says=f"""
        {_KIN} ..2 (aakhiro|aakhirada|xaqqa) (u hayaantay|u hayaamay|u kacay|u baxay|tagay|tagtay)
        {_KIN} ..2 (ifka|adduunka|aduunka|nolosha) (ka tagay|ka tagtay|ka baxay|ka baxday|ka hayaantay|ka hayaamay)
        (waan|waannu|waanu) (aasnay|duugnay|aasay) {_KIN}
        {_KIN} ..2 (aasnay|duugnay|la aasay|la duugay)
        {_KIN} ..3 (ilaahay|alle|allah|ilaah|eebe) (naxariistii|baa oofsaday|ayaa oofsaday|wuu oofsaday|ha u naxariisto|haw naxariisto|u naxariisto)
        (tacsi|tacsiyeed|geeri|geerida) [ayaa|baa] {_KIN}
        (marwadaydii|marwadayda|marwadeyda|abahay|abbahay|hoyaday|hoyadey|gabartayda|gabarteyda|canugaygii|canugayga|abtigay|adeerkey|eedaday|eddaday|inaadeerkay|walaashayda|awowgay|aabahey|aabbahey) [way|wuu|waa|ayaa|baa|ayay|ayuu|bay|buu] ..2 {_DIED}
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
        {_DIED} ..3 (sanad|sannad|sano|sanno|sanado|sannado|sanadood|sannadood) ..1 (ka hor|kahor|laga joogo|laga joogaa)
        (moobil*|mobil*|taleefan*|telefoon*|telefon*|talafoon*|batari*|baytari*|charge*|jaajar*|laptop*|gaari*|gaadhi*|bisad*|eey*) ..3 {_DIED}
        {_DIED} ..2 (moobil*|mobil*|taleefan*|telefoon*|telefon*|batari*|baytari*)
        (sugid*|sugitaan*|sugis*|qosol*|gaajo*|qabow*|xanuun*|daal*|cabsi*) ..3 {_DIED}
        (waan|waxaan) ..2 (ku dhintay|la dhintay|dhintay) (sugid*|sugitaan*|xanuun*|cabsi*|gaajo*)
        (ma|maan|muusan|maysan|may|muu) (dhiman|dhimanin|geeriyoon|geeriyoonin)
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
        (fariintani|fariintan|farriintan|farriintani|qoraalkani|qoraalkan|textigan|textkan|messagekan|tani|kani) ..1 (xagee|xaggee|halkee|meel|meesha) [ma] (ka timid|ka timi|ka yimid|ka socota|laga soo diray)
        (xagee|xaggee|halkee) (ka timid|ka timi|ka socota|laga soo diray|ka soo direen) [fariintani|fariintan|farriintan|tani]
        (yaa|ayaa|kuma) [iigu|ii|igu|i] (soo diray|soo diraya|soo qoray|soo qoraya) [fariintan|fariintani|farriintan|qoraalkan]
        (maxay|waa maxay) (tahay|yihiin) (waxan|waxani|fariintan|fariintani|farriintan|fariintu|farriintani)
        (maxaad|maxaa) [la] (iga) (rabtaan|rabtaa|rabaa|doonaysaan|doonaysaa|doonayaa)
        (lambarkayg*|nambarkayg*|numberkayg*|lambarkeyg*|nambarkeyg*|numberkeyg*|taleefankayg*) ..1 (xagee|xaggee|halkee|sidee|yaa|ayaa|meel) [baad|ayaad|ma|idin|ku] (ka heshay|ka hesheen|ka keenteen|ka keentay|siiyay|siiyey|ka qaadateen|u hesheen|u heshay)
        (ma|kani ma|tani ma) (khiyaano|khayaano|been|scam|fraud|tuugo|tuugnimo|dhagar|run|dhab) (baa|ayaa|miyaa|tahay|yahay) [tani|kani|kan|tan|fariintan|fariintani]
        (khiyaano|khayaano|scam|tuugo|been) (ma|miyaa) (aha|tahay|yahay|tihiin) [tani|kani]
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
        (af soomaali|afsoomaali|soomaali|somali|af somali|afka soomaaliga) [ma] ..1 (iigu soo qori|ii soo qori|ku qori|ku soo qori|igu qori|ku hadli|iigu qori) (kartaan|kartaa|karaysaan|karaysaa)
        (waxaan|waan) (rabaa|doonayaa|jeclahay|doorbidayaa) ..2 (af soomaali|afsoomaali|soomaali|af somali)
        (ma) (ii|iigu|igu) [soo] (qori|diri) (kartaan|kartaa) (af soomaali|afsoomaali|soomaali|somali|af somali)
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
