"""Lithuanian sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(vyras|zmona|mama|mamyte|motina|tetis|tevas|tevelis|tete|sunus|suneli*|dukra|dukte|dukryte|brolis|broliukas|"
    "sesuo|sese|sesute|mociute|bobute|senelis|senele|vaikas|vaikelis|kudikis|naujagimis|anukas|anuke|dede|teta|"
    "uosvis|uosve|anyta|sesuras|zentas|marti|suzadetinis|suzadetine|draugas|drauge|partneris|partnere|pusbrolis|"
    "pussesere|dvyniai|zmogus|patele|sutuoktinis|sutuoktine|vyrelis|vyriukas|zmonele|mamute|mamytė|mamulyte|mamule|"
    "motule|tetukas|tetusis|tevukas|tevelio|baba|babyte|bobule|senoliukas|senolis|senole|diedukas|seneliukas|"
    "prosenele|prosenelis|sunelis|dukrele|dukrytė|broliux|seserele|vaikutis|kudikelis|anukelis|anukele|sugyventinis|"
    "sugyventine|kaimynas|kaimyne|svogeris|svainis|svaine|giminaitis|giminaite|artimasis|tetule|dedule|krikstatevis|"
    "krikstamote|patevis|pamote|mylimasis|mylimoji|zmogelis|dvynukai)"
)
_KIN_OF = (
    "(vyra|zmona|mama|mamyte|motina|teti|teva|teveli|suneli|sunu|dukra|dukryte|dukteri|broli|sese|seseri|sesute|"
    "mociute|seneli|senele|vaika|vaikeli|kudiki|anuka|anuke|dede|teta|uosvi|uosve|drauga|drauge|partneri|partnere|"
    "nestuma|dvynius|vyreli|mamute|motule|tetuka|tevuka|senoli|senole|bobute|baba|senute|sunelį|dukrele|vaikuti|"
    "kudikeli|naujagimi|vyro|zmonos|mamos|mamytes|motinos|tecio|tetes|tevo|tevelio|sunaus|dukros|dukreles|brolio|"
    "sesers|sesutes|mociutes|bobutes|senelio|vaiko|vaikelio|kudikio|anuko|anukes|draugo|drauges|tetos|dedes|uosvio|"
    "uosves|anytos|artimo zmogaus|dvyniu|nestumo|partnerio|partneres)"
)
_DIED = (
    "(mire|numire|mirusi|mires|numirusi|numires|iskeliavo anapilin|iskeliavo amzinybe*|paliko si pasauli|nebegyvas|"
    "nebegyva|zuvo|mire nuo|numyre|myre|iskeliavo pas dieva|iskeliavo i amzinybe|iskeliavo amzinybėn|"
    "iskeliavo i dangu|iskeliavo namo pas dieva|iskeliavo|uzgeso|uzmerke akis|uzmigo amzinu miegu|"
    "atgule amzinam poilsiui|nebeisgyveno|neisgyveno|neisgyveno po operacijos|jau danguje|isejo anapilin|"
    "isejo amzinybėn|isejo is gyvenimo|paliko mus|paliko mus visus|jau nebe su mumis|nebera su mumis|mirusi jau|"
    "negyvas|negyva)"
)

START_SAYS = """
(vel|is naujo) [noriu] (gauti|siuskite) [jusu] (zinutes|pranesimus|sms*|man)
(atnaujinkit|atnaujinkite|pratęskite) [zinutes|zinuciu siuntima|pranesimus]
(gauti|siusti) (zinutes|pranesimus) (vel|is naujo)
(noriu|noreciau|prasau|prasyciau) [vel] (gauti|siusti|siuskite|atnaujinti) [vel] [jusu] (zinutes|pranesimus|sms*|\
    zinuciu) (vel|toliau|is naujo)
(noriu|noreciau|prasau|prasyciau) (vel|is naujo|toliau) (gauti|gaut|siusti|siuskite) [jusu] (zinutes|pranesimus|\
    sms*|zinuciu)
