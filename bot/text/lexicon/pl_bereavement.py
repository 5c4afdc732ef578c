"""How people tell a hospital in Polish that a patient has died: data; see `lexicon.py`."""

_KIN = (
    "(maz|malzonek|zona|malzonka|partner|partnerka|mama|mamusia|matka|tata|tato|tatus|ojciec|syn|synek|corka|"
    "coreczka|brat|siostra|babcia|dziadek|dziadzio|dziecko|dzidzius|wnuk|wnuczka|wujek|ciocia|ciotka|tesc|tesciowa|"
    "ziec|synowa|narzeczony|narzeczona|przyjaciel|przyjaciolka|kuzyn|kuzynka|blizniak|blizniaki|kolega|chlopak|"
    "dziewczyna|mezus|zonka|mamunia|mamcia|mateczka|tatulek|tatko|babunia|babciunia|babka|dziadunio|dziadus|"
    "braciszek|siostrzyczka|malenstwo|niemowle|niemowlak|noworodek|coruchna|synus|szwagier|szwagierka|bratanek|"
    "bratanica|siostrzeniec|siostrzenica|pasierb|sasiad|sasiadka|konkubent|blizniaczki|stryj|ojczym|macocha|"
    "dzieciatko)"
)

_KIN_OF = (
    "(meza|zone|zony|partnera|partnerke|mame|mamy|matke|matki|tate|taty|ojca|syna|synka|corke|corki|coreczke|brata|"
    "siostre|siostry|babcie|babci|dziadka|dziecko|dziecka|wnuka|wnuczke|wujka|ciocie|cioci|tescia|tesciowa|tesciowej|"
    "narzeczonego|narzeczona|przyjaciela|przyjaciolke|ciaze|blizniaki|malzonka|malzonke|malzonki|mamusie|mamusi|"
    "tatusia|babunie|babuni|babke|dziadziusia|dziadzia|dziadunia|synusia|coreczki|kuzyna|kuzynke|szwagra|szwagierke|"
    "partnerki|braciszka|siostrzyczke|malenstwo|blizniaczki|narzeczonej|przyjaciolki|wnuczki|ciotke)"
)

_DIED = (
    "(zmarl|zmarla|zmarlo|zmarly|umarl|umarla|umarlo|umarly|nie zyje|nie zyja|odszedl od nas|odeszla od nas|zmar|"
    "zmarl nam|zmarla nam|umarl nam|umarla nam|odszedl na zawsze|odeszla na zawsze|odszedl z tego swiata|"
    "odeszla z tego swiata|odszedl do pana|odeszla do pana|niezyje|nie przezyl|nie przezyla|nie przezylo|zginal|"
    "zginela|usnal na wieki|zasnal na wieki|zasnela na wieki|jest juz w niebie|jest w niebie|nie ma juz z nami|"
    "nie ma juz wsrod nas)"
)

