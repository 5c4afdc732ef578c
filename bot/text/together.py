"""Phrases of several parts that may stand in any order: found where their parts meet in one sentence."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from bot.text.phrase_automaton import Place, end_of_sentence

REACH = 8
"""Words between the first part that is written and each other one."""

Joined: TypeAlias = dict[int, list[tuple[int, tuple[int, ...]]]]
"""The number of the part written first, to the phrases it begins: their number and their other parts."""

_Spans: TypeAlias = list[tuple[int, int]]


class Found(NamedTuple):
    """Phrase number ``phrase`` stands at ``words[start:end]``; ``parts`` where its parts stand, if it has several."""

    phrase: int
    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()


def join(found: Iterable[Place], words: Sequence[str], joined: Joined, count: int) -> Iterator[Found]:
    """What was found, with parts (numbered from ``count``) put together at the end of their sentence."""
    heard: list[Place] = []
    sentence_ends = 0
    for numbers, start, end in found:
        if start >= sentence_ends:
            yield from _meet(heard, joined)
            heard.clear()
            sentence_ends = end_of_sentence(words, start)
        if numbers[-1] >= count:
            heard.append((numbers, start, end))
        for number in numbers:
            if number >= count:
                break
            yield Found(number, start, end)
    yield from _meet(heard, joined)


def _meet(heard: Sequence[Place], joined: Joined) -> Iterator[Found]:
    """The phrases of one sentence all of whose parts were heard near each other, in order of their first part."""
    said = set[int]().union(*[numbers for numbers, _, _ in heard])
    whole = [
        (first, number, others)
        for first in said
        if first in joined
        for number, others in joined[first]
        if others[0] in said and all(other in said for other in others)  # nearly always the first is not
    ]
    if not whole:
        return
    wanted = {part for first, _, others in whole for part in (first, *others)}
    spans: dict[int, _Spans] = {}
    for numbers, start, end in heard:
        for number in numbers:
            if number in wanted:
                spans.setdefault(number, []).append((start, end))
    order = {part: place for place, part in enumerate(spans)}
    for first, number, others in sorted(whole, key=lambda one: order[one[0]]):
        for span in spans[first]:
            parts = [span, *(near for other in others if (near := _nearest(spans[other], span)))]
            if len(parts) > len(others):
                yield Found(number, min(parts)[0], max(end for _, end in parts), tuple(sorted(parts)))


def _nearest(spans: _Spans, to: tuple[int, int]) -> tuple[int, int] | None:
    """The span closest to ``to`` that shares no word with it and is within reach; spans are in order of start."""
    place = bisect_left(spans, (to[1], 0))
    after = spans[place] if place < len(spans) else None
    before = next((spans[at] for at in range(place - 1, max(place - 1 - REACH, -1), -1) if spans[at][1] <= to[0]), None)
    near = [(span[0] - to[1] if span is after else to[0] - span[1], span) for span in (after, before) if span]
    distance, closest = min(near, default=(REACH + 1, to))
    return closest if distance <= REACH else None
