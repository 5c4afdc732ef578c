"""Numbers, and words of good and bad, as Spanish patients rate: data; see `lexicon.py`."""

NUMBERS = (
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
)

NUMBER_MARKS = """numero|num|no|nro|opcion|la opcion|respuesta|la respuesta|mi respuesta|nota|punto|puntuacion|elijo|
        escojo|pongo|doy un|un|el|la|opcion numero|la opcion numero|opcion nro|numero de opcion|respuesta numero|
        marco|marco el|marco la|elijo el|elijo la|escojo el|escojo la|elijo la opcion|escojo la opcion|selecciono|
        selecciono la|selecciono el|voto|voto por el|voto por la|pongo un|pongo el|pongo la|le pongo|le pongo un|
        le doy|le doy un|les doy|les doy un|doy|doy el|digo|digo el|digo la|aprieto|presiono|oprimo|tecleo|puse|
        puse el|alternativa|la alternativa|casilla|un solido|un buen|la numero|el numero|mi numero es el|contesto|
        contesto el|contesto la|respondo|respondo el|respondo la|calificacion|nota de|una nota de|puntaje|puntaje de"""

GOOD = """bien|bueno|buena|buenos|buenas|buen|ok|okay|okey|vale bien|satisfecho|satisfecha|satisfechos|contento|
        contenta|contentos|positivo|positiva|positivamente|agradable|agradables|correcto|correcta|correctos|
        satisfactorio|satisfactoria|chevere|vien|bein|biem|bno|notable|guay|adecuado|adecuada|todo bien|todo bueno|
        todo correcto|rico|buenos servicios|buen servicio|buen trato|buena atencion|buena experiencia|todo ok|
        todo en orden|bien todo|bien atendido|bien atendida|bien tratado|bien tratada|contentas|a gusto|me gusto|
        nos gusto|me gusto mucho|nada mal|no esta mal|no estuvo mal|no estuvo nada mal|no me puedo quejar|no me quejo|
        no tengo queja|no tengo quejas|sin quejas|sin queja|ninguna queja|chido|chida|bacano|bacana|padre|majo|maja|
        majos|simpatico|favorable|bn|bien bien|bueno todo|muy correcto|decente|aceptablemente bien|conforme|tranquilo|
        amable|buenisima onda|bueni|gueno|guena|buenita|buenito|buenitos|bonito|bonita|bonitos|lindo|linda|lindos|
        buena onda|de buena|vuena|vueno|vuenos|vien todo|buna|buwna|bieen|bienn|biennn|buenaa|buenoo|bueena|chevre|
        chevere todo|todo chevere|chidos|nice|bien nomas|bien no mas|buena nomas|bueno nomas|bien nada mas|
        bien gracias a dios|todo en regla|en orden|a gustito|conformes|conforme con todo|gratificante|grato|grata|
        gratos|ameno|amena|comodo|comoda|comodos|eficiente|eficaz|digno|digna|respetable|solido|solida|mas que bien|
        mas que bueno|mas que buena|mas que correcto|mas que correcta|mas que satisfecho|mas que satisfecha|
        mas bien bueno|mas bien buena|mas bien bien|tirando a bueno|tirando a buena|tirando a bien|no estuvo mala|
        no estuvo malo|no fue mala|no fue malo|no fue mal|no ha sido malo|no ha sido mala|no ha estado mal|
        no ha ido mal|no me fue mal|no nos fue mal|nada malo|nada mala|no es malo|no es mala|no nos podemos quejar|
        no podemos quejarnos|no puedo quejarme|no nos quejamos|no hay queja|no hay quejas|no hubo queja|
        no hubo quejas|no tengo de que quejarme|no tengo nada de que quejarme|sin novedad|sin problemas|
        sin ningun problema|sin inconvenientes|me ha gustado|nos ha gustado|me ha gustado mucho|me gusto bastante|
        me gusto todo|me agrado|me agrada|me parecio bien|nos parecio bien|me ha parecido bien|nos fue bien|
        me fue bien|me ha ido bien|nos ha ido bien|salio bien|salio todo bien|todo salio bien|todo fue bien|fue bien|
        ha ido bien|quede conforme|quedamos conformes|quede contento|quede contenta|quede satisfecho|quede satisfecha|
        bien tratados|bien atendidos|me trataron bien|nos trataron bien|me han tratado bien|nos han tratado bien|
        me atendieron bien|nos atendieron bien|me han atendido bien|nos han atendido bien|se portaron bien|
        buen hospital|buen personal|buena gente|buenos profesionales|buen cuidado|buenos cuidados|buena calidad|
        buen trabajo hicieron|satisfactorios|satisfactorias|satisfechas|agradecido"""

