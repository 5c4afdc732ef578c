"""What a translation must share with its English: placeholders, numbers, the words a patient must send, the lines."""

import re
from collections.abc import Iterator

_PLACE = re.compile(r"\{([^{}]*)\}")
# A telephone number or 999: digits in threes or more, spaces between them as in "116 123".
_NUMBER = re.compile(r"(?<![0-9])[0-9]{3,}(?: [0-9]{3,})*(?![0-9])")
# What the patient sends, or whom to write to, stands as it is in every language: nothing else lifts STOP but START.
_AS_THEY_ARE = re.compile(r"(?<![A-Z])(STOP|START|SHOUT|TELEGRAM|WHY|LESS)(?![A-Z])")
# A translator writes the language's own name instead.
_MAY_BE_WORDS = frozenset({"language"})
_OPTIONS = "{options}"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029\x85\ufffd]")


def check_translation(english: str, words: str) -> Iterator[str]:
    """What is wrong with ``words`` as a translation of ``english``, each with what to do. Segments are not counted."""
    yield from _check_places(english, words)
    for number in dict.fromkeys(_NUMBER.findall(english)):
        if number not in words:
            yield f"the number {number} is missing or written otherwise. Write it as the English does."
    for word in dict.fromkeys(_AS_THEY_ARE.findall(english)):
        if word not in _AS_THEY_ARE.findall(words):
            yield f"{word} must stand as it is, in capital letters: it is what works when it is sent."
    if _OPTIONS in english and _lines(english) != _lines(words):
        yield "the lines differ from the English. Break them as it does, with {options} on a line of its own."
    if odd := _CONTROL.search(words):
        yield f"the character U+{ord(odd[0]):04X} cannot stand in a text. Delete it."


def _check_places(english: str, words: str) -> Iterator[str]:
    wanted, given = set(_PLACE.findall(english)), set(_PLACE.findall(words))
    for name in sorted(wanted - given - _MAY_BE_WORDS):
        yield f"these words lack {{{name}}}, which the English has. Write it where its words belong."
    for name in sorted(given - wanted):
        yield f"'{{{name[:40]}}}' is not in the English. Take it out, or write it as the English does."


def _lines(text: str) -> list[bool]:
    return [line.strip() == _OPTIONS for line in text.split("\n")]
