"""What patients write in Lithuanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import lt_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="lt",
    numbers=(
        "vienas|viena|vienetas|pirmas|pirma|vieneta|pirmasis|vienetukas|pirmas variantas|pirma varianta|pirmasis variantas|vienas balas|numeris vienas|pirmoji|vienetuka|vins",
        "du|dvi|dvejetas|antras|antra|dvejeta|antrasis|dvejetukas|antras variantas|antra varianta|antrasis variantas|numeris du|antroji|dvejetuka",
        "trys|tris|trejetas|trecias|trecia|trejeta|treciasis|trejetukas|trecias variantas|trecia varianta|treciasis variantas|numeris trys|trecioji|trejetuka",
        "keturi|keturis|ketvertas|ketvirtas|ketvirta|ketverta|ketvertukas|ketvirtas variantas|ketvirta varianta|ketvirtasis|numeris keturi|keturi balai|ketvertuka",
        "penki|penkis|penketas|penktas|penkta|penketa|penketukas|penktas variantas|penkta varianta|penktasis|numeris penki|penki balai|penketuka|penkios",
        "sesi|sesis|sesetas|sestas|sesta|seseta|sestas variantas|sesta varianta|sestasis|numeris sesi|sesetukas",
        "septyni|septynetas|septintas",
        "astuoni|astuonetas|astuntas",
        "devyni|devynetas|devintas",
        "desimt|desimtukas|desimtas",
    ),
    number_marks="""numeris|nr|numeri|variantas|varianta|atsakymas|ats|skaicius|ivertinimas|pazymys|vertinu|renkuosi|
        pasirinkimas|balas|duodu""",
    good="""gerai|geras|gera|geri|geros|gerą|gerus|neblogai|neblogas|nebloga|neblogi|puikiai tinka|ok|okej|okey|
        normaliai gerai|patenkintas|patenkinta|patenkinti|teigiamai|teigiamas|teigiama|malonu|malonus|maloni|
        malonus buvo|smagu|smagiai|grai|gerei|neblogos|gerokai|geraii|geraj|geras aptarnavimas|gera prieziura|
        viskas gerai|gerutis|gerai man|visai gerai|neblogiausiai|neblogiausia|tvarkingai|viskas tvarkoj|
        viskas tvarkoje|tvarkoj|tvarkoje|normaliai patenkintas|patiko|man patiko|viskas patiko|maloniai|
        malonus aptarnavimas|kultūringai|kulturingai|nesiskundziu|negaliu skustis|nera ko skustis|priekaistu neturiu|
        nusiskundimu nera|nusiskundimu neturiu|zjb normaliai|kaifas|faina|fainai|fainas|gut|geer|gr|grj|teigiami|
        teigiamos|okei|ok viskas|patenkinamai gerai|smagus|geru|gero|geriau nei tikejausi|neblogu""",
    excellent="""puikiai|puikus|puiki|puikios|puiku|puikūs|nuostabiai|nuostabus|nuostabi|nuostabu|nuostabios|tobulai|
        tobulas|tobula|tobulu|fantastiskai|fantastiskas|fantastiska|fantastika|super|idealiai|idealus|ideali|idealu|
        sauniai|saunus|sauni|saunu|saunuoliai|auksciausias lygis|auksciausio lygio|auksciausias|nepriekaistingai|
        nepriekaistingas|nepriekaistinga|geriausias|geriausia|geriausiai|geriausi|isskirtinai|jega|zavu|dangiskai|
        be priekaistu|pasakiskai|pasaka|excelent|liuks|labai labai gerai|desimt is desimties|10 is 10|puikei|
        puikus aptarnavimas|nuostabūs|geriau nebuna|geriau nebūna|geriau buti negali|geriau negali buti|
        geriau ir buti negali|geriausia ligonine|geriausios|geriausiu|nerealu|nerealiai gerai|nerealus|nereali|zjbs|
        zjbys|zjb|aukstumoje|aukstumoj|auksciausiu lygiu|auksciausiam lygy|auksciausia klase|auksciausias balas|
        aukso vertes|ekstra|extra|klase|super duper|superinis|superine|superiskai|superinė|stebuklingai|stebuklas|
        fantastiski|idealus aptarnavimas|zavinga|zavingai|zaviai|suzavetas|suzaveta|suzaveti|be priekaistu viskas|
        jokiu priekaistu|priekaistu nera|10 balu|desimt balu|10 is 10 balu|dešimtukas su pliusu|tobuli|tobulumas|
        perfektas|perfect|perfekt|pasaulinio lygio|is didziosios raides|nepakartojama|nepakartojamas|nepakartojamai|
        labaiiii gerai|saunuoliai visi|bomba|top|topas|topine|kosmosas""",
    bad="""blogai|blogas|bloga|blogi|blogos|prastai|prastas|prasta|prasti|silpnai|silpnas|silpna|nekaip|nepatenkintas|
        nepatenkinta|nepatenkinti|neigiamai|neigiamas|neigiama|negerai|negeras|negera|nusivyles|nusivylusi|nusivyle|
        nusivyliau|nekokia|nekoks|nekokios|skystai|blogei|blogokai|blogoka|blogokas|prastokai|prastoka|prastokas|
        silpnokai|silpnoka|silpni|nekas|nieko gero|nieko doro|nepatiko|man nepatiko|nelabai patiko|visai nepatiko|
        netenkina|netenkino|nepatenkinamai|nepatenkinama|nepatenkinamas|nesu patenkintas|nesu patenkinta|
        zemiau vidurkio|zemiau lukesciu|neatitiko lukesciu|galejo buti geriau|galetu buti geriau|gali buti geriau|
        nuvyle|nuviliantis|nuvilianti|nuvylimas|nusivylimas|nusivyle likom|nemaloniai|nemalonu|nemalonus|nemaloni|
        netinkamai|netinkama|netinkamas|nevykes|nevykusiai|nevykusi|nevykes aptarnavimas|skysta|skystas|bybiskai|
        hujovai|chujovai|xujovai|nesaunu|neigiami|neigiamos|blogu|nieko gera""",
    terrible="""siaubingai|siaubingas|siaubinga|siaubas|siaubingi|baisiai|baisus|baisi|baisu|klaiku|klaikiai|klaikus|
        klaiki|tragiskai|tragiskas|tragiska|tragedija|katastrofa|katastrofiskai|kosmaras|kosmariskai|kosmariska|sudas|
        sudinai|blogiausias|blogiausia|blogiausiai|apgailetinai|apgailetinas|apgailetina|pasibaisetina|pasibaisetinai|
        gedinga|geda|nepriimtina|niekam tike|niekam tikes|niekam tikusi|skandalas|dugnas|saiku|siaubas koks|
        siaubas vienas|tikras siaubas|siaubingai blogai|baisiau nebuna|blogiau nebuna|blogiau buti negali|
        blogiau negali buti|blogiau jau nebuna|blogiausia ligonine|blogiausios|blogiausiu|sikna|siknon|subinej|
        velniop|velniskai|pragaras|tikras pragaras|pragariskai|marazmas|bardakas|kosmariskas|kosmariski|
        kosmaras vienas|katastrofiska|katastrofiskas|gedingai|gedingas|gedingi|geda ligoninei|tikra geda|tragiski|
        tragedija viskas|sudas o ne|sudinas|sudina|sudai|slykstu|slyksciai|slykstus|slykstì|slyksti|pasibaisetinas|
        pasibaisetini|pasibaisejau|neimanoma|nepriimtinai|nepriimtinas|nezmoniskai|nezmoniskas|nezmoniska|ziauriai|
        ziaurus|ziauru|ziauri|zemiau bet kokios kritikos|zemiau kritikos|apgailetini|absurdas|nulis|nulis balu|
        is vis niekam tike|klaikumas|pasityciojimas|nesamone|nesamones|labai labai blogai|beviltiskai|beviltiskas|
        beviltiska""",
    very="""labai|labai labai|itin|ypac|ypatingai|tikrai|nepaprastai|be galo|nerealiai|visiskai|absoliuciai|lb|
        be proto|lab|tokia|toks|ganetinai|siaip jau|labia|labei|lbai|labaii|labaiii|labai jau|tikrai labai|
        nepakartojamai|nerealei|siaubingai|baisiai|ziauriai|pasiutusiai|velniskai|be galo be krasto|be galo labai|
        itin labai|iki galo|pilnai|pilnai viskuo|isties|is tikro|is tiesu|tiesiog|super|mega|ekstremaliai|
        neitiketinai|neapsakomai|stipriai|toks labai|per|pernelyg|tokie|tikrų tikriausiai|labai tikrai""",
    quite="""gana|pakankamai|visai|is esmes|apskritai|daugmaz|siek tiek|bendrai|maždaug|gan|turbut|tikriausiai|beveik|
        palyginti|santykinai|daugiau maziau|siaip|siaip jau|veikiau|greiciau|ganetinai|dažniausiai|dazniausiai|apie|
        daugmaž|mazdaug|pakankamai tikrai""",
    nots="""ne|nebuvo|nelabai|nera|niekada|nesu|ne per|nelabai buvo|ne itin|nei kiek|anaiptol ne|ne visai|nebuvau|
        nebuvo labai|nebuvo toks|nebuvo tokia|nesame|nesam|nebuvom|nebuvome|nei|toli grazu ne|toli grazu|
        nepasakyciau kad|nepasakyciau|negaliu pasakyti kad|nesakyciau kad|nesakyciau|nebuvo itin|ne kazin|
        ne kazin kaip|nelb|nelabai jau|visai ne|anaiptol|nera labai""",
    at_all="visai|visiskai|isvis|is vis|ne kiek|nė kiek|ne truputi|anaiptol",
    neither="""nei gerai nei blogai|nei geras nei blogas|nei gera nei bloga|nei geri nei blogi|nei blogai nei gerai|
        nei siaip nei taip|nei taip nei ne|nei sioks nei toks|vidutiniskai|vidutiniskas|vidutiniska|vidutinis|
        vidutine|patenkinamai|patenkinamas|patenkinama|pakenciamai|pakenciama|siaip sau|sioks toks|siokia tokia|
        neutralu|neutraliai|neutralus|normalu|normaliai|normalus|normali|iprastai|per viduri|visaip|ivairiai|
        nieko ypatingo|pusiau|taip sau|pusetinai|gali buti|ir gerai ir blogai|toks vidutinis|nei gerai nei bloga|
        nei labai gerai nei labai blogai|nebuvo nei gerai nei blogai|nera nei gerai nei blogai|
        ir ne gerai ir ne blogai|ne gerai ne blogai|ne gerai ir ne blogai|negerai neblogai|nei velnias nei gegute|
        nei velnias nei gegutė|nei mesa nei zuvis|nei sis nei tas|nei si nei ta|nei taip nei taip|nei silta nei salta|
        nei i tvora nei i miera|pusiau ant pusiau|pusiau pusiau|puse ant puses|per puse|50 50|50 ant 50|
        penkiasdesimt ant penkiasdesimt|fifty fifty|siaip taip|siaip ne taip|vidutinioks|vidutiniokas|vidutine kokybe|
        vidutinio lygio|vidutiniskas aptarnavimas|vidurkis|per viduriuka|viduriukas|per vidurį|per vidury|vidury|
        viduryje|normal|normalus aptarnavimas|normos ribose|norm|pusetinas|pusetina|pusetini|pakenciamas|pakenciami|
        eina|einama|tinkamai|nieko tokio|nieko ypatinga|nieko isskirtinio|nieko stebuklingo|paprastai|paprasta|
        paprastas|eilinis|eiline|iprasta|iprastas|standartiskai|standartinis|standartas|neutrali|abejingai|visko buvo|
        visaip buvo|buvo visko|buvo visaip|ir gero ir blogo|ir gero ir blogo buvo|ir gerai ir blogai buvo|
        galejo buti blogiau|galejo buti ir blogiau|ir taip ir taip|kaip kada|kartais gerai kartais blogai|meh|
        priimtinai|priimtina|tarpinis|kaip ir visur|patenkinama viskas""",
    dont_know="""nezinau|nzn|nezn|nezinia|neturiu supratimo|neisivaizduoju|sunku pasakyti|sunku ivertinti|
        neturiu nuomones|nesu tikras|nesu tikra|neatsimenu|neprisimenu|negaliu pasakyti|nezinau ka pasakyti|
        nezinau ka sakyti|negaliu ivertinti|be nuomones|kas zino|neaisku|ne zinau|nesuprantu|dar nezinau|
        nezinau tikrai|tikrai nezinau|as nezinau|nezinau net|net nezinau|pats nezinau|pati nezinau|
        nezinau sunku pasakyti|nezinau kaip vertinti|nezinau kaip ivertinti|nezinau ka atsakyti|nezinau ka rasyti|
        nezinau kol kas|kol kas nezinau|nezinom|nzinau|nezinuu|nzinia|nežn|nenutuokiu|nesuvokiu|ne isivaizduoju|
        neturiu zalio supratimo|zalio supratimo neturiu|supratimo neturiu|neturiu jokio supratimo|jokio supratimo|
        neturiu minties|nei minties|neturiu jokios nuomones|nuomones neturiu|neturiu ka pasakyti|neturiu ka sakyti|
        neturiu atsakymo|sunku spresti|sunku atsakyti|sunku vertinti|sunku nuspresti|man sunku pasakyti|
        sunku man pasakyti|sunkoka pasakyti|negaliu atsakyti|negaliu vertinti|negaliu spresti|negaliu nuspresti|
        neapsisprendziau|neapsisprendes|neapsisprendusi|abejoju|dvejoju|nesu isitikines|nesu isitikinusi|nesam tikri|
        neprisimenu nieko|nieko neprisimenu|nieko neatsimenu|neatsimenu nieko|pamirsau|uzmirsau|miegojau|kas ji zino|
        kas ten zino|dievas zino|velnias zino|bala zino|galas zino|susilaikau|susilaikysiu|be komentaru|nekomentuosiu|
        netaikoma|neaktualu|nenoriu vertinti|is kur man zinoti|is kur as zinau""",
    frames="""buvo|yra|viskas|viskas buvo|tai|tai buvo|mano atsakymas|atsakymas|mano nuomone|manau|sakyciau|sakau|as|
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
        visiems|visa|visi buvo|visur|cia buvo|buvo tikrai|ligonines""",
    polite="""prasau|prasom|aciu|aciu labai|labai aciu|dekoju|dekui|dekojame|aciu jums|labas|laba diena|labas rytas|
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
        labai prasau|brangieji|mieli|mielieji|ponia|pone|daktare""",
    greetings="""laba diena|labas rytas|labas vakaras|labanakt|labas|geros dienos|gero vakaro|geros nakties|viso gero|
        viso labo|gero savaitgalio|visko gero|visko geriausio|ko gero|geros sveikatos|gera diena|i gera|geru metu|
        is geros valios|blogas numeris|man bloga|bloga man|pykina|bloga savijauta|jauciuosi blogai|blogai jauciuosi|
        geros sekmes|gero ryto|gero apetito|geros keliones|gero poilsio|jauciuosi gerai|gerai jauciuosi|
        jauciuosi geriau|jauciausi blogai|blogai jauciausi|man buvo bloga|man buvo blogai|man negerai|
        negerai jauciuosi|jauciuosi prastai|prastai jauciuosi|man silpna|silpna buvo|geras klausimas|geras juokas|
        gera mintis|blogas zmogus|vargsas zmogus|visokeriopo gero""",
    joins="""bet|nes|taciau|kadangi|ir|o|nors|tik|tiktai|tik kad|todel kad|del|del to kad|ypac|vis delto|deja|
        isskyrus|be to|ka|aciu uz|dar|kol|nebent|isskyrus tai|iskyrus|nepaisant|todel|tad|nuo|uz|jei|kada|kai|ten kur|
        bei|vien|tiesa|vistiek|vis tiek|gaila|gaila kad|kaip ir|personalas|gydytojai|seseles|slaugytojos|darbuotojai|
        medikai|maistas|ar|be""",
    praise="""malonus|maloni|malonios|maloniai|paslaugus|paslaugi|paslaugios|rupestingi|rupestingas|rupestinga|
        rupestingai|profesionalus|profesionali|profesionalai|profesionaliai|demesingi|demesingas|demesinga|draugiski|
        draugiskas|draugiska|kantrus|kantri|kantrios|nuosirdus|nuosirdi|nuosirdziai|svaru|greitai|operatyviai|
        rekomenduoju|dekinga|dekingas|dekingi|angelai|saugu|saugiai|mandagus|mandagi|atjaucianti|atjaucianciai|
        supratingi|supratinga|supratingas|saunuoles|saunuolis|saunuole|stropiai|nuostabus|gerasirdiski|nuostabi|
        nuostabios|nuostabūs|puikus|puiki|puikiai|puikūs|saunus|saunios|saunuoliai|geriausi|geriausia|geriausias|
        rekomenduociau|rekomenduosiu|issigelbejo|isgelbejo|isgelbejo gyvybe|isgelbejo man gyvybe|rupestis|
        rupestinga prieziura|jautrus|jautri|jautrios|silti|silta|silta atmosfera|svelnus|svelnios|svelni|atsakingi|
        atsakinga|kvalifikuoti|kompetentingi|kompetentinga|pagarbus|pagarbiai|zmogiskumas|zmogiski|sirdingi|sirdinga|
        nuosirdus aciu|dekojame|dekui uz viska|dekoju uz viska|aciu uz viska|jokiu priekaistu|be priekaistu|
        priekaistu neturiu|auksines rankos|auksiniai zmones|auksiniai|sypsena|besisypsantys|linksmi|padejo|
        visada padejo|super|tobulai|tobula|nepriekaistingai|didvyriai|angelas""",
    blame="""geda|gedinga|nemandagus|nemandagi|nemandagios|nemandagiai|grubus|grubi|grubiai|grubios|storzieviskas|
        nesvaru|purvina|purvas|slyksti|slykstu|abejingi|abejingas|abejinga|abejingumas|ignoravo|nekompetentingi|
        nekompetentinga|nekompetentingas|akiplesa|akiplesiski|pasityciojimas|tyciojosi|aplaidumas|aplaidus|aplaidziai|
        nepagarbiai|nepagarba|chamai|chamas|siaubas|nepriimtina|neprofesionalu|neprofesionalus|neprofesionaliai|
        piktas|pikta|piktos|blogiausia|nesamone|bardakas|daugiau niekada|niekada daugiau|nerekomenduoju|
        nerekomenduociau|siaubinga|siaubingas|siaubingai|baisu|baisus|blogiausias|blogiausiai|pragaras|kosmaras|
        tragedija|katastrofa|nezmoniskas|nezmoniskai|nezmoniska|ziauriai|ziaurus|ziauri|reke|rekia|rekdavo|aprėkė|
        apreke|issityciojo|tycojosi|pazemino|pazeminta|pazemintas|pazeminimas|ignoruoja|ignoravimas|ignoruojami|
        paliko|palikta|paliktas|apleista|apleistas|niekas neatejo|niekas neprieje|niekas nepriejo|verkiau|verke|
        melavo|meluoja|melas|melagiai|kyšiai|kysis|kysiai|smirda|smirdejo|dvokia|dvokas|purvini|nesvarus|nesvari|
        tarakonai|siukslynas|chaosas|netvarka|pasibaisetina|pasipiktines|pasipiktinusi|piktinuosi|nuvyle|nusivyliau|
        nusivyles|nusivylusi|arogantiskas|arogantiski|arogantiska|aroganciskai|isdidus|nemandagumas|bjaurus|bjauriai|
        bjauru|bjaurios|slykstus|nekvalifikuoti|neprofesionali|neatsakingi|neatsakinga|skandalas|sudas|ikvepti""",
    yes="""taip|t|taip taip|taip prasau|prasau|prasom|zinoma|aisku|ok|okej|sutinku|taip sutinku|gerai|galite|
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
        taip vienareiksmiskai""",
    no="""ne|n|ne aciu|ne dekui|ne dekoju|nenoriu|nesutinku|geriau ne|verciau ne|nereikia|negalima|negalite|ne ne|
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
        privatu|tai privatu|tegul lieka privatu|palikite privatu|nee|neee|nene|nea ne|nop|no""",
    stop="""stop|stop sms|sustok|sustokit|sustokite|sustabdykite|sustabdykit|sustabdyti|stabdyti|liaukites|liaukis|
        nustok|nustokit|nustokite|nerasyk|nerasykit|nerasykite|neberasyk|neberasykit|neberasykite|nerasykite man|
        neberasykite man|nesiuskit|nesiuskite|nebesiuskit|nebesiuskite|nesiusti|daugiau nesiuskite|daugiau nerasykite|
        prasau neberasyti|prasau nerasyti|prasau nebesiusti|prasau nesiusti|nenoriu zinuciu|nebenoriu zinuciu|
        jokiu zinuciu|uzteks zinuciu|atsisakau|atsisakyti|atsaukti|atsisakau zinuciu|atsisakau gauti|isregistruokit|
        isregistruokite|isbraukite mane|istrinkit mane|istrinkite mane|palikit mane ramybeje|palikite mane ramybeje|
        atstokit|atsikniskit|netrukdykite|nebetrukdykite|istrinkite mano numeri|prenumeratos atsisakymas|
        nereikia zinuciu|nebereikia zinuciu|stopp|be zinuciu|stop zinutes|stop zinutems|stop visoms zinutems|
        nerasinekit|nerasinekite|neberasinekit|neberasinekite|nustokite rasyti|nustokit rasyti|nustokite siusti|
        nustokit siusti|baikit|baikite|baikit rasyti|baikite rasyti|baikit siusti|gana|gana zinuciu|uzteks|uztenka|
        pakaks zinuciu|man nerasykit|man nerasykite|man neberasykit|man neberasykite|nerasykit man|neberasykit man|
        nesiuskite man|nesiuskit man|nebesiuskite man|nebesiuskit man|man nesiuskite|man nebesiuskite|
        nesiuskite zinuciu|nesiuskit zinuciu|nebesiuskite zinuciu|nebesiuskit zinuciu|daugiau nesiuskit|
        daugiau nerasykit|daugiau neberasykit|daugiau man nerasykite|daugiau man nesiuskite|nenoriu gauti zinuciu|
        nebenoriu gauti zinuciu|nenoriu gauti|nebenoriu gauti|nenoriu daugiau zinuciu|nenoriu jokiu zinuciu|
        nenoriu jusu zinuciu|nepageidauju zinuciu|nepageidauju|nenoriu dalyvauti|nedalyvausiu|nedalyvauju|neidomu|
        man neidomu|nesidomiu|nesu suinteresuotas|isbraukit mane|isbraukti mane|isbraukite mane is saraso|
        isbraukit mane is saraso|isregistruokite mane|isregistruokit mane|isregistruoti|atsiregistruoti|
        istrinkit mano numeri|istrinkite numeri|istrinkit numeri|pasalinkite mane|pasalinkit mane|
        pasalinkite mano numeri|blokuoti|blokuokite|blokuoju|uzblokuokite|nutraukite|nutraukti|nutraukit|atsaukite|
        atsaukit|atsisakau paslaugos|noriu atsisakyti|palikite mane ramybej|palikit mane ramybej|palikit ramybej|
        palikite ramybeje|duokit ramybe|duokite ramybe|duok ramybe|eikit velniop|eikit nx|eikit nachui|atsiknisk|
        atstok|dinkit|nelįskit|nelyskit|nebetrukdykit|netrukdykit|netrukdyk|stop prasau|sop|stpo|sustokit siusti|
        nesikreipkite|nebesikreipkite|nesusisiekite|nebesusisiekite|nebeskambinkit""",
    start="""start|pradeti|pradekite|pradek|testi|teskite|atnaujinti|atnaujinkite|ijungti|ijunkite|uzsiregistruoti|
        vel noriu zinuciu|noriu vel gauti zinutes|registruoti|prenumeruoti|siuskite vel|testi zinutes|teskite zinutes|
        ijunkit|ijunkit zinutes|ijunkite zinutes|atnaujinkit|atnaujinkite zinutes|atnaujinkit zinutes|pradekit|
        pradekit is naujo|pradekite is naujo|vel siuskite|vel rasykite|rasykite vel|rasykit vel|siuskit vel|
        siuskite zinutes vel|siuskite toliau|rasykite toliau|noriu zinuciu|noriu gauti zinutes|noriu vel zinuciu|
        vel noriu gauti zinutes|noriu uzsiregistruoti|uzregistruokite mane|uzregistruokit mane|
        uzregistruokite mane is naujo|atblokuokite|persigalvojau siuskite|persigalvojau siuskite zinutes""",
    help="""pagalba|pagalbos|padekit|padekite|kas cia|kas raso|kas jus|kas tu|kas jus esate|kas tai|
        kas cia per numeris|kas siuncia|nuo ko|apie ka cia|kas cia raso|informacija|info|ar tai apgaule|apgaule|
        sukciai|cia sukciai|scam|is kur turite mano numeri|kas cia per zinute|ka tai reiskia|kas jus tokie|
        kas cia toks|su kuo kalbu|ar cia tikra|kiek kainuoja|kiek tai kainuoja|ar kainuoja|ar tai kainuoja|
        ar uz tai reikia moketi|ar reikia moketi|ar tai mokama|mokama|ar mokama|ar nemokama|ar tai nemokama|
        ar cia nemokama|kokia ligonine|kokia cia ligonine|kuri ligonine|kuri cia ligonine|is kokios ligonines|
        is kurios ligonines|ar cia ligonine|ar tikrai ligonine|ar tai ligonine|ar cia is ligonines|
        ar tikrai is ligonines|cia is ligonines|kas per ligonine|ar cia apgaule|ar cia sukciai|ar tai sukciai|
        ar cia scam|ar tai tikra|ar tikra|ar cia ne apgaule|ar cia ne sukciai|virusas|ar cia virusas|spam|spamas|
        ar cia spamas|kas jus cia|kas jus tokie esat|kas jus esat|kas tu esi|kas tu toks|kas tu tokia|kas jus tokia|
        kas man raso|kas man rasot|kas man siuncia|kas cia man raso|kas siunte|kas cia siuncia|kas atsiunte|
        kas parase|kas skambina|kas kalba|ko norit|ko norite|ko jus norit|ko jums reikia|ko reikia|kam to reikia|
        kodel rasote|kodel rasot|kodel man rasote|kodel man rasot|kodel gaunu sias zinutes|kodel gavau sia zinute|
        nesuprantu kas cia|nesuprantu apie ka|nesupratau|ka tai reiskia man|ka daryti|ka man daryti|ka reikia daryti|
        kaip atsakyti|kaip tai veikia|is kur gavote mano numeri|is kur gavot mano numeri|is kur turit mano numeri|
        is kur numeri gavot|is kur zinote mano numeri|kaip gavote mano numeri|kaip gavot mano numeri|
        kas dave mano numeri|kas jums dave mano numeri|ar cia robotas|ar tu robotas|ar cia zmogus|ar cia botas|
        su kuo susirasineju|su kuo as kalbu|pagelbekit|pagalbos prasau|reikia pagalbos|reikalinga pagalba|
        nesuprantu sios zinutes|kieno numeris|kieno cia numeris|kieno zinute|kas cia per apklausa""",
    wrong_number="""neteisingas numeris|blogas numeris|klaidingas numeris|ne tas numeris|ne ten pataikete|
        ne tas zmogus|suklydote|jus suklydote|suklydote numeriu|supainiojote numeri|ne mano numeris|tai ne as|ne as|
        cia ne as|klaida numeris|apsirikote|jus apsirikote|apsirikote numeriu|ne tam zmogui|ne tam parasete|
        netas numeris|neteisingas zmogus|sumaisete numeri|ne tas pacientas|neteisingu numeriu|ne tuo numeriu|
        ne tas numeris cia|cia ne tas numeris|cia neteisingas numeris|numeris neteisingas|numeris ne tas|blogas nr|
        ne tas nr|neteisingas nr|klaidingas nr|suklydote nr|suklydot|suklydot numeriu|jus suklydot|suklydote numerį|
        supainiojot numeri|supainiojote|supainiojot|supainiojote zmogu|apsirikot|apsirikot numeriu|sumaisete|sumaiset|
        sumaisete zmones|cia klaida|tai klaida|ivyko klaida|ivyko klaida numeris|per klaida|ne man|cia ne man|
        tai ne man|zinute ne man|si zinute ne man|ne man skirta|zinute skirta ne man|ne as pacientas|ne as paciente|
        as ne pacientas|as ne paciente|as nesu pacientas|as nesu paciente|nesu pacientas|nesu paciente|
        as ne tas zmogus|as ne ta|as ne tas|ne tas asmuo|ne ta|nepazistu|nepazistu tokio|nepazistu tokio zmogaus|
        nepazistu sio zmogaus|nera tokio|nera tokio zmogaus|cia tokio nera|tokio cia nera|tokios cia nera|
        tokio nepazistu|tokios nepazistu|tokio nera|jis cia negyvena|ji cia negyvena|numeris pasikeite|
        pasikeite numerio savininkas|kitas zmogus|cia kitas zmogus|svetimas numeris""",
    start_says=lt_sentences.START_SAYS,
    stop_says=lt_sentences.STOP_SAYS,
    stop_unless=lt_sentences.STOP_UNLESS,
    wrong_number_says=lt_sentences.WRONG_NUMBER_SAYS,
    wrong_number_unless=lt_sentences.WRONG_NUMBER_UNLESS,
    never_been_says=lt_sentences.NEVER_BEEN_SAYS,
    bereavement_says=lt_sentences.BEREAVEMENT_SAYS,
    bereavement_unless=lt_sentences.BEREAVEMENT_UNLESS,
    help_says=lt_sentences.HELP_SAYS,
    carer_says=lt_sentences.CARER_SAYS,
    young_says=lt_sentences.YOUNG_SAYS,
    language_says=lt_sentences.LANGUAGE_SAYS,
    names="""lietuviu|lietuviskai|lietuviu kalba|lietuviu kalba prasau|lithuanian|in lithuanian|lietuviska|lt|
        lietuvių k|lietuva|lietuvis|lietuve""",
)
