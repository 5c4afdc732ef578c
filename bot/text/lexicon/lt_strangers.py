"""How people who are not the patient, or do not know us, answer in Lithuanian: data; see `lexicon.py`."""

WRONG_NUMBER_SAYS = """
(as ne|ne as|nesu) pacient*
(cia|tai|turite|jusu) [yra] (ne tas|neteisingas|klaidingas|blogas) (numeris|numeri|zmogus|telefonas)
(suklydote|apsirikote|supainiojote|sumaisete) [..1] (numeri|numeriu|zmogu|zmogumi|telefon*|pacient*)
(rasote|parasete|siunciate|issiuntete|atsiuntete|skambinate) [..1] (ne tam|ne tuo|ne i ta|neteisingu|\
    klaidingu) [numeriu|numeri|zmogui]
(tai|cia) (ne|nebe|nera) (mano|jo|jos|paciento|pacientes|to zmogaus) (numeris|telefonas)
(as ne|as nesu|nesu) (tas|ta|sis) (pacientas|paciente|zmogus|asmuo)
(nepazistu|nera|cia nera|negyvena) (tokio zmogaus|tokios moters|tokio vyro|tokio paciento|tokios pacientes|tokio \
    asmens)
nepazistu (tokios|tokio)
(as|cia) [yra] (ne pacientas|ne paciente)
(as|cia|tai) [yra] (ne ta|ne tas) (zmogus|pacientas|asmuo|moteris|vyras|paciente|kurio|kurios|kuriam|kuriai|kuri|kuris)
cia ne (ji|jis) (raso|cia|o)
(cia|tai|sis) [numeris] (nera|ne|nebera|nebe) (jo|jos|jusu paciento|paciento|pacientes|jusu|to zmogaus|mamos|tecio|\
    ponios|pono) numeris
(sis|si|ta|zinute|sms*) [zinute] (ne man|skirta ne man|ne man skirta|skirta kitam)
(nepazistu|nezinau|nera|cia nera|negyvena|neturiu) (tokio|tokios|sio|sios|to|jokio|jokios|nieko) (zmogaus|vardo|\
    pacient*|vardu|pavard*|moters|vyro|asmens)
(si|sita|nauja) numeri (gavau|turiu|pirkau|naudoju) (neseniai|tik|nuo|vos)
(numeri|numeris) (pasikeite|perleistas|dabar) (mano|savininkas|kitam|kito)
(naujas|buves|ankstesnis|kitas) [..1] (savininkas|numerio savininkas|seimininkas)
(suklydote|suklydot|apsirikote|apsirikot|sumaisete|supainiojote) [su] (numeri|numeriu|zmogumi|zmogu|adresatu|\
    pacientu)
(turbut|tikriausiai|manau|atrodo|matyt) [jus|kad] (suklydote|suklydot|apsirikote|apsirikot)
(rasot|rasote|parasete|parasėt|siunciat|siunciate|issiuntet|issiuntete|atsiuntet|atsiuntete|skambinat|kreipiates|\
    raso) [..2] (ne tam|ne tai|ne tuo|ne i ta|ne ta|neteisingu|neteisingam|klaidingu|svetimam|svetimai|kitam|visai \
    kitam|ne tiems) (zmogui|numeriu|numeri|asmeniui|moteriai|vyrui|adresatui|pacientui|pacientei)
ne tam (zmogui|asmeniui|adresatui) (rasot|rasote|parasete|siunciat|siunciate)
ne (tuo|i ta) (numeriu|numeri) (rasot|rasote|skambinat|siunciat|siunciate|parasete)
(cia|tai) ne ..1 (telefonas|numeris|telefono numeris|nr)
(cia|tai) (nebe|nera|jau ne|jau nebe|ne) (jos|jo|mano mamos|mano vyro|mamos|tecio|mano) (telefonas|numeris|nr|tel)
(jis|ji|tas zmogus|ta moteris|pacient*|mama|tetis) [jau] (nebenaudoja|nenaudoja|nebeturi|pakeite|pasikeite) [sio|si|\
    savo] (numeri|numerio|telefona|telefono)
(numeris|telefonas) [jau|dabar|nebe] (nebepriklauso|priklauso kitam|nepriklauso|priklauso man|jau kito|kito zmogaus)
(as|aš) ne (ponia|ponas|panele) [..1]
(mano vardas|as vardu|mane vadina) (ne|kitaip|visai kitas|visai kitoks)
(as) nesu (ta|tas|jusu|ponia|ponas) [..1] (zmogus|asmuo|moteris|kurio|kurios|kuri|kuris|ieskomas|ieskoma)
(ieskot|ieskote|ieskat) [turbut|tikriausiai|matyt] (kito|kitos|ne manes|kazko kito)
(turbut|tikriausiai|matyt|greiciausiai|gal) [jus] (supainiojot|supainiojote|sumaiset|sumaisete|suklydot|klystat|\
    klystate|suklydote|apsirikot|apsirikote)
(jus) (klystat|klystate|suklydot|suklydote|apsirikot|apsirikote|ne ten pataikete|ne ten pataiket|ne ten rasot)
(suklydot|suklydote|apsirikot|apsirikote|suklydo|klysta) (numeriu|adresu|zmogumi|zmogum|numeri|telefonu)
ne ten (pataikete|pataiket|rasot|rasote|siunciat|siunciate|parasete|kreipiates|pakliuvot)
(zinute|sms*|cia|tai) (skirta|skirtas|adresuota|siusta) (ne man|kitam|kitai|kazkam kitam|ne mums)
(neteisingas|klaidingas|blogas|ne tas) [telefono|tel] (numeris|nr|telefonas)
mane [su] (kazkuo|kitu|kita) (painiojat|painiojate|supainiojot|sumaiset|maisot)
(painiojat|painiojate|supainiojot|supainiojote|maisot) mane su (kazkuo|kitu|kita)
"""

