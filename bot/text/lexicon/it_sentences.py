"""Italian sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(marito|moglie|compagno|compagna|partner|mamma|madre|papa|babbo|padre|figlio|figlia|figlioletto|figliola|"
    "figliolo|fratello|sorella|nonna|nonno|nonnina|nonnino|bambino|bambina|bimbo|bimba|neonato|neonata|piccolo|"
    "piccola|nipote|nipotino|nipotina|zio|zia|suocero|suocera|genero|nuora|cognato|cognata|fidanzato|fidanzata|amico|"
    "amica|cugino|cugina|gemelli|gemellini|caro|cara|sposo|mammina|mamma mia|babbino|paparino|maritino|sorellina|"
    "fratellino|zietta|bisnonna|bisnonno|consorte|coniuge|convivente|mogliettina|ragazzo|ragazza|vicino|vicina|"
    "padrino|madrina|figliastro|matrigna|patrigno|neonatino|gemella|gemello|parente)"
)
_DIED = (
    "(morto|morta|morti|deceduto|deceduta|mancato|mancata|venuto a mancare|venuta a mancare|scomparso|scomparsa|"
    "spirato|spirata|volato in cielo|volata in cielo|ci ha lasciato|ci ha lasciati|ci ha lasciate|"
    "non ce l ha fatta|non ce l'ha fatta|"
    "non ce la fatta|passato a miglior vita|passata a miglior vita|tornato alla casa del padre|"
    "tornata alla casa del padre|andato in cielo|andata in cielo|in cielo|salito al cielo|salita al cielo|defunto|"
    "defunta|venuto meno|venuta meno|non c e piu|dceduto|dceduta)"
)

_NAME = (
    "(<name>|maria|mario|giuseppe|giovanni|giulia|giovanna|anna|francesco|francesca|luigi|luigia|antonio|antonia|"
    "marco|"
    "paola|paolo|teresa|carlo|carla|angela|vincenzo|lucia|ferrari|esposito)"
)
_AWAY = "(se ne andato|se ne andata|se ne e andato|se ne e andata|se n e andato|se n e andata|sene andato|sene andata)"

START_SAYS = """
(ricevere|avere) [i|vostri] (messaggi|sms) (di nuovo|ancora)
(ricevere|avere) di nuovo [i|vostri] (messaggi|sms)
(riprendete|ricominciate|riattivate) [a mandarmi|a inviare|a inviarmi|i|con i] [i] messaggi
(potete|puoi|puo|vorrei che|voglio che) (riprendere|ricominciare|tornare|riprendiate|ricominciate) a (scrivermi|\
    mandarmi|inviarmi|contattarmi|inviare|mandare) [i] [messaggi|sms]
(ho cambiato idea) .. (messaggi|scriv*|mandat*|inviat*)
(riprendete|ricominciate|tornate) a (scrivermi|mandarmi|inviarmi|contattarmi)
(voglio|vorrei|vorremmo|posso|desidero) (ricevere|avere) [ancora|di nuovo|nuovamente] [i|vostri|dei] (messaggi|\
    sms) (ancora|di nuovo|nuovamente|come prima)
(voglio|vorrei|vorremmo|posso|desidero) (ricevere|avere) (ancora|di nuovo|nuovamente) [i|vostri|\
    dei] [vostri] (messaggi|sms)
(voglio|vorrei|posso|desidero|potete) (reiscrivermi|riscrivermi|iscrivermi di nuovo|iscrivermi ancora|\
    iscrivermi nuovamente|riattivare i messaggi|riattivare gli sms)
(mandatemi|inviatemi|scrivetemi|mandate|inviate|rimandatemi) (ancora|di nuovo|nuovamente) [i] [vostri] (messaggi|sms)
"""
STOP_SAYS = """
(smettete|smetti|smetta|smettetela|smettila|la smetta|finitela|piantatela|basta|cessate) [subito] (di|\
    con) [questi|i|vostri|tutti] (scriver*|mandar*|inviar*|messaggiar*|contattar*|disturbar*|tormentar*|messaggi|\
    sms|telefonar*|chiamar*)
non (scrivetemi|scrivermi|mandatemi|mandarmi|inviatemi|inviarmi|contattatemi|contattarmi|disturbatemi) [piu|altri|\
    questi|nessun|mai|altro] [piu|messag*|sms|per favore]
non (mi|ci) (scrivete|scriva|scrivere|mandate|mandi|mandare|inviate|invii|contattate|contatti|contattare|\
    disturbate|disturbi|disturbare) (piu|altri|questi|mai|messag*|sms|per favore) [messag*|sms]
