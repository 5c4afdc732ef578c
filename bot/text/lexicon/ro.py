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
    number_marks="numarul|numar|nr|optiunea|optiune|varianta|raspuns|raspunsul|nota|punctul|cifra|aleg|dau|cu",
    good="""bun|buna|bune|buni|bine|binisor|bunicel|bunicica|ok|oki|okay|okei|multumit|multumita|multumiti|pozitiv|
        pozitiva|in regula|placut|placuta|placute|frumos|frumoasa|frumoase|misto|satisfacator|satisfacatoare|e ok|bn|
        corect|corecta|decent|binee|biine|bini|bn de tot|bun bun|fain|faina|faini|foarte ok|multam|multamit|e bine|
        a fost bine|bine zic|dragut|draguta|draguti|dragute|placutel|rezonabil de bine|satisfacut|satisfacuta|
        satisfacuti|mi a placut|mi a placut mult|ne a placut|bun serviciu|bune servicii|servicii bune|buna ingrijire|
        pozitive|pozitivi|favorabil|favorabila|in ordine|totul ok|totul bine|totul in regula|nu ma plang|
        nu am de ce sa ma plang|nu am ce reprosa|nu e rau|nu a fost rau|nu i rau|nui rau|deloc rau|civilizat|decenta|
        okk|super ok|marfa|mishto|cumsecade|bunisor|bunisoara|calumea|ca lumea""",
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
        cinci stele""",
    bad="""prost|proasta|proaste|prosti|rau|rea|rele|slab|slaba|slabe|nemultumit|nemultumita|nemultumiti|negativ|
        negativa|nasol|nasoala|naspa|neplacut|neplacuta|dezamagit|dezamagita|dezamagiti|dezamagitor|dezamagitoare|
        urat|urata|nesatisfacator|nesatisfacatoare|mediocru spre rau|prostesc|prostut|nasoale|nasoi|naspa rau|rauu|
        rautt|nemultumitor|nemultumitoare|insuficient|insuficienta|sub asteptari|sub asteptarile mele|
        sub orice asteptari|lasa de dorit|lasat de dorit|a lasat de dorit|lasa mult de dorit|nu mi a placut|
        nu ne a placut|nu mi a placut deloc|nu sunt multumit|nu sunt multumita|slabut|slabuta|slabi|slabuti|
        neconvingator|nereusit|neprofesional|neprofesionist|nasolie|aiurea|de rahat|de doi lei|dezamagire|
        o dezamagire|nefavorabil|nesatisfacut|nesatisfacuta|negative|sub nivel|sub medie|nesemnificativ|putred|
        deficitar|nepotrivit|se poate mai bine|putea fi mai bine|proast|prst|rea experienta""",
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
        varza totala|praf|horror|groaznic de prost|atroce|patetic""",
    very="""foarte|f|fff|tare|extrem de|extrem|extraordinar de|deosebit de|atat de|asa de|cu adevarat|chiar|absolut|
        foarte foarte|incredibil de|nespus de|grozav de|ft|super|total|foate|prea|foarrte|forte|fte|foarte tare|ff|
        ffff|foart|farte|foarte si foarte|destul de foarte|din cale afara de|peste masura de|mega|ultra|
        cat se poate de|sincer|atat|asa|mult prea|teribil de|tare tare|realmente|intr adevar|in totalitate|
        absolut totul|pe deplin|pe de plin|super super|al naibii de|rau de tot|totala|absoluta|totale""",
    quite="""destul de|destul|cam|relativ|oarecum|mai degraba|mai|aproape|in mare|mai mult|mai mult sau mai putin|
        binisor|suficient de|in general|indeajuns de|rezonabil de|de obicei|in principiu|in mare parte""",
    nots="""nu|nu prea|n|nu a fost|nu e|nu este|nu au fost|niciodata|nu chiar|nu asa|nu foarte|n a fost|nici macar|
        nu tocmai|nu eram|nu sunt|nu mi s a parut|nu am fost|n am fost|nu mai|nu a mers|nu era|nu e asa|nu i|nui|nici|
        departe de a fi|departe de|numai nu|nu sint|nu sant|nu suntem|nu au|nici pe departe|nu a|ba nu|neprea""",
    at_all="""deloc|absolut deloc|chiar deloc|nicidecum|catusi de putin|absolut|nici un pic|de fel|defel|catusi|
        nici pic|chiar""",
    neither="""nici bun nici rau|nici bine nici rau|nici buna nici rea|nici buna nici proasta|nici bun nici prost|
        nici rau nici bine|nici proasta nici buna|nici asa nici asa|asa si asa|asa si asha|asa si aşa|acceptabil|
        acceptabila|mediu|medie|mediocru|mediocra|neutru|neutra|potrivit|potrivita|merge|merge si asa|mijlociu|
        cat de cat|nici una nici alta|nici prea prea nici foarte foarte|normal|normala|de mijloc|suportabil|obisnuit|
        nimic special|si bune si rele|50 50|nici nu a fost bine nici nu a fost rau|nici bine dar nici rau|
        nici bun dar nici rau|nici bine si nici rau|nici bun si nici rau|nici bine nici prost|
        nici multumit nici nemultumit|nici multumita nici nemultumita|nu e bine nici rau|nu bine nu rau|nu bun nu rau|
        nici in car nici in caruta|nici cal nici magar|nici cald nici rece|nici rosu nici negru|asa si asa zic|
        cam asa si asa|si asa si asa|si bine si rau|si bun si rau|si cu bune si cu rele|cu bune si cu rele|
        cu bune cu rele|jumate jumate|jumatate jumatate|juma juma|jumi juma|fifty fifty|moderat|moderata|rezonabil|
        rezonabila|suficient|suficienta|mediocritate|mediocri|mediocre|medium|nivel mediu|de nivel mediu|potriviti|
        pe la mijloc|la mijloc|undeva la mijloc|merge treaba|se poate spune ca merge|trece mearga|treaca mearga|trece|
        trecator|nota de trecere|neutri|neutral|ok si atat|banal|banala|comun|comuna|normale|normali|nimic deosebit|
        nimic iesit din comun|nimic extraordinar|nici prea prea|nici prea bine nici prea rau|depinde|indiferent|
        se poate mai bine si mai rau|putea fi mai rau|se putea mai rau|putea fi mai bine putea fi mai rau|variabil|
        standard|meh|asa s asa|asa shi asa""",
    dont_know="""nu stiu|nustiu|nush|nu shtiu|habar nu am|habar n am|habar nam|nu am idee|n am idee|nu am nicio idee|
        nu am o parere|nu am nicio parere|greu de spus|nu pot spune|nu pot sa spun|nu sunt sigur|nu sunt sigura|
        nu imi amintesc|nu mai stiu|nu tin minte|nu pot aprecia|nu as putea spune|nu ma pronunt|fara opinie|
        fara parere|n as sti sa zic|nu stiu ce sa zic|nu stiu ce sa spun|nu stiu sa spun|nu stiu sa zic|
        nu stiu ce sa raspund|nu stiu exact|nu stiu sigur|nu stiu inca|inca nu stiu|chiar nu stiu|eu nu stiu|
        nu prea stiu|sincer nu stiu|nici eu nu stiu|nu stiu sincer|habar|habar nu|n am habar|nu am habar|
        nu am nici o idee|n am nicio idee|n am nici o idee|idee nu am|nu am pareri|nu am opinie|n am nicio parere|
        n am o parere|n am parere|nu am parere|nu am nici o parere|greu de zis|greu de apreciat|greu de evaluat|
        greu de raspuns|e greu de spus|e greu de zis|imi e greu sa spun|mi e greu sa spun|mi e greu sa zic|
        nu pot zice|nu pot sa zic|nu pot evalua|nu pot sa evaluez|nu pot sa apreciez|nu pot raspunde|
        nu pot sa raspund|nu as sti sa spun|nu as sti ce sa zic|nu as sti ce sa spun|n as putea spune|
        n as putea sa spun|nu as putea zice|nu mi dau seama|nu imi dau seama|nu m am hotarat|nu m am decis|nehotarat|
        nehotarata|indecis|indecisa|nu sunt sigur inca|nu s sigur|nu s sigura|nu tin minte nimic|nu mi amintesc|
        nu mi mai amintesc|nu imi mai amintesc|am uitat|cine stie|cine mai stie|dumnezeu stie|nu ma pricep|nu e cazul|
        nu se aplica|fara raspuns|fara comentarii|no comment|nu comentez|ma abtin|nst|nsh|nu shtiu ce sa zic|
        nu am o opinie|nu mi amintesc nimic""",
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
        per total a fost|foarte""",
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
        cu recunostinta|recunostinta""",
    greetings="""buna ziua|buna dimineata|buna seara|noapte buna|o zi buna|zi buna|o seara buna|toate cele bune|
        toate bune|numai bine|cu bine|va doresc numai bine|numar gresit|ma simt rau|ma simt mai bine|imi e rau|
        mi e rau|imi este rau|sa fie bine|bine ati venit|bun venit|o zi frumoasa|seara frumoasa|mai bine|imi pare rau|
        pare rau|buna seara tuturor|buna ziua tuturor|spor la treaba|bafta|mult succes|mi a fost rau|mi a fost bine|
        ma simt bine|ma simteam rau|m am simtit rau|imi este bine|imi era rau|mi era rau|sunt bine acum|sunt bine|
        buna intrebare|o saptamana buna|weekend placut|pofta buna|drum bun|la buna vedere|vesti bune|un an bun|
        pe bune|ma simt slabit|sa va fie bine|sa va mearga bine""",
    joins="""dar|pentru ca|fiindca|deoarece|si|insa|desi|cu toate ca|doar|doar ca|numai ca|ci|iar|caci|mai ales|
        totusi|din cauza|datorita|multumita|cu exceptia|in afara|din pacate|pt ca|ptr ca|pt|ptr|dearece|exceptand|
        in afara de|cu toate|in schimb|pe cand|dar si|decat|decat ca|cu conditia|asta e|incat|personalul|asistentele|
        medicii|doctorii|singurul|singura|unde|cand|daca|chiar daca|prea""",
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
        cel mai bun|cea mai buna|linistita|calm|primitori|primitoare""",
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
        ma doare sufletul|nu ma mai intorc""",
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
        da merge""",
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
        nu de data asta|nu e nevoie|nu este nevoie|no""",
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
        lasati ma odata in pace|plecati|marș|dispari|stop va rog|sop|stpo|sotp""",
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
        nu stiu cine sunteti""",
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
        destinatar gresit|numar gresit scuze|ati format gresit|ati trimis gresit|ati trimis din greseala|nr eronat""",
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
