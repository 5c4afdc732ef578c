"""Numbers, and words of good and bad, as Polish patients rate: data; see `lexicon.py`."""

NUMBERS = (
    """jeden|jedynka|jedna|pierwszy|pierwsza|pierwsze|jedynke|jedyneczka|jedyneczke|jedynki|jedynka z plusem|
            pierwsza opcja|opcja pierwsza|na jeden|na jedynke|raz|jedna z plusem|jeden plus|jedynka plus|
            jeden z plusem|jedynka z minusem|jeden z minusem|pierwszej|pierwszego|pierwsza odpowiedz|pierwszy punkt|
            numero uno|jednke|jedynk|jedne|jedyna odpowiedz|jedynka niestety""",
    """dwa|dwojka|dwie|drugi|druga|drugie|dwojke|dwojeczka|dwojki|druga opcja|na dwa|na dwojke|dwja|dwa z plusem|
            dwojka z plusem|dwa plus|dwa z minusem|dwojka z minusem|drugiej|drugiego|opcja druga|druga odpowiedz|
            dwojeczke|dwoja|dwoje|dwje|dwojka niestety|dwa niestety""",
    """trzy|trojka|trzeci|trzecia|trzecie|trojke|trojeczka|trojki|trzecia opcja|na trzy|na trojke|czy trzy|tszy|
            trzy z plusem|trojka z plusem|trzy plus|trzy z minusem|trojka z minusem|trzeciej|opcja trzecia|
            trzecia odpowiedz|troje|trze|tzry|trojk|trujka|trujke|trojka niestety|trzy niestety""",
    """cztery|czworka|czwarty|czwarta|czwarte|czworke|czworki|czwarta opcja|na cztery|na czworke|cztry|
            cztery z plusem|czworka z plusem|cztery z minusem|czworka z minusem|czwartej|opcja czwarta|
            czwarta odpowiedz|czworeczka|czworeczke|czteri|cztety|ctery|czwurka|czwurke|stery|czworka niestety|
            cztery niestety|niestety cztery|niestety czworka""",
    """piec|piatka|piaty|piata|piate|piatke|piatki|piateczka|piata opcja|na piec|pienc|piec punktow|
            ostatnia piatka|piec z plusem|piatka z plusem|piec z minusem|piatka z minusem|piatej|opcja piata|
            piata odpowiedz|piateczke|pientka|piontka|piontke|pientke|piatka niestety|piec niestety|niestety piec|
            niestety piatka""",
    """szesc|szostka|szosty|szosta|szoste|szostke|szostki|szosta opcja|na szesc|szosteczka|szosteczke|
            opcja szosta|szosta odpowiedz|szostej|szuste|szustka|szustke|szejsc|szesci|szostka niestety""",
    "siedem|siodemka|siodmy",
    "osiem|osemka|osmy",
    "dziewiec|dziewiatka|dziewiaty",
    "dziesiec|dziesiatka|dziesiaty",
)

NUMBER_MARKS = """numer|nr|opcja|opcje|opcji|odpowiedz|odp|cyfra|liczba|ocena|punkt|wybieram|daje|daje ocene|wybor|
        na|numerek|cyferka|cyfre|liczbe|odpowiedzi|wariant|pozycja|pozycje|punkcik|wciskam|klikam|zakreslam|wpisuje|
        glosuje na|stawiam na|wybrac"""

GOOD = """dobrze|dobry|dobra|dobre|dobrzy|dobrego|dobrej|dobra opieka|fajnie|fajny|fajna|fajne|ok|okej|oki|spoko|
        niezle|niezly|niezla|w porzadku|wporzadku|zadowolony|zadowolona|zadowoleni|pozytywnie|pozytywny|pozytywna|
        pozytywne|milo|mily|mila|mile|mili|dobze|dobzre|dobrz|lepiej niz myslalem|super ok|poprawnie|poprawna|
        niezgorzej|niezgorszy|dobra obsluga|fajni|dobrym|dobrych|niczego sobie|nie najgorzej|nienajgorzej|
        nie narzekam|nie mam zastrzezen|git|gitara|gites|w pytke|okay|pozytyw|zadowolone|dobra robota|przyzwoicie|
        przyzwoita|przyzwoity|podobalo mi sie|podobalo sie|bardzo ok|dobra ocena|sympatycznie|sympatyczny|sympatyczna|
        w pozadku|wpozadku|dobszze|dobrzee|elegancko|nie bylo zle|nie jest zle|nie najgorsza|nie najgorszy|przyjemnie|
        przyjemny|przyjemna|dobry poziom|okey|okejka|oks|oki doki|zadowalajaco|zadowalajacy|zadowalajaca|zadowalajace|
        nie bylo najgorzej|nie bylo tak zle|nie tak zle|nie jest tak zle|nie bylo az tak zle|nie takie zle|
        calkiem calkiem|niezgorsza|daje rade|dalo rade|dali rade|dajecie rade|dawali rade|ladnie|porzadnie|porzadna|
        porzadny|solidnie|solidna|solidny|wporzo|w porzo|wporzadeczku|w porzadeczku|w porzasiu|fajowo|fajniutko|
        gites majonez|gitarka|gituwa|dobre wrazenie|dobre wrazenia|pozytywne wrazenia|pozytywne odczucia|na plus|
        podobalo nam sie|podobala mi sie|bylem zadowolony|bylam zadowolona|bylismy zadowoleni|dobrze wyszlo|
        dobrze bylo|po prostu dobrze|nie ma na co narzekac|nie mam na co narzekac|nie bylo na co narzekac|
        nie moge narzekac|nie mozna narzekac|nie narzekamy|bez wiekszych zastrzezen|dobzie|dobrzze|dobtze|dibrze|
        dobre doswiadczenie|wsio ok|nie mialem zastrzezen|nie mialam zastrzezen|nie bardzo zle|nie za bardzo zle|
        nie bardzo zly|nie bardzo zla"""

