"""Find the lexicon of a language."""

from bot.text.lexicon.lexicon import Lexicon

LANGUAGES = (
    *("en", "cy", "pl", "ro", "pa", "ur", "bn", "gu", "hi", "ar"),
    *("pt", "es", "it", "fr", "tr", "uk", "lt", "so", "zh", "fa"),
)
"""The languages that texts are written and read in; a file `lexicon/xx.py` each."""


def lexicon_of(language: str) -> Lexicon | None:  # noqa: C901 – one case a language: nothing is imported by name
    """What patients write in this language, or None for one that nobody has written down.

    Loaded when it is asked for: what `lexicon_keys` and `spoken` made of all lexicons is kept between starts, and
    most processes never need the lists themselves.
    """
    match language:
        case "en":
            from bot.text.lexicon import en

            return en.LEXICON
        case "cy":
            from bot.text.lexicon import cy

            return cy.LEXICON
        case "pl":
            from bot.text.lexicon import pl

            return pl.LEXICON
        case "ro":
            from bot.text.lexicon import ro

            return ro.LEXICON
        case "pa":
            from bot.text.lexicon import pa

            return pa.LEXICON
        case "ur":
            from bot.text.lexicon import ur

            return ur.LEXICON
        case "bn":
            from bot.text.lexicon import bn

            return bn.LEXICON
        case "gu":
            from bot.text.lexicon import gu

            return gu.LEXICON
        case "hi":
            from bot.text.lexicon import hi

            return hi.LEXICON
        case "ar":
            from bot.text.lexicon import ar

            return ar.LEXICON
        case "pt":
            from bot.text.lexicon import pt

            return pt.LEXICON
        case "es":
            from bot.text.lexicon import es

            return es.LEXICON
        case "it":
            from bot.text.lexicon import it

            return it.LEXICON
        case "fr":
            from bot.text.lexicon import fr

            return fr.LEXICON
        case "tr":
            from bot.text.lexicon import tr

            return tr.LEXICON
        case "uk":
            from bot.text.lexicon import uk

            return uk.LEXICON
        case "lt":
            from bot.text.lexicon import lt

            return lt.LEXICON
        case "so":
            from bot.text.lexicon import so

            return so.LEXICON
        case "zh":
            from bot.text.lexicon import zh

            return zh.LEXICON
        case "fa":
            from bot.text.lexicon import fa

            return fa.LEXICON
        case _:
            return None
