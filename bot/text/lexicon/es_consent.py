"""How Spanish patients say yes: data; see `lexicon.py`."""

YES = """si|s|si si|si por favor|claro|claro que si|por supuesto|vale|ok|okay|de acuerdo|estoy de acuerdo|
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
        sin nombre si|sin mi nombre si|sin nombre ok|anonimo vale|anonimo ok|anonimo esta bien"""
