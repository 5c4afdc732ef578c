"""Lithuanian sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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
