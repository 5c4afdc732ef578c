"""What patients write in Spanish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import es_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="es",
    numbers=(
        "uno|primero|primera|la primera|el uno|el primero|un uno|el 1|numero uno|opcion uno|primera opcion|la primera opcion|1a|1ro|1o|la uno|un 1",
        "dos|segundo|segunda|la segunda|el dos|el segundo|un dos|el 2|numero dos|opcion dos|segunda opcion|la segunda opcion|la dos|un 2|2a",
        "tres|tercero|tercera|la tercera|el tres|el tercero|un tres|el 3|numero tres|opcion tres|tercera opcion|la tercera opcion|la tres|un 3|3a",
        "cuatro|cuarto|cuarta|la cuarta|el cuatro|quatro|cuatr|un cuatro|el 4|numero cuatro|opcion cuatro|cuarta opcion|la cuarta opcion|la cuatro|un 4|4a",
        "cinco|quinto|quinta|la quinta|el cinco|sinco|un cinco|el 5|numero cinco|opcion cinco|quinta opcion|la quinta opcion|la cinco|un 5|5a",
        "seis|sexto|sexta|la sexta|el seis|seiz|un seis|el 6|numero seis|opcion seis|sexta opcion|la sexta opcion|la seis|un 6|6a|la ultima opcion",
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
        todo bien|todo bueno|todo correcto|rico|buenos servicios|buen servicio|buen trato|buena atencion|
        buena experiencia|todo ok|todo en orden|bien todo|bien atendido|bien atendida|bien tratado|bien tratada|
        contentas|a gusto|me gusto|nos gusto|me gusto mucho|nada mal|no esta mal|no estuvo mal|no estuvo nada mal|
        no me puedo quejar|no me quejo|no tengo queja|no tengo quejas|sin quejas|sin queja|ninguna queja|chido|chida|
        bacano|bacana|padre|majo|maja|majos|simpatico|favorable|bn|bien bien|bueno todo|muy correcto|decente|
        aceptablemente bien|conforme|tranquilo|amable|buenisima onda|bueni|gueno|guena""",
    excellent="""excelente|excelentes|exelente|ecelente|excelentemente|perfecto|perfecta|perfectos|perfectamente|
        estupendo|estupenda|estupendamente|genial|geniales|fantastico|fantastica|fantasticos|maravilloso|maravillosa|
        maravillosos|maravilla|increible|fenomenal|buenisimo|buenisima|buenisimos|sobresaliente|magnifico|magnifica|
        magnificos|inmejorable|inmejorables|espectacular|fabuloso|fabulosa|extraordinario|extraordinaria|impecable|
        de maravilla|de lujo|de diez|de 10|un diez|un 10|lo mejor|el mejor|la mejor|los mejores|super|superbien|
        super bien|divino|divina|bacano|padrisimo|10 de 10|diez de diez|ideal|optimo|optima|muybien|mejor imposible|
        un lujo|diez sobre diez|10 sobre 10|matricula de honor|estupendos|una maravilla|maravillosamente|de cine|
        de pelicula|de escandalo|la leche|la hostia|la bomba|la pera|cojonudo|de puta madre|de puta madre todo|
        genial todo|genialmente|super bueno|chingon|rebien|requetebien|recontra bien|barbaro|barbara|brutal|
        espectaculares|insuperable|no pudo ser mejor|no podia ser mejor|no puede ser mejor|mejor no se puede|
        lo mejor de lo mejor|impecables|impoluto|intachable|sin pegas|ni una pega|sin un pero|encantado|encantada|
        encantados|de primera|de primera clase|top|fenomeno|excepcional|sensacional|formidable|exselente|ecselente|
        excelentisimo|excelente todo|increibles|cinco estrellas|5 estrellas|muchisimo mejor de lo esperado|bravo""",
    bad="""mal|malo|mala|malos|malas|deficiente|deficientes|pobre|insatisfecho|insatisfecha|descontento|descontenta|
        negativo|negativa|flojo|floja|decepcionante|decepcionado|decepcionada|decepcion|desagradable|insuficiente|
        malito|mediocre tirando a malo|mall|suspenso|feo|fea|desilusionado|desilusionada|no me gusto|no nos gusto|
        no me gusto nada|no me ha gustado|no me ha gustado nada|mala experiencia|mal servicio|mala atencion|mal trato|
        regular tirando a mal|regular tirando a malo|mas bien mal|mas bien malo|mas mal que bien|tirando a mal|
        flojito|flojillo|insuficientes|mejorable|muy mejorable|bastante mejorable|deja que desear|
        deja mucho que desear|dejo que desear|dejo mucho que desear|insatisfechos|descontentos|una decepcion|
        por debajo de lo esperado|por debajo de la media|podria mejorar|podria ser mejor|pudo ser mejor|
        no estoy contento|no estoy contenta|no estoy satisfecho|no estoy satisfecha|no quede satisfecho|
        no quede satisfecha|no conforme|inconforme|disconforme|desagradables|malillo|maluco|gacho|chafa|
        poco satisfecho|poco satisfecha|mal atendido|mal atendida|mal tratado|mal tratada|malamente""",
    terrible="""terrible|terribles|fatal|fatales|horrible|horribles|horroroso|horrorosa|horror|pesimo|pesima|pesimos|
        pesimas|pesimamente|nefasto|nefasta|espantoso|espantosa|desastre|un desastre|desastroso|desastrosa|lamentable|
        lamentables|asqueroso|asquerosa|asco|un asco|pesadilla|una pesadilla|verguenza|una verguenza|vergonzoso|
        vergonzosa|lo peor|el peor|la peor|los peores|malisimo|malisima|mierda|una mierda|inaceptable|deplorable|
        penoso|penosa|atroz|de pena|una porqueria|porqueria|vergonzante|de asco|asquerosos|de mierda|una basura|
        basura|un horror|horrendo|horrenda|horripilante|un infierno|infierno|infernal|de verguenza|una pena|
        deplorables|nefastos|pecimo|fatal fatal|fatalmente|peor imposible|peor no se puede|no puede ser peor|
        no pudo ser peor|inadmisible|intolerable|indignante|indignado|indignada|inhumano|inhumana|terriblemente|
        tercermundista|catastrofe|una catastrofe|catastrofico|caotico|cero|un cero|cero patatero|nota cero|del asco|
        malisimos|malisimamente|muy muy mal|re mal|remal|orrible|culero|vomitivo|repugnante|escandaloso|un escandalo""",
    very="""muy|mui|muuy|realmente|bastante|sumamente|extremadamente|super|tan|demasiado|increiblemente|totalmente|
        absolutamente|verdaderamente|muy muy|requete|mucho|my|enormemente|muuuy|muii|re|recontra|mega|ultra|muchisimo|
        muy pero que muy|muy pero muy|completamente|tremendamente|sinceramente|altamente|bastante mas que|total|
        totales|absoluto""",
    quite="""bastante|algo|mas o menos|relativamente|mas bien|casi|generalmente|medianamente|un poco|razonablemente|
        por lo general|mayormente|tirando a""",
    nots="""no|no es|no fue|no ha sido|no estuvo|no era|nunca|no muy|no tan|nada|no me|no esta|tampoco|no fueron|
        no del todo|no estaba|no estoy|no me parecio|no eran|no demasiado|no mucho|no precisamente|poco|ni|jamas|
        no muy que digamos|no lo encontre|no lo veo|para nada|lejos de|de todo menos""",
    at_all="""para nada|en absoluto|nada|de nada|ni un poco|nada de nada|de ninguna manera|ni mucho menos|que digamos""",
    neither="""ni bueno ni malo|ni buena ni mala|ni bien ni mal|ni buenos ni malos|ni malo ni bueno|ni mala ni buena|
        ni mal ni bien|ni una cosa ni otra|ni fu ni fa|regular|regulares|normal|normalito|mas o menos|asi asi|
        mediocre|aceptable|pasable|neutral|neutro|neutra|medio|intermedio|a medias|ni lo uno ni lo otro|del monton|
        promedio|ni si ni no|medio medio|meh|tolerable|regularcito|suficiente|ahi ahi|lo normal|nada especial|
        nada del otro mundo|mitad y mitad|ni bien ni tampoco mal|no fue ni bueno ni malo|no fue ni bien ni mal|
        no ha sido ni bueno ni malo|ni muy bien ni muy mal|ni muy bueno ni muy malo|ni una cosa ni la otra|
        ni chicha ni limona|ni chicha ni limonada|ni frio ni calor|asi nomas|asi no mas|masomenos|mas o menos bien|
        maso|masomeno|mas menos|+ o -|normales|normalita|normal tirando a bien|corriente|en el promedio|en la media|
        media|mediano|mediana|mediocres|50 50|cincuenta cincuenta|fifty fifty|un termino medio|termino medio|en medio|
        pasables|pasadero|aceptables|un suficiente|aprobado|aprobado raspado|aprobado justo|justito|indiferente|
        me da igual|me es indiferente|sin mas|ahi va|tirando|se puede mejorar y empeorar|podria ser peor|
        podia haber sido peor|pudo ser peor|cosas buenas y malas|cosas buenas y cosas malas|tuvo cosas buenas y malas|
        con altibajos|altibajos|depende|segun|segun el dia|pse|estandar|ordinario|comun""",
    dont_know="""no lo se|no se|nose|no lo c|ns|no sabe|no sabria decir|no sabria|no tengo idea|ni idea|
        no tengo ni idea|ni la menor idea|dificil de decir|es dificil de decir|no estoy seguro|no estoy segura|
        no me acuerdo|no recuerdo|no puedo decir|no opino|sin opinion|no tengo opinion|no sabria que decir|
        no se que decir|quien sabe|no puedo opinar|no puedo valorar|no se decirle|ns nc|aun no lo se|todavia no se|
        no se bien|no lo se bien|no se que decirle|no se que decirles|no se que contestar|no se que responder|
        no se que poner|no se decir|no se contestar|no sabria decirle|no sabria decirlo|no sabria contestar|
        no sabria valorar|no se valorar|yo no se|pues no se|la verdad no se|la verdad que no se|la verdad no lo se|
        no se la verdad|aun no se|ya no se|no tengo la menor idea|no tengo ni la menor idea|ni la mas minima idea|
        ni puta idea|no hay idea|sin idea|no estoy muy seguro|no estoy muy segura|no seguro|inseguro|tengo dudas|
        indeciso|indecisa|no me decido|no tengo una opinion|prefiero no opinar|no puedo decirlo|no puedo valorarlo|
        no puedo contestar|no puedo responder|dificil decir|dificil decirlo|es dificil decir|es dificil decirlo|
        dificil de valorar|dificil saber|no me acuerdo de nada|no recuerdo nada|se me olvido|estaba dormido|
        estaba dormida|sabe dios|solo dios sabe|vaya usted a saber|vete a saber|a saber|yo que se|que se yo|nsnc|
        ns/nc|nc|no c|nolose|no procede|no aplica|no contesta|no sabe no contesta|abstencion|me abstengo|
        sin comentarios""",
    frames="""fue|ha sido|es|estuvo|era|fueron|son|eran|todo|todo fue|todo ha sido|todo estuvo|mi respuesta es|
        la respuesta es|diria que|yo diria|yo diria que|diria|creo que|pienso que|opino que|en mi opinion|para mi|
        en general|por lo general|en conjunto|la experiencia|mi experiencia|el servicio|la atencion|el trato|
        la visita|el hospital|el personal|todos|todas|me parecio|me ha parecido|me parece|lo veo|una experiencia|
        un servicio|una atencion|considero que|estoy|estuve|quede|me senti|yo|nosotros|aqui|alli|a mi|la verdad|lo|
        le doy un|le pongo un|calificaria|calificacion|me fue|nos fue|ha ido|me ha ido|fue una|fue un|muy en general|
        sinceramente|hasta ahora|si|pues|bueno pues|pues bueno|pues mira|mira|mire|a ver|oye|hombre|mujer pues|vaya|
        ay|ah|eh|em|mmm|de|del|el|la|los|las|un|una|con|en|por|ha sido todo|fue todo|ha estado|estuvo todo|todo muy|
        ha sido un|ha sido una|es un|es una|esta|estaba|he estado|estamos|me siento|me he sentido|me sentia|me quede|
        quedamos|quedo|sali|salimos|salgo|me fui|soy|fui|fui atendido|fui atendida|me atendieron|me han atendido|
        me trataron|me han tratado|nos atendieron|nos trataron|nos han tratado|se portaron|se han portado|atendido|
        atendida|tratado|tratada|con el trato|con el servicio|con la atencion|con todo|con el personal|
        con el hospital|con los servicios|con la experiencia|con ustedes|con vosotros|trato|servicio|servicios|
        el servicio fue|atencion|la atencion fue|la atencion recibida|el trato recibido|recibida|recibido|
        mi experiencia fue|mi experiencia ha sido|la experiencia fue|experiencia|mi estancia|la estancia|estancia|
        mi visita|visita|la consulta|consulta|mi consulta|la cita|la operacion|operacion|el tratamiento|tratamiento|
        los cuidados|cuidados|el cuidado|hospital|en el hospital|del hospital|de la atencion|del servicio|del trato|
        la calidad|en lineas generales|en total|en resumen|resumiendo|en definitiva|al final|la verdad es que|
        la verdad que|de verdad|honestamente|francamente|para ser sincero|para ser sincera|para ser honesto|
        siendo sincero|siendo sincera|a decir verdad|mi opinion|mi opinion es|en mi caso|a mi parecer|a mi juicio|
        a mi entender|desde mi punto de vista|para mi fue|por mi parte|personalmente|yo digo|digo|digo que|
        puedo decir|puedo decir que|tengo que decir|tengo que decir que|debo decir|debo decir que|he de decir|
        he de decir que|quiero decir|creo|creo que fue|yo creo|yo creo que|pienso|opino|considero|considero que fue|
        me parece que|lo considero|lo califico|lo valoro|valoro|valoro con|califico|califico con|mi calificacion|
        mi calificacion es|valoracion|mi valoracion|mi valoracion es|puntuacion|mi puntuacion|mi nota|mi nota es|nota|
        le doy|les doy|os doy|te doy|doy|doy un|les doy un|le daria|les daria|daria|pongo|pongo un|le pongo|les pongo|
        le pondria|ponme|pon|ponga|marco|marque|elijo|escojo|me quedo con|voto|voto por|mi voto|mi eleccion|
        mi respuesta|mi respuesta seria|la respuesta|respuesta|respondo|contesto|seria|seria un|podria decir|
        podria decir que|desde luego|sin duda|sin lugar a dudas|sin duda alguna|definitivamente|claramente|
        ciertamente|por supuesto|claro|siempre|como siempre|esta vez|de momento|por ahora|por suerte|afortunadamente|
        gracias a dios|desgraciadamente|lamentablemente|por desgracia|nos|me|mi|nuestra|nuestra experiencia|
        lo encontre|han sido|han estado|estuvieron|a todos|hospital este|jajaja""",
    polite="""por favor|porfavor|porfa|favor|xfa|xfavor|gracias|muchas gracias|mil gracias|muchisimas gracias|grasias|
        hola|ola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|saludos|un saludo|cordiales saludos|
        estimados|estimado|perdon|disculpe|disculpen|un abrazo|besos|bendiciones|adios|chao|hasta luego|muy amables|
        muy amable|atentamente|senores|gracias a todos|dios les bendiga|oiga|muchas gracias a todos|gracias por todo|
        gracias por preguntar|gracias por su atencion|gracias por la atencion|gracias por su ayuda|grcias|gracia|thx|
        le agradezco|les agradezco|os agradezco|se agradece|agradecido|agradecida|agradecidos|muy agradecido|
        muy agradecida|dios los bendiga|que dios los bendiga|que dios les bendiga|dios le bendiga|dios bendiga|
        buenos dias a todos|muy buenas|hola buenas|hola buenos dias|hola buenas tardes|hola que tal|que tal|
        que tengan buen dia|que tengan un buen dia|que tenga un buen dia|que tengas buen dia|tengan un buen dia|
        tenga buen dia|feliz dia|buen fin de semana|buena semana|buena tarde|buena noche|saludos cordiales|
        un cordial saludo|cordial saludo|cordialmente|abrazos|un fuerte abrazo|un beso|besitos|hasta pronto|chau|
        senor|senora|sr|sra|doctor|doctora|dr|dra|estimada|estimados senores|queridos|amigos|disculpa|perdone|
        perdonen|lo siento|pf|si es tan amable|con permiso|felicidades|enhorabuena|felicitaciones|ok|okey|salud|
        que les vaya bien|cuidense|con carino""",
    greetings="""buenos dias|buenas tardes|buenas noches|buen dia|buenas|buena suerte|buen fin de semana|
        que tengan buen dia|buen provecho|pobre hombre|pobre mujer|pobre gente|pobrecito|pobrecita|me encuentro mal|
        me siento mal|estoy mal|estoy malo|estoy mala|mal numero|que pase buen dia|todo lo mejor|
        lo mejor para ustedes|buen viaje|a las buenas|de buena fe|menos mal|de nada|nada mal|nada malo|numero malo|
        buen trabajo|que les vaya bien|que os vaya bien|que le vaya bien|buenas vacaciones|buen camino|me siento bien|
        me encuentro bien|me encuentro mejor|me siento mejor|estoy bien|me senti mal|no me encuentro bien|
        no me siento bien|que este bien|que esten bien|buena pregunta|buena idea|dios mio|buenas noticias|
        feliz navidad|buen ano""",
    joins="""pero|porque|ya que|pues|y|e|aunque|sin embargo|solo|solo que|solamente|debido a|gracias a|sobre todo|
        especialmente|por|puesto que|lastima que|excepto|salvo|menos|xq|pq|porq|xk|aparte|ademas|por desgracia|
        desgraciadamente|el personal|los medicos|las enfermeras|salvo que|a excepcion|quitando|aparte de|a pesar|
        a pesar de|pese|pese a|debido|dado que|sino|unicamente|lo unico|lo unico que|lo unico malo|la unica pega|
        una pena|lastima|tambien|en especial|cuando|donde|aun asi|no obstante|eso si|y eso que|si bien|el medico|
        las chicas|la comida""",
    praise="""amable|amables|amabilisimos|amabilidad|carinoso|carinosa|carinosos|carino|atento|atenta|atentos|
        profesional|profesionales|profesionalidad|encantador|encantadora|encantadores|maravillosos|simpatico|
        simpatica|simpaticos|paciente y amable|pacientes y amables|comprensivo|comprensiva|comprensivos|limpio|limpia|
        rapido|rapida|rapidos|eficiente|eficientes|eficaz|recomiendo|agradecido|agradecida|agradecidos|angeles|
        respetuosos|educados|educado|humanos|humanidad|seguro|segura|felicidades|enhorabuena|bravo|cuidadosos|
        dedicados|los mejores|calidad humana|amabilisima|atentisimos|majos|majisimos|agradables|educada|
        profesionalismo|competentes|competente|eficaces|rapidez|limpieza|pacientes conmigo|empaticos|empatia|
        dedicacion|entregados|unos angeles|angel|heroes|un diez|de diez|lo recomiendo|recomendable|me salvaron|
        me salvaron la vida|salvaron|bien tratado|bien tratada|bien atendido|bien atendida|excelente|excelentes|
        maravilloso|maravillosa|fantasticos|fantastico|increibles|genial|perfecto|impecable|estupendo|estupendos|
        estupenda|inmejorable|el mejor|la mejor|chapo|sin queja|sin quejas|ninguna queja|una maravilla|buenisimos|
        bondad|ternura|en casa|volveria""",
    blame="""verguenza|vergonzoso|asco|asqueroso|sucio|sucia|suciedad|maleducado|maleducada|maleducados|grosero|
        grosera|groseros|antipatico|antipatica|antipaticos|borde|bordes|desagradable|desagradables|ignorado|ignorada|
        me ignoraron|nos ignoraron|incompetente|incompetentes|incompetencia|negligencia|negligentes|negligente|
        indiferencia|falta de respeto|irrespetuosos|inaceptable|poco profesional|poco profesionales|desastre|horrible|
        prepotente|prepotentes|arrogante|arrogantes|pesadilla|el peor|la peor|maltrato|malas formas|abandonados|
        abandonado|abandonada|inhumano|inhumanos|caotico|caos|nunca mas|jamas vuelvo|no vuelvo|no volvere|
        no lo recomiendo|no recomiendo|no recomendable|lo peor|los peores|peor|una verguenza|vergonzosa|asquerosa|
        mugre|mugriento|cucarachas|mal educados|prepotencia|soberbia|inhumana|deshumanizado|faltas de respeto|
        falta de humanidad|falta de empatia|falta de profesionalidad|ineptos|inepto|inutiles|abandono|me gritaron|
        me grito|gritos|humillada|humillado|humillacion|maltratado|maltratada|me maltrataron|llore|llorando|mintieron|
        mentirosos|mentira|desorganizacion|desorganizado|infierno|terrible|pesimo|pesima|fatal|nefasto|indignante|
        inadmisible|lamentable|penoso|dejadez|desidia|desprecio|mierda|basura|tercermundista|malisimo|malisima|tirado|
        tirada|trato horrible""",
    yes="""si|s|si si|si por favor|claro|claro que si|por supuesto|vale|ok|okay|de acuerdo|estoy de acuerdo|
        si de acuerdo|si gracias|si claro|si pueden|si puede|pueden|puede|adelante|por que no|desde luego|como no|
        correcto|sip|sii|siii|si adelante|si vale|si acepto|acepto|con gusto|si con gusto|sin problema|
        no hay problema|si quiero|si se puede|yes|si doy mi permiso|dale|bueno|si ok|autorizo|si autorizo|
        me parece bien|si claro que si|si por supuesto|por supuesto que si|claro que pueden|claro que podeis|
        claro que puede|podeis|puedes|si podeis|si puedes|pueden hacerlo|podeis hacerlo|pueden compartirlo|
        pueden compartir|pueden publicarlo|pueden publicar|pueden usarlo|pueden usar|pueden utilizarlo|
        puede compartirlo|puede publicarlo|puede usarlo|podeis compartirlo|podeis publicarlo|podeis usarlo|
        podeis compartir|podeis publicar|si pueden compartirlo|si pueden publicarlo|si pueden usarlo|
        si podeis compartirlo|si podeis publicarlo|compartan|compartanlo|compartid|compartidlo|comparta|compartelo|
        publiquen|publiquenlo|publicadlo|usenlo|usadlo|uselo|no me importa|no me importa nada|si no me importa|
        a mi no me importa|no me molesta|si no me molesta|no me importaria|no hay ningun problema|si no hay problema|
        no hay inconveniente|no tengo inconveniente|no tengo ningun inconveniente|sin inconveniente|sin problemas|
        si sin problema|si sin problemas|ningun problema|ningun inconveniente|no tengo problema|
        no tengo ningun problema|no veo problema|no veo inconveniente|no veo por que no|porque no|y por que no|
        si por que no|si como no|vale si|okey|ok si|si estoy de acuerdo|conforme|estoy conforme|yo acepto|yo autorizo|
        lo autorizo|doy mi autorizacion|doy mi permiso|doy permiso|doy mi consentimiento|tienen mi permiso|
        tiene mi permiso|teneis mi permiso|tienen mi autorizacion|tienen permiso|consiento|permito|si permito|
        lo permito|con mucho gusto|con placer|encantado|encantada|si encantada|si encantado|no tengo nada en contra|
        nada en contra|sin objecion|no tengo objecion|ninguna objecion|no me opongo|por mi si|por mi bien|por mi vale|
        por mi no hay problema|por mi perfecto|esta bien|si esta bien|bueno si|pues si|pues claro|pues claro que si|
        obvio|obvio que si|obviamente|logico|naturalmente|evidentemente|desde luego que si|sin duda|sin duda alguna|
        ciertamente|efectivamente|afirmativo|perfecto|si perfecto|genial|si dale|venga|venga si|sale|simon|sep|
        sí señor|si senor|si senora|por favor si|si porfa|si anonimo|si anonimamente|anonimo si|de forma anonima si|
        lo que quieran|cuando quieran|como quieran|si quieren|aja|pueden publicarlo sin problema|
        si adelante sin problema|claro adelante|claro sin problema|claro pueden|claro pueden usarlo|
        claro pueden publicarlo|claro podeis|por supuesto pueden|por supuesto adelante|vale sin problema|
        si pueden usarlo sin problema""",
    no="""no|n|no gracias|no no|no quiero|no por favor|mejor no|prefiero que no|prefiero no|de ninguna manera|
        no estoy de acuerdo|no acepto|en absoluto|para nada|ni hablar|claro que no|nop|nope|no deseo|no autorizo|
        no pueden|no puede|no hace falta|por favor no|preferiria que no|nunca|jamas|no es necesario|no lo deseo|noo|
        nooo|no doy permiso|de eso nada|no no quiero|no quiero eso|yo no quiero|no lo quiero|no me gustaria|
        no quisiera|yo prefiero que no|preferiria no|mejor que no|creo que no|creo que mejor no|pienso que no|
        no muchas gracias|no gracias prefiero que no|gracias pero no|pues no|pues mejor no|no porfa|no lo autorizo|
        yo no autorizo|no doy mi autorizacion|no doy mi permiso|no doy mi consentimiento|no tienen mi permiso|
        no tienen permiso|no permito|no lo permito|no consiento|yo no acepto|no de acuerdo|no podeis|no puedes|
        no pueden publicarlo|no pueden compartirlo|no pueden usarlo|no podeis publicarlo|no compartan|no lo compartan|
        no lo publiquen|no publiquen|no lo comparta|no lo publique|no lo compartais|no lo publiqueis|no lo usen|
        por favor no lo publiquen|por favor no lo compartan|de ningun modo|de ninguna forma|ni de broma|ni de cona|
        ni de chiste|ni loco|ni loca|ni muerto|ni pensarlo|ni en suenos|ni soñarlo|nunca jamas|nunca en la vida|
        por supuesto que no|desde luego que no|obvio que no|obviamente no|evidentemente no|absolutamente no|
        definitivamente no|rotundamente no|me niego|me niego rotundamente|me opongo|negativo|nel|nanai|nones|
        no hay necesidad|ahora no|no ahora|esta vez no|no esta vez|no todavia|es privado|privado|es confidencial|
        confidencial|quiero que sea privado|prefiero que sea privado|que quede en privado|mantenganlo privado|
        no senor|no senora|no me parece bien|no me apetece|no estoy comodo|no estoy comoda|si me importa|me importa|
        me molesta|prefiero que no lo compartan|prefiero que no lo publiquen|prefiero que no se publique|
        prefiero que no se comparta|preferiria que no lo compartan|prefiero que quede en privado|
        preferiria que no se publicara|mejor que no lo publiquen|mejor no lo compartan""",
    stop="""stop|stop sms|parar|pare|paren|para|paralo|basta|basta ya|ya basta|detener|detenganse|detente|cancelar|
        cancela|cancele|cancelen|cancelar suscripcion|anular|anula|anulen|darme de baja|dar de baja|date de baja|
        dadme de baja|denme de baja|deme de baja|quiero darme de baja|desuscribir|desuscribirme|dejen de escribir|
        dejen de escribirme|deja de escribirme|deje de escribirme|dejad de escribirme|dejen de molestar|
        deje de molestar|no me escriban|no me escriba|no me escribas|no me escribais|no me escriban mas|
        no me escriba mas|no escriban mas|no mas mensajes|no mas sms|no mas textos|no manden mas|
        no manden mas mensajes|no enviar mas|no envien mas|no envien mas mensajes|no quiero mensajes|
        no quiero mas mensajes|no quiero sms|sin mensajes|borrenme|borrame|borren mi numero|eliminenme|
        eliminar mi numero|eliminen mi numero|quitenme|quitame de la lista|dejenme en paz|dejeme en paz|dejame en paz|
        dejadme en paz|no molestar|no molesten|no me molesten|no moleste|no contactar|no me contacten|stopp|
        stop mensajes|stop por favor|basta de mensajes|parad|paren ya|dejenme|dejen de enviarme mensajes|
        dejen de mandarme mensajes|dejen de mandar mensajes|dejen de enviar mensajes|deja de mandarme mensajes|
        dejad de mandarme mensajes|dejad de enviarme mensajes|no mas|ya no mas|ya no mas mensajes|no quiero mas|
        no quiero mas sms|no quiero recibir mensajes|no quiero recibir mas mensajes|no quiero recibir sms|
        no quiero recibir nada|no quiero recibir|no quiero participar|no deseo participar|no deseo recibir mensajes|
        no deseo mas mensajes|no deseo mensajes|ya no quiero mensajes|ya no quiero recibir mensajes|no me interesa|
        no estoy interesado|no estoy interesada|no tengo interes|sin interes|no me escribais mas|no me escribas mas|
        no me manden mensajes|no me manden mas mensajes|no me manden nada|no me manden mas|no me mandeis mensajes|
        no me mandeis mas mensajes|no me mandeis mas|no me mande mensajes|no me envien mensajes|
        no me envien mas mensajes|no me envien mas|no me envieis mensajes|no me envieis mas|no me envie mas mensajes|
        no me contacten mas|no me contacteis|no me molesten mas|no me molesteis|no molesteis|darse de baja|
        dame de baja|quiero la baja|solicito la baja|cancelar mensajes|desuscribanme|desapuntar|desapuntarme|
        desapuntadme|quitenme de la lista|quiteme de la lista|quitadme de la lista|borrenme de la lista|borradme|
        borradme de la lista|borrar mi numero|borrad mi numero|borre mi numero|borra mi numero|elimine mi numero|
        eliminad mi numero|saquenme|saquenme de la lista|sacadme de la lista|bloquear|bloqueado|dejenme tranquilo|
        dejenme tranquila|dejadme tranquilo|dejadme tranquila|dejame tranquilo|dejame tranquila|vayanse|estop|baja""",
    start=es_sentences.START,
    help="""ayuda|ayudenme|ayudeme|ayudame|auxilio|socorro|quien es|quienes son|quien eres|quien es usted|
        quienes son ustedes|quien habla|quien escribe|quien me escribe|quien manda esto|que es esto|de quien es esto|
        de que se trata|informacion|info|es una estafa|estafa|esto es una estafa|es spam|spam|es real|es verdad esto|
        de donde sacaron mi numero|como tienen mi numero|de parte de quien|quien sois|quienes sois|quien es este|
        con quien hablo|de que va esto|es broma|esto que es|es un fraude|fraude|esto cuesta dinero|cuesta dinero|
        cuesta algo|tiene coste|tiene algun coste|tiene costo|tiene algun costo|cuanto cuesta|cuanto cuesta esto|
        cuanto vale|es gratis|es gratuito|esto es gratis|esto es gratuito|es de pago|esto es de pago|tengo que pagar|
        hay que pagar|me cobran|me van a cobrar|de que hospital|de que hospital es|de que hospital son|que hospital|
        que hospital es|cual hospital|de cual hospital|es del hospital|son del hospital|sois del hospital|
        es de verdad el hospital|es realmente el hospital|es el hospital|es verdad|esto es verdad|esto es real|
        es en serio|es seguro|es fiable|esto es estafa|es estafa|es un timo|esto es un timo|timo|es fraude|es virus|
        es un virus|es una broma|es phishing|quien eres tu|quien sos|quien envia esto|quien me manda esto|
        quien me ha mandado esto|con quien estoy hablando|de quien es|de quien es este numero|
        de quien es este mensaje|de que es esto|de que es|q es esto|que quieren|que quiere|que quereis|que desean|
        para que es|para que es esto|para que|por que me escriben|por que me escribis|por que me mandan esto|
        por que recibo esto|no entiendo|no entiendo nada|no lo entiendo|no comprendo|que tengo que hacer|que hago|
        que debo hacer|como contesto|como respondo|como funciona|como funciona esto|como tiene mi numero|
        como teneis mi numero|como consiguieron mi numero|como consiguio mi numero|como habeis conseguido mi numero|
        como han conseguido mi numero|de donde habeis sacado mi numero|de donde han sacado mi numero|
        de donde tienen mi numero|quien les dio mi numero|quien os ha dado mi numero|quien le dio mi numero|
        es un robot|eres un robot|es una maquina|eres una persona|es un bot|ayuda por favor|necesito ayuda con esto|
        informacion por favor""",
    wrong_number=es_sentences.WRONG_NUMBER,
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
