"""Numbers, and words of good and bad, as Romanian patients rate: data; see `lexicon.py`."""

NUMBERS = (
    "unu|unul|prima|primul|intai|una|nr unu|numarul unu|unul singur|un unu|un|prima varianta|prima optiune|primul raspuns|varianta unu|unnu|uunu",
    "doi|doua|a doua|al doilea|un doi|varianta doi|doii|a doua varianta|a doua optiune|a 2 a",
    "trei|a treia|al treilea|un trei|varianta trei|a treia varianta|a treia optiune|a 3 a",
    "patru|a patra|al patrulea|un patru|varianta patru|a patra varianta|a patra optiune|patrru|a 4 a",
    "cinci|a cincea|al cincilea|un cinci|varianta cinci|a cincea varianta|a cincea optiune|cinc|cinci cu|a 5 a",
    "sase|sasea|a sasea|al saselea|shase|un sase|varianta sase|a sasea varianta|a sasea optiune|ultima varianta|a 6 a",
    "sapte|shapte|a saptea",
    "opt|a opta",
    "noua|a noua",
    "zece|a zecea",
)

NUMBER_MARKS = """numarul|numar|nr|optiunea|optiune|varianta|raspuns|raspunsul|nota|punctul|cifra|aleg|dau|cu|ales|
        alegerea|pun|pun nota|pun un|ii pun|va pun|le pun|acord|acord nota|ofer|ofer nota|apas|tastez|opțiunea nr|
        optiunea numarul|varianta nr|varianta numarul|raspunsul nr|raspunsul numarul|dau nota|numaru|raspunsu|
        optiunea cu numarul|nr."""

GOOD = """bun|buna|bune|buni|bine|binisor|bunicel|bunicica|ok|oki|okay|okei|multumit|multumita|multumiti|pozitiv|
        pozitiva|in regula|placut|placuta|placute|frumos|frumoasa|frumoase|misto|satisfacator|satisfacatoare|e ok|bn|
        corect|corecta|decent|binee|biine|bini|bn de tot|bun bun|fain|faina|faini|foarte ok|multam|multamit|e bine|
        a fost bine|bine zic|dragut|draguta|draguti|dragute|placutel|rezonabil de bine|satisfacut|satisfacuta|
        satisfacuti|mi a placut|mi a placut mult|ne a placut|bun serviciu|bune servicii|servicii bune|buna ingrijire|
        pozitive|pozitivi|favorabil|favorabila|in ordine|totul ok|totul bine|totul in regula|nu ma plang|
        nu am de ce sa ma plang|nu am ce reprosa|nu e rau|nu a fost rau|nu i rau|nui rau|deloc rau|civilizat|decenta|
        okk|super ok|marfa|mishto|cumsecade|bunisor|bunisoara|calumea|ca lumea|destul de ok|bunut|bunuta|
        binisor de tot|oke|okeey|bunicele|bunicei|multumitor|multumitoare|cuviincios|de bine|n am de ce sa ma plang|
        n am de ce ma plange|nu am de ce ma plange|nu pot sa ma plang|nu ma pot plange|n a fost rau|na fost rau|
        n a fost rea|nu a fost rea|nu e rea|nu i rea|deloc rea|nu a fost rau deloc|n a fost rau deloc|
        nu a fost deloc rau|n a fost deloc rau|nu i rau deloc|nu e deloc rau|nu e rau deloc|nu i deloc rau|
        nu a fost asa rau|n a fost asa rau|nu e asa rau|nu i asa rau|nu a fost chiar asa rau|mi o placut|
        mi a placut la voi|o fost bine|o fost bun|o fost buna|o fost fain|mult bine|bine tare|bine de tot|bineee|
        bun de tot|ok ok|a fost ok|a mers bine|a decurs bine|a iesit bine|m am simtit bine ingrijit|
        m am simtit bine ingrijita|bine ingrijit|bine ingrijita|bine tratat|bine tratata|bine primit|bine primita"""