WRONG_NUMBER_UNLESS = """
(dave|daviau|gavau|skambinau|surinkau|uzrase|irase|parase|pasake) .. (neteisinga|bloga|klaidinga|ne ta) numeri
(suklydote|suklydo|sumaise|supainiojo) .. (diagnoz*|vaist*|doz*|palat*)
(gydytojas|seseles|slaugytoja|registratura|jie|ligonine) .. (suklydo|sumaise|supainiojo|apsiriko|klaida)
(neteisinga|neteisingas|bloga|klaidinga) .. (diagnoze|palata|vaist*|gydym*|doz*)
ne man (spresti|kaltinti|vertinti|teisti)
(dave|daviau|gavau|skambinau|surinkau|uzrase|irase|parase|pasake|turejo|nurode|palatos|kambario|kabineto) .. \
    (neteisinga*|bloga*|klaidinga*|ne ta|ne tas) [telefono|tel] (numeri|numeris|nr|telefona)
(neteisingas|klaidingas|blogas|ne tas) (numeris|nr) (palatos|kambario|korteles|apyrankes|lovos|kabineto|ant|korteleje)
(tyrim*|rezultat*|laisk*|recept*|isras*|siuntim*|vaist*|maist*|sriub*) ..4 (ne tam|ne tai|kitam|svetimam|ne tuo|ne ta)
(gydytoj*|daktar*|sesel*|slaugytoj*|registratur*) ..3 (suklydo|klysta|apsiriko|supainiojo|sumaise)
(suklydot*|supainiojot*|sumaiset*|apsirikot*) ..3 (diagnoz*|vaist*|doz*|palat*|tyrim*|lasel*|kortel*|pavard*|dat*|\
    laik*|proced*)
(cia|tai) ne (vienintelis|pagalbos|tik|pirmas) (telefonas|numeris)
(as) ne (ponia|ponas) (kad|ir)
"""

NEVER_BEEN_SAYS = """
(nebuvau|as nebuvau|niekada nebuvau|niekad nebuvau|nesu buves|nesu buvusi) [niekada|ten|pas] (ligonineje|\
    jusu ligonineje|sioje ligonineje|pas jus|pas gydytoja|pas gydytojus|jokioje ligonineje|pacientas|\
    paciente|jusu pacientas|jusu paciente)
(negulejau|niekada negulejau|nesigydziau|niekada nesigydziau) [niekada|jusu|sioje] (ligonineje|pas jus)
(neturejau|nebuvo) (jokio vizito|jokios operacijos|jokio apsilankymo)
(nebuvau|as nebuvau|niekada nebuvau|niekad nebuvau|nesu|nesu buves|nesu buvusi|nebuvom) [ten|as] [niekada|niekad|\
    gyvenime|neseniai|paskutiniu metu] [buves|buvusi] (ligonineje|ligoninej|jusu ligonineje|jokioje ligonineje|\
    jokioj ligoninej|jusu skyriuje|pas jus|pas gydytoja|poliklinikoje|priemime|operuotas|operuota|gulejes|gulejusi)
(negulejau|as negulejau|niekada negulejau|niekad negulejau|nesigydziau|nesilankiau|\
    niekada nesilankiau) [..1] (ligonineje|ligoninej|pas jus|jusu|jokioje)
(nesu|nebuvau) [jusu|joks|jokia] (pacientas|paciente)
koks [dar|cia] (vizitas|apsilankymas)
kokia (dar|cia) (operacija|ligonine)
(nesu|niekada nesu|niekad nesu|gyvenime nesu|as nesu) [niekada|niekad] (gulejes|gulejusi|buves|buvusi|gydesis|\
    gydžiusis|gydziusis|gydziusi|lankesis|lankiusis) [..1] (ligoninej*|pas jus|jusu|sitoj|sioj|sioje|jokioj*)
(niekada|niekad|gyvenime) [as|pas jus|ten|jusu ligoninej*|ligoninej*|jokioj ligoninej] (nebuvau|negulejau|\
    nesigydziau|nesilankiau|nesu gulejes|nesu gulejusi|nesu buves|nesu buvusi) [ten|pas]
(ligoninej*|pas jus|jokioj ligoninej|jokioje ligonineje|jusu ligoninej*|sioj ligoninej|sitoj ligoninej) [as] \
    (niekada|niekad) (nebuvau|negulejau|nesu buves|nesu buvusi|nesigydziau|nesu gulejes|nesu gulejusi)
(jokioj|jokioje) (ligoninej*) [as] (nebuvau|negulejau|nesigydziau|nesilankiau|nesu)
(as) (nebuvau|negulejau|nesigydziau|nesilankiau) [jokioj|jokioje|sitoj|sioj|sioje|jusu|toj] ligoninej*
(nebuvau|negulejau|nesigydziau) [as] [jokioj|jokioje|sitoj|sioj|sioje|jusu|toj] ligoninej* [nei|niekada|gyvenime]
(jokio|jokios|jokiu) (vizito|operacijos|apsilankymo|vizitu) [pas jus|as] (neturejau|nebuvo)
"""

