"""What each text of the flows costs in each language: rows for machines, a table for people."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.engine.flow import Flow, Texts
from bot.engine.sizes import CATALOGUE, Size, measure_catalogue, measure_flow

FOOT = "Segments with the longest usual names and numbers. u: UCS-2, 70 characters or 67 a segment. !: over the limit."


def list_sizes(flows: Iterable[Flow]) -> Iterator[tuple[str, Size]]:
    """Each text with the flow it belongs to; "" for the texts that flows share."""
    ordered = sorted(flows, key=lambda flow: flow.name)
    keys = dict.fromkeys([*CATALOGUE, *sorted({key for flow in ordered for key in flow.catalogue})])
    shared: dict[str, Texts] = {
        key: {language: words for flow in ordered for language, words in flow.catalogue.get(key, {}).items()}
        for key in keys
    }
    yield from (("", size) for size in measure_catalogue(shared))
    for flow in ordered:
        yield from ((flow.name, size) for size in measure_flow(flow))


def as_rows(flows: Iterable[Flow]) -> list[dict[str, Any]]:
    """One object for each text and language, its limit beside what it takes."""
    return [
        {
            "flow": flow,
            "step": size.step,
            "text": size.key,
            "language": size.language,
            "encoding": size.segments.encoding,
            "segments": size.segments.segments,
            "units": size.segments.units,
            "limit": size.limit,
        }
        for flow, size in list_sizes(flows)
    ]


def as_table(flows: list[Flow]) -> Iterator[str]:
    """A line for each text, a column for each language; "-" where it has no words of its own."""
    languages = tuple(dict.fromkeys(language for flow in flows for language in flow.languages))
    rows: dict[str, dict[str, str]] = {}
    for flow, size in list_sizes(flows):
        rows.setdefault(_name(flow, size), {})[size.language] = _cell(size)
    wide = max((len(name) for name in rows), default=0)
    yield " ".join([" " * wide, *(f"{language:>3}" for language in languages)]).rstrip()
    for name, cells in rows.items():
        yield " ".join([f"{name:<{wide}}", *(f"{cells.get(language, '-'):>3}" for language in languages)])
    yield FOOT


def _name(flow: str, size: Size) -> str:
    if not flow:
        return size.key
    return f"{flow} {size.step}" + ("" if size.key == "step" else f": {size.key}")


def _cell(size: Size) -> str:
    mark = "" if size.segments.encoding == "GSM-7" else "u"
    return f"{size.segments.segments}{mark}{'!' if size.is_over else ''}"