EXCELLENT = """excelent|excelenta|excelente|excelenti|perfect|perfecta|perfecte|minunat|minunata|minunate|minunati|
        super|superb|superba|extraordinar|extraordinara|extraordinare|fantastic|fantastica|fantastice|grozav|grozava|
        genial|geniala|ireprosabil|ireprosabila|impecabil|impecabila|exceptional|exceptionala|desavarsit|formidabil|
        nota 10|de nota 10|de nota zece|nota zece|cel mai bun|cea mai buna|cele mai bune|cei mai buni|magnific|
        magnifica|brici|beton|fara cusur|de milioane|ecelent|exelent|exelenta|excellent|de exceptie|exceptionali|
        extraordinari|extra|nemaipomenit|nemaipomenita|nemaipomeniti|grozavi|grozave|superbi|superbe|superb de|
        nota maxima|nota maxima 10|10 din 10|zece din zece|zece plus|nota 10 cu felicitari|10 cu felicitari|
        nota 10 plus|de 10|de zece|la superlativ|la inaltime|la cel mai inalt nivel|cum nu se poate mai bine|
        mai bine nu se putea|nici ca se putea mai bine|nu se putea mai bine|nota 10 la toate|bestial|bestiala|trasnet|
        bomba|super tare|super bine|jos palaria|fara repros|fara greseala|de nota 10 plus|cele mai bune servicii|
        cel mai bine|perfectiune|minunatie|foarte foarte bine|foarte foarte multumit|foarte foarte multumita|incantat|
        incantata|incantati|incantatoare|incantator|fabulos|fabuloasa|sublim|ideal|ideala|clasa intai|top|de top|
        cinci stele|nu am ce reprosa|n am ce reprosa|nu am ce sa reprosez|n am ce sa reprosez|nu am ce sa le reprosez|
        n am ce sa le reprosez|nu am ce sa va reprosez|n am ce sa va reprosez|nu am ce le reprosa|n am ce le reprosa|
        nu am ce va reprosa|n am ce va reprosa|nu am ce sa i reprosez|nu am nimic de reprosat|n am nimic de reprosat|
        nimic de reprosat|nu e nimic de reprosat|nu este nimic de reprosat|n ai ce sa le reprosezi|nu ai ce reprosa|
        n ai ce reprosa|nu am niciun repros|nu am nici un repros|n am niciun repros|n am nici un repros|niciun repros|
        nici un repros|fara reprosuri|fara niciun repros|fara nici un repros|nu am nimic de obiectat|
        n am nimic de obiectat|nimic de obiectat|nu am avut nimic de obiectat|nu am nimic de zis decat de bine|
        numai de bine|numai cuvinte de lauda|doar cuvinte de lauda|numai laude|doar laude|toata lauda|de lauda|
        am numai cuvinte de lauda|nu am decat cuvinte de lauda|mai bine de atat nu se poate|
        mai bine de atat nu se putea|mai bine de atat nici ca se poate|mai bine nu se poate|mai bine nici ca se putea|
        mai bine nici ca se poate|mai bine nici nu se putea|mai bun nici ca se poate|nici ca se poate mai bine|
        impecabile|impecabili|ireprosabile|ireprosabili|geniali|geniale|superba de tot|desavarsita|desavarsite|divin|
        divina|mirific|mirifica|maxim|la maxim|de nota maxima|cu felicitari|de vis|ca in rai|ca la mama acasa|
        ca acasa|ca intr o familie|profesionalism maxim|bun rau|buna rau|fain de tot|fain tare|meserie|boierie|
        criminal de bun|mortal de bun|5 stele|de 5 stele|de cinci stele|nota zece cu felicitari|zece cu felicitari|
        zece cu plus|10 cu plus|10 plus|nota 10 cu coronita|zece cu coronita|10 cu coronita|cu coronita|numai cu bine|
        cea mai frumoasa experienta|cea mai buna experienta|cele mai bune ingrijiri|fantastici|uimitor|uimitoare|
        remarcabil|remarcabila|stralucit|stralucita|splendid|splendida|splendide|magnifice|fenomenal|fenomenala|
        fenomenali|spectaculos|spectaculoasa|senzational|senzationala|senzationali|peste asteptari|
        peste asteptarile mele|mai presus de asteptari|a depasit asteptarile|mi a depasit asteptarile|
        a intrecut asteptarile"""

