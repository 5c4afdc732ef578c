"""How Italian patients say yes and no: data; see `lexicon.py`."""

YES = """si|s|si si|si grazie|si per favore|certo|certo che si|certamente|ovviamente|naturalmente|ok|okay|va bene|
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
        senza nome va bene|senza nome ok|anonimo va bene|anonimo ok|anonimamente sì"""

NO = """no|n|no grazie|no no|non voglio|non vorrei|per favore no|no per favore|meglio di no|preferisco di no|
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
        preferisco non che pubblichiate|meglio non che pubblichiate|non potete che pubblichiate"""
