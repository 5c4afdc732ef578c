"""What patients write in Portuguese when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(marido|esposo|esposa|mulher|companheiro|companheira|parceiro|parceira|mae|mamae|mama|maezinha|pai|papa|papai|"
    "paizinho|filho|filha|filhinho|filhinha|irmao|irma|avo|avozinha|avozinho|vovo|bebe|crianca|menino|menina|neto|"
    "neta|tio|tia|sobrinho|sobrinha|sogro|sogra|genro|nora|cunhado|cunhada|namorado|namorada|noivo|noiva|amigo|"
    "amiga|primo|prima|gemeos|familiar)"
)
_DIED = (
    "(morreu|faleceu|falecido|falecida|morto|morta|partiu para sempre|deixou nos|nos deixou|veio a falecer|"
    "ja nao esta entre nos|nao esta mais entre nos|ja nao esta connosco|perdeu a vida|acabou por falecer)"
)

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
        recomecar|inscrever|podem voltar a escrever|podem voltar a mandar mensagens|voltem a enviar|voltem a escrever|
        voltem a mandar mensagens|podem escrever outra vez|quero receber de novo|quero outra vez as mensagens|
        quero as mensagens de volta""",
    help="""ajuda|ajudem me|ajude me|me ajuda|me ajude|socorro|quem e|quem e voce|quem sao|quem sao voces|quem es|
        quem es tu|quem fala|quem escreve|quem esta a escrever|quem mandou isto|quem me escreve|o que e isto|
        o que e isso|que e isto|de quem e isto|de que se trata|informacao|informacoes|info|isto e burla|e burla|burla|
        e uma fraude|fraude|golpe|e golpe|isso e golpe|e spam|spam|isto e verdade|e real|onde arranjaram o meu numero|
        como tem o meu numero|quem|com quem falo|quem esta ai|quem e este|do que se trata|e verdadeiro|quem sois|
        quem fala por favor|de que hospital|de que hospital sao|que hospital|qual hospital|que hospital e este|
        de qual hospital|de onde escrevem|donde escrevem""",
    wrong_number="""numero errado|e engano|engano|foi engano|enganou se|enganaram se|enganou se no numero|
        enganaram se no numero|numero enganado|nr errado|pessoa errada|nao sou eu|nao e o meu numero|nao e meu numero|
        nao e comigo|nao sou essa pessoa|numero incorreto|numero incorrecto|telefone errado|paciente errado|
        utente errado|voce se enganou|voces se enganaram|esta enganado|estao enganados|estao errados|
        enganaram-se na pessoa|mensagem errada|nao era para mim|nao e para mim|nao e este numero|e o numero errado""",
    start_says="""
        (voltar a|quero) (receber|mandar|enviar) [de novo] [as|vossas] (mensagens|sms) [de novo|outra vez|novamente]
        (reativem|retomem|recomecem) [as] mensagens
        """,
    stop_says="""
        (parem|pare|para|deixem|deixe|deixa|chega|basta|cessem) [ja] (de|com) [me|nos|as] (escrever|enviar*|mandar*|\
            incomodar*|chatear*|contactar*|contatar*|ligar*|mensagens|sms|importunar*|enviar mensagens)
        (parem|pare|para|deixem|deixe) [la] (de|com) [me] [enviar|mandar] (estas|essas|mais|mensagens|sms|\
            as mensagens|as sms)
        nao (me|nos) (escrevam|escreva|escrevas|enviem|envie|envies|mandem|mande|mandes|contactem|contacte|contatem|\
            contate|incomodem|incomode|chateiem) [mais|nada|nenhuma|estas|essas|outra|novamente|nunca] [mais|mensag*|\
            sms|por favor]
        nao (enviem|envie|mandem|mande|escrevam|escreva|contactem|contatem|voltem a) [me] (mais|contactar|enviar|\
            escrever|mandar|mensagens|sms) [mensag*|sms]
        nao (quero|queremos|desejo|pretendo|gostaria de|quero mais) [mais] (receber|que me enviem|que me escrevam|\
            que me contactem|que me mandem|ser contactado|ser contactada|ser incomodado|ser incomodada) [mais|\
            ..1] [mensag*|sms]
        nao (quero|desejo|pretendo) [mais|as vossas|estas|essas|nenhuma|nenhumas|suas|as suas] (mensag*|sms)
        (nao quero|nem|chega de|basta de|sem) mais (mensagens|sms)
        (apaguem|apague|apagar|retirem|retire|tirem|tire|removam|remova|eliminem|elimine|excluam|exclua) [me|o|os|\
            este] [meu|meus|este] (numero|dados|contacto|contato|telefone|telemovel|da lista|da vossa lista|\
            da sua lista|da base)
        (retirem|retire|tirem|tire|removam|remova) me [..1] (lista|base|sistema)
        (quero|queria|gostaria de|como posso|como|desejo) [..1] (cancelar a subscricao|cancelar estas mensagens|\
            deixar de receber|parar de receber|sair da lista|sair desta lista|me descadastrar|cancelar o envio|\
            cancelar as mensagens)
        (retiro|revogo) [o] meu consentimento
        (deixem|deixe|deixa) me em paz
        me (deixem|deixe|deixa) em paz
        """,
    stop_unless="""
        (pedi|pedimos|disse|dissemos|implorei|peco|pedia) .. (parem|parassem|parar|deixassem)
        (eles|o medico|o hospital|ninguem|a enfermeira|o centro|os medicos) nao (me|nos) (escrev*|mand*|envi*|\
            contact*|lig*)
        nao me (mandem|mande|enviem|envie) [mais] (para casa|pra casa|embora|para outro|a receita|os comprimidos|\
            para o)
        nao (parou|parava|pararam|paravam|para|deixou|deixaram) [de]
        nao quero .. (perder|deixar de)
        """,
    wrong_number_says="""
        nao sou [eu] (o|a) (paciente|doente|utente)
        (enganou|enganaram|enganei|enganaste|enganado) [se] [..1] (no numero|de numero|na pessoa|no telefone|\
            no paciente|no utente)
        (voce|voces) se (enganou|enganaram) [..1] (numero|pessoa)
        (tem|tem o|e|este e|isto e|e o|deve ser|estao com o|ligou para o|mandou para o|enviaram para o|\
            enviou para o) [um|o] numero (errado|incorreto|incorrecto|enganado)
        (este|esse|isto|isso) nao e [o] (numero|telefone|telemovel|meu numero|contacto) [de|do|da|dele|dela]
        (este numero|o numero|este telefone|este telemovel) (nao e|ja nao e|nao pertence) (dele|dela|a|do|da|meu|\
            desse|dessa|de)
        nao (sou|somos) (essa pessoa|a pessoa|o paciente|a paciente|o utente|a utente|quem procura*|quem pensa*|\
            o senhor|a senhora)
        (aqui|neste numero) nao (mora|ha|existe|tem) (ninguem|nenhuma|nenhum|essa pessoa) [..2]
        nao (conheco|conhecemos|sei quem e) (ninguem|essa pessoa|esse nome|esse senhor|essa senhora|nenhum|nenhuma)
        (enganaram|enganou|engano|confundiram) [se|me] [..1] (nao sou|eu nao|nao fui|nao e)
        nao sou [eu] [o|a] (paciente|doente|utente)
        """,
    wrong_number_unless="""
        (deram|deu|dado|liguei|ligaram|marquei|marcaram|anotaram|apontaram|tinham|escreveram|puseram|\
            registaram) .. numero (errado|incorreto|incorrecto)
        numero (errado|incorreto) (do quarto|da cama|do processo|de telefone da|da pulseira|de cama)
        """,
    never_been_says="""
        (nao estive|nunca estive|nao fui|nunca fui|eu nao estive|nao tenho estado) [nunca|recentemente|ultimamente|\
            ai] (no hospital|nesse hospital|neste hospital|no vosso hospital|no seu hospital|em nenhum hospital|\
            em hospital nenhum|ao hospital|a esse hospital|ao vosso hospital|a nenhum hospital|internado|internada|\
            hospitalizado|hospitalizada|ai|a consulta nenhuma|a nenhuma consulta)
        nao (sou|fui|era) [vosso|vossa|um|uma|seu|sua] (paciente|utente|doente) [desse|deste|do vosso|nesse|neste|\
            vosso|do] [hospital]
        nao (tive|tenho tido) (nenhuma|qualquer) (consulta|visita|operacao|cirurgia|internamento)
        """,
    bereavement_says=f"""
        (minha|meu|nossa|nosso) (mae|pai|marido|mulher|esposa|esposo|filho|filha|avo|irmao|irma) (partiu|faleceu|\
            deixou nos)
        {_KIN} [..1] [ja|infelizmente|esta|tinha] {_DIED}
        (morreu|faleceu|morreu me|morreu nos) [..1] (o meu|a minha|o nosso|a nossa|meu|minha|nosso|nossa) {_KIN}
        (o|a) (paciente|utente|doente|senhor|senhora|pessoa) [..1] [ja|infelizmente|esta] {_DIED}
        (ele|ela) [ja|infelizmente] (morreu|faleceu|esta morto|esta morta)
        (perdi|perdemos|acabei de perder|acabamos de perder) [..1] (o meu|a minha|o nosso|a nossa|meu|minha|nosso|\
            nossa|o|a) [querido|querida] {_KIN}
        perdi (o|um) bebe
        (morte|falecimento|perda|funeral|enterro) (do meu|da minha|do nosso|da nossa|de meu|de minha) [querido|\
            querida] {_KIN}
        (morreu|faleceu) [..1] (ontem|hoje|esta noite|na segunda|na terca|na quarta|na quinta|na sexta|no sabado|\
            no domingo|na semana|no mes|no hospital|no vosso hospital|na enfermaria|ai|aqui|ha pouco|ha uma semana|\
            ha dias|ha dois|ha tres)
        (infelizmente|lamentavelmente) [..1] (morreu|faleceu)
        (tive|sofri) um aborto [espontaneo]
        (nasceu|nado) (morto|morta)
        {_KIN} [..1] partiu [..1] (na|no|ontem|hoje|ha|esta|para junto|para sempre|em paz|para o ceu|de manha|\
            a semana)
        """,
    bereavement_unless="""
        ha [..2] anos
        (cao|gato|telemovel|bateria) ..3 (morreu|morto)
        (quase|ia|por pouco|podia|poderia|pensei|pensava|pensavamos|julguei|temi|se|como se|ia me) ..4 (morri|morria|\
            morrer|morreu|morto|morta|morrendo|perdi|perdia|perder)
        (morreu|faleceu|falecido|morto|perdi|perdemos|morte|falecimento) ..6 (ha anos|ha muitos anos|anos|ha muito|\
            ha muito tempo|anos atras)
        ha ..3 (anos|ano) ..5 (morreu|faleceu|perdi|perdemos|morte)
        (telemovel|telefone|celular|bateria|carro|cao|cadela|gato|gata|animal|cachorro|pilha) .. (morreu|faleceu|\
            morto|morta)
        (morto|morta|mortos|morri|morreu|morrer|morremos) de (fome|riso|rir|medo|sede|frio|tedio|vergonha|sono|calor|\
            cansaco)
        em (19*|200*|201*) .. (morreu|faleceu|perdi)
        (morreu|faleceu) .. em (19*|200*|201*)
        (perdi|perdemos|perder) .. (tempo|dia|paciencia|confianca|esperanca|sentidos|consciencia|trabalho|manha|\
            tarde|peso|consulta|vez)
        nao (morreu|faleceu|esta morto)
        (morreu|faleceu) [me] [..2] (cao|gato|gata|cadela|telemovel|cachorro|passaro|bateria)
        partiu (a perna|o braco|um osso|a anca|o pe|a mao|o pulso|costelas) [..1]
        """,
    help_says="""
        de que hospital [sao|e|escrevem]
        que hospital e este
        quem (e|sao|es|fala|escreve|esta a escrever|mandou|enviou|esta) [voce|voces|o senhor|isto|isso|ai|..1]
        (como|onde|donde) (tem|tem o|arranjaram|conseguiram|obtiveram|foram buscar|arranjou|conseguiu) [o] meu numero
        (e|isto e|isso e|sera) [isto|uma|um] (burla|fraude|golpe|spam|brincadeira|engano|verdade|verdadeiro)
        (o que|que) e (isto|isso|esta mensagem|este numero)
        (de que|de qual|que|qual) [e o] hospital [..1] (sao|e|escrevem|estao|este)
        """,
    carer_says="""
        (respondo|escrevo|preencho|estou a responder|respondendo|estou respondendo|estou a escrever|\
            a responder) (por|pelo|pela|em nome|em vez) [de|do|da] [o|a] [meu|minha|mae|pai|marido|esposa|filho|\
            filha|avo|utente|paciente]
        em nome (do|da|de) [meu|minha] [..1] (mae|pai|marido|esposo|esposa|mulher|filho|filha|avo|irmao|irma|utente|\
            paciente|doente|sogra|sogro|bebe|tia|tio|companheiro|companheira)
        (sou|fala|escreve|aqui e|quem escreve e|quem responde e) [a|o] (filha|filho|mulher|esposa|marido|mae|pai|\
            cuidadora|cuidador|neta|neto|irma|irmao) (dele|dela|do utente|da utente|do paciente|da paciente|\
            do doente|da doente|do senhor|da senhora)
        (ele|ela|a minha mae|o meu pai|o meu marido|a minha mulher|a minha avo|o meu avo|o meu filho|minha mae|\
            meu pai) nao (pode|sabe|consegue) (escrever|responder|ler|usar|mandar)
        """,
    young_says="""
        (tenho|eu tenho|fiz) [so|apenas] (8|9|10|11|12|13|14|15|oito|nove|dez|onze|doze|treze|catorze|quatorze|\
            quinze) (anos|aninhos) [..1]
        sou [um|uma] (menor de idade|crianca|menor)
        """,
    language_says="""
        (por favor|pode|podem|poderia|podiam|podia|prefiro|quero|queria|gostaria|escrevam|escreva|falem|\
            da para) .. em portugues
        (falo|entendo|leio|escrevo|sei|percebo|compreendo) [so|apenas|somente] [em] portugues
        (so|apenas|somente) (falo|entendo|leio|percebo|em) portugues
        em portugues (por favor|pf|se faz favor|sff|se)
        portugues (por favor|pf|se faz favor)
        nao (falo|entendo|sei|leio|percebo|compreendo) [..1] [nada de|bem] ingles
        (mandem|enviem|perguntas|mensagens|mandar|enviar|falar) ..3 em portugues
        """,
    names="""portugues|em portugues|lingua portuguesa|portuguesa|portuguese|in portuguese|portuguese please|
        portugues do brasil|brasileiro|portugal|pt|portugese|portuges""",
)
