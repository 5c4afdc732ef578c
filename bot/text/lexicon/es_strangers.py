"""How people who are not the patient, or do not know us, answer in Spanish: data; see `lexicon.py`."""

_NAME = (
    "(<name>|maria|jose|juan|carmen|pedro|luis|carlos|ana|antonio|antonia|manuel|manuela|francisco|francisca|miguel|"
    "lucia|elena|isabel|jesus|javier|fernando|fernanda|teresa|garcia|perez|lopez|rodriguez|gonzalez|martinez|sanchez)"
)

WRONG_NUMBER_SAYS = f"""
no soy [yo] [el|la] paciente
(se|os|te) (equivoco|equivocaron|han equivocado|ha equivocado|habeis equivocado|equivoca|equivocan|has equivocado|\
    equivocaste) de (numero|persona|telefono|paciente|contacto)
(tienen|tiene|teneis|tienes|es|este es|esto es|han marcado|creo que es|creo que tienen) [un|\
    el] [numero] (equivocado|erroneo|incorrecto|numero equivocado|numero erroneo|numero incorrecto)
(este|ese|esto) no es [el] (numero|telefono|mi numero|movil) [de|del]
no (soy|somos) (esa persona|la persona|el paciente|la paciente|quien busca*|quien cree*|el senor|la senora|\
    ese paciente)
(aqui|en este numero) no (vive|hay|existe|esta) (nadie|ninguna|ningun|esa persona) [..2]
no (conozco|conocemos|se quien es) [a] (nadie|esa persona|ese nombre|ese senor|esa senora|nadie con)
(mensaje|sms|texto) [..2] (persona equivocada|numero equivocado)
(tengo|compre|estreno|me dieron) este numero (hace poco|recientemente|desde hace|nuevo|ahora|hace)
(este|el) numero (ahora es|ya no es|cambio|ya es|pertenece|es ahora) [de] (mio|suyo|su|de dueno|otra persona|de otra)
(mensaje|esto|sms) no (es|era|va) (para mi|conmigo|dirigido a mi)
(nuevo|antiguo|anterior|otro) (dueno|propietario|titular) [de] [este|del]
(yo|no) [yo] no soy [yo] (el|la|ese|esa|quien) (paciente|persona|senor|senora|que buscan)
(me|nos) (confunden|confundieron|habeis confundido|han confundido|esta confundiendo) con (otra|otro|alguien)
(aqui no|en este numero no) (vive|hay|existe|conocemos) [a] (nadie|ninguna|ningun|esa persona)
(se equivoca|se equivocan|se equivoco|os equivocais|te equivocas) [..1] (no soy yo|yo no soy|de numero|de persona|\
    no soy esa)
(se|os|te) (confundio|confundieron|han confundido|ha confundido|habeis confundido|confunde|confunden|\
    estan confundiendo|esta confundiendo) de (numero|persona|telefono|contacto|celular|destinatario)
(tiene|tienen|tienes|teneis|esta|anotaron|apuntaron) [mal] [el|este|un|mi] (numero mal|mal numero|mal el numero|\
    numero que no es|numero equivocado|telefono equivocado|celular equivocado|contacto equivocado)
(tiene|tienen|tienes|teneis) mal (el|este) (numero|telefono|contacto)
(este|ese|esto) [ya] no es [mas] (su|el) (numero|telefono|celular|movil|cel|nro)
[ya] no es (su|el) (numero|telefono|celular|movil|cel) (de|del|suyo)
[ya] no es su (numero|telefono|celular|movil|cel)
(este|el|ese) (numero|telefono|celular|movil|cel) [ya] no (es|pertenece) [mas] (de ella|de el|suyo|a ella|a el|\
    de esa persona|de ese senor|de esa senora|del paciente|de la paciente|de mi|de {_NAME})
(este|el) (numero|telefono|celular|movil) [ahora] es (mio|de otra persona|de otro|mio ahora)
no (conozco|conocemos|se quien es|sabemos quien es) [a] [ningun|ninguna|ese|esa|esta|este|un|una|tal|la senora|\
    el senor] {_NAME}
no se quien (es|sera) (esa persona|esa senora|ese senor|esa|ese|esta persona)
[yo] no me llamo [asi|senor|senora] ({_NAME[1:-1]}|asi)
[yo] no soy [el senor|la senora|don|dona|senor|senora|la sra|el sr] {_NAME}
[yo] no soy [a] (quien|quienes|la que|el que|a quien|la persona que|con quien) (busca*|cree*|quiere*|piensa*|\
    llama*|escribe*)
(aqui|en este numero|en esta casa) no (vive|hay|existe|esta|es de) [nadie|ninguna|ningun|la|el|mas] [llamad*|\
    que se llame|de nombre|senora|senor] {_NAME}
{_NAME} [ya] no (vive|esta) (aqui|en este numero)
(mandaron|mando|enviaron|envio|escribieron|escribio|mandasteis|estan mandando|han mandado|\
    han enviado) [..2] (a la persona equivocada|al numero equivocado|a otra persona|a quien no es|\
    a la persona incorrecta|al contacto equivocado)
(me|nos) (confunden|confundieron|confundio|estan confundiendo|esta confundiendo|estais confundiendo|\
    han confundido|confunde) (con|de) (alguien|otro|otra|otra persona|alguien mas)
[yo] no (fui|era|soy|estuve) [yo] (el paciente|la paciente|quien estuvo|la que estuvo|el que estuvo|la ingresada|\
    el ingresado|la internada|el internado)
no fui yo [quien|el que|la que] [estuvo|fue]
(contacto|destinatario|celular|telefono|numero) (equivocado|erroneo|incorrecto|errado)
(creo|pienso|me parece) que (hay|hubo|tienen) (una equivocacion|una confusion|un error) (de|con) (persona|numero|\
    el numero)
"""

