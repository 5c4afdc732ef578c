"""What stands around an answer in Italian: data; see `lexicon.py`."""

FRAMES = """e stato|e stata|e|era|sono stati|sono state|sono|erano|tutto|tutto e stato|la mia risposta e|
        la risposta e|direi|direi che|io direi|penso che|penso|credo che|credo|secondo me|a mio parere|a mio avviso|
        per me|in generale|nel complesso|complessivamente|in complesso|tutto sommato|l'esperienza|la mia esperienza|
        esperienza|il servizio|l'assistenza|le cure|la visita|l'ospedale|il personale|tutti|tutte|mi sembra|
        mi e sembrato|mi e sembrata|una|un|un'esperienza|un servizio|ritengo|sono rimasto|sono rimasta|
        mi sono trovato|mi sono trovata|ci siamo trovati|io|noi|qui|li|da voi|e andata|e andato|e andato tutto|
        e andata tutto|sono stato trattato|sono stata trattata|sono stato|sono stata|siamo stati|lo valuto|valuto|
        voto|stato|stata|e stata una|e stato un|posso dire|sinceramente|finora|beh|be|mah|ecco|allora|dunque|guarda|
        guardi|senta|si|eh|ah|oh|io direi che|direi di|dico|io dico|posso dire che|devo dire|devo dire che|
        bisogna dire|voglio dire|penso sia|penso che sia|penso sia stato|io penso|credo sia|ritengo che|trovo|
        trovo che|considero|a parer mio|a mio giudizio|dal mio punto di vista|per quanto mi riguarda|personalmente|
        la mia opinione|la mia risposta|la risposta|risposta|rispondo|il mio voto|il mio voto e|do|do un|do voto|
        darei|darei un|gli do|vi do|metto|metto un|metterei|scelgo|la mia scelta|la mia scelta e|opto per|valutazione|
        la mia valutazione|la mia valutazione e|giudizio|il mio giudizio|il mio giudizio e|punteggio|
        la mia esperienza e|la mia esperienza e stata|mia esperienza|un esperienza|e stata un esperienza|l esperienza|
        l esperienza e stata|servizio|il servizio e|il servizio e stato|servizi|assistenza|l assistenza|di assistenza|
        l assistenza e stata|con l assistenza|dell assistenza|del servizio|dal servizio|con il servizio|
        per il servizio|delle cure|cure|trattamento|il trattamento|del trattamento|accoglienza|l accoglienza|ricovero|
        il ricovero|il mio ricovero|visita|la mia visita|degenza|la degenza|la mia degenza|intervento|l intervento|
        l ospedale|ospedale|in ospedale|reparto|il reparto|personale|del personale|lo staff|staff|tutto e|e tutto|
        e stato tutto|rimasto|rimasta|rimasti|siamo|siamo rimasti|mi sono|mi sono sentito|mi sono sentita|mi sento|
        mi son trovato|mi son trovata|mi hanno trattato|mi hanno trattata|mi hanno curato|mi hanno assistito|
        ci hanno trattato|trattato|trattata|seguito|seguita|curato|curata|accolto|accolta|generalmente|nell insieme|
        in linea di massima|in definitiva|in conclusione|in sintesi|in breve|alla fine|diciamo|diciamo che|
        a dire il vero|a dir la verita|per dire la verita|onestamente|francamente|ad essere sincero|ad essere sincera|
        a essere sinceri|ad essere onesti|sicuramente|di sicuro|certamente|senza dubbio|indubbiamente|senz altro|
        come sempre|sempre|come al solito|stavolta|questa volta|per ora|per fortuna|purtroppo|grazie a dio|di|del|
        della|dei|con|il|la|i|le|lo|tutto il|mi|ci|sento|e stata un'esperienza|l'esperienza e stata|
        l'assistenza e stata|con l'assistenza|dell'assistenza|l'accoglienza|l'intervento|nell'insieme|senz'altro|
        io do|io metto|io voto|io scelgo|assegno|assegno un|premo|digito|scrivo|segno|indico|vorrei dare|voglio dare|
        vorrei dire|voglio mettere|vorrei mettere|posso dare|posso mettere|mi sento di dire|mi sento di dare|
        mi verrebbe da dire|mi viene da dire|se devo dare un voto|se devo rispondere|se devo essere sincero|
        se devo essere sincera|siete stati|siete stati tutti|siete|siete tutti|siete state|eravate|eravate tutti|
        sono tutti|sono stati tutti|tutti quanti|tutto quanto|è stato tutto quanto|il tutto|nel totale|in totale|
        complessivo|in tutto|su tutto|da parte mia|per parte mia|quanto a me|quanto al servizio|riguardo al servizio|
        riguardo alla visita|rispetto al servizio|parlando del servizio|in merito al servizio|per la visita|
        sulla visita|sul servizio|della visita|dalla visita|dell'ospedale|dell ospedale|nell'ospedale|nell ospedale|
        nel vostro ospedale|nel reparto|in reparto|al pronto soccorso|pronto soccorso|il pronto soccorso|ambulatorio|
        l'ambulatorio|l ambulatorio|gli infermieri sono stati|i medici sono stati|l'accoglienza è stata|
        l accoglienza è stata|l'intervento è andato|l intervento è andato|l'operazione è andata|l operazione è andata|
        la degenza è stata|la visita è stata|la visita è andata|il ricovero è stato|il trattamento è stato|
        il personale è stato|il personale è|l'assistenza è|l assistenza è|le cure sono state|cure ricevute|
        l'esperienza per me è stata|l esperienza per me è stata|esperienza complessiva|esperienza nel complesso|
        la mia è stata|la mia è|la mia esperienza la definirei|la definirei|lo definirei|definirei|
        definirei l'esperienza|definirei l esperienza|la giudico|lo giudico|giudico|la valuto|la considero|
        lo considero|lo reputo|la reputo|reputo|risulta|risultata|risultato|si è rivelata|si è rivelato|mi pare|
        mi è parso|mi è parsa|mi è andata|mi è andato tutto|a me è andata|a me|a noi|per noi|ci è sembrato|
        ci è sembrata|a mio modo di vedere|dal canto mio|a me personalmente|io personalmente|nel mio caso|come voto|
        come risposta|come giudizio|come esperienza|come servizio|come opzione|la mia preferenza|la mia scelta è la|
        la risposta è la|la mia risposta è la|la mia risposta è il|la mia risposta sarebbe|la mia risposta la|
        direi la|direi il|direi un|diciamo un|diciamo la|facciamo|facciamo un|facciamo che|mettiamo|mettiamo un|
        mettete|metta|mettetemi|scrivete|segnate|segni|eccovi|ecco la mia risposta|ecco a voi|
        questa è la mia risposta|merita|meritate|merita un|meritate un|meritano|si merita|vi meritate|vi do un|le do|
        gli do un|darei un bel|darò|darò un|allora direi|beh direi|dunque direi|quindi|quindi direi|insomma direi|
        della mia vita|di tutta la mia vita|in vita mia|mai avuta|che io abbia avuto|che abbia mai avuto|in assoluto|
        poi|oggi|ieri|stata un'esperienza|stata un esperienza|è stata un'ottima|è stata un ottima|stati|sono rimasti|
        son stato|son stata|son stati|son rimasto|son rimasta|so stato|so stata|ad ogni modo|in ogni caso|
        comunque sia|va detto|davvero|ma davvero"""

