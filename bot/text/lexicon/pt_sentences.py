"""Portuguese sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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

START_SAYS = """
(voltar a|voltem a|volte a) (receber|mandar|enviar) [me] [de novo] [as|vossas|estas|essas|os] (mensagens|\
    mensagem|sms|msgs|inqueritos)
(quero|podem|pode|queria) (receber|mandar|enviar) [de novo] [as|vossas] [mensagens|sms] (de novo|outra vez|novamente)
(reativem|retomem|recomecem) [as] mensagens
(mudei de ideia|mudei de ideias) .. (enviar|enviem|mandem|mandar|receber)
(inscrevam|inscreva|adicionem|ponham|coloquem) me [de novo|outra vez|novamente] (na lista|de novo|outra vez|\
    novamente)
(quero|queria|gostava de|gostaria de|podem|pode) (continuar|tornar) a (receber|mandar|enviar) [me] [as|vossas|\
    estas] (mensagens|sms)
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
(parem|pare|para|deixem|deixe) (de|com) [me|nos] [enviar|mandar|escrever] (as|os|essas|estas|estes|\
    esses) (mensagens|sms|inqueritos)
nao [me] (mandem|mande|manda|enviem|envie) [mais] [estas|essas|nenhuma] (mensagem|mensagens|msg|msgs|sms|inqueritos)
me (tira|tire|tirem|remova|removam|retire|exclua|excluam) (da|dessa|desta) [sua|vossa] lista
(nao autorizo|nao dou autorizacao|nao consinto|nao concordo) [em|para|a] [receber|me enviarem|o envio|que me enviem|\
    que me mandem] [de|estas|mais] (mensagens|sms)
(estou farto|estou farta|cansei|cansado|cansada|farta|farto) [de|ja de|destas|dessas] [receber] [tantas] (mensagens|\
    mensagem|sms|msgs)
(nao quero|nao desejo|nao pretendo) [mais] (participar|responder a inqueritos|receber inqueritos|ser contactad*|\
    ser contatad*)
(parem|pare|para|acabem|acabe|chega) [la] (com|de) (estas|essas|tantas|as vossas|as suas) (mensagens|msgs|sms|\
    mensagem)
(parem|pare|para|acabem|acabe|chega) [la] (com|de) (estes|esses|os|tantos) (sms|inqueritos|torpedos)
que nao me (enviassem|mandassem|contactassem|escrevessem|incomodassem|chateassem) [mais] (mensag*|sms|\
    mais mensag*|mais sms|mais nada)
nao (volte|voltes|voltem|torne|tornem) a (escrever|contactar|incomodar|contatar|chatear) me
nao (volte|voltes|voltem|torne|tornem) a [me] (mandar|enviar) [me] (mensag*|sms|isto|isso|nada)
(pare|parem|para|parar) de [me] (encher|torrar) [o|a|meu|minha|me] (saco|paciencia)
(tirem|tira|tire|retirem|retire|apaguem|removam|eliminem|apague|risquem|apaga) [o] meu (nome|numero|contacto|\
    telefone|contato) (dai|da lista|da vossa lista|da sua lista|da base|do sistema|do vosso sistema|desta lista|\
    dessa lista)
(eliminem|removam|retirem|apaguem|tirem|risquem|elimine|apague|excluam) me (da|do|desta|dessa) [vossa|sua|\
    tua] (base|lista|sistema)
(gostava|gostaria|queria|quero|prefiro|preferia|agradecia|pretendo|desejo) [de] (deixar|parar) de receber [estas|\
    essas|as|mais|estes|os] (isto|isso|mensag*|sms|inqueritos|textos)
dispenso (estas|essas|as vossas|mais|os vossos|estes) (mensagens|sms|inqueritos)
nao (preciso|necessito) (destas|dessas|das vossas|das suas|de mais|mais destas|destes) (mensag*|sms|inqueritos)
(quero|queria|gostava de|gostaria de|desejo) cancelar [..3] (mensagens|sms|subscricao|inscricao)
como [e que] (faco|posso fazer|faz|se faz|fazemos) (pra|para) (nao receber|deixar de receber|parar de receber|\
    sair desta lista|sair da lista|sair dessa lista|\
    parar estas mensagens|parar com isto|parar com isso|cancelar estas mensagens|cancelar as mensagens|\
    me descadastrar)
