"""A reply → an answer of a step, whatever language of the flow it is written in.

Doubtful means unclear: a wrong score is worse than asking again, and the words are kept either way.
A number inside a sentence is never a score. Which language a text is in, nobody need know here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.engine.answer_head import Head, is_no_answer, read_head
from bot.engine.contradiction import contradicts
from bot.engine.flow import Purpose, Step, StepKind
from bot.engine.nameless import without_nameless_end
from bot.engine.second_thoughts import counted_instead
from bot.engine.stated import read_stated
from bot.engine.vocabulary import Vocabularies, Vocabulary, is_rating, vocabularies_of
from bot.engine.yes_no import begins_with_no, ends_with_no, means_dont_know, means_no, means_yes, refuses
from bot.text.spans import Word, find_words
from bot.text.spoken import find_sentences
from bot.text.words import split_words

_ALWAYS_ASKING = frozenset({"what", "how", "why", "which", "who", "is", "are", "does"})
_ASKING = frozenset("is are what how can do does should who which why when where will could would am if".split())  # noqa: SIM905
_LONGEST_OTHER = 14  # words: a longer text is more than an answer in any language
_LONGEST_HEAD = 400  # characters in which an answer at the beginning is looked for
_TELLING = 4  # letters: shorter words mean something in many languages
_LONGEST_STATING = 2000  # characters in which an answer inside a sentence is looked for
_BETWEEN = re.compile(r"[.,;!\n،؛۔。，！；।]+")
_ASKS_BACK = frozenset("?？؟ \n")
_MOST_THOUGHTS = 4
_TELLS = re.compile(
    r"(.{6,100}?\b(?:says|said|say|reckons|gives it|rates it|wants to put|would put|score is|answer is|mark is))\b"
    r"[\s,:–-]+(\S.*)",
    re.DOTALL | re.IGNORECASE,
)  # "replying for my nan she says good"
_THOUGHT = re.compile(r"(.{1,120}?)(?:[.:;!,\n–—]+\s*|\s+-+\s*|-+\s+)(\S.*)", re.DOTALL)


class Outcome(StrEnum):
    """Whether a reply answers its step."""

    ANSWER = "answer"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reply says. ``comment`` holds the words beyond the answer, or all words when it is unclear.

    ``conflict``: score and words say opposite things.
    """

    value: str | None
    comment: str | None
    outcome: Outcome
    conflict: bool = False


def read_step(step: Step, language: str, text: str) -> Reading:
    """Read a reply to a step of any kind; an open question takes any words."""
    if step.kind is StepKind.CHOICE:
        return read_choice(step, language, text)
    if step.kind is StepKind.YES_NO:
        return read_yes_no(step, language, text)
    words = text.strip()
    return Reading(None, words or None, Outcome.ANSWER if _says_anything(words) else Outcome.UNCLEAR)


def _says_anything(text: str) -> bool:
    """Not "?": somebody who asks back has not answered."""
    return not _ASKS_BACK.issuperset(text)


def read_choice(step: Step, language: str, text: str) -> Reading:
    """Read a reply to a step with numbered answers.

    The conversation's language and English come first; a word of another language of the flow counts only if it means
    the same in all of them in which it means anything.
    """
    written = text.strip()
    answering = written
    words = find_words(written[:_LONGEST_HEAD])
    if not words or _asks(written, words):
        return Reading(None, written or None, Outcome.UNCLEAR)
    known = vocabularies_of(step)
    head = _find_head(step, known, language, written, words)
    if head is None:
        answering = _without_who_answers(written)
        head = (
            _find_head(step, known, language, answering, find_words(answering[:_LONGEST_HEAD]))
            if answering is not written
            else None
        )
    if head is None and (told := _find_stated(step, known.of("en"), written, words)) is not None:
        value, comment = told
        return Reading(value, comment, Outcome.ANSWER, contradicts(value, comment, (language, "en", *step.texts)))
    if head is None:
        return Reading(None, written or None, Outcome.UNCLEAR)
    comment = answering[head.comment_at :].strip() or None if head.comment_at is not None else _signs(answering)
    spoken = words if answering is written else find_words(answering[:_LONGEST_HEAD])
    if (instead := _find_instead(step, known, head, answering, spoken)) is not None:
        value, conflict = instead
        return Reading(value, written, Outcome.ANSWER, conflict)
    judged = known.without_label(comment, head.value) if comment else None
    conflict = head.opposed or contradicts(head.value, judged, (language, "en", *step.texts))
    return Reading(head.value, comment, Outcome.ANSWER, conflict)


