"""Praise and blame in Lithuanian comments: data; see `lexicon.py`."""

PRAISE = """malonus|maloni|malonios|maloniai|paslaugus|paslaugi|paslaugios|rupestingi|rupestingas|rupestinga|
        rupestingai|profesionalus|profesionali|profesionalai|profesionaliai|demesingi|demesingas|demesinga|draugiski|
        draugiskas|draugiska|kantrus|kantri|kantrios|nuosirdus|nuosirdi|nuosirdziai|svaru|greitai|operatyviai|
        rekomenduoju|dekinga|dekingas|dekingi|angelai|saugu|saugiai|mandagus|mandagi|atjaucianti|atjaucianciai|
        supratingi|supratinga|supratingas|saunuoles|saunuolis|saunuole|stropiai|nuostabus|gerasirdiski|nuostabi|
        nuostabios|nuostabūs|puikus|puiki|puikiai|puikūs|saunus|saunios|saunuoliai|geriausi|geriausia|geriausias|
        rekomenduociau|rekomenduosiu|issigelbejo|isgelbejo|isgelbejo gyvybe|isgelbejo man gyvybe|rupestis|
        rupestinga prieziura|jautrus|jautri|jautrios|silti|silta|silta atmosfera|svelnus|svelnios|svelni|atsakingi|
        atsakinga|kvalifikuoti|kompetentingi|kompetentinga|pagarbus|pagarbiai|zmogiskumas|zmogiski|sirdingi|sirdinga|
        nuosirdus aciu|dekojame|dekui uz viska|dekoju uz viska|aciu uz viska|jokiu priekaistu|be priekaistu|
        priekaistu neturiu|auksines rankos|auksiniai zmones|auksiniai|sypsena|besisypsantys|linksmi|padejo|
        visada padejo|super|tobulai|tobula|nepriekaistingai|didvyriai|angelas|malonu|maloniausi|maloniausia|mielas|
        miela|mieli|mielos|mielai|geranoriski|geranoriskas|geranoriska|geranoriskai|geraširdis|gerasirde|gera sirdis|
        geros sirdies|paslaugiai|demesingos|demesingai|draugiskos|draugiskai|rupestingos|nuosirdziausi|
        mandagios|mandagiai|kulturingi|kulturingas|kulturinga|tolerantiski|empatiski|empatiska|empatiskas|uzjauciantys|
        uzjaucianti|atjauciantys|supratingos|kantriai|profesionalios|profesionale|profesionalas|
        savo darbo profesionalai|savo srities profesionalai|specialistai|puikus specialistai|geri specialistai|
        tikri profesionalai|sviesus zmones|dievo dovana|dievo siustas|nuo dievo|gydytojas nuo dievo|gydytoja nuo dievo|
        angelai sargai|angeliskai|angeliska|aukso zmones|aukso rankos|auksines sirdys|auksine|isgydė|isgydet|
        isgelbejote|isgelbejot|pastate ant koju|nuramino|palaike|ramiai|svelniai|jautriai|siltai|
        silti zmones|su meile|su sypsena|sypsosi|besisypsanti|besisypsantis|pagarbus elgesys|zmogiskas|
        zmogiska|zmogiskai|labai dekinga|labai dekingas|labai dekingi|be galo dekinga|be galo dekingas|esu dekinga|
        esu dekingas|puikios|puiku|puikios seseles|nuostabiai|nuostabu|fantastiski|fantastiska|fantastiskas|
        saunus kolektyvas|saunu|sauniai|idealiai|idealu|svarus|svari|svarios|tvarkinga|tvarkingai|jauku|jauki|
        jaukus|rekomenduoju visiems|visiems rekomenduoju|patariu visiems|geriausios|tobuli|tobulas|super seseles|
        super gydytojai|labai patiko|patenkinta|patenkintas|patenkinti|sekmingai|gera prieziura|geras aptarnavimas|
        puikus aptarnavimas|puiki prieziura|puikus kolektyvas|nuostabus kolektyvas|nuostabus personalas|
        puikus personalas"""

