"""Find the lexicon of a language."""

from bot.text.lexicon import ar, bn, cy, en, es, fa, fr, gu, hi, it, lt, pa, pl, pt, ro, so, tr, uk, ur, zh
from bot.text.lexicon.lexicon import Lexicon

_ALL = (en, cy, pl, ro, pa, ur, bn, gu, hi, ar, pt, es, it, fr, tr, uk, lt, so, zh, fa)
_BY_LANGUAGE: dict[str, Lexicon] = {one.LEXICON.language: one.LEXICON for one in _ALL}
LANGUAGES: tuple[str, ...] = tuple(_BY_LANGUAGE)
"""The languages that texts are written and read in; a file `lexicon/xx.py` each."""


def lexicon_of(language: str) -> Lexicon | None:
    """What patients write in this language, or None for one that nobody has written down."""
    return _BY_LANGUAGE.get(language)
