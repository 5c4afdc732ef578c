"""What patients write in Spanish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import es_sentences
from bot.text.lexicon.lexicon import Lexicon

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
        no se que decir|quien sabe|no puedo opinar|no puedo valorar|no se decirle|ns nc|aun no lo se|todavia no se""",
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
        quiero recibir mensajes|suscribir|suscribirme|reactivar|continuar|quiero volver a recibir mensajes""",
    help="""ayuda|ayudenme|ayudeme|ayudame|auxilio|socorro|quien es|quienes son|quien eres|quien es usted|
        quienes son ustedes|quien habla|quien escribe|quien me escribe|quien manda esto|que es esto|de quien es esto|
        de que se trata|informacion|info|es una estafa|estafa|esto es una estafa|es spam|spam|es real|es verdad esto|
        de donde sacaron mi numero|como tienen mi numero|de parte de quien|quien sois|quienes sois|quien es este|
        con quien hablo|de que va esto|es broma|quien|esto que es|es un fraude|fraude""",
    wrong_number="""numero equivocado|se equivoco de numero|se equivocaron de numero|se ha equivocado de numero|
        te equivocaste de numero|os habeis equivocado|se han equivocado|se ha equivocado|equivocado|equivocados|
        numero erroneo|numero incorrecto|persona equivocada|no soy yo|no es mi numero|no soy esa persona|se equivoca|
        se equivocan|esta equivocado|estan equivocados|telefono equivocado|no era para mi|mensaje equivocado|
        paciente equivocado|se equivocaron|se equivocaron de persona|se equivoca de persona|no es este numero|
        te has equivocado|te equivocas""",
    start_says=es_sentences.START_SAYS,
    stop_says=es_sentences.STOP_SAYS,
    stop_unless=es_sentences.STOP_UNLESS,
    wrong_number_says=es_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=es_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=es_sentences.NEVER_BEEN_SAYS,
    bereavement_says=es_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=es_sentences.BEREAVEMENT_UNLESS,
    help_says=es_sentences.HELP_SAYS,
    carer_says=es_sentences.CARER_SAYS,
    young_says=es_sentences.YOUNG_SAYS,
    language_says=es_sentences.LANGUAGE_SAYS,
    names="""espanol|en espanol|castellano|en castellano|lengua espanola|spanish|in spanish|espanish|spanish please|
        idioma espanol|espanhol|es""",
)
