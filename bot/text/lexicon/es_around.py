"""What stands around an answer in Spanish: data; see `lexicon.py`."""

FRAMES = """fue|ha sido|es|estuvo|era|fueron|son|eran|todo|todo fue|todo ha sido|todo estuvo|mi respuesta es|
        la respuesta es|diria que|yo diria|yo diria que|diria|creo que|pienso que|opino que|en mi opinion|para mi|
        en general|por lo general|en conjunto|la experiencia|mi experiencia|el servicio|la atencion|el trato|
        la visita|el hospital|el personal|todos|todas|me parecio|me ha parecido|me parece|lo veo|una experiencia|
        un servicio|una atencion|considero que|estoy|estuve|quede|me senti|yo|nosotros|aqui|alli|a mi|la verdad|lo|
        le doy un|le pongo un|calificaria|calificacion|me fue|nos fue|ha ido|me ha ido|fue una|fue un|sinceramente|
        hasta ahora|si|pues|bueno pues|pues bueno|pues mira|mira|mire|a ver|oye|hombre|mujer pues|vaya|ay|ah|eh|em|
        mmm|de|del|el|la|los|las|un|una|con|en|por|ha sido todo|fue todo|ha estado|estuvo todo|ha sido un|ha sido una|
        es un|es una|esta|estaba|he estado|estamos|me siento|me he sentido|me sentia|me quede|quedamos|quedo|sali|
        salimos|salgo|me fui|soy|fui|fui atendido|fui atendida|me atendieron|me han atendido|me trataron|
        me han tratado|nos atendieron|nos trataron|nos han tratado|se portaron|se han portado|atendido|atendida|
        tratado|tratada|con el trato|con el servicio|con la atencion|con todo|con el personal|con el hospital|
        con los servicios|con la experiencia|con ustedes|con vosotros|trato|servicio|servicios|el servicio fue|
        atencion|la atencion fue|la atencion recibida|el trato recibido|recibida|recibido|mi experiencia fue|
        mi experiencia ha sido|la experiencia fue|experiencia|mi estancia|la estancia|estancia|mi visita|visita|
        la consulta|consulta|mi consulta|la cita|la operacion|operacion|el tratamiento|tratamiento|los cuidados|
        cuidados|el cuidado|hospital|en el hospital|del hospital|de la atencion|del servicio|del trato|la calidad|
        en lineas generales|en total|en resumen|resumiendo|en definitiva|al final|la verdad es que|la verdad que|
        de verdad|honestamente|francamente|para ser sincero|para ser sincera|para ser honesto|siendo sincero|
        siendo sincera|a decir verdad|mi opinion|mi opinion es|en mi caso|a mi parecer|a mi juicio|a mi entender|
        desde mi punto de vista|para mi fue|por mi parte|personalmente|yo digo|digo|digo que|puedo decir|
        puedo decir que|tengo que decir|tengo que decir que|debo decir|debo decir que|he de decir|he de decir que|
        quiero decir|creo|creo que fue|yo creo|yo creo que|pienso|opino|considero|considero que fue|me parece que|
        lo considero|lo califico|lo valoro|valoro|valoro con|califico|califico con|mi calificacion|mi calificacion es|
        valoracion|mi valoracion|mi valoracion es|puntuacion|mi puntuacion|mi nota|mi nota es|nota|le doy|les doy|
        os doy|te doy|doy|doy un|les doy un|le daria|les daria|daria|pongo|pongo un|le pongo|les pongo|le pondria|
        ponme|pon|ponga|marco|marque|elijo|escojo|me quedo con|voto|voto por|mi voto|mi eleccion|mi respuesta|
        mi respuesta seria|la respuesta|respuesta|respondo|contesto|seria|seria un|podria decir|podria decir que|
        desde luego|sin duda|sin lugar a dudas|sin duda alguna|definitivamente|claramente|ciertamente|por supuesto|
        claro|siempre|como siempre|esta vez|de momento|por ahora|por suerte|afortunadamente|gracias a dios|
        desgraciadamente|lamentablemente|por desgracia|nos|me|mi|nuestra|nuestra experiencia|lo encontre|han sido|
        han estado|estuvieron|a todos|hospital este|jajaja|yo le doy|yo le doy un|yo les doy|yo le pongo|
        yo le pongo un|yo pongo|yo doy|yo voto|yo elijo|yo escojo|marcaria|pondria|pondria un|le pondria un|
        le daria un|yo le daria|yo le daria un|les pondria|diria un|yo diria un|diria que un|diria que fue|
        yo diria que fue|yo diria que es|diria que es|digamos|digamos que|digamos que fue|pongamos|pongamos que|
        podemos decir que|se puede decir que|se podria decir que|puede decirse que|la calificaria|lo calificaria|
        la calificaria de|lo calificaria de|lo calificaria como|la calificaria como|la califico|la califico de|
        la califico como|lo califico como|la considero|la valoro|lo valoraria|la describiria como|lo describiria como|
        la definiria como|la encontre|lo he encontrado|la he encontrado|lo vi|la vi|la veo|lo senti|la senti|
        me resulto|nos resulto|nos parecio|nos ha parecido|nos parece|se me hizo|se nos hizo|se me hace|se siente|
        se sintio|siento que|siento que fue|senti|yo siento|yo siento que|yo considero|yo considero que|yo opino|
        yo opino que|yo pienso|yo pienso que|yo pienso que fue|pienso que fue|pienso que es|creo que es|
        creo que ha sido|creo que estuvo|opino que fue|considero que es|considero que ha sido|a mi me parecio|
        a mi me parece|a mi me fue|a mi me ha parecido|a mi me trataron|para mi es|para mi ha sido|para mi estuvo|
        para nosotros|por mi lado|de mi parte|en cuanto a mi|en cuanto al servicio|en cuanto a la atencion|
        respecto al servicio|respecto a la atencion|sobre el servicio|sobre la atencion|lo que es el servicio|
        lo que es la atencion|lo que es|que fue|que es|que estuvo|que ha sido|fue de|es de|estuvo de|ha sido de|
        fueron todos|son todos|eran todos|todos fueron|todos son|todos estuvieron|todo el mundo|toda la gente|
        todo el personal|todo el equipo|todo lo|todo el|toda la|todo esta|todo estaba|todo es|todo era|todito|
        todo todo|todo por|todo lo demas|en todo|en todos los sentidos|en todos los aspectos|en todo momento|
        de principio a fin|de momento todo|hasta el momento|hasta la fecha|por el momento|en su mayoria|
        a grandes rasgos|en terminos generales|de forma general|de manera general|generalmente hablando|globalmente|
        en global|en lo general|en lo personal|personalmente hablando|en verdad|en realidad|la mera verdad|la neta|
        neta|neta que|a fe mia|honesta y sinceramente|con toda sinceridad|siendo honesto|siendo honesta|
        siendo honestos|para serle sincero|para serle sincera|para ser sinceros|para ser honesta|te soy sincero|
        le soy sincero|le soy sincera|les dire|les dire que|le dire que|les cuento que|le cuento que|les comento que|
        le comento que|mi valoracion seria|mi nota seria|mi calificacion seria|mi voto seria|mi voto es|
        mi eleccion es|mi opcion|mi opcion es|la opcion es|mi respuesta fue|mi respuesta la|mi respuesta el|
        la respuesta seria|la respuesta mia es|respondo que|contesto que|elegiria|escogeria|me inclino por|
        me decanto por|me iria por|me voy por|voy con|voy por|me voy con|selecciono|pongale|pongale un|pongan|
        pongan un|ponle|ponle un|ponganle|ponganle un|apunte|apunten|anote|anoten|merece|merece un|merecen|merecen un|
        se merece|se merece un|se merecen|se merecen un|se han ganado un|les doy la|le doy la|me llevo|me lleve|
        tuve una|tuve un|tuvimos una|he tenido una|hemos tenido|recibi un|recibi una|he recibido un|he recibido una|
        nos dieron|me dieron un|me dieron una|me brindaron|me brindaron un|me brindaron una|nos brindaron|tienen un|
        tienen una|de mi vida|en mi vida|que he tenido|que he tenido en mi vida|que he visto|que haya tenido|que tuve|
        del mundo|de todos|de todas|aqui en|alla|ahi|en urgencias|urgencias|en la clinica|clinica|la clinica|
        en consulta|en la consulta|en la visita|la visita fue|la visita ha sido|la estancia fue|la estancia ha sido|
        la operacion fue|el trato fue|el trato ha sido|el trato es|el servicio es|el servicio ha sido|
        el servicio estuvo|la atencion es|la atencion ha sido|la atencion estuvo|la experiencia ha sido|
        la experiencia estuvo|mi experiencia es|mi experiencia estuvo|mi experiencia en general|el personal fue|
        el personal es|el hospital es|el hospital fue|bueno pues fue|pues fue|pues estuvo|pues es|pues ha sido|
        pues yo diria|pues yo|bueno yo diria|uy|uf|uff|jo|ostras|guau|wow|caray|hijole|ala|hala|eso|eso es|asi es|
        asi que|entonces|bah bueno|un equipo|el equipo|equipo|un equipo muy|los medicos son|las enfermeras son|
        el equipo es|un trato|unos profesionales|pos|pus|pos la verdad|pues la verdad"""

