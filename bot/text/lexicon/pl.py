"""What patients write in Polish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import pl_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pl",
    numbers=(
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
    ),
    number_marks="""numer|nr|opcja|opcje|opcji|odpowiedz|odp|cyfra|liczba|ocena|punkt|wybieram|daje|daje ocene|wybor|
        na|numerek|cyferka|cyfre|liczbe|odpowiedzi|wariant|pozycja|pozycje|punkcik|wciskam|klikam|zakreslam|wpisuje|
        glosuje na|stawiam na|wybrac""",
    good="""dobrze|dobry|dobra|dobre|dobrzy|dobrego|dobrej|dobra opieka|fajnie|fajny|fajna|fajne|ok|okej|oki|spoko|
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
        nie bardzo zly|nie bardzo zla""",
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
        bardzo mi sie podobalo|bardzo sie podobalo|bardzo nam sie podobalo|bardzo mi sie podobala""",
    bad="""zle|zly|zla|zlej|kiepsko|kiepski|kiepska|kiepskie|slabo|slaby|slaba|slabe|niedobrze|niedobry|niedobra|
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
        nie za bardzo mi sie podobalo""",
    terrible="""okropnie|okropny|okropna|okropne|strasznie|straszny|straszna|straszne|tragicznie|tragiczny|tragiczna|
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
        bardzo rozczarowany|pod zadnym wzgledem|wstretnie|wstretny|wstretna|bardzo zly|bardzo zla""",
    very="""bardzo|bardzo bardzo|naprawde|b|niezwykle|wyjatkowo|mega|ogromnie|niesamowicie|szczegolnie|cholernie|
        totalnie|calkowicie|absolutnie|ekstremalnie|brdzo|badzo|bardz|wielce|w chuj|na maksa|maks|strasznie|
        przeogromnie|szalenie|nadzwyczajnie|wybitnie|wyraznie|tak bardzo|jak najbardziej|wprost|po prostu|bardo|
        bbardzo|barzdo|barso|bdb bardzo|nad wyraz|niesamowite|tak naprawde|bardzoo|jakze|zbyt|za|super|przebardzo|
        bardzo ale to bardzo|baaardzo|baardzo|bardzooo|barrdzo|potwornie|okrutnie|diabelnie|piekielnie|w pelni|
        w stu procentach|na sto procent|w 100 procentach|na 100 procent|wysoce|serio|doprawdy|straszliwie|bardzobardzo|
        niemilosiernie|przerazliwie|okropecznie|bradzo|bardoz|badrzo""",
    quite="""dosc|dosyc|calkiem|raczej|w miare|nawet|stosunkowo|w sumie|generalnie|ogolnie|tak w miare|dosc tak|
        w zasadzie|przewaznie|zasadniczo|wzglednie|mniej wiecej|nawet nawet|powiedzmy|calkiem calkiem niezle|jako tako|
        na ogol|w miare w miare|z grubsza|ogolem|tak ogolnie|w wiekszosci|z reguly|po czesci|troche|troszke|troszeczke|
        cos""",
    nots="""nie|niezbyt|nie za|nie byl|nie byla|nie bylo|nie byli|nigdy nie|nie jest|ani troche|nie bardzo|nie tak|
        nie za bardzo|nie jestem|nie byly|nie sa|nie jestesmy|nie bylam|nie bylem|ani|bynajmniej|bynajmniej nie|
        nie zbyt|nie najbardziej|nigdy|daleko od|nie calkiem|nie do konca|wcale nie|raczej nie|nie zawsze|
        nie najlepiej|nie byloby|nie okazal sie|nie okazala sie|ani nie|nie nazwalbym|nie nazwalabym|
        nie powiedzialbym ze|nie powiedzialabym ze|nie moge powiedziec ze""",
    at_all="""wcale|w ogole|wogole|zupelnie|ani troche|kompletnie|ani ani|w zaden sposob|za grosz|totalnie|
        ani odrobine|ani trochu|za nic|absolutnie|w najmniejszym stopniu|ani ciut""",
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
        umiarkowanie|umiarkowany|tak sobie bylo|tak siak|w kratke|meh|srednia ocena|srednia polka|tak pol na pol|
        fifty fifty|ani mnie to grzeje ani ziebi|ani mnie grzeje ani ziebi|ani ziebi ani grzeje|ni ziebi ni grzeje|
        ni pies ni wydra|ani lepiej ani gorzej|bez zachwytu|bez zachwytow|bez euforii|bez szalenstw|nic nadzwyczajnego|
        nic szczegolnego|nic wielkiego|po polowie|mozna przezyc|da sie przezyc|dalo sie przezyc|do przezycia|
        da sie wytrzymac|dalo sie wytrzymac|do wytrzymania|jakos poszlo|jakos bylo|na srednim poziomie|sredni poziom|
        sredniak|i tak i nie|i tak i siak|roznie bylo|bylo roznie|raz tak raz tak|raz tak raz siak|raz tak raz nie|
        nijak|nijako|nijaki|nijaka|nijakie|letnio|taka se|taki se|takie se|srednia krajowa|srednie wrazenia|
        nie dobrze nie zle|nie dobrze i nie zle|ni zle ni dobrze|nie zle i nie dobrze|ani nie dobrze ani nie zle|
        ani super ani tragicznie|ani super ani slabo|ani zle ani super|ani rewelacja ani tragedia|
        troche dobrze troche zle|bylo dobrze i zle|byly plusy i minusy|plusy i minusy|sa plusy i minusy|
        mam ambiwalentne uczucia|ambiwalentnie|nie mialem zachwytu|szalu ni ma|bez szalu ale ok|
        ani pozytywnie ani negatywnie|ani pozytywnie ani tez negatywnie|ani dobra ani tez zla|posrodku|
        gdzies po srodku|gdzies posrodku|tak po srodku|srednio dobrze|taka sobie opieka|takie tam|jakos tam bylo|
        jako tako bylo|przecietna opieka|raczej srednio|no srednio|tak na trojke|troja|ani be ani me|
        nie jest dobrze ani zle|ni dobre ni zle|ni dobra ni zla|nie bylo zle ale dobrze tez nie|
        ani tragedii ani rewelacji""",
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
        zapomnialam|spalem|spalam|nie pamietam nic|nic nie pamietam|ni wim|nie wim|diabli wiedza|bog jeden wie|
        nie wiadomo|ciezko mi stwierdzic|trudno mi stwierdzic|ciezko mi okreslic|trudno mi okreslic|
        nie potrafie okreslic|nie umiem okreslic|nie potrafie tego ocenic|nie umiem tego ocenic|nie moge tego ocenic|
        nie jestem w stanie tego ocenic|nie jestem w stanie stwierdzic|nie mnie oceniac|nie mnie to oceniac|
        nie mi oceniac|nie mi to oceniac|nie podejmuje sie oceny|nie pamietam juz|juz nie pamietam|
        nie pamietam za dobrze|nie pamietam pobytu|niewiele pamietam|malo pamietam|malo co pamietam|
        nie wiem co myslec|
        nie wiem co o tym myslec|nie wiem co sadzic|nie zastanawialem sie|nie zastanawialam sie|nie mam zielonego|
        cholera wie|licho wie|chuj wie|pojecia zielonego nie mam|nie da sie powiedziec|nie da sie ocenic|
        nie jestem zdecydowany|nie jestem zdecydowana|niezdecydowany|niezdecydowana|nie umiem sie zdecydowac|
        nie moge sie zdecydowac|za wczesnie na ocene|za wczesnie zeby ocenic|za wczesnie zeby powiedziec|
        jeszcze za wczesnie|nie wiem szczerze|szczerze nie wiem|szczerze to nie wiem|nie wiem serio|nieiwem|nie weim|
        niw wiem|nie mam na ten temat zdania|nie mam na to zdania|nie mam na ten temat opinii|zdania nie mam|
        ja tam nie wiem|czy ja wiem nie wiem|ciezko orzec|bo ja wiem|nie mam porownania|nie wiem za bardzo|
        nie bardzo wiem|nie wiem dokladnie|dokladnie nie wiem|trudne pytanie|trudno jednoznacznie powiedziec|
        trudno jednoznacznie ocenic|nie za bardzo wiem|nie za bardzo pamietam|nie bardzo wiem|nie bardzo pamietam""",
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
        panie|pani|pan|jednym slowem|krotko mowiac|jednym zdaniem|slowem|odpowiem|klikne|klikam|glosuje|wpisze|wpisuje|
        zakreslam|poprosze|niech bedzie|niech bedzie ze|bedzie|to bedzie|bedzie to|na ocene|ocene|w skali|
        ode mnie macie|dostajecie|dostajecie ode mnie|dostaja ode mnie|moge powiedziec|moge powiedziec ze|moge dac|
        chcialbym dac|chcialabym dac|chce dac|dam|dam wam|damy|dajemy|oceniamy|ocenilbym|ocenilabym|ocenilbym na|
        ocenilabym na|okreslilbym|okreslilabym|opisalbym|opisalabym|opisalbym jako|opisalabym jako|jak na moje|na moje|
        moja nota|moj wybor|moj wybor to|moja odpowiedz brzmi|odpowiedz brzmi|moja decyzja|ogolem|tak ogolnie|
        w skrocie|w jednym slowie|reasumujac|w kazdym razie|w moim przypadku|jesli o mnie chodzi|co do mnie|za calosc|
        za wizyte|za pobyt|za leczenie|za obsluge|w przychodni|
        wizyta byla|wizyta ogolnie|pobyt byl|opieka byla|obsluga byla|bylo to|bylo mi|bylo nam|okazalo sie|
        mam do powiedzenia|czyli|a wiec|generalnie rzecz biorac|generalnie mowiac|tak szczerze|tak szczerze mowiac|
        z reka na sercu|co tu duzo mowic|co tu mowic|co tu gadac|krotko|serio|doslownie|z czystym sumieniem|
        moge smialo powiedziec|smialo moge powiedziec|moje zdanie|moje zdanie to|stwierdzic moge|przyznam|przyznam ze|
        przyznaje|przyznaje ze|z mojego punktu widzenia|zajeto sie mna|zajeli sie mna|
        zajmowali sie mna|potraktowali mnie|traktowali mnie|wygladalo to|wygladalo|skonczylo sie|jestescie|
        wy jestescie|wy|caly personel|caly zespol|zespol|traktowanie|podejscie|atmosfera""",
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
        szczesc boze|z bogiem|uprzejmie|bardzo uprzejmie|sorry|sorki|dziex|thx|pzdr|pozdrowionka|pozdrawiam was|
        pozdrawiam panstwa|z gory dziekuje|dziekuje z gory|z gory dzieki|bog zaplac za wszystko|
        niech wam bog wynagrodzi|niech was bog blogoslawi|dziekuje za troske|dziekuje za pomoc|dzieki za pomoc|
        dzieki za opieke|dziekujemy za opieke|dziekujemy za wszystko|dziekuje za zyczliwosc|
        bardzo dziekuje za wszystko|bardzo dziekuje za opieke|bardzo dziekujemy|serdeczne dzieki|
        serdeczne pozdrowienia|serdecznie pozdrawiam|dziekuje serdecznie|dziekowka|dziekuwa|dziekuje ci|dziekuje pani|
        dziekuje panu|piekne dzieki|wszystkiego najlepszego|szczesliwego nowego roku|dobrego dzionka|wszystkiego naj|
        stokrotne dzieki|buziole|cmok|uszanowanie|moje uszanowanie|przeprszam|
        wybaczcie|sory|niech bog blogoslawi|z szacunkiem|z pozdrowieniami|dziewczyny|drogie panie|moi drodzy|
        kochani moi|drogi szpitalu|dziekuje pielegniarkom|dziekuje lekarzom|dziekuje personelowi|
        dziekuje calemu personelowi|dziekuje calemu zespolowi|dziekuje paniom pielegniarkom|dziekuje panu doktorowi|
        dziekuje pani doktor|dziekuje wszystkim|dziekuje siostrom|dziekuje poloznym|dzieki pielegniarkom|
        dzieki lekarzom|dzieki personelowi|dzieki calemu personelowi|dzieki calemu zespolowi|
        dzieki paniom pielegniarkom|dzieki panu doktorowi|dzieki pani doktor|dzieki wszystkim|dzieki siostrom|
        dzieki poloznym|dziekujemy pielegniarkom|dziekujemy lekarzom|dziekujemy personelowi|
        dziekujemy calemu personelowi|dziekujemy calemu zespolowi|dziekujemy paniom pielegniarkom|
        dziekujemy panu doktorowi|dziekujemy pani doktor|dziekujemy wszystkim|dziekujemy siostrom|dziekujemy poloznym|
        bardzo dziekuje pielegniarkom|bardzo dziekuje lekarzom|bardzo dziekuje personelowi|
        bardzo dziekuje calemu personelowi|bardzo dziekuje calemu zespolowi|bardzo dziekuje paniom pielegniarkom|
        bardzo dziekuje panu doktorowi|bardzo dziekuje pani doktor|bardzo dziekuje wszystkim|bardzo dziekuje siostrom|
        bardzo dziekuje poloznym""",
    greetings="""dzien dobry|dobry wieczor|dobry dzien|dobranoc|dobrej nocy|milego dnia|milego wieczoru|
        wszystkiego dobrego|wszystkiego najlepszego|na dobre|dobra wola|zle zrozumialem|zle zrozumialam|zly numer|
        zla osoba|dobry numer|milej niedzieli|dobrego dnia|bardzo dziekuje|bardzo prosze|co dobrego|zle sie czuje|
        niedobrze mi|slabo mi|zlego dnia|dobrego wieczoru|dobrego popoludnia|milego popoludnia|milego weekendu|
        dobrego tygodnia|zdrowia i wszystkiego dobrego|zle sie czulem|zle sie czulam|slabo sie czuje|czuje sie dobrze|
        czuje sie lepiej|czuje sie zle|czuje sie slabo|bylo mi slabo|bylo mi zle|dobre pytanie|dobry boze|dobry zart|
        dobra rada|zly pacjent|zle numery|jest mi zle|jest mi slabo|dobry pomysl|super pytanie|biedny pan|no dobra|
        dobra dobra|dobra zaraz|dobra chwila|dobra chwileczke|dobra juz|dobra dzieki|dobra moment|dobra ok juz|
        dobrze wiem|dobrze wiecie|dobrze ze|dobrze by bylo|dobrze byloby|dobrze wiedziec|nie wiem czy dobrze|
        zle slysze|slabo slysze|slabo widze|zle widze|zle napisalem|zle napisalam|zle przeczytalem|zle przeczytalam|
        zle wpisalem|zle wpisalam|zle kliknalem|zle kliknelam|dobra godzina|dobre kilka|dobre pare|dobry kolega|
        dobra wiadomosc|dobre wiadomosci|zla wiadomosc|zle wiadomosci|dobra pogoda|zla pogoda|ladna pogoda|
        super pogoda|jest mi dobrze|jest mi niedobrze|bylo mi niedobrze|slaby zasieg|slaba bateria|slaby internet|
        slabo z zasiegiem|zly dzien|zly moment|zla pora|dobra dusza|oby tak dalej|czy wszystko dobrze|
        wszystko dobrze u was|dobrej niedzieli|dobrego weekendu|dobrej nocki|milej nocy|milego tygodnia|milych snow|
        milej soboty|milego piatku|dobrego wieczorku|milego wieczorka|dobrej zabawy|szczerze watpie|dobrej drogi|
        dobrego zdrowia|duzo zdrowia|zycze dobrego dnia|zycze dobrej nocy|zdrowko dobre|dobry jestes|niezly jestes|
        dobre sobie|ladne kwiatki|ladne rzeczy|niezle jaja|niezly numer|niezly zart|super ze piszecie|super ze pytacie|
        fajnie ze pytacie|fajnie ze piszecie|milo ze pytacie|milo ze piszecie|milo was slyszec|milo mi|bardzo mi milo|
        milo poznac|dobrze pan zrozumial|jak dobrze pojdzie|zle trafiliscie|zle trafilem|zle trafilam|
        na dobra sprawe""",
    joins="""ale|bo|poniewaz|gdyz|i|oraz|jednak|chociaz|choc|tylko|tylko ze|lecz|a|natomiast|dlatego ze|z powodu|
        dzieki temu|szczegolnie|zwlaszcza|niestety|oprocz|poza|poza tym|mimo|mimo ze|personel|przez|procz|z wyjatkiem|
        za to|wprawdzie|pomimo|pomimo ze|ze wzgledu|jedyne|jedynie|bo tak|byly|bylo tylko|ponadto|dodatkowo|az|
        w zwiazku|jesli|kiedy|zeby|aczkolwiek|gdyby|gdyby nie|wszyscy|lekarze|pielegniarki|panie|z powodow|no ale|
        no bo|tyle ze|a jednak|niemniej|niemniej jednak|mimo to|jako ze|przede wszystkim|glownie|zwlaszcza ze|
        tylko troche|jednakze|wylacznie|oprocz tego|z tym ze|no tylko|dlatego|ponoc|mimo wszystko|szkoda ze|
        szkoda tylko|minus za|plus za""",
    praise="""mili|mily|mila|uprzejmi|uprzejmy|uprzejma|pomocni|pomocny|pomocna|zyczliwi|zyczliwy|zyczliwa|
        profesjonalni|profesjonalny|profesjonalna|profesjonalnie|troskliwi|troskliwy|troskliwa|cierpliwi|kochani|
        kochane|cudowni|wspaniali|wspaniala|usmiechnieci|czysto|szybko|sprawnie|polecam|wdzieczny|wdzieczna|wdzieczni|
        serdeczni|empatyczni|anioly|zaopiekowany|zaopiekowana|najlepsi|bezpiecznie|fachowa|fachowo|opiekunczy|
        opiekuncza|super|swietni|wspanialy|wspaniale|przemili|przemily|przemila|przesympatyczni|sympatyczni|
        sympatyczny|uczynni|kompetentni|kompetentny|kompetentna|wyrozumiali|wyrozumiala|oddani|zlote rece|
        dziekuje za opieke|uratowali|nie mam zastrzezen|bez zastrzezen|rewelacja|rewelacyjni|troskliwie|
        czulam sie bezpiecznie|czulem sie bezpiecznie|jak w domu|anielska cierpliwosc|mistrzowie|najlepszy|najlepsza|
        fantastyczni|doskonala|doskonale|swietna|cudowna|milutki|delikatni|delikatna|goraco polecam|
        nie mam sie do czego przyczepic|super opieka|bohaterowie|cieplo|z sercem|serce|zadbany|zadbana|bylo pieknie|
        zyczliwie|grzeczni|grzeczny|grzeczna|grzecznie|kulturalni|kulturalny|kulturalna|kulturalnie|pomocne|
        profesjonalne|pelen profesjonalizm|cierpliwa|cierpliwy|usmiechnieta|usmiechniety|
        ludzkie podejscie|zlote kobiety|zloci ludzie|zlote serca|zloty czlowiek|najlepsze|zaopiekowali sie|
        zaopiekowano sie|dbali|troszczyli sie|swietnie sie mna zajeli|dobrze sie mna zajeli|
        bardzo dobrze sie mna zajeli|godni polecenia|godny polecenia|godna polecenia|z calego serca|aniol|
        aniolki|zaangazowani|zaangazowana|zaangazowany|oddany|oddana|empatyczny|empatyczna|
        empatycznie|wyrozumialy|cieply|ciepla|ciepli|serdeczny|serdeczna|serdecznosc|serdecznie|zyczliwosc|
        troskliwosc|cudownie|swietnie|wysmienita|doskonaly|doskonali|uratowal|uratowala|uratowaliscie|wspaniali ludzie|
        kochany personel|fachowcy|fachowiec|kompetentnie|bardzo mily|rewelacyjna|rewelacyjny|fantastyczna|fantastyczny|
        super ludzie|super ekipa|przemilo|zadowolona|zadowolony|zadowoleni|wzorowa|perfekcyjna|perfekcyjny|
        jestem wdzieczna|jestem wdzieczny|kochane panie|dziekuje wam za|czysciutko|spokojnie|nie mam uwag|
        bez uwag|lagodni|delikatnie""",
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
        rozczarowanie|brudna|brudny|brudne|smierdzialo|smierdzace|chamscy|chamskie|chamsko|chamka|cham|wulgarny|
        wulgarna|wulgarni|agresywny|agresywna|agresywni|krzyczala|krzyczal|krzyczano|darla sie|darl sie|darli sie|
        wrzeszczala|wrzeszczal|wrzeszczeli|wydzierala|wydzieral|nakrzyczeli|obrazala|obrazal|obrazali|ponizali|ponizal|
        ponizala|zignorowali|zignorowano|zignorowany|zignorowana|ignorowali|ignorowano|
        olewali|olano|olewczo|olewczy|oschli|oschly|oschla|niekulturalny|niekulturalna|niekulturalni|nieludzki|
        nieludzka|nieprofesjonalny|nieprofesjonalna|niekompetentna|niekompetencja|brak kompetencji|brak opieki|
        brak higieny|brak profesjonalizmu|zero empatii|zero szacunku|zero kultury|zero opieki|zero zainteresowania|
        brak zainteresowania|jak smiecia|jak smiec|jak psa|jak bydlo|jak zwierze|jak zwierzeta|gorzej niz psa|
        zle traktowana|zle traktowany|zle potraktowana|zle potraktowany|najgorsi|wredni|zlosliwa|zlosliwy|zlosliwi|
        rasisci|rasizm|zlekcewazono|zlekcewazyla|zlekcewazyl|oklamali|klamstwa|klamcy|zla diagnoza|bledna diagnoza|
        poplakalam sie|karygodne|nikt nie pomogl|nikt mi nie pomogl|nikt sie nie zainteresowal|nikt nie zareagowal|
        nikt sie mna nie zajal|nikt nie zajrzal|zapomnieli o mnie|zapomniano o mnie|przerazajace|przerazajaco|ohyda|
        obrzydliwy|obrzydliwa|brudasy|beznadziejni|straszni|koszmarny|koszmarna|koszmarne|
        odmowili pomocy|umieralnia|rzeznia|dziadostwo|wstretni|wstretna|wstretny|niegrzeczni|niegrzeczny|
        niegrzeczna|niemilo""",
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
        oczywiscie nie ma problemu|oczywiscie mozecie|jasne mozecie|pewnie mozecie|tak smialo|smialo|jasne smialo|
        mozecie to opublikowac|mozecie to publikowac|mozecie go opublikowac|mozecie to udostepnic|
        mozecie go udostepnic|mozecie to wykorzystac|mozecie uzyc|mozecie tego uzyc|mozecie opublikowac moj komentarz|
        mozecie publikowac moj komentarz|mozecie udostepnic moj komentarz|moga panstwo opublikowac|
        moga panstwo publikowac|moga panstwo to opublikowac|moze pani opublikowac|moze pan opublikowac|
        mozna to opublikowac|mozna to publikowac|mozna go opublikowac|mozna wykorzystac|mozna to wykorzystac|
        mozna to udostepnic|publikuj|opublikujcie|opublikuj|udostepnij|wrzucajcie|wrzuccie|dawajcie|dawaj|puszczajcie|
        puscie|zgoda na publikacje|zgadzam sie na publikacje|zgadzam sie na to|tak zgadzam sie na publikacje|
        zgadzam sie zeby opublikowac|zgadzam sie na publikacje bez imienia|zgadzam sie anonimowo|
        zgadzam sie na anonimowa publikacje|tak bez imienia|tak bez nazwiska|bez nazwiska tak|bez imienia tak|
        bez imienia mozecie|bez nazwiska mozecie|bez nazwiska mozna|bez imienia mozna|tak ale bez nazwiska|
        tak ale bez imienia|tak ale bez imienia i nazwiska|tak bez imienia i nazwiska|tak ale anonimowo|
        tak byle anonimowo|anonimowo mozecie|anonimowo mozna|anonimowo prosze bardzo|mozecie anonimowo|mozna anonimowo|
        jesli anonimowo to tak|nie mam nic naprzeciwko|nic nie mam przeciwko|nie mam nic przeciwko publikacji|
        nie mam nic przeciwko zeby opublikowac|nie mam nic przeciwko zebyscie opublikowali|ja nie mam nic przeciwko|
        nie mam przeciwwskazan|brak przeciwwskazan|nie mam obiekcji|zadnych obiekcji|nie widze problemow|
        nie widze przeciwskazan|nie ma przeszkod|jestem za|jak najbardziej tak|jak najbardziej mozecie|
        jak najbardziej mozna|jak najbardziej zgadzam sie|no raczej|no raczej ze tak|no ba oczywiscie|pewnie prosze|
        pewnie prosze bardzo|jasne prosze|jasne prosze bardzo|tak tak prosze|taak|taaak|tak pewnie ze tak|
        oczywiscie zgadzam sie|oczywiscie ze mozecie|oczywiscie ze mozna|oczywiscie mozna|oczywiscie prosze|
        oczywiscie prosze bardzo|oczywiscie zgoda|pewnie ze mozecie|pewnie ze mozna|jasne ze mozecie|jasne ze mozna|
        no jasne ze mozecie|bez dwoch zdan tak|chetnie sie zgadzam|zgadzam sie oczywiscie|zgadzam sie tak|w porzadku|
        tak w porzadku|luzik|spox|okejka|okey|oki|niech bedzie tak|niech wam bedzie|a prosze|a prosze bardzo|
        a niech bedzie|a czemu by nie|czemu by nie|dlaczego by nie|bardzo prosze|jestem na tak|wyrazam|pelna zgoda|
        zgoda pelna|zgoda jak najbardziej|macie pozwolenie|macie moje pozwolenie|pozwalam na to|pozwalam publikowac|
        pozwalam na publikacje|zezwalam na publikacje|daje pozwolenie|daje swoja zgode|wolno|wolno wam|tak wolno|
        potwierdzam|tak potwierdzam|akceptuje|tak akceptuje|mi to nie przeszkadza|mnie to nie przeszkadza|tak poprosze|
        poprosze|tak prosze publikowac|prosze opublikowac|prosze to opublikowac|prosze wykorzystac|tak opublikujcie|
        tak publikujcie|tak udostepnijcie|smialo publikujcie|smialo mozecie|mozecie smialo|tak mozecie smialo|
        jasne publikujcie|pewnie publikujcie|tak macie zgode|tak daje zgode|tak zdecydowanie|zdecydowanie|
        ja sie zgadzam|my sie zgadzamy|zgadzamy sie|tak zgadzamy sie|tak mozecie to opublikowac|tak mozecie publikowac|
        tak mozecie opublikowac|tak mozna opublikowac|tak mozna publikowac|tak moga panstwo opublikowac|tak moze pani|
        tak moze pan|tak nie mam nic przeciwko|tak nie przeszkadza mi to|tak spoko|tak luz|no dobra|no dobrze|
        no dobrze niech bedzie|dobra niech bedzie|dobra mozecie|dobra publikujcie|ok mozecie|ok publikujcie|ok zgoda|
        ok zgadzam sie|okej mozecie|zgadzam sie mozecie|ze zgoda|tak zgadzam sie oczywiscie|tak oczywiscie prosze|
        tak oczywiscie mozecie|chetnie tak|nie widze powodu zeby nie|pewka|no pewnie ze tak|no pewnie ze mozecie|
        a pewnie|a jasne|a jak""",
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
        zachowajcie dla siebie|niee|nje|nie nie nie|absolutnie|mowy nie ma|niekoniecznie|nie ma zgody|nie zgodze sie|
        nie zgadzam sie na to|nie zgadzam sie na publikacje|nie zgadzam sie zeby publikowac|nie wyrazam na to zgody|
        nie wyrazam zgody na to|nie wyrazam zadnej zgody|nie nie wyrazam|nie nie publikujcie|nie nie udostepniajcie|
        nie nie mozecie|nie nie mozna|nie zgadzamy sie|nie wyrazamy zgody|prosze tego nie publikowac|
        prosze tego nie udostepniac|prosze nigdzie nie publikowac|prosze nie wykorzystywac|prosze nie uzywac|
        nie chce zeby to publikowac|nie chce zebyscie to publikowali|nie chce zeby to bylo publikowane|
        nie chce zeby to publikowano|nie chce publikowac|nie chce publikacji|nie chce tego|nie chce tego publikowac|
        nie chce sie dzielic|nie chce udostepniac|nie chce zeby ktos to czytal|nie chce zeby inni to czytali|
        nie chcemy|wole zachowac dla siebie|wole zostawic dla siebie|wole zachowac to dla siebie|wole zeby nie|
        wole nie publikowac|wolalabym nie publikowac|wolalbym nie publikowac|wolelibysmy nie|
        wolalabym zeby nie publikowac|wolalbym zeby nie publikowac|zostawcie to dla siebie|zachowajcie to dla siebie|
        niech to zostanie miedzy nami|niech zostanie miedzy nami|to zostaje miedzy nami|miedzy nami|tylko dla was|
        to tylko dla was|tylko do waszej wiadomosci|do waszej wiadomosci|nie mozna publikowac|
        nie mozna tego publikowac|nie mozecie publikowac|nie mozecie tego publikowac|nie wolno|nie wolno wam|zabraniam|
        zakazuje|kategorycznie nie|w zyciu|w zyciu nie|nigdy w zyciu|przenigdy|ni chuja|a skad|alez skad|bron boze|
        uchowaj boze|nie ma opcji|nie bardzo|nie raczej nie|raczej wolalbym nie|raczej wolalabym nie|moze lepiej nie|
        chyba lepiej nie|lepiej zeby nie|lepiej nie publikowac|lepiej nie publikujcie|chyba nie|nie chyba nie|
        jestem na nie|nie no|nie nie trzeba|nei|nie nie dzieki|nie chce publicznie|nie dla mnie|nie nigdy|
        nie absolutnie|nie absolutnie nie|nie zdecydowanie nie|nie w zadnym wypadku|pod zadnym pozorem|
        nie pod zadnym pozorem|nie i koniec|nie i juz|nie ma sensu|mowie nie|odpowiedz brzmi nie|moja odpowiedz to nie|
        nie mam na to ochoty|nie mam ochoty|nie tego nie chce|nie wole nie|nie wolalbym nie|nie wolalabym nie|
        niestety nie|niestety nie zgadzam sie|przykro mi nie|przykro mi ale nie|nie przepraszam|nie przykro mi|
        niee dzieki|e nie|oj nie|o nie|nie to prywatne|nie bo to prywatne|nie to osobiste|to osobiste""",
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
        skasujcie moj numer|rezygnuje z smsow|prosze przestac do mnie pisac|prosze do mnie nie pisac|
        prosze do mnie wiecej nie pisac|prosze wiecej nie pisac|nie piszcie mi|nie piszcie do mnie wiecej|
        przestancie juz|skonczcie pisac|skonczcie juz|skonczcie z tym|dajcie spokoj|dajcie se spokoj|
        dajcie sobie spokoj|odczepcie sie ode mnie|odwalcie sie ode mnie|zostawcie mnie w spokoju|
        nie meczcie mnie|nie nekajcie mnie|nie zawracajcie mi glowy|nie zawracajcie glowy|
        nie zaczepiajcie mnie|nie niepokojcie mnie|nie chce ankiet|nie chce tych ankiet|nie chce zadnych ankiet|
        nie chce waszych smsow|nie chce waszych wiadomosci|nie chce od was smsow|nie chce od was wiadomosci|
        nie chce tych smsow|nie chce tych wiadomosci|usunac mnie|skasujcie mnie|prosze mnie usunac z listy|
        prosze usunac moj numer|prosze o usuniecie numeru|prosze o usuniecie mojego numeru|prosze skasowac moj numer|
        prosze mnie wykreslic|wypisac mnie|wypisac|mam dosc tych smsow|
        zablokowac|nie pisac do mnie|nie pisac mi|nie wysylac mi|nie wysylaj mi|nie wysylajcie mi|nie wysylac wiecej|
        nie wysylajcie wiecej|nie smsowac|zero smsow|zadnych ankiet|wylaczcie to|anulujcie|zrezygnowac|
        chce zrezygnowac|prosze o rezygnacje""",
    start="""start|zacznij|zacznijcie|wznow|wznowic|wlacz|wlaczyc|zapisz mnie|zapiszcie mnie|zapisz mnie ponownie|
        rozpocznij|od nowa|wznow smsy|chce znowu dostawac smsy|chce dostawac smsy|subskrybuj|wlaczcie|start smsy|
        wznow wiadomosci|wznowcie|wznowcie wiadomosci|przywroc|przywroccie|przywrocic|przywroccie wiadomosci|
        piszcie znowu|piszcie znow|piszcie do mnie znowu|wysylajcie znowu|wysylajcie dalej|piszcie dalej|chce wrocic|
        zapisac mnie|prosze mnie zapisac|prosze wznowic|prosze o wznowienie|prosze mnie ponownie zapisac|odblokuj|
        odblokujcie|chce znow dostawac smsy|zmienilem zdanie piszcie|zmienilam zdanie piszcie|znowu piszcie|
        mozecie znowu pisac|mozecie pisac|mozecie znow pisac|wypisalem sie przez pomylke|wypisalam sie przez pomylke|
        chce znow otrzymywac wiadomosci|chce znowu otrzymywac wiadomosci|chce znowu dostawac wiadomosci|
        chce z powrotem wiadomosci|wlacz wiadomosci|wlaczcie wiadomosci|wlaczcie smsy|cofam stop|odwoluje stop|startuj|
        zapisuje sie|chce sie zapisac|chce sie zapisac ponownie""",
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
        to sciema|to scam|to oszustwo|czy to nie oszustwo|potrzebuje pomocy z tym smsem|kto do mnie pisze i po co|
        kto do mnie napisal|kto to napisal|kto wyslal|kto pyta|a kto pyta|kto wy jestescie|wy kto|ktoscie|a wy kto|
        co wy za jedni|coscie za jedni|co to jest za numer|jaki to numer|czyj to numer|czyj to jest numer|
        co to za wiadomosc|co to za ankieta|co to ma byc|co to znaczy|co to oznacza|nie wiem o co chodzi|
        nie wiem co mam zrobic|nie wiem co to|nie wiem co to jest|nie wiem kto to|nie rozumiem co mam zrobic|
        nie rozumiem tego|nie rozumiem tej wiadomosci|nie rozumiem tego smsa|nie rozumiem pytania|nie rozumie|
        nie kumam|nie czaje|nie kapuje|o czym mowa|o czym piszecie|o czym wy mowicie|o czym wy piszecie|o czym mowicie|
        o co kaman|o co biega|o co wam biega|w jakiej sprawie|w czym rzecz|jak mam odpisac|jak mam odpowiedziec|
        jak mam na to odpowiedziec|jak na to odpisac|jak odpisac|co mam odpisac|co mam napisac|co mam wpisac|
        co mam robic|co ja mam zrobic|co trzeba zrobic|co robic|jak ocenic|prosze o pomoc|potrzebuje pomocy|pomozcie|
        pomozcie mi|prosze o wyjasnienie|prosze wyjasnic|wyjasnijcie|mozna jasniej|moze pani wyjasnic|
        moze pan wyjasnic|to jakies oszustwo|czy to jakies oszustwo|to jakies oszustwo chyba|
        czy to nie jakies oszustwo|to jakis zart|czy to jakis zart|jaja sobie robicie|czy to legalne|czy to bezpieczne|
        czy to jest bezpieczne|czy to jest prawdziwe|to prawdziwe|czy to wy|czy to naprawde wy|czy to nhs|
        czy to na pewno nhs|to na serio|czy to serio|czy to na serio|skad wy macie moj numer|
        skad maja panstwo moj numer|skad macie moje dane|skad macie moje namiary|kto wam dal moj numer|
        kto dal wam moj numer|kto podal wam moj numer|czy moge do kogos zadzwonic|do kogo moge zadzwonic|
        z kim moge porozmawiac|chce porozmawiac z czlowiekiem|czy rozmawiam z czlowiekiem|czy pisze z czlowiekiem|
        czy to automat|to automat|pisze z robotem|czy to czlowiek|czy to jest szpital|czy to jest oszustwo|
        czy to jest spam|czy to phishing|phishing|naciagacze|oszusci|skad moj numer|skad moj number|skad numer|
        skad moj nr|skad moj telefon|skad macie moj number|skad macie number""",
    wrong_number="""zly numer|pomylka|to pomylka|bledny numer|niewlasciwy numer|nie ten numer|zla osoba|nie ta osoba|
        to nie ja|to nie moj numer|pomylka numeru|niewlasciwa osoba|numer pomylony|zly adresat|to zly numer|bledny nr|
        zly nr|pomylony numer|nieprawidlowy numer|chyba pomylka|to nie do mnie|nie do mnie|to nie dla mnie|nie ja|
        ja nie jestem pacjentem|ja nie jestem pacjentka|nie jestem pacjentem|nie jestem pacjentka|zly telefon|
        nie moj numer|nie moj telefon|pomylka telefonu|pomyliliscie numer|pomyliliscie numery|pomyliliscie osoby|
        pomylone|zly pacjent|nie ten pacjent|to nie ta osoba|to chyba pomylka|to jakas pomylka|jakas pomylka|
        wiadomosc nie do mnie|sms nie do mnie|pomylka to nie ja|to nie ja pomylka|nie znam|nie znam takiej osoby|
        nie ma tu takiej osoby|nie ma takiej osoby|nie pod tym numerem|bledny adresat|pomylka sorry|omylkowy numer|
        pomyłka numer|zly number|bledny number|niewlasciwy number|nie ten number|to nie moj number|number pomylony|
        to zly number|pomylony number|nieprawidlowy number|nie moj number|pomyliliscie number|omylkowy number|
        pomylka number|macie zly numer|macie zly number|zly nr telefonu|zly numer telefonu|zly number telefonu|
        zle polaczenie|zle sie dodzwoniliscie|zle trafiliscie|to nie ten numer|to nie ten number|nie do tej osoby|
        to nie do tej osoby|nie do mnie ten sms|nie do mnie ta wiadomosc|to musi byc pomylka|musi byc pomylka|
        to pewnie pomylka|pewnie pomylka|wielka pomylka|macie pomylke|pomylka prosze pani|pomylka prosze pana|
        pomylka w numerze|pomylka w number|pomylka osoby|pomylka adresata|nie jestem ta osoba|to nie moje|
        to nie ja jestem pacjentem|to nie ja jestem pacjentka|nie nazywam sie tak|tu nie szpital|zle wybrany numer|
        zle wybrany number|niewlasciwy odbiorca|zly odbiorca|to nie jej numer|to nie jej number|to nie jego numer|
        to nie jego number|to nie jej telefon|to nie jego telefon|telefon nie nalezy do niej|
        telefon nie nalezy do niego|to moj telefon nie jej|to moj telefon nie jego|pomyliliscie sie|pomylil sie pan|
        pomylila sie pani|pomylili sie panstwo|pomyliles sie|chyba sie pomyliliscie|chyba sie pan pomylil|
        chyba sie pani pomylila|musieliscie sie pomylic""",
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