BAD = """prost|proasta|proaste|prosti|rau|rea|rele|slab|slaba|slabe|nemultumit|nemultumita|nemultumiti|negativ|
        negativa|nasol|nasoala|naspa|neplacut|neplacuta|dezamagit|dezamagita|dezamagiti|dezamagitor|dezamagitoare|
        urat|urata|nesatisfacator|nesatisfacatoare|mediocru spre rau|prostesc|prostut|nasoale|nasoi|naspa rau|rauu|
        rautt|nemultumitor|nemultumitoare|insuficient|insuficienta|sub asteptari|sub asteptarile mele|
        sub orice asteptari|lasa de dorit|lasat de dorit|a lasat de dorit|lasa mult de dorit|nu mi a placut|
        nu ne a placut|nu mi a placut deloc|nu sunt multumit|nu sunt multumita|slabut|slabuta|slabi|slabuti|
        neconvingator|nereusit|neprofesional|neprofesionist|nasolie|aiurea|de rahat|de doi lei|dezamagire|
        o dezamagire|nefavorabil|nesatisfacut|nesatisfacuta|negative|sub nivel|sub medie|nesemnificativ|putred|
        deficitar|nepotrivit|se poate mai bine|putea fi mai bine|proast|prst|rea experienta|slabut de tot|
        slabuta de tot|slabisor|slabisoara|prosta|prostuta|prostute|proasta rau|prost rau|naspet|naspeta|nashpa|
        nashpet|nasparliu|de slaba calitate|de proasta calitate|calitate slaba|calitate proasta|calitate indoielnica|
        nu m a multumit|nu ne a multumit|nu am ramas multumit|nu am ramas multumita|n am ramas multumit|
        n am ramas multumita|n am fost multumit|n am fost multumita|nu s multumit|nu s multumita|nu prea mi a placut|
        n am fost incantat|n am fost incantata|nu am fost incantat|nu am fost incantata|nu sunt incantat|
        nu sunt incantata|nu m a incantat|nu m a impresionat|m a dezamagit|m ati dezamagit|ne ati dezamagit|
        sunt dezamagit|sunt dezamagita|dezamagitori|nemultumitori|nu e bine asa|nu i bine|n a fost bine|na fost bine|
        n a fost buna|n a fost bun|n a fost ok|sub asteptarile noastre|mai prost decat ma asteptam|
        mai rau decat ma asteptam|mai slab decat ma asteptam|ma asteptam la mai mult|ma asteptam la mai bine|
        ma asteptam la altceva|am avut asteptari mai mari|lasa foarte mult de dorit|lasa de dorit mult|
        a lasat mult de dorit|trista|trist|urate|urati|neplacute|supararor|suparator|suparatoare|proasta ingrijire|
        servicii proaste|servicii slabe|serviciu prost|serviciu slab|ingrijire proasta|ingrijire slaba|nu prea grozav|
        nu prea grozava|n a fost prea grozav|nu a fost prea grozav|n a fost prea grozava|nu a fost prea grozava|
        nu e prea grozav|nimic grozav|nu cine stie ce|n a fost cine stie ce|nu a fost cine stie ce|nu a fost grozav|
        n a fost grozav|nu e grozav|nu a fost cea mai buna|nu prea stralucit"""

