"""Read one text for worries: its phrases first, then the weight of its words; what happens then is `routing`."""

from collections.abc import Sequence

from bot.text.phrases import Found
from bot.text.word_places import said
from bot.text.words import split_words
from bot.triage.concerns import TIER_OF, Concern, Kind
from bot.triage.judging import Judged, judge
from bot.triage.weighing import Weighed, telling_words, weigh
from bot.triage.wordlists import Wordlists, scripts_of

UNREADABLE = "a language that the wordlists cannot read"
WEIGHED = "weighed:"
"""How the phrase of a concern begins that no entry of a list decided, but the weight of the words."""
_FEW = 1  # words: a single one weighs nothing; what matters in it is a phrase
_WEIGHED_IN = ("en", None)  # the weights are of English words; None: the caller is not sure of the language
_URGENCY = {kind: place for place, kind in enumerate(Kind)}


def detect(text: str, wordlists: Wordlists, *, language: str | None = None) -> tuple[Concern, ...]:
    """At most one concern of each kind, most urgent first; the same answer every time; linear in the length.

    A negated worry is left for a person (REVIEW), except a complaint or a wish for contact, which negated is none.
    Where no phrase raises anything, the weight of the words may raise a kind, or REVIEW; it takes nothing away.
    A text that raises nothing is REVIEW too when no wordlist reads the script of its letters, or its ``language``
    (ISO 639-1; None when the caller is not sure of it).
    """
    words = split_words(text)
    read = wordlists.typos.mend(words)
    judged = judge(read, wordlists)
    if judged.raised:
        return tuple(_concern(text, words, kind, judged.raised[kind], wordlists) for kind in _in_order(judged))
    if judged.doubtful is not None:
        return (_concern(text, words, Kind.REVIEW, judged.doubtful, wordlists),)
    weighed = _weigh(read, judged, wordlists) if language in _WEIGHED_IN and len(words) > _FEW else None
    if weighed is not None:
        return (_weighed_concern(text, words, read, weighed, wordlists),)
    if not _can_read(text, wordlists, language):
        return (Concern(Kind.REVIEW, TIER_OF[Kind.REVIEW], UNREADABLE),)
    return ()


def _in_order(judged: Judged) -> list[Kind]:
    return sorted(judged.raised, key=_URGENCY.__getitem__)


def _concern(text: str, words: Sequence[str], kind: Kind, found: Found, wordlists: Wordlists) -> Concern:
    phrase = wordlists.rules[found.phrase].phrase
    return Concern(kind, TIER_OF[kind], phrase, said(text, words, found.start, found.end))


def _weigh(words: Sequence[str], judged: Judged, wordlists: Wordlists) -> tuple[Kind, Weighed] | None:
    """What the words weigh enough for, beyond what the phrases dismissed."""
    weights = wordlists.weights
    if weights is None:
        return None
    heaviest = [one for one in weigh(words, weights) if one.kind not in judged.dismissed]
    for one in heaviest:
        if one.score >= weights.raise_at.get(one.kind, float("inf")):
            return one.kind, one
    for one in heaviest:
        if one.score >= weights.review_at.get(one.kind, float("inf")):
            return Kind.REVIEW, one
    return None


def _weighed_concern(
    text: str, words: Sequence[str], read: Sequence[str], weighed: tuple[Kind, Weighed], wordlists: Wordlists
) -> Concern:
    kind, one = weighed
    places = telling_words(read, wordlists.weights, one) if wordlists.weights is not None else []
    start, end = (places[0], places[-1] + 1) if places else (one.start, one.end)
    phrase = f"{WEIGHED} {', '.join(read[place] for place in places)}"
    return Concern(kind, TIER_OF[kind], phrase, said(text, words, start, end))


def _can_read(text: str, wordlists: Wordlists, language: str | None) -> bool:
    if language is not None and language not in wordlists.languages:
        return False
    seen = False
    for script in scripts_of(text):
        if script in wordlists.scripts:
            return True
        seen = True
    return not seen
