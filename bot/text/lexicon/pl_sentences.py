"""Polish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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

START_SAYS = """
(znow|znowu|ponownie) (dostawac|otrzymywac|wysylac|wysylajcie) [wiadomosci|smsy|sms]
(wznowcie|wznowic|wznow) [wiadomosci|smsy|wysylanie]
(dostawac|otrzymywac) (znow|znowu|ponownie)
(znow|znowu|ponownie|z powrotem|spowrotem|jednak) [chce|prosze] (dostawac|otrzymywac|wysylac|wysylajcie|wyslac|\
    przysylac|przysylajcie|piszcie) [mi|do mnie] [wiadomosci|smsy|sms]
(prosze|chce|chcialbym|chcialabym) [o] (ponowne|wznowienie|przywrocenie) [wysylanie|wysylania|wlaczenie|\
    przysylanie] [wiadomosci|sms*]
(wysylajcie|piszcie|przysylajcie) [do mnie|mi] [wiadomosci|smsy|sms] (znow|znowu|ponownie|z powrotem|od nowa)
(zapiszcie|wpiszcie|dodajcie|zapisz|prosze zapisac) mnie [ponownie|znowu|z powrotem] (na liste|do listy|ponownie|\
    znowu|z powrotem)
(zmienilem|zmienilam) zdanie .. (piszcie|wysylajcie|przysylajcie|dostawac|otrzymywac)
"""
STOP_SAYS = """
(przestancie|przestan|przestac|prosze przestac) [..2] (pisac|wysylac|przysylac|wypisywac|smsowac|nekac|\
    zameczac)
nie (piszcie|pisz|wysylajcie|wysylaj|przysylajcie|przysylaj|smsujcie) [juz] (do mnie|mi|wiecej|juz|sms*|tych|\
    zadnych)
prosze [juz|o] [wiecej] nie (pisac|wysylac|przysylac|wysylanie) [juz|wiecej] (do mnie|mi|wiecej|juz|sms*|\
    wiadomosci|na)
nie (chce|zycze sobie|chcemy) [..1] [wiecej|zadnych|juz] (dostawac|otrzymywac) [..2] (sms*|wiadomosci)
nie (chce|zycze sobie|potrzebuje) [juz] [wiecej|zadnych|tych|waszych|od was] (sms*|wiadomosci)
(usuncie|wykreslcie|usun|wykresl|wypiszcie|prosze usunac|prosze wykreslic|wypisac) .. z [..1] (listy|bazy|\
    systemu)
(usuncie|usun|wykreslcie|skasujcie|prosze usunac|prosze wykreslic) (moj numer|ten numer|moje dane|moj nr)
(zadnych|dosc|dosyc|koniec|stop) [wiecej|juz|z] [tych|tymi|waszych|waszymi] (sms*|wiadomosci|wiadomosciami)
(rezygnuje|chce zrezygnowac|chcialbym zrezygnowac|chcialabym zrezygnowac) z .. (sms*|wiadomosci|otrzymywania)
(cofam|wycofuje|nie wyrazam) (zgode|zgody) na [..1] (sms*|wiadomosci|otrzymywanie|wysylanie|kontakt*)
(prosze o|prosze) (zaprzestanie|niewysylanie|nieprzysylanie) [..1] (sms*|wiadomosci|wysylania|kontaktu)
(chce|prosze|jak) [sie] wypisac [sie] (z sms*|z listy|z wiadomosci|z tych)
(dajcie|daj) mi [juz|swiety] spokoj
nie (zycze|zyczymy) sobie [..1] (otrzymywania|dostawania|otrzymywac|dostawac|takich|tych|wiecej|tego typu|\
    kontaktu) [..2] [sms*|wiadomosci]
(odwalcie|odczepcie|odwal|odczep|odpieprzcie|odpierdolcie) sie [ode mnie|z] [tymi] [smsami|wiadomosciami]
(prosze|chce|chcialbym|chcialabym) [mnie] (skreslic|wykreslic|usunac|wypisac) [mnie] z [..1] (listy|bazy|systemu|\
    smsow)
(przestancie|przestan|prosze przestac) [mi|do mnie|juz] (wysylac|pisac|przysylac|slac|zawracac|spamowac|meczyc|\
    dreczyc)
