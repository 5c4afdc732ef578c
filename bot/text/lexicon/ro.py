"""What patients write in Romanian when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    ro_around,
    ro_bereavement,
    ro_consent,
    ro_degrees,
    ro_ratings,
    ro_sentences,
    ro_strangers,
    ro_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="ro",
    numbers=ro_ratings.NUMBERS,
    number_marks=ro_ratings.NUMBER_MARKS,
    good=ro_ratings.GOOD,
    excellent=ro_ratings.EXCELLENT,
    bad=ro_ratings.BAD,
    terrible=ro_ratings.TERRIBLE,
    very=ro_degrees.VERY,
    quite=ro_degrees.QUITE,
    nots=ro_degrees.NOTS,
    at_all=ro_degrees.AT_ALL,
    neither=ro_degrees.NEITHER,
    dont_know=ro_degrees.DONT_KNOW,
    frames=ro_around.FRAMES,
    polite=ro_around.POLITE,
    greetings=ro_around.GREETINGS,
    joins=ro_around.JOINS,
    praise=ro_tones.PRAISE,
    blame=ro_tones.BLAME,
    yes=ro_consent.YES,
    no=ro_consent.NO,
    stop=(
        """stop|stop sms|stop mesaje|opreste|opriti|opriti va|opreste te|oprire|opriti mesajele|opreste mesajele|
        dezabonare|dezaboneaza|dezabonati ma|dezaboneaza ma|ma dezabonez|anulare|anuleaza|anulati|renunt|
        gata cu mesajele|fara mesaje|nu mai scrie|nu mai scrieti|nu mai trimite|nu mai trimiteti|
        nu mai trimiteti mesaje|nu mai vreau mesaje|nu vreau mesaje|nu mai vreau sms|nu doresc mesaje|
        nu mai doresc mesaje|nu imi mai scrieti|nu mi mai scrieti|nu mi mai scrie|nu ma mai contactati|
        lasati ma in pace|lasa ma in pace|stergeti ma|stergeti numarul meu|sterge ma|incetati|inceteaza|
        terminati cu mesajele|ajunge cu mesajele|scoateti ma|stopp|stopati|nu ma mai deranjati|fara sms uri|
        stop mesajele|stop mesajelor|stop sms uri|stop trimitere|nu imi mai trimiteti mesaje|
        nu mi mai trimiteti mesaje|nu imi mai trimiteti|nu mi mai trimiteti|nu imi trimiteti mesaje|
        nu mi trimiteti mesaje|nu trimiteti mesaje|nu mai trimiteti sms|nu mai trimite mesaje|nu mai trimite sms|
        nu imi mai trimite mesaje|nu mai scrieti mesaje|nu ma mai contacta|nu ma contactati|nu ma mai cautati|
        nu ma mai sunati|nu ma mai deranja|nu ma deranjati|nu ma bateti la cap|nu ma mai bateti la cap|nu mai vreau|
        nu mai doresc|nu mai vreau nimic|nu mai doresc mesajele voastre|nu mai vreau mesajele voastre|
        nu vreau sa mai primesc|nu mai vreau sa primesc|nu doresc sa mai primesc|nu mai doresc sa primesc|
        nu doresc sa primesc mesaje|nu vreau sa primesc mesaje|nu ma intereseaza|nu sunt interesat|nu sunt interesata|
        nu doresc sa particip|nu vreau sa particip|dezabonati|dezabonez|vreau sa ma dezabonez|doresc dezabonarea|
        doresc sa ma dezabonez|scoateti ma din lista|scoateti ma de pe lista|stergeti ma din lista|
        stergeti ma de pe lista|stergeti ma din baza de date|stergeti numarul|stergeti mi numarul|stergeti mi datele|
        sterge numarul|sterge numarul meu|eliminati ma|eliminati numarul meu|blocati|blocheaza|blocati numarul|
        terminati|terminati odata|gata|gata mesaje|gata cu sms urile|ajunge|destul|opriti va odata|oprit|
        oprire mesaje|oprire sms|anulati mesajele|anuleaza mesajele|anulare abonament|lasati ma|lasa ma|
        lasati ma odata in pace|plecati|marș|dispari|stop va rog|sop|stpo|sotp|nu mai dati mesaje|
        nu mi mai dati mesaje|nu imi mai dati mesaje|nu mai dati sms|nu mi mai dati sms|nu imi mai dati sms|
        nu mi mai da mesaje|nu mi mai trimiteti nimic|nu imi mai trimiteti nimic|nu mi mai scrieti nimic|
        sa nu mai primesc mesaje|sa nu mi mai scrieti|sa nu imi mai scrieti|sa nu mi mai trimiteti|
        sa nu ma mai contactati|sa nu ma mai deranjati|nu accept mesaje|nu mai accept mesaje|
        nu doresc mesaje de la voi|nu vreau mesaje de la voi|nu vreau mesajele voastre|nu vreau sms uri|nu vreau sms|
        nu ma mai intrebati|nu ma mai intrebati nimic|nu mai intrebati|nu imi mai trimiteti sms uri|
        nu mi mai trimiteti sms uri|nu mai trimiteti sms uri|nu ma mai stresati|ma lasati in pace|
        ma lasati in pace va rog|m am saturat de mesaje|m am saturat de sms uri|stop cu mesajele|stop cu sms urile|
        ia ma de pe lista|luati ma de pe lista|luati ma din lista|taiati ma de pe lista|taiati ma din lista|
        nu mai sunt interesat|nu mai sunt interesata|dezabonare va rog|nu mai vreau sondaje|nu vreau sondaje|
        nu doresc sondaje|fara sondaje|nu vreau chestionare|nu mai vreau chestionare|opriti sms urile|opriti sms uri|
        opriti trimiterea"""
    ),
    start=(
        """start|incepe|incepeti|reia|reluati|porneste|porniti|abonare|aboneaza ma|abonati ma|vreau din nou mesaje|
        reluare|reincepe|inscrie ma|inscrieti ma|reactiveaza|reactivati|reactivare|porneste mesajele|porniti mesajele|
        reluati mesajele|reporniti|reporniti mesajele|reincepeti|reincepeti mesajele|trimiteti din nou|
        trimiteti mi din nou|trimiteti iar mesaje|trimiteti iar|vreau iar mesaje|vreau mesaje din nou|
        vreau mesajele inapoi|doresc mesaje din nou|doresc iar mesaje|vreau sa primesc iar mesaje|
        vreau sa primesc din nou mesaje|vreau sa ma abonez|vreau sa ma reabonez|reabonare|reabonati ma|
        inscrieti ma din nou|inscrieti ma la loc|deblocati|da start"""
    ),
    help=(
        """ajutor|ajutati ma|ajuta ma|cine e|cine este|cine esti|cine sunteti|cine scrie|cine imi scrie|cine e acolo|
        ce e asta|ce este asta|ce e cu mesajul asta|de la cine e|de unde aveti numarul meu|de unde ai numarul meu|
        info|informatii|e teapa|teapa|inselatorie|e frauda|scam|e pe bune|este real|despre ce e vorba|cine ma cauta|
        cu cine vorbesc|cine|ce vreti|e spam|cine-i|cine esti tu|este gratis|e gratis|e gratuit|este gratuit|costa|
        costa ceva|cat costa|ma costa ceva|ma costa|se plateste|e cu plata|este cu plata|trebuie sa platesc|
        e contra cost|este contra cost|care spital|ce spital|de la ce spital|de la care spital|din ce spital|
        ce spital e|ce spital este|e de la spital|este de la spital|e spitalul|chiar e spitalul|chiar e de la spital|
        sunteti de la spital|e teapa sau pe bune|e o teapa|este teapa|asta e teapa|o fi teapa|asta e spam|
        este o inselatorie|e inselatorie|este inselatorie|e o inselatorie|frauda|este frauda|e o frauda|e virus|virus|
        e real|e adevarat|e serios|cine sunteti voi|cine sunteti dvs|cine sunteti dumneavoastra|voi cine sunteti|
        dvs cine sunteti|tu cine esti|cine e asta|cine este asta|cine imi trimite mesaje|cine trimite|cine a trimis|
        cine mi scrie|cine scrie aici|de la cine este|de la cine|ce este|ce e|ce inseamna asta|ce inseamna|
        ce reprezinta asta|pentru ce e asta|la ce se refera|despre ce e|despre ce este|despre ce este vorba|
        nu inteleg|nu inteleg ce vreti|ce trebuie sa fac|cum raspund|cum functioneaza|
        cum ati facut rost de numarul meu|cum aveti numarul meu|cum mi ati gasit numarul|de unde stiti numarul meu|
        de unde aveti nr meu|de unde aveti numarul|cine v a dat numarul meu|cine v a dat numarul|e robot|e un robot|
        esti robot|vorbesc cu un robot|e om sau robot|am nevoie de ajutor cu mesajul|ajutor va rog|
        nu stiu cine sunteti|cine ma intreaba|cine intreaba|cine ma contacteaza|cine ma tot cauta|cine mi a scris|
        cine mi a trimis mesajul|cine imi trimite mesajele astea|cine a trimis mesajul|cine e la telefon|
        cine e numarul asta|al cui e numarul|al cui e numarul asta|al cui este numarul|al cui este acest numar|
        ce numar e asta|ce numar este acesta|cu cine am onoarea|cu cine am de a face|ce e cu mesajul|
        ce e cu mesajele astea|ce i cu mesajul asta|ce i asta|ce mai e si asta|ce e si asta|ce mesaj e asta|
        ce mesaj este acesta|ce fel de mesaj e asta|ce vrei|ce doriti|ce doresti|ce vreti de la mine|
        ce doriti de la mine|ce vreti de fapt|ce vreti sa stiti|ce vreti voi|nu inteleg ce doriti|
        nu inteleg despre ce e vorba|nu inteleg despre ce este vorba|nu inteleg mesajul|nu inteleg mesajul asta|
        nu inteleg acest mesaj|n am inteles|nu am inteles|n am inteles mesajul|nu stiu despre ce e vorba|
        nu stiu despre ce este vorba|despre ce vorbiti|despre ce vorbim|despre ce anume|despre ce spital|
        despre ce vizita|pentru ce este asta|pentru ce e mesajul|pentru ce e mesajul asta|care e scopul|
        la ce foloseste|la ce va trebuie|escrocherie|e escrocherie|e o escrocherie|e vreo escrocherie|
        este escrocherie|e vreo teapa|e teapa asta|teapa e|asta i teapa|e phishing|phishing|e inselaciune|
        e o inselaciune|este o inselaciune|inselaciune|asta e inselaciune|e vreo inselaciune|e o pacaleala|pacaleala|
        e pacaleala|e vreo pacaleala|e vreo smecherie|smecherie|e smecherie|e o smecherie|e o capcana|e gluma|
        e o gluma|e vreo gluma|e mesaj real|e real mesajul|e real mesajul asta|e mesaj adevarat|mesajul e real|
        mesajul e adevarat|mesajul asta e real|e adevarat mesajul|e oficial|este oficial|e legal|este legal|
        e sigur mesajul|e sigur sa raspund|e sigur linkul|pot avea incredere|pot sa am incredere|e de incredere|
        este de incredere|e de la nhs|este de la nhs|de la nhs|sunteti nhs|sunteti de la nhs|de unde ma stiti|
        de unde ma cunoasteti|de unde stiti de mine|de unde stiti numele meu|cum de aveti numarul meu|
        de unde pana unde aveti numarul meu|cine v a dat nr meu|cine v a dat nr|cum stiti numarul meu|
        de unde ati luat numarul meu|de unde mi ati luat numarul|de unde ati facut rost de numarul meu|
        cu ce va pot ajuta|ce sa fac|ce sa raspund|cum sa raspund|unde raspund|ce trebuie sa scriu|
        ce trebuie sa raspund|ce sa scriu|explicati mi|explicati mi va rog|imi puteti explica|puteti sa mi explicati|
        esti om|esti real|sunteti om|sunteti real|sunteti oameni|sunteti robot|sunteti un robot|vorbesc cu un om|
        e mesaj automat|este un mesaj automat|raspunde cineva|e cineva acolo|este cineva acolo"""
    ),
    wrong_number=(
        """numar gresit|ati gresit numarul|ai gresit numarul|gresit numarul|nr gresit|persoana gresita|
        nu sunt eu|nu e numarul meu|nu este numarul meu|ati gresit|ai gresit|nu eu|numarul e gresit|
        numarul este gresit|alt numar|ati gresit persoana|ai gresit persoana|greseala de numar|pacient gresit|
        numar eronat|ati nimerit gresit|e gresit numarul|nu sunt pacient|nu sunt pacientul|nu sunt pacienta|
        eu nu sunt pacient|nu eu sunt pacientul|nu eram eu|nu e pentru mine|nu este pentru mine|
        mesajul nu e pentru mine|mesajul nu este pentru mine|nu mi se adreseaza|nu e mesajul meu|
        nu este telefonul meu|nu e telefonul meu|nu cunosc persoana|nu cunosc aceasta persoana|nu stiu cine e|
        nu exista aceasta persoana|nu sta aici|nu locuieste aici|numarul asta e al meu acum|
        am primit numarul asta recent|ati gresit nr|gresit nr|gresit|gresit numar|e gresit|este gresit|greseala|
        e o greseala|este o greseala|o greseala|e o confuzie|confuzie|ma confundati|ma confundati cu altcineva|
        m ati confundat|m ati confundat cu altcineva|alta persoana|e alta persoana|sunt alta persoana|
        nu sunt eu persoana|nu sunt persoana|nu sunt persoana cautata|persoana eronata|pacientul gresit|
        destinatar gresit|numar gresit scuze|ati format gresit|ati trimis gresit|ati trimis din greseala|nr eronat|
        gresiti persoana|gresiti numarul|gresiti|gresesti numarul|gresesti persoana|gresesti|
        numar gresit imi pare rau|numar gresit din pacate|ma confundati cu cineva|ma confunzi|
        ma confunzi cu altcineva|ma confunzi cu cineva|m ai confundat|m ai confundat cu cineva|
        m ati confundat cu cineva|cred ca ma confundati|cred ca ma confundati cu altcineva|
        cred ca ma confundati cu cineva|cred ca m ati confundat|cred ca e o confuzie|cred ca este o confuzie|
        cred ca e o greseala|cred ca este o greseala|trebuie sa fie o greseala|probabil e o greseala|
        probabil e o confuzie|cred ca ati gresit|cred ca gresiti|probabil ati gresit|ati nimerit la altcineva|
        ai nimerit gresit|ati nimerit prost|nu sunt eu ala|nu sunt eu aia|nu sunt eu aceea|nu sunt eu acela|
        nu sunt eu cea|nu sunt eu omul|nu eu sunt|nu eu sunt pacienta|nu eu am fost|nu eu am fost pacientul|
        nu am fost eu|n am fost eu|nu eu am fost internat|nu eu am fost internata|nu e destinat mie|
        nu mie mi se adreseaza|nu mi e adresat|mesajul nu mi se adreseaza|mesajul nu era pentru mine|mesaj gresit|
        mesaj trimis gresit|sms gresit|trimis gresit|trimis din greseala|ati trimis la altcineva|
        ati trimis cui nu trebuie|ati trimis la persoana gresita|ati trimis unde nu trebuie|persoana nepotrivita|
        nu e telefonul lui|nu e telefonul ei|nu e numarul lui|nu e numarul ei|nu este numarul lui|nu este numarul ei|
        nu este telefonul lui|nu este telefonul ei|acum e numarul meu|e numarul meu acum|numarul e al meu acum|
        pacienta gresita|nu ma cheama asa|nu ma numesc asa|nu e numele meu|nu este numele meu|nu asta e numele meu"""
    ),
    start_says=ro_sentences.START_SAYS,
    stop_says=ro_sentences.STOP_SAYS,
    stop_unless=ro_sentences.STOP_UNLESS,
    wrong_number_says=ro_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=ro_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=ro_strangers.NEVER_BEEN_SAYS,
    bereavement_says=ro_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=ro_bereavement.BEREAVEMENT_UNLESS,
    help_says=ro_strangers.HELP_SAYS,
    carer_says=ro_sentences.CARER_SAYS,
    young_says=ro_sentences.YOUNG_SAYS,
    language_says=ro_sentences.LANGUAGE_SAYS,
    names=(
        """romana|romaneste|limba romana|in romana|in limba romana|romanian|in romanian|romanian please|roman|ro|
        romanesc|rumana"""
    ),
)
