"""Numbers, and words of good and bad, as Portuguese patients rate: data; see `lexicon.py`."""

NUMBERS = (
    "um|primeiro|primeira|a primeira|o um|o primeiro|hum|1o|primeira opcao|opcao um|um ponto|numero um|a um|a primeira opcao|1a",
    "dois|duas|segundo|segunda|a segunda|o dois|o segundo|segunda opcao|opcao dois|numero dois|a dois|2a|2o",
    "tres|terceiro|terceira|a terceira|o tres|o terceiro|terceira opcao|opcao tres|numero tres|a tres|3a|3o|treis",
    "quatro|quarto|quarta|a quarta|o quatro|cuatro|quarta opcao|opcao quatro|numero quatro|a quatro|4a|4o|quato",
    "cinco|quinto|quinta|a quinta|o cinco|sinco|quinta opcao|opcao cinco|numero cinco|a cinco|5a|5o|cinco pontos|um cinco",
    "seis|sexto|sexta|a sexta|o seis|meia|sexta opcao|opcao seis|numero seis|a seis|6a|6o|ultima opcao",
    "sete|setimo|setima",
    "oito|oitavo|oitava",
    "nove|nono|nona",
    "dez|decimo|decima",
)

NUMBER_MARKS = """numero|num|nr|n|no|opcao|a opcao|resposta|a resposta|a minha resposta|nota|ponto|escolho|dou|
        dou um|o|a|um|
        alinea|a alinea|alternativa|a alternativa|item|ponho|ponho um|meto|meto um|ponha|ponham|coloco|coloque|
        marco|marque|assinalo|seleciono|selecciono|seria|seria o|seria a|fico com|fico no|fico pelo|vou de|vou no|
        vou na|vou com|vou pelo|eh|resp|digito|tecla|clico no|voto no|voto na|numeru|nro|nmr|opc|op|hipotese|
        a hipotese"""

GOOD = """bom|boa|bons|boas|bem|ok|okay|oki|fixe|porreiro|legal|satisfeito|satisfeita|satisfeitos|contente|
        contentes|positivo|positiva|positivamente|agradavel|agradaveis|satisfatorio|satisfatoria|tudo bem|tudo bom|
        correu bem|correto|correta|boa experiencia|bao|beem|bacana|simpatico|aceitavel bom|feliz|gostei|gostamos|
        impecavel bom|foi bom|bonzinho|giro|porreira|joia|beleza|de boa|tranquilo|tudo ok|tudo certo|correu tudo bem|
        deu tudo certo|gostei muito|agradou|agradou me|nada mau|nada mal|nao foi mau|nao foi ruim|nao me queixo|
        nao tenho queixas|sem queixas|sem reclamacoes|nao tenho reclamacoes|bom atendimento|atendimento bom|
        bem atendido|bem atendida|bem tratado|bem tratada|fui bem tratado|fui bem tratada|fui bem atendido|
        fui bem atendida|decente|boum|bon|buom|oquei|blz|
        nao tenho razao de queixa|nao tenho razoes de queixa|sem razao de queixa|nao tenho queixa|
        nao tenho queixa nenhuma|nao tenho queixas nenhumas|n tenho queixas|n tenho queixa nenhuma|nao ha queixas|
        nada a reclamar|nao tenho nada a reclamar|nao tenho do que reclamar|nao tenho de que me queixar|
        nao posso reclamar|nao me posso queixar|n tenho do que reclamar|sem nada a reclamar|bem tratados|
        bem tratadas|bem atendidos|bem atendidas|bem recebido|bem recebida|bem acolhido|bem acolhida|bem cuidado|
        bem cuidada|bonzito|boazinha|boazita|agradei me|correu bem|correu tudo muito bem|foi tudo bem|
        ate correu bem|lindamente|satisfatoriamente|nao desgostei|nao correu mal|nao foi nada mau|nao foi nada mal|
        nao e mau|nao e mal|nao e ruim|n foi mau|n foi ruim|n e mau|gostamos muito|gostei mto|gostei mt|
        gostei bastante|gostei imenso|
        sem problemas|sem problema|deu certo|deu tudo certo|nada a dizer de mal|nao ha nada a dizer de mal|
        nao tenho nada de mal a dizer|nada de mal a dizer"""

