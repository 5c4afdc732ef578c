"""What stands around an answer in Welsh: data; see `lexicon.py`."""

FRAMES = """roedd|oedd|oedd yn|roedd yn|roedd o|roedd hi|roedd e|roeddent|mae|mae'n|roedd popeth|popeth|popeth yn|
        fy ateb i yw|fy ateb yw|fy ateb ydi|yr ateb yw|byddwn i'n dweud|baswn i'n dweud|byswn i'n deud|dwi'n meddwl|
        dw i'n meddwl|rwy'n meddwl|yn fy marn i|i mi|i fi|yn gyffredinol|ar y cyfan|ar y cyfan roedd|at ei gilydd|
        y profiad|fy mhrofiad|fy mhrofiad i|profiad|y gwasanaeth|gwasanaeth|y gofal|gofal|yr ymweliad|yr ysbyty|
        y staff|staff|pawb|bu|bu'n|aeth|cefais|ces i|ges i|gefais i|cawson ni|yn|a|dwi'n|dw i|rwyf|fi|ni|yma|yno|acw|
        profiad yn|wedi bod yn|wedi bod|hyd yn hyn|yw|ydi|ydy|roedden nhw|mi oedd|mi roedd|rhoddaf|rhoi|deud y gwir|
        a dweud y gwir|
        o'n|e'n|hi'n|nhw'n|fo'n|ni'n|oedd o|oedd e|oedd hi|oedd nhw|oedd pawb|oedd pawb yn|oedd popeth|
        oedd popeth yn|odd|odd e|odd o|odd hi|odd e'n|odd o'n|odd hi'n|oedd o'n|oedd e'n|oedd hi'n|roedd o'n|
        roedd e'n|roedd hi'n|roeddwn i|roeddwn i'n|oeddwn i|oeddwn i'n|o'n i|o'n i'n|mae o|mae e|mae hi|mae o'n|
        mae e'n|mae hi'n|mae o wedi bod|mae e wedi bod|mae hi wedi bod|mae popeth wedi bod|mae'r gofal wedi bod|
        mae'r gwasanaeth wedi bod|mae wedi bod|ma wedi bod|ma|ma'r|mae'r|roedd y|roedd yr|roedd y gwasanaeth|
        roedd y gofal|oedd y gofal|oedd y gwasanaeth|odd y gofal|wedi cael|di cael|di bod|'di bod yn|wedi bod o'r|
        ces|ges|gesh i|ces i'r|ges i'r|ges i ofal|ces i ofal|cefais ofal|cefais i|cafodd fy|ges i fy nhrin|
        ces i fy nhrin|cefais fy nhrin|gesh i nhrin|fy nhrin|ges i'n nhrin|y driniaeth|triniaeth|roedd y driniaeth|
        roedd pawb|roedd pawb yn|roedd y staff yn|oedd y staff yn|staff yn|nyrsys yn|pawb yn|bob dim|pob dim|
        bob dim yn|pob peth|ym mhob ffordd|ymhob ffordd|o'r dechrau i'r diwedd|drwyddi draw|trwyddi draw|
        o'r dechrau|chi|chi gyd|gynnoch chi|gyda chi|efo chi|gan bawb|gan y staff|i bawb|fyswn i'n deud|
        faswn i'n deud|byddwn i'n deud|bydden i'n gweud|swn i'n deud|sen i'n gweud|fe ddywedwn i|mi ddeudwn i|
        ddeudwn i|mae rhaid deud|rhaid deud|rhaid dweud|mae'n rhaid dweud|mae'n rhaid i mi ddweud|
        rhaid i fi ddweud|i fod yn onest|a bod yn onest|yn onest|a deud y gwir|a gweud y gwir|i ddweud y gwir|
        i ddeud y gwir|wir yr|wir i chi|chwarae teg|ynde|'nde|sbo|de|ia|ie|wel|o|felly|beth bynnag|
        yn fy mhrofiad i|yn fy marn|o'm rhan i|o'n rhan i|i ni|i mi oedd|i fi oedd|gen i|gan i|fel arfer|
        fel bob tro|bob amser|wastad|y tro hwn|tro ma|y tro yma|hyd yma|yn y byd|erioed|ydoedd|fu|fuodd|buodd|
        mi fuodd|mi fu|oedd fy mhrofiad|roedd fy mhrofiad|oedd fy mhrofiad i|fy ymweliad|fy ymweliad i|
        yr apwyntiad|apwyntiad|fy arhosiad|arhosiad|yr arhosiad|yr uned|y ward|ward|sef|
        oeddwn yn|roeddwn yn|oeddwn|roeddwn|yr holl staff|holl staff|y staff i gyd|y nyrsys i gyd|
        dwi erioed wedi gweld|dwi erioed wedi cael|welais i erioed|o brofiad|dwi 'di gweld|dwi wedi gweld|
        efo bob dim|gyda phopeth|efo popeth|efo'r staff|gyda'r staff"""

