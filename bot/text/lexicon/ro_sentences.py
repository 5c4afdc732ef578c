"""Romanian sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(sot|sotul|sotia|sotie|barbatul|nevasta|partenerul|partenera|mama|mamica|maica|tata|taticul|tatal|fiul|fiica|"
    "fata|baiatul|baietelul|fetita|fratele|frate|sora|bunica|bunicul|bunicu|copilul|bebelusul|bebele|pruncul|nepotul|"
    "nepoata|unchiul|unchi|matusa|socrul|soacra|ginerele|nora|logodnicul|logodnica|prietenul|prietena|verisoara|"
    "verisorul|cumnatul|cumnata|gemenii|iubitul|iubita|mamaia|tataia|mami|mamicuta|mamita|mamuca|tati|taticu|tatutu|"
    "tataie|mamaie|buna|bunelul|bunel|buni|bunuta|strabunica|strabunicul|sotiorul|sotioara|consoarta|sotu|barbatu|"
    "barbat|femeia|baiat|copila|copilasul|copilu|bebe|bebelus|bebelusu|surioara|fratiorul|unchiu|tusa|nasul|nasa|"
    "finul|fina|concubinul|concubina|vecinul|vecina|baietelu|puiul|ingerasul|parintele|parintii|varul|vara|nepotelul|"
    "nepotica|nepoti|fiu|logodnic|mama soacra)"
)
_MY = (
    "(meu|mea|nostru|noastra|mei|noastre|lui|ei|sau|mea draga|meu drag|meu iubit|mea iubita|nostri|dumnealui|dumneaei)"
)
_DIED = (
    "(murit|decedat|raposat|trecut la cele vesnice|plecat dintre noi|trecut in nefiinta|stins din viata|stins|"
    "decedata|raposata|murit subit|dus la domnul|dus la cele sfinte|dus dintre noi|plecat la domnul|plecat la cer|"
    "plecat la cele vesnice|plecat de langa noi|plecat dintre cei vii|parasit pe toti|pierdut viata|"
    "trecut la domnul|trecut in lumea celor drepti|adormit intru domnul|adormit in domnul|prapadit|dat duhul|"
    "dat sufletul|"
    "dat ultima suflare)"
)

_DIED_TOO = (
    "(stins in somn|adormit pe veci|adormit pentru totdeauna|dus pe lumea cealalta|dus la cer|dus la dumnezeu|"
    "ridicat la cer|"
    "pierdut lupta cu|pierdut batalia cu|plecat pe lumea cealalta|plecat in lumea celor drepti|plecat la dumnezeu|"
    "sfarsit din viata|incetat din viata)"
)

_NAME = (
    "(<name>|maria|ion|ioana|elena|andrei|mihai|alexandru|alexandra|gheorghe|george|vasile|nicolae|stefan|"
    "cristian|cristina|"
    "daniel|daniela|adrian|florin|marian|mariana|ana|ileana|viorica|doina|gabriel|gabriela|mihaela|popescu|"
    "ionescu|popa)"
)

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
WRONG_NUMBER_SAYS = f"""
nu sunt [eu] pacientul
(ati|ai|cred ca ati|cred ca ai|probabil ati) [..1] gresit (numarul|persoana|nr|numar|destinatarul|pacientul)
(aveti|ai|este|e|asta e|acesta este) [un] numar* gresit
(nu este|nu e|nu mai e|nu mai este) (numarul|telefonul) (meu|lui|ei|acestei persoane|pacient*|doamnei|domnului|\
    dansului|dansei|dvs)
(nu sunt|nu-s|nu s eu) (eu|persoana|pacientul|pacienta) [care|pe care|respectiv*|cautat*] [o|il|cautati]
(nu stiu|nu cunosc|nu exista|nu e nimeni|nu este nimeni|nu sta) [..2] (persoana asta|aceasta persoana|nimeni cu|\
    cu acest nume|cu numele asta|persoana aceasta|pe nimeni cu)
