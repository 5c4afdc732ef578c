"""The graph that many phrases make together: places between words, flattened for matching and for a cache.

A place is ``node * 16 + skip``: at node ``node``, after up to ``skip`` more words that may be anything.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

PER_NODE = 16
"""Places of one node: a gap is at most 8 words."""

Places: TypeAlias = tuple[int, ...]
FlatNode: TypeAlias = tuple[
    dict[str, Places],  # the words that lead on, and where to
    dict[str, Places],  # … beginnings of words
    tuple[tuple[frozenset[str], Places], ...],  # … any word of a set
    Places,  # the phrases that end here
    Places,  # everything reached from here without a further word
]
Flat: TypeAlias = tuple[list[FlatNode], frozenset[str], frozenset[str]]
"""The nodes (the first is the beginning), every word and every beginning of a word that some phrase names."""


@dataclass(slots=True, eq=False)
class Node:
    """A place between words; ``free`` are places reached without reading a word, ``ends`` the phrases that end here."""

    words: dict[str, list["Node"]] = field(default_factory=dict[str, list["Node"]])
    prefixes: dict[str, list["Node"]] = field(default_factory=dict[str, list["Node"]])
    gaps: list[tuple[int, "Node"]] = field(default_factory=list[tuple[int, "Node"]])
    sets: list[tuple[frozenset[str], "Node"]] = field(default_factory=list[tuple[frozenset[str], "Node"]])
    free: list["Node"] = field(default_factory=list["Node"])
    ends: list[int] = field(default_factory=list[int])

    def reads(self) -> bool:
        """Whether a word leads on from here, or a phrase ends here: any other place is only passed through."""
        return bool(self.words or self.prefixes or self.sets or self.ends)


def flatten(root: Node) -> Flat:
    """The graph below ``root`` as plain values, which `marshal` can write, without places that only lead on."""
    flattening = _Flattening()
    flattening.number(root)
    nodes: list[FlatNode] = []
    while len(nodes) < len(flattening.order):  # flattening a node may number others
        nodes.append(flattening.flat(flattening.order[len(nodes)]))
    words: set[str] = set()
    prefixes: set[str] = set()
    for node in nodes:
        words.update(node[0], *(members for members, _ in node[2]))
        prefixes.update(node[1])
    return nodes, frozenset(words), frozenset(prefixes)


class _Flattening:
    """Numbers nodes as they are met, and remembers what each leads to."""

    def __init__(self) -> None:
        self.order: list[Node] = []
        self._numbers: dict[int, int] = {}
        self._reached: dict[int, Places] = {}
        self._shared: dict[Places, Places] = {}

    def number(self, node: Node) -> int:
        known = self._numbers.get(id(node))
        if known is None:
            known = self._numbers[id(node)] = len(self.order)
            self.order.append(node)
        return known

    def flat(self, node: Node) -> FlatNode:
        return (
            {word: self._all(children) for word, children in node.words.items()},
            {prefix: self._all(children) for prefix, children in node.prefixes.items()},
            tuple((members, self._all([child])) for members, child in node.sets),
            tuple(node.ends),
            self._all([node]),
        )

    def _all(self, nodes: list[Node]) -> Places:
        if len(nodes) == 1:
            return self._reach(nodes[0])
        merged = tuple(sorted({place for node in nodes for place in self._reach(node)}))
        return self._shared.setdefault(merged, merged)

    def _reach(self, start: Node) -> Places:
        """Every place reached without a word. A gap of n words is n places, each of which may end it at once."""
        known = self._reached.get(id(start))
        if known is not None:
            return known
        places: set[int] = set()
        seen: set[int] = set()
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            if node.reads():
                places.add(self.number(node) * PER_NODE)
            for longest, child in node.gaps:
                places.add(self.number(child) * PER_NODE + longest)
                waiting.append(child)
            waiting.extend(node.free)
        reached = tuple(sorted(places))
        reached = self._reached[id(start)] = self._shared.setdefault(reached, reached)
        return reached
