"""Numbers, and words of good and bad, as Welsh patients rate: data; see `lexicon.py`."""

NUMBERS = (
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
)

NUMBER_MARKS = """rhif|rhf|ateb|fy ateb|fy ateb i|opsiwn|dewis|marc|sgor|yr ateb|dewisaf|rhoi|rhoddaf|
        dewis i|fy newis|fy newis i|fy newis i ydi|fy newis i yw|dw i'n dewis|dwi'n dewis|rwy'n dewis|fi'n dewis|
        dwi'n rhoi|dw i'n rhoi|fi'n rhoi|rwy'n rhoi|dwi'n deud|dwi'n dweud|dw i'n dweud|fi'n gweud|fi'n dweud|
        dwi'n gweud|rho|rhowch|sgor o|marc o|marciau|numbar|nymbar|nymber|rhif i|dwi'n mynd am|dw i'n mynd am|
        fi'n mynd am|af i am|mynd am|dwi'n pigo|pigo|baswn i'n rhoi|byswn i'n rhoi|byddwn i'n rhoi|fyswn i'n rhoi|
        swn i'n rhoi|bydden i'n rhoi|faswn i'n rhoi|fe roddaf|mi rof|mi ro i|ro i|roia i|rhoia i|opsiwn rhif|
        ateb rhif|dewis rhif|yr ateb ydi|yr ateb yw|fy ateb i di|fy ateb di|ateb fi yw|ateb fi ydi|ateb i ydi|
        ateb i yw|y rhif ydi|y rhif yw|gen i|i lawr|nodaf|nodwch"""

GOOD = """da|dda|yn dda|iawn|yn iawn|oce|ok|okay|go dda|bodlon|yn fodlon|fodlon|hapus|yn hapus|neis|yn neis|braf|
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
        ddim yn ffol|dim yn ffol|da gen i|dda gen i|ofal da|wasanaeth da|driniaeth dda|triniaeth dda"""

EXCELLENT = """ardderchog|yn ardderchog|rhagorol|yn rhagorol|gwych|yn wych|wych|bendigedig|yn fendigedig|fendigedig|
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
        campus iawn|rhagorol iawn|neis iawn iawn|superb iawn"""

BAD = """gwael|wael|yn wael|drwg|ddrwg|yn ddrwg|sal|yn sal|siomedig|yn siomedig|siom|anfodlon|yn anfodlon|anhapus|
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
        crap braidd|pwr|pwr iawn|gwantan|diffygiol|yn ddiffygiol|aflwyddiannus"""

TERRIBLE = """ofnadwy|yn ofnadwy|erchyll|yn erchyll|dychrynllyd|yn ddychrynllyd|ddychrynllyd|arswydus|yn arswydus|
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
        gwael gwaeth gwaethaf|cwilydd|cwilyddus|warth"""
