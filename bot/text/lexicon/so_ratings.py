"""Numbers, and words of good and bad, as Somali patients rate: data; see `lexicon.py`."""

NUMBERS = (
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
)

NUMBER_MARKS = """lambarku|nambarku|numberka|numberku|lambarkaygu|nambarkaygu|num|nr|option|doorashada|doorashadayda|doorashadaydu|dooro|xulashada|xulashadayda|xulashadaydu|jawaabta|jawaabtayda|
        jawaabtaydu|jawaabteyda|jawaabteydu|jawaabtaydii|tirada|tiro|dhibco|dhibcaha|dhibcahaygu|darajo|darajada|qiimayn|qiimaynta|
        lambar|lambarka|nambar|nambarka|number|jawaab|jawaabtu waa|doorasho|no"""

GOOD = """fiicantahay|ficantahay|fiicanyahay|ficanyahay|wanaagsantahay|wanaagsanyahay|wanagsantahay|wanagsanyahay|qanacsantahay|fiicanaa|fiicanayd|fiicaneyd|fiicnyd|fiicnay|ficnay|fiicane|fcn|fiicaan|fiicn|wanagsaneyd|wanaagsanay|wanaag|wanaag ah|hagaagsanay|quruxsan|quruxsanayd|quruxsanaa|qurxoonayd|qurxoonaa|
        xariif|habsan|roon|roonaa|roonayd|macaanayd|macaanaa|waan jeclaaday|jeclaaday|waan ku qancay|waan ku qanacsanahay|ku qanacsanaa|ku qanacnay|qanacsanahay|qanacsanaa|waan qanacsanahay|
        waan ku faraxsanahay|waan ku faraxsanaa|waan ku farxay|ku farxay|waan ka raalli ahay|waan ka raali ahay|raali ayaan ka ahay|raali baan ka ahay|raalli baan ka ahay|raalli ayaan ka ahay|
        ka raalli ahay|ka raali ahay|i qanciyay|i qanciyeen|way i qancisay|wuu i qanciyay|way i qanciyeen|la qanco|lagu qanco|fiicnayeen walaal|fiicnaayen|wanaagsanayeen|wanaagsanaayen|
        wanagsanaayeen|wanaagsanyihiin|qaali ii ah|
        ku qancay|ku qanacsanahay|ku qanacsanay|ku faraxsanahay|ku faraxsanay|faraxsanahay|faraxsan|qanacsan|qancay|fiicnaayeen|fiicanyihiin|fiican yihiin|wanaagsanaayeen|wanaagsan yihiin|fiicnayeen|
        fiicanahay|hagaag|hagaagsanayd|hagaagsaneyd|sax|toosan|wacnaa|wacnayd|wacneyd|qumman|haboon|habboon|habboonayd|macaan|ka helay|waan ka helay|aan jeclaystay|jeclaystay|ficnayd|ficneyd|ficnaa|
        wanagsanayd|wanagsanaa|wanaagsan ahayd|raali ka ahay|raali ka ahaa|raalli ka ahay|satisfied|happy|fiicnaaday|fiican|fican|ficaan|fiicnaa|fiicneyd|fiicnayd|wanaagsan|wanagsan|wanaagsanaa|
        wanaagsanayd|wanaagsaneyd|hagaagsan|hagaagsanaa|san|sansan|qurux|qurxoon|qurux badan|macquul|raalli|raali|nabad|good|nice|fine|si fiican|si wanaagsan|wacan"""

