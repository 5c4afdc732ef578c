"""How people tell a hospital in Romanian that a patient has died: data; see `lexicon.py`."""

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
