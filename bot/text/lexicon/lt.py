"""What patients write in Lithuanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import lt_sentences
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="lt",
    numbers=(
        """vienas|viena|vienetas|pirmas|pirma|vieneta|pirmasis|vienetukas|pirmas variantas|pirma varianta|
            pirmasis variantas|vienas balas|numeris vienas|pirmoji|vienetuka|vins|vienas pliusas|vienas su pliusu|
            viens|vienetukui|vienetui|vieneto|pirmam|pirmaji|pirmaji varianta|pirmas punktas|variantas vienas|
            variantas pirmas|atsakymas vienas|pirmas atsakymas|pirma atsakyma|opcija vienas|vienq|vians|vienaas|
            pyrmas|vienetas su pliusu|nr vienas|vienete|vienetas deja""",
        """du|dvi|dvejetas|antras|antra|dvejeta|antrasis|dvejetukas|antras variantas|antra varianta|
            antrasis variantas|numeris du|antroji|dvejetuka|du su pliusu|dvejetas su pliusu|dvejetui|dvejetukui|
            dvejeto|antraji|antraji varianta|antras punktas|variantas du|variantas antras|atsakymas du|
            antras atsakymas|antra atsakyma|opcija du|dvejta|dvejetq|dvejatas|dvejata|nr du|dvi ka|dvejetas deja""",
        """trys|tris|trejetas|trecias|trecia|trejeta|treciasis|trejetukas|trecias variantas|trecia varianta|
            treciasis variantas|numeris trys|trecioji|trejetuka|trys su pliusu|trejetas su pliusu|trejeto|treciaji|
            treciaji varianta|trecias punktas|variantas trys|variantas trecias|atsakymas trys|trecias atsakymas|
            trecia atsakyma|opcija trys|trejtas|trejatas|trejata|triejetas|triejeta|nr trys|tryss|tirs|trešias|
            trejetas deja|trys deja""",
        """keturi|keturis|ketvertas|ketvirtas|ketvirta|ketverta|ketvertukas|ketvirtas variantas|ketvirta varianta|
            ketvirtasis|numeris keturi|keturi balai|ketvertuka|keturi su pliusu|ketvertas su pliusu|ketvertui|
            ketvertukui|ketverto|ketvirtaji|ketvirtaji varianta|ketvirtas punktas|variantas keturi|
            variantas ketvirtas|atsakymas keturi|ketvirtas atsakymas|ketvirta atsakyma|opcija keturi|keturios|
            ketvetas|ketveta|ketvertq|ketuti|keturri|ketri|nr keturi|ketvertas deja|keturi deja|deja keturi|
            deja ketvertas""",
        """penki|penkis|penketas|penktas|penkta|penketa|penketukas|penktas variantas|penkta varianta|penktasis|
            numeris penki|penki balai|penketuka|penkios|penki su pliusu|penketas su pliusu|penketui|penketukui|
            penketo|penktaji|penktaji varianta|penktas punktas|variantas penki|variantas penktas|atsakymas penki|
            penktas atsakymas|penkta atsakyma|opcija penki|penkta vieta|penkeetas|penketq|penky|penkyi|pienki|
            nr penki|penketas deja|penki deja|deja penki|deja penketas""",
        """sesi|sesis|sesetas|sestas|sesta|seseta|sestas variantas|sesta varianta|sestasis|numeris sesi|sesetukas|
            sesi su pliusu|sesetui|seseto|sesetukui|sesetuka|sestaji|sestaji varianta|sestas punktas|variantas sesi|
            variantas sestas|atsakymas sesi|sestas atsakymas|sesta atsakyma|opcija sesi|sesios|shesi|shesetas|
            shestas|sesy|seshi|nr sesi|sesi deja""",
        "septyni|septynetas|septintas",
        "astuoni|astuonetas|astuntas",
        "devyni|devynetas|devintas",
        "desimt|desimtukas|desimtas",
    ),
    number_marks="""numeris|nr|numeri|variantas|varianta|atsakymas|ats|skaicius|ivertinimas|pazymys|vertinu|renkuosi|
        pasirinkimas|balas|duodu|numeriu|numerio|nr nr|variantui|atsakyma|ats nr|atsakymas nr|atsakymas numeris|
        variantas nr|variantas numeris|punktas|punkta|balu|balai|balo|pazymi|ivertinima|skaiciu|spaudziu|renkuos|
        opcija|pasirinkimas nr""",
    good="""gerai|geras|gera|geri|geros|gerą|gerus|neblogai|neblogas|nebloga|neblogi|puikiai tinka|ok|okej|okey|
        normaliai gerai|patenkintas|patenkinta|patenkinti|teigiamai|teigiamas|teigiama|malonu|malonus|maloni|
        malonus buvo|smagu|smagiai|grai|gerei|neblogos|gerokai|geraii|geraj|geras aptarnavimas|gera prieziura|
        viskas gerai|gerutis|gerai man|visai gerai|neblogiausiai|neblogiausia|tvarkingai|viskas tvarkoj|
        viskas tvarkoje|tvarkoj|tvarkoje|normaliai patenkintas|patiko|man patiko|viskas patiko|maloniai|
        malonus aptarnavimas|kultūringai|kulturingai|nesiskundziu|negaliu skustis|nera ko skustis|priekaistu neturiu|
        nusiskundimu nera|nusiskundimu neturiu|zjb normaliai|kaifas|faina|fainai|fainas|gut|geer|gr|grj|teigiami|
        teigiamos|okei|ok viskas|patenkinamai gerai|smagus|geru|gero|geriau nei tikejausi|neblogu|gerai viskas|
        visi geri|geras ivertinimas|gera patirtis|geri ispudziai|geras ispudis|gera nuomone|teigiama patirtis|
        teigiami ispudziai|teigiamas ispudis|teigiama nuomone|viskas neblogai|viskas patiko labai|labai nesiskundziu|
        nesiskundziam|skustis negaliu|skustis nera kuo|nera kuo skustis|neturiu kuo skustis|nusiskundimu nera jokiu|
        nusiskundimu neturim|priekaistu neturim|pretenziju neturiu|pretenziju nera|neturiu pretenziju|
        neturiu priekaistu|neturiu nusiskundimu|skundu nera|skundu neturiu|be nusiskundimu|be skundu|be pretenziju|
        man tiko|tiko|viskas tiko|viskas tinka|viskas ok|viskas okei|viskas normaliai gerai|viskas liuks gerai|
        visai nieko|visai neblogai|visai geras|nieko blogo|nieko blogo nepasakysiu|negaliu nieko blogo pasakyti|
        nieko blogo negaliu pasakyti|nebloga patirtis|nebuvo blogai|nera blogai|ne taip blogai|nebuvo taip blogai|
        geriau nei maniau|geriau nei galvojau|geriau negu maniau|geriau negu tikejausi|gerokas|geruma|geruoju|gražiai|
        grazu|padoriai|padorus|padori|dorai|tvarkingas|tvarkinga|tvarkingi|sklandziai|viskas sklandziai|okey viskas|
        zjbs normaliai|faini|fainas personalas|patenkintas gydymu|patenkinta gydymu|patenkinta viskuo|
        patenkintas viskuo|patenkinti viskuo|esu patenkinta|esu patenkintas|likau patenkinta|likau patenkintas|
        likome patenkinti|buvau patenkinta|buvau patenkintas|malonu buvo|malonus bendravimas|smagus aptarnavimas|geraa|
        gery|gerrai|gerau|geral|grrai|geria|gerqi|gerah|gera buvo|gierai|gere|gerai kaip visada|gero lygio|
        geras lygis|nelabai blogai|nelabai bloga|nelabai prastai|nelabai blogas""",
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
        labaiiii gerai|saunuoliai visi|bomba|top|topas|topine|kosmosas|viskas puiku|viskas puikiai|viskas super|
        viskas nuostabu|viskas nuostabiai|viskas tobula|viskas tobulai|viskas idealu|viskas idealiai|viskas fantastika|
        viskas zjbs|viskas liuks|viskas saunu|super viskas|puiku viskas|puikusis|puikiausiai|puikiausias|puikiausia|
        puikiausi|nuostabiausia|nuostabiausias|nuostabiausi|fenomenalu|fenomenaliai|fenomenalus|fenomenali|genialu|
        genialiai|genialus|isskirtinis|isskirtine|isskirtiniai|isskirtinis demesys|nepaprasta|nepaprastas|nepaprasti|
        neitiketina|neitiketinas|neitiketini|neapsakoma|zavus|zavi|zavus zmones|zavejausi|dieviskai|dieviska|dieviskas|
        dangus|rojus|kaip rojuje|kaip namie|kaip sanatorijoje|kaip kurorte|svajone|malonumas vienas|
        vienas malonumas|sedevras|virsune|virsunese|virs lukesciu|pranoko lukescius|virsijo lukescius|
        pranoko visus lukescius|geriau nei puikiai|negaletu buti geriau|negalejo buti geriau|nebuna geriau|
        nera geresniu|geresniu nera|geresnes nera|geresnio nera|geriausia patirtis|geriausi zmones|
        geriausias personalas|geriausi gydytojai|geriausias aptarnavimas|auksciausios klases|auksciausios kokybes|
        auksciausios prabos|auksciausia kokybe|auksto lygio|aukstas lygis|auksta klase|pirma klase|pirmos klases|
        pirmarusis|pirmarusiska|pirmarusiskai|aukstas profesionalumas|profesionalu lygis|nepriekaistingi|
        nepriekaistingos|jokiu priekaistu neturiu|jokiu nusiskundimu|jokiu pretenziju|jokiu skundu|
        neturiu jokiu priekaistu|neturiu jokiu nusiskundimu|nera prie ko prikibti|nera ko prikibti|
        neturiu prie ko prikibti|nera prie ko kabintis|puikuma|sumuotinai puiku|super puper|super duper gerai|
        superinai|superis|supier|supper|superr|suuper|suuuper|vau|uau|kietai|kietas|jeguska|jega zmones|jegos|
        varo|veza|vezantis|kaip sviestas per duona|rimtai super|zjbss|zjbiskai|zajabys|zajibys|zjbc|kosmosas vienas|
        fantastiski zmones|idealiausia|tobuliausia|esu suzaveta|esu suzavetas|suzavejo|suzavejo viskas|likau suzaveta|
        likau suzavetas|labai patiko|labai patenkinta|labai patenkintas|labai patenkinti|labai labai patiko|
        viskas labai patiko|man labai patiko|be galo patenkinta|be galo patenkintas|maksimaliai gerai|
        maksimaliai patenkinta|maksimaliai patenkintas|10 balu is 10|100 procentu|simtu procentu|simtaprocentinis|
        balas desimt|desimtukas|nuostabuolis|nuostabuoliai|nuostabus zmones|nuostabus kolektyvas|puikei viskas|
        puykiai|puikeai|puikei labai|nostabu|nuostaby""",
    bad="""blogai|blogas|bloga|blogi|blogos|prastai|prastas|prasta|prasti|silpnai|silpnas|silpna|nekaip|nepatenkintas|
        nepatenkinta|nepatenkinti|neigiamai|neigiamas|neigiama|negerai|negeras|negera|nusivyles|nusivylusi|nusivyle|
        nusivyliau|nekokia|nekoks|nekokios|skystai|blogei|blogokai|blogoka|blogokas|prastokai|prastoka|prastokas|
        silpnokai|silpnoka|silpni|nekas|nieko gero|nieko doro|nepatiko|man nepatiko|nelabai patiko|visai nepatiko|
        netenkina|netenkino|nepatenkinamai|nepatenkinama|nepatenkinamas|nesu patenkintas|nesu patenkinta|
        zemiau vidurkio|zemiau lukesciu|neatitiko lukesciu|galejo buti geriau|galetu buti geriau|gali buti geriau|
        nuvyle|nuviliantis|nuvilianti|nuvylimas|nusivylimas|nusivyle likom|nemaloniai|nemalonu|nemalonus|nemaloni|
        netinkamai|netinkama|netinkamas|nevykes|nevykusiai|nevykusi|nevykes aptarnavimas|skysta|skystas|bybiskai|
        hujovai|chujovai|xujovai|nesaunu|neigiami|neigiamos|blogu|nieko gera|blogas ivertinimas|bloga patirtis|
        neigiama patirtis|blogi ispudziai|blogas ispudis|neigiami ispudziai|neigiamas ispudis|bloga nuomone|
        blogas aptarnavimas|bloga prieziura|prastas aptarnavimas|prasta prieziura|prasta patirtis|prasta kokybe|
        silpnas aptarnavimas|viskas blogai|viskas prastai|labai silpnokai|silpnas lygis|nelabai gerai|nelabai kas|
        nelabai kaip|nelabai patenkinta|nelabai patenkintas|nekazka|ne kazka|nekazin kas|ne kazin kas|nekazin|nekazkas|
        nekas per daug|nieko ten gero|nieko gero nepasakysiu|nieko gero negaliu pasakyti|negaliu pasakyti nieko gero|
        ne koks|ne kokia|nekoki|blogiau nei tikejausi|blogiau nei maniau|blogiau negu tikejausi|blogiau nei anksciau|
        blogiau nei visada|tikejausi geriau|tikejausi geresnio|tikejausi daugiau|tikejomes geriau|maniau bus geriau|
        noretusi geriau|norejosi geriau|norejosi geresnio|galejo ir geriau|galejo buti kur kas geriau|
        turetu buti geriau|reikia geriau|nuvyliau|nuviliau|apvyle|nuvylėt|nuvylei|nusivilau|esu nusivylusi|
        esu nusivyles|likau nusivylusi|likau nusivyles|likome nusivyle|nepatenkinta likau|likau nepatenkinta|
        likau nepatenkintas|likome nepatenkinti|esu nepatenkinta|esu nepatenkintas|turiu priekaistu|turiu nusiskundimu|
        turiu pretenziju|yra priekaistu|nepatinka|man nepatinka|nepatikejo|nepatiko niekas|niekas nepatiko|
        netiko|man netiko|netinka|nepatenkino|nepateisino lukesciu|zemas lygis|zemo lygio|zema kokybe|nekokybiskai|
        nekokybiska|nekokybiskas|nekokybe|sudokai|nevykelis|nevykeliai|bloga labai|bloxai|blogaj|bloogai|balogai|blgai|
        blogay|prstai|prastaj|pratai|prasta buvo|chuinia|fignia|xuinia|briedas|lievai|lievas|lieva|
        skurdziai|vargingai|apgailėtinoka|nelabai|nelabai geras|nelabai gera|nelabai geri|nelabai geros|nelabai gero|
        nelabai patenkinti|nelabai malonu|nelabai malonus|nelabai maloni|nelabai maloniai|nelabai smagu|
        nelabai teigiamai|nelabai tvarkingai|nelabai grazu|nelabai graziai|nelabai faina|nelabai normaliai""",
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
        beviltiska|siaubas siaubingas|siaubas ten|koks siaubas|vien siaubas|vienas siaubas|gryna siaubas|
        grynas siaubas|tikras kosmaras|gryna kosmaras|grynas kosmaras|koks kosmaras|kosmariska patirtis|
        siaubinga patirtis|baisi patirtis|baisus aptarnavimas|siaubingas aptarnavimas|siaubingos|baisios|baisumas|
        baisuma|baisybe|baisybes|klaikios|klaiki patirtis|tikra tragedija|tikra katastrofa|visiska katastrofa|
        visiskas siaubas|visiskas kosmaras|visiskas dugnas|visiska nesamone|visiskas sudas|visiskas bardakas|
        visiskas marazmas|visiska geda|tikras dugnas|tikras pragaras zemeje|kaip pragare|pragaro vartai|gyvas pragaras|
        gyvas siaubas|kapec|kapiec|pizdec|pizdiec|zopa|sikna visiska|subine|snukis|slamstas|sudynas|
        sudinas aptarnavimas|mesla|meslas|meslai|mesliukas|brudas|brudas visiskas|gedingiausia|geda ir tiek|
        geda sakyti|geda buvo|geda jums|gedos neturit|gedos neturite|gedytumetes|negarbe|pasibjaurejimas|
        pasibjaurėtinai|bjauru|bjauriai|bjaurus|bjauri|slykstyne|slykstus aptarnavimas|pasibaisetinos|pasibaisejom|
        pasibaisejome|pasibaisejusi|pasibaisejes|kraupu|kraupiai|kraupus|kraupi|siurpu|siurpiai|siurpus|siurpi|siurpas|
        nezmoniski|nezmoniskos|nezmoniskos salygos|kaip su gyvuliais|ziauruma|ziaurumas|ziaurios|nepateisinama|
        nepateisinamai|neleistina|neleistinai|netoleruotina|nepakenciama|nepakenciamai|nepakenciamas|neistverima|
        neistveriama|zemiau plinto|zemiau grindu|zemiau visko|zemiau visokios kritikos|zemiau bet kokio lygio|nulinis|
        nulinis lygis|blogiausia patirtis|blogiausia kas gali buti|blogiausia gyvenime|blogiau nebus|
        blogiau nera kur|nera kur blogiau|blogiau negalejo buti|negalejo buti blogiau|nebuna blogiau|
        dar blogesnes nemaciau|blogesnes ligonines nemaciau|blogesnes nemaciau|daugiau niekada|niekada daugiau|
        daugiau ne kojos|ne kojos|nei kojos|ne kojos daugiau|niekam nelinkiu|niekam nelinkeciau|niekam nepalinkeciau|
        priesui nelinkeciau|priesui nepalinkeciau|priesui nelinkeciau tokio|labai nusivylusi|labai nusivyles|
        labai nusivyliau|labai nepatenkinta|labai nepatenkintas|labai nepatenkinti|visiskai nepatenkinta|
        visiskai nepatenkintas|labai nuvyle|labai nepatiko|labai bloga|labai blogas|labai prastai|labai prasta|
        trauma visam gyvenimui|tyciojimasis|patycios|skandalinga|skandalingai|skandalingas|cirkas|cirkas o ne ligonine|
        tragiskos|tragiskiausia|sibaas|siaubes|siaupas|siubas|siaubs|siaubbas|kosmar|koshmaras|koschmaras|beviltiskos|
        apgailetinos|niekinga|niekingai|niekingas""",
    very="""labai|labai labai|itin|ypac|ypatingai|tikrai|nepaprastai|be galo|nerealiai|visiskai|absoliuciai|lb|
        be proto|lab|tokia|toks|ganetinai|siaip jau|labia|labei|lbai|labaii|labaiii|labai jau|tikrai labai|
        nepakartojamai|nerealei|siaubingai|baisiai|ziauriai|pasiutusiai|velniskai|be galo be krasto|be galo labai|
        itin labai|iki galo|pilnai|pilnai viskuo|isties|is tikro|is tiesu|tiesiog|super|mega|ekstremaliai|
        neitiketinai|neapsakomai|stipriai|toks labai|per|pernelyg|tokie|tikrų tikriausiai|labai tikrai|laaabai|laabai|
        laabaii|labaai|labaaai|labau|labsi|labqi|lavai|lbi|labj|labay|lbai labai|labai labai labai|begalo|
        be galo ir be krasto|begaliniai|begaline|isties labai|tikrai tikrai|rimtai|realiai|siaip labai|ypatingai labai|
        pasakiskai|zveriskai|beprotiskai|nezmoniskai|iki kaulo|visapusiskai|visokeriopai|simtu procentu|100 procentu|
        simtaprocentiskai|maksimaliai|aukstai|per daug|siaip tikrai|nuosirdziai labai|visa sirdimi|is visos sirdies|
        dideliai""",
    quite="""gana|pakankamai|visai|is esmes|apskritai|daugmaz|siek tiek|bendrai|maždaug|gan|turbut|tikriausiai|beveik|
        palyginti|santykinai|daugiau maziau|siaip|siaip jau|veikiau|greiciau|ganetinai|dažniausiai|dazniausiai|apie|
        daugmaž|mazdaug|pakankamai tikrai|kazkaip|truputi|truputeli|siek tiek tik|biski|biskuti|bisky|gana ir|visumoj|
        visumoje|bendrai paemus|bendrai imant|is principo|dalinai|vietomis|dazniau|didziaja dalimi|daugiausia|
        sąlyginai|iki siol tik""",
    nots="""ne|nebuvo|nelabai|nera|niekada|nesu|ne per|nelabai buvo|ne itin|nei kiek|anaiptol ne|ne visai|nebuvau|
        nebuvo labai|nebuvo toks|nebuvo tokia|nesame|nesam|nebuvom|nebuvome|nei|toli grazu ne|toli grazu|
        nepasakyciau kad|nepasakyciau|negaliu pasakyti kad|nesakyciau kad|nesakyciau|nebuvo itin|ne kazin|
        ne kazin kaip|nelb|nelabai jau|visai ne|anaiptol|nera labai|nebūtų|nebuna|nelabai tai|nevisai|nebuvo visai|
        ne visada|nepavadinciau|negaliu sakyti kad|nesakau kad|nelaikyciau|neyra|ne taip jau|nebuvo kazkaip|nie|
        nebuvau visai|nelikau|nebelabai|nera tokia|nera toks|nieks nera""",
    at_all="""visai|visiskai|isvis|is vis|ne kiek|nė kiek|ne truputi|anaiptol|nei kiek|nei truputi|nei trupucio|
        ne trupucio|isviso|is viso|ne lasiuko|apskritai tai""",
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
        priimtinai|priimtina|tarpinis|kaip ir visur|patenkinama viskas|puse bedos|puse velnio|
        nei gerai nei labai blogai|nei blogai nei labai gerai|nei puikiai nei blogai|nei puikiai nei siaubingai|
        nei gera nei blogai|nei geras nei labai blogas|nei bloga nei gera|nei blogas nei geras|nei prastai nei gerai|
        nei gerai nei prastai|nei geriau nei blogiau|nei teigiamai nei neigiamai|nei teigiama nei neigiama|
        nei zuvis nei mesa|nei velnias nei geguze|nei pragaras nei rojus|nei kepta nei virta|nei pliusas nei minusas|
        nei pliuso nei minuso|nei siltai nei saltai|nei kosminis nei baisus|ne itin gerai ne itin blogai|
        nebuvo gerai nebuvo blogai|ir gerai ir nelabai|ir taip ir ne|ir taip ir siaip|sen ten|sian tian|i viduri|
        pusiaukele|aukso vidurys|aukso viduriukas|aukso vidurio|kazkur per viduri|kazkur ties viduriu|kazkur viduryje|
        kazkur vidury|ties viduriu|ties viduriuku|viduriukas buvo|vidutine patirtis|vidutiniai|vidutines|
        vidutinis aptarnavimas|vidutiniskas ivertinimas|vidutiniokas ivertinimas|vidutiniska patirtis|siaip nieko|
        siaip sau buvo|siaip sau aptarnavimas|siaip tai sau|taip sau buvo|soso|so so|nieko per daug|nieko ypac|
        nieko ypatingo nebuvo|nieko nuostabaus|nieko isskirtinio nebuvo|be emociju|jokiu emociju|be ypatingu emociju|
        be didesniu emociju|be zavesio|be susizavejimo|galima istverti|istverti galima|galima gyventi|gyvent galima|
        gyventi galima|galima iskesti|iskenciama|iskest galima|pakest galima|galima pakesti|pragyvenau|
        isgyvenau kazkaip|praeina|praeis|sueis|tiks|tinkama|patenkinamas lygis|patenkinama kokybe|
        patenkinama prieziura|pakenciamas aptarnavimas|pusetinas aptarnavimas|pusetina prieziura|normalu buvo|
        normaliai viskas|viskas normaliai|viskas normalu|viskas norm|normalei|normalej|normaliaj|normaliii|normala|
        normale|normaliai praejo|normaline|normalei viskas|iprastas aptarnavimas|kaip iprasta|kaip iprastai|
        kaip visose ligoninese|kaip visur|kaip pas visus|kaip ir visada|eilinis vizitas|eilines|standartine|
        standartiniai|standartinis aptarnavimas|neutralus vertinimas|visko po truputi|
        visko po truputeli|buvo ir gero ir blogo|buvo ir gerai ir blogai|buvo gerai ir blogai|buvo pliusu ir minusu|
        yra pliusu ir minusu|pliusu ir minusu|ir pliusu ir minusu|ir pliusai ir minusai|pliusai ir minusai|misrus|
        misrus jausmai|misrus ispudziai|dviprasmiskai|dviprasmiska|dvejopai|dvejopi jausmai|
        galejo buti ir geriau ir blogiau|buna geriau buna blogiau|buna ir blogiau|buna blogiau|buvo ir blogiau|
        matem ir blogiau|maciau ir blogiau|tarp geros ir blogos|tarp gero ir blogo|tarp gerai ir blogai|trejetui|
        trejetukui|ant trejeto|kaip pakliuna|kaip pasiseke|kaip kur|kaip pas kuri""",
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
        netaikoma|neaktualu|nenoriu vertinti|is kur man zinoti|is kur as zinau|nezinau sitoj vietoj|nezinau nieko|
        nieko nezinau|nezinau ar|nezinau jau|zinot nezinau|siaip nezinau|ai nezinau|oi nezinau|na nezinau|nu nezinau|
        nezinau na|nezinau nu|nezinau zinok|nezinau siuo metu|siuo metu nezinau|dabar nezinau|nezino|nezinome|neznau|
        nezinai|nzinom|nezinayu|nezinao|nzn nzn|nezinu|niezinau|nežėnau|neturiu zinios|neturiu idejos|
        neturiu menkiausio supratimo|neturiu menkiausios minties|menkiausio supratimo|menkiausio supratimo neturiu|
        neturiu supratimo jokio|nei ideja|idejos neturiu|jokios nuomones|jokios nuomones neturiu|neturime nuomones|
        nuomones nera|nera nuomones|nesusidariau nuomones|nesusidare nuomone|sunku apibudinti|sunku apibendrinti|
        sunku ivertint|sunku pasakyt|sunku tiksliai pasakyti|sunku vienareiksmiskai pasakyti|
        sunku vienareiksmiskai ivertinti|sudetinga pasakyti|sudetinga ivertinti|sudetinga atsakyti|
        sudetingas klausimas|sunkus klausimas|negaliu pasakyt|negaliu ivertint|negaliu tiksliai pasakyti|
        negaliu nieko pasakyti|nieko negaliu pasakyti|negaliu apibudinti|nemoku ivertinti|nemoku vertinti|
        nemoku pasakyti|nesugebu ivertinti|nesugebu pasakyti|nemoku atsakyti|ne man spresti|ne man vertinti|
        nesiimu vertinti|nesiimsiu vertinti|nesiimu spresti|susilaikysiu nuo vertinimo|susilaikau nuo vertinimo|
        per anksti spresti|per anksti vertinti|per anksti pasakyti|per anksti sakyti|dar anksti spresti|
        dar anksti vertinti|dar per anksti|anksti dar pasakyti|mazai prisimenu|mazai atsimenu|beveik nieko neprisimenu|
        beveik nieko neatsimenu|blogai prisimenu|nelabai prisimenu|nelabai atsimenu|neatmenu|nepamenu|nieko nepamenu|
        nelabai pamenu|

        nesupratau nieko|negalvojau|negalvojau apie tai|nesusimasciau|nesigilinau|nekreipiau demesio|nesu apsisprendes|
        nesu apsisprendusi|dar neapsisprendziau|dar nenusprendziau|nenusprendziau|nesuprasi|sunku suprasti|
        kas cia zino|kas dabar zino|vienas dievas zino|tik dievas zino|perkunas zino|biesas zino|velniai zino|
        po velniu zino|chuj zino|xz|hz|nekompetentinga vertinti|neturiu su kuo palyginti|neturiu su kuo lyginti|
        nera su kuo palyginti|nelabai zinau|nelabai galiu pasakyti|nelabai galiu vertinti""",
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
        personalo elgesys|gydytojo|seseliu|gydytoju""",
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
        sveikinimai|sveikinu|pagarbiai vardas|apkabinimai""",
    greetings="""laba diena|labas rytas|labas vakaras|labanakt|labas|geros dienos|gero vakaro|geros nakties|viso gero|
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
        super klausimas|puikus klausimas|blogas klausimas|geriau veliau|geriau skambinkit|geriau paskambinkit""",
    joins="""bet|nes|taciau|kadangi|ir|o|nors|tik|tiktai|tik kad|todel kad|del|del to kad|ypac|vis delto|deja|
        isskyrus|be to|ka|aciu uz|dar|kol|nebent|isskyrus tai|iskyrus|nepaisant|todel|tad|nuo|uz|jei|kada|kai|ten kur|
        bei|vien|tiesa|vistiek|vis tiek|gaila|gaila kad|kaip ir|personalas|gydytojai|seseles|slaugytojos|darbuotojai|
        medikai|maistas|ar|be|betgi|bet vis tiek|bet vistiek|tik vat|tik va|tik gaila|gaila tik|gaila jog|tik tiek|
        tik tiek kad|tik viena|vienintelis minusas|vienintelis dalykas|minusas|minusas tik|pliusas|todel jog|
        kadangi ten|nes ten|del ko|juolab|juo labiau|ypatingai|ypac uz|pirmiausia|visu pirma|neskaitant|isskirus|apart|
        tuo tarpu|uztat|uzat|nepaisant to|vis gi|visgi|o siaip""",
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
        visada padejo|super|tobulai|tobula|nepriekaistingai|didvyriai|angelas|malonu|maloniausi|maloniausia|mielas|
        miela|mieli|mielos|mielai|geranoriski|geranoriskas|geranoriska|geranoriskai|geraširdis|gerasirde|gera sirdis|
        geros sirdies|paslaugiai|demesingos|demesingai|draugiskos|draugiskai|rupestingos|nuosirdziausi|
        mandagios|mandagiai|kulturingi|kulturingas|kulturinga|tolerantiski|empatiski|empatiska|empatiskas|uzjauciantys|
        uzjaucianti|atjauciantys|supratingos|kantriai|profesionalios|profesionale|profesionalas|
        savo darbo profesionalai|savo srities profesionalai|specialistai|puikus specialistai|geri specialistai|
        tikri profesionalai|sviesus zmones|dievo dovana|dievo siustas|nuo dievo|gydytojas nuo dievo|gydytoja nuo dievo|
        angelai sargai|angeliskai|angeliska|aukso zmones|aukso rankos|auksines sirdys|auksine|isgydė|isgydet|
        isgelbejote|isgelbejot|pastate ant koju|nuramino|palaike|ramiai|svelniai|jautriai|siltai|
        silti zmones|su meile|su sypsena|sypsosi|besisypsanti|besisypsantis|pagarbus elgesys|zmogiskas|
        zmogiska|zmogiskai|labai dekinga|labai dekingas|labai dekingi|be galo dekinga|be galo dekingas|esu dekinga|
        esu dekingas|puikios|puiku|puikios seseles|nuostabiai|nuostabu|fantastiski|fantastiska|fantastiskas|
        saunus kolektyvas|saunu|sauniai|idealiai|idealu|svarus|svari|svarios|tvarkinga|tvarkingai|jauku|jauki|
        jaukus|rekomenduoju visiems|visiems rekomenduoju|patariu visiems|geriausios|tobuli|tobulas|super seseles|
        super gydytojai|labai patiko|patenkinta|patenkintas|patenkinti|sekmingai|gera prieziura|geras aptarnavimas|
        puikus aptarnavimas|puiki prieziura|puikus kolektyvas|nuostabus kolektyvas|nuostabus personalas|
        puikus personalas""",
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
        bjauru|bjaurios|slykstus|nekvalifikuoti|neprofesionali|neatsakingi|neatsakinga|skandalas|sudas|ikvepti|
        gedingas|gedingai|gedingi|geda jums|chamiskai|chamiska|chamiskas|chamiski|chame|hamas|hamai|hamiskai|chamizmas|
        nekulturingi|nekulturingas|nekulturinga|nekulturingai|neisaukleti|neisaukletas|neisaukleta|storzieviskai|
        storzieviska|storzieviai|storzievis|ikyrus|piktai|pikti|piktybiskai|ant manes reke|ant manes rekia|aprekta|
        aprektas|rekavo|rekavimas|rėkauja|saukė|sauke ant manes|saukia ant|keike|keikesi|izeidinejo|izeide|izeista|
        izeistas|izeidziai|zemino|zemina|zeminantis|zeminanciai|tyciojasi|tyciojos|issityciojimas|patycios|saipesi|
        juokesi is manes|ignoravimas visiskas|visiskas ignoravimas|nekreipe demesio|niekas nekreipe demesio|
        niekas nepadejo|niekas man nepadejo|niekas nereagavo|niekas nesirupino|niekas nepriziurejo|visiems nusispjaut|
        visiems nusispjauti|visiems dzin|visiems px|dzin visiems|visiems vienodai|nusispjovę|abejingi visiskai|
        abejingos|bedvasiai|bejausmiai|besirdziai|besirdis|besirde|sirdies neturi|kaip siuksle|kaip su siuksle|
        kaip suni|kaip su suniu|kaip gyvuli|kaip su gyvuliu|kaip su gyvuliais|kaip galviju|kaip galvijus|ne zmones|
        nezmones|nezmoniski|neprofesionalumas|neprofesionalios|neprofesionalas|nekompetencija|nekompetentiskai|
        neismaneliai|aplaidi|aplaidziai elgesi|neatsakingai|neatsakingumas|nerupestingi|nerupestingai|
        nerupestinga|nesirupina|nesirupino|pamirso mane|mane pamirso|uzmirso mane|paliktas likimo valiai|
        palikta likimo valiai|paliko likimo valiai|be pagarbos|jokios pagarbos|jokios empatijos|jokios kulturos|
        jokio demesio|jokios prieziuros|jokios tvarkos|jokio respekto|nera pagarbos|nera kulturos|nera tvarkos|
        apverktina|apverktinai|verkti norejosi|verkiau visa nakti|pravirkde|klaiku|klaikiai|
        kraupu|siurpu|siaubingi|siaubingos|baisi|baisiai|tragiska|tragiskai|tragiski|kosmariska|katastrofiska|
        apgailetina|apgailetinai|nepakenciama|dvokia slapimu|dvoke|dvokianti|smarve|purvini tualetai|purvinas|purvinos|
        nesvaros|nesvarumas|blakes|ziurkes|peles|antisanitarija|melagis|melage|melavimas|apgavo|apgavikai|apgaudineja|
        korupcija|kysininkai|nusikaltimas|nusikaltimas pries|rasizmas|rasistai|diskriminacija|diskriminuoja|
        skandalinga|skandalas vienas|niekam nerekomenduociau|niekam nerekomenduoju|nepatariu|nepatariu niekam|
        niekam nepatariu|niekam nelinkiu|niekam nelinkeciau|ne kojos|arogancija|pasikele|pasikelusi|pasikeles|pasipute|
        pasiputusi|pasiputes|is auksto ziuri|bjaurus elgesys|bjaurios seseles|bjauri|bjaurybe|bjaurybes|
        piktos seseles|pasipiktinimas""",
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
        yes taip|taigi kad taip""",
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
        as priestarauju|mes pries|mes nesutinkam|mes nesutinkame|atsisakome|atsisakau to|nie|nii""",
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
        nesikreipkite|nebesikreipkite|nesusisiekite|nebesusisiekite|nebeskambinkit|nustokit rasinet|nustokite rasineti|
        nustokit siuntinet|nustokite siuntineti|nustokit man rasyt|nustokit man rasyti|nustokite man rasyti|
        nustokite man siusti|nustokit siusti zinutes|nustokite siusti zinutes|baikit siuntinet|baikit rasinet|
        baikit man rasyt|baikit man rasyti|liaukites rasyti|liaukites siusti|liaukites rase|gana rasyti|gana siusti|
        gana jau|gana man rasyti|uzteks rasyti|uzteks siusti|uzteks jau|uzteks man rasyti|uztenka zinuciu|
        uztenka rasyti|nesiuntinekit|nesiuntinekite|nebesiuntinekit|nebesiuntinekite|nesiuntinek|nerasinek|neberasinek|
        neberasinekit man|nerasinekit man|nesiuntinekit man|daugiau nesiuntinekit|daugiau nerasinekit|
        daugiau man nerasykit|daugiau man neberasykit|daugiau man neberasykite|daugiau neberasykite|
        daugiau nebesiuskite|daugiau nebesiuskit|daugiau man nebesiuskite|prasau daugiau nerasyti|
        prasau daugiau neberasyti|prasau daugiau nesiusti|prasau daugiau nebesiusti|prasau man neberasyti|
        prasau man nerasyti|prasau man nesiusti|prasau man nebesiusti|prasau nerasykit|prasau nerasykite|
        prasau neberasykit|prasau neberasykite|prasau nesiuskit|prasau nesiuskite|prasau nebesiuskit|
        prasau nebesiuskite|prasau netrukdyti|prasau nebetrukdyti|prasau netrukdykit|nereikia man rasyti|
        nereikia rasyti|nereikia man siusti|nereikia siusti|nebereikia rasyti|nebereikia siusti|nebereikia man rasyti|
        man nebereikia zinuciu|man nereikia zinuciu|man nereikia jusu zinuciu|nereikia jusu zinuciu|
        nereikia tu zinuciu|nereikia siu zinuciu|nereikia sms|nebereikia sms|nenoriu sms|nebenoriu sms|
        nenoriu gauti sms|nebenoriu gauti sms|nenoriu apklausu|nenoriu jokiu apklausu|nebenoriu jusu zinuciu|
        nebenoriu tu zinuciu|nenoriu tu zinuciu|nenoriu siu zinuciu|nenoriu nieko gauti|nieko nenoriu gauti|
        nieko nebenoriu gauti|nebenoriu nieko gauti|nebenoriu dalyvauti|atsisakau dalyvauti|atsisakau sms|
        atsisakau siu zinuciu|atsisakau jusu zinuciu|noriu atsisakyti zinuciu|noriu atsisakyti sms|
        noriu atsisakyti prenumeratos|noriu issiregistruoti|issiregistruoti|isregistruokit is saraso|
        isregistruokite is saraso|istrinkite mane is saraso|istrinkit mane is saraso|istrinkite mane is sistemos|
        istrinkit mane is sistemos|istrinkit mane is bazes|isbraukite mano numeri|isbraukit mano numeri|
        isimkite mane is saraso|isimkit mane is saraso|isimkit mane|isimkite mane|istrinkite mano duomenis|
        istrinkit mano duomenis|pamirskit mano numeri|pamirskite mano numeri|pasalinkit mano numeri|
        pasalinkite mane is saraso|pasalinkit mane is saraso|blokuoju jus|uzblokuosiu|uzblokuosiu jus|uzblokavau|
        atsikabinkit|atsikabinkite|atsikabink|atsipiskit|atsikruskit|atsisknisk|atstokit nuo manes|
        atsikniskit nuo manes|atsikabinkit nuo manes|nekankinkit manes|nekankinkit|neerzinkit|neerzinkite|
        nelįskite|nelyskite|netrukdykit manes|netrukdykite manes|netrukdykit man|netrukdykite man|nebetrukdykite man|
        nekvarsinkit galvos|nekvarsinkit man galvos|nekvarsinkite man galvos|duokit man ramybe|duokite man ramybe|
        duokit ramybes|stop siusti|stop rasyti|stop rasinet|stop siuntinet|stop smsams|stop zinuciu|jokiu sms|
        jokiu apklausu|be sms|pakaks|pakaks jau""",
    start="""start|pradeti|pradekite|pradek|testi|teskite|atnaujinti|atnaujinkite|ijungti|ijunkite|uzsiregistruoti|
        vel noriu zinuciu|noriu vel gauti zinutes|registruoti|prenumeruoti|siuskite vel|testi zinutes|teskite zinutes|
        ijunkit|ijunkit zinutes|ijunkite zinutes|atnaujinkit|atnaujinkite zinutes|atnaujinkit zinutes|pradekit|
        pradekit is naujo|pradekite is naujo|vel siuskite|vel rasykite|rasykite vel|rasykit vel|siuskit vel|
        siuskite zinutes vel|siuskite toliau|rasykite toliau|noriu zinuciu|noriu gauti zinutes|noriu vel zinuciu|
        vel noriu gauti zinutes|noriu uzsiregistruoti|uzregistruokite mane|uzregistruokit mane|
        uzregistruokite mane is naujo|atblokuokite|persigalvojau siuskite|persigalvojau siuskite zinutes|
        noriu gauti sms|noriu vel gauti sms|vel noriu gauti sms|noriu gauti zinutes vel|noriu kad vel rasytumete|
        noriu kad vel siustumete|galit vel rasyti|galite vel rasyti|galit vel siusti|galite vel siusti|
        grazinkit zinutes|grazinkite zinutes|grazinkite mane|itraukite mane i sarasa|itraukit mane i sarasa|
        irasykite mane|irasykit mane|noriu sugrizti|noriu grizti|atsaukiu stop|atsaukiu atsisakyma|
        per klaida atsisakiau|netycia atsisakiau|netycia paspaudziau stop|ijunkite mane|ijunkite sms|pradekite siusti|
        pradekite rasyti|pradekit siusti|startas|startuok""",
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
        nesuprantu sios zinutes|kieno numeris|kieno cia numeris|kieno zinute|kas cia per apklausa|kas cia parase|
        kas man parase|kas man cia raso|kas cia man parase|o kas cia|o kas jus|o kas cia raso|o kas raso|kas klausia|
        o kas klausia|kas cia klausia|kas cia do zinute|kas cia do numeris|kas cia buvo|kas cia yra|kas cia dabar|
        kas jus per vieni|kas jus per zmones|kas tokie|kas toks|kas tokia|kas tokie esate|is kur jus|is kur rasot|
        is kur rasote|is kur sita zinute|is kur si zinute|nuo ko zinute|nuo ko si zinute|nuo ko cia|
        kas cia per apklausos|kas cia per zinutes|kas cia per sms|kas per zinute|kas per sms|kas per numeris|
        kas per apklausa|kas per skaiciai|kas per nesamone cia|apie ka kalba|apie ka cia kalba|apie ka eina kalba|
        apie ka cia eina kalba|apie ka jus|apie ka rasot|apie ka rasote|apie ka jus rasot|apie ka jus kalbat|
        apie ka kalbat|apie ka kalbate|apie ka klausiat|apie ka klausiate|ko jus is manes norit|ko is manes norit|
        ko is manes norite|ko jus is manes norite|ko jums is manes reikia|ko is manes reikia|nesuprantu ko norit|
        nesuprantu ko norite|nesuprantu ko is manes norit|nesuprantu ko is manes norite|nesuprantu ko jums reikia|
        nesuprantu ko reikia|nesuprantu kas raso|nesuprantu kas jus|nesuprantu kas tai|nesuprantu klausimo|
        nesupratau klausimo|nesuprantu zinutes|nesuprantu jusu zinutes|nesupratau jusu zinutes|nesupratau zinutes|
        nesuprantu ka daryti|nesuprantu ka reikia daryti|nesuprantu ka man daryti|nesuprantu ka rasyti|
        nesuprantu kaip atsakyti|nesuprantu ka atsakyti|nieko nesuprantu|nieko nesupratau|nezinau kas cia|
        nezinau kas jus|nezinau ko norit|nezinau ka daryti|nezinau kas raso|nezinau kas tai|ka cia daryti|
        ka turiu daryti|ka as turiu daryti|ka man rasyti|ka man atsakyti|ka reikia atsakyti|ka reikia rasyti|
        ka atsakyti|kaip man atsakyti|kaip reikia atsakyti|kaip vertinti|ar cia apgavikai|ar cia ne apgavikai|
        cia apgavikai|apgavikai|aferistai|ar cia aferistai|cia aferistai|cia apgaule|ar cia kokia apgaule|
        ar cia kazkokia apgaule|ar cia kokie sukciai|ar cia kazkokie sukciai|cia kazkokia apgaule|cia kazkokie sukciai|
        ar cia pokstas|ar cia juokas|ar cia rimtai|cia rimtai|ar saugu|ar cia saugu|ar tai saugu|
        ar cia tikrai ligonine|ar cia tikrai is ligonines|ar jus tikrai is ligonines|ar tikrai jus is ligonines|
        ar jus is ligonines|ar tikrai nhs|ar cia nhs|is kur turit mano nr|is kur turite mano nr|is kur mano numeris|
        is kur gavote mano nr|is kur jus turite mano numeri|is kur jus turit mano numeri|is kur jus gavot mano numeri|
        is kur jus gavote mano numeri|is kur mano numeri zinot|is kur zinot mano numeri|kas jums dave mano nr|
        kas davė jums mano numeri|kieno cia zinute|kieno cia telefonas|kam as rasau|su kuo rasau|su kuo cia kalbu|
        su kuo cia rasau|su kuo turiu reikala|ar cia automatas|ar cia gyvas zmogus|ar su robotu kalbu|
        ar kalbu su robotu|ar kalbu su zmogum|ar kalbu su zmogumi|noriu kalbeti su zmogumi|noriu pakalbeti su zmogumi|
        paaiskinkit|paaiskinkite|paaiskinkit prasau|paaiskinkite prasau|galit paaiskinti|galite paaiskinti|
        man reikia pagalbos|reikia man pagalbos|prasau pagalbos|prasau padeti|padekite prasau|padekit prasau|
        padekit man|padekite man|i kur skambinti|kur skambinti|kur paskambinti|i kur paskambinti""",
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
        pasikeite numerio savininkas|kitas zmogus|cia kitas zmogus|svetimas numeris|ne tam zmogui rasot|
        ne tam zmogui rasote|rasot ne tam|rasote ne tam|rasot ne tam zmogui|rasote ne tam zmogui|parasete ne tam|
        parasete ne tam zmogui|ne tam siunciat|ne tam siunciate|ne ta numeri|ne tuo numeriu rasot|
        ne tuo numeriu rasote|ne ten rasot|ne ten rasote|ne ten parasete|ne ten pataiket|ne ten siunciat|
        ne ten siunciate|ne ten pakliuvot|ne ten pakliuvote|ne ten paskambinot|suklydot numerį|suklydot zmogum|
        suklydot adresu|suklydote adresu|suklydote zmogumi|suklydot zmogumi|klystat|klystate|jus klystat|
        jus klystate|apsirikot zmogum|jus apsirikot|jus supainiojot|jus supainiojote|supainiojot zmones|
        supainiojote zmones|painiojat|painiojate|mane su kazkuo painiojat|mane su kazkuo painiojate|
        mane painiojate su kitu|neteisingai pataikete|blogai pataikete|blogai pataiket|blogai pataikyta|
        blogas telefonas|blogas tel numeris|blogas telefono numeris|neteisingas telefono numeris|neteisingas tel|
        neteisingas tel nr|klaidingas telefono numeris|ne tas telefonas|ne tas telefono numeris|ne tas tel|
        ne mano telefonas|cia ne mano numeris|cia ne mano telefonas|cia ne jo numeris|cia ne jos numeris|
        cia ne jo telefonas|cia ne jos telefonas|cia ne ta|cia ne tas|cia ne tas zmogus|cia ne tas asmuo|cia ne ji|
        cia ne jis|cia turbut klaida|turbut klaida|tikriausiai klaida|matyt klaida|cia kazkokia klaida|kazkokia klaida|
        klaida|klaida klaida|zinute ne tam|zinute ne tam zmogui|sms ne man|si sms ne man|sita zinute ne man|
        ne man zinute|ne man sita zinute|ne man adresuota|adresuota ne man|nera cia tokio|nera cia tokios|
        tokio zmogaus cia nera|tokio zmogaus nera|tokios cia negyvena|toks cia negyvena|tokia cia negyvena|
        toks negyvena|tokia negyvena|nepazistu tokios|nepazistu jos|nepazistu jo|jo nepazistu|jos nepazistu|
        tokio zmogaus nepazistu|nezinau tokio|nezinau tokios|nezinau tokio zmogaus|neteisingas adresatas|
        ne tas adresatas|ne tam adresatui|numeris nebe jos|numeris nebe jo|numeris jau kito|
        cia jau kito zmogaus numeris|cia kito zmogaus numeris""",
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
