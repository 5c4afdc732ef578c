"""Welsh sentences that mean more than feedback: stopping, a death, a wrong number, who answers; see `lexicon.py`."""

_KIN = (
    "(gwr|ngwr|wr|gwraig|ngwraig|wraig|partner|mhartner|bartner|mam|mham|fam|mami|tad|nhad|dad|dadi|mab|fab|merch|"
    "ferch|brawd|mrawd|frawd|chwaer|nain|mamgu|mam gu|taid|nhaid|daid|tadcu|tad cu|nhadcu|thadcu|dadcu|babi|mabi|"
    "fabi|plentyn|mhlentyn|blentyn|wyr|wyres|ewythr|wncwl|modryb|anti|ffrind|nghyfaill|cefnder|cyfnither|nghariad|"
    "cariad|gefeilliaid|efeilliaid|mam yng nghyfraith|tad yng nghyfraith|nith|nai|cymar|nghymar|hogyn|hogan|bachgen|"
    "fy ngwr|anwylyd|tadcu annwyl|mamgu annwyl|fy annwyl wr|nain annwyl|wha|whar|chwaer fach|brawd bach|babi bach|"
    "hen nain|hen daid|ffrind gorau|cymydog|llysdad|llysfam|wyres fach)"
)

START_SAYS = """
(eisiau|isio|hoffwn) (derbyn|cael) [y|eich] (negeseuon|tecsts|negeseuon testun) (eto|unwaith eto)
ailddech* [y|eich] (negeseuon|tecsts)
(eisiau|isio|moyn|hoffwn|isie) [i] (derbyn|cael) [y|eich|r] (negeseuon|tecsts|tecstiau|neges) [testun] (eto|\
    unwaith eto|nol)
(anfonwch|danfonwch|gyrrwch|tecstiwch) [fi|y|r] [negeseuon|tecsts] eto
"""
STOP_SAYS = """
(peidiwch|paid|plis peidiwch) (a|ag|byth|byth a) [byth] (thecstio|tecstio|anfon|danfon|chysylltu|cysylltu|\
    ysgrifennu|ysgrifenu|sgwennu|hala|gyrru|ffonio na thecstio|negeseua|haslo|poeni) [fi|ata|ataf|mwy|ragor|\
    negeseuon|ati|a fi|a mi|i mi|tecst*|neges*|dim|eto|rhagor]
peidiwch (tecstio|anfon|gyrru|hala|danfon|cysylltu) [..1] (fi|negeseuon|ata|ataf|a fi|tecst*|mwy|eto)
(stopiwch|stopia|rhowch y gorau i|rho'r gorau i|rhowch gorau i) (decstio|tecstio|anfon|ddanfon|danfon|\
    gysylltu|cysylltu|haslo|hala|yrru|gyrru|sgwennu|boeni|y negeseuon|y tecst*|r negeseuon) [..1]
(dim|dim mwy|dim rhagor|digon) [mwy|rhagor] [o] (negeseuon|decstiau|tecstiau|tecsts|decsts|destunau) [plis|\
    eto|diolch]
(dwi|dw i|dydw i|rwyf|dwi'm|sai|sa i|sai'n) [ddim] [yn] (eisiau|isio|moyn|ishe|dymuno|am) [derbyn|cael] [dim|\
    mwy|rhagor|unrhyw|ragor] [o|mwy] [mwy|y|eich|o] (negeseuon|neges|decstiau|tecstiau|tecsts|destunau)
(tynnwch|tynna|dilewch|dileu|cymerwch) (fi|fy rhif|fy enw|fy manylion|y rhif|y rhif hwn) (oddi|o|or|oddiar|\
    i ffwrdd|allan) [..1]
(tynnwch|dilewch|dileu) (fy rhif|y rhif hwn|fy manylion) [..1]
(sut|dwi eisiau|dw i eisiau|hoffwn i|hoffwn|rydw i eisiau|dwi isio) [mae] [..1] (optio allan|dad danysgrifio|\
    datdanysgrifio|ddad danysgrifio)
(gadewch|gadwch|gad|gadael) (lonydd i mi|lonydd i fi|fi lonydd|i mi fod|fi fod)
(dydw i|dwi|dw i) ddim [yn] (eisiau|isio|moyn|am|dymuno) i chi (decstio|gysylltu|anfon|ddanfon)
paid (tecstio|anfon|gyrru|hala) [fi|ata i|neges*|tecst*] (fi|eto|mwy|ataf|ata i|negeseuon)
paid tecstio fi
"""
STOP_UNLESS = """
(gofynnais|gofynnon|dywedais|dywedodd|gofyn|dweud|wedes|gofynnes) .. (stopio|stopiwch|peidio|roi'r gorau)
(poen|boen|gwaedu|gwaed|y boen) .. (stopio|peidio|stopiwch)
(wnaethon|wnaeth|wnaethant|nath|naethon) [..2] (stopio|anfon|cysylltu|tecstio|ddim)
(neb|y meddyg|yr ysbyty|staff|nhw) .. (cysylltu|anfon|tecstio)
peidiwch (ag anfon|anfon) [..1] (adref|adre|gartref|cleifion|pobl|mam|dad|fi adre|fi adref|fi gartref)
peidiwch a (phoeni|newid|stopio)
peidiwch (poeni|newid|stopio)
(derbyn|cael) [..1] (negeseuon|tecsts|tecstiau|neges) [testun] (eto|unwaith eto)
"""
WRONG_NUMBER_SAYS = """
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
"""
WRONG_NUMBER_UNLESS = """
(rhoddwyd|ges i|cefais|rhoi|rhoddodd|ffoniais|ffonio|ysgrifennu|nodi|roddodd|roddwyd) .. rhif [ffon] anghywir
rhif (ward|ystafell|gwely|adran) anghywir
"""
NEVER_BEEN_SAYS = """
(dwi|dw i|dydw i|rydw i|dwi'm|sai|sa i|rwyf|nid wyf|dwyf) [i] [ddim|erioed|heb] [wedi] (bod|bod yn|wedi bod|\
    wedi bod yn) [erioed] [mewn|yn|i|i'r|ir|yn yr|yn eich|y|yr|eich] (ysbyty|hysbyty|glaf|gleifion|sbyty|\
    hosbitol)
(fues|fum|bues|bum|fues i|fum i) [i] (erioed|ddim) (yn yr|yn eich|mewn|yn|i'r|ir) (ysbyty|hysbyty|glaf|sbyty|\
    hosbitol)
(ches|chefais|ges|doedd) [i|gen i|gen] ddim (apwyntiad|ymweliad|llawdriniaeth|triniaeth)
(dydw i|dwi|dw i|nid wyf) [ddim] yn glaf [yma|yno|gyda|i]
(nid|dim) claf (ydw|dw) i
(wnes i|nes i|fues i|bues i) ddim (bod|mynd|aros|dod) (yn|i|ir|mewn) [yr|eich] (ysbyty|sbyty|hysbyty|hosbitol)
(dwi|dw i|fi) (erioed|ddim) (wedi bod|di bod) [..1] (yn|mewn|ar) [yr|eich] (ysbyty|sbyty|hysbyty|ward)
pa (apwyntiad|ymweliad)
"""
BEREAVEMENT_SAYS = f"""
(bu farw|buodd farw|fu farw|wedi marw|wedi huno|wedi ein gadael|wedi'n gadael|wedi mynd o'n|wedi'n gadael ni|\
    buo farw|mi fuodd farw) [..1]
(collais|collon|collasom|collodd|colles|golles|gollais|gollon|collon ni|golloni) [i|ni|ein|fy|y|yr] [ni|fy|\
    ein] {_KIN}
(rydym|rydyn ni|rydan ni|dyn ni|dan ni|dwi|dw i|rwyf|rydw i|ni|ryn ni|yr ydym|\
    newydd) [newydd] [wedi] [newydd] golli (fy|ein|y|yr|i) [..1] {_KIN}
(marwolaeth|farwolaeth|colli|angladd|cynhebrwng|profedigaeth) (fy|ein) [annwyl] {_KIN}
(mae|ma) (fy|ein|yr|y) [..1] {_KIN} [..1] (yn farw|wedi marw|wedi huno|wedi mynd|wedi'n gadael)
(colli|golli|collais|gollais|collon ni) (babi|y babi|ein babi|fy mabi|fy maban|y baban)
(camesgoriad|gamesgoriad|marw anedig|farw anedig|marwenedigaeth|farwanedig|marwanedig)
(claddu|gladdu|claddon|gladdon) [ni|i] (fy|ein) {_KIN}
(wnaeth|nath|ddaru) (mam|dad|nain|taid|mamgu|tadcu|fy) [ngwr|ngwraig|nhad|mam|mrawd|chwaer|mab|merch] farw [..1]
(dan ni|dyn ni|rydyn ni|rydan ni|dwi|dw i|fi|ni) [newydd] wedi colli (mam|dad|nain|taid|mamgu|tadcu|fy|ein) [..1]
(collais|gollais|colles|golles|gollon|collon) [i|ni] (mam|dad|nain|taid|mamgu|tadcu)
(angladd|cynhebrwng) (mam|dad|nain|taid|mamgu|tadcu|fy|y gwr|ei|hi|o) [..1]
(mam|dad|nain|taid|mamgu|tadcu) [sadly|newydd] wedi (marw|huno|mynd)
(gorffwys|gorffwysed) mewn hedd
(gweddw|gwr gweddw) (ydw|dw|bellach|nawr|rwan) [i]
"""
BEREAVEMENT_UNLESS = """
(ci|fy nghi|cath|fy nghath) ..2 marw
(blynyddoedd|flynyddoedd) yn ol
(bron|jyst|bu bron|fu bron|agos) [..3] (marw|farw|golli|colli|wedi marw)
(meddwl|feddwl|meddyliais|ofni|pe|petai|gallai|allai|gallwn|fyddai|fyddwn|byddai) ..4 (marw|farw|golli|colli|\
    wedi marw)
(bu farw|wedi marw|golli|collais|collon|wedi huno|marwolaeth|fu farw) ..6 (blynyddoedd yn ol|\
    flynyddoedd yn ol|mlynedd yn ol|blynedd yn ol|flwyddyn yn ol|amser maith)
(blynyddoedd|flynyddoedd|mlynedd|blynedd) yn ol ..6 (bu farw|wedi marw|golli|collais|collon|fu farw)
(ffon|batri|car|ci|cath|cyfrifiadur|gliniadur|y ci|y gath|charger) [..2] (wedi marw|bu farw|yn farw|fu farw|\
    huno)
(wedi marw|yn marw|marw) (o chwerthin|o ddiflastod|eisiau|o gywilydd|isio|o newyn|o syched|o oerfel)
(bu farw|fu farw) [..4] yn (19*|200*|201*)
(colli|golli|collais) .. (amser|ffydd|amynedd|gobaith|gwaith|pwysau|diwrnod|hyder|gwaed|apwyntiad|\
    ymwybyddiaeth|llais)
(ddim|heb|na|nid) [..1] (marw|wedi marw|farw)
(drws nesa|gwely nesa|gwely nesaf|drws nesaf|gyferbyn|ar y ward) .. (farw|marw)
(dyn|dynes|ddynes|menyw|fenyw|claf|rhywun|hen ddyn|hen ddynes) [..2] (drws nesa|gwely nesa|gyferbyn|ar y ward|\
    yn y gwely) ..2 (farw|marw)
(farw|marw) [..1] (y ddynes|y dyn|y fenyw|y claf|claf|rhywun)
"""
HELP_SAYS = """
(o ba|pa) ysbyty (mae hwn|ydych|ydyw|yw hwn)
pwy (yw|ydi|ydy|ydych|dach|sy'n|sydd|syn|wyt|sy) (hwn|hon|chi|tecstio|anfon|yn|ti|ysgrifennu|hyn) [..1]
(ble|sut|o ble|o le|lle) (gawsoch|cawsoch|gaethoch|cafoch|gest|mae gennych) [chi] [fy] rhif [i]
(ai|ydi|ydy|yw) [hwn] [yn] (sgam|twyll|jôc|sbam|go iawn) [yw|ydi] [hwn]
(beth|be) (yw|ydi|di|ydy) (hwn|hyn|y neges|y tecst) [..1]
"""
CARER_SAYS = """
(yn ateb|dwi'n ateb|dw i'n ateb|rwy'n ateb|ateb|ysgrifennu|yn ysgrifennu|dwi'n sgwennu|llenwi|\
    yn llenwi) [hwn] (dros|ar ran|ar gyfer|i) [fy|ein|y|yr] (mam|mham|nhad|dad|ngwr|ngwraig|mab|merch|nain|\
    taid|mamgu|tadcu|chwaer|mrawd|gwr|wraig|nhaid|partner|mhartner|claf|plentyn|mhlentyn|babi|mabi|hi|ef|fo|\
    nghymar|thadcu|dadcu|fam|tad)
ar ran (fy|ein|y|yr|mam|dad|nain|taid|mamgu|tadcu) [..1]
(ei|fi yw|fi ydi|dyma|fi yw'r) (ferch|merch|mab|gwraig|wraig|gwr|mam|fam|tad|gofalwr|ofalwr|gofalwraig|wyres|\
    wyr|chwaer|brawd) [ydw|dw|sy'n|sydd|yw|hi|o|ef|e] [i|ateb|yma|yn|hwn]
(dyw|dydi|dydy|nid yw|all|fedr|ni all|dyw o|dyw e) [..2] [ddim] [yn] (gallu|medru|decstio|ysgrifennu|tecstio|\
    ateb) [tecstio|ysgrifennu|ateb|darllen|sgwennu|decstio]
"""
YOUNG_SAYS = """
(dwi'n|dw i'n|rwy'n|rydw i'n|fi'n|dwin|rwyn) (8|9|10|11|12|13|14|15|wyth|naw|deg|ddeg|un ar ddeg|deuddeg|\
    ddeuddeg|tair ar ddeg|dair ar ddeg|un deg tri|pedair ar ddeg|bedair ar ddeg|un deg pedwar|pymtheg|\
    bymtheg|un deg pump) [blwydd|mlwydd|oed|flwydd] [oed] [..1]
(8|9|10|11|12|13|14|15|wyth|naw|deg|un ar ddeg|deuddeg|tair ar ddeg|pedair ar ddeg|pymtheg) [blwydd|mlwydd|\
    flwydd] oed (ydw|dw|wyf) [i]
(plentyn|dan oed) (ydw|dw) i
"""
LANGUAGE_SAYS = """
(yn gymraeg|yn y gymraeg|trwy gyfrwng y gymraeg|drwy'r gymraeg) (os|plis|plîs|diolch)
(allwch|gallwch|gellwch|fedrwch|a allwch|a gaf|gaf|ga|hoffwn|byddai'n well|mae'n well|well|dwi eisiau|\
    dw i eisiau|ysgrifennwch|tecstiwch|atebwch) ..5 (gymraeg|cymraeg)
(dwi'n|dw i'n|rwy'n|rydw i'n|siarad|siaradwr|rwyn|dwin) [siarad|darllen|deall|dim ond] [dim ond|yn] (cymraeg|\
    gymraeg) [plis|yn unig|ydw i]
cymraeg (plis|os gwelwch|yn unig|os yn bosib)
"""