def read_yes_no(step: Step, language: str, text: str) -> Reading:
    """Read a reply to a yes/no step; the value is ``yes`` or ``no``.

    "No" with more words is a no and a comment. "Yes" with more words is unclear: it may be
    "yes, but leave out my ward", and consent must not be guessed.
    """
    written = text.strip()
    languages = tuple(dict.fromkeys((language, "en", *step.texts)))
    if (said := _yes_or_no(written, languages)) is not None:
        return Reading(said, None, Outcome.ANSWER)
    if means_dont_know(written, languages):
        return Reading(None, written, Outcome.UNCLEAR)
    rests = without_nameless_end(written, languages) if step.purpose is Purpose.PUBLISH else ()
    if any(_yes_or_no(rest, languages) == "yes" for rest in rests):
        return Reading("yes", None, Outcome.ANSWER)
    split = _THOUGHT.fullmatch(written)
    if split and _yes_or_no(split[1], languages) == "no":
        if _yes_or_no(split[2], languages) == "yes":
            return Reading(None, written, Outcome.UNCLEAR)  # "no, that's fine, share it"
        return Reading("no", split[2], Outcome.ANSWER)
    if "en" in languages and begins_with_no(written):
        return Reading("no", written.split(None, 1)[1], Outcome.ANSWER)
    if "en" in languages and refuses(written):
        return Reading("no", None, Outcome.ANSWER)
    if "en" in languages and ends_with_no(written):
        return Reading("no", written, Outcome.ANSWER)
    return Reading(None, written or None, Outcome.UNCLEAR)


def _yes_or_no(text: str, languages: tuple[str, ...]) -> str | None:
    """The conversation's language decides; others only where they agree ("na" is no in one, yes in another)."""
    for some in (languages[:1], languages[:2], languages):
        yes, no = means_yes(text, some), means_no(text, some)
        if yes != no:
            return "yes" if yes else "no"
    thoughts = [thought for thought in _BETWEEN.split(text) if thought.strip()]
    if 1 < len(thoughts) <= _MOST_THOUGHTS:  # "certo, fate pure"
        said = {_yes_or_no(thought, languages) for thought in thoughts}
        return said.pop() if len(said) == 1 else None
    return None


def _find_head(step: Step, known: Vocabularies, language: str, text: str, words: Sequence[Word]) -> Head | None:
    if not words:
        return None
    codes = tuple(dict.fromkeys((language, "en")))
    own = [known.of(code) for code in codes]
    for one in own:
        if (head := read_head(step, one, text, words)) is not None:
            return head
    if any(is_no_answer(one, words) for one in own):
        return None
    found = _other_heads(step, known, codes, text, words)
    return found[0] if len({head.value for head in found}) == 1 else None


def _asks(text: str, words: Sequence[Word]) -> bool:
    """ "Is 1 the best?" asks, and answers nothing."""
    if len(words) < 3:
        return False
    first = words[0].plain
    return first in _ALWAYS_ASKING or (text.rstrip().endswith(("?", "？", "؟")) and first in _ASKING)


def _other_heads(step: Step, known: Vocabularies, own: tuple[str, ...], text: str, words: Sequence[Word]) -> list[Head]:
    """In the flow's other languages, where the whole text is an answer; one that says yes or no in a third is none."""
    figures = sum(word.plain.isdigit() for word in words)
    if len(words) > _LONGEST_OTHER or figures > 1 or (figures and not _frames_a_figure(words)):
        return []
    others = [code for code in step.texts if code not in own]
    heads = {
        code: head
        for code in others
        if (one := known.of(code)).begins_with(words[0])
        and one.spells(words)
        and (head := read_head(step, one, text, words)) is not None
        and head.comment_at is None
    }
    third = [code for code in others if code not in heads]
    return [] if heads and (means_yes(text, third) or means_no(text, third)) else list(heads.values())


def _frames_a_figure(words: Sequence[Word]) -> bool:
    """ "Bonjour 2", "c'est le 6": not "4 days", nor "me 2"."""
    return not words[0].plain.isdigit() and any(
        len(word.plain) >= _TELLING or not word.plain.isascii() for word in words
    )


def _find_stated(step: Step, english: Vocabulary, text: str, words: Sequence[Word]) -> tuple[str, str | None] | None:
    """Inside a sentence only English is read. ``words``: those of the text's first _LONGEST_HEAD characters."""
    if not is_rating(step) or len(text) > _LONGEST_STATING:
        return None
    return read_stated(step, english, text, words if len(text) <= _LONGEST_HEAD else find_words(text))


def _find_instead(
    step: Step, known: Vocabularies, head: Head, text: str, words: Sequence[Word]
) -> tuple[str, bool] | None:
    """What a second thought makes of the answer; only English is read inside a sentence."""
    if not is_rating(step) or head.comment_at is None:
        return None
    return counted_instead(step, known.of("en"), head, text, words)


def _signs(text: str) -> str | None:
    """What stands behind a bare answer and is no word: "1 😀". Marks alone are nothing."""
    words = find_words(text)
    tail = text[words[-1].end :].strip() if words else ""
    return tail if any(ord(one) >= 0x2190 and not 0xFE00 <= ord(one) <= 0xFE0F for one in tail) else None


def _without_who_answers(text: str) -> str:
    """ "Answering for Mum. 1" is a 1: the thought that says who answers is set aside, if there is another."""
    for split in (_THOUGHT.fullmatch(text), _TELLS.fullmatch(text)):
        if split is None or len(split[1]) < len("for mum"):
            continue
        if any(one.field == "carer_says" for one in find_sentences(split_words(split[1]))):
            return split[2]
    return text
