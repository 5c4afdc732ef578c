"""Portuguese sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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
