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
        il|la|metto|un bel|un bell'|metto un|metto il|metto la|do il|do la|scelgo il|scelgo la|scelgo l'opzione|
        scelgo l opzione|opzione numero|opzione n|opzione nr|risposta numero|risposta n|numero di risposta|direi|
        direi il|direi la|dico|dico il|dico la|voto un|voto il|assegno|assegno un|premo|digito|scrivo|clicco|indico|
        segno|punteggio|punteggio di|un voto di|voto di|la numero|il numero|la opzione|l'opzione numero|
        l opzione numero|la risposta numero|risp|rispondo|rispondo il|rispondo la|x""",
    good="""buono|buona|buoni|buone|buon|bene|ok|okay|okey|benino|soddisfatto|soddisfatta|soddisfatti|contento|
        contenta|contenti|positivo|positiva|positivamente|positivi|piacevole|gradevole|soddisfacente|carino|carina|
        tutto bene|tutto ok|tutto a posto|a posto|apposto|bello|bella|mi sono trovato bene|mi sono trovata bene|
        discretamente bene|corretto|bno|bne|adeguato|adeguata|apprezzabile|bravi|bravo|brava|bene bene|tutto apposto|
        andato bene|e andata bene|e andato bene|e andato tutto bene|non male|mica male|niente male|non mi lamento|
        non posso lamentarmi|nessuna lamentela|niente da dire|niente da ridire|nulla da ridire|nulla da dire|
        mi e piaciuto|mi son trovata bene|ci siamo trovati bene|trovato bene|trovata bene|trattato bene|trattata bene|
        valido|valida|bn|buonino|buono tutto|oki|decente|efficiente|non c'è male|non c è male|non c'è malaccio|
        non c è malaccio|non malaccio|non posso lamentarmi|non mi posso lamentare|non ci possiamo lamentare|
        non possiamo lamentarci|non ci lamentiamo|non mi posso lagnare|non è stata male|non è stato male|
        non è andata male|non è andato male|non era male|non mi è dispiaciuto|non mi è dispiaciuta|mica malaccio|
        tutt'altro che male|tutt altro che male|niente affatto male|per niente male|affatto male|nient'affatto male|
        nient affatto male|mi è piaciuta|ci è piaciuto|ci è piaciuta|mi piace|mi è piaciuto molto|
        mi sono trovati bene|ci siam trovati bene|sono stato bene|sono stata bene|siamo stati bene|stato bene|
        stata bene|seguito bene|seguita bene|curato bene|curata bene|accolto bene|accolta bene|assistito bene|
        assistita bene|trattati bene|mi hanno trattato bene|mi hanno trattata bene|mi hanno curato bene|
        mi hanno curata bene|ci hanno trattato bene|ci hanno trattati bene|bene cosi|bona|boni|bono|buonina|
        buonino dai|benone abbastanza|tutto bono|tutto in ordine|in ordine|tutto liscio|liscio|e filato tutto liscio|
        tutto regolare|come si deve|fatto bene|ben fatto tutto|benino dai|simpatico|gradito|gradita|ok dai|bene dai|
        bene direi|buona direi|buono direi|piu che buona|piu che buono|piu che bene|piu che soddisfacente|
        piu che discreta|piu che sufficiente|piu che accettabile|carini|carine|belle|belli|soddisfatte|contente|
        valide|validi|adeguati|adeguate|soddisfacenti|gradevoli|piacevoli|decenti|buon servizio|buona assistenza|
        buon trattamento|buona accoglienza|bel servizio|bella esperienza|una bella esperienza|buona esperienza|brave|
        non è male""",
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
        cinque stelle|5 stelle|di prima classe|lodevole|benone|stupende|stupendamente|fantastiche|splendide|
        meravigliose|magnifici|magnifiche|favolosi|favolose|una favola|da favola|da sogno|un sogno|un paradiso|
        paradiso|superbo|superba|sublimi|divini|perfette|impeccabilmente|egregio|egregiamente|egregia|esemplari|
        lodevoli|encomiabile|encomiabili|ammirevole|ammirevoli|strepitoso|strepitosa|strepitosi|mitico|mitici|mitica|
        da urlo|una bomba|una cannonata|fenomenale|fenomenali|fenomeni|grandi|grandissimi|siete grandi|
        siete dei grandi|numeri uno|numero 1 in assoluto|i numeri uno|soddisfattissimo|soddisfattissima|
        soddisfattissimi|contentissimo|contentissima|contentissimi|felicissimo|felicissima|felice|felici|entusiasti|
        estasiato|incantata|gentilissimi|gentilissime|gentilissimo|gentilissima|eccezzionali|ottimissimo|ottimissima|
        ottimissimi|arcibene|arcibuono|arcicontento|stra bene|strabuono|strabuona|strafelice|stracontento|
        stracontenta|super bene|super buono|super contenta|super contento|super soddisfatto|super soddisfatta|
        non ho nulla da ridire|non ho niente da ridire|non c'è nulla da ridire|non c è nulla da ridire|
        non c'è niente da ridire|non c è niente da ridire|nulla da eccepire|niente da eccepire|
        non ho nulla da eccepire|non ho niente da eccepire|nulla da obiettare|niente da obiettare|
        nulla di cui lamentarmi|niente di cui lamentarmi|non ho nulla di cui lamentarmi|
        non ho niente di cui lamentarmi|nessun appunto|nessuna critica|nessun reclamo|solo elogi|solo lodi|
        solo parole di elogio|solo complimenti|tanto di cappello|chapeau|giu il cappello|meglio di cosi impossibile|
        meglio di cosi non si poteva|meglio di cosi non poteva andare|meglio di cosi si muore|meglio non si puo|
        meglio non poteva andare|non si puo chiedere di meglio|non potevo chiedere di meglio|
        non potevamo chiedere di meglio|non si puo fare meglio|non potrebbe essere migliore|di meglio non c'è|
        di meglio non c è|oltre le aspettative|oltre ogni aspettativa|sopra le aspettative|
        al di sopra delle aspettative|superiore alle aspettative|ha superato le aspettative|di primo livello|
        di altissimo livello|altissimo livello|di alto livello|alto livello|livello altissimo|ad alto livello|
        di prim'ordine|di prim ordine|a cinque stelle|da cinque stelle|da 5 stelle|a 5 stelle|dieci e lode per tutti|
        trenta e lode|30 e lode|110 e lode con bacio accademico|da 110 e lode|da lode|con lode|la migliore esperienza|
        il miglior ospedale|il migliore ospedale|la miglior esperienza|i migliori in assoluto|il meglio del meglio|
        tutto al top|a livelli altissimi|come a casa|come in famiglia|come in un albergo|ottimo direi|ottima direi|
        davvero ottimo tutto""",
    bad="""male|cattivo|cattiva|cattivi|cattive|brutto|brutta|brutti|scarso|scarsa|scarsi|scadente|scadenti|
        insoddisfatto|insoddisfatta|insoddisfacente|scontento|scontenta|negativo|negativa|negativamente|deludente|
        deludenti|deluso|delusa|delusi|delusione|insufficiente|insufficienti|sgradevole|povero|povera|pessimetto|
        maluccio|non buona|carente|mal|mi sono trovato male|mi sono trovata male|malino|brutta esperienza|
        una delusione|insoddisfatti|non soddisfatto|non soddisfatta|non mi e piaciuto|non mi sono trovato bene|
        non mi sono trovata bene|non mi son trovata bene|trattato male|trattata male|andato male|e andata male|
        spiacevole|lascia a desiderare|lascia molto a desiderare|ha lasciato a desiderare|
        ha lasciato molto a desiderare|poteva andare meglio|potrebbe andare meglio|si puo fare di meglio|
        sotto la media|sotto le aspettative|al di sotto delle aspettative|poco soddisfatto|poco soddisfatta|
        poco buono|poco bene|mediocre tendente al male|non granche|non un granche|mica tanto bene|mica bene|scarsino|
        scarsina|scarsini|scarsetto|scarsetta|bruttino|bruttina|brutte|bruttarello|malaccio|male male|malamente|
        maletto|pochino|poca cosa|poco buona|poco buoni|poco bella|poco bello|poco contento|poco contenta|
        poco gradevole|poco piacevole|poco adeguato|poco adeguata|poco soddisfacente|poco soddisfatti|
        poco professionale|poco curato|poco curata|insoddisfatte|insoddisfacenti|scontenti|scontente|deluse|
        inadeguato|inadeguata|inadeguati|inefficiente|inefficienti|carenti|insufficente|insuficiente|sotto standard|
        sotto la sufficienza|non sufficiente|non all'altezza|non all altezza|non è all'altezza|non è all altezza|
        non è stato all'altezza|non è stato all altezza|non all'altezza delle aspettative|
        non all altezza delle aspettative|inferiore alle aspettative|inferiore alla media|mi aspettavo di meglio|
        mi aspettavo di più|mi aspettavo meglio|mi aspettavo altro|ci aspettavamo di meglio|ci aspettavamo di più|
        non mi è piaciuta|non ci è piaciuto|non ci è piaciuta|non mi piace|non mi è piaciuto per niente|
        non mi è piaciuto affatto|non mi è piaciuto per nulla|non mi è piaciuta per niente|non mi è piaciuta affatto|
        non mi è piaciuta per nulla|non sono rimasto contento|non sono rimasta contenta|non sono rimasto soddisfatto|
        non sono rimasta soddisfatta|non sono soddisfatto|non sono soddisfatta|non siamo soddisfatti|
        non siamo rimasti soddisfatti|non sono contento|non sono contenta|non siamo contenti|
        non mi sono trovato affatto bene|non mi sono trovata affatto bene|non mi sono trovato molto bene|
        non mi sono trovata molto bene|non ci siamo trovati bene|non ci siamo|non mi son trovato bene|trovato male|
        trovata male|trovati male|ci siamo trovati male|mi son trovato male|mi son trovata male|seguito male|
        seguita male|curato male|curata male|accolto male|accolta male|trattati male|mi hanno trattato male|
        mi hanno trattata male|ci hanno trattato male|ci hanno trattati male|sono stato trattato male|
        sono stata trattata male|è stata una delusione|che delusione|delusione totale|grande delusione|
        una grande delusione|gran delusione|delusissimo|delusissima|una brutta esperienza|brutto servizio|
        cattivo servizio|servizio scadente|servizio scarso|scarso servizio|cattiva assistenza|cattiva esperienza|
        assistenza scarsa|lascia parecchio a desiderare|lasciava a desiderare|lasciano a desiderare|
        ha lasciato un po a desiderare|non granché buona|non è stato un granché|non è stata un granché|
        non è un granché|niente di buono|nulla di buono|bocciato|bocciata|bocciati|bocciatura|da migliorare|
        molto da migliorare|c'è molto da migliorare|c è molto da migliorare|è andata maluccio|mal fatto|fatto male|
        approssimativo|approssimativa|sgradevoli|spiacevoli|triste|tristi|squallidino|scomodo|scomoda""",
    terrible="""pessimo|pessima|pessimi|pessime|pessimamente|terribile|terribili|orribile|orribili|orrendo|orrenda|
        orrore|un orrore|tremendo|tremenda|disastro|un disastro|disastroso|disastrosa|disastrosi|vergogna|
        una vergogna|vergognoso|vergognosa|incubo|un incubo|schifo|uno schifo|schifoso|schifosa|che schifo|fa schifo|
        disgustoso|disgustosa|il peggio|il peggiore|la peggiore|i peggiori|malissimo|bruttissimo|bruttissima|
        inaccettabile|penoso|penosa|deplorevole|spaventoso|merda|una merda|di merda|atroce|catastrofe|catastrofico|
        catastrofica|scandaloso|scandalosa|indecente|tragico|tragica|una tragedia|pesimo|una schifezza|schifezza|
        vergognosi|tragedia|inferno|un inferno|da incubo|da schifo|pietoso|pietosa|indegno|indegna|inammissibile|
        intollerabile|uno scandalo|disumano|disumana|allucinante|agghiacciante|da denuncia|zero|zero assoluto|
        peggio di cosi|peggio non si puo|peggio di cosi non si puo|non poteva andare peggio|da dimenticare|malasanita|
        terzo mondo|da terzo mondo|squallido|squallida|raccapricciante|cattivissimo|la peggiore esperienza|
        la peggior esperienza|la peggiore esperienza della mia vita|la peggior esperienza della mia vita|
        peggior esperienza|peggiore esperienza|il peggior ospedale|il peggiore ospedale|peggior ospedale|
        il peggior servizio|peggior servizio|peggio di cosi si muore|peggio di cosi non poteva andare|
        peggio di cosi impossibile|peggio non poteva andare|peggio non si poteva|peggio che mai|non c'è di peggio|
        non c è di peggio|non esiste di peggio|il peggio del peggio|di male in peggio|da vergognarsi|vergognatevi|
        dovete vergognarvi|dovreste vergognarvi|che vergogna|vergogna totale|vergogna assoluta|roba da vergognarsi|
        uno scempio|scempio|un macello|macello|un casino|un casino totale|un delirio|delirio|un calvario|calvario|
        un supplizio|una tortura|tortura|un'agonia|un agonia|un inferno in terra|schifo totale|schifo assoluto|
        uno schifo totale|uno schifo assoluto|fate schifo|mi fa schifo|faceva schifo|ha fatto schifo|
        hanno fatto schifo|schifosi|schifose|schifezze|disgustosi|disgusto|ributtante|ripugnante|rivoltante|nauseante|
        vomitevole|lurido|lurida|una porcheria|porcheria|una porcata|porcata|una cagata|cagata|cacca|una cacca|
        una fogna|una topaia|un lager|lager|da lager|peggio di un lager|un canile|da canile|una bolgia|
        un girone infernale|infernale|da quarto mondo|da terzo mondo proprio|orrende|orrendi|tremendi|tremende|atroci|
        scandalosi|scandalose|indecenti|indecentemente|osceno|oscena|oscenità|abominevole|abominevoli|mostruoso|
        mostruosa|obbrobrio|un obbrobrio|obbrobrioso|orripilante|raccapriccianti|agghiaccianti|spaventosa|spaventosi|
        terrificante|terrificanti|angosciante|drammatico|drammatica|un dramma|traumatico|traumatica|traumatizzante|
        un trauma|disastrose|un disastro totale|disastro totale|un disastro assoluto|disastro assoluto|
        disastro completo|catastrofe totale|una catastrofe|fallimento|un fallimento|fallimentare|inqualificabile|
        inqualificabili|inaccettabili|ingiustificabile|inconcepibile|inaudito|inaudita|imperdonabile|intollerabili|
        insopportabile|ignobile|ignobili|indegni|indegne|disumani|disumane|inumano|inumana|bestiale trattamento|
        trattati come bestie|trattato come una bestia|trattata come una bestia|come bestie|come animali|
        trattati come animali|da cani|trattato da cani|trattata da cani|penosi|penose|pietosi|pietose|squallidi|
        squallore|uno squallore|bruttissime|bruttissimi|scarsissimo|scarsissima|scarsissimi|scadentissimo|
        scadentissima|pessimo pessimo|pessimissimo|pessime condizioni|sotto zero|meno di zero|voto zero|meno zero|
        zero spaccato|da zero|nota zero""",
    very="""molto|molto molto|davvero|veramente|estremamente|tanto|cosi|super|troppo|assai|incredibilmente|totalmente|
        assolutamente|proprio|decisamente|mlt|molt|parecchio|tantissimo|moltissimo|particolarmente|infinitamente|
        molta|molti|mega|completamente|sinceramente|pienamente|moolto|mlto|motlo|totale|totali|assoluta|assoluto|
        tantissima|assai assai|veramente molto|davvero molto|proprio molto|molto ma molto|moltissima|
        estremamente molto|oltremodo|enormemente|immensamente|straordinariamente|eccezionalmente|notevolmente|
        sommamente|altamente|fin troppo|un sacco|da matti|vermente|verramente|veramnte|davero|dawero|molyo|mooolto|
        moltooo|motlto|multo|mollto|mto|stra|iper|ultra|arci|alquanto molto|del tutto|in tutto e per tutto|al 100|
        al cento per cento|cento per cento|al massimo""",
    quite="""abbastanza|piuttosto|alquanto|un po|relativamente|quasi|tutto sommato|generalmente|sufficientemente|
        mediamente|piu che|direi|un pochino|un pochettino|un tantino|un attimino|in fondo|nel suo complesso|
        grosso modo|diciamo|leggermente|lievemente|tendenzialmente|parzialmente|in linea generale|normalmente|
        di solito|tutto considerato""",
    nots="""non|non e|non e stato|non e stata|non era|mai|non molto|non tanto|non proprio|nn|no|non sono|
        non sono stati|non sono stato|non sono stata|mica|neanche|non e andata|non troppo|non mi sono|mica tanto|
        per niente|per nulla|poco|affatto|nient affatto|tutt altro che|nemmeno|ne|nient'affatto|tutt'altro che|nn è|
        nn è stato|nn è stata|non è stato per niente|non è stata per niente|non è stato affatto|non è stata affatto|
        non è affatto|non è per niente|non è per nulla|non mi è sembrato|non mi è sembrata|non si è rivelata|
        non direi|non direi proprio|non lo definirei|non la definirei|non definirei|non posso dire che sia stata|
        non posso dire sia stata|non si può dire|per niente affatto|manco|neppure|nient'affatto|lungi dall'essere|
        lungi dall essere|non particolarmente|non esattamente|non del tutto|non granché|non siamo stati|non siamo|
        non ero|non fu|nun|nun è|no è""",
    at_all="""per niente|affatto|per nulla|assolutamente|niente affatto|manco per niente|neanche un po|nemmeno un po|
        proprio|minimamente|del tutto|nel modo più assoluto|in nessun modo|in alcun modo|manco un po|
        neanche lontanamente|neanche per sogno|neanche per idea|per nulla al mondo|proprio per niente|
        proprio per nulla""",
    neither="""ne buona ne cattiva|ne buono ne cattivo|ne bene ne male|ne buoni ne cattivi|ne cattiva ne buona|
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
        alti e bassi come sempre|luci e ombre|chiaroscuri|tra alti e bassi|pro e contro entrambi""",
    dont_know="""non so|nonso|nn so|non lo so|nn lo so|boh|bo|non saprei|nn saprei|non ho idea|nessuna idea|
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
        senza risposta|non pervenuto|nd""",
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
        comunque sia|va detto|davvero|ma davvero""",
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
        buona salute""",
    greetings="""buongiorno|buon giorno|buonasera|buona sera|buonanotte|buona notte|buona giornata|buona serata|
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
        brutte notizie|ottime notizie|bella notizia""",
    joins="""ma|perche|poiche|dato che|visto che|e|ed|anche se|sebbene|pero|tuttavia|solo|solo che|solamente|soltanto|
        a causa|grazie a|soprattutto|specialmente|per|per via|in quanto|peccato che|peccato|tranne|eccetto|a parte|
        purtroppo|xche|xke|perke|inoltre|ed anche|il personale|i medici|le infermiere|siccome|tranne che|a parte il|
        a parte la|salvo|nonostante|malgrado|grazie al|unico|unica|unico neo|unica pecca|l unica|l unico|anche|
        e anche|specie|comunque|eppure|quando|dove|gli infermieri|il dottore|il cibo|l'unica|l'unico|mentre|invece|
        oltre|oltre a|oltretutto|poi|escluso|esclusa|escluse|esclusi|fuorché|se non per|se non fosse|unica cosa|
        l'unica cosa|l unica cosa|ma anche|ma solo|ma il|ma la|perché il|perché la|dato il|data la|vista la|visto il|
        causa|per colpa|xk|x via|in particolare|nonostante tutto|nonostante il|nonostante la|mi hanno|ci hanno|
        ho aspettato|ho atteso|abbiamo aspettato|mi ha|non mi hanno|non c'era|non c era|non c'erano|non c erano""",
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
        top|eccezionali|eccezionale|cuore|nulla da ridire|gentilissime|gentilmente|cortesissimo|cortesissima|amabile|
        amabili|adorabile|adorabili|squisito|squisita|squisiti|carino|carina|carini|delicatezza|delicato|delicata|
        delicati|dolcezza|tenerezza|calorosi|calorosa|affetto|affettuosa|affettuoso|pazienza|sorriso|col sorriso|
        con il sorriso|solare|solari|allegri|scrupoloso|scrupolosi|precisi|puntuale|puntuali|tempestivi|prontezza|
        bravura|altruismo|dedizione|amore|con amore|impegno|rispetto e gentilezza|rispettoso|rispettosa|educato|
        educata|educazione e gentilezza|umanità e professionalità|grande umanità|grande professionalità|
        massima professionalità|massimo rispetto|tanta stima|stima|gratitudine|riconoscenza|ringrazio di cuore|
        vi ringrazio di cuore|grazie di cuore|grazie infinite|vi sarò sempre grato|vi sarò sempre grata|
        non smetterò mai di ringraziarvi|meraviglioso|splendido|stupendo|stupenda|fantastica|perfetta|perfetti|
        bravissimo|ineccepibile|esemplare|serietà|rassicurante|rassicuranti|mi hanno rassicurato|mi hanno rassicurata|
        mi hanno tranquillizzato|mi hanno coccolata|mi hanno aiutato molto|mi hanno aiutata molto|
        mi sono sentita a casa|mi sono sentito a casa|mi sono sentita al sicuro|mi sono sentito al sicuro|
        mi avete salvato|mi avete salvata|m'avete salvato|m avete salvato|oro|persone d'oro|persone d oro|
        cuore grande|grande cuore|soddisfattissimo|soddisfattissima|molto bene|benissimo|tutto bene|molto buono|
        molto buona""",
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
        cattiveria|deluso|delusa|indegno|indegna|ignobile|ignobili|zozzo|zozza|lercio|lercia|fetente|puzzolente|topi|
        sangue per terra|bestie|come bestie|trattati come bestie|trattato come una bestia|trattata come una bestia|
        trattati come animali|come animali|come un cane|come un pacco|come un numero|trattata come un numero|
        trattato come un numero|villani|villano|villana|insolente|insolenti|strafottenti|strafottenza|menefreghista|
        menefreghiste|scontrosi|scontrosa|scontroso|scocciati|scocciata|acidi|acida|infermiera acida|urla|
        urlavano contro|sgridato|sgridata|insultato|insultata|insulti|offeso|offesa|derisa|deriso|presi in giro|
        presa in giro|preso in giro|ignorandomi|dimenticato|dimenticata|dimenticati|lasciato in corridoio|
        lasciata in corridoio|lasciati in corridoio|lasciato per ore|lasciata per ore|lasciato nel dolore|
        lasciata nel dolore|abbandonata a me stessa|abbandonato a me stesso|nessuno mi ha aiutato|
        nessuno mi ha aiutata|nessuno mi ascoltava|nessuno mi ha ascoltato|nessuno mi ha spiegato|nessuno è venuto|
        non è venuto nessuno|mi hanno trattato male|mi hanno trattata male|orrendo|orrenda|orribili|terribili|
        tremendo|tremenda|disastro|disastrosa|disastroso|pessime|malissimo|scandalo|scandalosa|vergognose|vergognosi|
        da denuncia|denuncia|denuncio|allucinante|agghiacciante|atroce|strazio|straziante|calvario|agonia|tortura|
        da incubo|la notte peggiore|peggior|peggiore della mia vita|deludente|delusione|inutile|inutili|inefficienti|
        inefficienza|pressappochismo|approssimazione|incivile|incivili|inciviltà|disprezzo|cattiveria|crudeli|crudele|
        crudeltà|razzisti|razzista|discriminata|discriminato""",
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
        si certo volentieri|ma certo fate pure|certo potete usarlo|certo potete pubblicarlo|d'accordo|
        si sono d'accordo|certamente sì|certo sì|sicuro sì|sì sicuro|sì sì va bene|sì sì certo|sì sì ok|sì sì potete|
        sì dai|dai sì|ma sì dai|ma sì certo|ma certamente|ma sicuro|ma ovvio|eccome|eccome no|e come no|ben felice|
        ne sarei felice|ne sarei contento|ne sarei contenta|mi farebbe piacere|mi fa piacere|con grande piacere|
        con tanto piacere|con immenso piacere|ci sto|io ci sto|approvo|approvato|sì approvo|do l'ok|do l ok|
        do l'autorizzazione|do l autorizzazione|do la mia autorizzazione|avete l'autorizzazione|
        avete l autorizzazione|avete la mia autorizzazione|avete il mio ok|avete il via libera|via libera|
        semaforo verde|autorizzo la pubblicazione|sì autorizzo la pubblicazione|acconsento alla pubblicazione|
        sì acconsento alla pubblicazione|sono favorevole|favorevole|sì favorevole|sono d'accordissimo|
        sono d accordissimo|d'accordissimo|d accordissimo|pienamente d'accordo|pienamente d accordo|
        sono pienamente d'accordo|sono pienamente d accordo|totalmente d'accordo|totalmente d accordo|accordato|
        concesso|permesso accordato|avete il permesso|per me ok|per me è ok|per me è sì|per me va benissimo|
        per me sì certo|per me nessun problema|per me potete|per me fate pure|per me non c'è problema|
        per me non c è problema|per me non ci sono problemi|per me può andare|a me sta bene|a me va benissimo|
        mi sta benissimo|mi va benissimo|da parte mia sì|da parte mia ok|da parte mia nessun problema|
        sì per me va bene|sì per me ok|sì va benissimo|nessun problema per me|nessun problema certo|
        nessun problema sì|nessunissimo problema|nessunissima obiezione|non ho problemi|non ho nessun problema|
        non ho alcun problema|nessuna obiezione da parte mia|non ho nessuna obiezione|non ho alcuna obiezione|
        non ho niente da obiettare|non ho nulla da obiettare|non ho niente contro|nulla contro|non sono contrario|
        non sono contraria|non vedo perché no|perché no certo|che problema c'è|che problema c è|sì non c'è problema|
        sì non c è problema|sì non c'è nessun problema|sì non c è nessun problema|non c'è nessun problema|
        non c è nessun problema|non c'è alcun problema|non c è alcun problema|non è un problema|
        non è assolutamente un problema|nessun disturbo|non mi disturba affatto|non mi dispiace affatto|
        non mi dà nessun fastidio|fatelo|fatelo pure|sì fatelo|lo faccia|lo faccia pure|usatelo pure|sì usatelo|
        sì usatelo pure|usate|usateli pure|usate pure il mio commento|pubblicatelo pure|sì pubblicatelo|
        sì pubblicatelo pure|sì pubblicate|sì pubblicate pure|pubblicate pure il mio commento|sì condividete|
        condividetelo pure|sì condividetelo|utilizzatelo pure|utilizzate pure|mettetelo pure|scrivetelo pure|
        potete pubblicare tutto|potete pubblicare il mio commento|potete pubblicare il commento|
        sì potete pubblicare il mio commento|potete pubblicare la mia risposta|
        potete pubblicare quello che ho scritto|potete pubblicare ciò che ho scritto|potete usare il mio commento|
        potete usare le mie parole|sì potete usare il mio commento|potete condividere il mio commento|
        potete utilizzare il mio commento|sì potete pubblicarlo|sì potete condividerlo|potete tranquillamente|
        potete pubblicare tranquillamente|potete pubblicarlo tranquillamente|lo potete pubblicare|
        sì lo potete pubblicare|lo potete usare|lo può pubblicare|può pubblicarlo|può pubblicare|può usarlo|
        sì può pubblicarlo|può farlo|certo che può|certo può|certo che sì potete|certo pubblicate|certo pubblicatelo|
        certo usatelo pure|pubblicare sì|pubblicazione sì|ok pubblicate|ok potete|ok fate pure|ok certo|
        ok nessun problema|ok pubblicate pure|ok volentieri|ok d'accordo|ok d accordo|ok per me|okok|ok ok|okk|
        okey sì|va bene sì|va bene certo|va bene potete|va bene pubblicate|va bene per me|va bene nessun problema|
        va bene d'accordo|va bene d accordo|sissignore|sì signora|sì signore|signorsì|si si si|ssi|yep|yes certo|
        desidero che venga pubblicato|lo desidero|lo voglio|sì lo voglio|voglio che venga pubblicato|sì senza nome|
        sì senza il nome|sì senza il mio nome|sì anonimamente|sì in anonimo|sì in modo anonimo|ok senza nome|
        ok senza il nome|ok senza il mio nome|ok anonimo|ok anonimamente|ok in forma anonima|ok in anonimo|
        ok in modo anonimo|va bene senza nome|va bene senza il nome|va bene senza il mio nome|va bene anonimo|
        va bene anonimamente|va bene in forma anonima|va bene in anonimo|va bene in modo anonimo|certo senza nome|
        certo senza il nome|certo senza il mio nome|certo anonimo|certo anonimamente|certo in forma anonima|
        certo in anonimo|certo in modo anonimo|d'accordo senza nome|d accordo senza nome|d'accordo senza il nome|
        d accordo senza il nome|d'accordo senza il mio nome|d accordo senza il mio nome|d'accordo anonimo|
        d accordo anonimo|d'accordo anonimamente|d accordo anonimamente|d'accordo in forma anonima|
        d accordo in forma anonima|d'accordo in anonimo|d accordo in anonimo|d'accordo in modo anonimo|
        d accordo in modo anonimo|sono d'accordo senza nome|sono d accordo senza nome|sono d'accordo senza il nome|
        sono d accordo senza il nome|sono d'accordo senza il mio nome|sono d accordo senza il mio nome|
        sono d'accordo anonimo|sono d accordo anonimo|sono d'accordo anonimamente|sono d accordo anonimamente|
        sono d'accordo in forma anonima|sono d accordo in forma anonima|sono d'accordo in anonimo|
        sono d accordo in anonimo|sono d'accordo in modo anonimo|sono d accordo in modo anonimo|sì certo senza nome|
        sì certo senza il nome|sì certo senza il mio nome|sì certo anonimo|sì certo anonimamente|
        sì certo in forma anonima|sì certo in anonimo|sì certo in modo anonimo|sì va bene senza nome|
        sì va bene senza il nome|sì va bene senza il mio nome|sì va bene anonimo|sì va bene anonimamente|
        sì va bene in forma anonima|sì va bene in anonimo|sì va bene in modo anonimo|potete senza nome|
        potete senza il nome|potete senza il mio nome|potete anonimo|potete anonimamente|potete in forma anonima|
        potete in anonimo|potete in modo anonimo|potete pubblicare senza nome|potete pubblicare senza il nome|
        potete pubblicare senza il mio nome|potete pubblicare anonimo|potete pubblicare anonimamente|
        potete pubblicare in forma anonima|potete pubblicare in anonimo|potete pubblicare in modo anonimo|
        sì potete pubblicare senza nome|sì potete pubblicare senza il nome|sì potete pubblicare senza il mio nome|
        sì potete pubblicare anonimo|sì potete pubblicare anonimamente|sì potete pubblicare in forma anonima|
        sì potete pubblicare in anonimo|sì potete pubblicare in modo anonimo|pubblicate pure senza nome|
        pubblicate pure senza il nome|pubblicate pure senza il mio nome|pubblicate pure anonimo|
        pubblicate pure anonimamente|pubblicate pure in forma anonima|pubblicate pure in anonimo|
        pubblicate pure in modo anonimo|sì pubblicate senza nome|sì pubblicate senza il nome|
        sì pubblicate senza il mio nome|sì pubblicate anonimo|sì pubblicate anonimamente|
        sì pubblicate in forma anonima|sì pubblicate in anonimo|sì pubblicate in modo anonimo|senza nome sì|
        senza nome va bene|senza nome ok|anonimo va bene|anonimo ok|anonimamente sì""",
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
        non ho voglia|grazie no|grazie ma no|no ma grazie|no mi spiace|mi spiace no|mi dispiace no|
        no non sono d'accordo|nient'affatto|preferirei evitare|preferisco evitare|meglio evitare|evitiamo|evitate|
        no evitate|non mi sembra il caso|non è il caso|non è proprio il caso|lasciate stare|no lasciate stare|
        lasciamo stare|lasciate perdere|no lasciate perdere|lasciamo perdere|lascia perdere|per carità no|
        no per carità|col cavolo|col cavolo no|col cazzo|manco morto|manco morta|manco per sogno|neanche morto|
        neanche morta|nemmeno morto|nemmeno per idea|neanche a pagamento|non me la sento|no non me la sento|
        non mi sento|non mi sento di autorizzare|non mi fa piacere|non mi piace l'idea|non mi piace l idea|
        non gradisco|non gradirei|no non gradisco|non approvo|non sono favorevole|sono sfavorevole|sfavorevole|
        non sono proprio d'accordo|non sono proprio d accordo|non sono affatto d'accordo|non sono affatto d accordo|
        in disaccordo|sono in disaccordo|non do l'ok|non do l ok|non do l'autorizzazione|non do l autorizzazione|
        non do il permesso|non avete il permesso|non avete il mio permesso|non avete l'autorizzazione|
        non avete l autorizzazione|non avete la mia autorizzazione|non autorizzo la pubblicazione|
        no non autorizzo la pubblicazione|nego l'autorizzazione|nego l autorizzazione|nego il permesso|
        non acconsento alla pubblicazione|no alla pubblicazione|no pubblicazione|niente pubblicazione|non pubblicare|
        da non pubblicare|non da pubblicare|nessuna pubblicazione|vietato|è vietato|divieto|lo vieto|ve lo vieto|
        proibisco|lo proibisco|no mai|mai nella vita|giammai|macché|ma figuriamoci no|ma quando mai|non esiste|
        non esiste proprio|non ci penso nemmeno|non ci penso neanche|neanche ci penso|no non serve|
        no non è necessario|no non c'è bisogno|no non c è bisogno|no non voglio grazie|no non mi va grazie|
        no non vorrei|io no|io dico no|dico di no|dico no|per me no|da parte mia no|a me no|per me è no|
        io preferisco di no|io preferirei di no|se possibile no|se possibile preferirei di no|possibilmente no|
        tendenzialmente no|no davvero|no no grazie|no grazie mille|no sinceramente|sinceramente no|onestamente no|
        assolutamente non|assolutamente no grazie|no in assoluto|decisamente no|proprio no|no proprio|
        direi proprio di no|certo no|sicuro no|no sicuro|ovviamente no grazie|no signore|no signora|nossignore|
        è una cosa privata|è una cosa personale|è personale|sono cose private|cose private|cose personali|
        sono cose mie|è solo per voi|solo per voi|resti tra noi|deve restare tra noi|rimanga tra noi|rimane tra noi|
        voglio che resti privato|preferisco che resti privato|preferirei restasse privato|tengo alla privacy|
        tengo alla mia privacy|per la privacy no|no per privacy|no privacy|non adesso grazie|per il momento no|
        al momento no|no per il momento|magari un'altra volta|magari un altra volta|un'altra volta|un altra volta|
        no un'altra volta|no un altra volta|naa|nah|naah|neh|noooo|nonono|no no no|non si può|non si pubblica|
        non pubblicherei|non voglio che venga pubblicato|non voglio che sia pubblicato|non voglio che venga condiviso|
        non voglio che si pubblichi|non voglio che si sappia|non voglio che lo pubblichiate|
        non voglio che pubblichiate|non voglio che venga usato|non voglio che venisse pubblicato|
        non voglio che fosse pubblicato|non voglio che lo pubblicaste|non voglio che sia reso pubblico|
        non voglio che venga reso pubblico|non vorrei che venga pubblicato|non vorrei che sia pubblicato|
        non vorrei che venga condiviso|non vorrei che si pubblichi|non vorrei che si sappia|
        non vorrei che lo pubblichiate|non vorrei che pubblichiate|non vorrei che venga usato|
        non vorrei che venisse pubblicato|non vorrei che fosse pubblicato|non vorrei che lo pubblicaste|
        non vorrei che sia reso pubblico|non vorrei che venga reso pubblico|non desidero che venga pubblicato|
        non desidero che sia pubblicato|non desidero che venga condiviso|non desidero che si pubblichi|
        non desidero che si sappia|non desidero che lo pubblichiate|non desidero che pubblichiate|
        non desidero che venga usato|non desidero che venisse pubblicato|non desidero che fosse pubblicato|
        non desidero che lo pubblicaste|non desidero che sia reso pubblico|non desidero che venga reso pubblico|
        preferirei che non venga pubblicato|preferirei che non sia pubblicato|preferirei che non venga condiviso|
        preferirei che non si pubblichi|preferirei che non si sappia|preferirei che non lo pubblichiate|
        preferirei che non pubblichiate|preferirei che non venga usato|preferirei che non venisse pubblicato|
        preferirei che non fosse pubblicato|preferirei che non lo pubblicaste|preferirei che non sia reso pubblico|
        preferirei che non venga reso pubblico|preferisco che non venga pubblicato|preferisco che non sia pubblicato|
        preferisco che non venga condiviso|preferisco che non si pubblichi|preferisco che non si sappia|
        preferisco che non lo pubblichiate|preferisco che non pubblichiate|preferisco che non venga usato|
        preferisco che non venisse pubblicato|preferisco che non fosse pubblicato|preferisco che non lo pubblicaste|
        preferisco che non sia reso pubblico|preferisco che non venga reso pubblico|vorrei che non venga pubblicato|
        vorrei che non sia pubblicato|vorrei che non venga condiviso|vorrei che non si pubblichi|
        vorrei che non si sappia|vorrei che non lo pubblichiate|vorrei che non pubblichiate|
        vorrei che non venga usato|vorrei che non venisse pubblicato|vorrei che non fosse pubblicato|
        vorrei che non lo pubblicaste|vorrei che non sia reso pubblico|vorrei che non venga reso pubblico|
        no non pubblicatelo|per favore non pubblicatelo|vi prego non pubblicatelo|no non condividetelo|
        per favore non condividetelo|vi prego non condividetelo|no non usatelo|per favore non usatelo|
        vi prego non usatelo|non pubblicateli|no non pubblicateli|per favore non pubblicateli|
        vi prego non pubblicateli|non usate|no non usate|per favore non usate|vi prego non usate|
        non pubblicate il mio commento|no non pubblicate il mio commento|per favore non pubblicate il mio commento|
        vi prego non pubblicate il mio commento|non usate il mio commento|no non usate il mio commento|
        per favore non usate il mio commento|vi prego non usate il mio commento|non lo pubblicate|
        no non lo pubblicate|per favore non lo pubblicate|vi prego non lo pubblicate|non fatelo|no non fatelo|
        per favore non fatelo|vi prego non fatelo|non mettetelo|no non mettetelo|per favore non mettetelo|
        vi prego non mettetelo|non divulgatelo|no non divulgatelo|per favore non divulgatelo|vi prego non divulgatelo|
        non utilizzatelo|no non utilizzatelo|per favore non utilizzatelo|vi prego non utilizzatelo|
        non voglio pubblicarlo|no non voglio pubblicarlo|non desidero pubblicarlo|non vorrei pubblicarlo|
        preferirei non pubblicarlo|preferisco non pubblicarlo|meglio non pubblicarlo|non potete pubblicarlo|
        non voglio pubblicare|no non voglio pubblicare|non desidero pubblicare|non vorrei pubblicare|
        preferirei non pubblicare|preferisco non pubblicare|meglio non pubblicare|non potete pubblicare|
        non voglio condividerlo|no non voglio condividerlo|non desidero condividerlo|non vorrei condividerlo|
        preferirei non condividerlo|preferisco non condividerlo|meglio non condividerlo|non potete condividerlo|
        non voglio condividere|no non voglio condividere|non desidero condividere|non vorrei condividere|
        preferirei non condividere|preferisco non condividere|meglio non condividere|non potete condividere|
        non voglio pubblicare il mio commento|no non voglio pubblicare il mio commento|
        non desidero pubblicare il mio commento|non vorrei pubblicare il mio commento|
        preferirei non pubblicare il mio commento|preferisco non pubblicare il mio commento|
        meglio non pubblicare il mio commento|non potete pubblicare il mio commento|no non voglio che lo pubblichiate|
        preferirei non che lo pubblichiate|preferisco non che lo pubblichiate|meglio non che lo pubblichiate|
        non potete che lo pubblichiate|no non voglio che pubblichiate|preferirei non che pubblichiate|
        preferisco non che pubblichiate|meglio non che pubblichiate|non potete che pubblichiate""",
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
        non rompete|avete rotto|che palle questi messaggi|basta con sti messaggi|basta con sti sms|
        basta con questi sms|basta mandarmi messaggi|basta messaggi grazie|basta scrivermi|basta così coi messaggi|
        mai più messaggi|niente sms|niente messaggi grazie|non mi mandate più niente|non mandatemi più nulla|
        non inviatemi più nulla|non inviatemi più niente|non inviatemi altri messaggi|non mandatemi altri messaggi|
        non mandate altro|non mi scriva più|non mi mandi più messaggi|non mi contatti più|non contattarmi|
        non contattarmi più|non contattatemi mai più|non scrivetemi mai più|non mi disturbi|non mi disturbi più|
        non mi disturbate più|smettetela di scrivermi|smettetela con questi messaggi|smettete con questi messaggi|
        smettete per favore|smettetela per favore|la smettete|la smetta di scrivermi|volete smetterla|
        piantatela con i messaggi|piantatela con questi messaggi|finitela con questi messaggi|finitela con i messaggi|
        fatela finita|fatela finita con questi messaggi|cancellatemi per favore|cancellatemi subito|
        cancellatemi da questa lista|cancellatemi dall'elenco|cancellatemi dall elenco|
        cancellatemi dai vostri elenchi|mi cancelli|mi cancelli dalla lista|mi tolga dalla lista|mi tolga dall'elenco|
        mi tolga dall elenco|toglietemi da questa lista|toglietemi dall'elenco|toglietemi dall elenco|
        toglietemi dai contatti|rimuovetemi dalla lista|rimuovetemi dall'elenco|rimuovetemi dall elenco|rimuovere|
        rimuovere il numero|cancellate questo numero|cancellate i miei dati|eliminate i miei dati|
        eliminate questo numero|disiscrivetemi per favore|voglio disiscrivermi|vorrei disiscrivermi|
        vorrei cancellarmi|voglio cancellarmi|mi voglio cancellare|mi disiscrivo|mi cancello|voglio essere cancellato|
        voglio essere cancellata|vorrei essere cancellato|vorrei essere cancellata|voglio essere rimosso|
        voglio essere rimossa|vorrei essere rimosso|vorrei essere rimossa|vorrei essere tolto dalla lista|
        vorrei essere tolta dalla lista|non voglio più essere contattato|non voglio più essere contattata|
        non voglio essere contattato|non voglio essere contattata|non voglio essere disturbato|
        non voglio essere disturbata|non voglio più messaggi da voi|non voglio più ricevere nulla|
        non voglio più ricevere niente|non voglio ricevere più niente|non voglio sondaggi|niente sondaggi|
        basta sondaggi|non voglio questionari|basta questionari|non mi interessa ricevere messaggi|
        non mi interessano i messaggi|lasciatemi in pace per favore|stop grazie|stop ai messaggi|stop agli sms|
        stop con i messaggi|stop con gli sms|unsubscribe""",
    start="""start|inizia|iniziare|iniziate|comincia|cominciare|riprendi|riprendere|riprendete|riattiva|riattivare|
        attiva|attivare|iscrivi|iscrivimi|iscrivetemi|voglio ricevere messaggi|voglio di nuovo i messaggi|ricomincia|
        ricominciare|riavvia|avvia|ricominciate|riattivate|attivate|iscrivermi|iscrizione|reiscrivetemi|
        potete riprendere a scrivermi|potete riprendere|potete scrivermi di nuovo|potete ricominciare|
        scrivetemi di nuovo|scrivetemi ancora|mandatemi di nuovo i messaggi|mandatemi ancora messaggi|
        rimandatemi i messaggi|voglio ricevere i messaggi|voglio ricevere di nuovo i messaggi|
        voglio ricevere ancora messaggi|rivoglio i messaggi|sbloccate|sbloccami|riscrivermi|potete riscrivermi|
        riscrivetemi|rimandatemi messaggi|riprendete i messaggi|riprendete con i messaggi|rimettetemi in lista|
        reinseritemi|rimettetemi nella lista|vorrei iscrivermi di nuovo|voglio iscrivermi di nuovo|
        vorrei reiscrivermi|vorrei ricevere di nuovo i messaggi|vorrei ricevere ancora i messaggi|
        vorrei ricevere ancora messaggi|vorrei di nuovo i messaggi|riattivatemi|riattivate i messaggi|
        riattivate il servizio|riattivare i messaggi""",
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
        aiuto per favore|mi serve aiuto con questo messaggio|siete l'ospedale|siete dell'ospedale|e l'ospedale|
        e davvero l'ospedale|e dell'ospedale|con chi ho il piacere|con chi ho il piacere di parlare|
        con chi ho a che fare|chi mi ha scritto|chi mi ha mandato questo|chi mi ha mandato questo messaggio|
        chi mi manda questo messaggio|chi mi manda i messaggi|chi mi manda questi messaggi|chi mi cerca|
        chi mi sta cercando|chi mi contatta|chi me lo manda|chi me l'ha mandato|chi me l ha mandato|chi lo chiede|
        chi lo vuole sapere|chi vuole saperlo|chi sarebbe|chi sareste|ma lei chi è|lei chi è|voi chi siete|tu chi sei|
        ma tu chi sei|ma chi sei|scusi chi è|scusi lei chi è|scusate chi siete|scusa chi sei|si può sapere chi siete|
        si può sapere chi è|posso sapere chi è|posso sapere chi siete|posso sapere con chi parlo|
        di chi è questo messaggio|da chi arriva|da chi arriva questo messaggio|da chi viene questo messaggio|
        da parte di chi è|da dove viene questo messaggio|da dove arriva questo messaggio|da dove scrivete|
        da dove chiamate|che messaggio è|che messaggio è questo|cos'è questa roba|cos è questa roba|cos'è sta roba|
        cos è sta roba|cos'è questa cosa|cos è questa cosa|che roba è questa|che è questo|che è sta roba|
        cos'è sto messaggio|cos è sto messaggio|cosa significa questo messaggio|cosa vuol dire questo messaggio|
        che vuol dire questo messaggio|a cosa si riferisce|a che cosa si riferisce|a cosa vi riferite|
        a che vi riferite|a cosa si riferisce questo messaggio|a che si riferisce|in merito a cosa|riguardo a cosa|
        riguardo a che|per cosa|per che cosa|per cosa è|di cosa parlate|di cosa state parlando|di che parlate|
        di che state parlando|di che cosa parlate|di cosa sta parlando|di cosa stiamo parlando|
        non capisco di cosa si tratta|non capisco di che si tratta|non so di cosa si tratta|non so di cosa parlate|
        non capisco di cosa parlate|non capisco il messaggio|non capisco questo messaggio|non ho capito il messaggio|
        non ho capito cosa volete|non ho capito chi siete|non ho capito di cosa si tratta|non so chi siete|
        non so cosa volete|cosa volete da me|che volete da me|che vuole|cosa vuole|che vuoi|cosa desidera|
        cosa desiderate|cosa vorreste|cosa volete sapere|perché questo messaggio|come mai questo messaggio|
        sarà una truffa|sarà mica una truffa|non sarà una truffa|non è che è una truffa|è mica una truffa|
        mi sa di truffa|mi sembra una truffa|mi puzza di truffa|puzza di truffa|truffatori|siete truffatori|
        è un imbroglio|imbroglio|è un inganno|è una fregatura|è un raggiro|è finto|è vero questo messaggio|
        è vero il messaggio|è un messaggio vero|questo messaggio è vero|è autentico|è affidabile questo messaggio|
        è attendibile|è ufficiale|è sicuro rispondere|è sicuro questo messaggio|è sicuro il link|posso fidarmi|
        mi posso fidare|c'è da fidarsi|c è da fidarsi|ci si può fidare|siete affidabili|è una cosa vera|
        è una cosa legale|è dell'ospedale questo messaggio|è dell ospedale questo messaggio|siete davvero l'ospedale|
        siete davvero l ospedale|siete dell ospedale|siete l'ospedale|siete voi l'ospedale|siete voi l ospedale|
        scrivete dall'ospedale|scrivete dall ospedale|scrive l'ospedale|scrive l ospedale|mi scrive l'ospedale|
        mi scrive l ospedale|è il nhs|siete il nhs|siete nhs|siete del nhs|è da parte dell'ospedale|
        è da parte dell ospedale|rispondere costa|quanto costa rispondere|costa rispondere|quanto mi costa|
        mi costa qualcosa|mi costa rispondere|devo pagare per rispondere|devo pagare qualcosa|si paga per rispondere|
        è gratis rispondere|è gratuito rispondere|come fate ad avere il mio nome|come sapete il mio nome|
        come mi conoscete|come avete fatto ad avere il mio numero|come ha avuto il mio numero|
        come ha fatto ad avere il mio numero|chi le ha dato il mio numero|chi ve l'ha dato il mio numero|
        chi ve l ha dato il mio numero|chi vi ha dato il numero|dove avete trovato il mio numero|
        da chi avete avuto il mio numero|parlo con un robot|sto parlando con un robot|siete robot|siete un bot|
        è un bot|è automatico|è un messaggio automatico|risponde un robot|c'è qualcuno|c è qualcuno|mi spiegate|
        mi può spiegare|potete spiegarmi|potete spiegare|spiegatemi|si spieghi|vi spiegate meglio|mi aiutate|
        mi può aiutare|potete aiutarmi con questo messaggio|cosa dovrei fare|cosa dovrei rispondere|
        cosa devo rispondere|che devo rispondere|cosa devo scrivere|che devo scrivere|come devo rispondere|
        come faccio a rispondere|come rispondere""",
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
        questo numero e mio adesso|il numero ha cambiato proprietario|c'e uno sbaglio|
        qui non c'e nessuno con questo nome|state sbagliando persona|state sbagliando numero|sta sbagliando persona|
        sta sbagliando numero|stai sbagliando persona|stai sbagliando numero|guardi ha sbagliato|
        guardi che ha sbagliato|guardate avete sbagliato|guardate che avete sbagliato|guardi che sbaglia|
        sbaglia numero|sbaglia persona|sbagliate numero|sbagliate persona|sbagli numero|sbagli persona|
        mi sa che avete sbagliato|mi sa che ha sbagliato|mi sa che hai sbagliato|credo che abbiate sbagliato|
        credo abbiate sbagliato|penso che abbiate sbagliato|penso abbiate sbagliato|credo abbia sbagliato|
        credo che abbia sbagliato|temo abbiate sbagliato|temo che abbiate sbagliato|forse avete sbagliato|
        forse ha sbagliato|probabilmente avete sbagliato|c'è stato un errore di persona|
        c è stato un errore di persona|errore di persona|è uno scambio di persona|scambio di persone|
        non sono chi cercate|non sono chi pensate|non sono chi credete|non sono lui|non sono lei|io non sono lui|
        io non sono lei|non sono la persona giusta|non sono la persona che cercate|non sono quello che cercate|
        non sono quella che cercate|non sono io quello che cercate|non sono io quella che cercate|
        non sono io la persona|non sono io la persona che cercate|persona errata|la persona è sbagliata|
        non è la persona giusta|non sono il destinatario|non sono io il destinatario|destinatario errato|
        non è il suo numero|non è il suo telefono|non è il suo cellulare|questo non è il suo numero|
        questo non è il suo telefono|questo non è il suo cellulare|non è più il suo numero|
        questo non è più il suo numero|non è più il suo telefono|il numero non è suo|il numero non è più suo|
        questo numero non è suo|questo numero non è più suo|il telefono non è suo|ora il numero è mio|
        adesso il numero è mio|questo è il mio numero adesso|il messaggio non è per me|il messaggio non era per me|
        questo messaggio non era per me|messaggio arrivato per errore|messaggio ricevuto per errore|
        messaggio inviato per errore|inviato per errore|mandato per errore|mandato alla persona sbagliata|
        inviato alla persona sbagliata|ho ricevuto per errore|mi è arrivato per errore|non è indirizzato a me|
        non è rivolto a me|non è diretto a me|non sono mai stato vostro paziente|non sono mai stata vostra paziente|
        non ero io il paziente|non ero io la paziente|non ero io in ospedale|non sono io che ero in ospedale|
        il paziente non ero io|la paziente non ero io|la paziente non sono io|non sono quel paziente|
        non sono quella paziente|non mi chiamo così|non è il mio nome|quello non è il mio nome|
        questo non è il mio nome|non so chi è questa persona|non conosco questo signore|non conosco questa signora|
        non la conosco|non lo conosco""",
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
