"""Spanish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(marido|esposo|esposa|mujer|pareja|companero|companera|madre|mama|mami|padre|papa|papi|hijo|hija|hijito|hijita|"
    "hermano|hermana|abuela|abuelo|abuelita|abuelito|yaya|yayo|bebe|nino|nina|nene|nieto|nieta|tio|tia|sobrino|"
    "sobrina|suegro|suegra|yerno|nuera|cunado|cunada|novio|novia|prometido|prometida|amigo|amiga|primo|prima|gemelos|"
    "mellizos|viejo|viejita|mamita|mamasita|mamacita|papito|papacito|apa|ama|jefa|jefe|viejito|vieja|esposito|"
    "maridito|hermanito|hermanita|bebito|bebita|criatura|abue|bisabuela|bisabuelo|tito|tita|padrino|madrina|"
    "padrastro|madrastra|conyuge|vecino|vecina|comadre|compadre|nietecito|nietito|nietita|familiar|parienta|"
    "concunado|gemelo|gemela)"
)
_DIED = (
    "(murio|fallecio|fallecido|fallecida|muerto|muerta|nos ha dejado|se nos fue|ya no esta con nosotros|murio ayer|"
    "ha muerto|ha fallecido|fallece|muere|murieron|fallecieron|se murio|se ha muerto|se me murio|se me ha muerto|"
    "se fue al cielo|se ha ido al cielo|esta en el cielo|nos dejo|nos dejo para siempre|paso a mejor vida|"
    "descanso en paz|partio|partio al cielo|ya no esta entre nosotros|ya no vive|perdio la vida|no sobrevivio|"
    "no lo supero|no salio de la operacion|se nos ha ido|se nos ha muerto|se nos murio|falleció|fayecio|fallesio|"
    "murió|difunto|difunta)"
)

_NAME = (
    "(<name>|maria|jose|juan|carmen|pedro|luis|carlos|ana|antonio|antonia|manuel|manuela|francisco|francisca|miguel|"
    "lucia|elena|isabel|jesus|javier|fernando|fernanda|teresa|garcia|perez|lopez|rodriguez|gonzalez|martinez|sanchez)"
)

START_SAYS = """
volver a recibir [los|sus] (mensajes|sms|textos)
(reanuden|reanudar|reactiven) [los|sus] mensajes
(recibir|mandar|enviar) [los] mensajes (de nuevo|otra vez)
(pueden|puede|podeis|puedes|quiero que|me gustaria que|quisiera que) [que] (volver a|vuelvan a|volvais a|\
    vuelva a) [me] (escribir*|mandar*|enviar*|contactar*) [mensajes|sms]
(vuelvan|vuelva|volved|vuelve) a (escribirme|mandarme|enviarme|contactarme|mandar|enviar) [mensajes|sms]
(cambie de idea|he cambiado de idea|cambie de opinion|he cambiado de opinion) .. (mensajes|escrib*|mand*|envi*)
(quiero|quisiera|deseo|me gustaria) (suscribirme|inscribirme|apuntarme|darme de alta) (otra vez|de nuevo|\
    nuevamente|a los mensajes|en los mensajes)
(quiero|quisiera|deseo|me gustaria) [volver a] recibir (otra vez|de nuevo|nuevamente) [los|sus] (mensajes|sms|textos)
(mandenme|envienme|mandeme|enviadme|mandadme|escribanme) [los] [mensajes|sms] (otra vez|de nuevo|nuevamente)
"""
STOP_SAYS = """
(dejen|deje|deja|dejad|paren|pare|para|parad|basta|basten|cesen) [ya] de (escribir*|mandar*|enviar*|molestar*|\
    contactar*|acosar*|llamar*|textear*|mensajear*)
no (me|nos) (escriban|escriba|escribas|escribais|envien|envie|envies|envieis|manden|mande|mandes|mandeis|\
    contacten|contacte|contactes|molesten|moleste|texteen) [mas|nada|ningun|ya|estos|este|otra|otro] [mas|mensaj*|\
    sms|textos|por favor|nunca]