me (remove|retira|exclui|apaga|risca|tirem|tire|tira) (da|dessa|desta|do|desse|deste) [sua|vossa] (lista|sistema|\
    cadastro)
nao (quero|queria|desejo) [mais] (isto|isso|essas coisas|estas coisas) no meu (telemovel|telefone|celular)
(parem|pare|para|deixem) de me (mandar|enviar) (isto|isso|coisas|essas coisas|estas coisas)
(pode|podem|poderia|poderiam|podia|podiam|queiram|favor) parar de [me] (mandar|enviar) (isso|isto|mensag*|sms|\
    estas|essas|tantas|me)
(pode|podem|poderia|poderiam|podia|podiam|queiram|favor) parar de me (mandar|enviar|escrever|chatear|incomodar|\
    contactar|importunar)
parassem de me (mandar|enviar|escrever|chatear|incomodar|contactar) [mensag*|sms]
"""
STOP_UNLESS = """
(pedi|pedimos|disse|dissemos|implorei|peco|pedia) .. (parem|parassem|parar|deixassem)
(eles|o medico|o hospital|ninguem|a enfermeira|o centro|os medicos) nao (me|nos) (escrev*|mand*|envi*|\
    contact*|lig*)
nao me (mandem|mande|enviem|envie) [mais] (para casa|pra casa|embora|para outro|a receita|os comprimidos|\
    para o)
nao (parou|parava|pararam|paravam|para|deixou|deixaram) [de]
nao quero .. (perder|deixar de)
(parem|pare|para|deixem|deixe) de (mandar|enviar) .. (casa|embora|pessoas|doentes|pacientes|gente|idosos|utentes)
(pessoas|doentes|pacientes|gente) .. (para casa|pra casa|embora)
(deixaram|deixou|deixe|deixa|deixem) me em paz .. (durante|quando|com|no quarto)
(lista|listas) de espera
(parem|pare|para|acabem|deixem) .. (doentes|utentes|idosos|pacientes|velhos|gente|pessoas)
cancelar .. (consulta|cirurgia|operacao|exame|marcacao)
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
(este|esse|o) numero [agora|ja] (agora e meu|e meu agora|e agora meu|nao e dele|nao e dela|mudou de dono|ja nao e|\
    pertence a outra|e de outra|nao pertence)
(tenho|comprei|recebi|mudei para) este numero (ha pouco|recentemente|ha|faz pouco|agora)
(novo|outro|antigo) (dono|proprietario|titular) [do|deste] [numero]
(mensagem|isto|isso|sms) nao (e|era) (para mim|comigo|minha|meu)
(mandaram|mandou|enviaram|enviou|estao a mandar|estao a escrever|escreveram) .. (pessoa errada|numero errado|\
    por engano)
(nao ha|nao existe|nao mora|nao vive|nao tem) [aqui] (ninguem|nenhuma pessoa|nenhum) [aqui] [com|chamad*|de] [esse|\
    este] nome
(nao sou|eu nao sou) [eu] (o|a) (paciente|utente|doente|pessoa que|senhor|senhora)
(confundiram|confundiu|estao a confundir|esta a confundir) me com (outra|alguem|outro)
(acho|penso|creio|julgo|parece) que (se enganou|se enganaram|esta enganado|estao enganados|e engano|foi engano|\
    tem o numero errado)
(esta|estao|ta|tao|estas|voce|vcs|voces|vc|tas) [esta|ta|estao|tao] (falando|a falar|a escrever|a mandar|mandando|\
    escrevendo|a contactar|ligando|a ligar) [isto|isso|mensagens|mensagem|sms] (com|para|pra|a) (a|\
    uma) pessoa errada
(tem|tens|apanharam|encontraram|contactaram|contataram) (a|uma) pessoa errada
(mandaste|enviaste|escreveste|estas a escrever|esta a escrever|estao a escrever|mandou|enviou) (para|pra|para o|\
    pro|ao|num|a) [um|a|uma] (numero errado|pessoa errada)
(eu|ola) nao me chamo
nao me chamo (assim|esse|maria|ana|joao|jose|antonio|manuel|carlos|pedro|paulo|luis|francisco|fernando|rosa|\
    teresa|fatima)
