"""Decides which language a patient's short text is in, and whether that is sure enough to change the conversation's.

Pure and without state: the same text has the same answer every time, from any thread, from the first call.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from math import log
from types import MappingProxyType

from bot.language.heard import Heard
from bot.language.letter_model import LetterModel
from bot.language.letters import Written, read_words, without_marks
from bot.language.models import ALONE, models
from bot.language.no_evidence import KEYWORDS, NEUTRAL
from bot.language.sureness import is_borrowed, is_enough, is_sure_by_script, is_sure_by_words, share

_NOBODY: Mapping[str, float] = MappingProxyType({})
_TRUST = 0.8  # letters of a word depend on each other: their evidence is worth this share of what it seems
_CURRENT = 4.0  # nats for the conversation's language: most people answer in the language they are asked in
_LIKELY = 20.0  # what a language likely for this patient gains: log(1 + 20 × its share)
_RECORDED = 0.5  # a share from which "muy bien" is the patient's language and not a phrase in English
_LACKED = -1.0  # nats for a language that the flow lacks
_RARE = MappingProxyType(
    {
        **dict.fromkeys(("ca", "mk", "sl", "id", "sw", "mr", "et", "ku"), -4.0),
        **dict.fromkeys(("pa-Latn", "ur-Latn", "bn-Latn"), -2.0),
        **dict.fromkeys(("pa-Arab", "ne", "no", "da"), -1.0),
        "hi-Latn": -2.5,
    }
)
"""Nats for languages that few patients write, beside near relatives that many do."""


class Detector:
    """Holds the tables, read once; give every thread the same one."""

    def __init__(self) -> None:
        self._models: Mapping[str, LetterModel] = models()

    def hear(
        self,
        text: str,
        *,
        current: str = "en",
        languages: Collection[str],
        likely: Mapping[str, float] = _NOBODY,
    ) -> Heard:
        """The language of a text, and whether to go on in it. Never fails, whatever the text.

        ``languages``: what the flow carries; ``current``: the conversation's; ``likely``: language → share (0 to 1) of
        those who might write, from what is recorded of the patient or of the place.
        """
        written = read_words(text)
        shown = [word for word in written.words if word not in NEUTRAL]
        model = self._models.get(written.script or "")
        if model and written.titled:
            shown = [word for word in shown if model.lists(word)]
        telling = [word for word in shown if without_marks(word) not in KEYWORDS]
        if written.script in ALONE:
            return _by_script(written, telling, current, languages)
        if model is None or not shown or (written.script == "Latin" and not telling):
            return Heard(current, 0.0, switch=False)
        prior = _priors(model.languages, current, languages, likely)
        scores = {one: score * _TRUST + prior[one] for one, score in model.score(shown).items()}
        best = max(scores, key=lambda one: scores[one])
        may = best != current and best in languages
        may = may and (likely.get(best, 0.0) >= _RECORDED or not is_borrowed(written))
        if may and current in scores:
            switch = is_sure_by_words(model, telling, best, current, scores)
        else:
            switch = may and is_sure_by_script(written, telling, best, scores)
        return Heard(best, round(share(scores, best), 4), switch)


def _by_script(written: Written, telling: Sequence[str], current: str, languages: Collection[str]) -> Heard:
    language = ALONE[written.script or ""]
    may = language != current and language in languages
    return Heard(language, 1.0, switch=may and is_enough(written, telling))


@lru_cache(maxsize=256)
def _of_flow(known: tuple[str, ...], languages: tuple[str, ...]) -> Mapping[str, float]:
    return {one: (0.0 if one in languages else _LACKED) + _RARE.get(one, 0.0) for one in known}


def _priors(
    known: Sequence[str], current: str, languages: Collection[str], likely: Mapping[str, float]
) -> dict[str, float]:
    prior = dict(_of_flow(tuple(known), tuple(languages)))
    if likely:
        for one in known:
            prior[one] += log(1 + _LIKELY * min(1.0, max(0.0, likely.get(one, 0.0))))
    if current in prior:
        prior[current] = max(prior[current], 0.0) + _CURRENT
    return prior
