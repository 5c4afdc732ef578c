"""Which results must be hidden before a count of responses is published. Pure: a tree of counts in, keys out.

The rules (NHS England, FFT publication; domain.md, Monthly return): 1–4 responses are hidden, 0 is not; when the
lowest of siblings is hidden the next-lowest is hidden too; a hidden parent's two lowest children are hidden. Those
rules leave a gap, closed here: where what is hidden adds up to no more than the least it can be (two wards of 1 each,
since 0 would be shown), one more sibling is hidden, or the parent when none is left.
"""

from collections.abc import Iterator
from dataclasses import dataclass

FEW = 5
"""The least number of responses that may be shown, beside 0."""


@dataclass(frozen=True, slots=True)
class Node:
    """A trust, a site or a ward. ``count``: its responses, the sum of its children's. ``key`` is unique in the tree."""

    key: str
    count: int
    children: tuple["Node", ...] = ()


def suppress(root: Node) -> frozenset[str]:
    """The keys to hide: no hidden count can be worked out from its parent and the shown siblings, at any level."""
    nodes = tuple(_walk(root))
    hidden = {node.key for node in nodes if 0 < node.count < FEW}
    size = -1
    while len(hidden) != size:
        size = len(hidden)
        for node in nodes:
            hidden |= _to_hide_at(node, hidden)
    return frozenset(hidden)


def _to_hide_at(parent: Node, hidden: set[str]) -> set[str]:
    children = _lowest_first(parent)
    if not children:
        return set()
    if parent.key in hidden:
        return {child.key for child in children[:2]}
    return set() if _is_safe(parent, hidden) else _next_lowest(children, hidden) or {parent.key}


def _is_safe(parent: Node, hidden: set[str]) -> bool:
    """Whether what a shown parent's children hide together could be split in more than one way."""
    concealed = [child for child in parent.children if child.key in hidden]
    together = sum(child.count for child in concealed)
    return not concealed or (len(concealed) > 1 and together > sum(_least(child, hidden) for child in concealed))


def _least(node: Node, hidden: set[str]) -> int:
    """The smallest count a reader must reckon with: a hidden one is at least 1, and at least what its children are."""
    if node.key not in hidden:
        return node.count
    return max(1, sum(_least(child, hidden) for child in node.children))


def _next_lowest(children: list[Node], hidden: set[str]) -> set[str]:
    return {child.key for child in [one for one in children if one.key not in hidden][:1]}


def _lowest_first(parent: Node) -> list[Node]:
    # A child without responses is shown as 0 and can hide nobody.
    return sorted((child for child in parent.children if child.count), key=lambda child: (child.count, child.key))


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)
