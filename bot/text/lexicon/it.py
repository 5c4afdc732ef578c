"""What patients write in Italian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import it_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="it",
    numbers=(
        "uno|primo|prima|la prima|il primo|l'uno|un uno|numero uno|opzione uno|prima opzione|la prima opzione|1a|la uno|un 1",
        "due|secondo|seconda|la seconda|il due|il secondo|un due|numero due|opzione due|seconda opzione|la due|un 2",
        "tre|terzo|terza|la terza|il tre|il terzo|un tre|numero tre|opzione tre|terza opzione|la tre|un 3",
        "quattro|quarto|quarta|la quarta|il quattro|quatro|un quattro|numero quattro|opzione quattro|quarta opzione|la quattro|un 4",
        "cinque|quinto|quinta|la quinta|il cinque|cinqe|un cinque|numero cinque|opzione cinque|quinta opzione|la cinque|un 5",
        "sei|sesto|sesta|la sesta|il sei|un sei|numero sei|opzione sei|sesta opzione|ultima opzione|la sei",
        "sette|settimo|settima",
        "otto|ottavo|ottava",
        "nove|nono|nona",
        "dieci|decimo|decima",
    ),
    number_marks="""numero|num|nr|n|opzione|l'opzione|risposta|la risposta|la mia risposta|voto|punto|scelgo|do|do un|
        il|la|metto""",
    good="""buono|buona|buoni|buone|buon|bene|ok|okay|okey|benino|soddisfatto|soddisfatta|soddisfatti|contento|
        contenta|contenti|positivo|positiva|positivamente|positivi|piacevole|gradevole|soddisfacente|carino|carina|
        tutto bene|tutto ok|tutto a posto|a posto|apposto|bello|bella|mi sono trovato bene|mi sono trovata bene|
        discretamente bene|corretto|bno|bne|adeguato|adeguata|apprezzabile|bravi|bravo|brava|bene bene|tutto apposto|
        andato bene|e andata bene|e andato bene|e andato tutto bene|non male|mica male|niente male|non mi lamento|
        non posso lamentarmi|nessuna lamentela|niente da dire|niente da ridire|nulla da ridire|nulla da dire|
        mi e piaciuto|mi son trovata bene|ci siamo trovati bene|trovato bene|trovata bene|trattato bene|trattata bene|
        valido|valida|bn|buonino|buono tutto|oki|decente|efficiente""",
    excellent="""eccellente|eccellenti|ottimo|ottima|ottimi|ottime|ottimamente|perfetto|perfetta|perfetti|
        perfettamente|fantastico|fantastica|fantastici|meraviglioso|meravigliosa|meravigliosi|splendido|splendida|
        splendidi|stupendo|stupenda|stupendi|magnifico|magnifica|favoloso|favolosa|eccezionale|eccezionali|
        straordinario|straordinaria|straordinari|impeccabile|impeccabili|superlativo|superlativa|benissimo|buonissimo|
        buonissima|bravissimi|bravissime|bravissimo|bravissima|il massimo|al top|top|super|il meglio|i migliori|
        il migliore|la migliore|spettacolare|incredibile|grandioso|da dieci|dieci e lode|10 e lode|molto molto bene|
        bellissimo|bellissima|esemplare|ineccepibile|10 su 10|dieci su dieci|dieci|da 10|da dieci e lode|cento e lode|
        110 e lode|il top|una meraviglia|alla grande|eccellenza|eccelente|ecellente|eccezzionale|eccelso|
        perfetto tutto|spettacolo|uno spettacolo|insuperabile|massimo|massimo dei voti|meglio di cosi non si puo|
        meglio di cosi|non si poteva chiedere di meglio|meglio non si poteva|non poteva andare meglio|
        di piu non si puo|otimo|ottimo tutto|strabene|benissimo tutto|entusiasta|incantato|sublime|divino|divina|
        cinque stelle|5 stelle|di prima classe|lodevole""",
    bad="""male|cattivo|cattiva|cattivi|cattive|brutto|brutta|brutti|scarso|scarsa|scarsi|scadente|scadenti|
        insoddisfatto|insoddisfatta|insoddisfacente|scontento|scontenta|negativo|negativa|negativamente|deludente|
        deludenti|deluso|delusa|delusi|delusione|insufficiente|insufficienti|sgradevole|povero|povera|pessimetto|
        maluccio|non buona|carente|mal|mi sono trovato male|mi sono trovata male|malino|brutta esperienza|
        una delusione|insoddisfatti|non soddisfatto|non soddisfatta|non mi e piaciuto|non mi sono trovato bene|
        non mi sono trovata bene|non mi son trovata bene|trattato male|trattata male|andato male|e andata male|
        spiacevole|lascia a desiderare|lascia molto a desiderare|ha lasciato a desiderare|
        ha lasciato molto a desiderare|poteva andare meglio|potrebbe andare meglio|si puo fare di meglio|
        sotto la media|sotto le aspettative|al di sotto delle aspettative|poco soddisfatto|poco soddisfatta|
        poco buono|poco bene|mediocre tendente al male|non granche|non un granche|mica tanto bene|mica bene""",
    terrible="""pessimo|pessima|pessimi|pessime|pessimamente|terribile|terribili|orribile|orribili|orrendo|orrenda|
        orrore|un orrore|tremendo|tremenda|disastro|un disastro|disastroso|disastrosa|disastrosi|vergogna|
        una vergogna|vergognoso|vergognosa|incubo|un incubo|schifo|uno schifo|schifoso|schifosa|che schifo|fa schifo|
        disgustoso|disgustosa|il peggio|il peggiore|la peggiore|i peggiori|malissimo|bruttissimo|bruttissima|
        inaccettabile|penoso|penosa|deplorevole|spaventoso|merda|una merda|di merda|atroce|catastrofe|catastrofico|
        catastrofica|scandaloso|scandalosa|indecente|tragico|tragica|una tragedia|pesimo|una schifezza|schifezza|
        vergognosi|tragedia|inferno|un inferno|da incubo|da schifo|pietoso|pietosa|indegno|indegna|inammissibile|
        intollerabile|uno scandalo|disumano|disumana|allucinante|agghiacciante|da denuncia|zero|zero assoluto|
        peggio di cosi|peggio non si puo|peggio di cosi non si puo|non poteva andare peggio|da dimenticare|malasanita|
        terzo mondo|da terzo mondo|squallido|squallida|raccapricciante|cattivissimo""",
    very="""molto|molto molto|davvero|veramente|estremamente|tanto|cosi|super|troppo|assai|incredibilmente|totalmente|
        assolutamente|proprio|decisamente|mlt|molt|parecchio|tantissimo|moltissimo|particolarmente|infinitamente|
        molta|molti|mega|completamente|sinceramente|pienamente|moolto|mlto|motlo|totale|totali|assoluta|assoluto""",
    quite="""abbastanza|piuttosto|alquanto|un po|relativamente|quasi|tutto sommato|generalmente|sufficientemente|
        mediamente|piu che|direi""",
    nots="""non|non e|non e stato|non e stata|non era|mai|non molto|non tanto|non proprio|nn|no|non sono|
        non sono stati|non sono stato|non sono stata|mica|neanche|non e andata|non troppo|non mi sono|mica tanto|
        per niente|per nulla|poco|affatto|nient affatto|tutt altro che|nemmeno|ne""",
    at_all="""per niente|affatto|per nulla|assolutamente|niente affatto|manco per niente|neanche un po|nemmeno un po|
        proprio|minimamente""",
    neither="""ne buona ne cattiva|ne buono ne cattivo|ne bene ne male|ne buoni ne cattivi|ne cattiva ne buona|
        ne cattivo ne buono|ne male ne bene|ne bella ne brutta|ne bello ne brutto|ne buona ne male|
        ne l'uno ne l'altro|ne si ne no|cosi cosi|cosi e cosi|discreto|discreta|discretamente|mediocre|mediocri|medio|
        media|nella media|normale|nella norma|sufficiente|sufficientemente|accettabile|passabile|neutro|neutra|
        neutrale|insomma|si e no|ne carne ne pesce|niente di che|niente di speciale|meta e meta|tollerabile|a meta|
        senza infamia e senza lode|ne caldo ne freddo|regolare|meh|boh cosi cosi|potrebbe andare meglio|
        non male non bene|ne bravi ne cattivi|non e stato ne buono ne cattivo|non era ne buono ne cattivo|
        ne l uno ne l altro|ne uno ne l altro|ne in cielo ne in terra|cosicosi|insomma cosi cosi|mah|mah insomma|
        boh insomma|mah cosi cosi|normali|nella normalita|ordinario|sufficienti|la sufficienza|sufficienza|
        discreto cosi cosi|indifferente|mi e indifferente|mezzo e mezzo|50 50|cinquanta e cinquanta|fifty fifty|
        una via di mezzo|via di mezzo|tra il bene e il male|si puo migliorare|poteva andare peggio|
        potrebbe andare peggio|poteva andare meglio e peggio|ci si accontenta|tirando avanti|si tira avanti|
        nulla di speciale|nulla di che|senza infamia ne lode|ne infamia ne lode|alti e bassi|con alti e bassi|
        in parte|pro e contro|ci sono pro e contro|sia bene che male|bene e male|standard|tiepido|ne tanto ne poco|
        dipende|dipende dai giorni|piu o meno""",
    dont_know="""non so|nonso|nn so|non lo so|nn lo so|boh|bo|non saprei|nn saprei|non ho idea|nessuna idea|
        non ne ho idea|non ho la minima idea|difficile dirlo|difficile da dire|difficile dire|non sono sicuro|
        non sono sicura|non ricordo|non mi ricordo|non posso dirlo|non ho un'opinione|nessuna opinione|
        non ho opinione|non ho opinioni|chi lo sa|non saprei dire|non saprei cosa dire|non so cosa dire|
        non so rispondere|non so dire|non posso giudicare|non posso valutare|ancora non lo so|non lo so ancora|mah|
        non lo so proprio|non so proprio|non so bene|non saprei proprio|non saprei rispondere|non saprei valutare|
        non so che dire|non so che cosa dire|non so cosa rispondere|non so valutare|io non so|io non lo so|
        ancora non so|non so ancora|boh non so|boh non saprei|boo|mah non so|mah boh|chissa|vai a sapere|che ne so|
        e che ne so|che ne so io|non ne ho la minima idea|non ho la piu pallida idea|non ne ho la piu pallida idea|
        zero idee|non ho un opinione|senza opinione|non posso dire|non posso rispondere|non sono in grado di dirlo|
        non sono in grado di valutare|e difficile dirlo|e difficile da dire|e difficile dire|difficile a dirsi|
        difficile da valutare|difficile giudicare|non son sicuro|non son sicura|non sono certo|non sono certa|
        non ricordo nulla|non ricordo niente|non mi ricordo niente|non ricordo bene|ho dimenticato|dormivo|indeciso|
        indecisa|sono indeciso|sono indecisa|mi astengo|astenuto|nessun commento|no comment|non applicabile""",
    frames="""e stato|e stata|e|era|sono stati|sono state|sono|erano|tutto|tutto e stato|la mia risposta e|
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
        della|dei|con|il|la|i|le|lo|tutto il|mi|ci|sento""",
    polite="""per favore|perfavore|per piacere|per cortesia|prego|grazie|grazie mille|molte grazie|tante grazie|
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
        tanti auguri|con affetto|con stima|in fede|ok|con riconoscenza""",
    greetings="""buongiorno|buon giorno|buonasera|buona sera|buonanotte|buona notte|buona giornata|buona serata|
        buon pomeriggio|buon lavoro|buona fortuna|buon fine settimana|buona domenica|buone feste|buon natale|
        buon anno|tutto il meglio|meno male|povero uomo|povera donna|poverino|poverina|poveretto|mi sento male|
        sto male|sto bene|va bene|ho male|fa male|mi fa male|brutto numero|ben venuti|benvenuti|buon viaggio|
        buon appetito|di niente|di nulla|ben fatto|non fa niente|mai male|buone vacanze|buona pasqua|buon riposo|
        buona guarigione|sto meglio|mi sento bene|mi sentivo male|mi sono sentito male|mi sono sentita male|
        non mi sento bene|non sto bene|sono stato male|sono stata male|bella domanda|buona domanda|buona idea|
        buon dio|male alla|buone notizie|numero sbagliato""",
    joins="""ma|perche|poiche|dato che|visto che|e|ed|anche se|sebbene|pero|tuttavia|solo|solo che|solamente|soltanto|
        a causa|grazie a|soprattutto|specialmente|per|per via|in quanto|peccato che|peccato|tranne|eccetto|a parte|
        purtroppo|xche|xke|perke|inoltre|ed anche|il personale|i medici|le infermiere|siccome|tranne che|a parte il|
        a parte la|salvo|nonostante|malgrado|grazie al|unico|unica|unico neo|unica pecca|l unica|l unico|anche|
        e anche|specie|comunque|eppure|quando|dove|gli infermieri|il dottore|il cibo""",
    praise="""gentile|gentili|gentilissimo|gentilissima|gentilissimi|gentilezza|cortese|cortesi|cortesissimi|cortesia|
        premuroso|premurosa|premurosi|premurose|attento|attenta|attenti|professionale|professionali|professionalita|
        disponibile|disponibili|disponibilita|simpatico|simpatica|simpatici|paziente con me|comprensivo|comprensiva|
        comprensivi|umano|umani|umana|umanita|pulito|pulita|pulizia|veloce|veloci|rapido|rapida|rapidi|efficiente|
        efficienti|competente|competenti|consiglio|raccomando|riconoscente|grato|grata|grati|angeli|sorridenti|
        rispettosi|educati|sicuro|sicura|bravi|brave|bravo|brava|complimenti|amorevole|amorevoli|accogliente|
        accoglienti|meravigliosi|dolci|dolce|splendidi|preparati|cordiali|cordiale|disponibilissimi|competenza|
        preparatissimi|bravissimi|bravissime|bravissima|empatia|empatici|affettuosi|dolcissimi|pazienti con me|
        degli angeli|angelo|eroi|pulitissimo|efficienza|consigliatissimo|lo consiglio|consigliato|mi hanno salvato|
        salvato la vita|ottimo|ottimi|ottima|ottime|eccellente|eccellenti|splendida|meravigliosa|stupendi|fantastici|
        fantastico|perfetto|impeccabile|impeccabili|coccolato|coccolata|a casa mia|al sicuro|il migliore|i migliori|
        top|eccezionali|eccezionale|cuore|nulla da ridire""",
    blame="""vergogna|vergognoso|vergognosa|schifo|schifoso|sporco|sporca|sporcizia|sudicio|maleducato|maleducata|
        maleducati|maleducate|maleducazione|scortese|scortesi|sgarbato|sgarbata|sgarbati|antipatico|antipatica|
        antipatici|arrogante|arroganti|arroganza|incompetente|incompetenti|incompetenza|negligenza|negligente|
        negligenti|indifferenza|indifferenti|ignorato|ignorata|ignorati|mancanza di rispetto|irrispettosi|
        inaccettabile|disumano|disumani|abbandonato|abbandonata|abbandonati|abbandono|caos|caotico|maltrattato|
        maltrattata|poco professionale|poco professionali|il peggiore|la peggiore|incubo|menefreghismo|menefreghisti|
        superficiali|superficialita|malasanita|cafoni|cafone|mai piu|non tornero|non ci torno|non ci torno piu|
        sconsiglio|lo sconsiglio|sconsigliato|non lo consiglio|il peggio|peggiore|peggiori|vergognatevi|scorbutici|
        scorbutica|presuntuosi|impreparati|incapaci|incapace|inetti|disumana|senza umanita|nessun rispetto|
        zero rispetto|senza rispetto|mancanza di umanita|lasciato solo|lasciata sola|umiliato|umiliata|umiliazione|
        maltrattati|maltrattamenti|trattato male|trattata male|urlato|urlavano|mi hanno urlato|pianto|ho pianto|
        bugiardi|lurido|lurida|puzza|scarafaggi|disorganizzazione|disorganizzati|disorganizzato|inferno|orribile|
        terribile|pessimo|pessima|pessimi|indecente|scandaloso|merda|nessuno si e presentato|freddi|cattivi|
        cattiveria|deluso|delusa""",
    yes="""si|s|si si|si grazie|si per favore|certo|certo che si|certamente|ovviamente|naturalmente|ok|okay|va bene|
        d'accordo|sono d'accordo|si d'accordo|si certo|si va bene|si potete|potete|puo|si puo|potete pure|fate pure|
        pure|volentieri|con piacere|senz'altro|nessun problema|si accetto|accetto|acconsento|si acconsento|autorizzo|
        si autorizzo|do il consenso|perche no|come no|sicuro|sicuramente|assolutamente si|sii|yes|si ok|esatto|
        si volentieri|si fate pure|vabbene|va bene cosi|per me si|certo che potete|certo potete|si certamente|
        si sicuramente|ma certo|ma si|ma certo che si|si assolutamente|ovvio|ovvio che si|ovviamente si|naturale|
        si come no|e perche no|si perche no|puoi|si puoi|si potete pure|potete condividere|potete condividerlo|
        potete condividerli|potete pubblicare|potete pubblicarlo|potete pubblicarli|potete usarlo|potete usarli|
        potete usare|potete farlo|potete utilizzarlo|si potete condividere|si potete pubblicare|si potete usarlo|
        si potete farlo|si puo pubblicare|pubblicate|pubblicate pure|pubblicatelo|condividete|condividete pure|
        condividetelo|usatelo|usate pure|faccia pure|si faccia pure|fai pure|fate|prego|si prego|prego fate pure|
        va benissimo|per me va bene|a me va bene|mi va bene|mi sta bene|sta bene|bene|si bene|ok si|ok va bene|
        d accordo|si d accordo|sono d accordo|si sono d accordo|concordo|io autorizzo|do il mio consenso|
        si do il mio consenso|avete il mio consenso|avete il mio permesso|do il permesso|permetto|consento|
        si consento|si nessun problema|no problem|non c e problema|non ce problema|non ci sono problemi|
        senza problemi|si senza problemi|nessuna obiezione|non ho obiezioni|non ho niente in contrario|
        niente in contrario|nulla in contrario|non ho nulla in contrario|nulla osta|non mi oppongo|non mi dispiace|
        non mi dispiacerebbe|non mi disturba|non mi importa|non mi da fastidio|per me e lo stesso|e lo stesso|
        molto volentieri|ben volentieri|si con piacere|con molto piacere|per favore si|si anonimo|si in forma anonima|
        in forma anonima si|anonimo si|se volete|se volete si|come volete|come preferite|perfetto|si perfetto|
        affermativo|see|siii|sisi|yess|ja|avanti|procedete|procedete pure|certo certo|certo fate pure|
        si certo fate pure|certo nessun problema|si nessun problema fate pure|va bene fate pure|certo volentieri|
        si certo volentieri|ma certo fate pure|certo potete usarlo|certo potete pubblicarlo""",
    no="""no|n|no grazie|no no|non voglio|non vorrei|per favore no|no per favore|meglio di no|preferisco di no|
        preferirei di no|assolutamente no|certo che no|ovviamente no|non sono d'accordo|non accetto|non acconsento|
        non autorizzo|neanche per sogno|mai|non potete|non puo|non serve|non e necessario|nope|direi di no|
        no assolutamente|non desidero|preferisco no|non credo|nn voglio|in nessun modo|nemmeno per sogno|
        manco per idea|no non voglio|io non voglio|non lo voglio|preferirei non|preferisco non|
        preferirei che non lo faceste|no preferisco di no|no preferirei di no|e meglio di no|forse meglio di no|
        penso di no|credo di no|mi sa di no|no meglio di no|no non autorizzo|non do il consenso|
        non do il mio consenso|nego il consenso|non consento|non permetto|non avete il mio consenso|
        non sono d accordo|no non sono d accordo|non concordo|no non potete|non pubblicate|non pubblicatelo|
        non pubblicate nulla|non condividete|non condividetelo|non usatelo|per favore non pubblicate|
        per favore non condividete|certamente no|ovvio che no|naturalmente no|sicuramente no|no di certo|di certo no|
        per niente|per nulla|neanche per idea|neppure per sogno|ma neanche per idea|ma no|ma anche no|anche no|
        nient affatto|niente affatto|non se ne parla|non se ne parla proprio|non se ne parla nemmeno|in nessun caso|
        mai e poi mai|rifiuto|mi rifiuto|mi oppongo|sono contrario|sono contraria|contrario|contraria|negativo|
        e privato|privato|e riservato|riservato|deve restare privato|tenetelo privato|non ora|adesso no|non adesso|
        questa volta no|per ora no|non ce bisogno|non c e bisogno|nn|nono|noo|nooo|non mi va|no non mi va|
        non ho voglia|grazie no|grazie ma no|no ma grazie|no mi spiace|mi spiace no|mi dispiace no""",
    stop="""stop|stop sms|basta|basta messaggi|basta sms|basta cosi con i messaggi|ferma|fermati|fermatevi|fermate|
        fermare|smettila|smettetela|smettere|smetti|smettete|annulla|annullare|annullate|cancella|cancellami|
        cancellatemi|cancellare|cancellate il mio numero|cancellate il mio nome|disiscrivi|disiscrivimi|
        disiscrivetemi|disiscrizione|disattiva|disattivare|disdire|disdici|disdetta|rimuovi|rimuovimi|rimuovetemi|
        togliermi|toglimi|toglietemi|non scrivete|non scrivere|non scrivermi|non scrivetemi|non scrivetemi piu|
        non scrivermi piu|non scrivere piu|non scrivete piu|non mi scrivete|non mi scrivete piu|
        non mandate piu messaggi|non mandate messaggi|non mandatemi messaggi|non mandatemi piu messaggi|non inviate|
        non inviate piu messaggi|non inviatemi piu messaggi|niente messaggi|niente piu messaggi|nessun messaggio|
        non voglio messaggi|non voglio piu messaggi|non voglio sms|lasciatemi in pace|lasciami in pace|
        mi lasci in pace|lasciatemi stare|lasciami stare|non disturbate|non disturbare|non mi disturbate|
        non disturbatemi|non mi contattate|non contattatemi|non contattatemi piu|stopp|recedo|finitela|piantatela|
        stop messaggi|stop per favore|basta con i messaggi|basta con questi messaggi|basta cosi|smettete di scrivermi|
        smettete di scrivere|smettete di mandarmi messaggi|smettila di scrivermi|smetti di scrivermi|la smetta|
        non mandatemi piu niente|non inviatemi messaggi|non mi mandate messaggi|non mi mandate piu messaggi|
        non mi contattate piu|non disturbatemi piu|non voglio piu sms|non voglio ricevere messaggi|
        non voglio piu ricevere messaggi|non voglio ricevere piu messaggi|non voglio piu ricevere sms|
        non voglio riceverli|non desidero ricevere messaggi|non desidero piu ricevere messaggi|non desidero messaggi|
        non voglio partecipare|non intendo partecipare|non partecipo|non mi interessa|non sono interessato|
        non sono interessata|non interessato|non interessata|cancellate|cancella il mio numero|
        cancellatemi dalla lista|cancellazione|disiscrivermi|disattivate|rimuovete il mio numero|
        toglietemi dalla lista|togliete il mio numero|eliminatemi|eliminate il mio numero|bloccate|blocca|blocco|
        non rompete|avete rotto|che palle questi messaggi""",
    start="""start|inizia|iniziare|iniziate|comincia|cominciare|riprendi|riprendere|riprendete|riattiva|riattivare|
        attiva|attivare|iscrivi|iscrivimi|iscrivetemi|voglio ricevere messaggi|voglio di nuovo i messaggi|ricomincia|
        ricominciare|riavvia|avvia|ricominciate|riattivate|attivate|iscrivermi|iscrizione|reiscrivetemi|
        potete riprendere a scrivermi|potete riprendere|potete scrivermi di nuovo|potete ricominciare|
        scrivetemi di nuovo|scrivetemi ancora|mandatemi di nuovo i messaggi|mandatemi ancora messaggi|
        rimandatemi i messaggi|voglio ricevere i messaggi|voglio ricevere di nuovo i messaggi|
        voglio ricevere ancora messaggi|rivoglio i messaggi|sbloccate|sbloccami""",
    help="""aiuto|aiutatemi|aiutami|mi aiuti|aiutateci|chi e|chi sei|chi siete|chi parla|chi scrive|chi mi scrive|
        chi e lei|con chi parlo|chi manda questo|chi ha mandato questo|cos'e|cos'e questo|che cos'e|che cos'e questo|
        cosa e questo|di cosa si tratta|di che si tratta|informazioni|info|informazione|e una truffa|truffa|e spam|
        spam|e reale|e uno scherzo|da dove avete il mio numero|come avete il mio numero|
        come avete avuto il mio numero|chi e questo|chi|ma chi siete|ma chi e|cosa volete|da parte di chi|e una frode|
        fregatura|scam|chi sta scrivendo|quanto costa|costa qualcosa|costa soldi|ha un costo|ci sono costi|
        e a pagamento|e gratis|e gratuito|devo pagare|si paga|che ospedale|che ospedale e|che ospedale siete|
        quale ospedale|di quale ospedale|di che ospedale|da che ospedale|da quale ospedale|siete l ospedale|
        siete dell ospedale|e l ospedale|e davvero l ospedale|e dell ospedale|e una cosa seria|e sicuro|e affidabile|
        e truffa|questa e una truffa|e una bufala|e phishing|scherzo|e un virus|chi siete voi|chi e che scrive|
        chi mi sta scrivendo|chi manda questi messaggi|con chi sto parlando|da chi|di chi e questo numero|di chi e|
        che numero e|che numero e questo|che cos e|cos e|cos e questo|cosa e|che roba e|di che cosa si tratta|
        che volete|cosa vuoi|che cosa volete|perche mi scrivete|perche mi mandate messaggi|perche ricevo questo|
        a cosa serve|non capisco|non ho capito|non capisco cosa volete|non capisco niente|cosa devo fare|
        che devo fare|come rispondo|come si risponde|come funziona|come avete preso il mio numero|
        dove avete preso il mio numero|da dove avete preso il mio numero|chi vi ha dato il mio numero|
        come fate ad avere il mio numero|e un robot|sei un robot|siete un robot|sei un bot|e una persona|
        aiuto per favore|mi serve aiuto con questo messaggio""",
    wrong_number="""numero sbagliato|ha sbagliato numero|avete sbagliato numero|hai sbagliato numero|sbagliato numero|
        sbagliato|numero errato|persona sbagliata|avete sbagliato persona|ha sbagliato persona|hai sbagliato persona|
        non sono io|non e il mio numero|non sono quella persona|numero non corretto|si e sbagliato|si e sbagliata|
        vi siete sbagliati|ti sei sbagliato|telefono sbagliato|paziente sbagliato|errore di numero|non e per me|
        non era per me|messaggio sbagliato|destinatario sbagliato|vi state sbagliando|si sbaglia|vi sbagliate|
        il numero e sbagliato|sbagliato persona|la persona sbagliata|contatto sbagliato|avete il numero sbagliato|
        e un errore|c e un errore|ce un errore|c e uno sbaglio|e uno sbaglio|deve essere un errore|ti sbagli|
        mi confondete|mi state confondendo|mi avete confuso|mi scambiate per un altro|scambio di persona|io non sono|
        non sono la persona|non sono il paziente|non sono la paziente|non sono un paziente|
        non sono un vostro paziente|non ero io|questo non e per me|questo messaggio non e per me|messaggio non per me|
        non riguarda me|questo non e il mio numero|non conosco questa persona|non conosco nessuno con questo nome|
        qui non c e nessuno con questo nome|non abita qui|non vive qui|qui non abita|questo numero ora e mio|
        questo numero e mio adesso|il numero ha cambiato proprietario""",
    start_says=it_sentences.START_SAYS,
    stop_says=it_sentences.STOP_SAYS,
    stop_unless=it_sentences.STOP_UNLESS,
    wrong_number_says=it_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=it_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=it_sentences.NEVER_BEEN_SAYS,
    bereavement_says=it_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=it_sentences.BEREAVEMENT_UNLESS,
    help_says=it_sentences.HELP_SAYS,
    carer_says=it_sentences.CARER_SAYS,
    young_says=it_sentences.YOUNG_SAYS,
    language_says=it_sentences.LANGUAGE_SAYS,
    names="italiano|in italiano|italiana|lingua italiana|italian|in italian|italian please|italia|it|italiano grazie",
)