EXCELLENT = """excelente|excelentes|excelentemente|exelente|perfeito|perfeita|perfeitos|perfeitamente|otimo|otima|
        otimos|otimas|optimo|optima|optimos|fantastico|fantastica|fantasticos|maravilhoso|maravilhosa|maravilhosos|
        maravilha|espetacular|espectacular|fabuloso|fabulosa|extraordinario|extraordinaria|magnifico|magnifica|
        impecavel|impecaveis|cinco estrelas|5 estrelas|incrivel|fenomenal|brilhante|sensacional|genial|super|nota 10|
        nota dez|o melhor|a melhor|os melhores|do melhor|top|topissimo|espetaculo|adorei|melhor impossivel|10 de 10|
        exemplar|exemplares|inexcedivel|cinco est|optimas|ótimo|oximo|nota mil|dez em dez|10 em 10|20 valores|
        espectaculo|um espetaculo|uma maravilha|show|show de bola|topo|topzera|demais|irrepreensivel|sem palavras|
        nao podia ser melhor|nao podia ter sido melhor|melhor e impossivel|incriveis|excepcional|excecional|
        excelencia|esselente|execelente|do melhor que ha|de excelencia|primeira classe|brutal|divinal|amei|adoramos|
        supimpa|muitissimo bom|muitissimo bem|bom demais|bom de mais|encantado|encantada|nada a apontar|nada a dizer|
        nota maxima|de primeira|
        excelentissimo|excelentissima|otimamente|optimamente|maravilhosamente|como uma rainha|como um rei|
        que nem uma rainha|que nem um rei|feito um rei|feito uma rainha|como uma princesa|como um principe|
        como familia|como se fosse da familia|como da familia|como se fosse familia|nota vinte|nota 20|20 em 20|
        cem por cento|100 por cento|mil estrelas|cinco estrelas para todos|as mil maravilhas|mil maravilhas|
        de luxo|um luxo|uma bencao|de outro mundo|do outro mundo|bestial|fora de serie|sem defeito|sem defeitos|
        um primor|espetaculares|espectaculares|fantasticas|maravilhosas|perfeitas|magnificos|extraordinarios|
        fabulosos|sensacionais|o melhor hospital|melhor hospital|o melhor atendimento|melhor atendimento|
        a melhor experiencia|melhor experiencia|melhor servico|o melhor servico|melhor equipa|a melhor equipa|
        melhor equipe|a melhor equipe|so tenho a agradecer|so tenho que agradecer|nao tenho palavras|
        nao tenho palavras para agradecer|sem palavras para agradecer|adorei tudo|adorei mesmo|amei tudo|
        gostei de tudo|otimo otimo|maravilhoso demais|magnificas|soberbo|soberba|esplendido|esplendida|
        esplendidos|formidavel|estupendo|estupenda|notavel|primoroso|nao podia correr melhor|
        nao podia ter corrido melhor|acima das expectativas|superou as expectativas|superou todas as expectativas|
        como filho|como filha|como um filho|como uma filha|como se fosse filho"""

BAD = """mau|ma|maus|mas experiencias|mal|ruim|ruins|fraco|fraca|fracos|pobre|insatisfeito|insatisfeita|descontente|
        negativo|negativa|desagradavel|dececionante|decepcionante|dececionado|dececionada|decepcionado|decepcionada|
        decepcao|desapontado|desapontada|insuficiente|deficiente|nao gostei|foi mau|correu mal|fraquinho|desiludido|
        desiludida|ruinzinho|mauzinho|mas experiencia|fraquinha|deixou a desejar|deixou muito a desejar|
        deixa a desejar|deixa muito a desejar|nao gostei nada|nao gostamos|nao foi do meu agrado|insatisfeitos|
        insatisfatorio|insatisfatoria|descontentes|nao estou satisfeito|nao estou satisfeita|nao fiquei satisfeito|
        nao fiquei satisfeita|desilusao|uma desilusao|uma decepcao|desagradaveis|abaixo da media|abaixo do esperado|
        abaixo das expectativas|podia ser melhor|podia ter sido melhor|poderia ser melhor|poderia ter sido melhor|
        pode melhorar|pouco satisfeito|pouco satisfeita|mal atendido|mal atendida|mal tratado|mal tratada|
        mau atendimento|atendimento ruim|pessima|chato|mauu|fraquito|meia boca|ruinzinha|rui|ruim demais|inferior|
        nao gostei muito|nao gostei la muito|nao gostei tanto|nao gostei assim tanto|nao gostei mesmo|n gostei|
        n gostei muito|nao foi grande coisa|nao e grande coisa|grande coisa nao foi|nao foi la grande coisa|
        nao foi grande espingarda|nao correu bem|nao correu la muito bem|nao correu muito bem|
        podia ter corrido melhor|podia correr melhor|deixou bastante a desejar|deixou um pouco a desejar|
        deixaram a desejar|deixou a desejar um pouco|deixaram muito a desejar|abaixo do que esperava|
        esperava melhor|esperava mais|bem ruim|bem fraco|bem fraca|bem mau|bem mal|bem fraquinho|bem fraquinha|
        meio ruim|ruim ruim|fracote|fraquita|mazinha|mauzito|mal recebido|mal recebida|mal tratados|mal tratadas|
        mal atendidos|mal atendidas|mal acolhido|mal acolhida|mal cuidado|mal cuidada|
        nao fui bem tratado|nao fui bem tratada|nao fui bem atendido|nao fui bem atendida|nao me trataram bem|
        nao me atenderam bem|ma experiencia|mau servico|ma assistencia|desapontados|desiludidos|dececionados|
        decepcionados|decepcionou|desiludiu|nao prestou|nao presta|precario|precaria"""