(siuskite|siuskit|rasykite|rasykit) [man] (vel|toliau|is naujo) [zinutes]
(persigalvojau|apsigalvojau) .. (siuskite|siuskit|rasykite|gauti)
(uzregistruokite|iregistruokite|itraukite) mane [vel|is naujo|atgal]
(galit|galite) (vel|toliau) [man] (rasyti|siusti|rasyt|siust)
(per klaida|netycia) (atsisakiau|paspaudziau stop|issiregistravau|parasiau stop)
(noriu|noreciau) kad [..1] (vel|toliau) [..1] (rasytumete|siustumete|rasytumet|siustumet)
(atsaukiu) (stop|atsisakyma)
"""
STOP_SAYS = """
(nustokite|nustokit|nustok|liaukites|baikite|baikit|prasau nustoti|prasau liautis) [..1] [man] (rasyti|\
    rasinet|rasineti|siusti|siuntinet|siuntineti|siuntineje|trukdyti|zinut*)
(nerasykite|nerasykit|neberasykite|neberasykit|nesiuskite|nesiuskit|nebesiuskite|nebesiuskit|\
    nebesiuskit) [man|mums] (man|mums|daugiau|zinuci*|sms*|jokiu|sitoki*|tokiu|siu|i si|siuo|niekada)
(daugiau|prasau|prasom) [man|daugiau|mums] (nerasykite|neberasykite|nesiuskite|nebesiuskite|nerasykit|\
    nesiuskit|nerasyti|neberasyti|nesiusti|nebesiusti|nebesikreipti) [..1] [man|zinuci*|sms*|prasau]
(nenoriu|nebenoriu|nenorime|nenoreciau|nebenoreciau|nepageidauju|nebepageidauju) [daugiau] [gauti] [jokiu|\
    siu|jusu|tokiu|daugiau] (zinuci*|sms*)
(nenoriu|nebenoriu|nepageidauju) [daugiau] gauti [..2] (zinuci*|sms*|zinutes)
(istrinkite|istrinkit|isbraukite|isbraukit|pasalinkite|pasalinkit|isimkite) [..1] (mane is|mano numeri|\
    si numeri|mano duomenis)
(jokiu|uzteks|gana|pakaks) [daugiau] [tu|siu|jusu] (zinuci*|sms*)
(atsisakau|noriu atsisakyti|noreciau atsisakyti|kaip atsisakyti) [siu|jusu|gauti|tokiu|nuo] (zinuci*|sms*|\
    zinutes|prenumerat*)
(atsaukiu|nesutinku|nebesutinku) [savo|gauti|su] (sutikima|zinut*|zinuci*|sms*) [..1]
(palikit|palikite) mane ramybeje
(nebe|ne) (siuskite|siuskit|rasykite|rasykit) [man|daugiau]
(palikit|palikite) mane (ramybej|ramybeje)
(istrinkite|istrinkit|isbraukite|isbraukit|pasalinkite|pasalinkit|ismeskite) [mane|mano] [telefono] (is|numeri|\
    duomenis) [..1] [saraso|bazes|sistemos]
(nenoriu|nebenoriu|nepageidauju|nenorime) [daugiau|jau] (gauti|gaut|gavineti) [..3] (zinut*|zinuci*|sms*|pranesim*|\
    apklaus*)
(prasau|prasom|prasyciau) [man|daugiau] (nebesiusti|nesiusti|nerasyti|neberasyti|netrukdyti|nebetrukdyti|\
    nesiuntineti)
(nebesiuskite|nebesiuskit|nesiuskite|nesiuskit|nerasykite|neberasykite|nerasykit|neberasykit) [man|mums|prasau|\
    daugiau] (zinuciu|zinučių|sms*|pranesimu|apklausu)
(mane|jau) (uzkniso|pakniso|uzpiso|uzknisa|erzina|nervina) [..2] (zinutes|zinut*|sms*)
(atsisakau|noriu atsisakyti|kaip atsisakyti) [..2] (zinuciu|sms*|pranesimu|apklausu)
(nustokite|nustokit|nustok|liaukites|liaukitės|baikite|baikit|gana|uzteks) [jau|man|mane|mums] [man|mane] (rasyti|\
    rasyt|rasinet|rasineti|rasineje|siusti|siust|siuntinet|siuntineti|siuntineje|trukdyti|trukdyt|terorizuoti|\
    kankinti|spaminti|spaminet)
