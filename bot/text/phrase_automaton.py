"""Match many phrases at once: a graph of places between words, walked as an automaton that is built as texts need it.

Each set of places that some words lead to is worked out once and remembered with what the next word makes
of it, so that a word of a text costs one look-up. What is found never depends on what was remembered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.text.words import BREAK

MOST_REMEMBERED = 50_000
"""Steps; beyond it everything is forgotten and built anew: a flood of odd texts must not fill the memory."""

_Places = frozenset[tuple["Node", int]]
_OTHER = ""  # a word that no phrase names


@dataclass(slots=True, eq=False)
class Node:
    """A place between words; ``free`` are places reached without reading a word, ``ends`` the phrases that end here."""

    words: dict[str, list["Node"]] = field(default_factory=dict[str, list["Node"]])
    prefixes: dict[str, list["Node"]] = field(default_factory=dict[str, list["Node"]])
    gaps: list[tuple[int, "Node"]] = field(default_factory=list[tuple[int, "Node"]])
    sets: list[tuple[frozenset[str], "Node"]] = field(default_factory=list[tuple[frozenset[str], "Node"]])
    free: list["Node"] = field(default_factory=list["Node"])
    ends: list[int] = field(default_factory=list[int])


@dataclass(frozen=True, slots=True)
class Found:
    """Phrase number ``phrase`` stands at ``words[start:end]``."""

    phrase: int
    start: int
    end: int


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
    """Finds every phrase of the graph that begins at ``root``, at every place of a text."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._words, prefixes = _vocabulary(root)
        self._prefixes = frozenset(prefixes)
        self._longest_prefix = max(map(len, prefixes), default=0)
        self._forget()

    def find(self, words: Sequence[str]) -> Iterator[Found]:
        """Every place of every phrase, in order of start; none reaches over a BREAK."""
        symbols = [self._symbol(word) for word in words]
        length = len(symbols)
        for start in range(length):
            state, at = self._begin, start
            while at < length and words[at] != BREAK:
                symbol = symbols[at]
                if symbol not in state.wanted and not state.names(symbol):
                    if not state.has_gap:
                        break
                    symbol = _OTHER  # all words that mean nothing here lead to one place
                following = state.next.get(symbol, state)
                if following is state:  # not worked out yet: no state leads to itself, for places only move on
                    following = self._step(state, symbol)
                if following is None:
                    break
                state, at = following, at + 1
                for number in state.ends:
                    yield Found(number, start, at)

    def _symbol(self, word: str) -> str:
        """The word itself, if a phrase names it; else the longest named beginning, with a star; else _OTHER."""
        if word in self._words:
            return word
        for length in range(min(len(word), self._longest_prefix), 0, -1):
            if word[:length] in self._prefixes:
                return word[:length] + "*"
        return _OTHER

    def _forget(self) -> None:
        self._begin = _make_state(frozenset({(self._root, 0)}))
        self._known: dict[_Places, _State] = {}
        self._remembered = 0

    def _step(self, state: _State, symbol: str) -> _State | None:
        places = _close(place for node, skip in state.places for place in _read(node, skip, symbol))
        following: _State | None = None
        if places:
            following = self._known.get(places)
            if following is None:
                following = self._known[places] = _make_state(places)
        state.next[symbol] = following
        self._remembered += 1
        if self._remembered > MOST_REMEMBERED:
            self._forget()
        return following


def _make_state(places: _Places) -> _State:
    nodes = [node for node, skip in places if not skip]
    wanted: set[str] = set()
    for node in nodes:
        wanted.update(node.words, *(members for members, _ in node.sets))
    return _State(
        places=places,
        ends=tuple(sorted({number for node in nodes for number in node.ends})),
        wanted=frozenset(wanted),
        prefixes=tuple({prefix for node in nodes for prefix in node.prefixes}),
        has_gap=any(skip for _, skip in places),
    )


def _read(node: Node, skip: int, symbol: str) -> Iterator[tuple[Node, int]]:
    """Where one word leads: a place in a gap of ``skip`` more words may let it pass; any other must name it."""
    if skip:
        yield node, skip - 1
        return
    if symbol == _OTHER:
        return
    word = symbol.removesuffix("*")
    if word is symbol or word == symbol:
        yield from ((child, 0) for child in node.words.get(symbol, ()))
        yield from ((child, 0) for members, child in node.sets if symbol in members)
    for prefix, children in node.prefixes.items():
        if word.startswith(prefix):
            yield from ((child, 0) for child in children)


def _close(reached: Iterator[tuple[Node, int]]) -> _Places:
    """Every place reached without a further word. A gap of n words is n places, each of which may end it at once."""
    seen: set[tuple[Node, int]] = set()
    waiting = list(reached)
    while waiting:
        node, skip = place = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        if skip:
            waiting.append((node, 0))
            continue
        waiting.extend((child, 0) for child in node.free)
        waiting.extend((child, longest) for longest, child in node.gaps)
    return frozenset(seen)


def _vocabulary(root: Node) -> tuple[set[str], set[str]]:
    """Every word and every beginning of a word that some phrase names."""
    words: set[str] = set()
    prefixes: set[str] = set()
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        words.update(node.words, *(members for members, _ in node.sets))
        prefixes.update(node.prefixes)
        for children in (*node.words.values(), *node.prefixes.values(), node.free):
            waiting.extend(children)
        waiting.extend(child for _, child in (*node.gaps, *node.sets))
    return words, prefixes
