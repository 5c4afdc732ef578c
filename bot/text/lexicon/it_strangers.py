"""How people who are not the patient, or do not know us, answer in Italian: data; see `lexicon.py`."""

_NAME = (
    "(<name>|maria|mario|giuseppe|giovanni|giulia|giovanna|anna|francesco|francesca|luigi|luigia|antonio|antonia|"
    "marco|"
    "paola|paolo|teresa|carlo|carla|angela|vincenzo|lucia|ferrari|esposito)"
)

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
