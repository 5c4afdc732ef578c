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
    number_marks="rhif|rhf|ateb|fy ateb|fy ateb i|opsiwn|dewis|marc|sgor|yr ateb|dewisaf|rhoi|rhoddaf",
    good="""da|dda|yn dda|iawn|yn iawn|oce|ok|okay|go dda|bodlon|yn fodlon|fodlon|hapus|yn hapus|neis|yn neis|braf|
        yn braf|positif|cadarnhaol|yn ddigon da|digon da|boddhaol|yn foddhaol|cystal|lot gwell|gwell|daionus|di gwyn|
        ded|daa|ddaa|hyfryd iawn ok|mwynhau|yn effeithlon|oedd o'n dda|roedd o'n dda|oedd hi'n dda|roedd hi'n dda|
        oedd e'n dda|roedd e'n dda|odd e'n dda|odd o'n dda|odd hi'n dda|popeth yn iawn|popeth yn dda|dim cwynion|
        dim cwyn|dim yn ddrwg|ddim yn ddrwg|ddim yn bad|hapus gyda|hapus efo|neis iawn|lyfli|da digon|reit dda|
        itha da|eitha da|eithaf da|go lew o dda|da o beth|gwasanaeth da|gofal da|wedi plesio|plesiedig""",
    excellent="""ardderchog|yn ardderchog|rhagorol|yn rhagorol|gwych|yn wych|wych|bendigedig|yn fendigedig|fendigedig|
        perffaith|yn berffaith|berffaith|anhygoel|yn anhygoel|ffantastig|yn ffantastig|campus|yn gampus|gampus|
        penigamp|yn benigamp|benigamp|y gorau|goreu|ardderchiog|ardderchog iawn|arbennig|yn arbennig|arbennig o dda|
        arbenig|eithriadol|yn eithriadol|eithriadol o dda|bril|briliant|brilliant|super|siwper|godidog|yn odidog|
        di fai|yn ddi fai|heb ei ail|o'r radd flaenaf|hynod o dda|hynod dda|gret|yn gret|ffab|top|10 allan o 10|
        deg allan o ddeg|y gorau erioed|odidog|ysblennydd|hapus iawn gyda'r gofal|hapus iawn efo'r gofal|
        hapus iawn gyda'r gwasanaeth|hapus iawn|bodlon iawn|grêt|gret iawn|brill|gwych iawn|perffeth|arbennig iawn|
        gwasanaeth arbennig|gwasanaeth gwych|gofal gwych|gofal arbennig|gofal ardderchog|gwell na da|
        allech chi ddim gwella|methu beio|seren aur|superb|amesing|lysh""",
    bad="""gwael|wael|yn wael|drwg|ddrwg|yn ddrwg|sal|yn sal|siomedig|yn siomedig|siom|anfodlon|yn anfodlon|anhapus|
        yn anhapus|negyddol|yn negyddol|annerbyniol ddrwg|diflas|yn ddiflas|ddiflas|tila|gwan|yn wan|anfoddhaol|
        yn anfoddhaol|gwaeth|anffodus|gwail|gweal|ddim yn hapus|dim yn hapus|ddim yn fodlon|siomedig iawn|wedi siomi|
        wedi fy siomi|ddim digon da|dim digon da|ddim yn ddigon da|eitha gwael|eithaf gwael|reit wael|itha gwael|
        ddim yn sbesial|ddim yn grêt|ddim yn gret|dim yn gret|ddim yn neis|is na'r disgwyl|gallai fod yn well|
        gallai fod wedi bod yn well""",
    terrible="""ofnadwy|yn ofnadwy|erchyll|yn erchyll|dychrynllyd|yn ddychrynllyd|ddychrynllyd|arswydus|yn arswydus|
        gwarthus|yn warthus|warthus|cywilyddus|yn gywilyddus|gywilyddus|gwarth|cywilydd|trychinebus|yn drychinebus|
        trychineb|hunllef|yn hunllef|hunllefus|gwaethaf|y gwaethaf|waethaf|y gwaethaf erioed|annerbyniol|
        yn annerbyniol|ffiaidd|yn ffiaidd|uffernol|yn uffernol|echrydus|yn echrydus|difrifol|yn ddifrifol|ddifrifol|
        affwysol|rybish|cachu|ofnadwi|alaethus|truenus|ofnadwy o wael|ofnadwy o ddrwg|gwael ofnadwy|drwg iawn|
        gwaethaf erioed|crap llwyr|shocin|siambls|afiach|uffern|gwael uffernol|diawledig""",
    very="""iawn|hynod|hynod o|dros ben|eithriadol|eithriadol o|arbennig o|ofnadwy o|tu hwnt|wir|wirioneddol|
        yn wirioneddol|mor|iawn iawn|anhygoel o|rhy|uffernol o|gwirioneddol|cwbl|yn gwbl|hollol|yn hollol|gwir|rili|
        sobor o""",
    quite="eitha|eithaf|gweddol|go|reit|digon|lled|cymharol|braidd|yn eithaf|yn weddol|fwy neu lai|yn gyffredinol",
    nots="""ddim|dim|doedd|ddim yn|doedd ddim|dyw|nid|nid oedd|nid yw|oedd ddim|dim yn|nad oedd|ni|byth|dydi|
        dydi o ddim|ddim mor|erioed|fawr|nac|chafodd|wnaeth ddim|dwi ddim|doedd hi ddim|doedd o ddim|dim mor""",
    at_all="o gwbl|ogwbl|o gwbwl|o bell ffordd|yn y byd",
    neither="""ddim yn dda nac yn wael|ddim yn dda nac yn ddrwg|dim yn dda nac yn wael|nac yn dda nac yn wael|
        nac yn dda nac yn ddrwg|na da na drwg|na da na gwael|nid da na drwg|nid da na gwael|
        heb fod yn dda nac yn wael|heb fod yn dda nac yn ddrwg|ddim yn dda na ddim yn wael|
        ddim yn dda na ddim yn ddrwg|ddim yn dda na drwg|ddim yn dda na gwael|ddim yn wael nac yn dda|
        y naill na'r llall|naill na'r llall|canolig|yn ganolig|ganolig|gweddol|yn weddol|go lew|yn o lew|o lew|
        cymedrol|cyffredin|yn gyffredin|cyfartalog|niwtral|iawn am wn i|symol|yn symol|dim byd arbennig|
        ddim yn ddrwg ddim yn dda|yn y canol|hanner a hanner|cymysg|yn gymysg|so so|derbyniol|yn dderbyniol|
        canol y ffordd|meh|lled dda lled ddrwg|hanner hanner|iawn am wni|am wn i""",
    dont_know="""ddim yn gwybod|dim yn gwybod|dwi ddim yn gwybod|dw i ddim yn gwybod|dydw i ddim yn gwybod|
        rwyf ddim yn gwybod|sai'n gwybod|sa i'n gwybod|wn i ddim|dwn i ddim|dwnim|dwni'm|dwn im|gwn i ddim|wni ddim|
        dim syniad|does gen i ddim syniad|sdim syniad da fi|ddim yn siwr|dim yn siwr|dwi ddim yn siwr|
        dw i ddim yn siwr|ansicr|anodd dweud|mae'n anodd dweud|ddim yn cofio|dwi ddim yn cofio|dim barn|
        does gen i ddim barn|dim syniad da fi|pwy a wyr|methu dweud|alla i ddim dweud|ddim yn gwbod|dwim yn gwbod|
        dwim yn gwybod|dwi'm yn gwybod|dwi'm yn gwbod|dwi ddim yn gwbod|sai'n gwbod|im yn gwbod""",
    frames="""roedd|oedd|oedd yn|roedd yn|roedd o|roedd hi|roedd e|roeddent|mae|mae'n|roedd popeth|popeth|popeth yn|
        fy ateb i yw|fy ateb yw|fy ateb ydi|yr ateb yw|byddwn i'n dweud|baswn i'n dweud|byswn i'n deud|dwi'n meddwl|
        dw i'n meddwl|rwy'n meddwl|yn fy marn i|i mi|i fi|yn gyffredinol|ar y cyfan|ar y cyfan roedd|at ei gilydd|
        y profiad|fy mhrofiad|fy mhrofiad i|profiad|y gwasanaeth|gwasanaeth|y gofal|gofal|yr ymweliad|yr ysbyty|
        y staff|staff|pawb|bu|bu'n|aeth|cefais|ces i|ges i|gefais i|cawson ni|yn|a|dwi'n|dw i|rwyf|fi|ni|yma|yno|acw|
        profiad yn|wedi bod yn|wedi bod|hyd yn hyn|yw|ydi|ydy|roedden nhw|mi oedd|mi roedd|rhoddaf|rhoi|deud y gwir|
        a dweud y gwir""",
    polite="""os gwelwch yn dda|os gweli di'n dda|plis|pls|os gwelwch chi'n dda|diolch|diolch yn fawr|
        diolch yn fawr iawn|diolch o galon|diolch i bawb|diolch i chi|llawer o ddiolch|diolch am bopeth|
        diolch am ofyn|helo|hylo|haia|shwmae|sut mae|bore da|prynhawn da|p'nawn da|noswaith dda|nos da|hwyl|hwyl fawr|
        cofion|cofion gorau|cofion cynnes|yn gywir|yr eiddoch yn gywir|sori|mae'n ddrwg gen i|mae'n flin gen i|
        esgusodwch fi|annwyl|annwyl syr|cariad mawr|ta ra|bendith|diolch x|croeso""",
    greetings="""bore da|prynhawn da|p'nawn da|noswaith dda|nos da|dydd da|pob lwc|penwythnos da|nadolig llawen|
        blwyddyn newydd dda|hwyl dda|mae'n ddrwg gen i|ddrwg gen i|drwg gen i|mae'n flin gen i|os gwelwch yn dda|
        teimlo'n sal|dwi'n sal|dw i'n sal|dwi ddim yn dda|teimlo'n wael|dwi'n iawn|dw i'n iawn|dyn druan|druan bach|
        druan|dymuniadau gorau|cofion gorau|pob hwyl|yn iawn diolch|da bo chi|da bo|rhif drwg|rhif anghywir""",
    joins="""ond|achos|oherwydd|gan|gan fod|am fod|a|ac|er|er hynny|fodd bynnag|serch hynny|dim ond|heblaw|heblaw am|
        ar wahan i|yn enwedig|oni bai|oblegid|yn anffodus|piti|trueni|biti|hefyd|er bod|fod|bod|staff|y staff|
        achos bod""",
    praise="""caredig|yn garedig|garedig|cyfeillgar|yn gyfeillgar|gyfeillgar|cymwynasgar|gymwynasgar|gofalgar|ofalgar|
        yn ofalgar|proffesiynol|yn broffesiynol|broffesiynol|amyneddgar|cwrtais|gwrtais|yn gwrtais|parchus|yn barchus|
        barchus|glan|yn lan|cyflym|yn gyflym|gyflym|effeithlon|argymell|ddiolchgar|diolchgar|yn ddiolchgar|angylion|
        hyfryd|yn hyfryd|annwyl|hawddgar|cynnes|yn gynnes|diogel|yn ddiogel|ddiogel|saff|clod|llongyfarchiadau|gwenu|
        hynaws|tosturiol|dosturiol|medrus|serchog|cefnogol|help mawr|gwaith gwych|da iawn chi""",
    blame="""gwarth|gwarthus|cywilydd|cywilyddus|budr|yn fudr|fudr|brwnt|yn frwnt|frwnt|aflan|anghwrtais|
        yn anghwrtais|haerllug|digywilydd|ddigywilydd|swta|anghyfeillgar|ffiaidd|esgeulus|yn esgeulus|esgeulustod|
        esgeuluso|anwybyddu|anwybyddwyd|di hid|difater|amharchus|yn amharchus|diffyg parch|annerbyniol|amhroffesiynol|
        anfedrus|anobeithiol|ofnadwy|hunllef|gwaethaf|creulon|yn greulon|oeraidd|sarhaus|cas|yn gas|trahaus|di drefn|
        llanast|traed moch|di glem|dideimlad""",
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
        croeso cynnes|ie ydw|ia cewch siwr|ie cewch wrth gwrs|cewch dim problem|cewch iawn""",
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
        na ddim o gwbl""",
    stop="""stop|stopio|stopiwch|stopia|stopiwch nawr|stopiwch rwan|stopiwch hi|stopiwch hyn|peidiwch|peidio|paid|
        peidiwch wir|paid wir|peidiwch a thecstio|peidiwch a thecstio fi|peidiwch tecstio|paid a thecstio|
        paid a thecstio fi|peidiwch ag anfon|peidiwch ag anfon mwy|peidiwch ag anfon negeseuon|peidiwch anfon|
        peidiwch a danfon|peidiwch ag ysgrifennu|peidiwch a chysylltu|peidiwch a chysylltu a fi|dim mwy o negeseuon|
        dim mwy o decstiau|dim mwy o destunau|dim rhagor o negeseuon|dim negeseuon|dim tecstiau|dim tecstio|
        rhowch y gorau iddi|rho'r gorau iddi|terfynu|canslo|canslwch|dad danysgrifio|datdanysgrifio|optio allan|
        tynnwch fi|tynnwch fi oddi ar y rhestr|tynnwch fy rhif|dileu|dilewch fy rhif|gadewch lonydd i mi|
        gadwch lonydd i mi|gad lonydd i mi|gadewch lonydd i fi|gad fi fod|gadewch fi fod|stopiwch decstio|
        stopiwch y negeseuon|dwi ddim eisiau negeseuon|dw i ddim eisiau negeseuon|dim isio negeseuon|
        stopiwch anfon negeseuon|stopp|stopiwch plis""",
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
        sut dach chi'n gwybod fy rhif|pwy roddodd fy rhif|robot wyt ti|help plis""",
    wrong_number="""rhif anghywir|y rhif anghywir|rhif ffon anghywir|person anghywir|y person anghywir|nid fi|
        nid fy rhif i|nid hwn yw fy rhif|nid fi yw hwn|nid fi yw'r person|claf anghywir|rhif rong|rhif rong da chi|
        mae'r rhif yn anghywir|rydych wedi gwneud camgymeriad rhif|camgymeriad rhif|ffon anghywir|ddim fi|dim fi|
        dim fy rhif i|ddim fy rhif i|wrong number|rhif anghywir sori|nid y person yma|mae gennych y rhif anghywir|
        mae gynnoch chi'r rhif anghywir|rhif anghywir gyda chi""",
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
        cymraeg os gwelwch yn dda|cy|cumraeg|cymreig|the welsh language""",
)
