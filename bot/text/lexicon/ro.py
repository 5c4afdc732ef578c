"""What patients write in Romanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(sot|sotul|sotia|sotie|barbatul|nevasta|partenerul|partenera|mama|mamica|maica|tata|taticul|tatal|fiul|fiica|"
    "fata|baiatul|baietelul|fetita|fratele|frate|sora|bunica|bunicul|bunicu|copilul|bebelusul|bebele|pruncul|"
    "nepotul|nepoata|unchiul|unchi|matusa|socrul|soacra|ginerele|nora|logodnicul|logodnica|prietenul|prietena|"
    "verisoara|verisorul|cumnatul|cumnata|gemenii|iubitul|iubita|mamaia|tataia)"
)
_MY = "(meu|mea|nostru|noastra|mei|noastre|lui|ei|sau)"
_DIED = "(murit|decedat|raposat|trecut la cele vesnice|plecat dintre noi|trecut in nefiinta|stins din viata|stins)"

LEXICON = Lexicon(
    language="ro",
    numbers=(
        "unu|unul|prima|primul|intai",
        "doi|doua|a doua|al doilea",
        "trei|a treia|al treilea",
        "patru|a patra|al patrulea",
        "cinci|a cincea|al cincilea",
        "sase|sasea|a sasea|al saselea|shase",
        "sapte|shapte|a saptea",
        "opt|a opta",
        "noua|a noua",
        "zece|a zecea",
    ),
    number_marks="numarul|numar|nr|optiunea|optiune|varianta|raspuns|raspunsul|nota|punctul|cifra|aleg|dau|cu",
    good="""bun|buna|bune|buni|bine|binisor|bunicel|bunicica|ok|oki|okay|okei|multumit|multumita|multumiti|pozitiv|
        pozitiva|in regula|placut|placuta|placute|frumos|frumoasa|frumoase|misto|satisfacator|satisfacatoare|e ok|bn|
        corect|corecta|decent""",
    excellent="""excelent|excelenta|excelente|excelenti|perfect|perfecta|perfecte|minunat|minunata|minunate|minunati|
        super|superb|superba|extraordinar|extraordinara|extraordinare|fantastic|fantastica|fantastice|grozav|grozava|
        genial|geniala|ireprosabil|ireprosabila|impecabil|impecabila|exceptional|exceptionala|desavarsit|formidabil|
        nota 10|de nota 10|de nota zece|nota zece|cel mai bun|cea mai buna|cele mai bune|cei mai buni|magnific|
        magnifica|brici|beton|fara cusur|de milioane""",
    bad="""prost|proasta|proaste|prosti|rau|rea|rele|slab|slaba|slabe|nemultumit|nemultumita|nemultumiti|negativ|
        negativa|nasol|nasoala|naspa|neplacut|neplacuta|dezamagit|dezamagita|dezamagiti|dezamagitor|dezamagitoare|
        urat|urata|nesatisfacator|nesatisfacatoare|mediocru spre rau""",
    terrible="""groaznic|groaznica|groaznice|oribil|oribila|oribile|ingrozitor|ingrozitoare|dezastru|dezastruos|
        dezastruoasa|dezastruoase|cumplit|cumplita|jalnic|jalnica|jalnice|cosmar|un cosmar|catastrofa|catastrofal|
        catastrofala|execrabil|execrabila|lamentabil|lamentabila|mizerabil|mizerabila|rusine|o rusine|rusinos|
        cel mai prost|cea mai proasta|cel mai rau|cea mai rea|infect|infecta|penibil|inacceptabil|inacceptabila|
        oroare|varza""",
    very="""foarte|f|fff|tare|extrem de|extrem|extraordinar de|deosebit de|atat de|asa de|cu adevarat|chiar|absolut|
        foarte foarte|incredibil de|nespus de|grozav de|ft|super|total|foate|prea""",
    quite="destul de|destul|cam|relativ|oarecum|mai degraba|mai|aproape|in mare",
    nots="""nu|nu prea|n|nu a fost|nu e|nu este|nu au fost|niciodata|nu chiar|nu asa|nu foarte|n a fost|nici macar|
        nu tocmai|nu eram|nu sunt|deloc|absolut deloc""",
    at_all="deloc|absolut deloc|chiar deloc|nicidecum|catusi de putin",
    neither="""nici bun nici rau|nici bine nici rau|nici buna nici rea|nici buna nici proasta|nici bun nici prost|
        nici rau nici bine|nici proasta nici buna|nici asa nici asa|asa si asa|asa si asha|acceptabil|acceptabila|
        mediu|medie|mediocru|mediocra|neutru|neutra|potrivit|potrivita|merge|merge si asa|mijlociu|cat de cat|
        nici una nici alta|nici prea prea nici foarte foarte|normal|normala|de mijloc|suportabil|obisnuit|
        nimic special|si bune si rele|50 50""",
    dont_know="""nu stiu|nustiu|nush|nu shtiu|habar nu am|habar n am|habar nam|nu am idee|n am idee|nu am nicio idee|
        nu am o parere|nu am nicio parere|greu de spus|nu pot spune|nu pot sa spun|nu sunt sigur|nu sunt sigura|
        nu imi amintesc|nu mai stiu|nu tin minte|nu pot aprecia|nu as putea spune|nu ma pronunt|fara opinie|
        fara parere|n as sti sa zic|nu stiu ce sa zic|nu stiu ce sa spun|nu stiu ce sa raspund|sincer nu stiu""",
    frames="""a fost|au fost|este|e|sunt|am fost|era|totul|totul a fost|raspunsul meu|raspunsul meu este|as spune|
        as zice|cred ca|cred|parerea mea|dupa mine|pentru mine|per total|per ansamblu|in general|in ansamblu|in mare|
        una peste alta|experienta|experienta mea|serviciul|serviciile|ingrijirea|vizita|spitalul|personalul|
        consider ca|zic|eu|noi|la voi|acolo|aici|mi s a parut|mi se pare|am avut|o|un|ma simt|dau nota|nota|calitatea|
        toti|toate|de|ca|o experienta|a mers""",
    polite="""va rog|te rog|va rog frumos|rog|multumesc|multumesc mult|va multumesc|multumim|mersi|mersi mult|merci|
        buna ziua|buna|buna seara|salut|alo|servus|stimati domni|cu respect|cu stima|o zi buna|zi frumoasa|
        va multumesc mult|multumesc frumos|pupici|pa|la revedere|scuze|imi cer scuze|ma scuzati|doamne ajuta|
        sa traiti|cu drag|toate cele bune|o zi frumoasa|noroc|hei|draga|sarut mana""",
    greetings="""buna ziua|buna dimineata|buna seara|noapte buna|o zi buna|zi buna|o seara buna|toate cele bune|
        toate bune|numai bine|cu bine|va doresc numai bine|numar gresit|ma simt rau|ma simt mai bine|imi e rau|
        mi e rau|imi este rau|sa fie bine|bine ati venit|bun venit|o zi frumoasa|seara frumoasa|mai bine|imi pare rau|
        pare rau""",
    joins="""dar|pentru ca|fiindca|deoarece|si|insa|desi|cu toate ca|doar|doar ca|numai ca|ci|iar|caci|mai ales|
        totusi|din cauza|datorita|multumita|cu exceptia|in afara|din pacate|pt ca|ptr ca""",
    praise="""amabil|amabila|amabili|amabile|draguti|dragut|draguta|dragute|profesionisti|profesionist|profesionista|
        atenti|atent|atenta|atente|saritori|saritor|politicos|politicosi|politicoasa|rabdatori|rabdator|rabdatoare|
        empatici|empatic|curat|curatenie|rapid|rapida|recomand|recunoscator|recunoscatoare|recunoscatori|ingeri|
        inimosi|calzi|grijulii|grijuliu|grijulie|minunati|zambitori|respectuosi|bravo|felicitari|jos palaria|
        siguranta|devotati|blanzi|blanda""",
    blame="""rusine|nerusinat|nerusinare|bataie de joc|bataie de joaca|mizerie|murdar|murdara|nesimtit|nesimtiti|
        nesimtita|nepoliticos|nepoliticosi|nepoliticoasa|obraznic|obraznica|aroganta|arogant|aroganti|incompetent|
        incompetenti|incompetenta|neglijent|neglijenti|neglijenta|indiferenta|indiferenti|ignorat|ignorata|
        dezgustator|scarbos|cosmar|dezastru|inacceptabil|neprofesionist|neprofesionisti|lipsa de respect|cel mai rau|
        cel mai prost|jigodii|bascalie""",
    yes="""da|d|da da|da va rog|da te rog|va rog|sigur|desigur|bineinteles|sigur ca da|ok|okay|de acord|sunt de acord|
        normal|da sigur|puteti|da puteti|da desigur|da multumesc|evident|cu placere|cu drag|fie|se poate|in regula|
        da sunt de acord|yes|da normal|da bineinteles|accept|cum sa nu|nicio problema|da cu placere|bine|
        imi dau acordul|dap|ie""",
    no="""nu|n|nu multumesc|nu mersi|nu vreau|nu doresc|nu sunt de acord|mai bine nu|prefer sa nu|prefer nu|nu va rog|
        va rog nu|nici vorba|nu nu|in niciun caz|nici intr un caz|nu accept|nu as vrea|nu puteti|nope|ba nu|
        categoric nu|sub nicio forma|niciodata|nu e cazul|nu este cazul|as prefera sa nu|nu imi dau acordul|refuz|
        nu as dori""",
    stop="""stop|stop sms|stop mesaje|opreste|opriti|opriti va|opreste te|oprire|opriti mesajele|opreste mesajele|
        dezabonare|dezaboneaza|dezabonati ma|dezaboneaza ma|ma dezabonez|anulare|anuleaza|anulati|renunt|
        gata cu mesajele|fara mesaje|nu mai scrie|nu mai scrieti|nu mai trimite|nu mai trimiteti|
        nu mai trimiteti mesaje|nu mai vreau mesaje|nu vreau mesaje|nu mai vreau sms|nu doresc mesaje|
        nu mai doresc mesaje|nu imi mai scrieti|nu mi mai scrieti|nu mi mai scrie|nu ma mai contactati|
        lasati ma in pace|lasa ma in pace|stergeti ma|stergeti numarul meu|sterge ma|incetati|inceteaza|
        terminati cu mesajele|ajunge cu mesajele|scoateti ma|stopp|stopati|nu ma mai deranjati|fara sms uri""",
    start="""start|incepe|incepeti|reia|reluati|porneste|porniti|abonare|aboneaza ma|abonati ma|vreau din nou mesaje|
        reluare|reincepe|inscrie ma|inscrieti ma|reactiveaza|reactivati|vreau sa primesc din nou mesaje|
        vreau din nou mesajele|vreau mesaje din nou|reporniti mesajele|reporniti|reluati mesajele|
        vreau sa primesc mesaje|puteti sa imi scrieti din nou|trimiteti din nou mesaje|trimiteti mi din nou mesaje|
        activati mesajele|vreau iar mesaje|vreau sa primesc mesajele|vreau sa primesc din nou mesajele|
        vreau sa primesc mesaje din nou|vreau sa primesc sms uri|as vrea sa primesc mesaje|
        as vrea sa primesc mesajele|as vrea sa primesc din nou mesaje|as vrea sa primesc din nou mesajele|
        as vrea sa primesc mesaje din nou|as vrea sa primesc sms uri|doresc sa primesc mesaje|
        doresc sa primesc mesajele|doresc sa primesc din nou mesaje|doresc sa primesc din nou mesajele|
        doresc sa primesc mesaje din nou|doresc sa primesc sms uri|vreau iar mesajele|vreau iar din nou mesaje|
        vreau iar din nou mesajele|vreau iar mesaje din nou|vreau iar sms uri|vreau din nou din nou mesaje|
        vreau din nou din nou mesajele|vreau din nou mesaje din nou|vreau din nou sms uri|trimiteti mi mesaje|
        trimiteti mi mesajele|trimiteti mi din nou mesajele|trimiteti mi mesaje din nou|trimiteti mi sms uri|
        reluati mesaje|reluati din nou mesaje|reluati din nou mesajele|reluati mesaje din nou|reluati sms uri|
        porniti mesaje|porniti mesajele|porniti din nou mesaje|porniti din nou mesajele|porniti mesaje din nou|
        porniti sms uri|reporniti mesaje|reporniti din nou mesaje|reporniti din nou mesajele|reporniti mesaje din nou|
        reporniti sms uri|reactivati mesaje|reactivati mesajele|reactivati din nou mesaje|reactivati din nou mesajele|
        reactivati mesaje din nou|reactivati sms uri|incepeti din nou mesaje|incepeti din nou mesajele|
        incepeti din nou din nou mesaje|incepeti din nou din nou mesajele|incepeti din nou mesaje din nou|
        incepeti din nou sms uri|puteti sa imi mai scrieti|puteti sa mi scrieti din nou|scrieti mi din nou""",
    help="""ajutor|ajutati ma|ajuta ma|cine e|cine este|cine esti|cine sunteti|cine scrie|cine imi scrie|cine e acolo|
        ce e asta|ce este asta|ce e cu mesajul asta|de la cine e|de unde aveti numarul meu|de unde ai numarul meu|
        info|informatii|e teapa|teapa|inselatorie|e frauda|scam|e pe bune|este real|despre ce e vorba|cine ma cauta|
        cu cine vorbesc|cine|ce vreti|e spam|cine-i|cine esti tu|de la ce spital|de la ce spital scrieti|ce spital|
        care spital|ce spital e asta|de la care spital|de unde scrieti""",
    wrong_number="""numar gresit|ati gresit numarul|ai gresit numarul|gresit numarul|nr gresit|persoana gresita|
        nu sunt eu|nu e numarul meu|nu este numarul meu|ati gresit|ai gresit|nu eu|numarul e gresit|
        numarul este gresit|alt numar|ati gresit persoana|ai gresit persoana|greseala de numar|pacient gresit|
        numar eronat|ati nimerit gresit|e gresit numarul""",
    start_says="""
        (primesc|primi|trimiteti) din nou [mesaje|mesajele]
        (primesc|primi|trimiteti) (mesaje|mesajele) (din nou|iar)
        (reporniti|reluati|reincepeti) mesajele
        (mesaje|mesajele) din nou
        """,
    stop_says="""
        (opriti|opreste|incetati|inceteaza|terminati) [va|te|cu] [cu] [trimiterea de|trimiterea|aceste|toate|\
            astea] (mesaje|mesajele|sms*|trimis)
        (opriti va|incetati|terminati|opreste te) [va rog|odata] (sa imi|sa mi|sa ne|sa|din|cu) [mai] (scris|scrieti|\
            trimiteti|trimis|contactati|mesajele|sms*)
        nu [imi|mi|ne|ma] mai (scrieti|scrie|trimiteti|trimite|contactati|contacta|deranjati) [mesaje|sms*|va rog|\
            niciodata|nimic|la acest]
        (va rog|te rog) .. sa nu [imi|mi|ne|ma] mai (scrieti|trimiteti|contactati|deranjati)
        nu [mai] (vreau|doresc|dorim|vrem|as vrea) [sa] [mai] [primesc|primim] [alte|aceste|niciun|astfel de|\
            mesajele] (mesaje|sms*|mesaj|mesajele voastre|mesajele dumneavoastra)
        nu [mai] (vreau|doresc) sa [mai] (primesc|fiu contactat|fiu contactata) [..1] [mesaje|sms*|de]
        (stergeti|sterge|scoateti|scoate|eliminati|radiati) [ma|mi] [va rog] [numarul|din] (meu|acesta|lista|baza|\
            evidenta|sistem|numarul) [..1]
        (stergeti|scoateti|eliminati|stergeti mi|scoateti mi) [va rog] numarul [meu|acesta]
        (ma|vreau sa ma|as vrea sa ma|doresc sa ma|cum ma) dezabon*
        (gata|ajunge|destul) cu [aceste|atatea] (mesaje|mesajele|sms*)
        (imi retrag|retrag) (acordul|consimtamantul) [..6]
        (lasati|lasa) ma in pace [cu]
        """,
    stop_unless="""
        nu mai (scrieti|trimiteti|trimite) .. (prostii|minciuni|retet*|acasa|bolnavi|pacienti|medicament*)
        (am rugat|i am rugat|le am spus|am cerut|am spus|le am zis) .. (opreasca|inceteze|opriti|sa nu)
        (ei|medicul|doctorul|spitalul|nimeni|asistenta|cabinetul) .. nu [imi|mi|ne|ma|mai] [mai] (scrie|trimite|\
            contacta|raspunde)
        nu s a oprit
        nu vreau .. (sa pierd|sa ratez|sa va deranjez)
        nu ma mai trimiteti (acasa|la|in|dintr)
        nu (ma|ne) mai (trimite|trimiteti) (acasa|la|in|de)
        """,
    wrong_number_says="""
        nu sunt [eu] pacientul
        (ati|ai|cred ca ati|cred ca ai|probabil ati) [..1] gresit (numarul|persoana|nr|numar|destinatarul|pacientul)
        (aveti|ai|este|e|asta e|acesta este) [un] numar* gresit
        (nu este|nu e|nu mai e|nu mai este) (numarul|telefonul) (meu|lui|ei|acestei persoane|pacient*|doamnei|\
            domnului|dansului|dansei|dvs)
        (nu sunt|nu-s|nu s eu) (eu|persoana|pacientul|pacienta) [care|pe care|respectiv*|cautat*] [o|il|cautati]
        (nu stiu|nu cunosc|nu exista|nu e nimeni|nu este nimeni|nu sta) [..2] (persoana asta|aceasta persoana|\
            nimeni cu|cu acest nume|cu numele asta|persoana aceasta|pe nimeni cu)
        (mesaj|mesajul|sms*) [..2] (ajuns|trimis|primit) [..2] (la persoana gresita|din greseala|numarul gresit|\
            la alt*)
        (greseala|ati gresit|confuzie|ma confundati|ati incurcat) [..1] (nu sunt|nu eu|eu nu|nu e)
        nu sunt [eu] (pacientul|pacienta|pacient|pacienta dvs)
        """,
    wrong_number_unless="""
        (mi au dat|au dat|dat|am sunat|sunat|primit|trecut|scris|notat|format) .. numar* gresit
        numar gresit (de|la|pe|al) (salon|pat|telefon la|bratara|dosar|cabinet)
        (ati|ai) gresit .. (diagnostic*|tratament*|doza)
        """,
    never_been_says="""
        (nu am fost|n am fost|nam fost|nu am mai fost) [niciodata|deloc|recent] (la|in) [acest|vreun|niciun|\
            acel] (spital|spitalul|voi|dumneavoastra|dvs|urgenta|urgente)
        (nu am fost|n am fost) [niciodata|deloc] (internat|internata|pacient|pacienta|pacientul|la spital|la doctor)
        niciodata nu am fost (la|in) [acest] (spital|spitalul|voi|internat)
        (nu am avut|n am avut) (nicio|nici o|vreo) (programare|consultatie|operatie|internare|vizita)
        """,
    bereavement_says=f"""
        {_KIN} [..1] {_MY} [..2] (a|au|s a|ne a|ni s a) [..1] {_DIED}
        {_KIN} [..1] (a|au|s a) [..1] {_DIED}
        (mi a|ne a|mi au|i a) murit [..1] {_KIN}
        (a murit|a decedat|s a stins|au murit) [..1] {_KIN}
        {_KIN} [..1] [{_MY}] (nu mai este printre noi|nu mai traieste|nu mai e printre noi|nu mai e in viata|\
            este decedat|este decedata|e decedat|e decedata)
        (pacientul|pacienta|persoana|dansul|dansa|el|ea|bolnavul|bolnava) [..1] (a|este|e) [..1] (murit|decedat|\
            decedata|raposat)
        (am|noi am|l am|o am|tocmai am|tocmai l am) pierdut [..1] (pe|sarcina|copilul|bebelusul|{_KIN[1:-1]})
        (moartea|decesul|pierderea|inmormantarea|disparitia) [..1] (sotului|sotiei|mamei|tatalui|tatei|fiului|fiicei|\
            fratelui|surorii|bunicii|bunicului|copilului|lui|ei|sarcinii|bebelusului)
        (l am|o am) (inmormantat|ingropat) [..2]
        (a murit|a decedat|s a stins) [..1] (ieri|azi|astazi|saptamana|luna|la spital|in spital|la voi|pe sectie|\
            acum|duminica|luni|marti|miercuri|joi|vineri|sambata|aseara)
        (din pacate|din nefericire) .. (murit|decedat|stins)
        (am avut|am pierdut) (un avort spontan|o pierdere de sarcina|sarcina)
        (s a nascut|nascut) mort
        {_KIN} [..1] (ne a parasit|s a dus|s a prapadit|a plecat de langa noi|a plecat la cer|a plecat dintre noi|\
            a plecat la domnul) [..1]
        """,
    bereavement_unless="""
        acum [..2] ani
        (cainele|pisica|telefonul|bateria) ..3 (murit|mort)
        (aproape|era sa|cat pe ce|mai ca|putea|puteam|credeam|parca|gata gata|de parca) ..4 (mor|moara|murit|moare|\
            pierdut)
        (murit|decedat|pierdut|stins|moartea|decesul) ..6 (ani in urma|cu ani|de ani|ani|mult timp)
        acum ..2 (ani|an) ..4 (murit|decedat|pierdut|stins)
        (telefonul|bateria|masina|laptopul|cainele|pisica|catelul|mobilul|motanul) .. (murit|stins|decedat)
        (murit|mor|moare) de (foame|frig|ras|plictiseala|rusine|frica|sete|cald|ciuda)
        in (19*|200*|201*) [..3] (murit|decedat|pierdut)
        (murit|decedat|pierdut) .. in (19*|200*|201*)
        pierdut [pe] .. (timpul|rabdarea|increderea|speranta|actele|drumul|vremea|orice)
        nu (a|au) murit
        (murit|mort) [..2] (cainele|pisica|catelul|telefonul|motanul|papagalul|bateria)
        """,
    help_says="""
        (de la|din) ce spital (scrieti|sunteti|este)
        ce spital este
        (cine|cu cine) (e|este|esti|sunteti|vorbesc|imi scrie|scrie|mi scrie) [..2]
        (de unde|cum) (aveti|ai|ati luat|ati obtinut|stiti) [..1] numarul
        (e|este|asta e) [..1] (teapa|frauda|inseciune|inselatorie|spam|scam|gluma|pe bune)
        ce (e|este) (asta|acest mesaj|mesajul asta|numarul asta|acest numar)
        (de la ce|de la care|din ce|ce|care) spital (scrieti|e|este|sunteti|scrie) [..1]
        """,
    carer_says="""
        (raspund|scriu|completez|raspunsul este|va scriu|va raspund) (pentru|in numele|in locul|din partea) (mama|\
            tata|sotul|sotia|fiul|fiica|bunica|bunicul|mamei|tatalui|sotului|sotiei|fiului|fiicei|copilul|copilului|\
            sora|fratele|lui|ei|el|ea|pacient*|baiatul|fata|bunicii|bunicului|fratelui|surorii|tatei)
        in (numele|locul) (mamei|tatalui|tatei|sotului|sotiei|fiului|fiicei|bunicii|bunicului|copilului|fratelui|\
            surorii|pacientului|pacientei|lui|ei)
        (sunt|aici|scrie) (fiica|fiul|sotia|sotul|mama|tatal|ingrijitoarea|ingrijitorul|sora|fratele|nepoata|\
            nepotul) (lui|ei|pacientului|pacientei|sa|sau|dansului|dansei)
        (el|ea|sotul|sotia|mama|tata|bunica|bunicul|fiul) [..1] nu (poate|stie) (sa|scrie) [scrie|raspunda|trimita|\
            citi*]
        """,
    young_says="""
        (am|eu am|implinesc) [doar|numai] (8|9|10|11|12|13|14|15|opt|noua|zece|unsprezece|doisprezece|treisprezece|\
            paisprezece|cincisprezece|unspe|doispe|treispe|paispe|cinspe) [de] (ani|anisori)
        (sunt|eu sunt) (minor|minora|copil|un copil)
        """,
    language_says="""
        (va rog|te rog|puteti|se poate|poti|prefer|vreau|as vrea|as prefera|scrieti|scrieti mi|doresc|\
            imi puteti) .. in [limba] (romana|romaneste|romana)
        (vorbesc|inteleg|citesc|stiu|scriu) [doar|numai|numa] [limba] (romana|romaneste|in romana)
        in [limba] (romana|romaneste) (va rog|te rog|daca)
        [in] limba romana (va rog|te rog)
        nu (vorbesc|inteleg|stiu|citesc|pricep) [..2] (engleza|englezeste|limba engleza)
        (trimiteti|intrebarile|intrebari|mesajele|scrieti|trimite) ..3 in [limba] (romana|romaneste)
        """,
    names="""romana|romaneste|limba romana|in romana|in limba romana|romanian|in romanian|romanian please|roman|ro|
        romanesc|rumana""",
)