(daugiau|prasau|prasom|prasyciau) [daugiau|man|mums|manes] [man|daugiau] (nerasykit|nerasykite|neberasykit|\
    neberasykite|nesiuskit|nesiuskite|nebesiuskit|nebesiuskite|nesiuntinekit|nesiuntinekite|nebesiuntinekit|\
    nerasinekit|neberasinekit|netrukdykit|netrukdykite|nebetrukdykit|nebetrukdykite|nerasyti|neberasyti|nesiusti|\
    nebesiusti|nesiuntineti|nebesiuntineti|netrukdyti|nebetrukdyti)
(man|mums) [daugiau|jau] (nerasykit|nerasykite|neberasykit|neberasykite|nesiuskit|nesiuskite|nebesiuskit|\
    nebesiuskite|nesiuntinekit|nesiuntinekite|nebesiuntinekit|nerasinekit|neberasinekit) [sms*|zinuciu|daugiau]
(nesiuntinekit|nesiuntinekite|nebesiuntinekit|nebesiuntinekite|nerasinekit|nerasinekite|neberasinekit|\
    neberasinekite) [man|mums|daugiau] [man|jokiu|siu|tu|tokiu] [zinuci*|sms*]
(nebenoriu|nenoriu|nebenorim|nepageidauju|nebepageidauju) [daugiau|jau] [gauti|gaut] [jusu|siu|tu|tokiu|jokiu|is \
    jusu] [jusu|siu|tu|tokiu|jokiu] (zinuci*|sms*|zinutes|pranesim*|apklaus*|esemes*)
(nebenoriu|nenoriu|nepageidauju) [daugiau] kad [jus|man] [man|jus] [daugiau] (rasytumete|rasytumet|siustumete|\
    siustumet|rasinetumet|siuntinetumet|trukdytumet|trukdytumete)
(nereikia|nebereikia) [man] [man|daugiau] [jusu|siu|tu|jokiu] (zinuciu|sms*|apklausu|pranesimu)
(man|daugiau) (nereikia|nebereikia) (rasyti|siusti|rasineti|siuntineti)
(nereikia|nebereikia) [daugiau] man [daugiau] (rasyti|siusti|rasineti|siuntineti)
(isbraukit|isbraukite|istrinkit|istrinkite|pasalinkit|pasalinkite|isimkit|isimkite|ismeskit|ismeskite|isregistruokit|\
    isregistruokite|nuimkit) [prasau|jau|mane|pagaliau] (mane|mano numeri|mano nr|mano duomenis|si numeri|sita \
    numeri) [is]
(pamirskit|pamirskite) (mano numeri|si numeri|mano nr)
(prasau|noriu|noreciau|prasyciau) (isbraukti|istrinti|pasalinti|isregistruoti|isimti) (mane|mano numeri|mano nr|mano \
    duomenis)
(noriu|noreciau|kaip|kur) (atsisakyti|issiregistruoti|atsiregistruoti|atsijungti) [siu|jusu|nuo] [zinuci*|sms*|\
    prenumerat*|apklaus*]
(blokuoju|uzblokuosiu|uzblokavau|uzblokuoju) (jus|si numeri|jusu numeri|sita numeri)
(palikit|palikite) [mane|mus] [jau|pagaliau] (ramybej|ramybeje)
(duokit|duokite) [man|jau] [man] ramybe [su]
(atstokit|atsikniskit|atsikabinkit|atsipiskit|atsiknisk|atstok) [nuo manes|jau|pagaliau|su]
(uzkniso|pakniso|nusibodo|atsibodo|uzknisot|uzkniset) [man|mane|jau] [jusu|sitos|tos|savo|su] [savo|jusu] (zinut*|\
    sms*|apklaus*)
