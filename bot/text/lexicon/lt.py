"""What patients write in Lithuanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon.lexicon import Lexicon

_KIN = (
    "(vyras|zmona|mama|mamyte|motina|tetis|tevas|tevelis|tete|sunus|suneli*|dukra|dukte|dukryte|brolis|broliukas|"
    "sesuo|sese|sesute|mociute|bobute|senelis|senele|vaikas|vaikelis|kudikis|naujagimis|anukas|anuke|dede|teta|"
    "uosvis|uosve|anyta|sesuras|zentas|marti|suzadetinis|suzadetine|draugas|drauge|partneris|partnere|pusbrolis|"
    "pussesere|dvyniai|zmogus|patele|sutuoktinis|sutuoktine)"
)
_KIN_OF = (
    "(vyra|zmona|mama|mamyte|motina|teti|teva|teveli|suneli|sunu|dukra|dukryte|dukteri|broli|sese|seseri|sesute|"
    "mociute|seneli|senele|vaika|vaikeli|kudiki|anuka|anuke|dede|teta|uosvi|uosve|drauga|drauge|partneri|partnere|"
    "nestuma|dvynius)"
)
_DIED = (
    "(mire|numire|mirusi|mires|numirusi|numires|iskeliavo anapilin|iskeliavo amzinybe*|paliko si pasauli|nebegyvas|"
    "nebegyva|zuvo)"
)

LEXICON = Lexicon(
    language="lt",
    numbers=(
        "vienas|viena|vienetas|pirmas|pirma|vieneta|pirmasis",
        "du|dvi|dvejetas|antras|antra|dvejeta|antrasis",
        "trys|tris|trejetas|trecias|trecia|trejeta|treciasis",
        "keturi|keturis|ketvertas|ketvirtas|ketvirta|ketverta",
        "penki|penkis|penketas|penktas|penkta|penketa",
        "sesi|sesis|sesetas|sestas|sesta|seseta",
        "septyni|septynetas|septintas",
        "astuoni|astuonetas|astuntas",
        "devyni|devynetas|devintas",
        "desimt|desimtukas|desimtas",
    ),
    number_marks="""numeris|nr|numeri|variantas|varianta|atsakymas|ats|skaicius|ivertinimas|pazymys|vertinu|renkuosi|
        pasirinkimas|balas|duodu""",
    good="""gerai|geras|gera|geri|geros|gerus|neblogai|neblogas|nebloga|neblogi|puikiai tinka|ok|okej|okey|
        normaliai gerai|patenkintas|patenkinta|patenkinti|teigiamai|teigiamas|teigiama|malonu|malonus|maloni|
        malonus buvo|smagu|smagiai|grai|gerei|neblogos|gerokai""",
    excellent="""puikiai|puikus|puiki|puikios|puiku|nuostabiai|nuostabus|nuostabi|nuostabu|nuostabios|tobulai|tobulas|
        tobula|tobulu|fantastiskai|fantastiskas|fantastiska|fantastika|super|idealiai|idealus|ideali|idealu|sauniai|
        saunus|sauni|saunu|saunuoliai|auksciausias lygis|auksciausio lygio|auksciausias|nepriekaistingai|
        nepriekaistingas|nepriekaistinga|geriausias|geriausia|geriausiai|geriausi|isskirtinai|jega|zavu|dangiskai|
        be priekaistu|pasakiskai|pasaka|excelent|liuks|labai labai gerai|desimt is desimties|10 is 10""",
    bad="""blogai|blogas|bloga|blogi|blogos|prastai|prastas|prasta|prasti|silpnai|silpnas|silpna|nekaip|nepatenkintas|
        nepatenkinta|nepatenkinti|neigiamai|neigiamas|neigiama|negerai|negeras|negera|nusivyles|nusivylusi|nusivyle|
        nusivyliau|nekokia|nekoks|nekokios|skystai|blogei""",
    terrible="""siaubingai|siaubingas|siaubinga|siaubas|siaubingi|baisiai|baisus|baisi|baisu|klaiku|klaikiai|klaikus|
        klaiki|tragiskai|tragiskas|tragiska|tragedija|katastrofa|katastrofiskai|kosmaras|kosmariskai|kosmariska|sudas|
        sudinai|blogiausias|blogiausia|blogiausiai|apgailetinai|apgailetinas|apgailetina|pasibaisetina|pasibaisetinai|
        gedinga|geda|nepriimtina|niekam tike|niekam tikes|niekam tikusi|skandalas|dugnas|saiku""",
    very="""labai|labai labai|itin|ypac|ypatingai|tikrai|nepaprastai|be galo|nerealiai|visiskai|absoliuciai|lb|
        be proto|lab|tokia|toks|ganetinai|siaip jau""",
    quite="gana|pakankamai|visai|is esmes|apskritai|daugmaz|siek tiek|bendrai|maždaug|gan",
    nots="ne|nebuvo|nelabai|nera|niekada|nesu|ne per|nelabai buvo|ne itin|nei kiek|anaiptol ne|ne visai|nebuvau",
    at_all="visai|visiskai|isvis|is vis|ne kiek|ne truputi|anaiptol",
    neither="""nei gerai nei blogai|nei geras nei blogas|nei gera nei bloga|nei geri nei blogi|nei blogai nei gerai|
        nei siaip nei taip|nei taip nei ne|nei sioks nei toks|vidutiniskai|vidutiniskas|vidutiniska|vidutinis|
        vidutine|patenkinamai|patenkinamas|patenkinama|pakenciamai|pakenciama|siaip sau|sioks toks|siokia tokia|
        neutralu|neutraliai|neutralus|normalu|normaliai|normalus|normali|iprastai|per viduri|visaip|ivairiai|
        nieko ypatingo|pusiau|taip sau|pusetinai|gali buti|ir gerai ir blogai|toks vidutinis""",
    dont_know="""nezinau|nzn|nezn|nezinia|neturiu supratimo|neisivaizduoju|sunku pasakyti|sunku ivertinti|
        neturiu nuomones|nesu tikras|nesu tikra|neatsimenu|neprisimenu|negaliu pasakyti|nezinau ka pasakyti|
        nezinau ka sakyti|negaliu ivertinti|be nuomones|kas zino|neaisku|ne zinau|nesuprantu|dar nezinau""",
    frames="""buvo|yra|viskas|viskas buvo|tai|tai buvo|mano atsakymas|atsakymas|mano nuomone|manau|sakyciau|sakau|as|
        mes|man|mums|apskritai|bendrai|is esmes|is principo|vertinu|ivertinciau|vertinciau|manau kad|patirtis|
        mano patirtis|paslauga|paslaugos|prieziura|aptarnavimas|vizitas|ligonine|personalas|darbuotojai|jauciuosi|
        pas jus|cia|ten|viskuo|esu|likau|is viso|galiu pasakyti|atrodo|visi|darbas|praejo|sekesi|liko|patirti|
        apsilankymas""",
    polite="""prasau|prasom|aciu|aciu labai|labai aciu|dekoju|dekui|dekojame|aciu jums|labas|laba diena|labas rytas|
        labas vakaras|sveiki|sveikas|sveika|atsiprasau|pagarbiai|viso gero|geros dienos|geros dienos jums|iki|
        gerbiamieji|bucinukai|nuosirdziai|nuosirdziai dekoju|labukas|alio|geru svenciu|geriausi linkejimai|linkejimai|
        ate|didelis aciu""",
    greetings="""laba diena|labas rytas|labas vakaras|labanakt|labas|geros dienos|gero vakaro|geros nakties|viso gero|
        viso labo|gero savaitgalio|visko gero|visko geriausio|ko gero|geros sveikatos|gera diena|i gera|geru metu|
        is geros valios|blogas numeris|man bloga|bloga man|pykina|bloga savijauta|jauciuosi blogai|
        blogai jauciuosi""",
    joins="""bet|nes|taciau|kadangi|ir|o|nors|tik|tiktai|tik kad|todel kad|del|del to kad|ypac|vis delto|deja|
        isskyrus|be to|ka|aciu uz|dar|kol""",
    praise="""malonus|maloni|malonios|maloniai|paslaugus|paslaugi|paslaugios|rupestingi|rupestingas|rupestinga|
        rupestingai|profesionalus|profesionali|profesionalai|profesionaliai|demesingi|demesingas|demesinga|draugiski|
        draugiskas|draugiska|kantrus|kantri|kantrios|nuosirdus|nuosirdi|nuosirdziai|svaru|greitai|operatyviai|
        rekomenduoju|dekinga|dekingas|dekingi|angelai|saugu|saugiai|mandagus|mandagi|atjaucianti|atjaucianciai|
        supratingi|supratinga|supratingas|saunuoles|saunuolis|saunuole|stropiai|nuostabus|gerasirdiski""",
    blame="""geda|gedinga|nemandagus|nemandagi|nemandagios|nemandagiai|grubus|grubi|grubiai|grubios|storzieviskas|
        nesvaru|purvina|purvas|slyksti|slykstu|abejingi|abejingas|abejinga|abejingumas|ignoravo|nekompetentingi|
        nekompetentinga|nekompetentingas|akiplesa|akiplesiski|pasityciojimas|tyciojosi|aplaidumas|aplaidus|aplaidziai|
        nepagarbiai|nepagarba|chamai|chamas|siaubas|nepriimtina|neprofesionalu|neprofesionalus|neprofesionaliai|
        piktas|pikta|piktos|blogiausia|nesamone|bardakas""",
    yes="""taip|t|taip taip|taip prasau|prasau|prasom|zinoma|aisku|ok|okej|sutinku|taip sutinku|gerai|galite|
        taip galite|be abejo|butinai|tikrai taip|taip zinoma|mielai|taip aciu|nieko pries|neprieštarauju|
        neprieštarauju tam|yes|jo|aha|ja|taigi|tinka|galima|taip galima|leidziu|duodu sutikima|zinoma kad taip|
        su malonumu""",
    no="""ne|n|ne aciu|ne dekui|ne dekoju|nenoriu|nesutinku|geriau ne|verciau ne|nereikia|negalima|negalite|ne ne|
        prasau ne|jokiu budu|nieku gyvu|ne nenoriu|ne nesutinku|nope|nea|ne prasau nereikia|nenoreciau|
        neduodu sutikimo|nebereikia|niekada|tikrai ne""",
    stop="""stop|stop sms|sustok|sustokit|sustokite|sustabdykite|sustabdykit|sustabdyti|stabdyti|liaukites|liaukis|
        nustok|nustokit|nustokite|nerasyk|nerasykit|nerasykite|neberasyk|neberasykit|neberasykite|nerasykite man|
        neberasykite man|nesiuskit|nesiuskite|nebesiuskit|nebesiuskite|nesiusti|daugiau nesiuskite|daugiau nerasykite|
        prasau neberasyti|prasau nerasyti|prasau nebesiusti|prasau nesiusti|nenoriu zinuciu|nebenoriu zinuciu|
        jokiu zinuciu|uzteks zinuciu|atsisakau|atsisakyti|atsaukti|atsisakau zinuciu|atsisakau gauti|isregistruokit|
        isregistruokite|isbraukite mane|istrinkit mane|istrinkite mane|palikit mane ramybeje|palikite mane ramybeje|
        atstokit|atsikniskit|netrukdykite|nebetrukdykite|istrinkite mano numeri|prenumeratos atsisakymas|
        nereikia zinuciu|nebereikia zinuciu|stopp|be zinuciu""",
    start="""start|pradeti|pradekite|pradek|testi|teskite|atnaujinti|atnaujinkite|ijungti|ijunkite|uzsiregistruoti|
        vel noriu zinuciu|noriu vel gauti zinutes|registruoti|prenumeruoti|siuskite vel|atnaujinkit|
        atnaujinkit zinutes|atnaujinkite zinutes|vel noriu gauti zinutes|siuskite zinutes|galite vel rasyti|
        vel rasykite|rasykite vel|noriu gauti zinutes|tegul vel siuncia|pratesti|vel siuskite zinutes|
        noriu vel gauti jusu zinutes|noriu vel gauti sms|noriu vel gauti zinuciu|noriu gauti jusu zinutes|
        noriu gauti sms|noriu gauti zinuciu|noreciau vel gauti zinutes|noreciau vel gauti jusu zinutes|
        noreciau vel gauti sms|noreciau vel gauti zinuciu|noreciau gauti zinutes|noreciau gauti jusu zinutes|
        noreciau gauti sms|noreciau gauti zinuciu|vel siuskite jusu zinutes|vel siuskite sms|vel siuskite zinuciu|
        siuskite vel zinutes|siuskite vel jusu zinutes|siuskite vel sms|siuskite vel zinuciu|
        atnaujinkite jusu zinutes|atnaujinkite sms|atnaujinkite zinuciu|ijunkite zinutes|ijunkite jusu zinutes|
        ijunkite sms|ijunkite zinuciu|prasau vel siusti zinutes|prasau vel siusti jusu zinutes|prasau vel siusti sms|
        prasau vel siusti zinuciu|galite vel siusti zinutes|galite vel siusti jusu zinutes|galite vel siusti sms|
        galite vel siusti zinuciu|galite vel man rasyti|rasykite man vel""",
    help="""pagalba|pagalbos|padekit|padekite|kas cia|kas raso|kas jus|kas tu|kas jus esate|kas tai|
        kas cia per numeris|kas siuncia|nuo ko|apie ka cia|kas cia raso|informacija|info|ar tai apgaule|apgaule|
        sukciai|cia sukciai|scam|is kur turite mano numeri|kas cia per zinute|ka tai reiskia|kas jus tokie|
        kas cia toks|su kuo kalbu|ar cia tikra|is kokios ligonines|kokia ligonine|kuri ligonine|is kurios ligonines|
        is kur rasote|kokia cia ligonine""",
    wrong_number="""neteisingas numeris|blogas numeris|klaidingas numeris|ne tas numeris|ne ten pataikete|
        ne tas zmogus|suklydote|jus suklydote|suklydote numeriu|supainiojote numeri|ne mano numeris|tai ne as|ne as|
        cia ne as|klaida numeris|apsirikote|jus apsirikote|apsirikote numeriu|ne tam zmogui|ne tam parasete|
        netas numeris|neteisingas zmogus|sumaisete numeri|ne tas pacientas|neteisingu numeriu|ne tuo numeriu""",
    start_says="""
