"""How people tell a hospital in Portuguese that a patient has died: data; see `lexicon.py`."""

_KIN = (
    "(marido|esposo|esposa|mulher|companheiro|companheira|parceiro|parceira|mae|mamae|mama|maezinha|pai|papa|papai|"
    "paizinho|filho|filha|filhinho|filhinha|irmao|irma|avo|avozinha|avozinho|vovo|bebe|crianca|menino|menina|neto|"
    "neta|tio|tia|sobrinho|sobrinha|sogro|sogra|genro|nora|cunhado|cunhada|namorado|namorada|noivo|noiva|amigo|amiga|"
    "primo|prima|gemeos|familiar|maezita|maninha|maninho|mano|mana|painho|mainha|vozinha|vozinho|vovozinha|nono|nona|"
    "velhote|esposinha|marido querido|filhote|netinho|netinha|bisavo|bisneto|titia|titio|madrinha|padrinho|enteado|"
    "enteada|padrasto|madrasta|bebezinho|recem nascido|vizinho|vizinha|conjuge|parente|gemeas)"
)

_DIED = (
    "(morreu|faleceu|falecido|falecida|morto|morta|partiu para sempre|deixou nos|nos deixou|veio a falecer|"
    "ja nao esta entre nos|nao esta mais entre nos|ja nao esta connosco|perdeu a vida|acabou por falecer|partiu|"
    "partiu desta vida|partiu deste mundo|partiu para o ceu|partiu para junto de deus|descansou em paz|descansou|"
    "veio a obito|foi a obito|foi para o ceu|foi com deus|esta no ceu|foi morar com deus|nos deixou para sempre|"
    "ja partiu|ja nao esta ca|ja nao se encontra entre nos|nao resistiu|nao sobreviveu|nao aguentou|morreram|"
    "faleceram|morre|murreu|morreo|falesceu|falceu|perdeu a batalha)"
)

BEREAVEMENT_SAYS = f"""
(minha|meu|nossa|nosso) (mae|pai|marido|mulher|esposa|esposo|filho|filha|avo|irmao|irma) (partiu|faleceu|deixou nos)
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
(enterramos|enterrei|enterramos|sepultamos|sepultei|cremamos|velamos) [ontem|hoje] [o|a] (meu|minha|nosso|nossa|pai|\
    mae|marido|esposa|avo|filho|filha)
(perdi|perdemos) (o|a|meu|minha|nosso|nossa) [meu|minha] [querido|querida] {_KIN}
(funeral|velorio|enterro|missa de setimo dia|cremacao) (do|da|dele|dela|e|foi|sera|esta) [meu|minha|nosso|\
    nossa] [pai|mae|marido|mulher|avo|filho|filha|amanha|hoje|ontem|na|no]
(fiquei|sou|estou|agora sou) (viuvo|viuva)
{_KIN} [..1] (foi se embora para sempre|foi para o ceu|foi com deus|foi se|descansou|partiu|nao resistiu|\
    nao sobreviveu|deixou nos|nos deixou|ja nao esta entre nos|ja nao esta connosco)
(deus|jesus|o senhor) (levou|chamou) (o|a) (meu|minha|nosso|nossa) {_KIN}
(falecido|falecida|finado|finada) [o|a] [meu|minha] (marido|esposo|esposa|mae|pai|avo|filho|filha|mulher|meu|minha)
(que descanse|descanse|descansa) em paz
que deus (o|a) tenha
obito (do|da) (meu|minha|paciente|utente|doente)
(minha|meu|nossa|nosso|a|o) {_KIN} [querido|querida] (faleceu|morreu|partiu)
(ele|ela) (faleceu|morreu|partiu desta vida|veio a falecer|nao resistiu|nao sobreviveu)
(dona|seu|sr|sra|senhor|senhora|d) ..1 [ja|infelizmente] (faleceu|morreu|partiu deste mundo|nao resistiu)
nasceu sem vida
(ja ca nao esta|nao esta mais conosco|ja nao esta conosco|ja nao se encontra connosco) [o|a] [meu|minha|nosso|\
    nossa] (marido|mulher|mae|pai|avo|filho|filha|esposa)
(marido|mulher|mae|pai|avo|filho|filha|esposa|esposo|irmao|irma) [infelizmente] (ja ca nao esta|\
    nao esta mais conosco|ja nao esta conosco|nao esta mais entre nos|acabou de falecer|acaba de falecer|\
    acabou de morrer|ja se foi|tinha falecido|ja e falecido|ja e falecida|e falecido|e falecida)
pessoa que (procura|procuram|querem|pretendem|contactam|estao a contactar|estao a tentar contactar) [ja] (morreu|\
    faleceu|esta morta)
(estou|estamos|ando|continuo) (de|em) luto
(ele|ela|paciente|utente) [infelizmente|lamentavelmente] [ja] (nao esta [mais] entre nos|nao esta [mais] connosco|\
    nao esta [mais] conosco|se foi deste mundo|nao resistiu|veio a obito|foi a obito|acabou por falecer|\
    acabou por morrer|perdeu a vida|ja e falecido|ja e falecida|e falecido|e falecida|acabou de falecer)
perdemo (lo|la) (ontem|hoje|ha|esta|este|na|no|em)
(morreu|faleceu) (ele|ela|o paciente|a paciente|o utente|a utente)
(vi|vimos) (morrer|falecer) (o|a) (meu|minha|nosso|nossa) (marido|mulher|mae|pai|avo|filho|filha|esposa|irmao|irma)
(marido|mulher|mae|pai|avo|filho|filha|esposa|esposo|irmao|irma) se foi (ontem|hoje|esta|na|no|ha|para sempre|\
    em paz)
(ja nao esta ca|ja ca nao esta|nao esta mais aqui) [infelizmente] (faleceu|morreu)
"""

