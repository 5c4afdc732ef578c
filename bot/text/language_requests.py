"""Hear a patient ask for a language: its name alone, or with the few words that such a request is made of."""

from collections.abc import Sequence
from functools import cache

from bot.text.lexicon.lexicon import words_of
from bot.text.lexicons import LANGUAGES, lexicon_of
from bot.text.words import BREAK, split_words

UNKNOWN = "und"
"""ISO 639-2 for a language that was not named: "I don't understand English"."""

ENGLISH_NAMES: dict[str, str] = {
    "english": "en", "welsh": "cy", "cymraeg": "cy", "polish": "pl", "romanian": "ro", "punjabi": "pa", "panjabi": "pa",
    "urdu": "ur", "bengali": "bn", "bangla": "bn", "sylheti": "bn", "gujarati": "gu", "gujrati": "gu", "hindi": "hi",
    "arabic": "ar", "portuguese": "pt", "spanish": "es", "italian": "it", "french": "fr", "turkish": "tr",
    "ukrainian": "uk", "lithuanian": "lt", "somali": "so", "chinese": "zh", "mandarin": "zh", "cantonese": "yue",
    "farsi": "fa", "persian": "fa", "dari": "fa", "russian": "ru", "bulgarian": "bg", "hungarian": "hu", "czech": "cs",
    "slovak": "sk", "albanian": "sq", "kurdish": "ku", "sorani": "ckb", "pashto": "ps", "tigrinya": "ti",
    "amharic": "am", "tamil": "ta", "telugu": "te", "malayalam": "ml", "nepali": "ne", "sinhala": "si",
    "vietnamese": "vi",
    "tagalog": "tl", "filipino": "tl", "thai": "th", "japanese": "ja", "korean": "ko", "greek": "el", "hebrew": "he",
    "german": "de", "dutch": "nl", "latvian": "lv", "estonian": "et", "swahili": "sw", "yoruba": "yo", "igbo": "ig",
    "oromo": "om", "marathi": "mr", "croatian": "hr", "serbian": "sr", "gaelic": "gd", "irish": "ga",
}  # fmt: skip

_MAY_ASK = """
    in into please pls i we only speak talk read understand prefer want would like need language version can could you
    do have this it text texts write send me us to switch change translate translation use reply answer my first is
    the a question questions message messages sorry for hi hello thanks thank get be no not very well much good
    mum mums mother father dad speaks he she am these those any chance of little small bad poor his her has him
"""
_MUST_ASK = "in into please pls speak speaks language prefer translate translation switch change version"
_ASKING = frozenset(_MAY_ASK.split())
_TELLS = frozenset(_MUST_ASK.split())
_LONGEST = 14  # words


def read_language_request(words: Sequence[str]) -> str:
    """The code of the language asked for, UNKNOWN for one not named, "" when none is. ``words`` as split."""
    plain = [word for word in words if word != BREAK]
    if not plain or len(plain) > _LONGEST:
        return ""
    if (named := _own_names().get(" ".join(_without_polite(plain)))) is not None:
        return named
    return _in_english(plain)


def _in_english(plain: list[str]) -> str:
    places = [place for place, word in enumerate(plain) if word in ENGLISH_NAMES]
    rest = [word for word in plain if word not in ENGLISH_NAMES]
    if not places or not all(word in _ASKING for word in rest):
        return ""
    refused = {place for place in places if _is_refused(plain, place)}
    wanted = [ENGLISH_NAMES[plain[place]] for place in places if place not in refused]
    if len(set(wanted)) == 2 and {"my", "her", "his"}.intersection(rest):
        wanted = [language for language in wanted if language != "en"]  # "Farsi please, my English is bad"
    if len(set(wanted)) == 1 and (not rest or refused or _TELLS.intersection(rest)):
        return wanted[0]
    return UNKNOWN if refused and not wanted and _TELLS.union({"understand", "read"}).intersection(rest) else ""


def _is_refused(plain: list[str], place: int) -> bool:
    """ "I do not speak English", "no English"."""
    for word in reversed(plain[max(0, place - 4) : place]):
        if word in ENGLISH_NAMES:
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
