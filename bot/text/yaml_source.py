"""YAML text to plain values that remember where they stood, so that every fault can name a line and a column.

Stricter than YAML: no aliases or anchors (they hide and multiply), no duplicate keys (the first would be lost in
silence), no tags, a bounded size and depth. Words keep their spelling: only ``true``/``false``, ``null`` and whole
numbers without a leading nought become values of their own, so a phone number, a code such as ``1E5``, a date and
``09:00`` stay text.
"""

# ruamel's nodes and events carry no types:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event, NodeEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.parser import Parser

MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 20

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the top of the document: ``("sites", 0, "code")``."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a value stands, both from 1."""

    line: int
    column: int


START = Position(1, 1)


@dataclass(frozen=True, slots=True)
class YamlSource:
    """``data`` is dicts, lists, strings, ints, bools and None; ``positions`` tells where each path stood."""

    data: object
    positions: Mapping[Path, Position]

    def position(self, path: Path) -> Position:
        """Where ``path`` stands, or the nearest thing around it that exists (for what is missing)."""
        for length in range(len(path), -1, -1):
            found = self.positions.get(path[:length])
            if found is not None:
                return found
        return START


@dataclass(frozen=True, slots=True)
class _Fault(Exception):
    position: Position
    message: str


def read_yaml(text: str, file: str) -> tuple[YamlSource | None, list[str]]:
    """The document, or None with its faults as ``file:line:column: message``."""
    if len(text) > MAX_CHARACTERS:
        return None, [fault_line(file, START, f"the file is longer than {MAX_CHARACTERS:,} characters")]
    try:
        reader = YAML(typ="safe", pure=True)
        reader.Parser = _CheckedParser
        node: Node | None = reader.compose(text)
    except _Fault as fault:
        return None, [fault_line(file, fault.position, fault.message)]
    except YAMLError as error:
        return None, [fault_line(file, _error_position(error), f"this is not YAML: {_problem(error)}")]
    positions: dict[Path, Position] = {}
    faults: list[str] = []
    data = _build(node, (), positions, faults, file) if node is not None else None
    return (None, faults) if faults else (YamlSource(data, positions), [])


def fault_line(file: str, position: Position, message: str) -> str:
    """One fault as editors and people read it."""
    return f"{file}:{position.line}:{position.column}: {message}"


class _CheckedParser(Parser):
    """Refuses what is unsafe as it is met, before anything is built of it: an alias bomb must cost nothing."""

    _depth = 0

    def get_event(self) -> Event:
        event: Event = super().get_event()
        position = Position(event.start_mark.line + 1, event.start_mark.column + 1)
        self._depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if self._depth > MAX_DEPTH:
            raise _Fault(position, f"lists and mappings are nested more than {MAX_DEPTH} deep")
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise _Fault(position, "anchors (&) and aliases (*) are not allowed: write the value out or quote it")
        if isinstance(event, NodeEvent) and getattr(event, "tag", None):
            raise _Fault(position, "tags (!) are not allowed: put the value in quotes")
        return event


def _build(node: Node, path: Path, positions: dict[Path, Position], faults: list[str], file: str) -> object:
    positions.setdefault(path, _at(node))
    if isinstance(node, SequenceNode):
        return [_build(item, (*path, index), positions, faults, file) for index, item in enumerate(node.value)]
    if isinstance(node, MappingNode):
        return _build_mapping(node, path, positions, faults, file)
    return _scalar(node) if isinstance(node, ScalarNode) else None


def _build_mapping(
    node: MappingNode, path: Path, positions: dict[Path, Position], faults: list[str], file: str
) -> dict[str, object]:
    built: dict[str, object] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, ScalarNode):
            faults.append(fault_line(file, _at(key_node), "a key must be a word, not a list or a mapping"))
            continue
        key = str(key_node.value)
        if key in built:
            faults.append(fault_line(file, _at(key_node), f"the key “{key}” stands here twice"))
            continue
        positions[(*path, key)] = _at(key_node)
        built[key] = _build(value_node, (*path, key), positions, faults, file)
    return built


def _scalar(node: ScalarNode) -> str | int | bool | None:
    text = str(node.value)
    if node.style in {"'", '"', "|", ">"}:
        return text
    if node.tag == "tag:yaml.org,2002:bool":
        return text.lower() == "true"
    if node.tag == "tag:yaml.org,2002:null":
        return None
    return int(text) if _is_plain_number(text) else text


def _is_plain_number(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) < 16 and (digits == "0" or digits[0] != "0")


def _at(node: Node) -> Position:
    return Position(node.start_mark.line + 1, node.start_mark.column + 1)


def _error_position(error: YAMLError) -> Position:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return Position(mark.line + 1, mark.column + 1) if mark is not None else START


def _problem(error: YAMLError) -> str:
    # ruamel's own text quotes the source and suggests calls to its API; the short problem is what an author can use.
    problem = error.problem if isinstance(error, MarkedYAMLError) else None
    return str(problem or "it holds a character that is not allowed").splitlines()[0]
