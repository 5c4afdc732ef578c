"""The words that mean yes and no, whole messages but for politeness around them, in every language."""

from collections.abc import Iterable
from functools import cache

from bot.text.lexicon.lexicon import words_of
from bot.text.lexicons import lexicon_of
from bot.text.words import BREAK, split_words

_LONGEST = 10  # words
_THUMBS = {"yes": ("👍", "✅", "👌"), "no": ("👎", "❌")}


def means_yes(text: str, languages: Iterable[str]) -> bool:
    """Whether the whole text is a yes in one of the languages."""
    return _means("yes", text, languages)


def means_no(text: str, languages: Iterable[str]) -> bool:
    """Whether the whole text is a no in one of the languages."""
    return _means("no", text, languages)


def _means(field: str, text: str, languages: Iterable[str]) -> bool:
    bare = text.strip()
    if bare and len(bare) <= 6 and bare.startswith(_THUMBS[field]):
        return True
    words = [word for word in split_words(bare[:200]) if word != BREAK]
    if not words or len(words) > _LONGEST or len(bare) > 200:
        return False
    return any(_is_whole(field, words, language) for language in languages)


def _is_whole(field: str, words: list[str], language: str) -> bool:
    known, polite = _entries(language, field), _entries(language, "polite")
    whole = tuple(words)
    if whole in known:
        return True
    kept: list[str] = []
    at = 0
    while at < len(words):
        size = next((size for size in (4, 3, 2, 1) if whole[at : at + size] in polite), 0)
        if not size or whole[at : at + size] in known:
            kept.append(words[at])
            at += 1
        else:
            at += size
    return tuple(kept) in known


@cache
def _entries(language: str, field: str) -> frozenset[tuple[str, ...]]:
    lexicon = lexicon_of(language)
    entries = words_of(getattr(lexicon, field, ""))
    keys = (tuple(word for word in split_words(entry) if word != BREAK) for entry in entries)
    return frozenset(key for key in keys if key)
