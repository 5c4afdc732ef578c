"""Words of degree, of not, between and not knowing in Italian: data; see `lexicon.py`."""

VERY = """molto|molto molto|davvero|veramente|estremamente|tanto|cosi|super|troppo|assai|incredibilmente|totalmente|
        assolutamente|proprio|decisamente|mlt|molt|parecchio|tantissimo|moltissimo|particolarmente|infinitamente|
        molta|molti|mega|completamente|sinceramente|pienamente|moolto|mlto|motlo|totale|totali|assoluta|assoluto|
        tantissima|assai assai|veramente molto|davvero molto|proprio molto|molto ma molto|moltissima|
        estremamente molto|oltremodo|enormemente|immensamente|straordinariamente|eccezionalmente|notevolmente|
        sommamente|altamente|fin troppo|un sacco|da matti|vermente|verramente|veramnte|davero|dawero|molyo|mooolto|
        moltooo|motlto|multo|mollto|mto|stra|iper|ultra|arci|alquanto molto|del tutto|in tutto e per tutto|al 100|
        al cento per cento|cento per cento|al massimo"""

QUITE = """abbastanza|piuttosto|alquanto|un po|relativamente|quasi|tutto sommato|generalmente|sufficientemente|
        mediamente|piu che|direi|un pochino|un pochettino|un tantino|un attimino|in fondo|nel suo complesso|
        grosso modo|diciamo|leggermente|lievemente|tendenzialmente|parzialmente|in linea generale|normalmente|
        di solito|tutto considerato"""

NOTS = """non|non e|non e stato|non e stata|non era|mai|non molto|non tanto|non proprio|nn|no|non sono|
        non sono stati|non sono stato|non sono stata|mica|neanche|non e andata|non troppo|non mi sono|mica tanto|
        per niente|per nulla|poco|affatto|nient affatto|tutt altro che|nemmeno|ne|nient'affatto|tutt'altro che|nn è|
        nn è stato|nn è stata|non è stato per niente|non è stata per niente|non è stato affatto|non è stata affatto|
        non è affatto|non è per niente|non è per nulla|non mi è sembrato|non mi è sembrata|non si è rivelata|
        non direi|non direi proprio|non lo definirei|non la definirei|non definirei|non posso dire che sia stata|
        non posso dire sia stata|non si può dire|per niente affatto|manco|neppure|nient'affatto|lungi dall'essere|
        lungi dall essere|non particolarmente|non esattamente|non del tutto|non granché|non siamo stati|non siamo|
        non ero|non fu|nun|nun è|no è"""

AT_ALL = """per niente|affatto|per nulla|assolutamente|niente affatto|manco per niente|neanche un po|nemmeno un po|
        proprio|minimamente|del tutto|nel modo più assoluto|in nessun modo|in alcun modo|manco un po|
        neanche lontanamente|neanche per sogno|neanche per idea|per nulla al mondo|proprio per niente|
        proprio per nulla"""

NEITHER = """ne buona ne cattiva|ne buono ne cattivo|ne bene ne male|ne buoni ne cattivi|ne cattiva ne buona|
        ne cattivo ne buono|ne male ne bene|ne bella ne brutta|ne bello ne brutto|ne buona ne male|
        ne l'uno ne l'altro|ne si ne no|cosi cosi|cosi e cosi|discreto|discreta|discretamente|mediocre|mediocri|medio|
        media|nella media|normale|nella norma|sufficiente|sufficientemente|accettabile|passabile|neutro|neutra|
        neutrale|insomma|si e no|ne carne ne pesce|niente di che|niente di speciale|meta e meta|tollerabile|a meta|
        senza infamia e senza lode|ne caldo ne freddo|regolare|meh|boh cosi cosi|potrebbe andare meglio|
        non male non bene|ne bravi ne cattivi|non e stato ne buono ne cattivo|non era ne buono ne cattivo|
        ne l uno ne l altro|ne uno ne l altro|ne in cielo ne in terra|cosicosi|insomma cosi cosi|mah|boh insomma|
        normali|nella normalita|ordinario|sufficienti|sufficienza|discreto cosi cosi|indifferente|mi e indifferente|
        mezzo e mezzo|50 50|cinquanta e cinquanta|fifty fifty|via di mezzo|tra il bene e il male|si puo migliorare|
        poteva andare peggio|potrebbe andare peggio|poteva andare meglio e peggio|ci si accontenta|tirando avanti|
        si tira avanti|nulla di speciale|nulla di che|senza infamia ne lode|ne infamia ne lode|alti e bassi|in parte|
        pro e contro|ci sono pro e contro|sia bene che male|bene e male|standard|tiepido|ne tanto ne poco|dipende|
        dipende dai giorni|piu o meno|ne l'uno ne l'altro|ne uno ne l'altro|né buona né scarsa|né buono né scarso|
        né scarsa né buona|né bene né scarso|né buona né mediocre|né buona né pessima|né ottima né pessima|
        né ottimo né pessimo|né buona né brutta|né buono né brutto|né brutta né buona|né brutto né bello|
        né brutta né bella|né belle né brutte|né buone né cattive|né bene e né male|né buona e né cattiva|
        né buono e né cattivo|non buona né cattiva|non è né buona né cattiva|non è né buono né cattivo|
        non è né bene né male|non è stata né buona né cattiva|non è stata né buona né male|
        non è andata né bene né male|né di qua né di là|né positivo né negativo|né positiva né negativa|
        né contento né scontento|né contenta né scontenta|né soddisfatto né insoddisfatto|
        né soddisfatta né insoddisfatta|né alto né basso|nulla di eccezionale|niente di eccezionale|
        nulla di particolare|niente di particolare|niente di straordinario|nulla di straordinario|niente di eclatante|
        cosi così dai|un po e un po|un po' e un po' no|un po bene un po male|un po sì e un po no|un po' sì un po' no|
        metà bene metà male|in parte bene in parte male|nel mezzo|a metà strada|a metà tra|di mezzo|una cosa di mezzo|
        mezza mezza|mezzo mezzo|a mezza via|si e no direi|nì|meno peggio|poteva andare meglio ma anche peggio|
        né meglio né peggio|senza lode e senza infamia|senza lode né infamia|nella media direi|nella media dai|
        medio basso|medio alto|livello medio|medi|medie|tollerabili|passabili|accettabili|sopportabile|sopportabili|
        neutri|neutre|comune|come tanti|come tutti|come altri|come gli altri|come dappertutto|nella regola|
        regolare dai|si campa|si va avanti|appena sufficiente|appena accettabile|sufficiente dai|sufficenza|
        sufficente|discreti|discrete|mediocremente|indifferenti|bah|insomma dai|insomma insomma|nzomma|
        alti e bassi come sempre|luci e ombre|chiaroscuri|tra alti e bassi|pro e contro entrambi"""

