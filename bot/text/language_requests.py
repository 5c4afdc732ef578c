"""Hear a patient ask for a language: its name alone, or with the few words that such a request is made of."""

from collections.abc import Sequence
from functools import cache

from bot.text.language_names import ASKING, CHINESE_NAMES, ENGLISH_NAMES, NAMES
from bot.text.lexicon.lexicon import words_of
from bot.text.lexicons import LANGUAGES, lexicon_of
from bot.text.words import BREAK, split_words

UNKNOWN = "und"
"""ISO 639-2 for a language that was not named: "I don't understand English"."""

_MAY_ASK = """
    in into please pls i we only speak talk read understand prefer want would like need language version can could
    you do have this it text texts write send me us to switch change translate translation use reply answer my first
    is the a question questions message messages sorry for hi hello thanks thank get be no not very well much good
    mum mums mother father dad speaks he she am these those any chance of little small bad poor his her has him
    reads got better easier easiest instead so back there other sent best parents wife husband gran nan son daughter
    patient family cant your doesnt does understands if possible possibly will its that just but languages type
    replies ask asking te rog how what about go speaking prefers wants needs mam nana them also either else
    available ya u tongue
"""
_MUST_ASK = """
    in into please pls speak speaks language prefer prefers translate translation switch change version reads read
    understand understands got any instead available possible need needs want wants have about tongue
"""
_ASKING = frozenset(_MAY_ASK.split())
_TELLS = frozenset(_MUST_ASK.split())
_WEAK = frozenset({"bad", "poor", "little", "small", "not"})  # "my English is bad"
_OTHERS_SPEAK = "bad poor little small he she him her they them mum mums mother father dad speaks good very well"
_OTHER_PEOPLE = frozenset(_OTHERS_SPEAK.split())
_ENDS_REFUSAL = frozenset({"good", "well", "please", "but", "so", "only"})  # "my English not good, Urdu"
_SHORT_REFUSAL = 2  # words
_LONGEST = 14  # words
_LONGEST_OTHER = 9


def read_language_request(words: Sequence[str]) -> str:
    """The code of the language asked for, UNKNOWN for one not named, "" when none is. ``words`` as split."""
    plain = [word for word in words if word != BREAK]
    if not plain or len(plain) > _LONGEST:
        return ""
    if (named := _own_names().get(" ".join(_without_polite(plain)))) is not None:
        return named
    return _in_english(plain) or _in_other_words(_join_chinese(plain))


def _in_english(plain: list[str]) -> str:
    places = [place for place, word in enumerate(plain) if word in ENGLISH_NAMES]
    rest = [word for word in plain if word not in ENGLISH_NAMES]
    if not places or not all(word in _ASKING for word in rest):
        return ""
    refused = {place for place in places if _is_refused(plain, place)}
    wanted = [ENGLISH_NAMES[plain[place]] for place in places if place not in refused]
    if len(set(wanted)) == 2 and {"my", "her", "his"}.intersection(rest):
        wanted = [language for language in wanted if language != "en"]  # "Farsi please, my English is bad"
    if set(wanted) == {"en"} and _OTHER_PEOPLE.intersection(rest):
        return UNKNOWN if _WEAK.intersection(rest) and "my" in rest else ""  # "he speaks good English"
    if len(set(wanted)) == 1 and (not rest or refused or _TELLS.intersection(rest)):
        return wanted[0]
    tells = len(rest) <= _SHORT_REFUSAL or bool(_TELLS.intersection(rest))  # "no English"
    return UNKNOWN if refused and not wanted and tells else ""


def _in_other_words(plain: list[str]) -> str:
    """Nothing but the names of one language and words of asking, in any language."""
    if len(plain) > _LONGEST_OTHER:
        return ""
    wanted = {NAMES[word] for word in plain if word in NAMES}
    asks = all(word in NAMES or word in ASKING or word in _ASKING for word in plain)
    own = any(word not in ENGLISH_NAMES and word not in _ASKING for word in plain)  # else it was English, and read
    return wanted.pop() if asks and own and len(wanted) == 1 else ""


def _join_chinese(plain: list[str]) -> list[str]:
    """Names of two characters as one word."""
    joined: list[str] = []
    at = 0
    while at < len(plain):
        name = next((key for key in CHINESE_NAMES if tuple(plain[at : at + len(key)]) == key), ())
        joined.append("chinese" if name and CHINESE_NAMES[name] == "zh" else "english" if name else plain[at])
        at += len(name) or 1
    return joined


def _is_refused(plain: list[str], place: int) -> bool:
    """ "I do not speak English", "no English"."""
    for word in reversed(plain[max(0, place - 4) : place]):
        if word in ENGLISH_NAMES:
            return False
        if word in _ENDS_REFUSAL:
            return False
        if word in ("no", "not"):
            return True
    return False


def _without_polite(plain: list[str]) -> list[str]:
    return [word for word in plain if word not in ("please", "pls", "thanks", "in", "version", "language", "only")]


@cache
def _own_names() -> dict[str, str]:
    """How each language calls itself, as its speakers type it; a name that two languages share asks for neither."""
    names: dict[str, str] = {}
    for language in LANGUAGES:
        lexicon = lexicon_of(language)
        for name in words_of(lexicon.names) if lexicon else ():
            key = " ".join(word for word in split_words(name) if word != BREAK)
            names[key] = language if names.get(key, language) == language else ""
    return {key: language for key, language in names.items() if key and language} | ENGLISH_NAMES