nao sou [eu] (a|o|nenhum|nenhuma) [dona|d|senhor|senhora|sr|sra|seu] (maria|ana|joao|jose|antonio|manuel|carlos|\
    pedro|paulo|luis|francisco|fernando|rosa|teresa|fatima|helena|isabel|joana|marta|sofia|rita|ines|catarina|\
    silvia|sandra|patricia|cristina|paula|carla|luisa|beatriz|margarida|rui|jorge|miguel|nuno|tiago|andre|bruno|\
    ricardo|filipe|rafael|lucas|gabriel|marcos|mateus|daniel|eduardo|roberto|sergio|silva|santos|ferreira|pereira|\
    oliveira|costa|rodrigues|souza|sousa|lima|almeida|fernandes|gomes)
nao (conheco|conhecemos) (essa|esse|nenhum|nenhuma|qualquer) [dona|d|senhor|senhora|sr|sra|seu|tal de] (maria|\
    ana|joao|jose|antonio|manuel|carlos|pedro|paulo|luis|francisco|fernando|rosa|teresa|fatima|helena|isabel|\
    joana|marta|sofia|rita|ines|catarina|silvia|sandra|patricia|cristina|paula|carla|luisa|beatriz|margarida|rui|\
    jorge|miguel|nuno|tiago|andre|bruno|ricardo|filipe|rafael|lucas|gabriel|marcos|mateus|daniel|eduardo|roberto|\
    sergio|silva|santos|ferreira|pereira|oliveira|costa|rodrigues|souza|sousa|lima|almeida|fernandes|gomes)
(aqui nao (ha|mora|vive|existe|tem)|nao (ha|mora|vive|existe|tem) aqui) (nenhum|nenhuma|a|o|essa|esse) [dona|\
    senhor|senhora|sr|sra|seu] (maria|ana|joao|jose|antonio|manuel|carlos|pedro|paulo|luis|francisco|fernando|\
    rosa|teresa|fatima|helena|isabel|silva|santos|ferreira|pereira|pessoa)
ja nao (tem|usa|utiliza) (este|esse) (numero|telefone|telemovel|celular|contacto)
nao (tem|usa|utiliza) mais (este|esse) (numero|telefone|telemovel|celular|contacto)
(este|esse) (numero|telefone|telemovel|celular|contacto|contato|tlm) [ja] nao e [mais] (dele|dela|do|da|de|desse|\
    dessa|meu)
(dono|dona|titular) (deste|desse) (numero|telemovel|telefone|celular) [agora] (sou|e) [agora] (eu|outra|outro)
(voces|vcs|voce|vc|isto|isso) (erraram|errou) (o|de|no) (numero|pessoa)
(estao|esta|ta) (enganados|enganadas|enganado|enganada) (na|no|de|da) (pessoa|numero|paciente|utente)
(esse|este|o) numero (esta|e) (errado|trocado)
(enganaram se|enganou se|se enganaram|se enganou) (na|de) pessoa
engano nao (fui|sou|era|e|foi) (eu|comigo)
(este|esse|o) (numero|telefone|telemovel|celular) nao e meu
(voces|vcs|voce|vc) (ligaram|ligou|mandaram|mandou|escreveram) errado
(mandou|mandaram|enviou|enviaram) [a|uma] mensagem errada
"""
WRONG_NUMBER_UNLESS = """
(deram|deu|dado|liguei|ligaram|marquei|marcaram|anotaram|apontaram|tinham|escreveram|puseram|\
    registaram) .. numero (errado|incorreto|incorrecto)
numero (errado|incorreto) (do quarto|da cama|do processo|de telefone da|da pulseira|de cama)
(medico|enfermeira|medicacao|diagnostico|exame|perna|quarto|cama|comprimidos|remedio) .. (errado|errada|por engano|\
    enganaram|enganou)
(enganaram|enganou|enganaram se|enganou se) .. (medicacao|medicamento|exame|diagnostico|quarto|dose|processo|nome|\
    data|sala)
