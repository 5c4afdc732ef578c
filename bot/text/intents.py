"""Find what outranks every flow in a patient's text, in every language; what follows from it is decided elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.text.in_context import LONGEST_KEYWORD, counts
from bot.text.keyword_slips import mend_stranger
from bot.text.language_requests import UNKNOWN, read_language_request
from bot.text.not_named import is_not_the_named
from bot.text.spoken import find_sentences, stands_alone, whole_messages
from bot.text.told_of_care import OF_VISITS, tells_of_care
from bot.text.words import BREAK, split_words


class Intent(StrEnum):
    """What a text asks for whatever was being asked; the order is the precedence of contract.md."""

    BEREAVEMENT = "bereavement"
    OPT_OUT = "opt_out"
    WRONG_NUMBER = "wrong_number"
    NEVER_BEEN = "never_been"  # "I have not been in hospital": perhaps a wrong number, so it is asked
    OPT_IN = "opt_in"
    WHY = "why"  # why we wrote; for `interpret` a kind of help, as is the next
    LESS = "less"  # to be asked less often
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
    "why": Intent.WHY,
    "less": Intent.LESS,
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
_FIRST_PERSONS = """
    i you leave no nobody dwi rwyf chce vreau nu quiero quero voglio je istiyorum noriu waxaan ma
    я хочу میں مجھے میں मैं मुझे আমি હું ਮੈਂ اريد انا من 我
"""
# After a leading STOP these begin a new thought ("STOP I want to die"); "Stop making us wait" is feedback.
_NEW_THOUGHT = frozenset(split_words(_FIRST_PERSONS)) - {BREAK}
_WHOSE = frozenset({"my", "he", "she", "we", "or", "now"})  # … only after a STOP in capitals
_ADVICE = frozenset({"think", "look", "listen", "breathe", "in"})  # "Stop. Think.", "Stop! In the name of love"
_TAKEN_BACK = frozenset(split_words("undo ignore reverse mistake accident error disregard retract"))  # "undo my STOP"
_PLEASED = (["why", "thank"], ["why", "thanks"], ["why", "thankyou"])  # "Why, thank you!" wonders at nothing
_FIGURES = frozenset("123456")
_QUOTES = " \t\n\"'“‘("
# In front of a last STOP these tell of a stop that somebody else was or is to make.
_MAKES_NO_STOP = frozenset(
    split_words("to not must would will should could can said say saying shouted screamed yelled never ever the a bus")
) - {BREAK}
# Who asks us to stop behind a comma says something of himself, refuses, or answers: "smoking outside, please stop".
_BEFORE_COMMA_STOP = frozenset(
    split_words("i me my no not thanks thank enough ok yes sorry 1 2 3 4 5 6 good poor neither know excellent fine now")
) - {BREAK}
_COMMA_STOP = re.compile(r",\s{0,3}(?:please |just |now )?stop(?: please| now)?[\s.!]{0,9}$", re.IGNORECASE)
_PLEASE_STOP = re.compile(r"\W{0,3}(?:please stop|stop please|pls stop|please just stop),", re.IGNORECASE)
_SHOUTED_LAST = re.compile(r"(?:^|[^\w-])STOP(?: ALL)?[\s.!]{0,9}$")


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
    if len(words) <= LONGEST_KEYWORD:
        mended = [mend_stranger(word) for word in words]
        words = mended if "wrong" in mended else words  # "numer" is Polish, "wrong numer" is not
    sentences = [one for one in find_sentences(words) if counts(one, words)]
    fields = {one.field for one in sentences}
    if [word for word in words if word != BREAK][:2] not in _PLEASED:
        fields |= whole_messages(words, longest=LONGEST_KEYWORD)
    found = {_OF_FIELD[field] for field in fields if field in _OF_FIELD}
    if _begins_with_start(text, words):
        found.add(Intent.OPT_IN)
    elif not (Intent.OPT_IN in found and _TAKEN_BACK.intersection(words)) and _says_stop(text, words):
        found.add(Intent.OPT_OUT)
    if Intent.WHY in found:
        found.discard(Intent.HELP)  # "why are you texting me" is both, and the reason says more
    if Intent.LESS in found:
        found.discard(Intent.OPT_OUT)  # "do not text me so often": as a whole message it asks for fewer, not for none
    if is_not_the_named(text) and not tells_of_care(words, 0, 0, OF_VISITS):
        found.add(Intent.WRONG_NUMBER)
    wanted = read_language_request(words) or next((o.language for o in sentences if o.field == "language_says"), "")
    if wanted == UNKNOWN and "carer_says" in fields:
        wanted = ""  # "she can't read English so I answer for her"
    if wanted:
        found.add(Intent.LANGUAGE)
    return Said(frozenset(found), wanted, carer="carer_says" in fields, young="young_says" in fields)


def _says_stop(text: str, words: Sequence[str]) -> bool:
    """STOP as a sentence of its own, or first or last beside something else (domain.md, Safety)."""
    if len(words) < 2 or (words[1] == BREAK and _ADVICE.intersection(words[2:3])):
        return False
    if _PLEASE_STOP.match(text):
        return True
    if len(words) <= LONGEST_KEYWORD and (stands_alone(words) or _ends_with_stop(text, words)):
        return True
    if words[0] not in ("stop", "stopall", "unsubscribe"):
        return False
    if words[1] in _NEW_THOUGHT or (words[1] in _FIGURES and len(words) == 2):
        return True
    shouted = text.lstrip(_QUOTES).startswith(("STOP", "UNSUBSCRIBE"))
    return shouted and (words[1] == BREAK or (words[1] in _WHOSE and not text.isupper()))


def _ends_with_stop(text: str, words: Sequence[str]) -> bool:
    """ "1 STOP", "I won't answer, stop", but neither "I COULD HEAR THE BUS STOP" nor "stop, start, stop"."""
    before = [word for word in words if word != BREAK][:-1]
    if not text.isupper() and _SHOUTED_LAST.search(text):
        return before[-1:] == [] or before[-1] not in _MAKES_NO_STOP or "you" in before[-3:-1]  # "I told you to STOP"
    return (
        words.count("stop") == 1 and _COMMA_STOP.search(text) is not None and not _BEFORE_COMMA_STOP.isdisjoint(before)
    )


def _begins_with_start(text: str, words: Sequence[str]) -> bool:
    """ "START I want to give feedback"."""
    return text.lstrip(_QUOTES).startswith("START") and len(words) > 1 and words[1] in _NEW_THOUGHT
