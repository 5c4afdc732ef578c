"""Words of degree, of not, between and not knowing in Lithuanian: data; see `lexicon.py`."""

VERY = """labai|labai labai|itin|ypac|ypatingai|tikrai|nepaprastai|be galo|nerealiai|visiskai|absoliuciai|lb|
        be proto|lab|tokia|toks|ganetinai|siaip jau|labia|labei|lbai|labaii|labaiii|labai jau|tikrai labai|
        nepakartojamai|nerealei|siaubingai|baisiai|ziauriai|pasiutusiai|velniskai|be galo be krasto|be galo labai|
        itin labai|iki galo|pilnai|pilnai viskuo|isties|is tikro|is tiesu|tiesiog|super|mega|ekstremaliai|
        neitiketinai|neapsakomai|stipriai|toks labai|per|pernelyg|tokie|tikrų tikriausiai|labai tikrai|laaabai|laabai|
        laabaii|labaai|labaaai|labau|labsi|labqi|lavai|lbi|labj|labay|lbai labai|labai labai labai|begalo|
        be galo ir be krasto|begaliniai|begaline|isties labai|tikrai tikrai|rimtai|realiai|siaip labai|ypatingai labai|
        pasakiskai|zveriskai|beprotiskai|nezmoniskai|iki kaulo|visapusiskai|visokeriopai|simtu procentu|100 procentu|
        simtaprocentiskai|maksimaliai|aukstai|per daug|siaip tikrai|nuosirdziai labai|visa sirdimi|is visos sirdies|
        dideliai"""

QUITE = """gana|pakankamai|visai|is esmes|apskritai|daugmaz|siek tiek|bendrai|maždaug|gan|turbut|tikriausiai|beveik|
        palyginti|santykinai|daugiau maziau|siaip|siaip jau|veikiau|greiciau|ganetinai|dažniausiai|dazniausiai|apie|
        daugmaž|mazdaug|pakankamai tikrai|kazkaip|truputi|truputeli|siek tiek tik|biski|biskuti|bisky|gana ir|visumoj|
        visumoje|bendrai paemus|bendrai imant|is principo|dalinai|vietomis|dazniau|didziaja dalimi|daugiausia|
        sąlyginai|iki siol tik"""

NOTS = """ne|nebuvo|nelabai|nera|niekada|nesu|ne per|nelabai buvo|ne itin|nei kiek|anaiptol ne|ne visai|nebuvau|
        nebuvo labai|nebuvo toks|nebuvo tokia|nesame|nesam|nebuvom|nebuvome|nei|toli grazu ne|toli grazu|
        nepasakyciau kad|nepasakyciau|negaliu pasakyti kad|nesakyciau kad|nesakyciau|nebuvo itin|ne kazin|
        ne kazin kaip|nelb|nelabai jau|visai ne|anaiptol|nera labai|nebūtų|nebuna|nelabai tai|nevisai|nebuvo visai|
        ne visada|nepavadinciau|negaliu sakyti kad|nesakau kad|nelaikyciau|neyra|ne taip jau|nebuvo kazkaip|nie|
        nebuvau visai|nelikau|nebelabai|nera tokia|nera toks|nieks nera"""

AT_ALL = """visai|visiskai|isvis|is vis|ne kiek|nė kiek|ne truputi|anaiptol|nei kiek|nei truputi|nei trupucio|
        ne trupucio|isviso|is viso|ne lasiuko|apskritai tai"""

NEITHER = """nei gerai nei blogai|nei geras nei blogas|nei gera nei bloga|nei geri nei blogi|nei blogai nei gerai|
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
        trejetukui|ant trejeto|kaip pakliuna|kaip pasiseke|kaip kur|kaip pas kuri"""

DONT_KNOW = """nezinau|nzn|nezn|nezinia|neturiu supratimo|neisivaizduoju|sunku pasakyti|sunku ivertinti|
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
        nera su kuo palyginti|nelabai zinau|nelabai galiu pasakyti|nelabai galiu vertinti"""
