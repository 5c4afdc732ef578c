"""How people who are not the patient, or do not know us, answer in Romanian: data; see `lexicon.py`."""

_NAME = (
    "(<name>|maria|ion|ioana|elena|andrei|mihai|alexandru|alexandra|gheorghe|george|vasile|nicolae|stefan|"
    "cristian|cristina|"
    "daniel|daniela|adrian|florin|marian|mariana|ana|ileana|viorica|doina|gabriel|gabriela|mihaela|popescu|"
    "ionescu|popa)"
)

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