HELP_SAYS = """
(is|kokia) (kokios|kuri|kokia) ligonin*
kas (cia raso|cia rase|cia parase|cia siuncia|cia per numeris|raso|siuncia|man raso|man siuncia|jus esate|jus tokie|\
    jus toks|jus esat|tu toks|tu tokia|tu esi|cia klausia|parase|atsiunte)
kas (jus|tu) [cia]
(kas cia|kas tai) (ir|nes|nezinau|nepazistu|prasau|is kur|kodel|toks|tokia|tokie)
(is kur|kaip) [jus] (turite|gavote|zinote) [..1] numeri
(ar|cia|tai) [tai|cia|ne|jus] [kokia|kokie|kazkokia|kazkokie|kartais|tik] (apgaule|sukciai|sukcia*|scam|spam|\
    apgavikai|apgavyste|aferistai|aferistu|virusas)
ar (cia|tai) [tik|ne] (tikra|pokstas|juokas|rimta|rimtai|saugu)
kas (cia|tai) per (numeris|nr|zinute|zinutes|sms*|imone|organizacija|apklausa|apklausos|klausimai|klausimas|skaiciai|\
    firma)
kas per (numeris|zinute|zinutes|sms*|imone|organizacija|apklausa|klausimai|firma)
(kas|kieno) [cia|jus|tu] (raso|rasote|siuncia|siunciate|skambina|esate|esat) [man|sita|..1]
(is kur|kaip|kas) [jus|jums] (gavote|gavot|turite|turit|dave|zinote) [jus] [mano] numeri
ar [tai|cia|zinute|zinutes|sms*|man|uz tai|atsakymas] [bus|yra] (kainuo*|mokama|mokamas|mokamos|nemokama|nemokamas|\
    nemokamos)
kiek (tai|zinute|sms*|man|man tai|cia) [bus|yra] kainuo*
kiek kainuo* (zinute|sms*|tai|atsakyti|atsakymas)
(kokia|kuri|is kokios|is kurios|kokios) [cia|tai|yra|ten] (ligonine|ligonines|klinika|klinikos|poliklinika)
ar (cia|tai|jus|tikrai|cia tikrai|jus tikrai) [tikrai|gyvas|is] [is|jus] (ligonine|ligonines|robotas|zmogus|nhs|\
    botas|automatas)
(nesuprantu|nesupratau|nezinau) [..1] (ko is manes|ko jums|ko norit|ko norite|ko jus norit|ko jus norite|kas raso|\
    kas cia raso|kas jus|apie ka jus|apie ka cia|apie ka rasot|\
    apie ka rasote|apie ka zinute|apie ka eina|ko klausiat|ko klausiate|jusu zinutes|sios zinutes|sitos zinutes|jusu \
    klausimo|sio klausimo|ka man rasyti|ka man atsakyti|\
    ka atsakyti|ka reikia atsakyti|ka reikia rasyti|kaip atsakyti|kaip man atsakyti|kas cia per numeris|kas per \
    numeris|kas cia per zinute|kas per zinute)
apie ka (cia|jus|jus cia|eina) (kalba|eina kalba|rasot|rasote|klausiat|klausiate|kalbat|kalbate|jus)
apie ka (eina kalba|cia kalba|cia eina|jus rasot|jus rasote|jus cia|rasot|rasote)
ko (jus|jums|is manes|jus is manes|jums is manes) (is manes|norit|norite|reikia) [is manes|norit|norite|reikia]
(is kur|kaip) [jus] (turit|turite|gavot|gavote|zinot|zinote|pas jus|paemet|paemete|gaunat) [mano|jus] [mano] (numeri|\
    numeris|nr|telefona|kontaktus|duomenis)
(is kur|kaip) mano (numeris|numeri|nr|telefonas) [pas]
kas [jums|tau] (dave|davė|perdave|pasake) [jums] mano (numeri|nr|telefona|duomenis|kontaktus)
(su kuo|kam) [as|cia] (kalbu|rasau|bendrauju|susirasineju|turiu reikala)
ar [as] (kalbu|rasau|bendrauju) su (robotu|zmogumi|zmogum|botu|automatu|masina)
(paaiskinkit|paaiskinkite|galit paaiskinti|galite paaiskinti) [man|prasau] (kas|ko|apie ka|kam|kodel) [cia|jus|jums|\
    raso]
kieno (cia|si|sis|sita|tai) [yra] (numeris|zinute|telefonas|nr)
"""
