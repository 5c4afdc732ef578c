"""Mend the spelling of a word that an answer hangs on: a letter dropped, doubled, swapped or hit beside."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

# Keys beside the first letter of an option's words, and letters that sound like it ("wery").
_KEYS_BESIDE = {"v": "cbfgw", "g": "fhtvby", "p": "ol", "n": "bhjm"}
_SHORTEST = 4  # letters: below it too many words are one slip apart
_REAL_WORDS = """
    poore will wall help hello helps held food mood wood hood door pool pour gold goods goose goes moor boor poorer vary
    ever every over even verse vest lonely lively niece nine none once greet grape treat grade bath band bald baby
    lead bard fire fort pork port pore porn pond spoor floor wells goody weary berry ferry merry jerry nerve fine
    find line live life lower power tour your hour sour sick sex sip sin fiver fives file firm see set ones own oven
    open there those then hree tree free threw excel expel awfully lawful horribly averages another either nether
    weather whether father mother other rather known now knew note peer pier
"""
# English words one slip away from words of an answer.
_REAL = frozenset(_REAL_WORDS.split())


@dataclass(frozen=True, slots=True, eq=False)
class Misspellings:
    """Mends towards ``telling`` words; a word in ``known`` needs no mending.

    Where several are as near, the one that stands in an option's own words is meant; those may also be hit one key
    beside with the very first letter ("cery good").
    """

    telling: frozenset[str]
    known: frozenset[str]
    of_labels: frozenset[str] = frozenset()
    _by_cut: dict[str, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        cuts: dict[str, tuple[str, ...]] = {}
        for word in self.telling:
            if len(word) >= _SHORTEST and word.isalpha():
                for cut in {word, *_cuts(word)}:
                    cuts[cut] = (*cuts.get(cut, ()), word)
        object.__setattr__(self, "_by_cut", cuts)

    @lru_cache(maxsize=32_768)  # noqa: B019 – vocabularies live as long as the process
    def correct(self, word: str) -> str:
        """The word meant, or ``word`` itself where none is near enough. Cost grows with the word alone."""
        if len(word) < 3 or len(word) > 20 or word in _REAL or not word.isalpha():
            return word
        if (plain := _without_runs(word, 2)) in self.known or (plain := _without_runs(word, 1)) in self.known:
            return plain
        near = {
            meant
            for cut in (word, *_cuts(word))
            for meant in self._by_cut.get(cut, ())
            if meant[0] == word[0] and abs(len(meant) - len(word)) <= 1 and _is_one_slip(word, meant)
        }
        if len(word) < _SHORTEST:
            return word
        near = near if len(near) == 1 else (near & self.of_labels) or self._one_key_beside(word)
        return near.pop() if len(near) == 1 else word

    def _one_key_beside(self, word: str) -> set[str]:
        return {
            meant for meant in self.of_labels if meant[1:] == word[1:] and word[0] in _KEYS_BESIDE.get(meant[0], "")
        }


def _cuts(word: str) -> Iterable[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def _without_runs(word: str, longest: int) -> str:
    kept = [letter for place, letter in enumerate(word) if word[place - longest : place] != letter * longest]
    return "".join(kept)


def _is_one_slip(word: str, meant: str) -> bool:
    """One letter more, less or other, or two neighbours swapped."""
    shorter = min(len(word), len(meant))
    start = next((place for place in range(shorter) if word[place] != meant[place]), shorter)
    rest, wanted = word[start:], meant[start:]
    return (
        rest[1:] == wanted
        or rest == wanted[1:]
        or rest[1:] == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:] and len(rest) >= 2)
    )