(mesaj|mesajul|sms*) [..2] (ajuns|trimis|primit) [..2] (la persoana gresita|din greseala|numarul gresit|la alt*)
(eu|nu|nici) [eu] nu (sunt|am fost) [eu] (pacient|pacientul|pacienta|pacientul vostru|un pacient)
nu sunt [eu] (persoana|omul|doamna|domnul) [pe] [care|cautata|cautat|respectiva|aceasta|aceea]
(acest|asta|numarul asta|numarul acesta|acest numar) [numar] (e|este|apartine) [acum] (al meu|alt*|mie|altcuiva|\
    altei persoane)
(am|mi am|tocmai) [luat|cumparat|primit] (acest|numarul) [numar] (recent|nou|asta|acesta) [recent|de curand]
(nu locuieste|nu sta|nu exista|nu e|nu este) [aici|la acest numar] (nimeni|nicio persoana|niciun|\
    persoana) [..1] (nume|numele|asta|aceasta)
nu (cunosc|stiu) (pe|persoana|aceasta|nicio|niciun|nimeni|pe nimeni) [..2] (nume|numele|asta|aceasta|persoana|\
    doamna|domn)
(ma|m ati) (confundati|confundat) cu (altcineva|alta persoana|alt pacient)
(mesajul|mesaj|sms*) [acesta|asta] nu (e|este|era) (pentru mine|al meu|destinat mie)
(vechiul|fostul) (proprietar|posesor)
(cred|cred ca|probabil|sigur|mi se pare) [ca] (ati|ai) gresit [numarul|persoana|adresa]
[acesta|asta] (nu este|nu e|nu i|nu mai e|nu mai este) (numarul|telefonul|nr) (sotului|sotiei|mamei|tatalui|tatei|\
    fiului|fiicei|    fratelui|surorii|bunicii|bunicului|persoanei|dumneaei|dumnealui|dumneavoastra|cui|la care|\
    {_NAME})
(numarul|nr|telefonul) [asta|acesta|acela] nu (mai e|mai este|e|este) (al|a) (ei|lui|dansei|dansului|acestei|\
    acelei|persoanei|doamnei|    domnului|pacient*)
(numarul|nr|telefonul) [asta|acesta] (e|este|apartine) (al|a|lui) (altcuiva|altei persoane|altcineva|alt*)
(e|este) [acum] (numarul|telefonul|nr) meu [nou|acum|personal] [si] nu (al|a) (ei|lui|dansei|dansului|dumneaei|\
    dumnealui)
(e|este) (telefonul|numarul|nr) (vecinei|vecinului|altcuiva|altei persoane|unei alte persoane)
nu (stiu|cunosc|am auzit de) [cine e|cine este|pe|nicio|niciun|nici o|nici un|vreo|vreun] [doamna|domnul|domn] {_NAME}
nu (sunt|s|is) [eu] [doamna|domnul] {_NAME}
nu ma (cheama|numesc) [doamna|domnul] ({_NAME}|asa)
nu ma numesc
numele meu nu (e|este) (asta|acesta|{_NAME})
(nu exista|nu sta|nu locuieste|nu e|nu este|nu avem) [aici] (nicio|niciun|nici o|nici un|vreo|vreun) ({_NAME}|\
    doamna|domn|persoana|pacient|    pacienta) [..1] [aici|la noi|la acest numar|pe numarul asta]
(nu exista|nu sta|nu locuieste) (aici|la noi|la adresa asta) [..1] ({_NAME}|persoana|doamna|domnul)
{_NAME} nu (sta|locuieste|mai sta|mai locuieste) aici
nu (am fost eu|eu am fost) (internat|internata|pacient|pacientul|pacienta|operat|operata|la spital|in spital|la voi)
altcineva a fost (internat|internata|la spital|pacient*|operat|operata) [si] nu eu
(ati|ai) trimis [mesajul|mesaj|sms*|asta] [asta|acesta] (la persoana gresita|persoanei gresite|la cine nu trebuie|\
    cui nu trebuie|    unde nu trebuie|la altcineva|la alt numar|la numarul gresit|pe numarul gresit|gresit)
