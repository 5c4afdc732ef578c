"""What a file's parts may look like: one description, read both by the fault finder here and by `schema`."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bot.engine.document import Listing, Node, Scalar, Table
from bot.engine.faults import FaultList, Mark


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text. ``hint`` says what is wanted when ``pattern`` does not fit."""

    about: str
    longest: int = 80
    pattern: str = ""
    hint: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number, both bounds included."""

    about: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Switch:
    """true or false."""

    about: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list with at least one item."""

    about: str
    item: "Shape"
    longest: int


@dataclass(frozen=True, slots=True)
class MapOf:
    """Names of the author's choosing, each with a value of one shape."""

    about: str
    key: Words
    value: "Shape"
    longest: int


@dataclass(frozen=True, slots=True)
class Fields:
    """A fixed set of named fields."""

    about: str
    fields: Mapping[str, "Shape"]
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Either:
    """One of several shapes, told apart by whether words, a list or named fields were written."""

    about: str
    scalar: "Shape | None" = None
    listing: "Shape | None" = None
    table: "Shape | None" = None


Shape: TypeAlias = Words | Number | Switch | ListOf | MapOf | Fields | Either


def find_faults(node: Node, shape: Shape, faults: FaultList, *, at: Mark | None = None) -> None:
    """Report every part of ``node`` that does not fit ``shape``. ``at``: where its name stands, for what is missing."""
    match shape:
        case Words():
            _check_words(node, shape, faults)
        case Number():
            _check_number(node, shape, faults)
        case Switch():
            if not (isinstance(node, Scalar) and node.plain and node.value in ("true", "false")):
                faults.add(node.mark, f"{shape.about} must be true or false.")
        case ListOf():
            _check_list(node, shape, faults)
        case MapOf():
            _check_map(node, shape, faults)
        case Fields():
            _check_fields(node, shape, faults, at or node.mark)
        case Either():
            _check_either(node, shape, faults, at)


def _check_words(node: Node, shape: Words, faults: FaultList) -> None:
    if not isinstance(node, Scalar):
        faults.add(node.mark, f"{shape.about} must be words, not a list or named fields.")
    elif not node.value.strip():
        faults.add(node.mark, f"{shape.about} is empty. Write it, or take the line out.")
    elif not node.is_words:
        faults.add(node.mark, f"'{node.value}' could be read as something else than words. Put it in quotes.")
    elif len(node.value) > shape.longest:
        faults.add(node.mark, f"{shape.about} is too long ({len(node.value)} characters; {shape.longest} at most).")
    elif shape.choices and node.value not in shape.choices:
        faults.add(node.mark, f"{shape.about} cannot be '{node.value}'. {suggest(node.value, shape.choices)}")
    elif shape.pattern and not re.fullmatch(shape.pattern, node.value):
        faults.add(node.mark, f"{shape.about} cannot be '{node.value}'. Write {shape.hint}.")


def _check_number(node: Node, shape: Number, faults: FaultList) -> None:
    fits = isinstance(node, Scalar) and node.plain and re.fullmatch(r"[0-9]{1,6}", node.value)
    if not (fits and isinstance(node, Scalar) and shape.least <= int(node.value) <= shape.most):
        faults.add(node.mark, f"{shape.about} must be a whole number from {shape.least} to {shape.most}.")


def _check_list(node: Node, shape: ListOf, faults: FaultList) -> None:
    if not isinstance(node, Listing):
        faults.add(node.mark, f"{shape.about} must be a list: [one, two], or lines that begin with '- '.")
        return
    _check_size(node.mark, shape.about, len(node.items), shape.longest, faults)
    for item in node.items[: shape.longest]:
        find_faults(item, shape.item, faults)


def _check_map(node: Node, shape: MapOf, faults: FaultList) -> None:
    if not isinstance(node, Table):
        faults.add(node.mark, f"{shape.about} must be lines of the form 'name: …'.")
        return
    _check_size(node.mark, shape.about, len(node.entries), shape.longest, faults)
    for key, value in node.entries[: shape.longest]:
        _check_words(key, shape.key, faults)
        find_faults(value, shape.value, faults, at=key.mark)


def _check_size(mark: Mark, about: str, size: int, longest: int, faults: FaultList) -> None:
    if size == 0:
        faults.add(mark, f"{about}: there is nothing here. Write at least one.")
    if size > longest:
        faults.add(mark, f"{about}: {size} are too many ({longest} at most).")


def _check_fields(node: Node, shape: Fields, faults: FaultList, at: Mark) -> None:
    if not isinstance(node, Table):
        known = ", ".join(shape.fields)
        faults.add(node.mark, f"{shape.about} must be lines of the form 'name: …', with names out of: {known}.")
        return
    for key, value in node.entries:
        if (inner := shape.fields.get(key.value)) is None:
            faults.add(key.mark, f"unknown field '{key.value}' in {shape.about}. {suggest(key.value, shape.fields)}")
        else:
            find_faults(value, inner, faults, at=key.mark)
    for name in shape.required:
        if node.get(name) is None:
            faults.add(at, f"{shape.about} has no '{name}'. Add it: {shape.fields[name].about}.")


def _check_either(node: Node, shape: Either, faults: FaultList, at: Mark | None) -> None:
    inner = {Scalar: shape.scalar, Listing: shape.listing, Table: shape.table}[type(node)]
    if inner is None:
        faults.add(node.mark, f"{shape.about} is not written like this. See flows/README.md for an example.")
    else:
        find_faults(node, inner, faults, at=at)


def suggest(word: str, known: Mapping[str, object] | tuple[str, ...]) -> str:
    """ "Did you mean …?" when something is near, else what there is."""
    near = difflib.get_close_matches(word[:80], list(known), n=1)
    return f"Did you mean '{near[0]}'?" if near else f"Known: {', '.join(known)}."