(vel|is naujo) (gauti|siuskite) [zinutes|pranesimus]
(atnaujinkit|atnaujinkite|pratęskite) [zinutes|zinuciu siuntima|pranesimus]
(gauti|siusti) (zinutes|pranesimus) (vel|is naujo)
""",
    stop_says="""
        (nustokite|nustokit|nustok|liaukites|baikite|baikit|prasau nustoti|prasau liautis) [..1] [man] (rasyti|\
            rasinet|rasineti|siusti|siuntinet|siuntineti|siuntineje|trukdyti|zinut*)
        (nerasykite|nerasykit|neberasykite|neberasykit|nesiuskite|nesiuskit|nebesiuskite|nebesiuskit|\
            nebesiuskit) [man|mums] (man|mums|daugiau|zinuci*|sms*|jokiu|sitoki*|tokiu|siu|i si|siuo|niekada)
        (daugiau|prasau|prasom) [man|daugiau|mums] (nerasykite|neberasykite|nesiuskite|nebesiuskite|nerasykit|\
            nesiuskit|nerasyti|neberasyti|nesiusti|nebesiusti|nebesikreipti) [..1] [man|zinuci*|sms*|prasau]
        (nenoriu|nebenoriu|nenorime|nenoreciau|nebenoreciau|nepageidauju|nebepageidauju) [daugiau] [gauti] [jokiu|\
            siu|jusu|tokiu|daugiau] (zinuci*|sms*)
        (nenoriu|nebenoriu|nepageidauju) [daugiau] gauti [..2] (zinuci*|sms*|zinutes)
        (istrinkite|istrinkit|isbraukite|isbraukit|pasalinkite|pasalinkit|isimkite) [..1] (mane is|mano numeri|\
            si numeri|mano duomenis)
        (jokiu|uzteks|gana|pakaks) [daugiau] [tu|siu|jusu] (zinuci*|sms*)
        (atsisakau|noriu atsisakyti|noreciau atsisakyti|kaip atsisakyti) [siu|jusu|gauti|tokiu|nuo] (zinuci*|sms*|\
            zinutes|prenumerat*)
        (atsaukiu|nesutinku|nebesutinku) [savo|gauti|su] (sutikima|zinut*|zinuci*|sms*) [..1]
        (palikit|palikite) mane ramybeje
        """,
    stop_unless="""
        (nerasykite|nesiuskite|nesiuskit) .. (nesamon*|melo|namo|recept*|ligoni*|pacient*|gydytoj*|seseles)
        (prasiau|sakiau|prasem|prase) .. (nustoti|liautis|nerasyti|nesiusti)
        (jie|gydytojas|ligonine|niekas|klinika|poliklinika) .. (nerase|nesiunte|nesiuncia|neraso)
        (nenustojo|nesustojo|nesiliovė|nesiliauja)
        nenoriu .. (praleisti|prarasti)
        """,
    wrong_number_says="""
