"""Spanish sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

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
