"""Mend a mistyped keyword ("Hlep", "unsubscibe"), for a sentence that is nothing else; real words are never touched.

"Wrong number" is mended in any short text: no other word looks like either of the two.
"""

from functools import lru_cache

from bot.text.typos import wrong_letters

_SHORTEST = 4  # letters: "sop" and "hep" are words of their own
_LONG = 9  # letters from which a keyword may have two wrong ones
_KEYWORDS = ("stop", "unsubscribe", "cancel", "help", "start")
_BESIDE_FIRST = {"stop": "adwtz", "unsubscribe": "yi", "cancel": "xv", "help": "gj", "start": "adwtz"}
_REAL_WORDS = """
    step shop slop swop stow stoop strop stomp stops atop estop stoep stob stoup stope stoma
    helps held hell helm heap kelp yelp hemp hello helo hellp whelp heals heal hepl's gelp
    stars smart star stat tart stark starts stare stair start's sart stars starve straw strap stary
    cancer cancers chancel cancels cancelled canal candle
"""
_REAL = frozenset(_REAL_WORDS.split())
"""Words one slip away from a keyword. Cancer is no wish to cancel."""


_STRANGERS = ("wrong", "number")
_NOT_STRANGERS = frozenset({"wring", "wrongs", "numbers", "numbed", "lumber", "wrung"})


@lru_cache(maxsize=8_192)
def mend_stranger(word: str) -> str:
    """ "wrong" or "number" for a word one slip away from it, else ``word`` itself."""
    if not _SHORTEST <= len(word) <= 8 or not word.isalpha() or word in _NOT_STRANGERS or word[0] not in "wnm":
        return word
    return next((one for one in _STRANGERS if word[0] in (one[0], "m") and wrong_letters(word, one) <= 1), word)


@lru_cache(maxsize=8_192)
def mend_keyword(word: str) -> str:
    """The keyword meant, or ``word`` itself: one letter wrong, two in a long one; the first right or its neighbour."""
    if not _SHORTEST <= len(word) <= 14 or not word.isascii() or not word.isalpha() or word in _REAL:
        return word
    return next((keyword for keyword in _KEYWORDS if _is_slip(word, keyword)), word)


def _is_slip(word: str, keyword: str) -> bool:
    swapped = word[:2] == keyword[1::-1]
    if word[0] != keyword[0] and not swapped and not (word[0] in _BESIDE_FIRST[keyword] and word[1:] == keyword[1:]):
        return False
    return wrong_letters(word, keyword) <= (1 if len(keyword) < _LONG else 2)
