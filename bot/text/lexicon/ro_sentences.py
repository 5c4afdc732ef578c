"""Romanian sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

START_SAYS = """
(primesc|primi|trimiteti|trimiteti mi) (din nou|iar) [mesaje|mesajele|sms*]
(primesc|primi|trimiteti|trimiteti mi) (mesaje|mesajele|sms*) (din nou|iar)
(reporniti|reluati|reincepeti) mesajele
(mesaje|mesajele) din nou
(vreau|doresc|as vrea|as dori) [sa] [primesc] (iar|din nou) (mesaje|mesajele|sms*)
(vreau|doresc|as vrea|as dori) [sa] [primesc] (mesaje|mesajele|sms*) (iar|inapoi|din nou|si de acum)
(trimiteti|scrieti|contactati) [mi|ma] (din nou|iar|in continuare) [mesaje|mesajele|sms*]
(m am razgandit|am schimbat parerea) .. (trimiteti|mesaje|mesajele|scrieti)
(inscrieti|abonati|reabonati|adaugati) ma [la loc|din nou|inapoi|iar]
(vreau|doresc|as vrea|as dori|pot|vrem) [sa] ma (abonez|reabonez) [iar|din nou|inapoi|la loc|la mesaje]
(vreau|doresc|as vrea|as dori|puteti|pot) [sa] [mi|imi] [primesc|trimiteti|primi] (iar|din nou) (mesaje|mesajele|sms*)
(vreau|doresc|as vrea) (inapoi|iar|din nou) (mesaje|mesajele|sms*)
"""

STOP_SAYS = """
(opriti|opreste|incetati|inceteaza|terminati) [va|te|cu] [cu] [trimiterea de|trimiterea|aceste|toate|\
    astea] (mesaje|mesajele|sms*|trimis)
(opriti va|incetati|terminati|opreste te) [va rog|odata] (sa imi|sa mi|sa ne|sa|din|cu) [mai] (scris|scrieti|\
    trimiteti|trimis|contactati|mesajele|sms*)
nu [imi|mi|ne|ma] mai (scrieti|scrie|trimiteti|trimite|contactati|contacta|deranjati) [mesaje|sms*|va rog|\
    niciodata|nimic|la acest]
(va rog|te rog) .. sa nu [imi|mi|ne|ma] mai (scrieti|trimiteti|contactati|deranjati)
nu [mai] (vreau|doresc|dorim|vrem|as vrea) [sa] [mai] [primesc|primim] [alte|aceste|niciun|astfel de|\
    mesajele] (mesaje|sms*|mesaj|mesajele voastre|mesajele dumneavoastra)
nu [mai] (vreau|doresc) sa [mai] (primesc|fiu contactat|fiu contactata) [..1] [mesaje|sms*|de]
(stergeti|sterge|scoateti|scoate|eliminati|radiati) [ma|mi] [va rog] [numarul|din] (meu|acesta|lista|baza|\
    evidenta|sistem|numarul) [..1]
(stergeti|scoateti|eliminati|stergeti mi|scoateti mi) [va rog] numarul [meu|acesta]
(ma|vreau sa ma|as vrea sa ma|doresc sa ma|cum ma) dezabon*
(gata|ajunge|destul) cu [aceste|atatea] (mesaje|mesajele|sms*)
(imi retrag|retrag) (acordul|consimtamantul) [..6]
(lasati|lasa) ma in pace [cu]
nu [imi|mi|ne] mai (trimiteti|trimite|scrieti|scrie) [va rog] [nimic|niciun|asemenea|astfel de|aceste|\
    alte] (mesaje|sms*|mesaj|mesajele)
(stergeti|sterge|scoateti|eliminati) [mi|ma] [va rog] [si] (numarul|de pe lista|din lista|din baza|din evidenta|\
    din sistem|datele mele)
(nu sunt de acord|nu imi dau acordul) sa [imi|mi|mai|primesc] [mai] (trimiteti|primesc|mesaje|contactati)
(m am saturat|sunt satul|sunt satula) de [..1] (mesaje|mesajele|sms*)
(va rog|te rog|vreau|doresc) [sa] [nu] (incetati|opriti|terminati) [cu|sa] [..1] (mesajele|sms*|trimiteti|scrieti|\
    mesaje)
