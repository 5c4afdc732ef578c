"""Find the lexicon of a language."""

from importlib import import_module

from bot.text.lexicon.lexicon import Lexicon

LANGUAGES = tuple("en cy pl ro pa ur bn gu hi ar pt es it fr tr uk lt so zh fa".split())  # noqa: SIM905
"""The languages that texts are written and read in; a file `lexicon/xx.py` each."""


def lexicon_of(language: str) -> Lexicon | None:
    """What patients write in this language, or None for one that nobody has written down.

    Loaded when it is asked for: what `lexicon_keys` and `spoken` made of all lexicons is kept between starts, and
    most processes never need the lists themselves.
    """
    return import_module(f"bot.text.lexicon.{language}").LEXICON if language in LANGUAGES else None