WRONG_NUMBER_UNLESS = """
(dieron|dio|dado|llame|llamaron|marque|marcaron|anotaron|apuntaron|tenian|escribieron|\
    pusieron) .. numero (equivocado|erroneo|incorrecto)
numero (equivocado|erroneo|incorrecto) de (habitacion|cama|historia|telefono del|expediente|consulta)
(equivoc*) de (medicina|medicamento|pastilla*|pierna|dosis)
(equivocaron|equivoco|equivocado|equivocada|equivocacion) .. (medicacion|medicina|pastillas|diagnostico|\
    habitacion|cama|dosis|pierna|brazo|expediente|prueba|analisis|hora|dia|fecha|tratamiento)
(medicacion|medicina|diagnostico|habitacion|dosis|pierna|tratamiento|cita) .. (equivocada|equivocado|erronea|erroneo)
no soy yo (quien|el que|la que)
(equivocaron|equivoco|confundieron) de (paciente|persona) (y|en|al|cuando|para|con)
(contacto|telefono|numero) (equivocado|erroneo|incorrecto) (en|de|del) [la|el] (carta|folleto|web|pagina|receta|\
    volante|clinica|cita)
(me|nos) (confundieron|confundio|confunden) con (otro|otra) paciente
"""

NEVER_BEEN_SAYS = """
no he estado [nunca|yo|jamas|recientemente|ultimamente] (en el hospital|en ese hospital|en este hospital|\
    en su hospital|en vuestro hospital|en ningun hospital|en un hospital|ingresado|ingresada|alli|ahi|de paciente)
(nunca|jamas) (he estado|estuve|he ido|fui) (en|a|al) [el|ese|este|su|vuestro|ningun|un] (hospital|ingresado|ingresada)
(nunca|jamas) (he estado|estuve|he sido) (ingresado|ingresada|hospitalizado|hospitalizada|paciente)
no (estuve|fui|he ido|soy paciente|fui paciente) [nunca] (en el|en ese|en este|en su|al|a ningun|a ese|a su|\
    a este|de este|de su|de ese|en ningun) (hospital|centro|medico)
no (he tenido|tuve) (ninguna|ningun|una) (cita|visita|operacion|consulta|ingreso)
(nunca|jamas|no) he pisado [nunca|jamas] [un|el|ese|este|su|vuestro|ningun] hospital [en mi vida]
no he (puesto|metido) [un|nunca] (pie|los pies) en [el|ese|este|su|ningun|un] hospital
(nunca|jamas) me (han|habeis) (operado|ingresado|atendido|hospitalizado|internado) (ahi|alli|en el|en ese|en su|\
    en ningun|aqui|en)
(nunca|jamas) (estuve|he estado|fui) (internado|internada|hospitalizado|hospitalizada|ingresado|ingresada|ahi|alli)
no (estuve|he estado) (internado|internada|hospitalizado|hospitalizada|ingresado|ingresada)
"""

