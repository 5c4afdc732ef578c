"""Words of degree, of not, between and not knowing in Welsh: data; see `lexicon.py`."""

VERY = """iawn|hynod|hynod o|dros ben|eithriadol|eithriadol o|arbennig o|ofnadwy o|tu hwnt|wir|wirioneddol|
        yn wirioneddol|mor|iawn iawn|anhygoel o|rhy|uffernol o|gwirioneddol|cwbl|yn gwbl|hollol|yn hollol|gwir|rili|
        sobor o|
        go iawn|ar y naw|dros ben llestri|ddiawledig o|diawledig o|mor mor|hynod hynod|sobor|ddychrynllyd o|
        dychrynllyd o|andros o|llwyr|yn llwyr|yn arw"""

QUITE = "eitha|eithaf|gweddol|go|reit|digon|lled|cymharol|braidd|yn eithaf|yn weddol|fwy neu lai|yn gyffredinol"

NOTS = """ddim|dim|doedd|ddim yn|doedd ddim|dyw|nid|nid oedd|nid yw|oedd ddim|dim yn|nad oedd|ni|byth|dydi|
        dydi o ddim|ddim mor|erioed|fawr|nac|chafodd|wnaeth ddim|dwi ddim|doedd hi ddim|doedd o ddim|dim mor|
        smo|so|oedd e ddim|oedd o ddim|odd o ddim|odd e ddim|doedd e ddim|doedd dim|dyw e ddim|dyw hi ddim|
        dydi hi ddim|nid wyf|nid wyf yn|sai|sai'n|sa i|sa i'n|dwi'm|dwim yn|dwi'm yn|doeddwn i ddim|
        doeddwn i ddim yn|do'n i ddim yn|bell o fod|ymhell o fod|heb fod|heb fod yn|prin|prin yn|ddim byd"""

AT_ALL = "o gwbl|ogwbl|o gwbwl|o bell ffordd|yn y byd"

NEITHER = """ddim yn dda nac yn wael|ddim yn dda nac yn ddrwg|dim yn dda nac yn wael|nac yn dda nac yn wael|
        nac yn dda nac yn ddrwg|na da na drwg|na da na gwael|nid da na drwg|nid da na gwael|
        heb fod yn dda nac yn wael|heb fod yn dda nac yn ddrwg|ddim yn dda na ddim yn wael|
        ddim yn dda na ddim yn ddrwg|ddim yn dda na drwg|ddim yn dda na gwael|ddim yn wael nac yn dda|
        y naill na'r llall|naill na'r llall|canolig|yn ganolig|ganolig|gweddol|yn weddol|go lew|yn o lew|o lew|
        cymedrol|cyffredin|yn gyffredin|cyfartalog|niwtral|iawn am wn i|symol|yn symol|dim byd arbennig|
        ddim yn ddrwg ddim yn dda|yn y canol|hanner a hanner|cymysg|yn gymysg|so so|derbyniol|yn dderbyniol|
        canol y ffordd|meh|lled dda lled ddrwg|hanner hanner|iawn am wni|am wn i|
        dim yn dda nac yn ddrwg|dim yn dda na drwg|dim yn dda na gwael|ddim yn dda ddim yn ddrwg|
        ddim yn dda ddim yn wael|dim yn dda dim yn ddrwg|dim da dim drwg|dim da na drwg|ddim yn ddrwg nac yn dda|
        ddim yn ddrwg na da|ddim yn wael na da|nac yn dda nac yn ddrwg|heb fod yn dda na drwg|
        heb fod yn dda na gwael|dim y naill na'r llall|un na'r llall|dim un|run o'r ddau|gweddol fach|gweddol bach|
        eitha gweddol|canolig iawn|canolig braidd|go lew ynde|go lew 'nde|gweddol ynde|ol reit|oreit|olreit|alreit|
        ol reit sbo|iawn sbo|dim byd sbesial|dim byd spesial|dim byd arbennig iawn|dim i ymffrostio|
        dim byd i ymffrostio|dim byd i sgwennu adre amdano|dim byd mawr|gallai fod yn waeth|
        gallai fod yn well a gallai fod yn waeth|wedi gweld gwaeth|wedi cael gwaeth|wedi cael gwell|da a drwg|
        y da a'r drwg|bach o bob dim|bach o'r ddau|rhannau'n dda rhannau'n ddrwg|cymysgedd|50 50|pum deg pum deg|
        hanner a hanner ynde|yn y canol rywle|rywle yn y canol|rhywle yn y canol|rhwng y ddau|ganolog|
        dim yn siwr da na drwg|digon cyffredin|eitha cyffredin|gwmws yn y canol|bach o gymysgedd|up and down|
        lan a lawr|i fyny ac i lawr|iawn dim mwy|dim ond iawn|jyst iawn|jyst ok|
        iawn am wn i de|iawn am wn i wir"""