POLITE = """os gwelwch yn dda|os gweli di'n dda|plis|pls|os gwelwch chi'n dda|diolch|diolch yn fawr|
        diolch yn fawr iawn|diolch o galon|diolch i bawb|diolch i chi|llawer o ddiolch|diolch am bopeth|
        diolch am ofyn|helo|hylo|haia|shwmae|sut mae|bore da|prynhawn da|p'nawn da|noswaith dda|nos da|hwyl|hwyl fawr|
        cofion|cofion gorau|cofion cynnes|yn gywir|yr eiddoch yn gywir|sori|mae'n ddrwg gen i|mae'n flin gen i|
        esgusodwch fi|annwyl|annwyl syr|cariad mawr|ta ra|bendith|diolch x|croeso|
        osgwelwch yn dda|os gwelwchyn dda|os gwelwch yn ddda|os gwelwch yndda|os gwelwch|os gwel di'n dda|
        os gweli'n dda|os gweli di yn dda|ogydd|plis plis|pliiis|os ydach chi'n iawn|diolch yn fawr i chi|
        diolch yn fawr i bawb|diolch i bob un|diolch i bawb yno|diolch mawr|diolch enfawr|diolch anferthol|
        diolch o waelod calon|diolch o waelod fy nghalon|diolch eto|diolch i chi gyd|diolch i chi i gyd|
        diolch am y gofal|diolch am eich gofal|diolch am eich help|diolch am ofalu|diolch am ofalu amdanaf|
        diolch am eich gwaith|diolch am edrych ar fy ol|diolch am edrych ar ol fi|diolch byth|diolch i'r staff|
        diolch i'r nyrsys|diolch i'r tim|diolchiadau|diolch yn dalpe|diolch yn dalpiau|diolch xx|diolch xxx|diolx|
        diolchh|diolch fawr|ta|ta iawn|ta muchly|haia pawb|helo pawb|helo na|s'mae|su mae|sumae|shwd i chi|
        sut dach chi|sut dach chi gyd|bore da i chi|bore da bawb|prynhawn da i chi|hwyl i chi|hwyl am y tro|
        wela i chi|welai chi|cofion annwyl|cofion caredig|cofion fil|yn ddiffuant|yr eiddoch|dymuniadau gorau|
        bendith arnoch|bendith arnoch chi|bendith duw|pob bendith|duw a'ch bendithio|cariad|cariadon|
        bach|del|cyw|mach i|blodyn|ffrind|ffrindia|ffrindiau|bois|hogia|genod|bawb|pawb|ymddiheuriadau|
        maddeuwch i mi|maddeuwch|flin 'da fi|mae'n flin da fi|sori am fod yn hwyr|ynde|yli|ylwch|gwrandwch|
        chwarae teg|xx|xxx"""

GREETINGS = """dydd da|pob lwc|penwythnos da|nadolig llawen|
        blwyddyn newydd dda|hwyl dda|mae'n ddrwg gen i|ddrwg gen i|drwg gen i|mae'n flin gen i|
        teimlo'n sal|dwi'n sal|dw i'n sal|dwi ddim yn dda|teimlo'n wael|dwi'n iawn|dw i'n iawn|dyn druan|druan bach|
        druan|dymuniadau gorau|cofion gorau|pob hwyl|yn iawn diolch|da bo chi|da bo|rhif drwg|rhif anghywir|
        prynawn da|lwc dda|lwc dda i chi|penblwydd hapus|pen blwydd hapus|
        dolig llawen|dolig hapus|pasg hapus|gwyl dda|gwyliau hapus|gwyliau da|wythnos dda|siwrne dda|taith dda|
        gwellhad buan|brysiwch wella|da bo ti|da boch chi|da b'och|daw da o hyn|dwi'n wael|dw i'n wael|fi'n wael|
        rwy'n wael|dwi'n teimlo'n wael|dwi'n teimlo'n sal|dwi'n teimlo'n well|dwi'n well|dw i'n well|
        dwi'n teimlo'n iawn|dwi'n teimlo'n dda|fi'n teimlo'n well|fi'n iawn|fi'n olreit|teimlo'n well|teimlo'n dda|
        teimlo'n iawn|teimlo'n well rwan|dwi ddim yn teimlo'n dda|dwi'm yn teimlo'n dda|dwi'm yn dda|
        sai'n teimlo'n dda|dwi ddim yn iawn|tywydd da|tywydd gwael|tywydd braf|bwyd da|newyddion da|newyddion drwg|
        newydd da|hen dda|hen dda bryd|amser da|iawn boi|iawn cont|iawn mêt|da was|da iawn ti|da iawn hogyn|
        da iawn hogan|da iawn blant|mae'n ddrwg iawn gen i|drwg iawn gen i|drwg gen i glywed|ddrwg gen i am|
        ffrind da|ffrindiau da|syniad da|cwestiwn da|hwyl a hapus|un ar y tro|un peth|un dydd|
        iawn ta|iawn te|iawn de|
        be|beth|be ti'n feddwl|be dach chi'n feddwl|beth chi'n feddwl"""

JOINS = """ond|achos|oherwydd|gan|gan fod|am fod|a|ac|er|er hynny|fodd bynnag|serch hynny|dim ond|heblaw|heblaw am|
        ar wahan i|yn enwedig|oni bai|oblegid|yn anffodus|piti|trueni|biti|hefyd|er bod|fod|bod|staff|y staff|
        achos bod|
        ond yn|er mwyn|achos oedd|achos roedd|achos mae|achos bo|achos doedd|am bod|am fod y|am eu bod|gan bod|
        heblaw bod|heblaw y|ond am|ar wahan|ond bod|jyst|dim ond bod|oherwydd bod|oherwydd y|ac eithrio|gyda|efo"""