nao sou eu (que|quem)
(enganaram|enganou) [se] na pessoa (e|a|ao|para|na|no|com)
"""
NEVER_BEEN_SAYS = """
(nao estive|nunca estive|nao fui|nunca fui|eu nao estive|nao tenho estado) [nunca|recentemente|ultimamente|\
    ai] (no hospital|nesse hospital|neste hospital|no vosso hospital|no seu hospital|em nenhum hospital|\
    em hospital nenhum|ao hospital|a esse hospital|ao vosso hospital|a nenhum hospital|internado|internada|\
    hospitalizado|hospitalizada|ai|a consulta nenhuma|a nenhuma consulta)
nao (sou|fui|era) [vosso|vossa|um|uma|seu|sua] (paciente|utente|doente) [desse|deste|do vosso|nesse|neste|\
    vosso|do] [hospital]
nao (tive|tenho tido) (nenhuma|qualquer) (consulta|visita|operacao|cirurgia|internamento)
(nao|nunca|eu nao|eu nunca) (estive|fui|andei|entrei|passei|tive) [nunca|la|recentemente|ultimamente|na vida] (no|\
    nesse|neste|no vosso|em nenhum|em|ao|a esse|por esse|num) [nenhum|vosso] (hospital|urgencia|clinica|internado|\
    internada)
(nunca|nao) fui (internado|internada|operado|operada|atendido ai|atendida ai|hospitalizado|hospitalizada|\
    a esse hospital|ao hospital)
(mas que|qual|que) (consulta|visita|internamento|internacao|hospital) (e essa|foi essa|e esse|foi esse|\
    eu nao fui|nao fui|nao estive)
(nao|nunca) (fiz|tive) [ai|recentemente] (nenhuma|nenhum|qualquer) (consulta|cirurgia|internamento|internacao|exame|\
    visita|operacao)
(nao|nunca|nem|eu nem) (fui|estive|andei|passei) (a|em|por|num) [nenhum|qualquer|algum] hospital (nenhum|algum|\
    nos ultimos*|este ano|ha anos)
nunca (pus|la pus|puz|meti|botei) (os|o) (pes|pe) (nesse|neste|no vosso|em nenhum|ai|num|em|la)
(nem|eu nem) (estive|fui) [sequer] (internado|internada|operado|operada|ai|ao hospital|no hospital|nesse hospital)
nao (fui eu|era eu|sou eu) (que|quem) (esteve|estive|fui|foi|estava|esta|ficou|fiquei) (no hospital|ao hospital|\
    internado|internada|ai|nesse hospital|operado|operada)
