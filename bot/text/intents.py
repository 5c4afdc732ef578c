"""Find what outranks every flow in a patient's text, in every language; what follows from it is decided elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.text.language_requests import read_language_request
from bot.text.spoken import Heard, find_sentences, whole_messages
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
_LONGEST_DENIAL = 14  # words: "I have not been in hospital since, thanks to you" is feedback
_AFTER_DENIAL = 3
_LONGEST_NEWS = 10  # words: "died" by itself tells of a death only in a short text
_FIRST_PERSONS = """
    i you leave no nobody dwi rwyf chce vreau nu quiero quero voglio je istiyorum noriu waxaan ma
    я хочу میں مجھے मैं मुझे আমি હું ਮੈਂ اريد انا من 我
"""
# After a leading STOP these begin a new thought ("STOP I want to die"); "Stop making us wait" is feedback.
_WHOSE = frozenset({"my", "he", "she", "we"})  # … only after a STOP in capitals
_NEW_THOUGHT = frozenset(split_words(_FIRST_PERSONS))
_GOES_ON = frozenset({"and", "but", "so", "because", "years", "i", "it", "the"})  # after an age


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
    if _begins_with_stop(text, words):
        found.add(Intent.OPT_OUT)
    wanted = read_language_request(words) or next((o.language for o in sentences if o.field == "language_says"), "")
    if wanted:
        found.add(Intent.LANGUAGE)
    return Said(frozenset(found), wanted, carer="carer_says" in fields, young="young_says" in fields)


def _counts(one: Heard, words: Sequence[str]) -> bool:
    """Some sentences count only in short texts, or at the end of a thought."""
    match one.field:
        case "help_says" | "language_says":
            return len(words) <= _LONGEST_HELP + (4 if one.field == "language_says" else 0)
        case "bereavement_says" if one.end - one.start <= 2 and one.language == "en":
            return len(words) <= _LONGEST_NEWS or one.end - one.start == 2
        case "never_been_says":
            return len(words) <= _LONGEST_DENIAL and len(words) - one.end <= _AFTER_DENIAL
        case "young_says":  # "I am 15 weeks pregnant" tells no age
            return one.end == len(words) or words[one.end] == BREAK or words[one.end] in _GOES_ON
        case _:
            return True


def _begins_with_stop(text: str, words: Sequence[str]) -> bool:
    """STOP first and something else after it: an opt-out that says more (domain.md, Safety)."""
    if len(words) < 2 or words[0] not in ("stop", "stopall", "unsubscribe"):
        return False
    if words[1] in _NEW_THOUGHT:
        return True
    shouted = text.lstrip(" \t\n\"'“‘(").startswith(("STOP", "UNSUBSCRIBE"))
    return shouted and (words[1] == BREAK or (words[1] in _WHOSE and not text.isupper()))
