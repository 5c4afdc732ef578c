"""How Polish patients say yes and no: data; see `lexicon.py`."""

YES = """tak|no tak|tak tak|tak prosze|prosze|prosze bardzo|oczywiscie|pewnie|jasne|zgoda|zgadzam sie|ok|okej|
        tak mozna|mozna|mozecie|tak mozecie|t|moze byc|jak najbardziej|nie ma problemu|nie ma sprawy|wyrazam zgode|
        owszem|no pewnie|tak oczywiscie|oczywiscie ze tak|tak zgadzam sie|tak jest|dobrze|dobra|niech bedzie|yes|tka|
        tak chetnie|chetnie|nie mam nic przeciwko|spoko|tak wyrazam zgode|jasne ze tak|jasne tak|pewnie ze tak|
        no jasne|no jasne ze tak|jasna sprawa|naturalnie|alez oczywiscie|alez prosze|alez prosze bardzo|
        tak prosze bardzo|prosze bardzo mozecie|mozecie udostepnic|tak mozecie udostepnic|mozecie opublikowac|
        mozecie publikowac|mozecie wykorzystac|mozecie sie podzielic|mozecie sie dzielic|mozna udostepnic|
        mozna publikowac|mozna opublikowac|prosze udostepnic|prosze publikowac|prosze sie dzielic|udostepnijcie|
        publikujcie|nie mam nic przeciwko temu|nic przeciwko|nie mam nic przeciw|nie mam zastrzezen|
        nie przeszkadza mi to|nie przeszkadza mi|nie mam problemu|zaden problem|bez problemu|bez problemow|
        nie widze problemu|nie widze przeszkod|nie widze przeciwwskazan|czemu nie|dlaczego nie|tak czemu nie|
        a czemu nie|tak pewnie|tak jasne|tak jak najbardziej|tak nie ma problemu|tak nie ma sprawy|tak ok|tak dobrze|
        tak zgoda|tak bez problemu|zezwalam|pozwalam|tak pozwalam|tak zezwalam|wyrazam zgode na publikacje|daje zgode|
        macie zgode|macie moja zgode|macie panstwo moja zgode|moga panstwo|moze pan|moze pani|moga panstwo udostepnic|
        tak moga panstwo|z przyjemnoscia|tak z przyjemnoscia|z checia|z mila checia|bardzo chetnie|tak bardzo chetnie|
        tak anonimowo|anonimowo tak|tak moze byc|pewno|spoczko|luz|no ba|tak na pewno|na pewno tak|zdecydowanie tak|
        zgadzam|zgoda tak|tak zgadzam|tak mozna udostepnic|ta|tak tak tak|okej tak|ok tak|pewnie nie ma sprawy|
        jasne nie ma sprawy|jasne nie ma problemu|pewnie nie ma problemu|tak jasne nie ma problemu|
        oczywiscie nie ma problemu|oczywiscie mozecie|jasne mozecie|pewnie mozecie|tak smialo|smialo|jasne smialo|
        mozecie to opublikowac|mozecie to publikowac|mozecie go opublikowac|mozecie to udostepnic|
        mozecie go udostepnic|mozecie to wykorzystac|mozecie uzyc|mozecie tego uzyc|mozecie opublikowac moj komentarz|
        mozecie publikowac moj komentarz|mozecie udostepnic moj komentarz|moga panstwo opublikowac|
        moga panstwo publikowac|moga panstwo to opublikowac|moze pani opublikowac|moze pan opublikowac|
        mozna to opublikowac|mozna to publikowac|mozna go opublikowac|mozna wykorzystac|mozna to wykorzystac|
        mozna to udostepnic|publikuj|opublikujcie|opublikuj|udostepnij|wrzucajcie|wrzuccie|dawajcie|dawaj|puszczajcie|
        puscie|zgoda na publikacje|zgadzam sie na publikacje|zgadzam sie na to|tak zgadzam sie na publikacje|
        zgadzam sie zeby opublikowac|zgadzam sie na publikacje bez imienia|zgadzam sie anonimowo|
        zgadzam sie na anonimowa publikacje|tak bez imienia|tak bez nazwiska|bez nazwiska tak|bez imienia tak|
        bez imienia mozecie|bez nazwiska mozecie|bez nazwiska mozna|bez imienia mozna|tak ale bez nazwiska|
        tak ale bez imienia|tak ale bez imienia i nazwiska|tak bez imienia i nazwiska|tak ale anonimowo|
        tak byle anonimowo|anonimowo mozecie|anonimowo mozna|anonimowo prosze bardzo|mozecie anonimowo|mozna anonimowo|
        jesli anonimowo to tak|nie mam nic naprzeciwko|nic nie mam przeciwko|nie mam nic przeciwko publikacji|
        nie mam nic przeciwko zeby opublikowac|nie mam nic przeciwko zebyscie opublikowali|ja nie mam nic przeciwko|
        nie mam przeciwwskazan|brak przeciwwskazan|nie mam obiekcji|zadnych obiekcji|nie widze problemow|
        nie widze przeciwskazan|nie ma przeszkod|jestem za|jak najbardziej tak|jak najbardziej mozecie|
        jak najbardziej mozna|jak najbardziej zgadzam sie|no raczej|no raczej ze tak|no ba oczywiscie|pewnie prosze|
        pewnie prosze bardzo|jasne prosze|jasne prosze bardzo|tak tak prosze|taak|taaak|tak pewnie ze tak|
        oczywiscie zgadzam sie|oczywiscie ze mozecie|oczywiscie ze mozna|oczywiscie mozna|oczywiscie prosze|
        oczywiscie prosze bardzo|oczywiscie zgoda|pewnie ze mozecie|pewnie ze mozna|jasne ze mozecie|jasne ze mozna|
        no jasne ze mozecie|bez dwoch zdan tak|chetnie sie zgadzam|zgadzam sie oczywiscie|zgadzam sie tak|w porzadku|
        tak w porzadku|luzik|spox|okejka|okey|oki|niech bedzie tak|niech wam bedzie|a prosze|a prosze bardzo|
        a niech bedzie|a czemu by nie|czemu by nie|dlaczego by nie|bardzo prosze|jestem na tak|wyrazam|pelna zgoda|
        zgoda pelna|zgoda jak najbardziej|macie pozwolenie|macie moje pozwolenie|pozwalam na to|pozwalam publikowac|
        pozwalam na publikacje|zezwalam na publikacje|daje pozwolenie|daje swoja zgode|wolno|wolno wam|tak wolno|
        potwierdzam|tak potwierdzam|akceptuje|tak akceptuje|mi to nie przeszkadza|mnie to nie przeszkadza|tak poprosze|
        poprosze|tak prosze publikowac|prosze opublikowac|prosze to opublikowac|prosze wykorzystac|tak opublikujcie|
        tak publikujcie|tak udostepnijcie|smialo publikujcie|smialo mozecie|mozecie smialo|tak mozecie smialo|
        jasne publikujcie|pewnie publikujcie|tak macie zgode|tak daje zgode|tak zdecydowanie|zdecydowanie|
        ja sie zgadzam|my sie zgadzamy|zgadzamy sie|tak zgadzamy sie|tak mozecie to opublikowac|tak mozecie publikowac|
        tak mozecie opublikowac|tak mozna opublikowac|tak mozna publikowac|tak moga panstwo opublikowac|tak moze pani|
        tak moze pan|tak nie mam nic przeciwko|tak nie przeszkadza mi to|tak spoko|tak luz|no dobra|no dobrze|
        no dobrze niech bedzie|dobra niech bedzie|dobra mozecie|dobra publikujcie|ok mozecie|ok publikujcie|ok zgoda|
        ok zgadzam sie|okej mozecie|zgadzam sie mozecie|ze zgoda|tak zgadzam sie oczywiscie|tak oczywiscie prosze|
        tak oczywiscie mozecie|chetnie tak|nie widze powodu zeby nie|pewka|no pewnie ze tak|no pewnie ze mozecie|
        a pewnie|a jasne|a jak"""

