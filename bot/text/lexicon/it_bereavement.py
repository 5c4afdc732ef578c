"""How people tell a hospital in Italian that a patient has died: data; see `lexicon.py`."""

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

_AWAY = "(se ne andato|se ne andata|se ne e andato|se ne e andata|se n e andato|se n e andata|sene andato|sene andata)"

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
