"""What stands around an answer in Lithuanian: data; see `lexicon.py`."""

FRAMES = """buvo|yra|viskas|viskas buvo|tai|tai buvo|mano atsakymas|atsakymas|mano nuomone|manau|sakyciau|sakau|as|
        mes|man|mums|apskritai|bendrai|is esmes|is principo|vertinu|ivertinciau|vertinciau|manau kad|patirtis|
        mano patirtis|paslauga|paslaugos|prieziura|aptarnavimas|vizitas|ligonine|personalas|darbuotojai|jauciuosi|
        pas jus|cia|ten|viskuo|esu|likau|is viso|galiu pasakyti|atrodo|visi|darbas|praejo|sekesi|liko|patirti|
        apsilankymas|taip|na|nu|ta|tai va|va|o|oi|hm|mhm|jo|ziurint|kad|is esmes viskas|mano atsakymas yra|
        mano atsakymas butu|mano ivertinimas|mano ivertinimas yra|mano vertinimas|mano vertinimas yra|mano balas|
        balas|vertinimas|ivertinimas|atsakau|atsakyciau|atsakydamas|rasau|renkuosi|renkuos|pasirenku|rinkciausi|
        rinksiuosi|pazymiu|statau|duociau|duodu|skiriu|skirciau|isvada|trumpai|trumpai tariant|zodziu|vienu zodziu|
        manyciau|manau jog|galvoju|galvoju kad|galvociau|as manau|as manau kad|as sakyciau|sakyciau kad|sakykim|
        tarkim|pasakyciau|pasakyciau kad|pasakysiu|pripazistu|turiu pasakyti|turiu pripazinti|turiu pripazinti kad|
        galiu pasakyti kad|nuosirdziai sakant|atvirai|atvirai sakant|atvirai kalbant|tiesa sakant|tiesą sakant|
        teisybe pasakius|jei atvirai|jei rimtai|jei nuosirdziai|mano akimis|mano manymu|mano supratimu|is mano puses|
        del manes|kaip man|kas del manes|asmeniskai|as asmeniskai|aptarnavimu|aptarnavimo|prieziuros|gydymas|gydymu|
        gydymo|slauga|paslaugu|paslaugomis|kokybe|paslaugu kokybe|ligonineje|ligoninei|skyrius|skyriuje|vizito|vizitu|
        buvimas|buvau|buvom|buvome|esame|esam|liekam|likom|likome|likome labai|aptarnavo|prizuirejo|priziurejo|
        pasirupino|elgesi|elgiasi|jaučiausi|jauciausi|jaučiuosi|jautemes|man buvo|mums buvo|viskas ten|viskas pas jus|
        viskas ligonineje|pas mus|kaip visada|kaip visuomet|visada|visuomet|si karta|siandien|kol kas|iki siol|
        isspudis|ispudis|ispudziai|mano ispudis|likau su|patirtis buvo|mano patirtis buvo|mano patirtis yra|
        tikrai buvo|zinoma|aisku|be abejo|be abejones|neabejotinai|vienareiksmiskai|deja|laimei|dieve|del|su|viskam|
        visiems|visa|visi buvo|visur|cia buvo|buvo tikrai|ligonines|sakyciau jog|galeciau pasakyti|
        galeciau pasakyti kad|noreciau pasakyti|noriu pasakyti|noriu pasakyti kad|norisi pasakyti|
        drasiai galiu pasakyti|drasiai sakau|is tikruju|is tiesu|tikrai|mano atsakymas toks|mano pasirinkimas|
        mano pasirinkimas yra|mano variantas|mano vertinimu|mano galva|mano poziuriu|mano zvilgsniu|vertinciau kaip|
        ivertinciau kaip|vertinu kaip|ivertinau|ivertinsiu|vertinsiu|vertinam|vertiname|ivertintume|pasirinkau|
        rinkausi|paspaudziau|spaudziu|duosiu|duotume|duodam|duodame|skirsiu|rasysiu|rasyciau|paraseciau|parasysiu|
        atsakysiu|tebunie|tegul buna|tegu buna|bus|tai bus|butu|tai butu|bendras ivertinimas|bendras vertinimas|
        bendras ispudis|bendra nuomone|bendrai paemus|bendrai imant|bendrai viskas|apibendrinant|apibendrinus|
        reziumuojant|susumavus|is esmes buvo|mano patirtis ligonineje|mano apsilankymas|mano vizitas|mano buvimas|
        gydymas buvo|prieziura buvo|aptarnavimas buvo|personalas buvo|vizitas buvo|ligonine buvo|uz aptarnavima|
        uz prieziura|uz gydyma|uz darba|uz viska|visais atzvilgiais|visomis prasmemis|visom prasmem|is visu pusiu|
        pas jus buvo|ligoninej|skyriuj|poliklinikoj|poliklinika|klinika|jusu ligonine|si ligonine|jusu personalas|
        jusu darbas|jusu skyrius|visas personalas|visas kolektyvas|kolektyvas|komanda|visa komanda|jus|jus visi|jusu|
        man asmeniskai|mums asmeniskai|mes visi|mes manome|manome|manom|galvojam|musu nuomone|atrodo man|man atrodo|
        man atrodo kad|rodos|nuosirdziai|teisybe sakant|tiesa pasakius|kalbant atvirai|kalbant rimtai|rimtai|
        is sirdies|ranka ant sirdies|zodzio|trumpai drutai|va taip|nu va|na va|na tai|tai tiek|tiek|ka galiu pasakyti|
        ka cia pasakyti|ka pasakyti|nera ka sakyti|ka daugiau sakyti|kazkaip|elgesys|bendravimas|bendravo|personalo|
        personalo elgesys|gydytojo|seseliu|gydytoju"""