POLITE = """por favor|porfavor|porfa|favor|xfa|xfavor|gracias|muchas gracias|mil gracias|muchisimas gracias|grasias|
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
        que les vaya bien|cuidense|con carino|porfis|porfi|plis|pliz|please|x favor|por fa|porfavorcito|
        si no es molestia|si no le importa|si me hace el favor|hagame el favor|haganme el favor|le ruego|les ruego|
        se lo ruego|muchas gracias por todo|muchisimas gracias por todo|muchas gracias de corazon|gracias de corazon|
        gracias de todo corazon|gracias de verdad|gracias mil|un millon de gracias|un millon|infinitas gracias|
        gracias infinitas|mil gracias por todo|mil gracias a todos|gracias a ustedes|gracias a vosotros|
        gracias a usted|gracias por escribir|gracias por el mensaje|gracias por su mensaje|gracias por interesarse|
        gracias por su interes|gracias por tomarme en cuenta|gracias por la pregunta|gracias anticipadas|
        gracias de antemano|de antemano gracias|gracias de nuevo|gracias otra vez|grax|grax por todo|grcs|grs|
        gracia por todo|grasia|grasias por todo|muxas gracias|muchas grasias|mxas gracias|ty|thanks|thank you|
        muy agradecidos|eternamente agradecido|eternamente agradecida|agradecido con todos|agradecida con todos|
        agradecido con ustedes|agradecida con ustedes|quedo agradecido|quedo agradecida|se los agradezco|
        se lo agradezco|os lo agradezco|les agradezco mucho|le agradezco mucho|les agradecemos|dios les pague|
        que dios les pague|dios se lo pague|dios los guarde|dios los cuide|que dios los cuide|que dios los guarde|
        dios la bendiga|dios lo bendiga|dios te bendiga|que dios la bendiga|que dios lo bendiga|dios me los bendiga|
        bendiciones a todos|muchas bendiciones|bendecidos|amen|primero dios|si dios quiere|a dios gracias|
        gloria a dios|bendito dios|bendito sea dios|buenas y santas|buenos dias doctor|buenos dias senorita|
        buenas tardes senorita|buenas noches a todos|buenas tardes a todos|buen dia a todos|hola a todos|
        hola buen dia|holaa|holi|hla|holas|buenas a todos|que onda|saluditos|saludos a todos|
        saludos cordiales a todos|muchos saludos|reciban un cordial saludo|reciban un saludo|un saludo a todos|
        un saludo cordial|abrazo|abrazote|un abrazo fuerte|un abrazo a todos|un abrazo grande|besos a todos|besotes|
        un besito|muchos besos|bss|xoxo|xx|cuidese|cuidate|cuidaos|que esten bien|que este bien|que esteis bien|
        que les vaya muy bien|que dios los acompane|hasta la proxima|hasta manana|nos vemos|adios y gracias|
        chao gracias|chaito|ciao|senorita|senoritas|senores del hospital|joven|jovencito|mija|mijo|amiga|amigo|amigas|
        querida|querido|queridas|carino|corazon|mi amor|mi reina|disculpe la molestia|disculpen la molestia|
        disculpen la demora|disculpe la demora|disculpe la tardanza|perdon por la demora|perdon por tardar|
        perdone la tardanza|lo siento por tardar|mil disculpas|mil perdones|me disculpo|con todo respeto|
        con todo el respeto|con el debido respeto|respetuosamente|afectuosamente|con afecto|con aprecio|
        con cariño a todos"""

