"""What patients write in Spanish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    es_around,
    es_bereavement,
    es_consent,
    es_degrees,
    es_ratings,
    es_refusals,
    es_sentences,
    es_strangers,
    es_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="es",
    numbers=es_ratings.NUMBERS,
    number_marks=es_ratings.NUMBER_MARKS,
    good=es_ratings.GOOD,
    excellent=es_ratings.EXCELLENT,
    bad=es_ratings.BAD,
    terrible=es_ratings.TERRIBLE,
    very=es_degrees.VERY,
    quite=es_degrees.QUITE,
    nots=es_degrees.NOTS,
    at_all=es_degrees.AT_ALL,
    neither=es_degrees.NEITHER,
    dont_know=es_degrees.DONT_KNOW,
    frames=es_around.FRAMES,
    polite=es_around.POLITE,
    greetings=es_around.GREETINGS,
    joins=es_around.JOINS,
    praise=es_tones.PRAISE,
    blame=es_tones.BLAME,
    yes=es_consent.YES,
    no=es_refusals.NO,
    stop=(
        """stop|stop sms|parar|pare|paren|para|paralo|basta|basta ya|ya basta|detener|detenganse|detente|cancelar|
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
        dejenme ya en paz|ya dejenme en paz|unsubscribe"""
    ),
    start=es_sentences.START,
    help=(
        """ayuda|ayudenme|ayudeme|ayudame|auxilio|socorro|quien es|quienes son|quien eres|quien es usted|
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
        que respondo|que pongo|como debo contestar|como debo responder|como se contesta|como se responde"""
    ),
    wrong_number=es_strangers.WRONG_NUMBER,
    start_says=es_sentences.START_SAYS,
    stop_says=es_sentences.STOP_SAYS,
    stop_unless=es_sentences.STOP_UNLESS,
    wrong_number_says=es_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=es_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=es_strangers.NEVER_BEEN_SAYS,
    bereavement_says=es_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=es_bereavement.BEREAVEMENT_UNLESS,
    help_says=es_strangers.HELP_SAYS,
    carer_says=es_sentences.CARER_SAYS,
    young_says=es_sentences.YOUNG_SAYS,
    language_says=es_sentences.LANGUAGE_SAYS,
    names=(
        """espanol|en espanol|castellano|en castellano|lengua espanola|spanish|in spanish|espanish|spanish please|
        idioma espanol|espanhol|es"""
    ),
)
