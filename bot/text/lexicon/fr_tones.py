"""Praise and blame in French comments: data; see `lexicon.py`."""

PRAISE = """gentil|gentille|gentils|gentilles|gentillesse|aimable|aimables|agreable|souriant|souriante|souriants|
        souriantes|attentif|attentive|attentifs|attentionne|attentionnee|attentionnes|professionnel|professionnelle|
        professionnels|professionnelles|professionnalisme|serviable|serviables|a l'ecoute|ecoute|bienveillant|
        bienveillante|bienveillants|bienveillance|patient avec moi|comprehensif|comprehensive|comprehensifs|humain|
        humaine|humains|humanite|propre|proprete|rapide|rapides|efficace|efficaces|efficacite|competent|competente|
        competents|je recommande|recommande|reconnaissant|reconnaissante|anges|des anges|respectueux|polis|poli|polie|
        devoue|devouee|devoues|chaleureux|chaleureuse|rassurant|rassurante|rassurants|bravo|felicitations|chapeau|
        en securite|adorable|adorables|doux|douce|formidables|merveilleux|super|tres gentils|formidable|exceptionnel|
        exceptionnelle|exceptionnels|excellent|excellente|excellents|parfait|parfaite|merveilleuse|top|geniaux|genial|
        remarquable|extraordinaire|extraordinaires|impeccable|dévoué|disponible|disponibles|disponibilite|prevenant|
        prevenants|prevenante|delicat|delicate|accueillant|accueillants|accueillante|courtois|courtoise|empathique|
        empathie|sympathique|sympathiques|sympa|sympas|agreables|merci pour tout|merci a tous|m'ont sauve|
        sauve la vie|m'a sauve la vie|heros|au petit soin|aux petits soins|soins de qualite|qualite des soins|
        rien a redire|rien a reprocher|comme a la maison|en confiance|rassure|rassuree|je recommande vivement|
        le meilleur|la meilleure|les meilleurs|ravi|ravie|satisfait|satisfaite|chouette|nickel|coeur|
        adorables et|doux et|gentiment|tres a l'ecoute|bons soins|bien soigne|bien soignee|bien traite|
        bien traitee|bien accueilli|bien accueillie|devouement|delicatesse|douceur|tendresse|patience avec moi|
        comme une reine|comme un roi|comme en famille|j'ai adore|en or|equipe en or|equipe au top|souriantes|
        impeccables|geniale|geniales|fantastique|fantastiques|incroyable|incroyables|exceptionnelles|excellentes|
        parfaits|parfaites|merveilleuses|magnifique|magnifiques|formidable equipe|adorable equipe|humaines|
        attentives|attentionnees|bienveillantes|devouees|chaleureuses|respectueuse|respectueuses|polies|
        competentes|je vous recommande|super bien soigne|super bien soignee|au top|tres bien soigne|
        tres bien soignee"""

BLAME = """honte|honteux|honteuse|sale|sales|salete|crasseux|degoutant|degoutante|impoli|impolie|impolis|malpoli|
        malpolie|malpolis|grossier|grossiere|grossiers|desagreable|desagreables|antipathique|arrogant|arrogante|
        arrogants|arrogance|incompetent|incompetente|incompetents|incompetence|negligence|negligent|negligents|
        indifference|indifferent|indifferents|ignore|ignoree|ignores|manque de respect|irrespectueux|irrespect|
        inacceptable|inadmissible|inhumain|inhumains|abandonne|abandonnee|abandon|chaos|bordel|maltraite|maltraitee|
        maltraitance|pas professionnel|pas professionnels|non professionnel|le pire|la pire|cauchemar|mepris|
        meprisant|meprisants|scandaleux|hautain|hautaine|froid|froids|brutal|brutale|infect|plus jamais|jamais plus|
        je n'y retournerai|n'y retournerai|ne reviendrai|je deconseille|deconseille|a fuir|a eviter|fuyez|odieux|
        odieuse|infecte|ignoble|ignobles|immonde|honte a vous|quelle honte|une honte|horrible|horribles|affreux|
        terrible|catastrophique|catastrophe|lamentable|deplorable|nul|nulle|nuls|merde|crie dessus|m'a crie|
        m'ont crie|hurle|hurlait|pleure|j'ai pleure|humilie|humiliee|humiliation|humiliant|insulte|insultee|mensonge|
        menti|menteurs|puait|pue|odeur|cafards|crasse|crade|degueulasse|enfer|l'enfer|inhumaine|inhumaines|
        deshumanise|sans coeur|aucune humanite|aucun respect|zero respect|sans respect|aucune empathie|
        manque d'empathie|manque d'humanite|mal traite|mal traitee|maltraites|laisse seul|laissee seule|laisse tomber|
        oublie|oubliee|personne n'est venu|delaisse|delaissee|je m'en foutisme|je-m'en-foutisme|jemenfoutiste|
        indifferente|mechant|mechante|mechants|mechantes|execrable|pitoyable|incapable|incapables|irrespectueuse|
        agressif|agressive|agressifs|revoltant|scandale|indigne|colere|furieux|furieuse|decu|decue|sec|seche|
        comme un chien|comme du betail|comme un animal|comme une bete|crasseuse|crades|degueu|degueulasses|
        degoutants|degoutantes|impolies|grossieres|antipathiques|hautains|hautaines|agressives|irrespectueuses|
        meprisante|meprisantes|racisme|raciste|racistes|bafoue|bafouee|rabaisse|rabaissee|rabaissait|moque|moquee|
        se moquent|se moquaient|engueule|engueulee|engueulait|gueulait|crient|criaient|crie sur moi|hurlaient|
        abandonnes|delaisses|negligee|neglige|inhospitalier|honteuses|scandaleuse|scandaleuses|lamentables|
        affreuse|affreuses|catastrophiques|execrables|odieuses|epouvantable|epouvantables|abominable|abominables|
        boucherie|bouchers|carnage|torture|sadique|sadiques|je m'en foutiste|s'en foutent|s'en fout|s'en fichent|
        s'en fichaient|n'importe quoi|pire nuit|pire experience|le pire hopital|tres decu|tres decue|aucune aide|
        personne ne m'a aide|personne m'a aide|personne ne m'a aidee|mauvais|mauvaise|dégoûté|degoutee"""
