"""Read one text for worries: its phrases first, then the weight of its words; what happens then is `routing`."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.text.phrases import Found
from bot.text.word_places import said
from bot.text.words import split_words
from bot.triage.concerns import TIER_OF, Concern, Kind
from bot.triage.glosses import Told, tell
from bot.triage.judging import Judged, judge
from bot.triage.weighing import MOST_SHOWN, knows, telling_words, weigh
from bot.triage.wordlists import Wordlists, scripts_of

UNREADABLE = "a language that the wordlists cannot read"
WEIGHED = "weighed:"
"""How the phrase of a concern begins that no entry of a list decided, but the weight of the words."""
_AND = "و"  # Arabic for "and": written together with the word behind
_FEW = 1  # words: a single one weighs nothing; what matters in it is a phrase
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
    judged = _judge(read, wordlists)
    if judged.raised:
        return tuple(_concern(text, words, kind, judged.raised[kind], wordlists) for kind in _in_order(judged))
    if judged.doubtful is not None:
        return (_concern(text, words, Kind.REVIEW, judged.doubtful, wordlists),)
    weighed = _weigh(read, judged, wordlists, language) if len(words) > _FEW else None
    if weighed is not None:
        return (_weighed_concern(text, words, read, weighed),)
    if not _can_read(text, wordlists, language):
        return (Concern(Kind.REVIEW, TIER_OF[Kind.REVIEW], UNREADABLE),)
    return ()


def _in_order(judged: Judged) -> list[Kind]:
    return sorted(judged.raised, key=_URGENCY.__getitem__)


def _concern(text: str, words: Sequence[str], kind: Kind, found: Found, wordlists: Wordlists) -> Concern:
    phrase = wordlists.rules[found.phrase].phrase
    return Concern(kind, TIER_OF[kind], phrase, said(text, words, found.start, found.end))


def _judge(words: Sequence[str], wordlists: Wordlists) -> Judged:
    """What the phrases say; where they raise nothing, what they say without an "and" that Arabic writes together."""
    judged = judge(words, wordlists)
    if judged.raised:
        return judged
    bare = [word[1:] if word[0] == _AND and wordlists.phrases.names(word[1:]) else word for word in words]
    again = judge(bare, wordlists) if bare != words else judged
    return again if again.raised or judged.doubtful is None else judged


@dataclass(frozen=True, slots=True)
class _Weighed:
    """What a text's words weigh most for; ``places``: of the words that say so, in the text."""

    kind: Kind
    places: list[int]


def _weigh(words: Sequence[str], judged: Judged, wordlists: Wordlists, language: str | None) -> _Weighed | None:
    """What the words weigh enough for, beyond what the phrases dismissed: English ones, or others told in English."""
    told = _tell(words, wordlists, language)
    weights, spoken = (wordlists.weights, words) if told is None else (wordlists.others.weights, told.words)
    if weights is None:
        return None
    heaviest = [one for one in weigh(spoken, weights) if one.kind not in judged.dismissed]
    for levels, left in ((weights.raise_at, False), (weights.review_at, True)):
        for one in heaviest:
            if one.score >= levels.get(one.kind, float("inf")):
                found = telling_words(spoken, weights, one) or list(range(one.start, one.end))
                places = found if told is None else sorted({told.places[place] for place in found})
                return _Weighed(Kind.REVIEW if left else one.kind, places)
    return None


def _tell(words: Sequence[str], wordlists: Wordlists, language: str | None) -> Told | None:
    """The text in English words; None when it is English, or in no language we have a gloss of."""
    if language == "en":
        return None
    if language is not None:
        gloss = wordlists.others.gloss(language)
        return tell(words, gloss) if gloss is not None else None
    if wordlists.weights is None or knows(words, wordlists.weights):
        return None
    # Nobody is sure of the language of a short text: the gloss that knows most of its words. Were that hardly
    # any, `weigh` leaves the text alone.
    glosses = (wordlists.others.gloss(one) for one in sorted(wordlists.others.languages))
    return max((tell(words, one) for one in glosses if one is not None), key=lambda told: told.known, default=None)


def _weighed_concern(text: str, words: Sequence[str], read: Sequence[str], weighed: _Weighed) -> Concern:
    places = weighed.places
    phrase = f"{WEIGHED} {', '.join(read[place] for place in places[:MOST_SHOWN])}"
    return Concern(weighed.kind, TIER_OF[weighed.kind], phrase, said(text, words, places[0], places[-1] + 1))


def _can_read(text: str, wordlists: Wordlists, language: str | None) -> bool:
    if language is not None and language not in wordlists.languages:
        return False
    seen = False
    for script in scripts_of(text):
        if script in wordlists.scripts:
            return True
        seen = True
    return not seen