POLITE = """per favore|perfavore|per piacere|per cortesia|prego|grazie|grazie mille|molte grazie|tante grazie|
        mille grazie|grazie a tutti|grazie di tutto|ringrazio|vi ringrazio|la ringrazio|ciao|salve|buongiorno|
        buon giorno|buonasera|buona sera|buonanotte|buona giornata|cordiali saluti|distinti saluti|saluti|un saluto|
        gentili signori|egregi|scusi|scusate|mi scusi|un abbraccio|baci|arrivederci|a presto|pronto|cordialmente|
        cortesemente|buon pomeriggio|dio vi benedica|grazie tante|grazie di cuore|grazie infinite|grazie a voi|
        tantissime grazie|ringraziamo|ringrazio tutti|vi ringrazio tutti|vi ringrazio di cuore|grazie ancora|
        grazie per tutto|grazie dell assistenza|grazie per l assistenza|grz|grzie|grasie|graz|buongiorno a tutti|
        ciao a tutti|ehi|buona serata|una buona giornata|vi auguro una buona giornata|le auguro una buona giornata|
        auguro buona giornata|buon lavoro|buona settimana|buon weekend|buon proseguimento|buona continuazione|
        i miei saluti|un caro saluto|cari saluti|tanti saluti|abbracci|un bacio|bacioni|arrivederla|addio|ci vediamo|
        scusa|mi scusate|mi dispiace|perdono|x favore|gentilmente|signora|signore|signor|signori|signorina|dottore|
        dottoressa|spettabile|cari|complimenti|complimenti a tutti|continuate cosi|che dio vi benedica|auguri|
        tanti auguri|con affetto|con stima|in fede|ok|con riconoscenza|grazie dell'assistenza|grazie per l'assistenza|
        grazie davvero|grazie di tutto cuore|grazie per la domanda|grazie della domanda|grazie per il messaggio|
        grazie del messaggio|grazie per l'interessamento|grazie per l interessamento|grazie dell'interessamento|
        grazie dell interessamento|grazie per aver chiesto|grazie per avermelo chiesto|grazie anticipatamente|
        grazie in anticipo|grazie ancora a tutti|grazie a tutti voi|grazie di esistere|grazie dottore|
        grazie dottoressa|vi ringrazio molto|vi ringrazio tanto|vi ringrazio infinitamente|la ringrazio molto|
        ringraziandovi|un grazie|un grazie a tutti|un grande grazie|un grazie di cuore|un ringraziamento|
        un ringraziamento a tutti|sentiti ringraziamenti|grasie mille|graziee|grazieee|grazzie|grz mille|gz|tks|thx|
        thanks|thank you|tvb|xoxo|bacio|bacetti|baci e abbracci|un abbraccio a tutti|vi abbraccio|vi voglio bene|
        buona giornata a voi|buona giornata a tutti|buona giornata anche a voi|buona serata a tutti|
        buona domenica a tutti|buongiorno a voi|buon dì|bongiorno|bongiorn|buongiorno dottore|buonasera a tutti|
        buonasera a voi|salve a tutti|saluti a tutti|saluti cordiali|un cordiale saluto|cordiali saluti a tutti|
        con i migliori saluti|i migliori saluti|con osservanza|dio vi ricompensi|dio vi protegga|che dio vi protegga|
        il signore vi benedica|che il signore vi benedica|dio la benedica|pace e bene|sia lodato|evviva|viva voi|
        per carità|se possibile|se è possibile|se potete|se non vi dispiace|se non le dispiace|la prego|vi prego|
        per gentilezza|fatemi il piacere|mi faccia il piacere|chiedo scusa|mi perdoni|perdonate|scusate il ritardo|
        scusi il ritardo|scusate il disturbo|scusi il disturbo|scusate se rispondo tardi|egregio dottore|
        gentile dottoressa|gentile signora|gentile staff|gent.ma|gentilissimi signori|cara|carissimi|cari tutti|amici|
        ragazzi|gente|andate avanti così|avanti così|forza|bravi tutti così|tanti cari saluti|tanta salute|
        buona salute"""

