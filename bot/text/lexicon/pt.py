"""What patients write in Portuguese when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    pt_around,
    pt_bereavement,
    pt_consent,
    pt_degrees,
    pt_ratings,
    pt_sentences,
    pt_strangers,
    pt_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pt",
    numbers=pt_ratings.NUMBERS,
    number_marks=pt_ratings.NUMBER_MARKS,
    good=pt_ratings.GOOD,
    excellent=pt_ratings.EXCELLENT,
    bad=pt_ratings.BAD,
    terrible=pt_ratings.TERRIBLE,
    very=pt_degrees.VERY,
    quite=pt_degrees.QUITE,
    nots=pt_degrees.NOTS,
    at_all=pt_degrees.AT_ALL,
    neither=pt_degrees.NEITHER,
    dont_know=pt_degrees.DONT_KNOW,
    frames=pt_around.FRAMES,
    polite=pt_around.POLITE,
    greetings=pt_around.GREETINGS,
    joins=pt_around.JOINS,
    praise=pt_tones.PRAISE,
    blame=pt_tones.BLAME,
    yes=pt_consent.YES,
    no=pt_consent.NO,
    stop=(
        """stop|stop sms|parar|pare|parem|para|para com isso|parem com isso|pare com isso|chega|basta|ja chega|
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
        nao quero mais nada com voces|nao quero nada com voces"""
    ),
    start=(
        """start|comecar|comecem|comece|iniciar|inicio|retomar|retomem|reativar|ativar|subscrever|voltar a receber|
        quero receber|quero receber mensagens|quero voltar a receber mensagens|recomecar|continuar|inscrever|
        recomecem|reativem|reactivar|voltar|voltem a enviar|voltem a mandar|podem voltar a enviar|
        podem voltar a mandar|podem voltar a enviar mensagens|pode voltar a enviar|pode voltar a mandar mensagens|
        podem enviar de novo|pode enviar de novo|quero receber de novo|quero voltar a receber|quero mensagens de novo|
        quero receber as mensagens|quero receber mensagens de novo|inscrevam me|inscreva me|me inscreva|subscrevam me|
        ativem|desbloquear|desbloqueiem|mudei de ideias podem enviar|quero de volta as mensagens"""
    ),
    help=(
        """ajuda|ajudem me|ajude me|me ajuda|me ajude|socorro|quem e|quem e voce|quem sao|quem sao voces|quem es|
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
        e do nhs mesmo"""
    ),
    wrong_number=(
        """numero errado|e engano|engano|foi engano|enganou se|enganaram se|enganou se no numero|
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
        esse nao sou eu|essa nao sou eu|esta nao sou eu"""
    ),
    start_says=pt_sentences.START_SAYS,
    stop_says=pt_sentences.STOP_SAYS,
    stop_unless=pt_sentences.STOP_UNLESS,
    wrong_number_says=pt_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=pt_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=pt_strangers.NEVER_BEEN_SAYS,
    bereavement_says=pt_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=pt_bereavement.BEREAVEMENT_UNLESS,
    help_says=pt_strangers.HELP_SAYS,
    carer_says=pt_sentences.CARER_SAYS,
    young_says=pt_sentences.YOUNG_SAYS,
    language_says=pt_sentences.LANGUAGE_SAYS,
    names=(
        """portugues|em portugues|lingua portuguesa|portuguesa|portuguese|in portuguese|portuguese please|
        portugues do brasil|brasileiro|portugal|pt|portugese|portuges"""
    ),
)
