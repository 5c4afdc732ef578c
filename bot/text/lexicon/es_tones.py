"""Praise and blame in Spanish comments: data; see `lexicon.py`."""

PRAISE = """amable|amables|amabilisimos|amabilidad|carinoso|carinosa|carinosos|carino|atento|atenta|atentos|
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
        cien por cien recomendable"""

BLAME = """verguenza|vergonzoso|asco|asqueroso|sucio|sucia|suciedad|maleducado|maleducada|maleducados|grosero|
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
        indignado|indignacion|enfadada|enojada"""