no (envien|envie|manden|mande|escriban|enviar|mandar|escribir) [me] mas [mensaj*|sms|textos]
no (quiero|queremos|deseo|quisiera) (recibir|que me escriban|que me manden|que me envien|que me contacten|\
    que me molesten) [mas|..1] [mensaj*|sms|textos|estos|sus|de ustedes]
no (quiero|deseo) [mas|sus|estos|vuestros|ningun|ningunos] (mensaj*|sms|textos)
(no|ni) mas (mensajes|sms|textos) [por favor]
(borren|borre|borrad|borrar|quiten|quite|quitad|saquen|saque|eliminen|elimine|eliminad|eliminar|\
    retiren) [me] (mi numero|este numero|mis datos|mi telefono|de [la|su|esta|vuestra] (lista|base))
(borrenme|quitenme|saquenme|eliminenme|quiteme|borreme|saqueme|quitadme|borradme) de [..1] (lista|base|sistema|\
    registro*)
(quiero|quisiera|deseo|como puedo|como|me gustaria) [..1] (darme de baja|cancelar la suscripcion|\
    cancelar estos mensajes|dejar de recibir)
(den|deme|denme|dadme|dar) de baja [mi numero|este numero|de]
retiro mi consentimiento
(dejenme|dejeme|dejadme|dejame) en paz
(no|ya no) [me] (mandeis|envieis|escribais|contacteis|molesteis|manden|envien) [ya] [mas] (mensajes|sms|\
    mensajitos|encuestas|nada|mensaje)
(dejad|dejen|deje|deja) (de|ya de) (mandarme|enviarme|escribirme|molestarme|contactarme|mandar mensajes|\
    enviar mensajes|mandar sms|enviar sms|mandarnos)
(estoy harto|estoy harta|harto|harta|cansado|cansada) de [recibir] [tantos|estos|sus|vuestros] (mensajes|sms)
(quitadme|sacadme|borradme|quitenme|quiteme|saquenme|quitame|borrenme) [ya|por favor] de [esta|vuestra|su|la] lista
(no autorizo|no doy permiso|no consiento|no doy mi consentimiento) [a|para|que] [me] (recibir|enviarme|manden|\
    envien|mandarme|contactarme|enviar) [mas] [mensajes|sms]
no [me|nos] (vuelvan|vuelva|vuelvas|volvais) a (escribir*|mandar*|enviar*|contactar*|molestar*|textear*|\
    fastidiar*) [mas|nunca] [mensaj*|sms|textos]
(ya no|no) (me|nos) [vuelvan a|esten|estes] (escribiendo|mandando|enviando|molestando) [mas] [mensaj*|sms|textos]
(dejen|deje|deja|dejad|paren|pare|parad) [ya] de (estar|andar) (escribiendo|mandando|enviando|\
    molestando) [me] [mensaj*|sms|textos]
(basta|paren|pare|parad|parenle|parale|stop|dejen|ya estuvo bueno) [ya] [de|con] [tantos|los|sus|estos|tanto|\
    vuestros] (mensaj*|sms|textos|encuestas)
(ya|ya me) (me) (canse|cansan|hartaron|harte|aburri|tienen harto|tienen harta|tienen cansado|tienen cansada) (de|\
    con) [los|sus|estos|tantos|vuestros] (mensaj*|sms|textos)
(me tienen|me teneis|me tiene) (hart*|cansad*|aburrid*|podrid*|frit*|hasta) [..3] (de|con) [los|sus|estos|tantos|\
    tanto] (mensaj*|sms|textos)
no (quiero|queremos|deseo|quisiera|necesito|acepto) [recibir] [mas|sus|estas|ninguna] (encuestas|encuesta|\
    mensajitos|cuestionarios|mensajes suyos)
(me pueden|me puede|me podeis|me podrian|pueden|puede|podrian|podeis|quiero que me|que me|favor de|favor|\
    necesito que me|les pido que me|le pido que me|quisiera que me) (dar|den|darme|de|deis) de baja
(me pueden|me puede|me podrian|pueden|podrian|puede|quiero que me|favor de|necesito que me|les pido que me|\
    quisiera que me) (quitar|sacar|borrar|eliminar|quitarme|sacarme|borrarme|eliminarme|quiten|saquen|borren|\
    eliminen) de [la|su|esta|sus|esa|vuestra] (lista|listas|base|sistema|registro*)
