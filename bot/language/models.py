"""Which languages are told apart in each script, and the models that do it: made once at start."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from bot.language.letter_model import LetterModel, build_model, count_letters, without_capitals
from bot.language.letters import script_of
from bot.language.profiles import read_profiles
from bot.language.words.merged import WORDS

ALONE: Mapping[str, str] = MappingProxyType(
    {
        "Greek": "el", "Armenian": "hy", "Hebrew": "he", "Bengali": "bn", "Gurmukhi": "pa", "Gujarati": "gu",
        "Odia": "or", "Tamil": "ta", "Telugu": "te", "Kannada": "kn", "Malayalam": "ml", "Sinhala": "si", "Thai": "th",
        "Lao": "lo", "Tibetan": "bo", "Burmese": "my", "Georgian": "ka", "Hangul": "ko", "Khmer": "km", "Kana": "ja",
        "Han": "zh",
    }
)  # fmt: skip
"""Scripts that one language of our patients is written in."""

_TOGETHER = {
    "Latin": (
        "en cy pl ro pt es it fr tr lt so ca cs da de et fi hr hu id lv nl no sk sl sq sv sw tl vi "
        "ku pa-Latn ur-Latn hi-Latn bn-Latn"
    ),
    "Cyrillic": "uk ru bg mk",
    "Arabic": "ar fa ur pa-Arab ps ckb",
    "Devanagari": "hi mr ne",
    "Ethiopic": "am ti",
}


_PERSIAN_YEH = frozenset({"fa", "ur"})


@cache
def models() -> Mapping[str, LetterModel]:
    """One model for each script that several languages share."""
    return MappingProxyType({script: _model(script, codes.split()) for script, codes in _TOGETHER.items()})


def _model(script: str, languages: list[str]) -> LetterModel:
    profiles = read_profiles(languages)
    counts: dict[str, dict[str, int]] = {}
    for language in languages:
        if language in profiles:
            own = _of_script(profiles[language], script)
            counts[language] = without_capitals(_with_yeh(own) if language in _PERSIAN_YEH else own)
        else:
            counts[language] = count_letters(WORDS[language].split())
    return build_model(counts, WORDS)


def _with_yeh(counts: Mapping[str, int]) -> Mapping[str, int]:
    """langdetect counts the Persian yeh (U+06CC) as the Arabic one (U+064A); they tell the languages apart."""
    return {gram.replace("\u064a", "\u06cc"): count for gram, count in counts.items()}


def _of_script(counts: Mapping[str, int], script: str) -> Mapping[str, int]:
    """Foreign letters in a Wikipedia are no evidence."""
    letters = {" ", *(gram for gram in counts if len(gram) == 1 and script_of(gram) == script)}
    return {gram: count for gram, count in counts.items() if letters.issuperset(gram)}
