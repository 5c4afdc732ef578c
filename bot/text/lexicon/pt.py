"""What patients write in Portuguese when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import pt_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pt",
    numbers=(
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
    ),
    number_marks="""numero|num|nr|n|no|opcao|a opcao|resposta|a resposta|a minha resposta|nota|ponto|escolho|dou|
        dou um|o|a|um|
        alinea|a alinea|alternativa|a alternativa|item|ponho|ponho um|meto|meto um|ponha|ponham|coloco|coloque|
        marco|marque|assinalo|seleciono|selecciono|seria|seria o|seria a|fico com|fico no|fico pelo|vou de|vou no|
        vou na|vou com|vou pelo|eh|resp|digito|tecla|clico no|voto no|voto na|numeru|nro|nmr|opc|op|hipotese|
        a hipotese""",
    good="""bom|boa|bons|boas|bem|ok|okay|oki|fixe|porreiro|legal|satisfeito|satisfeita|satisfeitos|contente|
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
        nao tenho nada de mal a dizer|nada de mal a dizer""",
    excellent="""excelente|excelentes|excelentemente|exelente|perfeito|perfeita|perfeitos|perfeitamente|otimo|otima|
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
        como filho|como filha|como um filho|como uma filha|como se fosse filho""",
    bad="""mau|ma|maus|mas experiencias|mal|ruim|ruins|fraco|fraca|fracos|pobre|insatisfeito|insatisfeita|descontente|
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
        decepcionados|decepcionou|desiludiu|nao prestou|nao presta|precario|precaria""",
    terrible="""pessimo|pessima|pessimos|pessimas|terrivel|terriveis|horrivel|horriveis|horroroso|horrorosa|horror|
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
        nao volto la nunca mais|nao volto ai nunca mais|nunca mais la vou|nunca mais vou la|nunca mais la entro""",
    very="""muito|mt|mto|muitissimo|mesmo|realmente|extremamente|super|tao|bastante|incrivelmente|totalmente|
        absolutamente|verdadeiramente|deveras|imenso|demasiado|muito muito|bem mais|mui|sinceramente|mtu|muitoo|muiot|
        muto|muinto|mtt|hiper|mega|ultra|imensamente|bue|bwe|pra caramba|para caramba|pra caralho|pra xuxu|
        completamente|profundamente|simplesmente|excessivamente|altamente|assaz|total|totais|absoluta|absoluto|
        msm|mesmo muito|muito mesmo|d mais""",
    quite="""bastante|razoavelmente|um pouco|relativamente|meio|algo|quase|geralmente|minimamente|um bocado|no geral|
        em geral|de certa forma""",
    nots="""nao|nao foi|nao e|nao esteve|nao era|nunca|nao muito|nao tao|nada|nao me|nao esta|nem|nao foram|
        nao propriamente|n foi|nao la muito|nao foi la muito|nao foi muito|nao estava|nao estou|nao fiquei|nao fui|
        nao me senti|pouco|longe de|jamais|nao tem sido|nao eram|nao achei|nao tive|nao assim tao|nao e la muito|n|
        nao sao|nao ficou|nao sai|nao fomos|nao estive|n e|n esta|n gostei de|nao me pareceu|nao diria|
        nao diria que foi|nao acho que foi|nao acho que tenha sido|nao achei que foi|nao foi assim tao|nao foi tao""",
    at_all="""de todo|nada|de maneira nenhuma|nem um pouco|de modo algum|absolutamente nada|nada mesmo|mesmo nada|
        de forma alguma|absolutamente|nadinha""",
    neither="""nem boa nem ma|nem bom nem mau|nem bem nem mal|nem bons nem maus|nem ma nem boa|nem mau nem bom|
        nem mal nem bem|nem bom nem ruim|nem boa nem ruim|nem uma coisa nem outra|assim assim|mais ou menos|razoavel|
        razoaveis|regular|normal|normalzinho|mediano|mediana|medio|media|mediocre|neutro|neutra|neutral|aceitavel|
        aceitaveis|suficiente|satisfaz|toleravel|nem sim nem nao|passavel|meio termo|nada de especial|
        nem peixe nem carne|meia meia|menos mau|cinquenta cinquenta|nem por isso|vai andando|suficiente menos|
        indiferente|nem ruim nem bom|nem otimo nem ruim|nem otimo nem pessimo|nem muito bom nem muito mau|
        nao foi nem bom nem mau|nao foi bom nem mau|nao e bom nem mau|nem carne nem peixe|nem quente nem frio|
        nem la nem ca|nem um nem outro|nem uma nem outra|assim e assim|assim ou assado|assim assado|vai indo|
        vai se indo|da pro gasto|da para o gasto|na media|regularzinho|normais|comum|tanto faz|meio a meio|no meio|
        mais para o meio|metade metade|50 50|50 por cento|podia ser pior|podia ter sido pior|podia ser melhor e pior|
        mais coisa menos coisa|mais ou menos bom|+ ou -|menos mal|satisfaz pouco|so so|nada de mais|nada demais|
        sem grande entusiasmo|altos e baixos|com altos e baixos|coisas boas e mas|teve coisas boas e mas|morno|
        ok mas nada de especial|nem 8 nem 80|nem oito nem oitenta|indefinido|padrao|standard|meh|
        nem fu nem fa|vai se andando|la vai indo|la se vai andando|deu pro gasto|deu para o gasto|
        podia ser melhor mas tambem podia ser pior|podia ser melhor mas podia ser pior|
        podia ser melhor podia ser pior|podia ser melhor ou pior|podia ser pior podia ser melhor|na normalidade|
        correu tudo na normalidade|dentro da normalidade|dentro do normal|nem isto nem aquilo|
        nao foi nem boa nem ma|nem muito bom nem muito ruim|nem boa nem mal|nem bom nem mal|nem bem nem mau|
        nem gostei nem deixei de gostar|nao gostei nem desgostei|nem gostei nem desgostei|meio la meio ca|
        medianamente|razoavelzinho|razoavelzinha|nem tanto ao mar nem tanto a terra|nem otimo nem mau|
        nem mau nem otimo|nao foi bom nem ruim|nao foi bom nem foi mau|mais ou menos assim|maomenos|mais o menos|
        + ou menos|mais ou -|50 por 50|nem positivo nem negativo|nem boa nem pessima|
        nem satisfeito nem insatisfeito|nem satisfeita nem insatisfeita|nem contente nem descontente""",
    dont_know="""nao sei|nsei|n sei|nao sei bem|nao sei dizer|nao faco ideia|sem ideia|nao tenho ideia|
        nao tenho a certeza|nao tenho certeza|dificil dizer|e dificil dizer|dificil de dizer|nao me lembro|nao lembro|
        nao posso dizer|sem opiniao|nao tenho opiniao|nao sabe|ns|nao saberia dizer|quem sabe|sei la|
        nao consigo dizer|nao consigo avaliar|nao sei responder|nao sei avaliar|ainda nao sei|faco la ideia|nem sei|
        nao sei ao certo|nao sei mesmo|eu nao sei|nao sei nao|sei nao|sei nem|nem sei dizer|nao sei o que dizer|
        nao sei que dizer|nao sei o que responder|nao sei ainda|ja nao sei|nao faco a minima|nao faco a minima ideia|
        nao tenho a minima ideia|nao tenho a menor ideia|nao faco a menor ideia|nenhuma ideia|
        nao tenho opiniao formada|nao opino|prefiro nao opinar|nao posso avaliar|nao consigo responder|
        nao saberia responder|dificil de avaliar|dificil de responder|e dificil de dizer|dificil responder|
        sem certeza|nao estou certo|nao estou certa|nao me recordo|nao lembro de nada|nao me lembro de nada|esqueci|
        esqueci me|estava a dormir|sabe deus|so deus sabe|deus sabe|sei la eu|ns nr|ns/nr|nao c|naum sei|num sei|
        nao sab|nao se aplica|indeciso|indecisa|sem comentarios|passo|tenho duvidas|na duvida|
        nao sei bem dizer|nao sei dizer bem|nao faco ideia nenhuma|nao faco nenhuma ideia|nao tenho nenhuma ideia|
        nao tenho ideia nenhuma|nao me recordo de nada|nao lembro direito|nao me lembro bem|nao lembro bem|
        n faco ideia|n tenho ideia|n me lembro|n lembro|n sei bem|n sei mesmo|eu la sei|eu sei la|sei la bem|
        nao sei nada|nao tenho como avaliar|nao tenho como saber|nao tenho como dizer|nao da pra saber|
        nao da para dizer|nao da pra dizer|nao da pra avaliar|nao da para avaliar|e cedo para dizer|
        ainda e cedo para dizer|cedo demais para dizer|nao sei opinar|nao sei classificar|nao sei qual|
        nao sei qual escolher|nao sei quanto dar|nao sei que nota dar|nao sei o que por|nao sei o que escolher|
        sei la o que dizer|nao sei explicar|nao tenho resposta|nao me ocorre nada|nao estou seguro|
        nao estou segura|to na duvida|estou na duvida|nao sabemos|num faco ideia|nao sei lhe dizer|
        nao lhe sei dizer|nao sei te dizer|
        n faco a minima|n faco a minima ideia|n tenho a minima ideia|n tenho opiniao|n sei o que dizer|
        n consigo dizer""",
    frames="""foi|e|esteve|era|foram|sao|estava|tudo|tudo foi|tem sido|a minha resposta e|minha resposta e|
        a resposta e|diria que|eu diria|eu diria que|diria|acho que|penso que|creio que|na minha opiniao|para mim|
        em geral|no geral|de um modo geral|de forma geral|no conjunto|a experiencia|a minha experiencia|
        minha experiencia|o servico|o atendimento|os cuidados|a visita|o hospital|o pessoal|a equipa|a equipe|todos|
        todas|pareceu me|parece me|achei|uma experiencia|um servico|um atendimento|considero que|considero|estou|
        fiquei|senti me|eu|nos|aqui|la|sinceramente|correu|correu tudo|fui|fomos|fui tratado|fui tratada|fui atendido|
        fui atendida|classifico como|avalio como|foi uma|foi um|correu me|ate agora|achei que foi|e um|e uma|sim|ah|
        olha|olhe|olhem|pois|ora|entao|opa|atendimento|o atendimento foi|atendimento foi|de atendimento|
        do atendimento|com o atendimento|ficamos|tratado|tratada|atendido|atendida|recebido|recebida|sinto me|
        me senti|eu me senti|estive|estamos|com o servico|com os servicos|com o tratamento|com os cuidados|com tudo|
        com a experiencia|com a consulta|do servico|no servico|no hospital|do hospital|o servico foi|servico|servicos|
        os servicos|cuidados|cuidado|o tratamento|tratamento|a consulta|consulta|a minha consulta|internamento|
        o internamento|a estadia|estadia|a minha estadia|internacao|a internacao|cirurgia|a cirurgia|exame|o exame|
        a urgencia|visita|experiencia|a experiencia foi|a minha experiencia foi|minha experiencia foi|
        foi uma experiencia|tive uma|tive|um|uma|uma nota|nota|a nota|minha nota|a minha nota|minha nota e|dou nota|
        dou|dou um|dou lhe|daria|eu daria|daria um|daria nota|voto|voto em|escolho|opto|opto por|a minha escolha|
        escolha|minha resposta|a minha resposta|respondo|resposta|avaliacao|a minha avaliacao|minha avaliacao|avalio|
        avalio em|classifico|considero que foi|acho|acho que foi|eu acho|eu acho que|penso|penso que foi|creio|digo|
        eu digo|posso dizer|posso dizer que|tenho a dizer|tenho a dizer que|tenho que dizer|devo dizer|so posso dizer|
        em minha opiniao|a meu ver|ao meu ver|pra mim|por mim|da minha parte|quanto a mim|pessoalmente|honestamente|
        francamente|para ser sincero|para ser sincera|pra ser sincero|para ser honesto|sendo sincero|
        verdade seja dita|de modo geral|geralmente|globalmente|no global|no todo|ao todo|em resumo|resumindo|em suma|
        no fim|no fundo|foi tudo|tudo correu|sempre|foi sempre|sempre foi|desta vez|como sempre|felizmente|
        infelizmente|com certeza|sem duvida|definitivamente|certamente|claro|ai|hoje|do|da|de|em|no|na|o|a|os|as|com|
        achei tudo|eu achei|achamos|achei o atendimento|equipe|todos foram|foram todos|pessoal medico|
        trataram me|me trataram|trataram nos|nos trataram|trataram|atenderam me|me atenderam|fomos tratados|
        fomos tratadas|fomos atendidos|fomos atendidas|fui recebido|fui recebida|receberam me|me receberam|
        cuidaram|cuidaram de mim|de mim|ate|ate que|de hospital|hospital|este hospital|esse hospital|
        o vosso hospital|do vosso hospital|neste hospital|nesse hospital|que ja fui|que ja vi|que ja tive|que tive|
        em que estive|onde estive|da minha vida|de sempre|do mundo|de londres|do pais|que ha|que existe|seria|
        diria eu|a meu ver foi|eh|ta sendo|tava|estavam|so|mesmo assim|olha foi|bom pra mim|da vossa parte|por la|
        por ai|nesse dia|naquele dia|autentico|
        autentica|verdadeiro|verdadeira|um verdadeiro|uma verdadeira|um autentico|uma autentica|puro|pura|
        o tempo todo|todo o tempo|do inicio ao fim|do principio ao fim|de inicio ao fim|desde o inicio|
        em todos os aspetos|em todos os sentidos|em tudo|sob todos os aspectos|
        dentro do possivel|fica|ficaria|da atencao|do cuidado|do carinho|com a atencao|a atencao|de todos|
        de todo o pessoal|do pessoal|da equipa|da equipe|dos medicos|das enfermeiras|de voces""",
    polite="""por favor|porfavor|pf|pff|faz favor|se faz favor|sff|obrigado|obrigada|muito obrigado|muito obrigada|
        obg|obgd|obrigadinho|grato|grata|ola|oi|bom dia|boa tarde|boa noite|boas|cumprimentos|
        com os melhores cumprimentos|atenciosamente|caros senhores|desculpe|desculpem|um abraco|abraco|abracos|
        beijinhos|bjs|beijos|adeus|ate logo|tchau|bem haja|bem hajam|agradecido|agradecida|alo|deus abencoe|prezados|
        os meus cumprimentos|fiquem bem|obrigadinha|obrigado a todos|obrigada a todos|mto obrigado|mt obrigada|mt obg|
        obrig|obrigadao|brigado|brigada|brigadinha|obrigado por tudo|obrigada por tudo|obrigado pelo cuidado|
        obrigado pela atencao|gratos|gratidao|agradeco|agradecemos|agradeco a todos|agradeco muito|bem haja a todos|
        valeu|vlw|oie|ei|viva|ola bom dia|ola boa tarde|bom dia a todos|boa tarde a todos|tenha um bom dia|
        tenham um bom dia|um bom dia|um bom dia para todos|um otimo dia|tenha um otimo dia|uma boa tarde|
        tenha uma boa tarde|bom fim de semana|boa semana|bom trabalho|continuacao de bom trabalho|continuem assim|
        continuem o bom trabalho|saudacoes|melhores cumprimentos|cpts|att|beijo|beijinho|bjos|bjinhos|bj|xau|
        ate breve|fique bem|fiquem com deus|fica com deus|deus vos abencoe|que deus vos abencoe|deus os abencoe|
        que deus abencoe|deus te abencoe|gracas a deus|pfv|por gentileza|com licenca|desculpa|desculpem a demora|
        senhor|senhora|sr|sra|doutor|doutora|dr|dra|caro|cara|caros|exmos senhores|querido|querida|amigos|pessoal|
        saude|saude para todos|parabens|parabens a todos|felicidades|tudo de bom|com carinho|com respeito|
        viu|ne|uai|ue|gente|tche|moco|moca|amigo|amiga|meu amigo|minha amiga|meu querido|minha querida|
        minha senhora|meu senhor|senhora enfermeira|enfermeira|senhora doutora|senhor doutor|voces|a voces|a vcs|
        vcs|pra voces|para voces|pra vcs|para todos|pra todos|para todas|para toda a equipa|para a equipa|
        a toda a equipa|pra toda equipe|pra toda a equipe|para toda a equipe|pra todo mundo|para todo mundo|
        pra equipe toda|a todos voces|de coracao|do fundo do coracao|do coracao|muito grato|muito grata|
        mto obrigada|mto obg|bgd|bgda|obgda|obgado|obgada|brigadao|um bem haja|ola boa noite|oi bom dia|
        oi boa tarde|oi tudo bem|ola a todos|caramba|poxa|pfvr|porfa|plmds|abs|abç|bjinho|bjinhs|bjokas|abencoe|
        amem|deus lhe pague|deus vos pague|que deus lhe pague|se me permite|com todo o respeito|
        com o devido respeito""",
    greetings="""boas|boa sorte|bom fim de semana|boa semana|bom trabalho|boa continuacao|
        bom natal|bom ano|boas festas|tudo de bom|bem haja|bem hajam|ola tudo bem|tudo bem com voces|fiquem bem|
        coitado|pobre homem|pobre senhora|sinto me mal|estou mal|estou mal disposto|mal disposta|mau numero|ainda bem|
        de nada|menos mal|passar bem|nada mau|nada mal|bem vindo|bem vindos|boa viagem|bom descanso|boa recuperacao|
        boa pascoa|boas melhoras|sinto me bem|estou bem|sinto me melhor|passei mal|estou a passar mal|me sinto mal|
        me sinto bem|me senti mal|senti me mal|boa pergunta|boa ideia|bom deus|bom senhor|meu bom deus|bom regresso|
        bom feriado|bom domingo|esta tudo bem comigo|nao me sinto bem|nao estou bem|
        sinto me muito mal|sinto me tao mal|sinto me bastante mal|estou muito mal|ainda estou mal|
        estou bastante mal|ando mal|ando muito mal|me sinto muito mal|me sinto pessimo|sinto me pessimo|
        sinto me pessima|sinto me horrivel|to mal|to muito mal|to bem|to passando mal|estou passando mal|
        sinto me bem melhor|estou melhor|estou muito melhor|estou muito bem|ja estou bem|ja estou melhor|to melhor|
        sinto me muito bem|me sinto melhor|de mal a pior|vou de mal a pior|boa gente|bom proveito|bom apetite|
        bom senso|bom homem|boa pessoa|boa mulher|boa rapariga|boa estadia|bom ano novo|feliz natal|feliz ano novo|
        feliz ano|feliz aniversario|feliz pascoa|feliz dia|mau tempo|mau dia|mal do estomago|mal das costas|
        mal da barriga|estou mal do estomago|estou mal das costas|maldisposto|maldisposta|mal entendido|
        boas entradas|as boas|bom filho|boa filha|bom pai|boa mae|as 1|as 2|as 3|as 4|as 5|as 6|1 da tarde|
        2 da tarde|3 da tarde|4 da tarde|5 da tarde|6 da tarde|1 da manha|2 da manha|3 da manha|4 da manha|
        5 da manha|6 da manha|boa semana para voces|boas ferias|bom carnaval|por bem ou por mal|nao faz mal|
        nao ha mal|nao tem mal|menos mal que|mal posso esperar|bem bom que|faz mal|fez mal|fez me mal|
        mal consigo andar|mal consigo falar|
        na segunda|na quarta|na quinta|na sexta|segunda feira|quarta feira|quinta feira|sexta feira|desde segunda|
        desde quarta|desde quinta|desde sexta|ate segunda|ate quarta|ate quinta|ate sexta|na segunda feira|
        na quarta feira|na quinta feira|na sexta feira|medico|medica|medicos|medicas|primeiro medico|
        o primeiro medico|o segundo medico|primeira vez|a primeira vez|segunda vez|a segunda vez|primeiro dia|
        segundo dia|terceiro dia|quarto dia|quinto dia|primeira noite|segunda noite|a primeira noite|
        a segunda noite|a primeira enfermeira|a segunda enfermeira|no quarto|o meu quarto|meu quarto|
        quarto individual|quarto limpo|quarto sujo|meia hora""",
    joins="""mas|porque|pois|ja que|e|embora|apesar de|no entanto|porem|so|so que|apenas|devido a|gracas a|sobretudo|
        especialmente|por causa|visto que|pena que|exceto|excepto|pq|porq|tirando|alem disso|infelizmente|
        dado que|o pessoal|os medicos|as enfermeiras|apesar|com excecao|mesmo assim|entretanto|contudo|todavia|
        ainda que|uma vez que|devido|gracas|alem|alem de|pena|somente|unica|unico|a unica|o unico|quando|onde|
        enfermeiras|enfermeiros|medicos|funcionarios|a comida|
        por causa de|por ter|por terem|por ser|por serem|por me|por nos|por tudo|por isso|por nao|por haver|
        por outro lado|por ca|por estar|por estarem""",
    praise="""simpatico|simpatica|simpaticos|simpaticas|simpatia|amavel|amaveis|atencioso|atenciosa|atenciosos|
        atenciosas|carinhoso|carinhosa|carinhosos|carinhosas|carinho|profissional|profissionais|profissionalismo|
        prestavel|prestaveis|gentil|gentis|gentileza|paciente comigo|compreensivo|compreensiva|compreensivos|limpo|
        limpa|limpeza|rapido|rapida|rapidos|eficiente|eficientes|eficaz|recomendo|agradecido|agradecida|agradecidos|
        anjos|humanos|humano|humanidade|educado|educados|respeitosos|cuidadosos|cuidadosa|seguro|segura|parabens|
        cinco estrelas|dedicados|dedicacao|competentes|competente|acolhedor|acolhedores|queridos|queridas|os melhores|
        prestativos|prestativo|prestativa|educada|educadas|dedicada|pacientes comigo|uns anjos|anjo|herois|
        super recomendo|recomendo a todos|maravilhoso|maravilhosa|maravilhosos|fantasticos|fantastico|fantastica|
        excelente|excelentes|incriveis|incrivel|otimos|otimo|otima|impecavel|impecaveis|espetacular|perfeito|perfeita|
        rapidez|grato|grata|gratidao|bem tratado|bem tratada|bem atendido|bem atendida|salvaram me|
        salvaram a minha vida|nota 10|acolhedora|sempre disponiveis|nada a apontar|sem reclamacoes|adorei|o melhor|
        a melhor|
        gostei muito|amorosos|amorosa|amoroso|meigo|meiga|meigas|dedicado|dedicadas|atenta|atento|atentos|atentas|
        incansavel|incansaveis|excecional|excecionais|excepcional|excepcionais|optimo|optima|optimos|optimas|
        otimas|maravilhosas|fantasticas|perfeitos|perfeitas|espetaculares|espectaculares|espectacular|humana|
        humanas|bondosos|bondosa|bondade|amei|respeitosa|respeitosas|respeitoso|educado comigo|limpissimo|
        bem tratados|bem atendidos|bem cuidada|bem cuidado|acolhedoras|carinho e atencao|salvou me a vida|
        salvaram me a vida|como uma rainha|como um rei|como familia|amaveis e""",
    blame="""vergonha|vergonhoso|vergonhosa|nojo|nojento|sujo|suja|sujidade|imundo|imunda|mal educado|mal educada|
        mal educados|malcriado|malcriada|malcriados|rude|rudes|grosseiro|grosseira|grosseiros|antipatico|antipatica|
        antipaticos|arrogante|arrogantes|arrogancia|incompetente|incompetentes|incompetencia|negligencia|negligente|
        negligentes|indiferenca|ignorado|ignorada|ignorados|ignoraram|falta de respeito|desrespeito|inaceitavel|
        inadmissivel|desumano|desumanos|abandono|abandonado|abandonada|caos|caotico|maus tratos|pouco profissional|
        pouco profissionais|o pior|a pior|pesadelo|desprezo|estupidos|estupida|descaso|pessimo|pessima|pessimos|
        horrivel|terrivel|uma vergonha|nunca mais|nunca mais volto|nao recomendo|nao volto|nao recomendo a ninguem|
        desumana|desrespeitado|desrespeitada|falta de humanidade|falta de educacao|maleducados|grossos|grossa|
        ignoraram me|gritaram|gritou comigo|gritaram comigo|humilhada|humilhado|humilhacao|maltratado|maltratada|
        maltrataram|sujeira|nojenta|fedor|baratas|desorganizacao|desorganizado|desorganizados|mentiram|mentirosos|
        inferno|merda|porcaria|lixo|lamentavel|deploravel|revoltado|revoltada|revoltante|indignado|indignada|chorei|
        piores|pior|despreparados|ma vontade|desleixo|insensiveis|
        imundos|imundas|sujos|sujas|antipaticas|grosseria|grosseiras|malcriadas|mal educadas|desprezado|desprezada|
        desprezaram me|desprezaram|horroroso|horrorosa|horrorosos|horriveis|terriveis|pessimas|ninguem me ajudou|
        ninguem ajudou|mal tratado|mal tratada|mal tratados|mal atendido|mal atendida|mal atendidos|vergonhosos|
        vergonhosas|desumanas|ridiculo|ridicula|cruel|crueis|crueldade|racista|racistas|racismo|destratado|
        destratada|destrataram|xingaram|xingou|bagunca|nojentos|nojentas|estupido|estupidas|brutos|bruta|palhacada|
        escandalo|desastre|miseria|como um cao|como um animal|indigno|indigna""",
    yes="""sim|s|sim sim|sim por favor|sim pf|claro|claro que sim|com certeza|ok|okay|esta bem|ta bem|de acordo|
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
        tem a minha permissao sim|sim tem a minha permissao|sim tem a minha autorizacao|tb podem""",
    no="""nao|n|nao obrigado|nao obrigada|nao nao|nao quero|nao por favor|melhor nao|prefiro que nao|prefiro nao|
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
        nao me agrada|nao me agrada a ideia|nao acho bem|acho melhor que nao""",
    stop="""stop|stop sms|parar|pare|parem|para|para com isso|parem com isso|pare com isso|chega|basta|ja chega|
        cancelar|cancela|cancele|cancelem|cancelar mensagens|cancelar subscricao|anular|anule|remover|remova|
        remova me|removam|remover numero|removam o meu numero|apagar o meu numero|apaguem o meu numero|descadastrar|
        desinscrever|desinscreva me|desistir|sair da lista|quero sair|nao me escrevam|nao me escreva|nao escrevam|
        nao escrevam mais|nao me escrevam mais|nao enviem|nao enviem mais|nao enviar|nao enviar mais|
        nao enviem mais mensagens|nao envie mais|nao envie mais mensagens|nao mandem mais|nao mandem mais mensagens|
        nao me mandem mais mensagens|nao quero mensagens|nao quero mais mensagens|nao quero sms|nao quero mais sms|
        sem mensagens|mais mensagens nao|nada de mensagens|chega de mensagens|basta de mensagens|deixem me em paz|
        deixe me em paz|me deixe em paz|me deixem em paz|nao me contactem|nao me contactem mais|nao me incomodem|
        nao incomodar|nao incomodem|parem de escrever|parem de me escrever|parem de enviar mensagens|
        parem de mandar mensagens|pare de enviar mensagens|para de me escrever|stopp|nao contactar|cancelar sms|
        stop mensagens|stop por favor|parar mensagens|parar sms|pare ja|parem ja|parem com as mensagens|
        parem com os sms|parem de enviar|parem de mandar|pare de enviar|pare de mandar|pare de mandar mensagens|
        para de me mandar mensagem|nao quero mais|nao quero receber|nao quero receber mensagens|
        nao quero receber mais mensagens|nao quero mais receber mensagens|nao quero mais receber|nao quero participar|
        nao desejo participar|nao desejo receber mensagens|nao desejo receber|nao me mandem mensagens|
        nao me mande mais mensagens|nao me mande mensagem|nao me enviem mensagens|nao me enviem mais mensagens|
        nao me envie mais mensagens|nao mande mais|nao me contatem|nao me incomodem mais|nao me chateiem|
        nao me chateiem mais|nao tenho interesse|sem interesse|nao estou interessado|nao estou interessada|
        nao me interessa|cancelem as mensagens|cancelar inscricao|cancelar envio|cancelamento|desinscrevam me|
        descadastrem me|descadastre|desativar|desativem|desligar|removam me|me remova|me removam|me tira da lista|
        me tirem da lista|tirem me|tirem me da lista|tire me da lista|retirem me|retirem me da lista|
        retirem o meu numero|apaguem|apaga meu numero|apague meu numero|apaguem meu numero|eliminem o meu numero|
        exclua meu numero|excluir|excluam meu numero|bloquear|bloqueiem|bloqueado|me deixa em paz|deixa me em paz|
        larguem me|larguem me da mao|me larga|vao chatear outro|sai|saiam|sair|quero cancelar|sem mais mensagens|
        estop|setop|
        parem la com isto|parem la com isso|pare la com isto|parem com isto|para com isto|pare com isto|
        acabem com isto|acabem com isso|nao quero mais saber de voces|nao enche|nao encham|nao me enche|
        nao me encha o saco|nao enche o saco|vai encher outro|parem de encher|para de encher|
        nao me mandem mais nada|nao mandem mais nada|nao me enviem mais nada|nao enviem mais nada|
        nao me mande mais nada|nao quero mais isto|nao quero mais isso|chega disto|chega disso|basta disto|
        ja chega disto|ja chega de mensagens|nao quero mais contacto|sem mais sms|nao contactem|nao contactem mais|
        nao me contatem mais|
        cancelem isto|cancelem isso|cancela isto|cancela isso|cancele isto|cancele isso|
        nao quero mais nada com voces|nao quero nada com voces""",
    start="""start|comecar|comecem|comece|iniciar|inicio|retomar|retomem|reativar|ativar|subscrever|voltar a receber|
        quero receber|quero receber mensagens|quero voltar a receber mensagens|recomecar|continuar|inscrever|
        recomecem|reativem|reactivar|voltar|voltem a enviar|voltem a mandar|podem voltar a enviar|
        podem voltar a mandar|podem voltar a enviar mensagens|pode voltar a enviar|pode voltar a mandar mensagens|
        podem enviar de novo|pode enviar de novo|quero receber de novo|quero voltar a receber|quero mensagens de novo|
        quero receber as mensagens|quero receber mensagens de novo|inscrevam me|inscreva me|me inscreva|subscrevam me|
        ativem|desbloquear|desbloqueiem|mudei de ideias podem enviar|quero de volta as mensagens""",
    help="""ajuda|ajudem me|ajude me|me ajuda|me ajude|socorro|quem e|quem e voce|quem sao|quem sao voces|quem es|
        quem es tu|quem fala|quem escreve|quem esta a escrever|quem mandou isto|quem me escreve|o que e isto|
        o que e isso|que e isto|de quem e isto|de que se trata|informacao|informacoes|info|isto e burla|e burla|burla|
        e uma fraude|fraude|golpe|e golpe|isso e golpe|e spam|spam|isto e verdade|e real|onde arranjaram o meu numero|
        como tem o meu numero|quem|com quem falo|quem esta ai|quem e este|do que se trata|e verdadeiro|quem sois|
        quem fala por favor|e pago|isto e pago|isso e pago|e a pagar|paga se|tem custo|tem custos|tem algum custo|
        isto tem custos|quanto custa|custa alguma coisa|custa dinheiro|e gratis|e gratuito|isto e gratis|
        isto e gratuito|e de graca|tenho de pagar|tenho que pagar|de que hospital|de que hospital e|qual hospital|
        que hospital|que hospital e|qual e o hospital|de qual hospital|e do hospital|isto e do hospital|
        e mesmo do hospital|e mesmo o hospital|sao do hospital|sao mesmo do hospital|e verdade|isto e verdadeiro|
        isto e real|isto e serio|e serio|e confiavel|isto e fiavel|isso e um golpe|isto e uma burla|e fraude|
        isto e fraude|isso e fraude|e virus|isto e virus|isto e spam|e phishing|quem esta a mandar isto|quem mandou|
        quem enviou|quem ta falando|quem ta ai|quem me esta a escrever|com quem estou a falar|com quem to falando|
        com quem estou falando|de quem e|de quem e este numero|que numero e este|que isto|que e isso|o que querem|
        o que voces querem|o que quer|que querem|para que e isto|para que serve isto|pra que isso|
        porque me mandam mensagens|porque me escrevem|por que recebi isso|porque recebi isto|nao entendo|nao percebo|
        nao entendi|nao percebi|nao entendo nada|o que tenho de fazer|o que devo fazer|o que faco|como respondo|
        como responder|como funciona|como funciona isto|como tem meu numero|como conseguiram o meu numero|
        como conseguiram meu numero|como conseguiu meu numero|como arranjaram o meu numero|quem deu o meu numero|
        quem vos deu o meu numero|quem te deu meu numero|e um robo|e robo|es um robo|e uma pessoa|isto e um robot|
        ajuda por favor|preciso de ajuda com isto|
        identifique se|identifiquem se|identifica te|se identifique|se identifica|sao quem|e quem|es quem|
        voce e quem|voces sao quem|vc e quem|vcs sao quem|tu es quem|quem e vc|quem sao vcs|quem e que fala|
        quem e que escreve|quem e que esta a falar|quem e que esta ai|quem ta escrevendo|de onde e|de onde sao|
        de onde falam|de onde escrevem|de onde vem isto|de onde vem isso|q e isso|q e isto|o q e isso|o q e isto|
        oq e isso|oque e isso|oque e isto|que isso|que e isso gente|e trote|isso e trote|trote|e vigarice|
        isto e vigarice|isto e falso|e falso|isso e falso|e scam|isto e scam|scam|e pegadinha|isso e pegadinha|
        e brincadeira|isto e brincadeira|isto e uma brincadeira|e sobre o que|isto e sobre o que|
        isso e sobre o que|sobre o que|sobre que|sobre o que e|isto e para que|isso e para que|isso e pra que|
        para que|pra que|para que e|nao estou a perceber|nao estou a entender|nao to entendendo|nao entendi nada|
        nao percebi nada|nao compreendo|nao compreendi|como e que|que conversa e esta|que numero e esse|
        de quem e esse numero|quem me mandou isto|quem me mandou isso|quem mandou isso|quem sao voces afinal|
        qual e o assunto|qual o assunto|que mensagem e esta|que mensagem e essa|que sms e este|que e feito disto|
        e do hospital mesmo|isto e do hospital mesmo|e mesmo do hospital isto|e do nhs|isto e do nhs|
        e do nhs mesmo""",
    wrong_number="""numero errado|e engano|engano|foi engano|enganou se|enganaram se|enganou se no numero|
        enganaram se no numero|numero enganado|nr errado|pessoa errada|nao sou eu|nao e o meu numero|nao e meu numero|
        nao e comigo|nao sou essa pessoa|numero incorreto|numero incorrecto|telefone errado|paciente errado|
        utente errado|voce se enganou|voces se enganaram|esta enganado|estao enganados|estao errados|
        enganaram-se na pessoa|mensagem errada|nao era para mim|nao e para mim|nao e este numero|e o numero errado|
        numero errado desculpe|num errado|n errado|numero trocado|o numero esta errado|este numero esta errado|
        deve ser engano|isto e engano|se enganou|se enganaram|esta enganada|a pessoa errada|
        mandou para a pessoa errada|mensagem por engano|ligou errado|contacto errado|contato errado|eu nao sou|
        isto nao e para mim|esta mensagem nao e para mim|nao e meu|este nao e o meu numero|nao sou a pessoa|
        nao sou esta pessoa|nao sou o paciente|nao sou a paciente|nao sou paciente|nao sou utente|nao sou o utente|
        nao conheco essa pessoa|nao conheco esta pessoa|nao conheco ninguem com esse nome|
        nao ha aqui ninguem com esse nome|nao existe aqui|nao mora aqui|nao e desta casa|este numero agora e meu|
        este numero ja nao e dele|este numero ja nao e dela|este numero mudou de dono|o numero mudou de dono|erraram|
        erraram o numero|errou o numero|confundiram me|confundiram me com alguem|trocaram me|
        nao e esta pessoa|nao e essa pessoa|nao foi comigo|isto nao e comigo|isso nao e comigo|deve haver engano|
        deve haver um engano|deve ser um engano|deve ser engano seu|isto e um engano|ha engano|ha aqui um engano|
        ha um engano|houve engano|houve um engano|deve ter havido engano|deve ter havido um engano|
        o meu nome nao e esse|esse nao e o meu nome|este nao e o meu nome|esse nao e meu nome|nao me chamo assim|
        nao tenho esse nome|contacto errado amigo|nao fui eu|mandou errado|enviou errado|mandaram errado|
        mensagem enganada|se enganou de numero|voce errou|numero erado|n e este numero|nao e para este numero|
        esse nao sou eu|essa nao sou eu|esta nao sou eu""",
    start_says=pt_sentences.START_SAYS,
    stop_says=pt_sentences.STOP_SAYS,
    stop_unless=pt_sentences.STOP_UNLESS,
    wrong_number_says=pt_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=pt_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=pt_sentences.NEVER_BEEN_SAYS,
    bereavement_says=pt_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=pt_sentences.BEREAVEMENT_UNLESS,
    help_says=pt_sentences.HELP_SAYS,
    carer_says=pt_sentences.CARER_SAYS,
    young_says=pt_sentences.YOUNG_SAYS,
    language_says=pt_sentences.LANGUAGE_SAYS,
    names="""portugues|em portugues|lingua portuguesa|portuguesa|portuguese|in portuguese|portuguese please|
        portugues do brasil|brasileiro|portugal|pt|portugese|portuges""",
)