EXCELLENT = """excelente|excelentes|exelente|ecelente|excelentemente|perfecto|perfecta|perfectos|perfectamente|
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
        excelentisimo|excelente todo|increibles|cinco estrellas|5 estrellas|muchisimo mejor de lo esperado|bravo|
        rebuena|rebueno|rebuenos|rebuenas|re buena|re buena onda|re bueno|re bien|buenisimas|buenisima onda|buenicimo|
        buenicima|vuenisimo|wenisimo|buenisimo todo|todo buenisimo|bacanisimo|bacanisima|bacanismo|bacan|bakan|
        una chulada|chulada|chulisimo|chulisima|chulo|una pasada|una gozada|un amor|unos amores|un encanto|
        un encanto todo|un cielo|un sol|unos soles|un primor|una belleza|una bendicion|una joya|unos cracks|
        son unos cracks|unos fenomenos|unos maquinas|unos artistas|unos profesionales|unos angeles|son unos angeles|
        unos santos|a todo dar|a toda madre|a todo mecate|de pelos|de peluche|de diez todo|de 100|de cien|un cien|
        un 100|cien de cien|100 de 100|diez puntos|un 10 de 10|diez mas|un diez para todos|de diez para todos|
        de sobresaliente|un sobresaliente|sobresalientes|de matricula|matricula|de campeonato|de categoria|
        de primer nivel|de primer mundo|de primerisima|de cinco estrellas|de 5 estrellas|de alto nivel|
        de alta calidad|de calidad|calidad|de la mejor calidad|de fabula|de ensueno|de rechupete|de perlas|
        de perillas|de lo mejor|de lo mejorcito|lo maximo|lo max|al maximo|maximo|la maxima|la maxima nota|
        maxima nota|maxima puntuacion|la mejor nota|la mejor atencion|la mejor experiencia|el mejor hospital|
        los mejores del mundo|el mejor trato|los mejores medicos|mejor que mejor|mejor no se puede pedir|
        mejor no podia ser|mejor no pudo ser|mejor no pudo haber sido|no pudo haber sido mejor|no se puede mejorar|
        no se puede pedir mas|no se puede pedir mejor|no podia pedir mas|no podria ser mejor|imposible mejor|
        imposible de mejorar|insuperables|excelentisima|excelentisimo servicio|exelentes|exelentisimo|exelencia|
        excelencia|escelente|eccelente|exelnte|excelnte|excelenteee|excelent|excellente|excelentes todos|perfectisimo|
        perfectas|perfeto|perfecto todo|todo perfecto|perfect|perfeccion|a la perfeccion|estupendas|estupendisimo|
        estupendamente bien|maravillosas|maravillas|maravilloso todo|fantasticas|magnificas|magnificamente|fabulosos|
        fabulosas|extraordinarios|extraordinarias|extraordinariamente|admirable|admirables|encomiable|ejemplar|
        ejemplares|brillante|brillantes|grandioso|grandiosa|grandiosos|tremendo trabajo|espectacularmente|soberbio|
        soberbia|sublime|celestial|divinos|divinas|divinamente|guapisimo|guapamente|fetén|pistonudo|de pm|de pmm|dpm|
        de putisima madre|de huevos|poca madre|de poca madre|padrisima|padrisimos|chidisimo|chingonas|chingones|
        chingona|chingonazo|joya|una masa|un diez redondo|encantadisimo|encantadisima|encantadas|contentisimo|
        contentisima|contentisimos|satisfechisimo|satisfechisima|agradecidisimo|agradecidisima|feliz|felices|
        felicisima|felicisimo|amabilisimos|amabilisimo|amabilisima|super buena|super buenos|super amables|
        super contento|super contenta|super satisfecho|super satisfecha|superbueno|superbuena|superbuenos|
        supercontento|supercontenta|no tengo ninguna queja|no tengo ni una queja|ni una queja|ni una sola queja|
        cero quejas|nada que objetar|no tengo nada que objetar|nada que reprochar|no tengo nada que reprochar|
        no hay nada que reprochar|nada que reclamar|no tengo nada que reclamar|nada que criticar|nada malo que decir|
        no tengo nada malo que decir|solo tengo palabras de agradecimiento|solo palabras de agradecimiento|
        solo elogios|solo buenas palabras|todo son elogios|chapeau|chapo|me quito el sombrero|ole|ole ole y ole|
        por encima de lo esperado|mejor de lo esperado|mucho mejor de lo esperado|mejor de lo que esperaba|
        mucho mejor de lo que esperaba|supero mis expectativas|superaron mis expectativas|
        ha superado mis expectativas|mas de lo que esperaba|como en casa|como en mi casa|como en familia|
        como una reina|como un rey|como reina|como rey|como a una reina|como a un rey|me trataron como una reina|
        me trataron como un rey|me trataron de maravilla|me han tratado de maravilla|me atendieron de maravilla|
        me atendieron de lujo|me trataron de lujo"""

