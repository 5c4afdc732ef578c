"""Find the lexicon of a language; each is imported when it is first asked for."""

from functools import cache
from importlib import import_module
from typing import cast

from bot.text.lexicon.lexicon import Lexicon

LANGUAGES: tuple[str, ...] = (
    *("en", "cy", "pl", "ro", "pa", "ur", "bn", "gu", "hi", "ar"),
    *("pt", "es", "it", "fr", "tr", "uk", "lt", "so", "zh", "fa"),
)
"""The languages that texts are written and read in; a file `lexicon/xx.py` each."""


@cache
def lexicon_of(language: str) -> Lexicon | None:
    """What patients write in this language, or None for one that nobody has written down."""
    if language not in LANGUAGES:
        return None
    return cast("Lexicon", import_module(f"bot.text.lexicon.{language}").LEXICON)