TERRIBLE = """groaznic|groaznica|groaznice|oribil|oribila|oribile|ingrozitor|ingrozitoare|dezastru|dezastruos|
        dezastruoasa|dezastruoase|cumplit|cumplita|jalnic|jalnica|jalnice|cosmar|un cosmar|catastrofa|catastrofal|
        catastrofala|execrabil|execrabila|lamentabil|lamentabila|mizerabil|mizerabila|rusine|o rusine|rusinos|
        cel mai prost|cea mai proasta|cel mai rau|cea mai rea|infect|infecta|penibil|inacceptabil|inacceptabila|
        oroare|varza|groaza|groaznici|oribili|ingrozitori|de groaza|ca dracu|ca dracul|ca naiba|de cacat|cacat|rahat|
        o mizerie|mizerie|bataie de joc|o bataie de joc|tragedie|tragic|tragica|un dezastru|un dezastru total|
        dezastru total|catastrofe|o catastrofa|iad|un iad|infern|un chin|chin|calvar|un calvar|rusinea rusinilor|
        sub orice critica|inadmisibil|inadmisibila|strigator la cer|revoltator|revoltatoare|scandalos|scandaloasa|
        dezgustator|dezgustatoare|scarbos|scarboasa|inuman|inumana|abominabil|deplorabil|deplorabila|
        cum nu se poate mai rau|mai rau nu se putea|nu se putea mai rau|mai rau nu se poate|zero|zero barat|nota 0|
        de toata jena|o jena|jenant|jenanta|halal|cea mai proasta experienta|cele mai proaste servicii|nasol de tot|
        varza totala|praf|horror|groaznic de prost|atroce|patetic|groaznicaa|groaznicc|infiorator|infioratoare|
        infioratori|cumpliti|cumplite|jalnici|jale|o jale|jale mare|jale totala|jaf|jaf total|jegos|jegoasa|
        mizerabili|mizerabile|lamentabili|lamentabile|deplorabile|execrabile|penibila|penibili|penibile|inacceptabile|
        rusinoase|rusinoasa|o rusine mare|mare rusine|rusine mare|rusine sa va fie|sa va fie rusine|mai mare rusinea|
        dezastruosi|dezastros|dezastruasa|catastrofale|mai rau de atat nu se poate|mai rau de atat nu se putea|
        mai rau de atat nici ca se poate|mai rau nici ca se poate|mai rau nici ca se putea|mai prost nu se poate|
        mai prost nu se putea|mai prost de atat nu se poate|nu se poate mai rau|nu se poate mai prost|
        nici ca se poate mai rau|sub orice nivel|sub nivelul marii|sub orice limita|sub demnitatea umana|
        de neacceptat|de neconceput|de nedescris|de necrezut ce prost|de cosmar|de rusine|de plans|de mila|
        de trei lei|de doi bani|de doua parale|de doua lulele|o bataie de joc totala|bataie de joc totala|
        curata bataie de joc|mare bataie de joc|bataie de joc cu bolnavii|nu exista mai rau|cel mai slab|
        cea mai slaba|cele mai slabe|cea mai urata|cel mai urat|cea mai neplacuta|cea mai proasta ingrijire|
        cel mai prost spital|cel mai prost serviciu|cea mai rea experienta|cea mai urata experienta|oribil de tot|
        un mare dezastru|dezastru mare|dezastru complet|dezastru pe toata linia|catastrofa totala|o catastrofa totala|
        un cosmar total|cosmarul vietii mele|cosmar total|iadul pe pamant|ca in iad|ca la balamuc|balamuc|
        balamuc total|haos total|nasparlie|varza varzelor|vai de capul lor|vai de capul vostru|vai de mama lor|
        vai si amar|vai mama lor|la pamant|execrabil de prost|prost de tot|proasta de tot|rau de tot|slab de tot|
        slaba de tot|prost rau de tot|prost ca naiba|groaznic de tot|infecta de tot|scarba|o scarba|scarbos de tot|
        bulibaseala|bulibaseala totala|inumane|inumani|barbar|barbara|criminal|criminala|criminali"""
