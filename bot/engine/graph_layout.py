"""Places the boxes and arrows of a graph from top to bottom, without overlaps: sizes in, coordinates out.

Layered drawing (Sugiyama, Tagawa and Toda 1981). Boxes get a rank by their longest way from a root; between two ranks
of boxes lies a rank of labels, so that an arrow's label has a place of its own as a box has. An arrow that passes a
rank has a narrow place there too, so that it never crosses a box. Places are ordered by the middle of their neighbours,
then moved towards it as far as the distances allow. Equal graphs give equal drawings. No text is measured here.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

GAP = 28.0
"""Free pixels between two neighbours of a rank."""
RISE = 30.0
"""Free pixels between two ranks, in which arrows bend."""
MARGIN = 12.0
_SWEEPS = 8
_PASSING = 6.0


@dataclass(frozen=True, slots=True)
class Box:
    """Something to place, with its size in pixels."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow between two boxes; its label's size is 0 when it has none."""

    name: str
    source: str
    target: str
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A box or a label where it stands: its upper left corner and its size."""

    name: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """A drawn link: its path in SVG's words, and where its label stands."""

    name: str
    path: str
    label: Placed


@dataclass(frozen=True, slots=True)
class Layout:
    """The drawing: its size, its boxes in the order given, its arrows in the order given."""

    width: float
    height: float
    boxes: tuple[Placed, ...]
    arrows: tuple[Arrow, ...]


@dataclass(slots=True)
class _Place:
    """One item of a rank: a box, a label, or an arrow passing by. ``x`` is its middle."""

    rank: int
    width: float
    height: float
    above: list[str] = field(default_factory=list[str])
    below: list[str] = field(default_factory=list[str])
    x: float = 0.0
    y: float = 0.0


def lay_out(boxes: Sequence[Box], links: Sequence[Link]) -> Layout:
    """Place everything. Links must name known boxes (KeyError); one that would close a circle is drawn upwards."""
    ranks = _rank(boxes, links)
    places = {box.name: _Place(2 * ranks[box.name], box.width, box.height) for box in boxes}
    routes = {link.name: _route(link, places) for link in links}
    rows = _rows(places)
    _order(rows, places)
    _set_middles(rows, places)
    height = _set_heights(rows, places)
    left = min(place.x - place.width / 2 for place in places.values()) - MARGIN
    for place in places.values():
        place.x -= left
    width = max(place.x + place.width / 2 for place in places.values()) + MARGIN
    heights = _row_heights(places)
    return Layout(
        width=round(width, 1),
        height=round(height, 1),
        boxes=tuple(_placed(box.name, places[box.name]) for box in boxes),
        arrows=tuple(_arrow(link, [places[name] for name in routes[link.name]], heights) for link in links),
    )


def _rank(boxes: Sequence[Box], links: Sequence[Link]) -> dict[str, int]:
    """The longest way from a box that nothing leads to. Links that would go back up are left out of the count."""
    onward: dict[str, list[str]] = {box.name: [] for box in boxes}
    for link in links:
        onward[link.source].append(link.target)
    ordered, forward = _walk(onward)
    ranks = dict.fromkeys(reversed(ordered), 0)
    for name in ranks:
        for target in forward[name]:
            ranks[target] = max(ranks[target], ranks[name] + 1)
    return ranks


def _walk(onward: Mapping[str, Sequence[str]]) -> tuple[list[str], dict[str, list[str]]]:
    """Depth first: the boxes, each after all that follow it, and the ways on without those that close a circle."""
    ordered: list[str] = []
    entered: set[str] = set()
    forward: dict[str, list[str]] = {name: [] for name in onward}

    def visit(name: str, way: frozenset[str]) -> None:
        entered.add(name)
        for target in onward[name]:
            if target not in way:
                forward[name].append(target)
            if target not in entered:
                visit(target, way | {target})
        ordered.append(name)

    for name in onward:
        if name not in entered:
            visit(name, frozenset({name}))
    return ordered, forward


def _route(link: Link, places: dict[str, _Place]) -> tuple[str, ...]:
    """The places an arrow goes through, its own ones made; the label stands right below the upper box."""
    upper, lower = link.source, link.target
    if places[upper].rank >= places[lower].rank:
        upper, lower = lower, upper
    between = range(places[upper].rank + 1, places[lower].rank)
    names = [upper, *(f"{link.name}\n{rank}" for rank in between), lower]
    for name, rank in zip(names[1:-1], between, strict=True):
        is_label = rank == between[0]
        wide, high = (link.width, link.height) if is_label else (0.0, 0.0)
        places[name] = _Place(rank, max(wide, _PASSING), high)
    for above, below in pairwise(names if upper != lower else ()):  # no checked flow has a way from a step to itself
        places[above].below.append(below)
        places[below].above.append(above)
    return tuple(names if upper == link.source else reversed(names))


def _rows(places: Mapping[str, _Place]) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(max(place.rank for place in places.values()) + 1)]
    for name, place in places.items():
        rows[place.rank].append(name)
    return rows


