"""Praise and blame in Italian comments: data; see `lexicon.py`."""

PRAISE = """gentile|gentili|gentilissimo|gentilissima|gentilissimi|gentilezza|cortese|cortesi|cortesissimi|cortesia|
        premuroso|premurosa|premurosi|premurose|attento|attenta|attenti|professionale|professionali|professionalita|
        disponibile|disponibili|disponibilita|simpatico|simpatica|simpatici|paziente con me|comprensivo|comprensiva|
        comprensivi|umano|umani|umana|umanita|pulito|pulita|pulizia|veloce|veloci|rapido|rapida|rapidi|efficiente|
        efficienti|competente|competenti|consiglio|raccomando|riconoscente|grato|grata|grati|angeli|sorridenti|
        rispettosi|educati|sicuro|sicura|bravi|brave|bravo|brava|complimenti|amorevole|amorevoli|accogliente|
        accoglienti|meravigliosi|dolci|dolce|splendidi|preparati|cordiali|cordiale|disponibilissimi|competenza|
        preparatissimi|bravissimi|bravissime|bravissima|empatia|empatici|affettuosi|dolcissimi|pazienti con me|
        degli angeli|angelo|eroi|pulitissimo|efficienza|consigliatissimo|lo consiglio|consigliato|mi hanno salvato|
        salvato la vita|ottimo|ottimi|ottima|ottime|eccellente|eccellenti|splendida|meravigliosa|stupendi|fantastici|
        fantastico|perfetto|impeccabile|impeccabili|coccolato|coccolata|a casa mia|al sicuro|il migliore|i migliori|
        top|eccezionali|eccezionale|cuore|nulla da ridire|gentilissime|gentilmente|cortesissimo|cortesissima|amabile|
        amabili|adorabile|adorabili|squisito|squisita|squisiti|carino|carina|carini|delicatezza|delicato|delicata|
        delicati|dolcezza|tenerezza|calorosi|calorosa|affetto|affettuosa|affettuoso|pazienza|sorriso|col sorriso|
        con il sorriso|solare|solari|allegri|scrupoloso|scrupolosi|precisi|puntuale|puntuali|tempestivi|prontezza|
        bravura|altruismo|dedizione|amore|con amore|impegno|rispetto e gentilezza|rispettoso|rispettosa|educato|
        educata|educazione e gentilezza|umanità e professionalità|grande umanità|grande professionalità|
        massima professionalità|massimo rispetto|tanta stima|stima|gratitudine|riconoscenza|ringrazio di cuore|
        vi ringrazio di cuore|grazie di cuore|grazie infinite|vi sarò sempre grato|vi sarò sempre grata|
        non smetterò mai di ringraziarvi|meraviglioso|splendido|stupendo|stupenda|fantastica|perfetta|perfetti|
        bravissimo|ineccepibile|esemplare|serietà|rassicurante|rassicuranti|mi hanno rassicurato|mi hanno rassicurata|
        mi hanno tranquillizzato|mi hanno coccolata|mi hanno aiutato molto|mi hanno aiutata molto|
        mi sono sentita a casa|mi sono sentito a casa|mi sono sentita al sicuro|mi sono sentito al sicuro|
        mi avete salvato|mi avete salvata|m'avete salvato|m avete salvato|oro|persone d'oro|persone d oro|
        cuore grande|grande cuore|soddisfattissimo|soddisfattissima|molto bene|benissimo|tutto bene|molto buono|
        molto buona"""

BLAME = """vergogna|vergognoso|vergognosa|schifo|schifoso|sporco|sporca|sporcizia|sudicio|maleducato|maleducata|
        maleducati|maleducate|maleducazione|scortese|scortesi|sgarbato|sgarbata|sgarbati|antipatico|antipatica|
        antipatici|arrogante|arroganti|arroganza|incompetente|incompetenti|incompetenza|negligenza|negligente|
        negligenti|indifferenza|indifferenti|ignorato|ignorata|ignorati|mancanza di rispetto|irrispettosi|
        inaccettabile|disumano|disumani|abbandonato|abbandonata|abbandonati|abbandono|caos|caotico|maltrattato|
        maltrattata|poco professionale|poco professionali|il peggiore|la peggiore|incubo|menefreghismo|menefreghisti|
        superficiali|superficialita|malasanita|cafoni|cafone|mai piu|non tornero|non ci torno|non ci torno piu|
        sconsiglio|lo sconsiglio|sconsigliato|non lo consiglio|il peggio|peggiore|peggiori|vergognatevi|scorbutici|
        scorbutica|presuntuosi|impreparati|incapaci|incapace|inetti|disumana|senza umanita|nessun rispetto|
        zero rispetto|senza rispetto|mancanza di umanita|lasciato solo|lasciata sola|umiliato|umiliata|umiliazione|
        maltrattati|maltrattamenti|trattato male|trattata male|urlato|urlavano|mi hanno urlato|pianto|ho pianto|
        bugiardi|lurido|lurida|puzza|scarafaggi|disorganizzazione|disorganizzati|disorganizzato|inferno|orribile|
        terribile|pessimo|pessima|pessimi|indecente|scandaloso|merda|nessuno si e presentato|freddi|cattivi|
        cattiveria|deluso|delusa|indegno|indegna|ignobile|ignobili|zozzo|zozza|lercio|lercia|fetente|puzzolente|topi|
        sangue per terra|bestie|come bestie|trattati come bestie|trattato come una bestia|trattata come una bestia|
        trattati come animali|come animali|come un cane|come un pacco|come un numero|trattata come un numero|
        trattato come un numero|villani|villano|villana|insolente|insolenti|strafottenti|strafottenza|menefreghista|
        menefreghiste|scontrosi|scontrosa|scontroso|scocciati|scocciata|acidi|acida|infermiera acida|urla|
        urlavano contro|sgridato|sgridata|insultato|insultata|insulti|offeso|offesa|derisa|deriso|presi in giro|
        presa in giro|preso in giro|ignorandomi|dimenticato|dimenticata|dimenticati|lasciato in corridoio|
        lasciata in corridoio|lasciati in corridoio|lasciato per ore|lasciata per ore|lasciato nel dolore|
        lasciata nel dolore|abbandonata a me stessa|abbandonato a me stesso|nessuno mi ha aiutato|
        nessuno mi ha aiutata|nessuno mi ascoltava|nessuno mi ha ascoltato|nessuno mi ha spiegato|nessuno è venuto|
        non è venuto nessuno|mi hanno trattato male|mi hanno trattata male|orrendo|orrenda|orribili|terribili|
        tremendo|tremenda|disastro|disastrosa|disastroso|pessime|malissimo|scandalo|scandalosa|vergognose|vergognosi|
        da denuncia|denuncia|denuncio|allucinante|agghiacciante|atroce|strazio|straziante|calvario|agonia|tortura|
        da incubo|la notte peggiore|peggior|peggiore della mia vita|deludente|delusione|inutile|inutili|inefficienti|
        inefficienza|pressappochismo|approssimazione|incivile|incivili|inciviltà|disprezzo|cattiveria|crudeli|crudele|
        crudeltà|razzisti|razzista|discriminata|discriminato"""
