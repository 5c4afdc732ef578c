"""What patients write in Spanish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(marido|esposo|esposa|mujer|pareja|companero|companera|madre|mama|mami|padre|papa|papi|hijo|hija|hijito|"
    "hijita|hermano|hermana|abuela|abuelo|abuelita|abuelito|yaya|yayo|bebe|nino|nina|nene|nieto|nieta|tio|tia|"
    "sobrino|sobrina|suegro|suegra|yerno|nuera|cunado|cunada|novio|novia|prometido|prometida|amigo|amiga|primo|"
    "prima|gemelos|mellizos|viejo|viejita)"
)
_DIED = "(murio|fallecio|fallecido|fallecida|muerto|muerta|nos ha dejado|se nos fue|ya no esta con nosotros)"

LEXICON = Lexicon(
    language="es",
    numbers=(
        "uno|primero|primera|la primera|el uno|el primero",
        "dos|segundo|segunda|la segunda|el dos|el segundo",
        "tres|tercero|tercera|la tercera|el tres|el tercero",
        "cuatro|cuarto|cuarta|la cuarta|el cuatro|quatro|cuatr",
        "cinco|quinto|quinta|la quinta|el cinco|sinco",
        "seis|sexto|sexta|la sexta|el seis|seiz",
        "siete|septimo|septima",
        "ocho|octavo|octava",
        "nueve|noveno|novena",
        "diez|decimo|decima",
    ),
    number_marks="""numero|num|no|nro|opcion|la opcion|respuesta|la respuesta|mi respuesta|nota|punto|puntuacion|
        elijo|escojo|pongo|doy un|un|el|la""",
    good="""bien|bueno|buena|buenos|buenas|buen|ok|okay|okey|vale bien|satisfecho|satisfecha|satisfechos|contento|
        contenta|contentos|positivo|positiva|positivamente|agradable|agradables|correcto|correcta|correctos|
        satisfactorio|satisfactoria|chevere|buenisimo regular|vien|bein|biem|bno|notable|guay|adecuado|adecuada|
        todo bien|todo bueno|todo correcto|rico""",
    excellent="""excelente|excelentes|exelente|ecelente|excelentemente|perfecto|perfecta|perfectos|perfectamente|
        estupendo|estupenda|estupendamente|genial|geniales|fantastico|fantastica|fantasticos|maravilloso|maravillosa|
        maravillosos|maravilla|increible|fenomenal|buenisimo|buenisima|buenisimos|sobresaliente|magnifico|magnifica|
        magnificos|inmejorable|inmejorables|espectacular|fabuloso|fabulosa|extraordinario|extraordinaria|impecable|
        de maravilla|de lujo|de diez|de 10|un diez|un 10|lo mejor|el mejor|la mejor|los mejores|super|superbien|
        super bien|divino|divina|bacano|padrisimo|10 de 10|diez de diez|ideal|optimo|optima|muybien|
        mejor imposible""",
    bad="""mal|malo|mala|malos|malas|deficiente|deficientes|pobre|insatisfecho|insatisfecha|descontento|descontenta|
        negativo|negativa|flojo|floja|decepcionante|decepcionado|decepcionada|decepcion|desagradable|insuficiente|
        malito|mediocre tirando a malo|mall|suspenso|feo|fea|desilusionado|desilusionada""",
    terrible="""terrible|terribles|fatal|fatales|horrible|horribles|horroroso|horrorosa|horror|pesimo|pesima|pesimos|
        pesimas|pesimamente|nefasto|nefasta|espantoso|espantosa|desastre|un desastre|desastroso|desastrosa|lamentable|
        lamentables|asqueroso|asquerosa|asco|un asco|pesadilla|una pesadilla|verguenza|una verguenza|vergonzoso|
        vergonzosa|lo peor|el peor|la peor|los peores|malisimo|malisima|mierda|una mierda|inaceptable|deplorable|
        penoso|penosa|atroz|de pena|una porqueria|porqueria|vergonzante""",
    very="""muy|mui|muuy|realmente|de verdad|bastante|sumamente|extremadamente|super|tan|demasiado|increiblemente|
        totalmente|absolutamente|verdaderamente|muy muy|requete|mucho|my|enormemente|la verdad""",
    quite="bastante|algo|mas o menos|relativamente|mas bien|casi|generalmente|medianamente",
    nots="""no|no es|no fue|no ha sido|no estuvo|no era|nunca|no muy|no tan|nada|no me|no esta|tampoco|no fueron|
        no del todo""",
    at_all="para nada|en absoluto|nada|de nada|ni un poco|nada de nada",
    neither="""ni bueno ni malo|ni buena ni mala|ni bien ni mal|ni buenos ni malos|ni malo ni bueno|ni mala ni buena|
        ni mal ni bien|ni una cosa ni otra|ni fu ni fa|regular|regulares|regulin|normal|normalito|mas o menos|asi asi|
        mediocre|aceptable|pasable|neutral|neutro|neutra|medio|intermedio|a medias|ni lo uno ni lo otro|del monton|
        promedio|ni si ni no|medio medio|meh|tolerable|regularcito|suficiente|ahi ahi|lo normal|nada especial|
        nada del otro mundo|mitad y mitad""",
    dont_know="""no lo se|no se|nose|no lo c|ns|no sabe|no sabria decir|no sabria|no tengo idea|ni idea|
        no tengo ni idea|ni la menor idea|dificil de decir|es dificil de decir|no estoy seguro|no estoy segura|
        no me acuerdo|no recuerdo|no puedo decir|no opino|sin opinion|no tengo opinion|no sabria que decir|
        no se que decir|quien sabe|no puedo opinar|no puedo valorar|no se decirle|ns nc|aun no lo se|todavia no se|
        pues no se|no se la verdad|la verdad no se|pues no se la verdad|la verdad es que no se""",
    frames="""fue|ha sido|es|estuvo|era|fueron|son|eran|todo|todo fue|todo ha sido|todo estuvo|mi respuesta es|
        la respuesta es|diria que|yo diria|yo diria que|diria|creo que|pienso que|opino que|en mi opinion|para mi|
        en general|por lo general|en conjunto|la experiencia|mi experiencia|el servicio|la atencion|el trato|
        la visita|el hospital|el personal|todos|todas|me parecio|me ha parecido|me parece|lo veo|una experiencia|
        un servicio|una atencion|considero que|estoy|estuve|quede|me senti|yo|nosotros|aqui|alli|a mi|la verdad|lo|
        le doy un|le pongo un|calificaria|calificacion|me fue|nos fue|ha ido|me ha ido|fue una|fue un|muy en general|
        sinceramente|hasta ahora""",
    polite="""por favor|porfavor|porfa|favor|xfa|xfavor|gracias|muchas gracias|mil gracias|muchisimas gracias|grasias|
        hola|ola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|saludos|un saludo|cordiales saludos|
        estimados|estimado|perdon|disculpe|disculpen|un abrazo|besos|bendiciones|adios|chao|hasta luego|muy amables|
        muy amable|atentamente|senores|gracias a todos|dios les bendiga|oiga""",
    greetings="""buenos dias|buenas tardes|buenas noches|buen dia|buenas|buena suerte|buen fin de semana|
        que tengan buen dia|buen provecho|pobre hombre|pobre mujer|pobre gente|pobrecito|pobrecita|me encuentro mal|
        me siento mal|estoy mal|estoy malo|estoy mala|mal numero|que pase buen dia|todo lo mejor|
        lo mejor para ustedes|buen viaje|a las buenas|de buena fe|menos mal|de nada|nada mal|nada malo|numero malo|
        buen trabajo""",
    joins="""pero|porque|ya que|pues|y|e|aunque|sin embargo|solo|solo que|solamente|debido a|gracias a|sobre todo|
        especialmente|por|puesto que|lastima que|excepto|salvo|menos|xq|pq|porq|xk|aparte|ademas|por desgracia|
        desgraciadamente|el personal|los medicos|las enfermeras""",
    praise="""amable|amables|amabilisimos|amabilidad|carinoso|carinosa|carinosos|carino|atento|atenta|atentos|
        profesional|profesionales|profesionalidad|encantador|encantadora|encantadores|maravillosos|simpatico|
        simpatica|simpaticos|paciente y amable|pacientes y amables|comprensivo|comprensiva|comprensivos|limpio|limpia|
        rapido|rapida|rapidos|eficiente|eficientes|eficaz|recomiendo|agradecido|agradecida|agradecidos|angeles|
        respetuosos|educados|educado|humanos|humanidad|seguro|segura|felicidades|enhorabuena|bravo|cuidadosos|
        dedicados|los mejores|calidad humana""",
    blame="""verguenza|vergonzoso|asco|asqueroso|sucio|sucia|suciedad|maleducado|maleducada|maleducados|grosero|
        grosera|groseros|antipatico|antipatica|antipaticos|borde|bordes|desagradable|desagradables|ignorado|ignorada|
        me ignoraron|nos ignoraron|incompetente|incompetentes|incompetencia|negligencia|negligentes|negligente|
        indiferencia|falta de respeto|irrespetuosos|inaceptable|poco profesional|poco profesionales|desastre|horrible|
        prepotente|prepotentes|arrogante|arrogantes|pesadilla|el peor|la peor|maltrato|malas formas|abandonados|
        abandonado|abandonada|inhumano|inhumanos|caotico|caos""",
    yes="""si|s|si si|si por favor|claro|claro que si|por supuesto|vale|ok|okay|de acuerdo|estoy de acuerdo|
        si de acuerdo|si gracias|si claro|si pueden|si puede|pueden|puede|adelante|por que no|desde luego|como no|
        correcto|sip|sii|siii|si adelante|si vale|si acepto|acepto|con gusto|si con gusto|sin problema|
        no hay problema|si quiero|si se puede|yes|si doy mi permiso|dale|bueno|si ok|autorizo|si autorizo|
        me parece bien""",
    no="""no|n|no gracias|no no|no quiero|no por favor|mejor no|prefiero que no|prefiero no|de ninguna manera|
        no estoy de acuerdo|no acepto|en absoluto|para nada|ni hablar|claro que no|nop|nope|no deseo|no autorizo|
        no pueden|no puede|no hace falta|por favor no|preferiria que no|nunca|jamas|no es necesario|no lo deseo|noo|
        nooo|no doy permiso|de eso nada""",
    stop="""stop|stop sms|parar|pare|paren|para|paralo|alto|basta|basta ya|ya basta|detener|detenganse|detente|
        cancelar|cancela|cancele|cancelen|cancelar suscripcion|anular|anula|anulen|baja|darme de baja|dar de baja|
        date de baja|dadme de baja|denme de baja|deme de baja|quiero darme de baja|desuscribir|desuscribirme|
        dejen de escribir|dejen de escribirme|deja de escribirme|deje de escribirme|dejad de escribirme|
        dejen de molestar|deje de molestar|no me escriban|no me escriba|no me escribas|no me escribais|
        no me escriban mas|no me escriba mas|no escriban mas|no mas mensajes|no mas sms|no mas textos|no manden mas|
        no manden mas mensajes|no enviar mas|no envien mas|no envien mas mensajes|no quiero mensajes|
        no quiero mas mensajes|no quiero sms|sin mensajes|borrenme|borrame|borren mi numero|eliminar|eliminenme|
        eliminar mi numero|eliminen mi numero|quitenme|quitame de la lista|dejenme en paz|dejeme en paz|dejame en paz|
        dejadme en paz|no molestar|no molesten|no me molesten|no moleste|no contactar|no me contacten|stopp""",
    start="""start|empezar|empiecen|comenzar|iniciar|reanudar|reanuden|activar|alta|darme de alta|volver a recibir|
        quiero recibir mensajes|suscribir|suscribirme|reactivar|continuar|quiero volver a recibir mensajes|
        quiero volver a recibir los mensajes|quiero recibir los mensajes|reanuden los mensajes|
        vuelvan a enviar mensajes|vuelvan a escribirme|pueden volver a escribirme|vuelvan a mandar mensajes|
        activen los mensajes|quiero otra vez los mensajes|quiero recibir mensajes de nuevo|manden mensajes otra vez|
        reactiven los mensajes|quiero recibir sus mensajes|quiero recibir los sms|quiero recibir mensajes otra vez|
        quiero volver a recibir sus mensajes|quiero volver a recibir los sms|
        quiero volver a recibir mensajes otra vez|quiero volver a recibir mensajes de nuevo|quisiera recibir mensajes|
        quisiera recibir los mensajes|quisiera recibir sus mensajes|quisiera recibir los sms|
        quisiera recibir mensajes otra vez|quisiera recibir mensajes de nuevo|vuelvan a enviarme mensajes|
        vuelvan a enviarme los mensajes|vuelvan a enviarme sus mensajes|vuelvan a enviarme los sms|
        vuelvan a enviarme mensajes otra vez|vuelvan a enviarme mensajes de nuevo|vuelvan a mandarme mensajes|
        vuelvan a mandarme los mensajes|vuelvan a mandarme sus mensajes|vuelvan a mandarme los sms|
        vuelvan a mandarme mensajes otra vez|vuelvan a mandarme mensajes de nuevo|reanuden mensajes|
        reanuden sus mensajes|reanuden los sms|reanuden mensajes otra vez|reanuden mensajes de nuevo|
        reanudar mensajes|reanudar los mensajes|reanudar sus mensajes|reanudar los sms|reanudar mensajes otra vez|
        reanudar mensajes de nuevo|retomen mensajes|retomen los mensajes|retomen sus mensajes|retomen los sms|
        retomen mensajes otra vez|retomen mensajes de nuevo|pueden mandarme mensajes|pueden mandarme los mensajes|
        pueden mandarme sus mensajes|pueden mandarme los sms|pueden mandarme mensajes otra vez|
        pueden mandarme mensajes de nuevo|activen mensajes|activen sus mensajes|activen los sms|
        activen mensajes otra vez|activen mensajes de nuevo|me pueden volver a escribir|quiero mensajes otra vez""",
    help="""ayuda|ayudenme|ayudeme|ayudame|auxilio|socorro|quien es|quienes son|quien eres|quien es usted|
        quienes son ustedes|quien habla|quien escribe|quien me escribe|quien manda esto|que es esto|de quien es esto|
        de que se trata|informacion|info|es una estafa|estafa|esto es una estafa|es spam|spam|es real|es verdad esto|
        de donde sacaron mi numero|como tienen mi numero|de parte de quien|quien sois|quienes sois|quien es este|
        con quien hablo|de que va esto|es broma|quien|esto que es|es un fraude|fraude|de que hospital|
        de que hospital son|que hospital|cual hospital|que hospital es|de cual hospital|de donde escriben|
        desde donde escriben""",
    wrong_number="""numero equivocado|se equivoco de numero|se equivocaron de numero|se ha equivocado de numero|
        te equivocaste de numero|os habeis equivocado|se han equivocado|se ha equivocado|equivocado|equivocados|
        numero erroneo|numero incorrecto|persona equivocada|no soy yo|no es mi numero|no soy esa persona|se equivoca|
        se equivocan|esta equivocado|estan equivocados|telefono equivocado|no era para mi|mensaje equivocado|
        paciente equivocado|se equivocaron|se equivocaron de persona|se equivoca de persona|no es este numero|
        te has equivocado|te equivocas""",
    start_says="""
        volver a recibir [los|sus] (mensajes|sms|textos)
        (reanuden|reanudar|reactiven) [los|sus] mensajes
        (recibir|mandar|enviar) [los] mensajes (de nuevo|otra vez)
        """,
    stop_says="""
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
        """,
    stop_unless="""
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
        """,
    wrong_number_says="""
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
        (se equivocan|se equivoca|se equivocaron|error|se confunden|se han confundido|me confunden) [..1] (no soy|\
            yo no|no es)
        no soy [yo] [el|la|un|una] (paciente|enfermo|enferma)
        """,
    wrong_number_unless="""
        (dieron|dio|dado|llame|llamaron|marque|marcaron|anotaron|apuntaron|tenian|tiene el|escribieron|\
            pusieron) .. numero (equivocado|erroneo|incorrecto)
        numero (equivocado|erroneo|incorrecto) de (habitacion|cama|historia|telefono del|expediente|consulta)
        (equivoc*) de (medicina|medicamento|pastilla*|pierna|dosis)
        """,
    never_been_says="""
        no he estado [nunca|yo|jamas|recientemente|ultimamente] (en el hospital|en ese hospital|en este hospital|\
            en su hospital|en vuestro hospital|en ningun hospital|en un hospital|ingresado|ingresada|alli|ahi|\
            de paciente)
        (nunca|jamas) (he estado|estuve|he ido|fui) (en|a|al) [el|ese|este|su|vuestro|ningun|un] (hospital|ingresado|\
            ingresada)
        (nunca|jamas) (he estado|estuve|he sido) (ingresado|ingresada|hospitalizado|hospitalizada|paciente)
        no (estuve|fui|he ido|soy paciente|fui paciente) [nunca] (en el|en ese|en este|en su|al|a ningun|a ese|a su|\
            a este|de este|de su|de ese|en ningun) (hospital|centro|medico)
        no (he tenido|tuve) (ninguna|ningun|una) (cita|visita|operacion|consulta|ingreso)
        """,
    bereavement_says=f"""
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
        {_KIN} [..1] (nos dejo|nos ha dejado|partio|se nos fue|se fue al cielo) [..1] (la|el|ayer|hoy|hace|anoche|\
            para siempre|en paz|esta|de repente|este)
        """,
    bereavement_unless="""
        (perro|gato|mascota|movil|telefono|bateria) ..3 (murio|muerto|fallecio)
        hace [..2] anos
        (casi|por poco|pudo|podria|podia|pense|pensaba|pensabamos|creia|creiamos|temia|si|como si|estuve a punto|\
            a punto de|hubiera|haber) ..4 (muero|muere|morir|murio|muerto|muerta|moria|moriria|perdido|perder)
        (murio|fallecio|fallecido|muerto|perdi|perdimos|muerte|fallecimiento) ..6 (hace anos|hace muchos anos|anos|\
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
        (murio|fallecio) [me|mi|nuestro|nuestra] [..1] (perro|perra|gato|gata|movil|mascota|perrito|telefono)
        """,
    help_says="""
        de que (hospital|clinica) (son|es|escriben|llaman)
        que hospital es este
        (quien|quienes) (es|son|eres|sois|habla|escribe|me escribe|manda|envia) [usted|ustedes|este|esto|..1]
        (como|de donde) (tienen|tiene|sacaron|consiguieron|obtuvieron|teneis|habeis sacado|han sacado) [..1] numero
        (es|esto es|sera) [esto] (una estafa|un fraude|un timo|spam|una broma|real|verdad|un engano)
        que es (esto|este mensaje|este numero)
        (de que|de cual|que|cual) hospital (son|es|escriben|me escriben|sois|escribe) [..1]
        """,
    carer_says="""
        (respondo|contesto|escribo|relleno|contestando|respondiendo|escribiendo) (por|en nombre de|de parte de|\
            en lugar de) (mi|el|la|mama|papa|un|una|nuestra|nuestro)
        (en nombre|de parte) de (mi|el|la|un|una) [..1] (madre|padre|marido|esposo|esposa|mujer|hijo|hija|abuela|\
            abuelo|hermano|hermana|mama|papa|paciente|pareja|suegra|suegro|bebe|tia|tio)
        (soy|habla|escribe|le escribe|os escribe) (su|la|el) (hija|hijo|mujer|esposa|marido|esposo|madre|padre|\
            cuidadora|cuidador|nieta|nieto|hermana|hermano) [del|de la|de mi] [paciente]
        soy (hija|hijo|cuidadora|cuidador|esposa|madre|padre) (del|de la|de un|de una) (paciente|enfermo|enferma)
        (el|ella|mi madre|mi padre|mi marido|mi mujer|mi abuela|mi abuelo|mi hijo|mi mama|mi papa) no (puede|\
            sabe) (escribir|contestar|responder|leer|usar)
        """,
    young_says="""
        (tengo|yo tengo|cumpli) [solo] (8|9|10|11|12|13|14|15|ocho|nueve|diez|once|doce|trece|catorce|quince) (anos|\
            anitos|ano) [..1]
        (soy|soy un|soy una) (menor de edad|nino|nina) [..1]
        """,
    language_says="""
        (por favor|porfavor|puede|pueden|podria|podrian|podeis|puedes|prefiero|quiero|quisiera|me gustaria|escriban|\
            escribanme|escriba|se puede) .. en (espanol|castellano)
        (yo|solo|solamente|yo solo) (hablo|entiendo|leo|escribo|se) [el|en] (espanol|castellano)
        (hablo|entiendo|leo) (solo|solamente|unicamente) [el|en] (espanol|castellano)
        (solo|solamente) (hablo|entiendo|leo|en) (espanol|castellano)
        en (espanol|castellano) (por favor|porfavor|porfa|si)
        (espanol|castellano) por favor
        no (hablo|entiendo|se|leo|comprendo) [..1] [el|nada de|bien] ingles
        (mandenme|manden|envien|envienme|preguntas|mensajes|mande) ..3 en (espanol|castellano)
        """,
    names="""espanol|en espanol|castellano|en castellano|lengua espanola|spanish|in spanish|espanish|spanish please|
        idioma espanol|espanhol|es""",
)