(przestancie|przestan) mnie (nekac|meczyc|zaczepiac|dreczyc|niepokoic|spamowac)
(nie zgadzam sie|nie wyrazam zgody|cofam zgode) na [..1] (sms*|wiadomosci|kontakt|otrzymywanie|wysylanie)
nie (kontaktujcie|kontaktuj|kontaktowac) sie [juz|wiecej] (ze mna|z tym numerem|wiecej)
(jak|gdzie) [moge|mozna] (sie wypisac|zrezygnowac|wylaczyc te)
nie (przysylac|wysylac|pisac) [mi|do mnie] [juz|wiecej] (sms*|wiadomosci|do mnie)
(mam dosc|mam dosyc) [juz] [tych|waszych] (sms*|wiadomosci)
"""
STOP_UNLESS = """
nie (piszcie|pisz|wysylajcie|wysylaj) .. (bzdur|glupot|pielegniark*|lekarz*|nieprawdy|recept*|do domu|\
    karetk*|z glowy)
(prosilem|prosilam|mowilem|mowilam|powiedzialem|powiedzialam|kazal*|prosil*) .. (przestac|przestali|\
    przestala|nie pisac)
(lekarz|pielegniarka|szpital|przychodnia|nikt|oni|on|ona|mi|mnie) nie [chce|chca] (pisz*|wysyl*|przysyl*)
nie chce .. (stracic|przegapic|ominac)
nie chce przestac
(mogli*|powinni|musza|powinien|powinna) .. przestac
(kazali|kazano|kazal*|mowili|prosili) .. nie (pisac|wysylac|przysylac)
nie wysylajcie .. (do domu|pacjent*|ludzi|chorych|osob)
nie (wypiszcie|wypisujcie) .. (do domu|pacjent*|tak szybko|za wczesnie)
(prosze mnie|chce sie|mnie) wypisac (do domu|ze szpitala|z oddzialu|na wlasne)
zadnych wiadomosci (od|o|z|na temat)
(dostalam|dostalem|dostawalam|mialam|mialem|bylo) .. (zadnych|dosc) [tych] (wiadomosci|sms*)
"""
WRONG_NUMBER_SAYS = """
(ja nie jestem|nie jestem) [tym] pacjent*
(to|macie|ma pan|ma pani|maja panstwo|chyba|mam) [jest|chyba|panstwo] (zly|bledny|niewlasciwy|nie ten|\
    pomylony) numer
(pomylili|pomyliliscie|pomylila|pomylil|pomylono|pomyliles|pomylilas) [..2] (numer|numery|osoby|osobe|\
    adresata)
(piszecie|pisze pan|pisze pani|pisza panstwo|piszesz|wyslane|wyslaliscie) .. (zly|nie ten|niewlasciwy) numer
(piszecie|piszesz|wyslaliscie|pisza panstwo) .. (zlej|niewlasciwej|nie tej) osoby
to nie [jest] [juz] (moj|jej|jego|ten|numer) [numer|telefon] (pacjent*|tej osoby|pani|pana|numer|telefon)
to nie jest [juz] [telefon|numer] (jego|jej|tej osoby|pana|pani|tego pacjenta) [numer|telefon]
nie jestem (ta osoba|tym pacjentem|ta pacjentka|osoba ktorej szukacie|ta pania|tym panem)
(tu|tutaj|pod tym numerem) nie ma (takiej osoby|nikogo takiego|nikogo o|zadnego|zadnej)
nie znam (tej osoby|takiej osoby|nikogo o|nikogo takiego)
nie znam (zadnego|zadnej|nikogo) [..1] (to pomylka|pomylka|takiego|takiej|nazwiska|imienia)
(to|chyba|jakas) [jest|chyba|jakas] pomylka [numeru|to nie ja]
to nie jest [juz] (numer|telefon) (pan*|pani*|mamy|taty|osoby|tej|tego|pacjent*|do|jej|jego)
(mam|dostalem|dostalam|kupilem|kupilam) ten numer (od niedawna|od miesiaca|niedawno|od tygodnia|od kilku|od roku|\
    dopiero)
(to jest|to|teraz to|ten numer jest|ten numer nalezy) [teraz|juz] (moj nowy numer|nowy numer|nowy wlasciciel|\
    do kogos innego|do innej osoby)
(zmienil|zmienila|ten) numer [..1] (ma innego wlasciciela|zmienil wlasciciela|nie nalezy)
(sms|wiadomosc|to) nie [jest] (do mnie|dla mnie)
(tu|tutaj|pod tym numerem|u nas) [juz] nie (mieszka|ma|odbiera) (taka osoba|nikt taki|nikt o|taki|taka|\
    nikogo takiego|takiej osoby|takiego)
