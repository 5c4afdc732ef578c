"""What patients write in Italian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import it_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="it",
    numbers=(
        "uno|primo|prima|la prima|il primo|l'uno",
        "due|secondo|seconda|la seconda|il due|il secondo",
        "tre|terzo|terza|la terza|il tre|il terzo",
        "quattro|quarto|quarta|la quarta|il quattro|quatro",
        "cinque|quinto|quinta|la quinta|il cinque|cinqe",
        "sei|sesto|sesta|la sesta|il sei",
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
        discretamente bene|corretto|bno|bne|adeguato|adeguata|apprezzabile""",
    excellent="""eccellente|eccellenti|ottimo|ottima|ottimi|ottime|ottimamente|perfetto|perfetta|perfetti|
        perfettamente|fantastico|fantastica|fantastici|meraviglioso|meravigliosa|meravigliosi|splendido|splendida|
        splendidi|stupendo|stupenda|stupendi|magnifico|magnifica|favoloso|favolosa|eccezionale|eccezionali|
        straordinario|straordinaria|straordinari|impeccabile|impeccabili|superlativo|superlativa|benissimo|buonissimo|
        buonissima|bravissimi|bravissime|bravissimo|bravissima|il massimo|al top|top|super|il meglio|i migliori|
        il migliore|la migliore|spettacolare|incredibile|grandioso|da dieci|dieci e lode|10 e lode|molto molto bene|
        bellissimo|bellissima|esemplare|ineccepibile""",
    bad="""male|cattivo|cattiva|cattivi|cattive|brutto|brutta|brutti|scarso|scarsa|scarsi|scadente|scadenti|
        insoddisfatto|insoddisfatta|insoddisfacente|scontento|scontenta|negativo|negativa|negativamente|deludente|
        deludenti|deluso|delusa|delusi|delusione|insufficiente|insufficienti|sgradevole|povero|povera|pessimetto|
        maluccio|non buona|carente|mal|mi sono trovato male|mi sono trovata male|malino""",
    terrible="""pessimo|pessima|pessimi|pessime|pessimamente|terribile|terribili|orribile|orribili|orrendo|orrenda|
        orrore|un orrore|tremendo|tremenda|disastro|un disastro|disastroso|disastrosa|disastrosi|vergogna|
        una vergogna|vergognoso|vergognosa|incubo|un incubo|schifo|uno schifo|schifoso|schifosa|che schifo|fa schifo|
        disgustoso|disgustosa|il peggio|il peggiore|la peggiore|i peggiori|malissimo|bruttissimo|bruttissima|
        inaccettabile|penoso|penosa|deplorevole|spaventoso|merda|una merda|di merda|atroce|catastrofe|catastrofico|
        catastrofica|scandaloso|scandalosa|indecente|tragico|tragica|una tragedia""",
    very="""molto|molto molto|davvero|veramente|estremamente|tanto|cosi|super|troppo|assai|incredibilmente|totalmente|
        assolutamente|proprio|decisamente|mlt|molt|parecchio|tantissimo|moltissimo|particolarmente|infinitamente""",
    quite="""abbastanza|piuttosto|alquanto|un po|relativamente|quasi|tutto sommato|generalmente|sufficientemente|
        mediamente""",
    nots="""non|non e|non e stato|non e stata|non era|mai|non molto|non tanto|non proprio|nn|no|non sono|
        non sono stati|non sono stato|non sono stata|mica|neanche|non e andata""",
    at_all="per niente|affatto|per nulla|assolutamente|niente affatto|manco per niente|neanche un po|nemmeno un po",
    neither="""ne buona ne cattiva|ne buono ne cattivo|ne bene ne male|ne buoni ne cattivi|ne cattiva ne buona|
        ne cattivo ne buono|ne male ne bene|ne bella ne brutta|ne bello ne brutto|ne buona ne male|
        ne l'uno ne l'altro|ne si ne no|cosi cosi|cosi e cosi|discreto|discreta|discretamente|mediocre|mediocri|medio|
        media|nella media|normale|nella norma|sufficiente|sufficientemente|accettabile|passabile|neutro|neutra|
        neutrale|insomma|si e no|ne carne ne pesce|niente di che|niente di speciale|meta e meta|tollerabile|a meta|
        senza infamia e senza lode|ne caldo ne freddo|regolare|meh|boh cosi cosi|potrebbe andare meglio|
        non male non bene""",
    dont_know="""non so|nonso|nn so|non lo so|nn lo so|boh|bo|non saprei|nn saprei|non ho idea|nessuna idea|
        non ne ho idea|non ho la minima idea|difficile dirlo|difficile da dire|difficile dire|non sono sicuro|
        non sono sicura|non ricordo|non mi ricordo|non posso dirlo|non ho un'opinione|nessuna opinione|
        non ho opinione|non ho opinioni|chi lo sa|non saprei dire|non saprei cosa dire|non so cosa dire|
        non so rispondere|non so dire|non posso giudicare|non posso valutare|ancora non lo so|non lo so ancora|mah""",
    frames="""e stato|e stata|e|era|sono stati|sono state|sono|erano|tutto|tutto e stato|la mia risposta e|
        la risposta e|direi|direi che|io direi|penso che|penso|credo che|credo|secondo me|a mio parere|a mio avviso|
        per me|in generale|nel complesso|complessivamente|in complesso|tutto sommato|l'esperienza|la mia esperienza|
        esperienza|il servizio|l'assistenza|le cure|la visita|l'ospedale|il personale|tutti|tutte|mi sembra|
        mi e sembrato|mi e sembrata|una|un|un'esperienza|un servizio|ritengo|sono rimasto|sono rimasta|
        mi sono trovato|mi sono trovata|ci siamo trovati|io|noi|qui|li|da voi|e andata|e andato|e andato tutto|
        e andata tutto|sono stato trattato|sono stata trattata|sono stato|sono stata|siamo stati|lo valuto|valuto|
        voto|stato|stata|e stata una|e stato un|posso dire|sinceramente|finora""",
    polite="""per favore|perfavore|per piacere|per cortesia|prego|grazie|grazie mille|molte grazie|tante grazie|
        mille grazie|grazie a tutti|grazie di tutto|ringrazio|vi ringrazio|la ringrazio|ciao|salve|buongiorno|
        buon giorno|buonasera|buona sera|buonanotte|buona giornata|cordiali saluti|distinti saluti|saluti|un saluto|
        gentili signori|gentile|egregi|scusi|scusate|mi scusi|un abbraccio|baci|arrivederci|a presto|pronto|
        cordialmente|cortesemente|buon pomeriggio|dio vi benedica""",
    greetings="""buongiorno|buon giorno|buonasera|buona sera|buonanotte|buona notte|buona giornata|buona serata|
        buon pomeriggio|buon lavoro|buona fortuna|buon fine settimana|buona domenica|buone feste|buon natale|
        buon anno|tutto il meglio|meno male|povero uomo|povera donna|poverino|poverina|poveretto|mi sento male|
        sto male|sto bene|va bene|ho male|fa male|mi fa male|brutto numero|ben venuti|benvenuti|buon viaggio|
        buon appetito|di niente|di nulla|ben fatto|non fa niente|mai male""",
    joins="""ma|perche|poiche|dato che|visto che|e|ed|anche se|sebbene|pero|tuttavia|solo|solo che|solamente|soltanto|
        a causa|grazie a|soprattutto|specialmente|per|per via|in quanto|peccato che|peccato|tranne|eccetto|a parte|
        purtroppo|xche|xke|perke|inoltre|ed anche|il personale|i medici|le infermiere""",
    praise="""gentile|gentili|gentilissimo|gentilissima|gentilissimi|gentilezza|cortese|cortesi|cortesissimi|cortesia|
        premuroso|premurosa|premurosi|premurose|attento|attenta|attenti|professionale|professionali|professionalita|
        disponibile|disponibili|disponibilita|simpatico|simpatica|simpatici|paziente con me|comprensivo|comprensiva|
        comprensivi|umano|umani|umana|umanita|pulito|pulita|pulizia|veloce|veloci|rapido|rapida|rapidi|efficiente|
        efficienti|competente|competenti|consiglio|raccomando|riconoscente|grato|grata|grati|angeli|sorridenti|
        rispettosi|educati|sicuro|sicura|bravi|brave|bravo|brava|complimenti|amorevole|amorevoli|accogliente|
        accoglienti|meravigliosi|dolci|dolce|splendidi|preparati""",
    blame="""vergogna|vergognoso|vergognosa|schifo|schifoso|sporco|sporca|sporcizia|sudicio|maleducato|maleducata|
        maleducati|maleducate|maleducazione|scortese|scortesi|sgarbato|sgarbata|sgarbati|antipatico|antipatica|
        antipatici|arrogante|arroganti|arroganza|incompetente|incompetenti|incompetenza|negligenza|negligente|
        negligenti|indifferenza|indifferenti|ignorato|ignorata|ignorati|mancanza di rispetto|irrispettosi|
        inaccettabile|disumano|disumani|abbandonato|abbandonata|abbandonati|abbandono|caos|caotico|maltrattato|
        maltrattata|poco professionale|poco professionali|il peggiore|la peggiore|incubo|menefreghismo|menefreghisti|
        superficiali|superficialita|malasanita|cafoni|cafone""",
    yes="""si|s|si si|si grazie|si per favore|certo|certo che si|certamente|ovviamente|naturalmente|ok|okay|va bene|
        d'accordo|sono d'accordo|si d'accordo|si certo|si va bene|si potete|potete|puo|si puo|potete pure|fate pure|
        pure|volentieri|con piacere|senz'altro|nessun problema|si accetto|accetto|acconsento|si acconsento|autorizzo|
        si autorizzo|do il consenso|perche no|come no|sicuro|sicuramente|assolutamente si|sii|yes|si ok|esatto|
        si volentieri|si fate pure|vabbene|va bene cosi|per me si""",
    no="""no|n|no grazie|no no|non voglio|non vorrei|per favore no|no per favore|meglio di no|preferisco di no|
        preferirei di no|assolutamente no|certo che no|ovviamente no|non sono d'accordo|non accetto|non acconsento|
        non autorizzo|neanche per sogno|mai|non potete|non puo|non serve|non e necessario|nope|direi di no|
        no assolutamente|non desidero|preferisco no|non credo|nn voglio|in nessun modo|nemmeno per sogno|
        manco per idea""",
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
        non disturbatemi|non mi contattate|non contattatemi|non contattatemi piu|stopp|recedo|finitela|piantatela""",
    start="""start|inizia|iniziare|iniziate|comincia|cominciare|riprendi|riprendere|riprendete|riattiva|riattivare|
        attiva|attivare|iscrivi|iscrivimi|iscrivetemi|voglio ricevere messaggi|voglio di nuovo i messaggi|ricomincia|
        ricominciare|riavvia|avvia""",
    help="""aiuto|aiutatemi|aiutami|mi aiuti|aiutateci|chi e|chi sei|chi siete|chi parla|chi scrive|chi mi scrive|
        chi e lei|con chi parlo|chi manda questo|chi ha mandato questo|cos'e|cos'e questo|che cos'e|che cos'e questo|
        cosa e questo|di cosa si tratta|di che si tratta|informazioni|info|informazione|e una truffa|truffa|e spam|
        spam|e vero|e reale|e uno scherzo|da dove avete il mio numero|come avete il mio numero|
        come avete avuto il mio numero|chi e questo|chi|ma chi siete|ma chi e|cosa volete|da parte di chi|e una frode|
        fregatura|scam|chi sta scrivendo""",
    wrong_number="""numero sbagliato|ha sbagliato numero|avete sbagliato numero|hai sbagliato numero|sbagliato numero|
        sbagliato|ha sbagliato|avete sbagliato|hai sbagliato|numero errato|persona sbagliata|avete sbagliato persona|
        ha sbagliato persona|hai sbagliato persona|non sono io|non e il mio numero|non sono quella persona|
        numero non corretto|si e sbagliato|si e sbagliata|vi siete sbagliati|ti sei sbagliato|telefono sbagliato|
        paziente sbagliato|errore di numero|non e per me|non era per me|messaggio sbagliato|destinatario sbagliato|
        vi state sbagliando|si sbaglia|vi sbagliate""",
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