DONT_KNOW = """ddim yn gwybod|dim yn gwybod|dwi ddim yn gwybod|dw i ddim yn gwybod|dydw i ddim yn gwybod|
        rwyf ddim yn gwybod|sai'n gwybod|sa i'n gwybod|wn i ddim|dwn i ddim|dwnim|dwni'm|dwn im|gwn i ddim|wni ddim|
        dim syniad|does gen i ddim syniad|sdim syniad da fi|ddim yn siwr|dim yn siwr|dwi ddim yn siwr|
        dw i ddim yn siwr|ansicr|anodd dweud|mae'n anodd dweud|ddim yn cofio|dwi ddim yn cofio|dim barn|
        does gen i ddim barn|dim syniad da fi|pwy a wyr|methu dweud|alla i ddim dweud|ddim yn gwbod|dwim yn gwbod|
        dwim yn gwybod|dwi'm yn gwybod|dwi'm yn gwbod|dwi ddim yn gwbod|sai'n gwbod|im yn gwbod|
        dim clem|sdim clem da fi|does gen i ddim clem|sgen i ddim clem|sgenai ddim clem|sgenai'm clem|
        sgen i'm clem|sgen i ddim syniad|sgenai ddim syniad|sgenai'm syniad|sgen i'm syniad|does gen i'm syniad|
        does gennyf ddim syniad|does da fi ddim syniad|sdim syniad gyda fi|sdim syniad gen i|dim syniad gen i|
        dim syniad o gwbl|dim idea|dim syniad sori|sai'n siwr|sa i'n siwr|sai'n siwr iawn|sai'n cofio|sa i'n cofio|
        smo fi'n gwbod|smo fi'n gwybod|smo i'n gwbod|so fi'n gwbod|so fi'n gwybod|so fi'n siwr|smo fi'n siwr|
        smo fi'n cofio|fi'm yn gwbod|fi'm yn gwybod|fi ddim yn gwbod|fi ddim yn gwybod|fi ddim yn siwr|
        dwi'm yn siwr|dwim yn siwr|dwi'm yn cofio|dwim yn cofio|dwi'm yn cofio dim|dwi ddim yn cofio dim|
        dim yn cofio|dim yn cofio dim|dim co|dim cof|dim cof gen i|dim cof da fi|methu cofio|methu cofio dim|
        alla i ddim cofio|fedra i ddim cofio|fedrai'm cofio|wedi anghofio|di anghofio|anodd deud|anodd gweud|
        anodd iawn dweud|anodd iawn deud|mae'n anodd deud|ma'n anodd deud|ma'n anodd gweud|anodd gwybod|
        anodd gwbod|duw a wyr|duw yn unig a wyr|dyn a wyr|duw a wyr dim fi|pwy a wyr wir|wn im|wni'm|wni im|
        dwn i'm wir|dwnim wir|dwn i ddim wir|wn i ddim wir|dim gwybod|ddim yn siwr iawn|ddim yn siwr o gwbl|
        ddim yn rhy siwr|dim yn rhy siwr|heb benderfynu|heb farn|dim barn gen i|dim barn da fi|sgen i ddim barn|
        sgenai'm barn|dim sylw|methu deud|methu gweud|methu dweud wir|fedra i ddim deud|fedra i ddim dweud|
        fedrai'm deud|allai ddim dweud|allai ddim deud|alla i ddim deud|alla i ddim gweud|rhy gynnar i ddweud|
        rhy gynnar i ddeud|amhosib dweud|amhosib deud|dydw i ddim yn siwr|dydw i ddim yn cofio|ddim yn gwybod wir|
        ddim yn gwbod wir|dim yn gwbod|dim yn gwbod wir|dwi ddim yn gwybod wir|dwi'm yn gwbod wir|rwy'n ansicr|
        dwi'n ansicr|ansicr iawn|o'n i'n cysgu|oeddwn i'n cysgu|
        ddim yn gwybod be i ddeud|dwi ddim yn gwybod be i ddeud|dwi ddim yn gwybod beth i'w ddweud|
        ddim yn gwybod beth i'w ddweud|dim yn gwbod be i ddeud|sai'n gwybod shwd i ateb|sai'n gwbod beth i weud|
        dwi ddim yn gwybod sut i ateb|ddim yn gwybod sut i ateb|dwi'm yn gwbod be i roi|ddim yn gwybod beth i roi"""
