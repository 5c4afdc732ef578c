"""How people tell a hospital in Lithuanian that a patient has died: data; see `lexicon.py`."""

_KIN = (
    "(vyras|zmona|mama|mamyte|motina|tetis|tevas|tevelis|tete|sunus|suneli*|dukra|dukte|dukryte|brolis|broliukas|"
    "sesuo|sese|sesute|mociute|bobute|senelis|senele|vaikas|vaikelis|kudikis|naujagimis|anukas|anuke|dede|teta|"
    "uosvis|uosve|anyta|sesuras|zentas|marti|suzadetinis|suzadetine|draugas|drauge|partneris|partnere|pusbrolis|"
    "pussesere|dvyniai|zmogus|patele|sutuoktinis|sutuoktine|vyrelis|vyriukas|zmonele|mamute|mamytė|mamulyte|mamule|"
    "motule|tetukas|tetusis|tevukas|tevelio|baba|babyte|bobule|senoliukas|senolis|senole|diedukas|seneliukas|"
    "prosenele|prosenelis|sunelis|dukrele|dukrytė|broliux|seserele|vaikutis|kudikelis|anukelis|anukele|sugyventinis|"
    "sugyventine|kaimynas|kaimyne|svogeris|svainis|svaine|giminaitis|giminaite|artimasis|tetule|dedule|krikstatevis|"
    "krikstamote|patevis|pamote|mylimasis|mylimoji|zmogelis|dvynukai)"
)

_KIN_OF = (
    "(vyra|zmona|mama|mamyte|motina|teti|teva|teveli|suneli|sunu|dukra|dukryte|dukteri|broli|sese|seseri|sesute|"
    "mociute|seneli|senele|vaika|vaikeli|kudiki|anuka|anuke|dede|teta|uosvi|uosve|drauga|drauge|partneri|partnere|"
    "nestuma|dvynius|vyreli|mamute|motule|tetuka|tevuka|senoli|senole|bobute|baba|senute|sunelį|dukrele|vaikuti|"
    "kudikeli|naujagimi|vyro|zmonos|mamos|mamytes|motinos|tecio|tetes|tevo|tevelio|sunaus|dukros|dukreles|brolio|"
    "sesers|sesutes|mociutes|bobutes|senelio|vaiko|vaikelio|kudikio|anuko|anukes|draugo|drauges|tetos|dedes|uosvio|"
    "uosves|anytos|artimo zmogaus|dvyniu|nestumo|partnerio|partneres)"
)

_DIED = (
    "(mire|numire|mirusi|mires|numirusi|numires|iskeliavo anapilin|iskeliavo amzinybe*|paliko si pasauli|nebegyvas|"
    "nebegyva|zuvo|mire nuo|numyre|myre|iskeliavo pas dieva|iskeliavo i amzinybe|iskeliavo amzinybėn|"
    "iskeliavo i dangu|iskeliavo namo pas dieva|iskeliavo|uzgeso|uzmerke akis|uzmigo amzinu miegu|"
    "atgule amzinam poilsiui|nebeisgyveno|neisgyveno|neisgyveno po operacijos|jau danguje|isejo anapilin|"
    "isejo amzinybėn|isejo is gyvenimo|paliko mus|paliko mus visus|jau nebe su mumis|nebera su mumis|mirusi jau|"
    "negyvas|negyva)"
)

