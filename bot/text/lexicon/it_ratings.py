"""Numbers, and words of good and bad, as Italian patients rate: data; see `lexicon.py`."""

NUMBERS = (
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
)

NUMBER_MARKS = """numero|num|nr|n|opzione|l'opzione|risposta|la risposta|la mia risposta|voto|punto|scelgo|do|do un|
        il|la|metto|un bel|un bell'|metto un|metto il|metto la|do il|do la|scelgo il|scelgo la|scelgo l'opzione|
        scelgo l opzione|opzione numero|opzione n|opzione nr|risposta numero|risposta n|numero di risposta|direi|
        direi il|direi la|dico|dico il|dico la|voto un|voto il|assegno|assegno un|premo|digito|scrivo|clicco|indico|
        segno|punteggio|punteggio di|un voto di|voto di|la numero|il numero|la opzione|l'opzione numero|
        l opzione numero|la risposta numero|risp|rispondo|rispondo il|rispondo la|x"""

GOOD = """buono|buona|buoni|buone|buon|bene|ok|okay|okey|benino|soddisfatto|soddisfatta|soddisfatti|contento|
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
        non è male"""

EXCELLENT = """eccellente|eccellenti|ottimo|ottima|ottimi|ottime|ottimamente|perfetto|perfetta|perfetti|
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
        davvero ottimo tutto"""

BAD = """male|cattivo|cattiva|cattivi|cattive|brutto|brutta|brutti|scarso|scarsa|scarsi|scadente|scadenti|
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
        approssimativo|approssimativa|sgradevoli|spiacevoli|triste|tristi|squallidino|scomodo|scomoda"""

TERRIBLE = """pessimo|pessima|pessimi|pessime|pessimamente|terribile|terribili|orribile|orribili|orrendo|orrenda|
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
        zero spaccato|da zero|nota zero"""