(mesajul|mesaj|sms*) [acesta|asta] (a ajuns|ajunge|vine|trebuia sa ajunga) la (altcineva|alta persoana|\
    persoana gresita|alt numar|    numarul gresit|mine din greseala)
(ma|m ati|m ai) (confundati|confundat|confunzi) [cu] [cineva]
(gresiti|gresesti) (persoana|numarul|nr|adresa|pacientul)
(aveti|ai|folositi|sunati la) [un|alt] (nr|numar) [de telefon] (gresit|eronat|vechi)
(aveti|ai) (persoana|pacientul|pacienta) (gresita|gresit|nepotrivita)
"""
WRONG_NUMBER_UNLESS = """
(numar|nr) [de telefon] (gresit|eronat|vechi) (pe|in|la) (scrisoare*|site*|pliant*|hartie|bratara|dosar|cabinet*|\
    receptie|programare)
(mi au dat|au dat|dat|am sunat|sunat|primit|trecut|scris|notat|format) .. numar* gresit
numar gresit (de|la|pe|al) (salon|pat|telefon la|bratara|dosar|cabinet)
(ati|ai) gresit .. (diagnostic*|tratament*|doza)
(gresit|gresita) .. (salon*|medicament*|diagnostic*|reteta|analize*|pastil*|picior*|piciorul|mana)
(pacientul|pacienta|persoana) gresit* (la|in|a primit|operat*)
nu sunt eu .. (problema|de vina|vinovat*|medic*|doctor*)
(m au|ma) (confundat|confundau|confunda) [cu]
(nu stiu|nu cunosc|nu stiam) cine (e|este|era) .. (doctor*|medic*|asistent*|chirurg*)
(doctor*|medic*|asistent*|chirurg*) nu (stia|stiau|stie) cine sunt
(m au strigat|mi au zis|mi au spus|mi au scris) .. nu ma (cheama|numesc)
"""
NEVER_BEEN_SAYS = """
(nu am fost|n am fost|nam fost|nu am mai fost) [niciodata|deloc|recent] (la|in) [acest|vreun|niciun|acel] (spital|\
    spitalul|voi|dumneavoastra|dvs|urgenta|urgente)
(nu am fost|n am fost) [niciodata|deloc] (internat|internata|pacient|pacienta|pacientul|la spital|la doctor)
niciodata nu am fost (la|in) [acest] (spital|spitalul|voi|internat)
(nu am avut|n am avut) (nicio|nici o|vreo) (programare|consultatie|operatie|internare|vizita)
(nu am fost|n am fost|nam fost|eu nu am fost|eu n am fost) [niciodata|nicicand|in viata mea|recent|deloc|\
    acolo] [la|in|intr un] [acest|vreun|niciun|nici un] (spital|spitalul|spitalul acesta|spitalul vostru|\
    spitalul dumneavoastra|clinica|urgente|urgenta|internat|internata|operat|operata|consultat|consultata)
(niciodata|nicicand) n [am] am fost (internat|internata|(la|in) (spital|spitalul))
nu (am calcat|am trecut) [niciodata] (pe la|prin|pe acolo|pe la voi)
(ce|care) (vizita|programare|internare|consultatie)
nu am (avut|facut) [nicio|nici o|niciun] (vizita|operatie|internare|consultatie|programare) [la voi|recent]
(nu am|n am|nam|eu n am) (pus|calcat) [niciodata|nicicand] [piciorul] (in|la|prin) [acest|vreun|niciun|\
    nici un] (spital|spitalul|spitale|clinica)
