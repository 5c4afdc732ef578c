"""Do the words of a comment say the opposite of its score? Turned scales are the commonest error of text surveys.

Only a clear opposite counts: a good score with strong blame and no praise, a poor score with praise and no blame.
"1 but parking was awful" is a mixed comment, "1 terrible, worst night of my life" is a turned scale.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from bot.engine.stated_words import ENGLISH
from bot.engine.turned_words import ASIDE, BETWEEN_THOUGHTS, CONTRAST, ELSEWHERE
from bot.text.lexicon_keys import keys_of
from bot.text.words import BREAK, split_words

_GOOD = frozenset({"very_good", "good"})
_POOR = frozenset({"very_poor", "poor"})
_REACH = 3  # words before (or, in some languages, behind) a word in which a "not" turns it
_WISHES = frozenset({"could", "would", "should"})  # "could have been brilliant"
_ROOM = 10  # words: in a longer comment one kind word does not turn a poor score
_SHORT = 4  # words: so short a comment has no room for a second thought
_MOST_WORDS = 400
_PLAIN_ENOUGH = 2  # words of strong blame: food and parking do not explain them


@dataclass(frozen=True, slots=True)
class _Tone:
    """How often words praise and blame, and how often they blame strongly."""

    praise: int = 0
    blame: int = 0
    strong: int = 0
    strong_praise: int = 0
    judges: int = 0  # words that judge at all, those that a "not" turned included


@dataclass(frozen=True, slots=True)
class _Judging:
    """An expression that praises (``good``) or blames, and how strongly."""

    words: tuple[str, ...]
    good: bool
    strength: int


_NOTHING_TO_SAY = re.compile(r"\W*(?:nothing|none|nowt|no|n/?a)(?: at all| really)?\s*[,;–-]", re.IGNORECASE)
"""How many begin who can think of nothing bad ("Nothing, excellent service"): it turns no word behind the mark."""
_CLAUSE_END = re.compile(r"[,.;:!?\n–—]| - ")
_LONGEST_VERDICT = 6  # words
_OF_ALL = frozenset(
    split_words("service care treatment experience hospital place stay visit from start to finish at all")
)


def contradicts(value: str | None, comment: str | None, languages: Iterable[str]) -> bool:
    """Whether ``comment`` clearly says the opposite of ``value``, read in the first language that judges in it."""
    if not comment or value not in _GOOD | _POOR:
        return False
    own, *others = dict.fromkeys(languages)
    comment = comment[found.end() :] if (found := _NOTHING_TO_SAY.match(comment)) else comment
    words = tuple(split_words(comment[:4000])[:_MOST_WORDS])
    plain = [word for word in words if word != BREAK]
    # What is written in English is not judged by words that mean something else in a third language.
    languages = (own, "en") if len(plain) > 1 and not ENGLISH.isdisjoint(plain) else (own, *others)
    tones = (_hear(words, language) for language in languages)
    tone = next((one for one in tones if one.judges), _Tone())
    contrasts = not CONTRAST.isdisjoint(plain)
    if not contrasts and _is_opposite_verdict(value, _CLAUSE_END.split(comment[:200])[0], languages):
        return True
    if tone.praise and tone.blame:
        return False
    if ELSEWHERE.intersection(plain) or ("been" in plain and _WISHES.intersection(plain)):
        return False
    if value in _POOR:
        clear = tone.strong_praise or tone.praise > 1 or len(plain) <= _ROOM
        return tone.praise > 0 and bool(clear) and not contrasts
    if tone.strong < _PLAIN_ENOUGH and (contrasts or ASIDE.intersection(plain)):
        return False
    return tone.strong > 0 or (tone.blame > 0 and len(plain) <= _SHORT)


def _is_opposite_verdict(value: str | None, clause: str, languages: Sequence[str]) -> bool:
    """ "1 terrible, left in pain", "2 very poor service not happy at all": a second verdict, and about everything."""
    words = tuple(split_words(clause))
    if not words or len(words) > _LONGEST_VERDICT:
        return False
    language = next((one for one in languages if _hear(words, one).judges), "")
    known, beside = _judging(language), _words(language, "nots") | _words(language, "very") | _words(language, "quite")
    at = 0
    while at < len(words):
        found = _longest(known[words[at]], words, at) if words[at] in known else None
        if found is None and words[at] not in beside and words[at] not in _OF_ALL:
            return False
        at += len(found.words) if found is not None else 1
    tone = _hear(words, language)
    same, other = (tone.praise, tone.blame) if value in _GOOD else (tone.blame, tone.praise)
    return other > 0 and same == 0


def _hear(words: tuple[str, ...], language: str) -> _Tone:
    """Each word that judges, turned by a "not" near it; the longest expression counts."""
    known, nots, very = _judging(language), _words(language, "nots"), _words(language, "very")
    praise = blame = strong = strong_praise = judges = 0
    at = said = 0
    while at < len(words):
        found = _longest(known[words[at]], words, at) if words[at] in known else None
        if found is None:
            at += 1
            continue
        judges += 1
        behind, good, strength = at + len(found.words), found.good, found.strength
        if _is_near(words, at, behind, nots, since=said, behind=language != "en"):
            good, strength = not good, 1 if good else 0
        praise += good and strength > 0
        blame += not good and strength > 0
        strong_praise += good and strength > 1
        strong += not good and (strength > 1 or (strength > 0 and _is_near(words, at, behind, very)))
        at = said = behind
    return _Tone(praise, blame, strong, strong_praise, judges)


def _longest(known: Sequence[_Judging], words: tuple[str, ...], at: int) -> _Judging | None:
    return next((one for one in known if one.words == words[at : at + len(one.words)]), None)


def _is_near(
    words: Sequence[str], start: int, end: int, wanted: frozenset[str], *, since: int = 0, behind: bool = True
) -> bool:
    """``since``: the "not" of an expression before ("could not be more grateful") turns nothing further on."""
    for place in range(start - 1, max(since - 1, start - 1 - _REACH), -1):
        if words[place] in BETWEEN_THOUGHTS:
            break
        if words[place] in wanted:
            return True
    return behind and any(word in wanted for word in words[end : end + 1])


@cache
def _words(language: str, field: str) -> frozenset[str]:
    return frozenset(words[0] for words in keys_of(language, field) if len(words) == 1)


@cache
def _judging(language: str) -> dict[str, list[_Judging]]:
    """The expressions of a language by their first word, the longest first: most words of a text begin none."""
    meanings: dict[tuple[str, ...], tuple[bool, int]] = {}
    for field, meaning in _FIELDS:
        for words in keys_of(language, field):
            meanings.setdefault(words, meaning)
    meanings.pop((), None)
    meanings.pop(("por",), None)  # mistyped for "poor", but Spanish and Portuguese for "for"
    known: dict[str, list[_Judging]] = {}
    for words in sorted(meanings, key=len, reverse=True):
        known.setdefault(words[0], []).append(_Judging(words, *meanings[words]))
    return known


_FIELDS = (
    ("excellent", (True, 2)),
    ("terrible", (False, 2)),
    ("blame", (False, 2)),
    ("praise", (True, 1)),
    ("good", (True, 1)),
    ("bad", (False, 1)),
)
