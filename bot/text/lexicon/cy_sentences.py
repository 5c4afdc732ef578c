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
(tecstiwch|anfonwch|gyrrwch|hala) [fi|ataf|negeseuon] eto plis
(rhowch|rho) fi (nol|yn ol|eto) ar y rhestr
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
(dwi|dw i|dwi'm|dwim|dydw i|rwyf|sai|sa i|sain|smo fi|so fi|fi|fi'm|sim|rydw i|nid wyf) [ddim] [yn] (eisiau|isio|\
    isie|ishe|isho|moyn|mofyn|dymuno|angen|am) [cael|derbyn|dim|gweld|i chi yrru] (mwy|rhagor|dim mwy|unrhyw|\
    ragor) [o|or] [eich|y|ch|blydi] (negeseuon|neges|negesuon|tecst|tecsts|decsts|decst|tecstiau|decstiau|tecstia|\
    decstia|texts|text|messages|destunau|testunau|sms)
(hoffwn|licwn|well gen i|dwi isio|dwi eisiau|dw i eisiau|dwi moyn|fi moyn|dwi am) [i] (beidio|stopio|beidio a) [a|\
    ag] (cael|derbyn|chael) [..3] (negeseuon|neges|negesuon|tecst|tecsts|decsts|tecstiau|decstiau|texts|sms)
