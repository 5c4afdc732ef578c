"""What stands around an answer in Romanian: data; see `lexicon.py`."""

FRAMES = """a fost|au fost|este|e|sunt|am fost|era|totul|totul a fost|raspunsul meu|raspunsul meu este|as spune|
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
        n am ce zice|nu am ce sa comentez|n am ce sa comentez|nu am ce comenta"""

POLITE = """va rog|te rog|va rog frumos|rog|multumesc|multumesc mult|va multumesc|multumim|mersi|mersi mult|merci|
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
        pacienta voastra"""

GREETINGS = """buna ziua|buna dimineata|buna seara|noapte buna|o zi buna|zi buna|o seara buna|toate cele bune|
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
        la multi ani"""

JOINS = """dar|pentru ca|fiindca|deoarece|si|insa|desi|cu toate ca|doar|doar ca|numai ca|ci|iar|caci|mai ales|totusi|
        din cauza|datorita|multumita|cu exceptia|in afara|din pacate|pt ca|ptr ca|pt|ptr|dearece|exceptand|
        in afara de|cu toate|in schimb|pe cand|dar si|decat|decat ca|cu conditia|asta e|incat|personalul|asistentele|
        medicii|doctorii|singurul|singura|unde|cand|daca|chiar daca|prea|numai|pentru|in rest|in afara faptului ca|
        chit ca|macar|macar ca|plus|plus ca|in special|doctorita|am asteptat|am stat|m au|mi au|ne au|m a|mi a|n am|
        nu am|nu mi|nu m|pacat|pacat ca|desi am|cat despre|avand in vedere"""