(as ne|ne as|nesu) pacient*
        (cia|tai|turite|jusu) [yra] (ne tas|neteisingas|klaidingas|blogas) (numeris|numeri|zmogus|telefonas)
        (suklydote|apsirikote|supainiojote|sumaisete) [..1] (numeri|numeriu|zmogu|zmogumi|telefon*|pacient*)
        (rasote|parasete|siunciate|issiuntete|atsiuntete|skambinate) [..1] (ne tam|ne tuo|ne i ta|neteisingu|\
            klaidingu) [numeriu|numeri|zmogui]
        (tai|cia) (ne|nebe|nera) (mano|jo|jos|paciento|pacientes|to zmogaus) (numeris|telefonas)
        (as ne|as nesu|nesu) (tas|ta|sis) (pacientas|paciente|zmogus|asmuo)
        (nepazistu|nera|cia nera|negyvena) (tokio zmogaus|tokios|tokio|tokios moters|cia tokio)
        (suklydot|suklydote|apsirikote|apsirikot|klaida) [..1] (as ne|as nesu|ne as|nesu|ne man)
        as ne [tas|jusu] (pacientas|paciente)
        """,
    wrong_number_unless="""
        (dave|daviau|gavau|skambinau|surinkau|uzrase|irase|parase|pasake) .. (neteisinga|bloga|klaidinga|ne ta) numeri
        (suklydote|suklydo|sumaise|supainiojo) .. (diagnoz*|vaist*|doz*|palat*)
        """,
    never_been_says="""
        (nebuvau|as nebuvau|niekada nebuvau|niekad nebuvau|nesu buves|nesu buvusi) [niekada|ten|pas] (ligonineje|\
            jusu ligonineje|sioje ligonineje|pas jus|pas gydytoja|pas gydytojus|jokioje ligonineje|pacientas|\
            paciente|jusu pacientas|jusu paciente)
        (negulejau|niekada negulejau|nesigydziau|niekada nesigydziau) [niekada|jusu|sioje] (ligonineje|pas jus)
        (neturejau|nebuvo) (jokio vizito|jokios operacijos|jokio apsilankymo)
        """,
    bereavement_says=f"""
        (mano|musu|jo|jos) [..2] {_DIED}
        {_KIN} [..2] {_DIED}
        {_DIED} [..1] (mano|musu|man) [..1] {_KIN}
        (mire|numire) {_KIN}
        (pacientas|paciente|jis|ji|sis zmogus|zmogus) [jau|deja|visai neseniai] (mire|numire|mires|mirusi|nebegyvas|\
            nebegyva|iskeliavo anapilin)
        (mire|numire) [..1] (vakar|siandien|pries savaite|praeita|ligonineje|skyriuje|pas jus|neseniai|naktį|nakti|\
            pirmadieni|antradieni|treciadieni|ketvirtadieni|penktadieni|sestadieni|sekmadieni)
        (praradau|netekau|netekome|praradome|palaidojau|palaidojome|laidojame|laidojome) [savo|musu|..1] {_KIN_OF}
        (netekau|netekome) [savo|..1] (vyro|zmonos|mamos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|\
            vaiko|vaikelio|kudikio|anuko|draugo|drauges)
        (vyro|zmonos|mamos|motinos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|vaiko|kudikio|jo|\
            jos) (mirtis|mirties|laidotuves|laidotuviu|netektis|netekties|mirti)
        (mirtis|netektis|laidotuves) (mano|musu)
        (persileidau|persileidimas|persileidima|gime negyvas|negyvagimis|negyvas kudikis)
        (vyro|zmonos|mamos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|vaiko|jo|jos) [jau] nebera [tarp]
        (deja|jau) (mire|numire|nebegyvas|nebegyva)
        {_KIN} [..1] (paliko mus|isejo anapilin|iskeliavo pas dieva|isejo is gyvenimo|mus paliko) [..1]
        """,
    bereavement_unless="""