in viata mea (nu am|n am) fost [la|in] (spital|internat|internata|spitalul)
niciodata (nu am|n am) fost ((la|in) [acest] (spital|spitalul)|internat|internata|pacient|pacienta|operat|operata)
(nu am|n am|nam) (mai fost|fost) [niciodata|recent|de ani de zile] (la|in) (niciun|nici un|vreun) spital
"""
BEREAVEMENT_SAYS = f"""
{_KIN} [..1] {_MY} [..2] (a|au|s a|ne a|ni s a) [..1] {_DIED}
{_KIN} [..1] (a|au|s a) [..1] {_DIED}
(mi a|ne a|mi au|i a) murit [..1] {_KIN}
(a murit|a decedat|s a stins|au murit) [..1] {_KIN}
{_KIN} [..1] [{_MY}] (nu mai este printre noi|nu mai traieste|nu mai e printre noi|nu mai e in viata|este decedat|\
    este decedata|e decedat|e decedata)
(pacientul|pacienta|persoana|dansul|dansa|el|ea|bolnavul|bolnava) [..1] (a|este|e) [..1] (murit|decedat|decedata|\
    raposat)
(am|noi am|l am|o am|tocmai am|tocmai l am) pierdut [..1] (pe|sarcina|copilul|bebelusul|{_KIN[1:-1]})
(moartea|decesul|pierderea|inmormantarea|disparitia) [..1] (sotului|sotiei|mamei|tatalui|tatei|fiului|fiicei|\
    fratelui|surorii|bunicii|bunicului|copilului|lui|ei|sarcinii|bebelusului)
(l am|o am) (inmormantat|ingropat) [..2]
(a murit|a decedat|s a stins) [..1] (ieri|azi|astazi|saptamana|luna|la spital|in spital|la voi|pe sectie|acum|\
    duminica|luni|marti|miercuri|joi|vineri|sambata|aseara)
(din pacate|din nefericire) .. (murit|decedat|stins)
(am avut|am pierdut) (un avort spontan|o pierdere de sarcina|sarcina)
(s a nascut|nascut) mort
{_KIN} [..1] [{_MY}] (s a|ne a|m a|a|au|ni s a|mi s a|sa) [..1] {_DIED}
(am|l am|o am|i am|ne am|mi am|le am) [inmormantat|ingropat|inmormantat o|ingropat o|condus] (inmormantat|\
    ingropat|inmormantat o|ingropat o|inmormantat ul|ingropat ul|condus pe ultimul drum) [pe] [..2]
(l am|o am|i am|am) (pierdut|pierdut o|pierdut ul) [pe] [..1] {_KIN}
(dumnezeu|domnul|bunul dumnezeu) [sa] [s|sa] (o|il|l) [sa] (ierte|odihneasca) [..3]
(dumnezeu|domnul) (s o|sa o|sa l|sa il|sal|so) (ierte|odihneasca|aiba in odihna) [..3]
(odihneasca|odihneasca se) [se] in pace
{_KIN} [..1] [{_MY}] (nu mai este|nu mai e|numai este|numai e) [printre noi|cu noi|in viata|pe lumea asta|\
    printre cei vii]
(raposata|raposatul|defuncta|defunctul|raposatei|raposatului|regretatul|regretata) [..1] {_KIN}
(inmormantarea|parastasul|priveghiul|pomana) (mamei|tatei|tatalui|sotului|sotiei|bunicii|bunicului|fiului|fiicei|\
    fratelui|surorii|ei|lui|este|e|a fost|sotiei)
(am ramas|sunt|am devenit) (vaduva|vaduv)
{_KIN} [..1] [{_MY}] nu a (supravietuit|rezistat|mai apucat)
(a|au) (murit|decedat) [..1] (mama|tata|sotul|sotia|bunica|bunicul|fiul|fiica|fratele|sora|bebelusul|copilul)
(am avut|am facut|am suferit) un avort [spontan]
(am pierdut) (sarcina|copilul|bebelusul|bebele)
(pacientul|pacienta|titularul|titulara) [..1] (a|este|e) (murit|decedat|decedata|mort|moarta)
{_KIN} [..1] [{_MY}] (e|este) (mort|moarta|decedat|decedata|in cer|in rai|la ceruri|la domnul)
(ne a|ne au) parasit [..1] {_KIN}
{_KIN} [..1] [{_MY}] (ne a|ne au) parasit [pentru totdeauna|pe toti]
(a|au) (incetat din viata|sfarsit din viata|plecat la domnul|plecat la dumnezeu|plecat la ceruri|\
    plecat la cele vesnice|trecut in nefiinta|    trecut la cele vesnice|plecat dintre noi|\
    plecat in lumea celor drepti)
