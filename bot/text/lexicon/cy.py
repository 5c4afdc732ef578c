"""What patients write in Welsh when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import cy_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="cy",
    numbers=(
        "un|cyntaf|y cyntaf|y gyntaf|gyntaf|rhif un",
        "dau|dwy|ail|yr ail|rhif dau",
        "tri|tair|trydydd|trydedd|y trydydd|rhif tri",
        "pedwar|pedair|pedwerydd|pedwaredd|rhif pedwar",
        "pump|pum|pumed|y pumed|rhif pump",
        "chwech|chwe|chweched|y chweched|rhif chwech",
        "saith|seithfed",
        "wyth|wythfed",
        "naw|nawfed",
        "deg|degfed",
    ),
    number_marks="""rhif|rhf|ateb|fy ateb|fy ateb i|opsiwn|dewis|marc|sgor|yr ateb|dewisaf|rhoi|rhoddaf|
        dewis i|fy newis|fy newis i|fy newis i ydi|fy newis i yw|dw i'n dewis|dwi'n dewis|rwy'n dewis|fi'n dewis|
        dwi'n rhoi|dw i'n rhoi|fi'n rhoi|rwy'n rhoi|dwi'n deud|dwi'n dweud|dw i'n dweud|fi'n gweud|fi'n dweud|
        dwi'n gweud|rho|rhowch|sgor o|marc o|marciau|numbar|nymbar|nymber|rhif i|dwi'n mynd am|dw i'n mynd am|
        fi'n mynd am|af i am|mynd am|dwi'n pigo|pigo|baswn i'n rhoi|byswn i'n rhoi|byddwn i'n rhoi|fyswn i'n rhoi|
        swn i'n rhoi|bydden i'n rhoi|faswn i'n rhoi|fe roddaf|mi rof|mi ro i|ro i|roia i|rhoia i|opsiwn rhif|
        ateb rhif|dewis rhif|yr ateb ydi|yr ateb yw|fy ateb i di|fy ateb di|ateb fi yw|ateb fi ydi|ateb i ydi|
        ateb i yw|y rhif ydi|y rhif yw|gen i|i lawr|nodaf|nodwch""",
    good="""da|dda|yn dda|iawn|yn iawn|oce|ok|okay|go dda|bodlon|yn fodlon|fodlon|hapus|yn hapus|neis|yn neis|braf|
        yn braf|positif|cadarnhaol|yn ddigon da|digon da|boddhaol|yn foddhaol|cystal|lot gwell|gwell|daionus|di gwyn|
        ded|daa|ddaa|hyfryd iawn ok|mwynhau|yn effeithlon|popeth yn iawn|popeth yn dda|dim cwynion|
        dim cwyn|dim yn ddrwg|ddim yn ddrwg|ddim yn bad|hapus gyda|hapus efo|neis iawn|lyfli|da digon|reit dda|
        itha da|eitha da|eithaf da|go lew o dda|da o beth|gwasanaeth da|gofal da|wedi plesio|plesiedig|
        gwd|gwd iawn wir|go iawn dda|oed yn dda|o'n dda|hi'n dda|e'n dda|o'n iawn|hi'n iawn|e'n iawn|
        o'n ok|e'n ok|hi'n ok|o'n oce|o'n neis|e'n neis|hi'n neis|dim cwynion gen i|dim cwynion da fi|dim cwyno|
        dim byd i gwyno|dim byd i gwyno amdano|dim byd i gwyno am|dim i gwyno amdano|dim lle i gwyno|
        dim achos cwyno|methu cwyno|alla i ddim cwyno|allai ddim cwyno|fedra i ddim cwyno|fedrai'm cwyno|
        fedrai ddim cwyno|all rhywun ddim cwyno|sdim cwynion da fi|does gen i ddim cwynion|
        does gennyf ddim cwynion|sgen i ddim cwynion|hapus gyda'r gwasanaeth|hapus efo'r gwasanaeth|
        hapus gyda'r gofal|hapus efo'r gofal|hapus da'r gofal|bodlon gyda'r gwasanaeth|bodlon efo'r gofal|
        fodlon gyda'r gofal|wedi mynd yn dda|aeth yn dda|aeth yn iawn|aeth popeth yn iawn|aeth popeth yn dda|
        aeth bob dim yn iawn|bob dim yn iawn|bob dim yn dda|pob dim yn iawn|digon hapus|ddigon hapus|
        yn ddigon hapus|digon bodlon|digon neis|digon derbyniol dda|reit neis|reit hapus|reit fodlon|eitha hapus|
        eithaf hapus|eitha bodlon|braidd yn dda|da fel arfer|da chwarae teg|chwarae teg da|wedi mwynhau|
        mi wnes i fwynhau|plesio|ces i fy mhlesio|wedi fy mhlesio|cyfforddus|yn gyfforddus|dymunol|yn ddymunol|
        ddymunol|pleserus|yn bleserus|llwyddiannus|yn llwyddiannus|ddim yn ddrwg o gwbl|dim yn ddrwg o gwbl|
        ddim yn rhy ddrwg|dim rhy ddrwg|ddim rhy ddrwg|dim yn rhy ddrwg|ddim hanner drwg|ddim yn wael|dim yn wael|
        ddim yn ffol|dim yn ffol|da gen i|dda gen i|ofal da|wasanaeth da|driniaeth dda|triniaeth dda""",
    excellent="""ardderchog|yn ardderchog|rhagorol|yn rhagorol|gwych|yn wych|wych|bendigedig|yn fendigedig|fendigedig|
        perffaith|yn berffaith|berffaith|anhygoel|yn anhygoel|ffantastig|yn ffantastig|campus|yn gampus|gampus|
        penigamp|yn benigamp|benigamp|y gorau|goreu|ardderchiog|ardderchog iawn|arbennig|yn arbennig|arbennig o dda|
        arbenig|eithriadol|yn eithriadol|eithriadol o dda|bril|briliant|brilliant|super|siwper|godidog|yn odidog|
        di fai|yn ddi fai|heb ei ail|o'r radd flaenaf|hynod o dda|hynod dda|gret|yn gret|ffab|top|10 allan o 10|
        deg allan o ddeg|y gorau erioed|odidog|ysblennydd|hapus iawn gyda'r gofal|hapus iawn efo'r gofal|
        hapus iawn gyda'r gwasanaeth|hapus iawn|bodlon iawn|grêt|gret iawn|brill|gwych iawn|perffeth|arbennig iawn|
        gwasanaeth arbennig|gwasanaeth gwych|gofal gwych|gofal arbennig|gofal ardderchog|gwell na da|
        allech chi ddim gwella|methu beio|seren aur|superb|amesing|lysh|
        dda iawn|yn dda iawn|o'n dda iawn|e'n dda iawn|hi'n dda iawn|nhw'n dda iawn|mae'n dda iawn|dda iawn iawn|
        da iawn iawn|da iawn wir|da iawn chi|da iawn chi gyd|da iawn i chi|dda ofnadwy|da ofnadwy|da dros ben|
        dda dros ben|yn dda dros ben|da tu hwnt|dda tu hwnt|rili da|rili dda|yn rili dda|rili neis|gwd iawn|
        gwd iawn iawn|gofal da iawn|gwasanaeth da iawn|profiad da iawn|triniaeth dda iawn|driniaeth dda iawn|
        ofal da iawn|wasanaeth da iawn|wasanaeth gwych|ofal gwych|ofal ardderchog|ofal arbennig|ofal bendigedig|
        gofal bendigedig|gofal arbennig o dda|gwasanaeth bendigedig|bendigedig o dda|gwefreiddiol|yn wefreiddiol|
        ysgubol|yn ysgubol|ardderchog ym mhob ffordd|gwych ym mhob ffordd|perffaith ym mhob ffordd|
        ym mhob ffordd yn wych|hollol wych|hollol berffaith|y gorau un|gorau erioed|gorau yn y byd|
        y gorau yn y byd|ysbyty gorau|yr ysbyty gorau|gofal gorau|y gofal gorau|y gwasanaeth gorau|
        gwasanaeth gorau|gwasanaeth gorau erioed|yr orau|orau|fel brenhines|fel brenin|fel y frenhines|fel teulu|
        fel tywysoges|fel un o'r teulu|fel aur|werth y byd|gwerth y byd|werth aur|sbot on|spot on|amazing|ameising|
        ffabiwlys|ffabulous|ffantastic|ffantastig iawn|briliant iawn|brilliant iawn|lyfli iawn|hyfryd|hyfryd iawn|
        yn hyfryd|gwell na'r disgwyl|llawer gwell na'r disgwyl|gwell na ddisgwyliais|allai ddim bod yn well|
        allai ddim fod yn well|gallai ddim bod yn well|allwn i ddim gofyn am well|allwn ni ddim gofyn am well|
        alle fe ddim bod yn well|methu bod yn well|fedrai ddim bod yn well|doedd dim modd gwella|dim bai o gwbl|
        dim bai|heb fai|heb fai o gwbl|di guro|diguro|hapus dros ben|bodlon dros ben|hapus ofnadwy|wrth fy modd|
        wrth ein bodd|wrth fy modd efo'r gofal|gwirioneddol wych|gwirioneddol dda|yn wirioneddol wych|
        wedi gwirioni|pum seren|5 seren|marciau llawn|10 mas o 10|deg mas o ddeg|10 o 10|deg o ddeg|
        o'r safon uchaf|safon uchel iawn|tip top|clod uchaf|canmoladwy iawn|penigamp wir|tshampion|
        campus iawn|rhagorol iawn|neis iawn iawn|superb iawn""",
    bad="""gwael|wael|yn wael|drwg|ddrwg|yn ddrwg|sal|yn sal|siomedig|yn siomedig|siom|anfodlon|yn anfodlon|anhapus|
        yn anhapus|negyddol|yn negyddol|annerbyniol ddrwg|diflas|yn ddiflas|ddiflas|tila|gwan|yn wan|anfoddhaol|
        yn anfoddhaol|gwaeth|anffodus|gwail|gweal|ddim yn hapus|dim yn hapus|ddim yn fodlon|siomedig iawn|wedi siomi|
        wedi fy siomi|ddim digon da|dim digon da|ddim yn ddigon da|eitha gwael|eithaf gwael|reit wael|itha gwael|
        ddim yn sbesial|ddim yn grêt|ddim yn gret|dim yn gret|ddim yn neis|is na'r disgwyl|gallai fod yn well|
        gallai fod wedi bod yn well|
        ddim yn dda|dim yn dda|ddim yn dda iawn|dim yn dda iawn|ddim yn dda o gwbl|dim yn dda o gwbl|ddim yn wych|
        dim yn wych|ddim mor dda|dim mor dda|ddim cystal|dim cystal|ddim cystal ag y gallai|oedd e ddim yn dda|
        oedd o ddim yn dda|oedd hi ddim yn dda|odd o ddim yn dda|odd e ddim yn dda|odd hi ddim yn dda|
        doedd e ddim yn dda|doedd o ddim yn dda|doedd hi ddim yn dda|doedd e ddim yn wych|nid oedd yn dda|
        nid oedd yn dda iawn|do'n i ddim yn hapus|doeddwn i ddim yn hapus|o'n i ddim yn hapus|
        oeddwn i ddim yn hapus|ddim yn hapus iawn|ddim yn hapus o gwbl|dwi ddim yn hapus|dw i ddim yn hapus|
        dwi'm yn hapus|dydw i ddim yn hapus|sai'n hapus|fi ddim yn hapus|dwi ddim yn fodlon|ddim yn fodlon o gwbl|
        ddim yn plesio|wnes i ddim mwynhau|ddim yn bles|braidd yn siomedig|bach yn siomedig|dipyn yn siomedig|
        tipyn bach yn siomedig|siomedig braidd|eitha siomedig|eithaf siomedig|reit siomedig|yn siomedig braidd|
        digon gwael|digon sal|go wael|reit sal|eitha sal|sal braidd|gwael braidd|braidd yn wael|lled wael|
        anhapus efo'r gwasanaeth|anhapus gyda'r gwasanaeth|anhapus efo'r gofal|anhapus gyda'r gofal|
        anhapus iawn efo|profiad gwael|profiad drwg|gwasanaeth gwael|gwasanaeth sal|gofal gwael|gofal sal|
        ofal gwael|wasanaeth gwael|triniaeth wael|driniaeth wael|dim byd o werth|dim byd gwych|dim byd i frolio|
        gallai fod wedi bod yn well o lawer|gallai fod yn well o lawer|gallai fod lot gwell|lle i wella|
        digon o le i wella|angen gwella|angen gwella lot|angen gwella tipyn|ddim yn ddigon da o gwbl|siomi|
        ges i fy siomi|cefais fy siomi|wedi cael siom|siom fawr|annymunol|yn annymunol|anghyfforddus|
        yn anghyfforddus|anfodlon iawn|trist|yn drist|ddim i fyny i'r safon|ddim lan i'r safon|safon isel|
        crap braidd|pwr|pwr iawn|gwantan|diffygiol|yn ddiffygiol|aflwyddiannus""",
    terrible="""ofnadwy|yn ofnadwy|erchyll|yn erchyll|dychrynllyd|yn ddychrynllyd|ddychrynllyd|arswydus|yn arswydus|
        gwarthus|yn warthus|warthus|cywilyddus|yn gywilyddus|gywilyddus|gwarth|cywilydd|trychinebus|yn drychinebus|
        trychineb|hunllef|yn hunllef|hunllefus|gwaethaf|y gwaethaf|waethaf|y gwaethaf erioed|annerbyniol|
        yn annerbyniol|ffiaidd|yn ffiaidd|uffernol|yn uffernol|echrydus|yn echrydus|difrifol|yn ddifrifol|ddifrifol|
        affwysol|rybish|cachu|ofnadwi|alaethus|truenus|ofnadwy o wael|ofnadwy o ddrwg|gwael ofnadwy|drwg iawn|
        gwaethaf erioed|crap llwyr|shocin|siambls|afiach|uffern|gwael uffernol|diawledig|
        gwael iawn iawn|gwael iawn wir|wael iawn|yn wael iawn|o'n wael iawn|e'n wael iawn|sal iawn|yn sal iawn|
        ddrwg iawn|yn ddrwg iawn|gwael dros ben|gwael tu hwnt|wael ofnadwy|gwael gwael|ofnadwy iawn|ofnadwy o sal|
        hollol warthus|hollol wael|hollol ofnadwy|hollol annerbyniol|cwbl annerbyniol|cwbl warthus|
        cywilydd arnoch chi|cywilydd arnoch|cywilydd i chi|rhag cywilydd|rhag cywilydd i chi|
        rhag eich cywilydd chi|gwarth llwyr|gwarth arnoch chi|cywilydd llwyr|gwarthus o wael|ysbyty gwaethaf|
        yr ysbyty gwaethaf|gwasanaeth gwaethaf|y gwasanaeth gwaethaf|profiad gwaethaf|y profiad gwaethaf|
        y profiad gwaethaf erioed|profiad gwaetha|y profiad gwaetha erioed|gwaetha|gwaetha erioed|y gwaetha erioed|
        y gwaetha|waetha|noson waethaf|noson waetha|byth eto|byth byth eto|fel ci|fel cwn|fel anifail|
        fel anifeiliaid|fel baw|fel lwmp o gig|fel sbwriel|rwtsh|rwtsh llwyr|sbwriel|yn sbwriel|anobeithiol|
        yn anobeithiol|uffern ar y ddaear|llanast llwyr|traed moch|traed moch llwyr|llanast|trychineb llwyr|
        hunllef llwyr|hunllef o brofiad|crap|yn crap|crap iawn|poor iawn|pathetig|yn pathetig|pathetic|
        rybish llwyr|rubbish llwyr|cachu llwyr|shit|diawledig o wael|diawledig o ddrwg|uffernol o ddrwg|
        siomedig tu hwnt|profiad ofnadwy|profiad erchyll|profiad hunllefus|profiad uffernol|gwasanaeth ofnadwy|
        gwasanaeth gwarthus|gofal ofnadwy|gofal gwarthus|ofal ofnadwy|ofal gwarthus|arteithiol|yn arteithiol|
        annynol|creulon|yn greulon|allai ddim bod yn waeth|allai ddim fod yn waeth|methu bod yn waeth|torcalonnus|
        yn dorcalonnus|disgrasffwl|hollol hopeless|hopeless|echryslon|alarus|syfrdanol o wael|
        gwael gwaeth gwaethaf|cwilydd|cwilyddus|warth""",
    very="""iawn|hynod|hynod o|dros ben|eithriadol|eithriadol o|arbennig o|ofnadwy o|tu hwnt|wir|wirioneddol|
        yn wirioneddol|mor|iawn iawn|anhygoel o|rhy|uffernol o|gwirioneddol|cwbl|yn gwbl|hollol|yn hollol|gwir|rili|
        sobor o|
        go iawn|ar y naw|dros ben llestri|ddiawledig o|diawledig o|mor mor|hynod hynod|sobor|ddychrynllyd o|
        dychrynllyd o|andros o|llwyr|yn llwyr|yn arw""",
    quite="eitha|eithaf|gweddol|go|reit|digon|lled|cymharol|braidd|yn eithaf|yn weddol|fwy neu lai|yn gyffredinol",
    nots="""ddim|dim|doedd|ddim yn|doedd ddim|dyw|nid|nid oedd|nid yw|oedd ddim|dim yn|nad oedd|ni|byth|dydi|
        dydi o ddim|ddim mor|erioed|fawr|nac|chafodd|wnaeth ddim|dwi ddim|doedd hi ddim|doedd o ddim|dim mor|
        smo|so|oedd e ddim|oedd o ddim|odd o ddim|odd e ddim|doedd e ddim|doedd dim|dyw e ddim|dyw hi ddim|
        dydi hi ddim|nid wyf|nid wyf yn|sai|sai'n|sa i|sa i'n|dwi'm|dwim yn|dwi'm yn|doeddwn i ddim|
        doeddwn i ddim yn|do'n i ddim yn|bell o fod|ymhell o fod|heb fod|heb fod yn|prin|prin yn|ddim byd""",
    at_all="o gwbl|ogwbl|o gwbwl|o bell ffordd|yn y byd",
    neither="""ddim yn dda nac yn wael|ddim yn dda nac yn ddrwg|dim yn dda nac yn wael|nac yn dda nac yn wael|
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
        iawn am wn i de|iawn am wn i wir""",
    dont_know="""ddim yn gwybod|dim yn gwybod|dwi ddim yn gwybod|dw i ddim yn gwybod|dydw i ddim yn gwybod|
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
        dwi ddim yn gwybod sut i ateb|ddim yn gwybod sut i ateb|dwi'm yn gwbod be i roi|ddim yn gwybod beth i roi""",
    frames="""roedd|oedd|oedd yn|roedd yn|roedd o|roedd hi|roedd e|roeddent|mae|mae'n|roedd popeth|popeth|popeth yn|
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
        efo bob dim|gyda phopeth|efo popeth|efo'r staff|gyda'r staff""",
    polite="""os gwelwch yn dda|os gweli di'n dda|plis|pls|os gwelwch chi'n dda|diolch|diolch yn fawr|
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
        chwarae teg|xx|xxx""",
    greetings="""dydd da|pob lwc|penwythnos da|nadolig llawen|
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
        be|beth|be ti'n feddwl|be dach chi'n feddwl|beth chi'n feddwl""",
    joins="""ond|achos|oherwydd|gan|gan fod|am fod|a|ac|er|er hynny|fodd bynnag|serch hynny|dim ond|heblaw|heblaw am|
        ar wahan i|yn enwedig|oni bai|oblegid|yn anffodus|piti|trueni|biti|hefyd|er bod|fod|bod|staff|y staff|
        achos bod|
        ond yn|er mwyn|achos oedd|achos roedd|achos mae|achos bo|achos doedd|am bod|am fod y|am eu bod|gan bod|
        heblaw bod|heblaw y|ond am|ar wahan|ond bod|jyst|dim ond bod|oherwydd bod|oherwydd y|ac eithrio|gyda|efo""",
    praise="""caredig|yn garedig|garedig|cyfeillgar|yn gyfeillgar|gyfeillgar|cymwynasgar|gymwynasgar|gofalgar|ofalgar|
        yn ofalgar|proffesiynol|yn broffesiynol|broffesiynol|amyneddgar|cwrtais|gwrtais|yn gwrtais|parchus|yn barchus|
        barchus|glan|yn lan|cyflym|yn gyflym|gyflym|effeithlon|argymell|ddiolchgar|diolchgar|yn ddiolchgar|angylion|
        hyfryd|yn hyfryd|annwyl|hawddgar|cynnes|yn gynnes|diogel|yn ddiogel|ddiogel|saff|clod|llongyfarchiadau|gwenu|
        hynaws|tosturiol|dosturiol|medrus|serchog|cefnogol|help mawr|gwaith gwych|da iawn chi|
        clen|yn glen|glen|ffeind|yn ffeind|ffeind iawn|ffein|clên iawn|croesawgar|yn groesawgar|groesawgar|
        cwrtais iawn|da iawn|bendigedig|gwych|ardderchog|arbennig|fendigedig|wych|hyfryd iawn|lyfli|lyfly|anhygoel|
        ffantastig|perffaith|berffaith|rhagorol|hapus iawn|seren|angel|angylion go iawn|arwyr|arwr|help enfawr|
        gofal da|gofal gwych|gofal arbennig|gofal ardderchog|gwasanaeth gwych|mor garedig|mor glen|mor ofalus|
        tyner|yn dyner|dyner|addfwyn|yn addfwyn|parod i helpu|parod eu cymwynas|parod|gwybodus|yn wybodus|
        gweithgar|ymroddedig|amyneddgar iawn|canmol|canmoliaeth|penigamp|gwerth chweil|wrth fy modd|
        llawer o ddiolch|achub fy mywyd|achubodd fy mywyd|briliant|brilliant|popeth yn wych|popeth yn berffaith""",
    blame="""gwarth|gwarthus|cywilydd|cywilyddus|budr|yn fudr|fudr|brwnt|yn frwnt|frwnt|aflan|anghwrtais|
        yn anghwrtais|haerllug|digywilydd|ddigywilydd|swta|anghyfeillgar|ffiaidd|esgeulus|yn esgeulus|esgeulustod|
        esgeuluso|anwybyddu|anwybyddwyd|di hid|difater|amharchus|yn amharchus|diffyg parch|annerbyniol|amhroffesiynol|
        anfedrus|anobeithiol|ofnadwy|hunllef|gwaethaf|creulon|yn greulon|oeraidd|sarhaus|cas|yn gas|trahaus|di drefn|
        llanast|traed moch|di glem|dideimlad|
        ofnadwy o wael|gwael|gwael iawn|wael iawn|erchyll|uffernol|dychrynllyd|gwaetha|waetha|waethaf|byth eto|
        anghynnes|cas iawn|yn gas iawn|rhyfedd o swta|digywilydd iawn|rwd|yn rwd|rwd iawn|nawddoglyd|anwybyddu fi|
        cael fy anwybyddu|ges i fy anwybyddu|neb yn helpu|neb yn gwrando|neb yn malio|neb yn poeni dim|
        di drugaredd|didrugaredd|diofal|yn ddiofal|blêr|yn flêr|drewi|yn drewi|drewllyd|ffiaidd iawn|budur|
        yn fudur|fudur|mochynnaidd|gweiddi|gweiddi arna i|gweiddi arnaf|crio|hiliol|hiliaeth|bwlio|cam drin|
        camdriniaeth|anaddas|llanast llwyr|siambolig|crap|rwtsh|sbwriel|fel ci|fel anifail|torcalonnus|
        siomedig iawn|siom|cwilydd|cywilydd arnoch chi|rhag cywilydd|hunllef llwyr|profiad ofnadwy|profiad erchyll|
        trychineb""",
    yes="""ie|ia|iawn|oes|ydw|ydyn|ydy|do|cewch|cei|gallwch|gallwch chi|cewch wrth gwrs|wrth gwrs|wrth gwrs y cewch|
        ie plis|ie diolch|ie os gwelwch yn dda|ie cewch|ie iawn|ie wrth gwrs|iawn gen i|iawn da fi|mae hynny'n iawn|
        mae'n iawn|dim problem|siwr|siwr iawn|croeso|croeso i chi|croeso i chi wneud|oce|ok|byddai|byddwn|hoffwn|
        cytuno|dwi'n cytuno|rwy'n cytuno|yn hapus i chi|hapus i chi wneud|pam lai|yndw|yndi|cewch chi|cewch diolch|
        iep|yes|ie ie|yn bendant|bendant|ie mae hynny'n iawn|gewch|cewch siwr|cewch a chroeso|cewch tad|cei siwr|
        caiff|gewch chi|gellwch|gallwch siwr|gallwch wrth gwrs|ie cewch siwr|ie siwr|ie a chroeso|ie tad|ia tad|
        ia siwr|ia iawn|ia plis|ia cewch|ia wrth gwrs|ia dim problem|ie dim problem|sdim ots da fi|sdim ots gen i|
        dim ots gen i|dim ots da fi|dim ots|does dim ots gen i|dim gwahaniaeth|dim gwahaniaeth gen i|
        dim gwrthwynebiad|does gen i ddim gwrthwynebiad|mae hynny'n iawn gen i|mae'n iawn gen i|yn iawn|iawn diolch|
        popeth yn iawn|rhannwch|rhannwch o|defnyddiwch|defnyddiwch o|defnyddiwch e|cyhoeddwch|cewch rannu|
        cewch ddefnyddio|gallwch rannu|gallwch ddefnyddio|dw i'n cytuno|fi'n cytuno|cytuno'n llwyr|caniatad|
        rwy'n rhoi caniatad|dwi'n rhoi caniatad|ewch amdani|cer amdani|gyda phleser|efo pleser|a phleser|yn llawen|
        ocê|iawn siwr|siwr dduw|siŵr o fod|yndw tad|ydw siwr|ydw tad|ydw wrth gwrs|ie yn ddienw|yn ddienw ie|
        croeso cynnes|ie ydw|ia cewch siwr|ie cewch wrth gwrs|cewch dim problem|cewch iawn|
        iaaa|iaa|ieee|iee|ieeee|iep iep|ia ia|ia ok|ie ok|ok iawn|ok ie|ok ia|oce iawn|oce ie|oce ta|oce te|ok ta|
        iawn ta|iawn te|iawn wir|iawn gyda fi|iawn efo fi|iawn gynna i|iawn gen i wir|ie iawn da fi|ie iawn gen i|
        ie iawn gyda fi|ia iawn gen i|ie mae'n iawn|ia mae'n iawn|ma'n iawn|ma hynny'n iawn|mae hynna'n iawn|
        ma hynna'n iawn|mae hynny yn iawn|ie ma hynny'n iawn|yn iawn gen i|yn iawn da fi|yn iawn gyda fi|
        yn iawn efo fi|popeth yn iawn da fi|ydw dwi'n hapus i chi rannu|ydw dwi'n hapus i chi wneud|
        ydw dwi'n hapus|ydw dwi'n fodlon|ydw dwi'n cytuno|ydw rwy'n cytuno|ydw rwy'n hapus|ydw yn hapus|ydw hapus|
        ydw diolch|ydw iawn|ydw plis|yndw dwi'n hapus|yndw siwr|yndw wrth gwrs|dwi'n hapus i chi rannu|
        dwi'n hapus i rannu|dwi'n hapus i chi wneud|dwi'n hapus i chi neud|dwi'n hapus i chi gyhoeddi|
        dwi'n hapus i chi ddefnyddio|dwi'n hapus efo hynny|dwi'n hapus gyda hynny|dwi'n hapus|dw i'n hapus|
        dw i'n hapus i chi rannu|dw i'n hapus i rannu|rwy'n hapus|rwy'n hapus i chi rannu|rwy'n hapus i rannu|
        fi'n hapus|fi'n hapus i chi rannu|fi'n hapus i rannu|fi'n ok da hynny|fi'n iawn da hynny|hapus i rannu|
        hapus i chi rannu|hapus i gyhoeddi|hapus i chi gyhoeddi|hapus i chi ddefnyddio|hapus|yn hapus|
        hapus iawn i chi|hapus gyda hynny|hapus efo hynny|dwi'n ddigon hapus|yn ddigon hapus|
        ddigon hapus|digon hapus|dwi'n ddigon bodlon|dwi'n fodlon|dw i'n fodlon|rwy'n fodlon|fi'n fodlon|bodlon|
        yn fodlon|bodlon i chi rannu|bodlon rhannu|yn fodlon rhannu|yn fodlon i chi rannu|dwi'n cytuno i hynny|
        rwy'n cytuno i hynny|dwi'n cytuno efo hynny|cytuno i hynny|cytunaf|cewch gyhoeddi|cewch ei gyhoeddi|
        cewch ei rannu|cewch ei ddefnyddio|cewch rannu fy sylw|cewch rannu fy sylwadau|cewch gyhoeddi fy sylw|
        cewch gyhoeddi fy sylwadau|cewch ddefnyddio fy sylw|cewch ddefnyddio fy ngeiriau|cewch neud|cewch wneud|
        cewch chi wir|cewch wir|cewch plis|cei wrth gwrs|cei tad|cei iawn|gewch siwr|gewch chi siwr|
        gewch chi rannu|gewch chi gyhoeddi|gewch wrth gwrs|mi gewch|mi gewch chi|mi gewch siwr|gallwch chi rannu|
        gallwch gyhoeddi|gallwch ei rannu|gallwch ei gyhoeddi|gallwch ie|galli|gelli|wrth gwrs cewch|
        wrth gwrs gewch chi|wrth gwrs y gewch|wrth gwrs y gallwch|wrth gwrs gallwch|wrth gwrs dim problem|
        wrth gwrs ie|wrth gwrs ydw|wrth gwrs mod i|ie heb fy enw|ie heb enw|ia heb enw|ia heb fy enw|
        ie yn ddienw iawn|ia yn ddienw|ydw yn ddienw|iawn heb enw|iawn heb fy enw|cewch heb enw|cewch heb fy enw|
        cewch yn ddienw|dim problem o gwbl|dim problem gen i|dim problem da fi|dim problem efo hynny|
        dim problem gyda hynny|dim problem wir|sdim problem|sdim prob|does dim problem|does na ddim problem|
        does dim prob|dim prob|dim probs|dim probs o gwbl|dim trafferth|dim ots o gwbl|dim ots gyda fi|
        dim ots gynna i|sdim ots gyda fi|sdim ots|does dim ots|does dim ots da fi|sgenai'm ots|sgen i ddim ots|
        fawr o ots|dim gwahaniaeth da fi|dim gwrthwynebiad gen i|sdim gwrthwynebiad|pam ddim|ie pam lai|ia pam lai|
        pam lai te|pam lai wir|cariwch ymlaen|carwch mlaen|cariwch mlaen|ewch ymlaen|ewch mlaen|ewch ati|
        ewch amdani te|dos amdani|dos ymlaen|cer mlaen|mae croeso i chi|mae croeso|mae croeso i chi rannu|
        croeso i chi rannu|croeso i chi gyhoeddi|croeso i chi ddefnyddio|croeso mawr|a chroeso|ar bob cyfri|
        ar bob cyfrif|fy ateb yw ie|fy ateb i yw ie|fy ateb ydi ia|fy ateb i ydi ia|yr ateb yw ie|ateb ie|
        dwi'n deud ia|dwi'n dweud ie|dywedaf ie|mae gynnoch chi fy nghaniatad|mae gennych fy nghaniatad|
        mae gennych chi ganiatad|rhoi caniatad|rhoi fy nghaniatad|dwi'n rhoi fy nghaniatad|
        rwy'n rhoi fy nghaniatad|dwi'n caniatau|rwy'n caniatau|caniateir|caniatau|caniatad wedi ei roi|
        ie cyhoeddwch|ia cyhoeddwch|ie rhannwch|ia rhannwch|rhannwch ar bob cyfri|rhannwch wir|iawn rhannwch|
        iawn cewch|iawn cyhoeddwch|siwr ie|siwr ia|siwr wrth gwrs|siwr dduw ia|sicr|yn sicr|wrth reswm|heb os|
        heb amheuaeth|yn bendant ie|ie yn bendant|ia yn bendant|ie yn sicr|ie gyda phleser|ia efo pleser|
        gyda phob pleser|pleser|byddwn yn hapus|byddwn i'n hapus|baswn i'n hapus|byswn i'n hapus|
        mi fyswn i'n hapus|mi fyddwn i'n hapus|byddwn wrth fy modd|byswn i wrth fy modd|hoffwn i|hoffwn plis|
        licwn i|ie licwn i|ie cwl|grêt ie|do iawn|ydi iawn|ydi|
        ydi siwr|ydi mae'n iawn|ydy mae'n iawn|ydi mae hynny'n iawn|ydy mae hynny'n iawn|ydi tad""",
    no="""na|nage|naci|nac oes|nac ydw|nac ydy|nac ydyn|naddo|na chewch|na chei|na allwch|na diolch|dim diolch|
        na dim diolch|nac ydw diolch|ddim diolch|dwi ddim eisiau|dw i ddim eisiau|dydw i ddim eisiau|dwi'm isio|
        dim isio|sai moyn|sa i moyn|sai'n moyn|well gen i beidio|gwell peidio|byddai'n well gen i beidio|
        fyddai'n well gen i beidio|dim o gwbl|ddim o gwbl|dim ffiars|na na|plis na|na plis|peidiwch plis|nope|no|
        ddim yn cytuno|dwi ddim yn cytuno|dim ar unrhyw gyfrif|byth|na fyddai|fyddai ddim|dim caniatad|ddim isio|
        ddim eisiau|ddim moyn|sim isio|dim eisiau|dwi ddim isio|dwi ddim moyn|fi ddim moyn|fi ddim isie|dim isie|
        na plis peidiwch|peidiwch a rhannu|peidiwch rhannu|peidiwch a chyhoeddi|peidiwch a defnyddio|na peidiwch|
        na fasa'n well gen i beidio|fydde'n well da fi beidio|gwell gen i beidio|well da fi beidio|
        na well gen i beidio|na sori|sori na|na ddim diolch|dim caniatad gen i|dydw i ddim yn cytuno|
        dw i ddim yn cytuno|anghytuno|gwrthod|dwi'n gwrthod|rwy'n gwrthod|dim perygl|dim gobaith|dim peryg|
        na chewch wir|na chewch sori|na chaiff|cadwch o'n breifat|cadwch e'n breifat|preifat|nagoes|nagos|nag ydw|
        nac ydw sori|na dw|sa i'n moyn|sa i'n fodlon|dim y tro hwn|ddim ar hyn o bryd|ddim rwan|ddim nawr|
        na ddim o gwbl|
        naaa|naa|naaaa|nana|na na na|na dim|na dwi'm isio|na dwi ddim isio|na dwi ddim eisiau|na dw i ddim eisiau|
        na dw i ddim|na dwi ddim|na dwi'm|na dim isio|na sai moyn|na sai'n moyn|na ddim isio|na fi ddim isio|
        na fi ddim moyn|ddim isio diolch|dim isio diolch|ddim eisiau diolch|ddim moyn diolch|dwi'm isio diolch|
        dwi ddim isio i chi|dwi ddim isio i chi rannu|dwi'm isio i chi rannu|dwi ddim eisiau i chi rannu|
        dw i ddim eisiau i chi rannu|dw i ddim isio rhannu|dwi ddim isio rhannu|dwi'm isio rhannu|ddim isio rhannu|
        dwi ddim isio neb weld|dwi ddim yn fodlon|dwi ddim yn fodlon i chi rannu|dw i ddim yn fodlon|
        dydw i ddim yn fodlon|dwi'm yn fodlon|ddim yn fodlon|sai'n fodlon|sai'n fodlon i chi rannu|
        fi ddim yn fodlon|nid wyf yn fodlon|dwi ddim yn hapus i chi rannu|dwi ddim yn hapus i rannu|
        dwi'm yn hapus i chi rannu|dwi'm yn hapus i neud hynny|dwi ddim yn hapus i wneud hynny|
        dwi ddim yn hapus i neud hynny|dw i ddim yn hapus i chi rannu|ddim yn hapus i rannu|
        ddim yn hapus i chi rannu|dwi ddim yn hapus|dwi'm yn hapus|ddim yn hapus|sai'n hapus|sai'n hapus i rannu|
        fi ddim yn hapus i rannu|nid wyf yn hapus|nid wyf yn cytuno|dwi'm yn cytuno|sai'n cytuno|fi ddim yn cytuno|
        smo fi moyn|smo fi'n moyn|smo fi isie|so fi moyn|so fi'n moyn|well gen i ddim|gwell gen i ddim|
        well da fi ddim|sa well gen i beidio|sa'n well gen i beidio|byddai'n well da fi beidio|
        bydde'n well da fi beidio|fyse'n well gen i beidio|fasa well gen i beidio|faswn i'm isio|
        gwell gyda fi beidio|well gyda fi beidio|gwell i beidio|well peidio|gwell peidio diolch|dwi am beidio|
        dw i am beidio|beidio|gwell gen i gadw fo'n breifat|well gen i gadw fo'n breifat|
        gwell gen i gadw e'n breifat|gwell gen i ei gadw'n breifat|mae'n breifat|mae o'n breifat|mae e'n breifat|
        ma'n breifat|mae'n bersonol|mae o'n bersonol|mae e'n bersonol|ma'n bersonol|personol|rhy bersonol|
        cyfrinachol|mae'n gyfrinachol|rhyngon ni|cadwch yn breifat|cadwch o i chi'ch hunain|i chi yn unig|
        dim i'w gyhoeddi|ddim i'w gyhoeddi|dim i'w rannu|ddim i'w rannu|fy ateb yw na|fy ateb i yw na|
        fy ateb ydi na|fy ateb i ydi na|yr ateb yw na|yr ateb ydi na|dwi'n deud na|dwi'n dweud na|dywedaf na|
        ddim heddiw|dim heddiw|ddim tro ma|na ddim y tro yma|ddim y tro yma|ddim y tro hwn|na ddim rwan|
        na ddim nawr|dim ffordd|dim ffordd o gwbl|dim siawns|dim siawns mul|dim tsians|dim gobaith caneri|
        ddim rili|na ddim rili|dim rili|na nid fi|na wir|na wir i chi|na diolch wir|na ddim wir|
        na mae'n iawn diolch|na sim isio|nac ydw wir|nac ydw dim diolch|nac ydw ddim|nag w|nagw|na'dw|nadw diolch|
        nac ydw dwi ddim|na chewch ddim|na chewch diolch|chewch chi ddim|chewch ddim|chei di ddim|gewch chi ddim|
        na chewch chi|na allwch chi|allwch chi ddim|cewch chi ddim|peidiwch a'i rannu|peidiwch a'i gyhoeddi|
        peidiwch ei rannu|peidiwch cyhoeddi|peidiwch a'i ddefnyddio|na peidiwch plis|na paid|paid a rhannu|
        byth bythoedd|na byth|byth byth|ddim ar boen fy mywyd|ddim dros fy nghrogi|dim diolch yn fawr|
        ddim diolch yn fawr|dim thanks|na thanks|na ta|dim ta|sori dim diolch|sori ddim diolch|
        mae'n ddrwg gen i na|na mae'n ddrwg gen i|dim fy nghaniatad|heb ganiatad|dwi ddim yn rhoi caniatad|
        dw i ddim yn rhoi caniatad|sai'n rhoi caniatad|dwi ddim yn caniatau|dwi'n gwrthwynebu|rwy'n gwrthwynebu|
        na fyddwn|na faswn|na fyswn|na hoffwn|na licwn i|byddwn i ddim|faswn i ddim|fyswn i ddim""",
    stop="""stop|stopio|stopiwch|stopia|stopiwch nawr|stopiwch rwan|stopiwch hi|stopiwch hyn|peidiwch|peidio|paid|
        peidiwch wir|paid wir|peidiwch a thecstio|peidiwch a thecstio fi|peidiwch tecstio|paid a thecstio|
        paid a thecstio fi|peidiwch ag anfon|peidiwch ag anfon mwy|peidiwch ag anfon negeseuon|peidiwch anfon|
        peidiwch a danfon|peidiwch ag ysgrifennu|peidiwch a chysylltu|peidiwch a chysylltu a fi|dim mwy o negeseuon|
        dim mwy o decstiau|dim mwy o destunau|dim rhagor o negeseuon|dim negeseuon|dim tecstiau|dim tecstio|
        rhowch y gorau iddi|rho'r gorau iddi|terfynu|canslo|canslwch|dad danysgrifio|datdanysgrifio|optio allan|
        tynnwch fi|tynnwch fi oddi ar y rhestr|tynnwch fy rhif|dileu|dilewch fy rhif|gadewch lonydd i mi|
        gadwch lonydd i mi|gad lonydd i mi|gadewch lonydd i fi|gad fi fod|gadewch fi fod|stopiwch decstio|
        stopiwch y negeseuon|dwi ddim eisiau negeseuon|dw i ddim eisiau negeseuon|dim isio negeseuon|
        stopiwch anfon negeseuon|stopp|stopiwch plis|
        stopwch|stopiwch wir|stopia plis|stopiwch efo'r tecsts|stopiwch y tecsts|stopiwch y tecsts ma|
        stopiwch y tecstio|stopiwch tecstio|stopiwch yrru negeseuon|stopiwch gyrru negeseuon|
        stopiwch hala negeseuon|dim mwy o decsts|dim mwy o tecsts|dim rhagor o decsts|dim tecsts|dwi'm isio negeseuon|sai moyn negeseuon|gad lonydd imi|
        gad lonydd i fi|gad lonydd|gadewch lonydd imi|gadewch lonydd|gadwch lonydd|gadwch lonydd i fi|
        gadwch fi fod|gadewch lonydd i mi plis|cerwch o ma|cer o ma|dileuwch fy rhif|dileu fy rhif|dilewch fi|
        dileuwch fi|tynnwch fy enw|tynnwch fi o'r rhestr|tynnwch fi o'ch rhestr|tynnwch fi oddi ar eich rhestr|
        blocio|dwi'n blocio chi|dad danysgrifiwch fi|dwi isio stopio|dwi eisiau stopio|hoffwn stopio|optio mas|
        allan o'r rhestr""",
    start="""start|dechrau|dechreuwch|ailddechrau|cychwyn|cychwynwch|tanysgrifio|ail ddechrau|ailgychwyn|ail gychwyn|
        optio i mewn|dechra|ymuno|ymuno eto|dwi eisiau negeseuon eto|parhau""",
    help="""help|cymorth|helpwch|helpwch fi|helpa fi|cymorth plis|gwybodaeth|pwy yw hwn|pwy ydi hwn|pwy ydy hwn|
        pwy yw hyn|pwy ydych chi|pwy dach chi|pwy sydd yma|pwy sy 'na|pwy sy yna|pwy sydd yna|pwy sy'n tecstio|
        pwy sy'n anfon hwn|pwy sy'n siarad|pwy wyt ti|pwy sydd wedi anfon hwn|beth yw hwn|beth yw hyn|beth ydi hwn|
        be di hwn|be ydi hwn|am beth mae hwn|ai sgam yw hwn|sgam|sgam yw hwn|twyll|ydi hwn yn go iawn|ydy hwn yn wir|
        ble gawsoch chi fy rhif|sut gawsoch chi fy rhif|o le gawsoch chi fy rhif|pwy ddiawl yw hwn|pwy|
        gan bwy mae hwn|dwi ddim yn nabod y rhif|pa ysbyty|pa ysbyty yw hwn|pa ysbyty ydi hwn|o ba ysbyty|
        faint mae'n gostio|ydi o'n costio|ydy e'n costio|ydi hwn am ddim|ydy hwn am ddim|oes cost|oes rhaid talu|
        pwy sy'n gofyn|pwy ydach chi|pwy chi|pwy y'ch chi|pwy ych chi|pwy yw'r rhain|be sy'n mynd ymlaen|
        dwi ddim yn deall|sai'n deall|ydi hwn yn sgam|ydy hwn yn sgam|sgam di hwn|ydi hwn yn wir|ydy hwn yn ddilys|
        sut dach chi'n gwybod fy rhif|pwy roddodd fy rhif|robot wyt ti|help plis|
        pwy sydd 'na|pwy ti|pwy chi'n|pwy uffar dach chi|pwy ar y ddaear dach chi|o bwy mae hwn|o bwy mae hyn|
        gan bwy ma hwn|am be mae hwn|am be ma hwn|am be mae hyn|am be ma hyn|am beth mae hyn|am beth ma hwn|
        am beth|am be|ynglyn a be|ynglyn a beth|ynghylch beth|be di hyn|be di hwn|be ydi hyn|be ydy hwn|be ydy hyn|
        beth yw'r neges hon|beth yw'r neges ma|be di'r neges ma|be ydi'r neges ma|be dach chi isio|
        be ydach chi isio|be ti isio|beth chi moyn|beth y'ch chi moyn|beth ydych chi eisiau|beth dych chi eisiau|
        be dach chi'n siarad am|am be dach chi'n siarad|am beth chi'n siarad|am beth dych chi'n siarad|
        sgam ydi hwn|sgam ydy hwn|sgam ydi hyn|sgam di hyn|sgam yw hyn|scam|scam di hwn|scam ydi hwn|scam yw hwn|
        ai sgam yw hyn|ai sgam ydi hwn|ydi hyn yn sgam|ydy hyn yn sgam|ydi hyn yn go iawn|ydy hyn yn go iawn|
        ydi hyn yn wir|joc di hwn|joc ydi hwn|joc yw hwn|joc ydi hyn|twyll ydi hyn|twyll ydi hwn|twyll yw hwn|
        twyll yw hyn|ydi hwn yn dwyll|ydi hwn yn ddilys|ydi hwn yn saff|dwi'm yn dallt|dwi ddim yn dallt|
        dw i ddim yn deall|dydw i ddim yn deall|dim dallt|ddim yn dallt|ddim yn deall|smo fi'n deall|
        fi ddim yn deall|o ba ysbyty dach chi|o ba ysbyty mae hwn|pa ysbyty dach chi|o le mae hwn|
        o le ma hwn yn dod|o le ddaeth hwn|o ble mae hwn|o ble daeth hwn|pwy sydd wedi rhoi fy rhif|
        pwy sy 'di rhoi fy rhif i chi|robot di hwn|robot ydi hwn|bot di hwn|person go iawn dach chi|
        pam dwi'n cael hwn|pam dwi 'di cael hwn|be dwi fod i neud|be dwi'n gorfod neud|beth dwi fod i wneud|
        sut dwi'n ateb|sut mae ateb|oes rhaid ateb|oes rhaid i fi ateb|eglurwch|esboniwch|eglurwch plis|
        pwy ddiawl dach chi|pwy ddiawl sy na|pa apwyntiad|pa ymweliad""",
    wrong_number="""rhif anghywir|y rhif anghywir|rhif ffon anghywir|person anghywir|y person anghywir|nid fi|
        nid fy rhif i|nid hwn yw fy rhif|nid fi yw hwn|nid fi yw'r person|claf anghywir|rhif rong|rhif rong da chi|
        mae'r rhif yn anghywir|rydych wedi gwneud camgymeriad rhif|camgymeriad rhif|ffon anghywir|ddim fi|dim fi|
        dim fy rhif i|ddim fy rhif i|wrong number|rhif anghywir sori|nid y person yma|mae gennych y rhif anghywir|
        mae gynnoch chi'r rhif anghywir|rhif anghywir gyda chi|
        person rong|rhif rong sori|y rhif rong|y person rong|number rong|rong number|nid fi ydi hwn|nid fi ydi o|
        nid fi ydi hi|dim fi ydi hwn|dim fi di hwn|ddim fi ydi hwn|ddim fi di hwn|nid fi yw e|nid fi yw hi|
        nid fi sori|dim fi sori|ddim fi sori|dach chi wedi gneud camgymeriad|dach chi wedi gwneud camgymeriad|
        dych chi wedi gwneud camgymeriad|dach chi di gneud camgymeriad|rydych chi wedi gwneud camgymeriad|
        chi wedi neud camgymeriad|chi 'di neud camgymeriad|camgymeriad ydi hwn|camgymeriad yw hwn|rhaid bod camgymeriad|dach chi'n drysu|chi'n drysu|
        dach chi wedi drysu|nid fy enw i|dim fy enw i|ddim fy enw i|
        nid dyna fy enw|nid dyna fy enw i|rhif rhywun arall|rhif rhywun arall ydi hwn|neges i rywun arall|
        i rywun arall mae hwn|dwi'm yn nabod hi|dwi'm yn nabod o|nid fi ydi'r claf|nid fi yw'r claf|
        dim fi di'r claf""",
    start_says=cy_sentences.START_SAYS,
    stop_says=cy_sentences.STOP_SAYS,
    stop_unless=cy_sentences.STOP_UNLESS,
    wrong_number_says=cy_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=cy_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=cy_sentences.NEVER_BEEN_SAYS,
    bereavement_says=cy_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=cy_sentences.BEREAVEMENT_UNLESS,
    help_says=cy_sentences.HELP_SAYS,
    carer_says=cy_sentences.CARER_SAYS,
    young_says=cy_sentences.YOUNG_SAYS,
    language_says=cy_sentences.LANGUAGE_SAYS,
    names="""cymraeg|gymraeg|yn gymraeg|yn y gymraeg|cymraeg plis|iaith gymraeg|welsh|in welsh|welsh please|cymru|
        cymraeg os gwelwch yn dda|cy|cumraeg|cymreig|the welsh language|
        dwi'n siarad cymraeg|dw i'n siarad cymraeg|rwy'n siarad cymraeg|fi'n siarad cymraeg|siarad cymraeg|
        siaradwr cymraeg|cymraes|cymro""",
)
