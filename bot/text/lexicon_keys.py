"""The entries of the lexicons as the words they are compared as: a hundred thousand, so that what was split is kept."""

from collections.abc import Mapping

from bot.text.lexicon.lexicon import words_of
from bot.text.lexicons import LANGUAGES, lexicon_of
from bot.text.words import split_each

FIELDS = (
    "number_marks", "good", "excellent", "bad", "terrible", "very", "quite", "nots", "at_all", "neither", "dont_know",
    "frames", "polite", "greetings", "joins", "praise", "blame", "yes", "no", "stop", "start", "help", "wrong_number",
)  # fmt: skip
"""The fields of a lexicon that hold words or whole messages, not phrases."""

Key = tuple[str, ...]
"""The words of one entry without BREAK, as `split_words` makes them."""

_compiled: dict[str, str] = {}


def keys_of(language: str, field: str) -> list[Key]:
    """The key of every entry of one field, in the order of `words_of`; none for a language without a lexicon."""
    return [tuple(line.split()) for line in lines_of(language, field)]


def lines_of(language: str, field: str) -> list[str]:
    """The same, the words of each entry with spaces between: a quarter of the memory, for fields of many entries."""
    kept = _compiled.get(f"{language} {field}")
    if kept is not None:
        return kept.split("\n")
    return list(map(" ".join, split_each(words_of(getattr(lexicon_of(language), field, "")))))


def compile_keys() -> dict[str, str]:
    """What `use_keys` takes in another process that has the same lexicons: every field with its keys, one a line."""
    lines = {f"{language} {field}": lines_of(language, field) for language in LANGUAGES for field in FIELDS}
    return {name: "\n".join(some) for name, some in lines.items() if some}


def use_keys(compiled: Mapping[str, str]) -> None:
    """Look up what `compile_keys` gave; call it before the first text is read."""
    _compiled.update(compiled)
