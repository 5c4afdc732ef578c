"""Words of degree, of not, between and not knowing in Romanian: data; see `lexicon.py`."""

VERY = """foarte|f|fff|tare|extrem de|extrem|extraordinar de|deosebit de|atat de|asa de|cu adevarat|chiar|absolut|
        foarte foarte|incredibil de|nespus de|grozav de|ft|super|total|foate|prea|foarrte|forte|fte|foarte tare|ff|
        ffff|foart|farte|foarte si foarte|destul de foarte|din cale afara de|peste masura de|mega|ultra|
        cat se poate de|sincer|atat|asa|mult prea|teribil de|tare tare|realmente|intr adevar|in totalitate|
        absolut totul|pe deplin|pe de plin|super super|al naibii de|rau de tot|totala|absoluta|totale|deosebit|
        extraordinar|tare de tot|nemaipomenit de|nemaipomenit|colosal de|enorm de|imens de|infinit de|uimitor de|
        fantastic de|ingrozitor de|groaznic de|ft ft|ffoarte|foatre|foaret|foarye|faorte|ofarte|fooarte|foooarte|
        foartee|super duper|peste poate de|hiper|cu mult|al dracului de|dracului de|de a dreptul|dea dreptul|complet|
        cu totul si cu totul|cu totul"""

QUITE = """destul de|destul|cam|relativ|oarecum|mai degraba|mai|aproape|in mare|mai mult|mai mult sau mai putin|
        binisor|suficient de|in general|indeajuns de|rezonabil de|de obicei|in principiu|in mare parte|putin|un pic|
        un picut|nitel|oleaca|olecuta|putintel|cam putin|intrucatva|cumva|cat de cat de|acceptabil de|partial|
        in parte|indeajuns|aproximativ|binisor de"""

NOTS = """nu|nu prea|n|nu a fost|nu e|nu este|nu au fost|niciodata|nu chiar|nu asa|nu foarte|n a fost|nici macar|
        nu tocmai|nu eram|nu sunt|nu mi s a parut|nu am fost|n am fost|nu mai|nu a mers|nu era|nu e asa|nu i|nui|nici|
        departe de a fi|departe de|numai nu|nu sint|nu sant|nu suntem|nu au|nici pe departe|nu a|ba nu|neprea|
        nu a prea fost|n a prea fost|nu prea a fost|n a fost prea|nu a fost prea|nu a fost deloc|n a fost deloc|
        nu a fost chiar|n a fost chiar|nu a fost tocmai|n a fost tocmai|nu e prea|nu i prea|nu e deloc|nu i deloc|
        nu e chiar|nu i chiar|nu e tocmai|nu o fost|n o fost|nu prea e|n au fost|na fost|nau fost|nam fost|nu s|
        nu as zice ca a fost|nu as spune ca a fost|n as zice ca a fost|n as spune ca a fost|nu pot spune ca a fost|
        nu pot zice ca a fost|nu se poate spune ca a fost|nu mi s a parut prea|nu cine stie cat de|nu cine stie ce|
        nu m am simtit|nu ma simt"""

AT_ALL = """deloc|absolut deloc|chiar deloc|nicidecum|catusi de putin|absolut|nici un pic|de fel|defel|catusi|
        nici pic|chiar|in niciun fel|in nici un fel|nicicum|neam|pic|vreun fel|in vreun fel|absolut de loc|de loc"""

