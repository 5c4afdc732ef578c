"""Find what outranks every flow in a patient's text, in every language; what follows from it is decided elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.text.language_requests import UNKNOWN, read_language_request
from bot.text.not_named import is_not_the_named
from bot.text.spoken import Heard, find_sentences, stands_alone, whole_messages
from bot.text.words import BREAK, split_words


class Intent(StrEnum):
    """What a text asks for whatever was being asked; the order is the precedence of contract.md."""

    BEREAVEMENT = "bereavement"
    OPT_OUT = "opt_out"
    WRONG_NUMBER = "wrong_number"
    NEVER_BEEN = "never_been"  # "I have not been in hospital": perhaps a wrong number, so it is asked
    OPT_IN = "opt_in"
    HELP = "help"
    MESSENGER = "messenger"  # to go on in a messenger; for `interpret` a kind of help
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says beside its feedback. ``language`` was asked for; ``carer``: somebody answers for the patient."""

    intents: frozenset[Intent] = frozenset()
    language: str = ""
    carer: bool = False
    young: bool = False  # says to be under 16


_OF_FIELD = {
    "stop": Intent.OPT_OUT,
    "start": Intent.OPT_IN,
    "help": Intent.HELP,
    "messenger": Intent.MESSENGER,
    "wrong_number": Intent.WRONG_NUMBER,
    "stop_says": Intent.OPT_OUT,
    "start_says": Intent.OPT_IN,
    "wrong_number_says": Intent.WRONG_NUMBER,
    "never_been_says": Intent.NEVER_BEEN,
    "bereavement_says": Intent.BEREAVEMENT,
    "help_says": Intent.HELP,
}
_LONGEST_WHOLE = 12  # words: a longer text is no keyword, however polite
_LONGEST_HELP = 8  # words: "who is this" inside a longer text is talk about something else
_LONGEST_QUESTION = 18  # … unless its sentence ends with it
_LONGEST_REQUEST = 12  # words, for "in English please"
_LONGEST_STRANGER = 28  # words: strangers write little; "I was not the patient" in a story is said by a carer
_LONGEST_DENIAL = 16  # words: "I have not been in hospital since, thanks to you" is feedback
_AFTER_DENIAL = 6
_NOT_DENIED = frozenset(
    "yet since before for from till properly because when or though by long straight like as so long better until with again this and".split()
)
_LONGEST_NEWS = 10  # words: "died" by itself tells of a death only in a short text
_FIRST_PERSONS = """
    i you leave no nobody dwi rwyf chce vreau nu quiero quero voglio je istiyorum noriu waxaan ma
    я хочу میں مجھے میں मैं मुझे আমি હું ਮੈਂ اريد انا من 我
"""
# After a leading STOP these begin a new thought ("STOP I want to die"); "Stop making us wait" is feedback.
_WHOSE = frozenset({"my", "he", "she", "we", "or", "now"})  # … only after a STOP in capitals
_NEW_THOUGHT = frozenset(split_words(_FIRST_PERSONS)) - {BREAK}
_GOES_ON = frozenset(
    {"and", "but", "so", "because", "years", "i", "it", "the", "do", "what", "can", "my", "lol", "at"}
)  # age
_SPEAKER = frozenset("i am im iam me my we being only just child kid minor".split())
_FIGURES = frozenset("123456")
# What may stand behind "he is dead" or "she passed" when they tell of a death: "dead good", "passed me" do not.
_CLOSES_NEWS = frozenset(
    """
    . now since so because at last this yesterday today tonight please thanks thank i we do stop sorry away peacefully
    suddenly sadly recently earlier just after before during while when two three from under there here im you why how
    overnight surrounded aged and monday tuesday wednesday thursday friday saturday sunday dont what if in that love
    hun pal mate take not but with on to you as she he remove it thankyou or mum dad then who where are is me
    """.split()
)
_BARE_NEWS = frozenset({"rip", "dead", "ded", "widow", "widowed"})  # only as nearly the whole text
_LONGEST_BARE = 3
_CLOSES_LEAVING = frozenset(". so please thanks thank sorry do stop i we away she he peacefully".split())
_PASSING = frozenset("on to me you it as with from in".split())
_MAY_CLOSE = {
    "dead": _CLOSES_NEWS, "ded": _CLOSES_NEWS, "deid": _CLOSES_NEWS, "passed": _CLOSES_NEWS - _PASSING,
    "past": _CLOSES_NEWS - _PASSING,
    "pased": _CLOSES_NEWS - _PASSING, "passd": _CLOSES_NEWS - _PASSING, "gone": _CLOSES_LEAVING,
    "left us": _CLOSES_NEWS - _PASSING, "passed on": _CLOSES_NEWS - _PASSING, "gone now": _CLOSES_LEAVING,
}  # fmt: skip


