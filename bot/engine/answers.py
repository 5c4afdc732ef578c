"""A reply → an answer of a step, first form: exact numbers, labels, number words, and one of them with words behind it.

Doubtful means unclear: a wrong score is worse than asking again, and the words are kept either way.
A number inside a sentence is never a score. No language is guessed here.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.engine.flow import Step
from bot.engine.reply_words import NO_WORDS, NUMBER_WORDS, POLITE_WORDS, YES_WORDS, counts_something, fold


class Outcome(StrEnum):
    """Whether a reply answers its step."""

    ANSWER = "answer"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reply says. ``comment`` holds the words beyond the answer, or all words when it is unclear."""

    value: str | None
    comment: str | None
    outcome: Outcome


# No bracket: "1) the wait 2) the food" is a list.
_NUMBER_FIRST = re.compile(r"(\d{1,2})(\s*[.,:;!\-–—]+\s*|\s+)(\S.*)", re.DOTALL)
# A hyphen must have a space beside it: "good-natured staff" is no answer.
_WORDS_FIRST = re.compile(r"(.{1,60}?)(\s*[.:;!,]+\s+|\s+[-–—]+\s*|[-–—]+\s+|\s*\n\s*)(\S.*)", re.DOTALL)


def read_choice(step: Step, language: str, text: str) -> Reading:
    """Read a reply to a step with numbered answers. Any language of the flow is understood, ``language`` first."""
    words = text.strip()
    known = _list_answers(step, language)
    if (value := known.get(fold(words))) is not None:
        return Reading(value, None, Outcome.ANSWER)
    return _read_number_first(words, known) or _read_label_first(words, known) or _unclear(words)


def read_yes_no(step: Step, language: str, text: str) -> Reading:
    """Read a reply to a yes/no step; the value is ``yes`` or ``no``.

    "No" with more words is a no and a comment. "Yes" with more words is unclear: it may be
    "yes, but leave out my ward", and consent must not be guessed.
    """
    words = text.strip()
    folded = fold(words)
    languages = dict.fromkeys((language, *step.texts, "en"))
    for code in languages:
        if folded in YES_WORDS.get(code, ()):
            return Reading("yes", None, Outcome.ANSWER)
        if folded in NO_WORDS.get(code, ()):
            return Reading("no", None, Outcome.ANSWER)
    split = _WORDS_FIRST.fullmatch(words)
    if split and any(fold(split[1]) in NO_WORDS.get(code, ()) for code in languages):
        return Reading("no", split[3], Outcome.ANSWER)
    return _unclear(words)


def _unclear(words: str) -> Reading:
    return Reading(None, words or None, Outcome.UNCLEAR)


def _list_answers(step: Step, language: str) -> dict[str, str]:
    """Folded form → value. The conversation's language wins where two languages share a word."""
    known: dict[str, str] = {}
    languages = dict.fromkeys((language, *step.texts))
    for code in languages:
        for option in step.options:
            if label := option.labels.get(code):
                known.setdefault(fold(label), option.value)
    for option in step.options:
        known[str(option.number)] = option.value
        for code in languages:
            for word in NUMBER_WORDS.get(code, {}).get(option.number, ()):
                known.setdefault(word, option.value)
    return known


def _read_number_first(words: str, known: dict[str, str]) -> Reading | None:
    found = _NUMBER_FIRST.fullmatch(fold(words, lines=True))
    if not found or (value := known.get(found[1].lstrip("0"))) is None:
        return None
    rest = found[3]
    if POLITE_WORDS.fullmatch(rest):
        return Reading(value, None, Outcome.ANSWER)
    separator = found[2]
    if counts_something(int(found[1]), rest, spaced=separator.isspace() and "\n" not in separator):
        return None
    if _answers_again(rest, value, known) or re.search(rf"(?:^|\s){int(found[1]) + 1}[.):]", rest):
        return None
    return Reading(value, _cut_front(words), Outcome.ANSWER)


def _read_label_first(words: str, known: dict[str, str]) -> Reading | None:
    found = _WORDS_FIRST.fullmatch(words)
    head = fold(found[1]) if found else ""
    if not found or head.isdigit() or (value := known.get(head)) is None:
        return None
    if POLITE_WORDS.fullmatch(fold(found[3], lines=True)):
        return Reading(value, None, Outcome.ANSWER)
    rest = fold(found[3], lines=True)
    if rest[:1].isdigit() or _answers_again(rest, value, known):
        return None
    return Reading(value, found[3], Outcome.ANSWER)


def _answers_again(rest: str, value: str, known: dict[str, str]) -> bool:
    """Do the words after an answer hold another one ("1 sorry 2", "good, no very poor")? Then which is meant?"""
    parts = [part.strip() for part in re.split(r"[.,:;!\-–—\n]+", rest)]
    if any(known.get(fold(part), value) != value for part in parts if part):
        return True
    last = fold(rest).rsplit(" ", 1)[-1]
    return last.isdigit() and known.get(last, value) != value


def _cut_front(words: str) -> str:
    """The words behind the leading number, as the patient wrote them."""
    return re.sub(r"^[\s(\"']*\d{1,2}\ufe0f?\u20e3?[\s.,:;)!\-–—]+", "", words)
