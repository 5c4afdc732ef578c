"""Praise and blame in Welsh comments: data; see `lexicon.py`."""

PRAISE = """caredig|yn garedig|garedig|cyfeillgar|yn gyfeillgar|gyfeillgar|cymwynasgar|gymwynasgar|gofalgar|ofalgar|
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
        llawer o ddiolch|achub fy mywyd|achubodd fy mywyd|briliant|brilliant|popeth yn wych|popeth yn berffaith"""

BLAME = """gwarth|gwarthus|cywilydd|cywilyddus|budr|yn fudr|fudr|brwnt|yn frwnt|frwnt|aflan|anghwrtais|
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
        trychineb"""