EXCELLENT = """doskonale|doskonaly|doskonala|doskonali|swietnie|swietny|swietna|swietne|swietni|super|ekstra|extra|
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
        wyjatkowo dobrze|fenomenalnie|fenomenalny|fenomenalna|fenomenalni|niesamowity|niesamowita|niesamowici|
        ekstra klasa|ekstraklasa|pierwszorzednie|pierwszorzedna|pierwszorzedny|najwyzsza klasa|klasa sama w sobie|
        swiatowy poziom|swiatowa klasa|bajkowo|cud miod|cud miod malina|mistrzowska|mistrzowski|mistrzowie swiata|
        perfekcja|perfekcyjne|perfekcyjni|perfect|bosko|boski|boska|boskie|kozacko|zajefajnie|zajefajny|zajefajna|
        wypas|full wypas|miodzio|palce lizac|bylo mega|mega bylo|jest mega|zadnych zastrzezen|zero zastrzezen|
        nie mam zadnych zastrzezen|bez najmniejszych zastrzezen|nie mam zadnych uwag|zadnych uwag|same superlatywy|
        same plusy|same pozytywy|czapki z glow|celujacy|celujaca|wzorowe|wzorowi|nienagannie|nienaganna|nienaganny|
        bezblednie|najlepsi|super extra|supcio|suuper|suuuper|super hiper|nie ma sie do czego przyczepic|
        nie mam sie do czego przyczepic|nie ma do czego sie przyczepic|nie mozna sie do niczego przyczepic|
        lepiej sie nie dalo|lepiej sie nie da|lepiej nie moglo byc|nie moglo byc lepsze|fantastyczna opieka|
        bardzo zadowolony|bardzo zadowolona|bardzo zadowoleni|zadowolony w 100 procentach|zadowolona w 100 procentach|
        w 100 procentach zadowolony|w 100 procentach zadowolona|wniebowziety|wniebowzieta|doskonale wrazenia|
        wspaniale wrazenia|bardzo pozytywnie|b dobrze|bd dobrze|bdb plus|zachwycajaco|pierwszoklasowo|pierwsza liga|
        bardzo mi sie podobalo|bardzo sie podobalo|bardzo nam sie podobalo|bardzo mi sie podobala"""

