"""The words that answers are read by: numbers, yes and no, and what makes a number count things instead of scoring."""

import re
import unicodedata

# No asterisk: "5*" is five stars.
_DRESS = " \t\r\n.!,;:()[]\"'#-–—"
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘`´ʼ", ""))
_KEYCAP = str.maketrans({"\ufe0f": None, "\u20e3": None, "\u200b": None, "\ufeff": None})


def fold(text: str, *, lines: bool = False) -> str:
    """The form in which replies and labels are compared: no case, apostrophes or trivial dress; digits of any script.

    ``lines`` keeps line breaks and inner punctuation's place, for splitting.
    """
    if not (text.isascii() or text.isalpha()):
        text = unicodedata.normalize("NFKC", text.translate(_KEYCAP))
        text = "".join(_as_digit(character) for character in text)
    text = text.translate(_APOSTROPHES).casefold().strip(_DRESS)
    return text if lines else " ".join(text.split())


def _as_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


NUMBER_WORDS: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {
        1: ("one", "number one", "number 1"),
        2: ("two", "number two", "number 2"),
        3: ("three", "number three", "number 3"),
        4: ("four", "number four", "number 4"),
        5: ("five", "number five", "number 5"),
        6: ("six", "number six", "number 6"),
        7: ("seven",),
        8: ("eight",),
        9: ("nine",),
    },
    "cy": {
        1: ("un", "rhif un", "rhif 1"),
        2: ("dau", "dwy", "rhif dau", "rhif 2"),
        3: ("tri", "tair", "rhif tri", "rhif 3"),
        4: ("pedwar", "pedair", "rhif pedwar", "rhif 4"),
        5: ("pump", "pum", "rhif pump", "rhif 5"),
        6: ("chwech", "chwe", "rhif chwech", "rhif 6"),
        7: ("saith",),
        8: ("wyth",),
        9: ("naw",),
    },
}

# fmt: off
YES_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        {
            "yes", "y", "yes please", "yes, please", "yes thanks", "yes thank you", "yeah", "yep", "yes ok",
            "yes of course", "ok", "okay", "of course", "sure", "yes you can", "yes you may",
            "yes thats fine", "thats fine", "yes thats ok",
        }
    ),
    "cy": frozenset(
        {
            "ie", "iawn", "cewch", "gallwch", "ydw", "ie plis", "cewch plis", "ie os gwelwch yn dda",
            "ie diolch", "wrth gwrs",
        }
    ),
}
NO_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        {
            "no", "n", "no thanks", "no, thanks", "no thank you", "no, thank you", "nope", "nah",
            "please dont", "no please dont", "id rather not", "rather not",
        }
    ),
    "cy": frozenset(
        {
            "na", "nage", "na chewch", "nac ydw", "dim diolch", "na dim diolch", "na, dim diolch",
            "na diolch",
        }
    ),
}
# fmt: on

# Thanks after an answer are dress, not a comment: the open question is still asked.
POLITE_WORDS = re.compile(r"(?:thanks|thank you|many thanks|thx|ty|cheers|please|diolch|diolch yn fawr|x)[.! x]*")

# Nouns that a number in front of them counts; "staff" is handled apart.
_COUNTED = re.compile(
    r"(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|days?|nights?|weeks?|wks?|months?|years?|yrs?|times?|am|pm|oclock"
    r"|stars?|points?|nurses?|doctors?|drs?|consultants?|surgeons?|midwi(?:fe|ves)|porters?|receptionists?|members?|people"
    r"|persons?|patients?|wom[ae]n|m[ae]n|lad(?:y|ies)|child(?:ren)?|kids?|beds?|wards?|visits?|appointments?|operations?"
    r"|tablets?|drugs?|calls?|things?|different|or|to|and|of|out|in|percent|x|st|nd|rd|th|lots?|more|other|others|hundred"
    r"|awr|oriau|munud(?:au)?|diwrnod(?:au)?|wythnos(?:au)?|mis(?:oedd)?|blynedd|flynedd|waith|gwaith|nyrs(?:ys)?"
    r"|meddyg(?:on)?|seren|o|neu|allan|y cant)"
)
# fmt: off
_NO_PLURALS = frozenset({"this", "always", "was", "is", "as", "has", "its", "yes", "us", "thats"})
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
_SENTENCE_BEGINS = frozenset(
    {
        "the", "a", "an", "i", "my", "it", "they", "we", "he", "she", "all", "everyone", "everything", "was",
        "were", "is", "because", "but", "very",
    }
)
# fmt: on


def counts_something(number: int, rest: str, *, spaced: bool) -> bool:
    """Could ``number`` in front of ``rest`` be counting ("5 hours wait") rather than scoring? ``rest`` is folded.

    ``spaced``: only spaces stand between them; then anything that might be counted makes it doubtful.
    """
    if not rest[0].isalpha():
        return rest[0].isdigit() or rest[0] in "/%+&£$€=<>°"
    words = re.findall(r"[^\W\d_]+", rest)[:3]
    if _COUNTED.fullmatch(words[0]):
        return True
    return spaced and _counts_after_space(number, words)


def _counts_after_space(number: int, words: list[str]) -> bool:
    first = words[0]
    if first in _TEXT_SPEAK.get(number, ()):
        return True
    if first == "staff":
        return number > 1 or words[1:2] in (["was"], ["is"], ["member"])
    # "3 toilets were dirty": a plural right behind a number above one.
    if number > 1 and first.endswith("s") and first not in _NO_PLURALS:
        return True
    for word in words:
        if word in _SENTENCE_BEGINS:
            return False
        if _COUNTED.fullmatch(word):
            return True
    return False