stop [visoms|visom|su|toms] (zinutems|zinutem|smsams|smsam|apklausoms)
"""
STOP_UNLESS = """
(nerasykite|nesiuskite|nesiuskit) .. (nesamon*|melo|namo|recept*|ligoni*|pacient*|gydytoj*|seseles)
(prasiau|sakiau|prasem|prase) .. (nustoti|liautis|nerasyti|nesiusti)
(jie|gydytojas|ligonine|niekas|klinika|poliklinika) .. (nerase|nesiunte|nesiuncia|neraso)
(nenustojo|nesustojo|nesiliovė|nesiliauja)
nenoriu .. (praleisti|prarasti)
(niekas|jie|gydytojas|seseles|personalas|slaugytojos) .. (nerase|nesiunte|nustojo|palieka|paliko)
(nesiuskite|nebesiuskite) [..2] (namo|pas|i kita|i namus|pacient*|zmoni*|tevu)
(prase|prasiau|sakiau|liepe|liepiau) .. (nerasykite|nesiuskite|baikit|nustokit)
nenoriu [daugiau] gauti [..2] (infekcij*|virus*|vaist*|tokio gydymo|tokios prieziuros)
(negavau|negavom|negavome|negaunu|negauname|neatejo|neatsiunte|nesiunte|nebuvo|gavau|be) .. (jokiu|uzteks|gana|\
    pakaks) [..1] (zinuci*|sms*)
(jokiu|gana) [..1] (zinuci*|sms*) (apie|is|del|nuo|su|nei|neatejo|negav*)
(nereikia|nebereikia) (rasyti|siusti) (pas|i|skund*|laisk*|popier*)
(istrinkit*|isimkit*|isbraukit*|pasalinkit*|isimti|pasalinti) .. (siul*|akmen*|apendi*|katet*|dant*|augl*|tulzi*|\
    gips*)
(duokit|duokite) .. ramybe .. (ligoniams|pacientams|seselems)
(noriu|noreciau) atsisakyti (operacij*|gydym*|vaist*|procedur*)
(isregistruokit*|isregistravo) .. (is ligonin*|namo)
(nekankinkit*|netrukdykit*) .. (adat*|ligoni*|pacient*|procedur*|nakt*)
(prasiau|sakiau|prasem|prase|liepiau|liepe) .. (daugiau|man|mums) (nerasyti|nesiusti|netrukdyti|nerasykit*|nesiuskit*)
"""
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
BEREAVEMENT_SAYS = f"""
(mano|musu|jo|jos) [..2] {_DIED}
{_KIN} [..2] {_DIED}
{_DIED} [..1] (mano|musu|man) [..1] {_KIN}
(mire|numire) {_KIN}
(pacientas|paciente|jis|ji|sis zmogus|zmogus) [jau|deja|visai neseniai] (mire|numire|mires|mirusi|nebegyvas|\
    nebegyva|iskeliavo anapilin)
(mire|numire) [..1] (vakar|siandien|pries savaite|praeita|ligonineje|skyriuje|pas jus|neseniai|naktį|nakti|\
    pirmadieni|antradieni|treciadieni|ketvirtadieni|penktadieni|sestadieni|sekmadieni)
(praradau|netekau|netekome|praradome|palaidojau|palaidojome|laidojame|laidojome) [savo|musu|..1] {_KIN_OF}
(netekau|netekome) [savo|..1] (vyro|zmonos|mamos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|\
    vaiko|vaikelio|kudikio|anuko|draugo|drauges)
(vyro|zmonos|mamos|motinos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|vaiko|kudikio|jo|\
    jos) (mirtis|mirties|laidotuves|laidotuviu|netektis|netekties|mirti)
(mirtis|netektis|laidotuves) (mano|musu)
(persileidau|persileidimas|persileidima|gime negyvas|negyvagimis|negyvas kudikis)
(vyro|zmonos|mamos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|jo|jos) [jau] nebera (tarp|siame|musu|\
    sioje|ant sios)
(deja|jau) (mire|numire|nebegyvas|nebegyva)
(netekau|netekome|netekom|praradau|praradome|praradom|palaidojau|palaidojome|palaidojom|palydejome|palydejau|\
    laidojame|laidojam) [savo|musu|mylima|mylimo|brangaus] {_KIN_OF}
(vyro|zmonos|mamos|mamytes|motinos|tevo|tevelio|tecio|sunaus|dukros|brolio|sesers|mociutes|bobutes|senelio|vaiko|\
    kudikio) [jau] (nebera|nebeturime|nebeturiu|nebera su mumis|nebera gyvo|nebera gyvos)
