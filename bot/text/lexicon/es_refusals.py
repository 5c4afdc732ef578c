"""How Spanish patients say no: data; see `lexicon.py`."""

NO = """no|n|no gracias|no no|no quiero|no por favor|mejor no|prefiero que no|prefiero no|de ninguna manera|
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
        por favor que no lo suban|por favor que no se suba"""
