"""What patients write in Italian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(marito|moglie|compagno|compagna|partner|mamma|madre|papa|babbo|padre|figlio|figlia|figlioletto|figliola|"
    "figliolo|fratello|sorella|nonna|nonno|nonnina|nonnino|bambino|bambina|bimbo|bimba|neonato|neonata|piccolo|"
    "piccola|nipote|nipotino|nipotina|zio|zia|suocero|suocera|genero|nuora|cognato|cognata|fidanzato|fidanzata|"
    "amico|amica|cugino|cugina|gemelli|sposo)"
)
_DIED = (
    "(morto|morta|morti|deceduto|deceduta|mancato|mancata|venuto a mancare|venuta a mancare|scomparso|scomparsa|"
    "spirato|spirata|volato in cielo|volata in cielo)"
)

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
        discretamente bene|corretto|adeguato|adeguata|apprezzabile""",
    excellent="""eccellente|eccellenti|ottimo|ottima|ottimi|ottime|ottimamente|perfetto|perfetta|perfetti|
        perfettamente|fantastico|fantastica|fantastici|meraviglioso|meravigliosa|meravigliosi|splendido|splendida|
        splendidi|stupendo|stupenda|stupendi|magnifico|magnifica|eccezionale|eccezionali|straordinario|straordinaria|
        straordinari|impeccabile|impeccabili|benissimo|buonissimo|buonissima|bravissimi|bravissime|bravissimo|
        bravissima|il massimo|al top|top|super|il meglio|i migliori|il migliore|la migliore|spettacolare|incredibile|
        da dieci|dieci e lode|10 e lode|molto molto bene|bellissimo|bellissima|esemplare|ineccepibile""",
    bad="""male|cattivo|cattiva|cattivi|cattive|brutto|brutta|brutti|scarso|scarsa|scarsi|scadente|scadenti|
        insoddisfatto|insoddisfatta|insoddisfacente|scontento|scontenta|negativo|negativa|negativamente|deludente|
        deludenti|deluso|delusa|delusi|delusione|insufficiente|insufficienti|sgradevole|povero|povera|pessimetto|
        maluccio|non buona|carente|mal|mi sono trovato male|mi sono trovata male|malino""",
    terrible="""pessimo|pessima|pessimi|pessime|pessimamente|terribile|terribili|orribile|orribili|orrendo|orrenda|
        orrore|un orrore|disastro|un disastro|disastroso|disastrosa|disastrosi|vergogna|una vergogna|vergognoso|
        vergognosa|incubo|un incubo|schifo|uno schifo|schifoso|schifosa|che schifo|fa schifo|disgustoso|disgustosa|
        il peggio|il peggiore|la peggiore|i peggiori|malissimo|bruttissimo|bruttissima|inaccettabile|penoso|penosa|
        deplorevole|spaventoso|merda|una merda|di merda|atroce|catastrofe|catastrofico|catastrofica|scandaloso|
        scandalosa|tragico|tragica|una tragedia""",
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
    stop="""stop|stop sms|basta|basta messaggi|basta sms|ferma|fermati|fermatevi|fermate|fermare|smettila|smettetela|
        smettere|smetti|smettete|annulla|annullare|annullate|cancella|cancellami|cancellatemi|cancellare|
        cancellate il mio numero|cancellate il mio nome|disiscrivi|disiscrivimi|disiscrivetemi|disiscrizione|
        disattiva|disattivare|disdire|disdici|disdetta|rimuovi|rimuovimi|rimuovetemi|togliermi|toglimi|toglietemi|
        non scrivete|non scrivere|non scrivermi|non scrivetemi|non scrivermi piu|non scrivere piu|non scrivete piu|
        non mi scrivete|non mandate messaggi|non inviate|niente messaggi|niente piu messaggi|nessun messaggio|
        non voglio messaggi|non voglio sms|lasciatemi in pace|lasciami in pace|mi lasci in pace|lasciatemi stare|
        lasciami stare|non disturbate|non disturbare|non mi disturbate|non disturbatemi|non mi contattate|
        non contattatemi|non contattatemi piu|stopp|recedo|finitela|piantatela""",
    start="""start|inizia|iniziare|iniziate|comincia|ricomincia|ricominciare|ricominciate|riprendi|riprendere|
        riprendete|riattiva|riattivare|riattivate|attiva|attivare|iscrivi|iscrivimi|iscrivetemi|riavvia|
        riprendete a scrivere|riprendete a scrivermi|potete scrivermi di nuovo|potete riscrivermi|scrivetemi di nuovo|
        rimandatemi i messaggi|mandate di nuovo i messaggi|vorrei di nuovo i messaggi""",
    help="""aiuto|aiutatemi|aiutami|mi aiuti|aiutateci|chi e|chi sei|chi siete|chi parla|chi scrive|chi mi scrive|
        chi e lei|con chi parlo|chi manda questo|chi ha mandato questo|cos'e|cos'e questo|che cos'e|che cos'e questo|
        cosa e questo|di cosa si tratta|di che si tratta|informazioni|info|informazione|e una truffa|truffa|e spam|
        spam|e vero|e reale|e uno scherzo|da dove avete il mio numero|come avete il mio numero|
        come avete avuto il mio numero|chi e questo|chi|ma chi siete|ma chi e|cosa volete|da parte di chi|e una frode|
        fregatura|scam|chi sta scrivendo|di che ospedale|di che ospedale siete|che ospedale|quale ospedale|
        da quale ospedale|da che ospedale|che ospedale e|da dove scrivete""",
    wrong_number="""numero sbagliato|avete sbagliato numero|sbagliato numero|sbagliato|ha sbagliato|avete sbagliato|
        hai sbagliato|numero errato|persona sbagliata|non sono io|non e il mio numero|non sono quella persona|
        numero non corretto|si e sbagliato|si e sbagliata|vi siete sbagliati|ti sei sbagliato|telefono sbagliato|
        paziente sbagliato|errore di numero|non e per me|non era per me|messaggio sbagliato|destinatario sbagliato|
        si sbaglia|vi sbagliate""",
    start_says="""
        (ricevere|avere) [di nuovo] [i|vostri] (messaggi|sms) [di nuovo|ancora]
        (riprendete|ricominciate|riattivate) [a mandarmi|a inviare|a inviarmi|i|con i] [i] messaggi
        """,
    stop_says="""
        (smettete|smetti|smetta|smettetela|smettila|la smetta|finitela|piantatela|basta|cessate) [subito] (di|\
            con) [questi|i|vostri|tutti] (scriver*|mandar*|inviar*|messaggiar*|contattar*|disturbar*|tormentar*|\
            messaggi|sms|telefonar*|chiamar*)
        non (scrivetemi|scrivermi|mandatemi|mandarmi|inviatemi|inviarmi|contattatemi|contattarmi|disturbatemi) [piu|\
            altri|questi|nessun|mai|altro] [piu|messag*|sms|per favore]
        non (mi|ci) (scrivete|scriva|scrivere|mandate|mandi|mandare|inviate|invii|contattate|contatti|contattare|\
            disturbate|disturbi|disturbare) (piu|altri|questi|mai|messag*|sms|per favore) [messag*|sms]
        non (scrivete|mandate|inviate|scrivere|mandare|inviare|mandi|invii|scriva) piu [a questo|messag*|sms|nulla|\
            niente|qui]
        non (voglio|vogliamo|desidero|vorrei|intendo) [piu] (ricevere|ricevere piu|essere contattato|\
            essere contattata|essere disturbato|essere disturbata|che mi scriviate|che mi mandiate) [piu|\
            ..1] [messag*|sms|da]
        non (voglio|desidero) [piu|altri|questi|i vostri|nessun] (messag*|sms)
        (basta|niente|nessun) [piu|altri|con] [altri|questi|i|vostri] (messaggi|sms|messaggio)
        (cancellate|cancelli|cancella|cancellare|rimuovete|rimuova|rimuovi|togliete|tolga|togli|eliminate|elimini|\
            elimina) [pure] (il mio numero|questo numero|i miei dati|il mio nome|il mio contatto)
        (cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|rimuovimi|mi tolga|mi cancelli|eliminatemi) (dalla|\
            da) [vostra|questa] (lista|rubrica|mailing|questo elenco|elenco|servizio)
        (voglio|vorrei|desidero|come posso|come faccio a|come) (disiscrivermi|cancellarmi|annullare l'iscrizione|\
            disdire|non ricevere piu|togliermi dalla)
        (ritiro|revoco) [il] [mio] consenso
        (lasciatemi|lasciami|mi lasci) (in pace|stare)
        """,
    stop_unless="""
        (ho chiesto|abbiamo chiesto|ho detto|pregavo|implorato|chiesto|chiedo) .. (smettere|smettessero|smettete|\
            fermassero|fermarsi)
        (loro|il medico|il dottore|l'ospedale|nessuno|l'infermiera|i medici) non (mi|ci) (scriv*|mand*|invi*|\
            contatt*|chiam*)
        non (mi|mandatemi|mandarmi) [mandate|mandi|mandare] [piu] (a casa|in altro|via|le ricette|la ricetta|\
            le medicine|le pillole)
        non (smetteva|smettevano|smette|ha smesso|hanno smesso|smettono|si fermava|si e fermato|fermava) [di]
        non voglio .. (perdere|smettere)
        """,
    wrong_number_says="""
        il paziente non sono io
        non sono [io] il paziente
        (ha|avete|hai|hanno|forse ha|forse avete|credo abbiate|penso abbiate) [..1] sbagliato (numero|persona|\
            telefono|paziente|destinatario|contatto)
        (ha|avete|e|questo e|e il|avete il|ha il) [un|il] numero (sbagliato|errato|non corretto)
        (questo|quello) non e [il] (numero|telefono|cellulare|mio numero|suo numero) [di|del|della|dello]
        (il numero|questo numero|questo telefono|questo cellulare) non e (suo|di|mio|piu suo|piu mio|del|della)
        non sono (quella persona|la persona|il paziente|la paziente|il signor|la signora|chi cercate|chi pensate)
        (qui|a questo numero) non (c'e|ce|vive|abita|esiste|risponde) (nessuno|nessuna|questa persona|nessun|\
            quella persona) [..2]
        non (conosco|conosciamo|so chi sia) (nessuno|questa persona|quella persona|quel nome|questo nome|\
            questo signore|questa signora)
        (avete sbagliato|ha sbagliato|vi sbagliate|si sbaglia|errore|mi confondete) [..1] (non sono|io non|\
            il paziente non)
        (non sono|non sono io) [il|la|un|una|vostro] paziente
        il paziente non sono io
        """,
    wrong_number_unless="""
        (dato|hanno dato|chiamato|fatto|composto|scritto|segnato|avevano|telefonato|inserito) .. numero (sbagliato|\
            errato)
        numero (sbagliato|errato) (di stanza|di letto|della stanza|del letto|di cartella|dell'ambulatorio|\
            del centralino)
        sbagliato (medicina|farmaco|terapia|diagnosi|dose|gamba|braccio)
        """,
    never_been_says="""
        non (sono|ero) (stato|stata) [mai|io|recentemente|di recente|ultimamente] (in ospedale|nel vostro ospedale|\
            in questo ospedale|in quell'ospedale|in nessun ospedale|all'ospedale|ricoverato|ricoverata|da voi|li|\
            paziente|un vostro paziente|una vostra paziente|dal medico)
        (mai|non sono mai) (stato|stata) (in ospedale|nel vostro ospedale|in questo ospedale|ricoverato|ricoverata|\
            da voi|vostro paziente|vostra paziente|all'ospedale)
        non sono (un|una|vostro|vostra|il|la) [vostro|vostra] paziente
        non sono (andato|andata|venuto|venuta) [mai] (in ospedale|all'ospedale|da voi|nel vostro ospedale|\
            al pronto soccorso)
        non ho (avuto|fatto) [nessuna|alcuna|nessun|alcun] (visita|operazione|ricovero|appuntamento|intervento)
        """,
    bereavement_says=f"""
        (papa|mamma|marito|moglie|padre|madre|nonna|nonno|figlio|figlia) non ce piu
        se ne andato (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ieri)
        {_KIN} [..1] e [purtroppo|gia] {_DIED}
        {_KIN} (ci ha|ci hanno) (lasciato|lasciati)
        e (morto|morta|mancato|mancata|deceduto|deceduta|venuto a mancare|venuta a mancare) [..1] (mio|mia|nostro|\
            nostra|il|la|suo|sua|il mio|la mia) [caro|cara] {_KIN}
        (mi|ci) e (morto|morta|mancato|mancata) [..1] {_KIN}
        (il|la) (paziente|signora|signor|signore|persona|titolare|malato|malata) [..1] e [purtroppo|gia] {_DIED}
        (lui|lei) e [purtroppo|gia] {_DIED}
        (ho|abbiamo|ho appena|abbiamo appena) [purtroppo] (perso|perduto) [..1] (mio|mia|nostro|nostra|il mio|la mia|\
            il nostro|la nostra|il|la) [caro|cara|amato|amata] {_KIN}
        (morte|perdita|scomparsa|decesso|funerale|funerali|lutto) (di|del|della) [mio|mia|nostro|nostra|mio caro|\
            mia cara] {_KIN}
        e [purtroppo] (morto|morta|mancato|mancata|deceduto|deceduta) [..1] (ieri|oggi|stanotte|lunedi|martedi|\
            mercoledi|giovedi|venerdi|sabato|domenica|la settimana|il mese|in ospedale|nel vostro|in reparto|da voi|\
            poco fa|da poco|una settimana fa|due settimane)
        purtroppo [..1] e (morto|morta|mancato|mancata|deceduto|deceduta)
        (ho avuto|ho subito) un aborto [spontaneo]
        (nato|nata) (morto|morta)
        (non c'e piu|non ce piu) [..1] (mio|mia|nostro|nostra) {_KIN}
        (mio|mia|nostro|nostra) {_KIN} non (c'e|ce) piu
        {_KIN} [..1] (ci ha lasciato|ci ha lasciati|se ne e andat*|se n'e andat*|e volat* in cielo|\
            ci ha lasciat*) [..1]
        (papa|mamma|nonna|nonno|mio padre|mia madre|mio marito|mia moglie|mio figlio|mia figlia) [..1] non (c'e|ce|\
            c e) piu
        (papa|mamma|nonna|nonno|marito|moglie|padre|madre) se n'e andat* [..1]
        """,
    bereavement_unless="""
        (cane|gatto|cellulare|telefono|batteria) ..3 (morto|morta)
        (anni|anno) fa
        (quasi|per poco|poteva|potevo|poteva essere|pensavo|pensavamo|credevo|credevamo|temevo|se|come se|stavo per|\
            stava per|rischiato|sarei|sarebbe) ..4 (morivo|moriva|morire|morto|morta|morti|perso|perdere)
        (morto|morta|mancato|mancata|deceduto|deceduta|perso|morte|scomparsa|scomparso|perdita) ..6 (anni fa|\
            anni or sono|tanti anni|molti anni|tanto tempo|anni)
        (anni|anno) fa ..5 (morto|morta|mancato|mancata|perso|deceduto|deceduta|morte)
        (telefono|telefonino|cellulare|batteria|macchina|auto|cane|cagnolino|gatto|gatta|computer) .. (morto|morta|\
            mancato|mancata|deceduto)
        (morto|morta|morti|morire|muoio|morendo) (di|dal|dalla) (fame|ridere|risate|paura|sete|freddo|noia|vergogna|\
            sonno|caldo|stanchezza|fatica|dolore)
        (nel|del) (19*|200*|201*) .. (morto|morta|mancato|mancata|perso)
        (morto|morta|mancato|mancata) .. nel (19*|200*|201*)
        (perso|persa|perdere) .. (tempo|giornata|giorno|pazienza|fiducia|speranza|conoscenza|coscienza|lavoro|\
            mattina|peso|appuntamento|sangue|cartella)
        (e|sono) mancat* (il|la|l'|i|le|un|una) (rispetto|cortesia|informazion*|acqua|attenzione|comunicazione|cura|\
            pulizia)
        non e (morto|morta)
        (morto|morta) [..2] (cane|gatto|gatta|cagnolino|telefono|cellulare)
        mancat* [..1] di (rispetto|tatto|sensibilita|educazione|attenzione|delicatezza)
        """,
    help_says="""
        (di|da) quale ospedale [siete|scrivete|e]
        chi (e|sei|siete|parla|scrive|mi scrive|manda|ha mandato|ha scritto) [lei|voi|questo|..1]
        (come|da dove|dove) (avete|ha|hai) [avuto|preso|trovato|ottenuto] il mio numero
        (e|questa e|questo e|ma e) [una|uno|un] (truffa|frode|spam|scherzo|inganno|fregatura)
        (cosa|che cosa|cos'e|che cos'e|cose) [e] (questo|questo messaggio|questo numero|sto messaggio)
        (di che|di quale|da quale|da che|che|quale) ospedale (siete|e|scrivete|scrive) [..1]
        """,
    carer_says="""
        (rispondo|scrivo|compilo|sto rispondendo|sto scrivendo) (per|al posto di|a nome di|per conto di|\
            da parte di) (mia|mio|nostra|nostro|la|il|conto|lui|lei|un|una)
        (per conto|a nome|al posto|da parte) di (mia|mio|nostra|nostro|un|una|lui|lei) [..1] [madre|mamma|padre|papa|\
            marito|moglie|figlio|figlia|nonna|nonno|sorella|fratello|paziente|suocera|suocero]
        (sono|scrive|risponde|parla) [io] [la|il] (figlia|figlio|moglie|marito|mamma|madre|padre|papa|badante|nipote|\
            sorella|fratello|compagna|compagno) (del|della|di) (paziente|signora|signor|signore|malato|malata)
        (scrive|risponde) [la|il] (sua|suo|figlia|figlio|moglie|marito|badante) [figlia|figlio|moglie|marito|mamma]
        (lui|lei|mia madre|mio padre|mia mamma|mio papa|mio marito|mia moglie|mia nonna|mio nonno|\
            mio figlio) non (puo|sa|riesce a|e in grado di) (scrivere|rispondere|leggere|usare|messaggiare)
        """,
    young_says="""
        (ho|io ho|compio) [solo|appena] (8|9|10|11|12|13|14|15|otto|nove|dieci|undici|dodici|tredici|quattordici|\
            quindici) (anni|annetti) [..1]
        sono (minorenne|un bambino|una bambina|un minore)
        """,
    language_says="""
        (per favore|perfavore|puo|potete|potrebbe|potreste|puoi|preferisco|vorrei|voglio|scrivete|scrivetemi|\
            mi scriva|si puo|e possibile) .. (in italiano|in lingua italiana)
        (parlo|capisco|leggo|scrivo|so) [solo|solamente|soltanto|bene] [in|l'] (italiano|litaliano)
        (solo|solamente) (parlo|capisco|leggo|in) italiano
        in italiano (per favore|perfavore|grazie|se)
        italiano (per favore|perfavore|grazie)
        non (parlo|capisco|so|leggo|conosco) [..1] [bene] (inglese|l'inglese)
        (mandate|mandatemi|inviate|domande|messaggi|inviatemi|mandi) ..3 in italiano
        """,
    names="italiano|in italiano|italiana|lingua italiana|italian|in italian|italian please|italia|it|italiano grazie",
)