(nu ma|nu ne) mai (deranjati|contactati|sunati|cautati|hartuiti) [va rog]
nu (mai|imi mai|mi mai|ne mai) (dati|da) (mesaje|mesajele|sms*|mesaj)
(va rog|te rog) [..2] sa nu [imi|mi|ne|ma] mai (dati|trimite|scrie|sunati|cautati|intrebati) [..1] [mesaje|sms*]
sa nu [imi|mi|ne] mai (scrieti|trimiteti|dati) [..1] (mesaje|mesajele|sms*)
sa nu mai (primesc|primim) [..1] (mesaje|mesajele|sms*|mesaj)
nu [mai] (vreau|doresc|accept|vrem|dorim|suport) [sa] [mai] [primesc|primim] [alte|aceste|niciun|nici un|\
    astfel de|asemenea|    atatea] [din nou] (mesaje|mesajele|sms*|mesaj|mesajele voastre|sondaje|chestionare|\
    notificari)
(m am saturat|sunt satul|sunt satula|ne am saturat) (pana peste cap|de tot) de [..1] (mesaje|mesajele|sms*)
(m am saturat|ne am saturat|sunt satul|sunt satula) [..1] de [atatea|toate|aceste] (mesaje|mesajele|sms*|sondaje|\
    chestionare)
(luati|ia|taie|taiati|dati|scoateti|stergeti|sterge|scoate|eliminati|radiati) ma [va rog|afara] (de pe|din|\
    de la) [..1] (lista|listele|    baza de date|evidenta|evidente|sistem|sms*|mesaje)
(sa|va rog sa) ma (scoateti|stergeti|eliminati|dezabonati|luati) [..1] (de pe|din) [..1] (lista|listele|\
    baza de date|evidenta|sistem)
(sa|va rog sa) [imi|mi] (stergeti|scoateti) [..1] (numarul|datele)
nu ma mai (bateti|bate|stresati|innebuniti|agasati|plictisiti) [la cap] cu [..1] (mesaje|mesajele|sms*|intrebari|\
    intrebarile)
(lasati|lasa) ma [odata] in pace cu [..1] (mesaje|mesajele|sms*|intrebari|intrebarile|sondaj*)
ma lasati [odata] in pace [cu] [..1] [mesajele|sms*]
(opriti|opreste|incetati|terminati|gata|stop) [o|odata|va rog] [cu] [..1] (mesajele|sms urile|sondajele|chestionarele)
nu mai vreau sa (imi|mi) (scrieti|trimiteti|scrie)
nu (vreau|doresc) sa (imi|mi) mai (scrieti|trimiteti|scrie|dati) [..1]
nu (vreau|doresc) sa ma mai (contactati|deranjati|sunati|cautati|intrebati)
nu [imi|mi|ne|ma] [mai] (trimiteti|scrieti|contactati|trimite|scrie) (din nou|iar) [mesaje|mesajele|sms*]
nu [mai] (reluati|reporniti|reincepeti|reluati cu) mesajele
nu (vreau|doresc|vrem) sa ma (abonez|reabonez)
"""

STOP_UNLESS = """
(lista|listele) de (asteptare|operatii|programari|chirurgie)
nu mai (scrieti|trimiteti|trimite) .. (prostii|minciuni|retet*|acasa|bolnavi|pacienti|medicament*)
(am rugat|i am rugat|le am spus|am cerut|am spus|le am zis) .. (opreasca|inceteze|opriti|sa nu)
(ei|medicul|doctorul|spitalul|nimeni|asistenta|cabinetul) .. nu [imi|mi|ne|ma|mai] [mai] (scrie|trimite|contacta|\
    raspunde)
nu s a oprit
nu vreau .. (sa pierd|sa ratez|sa va deranjez)
nu ma mai trimiteti (acasa|la|in|dintr)
nu (ma|ne) mai (trimite|trimiteti) (acasa|la|in|de)
(durerea|sangerarea|sangele) .. (opri*|inceta*)
nu (ma|ne) mai (deranjati|contactati|cautati) (cand|pentru ca|noaptea)
(nimeni|asistentele|medicii|ei) nu (ma|ne|mi|imi) mai ..
(vreau|doresc|as vrea) .. (mesaje|sms*) (de la (medic*|doctor*|cabinet*|farmaci*)|cu rezultat*|cu programar*|cand|\
    pentru programar*)