POLITE = """prasau|prasom|aciu|aciu labai|labai aciu|dekoju|dekui|dekojame|aciu jums|labas|laba diena|labas rytas|
        labas vakaras|sveiki|sveikas|sveika|atsiprasau|pagarbiai|viso gero|geros dienos|geros dienos jums|iki|
        gerbiamieji|bucinukai|nuosirdziai|nuosirdziai dekoju|labukas|alio|geru svenciu|geriausi linkejimai|linkejimai|
        ate|didelis aciu|aciu uz viska|aciu uz pagalba|aciu uz prieziura|aciu visiems|aciu didelis|didelis aciu jums|
        nuosirdus aciu|aciu nuosirdziai|labai jums aciu|aciu labai jums|labai dekoju|labai dekojame|dekoju jums|
        dekui jums|dekui labai|dekuju|ačiuks|aciuk|aciuks|acu|ačiū|aciui|dekavoju|linkiu geros dienos|
        geros jums dienos|geros dienos visiems|grazios dienos|grazaus vakaro|gero vakaro|gero savaitgalio|
        geros savaites|sekmes|sekmes jums|sveikatos|sveikatos jums|stiprios sveikatos|linkiu sveikatos|
        linkejimai visiems|su geriausiais linkejimais|su pagarba|pagarba jums|pagarbiai jusu|gerbiami|gerbiama|
        gerbiamas|gerb|sveikutis|sveikučiai|labuka|labutis|labas jums|sveiki visi|laba diena jums|labas vakaras jums|
        gera diena|ate ate|ataci|atia|viso|iki pasimatymo|sudie|su dievu|atsiprasau kad veluoju|atsiprasau uz klaidas|
        apkabinu|buciuoju|bučkis|buckis|su sventem|telaimina dievas|dievas telaimina|prasyciau|prašau labai|
        labai prasau|brangieji|mieli|mielieji|ponia|pone|daktare|aciu seselems|aciu gydytojams|aciu daktarams|
        aciu slaugytojoms|aciu personalui|aciu kolektyvui|aciu visam kolektyvui|aciu visam personalui|aciu medikams|
        aciu gydytojui|aciu gydytojai|aciu visiems gydytojams|aciu daktarui|aciu daktarei|aciu skyriui|dekui seselems|
        dekui gydytojams|dekui daktarams|dekui slaugytojoms|dekui personalui|dekui kolektyvui|dekui visam kolektyvui|
        dekui visam personalui|dekui medikams|dekui gydytojui|dekui gydytojai|dekui visiems gydytojams|dekui daktarui|
        dekui daktarei|dekui skyriui|dekoju seselems|dekoju gydytojams|dekoju daktarams|dekoju slaugytojoms|
        dekoju personalui|dekoju kolektyvui|dekoju visam kolektyvui|dekoju visam personalui|dekoju medikams|
        dekoju gydytojui|dekoju gydytojai|dekoju visiems gydytojams|dekoju daktarui|dekoju daktarei|dekoju skyriui|
        labai aciu seselems|labai aciu gydytojams|labai aciu daktarams|labai aciu slaugytojoms|labai aciu personalui|
        labai aciu kolektyvui|labai aciu visam kolektyvui|labai aciu visam personalui|labai aciu medikams|
        labai aciu gydytojui|labai aciu gydytojai|labai aciu visiems gydytojams|labai aciu daktarui|
        labai aciu daktarei|labai aciu skyriui|didelis aciu seselems|didelis aciu gydytojams|didelis aciu daktarams|
        didelis aciu slaugytojoms|didelis aciu personalui|didelis aciu kolektyvui|didelis aciu visam kolektyvui|
        didelis aciu visam personalui|didelis aciu medikams|didelis aciu gydytojui|didelis aciu gydytojai|
        didelis aciu visiems gydytojams|didelis aciu daktarui|didelis aciu daktarei|didelis aciu skyriui|
        nuosirdus aciu seselems|nuosirdus aciu gydytojams|nuosirdus aciu daktarams|nuosirdus aciu slaugytojoms|
        nuosirdus aciu personalui|nuosirdus aciu kolektyvui|nuosirdus aciu visam kolektyvui|
        nuosirdus aciu visam personalui|nuosirdus aciu medikams|nuosirdus aciu gydytojui|nuosirdus aciu gydytojai|
        nuosirdus aciu visiems gydytojams|nuosirdus aciu daktarui|nuosirdus aciu daktarei|nuosirdus aciu skyriui|achiu|
        aciukas|aciuke|aciuu|aciuuu|dekojam|dekojame jums|dekojame visiems|dekoju visiems|dekui visiems|dekui uz viska|
        dekoju uz viska|dekoju uz prieziura|dekoju uz pagalba|dekoju uz rupesti|aciu uz rupesti|aciu uz rupestinguma|
        aciu uz jusu darba|aciu uz darba|aciu uz gydyma|aciu uz demesi|aciu uz supratima|aciu uz kantrybe|
        aciu is visos sirdies|dekoju is visos sirdies|is visos sirdies aciu|is sirdies dekoju|is sirdies aciu|
        is visos sirdies|aciu dievui|aciu dieve|garbe dievui|labai labai aciu|labai labai dekoju|milijonas aciu|
        tukstanti kartu aciu|tukstantis aciu|aciu jums visiems|aciu jums labai|aciu jums uz viska|
        buk sveiki|bukit sveiki|bukite sveiki|buk sveikas|buk sveika|likit sveiki|likite sveiki|sekmes jums visiems|
        sekmes darbe|sekmes jusu darbe|geros kloties|visa ko geriausio|viso labo|viso geriausio|visko gero|
        visko geriausio|sveikatos visiems|sveikatos ir stiprybes|stiprybes|stiprybes jums|istvermes|laimes|
        laimes ir sveikatos|dievo palaimos|su dievo palaima|telydi jus dievas|telaimina jus dievas|laiminu|
        geros jums sveikatos|grazaus savaitgalio|graziu svenciu|su naujais metais|ramaus vakaro|ramios dienos|saules|
        saulėtos dienos|geros dienytes|geros dieneles|zmogeliai|gerbiamas daktare|gerbiama daktare|
        mielos seseles|brangus daktarai|daktarai|seselyte|seselyt|seselytes|atleiskit|atleiskite|atsiprasau labai|
        sorry|sory|sorri|pls|plyz|prashau|prasau jusu|prasau gerai|malonekit|malonekite|jei galima|jei galite|
        sveikinimai|sveikinu|pagarbiai vardas|apkabinimai"""

