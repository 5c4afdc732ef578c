"""The entries of the lexicons as the words they are compared as: some hundred thousand, so that what was split is kept.

They stay packed until a text asks for a field: most processes need a few of them, and all would take many megabytes.
"""

import zlib
from collections.abc import Mapping

from bot.text.lexicon.lexicon import Lexicon, words_of
from bot.text.lexicons import LANGUAGES, lexicon_of
from bot.text.words import split_each

FIELDS = (
    "number_marks", "good", "excellent", "bad", "terrible", "very", "quite", "nots", "at_all", "neither", "dont_know",
    "frames", "polite", "greetings", "joins", "praise", "blame", "yes", "no", "stop", "start", "help", "wrong_number",
)  # fmt: skip
"""The fields of a lexicon that hold words or whole messages, not phrases."""
NUMBERS = tuple(f"number {value}" for value in range(1, 10))
"""As fields, the words of each number."""

Key = tuple[str, ...]
"""The words of one entry without BREAK, as `split_words` makes them."""

_compiled: dict[str, bytes] = {}


def keys_of(language: str, field: str) -> list[Key]:
    """The key of every entry of one field, in the order of `words_of`; none for a language without a lexicon."""
    return [tuple(line.split()) for line in lines_of(language, field)]


def lines_of(language: str, field: str) -> list[str]:
    """The same, the words of each entry with spaces between: a quarter of the memory, for fields of many entries."""
    kept = _compiled.get(f"{language} {field}")
    if kept is not None:
        return zlib.decompress(kept).decode().split("\n")
    return list(map(" ".join, split_each(words_of(_text_of(lexicon_of(language), field)))))


def _text_of(lexicon: Lexicon | None, field: str) -> str:
    if lexicon is None:
        return ""
    if field in NUMBERS:
        return dict(zip(NUMBERS, lexicon.numbers, strict=False)).get(field, "")
    return getattr(lexicon, field)


def compile_keys() -> dict[str, bytes]:
    """What `use_keys` takes in another process with the same lexicons: the keys of every field, one a line, packed."""
    lines = {
        f"{language} {field}": lines_of(language, field) for language in LANGUAGES for field in (*FIELDS, *NUMBERS)
    }
    return {name: zlib.compress("\n".join(some).encode()) for name, some in lines.items() if some}


def use_keys(compiled: Mapping[str, bytes]) -> None:
    """Look up what `compile_keys` gave; call it before the first text is read."""
    _compiled.update(compiled)
