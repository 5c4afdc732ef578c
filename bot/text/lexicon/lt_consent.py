"""How Lithuanian patients say yes and no: data; see `lexicon.py`."""

YES = """taip|t|taip taip|taip prasau|prasau|prasom|zinoma|aisku|ok|okej|sutinku|taip sutinku|gerai|galite|
        taip galite|be abejo|butinai|tikrai taip|taip zinoma|mielai|taip aciu|nieko pries|neprieštarauju|
        neprieštarauju tam|yes|jo|aha|ja|taigi|tinka|galima|taip galima|leidziu|duodu sutikima|zinoma kad taip|
        su malonumu|galit|taip galit|galit drasiai|galite drasiai|galite dalintis|galite dalytis|galite pasidalinti|
        galite skelbti|galite viesinti|galite naudoti|galit naudoti|galit dalintis|galit skelbti|taip galite dalintis|
        taip galite skelbti|taip galite naudoti|sutinku taip|sutikčiau|sutinkam|sutinkame|as sutinku|su tuo sutinku|
        sutinku kad|sutikimas duotas|leidziu skelbti|leidziu naudoti|leidziu dalintis|taip leidziu|leidžiam|
        as leidziu|be problemu|jokiu problemu|nera problemu|nera problemos|ne problema|taip be problemu|
        taip jokiu problemu|nera jokiu problemu|neprieštarauju visai|nepriestarauju|as nepriestarauju|
        taip nepriestarauju|neturiu nieko pries|nieko pries neturiu|as nieko pries|taip nieko pries|
        neturiu prieštaravimų|neturiu priestaravimu|man netrukdo|man nesvarbu|kodel gi ne|kodel ne|taip kodel ne|
        kodėl gi nea|aisku kad taip|aisku galite|aisku kad galite|zinoma galite|zinoma kad galite|zinoma kad|
        savaime aisku|savaime suprantama|taip aisku|taip zinoma kad|taip be abejo|be abejones|su mielu noru|
        mielu noru|taip su malonumu|taip mielai|labai mielai|prasau galite|prasom galite|taip prasom|
        taip prasau galite|gerai taip|taip gerai|gerai galite|tebunie|tegul|tegu|tegul buna|tebūnie taip|tinka man|
        man tinka|taip tinka|taip anonimiskai|anonimiskai taip|taip ok|ok taip|okei|taip taip taip|taaip|taiip|tp|tpt|
        tjp|yep|joo|nu taip|na taip|nu aisku|nu gerai|taip sutinkam|skelbkite|skelbkit|naudokite|naudokit|dalinkites|
        dalinkitės|dalinkites drasiai|viesinkite|absoliuciai|absoliuciai taip|vienareiksmiskai taip|
        taip vienareiksmiskai|prasom skelbti|prasom skelbkit|prasom skelbkite|prasau skelbti|prasau skelbkite|
        prasau skelbkit|prasau naudoti|skelbkit drasiai|skelbkite drasiai|drasiai|drasiai skelbkite|drasiai skelbkit|
        drasiai galite|drasiai galit|skelbkit prasau|skelbti galima|skelbti galit|skelbti galite|galima skelbti|
        galima viesinti|galima naudoti|galima dalintis|galima publikuoti|galit publikuoti|galite publikuoti|
        galit viesinti|galit paskelbti|galite paskelbti|galite tai skelbti|galit tai skelbti|galite ji skelbti|
        galit ji skelbti|galite viesai skelbti|galite panaudoti|galit panaudoti|galite skelbti mano komentara|
        galite skelbti mano atsiliepima|galit skelbti mano komentara|publikuokit|publikuokite|viesinkit|
        dalinkites jei norit|dalinkites prasau|jus galite|jus galit|taip jus galite|taip galite paskelbti|
        taip galite viesinti|taip galit skelbti|taip galit viesinti|taip galit naudoti|taip galima skelbti|
        taip skelbkite|taip skelbkit|taip prasom skelbti|taip prasau skelbti|taip drasiai|taip zinoma galite|
        taip zinoma galit|taip aisku galit|taip aisku galite|taip mielu noru|taip su mielu noru|
        taip nieko pries neturiu|taip neturiu nieko pries|taip nera problemu|taip nera problemos|taip duodu sutikima|
        taip leidziu skelbti|taip esu uz|esu uz|as uz|as tik uz|tik uz|uz|nieko pries kad|nieko neturiu pries|
        neturiu nieko pries kad|neturiu nieko pries skelbima|as nieko pries neturiu|mes nieko pries|
        mes neprieštaraujam|nepriestaraujam|nepriestaraujame|mes sutinkam|mes sutinkame|sutinku skelbti|
        sutinku kad skelbtumete|sutinku su skelbimu|sutinku del skelbimo|sutinku anonimiskai|sutinku be vardo|
        sutinku viesinti|sutinku naudoti|sutinku galite|sutinku galit|sutinku zinoma|sutinku mielai|sutikima duodu|
        duodu leidima|leidimas duotas|turit mano sutikima|turite mano sutikima|turit mano leidima|turite mano leidima|
        leidziame|leidimą duodu|leidziu publikuoti|leidziu viesinti|leidziu paskelbti|be vardo galite|be vardo galit|
        be vardo galima|be vardo taip|taip be vardo|taip bet be vardo|taip be mano vardo|taip bet be mano vardo|
        taip bet anonimiskai|taip tik anonimiskai|taip tik be vardo|taip bet be pavardes|taip be pavardes|
        anonimiskai galite|anonimiskai galit|anonimiskai galima|anonimiskai sutinku|anonimiskai prasom|
        galite anonimiskai|galit anonimiskai|galit be vardo|galite be vardo|galima anonimiskai|galima be vardo|
        jei anonimiskai tai taip|jei be vardo tai taip|aiskus reikalas|aisku kad galit|aisku galit|aisku galima|
        nu aisku kad taip|na aisku|na zinoma|nu zinoma|zinoma galit|zinoma galima|zinoma kad galit|zinoma sutinku|
        zinoma prasom|zinoma taip|aisku taip|be abejo galite|be abejo taip|be abejo galit|be abejones taip|
        tikrai galite|tikrai galit|tikrai taip galite|tikrai sutinku|nu prasom|na prasom|nu skelbkit|nu galit|
        na galite|kodel gi nepaskelbus|kodel gi neleidus|o kodel ne|o kodel gi ne|na kodel gi ne|tai kodel ne|ok galit|
        ok galite|ok sutinku|ok skelbkite|okei galit|gerai galit|gerai sutinku|gerai skelbkite|gerai skelbkit|tvarka|
        tvarkoj|viskas tvarkoj galit|tegul skelbia|tegu skelbia|lai buna|lai skelbia|tebus taip|tebunie skelbkite|
        patvirtinu|taip patvirtinu|pritariu|taip pritariu|pritariam|palaikau|vienareiksmiskai|sutikta|sutariam|sutarta|
        man netrukdo skelbkite|man tas netrukdo|man tai netrukdo|man ne problema|ne problema galit|
        jokiu problemu galit|jokiu problemu galite|nera problemu galit|nera problemu galite|be problemu galit|
        be problemu galite|taipp|tiap|taio|taipo|taop|tqip|tep|taipgi|jo jo|jo galit|aha galit|aha taip|mhm taip|
        yes taip|taigi kad taip"""

