"""Match many phrases at once: a graph of places between words, walked as an automaton that is built as texts need it.

Each set of places that some words lead to is worked out once and remembered with what the next word makes
of it, so that a word of a text costs one look-up. What is found never depends on what was remembered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from bot.text.phrase_graph import PER_NODE, Flat
from bot.text.words import BREAK

MOST_REMEMBERED = 50_000
"""Steps; beyond it everything is forgotten and built anew: a flood of odd texts must not fill the memory."""

_Places: TypeAlias = frozenset[int]
_OTHER = ""  # a word that no phrase names


class Found(NamedTuple):
    """Phrase number ``phrase`` stands at ``words[start:end]``; ``parts`` where its parts stand, if it has several.

    A long text has hundreds, most of them parts that meet nothing: a tuple is made in a third of the time.
    """

    phrase: int
    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True, eq=False)
class _State:
    """Where some words lead; ``ends``: the phrases they complete; ``next``: what a further symbol leads to."""

    places: _Places
    ends: tuple[int, ...]
    wanted: frozenset[str]  # the words that some place here names
    prefixes: tuple[str, ...]
    has_gap: bool
    next: dict[str, "_State | None"] = field(default_factory=dict[str, "_State | None"])

    def names(self, symbol: str) -> bool:
        """Whether some place here names a beginning of ``symbol``."""
        return bool(self.prefixes) and symbol.startswith(self.prefixes)


class Automaton:
    """Finds every phrase of the flattened graph, at every place of a text."""

    def __init__(self, graph: Flat) -> None:
        self._nodes, self._words, self._prefixes = graph
        self._longest_prefix = max(map(len, self._prefixes), default=0)
        self._forget()

    def names(self, word: str) -> bool:
        """Whether some phrase names this very word."""
        return word in self._words

    def knows(self, word: str) -> bool:
        """Whether some phrase names this word or how it begins."""
        return self._symbol(word) != _OTHER

    def find(self, words: Sequence[str]) -> Iterator[Found]:
        """Every place of every phrase, in order of start; none reaches over a BREAK."""
        symbols = [self._symbol(word) for word in words]
        length = len(symbols)
        for start in range(length):
            state, at = self._begin, start
            while at < length and words[at] != BREAK:
                following = state.next.get(symbols[at], state)
                if following is state:  # not worked out yet: no state leads to itself, for places only move on
                    following = self._lead_on(state, symbols[at])
                if following is None:
                    break
                state, at = following, at + 1
                for number in state.ends:
                    yield Found(number, start, at)

    def _lead_on(self, state: _State, symbol: str) -> _State | None:
        if symbol not in state.wanted and not state.names(symbol):
            if not state.has_gap:
                return None
            symbol = _OTHER  # all words that mean nothing here lead to one place
        following = state.next.get(symbol, state)
        return self._step(state, symbol) if following is state else following

    def _symbol(self, word: str) -> str:
        """The word itself, if a phrase names it; else the longest named beginning, with a star; else _OTHER."""
        if word in self._words:
            return word
        for length in range(min(len(word), self._longest_prefix), 0, -1):
            if word[:length] in self._prefixes:
                return word[:length] + "*"
        return _OTHER

    def _forget(self) -> None:
        self._begin = self._make_state(frozenset(self._nodes[0][4]))
        self._known: dict[_Places, _State] = {}
        self._remembered = 0

    def _step(self, state: _State, symbol: str) -> _State | None:
        places = frozenset(place for one in state.places for place in self._read(one, symbol))
        following: _State | None = None
        if places:
            following = self._known.get(places)
            if following is None:
                following = self._known[places] = self._make_state(places)
        state.next[symbol] = following
        self._remembered += 1
        if self._remembered > MOST_REMEMBERED:
            self._forget()
        return following

    def _make_state(self, places: _Places) -> _State:
        nodes = [self._nodes[place // PER_NODE] for place in places if not place % PER_NODE]
        wanted: set[str] = set()
        for words, _, sets, _, _ in nodes:
            wanted.update(words, *(members for members, _ in sets))
        return _State(
            places=places,
            ends=tuple(sorted({number for node in nodes for number in node[3]})),
            wanted=frozenset(wanted),
            prefixes=tuple({prefix for node in nodes for prefix in node[1]}),
            has_gap=any(place % PER_NODE for place in places),
        )

    def _read(self, place: int, symbol: str) -> Iterator[int]:
        """Where one word leads: a place in a gap of ``skip`` more words may let it pass; any other must name it."""
        number, skip = divmod(place, PER_NODE)
        words, prefixes, sets, _, reached = self._nodes[number]
        if skip:
            if skip > 1:
                yield place - 1
            yield from reached
            return
        if symbol == _OTHER:
            return
        word = symbol.removesuffix("*")
        if word is symbol or word == symbol:
            yield from words.get(symbol, ())
            for members, led_to in sets:
                if symbol in members:
                    yield from led_to
        for prefix, led_to in prefixes.items():
            if word.startswith(prefix):
                yield from led_to
