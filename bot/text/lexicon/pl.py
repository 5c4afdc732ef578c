"""What patients write in Polish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(maz|malzonek|zona|malzonka|partner|partnerka|mama|mamusia|matka|tata|tato|tatus|ojciec|syn|synek|corka|"
    "coreczka|brat|siostra|babcia|dziadek|dziadzio|dziecko|dzidzius|wnuk|wnuczka|wujek|ciocia|ciotka|tesc|tesciowa|"
    "ziec|synowa|narzeczony|narzeczona|przyjaciel|przyjaciolka|kuzyn|kuzynka|blizniak|blizniaki|kolega|chlopak|"
    "dziewczyna)"
)
_KIN_OF = (
    "(meza|zone|zony|partnera|partnerke|mame|mamy|matke|matki|tate|taty|ojca|syna|synka|corke|corki|coreczke|brata|"
    "siostre|siostry|babcie|babci|dziadka|dziecko|dziecka|wnuka|wnuczke|wujka|ciocie|cioci|tescia|tesciowa|"
    "tesciowej|narzeczonego|narzeczona|przyjaciela|przyjaciolke|ciaze|blizniaki)"
)
_DIED = "(zmarl|zmarla|zmarlo|zmarly|umarl|umarla|umarlo|umarly|nie zyje|nie zyja|odszedl od nas|odeszla od nas)"

LEXICON = Lexicon(
    language="pl",
    numbers=(
        "jeden|jedynka|jedna|pierwszy|pierwsza|pierwsze|jedynke",
        "dwa|dwojka|dwie|drugi|druga|drugie|dwojke",
        "trzy|trojka|trzeci|trzecia|trzecie|trojke",
        "cztery|czworka|czwarty|czwarta|czwarte|czworke",
        "piec|piatka|piaty|piata|piate|piatke",
        "szesc|szostka|szosty|szosta|szoste|szostke",
        "siedem|siodemka|siodmy",
        "osiem|osemka|osmy",
        "dziewiec|dziewiatka|dziewiaty",
        "dziesiec|dziesiatka|dziesiaty",
    ),
    number_marks="""numer|nr|opcja|opcje|opcji|odpowiedz|odp|cyfra|liczba|ocena|punkt|wybieram|daje|daje ocene|wybor|
        na""",
    good="""dobrze|dobry|dobra|dobre|dobrzy|dobrego|dobrej|dobra opieka|fajnie|fajny|fajna|fajne|ok|okej|oki|spoko|
        niezle|niezly|niezla|w porzadku|wporzadku|zadowolony|zadowolona|zadowoleni|pozytywnie|pozytywny|pozytywna|
        pozytywne|milo|mily|mila|mile|mili|dobze|dobzre|dobrz|lepiej niz myslalem|super ok|poprawnie|poprawna""",
    excellent="""doskonale|doskonaly|doskonala|doskonali|swietnie|swietny|swietna|swietne|swietni|super|ekstra|extra|
        wspaniale|wspanialy|wspaniala|wspaniali|rewelacja|rewelacyjnie|rewelacyjny|rewelacyjna|rewelacyjne|
        fantastycznie|fantastyczny|fantastyczna|fantastyczne|fantastyczni|znakomicie|znakomity|znakomita|znakomite|
        idealnie|idealny|idealna|idealne|perfekcyjnie|perfekcyjny|perfekcyjna|perfekt|cudownie|cudowny|cudowna|
        cudowne|cudowni|genialnie|genialny|genialna|genialne|wysmienicie|wysmienity|wysmienita|bomba|najlepiej|
        najlepszy|najlepsza|najlepsze|bez zarzutu|na piatke|na szostke|celujaco|wzorowo|bez zastrzezen|bdb|
        bardzo bardzo dobrze|superancko""",
    bad="""zle|zly|zla|zlej|kiepsko|kiepski|kiepska|kiepskie|slabo|slaby|slaba|slabe|niedobrze|niedobry|niedobra|
        niedobre|niezadowolony|niezadowolona|niezadowoleni|negatywnie|negatywny|negatywna|lipa|lipnie|nieciekawie|
        marnie|marny|marna|marne|rozczarowany|rozczarowana|rozczarowujaco|do niczego|nie fajnie|niefajnie""",
    terrible="""okropnie|okropny|okropna|okropne|strasznie|straszny|straszna|straszne|tragicznie|tragiczny|tragiczna|
        tragiczne|tragedia|fatalnie|fatalny|fatalna|fatalne|koszmar|koszmarnie|koszmarny|koszmarna|koszmarne|
        beznadziejnie|beznadziejny|beznadziejna|beznadziejne|beznadzieja|dramat|dramatycznie|masakra|porazka|
        katastrofa|najgorzej|najgorszy|najgorsza|najgorsze|skandal|skandaliczny|skandaliczna|skandaliczne|makabra|
        do dupy|zenada|zalosnie""",
    very="""bardzo|bardzo bardzo|naprawde|b|niezwykle|wyjatkowo|mega|ogromnie|niesamowicie|szczegolnie|cholernie|
        totalnie|calkowicie|absolutnie|ekstremalnie|brdzo|badzo|bardz|wielce""",
    quite="dosc|dosyc|calkiem|raczej|w miare|nawet|stosunkowo|w sumie|generalnie|ogolnie",
    nots="""nie|niezbyt|nie za|nie byl|nie byla|nie bylo|nie byli|nigdy nie|nie jest|ani troche|nie bardzo|nie tak|
        nie za bardzo""",
    at_all="wcale|w ogole|wogole|zupelnie|ani troche|kompletnie",
    neither="""ani dobrze ani zle|ani dobre ani zle|ani dobry ani zly|ani dobra ani zla|ani zle ani dobrze|
        ani tak ani nie|ani to ani to|ani tak ani tak|srednio|sredni|srednia|srednie|przecietnie|przecietny|
        przecietna|przecietne|tak sobie|taki sobie|taka sobie|takie sobie|moze byc|ujdzie|znosnie|neutralnie|
        neutralny|neutralna|pol na pol|roznie|bywalo roznie|nic specjalnego|jako tako|obojetnie|w normie|po srodku|
        tak se""",
    dont_know="""nie wiem|niewiem|nwm|nie mam pojecia|nie mam zdania|trudno powiedziec|ciezko powiedziec|nie pamietam|
        nie jestem pewien|nie jestem pewna|bez zdania|nie potrafie powiedziec|nie umiem powiedziec|ciezko stwierdzic|
        trudno stwierdzic|nie wiem co powiedziec|za wczesnie by powiedziec|nie potrafie ocenic|nie umiem ocenic""",
    frames="""bylo|byl|byla|byly|byli|jest|jestem|to|to bylo|wszystko|ogolnie|moja odpowiedz|moja odpowiedz to|
        odpowiedz|wybieram|powiedzialbym|powiedzialabym|powiem|mysle ze|uwazam ze|moim zdaniem|dla mnie|oceniam|
        oceniam na|daje|u mnie|czuje sie|opieka|obsluga|usluga|uslugi|wizyta|doswiadczenie|doswiadczenia|wrazenia|
        calosc|personel|sadze ze|ja|my|wszyscy|tam|tu|poszlo|przebieglo|szpital|bym powiedzial|bym powiedziala|chyba|
        oczywiscie|po prostu""",
    polite="""prosze|dziekuje|dziekuje bardzo|dzieki|dzieki wielkie|dziekujemy|dzien dobry|witam|czesc|hej|pozdrawiam|
        pozdrawiamy|pozdrowienia|dobry wieczor|szanowni panstwo|panstwo|drodzy panstwo|przepraszam|buziaki|
        bardzo dziekuje|bardzo prosze|serdecznie|serdecznie dziekuje|halo|siema|kochani|do widzenia|z powazaniem|
        milego dnia""",
    greetings="""dzien dobry|dobry wieczor|dobry dzien|dobranoc|dobrej nocy|milego dnia|milego wieczoru|
        wszystkiego dobrego|wszystkiego najlepszego|na dobre|dobra wola|zle zrozumialem|zle zrozumialam|zly numer|
        zla osoba|dobry numer|milej niedzieli|dobrego dnia|bardzo dziekuje|bardzo prosze|co dobrego|zle sie czuje|
        niedobrze mi|slabo mi""",
    joins="""ale|bo|poniewaz|gdyz|i|oraz|jednak|chociaz|choc|tylko|tylko ze|lecz|a|natomiast|dlatego ze|z powodu|
        dzieki temu|szczegolnie|zwlaszcza|niestety|oprocz|poza|poza tym|mimo|mimo ze|personel""",
    praise="""mili|mily|mila|uprzejmi|uprzejmy|uprzejma|pomocni|pomocny|pomocna|zyczliwi|zyczliwy|zyczliwa|
        profesjonalni|profesjonalny|profesjonalna|profesjonalnie|troskliwi|troskliwy|troskliwa|cierpliwi|kochani|
        kochane|cudowni|wspaniali|wspaniala|usmiechnieci|czysto|szybko|sprawnie|polecam|wdzieczny|wdzieczna|wdzieczni|
        serdeczni|empatyczni|anioly|zaopiekowany|zaopiekowana|najlepsi|bezpiecznie|fachowa|fachowo|opiekunczy|
        opiekuncza|super|swietni""",
    blame="""skandal|wstyd|hanba|najgorszy|najgorsza|najgorsze|obrzydliwe|obrzydliwie|brudno|brud|chamstwo|chamski|
        chamska|niemili|niemily|niemila|nieuprzejmi|nieuprzejmy|nieuprzejma|opryskliwy|opryskliwa|ignorancja|
        ignorowany|ignorowana|zaniedbany|zaniedbana|lekcewazenie|olewka|bezczelny|bezczelna|bezczelni|niekompetentni|
        niekompetentny|dno|porazka|koszmar|tragedia|masakra|niedopuszczalne|nieprofesjonalni|nieprofesjonalnie|
        zaniedbanie|zenujace|fatalni""",
    yes="""tak|no tak|tak tak|tak prosze|prosze|prosze bardzo|oczywiscie|pewnie|jasne|zgoda|zgadzam sie|ok|okej|
        tak mozna|mozna|mozecie|tak mozecie|t|moze byc|jak najbardziej|nie ma problemu|nie ma sprawy|wyrazam zgode|
        owszem|no pewnie|tak oczywiscie|oczywiscie ze tak|tak zgadzam sie|tak jest|dobrze|dobra|niech bedzie|yes|tka|
        tak chetnie|chetnie|nie mam nic przeciwko|spoko|tak wyrazam zgode|tak prosze bardzo|tak bardzo prosze""",
    no="""nie|nie dziekuje|nie dzieki|nie chce|nie zgadzam sie|nie wyrazam zgody|raczej nie|wolalbym nie|
        wolalabym nie|nie mozna|nie mozecie|n|no nie|nie nie|prosze nie|nie prosze|absolutnie nie|w zadnym wypadku|
        nie ma mowy|nope|nigdy|lepiej nie|nie tym razem|no i nie|nie zycze sobie|nie trzeba|bez zgody|wole nie""",
    stop="""stop|stop sms|stop prosze|zatrzymaj|zatrzymac|zatrzymajcie|przestan|przestancie|przestac|prosze przestac|
        wypisz|nie pisz|nie piszcie|nie piszcie wiecej|nie pisz wiecej|nie pisac|nie pisac wiecej|nie wysylac|
        nie wysylaj|nie wysylajcie|nie przysylac|nie przysylajcie|prosze nie pisac|prosze nie wysylac|
        prosze nie pisac wiecej|koniec sms|koniec smsow|zadnych smsow|zadnych wiadomosci|zadnych wiecej smsow|
        zadnych wiecej wiadomosci|bez smsow|anuluj|anulowac|rezygnuje|rezygnacja|wyrejestruj|wyrejestrujcie|
        wypisuje sie|usun moj numer|usuncie moj numer|nie chce smsow|nie chce wiadomosci|nie chce wiecej smsow|
        nie chce wiecej wiadomosci|dajcie mi spokoj|daj mi spokoj|odczepcie sie|odczep sie|dosc smsow|dosyc smsow|
        zakoncz|anuluj subskrypcje|odsubskrybuj|prosze o zaprzestanie|stopp""",
    start="""start|zacznij|zacznijcie|wznow|wznowic|wlacz|wlaczyc|zapisz mnie|zapiszcie mnie|zapisz mnie ponownie|
        rozpocznij|od nowa|wznow smsy|chce znowu dostawac smsy|chce dostawac smsy|subskrybuj|
        chce znow dostawac wiadomosci|chce znow dostawac smsy|chce ponownie dostawac wiadomosci|wznowcie wiadomosci|
        jednak wznowcie wiadomosci|wznow wiadomosci|wznowcie smsy|prosze wznowic|wlaczcie wiadomosci|wlaczcie smsy|
        znowu chce smsy|mozecie znowu pisac|piszcie znowu|prosze znow pisac|wznowcie|jednak chce dostawac wiadomosci|
        chce znow otrzymywac wiadomosci|chce znow otrzymywac smsy|chce znow wysylac wiadomosci|chce znow wysylac smsy|
        chce znow pisac|chce znowu dostawac wiadomosci|chce znowu otrzymywac wiadomosci|chce znowu otrzymywac smsy|
        chce znowu wysylac wiadomosci|chce znowu wysylac smsy|chce znowu pisac|chce ponownie dostawac smsy|
        chce ponownie otrzymywac wiadomosci|chce ponownie otrzymywac smsy|chce ponownie wysylac wiadomosci|
        chce ponownie wysylac smsy|chce ponownie pisac|prosze znow dostawac wiadomosci|prosze znow dostawac smsy|
        prosze znow otrzymywac wiadomosci|prosze znow otrzymywac smsy|prosze znow wysylac wiadomosci|
        prosze znow wysylac smsy|mozecie znowu dostawac wiadomosci|mozecie znowu dostawac smsy|
        mozecie znowu otrzymywac wiadomosci|mozecie znowu otrzymywac smsy|mozecie znowu wysylac wiadomosci|
        mozecie znowu wysylac smsy|chcialbym znow dostawac wiadomosci|chcialbym znow dostawac smsy|
        chcialbym znow otrzymywac wiadomosci|chcialbym znow otrzymywac smsy|chcialbym znow wysylac wiadomosci|
        chcialbym znow wysylac smsy|chcialbym znow pisac|chcialabym znow dostawac wiadomosci|
        chcialabym znow dostawac smsy|chcialabym znow otrzymywac wiadomosci|chcialabym znow otrzymywac smsy|
        chcialabym znow wysylac wiadomosci|chcialabym znow wysylac smsy|chcialabym znow pisac|wznowic wiadomosci|
        wznowic smsy|wlacz wiadomosci|prosze wznowic wiadomosci|prosze wznowic smsy|chce z powrotem wiadomosci|
        chce wrocic""",
    help="""pomoc|pomocy|pomoz|kto to|kto to jest|kto pisze|kto tam|co to|co to jest|kim jestescie|kim jestes|
        kto wysyla|kto mowi|kto|co to za numer|o co chodzi|info|informacja|czy to oszustwo|oszustwo|scam|
        czy to prawda|skad macie numer|a kto to|kto do mnie pisze|od kogo to|z kim pisze|kto to pisze|co to za sms|
        czy to zart|z jakiego szpitala|z jakiego szpitala piszecie|ktory szpital|jaki szpital|jaki to szpital|
        z ktorego szpitala|z jakiej przychodni""",
    wrong_number="""zly numer|pomylka|to pomylka|bledny numer|niewlasciwy numer|nie ten numer|zla osoba|nie ta osoba|
        to nie ja|to nie moj numer|pomylka numeru|niewlasciwa osoba|numer pomylony|zly adresat|to zly numer|bledny nr|
        zly nr|pomylony numer|nieprawidlowy numer|chyba pomylka""",
    start_says="""
        (znow|znowu|ponownie) (dostawac|otrzymywac|wysylac|wysylajcie) [wiadomosci|smsy|sms]
        (wznowcie|wznowic|wznow) [wiadomosci|smsy|wysylanie]
        (dostawac|otrzymywac) (znow|znowu|ponownie)
        """,
    stop_says="""
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
        """,
    stop_unless="""
        nie (piszcie|pisz|wysylajcie|wysylaj) .. (bzdur|glupot|pielegniark*|lekarz*|nieprawdy|recept*|do domu|\
            karetk*|z glowy)
        (prosilem|prosilam|mowilem|mowilam|powiedzialem|powiedzialam|kazal*|prosil*) .. (przestac|przestali|\
            przestala|nie pisac)
        (lekarz|pielegniarka|szpital|przychodnia|nikt|oni|on|ona|mi|mnie) nie [chce|chca] (pisz*|wysyl*|przysyl*)
        nie chce .. (stracic|przegapic|ominac)
        nie chce przestac
        (mogli*|powinni|musza|powinien|powinna) .. przestac
        """,
    wrong_number_says="""
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
        (pomylka|pomyliliscie sie|pomylili sie|pomylilo sie) [..1] (nie jestem|to nie|ja nie|nie ja|nie mnie|\
            nie bylem|nie bylam)
        (ja|przeciez) [ja] nie jestem [zadnym|zadna|tym] (pacjentem|pacjentka)
        """,
    wrong_number_unless="""
        (podal*|dal*|dostal*|zadzwonil*|dzwonil*|dzwonic|wybral*|zapisal*|wpisal*|mieli) .. (zly|bledny|\
            niewlasciwy) numer
        (zly|bledny|niewlasciwy) numer (sali|pokoju|oddzialu|lozka|pesel|nhs|gabinetu|do|pacjenta na)
        """,
    never_been_says="""
        nie (bylem|bylam|bylismy) [nigdy|ostatnio|wcale|w ogole|wogole] (w [tym|waszym|zadnym] szpitalu|u was|\
            u panstwa)
        nie (bylem|bylam) [nigdy|ostatnio|wcale] (pacjentem|pacjentka|na [zadnej|tej] wizycie|u [zadnego] lekarza)
        nie (mialem|mialam) [ostatnio] (zadnej wizyty|zadnego zabiegu|wizyty [w szpitalu|u was])
        (nie|nigdy nie) (lezalem|lezalam|przebywalem|przebywalam) [..1] w [tym|waszym] szpitalu
        """,
    bereavement_says=f"""
        (mama|tata|maz|zona|matka|ojciec|syn|corka|babcia|dziadek|brat|siostra) (odszedl|odeszla) [w|wczoraj|od nas|\
            na zawsze|we]
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
        {_KIN} [..1] (odszedl|odeszla|odeszlo) [..1] (w|wczoraj|dzis|dzisiaj|na zawsze|spokojnie|rano|tydzien|\
            niedawno|po|nad ranem|z tego swiata|do pana|do boga|w zeszly|w zeszlym|w nocy)
        """,
    bereavement_unless="""
        lat temu
        (pies|kot|telefon|bateria) ..3 (zdechl|padl|padla|umarl)
        (prawie|malo|omal|o malo|ledwo|jakby|niemal) ..3 (umarl*|zmarl*|nie zyje)
        (myslalem|myslalam|myslelismy|balem|balam|gdyby|gdybym|mogl|mogla|moglby|moglaby) ..4 (umarl*|zmarl*|\
            nie zyje|smierc*)
        (zmarl*|umarl*|stracil*|nie zyje|smierc*|odszedl|odeszla|poronil*) ..6 (lat temu|lata temu|wiele lat|lat po|\
            dawno)
        (lat|lata|rok|dawno) temu ..5 (zmarl*|umarl*|stracil*|poronil*|nie zyje)
        (telefon|bateria|komorka|ladowarka|samochod|auto|laptop|pies|kot|piesek|kotek) .. (umarl*|zmarl*|nie zyje|\
            padl*)
        w (19*|20*) [r|roku] (zmarl*|umarl*)
        (zmarl*|umarl*) .. w (19*|200*|201*)
        umarl* [..1] (ze|z) (smiechu|nudow|nudy|glodu|wstydu|strachu|zimna)
        stracil* .. (czas|dzien|zaufanie|nadzieje|cierpliwosc)
        nie (umarl|umarla|zmarl|zmarla)
        (zmarl|zmarla|umarl|umarla|zdechl|zdechla|padl) [mi] [..1] (pies|piesek|kot|kotek|kotka|suczka|chomik|\
            telefon|papuga|krolik)
        (odszedl|odeszla) [..3] (z pracy|do domu|na emeryture|od okienka)
        """,
    help_says="""
        z (jakiego|ktorego) szpitala [piszecie|to|jestescie]
        kto (to|pisze|wysyla|wyslal|do mnie) [jest|pisze] [..2]
        skad (macie|ma pan|ma pani|masz|maja panstwo) [..1] numer
        (co|kto) to za (numer|sms|wiadomosc|firma|osoba)
        (czy to|to) [jest|jakies|jakis] (oszustwo|scam|spam|zart|prawdziwe)
        kim (jestescie|pan jest|pani jest|jestes|panstwo sa)
        (z jakiego|z ktorego|jaki|ktory) [to] (szpitala|szpital|przychodni|oddzialu) [..1] (piszecie|jest|pisze|to)
        """,
    carer_says="""
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
        """,
    young_says="""
        (mam|skonczylem|skonczylam) [tylko|dopiero] (8|9|10|11|12|13|14|15|osiem|dziewiec|dziesiec|jedenascie|\
            dwanascie|trzynascie|czternascie|pietnascie) (lat|latek|roczkow|l)
        jestem [jeszcze] (dzieckiem|niepelnoletni|niepelnoletnia)
        """,
    language_says="""
        (prosze|poprosze|mozna|mozecie|moze pan|moze pani|czy|piszcie|wole|wolalbym|wolalabym|da sie) .. po polsku
        (mowie|rozumiem|czytam|pisze|znam) [tylko|wylacznie|jedynie] (po polsku|polski)
        po polsku (prosze|poprosze|mozna|mozecie|jesli)
        (po|w jezyku|jezyk) (polsku|polskim|polski) (prosze|poprosze)
        nie (mowie|rozumiem|znam|czytam|umiem) [..2] (po angielsku|angielsk*)
        (pytania|wiadomosci|smsy|wyslijcie|przyslijcie|poprosze|piszcie|pisac) ..3 po polsku
        """,
    names="polski|polska|polskie|po polsku|polsku|jezyk polski|polish|in polish|w jezyku polskim|polskim|pl",
)
