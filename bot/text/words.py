"""Split a text into plain words that phrases are matched against: one spelling for many, clause by clause."""

import re
import unicodedata

BREAK = "."
"""The token that stands where a sentence or a line ends: no phrase reaches over it."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´＇", "'"))
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.!?;:\n]|[\u0900-\u0d7f\u064b-\u0652]+")
_MARKS = re.compile("[\u0300-\u036f]")
_ENDS = frozenset(".!?;:\n")

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
    """Casefolded words without Latin accents, contractions spelt out, with BREAK where a sentence ends.

    Full-width and styled letters become plain ones (NFKC). Linear in the length of the text.
    """
    folded = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)).casefold().translate(_APOSTROPHES)
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", folded)))
    words: list[str] = []
    for token in _TOKEN.findall(folded):
        if token in _ENDS:
            words.append(BREAK)
        else:
            words.extend(_spell_out(token))
    return words


def _spell_out(token: str) -> tuple[str, ...]:
    plain = token.replace("'", "")
    known = _SPELLINGS.get(token) or _SPELLINGS.get(plain)
    if known:
        return known
    stem, _, ending = token.rpartition("'")
    if ending in _ENDINGS:
        return (stem.replace("'", ""), _ENDINGS[ending])
    if ending == "s" and stem in _IS:
        return (stem, "is")
    return (plain,)