pries [..2] metus
(suo|kate|telefonas|baterija) ..3 (mire|nugaiso|issikrove)
        (vos|beveik|maniau|galvojau|ko ne|galejo|galejau|butu|buciau|bijojau|kaip) ..4 (mire|numire|nemire|numiriau|\
            nenumiriau|mirti|mirsiu|mirtis)
        (mire|numire|netekau|netekome|praradau|mires|mirusi|nebera) ..6 (metu atgal|pries metus|metus|metu|seniai|\
            labai seniai|pries daug)
        (pries|seniai) ..3 (metu|metus|seniai) ..4 (mire|numire|netekau|netekome|praradau)
        (telefonas|baterija|automobilis|masina|suo|suniukas|kate|katinas|signalas|ekranas|lempute) .. (mire|numire|\
            uzgeso|nebera|padvese)
        (mire|numire) [..1] is (juoko|bado|nuobodulio|gedos|baimes|saltis|salcio)
        (19*|200*|201*) [..1] (mire|numire|netekau)
        (mire|numire) .. (19*|200*|201*) metais
        nebera .. (laiko|skausm*|vietos|problem*|reikalo|ko|kur|kam|prasmes|jeg*|vaist*)
        (skausm*|problem*|laiko|vietos|vilties|karst*|tynimo|vaist*|maisto|lovu|lovos|gydytojo) [..2] nebera
        (mire|nemire|numire) .. (pries daug|vaikysteje)
        (pametu|praradau|netekome|netekau) .. (laika|laiko|viltį|vilties|vilti|kantryb*|pasitikejim*)
        (mire|numire|nugaise|padvese) [..2] (suo|suniukas|kate|katinas|telefonas|baterija|sunelis)
        """,
    help_says="""
