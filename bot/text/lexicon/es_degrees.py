"""Words of degree, of not, between and not knowing in Spanish: data; see `lexicon.py`."""

VERY = """muy|mui|muuy|realmente|sumamente|extremadamente|super|tan|demasiado|increiblemente|totalmente|
        absolutamente|verdaderamente|muy muy|requete|mucho|my|enormemente|muuuy|muii|re|recontra|mega|ultra|muchisimo|
        muy pero que muy|muy pero muy|completamente|tremendamente|sinceramente|altamente|total|totales|absoluto|
        re contra|requeteque|harto|retequete|retebien|recontra re|bien bien|cantidad de|un monton|un chingo|un chorro|
        tela de|mazo|mazo de|la mar de|de lo mas|muchisisimo|muuuuy|muuuuuy|muyy|muyyy|muymuy|mjy|nuy|mut|miy|
        muuy muy|bastantisimo|extremamente|extraordinariamente|excepcionalmente|especialmente|particularmente|
        profundamente|inmensamente|infinitamente|de verdad muy|de veras muy|enteramente|plenamente|cien por cien|
        cien por ciento|al 100|100 por ciento|al cien|rematadamente|rete|archi|hiper|terriblemente|horriblemente|
        espantosamente|absoluta|absolutos|autentico|autentica|verdadero|verdadera|todo un|toda una|menudo|menuda|
        tremendo|tremenda"""

QUITE = """bastante|algo|mas o menos|relativamente|mas bien|casi|generalmente|medianamente|un poco|razonablemente|
        por lo general|mayormente|tirando a|un poquito|un poquillo|un tanto|un pelin|algun tanto|medio|regularmente|
        suficientemente|lo suficientemente|mas menos|digamos|aproximadamente|parcialmente|dentro de lo que cabe|
        en parte|ligeramente|levemente|mayoritariamente|normalmente|habitualmente|basicamente|tirando|nomas|no mas|
        nada mas|bastantito"""

NOTS = """no|no es|no fue|no ha sido|no estuvo|no era|nunca|no muy|no tan|nada|no me|no esta|tampoco|no fueron|
        no del todo|no estaba|no estoy|no me parecio|no eran|no demasiado|no mucho|no precisamente|poco|ni|jamas|
        no muy que digamos|no lo encontre|no lo veo|para nada|lejos de|de todo menos|no me ha parecido|
        no me han parecido|no nos parecio|no nos ha parecido|no me resulto|no resulto|no lo considero|no la considero|
        no lo calificaria|no diria que fue|no diria que|no diria|no puedo decir que fue|no puedo decir que|
        no se puede decir|no creo que fuera|no creo que sea|no creo que haya sido|no me siento|no me senti|no quede|
        no salio|no ha estado|no han estado|no estuvieron|no han sido|no seria|no es tan|no es muy|no fue tan|
        no fue muy|no estuvo tan|no estuvo muy|no ha sido muy|no ha sido tan|no todo lo|no tiene nada de|nada de|
        de nada|no fue nada|no es nada|no estuvo nada|no ha sido nada|no era nada|distan de ser|dista de ser|
        dista mucho de ser|lejos de ser|en absoluto|de ningun modo|escasamente|muy poco"""

AT_ALL = """para nada|en absoluto|nada|de nada|ni un poco|nada de nada|de ninguna manera|ni mucho menos|que digamos|
        absolutamente nada|ni por asomo|ni de lejos|de ningun modo|de ninguna forma|en lo absoluto|en lo mas minimo|
        ni tantito|ni tantico|ni un poquito|ni pizca|ni una pizca|ni de cona|que se diga|la verdad nada"""

NEITHER = """ni bueno ni malo|ni buena ni mala|ni bien ni mal|ni buenos ni malos|ni malo ni bueno|ni mala ni buena|
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
        me es igual|tanto da|puede mejorar y empeorar|podria haber sido peor"""

DONT_KNOW = """no lo se|no se|nose|no lo c|ns|no sabe|no sabria decir|no sabria|no tengo idea|ni idea|
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
        nose que poner|nose q decir|no c q poner|ni idea la verdad"""
