"""Spanish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(marido|esposo|esposa|mujer|pareja|companero|companera|madre|mama|mami|padre|papa|papi|hijo|hija|hijito|"
    "hijita|hermano|hermana|abuela|abuelo|abuelita|abuelito|yaya|yayo|bebe|nino|nina|nene|nieto|nieta|tio|tia|"
    "sobrino|sobrina|suegro|suegra|yerno|nuera|cunado|cunada|novio|novia|prometido|prometida|amigo|amiga|primo|"
    "prima|gemelos|mellizos|viejo|viejita)"
)
_DIED = "(murio|fallecio|fallecido|fallecida|muerto|muerta|nos ha dejado|se nos fue|ya no esta con nosotros)"

START_SAYS = """
volver a recibir [los|sus] (mensajes|sms|textos)
(reanuden|reanudar|reactiven) [los|sus] mensajes
(recibir|mandar|enviar) [los] mensajes (de nuevo|otra vez)
"""
STOP_SAYS = """
(dejen|deje|deja|dejad|paren|pare|para|parad|basta|basten|cesen) [ya] de (escribir*|mandar*|enviar*|\
    molestar*|contactar*|acosar*|llamar*|textear*|mensajear*)
no (me|nos) (escriban|escriba|escribas|escribais|envien|envie|envies|envieis|manden|mande|mandes|mandeis|\
    contacten|contacte|contactes|molesten|moleste|texteen) [mas|nada|ningun|ya|estos|este|otra|otro] [mas|\
    mensaj*|sms|textos|por favor|nunca]
no (envien|envie|manden|mande|escriban|enviar|mandar|escribir) [me] mas [mensaj*|sms|textos]
no (quiero|queremos|deseo|quisiera) (recibir|que me escriban|que me manden|que me envien|que me contacten|\
    que me molesten) [mas|..1] [mensaj*|sms|textos|estos|sus|de ustedes]
no (quiero|deseo) [mas|sus|estos|vuestros|ningun|ningunos] (mensaj*|sms|textos)
(no|ni) mas (mensajes|sms|textos) [por favor]
(borren|borre|borrad|borrar|quiten|quite|quitad|saquen|saque|eliminen|elimine|eliminad|eliminar|\
    retiren) [me] (mi numero|este numero|mis datos|mi telefono|de [la|su|esta|vuestra] (lista|base))
(borrenme|quitenme|saquenme|eliminenme|quiteme|borreme|saqueme|quitadme|borradme) de [..1] (lista|base|\
    sistema|registro*)
(quiero|quisiera|deseo|como puedo|como|me gustaria) [..1] (darme de baja|cancelar la suscripcion|\
    cancelar estos mensajes|dejar de recibir)
(den|deme|denme|dadme|dar) de baja [mi numero|este numero|de]
retiro mi consentimiento
(dejenme|dejeme|dejadme|dejame) en paz
"""
STOP_UNLESS = """
(pedi|pedimos|dije|dijimos|decia|rogue|suplique|pido|decirles|pedirles) .. (dejen|dejaran|pararan|parasen|\
    dejasen)
(ellos|el medico|el doctor|el hospital|nadie|la enfermera|el centro) no (me|nos) (escrib*|mand*|envi*|\
    contact*|llam*)
no me (envien|envie|manden|mande|mandes) [mas] (a casa|a otro|al hospital|para casa|a mi casa|a la casa|\
    la receta|las pastillas|mi medicacion)
no (paro|paraba|paraban|pararon|para|cesa|dejo|dejaron|dejaban) de
no quiero .. (perder|dejar de)
(me|nos) (mandaron|enviaron) .. a casa
dejen de (llamar*) [a] (pacientes|enfermos)
"""
WRONG_NUMBER_SAYS = """
no soy [yo] [el|la] paciente
(se|os|te) (equivoco|equivocaron|han equivocado|ha equivocado|habeis equivocado|equivoca|equivocan|\
    has equivocado|equivocaste) de (numero|persona|telefono|paciente|contacto)
(tienen|tiene|teneis|tienes|es|este es|esto es|han marcado|creo que es|creo que tienen) [un|\
    el] [numero] (equivocado|erroneo|incorrecto|numero equivocado|numero erroneo|numero incorrecto)
(este|ese|esto) no es [el] (numero|telefono|mi numero|movil) [de|del]
no (soy|somos) (esa persona|la persona|el paciente|la paciente|quien busca*|quien cree*|el senor|la senora|\
    ese paciente)
(aqui|en este numero) no (vive|hay|existe|esta) (nadie|ninguna|ningun|esa persona) [..2]
no (conozco|conocemos|se quien es) [a] (nadie|esa persona|ese nombre|ese senor|esa senora|nadie con)
(mensaje|sms|texto) [..2] (persona equivocada|numero equivocado)
"""
WRONG_NUMBER_UNLESS = """
(dieron|dio|dado|llame|llamaron|marque|marcaron|anotaron|apuntaron|tenian|tiene el|escribieron|\
    pusieron) .. numero (equivocado|erroneo|incorrecto)
