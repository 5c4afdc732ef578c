"""Numbers, and words of good and bad, as Lithuanian patients rate: data; see `lexicon.py`."""

NUMBERS = (
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
)

NUMBER_MARKS = """numeris|nr|numeri|variantas|varianta|atsakymas|ats|skaicius|ivertinimas|pazymys|vertinu|renkuosi|
        pasirinkimas|balas|duodu|numeriu|numerio|nr nr|variantui|atsakyma|ats nr|atsakymas nr|atsakymas numeris|
        variantas nr|variantas numeris|punktas|punkta|balu|balai|balo|pazymi|ivertinima|skaiciu|spaudziu|renkuos|
        opcija|pasirinkimas nr"""

GOOD = """gerai|geras|gera|geri|geros|gerą|gerus|neblogai|neblogas|nebloga|neblogi|puikiai tinka|ok|okej|okey|
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
        geras lygis|nelabai blogai|nelabai bloga|nelabai prastai|nelabai blogas"""

EXCELLENT = """puikiai|puikus|puiki|puikios|puiku|puikūs|nuostabiai|nuostabus|nuostabi|nuostabu|nuostabios|tobulai|
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
        puykiai|puikeai|puikei labai|nostabu|nuostaby"""

BAD = """blogai|blogas|bloga|blogi|blogos|prastai|prastas|prasta|prasti|silpnai|silpnas|silpna|nekaip|nepatenkintas|
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
        nelabai teigiamai|nelabai tvarkingai|nelabai grazu|nelabai graziai|nelabai faina|nelabai normaliai"""

TERRIBLE = """siaubingai|siaubingas|siaubinga|siaubas|siaubingi|baisiai|baisus|baisi|baisu|klaiku|klaikiai|klaikus|
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
        apgailetinos|niekinga|niekingai|niekingas"""
