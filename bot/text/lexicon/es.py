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
    number_marks="""numero|num|no|nro|opcion|la opcion|respuesta|la respuesta|mi respuesta|nota|punto|puntuacion|elijo|
        escojo|pongo|doy un|un|el|la|opcion numero|la opcion numero|opcion nro|numero de opcion|respuesta numero|
        marco|marco el|marco la|elijo el|elijo la|escojo el|escojo la|elijo la opcion|escojo la opcion|selecciono|
        selecciono la|selecciono el|voto|voto por el|voto por la|pongo un|pongo el|pongo la|le pongo|le pongo un|
        le doy|le doy un|les doy|les doy un|doy|doy el|digo|digo el|digo la|aprieto|presiono|oprimo|tecleo|puse|
        puse el|alternativa|la alternativa|casilla|un solido|un buen|la numero|el numero|mi numero es el|contesto|
        contesto el|contesto la|respondo|respondo el|respondo la|calificacion|nota de|una nota de|puntaje|puntaje de""",
    good="""bien|bueno|buena|buenos|buenas|buen|ok|okay|okey|vale bien|satisfecho|satisfecha|satisfechos|contento|
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
        buen trabajo hicieron|satisfactorios|satisfactorias|satisfechas|agradecido""",
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
        me atendieron de lujo|me trataron de lujo""",
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
        poco contenta|poco agradable|poco buena|poco bueno|poco adecuado|poco adecuada|poco profesional""",
    terrible="""terrible|terribles|fatal|fatales|horrible|horribles|horroroso|horrorosa|horror|pesimo|pesima|pesimos|
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
        como ganado|como basura|como un mueble|peor que un animal|peor que a un perro|peor que un perro""",
    very="""muy|mui|muuy|realmente|sumamente|extremadamente|super|tan|demasiado|increiblemente|totalmente|
        absolutamente|verdaderamente|muy muy|requete|mucho|my|enormemente|muuuy|muii|re|recontra|mega|ultra|muchisimo|
        muy pero que muy|muy pero muy|completamente|tremendamente|sinceramente|altamente|total|totales|absoluto|
        re contra|requeteque|harto|retequete|retebien|recontra re|bien bien|cantidad de|un monton|un chingo|un chorro|
        tela de|mazo|mazo de|la mar de|de lo mas|muchisisimo|muuuuy|muuuuuy|muyy|muyyy|muymuy|mjy|nuy|mut|miy|
        muuy muy|bastantisimo|extremamente|extraordinariamente|excepcionalmente|especialmente|particularmente|
        profundamente|inmensamente|infinitamente|de verdad muy|de veras muy|enteramente|plenamente|cien por cien|
        cien por ciento|al 100|100 por ciento|al cien|rematadamente|rete|archi|hiper|terriblemente|horriblemente|
        espantosamente|absoluta|absolutos|autentico|autentica|verdadero|verdadera|todo un|toda una|menudo|menuda|
        tremendo|tremenda""",
    quite="""bastante|algo|mas o menos|relativamente|mas bien|casi|generalmente|medianamente|un poco|razonablemente|
        por lo general|mayormente|tirando a|un poquito|un poquillo|un tanto|un pelin|algun tanto|medio|regularmente|
        suficientemente|lo suficientemente|mas menos|digamos|aproximadamente|parcialmente|dentro de lo que cabe|
        en parte|ligeramente|levemente|mayoritariamente|normalmente|habitualmente|basicamente|tirando|nomas|no mas|
        nada mas|bastantito""",
    nots="""no|no es|no fue|no ha sido|no estuvo|no era|nunca|no muy|no tan|nada|no me|no esta|tampoco|no fueron|
        no del todo|no estaba|no estoy|no me parecio|no eran|no demasiado|no mucho|no precisamente|poco|ni|jamas|
        no muy que digamos|no lo encontre|no lo veo|para nada|lejos de|de todo menos|no me ha parecido|
        no me han parecido|no nos parecio|no nos ha parecido|no me resulto|no resulto|no lo considero|no la considero|
        no lo calificaria|no diria que fue|no diria que|no diria|no puedo decir que fue|no puedo decir que|
        no se puede decir|no creo que fuera|no creo que sea|no creo que haya sido|no me siento|no me senti|no quede|
        no salio|no ha estado|no han estado|no estuvieron|no han sido|no seria|no es tan|no es muy|no fue tan|
        no fue muy|no estuvo tan|no estuvo muy|no ha sido muy|no ha sido tan|no todo lo|no tiene nada de|nada de|
        de nada|no fue nada|no es nada|no estuvo nada|no ha sido nada|no era nada|distan de ser|dista de ser|
        dista mucho de ser|lejos de ser|en absoluto|de ningun modo|escasamente|muy poco""",
    at_all="""para nada|en absoluto|nada|de nada|ni un poco|nada de nada|de ninguna manera|ni mucho menos|que digamos|
        absolutamente nada|ni por asomo|ni de lejos|de ningun modo|de ninguna forma|en lo absoluto|en lo mas minimo|
        ni tantito|ni tantico|ni un poquito|ni pizca|ni una pizca|ni de cona|que se diga|la verdad nada""",
    neither="""ni bueno ni malo|ni buena ni mala|ni bien ni mal|ni buenos ni malos|ni malo ni bueno|ni mala ni buena|
        ni mal ni bien|ni una cosa ni otra|ni fu ni fa|regular|regulares|normal|normalito|mas o menos|asi asi|
        mediocre|aceptable|pasable|neutral|neutro|neutra|medio|intermedio|a medias|ni lo uno ni lo otro|del monton|
        promedio|ni si ni no|meh|tolerable|regularcito|suficiente|ahi ahi|nada especial|nada del otro mundo|
        mitad y mitad|ni bien ni tampoco mal|no fue ni bueno ni malo|no fue ni bien ni mal|
        no ha sido ni bueno ni malo|ni muy bien ni muy mal|ni muy bueno ni muy malo|ni una cosa ni la otra|
        ni chicha ni limona|ni chicha ni limonada|ni frio ni calor|asi nomas|asi no mas|masomenos|mas o menos bien|
        maso|masomeno|mas menos|+ o -|normales|normalita|normal tirando a bien|corriente|en el promedio|en la media|
        media|mediano|mediana|mediocres|50 50|cincuenta cincuenta|fifty fifty|termino medio|pasables|pasadero|
        aceptables|aprobado|aprobado raspado|aprobado justo|justito|indiferente|me da igual|me es indiferente|sin mas|
        ahi va|tirando|se puede mejorar y empeorar|podria ser peor|podia haber sido peor|pudo ser peor|
        cosas buenas y malas|cosas buenas y cosas malas|tuvo cosas buenas y malas|altibajos|depende|segun|
        segun el dia|pse|estandar|ordinario|comun|ni buena ni mala sino regular|ni bueno ni malo sino regular|
        ni bien ni mal sino regular|ni muy buena ni muy mala|ni muy buenos ni muy malos|ni muy bien ni tampoco mal|
        ni tan buena ni tan mala|ni tan bueno ni tan malo|ni tan bien ni tan mal|ni tan tan ni muy muy|ni tan tan|
        ni muy muy ni tan tan|ni buenas ni malas|ni buena ni tampoco mala|ni bueno ni tampoco malo|ni buena y ni mala|
        no buena ni mala|no fue ni buena ni mala|no fue buena ni mala|no fue bueno ni malo|
        no ha sido ni buena ni mala|no es ni buena ni mala|no es ni bueno ni malo|no estuvo ni bien ni mal|
        no estuvo ni buena ni mala|ni excelente ni malo|ni excelente ni pesimo|ni excelente ni pesima|
        ni lo mejor ni lo peor|ni mejor ni peor|ni positivo ni negativo|ni positiva ni negativa|
        ni satisfecho ni insatisfecho|ni satisfecha ni insatisfecha|ni contento ni descontento|
        ni contenta ni descontenta|ni chicha ni limoná|ni pa ti ni pa mi|ni pena ni gloria|sin pena ni gloria|
        pasa sin pena ni gloria|ni fu ni fa la verdad|ni carne ni pescado|ni blanco ni negro|
        ni si ni no ni todo lo contrario|ni alto ni bajo|ni frio ni caliente|regularcita|regularcitas|regularcitos|
        regularsito|regularsita|regular nomas|regular no mas|regular tirando a bien|regular tirando a bueno|regu|
        regulin|regulinchi|regulero|ma o meno|ma o menos|mas o meno|mas o menos nomas|mas o menos la verdad|
        mas o menitos|masomenitos|maomeno|mao meno|mao menos|ahi nomas|ahi nomas regular|ahi la llevo|ahi la llevan|
        asi asi nomas|asin asin|equis|x equis|ni modo regular|intermedia|intermedios|en el medio|de medio pelo|
        medianito|mediania|mediocridad|promedio nomas|promedio normal|normalitos|normal nomas|normal sin mas|
        lo de siempre normal|como todos|como en todos lados|como en todas partes|como cualquier hospital|
        del monton nomas|comun y corriente|corrientes|estandard|ordinaria|sin nada especial|
        nada especial que destacar|nada que destacar|nada extraordinario|nada espectacular|nada fuera de lo normal|
        nada fuera de lo comun|sin mas ni mas|tolerables|soportable|llevadero|llevadera|pasable nomas|pasa|pasadera|
        aceptable nomas|aceptable sin mas|suficiente raspado|apenas suficiente|apenas aceptable|justo|justita|
        de todo un poco|hubo de todo|ha habido de todo|un poco de todo|tuvo de todo|unas cosas bien y otras mal|
        unas cosas bien otras mal|cosas buenas cosas malas|algunas cosas bien otras mal|a veces bien a veces mal|
        unas veces bien otras mal|sus mas y sus menos|luces y sombras|pros y contras|mitad bien mitad mal|
        mitad buena mitad mala|mitad mitad|medio bien medio mal|bien y mal|neutros|neutras|indistinto|me da lo mismo|
        me es igual|tanto da|puede mejorar y empeorar|podria haber sido peor""",
    dont_know="""no lo se|no se|nose|no lo c|ns|no sabe|no sabria decir|no sabria|no tengo idea|ni idea|
        no tengo ni idea|ni la menor idea|dificil de decir|no estoy seguro|no estoy segura|no me acuerdo|no recuerdo|
        no puedo decir|no opino|sin opinion|no tengo opinion|no sabria que decir|no se que decir|quien sabe|
        no puedo opinar|no puedo valorar|no se decirle|ns nc|aun no lo se|todavia no se|no se bien|no lo se bien|
        no se que decirle|no se que decirles|no se que contestar|no se que responder|no se que poner|no se decir|
        no se contestar|no sabria decirle|no sabria decirlo|no sabria contestar|no sabria valorar|no se valorar|
        no se la verdad|aun no se|ya no se|no tengo la menor idea|no tengo ni la menor idea|ni la mas minima idea|
        ni puta idea|no hay idea|sin idea|no estoy muy seguro|no estoy muy segura|no seguro|inseguro|tengo dudas|
        indeciso|indecisa|no me decido|no tengo una opinion|prefiero no opinar|no puedo decirlo|no puedo valorarlo|
        no puedo contestar|no puedo responder|dificil decir|dificil decirlo|dificil de valorar|dificil saber|
        no me acuerdo de nada|no recuerdo nada|se me olvido|estaba dormido|estaba dormida|sabe dios|solo dios sabe|
        vaya usted a saber|vete a saber|a saber|yo que se|que se yo|nsnc|ns/nc|nc|no c|nolose|no procede|no aplica|
        no contesta|no sabe no contesta|abstencion|me abstengo|sin comentarios|no sabria que decirle|
        no sabria que decirles|no sabria que decirte|no sabria que contestar|no sabria que responder|
        no sabria que poner|no sabria cual elegir|no sabria cual|no sabria responder|no sabria explicarlo|
        no sabria decirles|no sabria decirte|no sabria calificar|no se que decirte|no se que elegir|no se que escoger|
        no se que marcar|no se que opinar|no se que pensar|no se que nota poner|no se que numero poner|
        no se que calificacion dar|no se cual elegir|no se cual escoger|no se cual|no se cual poner|
        no se como responder|no se como contestar|no se como calificar|no se como calificarlo|no se responder|
        no se decirlo|no se opinar|no se calificar|no se mucho|no se nada|no se muy bien|no lo se muy bien|
        no lo se seguro|no lo se con seguridad|no se con seguridad|no se exactamente|no lo se exactamente|pos no se|
        pos no se la verdad|pos quien sabe|pos sepa|no see|no ce|no lo see|nolo se|no lose|no se se|nosee|no sep|
        nose la verdad|no sebo|no sabo|no lo sabo|sepa|sepa dios|sepa la bola|sepa el diablo|sepa judas|sabra dios|
        dios sabe|dios sabra|solo dios|ve tu a saber|vaya uno a saber|anda a saber|quien sabra|quien lo sabe|
        quien sabe la verdad|y yo que se|y yo que voy a saber|que voy a saber|que se yo la verdad|
        ni la mas remota idea|ni la mas remota|ni la mas puta idea|ni repajolera idea|ni zorra|ni pajolera idea|
        ni papa|no tengo ni papa|no tengo ni la mas minima idea|no tengo la mas minima idea|
        no tengo ni la mas remota idea|no tengo ni puta idea|no tengo npi|npi|idea no tengo|ninguna idea|cero idea|
        no puedo decirle|no puedo decirles|no puedo decirte|no le puedo decir|no les puedo decir|no te puedo decir|
        no podria decir|no podria decirle|no podria decirlo|no puedo calificar|no puedo calificarlo|no puedo juzgar|
        no puedo evaluar|no puedo evaluarlo|no puedo precisar|no puedo asegurar|no puedo saberlo|no puedo saber|
        no hay forma de saber|imposible saber|imposible saberlo|imposible decirlo|dificil saberlo|
        dificil de responder|dificil de contestar|dificil responder|dificil contestar|me cuesta decirlo|
        me cuesta decidir|no sabria por donde empezar|no estoy seguro de que poner|no estoy segura de que poner|
        no estoy seguro de que decir|no estoy segura de que decir|no estoy nada seguro|no estoy nada segura|
        no estoy del todo seguro|no estoy del todo segura|no estamos seguros|no segura|insegura|dudo|estoy en duda|
        tengo mis dudas|dudoso|dudosa|no lo tengo claro|no tengo claro|no me decido por ninguna|no me aclaro|
        no decido|no he decidido|no lo he decidido|aun no decido|todavia no lo se|aun no puedo decir|
        todavia no puedo decir|es pronto para decir|es pronto para saberlo|muy pronto para decir|
        demasiado pronto para decir|es pronto|no tengo opinion formada|no tengo opinion al respecto|
        sin opinion al respecto|no tengo una opinion formada|no opino nada|no quiero opinar|prefiero no decir|
        prefiero no contestar|prefiero no responder|prefiero no decirlo|no deseo opinar|sin comentario|
        no hay comentarios|no tengo comentarios|no me acuerdo bien|no me acuerdo muy bien|no me acuerdo mucho|
        no lo recuerdo|no lo recuerdo bien|no recuerdo bien|no recuerdo mucho|ya no me acuerdo|ya no recuerdo|
        ni me acuerdo|ni lo recuerdo|no me acuerdo ya|no hago memoria|lo he olvidado|se me ha olvidado|
        se me olvido todo|lo olvide|estaba sedado|estaba sedada|estaba anestesiado|estaba anestesiada|
        estaba inconsciente|estuve dormido todo el tiempo|estuve dormida todo el tiempo|no me entere|
        no me entere de nada|n/s|n/c|ns/nc la verdad|no sabria contestarle|no sabria contestarles|
        no sabria contestarte|no sabria responderle|no sabria responderles|no c que decir|no c q decir|no se q decir|
        no se q poner|no c que poner|no se contestarle|no se responderle|no se responderles|nose que decir|
        nose que poner|nose q decir|no c q poner|ni idea la verdad""",
    frames="""fue|ha sido|es|estuvo|era|fueron|son|eran|todo|todo fue|todo ha sido|todo estuvo|mi respuesta es|
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
        el equipo es|un trato|unos profesionales|pos|pus|pos la verdad|pues la verdad""",
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
        con cariño a todos""",
    greetings="""buenos dias|buenas tardes|buenas noches|buen dia|buenas|buena suerte|buen fin de semana|
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
        todo saldra bien""",
    joins="""pero|porque|ya que|pues|y|e|aunque|sin embargo|solo|solo que|solamente|debido a|gracias a|sobre todo|
        especialmente|por|puesto que|lastima que|excepto|salvo|menos|xq|pq|porq|xk|aparte|ademas|por desgracia|
        desgraciadamente|el personal|los medicos|las enfermeras|salvo que|a excepcion|quitando|aparte de|a pesar|
        a pesar de|pese|pese a|debido|dado que|sino|unicamente|lo unico|lo unico que|lo unico malo|la unica pega|
        una pena|lastima|tambien|en especial|cuando|donde|aun asi|no obstante|eso si|y eso que|si bien|el medico|
        las chicas|la comida|mientras|mientras que|en cambio|pero si|pero que|xke|xque|por que|por q|pork|porke|pus|
        pos|pues que|eso si que|solo falta|solo falto|falta|falto|falta de|excepto por|exceptuando|fuera de|de resto|
        por lo demas|en lo demas|aunque la|aunque el|incluso|hasta|cuando me|me atendieron|me trataron|esperamos|
        espere|estuve esperando|tuve que|tardaron|tardan|no me|no hay|no habia|nos hicieron|me hicieron""",
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
        bondad|ternura|en casa|volveria|carinosas|atentas|amabilisimas|encantadoras|maravillosas|profesionalisimos|
        simpaticas|comprensivas|humana|humano|humanas|calidez|calidos|calido|calida|dulce|dulces|dulzura|amoroso|
        amorosa|amorosos|amorosas|amor|un amor|con amor|con carino|con mucho carino|mucho carino|delicadeza|delicados|
        tierno|tiernos|servicial|serviciales|solidarios|bondadoso|bondadosa|bondadosos|entregadas|volcados|esmero|
        esmerados|gentil|gentiles|gentileza|cordial|cordiales|respetuoso|respetuosa|respetuosas|educadas|educadisimos|
        cercano|cercana|cercanos|cercania|acogedor|acogedores|acogedora|sonrisa|sonrientes|alegres|pendientes de mi|
        siempre pendientes|pacientes y carinosos|paciencia infinita|puntuales|puntual|impecables|intachable|limpisimo|
        todo limpio|fantastica|fenomenal|espectacular|espectaculares|extraordinario|extraordinaria|extraordinarios|
        excepcionales|excepcional|inmejorables|magnifico|magnifica|magnificos|divinos|lindos|linda gente|linda|lindas|
        bella gente|bellas personas|buenas personas|buenisima gente|gran equipo|equipo estupendo|equipo maravilloso|
        equipazo|un equipo estupendo|un equipo maravilloso|grandes profesionales|buenos profesionales|unos cracks|
        cracks|de maravilla|muy bien|muy buena|muy bueno|muy buenos|todo bien|todo muy bien|contenta|contento|
        muy contenta|muy contento|satisfecho|satisfecha|encantada|encantado|feliz|gracias por todo|gracias de corazon|
        dios los bendiga|dios los bendiga a todos|me senti en casa|me senti segura|me senti seguro|me ayudaron mucho|
        me cuidaron muy bien|me salvo la vida|salvado la vida|bien cuidado|bien cuidada|recomendado|
        cien por cien recomendable""",
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
        tirada|trato horrible|asquerosos|asquerosas|cochino|cochina|cochinos|mugroso|mugrosa|mugrosos|sucios|sucias|
        apestaba|apestoso|peste|ratas|chinches|sangre en el suelo|groseras|malcriado|malcriada|malcriados|malhumorada|
        malhumorado|malhumorados|mala cara|malas caras|de mala gana|mala leche|mal genio|mal humor|altanera|altanero|
        altaneros|altaneria|despota|despotas|despectivo|despectiva|despectivos|desprecian|despreciada|despreciado|
        burlaron|se burlaron|se rieron de mi|burlas|insulto|insultos|insultaron|me insultaron|gritaban|gritando|
        gritona|nos gritaron|me humillaron|humillante|humillaciones|me trataron mal|nos trataron mal|trataron mal|
        me trataron fatal|me trataron como|como un perro|como a un perro|como perros|como animales|como un animal|
        como basura|como ganado|racista|racistas|racismo|discriminacion|discriminada|discriminado|discriminan|
        negligencias|descuidados|descuidada|descuidado|descuido|desatencion|desatendido|desatendida|olvidado|olvidada|
        se olvidaron de mi|me dejaron tirado|me dejaron tirada|me dejaron solo|me dejaron sola|me dejaron esperando|
        abandonadas|nadie me ayudo|nadie me hizo caso|nadie me atendio|nadie vino|nadie me explico|
        no me hicieron caso|no me hacian caso|ni caso|pasaron de mi|pasan de todo|pasotas|pasotismo|indiferentes|
        insensible|insensibles|inutil|incapaces|incapaz|irresponsables|irresponsable|irresponsabilidad|impresentables|
        impresentable|sinverguenzas|sinverguenza|vergonzosos|horribles|horroroso|horrorosa|espantoso|espantosa|
        espanto|terribles|nefasta|pesimos|malisimos|desastroso|desastrosa|deplorable|lamentables|penosa|repugnante|
        infernal|calvario|tortura|agonia|sufrimiento|martirio|pesadillas|la peor noche|peor noche|peor experiencia|
        peor hospital|peor trato|denuncia|denunciar|demanda|demandar|jamas volvere|no vuelvo mas|no pienso volver|
        no regreso|no lo recomendaria|no se lo recomiendo|decepcion|decepcionada|decepcionado|decepcionante|indignada|
        indignado|indignacion|enfadada|enojada""",
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
        si pueden usarlo sin problema|dale nomas|dale si|dale adelante|dale pues|dale ok|orale|orale si|orale pues|
        orale va|va|va que va|va pues|va si|sale pues|sale si|sale va|sale y vale|arre|a huevo|ahuevo|a webo|simon si|
        sipi|sipis|seee|siiiii|sis|sí sí sí|si si claro|si si por supuesto|si eso|si hombre|si mujer|si hija|si hijo|
        si senorita|si doctora|si doctor|si joven|si jefa|si mi amor|si carino|si corazon|adelante si|adelante pues|
        adelante con ello|adelante sin problema|adelante no hay problema|con confianza|con toda confianza|
        si con confianza|con total libertad|con toda libertad|libremente|tienen libertad|tienen via libera|via libre|
        luz verde|tienen luz verde|tienen mi ok|tienen mi consentimiento|tiene mi consentimiento|
        teneis mi consentimiento|tienen mi aprobacion|cuentan con mi permiso|cuentan con mi autorizacion|
        cuenten con mi permiso|cuenten con ello|les autorizo|les doy permiso|les doy mi permiso|
        les doy mi autorizacion|les doy autorizacion|les doy mi consentimiento|les permito|os autorizo|os doy permiso|
        os doy mi permiso|le autorizo|le doy permiso|le doy mi permiso|si les autorizo|si les doy permiso|
        si les doy mi permiso|si tienen mi permiso|si tienen permiso|si tienen mi autorizacion|si doy permiso|
        si doy mi autorizacion|si doy mi consentimiento|si consiento|apruebo|aprobado|lo apruebo|concedido|
        permiso concedido|autorizado|autorizada|estan autorizados|queda autorizado|me parece perfecto|
        me parece genial|me parece estupendo|me parece correcto|me parece ok|si me parece bien|a mi me parece bien|
        me da igual|me da lo mismo|me es igual|me es indiferente|igual me da|a mi me da igual|no me afecta|
        no me perjudica|no me incomoda|no me molesta nada|no me molesta para nada|no me importa para nada|
        para nada me molesta|no hay drama|no hay pedo|no hay bronca|sin bronca|sin pedos|sin drama|sin lio|
        sin ningun problema|sin ningun inconveniente|sin problema alguno|sin problema ninguno|no hay problema alguno|
        no hay problema ninguno|no hay ningun inconveniente|no hay ningun problema si|no hay objecion|
        no hay objeciones|sin objeciones|sin reparos|sin pegas|no pongo pegas|no tengo ninguna objecion|
        no tengo objeciones|no tengo inconvenientes|no tengo problemas|no tengo ningun problema en que lo publiquen|
        no tengo inconveniente en que lo publiquen|no me importa que lo publiquen|no me molesta que lo publiquen|
        no estoy en contra|por mi ok|por mi adelante|por mi sin problema|por mi ningun problema|
        por mi no hay ningun problema|por mi encantado|por mi encantada|por mi genial|por mi esta bien|por mi claro|
        por mi pueden|por mi parte si|por mi parte no hay problema|por mi parte ningun problema|por mi parte ok|
        por mi parte sin problema|por mi si claro|de mi parte si|de mi parte no hay problema|claro por que no|
        claro que si pueden|claro que si adelante|claro que si con gusto|claro con gusto|claro con mucho gusto|
        claro que si hombre|claro hombre|claro mujer|claro faltaria mas|faltaria mas|claro como no|como no claro|
        pues como no|y como no|pues adelante|pues vale|pues bueno si|pues por que no|pues ok|bueno vale|bueno ok|
        bueno esta bien|bueno adelante|bueno por mi si|bueno claro|vale vale|vale adelante|vale perfecto|
        vale si adelante|vale de acuerdo|vale bien|venga vale|venga va|venga adelante|ok adelante|ok claro|ok dale|
        ok de acuerdo|ok por mi|ok pueden|ok sin problema|ok no hay problema|okas|oki|okis|okidoki|okay si|
        de acuerdo si|de acuerdo adelante|totalmente de acuerdo|si totalmente de acuerdo|completamente de acuerdo|
        muy de acuerdo|estoy totalmente de acuerdo|estoy completamente de acuerdo|por supuesto adelante si|
        por supuesto con gusto|por supuesto que pueden|por supuesto que podeis|por supuesto que puede|
        por supuesto sin problema|desde luego adelante|desde luego que pueden|naturalmente que si|evidente|
        evidentemente si|logicamente|logicamente si|efectivamente si|absolutamente|absolutamente si|definitivamente|
        definitivamente si|seguro|seguro que si|segurisimo|si seguro|positivo|correcto si|exacto|afirmativo si|yes si|
        yes claro|yeah|yep|yea|encantado de la vida|encantada de la vida|encantadisima|encantadisimo|
        con mucho gusto si|con muchisimo gusto|con todo gusto|con todo el gusto|con gusto si|gustoso|gustosa|
        seria un placer|seria un honor|un placer|un honor|me gustaria|si me gustaria|me encantaria|si me encantaria|
        me haria ilusion|si quiero que lo publiquen|quiero que lo publiquen|deseo que lo publiquen|ojala lo publiquen|
        lo pueden publicar|si lo pueden publicar|lo puede publicar|si lo puede publicar|lo podeis publicar|
        si lo podeis publicar|claro que lo pueden publicar|los pueden publicar|si los pueden publicar|
        los puede publicar|si los puede publicar|los podeis publicar|si los podeis publicar|
        claro que los pueden publicar|lo pueden compartir|si lo pueden compartir|lo puede compartir|
        si lo puede compartir|lo podeis compartir|si lo podeis compartir|claro que lo pueden compartir|
        los pueden compartir|si los pueden compartir|los puede compartir|si los puede compartir|los podeis compartir|
        si los podeis compartir|claro que los pueden compartir|lo pueden usar|si lo pueden usar|lo puede usar|
        si lo puede usar|lo podeis usar|si lo podeis usar|claro que lo pueden usar|los pueden usar|si los pueden usar|
        los puede usar|si los puede usar|los podeis usar|si los podeis usar|claro que los pueden usar|
        lo pueden utilizar|si lo pueden utilizar|lo puede utilizar|si lo puede utilizar|lo podeis utilizar|
        si lo podeis utilizar|claro que lo pueden utilizar|los pueden utilizar|si los pueden utilizar|
        los puede utilizar|si los puede utilizar|los podeis utilizar|si los podeis utilizar|
        claro que los pueden utilizar|lo pueden poner|si lo pueden poner|lo puede poner|si lo puede poner|
        lo podeis poner|si lo podeis poner|claro que lo pueden poner|los pueden poner|si los pueden poner|
        los puede poner|si los puede poner|los podeis poner|si los podeis poner|claro que los pueden poner|
        lo pueden difundir|si lo pueden difundir|lo puede difundir|si lo puede difundir|lo podeis difundir|
        si lo podeis difundir|claro que lo pueden difundir|los pueden difundir|si los pueden difundir|
        los puede difundir|si los puede difundir|los podeis difundir|si los podeis difundir|
        claro que los pueden difundir|pueden publicar mi comentario|si pueden publicar mi comentario|
        puede publicar mi comentario|podeis publicar mi comentario|pueden publicar mi respuesta|
        si pueden publicar mi respuesta|puede publicar mi respuesta|podeis publicar mi respuesta|
        pueden publicar mi opinion|si pueden publicar mi opinion|puede publicar mi opinion|podeis publicar mi opinion|
        pueden publicar mis palabras|si pueden publicar mis palabras|puede publicar mis palabras|
        podeis publicar mis palabras|pueden publicar lo que escribi|si pueden publicar lo que escribi|
        puede publicar lo que escribi|podeis publicar lo que escribi|pueden publicar lo que dije|
        si pueden publicar lo que dije|puede publicar lo que dije|podeis publicar lo que dije|pueden publicar todo|
        si pueden publicar todo|puede publicar todo|podeis publicar todo|pueden usar mi comentario|
        si pueden usar mi comentario|puede usar mi comentario|podeis usar mi comentario|pueden usar mi respuesta|
        si pueden usar mi respuesta|puede usar mi respuesta|podeis usar mi respuesta|pueden usar mi opinion|
        si pueden usar mi opinion|puede usar mi opinion|podeis usar mi opinion|pueden usar mis palabras|
        si pueden usar mis palabras|puede usar mis palabras|podeis usar mis palabras|pueden usar lo que escribi|
        si pueden usar lo que escribi|puede usar lo que escribi|podeis usar lo que escribi|pueden usar lo que dije|
        si pueden usar lo que dije|puede usar lo que dije|podeis usar lo que dije|pueden usar todo|
        si pueden usar todo|puede usar todo|podeis usar todo|pueden compartir mi comentario|
        si pueden compartir mi comentario|puede compartir mi comentario|podeis compartir mi comentario|
        pueden compartir mi respuesta|si pueden compartir mi respuesta|puede compartir mi respuesta|
        podeis compartir mi respuesta|pueden compartir mi opinion|si pueden compartir mi opinion|
        puede compartir mi opinion|podeis compartir mi opinion|pueden compartir mis palabras|
        si pueden compartir mis palabras|puede compartir mis palabras|podeis compartir mis palabras|
        pueden compartir lo que escribi|si pueden compartir lo que escribi|puede compartir lo que escribi|
        podeis compartir lo que escribi|pueden compartir lo que dije|si pueden compartir lo que dije|
        puede compartir lo que dije|podeis compartir lo que dije|pueden compartir todo|si pueden compartir todo|
        puede compartir todo|podeis compartir todo|publiquelo|si publiquelo|claro publiquelo|adelante publiquelo|
        ok publiquelo|si publiquenlo|claro publiquenlo|adelante publiquenlo|ok publiquenlo|si compartanlo|
        claro compartanlo|adelante compartanlo|ok compartanlo|compartalo|si compartalo|claro compartalo|
        adelante compartalo|ok compartalo|si usenlo|claro usenlo|adelante usenlo|ok usenlo|si uselo|claro uselo|
        adelante uselo|ok uselo|si publicadlo|claro publicadlo|adelante publicadlo|ok publicadlo|publicalo|
        si publicalo|claro publicalo|adelante publicalo|ok publicalo|difundanlo|si difundanlo|claro difundanlo|
        adelante difundanlo|ok difundanlo|haganlo|si haganlo|claro haganlo|adelante haganlo|ok haganlo|hagalo|
        si hagalo|claro hagalo|adelante hagalo|ok hagalo|hacedlo|si hacedlo|claro hacedlo|adelante hacedlo|ok hacedlo|
        ponganlo|si ponganlo|claro ponganlo|adelante ponganlo|ok ponganlo|publiquen mi comentario|
        si publiquen mi comentario|claro publiquen mi comentario|adelante publiquen mi comentario|
        ok publiquen mi comentario|publiquen nomas|si publiquen nomas|claro publiquen nomas|adelante publiquen nomas|
        ok publiquen nomas|publiquelo nomas|si publiquelo nomas|claro publiquelo nomas|adelante publiquelo nomas|
        ok publiquelo nomas|publiquenlo nomas|si publiquenlo nomas|claro publiquenlo nomas|adelante publiquenlo nomas|
        ok publiquenlo nomas|publiquen con confianza|si publiquen con confianza|claro publiquen con confianza|
        adelante publiquen con confianza|ok publiquen con confianza|si sin nombre|si sin mi nombre|si sin el nombre|
        si sin poner mi nombre|si de forma anonima|si en forma anonima|si de manera anonima|ok sin nombre|
        ok sin mi nombre|ok sin el nombre|ok sin poner mi nombre|ok anonimo|ok anonimamente|ok de forma anonima|
        ok en forma anonima|ok de manera anonima|vale sin nombre|vale sin mi nombre|vale sin el nombre|
        vale sin poner mi nombre|vale anonimo|vale anonimamente|vale de forma anonima|vale en forma anonima|
        vale de manera anonima|claro sin nombre|claro sin mi nombre|claro sin el nombre|claro sin poner mi nombre|
        claro anonimo|claro anonimamente|claro de forma anonima|claro en forma anonima|claro de manera anonima|
        claro que si sin nombre|claro que si sin mi nombre|claro que si sin el nombre|
        claro que si sin poner mi nombre|claro que si anonimo|claro que si anonimamente|claro que si de forma anonima|
        claro que si en forma anonima|claro que si de manera anonima|de acuerdo sin nombre|de acuerdo sin mi nombre|
        de acuerdo sin el nombre|de acuerdo sin poner mi nombre|de acuerdo anonimo|de acuerdo anonimamente|
        de acuerdo de forma anonima|de acuerdo en forma anonima|de acuerdo de manera anonima|
        estoy de acuerdo sin nombre|estoy de acuerdo sin mi nombre|estoy de acuerdo sin el nombre|
        estoy de acuerdo sin poner mi nombre|estoy de acuerdo anonimo|estoy de acuerdo anonimamente|
        estoy de acuerdo de forma anonima|estoy de acuerdo en forma anonima|estoy de acuerdo de manera anonima|
        por supuesto sin nombre|por supuesto sin mi nombre|por supuesto sin el nombre|
        por supuesto sin poner mi nombre|por supuesto anonimo|por supuesto anonimamente|por supuesto de forma anonima|
        por supuesto en forma anonima|por supuesto de manera anonima|si claro sin nombre|si claro sin mi nombre|
        si claro sin el nombre|si claro sin poner mi nombre|si claro anonimo|si claro anonimamente|
        si claro de forma anonima|si claro en forma anonima|si claro de manera anonima|esta bien sin nombre|
        esta bien sin mi nombre|esta bien sin el nombre|esta bien sin poner mi nombre|esta bien anonimo|
        esta bien anonimamente|esta bien de forma anonima|esta bien en forma anonima|esta bien de manera anonima|
        pueden publicarlo sin nombre|pueden publicarlo sin mi nombre|pueden publicarlo sin el nombre|
        pueden publicarlo sin poner mi nombre|pueden publicarlo anonimo|pueden publicarlo anonimamente|
        pueden publicarlo de forma anonima|pueden publicarlo en forma anonima|pueden publicarlo de manera anonima|
        si pueden sin nombre|si pueden sin mi nombre|si pueden sin el nombre|si pueden sin poner mi nombre|
        si pueden anonimo|si pueden anonimamente|si pueden de forma anonima|si pueden en forma anonima|
        si pueden de manera anonima|si pueden publicarlo sin nombre|si pueden publicarlo sin mi nombre|
        si pueden publicarlo sin el nombre|si pueden publicarlo sin poner mi nombre|si pueden publicarlo anonimo|
        si pueden publicarlo anonimamente|si pueden publicarlo de forma anonima|si pueden publicarlo en forma anonima|
        si pueden publicarlo de manera anonima|publiquenlo sin nombre|publiquenlo sin mi nombre|
        publiquenlo sin el nombre|publiquenlo sin poner mi nombre|publiquenlo anonimo|publiquenlo anonimamente|
        publiquenlo de forma anonima|publiquenlo en forma anonima|publiquenlo de manera anonima|adelante sin nombre|
        adelante sin mi nombre|adelante sin el nombre|adelante sin poner mi nombre|adelante anonimo|
        adelante anonimamente|adelante de forma anonima|adelante en forma anonima|adelante de manera anonima|
        sin nombre si|sin mi nombre si|sin nombre ok|anonimo vale|anonimo ok|anonimo esta bien""",
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
        preferiria que no se publicara|mejor que no lo publiquen|mejor no lo compartan|nel pastel|nel perro|
        nones gracias|nop gracias|nopi|nopis|nah|naa|nahh|nada de eso|que no|que no gracias|que va|no que va|
        no hombre|no hombre no|no mujer|no hija|no hijo|no senorita|no doctora|no doctor|no joven|no jefa|no mija|
        no mi amor|no carino|no mejor no|no no gracias|no no por favor|no no y no|no y no|no nunca|no jamas|
        nunca de los jamases|jamas de los jamases|ni en broma|ni en pedo|ni a palos|ni borracho|ni de chiste no|
        ni de casualidad|ni por asomo|ni de lejos|ni se te ocurra|ni se les ocurra|ni se le ocurra|ni lo suenen|
        ni lo pienses|ni lo piensen|ni aunque me paguen|ni por todo el oro del mundo|ni a tiros|ni harto de vino|
        no lo creo conveniente|no me parece|no me parece bien gracias|no me parece buena idea|
        no me parece conveniente|no creo que quiera|no creo que sea buena idea|no es buena idea|no estoy conforme|
        no conforme|no estoy nada de acuerdo|no estoy para nada de acuerdo|en desacuerdo|estoy en desacuerdo|
        no tienen mi autorizacion|no tienen autorizacion|no tienen mi consentimiento|no cuentan con mi permiso|
        no cuentan con mi autorizacion|no les doy permiso|no les doy mi permiso|no les autorizo|no les permito|
        no os doy permiso|no os autorizo|no le doy permiso|no le autorizo|no doy autorizacion|no doy consentimiento|
        no doy el consentimiento|denegado|permiso denegado|lo prohibo|prohibido|se los prohibo|queda prohibido|
        no me da la gana|no me gusta la idea|no me agrada la idea|no me gusta|no me hace gracia|no me siento comodo|
        no me siento comoda|no estoy a gusto|me da verguenza|me da pena|me da cosa|no gracias me da pena|
        no gracias me da verguenza|es personal|es algo personal|es algo privado|es cosa mia|es intimo|
        son cosas privadas|son cosas personales|es solo para ustedes|solo para ustedes|solo para vosotros|
        es solo para vosotros|que quede entre nosotros|que se quede entre nosotros|entre nosotros|prefiero privacidad|
        prefiero mantenerlo privado|prefiero mantenerlo en privado|mantenerlo privado|mantengalo privado|
        mantenedlo privado|quiero privacidad|por privacidad no|no por privacidad|por mi privacidad no|por ahora no|
        por el momento no|de momento no|no por ahora|no por el momento|no de momento|no en este momento|
        en este momento no|hoy no|otro dia|en otra ocasion|quizas en otra ocasion|mejor en otra ocasion|
        prefiero no hacerlo|prefiero que no lo hagan|prefiero que no se haga|prefiero que no se haga publico|
        prefiero que no sea publicado|prefiero que no lo usen|prefiero que no lo pongan|prefiero no publicarlo|
        prefiero no publicar|prefiero no compartir|prefiero no compartirlo|preferiria que no se publique|
        preferiria que no lo publiquen|preferiria que no lo publicaran|preferiria que no lo hicieran|
        preferiria no publicarlo|preferiria no compartirlo|mejor que no se publique|mejor no lo publiquen|
        mejor no publicarlo|mejor no publiquen|yo no|yo digo que no|digo que no|por mi no|por mi parte no|
        de mi parte no|a mi no|para mi no|pues creo que no|pues prefiero que no|pues yo no|la verdad no|
        la verdad que no|la verdad prefiero que no|la verdad mejor no|sinceramente no|honestamente no|va a ser que no|
        me temo que no|creo que prefiero que no|claro que no gracias|por supuesto que no gracias|bajo ningun concepto|
        bajo ninguna circunstancia|en ningun caso|de ninguna de las maneras|por nada del mundo|no rotundo|
        un no rotundo|rotundamente|tajantemente no|no en absoluto|no para nada|nada que publicar|nada de publicar|
        sin publicar|no publicar|no publicacion|no a la publicacion|no se publica|que no se publique|
        que no lo publiquen|que no salga|que no se haga publico|no quiero que lo publiquen|no quiero que se publique|
        no quiero que lo compartan|no quiero que se comparta|no quiero que lo usen|no quiero que sea publicado|
        no quiero que se haga publico|no quiero que publiquen|no quiero que publiquen mi comentario|
        no quiero que salga publicado|no quiero que lo pongan|no quiero que lo vean|no quiero que se sepa|
        no quisiera que lo publiquen|no quisiera que se publique|no quisiera que lo compartan|
        no quisiera que se comparta|no quisiera que lo usen|no quisiera que sea publicado|
        no quisiera que se haga publico|no quisiera que publiquen|no quisiera que publiquen mi comentario|
        no quisiera que salga publicado|no quisiera que lo pongan|no quisiera que lo vean|no quisiera que se sepa|
        no deseo que lo publiquen|no deseo que se publique|no deseo que lo compartan|no deseo que se comparta|
        no deseo que lo usen|no deseo que sea publicado|no deseo que se haga publico|no deseo que publiquen|
        no deseo que publiquen mi comentario|no deseo que salga publicado|no deseo que lo pongan|no deseo que lo vean|
        no deseo que se sepa|no me gustaria que lo publiquen|no me gustaria que se publique|
        no me gustaria que lo compartan|no me gustaria que se comparta|no me gustaria que lo usen|
        no me gustaria que sea publicado|no me gustaria que se haga publico|no me gustaria que publiquen|
        no me gustaria que publiquen mi comentario|no me gustaria que salga publicado|no me gustaria que lo pongan|
        no me gustaria que lo vean|no me gustaria que se sepa|prefiero que no se comparta|prefiero que no publiquen|
        prefiero que no publiquen mi comentario|prefiero que no salga publicado|prefiero que no lo vean|
        prefiero que no se sepa|no permito que lo publiquen|no permito que se publique|no permito que lo compartan|
        no permito que se comparta|no permito que lo usen|no permito que sea publicado|no permito que se haga publico|
        no permito que publiquen|no permito que publiquen mi comentario|no permito que salga publicado|
        no permito que lo pongan|no permito que lo vean|no permito que se sepa|no autorizo que lo publiquen|
        no autorizo que se publique|no autorizo que lo compartan|no autorizo que se comparta|no autorizo que lo usen|
        no autorizo que sea publicado|no autorizo que se haga publico|no autorizo que publiquen|
        no autorizo que publiquen mi comentario|no autorizo que salga publicado|no autorizo que lo pongan|
        no autorizo que lo vean|no autorizo que se sepa|no estoy de acuerdo en que lo publiquen|
        no estoy de acuerdo en que se publique|no estoy de acuerdo en que lo compartan|
        no estoy de acuerdo en que se comparta|no estoy de acuerdo en que lo usen|
        no estoy de acuerdo en que sea publicado|no estoy de acuerdo en que se haga publico|
        no estoy de acuerdo en que publiquen|no estoy de acuerdo en que publiquen mi comentario|
        no estoy de acuerdo en que salga publicado|no estoy de acuerdo en que lo pongan|
        no estoy de acuerdo en que lo vean|no estoy de acuerdo en que se sepa|
        no estoy de acuerdo con que lo publiquen|no estoy de acuerdo con que se publique|
        no estoy de acuerdo con que lo compartan|no estoy de acuerdo con que se comparta|
        no estoy de acuerdo con que lo usen|no estoy de acuerdo con que sea publicado|
        no estoy de acuerdo con que se haga publico|no estoy de acuerdo con que publiquen|
        no estoy de acuerdo con que publiquen mi comentario|no estoy de acuerdo con que salga publicado|
        no estoy de acuerdo con que lo pongan|no estoy de acuerdo con que lo vean|no estoy de acuerdo con que se sepa|
        no quisiera que lo publicaran|no quisiera que se publicara|no quisiera que lo compartieran|
        no quisiera que se compartiera|no quisiera que lo usaran|no quisiera que lo publicasen|
        no me gustaria que lo publicaran|no me gustaria que se publicara|no me gustaria que lo compartieran|
        no me gustaria que se compartiera|no me gustaria que lo usaran|no me gustaria que lo publicasen|
        preferiria que no se publicara|preferiria que no lo compartieran|preferiria que no se compartiera|
        preferiria que no lo usaran|preferiria que no lo publicasen|no lo publiquen|no no lo publiquen|
        por favor no lo publiquen|porfa no lo publiquen|no no lo publique|por favor no lo publique|
        porfa no lo publique|no lo publiques|no no lo publiques|por favor no lo publiques|porfa no lo publiques|
        no publiquen mi comentario|no no publiquen mi comentario|por favor no publiquen mi comentario|
        porfa no publiquen mi comentario|no publiquen nada|no no publiquen nada|por favor no publiquen nada|
        porfa no publiquen nada|no no lo compartan|porfa no lo compartan|no no lo usen|por favor no lo usen|
        porfa no lo usen|no lo pongan|no no lo pongan|por favor no lo pongan|porfa no lo pongan|no lo difundan|
        no no lo difundan|por favor no lo difundan|porfa no lo difundan|no lo hagan|no no lo hagan|
        por favor no lo hagan|porfa no lo hagan|no lo hagan publico|no no lo hagan publico|
        por favor no lo hagan publico|porfa no lo hagan publico|no usen mi comentario|no no usen mi comentario|
        por favor no usen mi comentario|porfa no usen mi comentario|no compartan mi comentario|
        no no compartan mi comentario|por favor no compartan mi comentario|porfa no compartan mi comentario|
        no quiero publicarlo|no deseo publicarlo|no quisiera publicarlo|no no quiero publicarlo|no pueden publicarlo|
        no quiero publicar|no deseo publicar|no quisiera publicar|no no quiero publicar|no pueden publicar|
        no quiero compartirlo|no deseo compartirlo|no quisiera compartirlo|no no quiero compartirlo|
        no quiero compartir|no deseo compartir|no quisiera compartir|no no quiero compartir|no pueden compartir|
        no quiero publicar mi comentario|no deseo publicar mi comentario|no quisiera publicar mi comentario|
        no no quiero publicar mi comentario|no pueden publicar mi comentario|no quiero publicar nada|
        no deseo publicar nada|no quisiera publicar nada|no no quiero publicar nada|no pueden publicar nada|
        no quiero compartir mi comentario|no deseo compartir mi comentario|no quisiera compartir mi comentario|
        no no quiero compartir mi comentario|no pueden compartir mi comentario|no quiero que se publique nada|
        no deseo que se publique nada|no quisiera que se publique nada|no no quiero que se publique nada|
        no pueden que se publique nada|no quiero que se use|no quiero que se utilice|no quiero que se difunda|
        no quiero que lo utilicen|no quiero que lo difundan|no quiero que se vea|no quiero que se lea|
        no quiero que lo lean|no quiero que lo muestren|no quiero que se muestre|no quiero que lo suban|
        no quiero que se suba|prefiero que no se use|prefiero que no se utilice|prefiero que no se difunda|
        prefiero que no lo utilicen|prefiero que no lo difundan|prefiero que no se vea|prefiero que no se lea|
        prefiero que no lo lean|prefiero que no lo muestren|prefiero que no se muestre|prefiero que no lo suban|
        prefiero que no se suba|preferiria que no se use|preferiria que no se utilice|preferiria que no se difunda|
        preferiria que no lo utilicen|preferiria que no lo difundan|preferiria que no se vea|preferiria que no se lea|
        preferiria que no lo lean|preferiria que no lo muestren|preferiria que no se muestre|
        preferiria que no lo suban|preferiria que no se suba|no me gustaria que se use|no me gustaria que se utilice|
        no me gustaria que se difunda|no me gustaria que lo utilicen|no me gustaria que lo difundan|
        no me gustaria que se vea|no me gustaria que se lea|no me gustaria que lo lean|no me gustaria que lo muestren|
        no me gustaria que se muestre|no me gustaria que lo suban|no me gustaria que se suba|no quisiera que se use|
        no quisiera que se utilice|no quisiera que se difunda|no quisiera que lo utilicen|no quisiera que lo difundan|
        no quisiera que se vea|no quisiera que se lea|no quisiera que lo lean|no quisiera que lo muestren|
        no quisiera que se muestre|no quisiera que lo suban|no quisiera que se suba|mejor que no se use|
        mejor que no se utilice|mejor que no se difunda|mejor que no lo utilicen|mejor que no lo difundan|
        mejor que no se vea|mejor que no se lea|mejor que no lo lean|mejor que no lo muestren|mejor que no se muestre|
        mejor que no lo suban|mejor que no se suba|que no se use|que no se utilice|que no se difunda|
        que no lo utilicen|que no lo difundan|que no se vea|que no se lea|que no lo lean|que no lo muestren|
        que no se muestre|que no lo suban|que no se suba|por favor que no se use|por favor que no se utilice|
        por favor que no se difunda|por favor que no lo utilicen|por favor que no lo difundan|por favor que no se vea|
        por favor que no se lea|por favor que no lo lean|por favor que no lo muestren|por favor que no se muestre|
        por favor que no lo suban|por favor que no se suba""",
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
        dejenme tranquila|dejadme tranquilo|dejadme tranquila|dejame tranquilo|dejame tranquila|vayanse|estop|baja|
        no me vuelvan a escribir|no vuelvan a escribirme|no vuelva a escribirme|no me vuelva a escribir|
        no me vuelvan a mandar mensajes|no me vuelvan a contactar|no vuelvan a contactarme|no vuelvan a molestarme|
        no me vuelvan a molestar|ya no me escriban|ya no me manden mensajes|ya no me manden|ya no me manden nada|
        ya no manden mensajes|ya no manden|ya no escriban|ya no me molesten|ya no molesten|ya no me contacten|
        ya no me envien mensajes|ya no envien mensajes|ya dejen de molestar|ya dejen de escribir|
        ya dejen de mandar mensajes|ya paren|ya parenle|parenle|parale|ya basta de mensajes|ya basta con los mensajes|
        basta con los mensajes|basta de tantos mensajes|basta de sms|basta con los sms|dejen de mandar|
        dejen de mandarme|dejen de enviar|dejen de enviarme|dejen de fastidiar|dejen de chingar|dejen de joder|
        no chinguen con sus mensajes|no fastidien|no me fastidien|paren con los mensajes|paren los mensajes|
        pare los mensajes|pare de escribirme|paren de escribirme|paren de mandar mensajes|paren de mandarme mensajes|
        detengan los mensajes|suspendan los mensajes|suspender mensajes|cancelen los mensajes|cancelen mi suscripcion|
        cancelar los mensajes|cancelar el servicio de mensajes|me doy de baja|me quiero dar de baja|
        me doy de baja de los mensajes|quiero darme de baja de los mensajes|quisiera darme de baja|
        deseo darme de baja|necesito darme de baja|me gustaria darme de baja|pueden darme de baja|
        me pueden dar de baja|me puede dar de baja|podeis darme de baja|me podeis dar de baja|favor de darme de baja|
        favor darme de baja|favor de no enviar mas mensajes|favor no enviar mas mensajes|favor de no molestar|
        quiero que me den de baja|que me den de baja|den de baja mi numero|den de baja este numero|
        pueden quitarme de la lista|me pueden quitar de la lista|me pueden borrar|me pueden borrar de la lista|
        quiero que me borren|quiero que me quiten de la lista|quiero que me saquen de la lista|
        quiero salir de la lista|quiero salirme|sacame de la lista|saqueme de la lista|borrenme de su lista|
        borrenme de su sistema|borren mis datos|borren este numero|eliminen mis datos|eliminen este numero|
        eliminenme de la lista|eliminenme de su lista|no mas encuestas|no quiero encuestas|no quiero mas encuestas|
        no quiero cuestionarios|no quiero sus mensajes|no quiero sus encuestas|no quiero que me escriban|
        no quiero que me escriban mas|no quiero que me contacten|no quiero que me contacten mas|
        no quiero que me molesten|no quiero que me manden mensajes|no quiero que me manden mas mensajes|
        no quiero que me manden nada|no quiero mas mensajitos|no deseo recibir nada|no deseo mas mensajes|
        no deseo que me escriban|no deseo ser contactado|no deseo ser contactada|no quiero ser contactado|
        no quiero ser contactada|no quiero ser molestado|no quiero ser molestada|no me envien nada|
        no me envien nada mas|no me manden nada mas|no me manden mas nada|no me manden mas mensajitos|
        no manden nada mas|no textear|no me texteen|no me texteen mas|dejenme de mandar mensajes|dejenme de escribir|
        dejenme ya en paz|ya dejenme en paz|unsubscribe""",
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
        informacion por favor|quien me esta escribiendo|quien esta escribiendo|quien me escribio|quien me mando esto|
        quien me mando este mensaje|quien me manda este mensaje|quien manda este mensaje|quien envia este mensaje|
        quien me busca|quien me pregunta|quien pregunta|quien lo pregunta|quien quiere saber|quien llama|quien seria|
        quien sera|quien carajos es|quien chingados es|quien diablos es|quien cono eres|y usted quien es|
        y tu quien eres|y ustedes quienes son|usted quien es|tu quien eres|ustedes quienes son|ustedes quien son|
        vosotros quienes sois|perdon quien es|perdone quien es|disculpe quien es|disculpe quien habla|
        disculpe con quien hablo|con quien tengo el gusto|con quien tengo el placer|con quien tengo el honor|
        con quien trato|a quien le escribo|de donde me escriben|de donde escriben|de donde son|de donde me hablan|
        de donde es este mensaje|de donde viene este mensaje|de donde viene esto|de donde es este numero|
        de parte de quien es|de parte de quien me escriben|quien es el remitente|cual es el motivo|que es todo esto|
        que es lo que quieren|y esto que es|esto que es por favor|que mensaje es este|que clase de mensaje es este|
        que significa esto|que significa este mensaje|que quiere decir esto|que onda con esto|que rollo|que pex|
        de que va|de que va este mensaje|de que se trata este mensaje|de que se trata esto por favor|de que trata|
        de que trata esto|sobre que es|sobre que es esto|acerca de que|acerca de que es|acerca de que es esto|
        a que se refiere|a que se refieren|a que te refieres|a que os referis|a que se refiere esto|
        a que se refiere este mensaje|a que viene esto|a que viene este mensaje|a que se debe|
        a que se debe este mensaje|a santo de que|de que hablan|de que habla|de que hablas|de que me hablan|
        de que me habla|de que me estan hablando|de que estan hablando|de que esta hablando|de que hablais|
        de que me hablais|que quieren de mi|que quiere de mi|que quieres|que queres|que necesitan|que necesita|
        que desea|que desean de mi|que quieren saber|que buscan|para que quieren saber|para que me escriben|
        para que es este mensaje|para que es el mensaje|para que sirve|para que sirve esto|no entiendo que quieren|
        no entiendo que quiere|no entiendo de que se trata|no entiendo de que hablan|no entiendo este mensaje|
        no entiendo el mensaje|no entiendo que es esto|no entiendo esto|no se que es esto|no se de que hablan|
        no se de que se trata|no se de que me hablan|no se quienes son|no se quienes son ustedes|no se que quieren|
        no comprendo el mensaje|no comprendo este mensaje|no he entendido|no entendi|no le entiendo|no les entiendo|
        no os entiendo|no sera una estafa|sera una estafa|sera estafa|es estafa esto|esto no sera una estafa|
        me suena a estafa|suena a estafa|huele a estafa|parece estafa|parece una estafa|estafadores|son estafadores|
        es un engano|esto es un engano|engano|es una trampa|es trampa|es un fraude esto|esto es fraude|
        esto es un fraude|es un cuento|es mentira esto|esto es mentira|esto es falso|es trucho|es truchada|
        es broma esto|esto es broma|esto es una broma|es cachondeo|es real este mensaje|este mensaje es real|
        este mensaje es verdad|este mensaje es verdadero|este mensaje es de verdad|es verdadero|
        es verdadero este mensaje|es autentico|es legitimo|es confiable|es confiable esto|es de fiar|
        es de verdad esto|es cierto esto|esto es en serio|va en serio|es seguro contestar|es seguro responder|
        es seguro este mensaje|es seguro esto|puedo confiar|se puede confiar|puedo fiarme|me puedo fiar|
        ustedes son del hospital|son ustedes del hospital|son ustedes el hospital|de verdad son del hospital|
        de veras son del hospital|son del nhs|es del nhs|sois el hospital|cuesta algo responder|cuesta responder|
        cuesta contestar|cuesta dinero responder|cuesta dinero contestar|cuanto cuesta responder|
        cuanto cuesta contestar|cuanto me cuesta|me cuesta algo|me cuesta dinero|me cobran por responder|
        me cobran por contestar|me cobran algo|cobran por responder|cobran algo|es gratis responder|
        es gratis contestar|tengo que pagar por responder|tengo que pagar algo|como consiguieron mi telefono|
        como consiguieron mi contacto|como obtuvieron mi numero|como obtuvieron mi telefono|como supieron mi numero|
        como saben mi numero|como saben mi nombre|como me conocen|de donde me conocen|de donde sacaron mi telefono|
        de donde sacaron mi contacto|de donde sacaron este numero|de donde obtuvieron mi numero|
        de donde consiguieron mi numero|de donde sacaste mi numero|de donde saco mi numero|quien les dio mi telefono|
        quien le dio mi telefono|quien te dio mi numero|quien les paso mi numero|quien les ha dado mi numero|
        hablo con un robot|estoy hablando con un robot|hablo con una maquina|estoy hablando con una maquina|
        hablo con una persona|es automatico|es un mensaje automatico|son un robot|es usted un robot|
        es usted una persona|es una persona real|hay alguien ahi|hay alguien|me pueden explicar|me puede explicar|
        me lo pueden explicar|me podrian explicar|pueden explicarme|expliquenme|expliqueme|explicadme|explicame|
        me ayudan|me ayuda|me pueden ayudar|me puede ayudar|me podrian ayudar|que tengo que contestar|
        que tengo que responder|que tengo que poner|que debo contestar|que debo responder|que debo poner|que contesto|
        que respondo|que pongo|como debo contestar|como debo responder|como se contesta|como se responde""",
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