"""

CARER_SAYS = """
(raspund|scriu|completez|raspunsul este|va scriu|va raspund) (pentru|in numele|in locul|din partea) (mama|tata|\
    sotul|sotia|fiul|fiica|bunica|bunicul|mamei|tatalui|sotului|sotiei|fiului|fiicei|copilul|copilului|sora|\
    fratele|lui|ei|el|ea|pacient*|baiatul|fata|bunicii|bunicului|fratelui|surorii|tatei)
in (numele|locul) (mamei|tatalui|tatei|sotului|sotiei|fiului|fiicei|bunicii|bunicului|copilului|fratelui|surorii|\
    pacientului|pacientei|lui|ei)
(sunt|aici|scrie) (fiica|fiul|sotia|sotul|mama|tatal|ingrijitoarea|ingrijitorul|sora|fratele|nepoata|\
    nepotul) (lui|ei|pacientului|pacientei|sa|sau|dansului|dansei)
(el|ea|sotul|sotia|mama|tata|bunica|bunicul|fiul) [..1] nu (poate|stie) (sa|scrie) [scrie|raspunda|trimita|citi*]
(scriu|raspund|completez|va scriu|va raspund|eu raspund|raspunde) [eu] (in numele|in locul|pentru|\
    din partea) (mamei|mamei mele|tatalui meu|sotului meu|sotiei mele|mama mea|tatal meu|sotul meu|sotia mea|\
    bunicii mele|bunica mea|bunicul meu|mami|tati|fiul meu|fiica mea|copilul meu|bebelusul|soacra|socrul|soacrei|\
    soacra mea|cineva)
(sunt|aici e|aici este|aici|raspunde|scrie) (fiica|fiul|sotia|sotul|mama|tatal|ingrijitoarea|sora|fratele|nepoata|\
    nepotul|nora|ginerele|fata|baiatul) (ei|lui|pacient*|doamnei|domnului|si raspund|dansei|si scriu|mamei|\
    raspund|scriu|nu)
(mama|tata|sotul|sotia|bunica|bunicul|soacra|socrul|ea|el|dansa|dansul|pacient*|copilul) [..1] nu (stie|poate|\
    reuseste|are cum|vede) [sa] (scrie|scrie mesaje|raspunda|trimita|foloseasca|citeasca|sa scrie)
m a rugat (mama|tata|sotul|sotia|bunica|bunicul|ea|el) sa (scriu|raspund)
"""

YOUNG_SAYS = """
(am|eu am|implinesc) [doar|numai] (8|9|10|11|12|13|14|15|opt|noua|zece|unsprezece|doisprezece|treisprezece|\
    paisprezece|cincisprezece|unspe|doispe|treispe|paispe|cinspe) [de] (ani|anisori)
(sunt|eu sunt) (minor|minora|copil|un copil)
"""

LANGUAGE_SAYS = """
(va rog|te rog|puteti|se poate|poti|prefer|vreau|as vrea|as prefera|scrieti|scrieti mi|doresc|\
    imi puteti) .. in [limba] (romana|romaneste|romana)
(vorbesc|inteleg|citesc|stiu|scriu) [doar|numai|numa] [limba] (romana|romaneste|in romana)
in [limba] (romana|romaneste) (va rog|te rog|daca)
[in] limba romana (va rog|te rog)
nu (vorbesc|inteleg|stiu|citesc|pricep) [..2] (engleza|englezeste|limba engleza)
(vorbiti|stiti|scrieti|intelegeti|puteti|pot|as putea|se poate|aveti|mesaje|vreau|trimiteti) [..2] (romaneste|\
    romana|in romaneste|in romana|limba romana)
(in|pe) (romana|romaneste) (va rog|te rog|daca se poate|va rog frumos|multumesc|se poate)
(romana|romaneste|in romaneste) (va rog|te rog|daca|va rog frumos)
nu (stiu|inteleg|vorbesc|prea stiu|prea inteleg|cunosc) [bine|prea bine] (engleza|englezeste|engleza bine|\
    limba engleza|in engleza)
"""