BAD = """zle|zly|zla|zlej|kiepsko|kiepski|kiepska|kiepskie|slabo|slaby|slaba|slabe|niedobrze|niedobry|niedobra|
        niedobre|niezadowolony|niezadowolona|niezadowoleni|negatywnie|negatywny|negatywna|lipa|lipnie|nieciekawie|
        marnie|marny|marna|marne|rozczarowany|rozczarowana|rozczarowujaco|do niczego|nie fajnie|niefajnie|slabiutko|
        slabizna|kiepscizna|kijowo|kijowy|kijowa|chujowo|do bani|do kitu|nie podobalo mi sie|nie podobalo sie|
        nie najlepiej|nienajlepiej|nie najlepszy|nie najlepsza|ponizej oczekiwan|ponizej przecietnej|niezadowalajaco|
        niezadowalajacy|niezadowalajaca|byle jak|byle jaki|byle jaka|niemilo|nieprzyjemnie|nieprzyjemny|nieprzyjemna|
        niefajny|niefajna|zawiedziony|zawiedziona|zawiedzeni|nedznie|ledwo ledwo|zlee|zlle|mialo byc lepiej|
        moglo byc lepiej|pozostawia wiele do zyczenia|nie za dobrze|mierny|mierna|miernie|niedostatecznie|slabo bylo|
        kiepscy|slabi|zli|niedobrzy|bylo niedobrze|nie bylo dobrze|nie bylo fajnie|nie bylo za dobrze|nieciekawy|
        nieciekawa|zawiodlam sie|zawiodlem sie|rozczarowalem sie|rozczarowalam sie|rozczarowani|rozczarowanie|
        rozczarowujaca|rozczarowujacy|niedostateczny|niedostateczna|niezadowolenie|pod psem|ponizej normy|
        ponizej sredniej|mogloby byc lepiej|mogla byc lepsza|moglaby byc lepsza|gorzej niz myslalem|
        gorzej niz myslalam|gorzej niz sie spodziewalem|gorzej niz sie spodziewalam|cienko|cienki|cienka|cieniutko|
        cienizna|licho|marniutko|do luftu|do chrzanu|na minus|dupowato|slabawo|slabawy|slabawa|slabsza|raczej slabo|
        nie popisali sie|nie popisaliscie sie|zle bylo|negatywne wrazenia|negatywne odczucia|zle wrazenia|zle wrazenie|
        zle doswiadczenie|zle doswiadczenia|niewesolo|bida|bylo zle|mam zastrzezenia|niezadowolona jestem|
        niezadowolony jestem|niefajne|szlabo|jakos slabo|slabo jakos|jakos zle|zle jakos|jakos kiepsko|kiepsko jakos|
        nie bardzo|nie za bardzo|nie bardzo dobrze|nie bardzo dobra|nie bardzo dobry|nie bardzo dobre|
        nie bardzo dobrzy|nie bardzo mila|nie bardzo mily|nie bardzo mili|nie bardzo milo|nie bardzo fajnie|
        nie bardzo fajny|nie bardzo fajna|nie bardzo ok|nie bardzo zadowolony|nie bardzo zadowolona|
        nie bardzo zadowoleni|nie bardzo przyjemnie|nie bardzo przyjemna|nie bardzo przyjemny|nie bardzo pozytywnie|
        nie bardzo ladnie|nie za bardzo dobrze|nie za bardzo dobra|nie za bardzo dobry|nie za bardzo dobre|
        nie za bardzo dobrzy|nie za bardzo mila|nie za bardzo mily|nie za bardzo mili|nie za bardzo milo|
        nie za bardzo fajnie|nie za bardzo fajny|nie za bardzo fajna|nie za bardzo ok|nie za bardzo zadowolony|
        nie za bardzo zadowolona|nie za bardzo zadowoleni|nie za bardzo przyjemnie|nie za bardzo przyjemna|
        nie za bardzo przyjemny|nie za bardzo pozytywnie|nie za bardzo ladnie|nie bardzo mi sie podobalo|
        nie za bardzo mi sie podobalo"""

TERRIBLE = """okropnie|okropny|okropna|okropne|strasznie|straszny|straszna|straszne|tragicznie|tragiczny|tragiczna|
        tragiczne|tragedia|fatalnie|fatalny|fatalna|fatalne|koszmar|koszmarnie|koszmarny|koszmarna|koszmarne|
        beznadziejnie|beznadziejny|beznadziejna|beznadziejne|beznadzieja|dramat|dramatycznie|masakra|porazka|
        katastrofa|najgorzej|najgorszy|najgorsza|najgorsze|skandal|skandaliczny|skandaliczna|skandaliczne|makabra|
        do dupy|zenada|zalosnie|syf|sajgon|kpina|kpiny|porazka na calej linii|totalna porazka|pieklo|horror|
        chujowo w chuj|przejebane|przerabane|ponizej krytyki|ponizej wszelkiej krytyki|dno i wodorosty|dno|dno dna|
        dno totalne|wstyd|hanba|obrzydliwie|obrzydliwy|obrzydliwa|ohydnie|ohydny|ohydna|paskudnie|paskudny|paskudna|
        koszmarek|patologia|zenujaco|zenujacy|zenujaca|zalosny|zalosna|zalosne|niedopuszczalne|nie do przyjecia|
        gorzej byc nie moze|gorzej byc nie moglo|najgorzej jak mozna|zgroza|makabrycznie|katastrofalnie|katastrofalny|
        katastrofalna|fatalni|okropni|gowno|gowniano|bardzo zle|masakrycznie|masakryczny|masakryczna|masakryczne|
        tragedja|dramatyczny|dramatyczna|dramatyczne|rzeznia|umieralnia|kompletna porazka|calkowita porazka|zenua|
        kicha|totalna kicha|badziewie|dziadostwo|wstyd i hanba|dno i mul|dno i metr mulu|dno i kilometr mulu|
        nigdy wiecej|najgorszemu wrogowi nie zycze|nie do zniesienia|nie do wytrzymania|katorga|gehenna|traumatycznie|
        traumatyczny|traumatyczna|traumatyczne|ochydnie|ochyda|ohyda|obrzydliwe|obrzydliwosc|obrzydlistwo|przerazajaco|
        przerazajacy|przerazajaca|przerazajace|karygodne|karygodnie|karygodny|skandalicznie|nieludzko|nieludzkie|
        beznadziejni|straszni|tragiczni|zal pl|gorzej niz zle|gorzej niz fatalnie|gorzej nie moglo byc|
        gorzej sie nie da|gorzej sie nie dalo|najgorzej w zyciu|najgorsze doswiadczenie|chujnia|gowniana|gowniany|
        gowniane|porazka roku|wola o pomste do nieba|wolajace o pomste do nieba|paskudne|ohydne|zalosc|szkoda slow|
        bardzo niezadowolony|bardzo niezadowolona|bardzo niezadowoleni|bardzo rozczarowana|
        bardzo rozczarowany|pod zadnym wzgledem|wstretnie|wstretny|wstretna|bardzo zly|bardzo zla"""