def read_intent(text: str) -> Intent | None:
    """The intent that ranks highest, or None: most texts are feedback, also those that contain the words."""
    found = read_intents(text)
    return next((intent for intent in Intent if intent in found), None)


def read_intents(text: str) -> frozenset[Intent]:
    """Every intent of a text: "STOP, my husband died" is both, and the caller must honour both."""
    return read_said(text).intents


def read_said(text: str) -> Said:
    """All that a text says beside its feedback. Linear in its length."""
    words = split_words(text)
    sentences = [one for one in find_sentences(words) if _counts(one, words)]
    fields = {one.field for one in sentences} | whole_messages(words, longest=_LONGEST_WHOLE)
    found = {_OF_FIELD[field] for field in fields if field in _OF_FIELD}
    if _says_stop(text, words):
        found.add(Intent.OPT_OUT)
    if text.lstrip(_QUOTES).startswith("START") and words[1:2] and words[1] in _NEW_THOUGHT:
        found.add(Intent.OPT_IN)
    if is_not_the_named(text):
        found.add(Intent.WRONG_NUMBER)
    wanted = read_language_request(words) or next((o.language for o in sentences if o.field == "language_says"), "")
    if wanted == UNKNOWN and "carer_says" in fields:
        wanted = ""  # "she can't read English so I answer for her"
    if wanted:
        found.add(Intent.LANGUAGE)
    return Said(frozenset(found), wanted, carer="carer_says" in fields, young="young_says" in fields)


def _counts(one: Heard, words: Sequence[str]) -> bool:
    """Some sentences count only in short texts, or at the end of a thought."""
    after = words[one.end] if one.end < len(words) else BREAK
    match one.field:
        case "help_says":
            return len(words) <= _LONGEST_HELP or (after == BREAK and len(words) <= _LONGEST_QUESTION)
        case "language_says":
            return len(words) <= _LONGEST_REQUEST
        case "bereavement_says" if one.language == "en":
            if one.end - one.start == 1:
                bare = words[one.start] in _BARE_NEWS
                return len(words) <= _LONGEST_NEWS and not (bare and (len(words) > _LONGEST_BARE or after != BREAK))
            closers = _MAY_CLOSE.get(words[one.end - 1]) or _MAY_CLOSE.get(" ".join(words[one.end - 2 : one.end]))
            return closers is None or after in closers
        case "never_been_says":
            if words[one.end :][:1] == ["for"] and words[one.end + 1 :] in _LONG_AGO:
                return len(words) <= _LONGEST_DENIAL
            if one.language == "en" and (
                after in _NOT_DENIED or (words[one.start] in _ASKED and after not in _ANSWERS)
            ):
                return False
            return len(words) <= _LONGEST_DENIAL and len(words) - one.end <= _AFTER_DENIAL
        case "young_says":  # "I am 15 weeks pregnant" tells no age
            bare = words[one.start] not in _SPEAKER  # "14 yr old here": only as the beginning
            return (after == BREAK or after in _GOES_ON) and not (bare and one.language == "en" and one.start)
        case "wrong_number_says":
            return one.language != "en" or len(words) <= _LONGEST_STRANGER
        case _:
            return True


_LONG_AGO = (["years"], ["ages"], ["months"], ["decades"])
_ASKED = frozenset({"what", "which", "wot"})
_ANSWERS = frozenset(". i we there never not sorry please im mate lol thanks and wrong you".split())  # "what hospital?"
_QUOTES = " \t\n\"'“‘("


def _says_stop(text: str, words: Sequence[str]) -> bool:
    """STOP as a sentence of its own, or first and something else after it (domain.md, Safety)."""
    if len(words) < 2:
        return False
    if len(words) <= _LONGEST_WHOLE and stands_alone(words):
        return True
    shouted = not text.isupper() and _SHOUTED_LAST.search(text) is not None
    if shouted and len(words) <= _LONGEST_WHOLE:
        return True
    if words[0] not in ("stop", "stopall", "unsubscribe"):
        return False
    if words[1] in _NEW_THOUGHT or (words[1] in _FIGURES and len(words) == 2):
        return True
    shouted = text.lstrip(_QUOTES).startswith(("STOP", "UNSUBSCRIBE"))
    return shouted and (words[1] == BREAK or (words[1] in _WHOSE and not text.isupper()))


_SHOUTED_LAST = re.compile(r"(?:^|[^\w-])STOP(?: ALL)?[\s.!]{0,9}$")