(quiero|quisiera|deseo|necesito) (salirme|salir|que me saquen) de [la|su|esta] (lista|base de datos)
(les|le|os) (pido|ruego|suplico|agradeceria|agradezco) [por favor] [que] no (me) (escriban|escriba|escribais|\
    manden|mande|mandeis|envien|envie|contacten|contacte|molesten|moleste) [mas|otra vez|mensaj*]
(me|nos) (doy|quiero dar|gustaria darme|quisiera dar) de baja [de] [..2]
(dejenme|dejeme|dejadme|dejame) [ya] (en paz|tranquil*) [con] [los|sus|tantos|estos] [mensaj*|sms]
no quiero (ser|que me sigan) (contactad*|molestad*|escribiendo|mandando|enviando) [mas]
"""
STOP_UNLESS = """
(pedi|pedimos|dije|dijimos|decia|rogue|suplique|pido|decirles|pedirles) .. (dejen|dejaran|pararan|parasen|dejasen)
(ellos|el medico|el doctor|el hospital|nadie|la enfermera|el centro) no (me|nos) (escrib*|mand*|envi*|contact*|llam*)
no me (envien|envie|manden|mande|mandes) [mas] (a casa|a otro|al hospital|para casa|a mi casa|a la casa|la receta|\
    las pastillas|mi medicacion)
no (paro|paraba|paraban|pararon|para|cesa|dejo|dejaron|dejaban) de
no quiero .. (perder|dejar de)
(me|nos) (mandaron|enviaron) .. a casa
dejen de (llamar*) [a] (pacientes|enfermos)
(dejen|deje|deja|dejad|paren|pare|para|parad|basta) de (mandar|enviar|llamar) .. (casa|gente|pacientes|enfermos|\
    personas|ancianos|mayores)
(gente|pacientes|enfermos|personas) a (casa|su casa|sus casas)
(dejaron|dejo|dejen) .. en paz (cuando|durante|con)
(lista|listas) de (espera|cirugia|operaciones|pacientes)
(paren|pare|basta|dejen) [ya] de [..1] (gritar|fumar|hablar|reir*|hacer ruido)
(escribiendo|mandando|enviando) .. (recetas|a casa|de un lado|al medico|cartas)
"""
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
BEREAVEMENT_SAYS = f"""
(mi|nuestra|nuestro) (madre|padre|esposo|esposa|marido|mujer|mama|papa|hijo|hija|abuela|abuelo|hermano|\
    hermana) nos (dejo|ha dejado)
{_KIN} [..1] [ya|esta|ha|se|se me|se nos] {_DIED}
(murio|fallecio|ha muerto|ha fallecido|se murio|se me murio|se nos murio) [..1] (mi|nuestro|nuestra|su) {_KIN}
(el|la) (paciente|titular|senor|senora|persona) [..1] [ya|ha|esta|lamentablemente] {_DIED}
(el|ella) [ya] (murio|fallecio|ha muerto|ha fallecido|esta muerto|esta muerta)
(he|hemos|perdi|perdimos|acabo de|acabamos de) [perdido|perder] [..1] [a|el|al] (mi|nuestro|nuestra|el|un|\
    al) [querido|querida] ({_KIN[1:-1]}|embarazo)
(muerte|fallecimiento|perdida|entierro|funeral) de (mi|nuestro|nuestra|su) [querido|querida] {_KIN}
(murio|fallecio|ha fallecido|ha muerto) [..1] (ayer|hoy|anoche|el lunes|el martes|el miercoles|el jueves|\
    el viernes|el sabado|el domingo|la semana|el mes|en el hospital|en su hospital|en la planta|aqui|alli|\
    hace poco|hace una semana|hace dias|hace dos|hace tres)
(lamentablemente|desgraciadamente|tristemente|por desgracia) [..1] (murio|fallecio|ha muerto|ha fallecido)
(tuve|he tenido|sufri) un aborto [espontaneo]
(nacio|naci) (muerto|muerta)
enterramos a (mi|nuestro|nuestra)
(mi|nuestra|nuestro|su) [querida|querido|pobre] {_KIN} [ya] (no esta|se fue|nos dejo|partio|se nos fue|ya no esta|\
    murio|fallecio|nos ha dejado|descansa) [con nosotros|entre nosotros|al cielo|para siempre|en paz|ayer|el|la|hace]
