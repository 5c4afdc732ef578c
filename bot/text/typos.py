"""Mend misspelt words that matter ("suicdal", "ambulence"): only towards a given list, never a word known otherwise."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

SHORTEST = 6
"""Letters of a word that is mended to: shorter ones are too close to other words."""

LONG = 9
"""Letters from which a word may have two wrong ones."""

_MOST_REMEMBERED = 20_000
_PEEK = 2  # wrong letters at most


class Typos:
    """Finds the telling word that a misspelt one stands for: its first letter right, one letter wrong, two if long."""

    def __init__(
        self,
        telling: Iterable[str],
        usual: Mapping[str, str],
        *,
        is_named: Callable[[str], bool],
        is_known: Callable[[str], bool],
    ) -> None:
        """``usual`` misspellings are looked up. ``is_named`` words stand in a phrase as they are and are never touched;
        ``is_known`` ones, which may only begin as a phrase says, are not held for another word that is near."""
        self.telling = frozenset(telling)
        self._usual = usual
        self._is_named = is_named
        self._is_known = is_known
        self._mended: dict[str, str] = {}

    def mend(self, words: Sequence[str]) -> Sequence[str]:
        """The words, misspelt telling ones put right; as many as before."""
        if not self.telling:
            return words
        return [self._mended[word] if word in self._mended else self._remember(word) for word in words]

    def _remember(self, word: str) -> str:
        if len(self._mended) > _MOST_REMEMBERED:
            self._mended.clear()
        mended = self._mended[word] = self._mend(word)
        return mended

    def _mend(self, word: str) -> str:
        if self._is_named(word):
            return word
        if word in self._usual:
            return self._usual[word]
        if word.endswith("in") and self._is_named(f"{word}g"):  # "livin", "jumpin"
            return f"{word}g"
        if not SHORTEST - 1 <= len(word) <= 20 or not word.isascii() or not word.isalpha() or self._is_known(word):
            return word
        near = {one for form in _without_letters(word) for one in self._index.get(form, ())}
        fitting = [one for one in sorted(near) if one[0] == word[0] and wrong_letters(word, one) <= _allowed(one)]
        return min(fitting, key=lambda one: wrong_letters(word, one), default=word)

    @cached_property
    def _index(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for one in sorted(self.telling):
            for form in _without_letters(one):
                index.setdefault(form, []).append(one)
        return index


def wrong_letters(word: str, other: str) -> int:
    """Letters left out, put in or mistaken, or neighbours swapped, between two words (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        this = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, this[-1] + 1, last[column - 1] + (letter != wanted))
            if row > 1 < column and letter == other[column - 2] and word[row - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            this.append(cost)
        before, last = last, this
    return last[-1]


def _allowed(word: str) -> int:
    return 1 if len(word) < LONG else 2


def _without_letters(word: str) -> Iterator[str]:
    """The word with none, one or (if long) two letters left out: words that are near share one of these forms."""
    yield word
    for count in range(1, _PEEK + 1 if len(word) >= LONG - _PEEK else _PEEK):
        for gone in combinations(range(len(word)), count):
            yield "".join(letter for place, letter in enumerate(word) if place not in gone)
