"""Tell a number that scores from one that counts, dates or compares: "5 hours wait", "10/10", "ward 5"."""

import re
from collections.abc import Sequence

from bot.engine.counted_nouns import COUNTED
from bot.text.spans import Word
from bot.text.words import BREAK, split_words

# Nouns that a number in front of them counts; "staff" is handled apart.
_COUNTED = re.compile(
    r"(?:jan|january|feb|february|march|april|may|june|july|aug|august|sept?|september|oct|october|nov|november|dec|december|ft|st|stone|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|days?|nights?|weeks?|wks?|months?|years?|yrs?|times?|am|pm|oclock"
    r"|stars?|points?|nurses?|doctors?|drs?|consultants?|surgeons?|midwi(?:fe|ves)|porters?|receptionists?|members?|people"
    r"|persons?|patients?|wom[ae]n|m[ae]n|lad(?:y|ies)|child(?:ren)?|kids?|beds?|wards?|visits?|appointments?|operations?"
    r"|tablets?|drugs?|calls?|things?|different|or|to|of|out|in|percent|x|st|nd|rd|th|lots?|more|other|others|hundred"
    r"|awr|oriau|munud(?:au)?|diwrnod(?:au)?|wythnos(?:au)?|mis(?:oedd)?|blynedd|flynedd|waith|gwaith|nyrs(?:ys)?"
    r"|meddyg(?:on)?|seren|o|neu|allan|y cant)"
)
# fmt: off
_SINGULARS = "this always was is as has its yes us thats says because angels legends heroes"
_NO_PLURALS = frozenset(_SINGULARS.split())
# "2 long", "4 me": text speak for too and for.
_TEXT_SPEAK = {
    2: frozenset(
    {
        "much", "long", "many", "slow", "busy", "late", "loud", "noisy", "few", "little", "hot", "cold",
        "short", "hard", "bad", "expensive", "be",
    }
),
    4: frozenset(
    {
        "me", "my", "you", "your", "us", "our", "ages", "ever",
    }
),
}
# After one of these a counted thing can no longer follow.
_BEGINNINGS = """
    cos coz cuz bcos as the a an i my it they we he she all everyone everything was were is because but very and
    except worst best most although apart no not never nothing nobody would could should have had did do you some
    every each both
    their thank thanks this that there your our his her what how when left due
"""
_SENTENCE_BEGINS = frozenset(_BEGINNINGS.split())

_NO_SUBJECTS = """
    was were is very and but because what how when would could should have had did do thank thanks
"""
_SUBJECTS = _SENTENCE_BEGINS - frozenset(_NO_SUBJECTS.split())
_VERBS = (["was"], ["is"], ["were"], ["are"], ["had"], ["came"], ["on"])
_ONE_PERSON = re.compile(
    r"nurse|doctor|dr|consultant|surgeon|midwife|porter|receptionist|member|person|patient|woman|man|lady|lad|child|kid"
)  # "5 rude receptionist" counts nobody
# One is no number of these: "1 fab nurses" scores. A doctors appointment is one of something else.
_SEVERAL = frozenset(
    {"nurses", "doctors", "drs", "consultants", "surgeons", "midwives", "porters", "receptionists", "ladies", "carers"}
)
_OF_THEIRS = frozenset({"appointment", "appointments", "appt", "surgery", "letter", "note", "notes", "round", "rounds"})
_TITLED = re.compile(r"(?:Dr|Mr|Mrs|Miss|Ms|Sister|Nurse|Prof|Professor|Doctor|Matron)\b\.? [A-Z][a-z]")
_PAST_WORDS = """
    waited sat spent stayed kept arrived went got told seen saw felt treated looked admitted discharged missed needed
    wanted asked waiting
"""
_OR_WORDS = """
    or neu albo lub czy sau ori ya یا या ਜਾਂ અથવા કે বা অথবা او أو ام ou o veya да або чи arba ar ama mise amma
    或 者 还 是 還 maybe perhaps possibly even da de mi mı ke naki na নাকি না moze może talvez quizas quizás peut
    être forse poate
"""
OR = frozenset(split_words(_OR_WORDS)) - {BREAK}
"""What stands between two numbers of which a patient means one: in all languages."""
_BEGINS_ANEW = _SENTENCE_BEGINS | frozenset(_PAST_WORDS.split())
_WHOSE = frozenset({"my", "your", "our"})
_MARKS = frozenset('.,;:!?\n–—…()[]"“”،؛؟。，！；：、।۔|&/=<>*')
_LIST = re.compile(r"(?:^|\s)1\s*[.):].*\s2\s*[.):]", re.DOTALL)
_SCORES_APART = re.compile(r"for\b.{1,60}\b[1-6] for\b")  # "1 for the nurses 5 for the food"
_CLAUSE_END = re.compile(r"[.,;:!?\n()]")


def is_mark(gap: str) -> bool:
    """Whether a thought may end here; a hyphen between two words does not end one ("good-natured")."""
    return not _MARKS.isdisjoint(gap) or ("-" in gap and gap.strip() != gap) or any(ord(one) > 0x2190 for one in gap)


def is_list(text: str) -> bool:
    """ "1) the wait 2) the food": numbers that begin the items of a list."""
    return _LIST.search(text) is not None


