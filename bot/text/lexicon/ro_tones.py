"""Praise and blame in Romanian comments: data; see `lexicon.py`."""

PRAISE = """amabil|amabila|amabili|amabile|draguti|dragut|draguta|dragute|profesionisti|profesionist|profesionista|
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
        foarte buni|foarte bun|foarte buna|foarte bine"""

BLAME = """rusine|nerusinat|nerusinare|bataie de joc|bataie de joaca|mizerie|murdar|murdara|nesimtit|nesimtiti|
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
        cosmarul vietii|murdarie|urat mirositor|puturos|gandac|sobolani|plosnite"""