NEITHER = """nici bun nici rau|nici bine nici rau|nici buna nici rea|nici buna nici proasta|nici bun nici prost|
        nici rau nici bine|nici proasta nici buna|nici asa nici asa|asa si asa|asa si asha|asa si aşa|acceptabil|
        acceptabila|mediu|medie|mediocru|mediocra|neutru|neutra|potrivit|potrivita|merge|merge si asa|mijlociu|
        cat de cat|nici una nici alta|nici prea prea nici foarte foarte|normal|normala|de mijloc|suportabil|obisnuit|
        nimic special|si bune si rele|50 50|nici nu a fost bine nici nu a fost rau|nici bine dar nici rau|
        nici bun dar nici rau|nici bine si nici rau|nici bun si nici rau|nici bine nici prost|
        nici multumit nici nemultumit|nici multumita nici nemultumita|nu e bine nici rau|nu bine nu rau|nu bun nu rau|
        nici in car nici in caruta|nici cal nici magar|nici cald nici rece|nici rosu nici negru|asa si asa zic|
        si bine si rau|si bun si rau|cu bune si cu rele|cu bune cu rele|jumate jumate|jumatate jumatate|juma juma|
        jumi juma|fifty fifty|moderat|moderata|rezonabil|rezonabila|suficient|suficienta|mediocritate|mediocri|
        mediocre|medium|nivel mediu|potriviti|pe la mijloc|la mijloc|undeva la mijloc|merge treaba|
        se poate spune ca merge|trece mearga|treaca mearga|trece|trecator|nota de trecere|neutri|neutral|ok si atat|
        banal|banala|comun|comuna|normale|normali|nimic deosebit|nimic iesit din comun|nimic extraordinar|
        nici prea prea|nici prea bine nici prea rau|depinde|indiferent|se poate mai bine si mai rau|putea fi mai rau|
        se putea mai rau|putea fi mai bine putea fi mai rau|variabil|standard|meh|asa s asa|asa shi asa|
        nici buna nici slaba|nici bun nici slab|nici bune nici slabe|nici bine nici slab|nici slaba nici buna|
        nici slab nici bun|nici slab nici bine|nici rea nici buna|nici rau nici bun|nici prost nici bun|
        nici bine nici proasta|nici buna nici rau|nici bun nici rea|nici bune nici rele|nici buni nici rai|
        nici rele nici bune|nici prea buna nici prea rea|nici prea bun nici prea rau|nici prea buna nici prea slaba|
        nici prea bine nici prea slab|nici prea rau nici prea bine|nici foarte buna nici foarte rea|
        nici foarte bun nici foarte rau|nici foarte bine nici foarte rau|nici buna dar nici rea|
        nici bun dar nici slab|nici buna dar nici slaba|nici buna si nici rea|nici buna si nici slaba|
        nici rau dar nici bine|nu a fost nici bine nici rau|n a fost nici bine nici rau|nu a fost nici buna nici rea|
        n a fost nici buna nici rea|nu a fost nici bun nici rau|nici a fost bine nici a fost rau|
        nu e nici bine nici rau|nu i nici bine nici rau|nu e nici buna nici rea|nici alba nici neagra|
        nici alb nici negru|nici da nici ba|nici mare nici mica|nici in cer nici pe pamant|nici laie nici balaie|
        asa shasa|as a si asa|asha si asha|asa si ashea|asa si ashia|asea si asea|merge asa|merge si asea|
        binisor si rau|mediocru spre bine|pe muchie|la limita|la mijloc de drum|cale de mijloc|undeva la mijloc zic|
        nimic de laudat nimic de criticat|medi|mediocrra|mediocra spre buna|pasabil|pasabila|pasabile|acceptabile|
        acceptabili|tolerabil|tolerabila|suportabila|satisfacator si atat|obisnuita|obisnuite|oarecare|ca peste tot|
        ca oriunde|ca la orice spital|si asa si pe dincolo|cand bine cand rau|cand buna cand rea|
        uneori bine uneori rau|uneori bine alteori rau|unele bune altele rele|parti bune si parti rele|
        si lucruri bune si lucruri rele|plusuri si minusuri|cu plusuri si minusuri|jumatate bine jumatate rau|
        50 la 50|jumatate si jumatate"""