GREETINGS = """buenos dias|buenas tardes|buenas noches|buen dia|buenas|buena suerte|buen fin de semana|
        que tengan buen dia|buen provecho|pobre hombre|pobre mujer|pobre gente|pobrecito|pobrecita|me encuentro mal|
        me siento mal|estoy mal|estoy malo|estoy mala|mal numero|que pase buen dia|todo lo mejor|
        lo mejor para ustedes|buen viaje|a las buenas|de buena fe|menos mal|de nada|numero malo|buen trabajo|
        que les vaya bien|que os vaya bien|que le vaya bien|buenas vacaciones|buen camino|me siento bien|
        me encuentro bien|me encuentro mejor|me siento mejor|estoy bien|me senti mal|no me encuentro bien|
        no me siento bien|que este bien|que esten bien|buena pregunta|buena idea|dios mio|buenas noticias|
        feliz navidad|buen ano|me siento muy mal|me siento fatal|me siento pesimo|me siento muy bien|
        me siento mucho mejor|me siento peor|me siento malo|me siento mala|me encuentro muy mal|me encuentro fatal|
        me encuentro muy bien|me encuentro mucho mejor|me encuentro peor|estoy muy mal|estoy fatal|estoy muy bien|
        estoy mejor|estoy mucho mejor|estoy peor|estoy bien gracias|estoy bien ahora|ya estoy bien|ya estoy mejor|
        ahora estoy bien|ahora estoy mejor|ando mal|ando bien|ando malo|ando mala|sigo mal|sigo bien|sigo mejor|
        sigo igual|voy bien|voy mejor|voy mal|me puse mal|me puse malo|me puse mala|me dio mal|me sentia mal|
        me sentia muy mal|me sentia bien|me cae mal|me cae bien|me cayo mal|me va bien|me va mal|mal de salud|
        mal del estomago|mal de la espalda|mal de altura|mal de ojo|mal de amores|mal de alzheimer|mal de parkinson|
        de mal en peor|no hay mal que por bien no venga|no hay mal que por bien|no hay mal|mal que bien|bien o mal|
        mal o bien|para bien o para mal|por las buenas o por las malas|por las buenas|por las malas|
        a la buena de dios|a buenas horas|buena gente|buenas gentes|buena persona|buenas personas|buen hombre|
        buena mujer|buen muchacho|buen chico|buena chica|de buena gana|de mala gana|de buenas a primeras|
        de buen humor|de mal humor|mala suerte|que mala suerte|buena suerte a todos|mucha suerte|mal tiempo|
        buen tiempo|hace mal tiempo|hace buen tiempo|hace un dia bueno|mal dia|mala noche|mala hora|en mala hora|
        en buena hora|hora buena|que bien|que bueno|que bueno que|que bien que|que mal|que malo|que buena|
        que bueno saberlo|bueno saberlo|bueno es saberlo|bueno y|bueno a ver|bueno luego|bueno despues|bueno ahora no|
        bien y usted|bien y tu|bien y ustedes|muy bien y usted|muy bien y tu|todo bien y usted|todo bien y tu|
        mas vale tarde que nunca|mejor tarde que nunca|mejor luego|mejor despues|mejor llamenme|mejor asi|
        peor es nada|pobre de mi|pobres enfermeras|pobres|pobre mi madre|pobre mi mama|pobrecillo|pobrecilla|
        pobre diablo|malas noticias|mala noticia|buena noticia|buena noticia es que|buen intento|buen chiste|
        mala idea|muy buena pregunta|excelente pregunta|buena esa|feliz ano|feliz ano nuevo|prospero ano|
        felices fiestas|felices pascuas|feliz pascua|feliz cumpleanos|feliz cumple|buen verano|buen finde|buen puente|
        buen apetito|que aproveche|buenas pascuas|buenos deseos|mis mejores deseos|mejores deseos|los mejores deseos|
        lo mejor para todos|les deseo lo mejor|le deseo lo mejor|os deseo lo mejor|que se mejore|que se mejoren|
        que te mejores|que sea para bien|ojala todo bien|ojala salga bien|todo va a salir bien|todo ira bien|
        todo saldra bien"""

JOINS = """pero|porque|ya que|pues|y|e|aunque|sin embargo|solo|solo que|solamente|debido a|gracias a|sobre todo|
        especialmente|por|puesto que|lastima que|excepto|salvo|menos|xq|pq|porq|xk|aparte|ademas|por desgracia|
        desgraciadamente|el personal|los medicos|las enfermeras|salvo que|a excepcion|quitando|aparte de|a pesar|
        a pesar de|pese|pese a|debido|dado que|sino|unicamente|lo unico|lo unico que|lo unico malo|la unica pega|
        una pena|lastima|tambien|en especial|cuando|donde|aun asi|no obstante|eso si|y eso que|si bien|el medico|
        las chicas|la comida|mientras|mientras que|en cambio|pero si|pero que|xke|xque|por que|por q|pork|porke|pus|
        pos|pues que|eso si que|solo falta|solo falto|falta|falto|falta de|excepto por|exceptuando|fuera de|de resto|
        por lo demas|en lo demas|aunque la|aunque el|incluso|hasta|cuando me|me atendieron|me trataron|esperamos|
        espere|estuve esperando|tuve que|tardaron|tardan|no me|no hay|no habia|nos hicieron|me hicieron"""