BEREAVEMENT_SAYS = f"""
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
(vyro|zmonos|mamos|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|senelio|jo|jos) [jau] nebera (tarp|siame|musu|\
    sioje|ant sios)
(deja|jau) (mire|numire|nebegyvas|nebegyva)
(netekau|netekome|netekom|praradau|praradome|praradom|palaidojau|palaidojome|palaidojom|palydejome|palydejau|\
    laidojame|laidojam) [savo|musu|mylima|mylimo|brangaus] {_KIN_OF}
(vyro|zmonos|mamos|mamytes|motinos|tevo|tevelio|tecio|sunaus|dukros|brolio|sesers|mociutes|bobutes|senelio|vaiko|\
    kudikio) [jau] (nebera|nebeturime|nebeturiu|nebera su mumis|nebera gyvo|nebera gyvos)
(jo|jos|paciento|pacientes|ligonio) [jau] nebera (gyvo|gyvos|su mumis|tarp gyvuju)
(vyro|zmonos|mamos|mamytes|tevo|tecio|sunaus|dukros|brolio|sesers|mociutes|bobutes|senelio|vaiko|jo|\
    jos) (laidotuves|laidotuviu|sermenys|sermenu|mirti|mirtis|mirties|netektis)
(amzina|amzinaji|amzinoji) [jam|jai] (atilsi|atmintis|ramybe) [jam|jai]
a a {_KIN}
(esu|likau|tapau) (nasle|naslys|nasliu|viena po vyro mirties)
{_KIN} (neisgyveno|nebeisgyveno|nepabudo|iskeliavo|isejo anapilin|paliko mus|uzgeso|uzmigo amziams)
(mire|numire|myre) [musu|mano|man] [brangus|brangi|mylima|mylimas] {_KIN}
(pacientas|paciente|ligonis|ligone|zmogus|jis|ji) [yra|jau|deja] (mire|numire|mires|mirusi|iskeliavo|nebegyvas|\
    nebegyva|negyvas|negyva)
{_KIN} [jau|deja|visai] (mire|numire|myre|numyre|uzgeso|uzmigo amzinai|iskeliavo anapus|iskeliavo pas vies*|\
    iskeliavo pas angelus|paliko si pasauli|paliko sia zeme|atsisveikino su gyvenimu|uzbaige zemiska|pralaimejo kova)
(iskeliavo|isejo) (anapus|anapilin|amzinybe*|amzinybėn|i amzinybe|i ana pasauli|pas vies*|pas angelus|pas dieva|i \
    amzina poilsi)
(mire|numire|myre) [..1] (vakar|uzvakar|sianakt|siandien|siryt|pries dien*|pries dvi|pries tris|pries menesi|pries 2|\
    pries 3|pries 4|pries 5|pries kelias|praejusia|praeita|sia savaite|si menesi|rytą|ryta|namuose|reanimacij*|po \
    operacijos|per operacija|operacijos metu|hospis*|miegodam*|nuo vezio|nuo insulto|nuo infarkto)
(mamos|mamytes|tecio|tevo|tevelio|vyro|zmonos|mociutes|senelio|sunaus|dukros|brolio|sesers|jo|jos|paciento|\
    pacientes) [jau] (nebera|nera) (su mumis|tarp gyvuju|tarp musu|gyvo|gyvos|siame pasaulyje|sioje zemeje)
(palaidojom|palaidojome|palaidojau|laidojom|laidojome|laidojam|laidosim|laidojame) (ja|ji|vakar|siandien|sia|praeita|\
    pries|praejusia|rytoj|savo)
(ilsekis|ilsisi|tegul ilsisi|teilsisi) (ramybeje|ramybej)
(esame|esam|esu) [..1] (gedule|gedi|gedime|po laidotuviu|naslė)
(pacientas|paciente|ligonis|ligone|numerio savininkas|numerio savininke|adresatas|adresate|telefono savininkas|\
    savininkas|savininke|zmogus kuriam rasot|zmogus kuriam rasote) [..2] {_DIED}
(buvo|ivyko) (laidotuves|sermenys) [mano|mamos|tecio|vyro|zmonos|mociutes|senelio]
(mamos|tecio|tevo|vyro|zmonos|mociutes|senelio|sunaus|dukros) (netektis|netekties|mirtis|mirties|laidotuves) [..1]
"""