def _order(rows: list[list[str]], places: Mapping[str, _Place]) -> None:
    """Fewer crossings: each row sorted by the mean position of its neighbours, downwards and upwards in turn.

    The order with the fewest crossings is kept.
    """
    best, fewest = [list(row) for row in rows], _count_crossings(rows, places)
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        at = {name: index for row in rows for index, name in enumerate(row)}
        for row in rows if downwards else rows[::-1]:
            means = {name: _mean(places[name].above if downwards else places[name].below, at) for name in row}
            row.sort(key=lambda name: at[name] if means[name] is None else means[name] or 0.0)
            at.update({name: index for index, name in enumerate(row)})
        if (crossings := _count_crossings(rows, places)) < fewest:
            best, fewest = [list(row) for row in rows], crossings
    rows[:] = best


def _count_crossings(rows: list[list[str]], places: Mapping[str, _Place]) -> int:
    count = 0
    for upper, lower in pairwise(rows):
        at = {name: index for index, name in enumerate(lower)}
        ends = [at[below] for name in upper for below in sorted(places[name].below, key=at.__getitem__)]
        count += sum(first > second for index, first in enumerate(ends) for second in ends[index + 1 :])
    return count


def _mean(names: Iterable[str], at: Mapping[str, float]) -> float | None:
    known = [at[name] for name in names]
    return sum(known) / len(known) if known else None


def _set_middles(rows: list[list[str]], places: Mapping[str, _Place]) -> None:
    for row in rows:
        _spread(row, places, [0.0] * len(row))
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 1  # also the last: what has one way in stands right below it
        for row in rows if downwards else rows[::-1]:
            at = {name: place.x for name, place in places.items()}
            wanted = [_mean(places[name].above if downwards else places[name].below, at) for name in row]
            _spread(row, places, [at[name] if x is None else x for name, x in zip(row, wanted, strict=True)])


def _spread(row: Sequence[str], places: Mapping[str, _Place], wanted: Sequence[float]) -> None:
    """Give a row the middles nearest to ``wanted`` that keep its order and its gaps.

    Least squares under ordered distances is isotonic regression, solved by pooling neighbours that violate the order.
    """
    offsets = [0.0]
    for left, right in pairwise(row):
        offsets.append(offsets[-1] + (places[left].width + places[right].width) / 2 + GAP)
    pools: list[tuple[float, int]] = []
    for x, offset in zip(wanted, offsets, strict=True):
        total, count = x - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, many = pools.pop()
            total, count = total + before, count + many
        pools.append((total, count))
    middles = [total / count for total, count in pools for _ in range(count)]
    for name, middle, offset in zip(row, middles, offsets, strict=True):
        places[name].x = middle + offset


def _set_heights(rows: list[list[str]], places: Mapping[str, _Place]) -> float:
    """Set each place's upper edge, boxes of a rank on one line; the height of it all."""
    y = MARGIN
    for row in rows:
        for name in row:
            places[name].y = y
        y += max((places[name].height for name in row), default=0.0) + RISE
    return y - RISE + MARGIN


def _placed(name: str, place: _Place) -> Placed:
    numbers = (place.x - place.width / 2, place.y, place.width, place.height)
    return Placed(name, *(round(number, 1) for number in numbers))


def _arrow(link: Link, stops: Sequence[_Place], heights: Mapping[int, float]) -> Arrow:
    label = stops[1] if stops[0].rank < stops[-1].rank else stops[-2]
    placed = Placed(
        link.name, round(label.x - link.width / 2, 1), round(label.y, 1), round(link.width, 1), round(link.height, 1)
    )
    return Arrow(link.name, _path(stops, heights), placed)


def _row_heights(places: Mapping[str, _Place]) -> dict[int, float]:
    heights: dict[int, float] = defaultdict(float)
    for place in places.values():
        heights[place.rank] = max(heights[place.rank], place.height)
    return heights


def _path(stops: Sequence[_Place], heights: Mapping[int, float]) -> str:
    """Bends between ranks, straight lines through them."""
    down = stops[0].rank <= stops[-1].rank
    x, y = stops[0].x, stops[0].y + (stops[0].height if down else 0.0)
    words = [f"M{x:.1f} {y:.1f}"]
    if down and stops[0].height < heights[stops[0].rank]:
        y = stops[0].y + heights[stops[0].rank]
        words.append(f"V{y:.1f}")
    for stop in stops[1:]:
        enters, leaves = stop.y, stop.y + heights[stop.rank]
        if not down:
            enters, leaves = leaves, enters
        middle = (y + enters) / 2
        words.append(f"C{x:.1f} {middle:.1f} {stop.x:.1f} {middle:.1f} {stop.x:.1f} {enters:.1f}")
        x, y = stop.x, enters
        if stop is not stops[-1] and leaves != enters:
            y = leaves
            words.append(f"V{y:.1f}")
    return " ".join(words)