HELP_SAYS = """
de que (hospital|clinica) (son|es|escriben|llaman)
que hospital es este
(quien|quienes) (son|eres|sois|habla|me escribe|me esta escribiendo|me manda|me envia|me mando|\
    me escribio) [usted|ustedes|este|esto|..1]
(quien|quienes) (es|escribe|manda|envia) (usted|ustedes|este|esto|esta|este mensaje|el que escribe|quien escribe|\
    por ahi)
(como|de donde) (tienen|tiene|sacaron|consiguieron|obtuvieron|teneis|habeis sacado|han sacado) [..1] numero
(es|esto es|sera) [esto] (una estafa|un fraude|un timo|spam|una broma|real|verdad|un engano)
que es (esto|este mensaje|este numero)
(esto|responder|contestar|el sms|me|el mensaje) [me|tiene] (cuesta|costara|va a costar|cobran|coste|costo|\
    cobra) [dinero|algo|el|..1]
(es|esto es|son|sois) [realmente|de verdad|de|esto] (gratis|gratuito|de pago|del hospital|el hospital|un robot|\
    un bot|fiable|seguro|legal|nhs|oficial)
(quien|como|de donde) (os|les|le|te|han|habeis|ha) [ha|han|dio|dado] (dado|dio|conseguido|sacado|obtenido|\
    dieron) [mi] numero
(que|cual|de que|de cual|a que) (hospital|clinica) [es|son|sois|pertenecen|..1]
(a|sobre|de|acerca de) que (se refiere|se refieren|hablan|habla|me hablan|me habla|me estan hablando|\
    estan hablando|trata|se trata|va|es) (este|el|esto|esta|usted|ustedes) [mensaje]
(no entiendo|no se|no comprendo) (que quieren|que quiere|de que se trata|de que hablan|de que me hablan|\
    este mensaje|el mensaje|quienes son|que buscan)
(que|q) (quieren|quiere|quieres|necesitan|necesita|buscan|desean) (de mi|saber|conmigo|ustedes|usted)
que (es|significa) (todo esto|esta cosa|este texto|esto de aqui|ese mensaje)
(y esto|esto) que (es|significa|quiere decir)
(quien|quienes) (les|le|os|te) (dio|dieron|ha dado|paso|han dado) [mi|este] (numero|telefono|contacto|cel|celular)
(de donde|como) (sacaron|obtuvieron|consiguieron|tienen|saco|saben|supieron|han sacado|han conseguido) [mi|\
    este] (numero|telefono|contacto|nombre|cel|celular)
(me suena|suena|huele|parece|me parece|tiene pinta de) [a] [una|un] (estafa|fraude|timo|engano)
(es|esto es|sera|no sera|no es) [esto|acaso] [un|una] (mensaje de verdad|mensaje real|mensaje automatico|trampa|\
    engano|estafa|fraude|timo|cuento)
este mensaje (es|sera) (real|verdad|verdadero|de verdad|cierto|automatico|una estafa|falso|confiable|seguro|oficial)
(es|son) (confiable|confiables|de fiar) (este|esto|ustedes)
(cuesta|cuanto cuesta|cuesta algo|cuesta dinero|me cobran|cobran) [por] (responder|contestar|el mensaje|este mensaje)
(hablo|estoy hablando|chateo|estoy chateando) con (un robot|una maquina|una persona|un bot|una computadora)
con quien (tengo el gusto|tengo el placer|estoy hablando|hablo|trato)
con quien (estoy tratando|trato|me estoy comunicando|me comunico)
"""

WRONG_NUMBER = """
numero equivocado|se equivoco de numero|se equivocaron de numero|se ha equivocado de numero|
te equivocaste de numero|os habeis equivocado|se han equivocado|se ha equivocado|equivocado|equivocados|
numero erroneo|numero incorrecto|persona equivocada|no soy yo|no es mi numero|no soy esa persona|se equivoca|
se equivocan|esta equivocado|estan equivocados|telefono equivocado|no era para mi|mensaje equivocado|
paciente equivocado|se equivocaron|se equivocaron de persona|se equivoca de persona|no es este numero|
te has equivocado|te equivocas|numero equivocado lo siento|nro equivocado|num equivocado|numero errado|
el numero esta mal|el numero es incorrecto|este numero esta equivocado|equivocada|esta equivocada|
estais equivocados|se equivoco|te equivocaste|se han equivocado de numero|os habeis equivocado de numero|
se ha equivocado de persona|se han equivocado de persona|os habeis equivocado de persona|
la persona equivocada|movil equivocado|yo no soy|no soy la persona|no soy el paciente|no soy la paciente|
yo no soy el paciente|no soy paciente|este no es mi numero|no es para mi|esto no es para mi|
este mensaje no es para mi|el mensaje no es para mi|no es conmigo|no va conmigo|es un error|
es una equivocacion|ha sido un error|debe ser un error|debe ser una equivocacion|es una confusion|
hay una confusion|hay un error|me confunden|me confunden con otra persona|me estan confundiendo|
me han confundido|no conozco a esa persona|no conozco a nadie con ese nombre|aqui no vive|
aqui no vive nadie con ese nombre|aqui no es|aqui no hay nadie con ese nombre|no vive aqui|
este numero ahora es mio|este numero cambio de dueno|este numero ya no es suyo|el numero cambio de dueno
"""
