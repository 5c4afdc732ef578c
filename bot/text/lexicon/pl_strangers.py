"""How people who are not the patient, or do not know us, answer in Polish: data; see `lexicon.py`."""

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