(jo|jos|paciento|pacientes|ligonio) [jau] nebera (gyvo|gyvos|su mumis|tarp gyvuju)
(vyro|zmonos|mamos|mamytes|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|bobutes|senelio|vaiko|jo|\
    jos) (laidotuves|laidotuviu|sermenys|sermenu|mirti|mirtis|mirties|netektis)
(amzina|amzinaji|amzinoji) [jam|jai] (atilsi|atmintis|ramybe) [jam|jai]
a a {_KIN}
(esu|likau|tapau) (nasle|naslys|nasliu|viena po vyro mirties)
{_KIN} (neisgyveno|nebeisgyveno|nepabudo|iskeliavo|isejo anapilin|paliko mus|uzgeso|uzmigo amziams)
(mire|numire|myre) [musu|mano|man] [brangus|brangi|mylima|mylimas] {_KIN}
(pacientas|paciente|ligonis|ligone|zmogus|jis|ji) [yra|jau|deja] (mire|numire|mires|mirusi|iskeliavo|nebegyvas|\
    nebegyva|negyvas|negyva)
{_KIN} [jau|deja|visai] (mire|numire|myre|numyre|uzgeso|uzmigo amzinai|iskeliavo anapus|iskeliavo pas vies*|\
    iskeliavo pas angelus|paliko si pasauli|paliko sia zeme|atsisveikino su gyvenimu|uzbaige zemiska|pralaimejo kova)
(iskeliavo|isejo) (anapus|anapilin|amzinybe*|amzinybėn|i amzinybe|i ana pasauli|pas vies*|pas angelus|pas dieva|i \
    amzina poilsi)
(mire|numire|myre) [..1] (vakar|uzvakar|sianakt|siandien|siryt|pries dien*|pries dvi|pries tris|pries menesi|pries 2|\
    pries 3|pries 4|pries 5|pries kelias|praejusia|praeita|sia savaite|si menesi|rytą|ryta|namuose|reanimacij*|po \
    operacijos|per operacija|operacijos metu|hospis*|miegodam*|nuo vezio|nuo insulto|nuo infarkto)
(mamos|mamytes|tecio|tevo|tevelio|vyro|zmonos|mociutes|senelio|sunaus|dukros|brolio|sesers|jo|jos|paciento|\
    pacientes) [jau] (nebera|nera) (su mumis|tarp gyvuju|tarp musu|gyvo|gyvos|siame pasaulyje|sioje zemeje)
(palaidojom|palaidojome|palaidojau|laidojom|laidojome|laidojam|laidosim|laidojame) (ja|ji|vakar|siandien|sia|praeita|\
    pries|praejusia|rytoj|savo)
(ilsekis|ilsisi|tegul ilsisi|teilsisi) (ramybeje|ramybej)
(esame|esam|esu) [..1] (gedule|gedi|gedime|po laidotuviu|naslė)
(pacientas|paciente|ligonis|ligone|numerio savininkas|numerio savininke|adresatas|adresate|telefono savininkas|\
    savininkas|savininke|zmogus kuriam rasot|zmogus kuriam rasote) [..2] {_DIED}
(buvo|ivyko) (laidotuves|sermenys) [mano|mamos|tecio|vyro|zmonos|mociutes|senelio]
(mamos|tecio|tevo|vyro|zmonos|mociutes|senelio|sunaus|dukros) (netektis|netekties|mirtis|mirties|laidotuves) [..1]
"""
BEREAVEMENT_UNLESS = """
pries [..2] metus
(suo|kate|telefonas|baterija) ..3 (mire|nugaiso|issikrove)
(vos|beveik|maniau|galvojau|ko ne|galejo|galejau|butu|buciau|bijojau|kaip) ..4 (mire|numire|nemire|numiriau|\
    nenumiriau|mirti|mirsiu|mirtis)
(mire|numire|netekau|netekome|praradau|mires|mirusi|nebera) ..4 (metu atgal|pries metus|pries ..2 metus|pries ..2 \
    metu|seniai|\
    labai seniai|pries daug)
(pries|seniai) ..3 (metu|metus|seniai) ..4 (mire|numire|netekau|netekome|praradau)
(telefonas|baterija|automobilis|masina|suo|suniukas|kate|katinas|signalas|ekranas|lempute) .. (mire|numire|\
    uzgeso|nebera|padvese)