BLAME = """geda|gedinga|nemandagus|nemandagi|nemandagios|nemandagiai|grubus|grubi|grubiai|grubios|storzieviskas|
        nesvaru|purvina|purvas|slyksti|slykstu|abejingi|abejingas|abejinga|abejingumas|ignoravo|nekompetentingi|
        nekompetentinga|nekompetentingas|akiplesa|akiplesiski|pasityciojimas|tyciojosi|aplaidumas|aplaidus|aplaidziai|
        nepagarbiai|nepagarba|chamai|chamas|siaubas|nepriimtina|neprofesionalu|neprofesionalus|neprofesionaliai|
        piktas|pikta|piktos|blogiausia|nesamone|bardakas|daugiau niekada|niekada daugiau|nerekomenduoju|
        nerekomenduociau|siaubinga|siaubingas|siaubingai|baisu|baisus|blogiausias|blogiausiai|pragaras|kosmaras|
        tragedija|katastrofa|nezmoniskas|nezmoniskai|nezmoniska|ziauriai|ziaurus|ziauri|reke|rekia|rekdavo|aprėkė|
        apreke|issityciojo|tycojosi|pazemino|pazeminta|pazemintas|pazeminimas|ignoruoja|ignoravimas|ignoruojami|
        paliko|palikta|paliktas|apleista|apleistas|niekas neatejo|niekas neprieje|niekas nepriejo|verkiau|verke|
        melavo|meluoja|melas|melagiai|kyšiai|kysis|kysiai|smirda|smirdejo|dvokia|dvokas|purvini|nesvarus|nesvari|
        tarakonai|siukslynas|chaosas|netvarka|pasibaisetina|pasipiktines|pasipiktinusi|piktinuosi|nuvyle|nusivyliau|
        nusivyles|nusivylusi|arogantiskas|arogantiski|arogantiska|aroganciskai|isdidus|nemandagumas|bjaurus|bjauriai|
        bjauru|bjaurios|slykstus|nekvalifikuoti|neprofesionali|neatsakingi|neatsakinga|skandalas|sudas|ikvepti|
        gedingas|gedingai|gedingi|geda jums|chamiskai|chamiska|chamiskas|chamiski|chame|hamas|hamai|hamiskai|chamizmas|
        nekulturingi|nekulturingas|nekulturinga|nekulturingai|neisaukleti|neisaukletas|neisaukleta|storzieviskai|
        storzieviska|storzieviai|storzievis|ikyrus|piktai|pikti|piktybiskai|ant manes reke|ant manes rekia|aprekta|
        aprektas|rekavo|rekavimas|rėkauja|saukė|sauke ant manes|saukia ant|keike|keikesi|izeidinejo|izeide|izeista|
        izeistas|izeidziai|zemino|zemina|zeminantis|zeminanciai|tyciojasi|tyciojos|issityciojimas|patycios|saipesi|
        juokesi is manes|ignoravimas visiskas|visiskas ignoravimas|nekreipe demesio|niekas nekreipe demesio|
        niekas nepadejo|niekas man nepadejo|niekas nereagavo|niekas nesirupino|niekas nepriziurejo|visiems nusispjaut|
        visiems nusispjauti|visiems dzin|visiems px|dzin visiems|visiems vienodai|nusispjovę|abejingi visiskai|
        abejingos|bedvasiai|bejausmiai|besirdziai|besirdis|besirde|sirdies neturi|kaip siuksle|kaip su siuksle|
        kaip suni|kaip su suniu|kaip gyvuli|kaip su gyvuliu|kaip su gyvuliais|kaip galviju|kaip galvijus|ne zmones|
        nezmones|nezmoniski|neprofesionalumas|neprofesionalios|neprofesionalas|nekompetencija|nekompetentiskai|
        neismaneliai|aplaidi|aplaidziai elgesi|neatsakingai|neatsakingumas|nerupestingi|nerupestingai|
        nerupestinga|nesirupina|nesirupino|pamirso mane|mane pamirso|uzmirso mane|paliktas likimo valiai|
        palikta likimo valiai|paliko likimo valiai|be pagarbos|jokios pagarbos|jokios empatijos|jokios kulturos|
        jokio demesio|jokios prieziuros|jokios tvarkos|jokio respekto|nera pagarbos|nera kulturos|nera tvarkos|
        apverktina|apverktinai|verkti norejosi|verkiau visa nakti|pravirkde|klaiku|klaikiai|
        kraupu|siurpu|siaubingi|siaubingos|baisi|baisiai|tragiska|tragiskai|tragiski|kosmariska|katastrofiska|
        apgailetina|apgailetinai|nepakenciama|dvokia slapimu|dvoke|dvokianti|smarve|purvini tualetai|purvinas|purvinos|
        nesvaros|nesvarumas|blakes|ziurkes|peles|antisanitarija|melagis|melage|melavimas|apgavo|apgavikai|apgaudineja|
        korupcija|kysininkai|nusikaltimas|nusikaltimas pries|rasizmas|rasistai|diskriminacija|diskriminuoja|
        skandalinga|skandalas vienas|niekam nerekomenduociau|niekam nerekomenduoju|nepatariu|nepatariu niekam|
        niekam nepatariu|niekam nelinkiu|niekam nelinkeciau|ne kojos|arogancija|pasikele|pasikelusi|pasikeles|pasipute|
        pasiputusi|pasiputes|is auksto ziuri|bjaurus elgesys|bjaurios seseles|bjauri|bjaurybe|bjaurybes|
        piktos seseles|pasipiktinimas"""
