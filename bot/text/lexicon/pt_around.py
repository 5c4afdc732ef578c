"""What stands around an answer in Portuguese: data; see `lexicon.py`."""

FRAMES = """foi|e|esteve|era|foram|sao|estava|tudo|tudo foi|tem sido|a minha resposta e|minha resposta e|
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
        de todo o pessoal|do pessoal|da equipa|da equipe|dos medicos|das enfermeiras|de voces"""

POLITE = """por favor|porfavor|pf|pff|faz favor|se faz favor|sff|obrigado|obrigada|muito obrigado|muito obrigada|
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
        com o devido respeito"""

GREETINGS = """boas|boa sorte|bom fim de semana|boa semana|bom trabalho|boa continuacao|
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
        quarto individual|quarto limpo|quarto sujo|meia hora"""

JOINS = """mas|porque|pois|ja que|e|embora|apesar de|no entanto|porem|so|so que|apenas|devido a|gracas a|sobretudo|
        especialmente|por causa|visto que|pena que|exceto|excepto|pq|porq|tirando|alem disso|infelizmente|
        dado que|o pessoal|os medicos|as enfermeiras|apesar|com excecao|mesmo assim|entretanto|contudo|todavia|
        ainda que|uma vez que|devido|gracas|alem|alem de|pena|somente|unica|unico|a unica|o unico|quando|onde|
        enfermeiras|enfermeiros|medicos|funcionarios|a comida|
        por causa de|por ter|por terem|por ser|por serem|por me|por nos|por tudo|por isso|por nao|por haver|
        por outro lado|por ca|por estar|por estarem"""
