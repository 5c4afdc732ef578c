"""YAML text → a small tree whose every part knows its line and column. What the tree may say is `shape`'s business.

Read from the parser's events rather than into Python values, so that nothing an author wrote is
guessed at (``yes``, ``22:30``), duplicate keys are seen, and aliases, the way to a document that
grows without end, never take effect.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, cast

from bot.engine.faults import FaultList, Mark

LONGEST_FILE = 200_000  # characters; the largest shipped flow has under 20,000
DEEPEST = 10

# What some YAML reader or other takes for something else than words, unless quoted (YAML 1.1 and 1.2).
_NOT_WORDS = re.compile(
    r"(?i:true|false|yes|no|on|off|y|n|null|~|)"
    r"|[-+]?(?:\d[\d_,]*\.?\d*(?:[eE][-+]?\d+)?|\.\d+|0x[0-9a-fA-F]+|0o[0-7]+|\.(?i:inf|nan))"
    r"|\d{1,4}(?::\d{1,2})+(?:\.\d+)?"
    r"|\d{4}-\d{1,2}-\d{1,2}.*"
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """One word, number or text as written."""

    value: str
    plain: bool  # written without quotes and not as a block
    mark: Mark

    @property
    def is_words(self) -> bool:
        """False for a plain scalar that YAML, in some version, could take for a number, a date, yes or nothing."""
        return not (self.plain and _NOT_WORDS.fullmatch(self.value))


@dataclass(frozen=True, slots=True)
class Listing:
    """Items in order."""

    items: tuple["Node", ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Table:
    """Named entries in order, each key once."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    mark: Mark

    def get(self, name: str) -> "Node | None":
        """The entry called ``name``, or None."""
        return next((node for key, node in self.entries if key.value == name), None)

    def mark_of(self, name: str) -> Mark:
        """Where the key ``name`` stands; where the table stands when it has no such key."""
        return next((key.mark for key, _ in self.entries if key.value == name), self.mark)


Node: TypeAlias = Scalar | Listing | Table


def read_document(text: str, faults: FaultList) -> Node | None:
    """The tree of one YAML document, or None (with a fault) when there is none to speak of."""
    if len(text) > LONGEST_FILE:
        faults.add(Mark(), f"the file is too large ({len(text)} characters; {LONGEST_FILE} at most). Split it up.")
        return None
    # ruamel carries no complete types; what leaves this function is typed.
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    parser: Any = YAML(typ="safe", pure=True)
    try:
        return _Composer(iter(parser.parse(text)), faults).compose()
    except _StopReading:
        return None
    except MarkedYAMLError as raised:
        error = cast(Any, raised)
        place: Any = error.problem_mark
        mark = Mark(place.line + 1, place.column + 1) if place else Mark()
        faults.add(mark, f"this is not well-formed YAML: {error.problem}. Compare indents, colons and quotes here.")
    except ReaderError as raised:
        error = cast(Any, raised)
        before = text[: int(error.position)]
        mark = Mark(before.count("\n") + 1, len(before) - before.rfind("\n"))
        faults.add(mark, "this character cannot stand in a text file. Delete it and type the words again.")
    except YAMLError:
        faults.add(Mark(), "this is not well-formed YAML. Compare it with a flow that works.")
    return None


class _Place(Protocol):
    """Where an event begins, counted from 0."""

    line: int
    column: int


class _Event(Protocol):
    """What is used of ruamel's events; only scalars have a value and a style that count."""

    start_mark: _Place
    value: str
    style: str | None


class _StopReading(Exception):
    """The author's document cannot be read on; the fault is already in the list."""


class _Composer:
    """Events → nodes, one pass."""

    def __init__(self, events: Iterator[_Event], faults: FaultList) -> None:
        self._events = events
        self._faults = faults

    def compose(self) -> Node | None:
        next(self._events)  # the stream begins
        event = next(self._events)
        if type(event).__name__ == "StreamEndEvent":
            self._faults.add(Mark(), "the file is empty.")
            return None
        node = self._node(next(self._events), depth=1)
        next(self._events)  # the document ends
        event = next(self._events)
        if type(event).__name__ != "StreamEndEvent":
            self._faults.add(_mark(event), "one file holds one flow. Move what follows '---' to a file of its own.")
        return node

    def _node(self, event: _Event, *, depth: int) -> Node:
        mark = _mark(event)
        self._refuse_tricks(event, mark, depth)
        match type(event).__name__:
            case "AliasEvent":
                return Scalar("", plain=False, mark=mark)
            case "SequenceStartEvent":
                return Listing(tuple(self._items(depth)), mark)
            case "MappingStartEvent":
                return Table(tuple(self._entries(depth)), mark)
            case _:
                return Scalar(str(event.value), plain=not event.style, mark=mark)

    def _refuse_tricks(self, event: _Event, mark: Mark, depth: int) -> None:
        if depth > DEEPEST:
            self._faults.add(mark, f"this is nested too deep ({DEEPEST} levels at most).")
            raise _StopReading
        if getattr(event, "anchor", None):
            self._faults.add(mark, "'&' and '*' short cuts are not allowed: write the words out where they are used.")
        if tag := getattr(event, "tag", None):
            self._faults.add(mark, f"'{tag}' is not allowed: write plain words.")

    def _items(self, depth: int) -> Iterator[Node]:
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            yield self._node(event, depth=depth + 1)

    def _entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, Mark] = {}
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = self._node(event, depth=depth + 1)
            value = self._node(next(self._events), depth=depth + 1)
            if not isinstance(key, Scalar):
                self._faults.add(key.mark, "a name is expected before the colon, not a list.")
            elif key.value in seen:
                first = seen[key.value].line
                self._faults.add(key.mark, f"'{key.value}' stands here twice (first in line {first}). Keep one.")
            else:
                seen[key.value] = key.mark
                yield key, value


def _mark(event: _Event) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)
