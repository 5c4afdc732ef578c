"""Polish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`.

"number" stands beside "numer", which in a short text is read as a slip for the English word.
"""

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
(mozecie|moga panstwo|prosze) [do mnie|mi] (znow|znowu|ponownie|dalej|nadal) [do mnie|mi] (pisac|wysylac|przysylac)
(wypisalem|wypisalam) sie (przez pomylke|przez przypadek|niechcacy|omylkowo)
(cofam|odwoluje|anuluje) (stop|rezygnacje)
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
(cofam|wycofuje|nie wyrazam) (zgode|zgody) na [..1] (sms*|esemes*|wiadomosci|otrzymywanie|wysylanie|kontakt*)
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
(nie zgadzam sie|nie wyrazam zgody|cofam zgode) na [..1] (sms*|esemes*|wiadomosci|kontakt|otrzymywanie|wysylanie)
nie (kontaktujcie|kontaktuj|kontaktowac) sie [juz|wiecej] (ze mna|z tym numerem|wiecej)
(jak|gdzie) [moge|mozna] (sie wypisac|zrezygnowac|wylaczyc te)
nie (przysylac|wysylac|pisac) [mi|do mnie] [juz|wiecej] (sms*|wiadomosci|do mnie)
(mam dosc|mam dosyc) [juz] [tych|waszych] (sms*|wiadomosci)
prosze do mnie [juz|wiecej] nie (pisac|wysylac|smsowac|przysylac)
prosze mi [juz|wiecej] nie (wysylac|przysylac|pisac) [..1] (sms*|esemes*|wiadomosci|takich|tych|tego|ankiet)
prosze [juz] wiecej [do mnie|mi] nie (pisac|wysylac|przysylac|smsowac)
prosze nie (wysylac|przysylac|pisac) mi [juz|wiecej] [takich|tych|zadnych] [sms*|esemes*|wiadomosci|ankiet]
nie (wysylajcie|wysylaj|przysylajcie|przysylaj|piszcie|pisz) [juz] [do mnie|mi] [juz|wiecej] (takich|tych|zadnych|\
    tego) [sms*|esemes*|wiadomosci|ankiet]
(skonczcie|skoncz|zakonczcie|dajcie spokoj|dajcie sobie spokoj|koniec|dajcie se spokoj) [juz] z (tymi|waszymi) (sms*|\
    esemes*|wiadomosciami|ankietami|pytaniami)
(skonczcie|skoncz) [juz|wreszcie] [do mnie|mi] (pisac|wysylac|przysylac|smsowac)
nie (zawracajcie|zawracaj|zawracac) mi [juz|wiecej] (glowy|gitary|dupy)
nie (nekajcie|meczcie|niepokojcie|dreczcie|zameczajcie|zaczepiajcie|nagabujcie|molestujcie|zadreczajcie) mnie [juz|\
    wiecej]
(usuncie|usun|wykreslcie|wykresl|skreslcie|skasujcie) mnie [prosze|juz] [z] [..1] [listy|bazy|systemu]
(prosze|chce|chcialbym|chcialabym) (usunac|wykreslic|skreslic|skasowac) (mnie|moj numer|moj number|moje dane|ten \
    numer|\
    ten number)
prosze mnie (usunac|wykreslic|skreslic|skasowac)
prosze o (usuniecie|wykreslenie|skreslenie|skasowanie) (mnie|mojego numeru|mojego nr|moich danych|numeru|tego numeru)
prosze o (wypisanie|wylaczenie) mnie z (listy|bazy|systemu|tych|wiadomosci|sms*|ankiet*)
nie chce [juz|wiecej] (zeby|zebyscie|aby|abyscie) [do mnie|mi|panstwo] [wiecej|juz] (pisali|pisano|wysylali|wysylano|\
    przysylali|pisaliscie|wysylaliscie|przysylaliscie)
nie chce [juz|wiecej] (waszych|tych|takich|od was|zadnych) [wiecej] (sms*|esemes*|wiadomosci|ankiet)
nie (chce|zycze sobie|zamierzam|mam ochoty) [juz|wiecej] (dostawac|otrzymywac) [od was|juz|wiecej] [tych|takich|\
    zadnych] (sms*|esemes*|wiadomosci|ankiet|tego|od was)
(mam dosc|mam dosyc|mam po dziurki w nosie) [juz] (waszych|tych|takich) (sms*|esemes*|wiadomosci|ankiet)
(blokuje|zablokuje|zablokowalem|zablokowalam) (was|ten numer|wasz numer|ten number|wasz number)
(rezygnuje|rezygnujemy) z (dalszych|tych|waszych|kolejnych) (sms*|esemes*|wiadomosci|ankiet)
(zostawcie|zostaw) mnie [juz|wreszcie] w (spokoju|swietym spokoju)
(chce|prosze|chcialbym|chcialabym) [sie] (wypisac|zrezygnowac) [sie] z (tych|waszych|listy|otrzymywania|dostawania|\
    tego|sms*|esemes*|ankiet*|wiadomosci)
(wypiszcie|wypisz) mnie z (tej|tego|tych|listy|bazy|waszej|sms*|esemes*|ankiet*|wiadomosci)
(nie pisac|nie wysylac|nie przysylac|nie dzwonic) do mnie [juz|wiecej]
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
(wypisanie|wypisac|wypiszcie|wypisz) mnie (ze szpitala|do domu|z oddzialu|wczesniej|szybciej)
(prosze|prosilem|prosilam|chce|chcialam|chcialem) .. (usunac|skreslic|wykreslic|skasowac) .. (z kolejki|wizyt*|\
    termin*|szwy|szew|cewnik|wenflon|zab|wyrostek|kamien*|guz*)
nie (meczcie|niepokojcie|dreczcie) mnie .. (badani*|zastrzyk*|igl*|pobieran*)
(mowili|powiedzieli|kazali|prosili|powiedziala|powiedzial) .. (nie zawracac|nie zawracaj)
(odmowili|odeslali|lekarz*|pielegniark*) .. zostaw* mnie
(dajcie|daj) mi spokoj z (tym|takim|taka|ta|tymi) (jedzeni*|szpital*|opiek*|lekarz*|kolejk*)
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
(polska|polskiej|po polsku) (wersja|wersje|wersji)
(wersja|wersje|wersji) (polska|polskiej|po polsku)
(jest|bedzie|macie|poprosze|prosze) [o|w|to|cos] [wersja|wersje|jezyku|jezyk] (po polsku|polskim|polska wersja|polski)
nie (rozumiem|znam|czytam|umiem) [..1] jezyka angielskiego
(moge|mozna) [..2] (pisac|odpisac|odpisywac|odpowiadac|odpowiedziec) [..1] po polsku
"""