BAD = """mal|malo|mala|malos|malas|deficiente|deficientes|pobre|insatisfecho|insatisfecha|descontento|descontenta|
        negativo|negativa|flojo|floja|decepcionante|decepcionado|decepcionada|decepcion|desagradable|insuficiente|
        malito|mediocre tirando a malo|mall|suspenso|feo|fea|desilusionado|desilusionada|no me gusto|no nos gusto|
        no me gusto nada|no me ha gustado|no me ha gustado nada|mala experiencia|mal servicio|mala atencion|mal trato|
        regular tirando a mal|regular tirando a malo|mas bien mal|mas bien malo|mas mal que bien|tirando a mal|
        flojito|flojillo|insuficientes|mejorable|muy mejorable|bastante mejorable|deja que desear|
        deja mucho que desear|dejo que desear|dejo mucho que desear|insatisfechos|descontentos|una decepcion|
        por debajo de lo esperado|por debajo de la media|podria mejorar|podria ser mejor|pudo ser mejor|
        no estoy contento|no estoy contenta|no estoy satisfecho|no estoy satisfecha|no quede satisfecho|
        no quede satisfecha|no conforme|inconforme|disconforme|desagradables|malillo|maluco|gacho|chafa|
        poco satisfecho|poco satisfecha|mal atendido|mal atendida|mal tratado|mal tratada|malamente|maluca|malucho|
        malucha|malillos|malilla|malita|malitos|malon|malona|malo malo|mala mala|mal mal|bien malo|bien mala|
        mal la verdad|regular tirando a mala|regular malo|regular mala|regular para mal|mas mala que buena|
        mas malo que bueno|peor de lo esperado|peor de lo que esperaba|peor que antes|peor|flojos|flojas|flojita|
        flojilla|flojisimo tirando|floja tirando a mala|feos|feas|feito|feita|gacha|chafas|chafon|chafita|penca|
        charcha|fome|fulero|fulera|berreta|trucho|choto|chota|malardo|cutre|cutres|pobre atencion|pobre servicio|
        pobres servicios|deficitario|deficitaria|precario|precaria|inadecuado|inadecuada|ineficiente|ineficientes|
        ineficaz|insuficiente atencion|decepcionados|decepcionadas|decepcionantes|una gran decepcion|gran decepcion|
        que decepcion|una desilusion|desilusion|desilusionante|frustrante|frustrado|frustrada|molesto|molesta|
        incomodo|incomoda|lamentable tirando|triste|tristes|descontentas|insatisfechas|insatisfactorio|
        insatisfactoria|suspendido|suspendidos|suspensos|suspenden|reprobado|reprobada|reprobados|
        no me gusto para nada|no me gusto en absoluto|no nos gusto nada|no me agrado|no me agrado nada|no me agrada|
        no me ha gustado para nada|no nos ha gustado|no me convencio|no me ha convencido|no me convence|no cumplio|
        no cumplio mis expectativas|no cumple|no dio la talla|no dieron la talla|no ha estado a la altura|
        no estuvo a la altura|no estuvieron a la altura|no quede conforme|no quedamos conformes|no quede contento|
        no quede contenta|no quedamos contentos|no estoy conforme|no estamos conformes|no estamos contentos|
        no estamos satisfechos|no estoy nada contento|no estoy nada contenta|no estoy nada satisfecho|
        no estoy nada satisfecha|no muy contento|no muy contenta|no me trataron bien|no me atendieron bien|
        no nos trataron bien|no nos atendieron bien|no me han tratado bien|no me han atendido bien|me trataron mal|
        me atendieron mal|nos trataron mal|nos atendieron mal|me han tratado mal|me han atendido mal|
        nos han tratado mal|nos han atendido mal|se portaron mal|mal tratados|mal atendidos|me fue mal|me ha ido mal|
        nos fue mal|salio mal|todo salio mal|todo mal|todo malo|malos servicios|mala calidad|de mala calidad|
        mal hospital|malos tratos|mal cuidado|malos cuidados|mala onda|mala gente|mala vibra|esperaba mas|
        esperaba algo mejor|esperaba otra cosa|me esperaba mas|esperabamos mas|debe mejorar|deben mejorar|
        tienen que mejorar|tiene que mejorar|hay que mejorar|hay mucho que mejorar|mucho que mejorar|les falta mucho|
        le falta mucho|falta mucho|deja bastante que desear|dejaba que desear|deja un poco que desear|
        dejan mucho que desear|deja muchisimo que desear|dejo bastante que desear|por debajo de mis expectativas|
        por debajo de las expectativas|poco satisfactorio|poco satisfactoria|poco satisfechos|poco contento|
        poco contenta|poco agradable|poco buena|poco bueno|poco adecuado|poco adecuada|poco profesional"""

