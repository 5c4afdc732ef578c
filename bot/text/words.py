"""Split a text into plain words that phrases are matched against: one spelling for many, clause by clause."""

import re
import unicodedata
from collections.abc import Iterable

BREAK = "."
"""The token that stands where a sentence or a line ends: no phrase reaches over it."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´＇", "'"))
_PLAIN_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*|[.!?;:\n]")
# A Han character is a word: nobody writes spaces between Chinese words. Vowel signs are part of an Indic word.
_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_PART = r"(?:(?![" + _HAN + r"])[^\W_]|[\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u1000-\u109f])"
_TOKEN = re.compile(rf"[{_HAN}]|{_PART}+(?:'{_PART}+)*|[.!?;:\n।॥؟؛۔。።]")
_CLOSES = "\n"
_ENDS = frozenset(".!?;:\n।॥؟؛۔。።")

# One form for what keyboards and pens write in several: accents, nukta and tashkeel go, invisible marks too.
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u0abc]")
_INVISIBLE = dict.fromkeys(
    [
        0xAD,
        0x640,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
        *range(0xFE00, 0xFE10),
        0xFEFF,
        0x20E3,
    ]
)
_ONE_LETTER = str.maketrans("łıđøيىکٱہھۀۃةۂێۆँ", "lidoییكاههههههیوं") | {ord("æ"): "ae", ord("œ"): "oe"}
_DIGIT_ZEROS = (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0x1040)
_CIRCLED = {start + value: str(value + 1) for start in (0x2776, 0x2780, 0x278A) for value in range(9)}
_DIGITS = _CIRCLED | {zero + value: str(value) for zero in _DIGIT_ZEROS for value in range(10)}
_FOLD = _INVISIBLE | _ONE_LETTER | _DIGITS

# Contractions and texting, spelt out, so that a phrase written one way matches every way.
_SPELLINGS: dict[str, tuple[str, ...]] = {
    "u": ("you",), "ur": ("your",), "r": ("are",), "youre": ("you", "are"), "im": ("i", "am"), "ive": ("i", "have"),
    "id": ("i", "would"), "ill": ("ill",), "i'll": ("i", "will"), "i'd": ("i", "would"), "hes": ("he", "is"),
    "shes": ("she", "is"), "theyre": ("they", "are"), "weve": ("we", "have"), "theyve": ("they", "have"),
    "youve": ("you", "have"), "cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"),
    "dont": ("do", "not"), "dnt": ("do", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"),
    "isnt": ("is", "not"), "wasnt": ("was", "not"), "arent": ("are", "not"), "werent": ("were", "not"),
    "havent": ("have", "not"), "hasnt": ("has", "not"), "hadnt": ("had", "not"), "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"), "shouldnt": ("should", "not"), "aint": ("is", "not"), "wanna": ("want", "to"),
    "gonna": ("going", "to"), "gotta": ("got", "to"), "pls": ("please",), "plz": ("please",), "plse": ("please",),
    "txt": ("text",), "txts": ("texts",), "txting": ("texting",), "msg": ("message",), "msgs": ("messages",),
    "ppl": ("people",), "hosp": ("hospital",), "dr": ("doctor",), "drs": ("doctors",), "thats": ("that", "is"),
    "whos": ("who", "is"), "2day": ("today",), "2moro": ("tomorrow",), "meself": ("myself",),
    "mum's": ("mums",), "no1": ("no", "one"), "noone": ("no", "one"), "abt": ("about",), "bc": ("because",),
}  # fmt: skip

_ENDINGS = {"re": "are", "m": "am", "ve": "have", "ll": "will", "d": "would"}
_IS = frozenset(
    [
        "he",
        "she",
        "it",
        "that",
        "this",
        "who",
        "what",
        "where",
        "there",
        "here",
        "how",
        "when",
        "mum",
        "dad",
        "bleeding",
        "everyone",
        "someone",
    ]
)


def split_words(text: str) -> list[str]:
    """Casefolded words without accents, contractions spelt out, with BREAK where a sentence ends.

    Full-width and styled letters become plain ones (NFKC), digits of any script 0 to 9, letters that Arabic, Persian
    and Urdu keyboards tell apart one; every Han character is a word. Linear in the length of the text.
    """
    folded = fold_letters(text)
    token = _PLAIN_TOKEN if folded.isascii() else _TOKEN
    words: list[str] = []
    for found in token.findall(folded):
        if found in _ENDS:
            words.append(BREAK)
        else:
            words.extend(_spell_out(found))
    return words


def split_each(entries: Iterable[str]) -> list[tuple[str, ...]]:
    """The words of each entry without BREAK, as `split_words` makes them one by one: all at once takes a quarter of
    the time, and the lists of twenty languages have a hundred thousand entries."""
    split: list[tuple[str, ...]] = []
    words: list[str] = []
    for found in _TOKEN.findall(fold_letters("".join(f"{entry.replace(_CLOSES, ' ')}{_CLOSES}" for entry in entries))):
        if found == _CLOSES:
            split.append(tuple(words))
            words = []
        elif "'" in found or found in _SPELLINGS:
            words.extend(_spell_out(found))
        elif found not in _ENDS:
            words.append(found)
    return split


def fold_letters(text: str) -> str:
    """The text in small plain letters and digits, its punctuation and line breaks kept."""
    folded = text.translate(_APOSTROPHES).casefold()
    if folded.isascii():
        return folded
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", folded).translate(_APOSTROPHES).casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", folded)).translate(_FOLD)


def locate_words(folded: str) -> list[tuple[str, int, int]]:
    """The words of a text that `fold_letters` made, each with where it begins and ends there.

    Words that one token was spelt out to ("don't": do, not) share its place.
    """
    return [
        (word, found.start(), found.end())
        for found in _TOKEN.finditer(folded)
        for word in ((BREAK,) if found[0] in _ENDS else _spell_out(found[0]))
    ]


def _spell_out(token: str) -> tuple[str, ...]:
    plain = token.replace("'", "")
    known = _SPELLINGS.get(token) or _SPELLINGS.get(plain)
    if known:
        return known
    stem, _, ending = token.rpartition("'")
    if stem and ending in _ENDINGS:
        return (stem.replace("'", ""), _ENDINGS[ending])
    if ending == "s" and stem in _IS:
        return (stem, "is")
    return (plain,)
