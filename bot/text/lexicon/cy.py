"""What patients write in Welsh when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(gwr|ngwr|wr|gwraig|ngwraig|wraig|partner|mhartner|bartner|mam|mham|fam|mami|tad|nhad|dad|dadi|mab|fab|merch|"
    "ferch|brawd|mrawd|frawd|chwaer|nain|mamgu|mam gu|taid|nhaid|daid|tadcu|tad cu|nhadcu|thadcu|dadcu|babi|mabi|"
    "fabi|plentyn|mhlentyn|blentyn|wyr|wyres|ewythr|wncwl|modryb|anti|ffrind|nghyfaill|cefnder|cyfnither|nghariad|"
    "cariad|gefeilliaid|efeilliaid|mam yng nghyfraith|tad yng nghyfraith|nith|nai|cymar|nghymar|hogyn|hogan|"
    "bachgen)"
)

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
        ded|daa|ddaa|hyfryd iawn ok|mwynhau|yn effeithlon""",
    excellent="""ardderchog|yn ardderchog|rhagorol|yn rhagorol|gwych|yn wych|wych|bendigedig|yn fendigedig|fendigedig|
        perffaith|yn berffaith|berffaith|anhygoel|yn anhygoel|ffantastig|yn ffantastig|campus|yn gampus|gampus|
        penigamp|yn benigamp|benigamp|gorau|y gorau|goreu|ardderchiog|ardderchog iawn|arbennig|yn arbennig|
        arbennig o dda|arbenig|eithriadol|yn eithriadol|eithriadol o dda|bril|briliant|brilliant|super|siwper|godidog|
        yn odidog|di fai|yn ddi fai|heb ei ail|o'r radd flaenaf|hynod o dda|hynod dda|gret|yn gret|ffab|top|
        10 allan o 10|deg allan o ddeg|y gorau erioed|odidog|ysblennydd""",
    bad="""gwael|wael|yn wael|drwg|ddrwg|yn ddrwg|sal|yn sal|siomedig|yn siomedig|siom|anfodlon|yn anfodlon|anhapus|
        yn anhapus|negyddol|yn negyddol|annerbyniol ddrwg|diflas|yn ddiflas|ddiflas|tila|gwan|yn wan|anfoddhaol|
        yn anfoddhaol|gwaeth|anffodus|gwail|gweal""",
    terrible="""ofnadwy|yn ofnadwy|erchyll|yn erchyll|dychrynllyd|yn ddychrynllyd|ddychrynllyd|arswydus|yn arswydus|
        gwarthus|yn warthus|warthus|cywilyddus|yn gywilyddus|gywilyddus|gwarth|cywilydd|trychinebus|yn drychinebus|
        trychineb|hunllef|yn hunllef|hunllefus|gwaethaf|y gwaethaf|waethaf|y gwaethaf erioed|annerbyniol|
        yn annerbyniol|ffiaidd|yn ffiaidd|uffernol|yn uffernol|echrydus|yn echrydus|difrifol|yn ddifrifol|ddifrifol|
        affwysol|rybish|cachu|ofnadwi|alaethus|truenus""",
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
        canol y ffordd|meh|lled dda lled ddrwg|hanner hanner""",
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
        iep|yes|ie ie|yn bendant|bendant|ie mae hynny'n iawn|gewch|cewch dim problem|ie dim problem|
        ydw dwin hapus i chi rannu|dwin hapus i chi rannu|cewch a chroeso|cewch siwr|hapus i chi rannu|
        ydw yn hapus""",
    no="""na|nage|naci|nac oes|nac ydw|nac ydy|nac ydyn|naddo|na chewch|na chei|na allwch|na diolch|dim diolch|
        na dim diolch|nac ydw diolch|ddim diolch|dwi ddim eisiau|dw i ddim eisiau|dydw i ddim eisiau|dwi'm isio|
        dim isio|sai moyn|sa i moyn|sai'n moyn|well gen i beidio|gwell peidio|byddai'n well gen i beidio|
        fyddai'n well gen i beidio|dim o gwbl|ddim o gwbl|dim ffiars|na na|plis na|na plis|peidiwch plis|nope|no|
        ddim yn cytuno|dwi ddim yn cytuno|dim ar unrhyw gyfrif|byth|na fyddai|fyddai ddim|dim caniatad""",
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
        optio i mewn|dechra|ymuno|ymuno eto|dwi eisiau negeseuon eto|parhau|dwi eisiau cael y negeseuon eto|
        dw i eisiau cael negeseuon eto|ailddechreuwch|ailddechreuwch y negeseuon|ail ddechreuwch|
        dechreuwch y negeseuon eto|anfonwch negeseuon eto|dwi isio negeseuon eto|dwi isio cael negeseuon eto|
        cewch decstio eto|gallwch decstio eto|dechrau eto|dwi isio derbyn y negeseuon eto|
        dwi isio derbyn negeseuon eto|dwi isio cael y negeseuon eto|dwi isio cael y tecstiau eto|
        dwi eisiau derbyn y negeseuon eto|dwi eisiau derbyn negeseuon eto|dwi eisiau cael negeseuon eto|
        dwi eisiau cael y tecstiau eto|dw i eisiau derbyn y negeseuon eto|dw i eisiau derbyn negeseuon eto|
        dw i eisiau cael y negeseuon eto|dw i eisiau cael y tecstiau eto|hoffwn derbyn y negeseuon eto|
        hoffwn derbyn negeseuon eto|hoffwn cael y negeseuon eto|hoffwn cael negeseuon eto|hoffwn cael y tecstiau eto|
        hoffwn i derbyn y negeseuon eto|hoffwn i derbyn negeseuon eto|hoffwn i cael y negeseuon eto|
        hoffwn i cael negeseuon eto|hoffwn i cael y tecstiau eto|dwi moyn derbyn y negeseuon eto|
        dwi moyn derbyn negeseuon eto|dwi moyn cael y negeseuon eto|dwi moyn cael negeseuon eto|
        dwi moyn cael y tecstiau eto|dw i isio derbyn y negeseuon eto|dw i isio derbyn negeseuon eto|
        dw i isio cael y negeseuon eto|dw i isio cael negeseuon eto|dw i isio cael y tecstiau eto|
        fi moyn derbyn y negeseuon eto|fi moyn derbyn negeseuon eto|fi moyn cael y negeseuon eto|
        fi moyn cael negeseuon eto|fi moyn cael y tecstiau eto|dechreuwch anfon eto|dechreuwch y negeseuon|
        anfonwch y negeseuon eto|ailddechrau y negeseuon|ailddechrau'r negeseuon|gallwch anfon negeseuon eto""",
    help="""help|cymorth|helpwch|helpwch fi|helpa fi|cymorth plis|gwybodaeth|pwy yw hwn|pwy ydi hwn|pwy ydy hwn|
        pwy yw hyn|pwy ydych chi|pwy dach chi|pwy sydd yma|pwy sy 'na|pwy sy yna|pwy sydd yna|pwy sy'n tecstio|
        pwy sy'n anfon hwn|pwy sy'n siarad|pwy wyt ti|pwy sydd wedi anfon hwn|beth yw hwn|beth yw hyn|beth ydi hwn|
        be di hwn|be ydi hwn|am beth mae hwn|ai sgam yw hwn|sgam|sgam yw hwn|twyll|ydi hwn yn go iawn|ydy hwn yn wir|
        ble gawsoch chi fy rhif|sut gawsoch chi fy rhif|o le gawsoch chi fy rhif|pwy ddiawl yw hwn|pwy|
        gan bwy mae hwn|dwi ddim yn nabod y rhif|o ba ysbyty|pa ysbyty|pa ysbyty yw hwn|pa ysbyty ydi hwn|
        o ba ysbyty ydych chi|o le dach chi""",
    wrong_number="""rhif anghywir|y rhif anghywir|rhif ffon anghywir|person anghywir|y person anghywir|nid fi|
        nid fy rhif i|nid hwn yw fy rhif|nid fi yw hwn|nid fi yw'r person|claf anghywir|rhif rong|rhif rong da chi|
        mae'r rhif yn anghywir|rydych wedi gwneud camgymeriad rhif|camgymeriad rhif|ffon anghywir|ddim fi|dim fi|
        dim fy rhif i|ddim fy rhif i|wrong number|rhif anghywir sori|nid y person yma|mae gennych y rhif anghywir|
        mae gynnoch chi'r rhif anghywir|rhif anghywir gyda chi""",
    start_says="""
        (eisiau|isio|hoffwn) (derbyn|cael) [y|eich] (negeseuon|tecsts|negeseuon testun) (eto|unwaith eto)
        ailddech* [y|eich] (negeseuon|tecsts)
        """,
    stop_says="""
        (peidiwch|paid|plis peidiwch) (a|ag|byth|byth a) [byth] (thecstio|tecstio|anfon|danfon|chysylltu|cysylltu|\
            ysgrifennu|ysgrifenu|sgwennu|hala|gyrru|ffonio na thecstio|negeseua|haslo|poeni) [fi|ata|ataf|mwy|ragor|\
            negeseuon|ati|a fi|a mi|i mi|tecst*|neges*|dim|eto|rhagor]
        peidiwch (tecstio|anfon|gyrru|hala|danfon|cysylltu) [..1] (fi|negeseuon|ata|ataf|a fi|tecst*|mwy|eto)
        (stopiwch|stopia|rhowch y gorau i|rho'r gorau i|rhowch gorau i) (decstio|tecstio|anfon|ddanfon|danfon|\
            gysylltu|cysylltu|haslo|hala|yrru|gyrru|sgwennu|boeni|y negeseuon|y tecst*|r negeseuon) [..1]
        (dim|dim mwy|dim rhagor|digon) [mwy|rhagor] [o] (negeseuon|decstiau|tecstiau|tecsts|decsts|destunau) [plis|\
            eto|diolch]
        (dwi|dw i|dydw i|rwyf i|rwyf|rydw i) ddim [yn] (eisiau|isio|moyn|ishe|dymuno|am) [derbyn|cael] [dim|mwy|\
            rhagor|unrhyw|ragor] [o|mwy] [mwy|y|eich|o] (negeseuon|neges|decstiau|tecstiau|tecsts|destunau)
        (dwi'm|sai|sa i|sai'n|sain|dwim) [yn] (eisiau|isio|moyn|ishe|dymuno|am) [derbyn|cael] [dim|mwy|rhagor|unrhyw|\
            ragor] [o|mwy] [mwy|y|eich|o] (negeseuon|neges|decstiau|tecstiau|tecsts|destunau)
        (tynnwch|tynna|dilewch|dileu|cymerwch) (fi|fy rhif|fy enw|fy manylion|y rhif|y rhif hwn) (oddi|o|or|oddiar|\
            i ffwrdd|allan) [..1]
        (tynnwch|dilewch|dileu) (fy rhif|y rhif hwn|fy manylion) [..1]
        (sut|dwi eisiau|dw i eisiau|hoffwn i|hoffwn|rydw i eisiau|dwi isio) [mae] [..1] (optio allan|dad danysgrifio|\
            datdanysgrifio|ddad danysgrifio)
        (gadewch|gadwch|gad|gadael) (lonydd i mi|lonydd i fi|fi lonydd|i mi fod|fi fod)
        (dydw i|dwi|dw i) ddim [yn] (eisiau|isio|moyn|am|dymuno) i chi (decstio|gysylltu|anfon|ddanfon)
        """,
    stop_unless="""
        (gofynnais|gofynnon|dywedais|dywedodd|gofyn|dweud|wedes|gofynnes) .. (stopio|stopiwch|peidio|roi'r gorau)
        (poen|boen|gwaedu|gwaed|y boen) .. (stopio|peidio|stopiwch)
        (wnaethon|wnaeth|wnaethant|nath|naethon) [..2] (stopio|anfon|cysylltu|tecstio|ddim)
        (neb|y meddyg|yr ysbyty|staff|nhw) .. (cysylltu|anfon|tecstio)
        peidiwch (ag anfon|anfon) [..1] (adref|adre|gartref|cleifion|pobl|mam|dad|fi adre|fi adref|fi gartref)
        peidiwch a (phoeni|newid|stopio)
        peidiwch (poeni|newid|stopio)
        """,
    wrong_number_says="""
        person anghywir
        (nid|dim) fi (yw|ydi) r claf
        (mae|mae'r|mae gennych|mae gynnoch|gennych|dyma|mae hwn|mae hon|ma|hwn yw|gyda|da) [..2] (rhif|person|ffon|\
            claf) anghywir
        (nid|dim|ddim) (fi|hwn|hon|dyma|fy) [yw|ydi|ydy] (yw'r|ydi'r|ydy'r|rhif|y rhif|y claf|y person|r claf|\
            r person|rhif ffon|ei rif|ei rhif) [..1] (i|claf|person|rhif|ef|hi|o)
        (nid fi|dim fi|ddim fi) (yw'r|ydi'r|ydy'r|yw|ydi) (claf|person|y claf|y person|un|dyn|fenyw|ddynes) [..1]
        (does|nid oes|sdim) (neb|unrhyw un) (o'r enw|or enw|gyda'r enw|yma o'r enw|yma or enw|gydar enw) [..1]
        (dydw i|dwi|dw i|sai'n|sain) [ddim] [yn] (adnabod|nabod) (y person|neb o'r|neb or|unrhyw un)
        (wedi|rydych wedi|dych chi wedi|dach chi wedi) (tecstio|cysylltu a|ffonio|anfon at) [y|r|yr] (rhif|\
            person) anghywir
        (camgymeriad|rhif anghywir|dach chi wedi drysu|dych chi wedi drysu) [..1] (nid fi|dim fi|ddim fi|dwi ddim)
        (nid fi|dim fi|ddim fi) [yw|ydi|ydy] [y|r|yr] claf
        """,
    wrong_number_unless="""
        (rhoddwyd|ges i|cefais|rhoi|rhoddodd|ffoniais|ffonio|ysgrifennu|nodi|roddodd|roddwyd) .. rhif [ffon] anghywir
        rhif (ward|ystafell|gwely|adran) anghywir
        """,
    never_been_says="""
        (dwi|dw i|dydw i|rydw i|dwi'm|sai|sa i|rwyf|nid wyf|dwyf) [i] [ddim|erioed|heb] [wedi] (bod|bod yn|wedi bod|\
            wedi bod yn) [erioed] [mewn|yn|i|i'r|ir|yn yr|yn eich|y|yr|eich] (ysbyty|hysbyty|glaf|gleifion|sbyty|\
            hosbitol)
        (fues|fum|bues|bum|fues i|fum i) [i] (erioed|ddim) (yn yr|yn eich|mewn|yn|i'r|ir) (ysbyty|hysbyty|glaf|sbyty|\
            hosbitol)
        (ches|chefais|ges|doedd) [i|gen i|gen] ddim (apwyntiad|ymweliad|llawdriniaeth|triniaeth)
        (dydw i|dwi|dw i|nid wyf) [ddim] yn glaf [yma|yno|gyda|i]
        (nid|dim) claf (ydw|dw) i
        """,
    bereavement_says=f"""
        (bu farw|buodd farw|fu farw|wedi marw|wedi huno|wedi ein gadael|wedi'n gadael|wedi mynd o'n|wedi'n gadael ni|\
            buo farw|mi fuodd farw) [..1]
        (collais|collon|collasom|collodd|colles|golles|gollais|gollon|collon ni|golloni) [i|ni|ein|fy|y|yr] [ni|fy|\
            ein] {_KIN}
        (rydym|rydyn ni|rydan ni|dyn ni|dan ni|da ni|dwi|dw i|rwyf|rydw i|ryn ni|yr ydym|\
            newydd) [newydd] [wedi] (golli|colli) [fy|ein|y|yr] [..1] {_KIN}
        (marwolaeth|farwolaeth|colli|angladd|cynhebrwng|profedigaeth) (fy|ein) [annwyl] {_KIN}
        (mae|ma) (fy|ein|yr|y) [..1] {_KIN} [..1] (yn farw|wedi marw|wedi huno|wedi mynd|wedi'n gadael)
        (colli|golli|collais|gollais|collon ni) (babi|y babi|ein babi|fy mabi|fy maban|y baban)
        (camesgoriad|gamesgoriad|marw anedig|farw anedig|marwenedigaeth|farwanedig|marwanedig)
        (claddu|gladdu|claddon|gladdon) [ni|i] (fy|ein) {_KIN}
        """,
    bereavement_unless="""
        (ci|fy nghi|cath|fy nghath) ..2 marw
        (blynyddoedd|flynyddoedd) yn ol
        (bron|jyst|bu bron|fu bron|agos) [..3] (marw|farw|golli|colli|wedi marw)
        (meddwl|feddwl|meddyliais|ofni|pe|petai|gallai|allai|gallwn|fyddai|fyddwn|byddai) ..4 (marw|farw|golli|colli|\
            wedi marw)
        (bu farw|wedi marw|golli|collais|collon|wedi huno|marwolaeth|fu farw) ..6 (blynyddoedd|blynyddoedd yn ol|\
            flynyddoedd yn ol|mlynedd yn ol|blynedd yn ol|flwyddyn yn ol|amser maith)
        (blynyddoedd|flynyddoedd|mlynedd|blynedd) yn ol ..6 (bu farw|wedi marw|golli|collais|collon|fu farw)
        (ffon|batri|car|ci|cath|nghi|nghath|cyfrifiadur|gliniadur|y ci|y gath|charger) [..2] (wedi marw|bu farw|\
            yn farw|fu farw|huno)
        (wedi marw|yn marw|marw) (o chwerthin|o ddiflastod|eisiau|o gywilydd|isio|o newyn|o syched|o oerfel)
        (bu farw|fu farw) [..4] yn (19*|200*|201*)
        (colli|golli|collais) .. (amser|ffydd|amynedd|gobaith|gwaith|pwysau|diwrnod|hyder|gwaed|apwyntiad|\
            ymwybyddiaeth|llais)
        (ddim|heb|na|nid) [..1] (marw|wedi marw|farw)
        (marw|farw) [..2] (ci|cath|ffon|gath|gi)
        """,
    help_says="""
        (o ba|pa) ysbyty (mae hwn|ydych|ydyw|yw hwn)
        pwy (yw|ydi|ydy|ydych|dach|sy'n|sydd|syn|wyt|sy) (hwn|hon|chi|tecstio|anfon|yn|ti|ysgrifennu|hyn) [..1]
        (ble|sut|o ble|o le|lle) (gawsoch|cawsoch|gaethoch|cafoch|gest|mae gennych) [chi] [fy] rhif [i]
        (ai|ydi|ydy|yw) [hwn] [yn] (sgam|twyll|jôc|sbam|go iawn) [yw|ydi] [hwn]
        (beth|be) (yw|ydi|di|ydy) (hwn|hyn|y neges|y tecst) [..1]
        (o ba|pa) ysbyty [yw|ydi|ydych|dach] [..1]
        """,
    carer_says="""
        (yn ateb|dwi'n ateb|dw i'n ateb|rwy'n ateb|ateb|ysgrifennu|yn ysgrifennu|dwi'n sgwennu|llenwi|\
            yn llenwi) [hwn] (dros|ar ran|ar gyfer|i) [fy|ein|y|yr] (mam|mham|nhad|dad|ngwr|ngwraig|mab|merch|nain|\
            taid|mamgu|tadcu|chwaer|mrawd|gwr|wraig|nhaid|partner|mhartner|claf|plentyn|mhlentyn|babi|mabi|hi|ef|fo|\
            nghymar|thadcu|dadcu|fam|tad)
        ar ran (fy|ein|y|yr|mam|dad|nain|taid|mamgu|tadcu) [..1]
        (ei|fi yw|fi ydi|dyma|fi yw'r) (ferch|merch|mab|gwraig|wraig|gwr|mam|fam|tad|gofalwr|ofalwr|gofalwraig|wyres|\
            wyr|chwaer|brawd) [ydw|dw|sy'n|sydd|yw|hi|o|ef|e] [i|ateb|yma|yn|hwn]
        (dyw|dydi|dydy|nid yw|all|fedr|ni all|dyw o|dyw e) [..2] [ddim] [yn] (gallu|medru|decstio|ysgrifennu|tecstio|\
            ateb) [tecstio|ysgrifennu|ateb|darllen|sgwennu|decstio]
        """,
    young_says="""
        (dwi'n|dw i'n|rwy'n|rydw i'n|fi'n|dwin|rwyn) (8|9|10|11|12|13|14|15|wyth|naw|deg|ddeg|un ar ddeg|deuddeg|\
            ddeuddeg|tair ar ddeg|dair ar ddeg|un deg tri|pedair ar ddeg|bedair ar ddeg|un deg pedwar|pymtheg|\
            bymtheg|un deg pump) [blwydd|mlwydd|oed|flwydd] [oed] [..1]
        (8|9|10|11|12|13|14|15|wyth|naw|deg|un ar ddeg|deuddeg|tair ar ddeg|pedair ar ddeg|pymtheg) [blwydd|mlwydd|\
            flwydd] oed (ydw|dw|wyf) [i]
        (plentyn|dan oed) (ydw|dw) i
        """,
    language_says="""
        (yn gymraeg|yn y gymraeg|trwy gyfrwng y gymraeg|drwy'r gymraeg) (os|plis|plîs|diolch)
        (allwch|gallwch|gellwch|fedrwch|a allwch|a gaf|gaf|ga|hoffwn|byddai'n well|mae'n well|well|dwi eisiau|\
            dw i eisiau|ysgrifennwch|tecstiwch|atebwch) ..5 (gymraeg|cymraeg)
        (dwi'n|dw i'n|rwy'n|rydw i'n|rwyn|dwin) [dim ond|ond yn] [yn] [siarad|darllen|deall] [dim ond|yn] (cymraeg|\
            gymraeg) [yn unig|ydw i]
        cymraeg (plis|os gwelwch|yn unig|os yn bosib)
        (cwestiynau|negeseuon|anfonwch|gyrrwch) ..3 (gymraeg|cymraeg)
        """,
    names="""cymraeg|gymraeg|yn gymraeg|yn y gymraeg|cymraeg plis|iaith gymraeg|welsh|in welsh|welsh please|cymru|
        cymraeg os gwelwch yn dda|cy|cumraeg|cymreig|the welsh language""",
)