DONT_KNOW = """non so|nonso|nn so|non lo so|nn lo so|boh|bo|non saprei|nn saprei|non ho idea|nessuna idea|
        non ne ho idea|non ho la minima idea|difficile dirlo|difficile da dire|difficile dire|non sono sicuro|
        non sono sicura|non ricordo|non mi ricordo|non posso dirlo|non ho un'opinione|nessuna opinione|
        non ho opinione|non ho opinioni|chi lo sa|non saprei dire|non saprei cosa dire|non so cosa dire|
        non so rispondere|non so dire|non posso giudicare|non posso valutare|ancora non lo so|non lo so ancora|mah|
        non lo so proprio|non so proprio|non so bene|non saprei proprio|non saprei rispondere|non saprei valutare|
        non so che dire|non so che cosa dire|non so cosa rispondere|non so valutare|ancora non so|non so ancora|
        boh non so|boh non saprei|boo|chissa|vai a sapere|che ne so|che ne so io|non ne ho la minima idea|
        non ho la piu pallida idea|non ne ho la piu pallida idea|zero idee|non ho un opinione|senza opinione|
        non posso dire|non posso rispondere|non sono in grado di dirlo|non sono in grado di valutare|
        difficile a dirsi|difficile da valutare|difficile giudicare|non son sicuro|non son sicura|non sono certo|
        non sono certa|non ricordo nulla|non ricordo niente|non mi ricordo niente|non ricordo bene|ho dimenticato|
        dormivo|indeciso|indecisa|mi astengo|astenuto|nessun commento|no comment|non applicabile|
        non saprei cosa rispondere|non saprei che rispondere|non saprei che dire|non saprei che dirle|
        non saprei dirle|non saprei dirvi|non saprei cosa scegliere|non saprei cosa mettere|non saprei che voto dare|
        non so che rispondere|non so cosa scegliere|non so cosa mettere|non so che mettere|non so che voto dare|
        non so che voto mettere|non so che numero mettere|non so quale scegliere|non so quale|non so dirle|
        non so dirvi|non so dirlo|non so come rispondere|non so giudicare|non so esprimermi|non so davvero|
        veramente non so|non lo so davvero|non lo so sinceramente|non lo so mica|mica lo so|nn so cosa dire|
        nn so dire|nn lo so proprio|nn ricordo|nn mi ricordo|nn ho idea|no lo so|no so|nonloso|nonlo so|no saprei|
        nun so|nun lo so|nun o saccio|nun saccio|non saccio|boh chi lo sa|boh non lo so|booh|booo|boooh|bohh|bohhh|
        boh va|chi lo può dire|chi può dirlo|vallo a sapere|vai tu a sapere|chi sa|solo dio lo sa|sa dio|
        non posso esprimermi|non mi posso esprimere|non mi esprimo|preferisco non esprimermi|non voglio esprimermi|
        non riesco a esprimermi|non riesco a dirlo|non riesco a dire|non riesco a giudicare|non riesco a valutare|
        non riesco a decidere|non riesco a decidermi|non riesco a ricordare|non so decidere|non so decidermi|
        non ho deciso|non ho ancora deciso|non ho un'idea|non ho un idea|non ho un'idea precisa|
        non ho un idea precisa|non ho le idee chiare|non ho elementi per giudicare|non ho elementi|
        non ho gli elementi per giudicare|non ho un parere|non ho pareri|nessun parere|nessun'opinione|
        nessun opinione|senza parere|non me lo ricordo|non me la ricordo|non me ne ricordo|non mi ricordo nulla|
        non mi ricordo bene|non mi ricordo più|non ricordo più|non ricordo molto|non mi viene in mente|
        me lo sono dimenticato|mi sono dimenticato|mi sono dimenticata|ho rimosso|non c'ero con la testa|
        non c ero con la testa|non ero cosciente|ero addormentato|ero addormentata|ero sotto anestesia|
        ero in anestesia|dormivo sempre|ho dormito tutto il tempo|troppo presto per dirlo|presto per dirlo|
        è ancora presto|difficile a dirlo|difficile rispondere|difficile scegliere|difficile esprimersi|
        è difficile valutare|mi riesce difficile dirlo|non è facile dirlo|non è facile da dire|sono in dubbio|incerto|
        incerta|sono combattuto|sono combattuta|non sono sicuro di cosa rispondere|passo|nessuna risposta|
        senza risposta|non pervenuto|nd"""
