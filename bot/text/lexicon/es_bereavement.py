"""How people tell a hospital in Spanish that a patient has died: data; see `lexicon.py`."""

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
