"""What patients write in French when they answer, stop, ask or say who they are: data only."""

from bot.text.lexicon import (
    fr_around,
    fr_bereavement,
    fr_consent,
    fr_degrees,
    fr_ratings,
    fr_sentences,
    fr_strangers,
    fr_tones,
)
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="fr",
    numbers=fr_ratings.NUMBERS,
    number_marks=fr_ratings.NUMBER_MARKS,
    good=fr_ratings.GOOD,
    excellent=fr_ratings.EXCELLENT,
    bad=fr_ratings.BAD,
    terrible=fr_ratings.TERRIBLE,
    very=fr_degrees.VERY,
    quite=fr_degrees.QUITE,
    nots=fr_degrees.NOTS,
    at_all=fr_degrees.AT_ALL,
    neither=fr_degrees.NEITHER,
    dont_know=fr_degrees.DONT_KNOW,
    frames=fr_around.FRAMES,
    polite=fr_around.POLITE,
    greetings=fr_around.GREETINGS,
    joins=fr_around.JOINS,
    praise=fr_tones.PRAISE,
    blame=fr_tones.BLAME,
    yes=fr_consent.YES,
    no=fr_consent.NO,
    stop=fr_sentences.STOP,
    start=(
        """start|commencer|commencez|demarrer|demarrez|reprendre|reprenez|recommencer|recommencez|reactiver|
        reactivez|activer|m'abonner|abonnez moi|reabonner|reabonnez moi|s'abonner|m'inscrire|inscrivez moi|
        je veux recevoir des messages|je veux a nouveau recevoir des messages"""
    ),
    help=fr_strangers.HELP,
    wrong_number=fr_strangers.WRONG_NUMBER,
    start_says=fr_sentences.START_SAYS,
    stop_says=fr_sentences.STOP_SAYS,
    stop_unless=fr_sentences.STOP_UNLESS,
    wrong_number_says=fr_strangers.WRONG_NUMBER_SAYS,
    wrong_number_unless=fr_strangers.WRONG_NUMBER_UNLESS,
    never_been_says=fr_strangers.NEVER_BEEN_SAYS,
    bereavement_says=fr_bereavement.BEREAVEMENT_SAYS,
    bereavement_unless=fr_bereavement.BEREAVEMENT_UNLESS,
    help_says=fr_strangers.HELP_SAYS,
    carer_says=fr_sentences.CARER_SAYS,
    young_says=fr_sentences.YOUNG_SAYS,
    language_says=fr_sentences.LANGUAGE_SAYS,
    names=(
        """francais|en francais|le francais|langue francaise|francaise|french|in french|french please|france|fr|
        frances|francais svp"""
    ),
)
