"""Portuguese sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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

START_SAYS = """
(voltar a|quero) (receber|mandar|enviar) [de novo] [as|vossas] (mensagens|sms) [de novo|outra vez|novamente]
(reativem|retomem|recomecem) [as] mensagens
"""
STOP_SAYS = """
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
"""
STOP_UNLESS = """
(pedi|pedimos|disse|dissemos|implorei|peco|pedia) .. (parem|parassem|parar|deixassem)
(eles|o medico|o hospital|ninguem|a enfermeira|o centro|os medicos) nao (me|nos) (escrev*|mand*|envi*|\
    contact*|lig*)
nao me (mandem|mande|enviem|envie) [mais] (para casa|pra casa|embora|para outro|a receita|os comprimidos|\
    para o)
nao (parou|parava|pararam|paravam|para|deixou|deixaram) [de]
nao quero .. (perder|deixar de)
"""
WRONG_NUMBER_SAYS = """
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
"""
WRONG_NUMBER_UNLESS = """
(deram|deu|dado|liguei|ligaram|marquei|marcaram|anotaram|apontaram|tinham|escreveram|puseram|\
    registaram) .. numero (errado|incorreto|incorrecto)
numero (errado|incorreto) (do quarto|da cama|do processo|de telefone da|da pulseira|de cama)
"""
NEVER_BEEN_SAYS = """
(nao estive|nunca estive|nao fui|nunca fui|eu nao estive|nao tenho estado) [nunca|recentemente|ultimamente|\
    ai] (no hospital|nesse hospital|neste hospital|no vosso hospital|no seu hospital|em nenhum hospital|\
    em hospital nenhum|ao hospital|a esse hospital|ao vosso hospital|a nenhum hospital|internado|internada|\
    hospitalizado|hospitalizada|ai|a consulta nenhuma|a nenhuma consulta)
nao (sou|fui|era) [vosso|vossa|um|uma|seu|sua] (paciente|utente|doente) [desse|deste|do vosso|nesse|neste|\
    vosso|do] [hospital]
nao (tive|tenho tido) (nenhuma|qualquer) (consulta|visita|operacao|cirurgia|internamento)
"""
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
"""
BEREAVEMENT_UNLESS = """
ha [..2] anos
(cao|gato|telemovel|bateria) ..3 (morreu|morto)
(quase|ia|por pouco|podia|poderia|pensei|pensava|pensavamos|julguei|temi|se|como se|ia me) ..4 (morri|morria|\
    morrer|morreu|morto|morta|morrendo|perdi|perdia|perder)
(morreu|faleceu|falecido|morto|perdi|perdemos|morte|falecimento) ..4 (ha anos|ha muitos anos|anos|ha muito|\
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
"""
HELP_SAYS = """
de que hospital [sao|e|escrevem]
que hospital e este
quem (e|sao|es|fala|escreve|esta a escrever|mandou|enviou|esta) [voce|voces|o senhor|isto|isso|ai|..1]
(como|onde|donde) (tem|tem o|arranjaram|conseguiram|obtiveram|foram buscar|arranjou|conseguiu) [o] meu numero
(e|isto e|isso e|sera) [isto|uma|um] (burla|fraude|golpe|spam|brincadeira|engano|verdade|verdadeiro)
(o que|que) e (isto|isso|esta mensagem|este numero)
"""
CARER_SAYS = """
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
"""
YOUNG_SAYS = """
(tenho|eu tenho|fiz) [so|apenas] (8|9|10|11|12|13|14|15|oito|nove|dez|onze|doze|treze|catorze|quatorze|\
    quinze) (anos|aninhos) [..1]
sou [um|uma] (menor de idade|crianca|menor)
"""
LANGUAGE_SAYS = """
(por favor|pode|podem|poderia|podiam|podia|prefiro|quero|queria|gostaria|escrevam|escreva|falem|\
    da para) .. em portugues
(falo|entendo|leio|escrevo|sei|percebo|compreendo) [so|apenas|somente] [em] portugues
(so|apenas|somente) (falo|entendo|leio|percebo|em) portugues
em portugues (por favor|pf|se faz favor|sff|se)
portugues (por favor|pf|se faz favor)
nao (falo|entendo|sei|leio|percebo|compreendo) [..1] [nada de|bem] ingles
"""