TERRIBLE = """terrible|terribles|fatal|fatales|horrible|horribles|horroroso|horrorosa|horror|pesimo|pesima|pesimos|
        pesimas|pesimamente|nefasto|nefasta|espantoso|espantosa|desastre|un desastre|desastroso|desastrosa|lamentable|
        lamentables|asqueroso|asquerosa|asco|un asco|pesadilla|una pesadilla|verguenza|una verguenza|vergonzoso|
        vergonzosa|lo peor|el peor|la peor|los peores|malisimo|malisima|mierda|una mierda|inaceptable|deplorable|
        penoso|penosa|atroz|de pena|una porqueria|porqueria|vergonzante|de asco|asquerosos|de mierda|una basura|
        basura|un horror|horrendo|horrenda|horripilante|un infierno|infierno|infernal|de verguenza|una pena|
        deplorables|nefastos|pecimo|fatal fatal|fatalmente|peor imposible|peor no se puede|no puede ser peor|
        no pudo ser peor|inadmisible|intolerable|indignante|indignado|indignada|inhumano|inhumana|terriblemente|
        tercermundista|catastrofe|una catastrofe|catastrofico|caotico|cero|un cero|cero patatero|nota cero|del asco|
        malisimos|malisimamente|muy muy mal|re mal|remal|orrible|culero|vomitivo|repugnante|escandaloso|un escandalo|
        horribles todos|horriblemente|horrorosos|horrorosas|orrorosa|orroroso|horible|horrble|horriple|orribles|
        terrrible|terible|terriblee|pesimas condiciones|pesimo servicio|pesima atencion|pesimo trato|
        pesima experiencia|pecima|pésimaa|pesimisimo|malisimas|malicima|malicimo|mal no lo siguiente|
        malo no lo siguiente|fatal no lo siguiente|rematadamente mal|rematadamente malo|de lo peor|de lo peorcito|
        lo peor de lo peor|lo mas malo|lo peor del mundo|la peor experiencia|la peor experiencia de mi vida|
        la peor noche de mi vida|peor experiencia|el peor hospital|el peor servicio|el peor trato|la peor atencion|
        el peor de todos|la peor de todas|peor no puede ser|peor no podia ser|peor no pudo ser|peor no se podia|
        peor no pudo haber sido|no pudo haber sido peor|no puede haber peor|no hay peor|no hay nada peor|
        imposible peor|de mal en peor|nefastas|nefasta experiencia|espantosos|espantosas|espanto|un espanto|
        de espanto|pavoroso|pavorosa|aterrador|aterradora|de terror|terrorifico|terrorifica|de pelicula de terror|
        de horror|tremendamente mal|dantesco|dantesca|funesto|funesta|infame|infames|indigno|indigna|indignos|
        indignante todo|inhumanos|inhumanas|denigrante|denigrantes|humillante|humillantes|degradante|vejatorio|
        traumatico|traumatica|traumatizante|traumante|un trauma|una tortura|tortura|un calvario|calvario|un suplicio|
        suplicio|un martirio|martirio|una agonia|un tormento|un viacrucis|via crucis|un via crucis|un caos|
        un caos total|caos total|un desmadre|desmadre|un relajo total|un despelote|un quilombo|quilombo|un cachondeo|
        una locura total|una barbaridad|una aberracion|aberrante|una atrocidad|una salvajada|una desgracia|una ruina|
        una tragedia|tragico|tragica|un fracaso|fracaso|fracaso total|un desastre total|desastre total|
        un desastre completo|desastre absoluto|desastrosos|desastrosas|desastrozo|un horror total|que horror|que asco|
        que verguenza|que verguenza de hospital|verguenza total|una verguenza total|una autentica verguenza|
        verguenza ajena|sinverguenzas|sinverguenza|vergonzosos|vergonzosas|bochornoso|bochornosa|un bochorno|
        asquerosas|asquerosidad|una asquerosidad|asqueroso todo|da asco|dan asco|daba asco|me da asco|repulsivo|
        repugnantes|nauseabundo|vomitivos|inmundo|inmunda|una inmundicia|una cochinada|cochinada|una chingadera|
        chingadera|una pinche porqueria|de la chingada|de la verga|vale verga|vale madre|valen madre|de la patada|
        del carajo|para el carajo|como el culo|como el orto|del orto|para el orto|del culo|culera|culeros|una cagada|
        cagada|caca|una caca|basura total|pura basura|una puta mierda|puta mierda|mierda pura|
        una mierda pinchada en un palo|para llorar|de llorar|pa llorar|da pena|daba pena|de pena ajena|penosos|
        penosas|patetico|patetica|pateticos|deplorable todo|lamentabilisimo|catastrofica|catastrofal|apocaliptico|
        tercermundistas|de tercer mundo|del tercer mundo|peor que en mi pais|inaceptables|inadmisibles|intolerables|
        imperdonable|imperdonables|inconcebible|injustificable|insoportable|intratable|incalificable|impresentable|
        impresentables|de juzgado de guardia|de denuncia|de juzgado|criminal|criminales|bajo cero|menos que cero|
        cero total|cero absoluto|cero a la izquierda|cero en todo|un cero a la izquierda|me trataron fatal|
        me han tratado fatal|me atendieron fatal|me atendieron pesimo|me trataron pesimo|nos trataron fatal|
        nos atendieron fatal|tratado fatal|tratada fatal|fatal todo|todo fatal|todo horrible|como un perro|
        como a un perro|como perro|como perros|como a perros|como animales|como un animal|como a un animal|
        como ganado|como basura|como un mueble|peor que un animal|peor que a un perro|peor que un perro"""
