"""Praise and blame in Polish comments: data; see `lexicon.py`."""

PRAISE = """mili|mily|mila|uprzejmi|uprzejmy|uprzejma|pomocni|pomocny|pomocna|zyczliwi|zyczliwy|zyczliwa|
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
        bez uwag|lagodni|delikatnie"""

BLAME = """skandal|wstyd|hanba|najgorszy|najgorsza|najgorsze|obrzydliwe|obrzydliwie|brudno|brud|chamstwo|chamski|
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
        niegrzeczna|niemilo"""