NO = """nie|nie dziekuje|nie dzieki|nie chce|nie zgadzam sie|nie wyrazam zgody|raczej nie|wolalbym nie|
        wolalabym nie|nie mozna|nie mozecie|n|no nie|nie nie|prosze nie|nie prosze|absolutnie nie|w zadnym wypadku|
        nie ma mowy|nope|nigdy|lepiej nie|nie tym razem|no i nie|nie zycze sobie|nie trzeba|bez zgody|wole nie|
        wolalabym zeby nie|wolalbym zeby nie|wolalabym nie udostepniac|wolalbym nie udostepniac|nie zycze sobie tego|
        nie nie zycze sobie|nie prosze nie publikowac|prosze nie publikowac|prosze nie udostepniac|
        prosze nie dzielic sie|nie udostepniajcie|nie publikujcie|nie publikowac|nie udostepniac|nie pozwalam|
        nie zezwalam|nie daje zgody|nie wyrazam|brak zgody|nie macie zgody|nie macie mojej zgody|odmawiam|sprzeciw|
        sprzeciwiam sie|jestem przeciw|jestem przeciwna|jestem przeciwny|nie nie chce|nie nie zgadzam sie|
        nie nie wyrazam zgody|nie wyrazam zgody na publikacje|zdecydowanie nie|zdecydowanie nie zgadzam sie|
        stanowczo nie|oczywiscie ze nie|pewnie ze nie|jasne ze nie|nie za bardzo|niespecjalnie|raczej nie chce|
        nie chcialabym|nie chcialbym|wolalabym aby nie|wolalbym aby nie|prosze tego nie robic|za nic|za nic w swiecie|
        nie ma takiej opcji|nie wchodzi w gre|po moim trupie|prywatne|to prywatne|niech zostanie prywatne|
        zachowajcie dla siebie|niee|nje|nie nie nie|absolutnie|mowy nie ma|niekoniecznie|nie ma zgody|nie zgodze sie|
        nie zgadzam sie na to|nie zgadzam sie na publikacje|nie zgadzam sie zeby publikowac|nie wyrazam na to zgody|
        nie wyrazam zgody na to|nie wyrazam zadnej zgody|nie nie wyrazam|nie nie publikujcie|nie nie udostepniajcie|
        nie nie mozecie|nie nie mozna|nie zgadzamy sie|nie wyrazamy zgody|prosze tego nie publikowac|
        prosze tego nie udostepniac|prosze nigdzie nie publikowac|prosze nie wykorzystywac|prosze nie uzywac|
        nie chce zeby to publikowac|nie chce zebyscie to publikowali|nie chce zeby to bylo publikowane|
        nie chce zeby to publikowano|nie chce publikowac|nie chce publikacji|nie chce tego|nie chce tego publikowac|
        nie chce sie dzielic|nie chce udostepniac|nie chce zeby ktos to czytal|nie chce zeby inni to czytali|
        nie chcemy|wole zachowac dla siebie|wole zostawic dla siebie|wole zachowac to dla siebie|wole zeby nie|
        wole nie publikowac|wolalabym nie publikowac|wolalbym nie publikowac|wolelibysmy nie|
        wolalabym zeby nie publikowac|wolalbym zeby nie publikowac|zostawcie to dla siebie|zachowajcie to dla siebie|
        niech to zostanie miedzy nami|niech zostanie miedzy nami|to zostaje miedzy nami|miedzy nami|tylko dla was|
        to tylko dla was|tylko do waszej wiadomosci|do waszej wiadomosci|nie mozna publikowac|
        nie mozna tego publikowac|nie mozecie publikowac|nie mozecie tego publikowac|nie wolno|nie wolno wam|zabraniam|
        zakazuje|kategorycznie nie|w zyciu|w zyciu nie|nigdy w zyciu|przenigdy|ni chuja|a skad|alez skad|bron boze|
        uchowaj boze|nie ma opcji|nie bardzo|nie raczej nie|raczej wolalbym nie|raczej wolalabym nie|moze lepiej nie|
        chyba lepiej nie|lepiej zeby nie|lepiej nie publikowac|lepiej nie publikujcie|chyba nie|nie chyba nie|
        jestem na nie|nie no|nie nie trzeba|nei|nie nie dzieki|nie chce publicznie|nie dla mnie|nie nigdy|
        nie absolutnie|nie absolutnie nie|nie zdecydowanie nie|nie w zadnym wypadku|pod zadnym pozorem|
        nie pod zadnym pozorem|nie i koniec|nie i juz|nie ma sensu|mowie nie|odpowiedz brzmi nie|moja odpowiedz to nie|
        nie mam na to ochoty|nie mam ochoty|nie tego nie chce|nie wole nie|nie wolalbym nie|nie wolalabym nie|
        niestety nie|niestety nie zgadzam sie|przykro mi nie|przykro mi ale nie|nie przepraszam|nie przykro mi|
        niee dzieki|e nie|oj nie|o nie|nie to prywatne|nie bo to prywatne|nie to osobiste|to osobiste"""