(persoana|pacientul|pacienta|omul|doamna|domnul|titularul|titulara) [..1] (pe care o cautati|pe care il cautati|\
    cautata|cautat|respectiva|    in cauza|in cauza) [a|nu] [este|mai|e] (murit|decedat|decedata|mort|moarta|\
    mai traieste|mai e in viata|mai este in viata)
(bunicul|bunicu|bunica|tata|tataie|mama|mamaie|sotul|sotia|tatal) [..1] [{_MY}] s a dus (dintre noi|saracul|\
    saraca|sarmanul|sarmana|dintre cei vii|in ceruri|la ingeri)
{_KIN} [..2] (a|s a|ne a|ni s a) {_DIED_TOO}
(decesul|moartea) (pacient*|sotului|sotiei|mamei|tatalui|tatei)
"""
BEREAVEMENT_UNLESS = """
acum [..2] ani
(cainele|pisica|telefonul|bateria) ..3 (murit|mort)
(aproape|era sa|cat pe ce|mai ca|putea|puteam|credeam|parca|gata gata|de parca) ..4 (mor|moara|murit|moare|pierdut)
(murit|decedat|pierdut|stins|moartea|decesul) ..4 (ani in urma|cu ani|mult timp)
acum ..2 (ani|an) ..4 (murit|decedat|pierdut|stins)
(telefonul|bateria|masina|laptopul|cainele|pisica|catelul|mobilul|motanul) .. (murit|stins|decedat)
(murit|mor|moare) de (foame|frig|ras|plictiseala|rusine|frica|sete|cald|ciuda)
in (19*|200*|201*) [..3] (murit|decedat|pierdut)
(murit|decedat|pierdut) .. in (19*|200*|201*)
pierdut [pe] .. (timpul|rabdarea|increderea|speranta|actele|drumul|vremea|orice)
nu (a|au) murit
(era sa|mai aveam putin si|putin si) (mor|murim|moara|ma sting)
(doamna|domnul|pacient*|vecin*|cineva|o femeie|un barbat|colega|colegul|o batrana|un batran|\
    cine) [..1] (din salon|de langa|de la pat*|din pat*|de salon|din spital|alaturi|langa mine) ..3 (murit|\
    decedat|stins)
(in salon|langa mine|alaturi|in patul) .. (murit|decedat) [..3]
(murit|decedat) .. (in salon|langa mine|vecin* de)
pierdut .. (actel*|dosar*|analiz*|bagaj*|telefon*|ochelar*|programar*|rand*|sange|kilogram*|cunostinta|constiinta|\
    vocea|pofta|somnul|banii|cheile|ziua|ore*|locul)
(anul trecut|cu ani in urma|demult|de mult|in copilarie) ..4 (murit|decedat|pierdut)
(murit|decedat|pierdut) ..4 (anul trecut|demult|de mult|in copilarie|acum un an)
(teama|frica|speriat*|daca|sa nu|ca sa nu|sa) ..3 (moara|mor|murit|muri)
(ajutor*|sprijin*|grija*|multumesc*|frumos*|alaturi) ..5 (dupa ce|cand|dupa) [..1] (a murit|moartea|pierderea|decesul)
(a plecat|plecat) (acasa|din tura|in concediu|la alt*)
m a parasit (rabdarea|puter*)
s a stins (lumina|becul|curentul|televizorul|focul|aparatul)
nu mai (este|e) (asa|nevoie|loc|timp|bun*|ce|cazul|la fel|nimeni|medic*|doctor*|acolo|aici)
(a|au) adormit [..1] (la|in|greu|imediat|bine|repede|linistit*|dupa|pe)
s a dus (acasa|la doctor*|la medic*|la spital*|la toaleta|singur*)
(murit|decedat|pierdut|stins|moartea|decesul) ..2 acum ..2 (ani|an)
(murit|decedat|pierdut|stins) acum ..2 ani
s a dus [..1] (acasa|dupa|sa|la|in|pana|repede|bine|prost|singur|singura|cu|fara)
(sa nu|nu) (moara|mor|murim)
(pacient*|om|batran*|femeie|barbat) [..1] (din salon|din patul|din patu|de langa mine|alaturat|de alaturi)
"""
HELP_SAYS = """
(de la|din) ce spital (scrieti|sunteti|este)
ce spital este
(cine|cu cine) (esti|sunteti|vorbesc|imi scrie|scrie|mi scrie|imi trimite|mi trimite|mi a trimis|mi a scris|\
    ma tot) [..2]