(fallecio|murio|ha fallecido|ha muerto) [ayer|hoy|anoche] [..1] (el|la|mi|nuestra|nuestro) (paciente|madre|padre|\
    marido|esposa|esposo|mujer|hijo|hija|abuela|abuelo|hermano|hermana|tia|tio)
(enterramos|enterre|incineramos|despedimos|velamos|sepultamos) [ayer|hoy] a (mi|nuestro|nuestra|su|mama|papa)
(soy|me quede|estoy|quede|ahora soy) (viuda|viudo)
(perdi|perdimos|he perdido|hemos perdido) a (mi|nuestra|nuestro|mama|papa|el|ella)
(que|q) [en paz] descanse [en paz]
(q e p d|qepd|d e p|en paz descanse|descanse en paz)
(funeral|entierro|velorio|velatorio|misa) (de|por) (mi|nuestra|nuestro|el alma|mama|papa|su)
(dios|el senor) [ya] se (lo|la|los) llevo
(mi|nuestro|nuestra) [querido|querida] (difunto|difunta) {_KIN}
(ella|el|paciente|titular) (fallecio|murio|ha fallecido|ha muerto|esta muerto|esta muerta|esta fallecida|\
    esta fallecido|es finado)
perdi (el|un|mi) (bebe|embarazo)
nos (dejo|ha dejado) [..1] (mi|nuestra|nuestro) {_KIN}
{_KIN} [..1] [ya] (perdio|ha perdido) (la batalla|la lucha|su batalla|su lucha) [contra|con] [..2]
(persona|paciente|senora|senor|titular|dueno|duena|propietario|propietaria) [que buscan|que busca|\
    que estan buscando|de este numero|del numero|del telefono|de este telefono|de esta linea|en cuestion] [ya|\
    lamentablemente] (murio|fallecio|ha muerto|ha fallecido|esta muerto|esta muerta|es fallecido|es fallecida|\
    es finado|es finada|no vive)
(dios|el senor|diosito|papa dios) [ya] (lo|la|los|le|me lo|me la|nos lo|nos la|te) (tenga|tiene|recogio|recibio|\
    haya recibido) [en] (su|la) [santa|eterna] (gloria|seno|reino|lado)
(dios|el senor|diosito) [ya] (me lo|me la|nos lo|nos la|se lo|se la) (llevo|quito|recogio)
(en paz descanse|q e p d|qdep|q d e p|epd|e p d) [..1] {_KIN}
descansa en paz {_KIN}
{_KIN} (es|era) (finado|finada|difunto|difunta)
(el finado|la finada|mi finado|mi finada) [{_KIN}]
{_KIN} [ya] (se nos adelanto|se adelanto|paso a mejor vida|ha pasado a mejor vida|dejo de existir|dejo este mundo|\
    partio de este mundo|se fue de este mundo|entrego su alma|emprendio su viaje)
(velando|velamos|sepultamos|enterramos|cremamos|incineramos) [ayer|hoy] a (mi|nuestro|nuestra|papa|mama)
"""
BEREAVEMENT_UNLESS = """
(perro|gato|mascota|movil|telefono|bateria) ..3 (murio|muerto|fallecio)
hace [..2] anos
(casi|por poco|pudo|podria|podia|pense|pensaba|pensabamos|creia|creiamos|temia|si|como si|estuve a punto|\
    a punto de|hubiera|haber) ..4 (muero|muere|morir|murio|muerto|muerta|moria|moriria|perdido|perder)
(murio|fallecio|fallecido|muerto|perdi|perdimos|muerte|fallecimiento) ..4 (hace anos|hace muchos anos|\
    hace ..2 anos|hace mucho|hace tiempo)
hace ..3 (anos|ano) ..5 (murio|fallecio|perdi|perdimos|muerte|muerto)
(movil|telefono|bateria|coche|carro|perro|perra|gato|gata|celular|mascota|perrito) .. (murio|fallecio|muerto|muerta)
(muerto|muerta|muertos|muero|murio) de (hambre|risa|miedo|sed|frio|aburrimiento|verguenza|sueno|calor|ganas|cansancio)
en (19*|200*|201*) .. (murio|fallecio|perdi)
(murio|fallecio) .. en (19*|200*|201*)
(perdido|perdi|perdimos|perder) .. (tiempo|dia|paciencia|confianza|esperanza|conocimiento|trabajo|manana|tarde|\
    peso|cita)
