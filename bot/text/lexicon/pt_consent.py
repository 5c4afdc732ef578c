"""How Portuguese patients say yes and no: data; see `lexicon.py`."""

YES = """sim|s|sim sim|sim por favor|sim pf|claro|claro que sim|com certeza|ok|okay|esta bem|ta bem|de acordo|
        estou de acordo|concordo|sim concordo|sim obrigado|sim obrigada|sim claro|sim podem|sim pode|podem|pode|
        podem sim|pode sim|pode ser|forca|sem problema|nao ha problema|com todo o gosto|com gosto|sim aceito|aceito|
        autorizo|sim autorizo|yes|certo|sim com certeza|evidentemente|obviamente|sim a vontade|a vontade|
        por mim tudo bem|siim|sin|sim quero|tudo bem|claro sim|por mim sim|isso|sim claro que sim|com certeza que sim|
        com toda a certeza|podem partilhar|podem publicar|podem usar|podem utilizar|podem divulgar|podem compartilhar|
        pode partilhar|pode publicar|pode compartilhar|pode usar|pode divulgar|sim podem partilhar|sim podem publicar|
        sim podem usar|sim pode publicar|sim pode compartilhar|claro que podem|claro que pode|partilhem|publiquem|
        usem|podem a vontade|pode a vontade|estejam a vontade|esteja a vontade|fiquem a vontade|fique a vontade|
        nao me importo|nao me importo nada|sim nao me importo|nao me incomoda|nao me incomodo|nao tem problema|
        nao vejo problema|nao vejo problemas|sem problemas|sim sem problema|sim sem problemas|sim nao ha problema|
        nenhum problema|problema nenhum|por mim pode|por mim podem|por mim pode ser|sim pode ser|ta bom|ta|esta bom|
        ok sim|sim ok|sim estou de acordo|eu concordo|eu aceito|eu autorizo|dou autorizacao|dou a minha autorizacao|
        dou permissao|dou a minha permissao|tem a minha autorizacao|tem a minha permissao|tem permissao|
        tem autorizacao|consinto|permito|sim permito|nada contra|nao tenho nada contra|sem objecoes|
        nao tenho objecoes|nao me oponho|porque nao|por que nao|e porque nao|sim se faz favor|por favor sim|
        com prazer|com muito prazer|sim com prazer|sim com todo o gosto|obvio|obvio que sim|logico|logico que sim|
        evidente|naturalmente|absolutamente sim|sem duvida|sem duvida alguma|certamente|certinho|beleza|blz|fechado|
        combinado|ss|sm|sim anonimo|sim anonimamente|anonimo sim|isso mesmo|positivo|afirmativo|aham|uhum|simm|vamos|
        avancem|avance|siga|bora|pois sim|pois claro|pois podem|claro podem usar|claro podem|claro pode|
        claro podem publicar|claro podem partilhar|claro a vontade|claro sem problema|sim claro podem|
        com certeza podem|podem usar a vontade|pode usar sim|podem usar sim|
        simmm|simmmm|siiim|siiiim|ssim|sss|ss claro|sim sim podem|sim sim pode|sim sim claro|sim sim sim|
        pode publicar sim|podem publicar sim|pode compartilhar sim|podem partilhar sim|tudo bem podem publicar|
        tudo bem podem|tudo bem pode|tudo bem pode publicar|tudo bem sim|sim tudo bem|concordo plenamente|
        concordo sim|concordo totalmente|plenamente de acordo|totalmente de acordo|sim sem nome|sim sem o meu nome|
        sim sem meu nome|sim de forma anonima|sim em anonimo|sim anonimamente podem|sim desde ja|desde ja que sim|
        desde ja sim|pois claro que sim|pois com certeza|com toda certeza|com certeza sim|ok pode ser|ok podem|
        ok pode|ok tudo bem|ok esta bem|ok concordo|ok claro|ok podem publicar|ok autorizo|ok aceito|
        dou o meu consentimento|dou meu consentimento|tem o meu consentimento|tem meu consentimento|tem o meu ok|
        tem meu ok|tem minha autorizacao|tem minha permissao|dou minha permissao|dou minha autorizacao|dou o ok|
        nao vejo porque nao|nao vejo por que nao|nao me importo que publiquem|nao me importo que partilhem|
        nao me importo que usem|pode crer|de boa|na boa|por mim na boa|por mim de boa|na boa podem|na boa pode|
        tranquilo|facam favor|faca favor|faz favor|facam o favor|forca nisso|sem duvida que sim|sim sem duvida|
        aceito sim|quero sim|autorizo sim|permito sim|digo que sim|digo sim|respondo sim|respondo que sim|
        a resposta e sim|minha resposta e sim|a minha resposta e sim|sim e a minha resposta|
        sim podem publicar o meu comentario|sim podem publicar meu comentario|sim pode publicar o meu comentario|
        sim pode publicar meu comentario|sim podem publicar sem o meu nome|sim pode publicar sem meu nome|
        podem publicar sem o meu nome|podem publicar sem nome|pode publicar sem meu nome|
        podem publicar o meu comentario|podem publicar meu comentario|pode publicar meu comentario|
        pode publicar o meu comentario|podem usar o meu comentario|pode usar meu comentario|autorizo a publicacao|
        autorizo que publiquem|autorizo publicar|autorizo a partilha|sim autorizo a publicacao|
        aceito que publiquem|concordo que publiquem|concordo com a publicacao|sim publiquem|publiquem sim|
        sim partilhem|partilhem sim|pode postar|podem postar|pode divulgar sim|manda ver|claro ue|sim ue|sim uai|
        sim mano|sim ne|acho que sim|penso que sim|creio que sim|estou de acordo sim|sim da minha parte|
        da minha parte sim|por mim esta bem|por mim esta otimo|esta bem podem|esta bem pode|
        esta bem sim|esta bem podem publicar|ta bom sim|ta certo|ta certo pode|ta bem sim|ta sim|ta pode|sim ta|
        sim ta bom|sim ta bem|sim esta bem|sim nao me importo nada|ate agradeco|e claro|e claro que sim|mas claro|
        mas e claro|claro pode ser|claro com todo o gosto|com todo gosto|o prazer e meu|sim de bom grado|
        de bom grado|sim permissao dada|permitido|autorizado|autorizada|aceite|aprovado|sim de certeza|de certeza|
        quero que publiquem|sim quero que publiquem|gostava que publicassem|gostaria que publicassem|yap|yep|iap|claramente|se quiserem sim|se quiserem podem|podem se quiserem|pode se quiser|sim se quiserem|
        s podem|s pode|s claro|s tudo bem|yes podem|yes pode|tudo ok|sim autorizo que publiquem|
        sim autorizo publicar|tem toda a permissao|tem toda permissao|tem a permissao|tem todo o meu consentimento|
        tem a minha permissao sim|sim tem a minha permissao|sim tem a minha autorizacao|tb podem"""