BEREAVEMENT_UNLESS = """
ha [..2] anos
(cao|gato|telemovel|bateria) ..3 (morreu|morto)
(quase|ia|por pouco|podia|poderia|pensei|pensava|pensavamos|julguei|temi|se|como se|ia me) ..4 (morri|morria|\
    morrer|morreu|morto|morta|morrendo|perdi|perdia|perder)
(morreu|faleceu|falecido|morto|perdi|perdemos|morte|falecimento) ..4 (ha anos|ha muitos anos|ha ..2 anos|ha muito|\
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
(senhora|senhor|homem|mulher|doente|paciente|utente|vizinh*|alguem|pessoa|rapaz|idos*) [..1] (do lado|da cama|\
    ao lado|da frente|do quarto|no quarto|do meu quarto|na cama|de frente|na enfermaria|do corredor) ..3 (morreu|\
    faleceu|partiu|morto|morta)
(ao lado|no quarto|na cama|no corredor|na enfermaria) ..4 (morreu|faleceu)
(partiu|partiram) (o|a|para casa|me|os|um|uma|de|do|cedo|logo|sem|para o|para outro|numa)
(descansou|descansa) (bem|melhor|muito|pouco|um|a noite|em casa)
(foi para|foi) (casa|embora|o quarto|a sala)
(deixou nos|deixaram nos|nos deixou|nos deixaram) (a espera|esperando|no corredor|no quarto|no chao|no escuro|no frio|no sofa|na rua|na sala|na maca|na duvida|\
    na cama|na urgencia|sem|entrar|ficar|muito|mais|com|ver|\
    sozinh*|tranquil*|felizes|ali|abandonad*|horas|plantad*)
(deixou nos|nos deixou) .. (espera|corredor|horas|satisfeit*)
(perdi|perdemos|perderam) .. (exame*|documento*|sangue|voz|conta|processo|roupa*|telemovel|oculos|dentadura|\
    dinheiro|apetite|fome|sono|audicao|visao|memoria|fe|cabelo|respeito|equilibrio)
(ano passado|muitos anos|faz anos|em crianca|na infancia|faz tempo) ..4 (morreu|faleceu|perdi|perdemos)
(morreu|faleceu|perdi|perdemos) ..4 (ano passado|faz anos|faz muito|em crianca|na infancia|faz ..2 anos)
(morrer|morria|morrendo|morro) (de|a|por|com)
(a morrer|morrendo|morrer) [..1]
(medo|receio|para que|sem que|antes que) ..3 (morra|morresse|morrer)
(apoio|ajud*|carinh*|gentil*|cuid*|obrigad*) ..5 (quando|depois que|apos|depois da) [..2] (morreu|faleceu|morte|\
    perda)
nao resistiu a (comer|dizer|pedir|contar|fazer|rir|perguntar|tirar|dar|olhar|falar|um|uma)
(luto|de luto) [..3] (dentes|cabelo|perna|carreira)
"""