NO = """ne|n|ne aciu|ne dekui|ne dekoju|nenoriu|nesutinku|geriau ne|verciau ne|nereikia|negalima|negalite|ne ne|
        prasau ne|jokiu budu|nieku gyvu|ne nenoriu|ne nesutinku|nope|nea|ne prasau nereikia|nenoreciau|
        neduodu sutikimo|nebereikia|niekada|tikrai ne|ne nenoriu to|nenoreciau to|nenoreciau kad|nenorim|nenorime|
        as nenoriu|to nenoriu|nesutinku su tuo|as nesutinku|nesutinkam|nesutinkame|nesutikciau|ne nesutikciau|
        neleidziu|ne neleidziu|as neleidziu|neduodu leidimo|neduodu sutikimo tam|ne neduodu|draudziu|prieštarauju|
        priestarauju|as pries|esu pries|pries|ne as pries|ne galima|nevalia|ne negalima|ne negalite|negalit|
        ne negalit|prasau neskelbti|prasau nesidalinti|prasau neviesinti|prasau nenaudoti|prasyciau neskelbti|
        prasyciau nesidalinti|neskelbkite|neskelbkit|nesidalinkite|nesidalinkit|neviesinkite|neviesinkit|nenaudokite|
        nenaudokit|neskelbti|neviesinti|nesidalinti|ne neskelbkite|geriau jau ne|verciau jau ne|geriau nereikia|
        geriau kad ne|noreciau kad ne|noreciau kad neskelbtumete|man nereikia|ne nereikia|ne ne nereikia|
        nereikia aciu|aciu ne|aciu nereikia|aciu bet ne|deja ne|tikriausiai ne|turbut ne|greiciausiai ne|manau kad ne|
        manau ne|nelabai|nelabai noriu|nelabai noreciau|kategoriskai ne|grieztai ne|jokiais budais|jokiais budais ne|
        jokiu budu ne|visiskai ne|absoliuciai ne|aisku kad ne|aisku ne|zinoma ne|zinoma kad ne|net nemanykit|
        net nemanykite|apie tai nera kalbos|nera kalbos|niekada gyvenime|per mano lavona|atsisakau|konfidencialu|
        privatu|tai privatu|tegul lieka privatu|palikite privatu|nee|neee|nene|nea ne|nop|no|ne nereikia aciu|
        ne geriau ne|ne verciau ne|ne geriau nereikia|ne neskelbkit|ne neviesinkite|ne nenorim|ne nesutinkam|
        ne deja|ne atsiprasau|atsiprasau ne|atsiprasau bet ne|deja bet ne|deja nesutinku|
        nenoriu kad skelbtumete|nenoriu kad skelbtumet|nenoriu kad viesintumete|nenoriu kad butu skelbiama|
        nenoriu kad butu viesinama|nenoriu kad skelbtu|nenoriu kad kas nors skaitytu|nenoriu kad kiti skaitytu|
        nenoriu skelbti|nenoriu viesinti|nenoriu viesumo|nenoriu dalintis|nenoriu publikuoti|
        nenoriu kad publikuotumete|nenoreciau viesinti|nenoreciau skelbti|nenoreciau kad skelbtumete|
        nenoreciau kad viesintumete|nesutinku skelbti|nesutinku kad skelbtumete|nesutinku su skelbimu|
        nesutinku viesinti|nesutinku del skelbimo|sutikimo neduodu|leidimo neduodu|neduodam sutikimo|
        neduodame sutikimo|neduosiu sutikimo|neduosiu leidimo|neleisiu|neleidziam|neleidziame|neleidziu skelbti|
        neleidziu viesinti|nepritariu|nepritariam|neskelbkit prasau|neskelbkite prasau|prasau neskelbkite|
        prasau neskelbkit|prasau neviesinkite|prasau neviesinkit|prasau nepublikuoti|nepublikuokite|nepublikuokit|
        prasau niekur neskelbti|niekur neskelbkite|neskelbti niekur|neskelbtina|neviesintina|skelbti negalima|
        skelbti nereikia|viesinti nereikia|nereikia skelbti|nereikia viesinti|nereikia to|to nereikia|nereikia viesumo|
        nebutina|geriau neskelbti|geriau neskelbkite|geriau neskelbkit|geriau neviesinti|geriau be viesumo|
        geriau pasilikit sau|pasilikite sau|pasilikit sau|tegul lieka tarp musu|tegu lieka tarp musu|
        lai lieka tarp musu|tarp musu|tik tarp musu|tai tik jums|tik jums|cia tik jums|skirta tik jums|
        tik vidiniam naudojimui|verciau neskelbti|verciau neskelbkite|susilaikysiu|
        susilaikau|turbut kad ne|turbut geriau ne|gal ne|gal geriau ne|gal nereikia|gal geriau nereikia|nelabai norisi|
        nesinori|nesinoretu|man nesinori|nea nereikia|nea nenoriu|nee aciu|ne nu|nu ne|na ne|oi ne|oj ne|ai ne|
        ai nereikia|tai ne|kad ne|ne ne ne|ne ne aciu|jokiais budais negalima|jokiu budu negalima|jokiu budu nesutinku|
        ne jokiu budu|ne niekada|niekados|nei uz ka|nei uz ka nesutinku|uz jokius pinigus|dievas saugok|
        gink dieve|neduok dieve|griezciausiai ne|griezciausiai draudziu|kategoriskai nesutinku|kategoriskai pries|
        visiskai nesutinku|grieztai nesutinku|tikrai nesutinku|tikrai nenoriu|tikrai nereikia|esu grieztai pries|
        as priestarauju|mes pries|mes nesutinkam|mes nesutinkame|atsisakome|atsisakau to|nie|nii"""
