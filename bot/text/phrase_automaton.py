"""Match many phrases at once: a graph of places between words, walked as an automaton that is built as texts need it.

Each set of places that some words lead to is worked out once and remembered with what the next word makes
of it, so that a word of a text costs one look-up. What is found never depends on what was remembered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.text.phrase_graph import PER_NODE, Flat, Places
from bot.text.words import BREAK

MOST_REMEMBERED = 50_000
"""Steps, or words; beyond it everything is forgotten and built anew: a flood of odd texts must not fill the memory."""

_OTHER = ""  # a word that no phrase names


Place: TypeAlias = tuple[tuple[int, ...], int, int]
"""The numbers of phrases, in order, and where they stand: ``words[start:end]``. A long text has hundreds, most of
them parts that meet nothing: no named tuple, which takes six times as long to make."""


@dataclass(slots=True, eq=False)
class _State:
    """Where some words lead; ``ends``: the phrases they complete; ``next``: what a further symbol leads to."""

    ends: tuple[int, ...]
    passing: frozenset[int]  # where any word leads: the places of gaps
    leads: list[dict[str, Places]]  # of each node here, what its words lead to
    begun: list[dict[str, Places]]  # … and its beginnings of words
    wanted: frozenset[str]  # the words that some node here names
    prefixes: tuple[str, ...]
    next: dict[str, "_State | None"] = field(default_factory=dict[str, "_State | None"])
    other: "_State | None" = field(init=False)  # where all words lead that mean nothing here; itself: not worked out

    def __post_init__(self) -> None:
        self.other = self


class Automaton:
    """Finds every phrase of the flattened graph, at every place of a text."""

    def __init__(self, graph: Flat) -> None:
        self._nodes, self._words, self._prefixes = graph
        self._longest_prefix = max(map(len, self._prefixes), default=0)
        self._leads: dict[int, dict[str, Places]] = {}
        self._symbols: dict[str, str] = {}
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
        known = self._symbols
        symbols = [known[word] if word in known else self._remember(word) for word in words]
        begin = 0
        while begin < len(symbols):
            end = end_of_sentence(words, begin)
            for start in range(begin, end):
                state = self._begin
                for at in range(start, end):
                    symbol = symbols[at]
                    following = state.next.get(symbol, state)
                    if following is state:  # not worked out yet: no state leads to itself, for places only move on
                        if symbol in state.wanted or (state.prefixes and symbol.startswith(state.prefixes)):
                            following = self._step(state, symbol)
                        else:
                            following = state.other if state.other is not state else self._pass(state)
                    if following is None:
                        break
                    state = following
                    if state.ends:
                        found.append((state.ends, start, at + 1))
            begin = end + 1
        return found

    def _remember(self, word: str) -> str:
        if len(self._symbols) > MOST_REMEMBERED:
            self._symbols = {}
        symbol = self._symbols[word] = self._symbol(word)
        return symbol

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
        self._known: dict[frozenset[int], _State] = {}
        self._remembered = 0

    def _pass(self, state: _State) -> _State | None:
        """Where a word that means nothing here leads."""
        state.other = state.next[_OTHER] = self._state_at(state.passing)
        return state.other

    def _step(self, state: _State, symbol: str) -> _State | None:
        places = set(state.passing)
        for leads in state.leads:
            if symbol in leads:
                places.update(leads[symbol])
        word = symbol.removesuffix("*")
        for prefixes in state.begun:
            places.update(*_begun(prefixes, word))
        following = state.next[symbol] = self._state_at(frozenset(places))
        return following

    def _state_at(self, places: frozenset[int]) -> _State | None:
        if not places:
            return None
        following = self._known.get(places)
        if following is None:
            following = self._known[places] = self._make_state(places)
        self._remembered += 1
        if self._remembered > MOST_REMEMBERED:
            self._forget()
        return following

    def _make_state(self, places: frozenset[int]) -> _State:
        """A place in a gap of ``skip`` more words lets any word pass; any other must name it."""
        ends: set[int] = set()
        passing: set[int] = set()
        leads: list[dict[str, Places]] = []
        begun: list[dict[str, Places]] = []
        nodes = self._nodes
        for place in places:
            node = nodes[place // PER_NODE]
            skip = place % PER_NODE
            if skip:
                if skip > 1:
                    passing.add(place - 1)
                passing.update(node[4])
                continue
            words, prefixes, sets, ended, _ = node
            if ended:
                ends.update(ended)
            if sets:
                leads.append(self._leads_of(place // PER_NODE))
            elif words:
                leads.append(words)
            if prefixes:
                begun.append(prefixes)
        return _State(
            ends=tuple(sorted(ends)),
            passing=frozenset(passing),
            leads=leads,
            begun=begun,
            wanted=frozenset[str]().union(*leads),
            prefixes=tuple(frozenset[str]().union(*begun)),
        )

    def _leads_of(self, number: int) -> dict[str, Places]:
        """What each word that node ``number`` names leads to, by itself or as one of a set."""
        leads = self._leads.get(number)
        if leads is None:
            words, _, sets, _, _ = self._nodes[number]
            leads = dict(words)
            for members, led_to in sets:
                for member in members:
                    leads[member] = (*leads.get(member, ()), *led_to)
            self._leads[number] = leads
        return leads


def end_of_sentence(words: Sequence[str], begin: int) -> int:
    """The place of the next BREAK from ``begin`` on, or of the end."""
    return next((place for place in range(begin, len(words)) if words[place] == BREAK), len(words))


def _begun(prefixes: dict[str, Places], word: str) -> Iterator[Places]:
    """What the beginnings of ``word`` lead to: looked up where there are more of them than letters."""
    if len(prefixes) > len(word):
        return (prefixes[word[:size]] for size in range(1, len(word) + 1) if word[:size] in prefixes)
    return (led_to for prefix, led_to in prefixes.items() if word.startswith(prefix))