no (murio|ha muerto|esta muerto|fallecio)
(senora|senor|hombre|mujer|paciente|vecin*|alguien|companer*|persona|abuel*|chico|uno|una) [..2] (de al lado|\
    al lado|de la cama|de la habitacion|de enfrente|en la habitacion|de planta|de cuarto|en el pasillo|\
    de habitacion) ..3 (murio|fallecio|muerto|muerta)
(murio|fallecio|se murio) ..2 (senora|senor|hombre|mujer|vecin*|companer*|paciente) ..2 (de al lado|al lado|\
    de la cama|de enfrente|de habitacion|en la habitacion)
(al lado|en la habitacion|en la cama) ..3 (murio|fallecio|se murio)
(me muero|me moria|moria|muriendo|morirme|moriria|morir) [de|por]
(partio|partieron) (la|el|de|para|hacia|las|mi diente|un)
(nos dejo|nos dejaron|nos ha dejado|nos han dejado) (en|sin|tirad*|esperando|solos|entrar|pasar|muy|encantad*|ver|\
    con|sorprend*|salir|plantad*|mas)
(se fue|se nos fue) (sin|corriendo|la luz|a casa|la manana|el dia|el tiempo)
(se nos|se me) (fue|ha ido) (el|la) (tiempo|manana|tarde|dia|luz|mano)
no esta con nosotros (de acuerdo|hoy por)
(perdi|perdimos|perdieron|perdio) .. (sangre|voz|cuenta|maleta|ropa|movil|gafas|dentadura|dinero|apetito|sueno|\
    oido|vista|memoria|fe|pelo|papeles|historial|analisis|pruebas|muestra|turno|horas|fuerzas|calma|nervios)
(ano pasado|de pequen*|en la infancia|hace mucho|hace tiempo) ..4 (murio|fallecio|perdi|perdimos)
(murio|fallecio|perdi|perdimos) ..4 (el ano pasado|de pequen*|en la infancia)
(miedo|temor|para que|sin que|antes de que) ..3 (muera|muriera|morir)
(apoyo|ayud*|carin*|amable*|cuid*|gracias) ..5 (cuando|despues|tras) [..2] (murio|fallecio|la muerte|la perdida)
(ya no|no) esta (en|tan|mal|muy|bien|mejor|enferm*|ingresad*|internad*|grave|sol*|hospitalizad*|dormid*|segur*|\
    content*|comod*|de acuerdo|satisfech*|para|listo|lista|preparad*|recibiendo|tomando|pudiendo|conforme|\
    contento|contenta)
se fue (content*|feliz|feliz*|enfadad*|enojad*|molest*|satisfech*|encantad*|tranquil* a casa|agradecid*|\
    muy (content*|feliz|enfadad*|enojad*|molest*|satisfech*|agradecid*|tranquil*|bien|mal)|de (alta|alli|ahi|aqui|\
    vacaciones|la sala|la habitacion|compras)|a (casa|la casa|su casa|trabajar|comer|dormir|buscar|por|cenar|\
    fumar)|al (trabajo|bano|hospital|medico|colegio|cafe)|llorando|corriendo|sin)
nos dejo (un|una|con|claro|tranquil*|content*|satisfech*|al (lado|margen)|a (oscuras|medias|solas|un lado)|los|\
    las|fuera|afuera|pensando|hablando|mal|bien|frios|helad*)