BEREAVEMENT_SAYS = f"""
(mama|tata|maz|zona|matka|ojciec|syn|corka|babcia|dziadek|brat|siostra) (odszedl|odeszla) [w|wczoraj|od nas|na \
    zawsze|we]
{_KIN} [..2] {_DIED}
(moj|moja|moje|nasz|nasza|nasze) [..2] {_DIED}
{_DIED} [..2] (moj|moja|moje|nasz|nasza|nasze|nam|mi) {_KIN}
{_DIED} {_KIN}
(pacjent|pacjentka|ta osoba|on|ona|adresat|maluszek|ukochany|ukochana) [juz|niestety|wlasnie] {_DIED}
(zmarl|zmarla|zmarlo|umarl|umarla) [..1] (wczoraj|dzis|dzisiaj|w szpitalu|na oddziale|na waszym|u was|\
    w zeszlym|w nocy)
(zmarl|zmarla|umarl|umarla) [..1] (tydzien temu|dni temu|niedawno|w poniedzialek|we wtorek|w srode|\
    w czwartek|w piatek)
(stracilem|stracilam|stracilismy|pochowalem|pochowalam|pochowalismy|zegnalismy) [..2] {_KIN_OF}
(smierc|smierci|strata|stracie|pogrzeb|pogrzebie|zgon|zgonie) (mojego|mojej|naszego|naszej|\
    {_KIN_OF[1:-1]}) [..1]
(poronilam|poronienie|poronieniu|poronila|urodzilo sie martwe|martwe dziecko)
(niestety|juz) (zmarl|zmarla|umarl|umarla|nie zyje)
(swietej|sw|swp|sp) pamieci [..1] {_KIN}
(swietej|sw) pamieci (moj|moja|nasz|nasza)
(pochowalem|pochowalam|pochowalismy|pochowali|chowamy|chowalismy|zegnalismy|pozegnalismy|pozegnalam|\
    pozegnalem) [..2] {_KIN_OF}
(jestem|zostalam|zostalem) [teraz|juz] (wdowa|wdowcem)
(mamy|taty|meza|zony|babci|dziadka|syna|corki|brata|siostry|ojca|matki) [juz] nie ma [juz] (z nami|wsrod nas|\
    na swiecie)
nie ma juz (z nami|wsrod nas) (mamy|taty|meza|zony|babci|dziadka|syna|corki|brata|siostry|ojca|matki)
{_KIN} [juz|niestety|mi|nam] (zmarl|zmarla|umarl|umarla|nie zyje|zmar|odszedl|odeszla) (w|wczoraj|dzis|nam|mi|\
    nad ranem|rano|miesiac temu|tydzien temu|dwa)
stracilem [..1] (mame|tate|meza|zone|syna|corke|brata|siostre|babcie|dziadka)
(dziecko|dzidzius|malenstwo|corka|corcia|syn|synek) (urodzilo sie|urodzila sie|urodzil sie) (martwe|martwa|martwy)
(adresat|adresatka|wlasciciel|wlascicielka) [..2] (zmarl|zmarla|nie zyje)
(odszedl|odeszla) [od nas|na zawsze|niespodziewanie] (moj|moja|nasz|nasza) [..1] (mama|tata|maz|zona|matka|ojciec|\
    syn|corka|babcia|dziadek|brat|siostra|tatus|mamusia|ukochany|ukochana)
(pacjent|pacjentka|chory|chora|podopieczny|podopieczna|osoba do ktorej piszecie|osoba ktorej szukacie|osoba o ktora \
    pytacie|wlasciciel|wlascicielka) [..2] {_DIED}
(pacjent|pacjentka|chory|chora|ukochany|ukochana) [juz|niestety] (odszedl|odeszla) [..1] (dni temu|tygodnie temu|\
    tydzien temu|miesiac temu|wczoraj|dzis|dzisiaj|przedwczoraj|w nocy|nad ranem|w poniedzialek|we wtorek|w srode|w \
    czwartek|w piatek|w sobote|w niedziele|na zawsze|niedawno)
{_KIN} [juz|niestety|nam] (odszedl|odeszla) [..1] (dni temu|tygodnie temu|tydzien temu|miesiac temu|wczoraj|dzis|\
    dzisiaj|przedwczoraj|w nocy|nad ranem|w poniedzialek|we wtorek|w srode|w czwartek|w piatek|w sobote|w niedziele|\
    na zawsze|niedawno|w spokoju|spokojnie|we snie)
{_KIN} [juz|niestety|nam] (zgasl|zgasla|skonal|skonala|poszedl do nieba|poszla do nieba|odszedl do wiecznosci|\
    odeszla do wiecznosci|przegral walke|przegrala walke|nie wybudzil sie|nie wybudzila sie|nie doczekal|nie \
    doczekala|zakonczyl zycie|zakonczyla zycie)
(zmarl|zmarla|umarl|umarla) [..1] (dzien temu|wczoraj|przedwczoraj|dzis rano|nad ranem|rano|w hospicjum|w domu|w tym \
    tygodniu|w tym miesiacu|tygodnie temu|miesiac temu|w weekend|w sobote|w niedziele|w poniedzialek|w szpitalu|po \
    operacji|w trakcie operacji|podczas operacji|we snie)
(jej|jego|mamy|taty|meza|zony|mojej mamy|mojego taty|mojego meza|mojej zony) [juz] nie ma [juz] (z nami|wsrod nas|\
    wsrod zywych|na tym swiecie|na swiecie)
nie ma (jej|go) juz (z nami|wsrod nas|wsrod zywych|na tym swiecie|na swiecie)
(juz jej|juz go) nie ma (z nami|wsrod nas|wsrod zywych|na tym swiecie|na swiecie)
(spoczywa|spoczywaj|niech spoczywa|niech odpoczywa) w pokoju
(pochowalem|pochowalam|pochowalismy|pochowano|chowamy|chowalismy|pozegnalismy|pozegnalem|pozegnalam) (ja|go|jej|\
    jego) (wczoraj|dzis|w|tydzien|we|niedawno|na|miesiac)
(jestesmy|jestem) (w zalobie|po pogrzebie)
(odejscie|odejsciu|odejscia) (mojego|mojej|naszego|naszej|{_KIN_OF[1:-1]})
(zmarlo|umarlo|zmarl|zmarla|umarl|umarla) [mi|nam|nasze|moje] {_KIN}
(stracilem|stracilam|stracilismy) [nasze|moje|nienarodzone] (dziecko|dzidziusia|malenstwo|ciaze|coreczke|synka)
(jej|jego|go|mamy|taty|meza|zony) juz (z nami|wsrod nas|na tym swiecie) nie ma
"""

