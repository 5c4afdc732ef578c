"""What patients write in Lithuanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    lt_around,
    lt_bereavement,
    lt_consent,
    lt_degrees,
    lt_ratings,
    lt_sentences,
    lt_strangers,
    lt_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="lt",
    numbers=lt_ratings.NUMBERS,
    number_marks=lt_ratings.NUMBER_MARKS,
    good=lt_ratings.GOOD,
    excellent=lt_ratings.EXCELLENT,
    bad=lt_ratings.BAD,
    terrible=lt_ratings.TERRIBLE,
    very=lt_degrees.VERY,
    quite=lt_degrees.QUITE,
    nots=lt_degrees.NOTS,
    at_all=lt_degrees.AT_ALL,
    neither=lt_degrees.NEITHER,
    dont_know=lt_degrees.DONT_KNOW,
    frames=lt_around.FRAMES,
    polite=lt_around.POLITE,
    greetings=lt_around.GREETINGS,
    joins=lt_around.JOINS,
    praise=lt_tones.PRAISE,
    blame=lt_tones.BLAME,
    yes=lt_consent.YES,
    no=lt_consent.NO,
    stop=(
        """stop|stop sms|sustok|sustokit|sustokite|sustabdykite|sustabdykit|sustabdyti|stabdyti|liaukites|liaukis|
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
        jokiu apklausu|be sms|pakaks|pakaks jau"""
    ),
    start=(
        """start|pradeti|pradekite|pradek|testi|teskite|atnaujinti|atnaujinkite|ijungti|ijunkite|uzsiregistruoti|
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
        pradekite rasyti|pradekit siusti|startas|startuok"""
    ),
    help=(
        """pagalba|pagalbos|padekit|padekite|kas cia|kas raso|kas jus|kas tu|kas jus esate|kas tai|
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
        padekit man|padekite man|i kur skambinti|kur skambinti|kur paskambinti|i kur paskambinti"""
    ),
    wrong_number=(
        """neteisingas numeris|blogas numeris|klaidingas numeris|ne tas numeris|ne ten pataikete|
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
        cia jau kito zmogaus numeris|cia kito zmogaus numeris"""
    ),
    start_says=lt_sentences.START_SAYS,
    stop_says=lt_sentences.STOP_SAYS,
    stop_unless=lt_sentences.STOP_UNLESS,
    wrong_number_says=lt_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=lt_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=lt_strangers.NEVER_BEEN_SAYS,
    bereavement_says=lt_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=lt_bereavement.BEREAVEMENT_UNLESS,
    help_says=lt_strangers.HELP_SAYS,
    carer_says=lt_sentences.CARER_SAYS,
    young_says=lt_sentences.YOUNG_SAYS,
    language_says=lt_sentences.LANGUAGE_SAYS,
    names=(
        """lietuviu|lietuviskai|lietuviu kalba|lietuviu kalba prasau|lithuanian|in lithuanian|lietuviska|lt|
        lietuvių k|lietuva|lietuvis|lietuve"""
    ),
)
