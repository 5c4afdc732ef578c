"""Hear an English stranger say that he is not, or does not know, the person a text was meant for: "I'm not Susan".

A name is told from other words by its capital alone, so this reads the text as typed, and only short texts."""

import re

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+)?"
_END = r"[\s.!?,]*(?:$|[.,!?]|\b(?:mate|sorry|pal|love|you|so|here|at|on|any ?more|and|im|I'?m|i)\b)"
_SAID = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:\b(?:i'?m|i am|am|my name is|my name isn'?t|name'?s|name is|it'?s|this is|this isn'?t|it isn'?t|that'?s|that isn'?t)) ?"
        rf"(?i:not )(?:called |named )?({_NAME}){_END}",
        rf"(?i:\b(?:this isn'?t|it isn'?t|this aint|this ain'?t|i aint|i ain'?t|that isn'?t|my name isn'?t)) (?:called |named )?({_NAME}){_END}",
        rf"(?i:\b(?:no such person as|no one called|nobody called|no-one called|noone called|nobody named|anyone called|anyone named|anybody called|know a|know any|know no|n'?t know|not know|never heard of|no idea who)) "
        rf"({_NAME})[\s,]*(?i:here|at this|on this|lives? here|living here|with this|there|sorry|$|[.!?,])",
        rf"(?i:\b(?:no|not a)) ({_NAME})[\s,]*(?i:here|at this|on this|lives? here|living here|with this)",
        rf"(?i:\b(?:got|get|have|want|texting|texted|asking|messaging|messaged) (?:the |a )?(?:wrong|rong|worng)) ({_NAME})\b",
        rf"(?i:\b(?:who'?s|who is|who the hell is|whos)) (?!Dr)({_NAME})\s*(?:\?|$)",
        rf"(?i:\bwhoever) ({_NAME}) (?i:is|was)\b",
        rf"({_NAME}) (?i:does ?n'?t|does not|no longer|is ?n'?t|aint|don'?t) (?i:live here|have this|has this|use this|uses this|own this|on this|at this|got this)",
    )
)
_LONGEST = 90  # characters
# Capitals that name no person; also what begins a sentence.
_NOT_NAMES = frozenset(
    """
    happy sure good great ok okay poor bad very english welsh polish nhs covid god jesus christ happy well fine british
    scottish irish muslim christian catholic hindu sikh jewish asian indian monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december hospital
    doctor nurse ward sister diabetic epipen idea one reason problem complaints thanks thank sorry yes number person
    urdu punjabi polish romanian arabic bengali french spanish italian turkish portuguese the you they this that it
    staff everything nothing anything something excellent terrible satisfied impressed pleased bothered really when
    how what where why way people time dept department patient leg side tablets medication notes impressed acceptable
    called name meal bed room right left covid physio nurses doctors food drink help service care treatment your our
    sepsis cancer dementia alzheimer parkinson morphine paracetamol christmas easter tuesdays mondays weekends
    """.split()
)


def is_not_the_named(text: str) -> bool:
    """Whether a short text denies a name: "This isn't Brian", "who's Gerald?", "no Margaret at this number"."""
    if len(text) > _LONGEST or text.isupper():
        return False
    return any(
        found[1].split()[0].rstrip(".").casefold() not in _NOT_NAMES for said in _SAID for found in said.finditer(text)
    )