def begins_sentence(words: Sequence[Word], at: int) -> bool:
    """Whether ``words[at]`` begins a thought of its own: "very good the staff were kind"."""
    return words[at].plain in _SUBJECTS


def is_part_of_figure(text: str, word: Word) -> bool:
    """Whether the number ``word`` is part of something longer: 3/5, 1.5, 2%, £5, 5*, 1,000."""
    before, after = text[: word.start].rstrip(" "), text[word.end :].lstrip(" ")
    if before[-1:] == "*" and after[:1] == "*":
        return False  # *1*: somebody's bold type
    if text[: word.start].endswith("-") and not text[: word.start].rstrip("-").strip():
        return True  # -1
    if before[-1:] and before[-1] in "£$€~^+":
        return True
    if text[: word.start].endswith("<") and after[:1] != ">":
        return True  # <3
    if after[:1] in tuple("%°^") or text[word.end : word.end + 1] in tuple("*+"):
        return True
    if (before[-1:] == "/" and before[:-1].rstrip(" ")[-1:].isdigit()) or (
        after[:1] == "/" and after[1:].lstrip(" ")[:1].isdigit()
    ):
        return True
    return (after[:1] in tuple(".,:") and after[1:2].isdigit()) or (
        before[-1:] in tuple(".,:") and before[-2:-1].isdigit() and text[word.start - 1 : word.start] != " "
    )


def counts_something(number: int, rest: str, *, gap: str) -> bool:
    """Could ``number`` in front of ``rest`` be counting ("5 hours wait") rather than scoring?

    ``gap`` stands between them. Where that is space alone, anything that might be counted makes it doubtful. A list
    ("1. the wait 2. the food") and a second number ("1 sorry 2") are doubtful too.
    """
    folded = rest.casefold()
    clause = split_words(_CLAUSE_END.split(rest[:200])[0])
    words = [word for word in clause if word != BREAK][:3]
    spaced = not is_mark(gap)
    if _SCORES_APART.match(folded) or _or_another(clause):
        return True
    if scores_several(number, rest) or _TITLED.match(rest):
        return False
    if not words or not rest[0].isalpha():
        return (
            bool(words)
            and words[0].isdigit()
            and (not {"\n", "-", "–", "—"}.intersection(gap) or not _is_counted(words[1:2]))
        )
    if words[0] == "ward" and words[1:2] and words[1].isdigit():
        return False
    if re.search(rf"(?:^|\s){number + 1}[.):]", folded) or _ends_in_another(number, folded):
        return True
    if words[0] == "and" and words[1:2] and words[1].isdigit():
        return 0 < int(words[1]) < 10
    if words[:2] == ["for", "effort"]:
        return True
    if words[:2] in (["night", "staff"], ["day", "staff"]) or (number > 1 and _ONE_PERSON.fullmatch(words[0])):
        return False
    if words[0] in COUNTED or _COUNTED.fullmatch(words[0]):
        return True
    return spaced and _counts_after_space(number, words)


def _or_another(words: Sequence[str]) -> bool:
    """ "1 ou 2 talvez", "1或者2吧": a second number behind an "or" of any language."""
    return any(words[:at] and words[at : at + 1] and words[at].isdigit() and set(words[:at]) <= OR for at in (1, 2, 3))


def scores_several(number: int, rest: str) -> bool:
    """ "1 fab nurses", "one lovely doctors and nurses": one in front of several counts nothing."""
    if number != 1:
        return False
    words = [word for word in split_words(_CLAUSE_END.split(rest[:200])[0]) if word != BREAK][:4]
    at = next((place for place, word in enumerate(words[:3]) if word in _SEVERAL), -1)
    adds = {"of", "or", "to", "in"}.isdisjoint(words[:at]) and not any(word.isdigit() for word in words[: at + 1])
    return at >= 0 and adds and _OF_THEIRS.isdisjoint(words[at + 1 : at + 2])


def _ends_in_another(number: int, folded: str) -> bool:
    last = folded.rstrip(" .!?").rsplit(None, 1)[-1]
    return last.isdigit() and len(last) == 1 and int(last) != number and len(folded.split()) <= 5


def _counts_after_space(number: int, words: list[str]) -> bool:
    first = words[0]
    if first in _TEXT_SPEAK.get(number, ()):
        return len(words) < 3 or first not in _WHOSE
    if first == "bit":
        return False  # "2 bit of a wait"
    if first == "staff":
        return words[1:2] == ["member"] or (words[1:2] in _VERBS if number > 1 else words[1:2] in _VERBS[:2])
    # "3 toilets were dirty": a plural right behind a number above one.
    if number > 1 and first.endswith("s") and first not in _NO_PLURALS and first not in _SENTENCE_BEGINS:
        return True
    for place, word in enumerate(words):
        if word in _BEGINS_ANEW or words[place : place + 2] in (["night", "staff"], ["day", "staff"]):
            return False
        if _COUNTED.fullmatch(word):
            return number == 1 or not _ONE_PERSON.fullmatch(word)
    return False


def _is_counted(words: list[str]) -> bool:
    return bool(words) and (words[0] in COUNTED or _COUNTED.fullmatch(words[0]) is not None)