cine (e|este|i) (asta|acesta|acela|acolo|aici|la telefon|la capat*|persoana care|care scrie|cel care scrie|\
    in spatele|numarul)
(de unde|cum) (aveti|ai|ati luat|ati obtinut|stiti) [..1] numarul
(e|este|asta e) [..1] (teapa|frauda|inseciune|inselatorie|spam|scam|gluma|pe bune)
ce (e|este) (asta|acest mesaj|mesajul asta|numarul asta|acest numar)
(cat|ma|imi|ne) [ma|imi] costa [ceva|mesajul|sms*|raspunsul]
(e|este|raspunsul e|mesajul e|sms* e) [..1] (gratis|gratuit|cu plata|contra cost|taxabil|platit)
(cine|cum) (v a|va|ti a|v au) dat [..1] (numarul|nr)
(de unde|cum) (aveti|ati|ai|mi ati|mi aveti|ati facut) [..2] (numarul|nr) [meu|de telefon]
(este|e|chiar e|chiar este|sunteti) [chiar|cu adevarat|de] (de la|la|din partea) (spital|nhs|spitalul)
(ce|care|la ce|de la ce|din ce|din care) spital [..2]
(sunteti|esti|vorbesc cu) [un] (robot|robotul|om|bot|persoana reala)
despre ce (e|este|i) vorba (aici|in mesaj*|va rog|mai exact|cu mesaj*)
(nu inteleg|n am inteles|nu stiu) (despre ce|ce) (e|este|vreti|doriti|inseamna|reprezinta|e vorba|este vorba)
ce (vreti|doriti|vrei|doresti) [voi|dvs|dumneavoastra] [de la mine|sa stiti|sa aflati|exact|anume|de fapt]
ce (e|este|i) (cu) (mesajul|mesajele|sms*|numarul|asta)
ce i asta
(pentru|la) ce (e|este|i|serveste|foloseste) (mesajul|mesajul asta|asta|sondajul|numarul|chestionarul)
(cine|de ce) (ma|ne) (intreaba|contacteaza|cauta|suna|tot suna|deranjeaza)
(e|este|i|o fi|nu e|asta e|asta i|nu cumva e) [vreo|vreun|o|un|cumva] (teapa|teapă|escrocherie|inselaciune|\
    inselatorie|smecherie|    pacaleala|capcana|frauda|farsa|phishing|fake|fals|virus) [asta]
(mesajul|sms*|asta|linkul|numarul) [asta|acesta|vostru] (e|este|i) (real|adevarat|pe bune|autentic|oficial|sigur|\
    fals|teapa|fake)
(e|este|i) (real|adevarat|autentic|oficial|sigur|pe bune|fals) (mesajul|sms*|asta|linkul|numarul)
(pot|pot sa) (am|avea) incredere in [..2]
(de unde|cum) (mi ati|mi ai|ati) [..1] (luat|gasit|aflat|obtinut|primit) (numarul|nr|numele|datele)
de unde (ma|imi) (stiti|cunoasteti|stii) [..1]
(al cui|a cui) (e|este|i) (numarul|nr|mesajul|telefonul)
cu cine (am onoarea|am de a face|stau de vorba|port discutia)
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
