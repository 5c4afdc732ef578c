"""Hear an English stranger say that he is not, or does not know, the person a text was meant for: "I'm not Susan".

A name is told from other words by its capital, or by the list of first names, so this reads the text as typed, and
only short texts.
"""

import re

from bot.text.first_names import FIRST_NAMES

_NAME = r"((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+)?)"
_END = r"[\s.!?,]*(?:$|[.,!?]|\b(?:mate|sorry|pal|love|you|so|here|at|on|any ?more|and|im|I'?m|i|it'?s)\b)"
_I_AM = r"i'?m|i am|am|my name is|my name'?s|name'?s|name is|it'?s|this is|that'?s"
_IS_NOT = r"this isn'?t|it isn'?t|this ain'?t|i ain'?t|that isn'?t|my name isn'?t"
_NOBODY = (
    r"no such person as|no one called|no-one called|nobody called|noone called|nobody named|anyone called|"
    r"anyone named|anybody called|know a|know any|know no|n'?t know|not know|never heard of|no idea who"
)
_OF_THE_WARD = r"Dr|Doctor|Sister|Nurse|Mr|Mrs|Ms|Miss|Matron|Prof|Staff"  # "no idea who Mr Khan is, he never came"
_LIVES_HERE = (
    r"does ?n'?t|does not|no longer|is ?n'?t|aint|don'?t) "
    r"(?i:here\b|live here|have this|has this|use this|uses this|own this|on this|at this|got this"
)
_SAID = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?i:{_I_AM}) (?i:not )(?:called |named )?{_NAME}{_END}",
        rf"\b(?i:{_IS_NOT}) (?:called |named )?{_NAME}{_END}",
        rf"\b(?i:{_NOBODY}) {_NAME}[\s,]*(?i:here|at this|on this|lives? here|with this|there|sorry|$|[.!?,])",
        rf"\b(?i:no|not a) {_NAME}[\s,]*(?i:here|at this|on this|lives? here|living here|with this)",
        rf"\b(?i:got|get|have|want|texting|texted|asking|messag\w+) (?i:the |a )?(?i:wrong|rong|worng) {_NAME}\b",
        rf"\b(?i:who'?s|who is|who the hell is) (?!Dr){_NAME}\s*(?:\?|$)",
        rf"\b(?i:no idea|n'?t know|not know|not sure|no clue|dunno|god knows|goodness knows) (?i:who) "
        rf"(?!{_OF_THE_WARD}){_NAME} (?i:is|was)\b\W*(?:[.!?,]|$|(?i:sorry|mate|pal|but|you|wrong))",
        rf"^\W*(?i:wrong|rong|worng) {_NAME}\W*$",
        rf"\b(?i:my name is|i'?m|i am|this is|name is) [A-Z]\w+,? (?i:not) {_NAME}",
        rf"\b(?i:you want|looking for|you'?re after|you are after) {_NAME}(?:,|[.?!]|$)",
        rf"\b(?i:whoever) {_NAME} (?i:is|was)\b",
        rf"{_NAME} (?i:{_LIVES_HERE})",
    )
)
_LONGEST = 90  # characters
_SMALL = re.compile(r"\b[a-z]{3,12}\b")
# What is written with a capital and names nobody; also what may begin a sentence.
_OTHER_CAPITALS = """
    happy sure good great okay poor bad very english welsh polish nhs covid god jesus christ well fine british scottish
    irish muslim christian catholic hindu sikh jewish asian indian monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december hospital doctor nurse
    ward sister diabetic idea one reason problem complaints thanks thank sorry yes number person urdu punjabi romanian
    arabic bengali french spanish italian turkish portuguese the you they this that it staff everything nothing anything
    something excellent terrible satisfied impressed pleased bothered really when how what where why way people time
    dept department patient leg side tablets medication notes acceptable called name meal bed room right left physio
    nurses doctors food drink help service care treatment your our sepsis cancer dementia alzheimer parkinson morphine
    paracetamol christmas easter tuesdays mondays weekends angry feeling being going worth enough needed necessary
    superman batman holby butlins hilton ritz britain england wales scotland ireland london europe america hogwarts
    dose drug drugs date diagnosis procedure size file letter results xray scan shift bay day address details info
"""
_NOT_NAMES = frozenset(_OTHER_CAPITALS.split())


def is_not_the_named(text: str) -> bool:
    """Whether a short text denies a name: "This isn't Brian", "who's Gerald?", "no Margaret at this number"."""
    if len(text) > _LONGEST or text.isupper():
        return False
    written = _SMALL.sub(_as_a_name, text)
    names = (found[1] for said in _SAID for found in said.finditer(written))
    return any(name.split()[0].rstrip(".").casefold() not in _NOT_NAMES for name in names)


def _as_a_name(word: re.Match[str]) -> str:
    """ "im not susan"."""
    return word[0].capitalize() if word[0] in FIRST_NAMES else word[0]
