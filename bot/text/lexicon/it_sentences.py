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
    "spirato|spirata|volato in cielo|volata in cielo|ci ha lasciato|ci ha lasciati|ci ha lasciate|non ce l ha fatta|"
    "non ce la fatta|passato a miglior vita|passata a miglior vita|tornato alla casa del padre|"
    "tornata alla casa del padre|andato in cielo|andata in cielo|in cielo|salito al cielo|salita al cielo|defunto|"
    "defunta|venuto meno|venuta meno|non c e piu|dceduto|dceduta)"
)

START_SAYS = """
(ricevere|avere) [i|vostri] (messaggi|sms) (di nuovo|ancora)
(ricevere|avere) di nuovo [i|vostri] (messaggi|sms)
(riprendete|ricominciate|riattivate) [a mandarmi|a inviare|a inviarmi|i|con i] [i] messaggi
(potete|puoi|puo|vorrei che|voglio che) (riprendere|ricominciare|tornare|riprendiate|ricominciate) a (scrivermi|\
    mandarmi|inviarmi|contattarmi|inviare|mandare) [i] [messaggi|sms]
(ho cambiato idea) .. (messaggi|scriv*|mandat*|inviat*)
(riprendete|ricominciate|tornate) a (scrivermi|mandarmi|inviarmi|contattarmi)
"""
STOP_SAYS = """
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
(smettete|smetti|smettetela|smettila|piantatela|finitela) di (scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|\
    scrivere|mandare|inviare|assillarmi)
(non autorizzo|non acconsento|non do il consenso|nego il consenso) (a|all|per|al) [l] (invio|ricevere|contatto|\
    invio di|messaggi|sms|trattamento)
(sono stufo|sono stufa|stufo|stufa|mi avete stufato|stanco|stanca) (di|con|dei) [ricevere] [questi|vostri|\
    tutti questi] (messaggi|sms)
(toglietemi|toglimi|cancellatemi|cancellami|rimuovetemi|eliminatemi) [per favore] (dalla|da|dai) [vostra|questa|\
    questi|vostri] (lista|elenco|contatti|messaggi|rubrica)
"""
STOP_UNLESS = """
(ho chiesto|abbiamo chiesto|ho detto|pregavo|implorato|chiesto|chiedo) .. (smettere|smettessero|smettete|\
    fermassero|fermarsi)
(loro|il medico|il dottore|l'ospedale|nessuno|l'infermiera|i medici) non (mi|ci) (scriv*|mand*|invi*|\
    contatt*|chiam*)
non (mi|mandatemi|mandarmi) [mandate|mandi|mandare] [piu] (a casa|in altro|via|le ricette|la ricetta|\
    le medicine|le pillole)
non (smetteva|smettevano|smette|ha smesso|hanno smesso|smettono|si fermava|si e fermato|fermava) [di]
non voglio .. (perdere|smettere)
lasciatemi (dire|ringraziare|aggiungere|spiegare)
(lasciato|lasciata|lasciate|lasciatemi) .. in pace (quando|durante|con|per)
(smettete|smettetela|basta) di (mandare|inviare) .. (casa|pazienti|persone|gente)
"""
WRONG_NUMBER_SAYS = """
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
(ho|ho comprato|mi hanno dato|uso) [preso] questo numero (da poco|di recente|da|recentemente)
(questo|il) numero (ora|adesso|non|e ora|appartiene) (e mio|appartiene|e piu suo|a un altra|mio|e di un altro|\
    ad un altra) [persona]
(nuovo|vecchio|altro) (proprietario|intestatario|titolare) [di|del]
(messaggio|questo|sms) non (e|era) (per me|indirizzato a me|diretto a me)
(mi state|mi avete|mi sta) (confondendo|confuso|scambiando|scambiato) (con|per) (un altro|qualcun altro|un altra|\
    qualcuno)
"""
WRONG_NUMBER_UNLESS = """
(dato|hanno dato|chiamato|fatto|composto|scritto|segnato|avevano|telefonato|inserito) .. numero (sbagliato|\
    errato)
numero (sbagliato|errato) (di stanza|di letto|della stanza|del letto|di cartella|dell'ambulatorio|\
    del centralino)
sbagliato (medicina|farmaco|terapia|diagnosi|dose|gamba|braccio)
(ha|hanno|avete|avevano) sbagliato .. (diagnosi|medicina|farmaco|dose|terapia|stanza|letto|gamba|cartella|data|\
    orario|esame|nome|cura)
non sono io (che|a|quello|quella)
"""
NEVER_BEEN_SAYS = """
non (sono|ero) (stato|stata) [mai|io|recentemente|di recente|ultimamente] (in ospedale|nel vostro ospedale|\
    in questo ospedale|in quell'ospedale|in nessun ospedale|all'ospedale|ricoverato|ricoverata|da voi|li|\
    paziente|un vostro paziente|una vostra paziente|dal medico)
(mai|non sono mai) (stato|stata) (in ospedale|nel vostro ospedale|in questo ospedale|ricoverato|ricoverata|\
    da voi|vostro paziente|vostra paziente|all'ospedale)
non sono (un|una|vostro|vostra|il|la) [vostro|vostra] paziente
non sono (andato|andata|venuto|venuta) [mai] (in ospedale|all'ospedale|da voi|nel vostro ospedale|\
    al pronto soccorso)
non ho (avuto|fatto) [nessuna|alcuna|nessun|alcun] (visita|operazione|ricovero|appuntamento|intervento)
(non|mai|io non) sono [mai] (stato|stata|andato|andata|venuto|venuta) [mai] (in|nel|al|ricoverato|ricoverata|\
    operato|operata|da) [nessun|questo|vostro] (ospedale|pronto soccorso|reparto|voi|clinica)
(quale|che) (visita|ricovero|appuntamento)
non (sono|ero) [mai|stato|stata] (ricoverato|ricoverata|un paziente|una paziente)
"""
BEREAVEMENT_SAYS = f"""
(papa|mamma|marito|moglie|padre|madre|nonna|nonno|figlio|figlia) non ce piu
se ne andato (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ieri)
(mio|mia|nostro|nostra|il mio|la mia|il nostro|la nostra|suo|sua) [caro|cara|povero|povera] {_KIN} [..1] (e|\
    ed|ci ha|sono|purtroppo e|era) [purtroppo|appena|ormai|gia] ({_DIED[1:-1]}|lasciato|lasciati)
{_KIN} e [purtroppo|appena|ormai|gia] {_DIED}
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
(papa|mamma|babbo|nonno|nonna|mio marito|mia moglie|mio padre|mia madre|mio figlio|mia figlia|mio fratello|\
    mia sorella|lo zio|la zia|mio nonno|mia nonna) [purtroppo] (ci ha|ci hanno|mi ha) (lasciato|lasciati|lasciate|\
    lasciata) [per sempre|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|purtroppo]
(abbiamo|ho) (seppellito|sepolto|cremato|salutato per l ultima volta) (il|la|lo|mio|mia|nostro|nostra) [mio|mia|\
    nostro|nostra] {_KIN}
(abbiamo|ho) (seppellito|sepolto|cremato) (papa|mamma|babbo|nonno|nonna)
(abbiamo|ho) (perso|perduto) (papa|mamma|babbo|il nonno|la nonna|il bambino|la bambina|il bimbo|lo zio|la zia)
(sono|sono rimasto|sono rimasta) [ora] (vedovo|vedova)
(riposi|riposa) in pace
pace all anima sua
(buon anima|buonanima)
(funerale|funerali|esequie) (di|del|della) (mio|mia|nostro|nostra|papa|mamma|nonno|nonna|lui|lei)
(il|la|mio|mia) [povero|povera] (defunto|defunta) {_KIN}
(mio|mia|nostro|nostra) {_KIN} non ce l ha fatta
(e|ed e) [purtroppo] (morto|morta|deceduto|deceduta|mancato|mancata|spirato|spirata|venuto a mancare|\
    venuta a mancare) (papa|mamma|babbo|mio|mia)
(il signore|dio) (lo|la) ha (chiamato|chiamata|preso|presa) [con se]
ci ha (lasciato|lasciati|lasciate) [..1] [il|la|lo|mio|mia|nostro|nostra] (nonno|nonna|padre|madre|marito|moglie|\
    papa|mamma|zio|zia|figlio|figlia|fratello|sorella)
ci ha (lasciato|lasciati|lasciate) (il nonno|la nonna|mio padre|mia madre|mio marito|mia moglie|papa|mamma|lo zio|\
    la zia|mio figlio|mia figlia|mio fratello|mia sorella|nonno|nonna)
"""
BEREAVEMENT_UNLESS = """
(cane|gatto|cellulare|telefono|batteria) ..3 (morto|morta)
(anni|anno) fa
(quasi|per poco|poteva|potevo|poteva essere|pensavo|pensavamo|credevo|credevamo|temevo|se|come se|stavo per|\
    stava per|rischiato|sarei|sarebbe) ..4 (morivo|moriva|morire|morto|morta|morti|perso|perdere)
(morto|morta|mancato|mancata|deceduto|deceduta|perso|morte|scomparsa|scomparso|perdita) ..4 (anni fa|\
    anni or sono|tanti anni|molti anni|tanto tempo)
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
(signora|signore|signor|uomo|donna|paziente|vicin*|qualcuno|persona|anzian*|compagn*) [..2] (accanto|di fianco|\
    vicino|del letto|di letto|di stanza|in stanza|nella stanza|di fronte|in corridoio) ..3 (morto|morta|deceduto|\
    deceduta|mancato|mancata)
(accanto|nella stanza|di stanza|in corridoio) ..3 (morto|morta|deceduto|deceduta)
(ci ha|ci hanno|mi ha|mi hanno) (lasciato|lasciati|lasciata|lasciate) (in|senza|ad|a|soli|sola|solo|entrare|\
    aspettare|tranquill*|fuori|li|nel|il|la|un|molto|soddisfatt*|con|al|per ore|sul)
(muoio|morivo|moriva|moriremo|morire) (di|dalla|dal|per)
(ho perso|abbiamo perso|hanno perso|perso) .. (sangue|voce|conto|valigia|vestiti|telefono|occhiali|dentiera|soldi|\
    appetito|sonno|udito|vista|memoria|fede|capelli|documenti|esami|analisi|referto|ore|turno|forze|sensi)
(anno scorso|da piccol*|tanto tempo fa) ..4 (morto|morta|perso|mancato|mancata)
(morto|morta|perso|mancato|mancata) ..4 (l anno scorso|anno scorso|da piccol*)
(paura|timore|affinche|senza che|prima che) ..3 (morisse|muoia|morire)
(sostegno|aiut*|gentil*|cura|vicin*|grazie) ..5 (quando|dopo) [..2] (morto|morta|morte|perdita|lutto)
non ce l ha fatta a
(morto|morta) [il|la|lo] [mio|mia] (telefono|telefonino|cellulare|cane|cagnolino|gatto|gatta|computer|batteria|\
    macchina)
"""
HELP_SAYS = """
(di|da) quale ospedale [siete|scrivete|e]
chi (e|sei|siete|parla|scrive|mi scrive|manda|ha mandato|ha scritto) [lei|voi|questo|..1]
(come|da dove|dove) (avete|ha|hai) [avuto|preso|trovato|ottenuto] il mio numero
(e|questa e|questo e|ma e) [una|uno|un] (truffa|frode|spam|scherzo|inganno|fregatura)
(cosa|che cosa|cos'e|che cos'e|cose) [e] (questo|questo messaggio|questo numero|sto messaggio)
(quanto|questo|rispondere|mi|il messaggio) [mi] (costa|costera|costo|paghero) [qualcosa|rispondere|il|soldi]
(e|siete|questo e) [davvero|veramente|proprio|un|una] (gratis|gratuito|a pagamento|dell ospedale|l ospedale|robot|\
    bot|sicuro|affidabile|vera|vero)
(chi|come|da dove|dove) (vi|avete|ha|fate) [ha] (dato|preso|trovato|avuto|ad avere) il mio numero
(che|quale|di che|di quale|da quale|da che) ospedale [e|siete|scrivete|..1]
"""
CARER_SAYS = """
(rispondo|scrivo|compilo|sto rispondendo|sto scrivendo) (per|al posto di|a nome di|per conto di|\
    da parte di) (mia|mio|nostra|nostro|la|il|conto|lui|lei|un|una)
(per conto|a nome|al posto|da parte) di (mia|mio|nostra|nostro|un|una|lui|lei) [..1] [madre|mamma|padre|papa|\
    marito|moglie|figlio|figlia|nonna|nonno|sorella|fratello|paziente|suocera|suocero]
(sono|scrive|risponde|parla) [io] [la|il] (figlia|figlio|moglie|marito|mamma|madre|padre|papa|badante|nipote|\
    sorella|fratello|compagna|compagno) (del|della|di) (paziente|signora|signor|signore|malato|malata)
(scrive|risponde) [la|il] (sua|suo|figlia|figlio|moglie|marito|badante) [figlia|figlio|moglie|marito|mamma]
(lui|lei|mia madre|mio padre|mia mamma|mio papa|mio marito|mia moglie|mia nonna|mio nonno|\
    mio figlio) non (puo|sa|riesce a|e in grado di) (scrivere|rispondere|leggere|usare|messaggiare)
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
(per favore|perfavore|puo|potete|potrebbe|potreste|puoi|preferisco|vorrei|voglio|scrivete|scrivetemi|\
    mi scriva|si puo|e possibile) .. (in italiano|in lingua italiana)
(parlo|capisco|leggo|scrivo|so) [solo|solamente|soltanto|bene] [in|l'] (italiano|litaliano)
(solo|solamente) (parlo|capisco|leggo|in) italiano
in italiano (per favore|perfavore|grazie|se)
italiano (per favore|perfavore|grazie)
non (parlo|capisco|so|leggo|conosco) [..1] [bene] (inglese|l'inglese)
(parlate|parla|potete|puoi|scrivete|mandate|traducete|vorrei|preferisco) [..2] (italiano|in italiano)
(non capisco|non parlo|non so|non leggo|non conosco) [..1] (l inglese|inglese|in inglese)
solo italiano
"""