(mire|numire) [..1] is (juoko|bado|nuobodulio|gedos|baimes|saltis|salcio)
(19*|200*|201*) [..1] (mire|numire|netekau)
(mire|numire) .. (19*|200*|201*) metais
nebera .. (laiko|skausm*|vietos|problem*|reikalo|ko|kur|kam|prasmes|jeg*|vaist*)
(skausm*|problem*|laiko|vietos|vilties|karst*|tynimo|vaist*|maisto|lovu|lovos|gydytojo) [..2] nebera
(mire|nemire|numire) .. (pries daug|vaikysteje)
(pametu|praradau|netekome|netekau) .. (laika|laiko|viltį|vilties|vilti|kantryb*|pasitikejim*)
(kaimynas|kaimyne|moteris|vyras|pacientas|paciente|zmogus|senele|senelis|kazkas|bobute|ligonis|ligone|\
    ponia) [..2] (salia|is palatos|palatoje|gretimoje|lovoje|gretima|gulejusi|gulejes|koridoriuje|\
    kaimyn*) ..3 (mire|numire|iskeliavo|negyva|negyvas)
(salia|palatoje|gretima|gretimoje|koridoriuje|skyriuje) ..4 (moteris|vyras|zmogus|pacient*|senele|senelis|kazkas|\
    gulej*) [..1] (mire|numire)
(mirstu|mirsta|mirti|mirdama|mirdamas|mirsiu)
(iskeliavo|uzgeso|isejo) (namo|i namus|i darba|anksciau|atostog*|i kita|sviesa|lempa|ekranas|televizorius)
paliko mus (laukti|vienus|koridoriuje|be|palatoje|lauke|ilgai)
paliko (mane|mus) [..1] (gulet*|laukt*|viena|koridori*)
(praradau|netekau|netekome) .. (samon*|kraujo|balso|apetit*|svori*|dien*|laik*|darb*|uosl*|regej*|kloaus*|kantryb*|\
    viltį|vilti|ausk*|dant*)
(pernai|praeitais metais|seniai|vaikysteje|pries daug) ..4 (mire|numire|netekau|netekome|palaidojau)
(mire|numire|netekau|netekome) ..4 (pernai|praeitais metais|pries metus|pries kelerius)
(kad|jei|jog) ..2 (nemirtu|mirtu|nenumirtu|numirtu)
(aciu|dekoju|rupin*|padejo|parama|palaik*|globoj*) ..5 (po mirties|po netekties|mirties|mirus)
(nuo|pries|po) ..2 mirties (metu|metus|seniai)
nebera [..1] (to|tos|tokio|tokios|jokio|eiles|eiliu|kaip|nieko|seselei|seseles)
(iskeliavo|isejo) [..1] (laiming*|patenkint*|namo|i namus|i reabilit*|i sanatorij*|pas gydytoj*|pas kita|pas draug*|\
    su rament*|su geru|i kita|is ligonin*|pats|pati|greit*|sveik*|pailseti|ilsetis)
nebera .. (palatoje|palatoj|skyriuje|skyriuj|namuose|namie|ligonineje|ligoninej|darbe|cia|skausm*|temperat*|karst*)
(zmogus|moteris|vyras|senelis|senele|bobute|ligonis|kazkas|kaimynas|kaimyne|pacientas|paciente|draugas|drauge) ..3 \
    (palatoj*|salia|gretim*|lovoj*|koridoriuj*|skyriuj*|is palatos) ..3 (mir*|numir*|iskeliav*|negyv*|uzges*)
(kiekvienas|joks|kazkoks|kiti|zmones) ..3 (mire|numire|mirsta)
(telefonas|baterija|kompiuteris|planset*|televizorius|liftas|internetas|viltis|kantrybe|katyte|katinelis|suniukas|\
    ziurkenas|triusis|papuga) ..2 (mire|numire|uzgeso|nugaiso|nebegyv*|negyv*)
