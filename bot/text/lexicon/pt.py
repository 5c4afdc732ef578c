"""What patients write in Portuguese when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import pt_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pt",
    numbers=(
        "um|primeiro|primeira|a primeira|o um|o primeiro",
        "dois|duas|segundo|segunda|a segunda|o dois|o segundo",
        "tres|terceiro|terceira|a terceira|o tres|o terceiro",
        "quatro|quarto|quarta|a quarta|o quatro|cuatro",
        "cinco|quinto|quinta|a quinta|o cinco|sinco",
        "seis|sexto|sexta|a sexta|o seis|meia",
        "sete|setimo|setima",
        "oito|oitavo|oitava",
        "nove|nono|nona",
        "dez|decimo|decima",
    ),
    number_marks="""numero|num|nr|n|no|opcao|a opcao|resposta|a resposta|a minha resposta|nota|ponto|escolho|dou|
        dou um|o|a|um""",
    good="""bom|boa|bons|boas|bem|ok|okay|oki|fixe|porreiro|legal|satisfeito|satisfeita|satisfeitos|contente|
        contentes|positivo|positiva|positivamente|agradavel|agradaveis|satisfatorio|satisfatoria|tudo bem|tudo bom|
        correu bem|correto|correta|boa experiencia|bao|beem|bacana|simpatico|aceitavel bom|feliz|gostei|gostamos|
        impecavel bom""",
    excellent="""excelente|excelentes|excelentemente|exelente|perfeito|perfeita|perfeitos|perfeitamente|otimo|otima|
        otimos|otimas|optimo|optima|optimos|fantastico|fantastica|fantasticos|maravilhoso|maravilhosa|maravilhosos|
        maravilha|espetacular|espectacular|fabuloso|fabulosa|extraordinario|extraordinaria|magnifico|magnifica|
        impecavel|impecaveis|cinco estrelas|5 estrelas|incrivel|fenomenal|brilhante|sensacional|genial|super|nota 10|
        nota dez|o melhor|a melhor|os melhores|do melhor|top|topissimo|espetaculo|adorei|melhor impossivel|10 de 10|
        exemplar|exemplares|inexcedivel|cinco est""",
    bad="""mau|ma|maus|mas experiencias|mal|ruim|ruins|fraco|fraca|fracos|pobre|insatisfeito|insatisfeita|descontente|
        negativo|negativa|desagradavel|dececionante|decepcionante|dececionado|dececionada|decepcionado|decepcionada|
        decepcao|desapontado|desapontada|insuficiente|deficiente|nao gostei|foi mau|correu mal|fraquinho|desiludido|
        desiludida""",
    terrible="""pessimo|pessima|pessimos|pessimas|terrivel|terriveis|horrivel|horriveis|horroroso|horrorosa|horror|
        um horror|um desastre|desastre|desastroso|desastrosa|desastrosos|lamentavel|lamentaveis|vergonha|uma vergonha|
        vergonhoso|vergonhosa|pesadelo|um pesadelo|um nojo|nojo|nojento|nojenta|uma porcaria|porcaria|uma merda|merda|
        o pior|a pior|os piores|inaceitavel|deploravel|miseravel|medonho|atroz|uma desgraca|desgraca|tenebroso|
        catastrofe|catastrofico|malissimo|pavoroso|do piorio|uma lastima|lastimavel""",
    very="""muito|mt|mto|muitissimo|mesmo|realmente|extremamente|super|tao|bastante|incrivelmente|totalmente|
        absolutamente|verdadeiramente|deveras|imenso|demasiado|muito muito|bem mais|mui|sinceramente""",
    quite="bastante|razoavelmente|um pouco|mais ou menos|relativamente|meio|algo|quase|geralmente|minimamente",
    nots="""nao|nao foi|nao e|nao esteve|nao era|nunca|nao muito|nao tao|nada|nao me|nao esta|nem|nao foram|
        nao propriamente|n foi|nao la muito""",
    at_all="de todo|nada|de maneira nenhuma|nem um pouco|de modo algum|absolutamente nada|nada mesmo",
    neither="""nem boa nem ma|nem bom nem mau|nem bem nem mal|nem bons nem maus|nem ma nem boa|nem mau nem bom|
        nem mal nem bem|nem bom nem ruim|nem boa nem ruim|nem uma coisa nem outra|assim assim|mais ou menos|razoavel|
        razoaveis|regular|normal|normalzinho|mediano|mediana|medio|media|mediocre|neutro|neutra|neutral|aceitavel|
        aceitaveis|suficiente|satisfaz|toleravel|nem sim nem nao|passavel|meio termo|nada de especial|
        nem peixe nem carne|meia meia|menos mau|cinquenta cinquenta|nem por isso|vai andando|suficiente menos|
        indiferente""",
    dont_know="""nao sei|nsei|n sei|nao sei bem|nao sei dizer|nao faco ideia|sem ideia|nao tenho ideia|
        nao tenho a certeza|nao tenho certeza|dificil dizer|e dificil dizer|dificil de dizer|nao me lembro|nao lembro|
        nao posso dizer|sem opiniao|nao tenho opiniao|nao sabe|ns|nao saberia dizer|quem sabe|sei la|
        nao consigo dizer|nao consigo avaliar|nao sei responder|nao sei avaliar|ainda nao sei|faco la ideia|
        nem sei""",
    frames="""foi|e|esteve|era|foram|sao|estava|tudo|tudo foi|tem sido|a minha resposta e|minha resposta e|
        a resposta e|diria que|eu diria|eu diria que|diria|acho que|penso que|creio que|na minha opiniao|para mim|
        em geral|no geral|de um modo geral|de forma geral|no conjunto|a experiencia|a minha experiencia|
        minha experiencia|o servico|o atendimento|os cuidados|a visita|o hospital|o pessoal|a equipa|a equipe|todos|
        todas|pareceu me|parece me|achei|uma experiencia|um servico|um atendimento|considero que|considero|estou|
        fiquei|senti me|eu|nos|aqui|la|sinceramente|correu|correu tudo|fui|fomos|fui tratado|fui tratada|fui atendido|
        fui atendida|classifico como|avalio como|foi uma|foi um|correu me|ate agora|achei que foi|e um|e uma""",
    polite="""por favor|porfavor|pf|pff|faz favor|se faz favor|sff|obrigado|obrigada|muito obrigado|muito obrigada|
        obg|obgd|obrigadinho|grato|grata|ola|oi|bom dia|boa tarde|boa noite|boas|cumprimentos|
        com os melhores cumprimentos|atenciosamente|caros senhores|desculpe|desculpem|um abraco|abraco|abracos|
        beijinhos|bjs|beijos|adeus|ate logo|tchau|bem haja|bem hajam|agradecido|agradecida|alo|deus abencoe|prezados|
        os meus cumprimentos|fiquem bem""",
    greetings="""bom dia|boa tarde|boa noite|boas|boa sorte|bom fim de semana|boa semana|bom trabalho|boa continuacao|
        bom natal|bom ano|boas festas|tudo de bom|bem haja|bem hajam|ola tudo bem|tudo bem com voces|fiquem bem|
        coitado|pobre homem|pobre senhora|sinto me mal|estou mal|estou mal disposto|mal disposta|mau numero|ainda bem|
        de nada|menos mal|passar bem|nada mau|nada mal|bem vindo|bem vindos|boa viagem""",
    joins="""mas|porque|pois|ja que|e|embora|apesar de|no entanto|porem|so|so que|apenas|devido a|gracas a|sobretudo|
        especialmente|por causa|visto que|pena que|exceto|excepto|menos|pq|porq|tirando|alem disso|infelizmente|por|
        dado que|o pessoal|os medicos|as enfermeiras""",
    praise="""simpatico|simpatica|simpaticos|simpaticas|simpatia|amavel|amaveis|atencioso|atenciosa|atenciosos|
        atenciosas|carinhoso|carinhosa|carinhosos|carinhosas|carinho|profissional|profissionais|profissionalismo|
        prestavel|prestaveis|gentil|gentis|gentileza|paciente comigo|compreensivo|compreensiva|compreensivos|limpo|
        limpa|limpeza|rapido|rapida|rapidos|eficiente|eficientes|eficaz|recomendo|agradecido|agradecida|agradecidos|
        anjos|humanos|humano|humanidade|educado|educados|respeitosos|cuidadosos|cuidadosa|seguro|segura|parabens|
        cinco estrelas|dedicados|dedicacao|competentes|competente|acolhedor|acolhedores|queridos|queridas|
        os melhores""",
    blame="""vergonha|vergonhoso|vergonhosa|nojo|nojento|sujo|suja|sujidade|imundo|imunda|mal educado|mal educada|
        mal educados|malcriado|malcriada|malcriados|rude|rudes|grosseiro|grosseira|grosseiros|antipatico|antipatica|
        antipaticos|arrogante|arrogantes|arrogancia|incompetente|incompetentes|incompetencia|negligencia|negligente|
        negligentes|indiferenca|ignorado|ignorada|ignorados|ignoraram|falta de respeito|desrespeito|inaceitavel|
        inadmissivel|desumano|desumanos|abandono|abandonado|abandonada|caos|caotico|maus tratos|pouco profissional|
        pouco profissionais|o pior|a pior|pesadelo|desprezo|estupidos|estupida|descaso""",
    yes="""sim|s|sim sim|sim por favor|sim pf|claro|claro que sim|com certeza|ok|okay|esta bem|ta bem|de acordo|
        estou de acordo|concordo|sim concordo|sim obrigado|sim obrigada|sim claro|sim podem|sim pode|podem|pode|
        podem sim|pode sim|pode ser|forca|sem problema|nao ha problema|com todo o gosto|com gosto|sim aceito|aceito|
        autorizo|sim autorizo|yes|certo|sim com certeza|evidentemente|obviamente|sim a vontade|a vontade|
        por mim tudo bem|siim|sin|sim quero|tudo bem|claro sim|por mim sim|isso""",
    no="""nao|n|nao obrigado|nao obrigada|nao nao|nao quero|nao por favor|melhor nao|prefiro que nao|prefiro nao|
        de maneira nenhuma|de modo nenhum|nao concordo|nao aceito|nem pensar|claro que nao|nope|nao autorizo|
        nao podem|nao pode|nao e preciso|nao e necessario|por favor nao|preferia que nao|nunca|jamais|nao pretendo|
        naao|naum|num quero|nao desejo|de forma alguma|negativo|nao estou de acordo|e melhor nao|no""",
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
        parem de mandar mensagens|pare de enviar mensagens|para de me escrever|stopp|nao contactar|cancelar sms""",
    start="""start|comecar|comecem|comece|iniciar|inicio|retomar|retomem|reativar|ativar|subscrever|voltar a receber|
        quero receber|quero receber mensagens|quero voltar a receber mensagens|recomecar|continuar|inscrever""",
    help="""ajuda|ajudem me|ajude me|me ajuda|me ajude|socorro|quem e|quem e voce|quem sao|quem sao voces|quem es|
        quem es tu|quem fala|quem escreve|quem esta a escrever|quem mandou isto|quem me escreve|o que e isto|
        o que e isso|que e isto|de quem e isto|de que se trata|informacao|informacoes|info|isto e burla|e burla|burla|
        e uma fraude|fraude|golpe|e golpe|isso e golpe|e spam|spam|isto e verdade|e real|onde arranjaram o meu numero|
        como tem o meu numero|quem|com quem falo|quem esta ai|quem e este|do que se trata|e verdadeiro|quem sois|
        quem fala por favor""",
    wrong_number="""numero errado|e engano|engano|foi engano|enganou se|enganaram se|enganou se no numero|
        enganaram se no numero|numero enganado|nr errado|pessoa errada|nao sou eu|nao e o meu numero|nao e meu numero|
        nao e comigo|nao sou essa pessoa|numero incorreto|numero incorrecto|telefone errado|paciente errado|
        utente errado|voce se enganou|voces se enganaram|esta enganado|estao enganados|estao errados|
        enganaram-se na pessoa|mensagem errada|nao era para mim|nao e para mim|nao e este numero|e o numero errado""",
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