EXCELLENT = """ugu fiicnaa|ugu fiicnayd|ugu fiicneyd|ugu wanaagsanaa|ugu wanaagsanayd|ugu wanaagsaneyd|ugu wacan|ugu roon|kii ugu fiicnaa|tii ugu fiicnayd|tii ugu fiicneyd|waxa ugu fiican|
        isbitaalka ugu fiican|isbitaalkii ugu fiicnaa|adeegga ugu fiican|adeegii ugu fiicnaa|adeeggii ugu fiicnaa|daryeelka ugu fiican|daryeelkii ugu fiicnaa|kan ugu wanaagsan|
        tan ugu wanaagsan|heerka ugu sareeya|heerka ugu sarreeya|heer aad u sareeya|heer aad u sarreeya|aad u heer sareysa|heer sare ah|darajada koowaad|darajo sare|tayo sare|tayo sare leh|
        aan laga fiicneyn|aan laga fiicnayn|laga fiicnaan maayo|wax laga fiican ma jirto|wax ka fiican ma arag|ka fiican ma arag|ka fiican ma jiro|wax laga sheego ma leh|waxba laguma dari karo|
        wax lagu daro ma jiro|boqol boqol|boqolkiiba 100|boqol kiiba boqol|boqolkiiba boqolba|qiimo badan|qiimo badnayd|cajaa'ib|cajaaib|cajaib|cajib|cajiibad|la yaab leh|lala yaabo|
        wax lala yaabo|fantaastik|dhamaystiran|dhamaystirnayd|dhammaystirnayd|bilaa cayb|bilaa iin|iin la'aan|mumtaz ah|mumtaas ah|aad iyo aad u qanacsan|wax walba waa sax|jannada|
        jannada oo kale|
        aad u heersareeya|heer caalami|meel sare|meesha ugu saraysa|ugu sarreeya|ugu sareeya|boqolkiiba boqol|100 100|toban toban|cajiib badan|aan la koobi karin|wax laga fiican ma jiro|
        waxba kama dhinna|dhammaystiran|baxsan|super|amazing|fantastic|top|mumtaz|mumtaaz ah|aad iyo aad u fiican|heer sare|heersare|cajiib|cajiib ah|yaab leh|layaab leh|layaab|ugu fiican|
        ugu wanaagsan|kan ugu fiican|tan ugu fiican|aad u heer sareeya|qiimo leh|mumtaaz|mumtaas|kaamil|perfect|excellent|best|great"""

BAD = """wax fiican ma ahayn|wax fiican ma aheyn|wax fiican maaha|wax fiican ma aha|wax fiican kuma arag|wax fiican ma arag|uma qancin|uma qanacsani|uma qanacsana|uma qanacsanayn|uma jeclayn|uma faraxsani|aad uma qancin|aad uma qanacsani|aad uma jeclayn|aad uma jecli|xuntahay|xunyahay|liidatahay|xumatahay|xumay|xumaaday|xumaatay|xunaa|xunayd|xuneyd|xumyd|liidataa|liidato|liitey|liito|liidateen|daciifsan|daciifnayd|daciif ahayd|tayo xumo|tayo daran|tayo darro|tayo xun|hoosaysa|hooseysa|
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
        ma fiicnaayeen|ma wanagsana|ma wanagsanayn|xun|xumaa|xumaayeen|liita|liidata|liitaa|daciif|daciif ah|khaldan|si xun|bad|poor"""

TERRIBLE = """ugu xun abid|abid ugu xun|abid ugu xumaa|abid ugu xumayd|weligay ugu xun|waligay ugu xun|kii ugu xumaa abid|tii ugu xumayd abid|isbitaalka ugu xun|isbitaalkii ugu xumaa|adeegga ugu xun|
        adeegii ugu xumaa|adeeggii ugu xumaa|habeenkii ugu xumaa|habeenkii iigu xumaa|iigu xumaa|iigu xumayd|iigu xun|khibraddii ugu xumayd|waxa ugu xun|waxa ugu xumaa|ugu xumaan|ugu darnaa|
        ugu darnayd|ugu liidatey|ugu liidata|xad dhaaf u xun|ba'an|baas|balaayo|balo|musiibo|musiibo ah|argagax ah|argagax lahayd|naxdin leh|naxdin lahayd|laga argagaxo|laga yaqyaqsado|
        yaqyaqsi|yaqyaqsi leh|karaahiyo|qashin ah|fadeexo|fadeexad ah|ceeb badan|ceeb ahayd|sharaf darro|jahanamo|jahannama|cadaabta|naar|foolxumo weyn|aan loo dulqaadan karin|
        loo dulqaadan karin|aan loo adkaysan karin|xumaan weyn|wax laga xumaado|wax ka xun ma arag|ka xun ma arag|wax ka xun ma jiro|foolxumo ah|xun xun|
        ugu xumaa|ugu xumayd|ugu xumeyd|ugu liitay|ugu liidatay|waa ceeb|ceeb weyn|aad iyo aad u liita|ugu liita|kii ugu liitay|tii ugu liidatay|cadaab|qashin|foolxumo|masiibo ah|kan ugu darnaa|
        tii ugu darnayd|ugu daran|laga naxo|naxdin|bahalnimo|wax xun oo dhan|fadeexad|aad iyo aad u xun|ugu xun|kii ugu xumaa|tii ugu xumayd|tii ugu xumeyd|kan ugu xun|tan ugu xun|argagax|
        argagax leh|cabsi leh|foolxun|fool xun|laga xumaado|ceeb|masiibo|jahannamo|worst|terrible|awful"""
