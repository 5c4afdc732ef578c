"""Tell a request about our texts from one about the care, in English: what stands behind the words decides.

"Don't text me again" is for us; "don't text me my results" and "stop sending me round in circles" are feedback. What
names our texts is for us unless it goes on about others; anything else is for us only if nothing follows but what
follows such a request. To end the asking where nobody asked for it is the worst fault of all.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.text.spoken import Heard
from bot.text.words import BREAK

_OURS_WORDS = """
    texts text txts txtin texting messages message messaging surveys survey questionnaire questionnaires feedback
    lists list mailing database system records reminders notifications sms subscription contacts reviews review ratings
    correspondence communication communications spam junk rubbish crap shit nonsense emails future texted messaged
    contacted
"""
_OURS = frozenset(_OURS_WORDS.split())
_NAMES_TEXTS_WORDS = """
    texts messages surveys survey questionnaire questionnaires list lists mailing database spam subscription unsubscribe
    unsubscribed unsub unsubscibe unsubcribe unsuscribe unsubsribe harassment harassing spamming
"""
_NAMES_TEXTS = frozenset(_NAMES_TEXTS_WORDS.split())
_FOLLOWS_WORDS = """
    please pls thanks thank thankyou ta cheers now again any anymore ever agen agane more them it its i im ive stop
    mate pal hun hen butt or you u immediately already here and because cos coz as no not nor leave remove take delete
    block unsubscribe we enough kindly am asap forthwith x xx opt do wrong ok okay sorry today straight forever yet
    he she until unless constantly daily repeatedly every
"""
_FOLLOWS = frozenset(_FOLLOWS_WORDS.split())
_THESE = frozenset({"this", "these", "those"})
_BEHIND_THESE = frozenset(
    {"questions", "stupid", "silly", "bloody", "daft", "annoying", "constant", "damn", "endless", "nhs", "things"}
)
_PHONES = frozenset({"number", "phone", "mobile"})
_PAIR_WORDS = """
    at all|at once|in future|in any|for any|under any|by text|with immediate|for ever|for good|on here|right now|to me
    to us|at work|all the|so much|so many|so often|several times
"""
_PAIRS = frozenset(tuple(pair.split()) for line in _PAIR_WORDS.splitlines() for pair in line.split("|") if pair.strip())
# Behind what names texts these tell which texts: the ward's, the surgery's.
_OF_OTHERS_WORDS = """
    about left when during while saying telling came come were was going at appearing arriving between regarding
"""
_OF_OTHERS = frozenset(_OF_OTHERS_WORDS.split())
_CARE = frozenset({"appointment", "appointments", "results", "prescription", "prescriptions", "medication"})
_ASKING = frozenset({"survey", "surveys", "feedback", "these"})
_NEAR = 6  # words behind the request in which our texts are looked for
_FURTHEST = 30  # words behind the request that are read at all
_AFTER_CALLING = frozenset({"please", "now", "again", "on", "i", "and"})  # "stop calling me love"
_SPEAKER_WORDS = """
    they he she nurse nurses doctor consultant receptionist staff sign poster letter reception surgery it was were
"""
_SPEAKERS = frozenset(_SPEAKER_WORDS.split())
_TELLING = frozenset({"said", "told", "says", "saying", "telling"})
_WILL_CALL = frozenset((("we", "will", "contact"), ("we", "will", "ring"), ("we", "will", "call")))


def is_asked_of_us(one: Heard, words: Sequence[str]) -> bool:
    """Whether a request to stop, at its place in the text, asks us to end our texts."""
    said, rest = words[one.start : one.end], _rest(words, one.end)
    rest = rest[1:] if rest[:1] in (["me"], ["us"]) else rest
    if _is_reported(rest) or (not _CARE.isdisjoint(rest) and _ASKING.isdisjoint(rest)):
        return False
    if not rest or _ends_soon(rest):
        return True
    if "calling" in said:
        return rest[0] in _AFTER_CALLING
    if not _NAMES_TEXTS.isdisjoint(said):
        return rest[0] not in _OF_OTHERS or _names_ours(said[-1], rest)
    return rest[0] in _FOLLOWS or _names_ours(said[-1], rest)


def _rest(words: Sequence[str], start: int) -> list[str]:
    """What follows in the same sentence, as far as it matters: the cost stays linear in the text."""
    rest = list(words[start : start + _FURTHEST])
    return rest[: rest.index(BREAK)] if BREAK in rest else rest


def _ends_soon(rest: Sequence[str]) -> bool:
    """ "Take me off this", "do not contact me at all"."""
    return tuple(rest[:2]) in _PAIRS or (len(rest) == 1 and rest[0] in _OURS | _THESE)


def _names_ours(last: str, rest: Sequence[str]) -> bool:
    """Our texts, or this number, near behind: "with texts", "on this number", "about these"."""
    near = [last, *rest[:_NEAR], ""]
    if not _OURS.isdisjoint(near[1:]):
        return True
    return any(
        (word in _THESE and (after == "" or after in _FOLLOWS or after in _BEHIND_THESE))
        or (after in _PHONES and word in ("this", "my", "our"))
        for word, after in pairwise(near)
    )


def _is_reported(rest: Sequence[str]) -> bool:
    """ "Don't contact me they said", "said the sign": the words of somebody else."""
    near = rest[:_NEAR]
    for place, word in enumerate(near):
        beside = {*near[max(place - 2, 0) : place], *near[place + 1 : place + 3]}
        if word in _TELLING and not _SPEAKERS.isdisjoint(beside):
            return True
    return any(tuple(near[place : place + 3]) in _WILL_CALL for place in range(2))