DONT_KNOW = """nu stiu|nustiu|nush|nu shtiu|habar nu am|habar n am|habar nam|nu am idee|n am idee|nu am nicio idee|
        nu am o parere|nu am nicio parere|greu de spus|nu pot spune|nu pot sa spun|nu sunt sigur|nu sunt sigura|
        nu imi amintesc|nu mai stiu|nu tin minte|nu pot aprecia|nu as putea spune|nu ma pronunt|fara opinie|
        fara parere|n as sti sa zic|nu stiu ce sa zic|nu stiu ce sa spun|nu stiu sa spun|nu stiu sa zic|
        nu stiu ce sa raspund|nu stiu exact|nu stiu sigur|nu stiu inca|inca nu stiu|chiar nu stiu|nu prea stiu|
        nici eu nu stiu|nu stiu sincer|habar|habar nu|n am habar|nu am habar|nu am nici o idee|n am nicio idee|
        n am nici o idee|idee nu am|nu am pareri|nu am opinie|n am nicio parere|n am o parere|n am parere|
        nu am parere|nu am nici o parere|greu de zis|greu de apreciat|greu de evaluat|greu de raspuns|
        imi e greu sa spun|mi e greu sa spun|mi e greu sa zic|nu pot zice|nu pot sa zic|nu pot evalua|
        nu pot sa evaluez|nu pot sa apreciez|nu pot raspunde|nu pot sa raspund|nu as sti sa spun|nu as sti ce sa zic|
        nu as sti ce sa spun|n as putea spune|n as putea sa spun|nu as putea zice|nu mi dau seama|nu imi dau seama|
        nu m am hotarat|nu m am decis|nehotarat|nehotarata|indecis|indecisa|nu sunt sigur inca|nu s sigur|nu s sigura|
        nu tin minte nimic|nu mi amintesc|nu mi mai amintesc|nu imi mai amintesc|am uitat|cine stie|cine mai stie|
        dumnezeu stie|nu ma pricep|nu e cazul|nu se aplica|fara raspuns|fara comentarii|no comment|nu comentez|
        ma abtin|nst|nsh|nu shtiu ce sa zic|nu am o opinie|nu mi amintesc nimic|nu pot sa ma pronunt|
        nu pot sa ma pronunt inca|nu ma pot pronunta|nu m as putea pronunta|nu am cum sa ma pronunt|
        nu stiu sa ma pronunt|nu vreau sa ma pronunt|nu pot sa imi dau seama|nu pot sa mi dau seama|
        nu mi pot da seama|nu imi pot da seama|nu prea mi dau seama|nu mi am dat seama|n am cum sa mi dau seama|
        nu am cum sa mi dau seama|nu am cum sa stiu|n am cum sa stiu|de unde sa stiu|de unde sa stiu eu|
        nu stiu ce sa va zic|nu stiu ce sa va spun|nu stiu ce sa iti zic|nu stiu ce sa va raspund|
        nu as sti sa va spun|n as sti sa va spun|n as sti sa spun|n as sti ce sa spun|n as sti ce sa zic|nu as sti|
        n as sti|nu stiu sa va spun|nu stiu sa va zic|nu stiu cum sa spun|nu stiu ce sa aleg|nu stiu ce sa pun|
        nu stiu ce nota sa dau|nu stiu cat sa dau|nu stiu ce sa cred|nu stiu precis|nu stiu cu siguranta|nu stiu zau|
        zau nu stiu|zau daca stiu|zau ca nu stiu|naiba stie|dracu stie|mama stie|stiu si eu|stiu eu|ce stiu eu|
        ce sa stiu eu|nu stiu nimic|nu stiu multe|io nu stiu|habar n am avut|habar n are|habarnam|habar n am sa zic|
        habar n am sincer|n am nici cea mai vaga idee|nu am nici cea mai vaga idee|nici cea mai vaga idee|
        nici cea mai mica idee|n am nici cea mai mica idee|nici idee|nicio idee|nici o idee|fara idee|
        nu mai tin minte|nu tin minte exact|nu mai tin minte nimic|nu prea tin minte|nu imi aduc aminte|
        nu mi aduc aminte|nu imi mai aduc aminte|nu mi mai aduc aminte|nu prea mi amintesc|nu imi aduc aminte nimic|
        nu retin|nu am retinut|am uitat tot|nu s hotarat|nu s decis|nu sunt hotarat|nu sunt hotarata|nu sunt decis|
        nu sunt decisa|nu pot decide|nu ma pot decide|nu ma pot hotari|nu pot sa ma hotarasc|nu pot sa ma decid|
        nu pot sa decid|nu pot alege|inca nu pot spune|inca nu pot sa spun|prea devreme sa spun|
        prea devreme sa ma pronunt|e prea devreme|greu sa spun|greu sa zic|greu sa ma pronunt|greu sa apreciez|
        greu de judecat|greu de notat|mi e greu sa raspund|mi e greu sa apreciez|imi e greu sa zic|
        imi este greu sa spun|imi vine greu sa spun|nu am nicio opinie|n am nicio opinie|n am opinie|
        nu am nici o opinie|n am nici o parere|nu am o parere formata|nu pot judeca|nu pot sa judec|nu pot nota|
        nu pot da o nota|nu pot sa dau o nota|nush ce sa zic|nush ce sa spun|nustiu ce sa zic|nustiu ce sa spun|
        nu stu|nu stiuu|nuu stiu|nu sitiu|nu sti|nu stim|neștiind|nu s sigur inca|nu prea s sigur|
        nu sunt foarte sigur|nu sunt foarte sigura"""
