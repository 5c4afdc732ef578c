"""Forms that several lists of Arabic words are made of: data; see `lexicon.py`."""

import re

FIGURED = re.compile(r"[^\W\d_]{3,}\d|\d[^\W\d_]{2,}")


def cut(field: str) -> str:
    """The entries as they are, and again as `find_words` cuts them: "7elw" is read as 7 and elw, "mni7" as mni and 7."""
    entries = [entry.strip() for entry in field.split("|")]
    apart = (" ".join(cut_word(word) for word in entry.split()) for entry in entries)
    return "|".join(dict.fromkeys((*entries, *apart)))


def cut_word(word: str) -> str:
    """A word with a figure at its beginning or end, which stands for a letter, cut there."""
    if not FIGURED.fullmatch(word):
        return word
    return f"{word[0]} {word[1:]}" if word[0].isdigit() else f"{word[:-1]} {word[-1]}"
