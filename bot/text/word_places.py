"""Which part of the original text some of its words were read from; only asked for when something was found."""

from collections.abc import Sequence

from bot.text.words import fold_letters, locate_words


def said(text: str, words: Sequence[str], start: int, end: int) -> str:
    """The slice of ``text`` that ``words[start:end]`` of its `split_words` stand in, as the writer spelt it.

    The whole text where the words cannot be told apart letter by letter (letters that melt together when folded).
    Linear in the length of the text.
    """
    folded, origins = _fold_each(text)
    located = locate_words(folded)
    if [word for word, _, _ in located] != list(words):
        return text.strip()
    first, last = located[start][1], located[end - 1][2] - 1
    after = origins[last] + 1
    while after < len(text) and not fold_letters(text[after]):  # an accent that was folded away
        after += 1
    return text[origins[first] : after]


def _fold_each(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place in ``text`` that it came from."""
    if text.isascii():
        return fold_letters(text), range(len(text))
    pieces = [fold_letters(character) for character in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]
