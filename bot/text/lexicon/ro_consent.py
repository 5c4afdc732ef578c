"""How Romanian patients say yes and no: data; see `lexicon.py`."""

YES = """da|d|da da|da va rog|da te rog|va rog|sigur|desigur|bineinteles|sigur ca da|ok|okay|de acord|sunt de acord|
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
        anonim puteti|anonim sigur|anonim ok|anonim de acord|da fara numele meu va rog"""

NO = """nu|n|nu multumesc|nu mersi|nu vreau|nu doresc|nu sunt de acord|mai bine nu|prefer sa nu|prefer nu|nu va rog|
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
        nu e de publicat|nu este de publicat|nu e pentru publicat|nu e pentru public|lasati l nepublicat|nepublicat"""