(nie jestem|to nie) (ta|tym|tą) (pania|panem|osoba|pacjentem|pacjentka) (ktorej|ktorego|o ktora|o ktorego|szukacie)
piszecie do (obcej|niewlasciwej|zlej|innej) osoby
"""
WRONG_NUMBER_UNLESS = """
(podal*|dal*|dostal*|zadzwonil*|dzwonil*|dzwonic|wybral*|zapisal*|wpisal*|mieli) .. (zly|bledny|\
    niewlasciwy) numer
(zly|bledny|niewlasciwy) numer (sali|pokoju|oddzialu|lozka|pesel|nhs|gabinetu|do|pacjenta na)
(zabieg|operacja|leki|tabletki|wynik*|dokument*|karta|wypis) .. (pomylka|niewlasciwa osoba|zla osoba)
to nie ja (mam|powinien|powinna|powinienem|decyduje|jestem winn*|czekal*)
(nie znam|nie znali) .. (lekarz*|wynik*|diagnozy|nazwiska lekarza|pielegniark*|prawdy|szczegolow)
"""
NEVER_BEEN_SAYS = """
nie (bylem|bylam|bylismy) [nigdy|ostatnio|wcale|w ogole|wogole] (w [tym|waszym|zadnym] szpitalu|u was|\
    u panstwa)
nie (bylem|bylam) [nigdy|ostatnio|wcale] (pacjentem|pacjentka|na [zadnej|tej] wizycie|u [zadnego] lekarza)
nie (mialem|mialam) [ostatnio] (zadnej wizyty|zadnego zabiegu|wizyty [w szpitalu|u was])
(nie|nigdy nie) (lezalem|lezalam|przebywalem|przebywalam) [..1] w [tym|waszym] szpitalu
(nigdy|nie|nigdy nie|ja nigdy nie|ostatnio nie) (bylem|bylam|bylismy|lezalem|lezalam|przebywalem|przebywalam|\
    bywalem) [nigdy|ostatnio|wcale] (w|na|u) [zadnym|tym|waszym|tamtym|zadnej|waszej|zadnego] (szpitalu|szpitala|\
    klinice|oddziale|lekarza|was|panstwa|sor|pogotowiu)
nie (bylem|bylam) [ostatnio|nigdy] (hospitalizowany|hospitalizowana|leczony|leczona|operowany|operowana|przyjety|\
    przyjeta)
nie korzystal* .. (uslug|szpitala|z panstwa)
(jaka|jaki) (wizyta|pobyt)
nie (mialem|mialam) [ostatnio|u was] [zadnej|zadnego] (wizyty|operacji|zabiegu|pobytu)
"""
BEREAVEMENT_SAYS = f"""
(mama|tata|maz|zona|matka|ojciec|syn|corka|babcia|dziadek|brat|siostra) (odszedl|odeszla) [w|wczoraj|od nas|na zawsze|we]
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
(odszedl|odeszla) (od|z) (lozka|okienka|kolejki|recepcji|pracy|oddzialu|kwitkiem|niczym)
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
"""
HELP_SAYS = """
z (jakiego|ktorego) szpitala [piszecie|to|jestescie]
kto (to|pisze|wysyla|wyslal|do mnie) [jest|pisze] [..2]
skad (macie|ma pan|ma pani|masz|maja panstwo) [..1] numer
(co|kto) to za (numer|sms|wiadomosc|firma|osoba)
(czy to|to) [jest|jakies|jakis] (oszustwo|scam|spam|zart|prawdziwe)
kim (jestescie|pan jest|pani jest|jestes|panstwo sa)
(czy) to (na pewno|naprawde|jest|serio|faktycznie) [jest|ze] (szpital|nhs|ze szpitala|wiarygodne|bezpieczne|legalne)
ile [to|sms|taki sms|odpowiedz|mnie to] [bedzie] kosztuj*
(czy) [to|sms|odpowiedz|ten sms] jest (platne|platny|platna|darmowe|darmowy|bezplatne)
skad (panstwo maja|pan ma|pani ma|wy macie|macie|masz|maja|znacie|wzieliscie|pan zna) [panstwo|moj|ten] [moj] numer
kto (mi|mnie|to|do) [to|mnie] (przysyla|wysyla|pisze|wyslal|smsuje)
(co|jaki|ktory) to [jest|za] [za] (szpital|przychodnia|instytucja|ankieta)
"""
CARER_SAYS = """
(odpowiadam|pisze|odpisuje|wypelniam|odpowiem|odpowiedz) (za|w imieniu|dla) (mame|mamy|mamy|meza|syna|syn|\
    corke|corki|tate|taty|zone|zony|babcie|babci|dziadka|brata|siostre|siostry|niego|nia|moja|moje*|pacjent*|\
    dziecko|matke|matki|ojca|partnera|partnerke)