TERRIBLE = """pessimo|pessima|pessimos|pessimas|terrivel|terriveis|horrivel|horriveis|horroroso|horrorosa|horror|
        um horror|um desastre|desastre|desastroso|desastrosa|desastrosos|lamentavel|lamentaveis|vergonha|uma vergonha|
        vergonhoso|vergonhosa|pesadelo|um pesadelo|um nojo|nojo|nojento|nojenta|uma porcaria|porcaria|uma merda|merda|
        o pior|a pior|os piores|inaceitavel|deploravel|miseravel|medonho|atroz|uma desgraca|desgraca|tenebroso|
        catastrofe|catastrofico|malissimo|pavoroso|do piorio|uma lastima|lastimavel|pesimo|pecimo|orrivel|uma bosta|
        bosta|lixo|um lixo|uma catastrofe|inferno|um inferno|inadmissivel|intoleravel|do pior|pior impossivel|
        nao podia ser pior|nao podia ter sido pior|pior nao ha|pior nao podia ser|abaixo de cao|abaixo da critica|
        caos|um caos|zero|nota zero|nota 0|detestavel|detestei|odiei|escandaloso|escandalo|um escandalo|ridiculo|
        revoltante|degradante|desumano|desumana|muitissimo mau|mau demais|ruim de mais|calamidade|
        como um cao|como um animal|como animais|como um bicho|que nem bicho|que nem um bicho|que nem cachorro|
        que nem um cao|como um cachorro|como lixo|como gado|como caes|o pior hospital|pior hospital|
        a pior experiencia|pior experiencia|o pior atendimento|pior atendimento|pior servico|o pior servico|
        a pior visita|a pior noite|pior noite|nunca mais la ponho os pes|nunca mais la volto|nunca mais volto la|
        nunca mais volto|nunca mais volto ai|pura vergonha|uma pura vergonha|autentica vergonha|
        uma autentica vergonha|grande vergonha|uma grande vergonha|que vergonha|vergonha total|vergonha nacional|
        uma vergonha nacional|uma verdadeira vergonha|miseria|uma miseria|do pior que ja vi|do pior que ha|
        do pior que existe|o pior que ja vi|o pior de tudo|zero a esquerda|um desastre total|uma calamidade|
        descalabro|um descalabro|terror|um terror|um pavor|fim da picada|o fim da picada|descaso|um descaso|
        descaso total|abominavel|abominaveis|hediondo|uma tragedia|tragedia|pessimamente|horrivelmente|um absurdo|
        absurdo|uma palhacada|palhacada|fraquissimo|fraquissima|horrorosos|horrorosas|vergonhosos|vergonhosas|
        desastrosas|nojentos|desumanos|um autentico pesadelo|um verdadeiro pesadelo|um verdadeiro desastre|
        um autentico desastre|um verdadeiro horror|bem pessimo|deprimente|nao podia ter corrido pior|
        nao podia correr pior|pior era impossivel|pessimo pessimo|uma desumanidade|desumanidade|criminoso|um crime|
        nao volto la nunca mais|nao volto ai nunca mais|nunca mais la vou|nunca mais vou la|nunca mais la entro"""
