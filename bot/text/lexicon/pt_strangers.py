"""How people who are not the patient, or do not know us, answer in Portuguese: data; see `lexicon.py`."""

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