(digon|llond bol|hen ddigon|syrffed|wedi blino|wedi laru|laru|cael digon) (o|or|ar|ar y|ar yr|o'ch|och) [eich|y|\
    gael|blydi|holl] (negeseuon|negesuon|tecst|tecsts|decsts|tecstiau|decstiau|texts|sms)
(sut|fedra i|ga i|gai|alla i|allai|oes modd) [mae|dwi'n|ydw i'n|ma] [i] (stopio|stopio'r|stopior|atal|atal y|\
    ganslo|canslo|canslo'r|rhoi stop ar) [y|yr|rhain|eich] (negeseuon|negesuon|tecsts|tecstiau|texts|sms|hyn)
(gadewch|gadwch|gad) (lonydd|fi|llonydd) (imi|ifi|i mi|i fi|i ni|fod|lonydd|llonydd)
(stopiwch|stopia|stopwch|gorffennwch|rhowch stop ar|rhowch y gorau i|rhowch gora i|rho'r gorau i) [efo|gyda|anfon|\
    gyrru|yrru|hala|ddanfon|ar|efo'r|gyda'r] [y|yr|eich|r] (negeseuon|negesuon|tecst|tecsts|decsts|tecstiau|\
    decstiau|texts|sms|tecstio|decstio|gysylltu)
(stopiwch|stopia|stopwch) (yrru|gyrru|hala|ddanfon|anfon|sgwennu|boeni|haslo|textio|texto|decsto|\
    tecsto) [..2] (fi|mi|i mi|i fi|ata i|ataf|ni|pethau)
(peidiwch|paid|plis peidiwch) [a|ag|byth] (gyrru|hala|danfon|anfon|tecstio|thecstio|textio|cysylltu|chysylltu|\
    gyrru'r) [dim] (mwy|rhagor|eto|byth eto|byth|fi|ataf|ata i|ata fi|i fi|i mi|imi|negeseuon|tecsts|tecst|sms)
(tynnwch|tynna|dilewch|dileuwch|cymrwch|cymerwch|sgubwch) (fi|fy enw|fy rhif|rhif fi|enw fi|\
    fy manylion) [i] (oddi ar|o|o'r|or|oddiar|off|allan o|o'ch|och) [eich|y|ch|unrhyw] (rhestr|restr|list|system|\
    gronfa|cronfa|cofnodion)
(ddim|dim|dwi'm|dwim|sai) [yn] [isio|eisiau|moyn] (clywed|clwad) [..2] (gennych|gynnoch|wrthoch|ganddoch|gynno chi)
(dwi'n|dw i'n|rwy'n|rwyn|dwin) (tynnu|diddymu) [fy|yn ol] (nghaniatad|caniatad|yn ol fy nghaniatad)
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
(rhestr aros|restr aros)
(adref|adre|gartref|cleifion|pobl|gleifion) [..2] (yn rhy|rhy gynnar|yn gynnar|cyn|heb)
(gleifion|cleifion|pobl|bobl|henoed|plant|mam|dad|nain|taid) .. (lonydd|llonydd|gysgu|cysgu)
(lonydd|llonydd) .. (gysgu|cysgu|orffwys|gleifion|bobl)
(digon|llond bol|hen ddigon|wedi blino) (o|ar) (aros|ddisgwyl|disgwyl|nyrsys|staff|gofal)
(anfon|danfon|gyrru|hala) .. (llythyr|llythyrau|lythyrau|biliau|bobl|pobl|cleifion|ambiwlans|bwyd)
"""
WRONG_NUMBER_SAYS = """
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
(dach chi|dych chi|rydych chi|ydach chi|chi|ti|mae gynnoch chi|mae gennych chi|gynnoch chi|gennych chi|\
    da chi) [wedi|di] [cael|gael|ffonio|tecstio] [y|r] (person|rhif|claf|number|nymbar) (anghywir|rong|wrong)
(person|rhif|claf) (anghywir|rong) (sy|sydd|gyda|da|gynnoch|gennych|sori|ydi hwn|yw hwn|ydw i|dach chi|\
    yn anffodus|mae arna i ofn)
(nid|dim|ddim) (mair|sian|sion|gwyn|dafydd|john|mary|ann|elin|rhys|gareth|huw|emyr|nia|catrin|megan|owain|ifan|\
    ieuan|aled|alun|dewi|gwilym|glenys|beti|margaret|eluned|gwenda|mrs|mr|miss|jones|williams|davies|evans|thomas|\
    roberts|hughes|lewis|morgan|griffiths) (ydw|dw|yw|ydi|ydy|di|wyf) [i|hwn|hon|fy enw]
(nid|dim|ddim) [ei|y|fy] (ffon|rhif|mobeil|mobile) [..1] [o|hi|e|i|fo] (ydi|yw|ydy|di) (hwn|hon|hwnna)
(nid|dim|ddim) fi (ydi|yw|ydy|di) (hwn|hwnna|honna|hi|o|mair|sian|sion|gwyn|dafydd|john|mary|ann|elin|rhys|gareth|\
    huw|nia|catrin|megan|mrs|mr|miss)
(does|sdim|nid oes|s'na|does na|does yna) [na|yna|dim] neb [..2] (o'r enw|gyda'r enw|efo'r enw) [..1]
(nabod|adnabod) (neb|unrhyw un|rhywun) (o'r enw|gyda'r enw|efo'r enw)
(dwi'm|dwim|dwi ddim|dw i ddim|sai'n|sai|smo fi'n|fi ddim|dydw i ddim) [yn] (nabod|adnabod) (mair|sian|sion|gwyn|\
    dafydd|john|mary|ann|elin|rhys|gareth|huw|emyr|nia|catrin|megan|owain|ifan|aled|alun|dewi|gwilym|mrs|mr|miss|\
    y person yma|y person hwn|y person yna)
fy rhif i (ydi|yw|ydy|di) hwn [rwan|nawr|bellach]
(mae'r|ma'r|y) rhif (wedi|di) newid [dwylo|perchennog]
neges i rywun arall
(nid|dim|ddim) i (fi|mi) (mae'r|ma'r|mae|ma|oedd|ydi'r|di'r) [y] (neges|tecst|hwn|hon|hyn)
(camgymeriad|camgymryd) .. (nid|dim|ddim) fi
(nabod|deall|dallt|gwybod|gwbod|cofio) .. (person|rhif) (anghywir|rong)
"""
WRONG_NUMBER_UNLESS = """
(rhoddwyd|ges i|cefais|rhoi|rhoddodd|ffoniais|ffonio|ysgrifennu|nodi|roddodd|roddwyd) .. rhif [ffon] anghywir
rhif (ward|ystafell|gwely|adran) anghywir
(galw|galwyd|wedi galw|alw|nyrs|doctor|meddyg|ambiwlans|derbynfa|anfonwyd|gyrrwyd|gyrru|llythyr|ffoniodd|rhoddwyd|\
    rhoi) .. (person|rhif|claf) (anghywir|rong)
(person|rhif|claf) (anghywir|rong) .. (galw|alw|wedi cael ei|i mewn|ar y|yn y|ar fy|mewn)
camgymeriad .. (tabledi|moddion|meddyginiaeth|cofnod|cofnodion|nodiadau|llythyr|dos)
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
(dwi|dw i|rydw i|rwyf|fi|rwy) heb fod (yn|mewn|i|ar) [yr|eich|unrhyw|y] (ysbyty|hysbyty|sbyty|hosbitol)
(dwim|dwi'm|dwi ddim|dw i ddim|sai|sa i|smo fi|so fi|dydw i ddim|fi ddim|fi'm) [erioed|byth] (wedi|di) bod (yn|\
    mewn|i|ar) [yr|eich|unrhyw|y] (ysbyty|hysbyty|sbyty|hosbitol)
(nid|dim|ddim) fi (oedd|fu|sydd wedi bod|fuodd|sydd di bod|sy di bod|a fu) (yn|mewn) [yr] (ysbyty|hosbitol|sbyty|\
    hysbyty)
(dwi|dw i|fi|mi) erioed (wedi|di) bod (yna|yno|acw|yn eich ysbyty|yn yr ysbyty yna|yn yr ysbyty hwnnw)
(fues|fuesh|bues|fum|fuish) i (erioed|ddim) (yn|mewn|i) [yr|eich|unrhyw] (ysbyty|hosbitol|sbyty|hysbyty)
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
(mam|dad|nain|taid|mamgu|tadcu|mamgu|gwr|ngwr|wraig|ngwraig|nhad|mham|mab|merch|mrawd|brawd|chwaer|babi|mabi|\
    partner|mhartner|hi|o|e|fo|ef|fe|fy ngwr) (di marw|newydd farw|wedi farw|din gadael|'di'n gadael|\
    wedi'n gadael ni|'di huno|di huno|'di'n gadael ni)
(farwodd|marwodd|farodd) (o|e|hi|fo|fe|mam|dad|nain|taid|mamgu|tadcu|fy|ein|ngwr|nhad|ddoe|heddiw|neithiwr|wythnos)
(mam|dad|nain|taid|mamgu|tadcu|ngwr|nhad|ngwraig) (farwodd|marwodd)
(buodd|fuodd|fu|bu|buo|fuo) (o|e|hi|fo|ef|fe|mam|dad|nain|taid|mamgu|tadcu|fy|ein) [ngwr|ngwraig|nhad|mam|mrawd|\
    chwaer|mab|merch|mabi|gwr] (farw|marw)
(nes i|nesh i|neshi|naethon ni|nathon ni|nathoni|wnaethon ni|wnes i|wnaethom|naetho ni) golli [fy|ein|y] (gwr|\
    ngwr|ngwraig|wraig|mam|dad|nhad|tad|mab|merch|brawd|mrawd|chwaer|nain|taid|mamgu|tadcu|babi|mabi|partner|\
    mhartner)
(gollish|collish|golles|colles|gollais|collais|gollon|collon|gollo|gollson) [i|ni|ein|fy] (gwr|\
    ngwr|ngwraig|wraig|mam|dad|nhad|tad|mab|merch|brawd|mrawd|chwaer|nain|taid|mamgu|tadcu|babi|mabi|partner|\
    mhartner)
(dyw|dydi|dydy|nid yw|smo) (hi|o|e|fo|ef|mam|dad|fy ngwr|fy nhad|fy mam|ngwr) [ddim] (gyda|efo|da) ni (rhagor|\
    mwyach|ddim mwy|bellach|mwy|dim mwy)
(hunodd|hunasai) (mam|dad|nain|taid|mamgu|tadcu|fy|ein|hi|o|e|yn dawel|ddydd|nos)
(gladdon|claddon|gladdwyd|claddwyd|gladdis|gladdodd|gladdson|gladdu) [ni|i] [fy|ein|o] (gwr|ngwr|ngwraig|mam|dad|\
    nhad|nain|taid|mamgu|tadcu|mab|merch|brawd|chwaer|babi)
(nath|wnaeth|ddaru) (o|e|hi|fo|mam|dad|nain|taid|ngwr|fy ngwr|fy nhad|fy mam|y babi) ddim (byw|goroesi|\
    dod trwyddi|dod drwyddi)
(mae|ma) (o|e|hi|fo|mam|dad|nain|taid) (wedi|di) (mynd o'r hen fyd|mynd at iesu|mynd i'r nefoedd|ein gadael|\
    gadael ni)
(galaru|mewn galar) [am|ar ol] [fy|ein] [colli]
(mam|dad|nain|taid|ngwr|nhad|ngwraig) yn y (nefoedd|nef|bedd)
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
(wedi|di) mynd (adref|adre|adra|gartref|i|yn|am|ar|at|i'r|ir|efo|gyda|trwy|drwy|nol|allan|lawr|rhy|heb|mor)
(teledu|tv|cloch|golau|monitor|radio|oriawr|wats|peiriant|laptop|signal|wifi|ffon|batri|sgrin|mobeil|planhigyn|\
    blodau|tegell|lifft) .. (marw|farw|farwodd)
(marw|farw) (ar ei|ar eu|eisiau|isio|o) (traed|thraed|bwyd|panad|diod|chwerthin|newyn|syched|oerfel|eisiau|\
    gywilydd|ddiflastod|boen)
(ddynes|dyn|dynes|fenyw|menyw|claf|rhywun|boi) [..2] (drws nesa|drws nesaf|gwely nesa|gyferbyn|ar y ward|\
    yn y gwely) .. (farw|marw|farwodd|di marw)
(fuodd|farwodd|fu) (y|r|rhyw) (ddynes|dyn|fenyw|claf|boi|hen wraig)
(bron|jyst|bu bron|fu bron|agos) [..4] (marw|farw|golli|colli|farwodd)
(golli|collais|gollish|gollais) .. (sbectol|oriau|ffon|dannedd|pwrs|cwsg|nodiadau|ffeil|mynedd|amynedd|gwaed|\
    teimlad|clyw|golwg|pwysau)
(galaru|galar) .. (nghi|nghath|ci|cath)
"""
HELP_SAYS = """
(o ba|pa) ysbyty (mae hwn|ydych|ydyw|yw hwn)
pwy (yw|ydi|ydy|ydych|dach|sy'n|sydd|syn|wyt|sy) (hwn|hon|chi|tecstio|anfon|yn|ti|ysgrifennu|hyn) [..1]
(ble|sut|o ble|o le|lle) (gawsoch|cawsoch|gaethoch|cafoch|gest|mae gennych) [chi] [fy] rhif [i]
(ai|ydi|ydy|yw) [hwn] [yn] (sgam|twyll|jôc|sbam|go iawn) [yw|ydi] [hwn]
(beth|be) (yw|ydi|di|ydy) (hwn|hyn|y neges|y tecst) [..1]
(am|ynglyn a|ynghylch|parthed) (be|beth|bwy) (mae|ma|ydi|yw|di|mae'r|ma'r|oedd) [y] (hwn|hyn|neges|tecst|rhain|\
    hon) [ma|hon|yma]
(o|gan) bwy (mae|ma|mae'r|ma'r|ddaeth|daeth|gath) [y] (hwn|hyn|hon|neges|tecst) [ma|hon|yma]
(be|beth) (dach|ydach|y'ch|ych|dych|ydych|mae) [chi] [yn] (isio|eisiau|moyn|isie|ishe) [gen i|gynna i|da fi]
(be|beth) (yw|ydi|ydy|di) (y|r|yr|ydi'r|di'r|yw'r) (neges|tecst|rhif|holl) [hon|ma|yma|hwn]
(be|beth) (yw'r|ydi'r|ydy'r|di'r) (neges|tecst|rhif) [hon|ma|yma|hwn]
(sgam|scam|twyll|joc|sbam|spam|fraud|ffug|firws) (di|ydi|yw|ydy|dio|ydio) (hwn|hyn|hon|o|e|y neges)
(ydi|ydy|yw|di|ai) (hwn|hyn|hon|y neges ma|y neges hon) [yn] (sgam|scam|twyll|dwyll|joc|sbam|spam|go iawn|wir|\
    ddilys|saff|ffug)
(o le|lle|ble|sut|o ble|pwy) (gest|gafoch|gawsoch|gaethoch|geuthoch|gaethochi|cest|cawsoch|roddodd|roth|rhoddodd|\
    roiodd|gafodd|geshi) [ti|chi|nhw] [fy|yn|y] (rhif|number|nymbar) [fi|i|ffon]
(sut|pam) (dach|mae|ydych|dych|ma|mae'r|y'ch|wyt) [chi|gynnoch chi|gyda chi|da chi|gennych chi|ti] [yn] [gwybod|\
    gwbod|efo|gyda|da|wedi cael|di cael] [chi] [fy|y] rhif [fi|i|ffon]
(dwim|dwi'm|dwi ddim|sai'n|sai|dw i ddim|dydw i ddim|fi ddim) [yn] (dallt|deall|dalld) (y|be|beth|be di|\
    be ydi) (neges|hwn|hyn|tecst) [ma|hon|yma]
o ba ysbyty (dach|dych|ydych|mae|ma|ydach|ti|wyt|y'ch|da) [chi]
pwy (sy|sydd|sy'n|syn) (na|yna|tecstio|ffonio|gyrru|hala|gofyn|fan na)
pwy (ydach|dach|ydych|dych|y'ch|ych|wyt|da) (chi|ti)
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
(siarad|darllen|deall) (cymraeg|gymraeg) (plis|yn unig|ydw i)
cymraeg (plis|os gwelwch|yn unig|os yn bosib)
(dwi'n|dw i'n|rwy'n|rydw i'n|rwyn|dwin|fi'n) (dim ond|ond|mond) (siarad|darllen|deall|dallt) (cymraeg|gymraeg)
(dwi'n|dw i'n|rwy'n|rydw i'n|fi'n) (siarad|darllen|deall|dallt) (dim ond|mond) (cymraeg|gymraeg)
(siarad|darllen|deall|dallt) (cymraeg|gymraeg) (plis|yn unig|ydw i|yn well)
siaradwr cymraeg (ydw|dw|wyf)
(ga|gai|gaf|gawn|geith) [i|ni] (hwn|hyn|y neges|negeseuon|rhain|nhw) [i gyd] yn [y] gymraeg
(dwi'm|dwi ddim|sai'n|sai|smo fi'n|dw i ddim|dydw i ddim|fi ddim) [yn] (siarad|dallt|deall|darllen) (saesneg|\
    saesneg yn dda|fawr o saesneg)
(siaradwch|sgwennwch|ysgrifennwch|gyrrwch|anfonwch|tecstiwch) [fi|hwn|yn] [yn] [y] (cymraeg|gymraeg)
"""
