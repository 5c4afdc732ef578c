"""What patients write in Polish when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    pl_around,
    pl_bereavement,
    pl_consent,
    pl_degrees,
    pl_ratings,
    pl_sentences,
    pl_strangers,
    pl_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="pl",
    numbers=pl_ratings.NUMBERS,
    number_marks=pl_ratings.NUMBER_MARKS,
    good=pl_ratings.GOOD,
    excellent=pl_ratings.EXCELLENT,
    bad=pl_ratings.BAD,
    terrible=pl_ratings.TERRIBLE,
    very=pl_degrees.VERY,
    quite=pl_degrees.QUITE,
    nots=pl_degrees.NOTS,
    at_all=pl_degrees.AT_ALL,
    neither=pl_degrees.NEITHER,
    dont_know=pl_degrees.DONT_KNOW,
    frames=pl_around.FRAMES,
    polite=pl_around.POLITE,
    greetings=pl_around.GREETINGS,
    joins=pl_around.JOINS,
    praise=pl_tones.PRAISE,
    blame=pl_tones.BLAME,
    yes=pl_consent.YES,
    no=pl_consent.NO,
    stop=(
        """stop|stop sms|stop prosze|zatrzymaj|zatrzymac|zatrzymajcie|przestan|przestancie|przestac|prosze przestac|
        wypisz|nie pisz|nie piszcie|nie piszcie wiecej|nie pisz wiecej|nie pisac|nie pisac wiecej|nie wysylac|
        nie wysylaj|nie wysylajcie|nie przysylac|nie przysylajcie|prosze nie pisac|prosze nie wysylac|
        prosze nie pisac wiecej|koniec sms|koniec smsow|zadnych smsow|zadnych wiadomosci|zadnych wiecej smsow|
        zadnych wiecej wiadomosci|bez smsow|anuluj|anulowac|rezygnuje|rezygnacja|wyrejestruj|wyrejestrujcie|
        wypisuje sie|usun moj numer|usuncie moj numer|nie chce smsow|nie chce wiadomosci|nie chce wiecej smsow|
        nie chce wiecej wiadomosci|dajcie mi spokoj|daj mi spokoj|odczepcie sie|odczep sie|dosc smsow|dosyc smsow|
        zakoncz|anuluj subskrypcje|odsubskrybuj|prosze o zaprzestanie|stopp|stop wiadomosci|stop smsy|stop z smsami|
        wypisz mnie|wypiszcie mnie|prosze mnie wypisac|chce sie wypisac|usun mnie|usuncie mnie|prosze mnie usunac|
        wykreslcie mnie|wykresl mnie|skresl mnie|skreslcie mnie|prosze mnie skreslic|odwalcie sie|odwal sie|spadajcie|
        spadaj|spierdalaj|spierdalac|spieprzac|spieprzaj|nie zyczę sobie smsow|nie zycze sobie wiadomosci|
        nie zycze sobie takich wiadomosci|przestancie pisac|przestan pisac|przestancie do mnie pisac|
        przestancie wysylac|prosze przestac pisac|prosze nie przysylac|prosze nie przysylac smsow|
        prosze nie kontaktowac sie ze mna|nie kontaktujcie sie|nie kontaktujcie sie ze mna|nie piszcie do mnie|
        nie pisz do mnie|nie piszcie juz|koniec|koniec wiadomosci|koniec z smsami|wylacz|wylaczcie|wylaczyc|blokuje|
        zablokujcie|nie interesuje mnie to|nie jestem zainteresowany|nie jestem zainteresowana|nie chce brac udzialu|
        nie chce uczestniczyc|nie chce tego dostawac|nie chce juz dostawac|nie chce dostawac|nie chce dostawac smsow|
        nie chce zadnych smsow|nie chce zadnych wiadomosci|stoop|sop|stip|usun numer|usunac moj numer|
        skasujcie moj numer|rezygnuje z smsow|prosze przestac do mnie pisac|prosze do mnie nie pisac|
        prosze do mnie wiecej nie pisac|prosze wiecej nie pisac|nie piszcie mi|nie piszcie do mnie wiecej|
        przestancie juz|skonczcie pisac|skonczcie juz|skonczcie z tym|dajcie spokoj|dajcie se spokoj|
        dajcie sobie spokoj|odczepcie sie ode mnie|odwalcie sie ode mnie|zostawcie mnie w spokoju|
        nie meczcie mnie|nie nekajcie mnie|nie zawracajcie mi glowy|nie zawracajcie glowy|
        nie zaczepiajcie mnie|nie niepokojcie mnie|nie chce ankiet|nie chce tych ankiet|nie chce zadnych ankiet|
        nie chce waszych smsow|nie chce waszych wiadomosci|nie chce od was smsow|nie chce od was wiadomosci|
        nie chce tych smsow|nie chce tych wiadomosci|usunac mnie|skasujcie mnie|prosze mnie usunac z listy|
        prosze usunac moj numer|prosze o usuniecie numeru|prosze o usuniecie mojego numeru|prosze skasowac moj numer|
        prosze mnie wykreslic|wypisac mnie|wypisac|mam dosc tych smsow|
        zablokowac|nie pisac do mnie|nie pisac mi|nie wysylac mi|nie wysylaj mi|nie wysylajcie mi|nie wysylac wiecej|
        nie wysylajcie wiecej|nie smsowac|zero smsow|zadnych ankiet|wylaczcie to|anulujcie|zrezygnowac|
        chce zrezygnowac|prosze o rezygnacje"""
    ),
    start=(
        """start|zacznij|zacznijcie|wznow|wznowic|wlacz|wlaczyc|zapisz mnie|zapiszcie mnie|zapisz mnie ponownie|
        rozpocznij|od nowa|wznow smsy|chce znowu dostawac smsy|chce dostawac smsy|subskrybuj|wlaczcie|start smsy|
        wznow wiadomosci|wznowcie|wznowcie wiadomosci|przywroc|przywroccie|przywrocic|przywroccie wiadomosci|
        piszcie znowu|piszcie znow|piszcie do mnie znowu|wysylajcie znowu|wysylajcie dalej|piszcie dalej|chce wrocic|
        zapisac mnie|prosze mnie zapisac|prosze wznowic|prosze o wznowienie|prosze mnie ponownie zapisac|odblokuj|
        odblokujcie|chce znow dostawac smsy|zmienilem zdanie piszcie|zmienilam zdanie piszcie|znowu piszcie|
        mozecie znowu pisac|mozecie pisac|mozecie znow pisac|wypisalem sie przez pomylke|wypisalam sie przez pomylke|
        chce znow otrzymywac wiadomosci|chce znowu otrzymywac wiadomosci|chce znowu dostawac wiadomosci|
        chce z powrotem wiadomosci|wlacz wiadomosci|wlaczcie wiadomosci|wlaczcie smsy|cofam stop|odwoluje stop|startuj|
        zapisuje sie|chce sie zapisac|chce sie zapisac ponownie"""
    ),
    help=(
        """pomoc|pomocy|pomoz|kto to|kto to jest|kto pisze|kto tam|co to|co to jest|kim jestescie|kim jestes|
        kto wysyla|kto mowi|kto|co to za numer|o co chodzi|info|informacja|czy to oszustwo|oszustwo|scam|
        czy to prawda|skad macie numer|a kto to|kto do mnie pisze|od kogo to|z kim pisze|kto to pisze|co to za sms|
        czy to zart|ile to kosztuje|czy to kosztuje|czy to jest platne|czy to platne|platne|czy to darmowe|
        czy to jest darmowe|czy sms jest platny|ile kosztuje sms|czy musze placic|czy to szpital|
        czy to na pewno szpital|czy to naprawde szpital|czy to prawdziwe|czy to wirus|czy to spam|spam|jaki szpital|
        ktory szpital|z jakiego szpitala|jaki to szpital|co to za szpital|od kogo|od kogo ten sms|
        od kogo ta wiadomosc|od kogo to jest|po co to|po co mi to|czego chcecie|o co wam chodzi|a o co chodzi|
        o co tu chodzi|nie rozumiem|nie rozumiem o co chodzi|co mam zrobic|jak odpowiedziec|jak to dziala|
        kto mi to wysyla|kto mi to przysyla|kto przysyla|kto to wyslal|kto do mnie|skad ten sms|skad macie moj numer|
        skad pan ma moj numer|czy to bot|czy to robot|z kim rozmawiam|kto mi pisze|kto jest|kto dzwoni|jakas sciema|
        to sciema|to scam|to oszustwo|czy to nie oszustwo|potrzebuje pomocy z tym smsem|kto do mnie pisze i po co|
        kto do mnie napisal|kto to napisal|kto wyslal|kto pyta|a kto pyta|kto wy jestescie|wy kto|ktoscie|a wy kto|
        co wy za jedni|coscie za jedni|co to jest za numer|jaki to numer|czyj to numer|czyj to jest numer|
        co to za wiadomosc|co to za ankieta|co to ma byc|co to znaczy|co to oznacza|nie wiem o co chodzi|
        nie wiem co mam zrobic|nie wiem co to|nie wiem co to jest|nie wiem kto to|nie rozumiem co mam zrobic|
        nie rozumiem tego|nie rozumiem tej wiadomosci|nie rozumiem tego smsa|nie rozumiem pytania|nie rozumie|
        nie kumam|nie czaje|nie kapuje|o czym mowa|o czym piszecie|o czym wy mowicie|o czym wy piszecie|o czym mowicie|
        o co kaman|o co biega|o co wam biega|w jakiej sprawie|w czym rzecz|jak mam odpisac|jak mam odpowiedziec|
        jak mam na to odpowiedziec|jak na to odpisac|jak odpisac|co mam odpisac|co mam napisac|co mam wpisac|
        co mam robic|co ja mam zrobic|co trzeba zrobic|co robic|jak ocenic|prosze o pomoc|potrzebuje pomocy|pomozcie|
        pomozcie mi|prosze o wyjasnienie|prosze wyjasnic|wyjasnijcie|mozna jasniej|moze pani wyjasnic|
        moze pan wyjasnic|to jakies oszustwo|czy to jakies oszustwo|to jakies oszustwo chyba|
        czy to nie jakies oszustwo|to jakis zart|czy to jakis zart|jaja sobie robicie|czy to legalne|czy to bezpieczne|
        czy to jest bezpieczne|czy to jest prawdziwe|to prawdziwe|czy to wy|czy to naprawde wy|czy to nhs|
        czy to na pewno nhs|to na serio|czy to serio|czy to na serio|skad wy macie moj numer|
        skad maja panstwo moj numer|skad macie moje dane|skad macie moje namiary|kto wam dal moj numer|
        kto dal wam moj numer|kto podal wam moj numer|czy moge do kogos zadzwonic|do kogo moge zadzwonic|
        z kim moge porozmawiac|chce porozmawiac z czlowiekiem|czy rozmawiam z czlowiekiem|czy pisze z czlowiekiem|
        czy to automat|to automat|pisze z robotem|czy to czlowiek|czy to jest szpital|czy to jest oszustwo|
        czy to jest spam|czy to phishing|phishing|naciagacze|oszusci|skad moj numer|skad moj number|skad numer|
        skad moj nr|skad moj telefon|skad macie moj number|skad macie number"""
    ),
    wrong_number=(
        """zly numer|pomylka|to pomylka|bledny numer|niewlasciwy numer|nie ten numer|zla osoba|nie ta osoba|
        to nie ja|to nie moj numer|pomylka numeru|niewlasciwa osoba|numer pomylony|zly adresat|to zly numer|bledny nr|
        zly nr|pomylony numer|nieprawidlowy numer|chyba pomylka|to nie do mnie|nie do mnie|to nie dla mnie|nie ja|
        ja nie jestem pacjentem|ja nie jestem pacjentka|nie jestem pacjentem|nie jestem pacjentka|zly telefon|
        nie moj numer|nie moj telefon|pomylka telefonu|pomyliliscie numer|pomyliliscie numery|pomyliliscie osoby|
        pomylone|zly pacjent|nie ten pacjent|to nie ta osoba|to chyba pomylka|to jakas pomylka|jakas pomylka|
        wiadomosc nie do mnie|sms nie do mnie|pomylka to nie ja|to nie ja pomylka|nie znam|nie znam takiej osoby|
        nie ma tu takiej osoby|nie ma takiej osoby|nie pod tym numerem|bledny adresat|pomylka sorry|omylkowy numer|
        pomyłka numer|zly number|bledny number|niewlasciwy number|nie ten number|to nie moj number|number pomylony|
        to zly number|pomylony number|nieprawidlowy number|nie moj number|pomyliliscie number|omylkowy number|
        pomylka number|macie zly numer|macie zly number|zly nr telefonu|zly numer telefonu|zly number telefonu|
        zle polaczenie|zle sie dodzwoniliscie|zle trafiliscie|to nie ten numer|to nie ten number|nie do tej osoby|
        to nie do tej osoby|nie do mnie ten sms|nie do mnie ta wiadomosc|to musi byc pomylka|musi byc pomylka|
        to pewnie pomylka|pewnie pomylka|wielka pomylka|macie pomylke|pomylka prosze pani|pomylka prosze pana|
        pomylka w numerze|pomylka w number|pomylka osoby|pomylka adresata|nie jestem ta osoba|to nie moje|
        to nie ja jestem pacjentem|to nie ja jestem pacjentka|nie nazywam sie tak|tu nie szpital|zle wybrany numer|
        zle wybrany number|niewlasciwy odbiorca|zly odbiorca|to nie jej numer|to nie jej number|to nie jego numer|
        to nie jego number|to nie jej telefon|to nie jego telefon|telefon nie nalezy do niej|
        telefon nie nalezy do niego|to moj telefon nie jej|to moj telefon nie jego|pomyliliscie sie|pomylil sie pan|
        pomylila sie pani|pomylili sie panstwo|pomyliles sie|chyba sie pomyliliscie|chyba sie pan pomylil|
        chyba sie pani pomylila|musieliscie sie pomylic"""
    ),
    start_says=pl_sentences.START_SAYS,
    stop_says=pl_sentences.STOP_SAYS,
    stop_unless=pl_sentences.STOP_UNLESS,
    wrong_number_says=pl_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=pl_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=pl_strangers.NEVER_BEEN_SAYS,
    bereavement_says=pl_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=pl_bereavement.BEREAVEMENT_UNLESS,
    help_says=pl_strangers.HELP_SAYS,
    carer_says=pl_sentences.CARER_SAYS,
    young_says=pl_sentences.YOUNG_SAYS,
    language_says=pl_sentences.LANGUAGE_SAYS,
    names=("polski|polska|polskie|po polsku|polsku|jezyk polski|polish|in polish|w jezyku polskim|polskim|pl"),
)