(is|kokia) (kokios|kuri|kokia) ligonin*
        kas (cia|jus|tu|raso|siuncia|man raso) [..3]
        (is kur|kaip) [jus] (turite|gavote|zinote) [..1] numeri
        (ar|cia|tai) [tai|cia] (apgaule|sukciai|sukcia*|scam|spam|pokstas|tikra)
        kas (cia|tai) per (numeris|zinute|imone)
        is (kokios|kurios) ligonines [..2]
        (kokia|kuri) [cia] ligonine [..1]
        """,
    carer_says="""
        (atsakau|rasau|pildau|atsakinesiu|parasysiu) (uz|vietoj|vietoje) [savo|..1] (mama|teti|teva|vyra|zmona|sunu|\
            dukra|mociute|seneli|mamos|tecio|vyro|zmonos|sunaus|dukros|mociutes|senelio|vaika|broli|sese|seseri|ja|\
            ji|pacient*|tevo|vaiko)
        (mamos|tecio|tevo|vyro|zmonos|sunaus|dukros|mociutes|senelio|paciento|pacientes|vaiko|brolio|sesers) (vardu|\
            vietoj|vietoje)
        (cia|as|raso) [esu] [jo|jos] (dukra|sunus|zmona|vyras|mama|tetis|globejas|globeja|slaugytoja|sesuo|brolis|\
            anuke|anukas|dukte) [raso|rasau|paciento|pacientes]
        esu (paciento|pacientes|jo|jos|vaiko) (dukra|sunus|zmona|vyras|mama|tetis|globejas|globeja|sesuo|brolis|\
            anuke|anukas)
        (jis|ji|mama|tetis|vyras|zmona|mociute|senelis|sunus) [pats|pati] (negali|nemoka) [pats|pati] (rasyti|\
            atsakyti|parasyti|skaityti)
        """,
    young_says="""
        man [tik|dar|yra] (8|9|10|11|12|13|14|15|astuoneri|devyneri|desimt|vienuolika|dvylika|trylika|keturiolika|\
            penkiolika) [metu|metai|m] [..1]
        (as esu|esu|as) [dar] (vaikas|nepilnametis|nepilnamete)
        """,
    language_says="""
        (prasau|prasom|galite|ar galite|ar galima|galima|rasykite|noreciau|noriu|geriau) .. (lietuviskai|\
            lietuviu kalba)
        (kalbu|suprantu|rasau|skaitau|moku) [tik] (lietuviskai|lietuviu kalba|lietuviu)
        (lietuviskai|lietuviu kalba) (prasau|prasom|jei)
        (nekalbu|nesuprantu|nemoku|neskaitau) [..2] (angliskai|anglu)
        (siuskite|siuskit|klausimus|klausimai|zinutes|atsiuskite|rasykit|rasyti) ..3 (lietuviskai|lietuviu kalba)
        """,
    names="""lietuviu|lietuviskai|lietuviu kalba|lietuviu kalba prasau|lithuanian|in lithuanian|lietuviska|lt|
        lietuvių k|lietuva|lietuvis|lietuve""",
)