w imieniu (mamy|taty|meza|zony|syna|corki|babci|dziadka|matki|ojca|mojej|mojego|pacjenta|pacjentki|brata|\
    siostry)
(pisze|odpisuje|tu|mowi) [jego|jej|z tej strony] (zona|maz|corka|syn|opiekun|opiekunka|mama|siostra|brat|\
    wnuczka|wnuk)
jestem (corka|synem|opiekunem|opiekunka|zona|mezem|mama|matka|ojcem|tata) (pacjenta|pacjentki|jego|jej|\
    dziecka|i)
(on|ona|maz|mama|tata|syn|corka|babcia|dziadek) nie (moze|potrafi|umie) [sam|sama] (pisac|odpisac|\
    odpowiedziec)
(za mame|za meza|za syna|za corke|za tate|za zone|za babcie|za dziadka) (odpowiada|pisze|odpisuje) [..1]
(pisze|odpisuje|odpowiada|odpowiadam) (corka|syn|zona|maz|mama|opiekunka|opiekun|wnuczka|wnuk|siostra|brat|synowa|\
    ziec|matka|tata) (w imieniu|za|pacjent*|bo|pani|pana)
w imieniu (mojej|mojego|mojej mamy|mojego taty|mojego meza|mojej zony|chorej|chorego|podopieczn*)
(mama|tata|maz|zona|babcia|dziadek|ojciec|matka|tesciowa|tesc|ona|on) nie (umie|potrafi|moze|da rady|\
    ma jak) [..1] (pisac|odpisac|odpowiadac|odpowiedziec|obslugiwac|smsow|czytac)
(tu|jestem|z tej strony|mowi) (corka|syn|synem|zona|maz|mezem|mama|opiekunka|opiekun|wnuczka|wnuk|siostra|\
    brat) (pacjent*|pani|pana|chor*|odpowiadam|odpisuje|pisze)
(odpowiadam|odpisuje|pisze|wypelniam) za (babunie|mamusie|tesciowa|tescia|coreczke|synka|kogos|podopieczn*|ojca|\
    tatusia)
"""
YOUNG_SAYS = """
(mam|skonczylem|skonczylam) [tylko|dopiero] (8|9|10|11|12|13|14|15|osiem|dziewiec|dziesiec|jedenascie|\
    dwanascie|trzynascie|czternascie|pietnascie) (lat|latek|roczkow|l)
jestem [jeszcze] (dzieckiem|niepelnoletni|niepelnoletnia)
(mam|skonczylem|skonczylam) [tylko|dopiero|prawie] (8|9|10|11|12|13|14|15) (latek|lata|roczk*)
jestem (nieletni|nieletnia|dzieckiem i)
"""
LANGUAGE_SAYS = """
(prosze|poprosze|mozna|mozecie|moze pan|moze pani|czy|piszcie|wole|wolalbym|wolalabym|da sie) .. po polsku
(mowie|rozumiem|czytam|pisze|znam) [tylko|wylacznie|jedynie] (po polsku|polski)
po polsku (prosze|poprosze|mozna|mozecie|jesli)
(po|w jezyku|jezyk) (polsku|polskim|polski) (prosze|poprosze)
nie (mowie|rozumiem|znam|czytam|umiem) [..2] (po angielsku|angielsk*)
(czy|a) (moge|mozna|mozemy|da sie) [..2] po polsku
(napiszcie|napisz|piszcie|wyslijcie|przeslijcie|przetlumaczcie|piszesz|pytajcie) ..2 (po polsku|na polski)
(nie rozumiem|nie znam|nie umiem|slabo znam|nie kumam|nic nie rozumiem) [..1] (po angielsku|angielskiego|po ang|\
    angielski)
tylko po polsku
(chce|chcialbym|chcialabym|chcemy) po polsku
"""