NO = """nao|n|nao obrigado|nao obrigada|nao nao|nao quero|nao por favor|melhor nao|prefiro que nao|prefiro nao|
        de maneira nenhuma|de modo nenhum|nao concordo|nao aceito|nem pensar|claro que nao|nope|nao autorizo|
        nao podem|nao pode|nao e preciso|nao e necessario|por favor nao|preferia que nao|nunca|jamais|nao pretendo|
        naao|naum|num quero|nao desejo|de forma alguma|negativo|nao estou de acordo|e melhor nao|no|nao nao quero|
        nao quero nao|nao quero isso|eu nao quero|nao queria|nao gostaria|nao gostava|eu nao gostaria|eu prefiro nao|
        eu prefiro que nao|preferia nao|preferiria que nao|acho melhor nao|acho que nao|penso que nao|
        acho que prefiro nao|nao muito obrigada|nao muito obrigado|nao mas obrigada|obrigado mas nao|obrigada mas nao|
        eu nao autorizo|nao dou autorizacao|nao tem a minha autorizacao|nao dou permissao|nao permito|nao consinto|
        eu nao concordo|eu nao aceito|discordo|sou contra|recuso|recuso me|eu recuso|nao podem nao|nao pode nao|
        nao podem publicar|nao podem partilhar|nao podem usar|nao pode publicar|nao publiquem|nao publique|
        nao partilhem|nao partilhe|nao compartilhem|nao compartilhe|nao divulguem|nao divulgue|nao usem|nao use|
        por favor nao publiquem|por favor nao partilhem|por favor nao divulguem|de maneira alguma|de forma nenhuma|
        de modo algum|nem pense|nem pensem|nem morto|nem por sombras|nem a brincar|nunca jamais|obvio que nao|
        logico que nao|obviamente que nao|evidentemente que nao|com certeza que nao|certamente que nao|
        absolutamente nao|definitivamente nao|nada disso|nem por isso|agora nao|nao agora|desta vez nao|nao precisa|
        nao ha necessidade|e privado|privado|e particular|particular|confidencial|quero que fique privado|
        mantenham privado|manter privado|sem autorizacao|nn|nop|ñ|naoo|nao senhor|nao senhora|nao faco questao|
        nao me sinto a vontade|nao me sinto confortavel|prefiro que fique privado|prefiro que nao publiquem|
        prefiro que nao partilhem|prefiro manter privado|preferia que nao publicassem|prefiro que nao usem|
        nao publiquem nada|nao partilhem nada|nao usem nada|nao publiquem o meu comentario|
        nao publique meu comentario|nao publiquem isto|nao quero que publiquem|nao quero que publiquem nada|
        nao quero que partilhem|nao quero que usem|nao quero que divulguem|nao quero que ninguem saiba|
        nao quero que ninguem leia|nao quero publicar|nao quero partilhar|nao quero compartilhar|
        nao quero divulgar|nao quero publicado|prefiro nao partilhar|prefiro nao publicar|prefiro nao divulgar|
        prefiro nao compartilhar|prefiro que nao seja publicado|prefiro que nao divulguem|
        preferia que nao partilhassem|digo que nao|digo nao|respondo nao|respondo que nao|a resposta e nao|
        minha resposta e nao|a minha resposta e nao|nao me apetece|nem por nada|isso nao|isso e que nao|
        nananinanao|deus me livre|de jeito nenhum|de jeito maneira|de maneira alguma nao|nem a pau|
        nem que a vaca tussa|nem sonhar|nem em sonhos|nao dou consentimento|nao dou o meu consentimento|
        nao dou meu consentimento|nao tem o meu consentimento|nao tem minha autorizacao|nao tem minha permissao|
        e so para voces|e so pra voces|so para voces|fica so entre nos|fica entre nos|isso fica entre nos|
        era melhor nao|e melhor que nao|melhor que nao|dispenso|naooo|naoooo|nao nao nao|nao nao podem|
        nao nao pode|nao nao autorizo|nao nao publiquem|nao posso autorizar|nao posso permitir|nao estou para isso|
        de modo nenhum nao|por favor nao publique|por favor nao publicar|nao publicar|nao partilhar|nao divulgar|
        nao compartilhar|agradeco que nao publiquem|agradecia que nao publicassem|agradecia que nao|pois nao quero|
        claro que nao quero|gostava que nao publicassem|gostaria que nao publicassem|gostava que nao|
        gostaria que nao|nao gostava que publicassem|nao gostaria que publicassem|nao permitido|nao autorizado|
        nao autorizada|recuso autorizacao|oponho me|negado|nao tenho vontade|acho que nao quero|desta nao|n quero|
        n pode|n podem|n autorizo|n obg|n obrigada|n obrigado|nao obg|nao brigado|nao brigada|naum quero|tmb nao|
        prefiro q nao|prefiro k nao|pref q nao|prefiria que nao|nao gosto dessas coisas|nao gosto disso|nao gosto|
        nao me agrada|nao me agrada a ideia|nao acho bem|acho melhor que nao"""
