"""Match many phrases at once: a graph of places between words, walked as an automaton that is built as texts need it.

Each set of places that some words lead to is worked out once and remembered with what the next word makes
of it, so that a word of a text costs one look-up. What is found never depends on what was remembered.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.text.phrase_graph import PER_NODE, Flat, FlatNode, Places
from bot.text.words import BREAK

MOST_REMEMBERED = 50_000
"""Steps; beyond it everything is forgotten and built anew: a flood of odd texts must not fill the memory."""

_OTHER = ""  # a word that no phrase names


Place: TypeAlias = tuple[int, int, int]
"""A phrase's number, and where it stands: ``words[start:end]``. A long text has hundreds, most of them parts that
meet nothing: no named tuple, which takes six times as long to make."""


@dataclass(slots=True, eq=False)
class _State:
    """Where some words lead; ``ends``: the phrases they complete; ``next``: what a further symbol leads to."""

    nodes: tuple[FlatNode, ...]  # those that a word leads on from
    passing: frozenset[int]  # where any word leads: the places of gaps
    ends: tuple[int, ...]
    wanted: frozenset[str]  # the words that some node here names
    prefixes: tuple[str, ...]
    next: dict[str, "_State | None"] = field(default_factory=dict[str, "_State | None"])


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

    def find(self, words: Sequence[str]) -> list[Place]:
        """Every place of every phrase, in order of start; none reaches over a BREAK."""
        found: list[Place] = []
        symbols = [self._symbol(word) for word in words]
        begin = 0
        while begin < len(symbols):
            end = end_of_sentence(words, begin)
            for start in range(begin, end):
                state = self._begin
                for at in range(start, end):
                    symbol = symbols[at]
                    following = state.next.get(symbol, state)
                    if following is state:  # not worked out yet: no state leads to itself, for places only move on
                        following = self._lead_on(state, symbol)
                    if following is None:
                        break
                    state = following
                    for number in state.ends:
                        found.append((number, start, at + 1))
            begin = end + 1
        return found

    def _lead_on(self, state: _State, symbol: str) -> _State | None:
        if symbol not in state.wanted and not (state.prefixes and symbol.startswith(state.prefixes)):
            if not state.passing:
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
        self._begin = self._make_state(self._nodes[0][4])
        self._known: dict[frozenset[int], _State] = {}
        self._remembered = 0

    def _step(self, state: _State, symbol: str) -> _State | None:
        places = set(state.passing)
        if symbol != _OTHER:
            word = symbol.removesuffix("*")
            is_named = word is symbol or word == symbol
            for words, prefixes, sets, _, _ in state.nodes:
                if is_named:
                    places.update(words.get(symbol, ()))
                    for members, led_to in sets:
                        if symbol in members:
                            places.update(led_to)
                for led_to in _begun(prefixes, word):
                    places.update(led_to)
        following: _State | None = None
        if places:
            known = frozenset(places)
            following = self._known.get(known)
            if following is None:
                following = self._known[known] = self._make_state(known)
        state.next[symbol] = following
        self._remembered += 1
        if self._remembered > MOST_REMEMBERED:
            self._forget()
        return following

    def _make_state(self, places: Iterable[int]) -> _State:
        """A place in a gap of ``skip`` more words lets any word pass; any other must name it."""
        nodes: list[FlatNode] = []
        passing: set[int] = set()
        for place in places:
            number, skip = divmod(place, PER_NODE)
            node = self._nodes[number]
            if not skip:
                nodes.append(node)
                continue
            if skip > 1:
                passing.add(place - 1)
            passing.update(node[4])
        wanted: set[str] = set()
        prefixes: set[str] = set()
        ends: set[int] = set()
        for words, begun, sets, ended, _ in nodes:
            wanted.update(words, *(members for members, _ in sets))
            prefixes.update(begun)
            ends.update(ended)
        return _State(
            nodes=tuple(node for node in nodes if node[0] or node[1] or node[2]),
            passing=frozenset(passing),
            ends=tuple(sorted(ends)),
            wanted=frozenset(wanted),
            prefixes=tuple(prefixes),
        )


def end_of_sentence(words: Sequence[str], begin: int) -> int:
    """The place of the next BREAK from ``begin`` on, or of the end."""
    return next((place for place in range(begin, len(words)) if words[place] == BREAK), len(words))


def _begun(prefixes: dict[str, Places], word: str) -> Iterator[Places]:
    """What the beginnings of ``word`` lead to: looked up where there are more of them than letters."""
    if len(prefixes) > len(word):
        return (prefixes[word[:size]] for size in range(1, len(word) + 1) if word[:size] in prefixes)
    return (led_to for prefix, led_to in prefixes.items() if word.startswith(prefix))