nao (tive|fiz) (consulta|visita|cirurgia|operacao|exame) (nenhuma|nenhum|alguma|algum)
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
HELP_SAYS = """
de que hospital [sao|e|escrevem]
que hospital e este
quem (fala|escreve|esta a escrever|mandou|enviou) [voce|voces|o senhor|isto|isso|ai|..1]
quem (e|sao|es|esta) (voce|voces|vc|vcs|o senhor|a senhora|isto|isso|ai|este|esta|esse|desse lado)
quem e que (fala|escreve|esta|ta|mandou|mandou isto)
(como|onde|donde) (tem|tem o|arranjaram|conseguiram|obtiveram|foram buscar|arranjou|conseguiu) [o] meu numero
(e|isto e|isso e|sera) [isto|uma|um] (burla|fraude|golpe|spam|brincadeira|engano|verdade|verdadeiro)
(o que|que) e (isto|isso|esta mensagem|este numero)
(isto|isso|voces) (e|sao) [mesmo|realmente|um|uma|do] (do hospital|gratis|gratuito|pago|robo|robot|bot|golpe|\
    fraude|burla|seguro|confiavel|phishing)
(como|onde|quem) [e que] [voces|voce|vos|te|lhes] (conseguiram|conseguiu|tem|tem voces|arranjaram|obtiveram|pegou|\
    pegaram|deu|descobriram) [voces] [o] meu (numero|contacto|telefone|numero de telefone|contato)
(quanto|isto|isso|responder|sms) [e|tem|me] (custa|custos|custo|paga se|vou pagar|tem custos|tem custo)
(de que|qual|de qual|que) (hospital|clinica) [e|estao|sao|isto|esta] [..2]
quem (e|sao|es|esta|me|ta) [que] [me|a] (voces|voce|tu|escrever|falar|mandar|manda|escreve|ai|falando|isto)
(isto|isso|esta mensagem|essa mensagem|este sms) e (sobre|para|pra|acerca de|por causa de|a proposito de) (que|\
    o que|o|quem)
(sobre|acerca de|para|a proposito de|pra) (o que|que|quem) [e que] e (isto|isso|esta mensagem|este sms|este numero)
(de|do|em) que [e que] [isto|isso] (se trata|trata) [isto|isso|esta mensagem]
(do que|de que) [e que] (estao|esta|voces estao|voce esta|vcs tao|ta|estais) (a falar|falando)
que (mensagem|sms|msg|texto|inquerito|numero|coisa|brincadeira) e (esta|este|essa|esse|isso)
(e|sera|isto e|isso e|nao e|isto nao e|isso nao e) [isto|isso] (algum|alguma|nenhum|nenhuma|um|uma|tipo|mais um|\
    mais uma) (golpe|burla|fraude|trote|\
    vigarice|brincadeira|esquema|scam|aldrabice|pegadinha|engano|virus)
(isto|isso|mensagem) [nao] (e|sera) (trote|vigarice|esquema|scam|aldrabice|pegadinha|falsa|falso|legitimo|\
    legitima|fiavel|de confianca)
(voce|voces|vc|vcs|tu) (e|sao|es) (quem|de onde|de que|da onde)
(como|onde|quem) [e que] [voces|voce|vcs|vc] [lhes|vos] (arrumaram|arrumou|acharam|achou|descobriram|apanharam|\
    sacaram|conseguiram|deu|deram|\
    encontraram|tiveram|foram buscar|tiraram|tirou) [o] meu (numero|contacto|contato|telefone|telemovel|nome)
quem me (esta|ta|anda|mandou|enviou|escreveu|mandava) [a] [mandar|enviar|escrever|mandando|escrevendo|enviando|\
    isto|isso|mensagens]
(com quem|quem) [e que] (estou|to) [a] (falar|falando)
(nao sei|gostava de saber|queria saber|posso saber|quero saber) (quem (sao|e|es) (voces|voce|vc|vcs|o senhor)|\
    o que e (isto|isso)|quem (fala|escreve))
quem (manda|envia|mandou|enviou) (isto|isso|esta mensagem|essa mensagem|estas mensagens|este sms)
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
(respondo|escrevo|a responder|respondendo|escrevendo|estou a escrever|quem responde|preencho) (pela|pelo|por|\
    em nome da|em nome do|em nome de|no lugar da|no lugar do|em vez da) [minha|meu|nossa|a|o] (mae|pai|marido|\
    esposa|esposo|mulher|filho|filha|avo|irmao|irma|utente|paciente|sogra|sogro|bebe|tia|tio|mamae|papai|vovo|ele|\
    ela)
(sou|aqui e|fala|quem escreve e|quem fala e) [a|o] (filha|filho|mulher|esposa|marido|mae|pai|cuidadora|cuidador|\
    neta|neto|irma|irmao|nora|genro|sobrinha) [e|que|dele|dela|a|do|da] (ela|ele|responder|escreve|escrever|\
    respondo|escrevo|paciente|utente|minha|respondendo)
(ele|ela|minha mae|meu pai|meu marido|minha avo|meu avo|minha esposa|meu filho|minha sogra|o paciente|o utente|\
    a utente) [ja] nao (sabe|pode|consegue|ve|tem como) (escrever|responder|ler|mexer|usar|mandar|digitar|bem)
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
(pode|podem|poderia|da|e possivel|falam|fala|voces falam|escrevam|mandem|envie|enviem|traduzam|quero|\
    prefiro) [..2] (em portugues|portugues|para portugues)
(nao entendo|nao falo|nao sei|nao percebo|nao leio) [..1] (ingles|em ingles|o ingles|nada de ingles)
so portugues
portugues [se] (possivel|puder|puderem|der)
(tem|ha|existe|da para ter) (isto|isso|mensagens) em portugues
[o] meu ingles (e|nao e|ta|esta) [muito|la muito] (fraco|bom|ruim|mau|pouco|pessimo|ma)
nao (domino|percebo nada de|sei nada de) [o] ingles
(mensagem|mensagens|perguntas) em portugues (por favor|pf|sff|pfv)
"""