descanse* en paz (por|de) [la] (noche|dia)
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
CARER_SAYS = """
(respondo|contesto|escribo|relleno|contestando|respondiendo|escribiendo) (por|en nombre de|de parte de|\
    en lugar de) (mi|el|la|mama|papa|un|una|nuestra|nuestro)
(en nombre|de parte) de (mi|el|la|un|una) [..1] (madre|padre|marido|esposo|esposa|mujer|hijo|hija|abuela|abuelo|\
    hermano|hermana|mama|papa|paciente|pareja|suegra|suegro|bebe|tia|tio)
(soy|habla|escribe|le escribe|os escribe) (su|la|el) (hija|hijo|mujer|esposa|marido|esposo|madre|padre|cuidadora|\
    cuidador|nieta|nieto|hermana|hermano) [del|de la|de mi] [paciente]
soy (hija|hijo|cuidadora|cuidador|esposa|madre|padre) (del|de la|de un|de una) (paciente|enfermo|enferma)
(el|ella|mi madre|mi padre|mi marido|mi mujer|mi abuela|mi abuelo|mi hijo|mi mama|mi papa) no (puede|\
    sabe) (escribir|contestar|responder|leer|usar)
(respondo|contesto|escribo|relleno|contestando|respondiendo) [yo] (por|en nombre de|en lugar de) (ella|el|mi|mama|\
    papa|la paciente|el paciente)
(soy|habla|escribe|aqui) [yo] (su|la|el) (hija|hijo|mujer|esposa|marido|esposo|madre|padre|cuidadora|cuidador|\
    nieta|nieto|hermana|hermano|nuera|yerno|sobrina|sobrino) [de|y|que|del]
soy (la|el|su) (hija|hijo|esposa|marido|esposo|cuidadora|cuidador|nieta|nieto) [..1] (ella|el|mi madre|\
    mi padre) no (puede|sabe)
(mi|la|el) (madre|padre|marido|mujer|esposa|esposo|abuela|abuelo|suegra|suegro|paciente|hijo) [ya] no (sabe|puede|\
    ve|maneja|tiene|usa) (escribir|contestar|responder|leer|usar|bien|el movil|movil)
"""
YOUNG_SAYS = """
(tengo|yo tengo|cumpli) [solo] (8|9|10|11|12|13|14|15|ocho|nueve|diez|once|doce|trece|catorce|quince) (anos|\
    anitos|ano) [..1]
(soy|soy un|soy una) (menor de edad|nino|nina) [..1]
"""
LANGUAGE_SAYS = """
(por favor|porfavor|puede|pueden|podria|podrian|podeis|puedes|prefiero|quiero|quisiera|me gustaria|escriban|\
    escribanme|escriba|se puede) .. en (espanol|castellano)
(yo|solo|solamente|yo solo) (hablo|entiendo|leo|escribo|se) [el|en] (espanol|castellano)
(hablo|entiendo|leo) (solo|solamente|unicamente) [el|en] (espanol|castellano)
(solo|solamente) (hablo|entiendo|leo|en) (espanol|castellano)
en (espanol|castellano) (por favor|porfavor|porfa|si)
(espanol|castellano) por favor
no (hablo|entiendo|se|leo|comprendo) [..1] [el|nada de|bien] ingles
(puede|pueden|podeis|podria|hablan|habla|hablais|escribid|escribidme|manden|mandad|traduzcan|quiero|\
    prefiero) [..2] (en espanol|espanol|castellano|en castellano|al espanol)
(no entiendo|no hablo|no se|no leo|no comprendo) [..1] (ingles|en ingles|el ingles|nada de ingles)
solo (espanol|castellano)
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
START = """
start|empezar|empiecen|comenzar|iniciar|reanudar|reanuden|activar|volver a recibir|
quiero recibir mensajes|suscribir|suscribirme|reactivar|quiero volver a recibir mensajes|reanudar mensajes|
reactiven|reactivar mensajes|activen|denme de alta en los mensajes|suscribanme|suscribidme|quiero suscribirme|
apuntadme|apuntarme|apuntenme|vuelvan a escribirme|vuelvan a enviarme mensajes|vuelvan a mandarme mensajes|
vuelvan a mandar mensajes|volved a mandarme mensajes|volved a escribirme|pueden volver a escribirme|
pueden volver a enviarme mensajes|pueden volver a mandarme mensajes|podeis volver a escribirme|
podeis volver a mandarme mensajes|quiero volver a recibir|quiero recibir mensajes otra vez|
quiero recibir los mensajes de nuevo|quiero los mensajes otra vez|quiero mensajes otra vez|
mandenme mensajes otra vez|enviadme mensajes otra vez|desbloquear|desbloqueen|continuen
"""
