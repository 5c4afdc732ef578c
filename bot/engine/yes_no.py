"""The words that mean yes and no, in every language: whole messages, and in English what is made of nothing else.

Consent must not be guessed: a word that could limit a yes ("but", "only", "name") makes it none.
"""

import re
from collections.abc import Iterable
from functools import cache

from bot.text.lexicon_keys import lines_of
from bot.text.words import BREAK, split_words

_LONGEST = 10  # words
_THUMBS = {"yes": ("👍", "✅", "👌"), "no": ("👎", "❌")}


_AGREES = """
    consent yeh yis yas defo deffo crack nae yes yeah yep yup yea ye aye ok okay okey sure fine certainly
    absolutely definitely course agree agreed happy glad can may free share use go ahead means guest permission
"""
_AROUND = """
    somebody someone dear give helps help oh ah mate pal hun lad pet love darling bro mum dad says from on given
    nae fire away would i it is that this to do so be by you we me my with for of all the a an your them these
    those am will words word comment comments feedback what said wrote written anything any anyway like want
    wish need others other people if way much very quite more than welcome feel at poster public publish print
    quote here there there's thanks thank cheers ta lovely good great perfectly then just yourself yourselves
    too in have has got let please pleasure worries doctor nurse team nhs hospital ward staff and
    some tell everyone everybody someone world might soul souls poor patient patients improve improves learn future hope
    hopefully useful cause
"""
_LIMITS = """
    but only except unless without although though however depends name names surname initials ward first rather
    never maybe perhaps unsure private personal think until after before provided long which hope anonymous
    anonymously
"""
_TURNED_WORDS = """
    not a problem|no problem|do not mind|not mind|no objection|no objections|no worries|not bothered|why not|no issue
    no issues|no probs|no prob|no problems|no dramas|no drama|no hassle|no trouble|no harm|no qualms|no concerns
    no reason not|nae probs|nae prob|nae problem|nae worries|not a prob|no difficulty|not object|have no problem
    nae bother|no bother|not at all
"""
_TURNED = tuple(tuple(one.split()) for line in _TURNED_WORDS.splitlines() for one in line.split("|") if one.strip())
_AGREEING = frozenset(split_words(_AGREES))
_AROUND_AGREEING = _AGREEING | frozenset(split_words(_AROUND))
_REFUSALS = """
    want wanted wish rather prefer sooner keep kept like shared used using publish published printed posted
    happy comfortable allow allowed agree consent permission give privacy private confidential secret own myself
    its uncomfortable publication sharing publishing reading moment people
    really thankyou please sorry did do does am is ever under circumstances anyone anybody else see anything
    definitely certainly absolutely way chance likely today time this i said told asked already last still again
    before always
"""
_CORE = frozenset(
    {"no", "not", "never", "nope", "decline", "refuse", "private", "nah", "naw", "confidential", "personal"}
)
_UNSURE = "sure maybe know think yes yeah yep yup ye yea aye ok fine and"
_NEVER_REFUSING = frozenset(_UNSURE.split())
_AROUND_REFUSING = (_AROUND_AGREEING | _CORE | frozenset(_REFUSALS.split())) - _NEVER_REFUSING
_LIMITING = frozenset(split_words(_LIMITS))
_REFUSING = frozenset({"no", "nope", "nah", "nay", "naw", "nooo", "noo", "na"})
_SO_NO = re.compile(
    r"\b(?:so|then|therefore)[, ]+(?:please |it'?s |i'?ll say |i sa(?:y|id) |that'?s |(?:that|it) is )?"
    r"(?:a )?(?:no|nope|nah)(?:[ ,]+(?:thanks|thank you|please|sorry|ta|from me))*\W*$",
    re.IGNORECASE,
)
_GOES_ON = "one idea sorry clue problem problems worries objection objections issue issues bother name names"
_NOT_REFUSING = frozenset(_GOES_ON.split())


def means_yes(text: str, languages: Iterable[str]) -> bool:
    """Whether the whole text is a yes in one of the languages."""
    some = tuple(languages)
    return _means("yes", text, some) or ("en" in some and _agrees(split_words(text[:200])))


def means_no(text: str, languages: Iterable[str]) -> bool:
    """Whether the whole text is a no in one of the languages."""
    return _means("no", text, languages)


def means_dont_know(text: str, languages: Iterable[str]) -> bool:
    """Whether the whole text says in one of the languages that its writer does not know: Spanish "no sé" is no "no"."""
    return _means("dont_know", text, languages)


def refuses(text: str) -> bool:
    """ "I would rather you did not use it": a refusal, and nothing that limits or adds."""
    words = [word for word in split_words(text[:200]) if word != BREAK]
    if not words or len(words) > _LONGEST + 4:
        return False
    plain, turned = _without_turned(words)
    return not turned and bool(_CORE.intersection(plain)) and _AROUND_REFUSING.issuperset(plain)


def ends_with_no(text: str) -> bool:
    """An English no behind its reason: "it was for your eyes only, so no thanks"; a yes anywhere makes it none."""
    words = set(split_words(text[:400]))
    return _SO_NO.search(text[:400]) is not None and _NEVER_REFUSING.isdisjoint(words - {"and", "think", "know"})


def begins_with_no(text: str) -> bool:
    """An English no with more words behind it: "no it's private", but not "no problem"."""
    words = [word for word in split_words(text[:400]) if word != BREAK]
    turned = any(tuple(words[at : at + len(one)]) == one for one in _TURNED for at in range(len(words)))
    return len(words) > 1 and words[0] in _REFUSING and words[1] not in _NOT_REFUSING and not turned


def _agrees(split: list[str]) -> bool:
    words = [word for word in split if word != BREAK]
    if not words or len(words) > _LONGEST + 4 or _LIMITING.intersection(words):
        return False
    plain, turned = _without_turned(words)
    return (
        (turned or bool(_AGREEING.intersection(plain)))
        and _AROUND_AGREEING.issuperset(plain)
        and not {"no", "not"}.intersection(plain)
    )


def _without_turned(words: list[str]) -> tuple[list[str], bool]:
    """ "I don't mind", "no problem": a not that agrees."""
    plain: list[str] = []
    at, turned = 0, False
    while at < len(words):
        size = next((len(one) for one in _TURNED if tuple(words[at : at + len(one)]) == one), 0)
        turned = turned or bool(size)
        if not size:
            plain.append(words[at])
        at += size or 1
    return plain, turned


def _means(field: str, text: str, languages: Iterable[str]) -> bool:
    bare = text.strip()
    if bare and len(bare) <= 6 and bare.startswith(_THUMBS.get(field, ())):
        return True
    words = [word for word in split_words(bare[:200]) if word != BREAK]
    if not words or len(words) > _LONGEST or len(bare) > 200:
        return False
    return any(_is_whole(field, words, language) for language in languages)


def _is_whole(field: str, words: list[str], language: str) -> bool:
    known, polite = _entries(language, field), _entries(language, "polite")
    if " ".join(words) in known:
        return True
    kept: list[str] = []
    at = 0
    while at < len(words):
        size = next((size for size in (4, 3, 2, 1) if " ".join(words[at : at + size]) in polite), 0)
        if not size or " ".join(words[at : at + size]) in known:
            kept.append(words[at])
            at += 1
        else:
            at += size
    return " ".join(kept) in known


@cache
def _entries(language: str, field: str) -> frozenset[str]:
    return frozenset(lines_of(language, field)) - {""}