GREETINGS = """buongiorno|buon giorno|buonasera|buona sera|buonanotte|buona notte|buona giornata|buona serata|
        buon pomeriggio|buon lavoro|buona fortuna|buon fine settimana|buona domenica|buone feste|buon natale|
        buon anno|tutto il meglio|meno male|povero uomo|povera donna|poverino|poverina|poveretto|mi sento male|
        sto male|sto bene|va bene|ho male|fa male|mi fa male|brutto numero|ben venuti|benvenuti|buon viaggio|
        buon appetito|di niente|di nulla|ben fatto|non fa niente|mai male|buone vacanze|buona pasqua|buon riposo|
        buona guarigione|sto meglio|mi sento bene|mi sentivo male|mi sono sentito male|mi sono sentita male|
        non mi sento bene|non sto bene|sono stato male|sono stata male|bella domanda|buona domanda|buona idea|
        buon dio|male alla|buone notizie|numero sbagliato|buon dì a tutti|buongiornissimo|buone cose|
        buone feste a tutti|buon anno nuovo|buon compleanno|buon onomastico|buon ferragosto|buon weekend|
        buona settimana|buon proseguimento|buona continuazione|buon pranzo|buona cena|buon divertimento|buon per voi|
        buon per te|buono a sapersi|buon senso|buonsenso|alla buona|con le buone|una buona volta|buona questa|
        bella questa|bella giornata|che bella giornata|bel tempo|brutto tempo|che brutto tempo|tempo brutto|
        di buon'ora|di buon ora|buon cuore|di buon cuore|brava persona|brave persone|bene o male|per bene|perbene|
        ben trovati|ben tornati|bentrovati|ben detto|va bene così|va bene ma|va bene poi|va bene dopo|va benissimo|
        vabbè|vabene|tutto bene e voi|tutto bene voi|sto benissimo|sto molto bene|sto molto male|sto malissimo|
        sto un po' meglio|sto meglio ora|ora sto bene|ora sto meglio|adesso sto bene|adesso sto meglio|
        mi sento meglio|mi sento molto meglio|mi sento molto bene|mi sento molto male|mi sento peggio|sto peggio|
        mi sento uno schifo|mi sento di merda|ho il mal di|mal di testa|mal di schiena|mal di pancia|mal di denti|
        mal di gola|mal di mare|ho mal di testa|ho mal di schiena|male al braccio|male al braccio destro|
        male alla gamba|male alla schiena|male al petto|male alla testa|mi fa molto male|mi fa ancora male|
        fa molto male|mi facevo male|mi sono fatto male|mi sono fatta male|che male|che male fa|che male c'è|
        che male c è|che c'è di male|che c è di male|non c'è niente di male|non c è niente di male|male che vada|
        mal che vada|di male in peggio|non l'ho presa male|non l ho presa male|tanto meglio|tanto peggio|meglio così|
        meglio tardi che mai|il peggio è passato|povera me|povero me|poveri noi|povera mamma|povero papà|
        poveri infermieri|povere infermiere|buona fortuna a tutti|buone intenzioni|per fortuna sto bene|per il meglio|
        fate del vostro meglio|ottima domanda|bella domanda questa|ottima idea|brutta domanda|brutta notizia|
        brutte notizie|ottime notizie|bella notizia"""