BEREAVEMENT_UNLESS = """
pries [..2] metus
(suo|kate|telefonas|baterija) ..3 (mire|nugaiso|issikrove)
(vos|beveik|maniau|galvojau|ko ne|galejo|galejau|butu|buciau|bijojau|kaip) ..4 (mire|numire|nemire|numiriau|\
    nenumiriau|mirti|mirsiu|mirtis)
(mire|numire|netekau|netekome|praradau|mires|mirusi|nebera) ..4 (metu atgal|pries metus|pries ..2 metus|pries ..2 \
    metu|seniai|\
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
(kaimynas|kaimyne|moteris|vyras|pacientas|paciente|zmogus|senele|senelis|kazkas|bobute|ligonis|ligone|\
    ponia) [..2] (salia|is palatos|palatoje|gretimoje|lovoje|gretima|gulejusi|gulejes|koridoriuje|\
    kaimyn*) ..3 (mire|numire|iskeliavo|negyva|negyvas)
(salia|palatoje|gretima|gretimoje|koridoriuje|skyriuje) ..4 (moteris|vyras|zmogus|pacient*|senele|senelis|kazkas|\
    gulej*) [..1] (mire|numire)
(mirstu|mirsta|mirti|mirdama|mirdamas|mirsiu)
(iskeliavo|uzgeso|isejo) (namo|i namus|i darba|anksciau|atostog*|i kita|sviesa|lempa|ekranas|televizorius)
paliko mus (laukti|vienus|koridoriuje|be|palatoje|lauke|ilgai)
paliko (mane|mus) [..1] (gulet*|laukt*|viena|koridori*)
(praradau|netekau|netekome) .. (samon*|kraujo|balso|apetit*|svori*|dien*|laik*|darb*|uosl*|regej*|kloaus*|kantryb*|\
    viltį|vilti|ausk*|dant*)
(pernai|praeitais metais|seniai|vaikysteje|pries daug) ..4 (mire|numire|netekau|netekome|palaidojau)
(mire|numire|netekau|netekome) ..4 (pernai|praeitais metais|pries metus|pries kelerius)
(kad|jei|jog) ..2 (nemirtu|mirtu|nenumirtu|numirtu)
(aciu|dekoju|rupin*|padejo|parama|palaik*|globoj*) ..5 (po mirties|po netekties|mirties|mirus)
(nuo|pries|po) ..2 mirties (metu|metus|seniai)
nebera [..1] (to|tos|tokio|tokios|jokio|eiles|eiliu|kaip|nieko|seselei|seseles)
(iskeliavo|isejo) [..1] (laiming*|patenkint*|namo|i namus|i reabilit*|i sanatorij*|pas gydytoj*|pas kita|pas draug*|\
    su rament*|su geru|i kita|is ligonin*|pats|pati|greit*|sveik*|pailseti|ilsetis)
nebera .. (palatoje|palatoj|skyriuje|skyriuj|namuose|namie|ligonineje|ligoninej|darbe|cia|skausm*|temperat*|karst*)
(zmogus|moteris|vyras|senelis|senele|bobute|ligonis|kazkas|kaimynas|kaimyne|pacientas|paciente|draugas|drauge) ..3 \
    (palatoj*|salia|gretim*|lovoj*|koridoriuj*|skyriuj*|is palatos) ..3 (mir*|numir*|iskeliav*|negyv*|uzges*)
(kiekvienas|joks|kazkoks|kiti|zmones) ..3 (mire|numire|mirsta)
(telefonas|baterija|kompiuteris|planset*|televizorius|liftas|internetas|viltis|kantrybe|katyte|katinelis|suniukas|\
    ziurkenas|triusis|papuga) ..2 (mire|numire|uzgeso|nugaiso|nebegyv*|negyv*)
(vos|beveik|ko|vos ne|kone) ..3 (numir*|mir*|uzgeso)
(galvojau|maniau|bijojau|atrode|jei ne) ..4 (numir*|mir*|mirs*)
ne (mire|numire)
"""
