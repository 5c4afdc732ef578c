"""What patients write in Romanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import ro_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="ro",
    numbers=(
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
    ),
    number_marks="""numarul|numar|nr|optiunea|optiune|varianta|raspuns|raspunsul|nota|punctul|cifra|aleg|dau|cu|ales|
        alegerea|pun|pun nota|pun un|ii pun|va pun|le pun|acord|acord nota|ofer|ofer nota|apas|tastez|opțiunea nr|
        optiunea numarul|varianta nr|varianta numarul|raspunsul nr|raspunsul numarul|dau nota|numaru|raspunsu|
        optiunea cu numarul|nr.""",
    good="""bun|buna|bune|buni|bine|binisor|bunicel|bunicica|ok|oki|okay|okei|multumit|multumita|multumiti|pozitiv|
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
        m am simtit bine ingrijita|bine ingrijit|bine ingrijita|bine tratat|bine tratata|bine primit|bine primita""",
    excellent="""excelent|excelenta|excelente|excelenti|perfect|perfecta|perfecte|minunat|minunata|minunate|minunati|
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
        a intrecut asteptarile""",
    bad="""prost|proasta|proaste|prosti|rau|rea|rele|slab|slaba|slabe|nemultumit|nemultumita|nemultumiti|negativ|
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
        n a fost grozav|nu e grozav|nu a fost cea mai buna|nu prea stralucit""",
    terrible="""groaznic|groaznica|groaznice|oribil|oribila|oribile|ingrozitor|ingrozitoare|dezastru|dezastruos|
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
        bulibaseala|bulibaseala totala|inumane|inumani|barbar|barbara|criminal|criminala|criminali""",
    very="""foarte|f|fff|tare|extrem de|extrem|extraordinar de|deosebit de|atat de|asa de|cu adevarat|chiar|absolut|
        foarte foarte|incredibil de|nespus de|grozav de|ft|super|total|foate|prea|foarrte|forte|fte|foarte tare|ff|
        ffff|foart|farte|foarte si foarte|destul de foarte|din cale afara de|peste masura de|mega|ultra|
        cat se poate de|sincer|atat|asa|mult prea|teribil de|tare tare|realmente|intr adevar|in totalitate|
        absolut totul|pe deplin|pe de plin|super super|al naibii de|rau de tot|totala|absoluta|totale|deosebit|
        extraordinar|tare de tot|nemaipomenit de|nemaipomenit|colosal de|enorm de|imens de|infinit de|uimitor de|
        fantastic de|ingrozitor de|groaznic de|ft ft|ffoarte|foatre|foaret|foarye|faorte|ofarte|fooarte|foooarte|
        foartee|super duper|peste poate de|hiper|cu mult|al dracului de|dracului de|de a dreptul|dea dreptul|complet|
        cu totul si cu totul|cu totul""",
    quite="""destul de|destul|cam|relativ|oarecum|mai degraba|mai|aproape|in mare|mai mult|mai mult sau mai putin|
        binisor|suficient de|in general|indeajuns de|rezonabil de|de obicei|in principiu|in mare parte|putin|un pic|
        un picut|nitel|oleaca|olecuta|putintel|cam putin|intrucatva|cumva|cat de cat de|acceptabil de|partial|
        in parte|indeajuns|aproximativ|binisor de""",
    nots="""nu|nu prea|n|nu a fost|nu e|nu este|nu au fost|niciodata|nu chiar|nu asa|nu foarte|n a fost|nici macar|
        nu tocmai|nu eram|nu sunt|nu mi s a parut|nu am fost|n am fost|nu mai|nu a mers|nu era|nu e asa|nu i|nui|nici|
        departe de a fi|departe de|numai nu|nu sint|nu sant|nu suntem|nu au|nici pe departe|nu a|ba nu|neprea|
        nu a prea fost|n a prea fost|nu prea a fost|n a fost prea|nu a fost prea|nu a fost deloc|n a fost deloc|
        nu a fost chiar|n a fost chiar|nu a fost tocmai|n a fost tocmai|nu e prea|nu i prea|nu e deloc|nu i deloc|
        nu e chiar|nu i chiar|nu e tocmai|nu o fost|n o fost|nu prea e|n au fost|na fost|nau fost|nam fost|nu s|
        nu as zice ca a fost|nu as spune ca a fost|n as zice ca a fost|n as spune ca a fost|nu pot spune ca a fost|
        nu pot zice ca a fost|nu se poate spune ca a fost|nu mi s a parut prea|nu cine stie cat de|nu cine stie ce|
        nu m am simtit|nu ma simt""",
    at_all="""deloc|absolut deloc|chiar deloc|nicidecum|catusi de putin|absolut|nici un pic|de fel|defel|catusi|
        nici pic|chiar|in niciun fel|in nici un fel|nicicum|neam|pic|vreun fel|in vreun fel|absolut de loc|de loc""",
    neither="""nici bun nici rau|nici bine nici rau|nici buna nici rea|nici buna nici proasta|nici bun nici prost|
        nici rau nici bine|nici proasta nici buna|nici asa nici asa|asa si asa|asa si asha|asa si aşa|acceptabil|
        acceptabila|mediu|medie|mediocru|mediocra|neutru|neutra|potrivit|potrivita|merge|merge si asa|mijlociu|
        cat de cat|nici una nici alta|nici prea prea nici foarte foarte|normal|normala|de mijloc|suportabil|obisnuit|
        nimic special|si bune si rele|50 50|nici nu a fost bine nici nu a fost rau|nici bine dar nici rau|
        nici bun dar nici rau|nici bine si nici rau|nici bun si nici rau|nici bine nici prost|
        nici multumit nici nemultumit|nici multumita nici nemultumita|nu e bine nici rau|nu bine nu rau|nu bun nu rau|
        nici in car nici in caruta|nici cal nici magar|nici cald nici rece|nici rosu nici negru|asa si asa zic|
        si bine si rau|si bun si rau|cu bune si cu rele|cu bune cu rele|jumate jumate|jumatate jumatate|juma juma|
        jumi juma|fifty fifty|moderat|moderata|rezonabil|rezonabila|suficient|suficienta|mediocritate|mediocri|
        mediocre|medium|nivel mediu|potriviti|pe la mijloc|la mijloc|undeva la mijloc|merge treaba|
        se poate spune ca merge|trece mearga|treaca mearga|trece|trecator|nota de trecere|neutri|neutral|ok si atat|
        banal|banala|comun|comuna|normale|normali|nimic deosebit|nimic iesit din comun|nimic extraordinar|
        nici prea prea|nici prea bine nici prea rau|depinde|indiferent|se poate mai bine si mai rau|putea fi mai rau|
        se putea mai rau|putea fi mai bine putea fi mai rau|variabil|standard|meh|asa s asa|asa shi asa|
        nici buna nici slaba|nici bun nici slab|nici bune nici slabe|nici bine nici slab|nici slaba nici buna|
        nici slab nici bun|nici slab nici bine|nici rea nici buna|nici rau nici bun|nici prost nici bun|
        nici bine nici proasta|nici buna nici rau|nici bun nici rea|nici bune nici rele|nici buni nici rai|
        nici rele nici bune|nici prea buna nici prea rea|nici prea bun nici prea rau|nici prea buna nici prea slaba|
        nici prea bine nici prea slab|nici prea rau nici prea bine|nici foarte buna nici foarte rea|
        nici foarte bun nici foarte rau|nici foarte bine nici foarte rau|nici buna dar nici rea|
        nici bun dar nici slab|nici buna dar nici slaba|nici buna si nici rea|nici buna si nici slaba|
        nici rau dar nici bine|nu a fost nici bine nici rau|n a fost nici bine nici rau|nu a fost nici buna nici rea|
        n a fost nici buna nici rea|nu a fost nici bun nici rau|nici a fost bine nici a fost rau|
        nu e nici bine nici rau|nu i nici bine nici rau|nu e nici buna nici rea|nici alba nici neagra|
        nici alb nici negru|nici da nici ba|nici mare nici mica|nici in cer nici pe pamant|nici laie nici balaie|
        asa shasa|as a si asa|asha si asha|asa si ashea|asa si ashia|asea si asea|merge asa|merge si asea|
        binisor si rau|mediocru spre bine|pe muchie|la limita|la mijloc de drum|cale de mijloc|undeva la mijloc zic|
        nimic de laudat nimic de criticat|medi|mediocrra|mediocra spre buna|pasabil|pasabila|pasabile|acceptabile|
        acceptabili|tolerabil|tolerabila|suportabila|satisfacator si atat|obisnuita|obisnuite|oarecare|ca peste tot|
        ca oriunde|ca la orice spital|si asa si pe dincolo|cand bine cand rau|cand buna cand rea|
        uneori bine uneori rau|uneori bine alteori rau|unele bune altele rele|parti bune si parti rele|
        si lucruri bune si lucruri rele|plusuri si minusuri|cu plusuri si minusuri|jumatate bine jumatate rau|
        50 la 50|jumatate si jumatate""",
    dont_know="""nu stiu|nustiu|nush|nu shtiu|habar nu am|habar n am|habar nam|nu am idee|n am idee|nu am nicio idee|
        nu am o parere|nu am nicio parere|greu de spus|nu pot spune|nu pot sa spun|nu sunt sigur|nu sunt sigura|
        nu imi amintesc|nu mai stiu|nu tin minte|nu pot aprecia|nu as putea spune|nu ma pronunt|fara opinie|
        fara parere|n as sti sa zic|nu stiu ce sa zic|nu stiu ce sa spun|nu stiu sa spun|nu stiu sa zic|
        nu stiu ce sa raspund|nu stiu exact|nu stiu sigur|nu stiu inca|inca nu stiu|chiar nu stiu|nu prea stiu|
        nici eu nu stiu|nu stiu sincer|habar|habar nu|n am habar|nu am habar|nu am nici o idee|n am nicio idee|
        n am nici o idee|idee nu am|nu am pareri|nu am opinie|n am nicio parere|n am o parere|n am parere|
        nu am parere|nu am nici o parere|greu de zis|greu de apreciat|greu de evaluat|greu de raspuns|
        imi e greu sa spun|mi e greu sa spun|mi e greu sa zic|nu pot zice|nu pot sa zic|nu pot evalua|
        nu pot sa evaluez|nu pot sa apreciez|nu pot raspunde|nu pot sa raspund|nu as sti sa spun|nu as sti ce sa zic|
        nu as sti ce sa spun|n as putea spune|n as putea sa spun|nu as putea zice|nu mi dau seama|nu imi dau seama|
        nu m am hotarat|nu m am decis|nehotarat|nehotarata|indecis|indecisa|nu sunt sigur inca|nu s sigur|nu s sigura|
        nu tin minte nimic|nu mi amintesc|nu mi mai amintesc|nu imi mai amintesc|am uitat|cine stie|cine mai stie|
        dumnezeu stie|nu ma pricep|nu e cazul|nu se aplica|fara raspuns|fara comentarii|no comment|nu comentez|
        ma abtin|nst|nsh|nu shtiu ce sa zic|nu am o opinie|nu mi amintesc nimic|nu pot sa ma pronunt|
        nu pot sa ma pronunt inca|nu ma pot pronunta|nu m as putea pronunta|nu am cum sa ma pronunt|
        nu stiu sa ma pronunt|nu vreau sa ma pronunt|nu pot sa imi dau seama|nu pot sa mi dau seama|
        nu mi pot da seama|nu imi pot da seama|nu prea mi dau seama|nu mi am dat seama|n am cum sa mi dau seama|
        nu am cum sa mi dau seama|nu am cum sa stiu|n am cum sa stiu|de unde sa stiu|de unde sa stiu eu|
        nu stiu ce sa va zic|nu stiu ce sa va spun|nu stiu ce sa iti zic|nu stiu ce sa va raspund|
        nu as sti sa va spun|n as sti sa va spun|n as sti sa spun|n as sti ce sa spun|n as sti ce sa zic|nu as sti|
        n as sti|nu stiu sa va spun|nu stiu sa va zic|nu stiu cum sa spun|nu stiu ce sa aleg|nu stiu ce sa pun|
        nu stiu ce nota sa dau|nu stiu cat sa dau|nu stiu ce sa cred|nu stiu precis|nu stiu cu siguranta|nu stiu zau|
        zau nu stiu|zau daca stiu|zau ca nu stiu|naiba stie|dracu stie|mama stie|stiu si eu|stiu eu|ce stiu eu|
        ce sa stiu eu|nu stiu nimic|nu stiu multe|io nu stiu|habar n am avut|habar n are|habarnam|habar n am sa zic|
        habar n am sincer|n am nici cea mai vaga idee|nu am nici cea mai vaga idee|nici cea mai vaga idee|
        nici cea mai mica idee|n am nici cea mai mica idee|nici idee|nicio idee|nici o idee|fara idee|
        nu mai tin minte|nu tin minte exact|nu mai tin minte nimic|nu prea tin minte|nu imi aduc aminte|
        nu mi aduc aminte|nu imi mai aduc aminte|nu mi mai aduc aminte|nu prea mi amintesc|nu imi aduc aminte nimic|
        nu retin|nu am retinut|am uitat tot|nu s hotarat|nu s decis|nu sunt hotarat|nu sunt hotarata|nu sunt decis|
        nu sunt decisa|nu pot decide|nu ma pot decide|nu ma pot hotari|nu pot sa ma hotarasc|nu pot sa ma decid|
        nu pot sa decid|nu pot alege|inca nu pot spune|inca nu pot sa spun|prea devreme sa spun|
        prea devreme sa ma pronunt|e prea devreme|greu sa spun|greu sa zic|greu sa ma pronunt|greu sa apreciez|
        greu de judecat|greu de notat|mi e greu sa raspund|mi e greu sa apreciez|imi e greu sa zic|
        imi este greu sa spun|imi vine greu sa spun|nu am nicio opinie|n am nicio opinie|n am opinie|
        nu am nici o opinie|n am nici o parere|nu am o parere formata|nu pot judeca|nu pot sa judec|nu pot nota|
        nu pot da o nota|nu pot sa dau o nota|nush ce sa zic|nush ce sa spun|nustiu ce sa zic|nustiu ce sa spun|
        nu stu|nu stiuu|nuu stiu|nu sitiu|nu sti|nu stim|neștiind|nu s sigur inca|nu prea s sigur|
        nu sunt foarte sigur|nu sunt foarte sigura""",
    frames="""a fost|au fost|este|e|sunt|am fost|era|totul|totul a fost|raspunsul meu|raspunsul meu este|as spune|
        as zice|cred ca|cred|parerea mea|dupa mine|pentru mine|per total|per ansamblu|in general|in ansamblu|in mare|
        una peste alta|experienta|experienta mea|serviciul|serviciile|ingrijirea|vizita|spitalul|personalul|
        consider ca|zic|eu|noi|la voi|acolo|aici|mi s a parut|mi se pare|am avut|o|un|ma simt|dau nota|nota|calitatea|
        toti|toate|de|ca|o experienta|a mers|da|ei|ei bine|pai|pai da|mda|hm|hmm|ah|aa|asadar|deci|parerea mea e|
        parerea mea este|dupa parerea mea|in opinia mea|opinia mea|opinia mea este|as da|as da nota|eu as zice|eu zic|
        eu cred|eu cred ca|eu as spune|zic ca|spun|spun ca|pot spune|pot spune ca|pot sa spun|pot sa spun ca|
        as putea spune|trebuie sa spun|trebuie sa recunosc|sincer|sincer sa fiu|sincera sa fiu|ca sa fiu sincer|
        ca sa fiu sincera|sa fiu sincer|sa fiu sincera|la modul general|la general|in concluzie|in final|pe scurt|
        de servicii|de serviciile|de ingrijire|de ingrijirea|de personal|de tratament|de tot|cu serviciile|
        cu ingrijirea|cu personalul|cu tratamentul|cu totul|din toate punctele de vedere|in toate privintele|
        tratament|tratamentul|servicii|serviciile voastre|serviciile dvs|ingrijire|internarea|sederea|sederea mea|
        vizita mea|experienta a fost|consultatia|programarea|operatia|m am simtit|ne am simtit|am fost tratat|
        am fost tratata|am fost ingrijit|am fost ingrijita|am fost tratati|m au tratat|s au purtat|s a purtat|
        s a comportat|s au comportat|a decurs|a iesit|merge|suntem|sint|sant|mi a fost|i|pe mine|eu personal|personal|
        din punctul meu de vedere|din partea mea|la mine|mie|mi s a parut ca|mi se pare ca|mi pare|mi a parut|parca|
        pare|alegerea mea|aleg|optez|optez pentru|votez|votez cu|bifez|punctaj|punctajul meu|scor|nota mea|
        nota mea este|va dau|le dau|dau un|ii dau|dau|raspuns|raspund|raspund cu|evaluare|evaluarea mea|evaluez|
        consider|apreciez|calificativ|calificativul|calificativul meu|sa zicem|sa spunem|cu siguranta|fara indoiala|
        categoric|bineinteles|desigur|in spital|la spital|la dumneavoastra|ca de obicei|ca intotdeauna|intotdeauna|
        mereu|pana acum|de data asta|in|la|si|pentru|mea|din pacate|din nefericire|din fericire|va spun|s a intamplat|
        per total a fost|foarte|pun|pun nota|punem|as pune|ii pun|le pun|va pun|am pus|as acorda|acord|acordam|ofer|
        am ales|alegem|as alege|apas|apas pe|tastez|scriu|am scris|e vorba de|vreau sa dau|vreau sa pun|vreau sa aleg|
        as vrea sa dau|doresc sa dau|doresc sa aleg|vreau sa spun|vreau sa zic|vreau sa va spun|vreau sa va zic|
        dau si eu|eu dau|eu pun|eu aleg|i as da|le as da|v as da|va dau nota|le dau nota|i dau|dam|dam nota|merita|
        meritati|merita nota|meritati nota|primiti|primeste|primesc|o nota de|nota de|din viata mea|
        din toata viata mea|din viata|vreodata|pe care am avut o|pe care am avut o vreodata|avuta vreodata|
        am avut parte de|am avut o|am avut un|am avut niste|a fost o|a fost un|au fost niste|o fost|or fost|
        s a simtit|totul o fost|totu|tot|tot ce a fost|toate au fost|in totalitate|global|la nivel general|
        in linii mari|la final|luand totul in calcul|una cu alta|peste tot|per ansamblul|perceptia mea|impresia mea|
        impresia mea e|impresia mea este|impresie|o impresie|impresia generala|parere|am o parere|am o impresie|
        ma declar|ma consider|am ramas|am plecat|am iesit|ne declaram|ma situez la|ar fi|ar fi un|ar fi nota|e un|e o|
        este un|este o|i un|i o|deservire|deservirea|primirea|comportamentul|comportament|atitudinea|
        asistenta medicala|ingrijirile|ingrijiri|spital|spitalu|un spital|interventia|nasterea|analizele|echipa|
        echipa voastra|sectia|in ceea ce priveste serviciul|in privinta serviciului|legat de vizita|cat despre vizita|
        privind vizita|vizita a fost|vizita mea a fost|experienta mea a fost|serviciul a fost|serviciile au fost|
        ingrijirea a fost|tratamentul a fost|personalul a fost|spitalul a fost|as zice ca|as spune ca|
        as zice ca a fost|eu as da|pai as zice|pai a fost|pai e|vai|uite|uitati|iata|iata raspunsul|
        iata raspunsul meu|acesta e raspunsul meu|asta e raspunsul meu|asta raspund|va raspund|va raspund cu|
        va trimit|trimit|va comunic|de la mine|de la mine e|de la mine un|din partea noastra|pentru noi|la noi|
        ne a parut|ni s a parut|socot|socotesc|socot ca|gasesc|gasesc ca|am gasit|as descrie|as descrie o ca|
        o consider|il consider|o apreciez ca|as nota|notez|notez cu|as nota cu|ca nota|ca raspuns|ca varianta|
        drept raspuns|raspunsul e|raspunsul este|raspunsul meu ar fi|varianta mea|varianta mea e|optiunea mea|
        optiunea mea e|optiunea mea este|alegerea mea e|alegerea mea este|hai|hai sa zicem|hai sa spunem|sa zic|
        ce sa zic|ce sa spun|ce sa mai zic|e clar|clar|evident|normal ca|deci as zice|oameni buni|nu am cuvinte|
        n am cuvinte|nu am ce sa zic|nu am ce sa spun|n am ce sa zic|n am ce sa spun|nu am ce zice|nu am ce spune|
        n am ce zice|nu am ce sa comentez|n am ce sa comentez|nu am ce comenta""",
    polite="""va rog|te rog|va rog frumos|rog|multumesc|multumesc mult|va multumesc|multumim|mersi|mersi mult|merci|
        buna ziua|buna|buna seara|salut|alo|servus|stimati domni|cu respect|cu stima|o zi buna|zi frumoasa|
        va multumesc mult|multumesc frumos|pupici|pa|la revedere|scuze|imi cer scuze|ma scuzati|doamne ajuta|
        sa traiti|cu drag|toate cele bune|o zi frumoasa|noroc|hei|draga|sarut mana|multumesc din suflet|
        multumesc tuturor|multumim mult|multumim frumos|multumesc pentru tot|multumesc pentru ingrijire|
        multumesc anticipat|multumesc inca o data|va multumesc frumos|va multumesc din suflet|va multumesc pentru tot|
        multam|multam fain|multumesk|multzumesc|mulțam|mersi frumos|ms|msi|mc|o zi frumoasa sa aveti|
        sa aveti o zi buna|sa aveti o zi frumoasa|sa aveti o zi buna in continuare|va doresc o zi buna|
        va doresc o zi frumoasa|va doresc sanatate|multa sanatate|sanatate|sanatate multa|sanatate tuturor|
        sa fiti sanatosi|dumnezeu sa va binecuvanteze|dumnezeu sa va dea sanatate|domnul sa va binecuvanteze|
        doamne ajuta tuturor|doamna|domnule|domnilor|doamnelor|doamna doctor|domnule doctor|dl doctor|stimata doamna|
        stimate domnule|buna dimineata|bn ziua|bna|buna sa va fie inima|neata|ciao|ceau|salutare|salutari|noroc bun|
        o seara frumoasa|o seara buna|pa pa|te pup|va pup|va pup pe toti|va salut|cu respect si pretuire|
        cu stima si respect|cu deosebita consideratie|cu consideratie|felicitari|bravo|bravo voua|sarumana|
        sarut mainile|numai bine|rogu va|va rog mult|scuze ca intarzii|scz|spor la treaba|spor|succes|imbratisari|
        cu recunostinta|recunostinta|dragilor|dragii mei|dragele mele|dragi|draga doamna|draga domnule|doamne|domnu|
        doamna draga|domnul meu|va rog tare mult|rog frumos|va rog din suflet|fiti buni|fiti draguti|fiti bun|
        fiti buna|fii bun|fii buna|multumesc de intrebare|multumesc ca intrebati|multumesc ca m ati intrebat|
        mersi de intrebare|multumesc de mesaj|multumesc pentru mesaj|multumesc pentru intrebare|mersi pt mesaj|
        multumesc pt tot|mersi pt tot|mersi pentru tot|multumesc de tot|va multumesc pt tot|va multumim|
        va multumim mult|va multumim frumos|va multumim din suflet|multumim din suflet|mii de multumiri|multumiri|
        mulțumesc lui dumnezeu|multumesc doamne|slava domnului|slava lui dumnezeu|slava cerului|doamne multumesc|
        dumnezeu sa va ajute|domnul sa va ajute|dumnezeu cu voi|domnul fie cu voi|sa va dea dumnezeu sanatate|
        sa va dea domnul sanatate|sa va dea dumnezeu tot binele|sa dea dumnezeu|sa ne auzim cu bine|o zi minunata|
        o zi placuta|zi placuta|o zi cat mai buna|seara placuta|un weekend frumos|pe curand|la reauzire|saru mana|
        sarumina|sa ma scuzati|scuzati|scuzati deranjul|scuze de deranj|pardon|iertare|sa ma iertati|iertati ma|
        ma iertati|multzam|mulțumim fain|mersic|mersiii|mersii|thx|tnx|thanks|pls|vrg|vr|va rg|cu drag si respect|
        cu prietenie|toate cele bune va doresc|va imbratisez|va pup pe toate|pup|pupicei|xx|o pacienta|un pacient|
        pacienta voastra""",
    greetings="""buna ziua|buna dimineata|buna seara|noapte buna|o zi buna|zi buna|o seara buna|toate cele bune|
        toate bune|numai bine|cu bine|va doresc numai bine|numar gresit|ma simt rau|ma simt mai bine|imi e rau|
        mi e rau|imi este rau|sa fie bine|bine ati venit|bun venit|o zi frumoasa|seara frumoasa|mai bine|imi pare rau|
        pare rau|buna seara tuturor|buna ziua tuturor|spor la treaba|bafta|mult succes|mi a fost rau|mi a fost bine|
        ma simt bine|ma simteam rau|m am simtit rau|imi este bine|imi era rau|mi era rau|sunt bine acum|sunt bine|
        buna intrebare|o saptamana buna|weekend placut|pofta buna|drum bun|la buna vedere|vesti bune|un an bun|
        pe bune|ma simt slabit|sa va fie bine|sa va mearga bine|imi pare bine|pare bine|ma bucur|bine v am gasit|
        bine te am gasit|bine ai venit|bine ai revenit|bine ati revenit|buna tuturor|buna dragilor|bun gasit|
        bun ramas|ramas bun|ramai cu bine|ramaneti cu bine|mergi cu bine|mergeti cu bine|sa fie cu bine|
        sa auzim de bine|numai bine va doresc|va doresc tot binele|va doresc toate cele bune|tot binele|pe mai bine|
        cu mai bine|mai bine mai tarziu|mai bine sunati ma|bine inteles|binele|foarte bine va multumesc ca intrebati|
        sa va fie de bine|sa iti fie bine|sa fiti bine|sa fii bine|sanatate si numai bine|bun simt|bun venit in club|
        bun de tipar|buna intrebarea|foarte buna intrebare|buna idee|buna gluma|buna observatie|gluma buna|
        gluma proasta|o gluma proasta|vremea rea|vreme rea|vreme buna|vremea buna|rau de mare|rau de masina|
        rau de inaltime|rau de inima|raul de mare|mi se face rau|mi s a facut rau|imi vine rau|mi a venit rau|
        i s a facut rau|imi este foarte rau|mi e foarte rau|mi e tare rau|imi e tare rau|ma simt foarte rau|
        ma simt tare rau|ma simt foarte bine|ma simt mult mai bine|ma simt mai rau|ma simt prost|ma simt slab|
        ma simt slabita|ma simt cam rau|ma simt ok|sunt ok|sunt slabit|sunt slabita|sunt ok acum|sunt mai bine|
        sunt mai bine acum|e mai bine|e mai bine acum|mai rau|o sa fie bine|va fi bine|totul va fi bine|
        totul o sa fie bine|ce bine|bine ca|bine ca da|bine ca nu|ce rau|ce rau imi pare|foarte rau imi pare|
        imi pare foarte rau|imi pare tare rau|imi pare rau ca va deranjez|nu mi pare rau|fara suparare|ce faceti bine|
        bine sunt|bine dar voi|la bine si la rau|si la bine si la rau|rau cu rau|din rau in mai rau|raul|
        de bine de rau|de voie buna|voie buna|vointa buna|bunavointa|om bun|oameni buni|prost crescut|
        frumos din partea voastra|frumos din partea dumneavoastra|ce frumos|noapte buna tuturor|somn usor|
        pofta buna tuturor|an nou fericit|un an nou fericit|sarbatori fericite|paste fericit|craciun fericit|
        la multi ani""",
    joins="""dar|pentru ca|fiindca|deoarece|si|insa|desi|cu toate ca|doar|doar ca|numai ca|ci|iar|caci|mai ales|totusi|
        din cauza|datorita|multumita|cu exceptia|in afara|din pacate|pt ca|ptr ca|pt|ptr|dearece|exceptand|
        in afara de|cu toate|in schimb|pe cand|dar si|decat|decat ca|cu conditia|asta e|incat|personalul|asistentele|
        medicii|doctorii|singurul|singura|unde|cand|daca|chiar daca|prea|numai|pentru|in rest|in afara faptului ca|
        chit ca|macar|macar ca|plus|plus ca|in special|doctorita|am asteptat|am stat|m au|mi au|ne au|m a|mi a|n am|
        nu am|nu mi|nu m|pacat|pacat ca|desi am|cat despre|avand in vedere""",
    praise="""amabil|amabila|amabili|amabile|draguti|dragut|draguta|dragute|profesionisti|profesionist|profesionista|
        atenti|atent|atenta|atente|saritori|saritor|politicos|politicosi|politicoasa|rabdatori|rabdator|rabdatoare|
        empatici|empatic|curat|curatenie|rapid|rapida|recomand|recunoscator|recunoscatoare|recunoscatori|ingeri|
        inimosi|calzi|grijulii|grijuliu|grijulie|minunati|zambitori|respectuosi|bravo|felicitari|jos palaria|
        siguranta|devotati|blanzi|blanda|minunat|minunata|excelenti|extraordinari|extraordinar|deosebiti|
        oameni minunati|oameni deosebiti|respect pentru|respect|respectuos|respectuoasa|prietenosi|prietenos|
        prietenoasa|bunatate|rabdare|intelegatori|intelegator|intelegatoare|competenti|competent|competenta|
        serviabili|serviabil|omenie|umani|cu suflet|suflet mare|suflet|mi au salvat viata|m au salvat|salvat viata|
        salvatori|eroi|de incredere|promptitudine|prompti|prompt|implicati|atentie|amabilitate|profesionalism|nota 10|
        fara cusur|nimic de reprosat|nu am nimic de reprosat|nu am ce reprosa|recomand cu drag|va recomand|curate|
        curati|excelent|impecabil|perfect|super|felicitari tuturor|multumesc din suflet|tot respectul|cei mai buni|
        cel mai bun|cea mai buna|linistita|calm|primitori|primitoare|binevoitor|binevoitoare|binevoitori|
        atentie deosebita|atenti cu mine|dedicati|dedicata|dedicat|devotata|devotat|omenosi|omenos|omenoasa|cald|
        calda|calduros|calduroasa|calduros primit|zambet|zambetul|cu zambetul pe buze|delicati|delicat|delicata|
        bun la suflet|buni la suflet|de nota 10|de nota zece|nota zece|incantat|incantata|superb|superba|fantastic|
        fantastica|grozav|grozava|grozavi|exceptional|exceptionali|ireprosabil|ireprosabila|minunate|excelenta|
        foarte multumit|foarte multumita|am fost multumita de tot|toata stima|toata admiratia|tot respectul meu|
        sa le dea dumnezeu sanatate|dumnezeu sa le dea sanatate|sa va dea dumnezeu sanatate|
        dumnezeu sa va dea sanatate|sufletisti|sufletist|sufletista|niste ingeri|un inger|inger|oameni cu suflet|
        oameni de nota 10|m au ajutat mult|m au facut sa ma simt bine|m au linistit|empatica|empatie|multumiri|
        foarte buni|foarte bun|foarte buna|foarte bine""",
    blame="""rusine|nerusinat|nerusinare|bataie de joc|bataie de joaca|mizerie|murdar|murdara|nesimtit|nesimtiti|
        nesimtita|nepoliticos|nepoliticosi|nepoliticoasa|obraznic|obraznica|aroganta|arogant|aroganti|incompetent|
        incompetenti|incompetenta|neglijent|neglijenti|neglijenta|indiferenta|indiferenti|ignorat|ignorata|
        dezgustator|scarbos|cosmar|dezastru|inacceptabil|neprofesionist|neprofesionisti|lipsa de respect|cel mai rau|
        cel mai prost|jigodii|bascalie|mizerabil|mizerabila|jeg|jegos|imputit|pute|miros|gandaci|tipau|tipat la mine|
        a tipat|au tipat|bataie|lipsa de empatie|fara empatie|fara respect|inuman|inumani|mojici|mojic|needucati|
        needucat|nesimtire|bulibaseala|haos|dezordine|neingrijit|neglijare|neglijat|neglijata|abandonat|abandonata|
        lasat in|lasata in|umilit|umilita|umilitor|jignit|jignita|tratati ca animalele|ca pe un caine|ca pe un animal|
        plans|am plans|nu mai vin|niciodata nu mai|nu recomand|nu va recomand|cea mai proasta|cele mai proaste|
        groaznic|oribil|ingrozitor|jalnic|penibil|rautate|rautacioase|rautacioasa|rea vointa|dezamagit|dezamagita|
        dezamagitor|revoltat|revoltata|revoltator|scandalos|mincinosi|mint|m au mintit|hotie|hoti|spaga|coruptie|
        nepasare|nepasatori|dezinteres|dezinteresati|bagati in seama|in seama|iad|cosmarul|batjocura|
        ma doare sufletul|nu ma mai intorc|nepasatoare|nepasator|indiferent|indolenti|indolenta|indolent|nesimtite|
        obraznici|obraznice|badarani|badaran|mitocani|mitocan|tupeu|jignitor|jignitoare|jigniri|injurat|injuraturi|
        urlat|urlat la mine|au urlat|a urlat|urlau|certat|certata|batjocorit|batjocorita|batjocoriti|lasat pe hol|
        lasata pe hol|lasat in durere|lasata in durere|lasat singur|lasata singura|uitat pe hol|uitata pe hol|
        nimeni nu mi a explicat|nimeni nu a venit|nimeni nu m a ajutat|n a venit nimeni|nu a venit nimeni|
        tratat ca un caine|tratata ca un caine|tratat ca un animal|tratata ca un animal|ca pe animale|ca la abator|
        abator|jale|jaf|cumplit|cumplita|infect|infecta|groaznica|groaznice|oribila|ingrozitoare|jalnica|catastrofal|
        catastrofala|dezastruos|dezastruoasa|inacceptabila|inadmisibil|inadmisibila|cel mai urat|cea mai urata|
        cel mai slab|cea mai slaba|rusinos|rusinoasa|sa le fie rusine|sa va fie rusine|imbecili|idioti|tampiti|prosti|
        incapabili|incapabil|incapabila|neprofesional|neprofesionalism|incompetenta crasa|agonie|chin|calvar|
        cosmarul vietii|murdarie|urat mirositor|puturos|gandac|sobolani|plosnite""",
    yes="""da|d|da da|da va rog|da te rog|va rog|sigur|desigur|bineinteles|sigur ca da|ok|okay|de acord|sunt de acord|
        normal|da sigur|puteti|da puteti|da desigur|da multumesc|evident|cu placere|cu drag|fie|se poate|in regula|
        da sunt de acord|yes|da normal|da bineinteles|accept|cum sa nu|nicio problema|da cu placere|bine|
        imi dau acordul|dap|ie|dada|daa|daaa|da da da|da sigur ca da|sigur ca puteti|sigur puteti|puteti sigur|
        da sa trimiteti|da nicio problema|da nici o problema|nici o problema|n am nimic impotriva|
        nu am nimic impotriva|da nu am nimic impotriva|da n am nimic impotriva|nimic impotriva|nu ma deranjeaza|
        nu ma deranjeaza deloc|da nu ma deranjeaza|nu ma supar|nu mi pasa|nu e o problema|nu este o problema|
        nu este nicio problema|nu e nicio problema|fara probleme|fara problema|fara nicio problema|nu ma opun|
        nu am obiectii|nicio obiectie|fara obiectii|puteti impartasi|puteti sa impartasiti|puteti publica|
        puteti sa publicati|puteti folosi|puteti sa folositi|puteti distribui|puteti sa distribuiti|puteti posta|
        puteti sa le publicati|da puteti publica|da puteti folosi|da puteti sa folositi|da puteti sa publicati|
        publicati|folositi le|folositi|aveti acordul meu|aveti permisiunea mea|aveti voie|aveti permisiunea|
        da aveti voie|da aveti acordul meu|va dau voie|va dau acordul|va permit|permit|da va permit|da accept|
        da sunt de acord va rog|sunt de acord da|sunt deacord|deacord|de acord da|da de acord|da ok|ok da|da bine|
        bine da|da cu drag|cu mare drag|cu mare placere|da cu mare placere|cu cea mai mare placere|chiar va rog|
        de ce nu|da de ce nu|pai da|pai sigur|eh da|da da sigur|absolut|absolut da|da absolut|categoric da|
        da categoric|clar|clar da|logic|normal ca da|evident ca da|bineinteles ca da|firește|fireste|fireste ca da|
        mda|da anonim|anonim da|imi dau consimtamantul|da imi dau acordul|da imi dau consimtamantul|dau acordul|
        consimt|da consimt|se accepta|aprob|da aprob|sa fie|fie da|iep|aha|oki|okei|okk|da se poate|da in regula|
        da merge|desigur ca da|ba da|da ba da|dati i drumul|da dati i drumul|dati drumul|hai da|hai ok|da hai|
        da pai sigur|da sigur puteti|da dragilor|fara retineri|fara nicio retinere|nu am nicio problema|
        n am nicio problema|nu am nici o problema|n am nici o problema|nu am nicio obiectie|n am nicio obiectie|
        n am obiectii|nu am retineri|nu vad de ce nu|nu vad nicio problema|nu vad vreo problema|nu ma incomodeaza|
        ce sa am impotriva|da ce sa am impotriva|nu am nimic contra|n am nimic contra|nu am nimic de obiectat|
        nu mi pasa puteti|de ce sa nu|de ce sa nu puteti|da as fi de acord|as fi de acord|as fi onorat|as fi onorata|
        ar fi o onoare|e ok|este ok|e ok pentru mine|e in regula|este in regula|e in regula pentru mine|e bine|
        da e ok|da e in regula|da este in regula|pentru mine e ok|pt mine e ok|din partea mea da|da din partea mea|
        din partea mea ok|din partea mea puteti|din partea mea e ok|da de la mine|cu toata placerea|cu placere da|
        cu drag da|desigur cu drag|sigur cu drag|sigur cu placere|desigur cu placere|bineinteles cu placere|
        da cum sa nu|pai cum sa nu|pai normal|pai da sigur|pai bineinteles|normal ca puteti|bineinteles ca puteti|
        desigur ca puteti|desigur puteti|bineinteles puteti|sunt perfect de acord|perfect de acord|complet de acord|
        total de acord|sunt total de acord|intru totul de acord|da perfect|perfect|super da|aprobat|acceptat|permis|
        da permis|acord|am acord|da am acord|aveti acord|aveti acceptul meu|aveti aprobarea mea|
        aveti consimtamantul meu|va dau consimtamantul|va dau permisiunea|va dau acceptul|va dau aprobarea|
        imi exprim acordul|am sa va dau acordul|da aveti permisiunea|da aveti permisiunea mea|
        da aveti consimtamantul meu|da va dau voie|da va dau acordul|da va dau permisiunea|da imi dau acordul va rog|
        cum sa nu puteti|da daa|d a|daaaa|dda|yep|yes da|yep da|da yes|ies|iess|iap|iaaa|dapp|daaap|îhî|aham|oc|
        ocheiu|da bn|in ordine|ok in regula|ok de acord|ok sunt de acord|ok sigur|ok puteti|ok publicati|sigur ok|
        sigur de acord|da doresc|da vreau|chiar as vrea|da as vrea|mi ar placea|da mi ar placea|mi ar face placere|
        chiar doresc|sigur doresc|puteti publica comentariul|da puteti publica comentariul|
        puteti publica comentariul meu|da puteti publica comentariul meu|puteti publica mesajul meu|
        da puteti publica mesajul meu|puteti publica raspunsul meu|da puteti publica raspunsul meu|
        puteti publica ce am scris|da puteti publica ce am scris|puteti publica parerea mea|
        da puteti publica parerea mea|puteti folosi comentariul|da puteti folosi comentariul|
        puteti folosi comentariul meu|da puteti folosi comentariul meu|puteti folosi mesajul meu|
        da puteti folosi mesajul meu|puteti folosi raspunsul meu|da puteti folosi raspunsul meu|
        puteti folosi ce am scris|da puteti folosi ce am scris|puteti folosi parerea mea|da puteti folosi parerea mea|
        il puteti publica|da il puteti publica|le puteti publica|da le puteti publica|o puteti publica|
        da o puteti publica|il puteti folosi|da il puteti folosi|le puteti folosi|da le puteti folosi|o puteti folosi|
        da o puteti folosi|il puteti posta|da il puteti posta|le puteti posta|da le puteti posta|o puteti posta|
        da o puteti posta|il puteti distribui|da il puteti distribui|le puteti distribui|da le puteti distribui|
        o puteti distribui|da o puteti distribui|puteti sa publicati|puteti sa l publicati|da puteti sa l publicati|
        puteti sa il publicati|da puteti sa il publicati|puteti sa le publicati|da puteti sa le publicati|
        puteti sa o publicati|da puteti sa o publicati|puteti sa l folositi|da puteti sa l folositi|
        puteti sa il folositi|da puteti sa il folositi|puteti sa le folositi|da puteti sa le folositi|
        puteti sa o folositi|da puteti sa o folositi|puteti sa postati|da puteti sa postati|puteti sa l postati|
        da puteti sa l postati|puteti sa il postati|da puteti sa il postati|puteti sa le postati|
        da puteti sa le postati|puteti sa o postati|da puteti sa o postati|da puteti sa distribuiti|
        puteti sa l distribuiti|da puteti sa l distribuiti|puteti sa il distribuiti|da puteti sa il distribuiti|
        puteti sa le distribuiti|da puteti sa le distribuiti|puteti sa o distribuiti|da puteti sa o distribuiti|
        publicati l|publicati il|publicati le|publicati o|folositi l|folositi il|folositi o|postati l|postati il|
        postati le|postati o|publicati comentariul|publicati comentariul meu|publicati mesajul meu|
        publicati raspunsul meu|publicati ce am scris|publicati parerea mea|da fara nume|da fara numele meu|
        da in mod anonim|ok fara nume|ok fara numele meu|ok anonim|ok in mod anonim|sigur fara nume|
        sigur fara numele meu|sigur anonim|sigur in mod anonim|desigur fara nume|desigur fara numele meu|
        desigur anonim|desigur in mod anonim|bineinteles fara nume|bineinteles fara numele meu|bineinteles anonim|
        bineinteles in mod anonim|de acord fara nume|de acord fara numele meu|de acord anonim|de acord in mod anonim|
        sunt de acord fara nume|sunt de acord fara numele meu|sunt de acord anonim|sunt de acord in mod anonim|
        puteti fara nume|puteti fara numele meu|puteti anonim|puteti in mod anonim|puteti publica fara nume|
        puteti publica fara numele meu|puteti publica anonim|puteti publica in mod anonim|da puteti publica fara nume|
        da puteti publica fara numele meu|da puteti publica anonim|da puteti publica in mod anonim|fara nume da|
        anonim puteti|anonim sigur|anonim ok|anonim de acord|da fara numele meu va rog""",
    no="""nu|n|nu multumesc|nu mersi|nu vreau|nu doresc|nu sunt de acord|mai bine nu|prefer sa nu|prefer nu|nu va rog|
        va rog nu|nici vorba|nu nu|in niciun caz|nici intr un caz|nu accept|nu as vrea|nu puteti|nope|ba nu|
        categoric nu|sub nicio forma|niciodata|nu e cazul|nu este cazul|as prefera sa nu|nu imi dau acordul|refuz|
        nu as dori|nuu|nuuu|nu nu nu|nup|nu doresc asta|nu doresc asa ceva|nu vreau asta|nu vreau asa ceva|
        nu nu vreau|nu nu doresc|nu nu sunt de acord|nu nu puteti|nu as vrea asta|n as vrea|n as dori|as prefera nu|
        as prefera sa nu o faceti|prefer sa nu faceti asta|mai degraba nu|nu prea|nu prea vreau|nu chiar|
        nu multumesc frumos|nu va multumesc|nu multumim|multumesc nu|multumesc dar nu|mersi nu|nu dati mai departe|
        nu impartasiti|nu publicati|nu le publicati|nu folositi|nu distribuiti|va rog sa nu|va rog sa nu publicati|
        va rog sa nu le publicati|va rog sa nu impartasiti|va rog nu publicati|nu va permit|nu permit|nu va dau voie|
        nu aveti voie|nu aveti acordul meu|nu aveti permisiunea mea|nu va dau acordul|nu dau acordul|
        nu imi dau consimtamantul|nu consimt|nu aprob|ma opun|sunt impotriva|refuz categoric|in nici un caz|
        sub nici o forma|nicidecum|deloc|bineinteles ca nu|sigur ca nu|sigur nu|normal ca nu|evident ca nu|
        fireste ca nu|absolut nu|clar nu|cu siguranta nu|exclus|e exclus|nici gand|nici nu ma gandesc|nici mort|
        nici moarta|este privat|e privat|privat|confidential|sa ramana intre noi|nu mi convine|nu acum|
        nu de data asta|nu e nevoie|nu este nevoie|no|nu imi doresc|nu mi doresc|nu imi doresc asta|nu sunt deacord|
        nu s de acord|nu is de acord|nu suntem de acord|nu as fi de acord|n as fi de acord|nu prea sunt de acord|
        fara publicare|nu da voie|nu accept asta|nu accept asa ceva|nu imi place ideea|nu mi place ideea|
        nu ma simt confortabil|nu m as simti confortabil|nu m as simti bine|nu ma incanta|nu ma incanta ideea|
        nu cred ca vreau|nu cred ca as vrea|cred ca nu|as zice nu|as zice ca nu|zic nu|zic ca nu|eu zic nu|eu nu|
        eu nu vreau|nu eu nu vreau|nu sa nu|ba nu vreau|nu va autorizez|nu autorizez|nu am de gand|n am de gand|
        nici pomeneala|nici in vis|nici pe departe|nici decum|nici cum|nicicum|nicio sansa|nici o sansa|
        pe niciun motiv|pentru nimic in lume|doamne fereste|fereasca dumnezeu|ferit a sfantul|in niciun chip|
        sub nici un chip|de fel|absolut deloc|in niciun caz va rog|inca nu|deocamdata nu|momentan nu|acum nu|
        nu deocamdata|nu momentan|poate alta data|alta data|prefer sa ramana privat|prefer sa ramana intre noi|
        ramane intre noi|pastrati l pentru voi|doar pentru voi|numai pentru voi|doar pentru dumneavoastra|
        numai pentru dumneavoastra|e doar pentru voi|e personal|este personal|e ceva personal|e confidential|
        este confidential|tin la intimitate|tin la intimitatea mea|va rog nu|nu va rog frumos|nu domnule|nu doamna|
        nu dragilor|nu mai bine nu|mai bine fara|as zice mai bine nu|nope nu|naah|nah|noo|nui|nuuuu|n u|neah|nț|
        nu vreau sa publicati|nu doresc sa publicati|nu as vrea sa publicati|prefer sa nu publicati|
        as prefera sa nu publicati|sa nu publicati|mai bine sa nu publicati|nu sunt de acord sa publicati|
        nu va dau voie sa publicati|nu vreau sa l publicati|nu doresc sa l publicati|nu as vrea sa l publicati|
        prefer sa nu l publicati|as prefera sa nu l publicati|va rog sa nu l publicati|sa nu l publicati|
        mai bine sa nu l publicati|nu sunt de acord sa l publicati|nu va dau voie sa l publicati|
        nu vreau sa il publicati|nu doresc sa il publicati|nu as vrea sa il publicati|prefer sa nu il publicati|
        as prefera sa nu il publicati|va rog sa nu il publicati|sa nu il publicati|mai bine sa nu il publicati|
        nu sunt de acord sa il publicati|nu va dau voie sa il publicati|nu vreau sa le publicati|
        nu doresc sa le publicati|nu as vrea sa le publicati|prefer sa nu le publicati|as prefera sa nu le publicati|
        va rog sa nu le publicati|sa nu le publicati|mai bine sa nu le publicati|nu sunt de acord sa le publicati|
        nu va dau voie sa le publicati|nu l publicati|nu il publicati|nu o publicati|nu vreau sa folositi|
        nu doresc sa folositi|nu as vrea sa folositi|prefer sa nu folositi|as prefera sa nu folositi|
        va rog sa nu folositi|sa nu folositi|mai bine sa nu folositi|nu sunt de acord sa folositi|
        nu va dau voie sa folositi|nu vreau sa l folositi|nu doresc sa l folositi|nu as vrea sa l folositi|
        prefer sa nu l folositi|as prefera sa nu l folositi|va rog sa nu l folositi|sa nu l folositi|
        mai bine sa nu l folositi|nu sunt de acord sa l folositi|nu va dau voie sa l folositi|nu vreau sa il folositi|
        nu doresc sa il folositi|nu as vrea sa il folositi|prefer sa nu il folositi|as prefera sa nu il folositi|
        va rog sa nu il folositi|sa nu il folositi|mai bine sa nu il folositi|nu sunt de acord sa il folositi|
        nu va dau voie sa il folositi|nu vreau sa le folositi|nu doresc sa le folositi|nu as vrea sa le folositi|
        prefer sa nu le folositi|as prefera sa nu le folositi|va rog sa nu le folositi|sa nu le folositi|
        mai bine sa nu le folositi|nu sunt de acord sa le folositi|nu va dau voie sa le folositi|nu l folositi|
        nu il folositi|nu le folositi|nu o folositi|nu vreau sa postati|nu doresc sa postati|nu as vrea sa postati|
        prefer sa nu postati|as prefera sa nu postati|va rog sa nu postati|sa nu postati|mai bine sa nu postati|
        nu sunt de acord sa postati|nu va dau voie sa postati|nu vreau sa l postati|nu doresc sa l postati|
        nu as vrea sa l postati|prefer sa nu l postati|as prefera sa nu l postati|va rog sa nu l postati|
        sa nu l postati|mai bine sa nu l postati|nu sunt de acord sa l postati|nu va dau voie sa l postati|
        nu vreau sa il postati|nu doresc sa il postati|nu as vrea sa il postati|prefer sa nu il postati|
        as prefera sa nu il postati|va rog sa nu il postati|sa nu il postati|mai bine sa nu il postati|
        nu sunt de acord sa il postati|nu va dau voie sa il postati|nu vreau sa le postati|nu doresc sa le postati|
        nu as vrea sa le postati|prefer sa nu le postati|as prefera sa nu le postati|va rog sa nu le postati|
        sa nu le postati|mai bine sa nu le postati|nu sunt de acord sa le postati|nu va dau voie sa le postati|
        nu l postati|nu il postati|nu le postati|nu o postati|nu publicati comentariul|
        nu vreau sa publicati comentariul|nu vreau sa fie publicat comentariul|nu publicati comentariul meu|
        nu vreau sa publicati comentariul meu|nu vreau sa fie publicat comentariul meu|nu publicati mesajul meu|
        nu vreau sa publicati mesajul meu|nu vreau sa fie publicat mesajul meu|nu publicati raspunsul meu|
        nu vreau sa publicati raspunsul meu|nu vreau sa fie publicat raspunsul meu|nu publicati ce am scris|
        nu vreau sa publicati ce am scris|nu vreau sa fie publicat ce am scris|nu publicati parerea mea|
        nu vreau sa publicati parerea mea|nu vreau sa fie publicat parerea mea|nu vreau sa fie publicat|
        nu vreau sa fie publicate|nu vreau sa fie folosit|nu vreau sa fie facut public|nu vreau sa se publice|
        nu vreau sa se stie|nu vreau sa apara|nu vreau sa apara nicaieri|nu doresc sa fie publicat|
        nu doresc sa fie publicate|nu doresc sa fie folosit|nu doresc sa fie facut public|nu doresc sa se publice|
        nu doresc sa se stie|nu doresc sa apara|nu doresc sa apara nicaieri|nu as vrea sa fie publicat|
        nu as vrea sa fie publicate|nu as vrea sa fie folosit|nu as vrea sa fie facut public|nu as vrea sa se publice|
        nu as vrea sa se stie|nu as vrea sa apara|nu as vrea sa apara nicaieri|prefer sa nu fie publicat|
        prefer sa nu fie publicate|prefer sa nu fie folosit|prefer sa nu fie facut public|prefer sa nu se publice|
        prefer sa nu se stie|prefer sa nu apara|prefer sa nu apara nicaieri|as prefera sa nu fie publicat|
        as prefera sa nu fie publicate|as prefera sa nu fie folosit|as prefera sa nu fie facut public|
        as prefera sa nu se publice|as prefera sa nu se stie|as prefera sa nu apara|as prefera sa nu apara nicaieri|
        nu sunt de acord sa fie publicat|nu sunt de acord sa fie publicate|nu sunt de acord sa fie folosit|
        nu sunt de acord sa fie facut public|nu sunt de acord sa se publice|nu sunt de acord sa se stie|
        nu sunt de acord sa apara|nu sunt de acord sa apara nicaieri|sa nu fie publicat|sa nu fie publicate|
        sa nu fie folosit|sa nu fie facut public|sa nu se publice|sa nu se stie|sa nu apara|sa nu apara nicaieri|
        nu doresc publicarea|nu vreau publicare|nu doresc publicare|nu vreau publicarea|nu de publicat|
        nu e de publicat|nu este de publicat|nu e pentru publicat|nu e pentru public|lasati l nepublicat|nepublicat""",
    stop="""stop|stop sms|stop mesaje|opreste|opriti|opriti va|opreste te|oprire|opriti mesajele|opreste mesajele|
        dezabonare|dezaboneaza|dezabonati ma|dezaboneaza ma|ma dezabonez|anulare|anuleaza|anulati|renunt|
        gata cu mesajele|fara mesaje|nu mai scrie|nu mai scrieti|nu mai trimite|nu mai trimiteti|
        nu mai trimiteti mesaje|nu mai vreau mesaje|nu vreau mesaje|nu mai vreau sms|nu doresc mesaje|
        nu mai doresc mesaje|nu imi mai scrieti|nu mi mai scrieti|nu mi mai scrie|nu ma mai contactati|
        lasati ma in pace|lasa ma in pace|stergeti ma|stergeti numarul meu|sterge ma|incetati|inceteaza|
        terminati cu mesajele|ajunge cu mesajele|scoateti ma|stopp|stopati|nu ma mai deranjati|fara sms uri|
        stop mesajele|stop mesajelor|stop sms uri|stop trimitere|nu imi mai trimiteti mesaje|
        nu mi mai trimiteti mesaje|nu imi mai trimiteti|nu mi mai trimiteti|nu imi trimiteti mesaje|
        nu mi trimiteti mesaje|nu trimiteti mesaje|nu mai trimiteti sms|nu mai trimite mesaje|nu mai trimite sms|
        nu imi mai trimite mesaje|nu mai scrieti mesaje|nu ma mai contacta|nu ma contactati|nu ma mai cautati|
        nu ma mai sunati|nu ma mai deranja|nu ma deranjati|nu ma bateti la cap|nu ma mai bateti la cap|nu mai vreau|
        nu mai doresc|nu mai vreau nimic|nu mai doresc mesajele voastre|nu mai vreau mesajele voastre|
        nu vreau sa mai primesc|nu mai vreau sa primesc|nu doresc sa mai primesc|nu mai doresc sa primesc|
        nu doresc sa primesc mesaje|nu vreau sa primesc mesaje|nu ma intereseaza|nu sunt interesat|nu sunt interesata|
        nu doresc sa particip|nu vreau sa particip|dezabonati|dezabonez|vreau sa ma dezabonez|doresc dezabonarea|
        doresc sa ma dezabonez|scoateti ma din lista|scoateti ma de pe lista|stergeti ma din lista|
        stergeti ma de pe lista|stergeti ma din baza de date|stergeti numarul|stergeti mi numarul|stergeti mi datele|
        sterge numarul|sterge numarul meu|eliminati ma|eliminati numarul meu|blocati|blocheaza|blocati numarul|
        terminati|terminati odata|gata|gata mesaje|gata cu sms urile|ajunge|destul|opriti va odata|oprit|
        oprire mesaje|oprire sms|anulati mesajele|anuleaza mesajele|anulare abonament|lasati ma|lasa ma|
        lasati ma odata in pace|plecati|marș|dispari|stop va rog|sop|stpo|sotp|nu mai dati mesaje|
        nu mi mai dati mesaje|nu imi mai dati mesaje|nu mai dati sms|nu mi mai dati sms|nu imi mai dati sms|
        nu mi mai da mesaje|nu mi mai trimiteti nimic|nu imi mai trimiteti nimic|nu mi mai scrieti nimic|
        sa nu mai primesc mesaje|sa nu mi mai scrieti|sa nu imi mai scrieti|sa nu mi mai trimiteti|
        sa nu ma mai contactati|sa nu ma mai deranjati|nu accept mesaje|nu mai accept mesaje|
        nu doresc mesaje de la voi|nu vreau mesaje de la voi|nu vreau mesajele voastre|nu vreau sms uri|nu vreau sms|
        nu ma mai intrebati|nu ma mai intrebati nimic|nu mai intrebati|nu imi mai trimiteti sms uri|
        nu mi mai trimiteti sms uri|nu mai trimiteti sms uri|nu ma mai stresati|ma lasati in pace|
        ma lasati in pace va rog|m am saturat de mesaje|m am saturat de sms uri|stop cu mesajele|stop cu sms urile|
        ia ma de pe lista|luati ma de pe lista|luati ma din lista|taiati ma de pe lista|taiati ma din lista|
        nu mai sunt interesat|nu mai sunt interesata|dezabonare va rog|nu mai vreau sondaje|nu vreau sondaje|
        nu doresc sondaje|fara sondaje|nu vreau chestionare|nu mai vreau chestionare|opriti sms urile|opriti sms uri|
        opriti trimiterea""",
    start="""start|incepe|incepeti|reia|reluati|porneste|porniti|abonare|aboneaza ma|abonati ma|vreau din nou mesaje|
        reluare|reincepe|inscrie ma|inscrieti ma|reactiveaza|reactivati|reactivare|porneste mesajele|porniti mesajele|
        reluati mesajele|reporniti|reporniti mesajele|reincepeti|reincepeti mesajele|trimiteti din nou|
        trimiteti mi din nou|trimiteti iar mesaje|trimiteti iar|vreau iar mesaje|vreau mesaje din nou|
        vreau mesajele inapoi|doresc mesaje din nou|doresc iar mesaje|vreau sa primesc iar mesaje|
        vreau sa primesc din nou mesaje|vreau sa ma abonez|vreau sa ma reabonez|reabonare|reabonati ma|
        inscrieti ma din nou|inscrieti ma la loc|deblocati|da start""",
    help="""ajutor|ajutati ma|ajuta ma|cine e|cine este|cine esti|cine sunteti|cine scrie|cine imi scrie|cine e acolo|
        ce e asta|ce este asta|ce e cu mesajul asta|de la cine e|de unde aveti numarul meu|de unde ai numarul meu|
        info|informatii|e teapa|teapa|inselatorie|e frauda|scam|e pe bune|este real|despre ce e vorba|cine ma cauta|
        cu cine vorbesc|cine|ce vreti|e spam|cine-i|cine esti tu|este gratis|e gratis|e gratuit|este gratuit|costa|
        costa ceva|cat costa|ma costa ceva|ma costa|se plateste|e cu plata|este cu plata|trebuie sa platesc|
        e contra cost|este contra cost|care spital|ce spital|de la ce spital|de la care spital|din ce spital|
        ce spital e|ce spital este|e de la spital|este de la spital|e spitalul|chiar e spitalul|chiar e de la spital|
        sunteti de la spital|e teapa sau pe bune|e o teapa|este teapa|asta e teapa|o fi teapa|asta e spam|
        este o inselatorie|e inselatorie|este inselatorie|e o inselatorie|frauda|este frauda|e o frauda|e virus|virus|
        e real|e adevarat|e serios|cine sunteti voi|cine sunteti dvs|cine sunteti dumneavoastra|voi cine sunteti|
        dvs cine sunteti|tu cine esti|cine e asta|cine este asta|cine imi trimite mesaje|cine trimite|cine a trimis|
        cine mi scrie|cine scrie aici|de la cine este|de la cine|ce este|ce e|ce inseamna asta|ce inseamna|
        ce reprezinta asta|pentru ce e asta|la ce se refera|despre ce e|despre ce este|despre ce este vorba|
        nu inteleg|nu inteleg ce vreti|ce trebuie sa fac|cum raspund|cum functioneaza|
        cum ati facut rost de numarul meu|cum aveti numarul meu|cum mi ati gasit numarul|de unde stiti numarul meu|
        de unde aveti nr meu|de unde aveti numarul|cine v a dat numarul meu|cine v a dat numarul|e robot|e un robot|
        esti robot|vorbesc cu un robot|e om sau robot|am nevoie de ajutor cu mesajul|ajutor va rog|
        nu stiu cine sunteti|cine ma intreaba|cine intreaba|cine ma contacteaza|cine ma tot cauta|cine mi a scris|
        cine mi a trimis mesajul|cine imi trimite mesajele astea|cine a trimis mesajul|cine e la telefon|
        cine e numarul asta|al cui e numarul|al cui e numarul asta|al cui este numarul|al cui este acest numar|
        ce numar e asta|ce numar este acesta|cu cine am onoarea|cu cine am de a face|ce e cu mesajul|
        ce e cu mesajele astea|ce i cu mesajul asta|ce i asta|ce mai e si asta|ce e si asta|ce mesaj e asta|
        ce mesaj este acesta|ce fel de mesaj e asta|ce vrei|ce doriti|ce doresti|ce vreti de la mine|
        ce doriti de la mine|ce vreti de fapt|ce vreti sa stiti|ce vreti voi|nu inteleg ce doriti|
        nu inteleg despre ce e vorba|nu inteleg despre ce este vorba|nu inteleg mesajul|nu inteleg mesajul asta|
        nu inteleg acest mesaj|n am inteles|nu am inteles|n am inteles mesajul|nu stiu despre ce e vorba|
        nu stiu despre ce este vorba|despre ce vorbiti|despre ce vorbim|despre ce anume|despre ce spital|
        despre ce vizita|pentru ce este asta|pentru ce e mesajul|pentru ce e mesajul asta|care e scopul|
        la ce foloseste|la ce va trebuie|escrocherie|e escrocherie|e o escrocherie|e vreo escrocherie|
        este escrocherie|e vreo teapa|e teapa asta|teapa e|asta i teapa|e phishing|phishing|e inselaciune|
        e o inselaciune|este o inselaciune|inselaciune|asta e inselaciune|e vreo inselaciune|e o pacaleala|pacaleala|
        e pacaleala|e vreo pacaleala|e vreo smecherie|smecherie|e smecherie|e o smecherie|e o capcana|e gluma|
        e o gluma|e vreo gluma|e mesaj real|e real mesajul|e real mesajul asta|e mesaj adevarat|mesajul e real|
        mesajul e adevarat|mesajul asta e real|e adevarat mesajul|e oficial|este oficial|e legal|este legal|
        e sigur mesajul|e sigur sa raspund|e sigur linkul|pot avea incredere|pot sa am incredere|e de incredere|
        este de incredere|e de la nhs|este de la nhs|de la nhs|sunteti nhs|sunteti de la nhs|de unde ma stiti|
        de unde ma cunoasteti|de unde stiti de mine|de unde stiti numele meu|cum de aveti numarul meu|
        de unde pana unde aveti numarul meu|cine v a dat nr meu|cine v a dat nr|cum stiti numarul meu|
        de unde ati luat numarul meu|de unde mi ati luat numarul|de unde ati facut rost de numarul meu|
        cu ce va pot ajuta|ce sa fac|ce sa raspund|cum sa raspund|unde raspund|ce trebuie sa scriu|
        ce trebuie sa raspund|ce sa scriu|explicati mi|explicati mi va rog|imi puteti explica|puteti sa mi explicati|
        esti om|esti real|sunteti om|sunteti real|sunteti oameni|sunteti robot|sunteti un robot|vorbesc cu un om|
        e mesaj automat|este un mesaj automat|raspunde cineva|e cineva acolo|este cineva acolo""",
    wrong_number="""numar gresit|ati gresit numarul|ai gresit numarul|gresit numarul|nr gresit|persoana gresita|
        nu sunt eu|nu e numarul meu|nu este numarul meu|ati gresit|ai gresit|nu eu|numarul e gresit|
        numarul este gresit|alt numar|ati gresit persoana|ai gresit persoana|greseala de numar|pacient gresit|
        numar eronat|ati nimerit gresit|e gresit numarul|nu sunt pacient|nu sunt pacientul|nu sunt pacienta|
        eu nu sunt pacient|nu eu sunt pacientul|nu eram eu|nu e pentru mine|nu este pentru mine|
        mesajul nu e pentru mine|mesajul nu este pentru mine|nu mi se adreseaza|nu e mesajul meu|
        nu este telefonul meu|nu e telefonul meu|nu cunosc persoana|nu cunosc aceasta persoana|nu stiu cine e|
        nu exista aceasta persoana|nu sta aici|nu locuieste aici|numarul asta e al meu acum|
        am primit numarul asta recent|ati gresit nr|gresit nr|gresit|gresit numar|e gresit|este gresit|greseala|
        e o greseala|este o greseala|o greseala|e o confuzie|confuzie|ma confundati|ma confundati cu altcineva|
        m ati confundat|m ati confundat cu altcineva|alta persoana|e alta persoana|sunt alta persoana|
        nu sunt eu persoana|nu sunt persoana|nu sunt persoana cautata|persoana eronata|pacientul gresit|
        destinatar gresit|numar gresit scuze|ati format gresit|ati trimis gresit|ati trimis din greseala|nr eronat|
        gresiti persoana|gresiti numarul|gresiti|gresesti numarul|gresesti persoana|gresesti|
        numar gresit imi pare rau|numar gresit din pacate|ma confundati cu cineva|ma confunzi|
        ma confunzi cu altcineva|ma confunzi cu cineva|m ai confundat|m ai confundat cu cineva|
        m ati confundat cu cineva|cred ca ma confundati|cred ca ma confundati cu altcineva|
        cred ca ma confundati cu cineva|cred ca m ati confundat|cred ca e o confuzie|cred ca este o confuzie|
        cred ca e o greseala|cred ca este o greseala|trebuie sa fie o greseala|probabil e o greseala|
        probabil e o confuzie|cred ca ati gresit|cred ca gresiti|probabil ati gresit|ati nimerit la altcineva|
        ai nimerit gresit|ati nimerit prost|nu sunt eu ala|nu sunt eu aia|nu sunt eu aceea|nu sunt eu acela|
        nu sunt eu cea|nu sunt eu omul|nu eu sunt|nu eu sunt pacienta|nu eu am fost|nu eu am fost pacientul|
        nu am fost eu|n am fost eu|nu eu am fost internat|nu eu am fost internata|nu e destinat mie|
        nu mie mi se adreseaza|nu mi e adresat|mesajul nu mi se adreseaza|mesajul nu era pentru mine|mesaj gresit|
        mesaj trimis gresit|sms gresit|trimis gresit|trimis din greseala|ati trimis la altcineva|
        ati trimis cui nu trebuie|ati trimis la persoana gresita|ati trimis unde nu trebuie|persoana nepotrivita|
        nu e telefonul lui|nu e telefonul ei|nu e numarul lui|nu e numarul ei|nu este numarul lui|nu este numarul ei|
        nu este telefonul lui|nu este telefonul ei|acum e numarul meu|e numarul meu acum|numarul e al meu acum|
        pacienta gresita|nu ma cheama asa|nu ma numesc asa|nu e numele meu|nu este numele meu|nu asta e numele meu""",
    start_says=ro_sentences.START_SAYS,
    stop_says=ro_sentences.STOP_SAYS,
    stop_unless=ro_sentences.STOP_UNLESS,
    wrong_number_says=ro_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=ro_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=ro_sentences.NEVER_BEEN_SAYS,
    bereavement_says=ro_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=ro_sentences.BEREAVEMENT_UNLESS,
    help_says=ro_sentences.HELP_SAYS,
    carer_says=ro_sentences.CARER_SAYS,
    young_says=ro_sentences.YOUNG_SAYS,
    language_says=ro_sentences.LANGUAGE_SAYS,
    names="""romana|romaneste|limba romana|in romana|in limba romana|romanian|in romanian|romanian please|roman|ro|
        romanesc|rumana""",
)