non (scrivete|mandate|inviate|scrivere|mandare|inviare|mandi|invii|scriva) piu [a questo|messag*|sms|nulla|niente|qui]
non (voglio|vogliamo|desidero|vorrei|intendo) [piu] (ricevere|ricevere piu|essere contattato|essere contattata|\
    essere disturbato|essere disturbata|che mi scriviate|che mi mandiate) [piu|..1] [messag*|sms|da]
non (voglio|desidero) [piu|altri|questi|i vostri|nessun] (messag*|sms)
(basta|niente|nessun) [piu|altri|con] [altri|questi|i|vostri] (messaggi|sms|messaggio)
(cancellate|cancelli|cancella|cancellare|rimuovete|rimuova|rimuovi|togliete|tolga|togli|eliminate|elimini|\
    elimina) [pure] (il mio numero|questo numero|i miei dati|il mio nome|il mio contatto)
(cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|rimuovimi|mi tolga|mi cancelli|eliminatemi) (dalla|\
    da) [vostra|questa] (lista|rubrica|mailing|questo elenco|elenco|servizio)
(voglio|vorrei|desidero|come posso|come faccio a|come) (disiscrivermi|cancellarmi|annullare l'iscrizione|\
    disdire (i messaggi|gli sms|il servizio)|non ricevere piu|togliermi dalla)
(ritiro|revoco) [il] [mio] consenso
(lasciatemi|lasciami|mi lasci) (in pace|stare)
(smettete|smetti|smettetela|smettila|piantatela|finitela) di (scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|\
    scrivere|mandare|inviare|assillarmi)
(non autorizzo|non acconsento|non do il consenso|nego il consenso) (a|all|per|al) [l] (invio|ricevere|contatto|\
    invio di|messaggi|sms|trattamento)
(sono stufo|sono stufa|stufo|stufa|mi avete stufato|stanco|stanca) (di|con|dei) [ricevere] [questi|vostri|\
    tutti questi] (messaggi|sms)
(toglietemi|toglimi|cancellatemi|cancellami|rimuovetemi|eliminatemi) [per favore] (dalla|da|dai) [vostra|questa|\
    questi|vostri] (lista|elenco|contatti|messaggi|rubrica)
(vi prego|la prego|per favore|vorrei che|vi chiedo|le chiedo|chiedo|gradirei|potete|potreste|puo|potrebbe) [di|\
    gentilmente] (non scrivermi|non mandarmi|non inviarmi|non contattarmi|non disturbarmi) [piu|altri]
(potete|potreste|puo|potrebbe|volete|vuole|puoi) [per favore|gentilmente] smettere (di (scrivermi|mandarmi|\
    inviarmi|contattarmi|disturbarmi|messaggiarmi)|con [questi|i|sti] (messaggi|sms))
(vorrei|voglio|chiedo di|desidero|gradirei) essere (cancellato|cancellata|rimosso|rimossa|tolto|tolta|eliminato|\
    eliminata|depennato|depennata) [da|dalla|dal|dai|dall'elenco|dalle]
(vorrei|voglio|preferirei|gradirei|desidero|desidererei|vi prego di|la prego di|preferisco) non (ricevere|\
    ricevere piu|riceverne) [piu|altri|questi|piu questi|altri di questi] [vostri] (messaggi|sms|messaggio)
(vorrei|voglio|preferirei|gradirei) non (essere contattato|essere contattata|essere disturbato|essere disturbata|\
    essere piu contattato|essere piu contattata)
non (voglio|vogliamo|desidero|vorrei|gradisco) (essere piu|piu essere|essere) (contattato|contattata|disturbato|\
    disturbata) [..2]
non (voglio|vogliamo|desidero|vorrei|gradisco) [piu] ricevere [piu] [altri|questi|i|piu i] [vostri] (messaggi|sms|\
    sondaggi|questionari)
(cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi|depennatemi|levatemi|mi tolga|\
    mi cancelli|mi rimuova|mi levi|mi elimini) [per favore|subito|pure] (dall'elenco|dall'indirizzario|(dalla|da|\
    dai|dal|dalle) [vostra|vostro|vostri|vostre|questa|questo|questi] (lista|elenco|rubrica|contatti|elenchi|\
    database|liste|messaggi|sms))
(vorrei|voglio|come faccio a|come posso|posso|mi voglio|desidero) (cancellarmi|disiscrivermi|\
    cancellare l'iscrizione|(annullare|disdire|disattivare|bloccare) (i|gli|questi) (messaggi|sms)|(togliermi|\
    levarmi) (dai|dalla|da) [questa|vostra|questi] (messaggi|lista))
(basta|stop|finitela|piantatela|fatela finita|smettetela|smettila|smettete) [con|di|ai|coi|agli] [sti|ste|questi|\
    tutti questi|i|tutti sti|gli|i vostri] (messaggi|messaggini|sms|sondaggi|questionari)
(lasciatemi|lasciami|mi lasci) (in pace|stare) [con] [questi|sti|i] (messaggi|sms|sondaggi)
(mi avete|avete) (rotto|stufato|stancato|scocciato|rotto le scatole) (con|coi) [questi|sti|tutti questi|\
    i] (messaggi|sms)
(non ne posso piu|sono stanco|sono stanca|sono stufo|sono stufa) (di|con|dei) [ricevere] [questi|sti|i|\
    tutti questi|vostri] [vostri] (messaggi|sms)
non [voglio|desidero] (piu|altri) (messaggi|sms) (a|su|per) questo numero
(togliete|cancellate|rimuovete|eliminate|levate|tolga|cancelli|rimuova|elimini|togli|cancella) [per favore|\
    subito] (il mio numero|questo numero|il mio nome|i miei dati|il mio contatto|il numero) [..2]
non [mi|ci] (tornate|torni|ricominciate|ricominci|riprendete|riprenda) a (scrivermi|mandarmi|inviarmi|contattarmi|\
    disturbarmi|scrivere|mandare messaggi)
non (voglio|vorrei|desidero) (ricevere|avere) (di nuovo|ancora|nuovamente) [i|altri|dei|questi] (messaggi|sms)
non (mandatemi|inviatemi|scrivetemi) (di nuovo|ancora|nuovamente) [messaggi|sms]
"""
STOP_UNLESS = """
(ho chiesto|abbiamo chiesto|ho detto|pregavo|implorato|chiesto|chiedo) .. (smettere|smettessero|smettete|\
    fermassero|fermarsi)
(loro|il medico|il dottore|l'ospedale|nessuno|l'infermiera|i medici) non (mi|ci) (scriv*|mand*|invi*|contatt*|chiam*)
non (mi|mandatemi|mandarmi) [mandate|mandi|mandare] [piu] (a casa|in altro|via|le ricette|la ricetta|le medicine|\
    le pillole)
non (smetteva|smettevano|smette|ha smesso|hanno smesso|smettono|si fermava|si e fermato|fermava) [di]
non voglio .. (perdere|smettere)
lasciatemi (dire|ringraziare|aggiungere|spiegare)
(lasciato|lasciata|lasciate|lasciatemi) .. in pace (quando|durante|con (mio|mia|il|la|i miei|lui|lei)|per)
(smettete|smettetela|basta) di (mandare|inviare) .. (casa|pazienti|persone|gente)
(lista|liste|elenco) (d'attesa|di attesa|d attesa|operatoria|degli interventi|delle visite)
"""
WRONG_NUMBER_SAYS = f"""
il paziente non sono io
non sono [io] il paziente
(ha|avete|hai|hanno|forse ha|forse avete|credo abbiate|penso abbiate) [..1] sbagliato (numero|persona|telefono|\
    paziente|destinatario|contatto)
(ha|avete|e|questo e|e il|avete il|ha il) [un|il] numero (sbagliato|errato|non corretto)
(questo|quello) non e [il] (numero|telefono|cellulare|mio numero|suo numero) [di|del|della|dello]
(il numero|questo numero|questo telefono|questo cellulare) non e (suo|di|mio|piu suo|piu mio|del|della)
non sono (quella persona|la persona|il paziente|la paziente|il signor|la signora|chi cercate|chi pensate)
(qui|a questo numero) non (c'e|ce|vive|abita|esiste|risponde) (nessuno|nessuna|questa persona|nessun|\
    quella persona) [..2]
non (conosco|conosciamo|so chi sia) (nessuno|questa persona|quella persona|quel nome|questo nome|questo signore|\
    questa signora)
(ho|ho comprato|mi hanno dato|uso) [preso] questo numero (da poco|di recente|da|recentemente)
(questo|il) numero (ora|adesso|non|e ora|appartiene) (e mio|appartiene|e piu suo|a un altra|mio|e di un altro|\
    ad un altra) [persona]
(nuovo|vecchio|altro) (proprietario|intestatario|titolare) [di|del]
(messaggio|questo|sms) non (e|era) (per me|indirizzato a me|diretto a me)
(mi state|mi avete|mi sta) (confondendo|confuso|scambiando|scambiato) (con|per) (un altro|qualcun altro|un altra|\
    qualcuno)
[credo|credo che|penso|penso che|temo che|mi sa che|mi pare che|forse|guardi|guardate|scusi ma|che] (abbiate|\
    abbia|ha|hai|avete) sbagliato (numero|persona|telefono|destinatario|contatto|paziente|cellulare)
(stai|sta|state) sbagliando (numero|persona|contatto|destinatario)
(sbagli|sbaglia|sbagliate) (numero|persona)
(mi sa|credo|penso|temo|guardi|guardate|mi pare|senta) [che] [..1] (ha|avete|hai|abbiate|abbia) sbagliato
non sono [io] (la persona|quella persona|quello|quella|il signore|la signora|chi) [che] (cercate|cerca|cerchi|\
    state cercando|pensate|pensa|credete|volete|crede)
[questo|quello] non e [piu] [il] (suo|sua) (numero|telefono|cellulare|telefonino)
[questo|quello] non e [piu] il (numero|telefono|cellulare|telefonino) (di|del|della|dello|dell'altra|che cercate)
(il numero|questo numero|il telefono|questo telefono|il cellulare|questo cellulare) non e [piu] (suo|di lei|\
    di lui|della|del|di) [..1]
(il numero|questo numero) [ora|adesso] e [ora|adesso|diventato] (mio|il mio)
non (conosco|conosciamo) (nessun|nessuna|alcun|alcuna|nessuno che si chiama|questo|questa|quel|quella|un|una|\
    il signor|la signora) {_NAME}
non (conosco|conosciamo|so chi sia|so chi e) [il signor|la signora|questa|questo] {_NAME}
[io] non mi chiamo ({_NAME[1:-1]}|rossi|bianchi|russo|rosa|salvatore)
[io] non mi chiamo (cosi|il signor|la signora)
[io] non sono [il signor|la signora|il sig|la sig|il signore] {_NAME}
(qui|a questo numero|in questa casa) non (c'e|ce|vive|abita|esiste|risponde) [nessuno|nessun|nessuna|piu|\
    piu nessun] [che si chiama|di nome|chiamato|chiamata] {_NAME}
{_NAME} non (abita|vive|sta) [piu] qui
(messaggio|sms) [e] (arrivato|inviato|mandato|recapitato|ricevuto|spedito) (alla persona sbagliata|\
    a una persona sbagliata|al numero sbagliato|per errore|per sbaglio|all'indirizzo sbagliato|a un altro)
(avete|ha|hai) (mandato|inviato|scritto|spedito) [il|questo|un] [messaggio|sms] (alla persona sbagliata|\
    al numero sbagliato|a un'altra persona|a un altro|al destinatario sbagliato|per errore|per sbaglio)
(avete|ha|hai|e) [contattato] la persona sbagliata
mi (confondete|confonde|confondi|state confondendo|sta confondendo|avete confuso|ha confuso|scambiate|scambia|\
    avete scambiato|ha scambiato) (con|per) (un altro|un'altra|qualcun altro|qualcun'altro|altri|un'altra persona|\
    un altra persona|qualcuno)
non (ero|sono) io (il|la) (paziente|malato|malata|ricoverato|ricoverata|persona)
non (ero|sono stato|sono stata|sono) io [ad essere|a essere|quello|quella] (ricoverato|ricoverata|in ospedale|\
    operato|operata)
(e stato|e stata|era) (ricoverato|ricoverata|in ospedale) (un altro|un'altra persona|qualcun altro|non io|mica io)
"""
WRONG_NUMBER_UNLESS = """
(dato|hanno dato|chiamato|fatto|composto|scritto|segnato|avevano|telefonato|inserito) .. numero (sbagliato|errato)
numero (sbagliato|errato) (di stanza|di letto|della stanza|del letto|di cartella|dell'ambulatorio|del centralino)
sbagliato (medicina|farmaco|terapia|diagnosi|dose|gamba|braccio)
(ha|hanno|avete|avevano) sbagliato .. (diagnosi|medicina|farmaco|dose|terapia|stanza|letto|gamba|cartella|data|\
    orario|esame|nome|cura)
non sono io (che|a|quello|quella)
hanno sbagliato
(ha|hanno) sbagliato (persona|paziente) e
mi (hanno|avevano|ha|aveva) (scambiato|scambiata|confuso|confusa)
non sono io (il|la) (primo|prima|sola|solo|unico|unica)
(il dottore|il medico|l'infermiera|la dottoressa|il chirurgo) .. sbagliato
"""
NEVER_BEEN_SAYS = """
non (sono|ero) (stato|stata) [mai|io|recentemente|di recente|ultimamente] (in ospedale|nel vostro ospedale|\
    in questo ospedale|in quell'ospedale|in nessun ospedale|all'ospedale|ricoverato|ricoverata|da voi|li|paziente|\
    un vostro paziente|una vostra paziente|dal medico)
(mai|non sono mai) (stato|stata) (in ospedale|nel vostro ospedale|in questo ospedale|ricoverato|ricoverata|da voi|\
    vostro paziente|vostra paziente|all'ospedale)
non sono (un|una|vostro|vostra|il|la) [vostro|vostra] paziente
non sono (andato|andata|venuto|venuta) [mai] (in ospedale|all'ospedale|da voi|nel vostro ospedale|al pronto soccorso)
non ho (avuto|fatto) [nessuna|alcuna|nessun|alcun] (visita|operazione|ricovero|appuntamento|intervento)
(non|mai|io non) sono [mai] (stato|stata|andato|andata|venuto|venuta) [mai] (in|nel|al|ricoverato|ricoverata|\
    operato|operata|da) [nessun|questo|vostro] (ospedale|pronto soccorso|reparto|voi|clinica)
(quale|che) (visita|ricovero|appuntamento)
non (sono|ero) [mai|stato|stata] (ricoverato|ricoverata|un paziente|una paziente)
(mai|non ho mai|non abbiamo mai) messo piede (in|nel|dentro|nell'ospedale|all'ospedale|in quell'ospedale) [quel|\
    vostro|questo|un|nessun] [ospedale]
(mai stato|mai stata) (in|nel|al|ricoverato|ricoverata|operato|operata) [questo|vostro|quell'ospedale|\
    nessun] [ospedale]
non (sono|ero) [mai] (stato|stata) [mai] [ne] (in|nel|nell'ospedale|all'ospedale|in quell'ospedale|in quest'ospedale)
"""
BEREAVEMENT_SAYS = f"""
(papa|mamma|marito|moglie|padre|madre|nonna|nonno|figlio|figlia) non ce piu
se ne andato (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ieri)
(mio|mia|nostro|nostra|il mio|la mia|il nostro|la nostra|suo|sua) [caro|cara|povero|povera] {_KIN} [..1] (e|ed|\
    ci ha|sono|purtroppo e|era) [purtroppo|appena|ormai|gia] ({_DIED[1:-1]}|lasciato|lasciati)
{_KIN} e [purtroppo|appena|ormai|gia] {_DIED}
{_KIN} [purtroppo] (non ce l'ha fatta|non ce l ha fatta|non l'ha superata)
e (morto|morta|mancato|mancata|deceduto|deceduta|venuto a mancare|venuta a mancare) [..1] (mio|mia|nostro|nostra|\
    il|la|suo|sua|il mio|la mia) [caro|cara] {_KIN}
(mi|ci) e (morto|morta|mancato|mancata) [..1] {_KIN}
(il|la) (paziente|signora|signor|signore|persona|titolare|malato|malata) [..1] e [purtroppo|gia] {_DIED}
(lui|lei) e [purtroppo|gia] {_DIED}
(ho|abbiamo|ho appena|abbiamo appena) [purtroppo] (perso|perduto) [..1] (mio|mia|nostro|nostra|il mio|la mia|\
    il nostro|la nostra|il|la) [caro|cara|amato|amata] {_KIN}
(morte|perdita|scomparsa|decesso|funerale|funerali|lutto) (di|del|della) [mio|mia|nostro|nostra|mio caro|\
    mia cara] {_KIN}
e [purtroppo] (morto|morta|mancato|mancata|deceduto|deceduta) [..1] (ieri|oggi|stanotte|lunedi|martedi|mercoledi|\
    giovedi|venerdi|sabato|domenica|la settimana|il mese|in ospedale|nel vostro|in reparto|da voi|poco fa|da poco|\
    una settimana fa|due settimane)
purtroppo [..1] e (morto|morta|mancato|mancata|deceduto|deceduta)
(ho avuto|ho subito) un aborto [spontaneo]
(nato|nata) (morto|morta)
(non c'e piu|non ce piu) [..1] (mio|mia|nostro|nostra) {_KIN}
(mio|mia|nostro|nostra) {_KIN} non (c'e|ce) piu
(papa|mamma|babbo|nonno|nonna|mio marito|mia moglie|mio padre|mia madre|mio figlio|mia figlia|mio fratello|\
    mia sorella|lo zio|la zia|mio nonno|mia nonna) [purtroppo] (ci ha|ci hanno|mi ha) (lasciato|lasciati|lasciate|\
    lasciata) [per sempre|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|purtroppo]
(abbiamo|ho) (seppellito|sepolto|cremato|salutato per l ultima volta) (il|la|lo|mio|mia|nostro|nostra) [mio|mia|\
    nostro|nostra] {_KIN}
(abbiamo|ho) (seppellito|sepolto|cremato) (papa|mamma|babbo|nonno|nonna)
(abbiamo|ho) (perso|perduto) (papa|mamma|babbo|il nonno|la nonna|il bambino|la bambina|il bimbo|lo zio|la zia)
(sono|sono rimasto|sono rimasta) [ora] (vedovo|vedova)
(riposi|riposa) in pace
pace (all anima|all'anima) sua
(buon anima|buonanima)
(funerale|funerali|esequie) (di|del|della) (mio|mia|nostro|nostra|papa|mamma|nonno|nonna|lui|lei)
(il|la|mio|mia) [povero|povera] (defunto|defunta) {_KIN}
(mio|mia|nostro|nostra) {_KIN} non ce (l ha|l'ha) fatta
(e|ed e) [purtroppo] (morto|morta|deceduto|deceduta|mancato|mancata|spirato|spirata|venuto a mancare|\
    venuta a mancare) (papa|mamma|babbo|mio|mia)
(il signore|dio) (lo|la) ha (chiamato|chiamata|preso|presa) [con se]
ci ha (lasciato|lasciati|lasciate) [..1] [il|la|lo|mio|mia|nostro|nostra] (nonno|nonna|padre|madre|marito|moglie|\
    papa|mamma|zio|zia|figlio|figlia|fratello|sorella)
ci ha (lasciato|lasciati|lasciate) (il nonno|la nonna|mio padre|mia madre|mio marito|mia moglie|papa|mamma|lo zio|\
    la zia|mio figlio|mia figlia|mio fratello|mia sorella|nonno|nonna)
(mio|mia|nostro|nostra|il mio|la mia|suo|sua) [caro|cara|povero|povera] {_KIN} [purtroppo|ormai|gia] {_AWAY}
(papa|mamma|babbo|nonno|nonna|zio|zia) [purtroppo|ormai|gia] {_AWAY}
(persona|paziente|signora|signore|titolare|intestatario|intestataria|proprietario|proprietaria) [che cercate|\
    che state cercando|che cerca|in questione|di questo numero|del numero|del telefono|cercata|\
    da voi cercata] [purtroppo] (e|non) (morto|morta|deceduto|deceduta|mancato|mancata|venuto a mancare|\
    venuta a mancare|scomparsa|scomparso|defunta|defunto|ce piu)
(e|ed e) [purtroppo] (venuto a mancare|venuta a mancare|deceduto|deceduta|morto|morta|spirato|\
    spirata) [..1] (la settimana scorsa|il mese scorso|settimana scorsa|mese scorso|poco fa|da poco|di recente|\
    recentemente|da|giorni|due|tre|dopo|ieri|oggi)
(papa|mamma|babbo|nonno|nonna) [purtroppo] (ci ha|ci hanno) (lasciato|lasciati|lasciate)
(ho|abbiamo) (perso|perduto) (la|il) (mia|mio|nostra|nostro) [cara|caro|amata|amato|povera|povero] {_KIN}
{_KIN} non (vive|e) piu (in vita|tra noi|con noi|fra noi|qui con noi)
(non e piu|non e piu') (tra noi|fra noi|in vita)
"""
BEREAVEMENT_UNLESS = """
(cane|gatto|cellulare|telefono|batteria) ..3 (morto|morta)
(anni|anno) fa
(quasi|per poco|poteva|potevo|poteva essere|pensavo|pensavamo|credevo|credevamo|temevo|se|come se|stavo per|\
    stava per|rischiato|sarei|sarebbe) ..4 (morivo|moriva|morire|morto|morta|morti|perso|perdere)
(morto|morta|mancato|mancata|deceduto|deceduta|perso|morte|scomparsa|scomparso|perdita) ..4 (anni fa|anni or sono|\
    tanti anni|molti anni|tanto tempo)
(anni|anno) fa ..5 (morto|morta|mancato|mancata|perso|deceduto|deceduta|morte)
(telefono|telefonino|cellulare|batteria|macchina|auto|cane|cagnolino|gatto|gatta|computer) .. (morto|morta|\
    mancato|mancata|deceduto)
(morto|morta|morti|morire|muoio|morendo) (di|dal|dalla) (fame|ridere|risate|paura|sete|freddo|noia|vergogna|sonno|\
    caldo|stanchezza|fatica|dolore)
(nel|del) (19*|200*|201*) .. (morto|morta|mancato|mancata|perso)
(morto|morta|mancato|mancata) .. nel (19*|200*|201*)
(perso|persa|perdere) .. (tempo|giornata|giorno|pazienza|fiducia|speranza|conoscenza|coscienza|lavoro|mattina|\
    peso|appuntamento|sangue|cartella)
(e|sono) mancat* (il|la|l'|i|le|un|una) (rispetto|cortesia|informazion*|acqua|attenzione|comunicazione|cura|pulizia)
non e (morto|morta)
(signora|signore|signor|uomo|donna|paziente|vicin*|qualcuno|persona|anzian*|compagn*) [..2] (accanto|di fianco|\
    vicino|del letto|di letto|di stanza|in stanza|nella stanza|di fronte|in corridoio) ..3 (morto|morta|deceduto|\
    deceduta|mancato|mancata)
(accanto|nella stanza|di stanza|in corridoio) ..3 (morto|morta|deceduto|deceduta)
(ci ha|ci hanno|mi ha|mi hanno) (lasciato|lasciati|lasciata|lasciate) (perpless*|sbalordit*|sconcertat*|delus*|\
    in (attesa|corridoio|sala|piedi|lista|barella|camera|stanza|mezzo|balia|disparte|un|una|due|tre|fila|coda|\
    mutande|pigiama)|nell'attesa|senza|ad|a|soli|sola|solo|entrare|aspettare|tranquill*|fuori|li|nel|il|la|un|\
    molto|soddisfatt*|con|al|per ore|sul)
(muoio|morivo|moriva|moriremo|morire) (di|dalla|dal|per)
(ho perso|abbiamo perso|hanno perso|perso) .. (sangue|voce|conto|valigia|vestiti|telefono|occhiali|dentiera|soldi|\
    appetito|sonno|udito|vista|memoria|fede|capelli|documenti|esami|analisi|referto|ore|turno|forze|sensi)
(anno scorso|l'anno scorso|lanno scorso|da piccol*|tanto tempo fa) ..4 (morto|morta|perso|mancato|mancata)
(morto|morta|perso|mancato|mancata) ..4 (l anno scorso|l'anno scorso|anno scorso|da piccol*)
(paura|timore|affinche|senza che|prima che) ..3 (morisse|muoia|morire)
(sostegno|aiut*|gentil*|cura|vicin*|grazie) ..5 (quando|dopo) [..2] (morto|morta|morte|perdita|lutto)
non ce (l ha|l'ha) fatta a
(morto|morta) [il|la|lo] [mio|mia] (telefono|telefonino|cellulare|cane|cagnolino|gatto|gatta|computer|batteria|\
    macchina)
(andato|andata) (a|al|alle|alla|ai|via|da|dal|dall'ospedale|dalla|contento|contenta|soddisfatto|soddisfatta|tardi|\
    arrabbiato|arrabbiata|piangendo|senza (salutare|dire|spiegare|aspettare)|in (ferie|vacanza|pensione|bagno|\
    giro|macchina)|per (i fatti|conto)|con (me|noi|lui|lei|un|il|la)|di (casa|fretta|corsa))
(scomparso|scomparsa) (dal|dalla|dai|dall'ospedale|nel|per|senza|da|dalla vista|in|un)
(il dolore|la febbre|cartella|referto|vestiti|telefono|medico|dottore|infermiera) .. (scomparso|scomparsa|mancato|\
    mancata)
"""
HELP_SAYS = """
(di|da) quale ospedale [siete|scrivete|e]
chi (sei|siete|parla|mi scrive|mi sta scrivendo|mi manda|mi ha mandato|mi ha scritto|mi cerca|ha mandato|\
    ha scritto) [lei|voi|questo|..1]
chi e (lei|questo|questa|costui|che scrive|che parla|che mi scrive|che manda|al telefono|il mittente|\
    il proprietario|chi scrive)
(come|da dove|dove) (avete|ha|hai) [avuto|preso|trovato|ottenuto] il mio numero
(e|questa e|questo e|ma e) [una|uno|un] (truffa|frode|spam|scherzo|inganno|fregatura)
(cosa|che cosa|cos'e|che cos'e|cose) [e] (questo|questo messaggio|questo numero|sto messaggio)
(quanto|questo|rispondere|il messaggio) [mi] (costa|costera|paghero) (rispondere|il messaggio|il sms|l'sms|\
    qualcosa|soldi)
(rispondere|il messaggio|l'sms|questo messaggio) [mi] (costa|costera)
(e|siete|questo e) [davvero|veramente|proprio|voi|un|una] (gratis|gratuito|a pagamento|dell ospedale|l ospedale|\
    dell'ospedale|l'ospedale|robot|bot|sicuro|affidabile|vera|vero)
(chi|come|da dove|dove) (vi|avete|ha|fate) [ha] (dato|preso|trovato|avuto|ad avere) il mio numero
(che|quale|di che|di quale|da quale|da che) ospedale [e|siete|scrivete|..1]
(a|in merito a|di|riguardo a) (cosa|che cosa|che) (si riferisce|vi riferite|state parlando|parlate|sta parlando|\
    parla) [questo|il] [messaggio|sms]
(non capisco|non ho capito|non so) (di cosa|di che|che cosa|cosa|chi) (si tratta|parlate|volete|vuole|siete|\
    state parlando|vogliate)
(cosa|che|che cosa) (volete|vuole|vuoi|desiderate) da me
(cosa|che|che cosa) (e|cos'e|sarebbe) (sta|questa|questo|sto) (roba|cosa|messaggio|numero|storia)
(cos'e|che cos'e|che e) (sta|questa|questo|sto) (roba|cosa|messaggio|numero)
(sara|non sara|e|sarebbe|non e che e|ma e|mica e) [mica|forse|per caso] [una|un|la solita] (truffa|frode|\
    fregatura|inganno|imbroglio|raggiro|bufala)
(mi sa di|mi puzza di|puzza di|sembra|mi sembra|pare) [una|un] (truffa|imbroglio|fregatura)
(e|questo e) [un] messaggio (vero|autentico|automatico|ufficiale|reale|falso)
questo messaggio (e|sarebbe) (vero|autentico|automatico|ufficiale|reale|falso|una truffa)
(devo|bisogna|si deve) pagare (per|qualcosa per) (rispondere|il messaggio|questo)
(scrivete|scrive|scrivi|mi scrivete|chiamate) (dall'ospedale|dal nhs|per conto dell'ospedale)
(parlo|sto parlando|sto scrivendo|parliamo) con (un robot|un bot|una macchina|una persona|un computer)
(chi|come mai) (mi|ce) [ha|avete|lo|l'ha] (mandato|mandate|scritto|scrivete|manda|inviato) [questo|sto] [messaggio|sms]
(con chi|chi) (ho il piacere|sto parlando|sto messaggiando|ho a che fare)
(come|da dove|dove|da chi) (avete|ha|hai|avete fatto ad avere|fate ad avere|ha fatto ad avere) [avuto|preso|\
    trovato|ottenuto|recuperato] (il mio|questo) (numero|contatto|nome|telefono)
(chi) (vi|le|ti) (ha|avrebbe) dato (il mio|questo) (numero|contatto|telefono)
"""
CARER_SAYS = """
(rispondo|scrivo|compilo|sto rispondendo|sto scrivendo) (per|al posto di|a nome di|per conto di|da parte di) (mia|\
    mio|nostra|nostro|la|il|conto|lui|lei|un|una)
(per conto|a nome|al posto|da parte) di (mia|mio|nostra|nostro|un|una|lui|lei) [..1] [madre|mamma|padre|papa|\
    marito|moglie|figlio|figlia|nonna|nonno|sorella|fratello|paziente|suocera|suocero]
(sono|scrive|risponde|parla) [io] [la|il] (figlia|figlio|moglie|marito|mamma|madre|padre|papa|badante|nipote|\
    sorella|fratello|compagna|compagno) (del|della|di) (paziente|signora|signor|signore|malato|malata)
(scrive|risponde) [la|il] (sua|suo|figlia|figlio|moglie|marito|badante) [figlia|figlio|moglie|marito|mamma]
(lui|lei|mia madre|mio padre|mia mamma|mio papa|mio marito|mia moglie|mia nonna|mio nonno|mio figlio) non (puo|sa|\
    riesce a|e in grado di) (scrivere|rispondere|leggere|usare|messaggiare)
(rispondo|scrivo|compilo|risponde|scrive) [io] (per|al posto di|a nome di|per conto di|in nome di|al posto della|\
    al posto del) [mia|mio|nostra|la|il] (madre|mamma|padre|papa|babbo|marito|moglie|nonna|nonno|figlio|figlia|\
    suocera|suocero|zia|zio|lei|lui|bambino|bambina|paziente)
(sono|qui|scrive|parla) [io] (la|il|sua|suo) (figlia|figlio|moglie|marito|mamma|badante|nipote|sorella|fratello|\
    nuora|genero) [e|che|di|lui|lei] (lei|lui|rispondo|scrivo|mia|della|del|non|di)
(lei|lui|mia madre|mio padre|mia nonna|mio nonno|mia moglie|mio marito|la mamma|papa|il paziente|la paziente|\
    mia suocera) [da sola|da solo] non (puo|sa|riesce|vede|usa|e capace) (a|di|scrivere|rispondere|leggere|usare|\
    bene|il telefono|il cellulare)
"""
YOUNG_SAYS = """
(ho|io ho|compio) [solo|appena] (8|9|10|11|12|13|14|15|otto|nove|dieci|undici|dodici|tredici|quattordici|\
    quindici) (anni|annetti) [..1]
sono (minorenne|un bambino|una bambina|un minore)
"""
LANGUAGE_SAYS = """
(per favore|perfavore|puo|potete|potrebbe|potreste|puoi|preferisco|vorrei|voglio|scrivete|scrivetemi|mi scriva|\
    si puo|e possibile) .. (in italiano|in lingua italiana)
(parlo|capisco|leggo|scrivo|so) [solo|solamente|soltanto|bene] [in|l'] (italiano|litaliano)
(solo|solamente) (parlo|capisco|leggo|in) italiano
in italiano (per favore|perfavore|grazie|se)
italiano (per favore|perfavore|grazie)
non (parlo|capisco|so|leggo|conosco) [..1] [bene] (inglese|l'inglese)
(parlate|parla|potete|puoi|scrivete|mandate|traducete|vorrei|preferisco) [..2] (italiano|in italiano)
(non capisco|non parlo|non so|non leggo|non conosco) [..1] (l inglese|inglese|in inglese)
solo italiano
"""