GREETINGS = """laba diena|labas rytas|labas vakaras|labanakt|labas|geros dienos|gero vakaro|geros nakties|viso gero|
        viso labo|gero savaitgalio|visko gero|visko geriausio|ko gero|geros sveikatos|gera diena|i gera|geru metu|
        is geros valios|blogas numeris|man bloga|bloga man|pykina|bloga savijauta|jauciuosi blogai|blogai jauciuosi|
        geros sekmes|gero ryto|gero apetito|geros keliones|gero poilsio|jauciuosi gerai|gerai jauciuosi|
        jauciuosi geriau|jauciausi blogai|blogai jauciausi|man buvo bloga|man buvo blogai|man negerai|
        negerai jauciuosi|jauciuosi prastai|prastai jauciuosi|man silpna|silpna buvo|geras klausimas|geras juokas|
        gera mintis|blogas zmogus|vargsas zmogus|visokeriopo gero|geros dieneles|geros dienytes|geros kloties|
        geru svenciu|gero ruosimosi|gero vakarelio|gero rytelio|gerų kalėdų|gero darbo|geros kelionės namo|
        geros nuotaikos|gerai pailsekit|gerai jau gerai|gerai tuoj|gerai veliau|gerai palaukit|gerai parasysiu|
        gerai atsakysiu|gerai kad|gerai butu|butu gerai|gerai kad klausiat|gerai kad klausiate|gerai kad rasot|
        gerai kad rasote|gerai suprantu|gerai supratau|gerai isgirdau|gerai zinau|blogai girdziu|blogai matau|
        blogai girdisi|blogai suprantu|blogai supratau|blogai parasiau|blogai paspaudziau|blogai perskaiciau|
        blogas rysys|blogas internetas|blogas oras|geras oras|blogas laikas|bloga diena|bloga nuotaika|gera nuotaika|
        bloga zinia|blogos zinios|gera zinia|geros zinios|geras humoras|geras tu|na tu geras|gera idėja|gera proga|
        gero kelio|geras zmogus|gerasis|geri zmones|dieve geras|dieve gerasis|gerasis dieve|viespatie gerasis|
        vis dar bloga|man dar bloga|vis dar blogai jauciuosi|dar blogai jauciuosi|man labai bloga|man labai blogai|
        man blogai|blogai man|man bloga buvo|bloga buvo man|man jau gerai|as gerai|man jau geriau|jau geriau|
        man geriau|man blogiau|pasidare bloga|pasidare blogai|man pasidare bloga|jauciuosi neblogai|neblogai jauciuosi|
        jauciuosi siaip sau|jauciuosi siaubingai|siaubingai jauciuosi|jauciuosi baisiai|jauciuosi puikiai|
        puikiai jauciuosi|jauciuosi silpnai|silpnai jauciuosi|man silpnai|silpna man|silpna darosi|ar viskas gerai|
        ar jums viskas gerai|viskas bus gerai|bus gerai|bus viskas gerai|tebus gerai|kad tik gerai|ne i gera|
        viska kas geriausia|puikios dienos|puikaus vakaro|puikaus savaitgalio|nuostabios dienos|nuostabaus vakaro|
        smagios dienos|smagaus vakaro|smagaus savaitgalio|malonaus vakaro|malonios dienos|malonu susipazinti|
        super klausimas|puikus klausimas|blogas klausimas|geriau veliau|geriau skambinkit|geriau paskambinkit"""

JOINS = """bet|nes|taciau|kadangi|ir|o|nors|tik|tiktai|tik kad|todel kad|del|del to kad|ypac|vis delto|deja|
        isskyrus|be to|ka|aciu uz|dar|kol|nebent|isskyrus tai|iskyrus|nepaisant|todel|tad|nuo|uz|jei|kada|kai|ten kur|
        bei|vien|tiesa|vistiek|vis tiek|gaila|gaila kad|kaip ir|personalas|gydytojai|seseles|slaugytojos|darbuotojai|
        medikai|maistas|ar|be|betgi|bet vis tiek|bet vistiek|tik vat|tik va|tik gaila|gaila tik|gaila jog|tik tiek|
        tik tiek kad|tik viena|vienintelis minusas|vienintelis dalykas|minusas|minusas tik|pliusas|todel jog|
        kadangi ten|nes ten|del ko|juolab|juo labiau|ypatingai|ypac uz|pirmiausia|visu pirma|neskaitant|isskirus|apart|
        tuo tarpu|uztat|uzat|nepaisant to|vis gi|visgi|o siaip"""