BEREAVEMENT_UNLESS = """
lat temu
(pies|kot|telefon|bateria) ..3 (zdechl|padl|padla|umarl)
(prawie|malo|omal|o malo|ledwo|jakby|niemal) ..3 (umarl*|zmarl*|nie zyje)
(myslalem|myslalam|myslelismy|balem|balam|gdyby|gdybym|mogl|mogla|moglby|moglaby) ..4 (umarl*|zmarl*|\
    nie zyje|smierc*)
(zmarl*|umarl*|stracil*|nie zyje|smierc*|odszedl|odeszla|poronil*) ..4 (lat temu|lata temu|wiele lat|lat po|\
    dawno)
(lat|lata|rok|dawno) temu ..5 (zmarl*|umarl*|stracil*|poronil*|nie zyje)
(telefon|bateria|komorka|ladowarka|samochod|auto|laptop|pies|kot|piesek|kotek) .. (umarl*|zmarl*|nie zyje|\
    padl*)
w (19*|20*) [r|roku] (zmarl*|umarl*)
(zmarl*|umarl*) .. w (19*|200*|201*)
umarl* [..1] (ze|z) (smiechu|nudow|nudy|glodu|wstydu|strachu|zimna)
stracil* .. (czas|dzien|zaufanie|nadzieje|cierpliwosc)
nie (umarl|umarla|zmarl|zmarla)
(sasiad|sasiadka|pan|pani|pacjent|pacjentka|kobieta|mezczyzna|ktos|kobita|facet|babcia|dziadek) [..1] (obok|z sali|\
    na sali|z lozka|z naprzeciwka|z pokoju|w sali|naprzeciwko|na oddziale|na lozku) ..3 (zmarl|zmarla|umarl|umarla|\
    nie zyje|odszedl|odeszla)
(na sali|obok|w sali|w pokoju|na korytarzu) ..3 (zmarl|zmarla|umarl|umarla) ..3
(stracil*|stracic) ..2 z oczu
(umieral*|umieram|umrzec|umrze|umieranie) ..3
stracil* ..2 (przytomnosc|glos|apetit|apetyt|wlosy|wech|wzrok|sluch|krew|zdrowie|pieniadze|nerwy|cierpliwosc|humor|\
    prace|czas)
(odszedl|odeszla) (od|z|ze) (szpitala|lozka|okienka|kolejki|recepcji|pracy|oddzialu|kwitkiem|niczym)
(odszedl|odeszla) (na emeryture|do innego|na przerwe|na bok|do domu|bez slowa)
odszedl od nas .. (lekarz|doktor|pielegniarka)
(opiek*|pomoc*|wsparci*|zajel* sie|dziekuj*) ..5 (po smierci|po stracie|po poronieniu|gdy zmarl*|kiedy zmarl*|\
    jak zmarl*)
(boje|balem|balam|bal|bala) sie ..4 (zmarl*|umrze|umarl*|smierci)
(zeby|aby|jesli|gdyby|jakby) ..3 (umarl*|zmarl*|nie zyl*)
nie przezyl* (tego|szoku|takiego|czegos|jeszcze|takiej)
(zwierzak|chomik|krolik|papuga|rybka|kotka|suczka|suka|internet|wifi|tablet|aparat) ..2 (zdechl*|padl*|umarl*|\
    zmarl*|nie zyje)
w (zeszlym|tamtym|ubieglym) roku ..3 (zmarl*|umarl*)
(zmarl*|umarl*|stracil*|pochowal*) ..3 (w zeszlym roku|rok temu|w tamtym roku|w dziecinstwie)
(nadzieja|cierpliwosc|wiara|dusza|lodowka|winda|drukarka|system|komputer) ..2 (umarl*|zmarl*|padl*|nie zyje)
(kolega|kolezanka|sasiad|sasiadka|pan|pani|facet|kobieta|chlop) (z|w|na|obok|po|dwa|naprzeciw*) ..4 (zmarl*|umarl*|\
    nie zyje|odszedl|odeszla)
(odszedl|odeszla) ..3 (z kwitkiem|z niczym|bez pomocy|bez slowa|do innej pracy|z pracy|na emeryture)
(omal|prawie|malo|o maly wlos|o wlos) ..3 (stracil*|pochowal*)
(pacjent|pacjentka|chory|chora) ..2 (nie zyje|zmarl*|umarl*) (z glodu|z nudow|ze strachu)
(kazdy|zaden|niejeden|jakis) (pacjent|chory) ..3 (umarl*|zmarl*|nie zyje)
"""