numero (equivocado|erroneo|incorrecto) de (habitacion|cama|historia|telefono del|expediente|consulta)
(equivoc*) de (medicina|medicamento|pastilla*|pierna|dosis)
"""
NEVER_BEEN_SAYS = """
no he estado [nunca|yo|jamas|recientemente|ultimamente] (en el hospital|en ese hospital|en este hospital|\
    en su hospital|en vuestro hospital|en ningun hospital|en un hospital|ingresado|ingresada|alli|ahi|\
    de paciente)
(nunca|jamas) (he estado|estuve|he ido|fui) (en|a|al) [el|ese|este|su|vuestro|ningun|un] (hospital|ingresado|\
    ingresada)
(nunca|jamas) (he estado|estuve|he sido) (ingresado|ingresada|hospitalizado|hospitalizada|paciente)
no (estuve|fui|he ido|soy paciente|fui paciente) [nunca] (en el|en ese|en este|en su|al|a ningun|a ese|a su|\
    a este|de este|de su|de ese|en ningun) (hospital|centro|medico)
no (he tenido|tuve) (ninguna|ningun|una) (cita|visita|operacion|consulta|ingreso)
"""
BEREAVEMENT_SAYS = f"""
(mi|nuestra|nuestro) (madre|padre|esposo|esposa|marido|mujer|mama|papa|hijo|hija|abuela|abuelo|hermano|hermana) nos (dejo|ha dejado)
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
"""
BEREAVEMENT_UNLESS = """
(perro|gato|mascota|movil|telefono|bateria) ..3 (murio|muerto|fallecio)
hace [..2] anos
(casi|por poco|pudo|podria|podia|pense|pensaba|pensabamos|creia|creiamos|temia|si|como si|estuve a punto|\
    a punto de|hubiera|haber) ..4 (muero|muere|morir|murio|muerto|muerta|moria|moriria|perdido|perder)
(murio|fallecio|fallecido|muerto|perdi|perdimos|muerte|fallecimiento) ..4 (hace anos|hace muchos anos|anos|\
    hace mucho|hace tiempo)
hace ..3 (anos|ano) ..5 (murio|fallecio|perdi|perdimos|muerte|muerto)
(movil|telefono|bateria|coche|carro|perro|perra|gato|gata|celular|mascota|perrito) .. (murio|fallecio|muerto|\
    muerta)
(muerto|muerta|muertos|muero|murio) de (hambre|risa|miedo|sed|frio|aburrimiento|verguenza|sueno|calor|ganas|\
    cansancio)
en (19*|200*|201*) .. (murio|fallecio|perdi)
(murio|fallecio) .. en (19*|200*|201*)
(perdido|perdi|perdimos|perder) .. (tiempo|dia|paciencia|confianza|esperanza|conocimiento|trabajo|manana|\
    tarde|peso|cita)
no (murio|ha muerto|esta muerto|fallecio)
"""
HELP_SAYS = """
de que (hospital|clinica) (son|es|escriben|llaman)
que hospital es este
(quien|quienes) (es|son|eres|sois|habla|escribe|me escribe|manda|envia) [usted|ustedes|este|esto|..1]
(como|de donde) (tienen|tiene|sacaron|consiguieron|obtuvieron|teneis|habeis sacado|han sacado) [..1] numero
(es|esto es|sera) [esto] (una estafa|un fraude|un timo|spam|una broma|real|verdad|un engano)
que es (esto|este mensaje|este numero)
"""
CARER_SAYS = """
(respondo|contesto|escribo|relleno|contestando|respondiendo|escribiendo) (por|en nombre de|de parte de|\
    en lugar de) (mi|el|la|mama|papa|un|una|nuestra|nuestro)
(en nombre|de parte) de (mi|el|la|un|una) [..1] (madre|padre|marido|esposo|esposa|mujer|hijo|hija|abuela|\
    abuelo|hermano|hermana|mama|papa|paciente|pareja|suegra|suegro|bebe|tia|tio)
(soy|habla|escribe|le escribe|os escribe) (su|la|el) (hija|hijo|mujer|esposa|marido|esposo|madre|padre|\
    cuidadora|cuidador|nieta|nieto|hermana|hermano) [del|de la|de mi] [paciente]
soy (hija|hijo|cuidadora|cuidador|esposa|madre|padre) (del|de la|de un|de una) (paciente|enfermo|enferma)
(el|ella|mi madre|mi padre|mi marido|mi mujer|mi abuela|mi abuelo|mi hijo|mi mama|mi papa) no (puede|\
    sabe) (escribir|contestar|responder|leer|usar)
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
"""
