"""Says a text of another language in English words, one by one, so that what English words weigh counts there too.

It is no translation: order and grammar stay the other language's. `wordlists/pl.gloss` has the words of Polish.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.text.words import BREAK, split_words

SHORTEST_BEGINNING = 2
"""Letters before a ``*``."""
_ATTACHED = "@attached"


@dataclass(frozen=True, slots=True)
class Gloss:
    """One language's words, written as texts are split into words, several of them joined by a space.

    ``whole``: to English. ``begins``: what a word begins with, to English. ``attached``: what may be written together
    with the word behind it ("the", "and" in Arabic). ``longest``: words of the longest of ``whole``.
    """

    whole: Mapping[str, tuple[str, ...]]
    begins: Mapping[str, tuple[str, ...]]
    attached: tuple[str, ...] = ()
    longest: int = 1


@dataclass(frozen=True, slots=True)
class Told:
    """A text in English words: ``places`` says which of the text's words each comes from. ``known``: words it knew."""

    words: tuple[str, ...]
    places: tuple[int, ...]
    known: int


def tell(words: Sequence[str], gloss: Gloss) -> Told:
    """``words`` in English; a word the gloss does not have stays as it is: names, and what is English already."""
    told: list[str] = []
    places: list[int] = []
    known = place = 0
    while place < len(words):
        english, taken = _look_up(words, place, gloss)
        told += english or (words[place],)
        places += [place] * (len(english) or 1)
        known += taken if english else 0
        place += taken
    return Told(tuple(told), tuple(places), known)


def _look_up(words: Sequence[str], place: int, gloss: Gloss) -> tuple[tuple[str, ...], int]:
    for many in range(min(gloss.longest, len(words) - place), 1, -1):
        english = gloss.whole.get(" ".join(words[place : place + many]))
        if english is not None:
            return english, many
    for word in _without_attached(words[place], gloss):
        english = gloss.whole.get(word) or _by_beginning(word, gloss)
        if english:
            return english, 1
    return (), 1


def _without_attached(word: str, gloss: Gloss) -> Iterator[str]:
    yield word
    for attached in gloss.attached:
        if word.startswith(attached) and len(word) - len(attached) >= SHORTEST_BEGINNING:
            yield word[len(attached) :]


def _by_beginning(word: str, gloss: Gloss) -> tuple[str, ...]:
    for end in range(len(word), SHORTEST_BEGINNING - 1, -1):
        english = gloss.begins.get(word[:end])
        if english is not None:
            return english
    return ()


def read_gloss(file: str, text: str) -> tuple[Gloss, list[str]]:
    """A gloss file, lines of ``english: native, begin*``; and its faults, as ``file:line:1: message``."""
    whole: dict[str, tuple[str, ...]] = {}
    begins: dict[str, tuple[str, ...]] = {}
    attached: tuple[str, ...] = ()
    faults: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        left, colon, right = line.partition(":")
        forms = [form.strip() for form in right.split(",") if form.strip()]
        if not colon or not forms:
            faults.append(f"{file}:{number}:1: a line is `english: word, another, begin*`")
        elif left == _ATTACHED:
            attached = tuple(sorted((word for form in forms for word in split_words(form)), key=len, reverse=True))
        else:
            english = tuple(split_words(left))
            for form in forms:
                fault = _add(form, english, whole, begins)
                if fault:
                    faults.append(f"{file}:{number}:1: “{form}” {fault}")
    longest = max((entry.count(" ") + 1 for entry in whole), default=1)
    return Gloss(whole, begins, attached, longest), faults


def _add(
    form: str, english: tuple[str, ...], whole: dict[str, tuple[str, ...]], begins: dict[str, tuple[str, ...]]
) -> str:
    """Put one form in; what is wrong with it, "" if nothing."""
    words = split_words(form.removesuffix("*"))
    if not words or BREAK in words:
        return "is no word"
    if not form.endswith("*"):
        entry = " ".join(words)
        if entry in whole:
            return "stands twice"
        whole[entry] = english
        return ""
    if len(words) != 1 or len(words[0]) < SHORTEST_BEGINNING:
        return f"must be one word of {SHORTEST_BEGINNING} letters or more before its *"
    if words[0] in begins:
        return "stands twice"
    begins[words[0]] = english
    return ""
