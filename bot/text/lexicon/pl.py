"""What patients write in Polish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import pl_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pl",
    numbers=(
        "jeden|jedynka|jedna|pierwszy|pierwsza|pierwsze|jedynke|jedyneczka|jedyneczke|jedynki|jedynka z plusem|pierwsza opcja|opcja pierwsza|na jeden|na jedynke|raz",
        "dwa|dwojka|dwie|drugi|druga|drugie|dwojke|dwojeczka|dwojki|druga opcja|na dwa|na dwojke|dwja",
        "trzy|trojka|trzeci|trzecia|trzecie|trojke|trojeczka|trojki|trzecia opcja|na trzy|na trojke|czy trzy|tszy",
        "cztery|czworka|czwarty|czwarta|czwarte|czworke|czworki|czwarta opcja|na cztery|na czworke|cztry",
        "piec|piatka|piaty|piata|piate|piatke|piatki|piateczka|piata opcja|na piec|pienc|piec punktow|ostatnia piatka",
        "szesc|szostka|szosty|szosta|szoste|szostke|szostki|szosta opcja|na szesc",
        "siedem|siodemka|siodmy",
        "osiem|osemka|osmy",
        "dziewiec|dziewiatka|dziewiaty",
        "dziesiec|dziesiatka|dziesiaty",
    ),
    number_marks="""numer|nr|opcja|opcje|opcji|odpowiedz|odp|cyfra|liczba|ocena|punkt|wybieram|daje|daje ocene|wybor|
        na""",
    good="""dobrze|dobry|dobra|dobre|dobrzy|dobrego|dobrej|dobra opieka|fajnie|fajny|fajna|fajne|ok|okej|oki|spoko|
        niezle|niezly|niezla|w porzadku|wporzadku|zadowolony|zadowolona|zadowoleni|pozytywnie|pozytywny|pozytywna|
        pozytywne|milo|mily|mila|mile|mili|dobze|dobzre|dobrz|lepiej niz myslalem|super ok|poprawnie|poprawna|
        niezgorzej|niezgorszy|dobra obsluga|fajni|dobrym|dobrych|niczego sobie|nie najgorzej|nienajgorzej|
        nie narzekam|nie mam zastrzezen|git|gitara|gites|w pytke|okay|pozytyw|zadowolone|dobra robota|przyzwoicie|
        przyzwoita|przyzwoity|podobalo mi sie|podobalo sie|bardzo ok|dobra ocena|sympatycznie|sympatyczny|sympatyczna|
        w pozadku|wpozadku|dobszze|dobrzee|elegancko|nie bylo zle|nie jest zle|nie najgorsza|nie najgorszy|przyjemnie|
        przyjemny|przyjemna""",
    excellent="""doskonale|doskonaly|doskonala|doskonali|swietnie|swietny|swietna|swietne|swietni|super|ekstra|extra|
        wspaniale|wspanialy|wspaniala|wspaniali|rewelacja|rewelacyjnie|rewelacyjny|rewelacyjna|rewelacyjne|
        fantastycznie|fantastyczny|fantastyczna|fantastyczne|fantastyczni|znakomicie|znakomity|znakomita|znakomite|
        idealnie|idealny|idealna|idealne|perfekcyjnie|perfekcyjny|perfekcyjna|perfekt|cudownie|cudowny|cudowna|
        cudowne|cudowni|genialnie|genialny|genialna|genialne|wysmienicie|wysmienity|wysmienita|bomba|najlepiej|
        najlepszy|najlepsza|najlepsze|bez zarzutu|na piatke|na szostke|celujaco|wzorowo|bez zastrzezen|bdb|
        bardzo bardzo dobrze|superancko|zarabiscie|zajebiscie|zajebisty|zajebista|kapitalnie|kapitalny|kapitalna|
        rewelka|rewelacyjni|sztos|petarda|pierwsza klasa|klasa|na medal|mistrzostwo|mistrzowsko|znakomici|idealni|
        wzorowa|wzorowy|wyborowo|bajka|bajecznie|nie moglo byc lepiej|lepiej byc nie moglo|nie mozna bylo lepiej|
        najlepiej jak mozna|pelna profeska|pelen profesjonalizm|bez uwag|superowo|super ekstra|wyborna|wybornie|
        przewspaniale|przecudownie|10 na 10|dziesiec na dziesiec|na dziesiatke|na najwyzszym poziomie|
        najwyzszy poziom|bombowo|bardzo dobre|zachwycony|zachwycona|zachwyceni|jestem zachwycona|jestem zachwycony|
        wyjatkowo dobrze""",
    bad="""zle|zly|zla|zlej|kiepsko|kiepski|kiepska|kiepskie|slabo|slaby|slaba|slabe|niedobrze|niedobry|niedobra|
        niedobre|niezadowolony|niezadowolona|niezadowoleni|negatywnie|negatywny|negatywna|lipa|lipnie|nieciekawie|
        marnie|marny|marna|marne|rozczarowany|rozczarowana|rozczarowujaco|do niczego|nie fajnie|niefajnie|slabiutko|
        slabizna|kiepscizna|kijowo|kijowy|kijowa|chujowo|do bani|do kitu|nie podobalo mi sie|nie podobalo sie|
        nie najlepiej|nienajlepiej|nie najlepszy|nie najlepsza|ponizej oczekiwan|ponizej przecietnej|niezadowalajaco|
        niezadowalajacy|niezadowalajaca|byle jak|byle jaki|byle jaka|niemilo|nieprzyjemnie|nieprzyjemny|nieprzyjemna|
        niefajny|niefajna|zawiedziony|zawiedziona|zawiedzeni|nedznie|ledwo ledwo|zlee|zlle|mialo byc lepiej|
        moglo byc lepiej|pozostawia wiele do zyczenia|nie za dobrze|mierny|mierna|miernie|niedostatecznie|slabo bylo""",
    terrible="""okropnie|okropny|okropna|okropne|strasznie|straszny|straszna|straszne|tragicznie|tragiczny|tragiczna|
        tragiczne|tragedia|fatalnie|fatalny|fatalna|fatalne|koszmar|koszmarnie|koszmarny|koszmarna|koszmarne|
        beznadziejnie|beznadziejny|beznadziejna|beznadziejne|beznadzieja|dramat|dramatycznie|masakra|porazka|
        katastrofa|najgorzej|najgorszy|najgorsza|najgorsze|skandal|skandaliczny|skandaliczna|skandaliczne|makabra|
        do dupy|zenada|zalosnie|syf|sajgon|kpina|kpiny|porazka na calej linii|totalna porazka|pieklo|horror|
        chujowo w chuj|przejebane|przerabane|ponizej krytyki|ponizej wszelkiej krytyki|dno i wodorosty|dno|dno dna|
        dno totalne|wstyd|hanba|obrzydliwie|obrzydliwy|obrzydliwa|ohydnie|ohydny|ohydna|paskudnie|paskudny|paskudna|
        koszmarek|patologia|zenujaco|zenujacy|zenujaca|zalosny|zalosna|zalosne|niedopuszczalne|nie do przyjecia|
        gorzej byc nie moze|gorzej byc nie moglo|najgorzej jak mozna|zgroza|makabrycznie|katastrofalnie|katastrofalny|
        katastrofalna|fatalni|okropni|gowno|gowniano|bardzo zle""",
    very="""bardzo|bardzo bardzo|naprawde|b|niezwykle|wyjatkowo|mega|ogromnie|niesamowicie|szczegolnie|cholernie|
        totalnie|calkowicie|absolutnie|ekstremalnie|brdzo|badzo|bardz|wielce|w chuj|na maksa|maks|strasznie|
        przeogromnie|szalenie|nadzwyczajnie|wybitnie|wyraznie|tak bardzo|jak najbardziej|wprost|po prostu|bardo|
        bbardzo|barzdo|barso|bdb bardzo|nad wyraz|niesamowite|tak naprawde|bardzoo|jakze|zbyt|za|super""",
    quite="""dosc|dosyc|calkiem|raczej|w miare|nawet|stosunkowo|w sumie|generalnie|ogolnie|tak w miare|dosc tak|
        w zasadzie|przewaznie|zasadniczo|wzglednie|mniej wiecej|nawet nawet|powiedzmy""",
    nots="""nie|niezbyt|nie za|nie byl|nie byla|nie bylo|nie byli|nigdy nie|nie jest|ani troche|nie bardzo|nie tak|
        nie za bardzo|nie jestem|nie byly|nie sa|nie jestesmy|nie bylam|nie bylem|ani|bynajmniej|bynajmniej nie|
        nie zbyt|nie najbardziej|nigdy|daleko od|nie calkiem|nie do konca|wcale nie|raczej nie""",
    at_all="""wcale|w ogole|wogole|zupelnie|ani troche|kompletnie|ani ani|w zaden sposob|za grosz|totalnie""",
    neither="""ani dobrze ani zle|ani dobre ani zle|ani dobry ani zly|ani dobra ani zla|ani zle ani dobrze|
        ani tak ani nie|ani to ani to|ani tak ani tak|srednio|sredni|srednia|srednie|przecietnie|przecietny|
        przecietna|przecietne|tak sobie|taki sobie|taka sobie|takie sobie|moze byc|ujdzie|znosnie|neutralnie|
        neutralny|neutralna|pol na pol|roznie|bywalo roznie|nic specjalnego|jako tako|obojetnie|w normie|po srodku|
        tak se|ani dobrze ani tez zle|nie bylo ani dobrze ani zle|nie jest ani dobrze ani zle|ani dobry ani niedobry|
        ani dobrze ani niedobrze|ani slabo ani dobrze|ani super ani zle|ni dobrze ni zle|ni tak ni siak|ni tak ni nie|
        ni to ni sio|ni w te ni we wte|ani zly ani dobry|ani zla ani dobra|tak srednio|srednio na jeza|sredniawo|
        sredniawka|takie srednie|polowicznie|50 na 50|piecdziesiat na piecdziesiat|jakos|leci|obleci|
        moglo byc lepiej moglo byc gorzej|moglo byc gorzej|bez rewelacji|szalu nie ma|bez szalu|szalu nie bylo|
        szau nie ma|dupy nie urywa|bez fajerwerkow|dostatecznie|dostateczny|dostateczna|przecietniak|znosny|znosna|
        normalnie|normalny|normalna|zwyczajnie|zwykla|zwykly|standardowo|standard|akceptowalnie|raz lepiej raz gorzej|
        raz dobrze raz zle|i dobrze i zle|troche tak troche nie|mieszane uczucia|mam mieszane uczucia|neutral|
        umiarkowanie|umiarkowany|tak sobie bylo|tak siak|w kratke|meh|srednia ocena|srednia polka""",
    dont_know="""nie wiem|niewiem|nwm|nie mam pojecia|nie mam zdania|trudno powiedziec|ciezko powiedziec|nie pamietam|
        nie jestem pewien|nie jestem pewna|bez zdania|nie potrafie powiedziec|nie umiem powiedziec|ciezko stwierdzic|
        trudno stwierdzic|nie wiem co powiedziec|za wczesnie by powiedziec|nie potrafie ocenic|nie umiem ocenic|
        nie mam bladego pojecia|bladego pojecia|zielonego pojecia|nie mam zielonego pojecia|pojecia nie mam|
        trudno mi powiedziec|ciezko mi powiedziec|trudno mi ocenic|ciezko mi ocenic|trudno ocenic|ciezko ocenic|
        trudno orzec|trudno okreslic|ciezko okreslic|nie jestem w stanie ocenic|nie jestem w stanie powiedziec|
        nie moge powiedziec|nie moge ocenic|nie mam opinii|brak opinii|brak zdania|nie mam wyrobionego zdania|
        nie mam wlasnego zdania|sam nie wiem|sama nie wiem|a bo ja wiem|kto wie|kto to wie|czy ja wiem|
        skad mam wiedziec|nie wiem naprawde|naprawde nie wiem|ja nie wiem|jeszcze nie wiem|juz nie wiem|
        nie orientuje sie|nie znam sie|nw|niewiem jeszcze|nie wime|nie wiem co odpowiedziec|nie wiem co napisac|
        nie wiem jak ocenic|nie wiem trudno powiedziec|nie dotyczy|bez opinii|wstrzymuje sie|nie odpowiem|
        nie mam wiedzy|nie umiem odpowiedziec|nie potrafie odpowiedziec|nie potrafie stwierdzic|zapomnialem|
        zapomnialam|spalem|spalam|nie pamietam nic|nic nie pamietam|ni wim|nie wim|diabli wiedza|bog jeden wie""",
    frames="""bylo|byl|byla|byly|byli|jest|jestem|to|to bylo|wszystko|ogolnie|moja odpowiedz|moja odpowiedz to|
        odpowiedz|wybieram|powiedzialbym|powiedzialabym|powiem|mysle ze|uwazam ze|moim zdaniem|dla mnie|oceniam|
        oceniam na|daje|u mnie|czuje sie|opieka|obsluga|usluga|uslugi|wizyta|doswiadczenie|doswiadczenia|wrazenia|
        calosc|personel|sadze ze|ja|my|wszyscy|tam|tu|poszlo|przebieglo|szpital|bym powiedzial|bym powiedziala|chyba|
        oczywiscie|po prostu|tak|no|wiec|no to|oj|ojej|oj tak|ach|jestesmy|opieki|z opieki|z pobytu|pobyt|pobytu|
        z uslug|z uslugi|jakas|jakis|jakies|niestety|oceniam jako|ogolnie rzecz biorac|calosciowo|podsumowujac|
        szczerze|szczerze mowiac|prawde mowiac|mowiac szczerze|ogolna ocena|moja ocena|moja ocena to|ocena|
        moja opinia|moja opinia to|opinia|ze wszystkiego|pod kazdym wzgledem|powiedzmy|mi|mnie|nam|sie|byloby|
        leczenie|zabieg|z leczenia|obslugi|z obslugi|w szpitalu|oddzial|na oddziale|jesli chodzi o|bez dwoch zdan|
        zdecydowanie|na pewno|jak dla mnie|wg mnie|wedlug mnie|w mojej ocenie|w mojej opinii|po mojemu|z mojej strony|
        moje doswiadczenie|moje wrazenia|daje wam|daje im|dalbym|dalabym|stawiam|ode mnie|wstawiam|zaznaczam|zaznacz|
        pisze|odpowiadam|odpowiadajac|powiem ze|powiem tak|trzeba przyznac|musze przyznac|musze powiedziec|stwierdzam|
        stwierdzam ze|mam|mialam|mialem|zostalem potraktowany|zostalam potraktowana|traktowany|traktowana|traktowali|
        potraktowano mnie|czulem sie|czulam sie|wypadlo|wyszlo|ze szpitala|z wizyty|wizyty|z calosci|z personelu|
        wiadomo|za wszystko|za opieke|u was|u panstwa|tym razem|jak zawsze|jak zwykle|zawsze|do tej pory|stan|
        sluzba zdrowia|i|dana|byloby to|to jest|to byla|to byl|mysle|sadze|uwazam|wydaje mi sie|wydaje mi sie ze|
        panie|pani|pan|jednym slowem|krotko mowiac|jednym zdaniem|slowem""",
    polite="""prosze|dziekuje|dziekuje bardzo|dzieki|dzieki wielkie|dziekujemy|dzien dobry|witam|czesc|hej|pozdrawiam|
        pozdrawiamy|pozdrowienia|dobry wieczor|szanowni panstwo|panstwo|drodzy panstwo|przepraszam|buziaki|
        bardzo dziekuje|bardzo prosze|serdecznie|serdecznie dziekuje|halo|siema|kochani|do widzenia|z powazaniem|
        milego dnia|prosze pani|prosze pana|prosze panstwa|zycze milego dnia|i zycze milego dnia|zycze zdrowia|
        zyczymy zdrowia|pozdro|pozdrawiam serdecznie|pozdrawiam cieplo|milego|milego dzionka|milego popoludnia|
        milego wieczoru|dobrego dnia|spokojnego dnia|dzieki bogu|bog zaplac|dziekuje pieknie|dziekuje slicznie|
        dziekuje z calego serca|bardzo wam dziekuje|dziekuje wam|dziekuje panstwu|dziekuje za opieke|
        dziekuje za wszystko|dzieki za wszystko|wielkie dzieki|wielkie dziekuje|dziekowac|dzieks|dzienki|dziekuj|
        szanowna pani|szanowny panie|witajcie|dobry|dzien dobry panstwu|hejka|elo|papa|z wyrazami szacunku|
        lacze wyrazy szacunku|uklony|klaniam sie|caluje|usciski|wesolych swiat|zdrowia|wszystkiego dobrego|
        szczesc boze|z bogiem|uprzejmie|bardzo uprzejmie|sorry|sorki""",
    greetings="""dzien dobry|dobry wieczor|dobry dzien|dobranoc|dobrej nocy|milego dnia|milego wieczoru|
        wszystkiego dobrego|wszystkiego najlepszego|na dobre|dobra wola|zle zrozumialem|zle zrozumialam|zly numer|
        zla osoba|dobry numer|milej niedzieli|dobrego dnia|bardzo dziekuje|bardzo prosze|co dobrego|zle sie czuje|
        niedobrze mi|slabo mi|zlego dnia|dobrego wieczoru|dobrego popoludnia|milego popoludnia|milego weekendu|
        dobrego tygodnia|zdrowia i wszystkiego dobrego|zle sie czulem|zle sie czulam|slabo sie czuje|czuje sie dobrze|
        czuje sie lepiej|czuje sie zle|czuje sie slabo|bylo mi slabo|bylo mi zle|dobre pytanie|dobry boze|dobry zart|
        dobra rada|zly pacjent|zle numery|jest mi zle|jest mi slabo|dobry pomysl|super pytanie|biedny pan""",
    joins="""ale|bo|poniewaz|gdyz|i|oraz|jednak|chociaz|choc|tylko|tylko ze|lecz|a|natomiast|dlatego ze|z powodu|
        dzieki temu|szczegolnie|zwlaszcza|niestety|oprocz|poza|poza tym|mimo|mimo ze|personel|przez|procz|z wyjatkiem|
        za to|wprawdzie|pomimo|pomimo ze|ze wzgledu|jedyne|jedynie|bo tak|byly|bylo tylko|ponadto|dodatkowo|az|
        w zwiazku|jesli|kiedy|zeby|aczkolwiek|gdyby|gdyby nie|wszyscy|lekarze|pielegniarki|panie|z powodow""",
    praise="""mili|mily|mila|uprzejmi|uprzejmy|uprzejma|pomocni|pomocny|pomocna|zyczliwi|zyczliwy|zyczliwa|
        profesjonalni|profesjonalny|profesjonalna|profesjonalnie|troskliwi|troskliwy|troskliwa|cierpliwi|kochani|
        kochane|cudowni|wspaniali|wspaniala|usmiechnieci|czysto|szybko|sprawnie|polecam|wdzieczny|wdzieczna|wdzieczni|
        serdeczni|empatyczni|anioly|zaopiekowany|zaopiekowana|najlepsi|bezpiecznie|fachowa|fachowo|opiekunczy|
        opiekuncza|super|swietni|wspanialy|wspaniale|przemili|przemily|przemila|przesympatyczni|sympatyczni|
        sympatyczny|uczynni|kompetentni|kompetentny|kompetentna|wyrozumiali|wyrozumiala|oddani|zlote rece|
        dziekuje za opieke|uratowali|nie mam zastrzezen|bez zastrzezen|rewelacja|rewelacyjni|troskliwie|
        czulam sie bezpiecznie|czulem sie bezpiecznie|jak w domu|anielska cierpliwosc|mistrzowie|najlepszy|najlepsza|
        fantastyczni|doskonala|doskonale|swietna|cudowna|milutki|delikatni|delikatna|goraco polecam|
        nie mam sie do czego przyczepic|super opieka|bohaterowie|cieplo|z sercem|serce|zadbany|zadbana|bylo pieknie""",
    blame="""skandal|wstyd|hanba|najgorszy|najgorsza|najgorsze|obrzydliwe|obrzydliwie|brudno|brud|chamstwo|chamski|
        chamska|niemili|niemily|niemila|nieuprzejmi|nieuprzejmy|nieuprzejma|opryskliwy|opryskliwa|ignorancja|
        ignorowany|ignorowana|zaniedbany|zaniedbana|lekcewazenie|olewka|bezczelny|bezczelna|bezczelni|niekompetentni|
        niekompetentny|dno|porazka|koszmar|tragedia|masakra|niedopuszczalne|nieprofesjonalni|nieprofesjonalnie|
        zaniedbanie|zenujace|fatalni|nigdy wiecej|najgorzej|syf|smrod|smierdzi|odradzam|nie polecam|krzyczeli|
        wydzierali|nakrzyczala|nakrzyczal|arogancja|arogancki|arogancka|aroganccy|znieczulica|bez szacunku|
        brak szacunku|brak kultury|brak empatii|nieludzko|nieludzkie|bezduszni|bezduszna|bezduszny|porzucony|
        porzucona|zostawiony|zostawiona|plakalam|plakalem|nikt nie przyszedl|zlekcewazony|zlekcewazona|zlekcewazyli|
        ponizona|ponizony|upokorzona|upokorzony|skandaliczne|obrzydlistwo|chamy|wredna|wredny|wredne|robactwo|
        karaluchy|pieklo|horror|zenada|dramat|okropne|okropni|okropna|straszne|bezczelnosc|olali|klamali|kpina|kpiny|
        rozczarowanie""",
    yes="""tak|no tak|tak tak|tak prosze|prosze|prosze bardzo|oczywiscie|pewnie|jasne|zgoda|zgadzam sie|ok|okej|
        tak mozna|mozna|mozecie|tak mozecie|t|moze byc|jak najbardziej|nie ma problemu|nie ma sprawy|wyrazam zgode|
        owszem|no pewnie|tak oczywiscie|oczywiscie ze tak|tak zgadzam sie|tak jest|dobrze|dobra|niech bedzie|yes|tka|
        tak chetnie|chetnie|nie mam nic przeciwko|spoko|tak wyrazam zgode|jasne ze tak|jasne tak|pewnie ze tak|
        no jasne|no jasne ze tak|jasna sprawa|naturalnie|alez oczywiscie|alez prosze|alez prosze bardzo|
        tak prosze bardzo|prosze bardzo mozecie|mozecie udostepnic|tak mozecie udostepnic|mozecie opublikowac|
        mozecie publikowac|mozecie wykorzystac|mozecie sie podzielic|mozecie sie dzielic|mozna udostepnic|
        mozna publikowac|mozna opublikowac|prosze udostepnic|prosze publikowac|prosze sie dzielic|udostepnijcie|
        publikujcie|nie mam nic przeciwko temu|nic przeciwko|nie mam nic przeciw|nie mam zastrzezen|
        nie przeszkadza mi to|nie przeszkadza mi|nie mam problemu|zaden problem|bez problemu|bez problemow|
        nie widze problemu|nie widze przeszkod|nie widze przeciwwskazan|czemu nie|dlaczego nie|tak czemu nie|
        a czemu nie|tak pewnie|tak jasne|tak jak najbardziej|tak nie ma problemu|tak nie ma sprawy|tak ok|tak dobrze|
        tak zgoda|tak bez problemu|zezwalam|pozwalam|tak pozwalam|tak zezwalam|wyrazam zgode na publikacje|daje zgode|
        macie zgode|macie moja zgode|macie panstwo moja zgode|moga panstwo|moze pan|moze pani|moga panstwo udostepnic|
        tak moga panstwo|z przyjemnoscia|tak z przyjemnoscia|z checia|z mila checia|bardzo chetnie|tak bardzo chetnie|
        tak anonimowo|anonimowo tak|tak moze byc|pewno|spoczko|luz|no ba|tak na pewno|na pewno tak|zdecydowanie tak|
        zgadzam|zgoda tak|tak zgadzam|tak mozna udostepnic|ta|tak tak tak|okej tak|ok tak|pewnie nie ma sprawy|
        jasne nie ma sprawy|jasne nie ma problemu|pewnie nie ma problemu|tak jasne nie ma problemu|
        oczywiscie nie ma problemu|oczywiscie mozecie|jasne mozecie|pewnie mozecie|tak smialo|smialo|jasne smialo""",
    no="""nie|nie dziekuje|nie dzieki|nie chce|nie zgadzam sie|nie wyrazam zgody|raczej nie|wolalbym nie|
        wolalabym nie|nie mozna|nie mozecie|n|no nie|nie nie|prosze nie|nie prosze|absolutnie nie|w zadnym wypadku|
        nie ma mowy|nope|nigdy|lepiej nie|nie tym razem|no i nie|nie zycze sobie|nie trzeba|bez zgody|wole nie|
        wolalabym zeby nie|wolalbym zeby nie|wolalabym nie udostepniac|wolalbym nie udostepniac|nie zycze sobie tego|
        nie nie zycze sobie|nie prosze nie publikowac|prosze nie publikowac|prosze nie udostepniac|
        prosze nie dzielic sie|nie udostepniajcie|nie publikujcie|nie publikowac|nie udostepniac|nie pozwalam|
        nie zezwalam|nie daje zgody|nie wyrazam|brak zgody|nie macie zgody|nie macie mojej zgody|odmawiam|sprzeciw|
        sprzeciwiam sie|jestem przeciw|jestem przeciwna|jestem przeciwny|nie nie chce|nie nie zgadzam sie|
        nie nie wyrazam zgody|nie wyrazam zgody na publikacje|zdecydowanie nie|zdecydowanie nie zgadzam sie|
        stanowczo nie|oczywiscie ze nie|pewnie ze nie|jasne ze nie|nie za bardzo|niespecjalnie|raczej nie chce|
        nie chcialabym|nie chcialbym|wolalabym aby nie|wolalbym aby nie|prosze tego nie robic|za nic|za nic w swiecie|
        nie ma takiej opcji|nie wchodzi w gre|po moim trupie|prywatne|to prywatne|niech zostanie prywatne|
        zachowajcie dla siebie|niee|nje|nie nie nie|absolutnie|mowy nie ma|niekoniecznie""",
    stop="""stop|stop sms|stop prosze|zatrzymaj|zatrzymac|zatrzymajcie|przestan|przestancie|przestac|prosze przestac|
        wypisz|nie pisz|nie piszcie|nie piszcie wiecej|nie pisz wiecej|nie pisac|nie pisac wiecej|nie wysylac|
        nie wysylaj|nie wysylajcie|nie przysylac|nie przysylajcie|prosze nie pisac|prosze nie wysylac|
        prosze nie pisac wiecej|koniec sms|koniec smsow|zadnych smsow|zadnych wiadomosci|zadnych wiecej smsow|
        zadnych wiecej wiadomosci|bez smsow|anuluj|anulowac|rezygnuje|rezygnacja|wyrejestruj|wyrejestrujcie|
        wypisuje sie|usun moj numer|usuncie moj numer|nie chce smsow|nie chce wiadomosci|nie chce wiecej smsow|
        nie chce wiecej wiadomosci|dajcie mi spokoj|daj mi spokoj|odczepcie sie|odczep sie|dosc smsow|dosyc smsow|
        zakoncz|anuluj subskrypcje|odsubskrybuj|prosze o zaprzestanie|stopp|stop wiadomosci|stop smsy|stop z smsami|
        wypisz mnie|wypiszcie mnie|prosze mnie wypisac|chce sie wypisac|usun mnie|usuncie mnie|prosze mnie usunac|
        wykreslcie mnie|wykresl mnie|skresl mnie|skreslcie mnie|prosze mnie skreslic|odwalcie sie|odwal sie|spadajcie|
        spadaj|spierdalaj|spierdalac|spieprzac|spieprzaj|nie zyczę sobie smsow|nie zycze sobie wiadomosci|
        nie zycze sobie takich wiadomosci|przestancie pisac|przestan pisac|przestancie do mnie pisac|
        przestancie wysylac|prosze przestac pisac|prosze nie przysylac|prosze nie przysylac smsow|
        prosze nie kontaktowac sie ze mna|nie kontaktujcie sie|nie kontaktujcie sie ze mna|nie piszcie do mnie|
        nie pisz do mnie|nie piszcie juz|koniec|koniec wiadomosci|koniec z smsami|wylacz|wylaczcie|wylaczyc|blokuje|
        zablokujcie|nie interesuje mnie to|nie jestem zainteresowany|nie jestem zainteresowana|nie chce brac udzialu|
        nie chce uczestniczyc|nie chce tego dostawac|nie chce juz dostawac|nie chce dostawac|nie chce dostawac smsow|
        nie chce zadnych smsow|nie chce zadnych wiadomosci|stoop|sop|stip|usun numer|usunac moj numer|
        skasujcie moj numer|rezygnuje z smsow""",
    start="""start|zacznij|zacznijcie|wznow|wznowic|wlacz|wlaczyc|zapisz mnie|zapiszcie mnie|zapisz mnie ponownie|
        rozpocznij|od nowa|wznow smsy|chce znowu dostawac smsy|chce dostawac smsy|subskrybuj|wlaczcie|start smsy|
        wznow wiadomosci|wznowcie|wznowcie wiadomosci|przywroc|przywroccie|przywrocic|przywroccie wiadomosci|
        piszcie znowu|piszcie znow|piszcie do mnie znowu|wysylajcie znowu|wysylajcie dalej|piszcie dalej|chce wrocic|
        zapisac mnie|prosze mnie zapisac|prosze wznowic|prosze o wznowienie|prosze mnie ponownie zapisac|odblokuj|
        odblokujcie|chce znow dostawac smsy|zmienilem zdanie piszcie|zmienilam zdanie piszcie""",
    help="""pomoc|pomocy|pomoz|kto to|kto to jest|kto pisze|kto tam|co to|co to jest|kim jestescie|kim jestes|
        kto wysyla|kto mowi|kto|co to za numer|o co chodzi|info|informacja|czy to oszustwo|oszustwo|scam|
        czy to prawda|skad macie numer|a kto to|kto do mnie pisze|od kogo to|z kim pisze|kto to pisze|co to za sms|
        czy to zart|ile to kosztuje|czy to kosztuje|czy to jest platne|czy to platne|platne|czy to darmowe|
        czy to jest darmowe|czy sms jest platny|ile kosztuje sms|czy musze placic|czy to szpital|
        czy to na pewno szpital|czy to naprawde szpital|czy to prawdziwe|czy to wirus|czy to spam|spam|jaki szpital|
        ktory szpital|z jakiego szpitala|jaki to szpital|co to za szpital|od kogo|od kogo ten sms|
        od kogo ta wiadomosc|od kogo to jest|po co to|po co mi to|czego chcecie|o co wam chodzi|a o co chodzi|
        o co tu chodzi|nie rozumiem|nie rozumiem o co chodzi|co mam zrobic|jak odpowiedziec|jak to dziala|
        kto mi to wysyla|kto mi to przysyla|kto przysyla|kto to wyslal|kto do mnie|skad ten sms|skad macie moj numer|
        skad pan ma moj numer|czy to bot|czy to robot|z kim rozmawiam|kto mi pisze|kto jest|kto dzwoni|jakas sciema|
        to sciema|to scam|to oszustwo|czy to nie oszustwo|potrzebuje pomocy z tym smsem""",
    wrong_number="""zly numer|pomylka|to pomylka|bledny numer|niewlasciwy numer|nie ten numer|zla osoba|nie ta osoba|
        to nie ja|to nie moj numer|pomylka numeru|niewlasciwa osoba|numer pomylony|zly adresat|to zly numer|bledny nr|
        zly nr|pomylony numer|nieprawidlowy numer|chyba pomylka|to nie do mnie|nie do mnie|to nie dla mnie|nie ja|
        ja nie jestem pacjentem|ja nie jestem pacjentka|nie jestem pacjentem|nie jestem pacjentka|zly telefon|
        nie moj numer|nie moj telefon|pomylka telefonu|pomyliliscie numer|pomyliliscie numery|pomyliliscie osoby|
        pomylone|zly pacjent|nie ten pacjent|to nie ta osoba|to chyba pomylka|to jakas pomylka|jakas pomylka|
        wiadomosc nie do mnie|sms nie do mnie|pomylka to nie ja|to nie ja pomylka|nie znam|nie znam takiej osoby|
        nie ma tu takiej osoby|nie ma takiej osoby|nie pod tym numerem|bledny adresat|pomylka sorry|omylkowy numer|
        pomyłka numer""",
    start_says=pl_sentences.START_SAYS,
    stop_says=pl_sentences.STOP_SAYS,
    stop_unless=pl_sentences.STOP_UNLESS,
    wrong_number_says=pl_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=pl_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=pl_sentences.NEVER_BEEN_SAYS,
    bereavement_says=pl_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=pl_sentences.BEREAVEMENT_UNLESS,
    help_says=pl_sentences.HELP_SAYS,
    carer_says=pl_sentences.CARER_SAYS,
    young_says=pl_sentences.YOUNG_SAYS,
    language_says=pl_sentences.LANGUAGE_SAYS,
    names="polski|polska|polskie|po polsku|polsku|jezyk polski|polish|in polish|w jezyku polskim|polskim|pl",
)
