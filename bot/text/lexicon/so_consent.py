"""How Somali patients say yes and no: data; see `lexicon.py`."""

from bot.text.lexicon.combine import every, twice

# A yes or no is often said twice over: "haan ji, bilkul kar sakte hain".
_YES = "haa|ha|haah|haa haa|hee|haye|hayee|waa yahay|waayahay|waa hagaag|dabcan|ok|okay|yes|yeah|xaqiiqdii|hubaal"

_AGREES = "waa hagaag|hagaag|waa sax|sax|waa ok|waa okay|waa caadi|waa yahay|dabcan|hubaal|xaqiiqdii|waa la ogol yahay|waa la oggol yahay|waa la ogolyahay|waa la ogol|waan ogolahay|waan oggolahay|waan ku raacsanahay|waan aqbalay|waan aqbalaa|waan raali ahay|waan raalli ahay|raali baan ka ahay|raali ayaan ka ahay|dhib malaha|dhib malahan|dhib ma laha|dhib ma leh|dhib majiro|dhib ma jiro|wax dhib ah malaha|wax dhib ah ma leh|wax dhib ah ma jiro|dhibaato malaha|dhibaato ma leh|mushkilad malaha|mushkilad ma jirto|mushkilo malahan|waad isticmaali kartaan|waad isticmaali kartaa|waad wadaagi kartaan|waad wadaagi kartaa|waad la wadaagi kartaan|waad daabici kartaan|waad samayn kartaan|waad sameyn kartaan|waad karaysaan|waad karaysaa|waad kartaan|waad awoodaan|isticmaala|isticmaal|wadaaga|la wadaag|samee|sameeya|samaysta|maxaa diidaya|maxaa yeelay maya|waan jeclahay|waan jeclaan lahaa|farxad ayay ii tahay|si farxad leh|soo dhawoow|maya dhib ma leh|maya dhib malaha|maya waxba kama qabo|waxba kama qabo|wax diidmo ah ma qabo|no problem"

_NAY = "maya|mayo|maaya|mayee|may|maya maya|no|maya walaal|marnaba|abadan"

_REFUSES = "ma ogoli|ma oggoli|ma ogolaanayo|ma ogolaan karo|ma ogola|ma oggolaanayo|ma aqbali karo|ma aqbalo|ma rabo|ma rabo inaad|ma doonayo|ma jecli|ma jeclaysan|ma jeclaan lahayn|kuma raacsani|raali kama ihi|raalli kama ihi|raali kama ahi|ha samayn|ha samaynina|ha sameynin|ha sameyn|ha isticmaalin|ha isticmaalina|ha wadaagin|ha wadaagina|ha daabicin|haba yaraatee|haba yaraato|marnaba|gabi ahaanba|uma baahni|looma baahna|suurtagal maaha|waa diiday|waan diiday|waan diidayaa|waa sir|sir ha ahaato|iska daa|diido|ma fasaxayo"

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


YES = (
    twice(_YES, _AGREES)
    + f"|{_ALLOWS}|"
    + every(_PLAIN_YES, _ALLOWS)
    + """haa dee|haa ee|haaa|haaaa|ha walaal|haa walaal|haa xaqiiqdii|haan|haa ok|haa waa ok|hayee waa ok|haye waa ok|haye ok|haa haa walaal|haa fiican|haa kuma diidayo|haa inshallah|
        haa insha allah|
        haa|ha|haah|haa haa|haa fadlan|haye|hayee|waa yahay|waayahay|waa hagaag|hagaag|haa waa yahay|dabcan|haa dabcan|xaqiiqdii|hubaal|waan oggolahay|waan ogolahay|waan raalli ahay|waan raali ahay|
        raalli ayaan ka ahay|ok|okay|way fiican tahay|waa caadi|dhib ma leh|dhib malaha|wax dhib ah ma leh|mushkilad ma leh|waad awooddaa|waad karaysaan|waad karaysaa|waad samayn kartaa|
        waa la oggol yahay|yes|yaah|yeah"""
)

NO = (
    twice(_NAY, _REFUSES)
    + f"|{_FORBIDS}|"
    + every(_PLAIN_NO, _FORBIDS)
    + """maya dee|maya fadlan|maya mahadsanidiin|may mahadsanid|mayo mahadsanid|maya mahad|maya waligay|maya marnaba|mayaa|mayaaa|mya|maya walaalo|maya raali noqo|maya abadan|nah|no mahadsanid|
        maya|mayo|may|maaya|maya maya|maya mahadsanid|marnaba|abadan|ma oggoli|ma ogoli|ma rabo|madoonayo|ma doonayo|raalli kama ihi|raali kama ihi|ha samayn|ha sameynin|ma ogolaanayo|haba yaraatee|
        no|nope|mayee"""
)
