"""Polish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`.

"number" stands beside "numer", which in a short text is read as a slip for the English word.
"""

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
WRONG_NUMBER_SAYS = """
(ja nie jestem|nie jestem) [tym] pacjent*
(to|macie|ma pan|ma pani|maja panstwo|chyba|mam) [jest|chyba|panstwo] (zly|bledny|niewlasciwy|nie ten|\
    pomylony) (numer|number)
(pomylili|pomyliliscie|pomylila|pomylil|pomylono|pomyliles|pomylilas) [..2] (numer|number|numery|osoby|osobe|\
    adresata)
(piszecie|pisze pan|pisze pani|pisza panstwo|piszesz|wyslane|wyslaliscie) .. (zly|nie ten|niewlasciwy) (numer|number)
(piszecie|piszesz|wyslaliscie|pisza panstwo) .. (zlej|niewlasciwej|nie tej) osoby
to nie [jest] [juz] (moj|jej|jego|ten|numer|number) [numer|telefon] (pacjent*|tej osoby|pani|pana|numer|number|telefon)
to nie jest [juz] [telefon|numer] (jego|jej|tej osoby|pana|pani|tego pacjenta) [numer|telefon]
nie jestem (ta osoba|tym pacjentem|ta pacjentka|osoba ktorej szukacie|ta pania|tym panem)
(tu|tutaj|pod tym numerem) nie ma (takiej osoby|nikogo takiego|nikogo o|zadnego|zadnej)
nie znam (tej osoby|takiej osoby|nikogo o|nikogo takiego)
nie znam (zadnego|zadnej|nikogo) [..1] (to pomylka|pomylka|takiego|takiej|nazwiska|imienia)
(to|chyba|jakas) [jest|chyba|jakas] pomylka [numeru|to nie ja]
to nie jest [juz] (numer|number|telefon) (pan*|pani*|mamy|taty|osoby|tej|tego|pacjent*|do|jej|jego)
(mam|dostalem|dostalam|kupilem|kupilam) ten (numer|number) (od niedawna|od miesiaca|niedawno|od tygodnia|od kilku|od \
    roku|\
    dopiero)
(to jest|to|teraz to|ten (numer|number) jest|ten (numer|number) nalezy) [teraz|juz] (moj nowy numer|nowy numer|nowy \
    wlasciciel|\
    do kogos innego|do innej osoby)
(zmienil|zmienila|ten) (numer|number) [..1] (ma innego wlasciciela|zmienil wlasciciela|nie nalezy)
(sms|wiadomosc|to) nie [jest] (do mnie|dla mnie)
(tu|tutaj|pod tym numerem|u nas) [juz] nie (mieszka|ma|odbiera) (taka osoba|nikt taki|nikt o|taki|taka|\
    nikogo takiego|takiej osoby|takiego)
(nie jestem|to nie) (ta|tym|tą) (pania|panem|osoba|pacjentem|pacjentka) (ktorej|ktorego|o ktora|o ktorego|szukacie)
piszecie do (obcej|niewlasciwej|zlej|innej) osoby
nie znam [tu] (takiego pana|takiej pani|kogos takiego|takiego czlowieka|takiego pacjenta|takiej pacjentki|takiego \
    nazwiska|tego nazwiska|tego pacjenta|tej pacjentki|tego czlowieka|zadnego pacjenta|zadnej pacjentki|zadnej pani|\
    zadnego pana|takiego kogos)
(zle|blednie) (sie dodzwoniliscie|dodzwoniliscie sie|trafiliscie|trafiles|trafilas|pan trafil|pani trafila|panstwo \
    trafili|sie dodzwoniles|sie polaczyliscie|sie pan dodzwonil|sie pani dodzwonila)
nie jestem (pania|panem|zadna pania|zadnym panem)
(nie nazywam sie|nie mam tak na imie|nie mam na imie|inaczej sie nazywam|nazywam sie inaczej|mam inne nazwisko|to \
    nie moje nazwisko|to nie moje imie)
to [jest|juz|chyba|na pewno|wcale] nie [jest] [juz|moj] (telefon|numer|number|nr|komorka) (mojej|mojego|tego|tej|\
    pan*|pani*|jej|jego|corki|syna|meza|zony|osoby|pacjent*|babci|dziadka)
to [juz|wcale|na pewno] nie [jest] (jej|jego) (telefon|numer|number|nr|komorka)
(ona|on|pacjent*|ta osoba|ta pani|ten pan|wlasciciel*) [juz] nie (uzywa|ma|korzysta z) [juz] (tego|tym) (numeru|\
    telefonu)
(on|ona|mama|tata|maz|zona|corka|syn|pacjent*|ta osoba|ta pani|ten pan) [juz|dawno] (zmienil|zmienila|ma inny|ma \
    nowy|ma juz inny|ma teraz inny) [juz] (numer|number|nr)
(ten|to) (numer|number|nr|telefon) [juz|teraz] (nie nalezy|nalezy do kogos innego|nalezy do innej|nalezy do mnie|nie \
    jest jej|nie jest jego|jest teraz moj)
(wiadomosc|sms|esemes|to) [chyba|raczej|na pewno|pewnie] nie [jest|byl|byla] [skierowana|skierowany|przeznaczona|\
    przeznaczony|adresowana|adresowany] (do mnie|do nas)
(wyslaliscie|wyslane|wyslano|piszecie|napisaliscie|pisza panstwo|wyslali panstwo) [to|smsa|sms|wiadomosc] [..1] \
    (zlej|niewlasciwej|nie tej|innej|obcej|zlego|niewlasciwego|zly|niewlasciwy|bledny|nie ten) (osoby|numeru|\
    odbiorcy|adresata|numer|number|nr)
(szukacie|szukaja panstwo|chodzi wam o|chodzilo wam o|chodzi panstwu o|chodzi o) [chyba] (kogos innego|innej osoby|\
    inna osobe|zupelnie kogos innego)
(mylicie|myli pan|myli pani|myla panstwo) mnie z (kims|inna|innym)
nie jestem (adresatem|adresatka|wlasciwa osoba|ta kobieta|tym czlowiekiem|ta do ktorej|tym do ktorego|osoba do \
    ktorej|osoba o ktora|ta o ktora)
(macie|ma pan|ma pani|maja panstwo|chyba|to) [jest|chyba|panstwo] [..1] (zly|bledny|niewlasciwy|nieprawidlowy|\
    pomylony|nieaktualny) (numer|number|nr|telefon)
(zly|bledny|niewlasciwy|nie ten|nieaktualny) (numer|number|nr) telefonu
(numer|number|telefon) [juz|teraz] nalezy [juz|teraz] do (kogos innego|innej osoby|mnie)
nie znam zadnej pani
nie znam (zadnego|zadnej) ..1 (i|to|zle|bledny|zly|prosze|nie)
"""
WRONG_NUMBER_UNLESS = """
(podal*|dal*|dostal*|zadzwonil*|dzwonil*|dzwonic|wybral*|zapisal*|wpisal*|mieli) .. (zly|bledny|\
    niewlasciwy) (numer|number)
(zly|bledny|niewlasciwy) (numer|number) (sali|pokoju|oddzialu|lozka|pesel|nhs|gabinetu|do|pacjenta na)
(zabieg|operacja|leki|tabletki|wynik*|dokument*|karta|wypis) .. (pomylka|niewlasciwa osoba|zla osoba)
to nie ja (mam|powinien|powinna|powinienem|decyduje|jestem winn*|czekal*)
(nie znam|nie znali) .. (lekarz*|wynik*|diagnozy|nazwiska lekarza|pielegniark*|prawdy|szczegolow)
(zly|bledny|niewlasciwy|nieprawidlowy) number (sali|pokoju|oddzialu|lozka|pesel|nhs|gabinetu|do|pacjenta na)
(podal*|dal*|dostal*|zadzwonil*|dzwonil*|wybral*|zapisal*|wpisal*|mieli|na) .. (zly|bledny|niewlasciwy|\
    nieprawidlowy) (numer|number|nr|telefon)
(w karcie|w wypisie|na opasce|w dokument*|w papierach|na skierowaniu|na recepcie) ..5 (zly|bledny|niewlasciwy|nie \
    moje|inne nazwisko)
(pielegniark*|lekarz*|recepcj*|rejestracj*|w szpitalu) ..4 (mieli|miala|mial|podal*|wpisal*) ..3 (zly|bledny|\
    niewlasciwy)
nie jestem (panem|pania) (doktor|z|swojego|swojej|siebie)
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
(zadnej|zadnego) (wizyty|zabiegu|pobytu|operacji|badania) [u was|u panstwa|tam] nie (mialem|mialam|bylo)
nie (leczylem|leczylam) sie [nigdy] (u was|u panstwa|w waszym|w tym szpitalu|w zadnym)
(w|u) (zadnym|tym|waszym|zadnego|was) [szpitalu|lekarza] [to|ja|to ja|ostatnio] nigdy nie (bylem|bylam|lezalem|\
    lezalam)
w zadnym szpitalu [ja|ostatnio] nie (bylem|bylam|lezalem|lezalam|przebywalem|przebywalam)
w (szpitalu|zyciu w szpitalu) [ja|to ja] nigdy nie (bylem|bylam|lezalem|lezalam)
nie (bylem|bylam) (ostatnio|od lat|od dawna|w tym roku|w tym miesiacu) [u zadnego|w zadnym|u|w] (lekarza|szpitalu|\
    zadnym szpitalu)
"""
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
HELP_SAYS = """
z (jakiego|ktorego) szpitala [piszecie|to|jestescie]
kto (pisze|wysyla|wyslal|to pisze|to wysyla|to wyslal|do mnie pisze)
(kto to|kto to jest) (bo|i skad|i po co|i dlaczego|ja nie|nie znam|nie mam|prosze|co to|czy my)
skad (macie|ma pan|ma pani|masz|maja panstwo) [..1] (numer|number)
(co|kto) to za (numer|number|sms|wiadomosc|firma|osoba)
(czy to|to) [jest|jakies|jakis] (oszustwo|scam|spam|zart|prawdziwe)
kim (jestescie|pan jest|pani jest|jestes|panstwo sa)
(czy) to (na pewno|naprawde|jest|serio|faktycznie) [jest|ze] (szpital|nhs|ze szpitala|wiarygodne|bezpieczne|legalne)
ile [to|sms|taki sms|odpowiedz|mnie to] [bedzie] kosztuj*
(czy) [to|sms|odpowiedz|ten sms] jest (platne|platny|platna|darmowe|darmowy|bezplatne)
skad (panstwo maja|pan ma|pani ma|wy macie|macie|masz|maja|znacie|wzieliscie|pan zna) [panstwo|moj|ten] [moj] (numer|\
    number)
kto (mi|mnie|to|do) [to|mnie] (przysyla|wysyla|pisze|wyslal|smsuje)
(co|jaki|ktory) to [jest|za] [za] (szpital|przychodnia|instytucja|ankieta)
nie rozumiem [..1] (o co chodzi|o co wam chodzi|co mam zrobic|co mam napisac|co mam odpisac|co to jest|kto pisze|kto \
    to|czego chcecie|tego sms*|tej wiadomosci|tego pytania|tej ankiety|o co pytacie|o czym piszecie)
nie wiem (o co wam chodzi|o co tu chodzi|kim jestescie|kto pisze|kto to pisze|kto to jest|co to za|co mam odpisac|co \
    mam napisac|jak odpisac|jak odpowiedziec|co to ma byc|czego chcecie|o czym piszecie)
o co (wam|panstwu|tutaj|tu|pani|panu) [wlasciwie|w ogole|wogole] chodzi
o co chodzi (w tej wiadomosci|w tym sms*|w tej ankiecie|z tym sms*|z ta wiadomoscia|z ta ankieta|panstwu|wam)
(czy|moze|chyba) to [nie] [jest] [jakies|jakis|jakas] (oszustwo|scam|spam|przekret|sciema|wirus|phishing|wyludzenie|\
    podpucha|naciaganie)
skad (wy|panstwo|pan|pani|ktos) [..2] (numer|number|nr)
skad (macie|masz|ma pan|ma pani|maja panstwo|wzieliscie|znacie|wiecie) [..1] (numer|number|nr|dane|namiary|kontakt|\
    telefon)
kto [..1] (dal|podal|udostepnil) [wam|panstwu|pani|panu|ci] [..1] (numer|number|nr)
po co [mi|do mnie|mnie|wy] [to] (piszecie|wysylacie|przysylacie)
z kim [ja] (pisze|rozmawiam|koresponduje|mam przyjemnosc)
czy [ja] (pisze|rozmawiam) z (botem|robotem|automatem|czlowiekiem|maszyna|kims)
(co|jaka|jaki) to [jest] za (ankieta|pytanie|pytania|smsy|esemes|akcja|nr|number|numerek|badanie)
(kim|kto) [wy|panstwo|pan|pani] (jestescie|jestescie wy|panstwo jestescie|sa panstwo|pan jest|pani jest|ty jestes)
(jak|co) (mam|nalezy|powinnam|powinienem) [na to|na tego sms*] (odpisac|odpowiedziec)
(wyjasnijcie|wytlumaczcie|prosze wyjasnic|prosze wytlumaczyc|moze pan wyjasnic|moze pani wyjasnic|mozecie wyjasnic) \
    [mi] [prosze] (o co|kto|co to|tego|te wiadomosc|ta wiadomosc)
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
