"""The drawing of a flow: what stands in each box and on each arrow, measured, wrapped and placed."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from admin.presenters.flows import after_words, answer_words, step_title, target_of, words_of
from bot.engine.diagram import Way, WayKind, list_ways
from bot.engine.flow import Flow
from bot.engine.graph_layout import Arrow, Box, Link, Placed, lay_out
from bot.usecases.flow_library import FlowLibrary

WIDE = 232
TITLE, TEXT = 16, 14
"""Pixels of the two sizes of type."""
LINE = 20
PADDING = 12
MOST_LINES = 3
LABEL_WIDE = 170
# Arial's widths in ems, rounded up: what is not known is taken to be wide, so that words stay inside their box.
_NARROW, _USUAL, _LARGE, _FULL = 0.34, 0.58, 0.86, 1.05
_NARROW_ONES = frozenset(" .,:;!|'’ijlrtfI()[]-")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words in the drawing. ``is_theirs``: in the language of the patient, not of staff."""

    words: str
    x: float
    y: float
    is_title: bool
    is_theirs: bool


@dataclass(frozen=True, slots=True)
class Node:
    """One box: a link, its shape by ``kind``, and its lines."""

    href: str
    kind: str
    place: Placed
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """One arrow with its label."""

    kind: WayKind
    arrow: Arrow
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The whole drawing, in pixels."""

    width: float
    height: float
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class _Content:
    """What a box holds before it is placed: its title's lines and its text's lines."""

    href: str
    kind: str
    title: tuple[str, ...]
    text: tuple[str, ...] = ()

    @property
    def height(self) -> int:
        return LINE * (len(self.title) + len(self.text)) + 2 * PADDING


def draw_graph(flow: Flow, code: str, values: Mapping[str, str], flows: FlowLibrary) -> Drawing:
    """The flow from top to bottom, its words in language ``code``."""
    ways = list_ways(flow)
    contents = _contents(flow, ways, code, values, flows)
    labels = {f"way {number}": _label(flow, way, code) for number, way in enumerate(ways)}
    links = [
        Link(name, _source(way), _target(way), _label_width(labels[name][0]), LINE * len(labels[name][0]))
        for name, way in zip(labels, ways, strict=True)
    ]
    layout = lay_out([Box(name, WIDE, content.height) for name, content in contents.items()], links)
    nodes = tuple(_node(contents[place.name], place) for place in layout.boxes)
    edges = tuple(
        Edge(way.kind, arrow, tuple(_lines(arrow.label, (), *labels[arrow.name], top=0)))
        for way, arrow in zip(ways, layout.arrows, strict=True)
    )
    return Drawing(layout.width, layout.height, nodes, edges)


def wrap(words: str, wide: float, size: int, most: int) -> tuple[str, ...]:
    """Lines of at most ``wide`` pixels at this size of type; ``…`` where more than ``most`` would be needed."""
    lines: list[str] = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, size) <= wide:
            lines[-1] = longer
        else:
            lines += _split(word, wide, size)
    lines = [line for line in lines if line]
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while measure(f"{last}…", size) > wide:
        last = last[:-1]
    return (*lines[: most - 1], f"{last.rstrip()}…")


def measure(words: str, size: int) -> float:
    """About how many pixels wide the words are, rather more than less."""
    return size * sum(_em(character) for character in words)


def _em(character: str) -> float:
    if character in _NARROW_ONES:
        return _NARROW
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return _FULL
    return _LARGE if character.isupper() or character in "mw%@&" else _USUAL


def _split(word: str, wide: float, size: int) -> list[str]:
    """A word too long for a line, in pieces."""
    pieces = [""]
    for character in word:
        if pieces[-1] and measure(pieces[-1] + character, size) > wide:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _contents(
    flow: Flow, ways: tuple[Way, ...], code: str, values: Mapping[str, str], flows: FlowLibrary
) -> dict[str, _Content]:
    inside = WIDE - 2 * PADDING
    contents = {"start": _Content(f"#step-{flow.first}", "start", ("First text goes out",))}
    for number, step in enumerate(flow.steps.values(), 1):
        title = wrap(f"{number}. {step_title(step.name)}", inside, TITLE, 2)
        words = " ".join(words_of(flow, step, code, values).split())
        contents[f"step {step.name}"] = _Content(
            f"#step-{step.name}", step.kind, title, wrap(words, inside, TEXT, MOST_LINES)
        )
    for way in ways:
        if way.kind is WayKind.FOLLOW_UP:
            href, title = target_of(way, flows)
            contents[_target(way)] = _Content(href, "flow", wrap(f"Flow: {title}", inside, TITLE, MOST_LINES))
        elif way.kind is WayKind.END:
            contents[_target(way)] = _Content("", "end", ("The end",))
    return contents


def _source(way: Way) -> str:
    return f"step {way.source}" if way.source else "start"


def _target(way: Way) -> str:
    if way.kind is WayKind.END:
        return "end"
    return f"{'flow' if way.kind is WayKind.FOLLOW_UP else 'step'} {way.target}"


def _label(flow: Flow, way: Way, code: str) -> tuple[tuple[str, ...], bool]:
    answers, otherwise, is_theirs = answer_words(flow, way, code)
    words = ", ".join(answers) or otherwise
    if way.kind is WayKind.FOLLOW_UP:
        words = f"Yes, {after_words(way.after)}"
    return wrap(words, LABEL_WIDE, TEXT, MOST_LINES), is_theirs


def _label_width(lines: tuple[str, ...]) -> float:
    return max((measure(line, TEXT) for line in lines), default=0.0) + (PADDING if lines else 0)


def _node(content: _Content, place: Placed) -> Node:
    lines = tuple(_lines(place, content.title, content.text, True, top=PADDING))
    return Node(content.href, content.kind, place, lines)


def _lines(place: Placed, title: tuple[str, ...], text: tuple[str, ...], is_theirs: bool, *, top: float) -> list[Line]:
    """The lines one below the other, each about the middle; y is where a line's letters stand."""
    middle, lines = place.x + place.width / 2, list[Line]()
    for number, words in enumerate((*title, *text)):
        is_title = number < len(title)
        y = place.y + top + LINE * number + LINE * 0.75
        lines.append(Line(words, round(middle, 1), round(y, 1), is_title, is_theirs and not is_title))
    return lines