JOINS = """ma|perche|poiche|dato che|visto che|e|ed|anche se|sebbene|pero|tuttavia|solo|solo che|solamente|soltanto|
        a causa|grazie a|soprattutto|specialmente|per|per via|in quanto|peccato che|peccato|tranne|eccetto|a parte|
        purtroppo|xche|xke|perke|inoltre|ed anche|il personale|i medici|le infermiere|siccome|tranne che|a parte il|
        a parte la|salvo|nonostante|malgrado|grazie al|unico|unica|unico neo|unica pecca|l unica|l unico|anche|
        e anche|specie|comunque|eppure|quando|dove|gli infermieri|il dottore|il cibo|l'unica|l'unico|mentre|invece|
        oltre|oltre a|oltretutto|poi|escluso|esclusa|escluse|esclusi|fuorché|se non per|se non fosse|unica cosa|
        l'unica cosa|l unica cosa|ma anche|ma solo|ma il|ma la|perché il|perché la|dato il|data la|vista la|visto il|
        causa|per colpa|xk|x via|in particolare|nonostante tutto|nonostante il|nonostante la|mi hanno|ci hanno|
        ho aspettato|ho atteso|abbiamo aspettato|mi ha|non mi hanno|non c'era|non c era|non c'erano|non c erano"""
