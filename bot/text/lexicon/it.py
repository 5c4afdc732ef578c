"""What patients write in Italian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    it_around,
    it_bereavement,
    it_consent,
    it_degrees,
    it_ratings,
    it_sentences,
    it_strangers,
    it_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="it",
    numbers=it_ratings.NUMBERS,
    number_marks=it_ratings.NUMBER_MARKS,
    good=it_ratings.GOOD,
    excellent=it_ratings.EXCELLENT,
    bad=it_ratings.BAD,
    terrible=it_ratings.TERRIBLE,
    very=it_degrees.VERY,
    quite=it_degrees.QUITE,
    nots=it_degrees.NOTS,
    at_all=it_degrees.AT_ALL,
    neither=it_degrees.NEITHER,
    dont_know=it_degrees.DONT_KNOW,
    frames=it_around.FRAMES,
    polite=it_around.POLITE,
    greetings=it_around.GREETINGS,
    joins=it_around.JOINS,
    praise=it_tones.PRAISE,
    blame=it_tones.BLAME,
    yes=it_consent.YES,
    no=it_consent.NO,
    stop=(
        """stop|stop sms|basta|basta messaggi|basta sms|basta cosi con i messaggi|ferma|fermati|fermatevi|fermate|
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
        stop con i messaggi|stop con gli sms|unsubscribe"""
    ),
    start=(
        """start|inizia|iniziare|iniziate|comincia|cominciare|riprendi|riprendere|riprendete|riattiva|riattivare|
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
        riattivate il servizio|riattivare i messaggi"""
    ),
    help=(
        """aiuto|aiutatemi|aiutami|mi aiuti|aiutateci|chi e|chi sei|chi siete|chi parla|chi scrive|chi mi scrive|
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
        come faccio a rispondere|come rispondere"""
    ),
    wrong_number=(
        """numero sbagliato|ha sbagliato numero|avete sbagliato numero|hai sbagliato numero|sbagliato numero|
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
        non la conosco|non lo conosco"""
    ),
    start_says=it_sentences.START_SAYS,
    stop_says=it_sentences.STOP_SAYS,
    stop_unless=it_sentences.STOP_UNLESS,
    wrong_number_says=it_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=it_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=it_strangers.NEVER_BEEN_SAYS,
    bereavement_says=it_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=it_bereavement.BEREAVEMENT_UNLESS,
    help_says=it_strangers.HELP_SAYS,
    carer_says=it_sentences.CARER_SAYS,
    young_says=it_sentences.YOUNG_SAYS,
    language_says=it_sentences.LANGUAGE_SAYS,
    names=("italiano|in italiano|italiana|lingua italiana|italian|in italian|italian please|italia|it|italiano grazie"),
)