(vos|beveik|ko|vos ne|kone) ..3 (numir*|mir*|uzgeso)
(galvojau|maniau|bijojau|atrode|jei ne) ..4 (numir*|mir*|mirs*)
ne (mire|numire)
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
CARER_SAYS = """
(atsakau|rasau|pildau|atsakinesiu|parasysiu) (uz|vietoj|vietoje) [savo|..1] (mama|teti|teva|vyra|zmona|sunu|\
    dukra|mociute|seneli|mamos|tecio|vyro|zmonos|sunaus|dukros|mociutes|senelio|vaika|broli|sese|seseri|ja|\
    ji|pacient*|tevo|vaiko)
(mamos|tecio|tevo|vyro|zmonos|sunaus|dukros|mociutes|senelio|paciento|pacientes|vaiko|brolio|sesers) (vardu|\
    vietoj|vietoje)
(cia|as|raso) [esu] [jo|jos] (dukra|sunus|zmona|vyras|mama|tetis|globejas|globeja|slaugytoja|sesuo|brolis|\
    anuke|anukas|dukte) [raso|rasau|paciento|pacientes]
esu (paciento|pacientes|jo|jos|vaiko) (dukra|sunus|zmona|vyras|mama|tetis|globejas|globeja|sesuo|brolis|\
    anuke|anukas)
(jis|ji|mama|tetis|vyras|zmona|mociute|senelis|sunus) [pats|pati] (negali|nemoka) [pats|pati] (rasyti|\
    atsakyti|parasyti|skaityti)
(atsakau|rasau|pildau|raso|atsako|atsakinejau|atrasau) (uz|vietoj|vietoje) [savo|serganti|sergancia|..1] (mama|\
    mamyte|motina|teti|teva|vyra|zmona|sunu|dukra|mociute|bobute|seneli|vaika|broli|seseri|kudiki|uosve|uosvi|anyta|\
    drauge|drauga|pacient*)
(vyro|zmonos|mamos|mamytes|tecio|tevo|sunaus|dukros|mociutes|senelio|vaiko|brolio|sesers|anytos|uosvio|\
    pacient*) (vardu|vietoj)
(raso|cia|as|atsako|rasau) [esu] [jo|jos|paciento|pacientes] (dukra|sunus|zmona|vyras|mama|globejas|globeja|\
    slaugytoja|sesuo|brolis|anuke|anukas|marti|zentas) (mama|jis|ji|pati|pats|raso|rasau|atsakau|nes)
(mama|mamyte|tetis|tevas|vyras|zmona|mociute|bobute|senelis|sunus|dukra|jis|ji|pacient*) [..1] (nemoka|negali|\
    nesugeba|nemato|nepajegia) [..1] (rasyti|atsakyti|parasyti|skaityti|naudotis|zinuciu|zinutes)
"""
YOUNG_SAYS = """
man [tik|dar|yra] (8|9|10|11|12|13|14|15|astuoneri|devyneri|desimt|vienuolika|dvylika|trylika|keturiolika|\
    penkiolika) [metu|metai|m] [..1]
(as esu|esu|as) [dar] (vaikas|nepilnametis|nepilnamete)
"""
LANGUAGE_SAYS = """
(prasau|prasom|galite|ar galite|ar galima|galima|rasykite|noreciau|noriu|geriau) .. (lietuviskai|\
    lietuviu kalba)
(kalbu|suprantu|rasau|skaitau|moku) [tik] (lietuviskai|lietuviu kalba|lietuviu)
(lietuviskai|lietuviu kalba) (prasau|prasom|jei)
(nekalbu|nesuprantu|nemoku|neskaitau) [..2] (angliskai|anglu)
(ar|kodel) [..2] (galite|galima|galit|galetumete|mokate|kalbate|ne) [..2] (lietuviskai|lietuviu kalba)
(rasykit|rasykite|klauskite|klauskit|siuskite|parasykite|isverskite) ..2 (lietuviskai|lietuviu|i lietuviu)
(nemoku|nesuprantu|nekalbu|nelabai moku|nelabai suprantu|blogai moku|prastai moku) [..1] (angliskai|anglu|\
    anglu kalbos)
tik (lietuviskai|lietuviu kalba|lietuviu)
(galima|galit|galite|ar galima|ar galit|prasau|gal galit|gal galite|gal galima) [..2] lietuviskai
(lietuviska|lietuviskos) (versija|versijos|kalba)
"""
