"""Italian sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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
