"""The words of one language that an answer to a numbered question may be made of, found longest first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from bot.engine.flow import Option, Step
from bot.engine.misspellings import Misspellings
from bot.text.lexicon_keys import NUMBERS, keys_of
from bot.text.spans import Word
from bot.text.words import split_each

_LONG = 6  # letters: a slip in a longer word is plain in any language


class Sense(Enum):
    """What a word does in an answer."""

    LABEL = auto()  # an option's own words; `what` is its value
    NUMBER = auto()  # `what` is the number
    GOOD = auto()
    EXCELLENT = auto()
    BAD = auto()
    TERRIBLE = auto()
    NEITHER = auto()
    DONT_KNOW = auto()
    NOT = auto()
    VERY = auto()
    DRESS = auto()  # changes nothing
    GREETING = auto()  # looks like an answer and is none
    JOIN = auto()  # begins a comment


RATINGS = frozenset({Sense.GOOD, Sense.EXCELLENT, Sense.BAD, Sense.TERRIBLE})
ANSWERING = RATINGS | {Sense.LABEL, Sense.NUMBER, Sense.NEITHER, Sense.DONT_KNOW}
_VALUES = ("very_good", "good", "neither", "poor", "very_poor", "dont_know")


@dataclass(frozen=True, slots=True)
class Term:
    """Some words and what they do. ``what``: an option's value or a number, or the words themselves."""

    sense: Sense
    what: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words → terms; ``longest`` is how many words the longest entry beginning with a word has."""

    terms: Mapping[tuple[str, ...], Term]
    longest: Mapping[str, int]
    joins: frozenset[tuple[str, ...]]
    words: frozenset[str]  # every word of every entry
    spelling: Misspellings

    def match(self, words: Sequence[Word], at: int, *, answered: bool) -> tuple[Term, int] | None:
        """The longest term that begins at ``words[at]``, and its number of words. ``answered``: an answer came before.

        Behind an answer a word that may begin a comment begins one: "good so far" against "so good".
        """
        if answered and self.joins_at(words, at):
            return Term(Sense.JOIN, words[at].plain), 1
        first = words[at].plain
        found = self._longest(words, at, first, _as_written) if first in self.longest else None
        if found is None and (meant := self._known(first)) in self.longest:
            found = self._longest(words, at, meant, self._known)
        return found or _figure(words[at])

    def _longest(
        self, words: Sequence[Word], at: int, first: str, spell: Callable[[str], str]
    ) -> tuple[Term, int] | None:
        for size in range(min(self.longest[first], len(words) - at), 0, -1):
            key = (first, *(spell(word.plain) for word in words[at + 1 : at + size]))
            if (term := self.terms.get(key)) is not None:
                return term, size
        return None

    def begins_with(self, word: Word) -> bool:
        """Whether an answer may begin with this word, as it is spelt."""
        return word.plain in self.longest or word.plain.isdigit()

    def spells(self, words: Sequence[Word]) -> bool:
        """Whether all short words are spelt as here: mended, "wait" would be Arabic, and "bhai" too."""
        return all(
            word.plain in self.words or word.plain.isdigit() or len(word.plain) >= _LONG or not word.plain.isascii()
            for word in words
        )

    def joins_at(self, words: Sequence[Word], at: int) -> bool:
        """Whether words that begin a comment stand here."""
        plain = tuple(word.plain for word in words[at : at + 3])
        return any(plain[:size] in self.joins for size in (1, 2, 3))

    def _known(self, word: str) -> str:
        return word if word in self.longest else self.spelling.correct(word)


def _as_written(word: str) -> str:
    return word


def _figure(word: Word) -> tuple[Term, int] | None:
    return (Term(Sense.NUMBER, word.plain.lstrip("0") or "0"), 1) if word.plain.isdigit() else None


def is_rating(step: Step) -> bool:
    """Whether the answers are the six of the Friends and Family Test, so that words of praise are answers too."""
    return tuple(option.value for option in step.options) == _VALUES


class Vocabularies:
    """The vocabularies of one step, each built when it is first asked for."""

    def __init__(self, step: Step) -> None:
        self._options = step.options
        self._rating = is_rating(step)
        self._built: dict[str, Vocabulary] = {}
        self._labels = {one.value: [label.casefold() for label in one.labels.values()] for one in step.options}

    def of(self, language: str) -> Vocabulary:
        """That of one language."""
        if language not in self._built:
            labels = tuple((one.value, one.labels.get(language, "")) for one in self._options)
            self._built[language] = _build(language, labels, rating=self._rating)
        return self._built[language]

    def without_label(self, comment: str, value: str) -> str:
        """ "Very good, the worst care I ever had", behind a 1: the label says again what the number says."""
        begins = comment.casefold()
        said = (len(label) for label in self._labels[value] if begins.startswith(label))
        return comment[next((size for size in said if not begins[size : size + 1].isalpha()), 0) :]


@lru_cache(maxsize=128)
def vocabularies_of(step: Step) -> Vocabularies:
    """What answers ``step``, language by language."""
    return Vocabularies(step)


def option_of(step: Step, number: str) -> Option | None:
    """The option that a number stands for."""
    return next((option for option in step.options if str(option.number) == number), None)


def _build(language: str, labels: tuple[tuple[str, str], ...], *, rating: bool) -> Vocabulary:
    terms: dict[tuple[str, ...], Term] = {}
    keys = split_each(label for _, label in labels)
    for key, (value, _) in zip(keys, labels, strict=True):
        if key:
            terms.setdefault(key, Term(Sense.LABEL, value))
    for key, term in _of_language(language, rating).items():
        terms.setdefault(key, term)
    longest: dict[str, int] = {}
    for key in terms:
        longest[key[0]] = max(longest.get(key[0], 0), len(key))
    joins = frozenset(keys_of(language, "joins"))
    telling = frozenset(
        word
        for key, term in terms.items()
        if term.sense in _TELLING
        for word in key
        if len(key) == 1 or term.sense not in RATINGS or not _is_dress(terms, word)
    )
    of_labels = frozenset(word for key in keys for word in key)
    words = frozenset(word for key in terms for word in key)
    return Vocabulary(terms, longest, joins, words, Misspellings(telling, frozenset(longest), of_labels))


def _is_dress(terms: Mapping[tuple[str, ...], Term], word: str) -> bool:
    """The "care" of "first class care" tells nothing by itself: "came" is no slip for it."""
    term = terms.get((word,))
    return term is not None and term.sense is Sense.DRESS


_TELLING = RATINGS | {Sense.LABEL, Sense.NUMBER, Sense.VERY, Sense.NEITHER, Sense.DONT_KNOW}
# The first of two fields that hold the same words decides what they do.
_FIELDS = (
    ("neither", Sense.NEITHER),
    ("dont_know", Sense.DONT_KNOW),
    ("greetings", Sense.GREETING),
    ("excellent", Sense.EXCELLENT),
    ("terrible", Sense.TERRIBLE),
    ("good", Sense.GOOD),
    ("bad", Sense.BAD),
    ("nots", Sense.NOT),
    ("very", Sense.VERY),
    ("at_all", Sense.DRESS),
    ("quite", Sense.DRESS),
    ("number_marks", Sense.DRESS),
    ("frames", Sense.DRESS),
    ("polite", Sense.DRESS),
)
_ONLY_RATINGS = RATINGS | {Sense.NEITHER, Sense.DONT_KNOW}


@cache
def _of_language(language: str, rating: bool) -> dict[tuple[str, ...], Term]:
    terms: dict[tuple[str, ...], Term] = {}
    terms[("zero",)] = terms[("nil",)] = terms[("nought",)] = Term(Sense.NUMBER, "0")
    for number, field in enumerate(NUMBERS, 1):
        for key in keys_of(language, field):
            terms.setdefault(key, Term(Sense.NUMBER, str(number)))
    for field, sense in _FIELDS:
        if not rating and sense in _ONLY_RATINGS:
            continue
        for key in keys_of(language, field):
            terms.setdefault(key, Term(sense, " ".join(key)))
    terms.pop((), None)
    return terms
